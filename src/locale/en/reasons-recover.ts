/** Why a recovery ended as it did. Reasons of a restore or a validation that failed are those of the drill. */
export const recoverReasons = {
  recovered: {
    title:
      'The database was recovered from {name|the backup} and is, row for row, what its passport says.',
    hint: '',
  },
  'recovered-before': {
    title:
      'The killed recovery had already swapped: the recovered database is in place[ since {since:date}].',
    hint: 'Look at it before you recover anything again: clients have been working in it. Undo it with `lastro recover undo` if it is not what you wanted.',
  },
  undone: { title: 'What was there before the recovery is back in place.', hint: '' },
  dropped: { title: 'What was kept was dropped[: {name}].', hint: '' },
  'recovery-planned': {
    title: 'Only planned: nothing was changed.',
    hint: 'Read what would be lost; then run the command that the plan names.',
  },
  'nothing-to-resume': { title: 'No recovery was left unfinished.', hint: '' },
  'recovery-unfinished': {
    title: 'An earlier recovery was killed and is unfinished[: {phase}, since {since:date}].',
    hint: 'Finish or undo it: `lastro recover resume`.',
  },
  'taken-back': {
    title: 'What the killed recovery had made was taken back; production is as it was.',
    hint: 'Plan again and apply: `lastro recover plan`.',
  },
  'recovery-state-unknown': {
    title: 'The databases are not as any step of this recovery leaves them[: {detail}].',
    hint: 'Somebody renamed or dropped by hand. Nothing was touched. Compare the names and OIDs with docs/recover.md and set them right, then run `lastro recover resume`.',
  },
  'recovery-still-running': {
    title: 'Sessions of the killed recovery are still at work on the server[: {sessions}].',
    hint: "Wait, or end them: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'lastro recover %'`.",
  },
  'journal-unreadable': {
    title: 'The journal of an earlier recovery cannot be read[: {path}][: {detail}].',
    hint: 'Look at the names of the databases on the server, set them right by hand (docs/recover.md), and move the file away.',
  },
  'roll-back-failed': {
    title: 'What the recovery had made could not be taken back[: {detail}].',
    hint: 'Production itself was not touched. When the server answers again: `lastro recover resume`.',
  },
  'safety-backup-failed': {
    title: 'The safety backup of what is there failed[: {detail}]; nothing was changed.',
    hint: 'Mend what its own report names. If the database is too damaged to dump, type its name a second time: `--without-safety-backup {database|DATABASE}`; what is there is kept in any case.',
  },
  'recovery-rights-missing': {
    title: 'The recovery role[ {role}] may not do what a recovery does[: {detail}].',
    hint: 'Name a superuser in recover.sources of the configuration; it is read by recover only.',
  },
  'prepared-transactions': {
    title: 'Prepared transactions keep the database from being renamed[: {count}][, e.g. {name}].',
    hint: "Decide each: `COMMIT PREPARED '…'` or `ROLLBACK PREPARED '…'`; pg_prepared_xacts lists them.",
  },
  'stays-behind': {
    title:
      'Replication stays with the old database[: {slots} slots][, {subscriptions} subscriptions].',
    hint: 'After the swap: make logical slots and subscriptions anew in the recovered database, and drop the old slots, or they hold back WAL.',
  },
  'live-database-closed': {
    title: 'The database[ {database}] lets nobody in, so it can be neither backed up nor counted.',
    hint: 'Open it: `ALTER DATABASE {database|DATABASE} ALLOW_CONNECTIONS true`. Or do without the safety backup by typing its name a second time.',
  },
  'live-database-missing': {
    title:
      'There is no database[ {database}] now: the recovered one takes the name, nothing is replaced.',
    hint: 'Owner, grants and settings of the database itself are in no dump: it is given those that the passport holds.',
  },
  'recovery-space-low': {
    title: 'The server has no room for a second copy[: needs {needed:bytes}][, free {free:bytes}].',
    hint: 'Free space[ on {path}] or drop what an earlier recovery kept: `lastro recover drop-old`.',
  },
  'recovery-space-unknown': {
    title:
      'The free space of the server’s disk cannot be asked from here[: a second copy needs {needed:bytes}].',
    hint: 'Look yourself before you apply: a full disk stops the whole server, not only the recovery.',
  },
  'database-not-created': {
    title: 'The database to restore into could not be made[: {detail}].',
    hint: 'The server’s own words are above; production was not touched.',
  },
  'sessions-remain': {
    title: 'Sessions that cannot be ended keep the database from being renamed[: {detail}].',
    hint: 'See who they are in pg_stat_activity; prepared transactions and sessions of superusers count too. Then apply again.',
  },
  'properties-differ': {
    title:
      'The recovered database could not be given the settings and grants of the old one[: {detail}].',
    hint: 'The swap was rolled back. Compare pg_database and pg_db_role_setting; a grant of a role that is gone is a usual cause.',
  },
  'properties-not-given': {
    title:
      'Not all that belonged to the database itself[ {database}] can be given to the restored one[: {detail}].',
    hint: 'Set it by hand: `ALTER DATABASE … SET …`. Of parameters with a dot the passport holds no value but a seal, because they may be secrets; and what loads a library is left to you, because one that is not there lets nobody in.',
  },
  'database-property-differs': {
    title: 'Something that belongs to the database itself differs: its owner, a grant, a setting.',
    hint: 'It stands in no dump. See what changed: `lastro passport diff BEFORE AFTER`.',
  },
  'nothing-kept': {
    title: 'There is nothing that an earlier recovery kept[ of {name}].',
    hint: 'See what there is: `lastro recover status`.',
  },
  'nothing-to-undo': {
    title: 'What is in place[ of {name}] took the place of nothing that is kept.',
    hint: 'The last recovery found nothing under that name and put nothing aside, or somebody made or renamed it by hand. What an earlier recovery kept[, {kept} the newest,] was in place before that: bring it back by two renames if it is what you want (docs/recover.md, By hand).',
  },
  'no-newer-backup': {
    title: 'No good backup is newer than the recovery[ of {since:date}].',
    hint: 'Take one of the recovered database first: `lastro backup`, and prove it: `lastro restore-drill`.',
  },
  'kept-subscribes': {
    title: 'What was kept still subscribes to another server[: {name}], and cannot be dropped so.',
    hint: 'Run the printed command, which takes the subscriptions out and leaves their slots; then drop again.',
  },
  'kept-not-dropped': {
    title: 'Something outside still refers to what was kept[: {detail}].',
    hint: 'Look at each of them first: they would go with it.',
  },
  'safety-not-rotated': {
    title: 'Safety backups could not be rotated[: {detail}].',
    hint: 'What was to be dropped is dropped. Mend the cause; the next `recover drop-old` rotates again.',
  },
  'loss-not-counted': {
    title: 'What was left behind could not be counted[: {detail}].',
    hint: 'It is all there, in the database that was kept; compare by hand.',
  },
  'tenant-unknown': {
    title: 'The backup holds no tenant[ {tenant}].',
    hint: 'See the names: `lastro passport show FILE`.',
  },
  'outside-references': {
    title:
      'Objects outside of the tenant refer to it and cannot follow[: {count}][, e.g. {object}].',
    hint: 'They would go on reading the old schema. Drop them, recover, and make them again; the findings name each.',
  },
  'outside-reference': {
    title: 'This object refers to the tenant’s schema from outside.',
    hint: 'Drop it before the recovery and make it again afterwards, from its definition.',
  },
  'large-objects-not-recovered': {
    title:
      'Large objects that this tenant names are not recovered with it[: {count}][, e.g. in {object}].',
    hint: 'They belong to no schema. The recovered rows will name those that the database has now under the same numbers; what was changed or removed in them since the backup stays so.',
  },
  'large-objects-gone': {
    title:
      'The recovered rows name large objects that are not there any more[: {count}][, e.g. in {object}].',
    hint: 'The backup has them: fetch them from a drill of it, under the same numbers (docs/recover.md, One tenant).',
  },
  'shared-rows-gone': {
    title: 'Rows of the tenant point to shared rows that are not there any more[: {detail}].',
    hint: 'They were removed after the backup. Bring them back first, from a drill of the same backup or by hand, and recover again.',
  },
  'outside-key-breaks': {
    title: 'A foreign key from outside would not hold against the backup.',
    hint: 'Rows of {schema|the other schema} point to rows that the backup does not have: mend or remove those rows first.',
  },
} as const
