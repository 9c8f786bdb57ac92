import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { World } from '../../ports.ts'
import type { KnownManifest } from '../known-manifest.ts'
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
import { askShell, readLeading, type Shell } from '../shell/shell.ts'
import { attempt, PATIENCE, type Patience } from '../transfer/attempts.ts'
import { type LineSettings, runRsync, type Transfer } from '../transfer/rsync.ts'
import { isAtLeast, localRsync } from '../transfer/rsync-version.ts'
import { COMMIT, HASH, PREPARE, READ, REMOVE } from './mirror-scripts.ts'
import { readHashes } from './read-hashes.ts'
import { readSurvey } from './read-survey.ts'
import { SURVEY, SURVEY_END } from './survey-script.ts'
import { writeChange } from './write-change.ts'

/** Since then it flushes what it wrote, and a name may hold anything. Source: NEWS of rsync. */
const FLUSHES_SINCE = '3.2.4'
/** Of more files each flush costs more than its bytes. */
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
  /** When the connection began, where it began with a survey. */
  readonly beganAt?: Date
  readonly patience?: Patience
  /** Where files come from when that is not this machine. */
  readonly origin?: Shell
}

/** Parameters of a survey, the first of them the directory. */
export function surveyWords(
  { path, known, requireMount }: Pick<MirrorSettings, 'path' | 'known' | 'requireMount'>,
  isLocal: boolean,
): readonly string[] {
  return [
    path,
    known?.sha256 ?? '-',
    requireMount ? 'mount' : '-',
    isLocal ? 'parent' : '-',
    known?.treeSha256 ?? '-',
  ]
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
  #isFirst = true

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

  /** The first one is the answer to what the connection began with. */
  async survey(): Promise<Survey> {
    const { known, beganAt } = this.#settings
    const answered = await this.#firstAnswer()
    const before = (answered && beganAt) ?? this.#world.clock.now()
    const [, ...words] = surveyWords(this.#settings, this.#isLocal)
    const answer = answered ?? (await this.#ask(SURVEY, words))
    const middle = (before.getTime() + this.#world.clock.now().getTime()) / 2000
    // A directory of this machine has no clock of its own.
    const survey = readSurvey(answer, known, this.#isLocal ? null : middle)
    this.#facts = survey.facts
    return survey
  }

  /** Null when there is none, or when the line broke: then it is asked for. */
  async #firstAnswer(): Promise<Buffer | null> {
    const first = this.#isFirst ? this.#shell.leading() : null
    this.#isFirst = false
    if (first === null) return null
    try {
      return await readLeading(first, SURVEY_END, this.#world)
    } catch (error) {
      if (error instanceof RemoteFailure && error.canHeal) return null
      throw error
    }
  }

  get #isLocal(): boolean {
    return this.#shell.rsyncPrefix === ''
  }

  async put({ root, paths, isAgain, onProgress }: PutRequest): Promise<PutResult> {
    await this.#prepare()
    const to = this.#rsyncPath('incoming')
    const from = `${this.#settings.origin?.rsyncPrefix ?? ''}${root}/`
    // The commit flushes all of it at once, before the manifest names it: a flush after each file would hold up the line.
    return this.#transfer(
      { from, to, paths, isAgain: isAgain === true, isFlushed: false },
      onProgress,
    )
  }

  async fetch({ into, paths, onProgress }: FetchRequest): Promise<PutResult> {
    await mkdir(into, { recursive: true, mode: 0o700 })
    return this.#transfer(
      { from: this.#rsyncPath('current'), to: `${into}/`, paths, isAgain: false, isFlushed: true },
      onProgress,
    )
  }

  async hash(area: Area, paths: readonly string[], onFiles?: OnFiles): Promise<RemoteHashes> {
    if (paths.length === 0) return new Map()
    let done = 0
    const answer = await this.#ask(HASH, [area], {
      input: paths.map((path) => `./${path}\0`).join(''),
      onData: (chunk) => {
        for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1))
          done += 1
        onFiles?.(done)
      },
    })
    const found = readHashes(answer)
    return new Map(paths.map((path) => [path, found.get(path) ?? null]))
  }

  async commit(change: Change): Promise<string> {
    await this.#prepare()
    const { directories, text, sha256 } = writeChange(change)
    const words = [change.run, change.expected ?? '-', sha256, ...directories]
    await this.#ask(COMMIT, words, { input: text })
    return sha256
  }

  async read(path: string, run?: string): Promise<Readable> {
    const where = run === undefined ? `current/${path}` : `history/${run}/${path}`
    return this.#shell.start(READ, [this.#settings.path, where]).stdout
  }

  async prune(versions: readonly Version[]): Promise<void> {
    await this.#remove(
      'history',
      versions.map(({ run, path }) => `${run}/${path}`),
    )
  }

  async discard(paths: readonly string[]): Promise<void> {
    await this.#remove('incoming', paths)
  }

  async #remove(part: string, paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return
    await this.#ask(REMOVE, [part], { input: paths.map((path) => `./${path}\0`).join('') })
  }

  async close(): Promise<void> {
    await this.#shell.close().catch(() => undefined)
  }

  async #prepare(): Promise<void> {
    if (this.#facts?.isMade === true) return
    // Where it is a mounted disk, the directory above must be there.
    await this.#ask(PREPARE, [this.#isLocal ? 'parent' : '-'])
    if (this.#facts) this.#facts = { ...this.#facts, isMade: true }
  }

  async #transfer(
    what: Pick<Transfer, 'from' | 'to' | 'paths' | 'isAgain'> & { readonly isFlushed: boolean },
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
        what.isFlushed &&
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
