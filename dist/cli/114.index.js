"use strict";
exports.id = 114;
exports.ids = [114,754];
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

/***/ 1150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ promoteBackup),
/* harmony export */   js: () => (/* binding */ assertSameDump),
/* harmony export */   lA: () => (/* binding */ pathInTier)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2279);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);





// Another file system, one without hard links, links full, or links to other users' files forbidden.
const CANNOT_LINK = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];
/** Where a file of a backup stands, or will stand, in another tier. */
function pathInTier(path, tier) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), tier, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
/**
 * Puts a backup into another tier as hard links to the same files (as copies where links cannot be), in
 * the order of publishing: globals, passport, dump. Doing it again changes nothing.
 * @throws {CheckFailure} `promoted-copy-differs` when the dump in the other tier is not the same
 */
async function promoteBackup(entry, tier) {
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectoryDurably */ .tA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(pathInTier(entry.dumpPath, tier)));
    if (!(await exists(pathInTier(entry.dumpPath, tier)))) {
        for (const path of [entry.globalsPath, entry.passportPath, entry.dumpPath]) {
            if (path !== undefined)
                await linkOrCopy(path, pathInTier(path, tier));
        }
    }
    await assertSameDump(entry.dumpPath, pathInTier(entry.dumpPath, tier));
}
/** Passes when both paths are one file or two of the same size; a symbolic link never is. */
async function assertSameDump(path, copy) {
    const [original, other] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path), lstatOrNull(copy)]);
    if (other?.isFile() && original.size === other.size)
        return;
    const found = other?.size ?? 'missing';
    const message = `${copy} is not the same as ${path} (${found}, expected ${original.size} bytes)`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('promoted-copy-differs', message, {
        path,
        copy,
        expected: original.size,
        found,
    });
}
/** Replaces what a killed promotion may have left under the target's name. */
async function linkOrCopy(from, to) {
    const partial = to + _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .PARTIAL_ENDING */ .c7;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, partial);
    }
    catch (error) {
        if (!(0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrorCode */ .U)(error, ...CANNOT_LINK))
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, partial, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fsyncFile */ .o7)(partial);
    }
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .renameDurably */ .Mk)(partial, to);
    // Renaming onto another link of the same file does nothing and leaves both names.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fsyncDirectory */ .hO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to));
}
async function exists(path) {
    return (await lstatOrNull(path)) !== null;
}
async function lstatOrNull(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrorCode */ .U)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3164);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9700);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9816);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7053);







/** Work done in a turn takes milliseconds; who waits longer than this meets a stopped process, not a queue. */
const WAIT_MS = 30_000;
const POLL_MS = 20;
/**
 * Does short work that only one process of this host may do at a time, under `<stateDir>/locks/<resource>.lock`; all
 * others queue up. A dead holder is replaced.
 * @throws {CheckFailure} `lock-held` when whoever is at it does not finish within 30 s; whatever `work` throws.
 */
async function inTurn(request, work) {
    const { stateDir, ...subject } = request;
    const locks = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'locks');
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectoryDurably */ .tA)(locks);
    const file = `${subject.resource}.lock`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(locks, file);
    const holder = (0,_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .currentHolder */ .iC)({ ...subject, since: new Date().toISOString() });
    await waitForTurn(path, holder);
    try {
        await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepLockLeftovers */ .o)(locks, file);
        return await work();
    }
    finally {
        await (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .disclaim */ .r)(path, holder);
    }
}
async function waitForTurn(path, holder) {
    // Looked at only by who waits: nearly nobody does, and the first look loads all of `perf_hooks`.
    let deadline;
    for (;;) {
        const claimed = await (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B)(path, holder);
        if (claimed.outcome === 'ours')
            return;
        deadline ??= performance.now() + WAIT_MS;
        if (performance.now() > deadline)
            throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockHeld */ .b)(path, holder.resource, claimed.by);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MS * (0.5 + Math.random()));
    }
}


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyCleanUp: () => (/* binding */ applyCleanUp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2279);
/* harmony import */ var _lock_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7053);
/* harmony import */ var _lock_turn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7933);
/* harmony import */ var _retention_apply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8826);
/* harmony import */ var _plan_clean_up_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9754);








