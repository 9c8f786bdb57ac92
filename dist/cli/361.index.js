"use strict";
exports.id = 361;
exports.ids = [361];
exports.modules = {

/***/ 4306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Y0: () => (/* binding */ isAhead),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/* unused harmony export CLOCK_TOLERANCE_MS */
/** A name this much ahead of the clock is still taken for now: machines disagree by that much. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;
/** Whether a backup counts for retention; `now` guards against a list made under another clock. */
function isGood(entry, now) {
    return (entry.state === 'complete' &&
        entry.verified &&
        entry.tier !== 'loose' &&
        entry.dumpPath !== undefined &&
        entry.passportPath !== undefined &&
        entry.takenAt !== null &&
        !isAhead(entry.takenAt, now));
}
/** Whether an instant is ahead of the clock by more than the tolerance. */
function isAhead(instant, now) {
    return instant.getTime() > now.getTime() + CLOCK_TOLERANCE_MS;
}
/** Newest first; what has no time last; equal times by name, so that the order is always the same. */
function newestFirst(a, b) {
    const [timeA, timeB] = [a, b].map((entry) => entry.takenAt?.getTime() ?? Number.NEGATIVE_INFINITY);
    if (timeA !== timeB && timeA !== undefined && timeB !== undefined)
        return timeB > timeA ? 1 : -1;
    return a.name === b.name ? 0 : a.name < b.name ? 1 : -1;
}


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DIRECTORY_FORMAT_INDEX),
/* harmony export */   j: () => (/* binding */ findBackupFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2279);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6620);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5614);






/** A directory with this file in it is a dump in directory format. */
const DIRECTORY_FORMAT_INDEX = 'toc.dat';
// A name with control characters is nobody's backup, and a trap for whoever prints it.
// U+FFFD: bytes that are not UTF-8, so that the name read is not the name on disk.
const UNSPEAKABLE = /[\p{Cc}\ufffd]/u;
/**
 * The files of backups in one directory; none when it does not exist. Symbolic links, special files and
 * names with control characters are passed over. Paths are absolute, so a leading dash is harmless. Directories whose bytes are
 * known already are not counted again.
 * @throws {CheckFailure} `backup-directory-is-link` when the directory itself is a symbolic link
 */
async function findBackupFiles(directory, directoryBytes = new Map()) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const found = [];
    for (const dirent of await readDirents(absolute)) {
        const role = UNSPEAKABLE.test(dirent.name) ? null : roleOf(dirent);
        if (role === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, dirent.name);
        const bytes = directoryBytes.get(path) ?? (await sizeOf(path, dirent.isDirectory()));
        if (bytes !== null)
            found.push({ fileName: dirent.name, path, bytes, ...role });
    }
    return found;
}
async function readDirents(directory) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory)).isSymbolicLink()) {
            const message = `${directory} is a symbolic link; a tier must be a directory or a mount point`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('backup-directory-is-link', message, { path: directory });
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true });
    }
    catch (error) {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrorCode */ .U)(error, 'ENOENT'))
            return [];
        throw error;
    }
}
function roleOf(dirent) {
    const { name } = dirent;
    if (dirent.isDirectory())
        return { role: 'dump', stem: name, own: null };
    if (!dirent.isFile())
        return null;
    const whole = name.endsWith(_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .PARTIAL_ENDING */ .c7) ? name.slice(0, -_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .PARTIAL_ENDING */ .c7.length) : name;
    const ending = [_names_js__WEBPACK_IMPORTED_MODULE_4__/* .PASSPORT_ENDING */ .pX, _names_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBALS_ENDING */ .nY].find((end) => whole.endsWith(end)) ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .dumpEndingOf */ .TB)(whole);
    if (ending === null)
        return null;
    const stem = whole.slice(0, -ending.length);
    const own = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOwnName */ .HE)(stem);
    const role = whole === name ? roleOfEnding(ending) : 'partial';
    const isOthers = own === null && role !== 'dump' && role !== 'passport';
    return isOthers ? null : { role, stem, own };
}
function roleOfEnding(ending) {
    if (ending === _names_js__WEBPACK_IMPORTED_MODULE_4__/* .PASSPORT_ENDING */ .pX)
        return 'passport';
    return ending === _names_js__WEBPACK_IMPORTED_MODULE_4__/* .GLOBALS_ENDING */ .nY ? 'globals' : 'dump';
}
/** Bytes of a file or of a directory-format dump; null when it is another directory, or gone by now. */
async function sizeOf(path, isDirectory) {
    try {
        if (!isDirectory)
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size;
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
        if (!names.includes(DIRECTORY_FORMAT_INDEX))
            return null;
        const sizes = names.map(async (name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))).size);
        return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
    }
    catch (error) {
        // A directory closed to us (lost+found at the root of a mount) is no dump of anyone we serve.
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrorCode */ .U)(error, 'ENOENT') || (isDirectory && (0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrorCode */ .U)(error, 'EACCES')))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ listBackups)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
// EXTERNAL MODULE: ./build/src/backups/entry.js
var entry = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/src/backups/found-files.js
var found_files = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/src/backups/names.js
var names = __webpack_require__(5614);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/src/backups/soundness.js



