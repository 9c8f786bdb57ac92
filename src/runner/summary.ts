import * as core from '@actions/core'
import { cutToBytes } from './foreign-text.ts'

/** The runner drops a summary above 1 MiB whole; masking by the runner may lengthen it on the way. */
export const SUMMARY_BYTES = 900 * 1024

/** Room for the note and for closing what the cut left open. */
const NOTE_BYTES = 8 * 1024

/** Cuts a summary at a line boundary to 900 KiB of UTF-8 and says where the full report lies. */
export function limitSummary(markdown: string, fullReport: string): string {
  if (Buffer.byteLength(markdown) <= SUMMARY_BYTES) return markdown
  const head = cutToBytes(markdown, SUMMARY_BYTES - NOTE_BYTES)
  const whole = head.slice(0, head.lastIndexOf('\n') + 1)
  const lost = markdown.slice(whole.length).split('\n').length
  return `${whole}${closings(whole)}\n\n> ${lost} more lines were left out; the full report is in \`${fullReport}\`.\n`
}

/** Without these the note would vanish inside a folded section or be shown as code. */
function closings(markdown: string): string {
  const count = (pattern: RegExp): number => markdown.match(pattern)?.length ?? 0
  const fence = count(/^ {0,3}```/gm) % 2 === 1 ? '\n```\n' : ''
  const open = Math.min(count(/<details/g) - count(/<\/details>/g), 50)
  return fence + '\n</details>\n'.repeat(Math.max(open, 0))
}

/** Appends to the job summary; without a runner there is none and nothing is lost: the file of the report stands. */
export async function writeSummary(markdown: string, fullReport: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  await core.summary.addRaw(limitSummary(markdown, fullReport), true).write()
}
