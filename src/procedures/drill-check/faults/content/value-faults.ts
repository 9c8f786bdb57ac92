import type { ContentFault } from '../../fault.ts'
import { VALUE_PAIRS } from '../../good-backup/sample/value-pairs.ts'
import { sampleFault } from './content-fault.ts'

/** One value of each type became another that looks alike; each lies in a table of its own, so all share one drill. */
export const VALUE_FAULTS: readonly ContentFault[] = VALUE_PAIRS.map(({ id, table, after }) =>
  sampleFault('values', {
    id,
    isApart: true,
    reason: 'rows-differ',
    script: `UPDATE ${table} SET value = ${after} WHERE id = 2`,
    findings: [`${table}: rows-differ`],
  }),
)
