import { reseal } from '../../damage/reseal.ts'
import type { DirectFault } from '../../fault.ts'
import { ends, fileFault } from './direct-fault.ts'

/** An extension that no server offers. */
const ABSENT = 'lastro_absent'

/** Extensions that this host does not offer as production had them. */
export const EXTENSION_FAULTS: readonly DirectFault[] = [
  fileFault('extensions', {
    id: 'extension-not-installed-here',
    expected: ends('cannot-judge', 'extension-missing', { names: ABSENT }),
    damage: (backup) =>
      reseal(backup, { extensions: { ...backup.passport.extensions, [ABSENT]: '1.0' } }),
  }),
]
