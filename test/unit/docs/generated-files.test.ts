import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { generatedFiles } from '../../../script/docs/generated-files.ts'
import { reportJsonSchema } from '../../../script/docs/json-schemas.ts'
import { reasonsPage } from '../../../script/docs/reasons-page.ts'
import { catalogueOf } from '../../../src/locale/catalogue.ts'
import { verdictOf } from '../../../src/procedures/restore-drill/ending.ts'
import { VERDICTS } from '../../../src/verdict/verdict.ts'

it.each([...generatedFiles()])('docs/%s is what the code makes', async (path, content) => {
  const committed = await readFile(`docs/${path}`, 'utf8')
  expect(committed, 'stale: run node script/generate-docs.ts').toBe(content)
})

it('the page of reasons has a row for every code of the catalogue', () => {
  const page = reasonsPage()
  const codes = Object.keys(catalogueOf('en').reasons)
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| \S/gm)].map((match) => match[1])
  expect(rows).toHaveLength(codes.length)
  expect(new Set(rows)).toEqual(new Set(codes))
})

it('the page of the drill names exactly the reasons under which nothing can be judged', async () => {
  const page = await readFile('docs/restore-drill.md', 'utf8')
  const row = /^\| `cannot-judge` \| the place.*$/m.exec(page)?.[0] ?? ''
  const named = [...row.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]).slice(1)
  const codes = Object.keys(catalogueOf('en').reasons)
  expect(new Set(named)).toEqual(
    new Set(codes.filter((code) => verdictOf(code) === 'cannot-judge')),
  )
})

it('the steps, checks and reasons that a page names in a table exist', async () => {
  const { steps, checks, reasons } = catalogueOf('en')
  const known = new Set([steps, checks, reasons].flatMap((each) => Object.keys(each)))
  for (const name of ['backup', 'restore-drill']) {
    const page = await readFile(`docs/${name}.md`, 'utf8')
    const tables = [...page.matchAll(/^\| Step.*?^$|^\| Check.*?^$/gms)].join('\n')
    const first = [...tables.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/`([a-z0-9-]+)`/g)].map((code) => code[1] ?? ''),
    )
    expect(first.length).toBeGreaterThan(12)
    expect(first.filter((code) => !known.has(code))).toEqual([])
  }
})

it('the page of the report names every field', async () => {
  const page = await readFile('docs/report.md', 'utf8')
  const rows = [...page.matchAll(/^\| (`[^|]+`) \|/gm)].map((match) => match[1] ?? '')
  const named = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map((match) => match[1]))
  expect(new Set(named)).toEqual(new Set(Object.keys(reportJsonSchema().properties ?? {})))
})

it('the published schema of a report names every procedure and verdict', () => {
  const { properties } = reportJsonSchema()
  expect(properties).toMatchObject({
    procedure: { enum: Object.keys(VERDICTS) },
    verdict: { properties: { value: { enum: Object.values(VERDICTS).flat() } } },
  })
})
