import { selectRemotes } from '../../config/requirements.ts'
import type { Config } from '../../config/schema.ts'
import type { World } from '../../ports.ts'
import { requireRemotes, runOffsiteSync } from '../../procedures/offsite-sync/offsite-sync.ts'
import type { ActionContext, ActionResult } from '../../runner/run-action.ts'
import { failsOffsiteSync } from '../../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../../version.ts'
import { type KeptRun, keepRun } from '../procedure/keep-run.ts'
import { loadSettings } from '../procedure/load-settings.ts'
import type { OFFSITE_SYNC_INPUTS, OffsiteSyncInputs } from './inputs.ts'
import { offsiteSyncOutputs } from './outputs.ts'

/** Brings one remote after the other up to date; one that fails does not stop the next, and decides the verdict. */
export async function runOffsiteSyncAction({
  inputs,
  world,
}: ActionContext<typeof OFFSITE_SYNC_INPUTS>): Promise<ActionResult> {
  const config = await loadSettings(inputs.config, world)
  const runs = await syncRemotes(config, inputs, world)
  const failed =
    runs.find(({ report }) => report.verdict.value === 'refused') ??
    runs.find(({ report }) => failsOffsiteSync(report.verdict))
  const decisive = failed ?? runs.at(-1)
  if (decisive === undefined) throw new Error('a configuration has at least one remote')
  return {
    ...decisive,
    summary: runs.map(({ summary }) => summary).join('\n---\n\n'),
    annotations: runs.flatMap(({ annotations }) => annotations ?? []),
    outputs: offsiteSyncOutputs(runs.map(({ report }) => report)),
    exitCode: failed ? 1 : 0,
  }
}

async function syncRemotes(
  config: Config,
  { remote: only, dryRun, override }: OffsiteSyncInputs,
  world: World,
): Promise<readonly KeptRun[]> {
  const remotes = selectRemotes(config, only)
  requireRemotes(config, remotes)
  const overrides = override?.split(' ') ?? []
  const runs: KeptRun[] = []
  for (const [name, remote] of Object.entries(remotes)) {
    const request = { config, name, remote, dryRun, overrides, lastro: LASTRO_VERSION }
    const report = await runOffsiteSync(request, world)
    runs.push(await keepRun(report, config, { isFailure: failsOffsiteSync(report.verdict), world }))
    if (world.signal.aborted) break
  }
  return runs
}
