# Sourced: sees to it that a Docker engine with Compose answers. On Debian and Ubuntu it installs one as root, and starts
# the daemon where nothing else does. Docker is for one suite only: without it that suite is skipped, visibly.
lastro_has_docker() {
  command -v docker >/dev/null && { docker compose version >/dev/null 2>&1 || command -v docker-compose >/dev/null; }
}

lastro_install_docker() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  echo "Docker is missing: installing it by apt-get." >&2
  env DEBIAN_FRONTEND=noninteractive bash -ec '
    apt-get update -q
    apt-get install -qy --no-install-recommends docker.io docker-compose debootstrap iptables ca-certificates
  ' >&2
}

lastro_start_dockerd() {
  docker info >/dev/null 2>&1 && return
  [ "$(id -u)" = 0 ] && command -v dockerd >/dev/null || return 1
  echo "Starting dockerd; its log is /var/log/lastro-dockerd.log." >&2
  setsid --fork dockerd >/var/log/lastro-dockerd.log 2>&1 </dev/null
  for _ in $(seq 1 100); do
    docker info >/dev/null 2>&1 && return
    sleep 0.2
  done
  tail -n 5 /var/log/lastro-dockerd.log >&2
  return 1
}
