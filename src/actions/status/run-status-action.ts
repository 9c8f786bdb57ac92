import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureSystem } from '../../procedures/measurement/measure-system.ts'
import { gatherStatus } from '../../procedures/status/gather-status.ts'
import type { ActionContext, ActionResult } from '../../runner/run-action.ts'
import { renderStatusMarkdown } from '../../status/render-markdown.ts'
import { worstReason } from '../../status/wording.ts'
import { LASTRO_VERSION } from '../../version.ts'
import { loadSettings } from '../procedure/load-settings.ts'
import type { STATUS_INPUTS } from './inputs.ts'
import { statusOutputs } from './outputs.ts'

/** Looks at everything and shows it; whatever it sees, the step is green: judging is for disk-check. */
export async function runStatusAction({
  inputs,
  world,
}: ActionContext<typeof STATUS_INPUTS>): Promise<ActionResult> {
  const config = await loadSettings(inputs.config, world)
  const host = inputs.host === undefined ? {} : { host: inputs.host }
  const request = { config, lastro: LASTRO_VERSION, ...host }
  const status = await gatherStatus(request, world, measureSystem)
  const { locale, timezone } = config.system
  const summary = renderStatusMarkdown(status, { locale, timeZone: timezone })
  // It is a look, no run: neither ledger nor state directory hear of it.
  const directory = join(process.env.RUNNER_TEMP || tmpdir(), 'lastro-status')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const base = join(directory, world.run.id)
  await writeFile(`${base}.json`, `${JSON.stringify(status, null, 2)}\n`, { mode: 0o600 })
  await writeFile(`${base}.md`, summary, { mode: 0o600 })
  return {
    report: { verdict: { value: status.level, reason: worstReason(status), facts: {} } },
    reportPath: `${base}.json`,
    summaryPath: `${base}.md`,
    summary,
    outputs: statusOutputs(status),
    exitCode: 0,
  }
}
