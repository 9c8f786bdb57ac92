import { ANSWER_MARK } from './host-script.ts'
import { type Mount, parseMountTable } from './mount-table.ts'
import type { RawSpace } from './space.ts'

/** What a host said to the script, line by line, not judged yet. */
export interface HostAnswer {
  /** Its clock, in seconds since 1970; null when it did not say. */
  readonly clockSeconds: number | null
  readonly mounts: readonly Mount[]
  readonly fstab: readonly string[]
  /** By the id of the mount; one that is not among them was not asked, or did not answer. */
  readonly spaces: ReadonlyMap<string, RawSpace | 'unreadable'>
  /** Errors that ext4 counted, by `major:minor`. */
  readonly errors: ReadonlyMap<string, number>
  /** Real path of each directory, by its number in the question; null: it is not there. Absent: it did not answer. */
  readonly realPaths: ReadonlyMap<number, string | null>
  readonly files: ReadonlyMap<number, readonly ListedFile[]>
  readonly sizes: ReadonlyMap<number, CountedSize>
  /** Lines of `docker system df`; null when it was not asked or is not installed. */
  readonly docker: readonly string[] | null
  /** False when time ran out before everything was counted. */
  readonly isWhole: boolean
  /** Numbers of the directories whose files are all told: time did not run out before, and nothing in them refused to be listed. */
  readonly listed: ReadonlySet<number>
}

/** One file of a directory of backups. */
export interface ListedFile {
  /** `.`: in the directory itself. */
  readonly tier: string
  readonly name: string
  readonly bytes: number
  readonly isFile: boolean
}

/** What `du` counted in one directory. */
export interface CountedSize {
  readonly allocatedBytes: number
  /** Entries one level down, largest first, by their names. */
  readonly parts: readonly { readonly name: string; readonly allocatedBytes: number }[]
  /** Exit code of du when it could not read everything; 137 when it was not through in time. */
  readonly failure: number | null
}

/** Bits of the mode that tell the type, and their value for a regular file. Source: inode(7). */
const TYPE_MASK = 0o170000
const REGULAR_FILE = 0o100000

/** Reads an answer; null when it is none: the mark at its beginning or its end is missing. */
export function readHostAnswer(text: string): HostAnswer | null {
  const lines = text.split('\n')
  const first = lines.findLastIndex((line) => new RegExp(`^${ANSWER_MARK} \\d`).test(line))
  const last = lines.indexOf(`${ANSWER_MARK} end`, first)
  if (first === -1 || last === -1) return null
  const byKind = Map.groupBy(lines.slice(first + 1, last), kindOf)
  const rest = (kind: string) => (byKind.get(kind) ?? []).map((line) => line.replace(/^\S+ ?/, ''))
  const docker = rest('k')
  return {
    clockSeconds: toClock(lines[first] ?? ''),
    mounts: parseMountTable(rest('i')),
    fstab: rest('t'),
    spaces: new Map((byKind.get('m') ?? []).map((line) => toSpaceEntry(line))),
    errors: new Map(rest('e').map((line) => toPair(line))),
    realPaths: new Map((byKind.get('r') ?? []).map((line) => toRealPath(line))),
    files: groupByNumber(byKind.get('l') ?? [], toFile),
    sizes: toSizes(byKind.get('s') ?? []),
    docker: docker.length === 0 || docker[0] === '-' ? null : docker,
    isWhole: byKind.has('done'),
    listed: toListed(byKind.get('l') ?? []),
  }
}

/** `m27 …` → `m`, `i …` → `i`, `done`. */
function kindOf(line: string): string {
  return /^(?:([imrelstk])\d*(?: |$)|(done)$)/.exec(line)?.slice(1).find(Boolean) ?? ''
}

function toClock(line: string): number | null {
  const seconds = Number(/ (\d+(?:\.\d+)?)/.exec(line)?.[1])
  return Number.isFinite(seconds) ? seconds : null
}

function toSpaceEntry(line: string): readonly [string, RawSpace | 'unreadable'] {
  const [name = '', ...figures] = line.split(' ')
  const id = name.slice(1)
  if (figures.length !== 6 || !figures.every((figure) => /^\d{1,20}$/.test(figure)))
    return [id, 'unreadable']
  const [
    blockSize = 0n,
    blocks = 0n,
    blocksFree = 0n,
    blocksAvailable = 0n,
    inodes = 0n,
    inodesFree = 0n,
  ] = figures.map(BigInt)
  return [id, { blockSize, blocks, blocksFree, blocksAvailable, inodes, inodesFree }]
}

function toPair(line: string): readonly [string, number] {
  const [device = '', count] = line.split(' ')
  return [device, Number(count)]
}

function toRealPath(line: string): readonly [number, string | null] {
  const { number, rest } = numbered(line)
  return [number, rest.startsWith('/') ? rest : null]
}

function toFile(rest: string): ListedFile | null {
  const [, tier, bytes, mode, name] = /^(\S+) (\d+) ([0-9a-f]+) (.+)$/.exec(rest) ?? []
  if (tier === undefined || name === undefined || mode === undefined) return null
  const isFile = (Number.parseInt(mode, 16) & TYPE_MASK) === REGULAR_FILE
  return { tier, name, bytes: Number(bytes), isFile }
}

/** `l3 =` ends a listing, `l3 !` says that a part of it was refused. */
function toListed(lines: readonly string[]): ReadonlySet<number> {
  const said = lines.map(numbered)
  const refused = said.filter(({ rest }) => rest === '!').map(({ number }) => number)
  const ended = said.filter(({ rest }) => rest === '=').map(({ number }) => number)
  return new Set(ended).difference(new Set(refused))
}

function toSizes(lines: readonly string[]): ReadonlyMap<number, CountedSize> {
  const entries = groupByNumber(lines, (rest) => {
    const [, bytes, name] = /^(\d+)\s+(.+)$/.exec(rest) ?? []
    return name === undefined ? null : { name, allocatedBytes: Number(bytes) }
  })
  return new Map([...entries].map(([number, found]) => [number, toCounted(found)]))
}

function toCounted(found: CountedSize['parts']): CountedSize {
  const failure = found.find(({ name }) => name.startsWith('!'))
  return {
    allocatedBytes: found.find(({ name }) => name === '.')?.allocatedBytes ?? 0,
    parts: found
      .filter(({ name }) => name.startsWith('./'))
      .map(({ name, allocatedBytes }) => ({ name: name.slice(2), allocatedBytes })),
    failure: failure === undefined ? null : Number(failure.name.slice(1)),
  }
}

function groupByNumber<T>(
  lines: readonly string[],
  read: (rest: string) => T | null,
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const line of lines) {
    const { number, rest } = numbered(line)
    const item = read(rest)
    if (item === null) continue
    const group = groups.get(number)
    if (group) group.push(item)
    else groups.set(number, [item])
  }
  return groups
}

/** `l3 daily 10 …` → 3 and `daily 10 …`. */
function numbered(line: string): { readonly number: number; readonly rest: string } {
  const space = line.indexOf(' ')
  return { number: Number(line.slice(1, space)), rest: line.slice(space + 1) }
}
