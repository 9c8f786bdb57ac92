/** Reads bytes as text. */
export type Decode = (bytes: Buffer) => string

/** Names of encodings, as PostgreSQL has them, for those whose letters are not those of UTF-8 and that we can read. */
const LABELS: Readonly<Record<string, string>> = {
  LATIN1: 'iso-8859-1',
  LATIN2: 'iso-8859-2',
  LATIN5: 'iso-8859-9',
  LATIN9: 'iso-8859-15',
  WIN1250: 'windows-1250',
  WIN1251: 'windows-1251',
  WIN1252: 'windows-1252',
  KOI8R: 'koi8-r',
  EUC_JP: 'euc-jp',
  EUC_KR: 'euc-kr',
}

/** The encoding that a statement of a dump sets: `SET client_encoding = 'UTF8';` */
export function encodingIn(definition: string): string {
  return /client_encoding = '([^']+)'/.exec(definition)?.[1] ?? 'UTF8'
}

/** Texts come in the encoding of the dump; in one we cannot read, names beyond ASCII are not found. */
export function decoderFor(encoding: string): Decode {
  const label = LABELS[encoding]
  if (label === undefined) return (bytes) => bytes.toString('utf8')
  const decoder = new TextDecoder(label)
  return (bytes) => decoder.decode(bytes)
}
