"use strict";
exports.id = 438;
exports.ids = [438];
exports.modules = {

/***/ 8463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ analyseCatalogue)
/* harmony export */ });
/** What our catalogue queries join; a restored cluster has no statistics for it, and nothing else needs any here. */
const CATALOGUE_TABLES = [
    'pg_attrdef',
    'pg_attribute',
    'pg_class',
    'pg_constraint',
    'pg_depend',
    'pg_description',
    'pg_index',
    'pg_namespace',
    'pg_proc',
    'pg_rewrite',
    'pg_sequence',
    'pg_trigger',
    'pg_type',
]
    .map((name) => `pg_catalog.${name}`)
    .join(', ');
/** Gathers the statistics that make our catalogue queries fast in a database that was just restored. */
async function analyseCatalogue(session) {
    await session.query(`ANALYZE ${CATALOGUE_TABLES}`);
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openProperties),
/* harmony export */   V: () => (/* binding */ giveProperties)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(668);
/* harmony import */ var _database_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3197);



/** A library that is not there ends every new session: whoever gives these back must look first. */
const LIBRARIES = new Set(['local_preload_libraries', 'session_preload_libraries']);
/** Takes apart what a passport says. */
function openProperties(properties) {
    const { owner, connectionLimit, isTemplate, comment, grants } = properties;
    const settings = [];
    const left = [];
    for (const { role, parameter, value } of properties.settings)
        if (value === undefined || LIBRARIES.has(parameter.toLowerCase()))
            left.push((0,_passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .settingName */ .QX)({ role, parameter }));
        else
            settings.push({ role, parameter, value });
    return { given: { owner, connectionLimit, isTemplate, comment, grants, settings }, left };
}
/**
 * Gives a database these properties and reads them again, inside the open transaction.
 * @throws the driver's error for owner, grants and limit; a setting that is refused is only told.
 */
async function giveProperties(session, { name, oid }, wanted) {
    for (const statement of (0,_database_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .ownStatements */ .zP)(name, wanted))
        await session.query(statement);
    const refused = [];
    const taken = [];
    for (const setting of wanted.settings) {
        const words = await refusalOf(session, (0,_database_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .settingStatement */ .KA)(name, setting));
        if (words === null)
            taken.push(setting);
        else
            refused.push(`${(0,_passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .settingName */ .QX)(setting)} (${words})`);
    }
    const got = await (0,_database_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .readProperties */ .Qh)(session, oid);
    return { refused, differing: differingKeys({ ...wanted, settings: taken }, got) };
}
async function refusalOf(session, statement) {
    await session.query('SAVEPOINT setting');
    try {
        await session.query(statement);
        await session.query('RELEASE SAVEPOINT setting');
        return null;
    }
    catch (error) {
        await session.query('ROLLBACK TO SAVEPOINT setting');
        return error instanceof Error ? error.message : String(error);
    }
}
function differingKeys(wanted, got) {
    return Object.entries(wanted)
        .filter(([key, value]) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(value, Reflect.get(got, key)))
        .map(([key]) => key);
}


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ countOrphans),
/* harmony export */   Y: () => (/* binding */ listForeignKeys)
/* harmony export */ });
/* harmony import */ var _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);

/** A partition's key is that of its root. */
const IS_FOREIGN_KEY = `k.contype = 'f' AND k.conparentid = 0`;
const LIST_KEYS = `SELECT k.oid::text FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_SCHEMA */ .a0} WHERE ${IS_FOREIGN_KEY} ORDER BY pg_relation_size(c.oid) DESC, k.oid`;
/**
 * Given foreign keys, each with a statement that counts its orphans: an anti-join with the constraint's own equality
 * operators (conpfeqop), NULLs as MATCH SIMPLE or FULL has them, partition roots once, plain tables ONLY.
 * Source: PostgreSQL ri_triggers.c, RI_Initial_Check.
 */
const ORPHAN_COUNTS = `SELECT n.nspname, c.relname, k.conname, k.convalidated::text,
  format('SELECT count(*)::text FROM %s%s c WHERE %s AND (%s NOT EXISTS (SELECT 1 FROM %s%s p WHERE %s))',
    CASE WHEN c.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.conrelid::regclass,
    (SELECT string_agg(format('c.%I IS NOT NULL', a.attname), CASE k.confmatchtype WHEN 'f' THEN ' OR ' ELSE ' AND ' END) FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x),
    CASE WHEN k.confmatchtype = 'f' THEN (SELECT string_agg(format('c.%I IS NULL OR', a.attname), ' ') FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x) ELSE '' END,
    CASE WHEN f.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.confrelid::regclass,
    (SELECT string_agg(format('p.%I OPERATOR(%I.%s) c.%I', pa.attname, opn.nspname, o.oprname, ca.attname), ' AND ')
     FROM unnest(k.conkey, k.confkey, k.conpfeqop) AS u(child, parent, operator)
     JOIN pg_attribute ca ON ca.attrelid = k.conrelid AND ca.attnum = u.child JOIN pg_attribute pa ON pa.attrelid = k.confrelid AND pa.attnum = u.parent
     JOIN pg_operator o ON o.oid = u.operator JOIN pg_namespace opn ON opn.oid = o.oprnamespace))
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class f ON f.oid = k.confrelid WHERE k.oid = ANY($1::oid[])`;
/** Lists the foreign keys by OID, largest referencing table first: a thousand tenants have thousands of them. */
async function listForeignKeys(database) {
    return (await database.query(LIST_KEYS)).map(([oid]) => oid ?? '');
}
/**
 * Counts the orphans of the given keys, in one statement.
 * @throws Error when it cannot be told of every one of them: a key that was not looked at is no key without orphans.
 */
