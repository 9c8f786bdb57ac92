import { shop, type WrongConfiguration } from './wrong-configuration.ts'

const recover = (lines: readonly string[]) =>
  `${shop(['url: postgresql://u@h/d'])}recover:\n${lines.map((line) => `  ${line}\n`).join('')}`

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_RECOVER: readonly WrongConfiguration[] = [
  {
    title: 'a recovery of a source that does not exist',
    yaml: recover(['sources:', '  shopp:', '    url-variable: SHOP_RECOVERY_URL']),
    says: ['9:5 recover.sources.shopp: got "shopp"; expected one of shop. Did you mean shop?'],
  },
  {
    title: 'a recovery role without a connection',
    yaml: recover(['sources:', '  shop: {}']),
    says: [
      '9:5 recover.sources.shop.url-variable: got nothing; expected url-variable, or host and user together. Add a line url-variable: below it.',
    ],
  },
  {
    title: 'a url where its variable is named',
    yaml: recover(['sources:', '  shop:', '    url-variable: postgresql://u@h/postgres']),
    says: [
      '10:21 recover.sources.shop.url-variable: got a hidden value; expected the name of an environment variable, without $. Write it like CHEFWELL_RECOVERY_URL.',
    ],
  },
  {
    title: 'url-variable beside host',
    yaml: recover(['sources:', '  shop:', '    url-variable: X', '    host: h']),
    says: [
      '11:7 recover.sources.shop.host: got "h"; expected either url-variable, or host and user. Remove host here, or remove url-variable.',
    ],
  },
  {
    title: 'half a recovery connection',
    yaml: recover(['sources:', '  shop:', '    host: h']),
    says: [
      '9:5 recover.sources.shop.user: got nothing; expected url-variable, or host and user together. Add a line user: below it.',
    ],
  },
  {
    title: 'a password of the recovery role',
    yaml: recover(['sources:', '  shop:', '    host: h', '    user: u', '    password: hunter2']),
    says: [
      '12:7 recover.sources.shop.password: got an unknown key; expected one of url-variable, host, port, database, user, ssl-mode. Remove it or correct its name.',
    ],
  },
  {
    title: 'no safety backup that stays',
    yaml: recover(['keep-safety-backups: 0']),
    says: [
      '8:24 recover.keep-safety-backups: got 0; expected a whole number from 1 to 1000. Write a number between 1 and 1000, without a unit.',
    ],
  },
  {
    title: 'a timeout of a recovery without a unit',
    yaml: recover(['timeout: 60']),
    says: [
      '8:12 recover.timeout: got 60; expected a duration from 1s to 7d. Write the unit: 60s is seconds, 60m minutes.',
    ],
  },
]
