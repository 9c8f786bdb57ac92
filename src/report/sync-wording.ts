import type { Phrasebook } from '../locale/phrasebook.ts'
import type { SyncFacts } from './sync-facts.ts'

/** Titles of the table of tiers. */
export function syncTitles({ sync }: Phrasebook): readonly string[] {
  const { labels } = sync
  return [labels.tier, labels.new, labels.changed, labels.vanished, labels.same, labels.bytes]
}

/** A row per tier, of several sources one for each, and one for all of them. */
export function syncRows({ tiers }: SyncFacts, book: Phrasebook): readonly (readonly string[])[] {
  const { format, sync, disk } = book
  const total = (figure: 'new' | 'changed' | 'vanished' | 'same' | 'bytes') =>
    tiers.reduce((sum, tier) => sum + tier[figure], 0)
  const row = (name: string, of: (figure: Parameters<typeof total>[0]) => number) => [
    name,
    ...(['new', 'changed', 'vanished', 'same'] as const).map((figure) => format.number(of(figure))),
    format.bytes(of('bytes')),
  ]
  const sources = new Set(tiers.flatMap(({ source }) => (source === '' ? [] : [source])))
  const nameOf = ({ tier, source }: SyncFacts['tiers'][number]) => {
    const name = tier === 'loose' ? sync.labels.loose : disk.labels.tiers[tier]
    return sources.size < 2 || source === '' ? name : `${name} · ${source}`
  }
  return [
    ...tiers.map((tier) => row(nameOf(tier), (figure) => tier[figure])),
    row(sync.labels.total, total),
  ]
}

/** What else is to be said of it, a sentence each. */
export function syncNotes(facts: SyncFacts, { format, sync }: Phrasebook): readonly string[] {
  const { linked, adopted, mended, pruned, keptProven, cleaned = 0, seconds } = facts
  const counts = Object.entries({ linked, adopted, mended, pruned, keptProven, cleaned })
  const notes = counts.flatMap(([key, files]) => {
    const phrase = NOTES.find((each) => each === key)
    return phrase === undefined || files === 0 ? [] : [sync.phrases[phrase](format.number(files))]
  })
  return seconds === null || seconds === 0
    ? notes
    : [sync.phrases.expected(format.duration(seconds)), ...notes]
}

const NOTES = ['linked', 'adopted', 'mended', 'pruned', 'keptProven', 'cleaned'] as const

/** `Closed gates: vanished. When you know why, once: lastro offsite-sync --remote nas --override vanished-3f9a2c1b` */
export function overrideText({ closed, remote }: SyncFacts, { sync }: Phrasebook): string {
  if (closed.length === 0) return ''
  const { labels } = sync
  const gates = closed.map(({ gate }) => gate).join(', ')
  const words = closed.map(({ word }) => `--override ${word}`).join(' ')
  return `${labels.closed}: ${gates}. ${labels.override}: lastro offsite-sync --remote ${remote} ${words}`
}

/** `nas · 3 files, 12 MB`; of a refused one `nas · vanished`: nothing was sent. */
export function syncHeadline(facts: SyncFacts, { format, sync }: Phrasebook): string {
  if (facts.closed.length > 0)
    return `${facts.remote} · ${facts.closed.map(({ gate }) => gate).join(', ')}`
  const files = facts.tiers.reduce((sum, tier) => sum + tier.new + tier.changed, 0)
  const sent = sync.phrases.sent(format.bytes(facts.bytes), format.number(files))
  return `${facts.remote} · ${sent}`
}