async function countOrphans(database, oids) {
    if (oids.length === 0)
        return [];
    const keys = await database.query(ORPHAN_COUNTS, [`{${oids.join(',')}}`]);
    if (keys.length !== oids.length)
        throw new Error(`${keys.length} of ${oids.length} foreign keys are still there`);
    const sql = keys
        .map(([, , , , count], index) => `SELECT ${index}, (${count ?? ''})`)
        .join('\nUNION ALL\n');
    const orphans = new Map(numbered(await database.query(sql)));
    return keys.map(([schema, table, name, validated], index) => {
        const count = orphans.get(index);
        if (count === undefined)
            throw new Error(`no answer about the foreign key ${name ?? ''}`);
        const isValidated = validated === 'true';
        return {
            schema: schema ?? '',
            table: table ?? '',
            name: name ?? '',
            isValidated,
            orphans: count,
        };
    });
}
function numbered(rows) {
    return rows.map(([index, count]) => [Number(index), Number(count)]);
}


/***/ }),

/***/ 8690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ rowWork),
/* harmony export */   Yb: () => (/* binding */ relationKey),
/* harmony export */   _b: () => (/* binding */ missingTables),
/* harmony export */   sP: () => (/* binding */ judgeTable)
/* harmony export */ });
/* harmony import */ var _truth_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _truth_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9591);


/** Tables per piece of work: the large ones alone first, so that no session ends long after the others. */
const BYTES_PER_PIECE = 16 * 2 ** 20;
const TABLES_PER_PIECE = 32;
/** Pieces of work that read all tables; each reading goes to `onReading`. */
function rowWork(tables, options) {
    const largestFirst = [...tables].sort((a, b) => b.bytes - a.bytes);
    return packTables(largestFirst).map((piece) => async (database) => {
        for await (const reading of (0,_truth_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .readTruth */ .c)(database, piece, (table) => (0,_truth_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsOf */ .Z)(table, options.moments), options.limit))
            options.onReading(reading);
    });
}
function packTables(tables) {
    const pieces = [];
    let piece = [];
    let bytes = 0;
    for (const table of tables) {
        if (piece.length >= TABLES_PER_PIECE ||
            (piece.length > 0 && bytes + table.bytes > BYTES_PER_PIECE)) {
            pieces.push(piece);
            piece = [];
            bytes = 0;
        }
        piece.push(table);
        bytes += table.bytes;
    }
    if (piece.length > 0)
        pieces.push(piece);
    return pieces;
}
/** Compares one restored table with the passport; null when rows and fingerprint agree. */
function judgeTable(reading, expected) {
    const { schema, name } = reading.table;
    const [rows, fingerprint] = reading.truth;
    const place = { schema, object: name };
    if (expected === undefined)
        return {
            check: 'tables',
            status: 'fail',
            reason: 'table-unexpected',
            ...place,
            expected: '',
            actual: rowCount(rows),
        };
    if (rows !== expected[0]) {
        return {
            check: 'rows',
            status: 'fail',
            reason: rows < expected[0] ? 'rows-missing' : 'rows-unexpected',
            ...place,
            expected: rowCount(expected[0]),
            actual: rowCount(rows),
        };
    }
    if (fingerprint === expected[1])
        return null;
    return {
        check: 'fingerprints',
        status: 'fail',
        reason: 'rows-differ',
        ...place,
        expected: `${rowCount(rows)}, fingerprint ${expected[1]}`,
        actual: `${rowCount(rows)}, fingerprint ${fingerprint}`,
    };
}
function rowCount(rows) {
    return `${rows} ${rows === 1 ? 'row' : 'rows'}`;
}
/** Tells relations apart whatever their names hold; no name holds a NUL. */
function relationKey(schema, name) {
    return `${schema}\0${name}`;
}
/** Tables of the passport, by `relationKey`, that no reading covered. */
function missingTables(passport, seen) {
    return Object.entries(passport.schemas).flatMap(([schema, truth]) => Object.entries(truth.tables)
        .filter(([name]) => !seen.has(relationKey(schema, name)))
        .map(([name, [rows]]) => ({
        check: 'tables',
        status: 'fail',
        reason: 'table-missing',
        schema,
        object: name,
        expected: rowCount(rows),
        actual: '',
    })));
}


/***/ }),

/***/ 9529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgeSequences)
/* harmony export */ });
/* harmony import */ var _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8690);


/**
 * A restored sequence must stand at or after the passport's position (in the direction it counts): positions are
 * read before the dump, and writers may have drawn numbers in between. One that stands before would hand out keys again.
 * A sequence that is missing altogether is named by the structure.
 */
function judgeSequences(passport, restored) {
    const positions = new Map(restored.map(({ schema, name, position }) => [(0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .relationKey */ .Yb)(schema, name), position]));
    return Object.entries(passport.schemas).flatMap(([schema, truth]) => Object.entries(truth.sequences).flatMap(([name, expected]) => {
        const actual = positions.get((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .relationKey */ .Yb)(schema, name));
        if (!actual || !isBehind(actual, expected, isDescending(passport, truth.shape, name)))
            return [];
        return [
            {
                check: 'sequences',
                status: 'fail',
                reason: 'sequence-behind',
                schema,
                object: name,
                expected: describe(expected),
                actual: describe(actual),
            },
        ];
    }));
}
function isBehind(actual, expected, descending) {
    const [a, e] = [BigInt(actual[0]), BigInt(expected[0])];
    if (a === e)
        return expected[1] && !actual[1];
    return descending ? a > e : a < e;
}
function isDescending(passport, shape, name) {
    const line = passport.shapes[shape]?.find((each) => each.startsWith((0,_passport_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeLine */ .kV)('sequence', name, '')));
    return line !== undefined && / by -\d/.test(line);
}
function describe([last, called]) {
    return called ? `at ${last}` : `at ${last}, not yet used`;
}


