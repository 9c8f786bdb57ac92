import { resolve } from 'node:path'
import * as core from '@actions/core'
import type { Problem } from '../errors.ts'
import type { InputSpec, InputsOf, InputTable } from './input-specs.ts'

/** What was read: either every value is good, or `problems` names all that are not. */
export interface ParsedInputs<T extends InputTable> {
  readonly values: InputsOf<T>
  readonly problems: readonly Problem[]
}

type Value = string | number | boolean | undefined

/** Characters of a wrong value that an error shows. */
const SHOWN_CHARS = 80
const LONGEST_TEXT = 1024

/**
 * Reads all inputs of a table at once. `maskSecret` is called for every secret before anything is judged.
 * With problems, `values` is not to be used.
 */
export function parseInputs<const T extends InputTable>(
  table: T,
  maskSecret: (secret: string) => void,
): ParsedInputs<T> {
  const given = Object.entries(table).map(([name, spec]) => ({
    name,
    spec,
    text: core.getInput(name),
  }))
  for (const { spec, text } of given) if (spec.kind === 'secret' && text !== '') maskSecret(text)
  const problems: Problem[] = []
  const values: Record<string, Value> = {}
  for (const { name, spec, text } of given) {
    const parsed = parseInput(spec, text)
    if (parsed.fault) problems.push({ field: name, ...parsed.fault })
    else values[camelCase(name)] = parsed.value
  }
  // The one place where the loop's values meet the table's type; the compiler cannot follow keys through a loop.
  return { values: values as InputsOf<T>, problems }
}

/** `dry-run` → `dryRun`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

interface Parsed {
  readonly value?: Value
  readonly fault?: Omit<Problem, 'field'>
}

function parseInput(spec: InputSpec, text: string): Parsed {
  if (text !== '') return parseGiven(spec, text)
  if (spec.required) return { fault: faultOf(spec, 'nothing') }
  if (spec.kind === 'secret' || spec.default === undefined) return { value: undefined }
  return { value: spec.kind === 'path' ? resolve(String(spec.default)) : spec.default }
}

function parseGiven(spec: InputSpec, text: string): Parsed {
  const value = readValue(spec, text)
  if (value !== undefined) return { value }
  return { fault: faultOf(spec, spec.kind === 'secret' ? '***' : shown(text)) }
}

/** The value, or undefined when the text is not legal. */
function readValue(spec: InputSpec, text: string): Value {
  switch (spec.kind) {
    case 'boolean':
      return readBoolean(text)
    case 'integer':
      return readInteger(text, spec.min, spec.max)
    case 'choice':
      return spec.options.includes(text) ? text : undefined
    case 'path':
      return isOneLine(text) && !/^[-~]/.test(text) ? resolve(text) : undefined
    case 'string':
      return isOneLine(text) && (spec.pattern?.test(text) ?? true) ? text : undefined
    case 'secret':
      return text
  }
}

function readBoolean(text: string): boolean | undefined {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  return /^(?:false|False|FALSE)$/.test(text) ? false : undefined
}

function readInteger(text: string, min: number, max: number): number | undefined {
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  return value >= min && value <= max ? value : undefined
}

function isOneLine(text: string): boolean {
  return text.length <= LONGEST_TEXT && !/\p{Cc}/u.test(text)
}

function faultOf(spec: InputSpec, value: string): Omit<Problem, 'field'> {
  const verb = value === 'nothing' ? 'Set' : 'Correct'
  return { value, legal: legalText(spec), mend: `${verb} it under "with:" of this step.` }
}

function legalText(spec: InputSpec): string {
  switch (spec.kind) {
    case 'boolean':
      return 'true or false'
    case 'integer':
      return `a whole number from ${spec.min} to ${spec.max}`
    case 'choice':
      return `one of ${spec.options.join(', ')}`
    case 'path':
      return 'a path on one line that begins with neither "-" nor "~"'
    case 'string':
      return spec.legal ?? `one line of at most ${LONGEST_TEXT} characters`
    case 'secret':
      return 'a value from the secrets context'
  }
}

/** Quoted, without control characters, short. */
function shown(text: string): string {
  const cut = text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS).toWellFormed()}…` : text
  return JSON.stringify(cut)
}
