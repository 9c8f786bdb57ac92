import type { BackupEntry } from '../../../src/backups/entry.ts'
import { formatStamp } from '../../../src/backups/stamp.ts'

/** What differs from a whole, verified daily backup of source `shop`. */
export interface SampleEntry extends Partial<BackupEntry> {
  readonly takenAt: Date
}

/** An entry as a list would give it; a state other than `complete` implies the fields that go with it. */
export function entryAt(sample: SampleEntry, timezone = 'UTC'): BackupEntry {
  const { tier = 'daily', source = 'shop', state = 'complete', takenAt } = sample
  const stamp = formatStamp(takenAt, timezone)
  const name = `${source}_backup_${stamp}`
  const path = `/backups/${tier}/${name}`
  return {
    name,
    source,
    stamp,
    tier,
    state,
    verified: state === 'complete',
    ...(state === 'incomplete' ? {} : { dumpPath: `${path}.dump.zst` }),
    ...(state === 'foreign' ? {} : { passportPath: `${path}.passport.json` }),
    partialPaths: [],
    dumpBytes: 1000,
    bytes: 1200,
    ...sample,
  }
}