/***/ }),

/***/ 9300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ RestoreValidation)
});

// EXTERNAL MODULE: ./build/src/engines/postgres/catalogue/analyse-catalogue.js
var analyse_catalogue = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var connection = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/contents.js
var contents = __webpack_require__(4465);
// EXTERNAL MODULE: ./build/src/engines/postgres/truth/tables.js
var truth_tables = __webpack_require__(7117);
// EXTERNAL MODULE: ./build/src/engines/postgres/catalogue/scope.js
var scope = __webpack_require__(1562);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/server-failure.js
var server_failure = __webpack_require__(2301);
;// CONCATENATED MODULE: ./build/src/engines/postgres/validate/amcheck.js



/** Schema of our own, so that the extension's functions never mix with restored ones. */
const OWN_SCHEMA = 'lastro_amcheck';
/** Finds amcheck or installs it in a schema of its own; null where the server does not offer it. */
async function installAmcheck(database) {
    const [restored] = await database.query(`SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'amcheck'`);
    if (restored)
        return { schema: (0,connection/* quoteIdentifier */.Cm)(restored[0] ?? ''), remove: async () => undefined };
    const offered = await database.query(`SELECT 1 FROM pg_available_extensions WHERE name = 'amcheck'`);
    if (offered.length === 0)
        return null;
    await pastEventTriggers(database, [
        `CREATE SCHEMA ${OWN_SCHEMA}`,
        `CREATE EXTENSION amcheck SCHEMA ${OWN_SCHEMA}`,
    ]);
    return {
        schema: OWN_SCHEMA,
        remove: () => pastEventTriggers(database, ['DROP EXTENSION amcheck', `DROP SCHEMA ${OWN_SCHEMA}`]),
    };
}
/** The restored event triggers are there by now, and one of them may forbid what we do. */
async function pastEventTriggers(database, statements) {
    await database.query('SET session_replication_role = replica');
    for (const statement of statements)
        await database.query(statement);
    await database.query('RESET session_replication_role');
}
/** Lists heaps and valid B-tree indexes of the restored schemas. */
async function planAmcheck(database) {
    const rows = await database.query(`SELECT c.oid::text, c.relkind::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}
    LEFT JOIN pg_index i ON i.indexrelid = c.oid LEFT JOIN pg_am am ON am.oid = c.relam
    WHERE (c.relkind IN ('r', 'm') AND am.amname = 'heap') OR (c.relkind = 'i' AND am.amname = 'btree' AND i.indisvalid) ORDER BY c.relpages DESC`);
    const of = (isIndex) => rows.filter(([, kind]) => (kind === 'i') === isIndex).map(([oid]) => oid ?? '');
    return { heaps: of(false), btrees: of(true) };
}
/** Checks the pages of heaps: header, line pointers, tuples, toast pointers. */
async function checkHeaps(database, { schema: home }, oids) {
    const rows = await database.query(`SELECT n.nspname, c.relname, min('block ' || v.blkno || ': ' || v.msg) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     CROSS JOIN LATERAL ${home}.verify_heapam(c.oid, on_error_stop => true, check_toast => false) v WHERE c.oid = ANY($1::oid[]) GROUP BY 1, 2`, [`{${oids.join(',')}}`]);
    return rows.map(([schema, relation, message]) => ({
        schema: schema ?? '',
        relation: relation ?? '',
        message: message ?? '',
    }));
}
/** Checks order and structure of B-trees, one statement for all; when it raises, each alone to name the broken one. */
async function checkBtrees(database, home, oids) {
    try {
        await database.query(`SELECT count(${home.schema}.bt_index_check(i)) FROM unnest($1::oid[]) i`, [`{${oids.join(',')}}`]);
        return [];
    }
    catch {
        const found = [];
        for (const oid of oids)
            found.push(...(await checkBtree(database, home, oid)));
        return found;
    }
}
async function checkBtree(database, home, oid) {
    try {
        await database.query(`SELECT ${home.schema}.bt_index_check(${(0,connection/* quoteLiteral */.ce)(oid)}::oid)`);
        return [];
    }
    catch (error) {
        // A server without memory or disk raises errors, too; they say nothing of the index.
        const explained = (0,server_failure/* explainServerFailure */.v)(error);
        if (explained !== error)
            throw explained;
        const [row] = await database.query(`SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ${(0,connection/* quoteLiteral */.ce)(oid)}::oid`);
        return [
            {
                schema: row?.[0] ?? '',
                relation: row?.[1] ?? oid,
                message: error instanceof Error ? error.message : String(error),
            },
        ];
    }
}

// EXTERNAL MODULE: ./build/src/engines/postgres/validate/foreign-keys.js
var foreign_keys = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/engines/postgres/validate/rows.js
var rows = __webpack_require__(8690);
// EXTERNAL MODULE: ./build/src/passport/compare-structure.js
var compare_structure = __webpack_require__(894);
// EXTERNAL MODULE: ./build/src/passport/shape.js
var passport_shape = __webpack_require__(6128);
// EXTERNAL MODULE: ./build/src/engines/postgres/catalogue/read-catalogue.js + 3 modules
var read_catalogue = __webpack_require__(7571);
// EXTERNAL MODULE: ./build/src/engines/postgres/dump/sequences.js
var sequences = __webpack_require__(157);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/server-facts.js
var server_facts = __webpack_require__(2870);
// EXTERNAL MODULE: ./build/src/engines/postgres/validate/sequences.js
var validate_sequences = __webpack_require__(9529);
;// CONCATENATED MODULE: ./build/src/engines/postgres/validate/structure.js






