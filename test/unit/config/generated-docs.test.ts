import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { configJsonSchema } from '../../../src/config/json-schema.ts'
import { configReferencePage } from '../../../src/config/reference-page.ts'
import { configSchema } from '../../../src/config/schema.ts'

const STALE = 'stale: run node script/generate-docs.ts'

it('the committed JSON Schema is the one of the schema', async () => {
  const committed = await readFile('docs/schema/lastro.schema.json', 'utf8')
  expect(committed, STALE).toBe(`${JSON.stringify(configJsonSchema(), null, 2)}\n`)
})

it('the committed reference page is the one of the schema', async () => {
  expect(await readFile('docs/configuration.md', 'utf8'), STALE).toBe(configReferencePage())
})

it('every key of the schema stands in the reference page with what is legal', () => {
  const page = configReferencePage()
  const keys = collectKeys(configJsonSchema())
  expect(keys.length).toBeGreaterThan(30)
  for (const key of keys) {
    expect(page).toMatch(new RegExp(`^(\\| \`${key}\` \\| \\S.*|## \`.*\\b${key}\`)$`, 'm'))
  }
  expect(keys).toEqual(expect.arrayContaining(Object.keys(configSchema.entries)))
})

function collectKeys(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties, additionalProperties, items } = node as Record<string, unknown>
  return [
    ...Object.entries(properties ?? {}).flatMap(([key, child]) => [key, ...collectKeys(child)]),
    ...collectKeys(additionalProperties),
    ...collectKeys(items),
  ]
}
