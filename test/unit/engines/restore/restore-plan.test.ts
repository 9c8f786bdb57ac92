import { describe, expect, it } from 'vitest'
import type {
  ArchiveEntry,
  ArchiveSection,
} from '../../../../src/engines/postgres/restore/archive-contents.ts'
import { ArchiveOutline } from '../../../../src/engines/postgres/restore/archive-outline.ts'
import { packParts, planRestore } from '../../../../src/engines/postgres/restore/restore-plan.ts'

const SECTIONS: Readonly<Record<string, ArchiveSection>> = {
  ACL: 'none',
  COMMENT: 'none',
  'DEFAULT ACL': 'none',
  'TABLE DATA': 'data',
  BLOBS: 'data',
  CONSTRAINT: 'post-data',
  'FK CONSTRAINT': 'post-data',
  INDEX: 'post-data',
  'EVENT TRIGGER': 'post-data',
  'MATERIALIZED VIEW DATA': 'post-data',
}

/** Builds a table of contents: each entry gets the next id, and knows those before it by their names. */
class Contents {
  readonly entries: ArchiveEntry[] = []
  readonly #ids = new Map<string, number>()

  add(description: string, name: string, needs: readonly string[] = []): this {
    const [namespace = '', tag = name] = name.includes('.') ? name.split('.') : ['', name]
    const id = this.entries.length + 1
    this.#ids.set(`${description} ${name}`, id)
    const dependencies = needs.map((each) => this.id(each))
    const section = SECTIONS[description] ?? 'pre-data'
    this.entries.push({ id, description, tag, section, namespace, dependencies, definition: '' })
    return this
  }

  id(key: string): number {
    const id = this.#ids.get(key)
    if (id === undefined) throw new Error(`no entry ${key}`)
    return id
  }

  outline(): ArchiveOutline {
    const outline = new ArchiveOutline()
    for (const entry of this.entries) outline.add(entry)
    return outline
  }

  /** Names of entries by their ids. */
  names(ids: readonly number[]): string[] {
    return ids.map((id) => {
      const { description, namespace, tag } = this.entries[id - 1] ?? {}
      return `${description} ${namespace ? `${namespace}.` : ''}${tag}`
    })
  }
}

const schemas = Array.from({ length: 16 }, (_, index) => `t${index + 1}`)

/** 16 tenants of two tables each, which need a type of `public`, and a table there that they point to. */
function tenants(extra: (contents: Contents) => void = () => undefined): Contents {
  const contents = new Contents()
  contents.add('TYPE', 'public.money').add('TABLE', 'public.users')
  for (const name of schemas) {
    contents
      .add('SCHEMA', name)
      .add('ACL', `SCHEMA-${name}`, [`SCHEMA ${name}`])
      .add('TABLE', `${name}.sales`, [`SCHEMA ${name}`, 'TYPE public.money'])
      .add('TABLE', `${name}.items`, [`SCHEMA ${name}`])
  }
  contents.add('TABLE DATA', 'public.users', ['TABLE public.users'])
  for (const name of schemas)
    for (const table of ['sales', 'items'])
      contents.add('TABLE DATA', `${name}.${table}`, [`TABLE ${name}.${table}`])
  contents.add('CONSTRAINT', 'public.users_pkey', ['TABLE public.users'])
  for (const name of schemas)
    contents
      .add('CONSTRAINT', `${name}.sales_pkey`, [`TABLE ${name}.sales`])
      .add('FK CONSTRAINT', `${name}.items_fkey`, [
        `TABLE ${name}.items`,
        `CONSTRAINT ${name}.sales_pkey`,
      ])
  extra(contents)
  return contents
}

function planOf(contents: Contents, jobs = 2) {
  const plan = planRestore(contents.outline(), jobs)
  if (!plan) return null
  return {
    first: contents.names(plan.first),
    last: contents.names(plan.last),
    apart: new Map(plan.apart.map(({ schema, entries }) => [schema, contents.names(entries)])),
  }
}

