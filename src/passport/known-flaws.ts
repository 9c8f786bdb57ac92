import type { Finding } from '../report/report.ts'
import type { Passport } from './passport.ts'
import { parseShapeLine } from './shape.ts'

/**
 * What the source itself carries around and a faithful restore repeats: constraints that were never validated. They
 * do not speak against the backup, but their names belong in front of a person.
 */
export function knownFlaws(passport: Passport): Finding[] {
  const perShape = new Map(
    Object.entries(passport.shapes).map(([key, lines]) => [key, notValidConstraints(lines)]),
  )
  return Object.entries(passport.schemas).flatMap(([schema, { shape }]) =>
    (perShape.get(shape) ?? []).map((object) => ({
      check: 'constraints',
      status: 'warn' as const,
      reason: 'constraint-not-valid',
      schema,
      object,
      expected: 'validated',
      actual: 'NOT VALID in production too',
    })),
  )
}

function notValidConstraints(lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.endsWith(' NOT VALID'))
    .map((line) => parseShapeLine(line).object)
}
