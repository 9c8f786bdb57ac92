import { describe, expect, it } from 'vitest'
import type { ArchiveEntry } from '../../../../src/engines/postgres/restore/archive-contents.ts'
import { ArchiveOutline } from '../../../../src/engines/postgres/restore/archive-outline.ts'
import { UnexpectedArchive } from '../../../../src/engines/postgres/restore/archive-reader.ts'

function entry(fields: Partial<ArchiveEntry>): ArchiveEntry {
  const nothing = { id: 1, description: 'TABLE', tag: 't', namespace: '', definition: '' } as const
  return { ...nothing, section: 'pre-data', dependencies: [], ...fields }
}

function outlineOf(...entries: readonly ArchiveEntry[]): ArchiveOutline {
  const outline = new ArchiveOutline()
  for (const each of entries) outline.add(each)
  return outline
}

function needsOf(outline: ArchiveOutline, place: number): number[] {
  return Array.from({ length: outline.needCount(place) }, (_, index) =>
    outline.needAt(place, index),
  )
}

describe('the outline of an archive', () => {
  it('knows each entry by its place, and what it needs by theirs', () => {
    const outline = outlineOf(
      entry({ id: 70, description: 'SCHEMA', tag: 'loja' }),
      entry({ id: 12, namespace: 'loja', dependencies: [70] }),
      entry({ id: 3000, section: 'data', namespace: 'loja', dependencies: [12, 70] }),
    )
    expect(outline.length).toBe(3)
    expect([0, 1, 2].map((place) => outline.idAt(place))).toEqual([70, 12, 3000])
    expect([0, 1, 2].map((place) => needsOf(outline, place))).toEqual([[], [0], [1, 0]])
    expect([0, 1, 2].map((place) => outline.sectionAt(place))).toEqual([
      'pre-data',
      'pre-data',
      'data',
    ])
  })

  it('gives to a schema what is in it, itself, and what hangs on it', () => {
    const outline = outlineOf(
      entry({ id: 1, description: 'SCHEMA', tag: 'loja' }),
      entry({ id: 2, description: 'ACL', tag: 'SCHEMA loja', dependencies: [1] }),
      entry({ id: 3, namespace: 'loja', dependencies: [1] }),
      entry({ id: 4, description: 'EXTENSION', tag: 'loja', dependencies: [1] }),
    )
    expect([0, 1, 2, 3].map((place) => outline.schemaAt(place))).toEqual([
      'loja',
      'loja',
      'loja',
      '',
    ])
  })

  it('leaves out needs that are not in the archive', () => {
    expect(outlineOf(entry({ id: 5, dependencies: [4, 6] })).needCount(0)).toBe(0)
  })

  it('keeps what it was told of a hundred thousand entries', () => {
    const outline = new ArchiveOutline()
    for (let id = 1; id <= 100_000; id++) {
      const namespace = `tenant_${id % 1000}`
      outline.add(entry({ id, tag: `table ${id}`, namespace, dependencies: [id - 1, id - 2] }))
    }
    expect(needsOf(outline, 99_999)).toEqual([99_998, 99_997])
    expect(outline.schemaAt(99_999)).toBe('tenant_0')
  })

  it.each([-1, 2 ** 31])('refuses the number %d', (id) => {
    expect(() => outlineOf(entry({ id }))).toThrow(UnexpectedArchive)
  })

  it('answers for no place beyond the last', () => {
    expect(() => outlineOf(entry({})).idAt(1)).toThrow(RangeError)
  })
})
