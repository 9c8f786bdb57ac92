import type { Phrasebook } from '../locale/phrasebook.ts'
import { meetsObjective, type Phase, phasesOf, recoveryMetric } from './digest.ts'
import { html, nothing, type SafeHtml } from './html-tag.ts'
import type { Metric, Report } from './report.ts'
import { metricText } from './wording.ts'

const WIDTH = 960
const BAR_HEIGHT = 34
const GAUGE_TOP = 66
const GAUGE_HEIGHT = 10
const HEIGHT = GAUGE_TOP + GAUGE_HEIGHT + 22
const COLOURS = 9
/** Narrower segments have no room for their duration; the legend has it. */
const LABELLED_FROM = 62
/** Keeps the objective's mark off the edge. */
const GAUGE_HEADROOM = 1.04

interface Segment extends Phase {
  readonly left: number
  readonly width: number
}

/** Phases as a stacked bar, the total against the objective below it, and a legend with figures. */
export function phasesFigure(report: Report, phrasebook: Phrasebook): SafeHtml {
  const segments = segmentsOf(phasesOf(report))
  if (segments.length === 0) return nothing
  const { labels, format, phrases } = phrasebook
  const total = segments.reduce((sum, { seconds }) => sum + seconds, 0)
  const rto: Metric = recoveryMetric(report) ?? { id: 'rto', value: total, unit: 'seconds' }
  const objective =
    rto.objective === undefined ? '' : phrases.objective(metricText(rto, rto.objective, phrasebook))
  const figures = [format.duration(rto.value), objective].filter(Boolean).join(' · ')
  const description = phrases.phasesDescription(format.duration(rto.value), objective || '—')
  return html`<section class="card"><h2>${labels.phases}<small>${figures}</small></h2>
<figure><svg viewBox="0 0 ${WIDTH} ${rto.objective === undefined ? BAR_HEIGHT : HEIGHT}" role="img" aria-labelledby="phases-title phases-desc"><title id="phases-title">${labels.phases}</title><desc id="phases-desc">${description}</desc>
${segments.map((segment, index) => bar(segment, index, phrasebook))}${gauge(rto, phrasebook)}</svg>
<figcaption><ul class="legend">${segments.map((segment, index) => legendLine(segment, index, { total, phrasebook }))}</ul></figcaption></figure></section>`
}

function segmentsOf(phases: readonly Phase[]): readonly Segment[] {
  const total = phases.reduce((sum, { seconds }) => sum + seconds, 0)
  if (total <= 0) return []
  let left = 0
  return phases.map((phase) => {
    const width = (phase.seconds / total) * WIDTH
    const segment = { ...phase, left, width }
    left += width
    return segment
  })
}

function bar(segment: Segment, index: number, phrasebook: Phrasebook): SafeHtml {
  const { left, width, seconds, id } = segment
  const duration = phrasebook.format.duration(seconds)
  const gap = width > 4 ? 1.5 : 0
  const label =
    width < LABELLED_FROM
      ? nothing
      : html`<text class="in" x="${round(left + width / 2)}" y="22" text-anchor="middle">${duration}</text>`
  return html`<g><title>${phrasebook.step(id)}: ${duration}</title><rect class="p${index % COLOURS}" x="${round(left)}" y="0" width="${round(Math.max(0.5, width - gap))}" height="${BAR_HEIGHT}" rx="3"/>${label}</g>`
}

function gauge(rto: Metric, phrasebook: Phrasebook): SafeHtml {
  if (rto.objective === undefined || rto.objective <= 0) return nothing
  const scale = WIDTH / (Math.max(rto.value, rto.objective) * GAUGE_HEADROOM)
  const mark = rto.objective * scale
  const filled = Math.max(2, rto.value * scale)
  const tone = meetsObjective(rto) ? 'pass' : 'fail'
  const { phrases } = phrasebook
  const objective = phrases.objective(metricText(rto, rto.objective, phrasebook))
  const value = metricText(rto, rto.value, phrasebook)
  return html`<g class="${tone}"><rect class="track" x="0" y="${GAUGE_TOP}" width="${WIDTH}" height="${GAUGE_HEIGHT}" rx="5"/><rect class="gauge" x="0" y="${GAUGE_TOP}" width="${round(filled)}" height="${GAUGE_HEIGHT}" rx="5"/><line class="objective" x1="${round(mark)}" x2="${round(mark)}" y1="${GAUGE_TOP - 5}" y2="${GAUGE_TOP + GAUGE_HEIGHT + 5}"/><text x="${round(mark)}" y="${GAUGE_TOP - 10}" text-anchor="end">${objective}</text><text x="0" y="${HEIGHT - 4}">${value}</text></g>`
}

function legendLine(
  { id, seconds }: Segment,
  index: number,
  { total, phrasebook }: { readonly total: number; readonly phrasebook: Phrasebook },
): SafeHtml {
  const { format } = phrasebook
  return html`<li><i class="p${index % COLOURS}"></i><span>${phrasebook.step(id)}</span><span>${format.duration(seconds)}</span><span>${format.percent(seconds / total)}</span></li>`
}

/** Tenths of a unit are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
