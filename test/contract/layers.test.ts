import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from './actions.ts'

/** A file in a place, what it imports, and what the linter must answer. */
const FORBIDDEN = [
  ['src/ports.ts', './errors.ts', 'it stands on nothing'],
  ['src/verdict/x.ts', '../adapters/clock.ts', 'The domain knows'],
  ['src/report/x.ts', '../engines/postgres/connection.ts', 'The domain knows'],
  ['src/containers/x.ts', '../adapters/process/launcher.ts', 'The domain knows'],
  ['src/retention/x.ts', '../procedures/keep-report.ts', 'The domain knows'],
  ['src/lock/x.ts', '../world.ts', 'The domain knows'],
  ['src/journal/x.ts', '../procedures/keep-report.ts', 'The domain knows'],
  ['src/alerts/x.ts', '../procedures/keep-report.ts', 'The domain knows'],
  ['src/forecast/x.ts', '../adapters/clock.ts', 'The domain knows'],
  ['src/adapters/x.ts', '../journal/journal.ts', 'Adapters know ports'],
  ['src/adapters/x.ts', '../alerts/alert.ts', 'Adapters know ports'],
  ['src/adapters/x.ts', '../forecast/sample.ts', 'Adapters know ports'],
  ['src/passport/x.ts', 'pg', 'Only src/engines/postgres/'],
  ['src/probes/x.ts', '../adapters/http-client.ts', 'The domain knows'],
  ['src/application/x.ts', '../engines/postgres/connection.ts', 'The domain knows'],
  ['src/engines/postgres/tools/x.ts', '@actions/exec', 'Only src/adapters/'],
  ['src/ledger/x.ts', 'node:child_process', 'Only src/adapters/'],
  ['src/adapters/process/x.ts', '../../report/report.ts', 'Adapters know ports'],
  ['src/adapters/x.ts', '../engines/postgres/connection.ts', 'Adapters know ports'],
  ['src/adapters/x.ts', '../containers/docker.ts', 'Adapters know ports'],
  ['src/adapters/x.ts', '@actions/core', 'Only src/runner/'],
  ['src/engines/postgres/dump/x.ts', '../../../procedures/keep-report.ts', 'Engines know'],
  ['src/engines/postgres/x.ts', '../../adapters/clock.ts', 'Engines know'],
  ['src/engines/postgres/x.ts', 'node:child_process', 'Only src/adapters/'],
  ['src/engines/firestore/x.ts', 'pg', 'Only src/engines/postgres/'],
  ['src/procedures/backup/x.ts', '../../adapters/clock.ts', 'Procedures are given'],
  ['src/procedures/backup/x.ts', '../../runner/run-action.ts', 'Procedures are given'],
  ['src/procedures/backup/x.ts', '../../cli/options.ts', 'Procedures are given'],
  ['src/procedures/backup/x.ts', 'pg-cursor', 'Only src/engines/postgres/'],
  ['src/runner/x.ts', '../adapters/clock.ts', 'The runner layer'],
  ['src/runner/x.ts', '../services.ts', 'The runner layer'],
  ['src/runner/x.ts', '../config/schema.ts', 'The runner layer'],
  ['src/actions/backup/x.ts', '../../adapters/clock.ts', 'Only the entries'],
  ['src/actions/x.ts', '../world.ts', 'two entries'],
  ['src/actions/backup/x.ts', '../../cli/options.ts', 'Only the entries'],
  ['src/actions/x.ts', '@actions/core', 'Only src/runner/'],
  ['src/actions/restore-check/x.ts', '../../demo/sample-restaurants.ts', 'Only the entries'],
  ['src/procedures/restore-check/x.ts', '../../demo/sample-restaurants.ts', 'Procedures are given'],
  ['src/playbook/x.ts', '../procedures/keep-report.ts', 'The domain knows'],
  ['src/notify/x.ts', '../adapters/smtp-mailer.ts', 'The domain knows'],
  ['src/status/x.ts', '../procedures/keep-report.ts', 'The domain knows'],
  ['src/adapters/x.ts', '../notify/notice.ts', 'Adapters know ports'],
  ['src/cli/x.ts', '../runner/run-action.ts', 'two entries'],
  ['src/cli/commands/x.ts', '../../actions/backup.ts', 'two entries'],
  ['src/demo/x.ts', '../cli/options.ts', 'The demo is given'],
  ['src/demo/backend/x.ts', '../../ports.ts', 'knows nothing of Lastro'],
  ['src/world.ts', '@actions/core', 'Only src/runner/'],
  ['src/config/x.ts', './utils.ts', 'Name a file after'],
] as const

