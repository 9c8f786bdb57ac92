import type { Catalogue } from '../catalogue.ts'

/** Groups of the detection matrix, by id. */
export const faultGroups: Catalogue['faultGroups'] = {
  harmless: 'Inofensivas',
  file: 'Arquivo',
  dump: 'Dump',
  passport: 'Passaporte',
  catalogue: 'Catálogo',
  rows: 'Registros',
  values: 'Valores',
  sequences: 'Sequências',
  permissions: 'Permissões',
  extensions: 'Extensões',
  roles: 'Roles',
  tenants: 'Tenants',
  collation: 'Collation',
  time: 'Tempo',
  staging: 'Staging',
  backend: 'Backend',
}

/** Words of the detection matrix. */
export const matrixLabels: Catalogue['matrixLabels'] = {
  title: 'Matriz de detecção',
  outcomes: {
    caught: 'detectada',
    missed: 'não detectada',
    silent: 'em silêncio, como deve ser',
    alarmed: 'alarme falso',
    'not-tried': 'não testada',
  },
  group: 'Grupo',
  fault: 'Falha',
  outcome: 'Resultado',
  came: 'O que veio',
  why: 'Por quê',
  cleanRuns: 'Rodadas limpas',
  caught: 'Falhas detectadas',
  falseAlarms: 'Alarmes falsos',
  notTried: 'Não testadas',
  sample: 'amostra criada para a verificação',
}

/** Sentences of the detection matrix; the figures come already formatted. */
export const matrixPhrases: Catalogue['matrixPhrases'] = {
  caught: (caught, tried) => `${caught}/${tried} detectadas`,
  alarms: (count, figure, runs) =>
    `${figure} ${count === 1 ? 'alarme falso' : 'alarmes falsos'} em ${runs} ${runs === '1' ? 'rodada limpa' : 'rodadas limpas'}`,
  notTried: (figure) => `${figure} não testadas`,
  subject: (name, seed) => `Backup bom: ${name}; semente ${seed}`,
}
