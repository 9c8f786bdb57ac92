import type { Catalogue } from '../catalogue.ts'
import type { offsiteVerifyReasons as english } from '../en/reasons-offsite-verify.ts'

/** O que uma verificação das cópias nos remotos encontra. */
export const offsiteVerifyReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'copies-in-sync': {
    title: 'Todas as cópias estão lá e o que foi lido está como foi enviado[: {files} arquivos].',
    hint: '',
  },
  'copy-missing': {
    title: 'Um arquivo não está no remoto[: {object}].',
    hint: 'Alguém ou algo o removeu de lá. `lastro offsite-sync` o envia de novo; descubra quem remove arquivos naquela máquina.',
  },
  'copy-not-sent': {
    title: 'Um backup ainda não foi enviado[: {object}].',
    hint: 'Rode `lastro offsite-sync`. Se foi recusado, o relatório dele diz qual barreira.',
  },
  'copy-corrupt': {
    title:
      'Um arquivo no remoto não é o que foi enviado, embora nome e tamanho sejam os mesmos[: {object}].',
    hint: 'O disco de lá pode estar morrendo, ou alguém o alterou. Olhe o disco (`smartctl -a`, `dmesg`) e rode `lastro offsite-sync`: ele envia o arquivo de novo e guarda o estragado ao lado da árvore.',
  },
  'copy-size-differs': {
    title: 'Um arquivo no remoto tem outro tamanho que o enviado[: {object}].',
    hint: 'Uma transferência foi cortada, ou o arquivo foi alterado lá. `lastro offsite-sync` o envia de novo.',
  },
  'copy-unreadable': {
    title: 'Um arquivo no remoto não pode ser lido lá[: {object}].',
    hint: 'Olhe-o naquela máquina: permissões, `dmesg`. O que não se lê não se restaura.',
  },
  'version-damaged': {
    title: 'Uma versão no histórico do remoto não é mais o que era[: {object}].',
    hint: 'O disco de lá pode estar morrendo, ou alguém a alterou: olhe-o (`smartctl -a`, `dmesg`). Ela não pode ser enviada de novo; sai com `keep.days`, ou remova-a lá à mão. Um cofre não remove nada sozinho de uma origem sem outra cópia íntegra.',
  },
  'copy-extra': {
    title: 'Um arquivo no remoto não é nosso[: {object}].',
    hint: 'Não conta como cópia e nunca é removido. Nada além do Lastro deveria gravar abaixo da raiz das cópias.',
  },
  'copy-passport-missing': {
    title: 'Um dump no remoto perdeu o passaporte[: {object}].',
    hint: 'Sem ele ninguém diz o que deve haver dentro. `lastro offsite-sync` envia o passaporte de novo enquanto ele estiver aqui.',
  },
  'copy-reading-late': {
    title:
      'Arquivos do remoto ficaram sem leitura por mais tempo que o prometido[: {files} arquivos, {days} dias].',
    hint: 'Noites foram perdidas: olhe as execuções do workflow. Esta execução os lê.',
  },
  'copies-unread': {
    title: 'Nem tudo que devia ser lido no remoto pôde ser lido.',
    hint: 'A execução foi cortada ou passou do tempo. A próxima começa onde ela parou.',
  },
  'copies-manifest-unreadable': {
    title: 'A lista do que o remoto guarda não pode ser lida lá.',
    hint: 'Vale então o que dizem os passaportes daqui. `lastro offsite-sync` escreve uma lista nova; descubra quem mexeu nela.',
  },
  'copies-put-back': {
    title: 'O remoto foi esvaziado ou voltou a um estado anterior[: {remote}].',
    hint: 'A última cópia deixou mais lá. Descubra quem fez isso, e se o disco está montado, antes da próxima; a barreira `remote` está fechada.',
  },
  'fetch-timeout': {
    title: 'Buscar a cópia demorou mais do que `timeout` do remoto permite[: {remote}].',
    hint: 'O que veio fica aqui, e o próximo teste continua dali. Dê mais tempo ao remoto. O backup em si não foi julgado. [A resposta foi: {detail}]',
  },
  'copies-list-replaced': {
    title: 'A lista do que o remoto guarda é outra que a que a última cópia escreveu[: {remote}].',
    hint: 'Não é a nossa nem segue a nossa: alguém a escreveu. Descubra quem; a barreira `remote` da próxima cópia está fechada.',
  },
  'copies-none': {
    title: 'Não há cópia lá, nem backup aqui que devesse estar lá[: {remote}].',
    hint: 'Do nada, nada se prova. Faça um backup e copie-o antes; se havia algum, descubra quem removeu os dois.',
  },
  'copy-not-readable': {
    title: 'A chave do remoto pode acrescentar cópias e não as ler[: {remote}].',
    hint: 'Dê ao ensaio uma chave própria que só lê: `offsite.remotes.<name>.read-key`, veja docs/offsite.md. Quem rouba uma não tem a outra.',
  },
}