const PassportOutline = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/passport@1'),
    source: dist/* object */.Ikc({ name: dist/* string */.YjP() }),
    files: dist/* array */.YOg(dist/* object */.Ikc({ role: dist/* string */.YjP(), name: dist/* string */.YjP(), bytes: dist/* number */.aig() })),
    readBack: dist/* object */.Ikc({ passed: dist/* literal */.euz(true) }),
    afterTheFact: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
/** Why a dump with such a passport does not count. */
const AFTER_THE_FACT = 'its passport was made after the fact';
/**
 * What speaks against a backup without reading its dump: null when its passport is readable, says that
 * the read-back passed, belongs to this source, and names the files with the sizes found.
 */
async function findUnsound({ source, passportPath, files, }) {
    const outline = await readOutline(passportPath);
    if (outline === null)
        return 'its passport cannot be read or does not say that the dump was read back';
    // It is no proof that the dump holds what the database held: nothing may be removed because of it.
    if (outline.afterTheFact !== undefined)
        return AFTER_THE_FACT;
    if (outline.source.name !== source)
        return `its passport is of source ${outline.source.name}`;
    const sizes = new Map(files.map(({ path, bytes }) => [(0,external_node_path_.basename)(path), bytes]));
    for (const { name, bytes } of outline.files) {
        const found = sizes.get(name);
        if (found === undefined)
            return `${name} is missing`;
        if (found !== bytes)
            return `${name} has ${found} bytes, its passport says ${bytes}`;
    }
    const hasDump = outline.files.some((file) => file.role === 'dump');
    return hasDump ? null : 'its passport names no dump';
}
async function readOutline(path) {
    try {
        return dist/* parse */.qgA(PassportOutline, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/backups/stamp.js
var stamp = __webpack_require__(4961);
;// CONCATENATED MODULE: ./build/src/backups/list.js








/**
 * All backups below a directory, in its tiers and loose in itself, newest first by name. The directory
 * may be a symbolic link (it is configured), nothing in it may. Reads passports, never dumps.
 */
async function listBackups(directory, options) {
    const root = await resolveDirectory(directory);
    if (root === null)
        return [];
    const entries = [];
    for (const tier of ['loose', ...names/* TIERS */.iB]) {
        const place = tier === 'loose' ? root : (0,external_node_path_.join)(root, tier);
        const files = await (0,found_files/* findBackupFiles */.j)(place, options.directoryBytes);
        entries.push(...(await entriesOf(files, { ...options, tier })));
    }
    return entries.sort(entry/* newestFirst */.ll);
}
async function resolveDirectory(directory) {
    try {
        return await (0,promises_.realpath)(directory);
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
async function entriesOf(files, place) {
    const foreign = files.filter((file) => file.own === null);
    const own = Map.groupBy(files.filter((file) => file.own !== null), (file) => file.stem);
    const passports = new Map(foreign.flatMap((file) => (file.role === 'passport' ? [[file.stem, file.path]] : [])));
    const entries = foreign
        .filter((file) => file.role === 'dump')
        .map((file) => foreignEntry(file, place, passports.get(file.stem)));
    for (const group of own.values())
        entries.push(...(await ownEntries(group, place)));
    return entries;
}
/** A group shares one name; a second dump of that name (unpacked by hand) is foreign. */
async function ownEntries(group, place) {
    const own = group[0]?.own;
    if (own === null || own === undefined)
        return [];
    const [dump, ...others] = group
        .filter((file) => file.role === 'dump')
        .sort((a, b) => endingRank(a) - endingRank(b));
    const passport = group.find((file) => file.role === 'passport');
    const extra = (passport ? others : dump ? [dump, ...others] : []).map((file) => foreignEntry(file, place));
    if (dump && !passport)
        return extra;
    const files = group.filter((file) => !others.includes(file));
    return [await ownEntry(own, files, place), ...extra];
}
async function ownEntry(own, files, place) {
    const byRole = (role) => files.filter((file) => file.role === role);
    const [dump, passport, globals] = [byRole('dump')[0], byRole('passport')[0], byRole('globals')[0]];
    const problem = dump && passport
        ? await findUnsound({ source: own.source, passportPath: passport.path, files })
        : 'its dump is not in place';
    return {
        name: files[0]?.stem ?? '',
        ...own,
        ...placed((0,stamp/* parseStamp */.Pu)(own.stamp, place.timezone), dump ? 'complete' : 'incomplete', place),
        verified: problem === null,
        ...(problem === null ? {} : { problem }),
        ...(dump ? { dumpPath: dump.path } : {}),
        ...(passport ? { passportPath: passport.path } : {}),
        ...(globals ? { globalsPath: globals.path } : {}),
        partialPaths: byRole('partial').map((file) => file.path),
        dumpBytes: dump?.bytes ?? 0,
        bytes: files.reduce((total, file) => total + file.bytes, 0),
    };
}
/** @param passportPath of a passport that was made for it after the fact. */
function foreignEntry(file, place, passportPath) {
    const found = file.own ? null : (0,stamp/* findStamp */.po)(file.stem, place.timezone);
    const takenAt = file.own ? (0,stamp/* parseStamp */.Pu)(file.own.stamp, place.timezone) : (found?.instant ?? null);
    return {
        name: file.fileName,
        source: file.own?.source ?? foreignSource(file.stem, found?.at),
        stamp: file.own?.stamp ?? null,
        ...placed(takenAt, 'foreign', place),
        verified: false,
        problem: passportPath === undefined ? 'it has no passport' : AFTER_THE_FACT,
        dumpPath: file.path,
        ...(passportPath === undefined ? {} : { passportPath }),
        partialPaths: [],
        dumpBytes: file.bytes,
        bytes: file.bytes,
    };
}
function placed(takenAt, state, { tier, now }) {
    const isFuture = takenAt !== null && (0,entry/* isAhead */.Y0)(takenAt, now);
    return { tier, takenAt, state: isFuture ? 'future' : state };
}
/** `pg_shop-2025-11-20` \u2192 `pg_shop`. */
function foreignSource(stem, stampAt) {
    const lead = stem.slice(0, stampAt).replace(/[-_.]+$/, '');
    return lead.replace(/[-_.]backup$/i, '') || stem;
}
function endingRank(file) {
    return ((0,names/* dumpEndingOf */.TB)(file.fileName) ?? '').length * -1;
}


/***/ }),

/***/ 1192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ requireAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _answers_in_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);


/**
 * Sees to it that a directory may be read by this process, which would wait for a dead server for ever, and could not be ended.
 * @throws {CheckFailure} `filesystem-hanging`
 */
async function requireAnswer(directory, limits) {
    if (await (0,_answers_in_time_js__WEBPACK_IMPORTED_MODULE_1__/* .answersInTime */ .G)(directory, limits))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('filesystem-hanging', `${directory} does not answer`, {
        detail: directory,
    });
}


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ ByteCounter),
  k: () => (/* binding */ Meter)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/src/frame/dead-buffers.js


/**
 * A stream makes a buffer per chunk. V8 frees dead ones only when its young generation is full of their (tiny)
 * handles or when 64 MB of outside memory have piled up, so a dump of gigabytes would cost 100 MB beside what we
 * use. A minor collection now and then keeps it at this many bytes and takes about a millisecond.
 */
const COLLECT_EVERY_BYTES = 16 * 2 ** 20;
let collect;
/** Tells of streamed bytes; frees dead buffers every 16 MiB. One per stream. */
class DeadBufferCollector {
    #bytes = 0;
    passed(bytes) {
        this.#bytes += bytes;
        if (this.#bytes < COLLECT_EVERY_BYTES)
            return;
        this.#bytes = 0;
        collect ??= exposeCollector();
        collect({ type: 'minor' });
    }
}
function exposeCollector() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const exposed = (0,external_node_vm_.runInNewContext)('gc');
    return typeof exposed === 'function' ? (options) => void exposed(options) : () => undefined;
}
let streams = 0;
/**
 * To be called when a stream begins. V8 counts buffers as memory of ours: told to favour memory, it would mark the whole
 * heap for every 30 MB that pass, which takes as long as unpacking them. The collector above keeps them few.
 */
function streamBegins() {
    streams += 1;
    if (streams === 1)
        (0,external_node_v8_.setFlagsFromString)('--no-optimize-for-size');
}
/**
 * To be called once for each that began. How far the heap may grow was last decided while streams ran, and is decided anew
 * only by a whole collection: without it a drill of a thousand tenants has 15 MB of garbage more.
 */
function streamEnds() {
    streams -= 1;
    if (streams > 0)
        return;
    (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
    collect?.({ type: 'major' });
}

;// CONCATENATED MODULE: ./build/src/frame/meters.js


/** Counts what flows by. */
class ByteCounter {
    bytes = 0;
    #dead = new DeadBufferCollector();
    #onBytes;
    /** @param onBytes called with the running total for progress. */
    constructor(onBytes) {
        this.#onBytes = onBytes;
    }
    /** A pipeline stage that passes every chunk on unchanged. */
    stage = (source) => this.#pass(source);
    async *#pass(source) {
        streamBegins();
        try {
            for await (const chunk of source) {
                this.bytes += chunk.length;
                this.#dead.passed(chunk.length);
                this.seen(chunk);
                this.#onBytes?.(this.bytes);
                yield chunk;
            }
        }
        finally {
            streamEnds();
        }
    }
    /** For those who do more than count. */
    seen(_chunk) { }
}
/** Counts and hashes what flows by; read `bytes` and `sha256()` after the end. */
class Meter extends ByteCounter {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    seen(chunk) {
        this.#hash.update(chunk);
    }
    /** Lower-case hex; callable once. */
    sha256() {
        return this.#hash.digest('hex');
    }
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ ENCRYPTED_ENDING),
/* harmony export */   It: () => (/* binding */ decryptFile),
/* harmony export */   oL: () => (/* binding */ encryptFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6595);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2279);







