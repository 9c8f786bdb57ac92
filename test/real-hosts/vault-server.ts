import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unprivilegedUser } from '../../src/adapters/users.ts'
import { GATE_TEXT } from '../../src/offsite/vault/gate-text.ts'
import { startSshServers } from './ssh-servers.ts'

/** How a verb ended. */
export interface GateAnswer {
  readonly code: number | null
  readonly stdout: string
  /** The same as bytes. */
  readonly raw: Buffer
  readonly stderr: string
}

/** A vault behind a real sshd; every key that logs in meets its gate. */
export interface VaultServer {
  /** Directory of the vault. */
  readonly root: string
  readonly port: number
  readonly user: string
  /** As in known_hosts, without the name. */
  readonly hostKey: string
  /** File with the private key of the account. */
  readonly keyFile: string
  /** Arguments of `ssh` up to the host; one connection is shared by all that is asked. */
  readonly sshArguments: readonly string[]
  /** Says a verb to the gate. */
  ask(verb: string, input?: string | Buffer): Promise<GateAnswer>
  /** What the gate answers to `survey`. */
  survey(): Promise<string>
  /** Runs `ssh` with other options. */
  ssh(args: readonly string[], input?: string | Buffer): Promise<GateAnswer>
  /** Runs the gate as the server's own administrator does. */
  admin(...words: readonly string[]): Promise<GateAnswer>
  /** Uploads a content and commits it under a name; resolves to the line of answer. */
  add(name: string, content: Buffer): Promise<string>
  /** From now on the key has another role. */
  setRole(role: string): Promise<void>
  stop(): Promise<void>
}

/** Starts one; its files lie in a directory that is removed by whoever made it. */
export async function startVaultServer(directory: string, role = 'add'): Promise<VaultServer> {
  const servers = await startSshServers(join(directory, 'sshd'), 1)
  const port = servers.ports[0] ?? 0
  const access = servers.access(port)
  const identity = await unprivilegedUser()
  const own = async (path: string) => {
    if (identity) await chown(path, identity.uid, identity.gid)
    return path
  }
  const gate = join(directory, 'lastro-vault')
  await writeFile(gate, GATE_TEXT, { mode: 0o755 })
  const root = join(directory, 'vault')
  await mkdir(root)
  await own(root)
  const keyFile = join(directory, 'key')
  await writeFile(keyFile, access.privateKey ?? '', { mode: 0o600 })
  const hostKey = access.hostKeys[0] ?? ''
  await writeFile(join(directory, 'known'), `vault ${hostKey}\n`)
  const authorized = join(directory, 'sshd/authorized_keys')
  const publicKey = (await readFile(join(directory, 'sshd/account.pub'), 'utf8')).trim()
  const control = join(directory, 'cm')
  const hangUp = () =>
    execFileSync('sh', ['-c', `ssh -F /dev/null -O exit -o ControlPath=${control} x 2>&1 || :`])
  const setRole = async (next: string) => {
    // What a key may is settled at the login.
    hangUp()
    await writeFile(authorized, `command="${gate} ${root} ${next}",restrict ${publicKey}\n`)
  }
  await setRole(role)
  const options = [
    'BatchMode=yes',
    'IdentitiesOnly=yes',
    'LogLevel=ERROR',
    `UserKnownHostsFile=${join(directory, 'known')}`,
    'HostKeyAlias=vault',
    'StrictHostKeyChecking=yes',
  ].flatMap((option) => ['-o', option])
  const at = ['-p', String(port), '-i', keyFile, '-l', access.user]
  const sshArguments = ['-F', '/dev/null', ...at, ...options]
  const shared = ['-o', 'ControlMaster=auto', '-o', 'ControlPersist=20']
  const ssh = (args: readonly string[], input?: string | Buffer) =>
    run('ssh', [...sshArguments, ...args], input)
  const ask = (verb: string, input?: string | Buffer) =>
    ssh([...shared, '-o', `ControlPath=${control}`, '127.0.0.1', verb], input)
  const admin = (...words: readonly string[]) =>
    run('sh', [gate, root, ...words], '', identity ?? undefined)
  const made = await admin('init')
  if (made.code !== 0) throw new Error(made.stderr)
  return {
    root,
    port,
    user: access.user,
    hostKey,
    keyFile,
    sshArguments,
    ask,
    ssh,
    admin,
    setRole,
    survey: async () => {
      const packed = await ssh([...shared, '-o', `ControlPath=${control}`, '127.0.0.1', 'survey -'])
      return gunzipSync(packed.raw).toString()
    },
    add: async (name, content) => {
      const hash = sha256(content)
      const put = await ask(`put ${hash} ${content.length} 0`, content)
      if (put.code !== 0) return put.stderr
      return (
        (await ask('commit', `${hash} ${content.length} ${name}\n`)).stdout.split('\n')[0] ?? ''
      )
    },
    stop: async () => {
      hangUp()
      await servers.stop()
    },
  }
}

/** SHA-256 in hexadecimal. */
export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}

function run(
  file: string,
  args: readonly string[],
  input: string | Buffer = '',
  identity?: { readonly uid: number; readonly gid: number },
): Promise<GateAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, identity ? { uid: identity.uid, gid: identity.gid } : {})
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', reject)
    // A shared connection goes on in the background and holds stderr open: that one is not waited for.
    const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)))
    const read = new Promise<void>((done) => child.stdout.on('end', () => done()))
    void Promise.all([ended, read]).then(([code]) =>
      resolve({
        code,
        stdout: Buffer.concat(out).toString(),
        raw: Buffer.concat(out),
        stderr: Buffer.concat(err).toString(),
      }),
    )
  })
}
