import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requireDataEnds } from '../../../src/engines/postgres/foreign/data-file-ends.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-data-ends-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

describe('a file of rows in directory format', () => {
  it.each([
    ['3351.dat', '1\ta\n2\tb\n\\.\n\n\n'],
    ['3351.dat', '\\.\n\n\n'],
    ['3351.dat', "INSERT INTO public.t VALUES (1, 'a');\n\n\n"],
    ['3351.dat', '\n\n'],
    ['3351.dat.gz', 'packed'],
    ['blob_16394.dat', 'an image'],
    ['blob_16394.dat', ''],
    ['blobs.toc', '16394 blob_16394.dat\n'],
  ])('%s that holds %j is whole', async (name, text) => {
    await writeFile(join(directory, name), text)
    await expect(requireDataEnds(directory)).resolves.toBeUndefined()
  })

  it.each([
    ['3351.dat', '1\ta\n'],
    ['3351.dat', '1\ta\n\\.\n'],
    ['3351.dat', '1\ta\n\\.\n\n'],
    // Three rows of one empty column.
    ['3351.dat', 'a;\n\n\n'],
    ['3351.dat', '1\\.\n\n\n'],
    ['3351.dat', "INSERT INTO public.t VALUES (1, 'a');\n"],
    ['3351.dat', ''],
    ['3351.dat.gz', ''],
  ])('%s that holds %j was cut off', async (name, text) => {
    await writeFile(join(directory, name), text)
    await expect(requireDataEnds(directory)).rejects.toMatchObject({
      reason: 'dump-truncated',
      facts: { file: name, bytes: text.length },
    })
  })
})
