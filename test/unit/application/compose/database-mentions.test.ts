import { describe, expect, it } from 'vitest'
import { backend, LED, plan, refusalsOf } from './planned.ts'

describe('an address of a database that a drill cannot turn', () => {
  it.each([
    ['command', { command: ['-database', 'postgres://app:pw@db.prod.example/app', 'up'] }],
    ['command', { command: ['sh', '-c', 'psql "host=db.prod.example dbname=app"'] }],
    ['entrypoint', { entrypoint: ['migrate', '--url=jdbc:postgresql://db.prod.example/app'] }],
    ['healthcheck', { healthcheck: { test: ['CMD', 'probe', 'postgres://postgres/shop'] } }],
    ['environment.URL', { environment: { URL: 'ecto://u:p@db.prod.example/app' } }],
    ['environment.URL', { environment: { URL: 'r2dbc:postgresql://db.prod.example/app' } }],
    ['environment.URL', { environment: { URL: 'postgres://u:p#w@db.prod.example/app' } }],
    ['environment.DSN', { environment: { DSN: 'host=db.prod.example user=u dbname=app' } }],
  ])('in %s keeps a job from being started: %j', async (key, parts) => {
    const needs = { depends_on: { migrate: { condition: 'service_completed_successfully' } } }
    const found = await refusalsOf({
      backend: backend(needs),
      migrate: { image: 'migrate:1', ...parts },
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`services.migrate.${key}: `)
    expect(found[0]).not.toMatch(/pw|p#w|prod\.example/)
  })

  it('may be set by the operator for the drill', async () => {
    const environment = { ...LED, URL: 'ecto://u:p@db.prod.example/app' }
    const env = { URL: '{{database-url}}' }
    const { main } = await plan({ backend: backend({ environment }) }, { env })
    expect(main.environment?.URL).toContain('postgres:5432/shop')
  })
})
