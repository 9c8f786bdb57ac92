// Runs in a mount namespace of its own (`unshare --mount`): a dead FUSE mount at argv[2], and the command argv[4…] of the
// configuration argv[3] beside it. With LASTRO_HALF_ALIVE the mount answers all but listings. Prints how long it took and how it
// ended, as JSON.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const [point = '', config = '', ...command] = process.argv.slice(2)
const halfAlive = process.env.LASTRO_HALF_ALIVE === undefined ? [] : ['half-alive']
// Whatever goes wrong here: with the daemon ends the waiting of all who wait for it.
const daemon = spawn(
  'timeout',
  [
    '-s',
    'KILL',
    '25',
    process.execPath,
    join(import.meta.dirname, 'hanging-fuse.ts'),
    point,
    ...halfAlive,
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
await Promise.race([once(daemon.stdout, 'data'), once(daemon, 'exit')])
if (daemon.exitCode !== null) process.exit(1)
const started = performance.now()
const args = ['src/cli/index.ts', ...command, '--json', '--config', config]
execFile(process.execPath, args, { maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(JSON.stringify({ seconds, code: error?.code ?? 0, stdout, stderr }))
  daemon.kill('SIGTERM')
  daemon.once('exit', () => process.exit(0))
})