/**
 * Does exactly the plan of that id: the rotation of each source under the lock of its backups, then the old reports.
 * @throws {ConfigurationError} when the plan of now is another one: nothing was done then
 * @throws {CheckFailure} `lock-held` while a backup of a source runs
 */
async function applyCleanUp(config, id, world) {
    const plan = await (0,_plan_clean_up_js__WEBPACK_IMPORTED_MODULE_7__.planCleanUp)(config, world.clock.now());
    if (plan.id !== id)
        throw anotherPlan(id, plan.id);
    for (const rotation of plan.rotations)
        await applyRotation(rotation, config, world);
    const { stateDir } = config.system;
    if (plan.reports.length === 0)
        return;
    const turn = { stateDir, resource: 'reports', procedure: 'disk-check', run: world.run.id };
    await (0,_lock_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .inTurn */ .l)(turn, async () => {
        for (const { path } of plan.reports)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fsyncDirectory */ .hO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'reports'));
    });
    world.log.info(`removed ${plan.reports.length} files of old reports`);
}
async function applyRotation({ source, plan }, { system }, world) {
    if (plan.operations.length === 0)
        return;
    const resource = `backup-${source}`;
    const request = { stateDir: system.stateDir, resource, procedure: 'disk-check' };
    const held = await (0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .acquireLock */ .I)({ ...request, run: world.run.id, waitSeconds: 0 }, world);
    try {
        await (0,_retention_apply_js__WEBPACK_IMPORTED_MODULE_6__/* .applyRetention */ .d)(plan, world);
    }
    finally {
        await held.release();
    }
}
function anotherPlan(given, now) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([
        {
            field: 'apply',
            value: given,
            legal: `the id of the plan of now, ${now}`,
            mend: 'Run lastro disk-check again and look at what it would remove: something has changed since.',
        },
    ]);
}


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCleanUp: () => (/* binding */ planCleanUp)
});

// UNUSED EXPORTS: removalsOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/backups/list.js + 1 modules
var list = __webpack_require__(5015);
// EXTERNAL MODULE: ./build/src/ledger/read-back.js
var read_back = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/src/retention/plan.js + 2 modules
var plan = __webpack_require__(7951);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/clean-up/old-reports.js



