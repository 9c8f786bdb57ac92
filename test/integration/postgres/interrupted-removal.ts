// A drill that is killed while it clears up: makes a staging directory with many files in it, says which, and removes it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeStagingDirectory } from '../../../src/engines/postgres/staging/staging-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const FILES = 20_000

const [parent = ''] = process.argv.slice(2)
const directory = await makeStagingDirectory(parent, testWorld(), null)
for (let file = 0; file < FILES; file += 1) writeFileSync(join(directory.data, String(file)), '')
process.stdout.write(`${directory.path}\n`)
await directory.remove()
