import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../../src/config/parse-config.ts'
import { ConfigurationError } from '../../../../src/errors.ts'
import { EVERY_FAULT } from '../../../../src/procedures/drill-check/faults/every-fault.ts'
import { chooseFaults, planCheck } from '../../../../src/procedures/drill-check/plan-check.ts'
import { shareDrills } from '../../../../src/procedures/drill-check/work-list.ts'

const bare = parseConfig('system: { name: shop }', 'lastro.yml', {})
const withBackups = parseConfig(
  `backups:
  directory: /srv/backups
  sources: { shop: { engine: postgres, host: db, database: shop, user: backup } }`,
  'lastro.yml',
  {},
)

function problemsOf(body: () => unknown): readonly string[] {
  try {
    body()
    return []
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return error.problems.map(({ field, value, mend }) => `${field} ${value}: ${mend}`)
  }
}

describe('a planned check', () => {
  it('tries everything in a sample, with five clean runs, where no backup is configured', () => {
    const request = planCheck(bare, {}, { lastro: 'test' })

    expect(request).toMatchObject({ subject: { kind: 'sample' }, cleanRuns: 5 })
    expect(request.faults).toBe(EVERY_FAULT)
    expect(Number.isInteger(request.seed)).toBe(true)
  })

  it('takes the newest backup, a named one, or a file', () => {
    const subject = (choices: { real?: boolean; backup?: string }) =>
      planCheck(withBackups, choices, { lastro: 'test' }).subject

    expect(subject({ real: true })).toEqual({ kind: 'backup', directory: '/srv/backups' })
    expect(subject({ backup: 'shop_backup_20251120_030000' })).toEqual({
      kind: 'backup',
      directory: '/srv/backups',
      backup: 'shop_backup_20251120_030000',
    })
    expect(subject({ backup: './copy/x.dump.zst' })).toMatchObject({
      backup: resolve('copy/x.dump.zst'),
    })
  })

  it('needs a directory of backups to take one from', () => {
    expect(problemsOf(() => planCheck(bare, { real: true }, { lastro: 'test' }))).toEqual([
      expect.stringContaining('backups nothing'),
    ])
  })

  it('tries groups and single faults, in the order of the matrix', () => {
    const chosen = chooseFaults('sequence-dropped, time file-empty')

    expect(chosen.map(({ id }) => id)).toEqual([
      'file-empty',
      'sequence-dropped',
      'backup-stale',
      'backups-in-future',
      'named-backup-in-future',
      'old-rows-under-new-date',
    ])
    expect(chooseFaults(' , ')).toBe(EVERY_FAULT)
  })

  it('names every word that is no fault, with the nearest that is', () => {
    expect(problemsOf(() => chooseFaults('rows,sequences-dropped,moon'))).toEqual([
      'only "sequences-dropped": Did you mean sequence-dropped?',
      expect.stringMatching(/^only "moon": /),
    ])
  })
})

describe('the work of a check', () => {
  it('shares a drill between what lies apart, and gives everything else one of its own', () => {
    const sets = shareDrills(EVERY_FAULT)
    const shared = sets.filter((set) => set.length > 1)

    expect(sets.flat()).toHaveLength(EVERY_FAULT.length)
    expect(shared.map(([first]) => first?.group)).toEqual(['harmless', 'values'])
    expect(shared.flat().every((fault) => fault.kind === 'content' && fault.isApart)).toBe(true)
  })

  it('has each fault once', () => {
    const ids = EVERY_FAULT.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
