import type { Config } from '../config/schema.ts'
import { createPhrasebook, type Phrasebook } from '../locale/phrasebook.ts'
import { escapeMarkdown } from '../report/markdown-text.ts'
import type { Facts } from '../report/report.ts'
import type { GreenDrill, HostFacts, SourceFacts } from './host-facts.ts'

const WEEK_MS = 7 * 24 * 3600 * 1000

/** What every part of a playbook is made from. */
export interface PlaybookScope {
  readonly config: Config
  readonly host: HostFacts
  readonly phrasebook: Phrasebook
  /** A text of the catalogue; facts are made harmless for Markdown. */
  readonly say: (template: string, facts?: Facts) => string
}

/** Gathers it. */
export function playbookScope(config: Config, host: HostFacts): PlaybookScope {
  const phrasebook = createPhrasebook(host.locale, config.system.timezone)
  return {
    config,
    host,
    phrasebook,
    say: (template, facts = {}) => phrasebook.fill(template, harmless(facts)),
  }
}

/** Whether a drill is too old to lean on. */
export function isStale(drill: GreenDrill, now: Date): boolean {
  return now.getTime() - Date.parse(drill.at) > WEEK_MS
}

/** Names of the sources with what is known of each, in the order of the configuration. */
export function sourcesOf({ config, host }: Pick<PlaybookScope, 'config' | 'host'>) {
  return Object.keys(config.backups?.sources ?? {}).map((name): readonly [string, SourceFacts] => [
    name,
    host.sources[name] ?? { backup: null, drill: null, recoverySeconds: null },
  ])
}

function harmless(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? escapeMarkdown(value) : value,
    ]),
  )
}
