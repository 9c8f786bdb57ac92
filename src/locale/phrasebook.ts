import type { Facts } from '../report/report.ts'
import type { ProcedureName, VerdictValue } from '../verdict/verdict.ts'
import { type Catalogue, catalogueOf } from './catalogue.ts'
import { createFormat, type Format } from './format.ts'
import type { LocaleName } from './locale-name.ts'
import { fill } from './template.ts'

/** What is wrong, and what to do; the hint is empty when there is nothing to do or the code is unknown. */
export interface ReasonText {
  readonly title: string
  readonly hint: string
}

/** One language and time zone, ready to speak. Codes that this version does not know come back as themselves. */
export interface Phrasebook {
  readonly locale: LocaleName
  readonly labels: Catalogue['labels']
  readonly phrases: Catalogue['phrases']
  readonly recovery: Catalogue['recovery']
  readonly differences: Catalogue['differences']
  readonly migration: Catalogue['migration']
  readonly playbook: Catalogue['playbook']
  readonly notices: Catalogue['notices']
  readonly status: Catalogue['status']
  readonly matrix: {
    readonly labels: Catalogue['matrixLabels']
    readonly phrases: Catalogue['matrixPhrases']
  }
  readonly disk: {
    readonly labels: Catalogue['diskLabels']
    readonly phrases: Catalogue['diskPhrases']
    readonly differences: Catalogue['diskDifferences']
  }
  readonly sync: {
    readonly labels: Catalogue['syncLabels']
    readonly phrases: Catalogue['syncPhrases']
  }
  readonly copies: {
    readonly labels: Catalogue['copiesLabels']
    readonly phrases: Catalogue['copiesPhrases']
  }
  readonly format: Format
  /** Fills a template of the catalogue. */
  fill(template: string, facts: Facts): string
  reason(code: string, facts?: Facts): ReasonText
  step(id: string): string
  check(id: string): string
  metric(id: string): string
  activity(id: string): string
  /**
   * `planned` stands for a complete dry run: nothing was done that could be complete. A procedure may have words of its
   * own for a verdict that others share.
   */
  verdict(
    value: VerdictValue,
    reason?: string,
    procedure?: ProcedureName,
  ): Catalogue['verdicts'][VerdictValue]
  fault(id: string): string
  faultGroup(id: string): string
}

/** Prefix of the metrics that time one phase of a recovery; the rest is a step id. */
export const PHASE_PREFIX = 'phase-'

/** The phrasebook of a locale. Throws RangeError when the time zone is not an IANA name. */
export function createPhrasebook(locale: LocaleName, timeZone: string): Phrasebook {
  const catalogue = catalogueOf(locale)
  const format = createFormat(locale, timeZone)
  return {
    locale,
    labels: catalogue.labels,
    phrases: catalogue.phrases,
    recovery: catalogue.recovery,
    differences: catalogue.differences,
    migration: catalogue.migration,
    playbook: catalogue.playbook,
    notices: catalogue.notices,
    status: catalogue.status,
    matrix: { labels: catalogue.matrixLabels, phrases: catalogue.matrixPhrases },
    disk: {
      labels: catalogue.diskLabels,
      phrases: catalogue.diskPhrases,
      differences: catalogue.diskDifferences,
    },
    copies: { labels: catalogue.copiesLabels, phrases: catalogue.copiesPhrases },
    sync: { labels: catalogue.syncLabels, phrases: catalogue.syncPhrases },
    format,
    fill: (template, facts) => fill(template, facts, format),
    reason: (code, facts = {}) => reasonText(catalogue, code, facts, format),
    step: (id) => lookup(catalogue.steps, id) ?? id,
    check: (id) => lookup(catalogue.checks, id) ?? id,
    metric: (id) =>
      lookup(catalogue.metrics, id) ?? phaseName(catalogue, id) ?? placedName(catalogue, id) ?? id,
    fault: (id) => lookup(catalogue.faults, id) ?? id,
    faultGroup: (id) => lookup(catalogue.faultGroups, id) ?? id,
    activity: (id) => lookup(catalogue.progress, id) ?? lookup(catalogue.steps, id) ?? id,
    verdict: (value, reason, procedure) =>
      lookup<Catalogue['verdicts'][VerdictValue]>(catalogue.verdicts, `${procedure}-${value}`) ??
      catalogue.verdicts[reason === 'planned' ? 'planned' : value],
  }
}

function lookup<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function phaseName(catalogue: Catalogue, id: string): string | undefined {
  return id.startsWith(PHASE_PREFIX)
    ? lookup(catalogue.steps, id.slice(PHASE_PREFIX.length))
    : undefined
}

/** `used-bytes@local:/var`: a metric of one place. */
function placedName(catalogue: Catalogue, id: string): string | undefined {
  const at = id.indexOf('@')
  const name = at === -1 ? undefined : lookup(catalogue.metrics, id.slice(0, at))
  return name === undefined ? undefined : `${name}: ${id.slice(at + 1)}`
}

function reasonText(catalogue: Catalogue, code: string, facts: Facts, format: Format): ReasonText {
  const text = lookup<ReasonText>(catalogue.reasons, code)
  // Backticks mark commands in our texts; a foreign code must not open one.
  if (text === undefined) return { title: code.replaceAll('`', '’'), hint: '' }
  return { title: fill(text.title, facts, format), hint: fill(text.hint, facts, format) }
}
