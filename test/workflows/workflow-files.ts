import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

export const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = '.github/workflows'

const scalars = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))

const stepSchema = v.looseObject({
  name: v.optional(v.string()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  if: v.optional(v.string()),
  with: v.optional(scalars, {}),
  'timeout-minutes': v.optional(v.number()),
})

const jobSchema = v.looseObject({
  if: v.optional(v.string()),
  'runs-on': v.string(),
  'timeout-minutes': v.optional(v.number()),
  permissions: v.optional(v.record(v.string(), v.string())),
  environment: v.optional(v.string()),
  secrets: v.optional(v.unknown()),
  steps: v.array(stepSchema),
})

const dispatchInputSchema = v.looseObject({
  type: v.optional(v.string()),
  options: v.optional(v.array(v.string())),
  default: v.optional(v.union([v.string(), v.boolean()])),
})

const workflowSchema = v.looseObject({
  on: v.looseObject({
    schedule: v.optional(
      v.array(v.object({ cron: v.string(), timezone: v.optional(v.string()) })),
      [],
    ),
    workflow_dispatch: v.nullish(
      v.object({ inputs: v.optional(v.record(v.string(), dispatchInputSchema), {}) }),
    ),
  }),
  permissions: v.optional(v.union([v.string(), v.record(v.string(), v.string())])),
  concurrency: v.optional(v.looseObject({ 'cancel-in-progress': v.optional(v.boolean()) })),
  jobs: v.record(v.string(), jobSchema),
})

/** A step of a workflow. */
export type Step = v.InferOutput<typeof stepSchema>

/** A workflow file as far as our rules look at it. */
export interface WorkflowFile {
  readonly text: string
  readonly triggers: readonly string[]
  readonly content: v.InferOutput<typeof workflowSchema>
}

/** Names of our workflow files. */
export function listWorkflows(): readonly string[] {
  return readdirSync(join(ROOT, FOLDER)).sort()
}

/** The text of one of them. */
export function readWorkflow(name: string): string {
  return readFileSync(join(ROOT, FOLDER, name), 'utf8')
}

/** Reads the text of a workflow. */
export function parseWorkflowFile(text: string): WorkflowFile {
  const data: unknown = parse(text)
  // Of the file itself: the schema adds an empty schedule where there is none.
  const { on } = v.parse(v.looseObject({ on: v.looseObject({}) }), data)
  return { text, triggers: Object.keys(on), content: v.parse(workflowSchema, data) }
}
