/** Whether a runner listens: only then are workflow commands printed; elsewhere `::add-mask::` would show the secret. */
export function isUnderRunner(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.GITHUB_ACTIONS === 'true'
}
