/** Why the service of an operator's own Compose file could not be started in a drill; none of them says anything of the backup. */
export const composeReasons = {
  'compose-too-old': {
    title: 'A service of your Compose file needs Compose 2[; here is {detail}].',
    hint: 'Install the plugin `docker-compose-plugin` of Docker’s own packages, or of Debian 13 `docker-compose`.',
  },
  'compose-file-invalid': {
    title: 'The Compose file of the application cannot be read[: {detail}].',
    hint: 'Check `files` of `drill.backend.compose`, and try `docker compose --file … config` on the drill’s host. Variables it needs may stand in `drill.backend.env`.',
  },
  'compose-service-unknown': {
    title: 'The Compose file has no such service[: {detail}].',
    hint: 'Correct `service` and `database` of `drill.backend.compose` in .github/lastro.yml.',
  },
  'compose-service-refused': {
    title: 'The service of the Compose file cannot be started in a drill as it is[: {detail}].',
    hint: 'It would reach production, this host, or another database, or would not be the same program. Say it otherwise for drills: by `drill.backend.env`, or by a second file in `drill.backend.compose.files`.',
  },
  'compose-service-failed': {
    title: 'A service that the application needs did not come up, or ended[: {detail}].',
    hint: 'The log has its last lines. Its volumes are new and empty in a drill.',
  },
} as const
