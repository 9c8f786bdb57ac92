// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own

import type { WrongConfiguration } from './wrong-configuration.ts'

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_SYSTEM_AND_DRILL: readonly WrongConfiguration[] = [
  {
    title: 'an unknown section',
    yaml: 'backup:\n  directory: /srv/b\n',
    says: [
      '1:1 backup: got an unknown key; expected one of system, hosts, backups, drill, recover, check, disk, playbook, notify. Did you mean backups?',
    ],
  },
  {
    title: 'an unknown section without a neighbour',
    yaml: 'kubernetes: true\n',
    says: [
      '1:1 kubernetes: got an unknown key; expected one of system, hosts, backups, drill, recover, check, disk, playbook, notify. Remove it or correct its name.',
    ],
  },
  {
    title: 'a section that is a list',
    yaml: 'system: [name]\n',
    says: [
      '1:9 system: got a list of 1; expected a map with the keys name, locale, timezone, state-dir, run-log. Write one key per line below it, indented by two spaces.',
    ],
  },
  {
    title: 'a section that is a word',
    yaml: 'drill: yes\n',
    says: [
      '1:8 drill: got "yes"; expected a map with the keys staging, docker, server, directory, memory, pick, jobs, tenant-rto, objectives, timeout, fail-on, queries, backend. Write one key per line below it, indented by two spaces.',
    ],
  },
  {
    title: 'a misspelt key',
    yaml: 'system:\n  time-zone: UTC\n',
    says: [
      '2:3 system.time-zone: got an unknown key; expected one of name, locale, timezone, state-dir, run-log. Did you mean timezone?',
    ],
  },
  {
    title: 'a key in snake case',
    yaml: 'system:\n  state_dir: /srv/state\n',
    says: [
      '2:3 system.state_dir: got an unknown key; expected one of name, locale, timezone, state-dir, run-log. Did you mean state-dir?',
    ],
  },
  {
    title: 'a key with control characters',
    yaml: 'system:\n  "a\\nb\\e[31m": 1\n',
    says: [
      '2:3 system."a\\nb\\u001b[31m": got an unknown key; expected one of name, locale, timezone, state-dir, run-log. Remove it or correct its name.',
    ],
  },
  {
    title: 'a name with an upper-case letter',
    yaml: 'system:\n  name: ChefWell\n',
    says: [
      '2:9 system.name: got "ChefWell"; expected a lower-case letter, then at most 40 of a-z, 0-9 and -. Write it like chefwell.',
    ],
  },
  {
    title: 'a name that is a number',
    yaml: 'system:\n  name: 2024\n',
    says: [
      '2:9 system.name: got 2024; expected a lower-case letter, then at most 40 of a-z, 0-9 and -. Write it like chefwell.',
    ],
  },
  {
    title: 'an empty name',
    yaml: 'system:\n  name:\n',
    says: [
      '2:3 system.name: got nothing (an empty value); expected a lower-case letter, then at most 40 of a-z, 0-9 and -. Write it like chefwell.',
    ],
  },
  {
    title: 'a locale in lower case',
    yaml: 'system:\n  locale: pt-br\n',
    says: ['2:11 system.locale: got "pt-br"; expected one of en, pt-BR. Did you mean pt-BR?'],
  },
  {
    title: 'a locale that is not there',
    yaml: 'system:\n  locale: klingon\n',
    says: ['2:11 system.locale: got "klingon"; expected one of en, pt-BR. Write en or pt-BR.'],
  },
  {
    title: 'a misspelt time zone',
    yaml: 'system:\n  timezone: America/SaoPaulo\n',
    says: [
      '2:13 system.timezone: got "America/SaoPaulo"; expected an IANA time zone such as America/Sao_Paulo or UTC. Did you mean America/Sao_Paulo?',
    ],
  },
  {
    title: 'an offset as time zone',
    yaml: 'system:\n  timezone: "-03:00"\n',
    says: [
      '2:13 system.timezone: got "-03:00"; expected an IANA time zone such as America/Sao_Paulo or UTC. Write its Region/City name.',
    ],
  },
  {
    title: 'a path from the home directory',
    yaml: 'system:\n  state-dir: ~/state\n',
    says: [
      '2:14 system.state-dir: got "~/state"; expected an absolute path below /, with no /../ in it. ~ is not expanded; write the home directory out.',
    ],
  },
  {
    title: 'a path with ..',
    yaml: 'system:\n  state-dir: /var/lib/../../etc\n',
    says: [
      '2:14 system.state-dir: got "/var/lib/../../etc"; expected an absolute path below /, with no /../ in it. Write the whole path from the root, like /var/lib/lastro.',
    ],
  },
  {
    title: 'the root as directory',
    yaml: 'drill:\n  directory: /\n',
    says: [
      '2:14 drill.directory: got "/"; expected an absolute path below /, with no /../ in it. Write the whole path from the root, like /var/tmp/lastro.',
    ],
  },
  {
    title: 'a misspelt staging',
    yaml: 'drill:\n  staging: dokcer\n',
    says: [
      '2:12 drill.staging: got "dokcer"; expected one of local, docker, url. Did you mean docker?',
    ],
  },
  {
    title: 'an image with a space',
    yaml: 'drill:\n  docker:\n    image: postgres 16\n',
    says: [
      '3:12 drill.docker.image: got "postgres 16"; expected the name of an image. Write it like postgres:16-alpine.',
    ],
  },
  {
    title: 'a port in quotes',
    yaml: 'drill:\n  docker:\n    port: "5433"\n',
    says: [
      '3:11 drill.docker.port: got "5433"; expected a whole number from 1024 to 65535. Remove the quotes.',
    ],
  },
  {
    title: 'a port that only root may take',
    yaml: 'drill:\n  docker:\n    port: 80\n',
    says: [
      '3:11 drill.docker.port: got 80; expected a whole number from 1024 to 65535. Write a number between 1024 and 65535, without a unit.',
    ],
  },
  {
    title: 'a misspelt pull policy',
    yaml: 'drill:\n  docker:\n    pull: allways\n',
    says: [
      '3:11 drill.docker.pull: got "allways"; expected one of missing, never, always. Did you mean always?',
    ],
  },
  {
    title: 'staging on a separate server that is not named',
    yaml: 'drill:\n  staging: url\n',
    says: [
      '1:1 drill.server: got nothing; expected the server that staging: url restores into. Add server: with url: ${STAGING_DATABASE_URL} below it.',
    ],
  },
  {
    title: 'a separate server without a database',
    yaml: 'drill:\n  server:\n    host: staging.internal\n    user: postgres\n',
    says: [
      '2:3 drill.server.database: got nothing; expected host, database and user together. Add a line database: below it.',
    ],
  },
  {
    title: 'a separate server whose own database is the target',
    yaml: 'drill:\n  server:\n    url: postgresql://postgres@staging.internal/postgres\n',
    says: [
      '3:5 drill.server.url: got a hidden value; expected a database apart from postgres, template0, template1. Name one that the drill may make and remove, like restaurante_drill.',
    ],
  },
  {
    title: 'a misspelt pick',
    yaml: 'drill:\n  pick: newset\n',
    says: ['2:9 drill.pick: got "newset"; expected one of newest, random. Did you mean newest?'],
  },
  {
    title: 'a tenant that a drill of the whole cannot time',
    yaml: 'drill:\n  tenant-rto: larges\n',
    says: [
      '2:15 drill.tenant-rto: got "larges"; expected one of largest, none. Did you mean largest?',
    ],
  },
  {
    title: 'memory in bytes',
    yaml: 'drill:\n  memory: 2GB\n',
    says: ['2:11 drill.memory: got "2GB"; expected one of auto, never. Write auto or never.'],
  },
  {
    title: 'too many jobs',
    yaml: 'drill:\n  jobs: 64\n',
    says: [
      '2:9 drill.jobs: got 64; expected a whole number from 1 to 16. Write a number between 1 and 16, without a unit.',
    ],
  },
  {
    title: 'a misspelt fail-on',
    yaml: 'drill:\n  fail-on: not-restoreable\n',
    says: [
      '2:12 drill.fail-on: got "not-restoreable"; expected one of objective, cannot-judge, not-restorable, never. Did you mean not-restorable?',
    ],
  },
  {
    title: 'a drill inside the repository',
    yaml: 'drill:\n  directory: /home/runner/shop/staging\n',
    says: [
      '2:14 drill.directory: got "/home/runner/shop/staging"; expected a directory outside the repository. Move it: the checkout of the next run would delete it.',
    ],
  },
]
