import { DEFAULT_CONFIG_FILE } from '../config/load-config.ts'
import { createFormat } from '../locale/format.ts'
import type { Redactor } from '../masking/redactor.ts'
import { planRecover, type RecoverChoices } from '../procedures/recover/plan-recover.ts'
import { runRecover } from '../procedures/recover/recover.ts'
import type { RecoverRequest } from '../procedures/recover/request.ts'
import { type RecoverStatus, recoverStatus } from '../procedures/recover/status.ts'
import { plainLine } from '../report/plain-text.ts'
import { isGood } from '../verdict/verdict.ts'
import { LASTRO_VERSION } from '../version.ts'
import { type CliIo, writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, RecoverOptions, RecoverStatusOptions } from './handlers.ts'
import { openRun, type RunContext } from './run-context.ts'
import { showReport } from './show-report.ts'

/** `lastro recover plan|apply|undo|resume|drop-old`. */
export function recoverHandler(redactor: Redactor): Handler<RecoverOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const request = toRequest(options, context, io)
    const report = await runRecover(request, context.world)
    const run = await showReport(report, context, { io, json: options.json })
    if (options.json) writeJson(io, { runs: [run] })
    if (io.signal.aborted) return EXIT.cancelled
    return isGood(report.verdict.value) ? EXIT.good : EXIT.badVerdict
  }
}

/** `lastro recover status`. */
export function recoverStatusHandler(redactor: Redactor): Handler<RecoverStatusOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const request = toRequest({ ...options, mode: 'plan' }, context, io)
    const status = await recoverStatus(request, context.world)
    if (options.json) writeJson(io, status)
    else for (const line of describeStatus(status, context)) io.stdout.write(`${plainLine(line)}\n`)
    return status.unfinished ? EXIT.badVerdict : EXIT.good
  }
}

function toRequest(
  options: RecoverChoices & { readonly config: string },
  { config, world }: RunContext,
  io: CliIo,
): RecoverRequest {
  const commandWords = options.config === DEFAULT_CONFIG_FILE ? [] : ['--config', options.config]
  const request = planRecover(
    { ...options, commandWords },
    { config, environment: io.env, lastro: LASTRO_VERSION },
  )
  const { password } = request.connection
  if (password !== undefined) world.maskSecret(password)
  return request
}

function describeStatus(status: RecoverStatus, { locale, config }: RunContext): string[] {
  const format = createFormat(locale, config.system.timezone)
  const { live, kept, keptSchemas, unfinished, runs } = status
  return [
    `${status.source}: database ${status.database} (${status.server})`,
    live ? `in place    OID ${live.oid}, ${format.bytes(live.bytes)}` : 'in place    none',
    ...kept.map(
      ({ name, oid, bytes }) => `kept        ${name}, OID ${oid}, ${format.bytes(bytes)}`,
    ),
    ...keptSchemas.map(({ name, oid }) => `kept        schema ${name}, OID ${oid}`),
    ...(kept.length + keptSchemas.length === 0 ? ['kept        nothing'] : []),
    unfinished
      ? `unfinished  ${unfinished.phase} since ${format.dateTime(unfinished.phaseAt)}, by ${unfinished.actor}: lastro recover resume`
      : 'unfinished  nothing',
    ...runs.map(
      ({ time, verdict, reason }) => `run         ${format.dateTime(time)}  ${verdict}  ${reason}`,
    ),
  ]
}
