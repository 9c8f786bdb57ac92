import type { Catalogue } from '../catalogue.ts'
import type { diskReasons as english } from '../en/reasons-disk.ts'

/** O que a verificação de disco encontra: discos, hosts e agendas mortas. */
export const diskReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'disks-well': {
    title: 'Tudo normal[: {filesystems} sistemas de arquivos em {hosts} hosts].',
    hint: '',
  },
  'space-low': {
    title:
      'Um sistema de arquivos está enchendo[: {subject} em {host} está {percent:percent} cheio][, restam {free:bytes}].',
    hint: 'Veja o que é grande: `lastro disk-check` diz o que mais cresceu e o que pode ser liberado. Os limites estão em `disk.thresholds`.',
  },
  'inodes-low': {
    title:
      'Um sistema de arquivos está ficando sem inodes[: {subject} em {host}, {percent:percent} em uso][, restam {freeInodes}]. Sem inode não se cria arquivo, por mais bytes que haja livres.',
    hint: 'Ache o diretório com muitos arquivos pequenos: `du --inodes -x {subject|/} | sort -n | tail`. Costumam ser sessões, caches e filas de e-mail.',
  },
  'fills-soon': {
    title:
      'Um sistema de arquivos logo estará cheio se continuar assim[: {subject} em {host}, em {seconds:duration}][ (por volta de {fullAt:date})].',
    hint: 'Descubra o que começou a crescer: o relatório diz o que mais cresceu na semana. Uma rotação que não remove mais tem esse aspecto.',
  },
  'next-backup-does-not-fit': {
    title: 'O próximo backup não vai caber[: precisa de {needed:bytes}][, há {free:bytes} livres].',
    hint: 'Libere espaço ou aumente o disco antes da noite. Não remova os backups mais novos; `lastro disk-check` lista o que pode sair.',
  },
  'mount-missing': {
    title: 'Um sistema de arquivos que deveria estar montado não está[: {subject} em {host}].',
    hint: 'Veja por quê: `systemctl status "*.mount"`, `dmesg | tail`. O que for gravado no diretório vazio vai parar no disco de baixo.',
  },
  'stopped-writing': {
    title:
      'O kernel parou toda gravação num sistema de arquivos depois de um erro[: {subject} em {host}]. O `mount` ainda o mostra como gravável.',
    hint: 'O disco pode estar morrendo: leia o `dmesg`, copie o que ainda se lê, depois desmonte e rode `fsck`. Bancos de dados nele já estão falhando.',
  },
  'read-only': {
    title: 'Um sistema de arquivos está somente leitura[: {subject} em {host}].',
    hint: 'Leia no `dmesg` o erro que o deixou assim. Se for de propósito, cite-o em `disk.may-be-read-only`.',
  },
  'write-refused': {
    title:
      'Nada pode ser gravado em um diretório de que o Lastro precisa[: {subject} em {host}][: {detail}].',
    hint: 'O espaço livre não diz nada aqui: veja as cotas (`quota -s`), o `dmesg` e o dono do diretório. Até que se resolva, backups, relatórios ou travas falham.',
  },
  'filesystem-errors': {
    title: 'Um sistema de arquivos contou erros[: {subject} em {host}, {errors}].',
    hint: 'Planeje um `fsck` na próxima reinicialização e examine o próprio disco: `smartctl -a`. A contagem fica até o fsck rodar.',
  },
  'host-unreachable': {
    title: 'Um host não pôde ser alcançado[: {host}][: {detail}]. Nada se sabe dos discos dele.',
    hint: 'Tente à mão com a mesma chave: `ssh {host|HOST} df -h`. Os alertas de antes ficam como estavam.',
  },
  'clock-skew': {
    title: 'O relógio de um host está errado[: {host}, {skew:duration}].',
    hint: 'Acerte-o: `timedatectl`, chrony. Nomes de backups e certificados dependem dele.',
  },
  'backups-missing': {
    title: 'O diretório dos backups não existe[: {subject} em {host}].',
    hint: 'Veja se o disco dele está montado. Nada será salvo até que exista.',
  },
  'backups-mount-lost': {
    title: 'O diretório dos backups está em outro disco, não no dele[: {subject} em {host}].',
    hint: 'Monte o disco, depois mova o que foi gravado nesse meio-tempo. Um backup ao lado do que protege morre junto.',
  },
  'passports-missing': {
    title: 'Há dumps que perderam o passaporte[: {count} em {host}, {name}].',
    hint: 'Sem ele ninguém sabe o que devem conter. Faça um a partir de um ensaio: `lastro passport make`.',
  },
  'next-backup-unjudged': {
    title:
      'Ninguém sabe se o próximo backup cabe[: {subject} em {host}][, o sistema de arquivos em {mountPoint} não foi medido].',
    hint: 'Veja se ele responde e se `disk.ignore` o deixa de fora; com `disk.mounts` ele é medido, seja qual for.',
  },
  'backup-overdue': {
    title: 'Um backup está atrasado[: {subject} em {host}][, o mais novo tem {age:duration}].',
    hint: 'A agenda pode estar morta: veja as execuções do workflow e rode `lastro backup` à mão.',
  },
  'backup-gap': {
    title:
      'Há dias sem backup, embora ele tenha rodado antes e depois[: {subject} em {host}][, {count} em uma semana, o último em {day}].',
    hint: 'Veja as execuções do workflow nesse dia: um runner desligado, uma trava ocupada, um disco cheio. O alerta termina uma semana depois.',
  },
  'offsite-sync-overdue': {
    title: 'A cópia para outro lugar está atrasada[, a última boa tem {age:duration}].',
    hint: 'A agenda pode estar morta: veja as execuções do workflow. Até que rode, um incêndio leva o host e os backups juntos.',
  },
  'restore-drill-overdue': {
    title: 'Um ensaio de restauração está atrasado[, o último bom tem {age:duration}].',
    hint: 'Rode-o à mão: `lastro restore-drill`. Um backup que ninguém restaurou é só uma esperança.',
  },
  'ran-again': { title: 'Rodou até o fim outra vez.', hint: '' },
  'no-longer-there': { title: 'Não está mais lá.', hint: '' },
}
