import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

const PACKAGES = `${sep}node_modules${sep}`
const RULE = `\n${'-'.repeat(79)}\n\n`

/** Folders of the packages from which modules were bundled. */
export function packageFolders(modules: Iterable<object>): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const module of flatten(modules)) {
    const folder = folderOf(Reflect.get(module, 'resource'))
    if (folder !== undefined) folders.add(folder)
  }
  return folders
}

/** Name, version and licence text of each package, in the order of their names. */
export async function describeLicences(folders: ReadonlySet<string>): Promise<string> {
  const texts = await Promise.all([...folders].map(describeLicence))
  return [...new Set(texts)].sort().join(RULE)
}

/** Modules that the bundler has joined into one hide behind it. */
function* flatten(modules: Iterable<object>): Iterable<object> {
  for (const module of modules) {
    yield module
    const inner: unknown = Reflect.get(module, 'modules')
    if (Array.isArray(inner)) yield* flatten(inner)
  }
}

function folderOf(resource: unknown): string | undefined {
  if (typeof resource !== 'string') return undefined
  const at = resource.lastIndexOf(PACKAGES)
  if (at === -1) return undefined
  const inside = resource.slice(at + PACKAGES.length).split(sep)
  const name = inside.slice(0, inside[0]?.startsWith('@') ? 2 : 1)
  return join(resource.slice(0, at), PACKAGES, ...name)
}

async function describeLicence(folder: string): Promise<string> {
  const description = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const { name, version } = description
  const file = (await readdir(folder)).sort().find((each) => /^(licen[cs]e|copying)/i.test(each))
  const text = file === undefined ? 'No text in the package.' : await readText(folder, file)
  return `${name}@${version}\n${licenceName(description)}\n\n${text}\n`
}

/** Old packages (ssh2) have a list of them. */
function licenceName({
  license,
  licenses,
}: {
  readonly license?: string
  readonly licenses?: readonly { readonly type?: string }[]
}): string {
  return license ?? licenses?.[0]?.type ?? 'licence not named'
}

async function readText(folder: string, file: string): Promise<string> {
  return (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()
}
