import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadConfig } from '../config/load-config.ts'
import { CheckFailure } from '../errors.ts'
import { catalogueOf } from '../locale/catalogue.ts'
import type { LocaleName } from '../locale/locale-name.ts'
import { createPhrasebook } from '../locale/phrasebook.ts'
import type { Redactor } from '../masking/redactor.ts'
import { RemoteFailure } from '../offsite/remote-failure.ts'
import { confirmedKey, type ShownKey, shownHostKeys } from '../offsite/setup/host-keys.ts'
import { type OwnKey, ownKey } from '../offsite/setup/own-key.ts'
import {
  authorizedKeysLine,
  configBlock,
  remoteOf,
  type SetupRequest,
} from '../offsite/setup/setup-request.ts'
import { type Tried, tryRemote } from '../offsite/setup/try-remote.ts'
import { GATE_TEXT } from '../offsite/vault/gate-text.ts'
import type { World } from '../ports.ts'
import { plainLine } from '../report/plain-text.ts'
import { type CliIo, writeJson } from './cli-io.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { GlobalOptions, Handler, OffsiteSetupOptions } from './handlers.ts'
import { factLines, gateStep, serverSteps } from './offsite-setup-lines.ts'
import { openWorld } from './run-context.ts'

const DEFAULT_KEY = '~/.ssh/lastro_NAME'

/** `lastro offsite gate`: the script alone, to be sent to a server. */
export const offsiteGateHandler: Handler<GlobalOptions> = async ({ json }, io) => {
  if (json) writeJson(io, { gate: GATE_TEXT })
  else io.stdout.write(GATE_TEXT)
  return EXIT.good
}

/** What was found out so far; all of it is told, however it ends. */
interface Findings {
  key?: OwnKey
  shown?: readonly ShownKey[]
  accepted?: ShownKey
  tried?: Tried
}

/** `lastro offsite setup`: goes as far as it comes, says what is missing, and can be run again. */
export function offsiteSetupHandler(redactor: Redactor): Handler<OffsiteSetupOptions> {
  return async (options, io) => {
    const request = requestOf(options)
    remoteOf(request)
    const locale = options.locale ?? (await localeOf(options, io))
    const world = openWorld(locale, io, redactor)
    const findings: Findings = {}
    const say = (line: string) => void (options.json || io.stdout.write(`${line}\n`))
    const scope = { request, options, locale, findings, say, io }
    const failure = await setUp(scope, world).then(
      () => null,
      (error: unknown) => error,
    )
    if (options.json && (failure === null || reasonOf(failure)))
      writeJson(io, toJson(request, findings, failure))
    return end(failure, { locale, io, json: options.json })
  }
}

interface Scope {
  readonly request: SetupRequest
  readonly options: OffsiteSetupOptions
  readonly locale: LocaleName
  readonly findings: Findings
  readonly say: (line: string) => void
  readonly io: CliIo
}

async function setUp(scope: Scope, world: World): Promise<void> {
  const { request, locale, findings, say } = scope
  const texts = catalogueOf(locale).offsiteSetup
  const { keyFile, name } = request
  const key = await ownKey(keyFile, name, world)
  findings.key = key
  say(key.isNew ? texts.keyMade(keyFile) : texts.keyThere(keyFile))
  const gate = gateStep(request)
  if (gate !== null) say(`\n${texts.fromHere}\n\n  ${gate}`)
  say(`\n${texts.onServer}\n`)
  for (const line of serverSteps(request, authorizedKeysLine(request, key.publicKey)))
    say(`  ${line}`)
  say(`\n${texts.oneLine}\n\n${authorizedKeysLine(request, key.publicKey)}\n`)
  const accepted = await confirmHostKey(scope, world)
  findings.accepted = accepted
  say(texts.confirmed(accepted.fingerprint))
  const tried = await tryRemote(name, remoteOf(request, accepted.key), world)
  findings.tried = tried
  for (const line of factLines(request, tried, locale)) say(line)
  say(`\n${texts.paste}\n\n${configBlock(request, accepted.key)}`)
  say(texts.secret)
  say(`\n${texts.next}\n\n  lastro offsite-sync --remote ${name} --dry-run`)
}

/** Only a person knows which key is the server's: typed, or given beforehand. */
async function confirmHostKey(scope: Scope, world: World): Promise<ShownKey> {
  const { request, options, locale, findings, say, io } = scope
  const texts = catalogueOf(locale).offsiteSetup
  const shown = await shownHostKeys(request, world)
  findings.shown = shown
  say(texts.hostKeys(`${request.host}:${request.port}`))
  for (const { kind, fingerprint } of shown) say(`  ${fingerprint} (${kind})`)
  say(`${texts.compare}\n  ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\n`)
  const typed = options.acceptHostKey ?? (options.json ? undefined : await io.ask?.(texts.typeIt))
  const actual = shown.map(({ fingerprint }) => fingerprint).join(', ')
  if (typed === undefined || typed.trim() === '')
    throw new CheckFailure('host-key-unconfirmed', 'nobody has confirmed the host key')
  const accepted = confirmedKey(shown, typed)
  if (accepted) return accepted
  const expected = plainLine(typed.trim()).slice(0, 100)
  throw new CheckFailure('host-key-other', 'another host key', { expected, actual })
}

function requestOf(options: OffsiteSetupOptions): SetupRequest {
  const { name, host, port, user, path, mode, key } = options
  const home = join(homedir(), '.ssh', `lastro_${name}`)
  const keyFile = key === DEFAULT_KEY ? home : resolve(key)
  return { name, host, port, user, path, mode, keyFile }
}

/** Who sets up the first remote may have no configuration yet. */
async function localeOf({ config }: GlobalOptions, { env }: CliIo): Promise<LocaleName> {
  const fallback = /^pt/i.test(env.LC_ALL ?? env.LANG ?? '') ? 'pt-BR' : 'en'
  return loadConfig(config, env).then(
    ({ system }) => system.locale,
    () => fallback,
  )
}

function reasonOf(error: unknown): { readonly code: string; readonly facts: object } | null {
  if (error instanceof RemoteFailure) return { code: error.kind, facts: { detail: error.message } }
  return error instanceof CheckFailure ? { code: error.reason, facts: error.facts } : null
}

async function end(
  failure: unknown,
  { locale, io, json }: { readonly locale: LocaleName; readonly io: CliIo; readonly json: boolean },
): Promise<ExitCode> {
  if (failure === null) return EXIT.good
  const reason = reasonOf(failure)
  if (reason === null) return Promise.reject(failure)
  const { title, hint } = createPhrasebook(locale, 'UTC').reason(reason.code, { ...reason.facts })
  const { again } = catalogueOf(locale).offsiteSetup
  if (!json) io.stderr.write(`❌ ${io.redact(plainLine(title))}\n${hint}\n${again}\n`)
  return io.signal.aborted ? EXIT.cancelled : EXIT.badVerdict
}

function toJson(request: SetupRequest, findings: Findings, failure: unknown): unknown {
  const { key, shown, accepted, tried } = findings
  const reason = reasonOf(failure)
  return {
    isReady: failure === null,
    ...(reason ? { reason: reason.code, facts: reason.facts } : {}),
    keyFile: request.keyFile,
    ...(key && {
      publicKey: key.publicKey,
      isNewKey: key.isNew,
      authorizedKeys: authorizedKeysLine(request, key.publicKey),
    }),
    hostKeys: shown ?? [],
    ...(accepted && { config: configBlock(request, accepted.key) }),
    ...(tried && { facts: tried.facts, proof: tried.proof }),
  }
}
