"use strict";
exports.id = 82;
exports.ids = [82];
exports.modules = {

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
/* harmony export */   Wm: () => (/* binding */ selectRemotes),
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
 * The remotes of the second copy: the named one, or all of them in the order of the file.
 * @throws {ConfigurationError} when there is no section `offsite`, or no remote of that name
 */
function selectRemotes(config, name) {
    const remotes = config.offsite?.remotes ?? {};
    const names = Object.keys(remotes);
    if (name === undefined && names.length > 0)
        return remotes;
    const remote = name !== undefined && Object.hasOwn(remotes, name) ? remotes[name] : undefined;
    if (name !== undefined && remote !== undefined)
        return { [name]: remote };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([names.length === 0 ? NO_OFFSITE : unknownRemote(name ?? '', names)]);
}
const NO_OFFSITE = {
    field: 'offsite',
    value: 'nothing',
    legal: 'a section with remotes',
    mend: 'Add it to the configuration; docs/offsite.md shows one.',
};
function unknownRemote(name, names) {
    return {
        field: 'remote',
        value: (0,_field_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name),
        legal: `one of ${names.join(', ')}`,
        mend: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, names, 'Name a remote of offsite.remotes.'),
    };
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
const NEEDED_BY_SOME = ['notify.', 'offsite.decrypt.'];
/**
 * Sees to it that the variables which the fields below `part` (`drill`, `hosts.web-1`) name are set; when it is absent those of
 * all fields but of `notify`, which nobody needs, and of the key that has no place on a machine that backs up.
 * @throws {ConfigurationError} with every one that is not
 */
function requireVariables({ unset }, part) {
    const missing = unset.filter(({ field }) => part === undefined
        ? !NEEDED_BY_SOME.some((each) => field.startsWith(each))
        : isBelow(field, part));
    if (missing.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(missing);
}
/** A key that only reads is needed by who fetches copies, who asks for it by its own name. */
function isBelow(field, part) {
    return field === part || (field.startsWith(`${part}.`) && !field.endsWith('.read-key'));
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

/***/ 8415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isDiskTrouble)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);

/** Whether a disk refused to work: it is full, over its quota, read-only, broken, or another account's (somebody ran as root once). */
function isDiskTrouble(error) {
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrorCode */ .U)(error, 'ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM');
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

/***/ 3164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   r: () => (/* binding */ disclaim)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6620);
/* harmony import */ var _random_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9700);
/* harmony import */ var _read_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6820);






/** Clock adjustments after boot move the computed boot instant; a file must be older than this much more. */
const BOOT_MARGIN_MS = 10 * 60 * 1000;
/**
 * Tries once to put `holder` into the lock `path`: a symbolic link whose target is the record and leads nowhere. A link
 * appears in one step with all it says, so whoever is killed in the midst leaves a whole record or none.
 */
function claim(path, holder) {
    return claimWith(path, JSON.stringify(holder));
}
/** Removes the lock file when it still holds exactly this holder; anyone else's stays. */
async function disclaim(path, holder) {
    const content = await (0,_read_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .m)(path);
    if (content !== null && (0,_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHolder */ .iz)(content)?.nonce === holder.nonce) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}
async function claimWith(path, record) {
    for (;;) {
        if (await linked(record, path))
            return { outcome: 'ours', replaced: [] };
        const found = await (0,_read_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .m)(path);
        if (found === null)
            continue;
        const holder = (0,_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHolder */ .iz)(found);
        if (await mayBeAlive(path, holder))
            return { outcome: 'held', by: holder };
        const claimed = await replaceDead(path, found, record);
        if (claimed !== 'changed')
            return claimed;
    }
}
/**
 * Replaces a dead holder's record. Many may see the same dead one, and the slowest must not overwrite
 * the one who was faster. So the right to replace exactly this content is itself claimed, under a name
 * made of the content's hash, and the content is looked at again once the right is ours: contents never
 * repeat (nonce), so nobody else can change this one from then on. Whoever dies in the midst leaves a
 * right with a dead holder, which is claimed in the same way.
 */
