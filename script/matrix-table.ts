// `node script/matrix-table.ts report.json` puts the matrix of a report of `lastro drill-check` into docs/drill-check.md.
import { readFile, writeFile } from 'node:fs/promises'
import { parseReport } from '../src/report/json.ts'
import { intoPage, matrixTable } from './docs/matrix-table.ts'

const [path = ''] = process.argv.slice(2)
const page = new URL('../docs/drill-check.md', import.meta.url)
const report = parseReport(await readFile(path, 'utf8'))
await writeFile(page, intoPage(await readFile(page, 'utf8'), matrixTable(report)))
