import type { Catalogue } from '../catalogue.ts'
import type { composeReasons as english } from '../en/reasons-compose.ts'

/** Why the service of an operator's own Compose file could not be started in a drill. */
export const composeReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'compose-too-old': {
    title: 'Um serviço do seu arquivo do Compose precisa do Compose 2[; aqui há o {detail}].',
    hint: 'Instale o plugin `docker-compose-plugin` dos pacotes do próprio Docker, ou o `docker-compose` do Debian 13.',
  },
  'compose-file-invalid': {
    title: 'O arquivo do Compose da aplicação não pode ser lido[: {detail}].',
    hint: 'Confira `files` de `drill.backend.compose` e tente `docker compose --file … config` no host do ensaio. As variáveis de que ele precisa podem ficar em `drill.backend.env`.',
  },
  'compose-service-unknown': {
    title: 'O arquivo do Compose não tem esse serviço[: {detail}].',
    hint: 'Corrija `service` e `database` de `drill.backend.compose` em .github/lastro.yml.',
  },
  'compose-service-refused': {
    title:
      'O serviço do arquivo do Compose não pode ser iniciado num ensaio como está[: {detail}].',
    hint: 'Ele alcançaria a produção, este host ou outro banco, ou não seria o mesmo programa. Diga-o de outro modo para ensaios: por `drill.backend.env`, ou por um segundo arquivo em `drill.backend.compose.files`.',
  },
  'compose-service-failed': {
    title: 'Um serviço de que a aplicação precisa não subiu, ou terminou[: {detail}].',
    hint: 'O log traz as últimas linhas. Num ensaio os volumes dele são novos e vazios.',
  },
}