/** What each layer lives on. */
const ALLOWED = [
  ['src/verdict/x.ts', '../errors.ts'],
  ['src/adapters/x.ts', 'node:child_process'],
  ['src/adapters/x.ts', '@actions/exec'],
  ['src/adapters/x.ts', '../ports.ts'],
  ['src/engines/postgres/x.ts', 'pg'],
  ['src/engines/postgres/x.ts', '../../passport/passport.ts'],
  ['src/procedures/backup/x.ts', '../../engines/postgres/take-backup.ts'],
  ['src/procedures/drill-check/x.ts', '../../demo/demo-cluster.ts'],
  ['src/runner/x.ts', '@actions/core'],
  ['src/runner/x.ts', './services.ts'],
  ['src/actions/x.ts', '../services.ts'],
  ['src/actions/x.ts', '../adapters/clock.ts'],
  ['src/actions/x.ts', '../demo/sample-restaurants.ts'],
  ['src/actions/backup/x.ts', '../../procedures/backup/backup.ts'],
  ['src/cli/x.ts', '../world.ts'],
  ['src/demo/backend/x.ts', 'pg'],
] as const

const LINES = (count: number) => `${'export {}\n'.repeat(count)}`
const PARAMETERS = 'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e]\n'
const LONG = `export function f(x: number[]) {\n${'  x.push(1)\n'.repeat(60)}}\n`

/** The size of what people read. */
const TOO_LARGE = [
  ['src/report/long-file.ts', LINES(251), 'eslint(max-lines)'],
  ['src/report/long-function.ts', LONG, 'eslint(max-lines-per-function)'],
  ['src/report/parameters.ts', PARAMETERS, 'eslint(max-params)'],
  ['src/report/any.ts', 'export const f = (a: any) => a\n', 'typescript(no-explicit-any)'],
] as const

const outputSchema = v.object({
  diagnostics: v.array(
    v.object({
      filename: v.string(),
      message: v.string(),
      code: v.optional(v.string(), ''),
      help: v.optional(v.string(), ''),
    }),
  ),
})

type Diagnostic = v.InferOutput<typeof outputSchema>['diagnostics'][number]

const importing = (module: string) => `import * as it from '${module}'\nexport const y = it\n`

/** Gives each file a folder of its own, so that one place can be tried with many contents. */
function lint(files: readonly (readonly [path: string, text: string])[]): Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'lastro-layers-'))
  try {
    cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    for (const [path, text] of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return v.parse(outputSchema, JSON.parse(runLinter(folder))).diagnostics
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Exit code 1 only says that there are findings. */
function runLinter(cwd: string): string {
  const linter = join(ROOT, 'node_modules/oxlint/bin/oxlint')
  try {
    return execFileSync(process.execPath, [linter, '--format=json', 'src'], {
      cwd,
      encoding: 'utf8',
    })
  } catch (error) {
    return String(Reflect.get(Object(error), 'stdout'))
  }
}

describe('the linter', () => {
  const found = new Map<string, readonly Diagnostic[]>()

  beforeAll(() => {
    const cases = [...FORBIDDEN, ...ALLOWED].map(
      ([path, module]) => [path, module, importing(module)] as const,
    )
    for (const [path, module, text] of cases) found.set(`${path} ${module}`, lint([[path, text]]))
  })

  it.each(FORBIDDEN)('does not let %s import %s', (path, module, words) => {
    const answers = found.get(`${path} ${module}`) ?? []
    expect(answers.map(({ help }) => help).join()).toContain(words)
  })

  it.each(ALLOWED)('lets %s import %s', (path, module) => {
    expect(found.get(`${path} ${module}`)).toEqual([])
  })

  it.each(TOO_LARGE)('answers %s', (path, text, code) => {
    expect(lint([[path, text]]).map((each) => each.code)).toContain(code)
  })
})
