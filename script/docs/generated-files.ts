import type { JsonSchema } from '@valibot/to-json-schema'
import { configJsonSchema } from '../../src/config/json-schema.ts'
import { configReferencePage } from '../../src/config/reference-page.ts'
import { passportJsonSchema, reportJsonSchema } from './json-schemas.ts'
import { reasonsPage } from './reasons-page.ts'

/** Everything under docs/ that is made from the code: path within docs → content. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['configuration.md', configReferencePage()],
    ['reasons.md', reasonsPage()],
    ['schema/lastro.schema.json', jsonText(configJsonSchema())],
    ['schema/passport.schema.json', jsonText(passportJsonSchema())],
    ['schema/report.schema.json', jsonText(reportJsonSchema())],
  ])
}

function jsonText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
