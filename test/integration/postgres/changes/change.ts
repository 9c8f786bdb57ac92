import type { Finding } from '../../../../src/report/report.ts'

/** What somebody does to a restored copy, and the finding that must name it. */
export interface Change {
  readonly title: string
  readonly sql: string
  readonly finding: Pick<Finding, 'reason' | 'object'> & Partial<Finding>
}

/** A change in the schema `shop`, unless `more` says otherwise. */
export const change = (
  title: string,
  sql: string,
  reason: string,
  object: string,
  more: Partial<Finding> = { schema: 'shop' },
): Change => ({ title, sql, finding: { reason, object, ...more } })

/** Where objects without a schema are named. */
export const DATABASE_WIDE = { schema: '' }
