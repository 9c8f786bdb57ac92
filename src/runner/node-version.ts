/** Major version of Node that the bundles are written for. */
export const NODE_MAJOR = 24

/** Why this Node cannot run Lastro, or nothing. Some runners (act, Gitea) take whatever `node` is on PATH. */
export function nodeVersionProblem(version: string): string | undefined {
  const major = Number(version.split('.')[0])
  if (major >= NODE_MAJOR) return undefined
  return `Lastro needs Node ${NODE_MAJOR} or newer; this runner started it with Node ${version}. Update the runner to 2.327.0 or newer, or put Node ${NODE_MAJOR} first on its PATH.`
}
