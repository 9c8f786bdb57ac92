import { readFileSync } from 'node:fs'
import type { Problem } from '../errors.ts'

/**
 * Why this run must not go on: a public repository with a self-hosted runner lets strangers run code on the host that
 * holds the backups. Nothing when the repository is private, unknown (no event payload), or the operator insists.
 */
export function publicRepositoryProblem(
  allowPublic: boolean,
  env: NodeJS.ProcessEnv = process.env,
): Problem | undefined {
  if (allowPublic || env.RUNNER_ENVIRONMENT !== 'self-hosted') return undefined
  if (!isPublic(readEvent(env.GITHUB_EVENT_PATH))) return undefined
  return {
    field: 'repository',
    value: `public repository ${env.GITHUB_REPOSITORY ?? ''}`.trim(),
    legal: 'a private repository, because this runner is self-hosted',
    mend: 'Make the repository private, or set "allow-public: true" if nobody else can start workflows in it.',
  }
}

function isPublic(event: unknown): boolean {
  const repository = property(event, 'repository')
  return (
    property(repository, 'private') === false || property(repository, 'visibility') === 'public'
  )
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

function readEvent(path: string | undefined): unknown {
  if (!path) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
