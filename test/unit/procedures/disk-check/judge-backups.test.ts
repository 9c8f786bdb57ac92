import { describe, expect, it } from 'vitest'
import { couldSee, judge } from '../../../../src/procedures/disk-check/judge.ts'
import { diskConfig, filesystem, measured, tree } from './evidence.ts'
import { evidence, run, troubles } from './judging.ts'

describe('the judge of directories of backups and of schedules', () => {
  it('notices that the directory of backups became the disk of the system', () => {
    expect(troubles(evidence([measured({ trees: [tree({ mount: 'lost' })] })]))).toEqual([
      'local/tree:/var/backups critical backups-mount-lost',
    ])
  })

  it('foretells that the next backup will not fit, from the growth of the dumps', () => {
    const [source] = tree().sources
    const dumps = [3e9, 4e9, 5e9].map((bytes) => ({ takenAt: '2026-03-01T03:00:00.000Z', bytes }))
    const growing = tree({ sources: source ? [{ ...source, dumps }] : [] })
    const yaml = 'disk:\n  thresholds: { warning: 97%, critical: 98%, emergency: 99% }\n'
    const at = (percent: number) =>
      troubles(
        evidence([measured({ trees: [growing], filesystems: [filesystem({ percent })] })]),
        yaml,
      )
    // 5 GB × 4/3 × 1.1 and a reserve of 64 MiB: 7.4 GB.
    expect(at(92.5)).toEqual([])
    expect(at(92.7)).toEqual(['local/next-backup:/var/backups critical next-backup-does-not-fit'])
  })

  it('notices dead schedules: a backup that is late, one that never was, a drill that once ran here', () => {
    const late = tree({
      sources: tree().sources.map((one) => ({ ...one, newestAt: '2026-02-27T03:00:00.000Z' })),
    })
    const ledger = [
      run('restore-drill', 'restorable', 24 * 9),
      run('restore-drill', 'not-restorable', 2),
    ]
    const given = evidence([measured({ trees: [late] })], { sources: ['shop', 'blog'], ledger })
    expect(troubles(given)).toEqual([
      'local/overdue-backup:/var/backups/shop warning backup-overdue',
      'local/overdue-backup:/var/backups/blog warning backup-overdue',
      'local/overdue-restore-drill:restore-drill warning restore-drill-overdue',
    ])
  })

  it('notices a day without a backup between others, for a week, and only where one is made each day', () => {
    const gaps = ['2026-01-10', '2026-02-20', '2026-02-26', '2026-02-27']
    const sources = tree().sources.map((one) => ({ ...one, gaps }))
    const given = evidence([measured({ trees: [tree({ sources })] })])
    expect(troubles(given)).toEqual(['local/gaps:/var/backups/shop warning backup-gap'])
    const [found] = judge(given, diskConfig()).observed.filter(
      ({ observation }) => observation.alert.reason === 'backup-gap',
    )
    expect(found?.observation.alert.facts).toMatchObject({ count: 2, day: '2026-02-27' })
    expect(troubles({ ...given, now: new Date('2026-03-08T06:17:00Z') })).not.toContainEqual(
      expect.stringContaining('backup-gap'),
    )
    expect(troubles(given, 'disk:\n  overdue: { backup: 8d }\n')).toEqual([])
    expect(troubles({ ...given, sources: [] })).toEqual([])
  })

  it('says of a directory that was not listed only that, and keeps what was known of it', () => {
    const cut = tree({ listed: false, sources: [], withoutPassport: [], exists: true })
    const all = [measured({ trees: [cut] })]
    expect(troubles(evidence(all))).toEqual([
      'local/tree-read:/var/backups unknown directory-unreadable',
    ])
    const seen = (key: string, subject: string) =>
      couldSee({ host: 'local', subject, key } as Parameters<typeof couldSee>[0], all, undefined)
    expect(seen('local/tree:/var/backups', '/var/backups')).toBe(false)
    expect(seen('local/gaps:/var/backups/shop', '/var/backups/shop')).toBe(false)
    expect(seen('local/overdue-backup:/var/backups/shop', '/var/backups/shop')).toBe(false)
    expect(seen('local/space:/var/backups', '/var/backups')).toBe(true)
  })

  it('warns of backups from the future, and believes no run of a clock that was ahead', () => {
    const futureDated = ['shop_backup_20310101_030000.dump.zst']
    const ledger = [
      run('restore-drill', 'restorable', 24 * 9),
      run('restore-drill', 'restorable', -48),
    ]
    expect(troubles(evidence([measured({ trees: [tree({ futureDated })] })], { ledger }))).toEqual([
      'local/future:/var/backups warning future-dated-backup',
      'local/overdue-restore-drill:restore-drill warning restore-drill-overdue',
    ])
  })

  it('expects no drill where none ever ran, unless the configuration demands one', () => {
    expect(troubles(evidence([measured()]))).toEqual([])
    expect(troubles(evidence([measured()]), 'disk:\n  overdue: { restore-drill: 8d }\n')).toEqual([
      'local/overdue-restore-drill:restore-drill warning restore-drill-overdue',
    ])
  })

  it('asks whether the next backup fits also where its file system is shown at another mount, and says when it cannot', () => {
    const [source] = tree().sources
    const dumps = [{ takenAt: '2026-03-01T03:00:00.000Z', bytes: 90e9 }]
    const bound = tree({ mountPoint: '/srv/b', sources: source ? [{ ...source, dumps }] : [] })
    const at = (aliases: readonly string[]) =>
      troubles(evidence([measured({ trees: [bound], filesystems: [filesystem({ aliases })] })]))
    expect(at(['/srv/b'])).toEqual([
      'local/next-backup:/var/backups critical next-backup-does-not-fit',
    ])
    expect(at([])).toEqual(['local/next-backup:/var/backups unknown next-backup-unjudged'])
  })

  it('expects a drill of each source that had one: that of another does not count', () => {
    const ledger = [
      { ...run('restore-drill', 'restorable', 24 * 9), subject: 'blog' },
      { ...run('restore-drill', 'restorable', 5), subject: 'shop' },
    ]
    const given = evidence([measured()], { sources: ['shop', 'blog', 'new'], ledger })
    expect(troubles(given)).toEqual([
      'local/overdue-restore-drill:restore-drill/blog warning restore-drill-overdue',
    ])
    expect(troubles(given, 'disk:\n  overdue: { restore-drill: 8d }\n')).toContain(
      'local/overdue-restore-drill:restore-drill/new warning restore-drill-overdue',
    )
  })
})
