import { compareStructure } from '../../../passport/compare-structure.ts'
import { foldShape, shapeLine } from '../../../passport/shape.ts'
import type { World } from '../../../ports.ts'
import type { Finding } from '../../../report/report.ts'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import { connect } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { readSequences } from '../dump/sequences.ts'
import { judgeTable } from '../validate/rows.ts'
import { readLiveTruth } from './live-truth.ts'

/** One schema in two databases, under one name. */
export interface CarriedSchema {
  readonly from: ConnectionSettings
  readonly to: ConnectionSettings
  readonly schema: string
}

/**
 * Holds the carried schema against the one it was carried from, which is proven: objects, rows with fingerprints, and
 * positions of sequences.
 */
export async function compareCarried(
  { from, to, schema }: CarriedSchema,
  world: World,
): Promise<Finding[]> {
  const [proven, carried] = [
    await readSchema(from, schema, world),
    await readSchema(to, schema, world),
  ]
  const structure = compareStructure({
    schema,
    expected: proven.lines,
    actual: carried.lines,
    sameMajor: true,
  })
  const expected = new Map(proven.tables.map(({ table, truth }) => [table.name, truth]))
  const rows = carried.tables.flatMap((reading) => {
    const finding = judgeTable(reading, expected.get(reading.table.name))
    return finding ? [finding] : []
  })
  return [...structure, ...rows, ...compareSequences(proven, carried, schema)]
}

type ReadSchema = Awaited<ReturnType<typeof readSchema>>

async function readSchema(settings: ConnectionSettings, schema: string, world: World) {
  const session = await connect(settings, world.signal)
  try {
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    let lines: readonly string[] = []
    for await (const each of readCatalogue(session))
      if (each.schema === schema)
        lines = foldShape(
          schema,
          each.lines.map(({ kind, object, definition }) => shapeLine(kind, object, definition)),
        ).lines
    const sequences = (await readSequences(session)).filter((each) => each.schema === schema)
    await session.query('COMMIT')
    const { readings } = await readLiveTruth({ settings, moments: [], schema }, world)
    return { lines, sequences, tables: readings }
  } finally {
    await session.close()
  }
}

function compareSequences(proven: ReadSchema, carried: ReadSchema, schema: string): Finding[] {
  const positions = new Map(carried.sequences.map(({ name, position }) => [name, String(position)]))
  return proven.sequences
    .filter(({ name, position }) => positions.get(name) !== String(position))
    .map(({ name, position }) => ({
      check: 'sequences',
      status: 'fail',
      reason: 'sequence-behind',
      schema,
      object: name,
      expected: String(position),
      actual: positions.get(name) ?? '',
    }))
}
