import { boundedTable, type MarkdownScope } from './markdown-sections.ts'
import { escapeMarkdown, markdownDetails, markdownProse } from './markdown-text.ts'
import type { DetectionMatrix, FaultTrial } from './matrix.ts'
import {
  matrixLines,
  matrixSubject,
  OUTCOME_STATUS,
  untried,
  whyNotTried,
} from './matrix-wording.ts'
import { ICONS } from './wording.ts'

/** The detection matrix: groups with a mark per fault, what could not be tried, and folded every fault with what came. */
export function matrixSection(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { matrix } = report
  if (!matrix) return ''
  const { labels } = phrasebook.matrix
  const rows = matrixLines(matrix, phrasebook).map(({ name, count, trials, status }) => [
    ICONS[status],
    escapeMarkdown(name),
    count,
    trials.map(({ outcome }) => ICONS[OUTCOME_STATUS[outcome]]).join(''),
  ])
  const parts = [
    `### ${labels.title}`,
    escapeMarkdown(matrixSubject(matrix, phrasebook)),
    boundedTable(['', labels.group, labels.outcome, ''], rows, scope),
    notTried(matrix, scope),
    everyTrial(matrix, scope),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function notTried(matrix: DetectionMatrix, scope: MarkdownScope): string {
  const { phrasebook } = scope
  const { labels } = phrasebook.matrix
  const rows = untried(matrix).map((trial) => [
    escapeMarkdown(phrasebook.faultGroup(trial.group)),
    escapeMarkdown(phrasebook.fault(trial.id)),
    markdownProse(whyNotTried(trial, phrasebook)),
    markdownProse(phrasebook.reason(trial.reason ?? '').hint),
  ])
  if (rows.length === 0) return ''
  const headers = [labels.group, labels.notTried, labels.why, phrasebook.labels.whatToDo]
  return boundedTable(headers, rows, scope)
}

function everyTrial({ trials }: DetectionMatrix, scope: MarkdownScope): string {
  const { phrasebook } = scope
  const { labels } = phrasebook.matrix
  const rows = [...trials]
    .sort((a, b) => Number(isRight(a)) - Number(isRight(b)))
    .map((trial) => [
      ICONS[OUTCOME_STATUS[trial.outcome]],
      escapeMarkdown(phrasebook.faultGroup(trial.group)),
      escapeMarkdown(phrasebook.fault(trial.id)),
      labels.outcomes[trial.outcome],
      escapeMarkdown(trial.expected),
      escapeMarkdown(trial.actual),
    ])
  const headers = ['', labels.group, labels.fault, labels.outcome]
  const columns = [...headers, phrasebook.labels.expected, labels.came]
  return markdownDetails(labels.fault, boundedTable(columns, rows, scope))
}

function isRight({ outcome }: FaultTrial): boolean {
  return OUTCOME_STATUS[outcome] !== 'fail'
}
