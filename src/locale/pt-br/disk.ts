import type { Catalogue } from '../catalogue.ts'

/** Palavras dos discos num relatório. */
export const diskLabels: Catalogue['diskLabels'] = {
  title: 'Status do sistema',
  levels: {
    ok: 'OK',
    unknown: 'desconhecido',
    warning: 'AVISO',
    critical: 'CRÍTICO',
    emergency: 'EMERGÊNCIA',
  },
  host: 'Host',
  filesystem: 'Sistema de arquivos',
  used: 'Em uso',
  free: 'Livre',
  inodes: 'Inodes',
  trend: 'Tendência',
  full: 'Cheio',
  backups: 'Backups',
  backupDetails: 'Detalhes dos backups',
  tiers: { daily: 'Diários', weekly: 'Semanais', monthly: 'Mensais', loose: 'Fora das camadas' },
  total: 'Total',
  source: 'Fonte',
  newest: 'Mais novo',
  growth: 'Cresce',
  growers: 'O que mais cresceu',
  docker: 'Docker',
  dockerParts: {
    images: 'Imagens',
    containers: 'Contêineres',
    volumes: 'Volumes',
    'build-cache': 'Cache de build',
  },
  databases: 'Bancos de dados',
  skipped: 'Não medidos',
  skipReasons: {
    pseudo: 'não há disco por trás',
    memory: 'em memória',
    image: 'uma imagem, sempre cheia',
    duplicate: 'já mostrado',
    hidden: 'outro está montado por cima',
    container: 'de um contêiner',
    ignored: 'excluído pela configuração',
  },
  states: {
    measured: 'medido',
    hanging: 'não responde',
    missing: 'não montado',
    unreadable: 'ilegível',
  },
  readOnly: {
    no: 'gravável',
    mount: 'somente leitura aqui',
    superblock: 'SOMENTE LEITURA',
    emergency: 'GRAVAÇÃO PARADA',
  },
  changes: 'O que mudou',
  transitions: {
    raised: 'novo',
    escalated: 'pior',
    eased: 'melhor',
    resolved: 'encerrado',
    reminder: 'ainda',
  },
  confidence: { low: 'um palpite', medium: 'provável', high: 'certo' },
  advice: 'O que pode ser liberado',
  notReached: 'não alcançado',
  notListed: 'não se sabe o que há ali',
}

/** Frases dos discos; os números já vêm formatados. */
export const diskPhrases: Catalogue['diskPhrases'] = {
  backups: (count, figure) => `${figure} ${count === 1 ? 'backup' : 'backups'}`,
  filesystems: (count, figure, hosts) =>
    `${figure} ${count === 1 ? 'sistema' : 'sistemas'} de arquivos em ${hosts} ${hosts === '1' ? 'host' : 'hosts'}`,
  alerts: (count, figure) => `${figure} ${count === 1 ? 'alerta' : 'alertas'}`,
  fullIn: (when, range) => `cheio em ${when} (${range})`,
  grown: (bytes, days) => `+${bytes} em ${days} dias`,
  reclaimable: (bytes) => `${bytes} podem ser liberados`,
  none: 'nada a dizer',
}
