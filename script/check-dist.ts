// Fails when the committed dist/ is not what src/ builds, byte for byte, files too many included.
import { resolve } from 'node:path'
import { bundleAll } from './dist/bundle-all.ts'
import { compareDist } from './dist/compare-dist.ts'

const root = resolve(import.meta.dirname, '..')
const differences = await compareDist(resolve(root, 'dist'), await bundleAll(root))
for (const difference of differences) console.error(`dist/${difference}`)
if (differences.length > 0) {
  console.error('dist/ is stale: run `npm run build` and commit what it writes.')
  process.exitCode = 1
}
