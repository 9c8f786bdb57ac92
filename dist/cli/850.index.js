"use strict";
exports.id = 850;
exports.ids = [850,444];
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

/***/ 7571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ readCatalogue)
});

// NAMESPACE OBJECT: ./build/src/engines/postgres/catalogue/objects.js
var objects_namespaceObject = {};
__webpack_require__.r(objects_namespaceObject);
__webpack_require__.d(objects_namespaceObject, {
  COMMENTS: () => (COMMENTS),
  DEFAULT_PRIVILEGES: () => (DEFAULT_PRIVILEGES),
  EXTENSIONS: () => (EXTENSIONS),
  FUNCTIONS: () => (FUNCTIONS),
  FUNCTION_ACCESS: () => (FUNCTION_ACCESS),
  SCHEMAS: () => (SCHEMAS),
  TYPES: () => (TYPES),
  TYPE_ACCESS: () => (TYPE_ACCESS)
});

// NAMESPACE OBJECT: ./build/src/engines/postgres/catalogue/rare-objects.js
var rare_objects_namespaceObject = {};
__webpack_require__.r(rare_objects_namespaceObject);
__webpack_require__.d(rare_objects_namespaceObject, {
  LARGE_OBJECT_ACCESS: () => (LARGE_OBJECT_ACCESS),
  RARE_OBJECTS: () => (RARE_OBJECTS),
  USER_MAPPINGS: () => (USER_MAPPINGS)
});

// NAMESPACE OBJECT: ./build/src/engines/postgres/catalogue/relations.js
var relations_namespaceObject = {};
__webpack_require__.r(relations_namespaceObject);
__webpack_require__.d(relations_namespaceObject, {
  COLUMNS: () => (COLUMNS),
  COLUMN_GRANTS: () => (COLUMN_GRANTS),
  CONSTRAINTS: () => (CONSTRAINTS),
  INDEXES: () => (INDEXES),
  PARTITIONS: () => (PARTITIONS),
  POLICIES: () => (POLICIES),
  RELATION_ACCESS: () => (RELATION_ACCESS),
  ROW_SECURITY: () => (ROW_SECURITY),
  RULES: () => (RULES),
  SEQUENCES: () => (SEQUENCES),
  SEQUENCE_ACCESS: () => (SEQUENCE_ACCESS),
  STATISTICS: () => (STATISTICS),
  TABLES: () => (TABLES),
  TRIGGERS: () => (TRIGGERS),
  VIEWS: () => (VIEWS),
  VIEW_TEXTS: () => (VIEW_TEXTS)
});

// EXTERNAL MODULE: ./build/src/engines/postgres/catalogue/scope.js
var scope = __webpack_require__(1562);
;// CONCATENATED MODULE: ./build/src/engines/postgres/catalogue/objects.js

/** Schemas: owner and grants. The public schema's own defaults differ between majors, so it is named only with what was granted. */
const SCHEMAS = `
SELECT n.nspname, x.kind, 'schema', x.value FROM pg_namespace n
CROSS JOIN LATERAL (VALUES ('schema', 'exists'), ('owner', pg_get_userbyid(n.nspowner)::text), ('grant', ${(0,scope/* accessList */.j4)('n.nspacl', 'n', 'n.nspowner')})) AS x(kind, value)
WHERE ${scope/* USER_SCHEMA */.a0} AND NOT ${(0,scope/* ofExtension */.l_)('pg_namespace', 'n.oid')}`;
const FROM_FUNCTION = `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${scope/* USER_SCHEMA */.a0} WHERE NOT ${(0,scope/* ofExtension */.l_)('pg_proc', 'p.oid')}`;
const FUNCTION_NAME = `p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'`;
/** Functions, procedures, window functions and aggregates, composed from the catalogue so that it reads the same on every major. */
const FUNCTIONS = `
SELECT n.nspname, 'function', ${FUNCTION_NAME}, concat_ws(' ', p.prokind, 'args', pg_get_function_arguments(p.oid), 'returns', pg_get_function_result(p.oid),
  (SELECT l.lanname FROM pg_language l WHERE l.oid = p.prolang), 'volatile=' || p.provolatile::text, 'parallel=' || p.proparallel::text,
  CASE WHEN p.proisstrict THEN 'strict' END, CASE WHEN p.prosecdef THEN 'security definer' END, CASE WHEN p.proleakproof THEN 'leakproof' END,
  'cost', p.procost, 'rows', p.prorows, 'set ' || array_to_string(p.proconfig, ','),
  (SELECT concat_ws(' ', g.aggkind, 'sfunc', g.aggtransfn, 'stype', format_type(g.aggtranstype, NULL), 'final', g.aggfinalfn, 'init', g.agginitval, 'combine', g.aggcombinefn, 'moving', g.aggmtransfn) FROM pg_aggregate g WHERE g.aggfnoid = p.oid),
  'body', coalesce(pg_get_function_sqlbody(p.oid), p.prosrc))
${FROM_FUNCTION}`;
/** Owner and grants of functions. */
const FUNCTION_ACCESS = `
SELECT n.nspname, x.kind, ${FUNCTION_NAME}, x.value FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${scope/* USER_SCHEMA */.a0}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(p.proowner)::text), ('grant', ${(0,scope/* accessList */.j4)('p.proacl', 'f', 'p.proowner')})) AS x(kind, value)
WHERE NOT ${(0,scope/* ofExtension */.l_)('pg_proc', 'p.oid')}`;
const FROM_TYPE = `FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND ${scope/* USER_SCHEMA */.a0}
LEFT JOIN pg_class tc ON tc.oid = t.typrelid`;
const OWN_TYPE = `(t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND tc.relkind = 'c') OR (t.typtype = 'b' AND t.typelem = 0)) AND NOT ${(0,scope/* ofExtension */.l_)('pg_type', 't.oid')}`;
/** Enums with labels in order, domains with base and constraints, composite, range and base types. */
const TYPES = `
SELECT n.nspname, 'type', t.typname, concat_ws(' ', CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range' WHEN 'c' THEN 'composite' ELSE 'base' END,
  (SELECT string_agg(quote_literal(e.enumlabel), ',' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
  CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END,
  CASE WHEN t.typtype = 'd' THEN (SELECT 'collate ' || t.typcollation::regcollation FROM pg_type b WHERE b.oid = t.typbasetype AND b.typcollation <> t.typcollation) END,
  CASE WHEN t.typnotnull THEN 'not null' END, 'default ' || t.typdefault,
  (SELECT string_agg(k.conname || ' ' || pg_get_constraintdef(k.oid), ' ' ORDER BY k.conname) FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'),
  (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = t.typrelid AND t.typtype = 'c' AND a.attnum > 0 AND NOT a.attisdropped),
  (SELECT concat_ws(' ', 'of', format_type(r.rngsubtype, NULL), 'multirange', format_type(r.rngmultitypid, NULL), 'canonical ' || nullif(r.rngcanonical, 0)::regproc, 'difference ' || nullif(r.rngsubdiff, 0)::regproc) FROM pg_range r WHERE r.rngtypid = t.oid),
  CASE WHEN t.typtype = 'b' THEN concat_ws(' ', t.typinput, t.typoutput, t.typlen, t.typalign, t.typstorage, t.typcategory) END)
${FROM_TYPE} WHERE ${OWN_TYPE}`;
/** Owner and grants of types. */
const TYPE_ACCESS = `
SELECT n.nspname, x.kind, t.typname, x.value ${FROM_TYPE}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(t.typowner)::text), ('grant', ${(0,scope/* accessList */.j4)('t.typacl', 'T', 't.typowner')})) AS x(kind, value)
WHERE ${OWN_TYPE}`;
/** Default privileges for objects yet to come. */
const DEFAULT_PRIVILEGES = `
SELECT coalesce(n.nspname, ''), 'grant', 'default for ' || d.defaclobjtype::text || ' of ' || pg_get_userbyid(d.defaclrole), ${(0,scope/* accessList */.j4)('d.defaclacl', 'r', 'd.defaclrole')}
FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace`;
/** Comments on every kind of object, by the object's identity. */
const COMMENTS = `
SELECT coalesce(i.schema, ''), 'comment', i.type || ' ' || i.identity, d.description
FROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) i
WHERE d.objoid >= 16384 AND d.classoid <> 'pg_extension'::regclass AND (i.schema IS NULL OR i.schema !~ '^pg_')
  AND NOT EXISTS (SELECT 1 FROM pg_depend x WHERE x.classid = d.classoid AND x.objid = d.objoid AND x.deptype = 'e')`;
/** Extensions with their schema; versions are compared apart. */
const EXTENSIONS = `
SELECT '', 'extension', e.extname, 'schema ' || n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql'`;

;// CONCATENATED MODULE: ./build/src/engines/postgres/catalogue/rare-objects.js

