"use strict";
exports.id = 929;
exports.ids = [929];
exports.modules = {

/***/ 1150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ promoteBackup),
/* harmony export */   js: () => (/* binding */ assertSameDump),
/* harmony export */   lA: () => (/* binding */ pathInTier)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2279);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);





// Another file system, one without hard links, links full, or links to other users' files forbidden.
const CANNOT_LINK = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];
/** Where a file of a backup stands, or will stand, in another tier. */
function pathInTier(path, tier) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), tier, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
/**
 * Puts a backup into another tier as hard links to the same files (as copies where links cannot be), in
 * the order of publishing: globals, passport, dump. Doing it again changes nothing.
 * @throws {CheckFailure} `promoted-copy-differs` when the dump in the other tier is not the same
 */
async function promoteBackup(entry, tier) {
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectoryDurably */ .tA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(pathInTier(entry.dumpPath, tier)));
    if (!(await exists(pathInTier(entry.dumpPath, tier)))) {
        for (const path of [entry.globalsPath, entry.passportPath, entry.dumpPath]) {
            if (path !== undefined)
                await linkOrCopy(path, pathInTier(path, tier));
        }
    }
    await assertSameDump(entry.dumpPath, pathInTier(entry.dumpPath, tier));
}
/** Passes when both paths are one file or two of the same size; a symbolic link never is. */
async function assertSameDump(path, copy) {
    const [original, other] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path), lstatOrNull(copy)]);
    if (other?.isFile() && original.size === other.size)
        return;
    const found = other?.size ?? 'missing';
    const message = `${copy} is not the same as ${path} (${found}, expected ${original.size} bytes)`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('promoted-copy-differs', message, {
        path,
        copy,
        expected: original.size,
        found,
    });
}
/** Replaces what a killed promotion may have left under the target's name. */
async function linkOrCopy(from, to) {
    const partial = to + _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .PARTIAL_ENDING */ .c7;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, partial);
    }
    catch (error) {
        if (!(0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrorCode */ .U)(error, ...CANNOT_LINK))
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, partial, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fsyncFile */ .o7)(partial);
    }
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .renameDurably */ .Mk)(partial, to);
    // Renaming onto another link of the same file does nothing and leaves both names.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fsyncDirectory */ .hO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to));
}
async function exists(path) {
    return (await lstatOrNull(path)) !== null;
}
async function lstatOrNull(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrorCode */ .U)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sweepPartials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
/* harmony import */ var _found_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4424);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5614);





/**
 * Removes what killed runs left in the tiers: our `*.partial` files, and passports and globals whose dump
 * is not there (the dump is published last and removed first, so these belong to no backup). Names that
 * are not ours stay. Returns the removed paths.
 */
async function sweepPartials(directory, isOwnerAlive) {
    const removed = [];
    for (const tier of _names_js__WEBPACK_IMPORTED_MODULE_4__/* .TIERS */ .iB) {
        const leftovers = findLeftovers(await (0,_found_files_js__WEBPACK_IMPORTED_MODULE_3__/* .findBackupFiles */ .j)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tier)));
        const before = removed.length;
        for (const { path } of leftovers) {
            if (await isOwnerAlive(path))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
            removed.push(path);
        }
        if (removed.length > before)
            await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fsyncDirectory */ .hO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tier));
    }
    return removed;
}
function findLeftovers(files) {
    const dumped = new Set(files.filter((file) => file.role === 'dump').map((file) => file.stem));
    return files.filter(({ role, own, stem }) => own !== null && (role === 'partial' || (role !== 'dump' && !dumped.has(stem))));
}


/***/ }),

/***/ 2218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ retryLockedOut),
/* harmony export */   W: () => (/* binding */ QUEUE_SECONDS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);

/**
 * How long pg_dump waits for a table. Our own session holds them all already, so pg_dump can only stand behind somebody
 * who waits for us: a TRUNCATE that came between. Nobody else gets at that table meanwhile, and waiting cannot help.
 */
const QUEUE_SECONDS = 3;
const ATTEMPTS = 3;
/**
 * Tries again when pg_dump was locked out; between two attempts whoever stood in the way gets his turn.
 * @throws CheckFailure `lock-timeout` when it happens every time; whatever else `attempt` throws.
 */
async function retryLockedOut(attempt, log) {
    for (let tried = 1;; tried += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!isLockedOut(error))
                throw error;
            if (tried === ATTEMPTS)
                throw lockedOut();
            log.warn('another session wants a table for itself and stands before pg_dump: starting over');
        }
    }
}
/** By what pg_dump was doing: the server's own words depend on its language. */
function isLockedOut(error) {
    return (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd &&
        error.failure.program === 'pg_dump' &&
        /\bLOCK TABLE\b/.test(error.failure.stderrTail));
}
function lockedOut() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('lock-timeout', `in each of ${ATTEMPTS} attempts another session wanted a table for itself before pg_dump had it`, { seconds: QUEUE_SECONDS });
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeDump)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _frame_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6732);
/* harmony import */ var _frame_meters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3933);
/* harmony import */ var _connection_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9338);
/* harmony import */ var _lock_queue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2218);








/**
 * Runs pg_dump in custom format without its own compression, through the frame, into a new file that is fsynced.
 * @throws CommandError when pg_dump fails, and whatever writing throws (ENOSPC \u2026).
 */
async function writeDump(request, world) {
    const started = world.clock.monotonicSeconds();
    const child = world.processes.start({
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(request.client.directory, 'pg_dump'),
        args: [
            '--format=custom',
            '--compress=0',
            `--snapshot=${request.snapshotId}`,
            `--lock-wait-timeout=${_lock_queue_js__WEBPACK_IMPORTED_MODULE_7__/* .QUEUE_SECONDS */ .W * 1000}`,
            '--no-password',
        ],
        env: (0,_connection_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .libpqEnvironment */ .SQ)(request.settings),
        timeoutSeconds: request.timeoutSeconds,
        signal: world.signal,
    });
    const plain = new _frame_meters_js__WEBPACK_IMPORTED_MODULE_5__/* .ByteCounter */ .P((done) => reportProgress(world, done, request.expectedBytes));
    const framed = new _frame_meters_js__WEBPACK_IMPORTED_MODULE_5__/* .Meter */ .k();
    // A full disk must end pg_dump, and a failed pg_dump must not look like a short dump: both are awaited.
    const written = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(child.stdout, plain.stage, (0,_frame_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .frameCompressor */ .Xm)(request.frame), framed.stage, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(request.target, { flags: 'wx', mode: 0o640 }));
    const stopped = written.catch(async (error) => {
        await child.kill();
        throw error;
    });
    const [ended, stored] = await Promise.allSettled([child.done, stopped]);
    if (stored.status === 'rejected' && !isPrematureClose(stored.reason))
        throw stored.reason;
    if (ended.status === 'rejected')
        throw ended.reason;
    if (stored.status === 'rejected')
        throw stored.reason;
    await syncFile(request.target);
    return {
        bytes: framed.bytes,
        plainBytes: plain.bytes,
        sha256: framed.sha256(),
        durationSeconds: world.clock.monotonicSeconds() - started,
    };
}
function reportProgress(world, done, total) {
    world.log.progress({
        activity: 'dump',
        done,
        unit: 'bytes',
        ...(total === undefined ? {} : { total: Math.max(total, done) }),
    });
}
function isPrematureClose(error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
async function syncFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r+');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 8235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPassportProperties)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/passport/seal-setting.js


const derive = (0,external_node_util_.promisify)(external_node_crypto_.scrypt);
const SEAL_BYTES = 8;
/**
 * Extensions that come with PostgreSQL and whose parameters hold no secret. Source: PostgreSQL, appendix F. Not among them:
 * those that take code (`plperl.on_init`).
 */
const HARMLESS = new Set(['auto_explain', 'pg_stat_statements', 'pg_trgm', 'plpgsql']);
/**
 * Whether the value of a parameter may be written down. PostgreSQL's own parameters that a database can be given hold no
 * secret. One with a dot may be anybody's, and applications keep keys there (`app.api_key`): nobody can tell which.
 */
function isPlainParameter(parameter) {
    const [extension = '', own] = parameter.split('.');
    return own === undefined || HARMLESS.has(extension.toLowerCase());
}
/**
 * 16 hex digits by which a value is known again and not read. Slow (scrypt, about 50 ms), so that guessing a short one costs;
 * who holds a passport can still try a list of words. The salt is the place, and not random: two passports are compared by it.
 */
async function sealValue({ database, role, parameter }, value) {
    const salt = ['lastro/seal@1', database, role, parameter].join('\0');
    return (await derive(value, salt, SEAL_BYTES)).toString('hex');
}

// EXTERNAL MODULE: ./build/src/engines/postgres/properties/database-properties.js
var database_properties = __webpack_require__(3197);
;// CONCATENATED MODULE: ./build/src/engines/postgres/passport/properties.js


const FORM = `SELECT d.oid::text, d.datname, coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale'), to_jsonb(d)->>'daticurules', t.spcname
FROM pg_database d JOIN pg_tablespace t ON t.oid = d.dattablespace WHERE d.datname = coalesce($1, current_database())`;
/** What a database has of its own, by default the session's, as a passport may hold it. */
async function readPassportProperties(database, of = null) {
    const [row] = await database.query(FORM, [of]);
    const [oid, name, locale, icuRules, tablespace] = row ?? [];
    const { settings, ...properties } = await (0,database_properties/* readProperties */.Qh)(database, oid ?? '');
    const sealed = [];
    for (const setting of settings)
        sealed.push(await seal(setting, name ?? ''));
    return {
        oid: oid ?? '',
        ...properties,
        locale: locale ?? null,
        icuRules: icuRules ?? null,
        tablespace: tablespace ?? 'pg_default',
        settings: sealed,
    };
}
async function seal(setting, database) {
    const { role, parameter, value } = setting;
    if (isPlainParameter(parameter))
        return setting;
    return { role, parameter, seal: await sealValue({ database, role, parameter }, value) };
}


/***/ }),

