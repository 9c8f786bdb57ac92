/** What the sample backend can be told to do wrong, by the variable `DEMO_FAULT`: faults that a drill must notice. */
export const BACKEND_FAULTS = [
  'exits',
  'never-ready',
  'login-fails',
  'no-token',
  'answers-500',
  'not-json',
  'wrong-count',
  'slow',
  'hangs',
  'dies',
] as const

/** One of them. */
export type BackendFault = (typeof BACKEND_FAULTS)[number]

/** How long a slow answer takes; the probes of the demo allow three seconds. */
export const SLOW_SECONDS = 3.5

/** The fault of a variable's value; a word that names none is refused, so that no test passes for a typing mistake. */
export function readFault(value: string | undefined): BackendFault | undefined {
  if (value === undefined || value === '') return undefined
  const fault = BACKEND_FAULTS.find((each) => each === value)
  if (!fault) throw new RangeError(`DEMO_FAULT=${value} is none of ${BACKEND_FAULTS.join(', ')}`)
  return fault
}
