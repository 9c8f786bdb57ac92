import { hostname } from 'node:os'
import type { RunIdentity } from '../ports.ts'

/** Identity given by the runner, or nothing when there is none. A repeated run has the same id and another attempt. */
export function githubRunIdentity(env: NodeJS.ProcessEnv = process.env): RunIdentity | undefined {
  if (!env.GITHUB_RUN_ID) return undefined
  return {
    id: `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT || '1'}`,
    trigger: env.GITHUB_EVENT_NAME || 'unknown',
    actor: env.GITHUB_ACTOR || 'unknown',
    host: hostname(),
    ...githubRun(env),
  }
}

/** Servers other than github.com say where they are; without a repository there is nothing to point at. */
function githubRun(env: NodeJS.ProcessEnv): Pick<RunIdentity, 'github'> {
  const repository = env.GITHUB_REPOSITORY
  if (!repository) return {}
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  return {
    github: {
      repository,
      apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
      runUrl: `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`,
    },
  }
}
