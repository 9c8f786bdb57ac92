import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haveSameAddress } from '../../../src/engines/postgres/separate-server/same-address.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lt-address-'))
  await symlink(directory, `${directory}-alias`)
})
afterAll(async () => {
  await rm(`${directory}-alias`)
  await rm(directory, { recursive: true })
})

const same = (one: string, other: string, ports: readonly [number, number] = [5432, 5432]) =>
  haveSameAddress({ host: one, port: ports[0] }, { host: other, port: ports[1] })

/** An address by which others reach this machine; a machine without a network has none. */
const OWN = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address

describe('two connections', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', '127.0.0.1'],
    ['127.0.0.1', '127.0.1.1'],
    ['::1', '127.0.0.1'],
    ['::ffff:127.0.0.1', 'localhost'],
    ['DB.nowhere.invalid', 'db.nowhere.invalid'],
  ])('lead to one place: %s and %s', async (one, other) => {
    expect(await same(one, other)).toBe(true)
    expect(await same(other, one)).toBe(true)
  })

  const whyNot =
    OWN === undefined ? ', skipped: this machine has no address but its own loopback' : ''
  it.runIf(whyNot === '')(`lead to one place by any address of this machine${whyNot}`, async () => {
    expect(await same(OWN ?? '', 'localhost')).toBe(true)
  })

  it('lead to one place through a link to the socket directory', async () => {
    expect(await same(directory, `${directory}-alias`)).toBe(true)
  })

  it.each([
    ['192.0.2.1', '192.0.2.2'],
    ['192.0.2.1', '127.0.0.1'],
    ['a.nowhere.invalid', 'b.nowhere.invalid'],
    ['/var/run/one', '/var/run/other'],
    ['/var/run/postgresql', 'localhost'],
  ])('lead to two places: %s and %s', async (one, other) => {
    expect(await same(one, other)).toBe(false)
  })

  it('lead to two places under two ports', async () => {
    expect(await same('localhost', 'localhost', [5432, 5433])).toBe(false)
  })
})