/** `name=value` sorted; what may be a secret only by name, because passports are not secret. */
const options = (column) => `(SELECT 'options ' || string_agg(quote_ident(w.option_name) || '=' || CASE WHEN w.option_name ~* 'pass|secret|key|token' THEN '***' ELSE quote_literal(w.option_value) END, ',' ORDER BY w.option_name COLLATE "C") FROM pg_options_to_table(${column}) w)`;
const RARE_KINDS = [
    {
        catalogue: 'pg_operator',
        owner: 'oprowner',
        definition: `o.oprcode, 'commutator ' || nullif(o.oprcom, 0)::regoperator, 'negator ' || nullif(o.oprnegate, 0)::regoperator, 'restrict ' || nullif(o.oprrest, 0)::regproc,
      'join ' || nullif(o.oprjoin, 0)::regproc, CASE WHEN o.oprcanmerge THEN 'merges' END, CASE WHEN o.oprcanhash THEN 'hashes' END`,
    },
    {
        catalogue: 'pg_opclass',
        owner: 'opcowner',
        definition: `CASE WHEN o.opcdefault THEN 'default' END, 'for', format_type(o.opcintype, NULL), 'storage ' || format_type(nullif(o.opckeytype, 0), NULL)`,
    },
    {
        catalogue: 'pg_opfamily',
        owner: 'opfowner',
        definition: `(SELECT string_agg(m.line, ', ' ORDER BY m.line) FROM (
      SELECT concat_ws(' ', p.amopstrategy, p.amoppurpose, p.amopopr::regoperator) COLLATE "C" FROM pg_amop p WHERE p.amopfamily = o.oid
      UNION ALL SELECT concat_ws(' ', 'function', p.amprocnum, p.amproc::regprocedure) COLLATE "C" FROM pg_amproc p WHERE p.amprocfamily = o.oid) AS m(line))`,
    },
    {
        catalogue: 'pg_conversion',
        owner: 'conowner',
        definition: `pg_encoding_to_char(o.conforencoding), 'to', pg_encoding_to_char(o.contoencoding), 'by', o.conproc, CASE WHEN o.condefault THEN 'default' END`,
    },
    {
        catalogue: 'pg_collation',
        owner: 'collowner',
        // The column of the locale has had three names.
        definition: `o.collprovider, coalesce(to_jsonb(o)->>'colllocale', to_jsonb(o)->>'colliculocale', o.collcollate), CASE WHEN o.collprovider = 'c' THEN o.collctype END,
      CASE WHEN NOT o.collisdeterministic THEN 'nondeterministic' END`,
    },
    {
        catalogue: 'pg_cast',
        definition: `o.castcontext, o.castmethod, nullif(o.castfunc, 0)::regprocedure`,
    },
    {
        catalogue: 'pg_ts_config',
        owner: 'cfgowner',
        definition: `(SELECT 'parser ' || p.prsname FROM pg_ts_parser p WHERE p.oid = o.cfgparser),
      (SELECT string_agg(m.maptokentype || ':' || m.mapdict::regdictionary, ', ' ORDER BY m.maptokentype, m.mapseqno) FROM pg_ts_config_map m WHERE m.mapcfg = o.oid)`,
    },
    {
        catalogue: 'pg_ts_dict',
        owner: 'dictowner',
        definition: `(SELECT 'template ' || t.tmplname FROM pg_ts_template t WHERE t.oid = o.dicttemplate), o.dictinitoption`,
    },
    {
        catalogue: 'pg_ts_parser',
        definition: 'o.prsstart, o.prstoken, o.prsend, o.prsheadline, o.prslextype',
    },
    { catalogue: 'pg_ts_template', definition: 'o.tmplinit, o.tmpllexize' },
    {
        catalogue: 'pg_foreign_data_wrapper',
        owner: 'fdwowner',
        acl: ['fdwacl', 'F'],
        definition: `'handler ' || nullif(o.fdwhandler, 0)::regproc, 'validator ' || nullif(o.fdwvalidator, 0)::regproc, ${options('o.fdwoptions')}`,
    },
    {
        catalogue: 'pg_foreign_server',
        owner: 'srvowner',
        acl: ['srvacl', 'S'],
        definition: `(SELECT 'wrapper ' || w.fdwname FROM pg_foreign_data_wrapper w WHERE w.oid = o.srvfdw), 'type ' || o.srvtype, 'version ' || o.srvversion, ${options('o.srvoptions')}`,
    },
    {
        catalogue: 'pg_event_trigger',
        owner: 'evtowner',
        definition: `'on', o.evtevent, 'when ' || array_to_string(o.evttags, ','), 'execute', o.evtfoid::regproc, CASE o.evtenabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END`,
    },
    {
        catalogue: 'pg_publication',
        owner: 'pubowner',
        definition: `CASE WHEN o.pubinsert THEN 'insert' END, CASE WHEN o.pubupdate THEN 'update' END, CASE WHEN o.pubdelete THEN 'delete' END, CASE WHEN o.pubtruncate THEN 'truncate' END,
      CASE WHEN o.pubviaroot THEN 'via root' END, 'of', CASE WHEN o.puballtables THEN 'all tables' ELSE (
        SELECT string_agg(concat_ws(' ', quote_ident(t.schemaname) || '.' || quote_ident(t.tablename),
            CASE WHEN EXISTS (SELECT 1 FROM pg_publication_rel r WHERE r.prpubid = o.oid AND r.prrelid = format('%I.%I', t.schemaname, t.tablename)::regclass AND to_jsonb(r)->>'prattrs' IS NOT NULL)
              THEN to_jsonb(t)->>'attnames' END,
            'where ' || (to_jsonb(t)->>'rowfilter')), ', ' ORDER BY t.schemaname, t.tablename)
        FROM pg_publication_tables t WHERE t.pubname = o.pubname) END`,
    },
    {
        catalogue: 'pg_transform',
        name: `'transform for ' || o.trftype::regtype || ' language ' || (SELECT quote_ident(l.lanname) FROM pg_language l WHERE l.oid = o.trflang)`,
        definition: `'from ' || nullif(o.trffromsql, 0)::regprocedure, 'to ' || nullif(o.trftosql, 0)::regprocedure`,
    },
    { catalogue: 'pg_am', definition: `o.amtype, o.amhandler` },
    {
        catalogue: 'pg_language',
        owner: 'lanowner',
        acl: ['lanacl', 'l'],
        definition: `CASE WHEN o.lanpltrusted THEN 'trusted' END, 'handler ' || nullif(o.lanplcallfoid, 0)::regproc, 'inline ' || nullif(o.laninline, 0)::regproc, 'validator ' || nullif(o.lanvalidator, 0)::regproc`,
    },
];
/** Objects below this OID are made by initdb and stand in no dump. Source: PostgreSQL, access/transam.h. */
const FIRST_NORMAL_OID = 16384;
/** Everything else that a dump carries: operators, casts, text search, foreign servers, publications, event triggers \u2026 */
const RARE_OBJECTS = RARE_KINDS.map(linesOf).join('\nUNION ALL\n');
function linesOf({ catalogue, name, definition, owner, acl }) {
    const lines = [
        `('other', concat_ws(' ', ${definition}))`,
        ...(owner ? [`('owner', pg_get_userbyid(o.${owner})::text)`] : []),
        ...(owner && acl ? [`('grant', ${(0,scope/* accessList */.j4)(`o.${acl[0]}`, acl[1], `o.${owner}`)})`] : []),
    ];
    return `SELECT coalesce(i.schema, ''), x.kind, ${name ?? "i.type || ' ' || i.identity"}, x.value
FROM ${catalogue} o CROSS JOIN LATERAL pg_identify_object('${catalogue}'::regclass, o.oid, 0) i
CROSS JOIN LATERAL (VALUES ${lines.join(', ')}) AS x(kind, value)
WHERE o.oid >= ${FIRST_NORMAL_OID} AND NOT ${(0,scope/* ofExtension */.l_)(catalogue, 'o.oid')}`;
}
/** User mappings by name only: their options are secrets, and hidden from most roles. */
const USER_MAPPINGS = `
SELECT '', 'other', 'user mapping of ' || m.usename || ' on ' || m.srvname, 'exists' FROM pg_user_mappings m`;
/** Owners and grants of large objects, as numbers of objects that share them: there may be millions. */
const LARGE_OBJECT_ACCESS = `
SELECT '', 'grant', 'large objects of ' || pg_get_userbyid(m.lomowner) || ': ' || ${(0,scope/* accessList */.j4)('m.lomacl', 'L', 'm.lomowner')}, m.objects || ' objects'
FROM (SELECT lomowner, lomacl, count(*) AS objects FROM pg_largeobject_metadata GROUP BY lomowner, lomacl) m`;

;// CONCATENATED MODULE: ./build/src/engines/postgres/catalogue/relations.js

const FROM_RELATION = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}`;
const OWN = `NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'c.oid')}`;
/** Tables (plain, partitioned, foreign): persistence, row security, replica identity, options, access method. */
const TABLES = `
SELECT n.nspname, 'table', c.relname, concat_ws(' ', CASE c.relkind WHEN 'p' THEN 'partitioned' WHEN 'f' THEN 'foreign' ELSE 'plain' END,
  CASE c.relpersistence WHEN 'u' THEN 'unlogged' END, CASE WHEN c.relreplident <> 'd' THEN 'replica identity ' || c.relreplident::text END,
  am.amname, 'of ' || nullif(c.reloftype, 0)::regtype, nullif(array_to_string(ARRAY(SELECT o FROM unnest(c.reloptions) o ORDER BY o COLLATE "C"), ','), ''),
  (SELECT concat_ws(' ', 'server', quote_ident(s.srvname), array_to_string(f.ftoptions, ',')) FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = c.oid))
