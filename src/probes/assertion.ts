import { isDeepStrictEqual } from 'node:util'
import { isObject, type PathText, valueAtPath } from './json-path.ts'

/** Kinds of JSON values. */
export const JSON_TYPES = ['string', 'number', 'boolean', 'array', 'object', 'null'] as const

/** A kind of JSON value. */
export type JsonType = (typeof JSON_TYPES)[number]

/** Bounds, both legal. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** What must hold of an answer; every rule that is there. */
export interface Assertion {
  /** Absent: the whole body as text, for `contains` only. */
  readonly of?: PathText
  readonly exists?: boolean
  readonly equals?: unknown
  readonly type?: JsonType
  /** Of a list its entries, of a text its characters, of a map its keys. */
  readonly length?: Bounds
  /** Of a number, or of a text that is one. */
  readonly range?: Bounds
  readonly contains?: string
}

/** What was asked and what there was instead; foreign text that is neither masked nor short. */
export interface Shortfall {
  readonly expected: string
  readonly actual: string
}

/** What an assertion misses in an answer; null when it holds. */
export function shortfallOf(
  assertion: Assertion,
  { body, json }: { readonly body: string; readonly json: unknown },
): Shortfall | null {
  const { of, contains } = assertion
  if (!of) {
    const text = contains ?? ''
    if (body.includes(text)) return null
    return { expected: `a body with ${show(text)}`, actual: `${body.length} characters without` }
  }
  const value = valueAtPath(json, of.path)
  const missed = missedRule(assertion, value)
  return missed === null
    ? null
    : { expected: `${of.text} ${missed}`, actual: `${of.text} is ${show(value)}` }
}

function missedRule(rules: Assertion, value: unknown): string | null {
  if (rules.exists === false) return value === undefined ? null : 'not there'
  if (value === undefined) return 'is there'
  if ('equals' in rules && !isDeepStrictEqual(value, rules.equals)) return `= ${show(rules.equals)}`
  if (rules.type && typeOf(value) !== rules.type) return `is a ${rules.type}`
  if (rules.length && !isWithin(lengthOf(value), rules.length))
    return `of length ${showBounds(rules.length)}`
  if (rules.range && !isWithin(numberOf(value), rules.range)) return showBounds(rules.range)
  if (rules.contains !== undefined && !contains(value, rules.contains))
    return `contains ${show(rules.contains)}`
  return null
}

/** Kind of a JSON value. */
export function typeOf(value: unknown): JsonType | undefined {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = typeof value
  return JSON_TYPES.find((each) => each === type)
}

function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return isObject(value) ? Object.keys(value).length : undefined
}

/** A number, also one that was written as a text: drivers give bigint and numeric so, and applications hand them on. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined
}

function contains(value: unknown, part: string): boolean {
  if (typeof value === 'string') return value.includes(part)
  return Array.isArray(value) && value.includes(part)
}

function isWithin(value: number | undefined, { min, max }: Bounds): boolean {
  if (value === undefined) return false
  return (min === undefined || value >= min) && (max === undefined || value <= max)
}

/** `28`, `from 1 to 5`, `at least 1`, `at most 5`. */
export function showBounds({ min, max }: Bounds): string {
  if (min === max) return String(min)
  if (max === undefined) return `at least ${min}`
  return min === undefined ? `at most ${max}` : `from ${min} to ${max}`
}

function show(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (isObject(value)) return `a map of ${Object.keys(value).length} keys`
  return JSON.stringify(value)
}
