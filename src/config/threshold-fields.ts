import * as v from 'valibot'
import { type Limit, parseLimit } from '../disk/limit.ts'
import { text } from './fields.ts'
import { isMap, refuseLists, section } from './section.ts'
import { toMessage } from './wording.ts'

type Rule = Parameters<typeof text>[1]
type Defaults = readonly [warning: string, critical: string, emergency: string]

const SPACE: Rule = {
  pattern: /^([1-9]\d?%|[1-9]\d{0,5}(MB|GB|TB) free)$/,
  legal: 'a percentage from 1% to 99%, or what is left, like 20GB free',
  example: '80%',
}

const INODES: Rule = {
  pattern: /^[1-9]\d?%$/,
  legal: 'a percentage from 1% to 99%',
  example: '80%',
}

const ABOUT = {
  warning: 'Worth a look in daylight.',
  critical: 'Worth doing something about today.',
  emergency: 'Worth getting up for.',
} as const
const LEVELS = ['warning', 'critical', 'emergency'] as const

const orderMessage = toMessage({
  legal: 'a limit that is reached after those of the milder levels',
  mend: 'Let them rise from warning over critical to emergency.',
})

const limit = (level: keyof typeof ABOUT, rule: Rule) =>
  v.pipe(text(ABOUT[level], rule), v.transform(parseLimit))

/** Limits of the three levels, each with its default. */
export function thresholds(about: string, defaults: Defaults, rule: Rule = SPACE) {
  return v.pipe(
    section(about, {
      warning: v.optional(limit('warning', rule), defaults[0]),
      critical: v.optional(limit('critical', rule), defaults[1]),
      emergency: v.optional(limit('emergency', rule), defaults[2]),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value
      for (const issue of disorder(input)) addIssue(issue)
    }),
  )
}

/** Limits of inodes: there is no amount of them that is enough everywhere, so percent only. */
export function inodeThresholds(about: string, defaults: Defaults) {
  return thresholds(about, defaults, INODES)
}

const pathMessage = toMessage({
  legal: 'a map of mount points to limits',
  mend: 'Write the whole path of a mount point, like /var/backups, and the limits below it.',
})

/** Limits of single mount points; what they do not name is as everywhere. */
export const pathThresholds = v.pipe(
  refuseLists(
    v.record(
      v.pipe(
        v.string(pathMessage),
        v.regex(/^\/[^\0]{0,4000}$/, pathMessage),
        v.metadata({ errorMessage: pathMessage }),
      ),
      v.pipe(
        section('Limits of one mount point.', {
          warning: v.exactOptional(limit('warning', SPACE)),
          critical: v.exactOptional(limit('critical', SPACE)),
          emergency: v.exactOptional(limit('emergency', SPACE)),
        }),
        v.rawCheck(({ dataset, addIssue }) => {
          const input: unknown = dataset.value
          for (const issue of disorder(input)) addIssue(issue)
        }),
      ),
      pathMessage,
    ),
  ),
  v.description('Limits of single mount points, on every host that has them.'),
  v.metadata({ errorMessage: pathMessage }),
)

/** An issue for each level whose limit is reached before that of a milder one of the same kind. */
function disorder(input: unknown): readonly Misplaced[] {
  if (!isMap(input)) return []
  const wrong = LEVELS.filter((level, place) =>
    LEVELS.slice(0, place).some((milder) =>
      isBefore(toLimit(input[level]), toLimit(input[milder])),
    ),
  )
  return wrong.map((key) => ({
    message: orderMessage,
    path: [{ type: 'object', origin: 'value', input, key, value: input[key] }],
  }))
}

interface Misplaced {
  readonly message: string
  readonly path: [v.ObjectPathItem]
}

function isBefore(limit: Limit | null, milder: Limit | null): boolean {
  if (limit === null || milder === null || limit.kind !== milder.kind) return false
  return limit.kind === 'used' ? limit.value <= milder.value : limit.value >= milder.value
}

/** A raw check sees what was given, or what a transform made of it. */
function toLimit(given: unknown): Limit | null {
  if (typeof given === 'string') return SPACE.pattern.test(given) ? parseLimit(given) : null
  if (!isMap(given) || typeof given.value !== 'number') return null
  return { kind: given.kind === 'free' ? 'free' : 'used', value: given.value }
}
