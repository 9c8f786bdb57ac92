import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
} from 'yaml'
import type { Problem } from '../errors.ts'
import { type FieldPath, formatPath } from './field-path.ts'
import {
  describeYamlError,
  HARMLESS,
  TOO_DEEP,
  TOO_MANY_ALIASES,
  type YamlProblem,
} from './yaml-problems.ts'

/** The place that an error names; line and column count from 1. */
export type Place = NonNullable<Problem['at']>

/** A configuration file as data, with the way back from every value to its line. */
export interface YamlFile {
  /** Plain maps, lists, texts, numbers, booleans and null. Undefined when the syntax leaves nothing to judge. */
  readonly data: unknown
  readonly problems: readonly Problem[]
  /** Where the key or the value of a path stands; the nearest key above it when it is missing. */
  placeOf(path: FieldPath, which: 'key' | 'value'): Place
}

const MOST_ALIASES = 50

/** Reads YAML; whatever is wrong with it stands in `problems`, nothing is thrown. */
export function readYaml(text: string, file: string): YamlFile {
  try {
    return read(text, file)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const place = { file, line: 1, column: 1 }
    return { data: undefined, problems: [toProblem(TOO_DEEP, place)], placeOf: () => place }
  }
}

function read(text: string, file: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: true,
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const faults = [...document.errors, ...document.warnings]
  const problems = onePerLine([
    ...faults.map(({ code, pos }) =>
      toProblem(describeYamlError(code), placeAt(pos[0]), keyAt(text, pos[0], code)),
    ),
    ...cutLooseAliases(document).map((offset) =>
      toProblem(describeYamlError('BAD_ALIAS'), placeAt(offset)),
    ),
  ])
  const placeOf = (path: FieldPath, which: 'key' | 'value') =>
    placeAt(offsetOf(document, path, which))
  if (!faults.every(({ code }) => HARMLESS.includes(code))) {
    return { data: undefined, problems, placeOf }
  }
  try {
    return { data: document.toJS({ maxAliasCount: MOST_ALIASES }), problems, placeOf }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return {
      data: undefined,
      problems: [...problems, toProblem(TOO_MANY_ALIASES, placeAt(0))],
      placeOf,
    }
  }
}

function toProblem({ found, legal, mend }: YamlProblem, at: Place, field = 'YAML'): Problem {
  return { field, value: found, legal, mend, at }
}

// One missing bracket makes the parser stumble at every character that follows.
const MOST_PROBLEMS = 20

function onePerLine(problems: readonly Problem[]): readonly Problem[] {
  const byLine = new Map<number | undefined, Problem>()
  for (const problem of problems) {
    if (!byLine.has(problem.at?.line)) byLine.set(problem.at?.line, problem)
  }
  return [...byLine.values()].slice(0, MOST_PROBLEMS)
}

/** Replaces aliases without an anchor by null, so that the rest can be judged; returns where they stood. */
function cutLooseAliases(document: Document.Parsed): readonly number[] {
  const offsets: number[] = []
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) !== undefined) return undefined
      offsets.push(alias.range?.[0] ?? 0)
      const empty = new Scalar(null)
      if (alias.range) empty.range = alias.range
      return empty
    },
  })
  return offsets
}

/** The key that stands twice; of any other error nothing of the file may be quoted. */
function keyAt(text: string, offset: number, code: string): string | undefined {
  if (code !== 'DUPLICATE_KEY') return undefined
  const key = /^['"]?([\w-]{1,64})/.exec(text.slice(offset, offset + 66))?.[1]
  return key === undefined ? undefined : formatPath([key])
}

function offsetOf(document: Document.Parsed, path: FieldPath, which: 'key' | 'value'): number {
  let offset = document.contents?.range[0] ?? 0
  let node: unknown = document.contents
  for (const [index, key] of path.entries()) {
    const child = childOf(follow(node, document), key)
    if (child === undefined) return offset
    const isLast = index === path.length - 1
    const wanted = isLast && which === 'value' && !isEmpty(child.value) ? child.value : child.key
    offset = startOf(wanted) ?? offset
    node = child.value
  }
  return offset
}

interface Child {
  /** In a list, the item itself. */
  readonly key: unknown
  readonly value: unknown
}

function childOf(node: unknown, key: string | number): Child | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)]
    return item === undefined ? undefined : { key: item, value: item }
  }
  if (!isMap(node)) return undefined
  return node.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === key)
}

function follow(node: unknown, document: Document.Parsed): unknown {
  return isAlias(node) ? node.resolve(document) : node
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && (node.source === undefined || node.source === '')
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
