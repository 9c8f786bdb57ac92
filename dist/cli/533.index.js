"use strict";
exports.id = 533;
exports.ids = [533,444];
exports.modules = {

/***/ 4444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ TransitionSchema),
/* harmony export */   EG: () => (/* binding */ AlertSchema),
/* harmony export */   ME: () => (/* binding */ LevelSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6346);


/** How bad it is, in a file. */
const LevelSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .ALERT_LEVELS */ .F6);
/** An alert in a file: in the book, in what has still to be told, in a report. */
const AlertSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    host: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: LevelSchema,
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    facts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
});
/** A change of one in a file. */
const TransitionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    alert: AlertSchema,
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSITION_KINDS */ .iH),
    from: LevelSchema,
    since: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 6346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ ALERT_LEVELS),
/* harmony export */   cY: () => (/* binding */ worstLevel),
/* harmony export */   iH: () => (/* binding */ TRANSITION_KINDS),
/* harmony export */   t9: () => (/* binding */ compareLevels)
/* harmony export */ });
/**
 * How bad it is, mildest first. `unknown` could not be asked; it ranks above `warning`, as in `--fail-on`: a disk that deserves a look in daylight must
 * not hide that a host is dead. Below `critical`, since nobody should be woken by a question that found no answer.
 */
const ALERT_LEVELS = ['ok', 'warning', 'unknown', 'critical', 'emergency'];
/** How an alert changed since people were last told of it. */
const TRANSITION_KINDS = ['raised', 'escalated', 'eased', 'resolved', 'reminder'];
/** Negative when `one` is milder than `other`, positive when it is worse. */
function compareLevels(one, other) {
    return ALERT_LEVELS.indexOf(one) - ALERT_LEVELS.indexOf(other);
}
/** The worst of several levels; `ok` of none. */
function worstLevel(levels) {
    return levels.reduce((worst, level) => (compareLevels(level, worst) > 0 ? level : worst), 'ok');
}


/***/ }),

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

/***/ 5614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ backupFileNames),
/* harmony export */   HE: () => (/* binding */ parseOwnName),
/* harmony export */   TB: () => (/* binding */ dumpEndingOf),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   nY: () => (/* binding */ GLOBALS_ENDING),
/* harmony export */   pX: () => (/* binding */ PASSPORT_ENDING)
/* harmony export */ });
/* unused harmony export DUMP_ENDINGS */
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);

/** Rotation tiers, each a sub-directory of the backup directory. */
const TIERS = ['daily', 'weekly', 'monthly'];
const PASSPORT_ENDING = '.passport.json';
const GLOBALS_ENDING = '.globals.sql';
/** Endings by which a dump is known, ours first; longer ones before what they end in. */
const DUMP_ENDINGS = [
    '.dump.zst',
    '.dump.gz',
    '.dump',
    '.sql.zst',
    '.sql.gz',
    '.sql',
    '.tar',
    // What pgAdmin calls an archive in custom format.
    '.backup',
];
const OWN_NAME = /^([A-Za-z0-9][A-Za-z0-9_.-]*)_backup_(\d{8}_\d{6})$/;
const DUMP_ENDING = {
    zstd: '.dump.zst',
    gzip: '.dump.gz',
};
/** Names of a backup that is taken at an instant: `<source>_backup_<YYYYMMDD>_<HHMMSS>` + ending. */
function backupFileNames(source, instant, timezone, compression) {
    const name = `${source}_backup_${(0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .formatStamp */ .xE)(instant, timezone)}`;
    if (parseOwnName(name)?.source !== source) {
        throw new TypeError(`not a source name: ${JSON.stringify(source)}`);
    }
    return {
        name,
        dump: name + DUMP_ENDING[compression],
        passport: name + PASSPORT_ENDING,
        globals: name + GLOBALS_ENDING,
    };
}
/** Source and stamp of a name without ending; null when it was not made by our rule. */
function parseOwnName(name) {
    const [, source, stamp] = OWN_NAME.exec(name) ?? [];
    return source === undefined || stamp === undefined ? null : { source, stamp };
}
/** The ending by which a file name is a dump; null when it is none. */
function dumpEndingOf(fileName) {
    return DUMP_ENDINGS.find((ending) => fileName.endsWith(ending)) ?? null;
}


/***/ }),

/***/ 4961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ parseStamp),
/* harmony export */   po: () => (/* binding */ findStamp),
/* harmony export */   xE: () => (/* binding */ formatStamp)
/* harmony export */ });
/* harmony import */ var _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7539);

// Other scripts write the same moment with other separators, or only the day.
const LOOSE_STAMP = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[T_.-]?(\d{2})[-_.:h]?(\d{2})(?:[-_.:m]?(\d{2}))?)?(?!\d)/g;
/** `20251120_030000`: the wall clock of the time zone, to the second. */
function formatStamp(instant, timezone) {
    const { year, month, day, hour, minute, second } = (0,_wall_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .wallClock */ .X)(instant, timezone);
    const [date, time] = [
        [month, day],
        [hour, minute, second],
    ].map((parts) => parts.map(twoDigits).join(''));
    return `${String(year).padStart(4, '0')}${date}_${time}`;
}
/** The instant of a stamp, or null when it is no date; see `instantOf` for clock changes. */
function parseStamp(stamp, timezone) {
    const match = /^(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})$/.exec(stamp);
    return match === null ? null : instantOfFigures(match.slice(1), timezone);
}
/** The last moment written anywhere in a foreign file name, with where it begins; null when there is none. */
function findStamp(name, timezone) {
    const found = [...name.matchAll(LOOSE_STAMP)].flatMap((match) => {
        const instant = instantOfFigures(match.slice(1), timezone);
        return instant === null ? [] : [{ at: match.index, instant }];
    });
    return found.at(-1) ?? null;
}
function instantOfFigures(figures, timezone) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = figures.map((figure) => Number(figure ?? 0));
    return (0,_wall_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B)({ year, month, day, hour, minute, second }, timezone);
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}


/***/ }),

/***/ 7539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf),
/* harmony export */   X: () => (/* binding */ wallClock)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1000;
// Making a formatter costs some 50 times a format.
const formatters = new Map();
/** What the wall clock shows at an instant in an IANA time zone; RangeError for an unknown zone. */
function wallClock(instant, timezone) {
    if (timezone === 'UTC' && !Number.isNaN(instant.getTime()))
        return utcClock(instant);
    const shown = new Map(formatterOf(timezone)
        .formatToParts(instant)
        .map(({ type, value }) => [type, Number(value)]));
    const part = (type) => shown.get(type) ?? Number.NaN;
    return {
        year: part('year'),
        month: part('month'),
        day: part('day'),
        hour: part('hour'),
        minute: part('minute'),
        second: part('second'),
    };
}
/** Without `Intl`, whose first use costs 15 ms: more than all names of a directory together. */
function utcClock(instant) {
    return {
        year: instant.getUTCFullYear(),
        month: instant.getUTCMonth() + 1,
        day: instant.getUTCDate(),
        hour: instant.getUTCHours(),
        minute: instant.getUTCMinutes(),
        second: instant.getUTCSeconds(),
    };
}
/**
 * The instant at which the wall clock shows this. When it shows it twice (clocks set back) the earlier
 * one, so that a name never seems newer than it is; when never (clocks set forward) the instant that the
 * clock would have shown it without the change. Null when the figures are no date.
 */
function instantOf(shown, timezone) {
    const asUtc = utcOf(shown);
    if (!isSame(wallClock(new Date(asUtc), 'UTC'), shown))
        return null;
    const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((at) => offsetAt(at, timezone));
    const instants = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
    const exact = instants.find((instant) => isSame(wallClock(new Date(instant), timezone), shown));
    return new Date(exact ?? asUtc - (offsets[0] ?? 0));
}
function formatterOf(timezone) {
    const known = formatters.get(timezone);
    if (known)
        return known;
    const formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone: timezone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    formatters.set(timezone, formatter);
    return formatter;
}
/** Milliseconds by which the zone's wall clock is ahead of UTC at an instant. */
function offsetAt(instant, timezone) {
    const whole = Math.floor(instant / 1000) * 1000;
    return utcOf(wallClock(new Date(whole), timezone)) - whole;
}
function utcOf({ year, month, day, hour, minute, second }) {
    return Date.UTC(year, month - 1, day, hour, minute, second);
}
const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'];
function isSame(a, b) {
    return FIELDS.every((field) => a[field] === b[field]);
}


/***/ }),

/***/ 8533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  playbookHandler: () => (/* binding */ playbookHandler)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/config/load-config.js + 1 modules
var load_config = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/locale/locale-name.js
var locale_name = __webpack_require__(9943);
;// CONCATENATED MODULE: ./build/src/playbook/host-facts.js


