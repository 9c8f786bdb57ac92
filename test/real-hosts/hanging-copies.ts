// Runs in a mount namespace of its own (`unshare --mount`): a dead FUSE mount at argv[2], and beside it a sync and a verification
// for each of the configurations argv[3…]. Prints their verdicts as JSON, and how long each took.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig } from '../../src/config/parse-config.ts'
import { selectRemotes } from '../../src/config/requirements.ts'
import type { Config } from '../../src/config/schema.ts'
import { runOffsiteSync } from '../../src/procedures/offsite-sync/offsite-sync.ts'
import { runOffsiteVerify } from '../../src/procedures/offsite-verify/offsite-verify.ts'
import { planVerifications } from '../../src/procedures/offsite-verify/plan-verifications.ts'
import type { Report } from '../../src/report/report.ts'
import { testWorld } from '../real-postgres/test-world.ts'

const [point = '', ...files] = process.argv.slice(2)
// Whatever goes wrong here, even that we hang ourselves: with the daemon ends the waiting of all who wait for it.
const daemon = spawn(
  'timeout',
  ['-s', 'KILL', '20', process.execPath, join(import.meta.dirname, 'hanging-fuse.ts'), point],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
await Promise.race([once(daemon.stdout, 'data'), once(daemon, 'exit')])
if (daemon.exitCode !== null) process.exit(1)
const ends = await Promise.all(files.flatMap((file) => bothFor(file)))
process.stdout.write(JSON.stringify(ends))
daemon.kill('SIGTERM')
await once(daemon, 'exit')
process.exit(0)

/** Of each its own state: the lock would keep one out. */
function bothFor(file: string): readonly Promise<{ verdict: unknown; seconds: number }>[] {
  const configOf = (state: string): Config => {
    const text = readFileSync(file, 'utf8').replace('STATE', `${file}.${state}`)
    return parseConfig(text, file, {})
  }
  return [timed(() => sync(configOf('sync'))), timed(() => verify(configOf('verify')))]
}

async function timed(body: () => Promise<Report>) {
  const started = performance.now()
  const { verdict } = await body()
  return { verdict, seconds: (performance.now() - started) / 1000 }
}

function sync(config: Config): Promise<Report> {
  const remote = selectRemotes(config, 'nas').nas
  if (!remote) throw new Error('no remote')
  const request = { config, name: 'nas', remote, dryRun: false, overrides: [], lastro: 'test' }
  return runOffsiteSync(request, testWorld())
}

function verify(config: Config): Promise<Report> {
  const [request] = planVerifications(config, { remote: 'nas' }, 'test')
  if (!request) throw new Error('no remote')
  return runOffsiteVerify(request, testWorld())
}
