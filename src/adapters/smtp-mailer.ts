import { readFile } from 'node:fs/promises'
import { MailFailure } from '../errors.ts'
import type { Letter, Mailer, MailServer, SendLimits } from '../ports.ts'

/** SMTP by nodemailer, loaded only when a letter is sent: no other run pays for reading it. */
export const smtpMailer: Mailer = { send }

async function send(
  letter: Letter,
  server: MailServer,
  limits: SendLimits,
): Promise<{ readonly refused: readonly string[] }> {
  if (limits.signal?.aborted) throw new MailFailure('cancelled', false)
  const { createTransport } = await import('nodemailer')
  const ca = server.caFile === undefined ? undefined : await readAuthority(server.caFile)
  const milliseconds = limits.timeoutSeconds * 1000
  const hand = new HandOver()
  const transport = createTransport({
    logger: hand,
    host: server.host,
    port: server.port,
    secure: server.encryption === 'tls',
    requireTLS: server.encryption === 'starttls',
    ignoreTLS: server.encryption === 'none',
    ...(server.user === undefined
      ? {}
      : { auth: { user: server.user, pass: server.password ?? '' } }),
    tls: { minVersion: 'TLSv1.2', ...(ca && { ca }) },
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
    // A letter is made of the texts that we give, never of files or addresses that stand in them.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const end = watch(limits, milliseconds)
  try {
    const sent = await Promise.race([transport.sendMail(mailOf(letter)), end.over])
    return { refused: [...sent.rejected] }
  } catch (error) {
    throw asFailure(error, hand.isOver)
  } finally {
    end.stop()
    transport.close()
  }
}

/**
 * Notes, in the place of nodemailer's log, when the last byte of a letter was handed over: from then on the server may have
 * taken it, whatever is heard of it.
 */
class HandOver {
  isOver = false

  info(entry: unknown): void {
    if (Reflect.get(Object(entry), 'tnx') === 'message') this.isOver = true
  }
  level(): void {}
  trace(): void {}
  debug(): void {}
  warn(): void {}
  error(): void {}
  fatal(): void {}
}

function mailOf({ from, to, subject, text, html, headers }: Letter) {
  return { from, to: [...to], subject, text, html, headers: { ...headers } }
}

/** nodemailer bounds each silence, not the whole: a server that speaks slowly could hold a run for ever. */
function watch({ timeoutSeconds, signal }: SendLimits, milliseconds: number) {
  const stop = new AbortController()
  const over = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(new MailFailure(`not taken within ${timeoutSeconds} s`, true)),
      milliseconds,
    )
    const onAbort = () => reject(new MailFailure('cancelled', false))
    signal?.addEventListener('abort', onAbort, { once: true })
    stop.signal.addEventListener('abort', () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    })
  })
  // Nobody may be listening any more when it comes.
  over.catch(() => undefined)
  return { over, stop: () => stop.abort() }
}

async function readAuthority(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw new MailFailure(`the file of the authority cannot be read: ${why}`, false)
  })
}

/**
 * RFC 5321: 4xx may be tried again, 5xx may not. Without an answer it was the connection; a letter that was handed over whole
 * is not sent again at once, since it may well have arrived.
 */
function asFailure(error: unknown, isHandedOver: boolean): MailFailure {
  if (error instanceof MailFailure)
    return isHandedOver ? new MailFailure(error.message, false) : error
  const message = error instanceof Error ? error.message : String(error)
  const code: unknown = Reflect.get(Object(error), 'responseCode')
  const kind: unknown = Reflect.get(Object(error), 'code')
  if (typeof code === 'number') return new MailFailure(message, code < 500)
  const isForGood = kind === 'EAUTH' || kind === 'ETLS' || kind === 'EENVELOPE'
  return new MailFailure(message, !isForGood && !isHandedOver)
}
