import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { ConfigurationError } from '../../../src/errors.ts'
import { type DrillChoices, planDrills } from '../../../src/procedures/restore-drill/plan-drill.ts'

const BACKUPS =
  'backups:\n  directory: /srv/b\n  sources:\n    shop: { engine: postgres, host: db, database: shop, user: u }\n'
const URL_STAGING =
  'drill:\n  staging: url\n  server: { host: staging, database: shop_drill, user: postgres }\n'

function plan(yaml: string, confirmTarget: string) {
  try {
    return planDrills(parseConfig(yaml, 'lastro.yml', {}), { confirmTarget }, 'test')[0]
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
}

describe('the name that an operator types', () => {
  it('confirms the target when it is exactly its name', () => {
    expect(plan(BACKUPS + URL_STAGING, 'shop_drill')).toMatchObject({
      confirmedTarget: 'shop_drill',
    })
  })

  it.each([
    ['another name', BACKUPS + URL_STAGING, 'shop', 'shop_drill'],
    ['the name in other letters', BACKUPS + URL_STAGING, 'Shop_Drill', 'shop_drill'],
    ['any name without staging url', BACKUPS, 'shop', 'nothing, because drill.staging is not url'],
  ])('is refused when it is %s', (_title, yaml, typed, legal) => {
    expect(plan(yaml, typed)).toMatchObject([
      { field: 'confirm-target', value: JSON.stringify(typed), legal },
    ])
  })
})

describe('where a drill takes its backup from', () => {
  const OFFSITE = `offsite:
  remotes:
    far:
      host: backup.example.org
      user: shop
      path: /srv/copies
      known-hosts: [ssh-ed25519 ${'A'.repeat(68)}]
      private-key: \${ADD_KEY}
      read-key: \${READ_KEY}
    nas: { path: /mnt/nas }
`
  const places = (yaml: string, choices: DrillChoices, keys: Record<string, string> = {}) => {
    try {
      const plans = planDrills(parseConfig(yaml, 'lastro.yml', keys), choices, 'test')
      return plans.map(({ copy, pick, directory }) => `${copy?.name ?? directory} ${pick}`)
    } catch (error) {
      if (error instanceof ConfigurationError) return error.problems.map(({ field }) => field)
      throw error
    }
  }
  const keys = { READ_KEY: 'k' }

  it('is a remote where there is one, and then an older backup is drilled besides', () => {
    expect(places(BACKUPS, {})).toEqual(['/srv/b newest'])
    expect(places(BACKUPS + OFFSITE, {}, keys)).toEqual(['far newest', 'far random'])
    expect(places(BACKUPS + OFFSITE, { remote: 'nas', pick: 'newest' })).toEqual(['nas newest'])
    expect(places(BACKUPS + OFFSITE, { remote: 'nas', backup: 'x' })).toEqual(['nas newest'])
  })

  it('is here when the operator or the configuration says so, and when a file is named', () => {
    expect(places(BACKUPS + OFFSITE, { from: 'local' })).toEqual(['/srv/b newest'])
    expect(places(BACKUPS + OFFSITE, { from: '/srv/old' })).toEqual(['/srv/old newest'])
    expect(places(BACKUPS + OFFSITE, { backup: '/srv/x.dump' })).toEqual(['/srv/b newest'])
    expect(places(`${BACKUPS}${OFFSITE}drill: { from: local, pick: both }\n`, {})).toEqual([
      '/srv/b newest',
      '/srv/b random',
    ])
  })

  it('needs the key that reads, not the one that adds, and a remote that there is', () => {
    expect(places(BACKUPS + OFFSITE, {}, { ADD_KEY: 'k' })).toEqual([
      'offsite.remotes.far.read-key',
    ])
    expect(places(BACKUPS + OFFSITE, { remote: 'fra' })).toEqual(['remote'])
    expect(places(BACKUPS, { from: 'offsite' })).toEqual(['offsite'])
  })
})
