import type { Phrasebook } from '../locale/phrasebook.ts'
import type { CopyFacts } from './copy-facts.ts'
import type { CheckStatus } from './report.ts'

/** A remote's verdict as the status that its colour and icon show. */
export const COPY_STATUS: Readonly<Record<CopyFacts['verdict'], CheckStatus>> = {
  'in-sync': 'pass',
  drift: 'fail',
  unreachable: 'unknown',
}

/** Backups and their bytes. */
export interface Held {
  readonly backups: number
  readonly bytes: number
}

/** `7 backups (24 MB)` */
export function heldText({ backups, bytes }: Held, { format, disk }: Phrasebook): string {
  return `${disk.phrases.backups(backups, format.number(backups))} (${format.bytes(bytes)})`
}

/** Of all tiers together. */
export function totalOf(tiers: readonly Held[]): Held {
  const sum = (figure: keyof Held) => tiers.reduce((total, tier) => total + tier[figure], 0)
  return { backups: sum('backups'), bytes: sum('bytes') }
}

/** The tiers of the remote; empty when nobody knows. */
export function remoteTiers({ tiers }: CopyFacts): readonly Held[] {
  return tiers.flatMap(({ remote }) => remote ?? [])
}

/** `Read whole: 5 of 42 files (12 MB of 52 MB); every file within 7 days, the oldest reading is of 18 Nov` */
export function readText(copy: CopyFacts, book: Phrasebook): string {
  const { files, bytes, ofFiles, ofBytes } = copy.read
  const { format, copies } = book
  const read = copies.phrases.read(format.number(files), format.number(ofFiles))
  const share = `${format.bytes(bytes)} / ${format.bytes(ofBytes)}`
  const oldest = copy.oldestReadAt === null ? '' : format.dateTime(copy.oldestReadAt)
  return `${read} (${share}); ${copies.phrases.within(format.number(copy.withinDays), oldest)}`
}

/** `14 backups (52 MB) · backup.seuservidor.com` */
export function copyHeadline({ tiers, remote }: CopyFacts, book: Phrasebook): string {
  return `${heldText(totalOf(tiers.map(({ local }) => local)), book)} · ${remote}`
}
