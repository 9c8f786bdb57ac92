import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findSshd, startSshServers } from '../test/real-hosts/ssh-servers.ts'
import type { BenchContext } from './bench-context.ts'
import { endedChildrenSeconds } from './cpu-time.ts'
import type { Figures } from './rounds.ts'

/** A machine for copies, which is this one behind an SSH server of its own. */
export interface OffsitePlace {
  /** Writable for the account of the server. */
  readonly directory: string
  readonly user: string
  readonly port: number
  readonly hostKey: string
  readonly keyFile: string
  readonly knownHosts: string
  /** Words that start ssh to it, without the host. */
  readonly ssh: readonly string[]
  stop(): Promise<void>
}

/** Starts the server below a directory of the benchmark. */
export async function openPlace(
  directory: string,
  { user }: Pick<BenchContext, 'user'>,
): Promise<OffsitePlace> {
  if (findSshd() === null) throw new Error('no SSH server is here; script/ssh-server fetches one')
  await chmod(directory, 0o755)
  // restic and rclone speak SFTP.
  const settings = ['Subsystem sftp internal-sftp']
  const servers = await startSshServers(join(directory, 'sshd'), 1, { settings })
  const { port, user: account, hostKeys, privateKey = '' } = servers.access(servers.ports[0] ?? 0)
  const copies = join(directory, 'copies')
  await mkdir(copies)
  if (user) await chown(copies, user.uid, user.gid)
  const [keyFile, knownHosts] = [join(directory, 'key'), join(directory, 'known_hosts')]
  const [hostKey = ''] = hostKeys
  await writeFile(keyFile, privateKey, { mode: 0o600 })
  await writeFile(knownHosts, `[127.0.0.1]:${port} ${hostKey}\n`)
  const options = [
    `IdentityFile=${keyFile}`,
    `UserKnownHostsFile=${knownHosts}`,
    `Port=${port}`,
    `User=${account}`,
    'BatchMode=yes',
    'StrictHostKeyChecking=yes',
  ]
  return {
    directory: copies,
    user: account,
    port,
    hostKey,
    keyFile,
    knownHosts,
    ssh: ['ssh', '-F', '/dev/null', ...options.flatMap((option) => ['-o', option])],
    stop: () => servers.stop(),
  }
}

/**
 * Wall time of something, processor time of the programs here that it started (not of the server's), and what went over the
 * loopback meanwhile: exact in a network namespace of our own.
 */
export async function overTheLine(body: () => Promise<unknown>): Promise<Figures> {
  const before = await loopbackBytes()
  const cpuBefore = await endedChildrenSeconds()
  const started = performance.now()
  await body()
  const wall = (performance.now() - started) / 1000
  const clientCpu = (await endedChildrenSeconds()) - cpuBefore
  return { wall, clientCpu, wireBytes: (await loopbackBytes()) - before }
}

/** Bytes that the loopback has sent. Source: proc(5), /proc/net/dev; the ninth figure. */
async function loopbackBytes(): Promise<number> {
  const text = await readFile('/proc/self/net/dev', 'utf8')
  const line = text.split('\n').find((each) => each.trim().startsWith('lo:')) ?? ''
  return Number(line.split(':')[1]?.trim().split(/\s+/)[8])
}
