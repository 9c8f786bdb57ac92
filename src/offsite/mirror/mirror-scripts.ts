// Scripts for a POSIX shell with coreutils and findutils, GNU's or BusyBox's. $1 is always the directory of the remote.

/** Where every script but the survey begins: in the directory of the remote, with the locale that sorts bytes. */
const ENTER = `set -u
LC_ALL=C; export LC_ALL
root=$1
cd -- "$root" || exit 1
`

const HASHER = `if openssl dgst -sha256 -r /dev/null >/dev/null 2>&1; then hasher=openssl
elif sha256sum /dev/null >/dev/null 2>&1; then hasher=sha256sum
else hasher=none; fi
hash_files() {
  case $hasher in
  openssl) xargs -0 -r openssl dgst -sha256 -r ;;
  sha256sum) xargs -0 -r sha256sum -- ;;
  esac
}
`

/** Makes the four parts where they are missing. $2: \`parent\` where the directory above must be there. */
export const PREPARE = `umask 027
if [ ! -d "$1" ]; then
  if [ "$2" = parent ]; then mkdir -- "$1"; else mkdir -p -- "$1"; fi || exit 1
fi
${ENTER}
mkdir -p current incoming history meta || exit 1
`

/** $2: the area. Names come on stdin, each ended by NUL. */
export const HASH = `${ENTER}
cd -- "$2" || exit 1
${HASHER}
hash_files 2>/dev/null
exit 0
`

/**
 * $2: name of the run. $3: SHA-256 of the manifest that the plan was made from, or \`-\`. $4: of the one that is written. Then the
 * directories that the plan numbers. The plan comes on stdin in gzip: \`R<n> <name>\` from directory n of current into the
 * history, \`T<n> <name>\` from incoming into current, \`L <from><TAB><to>\` links; a line \`manifest\` and the manifest itself. Done
 * twice it does nothing more; whoever dies in it leaves files that the next survey sees and the manifest does not name.
 */
export const COMMIT = `umask 027
${ENTER}
run=$2; expected=$3; wanted=$4; shift 4
if command -v flock >/dev/null 2>&1; then
  exec 9>meta/lock
  flock -n 9 || { echo 'lastro: busy' >&2; exit 4; }
fi
${HASHER}
sum() { if [ -f "$1" ]; then printf '%s\\0' "$1" | hash_files | cut -c 1-64; else echo -; fi; }
flush() { sync -f . 2>/dev/null || sync; }
gzip -dc >meta/change || exit 1
tail -n 1 meta/change | grep -qx change-end || { echo 'lastro: cut off' >&2; exit 6; }
found=$(sum meta/manifest.json)
[ "$found" != "$wanted" ] || exit 0
[ "$found" = "$expected" ] || { echo 'lastro: moved on' >&2; exit 5; }
# Read once: the names of each list in a file of their own.
rm -rf meta/lists && mkdir meta/lists || exit 1
awk '/^manifest$/ { exit }
  { at = index($0, " "); key = substr($0, 1, at - 1) }
  key != last { if (file != "") close(file); last = key; file = "meta/lists/" key }
  key ~ /^([RT][0-9]+|L)$/ { print substr($0, at + 1) >>file }' meta/change || exit 1
names() { [ ! -s "meta/lists/$1" ] || tr '\\n' '\\0' <"meta/lists/$1"; }
there() { (cd "$1" 2>/dev/null && xargs -0 -r ls -d -- 2>/dev/null) | head -n 1; }
# Of very many files one rename is faster than one for each; nothing else may lie beside them.
move_whole() {
  case $2 in */.) return 1 ;; esac
  [ -d "$2" ] && [ ! -e "$3" ] || return 1
  ls -A -- "$2" | sort >meta/lists/there
  [ -z "$(sort "meta/lists/$1" | comm -3 - meta/lists/there | head -n 1)" ] || return 1
  mkdir -p -- "$(dirname -- "$3")" && mv -- "$2" "$3"
}
move() {
  [ -s "meta/lists/$1" ] || return 0
  ! move_whole "$@" || return 0
  mkdir -p -- "$3" || exit 1
  names "$1" | (cd "$2" 2>/dev/null && xargs -0 -r mv -n -t "$root/$3" -- 2>&1) | head -n 3 >meta/said
  left=$(names "$1" | there "$2")
  [ -z "$left" ] || { echo "lastro: moved on: $left: $(cat meta/said)" >&2; exit 5; }
  case $1 in T*) names "$1" | (cd "$3" && xargs -0 -r ls -d -- >/dev/null) || exit 1 ;; esac
}
n=0
for dir do move "R$n" "current/$dir" "history/$run/$dir"; n=$((n + 1)); done
n=0
for dir do move "T$n" "incoming/$dir" "current/$dir"; n=$((n + 1)); done
[ ! -s meta/lists/L ] || while IFS='	' read -r from to; do
  mkdir -p -- "current/$(dirname -- "$to")" || exit 1
  [ ! -e "current/$to" ] || continue
  ln -- "current/$from" "current/$to" 2>/dev/null || {
    cp -p -- "current/$from" meta/link && mv -f -- meta/link "current/$to"
  } || exit 1
done <meta/lists/L || exit 1
sed -e '1,/^manifest$/d' -e '$d' meta/change >meta/manifest.json.partial || exit 1
[ "$(sum meta/manifest.json.partial)" = "$wanted" ] || { echo 'lastro: cut off' >&2; exit 6; }
awk -F'"' '/^  "/ { path = $2 } /^   "sha256"/ { print $4 "  " path }' meta/manifest.json.partial >meta/sums.partial
flush
[ ! -f meta/manifest.json ] || ln -f meta/manifest.json meta/manifest.previous.json
mv -f meta/manifest.json.partial meta/manifest.json && mv -f meta/sums.partial meta/SHA256SUMS || exit 1
rm -rf meta/change meta/said meta/lists
find incoming -depth -type d -empty ! -path incoming -exec rmdir {} \\; 2>/dev/null
flush
exit 0
`

/** $2: path below the remote. */
export const READ = `${ENTER}
exec cat -- "$2"
`

/** $2: the part. Names below it come on stdin, each ended by NUL. */
export const REMOVE = `${ENTER}
cd -- "$2" || exit 1
xargs -0 -r rm -f -- || exit 1
find . -depth -type d -empty ! -path . -exec rmdir {} \\; 2>/dev/null
exit 0
`
