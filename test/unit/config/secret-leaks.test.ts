// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import { expect, it } from 'vitest'
import { problemsOf } from './problems-of.ts'
import { shop } from './wrong-configuration.ts'

const SECRET = 'Zx9-secret'

it.each([
  ['a misspelt key', shop([`pasword: ${SECRET}`])],
  ['a map in place of the password', shop(['password:', `  ${SECRET}: 1`])],
  ['a list in place of the url', shop([`url: [${SECRET}]`])],
  ['an alias', shop([`password: *${SECRET}`])],
  ['a tag', shop([`password: !${SECRET}`])],
  ['an unfinished quote', shop([`password: "${SECRET}`])],
  ['an unknown escape', shop([`password: "\\q${SECRET}"`])],
  ['a second colon', shop([`password: ${SECRET}: ${SECRET}`])],
  ['a reserved character', shop([`password: @${SECRET}`])],
  ['a url as a source', `backups: {sources: {shop: "postgresql://u:${SECRET}@h/d"}}`],
  ['a url as the file', `postgresql://u:${SECRET}@h/d`],
  ['a broken url', shop([`url: postgresql://u:${SECRET}@@h/d`])],
  ['a broken escape in a url', shop([`url: postgresql://u:%zz${SECRET}@h/d`])],
  ['a placeholder that is not closed', shop([`password: "\${${SECRET}"`])],
  ['a duplicate', shop([`password: ${SECRET}`, `password: ${SECRET}`])],
  ['a variable with a broken url', shop(['url: ${BROKEN}'])],
])('the secret in %s never appears in the error', (_title, yaml) => {
  const problems = problemsOf(yaml, 'lastro.yml', { BROKEN: `mysql://u:${SECRET}@h/d` })
  expect(problems.length).toBeGreaterThan(0)
  expect(JSON.stringify(problems)).not.toContain(SECRET)
})
