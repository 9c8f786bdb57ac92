import { gunzipSync } from 'node:zlib'
import type { KnownManifest } from '../known-manifest.ts'
import { hashManifest, parseManifest } from '../manifest.ts'
import {
  isSafePath,
  type RemoteFacts,
  type RemoteFile,
  type Survey,
  type Version,
} from '../remote.ts'
import { RemoteFailure } from '../remote-failure.ts'
import { SURVEY_END } from './survey-script.ts'

const KIB = 1024
/** An answer that unpacks to more is given up: a few kilobytes could fill all memory. */
const MOST_BYTES = 256 * 1024 * 1024
/** The time may have a fraction. */
const FILE = /^file (\d+) (-?\d+)(?:\.\d*)? (current|incoming|history)\/(.+)$/
const VERSION_PATH = /^(\d{8}T\d{6}Z)\/(.+)$/
/** Of df -P: blocks, used, available, percent, mount point; the name in front of them may hold anything. */
const SPACE = /\s(\d+)\s+(\d+)\s+(\d+)\s+\d+%\s/
const RSYNC = /version v?(\d+\.\d+(?:\.\d+)?)/

/**
 * Reads what the survey script answered. `nowSeconds` is null where its clock is ours.
 * @throws {RemoteFailure} `remote-refused` when it is not whole
 */
export function readSurvey(
  answer: Buffer,
  known: KnownManifest | null,
  nowSeconds: number | null,
): Survey {
  const text = unpack(withoutEnd(answer))
  const { head, manifest } = splitManifest(text)
  const lines = head.split('\n')
  if (lines[0] !== 'lastro-survey 1') throw unreadable(text)
  const files = sortFiles(lines)
  const told = readManifest(manifest, known)
  return {
    facts: readFacts(lines, nowSeconds),
    current: lines.includes('tree same') ? filesOf(told.manifest) : files.current,
    incoming: files.incoming,
    history: files.history.flatMap(toVersion),
    ...told,
  }
}

function readFacts(lines: readonly string[], nowSeconds: number | null): RemoteFacts {
  const value = (key: string) =>
    lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? ''
  const [, total, , free] = SPACE.exec(` ${value('space')} `) ?? []
  const clock = Number(value('clock'))
  const hasher = value('hasher')
  const processors = Number(value('processors'))
  return {
    rsync: RSYNC.exec(value('rsync'))?.[1] ?? null,
    hasher: hasher === 'openssl' || hasher === 'sha256sum' ? hasher : null,
    ...(processors > 0 ? { processors } : {}),
    isMade: value('state') === 'made',
    freeBytes: free === undefined ? null : Number(free) * KIB,
    totalBytes: total === undefined ? null : Number(total) * KIB,
    clockSkewSeconds: clock > 0 && nowSeconds !== null ? clock - nowSeconds : null,
  }
}

/** What follows when whoever answers keeps the connection. */
function withoutEnd(answer: Buffer): Buffer {
  const end = answer.length - SURVEY_END.length
  return answer.subarray(Math.max(0, end)).toString('latin1') === SURVEY_END
    ? answer.subarray(0, end)
    : answer
}

function unpack(answer: Buffer): string {
  try {
    const text = gunzipSync(answer, { maxOutputLength: MOST_BYTES }).toString('utf8')
    if (text.endsWith('survey-end\n')) return text
  } catch {
    // Told below, with what came instead.
  }
  throw unreadable(answer.toString('utf8'))
}

function unreadable(said: string): RemoteFailure {
  return new RemoteFailure('remote-refused', `an answer that is none: ${said.slice(0, 200)}`)
}

/** The manifest is foreign text of a length that is told before it: nothing in it passes for a line of ours. */
function splitManifest(text: string): { readonly head: string; readonly manifest: string | null } {
  const mark = /^manifest (\d+|same)$/m.exec(text)
  if (!mark) return { head: text, manifest: null }
  const head = text.slice(0, mark.index)
  if (mark[1] === 'same') return { head, manifest: 'same' }
  const begin = mark.index + mark[0].length + 1
  const bytes = Buffer.from(text.slice(begin)).subarray(0, Number(mark[1]))
  return { head, manifest: bytes.toString('utf8') }
}

function readManifest(
  text: string | null,
  known: KnownManifest | null,
): Pick<Survey, 'manifest' | 'manifestSha256'> {
  if (text === null) return { manifest: null, manifestSha256: null }
  if (text === 'same' && known)
    return { manifest: known.manifest ?? 'unreadable', manifestSha256: known.sha256 }
  return { manifest: parseManifest(text) ?? 'unreadable', manifestSha256: hashManifest(text) }
}

type Listed = Readonly<Record<'current' | 'incoming' | 'history', RemoteFile[]>>

function sortFiles(lines: readonly string[]): Listed {
  const listed: Listed = { current: [], incoming: [], history: [] }
  for (const line of lines) {
    const [, bytes, mtime, area, path = ''] = FILE.exec(line) ?? []
    if (area !== 'current' && area !== 'incoming' && area !== 'history') continue
    if (isSafePath(path)) listed[area].push({ path, bytes: Number(bytes), mtime: Number(mtime) })
  }
  return listed
}

/** A tree that is as its manifest tells; the times there are those of the source. */
function filesOf(manifest: Survey['manifest']): readonly RemoteFile[] {
  if (manifest === null || manifest === 'unreadable') return []
  const files = Object.entries(manifest.files)
  return files.map(([path, { bytes, mtime }]) => ({ path, bytes, mtime }))
}

function toVersion({ path, bytes, mtime }: RemoteFile): readonly Version[] {
  const [, run, rest] = VERSION_PATH.exec(path) ?? []
  return run === undefined || rest === undefined ? [] : [{ run, path: rest, bytes, mtime }]
}
