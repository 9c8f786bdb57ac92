/** The disaster recovery playbook. Texts may hold `{facts}`; commands stand in the renderer. */
export const playbook = {
  title: 'Disaster recovery playbook: {system}',
  made: 'Made by `lastro playbook` from .github/lastro.yml and the last green drill, as of {asOf}. Do not edit it: change the configuration and make it anew. `lastro playbook --check` says whether it is still true.',
  proven:
    '**Proven.** The last green drill of {source} was on {at}: {tables} tables, {rows} rows, {tenants} tenants, on {host}.',
  stale:
    '**Older than a week.** The last green drill of {source} was on {at}. Times and steps below may not hold any more: run `lastro restore-drill` and make this page anew.',
  never:
    '**Not proven.** There was no green drill of {source} yet. Nothing on this page was measured: run `lastro restore-drill` first.',
  firstMinutes: 'The first five minutes',
  checklist: [
    'Write down the time. Everything that is written to the database from now on may be lost.',
    'Call the first person of the list below.',
    'Is it the database? Then stop the application, so that nothing more is written. Do not restart, drop or vacuum anything.',
    'Is the host of the backups alive, and are the backups in place? If not, go to *When more is gone*.',
    'Choose: one tenant alone, or the whole database. Then follow *Recover* from the top.',
  ],
  contacts: 'Whom to call',
  noContacts: 'Nobody is named: list people under `playbook.contacts`.',
  name: 'Name',
  role: 'For',
  reach: 'How',
  figures: 'What to expect',
  figure: 'Figure',
  target: 'Target',
  measured: 'Measured',
  recoveryTime: 'Recovery time (RTO)',
  dataLoss: 'Data loss window (RPO)',
  lastRecovery: 'Last real recovery',
  notMeasured: 'not measured',
  copies: 'Where the copies are',
  copyHere: 'This host',
  copyHereReach:
    'daily/, weekly/ and monthly/; each backup is a dump, its passport and its globals',
  place: 'Place',
  getAt: 'How to get at it',
  oneCopy:
    '**There is one copy only.** When this host is gone, so are the backups: list another under `playbook.copies`.',
  recover: 'Recover {source}',
  prepare:
    'On the host, in a clone of the repository with .github/lastro.yml. `lastro` is `node /opt/lastro/dist/cli/index.js`. Set the secrets that the configuration names[, and {variable}: a role that may create and rename databases].',
  choose:
    'The backup. This was the newest on {asOf}; `lastro recover plan` names the newest of now. After damage that went unnoticed, take one from before it.',
  noBackup: 'There was no backup on {asOf}. Put the name of one here.',
  look: 'What is in place, and what is unfinished',
  prove:
    'Prove that the backup restores[ (took {took})]. It touches nothing; leave it out when the last drill was of this backup.',
  plan: 'What would be done, and what would be lost. It changes nothing.',
  apply: 'Do it[ (expect about {took})]. What is there is backed up first, and kept.',
  look2:
    'Start the application and look: log in, count what you know, sell something and cancel it.',
  undo: 'If it was the wrong backup: back to what was there before.',
  tenant: 'One tenant alone',
  tenantNote:
    'The other tenants go on working, and the broken schema is kept aside. Put the schema of the tenant in place of `{tenant}`, and the backup as above. The first command proves the tenant alone and times it, the second says what would be done and lost, the third does it. `lastro recover undo` with the same `--source`, `--tenant` and `--confirm` takes it back.',
  byHand: 'Without Lastro',
  byHandNote:
    'With PostgreSQL’s own programs, zstd and jq, as a superuser of the server (`PGHOST`, `PGPORT`, `PGUSER`). It restores beside, as `{restored}`; rename it when it is good. More: docs/restore-by-hand.md of Lastro.',
  gone: 'When more is gone',
  gonePlaces: {
    github: 'GitHub is gone',
    host: 'The host is gone',
    region: 'The region or the provider is gone',
  },
  goneSteps: {
    github:
      'Nothing here needs it. The commands above run on the host; .github/lastro.yml is in every clone, and reports and ledger are in {stateDir}. Backups that a workflow starts stand still: run `lastro backup` by hand or from cron until it is back.',
    host: 'Take a machine with PostgreSQL of the same major version or newer, zstd, Node 24, a clone of the repository and one of Lastro. Fetch a copy of the backups (*Where the copies are*), and add `--from DIRECTORY` to the commands above. The database’s server is gone, too? Make an empty one, let psql run the globals of the backup, then `lastro recover apply`.',
    region:
      'Only copies outside of it are left: those under *Where the copies are* that are not on this host’s provider. Then as for a lost host. Change the address of the database in the application’s secrets and in DNS; lower its time to live now, not then.',
  },
  after: 'Afterwards',
  afterSteps: [
    'Take a backup and prove it: `lastro backup`, then `lastro restore-drill`.',
    'Fetch what only the old database has, if it is wanted: it is kept under its own name (`lastro recover status`).',
    'Change passwords that somebody saw meanwhile.',
    'Write down what happened, when, and what this page did not say. Then mend the configuration and make it anew.',
  ],
  phases: 'Phases of that drill',
} as const
