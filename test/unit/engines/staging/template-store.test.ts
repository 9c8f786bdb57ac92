import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  findTemplate,
  pruneTemplates,
  templateDirectory,
  templateName,
} from '../../../../src/engines/postgres/staging/template-store.ts'
import { testWorld } from '../../../real-postgres/test-world.ts'

const KEY = '0123456789abcdef0123456789abcdef'
const DAY = 24 * 3600
const CONTENT = Buffer.alloc(3_000_000, 'a cluster')

const world = testWorld()
let cache: string
let directory: string
let path: string

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'lastro-cache-'))
  directory = templateDirectory({ cacheDirectory: () => cache }) ?? ''
  path = put(KEY, CONTENT)
})
afterEach(() => rmSync(cache, { recursive: true }))

function put(key: string, content: Buffer, daysAgo = 0): string {
  const hash = createHash('sha256').update(content).digest('hex')
  const made = join(directory, templateName(key, hash))
  writeFileSync(made, content, { mode: 0o600 })
  age(made, daysAgo)
  return made
}

function age(file: string, days: number): void {
  const then = Date.now() / 1000 - days * DAY
  utimesSync(file, then, then)
}

describe('a template', () => {
  it('is found by its key, whole, and read from its beginning', async () => {
    const found = await findTemplate(directory, KEY, world)
    expect(found?.path).toBe(path)
    expect((await found?.file.readFile())?.equals(CONTENT)).toBe(true)
    await found?.file.close()
    expect(await findTemplate(directory, KEY.replace('0', 'f'), world)).toBeNull()
  })

  it.each<[string, () => void]>([
    ['was cut short', () => truncateSync(path, 2_999_999)],
    ['is empty', () => truncateSync(path, 0)],
    ['bears the name of another', () => renameSync(path, path.replace(/.{5}\.tar$/, '00000.tar'))],
    ['is older than a month', () => age(path, 31)],
    ['will be made in a year', () => age(path, -365)],
    ['others may write', () => chmodSync(path, 0o666)],
    [
      'is a link',
      () => {
        renameSync(path, join(cache, 'elsewhere'))
        symlinkSync(join(cache, 'elsewhere'), path)
      },
    ],
  ])('that %s is removed', async (_what, damage) => {
    damage()
    expect(await findTemplate(directory, KEY, world)).toBeNull()
    expect(readdirSync(directory)).toEqual([])
  })

  it('that is damaged does not hide a good one of the same key', async () => {
    const other = put(KEY, Buffer.from('another run made it at the same time'))
    truncateSync(path, 1)
    const found = await findTemplate(directory, KEY, world)
    expect(found?.path).toBe(other)
    await found?.file.close()
  })

  it('is one of the newest three, and what killed runs left is removed after an hour', async () => {
    for (const days of [1, 2, 3, 4, 5]) put(`${days}`.repeat(32), CONTENT, days)
    writeFileSync(join(directory, `${KEY}-old.partial`), '')
    age(join(directory, `${KEY}-old.partial`), 1)
    writeFileSync(join(directory, `${KEY}-young.partial`), '')
    await pruneTemplates(directory, world)
    const left = readdirSync(directory).map((name) => name.replace(/-[0-9a-f]{64}/, ''))
    const kept = [KEY, ...['1', '2'].map((digit) => digit.repeat(32))]
    expect(left.sort()).toEqual([`${KEY}-young.partial`, ...kept.map((key) => `${key}.tar`)].sort())
  })
})

describe('the directory of templates', () => {
  it('is the account’s alone', () => {
    expect(directory).toBe(join(cache, 'clusters'))
    chmodSync(directory, 0o777)
    expect(templateDirectory({ cacheDirectory: () => cache })).toBeNull()
  })

  it('is done without where the account has no cache, or it is not there', () => {
    expect(templateDirectory({ cacheDirectory: () => null })).toBeNull()
    expect(templateDirectory({ cacheDirectory: () => '/proc/none' })).toBeNull()
  })

  it('is not used through a link', () => {
    rmSync(directory, { recursive: true })
    mkdirSync(join(cache, 'other'))
    symlinkSync(join(cache, 'other'), directory)
    expect(templateDirectory({ cacheDirectory: () => cache })).toBeNull()
  })
})
