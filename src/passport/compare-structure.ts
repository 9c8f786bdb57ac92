import type { Finding } from '../report/report.ts'
import { parseShapeLine, type ShapeLine, unfoldOwnName } from './shape.ts'

/** How differences in one kind of object are named. */
interface Naming {
  readonly check: string
  readonly missing: string
  readonly unexpected: string
  readonly differs: string
}

const naming = (
  check: string,
  missing: string,
  differs: string,
  unexpected = 'object-unexpected',
): Naming => ({ check, missing, differs, unexpected })

/** Kind of a catalogue line → check and reasons. A kind that is not here is compared all the same, under general names. */
const NAMINGS: Readonly<Record<string, Naming>> = {
  schema: naming('schemas', 'schema-missing', 'object-differs', 'schema-unexpected'),
  table: naming('tables', 'table-missing', 'object-differs', 'table-unexpected'),
  column: naming('columns', 'column-differs', 'column-differs', 'column-differs'),
  partition: naming('partitions', 'partition-differs', 'partition-differs', 'partition-differs'),
  'row-security': naming(
    'policies',
    'row-security-differs',
    'row-security-differs',
    'row-security-differs',
  ),
  'foreign-key': naming('foreign-keys', 'constraint-missing', 'constraint-differs'),
  'primary-key': naming('constraints', 'constraint-missing', 'constraint-differs'),
  unique: naming('unique-constraints', 'unique-missing', 'constraint-differs'),
  check: naming('constraints', 'constraint-missing', 'constraint-differs'),
  exclusion: naming('constraints', 'constraint-missing', 'constraint-differs'),
  index: naming('indexes', 'index-missing', 'index-differs'),
  trigger: naming('triggers', 'trigger-missing', 'trigger-differs'),
  policy: naming('policies', 'policy-missing', 'policy-differs'),
  sequence: naming('sequences', 'sequence-missing', 'object-differs'),
  view: naming('views', 'view-missing', 'view-differs'),
  'view-text': naming('views', 'view-missing', 'view-differs'),
  matview: naming('matviews', 'view-missing', 'matview-differs'),
  function: naming('functions', 'function-missing', 'function-differs'),
  type: naming('types', 'type-differs', 'type-differs', 'type-differs'),
  grant: naming('grants', 'grant-differs', 'grant-differs', 'grant-differs'),
  owner: naming('owners', 'owner-differs', 'owner-differs', 'owner-differs'),
  comment: naming('comments', 'comment-differs', 'comment-differs', 'comment-differs'),
  extension: naming('extensions', 'extension-missing', 'object-differs', 'object-unexpected'),
  'database-property': naming(
    'database-properties',
    'database-property-differs',
    'database-property-differs',
    'database-property-differs',
  ),
}
const OTHER: Naming = naming('objects', 'object-missing', 'object-differs')

/** Kinds whose text PostgreSQL spells anew in another major (PostgreSQL 16 dropped needless qualifiers in views). */
const SPELLED_BY_MAJOR = new Set(['view-text', 'rule'])

/** Two versions of one schema (or of the lines without schema) as shape lines. */
export interface StructurePair {
  /** Empty for database-wide objects. */
  readonly schema: string
  readonly expected: readonly string[]
  readonly actual: readonly string[]
  /** False when staging has another major than the source: spelling of view texts is then only a warning. */
  readonly sameMajor: boolean
}

/** Kinds of lines that make an object exist, and those that only describe it. */
const OBJECTS = new Set([
  'table',
  'view',
  'matview',
  'sequence',
  'function',
  'type',
  'statistics',
  'other',
])
const DETAILS = new Set(['owner', 'grant', 'column', 'partition', 'row-security', 'view-text'])

/** Names every difference between the passport's lines and the restored ones; of an object that is missing or too many only itself. */
export function compareStructure(pair: StructurePair): Finding[] {
  const expected = byObject(pair.expected)
  const actual = byObject(pair.actual)
  const oneSided = new Set([
    ...oneSidedObjects(expected, actual),
    ...oneSidedObjects(actual, expected),
  ])
  return [...new Set([...expected.keys(), ...actual.keys()])]
    .filter((key) => !describesOneOf(oneSided, key))
    .flatMap((key) => compareObject(pair, expected.get(key) ?? [], actual.get(key) ?? []))
}