/***/ 133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readSnapshotTruth)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/engines/postgres/truth/fingerprint.js
var fingerprint = __webpack_require__(4382);
// EXTERNAL MODULE: ./build/src/engines/postgres/truth/moments.js
var moments = __webpack_require__(9591);
// EXTERNAL MODULE: ./build/src/engines/postgres/truth/tables.js
var truth_tables = __webpack_require__(7117);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/contents.js
var contents = __webpack_require__(4465);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/properties.js + 1 modules
var properties = __webpack_require__(8235);
;// CONCATENATED MODULE: ./build/src/engines/postgres/passport/roles.js
/**
 * Roles this database depends on (owners, grantees, policies: pg_shdepend; of the database itself also those with grants
 * on it or settings in it), those that act through them (applications log
 * in as members of a role that holds the grants), and all they are members of; with attributes as CREATE ROLE spells
 * them and never a password. The bootstrap role and pg_* are always there.
 */
const ROLES = `WITH RECURSIVE direct AS (
  SELECT refobjid AS oid FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
  UNION SELECT datdba FROM pg_database WHERE datname = current_database()
  UNION SELECT r.oid FROM pg_database d CROSS JOIN LATERAL aclexplode(d.datacl) a JOIN pg_roles r ON r.oid IN (a.grantee, a.grantor) WHERE d.datname = current_database()
  UNION SELECT r.oid FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase JOIN pg_roles r ON r.oid = s.setrole WHERE d.datname = current_database()),
acting AS (
  SELECT oid FROM direct
  UNION SELECT m.member FROM acting JOIN pg_roles g ON g.oid = acting.oid AND g.oid <> 10 AND g.rolname !~ '^pg_' JOIN pg_auth_members m ON m.roleid = g.oid),
needed AS (
  SELECT oid FROM acting
  UNION SELECT m.roleid FROM needed JOIN pg_auth_members m ON m.member = needed.oid)
SELECT r.rolname, concat_ws(' ', CASE WHEN r.rolsuper THEN 'SUPERUSER' END, CASE WHEN NOT r.rolinherit THEN 'NOINHERIT' END, CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,
  CASE WHEN r.rolcreatedb THEN 'CREATEDB' END, CASE WHEN r.rolcanlogin THEN 'LOGIN' END, CASE WHEN r.rolreplication THEN 'REPLICATION' END,
  CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END, CASE WHEN r.rolconnlimit >= 0 THEN 'CONNECTION LIMIT ' || r.rolconnlimit END),
  (SELECT coalesce(json_agg(g.rolname ORDER BY g.rolname), '[]') FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid)::text
FROM (SELECT DISTINCT oid FROM needed) o JOIN pg_roles r ON r.oid = o.oid
WHERE r.oid <> 10 AND r.rolname !~ '^pg_' ORDER BY r.rolname COLLATE "C"`;
/** Reads the roles a restore of this database needs. */
async function readRoles(database) {
    const rows = await database.query(ROLES);
    return rows.map(([name, attributes, memberOf]) => ({
        name: name ?? '',
        attributes: attributes ?? '',
        memberOf: stringList(memberOf ?? '[]'),
    }));
}
function stringList(json) {
    const value = JSON.parse(json);
    return Array.isArray(value) ? value.map(String) : [];
}

// EXTERNAL MODULE: ./build/src/engines/postgres/passport/server-facts.js
var server_facts = __webpack_require__(2870);
;// CONCATENATED MODULE: ./build/src/engines/postgres/passport/snapshot-truth.js








/**
 * Reads the truth inside the snapshot; the sequences were read before it.
 * @throws CheckFailure `snapshot-lost` when the session ends, `passport-failed` when the server refuses a statement.
 */
function readSnapshotTruth(session, sequences, source, world) {
    return readAll(session, sequences, source, world).catch(explainPassportFailure);
}
async function readAll(session, sequences, source, world) {
    const { database, takenAt } = session;
    const structure = await (0,contents/* readStructure */.ws)(database);
    const tables = await (0,truth_tables/* readTables */.g)(database);
    const rows = [];
    for await (const reading of (0,fingerprint/* readTruth */.c)(database, tables, (table) => (0,moments/* momentsOf */.Z)(table, source.businessTimestamps), takenAt)) {
        rows.push(reading);
        world.log.progress({
            activity: 'passport',
            done: rows.length,
            total: tables.length,
            unit: 'tables',
        });
    }
    return {
        server: await (0,server_facts/* readServerFacts */.TX)(database),
        extensions: await (0,server_facts/* readExtensions */.HW)(database),
        roles: await readRoles(database),
        largeObjects: await (0,server_facts/* readLargeObjects */.UB)(database),
        properties: await (0,properties/* readPassportProperties */.m)(database),
        database: structure.database,
        shapes: structure.shapes,
        schemas: (0,contents/* assembleSchemas */.bC)(structure, rows, sequences, await (0,contents/* readMatviews */.b3)(database)),
    };
}
/** A server that cut the session took the snapshot with it; any other error of the server is a statement of ours. */
function explainPassportFailure(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const detail = error instanceof Error ? error.message : String(error);
    if (/^(57P|08)/.test(code) || /^Connection terminated|ECONNRESET/.test(detail)) {
        throw new errors/* CheckFailure */.jU('snapshot-lost', `the session that held the snapshot ended: ${detail}`, {
            detail,
        });
    }
    if (/^[0-9A-Z]{5}$/.test(code))
        throw new errors/* CheckFailure */.jU('passport-failed', detail, { detail });
    throw error;
}


/***/ }),

/***/ 3197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ settingStatement),
/* harmony export */   Qh: () => (/* binding */ readProperties),
/* harmony export */   zP: () => (/* binding */ ownStatements)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);

