import type { Catalogue } from '../catalogue.ts'

/** Palavras das cópias nos remotos num relatório. */
export const copiesLabels: Catalogue['copiesLabels'] = {
  title: 'Backups daqui e de lá',
  local: 'Backups locais',
  remote: 'Backups remotos',
  remoteName: 'Remoto',
  tier: 'Camada',
  total: 'Total',
  keptThere: 'Guardados só lá',
  unreachable: 'não alcançado',
}

/** Frases das cópias; os números já vêm formatados. */
export const copiesPhrases: Catalogue['copiesPhrases'] = {
  read: (files, of) => `Lidos por inteiro: ${files} de ${of} arquivos`,
  within: (days, oldest) =>
    `cada arquivo em até ${days} ${days === '1' ? 'dia' : 'dias'}${oldest === '' ? '' : `, a leitura mais antiga é de ${oldest}`}`,
}
