// Writes what is generated from the configuration schema. Run it after a change of src/config; a test fails when it is stale.
import { mkdir, writeFile } from 'node:fs/promises'
import { configJsonSchema } from '../src/config/json-schema.ts'
import { configReferencePage } from '../src/config/reference-page.ts'

const docs = new URL('../docs/', import.meta.url)

await mkdir(new URL('schema/', docs), { recursive: true })
await writeFile(
  new URL('schema/lastro.schema.json', docs),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
)
await writeFile(new URL('configuration.md', docs), configReferencePage())
