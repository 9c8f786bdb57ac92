import { posix } from 'node:path'
import parseDuration from 'parse-duration'
import * as v from 'valibot'
import { didYouMean } from './did-you-mean.ts'
import { toMessage } from './wording.ts'

/** A string that matches a pattern. The pattern goes into the JSON Schema, so it has no flags. */
export function text(
  about: string,
  rule: { readonly pattern: RegExp; readonly legal: string; readonly example: string },
) {
  const message = toMessage({ legal: rule.legal, mend: `Write it like ${rule.example}.` })
  return v.pipe(
    v.string(message),
    v.regex(rule.pattern, message),
    v.description(about),
    v.metadata({ errorMessage: message, examples: [rule.example] }),
  )
}

// `..` is refused instead of resolved: what is reviewed must be what is used.
const ABSOLUTE_PATH = /^(?!\/+$)(?!.*\/\.\.(\/|$))\/[^\0]*$/

/** An absolute path below `/`, without `..`; its value has no trailing or doubled slash. */
export function absolutePath(about: string, example: string) {
  const legal = 'an absolute path below /, with no /../ in it'
  const message = toMessage({ legal, mend: `Write the whole path from the root, like ${example}.` })
  const messageFor = (issue: v.BaseIssue<unknown>) =>
    typeof issue.input === 'string' && issue.input.startsWith('~')
      ? toMessage({ legal, mend: '~ is not expanded; write the home directory out.' })
      : message
  return v.pipe(
    v.string(message),
    v.regex(ABSOLUTE_PATH, messageFor),
    v.description(about),
    v.metadata({ errorMessage: message, examples: [example] }),
    v.transform((path) => posix.normalize(path).replace(/\/$/, '')),
  )
}

const DURATION = /^(\d+(s|m|h|d) ?)+$/

/** A duration between two bounds given in the same notation (`30s`, `10m`, `24h`, `7d`, `1h 30m`); its value is in seconds. */
export function duration(about: string, shortest: string, longest: string) {
  const legal = `a duration from ${shortest} to ${longest}`
  const message = toMessage({ legal, mend: 'Write a number and a unit: 30s, 10m, 24h or 7d.' })
  const outOfBounds = toMessage({ legal, mend: `Choose one between ${shortest} and ${longest}.` })
  const messageFor = (issue: v.BaseIssue<unknown>) =>
    typeof issue.input === 'number'
      ? toMessage({
          legal,
          mend: `Write the unit: ${issue.input}s is seconds, ${issue.input}m minutes.`,
        })
      : message
  return v.pipe(
    v.string(messageFor),
    v.regex(DURATION, message),
    v.description(about),
    v.metadata({ errorMessage: message }),
    v.transform(toSeconds),
    v.minValue(toSeconds(shortest), outOfBounds),
    v.maxValue(toSeconds(longest), outOfBounds),
  )
}

function toSeconds(duration: string): number {
  return parseDuration(duration, 's') ?? Number.NaN
}

/** A whole number between two bounds, both legal. */
export function wholeNumber(about: string, least: number, most: number) {
  const legal = `a whole number from ${least} to ${most}`
  const message = toMessage({
    legal,
    mend: `Write a number between ${least} and ${most}, without a unit.`,
  })
  const messageFor = (issue: v.BaseIssue<unknown>) =>
    typeof issue.input === 'string' && /^\d+$/.test(issue.input)
      ? toMessage({ legal, mend: 'Remove the quotes.' })
      : message
  return v.pipe(
    v.number(messageFor),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
    v.description(about),
    v.metadata({ errorMessage: message }),
  )
}

/** `true` or `false`; the `yes` and `on` of YAML 1.1 are answered with what to write. */
export function flag(about: string) {
  const message = toMessage({
    legal: 'true or false',
    mend: 'Write true or false, without quotes.',
  })
  return v.pipe(v.boolean(message), v.description(about), v.metadata({ errorMessage: message }))
}

/** Whether a directory must lie on a disk of its own: `true` for any but that of `/`, or the mount point that it must lie on. */
export function mountDemand(about: string, example: string) {
  const message = toMessage({
    legal: 'true, false, or the mount point that it must lie on, an absolute path',
    mend: `Write true or false without quotes, or the mount point, like ${example}.`,
  })
  const path = v.pipe(
    v.string(message),
    v.regex(ABSOLUTE_PATH, message),
    v.transform((given) => posix.normalize(given).replace(/\/$/, '')),
  )
  return v.pipe(
    v.union([v.boolean(message), path], message),
    v.description(about),
    v.metadata({ errorMessage: message, examples: [true, example] }),
  )
}

/** One of a few words. `later` tells of words that will be legal one day. */
export function choice<const Options extends readonly [string, ...string[]]>(
  about: string,
  options: Options,
  later?: string,
) {
  const legal = options.length === 1 ? options[0] : `one of ${options.join(', ')}`
  const fallback = later ?? `Write ${options.join(' or ')}.`
  const messageFor = (issue: v.BaseIssue<unknown>) =>
    toMessage({ legal, mend: didYouMean(String(issue.input), options, fallback) })
  return v.pipe(
    v.picklist(options, messageFor),
    v.description(about),
    v.metadata({ errorMessage: toMessage({ legal, mend: fallback }) }),
  )
}

const LATENCY = /^\d{1,6}(ms|s|m)$/

/** A time that an answer may take, up to `longest` in the same notation: `200ms`, `3s`; its value is in seconds. */
export function latency(about: string, longest: string) {
  const message = toMessage({
    legal: `a time from 1ms to ${longest}`,
    mend: 'Write a number and a unit: 200ms, 3s or 1m.',
  })
  return v.pipe(
    v.string(message),
    v.regex(LATENCY, message),
    v.description(about),
    v.metadata({ errorMessage: message }),
    v.transform(toSeconds),
    v.minValue(0.001, message),
    v.maxValue(toSeconds(longest), message),
  )
}
