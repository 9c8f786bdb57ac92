import { availableParallelism } from 'node:os'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import { makeStagingDirectory } from '../../engines/postgres/staging/staging-directory.ts'
import { CheckFailure } from '../../errors.ts'
import type { Journal } from '../../journal/journal.ts'
import { tenantTruth } from '../../passport/tenant-truth.ts'
import type { Finding } from '../../report/report.ts'
import { judgeTenants } from '../restoration/judge-tenants.ts'
import { countIntegrity, describeContents, type Judged } from '../restoration/judged.ts'
import { PhaseClock } from '../restoration/phase-clock.ts'
import { type RestoredDatabase, restoreBackup } from '../restoration/restore-backup.ts'
import { validateRestored } from '../restoration/validate-restored.ts'
import { worstFinding } from '../restoration/worst-finding.ts'
import type { Conduct } from './conduct.ts'
import type { Examined } from './examine.ts'
import type { RecoverState } from './journal-state.ts'
import { productionTarget } from './production-target.ts'

/** Work under way: what was examined, and the journal that says how far it has come. */
export interface RecoveryWork extends Conduct {
  readonly examined: Examined
  readonly journal: Journal<RecoverState>
}

/** The database that is made for it. */
export interface Beside {
  readonly name: string
  /** What its OID is in the journal. */
  readonly note: (oid: string) => Partial<RecoverState>
}

/** A proven copy, while its workspace still stands. */
export interface Proven {
  readonly settings: ConnectionSettings
  readonly workspace: string
  readonly jobs: number
}

/**
 * Restores the backup, or one tenant of it, into a new database and proves it; then `use` may work with it.
 * @throws CheckFailure with the reason of the worst difference: production stays as it is.
 */
export async function restoreBeside(
  work: RecoveryWork,
  { name, note }: Beside,
  use: (proven: Proven) => Promise<void> = async () => undefined,
): Promise<void> {
  const { request, world, recorder, examined, journal } = work
  const user = await world.unprivilegedUser()
  const directory = await makeStagingDirectory(request.config.drill.directory, world, user)
  const workspace = directory.path
  const phases = new PhaseClock(world.clock)
  const jobs = request.jobs ?? Math.min(4, availableParallelism())
  const { backup, passport, needs } = examined
  const { timeoutSeconds } = request.config.recover
  const part =
    request.tenant === undefined ? undefined : { schema: request.tenant, withShared: true }
  const target = productionTarget({ request, examined, name, journal, note })
  try {
    const restored = await restoreBackup(
      { backup, passport, needs, target, workspace, jobs, timeoutSeconds, phases, recorder, part },
      world,
    )
    await prove(work, restored, { phases, jobs })
    await use({ settings: restored.settings, workspace, jobs })
  } finally {
    await directory.remove()
  }
}

async function prove(
  work: RecoveryWork,
  { settings, selection }: RestoredDatabase,
  { phases, jobs }: { readonly phases: PhaseClock; readonly jobs: number },
): Promise<void> {
  const { request, world, recorder, examined } = work
  const { tenant } = request
  const passport = selection
    ? tenantTruth(examined.passport, selection.schema, selection.rowsOf)
    : examined.passport
  const moments = request.source.businessTimestamps
  const found = await validateRestored(
    { settings, passport, only: tenant, moments, jobs, phases, recorder },
    world,
  )
  noteValidated(work, { ...found, passport }, phases)
  refuseDifferences(found.findings)
}

function noteValidated(
  { recorder, request }: RecoveryWork,
  judged: Judged,
  phases: PhaseClock,
): void {
  const tenants = judgeTenants(judged, ...(request.tenant === undefined ? [] : [[request.tenant]]))
  recorder.sections({
    tenants,
    contents: describeContents(judged, tenants),
    integrity: countIntegrity(judged),
  })
  for (const phase of phases.timed())
    recorder.metric({
      id: `phase-${phase}`,
      value: Math.round(phases.secondsOf(phase) * 1000) / 1000,
      unit: 'seconds',
    })
}

/** @throws CheckFailure with the reason of the worst: one difference, and production stays as it is. */
export function refuseDifferences(findings: readonly Finding[]): void {
  const worst = worstFinding(findings)
  if (!worst) return
  const { reason, schema, object, expected, actual } = worst
  throw new CheckFailure(reason, `the restored copy is not what its passport says: ${reason}`, {
    schema,
    object,
    expected,
    actual,
  })
}
