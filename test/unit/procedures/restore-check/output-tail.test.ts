import { expect, it } from 'vitest'
import { OutputTail } from '../../../../src/procedures/restore-check/output-tail.ts'

const tail = () => new OutputTail((text) => text.replaceAll('hunter2', '***'))

it('keeps the last lines of what a command says, masked, without empty ones', () => {
  const output = tail()
  output.text('one\n\ntwo hun')
  output.text('ter2 three\nfour')
  expect(output.lines()).toEqual(['one', 'two *** three', 'four'])
  for (let line = 0; line < 100; line += 1) output.line(`line ${line}`)
  expect(output.lines()).toHaveLength(21)
})

it('stays small, however long a line is', () => {
  const output = tail()
  for (let piece = 0; piece < 1000; piece += 1) output.text('x'.repeat(10_000))
  output.line('y'.repeat(1_000_000))
  expect(output.lines().join('').length).toBeLessThan(1000)
})

it('shows people who must not read the data what is wrong, but no row', () => {
  const output = tail()
  for (const line of [
    'applying 20251120_loyalty.sql',
    'psql:up.sql:4: ERROR:  could not create unique index "customers_email_key"',
    'DETAIL:  Key (email)=(ana@example.com) is duplicated.',
    'ERROR:  new row violates check; failing row contains (1, ana@example.com)',
    'Error: P3018 A migration failed to apply.',
  ])
    output.line(line)
  expect(output.errors()).toEqual([
    'psql:up.sql:4: ERROR:  could not create unique index "customers_email_key"',
    'Error: P3018 A migration failed to apply.',
  ])
})
