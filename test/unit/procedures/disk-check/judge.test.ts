import { describe, expect, it } from 'vitest'
import type { HostMeasurement } from '../../../../src/disk/measurement.ts'
import { couldSee, judge } from '../../../../src/procedures/disk-check/judge.ts'
import { diskConfig, filesystem, measured, tree } from './evidence.ts'
import { evidence, HOUR_MS, NOW, troubles } from './judging.ts'

const host = (...filesystems: HostMeasurement['filesystems']) =>
  evidence([measured({ filesystems })])

describe('the judge of disks', () => {
  it('finds nothing wrong with a host that is well', () => {
    expect(troubles(evidence([measured({ trees: [tree()] })]))).toEqual([])
  })

  it.each([
    [69, []],
    [70, ['local/space:/ warning space-low']],
    [79.2, ['local/space:/ critical space-low']],
    [90, ['local/space:/ emergency space-low']],
  ])('puts the levels at 70, 80 and 90 as df shows them: %d', (percent, expected) => {
    expect(troubles(host(filesystem({ percent })))).toEqual(expected)
  })

  it('takes limits of single mount points, in percent and in bytes that are left, the others as everywhere', () => {
    const yaml =
      'disk:\n  paths:\n    /data: { warning: 85%, critical: 90%, emergency: 5GB free }\n'
    const at = (mountPoint: string, percent: number) => filesystem({ mountPoint, percent })
    expect(troubles(host(at('/data', 84), at('/other', 84)), yaml)).toEqual([
      'local/space:/other critical space-low',
    ])
    expect(troubles(host(at('/data', 95.5)), yaml)).toEqual([
      'local/space:/data emergency space-low',
    ])
  })

  it('counts inodes apart from bytes, and not where there is no amount of them', () => {
    const inodes = { total: 200, used: 198, free: 2, percent: 99 }
    expect(troubles(host(filesystem({ percent: 1, inodes })))).toEqual([
      'local/inodes:/ emergency inodes-low',
    ])
    expect(troubles(host(filesystem({ inodes: null })))).toEqual([])
  })

  it.each([
    ['emergency', ['local/writable:/ emergency stopped-writing']],
    ['superblock', ['local/writable:/ critical read-only']],
    ['mount', []],
  ] as const)(
    'tells a disk that stopped writing from a mount that is read-only on purpose: %s',
    (readOnly, expected) => {
      expect(troubles(host(filesystem({ readOnly })))).toEqual(expected)
    },
  )

  it('lets a mount be read-only that the configuration names', () => {
    const yaml = 'disk:\n  may-be-read-only: [/iso]\n'
    const one = filesystem({ mountPoint: '/iso', readOnly: 'superblock', percent: 10 })
    expect(troubles(host(one), yaml)).toEqual([])
  })

  it('does not know what a mount that hangs holds, and misses one that is not there', () => {
    const none = { bytes: null, inodes: null } as const
    const hanging = {
      ...filesystem({ mountPoint: '/nfs', state: 'hanging', ...none }),
      percent: null,
    }
    const missing = {
      ...filesystem({ mountPoint: '/data', state: 'missing', ...none }),
      percent: null,
    }
    expect(troubles(host(hanging, missing))).toEqual([
      'local/mount:/nfs unknown filesystem-hanging',
      'local/mount:/data critical mount-missing',
    ])
  })

  it('says of a host that told of no file system that it was not seen', () => {
    expect(troubles(evidence([measured({ host: 'bsd', filesystems: [] })]))).toContain(
      'bsd/host unknown host-answer-unreadable',
    )
  })

  it('says of a host that was not reached only that, and judges the others', () => {
    const obstacle = { reason: 'host-unreachable', detail: 'connect ETIMEDOUT' }
    const dead = measured({ host: 'web', reached: false, filesystems: [], obstacle })
    expect(
      troubles(evidence([dead, measured({ filesystems: [filesystem({ percent: 91 })] })])),
    ).toEqual(['web/host unknown host-unreachable', 'local/space:/ emergency space-low'])
  })

  it('says of a watched directory that it was not counted whole, for whatever reason', () => {
    const { exists: _, mountPoint: __, mount: ___, ...size } = tree({ directory: '/var/log' })
    const obstacle = { reason: 'walk-too-long', detail: '60 s' }
    expect(troubles(evidence([measured({ directories: [{ ...size, obstacle }] })]))).toEqual([
      'local/tree-read:/var/log unknown walk-too-long',
    ])
  })

  it.each([
    ['written', []],
    ['refused', ['local/write-trial:/state critical write-refused']],
    ['not-permitted', ['local/write-trial:/state unknown write-refused']],
    ['silent', ['local/write-trial:/state unknown write-refused']],
  ] as const)('believes no free space where a byte is not taken: %s', (outcome, expected) => {
    const trials = [{ directory: '/state', outcome, detail: 'Disk quota exceeded' }]
    expect(troubles(evidence([measured()], { trials }))).toEqual(expected)
  })

  it('foretells from the ledger when a file system will be full', () => {
    const samples = Array.from({ length: 160 }, (_, ago) => ({
      at: new Date(NOW.getTime() - (160 - ago) * 6 * HOUR_MS).toISOString(),
      usedBytes: (50 + ago * 0.25) * 1e9,
      usableBytes: 100e9,
    }))
    const given = evidence([measured({ filesystems: [filesystem({ percent: 90 })] })], {
      history: new Map([['local:/', samples]]),
    })
    const { forecasts } = judge(given, diskConfig())
    expect(forecasts.get('local:/')).toMatchObject({ days: 5, from: 'weekly', confidence: 'high' })
    expect(troubles(given)).toContain('local/forecast:/ warning fills-soon')
  })

  it('leaves an alert alone whose host or file system it could not see', () => {
    const dead = measured({ host: 'web', reached: false, filesystems: [] })
    const record = (name: string, subject: string) =>
      ({ host: name, subject, key: `${name}/space:${subject}` }) as Parameters<typeof couldSee>[0]
    const hanging = {
      ...filesystem({ mountPoint: '/nfs', state: 'hanging', bytes: null }),
      percent: null,
    }
    const all = [dead, measured({ filesystems: [hanging] })]
    expect(couldSee(record('web', '/'), all, undefined)).toBe(false)
    expect(couldSee(record('local', '/nfs'), all, undefined)).toBe(false)
    expect(couldSee(record('local', '/gone'), all, undefined)).toBe(true)
    expect(couldSee(record('db', '/'), all, undefined)).toBe(true)
    expect(couldSee(record('db', '/'), all, 'local')).toBe(false)
    // It answered, and told of no file system: that is no good news of its disks.
    const blind = measured({ host: 'web', filesystems: [] })
    expect(couldSee(record('web', '/'), [blind], undefined)).toBe(false)
  })

  it.each([
    ['gone', tree({ exists: false })],
    ['another disk', tree({ mount: 'lost' })],
    ['not listed', tree({ listed: false })],
  ])('does not take what was known of backups for over because their directory is %s', (_, one) => {
    const of = (aspect: string) => {
      const subject = `${one.directory}/shop`
      const key = `local/${aspect}:${subject}`
      const record = { host: 'local', subject, key } as Parameters<typeof couldSee>[0]
      return couldSee(record, [measured({ trees: [one] })], undefined)
    }
    expect(['overdue-backup', 'gaps', 'space'].map(of)).toEqual([false, false, true])
  })

  it('lets a limit in bytes be over on a disk that is much larger than it', () => {
    const yaml =
      'disk:\n  thresholds: { warning: 50GB free, critical: 20GB free, emergency: 5GB free }\n'
    const holds = (available: number) => {
      const bytes = { total: 10e12, used: 10e12 - available, available, reserved: 0 }
      const [space] = judge(host(filesystem({ bytes })), diskConfig(yaml)).observed.filter(
        ({ topic }) => topic === 'space',
      )
      return space?.observation.holds
    }
    expect([49e9, 55e9, 58e9, 250e9].map(holds)).toEqual(['warning', 'warning', 'ok', 'ok'])
  })

  it('does not take a lost history for a disk that no longer fills', () => {
    const all = [measured()]
    const { observed } = judge(evidence(all), diskConfig())
    expect(observed.map(({ topic }) => topic)).not.toContain('forecast')
    const record = { host: 'local', subject: '/', key: 'local/forecast:/' }
    expect(couldSee(record as Parameters<typeof couldSee>[0], all, undefined)).toBe(false)
  })
})
