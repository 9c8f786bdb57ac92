import { describe, expect, it } from 'vitest'
import { readActions } from './actions.ts'

/** Rows of the table under a heading: the cells, without the head. */
function tableUnder(markdown: string, heading: string): readonly (readonly string[])[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}

const code = (text: string | undefined) => (text === undefined ? '' : `\`${text}\``)

describe.each(readActions())('the page of $name', ({ folder, manifest, readme }) => {
  it('has the inputs of action.yml, word for word, in its order', () => {
    const declared = Object.entries(manifest.inputs).map(
      ([input, { description, default: text }]) => [
        code(input),
        description.trim(),
        text === '' ? '' : code(text),
      ],
    )
    expect(tableUnder(readme, 'Inputs')).toEqual(declared)
  })

  it('has the outputs of action.yml, word for word, in its order', () => {
    const declared = Object.entries(manifest.outputs).map(([output, { description }]) => [
      code(output),
      description.trim(),
    ])
    expect(tableUnder(readme, 'Outputs')).toEqual(declared)
  })

  it('shows how to use the action', () => {
    expect(readme).toContain(`- uses: ./${folder === '.' ? '' : folder}\n`)
  })
})
