import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { describe, expect, it } from 'vitest'
import type { InputSpec } from '../../src/runner/input-specs.ts'
import { ROOT, readActions, readEntries } from './actions.ts'

const actions = readActions()

const faultsOf = (content: string) =>
  parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message)

/** What the code takes for an input that is not given, as action.yml must write it. */
const defaultOf = (spec: InputSpec) =>
  'default' in spec && spec.default !== undefined ? String(spec.default) : ''

it('the official parser finds what is wrong in an action.yml, or the tests below prove nothing', () => {
  expect(faultsOf('name: x\ndescription: y\nruns:\n  using: node24\n')).not.toEqual([])
  expect(faultsOf('name: x\ndescription: y\nruns:\n  using: node26\n  main: x.js\n')).not.toEqual(
    [],
  )
})

it('every action has an entry of its name, and every entry an action', () => {
  const names = actions.flatMap(({ name, manifest }) =>
    manifest.runs.post === undefined ? [name] : [name, `${name}-post`],
  )
  expect(names.sort()).toEqual([...readEntries()].sort())
})

describe.each(actions)('$folder/action.yml', (action) => {
  const { name, folder, manifest, manifestText, inputs, outputs } = action
  const up = folder === '.' ? '' : '../'

  it('is without a fault to the official parser', () => {
    expect(faultsOf(manifestText)).toEqual([])
  })

  it('starts the bundle of its own name', () => {
    const { main, post, ...rest } = manifest.runs
    expect(main).toBe(`${up}dist/${name}/index.js`)
    expect(existsSync(join(ROOT, folder, main))).toBe(true)
    if (post === undefined) return
    expect(post).toBe(`${up}dist/${name}-post/index.js`)
    expect(existsSync(join(ROOT, folder, post))).toBe(true)
    expect(rest['post-if']).toBe('always()')
  })

  it('declares exactly the inputs that the code reads', () => {
    expect(Object.keys(manifest.inputs).sort()).toEqual(Object.keys(inputs).sort())
  })

  it('declares the defaults that the code has, as strings', () => {
    for (const [input, { default: declared }] of Object.entries(manifest.inputs)) {
      const spec = inputs[input]
      expect.soft(declared, input).toBe(spec && defaultOf(spec))
    }
  })

  it('declares exactly the outputs that the code sets', () => {
    expect(Object.keys(manifest.outputs).sort()).toEqual([...outputs].sort())
  })

  it('names inputs and outputs in kebab-case and describes each', () => {
    for (const [key, { description }] of [
      ...Object.entries(manifest.inputs),
      ...Object.entries(manifest.outputs),
    ]) {
      expect.soft(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect.soft(description, key).toMatch(/^\S.{9,}\.$/s)
    }
  })

  it('names the words of every choice', () => {
    for (const [input, spec] of Object.entries(inputs)) {
      if (spec.kind !== 'choice') continue
      for (const word of spec.options)
        expect.soft(manifest.inputs[input]?.description).toContain(`\`${word}\``)
    }
  })
})
