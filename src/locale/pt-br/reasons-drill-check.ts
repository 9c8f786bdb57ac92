import type { Catalogue } from '../catalogue.ts'
import type { drillCheckReasons as english } from '../en/reasons-drill-check.ts'

/** Por que o ensaio do ensaio terminou assim, e por que uma falha não pôde ser testada. */
export const drillCheckReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'all-caught': {
    title:
      'Toda falha testada foi detectada com o motivo certo[: {caught} de {tried}][; nenhum alarme falso em {cleanRuns} casos sãos][; {notTried} não testadas].',
    hint: '',
  },
  'faults-missed': {
    title:
      'O ensaio não detectou toda falha, ou não com o motivo certo[: {missed} de {tried} não detectadas].',
    hint: 'Não confie nos veredictos dele sobre esse tipo de dano. Avise, com este relatório: uma falha que o ensaio não vê é um erro do Lastro.',
  },
  'false-alarms': {
    title: 'O ensaio deu alarme em algo são[: {falseAlarms} vezes].',
    hint: 'Alarme errado logo é ignorado. Avise, com este relatório; a semente repete os mesmos registros e configurações.',
  },
  'fault-missed': {
    title: 'Uma falha não foi detectada com o motivo certo.',
    hint: 'Avise, com este relatório. Até a correção, confira esse tipo de dano à mão.',
  },
  'false-alarm': {
    title: 'Houve alarme em algo são.',
    hint: 'Avise, com este relatório; a semente repete os mesmos registros e configurações.',
  },
  'nothing-tried': {
    title: 'Nada foi testado, então nada se pode dizer do ensaio.',
    hint: 'Escolha outras falhas com `--only`, ou omita-o. O relatório diz por que cada uma não pôde ser testada.',
  },
  'good-backup-failed': {
    title: 'O backup da amostra falhou[: {detail}].',
    hint: 'O log mostra o passo. Sem um backup bom não há o que danificar.',
  },
  'good-backup-not-good': {
    title: 'O backup a ser danificado já não está são[: {actual}].',
    hint: 'Veja antes com `lastro restore-drill`; só se injeta falha no que está são.',
  },
  'fault-no-target': {
    title: 'O banco não tem nada que esta falha possa danificar.',
    hint: 'Sem `--real` nem `--backup`, a verificação cria uma amostra que tem.',
  },
  'fault-not-applicable': {
    title: 'A falha não pôde ser feita neste banco[: {detail}].',
    hint: 'Sem `--real` nem `--backup`, a verificação cria uma amostra em que pode.',
  },
  'fault-needs-sample': {
    title: 'A falha só pode ser feita na amostra.',
    hint: 'Omita `--real` e `--backup`.',
  },
  'fault-needs-root': {
    title: 'A falha precisa de um disco pequeno, e só root pode montá-lo.',
    hint: 'Rode a verificação uma vez como root, em um contêiner ou máquina de teste: `sudo lastro drill-check --only staging`.',
  },
  'fault-needs-newer-postgres': {
    title: 'Só uma versão do PostgreSQL está instalada aqui.',
    hint: 'Instale uma mais nova ao lado, por exemplo `apt-get install postgresql-17`, para ver que o dump é o mesmo entre versões.',
  },
  'fault-needs-docker': {
    title: 'Nenhum contêiner pode ser iniciado aqui[: {detail}].',
    hint: 'Instale o Docker com Compose, baixe a imagem indicada em `drill.docker.image` e rode a verificação de novo.',
  },
  'fault-needs-backend': {
    title: 'A aplicação de exemplo não foi construída ao lado deste programa.',
    hint: 'Instale o Lastro a partir de um release; ela vem junto.',
  },
}
