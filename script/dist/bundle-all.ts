import { join } from 'node:path'
import ncc from '@vercel/ncc'
import { compile } from './compile.ts'
import { type Entry, listEntries } from './entries.ts'
import { inAscii } from './in-ascii.ts'
import { describeLicences, packageFolders } from './licences.ts'
import { liveCode } from './live-code.ts'

/** One file of dist/. */
export interface DistFile {
  readonly content: Uint8Array
  readonly isExecutable: boolean
}

/**
 * Native addons that `pg` and `ssh2` would like to have; they fall back to JavaScript and Node's own cryptography. As externals
 * they cannot change the bytes, whoever has built them.
 */
const EXTERNALS = ['pg-native', 'cpu-features', './crypto/build/Release/sshcrypto.node']

/** What the bundler copies and nobody asks for: the agent of PuTTY, for Windows. */
const SURPLUS_ASSETS = ['pagent.exe', 'util/pagent.exe']

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
  const unknown = Object.keys(assets).filter(
    (path) => !path.endsWith('.index.js') && !SURPLUS_ASSETS.includes(path),
  )
  if (unknown.length > 0) throw new Error(`${entry.name}: unexpected assets ${unknown.join(', ')}`)
  return [
    [
      `${entry.name}/${entry.file}`,
      { ...textFile(shipped(entry.file, code)), isExecutable: code.startsWith('#!') },
    ],
    ...chunks.map(([path, { source }]): [string, DistFile] => [
      `${entry.name}/${path}`,
      { content: Buffer.from(shipped(path, Buffer.from(source).toString())), isExecutable: false },
    ]),
  ]
}

function shipped(file: string, code: string): string {
  return inAscii(liveCode(file, code))
}

function textFile(text: string): DistFile {
  return { content: Buffer.from(text), isExecutable: false }
}