async function replaceDead(path, found, record) {
    // Loaded by who needs it: most locks have no dead holder.
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const digest = createHash('sha256').update(found).digest('hex');
    const right = `${lockName(path)}.${digest}.takeover`;
    const claimed = await claimWith(right, record);
    if (claimed.outcome === 'held')
        return claimed;
    try {
        if ((await (0,_read_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .m)(path)) !== found)
            return 'changed';
        await replaceWith(path, record);
        return { outcome: 'ours', replaced: [...claimed.replaced, found] };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(right, { force: true });
    }
}
async function replaceWith(path, record) {
    const candidate = `${path}.${(0,_random_id_js__WEBPACK_IMPORTED_MODULE_2__/* .randomId */ .z)()}.candidate`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(record, candidate);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(candidate, path);
}
/** The name without the hash of an earlier take-over, so that names stay short however many died. */
function lockName(path) {
    return path.replace(/\.[\da-f]{64}\.takeover$/, '');
}
async function linked(record, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(record, path);
        return true;
    }
    catch (error) {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrorCode */ .U)(error, 'EEXIST'))
            return false;
        throw withoutRecord(error, path);
    }
}
/** The system names the target of a link that it does not make; ours is a whole record, which nobody wants to read. */
function withoutRecord(error, path) {
    if (!(error instanceof Error && 'code' in error))
        return error;
    const { code } = error;
    return Object.assign(new Error(`${String(code)}: no lock can be made at ${path}`), { code });
}
/**
 * An unreadable lock names nobody whose death could be proven. It counts as held, unless it was last
 * written before this machine booted: then whoever wrote it cannot be alive.
 */
async function mayBeAlive(path, holder) {
    if (holder !== null)
        return (0,_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(holder);
    const bootedAt = Date.now() - (0,node_os__WEBPACK_IMPORTED_MODULE_1__.uptime)() * 1000;
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).mtimeMs > bootedAt - BOOT_MARGIN_MS;
    }
    catch (error) {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrorCode */ .U)(error, 'ENOENT'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   iC: () => (/* binding */ currentHolder),
/* harmony export */   iz: () => (/* binding */ parseHolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);
/* harmony import */ var _random_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);





const HolderSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    run: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    resource: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    procedure: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1)),
    bootId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    processStart: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pidNamespace: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    host: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    since: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    nonce: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/**
 * The record of this very process; needs Linux's /proc. All here reads /proc at once: it is memory, while each turn through
 * Node's threads takes longer than the reading.
 */
function currentHolder(request) {
    const { run, resource, procedure, since } = request;
    const state = processState(process.pid);
    if (state === null)
        throw new Error('cannot read the start time of this process from /proc');
    return {
        run,
        resource,
        procedure,
        pid: process.pid,
        bootId: bootId(),
        processStart: state.start,
        pidNamespace: pidNamespace(),
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
        since,
        nonce: (0,_random_id_js__WEBPACK_IMPORTED_MODULE_2__/* .randomId */ .z)(),
    };
}
/** Reads a holder's record; null when the text is none (empty, torn, foreign). */
function parseHolder(text) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(HolderSchema, JSON.parse(text));
    }
    catch {
        return null;
    }
}
/**
 * Whether the holder may still be at work; false only when he is *proven* dead: the kernel has booted
 * since, or in his own pid namespace there is no such process, it is a zombie, or it started at another
 * time (the pid was given anew). Another host name or pid namespace (a container that shares the state
 * directory) proves nothing, so such a holder counts as alive until a person removes his record.
 */
function isAlive(holder) {
    if (holder.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())
        return true;
    if (holder.bootId !== bootId())
        return false;
    if (holder.pidNamespace !== pidNamespace())
        return true;
    if (!processExists(holder.pid))
        return false;
    const state = processState(holder.pid);
    if (state === null)
        return processExists(holder.pid);
    return !state.isZombie && state.start === holder.processStart;
}
function bootId() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}
function pidNamespace() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid');
}
// Signal 0 also finds processes of other users that a /proc mounted with hidepid conceals.
function processExists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrorCode */ .U)(error, 'ESRCH');
    }
}
/** Fields 3 and 22 of `/proc/<pid>/stat`; null when it cannot be read. The command (field 2) may hold anything. */
function processState(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const start = fields[22 - 3];
        return start === undefined ? null : { start, isZombie: /^[ZX]/.test(fields[0] ?? '') };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ sweepLockLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9700);
/* harmony import */ var _read_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6820);




/**
 * Removes what processes left that were killed while they locked: candidates of any lock, whose names nobody else uses,
 * and take-over rights of `lockFile`, which must be held: somebody else may just claim those of another lock. Only those of
 * proven dead holders go; they hinder nobody, so what cannot be read stays.
 */
async function sweepLockLeftovers(directory, lockFile) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)) {
        const isRight = name.startsWith(`${lockFile}.`) && name.endsWith('.takeover');
        if (!isRight && !name.endsWith('.candidate'))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        const holder = (0,_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHolder */ .iz)((await (0,_read_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readLock */ .m)(path).catch(() => null)) ?? '');
        if (holder !== null && !(0,_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(holder))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ acquireLock),
/* harmony export */   b: () => (/* binding */ lockHeld)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3164);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9700);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9816);






