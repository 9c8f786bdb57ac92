import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { hashFile } from '../../files/hash-file.ts'
import type { World } from '../../ports.ts'
import type { KnownManifest } from '../known-manifest.ts'
import { hashManifest, serializeManifest } from '../manifest.ts'
import type {
  Area,
  Change,
  FetchRequest,
  OnFiles,
  PutRequest,
  PutResult,
  Remote,
  RemoteHashes,
  Survey,
} from '../remote.ts'
import { RemoteFailure } from '../remote-failure.ts'
import type { SshSession } from '../ssh/ssh-session.ts'
import type { Patience } from '../transfer/attempts.ts'
import type { LineSettings } from '../transfer/rsync.ts'
import { demandCommitted } from './commit-answer.ts'
import { fetchFile } from './fetch-file.ts'
import type { VaultSurvey } from './read-vault-survey.ts'
import { sendContent } from './send-content.ts'
import { type Content, VaultLine } from './vault-line.ts'
import { demandVaultNames } from './vault-names.ts'

/** What a vault is made of. */
export interface VaultSettings {
  readonly name: string
  readonly place: string
  readonly line: LineSettings
  readonly known: KnownManifest | null
  readonly patience?: Patience
}

/**
 * A remote behind the gate of a vault (`lastro-vault.sh`). Files travel by the hash that they will have: what is there already,
 * under whatever name, is not sent, and a cut upload goes on at its last byte. What leaves the tree stays there: the server
 * removes it by its own rule.
 */
export class VaultRemote implements Remote {
  readonly prunesItself = true
  readonly takesByHash = true
  readonly #settings: VaultSettings
  readonly #line: VaultLine
  readonly #world: World
  /** What was sent or found, by path. */
  readonly #contents = new Map<string, Content>()
  /** Paths whose file there is not what it was: it is not asked again. */
  readonly #damaged = new Set<string>()
  #vault: VaultSurvey
  #isGreeting = true

  private constructor(
    settings: VaultSettings,
    parts: { readonly line: VaultLine; readonly vault: VaultSurvey },
    world: World,
  ) {
    this.#settings = settings
    this.#line = parts.line
    this.#vault = parts.vault
    this.#world = world
  }

  /**
   * Greets the vault; the session is closed when that fails.
   * @throws {RemoteFailure}
   */
  static async open(
    settings: VaultSettings,
    session: SshSession,
    world: World,
  ): Promise<VaultRemote> {
    try {
      const line = new VaultLine(session, settings, world)
      const { value: vault } = await line.attempt(() => line.look())
      return new VaultRemote(settings, { line, vault }, world)
    } catch (error) {
      await session.close().catch(() => undefined)
      throw error
    }
  }

  get name(): string {
    return this.#settings.name
  }

  get place(): string {
    return this.#settings.place
  }

  get canRead(): boolean {
    return this.#vault.role !== 'add'
  }

