/**
 * The leader and the jobs of a parallel pg_restore write to one stderr, each line in pieces: program, blank, severity, then
 * the message with its line end. Pieces of several lines mingle: `pg_restore:pg_restore: error: finished item 7 …`, and on
 * the next line a message that has lost its prefix. A message is one piece, so it stays whole.
 * Source: PostgreSQL, common/logging.c, pg_log_generic_v.
 */
const PIECES = /^(?:pg_restore:| |(?:error|fatal|warning): )*/

/** Prefixes that are as one program alone writes them; blanks begin lines of statements and rows. */
const WHOLE = /^(?: *|pg_restore: (?:(?:error|fatal|warning): )?)$/

/** What pg_restore tells of its progress is no error, whatever severity stands before it. */
const PROGRESS =
  /^(?:(?:launching|processing|skipping|finished) (?:item|missed item|data)|(?:creating|executing|connecting|allocating|disabling|enabling|setting|dropping|implied|(?:entering|finished) main parallel) )/

/** How the messages begin by which a job tells why it failed. Source: PostgreSQL, pg_backup_db.c and pg_backup_custom.c. */
const CAUSE =
  /^(?:could not |COPY failed for table "|error returned by PQ|unexpected |found unexpected |invalid |corrupt |connection to server )/

/**
 * Gives lines whose pieces mingled the prefix of an error where their message is one. Lines of which no piece mingled stay
 * as they are, so that what a statement of the dump holds is taken for a message only beside lines that prove the mingling.
 */
export function unmingle(lines: readonly string[]): readonly string[] {
  const parted = lines.map((line) => {
    const prefix = PIECES.exec(line)?.[0] ?? ''
    return { line, prefix, message: line.slice(prefix.length) }
  })
  if (!parted.some(isMingled)) return lines
  return parted.map(({ line, prefix, message }) => {
    if (PROGRESS.test(message)) return `pg_restore: ${message}`
    const isError = CAUSE.test(message) || (!WHOLE.test(prefix) && /error|fatal/.test(prefix))
    return isError ? `pg_restore: error: ${message}` : line
  })
}

function isMingled({ prefix, message }: { readonly prefix: string; readonly message: string }) {
  return !WHOLE.test(prefix) || (/error|fatal/.test(prefix) && PROGRESS.test(message))
}
