import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { answerHere } from '../../../src/disk/answer-here.ts'
import { readHostAnswer } from '../../../src/disk/host-answer.ts'
import { type HostQuestion, hostScript } from '../../../src/disk/host-script.ts'

const QUESTION: HostQuestion = {
  wanted: ['/dev/shm'],
  trees: [],
  directories: [],
  counted: [],
  clock: false,
  docker: false,
  mountSeconds: 3,
  walkSeconds: 30,
}

it('an answer without a program says what the script says', async () => {
  const here = await answerHere(QUESTION)
  const said = readHostAnswer(
    execFileSync('/bin/sh', ['-s'], { input: hostScript(QUESTION), encoding: 'utf8' }),
  )
  if (here === null || said === null) throw new Error('no answer')
  const { spaces, mounts, ...rest } = here
  const { spaces: saidSpaces, mounts: saidMounts, ...saidRest } = said
  expect({ ...rest, clockSeconds: null }).toEqual({ ...saidRest, clockSeconds: null })
  expect(mounts).toEqual(saidMounts)
  expect([...spaces.keys()].sort()).toEqual([...saidSpaces.keys()].sort())
  expect(spaces.size).toBeGreaterThan(1)
  for (const [id, space] of spaces) {
    const other = saidSpaces.get(id)
    if (space === 'unreadable' || other === 'unreadable' || other === undefined) {
      expect(space).toBe(other)
      continue
    }
    // What is free moves while we look; what there is does not.
    expect([space.blockSize, space.blocks]).toEqual([other.blockSize, other.blocks])
  }
})

it.each([
  ['Docker', { docker: true }],
  ['a directory of backups', { trees: ['/var/backups'] }],
  ['a watched directory', { directories: ['/var/log'] }],
  ['a file system that is none of those at hand', { wanted: ['/proc'] }],
])('%s is left to the script', async (_what, asked) => {
  expect(await answerHere({ ...QUESTION, ...asked })).toBeNull()
})