const host_facts_text = dist/* string */.YjP();
const seconds = dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0));
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const drill = dist/* object */.Ikc({
    at: dist/* pipe */.FsL(host_facts_text, dist/* isoTimestamp */.yhX()),
    backup: host_facts_text,
    host: host_facts_text,
    rtoSeconds: seconds,
    rpoSeconds: seconds,
    phases: dist/* array */.YOg(dist/* object */.Ikc({ id: host_facts_text, seconds })),
    tables: count,
    rows: count,
    tenants: count,
});
const backup = dist/* object */.Ikc({
    name: host_facts_text,
    /** Relative to the directory of backups. */
    tier: host_facts_text,
    dump: host_facts_text,
    database: host_facts_text,
    /** A tenant to show the commands with; null without tenants. */
    tenant: dist/* nullable */.mee(host_facts_text),
});
const hostFacts = dist/* object */.Ikc({
    locale: dist/* picklist */.KIO(locale_name/* LOCALES */.Y),
    asOf: dist/* pipe */.FsL(host_facts_text, dist/* isoTimestamp */.yhX()),
    sources: dist/* record */.g1P(host_facts_text, dist/* object */.Ikc({
        backup: dist/* nullable */.mee(backup),
        drill: dist/* nullable */.mee(drill),
        /** How long the last recovery took; null when there was none. */
        recoverySeconds: dist/* nullable */.mee(seconds),
    })),
});
const MARK = 'lastro-playbook@1';
const EMBEDDED = new RegExp(`^<!-- ${MARK} (.*) -->$`, 'm');
/** The facts as a comment in which a reader sees nothing and the check finds what the text was made from. */
function embedFacts(facts) {
    // `-->` would end the comment early.
    return `<!-- ${MARK} ${JSON.stringify(facts).replaceAll('>', '\\u003e')} -->`;
}
/** The facts that a playbook was made from; null when it holds none that can be read. */
function extractFacts(playbook) {
    const found = EMBEDDED.exec(playbook)?.[1];
    if (found === undefined)
        return null;
    try {
        return dist/* parse */.qgA(hostFacts, JSON.parse(found));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 1 modules
var locale_phrasebook = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(9302);
;// CONCATENATED MODULE: ./build/src/playbook/playbook-scope.js


const WEEK_MS = 7 * 24 * 3600 * 1000;
/** Gathers it. */
function playbookScope(config, host) {
    const phrasebook = (0,locale_phrasebook.createPhrasebook)(host.locale, config.system.timezone);
    return {
        config,
        host,
        phrasebook,
        say: (template, facts = {}) => phrasebook.fill(template, harmless(facts)),
    };
}
/** Whether a drill is too old to lean on. */
function isStale(drill, now) {
    return now.getTime() - Date.parse(drill.at) > WEEK_MS;
}
/** Names of the sources with what is known of each, in the order of the configuration. */
function sourcesOf({ config, host }) {
    return Object.keys(config.backups?.sources ?? {}).map((name) => [
        name,
        host.sources[name] ?? { backup: null, drill: null, recoverySeconds: null },
    ]);
}
function harmless(facts) {
    return Object.fromEntries(Object.entries(facts).map(([name, value]) => [
        name,
        typeof value === 'string' ? (0,markdown_text/* escapeMarkdown */.FV)(value) : value,
    ]));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/playbook/shell-word.js
var shell_word = __webpack_require__(6835);
;// CONCATENATED MODULE: ./build/src/playbook/recovery-steps.js



/** Precedes a block that a test runs as it stands, in the order of the page, in one shell. */
const RUNNABLE = '<!-- runnable -->';
/** What is written where no backup is known. */
const UNKNOWN_BACKUP = 'NAME_OF_THE_BACKUP';
const UNKNOWN_DATABASE = 'NAME_OF_THE_DATABASE';
/** For each source: how to recover it, one tenant of it, and how without Lastro; every command in order. */
function recoverySections(scope) {
    return sourcesOf(scope)
        .map(([source, facts]) => {
        const database = (0,shell_word/* shellWord */.r)(facts.backup?.database ?? UNKNOWN_DATABASE);
        const of = { ...scope, source, facts, database };
        return [wholeDatabase(of), oneTenant(of), byHand(of)].filter(Boolean).join('\n\n');
    })
        .join('\n\n');
}
function wholeDatabase(of) {
    const { phrasebook, say, source, facts, config, database } = of;
    const { playbook, format } = phrasebook;
    const variable = config.recover.sources[source]?.urlVariable;
    const asOf = format.dateTime(of.host.asOf);
    const took = facts.drill ? { took: format.duration(facts.drill.rtoSeconds) } : {};
    const expected = facts.recoverySeconds ?? facts.drill?.rtoSeconds;
    const about = expected === undefined ? {} : { took: format.duration(expected) };
    const name = (0,shell_word/* shellWord */.r)(source);
    return numbered(`## ${say(playbook.recover, { source })}`, [
        [say(playbook.prepare, variable === undefined ? {} : { variable }), []],
        [
            say(facts.backup ? playbook.choose : playbook.noBackup, { asOf }),
            [`backup=${(0,shell_word/* shellWord */.r)(facts.backup?.name ?? UNKNOWN_BACKUP)}`],
        ],
        [playbook.look, [`lastro recover status --source ${name}`]],
        [say(playbook.prove, took), [`lastro restore-drill --source ${name} --backup "$backup"`]],
        [playbook.plan, [`lastro recover plan --source ${name} --backup "$backup"`]],
        [
            say(playbook.apply, about),
            [`lastro recover apply --source ${name} --backup "$backup" --confirm ${database}`],
        ],
        [playbook.look2, []],
        [playbook.undo, [`lastro recover undo --source ${name} --confirm ${database}`]],
    ]);
}
function oneTenant(of) {
    const { facts, phrasebook, say, source, database } = of;
    const { backup } = facts;
    if (!backup?.tenant)
        return '';
    const { playbook } = phrasebook;
    const subject = `--source ${(0,shell_word/* shellWord */.r)(source)} --backup "$backup" --tenant "$tenant"`;
    return [
        `### ${playbook.tenant}`,
        '',
        say(playbook.tenantNote, { tenant: backup.tenant }),
        '',
        block([
            `tenant=${(0,shell_word/* shellWord */.r)(backup.tenant)}`,
            `lastro restore-drill ${subject}`,
            `lastro recover plan ${subject}`,
            `lastro recover apply ${subject} --confirm ${database}`,
        ]),
    ].join('\n');
}
function byHand(of) {
    const { facts, phrasebook, say } = of;
    const { playbook } = phrasebook;
    const { backup } = facts;
    if (!backup)
        return '';
    const { directory, globals, passport, unpack, plain } = filesOf(backup, of);
    const restored = `${backup.database}_by_hand`;
    const target = (0,shell_word/* shellWord */.r)(restored);
    return [
        `### ${playbook.byHand}`,
        '',
        say(playbook.byHandNote, { restored }),
        '',
        block([
            // The plain file holds everybody's rows.
            'umask 077',
            `(cd ${directory} && jq -r '.files[] | "\\(.sha256)  \\(.name)"' ${passport} | sha256sum --check)`,
            `psql --dbname=postgres --file=${globals}`,
            `createdb --template=template0 --encoding=UTF8 ${target}`,
            unpack,
            `pg_restore --exit-on-error --jobs=4 --dbname=${target} ${plain}`,
            `rm ${plain}`,
            `psql --dbname=${target} --command=ANALYZE`,
        ]),
    ].join('\n');
}
/** The files of a backup as words of the shell, and the command that unpacks its dump into `plain`. */
function filesOf(backup, { config }) {
    const directory = (0,external_node_path_.join)(config.backups?.directory ?? '', backup.tier);
    const dump = (0,shell_word/* shellWord */.r)((0,external_node_path_.join)(directory, backup.dump));
    const plain = (0,shell_word/* shellWord */.r)((0,external_node_path_.join)(config.drill.directory, `${backup.name}.plain`));
    const program = backup.dump.endsWith('.gz') ? 'gunzip --stdout' : 'zstd --decompress --stdout';
    return {
        directory: (0,shell_word/* shellWord */.r)(directory),
        globals: (0,shell_word/* shellWord */.r)((0,external_node_path_.join)(directory, `${backup.name}.globals.sql`)),
        passport: (0,shell_word/* shellWord */.r)(`${backup.name}.passport.json`),
        plain,
        unpack: `${program} ${dump} > ${plain}`,
    };
}
/** A heading and its steps in order, each with what to type. */
function numbered(heading, steps) {
    const parts = steps.flatMap(([text, commands], index) => [
        '',
        `**${index + 1}.** ${text}`,
        ...(commands.length === 0 ? [] : ['', block(commands)]),
    ]);
    return [heading, ...parts].join('\n');
}
function block(commands) {
    return [RUNNABLE, '', '```sh', ...commands, '```'].join('\n');
}

;// CONCATENATED MODULE: ./build/src/playbook/render-playbook.js




/** The playbook as a Markdown file: a pure function of the configuration and of what the host knew. Ends with a newline. */
function renderPlaybook(config, host) {
    const scope = playbookScope(config, host);
    const parts = [
        head,
        firstMinutes,
        contacts,
        figures,
        copies,
        recoverySections,
        whenMoreIsGone,
        afterwards,
        ({ host: facts }) => embedFacts(facts),
    ];
    return `${parts.map((part) => part(scope)).join('\n\n')}\n`;
}
function head(scope) {
    const { config, host, phrasebook, say } = scope;
    const { playbook, format } = phrasebook;
    const states = sourcesOf(scope).map(([source, { drill }]) => {
        if (!drill)
            return `- ${say(playbook.never, { source })}`;
        const { tables, rows, tenants } = drill;
        const facts = { source, at: format.dateTime(drill.at), host: drill.host, tables, rows, tenants };
        const text = isStale(drill, new Date(host.asOf)) ? playbook.stale : playbook.proven;
        return `- ${say(text, facts)}`;
    });
    return [
        `# ${say(playbook.title, { system: config.system.name })}`,
        '',
        say(playbook.made, { asOf: format.dateTime(host.asOf) }),
        '',
        ...states,
    ].join('\n');
}
function firstMinutes({ phrasebook: { playbook } }) {
    const steps = playbook.checklist.map((step) => `- [ ] ${step}`);
    return [`## ${playbook.firstMinutes}`, '', ...steps].join('\n');
}
function contacts({ config, phrasebook: { playbook } }) {
    const rows = config.playbook.contacts.map(({ name, role, reach }) => [name, role, reach].map(markdown_text/* escapeMarkdown */.FV));
    const table = (0,markdown_text/* markdownTable */.Qj)([playbook.name, playbook.role, playbook.reach], rows);
    return [`## ${playbook.contacts}`, '', rows.length === 0 ? playbook.noContacts : table].join('\n');
}
function figures(scope) {
    const { config, phrasebook } = scope;
    const { playbook, format } = phrasebook;
    const isOne = sourcesOf(scope).length === 1;
    const measured = (seconds) => seconds === null || seconds === undefined ? playbook.notMeasured : format.duration(seconds);
    const rows = sourcesOf(scope).flatMap(([source, { drill, recoverySeconds }]) => {
        const of = (figure) => (isOne ? figure : `${(0,markdown_text/* escapeMarkdown */.FV)(source)}: ${figure}`);
        const { rtoSeconds, rpoSeconds } = config.drill;
        return [
            [of(playbook.recoveryTime), format.duration(rtoSeconds), measured(drill?.rtoSeconds)],
            [of(playbook.dataLoss), format.duration(rpoSeconds), measured(drill?.rpoSeconds)],
            [of(playbook.lastRecovery), '', measured(recoverySeconds)],
        ];
    });
    const table = (0,markdown_text/* markdownTable */.Qj)([playbook.figure, playbook.target, playbook.measured], rows);
    const phases = sourcesOf(scope).flatMap(([, { drill }]) => drill ? [phasesOf(drill, scope)] : []);
    return [`## ${playbook.figures}`, '', table, ...phases.flatMap((text) => ['', text])].join('\n');
}
function phasesOf({ phases, backup }, { phrasebook }) {
    const { playbook, format } = phrasebook;
    const parts = phases.map(({ id, seconds }) => `${phrasebook.step(id)} ${format.duration(seconds)}`);
    return `${playbook.phases} (${(0,markdown_text/* escapeMarkdown */.FV)(backup)}): ${parts.join(' \u00b7 ')}`;
}
function copies({ config, phrasebook: { playbook } }) {
    const { copies: others } = config.playbook;
    const here = [
        `${playbook.copyHere}: ${(0,markdown_text/* escapeMarkdown */.FV)(config.backups?.directory ?? '')}`,
        playbook.copyHereReach,
    ];
    const rows = [here, ...others.map(({ place, reach }) => [place, reach].map(markdown_text/* escapeMarkdown */.FV))];
    const table = (0,markdown_text/* markdownTable */.Qj)([playbook.place, playbook.getAt], rows);
    const warning = others.length === 0 ? ['', playbook.oneCopy] : [];
    return [`## ${playbook.copies}`, '', table, ...warning].join('\n');
}
function whenMoreIsGone({ config, phrasebook: { playbook }, say }) {
    const { stateDir } = config.system;
    const parts = ['github', 'host', 'region'].flatMap((what) => [
        '',
        `### ${playbook.gonePlaces[what]}`,
        '',
        say(playbook.goneSteps[what], { stateDir }),
    ]);
    return [`## ${playbook.gone}`, ...parts].join('\n');
}
function afterwards({ phrasebook: { playbook } }) {
    const steps = playbook.afterSteps.map((step) => `- [ ] ${step}`);
    return [`## ${playbook.after}`, '', ...steps].join('\n');
}

;// CONCATENATED MODULE: ./build/src/playbook/check-playbook.js



/**
 * Holds a kept playbook against the configuration and, where this host has drilled, against its ledger. It is made anew
 * from the facts in it: where the texts part, it was edited, or the configuration has changed. Its age counts only where
 * there is something newer to put in: a checkout without a ledger cannot know.
 */
function checkPlaybook(text, config, { host, now }) {
    const facts = extractFacts(text);
    if (!facts)
        return [{ fault: 'unreadable', detail: 'it holds no facts that Lastro wrote' }];
    return [...findDifference(text, renderPlaybook(config, facts)), ...findAge(facts, host, now)];
}
function findDifference(text, expected) {
    if (text === expected)
        return [];
    const [lines, wanted] = [text.split('\n'), expected.split('\n')];
    const at = wanted.findIndex((line, index) => line !== lines[index]);
    const line = at === -1 ? wanted.length : at;
    const detail = `line ${line + 1} is ${quote(lines[line])}, the configuration makes it ${quote(wanted[line])}`;
    return [{ fault: 'differs', detail }];
}
function findAge(facts, host, now) {
    return Object.entries(host.sources).flatMap(([source, { drill: newest }]) => {
        const kept = facts.sources[source]?.drill;
        if (!newest || (kept && (kept.at >= newest.at || !isStale(kept, now))))
            return [];
        const what = kept ? `the green drill of ${kept.at}` : 'no green drill';
        const detail = `${source}: it tells of ${what}, the last one was on ${newest.at}`;
        return [{ fault: 'outdated', detail }];
    });
}
function quote(line) {
    return line === undefined ? 'missing' : JSON.stringify(line.slice(0, 120));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/backups/list.js + 1 modules
var list = __webpack_require__(5015);
// EXTERNAL MODULE: ./build/src/ledger/read.js
var read = __webpack_require__(4812);
// EXTERNAL MODULE: ./build/src/passport/read-passport.js
var read_passport = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/src/passport/totals.js
var totals = __webpack_require__(9714);
// EXTERNAL MODULE: ./build/src/report/digest.js
var digest = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/src/report/json.js + 8 modules
var json = __webpack_require__(9651);
;// CONCATENATED MODULE: ./build/src/playbook/gather-facts.js









/**
 * Reads from ledger, kept reports and backups what the host knows: for each source the newest backup, the last green
 * drill of a whole backup, and how long the last recovery took. A report counts only when its hash stands in the ledger.
 */
async function gatherFacts(config, options) {
    const reports = await readProvenReports(config.system.stateDir);
    const drills = reports.filter(({ procedure, verdict, tenant }) => procedure === 'restore-drill' && verdict.value === 'restorable' && tenant === undefined);
    const recoveries = reports.filter(({ procedure, verdict }) => procedure === 'recover' && verdict.value === 'recovered');
    const isOf = (name) => (report) => report.backup?.source === name;
    const names = Object.keys(config.backups?.sources ?? {});
    const sources = await Promise.all(names.map(async (name) => {
        const drill = drills.findLast(isOf(name));
        const recoverySeconds = recoveries.findLast(isOf(name))?.durationSeconds ?? null;
        const backup = await newestBackup(config, name, options.now);
        return [name, { backup, drill: drill ? toGreenDrill(drill) : null, recoverySeconds }];
    }));
    return {
        locale: options.locale,
        asOf: options.now.toISOString(),
        sources: Object.fromEntries(sources),
    };
}
/** Kept reports in the order of the ledger. */
async function readProvenReports(stateDir) {
    const lines = (await (0,read/* readLedger */.S)(stateDir)).filter(mayTell);
    const wanted = new Set(lines.map((line) => line['report-sha256']));
    const directory = (0,external_node_path_.join)(stateDir, 'reports');
    const found = new Map();
    for (const name of await (0,promises_.readdir)(directory).catch(() => [])) {
        if (!/^(restore-drill|recover)_.*\.json$/.test(name))
            continue;
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8');
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        if (wanted.has(sha256))
            found.set(sha256, (0,json/* parseReport */.MM)(text));
    }
    return lines.flatMap((line) => found.get(line['report-sha256']) ?? []);
}
function mayTell({ procedure, verdict }) {
    return `${procedure} ${verdict}` === 'restore-drill restorable' || verdict === 'recovered';
}
function toGreenDrill(report) {
    const value = (id) => report.metrics.find((metric) => metric.id === id)?.value ?? 0;
    return {
        at: report.finishedAt,
        backup: report.backup?.name ?? '',
        host: report.run.host,
        rtoSeconds: value('rto'),
        rpoSeconds: value('rpo'),
        phases: [...(0,digest/* phasesOf */.I$)(report)],
        tables: value('tables'),
        rows: value('rows'),
        tenants: value('tenants'),
    };
}
async function newestBackup(config, source, now) {
    if (!config.backups)
        return null;
    const { timezone } = config.system;
    const entries = await (0,list/* listBackups */.C)(config.backups.directory, { timezone, now });
    const newest = entries.find((entry) => entry.source === source && entry.verified);
    return newest ? describeBackup(newest) : null;
}
async function describeBackup(entry) {
    const { name, tier, dumpPath, passportPath } = entry;
    if (dumpPath === undefined || passportPath === undefined)
        return null;
    const passport = await (0,read_passport/* readPassport */.pN)(passportPath);
    return {
        name,
        tier: tier === 'loose' ? '' : tier,
        dump: dumpPath.slice(dumpPath.lastIndexOf('/') + 1),
        database: passport.source.database,
        tenant: (0,totals/* tenantsOf */.T6)(passport)[0] ?? null,
    };
}

// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
;// CONCATENATED MODULE: ./build/src/cli/playbook-handler.js










/** `lastro playbook`. Secrets are not read: none stands in a playbook, and a check runs where there are none. */
const playbookHandler = async (options, io) => {
    const config = await (0,load_config/* loadConfig */.Z)(options.config, io.env, 'ignored');
    const now = new Date();
    const locale = options.locale ?? config.system.locale;
    const host = await gatherFacts(config, { now, locale });
    if (options.check !== undefined) {
        const text = await readPlaybook(options.check);
        return tell(options.check, checkPlaybook(text, config, { host, now }), options, io);
    }
    const playbook = renderPlaybook(config, host);
    if (options.output !== undefined)
        await (0,durable_files/* writeFileDurably */.L5)(options.output, playbook);
    if (options.json)
        (0,cli_io/* writeJson */.G)(io, { playbook, ...(options.output ? { file: options.output } : {}) });
    else
        io.stdout.write(options.output === undefined ? playbook : `${options.output}\n`);
    return exit_codes/* EXIT */.dc.good;
};
async function readPlaybook(path) {
    return (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw new errors/* ConfigurationError */.j1([
            {
                field: '--check',
                value: error instanceof Error ? error.message : String(error),
                legal: 'a playbook that can be read',
                mend: `Make it: lastro playbook --output ${path}`,
            },
        ]);
    });
}
function tell(file, faults, { json }, io) {
    if (json)
        (0,cli_io/* writeJson */.G)(io, { file, isTrue: faults.length === 0, faults });
    else if (faults.length === 0)
        io.stdout.write(`${file} is true.\n`);
    for (const { fault, detail } of json ? [] : faults)
        io.stdout.write((0,plain_text/* plainLine */.h)(`${file}: ${fault}: ${detail}`).concat('\n'));
    if (faults.length > 0 && !json)
        io.stdout.write(`Make it anew on the host: lastro playbook --output ${file}\n`);
    return faults.length === 0 ? exit_codes/* EXIT */.dc.good : exit_codes/* EXIT */.dc.badVerdict;
}


/***/ }),

/***/ 2279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ writeFileDurably),
/* harmony export */   Mk: () => (/* binding */ renameDurably),
/* harmony export */   c7: () => (/* binding */ PARTIAL_ENDING),
/* harmony export */   hO: () => (/* binding */ fsyncDirectory),
/* harmony export */   o7: () => (/* binding */ fsyncFile),
/* harmony export */   tA: () => (/* binding */ makeDirectoryDurably)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Ending of a file that is still being made; nothing under such a name is ever trusted. */
const PARTIAL_ENDING = '.partial';
// A link planted under the partial name must not lead our bytes elsewhere.
const CREATE_OR_EMPTY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/** Flushes a directory, so that names made, renamed or removed in it survive a power cut. */
async function fsyncDirectory(path) {
    await fsyncPath(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
}
/** Flushes the bytes of a file that was written by someone else (a child process, `copyFile`). */
async function fsyncFile(path) {
    await fsyncPath(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
}
/** Renames within one file system and flushes both directories; replaces `to` when it exists. */
async function renameDurably(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
    await fsyncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(from) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to))
        await fsyncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(from));
}
/**
 * Writes a file that is either wholly there or not at all, whenever the machine dies:
 * `<path>.partial`, flush, rename, flush of the directory. Two writers of one path need a lock.
 * `mode` is exact, whatever the umask is.
 */
