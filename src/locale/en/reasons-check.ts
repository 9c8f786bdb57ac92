/** How a restore check ended, and what a migration did that somebody must see. */
export const checkReasons = {
  'migration-safe': {
    title: 'The migration ran on a restored backup, and nothing was lost that should stay.',
    hint: '',
  },
  'migration-safe-sample': {
    title: 'The migration ran on sample data, and nothing was lost that should stay.',
    hint: 'Real rows were not looked at. `check.real-data` lets trusted pull requests try a backup.',
  },
  'migration-untouched': {
    title:
      'The configuration is legal; no file of `check.paths` changed, so no migration was tried.',
    hint: '',
  },
  'configuration-legal': {
    title: 'The configuration is legal; it names no migration, so none was tried.',
    hint: 'Name the command in `check.migrate.command`.',
  },
  'migration-failed': {
    title:
      'The migration failed[ with exit code {exit}][: {detail}][; {migrated} of {tenants} tenants were migrated].',
    hint: 'The report shows what it had done by then: production would be left like that. Let each run do all or nothing, or make it safe to run again.',
  },
  'migration-timeout': {
    title: 'The migration was ended because it took longer than allowed[: {allowed:duration}].',
    hint: 'It may wait for a lock or for an answer. Where it needs the time, raise `check.migrate.timeout`.',
  },
  'migration-not-started': {
    title: 'The migration’s program could not be started[: {detail}].',
    hint: 'Install it before the check, and see that `check.migrate.directory` exists in the checkout.',
  },
  'migration-role-missing': {
    title: 'The role that migrates does not exist in the copy, or may not log in[: {role}].',
    hint: 'Correct `check.migrate.role`; sample data must create the role itself.',
  },
  'seed-failed': {
    title: 'The sample database could not be made[: {name}][: {detail}].',
    hint: 'Load the files of `check.seed` into an empty database by `psql -v ON_ERROR_STOP=1 -f` and mend what stops.',
  },
  'event-untrusted': {
    title: 'Nothing proves whose code this is, so no backup was touched.',
    hint: 'Backups are used for pull requests from this repository, and on its default branch; never by pull_request_target or workflow_run.',
  },
  'fork-untrusted': {
    title: 'The code comes from another repository, so no backup was touched.',
    hint: 'Sample data is for such pull requests: `mode: synthetic`, on a machine of GitHub’s.',
  },
  'bot-untrusted': {
    title: 'A bot brings code of other people, so no backup was touched.',
    hint: 'Review it and merge; the check of the default branch then tries the backup.',
  },
  'branch-untrusted': {
    title:
      'Not the default branch, nor a pull request into it: nobody reviewed this configuration, so no backup was touched.',
    hint: 'Open a pull request into the default branch, or run the workflow on it.',
  },
  'checkout-untrusted': {
    title:
      'The files here are not those of the commit that started the run, so no backup was touched.',
    hint: 'Leave out `ref:` of actions/checkout.',
  },
  'stranger-on-host': {
    title: 'Untrusted code must not run on a machine of ours; nothing of it was run.',
    hint: 'Run the check with sample data on a machine of GitHub’s: `runs-on: ubuntu-24.04`.',
  },
  'base-unknown': {
    title: 'The base commit’s configuration cannot be read here, so no backup was touched.',
    hint: 'Give actions/checkout `fetch-depth: 0`, and merge a legal configuration first.',
  },
  'real-data-off': {
    title: 'The base branch does not let migrations be tried on backups, so none was touched.',
    hint: 'Set `check.real-data: true` in .github/lastro.yml of the default branch.',
  },
  'tenant-not-migrated': {
    title: 'A tenant is not as the others are after the migration.',
    hint: 'The migration passed it by, or stopped before it. See what is different there, and let the migration fail when a tenant does.',
  },
  'rows-lost': {
    title: 'The migration lost rows.',
    hint: 'If that is meant, list the table in `check.expect.may-change`.',
  },
  'rows-changed': {
    title: 'The migration changed rows that were there.',
    hint: 'If that is meant, list the table in `check.expect.may-change`.',
  },
  'values-converted': {
    title: 'A column has another type now, and its values read differently.',
    hint: 'See that nothing was rounded or cut; list the table in `check.expect.may-change` when it is meant.',
  },
  'table-dropped': {
    title: 'The migration dropped a table.',
    hint: 'If that is meant, list it in `check.expect.may-drop`. Its rows stay in backups only.',
  },
  'column-dropped': {
    title: 'The migration dropped a column.',
    hint: 'If that is meant, list `schema.table.column` in `check.expect.may-drop`. Its values stay in backups only.',
  },
  'protection-dropped': {
    title: 'The migration dropped what guarded or sped up the data.',
    hint: 'If that is meant, list it in `check.expect.may-drop`.',
  },
  'index-left-invalid': {
    title: 'The migration left an index that PostgreSQL does not use.',
    hint: 'CREATE INDEX CONCURRENTLY stopped half-way: drop the index and build it again.',
  },
  'constraint-left-not-valid': {
    title: 'A new constraint is not checked for the rows that are there.',
    hint: 'Let a later migration run `ALTER TABLE … VALIDATE CONSTRAINT …`, which does not close the table.',
  },
  'orphans-left': {
    title: 'Since the migration rows point to rows that do not exist.',
    hint: 'It switched checks off (disabled triggers, `session_replication_role`). Mend the rows in the same migration.',
  },
  'sequence-set-back': {
    title: 'The migration set a sequence back.',
    hint: 'The next insert would collide: `SELECT setval(…, max(column))`.',
  },
  'large-objects-changed': {
    title: 'The migration removed or changed large objects.',
    hint: 'Look for lo_unlink and for triggers that call it.',
  },
  'lock-too-long': {
    title:
      'A table was closed to everybody for longer than allowed[: {actual:duration}][, allowed {allowed:duration}].',
    hint: 'Production would stand still so long. Split the migration: add columns without rewriting, build indexes CONCURRENTLY, validate constraints afterwards.',
  },
  'way-back-failed': {
    title: 'The way back failed[ with exit code {exit}][: {detail}].',
    hint: 'After a bad release `check.migrate.down` would not help. Mend it, or remove it from the configuration.',
  },
  'not-reversible': {
    title: 'The way back does not lead to where the migration began.',
    hint: 'The report shows what is different afterwards. Mend `check.migrate.down`.',
  },
} as const
