import * as v from 'valibot'
import type { RecoveryFacts } from './recovery.ts'

const text = v.string()
const figure = v.number()

const losses = v.object({
  at: text,
  against: text,
  rows: figure,
  tables: figure,
  unreadable: figure,
  schemas: v.array(
    v.object({
      schema: text,
      newestNow: v.exactOptional(text),
      newestThen: v.exactOptional(text),
      rows: figure,
      tables: figure,
    }),
  ),
  lines: v.array(
    v.object({
      schema: text,
      table: text,
      rowsNow: v.nullable(figure),
      rowsThen: v.nullable(figure),
    }),
  ),
})

const stepIds = [
  'safety-backup',
  'no-safety-backup',
  'beside',
  'validate',
  'analyze',
  'carry',
  'swap',
  'swap-missing',
  'swap-schema',
  'references',
  'keep',
  'undo',
  'drop',
] as const

const commandIds = [
  'apply',
  'undo',
  'undo-by-hand',
  'resume',
  'drop-old',
  'globals',
  'unsubscribe',
] as const

/** Shape of the part of a report that only recoveries have. */
export const RecoverySchema: v.GenericSchema<unknown, RecoveryFacts> = v.object({
  mode: v.picklist(['plan', 'apply', 'undo', 'resume', 'drop-old']),
  source: text,
  server: text,
  database: text,
  tenant: v.exactOptional(text),
  steps: v.array(
    v.object({
      id: v.picklist(stepIds),
      object: text,
      expectedSeconds: v.exactOptional(figure),
    }),
  ),
  expected: v.exactOptional(v.object({ seconds: figure, runs: figure })),
  losses: v.exactOptional(losses),
  sinceSafetyBackup: v.exactOptional(losses),
  kept: v.exactOptional(text),
  commands: v.array(v.object({ id: v.picklist(commandIds), command: text })),
})