async function writeFileDurably(path, data, mode = 0o640) {
    const partial = `${path}${PARTIAL_ENDING}`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(partial, CREATE_OR_EMPTY, mode);
    try {
        await file.chmod(mode);
        await file.writeFile(data);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await renameDurably(partial, path);
}
/** Makes a directory (and its parents) and flushes its name; an existing one is left as it is. */
async function makeDirectoryDurably(path, mode = 0o750) {
    const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true, mode });
    if (made === undefined)
        return;
    let parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    do {
        parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(parent);
        await fsyncDirectory(parent);
    } while (parent !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(made)));
}
async function fsyncPath(path, flags) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 6610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   sM: () => (/* binding */ NO_PREVIOUS),
/* harmony export */   t9: () => (/* binding */ serializeLine)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

const Sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[\da-f]{64}$/));
const FiniteNumber = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x());
// Keys that a later Lastro adds do not make a line unreadable; the chain covers the bytes.
const LineSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    seq: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1)),
    previous: Sha256,
    time: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    host: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    procedure: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    trigger: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    actor: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    duration: FiniteNumber,
    metrics: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), FiniteNumber),
    'report-sha256': Sha256,
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** `previous` of the first line. */
const NO_PREVIOUS = '0'.repeat(64);
/** The exact text of a line, without its newline. Keys stand in the schema's order. */
function serializeLine(line) {
    return JSON.stringify(valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(LineSchema, line));
}
/** Reads one line; null when it is none. */
function parseLine(text) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(LineSchema, JSON.parse(text));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readRawLines),
/* harmony export */   t: () => (/* binding */ ledgerPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6620);



