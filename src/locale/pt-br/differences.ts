import type { Catalogue } from '../catalogue.ts'

/** What is wrong with one object, in a few words. */
export const differences: Catalogue['differences'] = {
  kinds: {
    columns: 'coluna',
    constraints: 'constraint',
    'foreign-keys': 'fk',
    functions: 'função',
    grants: 'privilégios de',
    indexes: 'índice',
    matviews: 'view materializada',
    owners: 'dono de',
    partitions: 'partição',
    policies: 'política',
    sequences: 'sequência',
    triggers: 'trigger',
    types: 'tipo',
    'unique-constraints': 'unique',
    views: 'view',
  },
  counts: (object, expected, actual) => `${object} ${expected} → ${actual}`,
  changed: (object) => `${object} com outro conteúdo`,
  missing: (object) => `falta ${object}`,
  unexpected: (object) => `${object} a mais`,
  differs: (object) => `${object} difere`,
  damaged: (object) => `${object} danificado`,
  orphans: (key, count, figure) => `${key} tem ${figure} ${count === 1 ? 'órfão' : 'órfãos'}`,
  more: (figure) => `mais ${figure}`,
}
