/** What goes wrong with copies that are encrypted by age. */
export const offsiteAgeReasons = {
  'age-missing': {
    title: 'The program age is not installed here.',
    hint: 'Install it: `apt-get install age`.',
  },
  'age-failed': {
    title: 'An encrypted copy could not be made or read by age[: {detail}].',
    hint: 'Run the same by hand: `age --decrypt --identity KEY FILE`.',
  },
  'age-identity-missing': {
    title: 'The copy is encrypted, and there is no private key to decrypt it with.',
    hint: 'Name it under `offsite.decrypt` of the configuration: private-key with a secret, or private-key-file.',
  },
  'age-identity-unusable': {
    title: 'The private key to decrypt with is none of age[: {detail}].',
    hint: 'It is the file that `age-keygen` wrote, with a line that begins with AGE-SECRET-KEY-1; a secret of a workflow must hold that line whole.',
  },
  'age-not-a-recipient': {
    title: 'The copy was not encrypted to this private key.',
    hint: 'Take the key that belongs to one of `encrypt.recipients` (`age-keygen -y KEY` shows its public half). A file that is damaged at its very beginning looks the same: `lastro offsite-verify` tells.',
  },
  'age-damaged': {
    title: 'An encrypted copy is damaged[: {detail}].',
    hint: 'Run `lastro offsite-verify --full`, and restore from another copy meanwhile.',
  },
} as const