/** Where the ledger of a state directory lies. */
function ledgerPath(stateDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'ledger.jsonl');
}
/** Streams the lines of a file; memory is bounded by the longest line. A missing file has none. */
async function* readRawLines(path) {
    let rest = Buffer.alloc(0);
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
            rest = Buffer.concat([rest, Buffer.from(chunk)]);
            let start = 0;
            for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10, start)) {
                yield { bytes: rest.subarray(start, end), isTerminated: true };
                start = end + 1;
            }
            rest = rest.subarray(start);
        }
    }
    catch (error) {
        if (!(0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrorCode */ .U)(error, 'ENOENT'))
            throw error;
    }
    if (rest.length > 0)
        yield { bytes: rest, isTerminated: false };
}


/***/ }),

/***/ 4812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLedger)
/* harmony export */ });
/* unused harmony export DEFAULT_LEDGER_LIMIT */
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6610);
/* harmony import */ var _raw_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);


/** Runs kept in memory when no limit is asked for: about two years of four procedures a day. */
const DEFAULT_LEDGER_LIMIT = 3000;
/**
 * The newest runs, oldest first; none when there is no ledger yet. Lines that cannot be read (torn,
 * changed) are left out here; `verifyLedger` names them. Memory is bounded by the limit.
 */
async function readLedger(stateDir, { procedure, limit = DEFAULT_LEDGER_LIMIT } = {}) {
    const newest = [];
    for await (const { bytes, isTerminated } of (0,_raw_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readRawLines */ .g)((0,_raw_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerPath */ .t)(stateDir))) {
        const line = isTerminated ? (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLine */ .A)(bytes.toString('utf8')) : null;
        if (line === null || (procedure !== undefined && line.procedure !== procedure))
            continue;
        newest.push(line);
        if (newest.length >= limit * 2)
            newest.splice(0, newest.length - limit);
    }
    return newest.slice(-limit);
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createFormat)
});

;// CONCATENATED MODULE: ./build/src/locale/figures.js
/** Point of the fraction and mark between thousands. Source: CLDR. */
const MARKS = {
    en: { point: '.', group: ',' },
    'pt-BR': { point: ',', group: '.' },
};
/**
 * A finite figure as people of a locale write it; a fraction in per cent. Character for character what `Intl.NumberFormat`
 * says, which a test holds. The first use of `Intl` costs some 15 ms, half the start of Node; a short run needs nothing else of it.
 */
function figure(value, precision, locale, unit) {
    const { point, group } = MARKS[locale];
    const [whole, fraction] = decimalDigits(Math.abs(value), precision, unit === 'percent' ? 2 : 0);
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const thousands = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return `${sign}${thousands}${fraction === '' ? '' : point + fraction}${unit === 'percent' ? '%' : ''}`;
}
/** Digits of value \u00d7 10^power, of the shortest decimal that means this double, halves rounded up. */
function decimalDigits(value, precision, power) {
    if (value === 0)
        return ['0', ''];
    const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
    const digits = mantissa.replace('.', '');
    /** Digits before the point; none or fewer for a small fraction. */
    const before = Number(exponent) + 1 + power;
    const kept = 'decimals' in precision ? before + precision.decimals : precision.significant;
    const rounded = roundDigits(digits, kept);
    const after = Math.min(digits.length, Math.max(0, kept)) - before;
    if (after <= 0)
        return [rounded + '0'.repeat(-after), ''];
    const padded = rounded.padStart(after + 1, '0');
    return [padded.slice(0, -after), padded.slice(-after).replace(/0+$/, '')];
}
/** The first digits, one longer where a carry goes all the way. */
function roundDigits(digits, kept) {
    if (kept >= digits.length)
        return digits;
    if (kept < 0)
        return '0';
    const head = digits.slice(0, kept);
    const up = (digits[kept] ?? '0') >= '5' ? 1n : 0n;
    return (BigInt(head === '' ? '0' : head) + up).toString().padStart(kept, '0');
}

;// CONCATENATED MODULE: ./build/src/locale/format.js

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** From here three significant digits round up into the next unit. */
const NEXT_UNIT_AT = 999.5;
const NOT_A_FIGURE = '\u2014';
/** Formatters of one locale. Throws RangeError when the time zone is not an IANA name. */
function createFormat(locale, timeZone) {
    const significant = (value) => figure(value, { significant: 3 }, locale);
    const oneDecimal = (value) => figure(value, { decimals: 1 }, locale);
    const instantParts = partsIn(timeZone);
    return {
        timeZone,
        number: orDash((value) => figure(value, { decimals: 2 }, locale)),
        percent: orDash((fraction) => figure(fraction, { decimals: 1 }, locale, 'percent')),
        ratio: (value) => `${orDash(significant)(value)} \u00d7`,
        bytes: (value) => bytesText(value, significant),
        duration: (seconds) => durationText(seconds, oneDecimal),
        dateTime: (instant) => dateTimeText(instant, instantParts, locale),
    };
}
function orDash(text) {
    return (value) => (Number.isFinite(value) ? text(value) : NOT_A_FIGURE);
}
function bytesText(value, text) {
    if (!Number.isFinite(value))
        return NOT_A_FIGURE;
    let scaled = value;
    let unit = 0;
    while (Math.abs(scaled) >= NEXT_UNIT_AT && unit < BYTE_UNITS.length - 1) {
        scaled /= 1000;
        unit += 1;
    }
    return `${text(scaled)} ${BYTE_UNITS[unit]}`;
}
function durationText(seconds, oneDecimal) {
    if (!Number.isFinite(seconds))
        return NOT_A_FIGURE;
    if (seconds < 0)
        return `\u2212${durationText(-seconds, oneDecimal)}`;
    if (seconds === 0)
        return '0 s';
    if (seconds < 0.9995)
        return `${Math.max(1, Math.round(seconds * 1000))} ms`;
    if (seconds < 9.95)
        return `${oneDecimal(seconds)} s`;
    return wholeDuration(Math.round(seconds));
}
function wholeDuration(seconds) {
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return twoUnits(seconds, [60, 'min'], [1, 's']);
    const minutes = Math.round(seconds / 60);
    if (minutes < 24 * 60)
        return twoUnits(minutes, [60, 'h'], [1, 'min']);
    return twoUnits(Math.round(seconds / 3600), [24, 'd'], [1, 'h']);
}
function twoUnits(value, [size, large], [, small]) {
    const rest = value % size;
    const whole = `${Math.floor(value / size)} ${large}`;
    return rest === 0 ? whole : `${whole} ${rest} ${small}`;
}
function partsIn(timeZone) {
    if (timeZone === 'UTC')
        return partsInUtc;
    const format = new Intl.DateTimeFormat('en', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
    });
    return (instant) => Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}
/** Without `Intl`, whose first use costs 15 ms. */
function partsInUtc(instant) {
    const [year, month, day, hour, minute, second] = instant.toISOString().split(/[-T:.]/);
    return { year, month, day, hour, minute, second };
}
function dateTimeText(instant, partsOf, locale) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return String(instant);
    const { year, month, day, hour, minute, second } = partsOf(date);
    // English readers come from both sides of the ocean; only the ISO order means one day to all of them.
    const calendarDay = locale === 'pt-BR' ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
    return `${calendarDay} ${hour}:${minute}:${second}`;
}


/***/ }),

/***/ 9083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ PHASE_PREFIX),
  createPhrasebook: () => (/* binding */ createPhrasebook)
});

