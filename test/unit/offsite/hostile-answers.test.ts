import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readSurvey } from '../../../src/offsite/mirror/read-survey.ts'
import { pulledEntries } from '../../../src/offsite/origin/pulled-entries.ts'
import { readVaultSurvey } from '../../../src/offsite/vault/read-vault-survey.ts'

it.each([
  ['a mirror', readSurvey, 'lastro-survey 1\nstate made\n', '\nsurvey-end\n'],
  ['a vault', readVaultSurvey, 'lastro-vault 1\nrole add\n', '\nmanifest none\nsurvey-end\n'],
] as const)('%s whose few bytes unpack to all memory is refused', (_, read, head, end) => {
  const padded = (bytes: number) =>
    gzipSync(Buffer.concat([Buffer.from(head), Buffer.alloc(bytes, 'x'), Buffer.from(end)]), {
      level: 1,
    })
  expect(read(padded(10), null, 0)).toBeTruthy()
  expect(() => read(padded(256 * 1024 * 1024), null, 0)).toThrow(/an answer that is n/)
})

it('a passport that names no dump vouches for none, on a machine that is not ours', async () => {
  const passports = await mkdtemp(join(tmpdir(), 'lastro-pulled-'))
  const name = 'daily/shop_backup_20251120_030000'
  const verified = async (files: readonly object[]) => {
    const text = JSON.stringify({
      format: 'lastro/passport@1',
      files,
      readBack: { passed: true },
    })
    await writeFile(join(passports, `${name}.passport.json`), text)
    const list = [
      [`${name}.dump.zst`, 9],
      [`${name}.passport.json`, text.length],
    ] as const
    const tree = list.map(([path, bytes]) => ({ path, bytes, mtime: 1, inode: path, stamp: path }))
    const now = new Date('2025-11-21T00:00:00Z')
    const entries = await pulledEntries({ files: tree, passports, timezone: 'UTC', now })
    return entries.map((entry) => entry.verified)
  }
  try {
    await mkdir(join(passports, 'daily'))
    const dump = { role: 'dump', name: 'shop_backup_20251120_030000.dump.zst', bytes: 9 }
    expect(await verified([dump])).toEqual([true])
    expect(await verified([])).toEqual([false])
  } finally {
    await rm(passports, { recursive: true })
  }
})
