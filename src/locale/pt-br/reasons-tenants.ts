import type { Catalogue } from '../catalogue.ts'
import type { tenantReasons as english } from '../en/reasons-tenants.ts'

/** Por que um tenant pôde, ou não, ser restaurado sozinho. */
export const tenantReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'tenant-proven': {
    title:
      'O tenant[ {tenant}] foi restaurado sozinho e é, registro por registro, o que o passaporte diz dele.',
    hint: '',
  },
  'tenant-not-alone': {
    title:
      'O backup restaura por inteiro, mas o tenant[ {tenant}] não restaura sozinho[: {detail}].',
    hint: 'Rode `lastro restore-drill --tenant {tenant|NOME}` e leia o que o impediu. Até lá só o todo pode ser recuperado.',
  },
}
