import { requireBackups, selectSources } from '../../config/requirements.ts'
import type { Config } from '../../config/schema.ts'
import type { World } from '../../ports.ts'
import { runBackup } from '../../procedures/backup/backup.ts'
import type { ActionContext, ActionResult } from '../../runner/run-action.ts'
import { failsBackup } from '../../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../../version.ts'
import { type KeptRun, keepRun } from '../procedure/keep-run.ts'
import { loadSettings } from '../procedure/load-settings.ts'
import type { BACKUP_INPUTS, BackupInputs } from './inputs.ts'
import { backupOutputs } from './outputs.ts'

/** Backs up one source after the other; one that fails does not stop the next, and decides the verdict. */
export async function runBackupAction({
  inputs,
  world,
}: ActionContext<typeof BACKUP_INPUTS>): Promise<ActionResult> {
  const config = await loadSettings(inputs.config, world)
  const runs = await backUpSources(config, inputs, world)
  const failed = runs.find(({ report }) => failsBackup(report.verdict))
  const decisive = failed ?? runs.at(-1)
  if (decisive === undefined) throw new Error('a configuration has at least one source')
  return {
    ...decisive,
    summary: runs.map(({ summary }) => summary).join('\n---\n\n'),
    annotations: runs.flatMap(({ annotations }) => annotations ?? []),
    outputs: backupOutputs(runs.map(({ report }) => report)),
    exitCode: failed ? 1 : 0,
  }
}

async function backUpSources(
  config: Config,
  { source: only, dryRun }: BackupInputs,
  world: World,
): Promise<readonly KeptRun[]> {
  const backups = requireBackups(config)
  const runs: KeptRun[] = []
  for (const source of selectSources(config, only)) {
    const request = { config, backups, name: source.name, source, dryRun, lastro: LASTRO_VERSION }
    const report = await runBackup(request, world)
    runs.push(await keepRun(report, config, { isFailure: failsBackup(report.verdict), world }))
    if (world.signal.aborted) break
  }
  return runs
}
