import { countKind } from '../../../passport/compare-structure.ts'
import type { Passport } from '../../../passport/passport.ts'
import { passportTotals } from '../../../passport/totals.ts'
import { majorOf } from '../passport/server-facts.ts'

/** What a place must offer so that a dump can be restored there. */
export interface StagingNeeds {
  readonly sourceMajor: number
  readonly dumpMajor: number
  readonly database: string
  readonly server: Pick<
    Passport['server'],
    'encoding' | 'collate' | 'ctype' | 'bootstrapRole' | 'systemIdentifier'
  >
  readonly extensions: Passport['extensions']
  readonly roles: Passport['roles']
  /** The roles are only those that the text of a foreign dump names: one that is missing is not its fault. */
  readonly areRolesGuessed?: boolean
  /** Objects that the transaction which makes the schema locks. */
  readonly lockedObjects: number
}

/** What the passport says. */
export function needsOfPassport(passport: Passport): StagingNeeds {
  return {
    sourceMajor: majorOf(passport.server.versionNumber),
    dumpMajor: passport.tools.pgDumpMajor,
    database: passport.source.database,
    server: passport.server,
    extensions: passport.extensions,
    roles: passport.roles,
    ...(passport.afterTheFact ? { areRolesGuessed: true } : {}),
    lockedObjects: lockedObjects(passport),
  }
}

const LOCKED_KINDS = ['sequence', 'view', 'matview', 'function', 'type', 'index']

/** A table comes with its type, toast table and the toast table's index and type. */
function lockedObjects(passport: Passport): number {
  const others = Object.values(passport.schemas).reduce(
    (sum, { shape }) => sum + countKind(passport.shapes[shape] ?? [], LOCKED_KINDS),
    0,
  )
  return passportTotals(passport).tables * 6 + others * 2 + 1000
}
