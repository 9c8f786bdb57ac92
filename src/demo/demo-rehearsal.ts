import type { LocaleName } from '../locale/locale-name.ts'

/** How the sample backend is started in a drill. */
export interface DemoRehearsal {
  /** Program and arguments. */
  readonly command: readonly string[]
  readonly locale: LocaleName
  /** Tenants whose first user tries everything. */
  readonly tenants: readonly string[]
  /** Environment beside its secret. */
  readonly env?: Readonly<Record<string, string>>
  /** Further lines of the backend's section, e.g. `port: 3001`. */
  readonly more?: readonly string[]
}

const WORDS = {
  en: {
    login: 'Login',
    products: 'List products',
    sales: 'List sales',
    customers: 'List customers',
    stats: 'Dashboard stats',
    rows: { products: 'products', sales: 'sales', customers: 'customers' },
    companies: 'Every restaurant has its schema',
    items: 'No sale item without its sale',
  },
  'pt-BR': {
    login: 'Login',
    products: 'Listar produtos',
    sales: 'Listar vendas',
    customers: 'Listar clientes',
    stats: 'Dashboard stats',
    rows: { products: 'produtos', sales: 'vendas', customers: 'clientes' },
    companies: 'Todo restaurante tem o seu schema',
    items: 'Nenhum item de venda sem a sua venda',
  },
} as const

/** Lines below `drill:` of the sample system: two queries, and its backend with the probes that its owners would write. */
export function demoRehearsal(rehearsal: DemoRehearsal): readonly string[] {
  const words = WORDS[rehearsal.locale]
  return [...queries(words), ...backend(rehearsal, words)]
}

type Words = (typeof WORDS)[LocaleName]

function queries({ companies, items }: Words): readonly string[] {
  return `queries:
  - name: ${companies}
    query: |
      SELECT count(*) FROM companies c
      JOIN pg_namespace n ON n.nspname = c.schema_name
    expect: {table: public.companies}
  - name: ${items}
    query: |
      SELECT i.id FROM sale_items i
      WHERE NOT EXISTS (SELECT FROM sales s WHERE s.id = i.sale_id)
    per: tenant
    expect: {empty: true}`.split('\n')
}

function backend(
  { command, tenants, env = {}, more = [] }: DemoRehearsal,
  words: Words,
): readonly string[] {
  const list = (name: string, table: keyof Words['rows']) => `    - name: ${name}
      path: /api/${table}
      headers: {Authorization: 'Bearer {{token}}'}
      count: {of: $.total, table: '{{tenant}}.${table}', as: ${words.rows[table]}}`
  return [
    'backend:',
    `  command: ${JSON.stringify(command)}`,
    `  env: ${JSON.stringify({ DEMO_SECRET: 'secret of the demo', ...env })}`,
    '  user: chefwell_backend',
    '  ready: {path: /health, status: 200}',
    `  tenants: ${JSON.stringify(tenants)}`,
    ...more.map((line) => `  ${line}`),
    ...`  probes:
    - name: ${words.login}
      method: POST
      path: /api/auth/login
      body: {email: 'user1@{{tenant}}.example', password: '{{tenant}}:1'}
      save: {token: $.token}
      expect:
        - {of: $.user.company, equals: '{{tenant}}'}
${list(words.products, 'products')}
      within: 3s
      timeout: 5s
${list(words.sales, 'sales')}
${list(words.customers, 'customers')}
    - name: ${words.stats}
      path: /api/dashboard/stats
      headers: {Authorization: 'Bearer {{token}}'}
      expect:
        - {of: $.revenue, type: number}`.split('\n'),
  ]
}
