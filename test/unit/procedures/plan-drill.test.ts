import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { ConfigurationError } from '../../../src/errors.ts'
import { planDrill } from '../../../src/procedures/restore-drill/plan-drill.ts'

const BACKUPS =
  'backups:\n  directory: /srv/b\n  sources:\n    shop: { engine: postgres, host: db, database: shop, user: u }\n'
const URL_STAGING =
  'drill:\n  staging: url\n  server: { host: staging, database: shop_drill, user: postgres }\n'

function plan(yaml: string, confirmTarget: string) {
  try {
    return planDrill(parseConfig(yaml, 'lastro.yml', {}), { confirmTarget }, 'test')
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