// EXTERNAL MODULE: ./build/src/locale/catalogue.js + 78 modules
var locale_catalogue = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/src/locale/format.js + 1 modules
var locale_format = __webpack_require__(9994);
;// CONCATENATED MODULE: ./build/src/locale/template.js
/** `{name}`, `{name:kind}` or `{name|instead}`; kinds: `bytes`, `duration` (seconds), `date` (ISO instant), `percent` (0\u20131). */
const PLACEHOLDER = /\{(\w+)(?::(bytes|duration|date|percent))?(?:\|([^{}]*))?\}/g;
/** `[ \u2026 ]` disappears as a whole when a fact named in it is not known. */
const OPTIONAL = /\[([^[\]]*)\]/g;
/** Shown where a text needs a fact that the report does not carry. */
const MISSING = '?';
/**
 * Fills a template of the catalogue: `Needs {needed:bytes}[, free {free:bytes}].`
 * Never throws: a fact that is not there leaves out its `[\u2026]`; outside of one its `|instead` or `?` shows.
 */
function fill(template, facts, format) {
    const kept = template.replace(OPTIONAL, (_, inner) => placeholdersOf(inner).every((name) => facts[name] !== undefined) ? inner : '');
    return kept.replace(PLACEHOLDER, (_, name, kind, instead = MISSING) => {
        const value = facts[name];
        return value === undefined ? instead : show(value, kind, format);
    });
}
/** Names of the facts a template mentions, in order, each once. */
function placeholdersOf(template) {
    return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}
function show(value, kind, format) {
    if (kind === 'date')
        return format.dateTime(String(value));
    // Backticks mark commands in our texts; a fact must not open or close one.
    if (typeof value === 'string')
        return value.replaceAll('`', '\u2019');
    if (kind === 'bytes')
        return format.bytes(value);
    if (kind === 'duration')
        return format.duration(value);
    if (kind === 'percent')
        return format.percent(value);
    return format.number(value);
}

;// CONCATENATED MODULE: ./build/src/locale/phrasebook.js



/** Prefix of the metrics that time one phase of a recovery; the rest is a step id. */
const PHASE_PREFIX = 'phase-';
/** The phrasebook of a locale. Throws RangeError when the time zone is not an IANA name. */
function createPhrasebook(locale, timeZone) {
    const catalogue = (0,locale_catalogue/* catalogueOf */.v)(locale);
    const format = (0,locale_format/* createFormat */.I)(locale, timeZone);
    return {
        locale,
        labels: catalogue.labels,
        phrases: catalogue.phrases,
        recovery: catalogue.recovery,
        differences: catalogue.differences,
        migration: catalogue.migration,
        playbook: catalogue.playbook,
        notices: catalogue.notices,
        status: catalogue.status,
        matrix: { labels: catalogue.matrixLabels, phrases: catalogue.matrixPhrases },
        disk: {
            labels: catalogue.diskLabels,
            phrases: catalogue.diskPhrases,
            differences: catalogue.diskDifferences,
        },
        copies: { labels: catalogue.copiesLabels, phrases: catalogue.copiesPhrases },
        sync: { labels: catalogue.syncLabels, phrases: catalogue.syncPhrases },
        format,
        fill: (template, facts) => fill(template, facts, format),
        reason: (code, facts = {}) => reasonText(catalogue, code, facts, format),
        step: (id) => lookup(catalogue.steps, id) ?? id,
        check: (id) => lookup(catalogue.checks, id) ?? id,
        metric: (id) => lookup(catalogue.metrics, id) ?? phaseName(catalogue, id) ?? placedName(catalogue, id) ?? id,
        fault: (id) => lookup(catalogue.faults, id) ?? id,
        faultGroup: (id) => lookup(catalogue.faultGroups, id) ?? id,
        activity: (id) => lookup(catalogue.progress, id) ?? lookup(catalogue.steps, id) ?? id,
        verdict: (value, reason, procedure) => lookup(catalogue.verdicts, `${procedure}-${value}`) ??
            catalogue.verdicts[reason === 'planned' ? 'planned' : value],
    };
}
function lookup(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
function phaseName(catalogue, id) {
    return id.startsWith(PHASE_PREFIX)
        ? lookup(catalogue.steps, id.slice(PHASE_PREFIX.length))
        : undefined;
}
/** `used-bytes@local:/var`: a metric of one place. */
function placedName(catalogue, id) {
    const at = id.indexOf('@');
    const name = at === -1 ? undefined : lookup(catalogue.metrics, id.slice(0, at));
    return name === undefined ? undefined : `${name}: ${id.slice(at + 1)}`;
}
function reasonText(catalogue, code, facts, format) {
    const text = lookup(catalogue.reasons, code);
    // Backticks mark commands in our texts; a foreign code must not open one.
    if (text === undefined)
        return { title: code.replaceAll('`', '\u2019'), hint: '' };
    return { title: fill(text.title, facts, format), hint: fill(text.hint, facts, format) };
}


/***/ }),

/***/ 9476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ namedRecordSchema),
/* harmony export */   F: () => (/* binding */ namedRecord)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** A record without a prototype, so that a table called `constructor` or `__proto__` is an entry like any other. */
function namedRecord(entries) {
    const record = Object.fromEntries(entries);
    return Object.setPrototypeOf(record, null);
}
/**
 * Checks a record whose names come from users; `v.record` silently leaves out those that JavaScript objects have of their
 * own. Entry by entry into the one record, because a thousand tenants' tables, copied into maps on the way, are the most
 * memory that a drill ever takes.
 */
function namedRecordSchema(value) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(isPlainObject, 'an object is expected'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        const record = namedRecord([]);
        for (const [key, input] of Object.entries(dataset.value)) {
            const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(value, input);
            if (!result.success) {
                const [{ message, path = [] }] = result.issues;
                const step = { type: 'object', origin: 'value', key, value: input };
                addIssue({ message, path: [{ ...step, input: dataset.value }, ...path] });
                return NEVER;
            }
            record[key] = result.output;
        }
        return record;
    }));
}
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ serializePassport),
/* harmony export */   pN: () => (/* binding */ readPassport)
/* harmony export */ });
/* unused harmony exports passportSchema, parsePassport */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
/* harmony import */ var _named_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9476);




const Count = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0));
const Text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const Lines = valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Text);
const Decimal = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^(-|-?\d+)$/));
const schemaTruthOf = (record) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    shape: Text,
    tables: record(valibot__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([Count, Decimal])),
    sequences: record(valibot__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([Decimal, valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()])),
    matviews: record(Count),
    newest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ at: Text, column: Text })),
});
/** Becomes part of statements when a database that is gone is recovered: nothing else may pass. */
const propertiesSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    oid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^\d+$/)),
    owner: Text,
    connectionLimit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(-1)),
    isTemplate: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    comment: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text),
    locale: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text),
    icuRules: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text),
    tablespace: Text,
    grants: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        grantee: Text,
        privilege: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['CONNECT', 'CREATE', 'TEMPORARY']),
        isGrantable: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        grantor: Text,
    })),
    settings: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        role: Text,
        parameter: Text,
        value: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(Text),
        seal: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{16}$/))),
    })),
});
const passportOf = (record) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lastro/passport@1'),
    source: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: Text,
        engine: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('postgres'),
        database: Text,
        tenantPattern: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text),
    }),
    server: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        version: Text,
        versionNumber: Count,
        encoding: Text,
        collate: Text,
        ctype: Text,
        localeProvider: Text,
        systemIdentifier: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text),
        bootstrapRole: Text,
    }),
    tools: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ lastro: Text, pgDump: Text, pgDumpMajor: Count }),
    snapshotAt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .isoTimestamp */ .yhX()),
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('record64/1'),
    files: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        role: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['dump', 'globals']),
        name: Text,
        bytes: Count,
        sha256: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{64}$/)),
        compression: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['zstd', 'gzip'])),
        plainBytes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(Count),
        format: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['custom', 'tar', 'plain'])),
    })),
    afterTheFact: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ snapshotAtFrom: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['name', 'file']) })),
    readBack: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ passed: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true), at: Text }),
    durations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(Text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    database: Lines,
    extensions: record(Text),
    roles: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: Text, attributes: Text, memberOf: Lines })),
    largeObjects: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ count: Count, fingerprint: Decimal }),
    properties: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(propertiesSchema),
    shapes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(Text, Lines),
    schemas: record(schemaTruthOf(record)),
});
const parsedSchema = passportOf(_named_record_js__WEBPACK_IMPORTED_MODULE_3__/* .namedRecordSchema */ .E);
/** The passport's schema as it is published in docs/schema/passport.schema.json. */
const passportSchema = passportOf((value) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(Text, value));
/** The text of a passport file. */
function serializePassport(passport) {
    return `${JSON.stringify(passport, null, 1)}\n`;
}
/**
 * Reads and checks a passport file.
 * @throws CheckFailure `passport-unreadable` when it cannot be read or is not a passport.
 */
async function readPassport(path) {
    return parsePassport(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw unreadable(path, error instanceof Error ? error.message : String(error));
    }), path);
}
/** Checks the text of a passport; `path` is for the message. */
function parsePassport(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw unreadable(path, error instanceof Error ? error.message : String(error));
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(parsedSchema, value);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw unreadable(path, `${valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue) ?? 'passport'}: ${issue.message}`);
}
function unreadable(path, detail) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckFailure */ .jU('passport-unreadable', `${path} is not a readable passport: ${detail}`, {
        path,
        detail,
    });
}


/***/ }),

/***/ 9714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ tenantsOf),
/* harmony export */   Yv: () => (/* binding */ passportTotals),
/* harmony export */   bt: () => (/* binding */ tenantMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);

