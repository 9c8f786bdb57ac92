/** A mistake, and the answer to it: `line:column field: got …; expected …. mend` per problem. */
export interface WrongConfiguration {
  readonly title: string
  readonly yaml: string
  readonly says: readonly string[]
}

/** A configuration with one PostgreSQL source and these lines in it. */
export function shop(lines: readonly string[]): string {
  return `backups:
  directory: /srv/b
  sources:
    shop:
      engine: postgres
${lines.map((line) => `      ${line}\n`).join('')}`
}
