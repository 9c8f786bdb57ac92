import type { Catalogue } from '../catalogue.ts'
import type { stagingReasons as english } from '../en/reasons-staging.ts'

/** Why the place to restore into could not be had, or was refused. */
export const stagingReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'docker-missing': {
    title: 'O Docker não está instalado no host do ensaio.',
    hint: 'Instale-o (`apt-get install docker.io docker-compose`), ou use `drill.staging: local`.',
  },
  'docker-unreachable': {
    title: 'O serviço do Docker não responde[: {detail}].',
    hint: 'Inicie-o (`systemctl start docker`) e confira se o usuário do runner está no grupo docker.',
  },
  'docker-remote': {
    title: 'O Docker está em outro host[: {endpoint}].',
    hint: 'O ensaio alcança o contêiner por uma porta deste host: remova `DOCKER_HOST` e use o Docker daqui, ou ensaie naquele host.',
  },
  'compose-missing': {
    title: 'O Docker Compose não está instalado no host do ensaio.',
    hint: 'Instale-o: `apt-get install docker-compose`, ou o plugin `docker-compose-plugin` dos pacotes do próprio Docker.',
  },
  'image-missing': {
    title: 'A imagem não está aqui e não pôde ser baixada[: {image}][: {detail}].',
    hint: 'Baixe-a no host do ensaio[: `docker pull {image}`], ou corrija o nome em .github/lastro.yml.',
  },
  'port-taken': {
    title: 'A porta que o ensaio deveria publicar está ocupada[: {port}].',
    hint: 'Veja quem a ocupa[: `ss -ltnp sport = :{port}`], ou deixe a porta de fora: então uma livre é escolhida.',
  },
  'container-failed': {
    title: 'Um contêiner do ensaio não subiu, ou terminou[: {service}][: {detail}].',
    hint: 'O log traz as últimas linhas. Confira a imagem e o que ela precisa do ambiente.',
  },
  'container-out-of-memory': {
    title: 'Um contêiner do ensaio foi morto por falta de memória[: {service}].',
    hint: 'Dê mais memória ou swap ao host, ou ensaie quando houver menos carga. O backup em si não foi julgado.',
  },
  'target-unreachable': {
    title: 'O servidor separado do ensaio não responde, ou recusa o login[: {server}][: {detail}].',
    hint: 'Confira `drill.server` em .github/lastro.yml e o segredo que ele cita; tente com `psql` no host do ensaio.',
  },
  'target-privileges': {
    title: 'O ensaio não pode restaurar tudo no servidor separado[: {detail}].',
    hint: 'Indique em `drill.server` um superusuário de um servidor que aceite escrita: donos e permissões também são restaurados.',
  },
  'target-looks-like-source': {
    title: 'O destino do ensaio está no servidor de uma fonte[: {target} ao lado de {source}].',
    hint: 'Escolha outro servidor em `drill.server`. Para ensaiar lá mesmo assim, digite o nome[: `lastro restore-drill --confirm-target {target}`].',
  },
  'target-not-empty': {
    title: 'O destino do ensaio não está vazio[: {target}][, {tables} tabelas].',
    hint: 'Indique outro banco em `drill.server`. Para pôr este de lado durante o ensaio, digite o nome[: `lastro restore-drill --confirm-target {target}`].',
  },
  'target-in-use': {
    title: 'O banco com o nome do destino não pôde ser posto de lado[: {target}][: {detail}].',
    hint: 'Alguém está conectado a ele. Encerre essa sessão, ou indique outro banco em `drill.server`.',
  },
  'staging-left': {
    title: 'Algo que o ensaio criou para o staging não pôde ser removido[: {left}].',
    hint: 'O próximo ensaio tenta de novo. À mão: `docker container rm -f -v`, `docker network rm`, `docker volume rm`, `DROP DATABASE`.',
  },
}
