/** Why a backup ended as it did. `[…]` is left out when its facts are not known; see `template.ts`. */
export const backupReasons = {
  complete: {
    title: 'The backup was written, read back in full and published[ as {name}].',
    hint: '',
  },
  planned: {
    title: 'Only planned: the preflights passed, nothing was written or removed.',
    hint: 'Run it without the dry run to take the backup.',
  },
  'server-unreachable': {
    title: 'The PostgreSQL server[ {server}] does not answer.',
    hint: 'Check that it runs and that this host may connect: `pg_isready -h HOST -p PORT`, then pg_hba.conf and the firewall.',
  },
  'client-too-old': {
    title:
      'No installed pg_dump is new enough for the server[: server {server}, newest pg_dump {client}].',
    hint: 'Install the client of the server’s major version or newer, e.g. `apt-get install postgresql-client[-{major}]`.',
  },
  'disk-space-low': {
    title:
      'There is not enough free disk space for the backup[: needs {needed:bytes}][, free {free:bytes}].',
    hint: 'Free space[ on {path}] or enlarge the volume; `du -xh --max-depth=2` shows what fills it. Old good backups were not touched.',
  },
  'lock-table-too-small': {
    title:
      'The server’s lock table is too small to lock every table[: {tables} tables][, room for {capacity} locks].',
    hint: 'Raise max_locks_per_transaction[ to at least {suggested}] in postgresql.conf and restart the server.',
  },
  'row-security': {
    title:
      'Row-level security would hide rows from the backup role[ {role}][ in {tables} tables][, e.g. {table}].',
    hint: 'As a superuser: `ALTER ROLE {role|ROLE} BYPASSRLS`.',
  },
  'privileges-missing': {
    title: 'The backup role[ {role}] cannot read everything[: {count} objects][, e.g. {object}].',
    hint: 'As a superuser: `GRANT pg_read_all_data TO {role|ROLE}`; for large objects also membership in the role that owns them: `GRANT OWNER TO {role|ROLE}`.',
  },
  'directory-not-mounted': {
    title:
      'The backup directory[ {path}] is not on its own mounted volume; writing there would fill another disk.',
    hint: 'Mount the volume and check with `findmnt --target {path|DIRECTORY}`.',
  },
  'directory-not-writable': {
    title: 'The backup directory[ {path}] cannot be written to[: {detail}].',
    hint: 'Create it and give it to the user the runner runs as[: `chown {user} {path}`].',
  },
  'lock-held': {
    title:
      'Another run holds the lock[: {procedure}, run {run}, pid {pid} on {host}][, since {since:date}].',
    hint: 'Wait for it to end, or end that run. A dead holder would have been replaced: this one is alive.',
  },
  'lock-timeout': {
    title: 'The tables could not be locked in time[: {table}][, waited {seconds:duration}].',
    hint: 'Some transaction holds an exclusive lock: look at pg_stat_activity and pg_locks, and do not migrate while the backup runs.',
  },
  'dump-failed': {
    title: 'pg_dump failed[: {detail}].',
    hint: 'Its last lines are in the log. Nothing was published; the previous backups stand as they were.',
  },
  'dump-size-anomaly': {
    title: 'The dump’s size is far from the usual[: {bytes:bytes}][, usually {usual:bytes}].',
    hint: 'Compare it with the one before, `lastro passport diff OLD NEW`, to see which tables changed. Keep the older backups until it is explained.',
  },
  'read-back-failed': {
    title: 'The dump that was just written could not be read back[: {detail}].',
    hint: 'Check the disk (`dmesg`, `smartctl -a`) and run the backup again. Nothing was published.',
  },
  'schema-unstable': {
    title:
      'Tables were created or dropped while the backup was locking them[: {attempts} attempts].',
    hint: 'Do not run migrations while the backup runs; then run it again.',
  },
  'snapshot-lost': {
    title: 'The database session that held the snapshot ended before the dump did[: {detail}].',
    hint: 'Look for idle_in_transaction_session_timeout, a connection pooler in between, or a server restart; then run it again.',
  },
  'passport-failed': {
    title: 'The passport could not be taken from the snapshot[: {detail}].',
    hint: 'The log names the statement. Without a passport nothing can be proven, so nothing was published.',
  },
  cancelled: {
    title: 'The run was cancelled[ during {step}].',
    hint: 'Nothing half-done was left behind; start it again when it suits.',
  },
  'internal-error': {
    title: 'Lastro itself failed[: {detail}].',
    hint: 'This is a defect of Lastro. Please report it with the log and this report.',
  },
  'retention-frozen': {
    title: 'No old backup was removed[: {detail}].',
    hint: 'Mend what the other findings name; the next good run removes what is due.',
  },
  'future-dated-backup': {
    title: 'A backup is dated in the future[: {name}][, {takenAt:date}].',
    hint: 'It does not count. Set the clock right, then rename or move that file away.',
  },
  'database-empty': {
    title: 'The database[ {database}] holds no tables.',
    hint: 'Check that the source names the right database; an empty backup proves nothing.',
  },
  'standby-conflict': {
    title: 'The standby cancelled the dump because of a conflict with recovery[: {detail}].',
    hint: 'Raise max_standby_streaming_delay or set hot_standby_feedback = on, or back up the primary.',
  },
} as const
