import type { Catalogue } from '../catalogue.ts'

/** Palavras de `lastro status`. */
export const status: Catalogue['status'] = {
  labels: {
    title: 'STATUS',
    system: 'STATUS DO SISTEMA',
    backups: 'DETALHES DOS BACKUPS',
    procedures: 'ÚLTIMAS EXECUÇÕES',
    remarks: 'Precisa de atenção',
    host: 'Host',
    fileSystem: 'Sistema de arquivos',
    used: 'Usado',
    size: 'Tamanho',
    trend: 'Tendência',
    inodes: 'Inodes',
    state: 'Estado',
    total: 'Total',
    tier: 'Nível',
    newest: 'Mais novo',
    procedure: 'Procedimento',
    verdict: 'Veredito',
    when: 'Quando',
    took: 'Duração',
    notMeasured: 'não medido',
    neverRan: 'Nada foi executado neste host ainda.',
    details: 'Detalhes',
  },
  tiers: { daily: 'Diários', weekly: 'Semanais', monthly: 'Mensais', loose: 'Avulsos' },
  results: {
    ok: 'Todos os sistemas normais',
    unknown: 'Nem tudo pôde ser verificado',
    warning: 'Algo precisa de atenção',
    critical: 'Algo precisa de uma pessoa',
    emergency: 'Algo precisa de uma pessoa agora',
  },
  phrases: {
    backups: (count, figure) => `${figure} ${count === 1 ? 'backup' : 'backups'}`,
    ago: (duration) => `há ${duration}`,
    inodes: (percent) => `inodes ${percent}`,
    every: (duration) => `a cada ${duration}; Ctrl-C encerra`,
  },
}
