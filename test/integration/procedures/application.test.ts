import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { processIds } from '../../../src/adapters/process/process-group.ts'
import { tcpPorts } from '../../../src/adapters/tcp-ports.ts'
import type { BackendFault } from '../../../src/demo/backend/faults.ts'
import { CheckFailure } from '../../../src/errors.ts'
import type { Report } from '../../../src/report/report.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { sampleBackend } from '../../real-postgres/sample-backend.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { rehearse, verdictOf } from './rehearsal.ts'

let production: Production

beforeAll(async () => {
  production = await startProduction()
})
afterAll(() => production?.stop())

/** Processes of the rehearsed application, wherever they went. */
async function processesLeft(): Promise<readonly number[]> {
  const mark = `LASTRO_APPLICATION=${production.directory}/workspace`
  const marked = (processIds() ?? []).map(async (pid) => {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
    return environment.split('\0').includes(mark) ? [pid] : []
  })
  return (await Promise.all(marked)).flat()
}

const checkOf = (report: Report, id: string) => report.checks.filter((check) => check.id === id)

describe('an application on the restored database', () => {
  it('is started, asked and ended; the port that was chosen is free again', async () => {
    const report = await rehearse(production, sampleBackend())

    expect(report.findings).toEqual([])
    expect(report.probes).toMatchObject([
      { name: 'Login', status: 'pass', asked: 1, passed: 1, httpStatus: 200 },
      { name: 'List products', status: 'pass', rows: 28, rowsName: 'products', withinSeconds: 3 },
      { name: 'List sales', status: 'pass', rows: 40 },
      { name: 'List customers', status: 'pass', rows: 7 },
      { name: 'Dashboard stats', status: 'pass' },
    ])
    expect(report.application).toEqual({ started: expect.stringContaining('backend/index.ts') })
    expect(checkOf(report, 'leftovers')).toMatchObject([{ status: 'pass' }])
    expect(await processesLeft()).toEqual([])
  })

  it('is asked for every tenant of a pattern, each as himself', async () => {
    const report = await rehearse(production, sampleBackend({ tenants: ['tenant_*'] }), {
      rowsOf: (schema, table) =>
        schema === 'tenant_003' && table !== 'products'
          ? 0
          : { products: 28, sales: 40, customers: 7 }[table],
    })

    expect(verdictOf(report)).toBe('restorable: proven')
    expect(report.probes?.map(({ asked, passed }) => `${passed}/${asked}`)).toEqual(
      Array(5).fill('3/3'),
    )
    expect(checkOf(report, 'probes')).toMatchObject(Array(5).fill({ actual: '3 of 3 tenants' }))
  })

  it('may have a port of its own, and listen where it should not, which is told', async () => {
    const port = await tcpPorts.pickFree()
    const lines = sampleBackend({ env: { HOST: '0.0.0.0' }, more: [`port: ${port}`] })
    const report = await rehearse(production, lines)

    expect(verdictOf(report)).toBe('restorable: proven')
    expect(checkOf(report, 'isolation')).toMatchObject([
      { status: 'warn', reason: 'backend-exposed', actual: `it listens on 0.0.0.0, port ${port}` },
    ])
    expect(await tcpPorts.listeners(port)).toEqual([])
  })

  it('is ended though it has left its process group', async () => {
    const port = await tcpPorts.pickFree()
    const program = `${process.execPath} src/demo/backend/index.ts`
    const report = await rehearse(
      production,
      sampleBackend({
        command: ['sh', '-c', `setsid ${program} & sleep 60`],
        more: [`port: ${port}`, `directory: ${process.cwd()}`],
      }),
    )

    expect(verdictOf(report)).toBe('restorable: proven')
    expect(await processesLeft()).toEqual([])
    expect(await tcpPorts.listeners(port)).toEqual([])
  })
})

