"use strict";
exports.id = 726;
exports.ids = [726];
exports.modules = {

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

/***/ 2154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createFormat)
/* harmony export */ });
const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** From here three significant digits round up into the next unit. */
const NEXT_UNIT_AT = 999.5;
const NOT_A_FIGURE = '—';
/** Formatters of one locale. Throws RangeError when the time zone is not an IANA name. */
function createFormat(locale, timeZone) {
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
    const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const instantParts = new Intl.DateTimeFormat('en', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
    });
    return {
        timeZone,
        number: (value) => orDash(value, plain),
        percent: (fraction) => orDash(fraction, share),
        ratio: (value) => `${orDash(value, significant)} ×`,
        bytes: (value) => bytesText(value, significant),
        duration: (seconds) => durationText(seconds, oneDecimal),
        dateTime: (instant) => dateTimeText(instant, instantParts, locale),
    };
}
function orDash(value, format) {
    return Number.isFinite(value) ? format.format(value) : NOT_A_FIGURE;
}
function bytesText(value, format) {
    if (!Number.isFinite(value))
        return NOT_A_FIGURE;
    let scaled = value;
    let unit = 0;
    while (Math.abs(scaled) >= NEXT_UNIT_AT && unit < BYTE_UNITS.length - 1) {
        scaled /= 1000;
        unit += 1;
    }
    return `${format.format(scaled)} ${BYTE_UNITS[unit]}`;
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
        return `${oneDecimal.format(seconds)} s`;
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
function dateTimeText(instant, format, locale) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return String(instant);
    const parts = {};
    for (const part of format.formatToParts(date))
        parts[part.type] = part.value;
    const { year, month, day, hour, minute, second } = parts;
    // English readers come from both sides of the ocean; only the ISO order means one day to all of them.
    const calendarDay = locale === 'pt-BR' ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
    return `${calendarDay} ${hour}:${minute}:${second}`;
}


/***/ }),

/***/ 2765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ PHASE_PREFIX),
  x: () => (/* binding */ createPhrasebook)
});

;// CONCATENATED MODULE: ./build/src/locale/en/check-names.js
/** Groups of the detection matrix, by id. */
const faultGroups = {
    harmless: 'Harmless',
    file: 'File',
    dump: 'Dump',
    passport: 'Passport',
    catalogue: 'Catalogue',
    rows: 'Rows',
    values: 'Values',
    sequences: 'Sequences',
    permissions: 'Permissions',
    extensions: 'Extensions',
    roles: 'Roles',
    tenants: 'Tenants',
    collation: 'Collation',
    time: 'Time',
    staging: 'Staging',
    backend: 'Backend',
};
/** Words of the detection matrix. */
const matrixLabels = {
    title: 'Detection matrix',
    outcomes: {
        caught: 'caught',
        missed: 'missed',
        silent: 'silent, as it should',
        alarmed: 'false alarm',
        'not-tried': 'not tried',
    },
    group: 'Group',
    fault: 'Fault',
    outcome: 'Outcome',
    came: 'What came',
    why: 'Why',
    cleanRuns: 'Clean runs',
    caught: 'Faults caught',
    falseAlarms: 'False alarms',
    notTried: 'Not tried',
    sample: 'a sample made for the check',
};
/** Sentences of the detection matrix; the figures come already formatted. */
const matrixPhrases = {
    caught: (caught, tried) => `${caught}/${tried} caught`,
    alarms: (count, figure, runs) => `${figure} false ${count === 1 ? 'alarm' : 'alarms'} in ${runs} clean runs`,
    notTried: (figure) => `${figure} not tried`,
    subject: (name, seed) => `Good backup: ${name}; seed ${seed}`,
};

;// CONCATENATED MODULE: ./build/src/locale/en/differences.js
/** What is wrong with one object, in the few words of a line that names several. */
const differences = {
    /** Kinds of objects by check; a table needs none. */
    kinds: {
        columns: 'column',
        constraints: 'constraint',
        'foreign-keys': 'fk',
        functions: 'function',
        grants: 'privileges of',
        indexes: 'index',
        matviews: 'materialised view',
        owners: 'owner of',
        partitions: 'partition',
        policies: 'policy',
        sequences: 'sequence',
        triggers: 'trigger',
        types: 'type',
        'unique-constraints': 'unique',
        views: 'view',
    },
    counts: (object, expected, actual) => `${object} ${expected} → ${actual}`,
    changed: (object) => `${object} changed`,
    missing: (object) => `${object} missing`,
    unexpected: (object) => `${object} unexpected`,
    differs: (object) => `${object} differs`,
    damaged: (object) => `${object} damaged`,
    orphans: (key, count, figure) => `${key} has ${figure} ${count === 1 ? 'orphan' : 'orphans'}`,
    more: (figure) => `${figure} more`,
};

;// CONCATENATED MODULE: ./build/src/locale/en/disk.js
/** Words of the disks in a report. */
const diskLabels = {
    title: 'System status',
    levels: {
        ok: 'OK',
        unknown: 'unknown',
        warning: 'WARNING',
        critical: 'CRITICAL',
        emergency: 'EMERGENCY',
    },
    host: 'Host',
    filesystem: 'File system',
    used: 'Used',
    free: 'Free',
    inodes: 'Inodes',
    trend: 'Trend',
    full: 'Full',
    backups: 'Backups',
    backupDetails: 'Backups in detail',
    tiers: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', loose: 'Beside the tiers' },
    total: 'Total',
    source: 'Source',
    newest: 'Newest',
    growth: 'Grows by',
    growers: 'What grew most',
    docker: 'Docker',
    dockerParts: {
        images: 'Images',
        containers: 'Containers',
        volumes: 'Volumes',
        'build-cache': 'Build cache',
    },
    databases: 'Databases',
    skipped: 'Not measured',
    skipReasons: {
        pseudo: 'no disk behind it',
        memory: 'in memory',
        image: 'an image, always full',
        duplicate: 'shown already',
        hidden: 'another is mounted over it',
        container: 'a container’s',
        ignored: 'left out by the configuration',
    },
    states: {
        measured: 'measured',
        hanging: 'does not answer',
        missing: 'not mounted',
        unreadable: 'unreadable',
    },
    readOnly: {
        no: 'writable',
        mount: 'read-only here',
        superblock: 'READ-ONLY',
        emergency: 'WRITES STOPPED',
    },
    changes: 'What changed',
    transitions: {
        raised: 'new',
        escalated: 'worse',
        eased: 'better',
        resolved: 'over',
        reminder: 'still',
    },
    confidence: { low: 'a guess', medium: 'likely', high: 'sure' },
    advice: 'What could be freed',
    notReached: 'not reached',
};
/** Sentences of the disks; the figures come already formatted. */
const diskPhrases = {
    backups: (count, figure) => `${figure} ${count === 1 ? 'backup' : 'backups'}`,
    filesystems: (count, figure, hosts) => `${figure} file ${count === 1 ? 'system' : 'systems'} on ${hosts} ${hosts === '1' ? 'host' : 'hosts'}`,
    alerts: (count, figure) => `${figure} ${count === 1 ? 'alert' : 'alerts'}`,
    fullIn: (when, range) => `full in ${when} (${range})`,
    grown: (bytes, days) => `+${bytes} in ${days} days`,
    reclaimable: (bytes) => `${bytes} could be freed`,
    none: 'nothing to be said',
};

;// CONCATENATED MODULE: ./build/src/locale/en/faults-backup.js
/** Faults of files, passport, roles, time and place, and harmless changes, by id, in words of a list. */
const backupFaults = {
    'good-backup-as-it-is': 'The good backup as it is',
    'staging-of-foreign-settings': 'Staging with another time zone, date style and float digits',
    'staging-of-other-locale': 'Staging with another locale',
    'staging-of-newer-major': 'Staging in a newer PostgreSQL',
    'collation-not-installed-here': 'The collation of production is not installed here',
    'extension-of-other-version': 'An extension of another version',
    'dump-in-other-frame': 'The dump in another compression',
    'dump-without-comments': 'A dump without comments',
    'clock-a-little-behind': 'The clock two minutes behind',
    'rows-in-other-order': 'Rows in another order',
    'rows-written-again': 'Rows written again',
    'keys-of-jsonb-in-other-order': 'Keys of jsonb in another order',
    'column-came-and-went': 'A column that came and went',
    'sequence-ahead': 'A sequence that has drawn on',
    'indexes-built-anew': 'Indexes built anew',
    'values-stored-otherwise': 'Values stored otherwise',
    'comment-changed': 'A comment changed',
    'file-empty': 'The file is empty',
    'file-cut-to-1': 'The file is cut to 1 %',
    'file-cut-to-50': 'The file is cut to 50 %',
    'file-cut-to-99': 'The file is cut to 99 %',
    'file-byte-appended': 'A byte appended to the file',
    'file-bit-flipped-at-start': 'A bit flipped at the start of the file',
    'file-bit-flipped-within': 'A bit flipped within the file',
    'file-bit-flipped-at-end': 'A bit flipped at the end of the file',
    'file-sector-zeroed': 'A sector of the file reads as zeros',
    'file-of-other-backup': 'The file of another backup under this name',
    'file-missing': 'The file is gone',
    'sealed-empty': 'An empty file, sealed so',
    'sealed-cut-to-1': 'Cut to 1 % before it was sealed',
    'sealed-cut-to-50': 'Cut to 50 % before it was sealed',
    'sealed-cut-to-99': 'Cut to 99 % before it was sealed',
    'sealed-bit-flipped': 'A bit flipped before it was sealed',
    'sealed-sector-zeroed': 'A sector of zeros before it was sealed',
    'archive-cut-to-1': 'The archive in the frame is cut to 1 %',
    'archive-cut-to-50': 'The archive in the frame is cut to 50 %',
    'archive-cut-to-99': 'The archive in the frame is cut to 99 %',
    'archive-no-archive': 'Something else than an archive in the frame',
    'archive-of-newer-format': 'An archive of a format yet to come',
    'sealed-garbage-appended': 'Rubbish appended before it was sealed',
    'dump-of-schema-only': 'A dump of the schema only',
    'dump-of-rows-only': 'A dump of the rows only',
    'dump-without-schema': 'A dump of the data section only',
    'dump-without-keys': 'A dump without indexes and keys',
    'dump-without-large-objects': 'A dump without large objects',
    'dump-without-privileges': 'A dump without privileges',
    'dump-without-rows-of-a-table': 'A dump without the rows of one table',
    'dump-without-a-table': 'A dump without one table',
    'dump-without-a-tenant': 'A dump without one tenant',
    'dump-of-one-tenant': 'A dump of one tenant only',
    'dump-of-empty-database': 'A dump of an empty database',
    'dump-of-other-database': 'A dump of another database',
    'archive-letter-changed': 'One letter of one row changed in the archive',
    'dump-by-inserts': 'Rows dumped as INSERT, where −0 becomes 0',
    'passport-empty': 'The passport is empty',
    'passport-cut': 'The passport was cut short',
    'passport-no-json': 'The passport is no JSON',
    'passport-of-unknown-format': 'A passport of an unknown format',
    'passport-without-schemas': 'A passport that has lost its schemas',
    'passport-counts-halves': 'A passport that counts half a row',
    'passport-with-hostile-role': 'A passport with SQL in the attributes of a role',
    'passport-with-unknown-group': 'A passport whose roles belong to a group that is nowhere',
    'passport-missing': 'The passport is gone',
    'passport-of-other-backup': 'The passport of another backup',
    'passport-of-empty-database': 'The passport of an empty database',
    'passport-with-other-hash': 'A passport with another hash',
    'passport-with-other-size': 'A passport with another size',
    'passport-with-other-plain-size': 'A passport with another uncompressed size',
    'passport-row-added': 'A passport edited: one row more',
    'passport-fingerprint-changed': 'A passport edited: another fingerprint',
    'passport-without-a-tenant': 'A passport edited: one tenant less',
    'extension-dropped': 'An extension that the dump does not make',
    'extension-not-installed-here': 'An extension that is not installed here',
    'role-missing-in-globals': 'A role that the globals do not make',
    'globals-missing': 'The globals are gone',
    'globals-edited': 'The globals were edited',
    'globals-empty': 'The globals are empty',
    'role-unknown-to-passport': 'A role that the passport does not name',
    'backup-stale': 'The backup is stale',
    'backups-in-future': 'All backups are dated in the future',
    'named-backup-in-future': 'A backup dated in the future, asked for by name',
    'old-rows-under-new-date': 'Old rows under a new date',
    'disk-full-at-fetch': 'The disk fills up while the dump is fetched',
    'disk-full-at-creation': 'The disk fills up while the server is made',
    'disk-full-at-database': 'The disk fills up while the database is made',
    'disk-full-at-load': 'The disk fills up while rows are loaded',
    'memory-exhausted': 'The server gets no more memory',
    'server-killed-at-load': 'The server is killed while rows are loaded',
    'server-killed-at-validation': 'The server is killed while rows are compared',
    'restore-killed': 'pg_restore is killed for lack of memory',
    'restore-endless': 'A restore that takes too long',
    'staging-not-writable': 'The staging directory cannot be written',
    'staging-path-too-long': 'The path of staging is too long for a socket',
    'postgres-not-installed': 'No PostgreSQL is installed',
    'server-newer-than-host': 'The server was newer than what is installed here',
    'dump-newer-than-host': 'The dump is newer than what is installed here',
    'staging-is-the-source': 'The staging server is the source itself',
    'other-drill-runs': 'Another drill is running',
};

;// CONCATENATED MODULE: ./build/src/locale/en/faults-content.js
/** Faults of what the dump holds, by id, in words of a list. */
const contentFaults = {
    'index-dropped': 'An index dropped',
    'index-options-changed': 'An index with other options',
    'index-in-other-order': 'An index in another order',
    'unique-index-dropped': 'A unique index dropped',
    'unique-index-made-plain': 'A unique index that is no longer unique',
    'unique-constraint-dropped': 'A unique constraint dropped',
    'primary-key-dropped': 'A primary key dropped',
    'foreign-key-dropped': 'A foreign key dropped',
    'foreign-key-without-cascade': 'A foreign key that no longer cascades',
    'foreign-key-not-valid': 'A foreign key made NOT VALID',
    'foreign-key-to-other-table': 'A foreign key to another table',
    'check-dropped': 'A check constraint dropped',
    'check-loosened': 'A check constraint loosened',
    'check-not-valid': 'A check constraint made NOT VALID',
    'exclusion-dropped': 'An exclusion constraint dropped',
    'trigger-dropped': 'A trigger dropped',
    'trigger-disabled': 'A trigger disabled',
    'trigger-always': 'A trigger that fires always',
    'trigger-at-other-moment': 'A trigger that fires at another moment',
    'default-changed': 'A default lost',
    'not-null-dropped': 'A column that may be null now',
    'column-of-other-type': 'A column of another type with the same values',
    'column-renamed': 'A column renamed',
    'column-dropped': 'A column dropped',
    'column-too-many': 'A column too many',
    'generated-column-made-plain': 'A generated column that is computed no more',
    'identity-made-optional': 'An identity that may be overridden',
    'table-unlogged': 'A table made unlogged',
    'table-dropped': 'A table dropped',
    'table-renamed': 'A table renamed',
    'table-too-many': 'A table too many',
    'view-dropped': 'A view dropped',
    'view-changed': 'A view changed',
    'view-computes-otherwise': 'A view that computes otherwise',
    'matview-dropped': 'A materialised view dropped',
    'matview-empty': 'A materialised view without data',
    'function-dropped': 'A function dropped',
    'function-body-changed': 'A function with another body',
    'function-computes-otherwise': 'A function that computes otherwise',
    'function-security-definer': 'A function with the rights of its owner',
    'procedure-dropped': 'A procedure dropped',
    'policy-dropped': 'A policy dropped',
    'policy-opened': 'A policy that lets all rows through',
    'policy-for-everybody': 'A policy for everybody',
    'row-security-off': 'Row-level security switched off',
    'enum-label-added': 'A label added to an enumeration',
    'domain-rule-dropped': 'The rule of a domain dropped',
    'schema-too-many': 'A schema too many',
    'partition-detached': 'A partition detached',
    'statistics-dropped': 'A statistics object dropped',
    'rule-dropped': 'A rule dropped',
    'large-object-deleted': 'A large object deleted',
    'large-object-byte-changed': 'One byte of a large object changed',
    'row-deleted': 'One row deleted',
    'row-duplicated': 'One row twice',
    'table-emptied': 'A table emptied',
    'text-byte-changed': 'One byte of a text changed',
    'text-made-null': 'A text that became NULL',
    'null-made-empty': 'NULL that became empty',
    'cent-changed': 'One cent more',
    'row-replaced-by-copy': 'One row replaced by a copy of another',
    'rows-swapped-a-value': 'Two rows that swapped a value',
    'columns-swapped-values': 'Two columns that swapped their values',
    'times-shifted': 'All times three hours earlier',
    'row-moved-to-other-partition': 'A row in another partition',
    'older-snapshot': 'The dump of an older state',
    'newer-snapshot': 'The dump of a newer state',
    'rows-point-nowhere': 'Rows that point nowhere',
    'rows-point-nowhere-unchecked': 'Rows that point nowhere, with the key made NOT VALID',
    'value-one-byte': 'text: one byte',
    'value-normal-form': 'text: another Unicode normal form',
    'value-case-only': 'citext: upper case',
    'value-trailing-blank': 'text: a blank at the end',
    'value-null-or-empty': 'text: empty for NULL',
    'value-null-or-word': 'varchar: the word NULL for NULL',
    'value-null-or-zero': 'integer: 0 for NULL',
    'value-line-break': 'text: another line break',
    'value-escape': 'text: an escape resolved',
    'value-scale': 'numeric: another scale',
    'value-last-digit': 'numeric: the last digit',
    'value-last-bit': 'double precision: the last bit',
    'value-last-bit-of-real': 'real: the last bit',
    'value-negative-zero': 'double precision: −0 for 0',
    'value-not-a-number': 'double precision: infinity for NaN',
    'value-microsecond': 'timestamptz: one microsecond',
    'value-zone': 'timestamptz: another zone',
    'value-zone-of-time': 'timetz: another zone',
    'value-month-or-days': 'interval: 30 days for a month',
    'value-day-or-hours': 'interval: 24 hours for a day',
    'value-infinite-date': 'date: the other infinity',
    'value-netmask': 'inet: a netmask',
    'value-key-order': 'json: keys in another order',
    'value-blank-in-json': 'json: a blank',
    'value-number-in-jsonb': 'jsonb: another scale of a number',
    'value-string-in-jsonb': 'jsonb: a string for a number',
    'value-null-in-jsonb': 'jsonb: a null left out',
    'value-array-bounds': 'array: other bounds',
    'value-null-in-array': 'array: the word NULL for NULL',
    'value-empty-bytes': 'bytea: empty for a zero byte',
    'value-bit-length': 'bit varying: a bit more',
    'value-open-bound': 'range: a closed bound for an open one',
    'value-cent': 'money: a cent',
    'value-label': 'enumeration: another label',
    'value-point': 'point: coordinates swapped',
    'sequence-set-back': 'A sequence set back',
    'sequence-restarted': 'A sequence restarted',
    'sequence-last-number-free': 'A sequence whose last number is free again',
    'sequence-counts-otherwise': 'A sequence that counts otherwise',
    'sequence-dropped': 'A sequence dropped',
    'sequence-owned-by-nobody': 'A sequence that belongs to no column',
    'grant-revoked': 'A privilege revoked',
    'grant-to-everybody': 'A table that everybody may read',
    'schema-opened-to-everybody': 'A schema that everybody may create in',
    'grant-of-column-revoked': 'A privilege on a column revoked',
    'grant-of-deletion': 'A privilege too many',
    'default-privilege-revoked': 'A default privilege revoked',
    'owner-changed': 'A function of another owner',
    'owner-of-table-changed': 'A table of another owner',
    'tenants-swapped': 'Two tenants swapped',
    'tenant-dropped': 'A tenant missing',
    'tenant-renamed': 'A tenant under another name',
    'table-of-two-tenants-swapped': 'A table of two tenants swapped',
    'row-of-other-tenant': 'A row of another tenant',
    'column-collation-lost': 'A column that lost its collation',
    'index-collation-changed': 'An index of another collation',
    'collation-dropped': 'A collation dropped',
};

;// CONCATENATED MODULE: ./build/src/locale/en/labels.js
/** Words and headings of the reports. */
const labels = {
    titles: {
        backup: 'BACKUP REPORT',
        'restore-drill': 'VALIDATION REPORT — RESTORE DRILL',
        recover: 'RECOVERY REPORT',
        'restore-check': 'MIGRATION CHECK',
        'passport-make': 'PASSPORT AFTER THE FACT',
        'drill-check': 'DETECTION REPORT — DRILL OF THE DRILL',
        'disk-check': 'DISK SPACE MONITOR',
    },
    procedures: {
        backup: 'Backup',
        'restore-drill': 'Restore drill',
        recover: 'Recovery',
        'restore-check': 'Migration check',
        'passport-make': 'Passport of a dump',
        'drill-check': 'Drill of the drill',
        'disk-check': 'Disk check',
    },
    statuses: { pass: 'ok', warn: 'warning', fail: 'failed', unknown: 'unknown' },
    outcomes: { done: 'done', failed: 'failed', skipped: 'skipped' },
    retention: { keep: 'keep', promote: 'promote', remove: 'remove', freeze: 'frozen' },
    artifactKinds: { dump: 'dump', passport: 'passport', globals: 'globals', report: 'report' },
    needsPerson: 'Needs a person',
    whatToDo: 'What to do',
    what: 'What',
    date: 'Date',
    backup: 'Backup',
    source: 'Source',
    tier: 'Tier',
    takenAt: 'Taken at',
    restoreTime: 'Restore time',
    recovery: 'Recovery time',
    tenantRecovery: 'One tenant',
    loss: 'Data loss window',
    recoveryTime: 'Recovery time (RTO)',
    tenantRecoveryTime: 'Recovery time of one tenant',
    dataLoss: 'Data loss window (RPO)',
    backupSize: 'Backup size',
    schemas: 'Schemas',
    tables: 'Tables',
    rows: 'Rows',
    integrity: 'Integrity',
    functions: 'Functionality',
    queries: 'Queries',
    answer: 'Answer',
    ok: 'OK',
    applicationLog: 'Last lines of the application',
    tenants: 'Tenants',
    tenant: 'Tenant',
    verdict: 'Verdict',
    reason: 'Reason',
    reasons: 'Reasons',
    newestRow: 'Newest row',
    findings: 'Findings',
    phases: 'Phases of the recovery',
    phase: 'Phase',
    duration: 'Duration',
    share: 'Share',
    total: 'Total',
    objective: 'Objective',
    checks: 'Checks',
    check: 'Check',
    status: 'Status',
    expected: 'Expected',
    actual: 'Actual',
    object: 'Object',
    schema: 'Schema',
    metrics: 'Metrics',
    metric: 'Metric',
    value: 'Value',
    steps: 'Steps',
    step: 'Step',
    started: 'Started',
    artifacts: 'Files',
    kind: 'Kind',
    path: 'Path',
    size: 'Size',
    retentionPlan: 'Retention',
    action: 'Action',
    name: 'Name',
    run: 'This run',
    runId: 'Run',
    trigger: 'Trigger',
    actor: 'Actor',
    host: 'Host',
    system: 'System',
    finished: 'Finished',
    timeZone: 'Time zone',
    result: 'Result',
    proven: 'Proven',
    compressed: 'compressed',
    contents: 'Contents',
    wholeDatabase: 'whole database',
    error: 'Error',
};
/** Texts around figures; the figures come already formatted. */
const phrases = {
    rows: (count, figure) => `${figure} ${count === 1 ? 'row' : 'rows'}`,
    tables: (count, figure) => `${figure} ${count === 1 ? 'table' : 'tables'}`,
    tenants: (count, figure) => `${figure} ${count === 1 ? 'tenant' : 'tenants'}`,
    tenantsRestorable: (good, total) => `${good}/${total} tenants restorable`,
    tenantAlone: (tenant) => `${tenant} alone`,
    checksPassed: (passed, total) => `${passed} of ${total} checks passed`,
    more: (figure) => `… and ${figure} more; the JSON report has them`,
    findingsShown: (shown, total) => `${shown} of ${total} findings shown`,
    objective: (figure) => `objective ${figure}`,
    uncompressed: (figure) => `${figure} uncompressed`,
    remaining: (figure) => `${figure} left`,
    askedTenants: (passed, asked) => `${passed}/${asked} tenants`,
    of: (done, total) => `${done} of ${total}`,
    took: (figure) => `took ${figure}`,
    madeBy: (version) => `Made by Lastro ${version}`,
    phasesDescription: (total, objective) => `Bar of the phases of the recovery: ${total} in all; ${objective}.`,
};

;// CONCATENATED MODULE: ./build/src/locale/en/migration.js
/** What became of an object, counted; the figure comes already formatted. */
const counting = (one, many) => {
    const said = (what) => (count, figure) => `${figure} ${count === 1 ? one : many} ${what}`;
    return {
        added: said('added'),
        dropped: said('dropped'),
        changed: said('changed'),
        renamed: said('renamed'),
    };
};
/** The section of a report that tells what a migration did; figures come already formatted. */
const migration = {
    heading: 'Migration',
    command: 'Command',
    exitCode: 'Exit code',
    killed: 'killed',
    output: 'Last lines',
    structure: 'Structure',
    rows: 'Rows',
    locks: 'Locks',
    table: 'Table',
    before: 'Before',
    after: 'After',
    lost: 'Lost',
    added: 'Added',
    changed: 'Changed',
    closedTo: 'Closed to',
    atMost: 'At most',
    nothing: 'nothing changed',
    mayChange: 'may change',
    whole: 'database',
    data: { sample: 'sample data', backup: 'a real backup' },
    outcomes: { applied: 'applied', failed: 'failed', timeout: 'took too long' },
    changes: { added: 'added', dropped: 'dropped', changed: 'changed', renamed: 'renamed' },
    blocked: { readers: 'everybody', writers: 'writers' },
    nouns: {
        schema: 'schema',
        table: 'table',
        column: 'column',
        index: 'index',
        constraint: 'constraint',
        view: 'view',
        sequence: 'sequence',
        function: 'function',
        trigger: 'trigger',
        policy: 'policy',
        type: 'type',
        extension: 'extension',
        permission: 'permission',
        other: 'object',
    },
    /** Kinds in the order in which a line counts them. */
    counted: {
        schema: counting('schema', 'schemas'),
        table: counting('table', 'tables'),
        column: counting('column', 'columns'),
        index: counting('index', 'indexes'),
        constraint: counting('constraint', 'constraints'),
        view: counting('view', 'views'),
        sequence: counting('sequence', 'sequences'),
        function: counting('function', 'functions'),
        trigger: counting('trigger', 'triggers'),
        policy: counting('policy', 'policies'),
        type: counting('type', 'types'),
        extension: counting('extension', 'extensions'),
        permission: counting('permission', 'permissions'),
        other: counting('object', 'objects'),
    },
    rowsLost: (count, figure) => `${figure} ${count === 1 ? 'row' : 'rows'} lost`,
    inTenants: (count, of) => `in ${count} of ${of} tenants`,
    inTables: (figure) => `${figure} tables`,
};

