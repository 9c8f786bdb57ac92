import type { JsonSchema } from '@valibot/to-json-schema'
import { configJsonSchema } from './json-schema.ts'
import { toWording } from './wording.ts'

const HEAD = `# Configuration

\`.github/lastro.yml\` says what the system is; it is reviewed like code. Every section is optional, and each procedure
says which one it needs. \`backup\`, \`restore-drill\`, \`recover\` and \`playbook\` need \`backups\`; what is made of nothing but
samples (\`drill-check\`, \`restore-check --synthetic\`) needs none. [examples/lastro.yml](../examples/lastro.yml) is a complete,
commented file.

- \`lastro config check\` names every mistake at once, with line, column, what is legal and how to mend it.
- \`lastro config schema\` prints the JSON Schema ([schema/lastro.schema.json](schema/lastro.schema.json)); editors complete
  and check the file with a first line
  \`# yaml-language-server: $schema=<path or URL of lastro.schema.json>\`.
- Durations are a number and a unit: \`30s\`, \`10m\`, \`24h\`, \`7d\`, also \`1h 30m\`.
- \`url\`, \`password\`, \`private-key\` and \`passphrase\` may name environment variables: \`\${DATABASE_URL}\`; so may every text in the maps \`env\`,
  \`headers\` and \`body\` of \`drill.backend\`, and \`start-url\`, \`fail-url\`, \`secret\` and \`token\` of a channel in \`notify\`. Nothing
  else may. A variable that is only a part of a \`url\` is percent-encoded:
  \`postgresql://backup:\${PASSWORD}@db/shop\` works with any password. What a \`url\` says besides is read as libpq reads it;
  parameters that object mappers add (\`schema\`, \`connection_limit\` …) are ignored.
- A variable of a channel that is not set makes this channel fail with a warning, nothing else: [notices.md](notices.md).
- \`{{name}}\` in a probe stands for a value that an earlier probe saved: [probes.md](probes.md).
- Give each source either \`url\`, or \`host\`, \`database\` and \`user\` (with \`port\`, \`password\`, \`ssl-mode\` where needed).
- The directories of backups, drills and state lie outside the repository, and a drill's apart from the others.

This page is generated from the schema (\`node script/generate-docs.ts\`).
`

/** The reference page of the configuration, Markdown; a pure function of the schema. */
export function configReferencePage(): string {
  const schema = configJsonSchema()
  const sections = Object.entries(schema.properties ?? {}).map(([name, section]) =>
    describeMap(name, section),
  )
  return [HEAD, ...sections].join('\n')
}

/** A heading, what the map is, a table of its scalar keys; then the maps inside it. */
function describeMap(name: string, node: unknown): string {
  if (!isSchema(node)) return ''
  const properties = Object.entries(node.properties ?? {}).filter(isSchemaEntry)
  const required = node.required ?? []
  const rows = properties
    .filter(([, property]) => !isSection(property))
    .map(([key, property]) => row(key, property, required.includes(key)))
  const maps = properties.flatMap(([key, property]): (readonly [string, JsonSchema])[] => {
    if (isSection(property)) return [[key, property]]
    const { items } = property
    return isSchema(items) && isSection(items) ? [[`${key}[]`, items]] : []
  })
  const table =
    rows.length === 0 ? [] : ['| Key | Legal | Default | |', '|---|---|---|---|', ...rows, '']
  return [
    `## \`${name}\``,
    '',
    node.description ?? '',
    '',
    ...table,
    ...maps.map(([key, map]) => describeMap(`${name}.${key}`, map)),
    ...describeEntries(name, node),
  ].join('\n')
}

function describeEntries(name: string, node: JsonSchema): readonly string[] {
  return isSchema(node.additionalProperties) && isSection(node.additionalProperties)
    ? [describeMap(`${name}.<name>`, node.additionalProperties)]
    : []
}

/** A map with keys of its own to tell of; a map of texts is a value like others. */
function isSection({ properties, additionalProperties: entries }: JsonSchema): boolean {
  return properties !== undefined || (isSchema(entries) && isSection(entries))
}

function row(key: string, property: JsonSchema, isRequired: boolean): string {
  const own = legalOf(property) === '' ? property.anyOf?.find(isSchema) : undefined
  const value = own ?? property
  const standard = isRequired ? '(required)' : formatDefault(property.default)
  const cells = [`\`${key}\``, legalOf(value), standard, value.description ?? '']
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function legalOf(property: JsonSchema): string {
  const message: unknown = Reflect.get(property, 'errorMessage')
  return typeof message === 'string' ? toWording(message).legal.replaceAll('*', '\\*') : ''
}

function formatDefault(value: unknown): string {
  if (value === undefined) return ''
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
}

function isSchema(node: unknown): node is JsonSchema {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

function isSchemaEntry(entry: [string, unknown]): entry is [string, JsonSchema] {
  return isSchema(entry[1])
}
