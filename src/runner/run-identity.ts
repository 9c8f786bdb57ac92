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
  }
}
