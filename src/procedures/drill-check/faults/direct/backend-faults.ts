import { SLOW_SECONDS } from '../../../../demo/backend/faults.ts'
import type { DirectFault, Expectation, FaultName } from '../../fault.ts'
import { takePort } from '../../worlds/taken-port.ts'
import { ends } from './direct-fault.ts'
import { PRODUCTS, queried, type Rehearsal, rehearsed, TENANT } from './rehearsed-fault.ts'

const LOGIN = 'Login'
const LISTS = [PRODUCTS, 'List sales', 'List customers']
const STATISTICS = 'Dashboard stats'

/** Less than the slow answer takes. */
const ALLOWED_SECONDS = SLOW_SECONDS - 0.5

/** Enough to ask, where no answer would come in any time. */
const ASKED_SECONDS = 1

function failing(
  id: FaultName['id'],
  rehearsal: Rehearsal,
  { reason, findings }: Failure,
): DirectFault {
  return rehearsed(named(id), ends('not-restorable', reason, { findings }), rehearsal)
}

function named(id: FaultName['id']): FaultName {
  return { id, group: 'backend' }
}

/** What a drill must say of an application that fails. */
interface Failure {
  readonly reason: string
  readonly findings: readonly string[]
}

/** What becomes of some probes of the sample. */
function probes(reason: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${TENANT}.${name}: ${reason}`)
}

/** Nothing could be asked. */
function noProbe(reason: string): Failure {
  return { reason, findings: [`.: ${reason}`] }
}

/** All others are asked as the user who did not get in. */
function noLogin(reason: string): Failure {
  const skipped = probes('probe-skipped (unknown)', ...LISTS, STATISTICS)
  return { reason, findings: [...probes(reason, LOGIN), ...skipped] }
}

function noProducts(reason: string): Failure {
  return { reason, findings: probes(reason, PRODUCTS) }
}

/** It is the host, or what is said of the application, that keeps it from being started: that says nothing of the rows. */
function notStarted(reason: string): Expectation {
  return ends('cannot-judge', reason, { findings: [`.: ${reason} (unknown)`] })
}

/** The application itself. */
const FAILING: readonly DirectFault[] = [
  failing('backend-exits', { fault: 'exits' }, noProbe('backend-exited')),
  failing(
    'backend-never-ready',
    { fault: 'never-ready', readySeconds: ASKED_SECONDS },
    noProbe('backend-not-ready'),
  ),
  failing(
    'backend-dies',
    { fault: 'dies' },
    {
      reason: 'backend-died',
      findings: ['.: backend-died', ...probes('probe-unreachable', ...LISTS, STATISTICS)],
    },
  ),
  failing('backend-refuses-login', { fault: 'login-fails' }, noLogin('probe-status')),
  failing('backend-gives-no-token', { fault: 'no-token' }, noLogin('probe-value-unusable')),
  failing('backend-answers-500', { fault: 'answers-500' }, noProducts('probe-status')),
  failing(
    'backend-answers-in-html',
    { fault: 'not-json' },
    { reason: 'probe-not-json', findings: probes('probe-not-json', ...LISTS) },
  ),
  failing('backend-counts-wrong', { fault: 'wrong-count' }, noProducts('probe-count')),
  failing(
    'backend-is-slow',
    { fault: 'slow', withinSeconds: ALLOWED_SECONDS },
    noProducts('probe-slow'),
  ),
  failing(
    'backend-hangs',
    { fault: 'hangs', answerSeconds: ASKED_SECONDS },
    noProducts('probe-timeout'),
  ),
]

/** What surrounds it. */
const NOT_STARTED: readonly DirectFault[] = [
  rehearsed(named('backend-not-here'), notStarted('backend-missing'), {
    otherwise: { command: ['/nonexistent/application'] },
  }),
  rehearsed(named('backend-role-missing'), notStarted('backend-role-missing'), {
    otherwise: { user: 'nobody_here' },
  }),
  rehearsed(named('backend-port-taken'), notStarted('port-taken'), async () => {
    const { port, free } = await takePort()
    return { otherwise: { port }, undo: free }
  }),
]

/** Questions of the operator's own to what was restored. */
const QUERIES: readonly DirectFault[] = [
  queried(
    named('query-finds-too-much'),
    ends('not-restorable', 'query-failed', { findings: ['.asked: query-failed'] }),
    `SELECT 1 FROM ${TENANT}.sales`,
  ),
  // It is the query that is wrong: it says nothing of the rows.
  queried(
    named('query-writes'),
    ends('cannot-judge', 'query-writes', { findings: ['.asked: query-writes (unknown)'] }),
    `WITH gone AS (DELETE FROM ${TENANT}.sales RETURNING 1) SELECT * FROM gone`,
  ),
]

/** The application does what it should, on rows that are all there. */
export const APPLICATION_SERVES: DirectFault = {
  ...rehearsed({ id: 'application-serves', group: 'harmless' }, ends('restorable', 'proven')),
  isHarmless: true,
}

/** An application that does not start on what was restored, or serves it wrongly. */
export const BACKEND_FAULTS: readonly DirectFault[] = [...FAILING, ...NOT_STARTED, ...QUERIES]
