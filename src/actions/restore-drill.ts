import { keepHeapSmall } from '../adapters/small-heap.ts'
import { runAction } from '../runner/run-action.ts'
import { services } from '../services.ts'
import { RESTORE_DRILL_INPUTS } from './restore-drill/inputs.ts'
import { runRestoreDrillAction } from './restore-drill/run-restore-drill-action.ts'

keepHeapSmall()
void runAction({
  services,
  inputs: RESTORE_DRILL_INPUTS,
  failureVerdict: 'cannot-judge',
  run: runRestoreDrillAction,
})
