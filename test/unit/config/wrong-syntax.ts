import { configJsonSchema } from '../../../src/config/json-schema.ts'
import type { WrongConfiguration } from './wrong-configuration.ts'

// 'a' nine times, nine times, … nine times: 4 GB of text from 300 bytes.
const ALIAS_BOMB = 'bcdefghi'
  .split('')
  .reduce(
    (text, letter, index) =>
      `${text}${letter}: &${letter} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]\n`,
    'a: &a [x,x,x,x,x,x,x,x,x]\n',
  )

/** Of the published schema, so that a new section is in the answer. */
const SECTIONS = `a map with the sections ${Object.keys(configJsonSchema().properties ?? {}).join(', ')}; none is a must`

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_SYNTAX: readonly WrongConfiguration[] = [
  {
    title: 'an empty file',
    yaml: '',
    says: [`1:1 (file): got an empty file; expected ${SECTIONS}. Start from examples/lastro.yml.`],
  },
  {
    title: 'a file of comments only',
    yaml: '# nothing yet\n',
    says: [`1:1 (file): got an empty file; expected ${SECTIONS}. Start from examples/lastro.yml.`],
  },
  {
    title: 'a list as the file',
    yaml: '- system\n- drill\n',
    says: [`1:1 (file): got a list of 2; expected ${SECTIONS}. Start from examples/lastro.yml.`],
  },
  {
    title: 'a word as the file',
    yaml: 'lastro\n',
    says: [`1:1 (file): got a hidden value; expected ${SECTIONS}. Start from examples/lastro.yml.`],
  },
  {
    title: 'a tab as indentation',
    yaml: 'system:\n\tname: shop\n',
    says: ['2:1 YAML: got a tab; expected spaces as indentation. Replace the tab by two spaces.'],
  },
  {
    title: 'a key that stands twice',
    yaml: 'system:\n  name: one\n  name: two\n',
    says: [
      '3:3 name: got a key that stands twice in the same map; expected each key once. Remove one of the two.',
    ],
  },
  {
    title: 'a value with a second colon',
    yaml: 'system:\n  name: a: b\n',
    says: [
      '2:9 YAML: got a second colon on one line; expected one key: value per line. Put the value in quotes, or on its own line.',
    ],
  },
  {
    title: 'an unfinished quote',
    yaml: 'system:\n  name: "shop\n',
    says: [
      '3:1 YAML: got an unfinished quote, bracket or key; expected its closing mark, or a colon and a space after the key. Close it on the same line; write key: value.',
    ],
  },
  {
    title: 'an unfinished bracket',
    yaml: 'drill: {pick: newest\n',
    says: [
      '2:1 YAML: got a line that is indented wrongly, or a bracket left open above it; expected the same indentation for all keys of a map. Align it with the lines of its map; close the bracket.',
    ],
  },
  {
    title: 'two documents',
    yaml: 'system: {name: a}\n---\nsystem: {name: b}\n',
    says: [
      '2:1 YAML: got a second document; expected one document. Remove the line --- and what follows it.',
    ],
  },
  {
    title: 'a tag',
    yaml: 'system:\n  name: !custom shop\n',
    says: [
      '2:9 YAML: got a tag (!); expected plain values without tags. Remove the tag, or put a value that begins with ! in quotes.',
    ],
  },
  {
    title: 'an alias without an anchor',
    yaml: 'backups:\n  directory: *store\n',
    says: [
      '1:1 backups.sources: got nothing; expected a map of names to databases. Add a line sources: below it.',
      "2:14 YAML: got an alias (*) without its anchor (&); expected quotes around a value that begins with *. Put a pattern such as '*_store' in quotes.",
    ],
  },
  {
    title: 'a bomb of aliases',
    yaml: ALIAS_BOMB,
    says: [
      '1:1 YAML: got aliases (*) that multiply; expected at most 50 aliases. Write the values out.',
    ],
  },
  {
    title: 'a mapping as a key',
    yaml: '? {a: 1}\n: 2\n',
    says: [
      '1:3 YAML: got a key that is not a word; expected a word as a key. Write key: value; quote a value that begins with [ or {.',
    ],
  },
]
