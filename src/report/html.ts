import { createPhrasebook } from '../locale/phrasebook.ts'
import { askedSection } from './html-asked.ts'
import { contentsSection, detailsSection } from './html-details.ts'
import { diskSection } from './html-disk.ts'
import { matrixSection } from './html-matrix.ts'
import { migrationSection } from './html-migration.ts'
import { phasesFigure } from './html-phases.ts'
import { attentionSection, keyFigures, tenantsSection, verdictHeader } from './html-sections.ts'
import { STYLE } from './html-style.ts'
import { html, SafeHtml } from './html-tag.ts'
import { recoveryHtml } from './recovery-renderings.ts'
import type { RenderOptions } from './render-options.ts'
import type { Report } from './report.ts'
import { verdictWords } from './wording.ts'

/** The browser itself keeps the page from loading or running anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The report as one self-contained HTML file: no script, nothing loaded, light and dark, fit for print. */
export function renderHtml(report: Report, options: RenderOptions): string {
  const phrasebook = createPhrasebook(options.locale, options.timeZone)
  const word = verdictWords(report, phrasebook).word
  const title = `${word} · ${phrasebook.labels.procedures[report.procedure]} · ${report.system}`
  const sections = [
    verdictHeader,
    keyFigures,
    attentionSection,
    recoveryHtml,
    migrationSection,
    matrixSection,
    diskSection,
    askedSection,
    phasesFigure,
    tenantsSection,
    contentsSection,
    detailsSection,
  ].map((section) => section(report, phrasebook))
  const footer = html`<footer>${phrasebook.phrases.madeBy(report.lastro)}</footer>`
  const page = html`<!doctype html>
<html lang="${options.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${new SafeHtml(STYLE)}</style></head>
<body><main>${sections}${footer}</main></body></html>
`
  return page.toString()
}