/** Tables, rows and tenants of a passport. */
function passportTotals(passport) {
    const tables = Object.values(passport.schemas).flatMap((schema) => Object.values(schema.tables));
    return {
        tables: tables.length,
        rows: tables.reduce((sum, [rows]) => sum + rows, 0),
        tenants: tenantsOf(passport).length,
    };
}
/** Names of the schemas that are tenants, sorted. */
function tenantsOf(passport) {
    const isTenant = tenantMatcher(passport.source.tenantPattern);
    return Object.keys(passport.schemas).filter(isTenant).sort();
}
/** Tells tenants by the configured pattern; without one there are none. */
function tenantMatcher(pattern) {
    if (pattern === null)
        return () => false;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0___default()(pattern);
    // A matcher's second parameter changes what it returns; `filter` would pass the index.
    return (schema) => matches(schema);
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   T1: () => (/* binding */ tablesShown),
/* harmony export */   TD: () => (/* binding */ attentionGroups),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   e3: () => (/* binding */ meetsObjective),
/* harmony export */   h$: () => (/* binding */ restorableTenants),
/* harmony export */   "if": () => (/* binding */ recoveryMetric),
/* harmony export */   pi: () => (/* binding */ troubledTenants),
/* harmony export */   tl: () => (/* binding */ checkCounts),
/* harmony export */   vS: () => (/* binding */ shortTenantNames),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1881);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5281);



/** What needs a person, most severe first; the reason of a bad verdict leads. */
function attentionGroups(report) {
    const groups = new Map();
    const { value, reason, facts } = report.verdict;
    if (!(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .K)(value)) {
        groups.set(reason, { reason, status: badStatus(verdictStatus(value)), facts, findings: [] });
    }
    for (const check of report.checks) {
        if (check.status === 'pass' || check.reason === undefined)
            continue;
        const { expected, actual } = check;
        const facts = { expected, actual, ...check.facts };
        merge(groups, { reason: check.reason, status: check.status, facts, findings: [] });
    }
    for (const finding of report.findings) {
        const { reason: code, status } = finding;
        merge(groups, { reason: code, status, facts: {}, findings: [finding] });
    }
    const rank = (group) => (group.reason === reason ? -1 : severity(group.status));
    return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
function merge(groups, added) {
    const { reason } = added;
    const old = groups.get(reason);
    groups.set(reason, {
        reason,
        status: old && severity(old.status) < severity(added.status) ? old.status : added.status,
        facts: { ...added.facts, ...old?.facts },
        findings: [...(old?.findings ?? []), ...added.findings],
    });
}
function severity(status) {
    return _finding_list_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY */ .C$.indexOf(status);
}
function badStatus(status) {
    return status === 'pass' ? 'warn' : status;
}
/** The facts a finding gives to its reason's text. */
function factsOf(finding) {
    const { schema, object, expected, actual } = finding;
    return { schema, object, expected, actual };
}
/** A verdict as the status that its colour and icon show. */
function verdictStatus(value) {
    if ((0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .K)(value))
        return 'pass';
    if (value === 'cannot-judge' || value === 'unknown' || value === 'unreachable')
        return 'unknown';
    return value === 'warning' ? 'warn' : 'fail';
}
/** Phases in the order they were recorded. */
function phasesOf(report) {
    return report.metrics
        .filter(({ id }) => id.startsWith(_locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__/* .PHASE_PREFIX */ .l))
        .map(({ id, value }) => ({ id: id.slice(_locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__/* .PHASE_PREFIX */ .l.length), seconds: value }));
}
/** The metric of that id, when it was measured. */
function metricOf(report, id) {
    return report.metrics.find((metric) => metric.id === id);
}
/** How long a recovery takes: of the whole, or of one tenant that was restored alone. */
function recoveryMetric(report) {
    return metricOf(report, 'rto') ?? metricOf(report, 'tenant-rto');
}
/** Whether a metric keeps its objective; undefined when there is none. */
function meetsObjective(metric) {
    return metric.objective === undefined ? undefined : metric.value <= metric.objective;
}
/** How many tenants got which verdict. */
function restorableTenants(tenants) {
    return tenants.filter(({ verdict }) => verdict === 'restorable').length;
}
/** Tenants that are not restorable or could not be judged, the former first. */
function troubledTenants(tenants) {
    const failed = tenants.filter(({ verdict }) => verdict === 'not-restorable');
    return [...failed, ...tenants.filter(({ verdict }) => verdict === 'cannot-judge')];
}
/** Tenant names without what they all begin with (up to a separator): `tenant_042` \u2192 `042`. */
function shortTenantNames(names) {
    const [first = '', ...rest] = names;
    let length = first.length;
    for (const name of rest) {
        while (!name.startsWith(first.slice(0, length)))
            length -= 1;
    }
    const separator = first.slice(0, length).search(/[_.-][^_.-]*$/);
    return names.map((name) => (rest.length > 0 ? name.slice(separator + 1) : name));
}
/** The first `limit` tables, those that are not intact before all others. */
function tablesShown({ tables }, limit) {
    return [...tables].sort((a, b) => Number(a.intact) - Number(b.intact)).slice(0, limit);
}
/** Checks that passed, of all that were asked. */
function checkCounts(report) {
    const passed = report.checks.filter(({ status }) => status === 'pass').length;
    return { passed, total: report.checks.length };
}
/** `schema.object`, or the one of both that there is; of a host `web:/var` and `web`. */
function placeOf(finding) {
    const { schema, object } = finding;
    // No object of a database is called like a path.
    const separator = object.startsWith('/') ? ':' : '.';
    return [schema, object].filter((part) => part !== '').join(separator);
}


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ SEVERITY),
/* harmony export */   kQ: () => (/* binding */ FindingList)
/* harmony export */ });
/* unused harmony export FINDINGS_KEPT */
/** A report stays readable and small: more than this many findings say nothing new. */
const FINDINGS_KEPT = 500;
/** Most severe first. */
const SEVERITY = ['fail', 'unknown', 'warn'];
/** Keeps the most severe findings in the order they came, counts all; memory stays bounded at any number. */
class FindingList {
    #kept = { fail: [], unknown: [], warn: [] };
    #total = 0;
    add(finding) {
        this.#total += 1;
        const bucket = this.#kept[finding.status];
        if (bucket.length < FINDINGS_KEPT)
            bucket.push(finding);
    }
    copy() {
        const copy = new FindingList();
        for (const status of SEVERITY)
            copy.#kept[status] = [...this.#kept[status]];
        copy.#total = this.#total;
        return copy;
    }
    get total() {
        return this.#total;
    }
    /** At most `FINDINGS_KEPT`, most severe first. */
    mostSevere() {
        return SEVERITY.flatMap((status) => this.#kept[status]).slice(0, FINDINGS_KEPT);
    }
}


/***/ }),

/***/ 9552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ textPieces)
/* harmony export */ });
/** Takes a text of the catalogue apart at its backticks. */
function textPieces(text) {
    return text
        .split('`')
        .map((piece, index) => ({ code: index % 2 === 1, text: piece }))
        .filter((piece) => piece.text !== '');
}


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ parseReport),
  u5: () => (/* binding */ writeReport)
});

// UNUSED EXPORTS: ReportUnreadable

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(1881);
// EXTERNAL MODULE: ./build/src/alerts/alert-schema.js
var alert_schema = __webpack_require__(4444);
;// CONCATENATED MODULE: ./build/src/report/alert-facts.js


/** Shape of the alerts in a report file. */
const AlertsSchema = dist/* object */.Ikc({
    /** What is wrong now and people were told of, worst first; `since`: ISO instant at which it was raised. */
    standing: dist/* array */.YOg(dist/* object */.Ikc({ ...alert_schema/* AlertSchema */.EG.entries, since: dist/* string */.YjP() })),
    /** What people are told by this run. */
    transitions: dist/* array */.YOg(alert_schema/* TransitionSchema */.BY),
});

;// CONCATENATED MODULE: ./build/src/report/copy-facts.js

const copy_facts_text = dist/* string */.YjP();
const figure = dist/* number */.aig();
const held = dist/* object */.Ikc({ backups: figure, bytes: figure });
const tier = dist/* object */.Ikc({
    tier: dist/* picklist */.KIO(['daily', 'weekly', 'monthly', 'loose']),
    local: held,
    /** Null: nobody knows. */
    remote: dist/* nullable */.mee(held),
    /** All that is here is there, as it is here. */
    isSame: dist/* boolean */.zMY(),
});
/** Shape of a copy in a report file. */
const CopySchema = dist/* object */.Ikc({
    /** Name of the remote in the configuration, and where it is. */
    remote: copy_facts_text,
    place: copy_facts_text,
    verdict: dist/* picklist */.KIO(['in-sync', 'drift', 'unreachable']),
    tiers: dist/* array */.YOg(tier),
    /** Backups that the remote still keeps and that are gone here. */
    keptThere: dist/* nullable */.mee(held),
    /** What this run read whole, of how much there is. */
    read: dist/* object */.Ikc({ files: figure, bytes: figure, ofFiles: figure, ofBytes: figure }),
    /** Every file is read within so many days. */
    withinDays: figure,
    /** When the file that waits longest was read last; null when one was never read, or there are none. */
    oldestReadAt: dist/* nullable */.mee(copy_facts_text),
    missing: figure,
    extra: figure,
    corrupt: figure,
});

;// CONCATENATED MODULE: ./build/src/report/disk-facts.js


