import type { Catalogue } from '../catalogue.ts'

/** Palavras de `lastro status`. */
export const status: Catalogue['status'] = {
  labels: {
    title: 'STATUS',
    system: 'STATUS DO SISTEMA',
    backups: 'DETALHES DOS BACKUPS',
    procedures: 'ÚLTIMAS EXECUÇÕES',
    remarks: 'PRECISA DE ATENÇÃO',
    procedure: 'Procedimento',
    when: 'Quando',
    neverRan: 'Nada foi executado neste host ainda.',
    details: 'Detalhes',
  },
  results: {
    ok: 'Todos os sistemas normais',
    unknown: 'Nem tudo pôde ser verificado',
    warning: 'Algo precisa de atenção',
    critical: 'Algo precisa de uma pessoa',
    emergency: 'Algo precisa de uma pessoa agora',
  },
  phrases: {
    ago: (duration) => `há ${duration}`,
    every: (duration) => `a cada ${duration}; Ctrl-C encerra`,
  },
}
