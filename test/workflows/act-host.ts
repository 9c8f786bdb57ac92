import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ConnectionSettings } from '../../src/engines/postgres/connection-settings.ts'
import { databaseUrl, operatorConfig, URL_VARIABLE } from '../acceptance/operator-config.ts'
import { REPOSITORY } from '../fixtures/events/events.ts'
import { findTool } from './tools.ts'
import { ROOT, readWorkflow } from './workflow-files.ts'

/** What an operator's repository holds of us. */
const PARTS = [
  'dist',
  'backup',
  'drill-check',
  'recover',
  'restore-check',
  'restore-drill',
  '.github/workflows',
] as const
const FIXTURES = join(ROOT, 'test/fixtures')

/** Variable of the role that may recover, as in our workflow. */
const RECOVERY_VARIABLE = 'CHEFWELL_RECOVERY_URL'

/** A host on which the real `act` runs the workflows of an operator's repository. */
export interface ActHost {
  run(workflow: string, event: EventName, options?: RunOptions): ActRun
  /** Writes files into the repository and commits them; returns the commit. */
  commit(files: Readonly<Record<string, string>>): string
}

/** Events of our workflows. */
export type EventName = 'schedule' | 'workflow_dispatch' | 'pull_request'

/** How a run differs from the usual. */
export interface RunOptions {
  /** What the operator chose at dispatch. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly payload?: unknown
  /** Variables of the repository. */
  readonly variables?: Readonly<Record<string, string>>
  /** What runners say of themselves; act, whose machine it is, says nothing. */
  readonly env?: Readonly<Record<string, string>>
}

/** How a workflow ended. */
export interface ActRun {
  readonly exitCode: number | null
  readonly output: string
  /** Names of the jobs that ran. */
  readonly jobs: readonly string[]
  /** What an output of a step was set to in a job. */
  outputOf(job: string, name: string): string | undefined
  /** What the workflow handed to upload-artifact. */
  readonly uploads: readonly { readonly name: string; readonly paths: readonly string[] }[]
}

/** Makes a repository with a configuration in `folder`, where act also keeps its own files. */
export function openActHost(folder: string, settings: ConnectionSettings): ActHost {
  const repository = join(folder, 'repository')
  for (const part of PARTS)
    cpSync(join(ROOT, part), join(repository, part), { recursive: true, filter: isForActions })
  const commit = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(repository, path)), { recursive: true })
      writeFileSync(join(repository, path), text)
    }
    return commitAll(repository)
  }
  commit({ '.github/lastro.yml': configOf(folder) })
  const upload = join(folder, 'upload-artifact')
  cpSync(join(FIXTURES, 'upload-artifact'), upload, { recursive: true })
  commitAll(upload)
  const home = join(folder, 'home')
  mkdirSync(home)
  const payload = join(folder, 'event.json')
  const options = [
    '--platform=self-hosted=-self-hosted',
    // A machine of GitHub's, which act stands in for: what a job sees of it is said by `env`.
    '--platform=ubuntu-24.04=-self-hosted',
    ...pairs('secret', {
      [URL_VARIABLE]: databaseUrl(settings, 'open-sesame'),
      [RECOVERY_VARIABLE]: databaseUrl({ ...settings, database: 'postgres' }, 'open-sesame'),
    }),
    `--local-repository=actions/upload-artifact@${pinOf('actions/upload-artifact')}=${upload}`,
    '--no-cache-server',
  ]
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    LASTRO_POSTGRES_BIN: process.env.LASTRO_POSTGRES_BIN,
  }
  return {
    commit,
    run: (workflow, event, given = {}) => {
      if (given.payload !== undefined) writeFileSync(payload, JSON.stringify(given.payload))
      const args = [
        event,
        `--workflows=.github/workflows/${workflow}`,
        ...options,
        // With a payload act looks for inputs in there only.
        ...(given.payload === undefined
          ? pairs('input', given.inputs)
          : [`--eventpath=${payload}`]),
        ...pairs('var', given.variables),
        ...pairs('env', { GITHUB_REPOSITORY: REPOSITORY.full_name, ...given.env }),
      ]
      const act = findTool('act') ?? 'act'
      return readRun(spawnSync(act, args, { cwd: repository, encoding: 'utf8', env }))
    },
  }
}

/** The terminal program is not what a workflow runs, and every run copies the repository. */
function isForActions(path: string): boolean {
  return !/\/dist\/(cli|demo-backend)$/.test(path)
}

function configOf(folder: string): string {
  return `${operatorConfig(folder)}recover:
  sources:
    chefwell: { url-variable: ${RECOVERY_VARIABLE} }
check:
  real-data: true
  paths: [migrations/**]
  migrate: { command: [sh, migrations/migrate.sh] }
`
}

function pairs(option: string, values: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.entries(values).map(([name, value]) => `--${option}=${name}=${value}`)
}

function readRun({ status, stdout, stderr }: SpawnSyncReturns<string>): ActRun {
  const output = `${stdout}${stderr}`
  const uploads = [...output.matchAll(/uploaded (\{.*\})/g)].map(([, json = '']) =>
    JSON.parse(json),
  )
  // `[Workflow/Job]   ⚙  ::set-output:: verdict=complete`
  const lines = [...output.matchAll(/^\[[^/\]]+\/([^\]]+?) *\] (.*)$/gm)]
  return {
    exitCode: status,
    output,
    uploads,
    jobs: [...new Set(lines.map(([, job = '']) => job))],
    outputOf: (job, name) =>
      lines
        .filter(([, of, text = '']) => of === job && text.includes(`::set-output:: ${name}=`))
        .map(([, , text = '']) => text.slice(text.indexOf('=') + 1))
        .at(-1),
  }
}

/** Commits whatever lies in a folder; returns the commit. */
function commitAll(folder: string): string {
  const identity = ['-c', 'user.name=Operator', '-c', 'user.email=operator@example.org']
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, ...identity, 'commit', '--quiet', '--message=All')
  return git(folder, 'rev-parse', 'HEAD').trim()
}

function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout
}

/** The commit of an action that our workflows name. */
function pinOf(action: string): string {
  const [, commit] =
    new RegExp(`uses: ${action}@([0-9a-f]{40})`).exec(readWorkflow('backup.yml')) ?? []
  if (commit === undefined) throw new Error(`backup.yml does not use ${action}`)
  return commit
}
