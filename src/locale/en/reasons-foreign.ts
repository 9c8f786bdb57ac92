/** Why a dump that something else made could, or could not, be restored. */
export const foreignReasons = {
  'format-unsupported': {
    title: 'The file is no dump that we restore[: {detail}].',
    hint: 'Custom, tar and directory format of pg_dump and its plain SQL are, also inside gzip or zstd.[ Unpack it first: `{command} FILE`.]',
  },
  'passport-made': {
    title: 'The passport was made from the restored dump[: {tables} tables][, {rows} rows].',
    hint: '',
  },
  'passport-after-the-fact': {
    title:
      'The passport was made after the fact: it says what the dump held then, not what the database held.',
    hint: 'A loss that the dump had when the passport was made cannot be seen. Let `lastro backup` take the backups.',
  },
  'proven-unchanged': {
    title: 'The dump was restored and holds what it held when its passport was made from it.',
    hint: '',
  },
  'file-empty': {
    title: 'The file is empty[: {path}].',
    hint: 'The script that wrote it did not notice that pg_dump failed: in a shell, `set -o pipefail`. Restore from another dump.',
  },
  'dump-truncated': {
    title:
      'The dump does not end as pg_dump ends one[, in {file}][: it stops after {bytes:bytes}].',
    hint: 'It was cut off when it was made or copied; psql and pg_restore take the half without a word. Use another copy, and check how it is written.',
  },
  'sql-command-refused': {
    title: 'The dump holds a command of psql that pg_dump never writes[: {command}].',
    hint: 'Such a command can run any program on the host that restores. Find out who made the file before you restore it anywhere.',
  },
  'dump-subscribes': {
    title: 'The dump makes a subscription to another server while it runs; it was stopped before.',
    hint: 'pg_dump writes subscriptions as statements of their own, which are left out. This one stands in a function or a DO block: find out who made the file.',
  },
  'several-databases': {
    title: 'The dump holds {count|several} databases[: {names}].',
    hint: 'Dump each with `pg_dump`, or let `lastro backup` take them: one database is restored and judged at a time.',
  },
  'psql-unrestricted': {
    title:
      'The psql here has no restricted mode[: {found}]; a dump in plain SQL could run programs with it.',
    hint: 'Update the client of PostgreSQL to the newest minor release: `apt-get install postgresql-client[-{major}]`.',
  },
} as const