;// CONCATENATED MODULE: ./build/src/locale/en/names.js
/** Steps by id, as log groups, progress and reports name them. */
const steps = {
    lock: 'Take the lock',
    preflight: 'Preflight',
    snapshot: 'Lock tables, export snapshot',
    dump: 'Dump',
    passport: 'Passport',
    globals: 'Roles and globals',
    'read-back': 'Read back',
    publish: 'Publish',
    retention: 'Retention',
    cleanup: 'Clean up',
    select: 'Select backup',
    'examine-dump': 'Look at the dump',
    fetch: 'Fetch',
    verify: 'Verify file',
    create: 'Create staging',
    roles: 'Roles, extensions',
    schema: 'Make the schema',
    load: 'Load data',
    index: 'Indexes',
    constraints: 'Constraints',
    orphans: 'Restore with orphans',
    validate: 'Validate',
    rows: 'Compare rows',
    'foreign-keys': 'Check foreign keys',
    amcheck: 'Check pages',
    'tenant-rto': 'Restore one tenant alone',
    queries: 'Queries of your own',
    boot: 'Start the application',
    probes: 'Probe the application',
    destroy: 'Destroy staging',
    report: 'Report',
    repair: 'Repair what a killed run left',
    examine: 'Examine what is there',
    losses: 'Count what would be lost',
    'safety-backup': 'Back up what is there',
    analyze: 'Collect statistics',
    carry: 'Carry the tenant over',
    swap: 'Swap',
    'roll-back': 'Take back what was made',
    account: 'Count what was left behind',
    drop: 'Drop what was kept',
    seed: 'Fill with sample data',
    'copy-database': 'Copy the database',
    migrate: 'Migrate',
    compare: 'Compare before and after',
    revert: 'Way back',
    'good-backup': 'Obtain a good backup',
    baseline: 'Drill it as it is',
    faults: 'Inject faults',
    'clean-runs': 'Drill what is sound',
    notices: 'Tell people',
    measure: 'Measure',
    judge: 'Judge',
    'clean-up': 'Clean up by plan',
};
/** Checks by id: what was asked. */
const checks = {
    server: 'Server reachable',
    'client-version': 'Client version',
    'disk-space': 'Disk space',
    'lock-table': 'Lock table',
    'row-security': 'Row-level security',
    privileges: 'Privileges',
    directory: 'Backup directory',
    database: 'Database',
    sha256: 'SHA-256',
    passport: 'Passport',
    archive: 'Archive readable',
    part: 'Tenant in the archive',
    extensions: 'Extensions',
    roles: 'Roles',
    schemas: 'Schemas',
    tables: 'Tables',
    rows: 'Row counts',
    fingerprints: 'Row fingerprints',
    columns: 'Columns',
    constraints: 'Constraints',
    indexes: 'Indexes',
    'unique-constraints': 'Unique Constraints',
    'foreign-keys': 'Foreign Keys',
    sequences: 'Sequences',
    triggers: 'Triggers',
    functions: 'Functions',
    views: 'Views',
    matviews: 'Materialised views',
    policies: 'Policies',
    partitions: 'Partitions',
    types: 'Types',
    grants: 'Privileges of objects',
    owners: 'Owners',
    comments: 'Comments',
    'large-objects': 'Large objects',
    objects: 'Other objects',
    amcheck: 'Pages (amcheck)',
    queries: 'Queries of your own',
    backend: 'Application started',
    probes: 'Probes of the application',
    rto: 'Recovery time (RTO)',
    'tenant-rto': 'Recovery time of one tenant',
    rpo: 'Data loss window (RPO)',
    freshness: 'Age of the backup',
    isolation: 'Isolation from production',
    leftovers: 'Leftovers of staging',
    retention: 'Retention',
    'size-anomaly': 'Size against history',
    journal: 'Nothing unfinished',
    'recovery-rights': 'Rights of the recovery',
    'live-database': 'Database to replace',
    'prepared-transactions': 'Prepared transactions',
    'stays-behind': 'What stays with the old one',
    subscriptions: 'Subscriptions',
    'newer-backup': 'A newer good backup',
    'outside-references': 'References from outside',
    'safety-backup': 'Safety backup',
    accounted: 'What was left behind',
    configuration: 'Configuration',
    migration: 'Migration',
    'same-in-tenants': 'The same in all tenants',
    protections: 'Guards of the data',
    locks: 'Standstill by locks',
    reversible: 'Way back',
    faults: 'Detection',
    'false-alarms': 'False alarms',
    notices: 'Everybody told',
    hosts: 'Hosts reached',
    clock: 'Clocks',
    mounts: 'File systems in place',
    space: 'Space',
    inodes: 'Inodes',
    writable: 'Writable',
    forecast: 'Time until full',
    'backup-tree': 'Directory of the backups',
    'next-backup': 'Room for the next backup',
    docker: 'Docker',
    'database-size': 'Size of the databases',
    overdue: 'Schedules alive',
};
/** Metrics by id; `phase-<step>` not listed here takes the name of its step. */
const metrics = {
    'dump-bytes': 'Dump size',
    'plain-bytes': 'Uncompressed size',
    tables: 'Tables',
    rows: 'Rows',
    tenants: 'Tenants',
    duration: 'Duration',
    rto: 'Recovery time (RTO)',
    'tenant-rto': 'Recovery time of one tenant',
    rpo: 'Data loss window (RPO)',
    restore: 'Restore time',
    'compression-ratio': 'Compression',
    'peak-memory': 'Peak memory',
    migration: 'Duration of the migration',
    'longest-lock': 'Longest lock against everybody',
    'longest-write-lock': 'Longest lock against writers',
    'migration-rows-lost': 'Rows lost',
    'faults-caught': 'Faults caught',
    'faults-tried': 'Faults tried',
    'faults-missed': 'Faults missed',
    'faults-not-tried': 'Faults not tried',
    'clean-runs': 'Clean runs',
    'false-alarms': 'False alarms',
    'phase-fetch': 'Fetch',
    'phase-verify': 'Verify file',
    'phase-create': 'Create staging',
    'phase-roles': 'Roles, extensions',
    'phase-load': 'Load data',
    'phase-index': 'Indexes',
    'phase-constraints': 'Constraints',
    'phase-validate': 'Validate',
    'rows-lost': 'Rows not in the backup',
    'rows-since-safety-backup': 'Rows only in the old database',
    expected: 'Expected duration',
    downtime: 'Nobody could connect for',
    'used-bytes': 'Used',
    'usable-bytes': 'Usable',
    'part-bytes': 'Size',
};
/** Activities of live progress; one not listed here takes the name of its step. */
const progress = {
    dump: 'dumping',
    passport: 'taking the passport',
    fingerprints: 'fingerprinting tables',
    'read-back': 'reading back',
    fetch: 'fetching',
    copy: 'copying',
    sha256: 'hashing',
    verify: 'verifying',
    decompress: 'decompressing',
    load: 'loading',
    restore: 'restoring',
    index: 'building indexes',
    constraints: 'adding constraints',
    rows: 'comparing rows',
    'foreign-keys': 'checking foreign keys',
    amcheck: 'checking pages',
    seed: 'filling tables',
    faults: 'injecting faults',
    'clean-runs': 'drilling what is sound',
};
/** Verdicts: the one word, and the sentence at the end of a report. */
const verdicts = {
    planned: { word: 'PLANNED', result: 'ONLY PLANNED: NOTHING WAS WRITTEN OR REMOVED' },
    complete: { word: 'COMPLETE', result: 'BACKUP COMPLETE AND READ BACK' },
    failed: { word: 'FAILED', result: 'BACKUP FAILED' },
    restorable: { word: 'RESTORABLE', result: 'BACKUP VALID AND RESTORABLE' },
    'not-restorable': { word: 'NOT RESTORABLE', result: 'BACKUP NOT RESTORABLE AS IT SHOULD BE' },
    recovered: { word: 'RECOVERED', result: 'RECOVERED AND VALIDATED; WHAT WAS THERE IS KEPT' },
    undone: { word: 'UNDONE', result: 'THE RECOVERY WAS UNDONE; BOTH DATABASES ARE KEPT' },
    dropped: { word: 'DROPPED', result: 'WHAT WAS KEPT WAS DROPPED' },
    'not-changed': { word: 'NOT CHANGED', result: 'THERE WAS NOTHING TO DO' },
    refused: { word: 'REFUSED', result: 'REFUSED: NOTHING WAS CHANGED' },
    'rolled-back': { word: 'ROLLED BACK', result: 'TAKEN BACK: PRODUCTION IS AS IT WAS' },
    'recover-failed': { word: 'FAILED', result: 'STOPPED HALF-WAY: A PERSON IS NEEDED' },
    'recover-planned': { word: 'PLANNED', result: 'ONLY PLANNED: NOTHING WAS CHANGED' },
    'cannot-judge': { word: 'CANNOT JUDGE', result: 'THE BACKUP COULD NOT BE JUDGED' },
    'restore-check-cannot-judge': {
        word: 'CANNOT JUDGE',
        result: 'THE MIGRATION COULD NOT BE JUDGED',
    },
    made: { word: 'MADE', result: 'THE PASSPORT SAYS WHAT THE DUMP HOLDS' },
    'not-made': { word: 'NOT MADE', result: 'NO PASSPORT WAS WRITTEN' },
    safe: { word: 'SAFE', result: 'THE MIGRATION LOSES NOTHING THAT MUST STAY' },
    unsafe: { word: 'UNSAFE', result: 'THE MIGRATION MUST NOT GO LIVE LIKE THIS' },
    'drill-check-cannot-judge': { word: 'CANNOT JUDGE', result: 'THE DRILL COULD NOT BE CHECKED' },
    trustworthy: { word: 'TRUSTWORTHY', result: 'THE DRILL CATCHES WHAT IT MUST CATCH' },
    untrustworthy: { word: 'UNTRUSTWORTHY', result: 'THE DRILL IS NOT TO BE RELIED UPON' },
    ok: { word: 'OK', result: 'ALL SYSTEMS NORMAL' },
    warning: { word: 'WARNING', result: 'LOOK AT IT IN DAYLIGHT' },
    critical: { word: 'CRITICAL', result: 'DO SOMETHING ABOUT IT TODAY' },
    emergency: { word: 'EMERGENCY', result: 'DO SOMETHING ABOUT IT NOW' },
    unknown: { word: 'UNKNOWN', result: 'NOT EVERYTHING COULD BE LOOKED AT' },
};

