import type { ErrorCode } from 'yaml'
import type { Wording } from './wording.ts'

/** What was found, beside what is legal. */
export interface YamlProblem extends Wording {
  readonly found: string
}

// The parser's own messages quote the file, and what it quotes may be a password: they are never shown.
const PROBLEMS: Partial<Record<ErrorCode, YamlProblem>> = {
  DUPLICATE_KEY: {
    found: 'a key that stands twice in the same map',
    legal: 'each key once',
    mend: 'Remove one of the two.',
  },
  TAB_AS_INDENT: {
    found: 'a tab',
    legal: 'spaces as indentation',
    mend: 'Replace the tab by two spaces.',
  },
  BAD_INDENT: {
    found: 'a line that is indented wrongly, or a bracket left open above it',
    legal: 'the same indentation for all keys of a map',
    mend: 'Align it with the lines of its map; close the bracket.',
  },
  MULTIPLE_DOCS: {
    found: 'a second document',
    legal: 'one document',
    mend: 'Remove the line --- and what follows it.',
  },
  MISSING_CHAR: {
    found: 'an unfinished quote, bracket or key',
    legal: 'its closing mark, or a colon and a space after the key',
    mend: 'Close it on the same line; write key: value.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'a second colon on one line',
    legal: 'one key: value per line',
    mend: 'Put the value in quotes, or on its own line.',
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'a line without a colon',
    legal: 'key: value',
    mend: 'Add the colon and a space after the key.',
  },
  BAD_SCALAR_START: {
    found: 'a value that begins with a reserved character',
    legal: 'quotes around a value that begins with @ or `',
    mend: 'Put the value in single quotes.',
  },
  BAD_DQ_ESCAPE: {
    found: 'an unknown \\ escape inside double quotes',
    legal: 'single quotes around a text with \\',
    mend: 'Put the value in single quotes.',
  },
  BAD_ALIAS: {
    found: 'an alias (*) without its anchor (&)',
    legal: 'quotes around a value that begins with *',
    mend: "Put a pattern such as '*_store' in quotes.",
  },
  TAG_RESOLVE_FAILED: {
    found: 'a tag (!)',
    legal: 'plain values without tags',
    mend: 'Remove the tag, or put a value that begins with ! in quotes.',
  },
  NON_STRING_KEY: {
    found: 'a key that is not a word',
    legal: 'a word as a key',
    mend: 'Write key: value; quote a value that begins with [ or {.',
  },
}

const OTHER: YamlProblem = {
  found: 'something that YAML cannot read',
  legal: 'YAML, one key: value per line',
  mend: 'Compare the line with examples/lastro.yml; quote values that begin with a special character.',
}

/** A file that exhausts the stack of the parser. */
export const TOO_DEEP: YamlProblem = {
  found: 'brackets or maps nested without end',
  legal: 'at most five levels',
  mend: 'Compare the file with examples/lastro.yml.',
}

/** The problem behind an error of the YAML parser, in words that quote nothing of the file. */
export function describeYamlError(code: ErrorCode): YamlProblem {
  if (code === 'RESOURCE_EXHAUSTION') return TOO_DEEP
  return PROBLEMS[code] ?? OTHER
}

/** More aliases than anyone writes: the file grows beyond all memory when they are followed. */
export const TOO_MANY_ALIASES: YamlProblem = {
  found: 'aliases (*) that multiply',
  legal: 'at most 50 aliases',
  mend: 'Write the values out.',
}

/** Errors after which the rest of the document still means what it says. */
export const HARMLESS: readonly ErrorCode[] = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']