/** What stands behind the name of a file that is encrypted. */
const ENCRYPTED_ENDING = '.age';
const CHUNK_BYTES = 1024 * 1024;
/**
 * Encrypts a file by `age` to all recipients, and hashes both sides on the way: it is read once. `to` appears when it is whole.
 * @throws {CheckFailure} `age-missing` where the program is not installed
 */
async function encryptFile({ from, to, recipients }, world) {
    const [plain, cipher] = [meter(), meter()];
    const partial = `${to}${_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__/* .PARTIAL_ENDING */ .c7}`;
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from, { highWaterMark: CHUNK_BYTES });
    source.on('error', (error) => plain.stream.destroy(error));
    const args = recipients.flatMap((recipient) => ['--recipient', recipient]);
    const running = world.processes.start({ file: 'age', args: ['--encrypt', ...args] }, source.pipe(plain.stream));
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { mode: 0o600 });
        await Promise.all([(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(running.stdout, cipher.stream, target), running.done]);
        await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fsyncFile */ .o7)(partial);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, to);
    }
    catch (error) {
        source.destroy();
        await running.kill();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        throw toAgeFailure(error);
    }
    return { plain: plain.facts(), cipher: cipher.facts() };
}
/**
 * Decrypts a file with an identity (`AGE-SECRET-KEY-1\u2026`, one or more lines), which is never written to a disk. `to` appears when
 * it is whole: age authenticates every part of it.
 * @throws {CheckFailure} `age-missing`, `age-identity-unusable`, `age-not-a-recipient` or `age-damaged`
 */
