import type { FileEntryWithStats, Stats } from 'ssh2'
import { SshFailure } from '../../errors.ts'
import type { SshEntry, SshFiles } from '../../ssh-port.ts'
import { appendContent, readContent } from './sftp-contents.ts'
import { codeOf, type SftpLine } from './sftp-line.ts'

/** Answers of SFTP. Source: draft-ietf-secsh-filexfer-02, section 7. */
const STATUS = { endOfFile: 1, noSuchFile: 2 } as const
const DIRECTORY_MODE = 0o750

/** The files of a login; `end` closes it. */
export function sftpFiles(line: SftpLine, end: () => void): SshFiles {
  const { sftp, ask, act } = line
  return {
    list: (directory) => list(directory, line),
    size: async (path) => {
      const stats = await ask<Stats>((done) => sftp.lstat(path, done)).catch(nullWhenMissing)
      return stats?.size ?? null
    },
    read: (path, from) => readContent(path, from, line),
    append: (path, from, content) => appendContent(path, { from, content }, line),
    makeDirectory: (path) => makeDirectory(path, line),
    rename: (from, to) => act((done) => sftp.ext_openssh_rename(from, to, done)),
    link: (from, to) =>
      act((done) => sftp.ext_openssh_hardlink(from, to, done)).then(
        () => true,
        (error: unknown) => whenRefused(error, false),
      ),
    remove: (path) => act((done) => sftp.unlink(path, done)),
    setTime: (path, mtime) => act((done) => sftp.utimes(path, mtime, mtime, done)),
    space: (path) =>
      ask<unknown>((done) => sftp.ext_openssh_statvfs(path, done)).then(toSpace, (error: unknown) =>
        whenRefused(error, null),
      ),
    close: end,
  }
}

/** Page by page: each is a request of its own, so that a large directory may take its time. */
async function list(
  directory: string,
  { sftp, ask, act }: SftpLine,
): Promise<readonly SshEntry[] | null> {
  const handle = await ask<Buffer>((done) => sftp.opendir(directory, done)).catch(nullWhenMissing)
  if (handle === null) return null
  const entries: SshEntry[] = []
  try {
    for (;;) {
      const page = await ask<readonly FileEntryWithStats[]>((done) => sftp.readdir(handle, done))
      entries.push(...page.map(toEntry))
    }
  } catch (error) {
    if (answerOf(error) !== STATUS.endOfFile) throw error
  }
  await act((done) => sftp.close(handle, done))
  return entries
}

function toEntry({ filename: name, attrs }: FileEntryWithStats): SshEntry {
  return {
    name,
    isDirectory: attrs.isDirectory(),
    isFile: attrs.isFile(),
    bytes: attrs.size,
    mtime: attrs.mtime,
  }
}

async function makeDirectory(path: string, line: SftpLine): Promise<void> {
  const { sftp, act } = line
  try {
    await act((done) => sftp.mkdir(path, { mode: DIRECTORY_MODE }, done))
  } catch (error) {
    // A server says no more than "failure" of what is there already.
    if ((await list(path, line)) === null) throw error
  }
}

function toSpace(info: unknown): { readonly free: number; readonly total: number } | null {
  if (typeof info !== 'object' || info === null) return null
  const figure = (name: string) => {
    const value: unknown = Reflect.get(info, name)
    return typeof value === 'number' ? value : Number.NaN
  }
  const unit = figure('f_frsize')
  const [free, total] = [figure('f_bavail') * unit, figure('f_blocks') * unit]
  return Number.isFinite(free) && Number.isFinite(total) ? { free, total } : null
}

/** What a server cannot do is another answer; a line that is over is none. */
function whenRefused<T>(error: unknown, otherwise: T): T {
  if (error instanceof SshFailure && error.kind === 'refused') return otherwise
  throw error
}

function nullWhenMissing(error: unknown): null {
  if (answerOf(error) === STATUS.noSuchFile) return null
  throw error
}

function answerOf(error: unknown): unknown {
  return error instanceof SshFailure ? codeOf(error.cause) : undefined
}
