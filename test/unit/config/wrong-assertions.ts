// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import type { WrongConfiguration } from './wrong-configuration.ts'

/** What is wrong with what a probe asks of its answer, and hands on. */
export const WRONG_ASSERTIONS: readonly WrongConfiguration[] = [
  {
    title: 'an assertion without a rule',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        expect: [{of: $.id}]\n',
    says: [
      '7:18 drill.backend.probes[0].expect[0]: got a map of 1 keys; expected of and at least one of exists, equals, type, length, range, contains. Write it like {of: $.user.id, type: number}; contains alone looks into the whole body.',
    ],
  },
  {
    title: 'an assertion about nothing',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        expect: [{equals: 1}]\n',
    says: [
      '7:18 drill.backend.probes[0].expect[0]: got a map of 1 keys; expected of and at least one of exists, equals, type, length, range, contains. Write it like {of: $.user.id, type: number}; contains alone looks into the whole body.',
    ],
  },
  {
    title: 'an assertion with a wildcard',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        expect: [{of: "$.items[*]", exists: true}]\n',
    says: [
      '7:23 drill.backend.probes[0].expect[0].of: got "$.items[*]"; expected a path to one value, like $.items[0].id. Begin it with $; names with other signs go in brackets: $["total-count"].',
    ],
  },
  {
    title: 'an assertion with an unknown type',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        expect: [{of: $.a, type: text}]\n',
    says: [
      '7:34 drill.backend.probes[0].expect[0].type: got "text"; expected one of string, number, boolean, array, object, null. Write string or number or boolean or array or object or null.',
    ],
  },
  {
    title: 'an assertion with crossed bounds',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        expect: [{of: $.a, range: {min: 3, max: 1}}]\n',
    says: [
      '7:35 drill.backend.probes[0].expect[0].range: got a map of 2 keys; expected min, max or both, min not above max. Write it like {min: 1, max: 100}.',
    ],
  },
  {
    title: 'an assertion with empty bounds',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        expect: [{of: $.a, length: {}}]\n',
    says: [
      '7:36 drill.backend.probes[0].expect[0].length: got a map of 0 keys; expected min, max or both, min not above max. Write it like {min: 1, max: 100}.',
    ],
  },
  {
    title: 'a count without a schema',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        count: {of: $.items, table: products}\n',
    says: [
      '7:37 drill.backend.probes[0].count.table: got "products"; expected schema.table. Write it like tenant_001.products.',
    ],
  },
  {
    title: 'a latency without a unit',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        within: 3\n',
    says: [
      '7:17 drill.backend.probes[0].within: got 3; expected a time from 1ms to 5m. Write a number and a unit: 200ms, 3s or 1m.',
    ],
  },
  {
    title: 'a misspelt redirect policy',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        redirects: follow\n',
    says: [
      '7:20 drill.backend.probes[0].redirects: got "follow"; expected one of none, same-origin. Write none or same-origin.',
    ],
  },
  {
    title: 'a value that no probe saved',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /x/{{token}}\n',
    says: [
      '6:15 drill.backend.probes[0].path: got "/x/{{token}}"; expected no {{name}}, as nothing is saved before. Save it in an earlier probe.',
    ],
  },
  {
    title: 'a value that only a later probe saves',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - {name: a, path: "/{{token}}"}\n      - {name: b, path: /, save: {token: $.token}}\n',
    says: [
      '5:25 drill.backend.probes[0].path: got "/{{token}}"; expected no {{name}}, as nothing is saved before. Save it in an earlier probe.',
    ],
  },
  {
    title: 'a misspelt value',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - {name: a, path: /, save: {token: $.token}}\n      - {name: b, path: /, headers: {Authorization: "Bearer {{tokn}}"}}\n',
    says: [
      '6:37 drill.backend.probes[1].headers: got a map of 1 keys; expected {{name}} of token. Did you mean token?',
    ],
  },
  {
    title: 'a tenant without tenants',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        count: {of: $.items, table: "{{tenant}}.products"}\n',
    says: [
      '7:16 drill.backend.probes[0].count: got a map of 2 keys; expected {{tenant}} only where tenants are named. Say for which tenants the probes are put: add a line tenants: [tenant_001] beside probes.',
    ],
  },
  {
    title: 'braces that name nothing',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        body: {a: "{{Token}}"}\n',
    says: [
      '7:15 drill.backend.probes[0].body: got a map of 1 keys; expected {{name}} with a lower-case name, or no double braces. Write it like {{token}}; an environment variable has a dollar sign and single braces.',
    ],
  },
  {
    title: 'a value in braces without quotes',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        body: {a: {{token}}}\n',
    says: [
      '7:20 YAML: got a key that is not a word; expected a word as a key. Write key: value; quote a value that begins with [ or {.',
    ],
  },
  {
    title: 'two probes of one name',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - {name: a, path: /}\n      - {name: a, path: /b}\n',
    says: [
      '6:16 drill.backend.probes[1].name: got "a"; expected another name for each probe. Rename one of the two: the report tells them by their names.',
    ],
  },
]