type ByObject = ReadonlyMap<string, readonly ShapeLine[]>

function oneSidedObjects(lines: ByObject, others: ByObject): string[] {
  return [...lines]
    .filter(([key, [line]]) => line && OBJECTS.has(line.kind) && !others.has(key))
    .map(([key]) => key.slice(key.indexOf('\t') + 1))
}

/** Whether a line is about one of these objects or, as `object.part`, about a part of it. */
function describesOneOf(objects: ReadonlySet<string>, key: string): boolean {
  const [kind = '', object = ''] = key.split('\t')
  if (!DETAILS.has(kind)) return false
  return objects.has(object) || objects.has(object.slice(0, object.indexOf('.')))
}

/** Different objects may share a name (a column `b.c` of `a`, a column `c` of `a.b`): those that agree are taken out first. */
function compareObject(
  pair: StructurePair,
  expected: readonly ShapeLine[],
  actual: readonly ShapeLine[],
): Finding[] {
  const left = without(expected, actual)
  const found = without(actual, expected)
  return Array.from({ length: Math.max(left.length, found.length) }, (_, index) => {
    const [line, other] = [left[index], found[index]]
    if (line) return toFinding(pair, line, other ? 'differs' : 'missing', other?.definition)
    return other ? toFinding(pair, other, 'unexpected', other.definition) : undefined
  }).filter((finding) => finding !== undefined)
}

/** Lines whose definition the other side does not have as often. */
function without(lines: readonly ShapeLine[], others: readonly ShapeLine[]): ShapeLine[] {
  const definitions = others.map((other) => other.definition)
  return lines.filter(({ definition }) => {
    const index = definitions.indexOf(definition)
    if (index >= 0) definitions.splice(index, 1)
    return index < 0
  })
}

function byObject(lines: readonly string[]): Map<string, ShapeLine[]> {
  return Map.groupBy(lines.map(parseShapeLine), (line) => `${line.kind}\t${line.object}`)
}

function toFinding(
  pair: StructurePair,
  line: ShapeLine,
  difference: 'missing' | 'differs' | 'unexpected',
  actual: string | undefined,
): Finding {
  const name = NAMINGS[line.kind] ?? OTHER
  const isSpelling = difference === 'differs' && !pair.sameMajor && SPELLED_BY_MAJOR.has(line.kind)
  const wasNeverValid = difference === 'missing' && isInvalidIndex(line)
  const plain = (text: string) =>
    unfoldOwnName(text, pair.schema).replaceAll('\n', ' ').slice(0, 400)
  return {
    check: name.check,
    status: isSpelling || wasNeverValid || line.kind === 'comment' ? 'warn' : 'fail',
    reason: wasNeverValid ? 'index-invalid' : refine(name[difference], line, actual),
    schema: pair.schema,
    object: plain(line.object),
    expected: difference === 'unexpected' ? '' : plain(line.definition),
    actual: plain(actual ?? ''),
  }
}

/** pg_dump leaves out an index that production never finished; nobody has ever used it. */
function isInvalidIndex({ kind, definition }: ShapeLine): boolean {
  return kind === 'index' && / INVALID\b/.test(definition)
}

/** A more telling reason where the definitions show it. */
function refine(reason: string, expected: ShapeLine, actual: string | undefined): string {
  if (actual === undefined) return reason
  if (reason === 'trigger-differs' && actual.endsWith('DISABLED')) return 'trigger-disabled'
  if (reason === 'index-differs' && /INVALID|NOT READY/.test(actual)) return 'index-invalid'
  if (
    reason === 'constraint-differs' &&
    actual.endsWith('NOT VALID') &&
    !expected.definition.endsWith('NOT VALID')
  )
    return 'constraint-not-valid'
  return reason
}

/** Numbers of objects of a kind over all schemas, for `9/9` lines; `kinds` as in the shapes. */
export function countKind(lines: readonly string[], kinds: readonly string[]): number {
  return lines.filter((line) => kinds.includes(line.slice(0, line.indexOf('\t')))).length
}
