import { readFileSync } from 'node:fs'
import type { JsonSchema } from '@valibot/to-json-schema'
import { configJsonSchema } from '../../src/config/json-schema.ts'
import { configReferencePage } from '../../src/config/reference-page.ts'
import { passportJsonSchema, reportJsonSchema } from './json-schemas.ts'
import { reasonsPage } from './reasons-page.ts'

/** Everything that is made from the code, nearly all of it under docs/: path from there → content. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['configuration.md', configReferencePage()],
    ['reasons.md', reasonsPage()],
    ['schema/lastro.schema.json', jsonText(configJsonSchema())],
    ['schema/passport.schema.json', jsonText(passportJsonSchema())],
    ['schema/report.schema.json', jsonText(reportJsonSchema())],
    ['../src/offsite/vault/gate-text.ts', gateText()],
  ])
}

function jsonText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

const GATE = new URL('../../src/offsite/vault/lastro-vault.sh', import.meta.url)

/** The gate of a vault as a module: bundles carry no other files. */
function gateText(): string {
  return `// Made from lastro-vault.sh by script/generate-docs.ts.

/** The gate of a vault, a script for any POSIX shell. */
export const GATE_TEXT = ${JSON.stringify(readFileSync(GATE, 'utf8'))}
`
}
