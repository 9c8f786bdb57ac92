import { type AddressInfo, createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smtpMailer } from '../../../src/adapters/smtp-mailer.ts'
import { MailFailure } from '../../../src/errors.ts'
import type { Letter, MailServer } from '../../../src/ports.ts'
import {
  type Authority,
  type MailHost,
  makeAuthority,
  PASSWORD,
  startMailHost,
  USER,
} from './mail-server.ts'

const LETTER: Letter = {
  from: 'Lastro <lastro@example.com>',
  to: ['ana@example.com', 'joao@example.com'],
  subject: '[chefwell] CRÍTICO: /var está cheio',
  text: 'Onde: vps-1\n',
  html: '<p>Onde: vps-1</p>\n',
  headers: { 'Auto-Submitted': 'auto-generated' },
}

let authority: Authority
let host: MailHost
beforeAll(async () => {
  authority = makeAuthority()
  host = await startMailHost(authority)
})
afterAll(async () => {
  await host.close()
  authority.remove()
})

const settings = (changes: Partial<MailServer> = {}): MailServer => ({
  host: 'localhost',
  port: host.port,
  encryption: 'starttls',
  user: USER,
  password: PASSWORD,
  caFile: authority.caFile,
  ...changes,
})

const LIMITS = { timeoutSeconds: 5 }

/** Why a letter was not taken. */
async function refusal(server: MailServer, limits = LIMITS): Promise<MailFailure> {
  const error = await smtpMailer.send(LETTER, server, limits).catch((each: unknown) => each)
  if (error instanceof MailFailure) return error
  throw new Error(`expected a MailFailure, got ${String(error)}`)
}

describe('a letter', () => {
  it('goes encrypted by STARTTLS, logged in, to all recipients, as text and HTML', async () => {
    expect(await smtpMailer.send(LETTER, settings(), LIMITS)).toEqual({ refused: [] })
    const letter = host.taken.at(-1)
    expect(letter).toMatchObject({
      from: 'lastro@example.com',
      to: ['ana@example.com', 'joao@example.com'],
      isEncrypted: true,
      user: USER,
    })
    expect(letter?.source).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(letter?.source).toContain('multipart/alternative')
    expect(letter?.source).toMatch(/^Subject: =\?UTF-8\?/m)
  })

  it('goes by TLS from the first byte', async () => {
    const secure = await startMailHost(authority, { secure: true })
    try {
      await smtpMailer.send(LETTER, settings({ port: secure.port, encryption: 'tls' }), LIMITS)
      expect(secure.taken).toMatchObject([{ isEncrypted: true, user: USER }])
    } finally {
      await secure.close()
    }
  })

  it('goes in plain text, without a login, only where that is what was asked for', async () => {
    const plain = await startMailHost(authority, {
      disabledCommands: ['STARTTLS'],
      authOptional: true,
    })
    try {
      const { host: name, port } = settings({ port: plain.port })
      await smtpMailer.send(LETTER, { host: name, port, encryption: 'none' }, LIMITS)
      expect(plain.taken).toMatchObject([{ isEncrypted: false, user: undefined }])
      const failure = await refusal(settings({ port: plain.port }))
      expect(failure.isPassing).toBe(false)
      expect(plain.taken).toHaveLength(1)
    } finally {
      await plain.close()
    }
  })

  it('is not sent to a server whose certificate nobody vouches for, nor its password', async () => {
    let logins = 0
    const stranger = await startMailHost(authority, { onAuth: () => (logins += 1) })
    try {
      const { caFile: _, ...unknown } = settings({ port: stranger.port })
      const failure = await refusal(unknown)
      expect(failure.message).toMatch(/certificate/i)
      expect(logins).toBe(0)
    } finally {
      await stranger.close()
    }
  })

  it('is not sent under a wrong password, which the error does not tell', async () => {
    const failure = await refusal(settings({ password: 'not-the-Pa55word' }))
    expect(failure.isPassing).toBe(false)
    expect(failure.message).not.toContain('not-the-Pa55word')
  })

  it('waits for no server that talks without end, and keeps nothing of what it says', async () => {
    const chatter = createServer((socket) => {
      const talk = () => {
        while (socket.writable && socket.write(`220-${'x'.repeat(60_000)}\r\n`));
      }
      socket.on('drain', talk).on('error', () => socket.destroy())
      talk()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => chatter.once('listening', resolve))
    const { port } = chatter.address() as AddressInfo
    const [started, before] = [performance.now(), process.memoryUsage().rss]
    const failure = await refusal(settings({ host: '127.0.0.1', port }), { timeoutSeconds: 1 })
    expect(failure.isPassing).toBe(true)
    expect(performance.now() - started).toBeLessThan(4000)
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6)
    chatter.close()
  })

  it('is refused for good by 5xx, for now by 4xx', async () => {
    const say = async (responseCode: number) => {
      const picky = await startMailHost(authority, {
        onMailFrom: (_address, _session, callback) =>
          callback(Object.assign(new Error('not today'), { responseCode })),
      })
      try {
        return await refusal(settings({ port: picky.port }))
      } finally {
        await picky.close()
      }
    }
    expect((await say(550)).isPassing).toBe(false)
    expect((await say(451)).isPassing).toBe(true)
  })

  it('is sent when one recipient takes it, and names those who were refused; not when all are', async () => {
    const picky = await startMailHost(authority, {
      onRcptTo: ({ address }, _session, callback) =>
        callback(address.startsWith('joao') ? new Error('no such user') : null),
    })
    try {
      const there = settings({ port: picky.port })
      expect(await smtpMailer.send(LETTER, there, LIMITS)).toEqual({
        refused: ['joao@example.com'],
      })
      const alone = { ...LETTER, to: ['joao@example.com'] }
      await expect(smtpMailer.send(alone, there, LIMITS)).rejects.toMatchObject({
        isPassing: false,
      })
    } finally {
      await picky.close()
    }
  })

  it('that was handed over whole is not sent a second time, whatever is heard of it', async () => {
    const slow = await startMailHost(authority, { onData: (stream) => void stream.resume() })
    try {
      const failure = await refusal(settings({ port: slow.port }), { timeoutSeconds: 1 })
      expect(failure).toMatchObject({ isPassing: false, message: 'not taken within 1 s' })
    } finally {
      await slow.close()
    }
  })

  it('does not wait for a server that is silent, or not there', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const started = performance.now()
    expect((await refusal(settings({ port }), { timeoutSeconds: 0.5 })).isPassing).toBe(true)
    silent.close()
    expect((await refusal(settings({ port: 1 }))).isPassing).toBe(true)
    expect(performance.now() - started).toBeLessThan(4000)
  })

  it('breaks no header, whatever its subject holds', async () => {
    const subject = 'a\r\nBcc: eve@example.com\r\n\r\nbody'
    await smtpMailer.send({ ...LETTER, subject }, settings(), LIMITS)
    const letter = host.taken.at(-1)
    expect(letter?.to).not.toContain('eve@example.com')
    expect(letter?.source).not.toMatch(/^Bcc:/m)
  })
})
