# Sourced: puts Node 24 (the runner's runtime) first on PATH, from the npm package node@24, before npm does anything.
# npm run by an older Node silently leaves out packages whose engines exclude it.
lastro_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
lastro_node_version=24.21.0
if [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" != 24 ]; then
  lastro_node_dir="$lastro_root/.node24"
  if [ "$("$lastro_node_dir/node_modules/.bin/node" -v 2>/dev/null)" != "v$lastro_node_version" ]; then
    command -v npm >/dev/null || { echo "npm is missing. On Debian: apt-get install -y nodejs npm" >&2; return 1; }
    mkdir -p "$lastro_node_dir" && echo '{"private":true,"allowScripts":{"node":true}}' >"$lastro_node_dir/package.json"
    npm install --prefix "$lastro_node_dir" --no-save --no-audit --no-fund --loglevel=error "node@$lastro_node_version" >&2 || return 1
  fi
  export PATH="$lastro_node_dir/node_modules/.bin:$PATH"
fi
