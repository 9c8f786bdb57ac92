import type { Database } from '../../engines/postgres/connection.ts'
import type { FaultGroup, FaultId } from '../../locale/catalogue.ts'
import type { Passport } from '../../passport/passport.ts'
import type { World } from '../../ports.ts'
import type { VerdictOf } from '../../verdict/verdict.ts'
import type { RestoreDrillRequest } from '../restore-drill/request.ts'
import type { BackupCopy } from './damage/backup-copy.ts'
import type { Lane } from './lane.ts'

/** What the drill must say. */
export interface Expectation {
  readonly verdict: VerdictOf<'restore-drill'>
  /** Each of them is right. */
  readonly reasons: readonly string[]
  /** `schema.object: reason` of every finding, with ` (warn)` where it does not condemn. */
  readonly findings: readonly string[]
  /** What the facts of the verdict, or the error, must name: a role, an extension, a key. */
  readonly names?: string
  /** Findings beside those are not looked at: there are too many of them to be foretold. */
  readonly isLoose?: true
}

/** Under which name a fault stands in the matrix. */
export interface FaultName {
  readonly id: FaultId
  readonly group: FaultGroup
  /** A change that must raise no alarm: a drill that cries wolf is as blind as one that sleeps. */
  readonly isHarmless?: true
}

/** A copy of the good backup with a fault in it or around it, ready to be drilled. */
export interface Injection {
  readonly backup: BackupCopy
  readonly expected: Expectation
  /** The world the drill runs in; the lane's own when absent. */
  readonly world?: World
  readonly request?: Partial<RestoreDrillRequest>
  /** Takes away what was put up for this fault only. */
  readonly undo?: () => Promise<void>
}

/** A fault of files, passport, time or place. */
export interface DirectFault extends FaultName {
  readonly kind: 'direct'
  /** @throws NotTried when this host or this backup does not allow it. */
  readonly inject: (lane: Lane) => Promise<Injection>
}

/** What is to be done to a database so that it is no longer what its passport says. */
export interface Alteration {
  readonly script: string
  /** As in `Expectation`. */
  readonly findings: readonly string[]
}

/** A fault of what the database held when it was dumped; the passport is that of before. */
export interface ContentFault extends FaultName {
  readonly kind: 'content'
  readonly verdict: VerdictOf<'restore-drill'>
  readonly reason: string
  readonly names?: string
  /** Lies in a table of its own, so that several of its kind may share one dump and one drill. */
  readonly isApart?: true
  /**
   * Possible places of the fault, best first; none when the database has no such object.
   * @throws NotTried when no database but the sample has one.
   */
  readonly find: (session: Database, passport: Passport) => Promise<readonly Alteration[]>
}

/** One way in which a backup or its surroundings can be wrong. */
export type Fault = DirectFault | ContentFault

/** A fault that could not be tried here; says nothing about the drill. */
export class NotTried extends Error {
  override readonly name = 'NotTried'
  /** Code of the catalogue. */
  readonly reason: string
  readonly detail: string

  constructor(reason: string, detail = '') {
    super(`${reason} ${detail}`.trimEnd())
    this.reason = reason
    this.detail = detail
  }
}
