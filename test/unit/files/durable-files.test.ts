import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  makeDirectoryDurably,
  renameDurably,
  writeFileDurably,
} from '../../../src/files/durable-files.ts'

let directory = ''

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-files-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

describe('writeFileDurably', () => {
  it('leaves the whole file under its name and nothing else', async () => {
    await writeFileDurably(join(directory, 'report.json'), '{"ação":1}')
    expect(await readdir(directory)).toEqual(['report.json'])
    expect(await readFile(join(directory, 'report.json'), 'utf8')).toBe('{"ação":1}')
  })

  it.each([0o600, 0o640, 0o664])('gives the file mode %o whatever the umask is', async (mode) => {
    const before = process.umask(0o077)
    try {
      await writeFileDurably(join(directory, 'file'), 'x', mode)
    } finally {
      process.umask(before)
    }
    expect((await stat(join(directory, 'file'))).mode & 0o777).toBe(mode)
  })

  it('replaces an older file and a partial one left by a killed run', async () => {
    await writeFile(join(directory, 'file'), 'old')
    await writeFile(join(directory, 'file.partial'), 'half of something much longer')
    await writeFileDurably(join(directory, 'file'), new Uint8Array([110, 101, 119]))
    expect(await readFile(join(directory, 'file'), 'utf8')).toBe('new')
    expect(await readdir(directory)).toEqual(['file'])
  })

  it('refuses to write through a symbolic link planted under the partial name', async () => {
    const victim = join(directory, 'victim')
    await writeFile(victim, 'untouched')
    await symlink(victim, join(directory, 'file.partial'))
    await expect(writeFileDurably(join(directory, 'file'), 'x')).rejects.toThrow('ELOOP')
    expect(await readFile(victim, 'utf8')).toBe('untouched')
  })

  it('keeps the old content when the new one cannot get the name', async () => {
    await mkdir(join(directory, 'taken', 'child'), { recursive: true })
    await expect(writeFileDurably(join(directory, 'taken'), 'x')).rejects.toThrow()
    expect(await readdir(join(directory, 'taken'))).toEqual(['child'])
  })
})

describe('renameDurably', () => {
  it('moves a file between directories', async () => {
    await mkdir(join(directory, 'a'))
    await mkdir(join(directory, 'b'))
    await writeFile(join(directory, 'a', 'file'), 'content')
    await renameDurably(join(directory, 'a', 'file'), join(directory, 'b', 'file'))
    expect(await readdir(join(directory, 'a'))).toEqual([])
    expect(await readFile(join(directory, 'b', 'file'), 'utf8')).toBe('content')
  })
})

describe('makeDirectoryDurably', () => {
  it('makes parents and leaves an existing directory as it is', async () => {
    const deep = join(directory, 'x', 'y')
    await makeDirectoryDurably(deep)
    await writeFile(join(deep, 'file'), '')
    await makeDirectoryDurably(deep)
    expect(await readdir(deep)).toEqual(['file'])
    expect((await stat(deep)).mode & 0o007).toBe(0)
  })
})
