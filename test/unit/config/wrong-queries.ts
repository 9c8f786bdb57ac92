// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import type { WrongConfiguration } from './wrong-configuration.ts'

/** What is wrong with a query. */
export const WRONG_QUERIES: readonly WrongConfiguration[] = [
  {
    title: 'a query without its parts',
    yaml: 'drill:\n  queries:\n    - query: SELECT 1\n',
    says: [
      '3:7 drill.queries[0].name: got nothing; expected a text of at most 80 characters. Add a line name: below it.',
      '3:7 drill.queries[0].expect: got nothing; expected a map with the keys value, range, empty, rows, table. Add a line expect: below it.',
    ],
  },
  {
    title: 'a query that writes at sight',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: DELETE FROM sales\n      expect: {empty: true}\n',
    says: [
      '4:14 drill.queries[0].query: got "DELETE FROM sales"; expected one statement that begins with SELECT, WITH, VALUES or TABLE. Write what reads; a query that writes is refused by the server, too.',
    ],
  },
  {
    title: 'a query that hides behind a comment',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: "-- SELECT\\nDROP TABLE x"\n      expect: {empty: true}\n',
    says: [
      '4:14 drill.queries[0].query: got "-- SELECT\\nDROP TABLE x"; expected one statement that begins with SELECT, WITH, VALUES or TABLE. Write what reads; a query that writes is refused by the server, too.',
    ],
  },
  {
    title: 'a query that is a map',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: {a: b}\n      expect: {empty: true}\n',
    says: [
      '4:14 drill.queries[0].query: got a map of 1 keys; expected one statement that begins with SELECT, WITH, VALUES or TABLE. Write what reads; a query that writes is refused by the server, too.',
    ],
  },
  {
    title: 'an expectation of two kinds',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: SELECT 1\n      expect: {value: 1, empty: true}\n',
    says: [
      '5:15 drill.queries[0].expect: got a map of 2 keys; expected exactly one of value, range, empty, rows, table. Write it like expect: {empty: true}.',
    ],
  },
  {
    title: 'an expectation of no kind',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: SELECT 1\n      expect: {}\n',
    says: [
      '5:15 drill.queries[0].expect: got a map of 0 keys; expected exactly one of value, range, empty, rows, table. Write it like expect: {empty: true}.',
    ],
  },
  {
    title: 'an expectation that is a word',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: SELECT 1\n      expect: empty\n',
    says: [
      '5:15 drill.queries[0].expect: got "empty"; expected a map with the keys value, range, empty, rows, table. Write one key per line below it, indented by two spaces.',
    ],
  },
  {
    title: 'empty: false',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: SELECT 1\n      expect: {empty: false}\n',
    says: [
      '5:15 drill.queries[0].expect: got a map of 1 keys; expected exactly one of value, range, empty, rows, table. Write it like expect: {empty: true}.',
    ],
  },
  {
    title: 'a table of a tenant with its schema',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: SELECT 1\n      per: tenant\n      expect: {table: tenant_1.sales}\n',
    says: [
      '6:23 drill.queries[0].expect.table: got "tenant_1.sales"; expected schema.table in a query that is put once, the table alone in one per tenant. Write table: products with per: tenant, table: tenant_001.products without.',
    ],
  },
  {
    title: 'a table without a schema in a query put once',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: SELECT 1\n      expect: {table: sales}\n',
    says: [
      '5:23 drill.queries[0].expect.table: got "sales"; expected schema.table in a query that is put once, the table alone in one per tenant. Write table: products with per: tenant, table: tenant_001.products without.',
    ],
  },
  {
    title: 'a value that is a list',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: SELECT 1\n      expect: {value: [1]}\n',
    says: [
      '5:23 drill.queries[0].expect.value: got a list of 1; expected a text, a number, true, false or null. Write the value itself.',
    ],
  },
  {
    title: 'a misspelt per',
    yaml: 'drill:\n  queries:\n    - name: Sales\n      query: SELECT 1\n      per: tenants\n      expect: {value: 1}\n',
    says: [
      '5:12 drill.queries[0].per: got "tenants"; expected one of once, tenant. Did you mean tenant?',
    ],
  },
  {
    title: 'two queries of one name',
    yaml: 'drill:\n  queries:\n    - {name: a, query: SELECT 1, expect: {value: 1}}\n    - {name: a, query: SELECT 1, expect: {value: 1}}\n',
    says: [
      '4:7 drill.queries[1]: got a map of 3 keys; expected another name for each query. Rename one of the two: the report tells them by their names.',
    ],
  },
  {
    title: 'queries that are a map',
    yaml: 'drill:\n  queries:\n    sales: SELECT 1\n',
    says: [
      '3:5 drill.queries: got a map of 1 keys; expected a list of at most 100 queries. Write each after a dash, with name, query and expect.',
    ],
  },
]
