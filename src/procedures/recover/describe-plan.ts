import type { RecoveryCommand, RecoveryFacts, RecoveryStep } from '../../report/recovery.ts'
import { applyCommand, globalsCommand, recoveryServer } from './commands.ts'
import type { Estimate } from './estimate.ts'
import type { Examined } from './examine.ts'
import type { RecoveryNames } from './names.ts'
import type { RecoverRequest } from './request.ts'
import { safetyDirectory } from './safety-backup.ts'

/** What a plan is made from. */
export interface PlanRequest {
  readonly request: RecoverRequest
  readonly examined: Examined
  readonly names: RecoveryNames
  readonly estimate: Estimate
  /** Steps of the subject between the statistics and the end; those of the whole database when absent. */
  readonly ownSteps?: readonly RecoveryStep[]
}

/** What will happen, in order, how long it will take, what will be lost, and the command that does it. */
export function describePlan(plan: PlanRequest): RecoveryFacts {
  const { request, examined, estimate } = plan
  const { source, mode, tenant } = request
  const { losses, refusal, backup } = examined
  const seconds = (estimate.restoreSeconds ?? 0) + safetySeconds(plan)
  return {
    mode,
    source: source.name,
    server: recoveryServer(request),
    database: source.connection.database,
    ...(tenant === undefined ? {} : { tenant }),
    steps: stepsOf(plan),
    ...(estimate.restoreSeconds === undefined
      ? {}
      : { expected: { seconds, runs: estimate.drills } }),
    ...(losses ? { losses } : {}),
    commands: refusal ? mending(request, examined) : [applyCommand(request, backup.name)],
  }
}

function safetySeconds({ request, examined, estimate }: PlanRequest): number {
  return request.safetyBackup && examined.live ? (estimate.backupSeconds ?? 0) : 0
}

function stepsOf({ request, examined, names, estimate, ownSteps }: PlanRequest): RecoveryStep[] {
  const { database } = request.source.connection
  const { live, backup } = examined
  const expected = (seconds: number | undefined) =>
    seconds === undefined ? {} : { expectedSeconds: seconds }
  return [
    ...(live === null
      ? []
      : [
          request.safetyBackup
            ? {
                id: 'safety-backup' as const,
                object: safetyDirectory(request),
                ...expected(estimate.backupSeconds),
              }
            : { id: 'no-safety-backup' as const, object: `--without-safety-backup ${database}` },
        ]),
    { id: 'beside', object: names.fresh, ...expected(estimate.restoreSeconds) },
    { id: 'validate', object: backup.name },
    ...(ownSteps ?? [
      { id: 'analyze' as const, object: names.fresh },
      live === null
        ? { id: 'swap-missing' as const, object: database }
        : { id: 'swap' as const, object: names.fresh },
      ...(live === null ? [] : [{ id: 'keep' as const, object: names.kept }]),
    ]),
  ]
}

/** What a person can type to take away what stands in the way. */
function mending(request: RecoverRequest, { refusal, backup }: Examined): RecoveryCommand[] {
  if (refusal?.reason !== 'restore-role-missing' || backup.globalsPath === undefined) return []
  return [globalsCommand(request, backup.globalsPath)]
}
