import { shop, type WrongConfiguration } from './wrong-configuration.ts'

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_BACKUPS: readonly WrongConfiguration[] = [
  {
    title: 'a relative path',
    yaml: 'backups:\n  directory: backups\n  sources: {shop: {engine: postgres, url: "postgresql://u@h/d"}}\n',
    says: [
      '2:14 backups.directory: got "backups"; expected an absolute path below /, with no /../ in it. Write the whole path from the root, like /var/backups/chefwell.',
    ],
  },
  {
    title: 'backups without a directory and sources',
    yaml: 'backups:\n  require-mount: true\n',
    says: [
      '1:1 backups.directory: got nothing; expected an absolute path below /, with no /../ in it. Add a line directory: below it.',
      '1:1 backups.sources: got nothing; expected a map of names to databases. Add a line sources: below it.',
    ],
  },
  {
    title: 'yes instead of true',
    yaml: 'backups:\n  directory: /srv/b\n  require-mount: yes\n  sources: {shop: {engine: postgres, url: "postgresql://u@h/d"}}\n',
    says: [
      '3:18 backups.require-mount: got "yes"; expected true, false, or the mount point that it must lie on, an absolute path. Write true or false without quotes, or the mount point, like /var/backups.',
    ],
  },
  {
    title: 'a mount beside the directory',
    yaml: 'backups:\n  directory: /srv/b\n  require-mount: /var\n  sources: {shop: {engine: postgres, url: "postgresql://u@h/d"}}\n',
    says: [
      '3:18 backups.require-mount: got "/var"; expected backups.directory or a directory above it. Name the mount point that the directory of backups lies on, or write true.',
    ],
  },
  {
    title: 'no source',
    yaml: 'backups:\n  directory: /srv/b\n  sources: {}\n',
    says: [
      '3:12 backups.sources: got a map of 0 keys; expected a map of names to databases. Add a name below sources: and indent its engine and url under it.',
    ],
  },
  {
    title: 'sources as a list',
    yaml: 'backups:\n  directory: /srv/b\n  sources:\n    - engine: postgres\n',
    says: [
      '4:5 backups.sources: got a list of 1; expected a map of names to databases. Add a name below sources: and indent its engine and url under it.',
    ],
  },
  {
    title: 'a source name with a space',
    yaml: 'backups:\n  directory: /srv/b\n  sources:\n    my shop: {engine: postgres, url: "postgresql://u@h/d"}\n',
    says: [
      '4:5 backups.sources."my shop": got "my shop"; expected a lower-case letter, then at most 40 of a-z, 0-9, _ and -. Rename the source; the name goes into file names.',
    ],
  },
  {
    title: 'a dangerous tenant pattern',
    yaml: shop(['url: postgresql://u@h/d', "tenants: 'tenant_%; drop'"]),
    says: [
      '7:16 backups.sources.shop.tenants: got "tenant_%; drop"; expected a pattern of letters, digits, _ - * and ?, or null. Write it like tenant_*.',
    ],
  },
  {
    title: 'a tenant pattern without quotes',
    yaml: shop(['url: postgresql://u@h/d', 'tenants: *_store']),
    says: [
      "7:16 YAML: got an alias (*) without its anchor (&); expected quotes around a value that begins with *. Put a pattern such as '*_store' in quotes.",
    ],
  },
  {
    title: 'a business timestamp without a column',
    yaml: shop(['url: postgresql://u@h/d', 'business-timestamps: [sales]']),
    says: [
      '7:29 backups.sources.shop.business-timestamps[0]: got "sales"; expected table.column. Write it like sales.created_at.',
    ],
  },
  {
    title: 'a business timestamp that is no list',
    yaml: shop(['url: postgresql://u@h/d', 'business-timestamps: sales.created_at']),
    says: [
      '7:28 backups.sources.shop.business-timestamps: got "sales.created_at"; expected a list of table.column. Write one per line, each after a dash, like - sales.created_at.',
    ],
  },
  {
    title: 'a number without a unit',
    yaml: shop(['url: postgresql://u@h/d', 'timeout: 7200']),
    says: [
      '7:16 backups.sources.shop.timeout: got 7200; expected a duration from 1s to 7d. Write the unit: 7200s is seconds, 7200m minutes.',
    ],
  },
  {
    title: 'a duration with an unknown unit',
    yaml: shop(['url: postgresql://u@h/d', 'lock-timeout: 30 minutes']),
    says: [
      '7:21 backups.sources.shop.lock-timeout: got "30 minutes"; expected a duration from 1s to 1h. Write a number and a unit: 30s, 10m, 24h or 7d.',
    ],
  },
  {
    title: 'a duration beyond its bound',
    yaml: shop(['url: postgresql://u@h/d', 'lock-timeout: 2h']),
    says: [
      '7:21 backups.sources.shop.lock-timeout: got "2h"; expected a duration from 1s to 1h. Choose one between 1s and 1h.',
    ],
  },
  {
    title: 'a misspelt compression',
    yaml: shop(['url: postgresql://u@h/d', 'compression: gzipp']),
    says: [
      '7:20 backups.sources.shop.compression: got "gzipp"; expected one of zstd, gzip. Did you mean gzip?',
    ],
  },
  {
    title: 'a percentage of 0',
    yaml: shop(['url: postgresql://u@h/d', 'size-anomaly-percent: 0']),
    says: [
      '7:29 backups.sources.shop.size-anomaly-percent: got 0; expected a whole number from 1 to 100. Write a number between 1 and 100, without a unit.',
    ],
  },
  {
    title: 'a retention of 0',
    yaml: `${shop(['url: postgresql://u@h/d'])}  retention:\n    daily: 0\n`,
    says: [
      '8:12 backups.retention.daily: got 0; expected a whole number from 1 to 366. Write a number between 1 and 366, without a unit.',
    ],
  },
  {
    title: 'half a week',
    yaml: `${shop(['url: postgresql://u@h/d'])}  retention:\n    weekly: 1.5\n`,
    says: [
      '8:13 backups.retention.weekly: got 1.5; expected a whole number from 1 to 520. Write a number between 1 and 520, without a unit.',
    ],
  },
  {
    title: 'infinitely many months',
    yaml: `${shop(['url: postgresql://u@h/d'])}  retention:\n    monthly: .inf\n`,
    says: [
      '8:14 backups.retention.monthly: got Infinity; expected a whole number from 1 to 240. Write a number between 1 and 240, without a unit.',
    ],
  },
  {
    title: 'a drill inside the backups',
    yaml: `${shop(['url: postgresql://u@h/d'])}drill:\n  directory: /srv/b/staging\n`,
    says: [
      '8:14 drill.directory: got "/srv/b/staging"; expected a directory apart from backups.directory. Move it: a drill empties its directory, /srv/b/staging.',
    ],
  },
  {
    title: 'backups inside the directory of the drill',
    yaml: 'backups:\n  directory: /var/tmp/lastro/backups\n  sources:\n    shop:\n      engine: postgres\n      url: postgresql://u@h/d\n',
    says: [
      '2:14 backups.directory: got "/var/tmp/lastro/backups"; expected a directory apart from drill.directory. Move it: a drill empties its directory, /var/tmp/lastro.',
    ],
  },
]
