import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { findStamp } from '../../backups/stamp.ts'
import type { SnapshotTruth } from '../../engines/postgres/passport/snapshot-truth.ts'
import type { StagingNeeds } from '../../engines/postgres/restore/staging-needs.ts'
import type { Passport, PassportFile } from '../../passport/passport.ts'
import type { FetchedDump } from '../restoration/fetch-dump.ts'
import type { SelectedBackup } from '../restoration/select-backup.ts'

/** What is known of a dump that was restored. */
export interface PassportParts {
  readonly backup: SelectedBackup
  readonly needs: StagingNeeds
  readonly fetched: FetchedDump
  readonly truth: SnapshotTruth
  readonly snapshot: SnapshotGuess
  readonly source: string
  readonly tenantPattern: string | null
  readonly lastro: string
  readonly durations: Readonly<Record<string, number>>
  readonly restoredAt: Date
}

/** When the dump was taken, as near as its name or file tells. */
export interface SnapshotGuess {
  readonly at: Date
  readonly from: 'name' | 'file'
}

/** The moment in the dump's name; without one the time of its file, which a copy may have changed. */
export async function guessSnapshot(dump: string, timezone: string): Promise<SnapshotGuess> {
  const stamp = findStamp(basename(dump), timezone)
  if (stamp) return { at: stamp.instant, from: 'name' }
  return { at: (await stat(dump)).mtime, from: 'file' }
}

/** A passport that says what a dump holds, and that it was made after the fact. */
export function assemblePassport(parts: PassportParts): Passport {
  const { needs, truth, snapshot, restoredAt } = parts
  return {
    format: 'lastro/passport@1',
    source: {
      name: parts.source,
      engine: 'postgres',
      database: needs.database,
      tenantPattern: parts.tenantPattern,
    },
    server: truth.server,
    tools: {
      lastro: parts.lastro,
      pgDump: String(needs.dumpMajor),
      pgDumpMajor: needs.dumpMajor,
    },
    snapshotAt: snapshot.at.toISOString(),
    fingerprint: 'record64/1',
    files: [fileOf(parts)],
    afterTheFact: { snapshotAtFrom: snapshot.from },
    readBack: { passed: true, at: restoredAt.toISOString() },
    durations: parts.durations,
    database: truth.database,
    extensions: truth.extensions,
    roles: truth.roles,
    largeObjects: truth.largeObjects,
    shapes: truth.shapes,
    schemas: truth.schemas,
  }
}

function fileOf({ backup, fetched }: PassportParts): PassportFile {
  const { frame, format = 'custom' } = backup
  if (format === 'directory') throw new Error('a passport is of one file')
  return {
    role: 'dump',
    name: basename(backup.dumpPath),
    bytes: backup.bytes,
    sha256: fetched.sha256,
    ...(frame === null ? {} : { compression: frame, plainBytes: fetched.plainBytes }),
    ...(format === 'custom' ? {} : { format }),
  }
}
