#!/usr/bin/env node
// What `dist/cli/index.js` is made of; the program itself lies beside it. From the sources, `index.ts` starts the same program.
import { realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadWithKeptCode } from '../adapters/kept-code.ts'
import { privateCache } from '../adapters/private-cache.ts'
import { letHeapGrow } from '../adapters/small-heap.ts'
import { EXIT } from './exit-codes.ts'

const [, self = '', command = ''] = process.argv
// Behind the link in a `bin`, if it was started by one.
const here = dirname(realpathSync(self))
const { dev, ino } = statSync(here)
// Node's own word for doing without.
const cache = process.env.NODE_DISABLE_COMPILE_CACHE === undefined ? privateCache() : null
// Of each installation and command by itself: what one has called, and so had compiled, is of little use to another.
const folder = join(`${dev}-${ino}`, /^[a-z-]+$/.test(command) ? command : 'lastro')
const { keep } = loadWithKeptCode(
  join(here, 'program.js'),
  cache === null ? null : join(cache, 'code', folder),
)
// A command line that is wrong leaves nothing, whatever it calls a command.
process.on('exit', (code) => {
  if (code !== EXIT.good && code !== EXIT.badVerdict) return
  letHeapGrow()
  keep()
})
