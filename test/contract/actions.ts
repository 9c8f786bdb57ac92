import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BACKUP_INPUTS } from '../../src/actions/backup/inputs.ts'
import { backupOutputs } from '../../src/actions/backup/outputs.ts'
import { DISK_CHECK_INPUTS } from '../../src/actions/disk-check/inputs.ts'
import { diskCheckOutputs } from '../../src/actions/disk-check/outputs.ts'
import { DRILL_CHECK_INPUTS } from '../../src/actions/drill-check/inputs.ts'
import { drillCheckOutputs } from '../../src/actions/drill-check/outputs.ts'
import { RECOVER_INPUTS } from '../../src/actions/recover/inputs.ts'
import { recoverOutputs } from '../../src/actions/recover/outputs.ts'
import { RESTORE_CHECK_INPUTS } from '../../src/actions/restore-check/inputs.ts'
import { restoreCheckOutputs } from '../../src/actions/restore-check/outputs.ts'
import { RESTORE_DRILL_INPUTS } from '../../src/actions/restore-drill/inputs.ts'
import { restoreDrillOutputs } from '../../src/actions/restore-drill/outputs.ts'
import { STATUS_INPUTS } from '../../src/actions/status/inputs.ts'
import { statusOutputs } from '../../src/actions/status/outputs.ts'
import { type InputTable, STANDARD_INPUTS } from '../../src/runner/input-specs.ts'
import { STANDARD_OUTPUTS } from '../../src/runner/outputs.ts'
import { safeCheck } from '../fixtures/reports/checks.ts'
import { trustworthyCheck } from '../fixtures/reports/detections.ts'
import { troubledDisks } from '../fixtures/reports/disks.ts'
import { goodRecovery } from '../fixtures/reports/recoveries.ts'
import { goodBackup, goodDrill } from '../fixtures/reports/reports.ts'
import { someStatus } from '../fixtures/reports/statuses.ts'
import { type Manifest, readManifest } from '../mini-runner/manifest.ts'

export const ROOT = resolve(import.meta.dirname, '../..')

/** An action as it is declared and as the code has it. */
export interface ActionContract {
  readonly name: string
  /** Of its action.yml, from the root; `.` for the root action. */
  readonly folder: string
  readonly manifest: Manifest
  readonly manifestText: string
  readonly readme: string
  readonly inputs: InputTable
  readonly outputs: readonly string[]
}

const CODE: Readonly<Record<string, Pick<ActionContract, 'inputs' | 'outputs'>>> = {
  backup: { inputs: BACKUP_INPUTS, outputs: Object.keys(backupOutputs([goodBackup()])) },
  recover: { inputs: RECOVER_INPUTS, outputs: Object.keys(recoverOutputs(goodRecovery())) },
  'disk-check': {
    inputs: DISK_CHECK_INPUTS,
    outputs: Object.keys(diskCheckOutputs(troubledDisks())),
  },
  'drill-check': {
    inputs: DRILL_CHECK_INPUTS,
    outputs: Object.keys(drillCheckOutputs(trustworthyCheck())),
  },
  'restore-check': {
    inputs: RESTORE_CHECK_INPUTS,
    outputs: Object.keys(restoreCheckOutputs(safeCheck())),
  },
  status: { inputs: STATUS_INPUTS, outputs: Object.keys(statusOutputs(someStatus())) },
  'restore-drill': {
    inputs: RESTORE_DRILL_INPUTS,
    outputs: Object.keys(restoreDrillOutputs(goodDrill())),
  },
}

/** The root action and every folder with an action.yml; one that the code does not know has neither inputs nor outputs. */
export function readActions(): readonly ActionContract[] {
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && hasManifest(entry.name))
    .map(({ name }) => ({ name, folder: name, page: `${name}/README.md` }))
  // The README at the root is that of the whole.
  const root = { name: 'status', folder: '.', page: 'docs/status.md' }
  return [root, ...folders].map(({ name, folder, page }) => ({
    name,
    folder,
    manifest: readManifest(join(ROOT, folder)),
    manifestText: readFileSync(join(ROOT, folder, 'action.yml'), 'utf8'),
    readme: readFileSync(join(ROOT, page), 'utf8'),
    inputs: { ...CODE[name]?.inputs, ...STANDARD_INPUTS },
    outputs: [...STANDARD_OUTPUTS, ...(CODE[name]?.outputs ?? [])],
  }))
}

/** Names of the entries of src/actions/. */
export function readEntries(): readonly string[] {
  return readdirSync(join(ROOT, 'src/actions'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
}

function hasManifest(folder: string): boolean {
  return readdirSync(join(ROOT, folder)).includes('action.yml')
}
