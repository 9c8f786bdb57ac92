import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, readEntries } from './actions.ts'

const LONGEST_ENTRY = 30

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(ts|mts|js|mjs)$/.test(path) && !path.startsWith('dist/'))

const isVague = (path: string) => /^(utils?|helpers?|common|misc)\./.test(basename(path))
const isKebab = (path: string) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(basename(path))

describe('the tree', () => {
  it('has no file named after nothing in particular', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter(isVague)).toEqual([])
    expect(['src/utils.ts', 'src/a/helpers.test.ts'].every(isVague)).toBe(true)
  })

  it('has names in kebab-case', () => {
    expect(files.filter((path) => !isKebab(path))).toEqual([])
    expect(['src/runAction.ts', 'src/run_action.ts'].some(isKebab)).toBe(false)
  })

  it.each(readEntries())('has an entry %s of at most 30 lines', (entry) => {
    const text = readFileSync(join(ROOT, 'src/actions', `${entry}.ts`), 'utf8')
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(LONGEST_ENTRY)
  })
})
