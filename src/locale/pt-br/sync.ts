import type { Catalogue } from '../catalogue.ts'

/** Palavras do plano de uma cópia num relatório. */
export const syncLabels: Catalogue['syncLabels'] = {
  title: 'Plano para o remoto',
  tier: 'Nível',
  loose: 'Soltos',
  new: 'Novos',
  changed: 'Alterados',
  vanished: 'Sumidos',
  same: 'Iguais',
  bytes: 'A enviar',
  total: 'Total',
  closed: 'Travas fechadas',
  override: 'Se souber por quê, uma vez',
}

/** Frases dele; os números já vêm formatados. */
export const syncPhrases: Catalogue['syncPhrases'] = {
  sent: (bytes: string, files: string): string => `${files} arquivos, ${bytes}`,
  expected: (time: string): string => `Tempo de envio esperado: ${time}`,
  linked: (files: string): string =>
    `Mesmo conteúdo de outro arquivo, vinculados e não enviados: ${files}`,
  adopted: (files: string): string =>
    `Deixados por uma execução interrompida, e como devem ser: ${files}`,
  mended: (files: string): string => `Faltavam ou estavam danificados lá, reenviados: ${files}`,
  pruned: (files: string): string => `Saem do histórico do remoto: ${files}`,
  keptProven: (files: string): string => `Ficam nele porque um teste os restaurou: ${files}`,
  cleaned: (files: string): string =>
    `Ficaram duas semanas pela metade de uma execução interrompida, removidos lá: ${files}`,
}