const disk_facts_text = dist/* string */.YjP();
const disk_facts_figure = dist/* number */.aig();
const level = alert_schema/* LevelSchema */.ME;
const forecast = dist/* object */.Ikc({
    /** Days from the run until it is full, and the range. */
    days: disk_facts_figure,
    earliestDays: disk_facts_figure,
    /** Null: not within 90 days. */
    latestDays: dist/* nullable */.mee(disk_facts_figure),
    from: dist/* picklist */.KIO(['weekly', 'regime', 'runaway', 'trend']),
    confidence: dist/* picklist */.KIO(['low', 'medium', 'high']),
});
const filesystem = dist/* object */.Ikc({
    mountPoint: disk_facts_text,
    type: disk_facts_text,
    level,
    state: dist/* picklist */.KIO(['measured', 'hanging', 'missing', 'unreadable']),
    readOnly: dist/* picklist */.KIO(['no', 'mount', 'superblock', 'emergency']),
    /** Null unless measured; used + available is what a normal user could use. */
    bytes: dist/* nullable */.mee(dist/* object */.Ikc({ used: disk_facts_figure, available: disk_facts_figure, reserved: disk_facts_figure })),
    /** As `df` shows it. */
    percent: dist/* nullable */.mee(disk_facts_figure),
    inodesPercent: dist/* nullable */.mee(disk_facts_figure),
    /** Fullest point of each day in percent, oldest first, at most 28; for the small picture of the trend. */
    trend: dist/* array */.YOg(disk_facts_figure),
    forecast: dist/* nullable */.mee(forecast),
});
const tree = dist/* object */.Ikc({
    directory: disk_facts_text,
    level,
    /** False when it did not tell its files: the figures below are then those of nobody. */
    listed: dist/* optional */.lqM(dist/* boolean */.zMY(), true),
    allocatedBytes: disk_facts_figure,
    /** Share of the file system that holds it; null where that was not measured. */
    share: dist/* nullable */.mee(disk_facts_figure),
    tiers: dist/* array */.YOg(dist/* object */.Ikc({
        tier: dist/* picklist */.KIO(['daily', 'weekly', 'monthly', 'loose']),
        backups: disk_facts_figure,
        bytes: disk_facts_figure,
        newestAt: dist/* nullable */.mee(disk_facts_text),
    })),
    sources: dist/* array */.YOg(dist/* object */.Ikc({
        source: disk_facts_text,
        backups: disk_facts_figure,
        newestAt: dist/* nullable */.mee(disk_facts_text),
        growthBytes: dist/* nullable */.mee(disk_facts_figure),
    })),
});
const host = dist/* object */.Ikc({
    host: disk_facts_text,
    level,
    reached: dist/* boolean */.zMY(),
    filesystems: dist/* array */.YOg(filesystem),
    skipped: dist/* array */.YOg(dist/* object */.Ikc({ mountPoint: disk_facts_text, type: disk_facts_text, because: disk_facts_text })),
    trees: dist/* array */.YOg(tree),
    /** What grew most since about a week ago, most first, at most ten. */
    growers: dist/* array */.YOg(dist/* object */.Ikc({ path: disk_facts_text, bytes: disk_facts_figure, grownBytes: disk_facts_figure, days: disk_facts_figure })),
    /** Bytes of each kind of thing that Docker keeps. */
    docker: dist/* nullable */.mee(dist/* array */.YOg(dist/* object */.Ikc({ part: disk_facts_text, count: disk_facts_figure, bytes: disk_facts_figure, reclaimableBytes: disk_facts_figure }))),
    databases: dist/* array */.YOg(dist/* object */.Ikc({ source: disk_facts_text, bytes: dist/* nullable */.mee(disk_facts_figure), walBytes: dist/* nullable */.mee(disk_facts_figure) })),
});
/** Shape of the disks in a report file. */
const DiskSchema = dist/* object */.Ikc({
    hosts: dist/* array */.YOg(host),
    /** Commands that would free something, most bytes first. */
    advice: dist/* array */.YOg(dist/* object */.Ikc({ host: disk_facts_text, id: disk_facts_text, command: disk_facts_text, bytes: disk_facts_figure, owned: dist/* boolean */.zMY() })),
});

;// CONCATENATED MODULE: ./build/src/report/migration-facts.js

const migration_facts_text = dist/* string */.YjP();
const migration_facts_figure = dist/* number */.aig();
const structureChange = dist/* object */.Ikc({
    change: dist/* picklist */.KIO(['added', 'dropped', 'changed', 'renamed']),
    kind: migration_facts_text,
    object: migration_facts_text,
    before: migration_facts_text,
    after: migration_facts_text,
});
const structureGroup = dist/* object */.Ikc({
    schemas: dist/* array */.YOg(migration_facts_text),
    count: migration_facts_figure,
    of: migration_facts_figure,
    changes: dist/* array */.YOg(structureChange),
    changesTotal: migration_facts_figure,
});
const rowChange = dist/* object */.Ikc({
    table: migration_facts_text,
    tables: migration_facts_figure,
    rowsBefore: migration_facts_figure,
    rowsAfter: migration_facts_figure,
    lost: migration_facts_figure,
    added: migration_facts_figure,
    changed: migration_facts_figure,
    isAllowed: dist/* boolean */.zMY(),
});
const lock = dist/* object */.Ikc({
    table: migration_facts_text,
    tables: migration_facts_figure,
    blocked: dist/* picklist */.KIO(['readers', 'writers']),
    seconds: migration_facts_figure,
});
/** Shape of the section `migration` of a report. */
const MigrationSchema = dist/* object */.Ikc({
    data: dist/* picklist */.KIO(['sample', 'backup']),
    command: migration_facts_text,
    outcome: dist/* picklist */.KIO(['applied', 'failed', 'timeout']),
    exitCode: dist/* nullable */.mee(migration_facts_figure),
    seconds: migration_facts_figure,
    output: dist/* array */.YOg(migration_facts_text),
    structure: dist/* array */.YOg(structureGroup),
    rows: dist/* array */.YOg(rowChange),
    rowsLost: migration_facts_figure,
    locks: dist/* array */.YOg(lock),
    isReversible: dist/* nullable */.mee(dist/* boolean */.zMY()),
});

;// CONCATENATED MODULE: ./build/src/report/recovery-schema.js

const recovery_schema_text = dist/* string */.YjP();
const recovery_schema_figure = dist/* number */.aig();
const losses = dist/* object */.Ikc({
    at: recovery_schema_text,
    against: recovery_schema_text,
    rows: recovery_schema_figure,
    tables: recovery_schema_figure,
    unreadable: recovery_schema_figure,
    schemas: dist/* array */.YOg(dist/* object */.Ikc({
        schema: recovery_schema_text,
        newestNow: dist/* exactOptional */.yqP(recovery_schema_text),
        newestThen: dist/* exactOptional */.yqP(recovery_schema_text),
        rows: recovery_schema_figure,
        tables: recovery_schema_figure,
    })),
    lines: dist/* array */.YOg(dist/* object */.Ikc({
        schema: recovery_schema_text,
        table: recovery_schema_text,
        rowsNow: dist/* nullable */.mee(recovery_schema_figure),
        rowsThen: dist/* nullable */.mee(recovery_schema_figure),
    })),
});
const stepIds = [
    'safety-backup',
    'no-safety-backup',
    'beside',
    'validate',
    'analyze',
    'carry',
    'swap',
    'swap-missing',
    'swap-schema',
    'references',
    'keep',
    'undo',
    'drop',
];
const commandIds = [
    'apply',
    'undo',
    'undo-by-hand',
    'resume',
    'drop-old',
    'globals',
    'unsubscribe',
];
/** Shape of the part of a report that only recoveries have. */
const RecoverySchema = dist/* object */.Ikc({
    mode: dist/* picklist */.KIO(['plan', 'apply', 'undo', 'resume', 'drop-old']),
    source: recovery_schema_text,
    server: recovery_schema_text,
    database: recovery_schema_text,
    tenant: dist/* exactOptional */.yqP(recovery_schema_text),
    steps: dist/* array */.YOg(dist/* object */.Ikc({
        id: dist/* picklist */.KIO(stepIds),
        object: recovery_schema_text,
        expectedSeconds: dist/* exactOptional */.yqP(recovery_schema_figure),
    })),
    expected: dist/* exactOptional */.yqP(dist/* object */.Ikc({ seconds: recovery_schema_figure, runs: recovery_schema_figure })),
    losses: dist/* exactOptional */.yqP(losses),
    sinceSafetyBackup: dist/* exactOptional */.yqP(losses),
    kept: dist/* exactOptional */.yqP(recovery_schema_text),
    commands: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* picklist */.KIO(commandIds), command: recovery_schema_text })),
});

;// CONCATENATED MODULE: ./build/src/report/report.js
/** How a key of an operator's Compose file went into a drill. */
const STAGED_CHANGES = ['left-out', 'replaced', 'emptied'];

;// CONCATENATED MODULE: ./build/src/report/sync-facts.js

const sync_facts_figure = dist/* number */.aig();
const sync_facts_tier = dist/* object */.Ikc({
    tier: dist/* picklist */.KIO(['daily', 'weekly', 'monthly', 'loose']),
    /** Name of the source; empty where there is none. */
    source: dist/* string */.YjP(),
    new: sync_facts_figure,
    changed: sync_facts_figure,
    vanished: sync_facts_figure,
    same: sync_facts_figure,
    /** Over the line. */
    bytes: sync_facts_figure,
});
/** Shape of the plan of a sync in a report file. */
const SyncSchema = dist/* object */.Ikc({
    remote: dist/* string */.YjP(),
    /** Where it is. */
    place: dist/* string */.YjP(),
    /** Files by tier and source. */
    tiers: dist/* array */.YOg(sync_facts_tier),
    /** Contents that are there already under another name. */
    linked: sync_facts_figure,
    /** Of a run that died before it wrote its manifest. */
    adopted: sync_facts_figure,
    /** Missing or damaged there, and sent again. */
    mended: sync_facts_figure,
    /** Versions that leave the history of the remote, and those that stay because a drill has restored them. */
    pruned: sync_facts_figure,
    keptProven: sync_facts_figure,
    /** Partial files that nobody came back for, and that are removed; older reports do not tell. */
    cleaned: dist/* optional */.lqM(sync_facts_figure),
    /** Over the line. */
    bytes: sync_facts_figure,
    /** Over the line, by the pace of the last transfers and the limit that holds; null when nobody knows. */
    seconds: dist/* nullable */.mee(sync_facts_figure),
    /** Gates that stand in the way, with the word that overrides each for this plan. */
    closed: dist/* array */.YOg(dist/* object */.Ikc({ gate: dist/* string */.YjP(), word: dist/* string */.YjP() })),
    overridden: dist/* array */.YOg(dist/* string */.YjP()),
});

;// CONCATENATED MODULE: ./build/src/report/report-schema.js