async function decryptFile({ from, to, identity }, world) {
    const plain = meter();
    const partial = `${to}${_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__/* .PARTIAL_ENDING */ .c7}`;
    const running = world.processes.start({ file: 'age', args: ['--decrypt', '--identity', '-', from] }, node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([`${identity.trim()}\n`]));
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { mode: 0o600 });
        await Promise.all([(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(running.stdout, plain.stream, target), running.done]);
        await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fsyncFile */ .o7)(partial);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, to);
    }
    catch (error) {
        await running.kill();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        throw toAgeFailure(error);
    }
    return plain.facts();
}
/** Counts and hashes what flows through it. */
function meter() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        highWaterMark: CHUNK_BYTES,
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            done(null, chunk);
        },
    });
    return { stream, facts: () => ({ bytes, sha256: hash.digest('hex') }) };
}
/** What age says. Source: age 1.1 and 1.2, cmd/age and the errors of filippo.io/age. */
const SAID = [
    [/no identity matched/i, 'age-not-a-recipient'],
    [
        /reading ["']?-["']?|malformed secret key|unknown identity type|no secret keys found|failed to read identit/i,
        'age-identity-unusable',
    ],
    [
        /failed to decrypt and authenticate|last chunk is empty|bad header MAC|unexpected EOF|failed to read header|parsing age header|unexpected intro/i,
        'age-damaged',
    ],
];
/** A failure of age as what it means; anything else stays what it is. */
function toAgeFailure(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd))
        return error;
    const { cause, stderrTail } = error.failure;
    const [first = ''] = stderrTail.trim().split('\n');
    const detail = first.replace(/^age: (error: )?/, '').slice(0, 200);
    if (cause === 'spawn')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CheckFailure */ .jU('age-missing', error.message, { detail });
    if (cause !== 'exit')
        return error;
    const reason = SAID.find(([said]) => said.test(stderrTail))?.[1] ?? 'age-failed';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CheckFailure */ .jU(reason, error.message, { detail: detail || error.message });
}


/***/ }),

/***/ 7977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toPlainPath),
/* harmony export */   w: () => (/* binding */ toCipherPath)
/* harmony export */ });
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);

/** Path on a remote that holds ciphertext only. */
function toCipherPath(path) {
    return path + _age_js__WEBPACK_IMPORTED_MODULE_0__/* .ENCRYPTED_ENDING */ .Du;
}
/** The path of a ciphertext as it is here; null of what is none. */
function toPlainPath(path) {
    return path.endsWith(_age_js__WEBPACK_IMPORTED_MODULE_0__/* .ENCRYPTED_ENDING */ .Du) ? path.slice(0, -_age_js__WEBPACK_IMPORTED_MODULE_0__/* .ENCRYPTED_ENDING */ .Du.length) : null;
}


/***/ }),

/***/ 4457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lanesFor),
/* harmony export */   j: () => (/* binding */ hashInLanes)
/* harmony export */ });
/** As many programs as a login carries beside others, and a disk likes. Source: sshd_config(5), MaxSessions is 10. */
const MOST_LANES = 4;
/** Less than this is hashed before a second program has started. */
const LANE_BYTES = 4 * 1024 * 1024;
/** Lanes for a remote with so many processors; two where it does not say. */
function lanesFor(processors) {
    return Math.max(1, Math.min(MOST_LANES, processors ?? 2));
}
/** Hashes files on a remote, several at once: one program uses one processor only, and each has an answer of its own. */
async function hashInLanes(remote, { area, files, lanes, onProgress }) {
    const done = new Map();
    const parts = splitEvenly(files, lanes).map((part, lane) => remote.hash(area, part.map(({ path }) => path), (hashed) => {
        done.set(lane, hashed);
        onProgress?.([...done.values()].reduce((sum, each) => sum + each, 0));
    }));
    const settled = await Promise.allSettled(parts);
    const failed = settled.find((part) => part.status === 'rejected');
    if (failed)
        throw failed.reason;
    return new Map(settled.flatMap((part) => (part.status === 'fulfilled' ? [...part.value] : [])));
}
/** The largest first, each to the lane with the least to do; in the order in which they came, which is that of the disk. */
function splitEvenly(files, most) {
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const count = Math.max(1, Math.min(most, files.length, Math.ceil(total / LANE_BYTES)));
    const lanes = Array.from({ length: count }, () => ({ bytes: 0, files: new Set() }));
    for (const file of files.toSorted((a, b) => b.bytes - a.bytes)) {
        const lane = lanes.reduce((least, each) => (each.bytes < least.bytes ? each : least));
        lane.bytes += file.bytes;
        lane.files.add(file);
    }
    return lanes.map((lane) => files.filter((file) => lane.files.has(file)));
}


