import { keepHeapSmall } from '../adapters/small-heap.ts'
import { runAction } from '../runner/run-action.ts'
import { services } from '../services.ts'
import { RECOVER_INPUTS } from './recover/inputs.ts'
import { runRecoverAction } from './recover/run-recover-action.ts'

keepHeapSmall()
void runAction({
  services,
  inputs: RECOVER_INPUTS,
  failureVerdict: 'failed',
  configurationVerdict: 'refused',
  run: runRecoverAction,
})
