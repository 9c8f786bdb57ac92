/** What stops `lastro offsite setup`. */
export const offsiteSetupReasons = {
  'host-key-unconfirmed': {
    title: 'Nobody has confirmed the key of the host.',
    hint: 'Compare its fingerprint with what `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` says on the server itself, and give it with `--accept-host-key`.',
  },
  'host-key-other': {
    title: 'The host does not show the key that was confirmed[: {expected}; it shows {actual}].',
    hint: 'See whether the fingerprint was read on the right machine. If it was, somebody else answers in its place: do not go on.',
  },
  'forced-command-missing': {
    title: 'The key has a shell on the server: whoever steals it can wipe the copies.',
    hint: 'Put the whole line that the set-up prints into authorized_keys, with its command and restrict, in the place of the one that is there.',
  },
} as const
