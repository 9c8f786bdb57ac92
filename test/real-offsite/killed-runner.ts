import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { parseConfig } from '../../src/config/parse-config.ts'
import { selectRemotes } from '../../src/config/requirements.ts'
import type { Log } from '../../src/ports.ts'
import { keepReport } from '../../src/procedures/keep-report.ts'
import { runOffsiteSync } from '../../src/procedures/offsite-sync/offsite-sync.ts'
import { testWorld } from '../real-postgres/test-world.ts'

// A sync in a process of its own that is killed some milliseconds into one of its steps. It loads its program, waits for a line
// that says what to do, and does that: several are loaded while another one works.

process.stdout.write('loaded\n')
const [line] = await once(process.stdin, 'data')
process.stdin.pause()
const { config: path, name, step, milliseconds } = JSON.parse(String(line))
const config = parseConfig(await readFile(path, 'utf8'), path, process.env)
const remote = selectRemotes(config, name)[name]
if (!remote) throw new Error(`no remote ${name}`)

let steps = 0
const enter = async () => {
  steps += 1
  if (steps !== step) return
  const die = () => process.kill(process.pid, 'SIGKILL')
  if (milliseconds === 0) die()
  else void delay(milliseconds).then(die)
}
const silent = () => undefined
const log: Log = {
  info: silent,
  warn: silent,
  error: silent,
  debug: silent,
  progress: silent,
  group: async (_title, body) => {
    await enter()
    return body()
  },
}
const world = { ...testWorld(), log }
const request = { config, name, remote, dryRun: false, overrides: [], lastro: 'test' }
const report = await runOffsiteSync(request, world)
// Reports and ledger are its last step.
await enter()
await keepReport(report, config.system)
