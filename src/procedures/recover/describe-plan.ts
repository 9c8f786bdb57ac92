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

function stepsOf(plan: PlanRequest): RecoveryStep[] {
  const { examined, names, estimate } = plan
  return [
    ...(examined.live === null ? [] : [safetyStep(plan)]),
    {
      id: 'beside',
      object: names.scratch ?? names.fresh,
      ...(estimate.restoreSeconds === undefined
        ? {}
        : { expectedSeconds: estimate.restoreSeconds }),
    },
    { id: 'validate', object: examined.backup.name },
    ...(names.scratch === undefined ? databaseSteps(plan) : tenantSteps(plan)),
  ]
}

function safetyStep({ request, estimate: { backupSeconds } }: PlanRequest): RecoveryStep {
  if (!request.safetyBackup)
    return {
      id: 'no-safety-backup',
      object: `--without-safety-backup ${request.source.connection.database}`,
    }
  const expected = backupSeconds === undefined ? {} : { expectedSeconds: backupSeconds }
  return { id: 'safety-backup', object: safetyDirectory(request), ...expected }
}

function databaseSteps({ request, examined, names }: PlanRequest): RecoveryStep[] {
  const analyze = { id: 'analyze', object: names.fresh } as const
  if (examined.live === null)
    return [analyze, { id: 'swap-missing', object: request.source.connection.database }]
  return [analyze, { id: 'swap', object: names.fresh }, { id: 'keep', object: names.kept }]
}

function tenantSteps({ examined: { tenant }, names }: PlanRequest): RecoveryStep[] {
  const carried = [
    { id: 'carry', object: names.fresh },
    { id: 'analyze', object: names.fresh },
    { id: 'swap-schema', object: names.fresh },
  ] as const
  return [
    ...carried,
    ...(tenant?.remade ? [{ id: 'references' as const, object: tenant.remade }] : []),
    ...(tenant?.liveOid == null ? [] : [{ id: 'keep' as const, object: names.kept }]),
  ]
}

/** What a person can type to take away what stands in the way. */
function mending(request: RecoverRequest, { refusal, backup }: Examined): RecoveryCommand[] {
  if (refusal?.reason !== 'restore-role-missing' || backup.globalsPath === undefined) return []
  return [globalsCommand(request, backup.globalsPath)]
}
