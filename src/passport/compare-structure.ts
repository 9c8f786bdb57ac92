import type { Finding } from '../report/report.ts'
import { parseShapeLine } from './shape.ts'

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

/** Names every difference between the passport's lines and the restored ones. */
export function compareStructure(pair: StructurePair): Finding[] {
  const expected = byObject(pair.expected)
  const actual = byObject(pair.actual)
  const findings: Finding[] = []
  for (const [key, line] of expected) {
    const other = actual.get(key)
    if (other === undefined) findings.push(toFinding(pair, line, 'missing', undefined))
    else if (other.definition !== line.definition)
      findings.push(toFinding(pair, line, 'differs', other.definition))
  }
  for (const [key, line] of actual)
    if (!expected.has(key)) findings.push(toFinding(pair, line, 'unexpected', line.definition))
  return findings
}

type Line = ReturnType<typeof parseShapeLine>

function byObject(lines: readonly string[]): Map<string, Line> {
  return new Map(lines.map(parseShapeLine).map((line) => [`${line.kind}\t${line.object}`, line]))
}

function toFinding(
  pair: StructurePair,
  line: Line,
  difference: 'missing' | 'differs' | 'unexpected',
  actual: string | undefined,
): Finding {
  const name = NAMINGS[line.kind] ?? OTHER
  const isSpelling = difference === 'differs' && !pair.sameMajor && SPELLED_BY_MAJOR.has(line.kind)
  const plain = (text: string) =>
    text.replaceAll('{schema}', pair.schema).replaceAll('\\n', ' ').slice(0, 400)
  return {
    check: name.check,
    status: isSpelling || line.kind === 'comment' ? 'warn' : 'fail',
    reason: refine(name[difference], line, actual),
    schema: pair.schema,
    object: plain(line.object),
    expected: difference === 'unexpected' ? '' : plain(line.definition),
    actual: plain(actual ?? ''),
  }
}

/** A more telling reason where the definitions show it. */
function refine(reason: string, expected: Line, actual: string | undefined): string {
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