const report_schema_text = dist/* string */.YjP();
const report_schema_figure = dist/* number */.aig();
const report_schema_status = dist/* picklist */.KIO(['pass', 'warn', 'fail', 'unknown']);
const facts = dist/* record */.g1P(report_schema_text, dist/* union */.KCZ([report_schema_text, report_schema_figure]));
const procedure = dist/* custom */.IeY((value) => typeof value === 'string' && Object.hasOwn(verdict/* VERDICTS */.b, value), 'not a procedure this version knows');
const verdictValues = Object.values(verdict/* VERDICTS */.b).flat();
const verdictValue = dist/* custom */.IeY((value) => typeof value === 'string' && verdictValues.includes(value), 'not a verdict this version knows');
const step = dist/* object */.Ikc({
    id: report_schema_text,
    startedAt: report_schema_text,
    durationSeconds: report_schema_figure,
    outcome: dist/* picklist */.KIO(['done', 'failed', 'skipped']),
    steps: dist/* lazy */.RZV(() => dist/* array */.YOg(step)),
});
const check = dist/* object */.Ikc({
    id: report_schema_text,
    status: report_schema_status,
    expected: report_schema_text,
    actual: report_schema_text,
    reason: dist/* exactOptional */.yqP(report_schema_text),
    facts: dist/* exactOptional */.yqP(facts),
});
const finding = dist/* object */.Ikc({
    check: report_schema_text,
    status: dist/* picklist */.KIO(['warn', 'fail', 'unknown']),
    reason: report_schema_text,
    schema: report_schema_text,
    object: report_schema_text,
    expected: report_schema_text,
    actual: report_schema_text,
});
const metric = dist/* object */.Ikc({
    id: report_schema_text,
    value: report_schema_figure,
    unit: dist/* picklist */.KIO(['bytes', 'seconds', 'count', 'ratio']),
    objective: dist/* exactOptional */.yqP(report_schema_figure),
});
const artifact = dist/* object */.Ikc({
    kind: dist/* picklist */.KIO(['dump', 'passport', 'globals', 'report']),
    path: report_schema_text,
    bytes: report_schema_figure,
    sha256: dist/* exactOptional */.yqP(report_schema_text),
});
const backup = dist/* object */.Ikc({
    name: report_schema_text,
    source: report_schema_text,
    tier: report_schema_text,
    takenAt: report_schema_text,
    bytes: report_schema_figure,
    plainBytes: dist/* exactOptional */.yqP(report_schema_figure),
    tables: report_schema_figure,
    rows: report_schema_figure,
    tenants: report_schema_figure,
});
const tenantFinding = dist/* object */.Ikc({
    check: report_schema_text,
    reason: report_schema_text,
    object: report_schema_text,
    expected: report_schema_text,
    actual: report_schema_text,
});
const tenant = dist/* object */.Ikc({
    tenant: report_schema_text,
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.b['restore-drill']),
    reasons: dist/* array */.YOg(report_schema_text),
    tables: report_schema_figure,
    rows: report_schema_figure,
    findings: report_schema_figure,
    worst: dist/* exactOptional */.yqP(dist/* array */.YOg(tenantFinding)),
    newestRowAt: dist/* exactOptional */.yqP(report_schema_text),
    rpoSeconds: dist/* exactOptional */.yqP(report_schema_figure),
});
const schemaContents = dist/* object */.Ikc({
    schema: report_schema_text,
    tables: dist/* array */.YOg(dist/* object */.Ikc({ name: report_schema_text, rows: report_schema_figure, intact: dist/* boolean */.zMY() })),
});
const integrityLine = dist/* object */.Ikc({
    id: dist/* picklist */.KIO([
        'foreign-keys',
        'indexes',
        'unique-constraints',
        'constraints',
        'triggers',
        'sequences',
        'views',
        'functions',
        'policies',
    ]),
    intact: report_schema_figure,
    total: report_schema_figure,
});
const askedLine = {
    name: report_schema_text,
    status: report_schema_status,
    asked: report_schema_figure,
    passed: report_schema_figure,
    actual: report_schema_text,
    reason: dist/* exactOptional */.yqP(report_schema_text),
};
const probeLine = dist/* object */.Ikc({
    ...askedLine,
    httpStatus: dist/* exactOptional */.yqP(report_schema_figure),
    rows: dist/* exactOptional */.yqP(report_schema_figure),
    rowsName: dist/* exactOptional */.yqP(report_schema_text),
    seconds: dist/* exactOptional */.yqP(report_schema_figure),
    withinSeconds: dist/* exactOptional */.yqP(report_schema_figure),
});
const application = dist/* object */.Ikc({
    started: report_schema_text,
    changes: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* object */.Ikc({ field: report_schema_text, change: dist/* picklist */.KIO(STAGED_CHANGES), value: report_schema_text }))),
    log: dist/* exactOptional */.yqP(dist/* array */.YOg(report_schema_text)),
});
const retentionLine = dist/* object */.Ikc({
    action: dist/* picklist */.KIO(['keep', 'promote', 'remove', 'freeze']),
    tier: report_schema_text,
    name: report_schema_text,
    reason: report_schema_text,
});
const matrix = dist/* object */.Ikc({
    subject: report_schema_text,
    seed: report_schema_figure,
    trials: dist/* array */.YOg(dist/* object */.Ikc({
        id: report_schema_text,
        group: report_schema_text,
        outcome: dist/* picklist */.KIO(['caught', 'missed', 'silent', 'alarmed', 'not-tried']),
        expected: report_schema_text,
        actual: report_schema_text,
        reason: dist/* exactOptional */.yqP(report_schema_text),
        detail: dist/* exactOptional */.yqP(report_schema_text),
    })),
    cleanRuns: dist/* array */.YOg(dist/* object */.Ikc({ seed: report_schema_figure, settings: report_schema_text, alarm: report_schema_text })),
});
/** Shape of a report file. Reason codes are any text: a newer version may have written ones we do not know. */
const ReportSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/report@1'),
    lastro: report_schema_text,
    procedure,
    system: report_schema_text,
    subject: dist/* exactOptional */.yqP(report_schema_text),
    run: dist/* object */.Ikc({ id: report_schema_text, trigger: report_schema_text, actor: report_schema_text, host: report_schema_text }),
    startedAt: report_schema_text,
    finishedAt: report_schema_text,
    durationSeconds: report_schema_figure,
    verdict: dist/* object */.Ikc({ value: verdictValue, reason: report_schema_text, facts }),
    steps: dist/* array */.YOg(step),
    checks: dist/* array */.YOg(check),
    findings: dist/* array */.YOg(finding),
    findingsTotal: report_schema_figure,
    metrics: dist/* array */.YOg(metric),
    artifacts: dist/* array */.YOg(artifact),
    backup: dist/* exactOptional */.yqP(backup),
    tenant: dist/* exactOptional */.yqP(report_schema_text),
    tenants: dist/* exactOptional */.yqP(dist/* array */.YOg(tenant)),
    contents: dist/* exactOptional */.yqP(dist/* array */.YOg(schemaContents)),
    integrity: dist/* exactOptional */.yqP(dist/* array */.YOg(integrityLine)),
    application: dist/* exactOptional */.yqP(application),
    probes: dist/* exactOptional */.yqP(dist/* array */.YOg(probeLine)),
    queries: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* object */.Ikc(askedLine))),
    retention: dist/* exactOptional */.yqP(dist/* array */.YOg(retentionLine)),
    recovery: dist/* exactOptional */.yqP(RecoverySchema),
    migration: dist/* exactOptional */.yqP(MigrationSchema),
    matrix: dist/* exactOptional */.yqP(matrix),
    alerts: dist/* exactOptional */.yqP(AlertsSchema),
    disk: dist/* exactOptional */.yqP(DiskSchema),
    copy: dist/* exactOptional */.yqP(CopySchema),
    sync: dist/* exactOptional */.yqP(SyncSchema),
    error: dist/* exactOptional */.yqP(report_schema_text),
});

;// CONCATENATED MODULE: ./build/src/report/json.js


/** A text that is no report of a format this version reads; the message says where. */
class ReportUnreadable extends Error {
    name = 'ReportUnreadable';
}
/** The report as JSON: keys sorted, two spaces, a newline at the end. Equal reports give equal bytes, so that their hash proves them. */
function writeReport(report) {
    return `${JSON.stringify(report, sortKeys, 2)}\n`;
}
/** Reads what `writeReport` wrote. Throws ReportUnreadable. */
function parseReport(text) {
    const result = dist/* safeParse */.xLC(ReportSchema, parseJson(text), { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new ReportUnreadable(`not a report: ${dist/* getDotPath */.BuJ(issue) ?? 'top level'}: ${issue.message}`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new ReportUnreadable(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
}
function sortKeys(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 9302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   oG: () => (/* binding */ markdownDetails)
/* harmony export */ });
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);


/** A cell holds this much at most: a table stays readable and the whole bounded. */
const CELL_LIMIT = 240;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
};
// An underscore inside a word (tenant_042) means nothing in GFM and reads better as it is.
const MARKUP = /[\\*~[\]#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/** Foreign text that GFM shows as it is, also inside a table. One line, at most 240 characters. */
function escapeMarkdown(text) {
    const line = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text);
    const short = line.length > CELL_LIMIT ? `${line.slice(0, CELL_LIMIT - 1)}\u2026` : line;
    return escapeSigns(short);
}
function escapeSigns(line) {
    return line.replace(MARKUP, '\\$&').replace(/[&<>|`]/g, (sign) => ENTITIES[sign] ?? '');
}
/** A text of the catalogue; its commands become `<code>`, which may hold escaped facts where a code span may not. */
function markdownProse(text) {
    return (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_1__/* .textPieces */ .V)(text)
        .map(({ code, text: piece }) => {
        const escaped = escapeSigns((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(piece));
        return code ? `<code>${escaped}</code>` : escaped;
    })
        .join('');
}
/** A GFM table; the cells are Markdown already. */
function markdownTable(headers, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A folded part; the title is Markdown-safe text of ours. */
function markdownDetails(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** The runner cuts longer lines; whatever is longer than this is not meant for people. */
const LINE_LIMIT = 4096;
const LINE_BREAKS_AND_TABS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// Bidirectional controls can show a text in another order than it has.
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Foreign text as one harmless line: no escape sequences, control or bidirectional characters; at most 4 KiB. */
function plainLine(text) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, LINE_LIMIT * 2))
        .replace(LINE_BREAKS_AND_TABS, ' ')
        .replace(INVISIBLE, '')
        .replace(LONE_SURROGATES, '\ufffd');
    return clean.length > LINE_LIMIT ? `${clean.slice(0, LINE_LIMIT - 1)}\u2026` : clean;
}


/***/ })

};
;