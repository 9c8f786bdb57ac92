import { readFile } from 'node:fs/promises'
import type { Environment } from '../../config/environment.ts'
import type { Checkout } from './checkout.ts'
import type { RunFacts } from './trust.ts'

/** Where we run, as far as it decides what may be tried there. */
export interface Surroundings {
  /** Undefined in a terminal, where whoever types is the operator of the host. */
  readonly run: RunFacts | undefined
  /** A machine of ours, which may hold backups; everything but GitHub's own machines is taken for one. */
  readonly isOwnHost: boolean
  /** For what need not outlive the job; undefined in a terminal. */
  readonly temporary: string | undefined
}

/** Reads the surroundings from the environment. A workflow's `run: lastro …` counts as a workflow, not as a terminal. */
export async function readSurroundings(
  environment: Environment,
  checkout: Checkout,
): Promise<Surroundings> {
  if (environment.GITHUB_ACTIONS !== 'true')
    return { run: undefined, isOwnHost: true, temporary: undefined }
  return {
    run: {
      eventName: environment.GITHUB_EVENT_NAME ?? '',
      event: await readEvent(environment.GITHUB_EVENT_PATH),
      repository: environment.GITHUB_REPOSITORY ?? '',
      ref: environment.GITHUB_REF ?? '',
      sha: environment.GITHUB_SHA ?? '',
      checkedOut: await checkout.head(),
    },
    isOwnHost: environment.RUNNER_ENVIRONMENT !== 'github-hosted',
    temporary: environment.RUNNER_TEMP,
  }
}

async function readEvent(path: string | undefined): Promise<unknown> {
  if (!path) return undefined
  try {
    const event: unknown = JSON.parse(await readFile(path, 'utf8'))
    return event
  } catch {
    return undefined
  }
}
