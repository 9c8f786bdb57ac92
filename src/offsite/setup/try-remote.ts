import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { SshRemoteConfig } from '../../config/schema.ts'
import { CheckFailure } from '../../errors.ts'
import { hashFile } from '../../files/hash-file.ts'
import type { World } from '../../ports.ts'
import { loginOf } from '../login.ts'
import { openRemote } from '../open-remote.ts'
import type { RemoteFacts } from '../remote.ts'
import { RemoteFailure } from '../remote-failure.ts'
import { askShell, sshShell } from '../shell/shell.ts'
import { SshSession } from '../ssh/ssh-session.ts'
import { localRsync } from '../transfer/rsync-version.ts'
import { untilDeadline } from '../until-deadline.ts'

/** What was tried, and held. */
export interface Tried {
  readonly facts: RemoteFacts
  /** Version here; null where it is not used. */
  readonly localRsync: string | null
  /** `hashed`: what was written has the right hash there, and the gate gives nothing back. */
  readonly proof: 'hashed' | 'read-back'
}

/** Of all that is tried: somebody waits in front of a screen, and a machine whose disk hangs never answers. */
const TRIAL_SECONDS = 120
const NO_RETRY = { retries: 0, firstWaitSeconds: 0 }
const PROBE = 'daily/lastro-setup.probe'

/**
 * Logs in, looks, writes a kilobyte and proves it: in a vault by its hash, and by what is refused; in a mirror by reading it back.
 * @throws {RemoteFailure}
 * @throws {CheckFailure} `forced-command-missing` where a vault's key has a shell
 */
export async function tryRemote(
  name: string,
  remote: SshRemoteConfig,
  anyTime: World,
  seconds = TRIAL_SECONDS,
): Promise<Tried> {
  const world = untilDeadline(anyTime, AbortSignal.timeout(seconds * 1000))
  const directory = await mkdtemp(join(tmpdir(), 'lastro-setup-'))
  try {
    const facts = await writeAndHash({ name, remote, directory }, world)
    if (remote.mode === 'vault') return { facts, localRsync: null, proof: 'hashed' }
    await readBack(remote, directory, world)
    return { facts, localRsync: await localRsync(world), proof: 'read-back' }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

interface Place {
  readonly name: string
  readonly remote: SshRemoteConfig
  readonly directory: string
}

async function writeAndHash(
  { name, remote, directory }: Place,
  world: World,
): Promise<RemoteFacts> {
  if (remote.mode === 'vault') await demandForcedCommand(remote, directory, world)
  const workspace = join(directory, 'work')
  const request = { name, remote, timezone: 'UTC', workspace, known: null, patience: NO_RETRY }
  const opened = await openRemote(request, world)
  try {
    const { facts } = await opened.survey()
    if (remote.mode !== 'vault') return facts
    const file = join(directory, PROBE)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, randomBytes(1024))
    const sha256 = await hashFile(file)
    await opened.put({ root: directory, paths: [PROBE], bytes: 1024 })
    const [there] = (await opened.hash('incoming', [PROBE])).values()
    if (there !== sha256)
      throw new RemoteFailure('remote-hash-differs', 'what was written is not what lies there')
    return facts
  } finally {
    await opened.close()
  }
}

/** A vault whose key has a shell is none. */
async function demandForcedCommand(
  remote: SshRemoteConfig,
  directory: string,
  world: World,
): Promise<void> {
  const session = await SshSession.open(loginOf(remote), { directory: join(directory, 'f') }, world)
  try {
    const running = session.start('exit 0')
    running.stdout.resume()
    const hasShell = await running.done.then(
      () => true,
      () => false,
    )
    if (hasShell)
      throw new CheckFailure('forced-command-missing', 'the key of the vault has a shell there')
  } finally {
    await session.close()
  }
}

const WRITE_AND_READ = `umask 027
mkdir -p -- "$1" && cd -- "$1" || exit 1
cat >.lastro-setup && sync && cat .lastro-setup
code=$?
rm -f .lastro-setup
exit $code
`

async function readBack(remote: SshRemoteConfig, directory: string, world: World): Promise<void> {
  const session = await SshSession.open(loginOf(remote), { directory: join(directory, 'r') }, world)
  try {
    const input = randomBytes(1024)
    const question = { script: WRITE_AND_READ, words: [remote.path], input }
    const back = await askShell(sshShell(session), question, world)
    if (!back.equals(input))
      throw new RemoteFailure('remote-hash-differs', 'what was written is not what comes back')
  } finally {
    await session.close()
  }
}
