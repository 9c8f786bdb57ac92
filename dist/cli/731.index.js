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
/* harmony import */ var _passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(668);
/* harmony import */ var _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1228);
/* harmony import */ var _passport_totals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9714);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4669);
/* harmony import */ var _cli_io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8230);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8448);







/** `lastro passport show|diff`. */
const passportHandlers = {
    passportShow: async ({ file, json }, io) => {
        const passport = await (0,_passport_read_passport_js__WEBPACK_IMPORTED_MODULE_2__/* .readPassport */ .pN)(file);
        if (json)
            (0,_cli_io_js__WEBPACK_IMPORTED_MODULE_5__/* .writeJson */ .G)(io, passport);
        else
            show(passport, io);
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.good;
    },
    passportDiff: async ({ before, after, json }, io) => {
        const passports = [await (0,_passport_read_passport_js__WEBPACK_IMPORTED_MODULE_2__/* .readPassport */ .pN)(before), await (0,_passport_read_passport_js__WEBPACK_IMPORTED_MODULE_2__/* .readPassport */ .pN)(after)];
        const differences = diffPassports(...passports);
        for (const [index, file] of [before, after].entries())
            if (passports[index]?.afterTheFact)
                io.stderr.write(`${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(`${file} was made ${AFTER_THE_FACT}`)}\n`);
        if (json)
            (0,_cli_io_js__WEBPACK_IMPORTED_MODULE_5__/* .writeJson */ .G)(io, { differences });
        else
            for (const each of differences)
                io.stdout.write(`${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(describe(each))}\n`);
        if (!json && differences.length === 0)
            io.stdout.write('The passports describe the same structure and rows.\n');
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.good;
    },
};
function show(passport, io) {
    const totals = (0,_passport_totals_js__WEBPACK_IMPORTED_MODULE_6__/* .passportTotals */ .Yv)(passport);
    const say = (key, value) => io.stdout.write(`${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(`${key.padEnd(12)} ${value}`)}\n`);
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
    if (passport.properties)
        showProperties(passport.properties, say);
    say('roles', passport.roles.map((role) => role.name).join(', ') || 'none');
    for (const [schema, truth] of Object.entries(passport.schemas)) {
        const tables = Object.values(truth.tables);
        const rows = tables.reduce((sum, [count]) => sum + count, 0);
        say(schema, `${tables.length} tables, ${rows} rows${truth.newest ? `, newest ${truth.newest.at} (${truth.newest.column})` : ''}`);
    }
}
function showProperties({ owner, grants, settings }, say) {
    say('owner', owner);
    say('grants', `${grants.length} on the database`);
    const spelled = settings.map((setting) => `${(0,_passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .settingName */ .QX)(setting)} = ${setting.value ?? '(sealed)'}`);
    say('settings', spelled.join('; ') || 'none');
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
        ...(0,_passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .compareProperties */ .BO)(before, after),
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
    return `${schema ? `${schema}.` : ''}${object}: ${reason}: ${expected || '(none)'} \u2192 ${actual || '(none)'}`;
}


/***/ }),

/***/ 894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countKind),
/* harmony export */   d: () => (/* binding */ compareStructure)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);

