/** Why a drill could, or could not, restore a backup. */
export const drillReasons = {
  proven: {
    title: 'The backup was restored and is, row for row, what its passport says.',
    hint: '',
  },
  'no-backup': {
    title:
      'There is no backup to restore[ in {path}][: {wanted} was asked for][; the newest are {newest}].',
    hint: 'Check the name, and the backup directory in .github/lastro.yml; or run `lastro backup` first.',
  },
  'role-unknown': {
    title: 'The foreign dump names a role that only its globals would make[: {detail}].',
    hint: 'Let `lastro backup` take the backups: its passport carries the roles.',
  },
  'no-passport': {
    title:
      'The dump has no passport: it restores, but nobody can say whether its content is right.',
    hint: 'It was made by another tool. Let `lastro backup` take the backups, so that the content can be proven.',
  },
  'sha256-mismatch': {
    title: 'The file is not the one that was written: its SHA-256 differs.',
    hint: 'It was changed or damaged after the backup. Use another copy or tier, and check the disk that held it.',
  },
  'size-mismatch': {
    title:
      'The file has not the size that was written[: {expected:bytes} expected][, {actual:bytes} found].',
    hint: 'It was cut short or appended to, often by a copy that was interrupted. Copy it again or use another tier.',
  },
  'frame-corrupt': {
    title: 'The compressed frame of the dump is damaged[: {detail}].',
    hint: 'Use another copy or tier; the bytes of this one are lost. Check the disk that held it.',
  },
  'passport-unreadable': {
    title: 'The passport cannot be read[: {detail}].',
    hint: 'Fetch it again from the other copy. Its dump is judged only with it.',
  },
  'passport-mismatch': {
    title: 'The passport belongs to another backup[: it names {names}].',
    hint: 'A file was renamed or overwritten. Put the passport of this dump beside it, or drill another backup.',
  },
  'archive-corrupt': {
    title: 'pg_restore cannot read the archive[: {detail}].',
    hint: 'Use another copy or tier, and check the disk that held this one.',
  },
  'archive-empty': {
    title: 'The archive holds no table data.',
    hint: 'It is a dump of the schema only, or of an empty database. Check how it was made.',
  },
  'restore-failed': {
    title: 'The restore stopped at an error[: {detail}].',
    hint: 'The log names the object. In an emergency this backup would stop there too: mend the cause in production and back up again.',
  },
  'restore-timed-out': {
    title: 'The restore took longer than `drill.timeout` allows and was ended[: {detail}].',
    hint: 'Raise `drill.timeout` in .github/lastro.yml, or drill on a faster host. The backup itself was not judged.',
  },
  'restore-role-missing': {
    title: 'A role that the dump needs does not exist[: {role}][: {detail}].',
    hint: 'Create it in the target, or back up with globals so that it can be prepared: `CREATE ROLE {role|NAME}`.',
  },
  'extension-missing': {
    title:
      'An extension that the dump needs is not installed where the drill restores[: {extension}][: {detail}].',
    hint: 'Install its package[ for PostgreSQL {major}] where the drill restores (on its host, in the image of `drill.docker`, on the separate server) and run it again; until then nothing is proven.',
  },
  'extension-version-differs': {
    title: 'An extension is of another version than in production.',
    hint: 'Install the same version on the drill’s host, so that the rehearsal is like the recovery.',
  },
  'postgres-missing': {
    title: 'No PostgreSQL server programs were found to restore into.',
    hint: 'Install them on the drill’s host: `apt-get install postgresql[-{major}]`.',
  },
  'postgres-too-old': {
    title:
      'The PostgreSQL here is older than the one the backup came from[: {found} here][, {needed} needed][: {detail}].',
    hint: 'Install the same major version where the drill restores: `apt-get install postgresql[-{major}]`, or name an image of it in `drill.docker`.',
  },
  'staging-failed': {
    title: 'The place to restore into could not be made[: {detail}].',
    hint: 'The log shows what the server said as it started. The backup itself was not judged.',
  },
  'staging-disk-full': {
    title:
      'The place to restore into ran out of disk[: needs about {needed:bytes}][, free {free:bytes}][: {detail}].',
    hint: 'Free space[ on {path}] or point the drill’s staging at a larger volume. The backup itself was not judged.',
  },
  'staging-out-of-memory': {
    title: 'The database server of the drill was killed for lack of memory[: {detail}].',
    hint: 'Give the host more memory or swap, or drill when less else runs. The backup itself was not judged.',
  },
  'target-is-source': {
    title: 'The target of the drill is a configured source[: {source}]; refused.',
    hint: 'A drill never writes to production. Choose another staging in .github/lastro.yml.',
  },
  'amcheck-unavailable': {
    title: 'The pages of the tables and indexes could not be checked: amcheck is not installed.',
    hint: 'Install the contrib package of PostgreSQL on the drill’s host: `apt-get install postgresql-contrib`.',
  },
  'heap-corrupt': {
    title: 'amcheck found a damaged table or index.',
    hint: 'Drill again; if it stays, suspect memory or disk of the drill’s host: `dmesg`, `smartctl -a`.',
  },
  'backup-stale': {
    title: 'The newest backup is too old[: {age:duration}][, allowed {allowed:duration}].',
    hint: 'Look why the last backups did not run or failed: `lastro history`.',
  },
  'rto-missed': {
    title:
      'Recovery takes longer than the objective[: {actual:duration}][, objective {objective:duration}].',
    hint: 'The phases show where the time goes. Faster disk, more cores or less data in one database help; or change the objective knowingly.',
  },
  'rpo-missed': {
    title:
      'More recent work would be lost than the objective allows[: {actual:duration}][, objective {objective:duration}].',
    hint: 'Back up more often: change the schedule in .github/workflows/backup.yml.',
  },
  'tenant-quiet': {
    title:
      'Some tenants have no recent row[: {tenants} of them][ ({names})]; their RPO says little.',
    hint: 'Normal for a tenant that does not work these days. Ask, if it should.',
  },
} as const
