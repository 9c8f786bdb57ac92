/** What `lastro offsite setup` says. */
export const offsiteSetup = {
  keyMade: (file: string): string => `Key made: ${file} (only you may read it).`,
  keyThere: (file: string): string => `Key: ${file} (it was there and stays as it is).`,
  fromHere:
    'From a machine that may log in as root: the gate onto the server. Read it first, it is one script.',
  onServer: 'On the server, once, as root (done already? then go on below):',
  oneLine: 'The line of authorized_keys:',
  hostKeys: (place: string): string => `${place} shows:`,
  compare: 'Compare it with what the server itself says on its console:',
  typeIt: 'Type the fingerprint as it stands there: ',
  confirmed: (fingerprint: string): string => `Host key confirmed: ${fingerprint}`,
  connected: (place: string): string => `Connected: ${place}`,
  room: (free: string, total: string): string => `Room: ${free} of ${total} free`,
  clock: (off: string): string => `Clock: ${off} off ours`,
  hasher: (program: string): string => `Hashes there: ${program}`,
  rsync: (here: string, there: string): string => `rsync: ${here} here, ${there} there`,
  hashed: 'Written and hashed there; a shell and everything else is refused.',
  readBack: 'Written, read back and removed.',
  paste: 'Into .github/lastro.yml:',
  secret:
    'For a workflow, put the file of the key into a secret and write private-key: in place of private-key-file:.',
  next: 'Then look at the plan; it sends nothing:',
  again: 'When that is done, run the same command again.',
} as const
