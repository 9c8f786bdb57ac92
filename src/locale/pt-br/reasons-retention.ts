import type { Catalogue } from '../catalogue.ts'
import type { retentionReasons as english } from '../en/reasons-retention.ts'

/** Why a backup is kept, promoted or removed, and what stops the rotation. */
export const retentionReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'within-policy': { title: 'Dentro do que se mantém.', hint: '' },
  'beyond-policy': { title: 'Mais antigo que o que se mantém.', hint: '' },
  'first-of-week': { title: 'Primeiro backup bom da semana.', hint: '' },
  'first-of-month': { title: 'Primeiro backup bom do mês.', hint: '' },
  'recovery-open': {
    title: 'O que a recuperação dele pôs de lado ainda está guardado.',
    hint: 'Apague isso primeiro: `lastro recover drop-old`.',
  },
  'no-newer-regular': {
    title: 'Nenhum backup bom nos níveis é mais novo.',
    hint: 'Faça um do que está no lugar agora: `lastro backup`.',
  },
  frozen: { title: 'Seria removido, mas a remoção está congelada.', hint: '' },
  'not-counted-future': {
    title: 'Com data no futuro: não conta, não é removido.',
    hint: '',
  },
  'not-counted-unverified': {
    title: 'Não verificado: não conta, não é removido.',
    hint: '',
  },
  'not-counted-incomplete': {
    title: 'Incompleto: não conta, não é removido.',
    hint: '',
  },
  'not-counted-foreign': {
    title: 'Feito por outra ferramenta: não conta, não é removido.',
    hint: '',
  },
  'clock-behind-backup': {
    title: 'O relógio está antes do backup mais novo[: {name}].',
    hint: 'Acerte o relógio (`timedatectl`, chrony). Nada é removido até lá.',
  },
  'clock-behind-ledger': {
    title: 'O relógio está antes da última execução no livro-razão[: {name:date}].',
    hint: 'Acerte o relógio (`timedatectl`, chrony). Nada é removido até lá.',
  },
  'backup-directory-is-link': {
    title: 'Um diretório de camada é um link simbólico[: {path}].',
    hint: 'Faça dele um diretório de verdade, ou monte o volume ali: hard links não atravessam um link.',
  },
  'promoted-copy-differs': {
    title: 'A cópia de um backup em outra camada não é o mesmo arquivo[: {copy}].',
    hint: 'Algo gravou nela. Compare as duas com `sha256sum`, fique com a que o passaporte nomeia e mova a outra.',
  },
  'retention-survivor-missing': {
    title: 'Um backup que deve sobreviver ao que é removido não está como esperado[: {path}].',
    hint: 'Nada mais foi removido. Veja quem mais apaga ou grava no diretório de backups.',
  },
  'torn-line-moved-aside': {
    title: 'A última linha do livro-razão estava rasgada e foi posta de lado.',
    hint: 'Uma execução morreu ao gravá-la. `lastro history --verify` prova que o resto está íntegro.',
  },
  configuration: {
    title: 'A configuração ou uma entrada está errada.',
    hint: 'O log aponta cada lugar e o que é válido; `lastro config check` diz o mesmo.',
  },
  'command-failed': {
    title: 'Um programa chamado pelo Lastro falhou[: {detail}].',
    hint: 'As últimas linhas dele estão no log.',
  },
}
