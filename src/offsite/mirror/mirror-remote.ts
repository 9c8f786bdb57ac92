import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { World } from '../../ports.ts'
import type {
  Area,
  Change,
  FetchRequest,
  OnBytes,
  OnFiles,
  PutRequest,
  PutResult,
  Remote,
  RemoteFacts,
  RemoteHashes,
  Survey,
  Version,
} from '../remote.ts'
import { RemoteFailure } from '../remote-failure.ts'
import { askShell, type Shell } from '../shell/shell.ts'
import { attempt, PATIENCE, type Patience } from '../transfer/attempts.ts'
import { type LineSettings, runRsync, type Transfer } from '../transfer/rsync.ts'
import { isAtLeast, localRsync } from '../transfer/rsync-version.ts'
import { COMMIT, HASH, PREPARE, PRUNE, READ, SURVEY } from './mirror-scripts.ts'
import { type KnownManifest, readSurvey } from './read-survey.ts'
import { writeChange } from './write-change.ts'

/** Since then it flushes what it wrote, and a name may hold anything. Source: NEWS of rsync. */
const FLUSHES_SINCE = '3.2.4'
/** Of more files each flush costs more than its bytes; the commit flushes all of them at once before the manifest names them. */
const MOST_FLUSHED = 200

const NEWLINE = 0x0a

/** What a mirror is made of. */
export interface MirrorSettings {
  readonly name: string
  readonly place: string
  /** Absolute directory there. */
  readonly path: string
  readonly requireMount: boolean
  readonly line: LineSettings
  /** Private directory of this machine, for lists of names. */
  readonly workspace: string
  readonly known: KnownManifest | null
  readonly patience?: Patience
  /** Where files come from when that is not this machine. */
  readonly origin?: Shell
}

/** A remote that a POSIX shell keeps: over SSH, or a directory of this machine. */
export class MirrorRemote implements Remote {
  readonly canRead = true
  readonly prunesItself = false
  readonly takesByHash = false
  readonly #settings: MirrorSettings
  readonly #shell: Shell
  readonly #world: World
  #facts: RemoteFacts | null = null

  constructor(settings: MirrorSettings, shell: Shell, world: World) {
    this.#settings = settings
    this.#shell = shell
    this.#world = world
  }

  get name(): string {
    return this.#settings.name
  }

  get place(): string {
    return this.#settings.place
  }

  async survey(): Promise<Survey> {
    const { known, requireMount } = this.#settings
    const words = [known?.sha256 ?? '-', requireMount ? 'mount' : '-', this.#parent]
    const before = this.#world.clock.now().getTime()
    const answer = await this.#ask(SURVEY, words).catch((error: unknown) => {
      throw error instanceof RemoteFailure && /lastro: not mounted/.test(error.message)
        ? new RemoteFailure('remote-unmounted', `${this.place} lies on the file system of /`)
        : error
    })
    const middle = (before + this.#world.clock.now().getTime()) / 2000
    const survey = readSurvey(answer, known, middle)
    this.#facts = survey.facts
    return survey
  }

  async put({ root, paths, isAgain, onProgress }: PutRequest): Promise<PutResult> {
    await this.#prepare()
    const to = this.#rsyncPath('incoming')
    const from = `${this.#settings.origin?.rsyncPrefix ?? ''}${root}/`
    return this.#transfer({ from, to, paths, isAgain: isAgain === true }, onProgress)
  }

  async fetch({ into, paths, onProgress }: FetchRequest): Promise<PutResult> {
    await mkdir(into, { recursive: true, mode: 0o700 })
    return this.#transfer(
      { from: this.#rsyncPath('current'), to: `${into}/`, paths, isAgain: false },
      onProgress,
    )
  }

