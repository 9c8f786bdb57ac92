import type { Phrasebook } from '../locale/phrasebook.ts'
import { cutEscaped } from './cut-escaped.ts'
import type { Notice } from './notice.ts'
import { type NoticeText, noticeText } from './notice-text.ts'

/** Changes that one message names: a chat is read in passing. */
const MOST_CHANGES = 10

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
  /** How many are not named, when only so many are; empty when all are. */
  readonly more: (named: number) => string
  /** `[chefwell] 🟠 CRITICAL: …` */
  readonly title: string
}

function chatOf(notice: Notice, phrasebook: Phrasebook): Chat {
  const text = noticeText(notice, phrasebook)
  const { phrases } = phrasebook.notices
  return {
    ...text,
    changes: text.changes.slice(0, MOST_CHANGES),
    more: (named) => {
      const rest = text.changes.length - named
      return rest > 0 ? phrases.more(phrasebook.format.number(rest)) : ''
    },
    title: `${text.icon} [${notice.system}] ${text.headline}`,
  }
}

/** The first parts that fit into a room together; at least one, which has bounds of its own. */
function leading<Part>(
  parts: readonly Part[],
  room: number,
  sizeOf: (part: Part) => number,
): readonly Part[] {
  let left = room
  for (const [index, part] of parts.entries()) {
    left -= sizeOf(part)
    if (left < 0) return parts.slice(0, Math.max(1, index))
  }
  return parts
}

/** Slack's incoming webhooks: Block Kit with a plain text for the notification. */
export function slackBody(notice: Notice, phrasebook: Phrasebook): unknown {
  const { title, changes, more, sentBy } = chatOf(notice, phrasebook)
  const { labels } = phrasebook.notices
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
  const blocks = changes.map(({ icon, state, title: what, hint, where, since }) => {
    const lines = [
      `${icon} *${slackText(state, 200)}* ${slackText(what, 1000)}`,
      `${slackText(where, 600)} · ${labels.since} ${slackText(since, 100)}`,
      ...(hint === '' ? [] : [`→ ${slackText(hint, 900)}`]),
    ]
    return section(lines.join('\n'))
  })
  const link =
    notice.runUrl === undefined ? '' : ` · <${slackText(notice.runUrl, 1000)}|${labels.run}>`
  const footer = { type: 'mrkdwn', text: `${slackText(sentBy, 500)}${link}` }
  const rest = more(blocks.length)
  return {
    text: slackText(title, 1000),
    blocks: [
      section(`*${slackText(title, 1000)}*`),
      ...blocks,
      ...(rest === '' ? [] : [section(slackText(rest, 100))]),
      { type: 'context', elements: [footer] },
    ],
    unfurl_links: false,
  }
}

/** Slack's own escapes; without them `<!channel>` would call everybody. The signs of its markup get a word joiner. */
function slackText(text: string, most: number): string {
  return cutEscaped(text, most, (part) =>
    part
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[*_~`]/g, '\u2060$&\u2060'),
  )
}

/** An embed holds 6000 characters in all. */
const DISCORD_ROOM = 4500

/** Discord's webhooks: one embed; nobody is mentioned, whatever the texts say. */
export function discordBody(notice: Notice, phrasebook: Phrasebook): unknown {
  const { title, changes, more, sentBy } = chatOf(notice, phrasebook)
  const { labels } = phrasebook.notices
  const fields = changes.map(({ icon, state, title: what, hint, where, since }) => ({
    name: discordText(`${icon} ${state}`, 250),
    value: [
      discordText(what, 450),
      discordText(`${where} · ${labels.since} ${since}`, 200),
      ...(hint === '' ? [] : [`→ ${discordText(hint, 330)}`]),
    ].join('\n'),
  }))
  const shown = leading(fields, DISCORD_ROOM, ({ name, value }) => name.length + value.length)
  return {
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: discordText(title, 250),
        ...(notice.runUrl === undefined ? {} : { url: notice.runUrl }),
        color: COLOURS[notice.level],
        fields: shown,
        footer: {
          text: cutEscaped(
            [sentBy, more(shown.length)].filter(Boolean).join(' · '),
            500,
            (part) => part,
          ),
        },
        timestamp: notice.at,
      },
    ],
  }
}

function discordText(text: string, most: number): string {
  return cutEscaped(text, most, (part) => part.replaceAll(/[\\*_~`|>#[\]()<@-]/g, '\\$&'))
}

/** A card takes 28 KB in all; the rest is for title and ending. */
const TEAMS_ROOM = 22_000
const TEAMS_TEXT = 300

/** Teams' workflows: an adaptive card. Its text runs know no markup, so nothing needs escaping. */
export function teamsBody(notice: Notice, phrasebook: Phrasebook): unknown {
  const { title, changes, more, sentBy } = chatOf(notice, phrasebook)
  const { labels } = phrasebook.notices
  const run = (text: string, look: object = {}) => {
    return { type: 'TextRun', text: cutEscaped(text, TEAMS_TEXT, (part) => part), ...look }
  }
  const line = (...inlines: readonly object[]) => ({ type: 'RichTextBlock', inlines })
  const bodies = changes.map(({ icon, state, title: what, hint, where, since }) => [
    { ...line(run(`${icon} ${state} `, { weight: 'Bolder' }), run(what)), separator: true },
    line(run(`${where} · ${labels.since} ${since}`, { isSubtle: true })),
    ...(hint === '' ? [] : [line(run(`→ ${hint}`))]),
  ])
  const shown = leading(bodies, TEAMS_ROOM, (body) => Buffer.byteLength(JSON.stringify(body)))
  const rest = more(shown.length)
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      line(run(title, { weight: 'Bolder', size: 'Medium' })),
      ...shown.flat(),
      ...(rest === '' ? [] : [line(run(rest))]),
      line(run(sentBy, { isSubtle: true, size: 'Small' })),
    ],
    ...(notice.runUrl === undefined
      ? {}
      : { actions: [{ type: 'Action.OpenUrl', title: labels.run, url: notice.runUrl }] }),
  }
  const contentType = 'application/vnd.microsoft.card.adaptive'
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content: card }] }
}
