import type { World } from '../../ports.ts'
import type { KnownManifest } from '../known-manifest.ts'
import type { OnFiles, RemoteHashes } from '../remote.ts'
import type { SshSession } from '../ssh/ssh-session.ts'
import { type Attempted, attempt, PATIENCE, type Patience } from '../transfer/attempts.ts'
import { answerLines, askGate, type GateQuestion } from './ask-gate.ts'
import { readVaultSurvey, type VaultSurvey } from './read-vault-survey.ts'

/** A content by its hash. */
export interface Content {
  readonly bytes: number
  readonly sha256: string
}

const NEWLINE = 0x0a

/** What can be asked of the gate of a vault. Every verb may be said again: what it changes it changes once. */
export class VaultLine {
  readonly session: SshSession
  readonly #known: KnownManifest | null
  readonly #patience: Patience
  readonly #world: World

  constructor(
    session: SshSession,
    settings: { readonly known: KnownManifest | null; readonly patience?: Patience },
    world: World,
  ) {
    this.session = session
    this.#known = settings.known
    this.#patience = settings.patience ?? PATIENCE
    this.#world = world
  }

  /** Does something again as long as the line was at fault. */
  attempt<T>(body: () => Promise<T>): Promise<Attempted<T>> {
    const means = { world: this.#world, patience: this.#patience }
    return attempt(body, () => this.session.connect(), means)
  }

  /** Says a verb whose answer is one of lines. */
  async ask(question: GateQuestion): Promise<readonly (readonly string[])[]> {
    const { value } = await this.attempt(() => askGate(this.session, question, this.#world))
    return answerLines(value)
  }

  /** What the vault says of itself; one attempt. */
  async look(): Promise<VaultSurvey> {
    const { clock } = this.#world
    const before = clock.now().getTime()
    const words = ['survey', this.#known?.sha256 ?? '-']
    const answer = await askGate(this.session, { words }, this.#world)
    return readVaultSurvey(answer, this.#known, (before + clock.now().getTime()) / 2000)
  }

  /** Hashes what lies in the vault, by its own programs. */
  async rehash(paths: readonly string[], onFiles?: OnFiles): Promise<RemoteHashes> {
    if (paths.length === 0) return new Map()
    const input = paths.map((path) => `${path}\n`).join('')
    const lines = await this.ask({ words: ['sha256'], input, onData: counting(onFiles) })
    const found = new Map(
      lines.map(([, sha256 = '', ...name]) => [name.join(' '), sha256] as const),
    )
    return new Map(paths.map((path) => [path, found.get(path) ?? null]))
  }

  /** Hashes what arrived, out of the reach of any upload, and keeps it there; resolves to the hashes that are right. */
  async seal(contents: readonly Content[], onFiles?: OnFiles): Promise<ReadonlySet<string>> {
    if (contents.length === 0) return new Set()
    const input = contents.map(({ sha256, bytes }) => `${sha256} ${bytes}\n`).join('')
    const lines = await this.ask({ words: ['seal'], input, onData: counting(onFiles) })
    return new Set(lines.flatMap(([word, sha256]) => (word === 'SEALED' ? (sha256 ?? []) : [])))
  }
}

function counting(onFiles: OnFiles | undefined): (chunk: Buffer) => void {
  let done = 0
  return (chunk) => {
    for (const byte of chunk) if (byte === NEWLINE) done += 1
    onFiles?.(done)
  }
}
