import { keepHeapSmall } from '../adapters/small-heap.ts'
import { hostServices } from '../host-services.ts'
import { runAction } from '../runner/run-action.ts'
import { DISK_CHECK_INPUTS } from './disk-check/inputs.ts'
import { runDiskCheckAction } from './disk-check/run-disk-check-action.ts'

keepHeapSmall()
void runAction({
  services: hostServices,
  inputs: DISK_CHECK_INPUTS,
  failureVerdict: 'unknown',
  run: runDiskCheckAction,
})
