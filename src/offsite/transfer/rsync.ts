import { rm, writeFile } from 'node:fs/promises'
import { CommandError } from '../../errors.ts'
import { PARTIAL_ENDING } from '../../files/durable-files.ts'
import type { World } from '../../ports.ts'
import type { OnBytes } from '../remote.ts'
import { type Bandwidth, bandwidthAt } from './bandwidth.ts'
import { toRemoteFailure } from './classify.ts'
import { namesToSend } from './names-to-send.ts'
import { RsyncOutput } from './rsync-output.ts'

/** Seconds without a byte after which rsync gives up; ssh notices a dead line before. */
const SILENCE_SECONDS = 300

/** What is worth compressing on the line: dumps are packed already, and packing them again costs a quarter of the time. */
const COMPRESSIBLE = /\.(sql|tar|json|csv|txt)$/

/** How the line is used. */
export interface LineSettings {
  readonly compress: 'off' | 'auto' | 'on'
  readonly bandwidth?: Bandwidth
  /** Ends what is on its way, at the deadline of the run. */
  readonly signal?: AbortSignal
  readonly timezone: string
}

/** One transfer. */
export interface Transfer {
  /** As rsync takes them; directories end in a slash. */
  readonly from: string
  readonly to: string
  readonly paths: readonly string[]
  /** Flags of the place: how to get there. */
  readonly options: readonly string[]
  /** Whether the other side's rsync is one of 3.2.4 or later, which flushes what it wrote. */
  readonly canFlush: boolean
  /** Whether both sides are this machine: then a delta would cost more than it saves. */
  readonly isLocal: boolean
  /** Compares contents whatever size and time say. */
  readonly isAgain: boolean
  /** File of ours that the names are written into. */
  readonly listFile: string
  readonly onBytes: OnBytes
}

/**
 * Sends files and removes nothing. They are written in place, where only an unfinished one can stand: a cut leaves all that came,
 * however it came about, and the next attempt goes on from there.
 * @returns bytes on the line, both ways
 * @throws {RemoteFailure}
 */
export async function runRsync(
  transfer: Transfer,
  line: LineSettings,
  world: World,
): Promise<number> {
  const isHere = transfer.from.startsWith('/')
  const names = isHere ? await namesToSend(transfer.from, transfer.paths) : transfer.paths
  await writeFile(transfer.listFile, names.map((name) => `${name}\0`).join(''))
  let wireBytes = 0
  try {
    for (;;) {
      const { limit, seconds } = bandwidthAt(line.bandwidth, world.clock.now(), line.timezone)
      const end = await runOnce(transfer, { limit, seconds, line }, world)
      wireBytes += end.wireBytes
      if (end.isDone) return wireBytes
    }
  } finally {
    await rm(transfer.listFile, { force: true })
  }
}

interface Pass {
  readonly limit: number | null
  /** Until another limit holds. */
  readonly seconds: number | null
  readonly line: LineSettings
}

async function runOnce(
  transfer: Transfer,
  pass: Pass,
  world: World,
): Promise<{ readonly wireBytes: number; readonly isDone: boolean }> {
  const output = new RsyncOutput(transfer.onBytes)
  const running = world.processes.start({
    file: 'rsync',
    args: rsyncArguments(transfer, pass),
    ...(pass.line.signal === undefined ? {} : { signal: pass.line.signal }),
    ...(pass.seconds === null ? {} : { timeoutSeconds: pass.seconds + 1 }),
  })
  running.stdout.setEncoding('utf8').on('data', (chunk: string) => output.write(chunk))
  try {
    await running.done
  } catch (error) {
    const isChange = error instanceof CommandError && error.failure.cause === 'timeout'
    if (isChange && pass.seconds !== null) return { wireBytes: output.doneBytes, isDone: false }
    throw toRemoteFailure(error, world)
  }
  const { sentBytes, receivedBytes } = output.end()
  return { wireBytes: sentBytes + receivedBytes, isDone: true }
}

/** Exported for its test. */
export function rsyncArguments(transfer: Transfer, { limit, line }: Pass): readonly string[] {
  const { compress } = line
  const isCompressed =
    compress === 'on' ||
    (compress === 'auto' && transfer.paths.every((path) => COMPRESSIBLE.test(path)))
  return [
    '--recursive',
    '--times',
    // The second copy is nobody else's to read; a mounted disk may know no such rights.
    ...(transfer.isLocal ? [] : ['--perms', '--chmod=D750,F640']),
    '--inplace',
    '--no-implied-dirs',
    ...(transfer.isLocal ? ['--whole-file'] : ['--no-whole-file']),
    ...(transfer.isAgain ? ['--checksum'] : []),
    ...(transfer.canFlush ? ['--fsync'] : []),
    ...(isCompressed ? ['--compress'] : []),
    ...(limit === null ? [] : [`--bwlimit=${limit}`]),
    `--timeout=${SILENCE_SECONDS}`,
    '--stats',
    '--no-human-readable',
    '--info=progress2,name0',
    '--no-inc-recursive',
    // What comes into a directory that is named as a whole, in the moment after it was looked at.
    '--exclude=.*',
    `--exclude=*${PARTIAL_ENDING}`,
    '--from0',
    `--files-from=${transfer.listFile}`,
    ...transfer.options,
    '--',
    transfer.from,
    transfer.to,
  ]
}

/** Names of what no transfer takes along, anywhere. */
export function isPartial(name: string): boolean {
  return name.endsWith(PARTIAL_ENDING) || name.split('/').some((part) => part.startsWith('.'))
}
