import { applicationReasons } from '../../src/locale/en/reasons-application.ts'
import { backupReasons } from '../../src/locale/en/reasons-backup.ts'
import { checkReasons } from '../../src/locale/en/reasons-check.ts'
import { composeReasons } from '../../src/locale/en/reasons-compose.ts'
import { contentReasons } from '../../src/locale/en/reasons-content.ts'
import { diskReasons } from '../../src/locale/en/reasons-disk.ts'
import { drillReasons } from '../../src/locale/en/reasons-drill.ts'
import { drillCheckReasons } from '../../src/locale/en/reasons-drill-check.ts'
import { foreignReasons } from '../../src/locale/en/reasons-foreign.ts'
import { measureReasons } from '../../src/locale/en/reasons-measure.ts'
import { noticeReasons } from '../../src/locale/en/reasons-notices.ts'
import { recoverReasons } from '../../src/locale/en/reasons-recover.ts'
import { retentionReasons } from '../../src/locale/en/reasons-retention.ts'
import { stagingReasons } from '../../src/locale/en/reasons-staging.ts'
import { tenantReasons } from '../../src/locale/en/reasons-tenants.ts'
import { createPhrasebook } from '../../src/locale/phrasebook.ts'

const HEAD = `# Reasons

A verdict, a check and a finding each carry a reason: a stable code, the same in every language. It stands in the output
\`reason\` of an action, in the ledger, and in the report, where the text below is filled with the facts of the run. In a
workflow, test the code, never the text.

How a reason of a failed drill becomes \`not-restorable\` or \`cannot-judge\`: [restore-drill.md](restore-drill.md#the-verdict).

This page is generated from the catalogue in [src/locale/en](../src/locale/en) (\`node script/generate-docs.ts\`).
`

type Reasons = Readonly<Record<string, { readonly title: string; readonly hint: string }>>

const GROUPS: readonly (readonly [heading: string, about: string, reasons: Reasons])[] = [
  [
    'Backup, and every run',
    'Why a backup ended as it did; some are warnings beside a complete backup.',
    backupReasons,
  ],
  [
    'Restore drill',
    'Why a drill could, or could not, restore a backup, and which objective it missed.',
    drillReasons,
  ],
  [
    'Dumps made by something else',
    'Why a dump without a passport could, or could not, be restored.',
    foreignReasons,
  ],
  ['Tenants', 'Why one tenant could, or could not, be restored alone.', tenantReasons],
  [
    'Staging',
    'Why the place to restore into could not be had, or was refused; none of them says anything of the backup.',
    stagingReasons,
  ],
  [
    'Contents',
    'What differs between the passport and the restored database. Each finding names schema, object, expected and actual.',
    contentReasons,
  ],
  [
    'Drill check',
    'How a drill of the drill ended, and why a fault could not be tried.',
    drillCheckReasons,
  ],
  [
    'Measuring hosts',
    'Why something of a host could not be measured; none of them says how full anything is.',
    measureReasons,
  ],
  [
    'Recovery',
    'Why a recovery ended as it did. Where its restore or its validation failed, the reason is one of the two groups above.',
    recoverReasons,
  ],
  [
    'Migration check',
    'How a restore check ended, why it did not look at a backup, and what a migration did that somebody must see.',
    checkReasons,
  ],
  [
    'Application and queries',
    'What the application answered that the drill started on the restored data, and what queries of your own answered.',
    applicationReasons,
  ],
  [
    'A service of your own Compose file',
    'Why it could not be started in a drill; none of them says anything of the backup.',
    composeReasons,
  ],
  [
    'Disks, hosts and schedules',
    'What a disk check found, on this host and on others.',
    diskReasons,
  ],
  [
    'Retention, ledger and configuration',
    'Why a backup is kept, promoted or removed, and what stops the rotation.',
    retentionReasons,
  ],
  ['Notices', 'Why somebody was told, or was not; none of them changes a verdict.', noticeReasons],
]

/** The page of all reason codes with meaning and remedy, Markdown; a pure function of the English catalogue. */
export function reasonsPage(): string {
  const { reason } = createPhrasebook('en', 'UTC')
  const sections = GROUPS.map(([heading, about, reasons]) => {
    // Without facts the catalogue leaves out what only a run can know.
    const rows = Object.keys(reasons).map((code) => {
      const { title, hint } = reason(code)
      return `| \`${code}\` | ${cell(title)} | ${cell(hint)} |`
    })
    const table = ['| Code | Meaning | What to do |', '|---|---|---|', ...rows]
    return `## ${heading}\n\n${about}\n\n${table.join('\n')}\n`
  })
  return [HEAD, ...sections].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
