// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import { VERDICTS } from '../../../src/verdict/verdict.ts'
import type { WrongConfiguration } from './wrong-configuration.ts'

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_NOTIFY: readonly WrongConfiguration[] = [
  {
    title: 'a webhook of an unknown shape, without an address',
    yaml: 'notify:\n  webhooks:\n    team: {shape: slak}\n',
    says: [
      '3:5 notify.webhooks.team.url: got nothing; expected an address that begins with https:// or http://. Add a line url: below it.',
      '3:19 notify.webhooks.team.shape: got "slak"; expected one of generic, slack, discord, teams. Did you mean slack?',
    ],
  },
  {
    title: 'a chat that is to be signed',
    yaml: 'notify:\n  webhooks:\n    team: {url: "https://x.example/a", shape: slack, secret: abcdefgh}\n',
    says: [
      '3:54 notify.webhooks.team.secret: got a hidden value; expected a secret only where shape is generic. Remove it: the address itself is the secret of a chat.',
    ],
  },
  {
    title: 'an address that is none, and a name that is none',
    yaml: 'notify:\n  webhooks:\n    Team: {url: "ftp://x.example"}\n',
    says: [
      '3:5 notify.webhooks.Team: got "Team"; expected a lower-case letter, then at most 40 of a-z, 0-9 and -. Rename the channel; the name goes into logs.',
      '3:17 notify.webhooks.Team.url: got a hidden value; expected an address that begins with https:// or http://. Write it like ${TEAM_WEBHOOK_URL}.',
    ],
  },
  {
    title: 'a password in plain text',
    yaml: 'notify:\n  email:\n    owners:\n      host: smtp.example\n      encryption: none\n      user: ana\n      password: abcdefgh\n      from: a@x.example\n      to: [b@x.example]\n',
    says: [
      '5:7 notify.email.owners.encryption: got "none"; expected tls or starttls where there is a password. Write starttls, or remove user and password.',
    ],
  },
  {
    title: 'a login without its password, a sender that is none, and nobody to write to',
    yaml: 'notify:\n  email:\n    owners:\n      host: smtp.example\n      user: ana\n      from: ana\n      to: []\n',
    says: [
      '3:5 notify.email.owners.password: got nothing; expected user and password together. Add a line password: below it, or remove the other.',
      '6:13 notify.email.owners.from: got "ana"; expected an e-mail address, also with a name. Write it like Lastro <lastro@example.com>.',
      '7:11 notify.email.owners.to: got a list of 0; expected a list of 1 to 20 e-mail addresses. Write each after a dash, like - ana@example.com.',
    ],
  },
  {
    title: 'a ping of everything',
    yaml: 'notify:\n  pings:\n    nightly: {url: "https://hc.example/x"}\n',
    says: [
      '3:5 notify.pings.nightly.procedures: got nothing; expected a list of procedures. Add a line procedures: below it.',
    ],
  },
  {
    title: 'a procedure that is none',
    yaml: 'notify:\n  pings:\n    nightly: {url: "https://hc.example/x", procedures: [backups]}\n',
    says: [
      `3:57 notify.pings.nightly.procedures[0]: got "backups"; expected one of ${Object.keys(VERDICTS).join(', ')}, also with / and the name of a source. Write it like backup/chefwell.`,
    ],
  },
  {
    title: 'a variable where none may stand',
    yaml: 'notify:\n  github-issues:\n    here: {token: abcdefgh, repository: "${REPOSITORY}"}\n',
    says: [
      '3:41 notify.github-issues.here.repository: got "${REPOSITORY}"; expected a value that is written out. Write the value itself: ${NAME} works only in url, start-url, fail-url, secret, token, password of a channel.',
    ],
  },
  {
    title: 'an unknown kind of channel',
    yaml: 'notify:\n  webhook: {}\n',
    says: [
      '2:3 notify.webhook: got an unknown key; expected one of webhooks, email, github-issues, pings, remind-after. Did you mean webhooks?',
    ],
  },
  {
    title: 'reminders every minute',
    yaml: 'notify: {remind-after: 1m}\n',
    says: [
      '1:24 notify.remind-after: got "1m"; expected a duration from 1h to 30d. Choose one between 1h and 30d.',
    ],
  },
]
