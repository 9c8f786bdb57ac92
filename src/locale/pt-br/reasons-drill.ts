import type { Catalogue } from '../catalogue.ts'
import type { drillReasons as english } from '../en/reasons-drill.ts'

/** Why a drill could, or could not, restore a backup. */
export const drillReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  proven: {
    title: 'O backup foi restaurado e é, registro por registro, o que diz o seu passaporte.',
    hint: '',
  },
  'no-backup': {
    title:
      'Não há backup para restaurar[ em {path}][: foi pedido {wanted}][; os mais novos são {newest}].',
    hint: 'Confira o nome, e o diretório de backups em .github/lastro.yml; ou execute `lastro backup` antes.',
  },
  'role-unknown': {
    title: 'O dump de outra ferramenta cita um papel que só os globais criariam[: {detail}].',
    hint: 'Deixe `lastro backup` fazer os backups: o passaporte leva os papéis.',
  },
  'no-passport': {
    title:
      'O dump não tem passaporte: ele restaura, mas ninguém pode dizer se o conteúdo está certo.',
    hint: 'Foi feito por outra ferramenta. Deixe `lastro backup` fazer os backups, para que o conteúdo possa ser provado.',
  },
  'sha256-mismatch': {
    title: 'O arquivo não é o que foi gravado: o SHA-256 difere.',
    hint: 'Foi alterado ou danificado depois do backup. Use outra cópia ou camada e verifique o disco que o guardava.',
  },
  'size-mismatch': {
    title:
      'O arquivo não tem o tamanho que foi gravado[: esperado {expected:bytes}][, encontrado {actual:bytes}].',
    hint: 'Foi cortado ou acrescido, muitas vezes por uma cópia interrompida. Copie de novo ou use outra camada.',
  },
  'frame-corrupt': {
    title: 'O quadro comprimido do dump está danificado[: {detail}].',
    hint: 'Use outra cópia ou camada; os bytes desta estão perdidos. Verifique o disco que a guardava.',
  },
  'passport-unreadable': {
    title: 'O passaporte não pode ser lido[: {detail}].',
    hint: 'Busque-o de novo na outra cópia. O dump só é julgado com ele.',
  },
  'passport-mismatch': {
    title: 'O passaporte pertence a outro backup[: ele nomeia {names}].',
    hint: 'Um arquivo foi renomeado ou sobrescrito. Ponha o passaporte deste dump ao lado dele, ou ensaie outro backup.',
  },
  'archive-corrupt': {
    title: 'O pg_restore não consegue ler o arquivo[: {detail}].',
    hint: 'Use outra cópia ou camada e verifique o disco que guardava esta.',
  },
  'archive-empty': {
    title: 'O dump não contém dados de tabelas.',
    hint: 'É um dump só do esquema, ou de um banco vazio. Verifique como foi feito.',
  },
  'restore-failed': {
    title: 'A restauração parou em um erro[: {detail}].',
    hint: 'O log mostra o objeto. Em uma emergência este backup também pararia ali: corrija a causa na produção e faça outro backup.',
  },
  'restore-timed-out': {
    title: 'A restauração passou do limite de `drill.timeout` e foi encerrada[: {detail}].',
    hint: 'Aumente `drill.timeout` em .github/lastro.yml, ou ensaie em um host mais rápido. O backup em si não foi julgado.',
  },
  'restore-role-missing': {
    title: 'Um papel de que o dump precisa não existe[: {role}][: {detail}].',
    hint: 'Crie-o no destino, ou faça o backup com os globais para que possa ser preparado: `CREATE ROLE {role|NOME}`.',
  },
  'extension-missing': {
    title:
      'Uma extensão de que o dump precisa não está instalada onde o ensaio restaura[: {extension}][: {detail}].',
    hint: 'Instale o pacote dela[ para o PostgreSQL {major}] onde o ensaio restaura (no host dele, na imagem de `drill.docker`, no servidor separado) e ensaie de novo; até lá nada está provado.',
  },
  'extension-version-differs': {
    title: 'Uma extensão tem versão diferente da produção.',
    hint: 'Instale a mesma versão no host do ensaio, para que ele seja igual à recuperação.',
  },
  'postgres-missing': {
    title: 'Não foram encontrados os programas do servidor PostgreSQL para restaurar.',
    hint: 'Instale-os no host do ensaio: `apt-get install postgresql[-{major}]`.',
  },
  'postgres-too-old': {
    title:
      'O PostgreSQL daqui é mais antigo que o da origem do backup[: aqui {found}][, necessário {needed}][: {detail}].',
    hint: 'Instale a mesma versão principal onde o ensaio restaura: `apt-get install postgresql[-{major}]`, ou indique uma imagem dela em `drill.docker`.',
  },
  'staging-failed': {
    title: 'Não foi possível criar o lugar para restaurar[: {detail}].',
    hint: 'O log mostra o que o servidor disse ao iniciar. O backup em si não foi julgado.',
  },
  'staging-disk-full': {
    title:
      'O lugar da restauração ficou sem disco[: precisa de cerca de {needed:bytes}][, livre {free:bytes}][: {detail}].',
    hint: 'Libere espaço[ em {path}] ou aponte o staging do ensaio para um volume maior. O backup em si não foi julgado.',
  },
  'staging-out-of-memory': {
    title: 'O servidor de banco do ensaio foi morto por falta de memória[: {detail}].',
    hint: 'Dê mais memória ou swap ao host, ou ensaie quando houver menos carga. O backup em si não foi julgado.',
  },
  'target-is-source': {
    title: 'O destino do ensaio é uma fonte configurada[: {source}]; recusado.',
    hint: 'Um ensaio nunca grava na produção. Escolha outro staging em .github/lastro.yml.',
  },
  'amcheck-unavailable': {
    title:
      'As páginas das tabelas e dos índices não puderam ser verificadas: o amcheck não está instalado.',
    hint: 'Instale o pacote contrib do PostgreSQL no host do ensaio: `apt-get install postgresql-contrib`.',
  },
  'heap-corrupt': {
    title: 'O amcheck encontrou uma tabela ou um índice danificado.',
    hint: 'Ensaie de novo; se persistir, suspeite da memória ou do disco do host do ensaio: `dmesg`, `smartctl -a`.',
  },
  'backup-stale': {
    title: 'O backup mais novo é velho demais[: {age:duration}][, permitido {allowed:duration}].',
    hint: 'Veja por que os últimos backups não rodaram ou falharam: `lastro history`.',
  },
  'rto-missed': {
    title:
      'A recuperação leva mais tempo que o objetivo[: {actual:duration}][, objetivo {objective:duration}].',
    hint: 'As fases mostram onde o tempo vai. Disco mais rápido, mais núcleos ou menos dados em um só banco ajudam; ou mude o objetivo conscientemente.',
  },
  'rpo-missed': {
    title:
      'Seria perdido mais trabalho recente do que o objetivo permite[: {actual:duration}][, objetivo {objective:duration}].',
    hint: 'Faça backups com mais frequência: mude o agendamento em .github/workflows/backup.yml.',
  },
  'tenant-quiet': {
    title:
      'Alguns tenants não têm registro recente[: {tenants} deles][ ({names})]; o RPO deles diz pouco.',
    hint: 'Normal para um tenant que não opera nestes dias. Pergunte, se deveria operar.',
  },
}
