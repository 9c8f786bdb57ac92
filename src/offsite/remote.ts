import type { Readable } from 'node:stream'
import type { Manifest } from './manifest.ts'

/**
 * A place that holds a second copy, opened once and closed in a `finally`. Whatever its kind, it has four parts: `current`, the
 * tree as the manifest tells it; `incoming`, where what is sent arrives and a cut transfer is resumed; `history`, what changed or
 * vanished, by run; and `meta`, the manifests.
 *
 * Order of a sync: `survey` → plan → gates → `put` → `hash('incoming')` → `commit`. Nothing appears in `current` before `commit`.
 * All paths are relative (`daily/<file>`), without `..` or a leading `/`, and are checked by `isSafePath`.
 * Errors: `RemoteFailure` (src/offsite/remote-failure.ts), whose kind says whether another attempt can heal it.
 */
export interface Remote {
  readonly name: string
  /** Where it is, for people: `chefwell@backup.example.org:/srv/offsite/chefwell`. */
  readonly place: string
  /** Whether its files can be had back by the same access; a vault may only take in. */
  readonly canRead: boolean
  /** Whether files travel by their hash, which must be known before they are sent. */
  readonly takesByHash: boolean
  /** Whether it removes history by its own rule; then `prune` does nothing. */
  readonly prunesItself: boolean
  /** One round trip: tools, space, clock, and all that lies there. Changes nothing. */
  survey(): Promise<Survey>
  /** Sends files into `incoming`; resumes what lies there already. Retries what can heal. */
  put(request: PutRequest): Promise<PutResult>
  /** SHA-256 by the remote's own programs, where it has some; of a missing file null. */
  hash(area: Area, paths: readonly string[], onFiles?: OnFiles): Promise<RemoteHashes>
  /**
   * Does the change as a whole; a run that dies in it is taken up by the next one. Resolves to the SHA-256 of the manifest as it lies
   * there.
   */
  commit(change: Change): Promise<string>
  /** The bytes of a file of `current`, or of `history` when a run is named. Rejects when `canRead` is false. */
  read(path: string, run?: string): Promise<Readable>
  /** Copies files of `current` into a local directory, resumed where they lie there in part. Rejects when `canRead` is false. */
  fetch(request: FetchRequest): Promise<PutResult>
  /** Removes versions of the history. */
  prune(versions: readonly Version[]): Promise<void>
  /** Removes files of `incoming` that nobody comes back for; one that is gone already is well. */
  discard(paths: readonly string[]): Promise<void>
  /** Ends the connection; never throws. */
  close(): Promise<void>
}

/** Where a file of a remote lies; paths of the history begin with the run. */
export type Area = 'current' | 'incoming' | 'history'

/** How many bytes are done. */
export type OnBytes = (done: number) => void

/** How many files are done. */
export type OnFiles = (done: number) => void

/** SHA-256 in hexadecimal by path; null: there is no such file. */
export type RemoteHashes = ReadonlyMap<string, string | null>

/** What a remote is and has now. */
export interface Survey {
  readonly facts: RemoteFacts
  readonly current: readonly RemoteFile[]
  /** What a cut run left. */
  readonly incoming: readonly RemoteFile[]
  readonly history: readonly Version[]
  /** The last one that was committed; null on a new remote, `unreadable` when its text is none. */
  readonly manifest: Manifest | 'unreadable' | null
  /** SHA-256 of the manifest's text, for the next one's `previous`; null without one. */
  readonly manifestSha256: string | null
}

/** Programs, space and clock of a remote. */
export interface RemoteFacts {
  /** `3.2.7`; null where there is none, or it is not told. */
  readonly rsync: string | null
  /** What hashes there; null where files must be fetched to be hashed. */
  readonly hasher: 'openssl' | 'sha256sum' | null
  /** How many programs can hash side by side; absent where it does not say. */
  readonly processors?: number
  /** Whether all its parts are there; a survey makes none. Absent where they cannot be missing. */
  readonly isMade?: boolean
  readonly freeBytes: number | null
  readonly totalBytes: number | null
  /** How far its clock is ahead of ours. */
  readonly clockSkewSeconds: number | null
}

/** A file as it lies there. */
export interface RemoteFile {
  readonly path: string
  readonly bytes: number
  /** Whole seconds of the epoch. */
  readonly mtime: number
}

/** A file that left the tree. */
export interface Version {
  /** The run that put it there: `20261126T040000Z`. */
  readonly run: string
  readonly path: string
  readonly bytes: number
  /** Whole seconds of the epoch; absent where it is not told. */
  readonly mtime?: number
  /** Where the remote keeps a list of its own. */
  readonly sha256?: string
}

/** What is sent. */
export interface PutRequest {
  /** Absolute directory below which the paths lie here. */
  readonly root: string
  readonly paths: readonly string[]
  readonly bytes: number
  /** SHA-256 by path, as far as it is known; a vault hashes the others here before it sends them. */
  readonly hashes?: ReadonlyMap<string, string>
  /** What lies there looks the same and is not: everything is compared, whatever size and time say. */
  readonly isAgain?: boolean
  readonly onProgress?: OnBytes
}

/** What is fetched. */
export interface FetchRequest {
  readonly paths: readonly string[]
  /** Absolute directory of this machine; private, made when it is not there. */
  readonly into: string
  readonly bytes: number
  readonly onProgress?: OnBytes
}

/** What a transfer took. */
export interface PutResult {
  /** On the line, both ways, of all attempts together. */
  readonly wireBytes: number
  /** 1 when nothing had to be done again. */
  readonly attempts: number
  /** What healed, in the order of the attempts that failed. */
  readonly healed: readonly string[]
}

/** What becomes of the tree. Done in this order: retire, take, link, manifest. */
export interface Change {
  /** Names the directory of the history: `20261126T040000Z`. */
  readonly run: string
  /** From `current` into `history/<run>`. */
  readonly retire: readonly string[]
  /** From `incoming` into `current`. */
  readonly take: readonly string[]
  /** Files whose content lies in `current` by then under another path: hard links, copies where links cannot be. */
  readonly link: readonly { readonly from: string; readonly to: string }[]
  readonly manifest: Manifest
  /** SHA-256 of the manifest that the plan was made from; another one there means that somebody else was faster. */
  readonly expected: string | null
}

const SAFE_PATH = /^(?!\/)(?!.*(^|\/)\.{1,2}(\/|$))(?!.*\/\/)[^\p{Cc}\ufffd\\]+[^/\p{Cc}\ufffd\\]$/u

/** Whether a relative path leads nowhere else and can be spoken on one line. */
export function isSafePath(path: string): boolean {
  return SAFE_PATH.test(path) && path.length <= 1024
}