/** `<procedure>_<stamp>_<run>.<format>`, as reports are kept. */
const REPORT = /^([a-z-]+)_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z_[A-Za-z0-9-]+\.(json|md|html)$/;
/** Reports older than the limit, by the stamp in their names; the newest of each procedure always stays. */
async function findOldReports(directory, { now, keepSeconds }) {
    const reports = (await namesIn(directory)).flatMap((name) => {
        const [, procedure, ...parts] = REPORT.exec(name) ?? [];
        if (procedure === undefined)
            return [];
        const [year, month, day, hour, minute, second] = parts;
        const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
        return [{ name, procedure, at }];
    });
    const newest = new Map();
    for (const { procedure, at } of reports)
        newest.set(procedure, Math.max(at, newest.get(procedure) ?? at));
    const old = reports.filter(({ procedure, at }) => at < (newest.get(procedure) ?? at) && now.getTime() - at > keepSeconds * 1000);
    const files = await Promise.all(old.map(({ name }) => sizeOf((0,external_node_path_.join)(directory, name))));
    return files.flatMap((file) => file ?? []).sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function namesIn(directory) {
    try {
        return await (0,promises_.readdir)(directory);
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return [];
        throw error;
    }
}
/** What is no file is not ours, whatever it is called. */
async function sizeOf(path) {
    const found = await (0,promises_.lstat)(path);
    return found.isFile() ? { path, bytes: found.blocks * 512 } : null;
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/clean-up/plan-clean-up.js






/** Makes the plan; changes nothing. */
async function planCleanUp(config, now) {
    const { backups, disk, system } = config;
    const rotations = backups === undefined ? [] : await planRotations(config, backups, now);
    const directory = (0,external_node_path_.join)(system.stateDir, 'reports');
    const reports = await findOldReports(directory, { now, keepSeconds: disk.keepReportsSeconds });
    const removals = rotations.flatMap(({ plan }) => removalsOf(plan));
    return {
        id: idOf([...removals.map(({ entry }) => entry.dumpPath), ...reports.map(({ path }) => path)]),
        rotations,
        reports,
        backupBytes: freedBytes(removals),
        reportBytes: reports.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}
async function planRotations({ system }, { directory, retention, sources }, now) {
    const { timezone, stateDir } = system;
    const entries = await (0,list/* listBackups */.C)(directory, { timezone, now });
    const newest = await (0,read_back/* newestRun */.K)(stateDir);
    return Object.keys(sources).map((source) => ({
        source,
        plan: (0,plan/* planRetention */.S)({
            entries: entries.filter((entry) => entry.source === source),
            policy: retention,
            now,
            timezone,
            ...(newest ? { lastRunAt: new Date(newest.time) } : {}),
        }),
    }));
}
/** The removals of a plan. */
function removalsOf({ operations }) {
    return operations.filter((operation) => operation.kind === 'remove');
}
function freedBytes(removals) {
    const leaving = new Set(removals.map(({ entry }) => entry.dumpPath));
    const counted = new Set();
    return removals.reduce((sum, { entry, copies }) => {
        const isLast = copies.every((copy) => leaving.has(copy));
        if (!isLast || counted.has(entry.name))
            return sum;
        counted.add(entry.name);
        return sum + entry.bytes;
    }, 0);
}
function idOf(paths) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update([...paths].sort().join('\0'))
        .digest('hex')
        .slice(0, 10);
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ applyRetention)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/backups/promote.js
var promote = __webpack_require__(1150);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
;// CONCATENATED MODULE: ./build/src/backups/remove.js



/**
 * Removes a backup, its dump first and durably so: whenever this ends half-way, what is left is a
 * passport without dump, which the next sweep takes, never a dump whose contents nobody can tell.
 */
async function removeBackup(entry) {
    const directory = (0,external_node_path_.dirname)(entry.dumpPath);
    await (0,promises_.rm)(entry.dumpPath, { force: true });
    await (0,durable_files/* fsyncDirectory */.hO)(directory);
    await (0,promises_.rm)(entry.passportPath, { force: true });
    if (entry.globalsPath !== undefined)
        await (0,promises_.rm)(entry.globalsPath, { force: true });
    await (0,durable_files/* fsyncDirectory */.hO)(directory);
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/retention/apply.js





/**
 * Does exactly what the plan says: first all promotions, each looked at, then the removals. Anything not
 * as planned stops it before the next removal. Cut short anywhere, the next plan goes on from there.
 * @throws {CheckFailure} `promoted-copy-differs`, `retention-survivor-missing`; `Cancelled`
 */
async function applyRetention({ operations }, { log, signal }) {
    const promotions = operations.filter((operation) => operation.kind === 'promote');
    const removals = operations.filter((operation) => operation.kind === 'remove');
    for (const promotion of promotions) {
        stopIfAborted(signal);
        await applyPromotion(promotion, log);
    }
    for (const removal of removals) {
        stopIfAborted(signal);
        await applyRemoval(removal, log);
    }
    const bytesRemoved = removals.reduce((total, { entry }) => total + entry.bytes, 0);
    return { promoted: promotions.length, removed: removals.length, bytesRemoved };
}
async function applyPromotion({ entry, tier }, log) {
    await (0,promote/* promoteBackup */.Jm)(entry, tier);
    log.info(`promoted ${entry.name} from ${entry.tier} to ${tier}`);
}
async function applyRemoval({ entry, survivor, copies }, log) {
    await assertThere(survivor.path, survivor.bytes);
    for (const copy of copies)
        await (0,promote/* assertSameDump */.js)(entry.dumpPath, copy);
    await removeBackup(entry);
    log.info(`removed ${entry.name} from ${entry.tier}`);
}
async function assertThere(path, bytes) {
    const found = await sizeOf(path);
    if (found === bytes)
        return;
    const message = `${path} must outlive what is removed, but has ${found ?? 'no'} bytes, expected ${bytes}`;
    const facts = { path, expected: bytes, found: found ?? 'missing' };
    throw new errors/* CheckFailure */.jU('retention-survivor-missing', message, facts);
}
async function sizeOf(path) {
    try {
        const found = await (0,promises_.lstat)(path);
        return found.isFile() ? found.size : null;
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
function stopIfAborted(signal) {
    if (signal.aborted)
        throw new errors/* Cancelled */.cJ('retention was cancelled');
}


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findFreeze)
/* harmony export */ });
/* harmony import */ var _backups_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4306);

/**
 * Whether the clock can be trusted for removing. A backup of ours (one with a passport) or a run in the
 * ledger that is ahead of it says that the clock was wrong then or is wrong now; which, a person must
 * tell. One clock serves all sources, so all are frozen.
 */
function findFreeze({ entries, now, lastRunAt }) {
    const ahead = entries.find((entry) => entry.passportPath !== undefined && entry.takenAt !== null && (0,_backups_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAhead */ .Y0)(entry.takenAt, now));
    if (ahead)
        return { reason: 'clock-behind-backup', name: ahead.name };
    if (lastRunAt && (0,_backups_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAhead */ .Y0)(lastRunAt, now)) {
        return { reason: 'clock-behind-ledger', name: lastRunAt.toISOString() };
    }
    return null;
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ planRetention)
});

