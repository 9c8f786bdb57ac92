// Builds dist/ from src/. What it writes is committed; `npm run check-dist` says whether it is up to date.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { bundleAll } from './dist/bundle-all.ts'
import { writeDist } from './dist/write-dist.ts'

const root = resolve(import.meta.dirname, '..')
const files = await bundleAll(root)
await writeDist(resolve(root, 'dist'), files)
for (const [path, { content }] of files) {
  const sha256 = createHash('sha256').update(content).digest('hex')
  console.log(`${sha256}  ${path} (${Math.round(content.length / 1024)} KiB)`)
}
