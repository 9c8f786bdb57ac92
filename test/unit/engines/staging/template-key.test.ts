import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ClusterTraits,
  keyOf,
  templateKey,
} from '../../../../src/engines/postgres/staging/template-key.ts'
import { testWorld } from '../../../real-postgres/test-world.ts'

const TRAITS: ClusterTraits = {
  words: [['-D', '--encoding=UTF8'], { TZ: 'UTC' }],
  files: [['/usr/lib/postgresql/17/bin/initdb', 1, 2, 3, 4]],
  locales: 'C\nC.utf8\nPOSIX\n',
  architecture: 'x64',
  library: 'locale (Debian GLIBC 2.36-9+deb12u14) 2.36',
}

describe('the key of a template', () => {
  it.each<[string, Partial<ClusterTraits>]>([
    ['an argument', { words: [['-D', '--encoding=LATIN1'], { TZ: 'UTC' }] }],
    ['the environment', { words: [['-D', '--encoding=UTF8'], { TZ: 'GMT' }] }],
    ['a program', { files: [['/usr/lib/postgresql/17/bin/initdb', 1, 2, 3, 5]] }],
    ['a locale that was installed', { locales: 'C\nC.utf8\nPOSIX\npt_BR.utf8\n' }],
    ['the architecture', { architecture: 'arm64' }],
    ['the C library', { library: 'locale (Debian GLIBC 2.41-12) 2.41' }],
  ])('is another with %s', (_what, change) => {
    expect(keyOf({ ...TRAITS, ...change })).not.toBe(keyOf(TRAITS))
    expect(keyOf({ ...TRAITS })).toBe(keyOf(TRAITS))
  })
})

describe('the traits of a run of initdb', () => {
  let bin: string
  beforeAll(() => {
    bin = mkdtempSync(join(tmpdir(), 'lastro-bin-'))
    for (const name of ['initdb', 'postgres']) writeFileSync(join(bin, name), name)
  })
  afterAll(() => rmSync(bin, { recursive: true }))

  const keyFor = (data = '/d', words: string[] = []) =>
    templateKey({ file: join(bin, 'initdb'), args: ['-D', data, ...words] }, data, testWorld())

  it('do not know where the data lie, but what the arguments are', async () => {
    expect(await keyFor('/other')).toBe(await keyFor())
    expect(await keyFor('/d', ['--data-checksums'])).not.toBe(await keyFor())
    expect(await keyFor()).toMatch(/^[0-9a-f]{32}$/)
  })

  it.each(['initdb', 'postgres'])('see that %s was replaced', async (name) => {
    const path = join(bin, name)
    const before = await keyFor()
    cpSync(path, `${path}.new`)
    utimesSync(path, 1, 1)
    const touched = await keyFor()
    expect(touched).not.toBe(before)
    rmSync(path)
    expect(await keyFor()).not.toBe(touched)
    writeFileSync(path, 'another')
    expect(await keyFor()).not.toBe(before)
  })
})
