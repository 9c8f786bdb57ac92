import { describe, expect, it } from 'vitest'
import {
  chooseClient,
  chooseRestore,
  chooseServer,
} from '../../../src/engines/postgres/tools/choose.ts'
import type { Installation } from '../../../src/engines/postgres/tools/installations.ts'

const installed = (major: number, more: Partial<Installation> = {}): Installation => ({
  directory: `/pg/${major}`,
  major,
  version: `${major}.1`,
  hasServer: true,
  hasClient: true,
  isNamed: false,
  ...more,
})

describe.each([
  ['the client of a backup', chooseClient],
  ['the server of a staging', chooseServer],
  ['the client of a restore', chooseRestore],
])('%s', (_title, choose) => {
  it.each<
    [title: string, installations: readonly Installation[], wanted: number, chosen: number | null]
  >([
    ['the same major', [installed(18), installed(15), installed(14)], 15, 15],
    ['the next newer major', [installed(18), installed(16), installed(14)], 15, 16],
    ['nothing older', [installed(14)], 15, null],
    ['nothing where nothing is', [], 15, null],
    [
      'what the operator named, where it fits',
      [installed(15), installed(18, { isNamed: true })],
      15,
      18,
    ],
    [
      'another where the named one is too old',
      [installed(14, { isNamed: true }), installed(16)],
      15,
      16,
    ],
    [
      'the closest of those that were named',
      [installed(18, { isNamed: true }), installed(17, { isNamed: true })],
      15,
      17,
    ],
  ])('is %s', (_case, installations, wanted, chosen) => {
    expect(choose(installations, wanted)?.major ?? null).toBe(chosen)
  })
})

describe('an installation', () => {
  const clientOnly = installed(15, { hasServer: false })
  const serverOnly = installed(15, { hasClient: false })

  it('without a server stages nothing, and without a client dumps and restores nothing', () => {
    expect(chooseServer([clientOnly, installed(17)], 15)?.major).toBe(17)
    expect(chooseClient([serverOnly, installed(17)], 15)?.major).toBe(17)
    expect(chooseRestore([serverOnly, installed(17)], 15)?.major).toBe(17)
    expect(chooseServer([clientOnly], 15)).toBeNull()
  })
})
