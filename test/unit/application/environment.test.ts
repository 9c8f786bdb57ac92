import { expect, it } from 'vitest'
import { applicationEnvironment } from '../../../src/application/environment.ts'

const database = { host: '/s', port: 5432, database: 'd', user: 'u' }

it('an application is told where its database is and where to listen', () => {
  expect(applicationEnvironment({ env: { NODE_ENV: 'staging' }, database }, 3001)).toEqual({
    DATABASE_URL: 'postgresql://u@localhost:5432/d?host=/s',
    PGHOST: '/s',
    PGPORT: '5432',
    PGDATABASE: 'd',
    PGUSER: 'u',
    PORT: '3001',
    HOST: '127.0.0.1',
    NODE_ENV: 'staging',
  })
})

it('the operator’s own variables win, and may name the database in other ways', () => {
  const env = {
    HOST: '0.0.0.0',
    DIRECT_URL: '{{database-url}}&connection_limit=1',
    JDBC_URL: 'jdbc:postgresql://{{database-host}}:{{database-port}}/{{database-name}}',
    LISTEN: ':{{port}}',
    SECRET: '{{database-password}}',
  }
  expect(
    applicationEnvironment(
      { env, database: { ...database, host: '127.0.0.1', password: 'p' } },
      3001,
    ),
  ).toMatchObject({
    HOST: '0.0.0.0',
    DIRECT_URL: 'postgresql://u:p@127.0.0.1:5432/d&connection_limit=1',
    JDBC_URL: 'jdbc:postgresql://127.0.0.1:5432/d',
    LISTEN: ':3001',
    SECRET: 'p',
  })
})
