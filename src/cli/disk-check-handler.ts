import { setTimeout as wait } from 'node:timers/promises'
import type { Redactor } from '../masking/redactor.ts'
import { runDiskCheck } from '../procedures/disk-check/disk-check.ts'
import type { MeasureHosts } from '../procedures/disk-check/request.ts'
import { withAnsweringState } from '../procedures/disk-check/stand-in-state.ts'
import { measureSystem } from '../procedures/measurement/measure-system.ts'
import { failsDiskCheck } from '../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../version.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { DiskCheckOptions, Handler } from './handlers.ts'
import { openRun } from './run-context.ts'

/** By then the programs that measure have been started; loading before would keep them waiting. */
const STARTED_MS = 5

/** `lastro disk-check`. */
export function diskCheckHandler(redactor: Redactor): Handler<DiskCheckOptions> {
  return async (options, io) => {
    const opened = await openRun(options, io, redactor)
    const state = await withAnsweringState(opened.config, opened.world)
    const context = { ...opened, config: state.config }
    const { host, failOn, json, apply } = options
    const request = {
      ...state,
      lastro: LASTRO_VERSION,
      ...(host === undefined ? {} : { host }),
      ...(apply === undefined ? {} : { apply }),
    }
    const report = await runDiskCheck(request, context.world, measureMeanwhile)
    const { showReport } = await loadShowing()
    const run = await showReport(report, context, { io, json })
    if (json) writeJson(io, { runs: [run] })
    if (io.signal.aborted) return EXIT.cancelled
    return failsDiskCheck(report.verdict, failOn) ? EXIT.badVerdict : EXIT.good
  }
}

/** While other programs measure, we load what shows the result: it takes about as long as they do. */
const measureMeanwhile: MeasureHosts = (config, world, host) => {
  void wait(STARTED_MS).then(loadShowing)
  return measureSystem(config, world, host)
}

function loadShowing() {
  return import('./show-report.ts')
}
