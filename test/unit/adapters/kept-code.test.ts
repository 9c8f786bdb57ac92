import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadWithKeptCode } from '../../../src/adapters/kept-code.ts'

let folder: string
let program: string
let cache: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lastro-kept-'))
  program = join(folder, 'program.js')
  cache = join(folder, 'cache')
  write('one')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program that hands over a word of its other file. */
function write(word: string, called = 'short'): void {
  const long = `function long() { return ${Array.from({ length: 200 }, (_, n) => `f(${n})`).join(' + ')} }`
  writeFileSync(
    program,
    `const { word } = require('./7.index.js')
const { join } = require('node:path')
function f(n) { return n }
function short() { return 0 }
${long}
${called}()
globalThis.keptCodeTest = [join('a', word), module.exports === exports, __filename, __dirname]`,
  )
  writeFileSync(join(folder, '7.index.js'), `exports.word = '${word}'`)
}

function run(): unknown {
  const { keep } = loadWithKeptCode(program, cache)
  keep()
  return Reflect.get(globalThis, 'keptCodeTest')
}

const kept = (name: string) => readFileSync(join(cache, `${name}.code`))

it('runs a program and its other files as Node would, and keeps the code of each', () => {
  expect(run()).toEqual(['a/one', true, program, folder])
  expect(readdirSync(cache).sort()).toEqual(['7.index.js.code', 'program.js.code'])
})

it('takes what was kept, and then writes nothing', () => {
  run()
  const before = statSync(join(cache, 'program.js.code')).ino
  expect(run()).toEqual(['a/one', true, program, folder])
  expect(statSync(join(cache, 'program.js.code')).ino).toBe(before)
})

it('keeps the functions that were called too', () => {
  run()
  const withoutLong = kept('program.js').length
  write('one', 'long')
  run()
  expect(kept('program.js').length).toBeGreaterThan(withoutLong + 1000)
})

it('runs the new code of a file that was changed to the same length, and keeps that', () => {
  run()
  const old = kept('7.index.js')
  write('two')
  expect(run()).toEqual(['a/two', true, program, folder])
  expect(kept('7.index.js')).not.toEqual(old)
})

it.each([0, 10, 200, 1000])('compiles anew what is cut off after %i bytes', (bytes) => {
  run()
  const whole = kept('program.js').length
  truncateSync(join(cache, 'program.js.code'), bytes)
  expect(run()).toEqual(['a/one', true, program, folder])
  expect(kept('program.js').length).toBe(whole)
})

it('runs where nothing can be kept, and where nothing may be', () => {
  writeFileSync(cache, 'a file in the way')
  expect(run()).toEqual(['a/one', true, program, folder])
  rmSync(cache)
  Reflect.deleteProperty(globalThis, 'keptCodeTest')
  loadWithKeptCode(program, null).keep()
  expect(Reflect.get(globalThis, 'keptCodeTest')).toEqual(['a/one', true, program, folder])
  expect(readdirSync(folder).sort()).toEqual(['7.index.js', 'program.js'])
})
