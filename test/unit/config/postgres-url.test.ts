import { userInfo } from 'node:os'
import { expect, it } from 'vitest'
import { PostgresUrlError, parsePostgresUrl } from '../../../src/config/postgres-url.ts'

const HERE = userInfo().username

it.each([
  ['postgresql://u:p@h:5433/d', { host: 'h', port: 5433, database: 'd', user: 'u', password: 'p' }],
  ['postgres://u@h/d', { host: 'h', port: 5432, database: 'd', user: 'u' }],
  ['postgresql:///d?host=/run/pg', { host: '/run/pg', port: 5432, database: 'd', user: HERE }],
  [
    'postgresql://u:p@/d?host=/run/pg&port=5433',
    { host: '/run/pg', port: 5433, database: 'd', user: 'u', password: 'p' },
  ],
  ['postgresql://%2Frun%2Fpg/d', { host: '/run/pg', port: 5432, database: 'd', user: HERE }],
  [
    'postgresql://u@[2001:db8::1]:5433/d',
    { host: '2001:db8::1', port: 5433, database: 'd', user: 'u' },
  ],
  [
    'postgresql://u:a%40b%3Ac@h/d',
    { host: 'h', port: 5432, database: 'd', user: 'u', password: 'a@b:c' },
  ],
  [
    'postgresql://h?dbname=d&user=u&password=p%26q',
    { host: 'h', port: 5432, database: 'd', user: 'u', password: 'p&q' },
  ],
  [
    'postgresql://u@h/d?sslmode=verify-full',
    { host: 'h', port: 5432, database: 'd', user: 'u', sslMode: 'verify-full' },
  ],
  [
    'postgresql://u@h/d?schema=public&connection_limit=5',
    { host: 'h', port: 5432, database: 'd', user: 'u' },
  ],
])('%s is read as libpq reads it', (url, connection) => {
  expect(parsePostgresUrl(url)).toEqual(connection)
})

it.each([
  ['', 'Begin it with postgresql://'],
  ['mysql://u@h/d', 'Begin it with postgresql://'],
  ['postgresql://u:p/w@h/d', 'Percent-encode'],
  ['postgresql://u:p@w@h/d', 'Percent-encode'],
  ['postgresql://u:%zz@h/d', 'Correct a %'],
  ['postgresql:///d', 'Name one host'],
  ['postgresql://u@h1,h2/d', 'Name one host'],
  ['postgresql://u@-h/d', 'Name one host'],
  ['postgresql://u@h:0/d', 'Correct the port'],
  ['postgresql://u@h', 'Name the database'],
  ['postgresql://u@h/host=evil', 'Name the database'],
  ['postgresql://u@h/-d', 'Name the database'],
  ['postgresql://-u@h/d', 'Name the user'],
  ['postgresql://u@h/d?sslmode=allow', 'Correct sslmode'],
  ['postgresql://u@h/d?options=-crow_security=off', 'Remove a parameter'],
])('%j is refused with what to do', (url, mend) => {
  expect(() => parsePostgresUrl(url)).toThrow(PostgresUrlError)
  expect(() => parsePostgresUrl(url)).toThrow(mend)
})
