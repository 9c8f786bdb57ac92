import type { Catalogue } from '../catalogue.ts'
import type { contentReasons as english } from '../en/reasons-content.ts'

/** What differs between the passport and the restored database. */
export const contentReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'schema-missing': {
    title: 'Falta um schema.',
    hint: 'Restaure-o de outro backup; `lastro passport diff` mostra desde quando falta.',
  },
  'schema-unexpected': {
    title: 'Há um schema que o passaporte não conhece.',
    hint: 'O dump tem mais do que seu snapshot tinha: não é o dump deste passaporte.',
  },
  'table-missing': {
    title: 'Falta uma tabela.',
    hint: 'A definição ou os dados dela não estão no dump. Faça um novo backup e ensaie um mais antigo.',
  },
  'table-unexpected': {
    title: 'Há uma tabela que o passaporte não conhece.',
    hint: 'O dump tem mais do que seu snapshot tinha: não é o dump deste passaporte.',
  },
  'rows-missing': {
    title: 'Faltam registros.',
    hint: 'Não recupere a partir deste backup: ensaie um mais antigo e faça um novo agora.',
  },
  'rows-unexpected': {
    title: 'Há mais registros do que havia.',
    hint: 'Dados foram carregados duas vezes ou acrescentados depois do dump. Ensaie outra cópia deste backup.',
  },
  'rows-differ': {
    title: 'O número de registros está certo, mas os valores diferem.',
    hint: 'Algum valor mudou entre o dump e a restauração. Ensaie outra cópia e compare esta tabela.',
  },
  'column-differs': {
    title: 'Uma coluna difere em tipo, padrão ou ordem.',
    hint: 'Compare com `lastro passport show`; uma versão principal mais nova pode escrever um padrão de outra forma.',
  },
  'constraint-missing': {
    title: 'Falta uma constraint.',
    hint: 'Os dados podem violar a regra dela: encontre esses registros antes de recriá-la.',
  },
  'constraint-differs': {
    title: 'Uma constraint está definida de outra forma.',
    hint: 'Compare as duas definições; o passaporte tem a da produção.',
  },
  'constraint-not-valid': {
    title: 'Uma constraint nunca foi validada (NOT VALID).',
    hint: 'Na produção: `ALTER TABLE … VALIDATE CONSTRAINT …`; ele aponta os registros que a violam.',
  },
  'foreign-key-orphans': {
    title: 'Registros apontam para registros que não existem.',
    hint: 'Uma recuperação para nesta chave. Procure os mesmos órfãos na produção: um trigger ou uma réplica pode tê-la contornado.',
  },
  'index-missing': {
    title: 'Falta um índice.',
    hint: 'Recrie-o com a definição do passaporte.',
  },
  'index-differs': {
    title: 'Um índice está definido de outra forma.',
    hint: 'Compare as duas definições; o passaporte tem a da produção.',
  },
  'index-invalid': {
    title: 'Um índice está inválido e nunca é usado.',
    hint: 'Na produção: `REINDEX INDEX CONCURRENTLY …`; um CREATE INDEX CONCURRENTLY falhou um dia.',
  },
  'unique-missing': {
    title: 'Falta uma constraint ou um índice único.',
    hint: 'Procure duplicados antes de recriar: um deles pode ser a causa de não ter sido criado.',
  },
  'sequence-missing': {
    title: 'Falta uma sequência.',
    hint: 'Novos registros ficariam sem número. Crie-a e posicione-a depois do maior valor em uso.',
  },
  'sequence-behind': {
    title: 'Uma sequência está atrás dos valores em uso.',
    hint: 'A próxima inserção colidiria: `SELECT setval(…, max(coluna))` depois da restauração.',
  },
  'trigger-missing': {
    title: 'Falta um trigger.',
    hint: 'Recrie-o com a definição do passaporte.',
  },
  'trigger-disabled': {
    title: 'Um trigger está desabilitado.',
    hint: 'Se não for intencional: `ALTER TABLE … ENABLE TRIGGER …`.',
  },
  'trigger-differs': {
    title: 'Um trigger está definido de outra forma.',
    hint: 'Compare as duas definições; o passaporte tem a da produção.',
  },
  'view-missing': { title: 'Falta uma view.', hint: 'Recrie-a a partir do passaporte.' },
  'view-differs': {
    title: 'Uma view está definida de outra forma.',
    hint: 'Compare as duas definições; uma versão principal mais nova pode só escrevê-la de outra forma.',
  },
  'function-missing': {
    title: 'Falta uma função.',
    hint: 'Recrie-a a partir do passaporte; triggers e padrões podem precisar dela.',
  },
  'function-differs': {
    title: 'Uma função está definida de outra forma.',
    hint: 'Compare as duas definições; o passaporte tem a da produção.',
  },
  'policy-missing': {
    title: 'Falta uma política de segurança em nível de linha.',
    hint: 'Tenants poderiam ver registros uns dos outros: crie-a antes que alguém conecte.',
  },
  'policy-differs': {
    title: 'Uma política de segurança em nível de linha está definida de outra forma.',
    hint: 'Compare as duas definições antes que alguém conecte.',
  },
  'row-security-differs': {
    title: 'A segurança em nível de linha está ligada de outra forma em uma tabela.',
    hint: 'Deixe como na produção: `ALTER TABLE {schema|SCHEMA}.{object|NOME} ENABLE ROW LEVEL SECURITY`.',
  },
  'grant-differs': {
    title: 'Os privilégios diferem.',
    hint: 'Alguém poderia ler demais, ou a aplicação de menos: compare e refaça os GRANT.',
  },
  'owner-differs': {
    title: 'Um objeto pertence a outro papel.',
    hint: 'Crie o papel dono antes da restauração e depois `ALTER … OWNER TO`.',
  },
  'role-missing': {
    title: 'Falta um papel que possui ou pode usar algo.',
    hint: 'Crie-o antes da restauração; o arquivo de globais do backup tem a definição.',
  },
  'type-differs': {
    title: 'Um tipo, domínio ou enumeração difere.',
    hint: 'Compare os rótulos e as regras com o passaporte.',
  },
  'partition-differs': {
    title: 'Uma partição está anexada de outra forma.',
    hint: 'Compare os limites com o passaporte: registros poderiam ir para a partição errada.',
  },
  'comment-differs': { title: 'Um comentário difere.', hint: 'Inofensivo para os dados.' },
  'large-objects-differ': {
    title: 'Faltam large objects, ou eles diferem.',
    hint: 'Verifique se o dump foi feito com large objects (`pg_dump --large-objects`).',
  },
  'matview-differs': {
    title: 'Uma view materializada difere.',
    hint: '`REFRESH MATERIALIZED VIEW {schema|SCHEMA}.{object|NOME}` depois da restauração.',
  },
  'matview-stale': {
    title: 'Uma view materializada estava desatualizada quando o backup foi feito.',
    hint: 'A restauração a atualiza. É legítimo, se a produção a atualiza por agendamento.',
  },
  'object-missing': {
    title: 'Falta um objeto.',
    hint: 'Recrie-o com a definição do passaporte.',
  },
  'object-unexpected': {
    title: 'Há um objeto que o passaporte não conhece.',
    hint: 'O dump tem mais do que seu snapshot tinha: não é o dump deste passaporte.',
  },
  'object-differs': {
    title: 'Um objeto está definido de outra forma.',
    hint: 'Compare as duas definições; o passaporte tem a da produção.',
  },
}