const naming = (check, missing, differs, unexpected = 'object-unexpected') => ({ check, missing, differs, unexpected });
/** Kind of a catalogue line \u2192 check and reasons. A kind that is not here is compared all the same, under general names. */
const NAMINGS = {
    schema: naming('schemas', 'schema-missing', 'object-differs', 'schema-unexpected'),
    table: naming('tables', 'table-missing', 'object-differs', 'table-unexpected'),
    column: naming('columns', 'column-differs', 'column-differs', 'column-differs'),
    partition: naming('partitions', 'partition-differs', 'partition-differs', 'partition-differs'),
    'row-security': naming('policies', 'row-security-differs', 'row-security-differs', 'row-security-differs'),
    'foreign-key': naming('foreign-keys', 'constraint-missing', 'constraint-differs'),
    'primary-key': naming('constraints', 'constraint-missing', 'constraint-differs'),
    unique: naming('unique-constraints', 'unique-missing', 'constraint-differs'),
    check: naming('constraints', 'constraint-missing', 'constraint-differs'),
    exclusion: naming('constraints', 'constraint-missing', 'constraint-differs'),
    index: naming('indexes', 'index-missing', 'index-differs'),
    trigger: naming('triggers', 'trigger-missing', 'trigger-differs'),
    policy: naming('policies', 'policy-missing', 'policy-differs'),
    sequence: naming('sequences', 'sequence-missing', 'object-differs'),
    view: naming('views', 'view-missing', 'view-differs'),
    'view-text': naming('views', 'view-missing', 'view-differs'),
    matview: naming('matviews', 'view-missing', 'matview-differs'),
    function: naming('functions', 'function-missing', 'function-differs'),
    type: naming('types', 'type-differs', 'type-differs', 'type-differs'),
    grant: naming('grants', 'grant-differs', 'grant-differs', 'grant-differs'),
    owner: naming('owners', 'owner-differs', 'owner-differs', 'owner-differs'),
    comment: naming('comments', 'comment-differs', 'comment-differs', 'comment-differs'),
    extension: naming('extensions', 'extension-missing', 'object-differs', 'object-unexpected'),
    'database-property': naming('database-properties', 'database-property-differs', 'database-property-differs', 'database-property-differs'),
};
const OTHER = naming('objects', 'object-missing', 'object-differs');
/** Kinds whose text PostgreSQL spells anew in another major (PostgreSQL 16 dropped needless qualifiers in views). */
const SPELLED_BY_MAJOR = new Set(['view-text', 'rule']);
/** Kinds of lines that make an object exist, and those that only describe it. */
const OBJECTS = new Set([
    'table',
    'view',
    'matview',
    'sequence',
    'function',
    'type',
    'statistics',
    'other',
]);
const DETAILS = new Set(['owner', 'grant', 'column', 'partition', 'row-security', 'view-text']);
/** Names every difference between the passport's lines and the restored ones; of an object that is missing or too many only itself. */
function compareStructure(pair) {
    const expected = byObject(pair.expected);
    const actual = byObject(pair.actual);
    const oneSided = new Set([
        ...oneSidedObjects(expected, actual),
        ...oneSidedObjects(actual, expected),
    ]);
    return [...new Set([...expected.keys(), ...actual.keys()])]
        .filter((key) => !describesOneOf(oneSided, key))
        .flatMap((key) => compareObject(pair, expected.get(key) ?? [], actual.get(key) ?? []));
}
function oneSidedObjects(lines, others) {
    return [...lines]
        .filter(([key, [line]]) => line && OBJECTS.has(line.kind) && !others.has(key))
        .map(([key]) => key.slice(key.indexOf('\t') + 1));
}
/** Whether a line is about one of these objects or, as `object.part`, about a part of it. */
function describesOneOf(objects, key) {
    const [kind = '', object = ''] = key.split('\t');
    if (!DETAILS.has(kind))
        return false;
    return objects.has(object) || objects.has(object.slice(0, object.indexOf('.')));
}
/** Different objects may share a name (a column `b.c` of `a`, a column `c` of `a.b`): those that agree are taken out first. */
function compareObject(pair, expected, actual) {
    const left = without(expected, actual);
    const found = without(actual, expected);
    return Array.from({ length: Math.max(left.length, found.length) }, (_, index) => {
        const [line, other] = [left[index], found[index]];
        if (line)
            return toFinding(pair, line, other ? 'differs' : 'missing', other?.definition);
        return other ? toFinding(pair, other, 'unexpected', other.definition) : undefined;
    }).filter((finding) => finding !== undefined);
}
/** Lines whose definition the other side does not have as often. */
function without(lines, others) {
    const definitions = others.map((other) => other.definition);
    return lines.filter(({ definition }) => {
        const index = definitions.indexOf(definition);
        if (index >= 0)
            definitions.splice(index, 1);
        return index < 0;
    });
}
function byObject(lines) {
    return Map.groupBy(lines.map(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShapeLine */ .$k), (line) => `${line.kind}\t${line.object}`);
}
function toFinding(pair, line, difference, actual) {
    const name = NAMINGS[line.kind] ?? OTHER;
    const isSpelling = difference === 'differs' && !pair.sameMajor && SPELLED_BY_MAJOR.has(line.kind);
    const wasNeverValid = difference === 'missing' && isInvalidIndex(line);
    const plain = (text) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .unfoldOwnName */ .ew)(text, pair.schema).replaceAll('\n', ' ').slice(0, 400);
    return {
        check: name.check,
        status: isSpelling || wasNeverValid || line.kind === 'comment' ? 'warn' : 'fail',
        reason: wasNeverValid ? 'index-invalid' : refine(name[difference], line, actual),
        schema: pair.schema,
        object: plain(line.object),
        expected: difference === 'unexpected' ? '' : plain(line.definition),
        actual: plain(actual ?? ''),
    };
}
/** pg_dump leaves out an index that production never finished; nobody has ever used it. */
function isInvalidIndex({ kind, definition }) {
    return kind === 'index' && / INVALID\b/.test(definition);
}
/** A more telling reason where the definitions show it. */
function refine(reason, expected, actual) {
    if (actual === undefined)
        return reason;
    if (reason === 'trigger-differs' && actual.endsWith('DISABLED'))
        return 'trigger-disabled';
    if (reason === 'index-differs' && /INVALID|NOT READY/.test(actual))
        return 'index-invalid';
    if (reason === 'constraint-differs' &&
        actual.endsWith('NOT VALID') &&
        !expected.definition.endsWith('NOT VALID'))
        return 'constraint-not-valid';
    return reason;
}
/** Numbers of objects of a kind over all schemas, for `9/9` lines; `kinds` as in the shapes. */
function countKind(lines, kinds) {
    return lines.filter((line) => kinds.includes(line.slice(0, line.indexOf('\t')))).length;
}


