import type { Assertion } from './assertion.ts'
import type { PathText } from './json-path.ts'

/** Methods a probe may use. */
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** What to do about a redirect: it is the answer, or it is followed, but never to another origin. */
export const REDIRECTS = ['none', 'same-origin'] as const

/** One request to an application and what its answer must be. Texts of it may hold `{{carried}}` values. */
export interface Probe {
  /** In the operator's words. */
  readonly name: string
  readonly method: (typeof METHODS)[number]
  /** Path and query, from the slash on. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** A text goes as it is, anything else as JSON. */
  readonly body?: unknown
  /** Legal statuses. */
  readonly status: readonly number[]
  readonly expect: readonly Assertion[]
  readonly count?: RowCount
  /** Values of the answer that later probes use, by name. */
  readonly save: Readonly<Record<string, Saved>>
  /** Longest legal time of the answer. */
  readonly withinSeconds?: number
  /** When to give up. */
  readonly timeoutSeconds: number
  readonly redirects: (typeof REDIRECTS)[number]
}

/** A number in the answer that must be the row count of a table. */
export interface RowCount {
  /** A list, which is counted, or the number itself. */
  readonly of: PathText
  /** `schema.table`; may hold `{{tenant}}`. */
  readonly table: string
  /** What people call these rows; the table's name when absent. */
  readonly as?: string
}

/** Where a carried value comes from. A secret is masked from then on wherever it appears. */
export interface Saved {
  readonly from:
    | { readonly body: PathText }
    | { readonly header: string }
    | { readonly cookie: string }
  readonly secret: boolean
}

/** Everything of a probe in which `{{carried}}` values may stand. */
export function templatesOf({ path, headers, body, expect, count }: ProbeTemplates): unknown {
  return [path, headers, body, expect?.map(({ equals }) => equals), count?.table]
}

/** The parts of a probe in which a value can stand; of a configuration that is wrong some may be missing. */
export interface ProbeTemplates {
  readonly path?: unknown
  readonly headers?: unknown
  readonly body?: unknown
  readonly expect?: readonly { readonly equals?: unknown }[]
  readonly count?: { readonly table?: unknown }
}
