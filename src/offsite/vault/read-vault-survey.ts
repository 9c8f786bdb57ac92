import { gunzipSync } from 'node:zlib'
import type { KnownManifest } from '../known-manifest.ts'
import { hashManifest, type Manifest, parseManifest } from '../manifest.ts'
import { isSafePath, type RemoteFile, type Survey, type Version } from '../remote.ts'
import { RemoteFailure } from '../remote-failure.ts'

const KIB = 1024
/** An answer that unpacks to more is given up: a few kilobytes could fill all memory. */
const MOST_BYTES = 256 * 1024 * 1024
const FILE = /^file ([\da-f]{64}|-) (\d+) (\d+|-) (.+)$/
const INCOMING = /^incoming (\d+) ([\da-f]{64})$/
const SPACE = /^space (\d+) (\d+) (\d+)$/
const ROLES = ['add', 'read', 'add-read'] as const

/** A file in a vault. */
export interface VaultFile {
  readonly path: string
  readonly bytes: number
  /** As the index of the vault has it; null when a run died before it was entered. */
  readonly sha256: string | null
  /** When the vault took it in, in seconds of the epoch. */
  readonly takenAt: number
}

/** What a vault says of itself. */
export interface VaultSurvey {
  /** What our key may do. */
  readonly role: (typeof ROLES)[number]
  readonly files: ReadonlyMap<string, VaultFile>
  /** SHA-256 of all that is in it. */
  readonly contents: ReadonlySet<string>
  /** Bytes that are there of what is not committed, by hash. */
  readonly incoming: ReadonlyMap<string, number>
  readonly survey: Survey
}

/**
 * Reads the answer to `survey`. A vault forgets nothing: of the files in it those are current that the last manifest names,
 * the others are its history.
 * @throws {RemoteFailure} `remote-refused` when it is none of a vault
 */
export function readVaultSurvey(
  answer: Buffer,
  known: KnownManifest | null,
  nowSeconds: number,
): VaultSurvey {
  const { lines, ...rest } = split(unpack(answer), known)
  const value = (key: string) =>
    lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? ''
  const role = ROLES.find((one) => one === value('role'))
  if (lines[0] !== 'lastro-vault 1' || role === undefined) throw unreadable(lines.join(' '))
  const files = lines.flatMap(toFile)
  const [, total, , free] = lines.flatMap((line) => [SPACE.exec(line) ?? []]).find(hasAny) ?? []
  const hasher = value('hash')
  const clock = Number(value('clock'))
  return {
    role,
    files: new Map(files.map((file) => [file.path, file])),
    contents: new Set(files.flatMap(({ sha256 }) => sha256 ?? [])),
    incoming: new Map(lines.flatMap(toIncoming)),
    survey: {
      facts: {
        rsync: null,
        hasher: hasher === 'openssl' || hasher === 'sha256sum' ? hasher : null,
        freeBytes: free === undefined ? null : Number(free) * KIB,
        totalBytes: total === undefined ? null : Number(total) * KIB,
        clockSkewSeconds: clock > 0 ? clock - nowSeconds : null,
      },
      ...divide(files, rest.manifest),
      incoming: [],
      ...rest,
    },
  }
}

/** The time of a run as directories of a history have it. */
function divide(
  files: readonly VaultFile[],
  manifest: Survey['manifest'],
): { readonly current: readonly RemoteFile[]; readonly history: readonly Version[] } {
  const named = manifest === null || manifest === 'unreadable' ? {} : manifest.files
  return {
    current: files.flatMap(({ path, bytes }) => {
      const entry = named[path]
      return entry === undefined ? [] : [{ path, bytes, mtime: entry.mtime }]
    }),
    history: files
      .filter(({ path }) => named[path] === undefined)
      .map(({ path, bytes, takenAt, sha256 }) => ({
        run: runOf(takenAt),
        path,
        bytes,
        mtime: takenAt,
        ...(sha256 === null ? {} : { sha256 }),
      })),
  }
}

function runOf(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function unpack(answer: Buffer): string {
  try {
    const text = gunzipSync(answer, { maxOutputLength: MOST_BYTES }).toString('utf8')
    if (text.endsWith('\nsurvey-end\n')) return text
  } catch {
    // Told below, with what came instead.
  }
  throw unreadable(answer.toString('utf8'))
}

function unreadable(said: string): RemoteFailure {
  return new RemoteFailure('remote-refused', `an answer that is no vault's: ${said.slice(0, 200)}`)
}

interface Parts {
  readonly lines: readonly string[]
  readonly manifest: Manifest | 'unreadable' | null
  readonly manifestSha256: string | null
}

/** The manifest is foreign text of a length that is told before it: nothing in it passes for a line of ours. */
function split(text: string, known: KnownManifest | null): Parts {
  const mark = /^manifest (\d+|same|none)$/m.exec(text)
  const lines = text.slice(0, mark?.index).split('\n')
  const length = mark?.[1]
  if (mark === null || length === undefined) throw unreadable(text)
  if (length === 'same' && known)
    return { lines, manifest: known.manifest ?? 'unreadable', manifestSha256: known.sha256 }
  if (length === 'none') return { lines, manifest: null, manifestSha256: null }
  const begin = mark.index + mark[0].length + 1
  const said = Buffer.from(text.slice(begin)).subarray(0, Number(length)).toString('utf8')
  return {
    lines,
    manifest: parseManifest(said) ?? 'unreadable',
    manifestSha256: hashManifest(said),
  }
}

function hasAny(found: readonly string[]): boolean {
  return found.length > 0
}

function toFile(line: string): readonly VaultFile[] {
  const [, sha256, bytes, takenAt, path] = FILE.exec(line) ?? []
  if (sha256 === undefined || path === undefined || !isSafePath(path)) return []
  return [
    {
      path,
      bytes: Number(bytes),
      sha256: sha256 === '-' ? null : sha256,
      takenAt: takenAt === '-' ? 0 : Number(takenAt),
    },
  ]
}

function toIncoming(line: string): readonly (readonly [string, number])[] {
  const [, bytes, sha256] = INCOMING.exec(line) ?? []
  return sha256 === undefined ? [] : [[sha256, Number(bytes)]]
}
