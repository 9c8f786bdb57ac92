import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { privateCacheOf } from '../../../src/adapters/private-cache.ts'

const UID = process.getuid?.() ?? 0

let homedir: string
beforeEach(() => {
  homedir = mkdtempSync(join(tmpdir(), 'lastro-home-'))
})
afterEach(() => rmSync(homedir, { recursive: true }))

const cacheOf = (uid = UID) => privateCacheOf(() => ({ homedir, uid }))

describe('the private cache of an account', () => {
  it('is made for its owner alone, and found again', () => {
    expect(cacheOf()).toBe(join(homedir, '.cache/lastro'))
    expect(statSync(join(homedir, '.cache/lastro')).mode & 0o777).toBe(0o700)
    expect(cacheOf()).toBe(join(homedir, '.cache/lastro'))
  })

  it.each(['.cache', '.cache/lastro'])('is not used where others may write to %s', (path) => {
    cacheOf()
    chmodSync(join(homedir, path), 0o775)
    expect(cacheOf()).toBeNull()
  })

  it('is not used where it is somebody else’s', () => {
    cacheOf()
    expect(cacheOf(UID + 1)).toBeNull()
  })

  it('is not used through a link', () => {
    mkdirSync(join(homedir, 'elsewhere'))
    mkdirSync(join(homedir, '.cache'), { mode: 0o700 })
    symlinkSync(join(homedir, 'elsewhere'), join(homedir, '.cache/lastro'))
    expect(cacheOf()).toBeNull()
  })

  it('is done without where there is no home or no account', () => {
    expect(privateCacheOf(() => ({ homedir: join(homedir, 'none'), uid: UID }))).toBeNull()
    expect(
      privateCacheOf(() => {
        throw new Error('no account of that number')
      }),
    ).toBeNull()
  })
})
