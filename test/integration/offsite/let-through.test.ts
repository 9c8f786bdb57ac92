import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putDaily } from '../../real-offsite/night-tree.ts'
import { makeOffsiteSite, NO_RSYNC, type OffsiteSite } from '../../real-offsite/offsite-site.ts'

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 60 * 60 * 1000)
const WITHOUT_RSYNC = NO_RSYNC === null ? '' : `, skipped: ${NO_RSYNC} (script/rsync)`

let site: OffsiteSite

const sync = (overrides: readonly string[] = []) => site.sync({ remote: 'disk', overrides })

describe.skipIf(NO_RSYNC !== null)(`what a person let through${WITHOUT_RSYNC}`, () => {
  beforeAll(async () => {
    site = await makeOffsiteSite()
  })
  afterAll(() => site.stop())

  it('of a tree that was put back without its name is not asked again: the copy goes by its new name', async () => {
    await putDaily(site.tree, hoursAgo(2))
    expect((await sync()).verdict.value).toBe('synced')
    await rm(join(site.tree, '.lastro-tree'))
    const [closed] = (await sync()).sync?.closed ?? []
    expect(closed?.gate).toBe('source')
    const opened = await sync([closed?.word ?? ''])
    expect(opened.verdict).toMatchObject({ value: 'synced', reason: 'synced-overridden' })
    expect((await sync()).verdict).toMatchObject({ value: 'synced', reason: 'up-to-date' })
  })

  it('of a database that became smaller is not asked again night after night; one that shrinks further is', async () => {
    const tree = join(site.directory, 'shrinking')
    const night = (overrides: readonly string[] = []) =>
      site.sync({ remote: 'disk', stateDir: join(site.directory, 'other-state'), tree, overrides })
    await rm(site.mounted, { recursive: true })
    for (const hours of [9, 8, 7, 6, 5]) await putDaily(tree, hoursAgo(hours), { bytes: 9000 })
    expect((await night()).verdict.value).toBe('synced')
    await putDaily(tree, hoursAgo(4), { bytes: 2000 })
    const [closed] = (await night()).sync?.closed ?? []
    expect(closed?.gate).toBe('shrunk')
    expect((await night([closed?.word ?? ''])).verdict.reason).toBe('synced-overridden')
    expect((await night()).verdict.reason).toBe('up-to-date')
    await putDaily(tree, hoursAgo(3), { bytes: 2000 })
    expect((await night()).verdict).toMatchObject({ value: 'synced', reason: 'synced' })
    await putDaily(tree, hoursAgo(2), { bytes: 700 })
    expect((await night()).verdict.reason).toBe('gate-shrunk')
  })
})
