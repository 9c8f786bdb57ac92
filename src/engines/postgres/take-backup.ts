import { rm } from 'node:fs/promises'
import type { PostgresSource } from '../../config/schema.ts'
import type { Passport } from '../../passport/passport.ts'
import type { World } from '../../ports.ts'
import { connect } from './connection.ts'
import { writeGlobals } from './dump/globals.ts'
import { retryLockedOut } from './dump/lock-queue.ts'
import { readBack } from './dump/read-back.ts'
import { readSequences, type SequenceReading } from './dump/sequences.ts'
import { openSnapshotSession, type SnapshotSession } from './dump/snapshot-session.ts'
import { type WrittenDump, writeDump } from './dump/write-dump.ts'
import { readSnapshotTruth, type SnapshotTruth } from './passport/snapshot-truth.ts'
import type { Installation } from './tools/installations.ts'

/** A named, timed part of the backup. */
export type StepRunner = <T>(id: string, body: () => Promise<T>) => Promise<T>

/** What to back up and where the partial files go. */
export interface TakeBackupRequest {
  readonly name: string
  readonly source: PostgresSource
  readonly client: Installation
  readonly lastro: string
  /** Names the files will have, and the paths of their partial versions. */
  readonly files: {
    readonly dump: string
    readonly globals: string
    readonly dumpPartial: string
    readonly globalsPartial: string
  }
  readonly expectedPlainBytes?: number
  readonly step: StepRunner
}

/**
 * Takes dump, globals and passport from one snapshot and reads the dump back. Writes only the partial files.
 * @throws CheckFailure, CommandError, or what the driver and the file system throw; the partial files are the caller's to remove.
 */
export function takeBackup(request: TakeBackupRequest, world: World): Promise<Passport> {
  const { dumpPartial, globalsPartial } = request.files
  return retryLockedOut(async () => {
    await Promise.all([dumpPartial, globalsPartial].map((path) => rm(path, { force: true })))
    return takeOnce(request, world)
  }, world.log)
}

async function takeOnce(request: TakeBackupRequest, world: World): Promise<Passport> {
  const { step } = request
  const seconds: Record<string, number> = {}
  const timed: StepRunner = async (id, body) => {
    const started = world.clock.monotonicSeconds()
    const result = await step(id, body)
    seconds[id] = Math.round((world.clock.monotonicSeconds() - started) * 1000) / 1000
    return result
  }
  const { session, sequences } = await timed('snapshot', () => openSnapshot(request, world))
  try {
    const [dump, globals, truth] = await allOrNone([
      timed('dump', () => dumpFrom(session, request, world)).catch(async (error: unknown) => {
        // Nothing can come of the passport any more, and its locks may stand in somebody's way.
        await session.abandon()
        throw error
      }),
      timed('globals', () =>
        writeGlobals(
          {
            settings: request.source.connection,
            client: request.client,
            passwords: request.source.rolesPasswords,
            target: request.files.globalsPartial,
          },
          world,
        ),
      ),
      timed('passport', () => readSnapshotTruth(session, sequences, request.source, world)),
    ])
    await session.close()
    await timed('read-back', () =>
      readBack(
        {
          file: request.files.dumpPartial,
          frame: request.source.compression,
          sha256: dump.sha256,
          plainBytes: dump.plainBytes,
          client: request.client,
        },
        world,
      ),
    )
    return writePassport({
      request,
      session,
      truth,
      dump,
      globals,
      seconds,
      readBackAt: world.clock.now(),
    })
  } finally {
    await session.close()
  }
}

async function openSnapshot(
  request: TakeBackupRequest,
  world: World,
): Promise<{ session: SnapshotSession; sequences: SequenceReading[] }> {
  const { connection, lockTimeoutSeconds } = request.source
  const before = await connect(connection, world.signal)
  const sequences = await readSequences(before).finally(() => before.close())
  return {
    session: await openSnapshotSession(connection, { lockTimeoutSeconds, signal: world.signal }),
    sequences,
  }
}

function dumpFrom(
  session: SnapshotSession,
  request: TakeBackupRequest,
  world: World,
): Promise<WrittenDump> {
  const { source, client, files, expectedPlainBytes } = request
  return writeDump(
    {
      settings: source.connection,
      client,
      snapshotId: session.snapshotId,
      timeoutSeconds: source.timeoutSeconds,
      frame: source.compression,
      target: files.dumpPartial,
      ...(expectedPlainBytes === undefined ? {} : { expectedBytes: expectedPlainBytes }),
    },
    world,
  )
}

interface PassportParts {
  readonly request: TakeBackupRequest
  readonly session: SnapshotSession
  readonly truth: SnapshotTruth
  readonly dump: WrittenDump
  readonly globals: { readonly bytes: number; readonly sha256: string }
  readonly seconds: Readonly<Record<string, number>>
  readonly readBackAt: Date
}

function writePassport({
  request,
  session,
  truth,
  dump,
  globals,
  seconds,
  readBackAt,
}: PassportParts): Passport {
  const { source, client, files } = request
  return {
    format: 'lastro/passport@1',
    source: {
      name: request.name,
      engine: 'postgres',
      database: source.connection.database,
      tenantPattern: source.tenants,
    },
    server: truth.server,
    tools: { lastro: request.lastro, pgDump: client.version, pgDumpMajor: client.major },
    snapshotAt: session.takenAt,
    fingerprint: 'record64/1',
    files: [
      {
        role: 'dump',
        name: files.dump,
        bytes: dump.bytes,
        sha256: dump.sha256,
        compression: source.compression,
        plainBytes: dump.plainBytes,
      },
      { role: 'globals', name: files.globals, ...globals },
    ],
    readBack: { passed: true, at: readBackAt.toISOString() },
    durations: seconds,
    database: truth.database,
    extensions: truth.extensions,
    roles: truth.roles,
    largeObjects: truth.largeObjects,
    ...(truth.properties ? { properties: truth.properties } : {}),
    shapes: truth.shapes,
    schemas: truth.schemas,
  }
}

/** Waits for all, also when one fails, so that none writes on after the caller has cleaned up; then throws the first error. */
async function allOrNone<A, B, C>(
  parts: readonly [Promise<A>, Promise<B>, Promise<C>],
): Promise<[A, B, C]> {
  await Promise.allSettled(parts)
  return Promise.all(parts)
}
