# Sourced: sees to it that the programs of a PostgreSQL server are there. On Debian and Ubuntu it installs them as root
# or by sudo, without the cluster that the package would start on port 5432.
lastro_has_postgresql() {
  [ -n "${LASTRO_POSTGRES_BIN:-}" ] || command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

lastro_install_postgresql() {
  local as_root=()
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  echo "PostgreSQL is missing: installing it by apt-get, without starting a server." >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive bash -ec '
    apt-get update -q
    apt-get install -qy --no-install-recommends postgresql-common
    sed -i "s/^#\?create_main_cluster.*/create_main_cluster = false/" /etc/postgresql-common/createcluster.conf
    apt-get install -qy --no-install-recommends postgresql
  ' >&2
}
