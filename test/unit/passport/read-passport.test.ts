import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CheckFailure } from '../../../src/errors.ts'
import {
  parsePassport,
  readPassport,
  serializePassport,
} from '../../../src/passport/read-passport.ts'
import { samplePassport } from './sample-passport.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lastro-passport-'))
})

afterAll(() => rm(directory, { recursive: true, force: true }))

function failureOf(text: string): CheckFailure {
  try {
    parsePassport(text, 'a.passport.json')
  } catch (error) {
    if (error instanceof CheckFailure) return error
    throw error
  }
  throw new Error('it was accepted')
}

/** The sample with a value put at a path, as the text of a file. */
function spoilt(path: readonly string[], value: unknown): string {
  const passport: unknown = JSON.parse(serializePassport(samplePassport()))
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => Reflect.get(Object(at), key), passport)
  if (value === undefined) Reflect.deleteProperty(Object(parent), path.at(-1) ?? '')
  else Reflect.set(Object(parent), path.at(-1) ?? '', value)
  return JSON.stringify(passport)
}

describe('a passport', () => {
  it('is read as it was written', async () => {
    const path = join(directory, 'whole.passport.json')
    await writeFile(path, serializePassport(samplePassport()))
    expect(await readPassport(path)).toEqual(samplePassport())
  })

  it.each(['constructor', 'prototype', '__proto__', 'toString', 'hasOwnProperty', ''])(
    'keeps schemas, tables, sequences and views called %j',
    (name) => {
      const truth = {
        shape: 'x',
        tables: { [name]: [1, '5'] },
        sequences: { [name]: ['1', true] },
        matviews: { [name]: 2 },
      }
      const text = spoilt(['schemas'], JSON.parse(JSON.stringify({ [name]: truth })))
      const { schemas } = parsePassport(text, 'a')
      expect(Object.entries(schemas)).toHaveLength(1)
      expect(Object.entries(schemas[name]?.tables ?? {})).toEqual([[name, [1, '5']]])
      expect(Object.entries(schemas[name]?.sequences ?? {})).toEqual([[name, ['1', true]]])
      expect(Object.entries(schemas[name]?.matviews ?? {})).toEqual([[name, 2]])
    },
  )

  it('may say nothing of the database itself, as those from before do', () => {
    expect(parsePassport(spoilt(['properties'], undefined), 'a').properties).toBeUndefined()
  })

  it('knows no table that it does not name, whatever JavaScript objects have of their own', () => {
    const { schemas } = parsePassport(serializePassport(samplePassport()), 'a')
    expect([schemas.constructor, schemas.public?.tables.toString]).toEqual([undefined, undefined])
  })

  it.each<[title: string, path: readonly string[], value: unknown, names: string]>([
    ['another format', ['format'], 'lastro/passport@2', 'format'],
    ['no snapshot', ['snapshotAt'], undefined, 'snapshotAt'],
    ['a snapshot that is no instant', ['snapshotAt'], 'yesterday', 'snapshotAt'],
    ['a dump that was not read back', ['readBack', 'passed'], false, 'readBack.passed'],
    ['a checksum that is none', ['files', '0', 'sha256'], 'abc', 'files.0.sha256'],
    ['a negative size', ['files', '0', 'bytes'], -1, 'files.0.bytes'],
    ['a fingerprint of another method', ['fingerprint'], 'md5', 'fingerprint'],
    [
      'a number of rows that is none',
      ['schemas', 'public', 'tables', 'companies'],
      ['2', '5'],
      'companies',
    ],
    [
      'a fingerprint that is no number',
      ['schemas', 'public', 'tables', 'companies'],
      [2, 'x'],
      'companies',
    ],
    [
      'a privilege on the database that is none',
      ['properties', 'grants', '0', 'privilege'],
      'ALL ON DATABASE x TO y; --',
      'properties.grants.0.privilege',
    ],
    ['a limit that is none', ['properties', 'connectionLimit'], '7; --', 'connectionLimit'],
    ['a seal that is none', ['properties', 'settings', '0', 'seal'], 'secret', 'seal'],
    ['a list where schemas belong', ['schemas'], [], 'schemas'],
    ['no schemas', ['schemas'], null, 'schemas'],
  ])('is refused with %s, by the name of the field', (_title, path, value, names) => {
    const failure = failureOf(spoilt(path, value))
    expect(failure.reason).toBe('passport-unreadable')
    expect(failure.message).toContain('a.passport.json is not a readable passport')
    expect(failure.message).toContain(names)
  })

  it.each(['', '{', 'null', '[]', '"text"', '{"format":"lastro/passport@1"}'])(
    'is refused when the file holds %j',
    (text) => {
      expect(failureOf(text).reason).toBe('passport-unreadable')
    },
  )

  it('is refused when the file cannot be read', async () => {
    await expect(readPassport(join(directory, 'none'))).rejects.toMatchObject({
      name: 'CheckFailure',
      reason: 'passport-unreadable',
      facts: { path: join(directory, 'none') },
    })
  })
})
