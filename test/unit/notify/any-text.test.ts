import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discordBody, slackBody, teamsBody } from '../../../src/notify/chat-bodies.ts'
import { issueText } from '../../../src/notify/issue-text.ts'
import { letterOf } from '../../../src/notify/letter.ts'
import type { Notice } from '../../../src/notify/notice.ts'
import { change, ENGLISH, noticeOf } from './changes.ts'

/** Texts of signs that mean something to somebody, also long ones. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...Array.from('&<>*_~`@#|[]()-"\\\n\u202e\u0301😀漢')), {
      maxLength: 1500,
      size: 'max',
    })
    .map((signs) => signs.join('')),
)

const notices = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 20 }).map((texts) =>
  noticeOf(
    texts.map(([host, subject, path], index) =>
      change(`k${index}`, {
        alert: {
          ...change(`k${index}`).alert,
          host,
          subject,
          // Its title and its hint name foreign texts.
          reason: 'directory-not-writable',
          facts: { path, detail: path, user: path },
        },
      }),
    ),
  ),
)

const holds = (check: (notice: Notice) => void) =>
  fc.assert(fc.property(notices, check), { numRuns: 60 })

interface SlackBody {
  readonly blocks: readonly {
    readonly text?: { readonly text: string }
    readonly elements?: readonly { readonly text: string }[]
  }[]
}

interface DiscordBody {
  readonly embeds: readonly {
    readonly title: string
    readonly fields: readonly { readonly name: string; readonly value: string }[]
  }[]
}

describe('whatever texts hold', () => {
  it('Slack finds no markup of its own in them, and its limits are kept', () =>
    holds((notice) => {
      const { blocks } = slackBody(notice, ENGLISH) as SlackBody
      expect(blocks.length).toBeLessThanOrEqual(50)
      const texts = blocks.flatMap(
        (one) => one.text?.text ?? one.elements?.map((each) => each.text) ?? [],
      )
      for (const each of texts) {
        expect(each.length).toBeLessThanOrEqual(3000)
        expect(each).not.toMatch(/[<>]/)
      }
    }))

  it('Discord keeps its limits', () =>
    holds((notice) => {
      const [embed] = (discordBody(notice, ENGLISH) as DiscordBody).embeds
      expect(embed?.title.length).toBeLessThanOrEqual(256)
      for (const { name, value } of embed?.fields ?? []) {
        expect(name.length).toBeLessThanOrEqual(256)
        expect(value.length).toBeLessThanOrEqual(1024)
      }
      expect(JSON.stringify(embed?.fields).length).toBeLessThan(12_000)
    }))

  it('a card of Teams stays below 28 KB', () =>
    holds((notice) => {
      const bytes = Buffer.byteLength(JSON.stringify(teamsBody(notice, ENGLISH)))
      expect(bytes).toBeLessThan(28_000)
    }))

  it('an issue keeps one mark, calls nobody and keeps its limits', () =>
    holds((notice) => {
      for (const one of notice.changes) {
        const { title, body } = issueText(one, notice, ENGLISH)
        expect(title.length).toBeLessThanOrEqual(256)
        expect(body.length).toBeLessThan(65_536)
        expect(body.match(/<!--|-->/g)).toEqual(['<!--', '-->'])
        expect(body).not.toMatch(/@[a-z\d]/i)
      }
    }))

  it('a letter has one line of subject, and no tag but ours', () =>
    holds((notice) => {
      const address = { from: 'l@example.com', to: ['a@example.com'] }
      const { subject, html } = letterOf(notice, address, ENGLISH)
      expect(subject).not.toMatch(/[\r\n]/)
      expect(html.match(/<\/?[a-z!]+/g)?.filter((tag) => !OURS.has(tag))).toEqual([])
    }))
})

const OURS = new Set(
  ['<!doctype', '<html', '<body', '<p', '<strong', '<br'].flatMap((tag) => [
    tag,
    tag.replace('<', '</'),
  ]),
)
