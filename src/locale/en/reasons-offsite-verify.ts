/** What a verification of the copies on remotes finds. */
export const offsiteVerifyReasons = {
  'copies-in-sync': {
    title: 'Every copy is there and what was read of them is as it was sent[: {files} files].',
    hint: '',
  },
  'copy-missing': {
    title: 'A file is not on the remote[: {object}].',
    hint: 'Somebody or something removed it there. `lastro offsite-sync` sends it again; find out who removes files on that machine.',
  },
  'copy-not-sent': {
    title: 'A backup was not sent yet[: {object}].',
    hint: 'Run `lastro offsite-sync`. When it was refused, its report names the gate.',
  },
  'copy-corrupt': {
    title:
      'A file on the remote is not what was sent, although name and size are the same[: {object}].',
    hint: 'The disk there may be dying, or somebody changed it. Look at the disk (`smartctl -a`, `dmesg`), then run `lastro offsite-sync`: it sends the file again and keeps the bad one beside the tree.',
  },
  'copy-size-differs': {
    title: 'A file on the remote has another size than the one that was sent[: {object}].',
    hint: 'A transfer was cut, or the file was changed there. `lastro offsite-sync` sends it again.',
  },
  'copy-unreadable': {
    title: 'A file on the remote cannot be read there[: {object}].',
    hint: 'Look at it on that machine: permissions, `dmesg`. What cannot be read cannot be restored.',
  },
  'version-damaged': {
    title: 'A version in the history of the remote is not what it was any more[: {object}].',
    hint: 'The disk there may be dying, or somebody changed it: look at it (`smartctl -a`, `dmesg`). It cannot be sent again; it goes with `keep.days`, or remove it there by hand. A vault removes nothing by itself of a source of which no other copy is whole.',
  },
  'copy-extra': {
    title: 'A file on the remote is none of ours[: {object}].',
    hint: 'It is not counted as a copy and never removed. Nothing but Lastro should write below the root of the copies.',
  },
  'copy-passport-missing': {
    title: 'A dump on the remote has lost its passport[: {object}].',
    hint: 'Without it nobody can say what must be in it. `lastro offsite-sync` sends the passport again while it is here.',
  },
  'copy-reading-late': {
    title:
      'Files of the remote went unread for longer than promised[: {files} files, {days} days].',
    hint: 'Nights were missed: look at the runs of the workflow. They are read by this run.',
  },
  'copies-unread': {
    title: 'Not all that had to be read on the remote could be read.',
    hint: 'The run was cut or timed out. The next one begins where it ended.',
  },
  'copies-manifest-unreadable': {
    title: 'The list of what the remote holds cannot be read there.',
    hint: 'It is held against the passports here instead. `lastro offsite-sync` writes a new list; find out who wrote to it.',
  },
  'copies-put-back': {
    title: 'The remote was emptied or put back to an earlier state[: {remote}].',
    hint: 'Our last sync left more there. Find out who did it, and whether its disk is mounted, before the next sync; its gate `remote` is closed.',
  },
  'fetch-timeout': {
    title: 'Fetching the copy took longer than `timeout` of the remote allows[: {remote}].',
    hint: 'What came is kept here, and the next drill goes on from there. Give the remote more time. The backup itself was not judged. [It said: {detail}]',
  },
  'copies-list-replaced': {
    title: 'The list of what the remote holds is another one than our last sync wrote[: {remote}].',
    hint: 'It is not ours and does not follow ours: somebody wrote it. Find out who; the gate `remote` of the next sync is closed.',
  },
  'copies-none': {
    title: 'There is no copy there, and no backup here that should be[: {remote}].',
    hint: 'Nothing is proven of nothing. Make a backup and sync it first; if there were some, find out who removed both.',
  },
  'copy-not-readable': {
    title: 'The key of the remote may add copies and not read them[: {remote}].',
    hint: 'Give the drill a key of its own that may only read: `offsite.remotes.<name>.read-key`, see docs/offsite.md. Who steals the one key has not the other.',
  },
} as const
