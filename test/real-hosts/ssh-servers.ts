import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { unprivilegedUser } from '../../src/adapters/users.ts'
import type { SshAccess } from '../../src/disk/host-to-measure.ts'

const ROOT = join(import.meta.dirname, '../..')
/** Where script/ssh-server unpacks one. */
const UNPACKED = join(ROOT, '.tools/sshd')
/** Addresses that one sshd listens on at most. Source: OpenSSH, sshd.c, MAX_LISTEN_SOCKS. */
const PORTS_PER_SERVER = 15
const HERE = '127.0.0.1'

/** Real SSH servers on ports of 127.0.0.1, all of this machine's one account. */
export interface SshServers {
  readonly ports: readonly number[]
  /** How to log in to one of them. */
  access(port: number): SshAccess
  stop(): Promise<void>
}

/** The program, or null where none is installed or unpacked. */
export function findSshd(): string | null {
  const places = ['/usr/sbin/sshd', join(UNPACKED, 'usr/sbin/sshd')]
  return places.find((place) => existsSync(place)) ?? null
}

/** Where servers run, when that is not the network of this process. */
export interface ServerNetwork {
  /** Address that they listen on. */
  readonly address: string
  /** A process in whose network namespace they run. */
  readonly pid: number
}

/** Stands at the end of a title: of tests that are skipped the reason. */
export const WITHOUT_SSHD =
  findSshd() === null ? ', skipped: there is no SSH server (script/ssh-server)' : ''

/** Starts as many servers as the ports take, with further lines of sshd_config; files lie in a directory that is removed by whoever made it. */
export async function startSshServers(
  directory: string,
  count: number,
  {
    settings = [],
    network,
  }: { readonly settings?: readonly string[]; readonly network?: ServerNetwork } = {},
): Promise<SshServers> {
  const address = network?.address ?? HERE
  const user = await unprivilegedUser()
  await mkdir(directory, { recursive: true })
  const makeKey = async (name: string) => {
    const path = join(directory, name)
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', path])
    if (user) await chown(path, user.uid, user.gid)
    return { path, open: (await readFile(`${path}.pub`, 'utf8')).trim() }
  }
  const [host, account] = [await makeKey('host'), await makeKey('account')]
  const privateKey = await readFile(account.path, 'utf8')
  await writeFile(join(directory, 'authorized_keys'), `${account.open}\n`)
  const ports = await pickPorts(count)
  const children = Array.from({ length: Math.ceil(count / PORTS_PER_SERVER) }, (_, index) => {
    const own = ports.slice(index * PORTS_PER_SERVER, (index + 1) * PORTS_PER_SERVER)
    return { own, config: join(directory, `sshd_config_${index}`) }
  })
  const running = await Promise.all(
    children.map(async ({ own, config }) => {
      const listening = own.map((port) => `ListenAddress ${address}:${port}`)
      await writeFile(config, [...settings, ...listening, ...configuration(directory)].join('\n'))
      return startOne(config, user, network)
    }),
  )
  await Promise.all(ports.map((port) => untilListening(address, port)))
  return {
    ports,
    access: (port) => ({
      address,
      port,
      user: user?.name ?? userInfo().username,
      hostKeys: [host.open],
      privateKey,
    }),
    stop: async () => {
      await Promise.all(running.map((stop) => stop()))
    },
  }
}

function configuration(directory: string): readonly string[] {
  return [
    `HostKey ${join(directory, 'host')}`,
    `AuthorizedKeysFile ${join(directory, 'authorized_keys')}`,
    'PidFile none',
    'UsePAM no',
    'StrictModes no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'MaxStartups 400:30:400',
    'LogLevel FATAL',
    // Newer ones hold a grudge against who fails to log in.
    ...(sshdVersion() >= 9.8 ? ['PerSourcePenalties no'] : []),
    // They also have more programs, at places that were compiled in.
    ...['session', 'auth'].flatMap((part) => {
      const path = join(UNPACKED, `usr/lib/openssh/sshd-${part}`)
      const name = part === 'session' ? 'SshdSessionPath' : 'SshdAuthPath'
      return existsSync(path) ? [`${name} ${path}`] : []
    }),
    '',
  ]
}

const ENVIRONMENT = { PATH: process.env.PATH, LD_LIBRARY_PATH: join(UNPACKED, 'usr/lib') }

/** `OpenSSH_9.2` → 9.2. An older one does not know -V, and says its version all the same. */
function sshdVersion(): number {
  const { stderr } = spawnSync(findSshd() ?? '', ['-V'], { env: ENVIRONMENT, encoding: 'utf8' })
  return Number(/OpenSSH_(\d+\.\d+)/.exec(stderr)?.[1])
}

function startOne(
  config: string,
  user: Awaited<ReturnType<typeof unprivilegedUser>>,
  network: ServerNetwork | undefined,
): () => Promise<void> {
  const words = [findSshd() ?? '', '-D', '-e', '-f', config]
  const enter = [
    'nsenter',
    `--net=/proc/${network?.pid}/ns/net`,
    '--setuid',
    `${user?.uid}`,
    '--setgid',
    `${user?.gid}`,
  ]
  const [file = '', ...args] = network === undefined ? words : [...enter, ...words]
  const child = spawn(file, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: ENVIRONMENT,
    // Who enters a namespace must be root until then.
    ...(user && network === undefined ? { uid: user.uid, gid: user.gid } : {}),
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return async () => {
    child.kill('SIGTERM')
    await ended
  }
}

/** Free ports, asked of the kernel all at once, so that none is given out twice. */
export async function pickPorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen()))
  const ports = servers.map(({ port }) => port)
  await Promise.all(servers.map(({ server }) => closed(server)))
  return ports
}

/** Somebody who accepts connections and never says a word. */
export async function startSilentServer(): Promise<{
  readonly port: number
  readonly stop: () => Promise<void>
}> {
  const { server, port } = await listen()
  server.on('connection', (socket) => socket.on('error', () => undefined).resume())
  return { port, stop: () => closed(server) }
}

function listen(): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 })
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}

async function untilListening(host: string, port: number): Promise<void> {
  const end = performance.now() + 20_000
  for (;;) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host })
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isThere) return
    if (performance.now() > end) throw new Error(`sshd does not listen on ${port}`)
    await delay(50)
  }
}
