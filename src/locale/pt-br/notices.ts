import type { Catalogue } from '../catalogue.ts'

/** Palavras dos avisos. */
export const notices: Catalogue['notices'] = {
  levels: {
    ok: 'OK',
    unknown: 'DESCONHECIDO',
    warning: 'ATENÇÃO',
    critical: 'CRÍTICO',
    emergency: 'EMERGÊNCIA',
  },
  kinds: {
    raised: 'novo',
    escalated: 'piorou',
    eased: 'melhorou',
    resolved: 'RESOLVIDO',
    reminder: 'continua',
  },
  labels: {
    where: 'Onde',
    since: 'Desde',
    run: 'Execução',
    whatToDo: 'O que fazer',
  },
  phrases: {
    several: (figure) => `${figure} mudanças`,
    before: (level) => `antes ${level}`,
    more: (figure) => `… e mais ${figure}`,
    sentBy: (host) => `Lastro em ${host}`,
    issueIntro: 'O Lastro mantém esta issue em dia e a fecha quando o problema acaba.',
    issueResolved: 'Resolvido.',
    issueEscalated: (level) => `Agora ${level}.`,
    issueReminder: (duration) => `Continua assim depois de ${duration}.`,
  },
}
