import { runPost } from '../runner/run-post.ts'
import { services } from '../services.ts'
import { repairRecovery } from './recover/repair-recovery.ts'

void runPost({ services, clean: repairRecovery })
