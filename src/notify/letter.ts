import type { Phrasebook } from '../locale/phrasebook.ts'
import type { Letter } from '../ports.ts'
import { html, nothing } from '../report/html-tag.ts'
import type { Notice } from './notice.ts'
import { type ChangeText, noticeText } from './notice-text.ts'

const MOST_CHANGES = 100
const MOST_SUBJECT = 200

/** A notice as a letter: plain text, and the same as HTML. */
export function letterOf(
  notice: Notice,
  { from, to }: Pick<Letter, 'from' | 'to'>,
  phrasebook: Phrasebook,
): Letter {
  const { headline, changes, sentBy } = noticeText(notice, phrasebook)
  const { labels, phrases } = phrasebook.notices
  const shown = changes.slice(0, MOST_CHANGES)
  const rest = changes.length - shown.length
  const ending = [
    ...(rest > 0 ? [phrases.more(phrasebook.format.number(rest))] : []),
    ...(notice.runUrl === undefined ? [] : [`${labels.run}: ${notice.runUrl}`]),
    sentBy,
  ]
  const subject = `[${notice.system}] ${headline}`
  const isUrgent = notice.level === 'emergency' || notice.level === 'critical'
  return {
    from,
    to,
    subject: subject.length > MOST_SUBJECT ? `${subject.slice(0, MOST_SUBJECT - 1)}…` : subject,
    text: `${[...shown.map((change) => paragraph(change, phrasebook)), ending.join('\n')].join('\n\n')}\n`,
    html: htmlOf(shown, ending, phrasebook),
    headers: {
      // RFC 3834: no holiday reply to a machine.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(isUrgent ? { Importance: 'high' } : {}),
      ...threadOf(notice),
    },
  }
}

function paragraph(change: ChangeText, { notices: { labels } }: Phrasebook): string {
  const { icon, state, title, hint, where, since } = change
  return [
    `${icon} ${state}: ${title}`,
    `   ${labels.where}: ${where}`,
    `   ${labels.since}: ${since}`,
    ...(hint === '' ? [] : [`   ${labels.whatToDo}: ${hint}`]),
  ].join('\n')
}

function htmlOf(
  changes: readonly ChangeText[],
  ending: readonly string[],
  { notices: { labels }, locale }: Phrasebook,
): string {
  const blocks = changes.map(({ icon, state, title, hint, where, since }) => {
    const advice = hint === '' ? nothing : html`<br>\n${labels.whatToDo}: ${hint}`
    return html`<p><strong>${icon} ${state}</strong> ${title}<br>
${labels.where}: ${where}<br>
${labels.since}: ${since}${advice}</p>
`
  })
  const lines = ending.map((line) => html`${line}<br>\n`)
  return html`<!doctype html><html lang="${locale}"><body>
${blocks}<p>${lines}</p>
</body></html>
`.toString()
}

/** Everything about one alert stands in one thread: all letters refer to one that was never sent. */
function threadOf({ system, changes }: Notice): Record<string, string> {
  const [only, ...others] = changes
  if (only === undefined || others.length > 0) return {}
  const root = Buffer.from(`${system} ${only.alert.key}`).toString('base64url').slice(0, 120)
  return { References: `<${root}@lastro.invalid>` }
}
