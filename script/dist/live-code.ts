import { minifySync } from 'rolldown/utils'

/**
 * The same program without comments and without what is never used, a third of the text: Node reads and V8 loads all of it at every
 * start, for the bundler leaves out whole files only. Names, statements and lines stay, so that a stack trace can be read.
 * @throws {SyntaxError} where it is no program
 */
export function liveCode(name: string, code: string): string {
  const { code: live, errors } = minifySync(name, code, {
    module: false,
    compress: {
      target: 'es2024',
      keepNames: { function: true, class: true },
      joinVars: false,
      sequences: false,
    },
    mangle: false,
    codegen: { removeWhitespace: false },
  })
  const [first] = errors
  if (first) throw new SyntaxError(`${name}: ${first.message}`)
  return live
}
