#!/bin/sh
# lastro-vault 1: the gate in front of a vault of backups. It stands in authorized_keys as the forced command of a key:
#
#   command="/usr/local/bin/lastro-vault /srv/vault add",restrict ssh-ed25519 AAAA… lastro
#
# Whoever holds that key can add backups and learn hashes, and nothing else: what is in the vault can neither be changed nor
# removed through here. The role `read` may also fetch, `add-read` both. On the server itself, by hand or by cron:
#
#   lastro-vault /srv/vault init                        makes the vault
#   lastro-vault /srv/vault check                       reads everything again and holds it against the index
#   lastro-vault /srv/vault prune 30 12 24 [--dry-run]  keeps that many days, weeks and months
#
# Any POSIX shell; coreutils, awk, find, xargs and flock, or busybox. The tree:
#
#   vault/daily/…  vault/weekly/…  vault/monthly/…      what is kept, 0440
#   index                                               one line per file: seconds since 1970, SHA-256, bytes, path
#   meta/manifest-<number>.json                         what the client says is there, one per sync; the last counts
#   incoming/<sha256>                                   what is on its way, by the hash it will have
#   private/<sha256>                                    out of reach of uploads, about to be hashed
#   sealed/<sha256>                                     hashed and right, about to be committed
#   spoilt/…                                            what a disk has changed, and was sent again
set -euf
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C
IFS=' 	
'
export PATH LC_ALL
umask 027

# Never filled further than to this share of the disk, in percent: a full disk takes other systems down with it.
MOST_PERCENT=95

# Of a manifest; one of 50,000 files has 15 MB.
MOST_MANIFEST=67108864

# Of the lines of one commit, of which 50,000 have 13 MB.
MOST_LINES=16777216

# So many in 24 hours: with one key nobody can write so many that honest ones have to go for them.
MOST_MANIFESTS=100

# An upload that got no byte for so long keeps nobody waiting.
IDLE_SECONDS=60

deny() {
  # Never what was asked: it is foreign text.
  logger -t lastro-vault -- "denied: ${SSH_CLIENT:-local}: $1" 2>/dev/null || :
  echo "lastro-vault: denied: $1" >&2
  exit 126
}

fail() {
  echo "lastro-vault: $1" >&2
  exit "${2:-1}"
}