/***/ }),

/***/ 2201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ keptCiphers),
/* harmony export */   TE: () => (/* binding */ pathInHistory),
/* harmony export */   Wl: () => (/* binding */ vouchedVersions),
/* harmony export */   j9: () => (/* binding */ keptAfter)
/* harmony export */ });
/* unused harmony export versionKey */
/* harmony import */ var _encrypted_cipher_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7977);
/* harmony import */ var _plan_plan_sync_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);


const PREFIX = 'history/';
/** Path of a version among those of `current`, whose first part is a tier: `history/<run>/<path>`. */
function versionKey({ run, path }) {
    return `${PREFIX}${run}/${path}`;
}
/** A key of a version as its path below the history; null of a file of `current`. */
function pathInHistory(key) {
    return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}
/**
 * What the next manifest says of the history: of what is there still as before, and of what leaves the tree with this run as it was
 * in it. What leaves because it is damaged nobody vouches for. Pure.
 */
function keptAfter(run, plan, { manifest, history, current }) {
    const files = (0,_plan_plan_sync_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFiles */ .T)(manifest);
    const before = manifest === null || manifest === 'unreadable' ? {} : (manifest.kept ?? {});
    const present = new Set(history.map((version) => `${version.run}/${version.path}`));
    const still = Object.entries(before).filter(([path]) => present.has(path) || present.has((0,_encrypted_cipher_path_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainPath */ .D)(path) ?? path));
    const sizes = new Map(current.map(({ path, bytes }) => [path, bytes]));
    const whole = new Set([...plan.vanished, ...plan.changed.map(({ to }) => to)]);
    const fresh = plan.retire.flatMap((path) => {
        const entry = files[path];
        if (entry === undefined || !whole.has(path) || sizes.get(path) !== entry.bytes)
            return [];
        return [[`${run}/${path}`, [entry.bytes, entry.sha256]]];
    });
    return Object.fromEntries([...still, ...fresh]);
}
/** The same of ciphertexts: of what leaves the tree with this change, as the manifest there has it. */
function keptCiphers({ run, manifest: { kept = {} } }, files, leftInPlain) {
    const of = (path) => {
        const entry = files[path];
        return entry === undefined ? [] : [[`${run}/${path}`, [entry.bytes, entry.sha256]]];
    };
    const others = Object.entries(kept).flatMap(([path, version]) => {
        const fresh = path.startsWith(`${run}/`) ? of((0,_encrypted_cipher_path_js__WEBPACK_IMPORTED_MODULE_0__/* .toCipherPath */ .w)(path.slice(run.length + 1))) : [];
        return fresh.length > 0 ? fresh : [[path, version]];
    });
    return Object.fromEntries([...others, ...leftInPlain.flatMap(of)]);
}
/** Versions that can be held against something: a vault has the hash in its index, others in the manifest. */
function vouchedVersions({ history, manifest, }) {
    const kept = manifest === null || manifest === 'unreadable' ? {} : (manifest.kept ?? {});
    return history.flatMap((version) => {
        const { run, path, bytes, mtime = 0 } = version;
        const [expectedBytes, sha256] = kept[`${run}/${path}`] ?? [bytes, version.sha256];
        if (sha256 === undefined)
            return [];
        return [{ path: versionKey(version), bytes, mtime, expectedBytes, sha256 }];
    });
}


/***/ }),

