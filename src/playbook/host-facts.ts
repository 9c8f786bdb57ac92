import * as v from 'valibot'
import { LOCALES } from '../locale/locale-name.ts'

const text = v.string()
const seconds = v.pipe(v.number(), v.minValue(0))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const drill = v.object({
  at: v.pipe(text, v.isoTimestamp()),
  backup: text,
  host: text,
  rtoSeconds: seconds,
  rpoSeconds: seconds,
  phases: v.array(v.object({ id: text, seconds })),
  tables: count,
  rows: count,
  tenants: count,
})

const backup = v.object({
  name: text,
  /** Relative to the directory of backups. */
  tier: text,
  dump: text,
  database: text,
  /** A tenant to show the commands with; null without tenants. */
  tenant: v.nullable(text),
})

const hostFacts = v.object({
  locale: v.picklist(LOCALES),
  asOf: v.pipe(text, v.isoTimestamp()),
  sources: v.record(
    text,
    v.object({
      backup: v.nullable(backup),
      drill: v.nullable(drill),
      /** How long the last recovery took; null when there was none. */
      recoverySeconds: v.nullable(seconds),
    }),
  ),
})

/** What only the host knows, as of one moment: the newest backup and the last green drill of each source. */
export type HostFacts = v.InferOutput<typeof hostFacts>

/** What is known of one source. */
export type SourceFacts = HostFacts['sources'][string]

/** A drill that ended well. */
export type GreenDrill = NonNullable<SourceFacts['drill']>

const MARK = 'lastro-playbook@1'
const EMBEDDED = new RegExp(`^<!-- ${MARK} (.*) -->$`, 'm')

/** The facts as a comment in which a reader sees nothing and the check finds what the text was made from. */
export function embedFacts(facts: HostFacts): string {
  // `-->` would end the comment early.
  return `<!-- ${MARK} ${JSON.stringify(facts).replaceAll('>', '\\u003e')} -->`
}

/** The facts that a playbook was made from; null when it holds none that can be read. */
export function extractFacts(playbook: string): HostFacts | null {
  const found = EMBEDDED.exec(playbook)?.[1]
  if (found === undefined) return null
  try {
    return v.parse(hostFacts, JSON.parse(found))
  } catch {
    return null
  }
}
