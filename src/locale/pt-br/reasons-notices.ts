import type { Catalogue } from '../catalogue.ts'
import type { noticeReasons as english } from '../en/reasons-notices.ts'

/** Por que alguém é avisado, ou não foi. */
export const noticeReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'notices-undelivered': {
    title: 'Nem todos foram avisados[: {channels}][: {detail}].',
    hint: 'O veredito continua valendo. A próxima execução tenta de novo o que não pôde ser avisado; `lastro notify test` tenta agora.',
  },
  'notice-test': {
    title: 'Isto é um teste: o canal funciona.',
    hint: 'Não há nada a fazer.',
  },
  'status-well': { title: 'Todos os sistemas normais.', hint: '' },
  'report-not-kept': {
    title: 'O relatório desta execução não pôde ser guardado[ em {path}][: {detail}].',
    hint: 'O que se vê aqui é tudo o que há dele: o ledger não tem a execução. Libere espaço, ou dê o diretório ao usuário que executa o Lastro.',
  },
  'run-log-unwritable': {
    title: 'A linha desta execução não pôde ser escrita no log[ {path}][: {detail}].',
    hint: 'O ledger a tem. Dê o arquivo ao usuário que executa o Lastro, ou mude `system.run-log`.',
  },
}