// EXTERNAL MODULE: ./build/src/backups/entry.js
var backups_entry = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/src/backups/names.js
var names = __webpack_require__(5614);
// EXTERNAL MODULE: ./build/src/backups/promote.js
var promote = __webpack_require__(1150);
// EXTERNAL MODULE: ./build/src/retention/freeze.js
var retention_freeze = __webpack_require__(1744);
// EXTERNAL MODULE: ./build/src/backups/wall-clock.js
var wall_clock = __webpack_require__(7539);
;// CONCATENATED MODULE: ./build/src/retention/calendar.js

const DAY_MS = 24 * 60 * 60 * 1000;
/** The ISO 8601 week of an instant in a time zone, e.g. `2026-W01`: the year is that of the week's Thursday. */
function isoWeekOf(instant, timezone) {
    const { year, month, day } = (0,wall_clock/* wallClock */.X)(instant, timezone);
    const midnight = Date.UTC(year, month - 1, day);
    const daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
    const thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS);
    const weekYear = thursday.getUTCFullYear();
    const week = 1 + Math.floor((thursday.getTime() - Date.UTC(weekYear, 0, 1)) / (7 * DAY_MS));
    return `${weekYear}-W${twoDigits(week)}`;
}
/** The month of an instant in a time zone, e.g. `2026-01`. */
function monthOf(instant, timezone) {
    const { year, month } = (0,wall_clock/* wallClock */.X)(instant, timezone);
    return `${year}-${twoDigits(month)}`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}

;// CONCATENATED MODULE: ./build/src/retention/promotions.js


/** Which tier takes from which, and what of each period goes there. */
const SOURCES_OF = {
    weekly: { from: ['daily'], periodOf: isoWeekOf },
    monthly: { from: ['daily', 'weekly'], periodOf: monthOf },
};
/**
 * The first good backup of every ISO week (month) that its tier does not have yet. Only what the tier
 * would keep is promoted, or an old one would be promoted and removed again on every run.
 */
function planPromotions(tier, { all, good }, { policy, timezone }) {
    const { from, periodOf } = SOURCES_OF[tier];
    const present = good.filter((entry) => entry.tier === tier);
    const covered = new Set(present.map((entry) => periodOf(entry.takenAt, timezone)));
    const firsts = new Map();
    const oldestFirst = good
        .filter((entry) => isOneOf(from, entry.tier))
        .sort(backups_entry/* newestFirst */.ll)
        .reverse();
    for (const entry of oldestFirst) {
        const period = periodOf(entry.takenAt, timezone);
        if (covered.has(period) || firsts.has(period) || hasDumpIn(tier, entry, all))
            continue;
        firsts.set(period, entry);
    }
    const kept = [...present, ...firsts.values()].sort(backups_entry/* newestFirst */.ll).slice(0, policy[tier]);
    return [...firsts.values()]
        .filter((entry) => kept.includes(entry))
        .map((entry) => ({ kind: 'promote', entry, tier }));
}
/** A dump of that name which does not count (changed, foreign) is never overwritten. */
function hasDumpIn(tier, { name }, all) {
    return all.some((entry) => entry.tier === tier &&
        entry.dumpPath !== undefined &&
        (entry.name === name || entry.name.startsWith(`${name}.`)));
}
function isOneOf(tiers, tier) {
    return tiers.includes(tier);
}

