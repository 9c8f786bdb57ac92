import { keepHeapSmall } from '../adapters/small-heap.ts'
import { hostServices } from '../host-services.ts'
import { runAction } from '../runner/run-action.ts'
import { RESTORE_DRILL_INPUTS } from './restore-drill/inputs.ts'
import { runRestoreDrillAction } from './restore-drill/run-restore-drill-action.ts'

keepHeapSmall()
void runAction({
  services: hostServices,
  inputs: RESTORE_DRILL_INPUTS,
  failureVerdict: 'cannot-judge',
  run: runRestoreDrillAction,
})
