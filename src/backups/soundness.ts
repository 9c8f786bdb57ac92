import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import * as v from 'valibot'

const PassportOutline = v.object({
  format: v.literal('lastro/passport@1'),
  source: v.object({ name: v.string() }),
  files: v.array(v.object({ role: v.string(), name: v.string(), bytes: v.number() })),
  readBack: v.object({ passed: v.literal(true) }),
  afterTheFact: v.optional(v.unknown()),
})

/** Why a dump with such a passport does not count. */
export const AFTER_THE_FACT = 'its passport was made after the fact'

/** The files of one backup, as found on disk. */
export interface FoundFiles {
  readonly source: string
  readonly passportPath: string
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
}

/**
 * What speaks against a backup without reading its dump: null when its passport is readable, says that
 * the read-back passed, belongs to this source, and names the files with the sizes found.
 */
export async function findUnsound({
  source,
  passportPath,
  files,
}: FoundFiles): Promise<string | null> {
  const outline = await readOutline(passportPath)
  if (outline === null)
    return 'its passport cannot be read or does not say that the dump was read back'
  // It is no proof that the dump holds what the database held: nothing may be removed because of it.
  if (outline.afterTheFact !== undefined) return AFTER_THE_FACT
  if (outline.source.name !== source) return `its passport is of source ${outline.source.name}`
  const sizes = new Map(files.map(({ path, bytes }) => [basename(path), bytes]))
  for (const { name, bytes } of outline.files) {
    const found = sizes.get(name)
    if (found === undefined) return `${name} is missing`
    if (found !== bytes) return `${name} has ${found} bytes, its passport says ${bytes}`
  }
  const hasDump = outline.files.some((file) => file.role === 'dump')
  return hasDump ? null : 'its passport names no dump'
}

async function readOutline(path: string): Promise<v.InferOutput<typeof PassportOutline> | null> {
  try {
    return v.parse(PassportOutline, JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}
