import { createHash, randomBytes } from 'node:crypto'
import { link, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A backup of ours as far as a copy looks at it: a dump of random bytes, globals, and a passport that names both. */
export interface SampleBackup {
  readonly tier?: 'daily' | 'weekly' | 'monthly'
  /** `20251120_030000` */
  readonly stamp: string
  readonly bytes?: number
}

/** Puts a backup into a tree; returns the paths of its files from the root, the dump first. */
export async function putSampleBackup(
  root: string,
  { tier = 'daily', stamp, bytes = 40_000 }: SampleBackup,
): Promise<readonly string[]> {
  const name = `shop_backup_${stamp}`
  await mkdir(join(root, tier), { recursive: true })
  const contents = [
    { role: 'dump', name: `${name}.dump.zst`, content: zstdLike(bytes) },
    { role: 'globals', name: `${name}.globals.sql`, content: Buffer.from('CREATE ROLE app;\n') },
  ]
  const files = contents.map(({ role, name: file, content }) => {
    return { role, name: file, bytes: content.length, sha256: sha256Of(content) }
  })
  for (const { name: file, content } of contents) await writeFile(join(root, tier, file), content)
  const passport = {
    format: 'lastro/passport@1',
    source: { name: 'shop', engine: 'postgres' },
    files,
    readBack: { passed: true, at: '2025-11-20T06:00:00Z' },
  }
  await writeFile(join(root, tier, `${name}.passport.json`), JSON.stringify(passport))
  return ['dump.zst', 'globals.sql', 'passport.json'].map((end) => `${tier}/${name}.${end}`)
}

/** Puts a backup of one tier into another, as the rotation does: by hard links. */
export async function promoteSample(root: string, stamp: string, tier: string): Promise<void> {
  await mkdir(join(root, tier), { recursive: true })
  for (const end of ['dump.zst', 'globals.sql', 'passport.json']) {
    const file = `shop_backup_${stamp}.${end}`
    await link(join(root, 'daily', file), join(root, tier, file))
  }
}

/** Random bytes that begin as a frame of zstd does. */
function zstdLike(bytes: number): Buffer {
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), randomBytes(bytes - 4)])
}

function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
