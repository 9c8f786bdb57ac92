import { availableParallelism } from 'node:os'
import { isAbsolute, resolve } from 'node:path'
import { didYouMean } from '../../config/did-you-mean.ts'
import { quote } from '../../config/field-path.ts'
import { requireBackups } from '../../config/requirements.ts'
import type { Config } from '../../config/schema.ts'
import { ConfigurationError, type Problem } from '../../errors.ts'
import type { Fault } from './fault.ts'
import { EVERY_FAULT } from './faults/every-fault.ts'
import { DEFAULT_CLEAN_RUNS, MOST_SEED } from './limits.ts'
import type { DrillCheckRequest, Subject } from './request.ts'

/** What an operator may choose for one check. */
export interface CheckChoices {
  /** Take the newest backup of the site for good, in place of a sample. */
  readonly real?: boolean | undefined
  /** Take this backup for good: its name, or the path of its dump. */
  readonly backup?: string | undefined
  /** Groups and names of faults, separated by commas or blanks; all when absent. */
  readonly only?: string | undefined
  readonly cleanRuns?: number | undefined
  readonly seed?: number | undefined
}

/** What the program that runs the check brings with it. */
export interface CheckMeans {
  /** Its version. */
  readonly lastro: string
  /** Program and arguments of the sample backend; without it no fault of an application is tried. */
  readonly backend?: readonly string[] | undefined
}

/**
 * The request of a check.
 * @throws ConfigurationError when no fault has a name that is asked for, or no directory of backups is known.
 */
export function planCheck(
  config: Config,
  choices: CheckChoices,
  { lastro, backend }: CheckMeans,
): DrillCheckRequest {
  const { cleanRuns = DEFAULT_CLEAN_RUNS, seed = Math.floor(Math.random() * MOST_SEED) } = choices
  const subject = subjectOf(config, choices)
  return {
    config,
    subject,
    faults: chooseFaults(choices.only),
    cleanRuns,
    seed,
    // Copies of a real backup are large; those of a sample are not.
    lanes: subject.kind === 'sample' ? Math.min(2, availableParallelism()) : 1,
    lastro,
    ...(backend === undefined ? {} : { backend }),
  }
}

function subjectOf(config: Config, { real = false, backup }: CheckChoices): Subject {
  if (!real && backup === undefined) return { kind: 'sample' }
  if (backup?.includes('/'))
    return { kind: 'backup', directory: '', backup: isAbsolute(backup) ? backup : resolve(backup) }
  const { directory } = requireBackups(config)
  return { kind: 'backup', directory, ...(backup === undefined ? {} : { backup }) }
}

/**
 * Faults of some groups or names, in the order of the matrix.
 * @throws ConfigurationError that names every word which is neither.
 */
export function chooseFaults(only = ''): readonly Fault[] {
  const words = wordsOf(only)
  if (words.size === 0) return EVERY_FAULT
  const problems = unknownFaults(only)
  if (problems.length > 0) throw new ConfigurationError(problems)
  return EVERY_FAULT.filter(({ id, group }) => words.has(id) || words.has(group))
}

/** A problem for every word that is neither a group nor the name of a fault. */
export function unknownFaults(only = ''): readonly Problem[] {
  return [...wordsOf(only)].filter((word) => !isKnown(word)).map(unknownWord)
}

function wordsOf(only: string): ReadonlySet<string> {
  return new Set(only.split(/[\s,]+/).filter((word) => word !== ''))
}

function isKnown(word: string): boolean {
  return EVERY_FAULT.some(({ id, group }) => word === id || word === group)
}

function unknownWord(word: string): Problem {
  const groups = [...new Set(EVERY_FAULT.map(({ group }) => group))]
  const names = [...groups, ...EVERY_FAULT.map(({ id }) => id)]
  return {
    field: 'only',
    value: quote(word),
    legal: `a group (${groups.join(', ')}) or the name of a fault`,
    mend: didYouMean(word, names, 'docs/drill-check.md lists them.'),
  }
}
