import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './actions.ts'

const ACTIONS = join(ROOT, 'src/actions')

/** Names of the actions whose own files name what measures hosts. */
const measuring = readdirSync(ACTIONS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) =>
    readdirSync(join(ACTIONS, name)).some((file) =>
      readFileSync(join(ACTIONS, name, file), 'utf8').includes('measureSystem'),
    ),
  )

it('there are actions that measure hosts', () => {
  expect(measuring).toContain('status')
})

it.each(measuring)('%s measures hosts, so its entry brings SSH', (name) => {
  const entry = readFileSync(join(ACTIONS, `${name}.ts`), 'utf8')
  expect(entry).toContain("from '../host-services.ts'")
})
