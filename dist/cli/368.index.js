"use strict";
exports.id = 368;
exports.ids = [368];
exports.modules = {
	7539: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => instantOf,
			X: () => wallClock
		});
		let DAY_MS = 864e5;
		let formatters = new Map();
		function wallClock(instant, timezone) {
			if (timezone === "UTC" && !Number.isNaN(instant.getTime())) return utcClock(instant);
			let shown = new Map(formatterOf(timezone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
			let part = (type) => shown.get(type) ?? NaN;
			return {
				year: part("year"),
				month: part("month"),
				day: part("day"),
				hour: part("hour"),
				minute: part("minute"),
				second: part("second")
			};
		}
		function utcClock(instant) {
			return {
				year: instant.getUTCFullYear(),
				month: instant.getUTCMonth() + 1,
				day: instant.getUTCDate(),
				hour: instant.getUTCHours(),
				minute: instant.getUTCMinutes(),
				second: instant.getUTCSeconds()
			};
		}
		function instantOf(shown, timezone) {
			let asUtc = utcOf(shown);
			if (!isSame(wallClock(new Date(asUtc), "UTC"), shown)) return null;
			let offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((at) => offsetAt(at, timezone));
			let exact = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b).find((instant) => isSame(wallClock(new Date(instant), timezone), shown));
			return new Date(exact ?? asUtc - (offsets[0] ?? 0));
		}
		function formatterOf(timezone) {
			let known = formatters.get(timezone);
			if (known) return known;
			let formatter = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
				timeZone: timezone,
				hourCycle: "h23",
				year: "numeric",
				month: "numeric",
				day: "numeric",
				hour: "numeric",
				minute: "numeric",
				second: "numeric"
			});
			formatters.set(timezone, formatter);
			return formatter;
		}
		function offsetAt(instant, timezone) {
			let whole = Math.floor(instant / 1e3) * 1e3;
			return utcOf(wallClock(new Date(whole), timezone)) - whole;
		}
		function utcOf({ year, month, day, hour, minute, second }) {
			return Date.UTC(year, month - 1, day, hour, minute, second);
		}
		let FIELDS = [
			"year",
			"month",
			"day",
			"hour",
			"minute",
			"second"
		];
		function isSame(a, b) {
			return FIELDS.every((field) => a[field] === b[field]);
		}
	}),
	4592: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			offsiteGateHandler: () => offsiteGateHandler,
			offsiteSetupHandler: () => offsiteSetupHandler
		});
		var external_node_os_ = __webpack_require__(8161);
		var external_node_path_ = __webpack_require__(6760);
		var load_config = __webpack_require__(3532);
		var errors = __webpack_require__(6595);
		var catalogue = __webpack_require__(3153);
		var phrasebook = __webpack_require__(9083);
		var remote_failure = __webpack_require__(2134);
		var external_node_crypto_ = __webpack_require__(7598);
		let KINDS = [
			"ssh-ed25519",
			"ecdsa-sha2-nistp256",
			"ssh-rsa"
		];
		async function shownHostKeys({ host, port }, { processes }) {
			let args = [
				"-T",
				"10",
				"-p",
				String(port),
				"-t",
				"ed25519,ecdsa,rsa",
				"--",
				host
			];
			let { stdout, stderr } = await processes.ask({
				file: "ssh-keyscan",
				args,
				timeoutSeconds: 15
			}).catch((error) => {
				throw new remote_failure.p("remote-unreachable", error.message);
			});
			let keys = stdout.split("\n").flatMap((line) => {
				let [, kind = "", key = ""] = line.split(" ");
				return KINDS.includes(kind) && key !== "" ? [shown(kind, key)] : [];
			}).toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
			if (keys.length > 0) return keys;
			let detail = stderr.trim().split("\n").at(-1) || `${host}:${port} shows no key`;
			throw new remote_failure.p("remote-unreachable", detail);
		}
		function shown(kind, key) {
			let hash = (0, external_node_crypto_.createHash)("sha256").update(Buffer.from(key, "base64")).digest("base64");
			return {
				kind,
				key: `${kind} ${key}`,
				fingerprint: `SHA256:${hash.replace(/=+$/, "")}`
			};
		}
		function confirmedKey(keys, typed) {
			let wanted = typed.trim().replace(/^SHA256:/i, "");
			return keys.find(({ fingerprint }) => fingerprint.slice(7) === wanted) ?? null;
		}
		var promises_ = __webpack_require__(1455);
		async function ownKey(file, name, { processes }) {
			let isNew = !await isThere(file);
			try {
				if (isNew) {
					await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), {
						recursive: !0,
						mode: 448
					});
					let args = [
						"-q",
						"-t",
						"ed25519",
						"-N",
						"",
						"-C",
						`lastro-${name}`,
						"-f",
						file
					];
					await processes.run({
						file: "ssh-keygen",
						args,
						timeoutSeconds: 30
					});
				}
				let args = [
					"-y",
					"-P",
					"",
					"-f",
					file
				];
				let { stdout } = await processes.run({
					file: "ssh-keygen",
					args,
					timeoutSeconds: 30
				});
				let [kind = "", key = ""] = stdout.trim().split(" ");
				return {
					publicKey: `${kind} ${key}`,
					isNew
				};
			} catch (error) {
				if (error instanceof errors.Qd) throw new remote_failure.p("remote-key-unusable", error.message);
				throw error;
			}
		}
		async function isThere(file) {
			return (0, promises_.lstat)(file).then(() => !0, () => !1);
		}
		var setup_request = __webpack_require__(4972);
		var hash_file = __webpack_require__(8123);
		var login = __webpack_require__(4486);
		var open_remote = __webpack_require__(681);
		var shell = __webpack_require__(6416);
		var ssh_session = __webpack_require__(2569);
		var rsync_version = __webpack_require__(4279);
		var until_deadline = __webpack_require__(8688);
		let NO_RETRY = {
			retries: 0,
			firstWaitSeconds: 0
		};
		let PROBE = "daily/lastro-setup.probe";
		async function tryRemote(name, remote, anyTime, seconds = 120) {
			let world = (0, until_deadline.H)(anyTime, AbortSignal.timeout(seconds * 1e3));
			let directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "lastro-setup-"));
			try {
				let facts = await writeAndHash({
					name,
					remote,
					directory
				}, world);
				if (remote.mode === "vault") return {
					facts,
					localRsync: null,
					proof: "hashed"
				};
				await readBack(remote, directory, world);
				return {
					facts,
					localRsync: await (0, rsync_version.p)(world),
					proof: "read-back"
				};
			} finally {
				await (0, promises_.rm)(directory, {
					recursive: !0,
					force: !0
				});
			}
		}
		async function writeAndHash({ name, remote, directory }, world) {
			remote.mode === "vault" && await demandForcedCommand(remote, directory, world);
			let request = {
				name,
				remote,
				timezone: "UTC",
				workspace: (0, external_node_path_.join)(directory, "work"),
				known: null,
				patience: NO_RETRY
			};
			let opened = await (0, open_remote.d)(request, world);
			try {
				let { facts } = await opened.survey();
				if (remote.mode !== "vault") return facts;
				let file = (0, external_node_path_.join)(directory, PROBE);
				await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), { recursive: !0 });
				await (0, promises_.writeFile)(file, (0, external_node_crypto_.randomBytes)(1024));
				let sha256 = await (0, hash_file.DC)(file);
				await opened.put({
					root: directory,
					paths: [PROBE],
					bytes: 1024
				});
				let [there] = (await opened.hash("incoming", [PROBE])).values();
				if (there !== sha256) throw new remote_failure.p("remote-hash-differs", "what was written is not what lies there");
				return facts;
			} finally {
				await opened.close();
			}
		}
		async function demandForcedCommand(remote, directory, world) {
			let session = await ssh_session.v.open((0, login.D)(remote), { directory: (0, external_node_path_.join)(directory, "f") }, world);
			try {
				let running = session.start("exit 0");
				running.stdout.resume();
				if (await running.done.then(() => !0, () => !1)) throw new errors.jU("forced-command-missing", "the key of the vault has a shell there");
			} finally {
				await session.close();
			}
		}
		async function readBack(remote, directory, world) {
			let session = await ssh_session.v.open((0, login.D)(remote), { directory: (0, external_node_path_.join)(directory, "r") }, world);
			try {
				let input = (0, external_node_crypto_.randomBytes)(1024);
				let question = {
					script: "umask 027\nmkdir -p -- \"$1\" && cd -- \"$1\" || exit 1\ncat >.lastro-setup && sync && cat .lastro-setup\ncode=$?\nrm -f .lastro-setup\nexit $code\n",
					words: [remote.path],
					input
				};
				if (!(await (0, shell.eu)((0, shell.Ny)(session), question, world)).equals(input)) throw new remote_failure.p("remote-hash-differs", "what was written is not what comes back");
			} finally {
				await session.close();
			}
		}
		let GATE_TEXT = "#!/bin/sh\n# lastro-vault 1: the gate in front of a vault of backups. It stands in authorized_keys as the forced command of a key:\n#\n#   command=\"/usr/local/bin/lastro-vault /srv/vault add\",restrict ssh-ed25519 AAAA\u2026 lastro\n#\n# Whoever holds that key can add backups and learn hashes, and nothing else: what is in the vault can neither be changed nor\n# removed through here. The role `read` may also fetch, `add-read` both. On the server itself, by hand or by cron:\n#\n#   lastro-vault /srv/vault init                        makes the vault\n#   lastro-vault /srv/vault check                       reads everything again and holds it against the index\n#   lastro-vault /srv/vault prune 30 12 24 [--dry-run]  keeps that many days, weeks and months\n#\n# Any POSIX shell; coreutils, awk, find, xargs and flock, or busybox. The tree:\n#\n#   vault/daily/\u2026  vault/weekly/\u2026  vault/monthly/\u2026      what is kept, 0440\n#   index                                               one line per file: seconds since 1970, SHA-256, bytes, path\n#   meta/manifest-<number>.json                         what the client says is there, one per sync; the last counts\n#   incoming/<sha256>                                   what is on its way, by the hash it will have\n#   private/<sha256>                                    out of reach of uploads, about to be hashed\n#   sealed/<sha256>                                     hashed and right, about to be committed\n#   spoilt/\u2026                                            what a disk has changed, and was sent again\nset -euf\nPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\nLC_ALL=C\nIFS=' 	\n'\nexport PATH LC_ALL\numask 027\n\n# Never filled further than to this share of the disk, in percent: a full disk takes other systems down with it.\nMOST_PERCENT=95\n\n# Of a manifest; one of 50,000 files has 15 MB.\nMOST_MANIFEST=67108864\n\n# Of the lines of one commit, of which 50,000 have 13 MB.\nMOST_LINES=16777216\n\n# So many in 24 hours: with one key nobody can write so many that honest ones have to go for them.\nMOST_MANIFESTS=100\n\n# An upload that got no byte for so long keeps nobody waiting.\nIDLE_SECONDS=60\n\ndeny() {\n  # Never what was asked: it is foreign text.\n  logger -t lastro-vault -- \"denied: ${SSH_CLIENT:-local}: $1\" 2>/dev/null || :\n  echo \"lastro-vault: denied: $1\" >&2\n  exit 126\n}\n\nfail() {\n  echo \"lastro-vault: $1\" >&2\n  exit \"${2:-1}\"\n}\n\nis_hash() {\n  case $1 in *[!0-9a-f]*) return 1 ;; esac\n  [ ${#1} -eq 64 ]\n}\n\n# At most 16 digits, none of them a leading zero, which shells would take for octal.\nis_number() {\n  case $1 in '' | *[!0-9]* | 0?*) return 1 ;; esac\n  [ ${#1} -le 16 ]\n}\n\n# tier/name, or tier/directory/name. No component begins with a dot or a dash; no byte has a meaning to a shell or to xargs.\nis_name() {\n  case $1 in\n    *[!A-Za-z0-9._+=@/-]* | */ | *//* | */.* | */-* | */*/*/*) return 1 ;;\n    daily/* | weekly/* | monthly/*) [ ${#1} -le 200 ] ;;\n    *) return 1 ;;\n  esac\n}\n\nbytes_of() { wc -c <\"$1\" | tr -d ' '; }\n\n# OpenSSL's is three times as fast as that of coreutils where those are built without it.\nif command -v openssl >/dev/null 2>&1; then\n  hasher=openssl\n  hash_files() { openssl dgst -sha256 -r -- \"$@\"; }\n  hash_listed() { xargs openssl dgst -sha256 -r; }\nelse\n  hasher=sha256sum\n  hash_files() { sha256sum -- \"$@\"; }\n  hash_listed() { xargs sha256sum; }\nfi\n\nhash_of() { hash_files \"$1\" </dev/null | cut -c 1-64; }\n\n# To disk, with the directories that name them.\nsettle() { sync -- \"$@\" 2>/dev/null || sync; }\n\n# One writer at a time. The lock is held by every process that we start, so that it outlives a gate that is killed.\nlock() {\n  exec 9>>lock\n  patience=$1\n  # The flock of busybox cannot wait.\n  until flock -n 9; do\n    end_idle\n    [ \"$patience\" -gt 0 ] || fail 'busy: another upload or commit is running' 75\n    patience=$((patience - 1))\n    sleep 1\n  done\n}\n\n# What a client has to say is heard before anything is locked: one that keeps its end open keeps nobody out. $1: most bytes.\n# It lies in a file without a name, which is gone with whoever reads it.\nhear() {\n  has_room \"$1\" || fail 'full: no room for it' 28\n  said=meta/.said-$$\n  exec 7>\"$said\" 8<\"$said\" 6<\"$said\"\n  rm -f \"$said\"\n  head -c \"$1\" >&7\n  # Cut off in the middle of a line it would say something else.\n  [ \"$(wc -c <&6)\" -lt \"$1\" ] || fail 'too much at once' 7\n  exec 7>&- 6<&- <&8 8<&-\n}\n\n# An upload that lost its client may live on for as long as the server's TCP believes in it. The client that comes back for\n# the same file ends it: the processes that have it open.\nend_upload() {\n  set +f\n  for open in /proc/[0-9]*/fd/1; do\n    [ \"$(readlink \"$open\" 2>/dev/null)\" != \"$root/incoming/$1\" ] || {\n      pid=${open#/proc/}\n      kill -9 \"${pid%%/*}\" 2>/dev/null || :\n    }\n  done\n  set -f\n}\n\n# An upload whose client says nothing any more holds the lock; whoever waits for it ends it. What came of it stays.\nend_idle() {\n  now=$(date +%s)\n  find incoming -type f | while read -r path; do\n    since=$(stat -c %Y \"$path\" 2>/dev/null) || continue\n    [ $((now - since)) -le \"$IDLE_SECONDS\" ] || end_upload \"${path#incoming/}\"\n  done\n}\n\n# What this server is, what lies here and the last manifest, in one answer: a line before its text says how long it is. Who\n# knows that manifest already, by its hash, is not told it again.\nsurvey() {\n  echo \"lastro-vault 1\"\n  echo \"role $role\"\n  echo \"clock $(date +%s)\"\n  echo \"hash $hasher\"\n  space\n  list\n  incoming\n  last=$(last_manifest)\n  if [ -z \"$last\" ]; then echo 'manifest none'; else\n    hash=$(hash_of \"meta/$last\")\n    if [ \"$hash\" = \"$1\" ]; then echo 'manifest same'; else\n      echo \"manifest $(bytes_of \"meta/$last\")\"\n      cat \"meta/$last\"\n      echo\n    fi\n  fi\n  echo survey-end\n}\n\nlast_manifest() { find meta -type f -name 'manifest-*' | cut -c 6- | sort | tail -n 1; }\n\n# KiB: total, used, available.\nspace() { df -P -k . | awk 'NR == 2 { print \"space\", $2, $3, $4 }'; }\n\n# Bytes that are here of what has not been committed yet.\nincoming() {\n  find incoming private sealed -type f -exec ls -ln {} + | awk '{ n = split($9, p, \"/\"); print \"incoming\", $5, p[n] }'\n}\n\n# Files with their size of now, and with the hash and the time of their commit; without an entry in the index: dashes.\nlist() {\n  find vault -type f -exec ls -ln {} + |\n    awk 'FILENAME == \"index\" { if (NF == 4) known[$4] = $1 \" \" $2; next }\n      { path = substr($9, 7); split(path in known ? known[path] : \"- -\", of); print \"file\", of[2], $5, of[1], path }' index -\n}\n\n# Reads files again; their paths come on stdin, all of them are meant when there is none. What is not here has no line.\nsha256() {\n  names=$(cat)\n  [ -n \"$names\" ] || names=$(find vault -type f | cut -c 7-)\n  printf '%s\\n' \"$names\" | while read -r name; do\n    if is_name \"$name\" && [ -f \"vault/$name\" ] && [ ! -L \"vault/$name\" ]; then echo \"vault/$name\"; fi\n  done | hash_listed | sed -n 's/^\\([0-9a-f]*\\) [ *]vault\\//sha256 \\1 /p'\n  echo end\n}\n\nhas_room() {\n  df -P -k . | awk -v need=\"$1\" -v most=\"$MOST_PERCENT\" 'NR == 2 { exit !(($3 + need / 1024) * 100 <= ($3 + $4) * most) }'\n}\n\nput() {\n  if ! { is_hash \"$1\" && is_number \"$2\" && is_number \"$3\" && [ \"$3\" -le \"$2\" ]; }; then deny 'put: bad arguments'; fi\n  exec 9>>lock\n  flock -n 9 || end_upload \"$1\"\n  lock 10\n  [ ! -L \"incoming/$1\" ] || deny 'put: a symbolic link'\n  if [ -e \"private/$1\" ] || [ -e \"sealed/$1\" ]; then fail 'offset: all of it is here' 3; fi\n  touch \"incoming/$1\"\n  here=$(bytes_of \"incoming/$1\")\n  [ \"$here\" -eq \"$3\" ] || fail \"offset: $here bytes are here\" 3\n  left=$(($2 - $3))\n  has_room \"$left\" || fail 'full: no room for it' 28\n  exec head -c \"$left\" >>\"incoming/$1\"\n}\n\n# Lines on stdin: SHA-256, bytes. What arrived is put out of reach and hashed there: sealed, or thrown away.\nseal() {\n  hear \"$MOST_LINES\"\n  lock 60\n  status=0\n  while read -r hash size; do\n    if ! { is_hash \"$hash\" && is_number \"$size\"; }; then deny 'seal: bad arguments'; fi\n    if seal_one \"$hash\" \"$size\" </dev/null; then answer SEALED \"$hash\"; fi\n  done\n  echo end\n  exit $status\n}\n\n# Lines on stdin: SHA-256, bytes, path. One line of answer for each.\ncommit() {\n  hear \"$MOST_LINES\"\n  lock 60\n  status=0\n  while read -r hash size name rest; do\n    # A name with a blank in it is none.\n    commit_one \"$hash\" \"$size\" \"$name${rest:+ }\" </dev/null\n  done\n  settle index\n  echo end\n  exit $status\n}\n\nanswer() {\n  echo \"$1 $2\"\n  case $1 in OK | HAVE | SEALED) ;; *) status=5 ;; esac\n}\n\nseal_one() {\n  if [ ! -f \"sealed/$1\" ]; then\n    take \"$1\" \"$2\" || { answer MISSING \"$1\"; return 1; }\n    is_sound \"private/$1\" \"$1\" \"$2\" || { rm -f \"private/$1\"; answer BADHASH \"$1\"; return 1; }\n    if ! { chmod 0440 \"private/$1\" && settle \"private/$1\" && mv \"private/$1\" \"sealed/$1\"; }; then\n      answer FAILED \"$1\"\n      return 1\n    fi\n  fi\n}\n\ncommit_one() {\n  if ! { is_hash \"$1\" && is_number \"$2\" && is_name \"$3\"; }; then\n    answer BADNAME -\n    return\n  fi\n  if [ -e \"vault/$3\" ] || [ -L \"vault/$3\" ]; then\n    if is_sound \"vault/$3\" \"$1\" \"$2\"; then\n      is_recorded \"$1\" \"$3\" || record \"$1\" \"$2\" \"$3\"\n      rm -f \"sealed/$1\"\n      answer HAVE \"$3\"\n    elif is_spoilt \"$3\"; then mend \"$1\" \"$2\" \"$3\"\n    else answer CONFLICT \"$3\"; fi\n    return\n  fi\n  seal_one \"$1\" \"$2\" || return 0\n  mkdir -p \"vault/${3%/*}\" 2>/dev/null || { answer CONFLICT \"$3\"; return; }\n  # Before it is there: a line without a file does no harm.\n  record \"$1\" \"$2\" \"$3\"\n  # A link appears whole or not at all, and never in the place of another file.\n  ln \"sealed/$1\" \"vault/$3\" 2>/dev/null || { answer CONFLICT \"$3\"; return; }\n  settle \"vault/${3%/*}\"\n  rm -f \"sealed/$1\"\n  answer OK \"$3\"\n}\n\n# Whether a file is not what it was when it came. Nobody can make it so through here: its disk has.\nis_spoilt() {\n  if [ ! -f \"vault/$1\" ] || [ -L \"vault/$1\" ]; then return 1; fi\n  was=$(awk -v name=\"$1\" 'NF == 4 && $4 == name { hash = $2 } END { print hash }' index)\n  [ -n \"$was\" ] && [ \"$(hash_of \"vault/$1\")\" != \"$was\" ]\n}\n\n# What a disk has spoilt is kept aside, and another copy comes into its place.\nmend() {\n  seal_one \"$1\" \"$2\" || return 0\n  aside=spoilt/$(date +%s)-$$-$(printf '%s' \"$3\" | tr / -)\n  ln \"vault/$3\" \"$aside\" || { answer FAILED \"$3\"; return; }\n  record \"$1\" \"$2\" \"$3\"\n  mv -f \"sealed/$1\" \"vault/$3\" || { answer FAILED \"$3\"; return; }\n  settle \"vault/${3%/*}\"\n  answer OK \"$3\"\n}\n\n# Puts what has that hash where no upload can reach it. All uploads hold the lock, which is ours now: nobody has it open.\ntake() {\n  if [ -f \"incoming/$1\" ] && [ ! -L \"incoming/$1\" ]; then\n    mv -f \"incoming/$1\" \"private/$1\"\n    return\n  fi\n  [ ! -e \"private/$1\" ] || return 0\n  # The same content under another name, like the weekly one that is a daily one: no byte is sent twice.\n  twin=$(awk -v hash=\"$1\" 'NF == 4 && $2 == hash { print $4 }' index | while read -r name; do\n    ! is_sound \"vault/$name\" \"$1\" \"$2\" || { echo \"$name\"; break; }\n  done)\n  [ -n \"$twin\" ] && ln \"vault/$twin\" \"private/$1\"\n}\n\n# The text comes on stdin. It is taken only by who knows the last one: by its hash, or `-` when there is none.\nmanifest() {\n  hear \"$MOST_MANIFEST\"\n  lock 60\n  last=$(last_manifest)\n  if [ -z \"$last\" ]; then known=-; else known=$(hash_of \"meta/$last\"); fi\n  # Said twice, because the answer was lost.\n  [ \"$known\" != \"$2\" ] || { echo end; exit; }\n  [ \"$known\" = \"$1\" ] || fail 'moved on: another run has written a manifest' 4\n  [ \"$(find meta -type f -name 'manifest-*' -mtime -1 | wc -l)\" -lt \"$MOST_MANIFESTS\" ] ||\n    fail \"more than $MOST_MANIFESTS manifests within a day\" 6\n  has_room \"$MOST_MANIFEST\" || fail 'full: no room for it' 28\n  # What a killed one left may be the last manifest by another name: it must not be written into.\n  rm -f meta/.new\n  head -c \"$MOST_MANIFEST\" >meta/.new\n  [ \"$(hash_of meta/.new)\" = \"$2\" ] || {\n    rm -f meta/.new\n    fail 'cut: the manifest has not come whole' 5\n  }\n  number=${last#manifest-}\n  number=$(printf '%s' \"${number%.json}\" | sed 's/^0*//')\n  settle meta/.new\n  ln meta/.new \"meta/manifest-$(printf %08d \"$((${number:-0} + 1))\").json\"\n  rm -f meta/.new\n  settle meta\n  echo end\n}\n\nis_sound() {\n  [ -f \"$1\" ] && [ ! -L \"$1\" ] && [ \"$(bytes_of \"$1\")\" -eq \"$3\" ] && [ \"$(hash_of \"$1\")\" = \"$2\" ]\n}\n\nis_recorded() { awk -v hash=\"$1\" -v name=\"$2\" 'NF == 4 && $2 == hash && $4 == name { f = 1 } END { exit !f }' index; }\n\n# A line that was torn by a crash stays alone.\nrecord() {\n  [ -z \"$(tail -c 1 index)\" ] || echo >>index\n  echo \"$(date +%s) $1 $2 $3\" >>index\n}\n\nget() {\n  if ! { is_name \"$1\" && is_number \"$2\"; }; then deny 'get: bad arguments'; fi\n  if [ ! -f \"vault/$1\" ] || [ -L \"vault/$1\" ]; then fail 'missing' 3; fi\n  exec tail -c \"+$(($2 + 1))\" -- \"vault/$1\"\n}\n\nserve() {\n  role=$1\n  # Words, not a command line: nothing of it is ever evaluated, and what runs is named here.\n  # shellcheck disable=SC2086\n  set -- ${SSH_ORIGINAL_COMMAND:-}\n  [ $# -gt 0 ] || deny 'there is no shell here'\n  verb=$1\n  shift\n  case $verb/$# in\n    survey/1) survey \"$1\" | gzip -1 ;;\n    df/0) space ;;\n    list/0) list; echo end ;;\n    sha256/0) sha256 ;;\n    put/3) allow add; put \"$@\" ;;\n    seal/0) allow add; seal ;;\n    commit/0) allow add; commit ;;\n    manifest/2) allow add; manifest \"$@\" ;;\n    get/2) allow read; get \"$@\" ;;\n    *) deny 'no such verb' ;;\n  esac\n}\n\nallow() {\n  case $role in \"$1\" | add-read) ;; *) deny 'this key may not' ;; esac\n}\n\ninit() {\n  mkdir -p vault/daily vault/weekly vault/monthly meta incoming private sealed spoilt\n  chmod 0700 incoming private sealed spoilt\n  : >>index\n  : >>lock\n  : >>.lastro-vault\n  rm -f .linked\n  ln lock .linked || fail 'this file system has no hard links'\n  rm -f .linked\n  echo \"$root is a vault.\"\n}\n\ncheck() {\n  bad=$(list | awk '$1 == \"file\" && $2 != \"-\" { print $2, $5 }' | while read -r hash name; do\n    [ \"$(hash_of \"vault/$name\")\" = \"$hash\" ] || echo \"$name\"\n  done)\n  # One whose content is still sealed was never there: its commit died, and the next one finishes it.\n  gone=$(awk 'NF == 4 { hash[$4] = $2 } END { for (name in hash) print name, hash[name] }' index | sort |\n    while read -r name hash; do [ -f \"vault/$name\" ] || [ -f \"sealed/$hash\" ] || echo \"$name\"; done)\n  # Names have no blanks.\n  for name in $bad; do echo \"damaged $name\"; done\n  for name in $gone; do echo \"gone $name\"; done\n  [ -z \"$bad$gone\" ] || fail 'the vault is not what its index says'\n  echo \"All files are what the index says.\"\n}\n\n# Age is when the *server* took a file in, never what its name says: with names of the future nobody can push the others out.\n# Of a tier and source the files of the newest so many days (weeks of 7 days, months of 28) are kept on which any came in.\nplan() {\n  list | awk -v now=\"$(date +%s)\" -v daily=\"$1\" -v weekly=\"$2\" -v monthly=\"$3\" '\n    BEGIN { keep[\"daily\"] = daily; keep[\"weekly\"] = weekly; keep[\"monthly\"] = monthly\n      days[\"daily\"] = 1; days[\"weekly\"] = 7; days[\"monthly\"] = 28 }\n    $1 == \"file\" && $2 != \"-\" {\n      split($5, part, \"/\")\n      if (!match(part[2], /_[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]_[0-9][0-9][0-9][0-9][0-9][0-9]/)) next\n      group = part[1] \"/\" substr(part[2], 1, RSTART - 1)\n      set = part[1] \"/\" substr(part[2], 1, RSTART + RLENGTH - 1)\n      # Weeks begin on Monday: the first day of 1970 was a Thursday.\n      print group, int((int($4 / 86400) + 3) / days[part[1]]), keep[part[1]], set, $2, $5\n    }' | sort -k 1,1 -k 2,2nr -k 4,4r | awk '\n    $1 != group { group = $1; periods = 0; last = \"\" }\n    $2 != last { last = $2; periods++ }\n    { fate = (periods > $3) ? \"drop\" : \"keep\"; print fate, $1, $4, $5, $6 }'\n}\n\nprune() {\n  dry=${4:-}\n  case $#/$dry in 3/ | 4/--dry-run) ;; *) fail 'prune: DAYS WEEKS MONTHS [--dry-run]' 2 ;; esac\n  for number in \"$1\" \"$2\" \"$3\"; do\n    if ! is_number \"$number\" || [ \"$number\" -eq 0 ]; then fail 'prune: whole numbers from 1' 2; fi\n  done\n  lock 60\n  newest=$(awk 'NF == 4 && $1 > newest { newest = $1 } END { print newest + 0 }' index)\n  [ \"$(date +%s)\" -ge \"$newest\" ] || fail 'prune: the clock is behind the newest backup; nothing is removed'\n  status=0\n  planned=$(plan \"$1\" \"$2\" \"$3\")\n  for group in $(printf '%s\\n' \"$planned\" | awk '$1 == \"drop\" { print $2 }' | sort -u); do\n    prune_group \"$group\"\n  done\n  [ -n \"$dry\" ] || tidy\n  exit $status\n}\n\n# Nothing of a tier and source goes unless one that stays is whole: read again, now.\nprune_group() {\n  of_group=$(printf '%s\\n' \"$planned\" | awk -v group=\"$1\" '$2 == group')\n  if ! has_whole_set; then\n    echo \"refused $1: none of those that would stay is whole\" >&2\n    status=5\n    return\n  fi\n  for name in $(printf '%s\\n' \"$of_group\" | awk '$1 == \"drop\" { print $5 }'); do\n    if [ -n \"$dry\" ]; then echo \"would remove $name\"; else\n      rm -f \"vault/$name\"\n      echo \"removed $name\"\n    fi\n  done\n}\n\nhas_whole_set() {\n  for set in $(printf '%s\\n' \"$of_group\" | awk '$1 == \"keep\" && !seen[$3]++ { print $3 }'); do\n    printf '%s\\n' \"$of_group\" | awk -v set=\"$set\" '$3 == set { print $4, $5 }' | {\n      while read -r hash name; do [ \"$(hash_of \"vault/$name\")\" = \"$hash\" ] || exit 1; done\n    } && return 0\n  done\n  return 1\n}\n\n# Directories that have become empty, lines of the index whose file is gone, uploads that nobody came back for, what a disk has\n# spoilt and was replaced long ago, old manifests.\ntidy() {\n  find vault -mindepth 2 -type d -exec rmdir {} + 2>/dev/null || :\n  find vault -type f | awk 'FILENAME != \"index\" { here[substr($0, 7)]; next } NF == 4 && $4 in here' - index >index.new\n  settle index.new\n  mv -f index.new index\n  find incoming private sealed -type f -mtime +14 -exec rm -f {} +\n  find spoilt -type f | while read -r path; do\n    since=${path#spoilt/}\n    since=${since%%-*}\n    if is_number \"$since\" && [ $(($(date +%s) - since)) -gt 7776000 ]; then rm -f \"$path\"; fi\n  done\n  find meta -type f -name '.said-*' -mtime +0 -exec rm -f {} +\n  old_manifests | xargs rm -f\n}\n\n# All of the newest 30 days on which any came stay, and of the newest 400 the first and the last of each: a flood of a day\n# pushes out nothing but itself. Days are counted, not the time since, so that a clock that jumps removes nothing.\nold_manifests() {\n  find meta -type f -name 'manifest-*' | sort | while read -r path; do\n    echo \"$(($(stat -c %Y \"$path\") / 86400)) $path\"\n  done | awk '{ day[NR] = $1; path[NR] = $2 }\n    END { for (n = NR; n > 0; n--) {\n      isLast = n == NR || day[n] != day[n + 1]\n      if (isLast) days++\n      isFirst = n == 1 || day[n] != day[n - 1]\n      if (days > 400 || days > 30 && !isFirst && !isLast) print path[n]\n    } }'\n}\n\nfor program in awk find flock gzip head sort stat tail touch xargs; do\n  command -v \"$program\" >/dev/null 2>&1 || fail \"$program: command not found\" 127\ndone\n[ $# -ge 2 ] || fail 'usage: lastro-vault ROOT add|read|add-read|init|check|prune' 2\ncd -P -- \"$1\" || fail 'there is no such directory (is its disk mounted?)'\nroot=$(pwd -P)\nverb=$2\nshift 2\n[ \"$verb\" = init ] || [ -e .lastro-vault ] || fail 'this is no vault (is its disk mounted? else: lastro-vault ROOT init)'\ncase $verb in\n  add | read | add-read) serve \"$verb\" ;;\n  init | check | prune) \"$verb\" \"$@\" ;;\n  *) fail 'no such verb' 2 ;;\nesac\n";
		var plain_text = __webpack_require__(4669);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		var shell_word = __webpack_require__(6835);
		function gateStep({ mode, host, port }) {
			let way = port === 22 ? "" : `-p ${port} `;
			return mode === "vault" ? `lastro offsite gate | ssh ${way}root@${host} "install -m 755 /dev/stdin ${setup_request.Ks}"` : null;
		}
		function serverSteps(request, line) {
			let { user, path, mode } = request;
			let home = `/var/lib/${user}`;
			let [place, parent] = [(0, shell_word.r)(path), (0, shell_word.r)(path.replace(/\/[^/]*$/, "") || "/")];
			let isVault = mode === "vault";
			return [
				`adduser --system --group --shell /bin/sh --home ${home} ${user}`,
				`install -d ${parent}`,
				`install -d -o ${user} -g ${user} -m 750 ${place}`,
				...isVault ? [`su -s /bin/sh ${user} -c ${(0, shell_word.r)(`${setup_request.Ks} ${place} init`)}`] : ["command -v rsync || apt-get install -y rsync"],
				`install -d -o root -g ${user} -m 750 ${home}/.ssh`,
				`echo ${(0, shell_word.r)(line)} >> ${home}/.ssh/authorized_keys`,
				...isVault ? [`echo ${(0, shell_word.r)(`30 5 * * * ${user} ${setup_request.Ks} ${place} prune 30 12 24`)} > /etc/cron.d/lastro-vault-${user.replaceAll(/[^\w-]/g, "-")}`] : []
			];
		}
		function factLines(request, { facts, localRsync, proof }, locale) {
			let texts = (0, catalogue.v)(locale).offsiteSetup;
			let { format } = (0, phrasebook.createPhrasebook)(locale, "UTC");
			let { user, host, path } = request;
			let { freeBytes, totalBytes, clockSkewSeconds, hasher, rsync } = facts;
			return [
				texts.connected(`${user}@${host}:${path}`),
				...freeBytes === null || totalBytes === null ? [] : [texts.room(format.bytes(freeBytes), format.bytes(totalBytes))],
				...clockSkewSeconds === null ? [] : [texts.clock(format.duration(Math.round(Math.abs(clockSkewSeconds))))],
				...hasher === null ? [] : [texts.hasher(hasher)],
				...localRsync === null ? [] : [texts.rsync(localRsync, rsync ?? "\u2013")],
				proof === "hashed" ? texts.hashed : texts.readBack
			].map((line) => `\u2705 ${line}`);
		}
		var run_context = __webpack_require__(7324);
		let offsiteGateHandler = async ({ json }, io) => {
			json ? (0, cli_io.G)(io, { gate: GATE_TEXT }) : io.stdout.write(GATE_TEXT);
			return exit_codes.dc.good;
		};
		function offsiteSetupHandler(redactor) {
			return async (options, io) => {
				let request = requestOf(options);
				(0, setup_request.e1)(request);
				let locale = options.locale ?? await localeOf(options, io);
				let world = (0, run_context.H)(locale, io, redactor);
				let findings = {};
				let say = (line) => void (options.json || io.stdout.write(`${line}\n`));
				let failure = await setUp({
					request,
					options,
					locale,
					findings,
					say,
					io
				}, world).then(() => null, (error) => error);
				options.json && (failure === null || reasonOf(failure)) && (0, cli_io.G)(io, toJson(request, findings, failure));
				return end(failure, {
					locale,
					io,
					json: options.json
				});
			};
		}
		async function setUp(scope, world) {
			let { request, locale, findings, say } = scope;
			let texts = (0, catalogue.v)(locale).offsiteSetup;
			let { keyFile, name } = request;
			let key = await ownKey(keyFile, name, world);
			findings.key = key;
			say(key.isNew ? texts.keyMade(keyFile) : texts.keyThere(keyFile));
			let gate = gateStep(request);
			gate !== null && say(`\n${texts.fromHere}\n\n  ${gate}`);
			say(`\n${texts.onServer}\n`);
			for (let line of serverSteps(request, (0, setup_request.Sh)(request, key.publicKey))) say(`  ${line}`);
			say(`\n${texts.oneLine}\n\n${(0, setup_request.Sh)(request, key.publicKey)}\n`);
			let accepted = await confirmHostKey(scope, world);
			findings.accepted = accepted;
			say(texts.confirmed(accepted.fingerprint));
			let tried = await tryRemote(name, (0, setup_request.e1)(request, accepted.key), world);
			findings.tried = tried;
			for (let line of factLines(request, tried, locale)) say(line);
			say(`\n${texts.paste}\n\n${(0, setup_request.Ck)(request, accepted.key)}`);
			say(texts.secret);
			say(`\n${texts.next}\n\n  lastro offsite-sync --remote ${name} --dry-run`);
		}
		async function confirmHostKey(scope, world) {
			let { request, options, locale, findings, say, io } = scope;
			let texts = (0, catalogue.v)(locale).offsiteSetup;
			let shown = await shownHostKeys(request, world);
			findings.shown = shown;
			say(texts.hostKeys(`${request.host}:${request.port}`));
			for (let { kind, fingerprint } of shown) say(`  ${fingerprint} (${kind})`);
			say(`${texts.compare}\n  ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\n`);
			let typed = options.acceptHostKey ?? (options.json ? void 0 : await io.ask?.(texts.typeIt));
			let actual = shown.map(({ fingerprint }) => fingerprint).join(", ");
			if (typed === void 0 || typed.trim() === "") throw new errors.jU("host-key-unconfirmed", "nobody has confirmed the host key");
			let accepted = confirmedKey(shown, typed);
			if (accepted) return accepted;
			let expected = (0, plain_text.h)(typed.trim()).slice(0, 100);
			throw new errors.jU("host-key-other", "another host key", {
				expected,
				actual
			});
		}
		function requestOf(options) {
			let { name, host, port, user, path, mode, key } = options;
			let home = (0, external_node_path_.join)((0, external_node_os_.homedir)(), ".ssh", `lastro_${name}`);
			return {
				name,
				host,
				port,
				user,
				path,
				mode,
				keyFile: key === "~/.ssh/lastro_NAME" ? home : (0, external_node_path_.resolve)(key)
			};
		}
		async function localeOf({ config }, { env }) {
			let fallback = /^pt/i.test(env.LC_ALL ?? env.LANG ?? "") ? "pt-BR" : "en";
			return (0, load_config.Z)(config, env).then(({ system }) => system.locale, () => fallback);
		}
		function reasonOf(error) {
			if (error instanceof remote_failure.p) return {
				code: error.kind,
				facts: { detail: error.message }
			};
			return error instanceof errors.jU ? {
				code: error.reason,
				facts: error.facts
			} : null;
		}
		async function end(failure, { locale, io, json }) {
			if (failure === null) return exit_codes.dc.good;
			let reason = reasonOf(failure);
			if (reason === null) return Promise.reject(failure);
			let { title, hint } = (0, phrasebook.createPhrasebook)(locale, "UTC").reason(reason.code, { ...reason.facts });
			let { again } = (0, catalogue.v)(locale).offsiteSetup;
			json || io.stderr.write(`\u274c ${io.redact((0, plain_text.h)(title))}\n${hint}\n${again}\n`);
			return io.signal.aborted ? exit_codes.dc.cancelled : exit_codes.dc.badVerdict;
		}
		function toJson(request, findings, failure) {
			let { key, shown, accepted, tried } = findings;
			let reason = reasonOf(failure);
			return {
				isReady: failure === null,
				...reason ? {
					reason: reason.code,
					facts: reason.facts
				} : {},
				keyFile: request.keyFile,
				...key && {
					publicKey: key.publicKey,
					isNewKey: key.isNew,
					authorizedKeys: (0, setup_request.Sh)(request, key.publicKey)
				},
				hostKeys: shown ?? [],
				...accepted && { config: (0, setup_request.Ck)(request, accepted.key) },
				...tried && {
					facts: tried.facts,
					proof: tried.proof
				}
			};
		}
	}),
	2279: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L5: () => writeFileDurably,
			Mk: () => renameDurably,
			c7: () => PARTIAL_ENDING,
			hO: () => fsyncDirectory,
			o7: () => fsyncFile,
			tA: () => makeDirectoryDurably
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		let PARTIAL_ENDING = ".partial";
		let CREATE_OR_EMPTY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
		async function fsyncDirectory(path) {
			await fsyncPath(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
		}
		async function fsyncFile(path) {
			await fsyncPath(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
		}
		async function renameDurably(from, to) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
			await fsyncDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
			(0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(from) !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to) && await fsyncDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(from));
		}
		async function writeFileDurably(path, data, mode = 416) {
			let partial = `${path}${PARTIAL_ENDING}`;
			let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(partial, CREATE_OR_EMPTY, mode);
			try {
				await file.chmod(mode);
				await file.writeFile(data);
				await file.sync();
			} finally {
				await file.close();
			}
			await renameDurably(partial, path);
		}
		async function makeDirectoryDurably(path, mode = 488) {
			let made = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, {
				recursive: !0,
				mode
			});
			if (made === void 0) return;
			let parent = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
			do {
				parent = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(parent);
				await fsyncDirectory(parent);
			} while (parent !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(made)));
		}
		async function fsyncPath(path, flags) {
			let handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
			try {
				await handle.sync();
			} finally {
				await handle.close();
			}
		}
	}),
	3933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => ByteCounter,
			k: () => Meter
		});
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_v8_ = __webpack_require__(8877);
		var external_node_vm_ = __webpack_require__(714);
		let COLLECT_EVERY_BYTES = 16 * 2 ** 20;
		let collect;
		class DeadBufferCollector {
			#bytes = 0;
			passed(bytes) {
				this.#bytes += bytes;
				if (this.#bytes < COLLECT_EVERY_BYTES) return;
				this.#bytes = 0;
				collect ??= exposeCollector();
				collect({ type: "minor" });
			}
		}
		function exposeCollector() {
			(0, external_node_v8_.setFlagsFromString)("--expose-gc");
			let exposed = (0, external_node_vm_.runInNewContext)("gc");
			return typeof exposed == "function" ? (options) => void exposed(options) : () => void 0;
		}
		let streams = 0;
		function streamBegins() {
			streams += 1;
			streams === 1 && (0, external_node_v8_.setFlagsFromString)("--no-optimize-for-size");
		}
		function streamEnds() {
			--streams;
			if (streams > 0) return;
			(0, external_node_v8_.setFlagsFromString)("--optimize-for-size");
			collect?.({ type: "major" });
		}
		class ByteCounter {
			bytes = 0;
			#dead = new DeadBufferCollector();
			#onBytes;
			constructor(onBytes) {
				this.#onBytes = onBytes;
			}
			stage = (source) => this.#pass(source);
			async *#pass(source) {
				streamBegins();
				try {
					for await (let chunk of source) {
						this.bytes += chunk.length;
						this.#dead.passed(chunk.length);
						this.seen(chunk);
						this.#onBytes?.(this.bytes);
						yield chunk;
					}
				} finally {
					streamEnds();
				}
			}
			seen(_chunk) {}
		}
		class Meter extends ByteCounter {
			#hash = (0, external_node_crypto_.createHash)("sha256");
			seen(chunk) {
				this.#hash.update(chunk);
			}
			sha256() {
				return this.#hash.digest("hex");
			}
		}
	})
};
