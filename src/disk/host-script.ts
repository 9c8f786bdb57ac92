import { TIERS } from '../backups/names.ts'
import { shellWord } from '../playbook/shell-word.ts'
import { SKIPPED_PATTERNS } from './mount-kinds.ts'
import { COUNT_ERRORS, GUARD, LISTINGS } from './script-functions.ts'

/** What a host is asked; every path is absolute. */
export interface HostQuestion {
  /** Mount points that are measured whatever is mounted there. */
  readonly wanted: readonly string[]
  /** Directories of backups. */
  readonly trees: readonly string[]
  /** Directories that are watched by size. */
  readonly directories: readonly string[]
  /** Mount points below which the host counts blocks itself (`du`), or `all`; elsewhere we walk ourselves. */
  readonly counted: 'all' | readonly string[]
  /** Whether it says what time it is there. */
  readonly clock: boolean
  readonly docker: boolean
  /** For all mounts together. */
  readonly mountSeconds: number
  /** For everything else together. */
  readonly walkSeconds: number
}

/** First and last line of an answer begin with it: what a login shell says besides is passed over. */
export const ANSWER_MARK = 'lastro-disk@1'

/** In place of a time that was not asked for. */
export const NO_CLOCK = '0'

/** Mounts that are asked at once: each is asked by a process of its own. */
export const MOUNTS_AT_ONCE = 300

/** Rounds of so many: whatever hangs in one costs it all of its seconds. A table that is longer yet is cut. */
const MOST_ROUNDS = 10

/**
 * The question as a script for any POSIX shell, with coreutils or BusyBox and /proc, and nothing else installed. It always ends in time:
 * whatever touches a file system does so in a process of its own, whose answer is waited for and not it, since a process
 * on a dead server of NFS or FUSE cannot be killed. Its lines are what `readHostAnswer` reads.
 */
export function hostScript(question: HostQuestion): string {
  const { trees, directories, mountSeconds } = question
  const all = [...trees, ...directories]
  const hasRest = all.length > 0 || question.docker
  return `lastro_disk() {
LC_ALL=C; export LC_ALL
set -f
nl='
'
echo
echo "${ANSWER_MARK} ${question.clock ? '$(date +%s.%N)' : NO_CLOCK}"
table=$(cat /proc/self/mountinfo)
IFS=$nl
set -- $table
rows=$#
printf 'i %s\\n' "$@"
[ -r /etc/fstab ] && while read -r line || [ -n "$line" ]; do
  [ -z "$line" ] || printf 't %s\\n' "$line"
done </etc/fstab
IFS=" $nl"
count_errors
from=0 first=
while :; do
  part=$(guard ${mountSeconds} ask_mounts)
  first=$first$nl$part
  from=$((from + ${MOUNTS_AT_ONCE}))
  [ $from -lt $rows ] && [ $from -lt ${MOST_ROUNDS * MOUNTS_AT_ONCE} ] || break
done
printf '%s\\n' "$first"
${hasRest ? `guard ${restSeconds(question)} ask_rest` : 'echo done'}
echo "${ANSWER_MARK} end"
}

${GUARD}
${COUNT_ERRORS}
${askMounts(all, question)}
ask_rest() {
  n=1
  limit=${restSeconds(question)}
  gnu=
  tab=$(printf '\\t')
  ! is_gnu || gnu=1
  {
${all.map((directory, index) => restOf(index, directory, question)).join('\n')}
${question.docker ? '    ask_docker' : ''}
    echo '+done'
  } &
  pids=$!
}

${LISTINGS}
lastro_disk </dev/null
`
}

/** Directories first: with hundreds of mounts they must not be left out. */
function askMounts(directories: readonly string[], { mountSeconds, wanted }: HostQuestion): string {
  return `ask_mounts() {
  limit=${mountSeconds}
  [ $from -gt 0 ] || {
${directories.map((directory, index) => `    job ask_directory r${index} ${shellWord(directory)}`).join('\n')}
    :
  }
  IFS=$nl
  row=0
  for line in $table; do
    row=$((row + 1))
    [ $row -gt $from ] || continue
    [ $row -le $((from + ${MOUNTS_AT_ONCE})) ] || break
    IFS=" $nl"
    set -- $line
    id=$1 point=$5
    shift 6
    while [ $# -gt 1 ] && [ "$1" != - ]; do shift; done
    case $point in
      ${caseOf(wanted.map(escaped).map(quoted))}) ;;
      *) case "$2 $point" in
          'overlay /') ;;
          'overlay '* | ${SKIPPED_PATTERNS.join(' | ')}) continue ;;
        esac ;;
    esac
    case $point in *\\\\*) point=$(plain "$point") ;; esac
    job ask_one "m$id" stat -f -c '%S %b %f %a %c %d' -- "$point"
  done
}
`
}

/** Without blocks to count only names are listed. */
function restSeconds({ counted, docker, mountSeconds, walkSeconds }: HostQuestion): number {
  return counted.length > 0 || docker ? walkSeconds : mountSeconds
}

/** Only of a directory that answered: one that hangs would take all others with it. */
function restOf(index: number, directory: string, { trees, counted }: HostQuestion): string {
  const word = shellWord(directory)
  const isTree = index < trees.length
  const parts = [
    ...(isTree ? ['.', ...TIERS].map((tier) => `list ${index} ${word} ${tier}`) : []),
    ...(isTree ? [`echo 'l${index} ='`] : []),
  ]
  return [
    parts.length === 0 ? '' : onceIn(['/'], index, parts.join('; ')),
    counted.length === 0
      ? ''
      : onceIn(counted === 'all' ? ['/'] : counted, index, `size ${index} ${word}`),
  ].join('\n')
}

/** A command for a directory that has answered with a path in one of these. */
function onceIn(places: readonly string[], index: number, command: string): string {
  const patterns = places.flatMap((place) =>
    place === '/' ? ['/*'] : [`${shellWord(place)}"$nl"*`, `${shellWord(place)}/*`],
  )
  const lines = patterns.map((pattern) => `*"\${nl}r${index} "${pattern}`)
  return `    case "$nl$first$nl" in ${lines.join(' | ')}) ${command} ;; esac`
}

function caseOf(patterns: readonly string[]): string {
  return patterns.length === 0 ? "''" : patterns.join(' | ')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** As mountinfo writes a path. */
function escaped(path: string): string {
  return path.replace(
    /[ \t\n\\]/g,
    (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
}
