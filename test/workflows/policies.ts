import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { holds, pullRequestContexts, STRANGERS } from './conditions.ts'
import { ROOT, type Step, type WorkflowFile } from './workflow-files.ts'

/** A rule for workflow files: a line for each place that breaks it. */
export type Policy = (file: WorkflowFile) => readonly string[]

/** Minutes that a job keeps for clean-up after its longest step has run out of time. */
const CLEAN_UP_MINUTES = 6
const MOST_INPUTS = 25
/** Everybody's minutes: the service is slowest there and drops runs. */
const BUSY_MINUTES = ['*', '0', '15', '30', '45']

const jobsOf = ({ content }: WorkflowFile) => Object.entries(content.jobs)
const stepsOf = (file: WorkflowFile) => jobsOf(file).flatMap(([, job]) => job.steps)
const nameOf = (step: Step) => step.name ?? step.uses ?? step.run ?? 'step'
const dispatchInputs = ({ content }: WorkflowFile) =>
  Object.entries(content.on.workflow_dispatch?.inputs ?? {})

function leastPermissions({ content }: WorkflowFile): readonly string[] {
  const { permissions } = content
  if (permissions === undefined) return ['no permissions at the top']
  if (typeof permissions === 'string') return [`permissions: ${permissions}`]
  return Object.entries(permissions).flatMap(([scope, access]) =>
    access === 'write' ? [`${scope}: write for every job`] : [],
  )
}

function pinnedActions({ text }: WorkflowFile): readonly string[] {
  const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, target = '']) => target)
  return uses.filter((target) => !/^(\.\/|[\w./-]+@[0-9a-f]{40} # v\d)/.test(target))
}

function noExpressionInScript(file: WorkflowFile): readonly string[] {
  return stepsOf(file).flatMap((step) => (step.run?.includes('${{') ? [nameOf(step)] : []))
}

function timeouts(file: WorkflowFile): readonly string[] {
  return jobsOf(file).flatMap(([id, job]) => {
    const limit = job['timeout-minutes']
    if (limit === undefined) return [`job ${id} has none`]
    const steps = job.steps.filter((step) => !step.uses?.startsWith('actions/checkout@'))
    return steps.flatMap((step) => {
      const own = step['timeout-minutes']
      if (own === undefined) return [`${nameOf(step)} has none`]
      return own < limit - CLEAN_UP_MINUTES ? [] : [`${nameOf(step)} leaves no time to clean up`]
    })
  })
}

function oneAtATime({ triggers, content }: WorkflowFile): readonly string[] {
  if (!triggers.includes('schedule') && !triggers.includes('workflow_dispatch')) return []
  return content.concurrency?.['cancel-in-progress'] === false ? [] : ['runs may overlap or cancel']
}

function calmSchedule({ content }: WorkflowFile): readonly string[] {
  return content.on.schedule.flatMap(({ cron, timezone }) => [
    ...(BUSY_MINUTES.includes(cron.split(' ')[0] ?? '') ? [`${cron}: a busy minute`] : []),
    ...(isTimeZone(timezone) ? [] : [`${cron}: in which time zone?`]),
  ])
}

function isTimeZone(name: string | undefined): boolean {
  return name !== undefined && Intl.supportedValuesOf('timeZone').includes(name)
}

/** Whoever can open a pull request would run code on the host: the condition of the job must keep each of them out. */
function noStrangersOnTheHost(file: WorkflowFile): readonly string[] {
  const { triggers } = file
  const dangerous = triggers.filter((each) => /^(pull_request_target|workflow_run)$/.test(each))
  if (!triggers.includes('pull_request')) return dangerous
  const onHost = jobsOf(file).filter(([, job]) => !/^ubuntu-[\d.]+$/.test(job['runs-on']))
  const open = onHost.flatMap(([id, job]) =>
    STRANGERS.filter(([, event]) => holds(job.if, pullRequestContexts(event))).map(
      ([who]) => `job ${id} is open to ${who}`,
    ),
  )
  return [...dangerous, ...open]
}

function guardedSecrets(file: WorkflowFile): readonly string[] {
  return jobsOf(file).flatMap(([id, job]) => {
    if (job.secrets === 'inherit') return [`job ${id} inherits all secrets`]
    const hasSecret = JSON.stringify(job).includes('${{ secrets.')
    return hasSecret && job.environment === undefined ? [`job ${id} has no environment`] : []
  })
}

/** A step that also runs after a cancel is not signalled: it would go on until the job is torn down. */
function alwaysOnlyReports(file: WorkflowFile): readonly string[] {
  return stepsOf(file)
    .filter((step) => /always\(\)|!\s*cancelled\(\)/.test(step.if ?? ''))
    .filter((step) => !step.uses?.startsWith('actions/upload-artifact@'))
    .map(nameOf)
}

function noCredentialsLeft(file: WorkflowFile): readonly string[] {
  return stepsOf(file)
    .filter((step) => step.uses?.startsWith('actions/checkout@'))
    .filter((step) => step.with['persist-credentials'] !== false)
    .map(nameOf)
}

function soundInputs(file: WorkflowFile): readonly string[] {
  const inputs = dispatchInputs(file)
  const wrong = inputs.filter(
    ([, { type, options = [], default: value }]) =>
      (type === 'choice' && !options.includes(String(value))) ||
      (type === 'boolean' && typeof value !== 'boolean'),
  )
  return [
    ...(inputs.length > MOST_INPUTS ? [`${inputs.length} inputs`] : []),
    ...wrong.map(([name]) => `${name}: its default is not legal`),
    ...(file.text.includes('github.event.inputs')
      ? ['github.event.inputs makes texts of booleans']
      : []),
  ]
}

/** A dump holds personal data, and every reader of the repository may download an artifact. */
function onlyReportsLeave(file: WorkflowFile): readonly string[] {
  return stepsOf(file)
    .filter((step) => step.uses?.startsWith('actions/upload-artifact@'))
    .flatMap((step) => String(step.with.path).trim().split('\n'))
    .filter((path) => !/^\s*\$\{\{ steps\.\w+\.outputs\.(report|summary) \}\}$/.test(path))
}

function knownInputs(file: WorkflowFile): readonly string[] {
  return stepsOf(file)
    .filter((step) => step.uses?.startsWith('./'))
    .flatMap((step) => {
      const manifest = parse(readFileSync(join(ROOT, step.uses ?? '', 'action.yml'), 'utf8'))
      return Object.keys(step.with).filter((name) => !(name in manifest.inputs))
    })
}

/** Every rule, by a short name. */
export const POLICIES = {
  'least permissions': leastPermissions,
  'pinned actions': pinnedActions,
  'no expression in a script': noExpressionInScript,
  timeouts,
  'one run at a time': oneAtATime,
  'calm schedule': calmSchedule,
  'no strangers on the host': noStrangersOnTheHost,
  'guarded secrets': guardedSecrets,
  'always() only for reports': alwaysOnlyReports,
  'no credentials left': noCredentialsLeft,
  'sound inputs': soundInputs,
  'only reports leave': onlyReportsLeave,
  'known inputs': knownInputs,
} as const satisfies Record<string, Policy>

/** Name of a rule. */
export type PolicyName = keyof typeof POLICIES
