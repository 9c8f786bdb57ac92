import { quoteIdentifier, quoteLiteral } from '../../engines/postgres/connection.ts'
import { serverName } from '../../engines/postgres/connection-settings.ts'
import type { RecoveryCommand } from '../../report/recovery.ts'
import type { RecoverRequest } from './request.ts'

type Subject = Pick<RecoverRequest, 'source' | 'tenant' | 'commandWords'>

/** The command that does what was planned; the backup is named, so that it is this one. */
export function applyCommand(
  request: Subject & Pick<RecoverRequest, 'safetyBackup' | 'backups' | 'directory'>,
  backup: string,
): RecoveryCommand {
  const { database } = request.source.connection
  const { backups, directory } = request
  const from = directory === backups.directory ? [] : ['--from', directory]
  const without = request.safetyBackup ? [] : ['--without-safety-backup', database]
  return {
    id: 'apply',
    command: lastro(request, 'apply', [
      '--backup',
      backup,
      ...from,
      ...without,
      '--confirm',
      database,
    ]),
  }
}

/** The ways back, and the way on, once something is kept. */
export function keptCommands(request: Subject, kept: string): RecoveryCommand[] {
  const { database } = request.source.connection
  return [
    { id: 'undo', command: lastro(request, 'undo', ['--confirm', database]) },
    {
      id: 'undo-by-hand',
      command:
        request.tenant === undefined
          ? renames('DATABASE', database, kept)
          : renames('SCHEMA', request.tenant, kept),
    },
    dropCommand(request, kept),
  ]
}

/** Drops what was kept; its name is typed. */
export function dropCommand(request: Subject, kept: string): RecoveryCommand {
  return { id: 'drop-old', command: lastro(request, 'drop-old', ['--confirm', kept]) }
}

/** Finishes or undoes what was left. */
export function resumeCommand(request: Subject): RecoveryCommand {
  return { id: 'resume', command: lastro({ ...request, tenant: undefined }, 'resume', []) }
}

/** Makes the roles that the server lacks, as a superuser. */
export function globalsCommand(request: RecoverRequest, globals: string): RecoveryCommand {
  const { database } = request.connection
  return { id: 'globals', command: psql(request, database, ['--file', globals]) }
}

/**
 * Takes a kept database out of its replication; the slots stay where they are, for they may serve the recovered one. The
 * first statement that fails is the last: dropped with its slot still named, a subscription would take that along.
 */
export function unsubscribeCommand(
  request: RecoverRequest,
  kept: string,
  subscriptions: readonly string[],
): RecoveryCommand {
  const statements = subscriptions
    .map(quoteIdentifier)
    .flatMap((name) => [
      `ALTER SUBSCRIPTION ${name} DISABLE`,
      `ALTER SUBSCRIPTION ${name} SET (slot_name = NONE)`,
      `DROP SUBSCRIPTION ${name}`,
    ])
  const commands = statements.flatMap((statement) => ['--command', statement])
  const options = ['--set', 'ON_ERROR_STOP=1', ...commands]
  return { id: 'unsubscribe', command: psql(request, kept, options) }
}

function psql(
  { connection: { host, port, user } }: RecoverRequest,
  database: string,
  options: readonly string[],
): string {
  const words = ['psql', '--host', host, '--port', String(port), '--username', user]
  return [...words, '--dbname', database, ...options].map(shellWord).join(' ')
}

/** Where the recovery works, without a password. */
export function recoveryServer({ connection }: RecoverRequest): string {
  return serverName(connection)
}

function lastro(
  {
    source,
    tenant,
    commandWords,
  }: Omit<Subject, 'tenant'> & { readonly tenant?: string | undefined },
  mode: string,
  options: readonly string[],
): string {
  const of = tenant === undefined ? [] : ['--tenant', tenant]
  const words = ['lastro', 'recover', mode, ...commandWords, '--source', source.name, ...of]
  return [...words, ...options].map(shellWord).join(' ')
}

/** Both renames or none, as the undo does them; nobody may be connected. */
function renames(kind: 'DATABASE' | 'SCHEMA', living: string, kept: string): string {
  const aside = `${living.slice(0, 40)}_undone`
  const [now, then, away] = [living, kept, aside].map(quoteIdentifier)
  const out = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${quoteLiteral(living)};`
  return [
    ...(kind === 'DATABASE' ? [out] : []),
    'BEGIN;',
    `ALTER ${kind} ${now} RENAME TO ${away};`,
    `ALTER ${kind} ${then} RENAME TO ${now};`,
    'COMMIT;',
  ].join('\n')
}

/** As a shell takes it for one word. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
