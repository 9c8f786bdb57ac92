import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DistFile } from '../../script/dist/bundle-all.ts'
import { compareDist } from '../../script/dist/compare-dist.ts'
import { writeDist } from '../../script/dist/write-dist.ts'
import { LASTRO_VERSION } from '../../src/version.ts'
import { ROOT, readEntries } from './actions.ts'

const DIST = join(ROOT, 'dist')
const LARGEST_BUNDLE = 25e6
const entries = [...readEntries(), 'cli', 'demo-backend']

const textOf = (path: string) => readFileSync(join(DIST, path), 'utf8')

/** All that may be loaded of an entry: the terminal program itself is little more than a start. */
const codeOf = (entry: string) =>
  readdirSync(join(DIST, entry))
    .map((file) => textOf(`${entry}/${file}`))
    .join('\n')

/** Modules that a bundle asks Node for; the bundler writes these calls in one way. */
function requiredBy(code: string): readonly string[] {
  const calls = code.matchAll(/^\s*module\.exports = require\("([^"]+)"\);$/gm)
  return [...calls].map(([, name = '']) => name.replace(/^node:/, ''))
}

/** Native addons that `pg` and `ssh2` would like to have, and do without. */
const OPTIONAL = ['pg-native', 'cpu-features', './crypto/build/Release/sshcrypto.node']

describe('dist/', () => {
  it('has one folder per entry and nothing else', () => {
    expect(readdirSync(DIST).sort()).toEqual([...entries, 'licenses.txt', 'package.json'].sort())
  })

  it.each(entries)('%s asks for nothing that Node does not bring, but optional addons', (entry) => {
    const required = requiredBy(codeOf(entry))
    expect(required).toContain('events')
    expect(
      required.filter((name) => !builtinModules.includes(name) && !OPTIONAL.includes(name)),
    ).toEqual([])
  })

  it.each(entries)('%s names no path of the machine that built it', (entry) => {
    const text = codeOf(entry)
    expect(text).not.toContain(ROOT)
    expect(text).not.toMatch(/["'`](file:\/\/)?\/(home|root|tmp|Users)\//)
    expect(Buffer.byteLength(text)).toBeLessThan(LARGEST_BUNDLE)
  })

  it('has the licence of every package in it', () => {
    const licences = textOf('licenses.txt')
    for (const name of ['@actions/core', 'pg', 'pg-protocol', 'valibot', 'yaml', 'commander'])
      expect.soft(licences).toMatch(new RegExp(`^${name}@\\d`, 'm'))
    expect(licences).not.toContain('licence not named')
  })

  it('has a terminal program that runs without node_modules, from another folder, by its name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lastro-dist-'))
    try {
      cpSync(DIST, folder, { recursive: true })
      expect(statSync(join(DIST, 'cli/index.js')).mode & 0o111).not.toBe(0)
      const version = execFileSync(join(folder, 'cli/index.js'), ['--version'], {
        cwd: '/',
        encoding: 'utf8',
      })
      expect(version.trim()).toBe(LASTRO_VERSION)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the check of dist/', () => {
  const file = (text: string, isExecutable = false): DistFile => {
    return { content: Buffer.from(text), isExecutable }
  }
  const built = new Map([
    ['a/index.js', file('a')],
    ['cli/index.js', file('#!', true)],
  ])
  let folder: string

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lastro-dist-'))
    await writeDist(folder, built)
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is content with what was just built', async () => {
    expect(await compareDist(folder, built)).toEqual([])
  })

  it.each([
    ['other bytes', new Map([...built, ['a/index.js', file('b')]]), ['a/index.js: other bytes']],
    ['a missing file', new Map([...built, ['b/1.index.js', file('b')]]), ['b/1.index.js: missing']],
    ['a file too many', new Map([...built].slice(0, 1)), ['cli/index.js: not built']],
    [
      'a lost executable bit',
      new Map([...built, ['a/index.js', file('a', true)]]),
      ['a/index.js: executable bit'],
    ],
  ])('sees %s', async (_, expected, differences) => {
    expect(await compareDist(folder, expected)).toEqual(differences)
  })

  it('sees that there is no dist at all', async () => {
    expect(await compareDist(join(folder, 'nowhere'), built)).toHaveLength(2)
  })
})
