import { join } from 'node:path'
import { requireBackups } from '../../config/requirements.ts'
import { EncryptedRemote } from '../../offsite/encrypted/encrypted-remote.ts'
import type { KnownManifest } from '../../offsite/known-manifest.ts'
import { openRemote } from '../../offsite/open-remote.ts'
import { localOrigin } from '../../offsite/origin/local-origin.ts'
import type { Origin } from '../../offsite/origin/origin.ts'
import { asPull, PulledOrigin } from '../../offsite/origin/pulled-origin.ts'
import type { Remote } from '../../offsite/remote.ts'
import type { Shell } from '../../offsite/shell/shell.ts'
import type { HashBook } from '../../offsite/source/hash-book.ts'
import { untilDeadline } from '../../offsite/until-deadline.ts'
import type { World } from '../../ports.ts'
import type { OffsiteSyncRequest } from './request.ts'

/** Files come from the tree here, or are fetched from another machine. */
export async function openOrigin(
  { config, name, remote }: OffsiteSyncRequest,
  { book, deadline }: { readonly book: HashBook; readonly deadline: AbortSignal },
  anyTime: World,
): Promise<{ readonly origin: Origin; readonly shell?: Shell }> {
  const world = untilDeadline(anyTime, deadline)
  const { timezone, stateDir } = config.system
  if (!asPull(remote)) {
    const { directory } = requireBackups(config)
    const { mountSeconds } = config.disk
    return { origin: localOrigin(directory, { book, timezone, mountSeconds, deadline }, world) }
  }
  const workspace = join(stateDir, 'offsite', `${name}.origin`)
  const origin = await PulledOrigin.open({ remote, timezone, workspace }, world)
  return { origin, shell: origin.shell }
}

/** What a remote is opened with. */
export interface OpenScope {
  readonly known: KnownManifest | null
  readonly deadline: AbortSignal
  readonly whileConnecting: () => void
  /** The way to another machine, when files come from there. */
  readonly shell?: Shell
}

/** The remote, as one of plain files where it is encrypted. */
export async function openTarget(
  request: OffsiteSyncRequest,
  { known, deadline, whileConnecting, shell }: OpenScope,
  world: World,
): Promise<Remote> {
  const { system } = request.config
  const { encrypt } = request.remote
  const remote = await openRemote(
    {
      name: request.name,
      remote: request.remote,
      timezone: system.timezone,
      mountSeconds: request.config.disk.mountSeconds,
      workspace: join(system.stateDir, 'offsite', request.name),
      known,
      deadline,
      whileConnecting,
      ...(shell === undefined ? {} : { origin: shell }),
    },
    world,
  )
  if (encrypt === undefined) return remote
  const directory = join(system.stateDir, 'offsite', `${request.name}.ciphers`)
  const bounded = untilDeadline(world, deadline)
  return new EncryptedRemote(remote, { recipients: encrypt.recipients, directory }, bounded)
}

/** What is begun early is waited for once; every further time it is done anew. */
export function beginEarly<T>(body: () => Promise<T>): {
  readonly begin: () => void
  readonly look: () => Promise<T>
} {
  let begun: Promise<T> | null = null
  return {
    begin: () => {
      if (begun !== null) return
      begun = body()
      // Told to whoever waits for it.
      begun.catch(() => undefined)
    },
    look: () => {
      const first = begun
      begun = null
      return first ?? body()
    },
  }
}
