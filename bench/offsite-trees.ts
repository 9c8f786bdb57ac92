import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatStamp } from '../src/backups/stamp.ts'

/** As many as the rotation of the seed keeps: 7 daily, 4 weekly, 3 monthly. */
const BACKUPS = 14
const DAY_MS = 86_400_000
const PIECE = 4 * 1024 * 1024
/** What a frame of zstd begins with: a file that does not looks like the work of malware. */
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
/** Bytes of each of the many files. */
const SMALL_BYTES = 3360

/** Fourteen backups of ours with their passports, the newest of now, of random bytes that no program can make smaller. */
export async function makeLargeTree(tree: string, bytes: number): Promise<void> {
  await mkdir(join(tree, 'daily'), { recursive: true })
  for (let age = 0; age < BACKUPS; age += 1) {
    const stamp = formatStamp(new Date(Date.now() - age * DAY_MS - 60_000), 'UTC')
    const name = `bench_backup_${stamp}`
    const path = join(tree, 'daily', `${name}.dump.zst`)
    const dump = await writeRandom(path, Math.floor(bytes / BACKUPS))
    const passport = {
      format: 'lastro/passport@1',
      source: { name: 'bench', engine: 'postgres' },
      files: [{ role: 'dump', name: `${name}.dump.zst`, ...dump }],
      readBack: { passed: true, at: new Date().toISOString() },
    }
    await writeFile(join(tree, 'daily', `${name}.passport.json`), JSON.stringify(passport))
  }
}

/** Dumps in directory format, which are many small files. */
export async function makeManyTree(tree: string, files: number): Promise<void> {
  const pool = randomBytes(1024 * 1024)
  const each = Math.ceil(files / BACKUPS)
  for (let age = 0; age < BACKUPS; age += 1) {
    const stamp = formatStamp(new Date(Date.now() - age * DAY_MS - 60_000), 'UTC')
    const directory = join(tree, 'daily', `bench_${stamp}`)
    await mkdir(directory, { recursive: true })
    await writeFile(join(directory, 'toc.dat'), 'PGDMP')
    for (let number = 1; number < each; number += 1) {
      const at = (number * 4099 + age * 977) % (pool.length - SMALL_BYTES)
      await writeFile(join(directory, `${number}.dat`), pool.subarray(at, at + SMALL_BYTES))
    }
  }
}

async function writeRandom(
  path: string,
  bytes: number,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256')
  const file = await open(path, 'w')
  try {
    const write = async (piece: Buffer) => {
      hash.update(piece)
      await file.write(piece)
    }
    await write(ZSTD)
    for (let left = bytes - ZSTD.length; left > 0; left -= PIECE)
      await write(randomBytes(Math.min(PIECE, left)))
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}
