import { parseShapeLine, type ShapeLine } from './shape.ts'

/** What became of an object; `before` and `after` hold its definition, or its names when it was renamed. */
export interface StructureChange {
  readonly change: 'added' | 'dropped' | 'changed' | 'renamed'
  /** Kind of the catalogue line: `table`, `column`, `index` … */
  readonly kind: string
  /** Name within the schema; the schema's own name stands as `{schema}` in definitions. */
  readonly object: string
  readonly before: string
  readonly after: string
}

/** A table or column (`table.column`) that kept its identity under another name. */
export interface Rename {
  readonly kind: 'table' | 'column'
  readonly from: string
  readonly to: string
}

/** Kinds whose lines make an object exist; everything else describes or belongs to one. */
const OBJECTS = new Set(['table', 'view', 'matview', 'sequence', 'function', 'type'])

/** Kinds named `table`, or `table.part`. */
const PARTS = new Set([
  'check',
  'column',
  'exclusion',
  'foreign-key',
  'grant',
  'owner',
  'partition',
  'policy',
  'primary-key',
  'row-security',
  'rule',
  'trigger',
  'unique',
  'view-text',
])

const KEYS = ['primary-key', 'unique', 'exclusion']

/**
 * What a migration did to the structure of a schema, from its shape before and after: of an object that came or went
 * only itself, not its columns, indexes and grants; that the columns after a dropped one moved up is no change.
 */
export function structureChanges(
  before: readonly string[],
  after: readonly string[],
  renames: readonly Rename[] = [],
): StructureChange[] {
  const [old, young] = [byObject(before), byObject(after)]
  const keys = [...new Set([...old.keys(), ...young.keys()])].sort()
  const changes = keys.flatMap((key) => changesOf(old.get(key) ?? [], young.get(key) ?? []))
  const named = withRenames(changes, renames)
  const whole = new Set(
    named
      .filter(({ change, kind }) => change !== 'changed' && OBJECTS.has(kind))
      .flatMap(({ change, object, after: name }) =>
        change === 'renamed' ? [object, name] : object,
      ),
  )
  const constraints = new Set(
    named
      .filter(({ kind }) => KEYS.includes(kind))
      .map(({ change, object }) => `${change}\t${object.slice(object.indexOf('.') + 1)}`),
  )
  return named.filter(
    (change) =>
      !isPartOf(whole, change) &&
      !(change.kind === 'index' && constraints.has(`${change.change}\t${change.object}`)),
  )
}

function byObject(lines: readonly string[]): Map<string, ShapeLine[]> {
  return Map.groupBy(
    lines.map(parseShapeLine).map(withoutPosition),
    ({ kind, object }) => `${kind}\t${object}`,
  )
}

/** A column's line begins with its position, which changes when another column goes. */
function withoutPosition(line: ShapeLine): ShapeLine {
  if (line.kind !== 'column') return line
  return { ...line, definition: line.definition.replace(/^#\d+ /, '') }
}

/** Different objects may share a name: those that agree are taken out first. */
function changesOf(before: readonly ShapeLine[], after: readonly ShapeLine[]): StructureChange[] {
  const gone = without(before, after)
  const come = without(after, before)
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const [one, two] = [gone[index], come[index]]
    const { kind = '', object = '' } = one ?? two ?? {}
    const change = one && two ? 'changed' : one ? 'dropped' : 'added'
    return { change, kind, object, before: one?.definition ?? '', after: two?.definition ?? '' }
  })
}

function without(lines: readonly ShapeLine[], others: readonly ShapeLine[]): ShapeLine[] {
  const definitions = others.map(({ definition }) => definition)
  return lines.filter(({ definition }) => {
    const index = definitions.indexOf(definition)
    if (index >= 0) definitions.splice(index, 1)
    return index < 0
  })
}

/** One that went and one that came are the same under another name. */
function withRenames(
  changes: readonly StructureChange[],
  renames: readonly Rename[],
): StructureChange[] {
  const isOf = ({ kind, from, to }: Rename, each: StructureChange) =>
    each.kind === kind &&
    ((each.change === 'dropped' && each.object === from) ||
      (each.change === 'added' && each.object === to))
  const found = renames.filter(
    (rename) => changes.filter((each) => isOf(rename, each)).length === 2,
  )
  return [
    ...found.map(({ kind, from, to }) => ({
      change: 'renamed' as const,
      kind,
      object: from,
      before: from,
      after: to,
    })),
    ...changes.filter((each) => !found.some((rename) => isOf(rename, each))),
  ]
}

function isPartOf(whole: ReadonlySet<string>, { kind, object, before, after }: StructureChange) {
  const definition = after || before
  if (PARTS.has(kind)) return startsWithAny(whole, object)
  if (kind === 'index') return whole.has(tableOfIndex(definition))
  if (kind === 'sequence') return startsWithAny(whole, ownerOfSequence(definition))
  if (kind === 'comment') return startsWithAny(whole, object.replace(/^.*?\{schema\}\./, ''))
  return false
}

/** Whether a name is one of these or, as `name.part`, belongs to one; names may hold dots. */
function startsWithAny(names: ReadonlySet<string>, name: string): boolean {
  if (names.has(name)) return true
  for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1))
    if (names.has(name.slice(0, dot))) return true
  return false
}

const INDEXED = / ON (?:ONLY )?\{schema\}\.("(?:[^"]|"")+"|[^\s"]+) USING /

function tableOfIndex(definition: string): string {
  return plainName(INDEXED.exec(definition)?.[1] ?? '')
}

const OWNED = / owned by \{schema\}\.("(?:[^"]|"")+"|[^\s".]+)\.(.+)$/

function ownerOfSequence(definition: string): string {
  const [, table = '', column = ''] = OWNED.exec(definition) ?? []
  return table === '' ? '' : `${plainName(table)}.${column}`
}

/** An identifier as the catalogue holds it. */
function plainName(spelled: string): string {
  return spelled.startsWith('"') ? spelled.slice(1, -1).replaceAll('""', '"') : spelled
}
