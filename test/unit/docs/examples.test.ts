import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { allPages } from './pages.ts'

const StepSchema = v.looseObject({
  uses: v.optional(v.string(), ''),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
  env: v.optional(v.record(v.string(), v.string()), {}),
})
const WorkflowSchema = v.looseObject({
  jobs: v.record(v.string(), v.looseObject({ steps: v.array(StepSchema) })),
})
const ActionSchema = v.looseObject({ inputs: v.record(v.string(), v.unknown()) })

const workflows = readdirSync('examples/workflows').map((name) => `examples/workflows/${name}`)

/** What the channels of examples/lastro.yml need. */
const CHANNELS = ['EQUIPE_WEBHOOK_URL', 'SMTP_PASSWORD', 'GITHUB_TOKEN']

/** What its hosts need. */
const HOSTS = ['WEB_1_SSH_KEY']

/** Secrets of actions that need others than the source's. */
const SECRETS: Readonly<Record<string, readonly string[]>> = {
  backup: ['CHEFWELL_DATABASE_URL', ...CHANNELS, 'BACKUP_PING_URL'],
  'restore-drill': ['CHEFWELL_DATABASE_URL', 'OFFSITE_READ_KEY', ...CHANNELS],
  'offsite-sync': ['CHEFWELL_DATABASE_URL', 'OFFSITE_SSH_KEY', ...CHANNELS],
  'offsite-verify': ['CHEFWELL_DATABASE_URL', 'OFFSITE_SSH_KEY', ...CHANNELS],
  'disk-check': ['CHEFWELL_DATABASE_URL', ...HOSTS, ...CHANNELS],
  '.': ['CHEFWELL_DATABASE_URL', ...HOSTS],
  'restore-check': [],
  recover: ['CHEFWELL_DATABASE_URL', 'CHEFWELL_RECOVERY_URL', ...CHANNELS],
  'drill-check': ['CHEFWELL_DATABASE_URL', ...CHANNELS],
}

it.each(workflows)('%s calls an action of ours with inputs it has', (path) => {
  const { jobs } = v.parse(WorkflowSchema, parse(readFileSync(path, 'utf8')))
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const ours = steps.filter(({ uses }) => /^OWNER\/lastro[/@]/.test(uses))
  expect(ours.length).toBeGreaterThanOrEqual(1)
  for (const step of ours) {
    // The root action has no folder.
    const name = step.uses.replace(/^OWNER\/lastro\/?/, '').replace(/@.*$/, '') || '.'
    const action = v.parse(ActionSchema, parse(readFileSync(`${name}/action.yml`, 'utf8')))
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
    expect(Object.keys(step.env)).toEqual(SECRETS[name] ?? ['CHEFWELL_DATABASE_URL'])
  }
})

const configurations = allPages().flatMap(({ path, text }) =>
  [...text.matchAll(/^( *)```yaml\n\1(?:system|check):\n.*?^ *```$/gms)].map(
    ([block, indent = '']) => ({
      path,
      yaml: block
        .split('\n')
        .slice(1, -1)
        .map((line) => line.slice(indent.length))
        .join('\n'),
    }),
  ),
)

it('the pages show whole configurations', () => {
  expect(configurations.length).toBeGreaterThanOrEqual(3)
})

it.each(configurations)('the configuration in $path is legal', ({ path, yaml }) => {
  const url = 'postgresql://backup:PASSWORD@db.internal:5432/restaurante'
  const environment = {
    CHEFWELL_DATABASE_URL: url,
    STAGING_DATABASE_URL: url,
    TAQUES_DATABASE_URL: url,
  }
  const { backups, check } = parseConfig(yaml, path, environment)
  expect(backups ?? check.migrate).toBeDefined()
})
