/** What is wrong with one object, in the few words of a line that names several. */
export const differences = {
  /** Kinds of objects by check; a table needs none. */
  kinds: {
    columns: 'column',
    constraints: 'constraint',
    'foreign-keys': 'fk',
    functions: 'function',
    grants: 'privileges of',
    indexes: 'index',
    matviews: 'materialised view',
    owners: 'owner of',
    partitions: 'partition',
    policies: 'policy',
    sequences: 'sequence',
    triggers: 'trigger',
    types: 'type',
    'unique-constraints': 'unique',
    views: 'view',
  },
  counts: (object: string, expected: string, actual: string): string =>
    `${object} ${expected} → ${actual}`,
  changed: (object: string): string => `${object} changed`,
  missing: (object: string): string => `${object} missing`,
  unexpected: (object: string): string => `${object} unexpected`,
  differs: (object: string): string => `${object} differs`,
  damaged: (object: string): string => `${object} damaged`,
  orphans: (key: string, count: number, figure: string): string =>
    `${key} has ${figure} ${count === 1 ? 'orphan' : 'orphans'}`,
  more: (figure: string): string => `${figure} more`,
} as const
