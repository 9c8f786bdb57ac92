import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export const USER = 'lastro@example.com'
export const PASSWORD = 'smtp-Pa55word'

/** An authority of our own and the certificate of `localhost` that it has signed. */
export interface Authority {
  readonly caFile: string
  readonly key: string
  readonly cert: string
  remove(): void
}

/** Made by openssl, as an operator would. */
export function makeAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'lastro-ca-'))
  const path = (name: string) => join(folder, name)
  const openssl = (args: string) => execFileSync('openssl', args.split(' '), { stdio: 'pipe' })
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2'
  openssl(
    `${request} -subj /CN=lastro-test-authority -keyout ${path('ca.key')} -out ${path('ca.pem')}`,
  )
  openssl(
    `${request} -subj /CN=localhost -CA ${path('ca.pem')} -CAkey ${path('ca.key')} -addext subjectAltName=DNS:localhost -addext basicConstraints=critical,CA:FALSE -keyout ${path('server.key')} -out ${path('server.pem')}`,
  )
  return {
    caFile: path('ca.pem'),
    key: readFileSync(path('server.key'), 'utf8'),
    cert: readFileSync(path('server.pem'), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** A letter as a server took it. */
export interface TakenLetter {
  readonly from: string
  readonly to: readonly string[]
  readonly isEncrypted: boolean
  readonly user: string | undefined
  readonly source: string
}

/** A real SMTP server on a free port. */
export interface MailHost {
  readonly port: number
  readonly taken: readonly TakenLetter[]
  close(): Promise<void>
}

/** Starts one; by default it demands STARTTLS and a login. */
export async function startMailHost(
  { key, cert }: Pick<Authority, 'key' | 'cert'>,
  options: SMTPServerOptions = {},
): Promise<MailHost> {
  const taken: TakenLetter[] = []
  const server = new SMTPServer({
    key,
    cert,
    logger: false,
    onAuth: ({ username, password }, _session, callback) =>
      username === USER && password === PASSWORD
        ? callback(null, { user: username })
        : callback(new Error('Invalid username or password')),
    onData: (stream, session, callback) => {
      void text(stream).then((source) => {
        const { mailFrom, rcptTo } = session.envelope
        taken.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          isEncrypted: session.secure,
          user: session.user === undefined ? undefined : String(session.user),
          source,
        })
        callback()
      })
    },
    ...options,
  })
  // A client that turns away from a certificate is what some tests are about.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    taken,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
