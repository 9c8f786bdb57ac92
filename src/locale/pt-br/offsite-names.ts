import type { Catalogue } from '../catalogue.ts'
import type {
  offsiteChecks as englishChecks,
  offsiteMetrics as englishMetrics,
  offsiteSteps as englishSteps,
} from '../en/offsite-names.ts'

/** Etapas de uma cópia para outro lugar. */
export const offsiteSteps: Pick<Catalogue['steps'], keyof typeof englishSteps> = {
  survey: 'Olhar o remoto',
  send: 'Enviar',
  prove: 'Conferir o que chegou',
  commit: 'Incluir na árvore de lá',
  prune: 'Podar o histórico de lá',
}

/** O que se pergunta antes e depois dela. */
export const offsiteChecks: Pick<Catalogue['checks'], keyof typeof englishChecks> = {
  'gate-source': 'A árvore é a que é copiada',
  'gate-remote': 'O remoto está como foi deixado',
  'gate-ransomware': 'Nada parece criptografado',
  'gate-changed': 'Nenhum backup mudou',
  'gate-vanished': 'Não sumiu mais do que uma rotação remove',
  'gate-shrunk': 'O dump mais novo tem o tamanho usual',
  'gate-older': 'Nada mais novo no remoto',
  'gate-passport': 'Todo dump novo tem seu passaporte',
  'gate-space': 'Espaço no remoto',
  'remote-clock': 'Relógio do remoto',
  'own-clock': 'Relógio desta máquina',
  vanished: 'O que sumiu saiu por rotação',
  'new-backup': 'Há um backup novo',
  override: 'A palavra é deste plano',
  line: 'A linha aguentou',
}

/** O que ela mede. */
export const offsiteMetrics: Pick<Catalogue['metrics'], keyof typeof englishMetrics> = {
  'sent-bytes': 'Enviado',
  'wire-bytes': 'Na linha',
  'send-seconds': 'Tempo de envio',
  attempts: 'Tentativas',
  'new-backups': 'Backups novos',
}
