import type { Catalogue } from '../catalogue.ts'

/** Verdicts. */
export const verdicts: Catalogue['verdicts'] = {
  planned: { word: 'PLANEJADO', result: 'SÓ PLANEJADO: NADA FOI GRAVADO NEM REMOVIDO' },
  complete: { word: 'COMPLETO', result: 'BACKUP COMPLETO E RELIDO' },
  failed: { word: 'FALHOU', result: 'O BACKUP FALHOU' },
  restorable: { word: 'RESTAURÁVEL', result: 'BACKUP VÁLIDO E RESTAURÁVEL' },
  'not-restorable': { word: 'NÃO RESTAURÁVEL', result: 'BACKUP NÃO RESTAURÁVEL COMO DEVERIA' },
  recovered: { word: 'RECUPERADO', result: 'RECUPERADO E VALIDADO; O QUE EXISTIA ESTÁ GUARDADO' },
  undone: {
    word: 'DESFEITO',
    result: 'A RECUPERAÇÃO FOI DESFEITA; OS DOIS BANCOS ESTÃO GUARDADOS',
  },
  dropped: { word: 'APAGADO', result: 'O QUE ESTAVA GUARDADO FOI APAGADO' },
  'not-changed': { word: 'SEM MUDANÇA', result: 'NÃO HAVIA NADA A FAZER' },
  refused: { word: 'RECUSADO', result: 'RECUSADO: NADA FOI ALTERADO' },
  'rolled-back': { word: 'REVERTIDO', result: 'REVERTIDO: A PRODUÇÃO ESTÁ COMO ESTAVA' },
  'recover-failed': { word: 'FALHOU', result: 'PAROU NO MEIO: É PRECISO UMA PESSOA' },
  'recover-planned': { word: 'PLANEJADO', result: 'SÓ PLANEJADO: NADA FOI ALTERADO' },
  'cannot-judge': { word: 'NÃO É POSSÍVEL JULGAR', result: 'O BACKUP NÃO PÔDE SER JULGADO' },
  'restore-check-cannot-judge': {
    word: 'NÃO É POSSÍVEL JULGAR',
    result: 'A MIGRAÇÃO NÃO PÔDE SER JULGADA',
  },
  made: { word: 'FEITO', result: 'O PASSAPORTE DIZ O QUE O DUMP CONTÉM' },
  'not-made': { word: 'NÃO FEITO', result: 'NENHUM PASSAPORTE FOI ESCRITO' },
  safe: { word: 'SEGURA', result: 'A MIGRAÇÃO NÃO PERDE NADA QUE DEVA FICAR' },
  unsafe: { word: 'INSEGURA', result: 'A MIGRAÇÃO NÃO DEVE IR AO AR ASSIM' },
  'drill-check-cannot-judge': {
    word: 'NÃO É POSSÍVEL JULGAR',
    result: 'O ENSAIO NÃO PÔDE SER VERIFICADO',
  },
  trustworthy: { word: 'CONFIÁVEL', result: 'O ENSAIO DETECTA O QUE DEVE DETECTAR' },
  untrustworthy: { word: 'NÃO CONFIÁVEL', result: 'NÃO SE PODE CONFIAR NO ENSAIO' },
  'in-sync': { word: 'SINCRONIZADO', result: 'LOCAL E REMOTO SINCRONIZADOS' },
  drift: { word: 'DIVERGENTE', result: 'UMA CÓPIA NÃO É O QUE DEVERIA SER' },
  unreachable: { word: 'INACESSÍVEL', result: 'NEM TODAS AS CÓPIAS PUDERAM SER VERIFICADAS' },
  ok: { word: 'OK', result: 'TODOS OS SISTEMAS NORMAIS' },
  warning: { word: 'AVISO', result: 'OLHE DURANTE O DIA' },
  critical: { word: 'CRÍTICO', result: 'FAÇA ALGO HOJE' },
  emergency: { word: 'EMERGÊNCIA', result: 'FAÇA ALGO AGORA' },
  unknown: { word: 'DESCONHECIDO', result: 'NEM TUDO PÔDE SER EXAMINADO' },
}