/** Compares every object of the restored database with the passport, schema by schema, in one transaction. */
async function compareCatalogue(session, truth, onFinding) {
    const { passport, only } = truth;
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const findings = [
        await compareSchemas(session, truth),
        (0,validate_sequences/* judgeSequences */.s)(passport, await (0,sequences/* readSequences */.l)(session)),
    ].flat();
    if (only === undefined)
        findings.push(...judgeExtensions(passport, await (0,server_facts/* readExtensions */.HW)(session)), ...judgeLargeObjects(passport.largeObjects, await (0,server_facts/* readLargeObjects */.UB)(session)));
    await session.query('COMMIT');
    for (const finding of findings)
        onFinding(finding);
}
async function compareSchemas(session, { passport, only }) {
    const { versionNumber } = await (0,server_facts/* readServerFacts */.TX)(session);
    const sameMajor = (0,server_facts/* majorOf */.Ds)(versionNumber) === (0,server_facts/* majorOf */.Ds)(passport.server.versionNumber);
    const findings = [];
    const seen = new Set();
    const isLookedAt = (schema) => only === undefined || schema === only;
    for await (const { schema, lines } of (0,read_catalogue/* readCatalogue */.Y)(session)) {
        if (!isLookedAt(schema))
            continue;
        seen.add(schema);
        const texts = lines.map((line) => (0,passport_shape/* shapeLine */.kV)(line.kind, line.object, line.definition));
        findings.push(...compareSchema({ schema, texts, passport, sameMajor }));
    }
    if (isLookedAt('') && !seen.has(''))
        findings.push(...compareSchema({ schema: '', texts: [], passport, sameMajor }));
    const missing = Object.keys(passport.schemas).filter((schema) => isLookedAt(schema) && !seen.has(schema));
    return [...findings, ...missing.map(missingSchema)];
}
function compareSchema({ schema, texts, passport, sameMajor }) {
    if (schema === '') {
        return (0,compare_structure/* compareStructure */.d)({ schema, expected: passport.database, actual: texts, sameMajor });
    }
    const truth = passport.schemas[schema];
    if (!truth)
        return [unexpectedSchema(schema, texts)];
    const shape = (0,passport_shape/* foldShape */.zA)(schema, texts);
    if (truth.shape === shape.key)
        return [];
    const expected = passport.shapes[truth.shape] ?? [];
    return (0,compare_structure/* compareStructure */.d)({ schema, expected, actual: shape.lines, sameMajor });
}
function missingSchema(schema) {
    return {
        check: 'schemas',
        status: 'fail',
        reason: 'schema-missing',
        schema,
        object: schema,
        expected: 'exists',
        actual: '',
    };
}
/** A dump cannot say that `public` was dropped, so every restore has it again, empty. */
function unexpectedSchema(schema, texts) {
    const isEmpty = texts.every((text) => (0,passport_shape/* parseShapeLine */.$k)(text).object === 'schema');
    return {
        ...missingSchema(schema),
        status: schema === 'public' && isEmpty ? 'warn' : 'fail',
        reason: 'schema-unexpected',
        expected: '',
        actual: 'exists',
    };
}
/** Another version of an extension is the staging machine's, not the backup's: a warning. */
function judgeExtensions(passport, restored) {
    return Object.entries(passport.extensions).flatMap(([object, expected]) => {
        const actual = restored[object];
        if (actual === undefined || actual === expected)
            return [];
        const reason = 'extension-version-differs';
        return [
            {
                check: 'extensions',
                status: 'warn',
                reason,
                schema: '',
                object,
                expected,
                actual,
            },
        ];
    });
}
function judgeLargeObjects(expected, actual) {
    const sameData = expected.fingerprint === '-' || expected.fingerprint === actual.fingerprint;
    if (expected.count === actual.count && sameData)
        return [];
    const describe = (each) => `${each.count} large objects, fingerprint ${each.fingerprint}`;
    return [
        {
            check: 'large-objects',
            status: 'fail',
            reason: 'large-objects-differ',
            schema: '',
            object: 'large objects',
            expected: describe(expected),
            actual: describe(actual),
        },
    ];
}

// EXTERNAL MODULE: ./build/src/engines/postgres/validate/work-queue.js
var work_queue = __webpack_require__(3832);
;// CONCATENATED MODULE: ./build/src/engines/postgres/validate/validate-restore.js









