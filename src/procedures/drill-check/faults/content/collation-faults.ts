import type { ContentFault } from '../../fault.ts'
import { sampleFault } from './content-fault.ts'

/** Rules by which text is ordered: a lost one reorders lists and breaks unique keys. */
export const COLLATION_FAULTS: readonly ContentFault[] = [
  sampleFault('collation', {
    id: 'column-collation-lost',
    script: 'ALTER TABLE lastro_sample.names ALTER title TYPE text',
    reason: 'column-differs',
    findings: ['lastro_sample.names.title: column-differs'],
  }),
  sampleFault('collation', {
    id: 'index-collation-changed',
    script:
      'DROP INDEX lastro_sample.names_title_idx; CREATE INDEX names_title_idx ON lastro_sample.names (title)',
    reason: 'index-differs',
    findings: ['lastro_sample.names_title_idx: index-differs'],
  }),
  sampleFault('collation', {
    id: 'collation-dropped',
    script:
      'ALTER TABLE lastro_sample.names ALTER name TYPE text; DROP COLLATION lastro_sample.bytewise',
    reason: 'object-missing',
    findings: [
      'lastro_sample.collation lastro_sample.bytewise: object-missing',
      'lastro_sample.names.name: column-differs',
    ],
  }),
]
