// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own

import { shop, type WrongConfiguration } from './wrong-configuration.ts'

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_CONNECTIONS: readonly WrongConfiguration[] = [
  {
    title: 'a source that is a url',
    yaml: 'backups:\n  directory: /srv/b\n  sources:\n    shop: postgresql://u:hunter2@h/d\n',
    says: [
      '4:11 backups.sources.shop: got a hidden URL; expected a map with the keys engine, url, host, port, database, user, password, ssl-mode, tenants, business-timestamps, roles-passwords, lock-timeout, compression, timeout, size-anomaly-percent. Write one key per line below it, indented by two spaces.',
    ],
  },
  {
    title: 'a source without an engine',
    yaml: 'backups:\n  directory: /srv/b\n  sources:\n    shop:\n      url: postgresql://u@h/d\n',
    says: [
      '4:5 backups.sources.shop.engine: got nothing; expected postgres. Add a line engine: below it.',
    ],
  },
  {
    title: 'a misspelt engine',
    yaml: 'backups:\n  directory: /srv/b\n  sources:\n    shop:\n      engine: postgre\n      url: postgresql://u@h/d\n',
    says: [
      '5:15 backups.sources.shop.engine: got "postgre"; expected postgres. Did you mean postgres?',
    ],
  },
  {
    title: 'an engine of a later version',
    yaml: 'backups:\n  directory: /srv/b\n  sources:\n    shop:\n      engine: firestore\n      url: postgresql://u@h/d\n',
    says: [
      '5:15 backups.sources.shop.engine: got "firestore"; expected postgres. Write postgres; other engines come with a later version.',
    ],
  },
  {
    title: 'a source without a connection',
    yaml: shop([]),
    says: [
      '4:5 backups.sources.shop.url: got nothing; expected postgresql://user:password@host:5432/database, or host, database and user. Keep the whole URL in a secret and write url: ${DATABASE_URL}.',
    ],
  },
  {
    title: 'url beside host',
    yaml: shop(['url: postgresql://u@h/d', 'host: h']),
    says: [
      '7:7 backups.sources.shop.host: got "h"; expected either url, or host, port, database, user and password. Remove host here, or remove url.',
    ],
  },
  {
    title: 'half a connection',
    yaml: shop(['host: h', 'password: hunter2']),
    says: [
      '4:5 backups.sources.shop.database: got nothing; expected host, database and user together. Add a line database: below it.',
      '4:5 backups.sources.shop.user: got nothing; expected host, database and user together. Add a line user: below it.',
    ],
  },
  {
    title: 'a url of another database',
    yaml: shop(['url: mysql://u:hunter2@h/d']),
    says: [
      '6:12 backups.sources.shop.url: got a hidden value; expected postgresql://user:password@host:5432/database. Begin it with postgresql://.',
    ],
  },
  {
    title: 'a password that is not percent-encoded',
    yaml: shop(['url: postgresql://u:hun/ter2@h/d']),
    says: [
      '6:12 backups.sources.shop.url: got a hidden value; expected postgresql://user:password@host:5432/database. Percent-encode the characters @ : / ? # inside the user and the password.',
    ],
  },
  {
    title: 'a url without a database',
    yaml: shop(['url: postgresql://u:hunter2@h']),
    says: [
      '6:12 backups.sources.shop.url: got a hidden value; expected postgresql://user:password@host:5432/database. Name the database after the host.',
    ],
  },
  {
    title: 'a url with two hosts',
    yaml: shop(['url: postgresql://u:hunter2@h1,h2/d']),
    says: [
      '6:12 backups.sources.shop.url: got a hidden value; expected postgresql://user:password@host:5432/database. Name one host, or ?host=/socket/directory.',
    ],
  },
  {
    title: 'a url with a port beyond 65535',
    yaml: shop(['url: postgresql://u@h:70000/d']),
    says: [
      '6:12 backups.sources.shop.url: got a hidden value; expected postgresql://user:password@host:5432/database. Correct the port: a whole number from 1 to 65535.',
    ],
  },
  {
    title: 'a url with an unknown sslmode',
    yaml: shop(['url: postgresql://u@h/d?sslmode=on']),
    says: [
      '6:12 backups.sources.shop.url: got a hidden value; expected postgresql://user:password@host:5432/database. Correct sslmode: one of disable, prefer, require, verify-ca, verify-full.',
    ],
  },
  {
    title: 'a url with an unknown parameter',
    yaml: shop(['url: postgresql://u@h/d?sslpasswort=hunter2']),
    says: [
      '6:12 backups.sources.shop.url: got a hidden value; expected postgresql://user:password@host:5432/database. Remove a parameter after the ?; legal ones are host, port, user, password, dbname, sslmode.',
    ],
  },
  {
    title: 'a variable that is not set',
    yaml: shop(['url: ${SHOP_URL}']),
    says: [
      '6:12 backups.sources.shop.url: got ${SHOP_URL}, which is not set; expected an environment variable with a value. Set SHOP_URL, in a workflow by env: from a secret.',
    ],
  },
  {
    title: 'a misspelt variable',
    yaml: shop(['url: ${DATABASE_ULR}']),
    says: [
      '6:12 backups.sources.shop.url: got ${DATABASE_ULR}, which is not set; expected an environment variable with a value. Set DATABASE_ULR, in a workflow by env: from a secret. There is a DATABASE_URL.',
    ],
  },
  {
    title: 'an empty variable',
    yaml: shop(['host: h', 'database: d', 'user: u', 'password: ${EMPTY}']),
    says: [
      '9:17 backups.sources.shop.password: got ${EMPTY}, which is empty; expected an environment variable with a value. Set EMPTY, in a workflow by env: from a secret.',
    ],
  },
  {
    title: 'an unfinished variable',
    yaml: shop(['url: postgresql://u:${DATABASE_URL@h/d']),
    says: [
      '6:12 backups.sources.shop.url: got an unfinished or strange variable; expected ${NAME} with letters, digits and _. Correct the name; a text that holds ${ itself goes into a variable.',
    ],
  },
  {
    title: 'a variable in a field that is reviewed',
    yaml: 'backups:\n  directory: ${BACKUP_DIR}\n  sources: {shop: {engine: postgres, url: "postgresql://u@h/d"}}\n',
    says: [
      '2:14 backups.directory: got "${BACKUP_DIR}"; expected a value that is written out. Write the value itself: ${NAME} works only in url, password, private-key, passphrase, and in env, headers, body of drill.backend.',
    ],
  },
  {
    title: 'a misspelt password',
    yaml: shop(['host: h', 'database: d', 'user: u', 'pasword: hunter2']),
    says: [
      '9:7 backups.sources.shop.pasword: got an unknown key; expected one of engine, url, host, port, database, user, password, ssl-mode, tenants, business-timestamps, roles-passwords, lock-timeout, compression, timeout, size-anomaly-percent. Did you mean password?',
    ],
  },
  {
    title: 'a password that is a number',
    yaml: shop(['host: h', 'database: d', 'user: u', 'password: 123456']),
    says: [
      '9:17 backups.sources.shop.password: got a hidden value; expected a password, or the environment variable that holds it. Write it like ${DATABASE_PASSWORD}.',
    ],
  },
  {
    title: 'a port in quotes',
    yaml: shop(['host: h', 'database: d', 'user: u', 'port: "5432"']),
    says: [
      '9:13 backups.sources.shop.port: got "5432"; expected a whole number from 1 to 65535. Remove the quotes.',
    ],
  },
  {
    title: 'a connection string as database',
    yaml: shop(['host: h', 'database: "host=evil"', 'user: u']),
    says: [
      '7:17 backups.sources.shop.database: got "host=evil"; expected the name of one database. Write it like restaurante.',
    ],
  },
]
