"use strict";
exports.id = 533;
exports.ids = [533];
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
 * names with control characters are passed over. Paths are absolute, so a leading dash is harmless.
 * @throws {CheckFailure} `backup-directory-is-link` when the directory itself is a symbolic link
 */
async function findBackupFiles(directory) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const found = [];
    for (const dirent of await readDirents(absolute)) {
        const role = UNSPEAKABLE.test(dirent.name) ? null : roleOf(dirent);
        if (role === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, dirent.name);
        const bytes = await sizeOf(path, dirent.isDirectory());
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
        const files = await (0,found_files/* findBackupFiles */.j)(tier === 'loose' ? root : (0,external_node_path_.join)(root, tier));
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
/** `pg_shop-2025-11-20` → `pg_shop`. */
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
// EXTERNAL MODULE: ./build/src/config/load-config.js
var load_config = __webpack_require__(5368);
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
    const phrasebook = (0,locale_phrasebook/* createPhrasebook */.x)(host.locale, config.system.timezone);
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
    return `${playbook.phases} (${(0,markdown_text/* escapeMarkdown */.FV)(backup)}): ${parts.join(' · ')}`;
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
// EXTERNAL MODULE: ./build/src/report/json.js + 6 modules
var json = __webpack_require__(3316);
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

/***/ 6835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A text as one word of a POSIX shell, quoted only where it must be. */
function shellWord(text) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
;