import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'

/** A file that had no compiled code yet, and where that will be kept. */
interface Uncompiled {
  readonly script: Script
  /** Of V8 with the flags that were set when it was loaded. */
  readonly tag: number
  readonly key: string
  readonly place: string
}

/** Ids under which a bundle asks for its own files. */
const OWN_FILE = /^\.\/[\w-]+\.index\.js$/

/**
 * Runs a bundled CommonJS file, and what it loads beside it, with the compiled code that an earlier run has kept; what had none is kept
 * when `keep` is called, after the work. By then V8 has compiled each function that the run called, and all of them are kept:
 * Node's own compile cache (`module.enableCompileCache`) keeps a file as it is before anything in it has run, so that
 * every function is compiled again in every run, a fifth of the time of a short one.
 * Whoever can write to `folder` could have us run their code: it must be the account's alone. Where it is null nothing is kept.
 */
export function loadWithKeptCode(
  file: string,
  folder: string | null,
): { readonly keep: () => void } {
  if (folder === null) {
    createRequire(file)(file)
    return { keep: () => undefined }
  }
  const uncompiled: Uncompiled[] = []
  load(file, folder, uncompiled)
  return { keep: () => keepAll(folder, uncompiled) }
}

function load(file: string, folder: string, uncompiled: Uncompiled[]): unknown {
  const key = keyOf(file)
  const place = join(folder, `${basename(file)}.code`)
  const kept = readKept(place, key)
  // As Node wraps it: on the first line, so that the lines of a stack trace are those of the file.
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'utf8')}\n})`
  const script = new Script(wrapped, {
    filename: file,
    ...(kept === null ? {} : { cachedData: kept }),
  })
  if (kept === null || script.cachedDataRejected === true)
    uncompiled.push({ script, tag: cachedDataVersionTag(), key, place })
  const foreign = createRequire(file)
  const require = (id: string): unknown =>
    OWN_FILE.test(id) ? load(join(dirname(file), id), folder, uncompiled) : foreign(id)
  const module = { exports: {} }
  script
    .runInThisContext()
    .call(module.exports, module.exports, require, module, file, dirname(file))
  return module.exports
}

/**
 * What must be as it was for kept code to be of this file: V8's tag stands for its version, its flags and the processor. The
 * kernel gives a file another time of change whenever its bytes, its name or its owner change, and nobody can set it.
 */
function keyOf(file: string): string {
  const { dev, ino, size, ctimeNs } = statSync(file, { bigint: true })
  return `${process.version} ${process.arch} ${cachedDataVersionTag()} ${dev} ${ino} ${size} ${ctimeNs} ${file}`
}

/** A file is the key, a line feed, the number of bytes, a line feed, the code. */
function readKept(place: string, key: string): Buffer | null {
  try {
    const bytes = readFileSync(place)
    const head = Buffer.from(`${key}\n`)
    if (!bytes.subarray(0, head.length).equals(head)) return null
    const end = bytes.indexOf('\n', head.length)
    const code = bytes.subarray(end + 1)
    return Number(bytes.toString('latin1', head.length, end)) === code.length ? code : null
  } catch {
    // Not kept yet, or not readable: it is compiled.
    return null
  }
}

/**
 * What was loaded under other flags would be refused by the run that reads it. What cannot be kept (a full disk, a read-only home) is
 * compiled by the next run as well.
 */
function keepAll(folder: string, uncompiled: readonly Uncompiled[]): void {
  const current = cachedDataVersionTag()
  const usable = uncompiled.filter(({ tag }) => tag === current)
  if (usable.length === 0) return
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const { script, key, place } of usable) keepOne(place, key, script.createCachedData())
  } catch {}
}

/** Whole or not at all, also when two runs do it at once or the power fails: V8 believes what it reads. */
function keepOne(place: string, key: string, code: Buffer): void {
  const partial = `${place}.${process.pid}.partial`
  const handle = openSync(partial, 'w', 0o600)
  try {
    writeFileSync(handle, Buffer.concat([Buffer.from(`${key}\n${code.length}\n`), code]))
    fsyncSync(handle)
    renameSync(partial, place)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
}
