import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forkEvent, MERGE_COMMIT, REPOSITORY } from '../fixtures/events/events.ts'
import { type JobResult, runJob } from '../mini-runner/mini-runner.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../real-postgres/temporary-directory.ts'
import { copyRelease } from './release.ts'

/** Said to be the backups of this host; nobody may look into it. */
const BACKUPS = 'backups'

describe('the released action restore-check, started by a fork', () => {
  let folder: TemporaryDirectory
  let release: string
  let checkout: string

  beforeAll(async () => {
    folder = await makeTemporaryDirectory()
    release = copyRelease(folder.path)
    checkout = join(folder.path, 'checkout')
    await mkdir(join(checkout, '.github'), { recursive: true })
    await chmod(checkout, 0o755)
    await writeFile(join(checkout, '.github/lastro.yml'), configuration())
    // The stranger's migration leaves a trace wherever it is run, and tells what it can see.
    await writeFile(
      join(checkout, 'migrate.sh'),
      `: > ${join(folder.path, 'trace', 'ran')}; env; psql -X "$DATABASE_URL" -c 'CREATE TABLE public.stranger ()'\n`,
    )
    await mkdir(join(folder.path, 'trace'))
    await chmod(join(folder.path, 'trace'), 0o777)
  })

  afterAll(() => folder.remove())

  function configuration(): string {
    return `system: { name: chefwell, state-dir: ${folder.path}/state }
backups:
  directory: ${join(folder.path, BACKUPS)}
  sources: { chefwell: { engine: postgres, url: "\${CHEFWELL_DATABASE_URL}", tenants: tenant_* } }
drill: { directory: ${folder.path}/drill }
check:
  real-data: true
  migrate: { command: [sh, migrate.sh] }
`
  }

  function check(mode: string, runner: string): Promise<JobResult> {
    return runJob({
      action: join(release, 'restore-check'),
      inputs: { mode, config: join(checkout, '.github/lastro.yml') },
      event: forkEvent(),
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REPOSITORY: REPOSITORY.full_name,
        GITHUB_SHA: MERGE_COMMIT,
        GITHUB_WORKSPACE: checkout,
        RUNNER_ENVIRONMENT: runner,
      },
    })
  }

  const trace = () => readdir(join(folder.path, 'trace'))

  it.each([
    ['backup', 'self-hosted', 'fork-untrusted'],
    ['backup', 'github-hosted', 'fork-untrusted'],
    ['auto', 'self-hosted', 'stranger-on-host'],
    ['synthetic', 'self-hosted', 'stranger-on-host'],
  ])('in mode %s on a %s runner runs nothing of it', async (mode, runner, reason) => {
    const { main, orphansAfterMain } = await check(mode, runner)
    expect(main).toMatchObject({
      conclusion: 'failure',
      outputs: { verdict: 'cannot-judge', reason, data: '' },
    })
    expect(await trace()).toEqual([])
    expect(orphansAfterMain).toEqual([])
    // Neither ledger nor staging where the stranger's configuration wants them.
    expect(await readdir(folder.path)).not.toContain('state')
  })

  it('on a machine of GitHub’s tries it on the sample restaurants, with no secret in sight, and leaves nothing', async () => {
    const { main, posts, orphansAfterMain } = await check('auto', 'github-hosted')
    expect(main.outputs).toMatchObject({
      verdict: 'safe',
      reason: 'migration-safe-sample',
      data: 'sample',
      difference: '1 table added, 0 rows lost',
      'rows-lost': '0',
    })
    expect(main.summary.text).toContain('1 table added, 0 rows lost')
    expect(main.summary.text + main.log.raw.join('\n')).not.toContain('runtime-token-of-the-job')
    expect(main.summary.text).not.toMatch(/GITHUB_|INPUT_|ACTIONS_/)
    expect(await trace()).toEqual(['ran'])
    expect(orphansAfterMain).toEqual([])
    expect(posts[0]?.conclusion).toBe('success')
    expect(await readdir(join(folder.path, 'drill'))).toEqual([])
    await rm(join(folder.path, 'trace', 'ran'))
  })
})
