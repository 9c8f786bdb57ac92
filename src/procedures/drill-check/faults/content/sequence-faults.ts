import type { ContentFault } from '../../fault.ts'
import { contentFault, sampleFault } from './content-fault.ts'
import { USED_SEQUENCES } from './places.ts'

const SEQUENCE = 'q.schemaname, q.sequencename'

/** Sequences that would give numbers out again, or count otherwise. */
export const SEQUENCE_FAULTS: readonly ContentFault[] = [
  contentFault('sequences', {
    id: 'sequence-set-back',
    reason: 'sequence-behind',
    places: `SELECT ${SEQUENCE}, format('SELECT setval(%L, %s)', format('%I.%I', ${SEQUENCE}), q.last_value - q.increment_by) ${USED_SEQUENCES} ORDER BY 1, 2`,
  }),
  contentFault('sequences', {
    id: 'sequence-restarted',
    reason: 'sequence-behind',
    places: `SELECT ${SEQUENCE}, format('ALTER SEQUENCE %I.%I RESTART', ${SEQUENCE}) ${USED_SEQUENCES} ORDER BY 1, 2`,
  }),
  contentFault('sequences', {
    id: 'sequence-last-number-free',
    reason: 'sequence-behind',
    places: `SELECT ${SEQUENCE}, format('SELECT setval(%L, %s, false)', format('%I.%I', ${SEQUENCE}), q.last_value) ${USED_SEQUENCES} ORDER BY 1, 2`,
  }),
  contentFault('sequences', {
    id: 'sequence-counts-otherwise',
    reason: 'object-differs',
    places: `SELECT ${SEQUENCE}, format('ALTER SEQUENCE %I.%I INCREMENT BY %s', ${SEQUENCE}, q.increment_by + 1) ${USED_SEQUENCES} ORDER BY 1, 2`,
  }),
  sampleFault('sequences', {
    id: 'sequence-dropped',
    script: 'ALTER TABLE @.sales ALTER id DROP DEFAULT; DROP SEQUENCE @.sales_id_seq',
    reason: 'sequence-missing',
    findings: ['@.sales.id: column-differs', '@.sales_id_seq: sequence-missing'],
  }),
  sampleFault('sequences', {
    id: 'sequence-owned-by-nobody',
    script: 'ALTER SEQUENCE @.sales_id_seq OWNED BY NONE',
    reason: 'object-differs',
    findings: ['@.sales_id_seq: object-differs'],
  }),
]
