import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { passportHandlers } from '../../../src/cli/passport-handlers.ts'
import type { Passport } from '../../../src/passport/passport.ts'
import { serializePassport } from '../../../src/passport/read-passport.ts'
import { SAMPLE_PROPERTIES, samplePassport } from '../passport/sample-passport.ts'
import { memoryIo } from './memory-io.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-passports-'))
})

afterAll(() => rm(directory, { recursive: true, force: true }))

async function fileOf(name: string, passport: Passport): Promise<string> {
  const path = join(directory, name)
  await writeFile(path, serializePassport(passport))
  return path
}

it('passport diff names what changed of the database itself, and no value that may be a secret', async () => {
  const settings = [
    { role: '', parameter: 'app.key', seal: 'f'.repeat(16) },
    { role: 'app', parameter: 'statement_timeout', value: '9s' },
  ]
  const before = await fileOf('before', samplePassport())
  const properties = { ...SAMPLE_PROPERTIES, owner: 'eve', settings }
  const after = await fileOf('after', samplePassport({ properties }))
  const io = memoryIo()
  await passportHandlers.passportDiff({ before, after, config: '', json: false }, io)
  expect(io.printed().stdout.trim().split('\n')).toEqual([
    'owner: database-property-differs: app → eve',
    `setting app.key: database-property-differs: sealed 0123456789abcdef → sealed ${'f'.repeat(16)}`,
    'setting statement_timeout of app: database-property-differs: 7s → 9s',
  ])
})

it('passport show says what belongs to the database itself', async () => {
  const io = memoryIo()
  const file = await fileOf('shown', samplePassport())
  await passportHandlers.passportShow({ file, config: '', json: false }, io)
  expect(io.printed().stdout).toMatch(/^owner +app$/m)
  expect(io.printed().stdout).toMatch(
    /^settings +app\.key = \(sealed\); statement_timeout of app = 7s$/m,
  )
})
