import type { Catalogue } from '../catalogue.ts'
import type { remoteReasons as english } from '../en/reasons-remote.ts'

/** Por que um remoto não fez o que foi pedido. */
export const remoteReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'remote-host-key-changed': {
    title: 'O remoto mostra outra chave que não a fixada[: {remote}].',
    hint: 'Nada foi enviado. Se a máquina foi reinstalada, leia a chave na própria máquina (`cat /etc/ssh/ssh_host_ed25519_key.pub`) e mude `known-hosts` em um commit revisado; senão alguém está no meio. [Resposta: {detail}]',
  },
  'remote-login-refused': {
    title: 'O remoto recusa o login[: {remote}].',
    hint: 'Veja `user`, a chave e o `authorized_keys` da conta lá; a configuração do remoto mostra a linha. [Resposta: {detail}]',
  },
  'remote-key-unusable': {
    title: 'A chave privada para o remoto não pode ser usada[: {remote}].',
    hint: 'Precisa ser uma chave privada inteira do OpenSSH, sem senha; confira o secret ou o arquivo. [Resposta: {detail}]',
  },
  'remote-unreachable': {
    title: 'O remoto não pode ser alcançado[: {remote}].',
    hint: 'Veja a máquina, o nome, a porta e a linha. [Resposta: {detail}]',
  },
  'remote-silent': {
    title: 'O remoto não responde[: {remote}].',
    hint: 'A linha existe, ou finge existir, e ninguém fala. Veja a máquina e os firewalls no caminho. [{detail}]',
  },
  'remote-connection-lost': {
    title: 'A conexão com o remoto caiu, várias vezes[: {remote}].',
    hint: 'O que chegou fica lá; a próxima execução continua dali. [Resposta: {detail}]',
  },
  'remote-full': {
    title: 'O disco do remoto está cheio[: {remote}].',
    hint: 'O que está lá está inteiro. Libere espaço ou diminua `keep.days` do remoto. [Resposta: {detail}]',
  },
  'remote-read-only': {
    title: 'O disco do remoto não aceita escrita[: {remote}].',
    hint: 'Está montado só para leitura, talvez pelo kernel após um erro: veja `dmesg` lá. [Resposta: {detail}]',
  },
  'remote-busy': {
    title: 'Outro processo está escrevendo no remoto[: {remote}].',
    hint: 'Duas máquinas, ou duas configurações, podem usar o mesmo diretório lá; cada uma precisa do seu. [Resposta: {detail}]',
  },
  'remote-tool-missing': {
    title: 'Falta um programa de que a cópia precisa[: {detail}].',
    hint: 'Instale rsync e o cliente do OpenSSH aqui, e rsync lá: `apt-get install rsync openssh-client`.',
  },
  'remote-refused': {
    title: 'O remoto recusa o que foi pedido[: {remote}].',
    hint: 'O comando forçado ou o shell não deixa passar; a configuração do remoto testa. [Resposta: {detail}]',
  },
  'remote-hash-differs': {
    title: 'O que chegou no remoto não é o que foi enviado, duas vezes[: {detail}].',
    hint: 'Não conta e não entrou na árvore. A memória ou o disco de uma das máquinas pode estar morrendo.',
  },
  'remote-moved-on': {
    title: 'O remoto foi alterado durante a escrita[: {remote}].',
    hint: 'Execute de novo. Se acontecer outra vez, outra máquina escreve no mesmo diretório. [Resposta: {detail}]',
  },
  'remote-unmounted': {
    title: 'O disco do remoto não está montado[: {detail}].',
    hint: 'Monte-o e execute de novo; nada foi escrito.',
  },
  'source-changed': {
    title: 'Backups daqui mudaram enquanto eram copiados[: {detail}].',
    hint: 'Execute de novo quando nenhum outro script escrever no diretório de backups.',
  },
  'transfer-failed': {
    title: 'O programa rsync falhou[: {remote}].',
    hint: 'Veja a resposta[: {detail}].',
  },
}
