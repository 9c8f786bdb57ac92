import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { EMPTY_TALLY, type Tally } from './tally.ts'

/** What is checked without running the product, cheapest first; each counts as one test. */
export const CHECKS: Readonly<Record<string, readonly string[]>> = {
  typecheck: ['npm', 'run', '--silent', 'typecheck'],
  lint: ['npm', 'run', '--silent', 'lint'],
  'check-dist': ['npm', 'run', '--silent', 'check-dist'],
}

/** Runs a check with its output in ours. */
export async function runCheck([program = '', ...args]: readonly string[]): Promise<Tally> {
  const child = spawn(program, args, { stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  return code === 0
    ? { ...EMPTY_TALLY, passed: 1 }
    : { ...EMPTY_TALLY, failed: 1, failures: [[program, ...args].join(' ')] }
}
