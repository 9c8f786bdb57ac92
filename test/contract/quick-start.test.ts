import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './actions.ts'

const IMPORT = /^(?:import|export) (?!type )[^;]*? from '([^']+)'$|^import '([^']+)'$/gm

/** Everything that is loaded with a file: what it imports, and what that imports. */
function loadedWith(file: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  if (!file.endsWith('.ts')) return found
  for (const [, from, bare] of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
    const name = from ?? bare ?? ''
    loadedWith(name.startsWith('.') ? join(dirname(file), name) : name, found)
  }
  return found
}

const DEAR = [
  'node:crypto',
  'src/notify/herald.ts',
  'src/procedures/keep-report.ts',
  'src/report/html.ts',
]

it('a disk check starts what measures before it loads what is dear', () => {
  const loaded = loadedWith('src/cli/main.ts')
  const all = new Set([...loaded, ...loadedWith('src/cli/disk-check-handler.ts')])
  expect(all).toContain('src/disk/ask-host.ts')
  expect(DEAR.filter((name) => all.has(name))).toEqual([])
})

it('what shows a report does load it, so the list is not of names that nobody imports', () => {
  expect([...loadedWith('src/cli/show-report.ts')]).toEqual(
    expect.arrayContaining(DEAR.filter((name) => name !== 'src/notify/herald.ts')),
  )
})