${FROM_RELATION} LEFT JOIN pg_am am ON am.oid = c.relam WHERE c.relkind IN ('r', 'p', 'f') AND ${OWN}`;
/** Row security flags of tables that have any; a lost flag opens a tenant's rows. */
const ROW_SECURITY = `
SELECT n.nspname, 'row-security', c.relname, concat_ws(' ', CASE WHEN c.relrowsecurity THEN 'enabled' END, CASE WHEN c.relforcerowsecurity THEN 'forced' END)
${FROM_RELATION} WHERE c.relkind IN ('r', 'p') AND (c.relrowsecurity OR c.relforcerowsecurity) AND ${OWN}`;
/** Partition keys, bounds and plain inheritance. */
const PARTITIONS = `
SELECT n.nspname, 'partition', c.relname, concat_ws(' ', 'by ' || pg_get_partkeydef(c.oid),
  (SELECT 'of ' || string_agg(i.inhparent::regclass::text, ',' ORDER BY i.inhseqno) FROM pg_inherits i WHERE i.inhrelid = c.oid),
  pg_get_expr(c.relpartbound, c.oid))
${FROM_RELATION} WHERE c.relkind IN ('r', 'p', 'f') AND (c.relispartition OR c.relkind = 'p' OR EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhrelid = c.oid)) AND ${OWN}`;
/** Columns in order, without gaps of dropped ones: type, nullability, default, identity, generation, collation, storage. */
const COLUMNS = `
SELECT n.nspname, 'column', c.relname || '.' || a.attname, concat_ws(' ', '#' || row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum),
  format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
  CASE a.attgenerated WHEN '' THEN 'default ' ELSE 'generated ' END || pg_get_expr(d.adbin, d.adrelid),
  CASE a.attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity by default' END,
  CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || (SELECT quote_ident(co.collname) FROM pg_collation co WHERE co.oid = a.attcollation) END,
  CASE WHEN a.attstorage <> t.typstorage THEN 'storage ' || a.attstorage::text END, CASE WHEN a.attcompression <> '' THEN 'compression ' || a.attcompression::text END,
  CASE WHEN coalesce(a.attstattarget, -1) >= 0 THEN 'statistics ' || a.attstattarget END,
  'options ' || array_to_string(a.attoptions, ','), 'options ' || array_to_string(a.attfdwoptions, ','))
${FROM_RELATION} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relkind IN ('r', 'p', 'f') AND ${OWN}`;
/**
 * Constraints of tables with their definition; ` NOT VALID` shows in it. Not-null constraints (18+) stand in the
 * columns; foreign keys that a partition inherits get generated names and stand for their parent.
 */
const CONSTRAINTS = `
SELECT n.nspname, CASE k.contype WHEN 'f' THEN 'foreign-key' WHEN 'u' THEN 'unique' WHEN 'p' THEN 'primary-key' WHEN 'x' THEN 'exclusion' ELSE 'check' END,
  c.relname || '.' || k.conname, pg_get_constraintdef(k.oid)
${FROM_RELATION} JOIN pg_constraint k ON k.conrelid = c.oid
WHERE k.contype IN ('f', 'u', 'p', 'x', 'c') AND NOT (k.contype = 'f' AND k.conparentid <> 0) AND ${OWN}`;
/** Indexes with definition and flags; an invalid one is a failed CREATE INDEX CONCURRENTLY. */
const INDEXES = `
SELECT n.nspname, 'index', c.relname, concat_ws(' ', pg_get_indexdef(c.oid), CASE WHEN NOT i.indisvalid THEN 'INVALID' END,
  CASE WHEN NOT i.indisready THEN 'NOT READY' END, CASE WHEN i.indisclustered THEN 'clustered' END, CASE WHEN i.indisreplident THEN 'replica identity' END)
${FROM_RELATION} JOIN pg_index i ON i.indexrelid = c.oid WHERE c.relkind IN ('i', 'I') AND NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'i.indrelid')}`;
/** Triggers with definition and enabled state; those that PostgreSQL makes for foreign keys are left out. */
const TRIGGERS = `
SELECT n.nspname, 'trigger', c.relname || '.' || t.tgname, concat_ws(' ', pg_get_triggerdef(t.oid),
  CASE t.tgenabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END)
${FROM_RELATION} JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal WHERE ${OWN}`;
/** Row security policies. */
const POLICIES = `
SELECT n.nspname, 'policy', c.relname || '.' || p.polname, concat_ws(' ', CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END, 'for ' || p.polcmd::text,
  'to ' || (SELECT string_agg(CASE r WHEN 0 THEN 'public' ELSE pg_get_userbyid(r)::text END, ',' ORDER BY pg_get_userbyid(r)) FROM unnest(p.polroles) r),
  'using ' || pg_get_expr(p.polqual, p.polrelid), 'check ' || pg_get_expr(p.polwithcheck, p.polrelid))
${FROM_RELATION} JOIN pg_policy p ON p.polrelid = c.oid WHERE ${OWN}`;
/** Sequences: type, bounds, step, cache, cycle and owning column; positions are read apart. */
const SEQUENCES = `
SELECT n.nspname, 'sequence', c.relname, concat_ws(' ', format_type(s.seqtypid, NULL), 'start', s.seqstart, 'by', s.seqincrement, 'from', s.seqmin, 'to', s.seqmax,
  'cache', s.seqcache, CASE WHEN s.seqcycle THEN 'cycle' END,
  (SELECT 'owned by ' || d.refobjid::regclass || '.' || a.attname FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') LIMIT 1))
${FROM_RELATION} JOIN pg_sequence s ON s.seqrelid = c.oid WHERE ${OWN}`;
/** Columns of views and materialized views, and whether the latter are populated. */
const VIEWS = `
SELECT n.nspname, CASE c.relkind WHEN 'm' THEN 'matview' ELSE 'view' END, c.relname, concat_ws(' ',
  (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
  CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN 'NOT POPULATED' END, array_to_string(c.reloptions, ','))
${FROM_RELATION} WHERE c.relkind IN ('v', 'm') AND ${OWN}`;
/** Text of views; another major may spell the same view differently. */
const VIEW_TEXTS = `
SELECT n.nspname, 'view-text', c.relname, pg_get_viewdef(c.oid) ${FROM_RELATION} WHERE c.relkind IN ('v', 'm') AND ${OWN}`;
/** Rules other than those that make a view. */
const RULES = `
SELECT n.nspname, 'rule', c.relname || '.' || r.rulename, concat_ws(' ', pg_get_ruledef(r.oid), CASE r.ev_enabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END) ${FROM_RELATION} JOIN pg_rewrite r ON r.ev_class = c.oid AND r.rulename <> '_RETURN' WHERE ${OWN}`;
/** Extended statistics objects with their owner. */
const STATISTICS = `
SELECT n.nspname, x.kind, s.stxname, x.value FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace AND ${scope/* USER_SCHEMA */.a0}
CROSS JOIN LATERAL (VALUES ('statistics', pg_get_statisticsobjdef(s.oid) || CASE WHEN coalesce(s.stxstattarget, -1) >= 0 THEN ' target ' || s.stxstattarget ELSE '' END),
  ('owner', pg_get_userbyid(s.stxowner)::text)) AS x(kind, value)`;
/** Owner and grants of relations. */
const RELATION_ACCESS = `
SELECT n.nspname, x.kind, c.relname, x.value ${FROM_RELATION}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(c.relowner)::text),
  ('grant', ${(0,scope/* accessList */.j4)('c.relacl', 'r', 'c.relowner')})) AS x(kind, value)
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND ${OWN}`;
/** Owner and grants of sequences, which have a default list of their own. */
const SEQUENCE_ACCESS = `
SELECT n.nspname, x.kind, c.relname, x.value ${FROM_RELATION}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(c.relowner)::text), ('grant', ${(0,scope/* accessList */.j4)('c.relacl', 's', 'c.relowner')})) AS x(kind, value)
WHERE c.relkind = 'S' AND ${OWN}`;
/** Grants on single columns. */
const COLUMN_GRANTS = `
SELECT n.nspname, 'grant', c.relname || '.' || a.attname, ${(0,scope/* accessList */.j4)('a.attacl', 'c', 'c.relowner')}
${FROM_RELATION} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attacl IS NOT NULL AND NOT a.attisdropped WHERE ${OWN}`;

;// CONCATENATED MODULE: ./build/src/engines/postgres/catalogue/read-catalogue.js



const CONCERNS = { ...relations_namespaceObject, ...objects_namespaceObject, ...rare_objects_namespaceObject };
const CATALOGUE = `SELECT * FROM (${Object.values(CONCERNS)
    .map((concern) => `SELECT s::text, k::text, o::text, d::text FROM (${concern}) AS q(s, k, o, d)`)
    .join('\nUNION ALL\n')}) AS c(schema, kind, object, definition)
