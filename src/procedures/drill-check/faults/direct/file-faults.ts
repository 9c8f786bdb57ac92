import { copyFile, rm, writeFile } from 'node:fs/promises'
import { replaceDumpWith } from '../../damage/altered-dump.ts'
import {
  appendBytes,
  changeArchive,
  cutTo,
  flipBit,
  replaceBytes,
  zeroSector,
} from '../../damage/damaged-bytes.ts'
import type { DirectFault } from '../../fault.ts'
import { ends, type FileFaultText, fileFault } from './direct-fault.ts'

const SIZE = ends('not-restorable', 'size-mismatch')
const HASH = ends('not-restorable', 'sha256-mismatch')
const FRAME = ends('not-restorable', 'frame-corrupt')
const ARCHIVE = ends('not-restorable', 'archive-corrupt')

/** The file changed after its passport was written: a disk, a copy that was interrupted, a hand. */
const AFTER_SEALING: readonly FileFaultText[] = [
  { id: 'file-empty', expected: SIZE, damage: ({ dump }) => cutTo(dump, 0) },
  { id: 'file-cut-to-1', expected: SIZE, damage: ({ dump }) => cutTo(dump, 0.01) },
  { id: 'file-cut-to-50', expected: SIZE, damage: ({ dump }) => cutTo(dump, 0.5) },
  { id: 'file-cut-to-99', expected: SIZE, damage: ({ dump }) => cutTo(dump, 0.99) },
  { id: 'file-byte-appended', expected: SIZE, damage: ({ dump }) => appendBytes(dump, '\0') },
  { id: 'file-bit-flipped-at-start', expected: HASH, damage: ({ dump }) => flipBit(dump, 0) },
  { id: 'file-bit-flipped-within', expected: HASH, damage: ({ dump }) => flipBit(dump, 0.5) },
  {
    id: 'file-bit-flipped-at-end',
    expected: HASH,
    damage: ({ dump }) => flipBit(dump, 0.999_999),
  },
  { id: 'file-sector-zeroed', expected: HASH, damage: ({ dump }) => zeroSector(dump, 0.4) },
  {
    id: 'file-of-other-backup',
    expected: SIZE,
    damage: async (backup, lane) => {
      const { settings } = await lane.good.source()
      await replaceDumpWith(backup, settings, ['--schema-only'], lane.world)
      // The passport is that of the good dump.
      await copyFile(lane.good.backup.passportPath, backup.passportPath)
    },
  },
  {
    id: 'file-missing',
    expected: ends('not-restorable', 'no-backup'),
    damage: ({ dump }) => rm(dump),
  },
]

/** The file was damaged before its hash was taken: bad memory, a full disk, a pg_dump that was cut short. */
const BEFORE_SEALING: readonly FileFaultText[] = [
  { id: 'sealed-empty', expected: FRAME, damage: ({ dump }) => writeFile(dump, '') },
  { id: 'sealed-cut-to-1', expected: FRAME, damage: ({ dump }) => cutTo(dump, 0.01) },
  { id: 'sealed-cut-to-50', expected: FRAME, damage: ({ dump }) => cutTo(dump, 0.5) },
  { id: 'sealed-cut-to-99', expected: FRAME, damage: ({ dump }) => cutTo(dump, 0.99) },
  { id: 'sealed-bit-flipped', expected: FRAME, damage: ({ dump }) => flipBit(dump, 0.6) },
  { id: 'sealed-sector-zeroed', expected: FRAME, damage: ({ dump }) => zeroSector(dump, 0.4) },
  {
    id: 'sealed-garbage-appended',
    expected: FRAME,
    damage: ({ dump }) => appendBytes(dump, 'rubbish'),
  },
  ...([1, 50, 99] as const).map(
    (percent): FileFaultText => ({
      id: `archive-cut-to-${percent}`,
      expected: ARCHIVE,
      damage: (backup) => changeArchive(backup, (archive) => cutTo(archive, percent / 100)),
    }),
  ),
  {
    id: 'archive-no-archive',
    expected: ARCHIVE,
    damage: (backup) =>
      changeArchive(backup, (archive) => writeFile(archive, 'SELECT 1;\n'.repeat(1000))),
  },
  {
    id: 'archive-of-newer-format',
    expected: ends('cannot-judge', 'postgres-too-old'),
    // After the magic word and the major version. Source: PostgreSQL, pg_backup_archiver.c, WriteHead.
    damage: (backup) =>
      changeArchive(backup, (archive) => replaceBytes(archive, 'PGDMP'.length + 1, [99])),
  },
]

/** Damage of the dump's file. */
export const FILE_FAULTS: readonly DirectFault[] = [
  ...AFTER_SEALING.map((text) => fileFault('file', text)),
  ...BEFORE_SEALING.map((text) => fileFault('file', { ...text, isSealed: true })),
]
