import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readArchiveContents } from '../../../../src/engines/postgres/restore/archive-contents.ts'
import { UnexpectedArchive } from '../../../../src/engines/postgres/restore/archive-reader.ts'
import { type SampleEntry, sampleArchive } from './sample-archive.ts'

const FORMATS = [
  { minor: 12, format: 'custom' },
  { minor: 13, format: 'custom' },
  { minor: 14, format: 'custom' },
  { minor: 15, format: 'custom' },
  { minor: 16, format: 'custom' },
  { minor: 14, format: 'tar' },
  { minor: 16, format: 'directory' },
] as const

const ENTRIES: readonly SampleEntry[] = [
  {
    id: 1,
    description: 'ENCODING',
    tag: 'ENCODING',
    definition: "SET client_encoding = 'UTF8';\n",
  },
  { id: 7, description: 'SCHEMA', tag: 'loja_ção', definition: 'CREATE SCHEMA "loja_ção"' },
  {
    id: 9,
    description: 'FUNCTION',
    tag: 'f()',
    namespace: 'loja_ção',
    definition: 'CREATE FUNCTION …',
    dependencies: [7, 4000],
  },
]

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-contents-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function write(bytes: Buffer): Promise<string> {
  const path = join(directory, 'a.dump')
  await writeFile(path, bytes)
  return path
}

it.each(FORMATS)('reads the contents of version 1.$minor in $format format', async (kind) => {
  expect(await readArchiveContents(await write(sampleArchive(ENTRIES, kind)))).toEqual([
    expect.objectContaining({ id: 1, description: 'ENCODING' }),
    {
      id: 7,
      description: 'SCHEMA',
      section: 'pre-data',
      tag: 'loja_ção',
      namespace: '',
      dependencies: [],
      definition: '',
    },
    {
      id: 9,
      description: 'FUNCTION',
      section: 'pre-data',
      tag: 'f()',
      namespace: 'loja_ção',
      dependencies: [7, 4000],
      definition: 'CREATE FUNCTION …',
    },
  ])
})

it('reads names in the encoding that the archive says', async () => {
  const latin = sampleArchive(
    ENTRIES.map((entry) =>
      entry.id === 1 ? { ...entry, definition: "SET client_encoding = 'LATIN1';\n" } : entry,
    ),
    { minor: 14, format: 'custom', encoding: 'latin1' },
  )
  expect((await readArchiveContents(await write(latin)))[1]?.tag).toBe('loja_ção')
})

it('reads a statement that is longer than its buffer', async () => {
  const definition = 'x'.repeat(3 * 2 ** 20)
  const entries = [{ id: 1, description: 'FUNCTION', tag: 'f()', definition }]
  const path = await write(sampleArchive(entries, { minor: 14, format: 'custom' }))
  expect((await readArchiveContents(path))[0]?.definition).toBe(definition)
})

it('says so wherever an archive is cut off', async () => {
  const whole = sampleArchive(ENTRIES, { minor: 16, format: 'custom' })
  // The last eight bytes say where rows are: nobody reads them here.
  for (let length = 0; length < whole.length - 8; length++) {
    const path = await write(whole)
    await truncate(path, length)
    await expect(readArchiveContents(path), `${length} bytes`).rejects.toThrow(UnexpectedArchive)
  }
})

it('gives up at a length that damage made absurd, without its memory', async () => {
  const bytes = sampleArchive(ENTRIES, { minor: 14, format: 'custom' })
  bytes.writeUInt32LE(0x7fffffff, bytes.indexOf('loja') - 4)
  await expect(readArchiveContents(await write(bytes))).rejects.toThrow(UnexpectedArchive)
})

it.each([-3, 1.5, 10 ** 10])(
  'gives up at a dependency on %d, which is no id',
  async (dependency) => {
    const entries = [{ id: 1, description: 'TABLE', tag: 't', dependencies: [dependency] }]
    const path = await write(sampleArchive(entries, { minor: 14, format: 'custom' }))
    await expect(readArchiveContents(path)).rejects.toThrow(UnexpectedArchive)
  },
)
