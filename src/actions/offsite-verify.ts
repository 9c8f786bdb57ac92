import { keepHeapSmall } from '../adapters/small-heap.ts'
import { hostServices } from '../host-services.ts'
import { runAction } from '../runner/run-action.ts'
import { OFFSITE_VERIFY_INPUTS } from './offsite-verify/inputs.ts'
import { runOffsiteVerifyAction } from './offsite-verify/run-offsite-verify-action.ts'

keepHeapSmall()
void runAction({
  services: hostServices,
  inputs: OFFSITE_VERIFY_INPUTS,
  failureVerdict: 'unreachable',
  run: runOffsiteVerifyAction,
})
