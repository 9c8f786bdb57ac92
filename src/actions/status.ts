import { hostServices } from '../host-services.ts'
import { runAction } from '../runner/run-action.ts'
import { STATUS_INPUTS } from './status/inputs.ts'
import { runStatusAction } from './status/run-status-action.ts'

void runAction({
  services: hostServices,
  inputs: STATUS_INPUTS,
  failureVerdict: 'unknown',
  run: runStatusAction,
})
