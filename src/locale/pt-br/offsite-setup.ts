import type { Catalogue } from '../catalogue.ts'

/** O que `lastro offsite setup` diz. */
export const offsiteSetup: Catalogue['offsiteSetup'] = {
  keyMade: (file) => `Chave criada: ${file} (só você pode lê-la).`,
  keyThere: (file) => `Chave: ${file} (já existia e fica como está).`,
  fromHere:
    'De uma máquina que possa entrar como root: o gate para o servidor. Leia antes, é um script só.',
  onServer: 'No servidor, uma vez, como root (já fez? então siga abaixo):',
  oneLine: 'A linha de authorized_keys:',
  hostKeys: (place) => `${place} mostra:`,
  compare: 'Compare com o que o próprio servidor diz no console dele:',
  typeIt: 'Digite a impressão digital como está lá: ',
  confirmed: (fingerprint) => `Chave do servidor confirmada: ${fingerprint}`,
  connected: (place) => `Conectado: ${place}`,
  room: (free, total) => `Espaço: ${free} de ${total} livres`,
  clock: (off) => `Relógio: ${off} de diferença do nosso`,
  hasher: (program) => `Hashes lá: ${program}`,
  rsync: (here, there) => `rsync: ${here} aqui, ${there} lá`,
  hashed: 'Escrito e conferido por hash lá; shell e todo o resto são recusados.',
  readBack: 'Escrito, lido de volta e removido.',
  paste: 'Em .github/lastro.yml:',
  secret:
    'Para um workflow, ponha o arquivo da chave em um secret e escreva private-key: no lugar de private-key-file:.',
  next: 'Depois veja o plano; ele não envia nada:',
  again: 'Feito isso, execute o mesmo comando de novo.',
}
