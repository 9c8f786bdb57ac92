import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { configJsonSchema } from '../../../src/config/json-schema.ts'

const EXAMPLE_ENVIRONMENT = {
  CHEFWELL_DATABASE_URL: 'postgresql://backup:hunter2@db.example:5433/restaurante',
  STAGING_JWT_SECRET: 'jwt-hunter2',
  STAGING_PASSWORD: 'hunter2-too',
  WEB_1_SSH_KEY: 'key-hunter2',
}

function lastro(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/index.ts', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  })
  return { status, stdout, stderr }
}

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'lastro-cli-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

it.each([[[]], [['recover', 'plan']]])(
  'lastro %j --help shows its examples and the exit codes',
  (command) => {
    const { status, stdout, stderr } = lastro([...command, '--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`Usage: ${['lastro', ...command].join(' ')}`)
    expect(stdout).toMatch(/Examples:\n {2}\$ lastro /)
    expect(stdout).toMatch(/130 {2}cancelled\n$/)
  },
)

it('config check of a legal file says what was understood, without the password', () => {
  const args = ['config', 'check', '-c', 'examples/lastro.yml']
  const { status, stdout, stderr } = lastro(args, EXAMPLE_ENVIRONMENT)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('examples/lastro.yml is legal.')
  expect(stdout).toContain('backup@db.example:5433/restaurante, tenants tenant_*')
  expect(stdout).toContain('node dist/server.js, as chefwell_backend, 2 probes for tenant_chefwell')
  expect(stdout).toContain('chefwell: by the URL in CHEFWELL_RECOVERY_URL')
  expect(stdout).toContain('npx prisma migrate deploy, on sample data')
  expect(stdout).not.toContain('hunter2')
})

it('config check --json prints one value with the whole configuration, without the password', () => {
  const args = ['config', 'check', '--json', '-c', 'examples/lastro.yml']
  const { stdout } = lastro(args, EXAMPLE_ENVIRONMENT)
  expect(JSON.parse(stdout)).toMatchObject({
    valid: true,
    config: { system: { name: 'chefwell' }, drill: { rtoSeconds: 600 } },
  })
  expect(stdout).not.toContain('hunter2')
})

it('config check of a wrong file names all problems with their places and ends with 2', () => {
  const file = join(directory, 'lastro.yml')
  writeFileSync(file, 'system:\n  localle: en\ndrill:\n  jobs: 64\n')
  const { status, stdout, stderr } = lastro(['config', 'check', '-c', file])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toBe(`Not legal: 2 problems

${file}:2:3  system.localle
  found     an unknown key
  expected  one of name, locale, timezone, state-dir, run-log
  Did you mean locale?

${file}:4:9  drill.jobs
  found     64
  expected  a whole number from 1 to 16
  Write a number between 1 and 16, without a unit.
`)
})

it('config check --json of a wrong file prints the problems as one value', () => {
  const file = join(directory, 'wrong.yml')
  writeFileSync(file, 'drill: {jobs: 64}\n')
  const { status, stdout } = lastro(['config', 'check', '-c', file, '--json'])
  expect(status).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({
    error: {
      kind: 'configuration',
      problems: [{ field: 'drill.jobs', at: { line: 1, column: 15 } }],
    },
  })
})

it('config schema prints the JSON Schema', () => {
  const { status, stdout } = lastro(['config', 'schema'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(configJsonSchema())))
})

it.each([
  [['bakup'], 'Did you mean backup?'],
  [['config', 'chek'], 'Did you mean check?'],
  [['backup', '--sorce', 'x'], 'Did you mean --source?'],
])('lastro %j suggests what was meant and ends with 2', (args, hint) => {
  const { status, stdout, stderr } = lastro(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(hint)
})

it('a mistake in the command line is one JSON value, too, with --json', () => {
  const { status, stdout } = lastro(['bakup', '--json'])
  expect(status).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({ error: { kind: 'usage' } })
})

it('lastro alone shows the help on stderr and ends with 2', () => {
  const { status, stdout, stderr } = lastro([])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('Usage: lastro')
})

async function startWaiting(cleanUpMilliseconds: number) {
  const child: ChildProcess = spawn(process.execPath, [
    'test/unit/cli/waiting-cli.ts',
    String(cleanUpMilliseconds),
  ])
  let stdout = ''
  const ended = once(child, 'close')
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk) => {
      stdout += String(chunk)
      resolve()
    })
  })
  const end = async () => ({ code: Number((await ended)[0]), stdout })
  return { child, end }
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s lets a command clean up and ends with 130',
  async (name) => {
    const { child, end } = await startWaiting(50)
    child.kill(name)
    expect(await end()).toEqual({ code: 130, stdout: 'working\nclean\n' })
  },
)

it('a second signal ends a command that does not come to its end', async () => {
  const { child, end } = await startWaiting(30_000)
  child.kill('SIGINT')
  await once(child.stderr ?? child, 'data')
  child.kill('SIGINT')
  expect(await end()).toEqual({ code: 130, stdout: 'working\n' })
})
