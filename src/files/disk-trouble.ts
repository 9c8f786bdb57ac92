import { hasErrorCode } from './error-code.ts'

/** Whether a disk refused to work: it is full, over its quota, read-only, broken, or another account's (somebody ran as root once). */
export function isDiskTrouble(error: unknown): boolean {
  return hasErrorCode(error, 'ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM')
}
