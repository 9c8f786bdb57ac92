import { runOffsiteVerify } from '../../procedures/offsite-verify/offsite-verify.ts'
import { planVerifications } from '../../procedures/offsite-verify/plan-verifications.ts'
import type { ActionContext, ActionResult } from '../../runner/run-action.ts'
import { failsOffsiteVerify } from '../../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../../version.ts'
import { type KeptRun, keepRun } from '../procedure/keep-run.ts'
import { loadSettings } from '../procedure/load-settings.ts'
import type { OFFSITE_VERIFY_INPUTS } from './inputs.ts'
import { offsiteVerifyOutputs } from './outputs.ts'

/** Verifies one remote after the other; one that is not well does not stop the next. Drift decides before what is not known. */
export async function runOffsiteVerifyAction({
  inputs,
  world,
}: ActionContext<typeof OFFSITE_VERIFY_INPUTS>): Promise<ActionResult> {
  const config = await loadSettings(inputs.config, world)
  const runs: KeptRun[] = []
  for (const request of planVerifications(config, inputs, LASTRO_VERSION)) {
    const report = await runOffsiteVerify(request, world)
    const isFailure = failsOffsiteVerify(report.verdict, inputs.failOn)
    runs.push(await keepRun(report, config, { isFailure, world }))
    if (world.signal.aborted) break
  }
  const [decisive] = runs.toSorted((a, b) => badness(b) - badness(a))
  if (decisive === undefined) throw new Error('a configuration has at least one remote')
  return {
    ...decisive,
    summary: runs.map(({ summary }) => summary).join('\n---\n\n'),
    annotations: runs.flatMap(({ annotations }) => annotations ?? []),
    outputs: offsiteVerifyOutputs(runs.map(({ report }) => report)),
    exitCode: failsOffsiteVerify(decisive.report.verdict, inputs.failOn) ? 1 : 0,
  }
}

function badness({ report }: KeptRun): number {
  return ['in-sync', 'unreachable', 'drift'].indexOf(report.verdict.value)
}
