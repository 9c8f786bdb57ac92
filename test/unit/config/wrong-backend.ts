// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text under test is YAML, and ${…} is its own
import type { WrongConfiguration } from './wrong-configuration.ts'

/** What is wrong with a backend itself. */
export const WRONG_BACKEND: readonly WrongConfiguration[] = [
  {
    title: 'a backend without command and probes',
    yaml: 'drill:\n  backend:\n    port: 3001\n',
    says: [
      '2:3 drill.backend.probes: got nothing; expected a list of at most 100 probes. Add a line probes: below it.',
      '2:3 drill.backend.command: got nothing; expected a command, an image, or a service of a Compose file. Add a line command: below it, or image: or compose: with staging: docker.',
    ],
  },
  {
    title: 'a command line in place of words',
    yaml: 'drill:\n  backend:\n    command: node server.js\n    probes: [{name: a, path: /}]\n',
    says: [
      '3:14 drill.backend.command: got "node server.js"; expected a list of words, the program first. Write it like command: [node, server.js].',
    ],
  },
  {
    title: 'an empty list of probes',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes: []\n',
    says: [
      '4:13 drill.backend.probes: got a list of 0; expected a list of at most 100 probes. Write each after a dash, with name and path.',
    ],
  },
  {
    title: 'a relative directory',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    directory: ../backend\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:16 drill.backend.directory: got "../backend"; expected an absolute path below /, with no /../ in it. Write the whole path from the root, like /srv/chefwell/backend.',
    ],
  },
  {
    title: 'a port of zero',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    port: 0\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:11 drill.backend.port: got 0; expected a whole number from 1 to 65535. Write a number between 1 and 65535, without a unit.',
    ],
  },
  {
    title: 'an environment variable that is a number',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    env: {WORKERS: 2}\n    probes: [{name: a, path: /}]\n',
    says: ['4:20 drill.backend.env.WORKERS: got 2; expected a text. Put the value in quotes.'],
  },
  {
    title: 'an environment variable with a dash',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    env: {node-env: x}\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:11 drill.backend.env.node-env: got "node-env"; expected a map of environment variables to texts. Write it like env: {NODE_ENV: staging}.',
    ],
  },
  {
    title: 'a list as environment',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    env: [A=b]\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:10 drill.backend.env: got a list of 1; expected a map of environment variables to texts. Write it like env: {NODE_ENV: staging}.',
    ],
  },
  {
    title: 'a variable whose value looks like a saved value',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    env: {JWT_SECRET: "${BRACES}"}\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:23 drill.backend.env.JWT_SECRET: got ${BRACES}, which holds {{; expected an environment variable without double braces. Choose another value: double braces stand for what an earlier probe saved.',
    ],
  },
  {
    title: 'a name in the environment that stands for nothing',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    env: {DIRECT_URL: "{{database_url}}", URL: "{{database-uri}}"}\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:10 drill.backend.env: got a map of 2 keys; expected {{name}} with a lower-case name, or no double braces. Write it like {{token}}; an environment variable has a dollar sign and single braces.',
    ],
  },
  {
    title: 'a password in the command',
    yaml: 'drill:\n  backend:\n    command: [node, server.js, "--database={{database-url}}"]\n    probes: [{name: a, path: /}]\n',
    says: [
      '3:14 drill.backend.command: got a list of 3; expected no {{database-url}} and no {{database-password}}, which may hold a password. Let the program take it from its environment: DATABASE_URL, or a variable of env.',
    ],
  },
  {
    title: 'an image without docker staging',
    yaml: 'drill:\n  backend:\n    image: chefwell/backend:1.4\n    probes: [{name: a, path: /}]\n',
    says: [
      '3:5 drill.backend.image: got "chefwell/backend:1.4"; expected an image with staging: docker only. Write staging: docker, or start the application by its command.',
    ],
  },
  {
    title: 'a service of a Compose file without docker staging',
    yaml: 'drill:\n  backend:\n    compose: {files: [/srv/shop/compose.yml], service: backend}\n    probes: [{name: a, path: /}]\n',
    says: [
      '3:5 drill.backend.compose: got a map of 2 keys; expected a service of a Compose file with staging: docker only. Write staging: docker, or start the application by its command.',
    ],
  },
  {
    title: 'a service of a Compose file beside an image, a command and a directory',
    yaml: 'drill:\n  staging: docker\n  backend:\n    command: [node]\n    image: shop/backend\n    directory: /srv\n    compose: {files: [compose.yml], service: backend}\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:5 drill.backend.command: got a list of 1; expected nothing of the kind beside compose. Remove it: the Compose file says it. A second one in files may say it for drills.',
      '5:5 drill.backend.image: got "shop/backend"; expected nothing of the kind beside compose. Remove it: the Compose file says it. A second one in files may say it for drills.',
      '6:5 drill.backend.directory: got "/srv"; expected nothing of the kind beside compose. Remove it: the Compose file says it. A second one in files may say it for drills.',
    ],
  },
  {
    title: 'a Compose file as a word, and a service that is none',
    yaml: 'drill:\n  staging: docker\n  backend:\n    compose: {files: compose.yml, service: "a b", database: [x], port: 1}\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:22 drill.backend.compose.files: got "compose.yml"; expected a list of at most 10 Compose files. Write it like files: [docker-compose.yml].',
      '4:44 drill.backend.compose.service: got "a b"; expected the name of a service. Write it like backend.',
      '4:61 drill.backend.compose.database: got a list of 1; expected the name of a service. Write it like postgres.',
      '4:66 drill.backend.compose.port: got an unknown key; expected one of files, service, database. Remove it or correct its name.',
    ],
  },
  {
    title: 'a Compose file above the repository, and one that looks like an option',
    yaml: 'drill:\n  staging: docker\n  backend:\n    compose: {files: [../compose.yml, -x, deploy/], service: backend}\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:23 drill.backend.compose.files[0]: got "../compose.yml"; expected the path of a file, with no /../ in it. Write it like docker-compose.yml.',
      '4:39 drill.backend.compose.files[1]: got "-x"; expected the path of a file, with no /../ in it. Write it like docker-compose.yml.',
      '4:43 drill.backend.compose.files[2]: got "deploy/"; expected the path of a file, with no /../ in it. Write it like docker-compose.yml.',
    ],
  },
  {
    title: 'a name that is no image',
    yaml: 'drill:\n  staging: docker\n  backend:\n    image: ./Dockerfile\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:12 drill.backend.image: got "./Dockerfile"; expected the name of an image. Write it like chefwell/backend:1.4.',
    ],
  },
  {
    title: 'a role of its own on a separate server',
    yaml: 'drill:\n  staging: url\n  server: {url: "postgresql://drill@staging.example/drill"}\n  backend:\n    command: [node, server.js]\n    user: app\n    probes: [{name: a, path: /}]\n',
    says: [
      '6:5 drill.backend.user: got "app"; expected no user beside staging: url. Remove it: the application connects as the user of drill.server.',
    ],
  },
  {
    title: 'a variable in the path of a probe',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    probes:\n      - name: Login\n        path: /${X}\n',
    says: [
      '6:15 drill.backend.probes[0].path: got "/${X}"; expected a value that is written out. Write the value itself: ${NAME} works only in url, password, private-key, passphrase, and in env, headers, body of drill.backend.',
    ],
  },
  {
    title: 'an odd ready',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    ready: {path: health, status: 99, timeout: 60}\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:19 drill.backend.ready.path: got "health"; expected a path that begins with /. Write it like /health.',
      '4:35 drill.backend.ready.status: got 99; expected an HTTP status from 100 to 599, or a list of them. Write status: 200, or status: [200, 204].',
      '4:48 drill.backend.ready.timeout: got 60; expected a duration from 1s to 1h. Write the unit: 60s is seconds, 60m minutes.',
    ],
  },
  {
    title: 'tenants that are a word',
    yaml: 'drill:\n  backend:\n    command: [node, server.js]\n    tenants: tenant_*\n    probes: [{name: a, path: /}]\n',
    says: [
      '4:14 drill.backend.tenants: got "tenant_*"; expected a list of tenants or patterns. Write it like tenants: [tenant_001], or tenants: ["tenant_*"].',
    ],
  },
]
