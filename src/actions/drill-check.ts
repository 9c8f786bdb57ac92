import { keepHeapSmall } from '../adapters/small-heap.ts'
import { findBackendCommand } from '../demo/backend-program.ts'
import { runAction } from '../runner/run-action.ts'
import { services } from '../services.ts'
import { DRILL_CHECK_INPUTS } from './drill-check/inputs.ts'
import { runDrillCheckAction } from './drill-check/run-drill-check-action.ts'

keepHeapSmall()
void runAction({
  services,
  inputs: DRILL_CHECK_INPUTS,
  failureVerdict: 'cannot-judge',
  run: (context) => runDrillCheckAction(context, findBackendCommand(process.argv[1] ?? '')),
})
