import type { Readable } from 'node:stream'
import type { World } from '../../ports.ts'
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
  Version,
} from '../remote.ts'
import { RemoteFailure } from '../remote-failure.ts'
import type { Encrypted } from './age.ts'
import { CipherCache } from './cipher-cache.ts'
import { toCipherPath } from './cipher-path.ts'
import { cipherChange, ciphersOf, type KnownCiphers, plainSurvey } from './plain-view.ts'

/** How a remote is encrypted. */
export interface Encryption {
  /** `age1…`; whoever has an identity of one of them can read the copies. */
  readonly recipients: readonly string[]
  /** Private directory for ciphertexts on their way; kept until they have arrived. */
  readonly directory: string
}

/**
 * A remote that gets ciphertext only, as one of plain files: whoever plans and syncs sees the tree as it is here. Each file is
 * encrypted once; from then on the manifest knows both of its hashes, and the remote is verified by that of the ciphertext.
 * Nothing can be read back through it: for that an identity is needed, which has no place on the machine that sends.
 */
export class EncryptedRemote implements Remote {
  readonly canRead = false
  /** Of a ciphertext it is known only when it is made. */
  readonly takesByHash = false
  readonly #inner: Remote
  readonly #cache: CipherCache
  /** What was encrypted in this run, by the path here. */
  readonly #made = new Map<string, Encrypted>()
  /** What lies there, by path and by the SHA-256 of the plain file. */
  #kept: KnownCiphers = { byPath: new Map(), byPlain: new Map() }
  #raw: Survey | null = null

  constructor(
    inner: Remote,
    { recipients, directory }: Encryption,
    world: Pick<World, 'processes'>,
  ) {
    this.#inner = inner
    this.#cache = new CipherCache(directory, recipients, world)
  }

  get name(): string {
    return this.#inner.name
  }

  get place(): string {
    return this.#inner.place
  }

  get prunesItself(): boolean {
    return this.#inner.prunesItself
  }

  async survey(): Promise<Survey> {
    const raw = await this.#inner.survey()
    this.#raw = raw
    this.#kept = ciphersOf(raw.manifest)
    return plainSurvey(raw)
  }

  async put({ root, paths, bytes, isAgain, onProgress }: PutRequest): Promise<PutResult> {
    const hashes = new Map<string, string>()
    for (const path of paths) {
      const made = await this.#cache.encrypt(root, path)
      this.#made.set(path, made)
      hashes.set(toCipherPath(path), made.cipher.sha256)
    }
    return this.#inner.put({
      root: this.#cache.directory,
      paths: paths.map(toCipherPath),
      bytes,
      hashes,
      ...(isAgain === undefined ? {} : { isAgain }),
      ...(onProgress ? { onProgress } : {}),
    })
  }

  /** Of the plain file where the ciphertext is the one that was made of it, else of what lies there. */
  async hash(area: Area, paths: readonly string[], onFiles?: OnFiles): Promise<RemoteHashes> {
    const found = await this.#inner.hash(area, paths.map(toCipherPath), onFiles)
    return new Map(
      paths.map((path) => {
        const there = found.get(toCipherPath(path)) ?? null
        const known = this.#made.get(path) ?? this.#kept.byPath.get(path)
        const isOurs = known !== undefined && known.cipher.sha256 === there
        return [path, isOurs ? known.plain.sha256 : there]
      }),
    )
  }

  async commit(change: Change): Promise<string> {
    const raw = this.#raw
    if (raw === null) throw new TypeError('a change of a remote that was not surveyed')
    const ciphers = cipherChange(change, { made: this.#made, kept: this.#kept }, raw)
    const sha256 = await this.#inner.commit(ciphers)
    await this.#cache.clear()
    return sha256
  }

  read(): Promise<Readable> {
    return Promise.reject(this.#unreadable())
  }

  fetch(_request: FetchRequest): Promise<PutResult> {
    return Promise.reject(this.#unreadable())
  }

  async prune(versions: readonly Version[]): Promise<void> {
    const raw = new Set(this.#raw?.history.map(({ run, path }) => `${run}/${path}`))
    await this.#inner.prune(
      versions.map((version) => {
        const path = toCipherPath(version.path)
        return raw.has(`${version.run}/${path}`) ? { ...version, path } : version
      }),
    )
  }

  async discard(paths: readonly string[]): Promise<void> {
    await this.#inner.discard(paths.map(toCipherPath))
  }

  async close(): Promise<void> {
    await this.#inner.close()
  }

  #unreadable(): RemoteFailure {
    return new RemoteFailure(
      'remote-refused',
      `${this.place} holds ciphertext: it takes an identity`,
    )
  }
}
