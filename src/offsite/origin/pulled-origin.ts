import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PASSPORT_ENDING } from '../../backups/names.ts'
import type { SshRemoteConfig } from '../../config/schema.ts'
import type { World } from '../../ports.ts'
import { loginOf } from '../login.ts'
import type { ManifestFile } from '../manifest.ts'
import type { Remote } from '../remote.ts'
import { type Shell, sshShell } from '../shell/shell.ts'
import { claimedHashes } from '../source/claimed-hashes.ts'
import type { FileKind } from '../source/file-kind.ts'
import type { SourceFile, SourceTree } from '../source/source.ts'
import { SshSession } from '../ssh/ssh-session.ts'
import { attempt } from '../transfer/attempts.ts'
import { toRemoteFailure } from '../transfer/classify.ts'
import { runRsync } from '../transfer/rsync.ts'
import { linkedTiers, listedFiles } from './listed-files.ts'
import type { Origin, OriginView } from './origin.ts'
import { pulledEntries } from './pulled-entries.ts'

const LIST_SECONDS = 600

/** What is fetched, and where it is looked at. */
export interface PullRequest {
  readonly remote: SshRemoteConfig
  readonly timezone: string
  /** Private directory of this machine; passports are kept in it from run to run. */
  readonly workspace: string
}

/**
 * A tree on another machine that lets us read it by rsync and do nothing else (`rrsync -ro`): production holds no key to its copies.
 * Contents are known when they have arrived; before that names, sizes, times and passports are judged.
 */
export class PulledOrigin implements Origin {
  readonly canReadFirst = false
  readonly shell: Shell
  readonly #request: PullRequest
  readonly #world: World

  private constructor(request: PullRequest, shell: Shell, world: World) {
    this.#request = request
    this.shell = shell
    this.#world = world
  }

  /** @throws {RemoteFailure} when there is no login */
  static async open(request: PullRequest, world: World): Promise<PulledOrigin> {
    await mkdir(request.workspace, { recursive: true, mode: 0o700 })
    const options = { directory: join(request.workspace, 'o') }
    const { value: session } = await attempt(
      () => SshSession.open(loginOf(request.remote), options, world),
      async () => undefined,
      { world },
    )
    return new PulledOrigin(request, sshShell(session), world)
  }

  async look(): Promise<OriginView> {
    const root = this.#request.remote.path
    const { value: text } = await this.#attempt(() => this.#list())
    const files = listedFiles(text)
    const passports = await this.#fetchPassports(files)
    const { timezone } = this.#request
    const now = this.#world.clock.now()
    return {
      source: { root, isThere: true, id: '', linkedTiers: linkedTiers(text), files },
      entries: await pulledEntries({ files, passports, timezone, now }),
    }
  }

  /** Size and time are all that is told of a file that is not fetched again. */
  async hashKnown(_source: SourceTree, file: SourceFile, known: ManifestFile): Promise<string> {
    return file.bytes === known.bytes && file.mtime === known.mtime ? known.sha256 : ''
  }

  claims(_source: SourceTree, files: readonly SourceFile[]): Promise<ReadonlyMap<string, string>> {
    return claimedHashes(this.#passports, files)
  }

  async kinds(_source: SourceTree, files: readonly SourceFile[]): Promise<readonly FileKind[]> {
    return files.map(() => 'unknown')
  }

  async hashFresh(
    _source: SourceTree,
    files: readonly SourceFile[],
    remote: Remote,
  ): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>()
    for (const area of ['incoming', 'current'] as const) {
      const paths = files.map(({ path }) => path).filter((path) => !found.has(path))
      for (const [path, sha256] of await remote.hash(area, paths))
        if (sha256 !== null) found.set(path, sha256)
    }
    return found
  }

  /** It is asked for what it needs each time. */
  async noteProven(): Promise<void> {}

  close(): Promise<void> {
    return this.shell.close()
  }

  get #passports(): string {
    return join(this.#request.workspace, 'passports')
  }

  get #from(): string {
    return `${this.shell.rsyncPrefix}${this.#request.remote.path}/`
  }

  async #list(): Promise<string> {
    // Links are listed so that one in the place of a tier is seen; none is followed.
    const args = [
      '--recursive',
      '--links',
      '--list-only',
      '--no-human-readable',
      ...this.shell.rsyncOptions,
    ]
    try {
      const { stdout } = await this.#world.processes.run({
        file: 'rsync',
        args: [...args, '--', this.#from],
        env: { TZ: 'UTC' },
        timeoutSeconds: LIST_SECONDS,
      })
      return stdout
    } catch (error) {
      throw toRemoteFailure(error, this.#world)
    }
  }

  async #fetchPassports(files: readonly SourceFile[]): Promise<string> {
    const paths = files.map(({ path }) => path).filter((path) => path.endsWith(PASSPORT_ENDING))
    await mkdir(this.#passports, { recursive: true, mode: 0o700 })
    if (paths.length === 0) return this.#passports
    const transfer = {
      from: this.#from,
      to: `${this.#passports}/`,
      paths,
      options: this.shell.rsyncOptions,
      canFlush: false,
      isLocal: false,
      isAgain: false,
      listFile: join(this.#request.workspace, 'passport-names'),
      onBytes: () => undefined,
    }
    const line = { compress: 'off' as const, timezone: this.#request.timezone }
    await this.#attempt(() => runRsync(transfer, line, this.#world))
    return this.#passports
  }

  #attempt<T>(body: () => Promise<T>) {
    return attempt(body, () => this.shell.reconnect(), { world: this.#world })
  }
}

/** A remote in mode pull, or none. */
export function asPull(remote: {
  readonly kind: string
}): remote is SshRemoteConfig & { readonly into: string } {
  return 'mode' in remote && remote.mode === 'pull' && 'into' in remote
}
