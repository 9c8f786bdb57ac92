import type { Catalogue } from '../catalogue.ts'
import type { recoverReasons as english } from '../en/reasons-recover.ts'

/** Why a recovery ended as it did. */
export const recoverReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  recovered: {
    title:
      'O banco foi recuperado de {name|um backup} e é, registro por registro, o que diz o passaporte.',
    hint: '',
  },
  'recovered-before': {
    title:
      'A recuperação interrompida já tinha trocado: o banco recuperado está no lugar[ desde {since:date}].',
    hint: 'Olhe para ele antes de recuperar de novo: clientes já trabalham nele. Se não é o que você queria, desfaça com `lastro recover undo`.',
  },
  undone: { title: 'O que existia antes da recuperação está de volta no lugar.', hint: '' },
  dropped: { title: 'O que estava guardado foi apagado[: {name}].', hint: '' },
  'recovery-planned': {
    title: 'Só planejado: nada foi alterado.',
    hint: 'Leia o que se perderia; depois execute o comando que o plano indica.',
  },
  'nothing-to-resume': { title: 'Nenhuma recuperação ficou inacabada.', hint: '' },
  'recovery-unfinished': {
    title:
      'Uma recuperação anterior foi interrompida e está inacabada[: {phase}, desde {since:date}].',
    hint: 'Conclua ou desfaça: `lastro recover resume`.',
  },
  'taken-back': {
    title:
      'O que a recuperação interrompida tinha criado foi desfeito; a produção está como estava.',
    hint: 'Planeje e execute de novo: `lastro recover plan`.',
  },
  'recovery-state-unknown': {
    title: 'Os bancos não estão como nenhum passo desta recuperação os deixa[: {detail}].',
    hint: 'Alguém renomeou ou apagou à mão. Nada foi tocado. Compare nomes e OIDs com docs/recover.md, corrija e execute `lastro recover resume`.',
  },
  'recovery-still-running': {
    title: 'Sessões da recuperação interrompida ainda trabalham no servidor[: {sessions}].',
    hint: "Espere ou encerre-as: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'lastro recover %'`.",
  },
  'journal-unreadable': {
    title: 'O diário de uma recuperação anterior não pode ser lido[: {path}][: {detail}].',
    hint: 'Veja os nomes dos bancos no servidor, corrija-os à mão (docs/recover.md) e mova o arquivo para outro lugar.',
  },
  'roll-back-failed': {
    title: 'O que a recuperação tinha criado não pôde ser desfeito[: {detail}].',
    hint: 'A produção em si não foi tocada. Quando o servidor responder de novo: `lastro recover resume`.',
  },
  'safety-backup-failed': {
    title: 'O backup de segurança do que existe falhou[: {detail}]; nada foi alterado.',
    hint: 'Corrija o que o relatório dele indica. Se o banco está danificado demais para um dump, digite o nome dele outra vez: `--without-safety-backup {database|BANCO}`; o que existe fica guardado de qualquer forma.',
  },
  'recovery-rights-missing': {
    title: 'O papel da recuperação[ {role}] não pode fazer o que uma recuperação faz[: {detail}].',
    hint: 'Indique um superusuário em recover.sources da configuração; só o recover o lê.',
  },
  'prepared-transactions': {
    title:
      'Transações preparadas impedem que o banco seja renomeado[: {count}][, por exemplo {name}].',
    hint: "Decida cada uma: `COMMIT PREPARED '…'` ou `ROLLBACK PREPARED '…'`; pg_prepared_xacts as lista.",
  },
  'stays-behind': {
    title: 'A replicação fica com o banco antigo[: {slots} slots][, {subscriptions} assinaturas].',
    hint: 'Depois da troca: recrie slots lógicos e assinaturas no banco recuperado e apague os slots antigos, senão eles seguram WAL.',
  },
  'live-database-closed': {
    title: 'O banco[ {database}] não deixa ninguém entrar; não pode ser copiado nem contado.',
    hint: 'Abra-o: `ALTER DATABASE {database|BANCO} ALLOW_CONNECTIONS true`. Ou dispense o backup de segurança digitando o nome dele outra vez.',
  },
  'live-database-missing': {
    title: 'Não há banco[ {database}] agora: o recuperado recebe o nome, nada é substituído.',
    hint: 'Dono, privilégios e configurações do próprio banco não estão em nenhum dump: ele recebe os que o passaporte guarda.',
  },
  'recovery-space-low': {
    title:
      'O servidor não tem espaço para uma segunda cópia[: precisa de {needed:bytes}][, livres {free:bytes}].',
    hint: 'Libere espaço[ em {path}] ou apague o que uma recuperação anterior guardou: `lastro recover drop-old`.',
  },
  'recovery-space-unknown': {
    title:
      'O espaço livre do disco do servidor não pode ser consultado daqui[: uma segunda cópia precisa de {needed:bytes}].',
    hint: 'Olhe você mesmo antes de executar: um disco cheio para o servidor inteiro, não só a recuperação.',
  },
  'database-not-created': {
    title: 'O banco de destino da restauração não pôde ser criado[: {detail}].',
    hint: 'As palavras do servidor estão acima; a produção não foi tocada.',
  },
  'sessions-remain': {
    title: 'Sessões que não podem ser encerradas impedem que o banco seja renomeado[: {detail}].',
    hint: 'Veja quais são em pg_stat_activity; transações preparadas e sessões de superusuários também contam. Depois execute de novo.',
  },
  'properties-differ': {
    title:
      'O banco recuperado não pôde receber as configurações e privilégios do antigo[: {detail}].',
    hint: 'A troca foi revertida. Compare pg_database e pg_db_role_setting; um privilégio de papel que não existe mais é causa comum.',
  },
  'properties-not-given': {
    title:
      'Nem tudo o que pertencia ao próprio banco[ {database}] pode ser dado ao restaurado[: {detail}].',
    hint: 'Configure à mão: `ALTER DATABASE … SET …`. De parâmetros com ponto o passaporte não guarda o valor, só um selo, porque podem ser segredos; e o que carrega uma biblioteca fica com você, porque uma que não existe não deixa ninguém entrar.',
  },
  'database-property-differs': {
    title: 'Algo que pertence ao próprio banco difere: o dono, um privilégio, uma configuração.',
    hint: 'Não está em nenhum dump. Veja o que mudou: `lastro passport diff BEFORE AFTER`.',
  },
  'nothing-kept': {
    title: 'Não há nada que uma recuperação anterior tenha guardado[ de {name}].',
    hint: 'Veja o que há: `lastro recover status`.',
  },
  'nothing-to-undo': {
    title: 'O que está no lugar[ de {name}] não tomou o lugar de nada que esteja guardado.',
    hint: 'A última recuperação não encontrou nada com esse nome e não pôs nada de lado, ou alguém o criou ou renomeou à mão. O que uma recuperação anterior guardou[, {kept} o mais novo,] estava no lugar antes disso: traga-o de volta com duas renomeações se for o que você quer (docs/recover.md, By hand).',
  },
  'no-newer-backup': {
    title: 'Nenhum backup bom é mais novo que a recuperação[ de {since:date}].',
    hint: 'Primeiro faça um do banco recuperado: `lastro backup`, e prove-o: `lastro restore-drill`.',
  },
  'kept-subscribes': {
    title:
      'O que foi guardado ainda assina outro servidor[: {name}], e assim não pode ser apagado.',
    hint: 'Execute o comando impresso, que retira as assinaturas e deixa os slots; depois apague de novo.',
  },
  'kept-not-dropped': {
    title: 'Algo de fora ainda se refere ao que foi guardado[: {detail}].',
    hint: 'Olhe cada um antes: eles iriam junto.',
  },
  'safety-not-rotated': {
    title: 'Os backups de segurança não puderam ser rotacionados[: {detail}].',
    hint: 'O que devia ser removido foi removido. Corrija a causa; o próximo `recover drop-old` rotaciona de novo.',
  },
  'loss-not-counted': {
    title: 'O que ficou para trás não pôde ser contado[: {detail}].',
    hint: 'Está tudo lá, no banco que foi guardado; compare à mão.',
  },
  'tenant-unknown': {
    title: 'O backup não contém o tenant[ {tenant}].',
    hint: 'Veja os nomes: `lastro passport show ARQUIVO`.',
  },
  'outside-references': {
    title:
      'Objetos de fora do tenant se referem a ele e não podem acompanhar[: {count}][, por exemplo {object}].',
    hint: 'Eles continuariam lendo o schema antigo. Apague-os, recupere e recrie-os; os achados indicam cada um.',
  },
  'outside-reference': {
    title: 'Este objeto se refere ao schema do tenant a partir de fora.',
    hint: 'Apague-o antes da recuperação e recrie-o depois, pela sua definição.',
  },
  'large-objects-not-recovered': {
    title:
      'Objetos grandes que este tenant cita não são recuperados com ele[: {count}][, p. ex. em {object}].',
    hint: 'Eles não pertencem a nenhum schema. As linhas recuperadas vão citar os que o banco tem agora com os mesmos números; o que foi mudado ou removido neles desde o backup fica assim.',
  },
  'large-objects-gone': {
    title:
      'As linhas recuperadas citam objetos grandes que não existem mais[: {count}][, p. ex. em {object}].',
    hint: 'O backup os tem: busque-os num ensaio dele, com os mesmos números (docs/recover.md, One tenant).',
  },
  'shared-rows-gone': {
    title:
      'Registros do tenant apontam para registros compartilhados que não existem mais[: {detail}].',
    hint: 'Eles foram removidos depois do backup. Traga-os de volta antes, de um ensaio do mesmo backup ou à mão, e recupere de novo.',
  },
  'outside-key-breaks': {
    title: 'Uma chave estrangeira de fora não se sustentaria contra o backup.',
    hint: 'Registros de {schema|outro schema} apontam para registros que o backup não tem: corrija ou remova esses registros primeiro.',
  },
}
