"use strict";
exports.id = 169;
exports.ids = [169];
exports.modules = {

/***/ 5169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  passportMakeHandler: () => (/* binding */ passportMakeHandler)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var connection = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/src/engines/postgres/dump/sequences.js
var dump_sequences = __webpack_require__(157);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/snapshot-truth.js + 1 modules
var snapshot_truth = __webpack_require__(133);
;// CONCATENATED MODULE: ./build/src/engines/postgres/passport/restored-truth.js



/**
 * Reads from a restored database what a backup reads inside its snapshot. The identity of the server is left out: it is
 * thrown away, and by it a drill would know the source. So is what the database itself has: it is not the source's.
 * @throws CheckFailure `passport-failed`.
 */
async function readRestoredTruth({ settings, limit, source }, world) {
    const database = await (0,connection/* connect */.Ng)(settings, world.signal);
    try {
        await database.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        const sequences = await (0,dump_sequences/* readSequences */.l)(database);
        const session = { database, takenAt: limit };
        const truth = await (0,snapshot_truth/* readSnapshotTruth */._)(session, sequences, source, world);
        const { properties: _, ...known } = truth;
        return { ...known, server: { ...truth.server, systemIdentifier: null } };
    }
    finally {
        await database.close();
    }
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/passport/read-passport.js
var read_passport = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/src/passport/totals.js
var passport_totals = __webpack_require__(9714);
// EXTERNAL MODULE: ./build/src/procedures/restoration/examine-backup.js + 8 modules
var examine_backup = __webpack_require__(2129);
// EXTERNAL MODULE: ./build/src/procedures/restoration/phase-clock.js
var phase_clock = __webpack_require__(158);
// EXTERNAL MODULE: ./build/src/procedures/restoration/restore-backup.js + 15 modules
var restore_backup = __webpack_require__(3917);
// EXTERNAL MODULE: ./build/src/procedures/restoration/select-backup.js
var select_backup = __webpack_require__(8031);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/remove-staging.js
var remove_staging = __webpack_require__(1078);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/staging.js + 6 modules
var restore_drill_staging = __webpack_require__(3126);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/sweep-staging.js + 1 modules
var sweep_staging = __webpack_require__(4621);
// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js
var run_procedure = __webpack_require__(1812);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/backups/stamp.js
var backups_stamp = __webpack_require__(4961);
;// CONCATENATED MODULE: ./build/src/procedures/passport-make/make-passport.js



/** The moment in the dump's name; without one the time of its file, which a copy may have changed. */
async function guessSnapshot(dump, timezone) {
    const stamp = (0,backups_stamp/* findStamp */.po)((0,external_node_path_.basename)(dump), timezone);
    if (stamp)
        return { at: stamp.instant, from: 'name' };
    return { at: (await (0,promises_.stat)(dump)).mtime, from: 'file' };
}
/** A passport that says what a dump holds, and that it was made after the fact. */
function assemblePassport(parts) {
    const { needs, truth, snapshot, restoredAt } = parts;
    return {
        format: 'lastro/passport@1',
        source: {
            name: parts.source,
            engine: 'postgres',
            database: needs.database,
            tenantPattern: parts.tenantPattern,
        },
        server: truth.server,
        tools: {
            lastro: parts.lastro,
            pgDump: String(needs.dumpMajor),
            pgDumpMajor: needs.dumpMajor,
        },
        snapshotAt: snapshot.at.toISOString(),
        fingerprint: 'record64/1',
        files: [fileOf(parts)],
        afterTheFact: { snapshotAtFrom: snapshot.from },
        readBack: { passed: true, at: restoredAt.toISOString() },
        durations: parts.durations,
        database: truth.database,
        extensions: truth.extensions,
        roles: truth.roles,
        largeObjects: truth.largeObjects,
        shapes: truth.shapes,
        schemas: truth.schemas,
    };
}
function fileOf({ backup, fetched }) {
    const { frame, format = 'custom' } = backup;
    if (format === 'directory')
        throw new Error('a passport is of one file');
    return {
        role: 'dump',
        name: (0,external_node_path_.basename)(backup.dumpPath),
        bytes: backup.bytes,
        sha256: fetched.sha256,
        ...(frame === null ? {} : { compression: frame, plainBytes: fetched.plainBytes }),
        ...(format === 'custom' ? {} : { format }),
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/passport-make/passport-make.js















/**
 * Restores a dump that has no passport where a drill would, reads what it holds, and writes that down. Shares the drill's
 * lock, because it shares its staging.
 */
function runMakePassport(request, world) {
    const { system } = request.config;
    const subject = {
        procedure: 'passport-make',
        lastro: request.lastro,
        system: system.name,
        locale: system.locale,
        lock: { stateDir: system.stateDir, resource: 'restore-drill' },
        onFailure: () => 'not-made',
    };
    return (0,run_procedure/* runProcedure */.n)(subject, world, (recorder) => conduct(request, world, recorder));
}
async function conduct(request, world, recorder) {
    const { drill } = request.config;
    await recorder.step('cleanup', async () => {
        await (0,sweep_staging/* sweepDrills */.hq)(drill, world);
        if (drill.staging === 'docker')
            await (0,sweep_staging/* sweepDrillContainers */.cn)(world);
    });
    const examined = await examine(request, world, recorder);
    const { backup, needs, plain } = examined;
    const staging = await (0,restore_drill_staging/* openStaging */.g)({ drill: request, needs, recorder }, world);
    const { target, workspace } = staging;
    const jobs = drill.jobs ?? Math.min(4, (0,external_node_os_.availableParallelism)());
    const phases = new phase_clock/* PhaseClock */.w(world.clock);
    let restored;
    try {
        const { timeoutSeconds } = drill;
        const common = { backup, passport: null, needs, plain, workspace, jobs, timeoutSeconds };
        restored = await (0,restore_backup/* restoreBackup */.d)({ ...common, target, phases, recorder }, world);
        return await writeDown({ request, examined, restored, phases, recorder }, world);
    }
    finally {
        await recorder.step('destroy', async () => {
            await restored?.server.stop();
            await (0,remove_staging/* removeStaging */.O)(staging, recorder);
        });
    }
}
async function examine({ config, dump }, world, recorder) {
    const { timezone } = config.system;
    const now = world.clock.now();
    const selected = await recorder.step('select', () => (0,select_backup/* selectBackup */.V)({ directory: dump, backup: dump, pick: 'newest', timezone, now, random: () => 0 }));
    const examined = await recorder.step('examine-dump', () => (0,examine_backup/* examineBackup */.U)(selected, null, world));
    if (examined.backup.format === 'directory') {
        const detail = 'a directory; a passport is of one file';
        throw new errors/* CheckFailure */.jU('format-unsupported', detail, { detail });
    }
    return examined;
}
async function writeDown({ request, examined, restored, phases, recorder }, world) {
    const { config, dump, output, lastro } = request;
    const { backup, needs } = examined;
    const name = request.source ?? backup.source;
    const source = config.backups?.sources[name];
    const snapshot = await guessSnapshot(dump, config.system.timezone);
    const restoredAt = world.clock.now();
    const truth = await recorder.step('passport', () => readRestoredTruth({
        settings: restored.settings,
        // What the rows say of themselves is not cut off by a guess.
        limit: restoredAt.toISOString(),
        source: source ?? {},
    }, world));
    if (!restored.fetched)
        throw new Error('a directory was restored');
    const durations = Object.fromEntries(phase_clock/* PHASES */.Z.map((phase) => [phase, phases.secondsOf(phase)]));
    const { fetched } = restored;
    const tenantPattern = source?.tenants ?? null;
    const common = { backup, needs, fetched, truth, snapshot, lastro, durations, restoredAt };
    const passport = assemblePassport({ ...common, source: name, tenantPattern });
    const text = (0,read_passport/* serializePassport */.RB)(passport);
    await recorder.step('publish', () => (0,durable_files/* writeFileDurably */.L5)(output, text));
    const totals = (0,passport_totals/* passportTotals */.Yv)(passport);
    recorder.artifact({ kind: 'passport', path: output, bytes: Buffer.byteLength(text) });
    recorder.sections({
        backup: {
            name: backup.name,
            source: name,
            tier: backup.tier,
            takenAt: passport.snapshotAt,
            bytes: backup.bytes,
            ...(backup.frame === null ? {} : { plainBytes: fetched.plainBytes }),
            ...totals,
        },
    });
    const { tables, rows } = totals;
    return { value: 'made', reason: 'passport-made', facts: { path: output, tables, rows } };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/backups/names.js
var names = __webpack_require__(5614);
// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
;// CONCATENATED MODULE: ./build/src/procedures/passport-make/plan-passport.js





/**
 * The request of a passport after the fact.
 * @throws ConfigurationError when the source is unknown, or a file lies where the passport would: the truth of a backup
 *   is never overwritten by what its dump holds today.
 */
function planPassport(config, { dump, source, output }, lastro) {
    if (source !== undefined)
        (0,requirements/* selectSources */.nn)(config, source);
    const path = (0,external_node_path_.resolve)(dump);
    const target = output === undefined ? besideDump(path) : (0,external_node_path_.resolve)(output);
    if ((0,external_node_fs_.existsSync)(target))
        throw new errors/* ConfigurationError */.j1([
            {
                field: 'output',
                value: JSON.stringify(target),
                legal: 'a file that does not exist yet',
                mend: 'Choose another with --output, or remove it if it is of no use.',
            },
        ]);
    return {
        config,
        dump: path,
        output: target,
        lastro,
        ...(source === undefined ? {} : { source }),
    };
}
/** Where a drill looks for the passport of a file. */
function besideDump(dump) {
    const name = (0,external_node_path_.basename)(dump);
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(dump), (0,external_node_path_.basename)(name, (0,names/* dumpEndingOf */.TB)(name) ?? '') + names/* PASSPORT_ENDING */.pX);
}

// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(1881);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 21 modules
var run_context = __webpack_require__(7324);
// EXTERNAL MODULE: ./build/src/cli/show-report.js + 9 modules
var show_report = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/src/cli/passport-make-handler.js








/** `lastro passport make`. */
function passportMakeHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.I)(options, io, redactor);
        const request = planPassport(context.config, options, version/* LASTRO_VERSION */.R);
        const report = await runMakePassport(request, context.world);
        const run = await (0,show_report.showReport)(report, context, { io, json: options.json });
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { runs: [run] });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return (0,verdict/* isGood */.K)(report.verdict.value) ? exit_codes/* EXIT */.dc.good : exit_codes/* EXIT */.dc.badVerdict;
    };
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


/***/ })

};
;