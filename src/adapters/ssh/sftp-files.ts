import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileEntryWithStats, SFTPWrapper } from 'ssh2'
import { SshFailure } from '../../errors.ts'
import type { SshEntry, SshFiles } from '../../ssh-port.ts'

/** Answers of SFTP. Source: draft-ietf-secsh-filexfer-02, section 7. */
const STATUS = { noSuchFile: 2 } as const
const OWNER_ONLY = { directory: 0o750, file: 0o640 } as const

type Done = (error: Error | null | undefined) => void

/** The files of a login; `end` closes it. */
export function sftpFiles(sftp: SFTPWrapper, end: () => void): SshFiles {
  const lost = Promise.withResolvers<never>()
  lost.promise.catch(() => undefined)
  const onLost = () => lost.reject(new SshFailure('lost', 'the connection ended'))
  sftp.on('close', onLost).on('end', onLost).on('error', onLost)
  /** What is asked when the line is gone is never answered. */
  const ask = <T>(body: (resolve: (value: T) => void, reject: Done) => void): Promise<T> =>
    Promise.race([
      new Promise<T>((resolve, reject) => {
        body(resolve, (error) => reject(error))
      }),
      lost.promise,
    ]).catch((error: unknown) => {
      throw toFailure(error)
    })
  const act = (body: (done: Done) => void) =>
    ask<void>((resolve, reject) => {
      body((error) => (error ? reject(error) : resolve()))
    })
  return {
    list: (directory) => list(directory, { sftp, ask }),
    size: (path) =>
      ask<number | null>((resolve, reject) => {
        sftp.lstat(path, (error, stats) => {
          if (!error) resolve(stats.size)
          else if (codeOf(error) === STATUS.noSuchFile) resolve(null)
          else reject(error)
        })
      }),
    read: (path, from) => sftp.createReadStream(path, { start: from }),
    append: (path, from, content) =>
      append(path, { from, content }, { sftp, act, lost: lost.promise }),
    makeDirectory: (path) => makeDirectory(path, { sftp, ask, act }),
    rename: (from, to) => act((done) => sftp.ext_openssh_rename(from, to, done)),
    link: (from, to) =>
      act((done) => sftp.ext_openssh_hardlink(from, to, done)).then(
        () => true,
        (error: unknown) => notLost(error, false),
      ),
    remove: (path) => act((done) => sftp.unlink(path, done)),
    setTime: (path, mtime) => act((done) => sftp.utimes(path, mtime, mtime, done)),
    space: (path) =>
      ask<unknown>((resolve, reject) => {
        sftp.ext_openssh_statvfs(path, (error, info: unknown) =>
          error ? reject(error) : resolve(info),
        )
      }).then(toSpace, (error: unknown) => notLost(error, null)),
    close: end,
  }
}

interface Asking {
  readonly sftp: SFTPWrapper
  readonly ask: <T>(body: (resolve: (value: T) => void, reject: Done) => void) => Promise<T>
}

async function list(directory: string, { sftp, ask }: Asking): Promise<readonly SshEntry[] | null> {
  const entries = await ask<readonly FileEntryWithStats[] | null>((resolve, reject) => {
    sftp.readdir(directory, (error, found) => {
      if (!error) resolve(found)
      else if (codeOf(error) === STATUS.noSuchFile) resolve(null)
      else reject(error)
    })
  })
  if (entries === null) return null
  return entries.map(({ filename: name, attrs }) => ({
    name,
    isDirectory: attrs.isDirectory(),
    isFile: attrs.isFile(),
    bytes: attrs.size,
    mtime: attrs.mtime,
  }))
}

async function append(
  path: string,
  { from, content }: { readonly from: number; readonly content: Readable },
  parts: {
    readonly sftp: SFTPWrapper
    readonly act: (body: (done: Done) => void) => Promise<void>
    readonly lost: Promise<never>
  },
): Promise<void> {
  const flags = from === 0 ? 'w' : 'r+'
  const target = parts.sftp.createWriteStream(path, { flags, start: from, mode: OWNER_ONLY.file })
  await Promise.race([pipeline(content, target), parts.lost]).catch((error: unknown) => {
    content.destroy()
    throw toFailure(error)
  })
}

async function makeDirectory(
  path: string,
  { sftp, ask, act }: Asking & { readonly act: (body: (done: Done) => void) => Promise<void> },
): Promise<void> {
  try {
    await act((done) => sftp.mkdir(path, { mode: OWNER_ONLY.directory }, done))
  } catch (error) {
    // A server says no more than "failure" of what is there already.
    if ((await list(path, { sftp, ask })) === null) throw error
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

/** What a server cannot do is another answer; a lost line is none. */
function notLost<T>(error: unknown, otherwise: T): T {
  if (error instanceof SshFailure && error.kind === 'lost') throw error
  return otherwise
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function toFailure(error: unknown): SshFailure {
  if (error instanceof SshFailure) return error
  const message = error instanceof Error ? error.message : String(error)
  const isAnswer = typeof codeOf(error) === 'number'
  return new SshFailure(isAnswer ? 'refused' : 'lost', message)
}