;// CONCATENATED MODULE: ./build/src/retention/plan.js





/**
 * Plans the rotation (grandfather, father, son) without touching anything: the first good backup of each
 * ISO week and month is promoted, each tier keeps its newest good ones per source, and what does not
 * count (incomplete, foreign, unverified, ahead of the clock) neither counts nor goes. The newest good
 * one of each tier always stays. While the clock cannot be trusted nothing is removed.
 */
function planRetention(request) {
    const freeze = (0,retention_freeze/* findFreeze */.B)(request);
    const bySource = Map.groupBy(request.entries, (entry) => entry.source);
    const sources = [...bySource.values()].map((all) => ({
        all,
        good: all.filter((entry) => (0,backups_entry/* isGood */.Kg)(entry, request.now)),
    }));
    const promotions = sources.flatMap((source) => [
        ...planPromotions('weekly', source, request),
        ...planPromotions('monthly', source, request),
    ]);
    const due = sources.flatMap((source) => planRemovals(source, promotions, request));
    const removals = freeze === null ? due : [];
    const lines = [
        ...(freeze === null ? [] : [{ action: 'freeze', tier: '', ...freeze }]),
        ...promotions.map(promotionLine),
        ...[...request.entries]
            .sort(backups_entry/* newestFirst */.ll)
            .map((entry) => entryLine(entry, due, request.now, freeze !== null)),
    ];
    return { lines, operations: [...promotions, ...removals], freeze };
}
/** Oldest first, so that a run that is cut short has removed the least. */
function planRemovals({ good }, promotions, { policy }) {
    const tiers = names/* TIERS */.iB.map((tier) => {
        const standing = standingIn(tier, good, promotions);
        const keep = Math.max(1, policy[tier]);
        return { kept: standing.slice(0, keep), due: standing.slice(keep).reverse() };
    });
    const allKept = tiers.flatMap(({ kept }) => kept);
    return tiers.flatMap(({ kept: [newest], due }) => {
        if (newest === undefined)
            return [];
        const survivor = { path: newest.path, bytes: newest.entry.dumpBytes };
        return due.map(({ entry }) => ({
            kind: 'remove',
            entry,
            survivor,
            copies: allKept.filter((one) => one.entry.name === entry.name).map((one) => one.path),
        }));
    });
}
function standingIn(tier, good, promotions) {
    const present = good
        .filter((entry) => entry.tier === tier)
        .map((entry) => ({ entry, path: entry.dumpPath }));
    const coming = promotions
        .filter((promotion) => promotion.tier === tier && good.includes(promotion.entry))
        .map(({ entry }) => ({ entry, path: (0,promote/* pathInTier */.lA)(entry.dumpPath, tier) }));
    return [...present, ...coming].sort((a, b) => (0,backups_entry/* newestFirst */.ll)(a.entry, b.entry));
}
function promotionLine({ entry, tier }) {
    const reason = tier === 'weekly' ? 'first-of-week' : 'first-of-month';
    return { action: 'promote', tier, name: entry.name, reason };
}
function entryLine(entry, due, now, isFrozen) {
    const { tier, name } = entry;
    const isDue = due.some((removal) => removal.entry === entry);
    if (isDue && !isFrozen)
        return { action: 'remove', tier, name, reason: 'beyond-policy' };
    return { action: 'keep', tier, name, reason: isDue ? 'frozen' : keepReason(entry, now) };
}
function keepReason(entry, now) {
    if ((0,backups_entry/* isGood */.Kg)(entry, now))
        return 'within-policy';
    if (entry.takenAt !== null && (0,backups_entry/* isAhead */.Y0)(entry.takenAt, now))
        return 'not-counted-future';
    return entry.state === 'complete' ? 'not-counted-unverified' : `not-counted-${entry.state}`;
}


/***/ })

};
;