import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { operatorConfig, URL_VARIABLE } from '../acceptance/operator-config.ts'
import { findTool } from './tools.ts'
import { ROOT, readWorkflow } from './workflow-files.ts'

/** What an operator's repository holds of us. */
const PARTS = ['dist', 'backup', 'restore-drill', '.github/workflows'] as const
const FIXTURES = join(ROOT, 'test/fixtures')

/** A host on which the real `act` runs the workflows of an operator's repository. */
export interface ActHost {
  run(
    workflow: string,
    event: 'schedule' | 'workflow_dispatch',
    inputs?: Readonly<Record<string, string>>,
  ): ActRun
}

/** How a workflow ended. */
export interface ActRun {
  readonly exitCode: number | null
  readonly output: string
  /** What the workflow handed to upload-artifact. */
  readonly uploads: readonly { readonly name: string; readonly paths: readonly string[] }[]
}

/** Makes a repository with a configuration in `folder`, where act also keeps its own files. */
export function openActHost(folder: string, databaseUrl: string): ActHost {
  const repository = join(folder, 'repository')
  for (const part of PARTS) cpSync(join(ROOT, part), join(repository, part), { recursive: true })
  writeFileSync(join(repository, '.github/lastro.yml'), operatorConfig(folder))
  commitAll(repository)
  const upload = join(folder, 'upload-artifact')
  cpSync(join(FIXTURES, 'upload-artifact'), upload, { recursive: true })
  commitAll(upload)
  const home = join(folder, 'home')
  mkdirSync(home)
  const options = [
    '--platform=self-hosted=-self-hosted',
    `--secret=${URL_VARIABLE}=${databaseUrl}`,
    `--local-repository=actions/upload-artifact@${pinOf('actions/upload-artifact')}=${upload}`,
    '--no-cache-server',
  ]
  return {
    run: (workflow, event, inputs = {}) => {
      const given = Object.entries(inputs).map(([name, value]) => `--input=${name}=${value}`)
      const args = [event, `--workflows=.github/workflows/${workflow}`, ...options, ...given]
      const env = {
        PATH: process.env.PATH,
        HOME: home,
        LASTRO_POSTGRES_BIN: process.env.LASTRO_POSTGRES_BIN,
      }
      return readRun(
        spawnSync(findTool('act') ?? 'act', args, { cwd: repository, encoding: 'utf8', env }),
      )
    },
  }
}

function readRun({ status, stdout, stderr }: SpawnSyncReturns<string>): ActRun {
  const output = `${stdout}${stderr}`
  const uploads = [...output.matchAll(/uploaded (\{.*\})/g)].map(([, json = '']) =>
    JSON.parse(json),
  )
  return { exitCode: status, output, uploads }
}

function commitAll(folder: string): void {
  const identity = ['-c', 'user.name=Operator', '-c', 'user.email=operator@example.org']
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...identity, 'commit', '--quiet', '--message=All'],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  }
}

/** The commit of an action that our workflows name. */
function pinOf(action: string): string {
  const [, commit] =
    new RegExp(`uses: ${action}@([0-9a-f]{40})`).exec(readWorkflow('backup.yml')) ?? []
  if (commit === undefined) throw new Error(`backup.yml does not use ${action}`)
  return commit
}
