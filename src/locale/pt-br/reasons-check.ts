import type { Catalogue } from '../catalogue.ts'
import type { checkReasons as english } from '../en/reasons-check.ts'

/** How a restore check ended, and what a migration did that somebody must see. */
export const checkReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'migration-safe': {
    title: 'A migração rodou em um backup restaurado, e nada se perdeu que devesse ficar.',
    hint: '',
  },
  'migration-safe-sample': {
    title: 'A migração rodou em dados de exemplo, e nada se perdeu que devesse ficar.',
    hint: 'Registros reais não foram vistos. `check.real-data` deixa pull requests confiáveis usarem um backup.',
  },
  'migration-untouched': {
    title:
      'A configuração é válida; nenhum arquivo de `check.paths` mudou, então nenhuma migração foi ensaiada.',
    hint: '',
  },
  'configuration-legal': {
    title: 'A configuração é válida; ela não nomeia migração, então nenhuma foi ensaiada.',
    hint: 'Escreva o comando em `check.migrate.command`.',
  },
  'migration-failed': {
    title:
      'A migração falhou[ com código de saída {exit}][: {detail}][; {migrated} de {tenants} tenants foram migrados].',
    hint: 'O relatório mostra o que ela já tinha feito: a produção ficaria assim. Faça tudo ou nada em cada execução, ou permita executar de novo.',
  },
  'migration-timeout': {
    title: 'A migração foi encerrada porque levou mais que o permitido[: {allowed:duration}].',
    hint: 'Talvez espere uma trava ou uma resposta. Se precisa do tempo, aumente `check.migrate.timeout`.',
  },
  'migration-not-started': {
    title: 'O programa da migração não pôde ser iniciado[: {detail}].',
    hint: 'Instale-o antes da verificação, e veja se `check.migrate.directory` existe no checkout.',
  },
  'migration-role-missing': {
    title: 'O papel que migra não existe na cópia, ou não pode conectar[: {role}].',
    hint: 'Corrija `check.migrate.role`; os dados de exemplo precisam criar o papel.',
  },
  'seed-failed': {
    title: 'Não foi possível criar o banco de exemplo[: {name}][: {detail}].',
    hint: 'Carregue os arquivos de `check.seed` em um banco vazio com `psql -v ON_ERROR_STOP=1 -f` e corrija o que parar.',
  },
  'event-untrusted': {
    title: 'Nada prova de quem é este código, então nenhum backup foi tocado.',
    hint: 'Backups são usados para pull requests deste repositório e no seu branch padrão; nunca por pull_request_target nem workflow_run.',
  },
  'fork-untrusted': {
    title: 'O código vem de outro repositório, então nenhum backup foi tocado.',
    hint: 'Para esses pull requests há os dados de exemplo: `mode: synthetic`, em máquina do GitHub.',
  },
  'bot-untrusted': {
    title: 'Um bot traz código de outras pessoas, então nenhum backup foi tocado.',
    hint: 'Revise e faça o merge; a verificação no branch padrão usa então o backup.',
  },
  'branch-untrusted': {
    title:
      'Não é o branch padrão nem um pull request para ele: ninguém revisou esta configuração, então nenhum backup foi tocado.',
    hint: 'Abra um pull request para o branch padrão, ou rode o workflow nele.',
  },
  'checkout-untrusted': {
    title:
      'Os arquivos daqui não são os do commit que iniciou a execução, então nenhum backup foi tocado.',
    hint: 'Tire o `ref:` do actions/checkout.',
  },
  'stranger-on-host': {
    title: 'Código não confiável não roda em máquina nossa; nada dele foi executado.',
    hint: 'Rode a verificação com dados de exemplo em máquina do GitHub: `runs-on: ubuntu-24.04`.',
  },
  'base-unknown': {
    title: 'A configuração do commit base não pode ser lida aqui, então nenhum backup foi tocado.',
    hint: 'Dê `fetch-depth: 0` ao actions/checkout, e faça antes o merge de uma configuração válida.',
  },
  'real-data-off': {
    title: 'O branch base não permite ensaiar migrações em backups, então nenhum foi tocado.',
    hint: 'Escreva `check.real-data: true` em .github/lastro.yml do branch padrão.',
  },
  'tenant-not-migrated': {
    title: 'Um tenant não ficou como os outros depois da migração.',
    hint: 'A migração passou por ele, ou parou antes. Veja o que há de diferente nele, e faça a migração falhar quando um tenant falha.',
  },
  'rows-lost': {
    title: 'A migração perdeu registros.',
    hint: 'Se é intencional, liste a tabela em `check.expect.may-change`.',
  },
  'rows-changed': {
    title: 'A migração alterou registros que já existiam.',
    hint: 'Se é intencional, liste a tabela em `check.expect.may-change`.',
  },
  'values-converted': {
    title: 'Uma coluna tem agora outro tipo, e seus valores se leem de outra forma.',
    hint: 'Veja se nada foi arredondado ou cortado; liste a tabela em `check.expect.may-change` se for intencional.',
  },
  'table-dropped': {
    title: 'A migração removeu uma tabela.',
    hint: 'Se é intencional, liste-a em `check.expect.may-drop`. Seus registros ficam só nos backups.',
  },
  'column-dropped': {
    title: 'A migração removeu uma coluna.',
    hint: 'Se é intencional, liste `schema.tabela.coluna` em `check.expect.may-drop`. Seus valores ficam só nos backups.',
  },
  'protection-dropped': {
    title: 'A migração removeu algo que protegia ou acelerava os dados.',
    hint: 'Se é intencional, liste-o em `check.expect.may-drop`.',
  },
  'index-left-invalid': {
    title: 'A migração deixou um índice que o PostgreSQL não usa.',
    hint: 'Um CREATE INDEX CONCURRENTLY parou no meio: remova o índice e crie-o de novo.',
  },
  'constraint-left-not-valid': {
    title: 'Uma constraint nova não foi verificada para os registros que já existem.',
    hint: 'Deixe uma migração seguinte rodar `ALTER TABLE … VALIDATE CONSTRAINT …`, que não fecha a tabela.',
  },
  'orphans-left': {
    title: 'Desde a migração há registros que apontam para registros que não existem.',
    hint: 'Ela desligou verificações (triggers desabilitados, `session_replication_role`). Corrija os registros na mesma migração.',
  },
  'sequence-set-back': {
    title: 'A migração fez uma sequência voltar.',
    hint: 'O próximo insert colidiria: `SELECT setval(…, max(coluna))`.',
  },
  'large-objects-changed': {
    title: 'A migração removeu ou alterou large objects.',
    hint: 'Procure lo_unlink e triggers que o chamam.',
  },
  'lock-too-long': {
    title:
      'Uma tabela ficou fechada a todos por mais que o permitido[: {actual:duration}][, permitido {allowed:duration}].',
    hint: 'A produção ficaria parada esse tempo. Divida a migração: adicione colunas sem reescrever, crie índices CONCURRENTLY, valide constraints depois.',
  },
  'way-back-failed': {
    title: 'O caminho de volta falhou[ com código de saída {exit}][: {detail}].',
    hint: 'Depois de um lançamento ruim, `check.migrate.down` não ajudaria. Corrija-o, ou tire-o da configuração.',
  },
  'not-reversible': {
    title: 'O caminho de volta não leva ao ponto de partida.',
    hint: 'O relatório mostra o que fica diferente. Corrija `check.migrate.down`.',
  },
}
