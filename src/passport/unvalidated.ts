import type { Finding } from '../report/report.ts'
import type { Passport } from './passport.ts'
import { parseShapeLine } from './shape.ts'

/** Kinds of constraints that can be declared without a look at the rows that are there. */
const CHECK_OF = { 'foreign-key': 'foreign-keys', check: 'constraints' } as const

/** Names the constraints that production declares but has never proven (NOT VALID): they restore, and protect nothing old. */
export function findUnvalidated({ schemas, shapes }: Passport): Finding[] {
  return Object.entries(schemas).flatMap(([schema, { shape }]) =>
    (shapes[shape] ?? []).flatMap((line) => {
      const { kind, object, definition } = parseShapeLine(line)
      if ((kind !== 'foreign-key' && kind !== 'check') || !definition.endsWith(' NOT VALID'))
        return []
      return [
        {
          check: CHECK_OF[kind],
          status: 'warn' as const,
          reason: 'constraint-not-valid',
          schema,
          object: object.replaceAll('{schema}', schema),
          expected: 'validated',
          actual: definition.replaceAll('{schema}', schema),
        },
      ]
    }),
  )
}
