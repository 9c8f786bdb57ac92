"use strict";
exports.id = 407;
exports.ids = [407];
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

/***/ 6217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ requireBackups),
/* harmony export */   U4: () => (/* binding */ requireDrillServer),
/* harmony export */   nH: () => (/* binding */ requireSource),
/* harmony export */   nn: () => (/* binding */ selectSources),
/* harmony export */   pS: () => (/* binding */ requireVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3050);
/* harmony import */ var _field_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7937);



/**
 * The section that a procedure on backups needs.
 * @throws {ConfigurationError} when the configuration has none
 */
function requireBackups(config) {
    if (config.backups !== undefined)
        return config.backups;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            field: 'backups',
            value: 'nothing',
            legal: 'a section with directory and sources',
            mend: 'Add it to the configuration; examples/lastro.yml shows one.',
        },
    ]);
}
/**
 * The separate server of `staging: url`.
 * @throws {ConfigurationError} when the configuration has none
 */
function requireDrillServer({ drill }) {
    if (drill.server !== undefined)
        return drill.server;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            field: 'drill.server',
            value: 'nothing',
            legal: 'the server that staging: url restores into',
            mend: 'Add it to the configuration; docs/restore-drill.md shows one.',
        },
    ]);
}
/**
 * Sees to it that the variables which the fields below `part` (`drill`, `hosts.web-1`) name are set; those of all fields but
 * those of `notify`, which nobody needs, when it is absent.
 * @throws {ConfigurationError} with every one that is not
 */
function requireVariables({ unset }, part) {
    const missing = unset.filter(({ field }) => part === undefined ? !field.startsWith('notify.') : field.startsWith(`${part}.`));
    if (missing.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(missing);
}
/**
 * The named source, or all of them in the order of the file.
 * @throws {ConfigurationError} when there is no section `backups` or no source of that name
 */
function selectSources(config, name) {
    const { sources } = requireBackups(config);
    if (name === undefined)
        return Object.values(sources);
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (source !== undefined)
        return [source];
    throw unknownSource(name, Object.keys(sources));
}
/**
 * The named source, or the only one.
 * @throws {ConfigurationError} when there is none of that name, or more than one to choose from
 */
function requireSource(config, name) {
    const [source, ...others] = selectSources(config, name);
    if (source !== undefined && others.length === 0)
        return source;
    throw unknownSource(undefined, Object.keys(requireBackups(config).sources));
}
function unknownSource(name, names) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            field: 'source',
            value: name === undefined ? 'nothing' : (0,_field_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name),
            legal: `one of ${names.join(', ')}`,
            mend: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name ?? '', names, 'Name a source of backups.sources.'),
        },
    ]);
}


/***/ }),

/***/ 4299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ TELLING_SECONDS),
/* harmony export */   UA: () => (/* binding */ tryTwice),
/* harmony export */   "if": () => (/* binding */ EXCHANGE_SECONDS)
/* harmony export */ });
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2041);

/** Longest that one exchange with a channel may take. */
const EXCHANGE_SECONDS = 8;
/** Longest that a run waits for all channels together, from the end of its work. */
const TELLING_SECONDS = 20;
/** Patience before the second and last try. */
const PAUSE_SECONDS = 1;
/** Does it, a second time when the first may have been bad luck. Resolves to what went wrong; a bug of ours is one, too. */
async function tryTwice(channel, attempt, tell) {
    const first = await failureOf(tell);
    if (first === null)
        return null;
    const detail = (error) => ({ channel, detail: error.message });
    if (!(first instanceof _channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ChannelFailure */ .s && first.isPassing) || attempt.signal.aborted)
        return detail(first);
    const paused = await failureOf(() => attempt.world.clock.sleep(PAUSE_SECONDS, attempt.signal));
    if (paused)
        return detail(first);
    const second = await failureOf(tell);
    return second === null ? null : detail(second);
}
async function failureOf(work) {
    try {
        await work();
        return null;
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}


/***/ }),

/***/ 3372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice),
/* harmony export */   s: () => (/* binding */ maskChange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _alerts_alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6346);
/* harmony import */ var _report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4091);



/**
 * What people are told at the end of a run: the changes since they were last told. Can be made by `mask` only, so that no
 * channel ever holds a text that was not masked.
 */
