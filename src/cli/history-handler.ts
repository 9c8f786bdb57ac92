import { loadConfig } from '../config/load-config.ts'
import type { LedgerLine } from '../ledger/line.ts'
import { readLedger } from '../ledger/read.ts'
import { type LedgerProof, verifyLedger } from '../ledger/verify.ts'
import { createFormat } from '../locale/format.ts'
import { plainLine } from '../report/plain-text.ts'
import { type CliIo, writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, HistoryOptions } from './handlers.ts'

/** `lastro history`: the newest runs, and with `--verify` the proof that none was changed. */
export const historyHandler: Handler<HistoryOptions> = async (options, io) => {
  const { system } = await loadConfig(options.config, io.env)
  const lines = await readLedger(system.stateDir, {
    limit: options.limit,
    ...(options.procedure === undefined ? {} : { procedure: options.procedure }),
  })
  const proof = options.verify ? await verifyLedger(system.stateDir) : undefined
  if (options.json) writeJson(io, { runs: lines, ...(proof ? { verification: proof } : {}) })
  else {
    const format = createFormat(options.locale ?? system.locale, system.timezone)
    if (lines.length === 0) io.stdout.write(`No run in ${system.stateDir} yet.\n`)
    for (const line of lines) io.stdout.write(`${describeRun(line, format)}\n`)
    if (proof) describeProof(proof, io)
  }
  return proof && !proof.ok ? EXIT.badVerdict : EXIT.good
}

function describeRun(line: LedgerLine, format: ReturnType<typeof createFormat>): string {
  const columns = [
    `#${line.seq}`.padStart(5),
    format.dateTime(line.time),
    line.procedure.padEnd(13),
    line.verdict.padEnd(14),
    line.reason.padEnd(22),
    format.duration(line.duration).padStart(9),
    line.actor,
  ]
  return plainLine(columns.join('  '))
}

function describeProof(proof: LedgerProof, io: CliIo): void {
  if (proof.ok)
    io.stdout.write(`\nThe chain of ${proof.lines} lines is whole; its head is ${proof.head}.\n`)
  else
    for (const { line, problem, detail } of proof.problems)
      io.stdout.write(`line ${line}: ${problem}: ${plainLine(detail)}\n`)
}