ORDER BY schema COLLATE "C", kind COLLATE "C", object COLLATE "C", definition COLLATE "C"`;
/** Reads the whole catalogue schema by schema; memory holds one schema at a time. Needs an open transaction (it uses a cursor). */
async function* readCatalogue(database) {
    let schema;
    let lines = [];
    for await (const row of database.stream(CATALOGUE)) {
        const line = toLine(row);
        if (schema !== undefined && line.schema !== schema) {
            yield { schema, lines };
            lines = [];
        }
        schema = line.schema;
        lines.push(line);
    }
    if (schema !== undefined)
        yield { schema, lines };
}
function toLine(row) {
    const [schema, kind, object, definition] = row;
    return {
        schema: schema ?? '',
        kind: kind ?? '',
        object: object ?? '',
        definition: definition ?? '',
    };
}


/***/ }),

/***/ 1562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ USER_SCHEMA),
/* harmony export */   j4: () => (/* binding */ accessList),
/* harmony export */   l_: () => (/* binding */ ofExtension)
/* harmony export */ });
/**
 * Schemas we look at: all but the system's and those of temporary objects.
 * `n` must be the alias of pg_namespace.
 */
const USER_SCHEMA = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;
/** True for objects that belong to an extension: the extension's script makes them, not the dump. */
function ofExtension(catalogue, oid) {
    return `EXISTS (SELECT 1 FROM pg_depend x WHERE x.classid = '${catalogue}'::regclass AND x.objid = ${oid} AND x.deptype = 'e')`;
}
/**
 * An access control list as sorted text, `grantee=PRIVILEGES/grantor`, with the default spelled out so that
 * an absent list and an explicit default compare equal. MAINTAIN came with PostgreSQL 17 and is left out.
 */
function accessList(acl, kind, owner) {
    return `(SELECT string_agg(e, ' ' ORDER BY e) FROM (
    SELECT CASE a.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(a.grantee)::text END || '='
      || string_agg(a.privilege_type || CASE WHEN a.is_grantable THEN '*' ELSE '' END, ',' ORDER BY a.privilege_type)
      || '/' || pg_get_userbyid(a.grantor) AS e
    FROM aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) a
    WHERE a.privilege_type <> 'MAINTAIN' GROUP BY a.grantee, a.grantor) g)`;
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ serverName),
/* harmony export */   SQ: () => (/* binding */ libpqEnvironment),
/* harmony export */   cF: () => (/* binding */ connectionString),
/* harmony export */   e9: () => (/* binding */ PROGRAM_LOCALE)
/* harmony export */ });
/** `user@host:port/database`, never the password. */
function serverName(settings) {
    return `${settings.user}@${settings.host}:${settings.port}/${settings.database}`;
}
/**
 * A database for `--dbname` and its like, where a name with `=` in it, or one that begins like a URL, would be taken for
 * connection settings. Source: PostgreSQL manual, "Connection Strings".
 */
function connectionString(database) {
    return `dbname='${database.replace(/[\\']/g, '\\$&')}'`;
}
/** What programs of PostgreSQL say is read by us: never in the operator's language. */
const PROGRAM_LOCALE = { LC_ALL: 'C' };
/**
 * Environment for libpq programs (pg_dump, pg_restore \u2026): the password goes by PGPASSWORD of that child only,
 * never by argv. PGOPTIONS is emptied so that nothing of ours leaks into the session.
 */
function libpqEnvironment(settings) {
    return {
        ...PROGRAM_LOCALE,
        PGHOST: settings.host,
        PGPORT: String(settings.port),
        PGDATABASE: settings.database,
        PGUSER: settings.user,
        PGAPPNAME: settings.applicationName ?? 'lastro',
        PGCONNECT_TIMEOUT: '15',
        ...(settings.password === undefined ? {} : { PGPASSWORD: settings.password }),
        ...(settings.sslMode === undefined ? {} : { PGSSLMODE: settings.sslMode }),
    };
}


/***/ }),

/***/ 6279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  Cm: () => (/* binding */ quoteIdentifier),
  ce: () => (/* binding */ quoteLiteral)
});

// UNUSED EXPORTS: SESSION_SETTINGS

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./node_modules/pg-cursor/esm/index.mjs
var pg_cursor_esm = __webpack_require__(5522);
;// CONCATENATED MODULE: ./build/src/engines/postgres/lost-connection.js
/** What the driver itself says of a connection that went away. */
const TERMINATED = 'Connection terminated';
/** Knows whether a connection is gone, for work whose answer the driver then waits for in vain. */
class LostConnection {
    #client;
    #error;
    #isEnded = false;
    constructor(client) {
        this.#client = client;
        // Without a listener an error between two statements would end the process.
        client.on('error', (error) => {
            this.#error = error;
        });
        client.once('end', () => {
            this.#isEnded = true;
        });
    }
    /** @throws the error by which the connection was lost, when it was. */
    check() {
        if (this.#error)
            throw this.#error;
    }
    /**
     * The result of work, or the loss of the connection as the reason why there is none. Not by a race with one promise of
     * the loss: a promise that outlives each race keeps the result of all of them.
     */
    unlessLost(work) {
        return new Promise((resolve, reject) => {
            const lose = () => reject(this.#error ?? new Error(TERMINATED));
            if (this.#isEnded)
                lose();
            this.#client.once('end', lose);
            work.then(resolve, reject).finally(() => this.#client.off('end', lose));
        });
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/connection.js



/**
 * What every session of ours runs under, so that text output and hashes do not depend on the settings of
 * database, role or server. Timeouts are off because the snapshot session sits idle while pg_dump works.
 */
const SESSION_SETTINGS = {
    DateStyle: 'ISO, MDY',
    IntervalStyle: 'postgres',
    TimeZone: 'UTC',
    extra_float_digits: '3',
    bytea_output: 'hex',
    lc_monetary: 'C',
    search_path: 'pg_catalog',
    row_security: 'off',
    quote_all_identifiers: 'off',
    xmloption: 'content',
    jit: 'off',
    synchronize_seqscans: 'off',
    statement_timeout: '0',
    idle_in_transaction_session_timeout: '0',
    max_parallel_workers_per_gather: '0',
    client_min_messages: 'error',
};
/** Few enough to die young: what lives while its portion is worked on is promoted, and collected late. */
const ROWS_PER_FETCH = 250;
const asText = { getTypeParser: () => (value) => value };
/**
 * Opens a session with `SESSION_SETTINGS` applied. Aborting the signal destroys the connection, so that a
 * running statement rejects at once.
 * @throws the driver's error when the server cannot be reached or refuses the login.
 */
async function connect(settings, signal) {
    signal?.throwIfAborted();
    const client = new esm/* default.Client */.Ay.Client({
        host: settings.host,
        port: settings.port,
        database: settings.database,
        user: settings.user,
        password: settings.password,
        ssl: tlsOptions(settings.sslMode),
        application_name: settings.applicationName ?? 'lastro',
        connectionTimeoutMillis: 15_000,
        keepAlive: true,
        types: asText,
    });
    const loss = new LostConnection(client);
    await client.connect();
    const destroy = () => void client.end().catch(() => undefined);
    signal?.addEventListener('abort', destroy, { once: true });
    const database = wrap(client, loss, () => signal?.removeEventListener('abort', destroy));
    await database.query(settingsStatement());
    return database;
}
function wrap(client, loss, detach) {
    let inTransaction = false;
    return {
        get inTransaction() {
            return inTransaction;
        },
        get backendPid() {
            return Number(Reflect.get(client, 'processID') ?? 0);
        },
        async query(sql, values) {
            loss.check();
            if (/^(COMMIT|ROLLBACK$)/.test(sql))
                inTransaction = false;
            const result = await client.query({
                text: sql,
                values: [...(values ?? [])],
                rowMode: 'array',
            });
            if (sql.startsWith('BEGIN'))
                inTransaction = true;
            return result.rows;
        },
        async script(sql) {
            loss.check();
            await client.query(sql);
        },
        async *stream(sql, values) {
            loss.check();
            const cursor = client.query(new pg_cursor_esm/* default */.A(sql, [...(values ?? [])], { rowMode: 'array', types: asText }));
            try {
                for (;;) {
                    const rows = await loss.unlessLost(cursor.read(ROWS_PER_FETCH));
                    if (rows.length === 0)
                        return;
                    yield* rows;
                }
            }
            finally {
                // What was lost needs no closing.
                await loss.unlessLost(cursor.close()).catch(() => undefined);
            }
        },
        async close() {
            detach();
            await client.end();
        },
    };
}
/** One statement that sets all of `SESSION_SETTINGS`; a setting the server does not know is left alone. */
function settingsStatement() {
    const names = Object.entries(SESSION_SETTINGS).map(([name, value]) => `(${quoteLiteral(name.toLowerCase())}, ${quoteLiteral(value)})`);
    return `SELECT pg_catalog.set_config(s.name, w.value, false)
    FROM (VALUES ${names.join(', ')}) AS w(name, value) JOIN pg_catalog.pg_settings s ON lower(s.name) = w.name`;
}
/** `verify-*` checks the certificate against the system's authorities; `prefer` is not offered by the driver and means plain here. */
function tlsOptions(mode) {
    if (mode === undefined || mode === 'disable' || mode === 'prefer')
        return false;
    return { rejectUnauthorized: mode !== 'require' };
}
/** An SQL string literal. */
function quoteLiteral(text) {
    return esm/* default.escapeLiteral */.Ay.escapeLiteral(text);
}
/** An SQL identifier, always quoted. */
function quoteIdentifier(name) {
    return esm/* default.escapeIdentifier */.Ay.escapeIdentifier(name);
}


/***/ }),

/***/ 157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readSequences)
/* harmony export */ });
/* harmony import */ var _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);


const SEQUENCE_NAMES = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .USER_SCHEMA */ .a0}
WHERE c.relkind = 'S' AND c.relpersistence <> 't' AND NOT ${(0,_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ofExtension */ .l_)('pg_class', 'c.oid')} ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;
const SEQUENCES_PER_STATEMENT = 100;
/**
 * Reads every sequence's position. Sequences do not take part in snapshots, so a backup reads them before pg_dump
 * starts: what the dump holds is then at or after what the passport says.
 */
