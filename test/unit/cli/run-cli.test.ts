import { expect, it } from 'vitest'
import { runCli } from '../../../src/cli/run-cli.ts'
import { Cancelled, CheckFailure, CommandError, ConfigurationError } from '../../../src/errors.ts'
import { everyCommand } from './every-command.ts'
import { memoryIo } from './memory-io.ts'
import { recordingHandlers } from './recording-handlers.ts'

const DEFAULTS = { config: '.github/lastro.yml', json: false }

it.each([
  ['backup', 'backup', { ...DEFAULTS, dryRun: false }],
  ['backup -s shop --dry-run', 'backup', { ...DEFAULTS, source: 'shop', dryRun: true }],
  ['--json backup', 'backup', { ...DEFAULTS, json: true, dryRun: false }],
  [
    'backup --json --locale pt-BR',
    'backup',
    { ...DEFAULTS, json: true, locale: 'pt-BR', dryRun: false },
  ],
  ['restore-drill', 'restoreDrill', DEFAULTS],
  [
    'restore-drill --pick random -j 4 --from /srv/b',
    'restoreDrill',
    { ...DEFAULTS, pick: 'random', jobs: 4, from: '/srv/b' },
  ],
  [
    'restore-drill --backup x.dump --keep-report out',
    'restoreDrill',
    { ...DEFAULTS, backup: 'x.dump', keepReport: 'out' },
  ],
  [
    'restore-drill --confirm-target restaurante_drill',
    'restoreDrill',
    { ...DEFAULTS, confirmTarget: 'restaurante_drill' },
  ],
  ['recover', 'recover', { ...DEFAULTS, mode: 'plan' }],
  ['recover --backup x', 'recover', { ...DEFAULTS, mode: 'plan', backup: 'x' }],
  [
    'recover plan -s shop -t tenant_042 --from /mnt/b',
    'recover',
    { ...DEFAULTS, mode: 'plan', source: 'shop', tenant: 'tenant_042', from: '/mnt/b' },
  ],
  [
    'recover apply -b x --confirm shop --without-safety-backup shop -j 4',
    'recover',
    {
      ...DEFAULTS,
      mode: 'apply',
      backup: 'x',
      confirm: 'shop',
      withoutSafetyBackup: 'shop',
      jobs: 4,
    },
  ],
  ['recover undo --confirm shop', 'recover', { ...DEFAULTS, mode: 'undo', confirm: 'shop' }],
  ['recover resume', 'recover', { ...DEFAULTS, mode: 'resume' }],
  ['recover drop-old', 'recover', { ...DEFAULTS, mode: 'drop-old' }],
  ['recover status --json', 'recoverStatus', { ...DEFAULTS, json: true }],
  ['restore-check', 'restoreCheck', { ...DEFAULTS, synthetic: false }],
  ['restore-check --backup', 'restoreCheck', { ...DEFAULTS, synthetic: false, backup: true }],
  [
    'restore-check -b x --keep-report out',
    'restoreCheck',
    { ...DEFAULTS, synthetic: false, backup: 'x', keepReport: 'out' },
  ],
  ['playbook', 'playbook', DEFAULTS],
  ['playbook -o P.md --locale pt-BR', 'playbook', { ...DEFAULTS, output: 'P.md', locale: 'pt-BR' }],
  ['playbook --check P.md', 'playbook', { ...DEFAULTS, check: 'P.md' }],
  ['drill-check', 'drillCheck', { ...DEFAULTS, cleanRuns: 5 }],
  [
    'drill-check --only rows,file --clean-runs 0 --seed 7 --real',
    'drillCheck',
    { ...DEFAULTS, only: 'rows,file', cleanRuns: 0, seed: 7, real: true },
  ],
  ['drill-check -b x.dump', 'drillCheck', { ...DEFAULTS, backup: 'x.dump', cleanRuns: 5 }],
  ['history', 'history', { ...DEFAULTS, verify: false, limit: 20 }],
  [
    'history --verify --procedure backup -n 5',
    'history',
    { ...DEFAULTS, verify: true, procedure: 'backup', limit: 5 },
  ],
  ['passport make a.sql.gz', 'passportMake', { ...DEFAULTS, dump: 'a.sql.gz' }],
  [
    'passport make a.dump --source chefwell -o b.json',
    'passportMake',
    { ...DEFAULTS, dump: 'a.dump', source: 'chefwell', output: 'b.json' },
  ],
  ['passport show a.json', 'passportShow', { ...DEFAULTS, file: 'a.json' }],
  [
    'passport diff a.json b.json --json',
    'passportDiff',
    { ...DEFAULTS, json: true, before: 'a.json', after: 'b.json' },
  ],
  ['demo', 'demo', { ...DEFAULTS, tenants: 100, keep: false }],
  [
    'demo --tenants 3 --directory d --keep',
    'demo',
    { ...DEFAULTS, tenants: 3, directory: 'd', keep: true },
  ],
  ['config check -c x.yml', 'configCheck', { ...DEFAULTS, config: 'x.yml' }],
  ['config schema', 'configSchema', DEFAULTS],
])('lastro %s calls its handler with typed options', async (line, command, options) => {
  const { calls, handlers } = recordingHandlers()
  const io = memoryIo()
  expect(await runCli(line.split(' '), { handlers, io, version: '1.2.3' })).toBe(0)
  expect(calls).toEqual([{ command, options }])
})

