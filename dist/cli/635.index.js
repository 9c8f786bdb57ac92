"use strict";
exports.id = 635;
exports.ids = [635];
exports.modules = {

/***/ 79:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPrivateKey),
/* harmony export */   l: () => (/* binding */ tidyPrivateKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A private key as OpenSSH takes it. What passes through a secret of a workflow often comes back with CRLF, indented, or
 * without its last newline, which all make it unreadable.
 */
function tidyPrivateKey(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return `${lines.join('\n').trim()}\n`;
}
/**
 * The key of an access: its own, or that of the file.
 * @throws the system's error when the file cannot be read
 */
async function readPrivateKey(access) {
    const { privateKey, privateKeyFile } = access;
    if (privateKey !== undefined)
        return tidyPrivateKey(privateKey);
    return tidyPrivateKey(privateKeyFile === undefined ? '' : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(privateKeyFile, 'utf8'));
}


/***/ }),

/***/ 8123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   El: () => (/* binding */ SMALL_BYTES),
/* harmony export */   Ye: () => (/* binding */ hashSmallFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);



const CHUNK_BYTES = 1024 * 1024;
/** A stream takes memory for a whole chunk, of the smallest file too: of very many the collector would have more to do than the disk. */
const SMALL_BYTES = 64 * 1024;
/** SHA-256 of a file in hexadecimal; memory does not grow with it. */
async function hashFile(path, signal) {
    const options = signal === undefined ? {} : { signal };
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
    if (size <= SMALL_BYTES)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, options));
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    // One buffer for all of it: a stream takes a new one for each chunk, and the kernel a third of the time to empty them.
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        for (;;) {
            signal?.throwIfAborted();
            const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, null);
            if (bytesRead === 0)
                return sum.digest('hex');
            sum.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/** The same of a small file, in this turn: by way of the thread pool very many of them take three times as long. */
function hashSmallFile(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
}


/***/ }),

/***/ 4486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf)
/* harmony export */ });
/** How to log in to a remote. */
function loginOf(remote) {
    const { host, port, user, hostKeys, privateKey, privateKeyFile, timeoutSeconds } = remote;
    return {
        host,
        port,
        user,
        hostKeys,
        lifetimeSeconds: timeoutSeconds,
        ...(privateKey === undefined ? {} : { privateKey }),
        ...(privateKeyFile === undefined ? {} : { privateKeyFile }),
    };
}


/***/ }),

/***/ 1790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   fZ: () => (/* binding */ treeDigest),
/* harmony export */   sM: () => (/* binding */ NO_PREVIOUS),
/* harmony export */   sP: () => (/* binding */ hashManifest),
/* harmony export */   yJ: () => (/* binding */ checksumList)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);


const SHA256 = /^[\da-f]{64}$/;
const Sha256 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(SHA256));
// Keys that a later Lastro adds do not make a manifest unreadable.
const ManifestSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('lastro/offsite@1'),
    seq: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1)),
    previous: Sha256,
    tree: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    system: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    host: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    run: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    time: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    // By hand: of very many files a schema for each takes longer than all the rest of a sync without news.
    files: valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(areFiles),
    kept: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(areKept)),
});
function areFiles(value) {
    if (!isObject(value))
        return false;
    for (const path in value)
        if (!isFile(value[path]))
            return false;
    return true;
}
function areKept(value) {
    if (!isObject(value))
        return false;
    return Object.values(value).every((one) => Array.isArray(one) && isContent({ bytes: one[0], sha256: one[1] }));
}
function isFile(value) {
    if (!isContent(value))
        return false;
    return Number.isSafeInteger(value.mtime) && (value.plain === undefined || isContent(value.plain));
}
function isContent(value) {
    if (!isObject(value))
        return false;
    const { bytes, sha256 } = value;
    const isSize = typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes >= 0;
    return isSize && typeof sha256 === 'string' && SHA256.test(sha256);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `previous` of the first manifest. */
const NO_PREVIOUS = '0'.repeat(64);
/** A manifest of very many files is written twice, there and here, and takes long to write. */
const written = new WeakMap();
/** The exact text of a manifest; paths in order, so that equal ones are equal bytes. */
function serializeManifest(manifest) {
    const known = written.get(manifest);
    if (known !== undefined)
        return known;
    const text = writeText(manifest);
    written.set(manifest, text);
    return text;
}
/** As JSON.stringify with an indentation of 1 writes it, which of very many files takes three times as long. */
function writeText({ files, ...head }) {
    const paths = Object.keys(files).toSorted();
    const start = JSON.stringify({ ...head, files: {} }, null, 1);
    if (paths.length === 0)
        return `${start}\n`;
    const texts = paths.flatMap((path) => {
        const file = files[path];
        return file === undefined ? [] : [`  ${JSON.stringify(path)}: ${writeFile(file)}`];
    });
    return `${start.slice(0, -'{}\n}'.length)}{\n${texts.join(',\n')}\n }\n}\n`;
}
function writeFile(file) {
    if (file.plain !== undefined)
        return JSON.stringify(file, null, 1).replaceAll('\n', '\n  ');
    const { bytes, sha256, mtime } = file;
    return `{\n   "bytes": ${bytes},\n   "sha256": "${sha256}",\n   "mtime": ${mtime}\n  }`;
}
/** Reads a manifest; null when it is none. */
function parseManifest(text) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(ManifestSchema, JSON.parse(text));
    }
    catch {
        return null;
    }
}
/** What the next manifest names as `previous`. */
function hashManifest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text);
}
/**
 * SHA-256 of the names and sizes that a remote has when it is as the manifest tells it and nothing is on its way: a line
 * `current/<path> <bytes>` for each file, sorted. The survey of a mirror makes the same of what lies there.
 */
function treeDigest({ files }) {
    const lines = Object.entries(files).map(([path, { bytes }]) => `current/${path} ${bytes}\n`);
    // By UTF-16; where bytes would sort otherwise, the tree is listed in full.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', lines.toSorted().join(''));
}
/** The same as coreutils read it: `sha256sum -c` on the remote needs no Lastro. */
function checksumList({ files }) {
    return Object.entries(files)
        .map(([path, { sha256 }]) => `${sha256}  ${path}\n`)
        .toSorted()
        .join('');
}


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRemote)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/disk/answers-in-time.js
var answers_in_time = __webpack_require__(231);
// EXTERNAL MODULE: ./build/src/offsite/login.js
var login = __webpack_require__(4486);
// EXTERNAL MODULE: ./build/src/offsite/remote-failure.js
var remote_failure = __webpack_require__(2134);
// EXTERNAL MODULE: ./build/src/offsite/shell/shell.js
var shell = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/src/offsite/transfer/attempts.js
var transfer_attempts = __webpack_require__(5941);
// EXTERNAL MODULE: ./build/src/offsite/transfer/rsync.js + 2 modules
var rsync = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/src/offsite/transfer/rsync-version.js
var rsync_version = __webpack_require__(4279);
;// CONCATENATED MODULE: ./build/src/offsite/mirror/mirror-scripts.js
// Scripts for a POSIX shell with coreutils and findutils, GNU's or BusyBox's. $1 is always the directory of the remote.
/** Where every script but the survey begins: in the directory of the remote, with the locale that sorts bytes. */
const ENTER = `set -u
LC_ALL=C; export LC_ALL
root=$1
cd -- "$root" || exit 1
`;
const HASHER = `if openssl dgst -sha256 -r /dev/null >/dev/null 2>&1; then hasher=openssl
elif sha256sum /dev/null >/dev/null 2>&1; then hasher=sha256sum
else hasher=none; fi
hash_files() {
  case $hasher in
  openssl) xargs -0 -r openssl dgst -sha256 -r ;;
  sha256sum) xargs -0 -r sha256sum -- ;;
  esac
}
`;
/** Makes the four parts where they are missing. $2: \`parent\` where the directory above must be there. */
const PREPARE = `umask 027
if [ ! -d "$1" ]; then
  if [ "$2" = parent ]; then mkdir -- "$1"; else mkdir -p -- "$1"; fi || exit 1
fi
${ENTER}
mkdir -p current incoming history meta || exit 1
`;
/** $2: the area. Names come on stdin, each ended by NUL. */
const HASH = `${ENTER}
cd -- "$2" || exit 1
${HASHER}
hash_files 2>/dev/null
exit 0
`;
/**
 * $2: name of the run. $3: SHA-256 of the manifest that the plan was made from, or \`-\`. $4: of the one that is written. Then the
 * directories that the plan numbers. The plan comes on stdin in gzip: \`R<n> <name>\` from directory n of current into the
 * history, \`T<n> <name>\` from incoming into current, \`L <from><TAB><to>\` links; a line \`manifest\` and the manifest itself. Done
 * twice it does nothing more; whoever dies in it leaves files that the next survey sees and the manifest does not name.
 */
