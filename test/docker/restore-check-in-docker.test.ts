import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { World } from '../../src/ports.ts'
import {
  bySql,
  type CheckSite,
  makeCheckSite,
  perTenant,
} from '../integration/restore-check/check-site.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { backUp, makeSite } from '../real-postgres/site.ts'
import { testWorld } from '../real-postgres/test-world.ts'
import { describeDocker, docker, IMAGE, withLabel } from './docker-engine.ts'

const LINES = ['staging: docker', 'docker:', `  image: ${IMAGE}`, '  pull: never']

let production: Production
let site: CheckSite

/** Others may use the engine at the same time. */
function worldOfItsOwn(): World {
  const world = testWorld()
  return { ...world, run: { ...world.run, id: `check-${randomBytes(4).toString('hex')}` } }
}

const leftOf = ({ run }: World) => withLabel(`lastro.run=${run.id}`)

describeDocker('a check of a migration in a container', () => {
  beforeAll(async () => {
    production = await startProduction()
    await backUp(await makeSite(production.directory, production.settings, { name: '.' }))
    site = await makeCheckSite(production.directory, production.settings, LINES)
  })
  afterAll(() => production?.stop())

  it('tries it on the newest backup, finds what it did and the way back, and leaves nothing', async () => {
    const world = worldOfItsOwn()
    const up = bySql(perTenant('ALTER TABLE %1$I.products ADD COLUMN vegan boolean;'))
    const down = bySql(perTenant('ALTER TABLE %1$I.products DROP COLUMN vegan;'))
    const report = await site.check(`if [ "$1" = up ]; then\n${up}\nelse\n${down}\nfi\n`, {
      check: ['migrate: { command: [sh, migrate.sh, up], down: [sh, migrate.sh, down] }'],
      world,
    })

    expect(report.error).toBeUndefined()
    expect(report.verdict).toMatchObject({ value: 'safe', reason: 'migration-safe' })
    expect(report.migration).toMatchObject({ data: 'backup', rowsLost: 0, isReversible: true })
    expect(report.migration?.structure[0]?.changes).toMatchObject([
      { change: 'added', kind: 'column', object: 'products.vegan' },
    ])
    expect(report.checks.find(({ id }) => id === 'isolation')?.actual).toMatch(/^container lastro-/)
    expect(leftOf(world)).toEqual([])
    expect(await site.leftovers()).toEqual([])
  })

  it('runs it as the role that the configuration names, with no password of the backup', async () => {
    const world = worldOfItsOwn()
    const report = await site.check(bySql('SELECT 1/(current_user = $$chefwell_backend$$)::int'), {
      check: ['migrate: { command: [sh, migrate.sh], role: chefwell_backend }'],
      world,
    })

    expect(report.verdict).toMatchObject({ value: 'safe' })
    expect(leftOf(world)).toEqual([])
  })

  it('cannot judge when the container ends under the migration, and ends the command', async () => {
    const world = worldOfItsOwn()
    const mark = join(production.directory, 'marks', 'migrating')
    await mkdir(dirname(mark))
    await chmod(dirname(mark), 0o777)
    const checked = site.check(`touch ${mark}; sleep 300\n`, { world })
    await vi.waitUntil(() => existsSync(mark), { timeout: 30_000 })
    const filter = `--filter=label=lastro.run=${world.run.id}`
    const format = '--format={{.Names}} {{.Label "lastro.procedure"}}'
    const [name = '', procedure] = docker('container', 'ls', filter, format).trim().split(' ')
    expect(procedure).toBe('restore-check')
    docker('container', 'kill', name)

    expect((await checked).verdict).toMatchObject({
      value: 'cannot-judge',
      reason: 'container-failed',
    })
    expect(leftOf(world)).toEqual([])
    expect(await site.leftovers()).toEqual([])
  })
})