/***/ }),

/***/ 668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ compareProperties),
/* harmony export */   QX: () => (/* binding */ settingName)
/* harmony export */ });
/* unused harmony export propertyLines */
/* harmony import */ var _compare_structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6128);


/** The lines that the properties are compared by; not the identity, which says nothing of what is in the database. */
function propertyLines(properties, server) {
    const { owner, connectionLimit, isTemplate, comment, grants, settings } = properties;
    const { encoding, collate, ctype, localeProvider } = server;
    const locale = [localeProvider, properties.locale, properties.icuRules].filter(Boolean).join(' ');
    return [
        line('owner', owner),
        line('connection limit', String(connectionLimit)),
        line('template', String(isTemplate)),
        line('encoding', encoding),
        line('locale', `${collate} ${ctype}, provider ${locale}`),
        line('tablespace', properties.tablespace),
        ...(comment === null ? [] : [line('comment', comment)]),
        ...grants.map(grantLine),
        ...settings.map(settingLine),
    ];
}
/** What differs between two; empty where one of them does not say. */
function compareProperties(expected, actual) {
    if (!expected.properties || !actual.properties)
        return [];
    return (0,_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStructure */ .d)({
        schema: '',
        expected: propertyLines(expected.properties, expected.server),
        actual: propertyLines(actual.properties, actual.server),
        sameMajor: true,
    });
}
/** `search_path`, or `statement_timeout of chefwell_backend`. */
function settingName({ role, parameter }) {
    return role === '' ? parameter : `${parameter} of ${role}`;
}
function grantLine({ grantee, privilege, isGrantable, grantor }) {
    const option = isGrantable ? ', may grant it on' : '';
    return line(`grant ${privilege} to ${grantee === '' ? 'PUBLIC' : grantee}`, `by ${grantor}${option}`);
}
function settingLine(setting) {
    const { value, seal } = setting;
    return line(`setting ${settingName(setting)}`, value ?? `sealed ${seal}`);
}
function line(object, definition) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeLine */ .kV)('database-property', object, definition);
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

