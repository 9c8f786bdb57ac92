"use strict";
exports.id = 681;
exports.ids = [681];
exports.modules = {
	79: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => readPrivateKey,
			l: () => tidyPrivateKey
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		function tidyPrivateKey(text) {
			return `${text.split(/\r?\n/).map((line) => line.trim()).join("\n").trim()}\n`;
		}
		async function readPrivateKey(access) {
			let { privateKey, privateKeyFile } = access;
			if (privateKey !== void 0) return tidyPrivateKey(privateKey);
			return tidyPrivateKey(privateKeyFile === void 0 ? "" : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(privateKeyFile, "utf8"));
		}
	}),
	8123: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DC: () => hashFile,
			El: () => SMALL_BYTES,
			Ye: () => hashSmallFile
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
		let CHUNK_BYTES = 1048576;
		let SMALL_BYTES = 65536;
		async function hashFile(path, signal) {
			let options = signal === void 0 ? {} : { signal };
			let { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
			if (size <= SMALL_BYTES) return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, options));
			let sum = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			let buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
			let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
			try {
				for (;;) {
					signal?.throwIfAborted();
					let { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, null);
					if (bytesRead === 0) return sum.digest("hex");
					sum.update(buffer.subarray(0, bytesRead));
				}
			} finally {
				await file.close();
			}
		}
		function hashSmallFile(path) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
		}
	}),
	4486: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => loginOf });
		function loginOf(remote) {
			let { host, port, user, hostKeys, privateKey, privateKeyFile, timeoutSeconds } = remote;
			return {
				host,
				port,
				user,
				hostKeys,
				lifetimeSeconds: timeoutSeconds,
				...privateKey === void 0 ? {} : { privateKey },
				...privateKeyFile === void 0 ? {} : { privateKeyFile }
			};
		}
	}),
	1790: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MZ: () => serializeManifest,
			Ng: () => parseManifest,
			fZ: () => treeDigest,
			sM: () => NO_PREVIOUS,
			sP: () => hashManifest,
			yJ: () => checksumList
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
		let SHA256 = /^[\da-f]{64}$/;
		let Sha256 = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(SHA256));
		let ManifestSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			format: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("lastro/offsite@1"),
			seq: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(1)),
			previous: Sha256,
			tree: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			system: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			host: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			run: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			time: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			files: valibot__WEBPACK_IMPORTED_MODULE_1__.IeY(areFiles),
			kept: valibot__WEBPACK_IMPORTED_MODULE_1__.yqP(valibot__WEBPACK_IMPORTED_MODULE_1__.IeY(areKept))
		});
		function areFiles(value) {
			if (!isObject(value)) return !1;
			for (let path in value) if (!isFile(value[path])) return !1;
			return !0;
		}
		function areKept(value) {
			if (!isObject(value)) return !1;
			return Object.values(value).every((one) => Array.isArray(one) && isContent({
				bytes: one[0],
				sha256: one[1]
			}));
		}
		function isFile(value) {
			if (!isContent(value)) return !1;
			return Number.isSafeInteger(value.mtime) && (value.plain === void 0 || isContent(value.plain));
		}
		function isContent(value) {
			if (!isObject(value)) return !1;
			let { bytes, sha256 } = value;
			return typeof bytes == "number" && Number.isSafeInteger(bytes) && bytes >= 0 && typeof sha256 == "string" && SHA256.test(sha256);
		}
		function isObject(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		let NO_PREVIOUS = "0".repeat(64);
		let written = new WeakMap();
		function serializeManifest(manifest) {
			let known = written.get(manifest);
			if (known !== void 0) return known;
			let text = writeText(manifest);
			written.set(manifest, text);
			return text;
		}
		function writeText({ files, ...head }) {
			let paths = Object.keys(files).toSorted();
			let start = JSON.stringify({
				...head,
				files: {}
			}, null, 1);
			if (paths.length === 0) return `${start}\n`;
			let texts = paths.flatMap((path) => {
				let file = files[path];
				return file === void 0 ? [] : [`  ${JSON.stringify(path)}: ${writeFile(file)}`];
			});
			return `${start.slice(0, -4)}{\n${texts.join(",\n")}\n }\n}\n`;
		}
		function writeFile(file) {
			if (file.plain !== void 0) return JSON.stringify(file, null, 1).replaceAll("\n", "\n  ");
			let { bytes, sha256, mtime } = file;
			return `{\n   "bytes": ${bytes},\n   "sha256": "${sha256}",\n   "mtime": ${mtime}\n  }`;
		}
		function parseManifest(text) {
			try {
				return valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(ManifestSchema, JSON.parse(text));
			} catch {
				return null;
			}
		}
		function hashManifest(text) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text);
		}
		function treeDigest({ files }) {
			let lines = Object.entries(files).map(([path, { bytes }]) => `current/${path} ${bytes}\n`);
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", lines.toSorted().join(""));
		}
		function checksumList({ files }) {
			return Object.entries(files).map(([path, { sha256 }]) => `${sha256}  ${path}\n`).toSorted().join("");
		}
	}),
	681: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => openRemote });
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var answers_in_time = __webpack_require__(231);
		var login = __webpack_require__(4486);
		var remote_failure = __webpack_require__(2134);
		var shell = __webpack_require__(6416);
		var transfer_attempts = __webpack_require__(5941);
		var rsync = __webpack_require__(6787);
		var rsync_version = __webpack_require__(4279);
		let ENTER = "set -u\nLC_ALL=C; export LC_ALL\nroot=$1\ncd -- \"$root\" || exit 1\n";
		let HASHER = "if openssl dgst -sha256 -r /dev/null >/dev/null 2>&1; then hasher=openssl\nelif sha256sum /dev/null >/dev/null 2>&1; then hasher=sha256sum\nelse hasher=none; fi\nhash_files() {\n  case $hasher in\n  openssl) xargs -0 -r openssl dgst -sha256 -r ;;\n  sha256sum) xargs -0 -r sha256sum -- ;;\n  esac\n}\n";
		let PREPARE = `umask 027
if [ ! -d "$1" ]; then
  if [ "$2" = parent ]; then mkdir -- "$1"; else mkdir -p -- "$1"; fi || exit 1
fi
${ENTER}
mkdir -p current incoming history meta || exit 1
`;
		let HASH = `${ENTER}
cd -- "$2" || exit 1
${HASHER}
hash_files 2>/dev/null
exit 0
`;
		let COMMIT = `umask 027
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
`;
		let READ = `${ENTER}
exec cat -- "$2"
`;
		let REMOVE = `${ENTER}
cd -- "$2" || exit 1
xargs -0 -r rm -f -- || exit 1
find . -depth -type d -empty ! -path . -exec rmdir {} \\; 2>/dev/null
exit 0
`;
		let LINE = /^([\da-f]{64}) [ *]\.\/(.+)$/;
		function readHashes(answer) {
			let lines = answer.toString("utf8").split("\n");
			return new Map(lines.flatMap((line) => {
				let [, sha256, path] = LINE.exec(line) ?? [];
				return sha256 === void 0 || path === void 0 ? [] : [[path, sha256]];
			}));
		}
		var external_node_zlib_ = __webpack_require__(8522);
		var offsite_manifest = __webpack_require__(1790);
		var remote = __webpack_require__(7561);
		let SURVEY_END = "\nsurvey-over\n";
		let SURVEY = "set -u\nLC_ALL=C; export LC_ALL\nnot_mounted() { echo 'lastro: not mounted' >&2; exit 3; }\nstate=new\nif [ -e \"$1\" ] || [ -L \"$1\" ]; then\n  cd -- \"$1\" || exit 1\n  [ ! -d current ] || [ ! -d incoming ] || [ ! -d history ] || [ ! -d meta ] || state=made\nelse\n  [ \"$3\" != mount ] || not_mounted\n  state=nothing\n  above=$(dirname -- \"$1\")\n  [ \"$4\" = parent ] || while [ ! -d \"$above\" ]; do above=$(dirname -- \"$above\"); done\n  cd -- \"$above\" || exit 1\nfi\nif [ \"$3\" = mount ] && [ \"$(stat -c %d .)\" = \"$(stat -c %d /)\" ]; then not_mounted; fi\nnewline='\n'\nprobe=meta/manifest.json\n[ $state != nothing ] && [ -f $probe ] || probe=/dev/null\nlist() {\n  [ $state != nothing ] || return 0\n  parts=\n  for part do [ ! -d \"$part\" ] || parts=\"$parts $part\"; done\n  # Words of ours.\n  [ -z \"$parts\" ] || list_files $parts\n}\ntree() {\n  case $hasher in\n  openssl) find current incoming -type f -printf '%p %s\\n' 2>&1 | sort | openssl dgst -sha256 -r ;;\n  sha256sum) find current incoming -type f -printf '%p %s\\n' 2>&1 | sort | sha256sum ;;\n  esac\n}\nis_same() {\n  [ $state = made ] && [ \"$1\" != - ] || return 1\n  digest=$(tree)\n  [ \"${digest%% *}\" = \"$1\" ]\n}\n# What takes a program each, beside those that read.\ntell_tools() {\n  rsync=$(rsync --version 2>/dev/null)\n  echo \"rsync ${rsync%%\"$newline\"*}\"\n  echo \"processors $(getconf _NPROCESSORS_ONLN 2>/dev/null || nproc 2>/dev/null)\"\n  space=$(df -Pk .)\n  echo \"space ${space##*\"$newline\"}\"\n}\n{\n  echo 'lastro-survey 1'\n  echo \"state $state\"\n  echo \"clock $(date +%s)\"\n  tell_tools &\n  if sum=$(openssl dgst -sha256 -r $probe 2>/dev/null); then hasher=openssl\n  elif sum=$(sha256sum $probe 2>/dev/null); then hasher=sha256sum\n  else hasher=none; sum=; fi\n  sum=${sum%% *}\n  if find . -maxdepth 0 -printf '' 2>/dev/null; then\n    list_files() { find \"$@\" -type f ! -name '*[[:cntrl:]]*' -printf 'file %s %T@ %p\\n'; }\n  else\n    list_files() { find \"$@\" -type f ! -name '*[[:cntrl:]]*' -exec stat -c 'file %s %Y %n' {} +; }\n  fi\n  wait\n  echo \"hasher $hasher\"\n  if is_same \"$5\"; then\n    echo 'tree same'\n    list history\n  else list current incoming history; fi\n  if [ $probe != /dev/null ]; then\n    if [ -n \"$sum\" ] && [ \"$sum\" = \"$2\" ]; then echo 'manifest same'\n    else\n      echo \"manifest $(stat -c %s $probe)\"\n      cat $probe\n      echo\n    fi\n  fi\n  echo 'survey-end'\n} | gzip -1\nprintf '\\nsurvey-over\\n'\n# Through a line that died without a word the end never comes, and no beat either. An old BusyBox knows another timeout.\nif timeout 1 true 2>/dev/null; then\n  while timeout 300 sh -c 'read -r beat'; do :; done\n  exit 0\nfi\nexec cat >/dev/null\n";
		let KIB = 1024;
		let FILE = /^file (\d+) (-?\d+)(?:\.\d*)? (current|incoming|history)\/(.+)$/;
		let VERSION_PATH = /^(\d{8}T\d{6}Z)\/(.+)$/;
		let SPACE = /\s(\d+)\s+(\d+)\s+(\d+)\s+\d+%\s/;
		let RSYNC = /version v?(\d+\.\d+(?:\.\d+)?)/;
		function readSurvey(answer, known, nowSeconds) {
			let text = unpack(withoutEnd(answer));
			let { head, manifest } = splitManifest(text);
			let lines = head.split("\n");
			if (lines[0] !== "lastro-survey 1") throw unreadable(text);
			let files = sortFiles(lines);
			let told = readManifest(manifest, known);
			return {
				facts: readFacts(lines, nowSeconds),
				current: lines.includes("tree same") ? filesOf(told.manifest) : files.current,
				incoming: files.incoming,
				history: files.history.flatMap(toVersion),
				...told
			};
		}
		function readFacts(lines, nowSeconds) {
			let value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? "";
			let [, total, , free] = SPACE.exec(` ${value("space")} `) ?? [];
			let clock = Number(value("clock"));
			let hasher = value("hasher");
			let processors = Number(value("processors"));
			return {
				rsync: RSYNC.exec(value("rsync"))?.[1] ?? null,
				hasher: hasher === "openssl" || hasher === "sha256sum" ? hasher : null,
				...processors > 0 ? { processors } : {},
				isMade: value("state") === "made",
				freeBytes: free === void 0 ? null : Number(free) * KIB,
				totalBytes: total === void 0 ? null : Number(total) * KIB,
				clockSkewSeconds: clock > 0 && nowSeconds !== null ? clock - nowSeconds : null
			};
		}
		function withoutEnd(answer) {
			let end = answer.length - 13;
			return answer.subarray(Math.max(0, end)).toString("latin1") === SURVEY_END ? answer.subarray(0, end) : answer;
		}
		function unpack(answer) {
			try {
				let text = (0, external_node_zlib_.gunzipSync)(answer, { maxOutputLength: 268435456 }).toString("utf8");
				if (text.endsWith("survey-end\n")) return text;
			} catch {}
			throw unreadable(answer.toString("utf8"));
		}
		function unreadable(said) {
			return new remote_failure.p("remote-refused", `an answer that is none: ${said.slice(0, 200)}`);
		}
		function splitManifest(text) {
			let mark = /^manifest (\d+|same)$/m.exec(text);
			if (!mark) return {
				head: text,
				manifest: null
			};
			let head = text.slice(0, mark.index);
			if (mark[1] === "same") return {
				head,
				manifest: "same"
			};
			let begin = mark.index + mark[0].length + 1;
			return {
				head,
				manifest: Buffer.from(text.slice(begin)).subarray(0, Number(mark[1])).toString("utf8")
			};
		}
		function readManifest(text, known) {
			if (text === null) return {
				manifest: null,
				manifestSha256: null
			};
			if (text === "same" && known) return {
				manifest: known.manifest ?? "unreadable",
				manifestSha256: known.sha256
			};
			return {
				manifest: (0, offsite_manifest.Ng)(text) ?? "unreadable",
				manifestSha256: (0, offsite_manifest.sP)(text)
			};
		}
		function sortFiles(lines) {
			let listed = {
				current: [],
				incoming: [],
				history: []
			};
			for (let line of lines) {
				let [, bytes, mtime, area, path = ""] = FILE.exec(line) ?? [];
				if (area !== "current" && area !== "incoming" && area !== "history") continue;
				(0, remote.p)(path) && listed[area].push({
					path,
					bytes: Number(bytes),
					mtime: Number(mtime)
				});
			}
			return listed;
		}
		function filesOf(manifest) {
			if (manifest === null || manifest === "unreadable") return [];
			return Object.entries(manifest.files).map(([path, { bytes, mtime }]) => ({
				path,
				bytes,
				mtime
			}));
		}
		function toVersion({ path, bytes, mtime }) {
			let [, run, rest] = VERSION_PATH.exec(path) ?? [];
			return run === void 0 || rest === void 0 ? [] : [{
				run,
				path: rest,
				bytes,
				mtime
			}];
		}
		function writeChange({ retire, take, link, manifest }) {
			let unsafe = [
				...retire,
				...take,
				...link.flatMap(({ from, to }) => [from, to])
			].find((path) => !(0, remote.p)(path));
			if (unsafe !== void 0) throw TypeError(`not a path of a copy: ${JSON.stringify(unsafe)}`);
			let directories = [...new Set([...retire, ...take].map((path) => external_node_path_.posix.dirname(path)))];
			let numbers = new Map(directories.map((directory, index) => [directory, index]));
			let line = (verb, path) => `${verb}${numbers.get(external_node_path_.posix.dirname(path))} ${external_node_path_.posix.basename(path)}\n`;
			let written = (0, offsite_manifest.MZ)(manifest);
			let text = [
				"change\n",
				...retire.map((path) => line("R", path)),
				...take.map((path) => line("T", path)),
				...link.map(({ from, to }) => `L ${from}\t${to}\n`),
				"manifest\n",
				written,
				"change-end\n"
			].join("");
			return {
				directories,
				text: (0, external_node_zlib_.gzipSync)(text, { level: 1 }),
				sha256: (0, offsite_manifest.sP)(written)
			};
		}
		let FLUSHES_SINCE = "3.2.4";
		function surveyWords({ path, known, requireMount }, isLocal) {
			return [
				path,
				known?.sha256 ?? "-",
				requireMount ? "mount" : "-",
				isLocal ? "parent" : "-",
				known?.treeSha256 ?? "-"
			];
		}
		class MirrorRemote {
			canRead = !0;
			prunesItself = !1;
			takesByHash = !1;
			#settings;
			#shell;
			#world;
			#facts = null;
			#isFirst = !0;
			constructor(settings, shell, world) {
				this.#settings = settings;
				this.#shell = shell;
				this.#world = world;
			}
			get name() {
				return this.#settings.name;
			}
			get place() {
				return this.#settings.place;
			}
			async survey() {
				let { known, beganAt } = this.#settings;
				let answered = await this.#firstAnswer();
				let before = (answered && beganAt) ?? this.#world.clock.now();
				let [, ...words] = surveyWords(this.#settings, this.#isLocal);
				let answer = answered ?? await this.#ask(SURVEY, words);
				let middle = (before.getTime() + this.#world.clock.now().getTime()) / 2e3;
				let survey = readSurvey(answer, known, this.#isLocal ? null : middle);
				this.#facts = survey.facts;
				return survey;
			}
			async #firstAnswer() {
				let first = this.#isFirst ? this.#shell.leading() : null;
				this.#isFirst = !1;
				if (first === null) return null;
				try {
					return await (0, shell.dK)(first, SURVEY_END, this.#world);
				} catch (error) {
					if (error instanceof remote_failure.p && error.canHeal) return null;
					throw error;
				}
			}
			get #isLocal() {
				return this.#shell.rsyncPrefix === "";
			}
			async put({ root, paths, isAgain, onProgress }) {
				await this.#prepare();
				let to = this.#rsyncPath("incoming");
				let from = `${this.#settings.origin?.rsyncPrefix ?? ""}${root}/`;
				return this.#transfer({
					from,
					to,
					paths,
					isAgain: isAgain === !0,
					isFlushed: !1
				}, onProgress);
			}
			async fetch({ into, paths, onProgress }) {
				await (0, promises_.mkdir)(into, {
					recursive: !0,
					mode: 448
				});
				return this.#transfer({
					from: this.#rsyncPath("current"),
					to: `${into}/`,
					paths,
					isAgain: !1,
					isFlushed: !0
				}, onProgress);
			}
			async hash(area, paths, onFiles) {
				if (paths.length === 0) return new Map();
				let done = 0;
				let found = readHashes(await this.#ask(HASH, [area], {
					input: paths.map((path) => `./${path}\0`).join(""),
					onData: (chunk) => {
						for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) done += 1;
						onFiles?.(done);
					}
				}));
				return new Map(paths.map((path) => [path, found.get(path) ?? null]));
			}
			async commit(change) {
				await this.#prepare();
				let { directories, text, sha256 } = writeChange(change);
				let words = [
					change.run,
					change.expected ?? "-",
					sha256,
					...directories
				];
				await this.#ask(COMMIT, words, { input: text });
				return sha256;
			}
			async read(path, run) {
				let where = run === void 0 ? `current/${path}` : `history/${run}/${path}`;
				return this.#shell.start(READ, [this.#settings.path, where]).stdout;
			}
			async prune(versions) {
				await this.#remove("history", versions.map(({ run, path }) => `${run}/${path}`));
			}
			async discard(paths) {
				await this.#remove("incoming", paths);
			}
			async #remove(part, paths) {
				if (paths.length === 0) return;
				await this.#ask(REMOVE, [part], { input: paths.map((path) => `./${path}\0`).join("") });
			}
			async close() {
				await this.#shell.close().catch(() => void 0);
			}
			async #prepare() {
				if (this.#facts?.isMade === !0) return;
				await this.#ask(PREPARE, [this.#isLocal ? "parent" : "-"]);
				this.#facts &&= {
					...this.#facts,
					isMade: !0
				};
			}
			async #transfer(what, onProgress) {
				let local = await (0, rsync_version.p)(this.#world);
				let remote = this.#facts?.rsync ?? null;
				let line = this.#settings.origin ?? this.#shell;
				let isLocal = line.rsyncPrefix === "";
				if (!isLocal && remote === null) throw new remote_failure.p("remote-tool-missing", `rsync is missing on ${this.place}`);
				let transfer = {
					...what,
					options: line.rsyncOptions,
					canFlush: what.isFlushed && what.paths.length <= 200 && (0, rsync_version.d)(local, FLUSHES_SINCE) && (isLocal || (0, rsync_version.d)(remote, FLUSHES_SINCE)),
					isLocal,
					listFile: (0, external_node_path_.join)(this.#settings.workspace, "names"),
					onBytes: onProgress ?? (() => void 0)
				};
				let { patience = transfer_attempts.a, line: settings } = this.#settings;
				let { value, attempts, healed } = await (0, transfer_attempts.C)(() => (0, rsync.l9)(transfer, settings, this.#world), () => line.reconnect(), {
					world: this.#world,
					patience
				});
				return {
					wireBytes: value,
					attempts,
					healed
				};
			}
			#rsyncPath(area) {
				return `${this.#shell.rsyncPrefix}${this.#settings.path}/${area}/`;
			}
			async #ask(script, words, more = {}) {
				let question = {
					script,
					words: [this.#settings.path, ...words],
					...more
				};
				let { value } = await (0, transfer_attempts.C)(() => (0, shell.eu)(this.#shell, question, this.#world), () => this.#shell.reconnect(), {
					world: this.#world,
					patience: this.#settings.patience ?? transfer_attempts.a
				});
				return value;
			}
		}
		var private_key = __webpack_require__(79);
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_stream_promises_ = __webpack_require__(6466);
		var errors = __webpack_require__(6595);
		var error_code = __webpack_require__(6620);
		var meters = __webpack_require__(3933);
		var external_node_stream_ = __webpack_require__(7075);
		let survey_files_VERSION_PATH = /^(\d{8}T\d{6}Z)\/(.+)$/;
		let PARTS = [
			"current",
			"incoming",
			"history",
			"meta"
		];
		async function makeParts(files, path) {
			await files.makeDirectory(path);
			for (let part of PARTS) await files.makeDirectory(`${path}/${part}`);
		}
		async function surveyFiles(files, path) {
			let space = await files.space(path) ?? await files.space(external_node_path_.posix.dirname(path));
			let names = new Set((await files.list(path))?.map(({ name }) => name));
			let text = await readText(files, `${path}/meta/manifest.json`);
			return {
				facts: {
					rsync: null,
					hasher: null,
					freeBytes: space?.free ?? null,
					totalBytes: space?.total ?? null,
					clockSkewSeconds: null,
					isMade: PARTS.every((part) => names.has(part))
				},
				current: await filesBelow(files, `${path}/current`, ""),
				incoming: await filesBelow(files, `${path}/incoming`, ""),
				history: (await filesBelow(files, `${path}/history`, "")).flatMap(survey_files_toVersion),
				manifest: text === null ? null : (0, offsite_manifest.Ng)(text) ?? "unreadable",
				manifestSha256: text === null ? null : (0, offsite_manifest.sP)(text)
			};
		}
		async function readText(files, path) {
			if (await files.size(path) === null) return null;
			let chunks = [];
			for await (let chunk of files.read(path, 0)) chunks.push(Buffer.from(chunk));
			return Buffer.concat(chunks).toString("utf8");
		}
		async function filesBelow(files, root, below) {
			let found = [];
			for (let entry of await files.list(`${root}/${below}`) ?? []) {
				let path = below + entry.name;
				if (entry.name === "." || entry.name === ".." || !(0, remote.p)(path)) continue;
				entry.isDirectory ? found.push(...await filesBelow(files, root, `${path}/`)) : entry.isFile && found.push({
					path,
					bytes: entry.bytes,
					mtime: entry.mtime
				});
			}
			return found;
		}
		function survey_files_toVersion({ path, bytes, mtime }) {
			let [, run, rest] = survey_files_VERSION_PATH.exec(path) ?? [];
			return run === void 0 || rest === void 0 ? [] : [{
				run,
				path: rest,
				bytes,
				mtime
			}];
		}
		async function makeChange(files, path, change) {
			let text = (0, offsite_manifest.MZ)(change.manifest);
			let sha256 = (0, offsite_manifest.sP)(text);
			let there = await readText(files, `${path}/meta/manifest.json`);
			let found = there === null ? null : (0, offsite_manifest.sP)(there);
			if (found === sha256) return sha256;
			if (found !== change.expected) throw new remote_failure.p("remote-moved-on", "somebody else has changed the copies meanwhile");
			let mover = new Mover(files, path);
			for (let one of change.retire) await mover.move("current", `history/${change.run}`, one);
			for (let one of change.take) await mover.move("incoming", "current", one);
			for (let { from, to } of change.link) await mover.link(from, to);
			await write(files, `${path}/meta/SHA256SUMS`, (0, offsite_manifest.yJ)(change.manifest));
			await write(files, `${path}/meta/manifest.json`, text);
			return sha256;
		}
		class Mover {
			#files;
			#path;
			#made = new Set();
			#names = new Map();
			constructor(files, path) {
				this.#files = files;
				this.#path = path;
			}
			async move(from, to, path) {
				if (!await this.#isThere(from, path)) {
					if (await this.#isThere(to, path)) return;
					throw new remote_failure.p("remote-moved-on", `${path} is not where it was`);
				}
				await this.#makeParents(to, path);
				await this.#files.rename(`${this.#path}/${from}/${path}`, `${this.#path}/${to}/${path}`);
				this.#forget(from, path);
				this.#forget(to, path);
			}
			async link(from, to) {
				if (await this.#isThere("current", to)) return;
				await this.#makeParents("current", to);
				let [source, target] = [`${this.#path}/current/${from}`, `${this.#path}/current/${to}`];
				if (!await this.#files.link(source, target)) {
					let partial = `${this.#path}/incoming/.link`;
					await this.#files.append(partial, 0, this.#files.read(source, 0));
					await this.#files.rename(partial, target);
				}
				this.#forget("current", to);
			}
			async #isThere(area, path) {
				let [directory, name] = split(`${area}/${path}`);
				let names = this.#names.get(directory);
				if (names === void 0) {
					let entries = await this.#files.list(`${this.#path}/${directory}`) ?? [];
					names = new Set(entries.map((entry) => entry.name));
					this.#names.set(directory, names);
				}
				return names.has(name);
			}
			#forget(area, path) {
				this.#names.delete(split(`${area}/${path}`)[0]);
			}
			async #makeParents(area, path) {
				let parts = `${area}/${path}`.split("/").slice(0, -1);
				for (let [index] of parts.entries()) {
					let directory = parts.slice(0, index + 1).join("/");
					if (this.#made.has(directory)) continue;
					await this.#files.makeDirectory(`${this.#path}/${directory}`);
					this.#made.add(directory);
				}
			}
		}
		function split(path) {
			let slash = path.lastIndexOf("/");
			return [path.slice(0, slash), path.slice(slash + 1)];
		}
		async function write(files, path, text) {
			await files.append(`${path}.partial`, 0, external_node_stream_.Readable.from([Buffer.from(text)]));
			await files.rename(`${path}.partial`, path);
		}
		async function removeFiles(files, root, paths) {
			for (let path of paths) {
				let place = `${root}/${path}`;
				await files.size(place) !== null && await files.remove(place);
			}
		}
		var read_apart = __webpack_require__(622);
		async function sendFile(path, sending, files) {
			let [from, to] = [(0, external_node_path_.join)(sending.root, path), `${sending.area}/${path}`];
			let whenGone = (error) => {
				if (!(0, error_code.U)(error, "ENOENT")) throw error;
				throw new remote_failure.p("source-changed", `${path} is gone`);
			};
			let facts = await (0, promises_.stat)(from).catch(whenGone);
			await makeParents(files, sending.area, path);
			let there = sending.isAgain ? 0 : await files.size(to);
			let begin = there !== null && there <= facts.size ? there : 0;
			let counter = new meters.P(sending.onBytes);
			if (begin < facts.size || begin === 0) {
				let source = await (0, read_apart.zP)(from, begin, {
					...sending.world,
					chunkBytes: 65536
				});
				await files.append(to, begin, external_node_stream_.Readable.from(counter.stage(source))).catch(whenGone);
			}
			await files.setTime(to, Math.floor(facts.mtimeMs / 1e3));
			return facts.size - begin;
		}
		async function makeParents(files, area, path) {
			let parts = path.split("/").slice(0, -1);
			for (let [index] of parts.entries()) await files.makeDirectory([area, ...parts.slice(0, index + 1)].join("/"));
		}
		let KINDS = {
			unreachable: "remote-unreachable",
			"host-key": "remote-host-key-changed",
			"private-key": "remote-key-unusable",
			login: "remote-login-refused",
			timeout: "remote-silent",
			"too-large": "remote-refused",
			lost: "remote-connection-lost",
			refused: "remote-refused",
			cancelled: "remote-silent"
		};
		let HEALING = new Set([
			"unreachable",
			"timeout",
			"lost"
		]);
		function toRemoteFailure({ kind, message }, { redact }) {
			return new remote_failure.p(KINDS[kind], redact(message), HEALING.has(kind));
		}
		class SftpRemote {
			canRead = !0;
			takesByHash = !1;
			prunesItself = !1;
			#settings;
			#world;
			#files = null;
			#isMade = !1;
			constructor(settings, world) {
				this.#settings = settings;
				this.#world = world;
			}
			get name() {
				return this.#settings.name;
			}
			get place() {
				return this.#settings.place;
			}
			async survey() {
				let { value } = await this.#do((files) => surveyFiles(files, this.#settings.path));
				this.#isMade = value.facts.isMade === !0;
				return value;
			}
			async put({ root, paths, onProgress, isAgain = !1 }) {
				await this.#prepare();
				let sending = {
					root,
					area: this.#at("incoming"),
					isAgain,
					world: this.#world
				};
				return this.#each({
					paths,
					onProgress
				}, (path, onBytes, files) => sendFile(path, {
					...sending,
					onBytes
				}, files));
			}
			async hash(area, paths, onFiles) {
				let hashes = new Map();
				for (let path of paths) {
					let { value } = await this.#do((files) => hashOf(files, `${this.#at(area)}/${path}`));
					hashes.set(path, value);
					onFiles?.(hashes.size);
				}
				return hashes;
			}
			async commit(change) {
				await this.#prepare();
				return (await this.#do((files) => makeChange(files, this.#settings.path, change))).value;
			}
			async read(path, run) {
				let where = run === void 0 ? "current" : `history/${run}`;
				let { value } = await this.#do(async (files) => files.read(`${this.#at(where)}/${path}`, 0));
				return value;
			}
			async fetch({ into, paths, onProgress }) {
				let fetching = {
					into,
					area: this.#at("current")
				};
				return this.#each({
					paths,
					onProgress
				}, (path, onBytes, files) => fetchOne(path, {
					...fetching,
					onBytes
				}, files));
			}
			async prune(versions) {
				let paths = versions.map(({ run, path }) => `${run}/${path}`);
				await this.#do((files) => removeFiles(files, this.#at("history"), paths));
			}
			async discard(paths) {
				await this.#do((files) => removeFiles(files, this.#at("incoming"), paths));
			}
			async close() {
				this.#files?.close();
			}
			async #prepare() {
				if (this.#isMade) return;
				await this.#do((files) => makeParts(files, this.#settings.path));
				this.#isMade = !0;
			}
			#at(part) {
				return `${this.#settings.path}/${part}`;
			}
			async #each({ paths, onProgress }, body) {
				let healed = [];
				let [wireBytes, attempts] = [0, 1];
				for (let path of paths) {
					let onBytes = (bytes) => onProgress?.(wireBytes + bytes);
					let came = await this.#do((files) => body(path, onBytes, files));
					wireBytes += came.value;
					attempts += came.attempts - 1;
					healed.push(...came.healed);
				}
				return {
					wireBytes,
					attempts,
					healed
				};
			}
			#do(body) {
				let { open, patience = transfer_attempts.a } = this.#settings;
				return (0, transfer_attempts.C)(async () => {
					try {
						this.#files ??= await open();
						return await body(this.#files);
					} catch (error) {
						throw this.#explain(error);
					}
				}, async () => void 0, {
					world: this.#world,
					patience
				});
			}
			#explain(error) {
				this.#world.signal.throwIfAborted();
				if (!(error instanceof errors.dI)) return error;
				let failure = toRemoteFailure(error, this.#world);
				if (failure.canHeal) {
					this.#files?.close();
					this.#files = null;
				}
				return failure;
			}
		}
		async function hashOf(files, path) {
			if (await files.size(path) === null) return null;
			let hash = (0, external_node_crypto_.createHash)("sha256");
			await (0, external_node_stream_promises_.pipeline)(files.read(path, 0), hash).catch(asLost);
			return hash.digest("hex");
		}
		async function fetchOne(path, fetching, files) {
			let [from, to] = [`${fetching.area}/${path}`, (0, external_node_path_.join)(fetching.into, path)];
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), {
				recursive: !0,
				mode: 448
			});
			let size = await files.size(from);
			if (size === null) throw new remote_failure.p("remote-refused", `${path} is not there`);
			let here = (await (0, promises_.stat)(to).catch(() => null))?.size ?? 0;
			let begin = here <= size ? here : 0;
			if (begin === size && size > 0) return 0;
			let counter = new meters.P(fetching.onBytes);
			let flags = begin === 0 ? "w" : "r+";
			let target = (0, external_node_fs_.createWriteStream)(to, {
				flags,
				start: begin,
				mode: 384
			});
			await (0, external_node_stream_promises_.pipeline)(files.read(from, begin), counter.stage, target).catch(asLost);
			return size - begin;
		}
		function asLost(error) {
			if (error instanceof remote_failure.p || error instanceof errors.dI || (0, error_code.U)(error, "ENOSPC")) throw error;
			throw new errors.dI("lost", error instanceof Error ? error.message : String(error));
		}
		async function openSftp({ name, remote, patience }, world) {
			let { host: address, port, user, hostKeys, ...key } = (0, login.D)(remote);
			let target = {
				address,
				port,
				user,
				hostKeys,
				privateKey: await (0, private_key.$)(key).catch((error) => {
					throw new remote_failure.p("remote-key-unusable", world.redact(error.message));
				})
			};
			let limits = {
				loginSeconds: 30,
				silenceSeconds: 60,
				signal: world.signal
			};
			return new SftpRemote({
				name,
				place: `${user}@${address}:${remote.path}`,
				path: remote.path,
				open: () => world.ssh.openFiles(target, limits),
				...patience === void 0 ? {} : { patience }
			}, world);
		}
		var ssh_session = __webpack_require__(2569);
		var until_deadline = __webpack_require__(8688);
		var hash_file = __webpack_require__(8123);
		function demandCommitted(lines) {
			let [word, what = ""] = lines.find(([first]) => first !== "OK" && first !== "HAVE") ?? [];
			if (word === void 0) return;
			if (word === "BADHASH") throw new remote_failure.p("remote-hash-differs", `what arrived has not the hash ${what}`);
			if (word === "MISSING") throw new remote_failure.p("transfer-failed", `what has the hash ${what} has not arrived`);
			if (word === "CONFLICT") throw new remote_failure.p("remote-refused", `the vault has another ${what} and keeps it as it is`);
			throw new remote_failure.p("remote-refused", `the vault refuses a file: ${word} ${what}`);
		}
		var durable_files = __webpack_require__(2279);
		var classify = __webpack_require__(6977);
		async function fetchFile({ session, path, into, bytes }, world, onBytes) {
			let target = (0, external_node_path_.join)(into, path);
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), {
				recursive: !0,
				mode: 448
			});
			let found = await (0, promises_.stat)(target).catch(() => null);
			found !== null && found.size > bytes && await (0, promises_.rm)(target);
			let here = found === null || found.size > bytes ? 0 : found.size;
			if (here === bytes && found !== null) return 0;
			let running = session.start(`get ${path} ${here}`);
			let came = 0;
			running.stdout.on("data", (chunk) => {
				came += chunk.length;
				onBytes(here + came);
			});
			try {
				await (0, external_node_stream_promises_.pipeline)(running.stdout, (0, external_node_fs_.createWriteStream)(target, {
					flags: "a",
					mode: 384
				}));
				await running.done;
			} catch (error) {
				throw (0, classify.g)(error, world);
			}
			await (0, durable_files.o7)(target);
			return came;
		}
		let ask_gate_MOST_BYTES = 268435456;
		async function askGate(session, { words, input, onData }, world) {
			let fed = typeof input == "string" ? external_node_stream_.Readable.from(pieces(input)) : input;
			let chunks = [];
			let bytes = 0;
			try {
				let running = session.start(words.join(" "), fed);
				for await (let chunk of running.stdout) {
					bytes += chunk.length;
					if (bytes > ask_gate_MOST_BYTES) {
						await running.kill();
						throw new remote_failure.p("remote-refused", `an answer of more than ${ask_gate_MOST_BYTES} bytes`);
					}
					chunks.push(chunk);
					onData?.(chunk);
				}
				await running.done;
			} catch (error) {
				if (!(error instanceof errors.Qd && error.failure.exitCode === 5) || chunks.length === 0) throw (0, classify.g)(error, world);
			}
			return Buffer.concat(chunks);
		}
		function answerLines(answer) {
			let lines = answer.toString("utf8").split("\n");
			if (lines.at(-2) !== "end" || lines.at(-1) !== "") throw new remote_failure.p("remote-connection-lost", "the answer of the vault was cut off", !0);
			return lines.slice(0, -2).map((line) => line.split(" "));
		}
		let PIECE_CHARACTERS = 65536;
		function* pieces(text) {
			for (let at = 0; at < text.length; at += PIECE_CHARACTERS) yield Buffer.from(text.slice(at, at + PIECE_CHARACTERS));
		}
		var transfer_bandwidth = __webpack_require__(8742);
		async function* throttled(source, { bandwidth, timezone }, { world, onBytes }) {
			let { clock, signal } = world;
			let paidUntil = clock.monotonicSeconds();
			for await (let chunk of source) {
				let { limit } = (0, transfer_bandwidth.d)(bandwidth, clock.now(), timezone);
				if (limit !== null) {
					let now = clock.monotonicSeconds();
					paidUntil = Math.max(paidUntil, now) + chunk.length / (limit * 1024);
					paidUntil > now && await clock.sleep(paidUntil - now, signal);
				}
				onBytes(chunk.length);
				yield chunk;
			}
		}
		async function sendContent({ file, sha256, bytes, isAgain, vault, line, onBytes }, session, world) {
			let here = vault.incoming.get(sha256);
			if (!isAgain && vault.contents.has(sha256) || here === bytes) return 0;
			let start = here === void 0 || here > bytes ? 0 : here;
			let sent = 0;
			let source = await (0, read_apart.zP)(file, start, {
				...world,
				chunkBytes: 262144
			});
			let onChunk = (count) => {
				sent += count;
				onBytes(start + sent);
			};
			let input = external_node_stream_.Readable.from(throttled(source, line, {
				world,
				onBytes: onChunk
			}), { objectMode: !1 });
			await askGate(session, {
				words: [
					"put",
					sha256,
					String(bytes),
					String(start)
				],
				input
			}, world);
			return sent;
		}
		let read_vault_survey_KIB = 1024;
		let read_vault_survey_FILE = /^file ([\da-f]{64}|-) (\d+) (\d+|-) (.+)$/;
		let INCOMING = /^incoming (\d+) ([\da-f]{64})$/;
		let read_vault_survey_SPACE = /^space (\d+) (\d+) (\d+)$/;
		let ROLES = [
			"add",
			"read",
			"add-read"
		];
		function readVaultSurvey(answer, known, nowSeconds) {
			let { lines, ...rest } = read_vault_survey_split(read_vault_survey_unpack(answer), known);
			let value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? "";
			let role = ROLES.find((one) => one === value("role"));
			if (lines[0] !== "lastro-vault 1" || role === void 0) throw read_vault_survey_unreadable(lines.join(" "));
			let files = lines.flatMap(toFile);
			let [, total, , free] = lines.flatMap((line) => [read_vault_survey_SPACE.exec(line) ?? []]).find(hasAny) ?? [];
			let hasher = value("hash");
			let clock = Number(value("clock"));
			return {
				role,
				files: new Map(files.map((file) => [file.path, file])),
				contents: new Set(files.flatMap(({ sha256 }) => sha256 ?? [])),
				incoming: new Map(lines.flatMap(toIncoming)),
				survey: {
					facts: {
						rsync: null,
						hasher: hasher === "openssl" || hasher === "sha256sum" ? hasher : null,
						freeBytes: free === void 0 ? null : Number(free) * read_vault_survey_KIB,
						totalBytes: total === void 0 ? null : Number(total) * read_vault_survey_KIB,
						clockSkewSeconds: clock > 0 ? clock - nowSeconds : null
					},
					...divide(files, rest.manifest),
					incoming: [],
					...rest
				}
			};
		}
		function divide(files, manifest) {
			let named = manifest === null || manifest === "unreadable" ? {} : manifest.files;
			return {
				current: files.flatMap(({ path, bytes }) => {
					let entry = named[path];
					return entry === void 0 ? [] : [{
						path,
						bytes,
						mtime: entry.mtime
					}];
				}),
				history: files.filter(({ path }) => named[path] === void 0).map(({ path, bytes, takenAt, sha256 }) => ({
					run: runOf(takenAt),
					path,
					bytes,
					mtime: takenAt,
					...sha256 === null ? {} : { sha256 }
				}))
			};
		}
		function runOf(seconds) {
			return `${new Date(seconds * 1e3).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
		}
		function read_vault_survey_unpack(answer) {
			try {
				let text = (0, external_node_zlib_.gunzipSync)(answer, { maxOutputLength: 268435456 }).toString("utf8");
				if (text.endsWith("\nsurvey-end\n")) return text;
			} catch {}
			throw read_vault_survey_unreadable(answer.toString("utf8"));
		}
		function read_vault_survey_unreadable(said) {
			return new remote_failure.p("remote-refused", `an answer that is no vault's: ${said.slice(0, 200)}`);
		}
		function read_vault_survey_split(text, known) {
			let mark = /^manifest (\d+|same|none)$/m.exec(text);
			let lines = text.slice(0, mark?.index).split("\n");
			let length = mark?.[1];
			if (mark === null || length === void 0) throw read_vault_survey_unreadable(text);
			if (length === "same" && known) return {
				lines,
				manifest: known.manifest ?? "unreadable",
				manifestSha256: known.sha256
			};
			if (length === "none") return {
				lines,
				manifest: null,
				manifestSha256: null
			};
			let begin = mark.index + mark[0].length + 1;
			let said = Buffer.from(text.slice(begin)).subarray(0, Number(length)).toString("utf8");
			return {
				lines,
				manifest: (0, offsite_manifest.Ng)(said) ?? "unreadable",
				manifestSha256: (0, offsite_manifest.sP)(said)
			};
		}
		function hasAny(found) {
			return found.length > 0;
		}
		function toFile(line) {
			let [, sha256, bytes, takenAt, path] = read_vault_survey_FILE.exec(line) ?? [];
			if (sha256 === void 0 || path === void 0 || !(0, remote.p)(path)) return [];
			return [{
				path,
				bytes: Number(bytes),
				sha256: sha256 === "-" ? null : sha256,
				takenAt: takenAt === "-" ? 0 : Number(takenAt)
			}];
		}
		function toIncoming(line) {
			let [, bytes, sha256] = INCOMING.exec(line) ?? [];
			return sha256 === void 0 ? [] : [[sha256, Number(bytes)]];
		}
		class VaultLine {
			session;
			#known;
			#patience;
			#world;
			constructor(session, settings, world) {
				this.session = session;
				this.#known = settings.known;
				this.#patience = settings.patience ?? transfer_attempts.a;
				this.#world = world;
			}
			attempt(body) {
				let means = {
					world: this.#world,
					patience: this.#patience
				};
				return (0, transfer_attempts.C)(body, () => this.session.connect(), means);
			}
			async ask(question) {
				let { value } = await this.attempt(() => askGate(this.session, question, this.#world));
				return answerLines(value);
			}
			async look() {
				let { clock } = this.#world;
				let before = clock.now().getTime();
				let words = ["survey", this.#known?.sha256 ?? "-"];
				return readVaultSurvey(await askGate(this.session, { words }, this.#world), this.#known, (before + clock.now().getTime()) / 2e3);
			}
			async rehash(paths, onFiles) {
				if (paths.length === 0) return new Map();
				let input = paths.map((path) => `${path}\n`).join("");
				let lines = await this.ask({
					words: ["sha256"],
					input,
					onData: counting(onFiles)
				});
				let found = new Map(lines.map(([, sha256 = "", ...name]) => [name.join(" "), sha256]));
				return new Map(paths.map((path) => [path, found.get(path) ?? null]));
			}
			async seal(contents, onFiles) {
				if (contents.length === 0) return new Set();
				let input = contents.map(({ sha256, bytes }) => `${sha256} ${bytes}\n`).join("");
				let lines = await this.ask({
					words: ["seal"],
					input,
					onData: counting(onFiles)
				});
				return new Set(lines.flatMap(([word, sha256]) => word === "SEALED" ? sha256 ?? [] : []));
			}
		}
		function counting(onFiles) {
			let done = 0;
			return (chunk) => {
				for (let byte of chunk) byte === 10 && (done += 1);
				onFiles?.(done);
			};
		}
		let NAME = /^(daily|weekly|monthly)\/[A-Za-z0-9_+=@][A-Za-z0-9._+=@-]*(\/[A-Za-z0-9_+=@][A-Za-z0-9._+=@-]*)?$/;
		function demandVaultNames(paths) {
			let odd = paths.find((path) => !isVaultName(path));
			if (odd !== void 0) throw new remote_failure.p("remote-refused", `a vault takes names of A-Z a-z 0-9 . _ + = @ - below a tier, not ${JSON.stringify(odd)}`);
		}
		function isVaultName(path) {
			return NAME.test(path) && path.length <= 200;
		}
		class VaultRemote {
			prunesItself = !0;
			takesByHash = !0;
			#settings;
			#line;
			#world;
			#contents = new Map();
			#damaged = new Set();
			#vault;
			#isGreeting = !0;
			constructor(settings, parts, world) {
				this.#settings = settings;
				this.#line = parts.line;
				this.#vault = parts.vault;
				this.#world = world;
			}
			static async open(settings, session, world) {
				try {
					let line = new VaultLine(session, settings, world);
					let { value: vault } = await line.attempt(() => line.look());
					return new VaultRemote(settings, {
						line,
						vault
					}, world);
				} catch (error) {
					await session.close().catch(() => void 0);
					throw error;
				}
			}
			get name() {
				return this.#settings.name;
			}
			get place() {
				return this.#settings.place;
			}
			get canRead() {
				return this.#vault.role !== "add";
			}
			async survey() {
				this.#isGreeting || (this.#vault = (await this.#line.attempt(() => this.#line.look())).value);
				this.#isGreeting = !1;
				return this.#vault.survey;
			}
			async put({ root, paths, hashes, isAgain, onProgress }) {
				demandVaultNames(paths);
				this.#isGreeting = !1;
				if (isAgain) {
					this.#vault = (await this.#line.attempt(() => this.#line.look())).value;
					for (let path of paths) this.#damaged.add(path);
				}
				let healed = [];
				let [wireBytes, attempts, done] = [
					0,
					1,
					0
				];
				for (let path of paths) {
					let file = (0, external_node_path_.join)(root, path);
					let { size: bytes } = await (0, promises_.stat)(file);
					let content = {
						bytes,
						sha256: hashes?.get(path) ?? await (0, hash_file.DC)(file, this.#world.signal)
					};
					this.#contents.set(path, content);
					let sending = {
						...content,
						file,
						isAgain: isAgain === !0
					};
					let sent = await this.#send(sending, (there) => onProgress?.(done + there));
					wireBytes += sent.value;
					attempts += sent.attempts - 1;
					healed.push(...sent.healed);
					done += bytes;
					onProgress?.(done);
				}
				return {
					wireBytes,
					attempts,
					healed
				};
			}
			async hash(area, paths, onFiles) {
				if (area === "current") return this.#line.rehash(paths, onFiles);
				if (area === "history") return this.#rehashVersions(paths, onFiles);
				let found = await this.#line.rehash(paths.filter((path) => this.#isKept(path)), onFiles);
				let contents = paths.filter((path) => !this.#isKept(path)).flatMap((path) => this.#contents.get(path) ?? []);
				let sealed = await this.#line.seal(contents, onFiles);
				let hashOf = (path) => {
					let sha256 = this.#contents.get(path)?.sha256;
					return sha256 !== void 0 && sealed.has(sha256) ? sha256 : null;
				};
				return new Map(paths.map((path) => [path, found.get(path) ?? hashOf(path)]));
			}
			async #rehashVersions(paths, onFiles) {
				let named = new Map(paths.map((path) => [path, path.slice(path.indexOf("/") + 1)]));
				let found = await this.#line.rehash([...new Set(named.values())], onFiles);
				return new Map([...named].map(([path, name]) => [path, found.get(name) ?? null]));
			}
			async commit({ take, link, manifest, expected }) {
				let paths = [...take, ...link.map(({ to }) => to)];
				demandVaultNames(paths);
				this.#isGreeting = !1;
				let lines = paths.map((path) => {
					let entry = manifest.files[path];
					if (entry === void 0) throw TypeError(`the manifest does not name ${path}`);
					return `${entry.sha256} ${entry.bytes} ${path}\n`;
				});
				lines.length > 0 && demandCommitted(await this.#line.ask({
					words: ["commit"],
					input: lines.join("")
				}));
				let text = (0, offsite_manifest.MZ)(manifest);
				let sha256 = (0, offsite_manifest.sP)(text);
				await this.#line.ask({
					words: [
						"manifest",
						expected ?? "-",
						sha256
					],
					input: text
				});
				return sha256;
			}
			async read(path) {
				this.#demandReading([path]);
				return this.#line.session.start(`get ${path} 0`).stdout;
			}
			async fetch({ into, paths, onProgress }) {
				this.#demandReading(paths);
				let { files } = this.#vault;
				let healed = [];
				let [wireBytes, attempts, done] = [
					0,
					1,
					0
				];
				for (let path of paths) {
					let file = {
						session: this.#line.session,
						path,
						into,
						bytes: files.get(path)?.bytes ?? 0
					};
					let onBytes = (there) => onProgress?.(done + there);
					let came = await this.#line.attempt(() => fetchFile(file, this.#world, onBytes));
					wireBytes += came.value;
					attempts += came.attempts - 1;
					healed.push(...came.healed);
					done += file.bytes;
				}
				return {
					wireBytes,
					attempts,
					healed
				};
			}
			async prune() {}
			async discard() {}
			async close() {
				await this.#line.session.close().catch(() => void 0);
			}
			#send(content, onBytes) {
				let { line } = this.#settings;
				let isFirst = !0;
				return this.#line.attempt(async () => {
					isFirst || (this.#vault = await this.#line.look());
					isFirst = !1;
					return sendContent({
						...content,
						vault: this.#vault,
						line,
						onBytes
					}, this.#line.session, this.#world);
				});
			}
			#isKept(path) {
				let sha256 = this.#damaged.has(path) ? void 0 : this.#contents.get(path)?.sha256;
				return sha256 !== void 0 && this.#vault.files.get(path)?.sha256 === sha256;
			}
			#demandReading(paths) {
				if (!this.canRead) throw new remote_failure.p("remote-refused", "the key of this vault may not read (role add)");
				demandVaultNames(paths);
			}
		}
		async function openRemote(request, anyTime) {
			let world = (0, until_deadline.H)(anyTime, request.deadline);
			let { remote, workspace, whileConnecting = () => void 0 } = request;
			await (0, promises_.mkdir)(workspace, {
				recursive: !0,
				mode: 448
			});
			await demandAnswer(request, world);
			(remote.kind === "mounted" || remote.mode === "pull" || remote.mode === "sftp") && whileConnecting();
			if (remote.kind === "mounted") {
				let settings = settingsOf(request, {
					place: remote.path,
					compress: "off"
				});
				return new MirrorRemote(settings, (0, shell.yj)(world), world);
			}
			if (remote.mode === "pull") {
				let path = remote.into ?? remote.path;
				let settings = settingsOf(request, {
					place: path,
					compress: remote.compress
				});
				return new MirrorRemote({
					...settings,
					path
				}, (0, shell.yj)(world), world);
			}
			if (remote.mode === "sftp") return openSftp({
				name: request.name,
				remote,
				patience: request.patience
			}, world);
			let settings = settingsOf(request, {
				place: `${remote.user}@${remote.host}:${remote.path}`,
				compress: remote.compress
			});
			let opening = {
				directory: (0, external_node_path_.join)(workspace, "s"),
				whileConnecting
			};
			let logIn = async (first) => {
				let options = first === void 0 ? opening : {
					...opening,
					first
				};
				let { value } = await (0, transfer_attempts.C)(() => ssh_session.v.open((0, login.D)(remote), options, world), async () => void 0, {
					world,
					patience: request.patience ?? transfer_attempts.a
				});
				return value;
			};
			if (remote.mode === "vault") return VaultRemote.open(settings, await logIn(), world);
			let session = await logIn((0, shell.q$)(SURVEY, surveyWords(settings, !1)));
			let beganAt = world.clock.now();
			return new MirrorRemote({
				...settings,
				beganAt
			}, (0, shell.Ny)(session), world);
		}
		async function demandAnswer({ remote, mountSeconds: seconds = 5 }, world) {
			let directory = remote.kind === "mounted" ? remote.path : remote.into;
			if (directory === void 0 || await (0, answers_in_time.G)(directory, {
				seconds,
				world
			})) return;
			throw new remote_failure.p("filesystem-hanging", directory);
		}
		function settingsOf({ name, remote, timezone, workspace, known, patience, deadline, origin }, { place, compress }) {
			let { path, requireMount, bandwidth } = remote;
			return {
				name,
				place,
				path,
				requireMount,
				workspace,
				known,
				line: {
					compress,
					timezone,
					...bandwidth === void 0 ? {} : { bandwidth },
					...deadline === void 0 ? {} : { signal: deadline }
				},
				...patience === void 0 ? {} : { patience },
				...origin === void 0 ? {} : { origin }
			};
		}
	}),
	2134: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => REMOTE_FAILURES,
			p: () => RemoteFailure
		});
		let REMOTE_FAILURES = [
			"remote-host-key-changed",
			"remote-login-refused",
			"remote-key-unusable",
			"remote-unreachable",
			"remote-silent",
			"remote-connection-lost",
			"remote-full",
			"remote-read-only",
			"remote-busy",
			"remote-tool-missing",
			"remote-refused",
			"remote-hash-differs",
			"remote-moved-on",
			"remote-unmounted",
			"filesystem-hanging",
			"source-changed",
			"transfer-failed"
		];
		class RemoteFailure extends Error {
			name = "RemoteFailure";
			kind;
			canHeal;
			constructor(kind, message, canHeal = !1) {
				super(message);
				this.kind = kind;
				this.canHeal = canHeal;
			}
		}
	}),
	7561: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => isSafePath });
		let SAFE_PATH = /^(?!\/)(?!.*(^|\/)\.{1,2}(\/|$))(?!.*\/\/)[^\p{Cc}\ufffd\\]+[^/\p{Cc}\ufffd\\]$/u;
		function isSafePath(path) {
			return SAFE_PATH.test(path) && path.length <= 1024;
		}
	}),
	6416: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ny: () => sshShell,
			dK: () => readLeading,
			eu: () => askShell,
			q$: () => shellCommand,
			yj: () => localShell
		});
		var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
		var _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2134);
		var _transfer_classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6977);
		let MOST_BYTES = 268435456;
		function localShell(world) {
			return {
				start: (script, words, input) => world.processes.start({
					file: "sh",
					args: [
						"-c",
						script,
						"sh",
						...words
					]
				}, input),
				leading: () => null,
				rsyncPrefix: "",
				rsyncOptions: [],
				reconnect: async () => void 0,
				close: async () => void 0
			};
		}
		function sshShell(session) {
			let { host } = session;
			let rsh = [
				"ssh",
				...session.options,
				"-o",
				"ControlMaster=no"
			].map(rshWord).join(" ");
			return {
				start: (script, words, input) => session.start(shellCommand(script, words), input),
				leading: () => session.leading,
				rsyncPrefix: host.includes(":") ? `[${host}]:` : `${host}:`,
				rsyncOptions: [`--rsh=${rsh}`],
				reconnect: () => session.connect(),
				close: () => session.close()
			};
		}
		function shellCommand(script, words) {
			return [
				"sh",
				"-c",
				script,
				"sh",
				...words
			].map(shellWord).join(" ");
		}
		async function readLeading({ stdout, ended }, lastLine, world) {
			let { promise: whole, resolve } = Promise.withResolvers();
			let chunks = [];
			let bytes = 0;
			let onData = (chunk) => {
				chunks.push(chunk);
				bytes += chunk.length;
				(Buffer.concat(chunks.slice(-lastLine.length)).subarray(-lastLine.length).toString("latin1") === lastLine || bytes > MOST_BYTES) && resolve();
			};
			stdout.on("data", onData);
			try {
				await Promise.race([whole, ended]);
			} catch (error) {
				throw (0, _transfer_classify_js__WEBPACK_IMPORTED_MODULE_2__.g)(error, world);
			} finally {
				stdout.off("data", onData);
				stdout.resume();
			}
			if (bytes > MOST_BYTES) throw tooLong();
			return Buffer.concat(chunks);
		}
		async function askShell(shell, question, world) {
			let input = question.input === void 0 ? void 0 : node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(pieces(question.input));
			let chunks = [];
			let bytes = 0;
			try {
				let running = shell.start(question.script, question.words, input);
				for await (let chunk of running.stdout) {
					bytes += chunk.length;
					if (bytes > MOST_BYTES) {
						await running.kill();
						throw tooLong();
					}
					chunks.push(chunk);
					question.onData?.(chunk);
				}
				await running.done;
			} catch (error) {
				throw (0, _transfer_classify_js__WEBPACK_IMPORTED_MODULE_2__.g)(error, world);
			}
			return Buffer.concat(chunks);
		}
		function tooLong() {
			return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("remote-refused", `an answer of more than ${MOST_BYTES} bytes`);
		}
		let PIECE_BYTES = 65536;
		function* pieces(input) {
			let bytes = Buffer.from(input);
			for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
		}
		function shellWord(word) {
			return `'${word.replaceAll("'", "'\\''")}'`;
		}
		function rshWord(word) {
			return `'${word.replaceAll("'", "''")}'`;
		}
	}),
	622: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			dY: () => hashApart,
			ko: () => mustReadApart,
			zP: () => readFrom
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _disk_mount_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7942);
		var _disk_remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6057);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
		var _remote_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2134);
		async function mustReadApart(path) {
			return (await (0, _disk_remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__.p)()).some((mount) => (0, _disk_mount_table_js__WEBPACK_IMPORTED_MODULE_4__.UO)(path, mount));
		}
		async function hashApart(path, { processes }) {
			let { stdout } = await processes.run(commandOf("if openssl dgst -sha256 -r /dev/null >/dev/null 2>&1; then openssl dgst -sha256 -r <\"$1\"\nelse sha256sum <\"$1\"; fi || { [ -e \"$1\" ] || exit 3; exit 1; }", path)).catch(whenGone(path));
			return stdout.slice(0, 64);
		}
		async function readFrom(path, start, { processes, chunkBytes }) {
			if (await mustReadApart(path)) return readApart(path, start, { processes });
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, {
				start,
				highWaterMark: chunkBytes
			});
		}
		async function* readApart(path, start, { processes }) {
			let running = processes.start(commandOf("tail -c \"+$2\" -- \"$1\" || { [ -e \"$1\" ] || exit 3; exit 1; }", path, String(start + 1)));
			running.done.catch((error) => running.stdout.destroy(error));
			try {
				yield* running.stdout;
				await running.done;
			} catch (error) {
				whenGone(path)(error);
			} finally {
				await running.kill();
			}
		}
		function commandOf(script, ...words) {
			return {
				file: "/bin/sh",
				args: [
					"-c",
					script,
					"sh",
					...words
				],
				env: { LC_ALL: "C" }
			};
		}
		function whenGone(path) {
			return (error) => {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Qd) || error.failure.exitCode !== 3) throw error;
				throw new _remote_failure_js__WEBPACK_IMPORTED_MODULE_3__.p("source-changed", `${path} is gone`);
			};
		}
	}),
	2569: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => SshSession });
		var promises_ = __webpack_require__(1455);
		var external_node_os_ = __webpack_require__(8161);
		var external_node_path_ = __webpack_require__(6760);
		var classify = __webpack_require__(6977);
		var private_key = __webpack_require__(79);
		var external_node_stream_ = __webpack_require__(7075);
		var errors = __webpack_require__(6595);
		var remote_failure = __webpack_require__(2134);
		function keepProgram(program, world) {
			let alive = new external_node_stream_.PassThrough();
			let running = world.processes.start({
				file: "sh",
				args: [
					"-c",
					"exec 3<&0\n\"$@\" </dev/null 3<&- &\nprogram=$!\n{ read -r _ <&3; kill \"$program\"; } >/dev/null 2>&1 &\nwatch=$!\nexec 3<&-\nwait \"$program\"\ncode=$?\nkill \"$watch\" 2>/dev/null\nexit \"$code\"\n",
					"sh",
					...program.argv
				],
				...program.env ? { env: program.env } : {}
			}, alive);
			running.stdout.resume();
			return {
				ended: running.done,
				stop: async () => {
					alive.end();
					await running.done.catch(() => void 0);
				}
			};
		}
		async function untilThere(socket, program, { seconds, world }) {
			let isOver = !1;
			let over = program.ended.finally(() => {
				isOver = !0;
			});
			over.catch(() => void 0);
			let end = world.clock.monotonicSeconds() + seconds;
			for (; !await isThere(socket);) {
				if (isOver) {
					await over;
					throw new remote_failure.p("remote-connection-lost", `${socket} was never opened`, !0);
				}
				if (world.clock.monotonicSeconds() > end) throw new remote_failure.p("remote-silent", `no login within ${seconds} s`, !0);
				await world.clock.sleep(.005, world.signal);
			}
		}
		async function isThere(path) {
			return (0, promises_.access)(path).then(() => !0, () => !1);
		}
		async function startKeyAgent(key, directory, world) {
			let text = await (0, private_key.$)(key).catch((error) => {
				throw unusable(world.redact(error.message));
			});
			let socket = (0, external_node_path_.join)(directory, "agent");
			let agent = keepProgram({ argv: [
				"ssh-agent",
				"-D",
				"-a",
				socket
			] }, world);
			try {
				await untilThere(socket, agent, {
					seconds: 10,
					world
				});
				await addKey(text, {
					socket,
					lifetimeSeconds: key.lifetimeSeconds ?? 86400
				}, world);
			} catch (error) {
				await agent.stop();
				throw error instanceof errors.Qd ? explain(error) : error;
			}
			return {
				socket,
				stop: () => agent.stop()
			};
		}
		let NOT_YET = /connecting to agent|connection to your authentication agent/i;
		async function addKey(key, { socket, lifetimeSeconds }, world) {
			for (let count = 1;; count += 1) {
				let adding = world.processes.start({
					file: "ssh-add",
					args: [
						"-q",
						"-t",
						String(Math.ceil(lifetimeSeconds)),
						"-"
					],
					env: {
						SSH_AUTH_SOCK: socket,
						SSH_ASKPASS_REQUIRE: "never"
					},
					timeoutSeconds: 10
				}, external_node_stream_.Readable.from([key]));
				adding.stdout.resume();
				try {
					await adding.done;
					return;
				} catch (error) {
					if (!(error instanceof errors.Qd && NOT_YET.test(error.failure.stderrTail)) || count === 50) throw error;
					await world.clock.sleep(.02, world.signal);
				}
			}
		}
		function explain({ failure, message }) {
			return failure.exitCode === 127 || failure.cause === "spawn" ? new remote_failure.p("remote-tool-missing", message) : unusable(failure.stderrTail);
		}
		function unusable(detail) {
			let said = detail.trim().split("\n").at(-1) ?? "";
			return new remote_failure.p("remote-key-unusable", said || "the private key cannot be used");
		}
		async function openIdentity(key, directory, world) {
			if (key.privateKey === void 0 && key.privateKeyFile !== void 0) {
				let path = (0, external_node_path_.resolve)(key.privateKeyFile);
				if (await isReadyForSsh(path)) return {
					identity: { keyFile: path },
					stop: async () => void 0
				};
			}
			let agent = await startKeyAgent(key, directory, world);
			return {
				identity: { agent: agent.socket },
				stop: () => agent.stop()
			};
		}
		let PLAIN_PATH = /^[\w./@+-]+$/;
		let BODY = /^-----BEGIN OPENSSH PRIVATE KEY-----\n([\w+/=\n]+)-----END OPENSSH PRIVATE KEY-----\n$/;
		let UNENCRYPTED = Buffer.from("openssh-key-v1\0\0\0\0none", "latin1");
		async function isReadyForSsh(path) {
			if (!PLAIN_PATH.test(path)) return !1;
			try {
				let [text, { uid, mode }] = await Promise.all([(0, promises_.readFile)(path, "utf8"), (0, promises_.stat)(path)]);
				return uid === process.getuid?.() && !(mode & 63) && text === (0, private_key.l)(text) && isUnencrypted(text);
			} catch {
				return !1;
			}
		}
		function isUnencrypted(text) {
			let [, body] = BODY.exec(text) ?? [];
			if (body === void 0) return !1;
			return Buffer.from(body, "base64").subarray(0, UNENCRYPTED.length).equals(UNENCRYPTED);
		}
		var external_node_timers_promises_ = __webpack_require__(8500);
		function startLeading([file = "", ...args], world, beatSeconds = 60) {
			let alive = new external_node_stream_.PassThrough();
			let beat = setInterval(() => alive.write("\n"), beatSeconds * 1e3).unref();
			let running = world.processes.start({
				file,
				args
			}, alive);
			let quiet = () => clearInterval(beat);
			let over = running.done.then(quiet, quiet);
			return {
				stdout: running.stdout,
				ended: running.done,
				stop: async () => {
					quiet();
					alive.end();
					running.stdout.resume();
					let patience = new AbortController();
					let late = (0, external_node_timers_promises_.setTimeout)(500, void 0, { signal: patience.signal }).then(() => running.kill(), () => void 0);
					await over;
					patience.abort();
					await late;
				}
			};
		}
		let ALIAS = "lastro-remote";
		function knownHostsText(hostKeys) {
			return hostKeys.map((key) => `${ALIAS} ${key}\n`).join("");
		}
		function sshOptions(place) {
			return [
				"-F",
				"/dev/null",
				...[
					"BatchMode=yes",
					"StrictHostKeyChecking=yes",
					`HostKeyAlias=${ALIAS}`,
					`UserKnownHostsFile=${quoted(place.knownHosts)}`,
					"GlobalKnownHostsFile=/dev/null",
					"UpdateHostKeys=no",
					"VerifyHostKeyDNS=no",
					...identityOptions(place.identity),
					"PreferredAuthentications=publickey",
					"ClearAllForwardings=yes",
					"ForwardAgent=no",
					"PermitLocalCommand=no",
					"RequestTTY=no",
					"LogLevel=ERROR",
					"ConnectTimeout=15",
					"ServerAliveInterval=5",
					"ServerAliveCountMax=3",
					"Ciphers=^aes128-gcm@openssh.com,aes256-gcm@openssh.com",
					`ControlPath=${quoted(place.control)}`,
					`Port=${place.port}`,
					`User=${place.user}`
				].flatMap((option) => ["-o", option])
			];
		}
		function identityOptions(identity) {
			return "agent" in identity ? [`IdentityAgent=${quoted(identity.agent)}`, "IdentityFile=none"] : [
				"IdentityAgent=none",
				"IdentitiesOnly=yes",
				`IdentityFile=${quoted(identity.keyFile)}`
			];
		}
		function quoted(path) {
			return `"${path.replaceAll("%", "%%")}"`;
		}
		class SshSession {
			#place;
			#directory;
			#world;
			#identity;
			#master = null;
			#isConnected = !1;
			#first;
			#leading = null;
			constructor(parts, world) {
				this.#place = parts.place;
				this.#directory = parts.directory;
				this.#identity = parts.identity;
				this.#first = parts.first;
				this.#world = world;
			}
			static async open(login, { directory, first, whileConnecting }, world) {
				let own = await socketDirectory(directory);
				try {
					let knownHosts = (0, external_node_path_.join)(own, "known_hosts");
					await (0, promises_.writeFile)(knownHosts, knownHostsText(login.hostKeys), { mode: 384 });
					let identity = await openIdentity(login, own, world);
					let { host, port, user } = login;
					let control = (0, external_node_path_.join)(own, "ssh");
					let place = {
						host,
						port,
						user,
						knownHosts,
						identity: identity.identity,
						control
					};
					let session = new SshSession({
						place,
						directory: own,
						identity,
						first: first ?? null
					}, world);
					try {
						await session.connect(whileConnecting);
					} catch (error) {
						await identity.stop();
						throw error;
					}
					return session;
				} catch (error) {
					await (0, promises_.rm)(own, {
						recursive: !0,
						force: !0
					});
					throw error;
				}
			}
			get options() {
				return sshOptions(this.#place);
			}
			get host() {
				return this.#place.host;
			}
			get leading() {
				return this.#leading;
			}
			async connect(whileConnecting) {
				if (this.#isConnected) return;
				await this.#master?.stop();
				await (0, promises_.rm)(this.#place.control, { force: !0 });
				let master = this.#startMaster();
				whileConnecting?.();
				try {
					await untilThere(this.#place.control, master, {
						seconds: 60,
						world: this.#world
					});
					this.#master = master;
					this.#isConnected = !0;
					let lost = () => {
						if (this.#master !== master) return;
						this.#isConnected = !1;
						this.#leading = null;
					};
					master.ended.then(lost, lost);
				} catch (error) {
					await master.stop();
					this.#leading = null;
					throw (0, classify.g)(error, this.#world);
				}
			}
			#startMaster() {
				let words = [
					...this.options,
					"-o",
					"ControlMaster=yes"
				];
				let first = this.#first;
				this.#first = null;
				if (first === null) return keepProgram({ argv: [
					"ssh",
					...words,
					"-N",
					this.host
				] }, this.#world);
				this.#leading = startLeading([
					"ssh",
					...words,
					this.host,
					"--",
					first
				], this.#world);
				return this.#leading;
			}
			start(command, input) {
				let args = [
					...this.options,
					"-o",
					"ControlMaster=no",
					this.host,
					"--",
					command
				];
				return this.#world.processes.start({
					file: "ssh",
					args
				}, input);
			}
			async close() {
				await this.#master?.stop();
				await this.#identity.stop();
				await (0, promises_.rm)(this.#directory, {
					recursive: !0,
					force: !0
				});
			}
		}
		async function socketDirectory(directory) {
			if (directory.length > 83) return (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)().length > 40 ? "/tmp" : (0, external_node_os_.tmpdir)(), "lastro-ssh-"));
			await (0, promises_.rm)(directory, {
				recursive: !0,
				force: !0
			});
			await (0, promises_.mkdir)(directory, {
				recursive: !0,
				mode: 448
			});
			return directory;
		}
	}),
	5941: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => attempt,
			a: () => PATIENCE
		});
		var _remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2134);
		let PATIENCE = {
			retries: 3,
			firstWaitSeconds: 5
		};
		async function attempt(body, mend, { world, patience = PATIENCE }) {
			let healed = [];
			for (let count = 1;; count += 1) try {
				count > 1 && await mend();
				return {
					value: await body(count),
					attempts: count,
					healed
				};
			} catch (error) {
				if (!(error instanceof _remote_failure_js__WEBPACK_IMPORTED_MODULE_0__.p) || !error.canHeal || count > patience.retries) throw error;
				healed.push(`${error.kind}: ${error.message}`);
				let seconds = waitBefore(count, patience);
				world.log.warn(`${error.message}; attempt ${count + 1} of ${patience.retries + 1} in ${seconds.toFixed(0)} s`);
				await world.clock.sleep(seconds, world.signal);
			}
		}
		function waitBefore(count, { firstWaitSeconds }) {
			return firstWaitSeconds * 2 ** (count - 1) * (1 + Math.random() / 5);
		}
	}),
	8742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => bandwidthAt });
		var _backups_wall_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7539);
		let DAYS = [
			"sun",
			"mon",
			"tue",
			"wed",
			"thu",
			"fri",
			"sat"
		];
		function bandwidthAt(bandwidth, instant, timezone) {
			if (bandwidth === void 0) return {
				limit: null,
				seconds: null
			};
			if (typeof bandwidth == "number") return {
				limit: bandwidth,
				seconds: null
			};
			let { year, month, day, hour, minute, second } = (0, _backups_wall_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(instant, timezone);
			let weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
			let now = hour * 60 + minute;
			let limits = bandwidth.filter((period) => holds(period, weekday, now)).map(({ limit }) => limit);
			let changes = bandwidth.flatMap(({ from, to }) => [minutesOf(from), minutesOf(to)]).map((at) => (at > now ? at : at + 1440) - now);
			return {
				limit: limits.length === 0 ? null : Math.min(...limits),
				seconds: Math.min(...changes) * 60 - second
			};
		}
		function holds({ days, from, to }, weekday, now) {
			let [start, end] = [minutesOf(from), minutesOf(to)];
			let isOn = (day) => days.includes(DAYS[(day + 7) % 7] ?? "");
			if (start < end) return isOn(weekday) && now >= start && now < end;
			return isOn(weekday) && now >= start || isOn(weekday - 1) && now < end;
		}
		function minutesOf(clock) {
			let [hours = 0, minutes = 0] = clock.split(":").map(Number);
			return hours * 60 + minutes;
		}
	}),
	6977: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => toRemoteFailure });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2134);
		let RULES = [
			{
				said: /Host key verification failed|REMOTE HOST IDENTIFICATION|No matching host key type|no hostkey alg/i,
				kind: "remote-host-key-changed"
			},
			{
				said: /error in libcrypto|invalid format|UNPROTECTED PRIVATE KEY|incorrect passphrase/i,
				kind: "remote-key-unusable"
			},
			{
				said: /Permission denied \(|Too many authentication/i,
				kind: "remote-login-refused"
			},
			{
				said: /No space left|Disk quota|lastro-vault: full/i,
				kind: "remote-full"
			},
			{
				said: /Read-only file system/i,
				kind: "remote-read-only"
			},
			{
				said: /Another instance of rrsync|lastro(-vault)?: busy/i,
				kind: "remote-busy",
				canHeal: !0
			},
			{
				said: /lastro(-vault)?: moved on/i,
				kind: "remote-moved-on"
			},
			{
				said: /lastro-vault: (offset|cut)/i,
				kind: "remote-connection-lost",
				canHeal: !0
			},
			{
				said: /lastro: not mounted|lastro-vault: .*is its disk mounted/i,
				kind: "remote-unmounted"
			},
			{
				said: /lastro-vault: (?!\w+: command not found)|rrsync error:/i,
				kind: "remote-refused"
			},
			{
				said: /\[sender\] .*failed: No such file|file has vanished/i,
				kind: "source-changed"
			},
			{
				said: /protocol version mismatch|command not found|remote command not found|rsync: not found|rsync: No such file/i,
				kind: "remote-tool-missing"
			},
			{
				said: /Could not resolve hostname|Connection refused|Connection timed out|No route to host|Network is unreachable/i,
				kind: "remote-unreachable",
				canHeal: !0
			},
			{
				said: /Connection reset|Connection closed|closed by remote host|Broken pipe|not responding|mux_client|Control socket|connection unexpectedly closed|lost connection/i,
				kind: "remote-connection-lost",
				canHeal: !0
			}
		];
		let LINE_CODES = new Set([
			10,
			12,
			30,
			35,
			255
		]);
		let PASSING_CODES = new Set([14, 22]);
		function toRemoteFailure(error, world) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd) || world.signal.aborted) return error;
			let { cause, exitCode, stderrTail } = error.failure;
			let detail = world.redact(lastWords(stderrTail) || error.message);
			if (cause === "cancelled") return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("remote-silent", detail);
			if (cause === "spawn") return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("remote-tool-missing", error.message);
			if (cause === "timeout") return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("remote-silent", detail, !0);
			let rule = RULES.find(({ said }) => said.test(stderrTail));
			if (rule) return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p(rule.kind, detail, rule.canHeal === !0);
			if (cause === "signal") return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("remote-connection-lost", detail, !0);
			return byExitCode(exitCode ?? -1, detail);
		}
		function byExitCode(code, detail) {
			if (LINE_CODES.has(code)) return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("remote-connection-lost", detail, !0);
			if (PASSING_CODES.has(code)) return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("transfer-failed", detail, !0);
			if (code === 24) return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("source-changed", detail);
			if (code === 127) return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("remote-tool-missing", detail);
			return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("transfer-failed", detail);
		}
		function lastWords(stderr) {
			return stderr.trim().split("\n").slice(-4).join(" / ").slice(0, 600);
		}
	}),
	4279: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => isAtLeast,
			p: () => localRsync
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2134);
		async function localRsync(world) {
			try {
				let { stdout } = await world.processes.ask({
					file: "rsync",
					args: ["--version"]
				});
				let [, version] = /version v?(\d+\.\d+(?:\.\d+)?)/.exec(stdout) ?? [];
				if (version !== void 0) return version;
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd) || error.failure.cause === "cancelled") throw error;
			}
			throw new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__.p("remote-tool-missing", "rsync is missing on this machine");
		}
		function isAtLeast(version, least) {
			if (version === null) return !1;
			let [one, other] = [version, least].map((text) => text.split(".").map(Number));
			for (let index = 0; index < 3; index += 1) {
				let difference = (one?.[index] ?? 0) - (other?.[index] ?? 0);
				if (difference !== 0) return difference > 0;
			}
			return !0;
		}
	}),
	6787: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			mt: () => isPartial,
			l9: () => runRsync
		});
		var promises_ = __webpack_require__(1455);
		var errors = __webpack_require__(6595);
		var durable_files = __webpack_require__(2279);
		var bandwidth = __webpack_require__(8742);
		var classify = __webpack_require__(6977);
		var external_node_path_ = __webpack_require__(6760);
		async function namesToSend(root, paths) {
			if (paths.length < 100) return paths;
			let byDirectory = Map.groupBy(paths, (path) => external_node_path_.posix.dirname(path));
			let names = [];
			for (let [directory, own] of byDirectory) await isWhole(root, directory, own) ? names.push(directory) : names.push(...own);
			return names;
		}
		async function isWhole(root, directory, own) {
			if (directory === "." || own.length < 100) return !1;
			let found = await (0, promises_.readdir)(external_node_path_.posix.join(root, directory), { withFileTypes: !0 }).catch(() => []);
			if (found.length !== own.length || !found.every((entry) => entry.isFile())) return !1;
			let planned = new Set(own.map((path) => external_node_path_.posix.basename(path)));
			return found.every(({ name }) => planned.has(name));
		}
		let PROGRESS = /^\s*([\d,]+)\s+\d+%\s/;
		let SENT = /^Total bytes sent: ([\d,]+)/;
		let RECEIVED = /^Total bytes received: ([\d,]+)/;
		class RsyncOutput {
			#onBytes;
			#rest = "";
			#sent = 0;
			#received = 0;
			#done = 0;
			constructor(onBytes) {
				this.#onBytes = onBytes;
			}
			write(chunk) {
				let lines = (this.#rest + chunk).split(/[\r\n]/);
				this.#rest = lines.pop() ?? "";
				for (let line of lines) this.#read(line);
			}
			end() {
				this.#read(this.#rest);
				return {
					sentBytes: this.#sent,
					receivedBytes: this.#received
				};
			}
			get doneBytes() {
				return this.#done;
			}
			#read(line) {
				let [, done] = PROGRESS.exec(line) ?? [];
				if (done !== void 0) {
					this.#done = toNumber(done);
					this.#onBytes(this.#done);
					return;
				}
				let [, sent] = SENT.exec(line) ?? [];
				sent !== void 0 && (this.#sent = toNumber(sent));
				let [, received] = RECEIVED.exec(line) ?? [];
				received !== void 0 && (this.#received = toNumber(received));
			}
		}
		function toNumber(figures) {
			return Number(figures.replaceAll(",", ""));
		}
		let COMPRESSIBLE = /\.(sql|tar|json|csv|txt)$/;
		async function runRsync(transfer, line, world) {
			let names = transfer.from.startsWith("/") ? await namesToSend(transfer.from, transfer.paths) : transfer.paths;
			await (0, promises_.writeFile)(transfer.listFile, names.map((name) => `${name}\0`).join(""));
			let wireBytes = 0;
			try {
				for (;;) {
					let { limit, seconds } = (0, bandwidth.d)(line.bandwidth, world.clock.now(), line.timezone);
					let end = await runOnce(transfer, {
						limit,
						seconds,
						line
					}, world);
					wireBytes += end.wireBytes;
					if (end.isDone) return wireBytes;
				}
			} finally {
				await (0, promises_.rm)(transfer.listFile, { force: !0 });
			}
		}
		async function runOnce(transfer, pass, world) {
			let output = new RsyncOutput(transfer.onBytes);
			let running = world.processes.start({
				file: "rsync",
				args: rsyncArguments(transfer, pass),
				...pass.line.signal === void 0 ? {} : { signal: pass.line.signal },
				...pass.seconds === null ? {} : { timeoutSeconds: pass.seconds + 1 }
			});
			running.stdout.setEncoding("utf8").on("data", (chunk) => output.write(chunk));
			try {
				await running.done;
			} catch (error) {
				if (error instanceof errors.Qd && error.failure.cause === "timeout" && pass.seconds !== null) return {
					wireBytes: output.doneBytes,
					isDone: !1
				};
				throw (0, classify.g)(error, world);
			}
			let { sentBytes, receivedBytes } = output.end();
			return {
				wireBytes: sentBytes + receivedBytes,
				isDone: !0
			};
		}
		function rsyncArguments(transfer, { limit, line }) {
			let { compress } = line;
			let isCompressed = compress === "on" || compress === "auto" && transfer.paths.every((path) => COMPRESSIBLE.test(path));
			return [
				"--recursive",
				"--times",
				...transfer.isLocal ? [] : ["--perms", "--chmod=D750,F640"],
				"--inplace",
				"--no-implied-dirs",
				...transfer.isLocal ? ["--whole-file"] : ["--no-whole-file"],
				...transfer.isAgain ? ["--checksum"] : [],
				...transfer.canFlush ? ["--fsync"] : [],
				...isCompressed ? ["--compress"] : [],
				...limit === null ? [] : [`--bwlimit=${limit}`],
				"--timeout=300",
				"--stats",
				"--no-human-readable",
				"--info=progress2,name0",
				"--no-inc-recursive",
				"--exclude=.*",
				`--exclude=*${durable_files.c7}`,
				"--from0",
				`--files-from=${transfer.listFile}`,
				...transfer.options,
				"--",
				transfer.from,
				transfer.to
			];
		}
		function isPartial(name) {
			return name.endsWith(durable_files.c7) || name.split("/").some((part) => part.startsWith("."));
		}
	}),
	8688: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => untilDeadline });
		function untilDeadline(world, deadline) {
			if (deadline === void 0) return world;
			let { processes, ssh } = world;
			let ending = AbortSignal.any([world.signal, deadline]);
			let bounded = (command) => ({
				...command,
				signal: command.signal === void 0 ? ending : AbortSignal.any([command.signal, ending])
			});
			let limited = (limits) => ({
				...limits,
				signal: AbortSignal.any([limits.signal, deadline])
			});
			return {
				...world,
				ssh: {
					ask: (target, question) => ssh.ask(target, limited(question)),
					openFiles: (target, limits) => ssh.openFiles(target, limited(limits))
				},
				processes: {
					run: (command) => processes.run(bounded(command)),
					ask: (question) => processes.ask(question),
					start: (command, input) => processes.start(bounded(command), input),
					killAll: () => processes.killAll(),
					endMarked: (mark) => processes.endMarked(mark)
				}
			};
		}
	})
};
