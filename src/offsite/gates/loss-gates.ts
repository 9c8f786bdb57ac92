import { backupOf, type NamedBackup } from '../plan/backup-of.ts'
import { manifestFiles } from '../plan/plan-sync.ts'
import type { GateAnswer } from './gate.ts'
import type { GateInput } from './gate-input.ts'
import { manifestCount } from './place-gates.ts'

/** Sizes that the newest is held against. */
const SIZES = 7
const NAMES = 3

/** Contents of backups never change: a name with another content is a fault or an attack. */
export function changedGate({ plan }: GateInput): GateAnswer {
  return {
    gate: 'changed',
    isPassed: plan.changed.length === 0,
    expected: 'contents as they were copied',
    actual: `${plan.changed.length} changed`,
    facts: { count: plan.changed.length, names: names(plan.changed.map(({ to }) => to)) },
  }
}

/** The newest dump of a source is not much smaller than those before it. */
export function shrunkGate(input: GateInput): GateAnswer {
  const { entries, limits } = input
  const sizes = sizesThere(input)
  const bad = Map.groupBy(
    // One of the future is no newest: it would hide what came after it.
    entries.filter(
      ({ takenAt, dumpPath, state }) =>
        takenAt !== null && dumpPath !== undefined && state !== 'future',
    ),
    ({ source }) => source,
  )
  const share = 1 - limits.shrunkPercent / 100
  const small = [...bad.values()].flatMap(([newest]) => {
    if (newest === undefined) return []
    const before = (sizes.get(newest.source) ?? []).toSorted(
      (one, other) => (other.takenAt ?? 0) - (one.takenAt ?? 0),
    )
    // What the copy has was judged when it came, and may have been let through.
    if (before.some(({ name }) => name === newest.name)) return []
    const usual = usualSize(before.map(({ bytes }) => bytes).slice(0, SIZES), share)
    const least = usual * share
    return newest.dumpBytes < least ? [{ name: newest.name, bytes: newest.dumpBytes, usual }] : []
  })
  const [first] = small
  return {
    gate: 'shrunk',
    isPassed: first === undefined,
    expected: `at least ${100 - limits.shrunkPercent}% of the usual size`,
    actual: first === undefined ? 'usual sizes' : `${first.name}: ${first.bytes} of ${first.usual}`,
    facts: first === undefined ? {} : { ...first },
  }
}

/** Here is not an older state than there. */
export function olderGate(input: GateInput): GateAnswer {
  const here = newestOf(localBackups(input))
  const there = newestOf(remoteBackups(input))
  const bad = [...there].filter(([source, at]) => (here.get(source) ?? 0) < at)
  const [first] = bad
  return {
    gate: 'older',
    isPassed: first === undefined,
    expected: 'nothing newer on the remote',
    actual: first === undefined ? 'nothing newer' : `${first[0]}: ${instant(first[1])} there`,
    facts:
      first === undefined
        ? {}
        : { source: first[0], there: instant(first[1]), here: instant(here.get(first[0])) },
  }
}

/** Not many files look rewritten, renamed, or unlike what their names promise. */
export function ransomwareGate(input: GateInput): GateAnswer {
  const { plan, kinds, limits, timezone } = input
  const fresh = [...plan.send, ...plan.link].map(({ to }) => to)
  const gone = new Set(plan.vanished)
  const renamed = fresh.filter((path) => formerName(path, gone) !== null)
  // No script of anybody's makes a dump into something that is none: one a night would take them all, and be few every time.
  const locked = renamed.filter(
    (path) =>
      backupOf(formerName(path, gone) ?? path, timezone).isDump && !backupOf(path, timezone).isDump,
  )
  const alien = [...kinds].filter(([, kind]) => kind === 'alien').map(([path]) => path)
  const changed = plan.changed.map(({ to }) => to)
  const suspects = [...new Set([...changed, ...renamed, ...alien])]
  const most = Math.max(1, (manifestCount(input) * limits.rewrittenPercent) / 100)
  return {
    gate: 'ransomware',
    isPassed: suspects.length <= most && locked.length === 0,
    expected: `at most ${Math.floor(most)} files rewritten, renamed or unlike their kind`,
    actual: `${changed.length} rewritten, ${renamed.length} renamed, ${alien.length} unlike their kind`,
    facts: { count: suspects.length, names: names([...new Set([...locked, ...suspects])]) },
  }
}

/** That of these which the path is with an ending more; null when it is none. */
function formerName(path: string, gone: ReadonlySet<string>): string | null {
  for (let at = path.length - 1; at > 0; at -= 1)
    if ('.-_~'.includes(path.charAt(at)) && gone.has(path.slice(0, at))) return path.slice(0, at)
  return null
}

/** Every new dump has a passport that fits it by name and size; its content is held against it before it counts. */
export function passportGate({ plan, entries, limits, timezone }: GateInput): GateAnswer {
  const good = new Set(
    entries.filter((entry) => entry.verified).map(({ tier, name }) => `${tier}/${name}`),
  )
  const dumps = [...plan.send, ...plan.link]
    .map(({ file }) => ({ path: file.path, named: backupOf(file.path, timezone) }))
    .filter(({ named }) => named.isDump)
  const bad = dumps.filter(({ named }) => !good.has(`${named.tier}/${named.name}`))
  return {
    gate: 'passport',
    isPassed: limits.foreign === 'send' || bad.length === 0,
    expected: limits.foreign === 'send' ? 'any dump' : 'a passport for every new dump',
    actual: `${bad.length} of ${dumps.length} without`,
    facts: { count: bad.length, names: names(bad.map(({ path }) => path)) },
  }
}

function remoteBackups({ survey, timezone }: GateInput): readonly NamedBackup[] {
  return Object.keys(manifestFiles(survey.manifest)).map((path) => backupOf(path, timezone))
}

function localBackups({ source, timezone }: GateInput): readonly NamedBackup[] {
  return source.files.map(({ path }) => backupOf(path, timezone))
}

function newestOf(backups: readonly NamedBackup[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>()
  for (const { source, takenAt, isDump } of backups) {
    if (!isDump || takenAt === null) continue
    newest.set(source, Math.max(newest.get(source) ?? 0, takenAt.getTime()))
  }
  return newest
}

/** Sizes of the dumps there, each backup once, by source. */
function sizesThere({ survey, timezone }: GateInput) {
  const sizes = new Map<string, { name: string; bytes: number; takenAt: number | undefined }[]>()
  const seen = new Set<string>()
  for (const [path, { bytes, plain }] of Object.entries(manifestFiles(survey.manifest))) {
    const { name, source, takenAt, isDump } = backupOf(path, timezone)
    if (!isDump || seen.has(name)) continue
    seen.add(name)
    const all = sizes.get(source) ?? []
    all.push({ name, bytes: (plain ?? { bytes }).bytes, takenAt: takenAt?.getTime() })
    sizes.set(source, all)
  }
  return sizes
}

/** The median; where a person let a smaller one through last, that: it would be asked for again until the median has followed. */
function usualSize(newestFirst: readonly number[], share: number): number {
  const usual = median(newestFirst)
  const [last = usual] = newestFirst
  return last < usual * share ? last : usual
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function instant(at: number | undefined): string {
  return at === undefined ? '-' : new Date(at).toISOString()
}

function names(paths: readonly string[]): string {
  const more = paths.length > NAMES ? ` +${paths.length - NAMES}` : ''
  return paths.slice(0, NAMES).join(', ') + more
}