/** The sessions and results of a validation; its steps are called in order by the procedure. */
class RestoreValidation {
    schemas = new Map();
    /** False where staging does not offer amcheck. */
    amcheckRan = false;
    #request;
    #world;
    #sessions;
    #tablesSeen = new Set();
    constructor(request, world, sessions) {
        this.#request = request;
        this.#world = world;
        this.#sessions = sessions;
    }
    /** Opens the sessions. */
    static async open(request, world) {
        const sessions = await Promise.all(Array.from({ length: Math.max(1, request.jobs) }, () => (0,connection/* connect */.Ng)(request.target, world.signal)));
        return new RestoreValidation(request, world, sessions);
    }
    /**
     * Compares every object with the passport, counts and fingerprints every table, and looks for rows that point
     * nowhere: one queue for all sessions, the catalogue first because it cannot be split.
     */
    async compare() {
        const { passport, onFinding } = this.#request;
        await (0,work_queue/* workOff */.n)(this.#sessions, [
            (session) => this.#compareCatalogue(session),
            async (session) => [
                ...(await this.#planRows(session)),
                (each) => this.#planForeignKeys(each),
            ],
        ]);
        if (!passport)
            return;
        for (const finding of (0,rows/* missingTables */._b)(passport, this.#tablesSeen))
            onFinding(finding);
        for (const { schema, name, rows: count } of await (0,contents/* readMatviews */.b3)(this.#session()))
            this.#judgeMatview(schema, name, count);
    }
    /** With statistics that a restore has not made: the comparison asks of every table with every other. */
    async #compareCatalogue(session) {
        const { passport, only, onFinding } = this.#request;
        await (0,analyse_catalogue/* analyseCatalogue */.d)(session);
        if (passport)
            await compareCatalogue(session, { passport, only }, onFinding);
    }
    async #planRows(session) {
        const { passport, moments, onFinding } = this.#request;
        await session.query('BEGIN');
        const tables = (await (0,truth_tables/* readTables */.g)(session)).filter((table) => this.#isLookedAt(table));
        await session.query('COMMIT');
        const onReading = (reading) => {
            const { schema, name } = reading.table;
            this.#tablesSeen.add((0,rows/* relationKey */.Yb)(schema, name));
            this.#note(reading);
            const finding = passport && (0,rows/* judgeTable */.sP)(reading, passport.schemas[schema]?.tables[name]);
            if (finding)
                onFinding(finding);
            this.#world.log.progress({
                activity: 'rows',
                done: this.#tablesSeen.size,
                total: tables.length,
                unit: 'tables',
            });
        };
        return (0,rows/* rowWork */.OV)(tables, {
            moments,
            limit: passport?.snapshotAt ?? this.#world.clock.now().toISOString(),
            onReading,
        });
    }
    /** Of a schema restored alone: its own tables, and those elsewhere whose rows came with it. */
    #isLookedAt({ schema, name }) {
        const { only, passport } = this.#request;
        return (only === undefined || schema === only || passport?.schemas[schema]?.tables[name] !== undefined);
    }
    #note({ table, truth, newest }) {
        const schema = this.schemas.get(table.schema) ?? {
            tables: 0,
            rows: 0,
            tableRows: new Map(),
        };
        this.schemas.set(table.schema, schema);
        schema.tables += 1;
        schema.rows += truth[0];
        schema.tableRows.set(table.name, truth[0]);
        if (newest && (!schema.newest || newest.at > schema.newest.at))
            schema.newest = newest;
    }
    /** pg_restore refreshes views from the restored rows: another number means that the source's was stale, which is its right. */
    #judgeMatview(schema, name, rows) {
        const expected = this.#request.passport?.schemas[schema]?.matviews[name];
        if (expected === undefined || expected === rows)
            return;
        this.#request.onFinding({
            check: 'matviews',
            status: 'warn',
            reason: 'matview-stale',
            schema,
            object: name,
            expected: `${expected} rows`,
            actual: `${rows} rows`,
        });
    }
    async #planForeignKeys(session) {
        const keys = await (0,foreign_keys/* listForeignKeys */.Y)(session);
        return (0,work_queue/* portions */.j)(keys, 40).map((portion) => async (database) => {
            for (const key of await (0,foreign_keys/* countOrphans */.F)(database, portion))
                this.#judgeKey(key);
        });
    }
    #judgeKey({ schema, table, name, isValidated, orphans }) {
        if (orphans === 0)
            return;
        this.#request.onFinding({
            check: 'foreign-keys',
            schema,
            object: `${table}.${name}`,
            status: isValidated ? 'fail' : 'warn',
            reason: 'foreign-key-orphans',
            expected: '0 orphans',
            actual: `${orphans} orphans`,
        });
    }
    /** Checks pages of tables and B-trees where amcheck exists, and leaves the database as it was. */
    async amcheck() {
        const home = await installAmcheck(this.#session());
        this.amcheckRan = home !== null;
        if (!home)
            return;
        try {
            await this.#checkPages(home);
        }
        finally {
            await home.remove();
        }
    }
    async #checkPages(home) {
        const plan = await planAmcheck(this.#session());
        const report = (found) => {
            for (const { schema, relation, message } of found)
                this.#request.onFinding({
                    check: 'amcheck',
                    status: 'fail',
                    reason: 'heap-corrupt',
                    schema,
                    object: relation,
                    expected: 'sound pages',
                    actual: message,
                });
        };
        await (0,work_queue/* workOff */.n)(this.#sessions, [
            ...(0,work_queue/* portions */.j)(plan.heaps, 60).map((oids) => async (database) => report(await checkHeaps(database, home, oids))),
            ...(0,work_queue/* portions */.j)(plan.btrees, 100).map((oids) => async (database) => report(await checkBtrees(database, home, oids))),
        ]);
    }
    /** Ends the sessions. */
    async close() {
        await Promise.allSettled(this.#sessions.map((session) => session.close()));
    }
    #session() {
        const [first] = this.#sessions;
        if (!first)
            throw new Error('validation has no session');
        return first;
    }
}


/***/ }),

/***/ 3832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ portions),
/* harmony export */   n: () => (/* binding */ workOff)
/* harmony export */ });
/**
 * Works a list off, each session taking the next piece when it is free. The first error ends it: the others stop
 * after the piece they have in hand.
 */
async function workOff(sessions, pieces) {
    const queue = [...pieces];
    let next = 0;
    let busy = 0;
    let failed = false;
    let change = Promise.withResolvers();
    const worker = async (session) => {
        while (!failed) {
            const piece = queue[next];
            if (!piece && busy === 0)
                return;
            if (!piece) {
                await change.promise;
                continue;
            }
            next += 1;
            busy += 1;
            try {
                for (const more of (await piece(session)) ?? [])
                    queue.push(more);
            }
            catch (error) {
                failed = true;
                throw error;
            }
            finally {
                busy -= 1;
                change.resolve();
                change = Promise.withResolvers();
            }
        }
    };
    const ends = await Promise.allSettled(sessions.map(worker));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}
