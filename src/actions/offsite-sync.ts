import { keepHeapSmall } from '../adapters/small-heap.ts'
import { hostServices } from '../host-services.ts'
import { runAction } from '../runner/run-action.ts'
import { OFFSITE_SYNC_INPUTS } from './offsite-sync/inputs.ts'
import { runOffsiteSyncAction } from './offsite-sync/run-offsite-sync-action.ts'

keepHeapSmall()
void runAction({
  services: hostServices,
  inputs: OFFSITE_SYNC_INPUTS,
  failureVerdict: 'failed',
  run: runOffsiteSyncAction,
})
