/** The closed unions in which procedures end. A verdict is never derived from a log. */
export const VERDICTS = {
  backup: ['complete', 'failed'],
  'restore-drill': ['restorable', 'not-restorable', 'cannot-judge'],
  recover: [
    'planned',
    'recovered',
    'undone',
    'dropped',
    'not-changed',
    'refused',
    'rolled-back',
    'failed',
  ],
  'restore-check': ['safe', 'unsafe', 'cannot-judge'],
  'passport-make': ['made', 'not-made'],
  'disk-check': ['ok', 'warning', 'critical', 'emergency', 'unknown'],
  'drill-check': ['trustworthy', 'untrustworthy', 'cannot-judge'],
} as const satisfies Record<string, readonly string[]>

/** Name of a procedure that ends in a verdict. */
export type ProcedureName = keyof typeof VERDICTS

/** The verdicts of one procedure. */
export type VerdictOf<P extends ProcedureName> = (typeof VERDICTS)[P][number]

/** Any verdict of any procedure. */
export type VerdictValue = VerdictOf<ProcedureName>

const GOOD: ReadonlySet<VerdictValue> = new Set([
  'complete',
  'restorable',
  'safe',
  'made',
  'planned',
  'recovered',
  'undone',
  'dropped',
  'not-changed',
  'trustworthy',
  'ok',
] as const)

/** Whether a verdict is good news; drives the colour, the icon and the exit code. */
export function isGood(value: VerdictValue): boolean {
  return GOOD.has(value)
}