class Notice {
    /** Equal changes have equal ids: a receiver that gets one twice can tell. */
    id;
    system;
    host;
    procedure;
    run;
    runUrl;
    at;
    /** Most severe first, what was resolved last. */
    changes;
    constructor(parts) {
        this.system = parts.system;
        this.host = parts.host;
        this.procedure = parts.procedure;
        this.run = parts.run;
        this.runUrl = parts.runUrl;
        this.at = parts.at;
        this.changes = parts.changes;
        this.id = idOf(parts);
    }
    /** Masks every text of the parts. */
    static mask(parts, redact) {
        const changes = [...parts.changes].sort(bySeverity).map((change) => maskChange(change, redact));
        return new Notice({
            ...parts,
            system: redact(parts.system),
            host: redact(parts.host),
            run: redact(parts.run),
            changes,
        });
    }
    /** The worst of what is not resolved; `ok` when everything is. */
    get level() {
        return (0,_alerts_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .worstLevel */ .c)(this.changes.map(({ alert }) => alert.level));
    }
}
/** A change with its foreign texts masked; reason codes are ours and stay. */
function maskChange(change, redact) {
    const { alert } = change;
    return {
        ...change,
        alert: {
            ...alert,
            key: redact(alert.key),
            host: redact(alert.host),
            subject: redact(alert.subject),
            facts: (0,_report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__/* .redactFacts */ .tN)(alert.facts, redact),
        },
    };
}
const LEVELS = ['emergency', 'critical', 'warning', 'unknown', 'ok'];
function bySeverity(one, other) {
    return LEVELS.indexOf(one.alert.level) - LEVELS.indexOf(other.alert.level);
}
function idOf({ system, changes }) {
    const told = changes.map(({ alert, kind, since }) => [alert.key, alert.level, kind, since]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([system, ...told]))
        .digest('hex')
        .slice(0, 32);
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ping)
/* harmony export */ });
/* unused harmony export addressOf */
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(409);

/** Asks the address of a signal; the body is one line for its log. */
async function ping(signal, config, { line, attempt }) {
    const headers = {
        'content-type': 'text/plain; charset=utf-8',
        'content-length': String(Buffer.byteLength(line)),
        'user-agent': 'lastro',
    };
    await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({ method: 'POST', url: addressOf(signal, config), headers, body: line }, attempt);
}
/** Like healthchecks.io unless the configuration says otherwise: `<url>/start`, `<url>`, `<url>/fail`. */
function addressOf(signal, { url, startUrl, failUrl }) {
    if (signal === 'success')
        return url;
    const own = signal === 'start' ? startUrl : failUrl;
    if (own !== undefined)
        return own;
    const address = new URL(url);
    address.pathname = `${address.pathname.replace(/\/$/, '')}/${signal}`;
    return address.href;
}


/***/ }),

/***/ 3768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ verdictTransition),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QR: () => (/* binding */ verdictAlert),
/* harmony export */   h2: () => (/* binding */ levelOfVerdict)
/* harmony export */ });
/* harmony import */ var _alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6346);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1881);


