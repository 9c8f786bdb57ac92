import { unmingle } from './mingled-output.ts'

/** `pg_restore: error: …`; psql prefixes what the server says with the place only: `psql:<stdin>:3: ERROR:  …`. */
const ERROR_LINE =
  /^(?:(?:pg_restore|psql(?::\S+)?): (?:error|fatal): |psql:\S+: (?:(?:ERROR|FATAL|PANIC): |server closed the connection))/
const PREFIX = /^(?:pg_restore|psql(?::\S+)?): (?:(?:error|fatal): )?/
/** What the server says stands behind its severity, in its language, and two spaces; before it, what the program was doing. */
const SERVER = /(?:^|: )[^\s:"]+: {2}(.*)$/

/** What the leader of parallel jobs says when one of them failed; which of both is heard first is chance. */
const WORKER_DIED = /^pg_restore: error: a worker process died unexpectedly/

/**
 * The lines of stderr by which pg_restore or psql tells an error, without what stands around them: rows in `CONTEXT` and
 * `DETAIL`, statements behind `Command was`, and, when it tells what it does, names of objects. All that is text of the dump.
 * What only the leader of parallel jobs says comes last.
 */
export function errorLinesOf(stderr: string): readonly string[] {
  const lines = unmingle(stderr.split('\n'))
    .filter((line) => ERROR_LINE.test(line))
    .map((line) => line.trim())
  const isOfLeader = (line: string) => WORKER_DIED.test(line)
  return [...lines.filter((line) => !isOfLeader(line)), ...lines.filter(isOfLeader)]
}

/** The message of such a line: what the program itself says, and what the server said; null where it is not from there. */
export function messageOf(line: string): { readonly own: string; readonly server: string | null } {
  const message = line.replace(PREFIX, '')
  const found = SERVER.exec(message)
  return { own: message.slice(0, found?.index), server: found?.[1] ?? null }
}
