import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { backendCommand, findBackendCommand } from '../../../src/demo/backend-program.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lastro-program-'))
  for (const folder of ['cli', 'demo-backend']) {
    mkdirSync(join(root, folder))
    writeFileSync(join(root, folder, 'index.js'), '')
  }
})
afterEach(() => rmSync(root, { recursive: true }))

it('the sample backend is found among the bundles, also through a link to the program', () => {
  symlinkSync(join(root, 'cli/index.js'), join(root, 'lastro'))
  const expected = [process.execPath, join(root, 'demo-backend/index.js')]
  expect(backendCommand(join(root, 'cli/index.js'))).toEqual(expected)
  expect(backendCommand(join(root, 'lastro'))).toEqual(expected)
})

it('and in the source', () => {
  expect(backendCommand('src/cli/index.ts').at(-1)).toMatch(/src\/demo\/backend\/index\.ts$/)
})

it('where it is not, that is said', () => {
  rmSync(join(root, 'demo-backend'), { recursive: true })
  expect(() => backendCommand(join(root, 'cli/index.js'))).toThrow('is not beside')
  expect(findBackendCommand(join(root, 'cli/index.js'))).toBeUndefined()
})
