import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { SshFailure } from '../../errors.ts'
import { hasErrorCode } from '../../files/error-code.ts'
import { ByteCounter } from '../../frame/meters.ts'
import type { World } from '../../ports.ts'
import type { SshFiles } from '../../ssh-port.ts'
import type {
  Area,
  Change,
  FetchRequest,
  OnBytes,
  OnFiles,
  PutRequest,
  PutResult,
  Remote,
  RemoteHashes,
  Survey,
  Version,
} from '../remote.ts'
import { RemoteFailure } from '../remote-failure.ts'
import { type Attempted, attempt, PATIENCE, type Patience } from '../transfer/attempts.ts'
import { makeChange } from './make-change.ts'
import { removeFiles } from './remove-files.ts'
import { sendFile } from './send-file.ts'
import { toRemoteFailure } from './sftp-failure.ts'
import { makeParts, surveyFiles } from './survey-files.ts'

/** What a remote without a shell is made of. */
export interface SftpSettings {
  readonly name: string
  readonly place: string
  /** Absolute directory there. */
  readonly path: string
  /** Logs in; again, when the line was lost. */
  readonly open: () => Promise<SshFiles>
  readonly patience?: Patience
}

/**
 * A remote that is spoken to by SFTP only. It runs no program, so what lies there can only be fetched to be hashed, and a change
 * is made file by file: by renames, the manifest last, so that whoever dies in it leaves files which the manifest does not name.
 */
export class SftpRemote implements Remote {
  readonly canRead = true
  readonly takesByHash = false
  readonly prunesItself = false
  readonly #settings: SftpSettings
  readonly #world: World
  #files: SshFiles | null = null
  #isMade = false

  constructor(settings: SftpSettings, world: World) {
    this.#settings = settings
    this.#world = world
  }

  get name(): string {
    return this.#settings.name
  }

  get place(): string {
    return this.#settings.place
  }

  async survey(): Promise<Survey> {
    const { value } = await this.#do((files) => surveyFiles(files, this.#settings.path))
    this.#isMade = value.facts.isMade === true
    return value
  }

  async put({ root, paths, onProgress, isAgain = false }: PutRequest): Promise<PutResult> {
    await this.#prepare()
    const sending = { root, area: this.#at('incoming'), isAgain, world: this.#world }
    return this.#each({ paths, onProgress }, (path, onBytes, files) =>
      sendFile(path, { ...sending, onBytes }, files),
    )
  }

  async hash(area: Area, paths: readonly string[], onFiles?: OnFiles): Promise<RemoteHashes> {
    const hashes = new Map<string, string | null>()
    for (const path of paths) {
      const { value } = await this.#do((files) => hashOf(files, `${this.#at(area)}/${path}`))
      hashes.set(path, value)
      onFiles?.(hashes.size)
    }
    return hashes
  }

  async commit(change: Change): Promise<string> {
    await this.#prepare()
    return (await this.#do((files) => makeChange(files, this.#settings.path, change))).value
  }

  async read(path: string, run?: string): Promise<Readable> {
    const where = run === undefined ? 'current' : `history/${run}`
    const { value } = await this.#do(async (files) => files.read(`${this.#at(where)}/${path}`, 0))
    return value
  }

  async fetch({ into, paths, onProgress }: FetchRequest): Promise<PutResult> {
    const fetching = { into, area: this.#at('current') }
    return this.#each({ paths, onProgress }, (path, onBytes, files) =>
      fetchOne(path, { ...fetching, onBytes }, files),
    )
  }

  async prune(versions: readonly Version[]): Promise<void> {
    const paths = versions.map(({ run, path }) => `${run}/${path}`)
    await this.#do((files) => removeFiles(files, this.#at('history'), paths))
  }

  async discard(paths: readonly string[]): Promise<void> {
    await this.#do((files) => removeFiles(files, this.#at('incoming'), paths))
  }

  async close(): Promise<void> {
    this.#files?.close()
  }

  async #prepare(): Promise<void> {
    if (this.#isMade) return
    await this.#do((files) => makeParts(files, this.#settings.path))
    this.#isMade = true
  }

  #at(part: string): string {
    return `${this.#settings.path}/${part}`
  }

  async #each(
    {
      paths,
      onProgress,
    }: Pick<FetchRequest, 'paths'> & { readonly onProgress: OnBytes | undefined },
    body: (path: string, onBytes: OnBytes, files: SshFiles) => Promise<number>,
  ): Promise<PutResult> {
    const healed: string[] = []
    let [wireBytes, attempts] = [0, 1]
    for (const path of paths) {
      const onBytes = (bytes: number) => onProgress?.(wireBytes + bytes)
      const came = await this.#do((files) => body(path, onBytes, files))
      wireBytes += came.value
      attempts += came.attempts - 1
      healed.push(...came.healed)
    }
    return { wireBytes, attempts, healed }
  }

  /** Everything may be done again: it is looked first how much is done already. */
  #do<T>(body: (files: SshFiles) => Promise<T>): Promise<Attempted<T>> {
    const { open, patience = PATIENCE } = this.#settings
    return attempt(
      async () => {
        try {
          this.#files ??= await open()
          return await body(this.#files)
        } catch (error) {
          throw this.#explain(error)
        }
      },
      async () => undefined,
      { world: this.#world, patience },
    )
  }

  #explain(error: unknown): unknown {
    this.#world.signal.throwIfAborted()
    if (!(error instanceof SshFailure)) return error
    const failure = toRemoteFailure(error, this.#world)
    if (failure.canHeal) {
      this.#files?.close()
      this.#files = null
    }
    return failure
  }
}

async function hashOf(files: SshFiles, path: string): Promise<string | null> {
  if ((await files.size(path)) === null) return null
  const hash = createHash('sha256')
  await pipeline(files.read(path, 0), hash).catch(asLost)
  return hash.digest('hex')
}

interface Fetching {
  readonly into: string
  readonly area: string
  readonly onBytes: OnBytes
}

async function fetchOne(path: string, fetching: Fetching, files: SshFiles): Promise<number> {
  const [from, to] = [`${fetching.area}/${path}`, join(fetching.into, path)]
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const size = await files.size(from)
  if (size === null) throw new RemoteFailure('remote-refused', `${path} is not there`)
  const here = (await stat(to).catch(() => null))?.size ?? 0
  const begin = here <= size ? here : 0
  if (begin === size && size > 0) return 0
  const counter = new ByteCounter(fetching.onBytes)
  const flags = begin === 0 ? 'w' : 'r+'
  const target = createWriteStream(to, { flags, start: begin, mode: 0o600 })
  await pipeline(files.read(from, begin), counter.stage, target).catch(asLost)
  return size - begin
}

/** A stream that broke in the middle: of ours only a full disk has a code of its own. */
function asLost(error: unknown): never {
  const isTold = error instanceof RemoteFailure || error instanceof SshFailure
  if (isTold || hasErrorCode(error, 'ENOSPC')) throw error
  throw new SshFailure('lost', error instanceof Error ? error.message : String(error))
}
