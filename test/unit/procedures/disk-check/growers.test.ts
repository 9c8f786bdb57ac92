import { describe, expect, it } from 'vitest'
import { findGrowers } from '../../../../src/procedures/disk-check/growers.ts'
import { measured, tree } from './evidence.ts'
import { NOW, run } from './judging.ts'

const parts = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).map(([path, allocatedBytes]) => ({ path, allocatedBytes }))
const watched = (sizes: Readonly<Record<string, number>>) =>
  measured({ directories: [{ ...tree(), directory: '/var/log', parts: parts(sizes) }] })
const earlier = (hoursAgo: number, sizes: Readonly<Record<string, number>>) => ({
  ...run('disk-check', 'ok', hoursAgo),
  metrics: Object.fromEntries(
    Object.entries(sizes).map(([path, bytes]) => [`part-bytes@local:${path}`, bytes]),
  ),
})

describe('what grew most', () => {
  it('is told since the run nearest to a week ago, most first; not what shrank, is new or grew by less than a megabyte', () => {
    const sizes = { '/a': 5e9, '/b': 9e9, '/c': 1e9, '/d': 1e9 + 900_000, '/new': 8e9 }
    const week = { '/a': 1e9, '/b': 8e9, '/c': 2e9, '/d': 1e9 }
    const ledger = [
      earlier(24 * 20, { '/a': 0, '/b': 0 }),
      earlier(24 * 6.5, week),
      earlier(24 * 2, { '/a': 4.9e9, '/b': 1 }),
    ]
    expect(findGrowers(watched(sizes), ledger, NOW)).toEqual([
      { path: '/a', bytes: 5e9, grownBytes: 4e9, days: 6.5 },
      { path: '/b', bytes: 9e9, grownBytes: 1e9, days: 6.5 },
    ])
  })

  it('is at most ten, and nothing where no check is a day old', () => {
    const names = Array.from({ length: 15 }, (_, index) => `/p${index}`)
    const all = (bytes: number) => Object.fromEntries(names.map((name) => [name, bytes]))
    expect(findGrowers(watched(all(5e9)), [earlier(48, all(1e9))], NOW)).toHaveLength(10)
    expect(findGrowers(watched(all(5e9)), [earlier(20, all(1e9))], NOW)).toEqual([])
  })
})