is_hash() {
  case $1 in *[!0-9a-f]*) return 1 ;; esac
  [ ${#1} -eq 64 ]
}

# At most 16 digits, none of them a leading zero, which shells would take for octal.
is_number() {
  case $1 in '' | *[!0-9]* | 0?*) return 1 ;; esac
  [ ${#1} -le 16 ]
}

# tier/name, or tier/directory/name. No component begins with a dot or a dash; no byte has a meaning to a shell or to xargs.
is_name() {
  case $1 in
    *[!A-Za-z0-9._+=@/-]* | */ | *//* | */.* | */-* | */*/*/*) return 1 ;;
    daily/* | weekly/* | monthly/*) [ ${#1} -le 200 ] ;;
    *) return 1 ;;
  esac
}

bytes_of() { wc -c <"$1" | tr -d ' '; }

# OpenSSL's is three times as fast as that of coreutils where those are built without it.
if command -v openssl >/dev/null 2>&1; then
  hasher=openssl
  hash_files() { openssl dgst -sha256 -r -- "$@"; }
  hash_listed() { xargs openssl dgst -sha256 -r; }
else
  hasher=sha256sum
  hash_files() { sha256sum -- "$@"; }
  hash_listed() { xargs sha256sum; }
fi

hash_of() { hash_files "$1" </dev/null | cut -c 1-64; }

# To disk, with the directories that name them.
settle() { sync -- "$@" 2>/dev/null || sync; }

# One writer at a time. The lock is held by every process that we start, so that it outlives a gate that is killed.
lock() {
  exec 9>>lock
  patience=$1
  # The flock of busybox cannot wait.
  until flock -n 9; do
    end_idle
    [ "$patience" -gt 0 ] || fail 'busy: another upload or commit is running' 75
    patience=$((patience - 1))
    sleep 1
  done
}

# What a client has to say is heard before anything is locked: one that keeps its end open keeps nobody out. $1: most bytes.
# It lies in a file without a name, which is gone with whoever reads it.
hear() {
  has_room "$1" || fail 'full: no room for it' 28
  said=meta/.said-$$
  exec 7>"$said" 8<"$said" 6<"$said"
  rm -f "$said"
  head -c "$1" >&7
  # Cut off in the middle of a line it would say something else.
  [ "$(wc -c <&6)" -lt "$1" ] || fail 'too much at once' 7
  exec 7>&- 6<&- <&8 8<&-
}

# An upload that lost its client may live on for as long as the server's TCP believes in it. The client that comes back for
# the same file ends it: the processes that have it open.
end_upload() {
  set +f
  for open in /proc/[0-9]*/fd/1; do
    [ "$(readlink "$open" 2>/dev/null)" != "$root/incoming/$1" ] || {
      pid=${open#/proc/}
      kill -9 "${pid%%/*}" 2>/dev/null || :
    }
  done
  set -f
}

# An upload whose client says nothing any more holds the lock; whoever waits for it ends it. What came of it stays.
end_idle() {
  now=$(date +%s)
  find incoming -type f | while read -r path; do
    since=$(stat -c %Y "$path" 2>/dev/null) || continue
    [ $((now - since)) -le "$IDLE_SECONDS" ] || end_upload "${path#incoming/}"
  done
}

# What this server is, what lies here and the last manifest, in one answer: a line before its text says how long it is. Who
# knows that manifest already, by its hash, is not told it again.
survey() {
  echo "lastro-vault 1"
  echo "role $role"
  echo "clock $(date +%s)"
  echo "hash $hasher"
  space
  list
  incoming
  last=$(last_manifest)
  if [ -z "$last" ]; then echo 'manifest none'; else
    hash=$(hash_of "meta/$last")
    if [ "$hash" = "$1" ]; then echo 'manifest same'; else
      echo "manifest $(bytes_of "meta/$last")"
      cat "meta/$last"
      echo
    fi
  fi
  echo survey-end
}

last_manifest() { find meta -type f -name 'manifest-*' | cut -c 6- | sort | tail -n 1; }

# KiB: total, used, available.
space() { df -P -k . | awk 'NR == 2 { print "space", $2, $3, $4 }'; }

# Bytes that are here of what has not been committed yet.
incoming() {
  find incoming private sealed -type f -exec ls -ln {} + | awk '{ n = split($9, p, "/"); print "incoming", $5, p[n] }'
}

# Files with their size of now, and with the hash and the time of their commit; without an entry in the index: dashes.
list() {
  find vault -type f -exec ls -ln {} + |
    awk 'FILENAME == "index" { if (NF == 4) known[$4] = $1 " " $2; next }
      { path = substr($9, 7); split(path in known ? known[path] : "- -", of); print "file", of[2], $5, of[1], path }' index -
}

# Reads files again; their paths come on stdin, all of them are meant when there is none. What is not here has no line.
sha256() {
  names=$(cat)
  [ -n "$names" ] || names=$(find vault -type f | cut -c 7-)
  printf '%s\n' "$names" | while read -r name; do
    if is_name "$name" && [ -f "vault/$name" ] && [ ! -L "vault/$name" ]; then echo "vault/$name"; fi
  done | hash_listed | sed -n 's/^\([0-9a-f]*\) [ *]vault\//sha256 \1 /p'
  echo end
}

has_room() {
  df -P -k . | awk -v need="$1" -v most="$MOST_PERCENT" 'NR == 2 { exit !(($3 + need / 1024) * 100 <= ($3 + $4) * most) }'
}

put() {
  if ! { is_hash "$1" && is_number "$2" && is_number "$3" && [ "$3" -le "$2" ]; }; then deny 'put: bad arguments'; fi
  exec 9>>lock
  flock -n 9 || end_upload "$1"
  lock 10
  [ ! -L "incoming/$1" ] || deny 'put: a symbolic link'
  if [ -e "private/$1" ] || [ -e "sealed/$1" ]; then fail 'offset: all of it is here' 3; fi
  touch "incoming/$1"
  here=$(bytes_of "incoming/$1")
  [ "$here" -eq "$3" ] || fail "offset: $here bytes are here" 3
  left=$(($2 - $3))
  has_room "$left" || fail 'full: no room for it' 28
  exec head -c "$left" >>"incoming/$1"
}

# Lines on stdin: SHA-256, bytes. What arrived is put out of reach and hashed there: sealed, or thrown away.
seal() {
  hear "$MOST_LINES"
  lock 60
  status=0
  while read -r hash size; do
    if ! { is_hash "$hash" && is_number "$size"; }; then deny 'seal: bad arguments'; fi
    if seal_one "$hash" "$size" </dev/null; then answer SEALED "$hash"; fi
  done
  echo end
  exit $status
}

# Lines on stdin: SHA-256, bytes, path. One line of answer for each.
commit() {
  hear "$MOST_LINES"
  lock 60
  status=0
  while read -r hash size name rest; do
    # A name with a blank in it is none.
    commit_one "$hash" "$size" "$name${rest:+ }" </dev/null
  done
  settle index
  echo end
  exit $status
}

answer() {
  echo "$1 $2"
  case $1 in OK | HAVE | SEALED) ;; *) status=5 ;; esac
}

seal_one() {
  if [ ! -f "sealed/$1" ]; then
    take "$1" "$2" || { answer MISSING "$1"; return 1; }
    is_sound "private/$1" "$1" "$2" || { rm -f "private/$1"; answer BADHASH "$1"; return 1; }
    if ! { chmod 0440 "private/$1" && settle "private/$1" && mv "private/$1" "sealed/$1"; }; then
      answer FAILED "$1"
      return 1
    fi
  fi
}

commit_one() {
  if ! { is_hash "$1" && is_number "$2" && is_name "$3"; }; then
    answer BADNAME -
    return
  fi
  if [ -e "vault/$3" ] || [ -L "vault/$3" ]; then
    if is_sound "vault/$3" "$1" "$2"; then
      is_recorded "$1" "$3" || record "$1" "$2" "$3"
      rm -f "sealed/$1"
      answer HAVE "$3"
    elif is_spoilt "$3"; then mend "$1" "$2" "$3"
    else answer CONFLICT "$3"; fi
    return
  fi
  seal_one "$1" "$2" || return 0
  mkdir -p "vault/${3%/*}" 2>/dev/null || { answer CONFLICT "$3"; return; }
  # Before it is there: a line without a file does no harm.
  record "$1" "$2" "$3"
  # A link appears whole or not at all, and never in the place of another file.
  ln "sealed/$1" "vault/$3" 2>/dev/null || { answer CONFLICT "$3"; return; }
  settle "vault/${3%/*}"
  rm -f "sealed/$1"
  answer OK "$3"
}

# Whether a file is not what it was when it came. Nobody can make it so through here: its disk has.
is_spoilt() {
  if [ ! -f "vault/$1" ] || [ -L "vault/$1" ]; then return 1; fi
  was=$(awk -v name="$1" 'NF == 4 && $4 == name { hash = $2 } END { print hash }' index)
  [ -n "$was" ] && [ "$(hash_of "vault/$1")" != "$was" ]
}

# What a disk has spoilt is kept aside, and another copy comes into its place.
mend() {
  seal_one "$1" "$2" || return 0
  aside=spoilt/$(date +%s)-$$-$(printf '%s' "$3" | tr / -)
  ln "vault/$3" "$aside" || { answer FAILED "$3"; return; }
  record "$1" "$2" "$3"
  mv -f "sealed/$1" "vault/$3" || { answer FAILED "$3"; return; }
  settle "vault/${3%/*}"
  answer OK "$3"
}

# Puts what has that hash where no upload can reach it. All uploads hold the lock, which is ours now: nobody has it open.
take() {
  if [ -f "incoming/$1" ] && [ ! -L "incoming/$1" ]; then
    mv -f "incoming/$1" "private/$1"
    return
  fi
  [ ! -e "private/$1" ] || return 0
  # The same content under another name, like the weekly one that is a daily one: no byte is sent twice.
  twin=$(awk -v hash="$1" 'NF == 4 && $2 == hash { print $4 }' index | while read -r name; do
    ! is_sound "vault/$name" "$1" "$2" || { echo "$name"; break; }
  done)
  [ -n "$twin" ] && ln "vault/$twin" "private/$1"
}

# The text comes on stdin. It is taken only by who knows the last one: by its hash, or `-` when there is none.
manifest() {
  hear "$MOST_MANIFEST"
  lock 60
  last=$(last_manifest)
  if [ -z "$last" ]; then known=-; else known=$(hash_of "meta/$last"); fi
  # Said twice, because the answer was lost.
  [ "$known" != "$2" ] || { echo end; exit; }
  [ "$known" = "$1" ] || fail 'moved on: another run has written a manifest' 4
  [ "$(find meta -type f -name 'manifest-*' -mtime -1 | wc -l)" -lt "$MOST_MANIFESTS" ] ||
    fail "more than $MOST_MANIFESTS manifests within a day" 6
  has_room "$MOST_MANIFEST" || fail 'full: no room for it' 28
  # What a killed one left may be the last manifest by another name: it must not be written into.
  rm -f meta/.new
  head -c "$MOST_MANIFEST" >meta/.new
  [ "$(hash_of meta/.new)" = "$2" ] || {
    rm -f meta/.new
    fail 'cut: the manifest has not come whole' 5
  }
  number=${last#manifest-}
  number=$(printf '%s' "${number%.json}" | sed 's/^0*//')
  settle meta/.new
  ln meta/.new "meta/manifest-$(printf %08d "$((${number:-0} + 1))").json"
  rm -f meta/.new
  settle meta
  echo end
}

is_sound() {
  [ -f "$1" ] && [ ! -L "$1" ] && [ "$(bytes_of "$1")" -eq "$3" ] && [ "$(hash_of "$1")" = "$2" ]
}

is_recorded() { awk -v hash="$1" -v name="$2" 'NF == 4 && $2 == hash && $4 == name { f = 1 } END { exit !f }' index; }

# A line that was torn by a crash stays alone.
record() {
  [ -z "$(tail -c 1 index)" ] || echo >>index
  echo "$(date +%s) $1 $2 $3" >>index
}

get() {
  if ! { is_name "$1" && is_number "$2"; }; then deny 'get: bad arguments'; fi
  if [ ! -f "vault/$1" ] || [ -L "vault/$1" ]; then fail 'missing' 3; fi
  exec tail -c "+$(($2 + 1))" -- "vault/$1"
}

serve() {
  role=$1
  # Words, not a command line: nothing of it is ever evaluated, and what runs is named here.
  # shellcheck disable=SC2086
  set -- ${SSH_ORIGINAL_COMMAND:-}
  [ $# -gt 0 ] || deny 'there is no shell here'
  verb=$1
  shift
  case $verb/$# in
    survey/1) survey "$1" | gzip -1 ;;
    df/0) space ;;
    list/0) list; echo end ;;
    sha256/0) sha256 ;;
    put/3) allow add; put "$@" ;;
    seal/0) allow add; seal ;;
    commit/0) allow add; commit ;;
    manifest/2) allow add; manifest "$@" ;;
    get/2) allow read; get "$@" ;;
    *) deny 'no such verb' ;;
  esac
}

