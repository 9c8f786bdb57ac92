import type { Catalogue } from '../catalogue.ts'

/** O que a verificação de disco esperava e o que encontrou. */
export const diskDifferences: Catalogue['diskDifferences'] = {
  host: { expected: 'alcançado', actual: 'não alcançado' },
  docker: { expected: 'uma resposta', actual: 'nenhuma' },
  databases: { expected: 'medido', actual: 'não medido' },
  tree: { expected: 'lido por inteiro', actual: 'não lido por inteiro' },
  directory: { expected: 'lido por inteiro', actual: 'não lido por inteiro' },
  'clock-skew': { expected: 'errado em no máximo {limit:duration}', actual: '{skew:duration}' },
  'mount-missing': { expected: 'montado', actual: 'não montado' },
  'filesystem-hanging': { expected: 'uma resposta a tempo', actual: 'nenhuma' },
  'filesystem-unreadable': { expected: 'legível', actual: 'ilegível' },
  'stopped-writing': { expected: 'gravável', actual: 'gravação parada pelo kernel' },
  'read-only': { expected: 'gravável', actual: 'somente leitura' },
  'write-refused': { expected: 'um byte gravado', actual: 'não gravado' },
  'filesystem-errors': { expected: 'nenhum erro', actual: '{errors}' },
  'space-low': {
    expected: '[abaixo de {limitPercent:percent}][mais de {limitFree:bytes} livres]',
    actual: '{percent:percent}, {free:bytes} livres',
  },
  'inodes-low': {
    expected: 'abaixo de {limitPercent:percent}',
    actual: '{percent:percent}, {freeInodes} livres',
  },
  'fills-soon': {
    expected: 'não em {horizon:duration}',
    actual: 'em {seconds:duration}[ ({earliest:duration} – {latest:duration})]',
  },
  'backups-missing': { expected: 'o diretório', actual: 'não existe' },
  'backups-mount-lost': {
    expected: 'num sistema de arquivos próprio',
    actual: 'no de {mountPoint}',
  },
  'directory-missing': { expected: 'o diretório', actual: 'não existe' },
  'passports-missing': { expected: 'um passaporte ao lado de cada dump', actual: '{count} sem' },
  'future-dated-backup': { expected: 'nenhum do futuro', actual: '{count}' },
  'backup-gap': { expected: 'um backup de cada dia', actual: 'nenhum de {days}' },
  'next-backup-does-not-fit': { expected: '{needed:bytes} livres', actual: '{free:bytes} livres' },
  'next-backup-unjudged': { expected: 'espaço livre conhecido', actual: 'não medido' },
  'backup-overdue': {
    expected: 'no máximo {limit:duration} de idade',
    actual: '{age:duration|nenhum ainda}',
  },
  'offsite-sync-overdue': {
    expected: 'no máximo {limit:duration} de idade',
    actual: '{age:duration|nenhuma ainda}',
  },
  'restore-drill-overdue': {
    expected: 'no máximo {limit:duration} de idade',
    actual: '{age:duration|nenhum ainda}',
  },
}