/***/ 2294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planSync),
/* harmony export */   T: () => (/* binding */ manifestFiles)
/* harmony export */ });
/** Compares the tree here with what lies there; a pure function. */
function planSync(request) {
    const { source, survey } = request;
    const manifest = manifestFiles(survey.manifest);
    const there = new Map(survey.current.map((file) => [file.path, file]));
    const fated = source.files.map((file) => {
        const to = file.path;
        const fate = fateOf(file, { known: manifest[to], lies: there.get(to), to }, request);
        return { file, to, fate };
    });
    const same = fated.filter(({ fate }) => fate === 'same');
    // On most nights nearly all is the same, and that may be very many files.
    const others = fated.filter(({ fate }) => fate !== 'same');
    const of = (...fates) => others.filter(({ fate }) => fates.includes(fate));
    const { send, link } = shareContents(of('new', 'changed', 'mended'), same, request);
    const here = new Set(fated.map(({ to }) => to));
    const vanished = Object.keys(manifest).filter((path) => !here.has(path));
    const replaced = of('changed', 'mended', 'new').map(({ to }) => to);
    return {
        send,
        link,
        adopt: of('adopt'),
        changed: of('changed'),
        mended: of('mended'),
        vanished,
        // What lies there and is nobody's of ours stays where it is.
        retire: [...vanished, ...replaced].filter((path) => there.has(path)),
        same,
        bytes: send.reduce((sum, { file }) => sum + file.bytes, 0),
    };
}
/** Files of a manifest; none of one that is not there or cannot be read. */
function manifestFiles(manifest) {
    return manifest === null || manifest === 'unreadable' ? {} : manifest.files;
}
function fateOf(file, there, { hashes, damaged }) {
    const { known, lies, to } = there;
    if (known === undefined) {
        const isTheSame = lies?.bytes === file.bytes && lies.mtime === file.mtime;
        return isTheSame && !damaged.includes(to) ? 'adopt' : 'new';
    }
    const was = known.plain ?? known;
    if (was.bytes !== file.bytes || was.sha256 !== hashes.get(file.path))
        return 'changed';
    return lies?.bytes === known.bytes && !damaged.includes(to) ? 'same' : 'mended';
}
/** Sends each content once: a promotion into another tier costs nothing on the line. */
function shareContents(due, same, { hashes, claims }) {
    if (due.length === 0)
        return { send: [], link: [] };
    const keysOf = ({ file }) => {
        const sha256 = hashes.get(file.path) ?? claims.get(file.path);
        return [file.inode, ...(sha256 === undefined ? [] : [`${sha256}:${file.bytes}`])];
    };
    const at = new Map(same.flatMap((each) => keysOf(each).map((key) => [key, each.to])));
    const send = [];
    const link = [];
    for (const { file, to } of due) {
        const keys = keysOf({ file, to });
        const from = keys.map((key) => at.get(key)).find((path) => path !== undefined);
        if (from === undefined || file.bytes === 0)
            send.push({ file, to });
        else
            link.push({ file, to, from });
        for (const key of keys)
            if (!at.has(key))
                at.set(key, from ?? to);
    }
    return { send, link };
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ recallDamage),
/* harmony export */   Pb: () => (/* binding */ recallManifest),
/* harmony export */   bQ: () => (/* binding */ rememberSource),
/* harmony export */   fg: () => (/* binding */ rememberManifest),
/* harmony export */   t3: () => (/* binding */ rememberDamage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1790);





const DamageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('lastro/damaged@1'),
    paths: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
const NoteSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('lastro/known@1'),
    manifestSha256: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    thereSha256: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), null),
    treeSha256: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    sourceSha256: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
/** Of fewer files a listing is as fast as a digest of it. */
const MANY_FILES = 1000;
/** What this machine knows of a remote: the manifest of its last run there. Null when it was never there, or forgot. */
async function recallManifest(stateDir, remote) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(manifestPath(stateDir, remote)).catch(() => null);
    if (text === null)
        return null;
    const sha256 = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .hashManifest */ .sP)(text);
    const note = await readNote(notePath(stateDir, remote));
    const isOfIt = note?.manifestSha256 === sha256;
    let read;
    return {
        sha256,
        thereSha256: isOfIt ? note.thereSha256 : null,
        treeSha256: isOfIt ? note.treeSha256 : null,
        sourceSha256: isOfIt ? note.sourceSha256 : null,
        get manifest() {
            if (read === undefined)
                read = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(text.toString('utf8'));
            return read;
        },
    };
}
/** Keeps the manifest that was committed. */
async function rememberManifest(stateDir, remote, { manifest, thereSha256, sourceSha256 }) {
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectoryDurably */ .tA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'offsite'));
    const text = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .serializeManifest */ .MZ)(manifest);
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileDurably */ .L5)(manifestPath(stateDir, remote), text);
    const isMany = Object.keys(manifest.files).length >= MANY_FILES;
    await writeNote(notePath(stateDir, remote), {
        manifestSha256: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .hashManifest */ .sP)(text),
        thereSha256,
        treeSha256: isMany ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .treeDigest */ .fZ)(manifest) : null,
        sourceSha256,
    });
}
/** Notes that the tree here, though other files may have come into its place, is what the known manifest says. */
async function rememberSource(stateDir, remote, { known, sourceSha256 }) {
    const { sha256, thereSha256, treeSha256 } = known;
    const note = { manifestSha256: sha256, thereSha256, treeSha256, sourceSha256 };
    await writeNote(notePath(stateDir, remote), note);
}
/** One that cannot be read is none: it only saves time. */
async function readNote(path) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(NoteSchema, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch {
        return null;
    }
}
async function writeNote(path, note) {
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileDurably */ .L5)(path, JSON.stringify({ format: 'lastro/known@1', ...note }));
}
/** Paths of `current` that a verification found damaged; the next sync puts them aside and sends them again. */
async function recallDamage(stateDir, remote) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(damagePath(stateDir, remote), 'utf8');
        return valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(DamageSchema, JSON.parse(text)).paths;
    }
    catch {
        return [];
    }
}
/** Replaces the list; whoever verified or mended says what is damaged now. */
async function rememberDamage(stateDir, remote, paths) {
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectoryDurably */ .tA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'offsite'));
    const text = JSON.stringify({ format: 'lastro/damaged@1', paths: [...paths].toSorted() });
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileDurably */ .L5)(damagePath(stateDir, remote), text);
}
function manifestPath(stateDir, remote) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'offsite', `${remote}.manifest.json`);
}
function notePath(stateDir, remote) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'offsite', `${remote}.known.json`);
}
function damagePath(stateDir, remote) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'offsite', `${remote}.damaged.json`);
}


