import { compareStructure } from '../../../passport/compare-structure.ts'
import type { Passport } from '../../../passport/passport.ts'
import { foldShape, parseShapeLine, shapeLine } from '../../../passport/shape.ts'
import type { Finding } from '../../../report/report.ts'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import type { Database } from '../connection.ts'
import { readSequences } from '../dump/sequences.ts'
import {
  majorOf,
  readExtensions,
  readLargeObjects,
  readServerFacts,
} from '../passport/server-facts.ts'
import { judgeSequences } from './sequences.ts'

/** What the catalogue is compared with. */
export interface CatalogueTruth {
  readonly passport: Passport
  /** The one schema that is looked at; everything else is there for its sake only. */
  readonly only?: string | undefined
}

/** Compares every object of the restored database with the passport, schema by schema, in one transaction. */
export async function compareCatalogue(
  session: Database,
  truth: CatalogueTruth,
  onFinding: (finding: Finding) => void,
): Promise<void> {
  const { passport, only } = truth
  await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const findings = [
    await compareSchemas(session, truth),
    judgeSequences(passport, await readSequences(session)),
  ].flat()
  if (only === undefined)
    findings.push(
      ...judgeExtensions(passport, await readExtensions(session)),
      ...judgeLargeObjects(passport.largeObjects, await readLargeObjects(session)),
    )
  await session.query('COMMIT')
  for (const finding of findings) onFinding(finding)
}

async function compareSchemas(
  session: Database,
  { passport, only }: CatalogueTruth,
): Promise<Finding[]> {
  const { versionNumber } = await readServerFacts(session)
  const sameMajor = majorOf(versionNumber) === majorOf(passport.server.versionNumber)
  const findings: Finding[] = []
  const seen = new Set<string>()
  const isLookedAt = (schema: string) => only === undefined || schema === only
  for await (const { schema, lines } of readCatalogue(session)) {
    if (!isLookedAt(schema)) continue
    seen.add(schema)
    const texts = lines.map((line) => shapeLine(line.kind, line.object, line.definition))
    findings.push(...compareSchema({ schema, texts, passport, sameMajor }))
  }
  if (isLookedAt('') && !seen.has(''))
    findings.push(...compareSchema({ schema: '', texts: [], passport, sameMajor }))
  const missing = Object.keys(passport.schemas).filter(
    (schema) => isLookedAt(schema) && !seen.has(schema),
  )
  return [...findings, ...missing.map(missingSchema)]
}

interface RestoredLines {
  readonly schema: string
  readonly texts: readonly string[]
  readonly passport: Passport
  readonly sameMajor: boolean
}

function compareSchema({ schema, texts, passport, sameMajor }: RestoredLines): Finding[] {
  if (schema === '') {
    return compareStructure({ schema, expected: passport.database, actual: texts, sameMajor })
  }
  const truth = passport.schemas[schema]
  if (!truth) return [unexpectedSchema(schema, texts)]
  const shape = foldShape(schema, texts)
  if (truth.shape === shape.key) return []
  const expected = passport.shapes[truth.shape] ?? []
  return compareStructure({ schema, expected, actual: shape.lines, sameMajor })
}

function missingSchema(schema: string): Finding {
  return {
    check: 'schemas',
    status: 'fail',
    reason: 'schema-missing',
    schema,
    object: schema,
    expected: 'exists',
    actual: '',
  }
}

/** A dump cannot say that `public` was dropped, so every restore has it again, empty. */
function unexpectedSchema(schema: string, texts: readonly string[]): Finding {
  const isEmpty = texts.every((text) => parseShapeLine(text).object === 'schema')
  return {
    ...missingSchema(schema),
    status: schema === 'public' && isEmpty ? 'warn' : 'fail',
    reason: 'schema-unexpected',
    expected: '',
    actual: 'exists',
  }
}

/** Another version of an extension is the staging machine's, not the backup's: a warning. */
function judgeExtensions(passport: Passport, restored: Passport['extensions']): Finding[] {
  return Object.entries(passport.extensions).flatMap(([object, expected]) => {
    const actual = restored[object]
    if (actual === undefined || actual === expected) return []
    const reason = 'extension-version-differs'
    return [
      {
        check: 'extensions',
        status: 'warn' as const,
        reason,
        schema: '',
        object,
        expected,
        actual,
      },
    ]
  })
}

function judgeLargeObjects(
  expected: Passport['largeObjects'],
  actual: Passport['largeObjects'],
): Finding[] {
  const sameData = expected.fingerprint === '-' || expected.fingerprint === actual.fingerprint
  if (expected.count === actual.count && sameData) return []
  const describe = (each: typeof expected) =>
    `${each.count} large objects, fingerprint ${each.fingerprint}`
  return [
    {
      check: 'large-objects',
      status: 'fail',
      reason: 'large-objects-differ',
      schema: '',
      object: 'large objects',
      expected: describe(expected),
      actual: describe(actual),
    },
  ]
}
