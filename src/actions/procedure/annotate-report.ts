import { createPhrasebook, type Phrasebook } from '../../locale/phrasebook.ts'
import { type AttentionGroup, attentionGroups, placeOf } from '../../report/digest.ts'
import type { RenderOptions } from '../../report/render-options.ts'
import type { Report } from '../../report/report.ts'
import { differenceOf } from '../../report/wording.ts'
import type { Annotation } from '../../runner/annotations.ts'

/** Differences that one annotation names; the summary has the table. */
const EXAMPLES = 5

/** The verdict, then one annotation per reason that needs a person, most severe first. */
export function annotateReport(
  report: Report,
  { locale, timeZone }: RenderOptions,
  isFailure: boolean,
): readonly Annotation[] {
  const phrasebook = createPhrasebook(locale, timeZone)
  const { reason } = report.verdict
  const others = attentionGroups(report).filter((group) => group.reason !== reason)
  return [
    headline(report, phrasebook, isFailure),
    ...others.map((group) => annotateGroup(group, phrasebook)),
  ]
}

function headline(report: Report, phrasebook: Phrasebook, isFailure: boolean): Annotation {
  const { value, reason, facts } = report.verdict
  const own = attentionGroups(report).find((group) => group.reason === reason)
  const procedure = phrasebook.labels.procedures[report.procedure]
  const { title, hint } = phrasebook.reason(reason, { ...own?.facts, ...facts })
  return {
    level: isFailure ? 'error' : own ? 'warning' : 'notice',
    title: `${phrasebook.verdict(value, reason, report.procedure).word} — ${procedure}`,
    message: lines(title, hint, own, phrasebook),
  }
}

function annotateGroup(group: AttentionGroup, phrasebook: Phrasebook): Annotation {
  const { title, hint } = phrasebook.reason(group.reason, group.facts)
  return {
    level: group.status === 'fail' ? 'error' : 'warning',
    title,
    message: lines('', hint, group, phrasebook),
  }
}

function lines(
  title: string,
  hint: string,
  group: AttentionGroup | undefined,
  phrasebook: Phrasebook,
): string {
  const examples = (group?.findings ?? []).slice(0, EXAMPLES).map((finding) => {
    return `${placeOf(finding)}: ${differenceOf(finding, phrasebook)}`
  })
  return [title, hint, ...examples].filter(Boolean).join('\n')
}