describe('the plan of a restore', () => {
  it('makes what is shared first, each tenant whole beside others, and the rows of shared tables last', () => {
    const plan = planOf(tenants())
    expect(plan?.first).toEqual(['TYPE public.money', 'TABLE public.users'])
    expect(plan?.last).toEqual(['TABLE DATA public.users', 'CONSTRAINT public.users_pkey'])
    expect([...(plan?.apart.keys() ?? [])]).toEqual(schemas)
    expect(plan?.apart.get('t3')).toEqual([
      'SCHEMA t3',
      'ACL SCHEMA-t3',
      'TABLE t3.sales',
      'TABLE t3.items',
      'TABLE DATA t3.sales',
      'TABLE DATA t3.items',
      'CONSTRAINT t3.sales_pkey',
      'FK CONSTRAINT t3.items_fkey',
    ])
  })

  it('has every entry exactly once', () => {
    const contents = tenants((all) =>
      all
        .add('FK CONSTRAINT', 't2.to_users', ['TABLE t2.sales', 'CONSTRAINT public.users_pkey'])
        .add('VIEW', 'public.report', ['TABLE t1.sales', 'TABLE t2.sales'])
        .add('BLOBS', 'BLOBS'),
    )
    const plan = planRestore(contents.outline(), 2)
    const all = [
      ...(plan?.first ?? []),
      ...(plan?.last ?? []),
      ...(plan?.apart.flatMap(({ entries }) => entries) ?? []),
    ]
    expect(all.toSorted((a, b) => a - b)).toEqual(contents.entries.map(({ id }) => id))
  })

  it.each([
    [
      'a key to a shared table',
      'FK CONSTRAINT',
      't2.fk',
      ['TABLE t2.sales', 'CONSTRAINT public.users_pkey'],
    ],
    [
      'a key to another tenant',
      'FK CONSTRAINT',
      't2.fk',
      ['TABLE t2.sales', 'CONSTRAINT t1.sales_pkey'],
    ],
    ['a shared view of tenants', 'VIEW', 'public.report', ['TABLE t1.sales', 'TABLE t2.sales']],
    ['grants for tables to come', 'DEFAULT ACL', 'grants', []],
    ['a trigger on commands', 'EVENT TRIGGER', 'never', []],
    ['large objects', 'BLOBS', 'BLOBS', []],
  ])('leaves for the end: %s', (_what, description, name, needs) => {
    const plan = planOf(tenants((all) => all.add(description, name, needs)))
    expect(plan?.last).toContain(`${description} ${name}`)
  })

  it('leaves for the end what depends on something that is left for the end', () => {
    const plan = planOf(
      tenants((all) =>
        all
          .add('VIEW', 'public.report', ['TABLE t1.sales'])
          .add('VIEW', 't5.mine', ['VIEW public.report'])
          .add('COMMENT', 't5.mine', ['VIEW t5.mine']),
      ),
    )
    expect(plan?.last).toEqual(
      expect.arrayContaining(['VIEW public.report', 'VIEW t5.mine', 'COMMENT t5.mine']),
    )
  })

  it('fills materialized views and grants by default at the end, also of a schema that stands apart', () => {
    const plan = planOf(
      tenants((all) =>
        all
          .add('MATERIALIZED VIEW', 't1.own', ['TABLE t1.sales'])
          .add('INDEX', 't1.own_idx', ['MATERIALIZED VIEW t1.own'])
          .add('MATERIALIZED VIEW DATA', 't1.own', ['MATERIALIZED VIEW t1.own'])
          .add('DEFAULT ACL', 't1.tables'),
      ),
    )
    expect(plan?.apart.get('t1')).toContain('MATERIALIZED VIEW t1.own')
    expect(plan?.last).toEqual(
      expect.arrayContaining(['MATERIALIZED VIEW DATA t1.own', 'DEFAULT ACL t1.tables']),
    )
  })

  it('takes a schema whose tables are part of tables elsewhere, or that many need, for a shared one', () => {
    const contents = tenants((all) =>
      all
        .add('SCHEMA', 'parts')
        .add('TABLE', 'parts.child', ['TABLE public.users'])
        .add('TABLE DATA', 'parts.child', ['TABLE parts.child'])
        .add('FUNCTION', 't16.popular', ['SCHEMA t16'])
        .add('VIEW', 't1.v', ['FUNCTION t16.popular'])
        .add('VIEW', 't2.v', ['FUNCTION t16.popular']),
    )
    expect(planOf(contents, 2)).toBeNull()
    const more = tenants((all) => {
      all.add('SCHEMA', 'parts').add('TABLE', 'parts.child', ['TABLE public.users'])
      all.add('TABLE DATA', 'parts.child', ['TABLE parts.child'])
    })
    expect(planOf(more)?.first).toEqual(
      expect.arrayContaining(['SCHEMA parts', 'TABLE parts.child']),
    )
  })

  it('does not exist for one job, for few schemas, or where most lies in one', () => {
    expect(planOf(tenants(), 1)).toBeNull()
    expect(planOf(tenants(), 3)).toBeNull()
    const mostlyShared = tenants((all) => {
      for (let index = 0; index < 200; index++) all.add('TABLE', `public.t${index}`)
    })
    expect(planOf(mostlyShared)).toBeNull()
  })
})

describe('the work of jobs', () => {
  const part = (schema: string, ...entries: number[]) => ({ schema, entries })

  it('is divided by bytes and entries so that they end together', () => {
    const parts = [part('a', 1), part('b', 2), part('c', 3), part('d', 4)]
    const bytes = new Map([
      [1, 9e6],
      [2, 7e6],
      [3, 6e6],
      [4, 5e6],
    ])
    expect(packParts(parts, bytes, 2)).toEqual({
      bins: [
        [1, 4],
        [2, 3],
      ],
      spread: [],
    })
  })

  it('leaves a schema that outweighs a fair share to all jobs', () => {
    const parts = [part('large', 1, 2), part('b', 3), part('c', 4)]
    const bytes = new Map([
      [1, 50e6],
      [3, 1e6],
      [4, 1e6],
    ])
    expect(packParts(parts, bytes, 2)).toEqual({ bins: [[3], [4]], spread: [1, 2] })
  })
})