  /** The first one is the answer to the greeting. */
  async survey(): Promise<Survey> {
    if (!this.#isGreeting) this.#vault = (await this.#line.attempt(() => this.#line.look())).value
    this.#isGreeting = false
    return this.#vault.survey
  }

  async put({ root, paths, hashes, isAgain, onProgress }: PutRequest): Promise<PutResult> {
    demandVaultNames(paths)
    this.#isGreeting = false
    if (isAgain) {
      this.#vault = (await this.#line.attempt(() => this.#line.look())).value
      for (const path of paths) this.#damaged.add(path)
    }
    const healed: string[] = []
    let [wireBytes, attempts, done] = [0, 1, 0]
    for (const path of paths) {
      const file = join(root, path)
      const { size: bytes } = await stat(file)
      const sha256 = hashes?.get(path) ?? (await hashFile(file, this.#world.signal))
      const content = { bytes, sha256 }
      this.#contents.set(path, content)
      const sending = { ...content, file, isAgain: isAgain === true }
      const sent = await this.#send(sending, (there) => onProgress?.(done + there))
      wireBytes += sent.value
      attempts += sent.attempts - 1
      healed.push(...sent.healed)
      done += bytes
      onProgress?.(done)
    }
    return { wireBytes, attempts, healed }
  }

  async hash(area: Area, paths: readonly string[], onFiles?: OnFiles): Promise<RemoteHashes> {
    if (area === 'current') return this.#line.rehash(paths, onFiles)
    if (area === 'history') return this.#rehashVersions(paths, onFiles)
    // What lies in the vault under its name is read again there; everything else is sealed, which hashes it once and for all.
    const found = await this.#line.rehash(
      paths.filter((path) => this.#isKept(path)),
      onFiles,
    )
    const arrived = paths.filter((path) => !this.#isKept(path))
    const contents = arrived.flatMap((path) => this.#contents.get(path) ?? [])
    const sealed = await this.#line.seal(contents, onFiles)
    const hashOf = (path: string) => {
      const sha256 = this.#contents.get(path)?.sha256
      return sha256 !== undefined && sealed.has(sha256) ? sha256 : null
    }
    return new Map(paths.map((path) => [path, found.get(path) ?? hashOf(path)]))
  }

  /** What left the tree lies where it lay; it is a run only for who asks. */
  async #rehashVersions(paths: readonly string[], onFiles?: OnFiles): Promise<RemoteHashes> {
    const named = new Map(paths.map((path) => [path, path.slice(path.indexOf('/') + 1)]))
    const found = await this.#line.rehash([...new Set(named.values())], onFiles)
    return new Map([...named].map(([path, name]) => [path, found.get(name) ?? null]))
  }

  async commit({ take, link, manifest, expected }: Change): Promise<string> {
    const paths = [...take, ...link.map(({ to }) => to)]
    demandVaultNames(paths)
    this.#isGreeting = false
    const lines = paths.map((path) => {
      const entry = manifest.files[path]
      if (entry === undefined) throw new TypeError(`the manifest does not name ${path}`)
      return `${entry.sha256} ${entry.bytes} ${path}\n`
    })
    if (lines.length > 0)
      demandCommitted(await this.#line.ask({ words: ['commit'], input: lines.join('') }))
    const text = serializeManifest(manifest)
    const sha256 = hashManifest(text)
    await this.#line.ask({ words: ['manifest', expected ?? '-', sha256], input: text })
    return sha256
  }

  async read(path: string): Promise<Readable> {
    this.#demandReading([path])
    return this.#line.session.start(`get ${path} 0`).stdout
  }

  async fetch({ into, paths, onProgress }: FetchRequest): Promise<PutResult> {
    this.#demandReading(paths)
    const { files } = this.#vault
    const healed: string[] = []
    let [wireBytes, attempts, done] = [0, 1, 0]
    for (const path of paths) {
      const file = { session: this.#line.session, path, into, bytes: files.get(path)?.bytes ?? 0 }
      const onBytes = (there: number) => onProgress?.(done + there)
      const came = await this.#line.attempt(() => fetchFile(file, this.#world, onBytes))
      wireBytes += came.value
      attempts += came.attempts - 1
      healed.push(...came.healed)
      done += file.bytes
    }
    return { wireBytes, attempts, healed }
  }

  /** The server does, by its own rule. */
  async prune(): Promise<void> {}

  /** That, too. */
  async discard(): Promise<void> {}

  async close(): Promise<void> {
    await this.#line.session.close().catch(() => undefined)
  }

  #send(
    content: Content & { readonly file: string; readonly isAgain: boolean },
    onBytes: (there: number) => void,
  ) {
    const { line } = this.#settings
    let isFirst = true
    return this.#line.attempt(async () => {
      // After a cut nobody but the vault knows how much arrived.
      if (!isFirst) this.#vault = await this.#line.look()
      isFirst = false
      const sending = { ...content, vault: this.#vault, line, onBytes }
      return sendContent(sending, this.#line.session, this.#world)
    })
  }

  #isKept(path: string): boolean {
    const sha256 = this.#damaged.has(path) ? undefined : this.#contents.get(path)?.sha256
    return sha256 !== undefined && this.#vault.files.get(path)?.sha256 === sha256
  }

  #demandReading(paths: readonly string[]): void {
    if (!this.canRead)
      throw new RemoteFailure('remote-refused', 'the key of this vault may not read (role add)')
    demandVaultNames(paths)
  }
}