/***/ }),

/***/ 1812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runProcedure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _files_disk_trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8415);
/* harmony import */ var _lock_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7053);
/* harmony import */ var _report_report_recorder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5450);




/**
 * Runs a procedure's body under its lock and always ends in a report: an error becomes a verdict with a reason.
 * @throws ConfigurationError only: nothing was done and there is nothing to report on.
 */
async function runProcedure(subject, world, body) {
    const { audience } = subject;
    const source = audience?.subject === '' ? undefined : audience?.subject;
    const recorder = new _report_report_recorder_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportRecorder */ .n(world, {
        ...subject,
        ...(source === undefined ? {} : { source }),
    });
    const herald = await heraldOf(subject, world);
    herald?.start();
    const note = async ({ value, reason, facts = {}, transitions = [] }) => {
        await herald?.note({ value, reason, facts }, transitions);
    };
    const locked = () => body(recorder, note);
    const ending = await underLock(subject, world, recorder, locked).catch(async (error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1) {
            // Nothing was done: a switch that heard of a beginning must not wait for an end.
            await herald?.fail();
            throw error;
        }
        return endingOf(subject, error, world.signal);
    });
    if (herald && !isLeftToHolder(subject, ending, world))
        await tellPeople(herald, ending, recorder);
    return recorder.build(ending);
}
/** Neither people nor switches hear of a run whose work another one does: that one says how it ends, and a switch waits for it. */
function isLeftToHolder({ lock }, { reason, facts = {} }, { clock }) {
    const { resource, tellsForOthersSeconds } = lock;
    if (reason !== 'lock-held' || facts.resource !== resource)
        return false;
    if (tellsForOthersSeconds === undefined)
        return false;
    const heldMs = clock.now().getTime() - Date.parse(String(facts.since));
    return Math.abs(heldMs) < tellsForOthersSeconds * 1000;
}
/** Nobody, and none of its code, where the configuration names nobody who is to be told. */
async function heraldOf({ procedure, audience }, world) {
    if (audience?.config.notify === undefined)
        return undefined;
    const { Herald } = await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 2754));
    return new Herald({ ...audience, procedure }, world);
}
/** After the work and the lock; a channel that fails is a warning in the report and changes no verdict. */
async function tellPeople(herald, { value, reason, facts = {}, transitions }, recorder) {
    const { channels, undelivered } = await herald.end({ value, reason, facts }, transitions);
    const [first] = undelivered;
    if (first === undefined)
        return;
    const names = undelivered.map(({ channel }) => channel).join(', ');
    recorder.check({
        id: 'notices',
        status: 'warn',
        expected: 'every channel takes it',
        actual: `${channels.length} told, ${undelivered.length} not`,
        reason: 'notices-undelivered',
        facts: { channels: names, detail: first.detail },
    });
}
async function underLock({ procedure, lock }, world, recorder, body) {
    const { stateDir, resource, isDispensable = false } = lock;
    const request = { stateDir, resource, procedure, run: world.run.id, waitSeconds: 0 };
    const held = await recorder.step('lock', () => (0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .acquireLock */ .I)(request, world).catch((error) => {
        if (!isDispensable || !(0,_files_disk_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .isDiskTrouble */ .D)(error))
            throw error;
        world.log.warn(`no lock ${resource}, going on without it: ${messageOf(error)}`);
        return null;
    }));
    try {
        return await body();
    }
    finally {
        await held?.release();
    }
}
function endingOf(subject, error, signal) {
    if (signal.aborted || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ)
        return { value: subject.onFailure('cancelled'), reason: 'cancelled', error: 'cancelled' };
    const text = messageOf(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU)
        return {
            value: subject.onFailure(error.reason),
            reason: error.reason,
            facts: error.facts,
            error: text,
        };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd)
        return {
            value: subject.onFailure('command-failed'),
            reason: 'command-failed',
            facts: { detail: text },
            error: text,
        };
    const detail = error instanceof Error ? (error.stack ?? text) : text;
    return {
        value: subject.onFailure('internal-error'),
        reason: 'internal-error',
        facts: { detail: text },
        error: detail,
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 5450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ ReportRecorder)
});

// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 1 modules
var phrasebook = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/src/report/finding-list.js
var finding_list = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/src/report/redact-report.js
var redact_report = __webpack_require__(4091);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
;// CONCATENATED MODULE: ./build/src/report/step-tree.js

