import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { hashApart, readApart } from '../../../src/offsite/source/read-apart.ts'
import { untilDeadline } from '../../../src/offsite/until-deadline.ts'
import { sha256 } from '../../real-hosts/vault-server.ts'
import { makeTemporaryDirectory } from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const directory = await makeTemporaryDirectory('/var/tmp')
const world = testWorld()
const BYTES = randomBytes(300_000)
const file = join(directory.path, "a 'file' of ours")
// Whoever opens it waits for somebody who writes: as with a server that died.
const silent = join(directory.path, 'silent')
execFileSync('mkfifo', [silent])
await writeFile(file, BYTES)

afterAll(() => directory.remove())

const read = async (path: string, start: number, within = world) => {
  const chunks: Buffer[] = []
  for await (const chunk of readApart(path, start, within)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

it('another process hashes and reads a file as this one would, from any byte on', async () => {
  expect(await hashApart(file, world)).toBe(sha256(BYTES))
  expect(await read(file, 0)).toEqual(BYTES)
  expect(await read(file, 123_457)).toEqual(BYTES.subarray(123_457))
})

it('that it is gone asks for another plan, as it does here', async () => {
  const gone = join(directory.path, 'gone')
  await expect(hashApart(gone, world)).rejects.toMatchObject({ kind: 'source-changed' })
  await expect(read(gone, 0)).rejects.toMatchObject({ kind: 'source-changed' })
})

it('whoever waits for a server that does not answer is ended by the deadline, and nothing of it is left', async () => {
  const bounded = untilDeadline(world, AbortSignal.timeout(200))
  const started = performance.now()
  const ends = await Promise.allSettled([hashApart(silent, bounded), read(silent, 0, bounded)])
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(performance.now() - started).toBeLessThan(5000)
  const left = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
  expect(left).not.toContain(silent)
  await rm(silent)
})
