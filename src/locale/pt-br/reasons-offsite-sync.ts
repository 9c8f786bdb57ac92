import type { Catalogue } from '../catalogue.ts'
import type { offsiteSyncReasons as english } from '../en/reasons-offsite-sync.ts'

/** Como uma cópia para outro lugar termina, e que travas a impedem. */
export const offsiteSyncReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  synced: {
    title: 'O remoto tem tudo o que está aqui, e conferiu o que recebeu[: {remote}].',
    hint: '',
  },
  'up-to-date': { title: 'O remoto já tinha tudo o que está aqui[: {remote}].', hint: '' },
  'synced-overridden': {
    title: 'O remoto tem tudo o que está aqui; uma pessoa liberou uma trava[: {remote}].',
    hint: 'O que a trava apontava fica no histórico do remoto até passarem os `keep.days`.',
  },
  'gate-source': {
    title:
      'O diretório de backups não existe, está vazio, ou não é o que foi copiado antes[: {path}][: {detail}].',
    hint: 'Nada foi enviado e nada lá foi tocado. Veja se o disco está montado. Se é mesmo outra árvore[: `--override {word}`].',
  },
  'gate-remote': {
    title:
      'O remoto não está como a última execução deixou: está vazio, ou tem um estado anterior ou outra lista que a nossa[: {detail}].',
    hint: 'Nada foi enviado. Veja se o disco está montado e se alguém o restaurou ou esvaziou. Se é para começar de novo[: `--override {word}`].',
  },
  'gate-ransomware': {
    title: 'Muitos arquivos parecem reescritos, renomeados ou de outro tipo[: {count}].',
    hint: 'Nada foi enviado; o remoto tem as cópias de antes. Olhe os arquivos daqui antes de tudo[: {names}]. Só se souber por quê[: `--override {word}`].',
  },
  'gate-changed': {
    title: 'Backups mudaram depois de copiados[: {count}].',
    hint: 'Um backup nunca muda: o disco pode estar morrendo, ou alguém escreveu nele[: {names}]. Nada foi enviado. Para enviar mesmo assim, com os antigos no histórico[: `--override {word}`].',
  },
  'gate-vanished': {
    title: 'Sumiram backups que nenhuma rotação remove[: {names}].',
    hint: 'Nada foi enviado e nada lá foi tocado. Se você mesmo os removeu, ou outro script os rotaciona de outro modo[: `--override {word}`].',
  },
  'backup-vanished': {
    title: 'Um backup sumiu daqui, e nenhuma rotação explica isso[: {names}][: {object}].',
    hint: 'Não há tantos mais novos quanto `backups.retention` guarda. O remoto o mantém no histórico por `keep.days`. Descubra quem remove backups.',
  },
  'gate-shrunk': {
    title: 'O dump mais novo é muito menor que os anteriores[: {name}, {bytes:bytes}].',
    hint: 'O tamanho usual é {usual:bytes|desconhecido}. Veja o que o banco perdeu. Se é intencional[: `--override {word}`].',
  },
  'gate-older': {
    title: 'O remoto tem um backup mais novo que os daqui[: {source}, {there:date}].',
    hint: 'A árvore daqui pode ser uma antiga restaurada, ou os backups mais novos sumiram. Se é intencional[: `--override {word}`].',
  },
  'gate-passport': {
    title: 'Dumps novos não têm um passaporte que sirva[: {count}].',
    hint: 'Se outro script os faz, escreva `foreign: send` em `gates` do remoto. Dumps do Lastro: olhe-os[: {names}]. Só desta vez[: `--override {word}`].',
  },
  'gate-space': {
    title: 'O remoto tem pouco espaço[: precisa de {needed:bytes}, livres {free:bytes}].',
    hint: 'Nada foi enviado. Libere espaço lá, diminua `keep.days`, ou aceite menos espaço livre em `gates.free-percent`. Só desta vez[: `--override {word}`].',
  },
  'gate-overridden': {
    title: 'Uma pessoa liberou uma trava[: {gate}].',
    hint: 'A palavra foi {word|outra}; já está gasta.',
  },
  'override-void': {
    title: 'A palavra dada não abre nada aqui[: {words}].',
    hint: 'Uma palavra vale para o plano com que foi impressa e para nenhum outro: algo mudou desde então, ou ela é de outro remoto. Veja este plano; a palavra dele está abaixo dele.',
  },
  'source-differs-from-passport': {
    title: 'Um backup não é o que o seu passaporte diz[: {name}].',
    hint: 'Foi danificado aqui depois de feito; nada desta execução conta no remoto. Veja o disco, faça um novo backup e remova ou conserte este.',
  },
  'no-new-backup': {
    title: 'Não há backup novo verificado para copiar[; o mais novo é de {at:date}].',
    hint: 'Veja as execuções do backup: o agendamento pode ter morrido, ou as últimas falharam.',
  },
  'remote-clock-off': {
    title: 'Os relógios desta máquina e do remoto divergem[ em {seconds} s].',
    hint: 'Enquanto divergirem, nada é removido do histórico do remoto. Veja o NTP nas duas.',
  },
  'clock-ahead-of-last-run': {
    title: 'Este relógio está muito à frente da última execução[: {days} dias].',
    hint: 'Ele saltou, ou nada rodou nesse tempo. Esta execução não remove nada do remoto, e o tempo entre as duas não conta para `keep.days`. Veja o NTP.',
  },
  'clock-behind-last-run': {
    title: 'Este relógio está atrás da última execução[: {days} dias].',
    hint: 'Está errado agora, ou estava antes. Esta execução não remove nada do remoto. Veja o NTP.',
  },
  'remote-line-unsteady': {
    title: 'A linha com o remoto caiu e foi retomada[: {attempts} tentativas].',
    hint: 'Não falta nada.[ A última resposta foi: {detail}]',
  },
  'offsite-timeout': {
    title: 'A cópia demorou mais do que `timeout` permite[: {remote}].',
    hint: 'O que chegou fica lá; a próxima execução continua dali. Dê mais tempo ou mais banda.',
  },
}
