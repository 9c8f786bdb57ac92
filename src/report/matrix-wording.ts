import type { Phrasebook } from '../locale/phrasebook.ts'
import { type DetectionMatrix, type FaultTrial, matrixTotals, trialsByGroup } from './matrix.ts'
import type { CheckStatus } from './report.ts'

/** What an outcome looks like. */
export const OUTCOME_STATUS: Readonly<Record<FaultTrial['outcome'], CheckStatus>> = {
  caught: 'pass',
  missed: 'fail',
  silent: 'pass',
  alarmed: 'fail',
  'not-tried': 'unknown',
}

/** A group of the matrix as one line of it. */
export interface MatrixLine {
  readonly name: string
  readonly trials: readonly FaultTrial[]
  /** `12/12`: as they should be, of those tried. */
  readonly count: string
  readonly status: CheckStatus
}

/** The groups, and the clean runs as the last line when there were any. */
export function matrixLines(
  matrix: DetectionMatrix,
  phrasebook: Phrasebook,
): readonly MatrixLine[] {
  const lines = [...trialsByGroup(matrix)].map(([group, trials]) => {
    const tried = trials.filter(({ outcome }) => outcome !== 'not-tried')
    const right = tried.filter(({ outcome }) => OUTCOME_STATUS[outcome] === 'pass')
    return {
      name: phrasebook.faultGroup(group),
      trials,
      count: countOf(right.length, tried.length, phrasebook),
      status: statusOf(right.length, tried.length),
    }
  })
  const { cleanRuns } = matrix
  if (cleanRuns.length === 0) return lines
  const silent = cleanRuns.filter(({ alarm }) => alarm === '').length
  const clean = {
    name: phrasebook.matrix.labels.cleanRuns,
    trials: cleanRuns.map(asTrial),
    count: countOf(silent, cleanRuns.length, phrasebook),
    status: statusOf(silent, cleanRuns.length),
  }
  return [...lines, clean]
}

function asTrial({ seed, settings, alarm }: DetectionMatrix['cleanRuns'][number]): FaultTrial {
  return {
    id: `seed ${seed}; ${settings}`,
    group: 'clean-runs',
    outcome: alarm === '' ? 'silent' : 'alarmed',
    expected: '',
    actual: alarm,
  }
}

function countOf(right: number, tried: number, { format }: Phrasebook): string {
  return tried === 0 ? '—' : `${format.number(right)}/${format.number(tried)}`
}

function statusOf(right: number, tried: number): CheckStatus {
  if (tried === 0) return 'unknown'
  return right === tried ? 'pass' : 'fail'
}

/** `205/205 caught · 0 false alarms in 50 clean runs · 2 not tried` */
export function matrixHeadline(matrix: DetectionMatrix, phrasebook: Phrasebook): string {
  const { format, matrix: words } = phrasebook
  const { caught, tried, notTried, cleanRuns, falseAlarms } = matrixTotals(matrix)
  const figures = [
    words.phrases.caught(format.number(caught), format.number(tried)),
    words.phrases.alarms(falseAlarms, format.number(falseAlarms), format.number(cleanRuns)),
    ...(notTried > 0 ? [words.phrases.notTried(format.number(notTried))] : []),
  ]
  return figures.join(' · ')
}

/** Which backup was damaged, and the seed that repeats the run. */
export function matrixSubject({ subject, seed }: DetectionMatrix, phrasebook: Phrasebook): string {
  const { labels, phrases } = phrasebook.matrix
  return phrases.subject(subject === 'sample' ? labels.sample : subject, String(seed))
}

/** Why a trial could not be made, in words. */
export function whyNotTried({ reason = '', detail }: FaultTrial, phrasebook: Phrasebook): string {
  return phrasebook.reason(reason, detail === undefined ? {} : { detail }).title
}

/** Trials that were not made. */
export function untried({ trials }: DetectionMatrix): readonly FaultTrial[] {
  return trials.filter(({ outcome }) => outcome === 'not-tried')
}
