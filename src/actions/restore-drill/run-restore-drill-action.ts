import { planDrills } from '../../procedures/restore-drill/plan-drill.ts'
import { runRestoreDrill } from '../../procedures/restore-drill/restore-drill.ts'
import type { ActionContext, ActionResult } from '../../runner/run-action.ts'
import { failsDrill } from '../../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../../version.ts'
import { type KeptRun, keepRun } from '../procedure/keep-run.ts'
import { loadSettings } from '../procedure/load-settings.ts'
import { CONFIG_STATE, STAGING_STATE } from '../procedure/staging-state.ts'
import { type RESTORE_DRILL_INPUTS, restoreDrillConflicts } from './inputs.ts'
import { restoreDrillOutputs } from './outputs.ts'

/** Drills one backup, or the newest and an older one; the place of staging is remembered first, so that post can clean after a killed main. */
export async function runRestoreDrillAction({
  inputs,
  world,
  remember,
}: ActionContext<typeof RESTORE_DRILL_INPUTS>): Promise<ActionResult> {
  const config = await loadSettings(inputs.config, world, restoreDrillConflicts(inputs))
  const requests = planDrills(config, inputs, LASTRO_VERSION)
  remember(STAGING_STATE, config.drill.directory)
  remember(CONFIG_STATE, inputs.config)
  const fails = ({ report }: KeptRun) =>
    failsDrill(report.verdict, inputs.failOn ?? config.drill.failOn)
  const runs: KeptRun[] = []
  for (const request of requests) {
    const report = await runRestoreDrill(request, world)
    const isFailure = failsDrill(report.verdict, inputs.failOn ?? config.drill.failOn)
    runs.push(await keepRun(report, config, { isFailure, world }))
    if (world.signal.aborted) break
  }
  const decisive = runs.find(fails) ?? runs[0]
  if (decisive === undefined) throw new Error('a drill has at least one request')
  return {
    ...decisive,
    summary: runs.map(({ summary }) => summary).join('\n---\n\n'),
    annotations: runs.flatMap(({ annotations }) => annotations ?? []),
    outputs: restoreDrillOutputs(decisive.report),
    exitCode: fails(decisive) ? 1 : 0,
  }
}
