import * as v from 'valibot'
import { absolutePath, text } from './fields.ts'

/** Private keys of a remote over SSH: the one that adds, and the one that reads where that is another. */
export const keyEntries = {
  'private-key': v.exactOptional(
    text('Private key of the account. May name an environment variable.', {
      pattern: /./,
      legal: 'a private key, or the environment variable that holds it',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
      example: '${OFFSITE_SSH_KEY}',
    }),
  ),
  'private-key-file': v.exactOptional(
    absolutePath('File with the private key.', '/etc/lastro/offsite_ed25519'),
  ),
  'read-key': v.exactOptional(
    text(
      'Another private key, for who fetches copies: that of a vault may not read. May name an environment variable.',
      {
        pattern: /./,
        legal: 'a private key, or the environment variable that holds it',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
        example: '${OFFSITE_READ_KEY}',
      },
    ),
  ),
  'read-key-file': v.exactOptional(
    absolutePath('File with that key.', '/etc/lastro/offsite_read_ed25519'),
  ),
}
