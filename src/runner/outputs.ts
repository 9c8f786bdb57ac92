import * as core from '@actions/core'
import { escapeForeign } from './foreign-text.ts'

/** A job's outputs may take 1 MB together; what is larger belongs into a file. */
export const OUTPUT_BYTES = 64 * 1024

/** Outputs that every action has. */
export const STANDARD_OUTPUTS = ['verdict', 'reason', 'report', 'summary'] as const

/** Value of an output; never a secret. */
export type OutputValue = string | number | boolean

/** Sets outputs; returns the names of those too large to be set. Without a runner they are printed. */
export function writeOutputs(outputs: Readonly<Record<string, OutputValue>>): readonly string[] {
  const tooLarge: string[] = []
  for (const [name, value] of Object.entries(outputs)) {
    const text = String(value)
    if (Buffer.byteLength(text) > OUTPUT_BYTES) tooLarge.push(name)
    else if (process.env.GITHUB_OUTPUT) core.setOutput(name, text)
    else core.info(escapeForeign(`${name}=${text}`))
  }
  return tooLarge
}
