import { describe, expect, it } from 'vitest'
import { leadToDatabase } from '../../../../src/application/compose/lead-to-database.ts'

const DATABASE = {
  host: 'postgres',
  port: 5432,
  database: 'restored',
  user: 'app',
  password: 'se/cret',
}
const HOSTS = new Set(['postgres', 'chefwell-postgres'])
const lead = (environment: Readonly<Record<string, string>>) =>
  leadToDatabase(environment, HOSTS, DATABASE)

describe('what leads to the database of a Compose file', () => {
  it.each([
    [
      'postgres://chefwell:pa$$@postgres:5432/restaurante',
      'postgres://app:se%2Fcret@postgres:5432/restored',
    ],
    ['postgresql://postgres/x', 'postgresql://app:se%2Fcret@postgres:5432/restored'],
    [
      'postgresql://u@Chefwell-Postgres/x?schema=public&sslmode=require&user=u&connection_limit=5',
      'postgresql://app:se%2Fcret@postgres:5432/restored?schema=public&connection_limit=5',
    ],
    [
      'postgresql+asyncpg://u:p@postgres:6543/x',
      'postgresql+asyncpg://app:se%2Fcret@postgres:5432/restored',
    ],
    [
      'jdbc:postgresql://postgres:5432/x?ssl=true&currentSchema=a',
      'jdbc:postgresql://postgres:5432/restored?user=app&password=se%2Fcret&currentSchema=a',
    ],
  ])('is turned to the restored one: %s', (url, turned) => {
    expect(lead({ ANY_NAME: url, PORT: '3000' })).toEqual({
      environment: { ANY_NAME: turned, PORT: '3000' },
      led: ['ANY_NAME'],
      astray: [],
    })
  })

  it('is turned in the variables of libpq, too', () => {
    const { environment, led } = lead({ PGHOST: 'postgres', PGUSER: 'u', PGPASSWORD: 'old' })
    expect(environment).toMatchObject({
      PGUSER: 'app',
      PGPASSWORD: 'se/cret',
      PGSSLMODE: 'disable',
    })
    expect(led).toContain('PGPASSWORD')
  })
})

describe('what leads elsewhere', () => {
  it.each([
    ['another host', 'postgres://u:p@db.production:5432/x', 'db.production:5432'],
    ['several hosts', 'postgres://u:p@postgres,db2/x', 'postgres,db2'],
    ['the host in a parameter', 'postgres:///x?host=db.production', ''],
    ['an address', 'postgresql://10.0.0.5/x', '10.0.0.5'],
  ])('is named: %s', (_what, url, server) => {
    expect(lead({ URL: url })).toMatchObject({ led: [], astray: [{ name: 'URL', server }] })
  })

  it('is named without the password in it', () => {
    expect(JSON.stringify(lead({ URL: 'postgres://u:hunter2@db/x' }).astray)).not.toContain(
      'hunter2',
    )
    expect(lead({ PGHOST: 'db.production' }).astray).toEqual([
      { name: 'PGHOST', server: 'db.production' },
    ])
  })

  it('is not what is no URL of PostgreSQL', () => {
    const others = { A: 'redis://postgres:6379', B: 'https://postgres/x', C: 'postgres', D: '' }
    expect(lead(others)).toEqual({ environment: others, led: [], astray: [] })
  })
})
