/** What differs between the passport and the restored database; the finding names the object. */
export const contentReasons = {
  'schema-missing': {
    title: 'A schema is missing.',
    hint: 'Restore it from another backup; `lastro passport diff` shows since when it is gone.',
  },
  'schema-unexpected': {
    title: 'There is a schema that the passport does not know.',
    hint: 'The dump holds more than its snapshot did: it is not the dump of this passport.',
  },
  'table-missing': {
    title: 'A table is missing.',
    hint: 'Its definition or its data is not in the dump. Take a new backup and drill an older one.',
  },
  'table-unexpected': {
    title: 'There is a table that the passport does not know.',
    hint: 'The dump holds more than its snapshot did: it is not the dump of this passport.',
  },
  'rows-missing': {
    title: 'Rows are missing.',
    hint: 'Do not recover from this backup: drill an older one, and take a new one now.',
  },
  'rows-unexpected': {
    title: 'There are more rows than there were.',
    hint: 'Data was loaded twice or added after the dump. Drill another copy of this backup.',
  },
  'rows-differ': {
    title: 'The number of rows is right, but their values differ.',
    hint: 'Some value was changed between dump and restore. Drill another copy, and compare this table.',
  },
  'column-differs': {
    title: 'A column differs in type, default or order.',
    hint: 'Compare with `lastro passport show`; a newer major version may write a default otherwise.',
  },
  'constraint-missing': {
    title: 'A constraint is missing.',
    hint: 'The data may break its rule: find such rows before adding the constraint again.',
  },
  'constraint-differs': {
    title: 'A constraint is defined otherwise.',
    hint: 'Compare both definitions; the passport holds the one production had.',
  },
  'constraint-not-valid': {
    title: 'A constraint was never validated (NOT VALID).',
    hint: 'In production: `ALTER TABLE … VALIDATE CONSTRAINT …`; it names the rows that break it.',
  },
  'foreign-key-orphans': {
    title: 'Rows point to rows that do not exist.',
    hint: 'A recovery stops at this key. Look for the same orphans in production: a trigger or a replica may have passed it by.',
  },
  'index-missing': {
    title: 'An index is missing.',
    hint: 'Create it again from the definition in the passport.',
  },
  'index-differs': {
    title: 'An index is defined otherwise.',
    hint: 'Compare both definitions; the passport holds the one production had.',
  },
  'index-invalid': {
    title: 'An index is invalid and never used.',
    hint: 'In production: `REINDEX INDEX CONCURRENTLY …`; a CREATE INDEX CONCURRENTLY once failed.',
  },
  'unique-missing': {
    title: 'A unique constraint or index is missing.',
    hint: 'Look for duplicates before creating it again: one may be why it could not be created.',
  },
  'sequence-missing': {
    title: 'A sequence is missing.',
    hint: 'New rows would get no number. Create it and set it behind the highest value in use.',
  },
  'sequence-behind': {
    title: 'A sequence stands behind the values in use.',
    hint: 'The next insert would collide: `SELECT setval(…, max(column))` after the restore.',
  },
  'trigger-missing': {
    title: 'A trigger is missing.',
    hint: 'Create it again from the definition in the passport.',
  },
  'trigger-disabled': {
    title: 'A trigger is disabled.',
    hint: 'If that is not wanted: `ALTER TABLE … ENABLE TRIGGER …`.',
  },
  'trigger-differs': {
    title: 'A trigger is defined otherwise.',
    hint: 'Compare both definitions; the passport holds the one production had.',
  },
  'view-missing': { title: 'A view is missing.', hint: 'Create it again from the passport.' },
  'view-differs': {
    title: 'A view is defined otherwise.',
    hint: 'Compare both definitions; a newer major version may only write it otherwise.',
  },
  'function-missing': {
    title: 'A function is missing.',
    hint: 'Create it again from the passport; triggers and defaults may need it.',
  },
  'function-differs': {
    title: 'A function is defined otherwise.',
    hint: 'Compare both definitions; the passport holds the one production had.',
  },
  'policy-missing': {
    title: 'A row-level security policy is missing.',
    hint: 'Tenants could see each other’s rows: create it before anybody connects.',
  },
  'policy-differs': {
    title: 'A row-level security policy is defined otherwise.',
    hint: 'Compare both definitions before anybody connects.',
  },
  'row-security-differs': {
    title: 'Row-level security is switched otherwise on a table.',
    hint: 'Set it as in production: `ALTER TABLE {schema|SCHEMA}.{object|NAME} ENABLE ROW LEVEL SECURITY`.',
  },
  'grant-differs': {
    title: 'Privileges differ.',
    hint: 'Somebody could read too much, or the application too little: compare and GRANT again.',
  },
  'owner-differs': {
    title: 'An object belongs to another role.',
    hint: 'Create the owning role before the restore, then `ALTER … OWNER TO`.',
  },
  'role-missing': {
    title: 'A role that owns or may use something is missing.',
    hint: 'Create it before the restore; the globals file of the backup holds its definition.',
  },
  'type-differs': {
    title: 'A type, domain or enumeration differs.',
    hint: 'Compare its labels and rules with the passport.',
  },
  'partition-differs': {
    title: 'A partition is attached otherwise.',
    hint: 'Compare the bounds with the passport: rows could go to the wrong partition.',
  },
  'comment-differs': { title: 'A comment differs.', hint: 'Harmless for the data.' },
  'large-objects-differ': {
    title: 'Large objects are missing or differ.',
    hint: 'Check that the dump was made with large objects (`pg_dump --large-objects`).',
  },
  'matview-differs': {
    title: 'A materialised view differs.',
    hint: '`REFRESH MATERIALIZED VIEW {schema|SCHEMA}.{object|NAME}` after the restore.',
  },
  'matview-stale': {
    title: 'A materialised view was stale when the backup was taken.',
    hint: 'The restore refreshes it. Legitimate, if production refreshes it by schedule.',
  },
  'object-missing': {
    title: 'An object is missing.',
    hint: 'Create it again from the definition in the passport.',
  },
  'object-unexpected': {
    title: 'There is an object that the passport does not know.',
    hint: 'The dump holds more than its snapshot did: it is not the dump of this passport.',
  },
  'object-differs': {
    title: 'An object is defined otherwise.',
    hint: 'Compare both definitions; the passport holds the one production had.',
  },
} as const