const RESOURCE = /^[a-z0-9][a-z0-9._-]{0,99}$/i;
/** Waiting costs one small file and one read per second. */
const POLL_SECONDS = 1;
/**
 * Takes the one lock of this host for a resource, `<stateDir>/locks/<resource>.lock`. A dead holder is
 * replaced with a note; the lock is not re-entrant.
 * @throws {CheckFailure} `lock-held` (facts resource, pid, run, since, procedure, host, path) when someone
 *   who may be alive holds it after `waitSeconds`; `Cancelled` when the signal aborts the wait.
 */
async function acquireLock(request, world) {
    const { stateDir, resource, procedure, run, waitSeconds } = request;
    if (!RESOURCE.test(resource))
        throw new TypeError(`not a lock name: ${JSON.stringify(resource)}`);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'locks');
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectoryDurably */ .tA)(directory);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, `${resource}.lock`);
    const since = world.clock.now().toISOString();
    const holder = (0,_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .currentHolder */ .iC)({ run, resource, procedure, since });
    const replaced = await claimWithin(path, holder, waitSeconds, world);
    for (const dead of replaced)
        world.log.warn(describeReplaced(resource, dead));
    await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepLockLeftovers */ .o)(directory, `${resource}.lock`);
    return { path, holder, release: () => (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .disclaim */ .r)(path, holder) };
}
async function claimWithin(path, holder, waitSeconds, { clock, log, signal }) {
    const deadline = clock.monotonicSeconds() + waitSeconds;
    for (let attempt = 0;; attempt += 1) {
        const claimed = await (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B)(path, holder);
        if (claimed.outcome === 'ours')
            return claimed.replaced;
        const left = deadline - clock.monotonicSeconds();
        if (left <= 0)
            throw lockHeld(path, holder.resource, claimed.by);
        if (attempt === 0)
            log.info(`waiting for ${describeHeld(holder.resource, claimed.by)}`);
        await clock.sleep(Math.min(POLL_SECONDS, left), signal);
    }
}
/** The failure that names who holds a lock; `by` is null when the lock file cannot be read. */
function lockHeld(path, resource, by) {
    const { pid = 0, run = '?', since = '?', procedure = '?', host = '?' } = by ?? {};
    const facts = { resource, pid, run, since, procedure, host, path };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckFailure */ .jU('lock-held', `${describeHeld(resource, by)}; lock file ${path}`, facts);
}
function describeHeld(resource, by) {
    if (by === null)
        return `lock ${resource}, whose file cannot be read`;
    return `lock ${resource}, held by ${by.procedure} (run ${by.run}, pid ${by.pid} on ${by.host}, since ${by.since})`;
}
function describeReplaced(resource, dead) {
    const holder = (0,_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHolder */ .iz)(dead);
    if (holder === null)
        return `lock ${resource}: replaced an unreadable file from before the last boot`;
    const { procedure, run, pid, since } = holder;
    return `lock ${resource}: replaced its dead holder ${procedure} (run ${run}, pid ${pid}, since ${since})`;
}


/***/ }),

/***/ 6820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);


/** The record in a lock; null when there is no lock. Of a file that is no link, which is none of ours, its text. */
async function readLock(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch((error) => {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrorCode */ .U)(error, 'EINVAL'))
                return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
            throw error;
        });
    }
    catch (error) {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrorCode */ .U)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ redactDisk)
/* harmony export */ });
/** The disks with the names of paths, sources and commands redacted. */
function redactDisk({ hosts, advice }, redact) {
    return {
        hosts: hosts.map((host) => redactHost(host, redact)),
        advice: advice.map((one) => ({ ...one, command: redact(one.command) })),
    };
}
function redactHost(host, redact) {
    const { filesystems, skipped, trees, growers, databases } = host;
    const source = (one) => {
        return { ...one, source: redact(one.source) };
    };
    const mount = (one) => {
        return { ...one, mountPoint: redact(one.mountPoint) };
    };
    return {
        ...host,
        filesystems: filesystems.map(mount),
        skipped: skipped.map(mount),
        trees: trees.map((tree) => ({
            ...tree,
            directory: redact(tree.directory),
            sources: tree.sources.map(source),
        })),
        growers: growers.map((one) => ({ ...one, path: redact(one.path) })),
        databases: databases.map(source),
    };
}


/***/ }),

/***/ 4091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ redactCheck),
/* harmony export */   Y$: () => (/* binding */ redactSections),
/* harmony export */   gC: () => (/* binding */ redactArtifact),
/* harmony export */   lE: () => (/* binding */ redactFinding),
/* harmony export */   tN: () => (/* binding */ redactFacts)
/* harmony export */ });
/* harmony import */ var _redact_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);

