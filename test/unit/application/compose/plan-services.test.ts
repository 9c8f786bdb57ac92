import { describe, expect, it } from 'vitest'
import { backend, DATABASE, LED, plan, refusalsOf } from './planned.ts'

describe('the services that are started', () => {
  it('are those that the application needs, each after its own needs, without the database and what only it needs', async () => {
    const { before, main } = await plan({
      backend: backend({
        depends_on: {
          api: {},
          postgres: {},
          migrate: { condition: 'service_completed_successfully' },
        },
        links: ['queue:jobs'],
      }),
      postgres: { image: 'postgres:16', depends_on: { storage: {} } },
      storage: { image: 'x' },
      api: { image: 'api', depends_on: { queue: {}, gone: { required: false } } },
      queue: { image: 'queue' },
      migrate: { image: 'migrate', depends_on: { postgres: {} } },
      worker: { image: 'worker' },
    })
    expect(before.map(({ service, isJob }) => [service.name, isJob])).toEqual([
      ['queue', false],
      ['api', false],
      ['migrate', true],
    ])
    expect(before[0]?.service.aliases).toEqual(['jobs'])
    expect(main.name).toBe('backend')
  })

  it('are named, where one is asked for that is not there', async () => {
    await expect(plan({})).rejects.toMatchObject({
      reason: 'compose-service-unknown',
      facts: { detail: 'backend; services: postgres' },
    })
    await expect(plan({ backend: backend() }, { databaseService: 'db' })).rejects.toMatchObject({
      reason: 'compose-service-unknown',
    })
  })
})

describe('a service of an operator’s file', () => {
  it('keeps what makes the program, and loses names, ports and networks of production', async () => {
    const { main, containerPort, changes } = await plan(
      {
        backend: backend({
          command: ['serve'],
          entrypoint: null,
          init: true,
          container_name: 'shop-backend',
          extra_hosts: ['db=10.0.0.5'],
          restart: 'always',
          labels: { traefik: 'true' },
          networks: { default: null, shared: { aliases: ['api.internal'] } },
          healthcheck: { test: ['CMD', 'true'] },
          network_mode: 'bridge',
        }),
      },
      { port: 3001 },
    )
    expect(main).toEqual({
      name: 'backend',
      image: 'backend:1',
      environment: { DATABASE_URL: 'postgres://app:new@postgres:5432/shop' },
      aliases: ['shop-backend', 'api.internal'],
      port: { container: 3000, host: 3001 },
      more: { command: ['serve'], init: true, healthcheck: { disable: true } },
    })
    expect(containerPort).toBe(3000)
    expect(changes).toEqual([
      { field: 'services.postgres', change: 'replaced', value: '' },
      { field: 'services.backend.ports', change: 'replaced', value: '80:3000' },
      { field: 'services.backend.container_name', change: 'left-out', value: 'shop-backend' },
      { field: 'services.backend.extra_hosts', change: 'left-out', value: 'db=10.0.0.5' },
      { field: 'services.backend.network_mode', change: 'left-out', value: 'bridge' },
      { field: 'services.backend.networks', change: 'replaced', value: 'shared' },
      { field: 'services.backend.environment.DATABASE_URL', change: 'replaced', value: '' },
    ])
  })

  it('gets new volumes, also in place of external ones, and one apart from the database’s', async () => {
    const { main, changes } = await plan(
      {
        backend: backend({
          volumes: [
            { type: 'volume', source: 'data', target: '/data' },
            { type: 'volume', target: '/cache' },
            { type: 'tmpfs', target: '/tmp' },
            { type: 'bind', source: '/usr', target: '/host-usr', read_only: true },
          ],
        }),
      },
      { volumes: { data: { name: 'shop_data', external: true } } },
    )
    expect(main.mounts).toEqual([
      { kind: 'volume', name: 'stack-data', path: '/data', isReadOnly: false },
      { kind: 'volume', name: 'stack-backend-1', path: '/cache', isReadOnly: false },
      { kind: 'bind', source: '/usr', path: '/host-usr' },
    ])
    expect(main.more?.tmpfs).toEqual(['/tmp'])
    expect(changes).toContainEqual({ field: 'volumes.data', change: 'emptied', value: 'shop_data' })
  })

  it('takes the environment of the drill over its own; others take what they have already', async () => {
    const { main, before } = await plan(
      {
        backend: backend({
          environment: { DB_HOST: 'db.production', MAIL: 'smtp://mail', EMPTY: null, COUNT: 3 },
          depends_on: { migrate: {} },
        }),
        migrate: { image: 'm', environment: { DB_HOST: 'db.production' } },
      },
      { env: { DB_HOST: '{{database-host}}', MAIL: 'none', LISTEN: ':{{port}}' } },
    )
    expect(main.environment).toEqual({
      DB_HOST: 'postgres',
      MAIL: 'none',
      COUNT: '3',
      LISTEN: ':3000',
    })
    expect(before[0]?.service.environment).toEqual({ DB_HOST: 'postgres' })
  })

  it('has its secrets told, so that they are masked', async () => {
    const environment = {
      ...LED,
      OTHER: 'amqp://u:p%40ss@queue/',
      SMTP_PASSWORD: 'mail-password',
      API_URL: 'https://api.example',
      NODE_ENV: 'production',
    }
    const { secrets } = await plan({ backend: backend({ environment }) })
    expect(secrets).toEqual(['new', 'new', 'p%40ss', 'p@ss', 'mail-password'])
  })
})

