import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendLedger } from '../../../src/ledger/append.ts'
import { entryOf } from '../ledger/entries.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'lastro-output-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

it('prints all of its JSON to a reader that is slower than it, although that is more than a pipe holds', async () => {
  const metrics = Object.fromEntries(
    Array.from({ length: 4000 }, (_, n) => [`metric-number-${n}`, n]),
  )
  for (const run of ['a', 'b', 'c', 'd'])
    await appendLedger(directory, { ...entryOf(run), metrics })
  const config = join(directory, 'lastro.yml')
  writeFileSync(config, `system:\n  state-dir: ${directory}\n`)
  const { stdout } = spawnSync(
    'sh',
    [
      '-c',
      '"$0" src/cli/index.ts history --json -c "$1" | (sleep 2; cat)',
      process.execPath,
      config,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 24 },
  )
  expect(stdout.length).toBeGreaterThan(2 ** 18)
  expect(JSON.parse(stdout).runs).toHaveLength(4)
})
