import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RemoteConfig } from '../config/schema.ts'
import type { World } from '../ports.ts'
import { loginOf } from './login.ts'
import { MirrorRemote, type MirrorSettings } from './mirror/mirror-remote.ts'
import type { KnownManifest } from './mirror/read-survey.ts'
import type { Remote } from './remote.ts'
import { openSftp } from './sftp/open-sftp.ts'
import { localShell, type Shell, sshShell } from './shell/shell.ts'
import { SshSession } from './ssh/ssh-session.ts'
import { attempt, PATIENCE, type Patience } from './transfer/attempts.ts'
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
  readonly patience?: Patience
  /** Ends transfers when the run has taken too long. */
  readonly deadline?: AbortSignal
  /** Where files come from in mode pull; absent where nothing is sent. */
  readonly origin?: Shell
}

/**
 * Opens a remote; whoever does closes it in a `finally`.
 * @throws {RemoteFailure} when nobody answers, or not the one that was meant
 */
export async function openRemote(request: OpenRequest, world: World): Promise<Remote> {
  const { remote, workspace } = request
  await mkdir(workspace, { recursive: true, mode: 0o700 })
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
  const { value: session } = await attempt(
    () => SshSession.open(loginOf(remote), join(workspace, 's'), world),
    async () => undefined,
    { world, patience: request.patience ?? PATIENCE },
  )
  const place = `${remote.user}@${remote.host}:${remote.path}`
  const settings = settingsOf(request, { place, compress: remote.compress })
  if (remote.mode === 'vault') return VaultRemote.open(settings, session, world)
  return new MirrorRemote(settings, sshShell(session), world)
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
