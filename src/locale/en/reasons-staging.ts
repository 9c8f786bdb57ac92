/** Why the place to restore into could not be had, or was refused; none of them says anything of the backup. */
export const stagingReasons = {
  'docker-missing': {
    title: 'Docker is not installed on the drill’s host.',
    hint: 'Install it (`apt-get install docker.io docker-compose`), or set `drill.staging: local`.',
  },
  'docker-unreachable': {
    title: 'The Docker daemon does not answer[: {detail}].',
    hint: 'Start it (`systemctl start docker`), and see that the runner’s user is in the group docker.',
  },
  'docker-remote': {
    title: 'The Docker engine is on another host[: {endpoint}].',
    hint: 'A drill reaches its container by a port of this host: unset `DOCKER_HOST` and use the engine here, or drill on that host.',
  },
  'compose-missing': {
    title: 'Docker Compose is not installed on the drill’s host.',
    hint: 'Install it: `apt-get install docker-compose`, or the plugin `docker-compose-plugin` of Docker’s own packages.',
  },
  'image-missing': {
    title: 'The image is not here and could not be fetched[: {image}][: {detail}].',
    hint: 'Fetch it on the drill’s host[: `docker pull {image}`], or correct its name in .github/lastro.yml.',
  },
  'port-taken': {
    title: 'The port that the drill should publish is taken[: {port}].',
    hint: 'See who has it[: `ss -ltnp sport = :{port}`], or leave the port out: then a free one is chosen.',
  },
  'container-failed': {
    title: 'A container of the drill did not come up, or ended[: {service}][: {detail}].',
    hint: 'The log has its last lines. Check the image and what it needs of its environment.',
  },
  'container-out-of-memory': {
    title: 'A container of the drill was killed for lack of memory[: {service}].',
    hint: 'Give the host more memory or swap, or drill when less else runs. The backup itself was not judged.',
  },
  'target-unreachable': {
    title:
      'The separate server of the drill cannot be reached, or refuses the login[: {server}][: {detail}].',
    hint: 'Check `drill.server` in .github/lastro.yml and the secret it names; try it with `psql` on the drill’s host.',
  },
  'target-privileges': {
    title: 'The drill cannot restore everything on the separate server[: {detail}].',
    hint: 'Name a superuser of a server that takes writes in `drill.server`: owners and grants are restored, too.',
  },
  'target-looks-like-source': {
    title: 'The target of the drill is on the server of a source[: {target} beside {source}].',
    hint: 'Choose another server in `drill.server`. To drill there all the same, type its name[: `lastro restore-drill --confirm-target {target}`].',
  },
  'target-not-empty': {
    title: 'The target of the drill is not empty[: {target}][, {tables} tables].',
    hint: 'Name another database in `drill.server`. To set this one aside during the drill, type its name[: `lastro restore-drill --confirm-target {target}`].',
  },
  'target-in-use': {
    title: 'The database of the target’s name could not be set aside[: {target}][: {detail}].',
    hint: 'Somebody is connected to it. End that session, or name another database in `drill.server`.',
  },
  'staging-left': {
    title: 'Something that the drill made for staging could not be removed[: {left}].',
    hint: 'The next drill tries again. By hand: `docker container rm -f -v`, `docker network rm`, `docker volume rm`, `DROP DATABASE`.',
  },
} as const
