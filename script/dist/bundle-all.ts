import { join } from 'node:path'
import ncc from '@vercel/ncc'
import { compile } from './compile.ts'
import { type Entry, listEntries } from './entries.ts'
import { describeLicences, packageFolders } from './licences.ts'

/** One file of dist/. */
export interface DistFile {
  readonly content: Uint8Array
  readonly isExecutable: boolean
}

/** Native addon that `pg` would like to have; it falls back to JavaScript. As an external it cannot change the bytes. */
const EXTERNALS = ['pg-native']

/** The whole of dist/ by relative path, made anew from src/; the same bytes wherever the checkout lies. */
export async function bundleAll(root: string): Promise<ReadonlyMap<string, DistFile>> {
  // Ids of modules are derived from paths relative to here.
  process.chdir(root)
  const compiled = await compile(root)
  const files = new Map<string, DistFile>()
  const folders = new Set<string>()
  for (const entry of await listEntries(root)) {
    const bundle = await bundleOne(entry, compiled)
    for (const [path, file] of distFiles(entry, bundle)) files.set(path, file)
    for (const folder of packageFolders(bundle.stats.compilation.modules)) folders.add(folder)
  }
  // The checkout's own package.json says `module`; without this Node would read the bundles as ESM.
  files.set('package.json', textFile('{\n  "type": "commonjs"\n}\n'))
  files.set('licenses.txt', textFile(await describeLicences(folders)))
  return files
}

function bundleOne(entry: Entry, compiled: string): Promise<ncc.Bundle> {
  return ncc(join(compiled, `${entry.module}.js`), {
    cache: false,
    quiet: true,
    externals: EXTERNALS,
    sourceMapRegister: false,
    target: 'es2024',
  })
}

/** The code and its lazily loaded chunks; no other file is needed when it runs. */
function distFiles(entry: Entry, { code, assets }: ncc.Bundle): readonly [string, DistFile][] {
  const chunks = Object.entries(assets).filter(([path]) => path.endsWith('.index.js'))
  const unknown = Object.keys(assets).filter((path) => !path.endsWith('.index.js'))
  if (unknown.length > 0) throw new Error(`${entry.name}: unexpected assets ${unknown.join(', ')}`)
  return [
    [`${entry.name}/index.js`, { ...textFile(code), isExecutable: code.startsWith('#!') }],
    ...chunks.map(([path, { source }]): [string, DistFile] => [
      `${entry.name}/${path}`,
      { content: Buffer.from(source), isExecutable: false },
    ]),
  ]
}

function textFile(text: string): DistFile {
  return { content: Buffer.from(text), isExecutable: false }
}