/** Times steps and nests them by the call they run in, so that steps side by side (dump, passport) do not mix. */
class StepTree {
    #clock;
    #roots = [];
    #current = new external_node_async_hooks_.AsyncLocalStorage();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Runs `body` as a step; its error marks the step failed and goes on. */
    async run(id, body) {
        const step = this.#open(id);
        try {
            return await this.#current.run(step, body);
        }
        catch (error) {
            step.outcome = 'failed';
            throw error;
        }
        finally {
            step.durationSeconds = this.#clock.monotonicSeconds() - step.startedSeconds;
        }
    }
    /** Notes a step that was left out on purpose. */
    skip(id) {
        const step = this.#open(id);
        step.outcome = 'skipped';
        step.durationSeconds = 0;
    }
    /** All steps so far; one still running has its duration up to now. */
    snapshot() {
        return this.#roots.map((step) => this.#freeze(step));
    }
    #open(id) {
        const step = {
            id,
            startedAt: this.#clock.now().toISOString(),
            startedSeconds: this.#clock.monotonicSeconds(),
            durationSeconds: undefined,
            outcome: 'done',
            steps: [],
        };
        const siblings = this.#current.getStore()?.steps ?? this.#roots;
        siblings.push(step);
        return step;
    }
    #freeze(step) {
        const running = this.#clock.monotonicSeconds() - step.startedSeconds;
        return {
            id: step.id,
            startedAt: step.startedAt,
            durationSeconds: roundSeconds(step.durationSeconds ?? running),
            outcome: step.outcome,
            steps: step.steps.map((inner) => this.#freeze(inner)),
        };
    }
}
/** Milliseconds are the last digits that mean anything. */
function roundSeconds(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/src/report/report-recorder.js




/** Collects what a procedure does and finds, and builds its report. Foreign text is redacted as it comes in. */
class ReportRecorder {
    #world;
    #subject;
    #startedAt;
    #startedSeconds;
    #phrasebook;
    #steps;
    #checks = [];
    #findings = new finding_list/* FindingList */.kQ();
    #metrics = new Map();
    #artifacts = [];
    #sections = {};
    constructor(world, subject) {
        this.#world = world;
        this.#subject = subject;
        this.#startedAt = world.clock.now();
        this.#startedSeconds = world.clock.monotonicSeconds();
        this.#phrasebook = (0,phrasebook.createPhrasebook)(subject.locale ?? 'en', 'UTC');
        this.#steps = new StepTree(world.clock);
    }
    get procedure() {
        return this.#subject.procedure;
    }
    /** Runs `body` as a timed step and a log group; nests. An error marks the step failed and is thrown on. */
    step(id, body) {
        return this.#world.log.group(this.#phrasebook.step(id), () => this.#steps.run(id, body));
    }
    /** Notes a step that was left out on purpose. */
    skip(id) {
        this.#steps.skip(id);
    }
    check(check) {
        this.#checks.push((0,redact_report/* redactCheck */.In)(check, this.#world.redact));
    }
    /** Any number may come; the 500 most severe are kept, all are counted. */
    finding(finding) {
        this.#findings.add((0,redact_report/* redactFinding */.lE)(finding, this.#world.redact));
    }
    /**
     * A metric given twice keeps the later value; a figure that is none (0 \u00f7 0) is left out, and so is one whose id (the path of a file)
     * holds what must be masked: two of them would become one.
     */
    metric(metric) {
        const isClean = this.#world.redact(metric.id) === metric.id;
        if (Number.isFinite(metric.value) && isClean)
            this.#metrics.set(metric.id, metric);
    }
    artifact(artifact) {
        this.#artifacts.push((0,redact_report/* redactArtifact */.gC)(artifact, this.#world.redact));
    }
    /** Adds whole sections: backup, tenants, contents, integrity, retention. A section given twice is replaced. */
    sections(sections) {
        this.#sections = { ...this.#sections, ...(0,redact_report/* redactSections */.Y$)(sections, this.#world.redact) };
    }
    /**
     * Begins what may have to be done again elsewhere.
     * @returns what takes back all that was noted since; the steps stay, for that time was spent.
     */
    attempt() {
        const [checks, artifacts] = [[...this.#checks], [...this.#artifacts]];
        const [findings, metrics] = [this.#findings.copy(), new Map(this.#metrics)];
        const sections = this.#sections;
        return () => {
            this.#checks = checks;
            this.#artifacts = artifacts;
            this.#findings = findings;
            this.#metrics = metrics;
            this.#sections = sections;
        };
    }
    /** Seconds since the recorder was made. */
    elapsedSeconds() {
        return this.#world.clock.monotonicSeconds() - this.#startedSeconds;
    }
    /** The report as of now. `duration` is measured when nobody gave it. */
    build(ending) {
        const { run, clock, redact } = this.#world;
        const { procedure, lastro, system, source = this.#sections.backup?.source } = this.#subject;
        const durationSeconds = roundSeconds(this.elapsedSeconds());
        if (!this.#metrics.has('duration')) {
            this.metric({ id: 'duration', value: durationSeconds, unit: 'seconds' });
        }
        return {
            format: 'lastro/report@1',
            lastro,
            procedure,
            system,
            ...(source === undefined ? {} : { subject: redact(source) }),
            run: { id: run.id, trigger: run.trigger, actor: run.actor, host: run.host },
            startedAt: this.#startedAt.toISOString(),
            finishedAt: clock.now().toISOString(),
            durationSeconds,
            verdict: {
                value: ending.value,
                reason: ending.reason,
                facts: (0,redact_report/* redactFacts */.tN)(ending.facts ?? {}, redact),
            },
            steps: this.#steps.snapshot(),
            checks: [...this.#checks],
            findings: this.#findings.mostSevere(),
            findingsTotal: this.#findings.total,
            metrics: [...this.#metrics.values()],
            artifacts: [...this.#artifacts],
            ...this.#sections,
            ...(ending.error !== undefined && { error: redact(ending.error) }),
        };
    }
}


/***/ })

};
;