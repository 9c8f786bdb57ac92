import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type JobOptions, type JobResult, runJob } from '../mini-runner/mini-runner.ts'
import {
  makeMemoryDirectory,
  type TemporaryDirectory,
} from '../real-postgres/temporary-directory.ts'
import { namesIn } from './operations.ts'
import { processesNaming } from './processes.ts'
import { copyRelease } from './release.ts'

/** One of each kind: of files, of contents that share a drill, of contents that do not, of the application that comes along. */
const FAULTS = 'file-cut-to-50,cent-changed,row-deleted,backend-counts-wrong'
const HARMLESS = 'sequence-ahead,application-serves'

let folder: TemporaryDirectory
let release: string
let config: string

beforeAll(async () => {
  folder = await makeMemoryDirectory()
  release = copyRelease(folder.path)
  config = join(folder.path, 'lastro.yml')
  // A host without a backup: the check makes its own.
  await writeFile(
    config,
    `system: { name: chefwell, locale: pt-BR, state-dir: ${folder.path}/state }\ndrill: { directory: ${folder.path}/drill }\n`,
  )
})
afterAll(() => folder?.remove())

function check(
  inputs: Readonly<Record<string, string>>,
  options: Partial<JobOptions> = {},
): Promise<JobResult> {
  return runJob({ ...options, action: join(release, 'drill-check'), inputs: { config, ...inputs } })
}

const staging = () => join(folder.path, 'drill')

/** Each makes a sample, and one drills it eight times. */
const TIMEOUT = { timeout: 180_000 }

describe('the released action drill-check', TIMEOUT, () => {
  it('catches faults of every kind, says so in figures and in the summary, and leaves nothing', async () => {
    const { main, posts, orphansAfterMain } = await check({
      only: `${FAULTS},${HARMLESS}`,
      'clean-runs': '1',
      seed: '7',
    })

    expect(main.conclusion, main.log.lines.join('\n')).toBe('success')
    expect(main.outputs).toMatchObject({
      verdict: 'trustworthy',
      reason: 'all-caught',
      caught: '4',
      tried: '4',
      'not-tried': '0',
      'clean-runs': '1',
      'false-alarms': '0',
    })
    expect(main.summary.text).toContain('CONFIÁVEL')
    expect(main.summary.text).toContain('A aplicação conta uma linha a menos')
    const report: unknown = JSON.parse(await readFile(main.outputs.report ?? '', 'utf8'))
    expect(report).toMatchObject({
      procedure: 'drill-check',
      matrix: { subject: 'sample', seed: 7 },
    })
    expect(posts.map(({ conclusion }) => conclusion)).toEqual(['success'])
    expect(orphansAfterMain).toEqual([])
    expect(await namesIn(staging())).toEqual([])
  })

  it('names what it does not know and what contradicts itself at once, and does nothing', async () => {
    const { main } = await check({ only: 'rowz', real: 'true', backup: 'x' })

    expect(main.conclusion).toBe('failure')
    expect(main.outputs).toEqual({ verdict: 'cannot-judge', reason: 'configuration' })
    const messages = main.log.annotations.map(({ message }) => message).join('\n')
    expect(messages).toContain('Did you mean rows?')
    expect(messages).toContain('real: got true')
    expect(await namesIn(staging())).toEqual([])
  })

  it.each([
    ['cancel', 0, 'cancelled'],
    ['SIGKILL', 1, undefined],
  ] as const)(
    'leaves nothing when it gets %s while it injects faults',
    async (kind, posts, reason) => {
      const disturbance = { kind, whenLogged: 'Injetar falhas' } as const
      const { main, ...job } = await check({ only: FAULTS }, { posts, disturbance })

      expect(main.outputs.reason).toBe(reason)
      expect(job.posts.map(({ conclusion }) => conclusion)).toEqual(posts ? ['success'] : [])
      expect(await namesIn(staging())).toEqual([])
      expect(processesNaming(staging())).toEqual([])
    },
  )
})
