// Writes what docs/ holds that is made from the code. Run it after a change of a schema or of the catalogue of reasons;
// a test fails when it is stale.
import { mkdir, writeFile } from 'node:fs/promises'
import { generatedFiles } from './docs/generated-files.ts'

const docs = new URL('../docs/', import.meta.url)

await mkdir(new URL('schema/', docs), { recursive: true })
for (const [path, content] of generatedFiles()) await writeFile(new URL(path, docs), content)
