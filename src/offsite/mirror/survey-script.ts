/** The last line of the answer; after it comes nothing, for as long as the connection lives. */
export const SURVEY_END = '\nsurvey-over\n'

/** Whoever said nothing for so long is gone: five times the beat of `startLeading`. */
const MOST_SILENCE_SECONDS = 300

/**
 * $2: SHA-256 of the manifest that we know already, or `-`. $3: `mount` where the directory must not lie on the file system of /.
 * $4: `parent` where the directory above must be there, or a disk that is not mounted would be made anew. $5: SHA-256 of the tree
 * as that manifest tells it (`treeDigest`), or `-`: where the tree is the same, it is not listed. Makes nothing: of a directory that
 * is not there yet it tells the room of the one that it will lie in. Answers in gzip, of which the listing of many files is a
 * fifth, says that it is over, and listens to the beat of its input, so that it can carry a connection. Every program costs a
 * millisecond or more: the shell does what it can itself.
 */
export const SURVEY = `set -u
LC_ALL=C; export LC_ALL
not_mounted() { echo 'lastro: not mounted' >&2; exit 3; }
state=new
if [ -e "$1" ] || [ -L "$1" ]; then
  cd -- "$1" || exit 1
  [ ! -d current ] || [ ! -d incoming ] || [ ! -d history ] || [ ! -d meta ] || state=made
else
  [ "$3" != mount ] || not_mounted
  state=nothing
  above=$(dirname -- "$1")
  [ "$4" = parent ] || while [ ! -d "$above" ]; do above=$(dirname -- "$above"); done
  cd -- "$above" || exit 1
fi
if [ "$3" = mount ] && [ "$(stat -c %d .)" = "$(stat -c %d /)" ]; then not_mounted; fi
newline='
'
probe=meta/manifest.json
[ $state != nothing ] && [ -f $probe ] || probe=/dev/null
list() {
  [ $state != nothing ] || return 0
  parts=
  for part do [ ! -d "$part" ] || parts="$parts $part"; done
  # Words of ours.
  [ -z "$parts" ] || list_files $parts
}
tree() {
  case $hasher in
  openssl) find current incoming -type f -printf '%p %s\\n' 2>&1 | sort | openssl dgst -sha256 -r ;;
  sha256sum) find current incoming -type f -printf '%p %s\\n' 2>&1 | sort | sha256sum ;;
  esac
}
is_same() {
  [ $state = made ] && [ "$1" != - ] || return 1
  digest=$(tree)
  [ "\${digest%% *}" = "$1" ]
}
# What takes a program each, beside those that read.
tell_tools() {
  rsync=$(rsync --version 2>/dev/null)
  echo "rsync \${rsync%%"$newline"*}"
  echo "processors $(getconf _NPROCESSORS_ONLN 2>/dev/null || nproc 2>/dev/null)"
  space=$(df -Pk .)
  echo "space \${space##*"$newline"}"
}
{
  echo 'lastro-survey 1'
  echo "state $state"
  echo "clock $(date +%s)"
  tell_tools &
  if sum=$(openssl dgst -sha256 -r $probe 2>/dev/null); then hasher=openssl
  elif sum=$(sha256sum $probe 2>/dev/null); then hasher=sha256sum
  else hasher=none; sum=; fi
  sum=\${sum%% *}
  if find . -maxdepth 0 -printf '' 2>/dev/null; then
    list_files() { find "$@" -type f ! -name '*[[:cntrl:]]*' -printf 'file %s %T@ %p\\n'; }
  else
    list_files() { find "$@" -type f ! -name '*[[:cntrl:]]*' -exec stat -c 'file %s %Y %n' {} +; }
  fi
  wait
  echo "hasher $hasher"
  if is_same "$5"; then
    echo 'tree same'
    list history
  else list current incoming history; fi
  if [ $probe != /dev/null ]; then
    if [ -n "$sum" ] && [ "$sum" = "$2" ]; then echo 'manifest same'
    else
      echo "manifest $(stat -c %s $probe)"
      cat $probe
      echo
    fi
  fi
  echo 'survey-end'
} | gzip -1
printf '\\nsurvey-over\\n'
# Through a line that died without a word the end never comes, and no beat either. An old BusyBox knows another timeout.
if timeout 1 true 2>/dev/null; then
  while timeout ${MOST_SILENCE_SECONDS} sh -c 'read -r beat'; do :; done
  exit 0
fi
exec cat >/dev/null
`
