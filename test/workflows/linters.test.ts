import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeWithTool, findTool, runTool } from './tools.ts'
import { listWorkflows, ROOT, readWorkflow } from './workflow-files.ts'

const FILES = listWorkflows().map((name) => `.github/workflows/${name}`)
const actionlint = findTool('actionlint') ?? ''
const zizmor = findTool('zizmor') ?? ''

describeWithTool('actionlint', 'actionlint', () => {
  it('has nothing to say against our workflows', () => {
    const { status, stdout } = runTool(actionlint, ['-no-color', ...FILES])
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('would say it: a step that does not exist is answered', () => {
    const text = readWorkflow('backup.yml').replace('steps.backup.', 'steps.dump.')
    const { status, stdout } = runTool(actionlint, ['-no-color', '-'], text)
    expect(stdout).toContain('"dump" is not defined')
    expect(status).toBe(1)
  })
})

describeWithTool('zizmor', 'zizmor', () => {
  const actions = readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, 'action.yml')))
  const audit = (target: readonly string[], input?: string) =>
    runTool(zizmor, ['--offline', '--no-progress', '--color=never', ...target], input)

  it('finds no weakness in our workflows and actions', () => {
    const { status, stdout } = audit(['.github/workflows', ...actions])
    expect(stdout).toMatch(/No findings to report/)
    expect(status).toBe(0)
  })

  it('would find one: a checkout that keeps its credentials is answered', () => {
    const text = readWorkflow('backup.yml').replace('persist-credentials: false', 'fetch-depth: 1')
    const { status, stdout } = audit(['-'], text)
    expect(stdout).toContain('artipacked')
    expect(status).not.toBe(0)
  })
})
