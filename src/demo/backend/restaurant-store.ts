import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Session } from './session-token.ts'

/** Rows of one page. */
const PAGE = 50

/** One page of a list, and how many there are in all. */
export interface Page {
  readonly items: readonly object[]
  readonly total: number
}

/** What the restaurants' API asks of its database: every restaurant is a schema of its own. */
export class RestaurantStore {
  readonly #pool: pg.Pool

  constructor(url: string) {
    this.#pool = new pg.Pool({ connectionString: url, max: 5 })
    // Without a listener the end of an idle connection would end the process.
    this.#pool.on('error', () => undefined)
  }

  async ping(): Promise<void> {
    await this.#pool.query('SELECT 1')
  }

  /** The user whose password it is; his visit is written down. Null for anybody else. */
  async logIn(email: string, password: string): Promise<(Session & { name: string }) | null> {
    const hash = createHash('sha256').update(password).digest('hex')
    const { rows } = await this.#pool.query(
      `UPDATE public.users u SET last_login_at = now() FROM public.companies c
       WHERE c.id = u.company_id AND u.email = $1 AND u.password_hash = $2
       RETURNING u.id::text AS "user", c.schema_name AS schema, u.display_name AS name`,
      [email, hash],
    )
    return rows[0] ?? null
  }

  async list({ schema }: Session, table: 'products' | 'sales' | 'customers'): Promise<Page> {
    const place = `${pg.escapeIdentifier(schema)}.${table}`
    const [page, count] = await Promise.all([
      this.#pool.query(`SELECT * FROM ${place} ORDER BY id DESC LIMIT ${PAGE}`),
      this.#pool.query(`SELECT count(*)::int AS total FROM ${place}`),
    ])
    return { items: page.rows, total: count.rows[0].total }
  }

  async stats({ schema }: Session): Promise<object> {
    const place = pg.escapeIdentifier(schema)
    const { rows } = await this.#pool.query(
      `SELECT count(*)::int AS sales, coalesce(sum(total), 0)::float8 AS revenue,
         (SELECT count(*)::int FROM ${place}.customers) AS customers,
         (SELECT product_id FROM ${place}.best_sellers ORDER BY quantity DESC LIMIT 1) AS "bestSeller"
       FROM ${place}.sales`,
    )
    return rows[0]
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}
