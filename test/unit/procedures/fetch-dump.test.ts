import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/frame/frame.ts'
import type { Passport } from '../../../src/passport/passport.ts'
import { assertBelongs, fetchDump } from '../../../src/procedures/restoration/fetch-dump.ts'
import type { SelectedBackup } from '../../../src/procedures/restoration/select-backup.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { samplePassport } from '../passport/sample-passport.ts'

const PLAIN = Buffer.from('PGDMP '.repeat(5000))
const FRAMED: Record<Frame, Buffer> = { gzip: gzipSync(PLAIN), zstd: zstdCompressSync(PLAIN) }

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-fetch-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

async function backupOf(content: Buffer, frame: Frame | null): Promise<SelectedBackup> {
  const dumpPath = join(directory, 'shop_backup_20251120_030000.dump.zst')
  await writeFile(dumpPath, content)
  const bytes = content.length
  return { name: 'shop', source: 'shop', tier: 'daily', dumpPath, frame, bytes, takenAt: null }
}

function passportOf(content: Buffer, plainBytes = PLAIN.length): Passport {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const [dump] = samplePassport().files
  if (!dump) throw new Error('the sample has no dump')
  return samplePassport({ files: [{ ...dump, bytes: content.length, sha256, plainBytes }] })
}

const target = () => join(directory, 'plain.dump')

describe('fetching a dump', () => {
  it.each<Frame>(['zstd', 'gzip'])('takes it out of its %s frame and proves it', async (frame) => {
    const backup = await backupOf(FRAMED[frame], frame)
    const fetched = await fetchDump(backup, passportOf(FRAMED[frame]), target(), testWorld())
    expect(fetched).toEqual({
      plainBytes: PLAIN.length,
      sha256: createHash('sha256').update(FRAMED[frame]).digest('hex'),
    })
    expect((await readFile(target())).equals(PLAIN)).toBe(true)
  })

  it('takes a bare dump of somebody else as it is', async () => {
    const fetched = await fetchDump(await backupOf(PLAIN, null), null, target(), testWorld())
    expect(fetched?.plainBytes).toBe(PLAIN.length)
  })

  it('refuses a file of another size before it reads it', async () => {
    const backup = await backupOf(FRAMED.zstd, 'zstd')
    await truncate(backup.dumpPath, 10)
    const cut = { ...backup, bytes: 10 }
    await expect(
      fetchDump(cut, passportOf(FRAMED.zstd), target(), testWorld()),
    ).rejects.toMatchObject({
      reason: 'size-mismatch',
      facts: { expected: FRAMED.zstd.length, actual: 10 },
    })
    await expect(stat(target())).rejects.toThrow('ENOENT')
  })

  it.each([0, 0.1, 0.5, 0.9, 1])(
    'says that the file changed when a bit is flipped at %d of it',
    async (part) => {
      const spoilt = Buffer.from(FRAMED.zstd)
      const place = Math.floor((spoilt.length - 1) * part)
      spoilt.writeUInt8(spoilt.readUInt8(place) ^ 4, place)
      await expect(
        fetchDump(await backupOf(spoilt, 'zstd'), passportOf(FRAMED.zstd), target(), testWorld()),
      ).rejects.toMatchObject({ reason: 'sha256-mismatch' })
    },
  )

  it('says that the frame is damaged when nothing else is known of the file', async () => {
    const cut = FRAMED.gzip.subarray(0, -9)
    await expect(
      fetchDump(await backupOf(cut, 'gzip'), null, target(), testWorld()),
    ).rejects.toMatchObject({ reason: 'frame-corrupt' })
  })

  it('refuses a frame that holds less than was written', async () => {
    const passport = passportOf(FRAMED.zstd, PLAIN.length + 1)
    await expect(
      fetchDump(await backupOf(FRAMED.zstd, 'zstd'), passport, target(), testWorld()),
    ).rejects.toMatchObject({ reason: 'frame-corrupt' })
  })

  it('says when the disk of the staging is full', async ({ skip }) => {
    skip(process.platform !== 'linux', 'only Linux has a device that is always full')
    await expect(
      fetchDump(await backupOf(PLAIN, null), null, '/dev/full', testWorld()),
    ).rejects.toMatchObject({ reason: 'staging-disk-full' })
  })

  it('stops when the run is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('stopped'))
    await expect(
      fetchDump(await backupOf(PLAIN, null), null, target(), testWorld({ signal })),
    ).rejects.toThrow('stopped')
  })
})

describe('a passport beside a dump', () => {
  it('belongs to it when it names it', async () => {
    const backup = await backupOf(PLAIN, null)
    expect(() => assertBelongs(samplePassport(), backup)).not.toThrow()
  })

  it.each([
    ['another dump', samplePassport().files.map((file) => ({ ...file, name: 'other.dump.zst' }))],
    ['no dump', []],
  ])('does not belong to it when it names %s', async (_title, files) => {
    const backup = await backupOf(PLAIN, null)
    expect(() => assertBelongs(samplePassport({ files }), backup)).toThrow(
      expect.objectContaining({ reason: 'passport-mismatch' }),
    )
  })
})
