import { setTimeout as delay } from 'node:timers/promises'
import { systemClock } from '../src/adapters/clock.ts'
import { openTerminal } from '../src/cli/terminal.ts'
import {
  findInstallations,
  type Installation,
} from '../src/engines/postgres/tools/installations.ts'
import { createRedactor } from '../src/masking/redactor.ts'
import type { UserIdentity, World } from '../src/ports.ts'
import { TerminalLog } from '../src/report/terminal-log.ts'
import { terminalWorld } from '../src/world.ts'
import type { BenchOptions } from './options.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

/** Seconds before each measurement in which the disk comes to rest. */
const SETTLE_SECONDS = 3
/** For a minute ext4 searches past the inodes of deleted files, which makes a cluster that is created then up to ten times slower. Source: Linux fs/ext4/ialloc.c, recently_deleted. */
const FORGET_SECONDS = 62

/** What every benchmark works with. */
export interface BenchContext {
  readonly options: BenchOptions
  readonly world: World
  readonly installation: Installation
  readonly user: UserIdentity | null
  readonly workspace: Workspace
  /** Writes back what is dirty and pauses; called before each measurement. */
  readonly settle: () => Promise<void>
  /** As `settle`, and long enough for the file system to forget deleted files. */
  readonly forget: () => Promise<void>
}

/** Finds PostgreSQL, opens the workspace; logs go to stderr, SIGINT and SIGTERM end it with clean-up. */
export async function openContext(options: BenchOptions): Promise<BenchContext> {
  const redactor = createRedactor()
  const { signal, redact } = openTerminal(redactor.redact)
  const log = new TerminalLog({ stream: process.stderr, clock: systemClock, locale: 'en', redact })
  const base = terminalWorld({ log, redactor, signal })
  // Short, because the run's id stands in the path of sockets.
  const world: World = { ...base, run: { ...base.run, id: `bench-${process.pid}` } }
  const installation = (await findInstallations(world.processes)).find(
    (each) => each.hasServer && each.hasClient,
  )
  if (!installation) throw new Error('no PostgreSQL is installed here')
  const user = await world.unprivilegedUser()
  const pause = async (seconds: number) => {
    await world.processes.run({ file: 'sync', args: [] })
    await delay(seconds * 1000, undefined, { signal })
  }
  return {
    options,
    world,
    installation,
    user,
    workspace: await openWorkspace(world, user),
    settle: () => pause(SETTLE_SECONDS),
    forget: () => pause(FORGET_SECONDS),
  }
}