const COMMIT = `umask 027
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
/** $2: path below the remote. */
const READ = `${ENTER}
exec cat -- "$2"
`;
/** $2: the part. Names below it come on stdin, each ended by NUL. */
const REMOVE = `${ENTER}
cd -- "$2" || exit 1
xargs -0 -r rm -f -- || exit 1
find . -depth -type d -empty ! -path . -exec rmdir {} \\; 2>/dev/null
exit 0
`;

;// CONCATENATED MODULE: ./build/src/offsite/mirror/read-hashes.js
/** As OpenSSL and coreutils write it: `<sha256> *./daily/x`, or with two blanks. */
const LINE = /^([\da-f]{64}) [ *]\.\/(.+)$/;
/** What the hash script answered, by path; lines that are none are passed over. */
function readHashes(answer) {
    const lines = answer.toString('utf8').split('\n');
    return new Map(lines.flatMap((line) => {
        const [, sha256, path] = LINE.exec(line) ?? [];
        return sha256 === undefined || path === undefined ? [] : [[path, sha256]];
    }));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/offsite/manifest.js
var offsite_manifest = __webpack_require__(1790);
// EXTERNAL MODULE: ./build/src/offsite/remote.js
var remote = __webpack_require__(7561);
;// CONCATENATED MODULE: ./build/src/offsite/mirror/survey-script.js
/** The last line of the answer; after it comes nothing, for as long as the connection lives. */
const SURVEY_END = '\nsurvey-over\n';
/** Whoever said nothing for so long is gone: five times the beat of `startLeading`. */
const MOST_SILENCE_SECONDS = 300;
/**
 * $2: SHA-256 of the manifest that we know already, or `-`. $3: `mount` where the directory must not lie on the file system of /.
 * $4: `parent` where the directory above must be there, or a disk that is not mounted would be made anew. $5: SHA-256 of the tree
 * as that manifest tells it (`treeDigest`), or `-`: where the tree is the same, it is not listed. Makes nothing: of a directory that
 * is not there yet it tells the room of the one that it will lie in. Answers in gzip, of which the listing of many files is a
 * fifth, says that it is over, and listens to the beat of its input, so that it can carry a connection. Every program costs a
 * millisecond or more: the shell does what it can itself.
 */
const SURVEY = `set -u
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
`;

;// CONCATENATED MODULE: ./build/src/offsite/mirror/read-survey.js





const KIB = 1024;
/** An answer that unpacks to more is given up: a few kilobytes could fill all memory. */
const MOST_BYTES = 256 * 1024 * 1024;
/** The time may have a fraction. */
const FILE = /^file (\d+) (-?\d+)(?:\.\d*)? (current|incoming|history)\/(.+)$/;
const VERSION_PATH = /^(\d{8}T\d{6}Z)\/(.+)$/;
/** Of df -P: blocks, used, available, percent, mount point; the name in front of them may hold anything. */
const SPACE = /\s(\d+)\s+(\d+)\s+(\d+)\s+\d+%\s/;
const RSYNC = /version v?(\d+\.\d+(?:\.\d+)?)/;
/**
 * Reads what the survey script answered. `nowSeconds` is null where its clock is ours.
 * @throws {RemoteFailure} `remote-refused` when it is not whole
 */
function readSurvey(answer, known, nowSeconds) {
    const text = unpack(withoutEnd(answer));
    const { head, manifest } = splitManifest(text);
    const lines = head.split('\n');
    if (lines[0] !== 'lastro-survey 1')
        throw unreadable(text);
    const files = sortFiles(lines);
    const told = readManifest(manifest, known);
    return {
        facts: readFacts(lines, nowSeconds),
        current: lines.includes('tree same') ? filesOf(told.manifest) : files.current,
        incoming: files.incoming,
        history: files.history.flatMap(toVersion),
        ...told,
    };
}
function readFacts(lines, nowSeconds) {
    const value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? '';
    const [, total, , free] = SPACE.exec(` ${value('space')} `) ?? [];
    const clock = Number(value('clock'));
    const hasher = value('hasher');
    const processors = Number(value('processors'));
    return {
        rsync: RSYNC.exec(value('rsync'))?.[1] ?? null,
        hasher: hasher === 'openssl' || hasher === 'sha256sum' ? hasher : null,
        ...(processors > 0 ? { processors } : {}),
        isMade: value('state') === 'made',
        freeBytes: free === undefined ? null : Number(free) * KIB,
        totalBytes: total === undefined ? null : Number(total) * KIB,
        clockSkewSeconds: clock > 0 && nowSeconds !== null ? clock - nowSeconds : null,
    };
}
/** What follows when whoever answers keeps the connection. */
function withoutEnd(answer) {
    const end = answer.length - SURVEY_END.length;
    return answer.subarray(Math.max(0, end)).toString('latin1') === SURVEY_END
        ? answer.subarray(0, end)
        : answer;
}
function unpack(answer) {
    try {
        const text = (0,external_node_zlib_.gunzipSync)(answer, { maxOutputLength: MOST_BYTES }).toString('utf8');
        if (text.endsWith('survey-end\n'))
            return text;
    }
    catch {
        // Told below, with what came instead.
    }
    throw unreadable(answer.toString('utf8'));
}
function unreadable(said) {
    return new remote_failure/* RemoteFailure */.p('remote-refused', `an answer that is none: ${said.slice(0, 200)}`);
}
/** The manifest is foreign text of a length that is told before it: nothing in it passes for a line of ours. */
function splitManifest(text) {
    const mark = /^manifest (\d+|same)$/m.exec(text);
    if (!mark)
        return { head: text, manifest: null };
    const head = text.slice(0, mark.index);
    if (mark[1] === 'same')
        return { head, manifest: 'same' };
    const begin = mark.index + mark[0].length + 1;
    const bytes = Buffer.from(text.slice(begin)).subarray(0, Number(mark[1]));
    return { head, manifest: bytes.toString('utf8') };
}
function readManifest(text, known) {
    if (text === null)
        return { manifest: null, manifestSha256: null };
    if (text === 'same' && known)
        return { manifest: known.manifest ?? 'unreadable', manifestSha256: known.sha256 };
    return { manifest: (0,offsite_manifest/* parseManifest */.Ng)(text) ?? 'unreadable', manifestSha256: (0,offsite_manifest/* hashManifest */.sP)(text) };
}
function sortFiles(lines) {
    const listed = { current: [], incoming: [], history: [] };
    for (const line of lines) {
        const [, bytes, mtime, area, path = ''] = FILE.exec(line) ?? [];
        if (area !== 'current' && area !== 'incoming' && area !== 'history')
            continue;
        if ((0,remote/* isSafePath */.p)(path))
            listed[area].push({ path, bytes: Number(bytes), mtime: Number(mtime) });
    }
    return listed;
}
/** A tree that is as its manifest tells; the times there are those of the source. */
function filesOf(manifest) {
    if (manifest === null || manifest === 'unreadable')
        return [];
    const files = Object.entries(manifest.files);
    return files.map(([path, { bytes, mtime }]) => ({ path, bytes, mtime }));
}
function toVersion({ path, bytes, mtime }) {
    const [, run, rest] = VERSION_PATH.exec(path) ?? [];
    return run === undefined || rest === undefined ? [] : [{ run, path: rest, bytes, mtime }];
}

;// CONCATENATED MODULE: ./build/src/offsite/mirror/write-change.js




/** @throws {TypeError} on a path that leads elsewhere: one of ours would be a fault of ours. */
function writeChange({ retire, take, link, manifest }) {
    const paths = [...retire, ...take, ...link.flatMap(({ from, to }) => [from, to])];
    const unsafe = paths.find((path) => !(0,remote/* isSafePath */.p)(path));
    if (unsafe !== undefined)
        throw new TypeError(`not a path of a copy: ${JSON.stringify(unsafe)}`);
    const directories = [...new Set([...retire, ...take].map((path) => external_node_path_.posix.dirname(path)))];
    const numbers = new Map(directories.map((directory, index) => [directory, index]));
    const line = (verb, path) => `${verb}${numbers.get(external_node_path_.posix.dirname(path))} ${external_node_path_.posix.basename(path)}\n`;
    const written = (0,offsite_manifest/* serializeManifest */.MZ)(manifest);
    const text = [
        'change\n',
        ...retire.map((path) => line('R', path)),
        ...take.map((path) => line('T', path)),
        ...link.map(({ from, to }) => `L ${from}\t${to}\n`),
        'manifest\n',
        written,
        'change-end\n',
    ].join('');
    return { directories, text: (0,external_node_zlib_.gzipSync)(text, { level: 1 }), sha256: (0,offsite_manifest/* hashManifest */.sP)(written) };
}

;// CONCATENATED MODULE: ./build/src/offsite/mirror/mirror-remote.js












/** Since then it flushes what it wrote, and a name may hold anything. Source: NEWS of rsync. */
const FLUSHES_SINCE = '3.2.4';
/** Of more files each flush costs more than its bytes. */
const MOST_FLUSHED = 200;
const NEWLINE = 0x0a;
/** Parameters of a survey, the first of them the directory. */
function surveyWords({ path, known, requireMount }, isLocal) {
    return [
        path,
        known?.sha256 ?? '-',
        requireMount ? 'mount' : '-',
        isLocal ? 'parent' : '-',
        known?.treeSha256 ?? '-',
    ];
}
/** A remote that a POSIX shell keeps: over SSH, or a directory of this machine. */
class MirrorRemote {
    canRead = true;
    prunesItself = false;
    takesByHash = false;
    #settings;
    #shell;
    #world;
    #facts = null;
    #isFirst = true;
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
    /** The first one is the answer to what the connection began with. */
    async survey() {
        const { known, beganAt } = this.#settings;
        const answered = await this.#firstAnswer();
        const before = (answered && beganAt) ?? this.#world.clock.now();
        const [, ...words] = surveyWords(this.#settings, this.#isLocal);
        const answer = answered ?? (await this.#ask(SURVEY, words));
        const middle = (before.getTime() + this.#world.clock.now().getTime()) / 2000;
        // A directory of this machine has no clock of its own.
        const survey = readSurvey(answer, known, this.#isLocal ? null : middle);
        this.#facts = survey.facts;
        return survey;
    }
    /** Null when there is none, or when the line broke: then it is asked for. */
    async #firstAnswer() {
        const first = this.#isFirst ? this.#shell.leading() : null;
        this.#isFirst = false;
        if (first === null)
            return null;
        try {
            return await (0,shell/* readLeading */.dK)(first, SURVEY_END, this.#world);
        }
        catch (error) {
            if (error instanceof remote_failure/* RemoteFailure */.p && error.canHeal)
                return null;
            throw error;
        }
    }
    get #isLocal() {
        return this.#shell.rsyncPrefix === '';
    }
    async put({ root, paths, isAgain, onProgress }) {
        await this.#prepare();
        const to = this.#rsyncPath('incoming');
        const from = `${this.#settings.origin?.rsyncPrefix ?? ''}${root}/`;
        // The commit flushes all of it at once, before the manifest names it: a flush after each file would hold up the line.
        return this.#transfer({ from, to, paths, isAgain: isAgain === true, isFlushed: false }, onProgress);
    }
    async fetch({ into, paths, onProgress }) {
        await (0,promises_.mkdir)(into, { recursive: true, mode: 0o700 });
        return this.#transfer({ from: this.#rsyncPath('current'), to: `${into}/`, paths, isAgain: false, isFlushed: true }, onProgress);
    }
    async hash(area, paths, onFiles) {
        if (paths.length === 0)
            return new Map();
        let done = 0;
        const answer = await this.#ask(HASH, [area], {
            input: paths.map((path) => `./${path}\0`).join(''),
            onData: (chunk) => {
                for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1))
                    done += 1;
                onFiles?.(done);
            },
        });
        const found = readHashes(answer);
        return new Map(paths.map((path) => [path, found.get(path) ?? null]));
    }
    async commit(change) {
        await this.#prepare();
        const { directories, text, sha256 } = writeChange(change);
        const words = [change.run, change.expected ?? '-', sha256, ...directories];
        await this.#ask(COMMIT, words, { input: text });
        return sha256;
    }
    async read(path, run) {
        const where = run === undefined ? `current/${path}` : `history/${run}/${path}`;
        return this.#shell.start(READ, [this.#settings.path, where]).stdout;
    }
    async prune(versions) {
        await this.#remove('history', versions.map(({ run, path }) => `${run}/${path}`));
    }
    async discard(paths) {
        await this.#remove('incoming', paths);
    }
    async #remove(part, paths) {
        if (paths.length === 0)
            return;
        await this.#ask(REMOVE, [part], { input: paths.map((path) => `./${path}\0`).join('') });
    }
    async close() {
        await this.#shell.close().catch(() => undefined);
    }
    async #prepare() {
        if (this.#facts?.isMade === true)
            return;
        // Where it is a mounted disk, the directory above must be there.
        await this.#ask(PREPARE, [this.#isLocal ? 'parent' : '-']);
        if (this.#facts)
            this.#facts = { ...this.#facts, isMade: true };
    }
    async #transfer(what, onProgress) {
        const local = await (0,rsync_version/* localRsync */.p)(this.#world);
        const remote = this.#facts?.rsync ?? null;
        // One of both sides is this machine.
        const line = this.#settings.origin ?? this.#shell;
        const isLocal = line.rsyncPrefix === '';
        if (!isLocal && remote === null)
            throw new remote_failure/* RemoteFailure */.p('remote-tool-missing', `rsync is missing on ${this.place}`);
        const transfer = {
            ...what,
            options: line.rsyncOptions,
            canFlush: what.isFlushed &&
                what.paths.length <= MOST_FLUSHED &&
                (0,rsync_version/* isAtLeast */.d)(local, FLUSHES_SINCE) &&
                (isLocal || (0,rsync_version/* isAtLeast */.d)(remote, FLUSHES_SINCE)),
            isLocal,
            listFile: (0,external_node_path_.join)(this.#settings.workspace, 'names'),
            onBytes: onProgress ?? (() => undefined),
        };
        const { patience = transfer_attempts/* PATIENCE */.a, line: settings } = this.#settings;
        const { value, attempts, healed } = await (0,transfer_attempts/* attempt */.C)(() => (0,rsync/* runRsync */.l9)(transfer, settings, this.#world), () => line.reconnect(), { world: this.#world, patience });
        return { wireBytes: value, attempts, healed };
    }
    #rsyncPath(area) {
        return `${this.#shell.rsyncPrefix}${this.#settings.path}/${area}/`;
    }
    /** Any question may be put again: what it changes it changes once. */
    async #ask(script, words, more = {}) {
        const question = { script, words: [this.#settings.path, ...words], ...more };
        const { value } = await (0,transfer_attempts/* attempt */.C)(() => (0,shell/* askShell */.eu)(this.#shell, question, this.#world), () => this.#shell.reconnect(), { world: this.#world, patience: this.#settings.patience ?? transfer_attempts/* PATIENCE */.a });
        return value;
    }
}

// EXTERNAL MODULE: ./build/src/disk/private-key.js
var private_key = __webpack_require__(79);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
// EXTERNAL MODULE: ./build/src/frame/meters.js + 1 modules
var meters = __webpack_require__(3933);
;// CONCATENATED MODULE: ./build/src/offsite/sftp/survey-files.js



const survey_files_VERSION_PATH = /^(\d{8}T\d{6}Z)\/(.+)$/;
const PARTS = ['current', 'incoming', 'history', 'meta'];
/** Makes the four parts where they are missing. */
async function makeParts(files, path) {
    await files.makeDirectory(path);
    for (const part of PARTS)
        await files.makeDirectory(`${path}/${part}`);
}
/** Lists the four parts, directory by directory; makes none of them. */
async function surveyFiles(files, path) {
    const space = (await files.space(path)) ?? (await files.space(external_node_path_.posix.dirname(path)));
    const names = new Set((await files.list(path))?.map(({ name }) => name));
    const text = await readText(files, `${path}/meta/manifest.json`);
    return {
        facts: {
            rsync: null,
            hasher: null,
            freeBytes: space?.free ?? null,
            totalBytes: space?.total ?? null,
            clockSkewSeconds: null,
            isMade: PARTS.every((part) => names.has(part)),
        },
        current: await filesBelow(files, `${path}/current`, ''),
        incoming: await filesBelow(files, `${path}/incoming`, ''),
        history: (await filesBelow(files, `${path}/history`, '')).flatMap(survey_files_toVersion),
        manifest: text === null ? null : ((0,offsite_manifest/* parseManifest */.Ng)(text) ?? 'unreadable'),
        manifestSha256: text === null ? null : (0,offsite_manifest/* hashManifest */.sP)(text),
    };
}
/** A text file; null when it is not there. */
async function readText(files, path) {
    if ((await files.size(path)) === null)
        return null;
    const chunks = [];
    for await (const chunk of files.read(path, 0))
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
}
async function filesBelow(files, root, below) {
    const found = [];
    for (const entry of (await files.list(`${root}/${below}`)) ?? []) {
        const path = below + entry.name;
        if (entry.name === '.' || entry.name === '..' || !(0,remote/* isSafePath */.p)(path))
            continue;
        if (entry.isDirectory)
            found.push(...(await filesBelow(files, root, `${path}/`)));
        else if (entry.isFile)
            found.push({ path, bytes: entry.bytes, mtime: entry.mtime });
    }
    return found;
}
function survey_files_toVersion({ path, bytes, mtime }) {
    const [, run, rest] = survey_files_VERSION_PATH.exec(path) ?? [];
    return run === undefined || rest === undefined ? [] : [{ run, path: rest, bytes, mtime }];
}

;// CONCATENATED MODULE: ./build/src/offsite/sftp/make-change.js




/**
 * Makes a change by renames, the manifest last; resolves to the SHA-256 of its text. Done twice it does nothing more: what was moved already is not where it came from.
 * @throws {RemoteFailure} `remote-moved-on` when the manifest there is not the one that the plan was made from
 */
async function makeChange(files, path, change) {
    const text = (0,offsite_manifest/* serializeManifest */.MZ)(change.manifest);
    const sha256 = (0,offsite_manifest/* hashManifest */.sP)(text);
    const there = await readText(files, `${path}/meta/manifest.json`);
    const found = there === null ? null : (0,offsite_manifest/* hashManifest */.sP)(there);
    if (found === sha256)
        return sha256;
    if (found !== change.expected)
        throw new remote_failure/* RemoteFailure */.p('remote-moved-on', 'somebody else has changed the copies meanwhile');
    const mover = new Mover(files, path);
    for (const one of change.retire)
        await mover.move('current', `history/${change.run}`, one);
    for (const one of change.take)
        await mover.move('incoming', 'current', one);
    for (const { from, to } of change.link)
        await mover.link(from, to);
    await write(files, `${path}/meta/SHA256SUMS`, (0,offsite_manifest/* checksumList */.yJ)(change.manifest));
    await write(files, `${path}/meta/manifest.json`, text);
    return sha256;
}
/** Moves files of a remote, and knows which directories are there. */
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
        if (!(await this.#isThere(from, path))) {
            if (await this.#isThere(to, path))
                return;
            throw new remote_failure/* RemoteFailure */.p('remote-moved-on', `${path} is not where it was`);
        }
        await this.#makeParents(to, path);
        await this.#files.rename(`${this.#path}/${from}/${path}`, `${this.#path}/${to}/${path}`);
        this.#forget(from, path);
        this.#forget(to, path);
    }
    async link(from, to) {
        if (await this.#isThere('current', to))
            return;
        await this.#makeParents('current', to);
        const [source, target] = [`${this.#path}/current/${from}`, `${this.#path}/current/${to}`];
        if (!(await this.#files.link(source, target))) {
            // A server without hard links gets the bytes a second time, through us.
            const partial = `${this.#path}/incoming/.link`;
            await this.#files.append(partial, 0, this.#files.read(source, 0));
            await this.#files.rename(partial, target);
        }
        this.#forget('current', to);
    }
    async #isThere(area, path) {
        const [directory, name] = split(`${area}/${path}`);
        let names = this.#names.get(directory);
        if (names === undefined) {
            const entries = (await this.#files.list(`${this.#path}/${directory}`)) ?? [];
            names = new Set(entries.map((entry) => entry.name));
            this.#names.set(directory, names);
        }
        return names.has(name);
    }
    #forget(area, path) {
        this.#names.delete(split(`${area}/${path}`)[0]);
    }
    async #makeParents(area, path) {
        const parts = `${area}/${path}`.split('/').slice(0, -1);
        for (const [index] of parts.entries()) {
            const directory = parts.slice(0, index + 1).join('/');
            if (this.#made.has(directory))
                continue;
            await this.#files.makeDirectory(`${this.#path}/${directory}`);
            this.#made.add(directory);
        }
    }
}
function split(path) {
    const slash = path.lastIndexOf('/');
    return [path.slice(0, slash), path.slice(slash + 1)];
}
async function write(files, path, text) {
    await files.append(`${path}.partial`, 0, external_node_stream_.Readable.from([Buffer.from(text)]));
    await files.rename(`${path}.partial`, path);
}

;// CONCATENATED MODULE: ./build/src/offsite/sftp/remove-files.js
/** Removes files below a directory; one that is gone already is well. Their directories stay, empty. */
async function removeFiles(files, root, paths) {
    for (const path of paths) {
        const place = `${root}/${path}`;
        if ((await files.size(place)) !== null)
            await files.remove(place);
    }
}

;// CONCATENATED MODULE: ./build/src/offsite/sftp/sftp-failure.js

const KINDS = {
    unreachable: 'remote-unreachable',
    'host-key': 'remote-host-key-changed',
    'private-key': 'remote-key-unusable',
    login: 'remote-login-refused',
    timeout: 'remote-silent',
    'too-large': 'remote-refused',
    lost: 'remote-connection-lost',
    refused: 'remote-refused',
    // Nobody cancelled the run, or that would be told: it was the deadline.
    cancelled: 'remote-silent',
};
const HEALING = new Set(['unreachable', 'timeout', 'lost']);
/** What a failure of SSH means for a remote. */
function toRemoteFailure({ kind, message }, { redact }) {
    return new remote_failure/* RemoteFailure */.p(KINDS[kind], redact(message), HEALING.has(kind));
}

;// CONCATENATED MODULE: ./build/src/offsite/sftp/sftp-remote.js















/**
 * A remote that is spoken to by SFTP only. It runs no program, so what lies there can only be fetched to be hashed, and a change
 * is made file by file: by renames, the manifest last, so that whoever dies in it leaves files which the manifest does not name.
 */
class SftpRemote {
    canRead = true;
    takesByHash = false;
    prunesItself = false;
    #settings;
    #world;
    #files = null;
    #isMade = false;
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
        const { value } = await this.#do((files) => surveyFiles(files, this.#settings.path));
        this.#isMade = value.facts.isMade === true;
        return value;
    }
    async put({ root, paths, onProgress, isAgain = false }) {
        await this.#prepare();
        const sending = { root, area: this.#at('incoming'), isAgain };
        return this.#each({ paths, onProgress }, (path, onBytes, files) => send(path, { ...sending, onBytes }, files));
    }
    async hash(area, paths, onFiles) {
        const hashes = new Map();
        for (const path of paths) {
            const { value } = await this.#do((files) => hashOf(files, `${this.#at(area)}/${path}`));
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
        const where = run === undefined ? 'current' : `history/${run}`;
        const { value } = await this.#do(async (files) => files.read(`${this.#at(where)}/${path}`, 0));
        return value;
    }
    async fetch({ into, paths, onProgress }) {
        const fetching = { into, area: this.#at('current') };
        return this.#each({ paths, onProgress }, (path, onBytes, files) => fetchOne(path, { ...fetching, onBytes }, files));
    }
    async prune(versions) {
        const paths = versions.map(({ run, path }) => `${run}/${path}`);
        await this.#do((files) => removeFiles(files, this.#at('history'), paths));
    }
    async discard(paths) {
        await this.#do((files) => removeFiles(files, this.#at('incoming'), paths));
    }
    async close() {
        this.#files?.close();
    }
    async #prepare() {
        if (this.#isMade)
            return;
        await this.#do((files) => makeParts(files, this.#settings.path));
        this.#isMade = true;
    }
    #at(part) {
        return `${this.#settings.path}/${part}`;
    }
    async #each({ paths, onProgress, }, body) {
        const healed = [];
        let [wireBytes, attempts] = [0, 1];
        for (const path of paths) {
            const onBytes = (bytes) => onProgress?.(wireBytes + bytes);
            const came = await this.#do((files) => body(path, onBytes, files));
            wireBytes += came.value;
            attempts += came.attempts - 1;
            healed.push(...came.healed);
        }
        return { wireBytes, attempts, healed };
    }
    /** Everything may be done again: it is looked first how much is done already. */
    #do(body) {
        const { open, patience = transfer_attempts/* PATIENCE */.a } = this.#settings;
        return (0,transfer_attempts/* attempt */.C)(async () => {
            try {
                this.#files ??= await open();
                return await body(this.#files);
            }
            catch (error) {
                throw this.#explain(error);
            }
        }, async () => undefined, { world: this.#world, patience });
    }
    #explain(error) {
        this.#world.signal.throwIfAborted();
        if (!(error instanceof errors/* SshFailure */.dI))
            return error;
        const failure = toRemoteFailure(error, this.#world);
        if (failure.canHeal) {
            this.#files?.close();
            this.#files = null;
        }
        return failure;
    }
}
/** Goes on where it was cut. Returns the bytes that went over the line. */
async function send(path, sending, files) {
    const [from, to] = [(0,external_node_path_.join)(sending.root, path), `${sending.area}/${path}`];
    const whenGone = (error) => {
        if (!(0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            throw error;
        throw new remote_failure/* RemoteFailure */.p('source-changed', `${path} is gone`);
    };
    const facts = await (0,promises_.stat)(from).catch(whenGone);
    await makeParents(files, sending.area, path);
    const there = sending.isAgain ? 0 : await files.size(to);
    const begin = there !== null && there <= facts.size ? there : 0;
    const counter = new meters/* ByteCounter */.P(sending.onBytes);
    if (begin < facts.size || begin === 0) {
        const source = (0,external_node_fs_.createReadStream)(from, { start: begin });
        await files.append(to, begin, external_node_stream_.Readable.from(counter.stage(source))).catch(whenGone);
    }
    await files.setTime(to, Math.floor(facts.mtimeMs / 1000));
    return facts.size - begin;
}
/** The directories of a path, from the outside in. */
async function makeParents(files, area, path) {
    const parts = path.split('/').slice(0, -1);
    for (const [index] of parts.entries())
        await files.makeDirectory([area, ...parts.slice(0, index + 1)].join('/'));
}
async function hashOf(files, path) {
    if ((await files.size(path)) === null)
        return null;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)(files.read(path, 0), hash).catch(asLost);
    return hash.digest('hex');
}
async function fetchOne(path, fetching, files) {
    const [from, to] = [`${fetching.area}/${path}`, (0,external_node_path_.join)(fetching.into, path)];
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true, mode: 0o700 });
    const size = await files.size(from);
    if (size === null)
        throw new remote_failure/* RemoteFailure */.p('remote-refused', `${path} is not there`);
    const here = (await (0,promises_.stat)(to).catch(() => null))?.size ?? 0;
    const begin = here <= size ? here : 0;
    if (begin === size && size > 0)
        return 0;
    const counter = new meters/* ByteCounter */.P(fetching.onBytes);
    const flags = begin === 0 ? 'w' : 'r+';
    const target = (0,external_node_fs_.createWriteStream)(to, { flags, start: begin, mode: 0o600 });
    await (0,external_node_stream_promises_.pipeline)(files.read(from, begin), counter.stage, target).catch(asLost);
    return size - begin;
}
/** A stream that broke in the middle: of ours only a full disk has a code of its own. */
function asLost(error) {
    const isTold = error instanceof remote_failure/* RemoteFailure */.p || error instanceof errors/* SshFailure */.dI;
    if (isTold || (0,error_code/* hasErrorCode */.U)(error, 'ENOSPC'))
        throw error;
    throw new errors/* SshFailure */.dI('lost', error instanceof Error ? error.message : String(error));
}

;// CONCATENATED MODULE: ./build/src/offsite/sftp/open-sftp.js




const LOGIN_SECONDS = 30;
/** From a request to its answer: a disk that has to start first takes a quarter of it. */
const SILENCE_SECONDS = 60;
/**
 * A remote by SFTP; it logs in with the first question.
 * @throws {RemoteFailure} `remote-key-unusable` when the private key cannot be read
 */
async function openSftp({ name, remote, patience }, world) {
    const { host: address, port, user, hostKeys, ...key } = (0,login/* loginOf */.D)(remote);
    const privateKey = await (0,private_key/* readPrivateKey */.$)(key).catch((error) => {
        throw new remote_failure/* RemoteFailure */.p('remote-key-unusable', world.redact(error.message));
    });
    const target = { address, port, user, hostKeys, privateKey };
    const limits = {
        loginSeconds: LOGIN_SECONDS,
        silenceSeconds: SILENCE_SECONDS,
        signal: world.signal,
    };
    return new SftpRemote({
        name,
        place: `${user}@${address}:${remote.path}`,
        path: remote.path,
        open: () => world.ssh.openFiles(target, limits),
        ...(patience === undefined ? {} : { patience }),
    }, world);
}

// EXTERNAL MODULE: ./build/src/offsite/ssh/ssh-session.js + 6 modules
var ssh_session = __webpack_require__(2569);
// EXTERNAL MODULE: ./build/src/offsite/until-deadline.js
var until_deadline = __webpack_require__(8688);
// EXTERNAL MODULE: ./build/src/files/hash-file.js
var hash_file = __webpack_require__(8123);
;// CONCATENATED MODULE: ./build/src/offsite/vault/commit-answer.js

/**
 * Judges the lines that the gate answers to `commit`.
 * @throws {RemoteFailure} with the first file that is not in the vault now
 */
function demandCommitted(lines) {
    const [word, what = ''] = lines.find(([first]) => first !== 'OK' && first !== 'HAVE') ?? [];
    if (word === undefined)
        return;
    if (word === 'BADHASH')
        throw new remote_failure/* RemoteFailure */.p('remote-hash-differs', `what arrived has not the hash ${what}`);
    if (word === 'MISSING')
        throw new remote_failure/* RemoteFailure */.p('transfer-failed', `what has the hash ${what} has not arrived`);
    if (word === 'CONFLICT')
        throw new remote_failure/* RemoteFailure */.p('remote-refused', `the vault has another ${what} and keeps it as it is`);
    throw new remote_failure/* RemoteFailure */.p('remote-refused', `the vault refuses a file: ${word} ${what}`);
}

// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/offsite/transfer/classify.js
var classify = __webpack_require__(6977);
;// CONCATENATED MODULE: ./build/src/offsite/vault/fetch-file.js






/**
 * Copies a file out of a vault; goes on where an earlier attempt ended.
 * @returns bytes that came
 * @throws {RemoteFailure}
 */
async function fetchFile({ session, path, into, bytes }, world, onBytes) {
    const target = (0,external_node_path_.join)(into, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true, mode: 0o700 });
    const found = await (0,promises_.stat)(target).catch(() => null);
    if (found !== null && found.size > bytes)
        await (0,promises_.rm)(target);
    const here = found === null || found.size > bytes ? 0 : found.size;
    if (here === bytes && found !== null)
        return 0;
    const running = session.start(`get ${path} ${here}`);
    let came = 0;
    running.stdout.on('data', (chunk) => {
        came += chunk.length;
        onBytes(here + came);
    });
    try {
        await (0,external_node_stream_promises_.pipeline)(running.stdout, (0,external_node_fs_.createWriteStream)(target, { flags: 'a', mode: 0o600 }));
        await running.done;
    }
    catch (error) {
        throw (0,classify/* toRemoteFailure */.g)(error, world);
    }
    await (0,durable_files/* fsyncFile */.o7)(target);
    return came;
}

;// CONCATENATED MODULE: ./build/src/offsite/vault/ask-gate.js




/** An answer that is longer is given up: it would be the list of millions of files. */
const ask_gate_MOST_BYTES = 256 * 1024 * 1024;
/** Some lines of the answer say no; all of them were answered. */
const ANSWERED_IN_PART = 5;
/**
 * Says a verb and returns what the gate answered.
 * @throws {RemoteFailure}
 */
async function askGate(session, { words, input, onData }, world) {
    const fed = typeof input === 'string' ? external_node_stream_.Readable.from(pieces(input)) : input;
    const chunks = [];
    let bytes = 0;
    try {
        // After the deadline none starts.
        const running = session.start(words.join(' '), fed);
        for await (const chunk of running.stdout) {
            bytes += chunk.length;
            if (bytes > ask_gate_MOST_BYTES) {
                await running.kill();
                throw new remote_failure/* RemoteFailure */.p('remote-refused', `an answer of more than ${ask_gate_MOST_BYTES} bytes`);
            }
            chunks.push(chunk);
            onData?.(chunk);
        }
        await running.done;
    }
    catch (error) {
        const isAnswered = error instanceof errors/* CommandError */.Qd && error.failure.exitCode === ANSWERED_IN_PART;
        if (!isAnswered || chunks.length === 0)
            throw (0,classify/* toRemoteFailure */.g)(error, world);
    }
    return Buffer.concat(chunks);
}
/**
 * Lines of an answer as words, without the last one, which says that it is whole.
 * @throws {RemoteFailure} when it is not
 */
function answerLines(answer) {
    const lines = answer.toString('utf8').split('\n');
    if (lines.at(-2) !== 'end' || lines.at(-1) !== '')
        throw new remote_failure/* RemoteFailure */.p('remote-connection-lost', 'the answer of the vault was cut off', true);
    return lines.slice(0, -2).map((line) => line.split(' '));
}
const PIECE_CHARACTERS = 64 * 1024;
function* pieces(text) {
    for (let at = 0; at < text.length; at += PIECE_CHARACTERS)
        yield Buffer.from(text.slice(at, at + PIECE_CHARACTERS));
}

// EXTERNAL MODULE: ./build/src/offsite/transfer/bandwidth.js
var transfer_bandwidth = __webpack_require__(8742);
;// CONCATENATED MODULE: ./build/src/offsite/vault/throttle.js

const throttle_KIB = 1024;
/** Passes chunks on no faster than the timetable of the line allows, and tells how many bytes went by. */
async function* throttled(source, { bandwidth, timezone }, { world, onBytes, }) {
    const { clock, signal } = world;
    // The instant up to which the line is paid for; time that nobody used is not saved up.
    let paidUntil = clock.monotonicSeconds();
    for await (const chunk of source) {
        const { limit } = (0,transfer_bandwidth/* bandwidthAt */.d)(bandwidth, clock.now(), timezone);
        if (limit !== null) {
            const now = clock.monotonicSeconds();
            paidUntil = Math.max(paidUntil, now) + chunk.length / (limit * throttle_KIB);
            if (paidUntil > now)
                await clock.sleep(paidUntil - now, signal);
        }
        onBytes(chunk.length);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/src/offsite/vault/send-content.js




const CHUNK_BYTES = 256 * 1024;
/**
 * Sends what the vault does not have of a file, from its first missing byte on; nothing of a content that lies there already.
 * @returns bytes that went over the line
 * @throws {RemoteFailure}
 */
async function sendContent({ file, sha256, bytes, isAgain, vault, line, onBytes }, session, world) {
    const here = vault.incoming.get(sha256);
    if ((!isAgain && vault.contents.has(sha256)) || here === bytes)
        return 0;
    const start = here === undefined || here > bytes ? 0 : here;
    let sent = 0;
    const source = (0,external_node_fs_.createReadStream)(file, { start, highWaterMark: CHUNK_BYTES });
    const onChunk = (count) => {
        sent += count;
        onBytes(start + sent);
    };
    const input = external_node_stream_.Readable.from(throttled(source, line, { world, onBytes: onChunk }), {
        objectMode: false,
    });
    await askGate(session, { words: ['put', sha256, String(bytes), String(start)], input }, world);
    return sent;
}

;// CONCATENATED MODULE: ./build/src/offsite/vault/read-vault-survey.js




const read_vault_survey_KIB = 1024;
/** An answer that unpacks to more is given up: a few kilobytes could fill all memory. */
const read_vault_survey_MOST_BYTES = 256 * 1024 * 1024;
const read_vault_survey_FILE = /^file ([\da-f]{64}|-) (\d+) (\d+|-) (.+)$/;
const INCOMING = /^incoming (\d+) ([\da-f]{64})$/;
const read_vault_survey_SPACE = /^space (\d+) (\d+) (\d+)$/;
const ROLES = ['add', 'read', 'add-read'];
/**
 * Reads the answer to `survey`. A vault forgets nothing: of the files in it those are current that the last manifest names,
 * the others are its history.
 * @throws {RemoteFailure} `remote-refused` when it is none of a vault
 */
function readVaultSurvey(answer, known, nowSeconds) {
    const { lines, ...rest } = read_vault_survey_split(read_vault_survey_unpack(answer), known);
    const value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? '';
    const role = ROLES.find((one) => one === value('role'));
    if (lines[0] !== 'lastro-vault 1' || role === undefined)
        throw read_vault_survey_unreadable(lines.join(' '));
    const files = lines.flatMap(toFile);
    const [, total, , free] = lines.flatMap((line) => [read_vault_survey_SPACE.exec(line) ?? []]).find(hasAny) ?? [];
    const hasher = value('hash');
    const clock = Number(value('clock'));
    return {
        role,
        files: new Map(files.map((file) => [file.path, file])),
        contents: new Set(files.flatMap(({ sha256 }) => sha256 ?? [])),
        incoming: new Map(lines.flatMap(toIncoming)),
        survey: {
            facts: {
                rsync: null,
                hasher: hasher === 'openssl' || hasher === 'sha256sum' ? hasher : null,
                freeBytes: free === undefined ? null : Number(free) * read_vault_survey_KIB,
                totalBytes: total === undefined ? null : Number(total) * read_vault_survey_KIB,
                clockSkewSeconds: clock > 0 ? clock - nowSeconds : null,
            },
            ...divide(files, rest.manifest),
            incoming: [],
            ...rest,
        },
    };
}
/** The time of a run as directories of a history have it. */
function divide(files, manifest) {
    const named = manifest === null || manifest === 'unreadable' ? {} : manifest.files;
    return {
        current: files.flatMap(({ path, bytes }) => {
            const entry = named[path];
            return entry === undefined ? [] : [{ path, bytes, mtime: entry.mtime }];
        }),
        history: files
            .filter(({ path }) => named[path] === undefined)
            .map(({ path, bytes, takenAt, sha256 }) => ({
            run: runOf(takenAt),
            path,
            bytes,
            mtime: takenAt,
            ...(sha256 === null ? {} : { sha256 }),
        })),
    };
}
function runOf(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
function read_vault_survey_unpack(answer) {
    try {
        const text = (0,external_node_zlib_.gunzipSync)(answer, { maxOutputLength: read_vault_survey_MOST_BYTES }).toString('utf8');
        if (text.endsWith('\nsurvey-end\n'))
            return text;
    }
    catch {
        // Told below, with what came instead.
    }
    throw read_vault_survey_unreadable(answer.toString('utf8'));
}
function read_vault_survey_unreadable(said) {
    return new remote_failure/* RemoteFailure */.p('remote-refused', `an answer that is no vault's: ${said.slice(0, 200)}`);
}
/** The manifest is foreign text of a length that is told before it: nothing in it passes for a line of ours. */
function read_vault_survey_split(text, known) {
    const mark = /^manifest (\d+|same|none)$/m.exec(text);
    const lines = text.slice(0, mark?.index).split('\n');
    const length = mark?.[1];
    if (mark === null || length === undefined)
        throw read_vault_survey_unreadable(text);
    if (length === 'same' && known)
        return { lines, manifest: known.manifest ?? 'unreadable', manifestSha256: known.sha256 };
    if (length === 'none')
        return { lines, manifest: null, manifestSha256: null };
    const begin = mark.index + mark[0].length + 1;
    const said = Buffer.from(text.slice(begin)).subarray(0, Number(length)).toString('utf8');
    return {
        lines,
        manifest: (0,offsite_manifest/* parseManifest */.Ng)(said) ?? 'unreadable',
        manifestSha256: (0,offsite_manifest/* hashManifest */.sP)(said),
    };
}
function hasAny(found) {
    return found.length > 0;
}
function toFile(line) {
    const [, sha256, bytes, takenAt, path] = read_vault_survey_FILE.exec(line) ?? [];
    if (sha256 === undefined || path === undefined || !(0,remote/* isSafePath */.p)(path))
        return [];
    return [
        {
            path,
            bytes: Number(bytes),
            sha256: sha256 === '-' ? null : sha256,
            takenAt: takenAt === '-' ? 0 : Number(takenAt),
        },
    ];
}
function toIncoming(line) {
    const [, bytes, sha256] = INCOMING.exec(line) ?? [];
    return sha256 === undefined ? [] : [[sha256, Number(bytes)]];
}

;// CONCATENATED MODULE: ./build/src/offsite/vault/vault-line.js



const vault_line_NEWLINE = 0x0a;
/** What can be asked of the gate of a vault. Every verb may be said again: what it changes it changes once. */
class VaultLine {
    session;
    #known;
    #patience;
    #world;
    constructor(session, settings, world) {
        this.session = session;
        this.#known = settings.known;
        this.#patience = settings.patience ?? transfer_attempts/* PATIENCE */.a;
        this.#world = world;
    }
    /** Does something again as long as the line was at fault. */
    attempt(body) {
        const means = { world: this.#world, patience: this.#patience };
        return (0,transfer_attempts/* attempt */.C)(body, () => this.session.connect(), means);
    }
    /** Says a verb whose answer is one of lines. */
    async ask(question) {
        const { value } = await this.attempt(() => askGate(this.session, question, this.#world));
        return answerLines(value);
    }
    /** What the vault says of itself; one attempt. */
    async look() {
        const { clock } = this.#world;
        const before = clock.now().getTime();
        const words = ['survey', this.#known?.sha256 ?? '-'];
        const answer = await askGate(this.session, { words }, this.#world);
        return readVaultSurvey(answer, this.#known, (before + clock.now().getTime()) / 2000);
    }
    /** Hashes what lies in the vault, by its own programs. */
    async rehash(paths, onFiles) {
        if (paths.length === 0)
            return new Map();
        const input = paths.map((path) => `${path}\n`).join('');
        const lines = await this.ask({ words: ['sha256'], input, onData: counting(onFiles) });
        const found = new Map(lines.map(([, sha256 = '', ...name]) => [name.join(' '), sha256]));
        return new Map(paths.map((path) => [path, found.get(path) ?? null]));
    }
    /** Hashes what arrived, out of the reach of any upload, and keeps it there; resolves to the hashes that are right. */
    async seal(contents, onFiles) {
        if (contents.length === 0)
            return new Set();
        const input = contents.map(({ sha256, bytes }) => `${sha256} ${bytes}\n`).join('');
        const lines = await this.ask({ words: ['seal'], input, onData: counting(onFiles) });
        return new Set(lines.flatMap(([word, sha256]) => (word === 'SEALED' ? (sha256 ?? []) : [])));
    }
}
function counting(onFiles) {
    let done = 0;
    return (chunk) => {
        for (const byte of chunk)
            if (byte === vault_line_NEWLINE)
                done += 1;
        onFiles?.(done);
    };
}

;// CONCATENATED MODULE: ./build/src/offsite/vault/vault-names.js

/** Names that the gate takes: `is_name` in lastro-vault.sh. No byte in them means anything to a shell. */
const NAME = /^(daily|weekly|monthly)\/[A-Za-z0-9_+=@][A-Za-z0-9._+=@-]*(\/[A-Za-z0-9_+=@][A-Za-z0-9._+=@-]*)?$/;
const LONGEST = 200;
/**
 * Refuses names before anything is sent.
 * @throws {RemoteFailure} `remote-refused`, with the first of them
 */
function demandVaultNames(paths) {
    const odd = paths.find((path) => !isVaultName(path));
    if (odd !== undefined)
        throw new remote_failure/* RemoteFailure */.p('remote-refused', `a vault takes names of A-Z a-z 0-9 . _ + = @ - below a tier, not ${JSON.stringify(odd)}`);
}
/** Whether the gate of a vault takes a path. */
function isVaultName(path) {
    return NAME.test(path) && path.length <= LONGEST;
}

;// CONCATENATED MODULE: ./build/src/offsite/vault/vault-remote.js










/**
 * A remote behind the gate of a vault (`lastro-vault.sh`). Files travel by the hash that they will have: what is there already,
 * under whatever name, is not sent, and a cut upload goes on at its last byte. What leaves the tree stays there: the server
 * removes it by its own rule.
 */
class VaultRemote {
    prunesItself = true;
    takesByHash = true;
    #settings;
    #line;
    #world;
    /** What was sent or found, by path. */
    #contents = new Map();
    /** Paths whose file there is not what it was: it is not asked again. */
    #damaged = new Set();
    #vault;
    #isGreeting = true;
    constructor(settings, parts, world) {
        this.#settings = settings;
        this.#line = parts.line;
        this.#vault = parts.vault;
        this.#world = world;
    }
    /**
     * Greets the vault; the session is closed when that fails.
     * @throws {RemoteFailure}
     */
    static async open(settings, session, world) {
        try {
            const line = new VaultLine(session, settings, world);
            const { value: vault } = await line.attempt(() => line.look());
            return new VaultRemote(settings, { line, vault }, world);
        }
        catch (error) {
            await session.close().catch(() => undefined);
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
        return this.#vault.role !== 'add';
    }
    /** The first one is the answer to the greeting. */
    async survey() {
        if (!this.#isGreeting)
            this.#vault = (await this.#line.attempt(() => this.#line.look())).value;
        this.#isGreeting = false;
        return this.#vault.survey;
    }
    async put({ root, paths, hashes, isAgain, onProgress }) {
        demandVaultNames(paths);
        this.#isGreeting = false;
        if (isAgain) {
            this.#vault = (await this.#line.attempt(() => this.#line.look())).value;
            for (const path of paths)
                this.#damaged.add(path);
        }
        const healed = [];
        let [wireBytes, attempts, done] = [0, 1, 0];
        for (const path of paths) {
            const file = (0,external_node_path_.join)(root, path);
            const { size: bytes } = await (0,promises_.stat)(file);
            const sha256 = hashes?.get(path) ?? (await (0,hash_file/* hashFile */.DC)(file, this.#world.signal));
            const content = { bytes, sha256 };
            this.#contents.set(path, content);
            const sending = { ...content, file, isAgain: isAgain === true };
            const sent = await this.#send(sending, (there) => onProgress?.(done + there));
            wireBytes += sent.value;
            attempts += sent.attempts - 1;
            healed.push(...sent.healed);
            done += bytes;
            onProgress?.(done);
        }
        return { wireBytes, attempts, healed };
    }
    async hash(area, paths, onFiles) {
        if (area === 'current')
            return this.#line.rehash(paths, onFiles);
        if (area === 'history')
            return this.#rehashVersions(paths, onFiles);
        // What lies in the vault under its name is read again there; everything else is sealed, which hashes it once and for all.
        const found = await this.#line.rehash(paths.filter((path) => this.#isKept(path)), onFiles);
        const arrived = paths.filter((path) => !this.#isKept(path));
        const contents = arrived.flatMap((path) => this.#contents.get(path) ?? []);
        const sealed = await this.#line.seal(contents, onFiles);
        const hashOf = (path) => {
            const sha256 = this.#contents.get(path)?.sha256;
            return sha256 !== undefined && sealed.has(sha256) ? sha256 : null;
        };
        return new Map(paths.map((path) => [path, found.get(path) ?? hashOf(path)]));
    }
    /** What left the tree lies where it lay; it is a run only for who asks. */
    async #rehashVersions(paths, onFiles) {
        const named = new Map(paths.map((path) => [path, path.slice(path.indexOf('/') + 1)]));
        const found = await this.#line.rehash([...new Set(named.values())], onFiles);
        return new Map([...named].map(([path, name]) => [path, found.get(name) ?? null]));
    }
    async commit({ take, link, manifest, expected }) {
        const paths = [...take, ...link.map(({ to }) => to)];
        demandVaultNames(paths);
        this.#isGreeting = false;
        const lines = paths.map((path) => {
            const entry = manifest.files[path];
            if (entry === undefined)
                throw new TypeError(`the manifest does not name ${path}`);
            return `${entry.sha256} ${entry.bytes} ${path}\n`;
        });
        if (lines.length > 0)
            demandCommitted(await this.#line.ask({ words: ['commit'], input: lines.join('') }));
        const text = (0,offsite_manifest/* serializeManifest */.MZ)(manifest);
        const sha256 = (0,offsite_manifest/* hashManifest */.sP)(text);
        await this.#line.ask({ words: ['manifest', expected ?? '-', sha256], input: text });
        return sha256;
    }
    async read(path) {
        this.#demandReading([path]);
        return this.#line.session.start(`get ${path} 0`).stdout;
    }
    async fetch({ into, paths, onProgress }) {
        this.#demandReading(paths);
        const { files } = this.#vault;
        const healed = [];
        let [wireBytes, attempts, done] = [0, 1, 0];
        for (const path of paths) {
            const file = { session: this.#line.session, path, into, bytes: files.get(path)?.bytes ?? 0 };
            const onBytes = (there) => onProgress?.(done + there);
            const came = await this.#line.attempt(() => fetchFile(file, this.#world, onBytes));
            wireBytes += came.value;
            attempts += came.attempts - 1;
            healed.push(...came.healed);
            done += file.bytes;
        }
        return { wireBytes, attempts, healed };
    }
    /** The server does, by its own rule. */
    async prune() { }
    /** That, too. */
    async discard() { }
    async close() {
        await this.#line.session.close().catch(() => undefined);
    }
    #send(content, onBytes) {
        const { line } = this.#settings;
        let isFirst = true;
        return this.#line.attempt(async () => {
            // After a cut nobody but the vault knows how much arrived.
            if (!isFirst)
                this.#vault = await this.#line.look();
            isFirst = false;
            const sending = { ...content, vault: this.#vault, line, onBytes };
            return sendContent(sending, this.#line.session, this.#world);
        });
    }
    #isKept(path) {
        const sha256 = this.#damaged.has(path) ? undefined : this.#contents.get(path)?.sha256;
        return sha256 !== undefined && this.#vault.files.get(path)?.sha256 === sha256;
    }
    #demandReading(paths) {
        if (!this.canRead)
            throw new remote_failure/* RemoteFailure */.p('remote-refused', 'the key of this vault may not read (role add)');
        demandVaultNames(paths);
    }
}

;// CONCATENATED MODULE: ./build/src/offsite/open-remote.js













/**
 * Opens a remote; whoever does closes it in a `finally`.
 * @throws {RemoteFailure} when nobody answers, or not the one that was meant
 */
async function openRemote(request, anyTime) {
    const world = (0,until_deadline/* untilDeadline */.H)(anyTime, request.deadline);
    const { remote, workspace, whileConnecting = () => undefined } = request;
    await (0,promises_.mkdir)(workspace, { recursive: true, mode: 0o700 });
    await demandAnswer(request, world);
    if (remote.kind === 'mounted' || remote.mode === 'pull' || remote.mode === 'sftp')
        whileConnecting();
    if (remote.kind === 'mounted') {
        const settings = settingsOf(request, { place: remote.path, compress: 'off' });
        return new MirrorRemote(settings, (0,shell/* localShell */.yj)(world), world);
    }
    if (remote.mode === 'pull') {
        const path = remote.into ?? remote.path;
        const settings = settingsOf(request, { place: path, compress: remote.compress });
        return new MirrorRemote({ ...settings, path }, (0,shell/* localShell */.yj)(world), world);
    }
    if (remote.mode === 'sftp')
        return openSftp({ name: request.name, remote, patience: request.patience }, world);
    const place = `${remote.user}@${remote.host}:${remote.path}`;
    const settings = settingsOf(request, { place, compress: remote.compress });
    const opening = { directory: (0,external_node_path_.join)(workspace, 's'), whileConnecting };
    const logIn = async (first) => {
        const options = first === undefined ? opening : { ...opening, first };
        const { value } = await (0,transfer_attempts/* attempt */.C)(() => ssh_session/* SshSession */.v.open((0,login/* loginOf */.D)(remote), options, world), async () => undefined, { world, patience: request.patience ?? transfer_attempts/* PATIENCE */.a });
        return value;
    };
    if (remote.mode === 'vault')
        return VaultRemote.open(settings, await logIn(), world);
    const session = await logIn((0,shell/* shellCommand */.q$)(SURVEY, surveyWords(settings, false)));
    const beganAt = world.clock.now();
    return new MirrorRemote({ ...settings, beganAt }, (0,shell/* sshShell */.Ny)(session), world);
}
const MOUNT_SECONDS = 5;
/** Neither we nor a program of ours could be ended any more that asks a dead server. */
async function demandAnswer({ remote, mountSeconds: seconds = MOUNT_SECONDS }, world) {
    const directory = remote.kind === 'mounted' ? remote.path : remote.into;
    if (directory === undefined || (await (0,answers_in_time/* answersInTime */.G)(directory, { seconds, world })))
        return;
    throw new remote_failure/* RemoteFailure */.p('filesystem-hanging', directory);
}
function settingsOf({ name, remote, timezone, workspace, known, patience, deadline, origin }, { place, compress }) {
    const { path, requireMount, bandwidth } = remote;
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
            ...(bandwidth === undefined ? {} : { bandwidth }),
            ...(deadline === undefined ? {} : { signal: deadline }),
        },
        ...(patience === undefined ? {} : { patience }),
        ...(origin === undefined ? {} : { origin }),
    };
}


/***/ }),

/***/ 2134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REMOTE_FAILURES),
/* harmony export */   p: () => (/* binding */ RemoteFailure)
/* harmony export */ });
/** What went wrong with a remote; each is a reason of the catalogue. */
const REMOTE_FAILURES = [
    'remote-host-key-changed',
    'remote-login-refused',
    'remote-key-unusable',
    'remote-unreachable',
    'remote-silent',
    'remote-connection-lost',
    'remote-full',
    'remote-read-only',
    'remote-busy',
    'remote-tool-missing',
    'remote-refused',
    'remote-hash-differs',
    'remote-moved-on',
    'remote-unmounted',
    'filesystem-hanging',
    'source-changed',
    'transfer-failed',
];
/** A remote did not do what it was asked; `message` is redacted, foreign text. */
class RemoteFailure extends Error {
    name = 'RemoteFailure';
    kind;
    /** Whether the same again may succeed: the line, not the matter, was at fault. */
    canHeal;
    constructor(kind, message, canHeal = false) {
        super(message);
        this.kind = kind;
        this.canHeal = canHeal;
    }
}


/***/ }),

/***/ 7561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isSafePath)
/* harmony export */ });
const SAFE_PATH = /^(?!\/)(?!.*(^|\/)\.{1,2}(\/|$))(?!.*\/\/)[^\p{Cc}\ufffd\\]+[^/\p{Cc}\ufffd\\]$/u;
/** Whether a relative path leads nowhere else and can be spoken on one line. */
function isSafePath(path) {
    return SAFE_PATH.test(path) && path.length <= 1024;
}


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ sshShell),
/* harmony export */   dK: () => (/* binding */ readLeading),
/* harmony export */   eu: () => (/* binding */ askShell),
/* harmony export */   q$: () => (/* binding */ shellCommand),
/* harmony export */   yj: () => (/* binding */ localShell)
/* harmony export */ });
/* unused harmony export shellWord */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2134);
/* harmony import */ var _transfer_classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6977);



/** An answer that is longer is given up: it would be the list of millions of files. */
const MOST_BYTES = 256 * 1024 * 1024;
/** The shell of this machine. */
function localShell(world) {
    return {
        start: (script, words, input) => world.processes.start({ file: 'sh', args: ['-c', script, 'sh', ...words] }, input),
        leading: () => null,
        rsyncPrefix: '',
        rsyncOptions: [],
        reconnect: async () => undefined,
        close: async () => undefined,
    };
}
/** The shell of an account over SSH. */
function sshShell(session) {
    const { host } = session;
    const rsh = ['ssh', ...session.options, '-o', 'ControlMaster=no'].map(rshWord).join(' ');
    return {
        start: (script, words, input) => session.start(shellCommand(script, words), input),
        leading: () => session.leading,
        rsyncPrefix: host.includes(':') ? `[${host}]:` : `${host}:`,
        rsyncOptions: [`--rsh=${rsh}`],
        reconnect: () => session.connect(),
        close: () => session.close(),
    };
}
/** A script as one text for the shell of an account. */
function shellCommand(script, words) {
    return ['sh', '-c', script, 'sh', ...words].map(shellWord).join(' ');
}
/**
 * Reads the answer of a script that a connection began with: it has no end, only a last line.
 * @throws {RemoteFailure} when it ended before that
 */
async function readLeading({ stdout, ended }, lastLine, world) {
    const { promise: whole, resolve } = Promise.withResolvers();
    const chunks = [];
    let bytes = 0;
    const onData = (chunk) => {
        chunks.push(chunk);
        bytes += chunk.length;
        // Every chunk has a byte at least.
        const tail = Buffer.concat(chunks.slice(-lastLine.length)).subarray(-lastLine.length);
        if (tail.toString('latin1') === lastLine || bytes > MOST_BYTES)
            resolve();
    };
    stdout.on('data', onData);
    try {
        await Promise.race([whole, ended]);
    }
    catch (error) {
        throw (0,_transfer_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .toRemoteFailure */ .g)(error, world);
    }
    finally {
        stdout.off('data', onData);
        stdout.resume();
    }
    if (bytes > MOST_BYTES)
        throw tooLong();
    return Buffer.concat(chunks);
}
/** Runs a script to its end and returns what it said, which may be binary. */
async function askShell(shell, question, world) {
    const input = question.input === undefined ? undefined : node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(pieces(question.input));
    const chunks = [];
    let bytes = 0;
    try {
        // After the deadline none starts.
        const running = shell.start(question.script, question.words, input);
        for await (const chunk of running.stdout) {
            bytes += chunk.length;
            if (bytes > MOST_BYTES) {
                await running.kill();
                throw tooLong();
            }
            chunks.push(chunk);
            question.onData?.(chunk);
        }
        await running.done;
    }
    catch (error) {
        throw (0,_transfer_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .toRemoteFailure */ .g)(error, world);
    }
    return Buffer.concat(chunks);
}
function tooLong() {
    return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('remote-refused', `an answer of more than ${MOST_BYTES} bytes`);
}
const PIECE_BYTES = 64 * 1024;
function* pieces(input) {
    const bytes = Buffer.from(input);
    for (let at = 0; at < bytes.length; at += PIECE_BYTES)
        yield bytes.subarray(at, at + PIECE_BYTES);
}
/** For any shell that knows single quotes. */
function shellWord(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}
/** As rsync splits --rsh: a quote inside of quotes is doubled. Source: rsync(1), --rsh. */
function rshWord(word) {
    return `'${word.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ SshSession)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/offsite/transfer/classify.js
var classify = __webpack_require__(6977);
// EXTERNAL MODULE: ./build/src/disk/private-key.js
var private_key = __webpack_require__(79);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/offsite/remote-failure.js
var remote_failure = __webpack_require__(2134);
;// CONCATENATED MODULE: ./build/src/offsite/ssh/kept-program.js

/**
 * Nobody tells a child that its parent was killed; but its end of a pipe says so. The shell keeps the program and reads the
 * pipe, and whichever ends first takes the other with it.
 */
const KEEP = `exec 3<&0
"$@" </dev/null 3<&- &
program=$!
{ read -r _ <&3; kill "$program"; } >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$program"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
`;
/** Starts a program that serves until it is stopped. */
function keepProgram(program, world) {
    const alive = new external_node_stream_.PassThrough();
    const running = world.processes.start({
        file: 'sh',
        args: ['-c', KEEP, 'sh', ...program.argv],
        ...(program.env ? { env: program.env } : {}),
    }, alive);
    running.stdout.resume();
    return {
        ended: running.done,
        stop: async () => {
            alive.end();
            await running.done.catch(() => undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/offsite/ssh/until-there.js


const POLL_SECONDS = 0.005;
/**
 * Waits until a program has opened its socket.
 * @throws the program's CommandError when it ends before that; {RemoteFailure} `remote-silent` when neither happens in time
 */
async function untilThere(socket, program, { seconds, world }) {
    let isOver = false;
    const over = program.ended.finally(() => {
        isOver = true;
    });
    over.catch(() => undefined);
    const end = world.clock.monotonicSeconds() + seconds;
    while (!(await isThere(socket))) {
        if (isOver) {
            await over;
            throw new remote_failure/* RemoteFailure */.p('remote-connection-lost', `${socket} was never opened`, true);
        }
        if (world.clock.monotonicSeconds() > end)
            throw new remote_failure/* RemoteFailure */.p('remote-silent', `no login within ${seconds} s`, true);
        await world.clock.sleep(POLL_SECONDS, world.signal);
    }
}
async function isThere(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/offsite/ssh/key-agent.js







const START_SECONDS = 10;
const DAY_SECONDS = 24 * 60 * 60;
/** What a shell says of a program that is not there. */
const MISSING_PROGRAM = 127;
/**
 * Starts an agent of our own with this key in it.
 * @throws {RemoteFailure} `remote-key-unusable` when it cannot be read, is none, or has a passphrase
 */
async function startKeyAgent(key, directory, world) {
    const text = await (0,private_key/* readPrivateKey */.$)(key).catch((error) => {
        throw unusable(world.redact(error.message));
    });
    const socket = (0,external_node_path_.join)(directory, 'agent');
    const agent = keepProgram({ argv: ['ssh-agent', '-D', '-a', socket] }, world);
    try {
        await untilThere(socket, agent, { seconds: START_SECONDS, world });
        await addKey(text, { socket, lifetimeSeconds: key.lifetimeSeconds ?? DAY_SECONDS }, world);
    }
    catch (error) {
        await agent.stop();
        throw error instanceof errors/* CommandError */.Qd ? explain(error) : error;
    }
    return { socket, stop: () => agent.stop() };
}
/** The socket is there a moment before anybody listens on it. */
const NOT_YET = /connecting to agent|connection to your authentication agent/i;
const TRIES = 50;
const WAIT_SECONDS = 0.02;
async function addKey(key, { socket, lifetimeSeconds }, world) {
    for (let count = 1;; count += 1) {
        const adding = world.processes.start({
            file: 'ssh-add',
            args: ['-q', '-t', String(Math.ceil(lifetimeSeconds)), '-'],
            env: { SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' },
            timeoutSeconds: START_SECONDS,
        }, external_node_stream_.Readable.from([key]));
        adding.stdout.resume();
        try {
            await adding.done;
            return;
        }
        catch (error) {
            const isEarly = error instanceof errors/* CommandError */.Qd && NOT_YET.test(error.failure.stderrTail);
            if (!isEarly || count === TRIES)
                throw error;
            await world.clock.sleep(WAIT_SECONDS, world.signal);
        }
    }
}
function explain({ failure, message }) {
    const isMissing = failure.exitCode === MISSING_PROGRAM || failure.cause === 'spawn';
    return isMissing
        ? new remote_failure/* RemoteFailure */.p('remote-tool-missing', message)
        : unusable(failure.stderrTail);
}
function unusable(detail) {
    const said = detail.trim().split('\n').at(-1) ?? '';
    return new remote_failure/* RemoteFailure */.p('remote-key-unusable', said || 'the private key cannot be used');
}

;// CONCATENATED MODULE: ./build/src/offsite/ssh/identity.js




/**
 * A key that ssh can read from its file as it lies there is left there: an agent takes four more programs. Any other is held by an
 * agent of our own.
 * @throws {RemoteFailure} `remote-key-unusable`
 */
async function openIdentity(key, directory, world) {
    if (key.privateKey === undefined && key.privateKeyFile !== undefined) {
        const path = (0,external_node_path_.resolve)(key.privateKeyFile);
        if (await isReadyForSsh(path))
            return { identity: { keyFile: path }, stop: async () => undefined };
    }
    const agent = await startKeyAgent(key, directory, world);
    return { identity: { agent: agent.socket }, stop: () => agent.stop() };
}
/** What needs no quoting in a value of ssh, which expands `~`, `%` and `$`. */
const PLAIN_PATH = /^[\w./@+-]+$/;
/** Bits of a mode with which ssh takes no key of ours. */
const OPEN_TO_OTHERS = 0o077;
const BODY = /^-----BEGIN OPENSSH PRIVATE KEY-----\n([\w+/=\n]+)-----END OPENSSH PRIVATE KEY-----\n$/;
/** Magic, then the cipher as a string with its length in front. Source: OpenSSH, PROTOCOL.key. */
const UNENCRYPTED = Buffer.from('openssh-key-v1\0\0\0\0\x04none', 'latin1');
async function isReadyForSsh(path) {
    if (!PLAIN_PATH.test(path))
        return false;
    try {
        const [text, { uid, mode }] = await Promise.all([(0,promises_.readFile)(path, 'utf8'), (0,promises_.stat)(path)]);
        const isOurs = uid === process.getuid?.() && (mode & OPEN_TO_OTHERS) === 0;
        return isOurs && text === (0,private_key/* tidyPrivateKey */.l)(text) && isUnencrypted(text);
    }
    catch {
        // The agent's way says what is wrong.
        return false;
    }
}
function isUnencrypted(text) {
    const [, body] = BODY.exec(text) ?? [];
    if (body === undefined)
        return false;
    const head = Buffer.from(body, 'base64').subarray(0, UNENCRYPTED.length);
    return head.equals(UNENCRYPTED);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/offsite/ssh/leading-command.js


/** Who has not ended by then will not by itself: the line is dead. */
const PATIENCE_MS = 500;
/** The other side listens five times as long. */
const BEAT_SECONDS = 60;
/**
 * Starts it. However we end, its input ends with us, and so it does. Of a line that died without a word it hears no end: an empty
 * line now and then tells it that we live.
 */
function startLeading([file = '', ...args], world, beatSeconds = BEAT_SECONDS) {
    const alive = new external_node_stream_.PassThrough();
    const beat = setInterval(() => alive.write('\n'), beatSeconds * 1000).unref();
    const running = world.processes.start({ file, args }, alive);
    const quiet = () => clearInterval(beat);
    const over = running.done.then(quiet, quiet);
    return {
        stdout: running.stdout,
        ended: running.done,
        stop: async () => {
            quiet();
            alive.end();
            running.stdout.resume();
            const patience = new AbortController();
            const late = (0,external_node_timers_promises_.setTimeout)(PATIENCE_MS, undefined, { signal: patience.signal }).then(() => running.kill(), () => undefined);
            await over;
            patience.abort();
            await late;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/offsite/ssh/ssh-options.js
/** The name under which a remote stands in our own list of known hosts, whatever it is called elsewhere. */
const ALIAS = 'lastro-remote';
/** With hardware for AES these are twice as fast as the first choice of OpenSSH, and no weaker; the others come after them. */
const CIPHERS = '^aes128-gcm@openssh.com,aes256-gcm@openssh.com';
/** A dead line is noticed after this many seconds without a sign, three times in a row. */
const ALIVE_SECONDS = 5;
/** Lines of known_hosts for pinned keys. */
function knownHostsText(hostKeys) {
    return hostKeys.map((key) => `${ALIAS} ${key}\n`).join('');
}
/**
 * Options of ssh and sftp: nothing of the account's own configuration, no question, only the pinned keys, only our key.
 */
function sshOptions(place) {
    const options = [
        'BatchMode=yes',
        'StrictHostKeyChecking=yes',
        `HostKeyAlias=${ALIAS}`,
        `UserKnownHostsFile=${quoted(place.knownHosts)}`,
        'GlobalKnownHostsFile=/dev/null',
        'UpdateHostKeys=no',
        'VerifyHostKeyDNS=no',
        ...identityOptions(place.identity),
        'PreferredAuthentications=publickey',
        'ClearAllForwardings=yes',
        'ForwardAgent=no',
        'PermitLocalCommand=no',
        'RequestTTY=no',
        'LogLevel=ERROR',
        'ConnectTimeout=15',
        `ServerAliveInterval=${ALIVE_SECONDS}`,
        'ServerAliveCountMax=3',
        `Ciphers=${CIPHERS}`,
        `ControlPath=${quoted(place.control)}`,
        `Port=${place.port}`,
        `User=${place.user}`,
    ];
    return ['-F', '/dev/null', ...options.flatMap((option) => ['-o', option])];
}
function identityOptions(identity) {
    return 'agent' in identity
        ? [`IdentityAgent=${quoted(identity.agent)}`, 'IdentityFile=none']
        : ['IdentityAgent=none', 'IdentitiesOnly=yes', `IdentityFile=${quoted(identity.keyFile)}`];
}
/** Percent signs are tokens of ssh, spaces end a value. */
function quoted(path) {
    return `"${path.replaceAll('%', '%%')}"`;
}

;// CONCATENATED MODULE: ./build/src/offsite/ssh/ssh-session.js









/** Longest path of a socket. Source: unix(7), sun_path has 108 bytes; ssh adds 17 while it makes one. */
const LONGEST_SOCKET = 88;
const LOGIN_SECONDS = 60;
/**
 * One login for all that a run does on a remote: `ssh` keeps a master connection, everything else goes through it. A login costs
 * half a second on a busy machine, another command through the master a twentieth of that.
 */
class SshSession {
    #place;
    #directory;
    #world;
    #identity;
    #master = null;
    #isConnected = false;
    #first;
    #leading = null;
    constructor(parts, world) {
        this.#place = parts.place;
        this.#directory = parts.directory;
        this.#identity = parts.identity;
        this.#first = parts.first;
        this.#world = world;
    }
    /**
     * Logs in. What a killed run left in the directory is removed first; nobody else uses it, and no secret is ever in it.
     * @throws {RemoteFailure} when there is no login
     */
    static async open(login, { directory, first, whileConnecting }, world) {
        const own = await socketDirectory(directory);
        try {
            const knownHosts = (0,external_node_path_.join)(own, 'known_hosts');
            await (0,promises_.writeFile)(knownHosts, knownHostsText(login.hostKeys), { mode: 0o600 });
            const identity = await openIdentity(login, own, world);
            const { host, port, user } = login;
            const control = (0,external_node_path_.join)(own, 'ssh');
            const place = { host, port, user, knownHosts, identity: identity.identity, control };
            const session = new SshSession({ place, directory: own, identity, first: first ?? null }, world);
            try {
                await session.connect(whileConnecting);
            }
            catch (error) {
                await identity.stop();
                throw error;
            }
            return session;
        }
        catch (error) {
            await (0,promises_.rm)(own, { recursive: true, force: true });
            throw error;
        }
    }
    /** Words that start ssh (or sftp) through the connection, without the host. */
    get options() {
        return sshOptions(this.#place);
    }
    /** As ssh takes it; the user stands in the options. */
    get host() {
        return this.#place.host;
    }
    /** The command that the connection began with, until it was lost. */
    get leading() {
        return this.#leading;
    }
    /** Makes the connection; again, when it was lost. */
    async connect(whileConnecting) {
        // Of several that were cut off at once only the first makes it anew; a connection that lives is the work of another.
        if (this.#isConnected)
            return;
        await this.#master?.stop();
        await (0,promises_.rm)(this.#place.control, { force: true });
        const master = this.#startMaster();
        whileConnecting?.();
        try {
            await untilThere(this.#place.control, master, { seconds: LOGIN_SECONDS, world: this.#world });
            this.#master = master;
            this.#isConnected = true;
            const lost = () => {
                if (this.#master !== master)
                    return;
                this.#isConnected = false;
                this.#leading = null;
            };
            master.ended.then(lost, lost);
        }
        catch (error) {
            await master.stop();
            this.#leading = null;
            throw (0,classify/* toRemoteFailure */.g)(error, this.#world);
        }
    }
    #startMaster() {
        const words = [...this.options, '-o', 'ControlMaster=yes'];
        const first = this.#first;
        this.#first = null;
        if (first === null)
            return keepProgram({ argv: ['ssh', ...words, '-N', this.host] }, this.#world);
        this.#leading = startLeading(['ssh', ...words, this.host, '--', first], this.#world);
        return this.#leading;
    }
    /** Starts a command there; it is one text for the shell of the account, or for a forced command. */
    start(command, input) {
        const args = [...this.options, '-o', 'ControlMaster=no', this.host, '--', command];
        return this.#world.processes.start({ file: 'ssh', args }, input);
    }
    /** Logs out; nothing stays behind. */
    async close() {
        await this.#master?.stop();
        await this.#identity.stop();
        await (0,promises_.rm)(this.#directory, { recursive: true, force: true });
    }
}
/** A private directory in which the path of a socket is short enough. */
async function socketDirectory(directory) {
    if (directory.length > LONGEST_SOCKET - 'agent'.length)
        return (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)().length > 40 ? '/tmp' : (0,external_node_os_.tmpdir)(), 'lastro-ssh-'));
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    return directory;
}


/***/ }),

/***/ 5941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* harmony import */ var _remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2134);

/** Attempts after the first. */
const RETRIES = 3;
/** Seconds before the first of them; each further one waits twice as long. */
const FIRST_WAIT = 5;
/** What the seed asks for: three more attempts, after 5, 10 and 20 seconds. */
const PATIENCE = { retries: RETRIES, firstWaitSeconds: FIRST_WAIT };
/**
 * Does something again as long as what failed can heal: the line, never the matter. `mend` runs before each further attempt.
 * @throws the last failure
 */
async function attempt(body, mend, { world, patience = PATIENCE }) {
    const healed = [];
    for (let count = 1;; count += 1) {
        try {
            if (count > 1)
                await mend();
            return { value: await body(count), attempts: count, healed };
        }
        catch (error) {
            if (!(error instanceof _remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p) || !error.canHeal || count > patience.retries)
                throw error;
            healed.push(`${error.kind}: ${error.message}`);
            const seconds = waitBefore(count, patience);
            world.log.warn(`${error.message}; attempt ${count + 1} of ${patience.retries + 1} in ${seconds.toFixed(0)} s`);
            await world.clock.sleep(seconds, world.signal);
        }
    }
}
/** Twice as long each time, and up to a fifth more: those whom one fault cut off do not all come back at once. */
function waitBefore(count, { firstWaitSeconds }) {
    return firstWaitSeconds * 2 ** (count - 1) * (1 + Math.random() / 5);
}


/***/ }),

/***/ 8742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bandwidthAt)
/* harmony export */ });
/* harmony import */ var _backups_wall_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7539);

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTES_PER_DAY = 24 * 60;
/** The limit of an instant. Of several that hold at once the lowest counts. */
function bandwidthAt(bandwidth, instant, timezone) {
    if (bandwidth === undefined)
        return { limit: null, seconds: null };
    if (typeof bandwidth === 'number')
        return { limit: bandwidth, seconds: null };
    const { year, month, day, hour, minute, second } = (0,_backups_wall_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .wallClock */ .X)(instant, timezone);
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    const now = hour * 60 + minute;
    const limits = bandwidth.filter((period) => holds(period, weekday, now)).map(({ limit }) => limit);
    const changes = bandwidth
        .flatMap(({ from, to }) => [minutesOf(from), minutesOf(to)])
        .map((at) => (at > now ? at : at + MINUTES_PER_DAY) - now);
    return {
        limit: limits.length === 0 ? null : Math.min(...limits),
        seconds: Math.min(...changes) * 60 - second,
    };
}
/** A period that ends before it begins lies over midnight and belongs to the day of its beginning. */
function holds({ days, from, to }, weekday, now) {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    const isOn = (day) => days.includes(DAYS[(day + 7) % 7] ?? '');
    if (start < end)
        return isOn(weekday) && now >= start && now < end;
    return (isOn(weekday) && now >= start) || (isOn(weekday - 1) && now < end);
}
function minutesOf(clock) {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    return hours * 60 + minutes;
}


/***/ }),

/***/ 6977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toRemoteFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2134);


/**
 * What ssh, rsync and the programs there say, in the order in which it is believed. It comes before the exit code: rsync ends with
 * 12 or with 255 for the same changed host key, by chance.
 */
const RULES = [
    {
        said: /Host key verification failed|REMOTE HOST IDENTIFICATION|No matching host key type|no hostkey alg/i,
        kind: 'remote-host-key-changed',
    },
    {
        said: /error in libcrypto|invalid format|UNPROTECTED PRIVATE KEY|incorrect passphrase/i,
        kind: 'remote-key-unusable',
    },
    { said: /Permission denied \(|Too many authentication/i, kind: 'remote-login-refused' },
    { said: /No space left|Disk quota|lastro-vault: full/i, kind: 'remote-full' },
    { said: /Read-only file system/i, kind: 'remote-read-only' },
    { said: /Another instance of rrsync|lastro(-vault)?: busy/i, kind: 'remote-busy', canHeal: true },
    { said: /lastro(-vault)?: moved on/i, kind: 'remote-moved-on' },
    // More or less arrived than we believed; asked again, the vault says how much.
    { said: /lastro-vault: (offset|cut)/i, kind: 'remote-connection-lost', canHeal: true },
    { said: /lastro: not mounted|lastro-vault: .*is its disk mounted/i, kind: 'remote-unmounted' },
    { said: /lastro-vault: (?!\w+: command not found)|rrsync error:/i, kind: 'remote-refused' },
    // rsync ends with 23 for what was gone before it began, and with 24 for what went while it read.
    {
        said: /\[sender\] .*failed: No such file|file has vanished/i,
        kind: 'source-changed',
    },
    {
        said: /protocol version mismatch|command not found|remote command not found|rsync: not found|rsync: No such file/i,
        kind: 'remote-tool-missing',
    },
    {
        said: /Could not resolve hostname|Connection refused|Connection timed out|No route to host|Network is unreachable/i,
        kind: 'remote-unreachable',
        canHeal: true,
    },
    {
        said: /Connection reset|Connection closed|closed by remote host|Broken pipe|not responding|mux_client|Control socket|connection unexpectedly closed|lost connection/i,
        kind: 'remote-connection-lost',
        canHeal: true,
    },
];
/** Exit codes of rsync and of ssh (255) that mean the line. Source: rsync(1), EXIT VALUES. */
const LINE_CODES = new Set([10, 12, 30, 35, 255]);
/** A fault of the system that may pass. */
const PASSING_CODES = new Set([14, 22]);
const MISSING_PROGRAM = 127;
/** Files vanished at the source while they were sent. */
const VANISHED = 24;
/** A failed program as what it means for the remote; anything but a failed program stays what it is. */
function toRemoteFailure(error, world) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd) || world.signal.aborted)
        return error;
    const { cause, exitCode, stderrTail } = error.failure;
    const detail = world.redact(lastWords(stderrTail) || error.message);
    // Nobody cancelled the run, so it was the deadline.
    if (cause === 'cancelled')
        return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('remote-silent', detail);
    if (cause === 'spawn')
        return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('remote-tool-missing', error.message);
    if (cause === 'timeout')
        return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('remote-silent', detail, true);
    const rule = RULES.find(({ said }) => said.test(stderrTail));
    if (rule)
        return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p(rule.kind, detail, rule.canHeal === true);
    if (cause === 'signal')
        return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('remote-connection-lost', detail, true);
    return byExitCode(exitCode ?? -1, detail);
}
function byExitCode(code, detail) {
    if (LINE_CODES.has(code))
        return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('remote-connection-lost', detail, true);
    if (PASSING_CODES.has(code))
        return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('transfer-failed', detail, true);
    if (code === VANISHED)
        return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('source-changed', detail);
    if (code === MISSING_PROGRAM)
        return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('remote-tool-missing', detail);
    return new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('transfer-failed', detail);
}
/** The last few lines: the first of a chain of errors says the cause, the last the consequence. */
function lastWords(stderr) {
    return stderr.trim().split('\n').slice(-4).join(' / ').slice(0, 600);
}


/***/ }),

/***/ 4279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   p: () => (/* binding */ localRsync)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2134);


/**
 * Version of this machine's rsync.
 * @throws {RemoteFailure} `remote-tool-missing` when there is none
 */
async function localRsync(world) {
    try {
        const { stdout } = await world.processes.ask({ file: 'rsync', args: ['--version'] });
        const [, version] = /version v?(\d+\.\d+(?:\.\d+)?)/.exec(stdout) ?? [];
        if (version !== undefined)
            return version;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd) || error.failure.cause === 'cancelled')
            throw error;
    }
    throw new _remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('remote-tool-missing', 'rsync is missing on this machine');
}
/** Whether a version is not older than another; an unknown one is. */
function isAtLeast(version, least) {
    if (version === null)
        return false;
    const [one, other] = [version, least].map((text) => text.split('.').map(Number));
    for (let index = 0; index < 3; index += 1) {
        const difference = (one?.[index] ?? 0) - (other?.[index] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return true;
}


/***/ }),

/***/ 6787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mt: () => (/* binding */ isPartial),
  l9: () => (/* binding */ runRsync)
});

// UNUSED EXPORTS: rsyncArguments

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/offsite/transfer/bandwidth.js
var bandwidth = __webpack_require__(8742);
// EXTERNAL MODULE: ./build/src/offsite/transfer/classify.js
var classify = __webpack_require__(6977);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/offsite/transfer/names-to-send.js


/** Fewer names cost less than the look at their directory. */
const LEAST_NAMES = 100;
/**
 * Names for rsync's `--files-from`, of files below a directory of this machine. It reads that list byte by byte with two system
 * calls each: the names of 50,000 files take it four seconds of processor time. So a directory is named in place of its files where
 * it holds these files and nothing else at all.
 */
async function namesToSend(root, paths) {
    if (paths.length < LEAST_NAMES)
        return paths;
    const byDirectory = Map.groupBy(paths, (path) => external_node_path_.posix.dirname(path));
    const names = [];
    for (const [directory, own] of byDirectory)
        if (await isWhole(root, directory, own))
            names.push(directory);
        else
            names.push(...own);
    return names;
}
async function isWhole(root, directory, own) {
    if (directory === '.' || own.length < LEAST_NAMES)
        return false;
    const found = await (0,promises_.readdir)(external_node_path_.posix.join(root, directory), { withFileTypes: true }).catch(() => []);
    if (found.length !== own.length || !found.every((entry) => entry.isFile()))
        return false;
    const planned = new Set(own.map((path) => external_node_path_.posix.basename(path)));
    return found.every(({ name }) => planned.has(name));
}

;// CONCATENATED MODULE: ./build/src/offsite/transfer/rsync-output.js
const PROGRESS = /^\s*([\d,]+)\s+\d+%\s/;
const SENT = /^Total bytes sent: ([\d,]+)/;
const RECEIVED = /^Total bytes received: ([\d,]+)/;
/** Reads rsync's stdout as it comes: lines end in a newline, progress in a carriage return. */
class RsyncOutput {
    #onBytes;
    #rest = '';
    #sent = 0;
    #received = 0;
    #done = 0;
    constructor(onBytes) {
        this.#onBytes = onBytes;
    }
    write(chunk) {
        const lines = (this.#rest + chunk).split(/[\r\n]/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.#read(line);
    }
    /** Zeros when it was cut off before it said so. */
    end() {
        this.#read(this.#rest);
        return { sentBytes: this.#sent, receivedBytes: this.#received };
    }
    /** Bytes of files that went through, by the last line of progress. */
    get doneBytes() {
        return this.#done;
    }
    #read(line) {
        const [, done] = PROGRESS.exec(line) ?? [];
        if (done !== undefined) {
            this.#done = toNumber(done);
            this.#onBytes(this.#done);
            return;
        }
        const [, sent] = SENT.exec(line) ?? [];
        if (sent !== undefined)
            this.#sent = toNumber(sent);
        const [, received] = RECEIVED.exec(line) ?? [];
        if (received !== undefined)
            this.#received = toNumber(received);
    }
}
function toNumber(figures) {
    return Number(figures.replaceAll(',', ''));
}

;// CONCATENATED MODULE: ./build/src/offsite/transfer/rsync.js







/** Seconds without a byte after which rsync gives up; ssh notices a dead line before. */
const SILENCE_SECONDS = 300;
/** What is worth compressing on the line: dumps are packed already, and packing them again costs a quarter of the time. */
const COMPRESSIBLE = /\.(sql|tar|json|csv|txt)$/;
/**
 * Sends files and removes nothing. They are written in place, where only an unfinished one can stand: a cut leaves all that came,
 * however it came about, and the next attempt goes on from there.
 * @returns bytes on the line, both ways
 * @throws {RemoteFailure}
 */
async function runRsync(transfer, line, world) {
    const isHere = transfer.from.startsWith('/');
    const names = isHere ? await namesToSend(transfer.from, transfer.paths) : transfer.paths;
    await (0,promises_.writeFile)(transfer.listFile, names.map((name) => `${name}\0`).join(''));
    let wireBytes = 0;
    try {
        for (;;) {
            const { limit, seconds } = (0,bandwidth/* bandwidthAt */.d)(line.bandwidth, world.clock.now(), line.timezone);
            const end = await runOnce(transfer, { limit, seconds, line }, world);
            wireBytes += end.wireBytes;
            if (end.isDone)
                return wireBytes;
        }
    }
    finally {
        await (0,promises_.rm)(transfer.listFile, { force: true });
    }
}
async function runOnce(transfer, pass, world) {
    const output = new RsyncOutput(transfer.onBytes);
    const running = world.processes.start({
        file: 'rsync',
        args: rsyncArguments(transfer, pass),
        ...(pass.line.signal === undefined ? {} : { signal: pass.line.signal }),
        ...(pass.seconds === null ? {} : { timeoutSeconds: pass.seconds + 1 }),
    });
    running.stdout.setEncoding('utf8').on('data', (chunk) => output.write(chunk));
    try {
        await running.done;
    }
    catch (error) {
        const isChange = error instanceof errors/* CommandError */.Qd && error.failure.cause === 'timeout';
        if (isChange && pass.seconds !== null)
            return { wireBytes: output.doneBytes, isDone: false };
        throw (0,classify/* toRemoteFailure */.g)(error, world);
    }
    const { sentBytes, receivedBytes } = output.end();
    return { wireBytes: sentBytes + receivedBytes, isDone: true };
}
/** Exported for its test. */
function rsyncArguments(transfer, { limit, line }) {
    const { compress } = line;
    const isCompressed = compress === 'on' ||
        (compress === 'auto' && transfer.paths.every((path) => COMPRESSIBLE.test(path)));
    return [
        '--recursive',
        '--times',
        // The second copy is nobody else's to read; a mounted disk may know no such rights.
        ...(transfer.isLocal ? [] : ['--perms', '--chmod=D750,F640']),
        '--inplace',
        '--no-implied-dirs',
        ...(transfer.isLocal ? ['--whole-file'] : ['--no-whole-file']),
        ...(transfer.isAgain ? ['--checksum'] : []),
        ...(transfer.canFlush ? ['--fsync'] : []),
        ...(isCompressed ? ['--compress'] : []),
        ...(limit === null ? [] : [`--bwlimit=${limit}`]),
        `--timeout=${SILENCE_SECONDS}`,
        '--stats',
        '--no-human-readable',
        '--info=progress2,name0',
        '--no-inc-recursive',
        // What comes into a directory that is named as a whole, in the moment after it was looked at.
        '--exclude=.*',
        `--exclude=*${durable_files/* PARTIAL_ENDING */.c7}`,
        '--from0',
        `--files-from=${transfer.listFile}`,
        ...transfer.options,
        '--',
        transfer.from,
        transfer.to,
    ];
}
/** Names of what no transfer takes along, anywhere. */
function isPartial(name) {
    return name.endsWith(durable_files/* PARTIAL_ENDING */.c7) || name.split('/').some((part) => part.startsWith('.'));
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ untilDeadline)
/* harmony export */ });
/**
 * The same world until a deadline: then every program that was started in it ends, every connection that was made, and none is
 * begun any more. A remote whose machine lives and whose disk hangs keeps the line alive and never answers.
 */
function untilDeadline(world, deadline) {
    if (deadline === undefined)
        return world;
    const { processes, ssh } = world;
    const ending = AbortSignal.any([world.signal, deadline]);
    const bounded = (command) => ({
        ...command,
        signal: command.signal === undefined ? ending : AbortSignal.any([command.signal, ending]),
    });
    const limited = (limits) => ({
        ...limits,
        signal: AbortSignal.any([limits.signal, deadline]),
    });
    return {
        ...world,
        ssh: {
            ask: (target, question) => ssh.ask(target, limited(question)),
            openFiles: (target, limits) => ssh.openFiles(target, limited(limits)),
        },
        processes: {
            run: (command) => processes.run(bounded(command)),
            // A question is short by itself.
            ask: (question) => processes.ask(question),
            start: (command, input) => processes.start(bounded(command), input),
            killAll: () => processes.killAll(),
            endMarked: (mark) => processes.endMarked(mark),
        },
    };
}


/***/ })

};
;