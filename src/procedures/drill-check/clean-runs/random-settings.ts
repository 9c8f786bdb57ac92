/** Settings of a database in production, of the server a drill makes, and of the host around both. */
export interface RandomSettings {
  readonly database: Readonly<Record<string, string>>
  readonly server: Readonly<Record<string, string>>
  /** Environment of every program. */
  readonly environment: Readonly<Record<string, string>>
  readonly jobs: number
}

/** Values of settings that change how values are printed, read or ordered. */
const PRINTING: Readonly<Record<string, readonly string[]>> = {
  TimeZone: ['Asia/Kathmandu', 'Pacific/Chatham', 'America/Sao_Paulo', 'Asia/Tokyo'],
  DateStyle: ['German, DMY', 'SQL, DMY', 'Postgres, MDY', 'ISO, YMD'],
  IntervalStyle: ['sql_standard', 'iso_8601', 'postgres_verbose'],
  extra_float_digits: ['-15', '-5', '0', '1'],
  bytea_output: ['escape', 'hex'],
  xmloption: ['document', 'content'],
  quote_all_identifiers: ['on', 'off'],
}

const DATABASE: Readonly<Record<string, readonly string[]>> = {
  ...PRINTING,
  search_path: ['public, pg_catalog', 'pg_catalog'],
  default_transaction_read_only: ['on', 'off'],
  default_transaction_isolation: ['serializable', 'repeatable read'],
  standard_conforming_strings: ['off', 'on'],
  statement_timeout: ['0', '60s'],
  row_security: ['off', 'on'],
}

const SERVER: Readonly<Record<string, readonly string[]>> = {
  ...PRINTING,
  work_mem: ['64kB', '4MB'],
  enable_hashagg: ['off', 'on'],
  synchronize_seqscans: ['on', 'off'],
  default_toast_compression: ['pglz'],
}

const ENVIRONMENT: Readonly<Record<string, readonly string[]>> = {
  TZ: ['Asia/Kathmandu', 'America/Sao_Paulo', 'UTC'],
  LANG: ['pt_BR.UTF-8', 'C.UTF-8', 'C'],
}

/** Chooses about half of the settings, and a value for each. */
export function randomSettings(random: () => number): RandomSettings {
  const choose = (table: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries(table)
        .filter(() => random() < 0.5)
        .map(([name, values]) => [name, values[Math.floor(random() * values.length)] ?? '']),
    )
  return {
    database: choose(DATABASE),
    server: choose(SERVER),
    environment: choose(ENVIRONMENT),
    jobs: 1 + Math.floor(random() * 4),
  }
}

/** Settings in one line, for whoever has to find out which of them made a drill cry wolf. */
export function describeSettings({ database, server, environment, jobs }: RandomSettings): string {
  const list = (title: string, settings: Readonly<Record<string, string>>) => {
    const pairs = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
    return pairs.length === 0 ? [] : [`${title} ${pairs.join(' ')}`]
  }
  return [
    ...list('database', database),
    ...list('staging', server),
    ...list('host', environment),
    `jobs ${jobs}`,
  ].join('; ')
}
