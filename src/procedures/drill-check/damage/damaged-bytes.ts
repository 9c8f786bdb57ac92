import { appendFile, open, rm, stat, truncate } from 'node:fs/promises'
import { type BackupCopy, fileOf } from './backup-copy.ts'
import { frameFile, unframeFile } from './reseal.ts'

/** Cuts a file down to a share of its bytes. */
export async function cutTo(path: string, share: number): Promise<void> {
  await truncate(path, Math.floor((await sizeOf(path)) * share))
}

/** Flips one bit at a place from 0 to below 1; the file keeps its size. */
export async function flipBit(path: string, place: number): Promise<void> {
  const bit = Math.floor(place * (await sizeOf(path)) * 8)
  await change(path, bit >> 3, 1, (byte) =>
    byte.writeUInt8(byte.readUInt8(0) ^ (1 << (bit & 7)), 0),
  )
}

/** Overwrites a stretch of a file with zeros, as a lost sector of a disk reads; the file keeps its size. */
export async function zeroSector(path: string, place: number, bytes = 512): Promise<void> {
  const size = await sizeOf(path)
  const length = Math.min(bytes, size)
  const start = Math.min(Math.floor(place * size), size - length)
  await change(path, start, length, (stretch) => stretch.fill(0))
}

/** Appends what was never there. */
export async function appendBytes(path: string, bytes: string): Promise<void> {
  await appendFile(path, bytes)
}

/** Overwrites bytes at a position. */
export async function replaceBytes(
  path: string,
  position: number,
  bytes: readonly number[],
): Promise<void> {
  await change(path, position, bytes.length, (stretch) => stretch.set(bytes))
}

/** Replaces the first occurrence of a text by another one as long, wherever it stands in the file. False when it is not in it. */
export async function replaceText(path: string, from: string, to: string): Promise<boolean> {
  const position = await positionOf(path, Buffer.from(from))
  if (position < 0) return false
  await change(path, position, Buffer.byteLength(to), (found) => found.write(to))
  return true
}

/** Changes the archive inside the frame of a dump: it lies bare at the given path while `damage` works on it. */
export async function changeArchive<T>(
  backup: BackupCopy,
  damage: (archive: string) => Promise<T>,
): Promise<T> {
  const bare = `${backup.dump}.bare`
  const frame = fileOf(backup.passport, 'dump').compression ?? 'zstd'
  await unframeFile(backup.dump, bare, frame)
  try {
    const result = await damage(bare)
    await frameFile(bare, backup.dump, frame)
    return result
  } finally {
    await rm(bare, { force: true })
  }
}

/** Size of a file in bytes. */
export async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size
}

async function change(
  path: string,
  position: number,
  length: number,
  edit: (stretch: Buffer) => unknown,
): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const stretch = Buffer.alloc(length)
    await file.read(stretch, 0, length, position)
    edit(stretch)
    await file.write(stretch, 0, length, position)
  } finally {
    await file.close()
  }
}

const CHUNK_BYTES = 1024 * 1024

/** Position of a text in a file of any size, or −1. */
async function positionOf(path: string, wanted: Buffer): Promise<number> {
  const file = await open(path, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES + wanted.length)
    for (let start = 0; ; start += CHUNK_BYTES) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length, start)
      const found = chunk.subarray(0, bytesRead).indexOf(wanted)
      if (found >= 0) return start + found
      if (bytesRead < chunk.length) return -1
    }
  } finally {
    await file.close()
  }
}