allow() {
  case $role in "$1" | add-read) ;; *) deny 'this key may not' ;; esac
}

init() {
  mkdir -p vault/daily vault/weekly vault/monthly meta incoming private sealed spoilt
  chmod 0700 incoming private sealed spoilt
  : >>index
  : >>lock
  : >>.lastro-vault
  rm -f .linked
  ln lock .linked || fail 'this file system has no hard links'
  rm -f .linked
  echo "$root is a vault."
}

check() {
  bad=$(list | awk '$1 == "file" && $2 != "-" { print $2, $5 }' | while read -r hash name; do
    [ "$(hash_of "vault/$name")" = "$hash" ] || echo "$name"
  done)
  # One whose content is still sealed was never there: its commit died, and the next one finishes it.
  gone=$(awk 'NF == 4 { hash[$4] = $2 } END { for (name in hash) print name, hash[name] }' index | sort |
    while read -r name hash; do [ -f "vault/$name" ] || [ -f "sealed/$hash" ] || echo "$name"; done)
  # Names have no blanks.
  for name in $bad; do echo "damaged $name"; done
  for name in $gone; do echo "gone $name"; done
  [ -z "$bad$gone" ] || fail 'the vault is not what its index says'
  echo "All files are what the index says."
}

# Age is when the *server* took a file in, never what its name says: with names of the future nobody can push the others out.
# Of a tier and source the files of the newest so many days (weeks of 7 days, months of 28) are kept on which any came in.
plan() {
  list | awk -v now="$(date +%s)" -v daily="$1" -v weekly="$2" -v monthly="$3" '
    BEGIN { keep["daily"] = daily; keep["weekly"] = weekly; keep["monthly"] = monthly
      days["daily"] = 1; days["weekly"] = 7; days["monthly"] = 28 }
    $1 == "file" && $2 != "-" {
      split($5, part, "/")
      if (!match(part[2], /_[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]_[0-9][0-9][0-9][0-9][0-9][0-9]/)) next
      group = part[1] "/" substr(part[2], 1, RSTART - 1)
      set = part[1] "/" substr(part[2], 1, RSTART + RLENGTH - 1)
      # Weeks begin on Monday: the first day of 1970 was a Thursday.
      print group, int((int($4 / 86400) + 3) / days[part[1]]), keep[part[1]], set, $2, $5
    }' | sort -k 1,1 -k 2,2nr -k 4,4r | awk '
    $1 != group { group = $1; periods = 0; last = "" }
    $2 != last { last = $2; periods++ }
    { fate = (periods > $3) ? "drop" : "keep"; print fate, $1, $4, $5, $6 }'
}

