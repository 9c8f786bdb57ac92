/** Groups of the detection matrix, by id. */
export const faultGroups = {
  harmless: 'Harmless',
  file: 'File',
  dump: 'Dump',
  passport: 'Passport',
  catalogue: 'Catalogue',
  rows: 'Rows',
  values: 'Values',
  sequences: 'Sequences',
  permissions: 'Permissions',
  extensions: 'Extensions',
  roles: 'Roles',
  tenants: 'Tenants',
  collation: 'Collation',
  time: 'Time',
  staging: 'Staging',
  backend: 'Backend',
} as const

/** Words of the detection matrix. */
export const matrixLabels = {
  title: 'Detection matrix',
  outcomes: {
    caught: 'caught',
    missed: 'missed',
    silent: 'silent, as it should',
    alarmed: 'false alarm',
    'not-tried': 'not tried',
  },
  group: 'Group',
  fault: 'Fault',
  outcome: 'Outcome',
  came: 'What came',
  why: 'Why',
  cleanRuns: 'Clean runs',
  caught: 'Faults caught',
  falseAlarms: 'False alarms',
  notTried: 'Not tried',
  sample: 'a sample made for the check',
} as const

/** Sentences of the detection matrix; the figures come already formatted. */
export const matrixPhrases = {
  caught: (caught: string, tried: string): string => `${caught}/${tried} caught`,
  alarms: (count: number, figure: string, runs: string): string =>
    `${figure} false ${count === 1 ? 'alarm' : 'alarms'} in ${runs} clean ${runs === '1' ? 'run' : 'runs'}`,
  notTried: (figure: string): string => `${figure} not tried`,
  subject: (name: string, seed: string): string => `Good backup: ${name}; seed ${seed}`,
} as const
