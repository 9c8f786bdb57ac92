import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { intoPage, matrixTable } from '../../../script/docs/matrix-table.ts'
import { EVERY_FAULT } from '../../../src/procedures/drill-check/faults/every-fault.ts'
import { trustworthyCheck } from '../../fixtures/reports/detections.ts'

const page = await readFile('docs/drill-check.md', 'utf8')

describe('the page of the drill check', () => {
  it('has a measured row for every fault, and none that is not tried any more', () => {
    const rows = [...page.matchAll(/^\| [^|]+ \| `([a-z0-9-]+)` \|/gm)].map(([, id]) => id)
    expect(rows).toHaveLength(EVERY_FAULT.length)
    expect(new Set(rows)).toEqual(new Set(EVERY_FAULT.map(({ id }) => id)))
  })

  it('tells of no fault that was missed, and of no alarm at what is harmless', () => {
    expect(page).toMatch(/^(\d+)\/\1 caught · 0 false alarms in 50 clean runs/m)
    const harmless = page.split('\n').filter((line) => line.startsWith('| Harmless | `'))
    for (const line of harmless) expect(line).toMatch(/`restorable`, `proven` \||not tried: /)
  })

  it('takes the matrix of another report in its place', () => {
    const changed = intoPage(page, matrixTable(trustworthyCheck()))
    const caught = EVERY_FAULT.filter(({ isHarmless }) => !isHarmless).length
    expect(changed).toContain(`${caught}/${caught} caught`)
    expect(intoPage(changed, matrixTable(trustworthyCheck()))).toBe(changed)
  })
})
