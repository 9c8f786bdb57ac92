import { createPhrasebook } from '../locale/phrasebook.ts'
import { askedSection } from './markdown-asked.ts'
import { detailSections } from './markdown-details.ts'
import { diskSection } from './markdown-disk.ts'
import { matrixSection } from './markdown-matrix.ts'
import { migrationSection } from './markdown-migration.ts'
import {
  attentionSection,
  headlineSection,
  type MarkdownScope,
  phasesSection,
  tenantsSection,
} from './markdown-sections.ts'
import { recoverySection } from './recovery-renderings.ts'
import type { RenderOptions } from './render-options.ts'
import type { Report } from './report.ts'

/** All findings a report keeps have room in the file. */
const FILE_ROW_LIMIT = 500

/** The report as a Markdown file (GFM). Ends with a newline. */
export function renderMarkdown(report: Report, options: RenderOptions): string {
  return `${markdownParts(report, options, FILE_ROW_LIMIT).join('\n\n')}\n`
}

/** The parts of a Markdown rendering, most important first. */
export function markdownParts(
  report: Report,
  options: RenderOptions,
  rowLimit: number,
): readonly string[] {
  const phrasebook = createPhrasebook(options.locale, options.timeZone)
  const scope: MarkdownScope = { report, phrasebook, rowLimit }
  const open = [
    headlineSection,
    attentionSection,
    recoverySection,
    migrationSection,
    matrixSection,
    diskSection,
    askedSection,
    phasesSection,
    tenantsSection,
  ]
  const parts = [...open.map((part) => part(scope)), ...detailSections(scope)]
  return parts.filter((part) => part !== '')
}
