/** Why a remote did not do what it was asked. */
export const remoteReasons = {
  'remote-host-key-changed': {
    title: 'The remote shows another key than the pinned one[: {remote}].',
    hint: 'Nothing was sent. When the machine was set up anew, read its key on the machine itself (`cat /etc/ssh/ssh_host_ed25519_key.pub`) and change `known-hosts` in a reviewed commit; else somebody stands between. [It said: {detail}]',
  },
  'remote-login-refused': {
    title: 'The remote refuses the login[: {remote}].',
    hint: 'Look at `user`, at the key, and at `authorized_keys` of the account there; the set-up of the remote prints the line. [It said: {detail}]',
  },
  'remote-key-unusable': {
    title: 'The private key for the remote cannot be used[: {remote}].',
    hint: 'It must be a whole private key of OpenSSH without passphrase; check the secret or the file. [It said: {detail}]',
  },
  'remote-unreachable': {
    title: 'The remote cannot be reached[: {remote}].',
    hint: 'Look at the machine, its name, its port and the line. [It said: {detail}]',
  },
  'remote-silent': {
    title: 'The remote does not answer[: {remote}].',
    hint: 'The line is there, or pretends to be, and nobody speaks. Look at the machine and at firewalls in between. [{detail}]',
  },
  'remote-connection-lost': {
    title: 'The connection to the remote was lost, several times[: {remote}].',
    hint: 'What arrived is kept there; the next run goes on from it. [It said: {detail}]',
  },
  'remote-full': {
    title: 'The disk of the remote is full[: {remote}].',
    hint: 'What lies there is whole. Make room, or lower `keep.days` of the remote. [It said: {detail}]',
  },
  'remote-read-only': {
    title: 'The disk of the remote cannot be written[: {remote}].',
    hint: 'It is mounted read-only, perhaps by the kernel after an error: look at `dmesg` there. [It said: {detail}]',
  },
  'remote-busy': {
    title: 'Somebody else is writing to the remote[: {remote}].',
    hint: 'Two machines, or two configurations, may use the same directory there; each needs one of its own. [It said: {detail}]',
  },
  'remote-tool-missing': {
    title: 'A program that the copy needs is missing[: {detail}].',
    hint: 'Install rsync and the client of OpenSSH here, and rsync there: `apt-get install rsync openssh-client`.',
  },
  'remote-refused': {
    title: 'The remote refuses what it was asked[: {remote}].',
    hint: 'Its forced command or its shell does not let it through; the set-up of the remote tests it. [It said: {detail}]',
  },
  'remote-hash-differs': {
    title: 'What arrived on the remote is not what was sent, twice[: {detail}].',
    hint: 'It does not count and was not taken into the tree. The memory or the disk of one of the machines may be dying.',
  },
  'remote-moved-on': {
    title: 'The remote was changed while it was written to[: {remote}].',
    hint: 'Run it again. When it happens again, another machine writes to the same directory. [It said: {detail}]',
  },
  'remote-unmounted': {
    title: 'The disk of the remote is not mounted[: {detail}].',
    hint: 'Mount it and run again; nothing was written.',
  },
  'source-changed': {
    title: 'Backups here changed while they were being copied[: {detail}].',
    hint: 'Run it again when no other script writes into the directory of backups.',
  },
  'transfer-failed': {
    title: 'The program rsync failed[: {remote}].',
    hint: 'Look at what it said[: {detail}].',
  },
} as const
