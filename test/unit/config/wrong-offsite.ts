// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the operator writes
import type { WrongConfiguration } from './wrong-configuration.ts'

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT0123456789abcdefghijklmnopqrstuvwxyzABC'
const SSH = `host: b, user: u, known-hosts: [${KEY}], private-key-file: /k`

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_OFFSITE: readonly WrongConfiguration[] = [
  {
    title: 'a second copy without a place',
    yaml: 'offsite: {remotes: {}}\n',
    says: [
      '1:20 offsite.remotes: got a map of 0 keys; expected a map of names to remotes. Add a name below remotes: and indent its path, or its host, user and path, under it.',
    ],
  },
  {
    title: 'a remote that is only a host',
    yaml: 'offsite:\n  remotes:\n    b: {host: b}\n',
    says: [
      '3:5 offsite.remotes.b.path: got nothing; expected an absolute path below /, with no /../ in it. Add a line path: below it.',
      '3:5 offsite.remotes.b.user: got nothing; expected user beside host. Add a line user: below it.',
      '3:5 offsite.remotes.b.known-hosts: got nothing; expected known-hosts beside host. Add a line known-hosts: below it.',
      '3:5 offsite.remotes.b.private-key: got nothing; expected either private-key or private-key-file. Write private-key: ${OFFSITE_SSH_KEY} with the key in a secret, or private-key-file: with its path.',
    ],
  },
  {
    title: 'a mounted disk that somebody logs in to',
    yaml: `offsite:\n  remotes:\n    Nas:\n      path: nas\n      user: u\n      mode: mirror\n`,
    says: [
      '3:5 offsite.remotes.Nas: got "Nas"; expected a lower-case letter, then at most 40 of a-z, 0-9 and -. Rename the remote; the name stands in reports and file names.',
      '4:13 offsite.remotes.Nas.path: got "nas"; expected an absolute path below /, with no /../ in it. Write the whole path from the root, like /srv/offsite/chefwell.',
      '5:7 offsite.remotes.Nas.user: got "u"; expected nothing in a remote without host. Add host:, or remove the line.',
      '6:7 offsite.remotes.Nas.mode: got "mirror"; expected nothing in a remote without host. Add host:, or remove the line.',
    ],
  },
  {
    title: 'a remote that is pulled to nowhere, and one that is pushed into something',
    yaml: `offsite:\n  remotes:\n    a: {path: /a, mode: pull, ${SSH}}\n    b: {path: /b, into: /c, ${SSH}}\n`,
    says: [
      '3:5 offsite.remotes.a.into: got nothing; expected into with mode: pull, and only with it. Name the directory of this machine that the copies go into, or remove the line.',
      '4:19 offsite.remotes.b.into: got "/c"; expected into with mode: pull, and only with it. Name the directory of this machine that the copies go into, or remove the line.',
    ],
  },
  {
    title: 'a fingerprint, two keys and a mode that is none',
    yaml: 'offsite:\n  remotes:\n    b:\n      path: /b\n      host: b\n      user: u\n      known-hosts: ["SHA256:abc"]\n      private-key: x\n      private-key-file: /k\n      mode: push\n',
    says: [
      '7:21 offsite.remotes.b.known-hosts[0]: got "SHA256:abc"; expected a line of known_hosts, with or without the name. Write it like ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT….',
      '9:7 offsite.remotes.b.private-key-file: got a hidden value; expected either private-key or private-key-file. Write private-key: ${OFFSITE_SSH_KEY} with the key in a secret, or private-key-file: with its path.',
      '10:13 offsite.remotes.b.mode: got "push"; expected one of vault, mirror, pull, sftp. Write vault or mirror or pull or sftp.',
    ],
  },
  {
    title: 'limits of bandwidth in bits, of nothing and without hours',
    yaml: "offsite:\n  remotes:\n    a: {path: /a, bandwidth: 40mbit}\n    b: {path: /b, bandwidth: 0}\n    c: {path: /c, bandwidth: [{days: [monday], from: 8, to: '24:00', limit: 1m}]}\n",
    says: [
      "3:30 offsite.remotes.a.bandwidth: got \"40mbit\"; expected a limit in KiB/s, a number with k or m, or a list of times with one. Write it like 5m, or like [{from: '08:00', to: '20:00', limit: 1m}].",
      "4:30 offsite.remotes.b.bandwidth: got 0; expected a limit in KiB/s, a number with k or m, or a list of times with one. Write it like 5m, or like [{from: '08:00', to: '20:00', limit: 1m}].",
      '5:30 offsite.remotes.c.bandwidth: got a list of 1; expected one of mon, tue, wed, thu, fri, sat, sun. Write mon or tue or wed or thu or fri or sat or sun.',
    ],
  },
  {
    title: 'gates, keeping, verifying and encrypting out of bounds',
    yaml: 'offsite:\n  remotes:\n    a:\n      path: /a\n      gates: {vanished-percent: 200, foreign: none}\n      keep: {days: 0}\n      verify: {within-days: 400}\n      encrypt: {recipients: [AGE-SECRET-KEY-1]}\n      timeout: 10\n',
    says: [
      '5:33 offsite.remotes.a.gates.vanished-percent: got 200; expected a whole number from 0 to 100. Write a number between 0 and 100, without a unit.',
      '5:47 offsite.remotes.a.gates.foreign: got "none"; expected one of refuse, send. Write refuse or send.',
      '6:20 offsite.remotes.a.keep.days: got 0; expected a whole number from 1 to 3660. Write a number between 1 and 3660, without a unit.',
      '7:29 offsite.remotes.a.verify.within-days: got 400; expected a whole number from 1 to 365. Write a number between 1 and 365, without a unit.',
      '8:30 offsite.remotes.a.encrypt.recipients[0]: got a hidden value; expected a recipient of age. Write the public key that age-keygen prints, like age1…; the private one never comes here.',
      '9:16 offsite.remotes.a.timeout: got 10; expected a duration from 1m to 7d. Write the unit: 10s is seconds, 10m minutes.',
    ],
  },
  {
    title: 'decrypting without a key',
    yaml: 'offsite:\n  remotes: {nas: {path: /mnt/nas}}\n  decrypt: {}\n',
    says: [
      '3:3 offsite.decrypt.private-key: got nothing; expected either private-key or private-key-file. Write private-key: ${OFFSITE_AGE_KEY} with the key in a secret, or private-key-file: with its path.',
    ],
  },
  {
    title: 'decrypting with two keys',
    yaml: 'offsite:\n  remotes: {nas: {path: /mnt/nas}}\n  decrypt: {private-key: AGE-SECRET-KEY-1X, private-key-file: /k}\n',
    says: [
      '3:45 offsite.decrypt.private-key-file: got a hidden value; expected either private-key or private-key-file. Write private-key: ${OFFSITE_AGE_KEY} with the key in a secret, or private-key-file: with its path.',
    ],
  },
  {
    title: 'a key for decrypting whose file is somewhere',
    yaml: 'offsite:\n  remotes: {nas: {path: /mnt/nas}}\n  decrypt: {private-key-file: offsite.age}\n',
    says: [
      '3:31 offsite.decrypt.private-key-file: got a hidden value; expected an absolute path below /, with no /../ in it. Write the whole path from the root, like /etc/lastro/offsite.age.',
    ],
  },
]
