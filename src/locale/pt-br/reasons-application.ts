import type { Catalogue } from '../catalogue.ts'
import type { applicationReasons as english } from '../en/reasons-application.ts'

/** What the restored application and the queries of the operator's own answered, and why they could not be asked. */
export const applicationReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'backend-missing': {
    title: 'A aplicação não pôde ser iniciada: o programa não está aqui[: {detail}].',
    hint: 'Instale-o no host do ensaio, ou corrija command e directory de `drill.backend` em .github/lastro.yml.',
  },
  'backend-role-missing': {
    title: 'O papel com que a aplicação deveria se conectar não está no backup[: {role}].',
    hint: 'Corrija `drill.backend.user`, ou deixe-o fora: então ela se conecta como o superusuário do staging.',
  },
  'backend-exited': {
    title: 'A aplicação terminou antes de ficar pronta[: {detail}].',
    hint: 'As últimas linhas dela estão no relatório. Depois de uma recuperação real ela também não subiria, a menos que só a configuração deste ensaio esteja errada.',
  },
  'backend-not-ready': {
    title: 'A aplicação não ficou pronta a tempo[: {detail}].',
    hint: 'As últimas linhas dela estão no relatório. Veja o que ela espera, e path e timeout de `drill.backend.ready`.',
  },
  'backend-died': {
    title: 'A aplicação terminou enquanto era sondada[: {detail}].',
    hint: 'As últimas linhas dela estão no relatório. A sonda anterior mostra o que ela não suportou.',
  },
  'backend-exposed': {
    title: 'A aplicação escutou em todos os endereços do host enquanto rodou[: {address}].',
    hint: 'Os dados restaurados podiam ser alcançados pela rede. Faça-a escutar em 127.0.0.1, como diz a variável HOST.',
  },
  'probe-status': {
    title: 'A aplicação respondeu com outro status.',
    hint: 'As últimas linhas dela e a resposta dizem por quê. Compare com a mesma requisição em produção.',
  },
  'probe-body': {
    title: 'Uma resposta da aplicação não é a que deve ser.',
    hint: 'Compare com a mesma requisição em produção; os dados em si são julgados pelas outras verificações.',
  },
  'probe-not-json': {
    title: 'Uma resposta da aplicação não é JSON.',
    hint: 'Muitas vezes é uma página de erro, ou a página de um front end: veja path e headers da sonda.',
  },
  'probe-count': {
    title: 'A aplicação mostra outro número de registros que o passaporte.',
    hint: 'Os registros foram comparados antes de ela subir: ela filtra, pagina ou esconde alguns. Faça a sonda ler um total, ou corrija a tabela.',
  },
  'probe-slow': {
    title: 'A aplicação respondeu mais devagar que o permitido.',
    hint: 'Logo após uma restauração não há estatísticas nem cache, como depois de uma recuperação real. Aumente `within`, ou ache a consulta lenta.',
  },
  'probe-timeout': {
    title: 'A aplicação não respondeu a tempo.',
    hint: 'Ela pode esperar por uma trava, por um pool sem conexão, ou por um serviço que o staging não tem.',
  },
  'probe-unreachable': {
    title: 'A aplicação interrompeu a conexão, ou ninguém respondeu.',
    hint: 'As últimas linhas dela estão no relatório.',
  },
  'probe-too-large': {
    title: 'Uma resposta da aplicação é grande demais para ser julgada.',
    hint: 'Peça uma página e um total: respostas de mais de 16 MiB não são lidas.',
  },
  'probe-redirected': {
    title: 'A aplicação manda o cliente para outro lugar.',
    hint: 'Um redirecionamento para outra origem, ou em círculo, nunca é seguido. Ajuste a URL base da aplicação para o staging.',
  },
  'probe-value-unusable': {
    title: 'Um valor de que sondas seguintes precisam falta, ou não pode ser usado.',
    hint: 'Compare a resposta com `save` da sonda.',
  },
  'probe-skipped': {
    title: 'Uma sonda não foi feita: uma anterior não deu o valor para ela.',
    hint: 'Corrija primeiro a sonda anterior.',
  },
  'probe-unjudged': {
    title: 'O passaporte não conhece a tabela com que uma sonda é comparada.',
    hint: 'Corrija `count.table` em .github/lastro.yml; `lastro passport show` lista as tabelas.',
  },
  'no-tenant-asked': {
    title: 'Não há no backup um tenant para o qual perguntar.',
    hint: 'Veja `tenants` da fonte e de `drill.backend` em .github/lastro.yml.',
  },
  'query-failed': {
    title: 'Uma consulta sua tem outra resposta que a esperada.',
    hint: 'Faça a mesma consulta em produção: se lá a resposta é a mesma, os dados já estavam errados antes do backup.',
  },
  'query-error': {
    title: 'Uma consulta sua terminou em erro.',
    hint: 'Faça a mesma consulta em produção, e veja os registros em que ela tropeça.',
  },
  'query-invalid': {
    title: 'Uma consulta sua não pôde ser feita.',
    hint: 'Corrija-a em .github/lastro.yml: nomes, tipos, um só comando, e uma coluna onde se espera um valor.',
  },
  'query-writes': {
    title: 'Uma consulta sua tentou gravar, e foi recusada.',
    hint: 'Consultas só leem. Veja que funções ela chama.',
  },
  'query-timeout': {
    title: 'Uma consulta sua demorou demais.',
    hint: 'Logo após uma restauração não há estatísticas. Aumente o `timeout`, ou escreva-a de modo que um índice ajude.',
  },
  'query-unjudged': {
    title: 'O passaporte não conhece a tabela com que uma consulta é comparada.',
    hint: 'Corrija `expect.table` em .github/lastro.yml; `lastro passport show` lista as tabelas.',
  },
}
