// Run as a process of its own: appends so many runs to the ledger of a state directory.
import { appendLedger } from '../../../src/ledger/append.ts'
import { entryOf } from './entries.ts'

const [, , stateDir = '', count = '0', run = ''] = process.argv
for (let n = 0; n < Number(count); n += 1) await appendLedger(stateDir, entryOf(`${run}-${n}`))
