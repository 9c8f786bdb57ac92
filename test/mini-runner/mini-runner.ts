import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createCommandFiles, type FileCommands, readCommandFiles } from './command-files.ts'
import { type LadderTimes, REAL_LADDER } from './ladder.ts'
import { inputVariables, type Manifest, readManifest } from './manifest.ts'
import { findOrphans, type Orphan, sweepOrphans } from './orphans.ts'
import { type Disturbance, runStep, type StepRun } from './step.ts'

/** A job of one step. */
export interface JobOptions {
  /** Folder that holds action.yml. */
  readonly action: string
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>
  /** `env:` of the job; also overrides what the runner sets. */
  readonly env?: Readonly<Record<string, string>>
  /** Payload of the event. */
  readonly event?: unknown
  readonly disturbance?: Disturbance
  /** Default: the runner's real times. */
  readonly ladder?: LadderTimes
  /** How often post runs when the action has one; 0 stands for a runner that was shut down. Default 1. */
  readonly posts?: 0 | 1 | 2
  /** Without them the step is plain `node file.js`. Default true. */
  readonly hasCommandFiles?: boolean
  /** Node binary; the one that runs the test by default. */
  readonly node?: string
}

/** What became of a step. */
export interface StepResult extends StepRun, FileCommands {
  readonly conclusion: 'success' | 'failure' | 'cancelled'
}

/** What became of the job. */
export interface JobResult {
  readonly main: StepResult
  readonly posts: readonly StepResult[]
  /** Processes with the job's tracking id, alive when main had ended. */
  readonly orphansAfterMain: readonly Orphan[]
  /** The same at the end of the job; they have been killed. */
  readonly orphansSwept: readonly Orphan[]
}

interface Job {
  readonly options: JobOptions
  readonly manifest: Manifest
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly trackingId: string
}

/** Runs an action as a self-hosted runner does: main, post, sweep. Its folders are removed afterwards. */
export async function runJob(options: JobOptions): Promise<JobResult> {
  const folder = mkdtempSync(join(tmpdir(), 'mini-runner-'))
  const trackingId = `github_${randomUUID()}`
  try {
    const manifest = readManifest(options.action)
    const env = jobEnvironment({ options, folder, trackingId })
    const job: Job = { options, manifest, folder, env, trackingId }
    const main = await runPart(job, manifest.runs.main, 'main', {})
    const orphansAfterMain = findOrphans(trackingId)
    const posts = await runPosts(job, main.state)
    return { main, posts, orphansAfterMain, orphansSwept: sweepOrphans(trackingId) }
  } finally {
    sweepOrphans(trackingId)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runPosts(job: Job, state: Readonly<Record<string, string>>): Promise<StepResult[]> {
  const { post } = job.manifest.runs
  const results: StepResult[] = []
  const times = post === undefined ? 0 : (job.options.posts ?? 1)
  const variables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  for (let time = 1; time <= times; time += 1) {
    const extra: Record<string, string> = Object.fromEntries(variables)
    results.push(await runPart(job, post ?? '', `post${time}`, extra))
  }
  return results
}

async function runPart(
  job: Job,
  file: string,
  part: string,
  extra: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const { options, folder } = job
  const files = join(folder, 'files', part)
  const variables = createCommandFiles(files)
  const run = await runStep({
    node: options.node ?? process.execPath,
    file: resolve(options.action, file),
    cwd: join(folder, 'workspace'),
    env: {
      ...job.env,
      ...inputVariables(job.manifest, options.inputs ?? {}),
      ...(options.hasCommandFiles === false ? {} : variables),
      ...extra,
    },
    ladder: options.ladder ?? REAL_LADDER,
    ...(part === 'main' && options.disturbance ? { disturbance: options.disturbance } : {}),
  })
  return { ...run, ...readCommandFiles(files), conclusion: conclude(run) }
}

function conclude(run: StepRun): StepResult['conclusion'] {
  if (run.sentSignals.length > 0) return 'cancelled'
  return run.exitCode === 0 ? 'success' : 'failure'
}

function jobEnvironment(of: Pick<Job, 'options' | 'folder' | 'trackingId'>) {
  const event = join(of.folder, 'event.json')
  writeFileSync(event, JSON.stringify(of.options.event ?? { repository: { private: true } }))
  for (const name of ['workspace', 'temp']) mkdirSync(join(of.folder, name))
  return {
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    HOME: process.env.HOME ?? '/',
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'operator',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'restaurants/operations',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    GITHUB_WORKSPACE: join(of.folder, 'workspace'),
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'mini-runner',
    RUNNER_TEMP: join(of.folder, 'temp'),
    RUNNER_TRACKING_ID: of.trackingId,
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-job',
    ...of.options.env,
  }
}
