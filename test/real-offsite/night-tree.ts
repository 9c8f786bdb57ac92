import { createHash, randomBytes } from 'node:crypto'
import { link, mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatStamp } from '../../src/backups/stamp.ts'

/** Begins every file of zstd. */
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
const DAY_MS = 24 * 60 * 60 * 1000

/** A backup as Lastro makes it, but for what its dump holds: bytes that nothing packs, behind a right beginning. */
export interface TreeBackup {
  readonly name: string
  readonly takenAt: Date
}

/** Puts a backup with a passport that fits it into the daily tier. */
export async function putDaily(
  root: string,
  takenAt: Date,
  { bytes = 20_000, source = 'shop' }: { readonly bytes?: number; readonly source?: string } = {},
): Promise<TreeBackup> {
  const name = `${source}_backup_${formatStamp(takenAt, 'UTC')}`
  const directory = join(root, 'daily')
  await mkdir(directory, { recursive: true })
  const files = [
    { role: 'dump', name: `${name}.dump.zst`, data: Buffer.concat([ZSTD, randomBytes(bytes)]) },
    { role: 'globals', name: `${name}.globals.sql`, data: Buffer.from('CREATE ROLE app;\n') },
  ]
  const passport = {
    format: 'lastro/passport@1',
    source: { name: source, engine: 'postgres' },
    files: files.map(({ role, name: file, data }) => ({
      role,
      name: file,
      bytes: data.length,
      sha256: createHash('sha256').update(data).digest('hex'),
    })),
    readBack: { passed: true, at: takenAt.toISOString() },
  }
  const all = [...files, { name: `${name}.passport.json`, data: JSON.stringify(passport) }]
  for (const file of all) {
    await writeFile(join(directory, file.name), file.data)
    await utimes(join(directory, file.name), takenAt, takenAt)
  }
  return { name, takenAt }
}

/** Hard links of a backup's files in another tier, as a promotion makes them. */
export async function promote(root: string, tier: string, { name }: TreeBackup): Promise<void> {
  await mkdir(join(root, tier), { recursive: true })
  for (const file of await filesOf(root, name))
    await link(join(root, 'daily', file), join(root, tier, file))
}

/** What a rotation does with an old one. */
export async function removeDaily(root: string, { name }: TreeBackup): Promise<void> {
  for (const file of await filesOf(root, name)) await rm(join(root, 'daily', file))
}

/** The tree of the seed: 7 daily, 4 weekly and 3 monthly backups; daily ones newest last. */
export async function seedTree(root: string, now: Date, bytes?: number): Promise<TreeBackup[]> {
  const size = bytes === undefined ? {} : { bytes }
  for (const [tier, days] of [
    ['monthly', [95, 65, 35]],
    ['weekly', [30, 23, 16, 9]],
  ] as const) {
    for (const day of days) {
      const old = await putDaily(root, new Date(now.getTime() - day * DAY_MS), size)
      await promote(root, tier, old)
      await removeDaily(root, old)
    }
  }
  const dailies: TreeBackup[] = []
  for (let day = 6; day >= 0; day -= 1)
    dailies.push(await putDaily(root, new Date(now.getTime() - day * DAY_MS), size))
  return dailies
}

async function filesOf(root: string, name: string): Promise<readonly string[]> {
  return (await readdir(join(root, 'daily'))).filter((file) => file.startsWith(`${name}.`))
}
