import { keepHeapSmall } from '../adapters/small-heap.ts'
import { runAction } from '../runner/run-action.ts'
import { services } from '../services.ts'
import { BACKUP_INPUTS } from './backup/inputs.ts'
import { runBackupAction } from './backup/run-backup-action.ts'

keepHeapSmall()
void runAction({
  services,
  inputs: BACKUP_INPUTS,
  failureVerdict: 'failed',
  run: runBackupAction,
})
