import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadConfig } from '../../../src/config/load-config.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-config-'))
})
afterEach(() => rm(directory, { recursive: true }))

it.each([
  ['a file that is not there', null, 'no such file'],
  ['bytes that are not UTF-8', Buffer.from('system:\n  name: caf\xe9\n', 'latin1'), ':2:12 '],
  ['a UTF-16 file', Buffer.from('\ufeffsystem: {}', 'utf16le'), 'not UTF-8'],
  ['a file above 1 MiB', Buffer.alloc(1024 * 1024 + 1, '#'), 'at most 1 MiB'],
])('%s is a configuration error that names the file', async (_title, content, expected) => {
  const file = join(directory, 'lastro.yml')
  if (content !== null) await writeFile(file, content)
  await expect(loadConfig(file, {})).rejects.toMatchObject({
    name: 'ConfigurationError',
    message: expect.stringContaining(expected),
    problems: [{ field: file }],
  })
})

it('a directory in place of the file is a configuration error', async () => {
  await expect(loadConfig(directory, {})).rejects.toThrow('no regular file')
})

it('a file with a byte order mark is read', async () => {
  const file = join(directory, 'lastro.yml')
  await writeFile(file, '\ufeffsystem: {name: shop}\n')
  expect((await loadConfig(file, {})).system.name).toBe('shop')
})

it('the example of the repository is legal and leaves nothing to guess', async () => {
  const config = await loadConfig('examples/lastro.yml', {
    CHEFWELL_DATABASE_URL: 'postgresql://backup:secret@db.example/restaurante',
  })
  expect(config.backups?.sources.chefwell).toMatchObject({
    connection: { host: 'db.example', database: 'restaurante' },
    tenants: 'tenant_*',
  })
})
