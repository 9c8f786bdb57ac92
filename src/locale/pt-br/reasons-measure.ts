import type { Catalogue } from '../catalogue.ts'
import type { measureReasons as english } from '../en/reasons-measure.ts'

/** Por que algo de um host não pôde ser medido. */
export const measureReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'filesystem-hanging': {
    title: 'Um sistema de arquivos não responde[: {detail}].',
    hint: 'O servidor dele (NFS, FUSE) caiu ou está sobrecarregado. Veja o `dmesg`, depois traga o servidor de volta ou solte-o com `umount -l`.',
  },
  'filesystem-unreadable': {
    title: 'Um sistema de arquivos responde com um erro[: {detail}].',
    hint: 'Veja no `dmesg` se o dispositivo tem erros, e se a conta que consulta pode atravessar os diretórios acima dele.',
  },
  'directory-missing': {
    title: 'Um diretório não existe[: {detail}].',
    hint: 'Corrija o caminho em .github/lastro.yml, ou crie o diretório.',
  },
  'directory-unreadable': {
    title: 'Um diretório não pôde ser contado por inteiro[: {detail}].',
    hint: 'O número é o mínimo possível. Deixe a conta que consulta ler tudo abaixo dele.',
  },
  'walk-too-long': {
    title: 'Um diretório não foi contado até o fim a tempo[: {detail}].',
    hint: 'O número é o mínimo possível. Aumente `disk.walk-timeout`, ou acompanhe um diretório mais abaixo.',
  },
  'host-silent': {
    title: 'Um host aceitou a conexão e depois não respondeu[: {host}][: {detail}].',
    hint: 'Ele pode estar sobrecarregado, sem memória, ou com o disco travado: olhe o console dele.',
  },
  'host-key-changed': {
    title:
      'Um host mostra outra chave que não a fixada: nada foi enviado a ele[: {host}][: {detail}].',
    hint: 'Se ele foi reinstalado, copie a chave do console dele para `host-keys` (`cat /etc/ssh/ssh_host_ed25519_key.pub`). Se não foi, há alguém no meio.',
  },
  'host-login-refused': {
    title: 'Um host recusa o login[: {host}][: {detail}].',
    hint: 'Ponha a chave pública de `private-key` em `~/.ssh/authorized_keys` da conta indicada em `user`.',
  },
  'ssh-key-unusable': {
    title: 'A chave privada de um host não pode ser usada[: {host}][: {detail}].',
    hint: 'Teste-a com `ssh-keygen -y -f ARQUIVO`: ela precisa estar inteira, no formato do OpenSSH, e `passphrase` precisa abri-la.',
  },
  'host-answer-unreadable': {
    title: 'A resposta de um host não pode ser lida[: {host}][: {detail}].',
    hint: 'A conta precisa de um shell POSIX, coreutils ou BusyBox e /proc. Entre à mão e rode `sh -c "stat -f /"`.',
  },
}
