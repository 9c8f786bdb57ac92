// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import type { WrongConfiguration } from './wrong-configuration.ts'

/** What is wrong with a probe. */
export const WRONG_PROBES: readonly WrongConfiguration[] = [
  {
    title: 'a probe without name and path',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - method: get\n',
    says: [
      '5:9 drill.backend.probes[0].name: got nothing; expected a text of at most 80 characters. Add a line name: below it.',
      '5:9 drill.backend.probes[0].path: got nothing; expected a path that begins with /. Add a line path: below it.',
      '5:17 drill.backend.probes[0].method: got "get"; expected one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS. Did you mean GET?',
    ],
  },
  {
    title: 'a probe with a URL',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: http://localhost:3001/login\n',
    says: [
      '6:15 drill.backend.probes[0].path: got "http://localhost:3001/login"; expected a path that begins with /. Write it like /api/products.',
    ],
  },
  {
    title: 'a misspelt key of a probe',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        expected: 200\n',
    says: [
      '7:9 drill.backend.probes[0].expected: got an unknown key; expected one of name, method, path, headers, body, status, expect, count, save, within, timeout, redirects. Did you mean expect?',
    ],
  },
  {
    title: 'a status that is a word',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        status: ok\n',
    says: [
      '7:17 drill.backend.probes[0].status: got "ok"; expected an HTTP status from 100 to 599, or a list of them. Write status: 200, or status: [200, 204].',
    ],
  },
  {
    title: 'a list of statuses with one that is none',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        status: [200, 2000]\n',
    says: [
      '7:23 drill.backend.probes[0].status[1]: got 2000; expected an HTTP status from 100 to 599, or a list of them. Write status: 200, or status: [200, 204].',
    ],
  },
  {
    title: 'a header that is a map',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        headers: {Authorization: {a: b}}\n',
    says: [
      '7:34 drill.backend.probes[0].headers.Authorization: got a map of 1 keys; expected a text. Put the value in quotes.',
    ],
  },
  {
    title: 'a header name with a space',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        headers: {"A b": c}\n',
    says: [
      '7:19 drill.backend.probes[0].headers."A b": got "A b"; expected a map of header names to texts. Write it like headers: {Authorization: "Bearer {{token}}"}.',
    ],
  },
  {
    title: 'a body that is a number',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        body: 1\n',
    says: [
      '7:15 drill.backend.probes[0].body: got 1; expected a map or a list, which goes as JSON, or a text, which goes as it is. Write the keys of the body below it; at most eight levels.',
    ],
  },
  {
    title: 'a body nested too deep',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        body: [[[[[[[[[1]]]]]]]]]\n',
    says: [
      '7:15 drill.backend.probes[0].body: got a list of 1; expected a map or a list, which goes as JSON, or a text, which goes as it is. Write the keys of the body below it; at most eight levels.',
    ],
  },
  {
    title: 'a path that is none',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        save: {token: token}\n',
    says: [
      '7:23 drill.backend.probes[0].save.token: got a hidden value; expected a path like $.token, or one of {of: $.token}, {cookie: sid}, {header: X-Token}. Add secret: false to a map whose value may be shown in reports.',
    ],
  },
  {
    title: 'a saved value from two places',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        save: {token: {cookie: a, header: b}}\n',
    says: [
      '7:23 drill.backend.probes[0].save.token: got a map of 2 keys; expected a path like $.token, or one of {of: $.token}, {cookie: sid}, {header: X-Token}. Add secret: false to a map whose value may be shown in reports.',
    ],
  },
  {
    title: 'a saved value with an unknown key',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        save: {token: {cokie: a}}\n',
    says: [
      '7:24 drill.backend.probes[0].save.token.cokie: got an unknown key; expected one of of, cookie, header, secret. Did you mean cookie?',
    ],
  },
  {
    title: 'a saved value with a name in upper case',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /\n        save: {Token: $.token}\n',
    says: [
      '7:16 drill.backend.probes[0].save.Token: got "Token"; expected a lower-case letter, then at most 40 of a-z, 0-9 and -. Rename the value; later probes write it in double braces.',
    ],
  },
]