prune() {
  dry=${4:-}
  case $#/$dry in 3/ | 4/--dry-run) ;; *) fail 'prune: DAYS WEEKS MONTHS [--dry-run]' 2 ;; esac
  for number in "$1" "$2" "$3"; do
    if ! is_number "$number" || [ "$number" -eq 0 ]; then fail 'prune: whole numbers from 1' 2; fi
  done
  lock 60
  newest=$(awk 'NF == 4 && $1 > newest { newest = $1 } END { print newest + 0 }' index)
  [ "$(date +%s)" -ge "$newest" ] || fail 'prune: the clock is behind the newest backup; nothing is removed'
  status=0
  planned=$(plan "$1" "$2" "$3")
  for group in $(printf '%s\n' "$planned" | awk '$1 == "drop" { print $2 }' | sort -u); do
    prune_group "$group"
  done
  [ -n "$dry" ] || tidy
  exit $status
}

# Nothing of a tier and source goes unless one that stays is whole: read again, now.
prune_group() {
  of_group=$(printf '%s\n' "$planned" | awk -v group="$1" '$2 == group')
  if ! has_whole_set; then
    echo "refused $1: none of those that would stay is whole" >&2
    status=5
    return
  fi
  for name in $(printf '%s\n' "$of_group" | awk '$1 == "drop" { print $5 }'); do
    if [ -n "$dry" ]; then echo "would remove $name"; else
      rm -f "vault/$name"
      echo "removed $name"
    fi
  done
}

