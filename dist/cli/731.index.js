"use strict";
exports.id = 731;
exports.ids = [731];
exports.modules = {

/***/ 3731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passportHandlers: () => (/* binding */ passportHandlers)
/* harmony export */ });
/* harmony import */ var _passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
/* harmony import */ var _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1228);
/* harmony import */ var _passport_totals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9714);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4669);
/* harmony import */ var _cli_io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8230);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448);






/** `lastro passport show|diff`. */
const passportHandlers = {
    passportShow: async ({ file, json }, io) => {
        const passport = await (0,_passport_read_passport_js__WEBPACK_IMPORTED_MODULE_1__/* .readPassport */ .pN)(file);
        if (json)
            (0,_cli_io_js__WEBPACK_IMPORTED_MODULE_4__/* .writeJson */ .G)(io, passport);
        else
            show(passport, io);
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.good;
    },
    passportDiff: async ({ before, after, json }, io) => {
        const passports = [await (0,_passport_read_passport_js__WEBPACK_IMPORTED_MODULE_1__/* .readPassport */ .pN)(before), await (0,_passport_read_passport_js__WEBPACK_IMPORTED_MODULE_1__/* .readPassport */ .pN)(after)];
        const differences = diffPassports(...passports);
        for (const [index, file] of [before, after].entries())
            if (passports[index]?.afterTheFact)
                io.stderr.write(`${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(`${file} was made ${AFTER_THE_FACT}`)}\n`);
        if (json)
            (0,_cli_io_js__WEBPACK_IMPORTED_MODULE_4__/* .writeJson */ .G)(io, { differences });
        else
            for (const each of differences)
                io.stdout.write(`${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(describe(each))}\n`);
        if (!json && differences.length === 0)
            io.stdout.write('The passports describe the same structure and rows.\n');
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.good;
    },
};
function show(passport, io) {
    const totals = (0,_passport_totals_js__WEBPACK_IMPORTED_MODULE_5__/* .passportTotals */ .Yv)(passport);
    const say = (key, value) => io.stdout.write(`${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(`${key.padEnd(12)} ${value}`)}\n`);
    say('source', `${passport.source.name}: database ${passport.source.database}, PostgreSQL ${passport.server.version}`);
    say('snapshot', passport.snapshotAt + snapshotNote(passport));
    if (passport.afterTheFact)
        say('made', AFTER_THE_FACT);
    say('contents', `${totals.tables} tables, ${totals.rows} rows, ${totals.tenants} tenants, ${passport.largeObjects.count} large objects`);
    for (const file of passport.files)
        say(file.role, `${file.name}, ${file.bytes} bytes, SHA-256 ${file.sha256}`);
    say('extensions', Object.entries(passport.extensions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ') || 'none');
    say('roles', passport.roles.map((role) => role.name).join(', ') || 'none');
    for (const [schema, truth] of Object.entries(passport.schemas)) {
        const tables = Object.values(truth.tables);
        const rows = tables.reduce((sum, [count]) => sum + count, 0);
        say(schema, `${tables.length} tables, ${rows} rows${truth.newest ? `, newest ${truth.newest.at} (${truth.newest.column})` : ''}`);
    }
}
const AFTER_THE_FACT = 'after the fact, from the restored dump: it says what the dump holds, not what the database held';
function snapshotNote({ afterTheFact }) {
    if (!afterTheFact)
        return '';
    return afterTheFact.snapshotAtFrom === 'name'
        ? ' (as the name of the dump says)'
        : ' (unknown; this is the time of the file)';
}
/** Structure and rows that differ between two backups; the first is what is expected. */
function diffPassports(before, after) {
    const schemas = new Set([...Object.keys(before.schemas), ...Object.keys(after.schemas)]);
    const structure = [...schemas].flatMap((schema) => {
        const lines = (passport) => passport.shapes[passport.schemas[schema]?.shape ?? ''] ?? [];
        return (0,_passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStructure */ .d)({
            schema,
            expected: lines(before),
            actual: lines(after),
            sameMajor: true,
        });
    });
    const rows = [...schemas].flatMap((schema) => diffRows(schema, before, after));
    return [
        ...(0,_passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStructure */ .d)({
            schema: '',
            expected: before.database,
            actual: after.database,
            sameMajor: true,
        }),
        ...structure,
        ...rows,
    ];
}
function diffRows(schema, before, after) {
    const [old, now] = [before.schemas[schema]?.tables ?? {}, after.schemas[schema]?.tables ?? {}];
    return Object.entries(now).flatMap(([name, [rows, fingerprint]]) => {
        const [expected, expectedFingerprint] = old[name] ?? [];
        if (expected === undefined || (expected === rows && expectedFingerprint === fingerprint))
            return [];
        const reason = rows < expected ? 'rows-missing' : rows > expected ? 'rows-unexpected' : 'rows-differ';
        return [
            {
                check: 'rows',
                status: 'fail',
                reason,
                schema,
                object: name,
                expected: `${expected} rows`,
                actual: `${rows} rows`,
            },
        ];
    });
}
function describe({ reason, schema, object, expected, actual }) {
    return `${schema ? `${schema}.` : ''}${object}: ${reason}: ${expected || '(none)'} → ${actual || '(none)'}`;
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