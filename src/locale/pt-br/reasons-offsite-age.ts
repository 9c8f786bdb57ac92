import type { Catalogue } from '../catalogue.ts'
import type { offsiteAgeReasons as english } from '../en/reasons-offsite-age.ts'

/** O que dá errado com cópias cifradas por age. */
export const offsiteAgeReasons: Pick<Catalogue['reasons'], keyof typeof english> = {
  'age-missing': {
    title: 'O programa age não está instalado aqui.',
    hint: 'Instale-o: `apt-get install age`.',
  },
  'age-failed': {
    title: 'O age não conseguiu fazer o seu trabalho[: {detail}].',
    hint: 'Execute o mesmo à mão: `age --decrypt --identity CHAVE ARQUIVO`.',
  },
  'age-identity-missing': {
    title: 'A cópia está cifrada e não há chave privada para decifrá-la.',
    hint: 'Indique-a em `offsite.decrypt` da configuração: private-key com um secret, ou private-key-file.',
  },
  'age-identity-unusable': {
    title: 'A chave privada para decifrar não é do age[: {detail}].',
    hint: 'É o arquivo que o `age-keygen` escreveu, com uma linha que começa com AGE-SECRET-KEY-1; um secret de um workflow precisa conter essa linha inteira.',
  },
  'age-not-a-recipient': {
    title: 'A cópia não foi cifrada para esta chave privada.',
    hint: 'Use a chave que pertence a um dos `encrypt.recipients` (`age-keygen -y CHAVE` mostra a metade pública). Um arquivo danificado logo no início parece o mesmo: `lastro offsite-verify` diz.',
  },
  'age-damaged': {
    title: 'Uma cópia cifrada está danificada[: {detail}].',
    hint: 'Execute `lastro offsite-verify --full` e restaure de outra cópia enquanto isso.',
  },
}
