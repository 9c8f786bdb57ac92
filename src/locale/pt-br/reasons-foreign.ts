import type { Catalogue } from '../catalogue.ts'
import type { foreignReasons as english } from '../en/reasons-foreign.ts'

/** Why a dump that something else made could, or could not, be restored. */
export const foreignReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'format-unsupported': {
    title: 'O arquivo não é um dump que restauramos[: {detail}].',
    hint: 'São os formatos custom, tar e diretório do pg_dump e o seu SQL puro, também dentro de gzip ou zstd.[ Descompacte-o antes: `{command} ARQUIVO`.]',
  },
  'passport-made': {
    title: 'O passaporte foi feito do dump restaurado[: {tables} tabelas][, {rows} registros].',
    hint: '',
  },
  'passport-after-the-fact': {
    title:
      'O passaporte foi feito depois: diz o que o dump continha então, não o que o banco continha.',
    hint: 'Uma perda que o dump já tinha quando o passaporte foi feito não pode ser vista. Deixe o `lastro backup` fazer os backups.',
  },
  'proven-unchanged': {
    title: 'O dump foi restaurado e contém o que continha quando o seu passaporte foi feito dele.',
    hint: '',
  },
  'file-empty': {
    title: 'O arquivo está vazio[: {path}].',
    hint: 'O script que o gravou não percebeu que o pg_dump falhou: no shell, `set -o pipefail`. Restaure de outro dump.',
  },
  'dump-truncated': {
    title:
      'O dump não termina como o pg_dump termina um[, em {file}][: para depois de {bytes:bytes}].',
    hint: 'Foi cortado ao ser feito ou copiado; o psql e o pg_restore aceitam a metade sem dizer nada. Use outra cópia, e confira como é gravado.',
  },
  'sql-command-refused': {
    title: 'O dump contém um comando do psql que o pg_dump nunca escreve[: {command}].',
    hint: 'Um comando assim pode rodar qualquer programa no host que restaura. Descubra quem fez o arquivo antes de restaurá-lo em qualquer lugar.',
  },
  'dump-subscribes': {
    title: 'O dump cria uma assinatura de outro servidor enquanto roda; foi parado antes.',
    hint: 'O pg_dump escreve assinaturas como comandos próprios, que ficam de fora. Esta está numa função ou num bloco DO: descubra quem fez o arquivo.',
  },
  'several-databases': {
    title: 'O dump contém {count|vários} bancos[: {names}].',
    hint: 'Faça o dump de cada um com `pg_dump`, ou deixe o `lastro backup` fazê-los: um banco é restaurado e julgado por vez.',
  },
  'psql-unrestricted': {
    title:
      'O psql daqui não tem modo restrito[: {found}]; um dump em SQL puro poderia rodar programas com ele.',
    hint: 'Atualize o cliente do PostgreSQL para a menor versão mais recente: `apt-get install postgresql-client[-{major}]`.',
  },
}
