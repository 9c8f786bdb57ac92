// Runs in a mount namespace of its own (`unshare --mount`): a dead FUSE mount at argv[2], which nobody else on this machine
// is to fall into, and a measurement beside it. Prints what was measured, and how long it took, as JSON.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { tryWriting } from '../../src/disk/write-trial.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { measureHere } from './measure-here.ts'

const point = process.argv[2] ?? ''
// Whatever goes wrong here, even that we hang ourselves: with the daemon ends the waiting of all who wait for it.
const daemon = spawn(
  'timeout',
  ['-s', 'KILL', '20', process.execPath, join(import.meta.dirname, 'hanging-fuse.ts'), point],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
await Promise.race([once(daemon.stdout, 'data'), once(daemon, 'exit')])
if (daemon.exitCode !== null) process.exit(1)
const started = performance.now()
const measurement = await measureHere({
  trees: [{ directory: point, requireMount: false }],
  directories: [join(point, 'below'), dirname(point)],
})
const seconds = (performance.now() - started) / 1000
const trial = await tryWriting(point, { seconds: 2, world: testWorld() })
const trialSeconds = (performance.now() - started) / 1000 - seconds
process.stdout.write(JSON.stringify({ seconds, measurement, trial, trialSeconds }))
daemon.kill('SIGTERM')
await once(daemon, 'exit')
process.exit(0)
