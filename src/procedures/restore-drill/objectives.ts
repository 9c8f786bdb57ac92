import type { Check, TenantVerdict } from '../../report/report.ts'

/** What recovery is held against, and what was measured; seconds and instants. */
export interface ObjectiveFacts {
  readonly rtoSeconds: number
  readonly rtoObjectiveSeconds: number
  readonly rpoObjectiveSeconds: number
  /** When the backup's snapshot was taken. */
  readonly snapshotAt: Date
  /** The assumed disaster: now. */
  readonly disasterAt: Date
  readonly tenants: readonly TenantVerdict[]
}

/** Checks of the objectives. They do not change what the backup is, but a missed one is the headline's reason. */
export function checkObjectives(facts: ObjectiveFacts): Check[] {
  return [checkRto(facts), checkFreshness(facts), checkRpo(facts)]
}

function checkRto({ rtoSeconds, rtoObjectiveSeconds }: ObjectiveFacts): Check {
  const common = {
    id: 'rto',
    expected: `at most ${seconds(rtoObjectiveSeconds)}`,
    actual: seconds(rtoSeconds),
  }
  if (rtoSeconds <= rtoObjectiveSeconds) return { ...common, status: 'pass' }
  return {
    ...common,
    status: 'fail',
    reason: 'rto-missed',
    facts: { actual: rtoSeconds, objective: rtoObjectiveSeconds },
  }
}

/** All that was written after the snapshot would be lost: its age bounds the loss, whatever the rows say. */
function checkFreshness({ snapshotAt, disasterAt, rpoObjectiveSeconds }: ObjectiveFacts): Check {
  const age = (disasterAt.getTime() - snapshotAt.getTime()) / 1000
  const common = {
    id: 'freshness',
    expected: `at most ${seconds(rpoObjectiveSeconds)} old`,
    actual: `${seconds(age)} old`,
  }
  if (age < -300)
    return {
      ...common,
      status: 'fail',
      reason: 'future-dated-backup',
      facts: { takenAt: snapshotAt.toISOString() },
    }
  if (age <= rpoObjectiveSeconds) return { ...common, status: 'pass' }
  return {
    ...common,
    status: 'fail',
    reason: 'backup-stale',
    facts: { age, allowed: rpoObjectiveSeconds },
  }
}

/**
 * RPO per tenant = disaster − newest business row. One tenant without recent rows has been quiet; when none has any,
 * the business stands still or the dump is not of the system we think it is.
 */
function checkRpo({ tenants, rpoObjectiveSeconds }: ObjectiveFacts): Check {
  const known = tenants.filter((tenant) => tenant.rpoSeconds !== undefined)
  const ages = known.map((tenant) => tenant.rpoSeconds ?? 0)
  const worst = Math.max(...ages)
  const expected = `newest row of each tenant at most ${seconds(rpoObjectiveSeconds)} old`
  const common = {
    id: 'rpo',
    expected,
    actual: `at most ${seconds(worst)} in ${known.length} tenants`,
  }
  if (known.length === 0) {
    return { ...common, status: 'unknown', actual: 'no business timestamp is known' }
  }
  const quiet = known.filter((tenant) => (tenant.rpoSeconds ?? 0) > rpoObjectiveSeconds)
  if (quiet.length === 0) return { ...common, status: 'pass' }
  if (quiet.length === known.length) {
    const facts = { actual: worst, objective: rpoObjectiveSeconds }
    return { ...common, status: 'fail', reason: 'rpo-missed', facts }
  }
  return {
    ...common,
    status: 'warn',
    reason: 'tenant-quiet',
    ...describeQuiet(quiet, known.length),
  }
}

/** Tenants named in the text; the grid of the report has all of them. */
const NAMED = 3

function describeQuiet(
  quiet: readonly TenantVerdict[],
  known: number,
): Pick<Check, 'actual' | 'facts'> & { actual: string } {
  const names = quiet.slice(0, NAMED).map((tenant) => tenant.tenant)
  const more = quiet.length > NAMED ? ', …' : ''
  return {
    actual: `${quiet.length} of ${known} tenants older`,
    facts: { tenants: quiet.length, names: names.join(', ') + more },
  }
}

function seconds(value: number): string {
  if (value < 120) return `${value.toFixed(1)} s`
  if (value < 7200) return `${(value / 60).toFixed(1)} min`
  return `${(value / 3600).toFixed(1)} h`
}
