import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

const inputSchema = v.object({
  description: v.string(),
  required: v.optional(v.boolean()),
  default: v.optional(v.string()),
})

const manifestSchema = v.object({
  name: v.string(),
  description: v.string(),
  inputs: v.optional(v.record(v.string(), inputSchema), {}),
  outputs: v.optional(v.record(v.string(), v.object({ description: v.string() })), {}),
  runs: v.object({
    using: v.literal('node24'),
    main: v.string(),
    post: v.optional(v.string()),
    'post-if': v.optional(v.literal('always()')),
  }),
})

/** The part of an action.yml that the runner acts on. */
export type Manifest = v.InferOutput<typeof manifestSchema>

/** Reads `<folder>/action.yml`; throws when the runner would not accept it. */
export function readManifest(folder: string): Manifest {
  return v.parse(manifestSchema, parse(readFileSync(join(folder, 'action.yml'), 'utf8')))
}

/** Variables of the inputs as the runner sets them: upper case, spaces to underscores, dashes kept; defaults filled in. */
export function inputVariables(
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  for (const name of Object.keys(given)) {
    if (!(name in manifest.inputs)) throw new Error(`unexpected input "${name}"`)
  }
  const entries = Object.entries(manifest.inputs).map(([name, input]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? input.default ?? '',
  ])
  return Object.fromEntries(entries)
}
