import type { Catalogue } from '../catalogue.ts'
import type { offsiteSetupReasons as english } from '../en/reasons-offsite-setup.ts'

/** O que impede `lastro offsite setup`. */
export const offsiteSetupReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'host-key-unconfirmed': {
    title: 'Ninguém confirmou a chave do servidor.',
    hint: 'Compare a impressão digital com o que `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` diz no próprio servidor e indique-a com `--accept-host-key`.',
  },
  'host-key-other': {
    title: 'O servidor não mostra a chave confirmada[: {expected}; ele mostra {actual}].',
    hint: 'Veja se a impressão digital foi lida na máquina certa. Se foi, outro responde no lugar dela: não continue.',
  },
  'forced-command-missing': {
    title: 'A chave tem um shell no servidor: quem a roubar pode apagar as cópias.',
    hint: 'Ponha a linha inteira que a preparação mostra em authorized_keys, com command e restrict, no lugar da que está lá.',
  },
}
