import type { Phrasebook } from '../locale/phrasebook.ts'
import { MARKS } from './html-sections.ts'
import { htmlTable } from './html-table.ts'
import { html, htmlProse, nothing, type SafeHtml } from './html-tag.ts'
import type { DetectionMatrix, FaultTrial } from './matrix.ts'
import {
  type MatrixLine,
  matrixHeadline,
  matrixLines,
  matrixSubject,
  OUTCOME_STATUS,
  untried,
  whyNotTried,
} from './matrix-wording.ts'
import type { Report } from './report.ts'

/** The detection matrix as a picture: a row of cells per group, each cell a fault that tells itself when pointed at. */
export function matrixSection(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { matrix } = report
  if (!matrix) return nothing
  const rows = matrixLines(matrix, phrasebook).map((line) => groupRow(line, phrasebook))
  return html`<section class="card"><h2>${phrasebook.matrix.labels.title}<small>${matrixHeadline(matrix, phrasebook)}</small></h2><dl class="matrix">${rows}</dl><p class="more">${matrixSubject(matrix, phrasebook)}</p>${notTriedTable(matrix, phrasebook)}${everyTrial(matrix, phrasebook)}</section>`
}

function groupRow({ name, count, trials, status }: MatrixLine, phrasebook: Phrasebook): SafeHtml {
  const cells = trials.map((trial) => cell(trial, phrasebook))
  return html`<div class="${status}"><dt>${name}<b>${count}</b></dt><dd><ul class="tenants dense">${cells}</ul></dd></div>`
}

function cell(trial: FaultTrial, phrasebook: Phrasebook): SafeHtml {
  const { id, outcome, expected, actual } = trial
  const status = OUTCOME_STATUS[outcome]
  const word = phrasebook.matrix.labels.outcomes[outcome]
  const why = outcome === 'not-tried' ? whyNotTried(trial, phrasebook) : ''
  const came = status === 'fail' ? `${expected} → ${actual}` : actual
  const title = [`${phrasebook.fault(id)}: ${word}`, why || came].filter(Boolean).join(' · ')
  return html`<li class="${status}" title="${title}">${MARKS[status]}<span class="vh"> ${title}</span></li>`
}

function notTriedTable(matrix: DetectionMatrix, phrasebook: Phrasebook): SafeHtml {
  const rows = untried(matrix).map((trial) => [
    html`${phrasebook.faultGroup(trial.group)}`,
    html`${phrasebook.fault(trial.id)}`,
    htmlProse(whyNotTried(trial, phrasebook)),
  ])
  if (rows.length === 0) return nothing
  const { labels } = phrasebook.matrix
  const titles = [labels.group, labels.notTried, labels.why]
  return htmlTable(
    titles.map((title) => ({ title })),
    rows,
    phrasebook,
  )
}

function everyTrial({ trials }: DetectionMatrix, phrasebook: Phrasebook): SafeHtml {
  const { labels } = phrasebook.matrix
  const rows = trials.map((trial) => {
    const status = OUTCOME_STATUS[trial.outcome]
    return [
      html`${phrasebook.faultGroup(trial.group)}`,
      html`${phrasebook.fault(trial.id)}`,
      html`<span class="tag ${status}">${MARKS[status]} ${labels.outcomes[trial.outcome]}</span>`,
      html`${trial.actual || trial.expected}`,
    ]
  })
  const titles = [labels.group, labels.fault, labels.outcome, labels.came]
  const table = htmlTable(
    titles.map((title) => ({ title })),
    rows,
    phrasebook,
  )
  return html`<details><summary>${labels.fault}<small>${phrasebook.format.number(trials.length)}</small></summary>${table}</details>`
}
