import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT, readWorkflow } from './workflow-files.ts'

const example = parse(readFileSync(join(ROOT, 'examples/lastro.yml'), 'utf8'))

const texts = v.optional(v.record(v.string(), v.string()), {})
const job = v.looseObject({
  permissions: texts,
  steps: v.array(v.looseObject({ env: texts })),
})
const workflow = v.looseObject({ jobs: v.record(v.string(), job) })

const variablesIn = (part: unknown) =>
  [...JSON.stringify(part ?? {}).matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name)

/** Variables of the channels that hear of a procedure, in the example’s configuration. */
function ofChannels(procedure: string): readonly string[] {
  const { pings, ...others } = example.notify
  const heard = Object.values<{ readonly procedures?: readonly string[] }>(pings).filter(
    ({ procedures }) => procedures?.some((name) => name.split('/')[0] === procedure) ?? true,
  )
  return variablesIn([others, heard])
}

const WORKFLOWS = [
  ['backup', ofChannels('backup')],
  ['restore-drill', ofChannels('restore-drill')],
  ['disk-check', [...ofChannels('disk-check'), ...variablesIn(example.hosts)]],
  ['status', variablesIn(example.hosts)],
] as const
const PLACES = [
  ['our', (name: string) => readWorkflow(`${name}.yml`)],
  [
    'the example’s',
    (name: string) => readFileSync(join(ROOT, 'examples/workflows', `${name}.yml`), 'utf8'),
  ],
] as const

describe.each(PLACES)('%s workflow', (_, read) => {
  it.each(WORKFLOWS)('of %s hands over what its channels and hosts need', (name, variables) => {
    expect(variables.length).toBeGreaterThan(0)
    const [only] = Object.values(v.parse(workflow, parse(read(name))).jobs)
    const handed = Object.assign({}, ...(only?.steps ?? []).map(({ env }) => env))
    for (const variable of variables) {
      const source = variable === 'GITHUB_TOKEN' ? 'github.token' : `secrets.${variable}`
      expect.soft(handed, variable).toHaveProperty(variable, `\${{ ${source} }}`)
    }
    // An issue is written with the token of the job.
    const mayWrite = only?.permissions.issues === 'write'
    expect(mayWrite).toBe((variables as readonly string[]).includes('GITHUB_TOKEN'))
  })
})
