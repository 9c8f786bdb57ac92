import type { Catalogue } from '../catalogue.ts'
import type { backupReasons as english } from '../en/reasons-backup.ts'

/** Why a backup ended as it did. */
export const backupReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  complete: {
    title: 'O backup foi gravado, relido por inteiro e publicado[ como {name}].',
    hint: '',
  },
  planned: {
    title: 'Apenas planejado: as verificações prévias passaram, nada foi gravado nem removido.',
    hint: 'Execute sem o modo de simulação para fazer o backup.',
  },
  'server-unreachable': {
    title: 'O servidor PostgreSQL[ {server}] não responde.',
    hint: 'Verifique se ele está no ar e se este host pode conectar: `pg_isready -h HOST -p PORT`, depois pg_hba.conf e o firewall.',
  },
  'client-too-old': {
    title:
      'Nenhum pg_dump instalado é novo o bastante para o servidor[: servidor {server}, pg_dump mais novo {client}].',
    hint: 'Instale o cliente da versão principal do servidor ou mais nova, p. ex. `apt-get install postgresql-client[-{major}]`.',
  },
  'disk-space-low': {
    title:
      'Não há espaço livre em disco para o backup[: precisa de {needed:bytes}][, livre {free:bytes}].',
    hint: 'Libere espaço[ em {path}] ou aumente o volume; `du -xh --max-depth=2` mostra o que o ocupa. Os backups bons antigos não foram tocados.',
  },
  'lock-table-too-small': {
    title:
      'A tabela de locks do servidor é pequena demais para travar todas as tabelas[: {tables} tabelas][, espaço para {capacity} locks].',
    hint: 'Aumente max_locks_per_transaction[ para pelo menos {suggested}] no postgresql.conf e reinicie o servidor.',
  },
  'row-security': {
    title:
      'A segurança em nível de linha esconderia registros do papel de backup[ {role}][ em {tables} tabelas][, p. ex. {table}].',
    hint: 'Como superusuário: `ALTER ROLE {role|ROLE} BYPASSRLS`.',
  },
  'privileges-missing': {
    title:
      'O papel de backup[ {role}] não consegue ler tudo[: {count} objetos][, p. ex. {object}].',
    hint: 'Como superusuário: `GRANT pg_read_all_data TO {role|ROLE}`; para objetos grandes, também a participação no papel dono deles: `GRANT DONO TO {role|ROLE}`.',
  },
  'directory-not-mounted': {
    title:
      'O diretório de backups[ {path}] não está em um volume próprio montado; gravar ali encheria outro disco.',
    hint: 'Monte o volume e confira com `findmnt --target {path|DIRETÓRIO}`.',
  },
  'directory-not-writable': {
    title: 'Não é possível gravar no diretório de backups[ {path}][: {detail}].',
    hint: 'Crie-o e entregue-o ao usuário com que o runner executa[: `chown {user} {path}`].',
  },
  'lock-held': {
    title:
      'Outra execução detém a trava[: {procedure}, execução {run}, pid {pid} em {host}][, desde {since:date}].',
    hint: 'Espere ela terminar, ou encerre-a. Um detentor morto teria sido substituído: este está vivo.',
  },
  'lock-timeout': {
    title:
      'As tabelas não puderam ser travadas a tempo[: {table}][, espera de {seconds:duration}].',
    hint: 'Alguma transação detém um lock exclusivo: veja pg_stat_activity e pg_locks, e não faça migrações durante o backup.',
  },
  'dump-failed': {
    title: 'O pg_dump falhou[: {detail}].',
    hint: 'As últimas linhas dele estão no log. Nada foi publicado; os backups anteriores continuam como estavam.',
  },
  'dump-size-anomaly': {
    title: 'O tamanho do dump foge do habitual[: {bytes:bytes}][, normalmente {usual:bytes}].',
    hint: 'Compare com o anterior, `lastro passport diff ANTERIOR NOVO`, para ver que tabelas mudaram. Guarde os backups antigos até haver explicação.',
  },
  'read-back-failed': {
    title: 'O dump recém-gravado não pôde ser relido[: {detail}].',
    hint: 'Verifique o disco (`dmesg`, `smartctl -a`) e execute o backup de novo. Nada foi publicado.',
  },
  'schema-unstable': {
    title:
      'Tabelas foram criadas ou removidas enquanto o backup as bloqueava[: {attempts} tentativas].',
    hint: 'Não faça migrações durante o backup; depois execute de novo.',
  },
  'snapshot-lost': {
    title: 'A sessão do banco que mantinha o snapshot terminou antes do dump[: {detail}].',
    hint: 'Procure idle_in_transaction_session_timeout, um pooler de conexões no caminho ou um reinício do servidor; depois execute de novo.',
  },
  'passport-failed': {
    title: 'O passaporte não pôde ser tirado do snapshot[: {detail}].',
    hint: 'O log mostra o comando. Sem passaporte nada pode ser provado, por isso nada foi publicado.',
  },
  cancelled: {
    title: 'A execução foi cancelada[ durante {step}].',
    hint: 'Nada ficou pela metade; inicie de novo quando convier.',
  },
  'internal-error': {
    title: 'O próprio Lastro falhou[: {detail}].',
    hint: 'É um defeito do Lastro. Por favor, relate-o com o log e este relatório.',
  },
  'retention-frozen': {
    title: 'Nenhum backup antigo foi removido[: {detail}].',
    hint: 'Resolva o que os outros achados apontam; a próxima execução boa remove o que for devido.',
  },
  'future-dated-backup': {
    title: 'Um backup tem data no futuro[: {name}][, {takenAt:date}].',
    hint: 'Ele não conta. Acerte o relógio e depois renomeie ou mova esse arquivo.',
  },
  'database-empty': {
    title: 'O banco de dados[ {database}] não tem nenhuma tabela.',
    hint: 'Verifique se a fonte aponta para o banco certo; um backup vazio não prova nada.',
  },
  'standby-conflict': {
    title: 'A réplica cancelou o dump por conflito com a recuperação[: {detail}].',
    hint: 'Aumente max_standby_streaming_delay ou use hot_standby_feedback = on, ou faça o backup do primário.',
  },
}