async function readSequences(database) {
    const names = await database.query(SEQUENCE_NAMES);
    const readings = [];
    for (let start = 0; start < names.length; start += SEQUENCES_PER_STATEMENT) {
        const batch = names.slice(start, start + SEQUENCES_PER_STATEMENT);
        const sql = batch.map(([schema, name], index) => `SELECT ${index}, last_value::text, is_called::text FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(schema ?? '')}.${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name ?? '')}`);
        for (const [index, last, called] of await database.query(sql.join(' UNION ALL '))) {
            const [schema, name] = batch[Number(index)] ?? [];
            readings.push({
                schema: schema ?? '',
                name: name ?? '',
                position: [last ?? '0', called === 'true' || called === 't'],
            });
        }
    }
    return readings;
}


/***/ }),

/***/ 14:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openSnapshotSession),
/* harmony export */   I: () => (/* binding */ isSqlState)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6279);
/* harmony import */ var _truth_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7117);




/** Tables locked per statement. */
const TABLES_PER_LOCK = 200;
/** Schema changes between listing and locking make us start over; migrations end. */
const ATTEMPTS = 5;
/**
 * Locks every table in ACCESS SHARE mode and only then takes and exports the snapshot.
 *
 * The order is the point: pg_dump takes its snapshot before its locks, and a TRUNCATE that commits in between
 * empties a table in the dump with exit code 0. The transaction's snapshot is born at its first query, and LOCK
 * TABLE is none, so tables are listed by another transaction before and checked inside the snapshot after.
 * @throws CheckFailure `lock-timeout` when somebody holds a table too long, `schema-unstable` when the schema will not stand still.
 */
async function openSnapshotSession(settings, options) {
    const database = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(settings, options.signal);
    try {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
            const snapshot = await tryOnce(database, options.lockTimeoutSeconds);
            if (snapshot)
                return { ...snapshot, ...endsOf(database, settings) };
            await database.query('ROLLBACK');
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckFailure */ .jU('schema-unstable', `tables were created or dropped during each of ${ATTEMPTS} attempts to lock them all`, { attempts: ATTEMPTS });
    }
    catch (error) {
        await database.close().catch(() => undefined);
        throw error;
    }
}
async function tryOnce(database, lockTimeoutSeconds) {
    const listed = await tableNames(database);
    await database.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await database.query(`SET LOCAL lock_timeout = '${Math.round(lockTimeoutSeconds * 1000)}ms'`);
    if (!(await lockAll(database, listed, lockTimeoutSeconds)))
        return null;
    const [row] = await database.query(`SELECT pg_export_snapshot(), to_char(clock_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
    const seen = await tableNames(database);
    const locked = new Set(listed);
    if (seen.some((name) => !locked.has(name)))
        return null;
    return { database, snapshotId: row?.[0] ?? '', takenAt: row?.[1] ?? '' };
}
/** A server that does not answer is not waited for: its locks went with it. */
const ABANDON_SECONDS = 3;
function endsOf(database, settings) {
    return {
        close: async () => {
            await database.query('COMMIT').catch(() => undefined);
            await database.close();
        },
        abandon: () => Promise.race([
            terminate(settings, database.backendPid).catch(() => undefined),
            (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ABANDON_SECONDS * 1000, undefined, { ref: false }),
        ]),
    };
}
/** A backend that is busy does not notice that its client has gone; only another session can end it. */
async function terminate(settings, backendPid) {
    const session = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(settings);
    try {
        await session.query('SELECT pg_terminate_backend($1::integer)', [backendPid]);
    }
    finally {
        await session.close();
    }
}
async function tableNames(database) {
    const rows = await database.query(_truth_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .TABLES_TO_LOCK */ .Y);
    return rows.map(([schema, name]) => `${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteIdentifier */ .Cm)(schema ?? '')}.${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteIdentifier */ .Cm)(name ?? '')}`);
}
/** False when a listed table is gone, so that the caller lists again. */
async function lockAll(database, tables, lockTimeoutSeconds) {
    for (let start = 0; start < tables.length; start += TABLES_PER_LOCK) {
        const names = tables.slice(start, start + TABLES_PER_LOCK);
        try {
            await database.query(`LOCK TABLE ONLY ${names.join(', ONLY ')} IN ACCESS SHARE MODE`);
        }
        catch (error) {
            if (isSqlState(error, '42P01') || isSqlState(error, '3F000'))
                return false;
            if (isSqlState(error, '55P03')) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckFailure */ .jU('lock-timeout', `a table stayed locked by another session for more than ${lockTimeoutSeconds} s`, { seconds: lockTimeoutSeconds });
            }
            if (isSqlState(error, '53200'))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckFailure */ .jU('lock-table-too-small', 'the server ran out of lock space while locking all tables');
            throw error;
        }
    }
    return true;
}
/** Whether an error of the driver carries this SQLSTATE. Source: PostgreSQL, appendix "Error Codes". */
function isSqlState(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withMomentaryLocks)
/* harmony export */ });
/**
 * Runs statements and gives back the locks they took. A scan locks a table's indexes, and spelling out a view the view,
 * until the transaction ends, which on a thousand tables overflows the server's lock table. Inside a transaction such
 * locks go with a savepoint; what was locked before it stays locked.
 */
async function withMomentaryLocks(database, body) {
    if (!database.inTransaction)
        return body();
    await database.query('SAVEPOINT momentary');
    const result = await body();
    await database.query('ROLLBACK TO SAVEPOINT momentary');
    return result;
}


/***/ }),

/***/ 4465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ readMatviews),
/* harmony export */   bC: () => (/* binding */ assembleSchemas),
/* harmony export */   ws: () => (/* binding */ readStructure)
/* harmony export */ });
/* harmony import */ var _passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9476);
/* harmony import */ var _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
/* harmony import */ var _catalogue_read_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7571);
/* harmony import */ var _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1562);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6279);
/* harmony import */ var _momentary_locks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3383);






/** Reads the catalogue inside the open transaction. */
function readStructure(database) {
    return (0,_momentary_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .withMomentaryLocks */ .N)(database, () => foldCatalogue(database));
}
async function foldCatalogue(database) {
    const shapes = {};
    const shapeOf = new Map();
    let databaseLines = [];
    for await (const { schema, lines } of (0,_catalogue_read_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .readCatalogue */ .Y)(database)) {
        const texts = lines.map((line) => (0,_passport_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeLine */ .kV)(line.kind, line.object, line.definition));
        if (schema === '') {
            databaseLines = texts.sort();
            continue;
        }
        const shape = (0,_passport_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .foldShape */ .zA)(schema, texts);
        shapes[shape.key] ??= shape.lines;
        shapeOf.set(schema, shape.key);
    }
    return { database: databaseLines, shapes, shapeOf };
}
/** Gathers what was read of each schema into the passport's form. */
function assembleSchemas(structure, rows, sequences, matviews) {
    const schemas = new Map(Array.from(structure.shapeOf, ([schema, shape]) => [schema, emptySchema(shape)]));
    for (const { table, truth, newest } of rows) {
        const schema = schemas.get(table.schema);
        if (!schema)
            continue;
        schema.tables.set(table.name, truth);
        if (newest && (!schema.newest || newest.at > schema.newest.at))
            schema.newest = newest;
    }
    for (const { schema, name, position } of sequences)
        schemas.get(schema)?.sequences.set(name, position);
    for (const { schema, name, rows: count } of matviews)
        schemas.get(schema)?.matviews.set(name, count);
    return (0,_passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__/* .namedRecord */ .F)(Array.from(schemas, ([name, schema]) => [name, toTruth(schema)]));
}
function emptySchema(shape) {
    return { shape, tables: new Map(), sequences: new Map(), matviews: new Map() };
}
function toTruth({ shape, tables, sequences, matviews, newest }) {
    return {
        shape,
        tables: (0,_passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__/* .namedRecord */ .F)(tables),
        sequences: (0,_passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__/* .namedRecord */ .F)(sequences),
        matviews: (0,_passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__/* .namedRecord */ .F)(matviews),
        ...(newest ? { newest } : {}),
    };
}
const POPULATED_MATVIEWS = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .USER_SCHEMA */ .a0}
WHERE c.relkind = 'm' AND c.relispopulated ORDER BY 1, 2`;
const MATVIEWS_PER_STATEMENT = 50;
/** Counts the rows of every populated materialized view. */
async function readMatviews(database) {
    const names = await database.query(POPULATED_MATVIEWS);
    const readings = [];
    for (let start = 0; start < names.length; start += MATVIEWS_PER_STATEMENT) {
        const batch = names.slice(start, start + MATVIEWS_PER_STATEMENT);
        const sql = batch.map(([schema, name], index) => `SELECT ${index}, count(*)::text FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteIdentifier */ .Cm)(schema ?? '')}.${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteIdentifier */ .Cm)(name ?? '')}`);
        const counted = await (0,_momentary_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .withMomentaryLocks */ .N)(database, () => database.query(sql.join(' UNION ALL ')));
        for (const [index, count] of counted) {
            const [schema, name] = batch[Number(index)] ?? [];
            readings.push({ schema: schema ?? '', name: name ?? '', rows: Number(count) });
        }
    }
    return readings;
}


/***/ }),

