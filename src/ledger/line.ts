import * as v from 'valibot'

const Sha256 = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))

const FiniteNumber = v.pipe(v.number(), v.finite())

// Keys that a later Lastro adds do not make a line unreadable; the chain covers the bytes.
const LineSchema = v.object({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  previous: Sha256,
  time: v.string(),
  host: v.string(),
  procedure: v.string(),
  run: v.string(),
  trigger: v.string(),
  actor: v.string(),
  verdict: v.string(),
  reason: v.string(),
  duration: FiniteNumber,
  metrics: v.record(v.string(), FiniteNumber),
  'report-sha256': Sha256,
  subject: v.optional(v.string()),
})

/**
 * One run in the ledger. `previous` is the SHA-256 (hex) of the bytes of the line before, without its
 * newline; `time` an ISO instant; `duration` seconds; `metrics` in the units of the report. `subject`: the source that
 * it was about; absent where there is none, and in lines of earlier versions.
 */
export type LedgerLine = Readonly<v.InferOutput<typeof LineSchema>>

/** What a run tells of itself; number and chain are added by the ledger. */
export type LedgerEntry = Omit<LedgerLine, 'seq' | 'previous'>

/** `previous` of the first line. */
export const NO_PREVIOUS = '0'.repeat(64)

/** The exact text of a line, without its newline. Keys stand in the schema's order. */
export function serializeLine(line: LedgerLine): string {
  return JSON.stringify(v.parse(LineSchema, line))
}

/** Reads one line; null when it is none. */
export function parseLine(text: string): LedgerLine | null {
  try {
    return v.parse(LineSchema, JSON.parse(text))
  } catch {
    return null
  }
}
