import { createHash } from 'node:crypto'
import type { Phrasebook } from '../locale/phrasebook.ts'
import { escapeMarkdown } from '../report/markdown-text.ts'
import type { Change, Notice } from './notice.ts'
import { changeText } from './notice-text.ts'

const MOST_TITLE = 250

/** Nobody sees it, and a key may hold anything: a hash cannot end the comment early. */
export function markerOf({ system }: Pick<Notice, 'system'>, { alert }: Change): string {
  const hash = createHash('sha256').update(`${system}\n${alert.key}`).digest('hex').slice(0, 24)
  return `<!-- lastro-alert ${hash} -->`
}

/** Title and body of the issue of an alert as it is now. */
export function issueText(
  change: Change,
  notice: Notice,
  phrasebook: Phrasebook,
): { readonly title: string; readonly body: string } {
  const text = changeText(change, notice, phrasebook)
  const { labels, phrases } = phrasebook.notices
  const title = `${text.icon} [${notice.system}] ${text.title} (${text.where})`
  const run = notice.runUrl === undefined ? calm(notice.run) : `<${notice.runUrl}>`
  const body = [
    markerOf(notice, change),
    `**${text.icon} ${calm(text.state)}**: ${calm(text.title)}`,
    '',
    `- ${labels.where}: ${calm(text.where)}`,
    `- ${labels.since}: ${calm(text.since)}`,
    ...(text.hint === '' ? [] : [`- ${labels.whatToDo}: ${calm(text.hint)}`]),
    `- ${labels.run}: ${run}`,
    '',
    `_${phrases.issueIntro} ${calm(phrases.sentBy(notice.host))}._`,
  ]
  return { title: shortTitle(title), body: body.join('\n') }
}

/** What is said under the issue when an alert changes. */
export function issueComment(change: Change, notice: Notice, phrasebook: Phrasebook): string {
  const text = changeText(change, notice, phrasebook)
  const head = `**${text.icon} ${calm(text.state)}**: ${calm(text.title)}`
  return notice.runUrl === undefined ? head : `${head}\n\n<${notice.runUrl}>`
}

/** Foreign text as it is; a word joiner keeps an `@name` in it from calling anybody. */
function calm(text: string): string {
  return escapeMarkdown(text).replaceAll('@', '@\u2060')
}

function shortTitle(title: string): string {
  return title.length > MOST_TITLE ? `${title.slice(0, MOST_TITLE - 1).toWellFormed()}…` : title
}