describe('a service that cannot be started in a drill', () => {
  it('is refused with everything that keeps it from it', async () => {
    const services = {
      backend: backend({
        image: undefined,
        build: { context: '.' },
        cap_add: ['SYS_ADMIN'],
        privileged: false,
        pid: 'host',
        secrets: [{ source: 'key' }],
        environment: { READ_URL: 'postgres://u:p@db.production/x' },
        volumes: [
          { type: 'bind', source: '/etc', target: '/etc2', read_only: true },
          { type: 'bind', source: '/nonexistent/x', target: '/x', read_only: true },
        ],
        ports: [{ target: 80 }, { target: 443 }],
      }),
    }
    expect(await refusalsOf(services, { repository: '/usr' })).toEqual([
      'services.backend.ports: not one (name it as drill.backend.container-port)',
      'services.backend.environment: nothing in it leads to the restored database (set it by drill.backend.env, like {{database-url}})',
      'services.backend.image: there is none',
      'services.backend.cap_add: SYS_ADMIN',
      'services.backend.pid: host',
      'services.backend.secrets: ',
      'services.backend.environment.READ_URL: leads to db.production',
      'services.backend.volumes: /etc:/etc2 is outside of /usr',
      'services.backend.volumes: /nonexistent/x:/x is not there',
    ])
  })

  it('may lead elsewhere in the file when the drill’s environment says otherwise', async () => {
    const environment = { DATABASE_URL: 'postgres://u:p@db.production/x' }
    expect(
      await refusalsOf(
        { backend: backend({ environment }) },
        { env: { DATABASE_URL: '{{database-url}}' } },
      ),
    ).toEqual([])
  })

  it('is refused when another has the name of the restored database', async () => {
    const services = {
      backend: backend({ depends_on: { database: {} } }),
      database: { image: 'mariadb' },
    }
    const database = { ...DATABASE, host: 'database' }
    const env = { DATABASE_URL: '{{database-url}}' }
    expect(await refusalsOf(services, { database, databaseService: undefined, env })).toEqual([
      'services.database: has the host name of the restored database (name the service that it replaces as drill.backend.compose.database)',
    ])
  })

  it.each([
    ['a link that leads out of the repository', '/bin', '/usr/lib'],
    ['a writable place', '/usr/lib', '/usr'],
  ])('is refused for %s', async (_what, source, repository) => {
    const volumes = [{ type: 'bind', source, target: '/x' }]
    const [refusal] = await refusalsOf({ backend: backend({ volumes }) }, { repository })
    expect(refusal).toMatch(/^services\.backend\.volumes: .* is (writable|outside of)/)
  })
})
