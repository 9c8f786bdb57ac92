import { MOST_PARTS } from './largest-parts.ts'

/** Files of one tier beyond are not listed; the last by name are. */
const MOST_FILES = 5000

/**
 * Runs what a function starts in the background, and gives its answers as soon as all are there, or when its seconds are over.
 * The last line of each answer begins with +. Nobody polls: the end of the timer wakes who waits, and whoever has all answers
 * ends the timer. Parentheses, since for braces a shell keeps the error stream that it redirects: a part of it that hangs would hold
 * it open, and whoever reads it would wait.
 */
export const GUARD = `guard() {
  (
    n=0 pids=
    sleep "$1" &
    timer=$!
    "$2"
    echo "t $timer"
    echo "= $n"
    wait $timer && { echo x; kill -9 $pids; }
  ) 2>/dev/null | {
    want=-1 got=0 timer=
    while read -r line; do
      case $line in
        't '*) timer=\${line#t } ;;
        x) break ;;
        '= '*) want=\${line#= } ;;
        +*) got=$((got + 1)); printf '%s\\n' "\${line#+}" ;;
        *) printf '%s\\n' "$line" ;;
      esac
      [ $got -ne $want ] || { kill $timer; break; }
    done
  } 2>/dev/null
}

job() {
  n=$((n + 1))
  "$@" &
  pids="$pids $!"
}

ask_directory() {
  answer=$(timeout -s KILL $limit realpath "$2")
  case $?,$answer in
    124,* | 137,*) return ;;
    0,*"$nl"* | [!0]*) answer=! ;;
    *)
      timeout -s KILL $limit stat -f -c . -- "$2" >/dev/null
      code=$?
      [ $code -lt 124 ] || return
      [ $code -eq 0 ] || answer=!
      ;;
  esac
  printf '+%s %s\\n' "$1" "$answer"
}

ask_one() {
  name=$1
  shift
  answer=$(timeout -s KILL $limit "$@")
  case $?,$answer in
    124,* | 137,*) ;;
    0,*"$nl"* | [!0]*) echo "+$name !" ;;
    *) printf '+%s %s\\n' "$name" "$answer" ;;
  esac
}

plain() {
  left=$1 text=
  while :; do
    case $left in
      *%*) text=$text\${left%%\\%*}%%; left=\${left#*%} ;;
      *) break ;;
    esac
  done
  printf "$text$left"
}
`

/** ext4 counts the errors that it met; device and count, without starting a program. */
export const COUNT_ERRORS = `count_errors() {
  set +f
  for file in /sys/fs/ext4/*/errors_count; do
    name=\${file%/*} name=\${name##*/}
    [ -r "$file" ] && read -r count <"$file" && read -r device <"/sys/class/block/$name/dev" &&
      echo "e $device $count"
  done 2>/dev/null
  set -f
}
`

/**
 * Names may hold anything but NUL: a newline in one must not begin a line. BusyBox ends every answer with a newline: there such
 * names are left out, and where one lies, only the sum of a directory is told. A directory that may not be listed says so with `!`:
 * it must not look like an empty one.
 */
export const LISTINGS = `is_gnu() { stat --printf 1 / >/dev/null 2>&1; }

list() (
  number=$1 tier=$3
  if ! cd "$2/$3" 2>/dev/null || ! [ -r . ]; then
    [ "$tier" != . ] && [ ! -e "$2/$3" ] || echo "l$number !"
    exit 0
  fi
  set +f
  set -- *
  [ -e "$1" ] || [ -h "$1" ] || exit 0
  [ $# -le ${MOST_FILES} ] || shift $(($# - ${MOST_FILES}))
  if [ -n "$gnu" ]; then
    timeout -s KILL $limit stat --printf "l$number $tier %s %f %n\\0" -- "$@" | tr '\\n\\000' '?\\n'
    exit
  fi
  case $* in
    *"$nl"*)
      for name in "$@"; do
        shift
        case $name in *"$nl"*) ;; *) set -- "$@" "$name" ;; esac
      done
      ;;
  esac
  [ $# -eq 0 ] || timeout -s KILL $limit stat -c "l$number $tier %s %f %n" -- "$@"
)

count() {
  if [ -n "$gnu" ]; then
    timeout -s KILL $limit du -a -x -B1 -d1 -0 . || printf '99999999999999999\\t!%s\\0' $?
    return
  fi
  set +f
  set -- * .*
  case $* in *"$nl"*) set -- -s ;; *) set -- -a -d 1 ;; esac
  set -f
  timeout -s KILL $limit du "$@" -x -k . || printf '99999999999999\\t!%s\\n' $?
}

size() (
  cd "$2" || { echo "s$1 0 !1"; exit; }
  if [ -n "$gnu" ]; then count | tr '\\n\\000' '?\\n'; else count; fi |
    sort -rn | head -n ${MOST_PARTS + 2} | while read -r line; do
    [ -n "$gnu" ] || line=$((\${line%%"$tab"*} * 1024))$tab\${line#*"$tab"}
    printf 's%s %s\\n' "$1" "$line"
  done
)

ask_docker() {
  command -v docker >/dev/null || { echo 'k -'; return; }
  answer=$(timeout -s KILL $limit docker system df --format '{{.Type}}/{{.TotalCount}}/{{.Size}}/{{.Reclaimable}}' 2>&1) ||
    answer="!$answer"
  IFS=$nl
  printf 'k %s\\n' $answer
  IFS=" $nl"
}
`