  async hash(area: Area, paths: readonly string[], onFiles?: OnFiles): Promise<RemoteHashes> {
    if (paths.length === 0) return new Map()
    let done = 0
    const answer = await this.#ask(HASH, [area], {
      input: paths.map((path) => `./${path}\0`).join(''),
      onData: (chunk) => {
        for (const byte of chunk) if (byte === NEWLINE) done += 1
        onFiles?.(done)
      },
    })
    const found = new Map(
      answer
        .toString('utf8')
        .split('\n')
        .flatMap((line) => {
          const [, sha256, path] = /^([\da-f]{64}) [ *]\.\/(.+)$/.exec(line) ?? []
          return sha256 === undefined || path === undefined ? [] : [[path, sha256] as const]
        }),
    )
    return new Map(paths.map((path) => [path, found.get(path) ?? null]))
  }

  async commit(change: Change): Promise<void> {
    await this.#prepare()
    const { directories, text, sha256 } = writeChange(change)
    const words = [change.run, change.expected ?? '-', sha256, ...directories]
    await this.#ask(COMMIT, words, { input: text })
  }

  async read(path: string, run?: string): Promise<Readable> {
    const where = run === undefined ? `current/${path}` : `history/${run}/${path}`
    return this.#shell.start(READ, [this.#settings.path, where]).stdout
  }

  async prune(versions: readonly Version[]): Promise<void> {
    if (versions.length === 0) return
    await this.#ask(PRUNE, [], {
      input: versions.map(({ run, path }) => `./${run}/${path}\0`).join(''),
    })
  }

  async close(): Promise<void> {
    await this.#shell.close().catch(() => undefined)
  }

  /** Where it is a mounted disk, the directory above must be there. */
  get #parent(): 'parent' | '-' {
    return this.#shell.rsyncPrefix === '' ? 'parent' : '-'
  }

  async #prepare(): Promise<void> {
    if (this.#facts?.isMade === true) return
    await this.#ask(PREPARE, [this.#parent])
    if (this.#facts) this.#facts = { ...this.#facts, isMade: true }
  }

  async #transfer(
    what: Pick<Transfer, 'from' | 'to' | 'paths' | 'isAgain'>,
    onProgress: OnBytes | undefined,
  ): Promise<PutResult> {
    const local = await localRsync(this.#world)
    const remote = this.#facts?.rsync ?? null
    // One of both sides is this machine.
    const line = this.#settings.origin ?? this.#shell
    const isLocal = line.rsyncPrefix === ''
    if (!isLocal && remote === null)
      throw new RemoteFailure('remote-tool-missing', `rsync is missing on ${this.place}`)
    const transfer: Transfer = {
      ...what,
      options: line.rsyncOptions,
      canFlush:
        what.paths.length <= MOST_FLUSHED &&
        isAtLeast(local, FLUSHES_SINCE) &&
        (isLocal || isAtLeast(remote, FLUSHES_SINCE)),
      isLocal,
      listFile: join(this.#settings.workspace, 'names'),
      onBytes: onProgress ?? (() => undefined),
    }
    const { patience = PATIENCE, line: settings } = this.#settings
    const { value, attempts, healed } = await attempt(
      () => runRsync(transfer, settings, this.#world),
      () => line.reconnect(),
      { world: this.#world, patience },
    )
    return { wireBytes: value, attempts, healed }
  }

  #rsyncPath(area: Area): string {
    return `${this.#shell.rsyncPrefix}${this.#settings.path}/${area}/`
  }

  /** Any question may be put again: what it changes it changes once. */
  async #ask(
    script: string,
    words: readonly string[],
    more: { readonly input?: string | Buffer; readonly onData?: (chunk: Buffer) => void } = {},
  ): Promise<Buffer> {
    const question = { script, words: [this.#settings.path, ...words], ...more }
    const { value } = await attempt(
      () => askShell(this.#shell, question, this.#world),
      () => this.#shell.reconnect(),
      { world: this.#world, patience: this.#settings.patience ?? PATIENCE },
    )
    return value
  }
}
