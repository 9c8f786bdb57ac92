import { hasErrorCode } from './error-code.ts'

/** Whether a disk refused to work: it is full, over its quota, read-only, or broken. */
export function isDiskTrouble(error: unknown): boolean {
  return hasErrorCode(error, 'ENOSPC', 'EDQUOT', 'EROFS', 'EIO')
}