/** Verdicts that change nothing: somebody looked, or was refused in front of a screen. */
const SILENT = new Set(['planned', 'not-changed', 'refused']);
/** Good verdicts that miss an objective. */
const MISSED = new Set([
    'rto-missed',
    'rpo-missed',
    'backup-stale',
    'future-dated-backup',
]);
/** The verdict of a procedure as an alert, so that people hear of a failure once and of its end; null when it tells nothing. */
function verdictAlert({ procedure, subject, value, reason, facts }) {
    if (SILENT.has(value))
        return null;
    const name = subject === '' ? procedure : `${procedure}/${subject}`;
    return {
        key: `local/verdict/${name}`,
        host: 'local',
        subject: name,
        level: levelOfVerdict(value, reason),
        reason,
        facts,
    };
}
/** How bad a verdict is; a level that is one by itself (of disk-check) stays what it is. */
function levelOfVerdict(value, reason) {
    if (value === 'warning' || value === 'critical' || value === 'emergency')
        return value;
    if (value === 'cannot-judge' || value === 'unknown')
        return 'warning';
    if (SILENT.has(value))
        return 'ok';
    if (!(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .K)(value))
        return 'critical';
    return MISSED.has(reason) ? 'warning' : 'ok';
}
/** The change since people were last told; null when there is none to tell. */
function verdictTransition(alert, told, { now, remindAfterSeconds }) {
    const from = told?.level ?? 'ok';
    const since = told && from !== 'ok' ? told.since : now.toISOString();
    const common = { alert, from, since, digest: false };
    const kind = kindOf(from, alert.level);
    if (kind !== null)
        return { ...common, kind };
    if (alert.level === 'ok' || told === undefined)
        return null;
    const isDue = now.getTime() - Date.parse(told.toldAt) >= remindAfterSeconds * 1000;
    return isDue ? { ...common, kind: 'reminder' } : null;
}
/** What a step from one level to another is called; null when there is none. */
function kindOf(from, to) {
    if (from === to)
        return null;
    if (to === 'ok')
        return 'resolved';
    if (from === 'ok')
        return 'raised';
    return (0,_alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t)(to, from) > 0 ? 'escalated' : 'eased';
}


/***/ }),

/***/ 7521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ runProcedure)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/lock/lock.js
var lock_lock = __webpack_require__(7053);
// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 1 modules
var phrasebook = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(1881);
// EXTERNAL MODULE: ./build/src/notify/channel.js
var notify_channel = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/src/notify/channels.js + 10 modules
var notify_channels = __webpack_require__(7865);
// EXTERNAL MODULE: ./build/src/notify/deliver.js
var deliver = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/src/notify/ping.js
var ping = __webpack_require__(3520);
// EXTERNAL MODULE: ./build/src/lock/turn.js
var lock_turn = __webpack_require__(7933);
// EXTERNAL MODULE: ./build/src/notify/notice.js
var notify_notice = __webpack_require__(3372);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/notify/notice-state.js





