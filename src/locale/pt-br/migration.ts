import type { Catalogue } from '../catalogue.ts'

/** What became of an object, counted; `ending` is that of its gender. */
const counting = (one: string, many: string, ending: 'a' | 'o') => {
  const said = (stem: string) => (count: number, figure: string) =>
    `${figure} ${count === 1 ? one : many} ${stem}${ending}${count === 1 ? '' : 's'}`
  return {
    added: said('criad'),
    dropped: said('removid'),
    changed: said('alterad'),
    renamed: said('renomead'),
  }
}

/** The section of a report that tells what a migration did. */
export const migration: Catalogue['migration'] = {
  heading: 'Migração',
  command: 'Comando',
  exitCode: 'Código de saída',
  killed: 'morto',
  output: 'Últimas linhas',
  structure: 'Estrutura',
  rows: 'Registros',
  locks: 'Travas',
  table: 'Tabela',
  before: 'Antes',
  after: 'Depois',
  lost: 'Perdidos',
  added: 'Novos',
  changed: 'Alterados',
  closedTo: 'Fechada a',
  atMost: 'No máximo',
  nothing: 'nada mudou',
  mayChange: 'pode mudar',
  whole: 'banco',
  data: { sample: 'dados de exemplo', backup: 'um backup real' },
  outcomes: { applied: 'aplicada', failed: 'falhou', timeout: 'demorou demais' },
  changes: { added: 'criado', dropped: 'removido', changed: 'alterado', renamed: 'renomeado' },
  blocked: { readers: 'todos', writers: 'quem grava' },
  nouns: {
    schema: 'schema',
    table: 'tabela',
    column: 'coluna',
    index: 'índice',
    constraint: 'constraint',
    view: 'view',
    sequence: 'sequência',
    function: 'função',
    trigger: 'trigger',
    policy: 'política',
    type: 'tipo',
    extension: 'extensão',
    permission: 'permissão',
    other: 'objeto',
  },
  counted: {
    schema: counting('schema', 'schemas', 'o'),
    table: counting('tabela', 'tabelas', 'a'),
    column: counting('coluna', 'colunas', 'a'),
    index: counting('índice', 'índices', 'o'),
    constraint: counting('constraint', 'constraints', 'a'),
    view: counting('view', 'views', 'a'),
    sequence: counting('sequência', 'sequências', 'a'),
    function: counting('função', 'funções', 'a'),
    trigger: counting('trigger', 'triggers', 'o'),
    policy: counting('política', 'políticas', 'a'),
    type: counting('tipo', 'tipos', 'o'),
    extension: counting('extensão', 'extensões', 'a'),
    permission: counting('permissão', 'permissões', 'a'),
    other: counting('objeto', 'objetos', 'o'),
  },
  rowsLost: (count, figure) =>
    `${figure} ${count === 1 ? 'registro perdido' : 'registros perdidos'}`,
  inTenants: (count, of) => `em ${count} de ${of} tenants`,
  inTables: (figure) => `${figure} tabelas`,
}
