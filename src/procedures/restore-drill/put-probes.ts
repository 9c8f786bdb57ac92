import { tenantMatcher } from '../../passport/totals.ts'
import type { World } from '../../ports.ts'
import type { Probe } from '../../probes/probe.ts'
import { type ProbeOutcome, runProbes } from '../../probes/run-probes.ts'
import type { Finding, ProbeLine } from '../../report/report.ts'
import {
  type AskedOutcome,
  askedCheck,
  askedFindings,
  askedLine,
  nobodyAsked,
} from '../restoration/asked.ts'
import type { RehearsalRequest } from './rehearse-application.ts'

type ProbesRequest = Pick<
  RehearsalRequest,
  'backend' | 'schemas' | 'rowsOf' | 'recorder' | 'serverDied'
>

/** Puts the probes, for each tenant that is named or once, and records how they went. Gives the findings; they are the caller's to record. */
export async function putProbes(
  baseUrl: string,
  request: ProbesRequest,
  world: World,
): Promise<readonly Finding[]> {
  const { backend, rowsOf, recorder } = request
  const tenants = tenantsToAsk(request)
  const outcomes: ProbeOutcome[] = []
  for (const [index, tenant] of tenants.entries()) {
    const whom = tenant === null ? {} : { tenant }
    outcomes.push(...(await runProbes(backend.probes, { baseUrl, rowsOf, ...whom }, world)))
    const done = index + 1
    world.log.progress({ activity: 'probes', done, total: tenants.length, unit: 'items' })
  }
  const asked = backend.probes.map((probe) => ({
    probe,
    answers: outcomes.filter((each) => each.probe === probe.name),
  }))
  for (const { probe, answers } of asked)
    recorder.check(askedCheck('probes', probe.name, answers.map(asAsked)))
  recorder.sections({ probes: asked.map(({ probe, answers }) => lineOf(probe, answers)) })
  const whom = backend.tenants?.join(', ') ?? ''
  if (tenants.length === 0) return asked.map(({ probe }) => nobodyAsked('probes', probe.name, whom))
  return askedFindings('probes', outcomes.map(asAsked))
}

/** The tenants by name and pattern, each once; one that is named is asked for, whether or not the backup has it. */
function tenantsToAsk({ backend, schemas }: ProbesRequest): readonly (string | null)[] {
  if (!backend.tenants) return [null]
  return [
    ...new Set(
      backend.tenants.flatMap((name) =>
        /[*?]/.test(name) ? schemas.filter(tenantMatcher(name)).sort() : [name],
      ),
    ),
  ]
}

function asAsked({ probe, ...rest }: ProbeOutcome): AskedOutcome {
  return { name: probe, ...rest }
}

function lineOf(probe: Probe, answers: readonly ProbeOutcome[]): ProbeLine {
  const { name, count, withinSeconds } = probe
  const telling = answers.find(({ status }) => status !== 'pass') ?? answers[0]
  const times = answers.flatMap(({ seconds }) => seconds ?? [])
  const { httpStatus, rows } = telling ?? {}
  return {
    ...askedLine(name, answers.map(asAsked)),
    ...(httpStatus !== undefined && { httpStatus }),
    ...(count && rows !== undefined && { rows, rowsName: count.as ?? tableOf(count.table) }),
    ...(times.length > 0 && { seconds: Math.max(...times) }),
    ...(withinSeconds !== undefined && { withinSeconds }),
  }
}

/** `products` of `tenant_001.products`. */
function tableOf(table: string): string {
  return table.slice(table.indexOf('.') + 1)
}
