import type { Passport, SchemaTruth, SequenceTruth } from '../../../passport/passport.ts'
import { shapeLine } from '../../../passport/shape.ts'
import type { Finding } from '../../../report/report.ts'
import type { SequenceReading } from '../dump/sequences.ts'
import { relationKey } from './rows.ts'

/** Where sequences stand, and what they are like: a passport says it. */
export interface SequencePositions extends Pick<Passport, 'shapes'> {
  readonly schemas: Readonly<Record<string, Pick<SchemaTruth, 'shape' | 'sequences'>>>
}

/**
 * A restored sequence must stand at or after the passport's position (in the direction it counts): positions are
 * read before the dump, and writers may have drawn numbers in between. One that stands before would hand out keys again.
 * A sequence that is missing altogether is named by the structure.
 */
export function judgeSequences(
  passport: SequencePositions,
  restored: readonly SequenceReading[],
): Finding[] {
  const positions = new Map(
    restored.map(({ schema, name, position }) => [relationKey(schema, name), position]),
  )
  return Object.entries(passport.schemas).flatMap(([schema, truth]) =>
    Object.entries(truth.sequences).flatMap(([name, expected]) => {
      const actual = positions.get(relationKey(schema, name))
      if (!actual || !isBehind(actual, expected, isDescending(passport, truth.shape, name)))
        return []
      return [
        {
          check: 'sequences',
          status: 'fail' as const,
          reason: 'sequence-behind',
          schema,
          object: name,
          expected: describe(expected),
          actual: describe(actual),
        },
      ]
    }),
  )
}

function isBehind(actual: SequenceTruth, expected: SequenceTruth, descending: boolean): boolean {
  const [a, e] = [BigInt(actual[0]), BigInt(expected[0])]
  if (a === e) return expected[1] && !actual[1]
  return descending ? a > e : a < e
}

function isDescending(passport: SequencePositions, shape: string, name: string): boolean {
  const line = passport.shapes[shape]?.find((each) =>
    each.startsWith(shapeLine('sequence', name, '')),
  )
  return line !== undefined && / by -\d/.test(line)
}

function describe([last, called]: SequenceTruth): string {
  return called ? `at ${last}` : `at ${last}, not yet used`
}
