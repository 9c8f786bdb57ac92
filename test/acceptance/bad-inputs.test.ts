import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runJob } from '../mini-runner/mini-runner.ts'
import { copyRelease } from './release.ts'

/** Where distributions and images keep a Node; ours is newer. */
const OLD_NODE = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => {
  if (!existsSync(path)) return false
  const { stdout } = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' })
  return Number(stdout.split('.')[0]) < 24
})

describe('a released action that is started wrongly', () => {
  let folder: string
  let release: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lt-'))
    release = copyRelease(folder)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (action: string, inputs: Record<string, string>, more = {}) =>
    runJob({ action: join(release, action), inputs, ...more })

  it('names every wrong input of a drill at once, each as an annotation', async () => {
    const { main } = await run('restore-drill', {
      pick: 'oldest',
      jobs: '17',
      from: '-rf',
      'fail-on': 'always',
      'allow-public': 'maybe',
    })
    expect(main).toMatchObject({
      conclusion: 'failure',
      outputs: { verdict: 'cannot-judge', reason: 'configuration' },
    })
    const fields = main.log.annotations.map(({ message }) => message.split(':')[0])
    expect(new Set(fields)).toEqual(new Set(['pick', 'from', 'jobs', 'fail-on', 'allow-public']))
  })

  it('names inputs that contradict each other together with what is wrong with the configuration', async () => {
    const config = join(folder, 'wrong.yml')
    writeFileSync(config, 'sytem:\n  name: x\nbackups:\n  directory: relative\n')
    const { main } = await run('restore-drill', { config, backup: 'x', pick: 'random' })
    const messages = main.log.annotations.map(({ message }) => message).join('\n')
    expect(messages).toMatch(/pick: got "random"/)
    expect(messages).toMatch(/wrong\.yml:1:1/)
    expect(messages).toMatch(/backups\.directory/)
  })

  it.each([
    ['a configuration that does not exist', { config: 'nowhere.yml' }, /no such file/],
    ['a word for a switch', { 'dry-run': 'yes' }, /dry-run: got "yes"; expected true or false/],
  ])('answers %s in words', async (_, inputs, words) => {
    const { main } = await run('backup', inputs)
    expect(main.outputs).toMatchObject({ verdict: 'failed', reason: 'configuration' })
    expect(main.log.annotations[0]?.message).toMatch(words)
    expect(main.log.raw.join('\n')).not.toMatch(/^\s+at /m)
  })

  it('suggests the source that was meant', async () => {
    const config = join(folder, 'good.yml')
    writeFileSync(
      config,
      `system: { state-dir: ${folder}/state }\nbackups:\n  directory: ${folder}/backups\n  sources:\n    chefwell: { engine: postgres, host: /tmp, database: x, user: y }\n`,
    )
    const { main } = await run('backup', { config, source: 'chefwel' })
    expect(main.log.annotations[0]?.message).toMatch(/source: got "chefwel".*chefwell/)
  })

  it('refuses a public repository on a self-hosted runner', async () => {
    const event = { repository: { private: false, visibility: 'public' } }
    const { main } = await run('backup', {}, { event })
    expect(main.log.annotations[0]?.message).toMatch(/public repository/)
  })

  it('says which Node it needs when the runner has an old one', async ({ skip }) => {
    skip(OLD_NODE === undefined, 'no Node older than 24 is installed here')
    const { main } = await run('backup', {}, { node: OLD_NODE })
    expect(main.exitCode).toBe(1)
    expect(main.log.annotations).toHaveLength(1)
    expect(main.log.annotations[0]?.message).toMatch(/needs Node 24 or newer/)
  })
})
