import type { DatabaseForm, ServerDatabase } from '../../engines/postgres/recover/databases.ts'
import { readLiveTruth } from '../../engines/postgres/recover/live-truth.ts'
import { needsOfPassport, type StagingNeeds } from '../../engines/postgres/restore/staging-needs.ts'
import { requireRestoreClient } from '../../engines/postgres/tools/choose-programs.ts'
import { CheckFailure } from '../../errors.ts'
import type { Passport } from '../../passport/passport.ts'
import type { World } from '../../ports.ts'
import type { RecoveryLosses } from '../../report/recovery.ts'
import type { Check } from '../../report/report.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import { checkGlobals, loadPassport } from '../restoration/load-passport.ts'
import { type SelectedBackup, selectBackup } from '../restoration/select-backup.ts'
import { examineServer, openServer, type ServerFindings } from './examine-server.ts'
import { examineTenant, type TenantFindings } from './examine-tenant.ts'
import { countLosses } from './losses.ts'
import { type RecoverRequest, settingsFor } from './request.ts'

type Recorder = ReportRecorder<'recover'>

/** All that is known before anything is changed. */
export interface Examined {
  readonly backup: SelectedBackup
  readonly passport: Passport
  readonly needs: StagingNeeds
  readonly live: ServerDatabase | null
  readonly form: DatabaseForm
  /** Of one tenant alone. */
  readonly tenant?: TenantFindings
  readonly losses?: RecoveryLosses
  /** The first check that stands in the way. */
  readonly refusal?: Check
}

/**
 * Looks at the backup, the server and what would be lost; changes nothing.
 * @throws CheckFailure where the backup itself is none to recover from.
 */
export async function examine(
  request: RecoverRequest,
  world: World,
  recorder: Recorder,
): Promise<Examined> {
  const { backup, passport } = await recorder.step('select', () => choose(request, world, recorder))
  const needs = needsOfPassport(passport)
  const { checks, live, form, tenant } = await recorder.step('examine', async () => {
    await requireRestoreClient(needs, world)
    return examineAll(request, passport, world)
  })
  for (const check of checks) recorder.check(check)
  for (const finding of tenant?.findings ?? []) recorder.finding(finding)
  const refusal = checks.find(({ status }) => status === 'fail')
  const losses = live?.allowsConnections
    ? await recorder.step('losses', () =>
        countBefore({ request, backup, passport }, world, recorder),
      )
    : undefined
  return {
    backup,
    passport,
    needs,
    live,
    form,
    ...(tenant ? { tenant } : {}),
    ...(losses ? { losses } : {}),
    ...(refusal ? { refusal } : {}),
  }
}

async function examineAll(
  request: RecoverRequest,
  passport: Passport,
  world: World,
): Promise<ServerFindings & { readonly tenant?: TenantFindings }> {
  const server = await openServer(request, world)
  const found = await examineServer(server, request, passport).finally(() => server.close())
  if (request.tenant === undefined || !found.live?.allowsConnections) return found
  const tenant = await examineTenant(request, request.tenant, world)
  return { ...found, checks: [...found.checks, ...tenant.checks], tenant }
}

async function choose(
  request: RecoverRequest,
  world: World,
  recorder: Recorder,
): Promise<Pick<Examined, 'backup' | 'passport'>> {
  const backup = await selectBackup({
    directory: request.directory,
    source: request.source.name,
    ...(request.backup === undefined ? {} : { backup: request.backup }),
    pick: 'newest',
    timezone: request.config.system.timezone,
    now: world.clock.now(),
    random: Math.random,
  })
  const passport = await loadPassport(backup, recorder)
  if (!passport)
    throw new CheckFailure('no-passport', `${backup.name} has no passport to be held against`, {
      name: backup.name,
    })
  await checkGlobals(backup, passport, recorder)
  if (request.tenant !== undefined && !Object.hasOwn(passport.schemas, request.tenant))
    throw new CheckFailure('tenant-unknown', `${backup.name} has no schema ${request.tenant}`, {
      tenant: request.tenant,
    })
  return { backup, passport }
}

/** A database that is too damaged to be counted is the one that needs a recovery. */
async function countBefore(
  {
    request,
    backup,
    passport,
  }: {
    readonly request: RecoverRequest
    readonly backup: SelectedBackup
    readonly passport: Passport
  },
  world: World,
  recorder: Recorder,
): Promise<RecoveryLosses | undefined> {
  const { source, tenant } = request
  try {
    const live = await readLiveTruth(
      {
        settings: settingsFor(request, source.connection.database),
        moments: source.businessTimestamps,
        ...(tenant === undefined ? {} : { schema: tenant }),
      },
      world,
    )
    return countLosses(live, passport, { against: backup.name, schema: tenant })
  } catch (error) {
    world.signal.throwIfAborted()
    const detail = error instanceof Error ? error.message : String(error)
    recorder.check({
      id: 'accounted',
      status: 'warn',
      expected: 'what would be lost is counted',
      actual: detail,
      reason: 'loss-not-counted',
      facts: { detail },
    })
    return undefined
  }
}
