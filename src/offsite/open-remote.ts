import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RemoteConfig } from '../config/schema.ts'
import { answersInTime } from '../disk/answers-in-time.ts'
import type { World } from '../ports.ts'
import type { KnownManifest } from './known-manifest.ts'
import { loginOf } from './login.ts'
import { MirrorRemote, type MirrorSettings, surveyWords } from './mirror/mirror-remote.ts'
import { SURVEY } from './mirror/survey-script.ts'
import type { Remote } from './remote.ts'
import { RemoteFailure } from './remote-failure.ts'
import { openSftp } from './sftp/open-sftp.ts'
import { localShell, type Shell, shellCommand, sshShell } from './shell/shell.ts'
import { SshSession } from './ssh/ssh-session.ts'
import { attempt, PATIENCE, type Patience } from './transfer/attempts.ts'
import { untilDeadline } from './until-deadline.ts'
import { VaultRemote } from './vault/vault-remote.ts'

/** Which remote, and what this machine knows of it. */
export interface OpenRequest {
  readonly name: string
  readonly remote: RemoteConfig
  /** IANA zone of the timetable of bandwidth. */
  readonly timezone: string
  /** Private directory of this machine that no other run uses meanwhile; emptied first. */
  readonly workspace: string
  /** The manifest of the last run; it is not asked for again where it is still the same. */
  readonly known: KnownManifest | null
  /** A mounted one that has not answered by then hangs. */
  readonly mountSeconds?: number
  readonly patience?: Patience
  /** Ends whatever is on its way when the run has taken too long. */
  readonly deadline?: AbortSignal
  /** Called when the connection is on its way, which takes longer than most of what is to be done here. */
  readonly whileConnecting?: () => void
  /** Where files come from in mode pull; absent where nothing is sent. */
  readonly origin?: Shell
}

/**
 * Opens a remote; whoever does closes it in a `finally`.
 * @throws {RemoteFailure} when nobody answers, or not the one that was meant
 */
export async function openRemote(request: OpenRequest, anyTime: World): Promise<Remote> {
  const world = untilDeadline(anyTime, request.deadline)
  const { remote, workspace, whileConnecting = () => undefined } = request
  await mkdir(workspace, { recursive: true, mode: 0o700 })
  await demandAnswer(request, world)
  if (remote.kind === 'mounted' || remote.mode === 'pull' || remote.mode === 'sftp')
    whileConnecting()
  if (remote.kind === 'mounted') {
    const settings = settingsOf(request, { place: remote.path, compress: 'off' })
    return new MirrorRemote(settings, localShell(world), world)
  }
  if (remote.mode === 'pull') {
    const path = remote.into ?? remote.path
    const settings = settingsOf(request, { place: path, compress: remote.compress })
    return new MirrorRemote({ ...settings, path }, localShell(world), world)
  }
  if (remote.mode === 'sftp')
    return openSftp({ name: request.name, remote, patience: request.patience }, world)
  const place = `${remote.user}@${remote.host}:${remote.path}`
  const settings = settingsOf(request, { place, compress: remote.compress })
  const opening = { directory: join(workspace, 's'), whileConnecting }
  const logIn = async (first?: string) => {
    const options = first === undefined ? opening : { ...opening, first }
    const { value } = await attempt(
      () => SshSession.open(loginOf(remote), options, world),
      async () => undefined,
      { world, patience: request.patience ?? PATIENCE },
    )
    return value
  }
  if (remote.mode === 'vault') return VaultRemote.open(settings, await logIn(), world)
  const session = await logIn(shellCommand(SURVEY, surveyWords(settings, false)))
  const beganAt = world.clock.now()
  return new MirrorRemote({ ...settings, beganAt }, sshShell(session), world)
}

const MOUNT_SECONDS = 5

/** Neither we nor a program of ours could be ended any more that asks a dead server. */
async function demandAnswer(
  { remote, mountSeconds: seconds = MOUNT_SECONDS }: OpenRequest,
  world: World,
): Promise<void> {
  const directory = remote.kind === 'mounted' ? remote.path : remote.into
  if (directory === undefined || (await answersInTime(directory, { seconds, world }))) return
  throw new RemoteFailure('filesystem-hanging', directory)
}

function settingsOf(
  { name, remote, timezone, workspace, known, patience, deadline, origin }: OpenRequest,
  { place, compress }: { readonly place: string; readonly compress: 'off' | 'auto' | 'on' },
): MirrorSettings {
  const { path, requireMount, bandwidth } = remote
  return {
    name,
    place,
    path,
    requireMount,
    workspace,
    known,
    line: {
      compress,
      timezone,
      ...(bandwidth === undefined ? {} : { bandwidth }),
      ...(deadline === undefined ? {} : { signal: deadline }),
    },
    ...(patience === undefined ? {} : { patience }),
    ...(origin === undefined ? {} : { origin }),
  }
}
