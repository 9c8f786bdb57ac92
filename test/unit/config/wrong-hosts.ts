// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the operator writes
import type { WrongConfiguration } from './wrong-configuration.ts'

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT0123456789abcdefghijklmnopqrstuvwxyzABC'

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_HOSTS: readonly WrongConfiguration[] = [
  {
    title: 'a host that is only an address',
    yaml: 'hosts:\n  web-1: {address: web-1.example}\n',
    says: [
      '2:3 hosts.web-1.user: got nothing; expected the name of an account. Add a line user: below it.',
      '2:3 hosts.web-1.host-keys: got nothing; expected a list of public keys of the host. Add a line host-keys: below it.',
      '2:3 hosts.web-1.private-key: got nothing; expected either private-key or private-key-file. Write private-key: ${HOST_SSH_KEY} with the key in a secret, or private-key-file: with its path.',
    ],
  },
  {
    title: 'a host of the name of this machine',
    yaml: `hosts:\n  local: {address: a, user: b, host-keys: [${KEY}], private-key-file: /k}\n`,
    says: [
      '2:3 hosts.local: got "local"; expected a lower-case letter, then at most 40 of a-z, 0-9 and -; not local. Rename the host; the name stands in reports and alerts.',
    ],
  },
  {
    title: 'a fingerprint in place of a key, and two private keys',
    yaml: 'hosts:\n  a:\n    address: a\n    user: b\n    host-keys: ["SHA256:abc"]\n    private-key: x\n    private-key-file: /k\n',
    says: [
      '5:17 hosts.a.host-keys[0]: got a hidden value; expected a kind of key and the key in base64. Write it like ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEkT….',
      '7:5 hosts.a.private-key-file: got a hidden value; expected either private-key or private-key-file. Write private-key: ${HOST_SSH_KEY} with the key in a secret, or private-key-file: with its path.',
    ],
  },
  {
    title: 'an address with a user and a port that is none',
    yaml: `hosts:\n  a: {address: me@a, port: 0, user: b, host-keys: [${KEY}], private-key-file: k}\n`,
    says: [
      '2:16 hosts.a.address: got "me@a"; expected a host name or an IP address. Write it like web-1.example.org.',
      '2:28 hosts.a.port: got 0; expected a whole number from 1 to 65535. Write a number between 1 and 65535, without a unit.',
      '2:152 hosts.a.private-key-file: got a hidden value; expected an absolute path below /, with no /../ in it. Write the whole path from the root, like /etc/lastro/id_ed25519.',
    ],
  },
  {
    title: 'times, numbers and paths of disk that are none',
    yaml: 'disk: {mount-timeout: 3, parallel: 0, mounts: /srv, ignore: [media], docker: yes}\n',
    says: [
      '1:23 disk.mount-timeout: got 3; expected a duration from 1s to 30s. Write the unit: 3s is seconds, 3m minutes.',
      '1:36 disk.parallel: got 0; expected a whole number from 1 to 100. Write a number between 1 and 100, without a unit.',
      '1:47 disk.mounts: got "/srv"; expected a list of absolute paths. Write one per line, each after a dash, like - /var/backups.',
      '1:62 disk.ignore[0]: got "media"; expected an absolute path, in which * stands for a name and ** for several. Write it like /media/**.',
      '1:78 disk.docker: got "yes"; expected true or false. Write true or false, without quotes.',
    ],
  },
]
