import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RUNNABLE } from '../../../src/playbook/recovery-steps.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, makeSite, siteConfig } from '../../real-postgres/site.ts'

const run = promisify(execFile)
const CLI = resolve(import.meta.dirname, '../../../src/cli/index.ts')
const NAME = 'DISASTER-RECOVERY-PLAYBOOK.md'

let production: Production
let home: string

beforeAll(async () => {
  production = await startProduction()
  const site = await makeSite(production.directory, production.settings, { name: '.' })
  await backUp(site)
  home = join(production.directory, 'operator')
  await mkdir(join(home, '.github'), { recursive: true })
  await writeFile(
    join(home, '.github/lastro.yml'),
    siteConfig(production.directory, production.settings),
  )
  // What the page calls lastro: the alias of the README, as a program on the PATH.
  await writeFile(join(home, 'lastro'), `#!/bin/sh\nexec ${process.execPath} ${CLI} "$@"\n`)
  await chmod(join(home, 'lastro'), 0o755)
})

afterAll(() => production.stop())

/** Runs a script where an operator stands; stops at the first command that fails. */
async function shell(script: string): Promise<string> {
  const { host, port, user } = production.settings
  const env = {
    PATH: `${home}:${process.env.PATH ?? ''}`,
    HOME: home,
    PGHOST: host,
    PGPORT: String(port),
    PGUSER: user,
  }
  const { stdout } = await run('bash', ['-eu', '-o', 'pipefail', '-c', script], { cwd: home, env })
  return stdout
}

/** Blocks of the page that are marked as runnable, in its order. */
function runnable(page: string): readonly string[] {
  const parts = page.split(RUNNABLE).slice(1)
  return parts.map((part) => /^\s*```sh\n(.*?)^```$/ms.exec(part)?.[1] ?? 'exit 99\n')
}

describe('the commands of a playbook', () => {
  it('work as they are written, in their order, and bring back what was lost', async () => {
    await shell(`lastro restore-drill && lastro playbook --output ${NAME}`)
    const page = await readFile(join(home, NAME), 'utf8')
    expect(page).toContain('**Proven.**')
    const blocks = runnable(page)
    expect(blocks).toHaveLength(8)
    await production.run('DELETE FROM tenant_002.sale_items')
    await shell(blocks.join('\n'))
    const count = async (schema: string, database = 'restaurante') =>
      Number(
        (await production.query(`SELECT count(*) FROM ${schema}.sale_items`, database))[0]?.[0],
      )
    // The whole database was recovered and that undone, then the tenant recovered alone; the copy made by hand is whole.
    expect(await count('tenant_002')).toBeGreaterThan(0)
    const [kept] = await production.query(
      `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'lastro_old_tenant_002_%'`,
    )
    expect(await count(kept?.[0] ?? '')).toBe(0)
    expect(await count('tenant_002', 'restaurante_by_hand')).toBe(await count('tenant_002'))
    expect(await readdir(join(production.directory, 'drill'))).toEqual([])
  }, 180_000)

  it('are still true to the check, until the configuration changes', async () => {
    expect(await shell(`lastro playbook --check ${NAME}`)).toContain(`${NAME} is true.`)
    const path = join(home, '.github/lastro.yml')
    await writeFile(
      path,
      (await readFile(path, 'utf8'))
        .replace('tenant_*', 'store_*')
        .replace('/backups', '/elsewhere'),
    )
    await expect(shell(`lastro playbook --check ${NAME}`)).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('differs'),
    })
  })
})
