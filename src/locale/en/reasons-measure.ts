/** Why something of a host could not be measured; each has `detail`, none says how full anything is. */
export const measureReasons = {
  'filesystem-hanging': {
    title: 'A file system does not answer[: {detail}].',
    hint: 'Its server (NFS, FUSE) is gone or overloaded. Look with `dmesg`, then bring the server back or detach it with `umount -l`.',
  },
  'filesystem-unreadable': {
    title: 'A file system answers with an error[: {detail}].',
    hint: 'See `dmesg` for errors of the device, and whether the account that looks may pass through the directories above it.',
  },
  'directory-missing': {
    title: 'A directory is not there[: {detail}].',
    hint: 'Correct its path in .github/lastro.yml, or make it.',
  },
  'directory-unreadable': {
    title: 'A directory could not be counted whole[: {detail}].',
    hint: 'The figure is the least that it can be. Let the account that looks read everything below it.',
  },
  'walk-too-long': {
    title: 'A directory was not counted to its end in time[: {detail}].',
    hint: 'The figure is the least that it can be. Raise `disk.walk-timeout`, or watch a directory further down.',
  },
  'host-silent': {
    title: 'A host accepted the connection and then did not answer[: {host}][: {detail}].',
    hint: 'It may be overloaded, out of memory, or its disk may hang: look at its console.',
  },
  'host-key-changed': {
    title:
      'A host shows another key than the one that is pinned: nothing was sent to it[: {host}][: {detail}].',
    hint: 'If it was reinstalled, take its key from its console into `host-keys` (`cat /etc/ssh/ssh_host_ed25519_key.pub`). If not, somebody stands between.',
  },
  'host-login-refused': {
    title: 'A host refuses the login[: {host}][: {detail}].',
    hint: 'Put the public key of `private-key` into `~/.ssh/authorized_keys` of the account that `user` names.',
  },
  'ssh-key-unusable': {
    title: 'The private key for a host cannot be used[: {host}][: {detail}].',
    hint: 'Try it with `ssh-keygen -y -f FILE`: it must be whole, in the format of OpenSSH, and `passphrase` must open it.',
  },
  'host-answer-unreadable': {
    title: 'What a host answered cannot be read[: {host}][: {detail}].',
    hint: 'The account needs a POSIX shell, coreutils or BusyBox, and /proc. Log in by hand and run `sh -c "stat -f /"`.',
  },
} as const