/** A check with its foreign texts redacted; ids and reason codes are ours and stay. */
function redactCheck(check, redact) {
    return {
        ...check,
        expected: redact(check.expected),
        actual: redact(check.actual),
        ...(check.facts && { facts: redactFacts(check.facts, redact) }),
    };
}
/** A finding with its foreign texts redacted. */
function redactFinding(finding, redact) {
    return {
        ...finding,
        schema: redact(finding.schema),
        object: redact(finding.object),
        expected: redact(finding.expected),
        actual: redact(finding.actual),
    };
}
/** Facts with their texts redacted; figures stay. */
function redactFacts(facts, redact) {
    const entries = Object.entries(facts).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
    ]);
    return Object.fromEntries(entries);
}
/** An artifact with its path redacted. The hash stays: it is proof, and no person's number. */
function redactArtifact(artifact, redact) {
    return { ...artifact, path: redact(artifact.path) };
}
/** Sections with the names in them redacted. */
function redactSections(sections, redact) {
    const { backup, tenant, tenants, contents, retention, migration, matrix } = sections;
    const { application, probes, queries, alerts, disk } = sections;
    return {
        ...sections,
        ...(backup && { backup: redactBackup(backup, redact) }),
        ...(tenant !== undefined && { tenant: redact(tenant) }),
        ...(tenants && { tenants: tenants.map((one) => redactTenant(one, redact)) }),
        ...(contents && {
            contents: contents.map(({ schema, tables }) => ({
                schema: redact(schema),
                tables: tables.map((table) => ({ ...table, name: redact(table.name) })),
            })),
        }),
        ...(application && { application: redactApplication(application, redact) }),
        ...(probes && { probes: probes.map((one) => redactAsked(one, redact)) }),
        ...(queries && { queries: queries.map((one) => redactAsked(one, redact)) }),
        ...(matrix && { matrix: redactMatrix(matrix, redact) }),
        ...(disk && { disk: (0,_redact_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDisk */ .H)(disk, redact) }),
        ...redactPlaces(sections, redact),
        ...(alerts && { alerts: redactAlerts(alerts, redact) }),
        ...(retention && { retention: retention.map((one) => ({ ...one, name: redact(one.name) })) }),
        ...(migration && { migration: redactMigration(migration, redact) }),
    };
}
/** Where remotes are. */
function redactPlaces({ copy, sync }, redact) {
    return {
        ...(copy && { copy: { ...copy, place: redact(copy.place) } }),
        ...(sync && { sync: { ...sync, place: redact(sync.place) } }),
    };
}
function redactAlerts({ standing, transitions }, redact) {
    const one = (alert) => ({ ...alert, subject: redact(alert.subject), facts: redactFacts(alert.facts, redact) });
    return {
        standing: standing.map(one),
        transitions: transitions.map((each) => ({ ...each, alert: one(each.alert) })),
    };
}
function redactTenant(one, redact) {
    const worst = one.worst?.map((finding) => ({
        ...finding,
        object: redact(finding.object),
        expected: redact(finding.expected),
        actual: redact(finding.actual),
    }));
    return { ...one, tenant: redact(one.tenant), ...(worst && { worst }) };
}
function redactAsked(line, redact) {
    return { ...line, name: redact(line.name), actual: redact(line.actual) };
}
function redactApplication({ started, changes, log }, redact) {
    return {
        started: redact(started),
        ...(changes && { changes: changes.map((one) => ({ ...one, value: redact(one.value) })) }),
        ...(log && { log: log.map(redact) }),
    };
}
function redactMatrix(matrix, redact) {
    return {
        ...matrix,
        subject: redact(matrix.subject),
        trials: matrix.trials.map((trial) => ({
            ...trial,
            expected: redact(trial.expected),
            actual: redact(trial.actual),
            ...(trial.detail === undefined ? {} : { detail: redact(trial.detail) }),
        })),
        cleanRuns: matrix.cleanRuns.map((run) => ({ ...run, alarm: redact(run.alarm) })),
    };
}
function redactBackup(backup, redact) {
    return { ...backup, name: redact(backup.name), source: redact(backup.source) };
}
function redactMigration(migration, redact) {
    return {
        ...migration,
        command: redact(migration.command),
        output: migration.output.map(redact),
        structure: migration.structure.map((group) => ({
            ...group,
            schemas: group.schemas.map(redact),
            changes: group.changes.map((one) => ({
                ...one,
                object: redact(one.object),
                before: redact(one.before),
                after: redact(one.after),
            })),
        })),
        rows: migration.rows.map((one) => ({ ...one, table: redact(one.table) })),
        locks: migration.locks.map((one) => ({ ...one, table: redact(one.table) })),
    };
}


/***/ })

};
;