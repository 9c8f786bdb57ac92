import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { CheckFailure, CommandError } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import { connectionString, libpqEnvironment, PROGRAM_LOCALE } from '../connection-settings.ts'
import { explainRestoreFailure } from '../restore/classify.ts'
import { errorLinesOf, messageOf } from '../restore/error-line.ts'
import type { RestoreRequest } from '../restore/restore-phases.ts'
import type { Installation } from '../tools/installations.ts'
import type { PlainPlan } from './plain-plan.ts'
import type { Span } from './sql-events.ts'
import { GUARDED, withoutSubscriptions } from './subscription-guard.ts'

const CHUNK_BYTES = 256 * 1024
const RESTRICTED = /^backslash commands are restricted/

/**
 * Restores plain SQL by psql, in its restricted mode under a key of ours: whatever stands in the dump, psql runs no
 * command of its own, and no program, and the server makes no subscription. Stops at the first error.
 * @throws CheckFailure with the reason of the failure.
 */
export async function restorePlain(
  plan: PlainPlan,
  request: RestoreRequest,
  world: World,
): Promise<void> {
  await requireRestrictedMode(request.client, world)
  await withoutSubscriptions(request.target, () => runPlain(plan, request, world))
}

async function runPlain(plan: PlainPlan, request: RestoreRequest, world: World): Promise<void> {
  const { client, target, archive, timeoutSeconds } = request
  const key = randomBytes(24).toString('hex')
  const text = Readable.from(textOf(key, plan.spans, archive), { objectMode: false })
  const psql = world.processes.start(
    {
      file: join(client.directory, 'psql'),
      args: [
        '--no-psqlrc',
        '--quiet',
        '--no-password',
        '--set=ON_ERROR_STOP=1',
        ...(request.isShared ? [] : ['--single-transaction']),
        `--dbname=${connectionString(target.database)}`,
        '--file=-',
      ],
      env: {
        ...libpqEnvironment(target),
        PGOPTIONS: '-c statement_timeout=0 -c client_min_messages=warning',
      },
      timeoutSeconds,
      signal: world.signal,
    },
    text,
  )
  psql.stdout.resume()
  try {
    await psql.done
  } catch (error) {
    throw explainPlainFailure(error, request)
  }
}

async function* textOf(key: string, spans: readonly Span[], path: string): AsyncIterable<Buffer> {
  yield Buffer.from(`\\restrict ${key}\n`)
  for (const { start, end } of spans)
    yield* createReadStream(path, { start, end: end - 1, highWaterMark: CHUNK_BYTES })
}

function explainPlainFailure(error: unknown, request: RestoreRequest): unknown {
  const [line = ''] = error instanceof CommandError ? errorLinesOf(error.failure.stderrTail) : []
  const { own, server } = messageOf(line)
  if (server !== null && GUARDED.test(server))
    return new CheckFailure('dump-subscribes', 'the dump makes a subscription while it runs')
  if (RESTRICTED.test(own))
    return new CheckFailure('sql-command-refused', 'the dump holds a command of psql', {
      command: 'unknown',
    })
  return explainRestoreFailure(error, !request.areRolesGuessed)
}

/** It came in August 2025, with the minor releases 13.22, 14.19, 15.14, 16.10 and 17.6. */
async function requireRestrictedMode(client: Installation, world: World): Promise<void> {
  const { stdout } = await world.processes.ask({
    file: join(client.directory, 'psql'),
    args: ['--help=commands'],
    env: PROGRAM_LOCALE,
  })
  if (stdout.includes('\\restrict')) return
  throw new CheckFailure(
    'psql-unrestricted',
    `psql ${client.version} has no restricted mode: a dump could run programs with it`,
    { found: client.version, major: client.major },
  )
}
