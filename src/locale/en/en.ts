import { faultGroups, matrixLabels, matrixPhrases } from './check-names.ts'
import { differences } from './differences.ts'
import { diskLabels, diskPhrases } from './disk.ts'
import { backupFaults } from './faults-backup.ts'
import { contentFaults } from './faults-content.ts'
import { labels, phrases } from './labels.ts'
import { migration } from './migration.ts'
import { checks, metrics, progress, steps, verdicts } from './names.ts'
import { notices } from './notices.ts'
import { playbook } from './playbook.ts'
import { applicationReasons } from './reasons-application.ts'
import { backupReasons } from './reasons-backup.ts'
import { checkReasons } from './reasons-check.ts'
import { composeReasons } from './reasons-compose.ts'
import { contentReasons } from './reasons-content.ts'
import { diskReasons } from './reasons-disk.ts'
import { drillReasons } from './reasons-drill.ts'
import { drillCheckReasons } from './reasons-drill-check.ts'
import { foreignReasons } from './reasons-foreign.ts'
import { measureReasons } from './reasons-measure.ts'
import { noticeReasons } from './reasons-notices.ts'
import { recoverReasons } from './reasons-recover.ts'
import { retentionReasons } from './reasons-retention.ts'
import { stagingReasons } from './reasons-staging.ts'
import { tenantReasons } from './reasons-tenants.ts'
import { recovery } from './recovery.ts'
import { status } from './status.ts'

/** English; its keys are the keys of every language. */
export const en = {
  labels,
  phrases,
  differences,
  steps,
  checks,
  metrics,
  progress,
  verdicts,
  recovery,
  migration,
  playbook,
  notices,
  status,
  faults: { ...backupFaults, ...contentFaults },
  faultGroups,
  matrixLabels,
  matrixPhrases,
  diskLabels,
  diskPhrases,
  reasons: {
    ...backupReasons,
    ...retentionReasons,
    ...drillReasons,
    ...tenantReasons,
    ...foreignReasons,
    ...stagingReasons,
    ...contentReasons,
    ...recoverReasons,
    ...checkReasons,
    ...drillCheckReasons,
    ...applicationReasons,
    ...composeReasons,
    ...noticeReasons,
    ...diskReasons,
    ...measureReasons,
  },
} as const
