import type { Catalogue } from '../catalogue.ts'

/** Plans and outcomes of recoveries. */
export const recovery: Catalogue['recovery'] = {
  labels: {
    plan: 'Plano',
    done: 'O que foi feito',
    database: 'Banco',
    expected: 'previsto {duration} (por {runs} ensaios anteriores de tamanho parecido)',
    kept: 'guardado como',
    lost: 'Fora de {against} — registros a mais agora: {rows} · tabelas que diferem: {tables} (contado em {at:date})',
    nothingLost: 'Fora de {against}: nada; todas as tabelas são iguais (contado em {at:date})',
    perTable: 'Tabelas que diferem',
    schema: 'Schema',
    table: 'Tabela',
    newestNow: 'Mais novo agora',
    newestThen: 'lá',
    rowsAhead: 'A mais',
    tables: 'Tabelas',
    sameSchemas: 'Schemas iguais nos dois: {count}',
    rowsNow: 'Registros agora',
    rowsThen: 'lá',
    next: 'Comandos',
  },
  steps: {
    'safety-backup': 'Fazer backup do que existe agora, em {object}.',
    'no-safety-backup': 'Nenhum backup de segurança é feito: {object}.',
    beside: 'Restaurar o backup ao lado, em {object}.',
    validate: 'Comparar cada objeto, registro e sequência com o passaporte de {object}.',
    analyze: 'Coletar as estatísticas do planejador de {object}.',
    carry: 'Levar o tenant para o banco em uso, como {object}.',
    swap: 'Trocar em uma só transação: {object} recebe o nome {database}; as sessões são encerradas, as novas esperam.',
    'swap-missing': 'Dar ao banco restaurado o nome {object}; não há nenhum com esse nome agora.',
    'swap-schema':
      'Trocar em uma só transação: o schema passa a ser {object}; suas tabelas ficam travadas enquanto isso.',
    references: 'Refazer, na mesma transação, o que se refere a ele de fora: {object}.',
    keep: 'Guardar o que existia, sem alteração, como {object}, até lastro recover drop-old.',
    undo: 'Devolver o nome a {object}, em uma só transação.',
    drop: 'Apagar {object}; só um backup o traz de volta.',
  },
  commands: {
    apply: 'Executar exatamente este plano:',
    undo: 'Desfazer: o que existia antes volta, o que existe agora é guardado:',
    'undo-by-hand': 'O mesmo sem o Lastro, no psql:',
    resume: 'Concluir ou desfazer o que uma recuperação interrompida deixou:',
    'drop-old': 'Quando ninguém mais precisar do que foi guardado:',
    unsubscribe:
      'Retirar as assinaturas dele; os slots no outro servidor ficam, apague os que ninguém usa:',
    globals: 'Criar os papéis que faltam a partir dos globais do backup:',
  },
}