const level = dist/* picklist */.KIO(['ok', 'unknown', 'warning', 'critical', 'emergency']);
const transition = dist/* object */.Ikc({
    alert: dist/* object */.Ikc({
        key: dist/* string */.YjP(),
        host: dist/* string */.YjP(),
        subject: dist/* string */.YjP(),
        level,
        reason: dist/* string */.YjP(),
        facts: dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])),
    }),
    kind: dist/* picklist */.KIO(['raised', 'escalated', 'eased', 'resolved', 'reminder']),
    from: level,
    since: dist/* string */.YjP(),
    digest: dist/* boolean */.zMY(),
});
const StateSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/notices@1'),
    /** By the key of the alert. */
    verdicts: dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ level, since: dist/* string */.YjP(), toldAt: dist/* string */.YjP() })),
    /** By the name of the channel: what it has still to tell. */
    pending: dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(transition)),
});
const NOTHING = { format: 'lastro/notices@1', verdicts: {}, pending: {} };
/** Reads the state; one that is not there or not legal is empty: then people are told again, never too little. */
async function readNoticeState(stateDir) {
    try {
        return dist/* parse */.qgA(StateSchema, JSON.parse(await (0,promises_.readFile)(pathOf(stateDir), 'utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError || dist/* isValiError */.F1$(error))
            return NOTHING;
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return NOTHING;
        throw error;
    }
}
/** Call it in a turn only. */
async function writeNoticeState(stateDir, state) {
    await (0,durable_files/* writeFileDurably */.L5)(pathOf(stateDir), `${JSON.stringify(state, null, 2)}\n`);
}
function pathOf(stateDir) {
    return (0,external_node_path_.join)(stateDir, 'notices.json');
}

// EXTERNAL MODULE: ./build/src/alerts/alert.js
var alerts_alert = __webpack_require__(6346);
// EXTERNAL MODULE: ./build/src/notify/verdict-alert.js
var verdict_alert = __webpack_require__(3768);
;// CONCATENATED MODULE: ./build/src/notify/pending.js


/** More changes than a channel that is dead for long can hold. */
const MOST_PENDING = 500;
/** What nobody could be told for so long is no news any more. */
const STALE_DAYS = 14;
/** What comes and goes waits this long for something worth a message. */
const DIGEST_HOURS = 24;
const DAY_MS = 24 * 3600 * 1000;
/**
 * What a channel has still to tell: what it could not, and what is new. Two changes of one alert become one, from what the
 * channel told last to what is now; what came and went meanwhile is dropped.
 */
function mergePending(waiting, fresh, now) {
    const byKey = new Map();
    for (const change of waiting)
        if (now.getTime() - Date.parse(change.since) < STALE_DAYS * DAY_MS ||
            change.kind === 'resolved')
            byKey.set(change.alert.key, change);
    for (const change of fresh) {
        const { key } = change.alert;
        const before = byKey.get(key);
        const merged = before ? joined(before, change) : change;
        byKey.delete(key);
        if (merged)
            byKey.set(key, merged);
    }
    return [...byKey.values()].slice(-MOST_PENDING);
}
function joined(before, after) {
    const { from } = before;
    const { level } = after.alert;
    if (from === 'ok' && level === 'ok')
        return null;
    const kind = (0,verdict_alert/* kindOf */.I)(from, level) ?? 'reminder';
    return { ...after, from, kind, digest: before.digest && after.digest };
}
/** A change as a channel sees that is not told of milder levels: below its own everything is well. Null: nothing to tell. */
function asHeardBy({ level }, change) {
    const isOver = (0,alerts_alert/* compareLevels */.t)(change.alert.level, level) < 0;
    const wasOver = (0,alerts_alert/* compareLevels */.t)(change.from, level) < 0;
    if (isOver && wasOver)
        return null;
    if (wasOver)
        return { ...change, kind: 'raised' };
    return isOver ? { ...change, kind: 'resolved' } : change;
}
/** Whether it is time to tell: what comes and goes wakes nobody by itself. */
function isWorthTelling(changes, { takesDigests }, now) {
    return changes.some(({ digest, since }) => takesDigests || !digest || now.getTime() - Date.parse(since) >= DIGEST_HOURS * 3600 * 1000);
}

;// CONCATENATED MODULE: ./build/src/notify/tell-changes.js







/**
 * Tells every channel what changed and what it could not tell before. What is to be told is written down first: a run that
 * dies here, or a channel that fails, leaves it to the next run. Runs of one host take turns.
 */
function tellChanges(telling, attempt) {
    const { stateDir, ended, notice } = telling;
    const turn = { stateDir, resource: 'notices', procedure: ended.procedure, run: notice.run };
    return (0,lock_turn/* inTurn */.l)(turn, async () => {
        const now = attempt.world.clock.now();
        const before = await readNoticeState(stateDir);
        const state = withNews(before, telling, now);
        if (JSON.stringify(state) !== JSON.stringify(before))
            await writeNoticeState(stateDir, state);
        const results = await Promise.all(telling.channels.map((channel) => tellChannel(channel, state, { telling, attempt, now })));
        const pending = { ...state.pending };
        for (const { channel, undelivered } of results.filter(({ wasTried }) => wasTried))
            if (undelivered === null)
                delete pending[channel];
        if (results.some(({ wasTried, undelivered }) => wasTried && undelivered === null))
            await writeNoticeState(stateDir, { ...state, pending });
        return {
            channels: results
                .filter(({ wasTried, undelivered }) => wasTried && undelivered === null)
                .map(({ channel }) => channel),
            undelivered: results.flatMap(({ undelivered }) => undelivered ?? []),
        };
    });
}
/** The state once what is new is noted for every channel that hears of it; channels that are gone are forgotten. */
function withNews(before, telling, now) {
    const { ended, channels } = telling;
    const { transitions, verdicts } = newsOf(before, telling, now);
    const news = transitions.map((change) => (0,notify_notice/* maskChange */.s)(change, telling.redact));
    const pending = channels.map((channel) => {
        const heard = (0,notify_channel/* hearsOf */.z)(channel, ended) ? news : [];
        const fresh = heard.flatMap((change) => asHeardBy(channel, change) ?? []);
        return [channel.name, mergePending(before.pending[channel.name] ?? [], fresh, now)];
    });
    return {
        ...before,
        verdicts,
        pending: Object.fromEntries(pending
            .filter(([, changes]) => changes.length > 0)
            .map(([name, changes]) => [name, [...changes]])),
    };
}
const RAN_AGAIN = { value: 'ok', reason: 'ran-again', facts: {} };
function newsOf({ verdicts }, { ended, transitions, remindAfterSeconds }, now) {
    // Who says what changed has run to its end: a failure to do so that people were told of is over.
    const alert = transitions === undefined ? (0,verdict_alert/* verdictAlert */.QR)(ended) : (0,verdict_alert/* verdictAlert */.QR)({ ...ended, ...RAN_AGAIN });
    if (alert === null)
        return { transitions: transitions ?? [], verdicts };
    const change = (0,verdict_alert/* verdictTransition */.Hj)(alert, verdicts[alert.key], { now, remindAfterSeconds });
    if (change === null)
        return { transitions: transitions ?? [], verdicts };
    const { level } = alert;
    const told = { level, since: change.since, toldAt: now.toISOString() };
    return {
        transitions: [...(transitions ?? []), change],
        verdicts: { ...verdicts, [alert.key]: told },
    };
}
async function tellChannel(channel, { pending }, { telling, attempt, now, }) {
    const changes = pending[channel.name] ?? [];
    if (!isWorthTelling(changes, channel, now))
        return { channel: channel.name, wasTried: false, undelivered: null };
    const { procedure } = telling.ended;
    const parts = { ...telling.notice, procedure, at: now.toISOString(), changes };
    const notice = notify_notice/* Notice */.$.mask(parts, telling.redact);
    const undelivered = await (0,deliver/* tryTwice */.UA)(channel.name, attempt, () => channel.tell(notice, attempt));
    return { channel: channel.name, wasTried: true, undelivered };
}

;// CONCATENATED MODULE: ./build/src/notify/herald.js








const NOBODY = { channels: [], undelivered: [] };
/**
 * Tells of one run: dead man's switches when it begins and ends, everybody else what changed by it. Takes at most
 * `TELLING_SECONDS` after the end, throws nothing, and tells nobody of a run that was cancelled: that was somebody's wish.
 */
class Herald {
    #subject;
    #world;
    #started = Promise.resolve([]);
    constructor(subject, world) {
        this.#subject = subject;
        this.#world = world;
    }
    /** Says that the run begins; the work does not wait for it. */
    start() {
        this.#started = this.#ping('start', this.#attempt(deliver/* TELLING_SECONDS */.A9));
    }
    /** Says how it ended. */
    async end(ending, transitions) {
        if (this.#world.signal.aborted || this.#subject.config.notify === undefined)
            return NOBODY;
        const { procedure, subject } = this.#subject;
        const attempt = this.#attempt(deliver/* TELLING_SECONDS */.A9);
        const ended = { ...ending, procedure, subject };
        // A switch watches over the schedule: a disk that deserves a look is no reason to say that nobody looked.
        const isWell = (0,verdict/* isGood */.K)(ending.value) || ending.value === 'warning';
        const signal = isWell ? 'success' : 'fail';
        const [pinged, told] = await Promise.all([
            // In the order in which they happened: a switch that hears `start` last would wait for an end.
            this.#started.then(async (begun) => [...begun, ...(await this.#ping(signal, attempt))]),
            this.#tell(ended, transitions, attempt),
        ]);
        for (const { channel, detail } of [...pinged, ...told.undelivered])
            this.#world.log.warn(`notice: ${channel}: ${(0,plain_text/* plainLine */.h)(detail)}`);
        for (const channel of told.channels)
            this.#world.log.info(`notice: ${channel}: told`);
        return { channels: told.channels, undelivered: firstOfEach([...told.undelivered, ...pinged]) };
    }
    #attempt(seconds) {
        const { system } = this.#subject.config;
        return {
            world: this.#world,
            phrasebook: (0,phrasebook/* createPhrasebook */.x)(system.locale, system.timezone),
            timeoutSeconds: deliver/* EXCHANGE_SECONDS */["if"],
            signal: AbortSignal.any([this.#world.signal, AbortSignal.timeout(seconds * 1000)]),
        };
    }
    async #tell(ended, transitions, attempt) {
        const { notify, unset, system } = this.#subject.config;
        if (notify === undefined)
            return NOBODY;
        const { run, redact } = this.#world;
        const place = run.github ?? {};
        const channels = (0,notify_channels/* channelsOf */.M)({ notify, unset, place });
        if (channels.length === 0)
            return NOBODY;
        const runUrl = run.github === undefined ? {} : { runUrl: run.github.runUrl };
        const notice = { system: system.name, host: run.host, run: run.id, ...runUrl };
        const { stateDir } = system;
        const { remindAfterSeconds } = notify;
        const news = transitions === undefined ? {} : { transitions };
        return tellChanges({ stateDir, channels, ended, ...news, remindAfterSeconds, notice, redact }, attempt).catch((error) => {
            // A state directory that cannot be written has been told of by whoever needs it.
            const detail = error instanceof Error ? error.message : String(error);
            return { channels: [], undelivered: [{ channel: 'notices', detail }] };
        });
    }
    async #ping(signal, attempt) {
        const { config, procedure, subject } = this.#subject;
        const { notify, unset } = config;
        const pings = Object.entries(notify?.pings ?? {}).filter(([, one]) => (0,notify_channel/* hearsOf */.z)(one, { procedure, subject }));
        const line = `${config.system.name} ${procedure} ${subject} ${signal}`.replaceAll('  ', ' ');
        const results = await Promise.all(pings.map(async ([name, one]) => {
            const channel = `pings.${name}`;
            const problem = (0,notify_channels/* unsetIn */.$)(channel, unset);
            if (problem !== undefined)
                return { channel, detail: problem };
            return (0,deliver/* tryTwice */.UA)(channel, attempt, () => (0,ping/* ping */.h)(signal, one, { line, attempt }));
        }));
        return results.flatMap((result) => result ?? []);
    }
}
/** A switch that is out of order fails at the beginning and at the end. */
function firstOfEach(undelivered) {
    const first = new Map();
    for (const one of undelivered)
        if (!first.has(one.channel))
            first.set(one.channel, one);
    return [...first.values()];
}

// EXTERNAL MODULE: ./build/src/report/report-recorder.js + 1 modules
var report_recorder = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/src/procedures/run-procedure.js




/**
 * Runs a procedure's body under its lock and always ends in a report: an error becomes a verdict with a reason.
 * @throws ConfigurationError only: nothing was done and there is nothing to report on.
 */
async function runProcedure(subject, world, body) {
    const recorder = new report_recorder/* ReportRecorder */.n(world, subject);
    const { procedure, audience } = subject;
    const herald = audience && new Herald({ ...audience, procedure }, world);
    herald?.start();
    const ending = await underLock(subject, world, recorder, body).catch((error) => {
        if (error instanceof errors/* ConfigurationError */.j1)
            throw error;
        return endingOf(subject, error, world.signal);
    });
    if (herald)
        await tellPeople(herald, ending, recorder);
    return recorder.build(ending);
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
    const request = { ...lock, procedure, run: world.run.id, waitSeconds: 0 };
    const held = await recorder.step('lock', () => (0,lock_lock/* acquireLock */.I)(request, world));
    try {
        return await body(recorder);
    }
    finally {
        await held.release();
    }
}
function endingOf(subject, error, signal) {
    if (signal.aborted || error instanceof errors/* Cancelled */.cJ)
        return { value: subject.onFailure('cancelled'), reason: 'cancelled', error: 'cancelled' };
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof errors/* CheckFailure */.jU)
        return {
            value: subject.onFailure(error.reason),
            reason: error.reason,
            facts: error.facts,
            error: text,
        };
    if (error instanceof errors/* CommandError */.Qd)
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
        this.#phrasebook = (0,phrasebook/* createPhrasebook */.x)(subject.locale ?? 'en', 'UTC');
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
    /** A metric given twice keeps the later value; a figure that is none (0 ÷ 0) is left out. */
    metric(metric) {
        if (Number.isFinite(metric.value))
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
        const { procedure, lastro, system } = this.#subject;
        const durationSeconds = roundSeconds(this.elapsedSeconds());
        if (!this.#metrics.has('duration')) {
            this.metric({ id: 'duration', value: durationSeconds, unit: 'seconds' });
        }
        return {
            format: 'lastro/report@1',
            lastro,
            procedure,
            system,
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