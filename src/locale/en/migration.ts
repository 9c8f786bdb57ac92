/** What became of an object, counted; the figure comes already formatted. */
const counting = (one: string, many: string) => {
  const said =
    (what: string) =>
    (count: number, figure: string): string =>
      `${figure} ${count === 1 ? one : many} ${what}`
  return {
    added: said('added'),
    dropped: said('dropped'),
    changed: said('changed'),
    renamed: said('renamed'),
  } as const
}

/** The section of a report that tells what a migration did; figures come already formatted. */
export const migration = {
  heading: 'Migration',
  command: 'Command',
  exitCode: 'Exit code',
  killed: 'killed',
  output: 'Last lines',
  structure: 'Structure',
  rows: 'Rows',
  locks: 'Locks',
  table: 'Table',
  before: 'Before',
  after: 'After',
  lost: 'Lost',
  added: 'Added',
  changed: 'Changed',
  closedTo: 'Closed to',
  atMost: 'At most',
  nothing: 'nothing changed',
  mayChange: 'may change',
  whole: 'database',
  data: { sample: 'sample data', backup: 'a real backup' },
  outcomes: { applied: 'applied', failed: 'failed', timeout: 'took too long' },
  changes: { added: 'added', dropped: 'dropped', changed: 'changed', renamed: 'renamed' },
  blocked: { readers: 'everybody', writers: 'writers' },
  nouns: {
    schema: 'schema',
    table: 'table',
    column: 'column',
    index: 'index',
    constraint: 'constraint',
    view: 'view',
    sequence: 'sequence',
    function: 'function',
    trigger: 'trigger',
    policy: 'policy',
    type: 'type',
    extension: 'extension',
    permission: 'permission',
    other: 'object',
  },
  /** Kinds in the order in which a line counts them. */
  counted: {
    schema: counting('schema', 'schemas'),
    table: counting('table', 'tables'),
    column: counting('column', 'columns'),
    index: counting('index', 'indexes'),
    constraint: counting('constraint', 'constraints'),
    view: counting('view', 'views'),
    sequence: counting('sequence', 'sequences'),
    function: counting('function', 'functions'),
    trigger: counting('trigger', 'triggers'),
    policy: counting('policy', 'policies'),
    type: counting('type', 'types'),
    extension: counting('extension', 'extensions'),
    permission: counting('permission', 'permissions'),
    other: counting('object', 'objects'),
  },
  rowsLost: (count: number, figure: string): string =>
    `${figure} ${count === 1 ? 'row' : 'rows'} lost`,
  inTenants: (count: string, of: string): string => `in ${count} of ${of} tenants`,
  inTables: (figure: string): string => `${figure} tables`,
} as const

/** A kind of object that changes are counted by. */
export type CountedKind = keyof (typeof migration)['counted']
