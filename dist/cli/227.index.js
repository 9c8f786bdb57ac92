"use strict";
exports.id = 227;
exports.ids = [227];
exports.modules = {

/***/ 1227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyHandler: () => (/* binding */ historyHandler)
});

// EXTERNAL MODULE: ./build/src/config/load-config.js + 1 modules
var load_config = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/src/ledger/read.js
var read = __webpack_require__(4812);
// EXTERNAL MODULE: ./build/src/ledger/line.js
var ledger_line = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/src/ledger/line-hash.js
var line_hash = __webpack_require__(3603);
// EXTERNAL MODULE: ./build/src/ledger/raw-lines.js
var raw_lines = __webpack_require__(2674);
;// CONCATENATED MODULE: ./build/src/ledger/verify.js



/**
 * Proves the chain and names every line that was changed, removed, inserted or moved. What it cannot
 * see, no chain can: that lines were cut off the end, or that someone wrote a whole new chain. Compare
 * `head` with the one printed in the newest report for that. Memory: some 300 bytes a line.
 */
async function verifyLedger(stateDir) {
    const scan = await scanLedger((0,raw_lines/* ledgerPath */.t)(stateDir));
    const { genuine, inserted } = separateInserted(scan.links);
    const problems = [
        ...scan.problems,
        ...inserted,
        ...findReordered(genuine),
        ...findBroken([...genuine].sort((a, b) => a.seq - b.seq), scan.unreadable),
    ].sort((a, b) => a.line - b.line);
    return { ok: problems.length === 0, lines: scan.lines, head: scan.head, problems };
}
async function scanLedger(path) {
    const links = [];
    const unreadable = [];
    const problems = [];
    let line = 0;
    let head = ledger_line/* NO_PREVIOUS */.sM;
    for await (const { bytes, isTerminated } of (0,raw_lines/* readRawLines */.g)(path)) {
        line += 1;
        const read = isTerminated ? (0,ledger_line/* parseLine */.A)(bytes.toString('utf8')) : null;
        if (isTerminated)
            head = (0,line_hash/* hashLine */.r)(bytes);
        if (read !== null) {
            links.push({ line, seq: read.seq, previous: read.previous, hash: head });
        }
        else if (isTerminated) {
            unreadable.push(line);
            problems.push({ line, problem: 'changed', detail: 'not readable as a ledger line' });
        }
        else {
            const detail = 'written only in part; the next run moves it aside';
            problems.push({ line, problem: 'torn', detail });
        }
    }
    return { links, unreadable, problems, lines: line, head };
}
/** Of lines with one number, the genuine one is named by the next number's line; else it is the first. */
function separateInserted(links) {
    const named = new Set(links.map((link) => link.previous));
    const bySeq = new Map();
    for (const link of links) {
        const rival = bySeq.get(link.seq);
        if (rival === undefined || (named.has(link.hash) && !named.has(rival.hash))) {
            bySeq.set(link.seq, link);
        }
    }
    const genuine = links.filter((link) => bySeq.get(link.seq) === link);
    const inserted = links
        .filter((link) => bySeq.get(link.seq) !== link)
        .map(({ line, seq }) => ({
        line,
        problem: 'inserted',
        detail: `another line is number ${seq}`,
    }));
    return { genuine, inserted };
}
function findReordered(genuine) {
    const problems = [];
    let highest = 0;
    for (const { line, seq } of genuine) {
        if (seq < highest) {
            problems.push({
                line,
                problem: 'reordered',
                detail: `number ${seq} stands behind ${highest}`,
            });
        }
        highest = Math.max(highest, seq);
    }
    return problems;
}
function findBroken(ordered, unreadable) {
    const problems = [];
    let before = { line: 0, seq: 0, previous: '', hash: ledger_line/* NO_PREVIOUS */.sM };
    for (const link of ordered) {
        const missing = link.seq - before.seq - 1;
        const known = unreadable.filter((line) => line > before.line && line < link.line).length;
        if (missing > known) {
            const detail = `${missing - known} of numbers ${before.seq + 1} to ${link.seq - 1} missing`;
            problems.push({ line: link.line, problem: 'removed', detail });
        }
        else if (missing === 0 && link.previous !== before.hash) {
            const detail = `its SHA-256 is not the one that number ${link.seq} names`;
            problems.push({ line: Math.max(before.line, 1), problem: 'changed', detail });
        }
        before = link;
    }
    return problems;
}

// EXTERNAL MODULE: ./build/src/locale/format.js + 1 modules
var locale_format = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
;// CONCATENATED MODULE: ./build/src/cli/history-handler.js







/** `lastro history`: the newest runs, and with `--verify` the proof that none was changed. */
const historyHandler = async (options, io) => {
    const { system } = await (0,load_config/* loadConfig */.Z)(options.config, io.env);
    const lines = await (0,read/* readLedger */.S)(system.stateDir, {
        limit: options.limit,
        ...(options.procedure === undefined ? {} : { procedure: options.procedure }),
    });
    const proof = options.verify ? await verifyLedger(system.stateDir) : undefined;
    if (options.json)
        (0,cli_io/* writeJson */.G)(io, { runs: lines, ...(proof ? { verification: proof } : {}) });
    else {
        const format = (0,locale_format/* createFormat */.I)(options.locale ?? system.locale, system.timezone);
        if (lines.length === 0)
            io.stdout.write(`No run in ${system.stateDir} yet.\n`);
        for (const line of lines)
            io.stdout.write(`${describeRun(line, format)}\n`);
        if (proof)
            describeProof(proof, io);
    }
    return proof && !proof.ok ? exit_codes/* EXIT */.dc.badVerdict : exit_codes/* EXIT */.dc.good;
};
function describeRun(line, format) {
    const columns = [
        `#${line.seq}`.padStart(5),
        format.dateTime(line.time),
        line.procedure.padEnd(13),
        line.verdict.padEnd(14),
        line.reason.padEnd(22),
        format.duration(line.duration).padStart(9),
        line.actor,
    ];
    return (0,plain_text/* plainLine */.h)(columns.join('  '));
}
function describeProof(proof, io) {
    if (proof.ok)
        io.stdout.write(`\nThe chain of ${proof.lines} lines is whole; its head is ${proof.head}.\n`);
    else
        for (const { line, problem, detail } of proof.problems)
            io.stdout.write(`line ${line}: ${problem}: ${(0,plain_text/* plainLine */.h)(detail)}\n`);
}


/***/ }),

/***/ 3603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headHash),
/* harmony export */   r: () => (/* binding */ hashLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6610);


/** SHA-256 (hex) that the next line names as `previous`; of the newest line it is the head hash. */
function hashLine(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * The head hash once `line` is the newest. A chain cannot tell that its end was cut off: only a head
 * hash kept elsewhere can, which is why every report prints it.
 */
function headHash(line) {
    return hashLine((0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeLine */ .t9)(line));
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