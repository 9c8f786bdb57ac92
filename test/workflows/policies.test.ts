import { describe, expect, it } from 'vitest'
import { MISTAKES, PARSER_MISTAKES } from './mistakes.ts'
import { officialFaults } from './official-faults.ts'
import { POLICIES } from './policies.ts'
import { listWorkflows, parseWorkflowFile, readWorkflow } from './workflow-files.ts'

const policies = Object.entries(POLICIES)

/** Names of the rules that a workflow breaks. */
const brokenBy = (text: string) => {
  const file = parseWorkflowFile(text)
  return policies.filter(([, policy]) => policy(file).length > 0).map(([name]) => name)
}

/** A workflow of ours with one mistake in it. */
function withMistake(name: string, good: string, bad: string): string {
  const text = readWorkflow(name)
  expect(text).toContain(good)
  return text.replace(good, bad)
}

describe.each(listWorkflows())('%s', (name) => {
  it.each(policies)('keeps the rule “%s”', (_, policy) => {
    expect(policy(parseWorkflowFile(readWorkflow(name)))).toEqual([])
  })

  it('is without a fault to the official parser', async () => {
    expect(await officialFaults(name, readWorkflow(name))).toEqual([])
  })
})

describe.each(Object.entries(MISTAKES))('the rule “%s”', (rule, mistakes) => {
  it.each(mistakes)('alone answers when in %s %j becomes %j', (name, good, bad) => {
    expect(brokenBy(withMistake(name, good, bad))).toEqual([rule])
  })
})

describe('the official parser', () => {
  it.each(PARSER_MISTAKES)('answers when in %s %j becomes %j', async (name, good, bad) => {
    expect(await officialFaults(name, withMistake(name, good, bad))).not.toEqual([])
  })
})
