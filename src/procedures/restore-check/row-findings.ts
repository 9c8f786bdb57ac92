import type { RowDifference } from '../../engines/postgres/migration/compare-rows.ts'
import type {
  NewOrphans,
  StateComparison,
} from '../../engines/postgres/migration/compare-states.ts'
import { judgeSequences } from '../../engines/postgres/validate/sequences.ts'
import { namedRecord } from '../../passport/named-record.ts'
import type { ObjectMatcher } from '../../passport/object-pattern.ts'
import type { Finding } from '../../report/report.ts'

/** Rows that went or changed where the configuration does not allow it. Rows that came are no loss. */
export function rowFindings(
  differences: readonly RowDifference[],
  mayChange: ObjectMatcher,
): Finding[] {
  return differences.flatMap((difference) => {
    const { before } = difference.pair
    if (mayChange(before.schema, before.name)) return []
    const { lost, changed, isConversion } = difference
    const place = { schema: before.schema, object: before.name }
    if (isConversion) return [{ ...place, ...conversion(difference) }]
    return [
      ...(lost > 0 ? [{ ...place, ...lostRows(difference) }] : []),
      ...(changed > 0
        ? [
            {
              ...place,
              check: 'rows',
              status: 'fail' as const,
              reason: 'rows-changed',
              expected: `${difference.rowsBefore} rows as they were`,
              actual: `${changed} rows changed`,
            },
          ]
        : []),
    ]
  })
}

type Judgement = Omit<Finding, 'schema' | 'object'>

/** How many of the rows that were there still are; rows that came besides are no comfort. */
function lostRows({ rowsBefore, lost }: RowDifference): Judgement {
  const [expected, actual] = [String(rowsBefore), String(rowsBefore - lost)]
  return { check: 'rows', status: 'fail', reason: 'rows-lost', expected, actual }
}

function conversion({ pair, changed, lost }: RowDifference): Judgement {
  const columns = pair.columns
    .filter(({ isConverted }) => isConverted)
    .map(({ before, after }) => `${before.name} from ${before.type} to ${after.type}`)
  return {
    check: 'rows',
    status: 'warn',
    reason: 'values-converted',
    expected: 'the same text',
    actual: `${Math.max(changed, lost)} rows read differently: ${columns.join(', ')}`,
  }
}

/** Foreign keys that do not hold any more. */
export function orphanFindings(orphans: readonly NewOrphans[]): Finding[] {
  return orphans.map(({ schema, table, name, rows }) => ({
    check: 'foreign-keys',
    status: 'fail',
    reason: 'orphans-left',
    schema,
    object: `${table}.${name}`,
    expected: '0 orphans',
    actual: `${rows} orphans`,
  }))
}

/** Sequences and large objects, whose values no structure shows. */
export function valueFindings({ before, after }: StateComparison): Finding[] {
  const sequences = judgeSequences(
    { shapes: before.structure.shapes, schemas: positionsOf(before) },
    after.sequences,
  ).map((finding) => ({ ...finding, reason: 'sequence-set-back' }))
  const [old, young] = [before.largeObjects, after.largeObjects]
  // Where there are more than before, another fingerprint says nothing of the old ones.
  if (
    young.count >= old.count &&
    (young.count > old.count || young.fingerprint === old.fingerprint)
  )
    return sequences
  const finding: Finding = {
    check: 'large-objects',
    status: 'fail',
    reason: 'large-objects-changed',
    schema: '',
    object: 'large objects',
    expected: `${old.count} large objects, fingerprint ${old.fingerprint}`,
    actual: `${young.count} large objects, fingerprint ${young.fingerprint}`,
  }
  return [...sequences, finding]
}

function positionsOf({ structure, sequences }: StateComparison['before']) {
  const bySchema = Map.groupBy(sequences, ({ schema }) => schema)
  return namedRecord(
    [...structure.shapeOf].map(([schema, shape]) => {
      const positions = bySchema.get(schema) ?? []
      const sequences = namedRecord(positions.map(({ name, position }) => [name, position]))
      return [schema, { shape, sequences }]
    }),
  )
}