it.each([0, 1, 2, 3, 130] as const)('the exit code %i of a handler is passed on', async (code) => {
  const { handlers } = recordingHandlers(code)
  expect(await runCli(['backup'], { handlers, io: memoryIo(), version: '1' })).toBe(code)
})

it.each([
  ['restore-drill --jobs 0', 'from 1 to 16'],
  ['restore-drill --jobs 1e1', 'from 1 to 16'],
  ['restore-drill --jobs -2', 'from 1 to 16'],
  ['restore-drill --pick newset', 'Did you mean newest?'],
  ['restore-drill --pick newest --backup x', 'cannot be used with'],
  ['recover aply', 'Did you mean apply?'],
  ['recover apply --jobs 0', 'from 1 to 16'],
  ['recover undo --backup x', "unknown option '--backup'"],
  ['recover plan extra', 'unknown command'],
  ['restore-check --synthetic --backup', 'cannot be used with'],
  ['drill-chek', 'Did you mean drill-check?'],
  ['drill-check --real --backup x', 'cannot be used with'],
  ['drill-check --clean-runs 1001', 'from 0 to 1000'],
  ['drill-check --seed 2147483648', 'from 0 to 2147483647'],
  ['drill-check rows', 'too many arguments'],
  ['playbok', 'Did you mean playbook?'],
  ['playbook --check a --output b', 'cannot be used with'],
  ['passport mkae x', 'Did you mean make?'],
  ['history --procedure drill', 'one of backup, restore-drill'],
  ['history --limit all', 'from 1 to 10000'],
  ['demo --tenants 1001', 'from 1 to 1000'],
  ['backup --locale pt-br', 'Did you mean pt-BR?'],
  ['backup --source', 'argument missing'],
  ['backup shop', 'too many arguments'],
  ['passport show', "missing required argument 'file'"],
  ['passport diff a.json', "missing required argument 'after'"],
  ['restore-dril', 'Did you mean restore-drill?'],
  ['backup --dryrun', 'Did you mean --dry-run?'],
])('lastro %s is refused with what is legal, exit code 2, and nothing runs', async (line, text) => {
  const { calls, handlers } = recordingHandlers()
  const io = memoryIo()
  expect(await runCli(line.split(' '), { handlers, io, version: '1' })).toBe(2)
  expect(io.printed().stderr).toContain(text)
  expect(io.printed().stdout).toBe('')
  expect(calls).toEqual([])
})

it.each(everyCommand())(
  'the help of lastro %s is about it, and ends with the exit codes',
  async (command) => {
    const { handlers } = recordingHandlers()
    const io = memoryIo()
    const words = wordsOf(command)
    expect(await runCli([...words, '--help'], { handlers, io, version: '1' })).toBe(0)
    const { stdout, stderr } = io.printed()
    expect(stderr).toBe('')
    expect(stdout).toContain(`Usage: ${['lastro', ...words].join(' ')}`)
    expect(stdout).toMatch(/130 {2}cancelled\n$/)
  },
)

it.each(everyCommand())(
  'every example in the help of lastro %s is a legal command line',
  async (command) => {
    const { handlers } = recordingHandlers()
    const help = memoryIo()
    await runCli([...wordsOf(command), '--help'], { handlers, io: help, version: '1' })
    const examples = [...help.printed().stdout.matchAll(/^ {2}\$ lastro ([^>\n]+)/gm)]
    expect(examples.length).toBeGreaterThan(0)
    for (const [, line = ''] of examples) {
      const io = memoryIo()
      expect(await runCli(line.trim().split(' '), { handlers, io, version: '1' }), line).toBe(0)
    }
  },
)

function wordsOf(command: string): readonly string[] {
  return command.split(' ').filter((word) => word !== '')
}

const PROBLEM = { field: 'drill.jobs', value: '0', legal: '1 to 16', mend: 'Write 2.' }

it.each([
  [new ConfigurationError([PROBLEM]), 2, 'configuration', 'drill.jobs'],
  [new CheckFailure('disk-full', 'the disk is full'), 1, 'check', 'the disk is full'],
  [new Cancelled('stop'), 130, 'cancelled', 'Cancelled.'],
  [commandError('password hunter2'), 3, 'command', 'pg_dump failed (exit code 1): password ***'],
  [new TypeError('hunter2 is not a function'), 3, 'internal', 'This is a bug in Lastro'],
])('%s ends with exit code %i, text on stderr and one JSON value on stdout', async (...row) => {
  const [error, code, kind, text] = row
  const { handlers } = recordingHandlers()
  const backup = () => Promise.reject(error)
  const io = memoryIo()
  const args = ['backup', '--json']
  expect(await runCli(args, { handlers: { ...handlers, backup }, io, version: '1' })).toBe(code)
  const { stdout, stderr } = io.printed()
  expect(stderr).toContain(text)
  expect(JSON.parse(stdout)).toMatchObject({ error: { kind } })
  expect(stdout + stderr).not.toContain('hunter2')
})

it('an error without --json leaves stdout empty', async () => {
  const { handlers } = recordingHandlers()
  const backup = () => Promise.reject(new CheckFailure('disk-full', 'the disk is full'))
  const io = memoryIo()
  await runCli(['backup'], { handlers: { ...handlers, backup }, io, version: '1' })
  expect(io.printed()).toEqual({ stdout: '', stderr: 'the disk is full\n' })
})

function commandError(stderrTail: string): CommandError {
  return new CommandError({
    program: 'pg_dump',
    args: [],
    exitCode: 1,
    cause: 'exit',
    stderrTail,
  })
}