/***/ 6128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ parseShapeLine),
/* harmony export */   ew: () => (/* binding */ unfoldOwnName),
/* harmony export */   kV: () => (/* binding */ shapeLine),
/* harmony export */   zA: () => (/* binding */ foldShape)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Stands for the schema's own name in a shape's lines. */
const OWN_NAME = '{schema}';
/**
 * Folds the object lines of a schema into a shape. With one schema per tenant a hundred tenants share one, so that
 * the passport stays small and a tenant that drifted from the others is visible by its key.
 */
function foldShape(schema, lines) {
    const folded = lines.map(ownNameFolder(schema)).sort();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const line of folded)
        hash.update(line).update('\n');
    return { key: hash.digest('hex').slice(0, 16), lines: folded };
}
/** The text of a shape with the schema's name where it was. */
function unfoldOwnName(text, schema) {
    return text.replace(/\{\{schema\}\}|\{schema\}/g, (found) => found === OWN_NAME ? schema : OWN_NAME);
}
const ESCAPES = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };
const UNESCAPES = new Map(Object.entries(ESCAPES).map(([plain, escaped]) => [escaped, plain]));
/** One object as a line of a shape: tabs separate, so those inside are spelled out, and so are line ends and backslashes. */
function shapeLine(kind, object, definition) {
    return [kind, object, definition].map(escapeText).join('\t');
}
/** Takes a line of a shape apart again. */
function parseShapeLine(line) {
    const [kind = '', object = '', definition = ''] = line.split('\t').map(unescapeText);
    return { kind, object, definition };
}
function escapeText(text) {
    return text.replace(/[\\\t\n]/g, (character) => ESCAPES[character] ?? character);
}
function unescapeText(text) {
    return text.replace(/\\[\\tn]/g, (escaped) => UNESCAPES.get(escaped) ?? escaped);
}
/**
 * Only the schema's name as PostgreSQL spells it, before a dot, is folded; a placeholder already in the text is doubled,
 * so that no two texts fold into one.
 */
function ownNameFolder(schema) {
    const spelled = doublePlaceholder(escapeText(spellIdentifier(schema)));
    return (line) => foldName(doublePlaceholder(line), spelled);
}
/** By hand: an expression of its own for each of a thousand schemas takes 50 kB each, which V8 keeps for a while. */
function foldName(line, spelled) {
    let folded = '';
    let taken = 0;
    let at = line.indexOf(`${spelled}.`);
    while (at >= 0) {
        const isName = isNameAt(line, at);
        if (isName) {
            folded += line.slice(taken, at) + OWN_NAME;
            taken = at + spelled.length;
        }
        at = line.indexOf(`${spelled}.`, isName ? taken : at + 1);
    }
    return folded + line.slice(taken);
}
const ENDS_IN_NAME = /[\p{L}\p{N}_$".]$/u;
/** Neither part of a longer name, nor the letter of an escape: a tab before a dot is no schema `t`. */
function isNameAt(line, at) {
    let backslashes = 0;
    while (line[at - 1 - backslashes] === '\\')
        backslashes += 1;
    // A character outside of the basic plane takes two.
    return backslashes % 2 === 0 && !ENDS_IN_NAME.test(line.slice(Math.max(0, at - 2), at));
}
function doublePlaceholder(text) {
    return text.includes(OWN_NAME) ? text.replaceAll(OWN_NAME, `{${OWN_NAME}}`) : text;
}
/** As quote_ident() does, but for key words, which it quotes too: a schema named like one shares its shape with no other. */
function spellIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
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