describe('an application that', () => {
  it.each<[BackendFault, string, string]>([
    ['exits', 'backend-exited', 'exit code 1'],
    ['never-ready', 'backend-not-ready', 'status 503 after 2 s'],
    ['login-fails', 'probe-status', 'status 401: {"error":"wrong password"}'],
    ['no-token', 'probe-value-unusable', 'none'],
    ['answers-500', 'probe-status', 'status 500: {"error":"internal"}'],
    ['not-json', 'probe-not-json', '32 characters, text/html'],
    ['wrong-count', 'probe-count', '27'],
    ['slow', 'probe-slow', ' s'],
    ['hangs', 'probe-timeout', 'no answer within 1 s'],
    ['dies', 'backend-died', 'exit code 3'],
  ])('%s makes the backup one that would not serve: %s', async (fault, reason, actual) => {
    const ready = fault === 'never-ready' ? '2s' : '60s'
    const lines = sampleBackend({ fault }).map((line) =>
      line
        .replace('status: 200}', `status: 200, timeout: ${ready}}`)
        .replace('timeout: 5s', fault === 'hangs' ? 'timeout: 1s' : 'timeout: 5s'),
    )
    const report = await rehearse(production, lines)

    expect(verdictOf(report)).toBe(`not-restorable: ${reason}`)
    const [finding] = report.findings.filter((each) => each.reason === reason)
    expect(finding).toMatchObject({ status: 'fail', actual: expect.stringContaining(actual) })
    expect(report.application?.log?.length).toBeGreaterThan(0)
    expect(await processesLeft()).toEqual([])
  })

  it('fails for one tenant of three is told with his name', async () => {
    const lines = sampleBackend({ tenants: ['tenant_*'] })
    const report = await rehearse(production, lines, {
      rowsOf: (schema, table) =>
        schema === 'tenant_003' && table !== 'products'
          ? 0
          : { products: 28, sales: 40, customers: 7 }[table],
      schemas: ['tenant_chefwell', 'tenant_002', 'tenant_003', 'tenant_404'],
    })

    expect(report.findings.filter(({ status }) => status === 'fail')).toMatchObject([
      { schema: 'tenant_404', object: 'Login', reason: 'probe-status' },
    ])
    expect(report.probes?.[0]).toMatchObject({ asked: 4, passed: 3, status: 'fail' })
    expect(report.probes?.[1]).toMatchObject({ asked: 4, passed: 3, status: 'unknown' })
  })

  it('leaves what it said last, with its secrets masked', async () => {
    const world = testWorld()
    world.maskSecret('JWT_SECRET')
    const report = await rehearse(production, sampleBackend({ fault: 'exits' }), { world })
    expect(report.application?.log).toEqual(['Error: *** must be set'])
  })
})

describe('nothing can be said when', () => {
  it('the program is not there', async () => {
    const report = await rehearse(production, sampleBackend({ command: ['/no/such/program'] }))
    expect(verdictOf(report)).toBe('cannot-judge: backend-missing')
  })

  it('the working directory is not there', async () => {
    const report = await rehearse(production, sampleBackend({ more: ['directory: /no/such'] }))
    expect(verdictOf(report)).toBe('cannot-judge: backend-missing')
    expect(report.findings[0]?.actual).toBe('working directory /no/such does not exist')
  })

  it('somebody has the port: he is not asked in its place', async () => {
    const port = await tcpPorts.pickFree()
    let visits = 0
    const other = createServer(() => {
      visits += 1
    }).listen(port, '::1')
    const report = await rehearse(production, sampleBackend({ more: [`port: ${port}`] }))
    other.close()

    expect(verdictOf(report)).toBe('cannot-judge: port-taken')
    expect(visits).toBe(0)
  })

  it('the role is not in the backup', async () => {
    const lines = sampleBackend().map((line) => line.replace('chefwell_backend', 'nobody_knows'))
    expect(verdictOf(await rehearse(production, lines))).toBe('cannot-judge: backend-role-missing')
  })

  it('no tenant is there to ask for', async () => {
    const report = await rehearse(production, sampleBackend({ tenants: ['shop_*'] }))
    expect(verdictOf(report)).toBe('cannot-judge: no-tenant-asked')
  })

  it('the passport does not know the table', async () => {
    const report = await rehearse(production, sampleBackend(), { rowsOf: () => undefined })
    expect(verdictOf(report)).toBe('cannot-judge: probe-unjudged')
  })
})

describe('an application under way', () => {
  it('is ended when the run is cancelled', async () => {
    const port = await tcpPorts.pickFree()
    const cancellation = new AbortController()
    const world = testWorld({ signal: cancellation.signal })
    const lines = sampleBackend({ fault: 'hangs', more: [`port: ${port}`] })
    const run = rehearse(production, lines, { world })
    while ((await tcpPorts.listeners(port)).length === 0) await world.clock.sleep(0.02)
    cancellation.abort(new Error('cancelled by the test'))

    await expect(run).rejects.toThrow('cancelled by the test')
    expect(await processesLeft()).toEqual([])
    expect(await tcpPorts.listeners(port)).toEqual([])
  })

  it('is ended when the database server below it dies, which says nothing of the backup', async () => {
    const serverDied = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new CheckFailure('staging-failed', 'the server died')), 1500)
    })
    const lines = sampleBackend({ fault: 'never-ready' })

    await expect(rehearse(production, lines, { serverDied })).rejects.toThrow('the server died')
    expect(await processesLeft()).toEqual([])
  })
})
