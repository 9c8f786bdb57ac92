import { runAction } from '../runner/run-action.ts'
import { services } from '../services.ts'
import { STATUS_INPUTS } from './status/inputs.ts'
import { runStatusAction } from './status/run-status-action.ts'

void runAction({
  services,
  inputs: STATUS_INPUTS,
  failureVerdict: 'unknown',
  run: runStatusAction,
})