/***/ 2870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ majorOf),
/* harmony export */   HW: () => (/* binding */ readExtensions),
/* harmony export */   TX: () => (/* binding */ readServerFacts),
/* harmony export */   UB: () => (/* binding */ readLargeObjects)
/* harmony export */ });
/** Version, locale and identity of the server and database. */
async function readServerFacts(database) {
    const [row] = await database.query(`SELECT current_setting('server_version'), current_setting('server_version_num'), pg_encoding_to_char(d.encoding),
    d.datcollate, d.datctype, coalesce(to_jsonb(d)->>'datlocprovider', 'c'), (SELECT rolname FROM pg_roles WHERE oid = 10)
    FROM pg_database d WHERE d.datname = current_database()`);
    const [version, number, encoding, collate, ctype, provider, bootstrapRole] = row ?? [];
    return {
        version: version ?? '',
        versionNumber: Number(number),
        encoding: encoding ?? 'UTF8',
        collate: collate ?? 'C',
        ctype: ctype ?? 'C',
        localeProvider: provider ?? 'c',
        systemIdentifier: await readSystemIdentifier(database),
        bootstrapRole: bootstrapRole ?? 'postgres',
    };
}
/** Null when the role may not ask; it then cannot guard against restoring into the source by identity. */
async function readSystemIdentifier(database) {
    const [row] = await database
        .query(`SELECT system_identifier::text FROM pg_control_system()`)
        .catch(() => [[null]]);
    return row?.[0] ?? null;
}
/** Major version of a server version number, e.g. 150018 \u2192 15. */
function majorOf(versionNumber) {
    return Math.floor(versionNumber / 10_000);
}
/** Extension name \u2192 version, plpgsql apart (it is always there). */
async function readExtensions(database) {
    const rows = await database.query(`SELECT extname, extversion FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY extname COLLATE "C"`);
    return Object.fromEntries(rows.map(([name, version]) => [name ?? '', version ?? '']));
}
/** Number and fingerprint of large objects; the fingerprint is `-` where the role may not read their pages. */
async function readLargeObjects(database) {
    const [count] = await database.query('SELECT count(*)::text FROM pg_largeobject_metadata');
    const [may] = await database.query(`SELECT has_table_privilege('pg_largeobject', 'SELECT')::text`);
    if (may?.[0] !== 'true')
        return { count: Number(count?.[0]), fingerprint: '-' };
    const [sum] = await database.query(`SELECT coalesce(sum(hashint8extended(h, h)), 0)::text
    FROM (SELECT hash_record_extended(ROW(loid::bigint, pageno, data), 0) AS h FROM pg_largeobject OFFSET 0) r`);
    return { count: Number(count?.[0]), fingerprint: sum?.[0] ?? '0' };
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ OLDEST_SUPPORTED_MAJOR),
/* harmony export */   Nh: () => (/* binding */ chooseServer),
/* harmony export */   OL: () => (/* binding */ chooseRestore),
/* harmony export */   Pg: () => (/* binding */ chooseClient)
/* harmony export */ });
/** Oldest server whose fingerprints we can take: hash_record_extended came with 14. */
const OLDEST_SUPPORTED_MAJOR = 14;
/**
 * Client programs for dumping a server: the server's own major where installed, else the next newer one.
 * An older pg_dump refuses a newer server; a newer one writes archives that older pg_restore refuses.
 */
function chooseClient(installations, serverMajor) {
    return nextNotOlder(installations.filter((each) => each.hasClient), serverMajor);
}
/** A server for staging: the source's major where installed, else the next newer one; it needs its own client programs too. */
function chooseServer(installations, sourceMajor) {
    return nextNotOlder(installations.filter((each) => each.hasServer), sourceMajor);
}
/** pg_restore that can read an archive of the given pg_dump major; the staging's own where it is new enough. */
function chooseRestore(installations, dumpMajor) {
    return nextNotOlder(installations.filter((each) => each.hasClient), dumpMajor);
}
/** What the operator named comes first. */
function nextNotOlder(candidates, major) {
    const fitting = candidates.filter((each) => each.major >= major);
    return (fitting.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || a.major - b.major)[0] ?? null);
}


/***/ }),

/***/ 318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findInstallations)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Parents whose `<major>/bin` sub-directories packages install into (Debian, PGDG, Alpine). */
const VERSIONED_PARENTS = [
    '/usr/lib/postgresql',
    '/usr/libexec',
    '/usr/local/lib/postgresql',
    '/opt/postgresql',
];
/** Single directories: RPM packages, source builds, Docker images. */
const SINGLE = ['/usr/local/pgsql/bin', '/usr/local/bin', '/usr/bin'];
/**
 * Finds every installed PostgreSQL, newest first. The directories of `LASTRO_POSTGRES_BIN` (separated by colons) are
 * preferred to all others.
 * A directory counts only when one of its programs tells its version.
 */
async function findInstallations(processes, environment = process.env) {
    const found = [];
    const named = (environment.LASTRO_POSTGRES_BIN ?? '').split(':').filter(Boolean);
    for (const directory of new Set([...named, ...(await candidateDirectories(environment))])) {
        const installation = await inspect(directory, named.includes(directory), processes);
        if (installation &&
            !found.some((other) => other.version === installation.version && other.hasServer >= installation.hasServer))
            found.push(installation);
    }
    return found.sort((a, b) => b.major - a.major || Number(b.hasServer) - Number(a.hasServer));
}
async function candidateDirectories(environment) {
    const versioned = await Promise.all(VERSIONED_PARENTS.map(childBins));
    const rpm = (await names('/usr'))
        .filter((name) => name.startsWith('pgsql-'))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('/usr', name, 'bin'));
    const path = (environment.PATH ?? '').split(':').filter((part) => part.startsWith('/'));
    return [...versioned.flat(), ...rpm, ...SINGLE, ...path];
}
async function childBins(parent) {
    return (await names(parent)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name, 'bin'));
}
async function names(directory) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch(() => []);
}
async function inspect(directory, isNamed, processes) {
    const [hasDump, hasRestore, hasDumpAll, hasInitdb, hasPostgres] = await Promise.all(['pg_dump', 'pg_restore', 'pg_dumpall', 'initdb', 'postgres'].map((program) => isExecutable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, program))));
    const asked = hasPostgres ? 'postgres' : hasDump ? 'pg_dump' : null;
    if (!asked)
        return null;
    const answer = await processes
        .ask({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, asked), args: ['--version'] })
        .catch(() => null);
    const version = /\(PostgreSQL\) ((\d+)[.\d]*)/.exec(answer?.stdout ?? '');
    if (!version?.[1] || answer?.exitCode !== 0)
        return null;
    return {
        directory,
        version: version[1],
        major: Number(version[2]),
        hasServer: Boolean(hasInitdb && hasPostgres),
        hasClient: Boolean(hasDump && hasRestore && hasDumpAll),
        isNamed,
    };
}
async function isExecutable(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
}


/***/ }),

/***/ 1625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ hashedColumn),
/* harmony export */   Fx: () => (/* binding */ isTimestamp),
/* harmony export */   q0: () => (/* binding */ looksLikeMoment)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);

/** Types whose own hash sees every bit of the value and does not depend on settings, hash seeds of a major, or OIDs. */
const HASHED_AS_THEY_ARE = new Set([
    'int2',
    'int4',
    'bool',
    'date',
    'uuid',
    'inet',
    'cidr',
    'macaddr',
    'bytea',
]);
/**
 * Types hashed by their wire format. The hash of 64-bit integers folds both halves into 32 bits (1 and 2\u00b3\u00b2 are equal
 * to it, and \u22121 and 2\u00b3\u00b2 \u2212 1), and that of times is the same; the hash of floats takes \u22120 for 0.
 * Source: PostgreSQL, hashfunc.c, hashint8extended.
 */
const SENT = {
    int8: 'int8send',
    time: 'time_send',
    timestamp: 'timestamp_send',
    timestamptz: 'timestamptz_send',
    float8: 'float8send',
    float4: 'float4send',
    interval: 'interval_send',
};
/**
 * The expression under which a column enters the row hash.
 * - text is hashed by bytes (collation C), so that another libc or ICU changes nothing;
 * - 64-bit numbers, times and floats go by their wire format, which keeps every bit;
 * - numeric, json and all else go by their text, which shows scale, order of keys, and so on.
 */
function hashedColumn(column) {
    const name = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(column.name);
    if (HASHED_AS_THEY_ARE.has(column.type))
        return name;
    if (column.type === 'text' || column.type === 'varchar')
        return `${name} COLLATE "C"`;
    const send = SENT[column.type];
    return send === undefined ? `${name}::text COLLATE "C"` : `${send}(${name})`;
}
/** Names under which applications keep the moment a row was written, in English and Portuguese, lower case without underscores. */
const MOMENT_NAMES = new Set([
    'createdat',
    'updatedat',
    'insertedat',
    'modifiedat',
    'occurredat',
    'happenedat',
    'paidat',
    'closedat',
    'orderedat',
    'createdon',
    'updatedon',
    'created',
    'updated',
    'datecreated',
    'criadoem',
    'atualizadoem',
    'alteradoem',
    'inseridoem',
    'datacriacao',
    'dataatualizacao',
    'datahora',
    'criadaem',
    'atualizadaem',
    'pagoem',
]);
/** Whether a column looks like the moment of a business row; used where the configuration names none. */
function looksLikeMoment(column) {
    return isTimestamp(column) && MOMENT_NAMES.has(column.name.toLowerCase().replaceAll('_', ''));
}
/** Whether a column can carry a business timestamp at all. */
function isTimestamp(column) {
    return column.type === 'timestamp' || column.type === 'timestamptz';
}


