import type { ContentFault } from '../../fault.ts'
import { sampleFault } from './content-fault.ts'

/** Extensions that the dump does not make any more. */
export const EXTENSION_CONTENT_FAULTS: readonly ContentFault[] = [
  sampleFault('extensions', {
    id: 'extension-dropped',
    script: 'DROP EXTENSION pgcrypto CASCADE',
    reason: 'extension-missing',
    findings: ['.pgcrypto: extension-missing'],
  }),
]
