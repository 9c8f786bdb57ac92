import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchContext } from './bench-context.ts'
import { type OffsitePlace, overTheLine } from './offsite-place.ts'
import type { Figures } from './rounds.ts'

const BUNDLE = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const SOURCES = fileURLToPath(new URL('../src/cli/index.ts', import.meta.url))
const LONGEST_SECONDS = 3600

/** What is copied, in which round: every round begins with an empty remote and an empty memory. */
export interface Copying {
  readonly tree: string
  readonly place: OffsitePlace
  /** Private directory of this round. */
  readonly directory: string
  readonly context: BenchContext
}

/** `rsync -a` as everybody calls it. */
export function bareRsync({ tree, place, context }: Copying): Promise<Figures> {
  const to = `127.0.0.1:${join(place.directory, 'rsync')}/`
  const args = ['-a', '-e', place.ssh.join(' '), `${tree}/`, to]
  return overTheLine(() => run(context, 'rsync', args))
}

/** The whole guarded pipeline, start to exit. */
export async function lastro(
  words: readonly string[],
  { tree, place, directory, context }: Copying,
): Promise<Figures> {
  const config = join(directory, 'lastro.yml')
  await writeFile(config, JSON.stringify(configuration({ tree, place, directory })))
  const { cli } = context.options
  const entry = cli === undefined ? (existsSync(BUNDLE) ? BUNDLE : SOURCES) : resolve(cli)
  return overTheLine(() =>
    run(context, process.execPath, [entry, ...words, '--json', '--config', config]),
  )
}

/** Hashing alone, by coreutils, where the copies of rsync lie. */
export function remoteSha256sum({ place, context }: Copying): Promise<Figures> {
  const [ssh = 'ssh', ...options] = place.ssh
  const script = `cd '${join(place.directory, 'rsync')}' && find . -type f -print0 | xargs -0 sha256sum`
  return overTheLine(() => run(context, ssh, [...options, '127.0.0.1', script]))
}

/** restic over SFTP, with a new repository on the first call of a round. */
export async function restic(
  { tree, place, directory, context }: Copying,
  isFirst: boolean,
): Promise<Figures> {
  const ssh = `${place.ssh.join(' ')} 127.0.0.1 -s sftp`
  const repository = `sftp:127.0.0.1:${join(place.directory, 'restic')}`
  const common = ['-q', '-r', repository, '-o', `sftp.command=${ssh}`]
  const env = { RESTIC_PASSWORD: 'bench', RESTIC_CACHE_DIR: join(directory, 'restic-cache') }
  return overTheLine(async () => {
    if (isFirst) await run(context, 'restic', [...common, 'init'], env)
    await run(context, 'restic', [...common, 'backup', tree], env)
  })
}

/** rclone over SFTP. */
export function rclone({ tree, place, context }: Copying): Promise<Figures> {
  const settings = {
    host: '127.0.0.1',
    port: String(place.port),
    user: place.user,
    key_file: place.keyFile,
    known_hosts_file: place.knownHosts,
  }
  const words = Object.entries(settings).flatMap(([key, value]) => [
    `--sftp-${key.replaceAll('_', '-')}`,
    value,
  ])
  const to = `:sftp:${join(place.directory, 'rclone')}`
  const env = { RCLONE_CONFIG: '/dev/null' }
  return overTheLine(() => run(context, 'rclone', ['sync', ...words, tree, to], env))
}

/** Whether a program is installed. */
export async function isInstalled(program: string, { world }: BenchContext): Promise<boolean> {
  return world.processes.ask({ file: program, args: ['version'] }).then(
    ({ exitCode }) => exitCode === 0,
    () => false,
  )
}

function configuration({ tree, place, directory }: Omit<Copying, 'context'>) {
  return {
    system: { name: 'bench', 'state-dir': join(directory, 'state'), timezone: 'UTC' },
    backups: {
      directory: tree,
      sources: { bench: { engine: 'postgres', host: 'localhost', database: 'b', user: 'b' } },
    },
    offsite: {
      remotes: {
        copy: {
          host: '127.0.0.1',
          port: place.port,
          user: place.user,
          path: join(place.directory, 'lastro'),
          mode: 'mirror',
          'known-hosts': [place.hostKey],
          'private-key-file': place.keyFile,
          gates: { foreign: 'send' },
        },
      },
    },
  }
}

async function run(
  { world }: BenchContext,
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  await world.processes.run({ file, args, env, timeoutSeconds: LONGEST_SECONDS })
}
