import type { Catalogue } from '../catalogue.ts'

/** The disaster recovery playbook. */
export const playbook: Catalogue['playbook'] = {
  title: 'Plano de recuperação de desastres: {system}',
  made: 'Feito por `lastro playbook` a partir de .github/lastro.yml e do último ensaio verde, em {asOf}. Não edite: mude a configuração e gere de novo. `lastro playbook --check` diz se ainda vale.',
  proven:
    '**Provado.** O último ensaio verde de {source} foi em {at}: {tables} tabelas, {rows} registros, {tenants} tenants, em {host}.',
  stale:
    '**Mais velho que uma semana.** O último ensaio verde de {source} foi em {at}. Tempos e passos abaixo talvez não valham mais: execute `lastro restore-drill` e gere esta página de novo.',
  never:
    '**Não provado.** Ainda não houve ensaio verde de {source}. Nada nesta página foi medido: execute antes `lastro restore-drill`.',
  firstMinutes: 'Os primeiros cinco minutos',
  checklist: [
    'Anote a hora. Tudo o que for gravado no banco a partir de agora pode se perder.',
    'Ligue para a primeira pessoa da lista abaixo.',
    'É o banco? Então pare a aplicação, para que nada mais seja gravado. Não reinicie, não apague, não rode vacuum.',
    'O host dos backups está de pé, e os backups estão no lugar? Se não, vá a *Quando falta mais*.',
    'Escolha: um tenant só, ou o banco inteiro. Depois siga *Recuperar* desde o início.',
  ],
  contacts: 'Para quem ligar',
  noContacts: 'Ninguém está na lista: escreva pessoas em `playbook.contacts`.',
  name: 'Nome',
  role: 'Para',
  reach: 'Como',
  figures: 'O que esperar',
  figure: 'Medida',
  target: 'Objetivo',
  measured: 'Medido',
  recoveryTime: 'Tempo de recuperação (RTO)',
  dataLoss: 'Janela de perda de dados (RPO)',
  lastRecovery: 'Última recuperação real',
  notMeasured: 'não medido',
  copies: 'Onde estão as cópias',
  copyHere: 'Este host',
  copyHereReach: 'daily/, weekly/ e monthly/; cada backup é um dump, seu passaporte e seus globais',
  place: 'Lugar',
  getAt: 'Como chegar a ela',
  oneCopy:
    '**Há uma cópia só.** Se este host se for, os backups vão junto: liste outra em `playbook.copies`.',
  recover: 'Recuperar {source}',
  prepare:
    'No host, em um clone do repositório com .github/lastro.yml. `lastro` é `node /opt/lastro/dist/cli/index.js`. Defina os segredos que a configuração nomeia[, e {variable}: um papel que pode criar e renomear bancos].',
  choose:
    'O backup. Este era o mais novo em {asOf}; `lastro recover plan` diz qual é o mais novo agora. Depois de um dano que ninguém notou, pegue um anterior a ele.',
  noBackup: 'Não havia backup em {asOf}. Ponha aqui o nome de um.',
  look: 'O que está no lugar, e o que ficou pela metade',
  prove:
    'Prove que o backup restaura[ (levou {took})]. Não toca em nada; pule se o último ensaio foi deste backup.',
  plan: 'O que seria feito, e o que se perderia. Não muda nada.',
  apply: 'Faça[ (espere cerca de {took})]. O que existe é salvo antes, e fica guardado.',
  look2: 'Inicie a aplicação e olhe: entre, conte o que você conhece, faça uma venda e cancele.',
  undo: 'Se era o backup errado: de volta ao que havia antes.',
  tenant: 'Um tenant só',
  tenantNote:
    'Os outros tenants continuam trabalhando, e o schema quebrado fica guardado ao lado. Ponha o schema do tenant no lugar de `{tenant}`, e o backup como acima. O primeiro comando prova o tenant sozinho e mede o tempo, o segundo diz o que seria feito e perdido, o terceiro faz. `lastro recover undo` com os mesmos `--source`, `--tenant` e `--confirm` desfaz.',
  byHand: 'Sem o Lastro',
  byHandNote:
    'Com os programas do próprio PostgreSQL, zstd e jq, como superusuário do servidor (`PGHOST`, `PGPORT`, `PGUSER`). Restaura ao lado, como `{restored}`; renomeie quando estiver bom. Mais: docs/restore-by-hand.md do Lastro.',
  gone: 'Quando falta mais',
  gonePlaces: {
    github: 'O GitHub se foi',
    host: 'O host se foi',
    region: 'A região ou o provedor se foi',
  },
  goneSteps: {
    github:
      'Nada aqui precisa dele. Os comandos acima rodam no host; .github/lastro.yml está em todo clone, e relatórios e livro-razão estão em {stateDir}. Backups que um workflow inicia ficam parados: execute `lastro backup` à mão ou pelo cron até ele voltar.',
    host: 'Pegue uma máquina com PostgreSQL da mesma versão principal ou mais nova, zstd, Node 24, um clone do repositório e um do Lastro. Busque uma cópia dos backups (*Onde estão as cópias*), e acrescente `--from DIRETÓRIO` aos comandos acima. O servidor do banco também se foi? Crie um vazio, rode os globais do backup no psql, depois `lastro recover apply`.',
    region:
      'Só restam cópias fora dela: aquelas em *Onde estão as cópias* que não estão no provedor deste host. Depois, como para um host perdido. Mude o endereço do banco nos segredos da aplicação e no DNS; baixe o tempo de vida dele agora, não na hora.',
  },
  after: 'Depois',
  afterSteps: [
    'Faça um backup e prove-o: `lastro backup`, depois `lastro restore-drill`.',
    'Busque o que só o banco antigo tem, se for desejado: ele está guardado com nome próprio (`lastro recover status`).',
    'Troque senhas que alguém tenha visto no meio tempo.',
    'Escreva o que aconteceu, quando, e o que esta página não dizia. Depois corrija a configuração e gere de novo.',
  ],
  phases: 'Fases desse ensaio',
}
