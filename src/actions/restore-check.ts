import { keepHeapSmall } from '../adapters/small-heap.ts'
import { sampleRestaurants } from '../demo/sample-restaurants.ts'
import { runAction } from '../runner/run-action.ts'
import { services } from '../services.ts'
import { RESTORE_CHECK_INPUTS } from './restore-check/inputs.ts'
import { runRestoreCheckAction } from './restore-check/run-restore-check-action.ts'

keepHeapSmall()
void runAction({
  services,
  inputs: RESTORE_CHECK_INPUTS,
  failureVerdict: 'cannot-judge',
  run: (context) => runRestoreCheckAction(context, sampleRestaurants),
})
