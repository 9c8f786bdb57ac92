import { describe, expect, it } from 'vitest'
import {
  hashedColumn,
  isTimestamp,
  looksLikeMoment,
} from '../../../src/engines/postgres/truth/columns.ts'
import { momentsOf } from '../../../src/engines/postgres/truth/moments.ts'

describe('the expression under which a column is hashed', () => {
  it.each([
    ['int4', 'id', '"id"'],
    ['uuid', 'id', '"id"'],
    ['bytea', 'id', '"id"'],
    ['text', 'name', '"name" COLLATE "C"'],
    ['varchar', 'name', '"name" COLLATE "C"'],
    ['int8', 'id', 'int8send("id")'],
    ['timestamptz', 'at', 'timestamptz_send("at")'],
    ['timestamp', 'at', 'timestamp_send("at")'],
    ['time', 'at', 'time_send("at")'],
    ['float8', 'f', 'float8send("f")'],
    ['float4', 'f', 'float4send("f")'],
    ['interval', 'i', 'interval_send("i")'],
    ['numeric', 'n', '"n"::text COLLATE "C"'],
    ['bpchar', 'c', '"c"::text COLLATE "C"'],
    ['jsonb', 'j', '"j"::text COLLATE "C"'],
    ['other', 'o', '"o"::text COLLATE "C"'],
    ['int4', 'a"b', '"a""b"'],
    ['int4', 'select', '"select"'],
  ])('of type %s called %j is %s', (type, name, expression) => {
    expect(hashedColumn({ name, type })).toBe(expression)
  })
})

describe('a moment of the business', () => {
  it.each([
    ['created_at', 'timestamptz', true],
    ['createdAt', 'timestamp', true],
    ['CRIADO_EM', 'timestamp', true],
    ['data_hora', 'timestamptz', true],
    ['created_at', 'date', false],
    ['created_at', 'text', false],
    ['expires_at', 'timestamptz', false],
    ['birth', 'timestamp', false],
  ])('is, or is not, a column %s of type %s: %s', (name, type, expected) => {
    expect(looksLikeMoment({ name, type })).toBe(expected)
  })

  it('can be a timestamp only', () => {
    const types = ['timestamp', 'timestamptz', 'date', 'time', 'int8', 'other']
    expect(types.filter((type) => isTimestamp({ name: 'x', type }))).toEqual([
      'timestamp',
      'timestamptz',
    ])
  })

  const table = {
    schema: 'tenant_001',
    name: 'sales',
    bytes: 0,
    columns: [
      { name: 'created_at', type: 'timestamptz' },
      { name: 'closed', type: 'timestamp' },
      { name: 'due', type: 'date' },
      { name: 'updated_at', type: 'timestamptz' },
    ],
  }

  it.each([
    ['found by name where none is configured', undefined, ['created_at', 'updated_at']],
    ['the configured one', [{ table: 'sales', column: 'closed' }], ['closed']],
    ['none of a table that is not configured', [{ table: 'orders', column: 'created_at' }], []],
    ['none of a configured column that is no timestamp', [{ table: 'sales', column: 'due' }], []],
    ['none of a configured column that is not there', [{ table: 'sales', column: 'gone' }], []],
    ['none where the configuration names none', [], []],
  ])('of a table is %s', (_title, rule, columns) => {
    expect(momentsOf(table, rule)).toEqual(columns)
  })
})