/***/ }),

/***/ 4382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readTruth)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
/* harmony import */ var _momentary_locks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3383);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1625);



/** Tables per statement: enough to make round trips cheap, few enough that progress moves and plans stay small. */
const TABLES_PER_STATEMENT = 32;
/**
 * Reads rows, fingerprint and newest moment of tables, one scan each.
 *
 * Fingerprint `record64/1`: h = hash_record_extended(ROW(columns), 0) per row; per table
 * \u03a3 hashint8extended(h, h) as an exact numeric. The sum makes it independent of order; re-mixing h with itself
 * undoes the linearity of the record hash, under which two rows that swap a value would cancel. It finds accidents,
 * not an adversary: 64-bit, not cryptographic. Source: PostgreSQL hashfunc.c, rowtypes.c (14 and later).
 * @param limit ISO instant; business timestamps after it are ignored (a typo must not hide a gap).
 */
async function* readTruth(database, tables, moments, limit) {
    for (let start = 0; start < tables.length; start += TABLES_PER_STATEMENT) {
        const batch = tables.slice(start, start + TABLES_PER_STATEMENT);
        const sql = batch
            .map((table, index) => scanStatement({ table, index, moments: moments(table), limit }))
            .join('\nUNION ALL\n');
        const scanned = await (0,_momentary_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .withMomentaryLocks */ .N)(database, () => database.query(sql));
        for (const [index, rows, sum, ...newest] of scanned) {
            const table = batch[Number(index)];
            if (table)
                yield toReading(table, [rows ?? '0', sum ?? null], newest);
        }
    }
}
function scanStatement(scan) {
    const { table, index, moments, limit } = scan;
    const newest = newestOf(moments, limit);
    const hash = table.columns.length === 0
        ? 'NULL::bigint'
        : `hash_record_extended(ROW(${table.columns.map(_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .hashedColumn */ .Ac).join(', ')}), 0)`;
    const kept = moments
        .map((name, position) => `, ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name)} AS m${position}`)
        .join('');
    return `SELECT ${index}, count(*)::text, sum(hashint8extended(h, h))::text, ${newest}
FROM (SELECT ${hash} AS h${kept} FROM ONLY ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.schema)}.${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.name)} OFFSET 0) r`;
}
/** `instant` and `column` of the newest moment; timestamps without zone are read as UTC, as ORMs write them. */
function newestOf(moments, limit) {
    if (moments.length === 0)
        return 'NULL::text, NULL::text';
    const each = moments.map((_, position) => `max(m${position}) FILTER (WHERE m${position} <= ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(limit)}::timestamptz)::timestamptz`);
    const greatest = `greatest(${each.join(', ')})`;
    const column = each
        .map((value, position) => `WHEN ${value} THEN ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(moments[position] ?? '')}`)
        .join(' ');
    return `to_char(${greatest}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), CASE ${greatest} ${column} END`;
}
function toReading(table, counted, newest) {
    const [rows, sum] = counted;
    const [at, column] = newest;
    const truth = [Number(rows), table.columns.length === 0 ? '-' : (sum ?? '0')];
    return at && column
        ? { table, truth, newest: { at, column: `${table.name}.${column}` } }
        : { table, truth };
}


/***/ }),

/***/ 9591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ momentsOf)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1625);

/** The moment columns of one table. */
function momentsOf(table, rule) {
    if (!rule)
        return table.columns.filter(_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeMoment */ .q0).map((column) => column.name);
    const wanted = rule.filter((each) => each.table === table.name).map((each) => each.column);
    return table.columns
        .filter((column) => wanted.includes(column.name) && (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimestamp */ .Fx)(column))
        .map((column) => column.name);
}


/***/ }),

/***/ 7117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ TABLES_TO_LOCK),
/* harmony export */   g: () => (/* binding */ readTables)
/* harmony export */ });
/* harmony import */ var _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);