/** In one order whatever collation the session's database has. */
const inOrder = (rows) => rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const OWN = `SELECT pg_get_userbyid(datdba), datconnlimit::text, datistemplate::text, shobj_description(oid, 'pg_database') FROM pg_database WHERE oid = $1::oid`;
const GRANTS = `SELECT CASE a.grantee WHEN 0 THEN '' ELSE pg_get_userbyid(a.grantee)::text END, a.privilege_type, a.is_grantable::text, pg_get_userbyid(a.grantor)
FROM pg_database d CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a WHERE d.oid = $1::oid`;
const SETTINGS = `SELECT CASE s.setrole WHEN 0 THEN '' ELSE pg_get_userbyid(s.setrole)::text END, split_part(c, '=', 1), substr(c, strpos(c, '=') + 1)
FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) c WHERE s.setdatabase = $1::oid`;
/** Reads what a database has, in an order that makes two of them comparable. */
async function readProperties(server, oid) {
    const [own] = await server.query(OWN, [oid]);
    const grants = await server.query(GRANTS, [oid]);
    const settings = await server.query(SETTINGS, [oid]);
    return {
        owner: own?.[0] ?? '',
        connectionLimit: Number(own?.[1]),
        isTemplate: own?.[2] === 'true',
        comment: own?.[3] ?? null,
        grants: inOrder(grants).map(([grantee, privilege, grantable, grantor]) => ({
            grantee: grantee ?? '',
            privilege: privilegeOf(privilege),
            isGrantable: grantable === 'true',
            grantor: grantor ?? '',
        })),
        settings: inOrder(settings).map(([role, parameter, value]) => ({
            role: role ?? '',
            parameter: parameter ?? '',
            value: value ?? '',
        })),
    };
}
function privilegeOf(name) {
    return name === 'CREATE' || name === 'TEMPORARY' ? name : 'CONNECT';
}
/** Statements that give a new database these properties, but for its settings; for inside a transaction, in this order. */
function ownStatements(name, properties) {
    const database = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name);
    const { owner, connectionLimit, isTemplate, comment, grants } = properties;
    return [
        `ALTER DATABASE ${database} OWNER TO ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(owner)}`,
        `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
        `REVOKE ALL ON DATABASE ${database} FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(owner)}`,
        ...grantorsFirst(grants, owner).flatMap((grant) => grantStatements(database, grant, owner)),
        `ALTER DATABASE ${database} WITH CONNECTION LIMIT ${connectionLimit} IS_TEMPLATE ${isTemplate}`,
        `COMMENT ON DATABASE ${database} IS ${comment === null ? 'NULL' : (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(comment)}`,
    ];
}
/** Who grants on must have been granted first, however long the chain: otherwise nothing is granted, and that is no error. */
function grantorsFirst(grants, owner) {
    const ordered = [];
    const mayGrant = ({ grantor, privilege }) => grantor === owner ||
        ordered.some((earlier) => earlier.isGrantable && earlier.grantee === grantor && earlier.privilege === privilege);
    let left = grants;
    for (;;) {
        const next = left.filter(mayGrant);
        // What no chain reaches comes last; the comparison after the swap will tell.
        if (next.length === 0)
            return [...ordered, ...left];
        ordered.push(...next);
        left = left.filter((grant) => !next.includes(grant));
    }
}
function grantStatements(database, grant, owner) {
    const { grantee, privilege, isGrantable, grantor } = grant;
    const to = grantee === '' ? 'PUBLIC' : (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(grantee);
    const option = isGrantable ? ' WITH GRANT OPTION' : '';
    const statement = `GRANT ${privilege} ON DATABASE ${database} TO ${to}${option}`;
    // What a superuser grants counts as granted by the owner.
    if (grantor === owner)
        return [statement];
    return [`SET LOCAL ROLE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(grantor)}`, statement, 'RESET ROLE'];
}
/** `ALTER DATABASE \u2026 SET`, or of a role. */
function settingStatement(name, { role, parameter, value }) {
    const database = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name);
    const subject = role === ''
        ? `ALTER DATABASE ${database}`
        : `ALTER ROLE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(role)} IN DATABASE ${database}`;
    const spelled = parameter.split('.').map(_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm).join('.');
    return `${subject} SET ${spelled} TO ${spellValue(parameter, value)}`;
}
/** Parameters whose value is a list of quoted names. Source: PostgreSQL, variable_is_guc_list_quote() of dumputils.c. */
const LISTS = new Set([
    'local_preload_libraries',
    'search_path',
    'session_preload_libraries',
    'shared_preload_libraries',
    'temp_tablespaces',
    'unix_socket_directories',
]);
/** One literal would make one name of a whole list: `"$user", public` is two. */
function spellValue(parameter, value) {
    if (!LISTS.has(parameter.toLowerCase()))
        return (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(value);
    const names = splitNames(value);
    return names.length === 0 ? `''` : names.map(_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce).join(', ');
}
function splitNames(list) {
    const found = list.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,"]+?))\s*(?:,|$)/g);
    return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}


/***/ }),

/***/ 516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ forecastDumpBytes),
/* harmony export */   x: () => (/* binding */ RESERVE_BYTES)
/* harmony export */ });
/** Free space below which a file system is too full whatever the forecast says. */
const RESERVE_BYTES = 64 * 2 ** 20;
/** A first dump has no history; zstd packs a database's files at least this well in what we measured. */
const FIRST_DUMP_RATIO = 0.6;
/** The largest growth from one dump to the next that history shows is expected again, and a tenth on top. */
const MARGIN = 1.1;
/** Bytes that the next dump will need, from the sizes of those before. */
function forecastDumpBytes({ databaseBytes, sizes: given }) {
    const sizes = given.filter((bytes) => bytes > 0);
    const [newest] = sizes;
    if (newest === undefined)
        return Math.ceil(databaseBytes * FIRST_DUMP_RATIO);
    const growth = sizes.slice(1).map((older, index) => (sizes[index] ?? older) / older);
    return Math.ceil(newest * Math.max(1, ...growth) * MARGIN);
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

/***/ 9929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ runBackup)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
// EXTERNAL MODULE: ./build/src/backups/names.js
var backups_names = __webpack_require__(5614);
;// CONCATENATED MODULE: ./build/src/backups/free-names.js




/**
 * The names of the first second, from the instant on, that no file of any tier bears, not even a partial
 * one. Holds only while the source's lock is held.
 */
async function freeBackupNames(directory, request) {
    const listings = await Promise.all(backups_names/* TIERS */.iB.map((tier) => namesIn((0,external_node_path_.join)(directory, tier))));
    const taken = listings.flat();
    for (let seconds = 0;; seconds += 1) {
        const instant = new Date(request.instant.getTime() + seconds * 1000);
        const names = (0,backups_names/* backupFileNames */.H4)(request.source, instant, request.timezone, request.compression);
        if (!taken.some((name) => name === names.name || name.startsWith(`${names.name}.`)))
            return names;
    }
}
async function namesIn(directory) {
    try {
        return await (0,promises_.readdir)(directory);
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
;// CONCATENATED MODULE: ./build/src/backups/publish.js




/**
 * Gives a finished backup its names: `<name>.partial` of each file becomes `<name>`, flushed, the dump
 * last, so that a dump in place means a whole backup. Globals may be missing.
 */
async function publishBackup(tierDirectory, names) {
    for (const name of [names.globals, names.passport, names.dump]) {
        const path = (0,external_node_path_.join)(tierDirectory, name);
        const partial = path + durable_files/* PARTIAL_ENDING */.c7;
        if (name === names.globals && !(await exists(partial)))
            continue;
        await (0,durable_files/* fsyncFile */.o7)(partial);
        await (0,durable_files/* renameDurably */.Mk)(partial, path);
    }
}
async function exists(path) {
    try {
        await (0,promises_.access)(path);
        return true;
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var postgres_connection = __webpack_require__(6279);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/frame/meters.js + 1 modules
var meters = __webpack_require__(3933);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection-settings.js
var connection_settings = __webpack_require__(9338);
;// CONCATENATED MODULE: ./build/src/engines/postgres/dump/globals.js





/**
 * Writes roles and memberships by pg_dumpall. Without passwords it needs no superuser.
 * @throws CommandError when pg_dumpall fails.
 */
async function writeGlobals(request, world) {
    const child = world.processes.start({
        file: (0,external_node_path_.join)(request.client.directory, 'pg_dumpall'),
        args: [
            '--globals-only',
            '--no-tablespaces',
            ...(request.passwords ? [] : ['--no-role-passwords']),
            '--no-password',
            `--database=${(0,connection_settings/* connectionString */.cF)(request.settings.database)}`,
        ],
        env: (0,connection_settings/* libpqEnvironment */.SQ)(request.settings),
        timeoutSeconds: 300,
        signal: world.signal,
    });
    const meter = new meters/* Meter */.k();
    const written = (0,external_node_stream_promises_.pipeline)(child.stdout, meter.stage, (0,external_node_fs_.createWriteStream)(request.target, { flags: 'wx', mode: 0o600, flush: true }));
    await Promise.all([child.done, written]);
    return { bytes: meter.bytes, sha256: meter.sha256() };
}

// EXTERNAL MODULE: ./build/src/engines/postgres/dump/lock-queue.js
var lock_queue = __webpack_require__(2218);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/frame/frame.js + 1 modules
var frame_frame = __webpack_require__(6732);
;// CONCATENATED MODULE: ./build/src/engines/postgres/dump/read-back.js








/**
 * Reads the whole file from disk: hash, frame checksum, size, and every byte of every entry by pg_restore.
 * `pg_restore --list` would pass on one per cent of the file.
 * @throws CheckFailure `read-back-failed`.
 */
async function readBack(request, world) {
    const meter = new meters/* Meter */.k();
    const plain = new meters/* ByteCounter */.P((done) => world.log.progress({ activity: 'read-back', done, total: request.plainBytes, unit: 'bytes' }));
    const output = new external_node_stream_.PassThrough();
    const reader = world.processes.start({
        file: (0,external_node_path_.join)(request.client.directory, 'pg_restore'),
        args: ['--file=/dev/null'],
        env: connection_settings/* PROGRAM_LOCALE */.e9,
        timeoutSeconds: 7200,
        signal: world.signal,
    }, output);
    reader.stdout.resume();
    const fed = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(request.file), meter.stage, (0,frame_frame/* frameDecompressor */.gF)(request.frame), plain.stage, (source) => feedWhileRead(source, output), { signal: world.signal });
    const [read, parsed] = await Promise.allSettled([fed, reader.done]);
    world.signal.throwIfAborted();
    const problem = read.status === 'rejected'
        ? read.reason
        : parsed.status === 'rejected'
            ? parsed.reason
            : undefined;
    if (problem !== undefined)
        throw failed(problem instanceof Error ? problem.message : String(problem));
    if (meter.sha256() !== request.sha256)
        throw failed('the file on disk is not what was written (SHA-256 differs)');
    if (plain.bytes !== request.plainBytes)
        throw failed(`the frame holds ${plain.bytes} bytes, ${request.plainBytes} were written`);
}
/**
 * pg_restore goes away as soon as it has the last entry, often before the last bytes have reached it. The file is read
 * to its end all the same: hash, frame checksum and size are of the whole.
 */
async function feedWhileRead(source, output) {
    output.on('error', () => undefined);
    try {
        for await (const chunk of source) {
            if (!output.destroyed && !output.write(chunk))
                await drainedOrClosed(output);
        }
        if (!output.destroyed)
            output.end();
    }
    catch (error) {
        output.destroy(error instanceof Error ? error : undefined);
        throw error;
    }
}
function drainedOrClosed(output) {
    if (output.destroyed)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            output.off('drain', done).off('close', done);
            resolve();
        };
        output.on('drain', done).on('close', done);
    });
}
function failed(detail) {
    return new errors/* CheckFailure */.jU('read-back-failed', `the dump was written but cannot be read back: ${detail}`, { detail });
}

// EXTERNAL MODULE: ./build/src/engines/postgres/dump/sequences.js
var dump_sequences = __webpack_require__(157);
// EXTERNAL MODULE: ./build/src/engines/postgres/dump/snapshot-session.js
var snapshot_session = __webpack_require__(14);
// EXTERNAL MODULE: ./build/src/engines/postgres/dump/write-dump.js
var write_dump = __webpack_require__(2931);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/snapshot-truth.js + 1 modules
var snapshot_truth = __webpack_require__(133);
;// CONCATENATED MODULE: ./build/src/engines/postgres/take-backup.js









/**
 * Takes dump, globals and passport from one snapshot and reads the dump back. Writes only the partial files.
 * @throws CheckFailure, CommandError, or what the driver and the file system throw; the partial files are the caller's to remove.
 */
function takeBackup(request, world) {
    const { dumpPartial, globalsPartial } = request.files;
    return (0,lock_queue/* retryLockedOut */.T)(async () => {
        await Promise.all([dumpPartial, globalsPartial].map((path) => (0,promises_.rm)(path, { force: true })));
        return takeOnce(request, world);
    }, world.log);
}
async function takeOnce(request, world) {
    const { step } = request;
    const seconds = {};
    const timed = async (id, body) => {
        const started = world.clock.monotonicSeconds();
        const result = await step(id, body);
        seconds[id] = Math.round((world.clock.monotonicSeconds() - started) * 1000) / 1000;
        return result;
    };
    const { session, sequences } = await timed('snapshot', () => openSnapshot(request, world));
    try {
        const [dump, globals, truth] = await allOrNone([
            timed('dump', () => dumpFrom(session, request, world)).catch(async (error) => {
                // Nothing can come of the passport any more, and its locks may stand in somebody's way.
                await session.abandon();
                throw error;
            }),
            timed('globals', () => writeGlobals({
                settings: request.source.connection,
                client: request.client,
                passwords: request.source.rolesPasswords,
                target: request.files.globalsPartial,
            }, world)),
            timed('passport', () => (0,snapshot_truth/* readSnapshotTruth */._)(session, sequences, request.source, world)),
        ]);
        await session.close();
        await timed('read-back', () => readBack({
            file: request.files.dumpPartial,
            frame: request.source.compression,
            sha256: dump.sha256,
            plainBytes: dump.plainBytes,
            client: request.client,
        }, world));
        return writePassport({
            request,
            session,
            truth,
            dump,
            globals,
            seconds,
            readBackAt: world.clock.now(),
        });
    }
    finally {
        await session.close();
    }
}
async function openSnapshot(request, world) {
    const { connection, lockTimeoutSeconds } = request.source;
    const before = await (0,postgres_connection/* connect */.Ng)(connection, world.signal);
    const sequences = await (0,dump_sequences/* readSequences */.l)(before).finally(() => before.close());
    return {
        session: await (0,snapshot_session/* openSnapshotSession */.$)(connection, { lockTimeoutSeconds, signal: world.signal }),
        sequences,
    };
}
function dumpFrom(session, request, world) {
    const { source, client, files, expectedPlainBytes } = request;
    return (0,write_dump/* writeDump */.E)({
        settings: source.connection,
        client,
        snapshotId: session.snapshotId,
        timeoutSeconds: source.timeoutSeconds,
        frame: source.compression,
        target: files.dumpPartial,
        ...(expectedPlainBytes === undefined ? {} : { expectedBytes: expectedPlainBytes }),
    }, world);
}
function writePassport({ request, session, truth, dump, globals, seconds, readBackAt, }) {
    const { source, client, files } = request;
    return {
        format: 'lastro/passport@1',
        source: {
            name: request.name,
            engine: 'postgres',
            database: source.connection.database,
            tenantPattern: source.tenants,
        },
        server: truth.server,
        tools: { lastro: request.lastro, pgDump: client.version, pgDumpMajor: client.major },
        snapshotAt: session.takenAt,
        fingerprint: 'record64/1',
        files: [
            {
                role: 'dump',
                name: files.dump,
                bytes: dump.bytes,
                sha256: dump.sha256,
                compression: source.compression,
                plainBytes: dump.plainBytes,
            },
            { role: 'globals', name: files.globals, ...globals },
        ],
        readBack: { passed: true, at: readBackAt.toISOString() },
        durations: seconds,
        database: truth.database,
        extensions: truth.extensions,
        roles: truth.roles,
        largeObjects: truth.largeObjects,
        ...(truth.properties ? { properties: truth.properties } : {}),
        shapes: truth.shapes,
        schemas: truth.schemas,
    };
}
/** Waits for all, also when one fails, so that none writes on after the caller has cleaned up; then throws the first error. */
async function allOrNone(parts) {
    await Promise.allSettled(parts);
    return Promise.all(parts);
}

// EXTERNAL MODULE: ./build/src/passport/read-passport.js
var read_passport = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js
var run_procedure = __webpack_require__(1812);
// EXTERNAL MODULE: ./build/src/passport/totals.js
var passport_totals = __webpack_require__(9714);
// EXTERNAL MODULE: ./build/src/forecast/next-dump.js
var next_dump = __webpack_require__(516);
;// CONCATENATED MODULE: ./build/src/procedures/backup/plan-space.js

/** Whether the dump fits beside what is there. */
function checkDiskSpace(request) {
    const { freeBytes, path, databaseBytes, history } = request;
    const sizes = history.map((entry) => entry.dumpBytes);
    const needed = (0,next_dump/* forecastDumpBytes */.$)({ databaseBytes, sizes }) + next_dump/* RESERVE_BYTES */.x;
    const common = {
        id: 'disk-space',
        expected: `${megabytes(needed)} free`,
        actual: `${megabytes(freeBytes)} free in ${path}`,
    };
    if (freeBytes >= needed)
        return { ...common, status: 'pass' };
    return {
        ...common,
        status: 'fail',
        reason: 'disk-space-low',
        facts: { needed, free: freeBytes, path },
    };
}
/** A dump much smaller than the one before has lost something, or somebody has. */
function checkSizeAnomaly(bytes, history, dropPercent) {
    const usual = history[0]?.dumpBytes;
    if (usual === undefined || usual === 0)
        return null;
    const common = {
        id: 'size-anomaly',
        expected: `at least ${100 - dropPercent}% of ${megabytes(usual)}`,
        actual: megabytes(bytes),
    };
    if (bytes >= usual * (1 - dropPercent / 100))
        return { ...common, status: 'pass' };
    return { ...common, status: 'warn', reason: 'dump-size-anomaly', facts: { bytes, usual } };
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/src/procedures/backup/note-backup.js



/** Records what was written: files with hashes, sizes, totals. */
function noteBackup(request, passport, names, recorder) {
    const totals = (0,passport_totals/* passportTotals */.Yv)(passport);
    const tier = (0,external_node_path_.join)(request.backups.directory, 'daily');
    const bytes = passport.files.reduce((sum, file) => sum + file.bytes, 0);
    const dump = passport.files.find((file) => file.role === 'dump');
    recorder.sections({
        backup: {
            name: names.name,
            source: request.name,
            tier: 'daily',
            takenAt: passport.snapshotAt,
            bytes,
            ...(dump?.plainBytes === undefined ? {} : { plainBytes: dump.plainBytes }),
            ...totals,
        },
    });
    for (const file of passport.files)
        recorder.artifact({
            kind: file.role,
            path: (0,external_node_path_.join)(tier, file.name),
            bytes: file.bytes,
            sha256: file.sha256,
        });
    recorder.metric({ id: 'dump-bytes', value: dump?.bytes ?? 0, unit: 'bytes' });
    recorder.metric({ id: 'plain-bytes', value: dump?.plainBytes ?? 0, unit: 'bytes' });
    recorder.metric({
        id: 'compression-ratio',
        value: (dump?.plainBytes ?? 0) / Math.max(1, dump?.bytes ?? 0),
        unit: 'ratio',
    });
    for (const id of ['tables', 'rows', 'tenants'])
        recorder.metric({ id, value: totals[id], unit: 'count' });
    recorder.metric({
        id: 'peak-memory',
        value: process.resourceUsage().maxRSS * 1024,
        unit: 'bytes',
    });
}
/** Records whether the dump is much smaller than the one before. */
function noteAnomaly(request, passport, history, recorder) {
    const dump = passport.files.find((file) => file.role === 'dump');
    const anomaly = checkSizeAnomaly(dump?.bytes ?? 0, history, request.source.sizeAnomalyPercent);
    if (anomaly)
        recorder.check(anomaly);
}

// EXTERNAL MODULE: ./build/src/disk/mount-table.js
var mount_table = __webpack_require__(7942);
;// CONCATENATED MODULE: ./build/src/backups/directory-check.js







/** Name of the file that is written and removed to prove that writing works; never listed as a backup. */
const PROBE = '.lastro-write-test.partial';
/**
 * Makes the tiers, writes and removes a file, and where `requireMount` asks for it makes sure that the directory is
 * on the disk that it should be on: a disk that failed to mount leaves an empty directory that fills the system.
 */
async function checkBackupDirectory(directory, { requireMount, planOnly }) {
    const expected = `${directory} is ${requireMount === false ? '' : 'mounted and '}writable`;
    const failed = (actual, reason) => ({
        check: {
            id: 'directory',
            status: 'fail',
            expected,
            actual,
            reason,
            facts: { path: directory, detail: actual },
        },
        freeBytes: 0,
    });
    const there = await nearestExisting(directory);
    const mountPoint = await mountPointOf(there);
    if ((0,mount_table/* lacksMount */.Ei)(mountPoint, requireMount))
        return failed(`it is on the file system of ${mountPoint}`, 'directory-not-mounted');
    try {
        if (!planOnly)
            await writeProbe(directory);
        await (0,promises_.access)(planOnly ? there : directory, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
    }
    catch (error) {
        return failed(error instanceof Error ? error.message : String(error), 'directory-not-writable');
    }
    const { bavail, bsize } = await (0,promises_.statfs)(planOnly ? there : directory);
    return {
        check: { id: 'directory', status: 'pass', expected, actual: 'it is' },
        freeBytes: bavail * bsize,
    };
}
async function writeProbe(directory) {
    for (const tier of backups_names/* TIERS */.iB)
        await (0,durable_files/* makeDirectoryDurably */.tA)((0,external_node_path_.join)(directory, tier));
    const probe = (0,external_node_path_.join)(directory, backups_names/* TIERS */.iB[0], PROBE);
    await (0,promises_.writeFile)(probe, 'probe', { flush: true });
    await (0,promises_.rm)(probe);
}
async function mountPointOf(path) {
    const table = await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8');
    return (0,mount_table/* mountOf */.vI)(path, (0,mount_table/* parseMountTable */.TQ)(table.split('\n')))?.mountPoint ?? '/';
}
/** The directory itself, or the nearest of its parents that is there. */
async function nearestExisting(directory) {
    try {
        return await (0,promises_.realpath)(directory);
    }
    catch (error) {
        const parent = (0,external_node_path_.dirname)(directory);
        if (!(0,error_code/* hasErrorCode */.U)(error, 'ENOENT', 'ENOTDIR') || parent === directory)
            return '/';
        return nearestExisting(parent);
    }
}

// EXTERNAL MODULE: ./build/src/backups/entry.js
var backups_entry = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/src/backups/list.js + 1 modules
var list = __webpack_require__(5015);
// EXTERNAL MODULE: ./build/src/backups/sweep.js
var sweep = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/server-facts.js
var server_facts = __webpack_require__(2870);
// EXTERNAL MODULE: ./build/src/engines/postgres/tools/choose.js
var choose = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/src/engines/postgres/tools/installations.js
var tools_installations = __webpack_require__(318);
// EXTERNAL MODULE: ./build/src/engines/postgres/catalogue/scope.js
var scope = __webpack_require__(1562);
;// CONCATENATED MODULE: ./build/src/engines/postgres/preflight/server-checks.js

/** Reads size and numbers of what a dump will lock. */
async function readDatabaseSize(database) {
    const [row] = await database.query(`SELECT pg_database_size(current_database())::text,
    count(*) FILTER (WHERE c.relkind IN ('r', 'p'))::text, count(*) FILTER (WHERE c.relkind = 'S')::text, count(*) FILTER (WHERE c.relkind IN ('v', 'm'))::text
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}`);
    const [bytes, tables, sequences, views] = (row ?? []).map(Number);
    return { bytes: bytes ?? 0, tables: tables ?? 0, sequences: sequences ?? 0, views: views ?? 0 };
}
/** Indexes that one statement of the passport locks for its moment. */
const MOMENTARY_LOCKS = 400;
/**
 * Whether the shared lock table takes a lock on every table, sequence and view at once, beside 30 % for everybody else.
 * Capacity = max_locks_per_transaction \u00d7 (max_connections + max_prepared_transactions). Source: PostgreSQL manual,
 * "Lock Management".
 */
async function checkLockTable(database, size) {
    const [row] = await database.query(`SELECT current_setting('max_locks_per_transaction'), current_setting('max_connections'), current_setting('max_prepared_transactions')`);
    const [perTransaction, connections, prepared] = (row ?? []).map(Number);
    const slots = (connections ?? 100) + (prepared ?? 0);
    const capacity = (perTransaction ?? 64) * slots;
    const needed = size.tables + size.sequences + size.views + MOMENTARY_LOCKS;
    const suggested = Math.ceil((needed / 0.7 / slots) * 1.2);
    const common = {
        id: 'lock-table',
        expected: `room for ${needed} locks`,
        actual: `room for ${capacity} locks`,
    };
    if (needed <= capacity * 0.7)
        return { ...common, status: 'pass' };
    const facts = { tables: size.tables, needed, capacity, suggested };
    return {
        ...common,
        status: needed <= capacity ? 'warn' : 'fail',
        reason: 'lock-table-too-small',
        facts,
    };
}
/** Row-level security hides rows silently from a role that may not bypass it. */
async function checkRowSecurity(database, role) {
    const rows = await database.query(`SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}
    WHERE c.relkind IN ('r', 'p') AND row_security_active(c.oid) ORDER BY 1`);
    const common = { id: 'row-security', expected: 'no table hides rows from the backup role' };
    if (rows.length === 0)
        return { ...common, status: 'pass', actual: 'none does' };
    const example = rows[0]?.[0] ?? '';
    return {
        ...common,
        status: 'fail',
        actual: `${rows.length} tables do, ${example} first`,
        reason: 'row-security',
        facts: { role, tables: rows.length, table: example },
    };
}
const UNREADABLE_RELATIONS = `SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}
WHERE c.relkind IN ('r', 'p', 'm', 'S') AND NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'c.oid')}
  AND (NOT has_schema_privilege(n.oid, 'USAGE') OR NOT CASE c.relkind WHEN 'S' THEN has_sequence_privilege(c.oid, 'SELECT') ELSE has_table_privilege(c.oid, 'SELECT') END)`;
// pg_read_all_data does not cover them, and has_largeobject_privilege() came only with 18.
const UNREADABLE_LARGE_OBJECTS = `SELECT 'large object ' || l.oid FROM pg_largeobject_metadata l
WHERE NOT current_setting('lo_compat_privileges')::boolean AND NOT pg_has_role(l.lomowner, 'USAGE') AND NOT EXISTS (
  SELECT 1 FROM aclexplode(l.lomacl) a WHERE a.privilege_type = 'SELECT' AND CASE a.grantee WHEN 0 THEN true ELSE pg_has_role(a.grantee, 'USAGE') END)`;
/** SELECT on every table, sequence and large object, USAGE on every schema. */
async function checkPrivileges(database, role) {
    const rows = await database.query(`${UNREADABLE_RELATIONS} UNION ALL ${UNREADABLE_LARGE_OBJECTS} ORDER BY 1`);
    const common = { id: 'privileges', expected: 'the backup role may read everything' };
    if (rows.length === 0)
        return { ...common, status: 'pass', actual: 'it may' };
    const example = rows[0]?.[0] ?? '';
    return {
        ...common,
        status: 'fail',
        actual: `${rows.length} objects it may not read, ${example} first`,
        reason: 'privileges-missing',
        facts: { role, count: rows.length, object: example },
    };
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/preflight/preflight-backup.js






/** Asks the server everything that would otherwise fail in the middle of the night; all answers, not only the first. */
async function preflightBackup(source, world) {
    let database;
    try {
        database = await (0,postgres_connection/* connect */.Ng)(source.connection, world.signal);
    }
    catch (error) {
        world.signal.throwIfAborted();
        const detail = error instanceof Error ? error.message : String(error);
        return { checks: [unreachable((0,connection_settings/* serverName */.L5)(source.connection), detail)] };
    }
    try {
        return await askServer(database, source, world);
    }
    finally {
        await database.close();
    }
}
function unreachable(server, detail) {
    return {
        id: 'server',
        status: 'fail',
        expected: `${server} answers`,
        actual: detail,
        reason: 'server-unreachable',
        facts: { server, detail },
    };
}
async function askServer(database, source, world) {
    const server = await (0,server_facts/* readServerFacts */.TX)(database);
    const major = (0,server_facts/* majorOf */.Ds)(server.versionNumber);
    const installations = await (0,tools_installations/* findInstallations */.v)(world.processes);
    const client = (0,choose/* chooseClient */.Pg)(installations, major);
    const size = await readDatabaseSize(database);
    const checks = [
        {
            id: 'server',
            status: 'pass',
            expected: 'PostgreSQL answers',
            actual: `PostgreSQL ${server.version}`,
        },
        checkClient(installations, client, major),
        size.tables === 0
            ? {
                id: 'database',
                status: 'warn',
                expected: 'tables',
                actual: 'no table',
                reason: 'database-empty',
                facts: { database: source.connection.database },
            }
            : { id: 'database', status: 'pass', expected: 'tables', actual: `${size.tables} tables` },
        await checkLockTable(database, size),
        await checkRowSecurity(database, source.connection.user),
        await checkPrivileges(database, source.connection.user),
    ];
    const passed = checks.every((check) => check.status !== 'fail');
    return passed && client
        ? { checks, ready: { client, size, serverVersion: server.version } }
        : { checks };
}
function checkClient(installations, client, major) {
    const found = installations
        .filter((each) => each.hasClient)
        .map((each) => each.version)
        .join(', ') || 'none';
    const expected = `pg_dump ${major} or newer`;
    if (major < choose/* OLDEST_SUPPORTED_MAJOR */.JQ)
        return {
            id: 'client-version',
            status: 'fail',
            expected: `a server of version ${choose/* OLDEST_SUPPORTED_MAJOR */.JQ} or newer`,
            actual: `version ${major}`,
            reason: 'postgres-too-old',
            facts: { found: major, needed: choose/* OLDEST_SUPPORTED_MAJOR */.JQ, major: choose/* OLDEST_SUPPORTED_MAJOR */.JQ },
        };
    if (client)
        return {
            id: 'client-version',
            status: 'pass',
            expected,
            actual: `pg_dump ${client.version} in ${client.directory}`,
        };
    return {
        id: 'client-version',
        status: 'fail',
        expected,
        actual: found,
        reason: 'client-too-old',
        facts: { server: major, client: found, major },
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/backup/prepare.js






/** All preflights; the first failed one is the reason. */
async function prepare(request, world, recorder) {
    const { directory, requireMount } = request.backups;
    const place = await checkBackupDirectory(directory, {
        requireMount,
        planOnly: request.dryRun,
    });
    const server = await preflightBackup(request.source, world);
    const checks = [place.check, ...server.checks];
    const now = world.clock.now();
    let history = [];
    if (place.check.status === 'pass') {
        if (!request.dryRun)
            await (0,sweep/* sweepPartials */.t)(directory, async (path) => !isOfSource(path, request.name));
        history = (await (0,list/* listBackups */.C)(directory, { timezone: request.config.system.timezone, now })).filter((entry) => entry.source === request.name && (0,backups_entry/* isGood */.Kg)(entry, now));
        if (server.ready)
            checks.push(checkDiskSpace({
                path: directory,
                freeBytes: place.freeBytes,
                databaseBytes: server.ready.size.bytes,
                history,
            }));
    }
    for (const check of checks)
        recorder.check(check);
    const failed = checks.find((check) => check.status === 'fail');
    // Programs that were not asked any more look like programs that are missing.
    world.signal.throwIfAborted();
    if (failed)
        return { reason: failed.reason ?? 'internal-error', facts: { ...failed.facts } };
    if (!server.ready)
        throw new Error('a preflight without failure must be ready');
    return { ready: server.ready, history };
}
/** Leftovers of other sources belong to runs under another lock. */
function isOfSource(path, source) {
    return new RegExp(`(^|/)${source}_backup_\\d{8}_\\d{6}\\.[^/]*$`).test(path);
}

// EXTERNAL MODULE: ./build/src/ledger/read.js
var read = __webpack_require__(4812);
// EXTERNAL MODULE: ./build/src/retention/apply.js + 1 modules
var apply = __webpack_require__(8826);
// EXTERNAL MODULE: ./build/src/retention/plan.js + 2 modules
var retention_plan = __webpack_require__(7951);
;// CONCATENATED MODULE: ./build/src/procedures/backup/rotate.js




/** Shows the retention plan and does exactly that plan; the plan itself refuses what is not safe. */
async function rotate(request, world, recorder) {
    const { system } = request.config;
    const now = world.clock.now();
    const entries = (await (0,list/* listBackups */.C)(request.backups.directory, { timezone: system.timezone, now })).filter((entry) => entry.source === request.name);
    const [newest] = (await (0,read/* readLedger */.S)(system.stateDir, { limit: 1 })).slice(-1);
    const plan = (0,retention_plan/* planRetention */.S)({
        entries,
        policy: request.backups.retention,
        now,
        timezone: system.timezone,
        ...(newest ? { lastRunAt: new Date(newest.time) } : {}),
    });
    recorder.sections({ retention: plan.lines });
    if (plan.freeze)
        recorder.check({
            id: 'retention',
            status: 'warn',
            expected: 'a clock that runs forward',
            actual: plan.freeze.reason,
            reason: 'retention-frozen',
            facts: { detail: `${plan.freeze.reason}: ${plan.freeze.name}` },
        });
    for (const entry of entries.filter((each) => each.state === 'future')) {
        recorder.check({
            id: 'retention',
            status: 'warn',
            expected: 'backups of the past',
            actual: entry.name,
            reason: 'future-dated-backup',
            facts: {
                name: entry.name,
                ...(entry.takenAt ? { takenAt: entry.takenAt.toISOString() } : {}),
            },
        });
    }
    if (!request.planOnly)
        await (0,apply/* applyRetention */.d)(plan, world);
}

;// CONCATENATED MODULE: ./build/src/procedures/backup/backup.js












/** Takes a backup of one source, publishes it and rotates the tiers; ends in `complete` or `failed`. */
function runBackup(request, world) {
    const { system } = request.config;
    const subject = {
        procedure: 'backup',
        lastro: request.lastro,
        system: system.name,
        locale: system.locale,
        lock: { stateDir: system.stateDir, resource: `backup-${request.name}` },
        onFailure: () => 'failed',
        // A dry run is somebody's in front of a screen, a safety backup a part of the recovery, which is told as a whole.
        ...(request.dryRun || request.apart
            ? {}
            : { audience: { config: request.config, subject: request.name } }),
    };
    return (0,run_procedure/* runProcedure */.n)(subject, world, (recorder) => conduct(request, world, recorder));
}
async function conduct(request, world, recorder) {
    const { directory } = request.backups;
    const prepared = await recorder.step('preflight', () => prepare(request, world, recorder));
    if ('reason' in prepared)
        return { value: 'failed', ...prepared };
    if (request.dryRun) {
        await recorder.step('retention', () => rotate({ ...request, planOnly: true }, world, recorder));
        return { value: 'complete', reason: 'planned', facts: { name: request.name } };
    }
    const { ready, history } = prepared;
    const names = await freeBackupNames(directory, {
        source: request.name,
        instant: world.clock.now(),
        timezone: request.config.system.timezone,
        compression: request.source.compression,
    });
    const passport = await writeBackup({ request, ready, names, history, recorder }, world);
    noteBackup(request, passport, names, recorder);
    noteAnomaly(request, passport, history, recorder);
    if (request.apart)
        recorder.skip('retention');
    else
        await recorder.step('retention', () => rotate({ ...request, planOnly: false }, world, recorder));
    return { value: 'complete', reason: 'complete', facts: { name: names.name } };
}
/** Writes the three files as partials and gives them their names; after a failure nothing of them is left. */
async function writeBackup({ request, ready, names, recorder }, world) {
    const tier = (0,external_node_path_.join)(request.backups.directory, 'daily');
    const partial = (name) => (0,external_node_path_.join)(tier, name + durable_files/* PARTIAL_ENDING */.c7);
    try {
        const passport = await takeBackup({
            name: request.name,
            source: request.source,
            client: ready.client,
            lastro: request.lastro,
            files: {
                dump: names.dump,
                globals: names.globals,
                dumpPartial: partial(names.dump),
                globalsPartial: partial(names.globals),
            },
            expectedPlainBytes: ready.size.bytes,
            step: (id, body) => recorder.step(id, body),
        }, world);
        await recorder.step('publish', async () => {
            await (0,durable_files/* writeFileDurably */.L5)(partial(names.passport), (0,read_passport/* serializePassport */.RB)(passport));
            await publishBackup(tier, names);
        });
        return passport;
    }
    catch (error) {
        await Promise.all([names.dump, names.globals, names.passport].map((name) => (0,promises_.rm)(partial(name), { force: true })));
        throw explain(error);
    }
}
/** A failed pg_dump or pg_dumpall is the reason `dump-failed`, a full disk `disk-space-low`. */
function explain(error) {
    if (error instanceof errors/* CommandError */.Qd && error.failure.cause !== 'cancelled')
        return new errors/* CheckFailure */.jU(/recovery|standby/i.test(error.message) ? 'standby-conflict' : 'dump-failed', error.message, { detail: error.message });
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
        return new errors/* CheckFailure */.jU('disk-space-low', error.message, { detail: error.message });
    return error;
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ applyRetention)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/backups/promote.js
var promote = __webpack_require__(1150);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
;// CONCATENATED MODULE: ./build/src/backups/remove.js



/**
 * Removes a backup, its dump first and durably so: whenever this ends half-way, what is left is a
 * passport without dump, which the next sweep takes, never a dump whose contents nobody can tell.
 */
async function removeBackup(entry) {
    const directory = (0,external_node_path_.dirname)(entry.dumpPath);
    await (0,promises_.rm)(entry.dumpPath, { force: true });
    await (0,durable_files/* fsyncDirectory */.hO)(directory);
    await (0,promises_.rm)(entry.passportPath, { force: true });
    if (entry.globalsPath !== undefined)
        await (0,promises_.rm)(entry.globalsPath, { force: true });
    await (0,durable_files/* fsyncDirectory */.hO)(directory);
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/retention/apply.js





/**
 * Does exactly what the plan says: first all promotions, each looked at, then the removals. Anything not
 * as planned stops it before the next removal. Cut short anywhere, the next plan goes on from there.
 * @throws {CheckFailure} `promoted-copy-differs`, `retention-survivor-missing`; `Cancelled`
 */
async function applyRetention({ operations }, { log, signal }) {
    const promotions = operations.filter((operation) => operation.kind === 'promote');
    const removals = operations.filter((operation) => operation.kind === 'remove');
    for (const promotion of promotions) {
        stopIfAborted(signal);
        await applyPromotion(promotion, log);
    }
    for (const removal of removals) {
        stopIfAborted(signal);
        await applyRemoval(removal, log);
    }
    const bytesRemoved = removals.reduce((total, { entry }) => total + entry.bytes, 0);
    return { promoted: promotions.length, removed: removals.length, bytesRemoved };
}
async function applyPromotion({ entry, tier }, log) {
    await (0,promote/* promoteBackup */.Jm)(entry, tier);
    log.info(`promoted ${entry.name} from ${entry.tier} to ${tier}`);
}
async function applyRemoval({ entry, survivor, copies }, log) {
    await assertThere(survivor.path, survivor.bytes);
    for (const copy of copies)
        await (0,promote/* assertSameDump */.js)(entry.dumpPath, copy);
    await removeBackup(entry);
    log.info(`removed ${entry.name} from ${entry.tier}`);
}
async function assertThere(path, bytes) {
    const found = await sizeOf(path);
    if (found === bytes)
        return;
    const message = `${path} must outlive what is removed, but has ${found ?? 'no'} bytes, expected ${bytes}`;
    const facts = { path, expected: bytes, found: found ?? 'missing' };
    throw new errors/* CheckFailure */.jU('retention-survivor-missing', message, facts);
}
async function sizeOf(path) {
    try {
        const found = await (0,promises_.lstat)(path);
        return found.isFile() ? found.size : null;
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
function stopIfAborted(signal) {
    if (signal.aborted)
        throw new errors/* Cancelled */.cJ('retention was cancelled');
}


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findFreeze)
/* harmony export */ });
/* harmony import */ var _backups_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4306);

/**
 * Whether the clock can be trusted for removing. A backup of ours (one with a passport) or a run in the
 * ledger that is ahead of it says that the clock was wrong then or is wrong now; which, a person must
 * tell. One clock serves all sources, so all are frozen.
 */
function findFreeze({ entries, now, lastRunAt }) {
    const ahead = entries.find((entry) => entry.passportPath !== undefined && entry.takenAt !== null && (0,_backups_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAhead */ .Y0)(entry.takenAt, now));
    if (ahead)
        return { reason: 'clock-behind-backup', name: ahead.name };
    if (lastRunAt && (0,_backups_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .isAhead */ .Y0)(lastRunAt, now)) {
        return { reason: 'clock-behind-ledger', name: lastRunAt.toISOString() };
    }
    return null;
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ planRetention)
});

// EXTERNAL MODULE: ./build/src/backups/entry.js
var backups_entry = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/src/backups/names.js
var names = __webpack_require__(5614);
// EXTERNAL MODULE: ./build/src/backups/promote.js
var promote = __webpack_require__(1150);
// EXTERNAL MODULE: ./build/src/retention/freeze.js
var retention_freeze = __webpack_require__(1744);
// EXTERNAL MODULE: ./build/src/backups/wall-clock.js
var wall_clock = __webpack_require__(7539);
;// CONCATENATED MODULE: ./build/src/retention/calendar.js

const DAY_MS = 24 * 60 * 60 * 1000;
/** The ISO 8601 week of an instant in a time zone, e.g. `2026-W01`: the year is that of the week's Thursday. */
function isoWeekOf(instant, timezone) {
    const { year, month, day } = (0,wall_clock/* wallClock */.X)(instant, timezone);
    const midnight = Date.UTC(year, month - 1, day);
    const daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
    const thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS);
    const weekYear = thursday.getUTCFullYear();
    const week = 1 + Math.floor((thursday.getTime() - Date.UTC(weekYear, 0, 1)) / (7 * DAY_MS));
    return `${weekYear}-W${twoDigits(week)}`;
}
/** The month of an instant in a time zone, e.g. `2026-01`. */
function monthOf(instant, timezone) {
    const { year, month } = (0,wall_clock/* wallClock */.X)(instant, timezone);
    return `${year}-${twoDigits(month)}`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}

;// CONCATENATED MODULE: ./build/src/retention/promotions.js


/** Which tier takes from which, and what of each period goes there. */
const SOURCES_OF = {
    weekly: { from: ['daily'], periodOf: isoWeekOf },
    monthly: { from: ['daily', 'weekly'], periodOf: monthOf },
};
/**
 * The first good backup of every ISO week (month) that its tier does not have yet. Only what the tier
 * would keep is promoted, or an old one would be promoted and removed again on every run.
 */
function planPromotions(tier, { all, good }, { policy, timezone }) {
    const { from, periodOf } = SOURCES_OF[tier];
    const present = good.filter((entry) => entry.tier === tier);
    const covered = new Set(present.map((entry) => periodOf(entry.takenAt, timezone)));
    const firsts = new Map();
    const oldestFirst = good
        .filter((entry) => isOneOf(from, entry.tier))
        .sort(backups_entry/* newestFirst */.ll)
        .reverse();
    for (const entry of oldestFirst) {
        const period = periodOf(entry.takenAt, timezone);
        if (covered.has(period) || firsts.has(period) || hasDumpIn(tier, entry, all))
            continue;
        firsts.set(period, entry);
    }
    const kept = [...present, ...firsts.values()].sort(backups_entry/* newestFirst */.ll).slice(0, policy[tier]);
    return [...firsts.values()]
        .filter((entry) => kept.includes(entry))
        .map((entry) => ({ kind: 'promote', entry, tier }));
}
/** A dump of that name which does not count (changed, foreign) is never overwritten. */
function hasDumpIn(tier, { name }, all) {
    return all.some((entry) => entry.tier === tier &&
        entry.dumpPath !== undefined &&
        (entry.name === name || entry.name.startsWith(`${name}.`)));
}
function isOneOf(tiers, tier) {
    return tiers.includes(tier);
}

;// CONCATENATED MODULE: ./build/src/retention/plan.js





/**
 * Plans the rotation (grandfather, father, son) without touching anything: the first good backup of each
 * ISO week and month is promoted, each tier keeps its newest good ones per source, and what does not
 * count (incomplete, foreign, unverified, ahead of the clock) neither counts nor goes. The newest good
 * one of each tier always stays. While the clock cannot be trusted nothing is removed.
 */
function planRetention(request) {
    const freeze = (0,retention_freeze/* findFreeze */.B)(request);
    const bySource = Map.groupBy(request.entries, (entry) => entry.source);
    const sources = [...bySource.values()].map((all) => ({
        all,
        good: all.filter((entry) => (0,backups_entry/* isGood */.Kg)(entry, request.now)),
    }));
    const promotions = sources.flatMap((source) => [
        ...planPromotions('weekly', source, request),
        ...planPromotions('monthly', source, request),
    ]);
    const due = sources.flatMap((source) => planRemovals(source, promotions, request));
    const removals = freeze === null ? due : [];
    const lines = [
        ...(freeze === null ? [] : [{ action: 'freeze', tier: '', ...freeze }]),
        ...promotions.map(promotionLine),
        ...[...request.entries]
            .sort(backups_entry/* newestFirst */.ll)
            .map((entry) => entryLine(entry, due, request.now, freeze !== null)),
    ];
    return { lines, operations: [...promotions, ...removals], freeze };
}
/** Oldest first, so that a run that is cut short has removed the least. */
function planRemovals({ good }, promotions, { policy }) {
    const tiers = names/* TIERS */.iB.map((tier) => {
        const standing = standingIn(tier, good, promotions);
        const keep = Math.max(1, policy[tier]);
        return { kept: standing.slice(0, keep), due: standing.slice(keep).reverse() };
    });
    const allKept = tiers.flatMap(({ kept }) => kept);
    return tiers.flatMap(({ kept: [newest], due }) => {
        if (newest === undefined)
            return [];
        const survivor = { path: newest.path, bytes: newest.entry.dumpBytes };
        return due.map(({ entry }) => ({
            kind: 'remove',
            entry,
            survivor,
            copies: allKept.filter((one) => one.entry.name === entry.name).map((one) => one.path),
        }));
    });
}
function standingIn(tier, good, promotions) {
    const present = good
        .filter((entry) => entry.tier === tier)
        .map((entry) => ({ entry, path: entry.dumpPath }));
    const coming = promotions
        .filter((promotion) => promotion.tier === tier && good.includes(promotion.entry))
        .map(({ entry }) => ({ entry, path: (0,promote/* pathInTier */.lA)(entry.dumpPath, tier) }));
    return [...present, ...coming].sort((a, b) => (0,backups_entry/* newestFirst */.ll)(a.entry, b.entry));
}
function promotionLine({ entry, tier }) {
    const reason = tier === 'weekly' ? 'first-of-week' : 'first-of-month';
    return { action: 'promote', tier, name: entry.name, reason };
}
function entryLine(entry, due, now, isFrozen) {
    const { tier, name } = entry;
    const isDue = due.some((removal) => removal.entry === entry);
    if (isDue && !isFrozen)
        return { action: 'remove', tier, name, reason: 'beyond-policy' };
    return { action: 'keep', tier, name, reason: isDue ? 'frozen' : keepReason(entry, now) };
}
function keepReason(entry, now) {
    if ((0,backups_entry/* isGood */.Kg)(entry, now))
        return 'within-policy';
    if (entry.takenAt !== null && (0,backups_entry/* isAhead */.Y0)(entry.takenAt, now))
        return 'not-counted-future';
    return entry.state === 'complete' ? 'not-counted-unverified' : `not-counted-${entry.state}`;
}


/***/ })

};
;