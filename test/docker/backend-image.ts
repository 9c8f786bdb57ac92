import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { docker, IMAGE } from './docker-engine.ts'

/** The sample backend as it is delivered: one file that needs nothing but Node. */
const BUNDLE = fileURLToPath(new URL('../../dist/demo-backend/index.js', import.meta.url))

/** Image of the sample backend; of this file of tests alone. */
export const BACKEND = `lastro-test/backend:${process.pid}`

/** Makes it. The image of the database brings the libraries that Node needs; nothing is fetched. */
export function makeBackendImage(): void {
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is not there: npm run build`)
  const container = docker('container', 'create', IMAGE).trim()
  try {
    docker('container', 'cp', process.execPath, `${container}:/usr/local/bin/node`)
    docker('container', 'cp', BUNDLE, `${container}:/backend.js`)
    const changes = ['ENTRYPOINT []', 'CMD ["node", "/backend.js"]', 'USER postgres']
    const options = changes.map((change) => `--change=${change}`)
    docker('container', 'commit', ...options, container, BACKEND)
  } finally {
    docker('container', 'rm', '--volumes', container)
  }
}
