import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CheckFailure, ConfigurationError } from '../../../src/errors.ts'
import { change } from '../../unit/notify/changes.ts'
import { BAD, GOOD, TellingSite } from './telling-site.ts'

let site: TellingSite
beforeEach(async () => {
  site = await TellingSite.open()
})
afterEach(() => site.close())

describe('a run', () => {
  it('tells its switch of the beginning and the end, and everybody else nothing while all is well', async () => {
    const report = await site.run(GOOD)
    expect(report).toMatchObject({ verdict: { value: 'complete' }, checks: [] })
    expect(site.paths()).toEqual(['/ping/uuid/start?x=1', '/ping/uuid?x=1'])
    expect(site.seen[0]).toMatchObject({ method: 'POST', body: 'chefwell backup shop start' })
  })

  it('that fails is told once, reminded of after a day, and told when it is over', async () => {
    const kinds = []
    for (const [ending, hours] of [
      [BAD, 0],
      [BAD, 6],
      [BAD, 25],
      [GOOD, 31],
      [GOOD, 37],
    ] as const) {
      const before = site.seen.length
      await site.run(ending, { hours })
      const hook = site.seen.slice(before).find(({ url }) => url === '/hook')
      kinds.push(hook ? JSON.parse(hook.body).alerts[0].kind : '-')
    }
    expect(kinds).toEqual(['raised', '-', 'reminder', 'resolved', '-'])
    expect(site.paths().filter((url) => url.includes('/fail'))).toHaveLength(3)
  })

  it('signs what programs get, and masks what people get', async () => {
    await site.run(BAD)
    const hook = site.seen.find(({ url }) => url === '/hook')
    expect(hook?.headers['webhook-signature']).toMatch(/^v1,/)
    expect(JSON.parse(hook?.body ?? '')).toMatchObject({
      format: 'lastro/notice@1',
      system: 'chefwell',
      procedure: 'backup',
      level: 'critical',
      alerts: [{ key: 'local/verdict/backup/shop', kind: 'raised', reason: 'dump-failed' }],
    })
    expect(site.hooks()).toEqual(expect.arrayContaining(['/hook', '/services/T0/B0/xyz']))
    const sent = JSON.stringify(site.seen.map(({ body }) => body))
    expect(sent).not.toMatch(/hook-secret-123|111\.444/)
    const state = await readFile(join(site.stateDir, 'notices.json'), 'utf8')
    expect(state).not.toMatch(/hook-secret-123|111\.444/)
  })

  it('tells the changes that the procedure found, in place of its verdict', async () => {
    await site.run({ ...GOOD, transitions: [change('a'), change('b', { level: 'emergency' })] })
    await site.run({ ...BAD, transitions: [] })
    const told = site.seen.filter(({ url }) => url === '/hook').map(({ body }) => JSON.parse(body))
    expect(told).toMatchObject([{ alerts: [{ key: 'b' }, { key: 'a' }] }])
  })
})

describe('a procedure that tells changes', () => {
  it('is told to be over its failure once it runs to its end again', async () => {
    await site.run(new CheckFailure('lock-held', 'somebody else runs'))
    await site.run({ ...GOOD, transitions: [change('a')] })
    await site.run({ ...GOOD, transitions: [] })
    const told = site.seen
      .filter(({ url }) => url === '/hook')
      .map(({ body }) => JSON.parse(body).alerts)
    const own = 'local/verdict/backup/shop'
    expect(told).toMatchObject([
      [{ key: own, kind: 'raised', reason: 'lock-held' }],
      expect.arrayContaining([
        expect.objectContaining({ key: own, kind: 'resolved', reason: 'ran-again' }),
        expect.objectContaining({ key: 'a', kind: 'raised' }),
      ]),
    ])
  })
})

describe('a run that cannot begin for its configuration', () => {
  it('tells the switch that heard of its start that it failed, and nobody else', async () => {
    const wrong = new ConfigurationError([{ field: 'x', value: 'y', legal: 'z', mend: 'Mend it.' }])
    await expect(site.run(wrong)).rejects.toBe(wrong)
    expect(site.paths()).toEqual(['/ping/uuid/start?x=1', '/ping/uuid/fail?x=1'])
  })
})

describe('a state of notices that cannot be written', () => {
  it('keeps nobody from hearing, and is told of in the report', async () => {
    await mkdir(join(site.stateDir, 'notices.json.partial'))
    const report = await site.run(BAD)
    expect(site.hooks()).toEqual(expect.arrayContaining(['/hook', '/services/T0/B0/xyz']))
    expect(report.checks).toMatchObject([{ id: 'notices', facts: { channels: 'notices' } }])
  })
})
