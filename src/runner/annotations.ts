import * as core from '@actions/core'
import { isUnderRunner } from './environment.ts'
import { escapeForeign } from './foreign-text.ts'

/** Annotations of one type that the runner keeps per step; it drops the rest without a word. */
export const ANNOTATIONS_PER_LEVEL = 10

/** Characters of a message that the runner keeps. */
export const ANNOTATION_CHARS = 4096
const TITLE_CHARS = 200

const LEVELS = ['error', 'warning', 'notice'] as const
const PRINT = { error: core.error, warning: core.warning, notice: core.notice }

/** A remark on the run's page. Within a level the order given is the order of importance. */
export interface Annotation {
  readonly level: (typeof LEVELS)[number]
  readonly title: string
  readonly message: string
}

/** At most ten of each level, errors first; the tenth says how many more there were. */
export function chooseAnnotations(all: readonly Annotation[]): readonly Annotation[] {
  return LEVELS.flatMap((level) => {
    const ofLevel = all.filter((annotation) => annotation.level === level)
    if (ofLevel.length <= ANNOTATIONS_PER_LEVEL) return ofLevel
    const shown = ofLevel.slice(0, ANNOTATIONS_PER_LEVEL - 1)
    const left = ofLevel.length - shown.length
    return [...shown, { level, title: `${left} more`, message: 'The report lists them all.' }]
  })
}

/** Prints the chosen annotations, redacted, escaped and cut to what the runner keeps. */
export function printAnnotations(
  all: readonly Annotation[],
  redact: (text: string) => string,
): void {
  for (const annotation of chooseAnnotations(all)) {
    const title = safeText(redact(annotation.title).replaceAll(/\s+/g, ' '), TITLE_CHARS)
    const message = safeText(redact(annotation.message), ANNOTATION_CHARS)
    if (isUnderRunner()) PRINT[annotation.level](message, { title })
    else core.info(`${annotation.level}: ${title}: ${message}`)
  }
}

function safeText(text: string, chars: number): string {
  const escaped = escapeForeign(text)
  return escaped.length <= chars ? escaped : `${escaped.slice(0, chars - 1).toWellFormed()}…`
}
