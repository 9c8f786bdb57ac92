import { ACCESS_CHANGES } from './access.ts'
import type { Change } from './change.ts'
import { COLUMN_AND_KEY_CHANGES } from './columns-and-keys.ts'
import { DATABASE_CHANGES } from './database.ts'
import { PROGRAM_CHANGES } from './programs.ts'
import { TABLE_AND_ROW_CHANGES } from './tables-and-rows.ts'
import { TYPE_AND_OPERATOR_CHANGES } from './types-and-operators.ts'

/** One change for every kind of object. */
export const EVERY_CHANGE: readonly Change[] = [
  ...COLUMN_AND_KEY_CHANGES,
  ...TABLE_AND_ROW_CHANGES,
  ...PROGRAM_CHANGES,
  ...TYPE_AND_OPERATOR_CHANGES,
  ...DATABASE_CHANGES,
  ...ACCESS_CHANGES,
]
