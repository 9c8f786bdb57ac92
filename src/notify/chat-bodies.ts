import type { Phrasebook } from '../locale/phrasebook.ts'
import { truncate } from '../report/display-width.ts'
import type { Notice } from './notice.ts'
import { type NoticeText, noticeText } from './notice-text.ts'

/** Changes that one message names: a chat is read in passing. */
const MOST_CHANGES = 10

/** Columns of one text; all three services take more. */
const MOST_COLUMNS = 1000

/** Colours of the seeds, as `#rrggbb` and as a number. */
const COLOURS = {
  ok: 0x2e7d32,
  unknown: 0x757575,
  warning: 0xf9a825,
  critical: 0xef6c00,
  emergency: 0xc62828,
} as const

interface Chat extends Omit<NoticeText, 'changes'> {
  readonly changes: NoticeText['changes']
  /** Empty when all are named. */
  readonly more: string
  /** `[chefwell] 🟠 CRITICAL: …` */
  readonly title: string
}

function chatOf(notice: Notice, phrasebook: Phrasebook): Chat {
  const text = noticeText(notice, phrasebook)
  const rest = text.changes.length - MOST_CHANGES
  const { phrases } = phrasebook.notices
  return {
    ...text,
    changes: text.changes.slice(0, MOST_CHANGES),
    more: rest > 0 ? phrases.more(phrasebook.format.number(rest)) : '',
    title: cut(`${text.icon} [${notice.system}] ${text.headline}`),
  }
}

/** Slack's incoming webhooks: Block Kit with a plain text for the notification. */
export function slackBody(notice: Notice, phrasebook: Phrasebook): unknown {
  const { title, changes, more, sentBy } = chatOf(notice, phrasebook)
  const { labels } = phrasebook.notices
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
  const blocks = changes.map(({ icon, state, title: what, hint, where, since }) => {
    const lines = [
      `${icon} *${slackText(state)}* ${slackText(what)}`,
      `${slackText(where)} · ${labels.since} ${slackText(since)}`,
      ...(hint === '' ? [] : [`→ ${slackText(hint)}`]),
    ]
    return section(lines.join('\n'))
  })
  const link = notice.runUrl === undefined ? '' : ` · <${slackText(notice.runUrl)}|${labels.run}>`
  const footer = { type: 'mrkdwn', text: `${slackText(sentBy)}${link}` }
  return {
    text: slackText(title),
    blocks: [
      section(`*${slackText(title)}*`),
      ...blocks,
      ...(more === '' ? [] : [section(slackText(more))]),
      { type: 'context', elements: [footer] },
    ],
    unfurl_links: false,
  }
}

/** Slack's own escapes; without them `<!channel>` would call everybody. The signs of its markup get a word joiner. */
function slackText(text: string): string {
  return cut(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[*_~`]/g, '\u2060$&\u2060')
}

/** Discord's webhooks: one embed; nobody is mentioned, whatever the texts say. */
export function discordBody(notice: Notice, phrasebook: Phrasebook): unknown {
  const { title, changes, more, sentBy } = chatOf(notice, phrasebook)
  const { labels } = phrasebook.notices
  const fields = changes.map(({ icon, state, title: what, hint, where, since }) => ({
    name: discordText(`${icon} ${state}`, 250),
    value: [
      discordText(what, 300),
      discordText(`${where} · ${labels.since} ${since}`, 200),
      ...(hint === '' ? [] : [`→ ${discordText(hint, 300)}`]),
    ].join('\n'),
  }))
  return {
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: discordText(title, 250),
        ...(notice.runUrl === undefined ? {} : { url: notice.runUrl }),
        color: COLOURS[notice.level],
        fields: withinDiscord(fields),
        footer: { text: [sentBy, more].filter(Boolean).join(' · ').slice(0, 1000) },
        timestamp: notice.at,
      },
    ],
  }
}

/** An embed holds 6000 characters in all. */
const DISCORD_ROOM = 4500

function withinDiscord<Field extends { readonly name: string; readonly value: string }>(
  fields: readonly Field[],
): readonly Field[] {
  let room = DISCORD_ROOM
  return fields.filter(({ name, value }) => {
    room -= name.length + value.length
    return room > 0
  })
}

function discordText(text: string, most: number): string {
  const short = text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text
  return short.replaceAll(/[\\*_~`|>#[\]()<@-]/g, '\\$&')
}

/** Teams' workflows: an adaptive card. Its text runs know no markup, so nothing needs escaping. */
export function teamsBody(notice: Notice, phrasebook: Phrasebook): unknown {
  const { title, changes, more, sentBy } = chatOf(notice, phrasebook)
  const { labels } = phrasebook.notices
  const run = (text: string, look: object = {}) => ({ type: 'TextRun', text: cut(text), ...look })
  const line = (...inlines: readonly object[]) => ({ type: 'RichTextBlock', inlines })
  const bodies = changes.flatMap(({ icon, state, title: what, hint, where, since }) => [
    { ...line(run(`${icon} ${state} `, { weight: 'Bolder' }), run(what)), separator: true },
    line(run(`${where} · ${labels.since} ${since}`, { isSubtle: true })),
    ...(hint === '' ? [] : [line(run(`→ ${hint}`))]),
  ])
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      line(run(title, { weight: 'Bolder', size: 'Medium' })),
      ...bodies,
      ...(more === '' ? [] : [line(run(more))]),
      line(run(sentBy, { isSubtle: true, size: 'Small' })),
    ],
    ...(notice.runUrl === undefined
      ? {}
      : { actions: [{ type: 'Action.OpenUrl', title: labels.run, url: notice.runUrl }] }),
  }
  const contentType = 'application/vnd.microsoft.card.adaptive'
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content: card }] }
}

function cut(text: string): string {
  return truncate(text, MOST_COLUMNS)
}
