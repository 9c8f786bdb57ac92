import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { namesToSend } from '../../../src/offsite/transfer/names-to-send.ts'

const FILES = Array.from({ length: 120 }, (_, number) => `daily/dump/${number}.dat`)
let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lastro-names-'))
  await mkdir(join(root, 'daily/dump'), { recursive: true })
  for (const path of FILES) await writeFile(join(root, path), '')
})

afterAll(() => rm(root, { recursive: true, force: true }))

it('names a directory in place of very many files where it holds these and nothing else', async () => {
  expect(await namesToSend(root, [...FILES, 'daily/other.dump'])).toEqual([
    'daily/dump',
    'daily/other.dump',
  ])
})

it('names each file where the directory holds one that is not to be sent', async () => {
  const some = FILES.slice(1)
  expect(await namesToSend(root, some)).toEqual(some)
})

it('names each file where something beside them is hidden, a directory or a link', async () => {
  for (const [name, make] of [
    ['.hidden', (path: string) => writeFile(path, '')],
    ['below', (path: string) => mkdir(path)],
    ['link', (path: string) => symlink('0.dat', path)],
  ] as const) {
    const path = join(root, 'daily/dump', name)
    await make(path)
    expect(await namesToSend(root, FILES), name).toEqual(FILES)
    await rm(path, { recursive: true })
  }
})

it('names each file of a directory that is gone', async () => {
  const gone = FILES.map((path) => path.replace('dump', 'gone'))
  expect(await namesToSend(root, gone)).toEqual(gone)
})