has_whole_set() {
  for set in $(printf '%s\n' "$of_group" | awk '$1 == "keep" && !seen[$3]++ { print $3 }'); do
    printf '%s\n' "$of_group" | awk -v set="$set" '$3 == set { print $4, $5 }' | {
      while read -r hash name; do [ "$(hash_of "vault/$name")" = "$hash" ] || exit 1; done
    } && return 0
  done
  return 1
}

# Directories that have become empty, lines of the index whose file is gone, uploads that nobody came back for, what a disk has
# spoilt and was replaced long ago, old manifests.
tidy() {
  find vault -mindepth 2 -type d -exec rmdir {} + 2>/dev/null || :
  find vault -type f | awk 'FILENAME != "index" { here[substr($0, 7)]; next } NF == 4 && $4 in here' - index >index.new
  settle index.new
  mv -f index.new index
  find incoming private sealed -type f -mtime +14 -exec rm -f {} +
  find spoilt -type f | while read -r path; do
    since=${path#spoilt/}
    since=${since%%-*}
    if is_number "$since" && [ $(($(date +%s) - since)) -gt 7776000 ]; then rm -f "$path"; fi
  done
  find meta -type f -name '.said-*' -mtime +0 -exec rm -f {} +
  old_manifests | xargs rm -f
}

# All of the newest 30 days on which any came stay, and of the newest 400 the first and the last of each: a flood of a day
# pushes out nothing but itself. Days are counted, not the time since, so that a clock that jumps removes nothing.
old_manifests() {
  find meta -type f -name 'manifest-*' | sort | while read -r path; do
    echo "$(($(stat -c %Y "$path") / 86400)) $path"
  done | awk '{ day[NR] = $1; path[NR] = $2 }
    END { for (n = NR; n > 0; n--) {
      isLast = n == NR || day[n] != day[n + 1]
      if (isLast) days++
      isFirst = n == 1 || day[n] != day[n - 1]
      if (days > 400 || days > 30 && !isFirst && !isLast) print path[n]
    } }'
}

for program in awk find flock gzip head sort stat tail touch xargs; do
  command -v "$program" >/dev/null 2>&1 || fail "$program: command not found" 127
done
[ $# -ge 2 ] || fail 'usage: lastro-vault ROOT add|read|add-read|init|check|prune' 2
cd -P -- "$1" || fail 'there is no such directory (is its disk mounted?)'
root=$(pwd -P)
verb=$2
shift 2
[ "$verb" = init ] || [ -e .lastro-vault ] || fail 'this is no vault (is its disk mounted? else: lastro-vault ROOT init)'
case $verb in
  add | read | add-read) serve "$verb" ;;
  init | check | prune) "$verb" "$@" ;;
  *) fail 'no such verb' 2 ;;
esac
