import { describe, expect, test } from 'vitest'
import type { RemoteFile } from '../../../src/offsite/remote.ts'
import {
  planReads,
  spareNights,
  unseenDays,
} from '../../../src/procedures/offsite-verify/plan-reads.ts'
import {
  bookAfter,
  bookUnderClock,
  EMPTY_BOOK,
  type ReadBook,
} from '../../../src/procedures/offsite-verify/read-book.ts'

const DAY = 86_400_000
const START = Date.UTC(2025, 10, 20, 4)

describe('what a verification reads', () => {
  test('everything is read the first time, and nothing by a second run right after', () => {
    const files = someFiles(14)
    const first = planReads(files, EMPTY_BOOK, { now: START, withinDays: 7 })
    const book = bookAfter(EMPTY_BOOK, { good: first.fresh, bad: [], at: START }, files)
    expect(first).toMatchObject({ fresh: files, deep: [], overdue: 0 })
    const second = planReads(files, book, { now: START + 60_000, withinDays: 7 })
    expect(second).toEqual({ fresh: [], deep: [], overdue: 0 })
  })

  test('a file that was written again under its name is read at once', () => {
    const files = someFiles(3)
    const book = bookAfter(EMPTY_BOOK, { good: files, bad: [], at: START }, files)
    const again = files.map((file, index) => (index === 1 ? { ...file, mtime: 99 } : file))
    expect(planReads(again, book, { now: START + 60_000, withinDays: 7 }).fresh).toEqual([again[1]])
  })

  test('a file that was found wrong is read again by every run until it is well', () => {
    const files = someFiles(3)
    const [first, ...others] = files
    const before = bookAfter(EMPTY_BOOK, { good: files, bad: [], at: START }, files)
    const now = START + 60_000
    const wrong = bookAfter(before, { good: others, bad: [first?.path ?? ''], at: now }, files)
    expect(planReads(files, wrong, { now, withinDays: 7 }).fresh).toEqual([first])
    const later = bookAfter(wrong, { good: others, bad: [], at: now }, files)
    expect([...later.bad]).toEqual([first?.path])
    const mended = bookAfter(later, { good: files, bad: [], at: now }, files)
    expect([mended.bad.size, planReads(files, mended, { now, withinDays: 7 }).fresh]).toEqual([
      0,
      [],
    ])
  })

  test('each night has about the same to read', () => {
    const files = someFiles(40)
    let book = bookAfter(EMPTY_BOOK, { good: files, bad: [], at: START }, files)
    const nights = Array.from({ length: 21 }, (_, night) => {
      const now = START + (night + 1) * DAY
      const { deep } = planReads(files, book, { now, withinDays: 7 })
      book = bookAfter(book, { good: deep, bad: [], at: now }, files)
      return deep.length
    })
    expect(Math.max(...nights)).toBeLessThanOrEqual(11)
    expect(Math.min(...nights.slice(1))).toBeGreaterThanOrEqual(9)
  })

  test('within one day means that every run reads everything', () => {
    const files = someFiles(5)
    const book = bookAfter(EMPTY_BOOK, { good: files, bad: [], at: START }, files)
    const { deep } = planReads(files, book, { now: START + 1000, withinDays: 1 })
    expect(deep).toHaveLength(5)
  })

  test('a file that nobody read for longer than promised is counted', () => {
    const files = someFiles(5)
    const book = bookAfter(EMPTY_BOOK, { good: files, bad: [], at: START }, files)
    const { deep, overdue } = planReads(files, book, { now: START + 9 * DAY, withinDays: 7 })
    expect([deep.length, overdue]).toEqual([5, 5])
  })
})

describe('no file goes unread for longer than promised', () => {
  test.each([2, 3, 5, 7, 14, 30])(
    'within %i days, whatever nights are missed, runs killed, trees grown and clocks set back',
    (withinDays) => {
      for (let seed = 1; seed <= 20; seed++) {
        const oldest = live(seed, withinDays)
        expect(oldest, `seed ${seed}`).toBeLessThanOrEqual(withinDays)
      }
    },
  )

  test('a rule without spare nights would break the promise, so the simulation can see it', () => {
    const ages = [1, 2, 3].map((seed) => live(seed, 7, 5))
    expect(Math.max(...ages)).toBeGreaterThan(7)
  })
})

/** A remote in the simulation; true time and what the clock says differ by `offset`. */
interface World {
  readonly random: () => number
  readonly withinDays: number
  /** Nights in a row that may fail. */
  readonly missable: number
  readonly trulyRead: Map<string, number>
  files: readonly RemoteFile[]
  book: ReadBook
  offset: number
  missed: number
}

/** Lives 200 nights of a remote, and tells the greatest true age, in days, that any file's last read had. */
function live(seed: number, withinDays: number, missable = spareNights(withinDays)): number {
  const random = randomFrom(seed)
  const world: World = {
    random,
    withinDays,
    missable,
    trulyRead: new Map(),
    files: someFiles(3),
    book: EMPTY_BOOK,
    offset: 0,
    missed: 0,
  }
  const ages = Array.from({ length: 200 }, (_, night) => {
    const time = START + (night + random() * 0.2) * DAY
    world.files = nextNight(world.files, night, random)
    const before = world.files.map(({ path }) => time - (world.trulyRead.get(path) ?? time))
    // Set back by less than the time since the last run, it cannot be seen: by so much the promise is late then.
    const step = random() < 0.15 ? (random() - 0.6) * 60 * DAY : 0
    if (step > 0 || step < -5 * DAY) world.offset += step
    if (world.missed < missable && random() < 0.3) world.missed += 1
    else verify(world, time)
    return Math.max(...before) / DAY
  })
  return Math.max(...ages)
}

/** A run, which may be killed anywhere. */
function verify(world: World, time: number): void {
  const { random, withinDays, missable, files } = world
  const now = time + world.offset
  world.book = bookUnderClock(world.book, now, unseenDays(withinDays))
  const { fresh, deep } = planReads(files, world.book, { now, withinDays })
  const all = [...fresh, ...deep]
  const isKilled = world.missed < missable && random() < 0.3
  const reached = isKilled ? all.slice(0, Math.floor(random() * all.length)) : all
  for (const batch of batches(reached)) {
    world.book = bookAfter(world.book, { good: batch, bad: [], at: now }, files)
    for (const { path } of batch) world.trulyRead.set(path, time)
  }
  world.missed = isKilled ? world.missed + 1 : 0
}

/** A new backup each night, of a tree that grows; old ones go. */
function nextNight(files: readonly RemoteFile[], night: number, random: () => number) {
  const made = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index) => ({
    path: `daily/n${night}-${index}.dump.zst`,
    bytes: Math.floor(random() ** 3 * 5e9) + night * 1e6,
    mtime: night,
  }))
  return [...files, ...made].slice(-60)
}

function batches(files: readonly RemoteFile[]): readonly (readonly RemoteFile[])[] {
  return Array.from({ length: Math.ceil(files.length / 4) }, (_, index) =>
    files.slice(index * 4, index * 4 + 4),
  )
}

function someFiles(count: number): readonly RemoteFile[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `daily/chefwell_backup_202511${String(index).padStart(2, '0')}_030000.dump.zst`,
    bytes: 4_000_000,
    mtime: 1,
  }))
}

/** Numbers from 0 to below 1; Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