;// CONCATENATED MODULE: ./build/src/locale/en/notices.js
/** Words of notices: what people are told when something changes. */
const notices = {
    levels: {
        ok: 'OK',
        unknown: 'UNKNOWN',
        warning: 'WARNING',
        critical: 'CRITICAL',
        emergency: 'EMERGENCY',
    },
    kinds: {
        raised: 'new',
        escalated: 'worse',
        eased: 'better',
        resolved: 'RESOLVED',
        reminder: 'still so',
    },
    labels: {
        where: 'Where',
        since: 'Since',
        run: 'Run',
        whatToDo: 'What to do',
    },
    phrases: {
        several: (figure) => `${figure} changes`,
        before: (level) => `was ${level}`,
        more: (figure) => `… and ${figure} more`,
        sentBy: (host) => `Lastro on ${host}`,
        issueIntro: 'Lastro keeps this issue up to date and closes it when the trouble is over.',
        issueResolved: 'Resolved.',
        issueEscalated: (level) => `Now ${level}.`,
        issueReminder: (duration) => `Still so after ${duration}.`,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/playbook.js
/** The disaster recovery playbook. Texts may hold `{facts}`; commands stand in the renderer. */
const playbook = {
    title: 'Disaster recovery playbook: {system}',
    made: 'Made by `lastro playbook` from .github/lastro.yml and the last green drill, as of {asOf}. Do not edit it: change the configuration and make it anew. `lastro playbook --check` says whether it is still true.',
    proven: '**Proven.** The last green drill of {source} was on {at}: {tables} tables, {rows} rows, {tenants} tenants, on {host}.',
    stale: '**Older than a week.** The last green drill of {source} was on {at}. Times and steps below may not hold any more: run `lastro restore-drill` and make this page anew.',
    never: '**Not proven.** There was no green drill of {source} yet. Nothing on this page was measured: run `lastro restore-drill` first.',
    firstMinutes: 'The first five minutes',
    checklist: [
        'Write down the time. Everything that is written to the database from now on may be lost.',
        'Call the first person of the list below.',
        'Is it the database? Then stop the application, so that nothing more is written. Do not restart, drop or vacuum anything.',
        'Is the host of the backups alive, and are the backups in place? If not, go to *When more is gone*.',
        'Choose: one tenant alone, or the whole database. Then follow *Recover* from the top.',
    ],
    contacts: 'Whom to call',
    noContacts: 'Nobody is named: list people under `playbook.contacts`.',
    name: 'Name',
    role: 'For',
    reach: 'How',
    figures: 'What to expect',
    figure: 'Figure',
    target: 'Target',
    measured: 'Measured',
    recoveryTime: 'Recovery time (RTO)',
    dataLoss: 'Data loss window (RPO)',
    lastRecovery: 'Last real recovery',
    notMeasured: 'not measured',
    copies: 'Where the copies are',
    copyHere: 'This host',
    copyHereReach: 'daily/, weekly/ and monthly/; each backup is a dump, its passport and its globals',
    place: 'Place',
    getAt: 'How to get at it',
    oneCopy: '**There is one copy only.** When this host is gone, so are the backups: list another under `playbook.copies`.',
    recover: 'Recover {source}',
    prepare: 'On the host, in a clone of the repository with .github/lastro.yml. `lastro` is `node /opt/lastro/dist/cli/index.js`. Set the secrets that the configuration names[, and {variable}: a role that may create and rename databases].',
    choose: 'The backup. This was the newest on {asOf}; `lastro recover plan` names the newest of now. After damage that went unnoticed, take one from before it.',
    noBackup: 'There was no backup on {asOf}. Put the name of one here.',
    look: 'What is in place, and what is unfinished',
    prove: 'Prove that the backup restores[ (took {took})]. It touches nothing; leave it out when the last drill was of this backup.',
    plan: 'What would be done, and what would be lost. It changes nothing.',
    apply: 'Do it[ (expect about {took})]. What is there is backed up first, and kept.',
    look2: 'Start the application and look: log in, count what you know, sell something and cancel it.',
    undo: 'If it was the wrong backup: back to what was there before.',
    tenant: 'One tenant alone',
    tenantNote: 'The other tenants go on working, and the broken schema is kept aside. Put the schema of the tenant in place of `{tenant}`, and the backup as above. The first command proves the tenant alone and times it, the second says what would be done and lost, the third does it. `lastro recover undo` with the same `--source`, `--tenant` and `--confirm` takes it back.',
    byHand: 'Without Lastro',
    byHandNote: 'With PostgreSQL’s own programs, zstd and jq, as a superuser of the server (`PGHOST`, `PGPORT`, `PGUSER`). It restores beside, as `{restored}`; rename it when it is good. More: docs/restore-by-hand.md of Lastro.',
    gone: 'When more is gone',
    gonePlaces: {
        github: 'GitHub is gone',
        host: 'The host is gone',
        region: 'The region or the provider is gone',
    },
    goneSteps: {
        github: 'Nothing here needs it. The commands above run on the host; .github/lastro.yml is in every clone, and reports and ledger are in {stateDir}. Backups that a workflow starts stand still: run `lastro backup` by hand or from cron until it is back.',
        host: 'Take a machine with PostgreSQL of the same major version or newer, zstd, Node 24, a clone of the repository and one of Lastro. Fetch a copy of the backups (*Where the copies are*), and add `--from DIRECTORY` to the commands above. The database’s server is gone, too? Make an empty one, let psql run the globals of the backup, then `lastro recover apply`.',
        region: 'Only copies outside of it are left: those under *Where the copies are* that are not on this host’s provider. Then as for a lost host. Change the address of the database in the application’s secrets and in DNS; lower its time to live now, not then.',
    },
    after: 'Afterwards',
    afterSteps: [
        'Take a backup and prove it: `lastro backup`, then `lastro restore-drill`.',
        'Fetch what only the old database has, if it is wanted: it is kept under its own name (`lastro recover status`).',
        'Change passwords that somebody saw meanwhile.',
        'Write down what happened, when, and what this page did not say. Then mend the configuration and make it anew.',
    ],
    phases: 'Phases of that drill',
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-application.js
/** What the restored application and the queries of the operator's own answered, and why they could not be asked. */
const applicationReasons = {
    'backend-missing': {
        title: 'The application could not be started: its program is not here[: {detail}].',
        hint: 'Install it on the drill’s host, or correct command and directory of `drill.backend` in .github/lastro.yml.',
    },
    'backend-role-missing': {
        title: 'The role that the application should connect as is not in the backup[: {role}].',
        hint: 'Correct `drill.backend.user`, or leave it out: then it connects as the superuser of staging.',
    },
    'backend-exited': {
        title: 'The application ended before it was ready[: {detail}].',
        hint: 'Its last lines are in the report. After a real recovery it would not start either, unless only this drill’s settings are wrong.',
    },
    'backend-not-ready': {
        title: 'The application was not ready in time[: {detail}].',
        hint: 'Its last lines are in the report. Check what it waits for, and path and timeout of `drill.backend.ready`.',
    },
    'backend-died': {
        title: 'The application ended while it was being probed[: {detail}].',
        hint: 'Its last lines are in the report. The probe before shows what it could not bear.',
    },
    'backend-exposed': {
        title: 'The application listened on every address of the host while it ran[: {address}].',
        hint: 'Restored data could be reached from the network. Let it listen on 127.0.0.1, as the variable HOST tells it.',
    },
    'probe-status': {
        title: 'The application answered with another status.',
        hint: 'Its last lines and the answer tell why. Compare with the same request in production.',
    },
    'probe-body': {
        title: 'An answer of the application is not what it must be.',
        hint: 'Compare with the same request in production; the data itself is judged by the other checks.',
    },
    'probe-not-json': {
        title: 'An answer of the application is no JSON.',
        hint: 'Often an error page, or the page of a front end: check path and headers of the probe.',
    },
    'probe-count': {
        title: 'The application shows another number of rows than the passport has.',
        hint: 'The rows were compared before it started: it filters, pages or hides some. Let the probe read a total, or correct the table.',
    },
    'probe-slow': {
        title: 'The application answered more slowly than allowed.',
        hint: 'Right after a restore there are no statistics and no cache, as after a real recovery. Raise `within`, or find the slow query.',
    },
    'probe-timeout': {
        title: 'The application did not answer in time.',
        hint: 'It may wait for a lock, for a pool without a connection, or for a service that staging has not.',
    },
    'probe-unreachable': {
        title: 'The application broke off, or nobody answered.',
        hint: 'Its last lines are in the report.',
    },
    'probe-too-large': {
        title: 'An answer of the application is too large to be judged.',
        hint: 'Ask for one page and a total: answers of more than 16 MiB are not read.',
    },
    'probe-redirected': {
        title: 'The application sends the client elsewhere.',
        hint: 'A redirect to another origin, or in circles, is never followed. Set the base URL of the application for staging.',
    },
    'probe-value-unusable': {
        title: 'A value that later probes need is missing, or cannot be used.',
        hint: 'Compare the answer with `save` of the probe.',
    },
    'probe-skipped': {
        title: 'A probe was not put: an earlier one gave no value for it.',
        hint: 'Mend the earlier probe first.',
    },
    'probe-unjudged': {
        title: 'The passport does not know the table that a probe is held against.',
        hint: 'Correct `count.table` in .github/lastro.yml; `lastro passport show` lists the tables.',
    },
    'no-tenant-asked': {
        title: 'There is no tenant in the backup for which to ask.',
        hint: 'Check `tenants` of the source and of `drill.backend` in .github/lastro.yml.',
    },
    'query-failed': {
        title: 'A query of your own has another answer than expected.',
        hint: 'Put the same query to production: if it answers so there too, the data was wrong before the backup.',
    },
    'query-error': {
        title: 'A query of your own ended in an error.',
        hint: 'Put the same query to production, and look at the rows it stumbles over.',
    },
    'query-invalid': {
        title: 'A query of your own could not be put.',
        hint: 'Correct it in .github/lastro.yml: names, types, one statement, and one column where one value is expected.',
    },
    'query-writes': {
        title: 'A query of your own tried to write, and was refused.',
        hint: 'Queries read only. Check what functions it calls.',
    },
    'query-timeout': {
        title: 'A query of your own took too long.',
        hint: 'Right after a restore there are no statistics. Raise its `timeout`, or write it so that an index helps.',
    },
    'query-unjudged': {
        title: 'The passport does not know the table that a query is held against.',
        hint: 'Correct `expect.table` in .github/lastro.yml; `lastro passport show` lists the tables.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-backup.js
/** Why a backup ended as it did. `[…]` is left out when its facts are not known; see `template.ts`. */
const backupReasons = {
    complete: {
        title: 'The backup was written, read back in full and published[ as {name}].',
        hint: '',
    },
    planned: {
        title: 'Only planned: the preflights passed, nothing was written or removed.',
        hint: 'Run it without the dry run to take the backup.',
    },
    'server-unreachable': {
        title: 'The PostgreSQL server[ {server}] does not answer.',
        hint: 'Check that it runs and that this host may connect: `pg_isready -h HOST -p PORT`, then pg_hba.conf and the firewall.',
    },
    'client-too-old': {
        title: 'No installed pg_dump is new enough for the server[: server {server}, newest pg_dump {client}].',
        hint: 'Install the client of the server’s major version or newer, e.g. `apt-get install postgresql-client[-{major}]`.',
    },
    'disk-space-low': {
        title: 'There is not enough free disk space for the backup[: needs {needed:bytes}][, free {free:bytes}].',
        hint: 'Free space[ on {path}] or enlarge the volume; `du -xh --max-depth=2` shows what fills it. Old good backups were not touched.',
    },
    'lock-table-too-small': {
        title: 'The server’s lock table is too small to lock every table[: {tables} tables][, room for {capacity} locks].',
        hint: 'Raise max_locks_per_transaction[ to at least {suggested}] in postgresql.conf and restart the server.',
    },
    'row-security': {
        title: 'Row-level security would hide rows from the backup role[ {role}][ in {tables} tables][, e.g. {table}].',
        hint: 'As a superuser: `ALTER ROLE {role|ROLE} BYPASSRLS`.',
    },
    'privileges-missing': {
        title: 'The backup role[ {role}] cannot read everything[: {count} objects][, e.g. {object}].',
        hint: 'As a superuser: `GRANT pg_read_all_data TO {role|ROLE}`; for large objects also membership in the role that owns them: `GRANT OWNER TO {role|ROLE}`.',
    },
    'directory-not-mounted': {
        title: 'The backup directory[ {path}] is not on its own mounted volume; writing there would fill the system disk.',
        hint: 'Mount the volume and check with `findmnt --target {path|DIRECTORY}`.',
    },
    'directory-not-writable': {
        title: 'The backup directory[ {path}] cannot be written to[: {detail}].',
        hint: 'Create it and give it to the user the runner runs as[: `chown {user} {path}`].',
    },
    'lock-held': {
        title: 'Another run holds the lock[: {procedure}, run {run}, pid {pid} on {host}][, since {since:date}].',
        hint: 'Wait for it to end, or end that run. A dead holder would have been replaced: this one is alive.',
    },
    'lock-timeout': {
        title: 'The tables could not be locked in time[: {table}][, waited {seconds:duration}].',
        hint: 'Some transaction holds an exclusive lock: look at pg_stat_activity and pg_locks, and do not migrate while the backup runs.',
    },
    'dump-failed': {
        title: 'pg_dump failed[: {detail}].',
        hint: 'Its last lines are in the log. Nothing was published; the previous backups stand as they were.',
    },
    'dump-size-anomaly': {
        title: 'The dump’s size is far from the usual[: {bytes:bytes}][, usually {usual:bytes}].',
        hint: 'Compare it with the one before, `lastro passport diff OLD NEW`, to see which tables changed. Keep the older backups until it is explained.',
    },
    'read-back-failed': {
        title: 'The dump that was just written could not be read back[: {detail}].',
        hint: 'Check the disk (`dmesg`, `smartctl -a`) and run the backup again. Nothing was published.',
    },
    'schema-unstable': {
        title: 'Tables were created or dropped while the backup was locking them[: {attempts} attempts].',
        hint: 'Do not run migrations while the backup runs; then run it again.',
    },
    'snapshot-lost': {
        title: 'The database session that held the snapshot ended before the dump did[: {detail}].',
        hint: 'Look for idle_in_transaction_session_timeout, a connection pooler in between, or a server restart; then run it again.',
    },
    'passport-failed': {
        title: 'The passport could not be taken from the snapshot[: {detail}].',
        hint: 'The log names the statement. Without a passport nothing can be proven, so nothing was published.',
    },
    cancelled: {
        title: 'The run was cancelled[ during {step}].',
        hint: 'Nothing half-done was left behind; start it again when it suits.',
    },
    'internal-error': {
        title: 'Lastro itself failed[: {detail}].',
        hint: 'This is a defect of Lastro. Please report it with the log and this report.',
    },
    'retention-frozen': {
        title: 'No old backup was removed[: {detail}].',
        hint: 'Mend what the other findings name; the next good run removes what is due.',
    },
    'future-dated-backup': {
        title: 'A backup is dated in the future[: {name}][, {takenAt:date}].',
        hint: 'It does not count. Set the clock right, then rename or move that file away.',
    },
    'database-empty': {
        title: 'The database[ {database}] holds no tables.',
        hint: 'Check that the source names the right database; an empty backup proves nothing.',
    },
    'standby-conflict': {
        title: 'The standby cancelled the dump because of a conflict with recovery[: {detail}].',
        hint: 'Raise max_standby_streaming_delay or set hot_standby_feedback = on, or back up the primary.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-check.js
/** How a restore check ended, and what a migration did that somebody must see. */
const checkReasons = {
    'migration-safe': {
        title: 'The migration ran on a restored backup, and nothing was lost that should stay.',
        hint: '',
    },
    'migration-safe-sample': {
        title: 'The migration ran on sample data, and nothing was lost that should stay.',
        hint: 'Real rows were not looked at. `check.real-data` lets trusted pull requests try a backup.',
    },
    'migration-untouched': {
        title: 'The configuration is legal; no file of `check.paths` changed, so no migration was tried.',
        hint: '',
    },
    'configuration-legal': {
        title: 'The configuration is legal; it names no migration, so none was tried.',
        hint: 'Name the command in `check.migrate.command`.',
    },
    'migration-failed': {
        title: 'The migration failed[ with exit code {exit}][: {detail}][; {migrated} of {tenants} tenants were migrated].',
        hint: 'The report shows what it had done by then: production would be left like that. Let each run do all or nothing, or make it safe to run again.',
    },
    'migration-timeout': {
        title: 'The migration was ended because it took longer than allowed[: {allowed:duration}].',
        hint: 'It may wait for a lock or for an answer. Where it needs the time, raise `check.migrate.timeout`.',
    },
    'migration-not-started': {
        title: 'The migration’s program could not be started[: {detail}].',
        hint: 'Install it before the check, and see that `check.migrate.directory` exists in the checkout.',
    },
    'migration-role-missing': {
        title: 'The role that migrates does not exist in the copy, or may not log in[: {role}].',
        hint: 'Correct `check.migrate.role`; sample data must create the role itself.',
    },
    'seed-failed': {
        title: 'The sample database could not be made[: {name}][: {detail}].',
        hint: 'Load the files of `check.seed` into an empty database by `psql -v ON_ERROR_STOP=1 -f` and mend what stops.',
    },
    'event-untrusted': {
        title: 'Nothing proves whose code this is, so no backup was touched.',
        hint: 'Backups are used for pull requests from this repository, and on its default branch; never by pull_request_target or workflow_run.',
    },
    'fork-untrusted': {
        title: 'The code comes from another repository, so no backup was touched.',
        hint: 'Sample data is for such pull requests: `mode: synthetic`, on a machine of GitHub’s.',
    },
    'bot-untrusted': {
        title: 'A bot brings code of other people, so no backup was touched.',
        hint: 'Review it and merge; the check of the default branch then tries the backup.',
    },
    'branch-untrusted': {
        title: 'Not the default branch, nor a pull request into it: nobody reviewed this configuration, so no backup was touched.',
        hint: 'Open a pull request into the default branch, or run the workflow on it.',
    },
    'checkout-untrusted': {
        title: 'The files here are not those of the commit that started the run, so no backup was touched.',
        hint: 'Leave out `ref:` of actions/checkout.',
    },
    'stranger-on-host': {
        title: 'Untrusted code must not run on a machine of ours; nothing of it was run.',
        hint: 'Run the check with sample data on a machine of GitHub’s: `runs-on: ubuntu-24.04`.',
    },
    'base-unknown': {
        title: 'The base commit’s configuration cannot be read here, so no backup was touched.',
        hint: 'Give actions/checkout `fetch-depth: 0`, and merge a legal configuration first.',
    },
    'real-data-off': {
        title: 'The base branch does not let migrations be tried on backups, so none was touched.',
        hint: 'Set `check.real-data: true` in .github/lastro.yml of the default branch.',
    },
    'tenant-not-migrated': {
        title: 'A tenant is not as the others are after the migration.',
        hint: 'The migration passed it by, or stopped before it. See what is different there, and let the migration fail when a tenant does.',
    },
    'rows-lost': {
        title: 'The migration lost rows.',
        hint: 'If that is meant, list the table in `check.expect.may-change`.',
    },
    'rows-changed': {
        title: 'The migration changed rows that were there.',
        hint: 'If that is meant, list the table in `check.expect.may-change`.',
    },
    'values-converted': {
        title: 'A column has another type now, and its values read differently.',
        hint: 'See that nothing was rounded or cut; list the table in `check.expect.may-change` when it is meant.',
    },
    'table-dropped': {
        title: 'The migration dropped a table.',
        hint: 'If that is meant, list it in `check.expect.may-drop`. Its rows stay in backups only.',
    },
    'column-dropped': {
        title: 'The migration dropped a column.',
        hint: 'If that is meant, list `schema.table.column` in `check.expect.may-drop`. Its values stay in backups only.',
    },
    'protection-dropped': {
        title: 'The migration dropped what guarded or sped up the data.',
        hint: 'If that is meant, list it in `check.expect.may-drop`.',
    },
    'index-left-invalid': {
        title: 'The migration left an index that PostgreSQL does not use.',
        hint: 'CREATE INDEX CONCURRENTLY stopped half-way: drop the index and build it again.',
    },
    'constraint-left-not-valid': {
        title: 'A new constraint is not checked for the rows that are there.',
        hint: 'Let a later migration run `ALTER TABLE … VALIDATE CONSTRAINT …`, which does not close the table.',
    },
    'orphans-left': {
        title: 'Since the migration rows point to rows that do not exist.',
        hint: 'It switched checks off (disabled triggers, `session_replication_role`). Mend the rows in the same migration.',
    },
    'sequence-set-back': {
        title: 'The migration set a sequence back.',
        hint: 'The next insert would collide: `SELECT setval(…, max(column))`.',
    },
    'large-objects-changed': {
        title: 'The migration removed or changed large objects.',
        hint: 'Look for lo_unlink and for triggers that call it.',
    },
    'lock-too-long': {
        title: 'A table was closed to everybody for longer than allowed[: {actual:duration}][, allowed {allowed:duration}].',
        hint: 'Production would stand still so long. Split the migration: add columns without rewriting, build indexes CONCURRENTLY, validate constraints afterwards.',
    },
    'way-back-failed': {
        title: 'The way back failed[ with exit code {exit}][: {detail}].',
        hint: 'After a bad release `check.migrate.down` would not help. Mend it, or remove it from the configuration.',
    },
    'not-reversible': {
        title: 'The way back does not lead to where the migration began.',
        hint: 'The report shows what is different afterwards. Mend `check.migrate.down`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-content.js
/** What differs between the passport and the restored database; the finding names the object. */
const contentReasons = {
    'schema-missing': {
        title: 'A schema is missing.',
        hint: 'Restore it from another backup; `lastro passport diff` shows since when it is gone.',
    },
    'schema-unexpected': {
        title: 'There is a schema that the passport does not know.',
        hint: 'The dump holds more than its snapshot did: it is not the dump of this passport.',
    },
    'table-missing': {
        title: 'A table is missing.',
        hint: 'Its definition or its data is not in the dump. Take a new backup and drill an older one.',
    },
    'table-unexpected': {
        title: 'There is a table that the passport does not know.',
        hint: 'The dump holds more than its snapshot did: it is not the dump of this passport.',
    },
    'rows-missing': {
        title: 'Rows are missing.',
        hint: 'Do not recover from this backup: drill an older one, and take a new one now.',
    },
    'rows-unexpected': {
        title: 'There are more rows than there were.',
        hint: 'Data was loaded twice or added after the dump. Drill another copy of this backup.',
    },
    'rows-differ': {
        title: 'The number of rows is right, but their values differ.',
        hint: 'Some value was changed between dump and restore. Drill another copy, and compare this table.',
    },
    'column-differs': {
        title: 'A column differs in type, default or order.',
        hint: 'Compare with `lastro passport show`; a newer major version may write a default otherwise.',
    },
    'constraint-missing': {
        title: 'A constraint is missing.',
        hint: 'The data may break its rule: find such rows before adding the constraint again.',
    },
    'constraint-differs': {
        title: 'A constraint is defined otherwise.',
        hint: 'Compare both definitions; the passport holds the one production had.',
    },
    'constraint-not-valid': {
        title: 'A constraint was never validated (NOT VALID).',
        hint: 'In production: `ALTER TABLE … VALIDATE CONSTRAINT …`; it names the rows that break it.',
    },
    'foreign-key-orphans': {
        title: 'Rows point to rows that do not exist.',
        hint: 'A recovery stops at this key. Look for the same orphans in production: a trigger or a replica may have passed it by.',
    },
    'index-missing': {
        title: 'An index is missing.',
        hint: 'Create it again from the definition in the passport.',
    },
    'index-differs': {
        title: 'An index is defined otherwise.',
        hint: 'Compare both definitions; the passport holds the one production had.',
    },
    'index-invalid': {
        title: 'An index is invalid and never used.',
        hint: 'In production: `REINDEX INDEX CONCURRENTLY …`; a CREATE INDEX CONCURRENTLY once failed.',
    },
    'unique-missing': {
        title: 'A unique constraint or index is missing.',
        hint: 'Look for duplicates before creating it again: one may be why it could not be created.',
    },
    'sequence-missing': {
        title: 'A sequence is missing.',
        hint: 'New rows would get no number. Create it and set it behind the highest value in use.',
    },
    'sequence-behind': {
        title: 'A sequence stands behind the values in use.',
        hint: 'The next insert would collide: `SELECT setval(…, max(column))` after the restore.',
    },
    'trigger-missing': {
        title: 'A trigger is missing.',
        hint: 'Create it again from the definition in the passport.',
    },
    'trigger-disabled': {
        title: 'A trigger is disabled.',
        hint: 'If that is not wanted: `ALTER TABLE … ENABLE TRIGGER …`.',
    },
    'trigger-differs': {
        title: 'A trigger is defined otherwise.',
        hint: 'Compare both definitions; the passport holds the one production had.',
    },
    'view-missing': { title: 'A view is missing.', hint: 'Create it again from the passport.' },
    'view-differs': {
        title: 'A view is defined otherwise.',
        hint: 'Compare both definitions; a newer major version may only write it otherwise.',
    },
    'function-missing': {
        title: 'A function is missing.',
        hint: 'Create it again from the passport; triggers and defaults may need it.',
    },
    'function-differs': {
        title: 'A function is defined otherwise.',
        hint: 'Compare both definitions; the passport holds the one production had.',
    },
    'policy-missing': {
        title: 'A row-level security policy is missing.',
        hint: 'Tenants could see each other’s rows: create it before anybody connects.',
    },
    'policy-differs': {
        title: 'A row-level security policy is defined otherwise.',
        hint: 'Compare both definitions before anybody connects.',
    },
    'row-security-differs': {
        title: 'Row-level security is switched otherwise on a table.',
        hint: 'Set it as in production: `ALTER TABLE {schema|SCHEMA}.{object|NAME} ENABLE ROW LEVEL SECURITY`.',
    },
    'grant-differs': {
        title: 'Privileges differ.',
        hint: 'Somebody could read too much, or the application too little: compare and GRANT again.',
    },
    'owner-differs': {
        title: 'An object belongs to another role.',
        hint: 'Create the owning role before the restore, then `ALTER … OWNER TO`.',
    },
    'role-missing': {
        title: 'A role that owns or may use something is missing.',
        hint: 'Create it before the restore; the globals file of the backup holds its definition.',
    },
    'type-differs': {
        title: 'A type, domain or enumeration differs.',
        hint: 'Compare its labels and rules with the passport.',
    },
    'partition-differs': {
        title: 'A partition is attached otherwise.',
        hint: 'Compare the bounds with the passport: rows could go to the wrong partition.',
    },
    'comment-differs': { title: 'A comment differs.', hint: 'Harmless for the data.' },
    'large-objects-differ': {
        title: 'Large objects are missing or differ.',
        hint: 'Check that the dump was made with large objects (`pg_dump --large-objects`).',
    },
    'matview-differs': {
        title: 'A materialised view differs.',
        hint: '`REFRESH MATERIALIZED VIEW {schema|SCHEMA}.{object|NAME}` after the restore.',
    },
    'matview-stale': {
        title: 'A materialised view was stale when the backup was taken.',
        hint: 'The restore refreshes it. Legitimate, if production refreshes it by schedule.',
    },
    'object-missing': {
        title: 'An object is missing.',
        hint: 'Create it again from the definition in the passport.',
    },
    'object-unexpected': {
        title: 'There is an object that the passport does not know.',
        hint: 'The dump holds more than its snapshot did: it is not the dump of this passport.',
    },
    'object-differs': {
        title: 'An object is defined otherwise.',
        hint: 'Compare both definitions; the passport holds the one production had.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-disk.js
/** What disk-check finds: disks, hosts, and schedules that are dead. */
const diskReasons = {
    'disks-well': {
        title: 'All is well[: {filesystems} file systems on {hosts} hosts].',
        hint: '',
    },
    'space-low': {
        title: 'A file system is filling up[: {subject} on {host} is {percent:percent} full][, {free:bytes} left].',
        hint: 'See what is large: `lastro disk-check` names what grew most and what could be freed. The limits stand in `disk.thresholds`.',
    },
    'inodes-low': {
        title: 'A file system runs out of inodes[: {subject} on {host}, {percent:percent} used][, {freeInodes} left]. No file can be made without one, however many bytes are free.',
        hint: 'Find the directory with the many small files: `du --inodes -x {subject|/} | sort -n | tail`. Sessions, caches and mail queues are the usual ones.',
    },
    'fills-soon': {
        title: 'A file system will soon be full if it goes on like this[: {subject} on {host}, in {seconds:duration}][ (about {fullAt:date})].',
        hint: 'Find out what began to grow: the report names what grew most in a week. A rotation that no longer removes looks like this.',
    },
    'next-backup-does-not-fit': {
        title: 'The next backup will not fit[: it needs {needed:bytes}][, {free:bytes} are free].',
        hint: 'Free space or enlarge the disk before tonight. Do not remove the newest backups; `lastro disk-check` lists what may go.',
    },
    'mount-missing': {
        title: 'A file system that should be mounted is not[: {subject} on {host}].',
        hint: 'Look why: `systemctl status "*.mount"`, `dmesg | tail`. What is written to the empty directory meanwhile lands on the disk below it.',
    },
    'mount-hanging': {
        title: 'A file system does not answer[: {subject} on {host}].',
        hint: 'Its server or disk is away; programs that touch it hang too. Mend the server, or let go of it: `umount -f -l {subject|PATH}`.',
    },
    'mount-unreadable': {
        title: 'A file system could not be measured[: {subject} on {host}][: {detail}].',
        hint: 'Look at it as the user that Lastro runs as: `df {subject|PATH}`.',
    },
    'stopped-writing': {
        title: 'The kernel stopped all writes to a file system after an error[: {subject} on {host}]. `mount` still shows it as writable.',
        hint: 'The disk may be dying: read `dmesg`, take a copy of what can be read, then unmount and run `fsck`. Databases on it are already failing.',
    },
    'read-only': {
        title: 'A file system is read-only[: {subject} on {host}].',
        hint: 'Read `dmesg` for the error that made it so. When it is meant to be, name it in `disk.may-be-read-only`.',
    },
    'filesystem-errors': {
        title: 'A file system has counted errors[: {subject} on {host}, {errors}].',
        hint: 'Plan a `fsck` at the next restart, and look at the disk itself: `smartctl -a`. The count stays until fsck has run.',
    },
    'host-unreachable': {
        title: 'A host could not be reached[: {host}][: {detail}]. Nothing is known of its disks.',
        hint: 'Try it by hand with the same key: `ssh {host|HOST} df -h`. Alerts of before stay as they were.',
    },
    'clock-skew': {
        title: 'The clock of a host is wrong[: {host} by {skew:duration}].',
        hint: 'Set it right: `timedatectl`, chrony. Names of backups and certificates depend on it.',
    },
    'backups-missing': {
        title: 'The directory of the backups is not there[: {subject} on {host}].',
        hint: 'See whether its disk is mounted. Nothing is backed up until it is there.',
    },
    'backups-mount-lost': {
        title: 'The directory of the backups lies on the disk of the system, not on its own[: {subject} on {host}].',
        hint: 'Mount the disk, then move what was written meanwhile. A backup beside what it protects dies with it.',
    },
    'tree-unreadable': {
        title: 'Not all of the backups could be looked at[: {subject} on {host}][: {detail}].',
        hint: 'Let the user that Lastro runs as read them; the sizes are a lower bound until then.',
    },
    'passports-missing': {
        title: 'Dumps have lost their passport[: {count} on {host}, {name}].',
        hint: 'Without it nobody knows what they must contain. Make one from a drill: `lastro passport make`.',
    },
    'docker-unanswered': {
        title: 'The Docker engine did not answer[: {host}][: {detail}].',
        hint: 'Look at it: `docker system df`. Its share of the disk is unknown until then.',
    },
    'database-unmeasured': {
        title: 'The size of a database could not be asked[: {subject}][: {detail}].',
        hint: 'The role of the backup needs `pg_monitor` to see the write-ahead log; see whether it can connect.',
    },
    'backup-overdue': {
        title: 'A backup is overdue[: {subject} on {host}][, the newest is {age:duration} old].',
        hint: 'The schedule may be dead: look at the runs of the workflow, and run `lastro backup` by hand.',
    },
    'offsite-sync-overdue': {
        title: 'The copy to another place is overdue[, the last good one is {age:duration} old].',
        hint: 'The schedule may be dead: look at the runs of the workflow. One fire takes host and backups together until it runs.',
    },
    'restore-drill-overdue': {
        title: 'A restore drill is overdue[, the last good one is {age:duration} old].',
        hint: 'Run it by hand: `lastro restore-drill`. A backup that nobody restored is a hope.',
    },
    'ran-again': { title: 'It ran to its end again.', hint: '' },
    'no-longer-there': { title: 'It is no longer there.', hint: '' },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-drill.js
/** Why a drill could, or could not, restore a backup. */
const drillReasons = {
    proven: {
        title: 'The backup was restored and is, row for row, what its passport says.',
        hint: '',
    },
    'no-backup': {
        title: 'There is no backup to drill[ in {path}].',
        hint: 'Run `lastro backup` first, or check the backup directory in .github/lastro.yml.',
    },
    'role-unknown': {
        title: 'The foreign dump names a role that only its globals would make[: {detail}].',
        hint: 'Let `lastro backup` take the backups: its passport carries the roles.',
    },
    'no-passport': {
        title: 'The dump has no passport: it restores, but nobody can say whether its content is right.',
        hint: 'It was made by another tool. Let `lastro backup` take the backups, so that the content can be proven.',
    },
    'sha256-mismatch': {
        title: 'The file is not the one that was written: its SHA-256 differs.',
        hint: 'It was changed or damaged after the backup. Use another copy or tier, and check the disk that held it.',
    },
    'size-mismatch': {
        title: 'The file has not the size that was written[: {expected:bytes} expected][, {actual:bytes} found].',
        hint: 'It was cut short or appended to, often by a copy that was interrupted. Copy it again or use another tier.',
    },
    'frame-corrupt': {
        title: 'The compressed frame of the dump is damaged[: {detail}].',
        hint: 'Use another copy or tier; the bytes of this one are lost. Check the disk that held it.',
    },
    'passport-unreadable': {
        title: 'The passport cannot be read[: {detail}].',
        hint: 'Fetch it again from the other copy. Its dump is judged only with it.',
    },
    'passport-mismatch': {
        title: 'The passport belongs to another backup[: it names {names}].',
        hint: 'A file was renamed or overwritten. Put the passport of this dump beside it, or drill another backup.',
    },
    'archive-corrupt': {
        title: 'pg_restore cannot read the archive[: {detail}].',
        hint: 'Use another copy or tier, and check the disk that held this one.',
    },
    'archive-empty': {
        title: 'The archive holds no table data.',
        hint: 'It is a dump of the schema only, or of an empty database. Check how it was made.',
    },
    'restore-failed': {
        title: 'The restore stopped at an error[: {detail}].',
        hint: 'The log names the object. In an emergency this backup would stop there too: mend the cause in production and back up again.',
    },
    'restore-timed-out': {
        title: 'The restore took longer than `drill.timeout` allows and was ended[: {detail}].',
        hint: 'Raise `drill.timeout` in .github/lastro.yml, or drill on a faster host. The backup itself was not judged.',
    },
    'restore-role-missing': {
        title: 'A role that the dump needs does not exist[: {role}][: {detail}].',
        hint: 'Create it in the target, or back up with globals so that it can be prepared: `CREATE ROLE {role|NAME}`.',
    },
    'extension-missing': {
        title: 'An extension that the dump needs is not installed where the drill restores[: {extension}][: {detail}].',
        hint: 'Install its package[ for PostgreSQL {major}] where the drill restores (on its host, in the image of `drill.docker`, on the separate server) and run it again; until then nothing is proven.',
    },
    'extension-version-differs': {
        title: 'An extension is of another version than in production.',
        hint: 'Install the same version on the drill’s host, so that the rehearsal is like the recovery.',
    },
    'postgres-missing': {
        title: 'No PostgreSQL server programs were found to restore into.',
        hint: 'Install them on the drill’s host: `apt-get install postgresql[-{major}]`.',
    },
    'postgres-too-old': {
        title: 'The PostgreSQL here is older than the one the backup came from[: {found} here][, {needed} needed][: {detail}].',
        hint: 'Install the same major version where the drill restores: `apt-get install postgresql[-{major}]`, or name an image of it in `drill.docker`.',
    },
    'staging-failed': {
        title: 'The place to restore into could not be made[: {detail}].',
        hint: 'The log shows what the server said as it started. The backup itself was not judged.',
    },
    'staging-disk-full': {
        title: 'The place to restore into ran out of disk[: needs about {needed:bytes}][, free {free:bytes}][: {detail}].',
        hint: 'Free space[ on {path}] or point the drill’s staging at a larger volume. The backup itself was not judged.',
    },
    'staging-out-of-memory': {
        title: 'The database server of the drill was killed for lack of memory[: {detail}].',
        hint: 'Give the host more memory or swap, or drill when less else runs. The backup itself was not judged.',
    },
    'target-is-source': {
        title: 'The target of the drill is a configured source[: {source}]; refused.',
        hint: 'A drill never writes to production. Choose another staging in .github/lastro.yml.',
    },
    'amcheck-unavailable': {
        title: 'The pages of the tables and indexes could not be checked: amcheck is not installed.',
        hint: 'Install the contrib package of PostgreSQL on the drill’s host: `apt-get install postgresql-contrib`.',
    },
    'heap-corrupt': {
        title: 'amcheck found a damaged table or index.',
        hint: 'Drill again; if it stays, suspect memory or disk of the drill’s host: `dmesg`, `smartctl -a`.',
    },
    'backup-stale': {
        title: 'The newest backup is too old[: {age:duration}][, allowed {allowed:duration}].',
        hint: 'Look why the last backups did not run or failed: `lastro history`.',
    },
    'rto-missed': {
        title: 'Recovery takes longer than the objective[: {actual:duration}][, objective {objective:duration}].',
        hint: 'The phases show where the time goes. Faster disk, more cores or less data in one database help; or change the objective knowingly.',
    },
    'rpo-missed': {
        title: 'More recent work would be lost than the objective allows[: {actual:duration}][, objective {objective:duration}].',
        hint: 'Back up more often: change the schedule in .github/workflows/backup.yml.',
    },
    'tenant-quiet': {
        title: 'Some tenants have no recent row[: {tenants} of them][ ({names})]; their RPO says little.',
        hint: 'Normal for a tenant that does not work these days. Ask, if it should.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-drill-check.js
/** Why a drill of the drill ended as it did, and why a fault could not be tried. */
const drillCheckReasons = {
    'all-caught': {
        title: 'Every fault that was tried was caught with its right reason[: {caught} of {tried}][; no false alarm in {cleanRuns} sound cases][; {notTried} not tried].',
        hint: '',
    },
    'faults-missed': {
        title: 'The drill did not catch every fault, or not with its right reason[: {missed} of {tried} missed].',
        hint: 'Do not rely on its verdicts of this kind. Report it with this report: a fault that a drill overlooks is a bug in Lastro.',
    },
    'false-alarms': {
        title: 'The drill raised an alarm at something sound[: {falseAlarms} times].',
        hint: 'An alarm that is wrong is soon ignored. Report it with this report; the seed repeats the same rows and settings.',
    },
    'fault-missed': {
        title: 'A fault was not caught with its right reason.',
        hint: 'Report it with this report. Until it is mended, look at this kind of damage by hand.',
    },
    'false-alarm': {
        title: 'An alarm was raised at something sound.',
        hint: 'Report it with this report; the seed repeats the same rows and settings.',
    },
    'nothing-tried': {
        title: 'Nothing was tried, so nothing can be said of the drill.',
        hint: 'Choose other faults with `--only`, or leave it out. The report says of each why it could not be tried.',
    },
    'good-backup-failed': {
        title: 'The sample could not be backed up[: {detail}].',
        hint: 'The log shows the step. Without a good backup there is nothing to damage.',
    },
    'good-backup-not-good': {
        title: 'The backup that was to be damaged is not sound as it is[: {actual}].',
        hint: 'Look into it with `lastro restore-drill` first; faults can be injected only into what is sound.',
    },
    'fault-no-target': {
        title: 'The database has nothing that this fault could damage.',
        hint: 'Without `--real` or `--backup` the check makes a sample that has.',
    },
    'fault-not-applicable': {
        title: 'The fault could not be made in this database[: {detail}].',
        hint: 'Without `--real` or `--backup` the check makes a sample in which it can.',
    },
    'fault-needs-sample': {
        title: 'The fault can be made in the sample only.',
        hint: 'Leave out `--real` and `--backup`.',
    },
    'fault-needs-root': {
        title: 'The fault needs a small disk, and only root may mount one.',
        hint: 'Run the check once as root, in a container or on a test machine: `sudo lastro drill-check --only staging`.',
    },
    'fault-needs-newer-postgres': {
        title: 'Only one major version of PostgreSQL is installed here.',
        hint: 'Install a newer one beside it, e.g. `apt-get install postgresql-17`, to see that a dump stays the same across majors.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-foreign.js
/** Why a dump that something else made could, or could not, be restored. */
const foreignReasons = {
    'format-unsupported': {
        title: 'The file is no dump that we restore[: {detail}].',
        hint: 'Custom, tar and directory format of pg_dump and its plain SQL are, also inside gzip or zstd.[ Unpack it first: `{command} FILE`.]',
    },
    'passport-made': {
        title: 'The passport was made from the restored dump[: {tables} tables][, {rows} rows].',
        hint: '',
    },
    'passport-after-the-fact': {
        title: 'The passport was made after the fact: it says what the dump held then, not what the database held.',
        hint: 'A loss that the dump had when the passport was made cannot be seen. Let `lastro backup` take the backups.',
    },
    'proven-unchanged': {
        title: 'The dump was restored and holds what it held when its passport was made from it.',
        hint: '',
    },
    'file-empty': {
        title: 'The file is empty[: {path}].',
        hint: 'The script that wrote it did not notice that pg_dump failed: in a shell, `set -o pipefail`. Restore from another dump.',
    },
    'dump-truncated': {
        title: 'The dump does not end as pg_dump ends one[, in {file}][: it stops after {bytes:bytes}].',
        hint: 'It was cut off when it was made or copied; psql and pg_restore take the half without a word. Use another copy, and check how it is written.',
    },
    'sql-command-refused': {
        title: 'The dump holds a command of psql that pg_dump never writes[: {command}].',
        hint: 'Such a command can run any program on the host that restores. Find out who made the file before you restore it anywhere.',
    },
    'several-databases': {
        title: 'The dump holds {count|several} databases[: {names}].',
        hint: 'Dump each with `pg_dump`, or let `lastro backup` take them: one database is restored and judged at a time.',
    },
    'psql-unrestricted': {
        title: 'The psql here has no restricted mode[: {found}]; a dump in plain SQL could run programs with it.',
        hint: 'Update the client of PostgreSQL to the newest minor release: `apt-get install postgresql-client[-{major}]`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-measure.js
/** Why something of a host could not be measured; each has `detail`, none says how full anything is. */
const measureReasons = {
    'filesystem-hanging': {
        title: 'A file system does not answer[: {detail}].',
        hint: 'Its server (NFS, FUSE) is gone or overloaded. Look with `dmesg`, then bring the server back or detach it with `umount -l`.',
    },
    'filesystem-unreadable': {
        title: 'A file system answers with an error[: {detail}].',
        hint: 'See `dmesg` for errors of the device, and whether the account that looks may pass through the directories above it.',
    },
    'directory-missing': {
        title: 'A directory is not there[: {detail}].',
        hint: 'Correct its path in .github/lastro.yml, or make it.',
    },
    'directory-unreadable': {
        title: 'A directory could not be counted whole[: {detail}].',
        hint: 'The figure is the least that it can be. Let the account that looks read everything below it.',
    },
    'walk-too-long': {
        title: 'A directory was not counted to its end in time[: {detail}].',
        hint: 'The figure is the least that it can be. Raise `disk.walk-timeout`, or watch a directory further down.',
    },
    'host-silent': {
        title: 'A host accepted the connection and then did not answer[: {host}][: {detail}].',
        hint: 'It may be overloaded, out of memory, or its disk may hang: look at its console.',
    },
    'host-key-changed': {
        title: 'A host shows another key than the one that is pinned: nothing was sent to it[: {host}][: {detail}].',
        hint: 'If it was reinstalled, take its key from its console into `host-keys` (`cat /etc/ssh/ssh_host_ed25519_key.pub`). If not, somebody stands between.',
    },
    'host-login-refused': {
        title: 'A host refuses the login[: {host}][: {detail}].',
        hint: 'Put the public key of `private-key` into `~/.ssh/authorized_keys` of the account that `user` names.',
    },
    'ssh-key-unusable': {
        title: 'The private key for a host cannot be used[: {host}][: {detail}].',
        hint: 'Try it with `ssh-keygen -y -f FILE`: it must be whole, in the format of OpenSSH, and `passphrase` must open it.',
    },
    'host-answer-unreadable': {
        title: 'What a host answered cannot be read[: {host}][: {detail}].',
        hint: 'The account needs a POSIX shell, coreutils and /proc. Log in by hand and run `sh -c "stat -f /"`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-notices.js
/** Why somebody is told something, or was not. */
const noticeReasons = {
    'notices-undelivered': {
        title: 'Not everybody was told[: {channels}][: {detail}].',
        hint: 'The verdict stands. What could not be told is tried again by the next run; `lastro notify test` tries it now.',
    },
    'notice-test': {
        title: 'This is a test: the channel works.',
        hint: 'There is nothing to do.',
    },
    'status-well': { title: 'All systems are well.', hint: '' },
    'run-log-unwritable': {
        title: 'The line of this run could not be written to the log[ {path}][: {detail}].',
        hint: 'The ledger has it. Give the file to the user that Lastro runs as, or change `system.run-log`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-recover.js
/** Why a recovery ended as it did. Reasons of a restore or a validation that failed are those of the drill. */
const recoverReasons = {
    recovered: {
        title: 'The database was recovered from {name|the backup} and is, row for row, what its passport says.',
        hint: '',
    },
    'recovered-before': {
        title: 'The killed recovery had already swapped: the recovered database is in place[ since {since:date}].',
        hint: 'Look at it before you recover anything again: clients have been working in it. Undo it with `lastro recover undo` if it is not what you wanted.',
    },
    undone: { title: 'What was there before the recovery is back in place.', hint: '' },
    dropped: { title: 'What was kept was dropped[: {name}].', hint: '' },
    'recovery-planned': {
        title: 'Only planned: nothing was changed.',
        hint: 'Read what would be lost; then run the command that the plan names.',
    },
    'nothing-to-resume': { title: 'No recovery was left unfinished.', hint: '' },
    'recovery-unfinished': {
        title: 'An earlier recovery was killed and is unfinished[: {phase}, since {since:date}].',
        hint: 'Finish or undo it: `lastro recover resume`.',
    },
    'taken-back': {
        title: 'What the killed recovery had made was taken back; production is as it was.',
        hint: 'Plan again and apply: `lastro recover plan`.',
    },
    'recovery-state-unknown': {
        title: 'The databases are not as any step of this recovery leaves them[: {detail}].',
        hint: 'Somebody renamed or dropped by hand. Nothing was touched. Compare the names and OIDs with docs/recover.md and set them right, then run `lastro recover resume`.',
    },
    'recovery-still-running': {
        title: 'Sessions of the killed recovery are still at work on the server[: {sessions}].',
        hint: 'Wait, or end them: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE ’lastro recover %’`.',
    },
    'journal-unreadable': {
        title: 'The journal of an earlier recovery cannot be read[: {path}][: {detail}].',
        hint: 'Look at the names of the databases on the server, set them right by hand (docs/recover.md), and move the file away.',
    },
    'roll-back-failed': {
        title: 'What the recovery had made could not be taken back[: {detail}].',
        hint: 'Production itself was not touched. When the server answers again: `lastro recover resume`.',
    },
    'safety-backup-failed': {
        title: 'The safety backup of what is there failed[: {detail}]; nothing was changed.',
        hint: 'Mend what its own report names. If the database is too damaged to dump, type its name a second time: `--without-safety-backup {database|DATABASE}`; what is there is kept in any case.',
    },
    'recovery-rights-missing': {
        title: 'The recovery role[ {role}] may not do what a recovery does[: {detail}].',
        hint: 'Name a superuser in recover.sources of the configuration; it is read by recover only.',
    },
    'prepared-transactions': {
        title: 'Prepared transactions keep the database from being renamed[: {count}][, e.g. {name}].',
        hint: 'Decide each: `COMMIT PREPARED ’…’` or `ROLLBACK PREPARED ’…’`; pg_prepared_xacts lists them.',
    },
    'stays-behind': {
        title: 'Replication stays with the old database[: {slots} slots][, {subscriptions} subscriptions].',
        hint: 'After the swap: make logical slots and subscriptions anew in the recovered database, and drop the old slots, or they hold back WAL.',
    },
    'live-database-closed': {
        title: 'The database[ {database}] lets nobody in, so it can be neither backed up nor counted.',
        hint: 'Open it: `ALTER DATABASE {database|DATABASE} ALLOW_CONNECTIONS true`. Or do without the safety backup by typing its name a second time.',
    },
    'live-database-missing': {
        title: 'There is no database[ {database}] now: the recovered one takes the name, nothing is replaced.',
        hint: 'Owner, settings and grants of the database itself are in no dump: set them after the recovery.',
    },
    'recovery-space-low': {
        title: 'The server has no room for a second copy[: needs {needed:bytes}][, free {free:bytes}].',
        hint: 'Free space[ on {path}] or drop what an earlier recovery kept: `lastro recover drop-old`.',
    },
    'recovery-space-unknown': {
        title: 'The free space of the server’s disk cannot be asked from here[: a second copy needs {needed:bytes}].',
        hint: 'Look yourself before you apply: a full disk stops the whole server, not only the recovery.',
    },
    'database-not-created': {
        title: 'The database to restore into could not be made[: {detail}].',
        hint: 'The server’s own words are above; production was not touched.',
    },
    'sessions-remain': {
        title: 'Sessions that cannot be ended keep the database from being renamed[: {detail}].',
        hint: 'See who they are in pg_stat_activity; prepared transactions and sessions of superusers count too. Then apply again.',
    },
    'properties-differ': {
        title: 'The recovered database could not be given the settings and grants of the old one[: {detail}].',
        hint: 'The swap was rolled back. Compare pg_database and pg_db_role_setting; a grant of a role that is gone is a usual cause.',
    },
    'nothing-kept': {
        title: 'There is nothing that an earlier recovery kept[ of {name}].',
        hint: 'See what there is: `lastro recover status`.',
    },
    'no-newer-backup': {
        title: 'No good backup is newer than the recovery[ of {since:date}].',
        hint: 'Take one of the recovered database first: `lastro backup`, and prove it: `lastro restore-drill`.',
    },
    'kept-subscribes': {
        title: 'What was kept still subscribes to another server[: {name}], and cannot be dropped so.',
        hint: 'Run the printed command, which takes the subscriptions out and leaves their slots; then drop again.',
    },
    'kept-not-dropped': {
        title: 'Something outside still refers to what was kept[: {detail}].',
        hint: 'Look at each of them first: they would go with it.',
    },
    'loss-not-counted': {
        title: 'What was left behind could not be counted[: {detail}].',
        hint: 'It is all there, in the database that was kept; compare by hand.',
    },
    'tenant-unknown': {
        title: 'The backup holds no tenant[ {tenant}].',
        hint: 'See the names: `lastro passport show FILE`.',
    },
    'outside-references': {
        title: 'Objects outside of the tenant refer to it and cannot follow[: {count}][, e.g. {object}].',
        hint: 'They would go on reading the old schema. Drop them, recover, and make them again; the findings name each.',
    },
    'outside-reference': {
        title: 'This object refers to the tenant’s schema from outside.',
        hint: 'Drop it before the recovery and make it again afterwards, from its definition.',
    },
    'shared-rows-gone': {
        title: 'Rows of the tenant point to shared rows that are not there any more[: {detail}].',
        hint: 'They were removed after the backup. Bring them back first, from a drill of the same backup or by hand, and recover again.',
    },
    'outside-key-breaks': {
        title: 'A foreign key from outside would not hold against the backup.',
        hint: 'Rows of {schema|the other schema} point to rows that the backup does not have: mend or remove those rows first.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-retention.js
/** Why a backup is kept, promoted or removed, and what stops the rotation; also how a run itself can end. */
const retentionReasons = {
    'within-policy': { title: 'Within what is kept.', hint: '' },
    'beyond-policy': { title: 'Older than what is kept.', hint: '' },
    'first-of-week': { title: 'First good backup of its week.', hint: '' },
    'first-of-month': { title: 'First good backup of its month.', hint: '' },
    frozen: { title: 'Would be removed, but removing is frozen.', hint: '' },
    'not-counted-future': {
        title: 'Dated in the future: does not count, is not removed.',
        hint: '',
    },
    'not-counted-unverified': {
        title: 'Not verified: does not count, is not removed.',
        hint: '',
    },
    'not-counted-incomplete': {
        title: 'Incomplete: does not count, is not removed.',
        hint: '',
    },
    'not-counted-foreign': {
        title: 'Made by another tool: does not count, is not removed.',
        hint: '',
    },
    'clock-behind-backup': {
        title: 'The clock stands before the newest backup[: {name}].',
        hint: 'Set the clock (`timedatectl`, chrony). Nothing is removed until it is right.',
    },
    'clock-behind-ledger': {
        title: 'The clock stands before the last run in the ledger[: {name:date}].',
        hint: 'Set the clock (`timedatectl`, chrony). Nothing is removed until it is right.',
    },
    'backup-directory-is-link': {
        title: 'A tier directory is a symbolic link[: {path}].',
        hint: 'Make it a real directory, or mount the volume there: hard links do not reach through a link.',
    },
    'promoted-copy-differs': {
        title: 'The copy of a backup in another tier is not the same file[: {copy}].',
        hint: 'Something wrote to it. Compare both with `sha256sum`, keep the one its passport names, move the other away.',
    },
    'retention-survivor-missing': {
        title: 'A backup that must outlive what is removed is not there as expected[: {path}].',
        hint: 'Nothing more was removed. Look who else deletes or writes in the backup directory.',
    },
    'torn-line-moved-aside': {
        title: 'The last line of the ledger was torn and has been moved aside.',
        hint: 'A run died while writing it. `lastro history --verify` proves that the rest is whole.',
    },
    configuration: {
        title: 'The configuration or an input is wrong.',
        hint: 'The log names each place and what is legal; `lastro config check` says the same.',
    },
    'command-failed': {
        title: 'A program that Lastro called failed[: {detail}].',
        hint: 'Its last lines are in the log.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-staging.js
/** Why the place to restore into could not be had, or was refused; none of them says anything of the backup. */
const stagingReasons = {
    'docker-missing': {
        title: 'Docker is not installed on the drill’s host.',
        hint: 'Install it (`apt-get install docker.io docker-compose`), or set `drill.staging: local`.',
    },
    'docker-unreachable': {
        title: 'The Docker daemon does not answer[: {detail}].',
        hint: 'Start it (`systemctl start docker`), and see that the runner’s user is in the group docker.',
    },
    'docker-remote': {
        title: 'The Docker engine is on another host[: {endpoint}].',
        hint: 'A drill reaches its container by a port of this host: unset `DOCKER_HOST` and use the engine here, or drill on that host.',
    },
    'compose-missing': {
        title: 'Docker Compose is not installed on the drill’s host.',
        hint: 'Install it: `apt-get install docker-compose`, or the plugin `docker-compose-plugin` of Docker’s own packages.',
    },
    'image-missing': {
        title: 'The image is not here and could not be fetched[: {image}][: {detail}].',
        hint: 'Fetch it on the drill’s host[: `docker pull {image}`], or correct its name in .github/lastro.yml.',
    },
    'port-taken': {
        title: 'The port that the drill should publish is taken[: {port}].',
        hint: 'See who has it[: `ss -ltnp sport = :{port}`], or leave the port out: then a free one is chosen.',
    },
    'container-failed': {
        title: 'A container of the drill did not come up, or ended[: {service}][: {detail}].',
        hint: 'The log has its last lines. Check the image and what it needs of its environment.',
    },
    'container-out-of-memory': {
        title: 'A container of the drill was killed for lack of memory[: {service}].',
        hint: 'Give the host more memory or swap, or drill when less else runs. The backup itself was not judged.',
    },
    'target-unreachable': {
        title: 'The separate server of the drill cannot be reached, or refuses the login[: {server}][: {detail}].',
        hint: 'Check `drill.server` in .github/lastro.yml and the secret it names; try it with `psql` on the drill’s host.',
    },
    'target-privileges': {
        title: 'The drill cannot restore everything on the separate server[: {detail}].',
        hint: 'Name a superuser of a server that takes writes in `drill.server`: owners and grants are restored, too.',
    },
    'target-looks-like-source': {
        title: 'The target of the drill is on the server of a source[: {target} beside {source}].',
        hint: 'Choose another server in `drill.server`. To drill there all the same, type its name[: `lastro restore-drill --confirm-target {target}`].',
    },
    'target-not-empty': {
        title: 'The target of the drill is not empty[: {target}][, {tables} tables].',
        hint: 'Name another database in `drill.server`. To set this one aside during the drill, type its name[: `lastro restore-drill --confirm-target {target}`].',
    },
    'target-in-use': {
        title: 'The database of the target’s name could not be set aside[: {target}][: {detail}].',
        hint: 'Somebody is connected to it. End that session, or name another database in `drill.server`.',
    },
    'staging-left': {
        title: 'Something that the drill made for staging could not be removed[: {left}].',
        hint: 'The next drill tries again. By hand: `docker container rm -f -v`, `docker network rm`, `docker volume rm`, `DROP DATABASE`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/reasons-tenants.js
/** Why one tenant could, or could not, be restored alone. */
const tenantReasons = {
    'tenant-proven': {
        title: 'The tenant[ {tenant}] was restored alone and is, row for row, what the passport says of it.',
        hint: '',
    },
    'tenant-not-alone': {
        title: 'The backup restores as a whole, but its tenant[ {tenant}] does not restore alone[: {detail}].',
        hint: 'Run `lastro restore-drill --tenant {tenant|NAME}` and read what stopped it. Until then only the whole can be recovered.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/recovery.js
/** Plans and outcomes of recoveries: sentences, headings, what a command does. `{…}` as in `template.ts`. */
const recovery = {
    labels: {
        plan: 'Plan',
        done: 'What was done',
        database: 'Database',
        expected: 'expected {duration} (from {runs} earlier drills of about this size)',
        kept: 'kept as',
        lost: 'Not in {against}: {rows} rows, {tables} tables differ (counted {at:date})',
        nothingLost: 'Not in {against}: nothing; every table is the same (counted {at:date})',
        perTable: 'Tables that differ',
        schema: 'Schema',
        table: 'Table',
        newestNow: 'Newest row now',
        newestThen: 'in the backup',
        rowsAhead: 'Rows more now',
        tables: 'Tables that differ',
        rowsNow: 'Rows now',
        rowsThen: 'in the backup',
        next: 'Commands',
    },
    steps: {
        'safety-backup': 'Back up what is there now, to {object}.',
        'no-safety-backup': 'No safety backup is taken: {object}.',
        beside: 'Restore the backup beside it, into {object}.',
        validate: 'Compare every object, row and sequence with the passport of {object}.',
        analyze: 'Collect the planner’s statistics of {object}.',
        carry: 'Carry the tenant into the living database, as {object}.',
        swap: 'Swap in one transaction: {object} takes the name {database}; sessions are ended, new ones wait.',
        'swap-missing': 'Give the restored database the name {object}; there is none of this name now.',
        'swap-schema': 'Swap in one transaction: the schema becomes {object}; its tables are locked meanwhile.',
        references: 'Make anew, in the same transaction, what refers to it from outside: {object}.',
        keep: 'Keep what was there, unchanged, as {object}, until lastro recover drop-old.',
        undo: 'Give the name back to {object}, in one transaction.',
        drop: 'Drop {object}; nothing brings it back but a backup.',
    },
    commands: {
        apply: 'Do exactly this plan:',
        undo: 'Undo: what was there before comes back, what is there now is kept:',
        'undo-by-hand': 'The same without Lastro, in psql:',
        resume: 'Finish or undo what a killed recovery left:',
        'drop-old': 'When nobody needs what was kept any more:',
        unsubscribe: 'Take its subscriptions out; their slots on the other server stay, drop those that nobody uses:',
        globals: 'Make the missing roles from the backup’s globals:',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/status.js
/** Words of `lastro status`. */
const status_status = {
    labels: {
        title: 'STATUS',
        system: 'SYSTEM STATUS',
        backups: 'BACKUPS',
        procedures: 'LAST RUNS',
        remarks: 'NEEDS A LOOK',
        procedure: 'Procedure',
        when: 'When',
        neverRan: 'Nothing has run on this host yet.',
        details: 'Details',
    },
    results: {
        ok: 'All systems are well',
        unknown: 'Not everything could be looked at',
        warning: 'Something needs a look',
        critical: 'Something needs a person',
        emergency: 'Something needs a person now',
    },
    phrases: {
        ago: (duration) => `${duration} ago`,
        every: (duration) => `every ${duration}; Ctrl-C ends it`,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/en/en.js


























/** English; its keys are the keys of every language. */
const en = {
    labels: labels,
    phrases: phrases,
    differences: differences,
    steps: steps,
    checks: checks,
    metrics: metrics,
    progress: progress,
    verdicts: verdicts,
    recovery: recovery,
    migration: migration,
    playbook: playbook,
    notices: notices,
    status: status_status,
    faults: { ...backupFaults, ...contentFaults },
    faultGroups: faultGroups,
    matrixLabels: matrixLabels,
    matrixPhrases: matrixPhrases,
    diskLabels: diskLabels,
    diskPhrases: diskPhrases,
    reasons: {
        ...backupReasons,
        ...retentionReasons,
        ...drillReasons,
        ...tenantReasons,
        ...foreignReasons,
        ...stagingReasons,
        ...contentReasons,
        ...recoverReasons,
        ...checkReasons,
        ...drillCheckReasons,
        ...applicationReasons,
        ...noticeReasons,
        ...diskReasons,
        ...measureReasons,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/check-names.js
/** Groups of the detection matrix, by id. */
const check_names_faultGroups = {
    harmless: 'Inofensivas',
    file: 'Arquivo',
    dump: 'Dump',
    passport: 'Passaporte',
    catalogue: 'Catálogo',
    rows: 'Registros',
    values: 'Valores',
    sequences: 'Sequências',
    permissions: 'Permissões',
    extensions: 'Extensões',
    roles: 'Roles',
    tenants: 'Tenants',
    collation: 'Collation',
    time: 'Tempo',
    staging: 'Staging',
    backend: 'Backend',
};
/** Words of the detection matrix. */
const check_names_matrixLabels = {
    title: 'Matriz de detecção',
    outcomes: {
        caught: 'detectada',
        missed: 'não detectada',
        silent: 'em silêncio, como deve ser',
        alarmed: 'alarme falso',
        'not-tried': 'não testada',
    },
    group: 'Grupo',
    fault: 'Falha',
    outcome: 'Resultado',
    came: 'O que veio',
    why: 'Por quê',
    cleanRuns: 'Rodadas limpas',
    caught: 'Falhas detectadas',
    falseAlarms: 'Alarmes falsos',
    notTried: 'Não testadas',
    sample: 'amostra criada para a verificação',
};
/** Sentences of the detection matrix; the figures come already formatted. */
const check_names_matrixPhrases = {
    caught: (caught, tried) => `${caught}/${tried} detectadas`,
    alarms: (count, figure, runs) => `${figure} ${count === 1 ? 'alarme falso' : 'alarmes falsos'} em ${runs} rodadas limpas`,
    notTried: (figure) => `${figure} não testadas`,
    subject: (name, seed) => `Backup bom: ${name}; semente ${seed}`,
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/differences.js
/** What is wrong with one object, in a few words. */
const differences_differences = {
    kinds: {
        columns: 'coluna',
        constraints: 'constraint',
        'foreign-keys': 'fk',
        functions: 'função',
        grants: 'privilégios de',
        indexes: 'índice',
        matviews: 'view materializada',
        owners: 'dono de',
        partitions: 'partição',
        policies: 'política',
        sequences: 'sequência',
        triggers: 'trigger',
        types: 'tipo',
        'unique-constraints': 'unique',
        views: 'view',
    },
    counts: (object, expected, actual) => `${object} ${expected} → ${actual}`,
    changed: (object) => `${object} com outro conteúdo`,
    missing: (object) => `falta ${object}`,
    unexpected: (object) => `${object} a mais`,
    differs: (object) => `${object} difere`,
    damaged: (object) => `${object} danificado`,
    orphans: (key, count, figure) => `${key} tem ${figure} ${count === 1 ? 'órfão' : 'órfãos'}`,
    more: (figure) => `mais ${figure}`,
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/disk.js
/** Palavras dos discos num relatório. */
const disk_diskLabels = {
    title: 'Status do sistema',
    levels: {
        ok: 'OK',
        unknown: 'desconhecido',
        warning: 'AVISO',
        critical: 'CRÍTICO',
        emergency: 'EMERGÊNCIA',
    },
    host: 'Host',
    filesystem: 'Sistema de arquivos',
    used: 'Em uso',
    free: 'Livre',
    inodes: 'Inodes',
    trend: 'Tendência',
    full: 'Cheio',
    backups: 'Backups',
    backupDetails: 'Detalhes dos backups',
    tiers: { daily: 'Diários', weekly: 'Semanais', monthly: 'Mensais', loose: 'Fora das camadas' },
    total: 'Total',
    source: 'Fonte',
    newest: 'Mais novo',
    growth: 'Cresce',
    growers: 'O que mais cresceu',
    docker: 'Docker',
    dockerParts: {
        images: 'Imagens',
        containers: 'Contêineres',
        volumes: 'Volumes',
        'build-cache': 'Cache de build',
    },
    databases: 'Bancos de dados',
    skipped: 'Não medidos',
    skipReasons: {
        pseudo: 'não há disco por trás',
        memory: 'em memória',
        image: 'uma imagem, sempre cheia',
        duplicate: 'já mostrado',
        hidden: 'outro está montado por cima',
        container: 'de um contêiner',
        ignored: 'excluído pela configuração',
    },
    states: {
        measured: 'medido',
        hanging: 'não responde',
        missing: 'não montado',
        unreadable: 'ilegível',
    },
    readOnly: {
        no: 'gravável',
        mount: 'somente leitura aqui',
        superblock: 'SOMENTE LEITURA',
        emergency: 'GRAVAÇÃO PARADA',
    },
    changes: 'O que mudou',
    transitions: {
        raised: 'novo',
        escalated: 'pior',
        eased: 'melhor',
        resolved: 'encerrado',
        reminder: 'ainda',
    },
    confidence: { low: 'um palpite', medium: 'provável', high: 'certo' },
    advice: 'O que pode ser liberado',
    notReached: 'não alcançado',
};
/** Frases dos discos; os números já vêm formatados. */
const disk_diskPhrases = {
    backups: (count, figure) => `${figure} ${count === 1 ? 'backup' : 'backups'}`,
    filesystems: (count, figure, hosts) => `${figure} ${count === 1 ? 'sistema' : 'sistemas'} de arquivos em ${hosts} ${hosts === '1' ? 'host' : 'hosts'}`,
    alerts: (count, figure) => `${figure} ${count === 1 ? 'alerta' : 'alertas'}`,
    fullIn: (when, range) => `cheio em ${when} (${range})`,
    grown: (bytes, days) => `+${bytes} em ${days} dias`,
    reclaimable: (bytes) => `${bytes} podem ser liberados`,
    none: 'nada a dizer',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/faults-backup.js
/** Faults of files, passport, roles, time and place, and harmless changes, by id, in words of a list. */
const faults_backup_backupFaults = {
    'good-backup-as-it-is': 'O backup bom, como está',
    'staging-of-foreign-settings': 'Staging com outro fuso, estilo de data e dígitos de ponto flutuante',
    'staging-of-other-locale': 'Staging com outro locale',
    'staging-of-newer-major': 'Staging em um PostgreSQL mais novo',
    'collation-not-installed-here': 'A collation da produção não está instalada aqui',
    'extension-of-other-version': 'Uma extensão em outra versão',
    'dump-in-other-frame': 'O dump em outra compressão',
    'dump-without-comments': 'Dump sem comentários',
    'clock-a-little-behind': 'O relógio dois minutos atrasado',
    'rows-in-other-order': 'Registros em outra ordem',
    'rows-written-again': 'Registros regravados',
    'keys-of-jsonb-in-other-order': 'Chaves de jsonb em outra ordem',
    'column-came-and-went': 'Uma coluna criada e removida',
    'sequence-ahead': 'Uma sequência que avançou',
    'indexes-built-anew': 'Índices reconstruídos',
    'values-stored-otherwise': 'Valores armazenados de outra forma',
    'comment-changed': 'Um comentário alterado',
    'file-empty': 'O arquivo está vazio',
    'file-cut-to-1': 'O arquivo foi cortado em 1 %',
    'file-cut-to-50': 'O arquivo foi cortado em 50 %',
    'file-cut-to-99': 'O arquivo foi cortado em 99 %',
    'file-byte-appended': 'Um byte acrescentado ao arquivo',
    'file-bit-flipped-at-start': 'Um bit invertido no início do arquivo',
    'file-bit-flipped-within': 'Um bit invertido no meio do arquivo',
    'file-bit-flipped-at-end': 'Um bit invertido no fim do arquivo',
    'file-sector-zeroed': 'Um setor do arquivo lido como zeros',
    'file-of-other-backup': 'O arquivo de outro backup com este nome',
    'file-missing': 'O arquivo sumiu',
    'sealed-empty': 'Um arquivo vazio, lacrado assim',
    'sealed-cut-to-1': 'Cortado em 1 % antes de lacrado',
    'sealed-cut-to-50': 'Cortado em 50 % antes de lacrado',
    'sealed-cut-to-99': 'Cortado em 99 % antes de lacrado',
    'sealed-bit-flipped': 'Um bit invertido antes de lacrado',
    'sealed-sector-zeroed': 'Um setor de zeros antes de lacrado',
    'archive-cut-to-1': 'O arquivo interno foi cortado em 1 %',
    'archive-cut-to-50': 'O arquivo interno foi cortado em 50 %',
    'archive-cut-to-99': 'O arquivo interno foi cortado em 99 %',
    'archive-no-archive': 'Outra coisa em vez do arquivo interno',
    'archive-of-newer-format': 'Arquivo interno de um formato futuro',
    'sealed-garbage-appended': 'Lixo acrescentado antes de lacrado',
    'dump-of-schema-only': 'Dump só do schema',
    'dump-of-rows-only': 'Dump só dos registros',
    'dump-without-schema': 'Dump só da seção de dados',
    'dump-without-keys': 'Dump sem índices e chaves',
    'dump-without-large-objects': 'Dump sem large objects',
    'dump-without-privileges': 'Dump sem privilégios',
    'dump-without-rows-of-a-table': 'Dump sem os registros de uma tabela',
    'dump-without-a-table': 'Dump sem uma tabela',
    'dump-without-a-tenant': 'Dump sem um tenant',
    'dump-of-one-tenant': 'Dump de um só tenant',
    'dump-of-empty-database': 'Dump de um banco vazio',
    'dump-of-other-database': 'Dump de outro banco',
    'archive-letter-changed': 'Uma letra de um registro alterada no arquivo interno',
    'dump-by-inserts': 'Registros no dump como INSERT, em que −0 vira 0',
    'passport-empty': 'O passaporte está vazio',
    'passport-cut': 'O passaporte foi cortado',
    'passport-no-json': 'O passaporte não é JSON',
    'passport-of-unknown-format': 'Passaporte de formato desconhecido',
    'passport-without-schemas': 'Passaporte que perdeu os schemas',
    'passport-counts-halves': 'Passaporte que conta meio registro',
    'passport-with-hostile-role': 'Passaporte com SQL nos atributos de uma role',
    'passport-with-unknown-group': 'Passaporte cujas roles pertencem a um grupo inexistente',
    'passport-missing': 'O passaporte sumiu',
    'passport-of-other-backup': 'O passaporte de outro backup',
    'passport-of-empty-database': 'O passaporte de um banco vazio',
    'passport-with-other-hash': 'Passaporte com outro hash',
    'passport-with-other-size': 'Passaporte com outro tamanho',
    'passport-with-other-plain-size': 'Passaporte com outro tamanho descomprimido',
    'passport-row-added': 'Passaporte editado: um registro a mais',
    'passport-fingerprint-changed': 'Passaporte editado: outra impressão digital',
    'passport-without-a-tenant': 'Passaporte editado: um tenant a menos',
    'extension-dropped': 'Uma extensão que o dump não cria',
    'extension-not-installed-here': 'Uma extensão que não está instalada aqui',
    'role-missing-in-globals': 'Uma role que os globais não criam',
    'globals-missing': 'Os globais sumiram',
    'globals-edited': 'Os globais foram editados',
    'globals-empty': 'Os globais estão vazios',
    'role-unknown-to-passport': 'Uma role que o passaporte não cita',
    'backup-stale': 'O backup está velho',
    'backups-in-future': 'Todos os backups datados no futuro',
    'named-backup-in-future': 'Um backup datado no futuro, pedido pelo nome',
    'old-rows-under-new-date': 'Registros antigos com data nova',
    'disk-full-at-fetch': 'O disco enche enquanto o dump é buscado',
    'disk-full-at-creation': 'O disco enche enquanto o servidor é criado',
    'disk-full-at-database': 'O disco enche enquanto o banco é criado',
    'disk-full-at-load': 'O disco enche enquanto os registros são carregados',
    'memory-exhausted': 'O servidor não consegue mais memória',
    'server-killed-at-load': 'O servidor é morto enquanto os registros são carregados',
    'server-killed-at-validation': 'O servidor é morto enquanto os registros são comparados',
    'restore-killed': 'pg_restore é morto por falta de memória',
    'restore-endless': 'Uma restauração que demora demais',
    'staging-not-writable': 'O diretório de staging não pode ser escrito',
    'staging-path-too-long': 'O caminho do staging é longo demais para um socket',
    'postgres-not-installed': 'Nenhum PostgreSQL instalado',
    'server-newer-than-host': 'O servidor era mais novo que o instalado aqui',
    'dump-newer-than-host': 'O dump é mais novo que o instalado aqui',
    'staging-is-the-source': 'O servidor de staging é a própria fonte',
    'other-drill-runs': 'Outro ensaio está em andamento',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/faults-content.js
/** Faults of what the dump holds, by id, in words of a list. */
const faults_content_contentFaults = {
    'index-dropped': 'Um índice removido',
    'index-options-changed': 'Um índice com outras opções',
    'index-in-other-order': 'Um índice em outra ordem',
    'unique-index-dropped': 'Um índice único removido',
    'unique-index-made-plain': 'Um índice único que deixou de ser único',
    'unique-constraint-dropped': 'Uma constraint única removida',
    'primary-key-dropped': 'Uma chave primária removida',
    'foreign-key-dropped': 'Uma chave estrangeira removida',
    'foreign-key-without-cascade': 'Uma chave estrangeira sem cascata',
    'foreign-key-not-valid': 'Uma chave estrangeira tornada NOT VALID',
    'foreign-key-to-other-table': 'Uma chave estrangeira para outra tabela',
    'check-dropped': 'Uma constraint CHECK removida',
    'check-loosened': 'Uma constraint CHECK afrouxada',
    'check-not-valid': 'Uma constraint CHECK tornada NOT VALID',
    'exclusion-dropped': 'Uma constraint de exclusão removida',
    'trigger-dropped': 'Um trigger removido',
    'trigger-disabled': 'Um trigger desativado',
    'trigger-always': 'Um trigger que dispara sempre',
    'trigger-at-other-moment': 'Um trigger que dispara em outro momento',
    'default-changed': 'Um valor padrão perdido',
    'not-null-dropped': 'Uma coluna que agora aceita nulo',
    'column-of-other-type': 'Uma coluna de outro tipo com os mesmos valores',
    'column-renamed': 'Uma coluna renomeada',
    'column-dropped': 'Uma coluna removida',
    'column-too-many': 'Uma coluna a mais',
    'generated-column-made-plain': 'Uma coluna gerada que não é mais calculada',
    'identity-made-optional': 'Uma identidade que pode ser sobreposta',
    'table-unlogged': 'Uma tabela tornada UNLOGGED',
    'table-dropped': 'Uma tabela removida',
    'table-renamed': 'Uma tabela renomeada',
    'table-too-many': 'Uma tabela a mais',
    'view-dropped': 'Uma view removida',
    'view-changed': 'Uma view alterada',
    'view-computes-otherwise': 'Uma view que calcula diferente',
    'matview-dropped': 'Uma view materializada removida',
    'matview-empty': 'Uma view materializada sem dados',
    'function-dropped': 'Uma função removida',
    'function-body-changed': 'Uma função com outro corpo',
    'function-computes-otherwise': 'Uma função que calcula diferente',
    'function-security-definer': 'Uma função com os direitos do dono',
    'procedure-dropped': 'Um procedimento removido',
    'policy-dropped': 'Uma política removida',
    'policy-opened': 'Uma política que deixa passar todos os registros',
    'policy-for-everybody': 'Uma política para todos',
    'row-security-off': 'Segurança em nível de linha desligada',
    'enum-label-added': 'Um rótulo acrescentado a uma enumeração',
    'domain-rule-dropped': 'A regra de um domínio removida',
    'schema-too-many': 'Um schema a mais',
    'partition-detached': 'Uma partição desanexada',
    'statistics-dropped': 'Um objeto de estatísticas removido',
    'rule-dropped': 'Uma rule removida',
    'large-object-deleted': 'Um large object apagado',
    'large-object-byte-changed': 'Um byte de um large object alterado',
    'row-deleted': 'Um registro apagado',
    'row-duplicated': 'Um registro duas vezes',
    'table-emptied': 'Uma tabela esvaziada',
    'text-byte-changed': 'Um byte de um texto alterado',
    'text-made-null': 'Um texto que virou NULL',
    'null-made-empty': 'NULL que virou vazio',
    'cent-changed': 'Um centavo a mais',
    'row-replaced-by-copy': 'Um registro trocado pela cópia de outro',
    'rows-swapped-a-value': 'Dois registros que trocaram um valor',
    'columns-swapped-values': 'Duas colunas que trocaram os valores',
    'times-shifted': 'Todos os horários três horas antes',
    'row-moved-to-other-partition': 'Um registro em outra partição',
    'older-snapshot': 'O dump de um estado mais antigo',
    'newer-snapshot': 'O dump de um estado mais novo',
    'rows-point-nowhere': 'Registros que apontam para o nada',
    'rows-point-nowhere-unchecked': 'Registros que apontam para o nada, com a chave NOT VALID',
    'value-one-byte': 'text: um byte',
    'value-normal-form': 'text: outra forma normal Unicode',
    'value-case-only': 'citext: maiúsculas',
    'value-trailing-blank': 'text: um espaço no fim',
    'value-null-or-empty': 'text: vazio em vez de NULL',
    'value-null-or-word': 'varchar: a palavra NULL em vez de NULL',
    'value-null-or-zero': 'integer: 0 em vez de NULL',
    'value-line-break': 'text: outra quebra de linha',
    'value-escape': 'text: um escape resolvido',
    'value-scale': 'numeric: outra escala',
    'value-last-digit': 'numeric: o último dígito',
    'value-last-bit': 'double precision: o último bit',
    'value-last-bit-of-real': 'real: o último bit',
    'value-negative-zero': 'double precision: −0 em vez de 0',
    'value-not-a-number': 'double precision: infinito em vez de NaN',
    'value-microsecond': 'timestamptz: um microssegundo',
    'value-zone': 'timestamptz: outro fuso',
    'value-zone-of-time': 'timetz: outro fuso',
    'value-month-or-days': 'interval: 30 dias em vez de um mês',
    'value-day-or-hours': 'interval: 24 horas em vez de um dia',
    'value-infinite-date': 'date: o outro infinito',
    'value-netmask': 'inet: uma máscara de rede',
    'value-key-order': 'json: chaves em outra ordem',
    'value-blank-in-json': 'json: um espaço',
    'value-number-in-jsonb': 'jsonb: outra escala de um número',
    'value-string-in-jsonb': 'jsonb: texto em vez de número',
    'value-null-in-jsonb': 'jsonb: um null omitido',
    'value-array-bounds': 'array: outros limites',
    'value-null-in-array': 'array: a palavra NULL em vez de NULL',
    'value-empty-bytes': 'bytea: vazio em vez de um byte zero',
    'value-bit-length': 'bit varying: um bit a mais',
    'value-open-bound': 'range: limite fechado em vez de aberto',
    'value-cent': 'money: um centavo',
    'value-label': 'enumeração: outro rótulo',
    'value-point': 'point: coordenadas trocadas',
    'sequence-set-back': 'Uma sequência recuada',
    'sequence-restarted': 'Uma sequência reiniciada',
    'sequence-last-number-free': 'Uma sequência cujo último número voltou a estar livre',
    'sequence-counts-otherwise': 'Uma sequência que conta diferente',
    'sequence-dropped': 'Uma sequência removida',
    'sequence-owned-by-nobody': 'Uma sequência que não pertence a coluna alguma',
    'grant-revoked': 'Um privilégio revogado',
    'grant-to-everybody': 'Uma tabela que todos podem ler',
    'schema-opened-to-everybody': 'Um schema em que todos podem criar',
    'grant-of-column-revoked': 'Um privilégio de coluna revogado',
    'grant-of-deletion': 'Um privilégio a mais',
    'default-privilege-revoked': 'Um privilégio padrão revogado',
    'owner-changed': 'Uma função de outro dono',
    'owner-of-table-changed': 'Uma tabela de outro dono',
    'tenants-swapped': 'Dois tenants trocados',
    'tenant-dropped': 'Um tenant faltando',
    'tenant-renamed': 'Um tenant com outro nome',
    'table-of-two-tenants-swapped': 'Uma tabela trocada entre dois tenants',
    'row-of-other-tenant': 'Um registro de outro tenant',
    'column-collation-lost': 'Uma coluna que perdeu a collation',
    'index-collation-changed': 'Um índice de outra collation',
    'collation-dropped': 'Uma collation removida',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/labels.js
/** Words and headings of the reports. */
const labels_labels = {
    titles: {
        backup: 'RELATÓRIO DE BACKUP',
        'restore-drill': 'RELATÓRIO DE VALIDAÇÃO — ENSAIO DE RESTAURAÇÃO',
        recover: 'RELATÓRIO DE RECUPERAÇÃO',
        'restore-check': 'VERIFICAÇÃO DE MIGRAÇÃO',
        'passport-make': 'PASSAPORTE FEITO DEPOIS',
        'drill-check': 'RELATÓRIO DE DETECÇÃO — ENSAIO DO ENSAIO',
        'disk-check': 'MONITOR DE ESPAÇO EM DISCO',
    },
    procedures: {
        backup: 'Backup',
        'restore-drill': 'Ensaio de restauração',
        recover: 'Recuperação',
        'restore-check': 'Verificação de migração',
        'passport-make': 'Passaporte de um dump',
        'drill-check': 'Ensaio do ensaio',
        'disk-check': 'Verificação de disco',
    },
    statuses: { pass: 'ok', warn: 'aviso', fail: 'falhou', unknown: 'desconhecido' },
    outcomes: { done: 'feito', failed: 'falhou', skipped: 'pulado' },
    retention: { keep: 'manter', promote: 'promover', remove: 'remover', freeze: 'congelado' },
    artifactKinds: { dump: 'dump', passport: 'passaporte', globals: 'globais', report: 'relatório' },
    needsPerson: 'Requer atenção',
    whatToDo: 'O que fazer',
    what: 'O quê',
    date: 'Data',
    backup: 'Backup',
    source: 'Fonte',
    tier: 'Camada',
    takenAt: 'Feito em',
    restoreTime: 'Tempo de Restauração',
    recovery: 'Recuperação',
    tenantRecovery: 'Um tenant',
    loss: 'Perda de dados',
    recoveryTime: 'Tempo de Recuperação (RTO)',
    tenantRecoveryTime: 'Tempo de recuperação de um tenant',
    dataLoss: 'Janela de Perda de Dados (RPO)',
    backupSize: 'Tamanho do Backup',
    schemas: 'Schemas',
    tables: 'Tabelas',
    rows: 'Registros',
    integrity: 'Integridade',
    functions: 'Funcionalidades',
    queries: 'Consultas',
    answer: 'Resposta',
    ok: 'OK',
    applicationLog: 'Últimas linhas da aplicação',
    tenants: 'Tenants',
    tenant: 'Tenant',
    verdict: 'Veredicto',
    reason: 'Motivo',
    reasons: 'Motivos',
    newestRow: 'Registro mais novo',
    findings: 'Achados',
    phases: 'Fases da recuperação',
    phase: 'Fase',
    duration: 'Duração',
    share: 'Parte',
    total: 'Total',
    objective: 'Objetivo',
    checks: 'Verificações',
    check: 'Verificação',
    status: 'Estado',
    expected: 'Esperado',
    actual: 'Encontrado',
    object: 'Objeto',
    schema: 'Schema',
    metrics: 'Métricas',
    metric: 'Métrica',
    value: 'Valor',
    steps: 'Passos',
    step: 'Passo',
    started: 'Início',
    artifacts: 'Arquivos',
    kind: 'Tipo',
    path: 'Caminho',
    size: 'Tamanho',
    retentionPlan: 'Retenção',
    action: 'Ação',
    name: 'Nome',
    run: 'Esta execução',
    runId: 'Execução',
    trigger: 'Gatilho',
    actor: 'Autor',
    host: 'Host',
    system: 'Sistema',
    finished: 'Fim',
    timeZone: 'Fuso horário',
    result: 'Resultado',
    proven: 'Provado',
    compressed: 'comprimido',
    contents: 'Conteúdo',
    wholeDatabase: 'banco inteiro',
    error: 'Erro',
};
/** Texts around figures that are already formatted. */
const labels_phrases = {
    rows: (count, figure) => `${figure} ${count === 1 ? 'registro' : 'registros'}`,
    tables: (count, figure) => `${figure} ${count === 1 ? 'tabela' : 'tabelas'}`,
    tenants: (count, figure) => `${figure} ${count === 1 ? 'tenant' : 'tenants'}`,
    tenantsRestorable: (good, total) => `${good}/${total} tenants restauráveis`,
    tenantAlone: (tenant) => `${tenant} sozinho`,
    checksPassed: (passed, total) => `${passed} de ${total} verificações passaram`,
    more: (figure) => `… e mais ${figure}; o relatório JSON os contém`,
    findingsShown: (shown, total) => `${shown} de ${total} achados mostrados`,
    objective: (figure) => `objetivo ${figure}`,
    uncompressed: (figure) => `${figure} descomprimido`,
    remaining: (figure) => `faltam ${figure}`,
    askedTenants: (passed, asked) => `${passed}/${asked} tenants`,
    of: (done, total) => `${done} de ${total}`,
    took: (figure) => `levou ${figure}`,
    madeBy: (version) => `Feito pelo Lastro ${version}`,
    phasesDescription: (total, objective) => `Barra das fases da recuperação: ${total} ao todo; ${objective}.`,
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/migration.js
/** What became of an object, counted; `ending` is that of its gender. */
const migration_counting = (one, many, ending) => {
    const said = (stem) => (count, figure) => `${figure} ${count === 1 ? one : many} ${stem}${ending}${count === 1 ? '' : 's'}`;
    return {
        added: said('criad'),
        dropped: said('removid'),
        changed: said('alterad'),
        renamed: said('renomead'),
    };
};
/** The section of a report that tells what a migration did. */
const migration_migration = {
    heading: 'Migração',
    command: 'Comando',
    exitCode: 'Código de saída',
    killed: 'morto',
    output: 'Últimas linhas',
    structure: 'Estrutura',
    rows: 'Registros',
    locks: 'Travas',
    table: 'Tabela',
    before: 'Antes',
    after: 'Depois',
    lost: 'Perdidos',
    added: 'Novos',
    changed: 'Alterados',
    closedTo: 'Fechada a',
    atMost: 'No máximo',
    nothing: 'nada mudou',
    mayChange: 'pode mudar',
    whole: 'banco',
    data: { sample: 'dados de exemplo', backup: 'um backup real' },
    outcomes: { applied: 'aplicada', failed: 'falhou', timeout: 'demorou demais' },
    changes: { added: 'criado', dropped: 'removido', changed: 'alterado', renamed: 'renomeado' },
    blocked: { readers: 'todos', writers: 'quem grava' },
    nouns: {
        schema: 'schema',
        table: 'tabela',
        column: 'coluna',
        index: 'índice',
        constraint: 'constraint',
        view: 'view',
        sequence: 'sequência',
        function: 'função',
        trigger: 'trigger',
        policy: 'política',
        type: 'tipo',
        extension: 'extensão',
        permission: 'permissão',
        other: 'objeto',
    },
    counted: {
        schema: migration_counting('schema', 'schemas', 'o'),
        table: migration_counting('tabela', 'tabelas', 'a'),
        column: migration_counting('coluna', 'colunas', 'a'),
        index: migration_counting('índice', 'índices', 'o'),
        constraint: migration_counting('constraint', 'constraints', 'a'),
        view: migration_counting('view', 'views', 'a'),
        sequence: migration_counting('sequência', 'sequências', 'a'),
        function: migration_counting('função', 'funções', 'a'),
        trigger: migration_counting('trigger', 'triggers', 'o'),
        policy: migration_counting('política', 'políticas', 'a'),
        type: migration_counting('tipo', 'tipos', 'o'),
        extension: migration_counting('extensão', 'extensões', 'a'),
        permission: migration_counting('permissão', 'permissões', 'a'),
        other: migration_counting('objeto', 'objetos', 'o'),
    },
    rowsLost: (count, figure) => `${figure} ${count === 1 ? 'registro perdido' : 'registros perdidos'}`,
    inTenants: (count, of) => `em ${count} de ${of} tenants`,
    inTables: (figure) => `${figure} tabelas`,
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/names.js
/** Steps by id. */
const names_steps = {
    lock: 'Obter a trava',
    preflight: 'Verificações prévias',
    snapshot: 'Travar tabelas, exportar snapshot',
    dump: 'Dump',
    passport: 'Passaporte',
    globals: 'Papéis e globais',
    'read-back': 'Releitura',
    publish: 'Publicar',
    retention: 'Retenção',
    cleanup: 'Limpeza',
    select: 'Escolher backup',
    'examine-dump': 'Olhar o dump',
    fetch: 'Buscar',
    verify: 'Verificar arquivo',
    create: 'Criar staging',
    roles: 'Papéis, extensões',
    schema: 'Criar o esquema',
    load: 'Carregar dados',
    index: 'Índices',
    constraints: 'Constraints',
    orphans: 'Restaurar com órfãos',
    validate: 'Validar',
    rows: 'Comparar registros',
    'foreign-keys': 'Verificar chaves estrangeiras',
    amcheck: 'Verificar páginas',
    'tenant-rto': 'Restaurar um tenant sozinho',
    queries: 'Consultas próprias',
    boot: 'Iniciar a aplicação',
    probes: 'Sondar a aplicação',
    destroy: 'Destruir staging',
    report: 'Relatório',
    repair: 'Reparar o que uma execução interrompida deixou',
    examine: 'Examinar o que existe',
    losses: 'Contar o que se perderia',
    'safety-backup': 'Fazer backup do que existe',
    analyze: 'Coletar estatísticas',
    carry: 'Levar o tenant',
    swap: 'Trocar',
    'roll-back': 'Desfazer o que foi criado',
    account: 'Contar o que ficou para trás',
    drop: 'Apagar o que foi guardado',
    seed: 'Preencher com dados de exemplo',
    'copy-database': 'Copiar o banco',
    migrate: 'Migrar',
    compare: 'Comparar antes e depois',
    revert: 'Caminho de volta',
    'good-backup': 'Obter um backup bom',
    baseline: 'Ensaiá-lo como está',
    faults: 'Injetar falhas',
    'clean-runs': 'Ensaiar o que está são',
    notices: 'Avisar as pessoas',
    measure: 'Medir',
    judge: 'Julgar',
    'clean-up': 'Limpar conforme o plano',
};
/** Checks by id. */
const names_checks = {
    server: 'Servidor acessível',
    'client-version': 'Versão do cliente',
    'disk-space': 'Espaço em disco',
    'lock-table': 'Tabela de locks',
    'row-security': 'Segurança em nível de linha',
    privileges: 'Privilégios',
    directory: 'Diretório de backups',
    database: 'Banco de dados',
    sha256: 'SHA-256',
    passport: 'Passaporte',
    archive: 'Dump legível',
    part: 'Tenant no dump',
    extensions: 'Extensões',
    roles: 'Papéis',
    schemas: 'Schemas',
    tables: 'Tabelas',
    rows: 'Contagem de registros',
    fingerprints: 'Impressões dos registros',
    columns: 'Colunas',
    constraints: 'Constraints',
    indexes: 'Indexes',
    'unique-constraints': 'Unique Constraints',
    'foreign-keys': 'Foreign Keys',
    sequences: 'Sequências',
    triggers: 'Triggers',
    functions: 'Funções',
    views: 'Views',
    matviews: 'Views materializadas',
    policies: 'Políticas',
    partitions: 'Partições',
    types: 'Tipos',
    grants: 'Privilégios dos objetos',
    owners: 'Donos',
    comments: 'Comentários',
    'large-objects': 'Large objects',
    objects: 'Outros objetos',
    amcheck: 'Páginas (amcheck)',
    queries: 'Consultas próprias',
    backend: 'Aplicação iniciada',
    probes: 'Sondas da aplicação',
    rto: 'Tempo de recuperação (RTO)',
    'tenant-rto': 'Tempo de recuperação de um tenant',
    rpo: 'Janela de perda de dados (RPO)',
    freshness: 'Idade do backup',
    isolation: 'Isolamento da produção',
    leftovers: 'Restos do staging',
    retention: 'Retenção',
    'size-anomaly': 'Tamanho frente ao histórico',
    journal: 'Nada inacabado',
    'recovery-rights': 'Direitos da recuperação',
    'live-database': 'Banco a substituir',
    'prepared-transactions': 'Transações preparadas',
    'stays-behind': 'O que fica com o antigo',
    subscriptions: 'Assinaturas',
    'newer-backup': 'Um backup bom mais novo',
    'outside-references': 'Referências de fora',
    'safety-backup': 'Backup de segurança',
    accounted: 'O que ficou para trás',
    configuration: 'Configuração',
    migration: 'Migração',
    'same-in-tenants': 'Igual em todos os tenants',
    protections: 'Proteções dos dados',
    locks: 'Parada por travas',
    reversible: 'Caminho de volta',
    faults: 'Detecção',
    'false-alarms': 'Alarmes falsos',
    notices: 'Todos avisados',
    hosts: 'Hosts alcançados',
    clock: 'Relógios',
    mounts: 'Sistemas de arquivos no lugar',
    space: 'Espaço',
    inodes: 'Inodes',
    writable: 'Graváveis',
    forecast: 'Tempo até encher',
    'backup-tree': 'Diretório dos backups',
    'next-backup': 'Lugar para o próximo backup',
    docker: 'Docker',
    'database-size': 'Tamanho dos bancos de dados',
    overdue: 'Agendas vivas',
};
/** Metrics by id. */
const names_metrics = {
    'dump-bytes': 'Tamanho do dump',
    'plain-bytes': 'Tamanho descomprimido',
    tables: 'Tabelas',
    rows: 'Registros',
    tenants: 'Tenants',
    duration: 'Duração',
    rto: 'Tempo de recuperação (RTO)',
    'tenant-rto': 'Tempo de recuperação de um tenant',
    rpo: 'Janela de perda de dados (RPO)',
    restore: 'Tempo de restauração',
    'compression-ratio': 'Compressão',
    'peak-memory': 'Pico de memória',
    migration: 'Duração da migração',
    'longest-lock': 'Maior trava contra todos',
    'longest-write-lock': 'Maior trava contra quem grava',
    'migration-rows-lost': 'Registros perdidos',
    'faults-caught': 'Falhas detectadas',
    'faults-tried': 'Falhas testadas',
    'faults-missed': 'Falhas não detectadas',
    'faults-not-tried': 'Falhas não testadas',
    'clean-runs': 'Rodadas limpas',
    'false-alarms': 'Alarmes falsos',
    'phase-fetch': 'Buscar',
    'phase-verify': 'Verificar arquivo',
    'phase-create': 'Criar staging',
    'phase-roles': 'Papéis, extensões',
    'phase-load': 'Carregar dados',
    'phase-index': 'Índices',
    'phase-constraints': 'Constraints',
    'phase-validate': 'Validar',
    'rows-lost': 'Registros fora do backup',
    'rows-since-safety-backup': 'Registros só no banco antigo',
    expected: 'Duração prevista',
    downtime: 'Ninguém pôde conectar por',
    'used-bytes': 'Em uso',
    'usable-bytes': 'Utilizável',
    'part-bytes': 'Tamanho',
};
/** Activities of live progress. */
const names_progress = {
    dump: 'fazendo o dump',
    passport: 'tirando o passaporte',
    fingerprints: 'calculando impressões das tabelas',
    'read-back': 'relendo',
    fetch: 'buscando',
    copy: 'copiando',
    sha256: 'calculando o SHA-256',
    verify: 'verificando',
    decompress: 'descomprimindo',
    load: 'carregando',
    restore: 'restaurando',
    index: 'criando índices',
    constraints: 'criando constraints',
    rows: 'comparando registros',
    'foreign-keys': 'verificando chaves estrangeiras',
    amcheck: 'verificando páginas',
    seed: 'preenchendo tabelas',
    faults: 'injetando falhas',
    'clean-runs': 'ensaiando o que está são',
};
/** Verdicts. */
const names_verdicts = {
    planned: { word: 'PLANEJADO', result: 'SÓ PLANEJADO: NADA FOI GRAVADO NEM REMOVIDO' },
    complete: { word: 'COMPLETO', result: 'BACKUP COMPLETO E RELIDO' },
    failed: { word: 'FALHOU', result: 'O BACKUP FALHOU' },
    restorable: { word: 'RESTAURÁVEL', result: 'BACKUP VÁLIDO E RESTAURÁVEL' },
    'not-restorable': { word: 'NÃO RESTAURÁVEL', result: 'BACKUP NÃO RESTAURÁVEL COMO DEVERIA' },
    recovered: { word: 'RECUPERADO', result: 'RECUPERADO E VALIDADO; O QUE EXISTIA ESTÁ GUARDADO' },
    undone: {
        word: 'DESFEITO',
        result: 'A RECUPERAÇÃO FOI DESFEITA; OS DOIS BANCOS ESTÃO GUARDADOS',
    },
    dropped: { word: 'APAGADO', result: 'O QUE ESTAVA GUARDADO FOI APAGADO' },
    'not-changed': { word: 'SEM MUDANÇA', result: 'NÃO HAVIA NADA A FAZER' },
    refused: { word: 'RECUSADO', result: 'RECUSADO: NADA FOI ALTERADO' },
    'rolled-back': { word: 'REVERTIDO', result: 'REVERTIDO: A PRODUÇÃO ESTÁ COMO ESTAVA' },
    'recover-failed': { word: 'FALHOU', result: 'PAROU NO MEIO: É PRECISO UMA PESSOA' },
    'recover-planned': { word: 'PLANEJADO', result: 'SÓ PLANEJADO: NADA FOI ALTERADO' },
    'cannot-judge': { word: 'NÃO É POSSÍVEL JULGAR', result: 'O BACKUP NÃO PÔDE SER JULGADO' },
    'restore-check-cannot-judge': {
        word: 'NÃO É POSSÍVEL JULGAR',
        result: 'A MIGRAÇÃO NÃO PÔDE SER JULGADA',
    },
    made: { word: 'FEITO', result: 'O PASSAPORTE DIZ O QUE O DUMP CONTÉM' },
    'not-made': { word: 'NÃO FEITO', result: 'NENHUM PASSAPORTE FOI ESCRITO' },
    safe: { word: 'SEGURA', result: 'A MIGRAÇÃO NÃO PERDE NADA QUE DEVA FICAR' },
    unsafe: { word: 'INSEGURA', result: 'A MIGRAÇÃO NÃO DEVE IR AO AR ASSIM' },
    'drill-check-cannot-judge': {
        word: 'NÃO É POSSÍVEL JULGAR',
        result: 'O ENSAIO NÃO PÔDE SER VERIFICADO',
    },
    trustworthy: { word: 'CONFIÁVEL', result: 'O ENSAIO DETECTA O QUE DEVE DETECTAR' },
    untrustworthy: { word: 'NÃO CONFIÁVEL', result: 'NÃO SE PODE CONFIAR NO ENSAIO' },
    ok: { word: 'OK', result: 'TODOS OS SISTEMAS NORMAIS' },
    warning: { word: 'AVISO', result: 'OLHE DURANTE O DIA' },
    critical: { word: 'CRÍTICO', result: 'FAÇA ALGO HOJE' },
    emergency: { word: 'EMERGÊNCIA', result: 'FAÇA ALGO AGORA' },
    unknown: { word: 'DESCONHECIDO', result: 'NEM TUDO PÔDE SER EXAMINADO' },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/notices.js
/** Palavras dos avisos. */
const notices_notices = {
    levels: {
        ok: 'OK',
        unknown: 'DESCONHECIDO',
        warning: 'ATENÇÃO',
        critical: 'CRÍTICO',
        emergency: 'EMERGÊNCIA',
    },
    kinds: {
        raised: 'novo',
        escalated: 'piorou',
        eased: 'melhorou',
        resolved: 'RESOLVIDO',
        reminder: 'continua',
    },
    labels: {
        where: 'Onde',
        since: 'Desde',
        run: 'Execução',
        whatToDo: 'O que fazer',
    },
    phrases: {
        several: (figure) => `${figure} mudanças`,
        before: (level) => `antes ${level}`,
        more: (figure) => `… e mais ${figure}`,
        sentBy: (host) => `Lastro em ${host}`,
        issueIntro: 'O Lastro mantém esta issue em dia e a fecha quando o problema acaba.',
        issueResolved: 'Resolvido.',
        issueEscalated: (level) => `Agora ${level}.`,
        issueReminder: (duration) => `Continua assim depois de ${duration}.`,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/playbook.js
/** The disaster recovery playbook. */
const playbook_playbook = {
    title: 'Plano de recuperação de desastres: {system}',
    made: 'Feito por `lastro playbook` a partir de .github/lastro.yml e do último ensaio verde, em {asOf}. Não edite: mude a configuração e gere de novo. `lastro playbook --check` diz se ainda vale.',
    proven: '**Provado.** O último ensaio verde de {source} foi em {at}: {tables} tabelas, {rows} registros, {tenants} tenants, em {host}.',
    stale: '**Mais velho que uma semana.** O último ensaio verde de {source} foi em {at}. Tempos e passos abaixo talvez não valham mais: execute `lastro restore-drill` e gere esta página de novo.',
    never: '**Não provado.** Ainda não houve ensaio verde de {source}. Nada nesta página foi medido: execute antes `lastro restore-drill`.',
    firstMinutes: 'Os primeiros cinco minutos',
    checklist: [
        'Anote a hora. Tudo o que for gravado no banco a partir de agora pode se perder.',
        'Ligue para a primeira pessoa da lista abaixo.',
        'É o banco? Então pare a aplicação, para que nada mais seja gravado. Não reinicie, não apague, não rode vacuum.',
        'O host dos backups está de pé, e os backups estão no lugar? Se não, vá a *Quando falta mais*.',
        'Escolha: um tenant só, ou o banco inteiro. Depois siga *Recuperar* desde o início.',
    ],
    contacts: 'Para quem ligar',
    noContacts: 'Ninguém está na lista: escreva pessoas em `playbook.contacts`.',
    name: 'Nome',
    role: 'Para',
    reach: 'Como',
    figures: 'O que esperar',
    figure: 'Medida',
    target: 'Objetivo',
    measured: 'Medido',
    recoveryTime: 'Tempo de recuperação (RTO)',
    dataLoss: 'Janela de perda de dados (RPO)',
    lastRecovery: 'Última recuperação real',
    notMeasured: 'não medido',
    copies: 'Onde estão as cópias',
    copyHere: 'Este host',
    copyHereReach: 'daily/, weekly/ e monthly/; cada backup é um dump, seu passaporte e seus globais',
    place: 'Lugar',
    getAt: 'Como chegar a ela',
    oneCopy: '**Há uma cópia só.** Se este host se for, os backups vão junto: liste outra em `playbook.copies`.',
    recover: 'Recuperar {source}',
    prepare: 'No host, em um clone do repositório com .github/lastro.yml. `lastro` é `node /opt/lastro/dist/cli/index.js`. Defina os segredos que a configuração nomeia[, e {variable}: um papel que pode criar e renomear bancos].',
    choose: 'O backup. Este era o mais novo em {asOf}; `lastro recover plan` diz qual é o mais novo agora. Depois de um dano que ninguém notou, pegue um anterior a ele.',
    noBackup: 'Não havia backup em {asOf}. Ponha aqui o nome de um.',
    look: 'O que está no lugar, e o que ficou pela metade',
    prove: 'Prove que o backup restaura[ (levou {took})]. Não toca em nada; pule se o último ensaio foi deste backup.',
    plan: 'O que seria feito, e o que se perderia. Não muda nada.',
    apply: 'Faça[ (espere cerca de {took})]. O que existe é salvo antes, e fica guardado.',
    look2: 'Inicie a aplicação e olhe: entre, conte o que você conhece, faça uma venda e cancele.',
    undo: 'Se era o backup errado: de volta ao que havia antes.',
    tenant: 'Um tenant só',
    tenantNote: 'Os outros tenants continuam trabalhando, e o schema quebrado fica guardado ao lado. Ponha o schema do tenant no lugar de `{tenant}`, e o backup como acima. O primeiro comando prova o tenant sozinho e mede o tempo, o segundo diz o que seria feito e perdido, o terceiro faz. `lastro recover undo` com os mesmos `--source`, `--tenant` e `--confirm` desfaz.',
    byHand: 'Sem o Lastro',
    byHandNote: 'Com os programas do próprio PostgreSQL, zstd e jq, como superusuário do servidor (`PGHOST`, `PGPORT`, `PGUSER`). Restaura ao lado, como `{restored}`; renomeie quando estiver bom. Mais: docs/restore-by-hand.md do Lastro.',
    gone: 'Quando falta mais',
    gonePlaces: {
        github: 'O GitHub se foi',
        host: 'O host se foi',
        region: 'A região ou o provedor se foi',
    },
    goneSteps: {
        github: 'Nada aqui precisa dele. Os comandos acima rodam no host; .github/lastro.yml está em todo clone, e relatórios e livro-razão estão em {stateDir}. Backups que um workflow inicia ficam parados: execute `lastro backup` à mão ou pelo cron até ele voltar.',
        host: 'Pegue uma máquina com PostgreSQL da mesma versão principal ou mais nova, zstd, Node 24, um clone do repositório e um do Lastro. Busque uma cópia dos backups (*Onde estão as cópias*), e acrescente `--from DIRETÓRIO` aos comandos acima. O servidor do banco também se foi? Crie um vazio, rode os globais do backup no psql, depois `lastro recover apply`.',
        region: 'Só restam cópias fora dela: aquelas em *Onde estão as cópias* que não estão no provedor deste host. Depois, como para um host perdido. Mude o endereço do banco nos segredos da aplicação e no DNS; baixe o tempo de vida dele agora, não na hora.',
    },
    after: 'Depois',
    afterSteps: [
        'Faça um backup e prove-o: `lastro backup`, depois `lastro restore-drill`.',
        'Busque o que só o banco antigo tem, se for desejado: ele está guardado com nome próprio (`lastro recover status`).',
        'Troque senhas que alguém tenha visto no meio tempo.',
        'Escreva o que aconteceu, quando, e o que esta página não dizia. Depois corrija a configuração e gere de novo.',
    ],
    phases: 'Fases desse ensaio',
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-application.js
/** What the restored application and the queries of the operator's own answered, and why they could not be asked. */
const reasons_application_applicationReasons = {
    'backend-missing': {
        title: 'A aplicação não pôde ser iniciada: o programa não está aqui[: {detail}].',
        hint: 'Instale-o no host do ensaio, ou corrija command e directory de `drill.backend` em .github/lastro.yml.',
    },
    'backend-role-missing': {
        title: 'O papel com que a aplicação deveria se conectar não está no backup[: {role}].',
        hint: 'Corrija `drill.backend.user`, ou deixe-o fora: então ela se conecta como o superusuário do staging.',
    },
    'backend-exited': {
        title: 'A aplicação terminou antes de ficar pronta[: {detail}].',
        hint: 'As últimas linhas dela estão no relatório. Depois de uma recuperação real ela também não subiria, a menos que só a configuração deste ensaio esteja errada.',
    },
    'backend-not-ready': {
        title: 'A aplicação não ficou pronta a tempo[: {detail}].',
        hint: 'As últimas linhas dela estão no relatório. Veja o que ela espera, e path e timeout de `drill.backend.ready`.',
    },
    'backend-died': {
        title: 'A aplicação terminou enquanto era sondada[: {detail}].',
        hint: 'As últimas linhas dela estão no relatório. A sonda anterior mostra o que ela não suportou.',
    },
    'backend-exposed': {
        title: 'A aplicação escutou em todos os endereços do host enquanto rodou[: {address}].',
        hint: 'Os dados restaurados podiam ser alcançados pela rede. Faça-a escutar em 127.0.0.1, como diz a variável HOST.',
    },
    'probe-status': {
        title: 'A aplicação respondeu com outro status.',
        hint: 'As últimas linhas dela e a resposta dizem por quê. Compare com a mesma requisição em produção.',
    },
    'probe-body': {
        title: 'Uma resposta da aplicação não é a que deve ser.',
        hint: 'Compare com a mesma requisição em produção; os dados em si são julgados pelas outras verificações.',
    },
    'probe-not-json': {
        title: 'Uma resposta da aplicação não é JSON.',
        hint: 'Muitas vezes é uma página de erro, ou a página de um front end: veja path e headers da sonda.',
    },
    'probe-count': {
        title: 'A aplicação mostra outro número de registros que o passaporte.',
        hint: 'Os registros foram comparados antes de ela subir: ela filtra, pagina ou esconde alguns. Faça a sonda ler um total, ou corrija a tabela.',
    },
    'probe-slow': {
        title: 'A aplicação respondeu mais devagar que o permitido.',
        hint: 'Logo após uma restauração não há estatísticas nem cache, como depois de uma recuperação real. Aumente `within`, ou ache a consulta lenta.',
    },
    'probe-timeout': {
        title: 'A aplicação não respondeu a tempo.',
        hint: 'Ela pode esperar por uma trava, por um pool sem conexão, ou por um serviço que o staging não tem.',
    },
    'probe-unreachable': {
        title: 'A aplicação interrompeu a conexão, ou ninguém respondeu.',
        hint: 'As últimas linhas dela estão no relatório.',
    },
    'probe-too-large': {
        title: 'Uma resposta da aplicação é grande demais para ser julgada.',
        hint: 'Peça uma página e um total: respostas de mais de 16 MiB não são lidas.',
    },
    'probe-redirected': {
        title: 'A aplicação manda o cliente para outro lugar.',
        hint: 'Um redirecionamento para outra origem, ou em círculo, nunca é seguido. Ajuste a URL base da aplicação para o staging.',
    },
    'probe-value-unusable': {
        title: 'Um valor de que sondas seguintes precisam falta, ou não pode ser usado.',
        hint: 'Compare a resposta com `save` da sonda.',
    },
    'probe-skipped': {
        title: 'Uma sonda não foi feita: uma anterior não deu o valor para ela.',
        hint: 'Corrija primeiro a sonda anterior.',
    },
    'probe-unjudged': {
        title: 'O passaporte não conhece a tabela com que uma sonda é comparada.',
        hint: 'Corrija `count.table` em .github/lastro.yml; `lastro passport show` lista as tabelas.',
    },
    'no-tenant-asked': {
        title: 'Não há no backup um tenant para o qual perguntar.',
        hint: 'Veja `tenants` da fonte e de `drill.backend` em .github/lastro.yml.',
    },
    'query-failed': {
        title: 'Uma consulta sua tem outra resposta que a esperada.',
        hint: 'Faça a mesma consulta em produção: se lá a resposta é a mesma, os dados já estavam errados antes do backup.',
    },
    'query-error': {
        title: 'Uma consulta sua terminou em erro.',
        hint: 'Faça a mesma consulta em produção, e veja os registros em que ela tropeça.',
    },
    'query-invalid': {
        title: 'Uma consulta sua não pôde ser feita.',
        hint: 'Corrija-a em .github/lastro.yml: nomes, tipos, um só comando, e uma coluna onde se espera um valor.',
    },
    'query-writes': {
        title: 'Uma consulta sua tentou gravar, e foi recusada.',
        hint: 'Consultas só leem. Veja que funções ela chama.',
    },
    'query-timeout': {
        title: 'Uma consulta sua demorou demais.',
        hint: 'Logo após uma restauração não há estatísticas. Aumente o `timeout`, ou escreva-a de modo que um índice ajude.',
    },
    'query-unjudged': {
        title: 'O passaporte não conhece a tabela com que uma consulta é comparada.',
        hint: 'Corrija `expect.table` em .github/lastro.yml; `lastro passport show` lista as tabelas.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-backup.js
/** Why a backup ended as it did. */
const reasons_backup_backupReasons = {
    complete: {
        title: 'O backup foi gravado, relido por inteiro e publicado[ como {name}].',
        hint: '',
    },
    planned: {
        title: 'Apenas planejado: as verificações prévias passaram, nada foi gravado nem removido.',
        hint: 'Execute sem o modo de simulação para fazer o backup.',
    },
    'server-unreachable': {
        title: 'O servidor PostgreSQL[ {server}] não responde.',
        hint: 'Verifique se ele está no ar e se este host pode conectar: `pg_isready -h HOST -p PORT`, depois pg_hba.conf e o firewall.',
    },
    'client-too-old': {
        title: 'Nenhum pg_dump instalado é novo o bastante para o servidor[: servidor {server}, pg_dump mais novo {client}].',
        hint: 'Instale o cliente da versão principal do servidor ou mais nova, p. ex. `apt-get install postgresql-client[-{major}]`.',
    },
    'disk-space-low': {
        title: 'Não há espaço livre em disco para o backup[: precisa de {needed:bytes}][, livre {free:bytes}].',
        hint: 'Libere espaço[ em {path}] ou aumente o volume; `du -xh --max-depth=2` mostra o que o ocupa. Os backups bons antigos não foram tocados.',
    },
    'lock-table-too-small': {
        title: 'A tabela de locks do servidor é pequena demais para travar todas as tabelas[: {tables} tabelas][, espaço para {capacity} locks].',
        hint: 'Aumente max_locks_per_transaction[ para pelo menos {suggested}] no postgresql.conf e reinicie o servidor.',
    },
    'row-security': {
        title: 'A segurança em nível de linha esconderia registros do papel de backup[ {role}][ em {tables} tabelas][, p. ex. {table}].',
        hint: 'Como superusuário: `ALTER ROLE {role|ROLE} BYPASSRLS`.',
    },
    'privileges-missing': {
        title: 'O papel de backup[ {role}] não consegue ler tudo[: {count} objetos][, p. ex. {object}].',
        hint: 'Como superusuário: `GRANT pg_read_all_data TO {role|ROLE}`; para objetos grandes, também a participação no papel dono deles: `GRANT DONO TO {role|ROLE}`.',
    },
    'directory-not-mounted': {
        title: 'O diretório de backups[ {path}] não está em um volume próprio montado; gravar ali encheria o disco do sistema.',
        hint: 'Monte o volume e confira com `findmnt --target {path|DIRETÓRIO}`.',
    },
    'directory-not-writable': {
        title: 'Não é possível gravar no diretório de backups[ {path}][: {detail}].',
        hint: 'Crie-o e entregue-o ao usuário com que o runner executa[: `chown {user} {path}`].',
    },
    'lock-held': {
        title: 'Outra execução detém a trava[: {procedure}, execução {run}, pid {pid} em {host}][, desde {since:date}].',
        hint: 'Espere ela terminar, ou encerre-a. Um detentor morto teria sido substituído: este está vivo.',
    },
    'lock-timeout': {
        title: 'As tabelas não puderam ser travadas a tempo[: {table}][, espera de {seconds:duration}].',
        hint: 'Alguma transação detém um lock exclusivo: veja pg_stat_activity e pg_locks, e não faça migrações durante o backup.',
    },
    'dump-failed': {
        title: 'O pg_dump falhou[: {detail}].',
        hint: 'As últimas linhas dele estão no log. Nada foi publicado; os backups anteriores continuam como estavam.',
    },
    'dump-size-anomaly': {
        title: 'O tamanho do dump foge do habitual[: {bytes:bytes}][, normalmente {usual:bytes}].',
        hint: 'Compare com o anterior, `lastro passport diff ANTERIOR NOVO`, para ver que tabelas mudaram. Guarde os backups antigos até haver explicação.',
    },
    'read-back-failed': {
        title: 'O dump recém-gravado não pôde ser relido[: {detail}].',
        hint: 'Verifique o disco (`dmesg`, `smartctl -a`) e execute o backup de novo. Nada foi publicado.',
    },
    'schema-unstable': {
        title: 'Tabelas foram criadas ou removidas enquanto o backup as bloqueava[: {attempts} tentativas].',
        hint: 'Não faça migrações durante o backup; depois execute de novo.',
    },
    'snapshot-lost': {
        title: 'A sessão do banco que mantinha o snapshot terminou antes do dump[: {detail}].',
        hint: 'Procure idle_in_transaction_session_timeout, um pooler de conexões no caminho ou um reinício do servidor; depois execute de novo.',
    },
    'passport-failed': {
        title: 'O passaporte não pôde ser tirado do snapshot[: {detail}].',
        hint: 'O log mostra o comando. Sem passaporte nada pode ser provado, por isso nada foi publicado.',
    },
    cancelled: {
        title: 'A execução foi cancelada[ durante {step}].',
        hint: 'Nada ficou pela metade; inicie de novo quando convier.',
    },
    'internal-error': {
        title: 'O próprio Lastro falhou[: {detail}].',
        hint: 'É um defeito do Lastro. Por favor, relate-o com o log e este relatório.',
    },
    'retention-frozen': {
        title: 'Nenhum backup antigo foi removido[: {detail}].',
        hint: 'Resolva o que os outros achados apontam; a próxima execução boa remove o que for devido.',
    },
    'future-dated-backup': {
        title: 'Um backup tem data no futuro[: {name}][, {takenAt:date}].',
        hint: 'Ele não conta. Acerte o relógio e depois renomeie ou mova esse arquivo.',
    },
    'database-empty': {
        title: 'O banco de dados[ {database}] não tem nenhuma tabela.',
        hint: 'Verifique se a fonte aponta para o banco certo; um backup vazio não prova nada.',
    },
    'standby-conflict': {
        title: 'A réplica cancelou o dump por conflito com a recuperação[: {detail}].',
        hint: 'Aumente max_standby_streaming_delay ou use hot_standby_feedback = on, ou faça o backup do primário.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-check.js
/** How a restore check ended, and what a migration did that somebody must see. */
const reasons_check_checkReasons = {
    'migration-safe': {
        title: 'A migração rodou em um backup restaurado, e nada se perdeu que devesse ficar.',
        hint: '',
    },
    'migration-safe-sample': {
        title: 'A migração rodou em dados de exemplo, e nada se perdeu que devesse ficar.',
        hint: 'Registros reais não foram vistos. `check.real-data` deixa pull requests confiáveis usarem um backup.',
    },
    'migration-untouched': {
        title: 'A configuração é válida; nenhum arquivo de `check.paths` mudou, então nenhuma migração foi ensaiada.',
        hint: '',
    },
    'configuration-legal': {
        title: 'A configuração é válida; ela não nomeia migração, então nenhuma foi ensaiada.',
        hint: 'Escreva o comando em `check.migrate.command`.',
    },
    'migration-failed': {
        title: 'A migração falhou[ com código de saída {exit}][: {detail}][; {migrated} de {tenants} tenants foram migrados].',
        hint: 'O relatório mostra o que ela já tinha feito: a produção ficaria assim. Faça tudo ou nada em cada execução, ou permita executar de novo.',
    },
    'migration-timeout': {
        title: 'A migração foi encerrada porque levou mais que o permitido[: {allowed:duration}].',
        hint: 'Talvez espere uma trava ou uma resposta. Se precisa do tempo, aumente `check.migrate.timeout`.',
    },
    'migration-not-started': {
        title: 'O programa da migração não pôde ser iniciado[: {detail}].',
        hint: 'Instale-o antes da verificação, e veja se `check.migrate.directory` existe no checkout.',
    },
    'migration-role-missing': {
        title: 'O papel que migra não existe na cópia, ou não pode conectar[: {role}].',
        hint: 'Corrija `check.migrate.role`; os dados de exemplo precisam criar o papel.',
    },
    'seed-failed': {
        title: 'Não foi possível criar o banco de exemplo[: {name}][: {detail}].',
        hint: 'Carregue os arquivos de `check.seed` em um banco vazio com `psql -v ON_ERROR_STOP=1 -f` e corrija o que parar.',
    },
    'event-untrusted': {
        title: 'Nada prova de quem é este código, então nenhum backup foi tocado.',
        hint: 'Backups são usados para pull requests deste repositório e no seu branch padrão; nunca por pull_request_target nem workflow_run.',
    },
    'fork-untrusted': {
        title: 'O código vem de outro repositório, então nenhum backup foi tocado.',
        hint: 'Para esses pull requests há os dados de exemplo: `mode: synthetic`, em máquina do GitHub.',
    },
    'bot-untrusted': {
        title: 'Um bot traz código de outras pessoas, então nenhum backup foi tocado.',
        hint: 'Revise e faça o merge; a verificação no branch padrão usa então o backup.',
    },
    'branch-untrusted': {
        title: 'Não é o branch padrão nem um pull request para ele: ninguém revisou esta configuração, então nenhum backup foi tocado.',
        hint: 'Abra um pull request para o branch padrão, ou rode o workflow nele.',
    },
    'checkout-untrusted': {
        title: 'Os arquivos daqui não são os do commit que iniciou a execução, então nenhum backup foi tocado.',
        hint: 'Tire o `ref:` do actions/checkout.',
    },
    'stranger-on-host': {
        title: 'Código não confiável não roda em máquina nossa; nada dele foi executado.',
        hint: 'Rode a verificação com dados de exemplo em máquina do GitHub: `runs-on: ubuntu-24.04`.',
    },
    'base-unknown': {
        title: 'A configuração do commit base não pode ser lida aqui, então nenhum backup foi tocado.',
        hint: 'Dê `fetch-depth: 0` ao actions/checkout, e faça antes o merge de uma configuração válida.',
    },
    'real-data-off': {
        title: 'O branch base não permite ensaiar migrações em backups, então nenhum foi tocado.',
        hint: 'Escreva `check.real-data: true` em .github/lastro.yml do branch padrão.',
    },
    'tenant-not-migrated': {
        title: 'Um tenant não ficou como os outros depois da migração.',
        hint: 'A migração passou por ele, ou parou antes. Veja o que há de diferente nele, e faça a migração falhar quando um tenant falha.',
    },
    'rows-lost': {
        title: 'A migração perdeu registros.',
        hint: 'Se é intencional, liste a tabela em `check.expect.may-change`.',
    },
    'rows-changed': {
        title: 'A migração alterou registros que já existiam.',
        hint: 'Se é intencional, liste a tabela em `check.expect.may-change`.',
    },
    'values-converted': {
        title: 'Uma coluna tem agora outro tipo, e seus valores se leem de outra forma.',
        hint: 'Veja se nada foi arredondado ou cortado; liste a tabela em `check.expect.may-change` se for intencional.',
    },
    'table-dropped': {
        title: 'A migração removeu uma tabela.',
        hint: 'Se é intencional, liste-a em `check.expect.may-drop`. Seus registros ficam só nos backups.',
    },
    'column-dropped': {
        title: 'A migração removeu uma coluna.',
        hint: 'Se é intencional, liste `schema.tabela.coluna` em `check.expect.may-drop`. Seus valores ficam só nos backups.',
    },
    'protection-dropped': {
        title: 'A migração removeu algo que protegia ou acelerava os dados.',
        hint: 'Se é intencional, liste-o em `check.expect.may-drop`.',
    },
    'index-left-invalid': {
        title: 'A migração deixou um índice que o PostgreSQL não usa.',
        hint: 'Um CREATE INDEX CONCURRENTLY parou no meio: remova o índice e crie-o de novo.',
    },
    'constraint-left-not-valid': {
        title: 'Uma constraint nova não foi verificada para os registros que já existem.',
        hint: 'Deixe uma migração seguinte rodar `ALTER TABLE … VALIDATE CONSTRAINT …`, que não fecha a tabela.',
    },
    'orphans-left': {
        title: 'Desde a migração há registros que apontam para registros que não existem.',
        hint: 'Ela desligou verificações (triggers desabilitados, `session_replication_role`). Corrija os registros na mesma migração.',
    },
    'sequence-set-back': {
        title: 'A migração fez uma sequência voltar.',
        hint: 'O próximo insert colidiria: `SELECT setval(…, max(coluna))`.',
    },
    'large-objects-changed': {
        title: 'A migração removeu ou alterou large objects.',
        hint: 'Procure lo_unlink e triggers que o chamam.',
    },
    'lock-too-long': {
        title: 'Uma tabela ficou fechada a todos por mais que o permitido[: {actual:duration}][, permitido {allowed:duration}].',
        hint: 'A produção ficaria parada esse tempo. Divida a migração: adicione colunas sem reescrever, crie índices CONCURRENTLY, valide constraints depois.',
    },
    'way-back-failed': {
        title: 'O caminho de volta falhou[ com código de saída {exit}][: {detail}].',
        hint: 'Depois de um lançamento ruim, `check.migrate.down` não ajudaria. Corrija-o, ou tire-o da configuração.',
    },
    'not-reversible': {
        title: 'O caminho de volta não leva ao ponto de partida.',
        hint: 'O relatório mostra o que fica diferente. Corrija `check.migrate.down`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-content.js
/** What differs between the passport and the restored database. */
const reasons_content_contentReasons = {
    'schema-missing': {
        title: 'Falta um schema.',
        hint: 'Restaure-o de outro backup; `lastro passport diff` mostra desde quando falta.',
    },
    'schema-unexpected': {
        title: 'Há um schema que o passaporte não conhece.',
        hint: 'O dump tem mais do que seu snapshot tinha: não é o dump deste passaporte.',
    },
    'table-missing': {
        title: 'Falta uma tabela.',
        hint: 'A definição ou os dados dela não estão no dump. Faça um novo backup e ensaie um mais antigo.',
    },
    'table-unexpected': {
        title: 'Há uma tabela que o passaporte não conhece.',
        hint: 'O dump tem mais do que seu snapshot tinha: não é o dump deste passaporte.',
    },
    'rows-missing': {
        title: 'Faltam registros.',
        hint: 'Não recupere a partir deste backup: ensaie um mais antigo e faça um novo agora.',
    },
    'rows-unexpected': {
        title: 'Há mais registros do que havia.',
        hint: 'Dados foram carregados duas vezes ou acrescentados depois do dump. Ensaie outra cópia deste backup.',
    },
    'rows-differ': {
        title: 'O número de registros está certo, mas os valores diferem.',
        hint: 'Algum valor mudou entre o dump e a restauração. Ensaie outra cópia e compare esta tabela.',
    },
    'column-differs': {
        title: 'Uma coluna difere em tipo, padrão ou ordem.',
        hint: 'Compare com `lastro passport show`; uma versão principal mais nova pode escrever um padrão de outra forma.',
    },
    'constraint-missing': {
        title: 'Falta uma constraint.',
        hint: 'Os dados podem violar a regra dela: encontre esses registros antes de recriá-la.',
    },
    'constraint-differs': {
        title: 'Uma constraint está definida de outra forma.',
        hint: 'Compare as duas definições; o passaporte tem a da produção.',
    },
    'constraint-not-valid': {
        title: 'Uma constraint nunca foi validada (NOT VALID).',
        hint: 'Na produção: `ALTER TABLE … VALIDATE CONSTRAINT …`; ele aponta os registros que a violam.',
    },
    'foreign-key-orphans': {
        title: 'Registros apontam para registros que não existem.',
        hint: 'Uma recuperação para nesta chave. Procure os mesmos órfãos na produção: um trigger ou uma réplica pode tê-la contornado.',
    },
    'index-missing': {
        title: 'Falta um índice.',
        hint: 'Recrie-o com a definição do passaporte.',
    },
    'index-differs': {
        title: 'Um índice está definido de outra forma.',
        hint: 'Compare as duas definições; o passaporte tem a da produção.',
    },
    'index-invalid': {
        title: 'Um índice está inválido e nunca é usado.',
        hint: 'Na produção: `REINDEX INDEX CONCURRENTLY …`; um CREATE INDEX CONCURRENTLY falhou um dia.',
    },
    'unique-missing': {
        title: 'Falta uma constraint ou um índice único.',
        hint: 'Procure duplicados antes de recriar: um deles pode ser a causa de não ter sido criado.',
    },
    'sequence-missing': {
        title: 'Falta uma sequência.',
        hint: 'Novos registros ficariam sem número. Crie-a e posicione-a depois do maior valor em uso.',
    },
    'sequence-behind': {
        title: 'Uma sequência está atrás dos valores em uso.',
        hint: 'A próxima inserção colidiria: `SELECT setval(…, max(coluna))` depois da restauração.',
    },
    'trigger-missing': {
        title: 'Falta um trigger.',
        hint: 'Recrie-o com a definição do passaporte.',
    },
    'trigger-disabled': {
        title: 'Um trigger está desabilitado.',
        hint: 'Se não for intencional: `ALTER TABLE … ENABLE TRIGGER …`.',
    },
    'trigger-differs': {
        title: 'Um trigger está definido de outra forma.',
        hint: 'Compare as duas definições; o passaporte tem a da produção.',
    },
    'view-missing': { title: 'Falta uma view.', hint: 'Recrie-a a partir do passaporte.' },
    'view-differs': {
        title: 'Uma view está definida de outra forma.',
        hint: 'Compare as duas definições; uma versão principal mais nova pode só escrevê-la de outra forma.',
    },
    'function-missing': {
        title: 'Falta uma função.',
        hint: 'Recrie-a a partir do passaporte; triggers e padrões podem precisar dela.',
    },
    'function-differs': {
        title: 'Uma função está definida de outra forma.',
        hint: 'Compare as duas definições; o passaporte tem a da produção.',
    },
    'policy-missing': {
        title: 'Falta uma política de segurança em nível de linha.',
        hint: 'Tenants poderiam ver registros uns dos outros: crie-a antes que alguém conecte.',
    },
    'policy-differs': {
        title: 'Uma política de segurança em nível de linha está definida de outra forma.',
        hint: 'Compare as duas definições antes que alguém conecte.',
    },
    'row-security-differs': {
        title: 'A segurança em nível de linha está ligada de outra forma em uma tabela.',
        hint: 'Deixe como na produção: `ALTER TABLE {schema|SCHEMA}.{object|NOME} ENABLE ROW LEVEL SECURITY`.',
    },
    'grant-differs': {
        title: 'Os privilégios diferem.',
        hint: 'Alguém poderia ler demais, ou a aplicação de menos: compare e refaça os GRANT.',
    },
    'owner-differs': {
        title: 'Um objeto pertence a outro papel.',
        hint: 'Crie o papel dono antes da restauração e depois `ALTER … OWNER TO`.',
    },
    'role-missing': {
        title: 'Falta um papel que possui ou pode usar algo.',
        hint: 'Crie-o antes da restauração; o arquivo de globais do backup tem a definição.',
    },
    'type-differs': {
        title: 'Um tipo, domínio ou enumeração difere.',
        hint: 'Compare os rótulos e as regras com o passaporte.',
    },
    'partition-differs': {
        title: 'Uma partição está anexada de outra forma.',
        hint: 'Compare os limites com o passaporte: registros poderiam ir para a partição errada.',
    },
    'comment-differs': { title: 'Um comentário difere.', hint: 'Inofensivo para os dados.' },
    'large-objects-differ': {
        title: 'Faltam large objects, ou eles diferem.',
        hint: 'Verifique se o dump foi feito com large objects (`pg_dump --large-objects`).',
    },
    'matview-differs': {
        title: 'Uma view materializada difere.',
        hint: '`REFRESH MATERIALIZED VIEW {schema|SCHEMA}.{object|NOME}` depois da restauração.',
    },
    'matview-stale': {
        title: 'Uma view materializada estava desatualizada quando o backup foi feito.',
        hint: 'A restauração a atualiza. É legítimo, se a produção a atualiza por agendamento.',
    },
    'object-missing': {
        title: 'Falta um objeto.',
        hint: 'Recrie-o com a definição do passaporte.',
    },
    'object-unexpected': {
        title: 'Há um objeto que o passaporte não conhece.',
        hint: 'O dump tem mais do que seu snapshot tinha: não é o dump deste passaporte.',
    },
    'object-differs': {
        title: 'Um objeto está definido de outra forma.',
        hint: 'Compare as duas definições; o passaporte tem a da produção.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-disk.js
/** O que a verificação de disco encontra: discos, hosts e agendas mortas. */
const reasons_disk_diskReasons = {
    'disks-well': {
        title: 'Tudo normal[: {filesystems} sistemas de arquivos em {hosts} hosts].',
        hint: '',
    },
    'space-low': {
        title: 'Um sistema de arquivos está enchendo[: {subject} em {host} está {percent:percent} cheio][, restam {free:bytes}].',
        hint: 'Veja o que é grande: `lastro disk-check` diz o que mais cresceu e o que pode ser liberado. Os limites estão em `disk.thresholds`.',
    },
    'inodes-low': {
        title: 'Um sistema de arquivos está ficando sem inodes[: {subject} em {host}, {percent:percent} em uso][, restam {freeInodes}]. Sem inode não se cria arquivo, por mais bytes que haja livres.',
        hint: 'Ache o diretório com muitos arquivos pequenos: `du --inodes -x {subject|/} | sort -n | tail`. Costumam ser sessões, caches e filas de e-mail.',
    },
    'fills-soon': {
        title: 'Um sistema de arquivos logo estará cheio se continuar assim[: {subject} em {host}, em {seconds:duration}][ (por volta de {fullAt:date})].',
        hint: 'Descubra o que começou a crescer: o relatório diz o que mais cresceu na semana. Uma rotação que não remove mais tem esse aspecto.',
    },
    'next-backup-does-not-fit': {
        title: 'O próximo backup não vai caber[: precisa de {needed:bytes}][, há {free:bytes} livres].',
        hint: 'Libere espaço ou aumente o disco antes da noite. Não remova os backups mais novos; `lastro disk-check` lista o que pode sair.',
    },
    'mount-missing': {
        title: 'Um sistema de arquivos que deveria estar montado não está[: {subject} em {host}].',
        hint: 'Veja por quê: `systemctl status "*.mount"`, `dmesg | tail`. O que for gravado no diretório vazio vai parar no disco de baixo.',
    },
    'mount-hanging': {
        title: 'Um sistema de arquivos não responde[: {subject} em {host}].',
        hint: 'O servidor ou o disco dele sumiu; programas que o tocam também travam. Conserte o servidor, ou solte-o: `umount -f -l {subject|CAMINHO}`.',
    },
    'mount-unreadable': {
        title: 'Um sistema de arquivos não pôde ser medido[: {subject} em {host}][: {detail}].',
        hint: 'Veja-o como o usuário com que o Lastro roda: `df {subject|CAMINHO}`.',
    },
    'stopped-writing': {
        title: 'O kernel parou toda gravação num sistema de arquivos depois de um erro[: {subject} em {host}]. O `mount` ainda o mostra como gravável.',
        hint: 'O disco pode estar morrendo: leia o `dmesg`, copie o que ainda se lê, depois desmonte e rode `fsck`. Bancos de dados nele já estão falhando.',
    },
    'read-only': {
        title: 'Um sistema de arquivos está somente leitura[: {subject} em {host}].',
        hint: 'Leia no `dmesg` o erro que o deixou assim. Se for de propósito, cite-o em `disk.may-be-read-only`.',
    },
    'filesystem-errors': {
        title: 'Um sistema de arquivos contou erros[: {subject} em {host}, {errors}].',
        hint: 'Planeje um `fsck` na próxima reinicialização e examine o próprio disco: `smartctl -a`. A contagem fica até o fsck rodar.',
    },
    'host-unreachable': {
        title: 'Um host não pôde ser alcançado[: {host}][: {detail}]. Nada se sabe dos discos dele.',
        hint: 'Tente à mão com a mesma chave: `ssh {host|HOST} df -h`. Os alertas de antes ficam como estavam.',
    },
    'clock-skew': {
        title: 'O relógio de um host está errado[: {host}, {skew:duration}].',
        hint: 'Acerte-o: `timedatectl`, chrony. Nomes de backups e certificados dependem dele.',
    },
    'backups-missing': {
        title: 'O diretório dos backups não existe[: {subject} em {host}].',
        hint: 'Veja se o disco dele está montado. Nada será salvo até que exista.',
    },
    'backups-mount-lost': {
        title: 'O diretório dos backups está no disco do sistema, não no dele[: {subject} em {host}].',
        hint: 'Monte o disco, depois mova o que foi gravado nesse meio-tempo. Um backup ao lado do que protege morre junto.',
    },
    'tree-unreadable': {
        title: 'Nem todos os backups puderam ser examinados[: {subject} em {host}][: {detail}].',
        hint: 'Dê leitura ao usuário com que o Lastro roda; até lá os tamanhos são um mínimo.',
    },
    'passports-missing': {
        title: 'Há dumps que perderam o passaporte[: {count} em {host}, {name}].',
        hint: 'Sem ele ninguém sabe o que devem conter. Faça um a partir de um ensaio: `lastro passport make`.',
    },
    'docker-unanswered': {
        title: 'O Docker não respondeu[: {host}][: {detail}].',
        hint: 'Veja: `docker system df`. Até lá não se sabe a parte dele no disco.',
    },
    'database-unmeasured': {
        title: 'O tamanho de um banco de dados não pôde ser perguntado[: {subject}][: {detail}].',
        hint: 'O papel do backup precisa de `pg_monitor` para ver o log de transações; veja se ele consegue conectar.',
    },
    'backup-overdue': {
        title: 'Um backup está atrasado[: {subject} em {host}][, o mais novo tem {age:duration}].',
        hint: 'A agenda pode estar morta: veja as execuções do workflow e rode `lastro backup` à mão.',
    },
    'offsite-sync-overdue': {
        title: 'A cópia para outro lugar está atrasada[, a última boa tem {age:duration}].',
        hint: 'A agenda pode estar morta: veja as execuções do workflow. Até que rode, um incêndio leva o host e os backups juntos.',
    },
    'restore-drill-overdue': {
        title: 'Um ensaio de restauração está atrasado[, o último bom tem {age:duration}].',
        hint: 'Rode-o à mão: `lastro restore-drill`. Um backup que ninguém restaurou é só uma esperança.',
    },
    'ran-again': { title: 'Rodou até o fim outra vez.', hint: '' },
    'no-longer-there': { title: 'Não está mais lá.', hint: '' },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-drill.js
/** Why a drill could, or could not, restore a backup. */
const reasons_drill_drillReasons = {
    proven: {
        title: 'O backup foi restaurado e é, registro por registro, o que diz o seu passaporte.',
        hint: '',
    },
    'no-backup': {
        title: 'Não há backup para ensaiar[ em {path}].',
        hint: 'Execute `lastro backup` antes, ou confira o diretório de backups em .github/lastro.yml.',
    },
    'role-unknown': {
        title: 'O dump de outra ferramenta cita um papel que só os globais criariam[: {detail}].',
        hint: 'Deixe `lastro backup` fazer os backups: o passaporte leva os papéis.',
    },
    'no-passport': {
        title: 'O dump não tem passaporte: ele restaura, mas ninguém pode dizer se o conteúdo está certo.',
        hint: 'Foi feito por outra ferramenta. Deixe `lastro backup` fazer os backups, para que o conteúdo possa ser provado.',
    },
    'sha256-mismatch': {
        title: 'O arquivo não é o que foi gravado: o SHA-256 difere.',
        hint: 'Foi alterado ou danificado depois do backup. Use outra cópia ou camada e verifique o disco que o guardava.',
    },
    'size-mismatch': {
        title: 'O arquivo não tem o tamanho que foi gravado[: esperado {expected:bytes}][, encontrado {actual:bytes}].',
        hint: 'Foi cortado ou acrescido, muitas vezes por uma cópia interrompida. Copie de novo ou use outra camada.',
    },
    'frame-corrupt': {
        title: 'O quadro comprimido do dump está danificado[: {detail}].',
        hint: 'Use outra cópia ou camada; os bytes desta estão perdidos. Verifique o disco que a guardava.',
    },
    'passport-unreadable': {
        title: 'O passaporte não pode ser lido[: {detail}].',
        hint: 'Busque-o de novo na outra cópia. O dump só é julgado com ele.',
    },
    'passport-mismatch': {
        title: 'O passaporte pertence a outro backup[: ele nomeia {names}].',
        hint: 'Um arquivo foi renomeado ou sobrescrito. Ponha o passaporte deste dump ao lado dele, ou ensaie outro backup.',
    },
    'archive-corrupt': {
        title: 'O pg_restore não consegue ler o arquivo[: {detail}].',
        hint: 'Use outra cópia ou camada e verifique o disco que guardava esta.',
    },
    'archive-empty': {
        title: 'O dump não contém dados de tabelas.',
        hint: 'É um dump só do esquema, ou de um banco vazio. Verifique como foi feito.',
    },
    'restore-failed': {
        title: 'A restauração parou em um erro[: {detail}].',
        hint: 'O log mostra o objeto. Em uma emergência este backup também pararia ali: corrija a causa na produção e faça outro backup.',
    },
    'restore-timed-out': {
        title: 'A restauração passou do limite de `drill.timeout` e foi encerrada[: {detail}].',
        hint: 'Aumente `drill.timeout` em .github/lastro.yml, ou ensaie em um host mais rápido. O backup em si não foi julgado.',
    },
    'restore-role-missing': {
        title: 'Um papel de que o dump precisa não existe[: {role}][: {detail}].',
        hint: 'Crie-o no destino, ou faça o backup com os globais para que possa ser preparado: `CREATE ROLE {role|NOME}`.',
    },
    'extension-missing': {
        title: 'Uma extensão de que o dump precisa não está instalada onde o ensaio restaura[: {extension}][: {detail}].',
        hint: 'Instale o pacote dela[ para o PostgreSQL {major}] onde o ensaio restaura (no host dele, na imagem de `drill.docker`, no servidor separado) e ensaie de novo; até lá nada está provado.',
    },
    'extension-version-differs': {
        title: 'Uma extensão tem versão diferente da produção.',
        hint: 'Instale a mesma versão no host do ensaio, para que ele seja igual à recuperação.',
    },
    'postgres-missing': {
        title: 'Não foram encontrados os programas do servidor PostgreSQL para restaurar.',
        hint: 'Instale-os no host do ensaio: `apt-get install postgresql[-{major}]`.',
    },
    'postgres-too-old': {
        title: 'O PostgreSQL daqui é mais antigo que o da origem do backup[: aqui {found}][, necessário {needed}][: {detail}].',
        hint: 'Instale a mesma versão principal onde o ensaio restaura: `apt-get install postgresql[-{major}]`, ou indique uma imagem dela em `drill.docker`.',
    },
    'staging-failed': {
        title: 'Não foi possível criar o lugar para restaurar[: {detail}].',
        hint: 'O log mostra o que o servidor disse ao iniciar. O backup em si não foi julgado.',
    },
    'staging-disk-full': {
        title: 'O lugar da restauração ficou sem disco[: precisa de cerca de {needed:bytes}][, livre {free:bytes}][: {detail}].',
        hint: 'Libere espaço[ em {path}] ou aponte o staging do ensaio para um volume maior. O backup em si não foi julgado.',
    },
    'staging-out-of-memory': {
        title: 'O servidor de banco do ensaio foi morto por falta de memória[: {detail}].',
        hint: 'Dê mais memória ou swap ao host, ou ensaie quando houver menos carga. O backup em si não foi julgado.',
    },
    'target-is-source': {
        title: 'O destino do ensaio é uma fonte configurada[: {source}]; recusado.',
        hint: 'Um ensaio nunca grava na produção. Escolha outro staging em .github/lastro.yml.',
    },
    'amcheck-unavailable': {
        title: 'As páginas das tabelas e dos índices não puderam ser verificadas: o amcheck não está instalado.',
        hint: 'Instale o pacote contrib do PostgreSQL no host do ensaio: `apt-get install postgresql-contrib`.',
    },
    'heap-corrupt': {
        title: 'O amcheck encontrou uma tabela ou um índice danificado.',
        hint: 'Ensaie de novo; se persistir, suspeite da memória ou do disco do host do ensaio: `dmesg`, `smartctl -a`.',
    },
    'backup-stale': {
        title: 'O backup mais novo é velho demais[: {age:duration}][, permitido {allowed:duration}].',
        hint: 'Veja por que os últimos backups não rodaram ou falharam: `lastro history`.',
    },
    'rto-missed': {
        title: 'A recuperação leva mais tempo que o objetivo[: {actual:duration}][, objetivo {objective:duration}].',
        hint: 'As fases mostram onde o tempo vai. Disco mais rápido, mais núcleos ou menos dados em um só banco ajudam; ou mude o objetivo conscientemente.',
    },
    'rpo-missed': {
        title: 'Seria perdido mais trabalho recente do que o objetivo permite[: {actual:duration}][, objetivo {objective:duration}].',
        hint: 'Faça backups com mais frequência: mude o agendamento em .github/workflows/backup.yml.',
    },
    'tenant-quiet': {
        title: 'Alguns tenants não têm registro recente[: {tenants} deles][ ({names})]; o RPO deles diz pouco.',
        hint: 'Normal para um tenant que não opera nestes dias. Pergunte, se deveria operar.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-drill-check.js
/** Por que o ensaio do ensaio terminou assim, e por que uma falha não pôde ser testada. */
const reasons_drill_check_drillCheckReasons = {
    'all-caught': {
        title: 'Toda falha testada foi detectada com o motivo certo[: {caught} de {tried}][; nenhum alarme falso em {cleanRuns} casos sãos][; {notTried} não testadas].',
        hint: '',
    },
    'faults-missed': {
        title: 'O ensaio não detectou toda falha, ou não com o motivo certo[: {missed} de {tried} não detectadas].',
        hint: 'Não confie nos veredictos dele sobre esse tipo de dano. Avise, com este relatório: uma falha que o ensaio não vê é um erro do Lastro.',
    },
    'false-alarms': {
        title: 'O ensaio deu alarme em algo são[: {falseAlarms} vezes].',
        hint: 'Alarme errado logo é ignorado. Avise, com este relatório; a semente repete os mesmos registros e configurações.',
    },
    'fault-missed': {
        title: 'Uma falha não foi detectada com o motivo certo.',
        hint: 'Avise, com este relatório. Até a correção, confira esse tipo de dano à mão.',
    },
    'false-alarm': {
        title: 'Houve alarme em algo são.',
        hint: 'Avise, com este relatório; a semente repete os mesmos registros e configurações.',
    },
    'nothing-tried': {
        title: 'Nada foi testado, então nada se pode dizer do ensaio.',
        hint: 'Escolha outras falhas com `--only`, ou omita-o. O relatório diz por que cada uma não pôde ser testada.',
    },
    'good-backup-failed': {
        title: 'O backup da amostra falhou[: {detail}].',
        hint: 'O log mostra o passo. Sem um backup bom não há o que danificar.',
    },
    'good-backup-not-good': {
        title: 'O backup a ser danificado já não está são[: {actual}].',
        hint: 'Veja antes com `lastro restore-drill`; só se injeta falha no que está são.',
    },
    'fault-no-target': {
        title: 'O banco não tem nada que esta falha possa danificar.',
        hint: 'Sem `--real` nem `--backup`, a verificação cria uma amostra que tem.',
    },
    'fault-not-applicable': {
        title: 'A falha não pôde ser feita neste banco[: {detail}].',
        hint: 'Sem `--real` nem `--backup`, a verificação cria uma amostra em que pode.',
    },
    'fault-needs-sample': {
        title: 'A falha só pode ser feita na amostra.',
        hint: 'Omita `--real` e `--backup`.',
    },
    'fault-needs-root': {
        title: 'A falha precisa de um disco pequeno, e só root pode montá-lo.',
        hint: 'Rode a verificação uma vez como root, em um contêiner ou máquina de teste: `sudo lastro drill-check --only staging`.',
    },
    'fault-needs-newer-postgres': {
        title: 'Só uma versão do PostgreSQL está instalada aqui.',
        hint: 'Instale uma mais nova ao lado, por exemplo `apt-get install postgresql-17`, para ver que o dump é o mesmo entre versões.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-foreign.js
/** Why a dump that something else made could, or could not, be restored. */
const reasons_foreign_foreignReasons = {
    'format-unsupported': {
        title: 'O arquivo não é um dump que restauramos[: {detail}].',
        hint: 'São os formatos custom, tar e diretório do pg_dump e o seu SQL puro, também dentro de gzip ou zstd.[ Descompacte-o antes: `{command} ARQUIVO`.]',
    },
    'passport-made': {
        title: 'O passaporte foi feito do dump restaurado[: {tables} tabelas][, {rows} registros].',
        hint: '',
    },
    'passport-after-the-fact': {
        title: 'O passaporte foi feito depois: diz o que o dump continha então, não o que o banco continha.',
        hint: 'Uma perda que o dump já tinha quando o passaporte foi feito não pode ser vista. Deixe o `lastro backup` fazer os backups.',
    },
    'proven-unchanged': {
        title: 'O dump foi restaurado e contém o que continha quando o seu passaporte foi feito dele.',
        hint: '',
    },
    'file-empty': {
        title: 'O arquivo está vazio[: {path}].',
        hint: 'O script que o gravou não percebeu que o pg_dump falhou: no shell, `set -o pipefail`. Restaure de outro dump.',
    },
    'dump-truncated': {
        title: 'O dump não termina como o pg_dump termina um[, em {file}][: para depois de {bytes:bytes}].',
        hint: 'Foi cortado ao ser feito ou copiado; o psql e o pg_restore aceitam a metade sem dizer nada. Use outra cópia, e confira como é gravado.',
    },
    'sql-command-refused': {
        title: 'O dump contém um comando do psql que o pg_dump nunca escreve[: {command}].',
        hint: 'Um comando assim pode rodar qualquer programa no host que restaura. Descubra quem fez o arquivo antes de restaurá-lo em qualquer lugar.',
    },
    'several-databases': {
        title: 'O dump contém {count|vários} bancos[: {names}].',
        hint: 'Faça o dump de cada um com `pg_dump`, ou deixe o `lastro backup` fazê-los: um banco é restaurado e julgado por vez.',
    },
    'psql-unrestricted': {
        title: 'O psql daqui não tem modo restrito[: {found}]; um dump em SQL puro poderia rodar programas com ele.',
        hint: 'Atualize o cliente do PostgreSQL para a menor versão mais recente: `apt-get install postgresql-client[-{major}]`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-measure.js
/** Por que algo de um host não pôde ser medido. */
const reasons_measure_measureReasons = {
    'filesystem-hanging': {
        title: 'Um sistema de arquivos não responde[: {detail}].',
        hint: 'O servidor dele (NFS, FUSE) caiu ou está sobrecarregado. Veja o `dmesg`, depois traga o servidor de volta ou solte-o com `umount -l`.',
    },
    'filesystem-unreadable': {
        title: 'Um sistema de arquivos responde com um erro[: {detail}].',
        hint: 'Veja no `dmesg` se o dispositivo tem erros, e se a conta que consulta pode atravessar os diretórios acima dele.',
    },
    'directory-missing': {
        title: 'Um diretório não existe[: {detail}].',
        hint: 'Corrija o caminho em .github/lastro.yml, ou crie o diretório.',
    },
    'directory-unreadable': {
        title: 'Um diretório não pôde ser contado por inteiro[: {detail}].',
        hint: 'O número é o mínimo possível. Deixe a conta que consulta ler tudo abaixo dele.',
    },
    'walk-too-long': {
        title: 'Um diretório não foi contado até o fim a tempo[: {detail}].',
        hint: 'O número é o mínimo possível. Aumente `disk.walk-timeout`, ou acompanhe um diretório mais abaixo.',
    },
    'host-silent': {
        title: 'Um host aceitou a conexão e depois não respondeu[: {host}][: {detail}].',
        hint: 'Ele pode estar sobrecarregado, sem memória, ou com o disco travado: olhe o console dele.',
    },
    'host-key-changed': {
        title: 'Um host mostra outra chave que não a fixada: nada foi enviado a ele[: {host}][: {detail}].',
        hint: 'Se ele foi reinstalado, copie a chave do console dele para `host-keys` (`cat /etc/ssh/ssh_host_ed25519_key.pub`). Se não foi, há alguém no meio.',
    },
    'host-login-refused': {
        title: 'Um host recusa o login[: {host}][: {detail}].',
        hint: 'Ponha a chave pública de `private-key` em `~/.ssh/authorized_keys` da conta indicada em `user`.',
    },
    'ssh-key-unusable': {
        title: 'A chave privada de um host não pode ser usada[: {host}][: {detail}].',
        hint: 'Teste-a com `ssh-keygen -y -f ARQUIVO`: ela precisa estar inteira, no formato do OpenSSH, e `passphrase` precisa abri-la.',
    },
    'host-answer-unreadable': {
        title: 'A resposta de um host não pode ser lida[: {host}][: {detail}].',
        hint: 'A conta precisa de um shell POSIX, coreutils e /proc. Entre à mão e rode `sh -c "stat -f /"`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-notices.js
/** Por que alguém é avisado, ou não foi. */
const reasons_notices_noticeReasons = {
    'notices-undelivered': {
        title: 'Nem todos foram avisados[: {channels}][: {detail}].',
        hint: 'O veredito continua valendo. A próxima execução tenta de novo o que não pôde ser avisado; `lastro notify test` tenta agora.',
    },
    'notice-test': {
        title: 'Isto é um teste: o canal funciona.',
        hint: 'Não há nada a fazer.',
    },
    'status-well': { title: 'Todos os sistemas normais.', hint: '' },
    'run-log-unwritable': {
        title: 'A linha desta execução não pôde ser escrita no log[ {path}][: {detail}].',
        hint: 'O ledger a tem. Dê o arquivo ao usuário que executa o Lastro, ou mude `system.run-log`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-recover.js
/** Why a recovery ended as it did. */
const reasons_recover_recoverReasons = {
    recovered: {
        title: 'O banco foi recuperado de {name|um backup} e é, registro por registro, o que diz o passaporte.',
        hint: '',
    },
    'recovered-before': {
        title: 'A recuperação interrompida já tinha trocado: o banco recuperado está no lugar[ desde {since:date}].',
        hint: 'Olhe para ele antes de recuperar de novo: clientes já trabalham nele. Se não é o que você queria, desfaça com `lastro recover undo`.',
    },
    undone: { title: 'O que existia antes da recuperação está de volta no lugar.', hint: '' },
    dropped: { title: 'O que estava guardado foi apagado[: {name}].', hint: '' },
    'recovery-planned': {
        title: 'Só planejado: nada foi alterado.',
        hint: 'Leia o que se perderia; depois execute o comando que o plano indica.',
    },
    'nothing-to-resume': { title: 'Nenhuma recuperação ficou inacabada.', hint: '' },
    'recovery-unfinished': {
        title: 'Uma recuperação anterior foi interrompida e está inacabada[: {phase}, desde {since:date}].',
        hint: 'Conclua ou desfaça: `lastro recover resume`.',
    },
    'taken-back': {
        title: 'O que a recuperação interrompida tinha criado foi desfeito; a produção está como estava.',
        hint: 'Planeje e execute de novo: `lastro recover plan`.',
    },
    'recovery-state-unknown': {
        title: 'Os bancos não estão como nenhum passo desta recuperação os deixa[: {detail}].',
        hint: 'Alguém renomeou ou apagou à mão. Nada foi tocado. Compare nomes e OIDs com docs/recover.md, corrija e execute `lastro recover resume`.',
    },
    'recovery-still-running': {
        title: 'Sessões da recuperação interrompida ainda trabalham no servidor[: {sessions}].',
        hint: 'Espere ou encerre-as: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE ’lastro recover %’`.',
    },
    'journal-unreadable': {
        title: 'O diário de uma recuperação anterior não pode ser lido[: {path}][: {detail}].',
        hint: 'Veja os nomes dos bancos no servidor, corrija-os à mão (docs/recover.md) e mova o arquivo para outro lugar.',
    },
    'roll-back-failed': {
        title: 'O que a recuperação tinha criado não pôde ser desfeito[: {detail}].',
        hint: 'A produção em si não foi tocada. Quando o servidor responder de novo: `lastro recover resume`.',
    },
    'safety-backup-failed': {
        title: 'O backup de segurança do que existe falhou[: {detail}]; nada foi alterado.',
        hint: 'Corrija o que o relatório dele indica. Se o banco está danificado demais para um dump, digite o nome dele outra vez: `--without-safety-backup {database|BANCO}`; o que existe fica guardado de qualquer forma.',
    },
    'recovery-rights-missing': {
        title: 'O papel da recuperação[ {role}] não pode fazer o que uma recuperação faz[: {detail}].',
        hint: 'Indique um superusuário em recover.sources da configuração; só o recover o lê.',
    },
    'prepared-transactions': {
        title: 'Transações preparadas impedem que o banco seja renomeado[: {count}][, por exemplo {name}].',
        hint: 'Decida cada uma: `COMMIT PREPARED ’…’` ou `ROLLBACK PREPARED ’…’`; pg_prepared_xacts as lista.',
    },
    'stays-behind': {
        title: 'A replicação fica com o banco antigo[: {slots} slots][, {subscriptions} assinaturas].',
        hint: 'Depois da troca: recrie slots lógicos e assinaturas no banco recuperado e apague os slots antigos, senão eles seguram WAL.',
    },
    'live-database-closed': {
        title: 'O banco[ {database}] não deixa ninguém entrar; não pode ser copiado nem contado.',
        hint: 'Abra-o: `ALTER DATABASE {database|BANCO} ALLOW_CONNECTIONS true`. Ou dispense o backup de segurança digitando o nome dele outra vez.',
    },
    'live-database-missing': {
        title: 'Não há banco[ {database}] agora: o recuperado recebe o nome, nada é substituído.',
        hint: 'Dono, configurações e privilégios do próprio banco não estão em nenhum dump: ajuste-os depois da recuperação.',
    },
    'recovery-space-low': {
        title: 'O servidor não tem espaço para uma segunda cópia[: precisa de {needed:bytes}][, livres {free:bytes}].',
        hint: 'Libere espaço[ em {path}] ou apague o que uma recuperação anterior guardou: `lastro recover drop-old`.',
    },
    'recovery-space-unknown': {
        title: 'O espaço livre do disco do servidor não pode ser consultado daqui[: uma segunda cópia precisa de {needed:bytes}].',
        hint: 'Olhe você mesmo antes de executar: um disco cheio para o servidor inteiro, não só a recuperação.',
    },
    'database-not-created': {
        title: 'O banco de destino da restauração não pôde ser criado[: {detail}].',
        hint: 'As palavras do servidor estão acima; a produção não foi tocada.',
    },
    'sessions-remain': {
        title: 'Sessões que não podem ser encerradas impedem que o banco seja renomeado[: {detail}].',
        hint: 'Veja quais são em pg_stat_activity; transações preparadas e sessões de superusuários também contam. Depois execute de novo.',
    },
    'properties-differ': {
        title: 'O banco recuperado não pôde receber as configurações e privilégios do antigo[: {detail}].',
        hint: 'A troca foi revertida. Compare pg_database e pg_db_role_setting; um privilégio de papel que não existe mais é causa comum.',
    },
    'nothing-kept': {
        title: 'Não há nada que uma recuperação anterior tenha guardado[ de {name}].',
        hint: 'Veja o que há: `lastro recover status`.',
    },
    'no-newer-backup': {
        title: 'Nenhum backup bom é mais novo que a recuperação[ de {since:date}].',
        hint: 'Primeiro faça um do banco recuperado: `lastro backup`, e prove-o: `lastro restore-drill`.',
    },
    'kept-subscribes': {
        title: 'O que foi guardado ainda assina outro servidor[: {name}], e assim não pode ser apagado.',
        hint: 'Execute o comando impresso, que retira as assinaturas e deixa os slots; depois apague de novo.',
    },
    'kept-not-dropped': {
        title: 'Algo de fora ainda se refere ao que foi guardado[: {detail}].',
        hint: 'Olhe cada um antes: eles iriam junto.',
    },
    'loss-not-counted': {
        title: 'O que ficou para trás não pôde ser contado[: {detail}].',
        hint: 'Está tudo lá, no banco que foi guardado; compare à mão.',
    },
    'tenant-unknown': {
        title: 'O backup não contém o tenant[ {tenant}].',
        hint: 'Veja os nomes: `lastro passport show ARQUIVO`.',
    },
    'outside-references': {
        title: 'Objetos de fora do tenant se referem a ele e não podem acompanhar[: {count}][, por exemplo {object}].',
        hint: 'Eles continuariam lendo o schema antigo. Apague-os, recupere e recrie-os; os achados indicam cada um.',
    },
    'outside-reference': {
        title: 'Este objeto se refere ao schema do tenant a partir de fora.',
        hint: 'Apague-o antes da recuperação e recrie-o depois, pela sua definição.',
    },
    'shared-rows-gone': {
        title: 'Registros do tenant apontam para registros compartilhados que não existem mais[: {detail}].',
        hint: 'Eles foram removidos depois do backup. Traga-os de volta antes, de um ensaio do mesmo backup ou à mão, e recupere de novo.',
    },
    'outside-key-breaks': {
        title: 'Uma chave estrangeira de fora não se sustentaria contra o backup.',
        hint: 'Registros de {schema|outro schema} apontam para registros que o backup não tem: corrija ou remova esses registros primeiro.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-retention.js
/** Why a backup is kept, promoted or removed, and what stops the rotation. */
const reasons_retention_retentionReasons = {
    'within-policy': { title: 'Dentro do que se mantém.', hint: '' },
    'beyond-policy': { title: 'Mais antigo que o que se mantém.', hint: '' },
    'first-of-week': { title: 'Primeiro backup bom da semana.', hint: '' },
    'first-of-month': { title: 'Primeiro backup bom do mês.', hint: '' },
    frozen: { title: 'Seria removido, mas a remoção está congelada.', hint: '' },
    'not-counted-future': {
        title: 'Com data no futuro: não conta, não é removido.',
        hint: '',
    },
    'not-counted-unverified': {
        title: 'Não verificado: não conta, não é removido.',
        hint: '',
    },
    'not-counted-incomplete': {
        title: 'Incompleto: não conta, não é removido.',
        hint: '',
    },
    'not-counted-foreign': {
        title: 'Feito por outra ferramenta: não conta, não é removido.',
        hint: '',
    },
    'clock-behind-backup': {
        title: 'O relógio está antes do backup mais novo[: {name}].',
        hint: 'Acerte o relógio (`timedatectl`, chrony). Nada é removido até lá.',
    },
    'clock-behind-ledger': {
        title: 'O relógio está antes da última execução no livro-razão[: {name:date}].',
        hint: 'Acerte o relógio (`timedatectl`, chrony). Nada é removido até lá.',
    },
    'backup-directory-is-link': {
        title: 'Um diretório de camada é um link simbólico[: {path}].',
        hint: 'Faça dele um diretório de verdade, ou monte o volume ali: hard links não atravessam um link.',
    },
    'promoted-copy-differs': {
        title: 'A cópia de um backup em outra camada não é o mesmo arquivo[: {copy}].',
        hint: 'Algo gravou nela. Compare as duas com `sha256sum`, fique com a que o passaporte nomeia e mova a outra.',
    },
    'retention-survivor-missing': {
        title: 'Um backup que deve sobreviver ao que é removido não está como esperado[: {path}].',
        hint: 'Nada mais foi removido. Veja quem mais apaga ou grava no diretório de backups.',
    },
    'torn-line-moved-aside': {
        title: 'A última linha do livro-razão estava rasgada e foi posta de lado.',
        hint: 'Uma execução morreu ao gravá-la. `lastro history --verify` prova que o resto está íntegro.',
    },
    configuration: {
        title: 'A configuração ou uma entrada está errada.',
        hint: 'O log aponta cada lugar e o que é válido; `lastro config check` diz o mesmo.',
    },
    'command-failed': {
        title: 'Um programa chamado pelo Lastro falhou[: {detail}].',
        hint: 'As últimas linhas dele estão no log.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-staging.js
/** Why the place to restore into could not be had, or was refused. */
const reasons_staging_stagingReasons = {
    'docker-missing': {
        title: 'O Docker não está instalado no host do ensaio.',
        hint: 'Instale-o (`apt-get install docker.io docker-compose`), ou use `drill.staging: local`.',
    },
    'docker-unreachable': {
        title: 'O serviço do Docker não responde[: {detail}].',
        hint: 'Inicie-o (`systemctl start docker`) e confira se o usuário do runner está no grupo docker.',
    },
    'docker-remote': {
        title: 'O Docker está em outro host[: {endpoint}].',
        hint: 'O ensaio alcança o contêiner por uma porta deste host: remova `DOCKER_HOST` e use o Docker daqui, ou ensaie naquele host.',
    },
    'compose-missing': {
        title: 'O Docker Compose não está instalado no host do ensaio.',
        hint: 'Instale-o: `apt-get install docker-compose`, ou o plugin `docker-compose-plugin` dos pacotes do próprio Docker.',
    },
    'image-missing': {
        title: 'A imagem não está aqui e não pôde ser baixada[: {image}][: {detail}].',
        hint: 'Baixe-a no host do ensaio[: `docker pull {image}`], ou corrija o nome em .github/lastro.yml.',
    },
    'port-taken': {
        title: 'A porta que o ensaio deveria publicar está ocupada[: {port}].',
        hint: 'Veja quem a ocupa[: `ss -ltnp sport = :{port}`], ou deixe a porta de fora: então uma livre é escolhida.',
    },
    'container-failed': {
        title: 'Um contêiner do ensaio não subiu, ou terminou[: {service}][: {detail}].',
        hint: 'O log traz as últimas linhas. Confira a imagem e o que ela precisa do ambiente.',
    },
    'container-out-of-memory': {
        title: 'Um contêiner do ensaio foi morto por falta de memória[: {service}].',
        hint: 'Dê mais memória ou swap ao host, ou ensaie quando houver menos carga. O backup em si não foi julgado.',
    },
    'target-unreachable': {
        title: 'O servidor separado do ensaio não responde, ou recusa o login[: {server}][: {detail}].',
        hint: 'Confira `drill.server` em .github/lastro.yml e o segredo que ele cita; tente com `psql` no host do ensaio.',
    },
    'target-privileges': {
        title: 'O ensaio não pode restaurar tudo no servidor separado[: {detail}].',
        hint: 'Indique em `drill.server` um superusuário de um servidor que aceite escrita: donos e permissões também são restaurados.',
    },
    'target-looks-like-source': {
        title: 'O destino do ensaio está no servidor de uma fonte[: {target} ao lado de {source}].',
        hint: 'Escolha outro servidor em `drill.server`. Para ensaiar lá mesmo assim, digite o nome[: `lastro restore-drill --confirm-target {target}`].',
    },
    'target-not-empty': {
        title: 'O destino do ensaio não está vazio[: {target}][, {tables} tabelas].',
        hint: 'Indique outro banco em `drill.server`. Para pôr este de lado durante o ensaio, digite o nome[: `lastro restore-drill --confirm-target {target}`].',
    },
    'target-in-use': {
        title: 'O banco com o nome do destino não pôde ser posto de lado[: {target}][: {detail}].',
        hint: 'Alguém está conectado a ele. Encerre essa sessão, ou indique outro banco em `drill.server`.',
    },
    'staging-left': {
        title: 'Algo que o ensaio criou para o staging não pôde ser removido[: {left}].',
        hint: 'O próximo ensaio tenta de novo. À mão: `docker container rm -f -v`, `docker network rm`, `docker volume rm`, `DROP DATABASE`.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/reasons-tenants.js
/** Por que um tenant pôde, ou não, ser restaurado sozinho. */
const reasons_tenants_tenantReasons = {
    'tenant-proven': {
        title: 'O tenant[ {tenant}] foi restaurado sozinho e é, registro por registro, o que o passaporte diz dele.',
        hint: '',
    },
    'tenant-not-alone': {
        title: 'O backup restaura por inteiro, mas o tenant[ {tenant}] não restaura sozinho[: {detail}].',
        hint: 'Rode `lastro restore-drill --tenant {tenant|NOME}` e leia o que o impediu. Até lá só o todo pode ser recuperado.',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/recovery.js
/** Plans and outcomes of recoveries. */
const recovery_recovery = {
    labels: {
        plan: 'Plano',
        done: 'O que foi feito',
        database: 'Banco',
        expected: 'previsto {duration} (por {runs} ensaios anteriores de tamanho parecido)',
        kept: 'guardado como',
        lost: 'Fora de {against}: {rows} registros, {tables} tabelas diferem (contado em {at:date})',
        nothingLost: 'Fora de {against}: nada; todas as tabelas são iguais (contado em {at:date})',
        perTable: 'Tabelas que diferem',
        schema: 'Schema',
        table: 'Tabela',
        newestNow: 'Registro mais novo agora',
        newestThen: 'no backup',
        rowsAhead: 'Registros a mais agora',
        tables: 'Tabelas que diferem',
        rowsNow: 'Registros agora',
        rowsThen: 'no backup',
        next: 'Comandos',
    },
    steps: {
        'safety-backup': 'Fazer backup do que existe agora, em {object}.',
        'no-safety-backup': 'Nenhum backup de segurança é feito: {object}.',
        beside: 'Restaurar o backup ao lado, em {object}.',
        validate: 'Comparar cada objeto, registro e sequência com o passaporte de {object}.',
        analyze: 'Coletar as estatísticas do planejador de {object}.',
        carry: 'Levar o tenant para o banco em uso, como {object}.',
        swap: 'Trocar em uma só transação: {object} recebe o nome {database}; as sessões são encerradas, as novas esperam.',
        'swap-missing': 'Dar ao banco restaurado o nome {object}; não há nenhum com esse nome agora.',
        'swap-schema': 'Trocar em uma só transação: o schema passa a ser {object}; suas tabelas ficam travadas enquanto isso.',
        references: 'Refazer, na mesma transação, o que se refere a ele de fora: {object}.',
        keep: 'Guardar o que existia, sem alteração, como {object}, até lastro recover drop-old.',
        undo: 'Devolver o nome a {object}, em uma só transação.',
        drop: 'Apagar {object}; só um backup o traz de volta.',
    },
    commands: {
        apply: 'Executar exatamente este plano:',
        undo: 'Desfazer: o que existia antes volta, o que existe agora é guardado:',
        'undo-by-hand': 'O mesmo sem o Lastro, no psql:',
        resume: 'Concluir ou desfazer o que uma recuperação interrompida deixou:',
        'drop-old': 'Quando ninguém mais precisar do que foi guardado:',
        unsubscribe: 'Retirar as assinaturas dele; os slots no outro servidor ficam, apague os que ninguém usa:',
        globals: 'Criar os papéis que faltam a partir dos globais do backup:',
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/status.js
/** Palavras de `lastro status`. */
const pt_br_status_status = {
    labels: {
        title: 'STATUS',
        system: 'STATUS DO SISTEMA',
        backups: 'DETALHES DOS BACKUPS',
        procedures: 'ÚLTIMAS EXECUÇÕES',
        remarks: 'PRECISA DE ATENÇÃO',
        procedure: 'Procedimento',
        when: 'Quando',
        neverRan: 'Nada foi executado neste host ainda.',
        details: 'Detalhes',
    },
    results: {
        ok: 'Todos os sistemas normais',
        unknown: 'Nem tudo pôde ser verificado',
        warning: 'Algo precisa de atenção',
        critical: 'Algo precisa de uma pessoa',
        emergency: 'Algo precisa de uma pessoa agora',
    },
    phrases: {
        ago: (duration) => `há ${duration}`,
        every: (duration) => `a cada ${duration}; Ctrl-C encerra`,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/pt-br/pt-br.js


























/** Brazilian Portuguese. */
const ptBr = {
    labels: labels_labels,
    phrases: labels_phrases,
    differences: differences_differences,
    steps: names_steps,
    checks: names_checks,
    metrics: names_metrics,
    progress: names_progress,
    verdicts: names_verdicts,
    recovery: recovery_recovery,
    migration: migration_migration,
    playbook: playbook_playbook,
    notices: notices_notices,
    status: pt_br_status_status,
    faults: { ...faults_backup_backupFaults, ...faults_content_contentFaults },
    faultGroups: check_names_faultGroups,
    matrixLabels: check_names_matrixLabels,
    matrixPhrases: check_names_matrixPhrases,
    diskLabels: disk_diskLabels,
    diskPhrases: disk_diskPhrases,
    reasons: {
        ...reasons_backup_backupReasons,
        ...reasons_retention_retentionReasons,
        ...reasons_drill_drillReasons,
        ...reasons_tenants_tenantReasons,
        ...reasons_foreign_foreignReasons,
        ...reasons_staging_stagingReasons,
        ...reasons_content_contentReasons,
        ...reasons_recover_recoverReasons,
        ...reasons_check_checkReasons,
        ...reasons_drill_check_drillCheckReasons,
        ...reasons_application_applicationReasons,
        ...reasons_notices_noticeReasons,
        ...reasons_disk_diskReasons,
        ...reasons_measure_measureReasons,
    },
};

;// CONCATENATED MODULE: ./build/src/locale/catalogue.js


const CATALOGUES = { en: en, 'pt-BR': ptBr };
/** The texts of one language. */
function catalogueOf(locale) {
    return CATALOGUES[locale];
}

// EXTERNAL MODULE: ./build/src/locale/format.js
var locale_format = __webpack_require__(2154);
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
    const catalogue = catalogueOf(locale);
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
/* harmony import */ var _locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2765);
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

/***/ 7227:
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
const application = dist/* object */.Ikc({ started: report_schema_text, log: dist/* exactOptional */.yqP(dist/* array */.YOg(report_schema_text)) });
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