import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { discordBody, slackBody, teamsBody } from '../../../src/notify/chat-bodies.ts'
import { issueText } from '../../../src/notify/issue-text.ts'
import { letterOf } from '../../../src/notify/letter.ts'
import { Notice } from '../../../src/notify/notice.ts'
import { noticeText } from '../../../src/notify/notice-text.ts'
import { signatureHeaders } from '../../../src/notify/sign.ts'
import { genericBody } from '../../../src/notify/webhook-body.ts'
import { change, ENGLISH, noticeOf, PORTUGUESE } from './changes.ts'

const HOSTILE = '<!channel> @everyone *x* [a](http://b) ::set-output:: ##[error] \u202e <b>"\n-->`'
const hostile = noticeOf([
  change('a', {
    alert: { ...change('a').alert, subject: HOSTILE, facts: { needed: 1, free: 2, path: HOSTILE } },
  }),
])
const ADDRESSES = { from: 'l@example.com', to: ['a@example.com'] }

describe('the signature', () => {
  it('is that of the published example of Standard Webhooks', () => {
    const headers = signatureHeaders({
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1614265330,
      body: '{"test": 2432232314}',
      secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    })
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })

  it('takes a secret of another form as the key itself', () => {
    const headers = signatureHeaders({ id: 'i', timestamp: 1, body: 'b', secret: 'plain secret' })
    const expected = createHmac('sha256', 'plain secret').update('i.1.b').digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${expected}`)
  })
})

describe('a notice', () => {
  it('speaks English and Portuguese', () => {
    const notice = noticeOf([
      change('var', { kind: 'escalated', from: 'warning', level: 'critical' }),
    ])
    expect(noticeText(notice, ENGLISH).headline).toBe(
      'CRITICAL (worse, was WARNING): There is not enough free disk space for the backup: needs 2 GB, free 1 GB.',
    )
    expect(noticeText(notice, PORTUGUESE).headline).toMatch(/^CRÍTICO \(piorou, antes ATENÇÃO\): /)
    expect(noticeText(notice, PORTUGUESE).changes[0]).toMatchObject({
      where: 'vps-1: var',
      since: '20/11/2025 03:00:00',
    })
  })

  it('of a whole host names the host alone', () => {
    const whole = change('x', { alert: { ...change('x').alert, host: 'db', subject: '' } })
    expect(noticeText(noticeOf([whole]), ENGLISH).changes[0]?.where).toBe('db')
  })

  it('names the worst of several and puts what is over last', () => {
    const notice = noticeOf([
      change('a', { kind: 'resolved', from: 'warning', level: 'ok' }),
      change('b'),
      change('c', { level: 'emergency' }),
    ])
    const { headline, changes, icon } = noticeText(notice, ENGLISH)
    expect(headline).toBe('3 changes, EMERGENCY')
    expect(icon).toBe('🔴')
    expect(changes.map(({ state }) => state)).toEqual(['EMERGENCY', 'WARNING', 'RESOLVED'])
  })

  it('has one id for equal changes, another for others', () => {
    const later = { at: '2026-01-01T00:00:00Z', run: 'r2' }
    expect(noticeOf([change('a')], later).id).toBe(noticeOf([change('a')]).id)
    expect(noticeOf([change('b')]).id).not.toBe(noticeOf([change('a')]).id)
  })

  it('has an id of its own for each reminder, so that no receiver takes the second for the first again', () => {
    const reminder = (queuedAt: string) =>
      noticeOf([{ ...change('a', { kind: 'reminder', from: 'warning' }), queuedAt }]).id
    expect(reminder('2025-11-21T06:00:00Z')).toBe(reminder('2025-11-21T06:00:00Z'))
    expect(reminder('2025-11-22T06:00:00Z')).not.toBe(reminder('2025-11-21T06:00:00Z'))
  })

  it('is masked whole, whatever it is made into', () => {
    const secret = 'hunter2-secret'
    const dirty = change(secret, {
      alert: {
        ...change(secret).alert,
        host: secret,
        facts: { path: secret, needed: 1, free: 2, detail: secret },
      },
    })
    const notice = Notice.mask(
      {
        system: secret,
        host: secret,
        procedure: 'backup',
        run: secret,
        at: '2025-11-20T06:00:05.000Z',
        changes: [dirty],
      },
      (text) => text.replaceAll(secret, '***'),
    )
    const made = [slackBody, discordBody, teamsBody, genericBody].map((body) =>
      body(notice, ENGLISH),
    )
    const letter = letterOf(notice, ADDRESSES, ENGLISH)
    const [first] = notice.changes
    const issue = first && issueText(first, notice, ENGLISH)
    const thread = Buffer.from(letter.headers.References ?? '', 'base64url').toString()
    expect(JSON.stringify([...made, letter, issue, thread])).not.toContain(secret)
  })
})

describe('foreign text', () => {
  it('calls nobody and is no link in Slack', () => {
    const text = JSON.stringify(slackBody(hostile, ENGLISH))
    expect(text).not.toMatch(/<!channel>|<b>/)
    expect(text).toContain('&lt;!channel&gt;')
  })

  it('mentions nobody in Discord, and fits its limits', () => {
    const body = discordBody(hostile, ENGLISH)
    expect(body).toMatchObject({ allowed_mentions: { parse: [] } })
    expect(JSON.stringify(body)).toContain('\\\\[a\\\\]\\\\(http')
    const many = Array.from({ length: 50 }, (_, index) => change(`k${index} ${'x'.repeat(400)}`))
    const [embed] = (
      discordBody(noticeOf(many), ENGLISH) as { embeds: { fields: { value: string }[] }[] }
    ).embeds
    expect(embed?.fields.length).toBeLessThanOrEqual(25)
    expect(Math.max(...(embed?.fields ?? []).map(({ value }) => value.length))).toBeLessThanOrEqual(
      1024,
    )
    expect(JSON.stringify(embed).length).toBeLessThan(6000)
  })

  it('is no markup in Teams, and the card stays below 28 KB', () => {
    const many = Array.from({ length: 50 }, (_, index) => change(`k${index} ${'x'.repeat(400)}`))
    const text = JSON.stringify(teamsBody(noticeOf(many), ENGLISH))
    expect(Buffer.byteLength(text)).toBeLessThan(28_000)
    expect(text).not.toContain('"TextBlock"')
  })

  it('ends no comment, opens no mark-up and calls nobody in an issue', () => {
    const [first] = hostile.changes
    const { title, body } = first ? issueText(first, hostile, ENGLISH) : { title: '', body: '' }
    expect(body.match(/-->/g)).toHaveLength(1)
    expect(body).not.toMatch(/<b>|@everyone|\[a\]\(/)
    expect(title.length).toBeLessThanOrEqual(256)
  })

  it('is escaped in the HTML of a letter, and breaks no header', () => {
    const letter = letterOf(hostile, ADDRESSES, ENGLISH)
    expect(letter.html).not.toContain('<b>')
    expect(letter.subject).not.toMatch(/[\r\n]/)
  })
})

it('a hundred changes in a letter, the rest counted', () => {
  const many = Array.from({ length: 130 }, (_, index) => change(`k${index}`))
  const { text } = letterOf(noticeOf(many), ADDRESSES, ENGLISH)
  expect(text.match(/WARNING:/g)).toHaveLength(100)
  expect(text).toContain('… and 30 more')
})

it('letters about one alert are one thread, others are their own', () => {
  const thread = (key: string) =>
    letterOf(noticeOf([change(key)]), ADDRESSES, ENGLISH).headers.References
  expect(thread('a')).toBe(thread('a'))
  expect(thread('a')).not.toBe(thread('b'))
})