/** Splits a list into portions of at most `size`. */
function portions(items, size) {
    const result = [];
    for (let start = 0; start < items.length; start += size)
        result.push(items.slice(start, start + size));
    return result;
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

/***/ 3629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tenantTruth)
/* harmony export */ });
/* harmony import */ var _named_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);

/**
 * The part of a passport that one schema restored alone can be held against: all of the schema, and of other schemas
 * only the rows that came along. What is database-wide (extensions, large objects) nobody can ask of a part.
 */
function tenantTruth(passport, schema, rowsOf) {
    const truth = passport.schemas[schema];
    const others = Map.groupBy(rowsOf, (each) => each.schema);
    const schemas = Array.from(others, ([name, tables]) => [
        name,
        rowsOnly(passport.schemas[name], tables.map(({ table }) => table)),
    ]);
    if (truth)
        schemas.push([schema, truth]);
    return {
        ...passport,
        database: [],
        extensions: {},
        largeObjects: { count: 0, fingerprint: '-' },
        shapes: Object.fromEntries(Object.entries(passport.shapes).filter(([key]) => key === truth?.shape)),
        schemas: (0,_named_record_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRecord */ .F)(schemas),
    };
}
function rowsOnly(truth, tables) {
    const known = Object.entries(truth?.tables ?? {}).filter(([name]) => tables.includes(name));
    return { shape: '', tables: (0,_named_record_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRecord */ .F)(known), sequences: {}, matviews: {} };
}


/***/ }),

/***/ 7173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgeTenants)
/* harmony export */ });
/* harmony import */ var _passport_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9714);
/* harmony import */ var _worst_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);


/** One verdict per tenant, or per schema of those given. */
function judgeTenants(judged, tenants = (0,_passport_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .tenantsOf */ .T6)(judged.passport)) {
    const bySchema = Map.groupBy(judged.findings.filter((finding) => finding.status !== 'warn'), (finding) => finding.schema);
    return tenants.map((tenant) => {
        const findings = bySchema.get(tenant) ?? [];
        const restored = judged.schemas.get(tenant);
        const newest = restored?.newest?.at;
        return {
            tenant,
            verdict: verdictOf(findings),
            reasons: [...new Set(findings.map((finding) => finding.reason))],
            tables: restored?.tables ?? 0,
            rows: restored?.rows ?? 0,
            findings: findings.length,
            ...(findings.length === 0 ? {} : { worst: worstOf(findings) }),
            ...(newest === undefined
                ? {}
                : {
                    newestRowAt: newest,
                    rpoSeconds: Math.max(0, (judged.disasterAt.getTime() - Date.parse(newest)) / 1000),
                }),
        };
    });
}
/** A question that could not be asked of a tenant says nothing of its data. */
function verdictOf(findings) {
    if (findings.length === 0)
        return 'restorable';
    return findings.some(({ status }) => status === 'fail') ? 'not-restorable' : 'cannot-judge';
}
/** What a line about one tenant names, and how long its values may be. */
const WORST_KEPT = 4;
const VALUE_LENGTH = 60;
/** One of each reason before a second of any: a line tells in how many ways a tenant is hurt. */
function worstOf(findings) {
    const byReason = [...Map.groupBy((0,_worst_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .m)(findings), ({ reason }) => reason).values()];
    const firsts = byReason.flatMap((group) => group.slice(0, 1));
    const others = byReason.flatMap((group) => group.slice(1));
    return [...firsts, ...others]
        .slice(0, WORST_KEPT)
        .map(({ check, reason, object, expected, actual }) => ({
        check,
        reason,
        object,
        expected: expected.slice(0, VALUE_LENGTH),
        actual: actual.slice(0, VALUE_LENGTH),
    }));
}


/***/ }),

/***/ 5821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ countIntegrity),
/* harmony export */   an: () => (/* binding */ describeContents),
/* harmony export */   ip: () => (/* binding */ summariseChecks)
/* harmony export */ });
/* harmony import */ var _passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);

