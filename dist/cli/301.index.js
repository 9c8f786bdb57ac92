"use strict";
exports.id = 301;
exports.ids = [301];
exports.modules = {

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
/* harmony export */   PG: () => (/* binding */ headHash),
/* harmony export */   ri: () => (/* binding */ hashLine),
/* harmony export */   sM: () => (/* binding */ NO_PREVIOUS),
/* harmony export */   t9: () => (/* binding */ serializeLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);


const Sha256 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[\da-f]{64}$/));
const FiniteNumber = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x());
// Keys that a later Lastro adds do not make a line unreadable; the chain covers the bytes.
const LineSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    seq: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1)),
    previous: Sha256,
    time: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    host: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    procedure: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    run: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    trigger: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    actor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    duration: FiniteNumber,
    metrics: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), FiniteNumber),
    'report-sha256': Sha256,
});
/** `previous` of the first line. */
const NO_PREVIOUS = '0'.repeat(64);
/** The exact text of a line, without its newline. Keys stand in the schema's order. */
function serializeLine(line) {
    return JSON.stringify(valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(LineSchema, line));
}
/** Reads one line; null when it is none. */
function parseLine(text) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(LineSchema, JSON.parse(text));
    }
    catch {
        return null;
    }
}
/** SHA-256 (hex) that the next line names as `previous`; of the newest line it is the head hash. */
function hashLine(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * The head hash once `line` is the newest. A chain cannot tell that its end was cut off: only a head
 * hash kept elsewhere can, which is why every report prints it.
 */
function headHash(line) {
    return hashLine(serializeLine(line));
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
/** Digits of value × 10^power, of the shortest decimal that means this double, halves rounded up. */
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
const NOT_A_FIGURE = '—';
/** Formatters of one locale. Throws RangeError when the time zone is not an IANA name. */
function createFormat(locale, timeZone) {
    const significant = (value) => figure(value, { significant: 3 }, locale);
    const oneDecimal = (value) => figure(value, { decimals: 1 }, locale);
    const instantParts = partsIn(timeZone);
    return {
        timeZone,
        number: orDash((value) => figure(value, { decimals: 2 }, locale)),
        percent: orDash((fraction) => figure(fraction, { decimals: 1 }, locale, 'percent')),
        ratio: (value) => `${orDash(significant)(value)} ×`,
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
        return `−${durationText(-seconds, oneDecimal)}`;
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
  x: () => (/* binding */ createPhrasebook)
});

// EXTERNAL MODULE: ./build/src/locale/catalogue.js + 56 modules
var locale_catalogue = __webpack_require__(8818);
// EXTERNAL MODULE: ./build/src/locale/format.js + 1 modules
var locale_format = __webpack_require__(9994);
;// CONCATENATED MODULE: ./build/src/locale/template.js
/** `{name}`, `{name:kind}` or `{name|instead}`; kinds: `bytes`, `duration` (seconds), `date` (ISO instant), `percent` (0–1). */
const PLACEHOLDER = /\{(\w+)(?::(bytes|duration|date|percent))?(?:\|([^{}]*))?\}/g;
/** `[ … ]` disappears as a whole when a fact named in it is not known. */
const OPTIONAL = /\[([^[\]]*)\]/g;
/** Shown where a text needs a fact that the report does not carry. */
const MISSING = '?';
/**
 * Fills a template of the catalogue: `Needs {needed:bytes}[, free {free:bytes}].`
 * Never throws: a fact that is not there leaves out its `[…]`; outside of one its `|instead` or `?` shows.
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
        return value.replaceAll('`', '’');
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
        disk: { labels: catalogue.diskLabels, phrases: catalogue.diskPhrases },
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
        return { title: code.replaceAll('`', '’'), hint: '' };
    return { title: fill(text.title, facts, format), hint: fill(text.hint, facts, format) };
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
    if (value === 'cannot-judge' || value === 'unknown')
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
/** Tenant names without what they all begin with (up to a separator): `tenant_042` → `042`. */
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

/***/ 3316:
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
;// CONCATENATED MODULE: ./build/src/report/alert-facts.js

const alert_facts_text = dist/* string */.YjP();
const level = dist/* picklist */.KIO(['ok', 'unknown', 'warning', 'critical', 'emergency']);
const alert_facts_alert = dist/* object */.Ikc({
    key: alert_facts_text,
    host: alert_facts_text,
    subject: alert_facts_text,
    level,
    reason: alert_facts_text,
    facts: dist/* record */.g1P(alert_facts_text, dist/* union */.KCZ([alert_facts_text, dist/* number */.aig()])),
});
/** Shape of the alerts in a report file. */
const AlertsSchema = dist/* object */.Ikc({
    /** What is wrong now and people were told of, worst first; `since`: ISO instant at which it was raised. */
    standing: dist/* array */.YOg(dist/* object */.Ikc({ ...alert_facts_alert.entries, since: alert_facts_text })),
    /** What people are told by this run. */
    transitions: dist/* array */.YOg(dist/* object */.Ikc({
        alert: alert_facts_alert,
        kind: dist/* picklist */.KIO(['raised', 'escalated', 'eased', 'resolved', 'reminder']),
        from: level,
        since: alert_facts_text,
        digest: dist/* boolean */.zMY(),
    })),
});

;// CONCATENATED MODULE: ./build/src/report/disk-facts.js

const disk_facts_text = dist/* string */.YjP();
const figure = dist/* number */.aig();
const disk_facts_level = dist/* picklist */.KIO(['ok', 'unknown', 'warning', 'critical', 'emergency']);
const forecast = dist/* object */.Ikc({
    /** Days from the run until it is full, and the range. */
    days: figure,
    earliestDays: figure,
    /** Null: not within 90 days. */
    latestDays: dist/* nullable */.mee(figure),
    from: dist/* picklist */.KIO(['weekly', 'regime', 'runaway', 'trend']),
    confidence: dist/* picklist */.KIO(['low', 'medium', 'high']),
});
const filesystem = dist/* object */.Ikc({
    mountPoint: disk_facts_text,
    type: disk_facts_text,
    level: disk_facts_level,
    state: dist/* picklist */.KIO(['measured', 'hanging', 'missing', 'unreadable']),
    readOnly: dist/* picklist */.KIO(['no', 'mount', 'superblock', 'emergency']),
    /** Null unless measured; used + available is what a normal user could use. */
    bytes: dist/* nullable */.mee(dist/* object */.Ikc({ used: figure, available: figure, reserved: figure })),
    /** As `df` shows it. */
    percent: dist/* nullable */.mee(figure),
    inodesPercent: dist/* nullable */.mee(figure),
    /** Fullest point of each day in percent, oldest first, at most 28; for the small picture of the trend. */
    trend: dist/* array */.YOg(figure),
    forecast: dist/* nullable */.mee(forecast),
});
const tree = dist/* object */.Ikc({
    directory: disk_facts_text,
    level: disk_facts_level,
    allocatedBytes: figure,
    /** Share of the file system that holds it; null where that was not measured. */
    share: dist/* nullable */.mee(figure),
    tiers: dist/* array */.YOg(dist/* object */.Ikc({
        tier: dist/* picklist */.KIO(['daily', 'weekly', 'monthly', 'loose']),
        backups: figure,
        bytes: figure,
        newestAt: dist/* nullable */.mee(disk_facts_text),
    })),
    sources: dist/* array */.YOg(dist/* object */.Ikc({
        source: disk_facts_text,
        backups: figure,
        newestAt: dist/* nullable */.mee(disk_facts_text),
        growthBytes: dist/* nullable */.mee(figure),
    })),
});
const host = dist/* object */.Ikc({
    host: disk_facts_text,
    level: disk_facts_level,
    reached: dist/* boolean */.zMY(),
    filesystems: dist/* array */.YOg(filesystem),
    skipped: dist/* array */.YOg(dist/* object */.Ikc({ mountPoint: disk_facts_text, type: disk_facts_text, because: disk_facts_text })),
    trees: dist/* array */.YOg(tree),
    /** What grew most since about a week ago, most first, at most ten. */
    growers: dist/* array */.YOg(dist/* object */.Ikc({ path: disk_facts_text, bytes: figure, grownBytes: figure, days: figure })),
    /** Bytes of each kind of thing that Docker keeps. */
    docker: dist/* nullable */.mee(dist/* array */.YOg(dist/* object */.Ikc({ part: disk_facts_text, count: figure, bytes: figure, reclaimableBytes: figure }))),
    databases: dist/* array */.YOg(dist/* object */.Ikc({ source: disk_facts_text, bytes: dist/* nullable */.mee(figure), walBytes: dist/* nullable */.mee(figure) })),
});
/** Shape of the disks in a report file. */
const DiskSchema = dist/* object */.Ikc({
    hosts: dist/* array */.YOg(host),
    /** Commands that would free something, most bytes first. */
    advice: dist/* array */.YOg(dist/* object */.Ikc({ host: disk_facts_text, id: disk_facts_text, command: disk_facts_text, bytes: figure, owned: dist/* boolean */.zMY() })),
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
    const short = line.length > CELL_LIMIT ? `${line.slice(0, CELL_LIMIT - 1)}…` : line;
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
    return clean.length > LINE_LIMIT ? `${clean.slice(0, LINE_LIMIT - 1)}…` : clean;
}


/***/ })

};
;