import { faultGroups, matrixLabels, matrixPhrases } from './check-names.ts'
import { copiesLabels, copiesPhrases } from './copies.ts'
import { differences } from './differences.ts'
import { diskLabels, diskPhrases } from './disk.ts'
import { diskDifferences } from './disk-differences.ts'
import { backupFaults } from './faults-backup.ts'
import { contentFaults } from './faults-content.ts'
import { labels, phrases } from './labels.ts'
import { migration } from './migration.ts'
import { checks, metrics, progress, steps } from './names.ts'
import { notices } from './notices.ts'
import { offsiteSetup } from './offsite-setup.ts'
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
import { offsiteAgeReasons } from './reasons-offsite-age.ts'
import { offsiteSetupReasons } from './reasons-offsite-setup.ts'
import { offsiteSyncReasons } from './reasons-offsite-sync.ts'
import { offsiteVerifyReasons } from './reasons-offsite-verify.ts'
import { recoverReasons } from './reasons-recover.ts'
import { remoteReasons } from './reasons-remote.ts'
import { retentionReasons } from './reasons-retention.ts'
import { stagingReasons } from './reasons-staging.ts'
import { tenantReasons } from './reasons-tenants.ts'
import { recovery } from './recovery.ts'
import { status } from './status.ts'
import { syncLabels, syncPhrases } from './sync.ts'
import { verdicts } from './verdicts.ts'

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
  diskDifferences,
  copiesLabels,
  copiesPhrases,
  offsiteSetup,
  syncLabels,
  syncPhrases,
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
    ...remoteReasons,
    ...offsiteSyncReasons,
    ...offsiteAgeReasons,
    ...offsiteSetupReasons,
    ...offsiteVerifyReasons,
  },
} as const
