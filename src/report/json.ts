import * as v from 'valibot'
import type { Report } from './report.ts'
import { ReportSchema } from './report-schema.ts'

/** A text that is no report of a format this version reads; the message says where. */
export class ReportUnreadable extends Error {
  override readonly name = 'ReportUnreadable'
}

/** The report as JSON: keys sorted, two spaces, a newline at the end. Equal reports give equal bytes, so that their hash proves them. */
export function writeReport(report: Report): string {
  return `${JSON.stringify(report, sortKeys, 2)}\n`
}

/** Reads what `writeReport` wrote. Throws ReportUnreadable. */
export function parseReport(text: string): Report {
  const result = v.safeParse(ReportSchema, parseJson(text), { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw new ReportUnreadable(
    `not a report: ${v.getDotPath(issue) ?? 'top level'}: ${issue.message}`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ReportUnreadable(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
