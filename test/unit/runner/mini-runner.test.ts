import { describe, expect, it } from 'vitest'
import { parseKeyValues } from '../../mini-runner/command-files.ts'
import { StepLog } from '../../mini-runner/step-log.ts'
import { parseCommand } from '../../mini-runner/workflow-commands.ts'

describe('the mini runner, which judges all others,', () => {
  it.each([
    ['::set-output name=a::b', { name: 'set-output', properties: { name: 'a' }, value: 'b' }],
    ['  ::add-mask::x%0Ay%25', { name: 'add-mask', properties: {}, value: 'x\ny%' }],
    ['row 7 ##[error]x', { name: 'error', properties: {}, value: 'x' }],
    ['::unknown::##[add-mask]x', { name: 'add-mask', properties: {}, value: 'x' }],
    [
      '::error title=a%2Cb,line=1::m',
      { name: 'error', properties: { title: 'a,b', line: '1' }, value: 'm' },
    ],
  ])('sees the command in %j', (line, command) => {
    expect(parseCommand(line)).toEqual(command)
  })

  it.each(['| ::error::x', '# #[error]x', 'std::vector::at', '::unknown::x'])(
    'sees none in %j',
    (line) => {
      expect(parseCommand(line)).toBeUndefined()
    },
  )

  it('reads values and heredocs', () => {
    expect(parseKeyValues('a=1\nb<<EOF\nx=2\n\ny\nEOF\nc=<<d\n')).toEqual({
      a: '1',
      b: 'x=2\n\ny',
      c: '<<d',
    })
  })

  it.each(['no sign here', 'b<<EOF\nnever closed'])('refuses %j', (text) => {
    expect(() => parseKeyValues(text)).toThrow()
  })

  it('masks later lines, not earlier ones, and drops the eleventh error', () => {
    const log = new StepLog()
    log.accept('abcd')
    log.accept('::add-mask::abcd')
    log.accept('say abcd')
    for (let i = 0; i < 11; i += 1) log.accept('::error::x')
    expect(log.lines).toEqual(['abcd', 'say ***'])
    expect(log.annotations).toHaveLength(10)
    expect(log.droppedAnnotations).toBe(1)
  })
})