/** Tables whose rows a dump carries: no foreign tables, no partition roots, none of an extension. */
const DUMPED_TABLES = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_SCHEMA */ .a0}
WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND NOT ${(0,_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .ofExtension */ .l_)('pg_class', 'c.oid')}`;
/** Names of all dumped tables, for locking; partition roots too, because pg_dump locks them. */
const TABLES_TO_LOCK = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_SCHEMA */ .a0}
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' ORDER BY 1, 2`;
// One row a table keeps the portion that crosses the wire small: column names and base types as two arrays of JSON.
const TABLES_WITH_COLUMNS = `SELECT n.nspname, c.relname, pg_relation_size(c.oid)::text,
  (SELECT json_agg(json_build_array(a.attname, CASE WHEN b.typnamespace = 'pg_catalog'::regnamespace THEN b.typname ELSE 'other' END) ORDER BY a.attnum)
   FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
   JOIN LATERAL (WITH RECURSIVE base AS (SELECT t.oid, t.typtype, t.typbasetype, t.typname, t.typnamespace
     UNION ALL SELECT d.oid, d.typtype, d.typbasetype, d.typname, d.typnamespace FROM base JOIN pg_type d ON base.typtype = 'd' AND d.oid = base.typbasetype)
     SELECT typname, typnamespace FROM base WHERE typtype <> 'd') b ON true
   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)::text
${DUMPED_TABLES} ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;
/** Lists the dumped tables with their columns, ordered by schema and name. Needs an open transaction. */
async function readTables(database) {
    const tables = [];
    const sameColumns = new Map();
    for await (const [schema, name, bytes, columns] of database.stream(TABLES_WITH_COLUMNS)) {
        tables.push({
            schema: schema ?? '',
            name: name ?? '',
            bytes: Number(bytes),
            columns: internColumns(columns ?? '[]', sameColumns),
        });
    }
    return tables;
}
/** Tenants' tables are alike: equal column lists are kept once. */
function internColumns(json, known) {
    const found = known.get(json);
    if (found)
        return found;
    const pairs = JSON.parse(json);
    const columns = pairs.map(([name, type]) => ({ name, type }));
    known.set(json, columns);
    return columns;
}


/***/ }),

/***/ 6732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VN: () => (/* binding */ detectFrame),
  Xm: () => (/* binding */ frameCompressor),
  gF: () => (/* binding */ frameDecompressor)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/frame/zstd-frames.js

const FRAME_MAGIC = 0xfd2fb528;
/** `0x184D2A5?`: a frame to be passed over. */
const SKIPPABLE_MAGIC = 0x184d2a50;
/**
 * Decompresses all frames of a file. Node stops after the first one without an error when the next begins in the same
 * chunk, and what parallel compressors or `cat a.zst b.zst` write would be cut off unseen: so the input is cut at the
 * ends of frames first.
 */
function createZstdFramesDecompress(options) {
    const engine = (0,external_node_zlib_.createZstdDecompress)(options);
    const walker = new ZstdFrameWalker();
    const transform = engine._transform.bind(engine);
    engine._transform = (chunk, encoding, done) => {
        // An empty chunk is how the stream is told of its end.
        const pieces = chunk.length === 0 ? [chunk] : walker.cut(chunk);
        const next = (index) => (error) => {
            const piece = pieces[index];
            if (error || piece === undefined)
                done(error);
            else
                transform(piece, encoding, next(index + 1));
        };
        next(0)();
    };
    return engine;
}
/**
 * Finds where frames end by walking headers and blocks, without decompressing. Source: RFC 8878, section 3.1.
 * What is no frame is passed on uncut: the decompressor says what is wrong with it.
 */
class ZstdFrameWalker {
    /** Bytes of the current part that are still to come. */
    #skip = 0;
    /** Bytes of a header that has not come whole. */
    #header = Buffer.alloc(0);
    #expects = 'frame';
    #hasChecksum = false;
    #endsAfterSkip = false;
    /** The chunk in pieces, each of which ends where a frame ends, or with the chunk. */
    cut(chunk) {
        const pieces = [];
        let start = 0;
        for (let position = 0; position < chunk.length;) {
            position = this.#advance(chunk, position);
            if (this.#skip > 0 || !this.#endsAfterSkip)
                continue;
            this.#endsAfterSkip = false;
            pieces.push(chunk.subarray(start, position));
            start = position;
        }
        if (start < chunk.length)
            pieces.push(chunk.subarray(start));
        return pieces;
    }
    #advance(chunk, position) {
        if (this.#expects === 'nothing')
            return chunk.length;
        if (this.#skip > 0) {
            const passed = Math.min(this.#skip, chunk.length - position);
            this.#skip -= passed;
            return position + passed;
        }
        const wanted = this.#headerLength() - this.#header.length;
        const taken = chunk.subarray(position, position + wanted);
        this.#header = Buffer.concat([this.#header, taken]);
        if (this.#header.length >= this.#headerLength())
            this.#readHeader();
        return position + taken.length;
    }
    /** As far as it is known by what has come. */
    #headerLength() {
        if (this.#expects === 'block')
            return 3;
        if (this.#header.length < 5)
            return 5;
        if (isSkippable(this.#header))
            return 8;
        return 5 + fieldsLength(this.#header.readUInt8(4));
    }
    #readHeader() {
        const header = this.#header;
        this.#header = Buffer.alloc(0);
        if (this.#expects === 'block')
            this.#readBlock(header.readUIntLE(0, 3));
        else if (isSkippable(header))
            this.#endAfter(header.readUInt32LE(4));
        else if (header.readUInt32LE(0) === FRAME_MAGIC) {
            this.#hasChecksum = (header.readUInt8(4) & 4) !== 0;
            this.#expects = 'block';
        }
        else
            this.#expects = 'nothing';
    }
    #readBlock(header) {
        const type = (header >> 1) & 3;
        const size = type === 1 ? 1 : header >> 3;
        if ((header & 1) === 0)
            this.#skip = size;
        else
            this.#endAfter(size + (this.#hasChecksum ? 4 : 0));
    }
    #endAfter(bytes) {
        this.#skip = bytes;
        this.#endsAfterSkip = true;
        this.#expects = 'frame';
    }
}
function isSkippable(header) {
    return (header.readUInt32LE(0) & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC;
}
/** Window descriptor, dictionary id and content size, by the frame header's descriptor. */
function fieldsLength(descriptor) {
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const sizeFlag = descriptor >> 6;
    const contentSize = sizeFlag === 0 ? Number(isSingleSegment) : 2 ** sizeFlag;
    return (isSingleSegment ? 0 : 1) + dictionary + contentSize;
}

;// CONCATENATED MODULE: ./build/src/frame/frame.js


/** zstd 1 packs a dump tighter than gzip 6 at a tenth of the CPU; what is saved pays for the passport. */
const ZSTD_LEVEL = 1;
/** Out of a frame come four times as many bytes, and every chunk costs a turn of the event loop. */
const PLAIN_CHUNK_BYTES = 256 * 1024;
const CHUNK_BYTES = 128 * 1024;
/** Compressor whose output ends in a content checksum. */
function frameCompressor(frame) {
    if (frame === 'gzip')
        return (0,external_node_zlib_.createGzip)({ chunkSize: CHUNK_BYTES });
    return (0,external_node_zlib_.createZstdCompress)({
        chunkSize: CHUNK_BYTES,
        params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 },
    });
}
/** Decompressor that errors on a truncated frame and on a wrong checksum. */
function frameDecompressor(frame) {
    return frame === 'gzip'
        ? (0,external_node_zlib_.createGunzip)({ chunkSize: PLAIN_CHUNK_BYTES })
        : createZstdFramesDecompress({ chunkSize: PLAIN_CHUNK_BYTES });
}
/** Frame of a file by its first bytes, or null when it has none we know. */
function detectFrame(head) {
    if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd)
        return 'zstd';
    if (head[0] === 0x1f && head[1] === 0x8b)
        return 'gzip';
    return null;
}


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ ByteCounter),
  k: () => (/* binding */ Meter)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/src/frame/dead-buffers.js


/**
 * A stream makes a buffer per chunk. V8 frees dead ones only when its young generation is full of their (tiny)
 * handles or when 64 MB of outside memory have piled up, so a dump of gigabytes would cost 100 MB beside what we
 * use. A minor collection now and then keeps it at this many bytes and takes about a millisecond.
 */
const COLLECT_EVERY_BYTES = 16 * 2 ** 20;
let collect;
/** Tells of streamed bytes; frees dead buffers every 16 MiB. One per stream. */
class DeadBufferCollector {
    #bytes = 0;
    passed(bytes) {
        this.#bytes += bytes;
        if (this.#bytes < COLLECT_EVERY_BYTES)
            return;
        this.#bytes = 0;
        collect ??= exposeCollector();
        collect({ type: 'minor' });
    }
}
function exposeCollector() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const exposed = (0,external_node_vm_.runInNewContext)('gc');
    return typeof exposed === 'function' ? (options) => void exposed(options) : () => undefined;
}
let streams = 0;
/**
 * To be called when a stream begins. V8 counts buffers as memory of ours: told to favour memory, it would mark the whole
 * heap for every 30 MB that pass, which takes as long as unpacking them. The collector above keeps them few.
 */
function streamBegins() {
    streams += 1;
    if (streams === 1)
        (0,external_node_v8_.setFlagsFromString)('--no-optimize-for-size');
}
/**
 * To be called once for each that began. How far the heap may grow was last decided while streams ran, and is decided anew
 * only by a whole collection: without it a drill of a thousand tenants has 15 MB of garbage more.
 */
function streamEnds() {
    streams -= 1;
    if (streams > 0)
        return;
    (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
    collect?.({ type: 'major' });
}

;// CONCATENATED MODULE: ./build/src/frame/meters.js


/** Counts what flows by. */
class ByteCounter {
    bytes = 0;
    #dead = new DeadBufferCollector();
    #onBytes;
    /** @param onBytes called with the running total for progress. */
    constructor(onBytes) {
        this.#onBytes = onBytes;
    }
    /** A pipeline stage that passes every chunk on unchanged. */
    stage = (source) => this.#pass(source);
    async *#pass(source) {
        streamBegins();
        try {
            for await (const chunk of source) {
                this.bytes += chunk.length;
                this.#dead.passed(chunk.length);
                this.seen(chunk);
                this.#onBytes?.(this.bytes);
                yield chunk;
            }
        }
        finally {
            streamEnds();
        }
    }
    /** For those who do more than count. */
    seen(_chunk) { }
}
/** Counts and hashes what flows by; read `bytes` and `sha256()` after the end. */
class Meter extends ByteCounter {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    seen(chunk) {
        this.#hash.update(chunk);
    }
    /** Lower-case hex; callable once. */
    sha256() {
        return this.#hash.digest('hex');
    }
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

/***/ 1812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runProcedure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _files_disk_trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8415);
/* harmony import */ var _lock_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7053);
/* harmony import */ var _report_report_recorder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5450);




/**
 * Runs a procedure's body under its lock and always ends in a report: an error becomes a verdict with a reason.
 * @throws ConfigurationError only: nothing was done and there is nothing to report on.
 */
async function runProcedure(subject, world, body) {
    const { audience } = subject;
    const source = audience?.subject === '' ? undefined : audience?.subject;
    const recorder = new _report_report_recorder_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportRecorder */ .n(world, {
        ...subject,
        ...(source === undefined ? {} : { source }),
    });
    const herald = await heraldOf(subject, world);
    herald?.start();
    const note = async ({ value, reason, facts = {}, transitions = [] }) => {
        await herald?.note({ value, reason, facts }, transitions);
    };
    const locked = () => body(recorder, note);
    const ending = await underLock(subject, world, recorder, locked).catch(async (error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1) {
            // Nothing was done: a switch that heard of a beginning must not wait for an end.
            await herald?.fail();
            throw error;
        }
        return endingOf(subject, error, world.signal);
    });
    if (herald && !isLeftToHolder(subject, ending, world))
        await tellPeople(herald, ending, recorder);
    return recorder.build(ending);
}
/** Neither people nor switches hear of a run whose work another one does: that one says how it ends, and a switch waits for it. */
function isLeftToHolder({ lock }, { reason, facts = {} }, { clock }) {
    const { resource, tellsForOthersSeconds } = lock;
    if (reason !== 'lock-held' || facts.resource !== resource)
        return false;
    if (tellsForOthersSeconds === undefined)
        return false;
    const heldMs = clock.now().getTime() - Date.parse(String(facts.since));
    return Math.abs(heldMs) < tellsForOthersSeconds * 1000;
}
/** Nobody, and none of its code, where the configuration names nobody who is to be told. */
async function heraldOf({ procedure, audience }, world) {
    if (audience?.config.notify === undefined)
        return undefined;
    const { Herald } = await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 2754));
    return new Herald({ ...audience, procedure }, world);
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
    const { stateDir, resource, isDispensable = false } = lock;
    const request = { stateDir, resource, procedure, run: world.run.id, waitSeconds: 0 };
    const held = await recorder.step('lock', () => (0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .acquireLock */ .I)(request, world).catch((error) => {
        if (!isDispensable || !(0,_files_disk_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .isDiskTrouble */ .D)(error))
            throw error;
        world.log.warn(`no lock ${resource}, going on without it: ${messageOf(error)}`);
        return null;
    }));
    try {
        return await body();
    }
    finally {
        await held?.release();
    }
}
function endingOf(subject, error, signal) {
    if (signal.aborted || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ)
        return { value: subject.onFailure('cancelled'), reason: 'cancelled', error: 'cancelled' };
    const text = messageOf(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU)
        return {
            value: subject.onFailure(error.reason),
            reason: error.reason,
            facts: error.facts,
            error: text,
        };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd)
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
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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
        this.#phrasebook = (0,phrasebook.createPhrasebook)(subject.locale ?? 'en', 'UTC');
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
    /**
     * A metric given twice keeps the later value; a figure that is none (0 \u00f7 0) is left out, and so is one whose id (the path of a file)
     * holds what must be masked: two of them would become one.
     */
    metric(metric) {
        const isClean = this.#world.redact(metric.id) === metric.id;
        if (Number.isFinite(metric.value) && isClean)
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
        const { procedure, lastro, system, source = this.#sections.backup?.source } = this.#subject;
        const durationSeconds = roundSeconds(this.elapsedSeconds());
        if (!this.#metrics.has('duration')) {
            this.metric({ id: 'duration', value: durationSeconds, unit: 'seconds' });
        }
        return {
            format: 'lastro/report@1',
            lastro,
            procedure,
            system,
            ...(source === undefined ? {} : { subject: redact(source) }),
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