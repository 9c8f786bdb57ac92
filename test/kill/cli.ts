import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ConnectionSettings } from '../../src/engines/postgres/connection-settings.ts'
import { siteConfig } from '../real-postgres/site.ts'

/** The program as it is delivered, where it has been built. */
const CLI = ['../../dist/cli/index.js', '../../src/cli/index.ts']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path))

/** A host on which the real program runs, and by which its processes are told from all others. */
export interface CliSite {
  readonly directory: string
  readonly backups: string
  readonly stateDir: string
  readonly drillDirectory: string
  readonly config: string
  /** Stands in the environment of every process of this site. */
  readonly mark: string
}

/** How a command ended. */
export interface CliEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
  readonly milliseconds: number
}

/** A command under way. */
export interface CliRun {
  readonly process: ChildProcess
  /** Resolves at the first line of the log: from then on signals are handled. */
  readonly logging: Promise<void>
  readonly ended: Promise<CliEnd>
}

/** Makes a site for a database whose retention never removes anything; `drill` are lines of that section. */
export async function makeCliSite(
  parent: string,
  settings: ConnectionSettings,
  drill: readonly string[] = [],
): Promise<CliSite> {
  const directory = join(parent, 'cli')
  await mkdir(directory, { mode: 0o755 })
  const config = join(directory, 'lastro.yml')
  const retention = ['retention:', '  daily: 366', '  weekly: 520', '  monthly: 240']
  await writeFile(config, siteConfig(directory, settings, { backups: retention, drill }))
  return {
    directory,
    backups: join(directory, 'backups'),
    stateDir: join(directory, 'state'),
    drillDirectory: join(directory, 'drill'),
    config,
    // Variables LC_* reach every child; one that no program knows does nothing there.
    mark: `LC_LASTRO_TEST=${randomUUID()}`,
  }
}

/** Starts `lastro <words>` on a site. */
export function startCli(site: CliSite, words: readonly string[]): CliRun {
  if (CLI === undefined) throw new Error('there is no program to start')
  const started = performance.now()
  const { DOCKER_CONFIG } = process.env
  const [name = '', value = ''] = site.mark.split('=')
  const child = spawn(process.execPath, [CLI, ...words, '--config', site.config], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...(DOCKER_CONFIG !== undefined && { DOCKER_CONFIG }),
      [name]: value,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk.toString('utf8')
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return {
    process: child,
    logging: new Promise((resolve) => {
      child.stderr.once('data', () => resolve())
      child.once('exit', () => resolve())
    }),
    // Not `close`: what the killed one left behind may hold the pipes open.
    ended: new Promise((resolve) => {
      child.once('exit', (code, signal) =>
        resolve({ code, signal, output, milliseconds: performance.now() - started }),
      )
    }),
  }
}

/** Runs `lastro <words>` to its end. */
export function runCli(site: CliSite, words: readonly string[]): Promise<CliEnd> {
  return startCli(site, words).ended
}

/** Until a text stands in the log of a command, or it has ended. */
export async function untilLogged(run: CliRun, text: string): Promise<void> {
  let log = ''
  await new Promise<void>((resolve) => {
    run.process.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8')
      if (log.includes(text)) resolve()
    })
    run.process.once('exit', () => resolve())
  })
}
