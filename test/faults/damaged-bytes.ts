import { readFile, truncate, writeFile } from 'node:fs/promises'
import { frame, type SealedBackup, sizeOf, unframe } from '../real-postgres/sealed-backup.ts'

/** Cuts a file down to a share of its bytes. */
export async function cutTo(path: string, share: number): Promise<void> {
  await truncate(path, Math.floor((await sizeOf(path)) * share))
}

/** Flips one bit at a place from 0 to below 1; the file keeps its size. */
export async function flipBit(path: string, place: number): Promise<void> {
  const bytes = await readFile(path)
  const bit = Math.floor(place * bytes.length * 8)
  bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
  await writeFile(path, bytes)
}

/** Changes the archive inside the frame of a dump. */
export async function changeArchive(
  backup: SealedBackup,
  change: (archive: Buffer) => Buffer,
): Promise<void> {
  const archive = await unframe(await readFile(backup.dump), 'zstd')
  await writeFile(backup.dump, await frame(change(archive), 'zstd'))
}