/** Schemas shown in full: the shared ones, tenants that fail, the largest tenant. */
const SCHEMAS_SHOWN = 20;
/** Tables with restored rows, of a few schemas. */
function describeContents(judged, tenants) {
    const broken = tenants
        .filter((tenant) => tenant.verdict !== 'restorable')
        .map((tenant) => tenant.tenant);
    const names = new Set(Object.keys(judged.passport.schemas));
    const shared = [...names].filter((name) => !tenants.some((tenant) => tenant.tenant === name));
    const [largest] = [...tenants].sort((a, b) => b.rows - a.rows);
    const shown = [...new Set([...shared, ...broken, ...(largest ? [largest.tenant] : [])])].slice(0, SCHEMAS_SHOWN);
    const failed = Map.groupBy(judged.findings.filter((finding) => finding.status === 'fail'), (finding) => finding.schema);
    return shown.map((schema) => {
        const tables = Object.keys(judged.passport.schemas[schema]?.tables ?? {});
        const bad = new Set(failed.get(schema)?.map(({ object }) => tableOf(object, tables)));
        return {
            schema,
            tables: tables.map((name) => ({
                name,
                rows: judged.schemas.get(schema)?.tableRows.get(name) ?? 0,
                intact: !bad.has(name),
            })),
        };
    });
}
/** Findings name a table, or a part of it after a dot; of two tables that fit, one with a dot in its name is meant. */
function tableOf(object, tables) {
    const fitting = tables.filter((table) => object === table || object.startsWith(`${table}.`));
    return fitting.sort((a, b) => b.length - a.length)[0];
}
const counted = (id, kinds, checks = [id]) => ({ id, kinds, checks });
const INTEGRITY = [
    counted('foreign-keys', ['foreign-key']),
    counted('indexes', ['index']),
    counted('unique-constraints', ['unique']),
    counted('constraints', ['primary-key', 'check', 'exclusion']),
    counted('triggers', ['trigger']),
    counted('sequences', ['sequence']),
    counted('views', ['view', 'matview'], ['views', 'matviews']),
    counted('functions', ['function']),
    counted('policies', ['policy']),
];
/** `n` of `total` objects of each kind are as the passport says; of a schema that is missing none is. */
function countIntegrity({ passport, findings }) {
    const failed = findings.filter((finding) => finding.status === 'fail');
    const missing = new Set(failed.filter(({ reason }) => reason === 'schema-missing').map(({ schema }) => schema));
    return INTEGRITY.map(({ id, kinds, checks }) => {
        const objectsIn = countPerSchema(passport, kinds);
        const broken = new Set(failed
            .filter(({ check, reason }) => checks.includes(check) && reason !== 'object-unexpected')
            .map(({ schema, object }) => `${schema}\0${object}`)).size;
        const lost = sum([...missing].map((schema) => objectsIn.get(schema) ?? 0));
        const total = sum([...objectsIn.values()]);
        return { id, intact: Math.max(0, total - lost - broken), total };
    });
}
function countPerSchema({ schemas, shapes }, kinds) {
    const perShape = new Map(Object.entries(shapes).map(([key, lines]) => [key, (0,_passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__/* .countKind */ .M)(lines, kinds)]));
    return new Map(Object.entries(schemas).map(([name, { shape }]) => [name, perShape.get(shape) ?? 0]));
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
/** The questions a validation asks, in the order people read them. */
const QUESTIONS = [
    'schemas',
    'tables',
    'rows',
    'fingerprints',
    'columns',
    'constraints',
    'unique-constraints',
    'foreign-keys',
    'indexes',
    'sequences',
    'triggers',
    'functions',
    'views',
    'matviews',
    'policies',
    'partitions',
    'types',
    'grants',
    'owners',
    'comments',
    'extensions',
    'large-objects',
    'objects',
];
/** Without a passport only these can be asked: what contradicts itself. */
const SELF_EVIDENT = ['foreign-keys'];
/** Of one schema alone these cannot be asked: they are the whole database's. */
const OF_THE_DATABASE = ['extensions', 'large-objects'];
/** One check per question that could be asked, with the number of findings. */
function summariseChecks(findings, { hasPassport, isPart = false }) {
    const byCheck = Map.groupBy(findings, (finding) => finding.check);
    const asked = QUESTIONS.filter((id) => (hasPassport || SELF_EVIDENT.includes(id)) && !(isPart && OF_THE_DATABASE.includes(id)));
    return asked.map((id) => {
        const found = byCheck.get(id) ?? [];
        const worst = found.find((finding) => finding.status === 'fail') ?? found[0];
        if (!worst)
            return { id, status: 'pass', expected: 'as in the passport', actual: 'as in the passport' };
        const { reason, schema, object, expected, actual } = worst;
        return {
            id,
            status: worst.status,
            expected: 'as in the passport',
            actual: `${found.length} differences`,
            reason,
            facts: { schema, object, expected, actual, findings: found.length },
        };
    });
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loadPassport),
/* harmony export */   x: () => (/* binding */ checkGlobals)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
/* harmony import */ var _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1228);
/* harmony import */ var _passport_totals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9714);
/* harmony import */ var _fetch_dump_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9366);






/**
 * Reads the truth to judge by and says which backup it is; null for a dump made by something else.
 * @throws CheckFailure `passport-unreadable`, `passport-mismatch`, `database-empty`.
 */
async function loadPassport(backup, recorder) {
    recorder.artifact({ kind: 'dump', path: backup.dumpPath, bytes: backup.bytes });
    if (backup.passportPath === undefined)
        return null;
    const passport = await (0,_passport_read_passport_js__WEBPACK_IMPORTED_MODULE_3__/* .readPassport */ .pN)(backup.passportPath);
    (0,_fetch_dump_js__WEBPACK_IMPORTED_MODULE_4__/* .assertBelongs */ .rD)(passport, backup);
    const totals = (0,_passport_totals_js__WEBPACK_IMPORTED_MODULE_5__/* .passportTotals */ .Yv)(passport);
    const dump = passport.files.find((file) => file.role === 'dump');
    recorder.sections({
        backup: {
            name: backup.name,
            source: passport.source.name,
            tier: backup.tier,
            takenAt: passport.snapshotAt,
            bytes: backup.bytes,
            ...(dump?.plainBytes === undefined ? {} : { plainBytes: dump.plainBytes }),
            ...totals,
        },
    });
    const actual = `${totals.tables} tables, ${totals.rows} rows`;
    const common = { id: 'passport', expected: 'belongs to this dump', actual };
    recorder.check(passport.afterTheFact
        ? { ...common, status: 'warn', reason: 'passport-after-the-fact' }
        : { ...common, status: 'pass' });
    if (totals.tables === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('database-empty', 'the passport names no table: there is nothing to prove', { database: passport.source.database });
    return passport;
}
/**
 * On a new server the globals make the roles: one that is missing there would stop the real recovery.
 * @throws CheckFailure `role-missing`, `sha256-mismatch`.
 */
async function checkGlobals(backup, passport, recorder) {
    // Whoever made the dump made no globals; its roles were made from its text, and are from the passport now.
    if (passport.afterTheFact)
        return;
    // Hashed as bytes: the roles of a database in another encoding are not UTF-8.
    const bytes = backup.globalsPath === undefined ? Buffer.alloc(0) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(backup.globalsPath);
    const text = bytes.toString('utf8');
    const missing = passport.roles.find(({ name }) => !createsRole(text, name));
    const common = { id: 'roles', expected: `${passport.roles.length} roles in the globals` };
    if (missing) {
        const facts = { role: missing.name, object: missing.name };
        const actual = `role ${missing.name} is missing`;
        recorder.check({ ...common, status: 'fail', actual, reason: 'role-missing', facts });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('role-missing', `the globals lack role ${missing.name}`, facts);
    }
    recorder.check({ ...common, status: 'pass', actual: 'all are there' });
    assertGlobalsUnchanged(passport, bytes);
}
function createsRole(globals, name) {
    const quoted = name.replaceAll('"', '""');
    return (globals.includes(`\nCREATE ROLE ${name};`) || globals.includes(`\nCREATE ROLE "${quoted}";`));
}
function assertGlobalsUnchanged(passport, bytes) {
    const expected = passport.files.find((file) => file.role === 'globals')?.sha256;
    const actual = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (expected === undefined || expected === actual)
        return;
    const facts = { expected, actual };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('sha256-mismatch', 'the globals are not what was backed up', facts);
}


/***/ }),

