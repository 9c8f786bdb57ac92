import { createPhrasebook } from '../locale/phrasebook.ts'
import { markdownParts } from './markdown.ts'
import type { RenderOptions } from './render-options.ts'
import type { Report } from './report.ts'

/** The service drops a step's summary of more than 1 MiB as a whole; below that there is room for another writer. */
export const SUMMARY_LIMIT_BYTES = 900 * 1024

/** Somebody reads this in a browser; the rest stands in the files. */
const SUMMARY_ROW_LIMIT = 50

/** For the line that says how many parts were left out. */
const ROOM_FOR_NOTE_BYTES = 1024

/** The report as a GitHub job summary; at most 900 KiB: a part that does not fit any more is left out. */
export function renderSummary(report: Report, options: RenderOptions): string {
  const parts = markdownParts(report, options, SUMMARY_ROW_LIMIT)
  const { phrases, format } = createPhrasebook(options.locale, options.timeZone)
  let room = SUMMARY_LIMIT_BYTES - ROOM_FOR_NOTE_BYTES
  const kept = parts.filter((part) => {
    const bytes = Buffer.byteLength(part) + 2
    if (bytes > room) return false
    room -= bytes
    return true
  })
  const dropped = parts.length - kept.length
  if (dropped > 0) kept.push(phrases.more(format.number(dropped)))
  return `${kept.join('\n\n')}\n`
}