/***/ 3216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ validateRestored)
});

// EXTERNAL MODULE: ./build/src/engines/postgres/validate/validate-restore.js + 2 modules
var validate_restore = __webpack_require__(9300);
// EXTERNAL MODULE: ./build/src/passport/shape.js
var passport_shape = __webpack_require__(6128);
;// CONCATENATED MODULE: ./build/src/passport/unvalidated.js

/** Kinds of constraints that can be declared without a look at the rows that are there. */
const CHECK_OF = { 'foreign-key': 'foreign-keys', check: 'constraints' };
/** Names the constraints that production declares but has never proven (NOT VALID): they restore, and protect nothing old. */
function findUnvalidated({ schemas, shapes }) {
    return Object.entries(schemas).flatMap(([schema, { shape }]) => (shapes[shape] ?? []).flatMap((line) => {
        const { kind, object, definition } = (0,passport_shape/* parseShapeLine */.$k)(line);
        if ((kind !== 'foreign-key' && kind !== 'check') || !definition.endsWith(' NOT VALID'))
            return [];
        return [
            {
                check: CHECK_OF[kind],
                status: 'warn',
                reason: 'constraint-not-valid',
                schema,
                object: object.replaceAll('{schema}', schema),
                expected: 'validated',
                actual: definition.replaceAll('{schema}', schema),
            },
        ];
    }));
}

// EXTERNAL MODULE: ./build/src/procedures/restoration/judged.js
var judged = __webpack_require__(5821);
;// CONCATENATED MODULE: ./build/src/procedures/restoration/validate-restored.js



/** Compares the restored database with its passport and records what it finds. */
async function validateRestored({ settings, passport, only, moments, jobs, phases, recorder }, world) {
    const findings = [];
    const told = new Set();
    const onFinding = (finding) => {
        // That a table is missing is seen by the comparison of the catalogue and by the count of the rows.
        const key = [finding.reason, finding.schema, finding.object, finding.check].join('\0');
        if (told.has(key))
            return;
        told.add(key);
        findings.push(finding);
        recorder.finding(finding);
    };
    const validation = await validate_restore/* RestoreValidation */.g.open({
        target: settings,
        passport,
        only,
        moments,
        jobs: Math.max(2, jobs),
        onFinding,
    }, world);
    try {
        await recorder.step('validate', () => phases.time('validate', async () => {
            await recorder.step('rows', () => validation.compare());
            if (passport)
                for (const finding of findUnvalidated(passport))
                    onFinding(finding);
            await recorder.step('amcheck', () => validation.amcheck());
        }));
    }
    finally {
        await validation.close();
    }
    const asked = { hasPassport: passport !== null, isPart: only !== undefined };
    for (const check of (0,judged/* summariseChecks */.ip)(findings, asked))
        recorder.check(check);
    recorder.check(amcheckCheck(validation.amcheckRan, findings));
    return { findings, schemas: validation.schemas, disasterAt: world.clock.now() };
}
function amcheckCheck(ran, findings) {
    const corrupt = findings.filter((finding) => finding.check === 'amcheck').length;
    if (!ran)
        return {
            id: 'amcheck',
            status: 'unknown',
            expected: 'sound pages',
            actual: 'amcheck is not installed',
            reason: 'amcheck-unavailable',
        };
    if (corrupt === 0)
        return { id: 'amcheck', status: 'pass', expected: 'sound pages', actual: 'sound pages' };
    return {
        id: 'amcheck',
        status: 'fail',
        expected: 'sound pages',
        actual: `${corrupt} relations are not`,
        reason: 'heap-corrupt',
    };
}


/***/ }),

/***/ 5073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst),
/* harmony export */   t: () => (/* binding */ worstFinding)
/* harmony export */ });
/** Which of many findings names the whole: the larger loss before the smaller. */
const WEIGHT = [
    'schema-missing',
    'table-missing',
    'rows-missing',
    'rows-unexpected',
    'rows-differ',
    'foreign-key-orphans',
    'large-objects-differ',
    'sequence-missing',
    'sequence-behind',
    'constraint-missing',
    'unique-missing',
    'index-missing',
    'extension-missing',
    'function-missing',
    'view-missing',
    'trigger-missing',
    'policy-missing',
    'object-missing',
];
/** Failed findings, the larger loss before the smaller. */
function worstFirst(findings) {
    const weight = ({ reason }) => (WEIGHT.indexOf(reason) + WEIGHT.length + 1) % (WEIGHT.length + 1);
    return findings
        .filter((finding) => finding.status === 'fail')
        .sort((a, b) => weight(a) - weight(b));
}
/** The failed finding that names the whole; undefined when none stands against the backup. */
function worstFinding(findings) {
    return worstFirst(findings)[0];
}


/***/ })

};
;