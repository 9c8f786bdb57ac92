"use strict";
exports.id = 380;
exports.ids = [380];
exports.modules = {

/***/ 9380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recoverHandler: () => (/* binding */ recoverHandler),
  recoverStatusHandler: () => (/* binding */ recoverStatusHandler)
});

// EXTERNAL MODULE: ./build/src/config/load-config.js + 1 modules
var load_config = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/src/locale/format.js + 1 modules
var locale_format = __webpack_require__(9994);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/field-path.js
var field_path = __webpack_require__(7937);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/config/postgres-url.js
var postgres_url = __webpack_require__(1198);
;// CONCATENATED MODULE: ./build/src/config/recovery-connection.js


/** Where renames are run when only the source's own connection is known. */
const MAINTENANCE_DATABASE = 'postgres';
/**
 * How a recovery reaches the server of a source; `database` is the one in which renames are run.
 * @throws {ConfigurationError} when the variable is not set or holds no URL, or when it names the database to recover
 */
function recoveryConnection(config, source, environment) {
    const connection = given(config, source, environment);
    if (connection.database !== source.connection.database)
        return connection;
    // Of a source without a role of its own only the server is taken.
    const database = source.connection.database === MAINTENANCE_DATABASE ? 'template1' : undefined;
    if (database !== undefined)
        return { ...connection, database };
    throw wrong(`recover.sources.${source.name}`, {
        value: 'the database to recover',
        legal: 'another database of the same server, such as postgres',
        mend: 'A database cannot be renamed from within: name postgres as database, or in the URL.',
    });
}
function given(config, source, environment) {
    const { sources } = config.recover;
    const entry = Object.hasOwn(sources, source.name) ? sources[source.name] : undefined;
    if (entry === undefined)
        return { ...source.connection, database: MAINTENANCE_DATABASE };
    return 'connection' in entry
        ? entry.connection
        : readVariable(source.name, entry.urlVariable, environment);
}
function readVariable(name, variable, environment) {
    const field = `recover.sources.${name}.url-variable`;
    const url = Object.hasOwn(environment, variable) ? environment[variable] : undefined;
    if (!url)
        throw wrong(field, {
            value: `${variable}, which is not set`,
            legal: 'an environment variable with a value',
            mend: `Set ${variable}, in a workflow by env: from a secret.`,
        });
    try {
        return (0,postgres_url/* parsePostgresUrl */.qQ)(url);
    }
    catch (error) {
        if (!(error instanceof postgres_url/* PostgresUrlError */.XQ))
            throw error;
        throw wrong(field, {
            value: `${variable}, whose value is hidden`,
            legal: 'postgresql://user:password@host:5432/postgres',
            mend: error.message,
        });
    }
}
function wrong(field, problem) {
    return new errors/* ConfigurationError */.j1([{ field, ...problem }]);
}

// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
;// CONCATENATED MODULE: ./build/src/procedures/recover/plan-recover.js





/**
 * The request of a recovery.
 * @throws ConfigurationError with everything that was typed wrong or not at all.
 */
function planRecover(choices, { config, environment, lastro }) {
    const source = (0,requirements/* requireSource */.nH)(config, choices.source);
    const problems = problemsOf(choices, source);
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    const { mode, backup, from, tenant, confirm } = choices;
    const backups = (0,requirements/* requireBackups */.Pu)(config);
    const jobs = choices.jobs ?? config.recover.jobs;
    return {
        mode,
        config,
        backups,
        source,
        connection: recoveryConnection(config, source, environment),
        directory: from === undefined ? backups.directory : (0,external_node_path_.resolve)(from),
        safetyBackup: choices.withoutSafetyBackup === undefined,
        lastro,
        commandWords: choices.commandWords ?? [],
        ...(backup === undefined ? {} : { backup: namedBackup(backup) }),
        ...(tenant === undefined ? {} : { tenant }),
        ...(mode === 'drop-old' && confirm !== undefined ? { dropped: confirm } : {}),
        ...(jobs === undefined ? {} : { jobs }),
    };
}
function problemsOf(choices, { connection }) {
    const { mode, backup, confirm, withoutSafetyBackup } = choices;
    const { database } = connection;
    const typed = (field, value, mend) => value === database ? [] : [{ field, value: shown(value), legal: (0,field_path/* quote */.hD)(database), mend }];
    return [
        ...(mode === 'apply' || mode === 'undo'
            ? typed('confirm', confirm, 'Type the name of the database that is to be replaced.')
            : []),
        ...(mode === 'apply' && backup === undefined
            ? [
                {
                    field: 'backup',
                    value: shown(backup),
                    legal: 'the name of a backup, as the plan shows it',
                    mend: 'Run the plan and take the name it names: the newest may be one of the damage.',
                },
            ]
            : []),
        ...(withoutSafetyBackup === undefined
            ? []
            : typed('without-safety-backup', withoutSafetyBackup, 'Type the name of the database that is not backed up first.')),
    ];
}
function shown(value) {
    return value === undefined ? 'nothing' : (0,field_path/* quote */.hD)(value);
}
/** A name has no slash; anything else is a path, taken from where the person stands. */
function namedBackup(backup) {
    return backup.includes('/') ? (0,external_node_path_.resolve)(backup) : backup;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/journal/journal.js






/** What every journal says of itself; `state` is the procedure's own. */
const EntrySchema = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/journal@1'),
    procedure: dist/* string */.YjP(),
    resource: dist/* string */.YjP(),
    /** Names this work wherever it leaves a trace outside; letters, digits and `-`. */
    id: dist/* string */.YjP(),
    run: dist/* string */.YjP(),
    actor: dist/* string */.YjP(),
    startedAt: dist/* string */.YjP(),
    /** What was about to be done when this was written. */
    phase: dist/* string */.YjP(),
    phaseAt: dist/* string */.YjP(),
    state: dist/* unknown */.L5J(),
});
/** Begins a record; durable when it resolves. */
async function openJournal(place, begun, now) {
    const { resource } = place;
    const phaseAt = now().toISOString();
    const entry = { format: 'lastro/journal@1', resource, phaseAt, ...begun };
    await (0,durable_files/* makeDirectoryDurably */.tA)((0,external_node_path_.dirname)(pathOf(place)));
    await write(place, entry);
    return continueJournal(place, entry, now);
}
/** Goes on with a record that an earlier process left. */
function continueJournal(place, found, now) {
    let entry = found;
    return {
        get entry() {
            return entry;
        },
        advance: async (phase, change) => {
            const state = { ...entry.state, ...change };
            const next = { ...entry, phase, phaseAt: now().toISOString(), state };
            await write(place, next);
            entry = next;
        },
        close: () => remove(pathOf(place)),
    };
}
/**
 * What an earlier process left unfinished; null when nothing.
 * @throws CheckFailure `journal-unreadable`: it is then a person's to say what may be touched.
 */
async function readJournal(place) {
    const path = pathOf(place);
    try {
        const entry = dist/* parse */.qgA(EntrySchema, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return { ...entry, state: dist/* parse */.qgA(place.schema, entry.state) };
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return null;
        const detail = error instanceof Error ? error.message : String(error);
        throw new errors/* CheckFailure */.jU('journal-unreadable', `cannot read the journal ${path}: ${detail}`, {
            path,
            detail,
        });
    }
}
function pathOf({ stateDir, resource, }) {
    return (0,external_node_path_.join)(stateDir, 'journal', `${resource}.json`);
}
/** By rename: whoever dies here leaves the record before or the new one, never a torn one. */
function write(place, entry) {
    return (0,durable_files/* writeFileDurably */.L5)(pathOf(place), `${JSON.stringify(entry, null, 1)}\n`);
}
async function remove(path) {
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.rm)(path + durable_files/* PARTIAL_ENDING */.c7, { force: true });
    await (0,durable_files/* fsyncDirectory */.hO)((0,external_node_path_.dirname)(path));
}

// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js
var run_procedure = __webpack_require__(1812);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var connection = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/server-facts.js
var server_facts = __webpack_require__(2870);
// EXTERNAL MODULE: ./build/src/engines/postgres/dump/snapshot-session.js
var snapshot_session = __webpack_require__(14);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/aside-names.js

/** PostgreSQL cuts longer names without an error. Source: NAMEDATALEN \u2212 1. */
const LONGEST_NAME_BYTES = 63;
const STAMP = String.raw `\d{8}_\d{6}`;
const STAMP_BYTES = 15;
/** `_4294967295` */
const OID_BYTES = 11;
const HASH_DIGITS = 8;
const RANDOM_BYTES = 3;
/**
 * `restaurante_lastro_old_20251120_030000_16999`; a long name is cut and told apart by its hash.
 * @param mark what `freshMark` or `keptMark` makes of the stamp.
 */
function asideDatabase(database, aside, mark) {
    return `${headOf(database, LONGEST_TAIL.database)}_lastro_${aside}_${mark}`;
}
/** `20251120_030000_5e884f`: nobody else comes upon it, so that whatever bears it was made by who planned it. */
function freshMark(stamp) {
    return `${stamp}_${(0,external_node_crypto_.randomBytes)(RANDOM_BYTES).toString('hex')}`;
}
/**
 * `20251120_030000_16999`: the OID of what takes the place stands in the name, so that the rename itself records, in one
 * transaction and for whoever comes, what an undo of this swap puts back.
 * @param replacedBy OID; null where it is not known yet, in a plan.
 */
function keptMark(stamp, replacedBy) {
    return replacedBy === null ? stamp : `${stamp}_${replacedBy}`;
}
/** What the name of a database that was put aside for this one says; null when it is another. */
function readKeptDatabase(database, name) {
    return readMark(`${headOf(database, LONGEST_TAIL.database)}_lastro_old_`, name);
}
/**
 * `lastro_old_tenant_042_20251120_030000_16999`: begins as no tenant does, so that no pattern takes it for one.
 * @param mark as of `asideDatabase`.
 */
function asideSchema(schema, aside, mark) {
    return `lastro_${aside}_${headOf(schema, LONGEST_TAIL.schema)}_${mark}`;
}
/** What the name of a schema that was put aside for this one says; null when it is another. */
function readKeptSchema(schema, name) {
    return readMark(`lastro_old_${headOf(schema, LONGEST_TAIL.schema)}_`, name);
}
/** The stamp in the name of whatever was put aside; null when it has none. */
function stampOf(name) {
    return new RegExp(`_(${STAMP})(?:_\\d+)?$`).exec(name)?.[1] ?? null;
}
/** What all names need besides the living one, so that it is cut alike in each. */
const LONGEST_TAIL = {
    database: '_lastro_old_'.length + STAMP_BYTES + OID_BYTES,
    schema: 'lastro_old__'.length + STAMP_BYTES + OID_BYTES,
};
function readMark(head, name) {
    const [, stamp, oid] = new RegExp(`^${RegExp.escape(head)}(${STAMP})(?:_([1-9]\\d{0,9}))?$`).exec(name) ?? [];
    return stamp === undefined ? null : { stamp, replacedBy: oid ?? null };
}
function headOf(name, restBytes) {
    const room = LONGEST_NAME_BYTES - restBytes;
    if (Buffer.byteLength(name) <= room)
        return name;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, HASH_DIGITS);
    return `${cutToBytes(name, room - HASH_DIGITS - 1)}~${hash}`;
}
function cutToBytes(text, bytes) {
    const characters = Array.from(text);
    while (Buffer.byteLength(characters.join('')) > bytes)
        characters.pop();
    return characters.join('');
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/databases.js




const DATABASES = `SELECT d.oid::text, d.datname, pg_get_userbyid(d.datdba), d.datallowconn::text,
  CASE WHEN has_database_privilege(d.oid, 'CONNECT') OR pg_has_role('pg_read_all_stats', 'USAGE') THEN pg_database_size(d.oid) ELSE 0 END::text
FROM pg_database d`;
/** The database of that name; null when there is none. */
async function findDatabase(server, name) {
    const [row] = await server.query(`${DATABASES} WHERE d.datname = $1`, [name]);
    return row ? toDatabase(row) : null;
}
/** What was put aside for a database, newest first. */
async function listKept(server, database) {
    const rows = await server.query(`${DATABASES} WHERE d.datname LIKE '%lastro\\_old\\_%'`);
    return rows
        .map(toDatabase)
        .flatMap((each) => {
        const mark = readKeptDatabase(database, each.name);
        return mark === null ? [] : [{ ...each, ...mark }];
    })
        .sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
}
/** Names of a database's subscriptions; while it has one, it cannot be dropped. */
async function listSubscriptions(server, oid) {
    const rows = await server.query('SELECT subname FROM pg_subscription WHERE subdbid = $1::oid ORDER BY 1', [oid]);
    return rows.map(([name]) => name ?? '');
}
function toDatabase([oid, name, owner, allows, bytes]) {
    return {
        oid: oid ?? '',
        name: name ?? '',
        owner: owner ?? '',
        allowsConnections: allows === 'true',
        bytes: Number(bytes),
    };
}
/** The form of an existing database. Majors name the locale of ICU and of the built-in provider differently. */
async function readDatabaseForm(server, oid) {
    const [row] = await server.query(`SELECT pg_encoding_to_char(d.encoding), d.datcollate, d.datctype, coalesce(to_jsonb(d)->>'datlocprovider', 'c'),
       coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale'), to_jsonb(d)->>'daticurules', t.spcname
     FROM pg_database d JOIN pg_tablespace t ON t.oid = d.dattablespace WHERE d.oid = $1::oid`, [oid]);
    const [encoding, collate, ctype, provider, locale, icuRules, tablespace] = row ?? [];
    return databaseForm({ encoding, collate, ctype, provider, locale, icuRules, tablespace });
}
/** The form of what is known; what is not is PostgreSQL's own choice. */
function databaseForm(known) {
    const { encoding, collate, ctype, provider, locale, icuRules, tablespace } = known;
    return {
        ENCODING: encoding ?? 'UTF8',
        LC_COLLATE: collate ?? 'C',
        LC_CTYPE: ctype ?? 'C',
        ...(provider === 'i' ? { LOCALE_PROVIDER: 'icu', ICU_LOCALE: locale ?? 'und' } : {}),
        ...(provider === 'b' ? { LOCALE_PROVIDER: 'builtin', BUILTIN_LOCALE: locale ?? 'C' } : {}),
        ...(icuRules ? { ICU_RULES: icuRules } : {}),
        ...(tablespace ? { TABLESPACE: tablespace } : {}),
    };
}
/** Keys of a form whose value is a name and not a text. */
const NAMES = new Set(['TABLESPACE', 'LOCALE_PROVIDER']);
/**
 * Makes an empty database that nobody but its owner and superusers may enter. Returns its OID.
 * @throws CheckFailure `database-not-created`.
 */
async function createEmptyDatabase(server, name, { owner, form }) {
    const options = Object.entries(form).map(([key, value]) => `${key} ${NAMES.has(key) ? (0,connection/* quoteIdentifier */.Cm)(value) : (0,connection/* quoteLiteral */.ce)(value)}`);
    const ownedBy = owner === null ? [] : [`OWNER ${(0,connection/* quoteIdentifier */.Cm)(owner)}`];
    try {
        await server.query(`CREATE DATABASE ${(0,connection/* quoteIdentifier */.Cm)(name)} ${[...ownedBy, 'TEMPLATE template0', ...options].join(' ')}`);
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        throw new errors/* CheckFailure */.jU('database-not-created', `CREATE DATABASE failed: ${detail}`, { detail });
    }
    await server.query(`REVOKE ALL ON DATABASE ${(0,connection/* quoteIdentifier */.Cm)(name)} FROM PUBLIC`);
    const made = await findDatabase(server, name);
    if (!made)
        throw new Error(`the database ${name} was made and is not there`);
    return made.oid;
}
/** Drops a database with whoever is connected to it, if it is still the one of this OID. */
async function dropDatabase(server, { name, oid }) {
    if ((await findDatabase(server, name))?.oid !== oid)
        return;
    try {
        await server.query(`DROP DATABASE ${(0,connection/* quoteIdentifier */.Cm)(name)} WITH (FORCE)`);
    }
    catch (error) {
        if (!(0,snapshot_session/* isSqlState */.I)(error, '3D000'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/server-readiness.js
const RIGHTS = `SELECT r.rolname, r.rolsuper::text, r.rolcreatedb::text, pg_has_role('pg_signal_backend', 'USAGE')::text,
  coalesce((SELECT pg_has_role(d.datdba, 'USAGE') FROM pg_database d WHERE d.datname = $1), true)::text,
  (SELECT count(*) FROM pg_roles o WHERE o.rolname = ANY ($2::text[]) AND NOT pg_has_role(o.oid, 'USAGE'))::text
FROM pg_roles r WHERE r.rolname = current_user`;
/** Whether the recovery role may rename the database, end sessions, and restore for every owner. */
async function checkRights(server, database, roles) {
    const [row] = await server.query(RIGHTS, [database, nameArray(roles)]);
    const [role, isSuper, createDb, signal, owns, others] = row ?? [];
    const common = {
        id: 'recovery-rights',
        expected: 'may rename, end sessions, and restore for all',
    };
    if (isSuper === 'true')
        return { ...common, status: 'pass', actual: `${role} is a superuser` };
    const lacking = [
        ...(createDb === 'true' ? [] : ['no CREATEDB']),
        ...(signal === 'true' ? [] : ['not a member of pg_signal_backend']),
        ...(owns === 'true' ? [] : [`not a member of the owner of ${database}`]),
        ...(others === '0' ? [] : [`not a member of ${others} roles that own or may use something`]),
    ];
    if (lacking.length === 0)
        return { ...common, status: 'pass', actual: `${role} may` };
    const detail = lacking.join(', ');
    return {
        ...common,
        status: 'fail',
        actual: detail,
        reason: 'recovery-rights-missing',
        facts: { role: role ?? '', detail },
    };
}
/** Roles that the dump names and the server does not have. */
async function findMissingRoles(server, roles) {
    const rows = await server.query('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1::text[])', [
        nameArray(roles),
    ]);
    const there = new Set(rows.map(([name]) => name));
    return roles.filter((role) => !there.has(role));
}
/** A transaction prepared for two-phase commit counts as a session that cannot be ended. */
async function checkPrepared(server, database) {
    const rows = await server.query('SELECT gid FROM pg_prepared_xacts WHERE database = $1 ORDER BY prepared', [database]);
    const common = { id: 'prepared-transactions', expected: 'none' };
    if (rows.length === 0)
        return { ...common, status: 'pass', actual: 'none' };
    const name = rows[0]?.[0] ?? '';
    return {
        ...common,
        status: 'fail',
        actual: `${rows.length}, ${name} first`,
        reason: 'prepared-transactions',
        facts: { count: rows.length, name },
    };
}
/** Logical slots and subscriptions are bound to the database and not to its name. */
async function checkStaysBehind(server, database) {
    const [row] = await server.query(`SELECT (SELECT count(*) FROM pg_replication_slots WHERE database = $1)::text,
      (SELECT count(oid) FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = $1))::text`, [database]);
    const [slots, subscriptions] = (row ?? []).map(Number);
    const common = { id: 'stays-behind', expected: 'no replication of this database' };
    if (!slots && !subscriptions)
        return { ...common, status: 'pass', actual: 'none' };
    return {
        ...common,
        status: 'warn',
        actual: `${slots} slots, ${subscriptions} subscriptions`,
        reason: 'stays-behind',
        facts: { slots: slots ?? 0, subscriptions: subscriptions ?? 0 },
    };
}
/** Where a database lies on the server's disk; the directory is null where the role may not ask. */
async function readServerDisk(server, tablespace) {
    const [row] = await server
        .query(`SELECT coalesce(nullif(pg_tablespace_location(t.oid), ''), current_setting('data_directory', true)),
       (pg_size_bytes(current_setting('max_wal_size')))::text FROM pg_tablespace t WHERE t.spcname = $1`, [tablespace])
        .catch(() => [[null, '0']]);
    return { directory: row?.[0] ?? null, logBytes: Number(row?.[1] ?? 0) };
}
function nameArray(names) {
    return `{${names.map((name) => `"${name.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}

// EXTERNAL MODULE: ./build/src/engines/postgres/restore/prepare-database.js
var prepare_database = __webpack_require__(5210);
// EXTERNAL MODULE: ./build/src/passport/totals.js
var totals = __webpack_require__(9714);
;// CONCATENATED MODULE: ./build/src/procedures/recover/check-space.js

/** A restored copy is as large as the living one, and a little: nothing is packed yet. */
const MARGIN = 1.1;
/** Room that a server needs to breathe. */
const RESERVE_BYTES = 256 * 2 ** 20;
/** Plain dump \u2192 database, where nothing is there to be measured: indexes and page headers. */
const INDEXED = 2;
/** Whether a second copy fits on the server's disk; `unknown` where that disk is not this machine's. */
async function checkSpace(request) {
    const copy = Math.max(request.liveBytes, request.plainBytes * INDEXED);
    // The log of a load is as large as the load, and recycled beyond this.
    const log = Math.min(request.disk.logBytes, copy);
    const needed = Math.ceil(copy * MARGIN + log + RESERVE_BYTES);
    const common = { id: 'disk-space', expected: `${megabytes(needed)} free on the server` };
    const path = isThisMachine(request.host) ? request.disk.directory : null;
    const room = path === null ? null : await (0,promises_.statfs)(path).catch(() => null);
    if (path === null || room === null)
        return {
            ...common,
            status: 'unknown',
            actual: 'not known here',
            reason: 'recovery-space-unknown',
            facts: { needed },
        };
    const free = room.bavail * room.bsize;
    const actual = `${megabytes(free)} free in ${path}`;
    if (free >= needed)
        return { ...common, status: 'pass', actual };
    const facts = { needed, free, path };
    return { ...common, status: 'fail', actual, reason: 'recovery-space-low', facts };
}
function isThisMachine(host) {
    return host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host);
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./build/src/engines/postgres/connection-settings.js
var connection_settings = __webpack_require__(9338);
;// CONCATENATED MODULE: ./build/src/procedures/recover/commands.js


/** The command that does what was planned; the backup is named, so that it is this one. */
function applyCommand(request, backup) {
    const { database } = request.source.connection;
    const { backups, directory } = request;
    const from = directory === backups.directory ? [] : ['--from', directory];
    const without = request.safetyBackup ? [] : ['--without-safety-backup', database];
    return {
        id: 'apply',
        command: lastro(request, 'apply', [
            '--backup',
            backup,
            ...from,
            ...without,
            '--confirm',
            database,
        ]),
    };
}
/** The ways back, and the way on, once something is kept. */
function keptCommands(request, kept) {
    const { database } = request.source.connection;
    return [
        { id: 'undo', command: lastro(request, 'undo', ['--confirm', database]) },
        {
            id: 'undo-by-hand',
            command: request.tenant === undefined
                ? renames('DATABASE', database, kept)
                : renames('SCHEMA', request.tenant, kept),
        },
        dropCommand(request, kept),
    ];
}
/** Drops what was kept; its name is typed. */
function dropCommand(request, kept) {
    return { id: 'drop-old', command: lastro(request, 'drop-old', ['--confirm', kept]) };
}
/** Finishes or undoes what was left. */
function resumeCommand(request) {
    return { id: 'resume', command: lastro({ ...request, tenant: undefined }, 'resume', []) };
}
/** Makes the roles that the server lacks, as a superuser. */
function globalsCommand(request, globals) {
    const { database } = request.connection;
    return { id: 'globals', command: psql(request, database, ['--file', globals]) };
}
/**
 * Takes a kept database out of its replication; the slots stay where they are, for they may serve the recovered one. The
 * first statement that fails is the last: dropped with its slot still named, a subscription would take that along.
 */
function unsubscribeCommand(request, kept, subscriptions) {
    const statements = subscriptions
        .map(connection/* quoteIdentifier */.Cm)
        .flatMap((name) => [
        `ALTER SUBSCRIPTION ${name} DISABLE`,
        `ALTER SUBSCRIPTION ${name} SET (slot_name = NONE)`,
        `DROP SUBSCRIPTION ${name}`,
    ]);
    const commands = statements.flatMap((statement) => ['--command', statement]);
    const options = ['--set', 'ON_ERROR_STOP=1', ...commands];
    return { id: 'unsubscribe', command: psql(request, kept, options) };
}
function psql({ connection: { host, port, user } }, database, options) {
    const words = ['psql', '--host', host, '--port', String(port), '--username', user];
    return [...words, '--dbname', database, ...options].map(shellWord).join(' ');
}
/** Where the recovery works, without a password. */
function recoveryServer({ connection }) {
    return (0,connection_settings/* serverName */.L5)(connection);
}
function lastro({ source, tenant, commandWords, }, mode, options) {
    const of = tenant === undefined ? [] : ['--tenant', tenant];
    const words = ['lastro', 'recover', mode, ...commandWords, '--source', source.name, ...of];
    return [...words, ...options].map(shellWord).join(' ');
}
/** Both renames or none, as the undo does them; nobody may be connected. */
function renames(kind, living, kept) {
    const aside = `${living.slice(0, 40)}_undone`;
    const [now, then, away] = [living, kept, aside].map(connection/* quoteIdentifier */.Cm);
    const out = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${(0,connection/* quoteLiteral */.ce)(living)};`;
    return [
        ...(kind === 'DATABASE' ? [out] : []),
        'BEGIN;',
        `ALTER ${kind} ${now} RENAME TO ${away};`,
        `ALTER ${kind} ${then} RENAME TO ${now};`,
        'COMMIT;',
    ].join('\n');
}
/** As a shell takes it for one word. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./build/src/engines/postgres/passport/properties.js + 1 modules
var passport_properties = __webpack_require__(8235);
// EXTERNAL MODULE: ./build/src/engines/postgres/properties/give-properties.js
var give_properties = __webpack_require__(8121);
// EXTERNAL MODULE: ./build/src/passport/database-properties.js
var database_properties = __webpack_require__(668);
;// CONCATENATED MODULE: ./build/src/procedures/recover/give-properties.js




/** What the recovered database is given besides its contents. A living one knows best; of one that is gone the passport does. */
function propertiesToGive({ live, passport, }) {
    if (live)
        return 'of-the-living';
    return passport.properties ? (0,give_properties/* openProperties */.I)(passport.properties).given : 'default';
}
/** What a plan can say of it. */
async function checkProperties(server, passport, { database, isThere }) {
    const { properties } = passport;
    if (isThere)
        return checkLiving(passport, await (0,passport_properties/* readPassportProperties */.m)(server, database));
    if (!properties)
        return {
            ...OF_PASSPORT,
            status: 'warn',
            actual: 'the passport does not say what they were',
            reason: 'properties-not-given',
            facts: { database },
        };
    const missing = (await hasTablespace(server, properties.tablespace))
        ? []
        : [`tablespace ${properties.tablespace}`];
    return checkGiven(database, [...(0,give_properties/* openProperties */.I)(properties).left, ...missing]);
}
const OF_PASSPORT = { id: 'database-properties', expected: 'as in the passport' };
/** It keeps what it has: what somebody changed since the backup he changed on purpose, or sees here. */
function checkLiving(passport, properties) {
    const common = { id: 'database-properties', expected: 'what the living one has' };
    const { server } = passport;
    const changed = properties ? (0,database_properties/* compareProperties */.BO)(passport, { server, properties }) : [];
    const names = changed.map(({ object }) => object).join(', ');
    const actual = changed.length === 0 ? 'is given to it' : `is given to it; since the backup: ${names}`;
    return { ...common, status: 'pass', actual };
}
/** What is left to a person. */
function checkGiven(database, left) {
    if (left.length === 0)
        return { ...OF_PASSPORT, status: 'pass', actual: 'as in the passport' };
    const detail = left.join(', ');
    return {
        ...OF_PASSPORT,
        status: 'warn',
        actual: `all but ${detail}`,
        reason: 'properties-not-given',
        facts: { database, detail },
    };
}
/** How a database that is gone was made, by its passport; in the default tablespace where its own is not there. */
async function formOfPassport(server, { server: facts, properties }) {
    const { encoding, collate, ctype, localeProvider: provider } = facts;
    // Without the locale of its provider it can only be made by libc's.
    if (!properties)
        return databaseForm({ encoding, collate, ctype });
    const { locale, icuRules, tablespace } = properties;
    const isThere = await hasTablespace(server, tablespace);
    return databaseForm({
        encoding,
        collate,
        ctype,
        provider,
        locale,
        icuRules,
        ...(isThere ? { tablespace } : {}),
    });
}
async function hasTablespace(server, name) {
    const rows = await server.query('SELECT 1 FROM pg_tablespace WHERE spcname = $1', [name]);
    return rows.length > 0;
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/examine-server.js










/**
 * A session in the recovery's own database.
 * @throws CheckFailure `server-unreachable`.
 */
async function openServer(request, world) {
    try {
        return await (0,connection/* connect */.Ng)(request.connection, world.signal);
    }
    catch (error) {
        world.signal.throwIfAborted();
        const detail = error instanceof Error ? error.message : String(error);
        const server = recoveryServer(request);
        throw new errors/* CheckFailure */.jU('server-unreachable', `${server} does not answer: ${detail}`, {
            server,
            detail,
        });
    }
}
/** Everything that would otherwise stop a recovery half-way; all answers, not only the first. */
async function examineServer(server, request, passport) {
    const { database } = request.source.connection;
    const live = await findDatabase(server, database);
    const form = live
        ? await readDatabaseForm(server, live.oid)
        : await formOfPassport(server, passport);
    const roles = passport.roles.map(({ name }) => name);
    const checks = [
        await checkVersion(server, passport),
        await checkRights(server, database, roles),
        checkLive(live, request),
        ...(request.tenant === undefined
            ? [await checkProperties(server, passport, { database, isThere: live !== null })]
            : []),
        checkRoles(await findMissingRoles(server, roles)),
        ...(await checkExtensions(server, passport)),
        await checkPrepared(server, database),
        await checkStaysBehind(server, database),
        await checkSpace({
            host: request.connection.host,
            disk: await readServerDisk(server, form.TABLESPACE ?? 'pg_default'),
            ...bytesOf(request, passport, live),
        }),
    ];
    return { checks, live, form };
}
/** One tenant is made twice, alone and in the living database, and takes its share of the rows. */
function bytesOf({ tenant }, passport, live) {
    const plainBytes = passport.files.find(({ role }) => role === 'dump')?.plainBytes ?? 0;
    if (tenant === undefined)
        return { liveBytes: live?.bytes ?? 0, plainBytes };
    const rowsIn = (schemas) => (0,totals/* passportTotals */.Yv)({ ...passport, schemas }).rows;
    const own = passport.schemas[tenant];
    const share = rowsIn(own ? { [tenant]: own } : {}) / Math.max(1, rowsIn(passport.schemas));
    return { liveBytes: 0, plainBytes: plainBytes * share * 2 };
}
async function checkVersion(server, passport) {
    const facts = await (0,server_facts/* readServerFacts */.TX)(server);
    const needed = (0,server_facts/* majorOf */.Ds)(passport.server.versionNumber);
    const common = { id: 'server', expected: `PostgreSQL ${needed} or newer` };
    const actual = `PostgreSQL ${facts.version}`;
    if ((0,server_facts/* majorOf */.Ds)(facts.versionNumber) >= needed)
        return { ...common, status: 'pass', actual };
    return {
        ...common,
        status: 'fail',
        actual,
        reason: 'postgres-too-old',
        facts: { found: facts.version, needed, major: needed },
    };
}
function checkLive(live, request) {
    const { database } = request.source.connection;
    const common = { id: 'live-database', expected: `${database}, and it can be read` };
    const facts = { database };
    if (!live)
        return {
            ...common,
            // A tenant needs the database it is one of.
            status: request.tenant === undefined ? 'warn' : 'fail',
            actual: 'there is none',
            reason: 'live-database-missing',
            facts,
        };
    if (live.allowsConnections)
        return { ...common, status: 'pass', actual: `OID ${live.oid}` };
    return {
        ...common,
        status: request.safetyBackup || request.tenant !== undefined ? 'fail' : 'warn',
        actual: 'it allows no connections',
        reason: 'live-database-closed',
        facts,
    };
}
function checkRoles(missing) {
    const common = { id: 'roles', expected: 'every role of the dump' };
    const [role] = missing;
    if (role === undefined)
        return { ...common, status: 'pass', actual: 'all are there' };
    return {
        ...common,
        status: 'fail',
        actual: `${missing.length} missing: ${missing.slice(0, 3).join(', ')}`,
        reason: 'restore-role-missing',
        facts: { role },
    };
}
async function checkExtensions(server, passport) {
    const common = { id: 'extensions', expected: 'as in the backup' };
    const gaps = await (0,prepare_database/* findExtensionGaps */._3)(server, passport.extensions);
    if (gaps.length === 0)
        return [{ ...common, status: 'pass', actual: 'as in the backup' }];
    const major = (0,server_facts/* majorOf */.Ds)(passport.server.versionNumber);
    return gaps.map(({ name, wanted, offered }) => ({
        ...common,
        status: offered === null ? 'fail' : 'warn',
        actual: `${name} ${wanted}: ${offered ?? 'not installed'}`,
        reason: offered === null ? 'extension-missing' : 'extension-version-differs',
        facts: { extension: name, major },
    }));
}

// EXTERNAL MODULE: ./build/src/backups/stamp.js
var backups_stamp = __webpack_require__(4961);
;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/schemas.js


/** The schema of that name; null when there is none. */
async function findSchema(database, name) {
    const [row] = await database.query('SELECT oid::text, nspname FROM pg_namespace WHERE nspname = $1', [name]);
    return row ? { oid: row[0] ?? '', name: row[1] ?? '' } : null;
}
/** What was put aside for a schema, newest first. */
async function listKeptSchemas(database, schema) {
    return (await listSchemasAside(database))
        .flatMap((aside) => {
        const mark = readKeptSchema(schema, aside.name);
        return mark === null ? [] : [{ ...aside, ...mark }];
    })
        .sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
}
/** What was put aside for any schema. */
async function listSchemasAside(database) {
    const rows = await database.query(`SELECT oid::text, nspname FROM pg_namespace WHERE nspname LIKE 'lastro\\_old\\_%' ORDER BY nspname`);
    return rows.map(([oid, name]) => ({ oid: oid ?? '', name: name ?? '' }));
}
const TABLES_PER_LOCK = 200;
/** Takes every table of a schema for the open transaction alone: nobody reads, writes or comes to refer to them. */
async function lockTables(session, schemaOid) {
    const rows = await session.query(`SELECT oid::regclass::text FROM pg_class WHERE relnamespace = $1::oid AND relkind IN ('r', 'p') ORDER BY oid`, [schemaOid]);
    const names = rows.map(([name]) => name ?? '');
    for (let start = 0; start < names.length; start += TABLES_PER_LOCK) {
        const portion = names.slice(start, start + TABLES_PER_LOCK);
        await session.query(`LOCK TABLE ${portion.join(', ')} IN ACCESS EXCLUSIVE MODE`);
    }
}
/** Drops a schema with all that is in it, if it is still the one of this OID. */
async function dropSchema(database, { name, oid }) {
    if ((await findSchema(database, name))?.oid !== oid)
        return;
    await database.query(`DROP SCHEMA IF EXISTS ${(0,connection/* quoteIdentifier */.Cm)(name)} CASCADE`);
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/names.js




/** The names of the first second, from now on, that nothing bears. */
async function freeNames(request) {
    const { now, timezone, replacedBy, nameOf, isTaken, stamps } = request;
    for (let seconds = 0;; seconds += 1) {
        const stamp = (0,backups_stamp/* formatStamp */.xE)(new Date(now.getTime() + seconds * 1000), timezone);
        const fresh = nameOf('new', freshMark(stamp));
        const kept = nameOf('old', keptMark(stamp, replacedBy));
        if (!stamps.includes(stamp) && !(await isTaken(fresh)) && !(await isTaken(kept)))
            return { fresh, kept, stamp };
    }
}
/** Names beside a database. */
async function freeDatabaseNames(server, database, moment) {
    const kept = await listKept(server, database);
    return freeNames({
        ...moment,
        nameOf: (aside, mark) => asideDatabase(database, aside, mark),
        isTaken: async (name) => (await findDatabase(server, name)) !== null,
        stamps: kept.map(({ stamp }) => stamp),
    });
}
/** Names beside a schema of the living database, and of the database in which it is restored alone. */
async function freeTenantNames(living, { database, tenant }, moment) {
    const kept = await listKeptSchemas(living, tenant);
    const names = await freeNames({
        ...moment,
        nameOf: (aside, mark) => asideSchema(tenant, aside, mark),
        isTaken: async (name) => (await findSchema(living, name)) !== null,
        stamps: kept.map(({ stamp }) => stamp),
    });
    return { ...names, scratch: asideDatabase(database, 'new', freshMark(names.stamp)) };
}

// EXTERNAL MODULE: ./build/src/procedures/recover/request.js
var recover_request = __webpack_require__(1039);
;// CONCATENATED MODULE: ./build/src/procedures/recover/choose-names.js




/**
 * Records that the swap is next, and under which name it puts aside what is there: the stamp in it is the time of the swap, and
 * a backup from before, however late in the recovery, is one of what was replaced.
 */
async function beginSwap(work) {
    const { kept } = await chooseNames(work, work.examined, work.journal.entry.state.freshOid);
    await work.journal.advance('swapping', { keptName: kept });
}
/**
 * Names of this second, which nothing bears.
 * @param replacedBy OID of what takes the place of the living one; null in a plan, where nothing was made yet.
 */
async function chooseNames({ request, world }, { tenant: found }, replacedBy) {
    const { tenant } = request;
    const { database } = request.source.connection;
    const when = { now: world.clock.now(), timezone: request.config.system.timezone, replacedBy };
    if (tenant !== undefined && found)
        return within(await (0,connection/* connect */.Ng)((0,recover_request/* settingsFor */.z)(request, database), world.signal), (living) => freeTenantNames(living, { database, tenant }, when));
    return within(await openServer(request, world), (server) => freeDatabaseNames(server, database, when));
}
async function within(session, body) {
    try {
        return await body(session);
    }
    finally {
        await session.close();
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/staging-directory.js
var staging_directory = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/src/passport/tenant-truth.js
var tenant_truth = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/procedures/restoration/judge-tenants.js
var judge_tenants = __webpack_require__(7173);
// EXTERNAL MODULE: ./build/src/procedures/restoration/judged.js
var restoration_judged = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/src/procedures/restoration/phase-clock.js
var phase_clock = __webpack_require__(158);
// EXTERNAL MODULE: ./build/src/procedures/restoration/restore-backup.js + 15 modules
var restore_backup = __webpack_require__(3917);
// EXTERNAL MODULE: ./build/src/procedures/restoration/validate-restored.js + 1 modules
var validate_restored = __webpack_require__(3216);
// EXTERNAL MODULE: ./build/src/procedures/restoration/worst-finding.js
var worst_finding = __webpack_require__(5073);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/recovery-session.js



/** A statement of a client that was killed ends at its next word to us, or when its session is ended. */
const GONE_SECONDS = 30;
const POLL_MILLISECONDS = 50;
/** Settings whose sessions bear the id of a recovery, by which the next start finds them; also those of pg_restore. */
function ofRecovery(settings, id) {
    return { ...settings, applicationName: applicationName(id) };
}
/** Opens such a session. It is not cancelled with the run: who has begun to rename or to drop comes to an end. */
function openRecoverySession(settings, id) {
    return (0,connection/* connect */.Ng)(ofRecovery(settings, id));
}
/**
 * Ends what a killed recovery still does on the server, and waits until it is gone: a rename or a CREATE DATABASE goes on
 * when its client is dead, and would be done after we have looked.
 * @throws CheckFailure `recovery-still-running` when the server does not let go of it.
 */
async function endRecoverySessions(server, id) {
    const deadline = performance.now() + GONE_SECONDS * 1000;
    for (;;) {
        const left = await server.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()`, [applicationName(id)]);
        if (left.length === 0)
            return;
        if (performance.now() > deadline)
            throw new errors/* CheckFailure */.jU('recovery-still-running', `${left.length} sessions of the killed recovery ${id} do not end`, { sessions: left.length });
        await (0,external_node_timers_promises_.setTimeout)(POLL_MILLISECONDS);
    }
}
/** At most 63 bytes; ids of journals are short. */
function applicationName(id) {
    return `lastro recover ${id}`;
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/production-target.js




/** A new database on the production server: the same restore as a drill's, in another place. */
function productionTarget({ request, examined, name, journal, note, }) {
    return {
        isShared: true,
        open: async () => ({
            settings: (database) => ofRecovery((0,recover_request/* settingsFor */.z)(request, database), journal.entry.id),
            place: recoveryServer(request),
            died: new Promise(() => undefined),
            stop: async () => undefined,
        }),
        prepare: async () => {
            const server = await openRecoverySession(request.connection, journal.entry.id);
            try {
                const oid = await createEmptyDatabase(server, name, {
                    owner: examined.live?.owner ?? null,
                    form: examined.form,
                });
                await journal.advance('staging', note(oid));
            }
            finally {
                await server.close();
            }
            return ofRecovery((0,recover_request/* settingsFor */.z)(request, name), journal.entry.id);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/restore-beside.js











/**
 * Restores the backup, or one tenant of it, into a new database and proves it; then `use` may work with it.
 * @throws CheckFailure with the reason of the worst difference: production stays as it is.
 */
async function restoreBeside(work, { name, note }, use = async () => undefined) {
    const { request, world, recorder, examined, journal } = work;
    const user = await world.unprivilegedUser();
    const directory = await (0,staging_directory/* makeStagingDirectory */.h)(request.config.drill.directory, world, user);
    const workspace = directory.path;
    const phases = new phase_clock/* PhaseClock */.w(world.clock);
    const jobs = request.jobs ?? Math.min(4, (0,external_node_os_.availableParallelism)());
    const { backup, passport, needs } = examined;
    const { timeoutSeconds } = request.config.recover;
    const part = request.tenant === undefined ? undefined : { schema: request.tenant, withShared: true };
    const target = productionTarget({ request, examined, name, journal, note });
    try {
        const restored = await (0,restore_backup/* restoreBackup */.d)({ backup, passport, needs, target, workspace, jobs, timeoutSeconds, phases, recorder, part }, world);
        await prove(work, restored, { phases, jobs });
        await use({ settings: restored.settings, workspace, jobs });
    }
    finally {
        await directory.remove();
    }
}
async function prove(work, { settings, selection }, { phases, jobs }) {
    const { request, world, recorder, examined } = work;
    const { tenant } = request;
    const passport = selection
        ? (0,tenant_truth/* tenantTruth */.s)(examined.passport, selection.schema, selection.rowsOf)
        : examined.passport;
    const moments = request.source.businessTimestamps;
    const found = await (0,validate_restored/* validateRestored */.p)({ settings, passport, only: tenant, moments, jobs, phases, recorder }, world);
    noteValidated(work, { ...found, passport }, phases);
    refuseDifferences(found.findings);
}
function noteValidated({ recorder, request }, judged, phases) {
    const tenants = (0,judge_tenants/* judgeTenants */.D)(judged, ...(request.tenant === undefined ? [] : [[request.tenant]]));
    recorder.sections({
        tenants,
        contents: (0,restoration_judged/* describeContents */.an)(judged, tenants),
        integrity: (0,restoration_judged/* countIntegrity */.Ds)(judged),
    });
    for (const phase of phases.timed())
        recorder.metric({
            id: `phase-${phase}`,
            value: Math.round(phases.secondsOf(phase) * 1000) / 1000,
            unit: 'seconds',
        });
}
/** @throws CheckFailure with the reason of the worst: one difference, and production stays as it is. */
function refuseDifferences(findings) {
    const worst = (0,worst_finding/* worstFinding */.t)(findings);
    if (!worst)
        return;
    const { reason, schema, object, expected, actual } = worst;
    throw new errors/* CheckFailure */.jU(reason, `the restored copy is not what its passport says: ${reason}`, {
        schema,
        object,
        expected,
        actual,
    });
}

// EXTERNAL MODULE: ./build/src/engines/postgres/properties/database-properties.js
var properties_database_properties = __webpack_require__(3197);
;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/swap-databases.js






/** A rename looks for five seconds whether the others have gone. */
const ATTEMPTS = 4;
const USHER_MILLISECONDS = 20;
const LOCK_SECONDS = 15;
/**
 * Ends whom the role may end; to try another is an error since the minors of November 2023, and some of those go by
 * themselves. Autovacuum has no user: the rename itself ends it. `backend_type` would not do, for whoever may not read all
 * statistics sees none.
 */
const END_OTHERS = `SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid
WHERE a.datid = $1::oid AND a.pid <> pg_backend_pid()
  AND (NOT r.rolsuper OR (SELECT rolsuper FROM pg_roles WHERE rolname = current_user))`;
/**
 * Swaps two databases in one transaction. The first rename takes the server's lock on the database: who connects from
 * then on waits until the end. Whoever was connected is ended. Dies the client, the server rolls back.
 * @throws CheckFailure `sessions-remain`, `properties-differ`; the driver's error otherwise. Both names are then as before,
 *   unless the connection broke: then only the server knows.
 */
async function swapDatabases(swap, sessions) {
    for (let attempt = 1;; attempt += 1) {
        const started = performance.now();
        try {
            const refused = await trySwap(swap, sessions);
            return { seconds: (performance.now() - started) / 1000, refused };
        }
        catch (error) {
            await sessions.door.query('ROLLBACK');
            if (!isInUse(error))
                throw error;
            if (attempt === ATTEMPTS)
                throw sessionsRemain(swap.database, error);
        }
    }
}
async function trySwap(swap, { door, usher }) {
    const { database, liveOid, keptName, fresh } = swap;
    await door.query('BEGIN');
    await door.query(`SET LOCAL lock_timeout = '${LOCK_SECONDS}s'`);
    if (liveOid !== null)
        await rename({ from: database, to: keptName, oid: liveOid }, door, usher);
    await rename({ from: fresh.name, to: database, oid: fresh.oid }, door, usher);
    const refused = await takeProperties(swap, door);
    await door.query('COMMIT');
    return refused;
}
async function rename({ from, to, oid }, door, usher) {
    const renamed = door.query(`ALTER DATABASE ${(0,connection/* quoteIdentifier */.Cm)(from)} RENAME TO ${(0,connection/* quoteIdentifier */.Cm)(to)}`);
    let isOver = false;
    const end = () => {
        isOver = true;
    };
    const over = renamed.then(end, end);
    while (!isOver) {
        await usher.query(END_OTHERS, [oid]);
        await Promise.race([over, (0,external_node_timers_promises_.setTimeout)(USHER_MILLISECONDS)]);
    }
    await renamed;
    const [row] = await door.query('SELECT oid::text FROM pg_database WHERE datname = $1', [to]);
    if (row?.[0] !== oid)
        throw new errors/* CheckFailure */.jU('recovery-state-unknown', `${from} is not the database it was`, {
            detail: `${from}: OID ${row?.[0] ?? '?'}, expected ${oid}`,
        });
}
/** @returns the settings that were refused. */
async function takeProperties({ database, liveOid, fresh, properties }, door) {
    if (properties === 'own')
        return [];
    if (properties === 'default') {
        await door.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${(0,connection/* quoteIdentifier */.Cm)(database)} TO PUBLIC`);
        return [];
    }
    const wanted = properties === 'of-the-living' ? await (0,properties_database_properties/* readProperties */.Qh)(door, liveOid ?? '0') : properties;
    const { refused, differing } = await (0,give_properties/* giveProperties */.V)(door, { name: database, oid: fresh.oid }, wanted);
    // What the living one has, this server takes.
    const missing = properties === 'of-the-living' ? [...differing, ...refused] : differing;
    if (missing.length === 0)
        return refused;
    const detail = missing.join(', ');
    throw new errors/* CheckFailure */.jU('properties-differ', `the recovered database could not be given what the old one had: ${detail}`, { detail });
}
/** object_in_use of the rename, lock_not_available of its lock. */
function isInUse(error) {
    return (0,snapshot_session/* isSqlState */.I)(error, '55006') || (0,snapshot_session/* isSqlState */.I)(error, '55P03');
}
function sessionsRemain(database, error) {
    const detail = error instanceof Error ? error.message : String(error);
    return new errors/* CheckFailure */.jU('sessions-remain', `${database} could not be renamed in ${ATTEMPTS} attempts: ${detail}`, { database, detail });
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/swap-step.js


/** Swaps what the journal names, and records for how long nobody could connect. Returns settings that were refused. */
async function swapStep(conduct, { id, state }, options) {
    const { recorder } = conduct;
    const { seconds, refused } = await withSwapSessions(conduct, id, (sessions) => swapDatabases({
        database: state.database,
        liveOid: state.liveOid,
        keptName: state.keptName,
        fresh: { name: state.freshName, oid: state.freshOid ?? '' },
        ...options,
    }, sessions));
    recorder.metric({ id: 'downtime', value: Math.round(seconds * 1000) / 1000, unit: 'seconds' });
    return refused;
}
/** Two sessions that bear the journal's id; the run's cancellation does not reach them. */
async function withSwapSessions({ request, world }, id, body) {
    world.signal.throwIfAborted();
    const door = await openRecoverySession(request.connection, id);
    try {
        const usher = await openRecoverySession(request.connection, id);
        try {
            return await body({ door, usher });
        }
        finally {
            await usher.close();
        }
    }
    finally {
        await door.close();
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/apply-database.js






/**
 * Restores beside the living database, proves, and swaps.
 * @throws CheckFailure with the reason; what was made is then the caller's to take back.
 */
async function recoverDatabase(work) {
    const { examined, journal, recorder } = work;
    const fresh = journal.entry.state.freshName;
    await restoreBeside(work, { name: fresh, note: (freshOid) => ({ freshOid }) });
    await recorder.step('analyze', () => analyze(work, fresh));
    await beginSwap(work);
    const properties = propertiesToGive(examined);
    const refused = await recorder.step('swap', () => swapStep(work, journal.entry, { properties }));
    await journal.advance('swapped', {});
    if (refused.length > 0)
        recorder.check(checkGiven(journal.entry.state.database, refused));
    return { value: 'recovered', reason: 'recovered', facts: { name: examined.backup.name } };
}
/** Without statistics the first hours after a recovery would be slow ones. */
async function analyze({ request, world }, database) {
    const session = await (0,connection/* connect */.Ng)((0,recover_request/* settingsFor */.z)(request, database), world.signal);
    try {
        await session.query('ANALYZE');
    }
    finally {
        await session.close();
    }
}

// EXTERNAL MODULE: ./build/src/engines/postgres/restore/restore-phases.js
var restore_phases = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/src/engines/postgres/tools/choose.js
var choose = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/src/engines/postgres/tools/installations.js
var installations = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/carry-schema.js








/**
 * Renames the schema where nobody sees it, dumps it and restores it into the living database under its new name. pg_dump
 * spells every reference to the schema by its OID, so all of them bear the new name; the text of functions bears the old
 * one, which is right again after the swap.
 * @throws CheckFailure `shared-rows-gone`, or the reason of a restore that fails; CommandError when pg_dump does.
 */
async function carrySchema(request, world) {
    const { from, to, freshName, workspace, jobs, timeoutSeconds } = request;
    const client = await renameAndChoose(request, world);
    const archive = (0,external_node_path_.join)(workspace, 'tenant.dump');
    await dump(client, archive, request, world);
    const restore = {
        client,
        archive,
        target: to,
        jobs,
        timeoutSeconds,
        isShared: true,
    };
    // Its keys to shared tables lock those against writers: each in a transaction of its own, and no longer than it takes.
    await (0,restore_phases/* runRestore */.YL)([], restore, world).catch((error) => {
        throw explain(error);
    });
    world.log.debug(`carried ${freshName} from ${from.database} to ${to.database}`);
}
/** Within the backup the key held, as was proven: what it lacks is in the living database. */
function explain(error) {
    const isKey = error instanceof errors/* CheckFailure */.jU && error.reason === 'foreign-key-orphans';
    return isKey ? new errors/* CheckFailure */.jU('shared-rows-gone', error.message, error.facts) : error;
}
async function renameAndChoose({ from, schema, freshName }, world) {
    const session = await (0,connection/* connect */.Ng)(from, world.signal);
    try {
        await session.query(`ALTER SCHEMA ${(0,connection/* quoteIdentifier */.Cm)(schema)} RENAME TO ${(0,connection/* quoteIdentifier */.Cm)(freshName)}`);
        const { versionNumber } = await (0,server_facts/* readServerFacts */.TX)(session);
        const major = (0,server_facts/* majorOf */.Ds)(versionNumber);
        const client = (0,choose/* chooseClient */.Pg)(await (0,installations/* findInstallations */.v)(world.processes), major);
        if (client)
            return client;
        throw new errors/* CheckFailure */.jU('client-too-old', `no pg_dump ${major} or newer is installed here`, {
            server: major,
            client: 'none',
            major,
        });
    }
    finally {
        await session.close();
    }
}
async function dump({ directory }, archive, { from, freshName, timeoutSeconds }, world) {
    try {
        await world.processes.run({
            file: (0,external_node_path_.join)(directory, 'pg_dump'),
            args: [
                '--format=custom',
                '--compress=0',
                '--no-password',
                // A pattern in quotes is a name.
                `--schema=${(0,connection/* quoteIdentifier */.Cm)(freshName)}`,
                `--file=${archive}`,
            ],
            env: (0,connection_settings/* libpqEnvironment */.SQ)(from),
            timeoutSeconds,
            signal: world.signal,
        });
    }
    catch (error) {
        if (!(error instanceof errors/* CommandError */.Qd) || error.failure.cause === 'cancelled')
            throw error;
        throw new errors/* CheckFailure */.jU('dump-failed', error.message, { detail: error.message });
    }
}

// EXTERNAL MODULE: ./build/src/passport/compare-structure.js
var compare_structure = __webpack_require__(894);
// EXTERNAL MODULE: ./build/src/passport/shape.js
var shape = __webpack_require__(6128);
// EXTERNAL MODULE: ./build/src/engines/postgres/catalogue/read-catalogue.js + 3 modules
var read_catalogue = __webpack_require__(7571);
// EXTERNAL MODULE: ./build/src/engines/postgres/dump/sequences.js
var dump_sequences = __webpack_require__(157);
// EXTERNAL MODULE: ./build/src/engines/postgres/validate/rows.js
var validate_rows = __webpack_require__(8690);
// EXTERNAL MODULE: ./build/src/engines/postgres/truth/fingerprint.js
var fingerprint = __webpack_require__(4382);
// EXTERNAL MODULE: ./build/src/engines/postgres/truth/moments.js
var truth_moments = __webpack_require__(9591);
// EXTERNAL MODULE: ./build/src/engines/postgres/truth/tables.js
var truth_tables = __webpack_require__(7117);
;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/live-truth.js




/** Tables per portion; one damaged table makes only its own portion be read again, table by table. */
const PORTION = 32;
/** Counts and fingerprints every table in one snapshot. A table that cannot be read does not stop the others. */
async function readLiveTruth(request, world) {
    const session = await (0,connection/* connect */.Ng)(request.settings, world.signal);
    try {
        await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        const [now] = await session.query(`SELECT to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
        const tables = (await (0,truth_tables/* readTables */.g)(session)).filter(({ schema }) => request.schema === undefined || schema === request.schema);
        const truth = { at: now?.[0] ?? '', readings: [], unreadable: [] };
        await readAll(session, tables, { ...truth, moments: request.moments, log: world.log });
        await session.query('COMMIT');
        return truth;
    }
    finally {
        await session.close();
    }
}
async function readAll(session, tables, reading) {
    for (let start = 0; start < tables.length; start += PORTION) {
        const portion = tables.slice(start, start + PORTION);
        if (!(await tryPortion(session, portion, reading)))
            for (const table of portion)
                if (!(await tryPortion(session, [table], reading)))
                    reading.unreadable.push(table);
        reading.log.progress({
            activity: 'rows',
            done: Math.min(tables.length, start + PORTION),
            total: tables.length,
            unit: 'tables',
        });
    }
}
/** False when a table of it cannot be read; nothing of it is then kept. */
async function tryPortion(session, portion, { readings, moments, at }) {
    await session.query('SAVEPOINT portion');
    try {
        const read = [];
        for await (const each of (0,fingerprint/* readTruth */.c)(session, portion, (table) => (0,truth_moments/* momentsOf */.Z)(table, moments), at))
            read.push(each);
        readings.push(...read);
        return true;
    }
    catch {
        // Of a session that is gone this throws, too.
        await session.query('ROLLBACK TO SAVEPOINT portion');
        return false;
    }
    finally {
        await session.query('RELEASE SAVEPOINT portion').catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/compare-carried.js







/**
 * Holds the carried schema against the one it was carried from, which is proven: objects, rows with fingerprints, and
 * positions of sequences.
 */
async function compareCarried({ from, to, schema }, world) {
    const [proven, carried] = [
        await readSchema(from, schema, world),
        await readSchema(to, schema, world),
    ];
    const structure = (0,compare_structure/* compareStructure */.d)({
        schema,
        expected: proven.lines,
        actual: carried.lines,
        sameMajor: true,
    });
    const expected = new Map(proven.tables.map(({ table, truth }) => [table.name, truth]));
    const rows = carried.tables.flatMap((reading) => {
        const finding = (0,validate_rows/* judgeTable */.sP)(reading, expected.get(reading.table.name));
        return finding ? [finding] : [];
    });
    return [...structure, ...rows, ...compareSequences(proven, carried, schema)];
}
async function readSchema(settings, schema, world) {
    const session = await (0,connection/* connect */.Ng)(settings, world.signal);
    try {
        await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        let lines = [];
        for await (const each of (0,read_catalogue/* readCatalogue */.Y)(session))
            if (each.schema === schema)
                lines = (0,shape/* foldShape */.zA)(schema, each.lines.map(({ kind, object, definition }) => (0,shape/* shapeLine */.kV)(kind, object, definition))).lines;
        const sequences = (await (0,dump_sequences/* readSequences */.l)(session)).filter((each) => each.schema === schema);
        await session.query('COMMIT');
        const { readings } = await readLiveTruth({ settings, moments: [], schema }, world);
        return { lines, sequences, tables: readings };
    }
    finally {
        await session.close();
    }
}
function compareSequences(proven, carried, schema) {
    const positions = new Map(carried.sequences.map(({ name, position }) => [name, String(position)]));
    return proven.sequences
        .filter(({ name, position }) => positions.get(name) !== String(position))
        .map(({ name, position }) => ({
        check: 'sequences',
        status: 'fail',
        reason: 'sequence-behind',
        schema,
        object: name,
        expected: String(position),
        actual: positions.get(name) ?? '',
    }));
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/outside-references.js
const KEYS = `SELECT n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid), obj_description(k.oid, 'pg_constraint'), p.relname,
  (SELECT json_agg(json_build_array(ca.attname, pa.attname) ORDER BY u.position) FROM unnest(k.conkey, k.confkey) WITH ORDINALITY AS u(child, parent, position)
    JOIN pg_attribute ca ON ca.attrelid = k.conrelid AND ca.attnum = u.child JOIN pg_attribute pa ON pa.attrelid = k.confrelid AND pa.attnum = u.parent)::text
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_class p ON p.oid = k.confrelid
WHERE k.contype = 'f' AND k.conparentid = 0 AND p.relnamespace = $1::oid AND c.relnamespace <> $1::oid ORDER BY 1, 2, 3`;
/** Objects of the schema, and those that hang on its relations and have no schema of their own. */
const OWN = `own(classid, objid) AS MATERIALIZED (
  SELECT 'pg_class'::regclass::oid, oid FROM pg_class WHERE relnamespace = $1::oid
  UNION ALL SELECT 'pg_type'::regclass, oid FROM pg_type WHERE typnamespace = $1::oid
  UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_proc WHERE pronamespace = $1::oid
  UNION ALL SELECT 'pg_operator'::regclass, oid FROM pg_operator WHERE oprnamespace = $1::oid
  UNION ALL SELECT 'pg_opclass'::regclass, oid FROM pg_opclass WHERE opcnamespace = $1::oid
  UNION ALL SELECT 'pg_opfamily'::regclass, oid FROM pg_opfamily WHERE opfnamespace = $1::oid
  UNION ALL SELECT 'pg_collation'::regclass, oid FROM pg_collation WHERE collnamespace = $1::oid
  UNION ALL SELECT 'pg_conversion'::regclass, oid FROM pg_conversion WHERE connamespace = $1::oid
  UNION ALL SELECT 'pg_ts_config'::regclass, oid FROM pg_ts_config WHERE cfgnamespace = $1::oid
  UNION ALL SELECT 'pg_ts_dict'::regclass, oid FROM pg_ts_dict WHERE dictnamespace = $1::oid
  UNION ALL SELECT 'pg_statistic_ext'::regclass, oid FROM pg_statistic_ext WHERE stxnamespace = $1::oid
  UNION ALL SELECT 'pg_constraint'::regclass, oid FROM pg_constraint WHERE connamespace = $1::oid
  UNION ALL SELECT 'pg_rewrite'::regclass, r.oid FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE c.relnamespace = $1::oid
  UNION ALL SELECT 'pg_trigger'::regclass, t.oid FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = $1::oid
  UNION ALL SELECT 'pg_policy'::regclass, p.oid FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.relnamespace = $1::oid
  UNION ALL SELECT 'pg_attrdef'::regclass, d.oid FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid WHERE c.relnamespace = $1::oid
)`;
/** Who depends on them from elsewhere. Toast tables hang on their tables in a schema of the system's. */
const DEPENDANTS = `dependants AS (
  SELECT DISTINCT d.classid, d.objid FROM pg_depend d JOIN own ON own.classid = d.refclassid AND own.objid = d.refobjid
  WHERE NOT EXISTS (SELECT 1 FROM own o WHERE o.classid = d.classid AND o.objid = d.objid)
  AND NOT (d.classid = 'pg_class'::regclass AND EXISTS (SELECT 1 FROM pg_class t WHERE t.oid = d.objid AND t.relkind IN ('t', 'i') AND t.relnamespace = 'pg_toast'::regnamespace)))`;
const VIEWS = `WITH ${OWN}, ${DEPENDANTS}
SELECT n.nspname, c.relname, pg_get_viewdef(c.oid), array_to_string(c.reloptions, ', ')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'v' AND EXISTS (SELECT 1 FROM dependants d JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid WHERE r.ev_class = c.oid)
ORDER BY c.oid`;
/** What is neither a foreign key with its triggers, nor a plain view, nor a publication: those are made anew. */
const IMMOVABLE = `WITH ${OWN}, ${DEPENDANTS}
SELECT i.type, coalesce(i.schema, ''), i.identity FROM dependants d CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, 0) i
WHERE d.classid NOT IN ('pg_publication_rel'::regclass, 'pg_amop'::regclass, 'pg_amproc'::regclass)
  AND NOT (d.classid = 'pg_constraint'::regclass AND EXISTS (SELECT 1 FROM pg_constraint k WHERE k.oid = d.objid AND k.contype = 'f'))
  AND NOT (d.classid = 'pg_trigger'::regclass AND EXISTS (SELECT 1 FROM pg_trigger t WHERE t.oid = d.objid AND t.tgisinternal))
  AND NOT (d.classid = 'pg_rewrite'::regclass AND EXISTS (SELECT 1 FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE r.oid = d.objid AND c.relkind = 'v' AND r.rulename = '_RETURN'))
UNION SELECT 'partition or child', n.nspname, c.relname FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_class p ON p.oid = h.inhparent WHERE c.relnamespace = $1::oid AND p.relnamespace <> $1::oid AND c.relkind IN ('r', 'p', 'f')
UNION SELECT 'extension', '', e.extname FROM pg_extension e WHERE e.extnamespace = $1::oid
  OR EXISTS (SELECT 1 FROM pg_depend x JOIN own ON own.classid = x.classid AND own.objid = x.objid WHERE x.refclassid = 'pg_extension'::regclass AND x.refobjid = e.oid AND x.deptype = 'e')
ORDER BY 1, 2, 3`;
/** Row filters and column lists came with 15. */
const PUBLISHED_PARTS = `pg_get_expr(r.prqual, r.prrelid),
  (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (r.prattrs))`;
const publishedTables = (parts) => `SELECT p.pubname, c.relname, ${parts}
FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid JOIN pg_class c ON c.oid = r.prrelid WHERE c.relnamespace = $1::oid ORDER BY 1, 2`;
/** Reads all of it; needs nothing but the catalogue. */
async function readOutsideReferences(database, schemaOid) {
    const [keys, views, immovable] = [
        await database.query(KEYS, [schemaOid]),
        await database.query(VIEWS, [schemaOid]),
        await database.query(IMMOVABLE, [schemaOid]),
    ];
    return {
        keys: keys.map(([schema, table, name, definition, comment, parent, columns]) => ({
            schema: schema ?? '',
            table: table ?? '',
            name: name ?? '',
            definition: definition ?? '',
            comment: comment ?? null,
            parent: parent ?? '',
            columns: columnPairs(columns ?? '[]'),
        })),
        views: views.map(([schema, name, definition, options]) => ({
            schema: schema ?? '',
            name: name ?? '',
            definition: definition ?? '',
            options: options || null,
        })),
        publishings: await readPublishings(database, schemaOid),
        immovable: immovable.map(([kind, schema, object]) => ({
            kind: kind ?? '',
            schema: schema ?? '',
            object: object ?? '',
        })),
    };
}
function columnPairs(json) {
    const pairs = JSON.parse(json);
    return pairs.map(([child, parent]) => ({ child, parent }));
}
async function readPublishings(database, schemaOid) {
    const [version] = await database.query(`SELECT to_regclass('pg_publication_namespace')::text`);
    const hasSchemas = version?.[0] !== null;
    const parts = hasSchemas ? PUBLISHED_PARTS : 'NULL::text, NULL::text';
    const tables = await database.query(publishedTables(parts), [schemaOid]);
    const schemas = hasSchemas
        ? await database.query(`SELECT p.pubname FROM pg_publication_namespace s JOIN pg_publication p ON p.oid = s.pnpubid WHERE s.pnnspid = $1::oid ORDER BY 1`, [schemaOid])
        : [];
    return [
        ...tables.map(([publication, table, filter, columns]) => ({
            publication: publication ?? '',
            table: table ?? '',
            columns: columns ?? null,
            filter: filter ?? null,
        })),
        ...schemas.map(([publication]) => ({
            publication: publication ?? '',
            table: null,
            columns: null,
            filter: null,
        })),
    ];
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/swap-schemas.js





/** Clients that hold a table for long keep the swap waiting; then it lets them go on and tries again. */
const swap_schemas_LOCK_SECONDS = 5;
const swap_schemas_ATTEMPTS = 6;
/**
 * Swaps two schemas in one transaction that first takes every table of the living one for itself: who writes has finished
 * before, or waits and then finds the new tables. What refers to the schema from outside is made anew for the new one.
 * @returns seconds for which the tables were locked.
 * @throws CheckFailure `sessions-remain`, `outside-key-breaks`, `outside-references`, `recovery-state-unknown`.
 */
async function swapSchemas(swap, session) {
    for (let attempt = 1;; attempt += 1) {
        const started = performance.now();
        try {
            await swap_schemas_trySwap(swap, session);
            return (performance.now() - started) / 1000;
        }
        catch (error) {
            await session.query('ROLLBACK');
            const isBusy = (0,snapshot_session/* isSqlState */.I)(error, '55P03') || (0,snapshot_session/* isSqlState */.I)(error, '40P01');
            if (!isBusy)
                throw swap_schemas_explain(error);
            if (attempt === swap_schemas_ATTEMPTS)
                throw busy(swap.schema, error);
        }
    }
}
async function swap_schemas_trySwap(swap, session) {
    const { schema, liveOid, keptName, fresh } = swap;
    await session.query('BEGIN');
    await session.query(`SET LOCAL lock_timeout = '${swap_schemas_LOCK_SECONDS}s'`);
    if (liveOid !== null)
        await lockTables(session, liveOid);
    await assertIdentity(session, swap);
    const references = liveOid === null ? null : await readOutsideReferences(session, liveOid);
    if (references && references.immovable.length > 0)
        throw immovable(references);
    if (liveOid !== null)
        await swap_schemas_rename(session, schema, keptName);
    await swap_schemas_rename(session, fresh.name, schema);
    if (references)
        for (const statement of remakeStatements(references, schema, keptName))
            await session.query(statement);
    await session.query('COMMIT');
}
async function swap_schemas_rename(session, from, to) {
    await session.query(`ALTER SCHEMA ${(0,connection/* quoteIdentifier */.Cm)(from)} RENAME TO ${(0,connection/* quoteIdentifier */.Cm)(to)}`);
}
async function assertIdentity(session, swap) {
    const live = (await findSchema(session, swap.schema))?.oid ?? null;
    const fresh = (await findSchema(session, swap.fresh.name))?.oid ?? null;
    if (live === swap.liveOid && fresh === swap.fresh.oid)
        return;
    const detail = `${swap.schema}: ${live ?? 'none'}, ${swap.fresh.name}: ${fresh ?? 'none'}`;
    throw new errors/* CheckFailure */.jU('recovery-state-unknown', `not the schemas they were: ${detail}`, {
        detail,
    });
}
/** Definitions name the schema as it was called, and that is now the new one. */
function remakeStatements({ keys, views, publishings }, schema, keptName) {
    return [
        ...keys.flatMap(remakeKey),
        ...views.map(remakeView),
        ...publishings.flatMap((each) => republish(each, schema, keptName)),
    ];
}
function remakeKey({ schema, table, name, definition, comment }) {
    const [on, key] = [qualified(schema, table), (0,connection/* quoteIdentifier */.Cm)(name)];
    return [
        `ALTER TABLE ${on} DROP CONSTRAINT ${key}`,
        `ALTER TABLE ${on} ADD CONSTRAINT ${key} ${definition}`,
        ...(comment === null
            ? []
            : [`COMMENT ON CONSTRAINT ${key} ON ${on} IS ${(0,connection/* quoteLiteral */.ce)(comment)}`]),
    ];
}
/** In place of itself, so that its owner, grants and what reads it stay. */
function remakeView({ schema, name, definition, options }) {
    const having = options === null ? '' : ` WITH (${options})`;
    return `CREATE OR REPLACE VIEW ${qualified(schema, name)}${having} AS ${definition}`;
}
function republish(each, schema, keptName) {
    const publication = `ALTER PUBLICATION ${(0,connection/* quoteIdentifier */.Cm)(each.publication)}`;
    if (each.table === null)
        return [
            `${publication} DROP TABLES IN SCHEMA ${(0,connection/* quoteIdentifier */.Cm)(keptName)}`,
            `${publication} ADD TABLES IN SCHEMA ${(0,connection/* quoteIdentifier */.Cm)(schema)}`,
        ];
    const columns = each.columns === null ? '' : ` (${each.columns})`;
    const filter = each.filter === null ? '' : ` WHERE (${each.filter})`;
    return [
        `${publication} DROP TABLE ${qualified(keptName, each.table)}`,
        `${publication} ADD TABLE ${qualified(schema, each.table)}${columns}${filter}`,
    ];
}
function qualified(schema, name) {
    return `${(0,connection/* quoteIdentifier */.Cm)(schema)}.${(0,connection/* quoteIdentifier */.Cm)(name)}`;
}
/** The list of what cannot follow. */
function immovable({ immovable: all }) {
    const [first] = all;
    const object = first ? `${first.kind} ${first.object}` : '';
    return new errors/* CheckFailure */.jU('outside-references', `${all.length} objects elsewhere refer to it`, {
        count: all.length,
        object,
    });
}
/** foreign_key_violation; what else the remaking of references can meet is a table or column that the backup does not have. */
function swap_schemas_explain(error) {
    if (error instanceof errors/* CheckFailure */.jU)
        return error;
    const detail = error instanceof Error ? error.message : String(error);
    if ((0,snapshot_session/* isSqlState */.I)(error, '23503'))
        return new errors/* CheckFailure */.jU('outside-key-breaks', detail, { detail });
    const isStructure = ['42P01', '42703', '42P16', '42830', '42804'].some((code) => (0,snapshot_session/* isSqlState */.I)(error, code));
    if (!isStructure)
        return error;
    return new errors/* CheckFailure */.jU('outside-references', `a reference cannot follow: ${detail}`, {
        count: 1,
        object: detail,
    });
}
function busy(schema, error) {
    const detail = error instanceof Error ? error.message : String(error);
    return new errors/* CheckFailure */.jU('sessions-remain', `the tables of ${schema} could not be locked in ${swap_schemas_ATTEMPTS} attempts: ${detail}`, { detail });
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/recover/large-object-columns.js

/** `oid` and domains over it, of which `lo` of the extension of that name is one. */
const COLUMNS = `SELECT c.relname, a.attname, (t.typname = 'lo')::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1) AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
  AND 'oid'::regtype IN (t.oid, t.typbasetype) ORDER BY 1, 2`;
/** Those of a schema that name at least one; needs nothing but to read its tables. */
async function readLargeObjectColumns(database, schema) {
    const found = [];
    for (const [table, column, isLo] of await database.query(COLUMNS, [schema])) {
        const name = (0,connection/* quoteIdentifier */.Cm)(column ?? '');
        const [counted] = await database.query(`SELECT (count(DISTINCT v) FILTER (WHERE m.oid IS NOT NULL))::text, (count(DISTINCT v) FILTER (WHERE m.oid IS NULL))::text
       FROM (SELECT ${name}::oid AS v FROM ONLY ${(0,connection/* quoteIdentifier */.Cm)(schema)}.${(0,connection/* quoteIdentifier */.Cm)(table ?? '')} WHERE ${name} <> 0) r
       LEFT JOIN pg_largeobject_metadata m ON m.oid = r.v`);
        const [there = 0, lost = 0] = (counted ?? []).map(Number);
        const gone = isLo === 'true' || there > 0 ? lost : 0;
        if (there > 0 || gone > 0)
            found.push({ column: `${table}.${column}`, there, gone });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/note-large-objects.js


/** Nothing to be said. */
const NO_LARGE_OBJECTS = { checks: [], findings: [] };
/**
 * Large objects belong to no schema: a tenant is recovered without them, and its rows will name those that the living
 * database has under these numbers.
 */
function foretellLargeObjects(tenant, columns) {
    return note(tenant, columns, {
        reason: 'large-objects-not-recovered',
        expected: 'no large objects of this tenant',
        count: ({ there, gone }) => there + gone,
    });
}
/** Says which of those that the recovered rows name are not in the living database. */
async function noteLargeObjects(settings, { tenant, schema }, world) {
    const session = await (0,connection/* connect */.Ng)(settings, world.signal);
    const columns = await readLargeObjectColumns(session, schema).finally(() => session.close());
    return note(tenant, columns, {
        reason: 'large-objects-gone',
        expected: 'all large objects that the recovered rows name',
        count: ({ gone }) => gone,
    });
}
function note(tenant, columns, as) {
    const { reason, expected } = as;
    const counted = columns.map((each) => ({ object: each.column, count: as.count(each) }));
    const found = counted.filter(({ count }) => count > 0);
    const [first] = found;
    if (!first)
        return NO_LARGE_OBJECTS;
    const count = found.reduce((sum, each) => sum + each.count, 0);
    return {
        checks: [
            {
                id: 'large-objects',
                status: 'warn',
                expected,
                actual: `${count} in ${found.length} columns`,
                reason,
                facts: { count, object: first.object },
            },
        ],
        findings: found.map((each) => ({
            check: 'large-objects',
            status: 'warn',
            reason,
            schema: tenant,
            object: each.object,
            expected: '',
            actual: `${each.count} large objects`,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/repair.js




/**
 * Brings a server into one of the two states, before or after, by what was about to be done and what is there. Whatever
 * it does not recognise it leaves alone. May be repeated.
 * @throws CheckFailure `recovery-state-unknown`, `recovery-still-running`; what the driver throws when the server is gone.
 */
async function repairDatabases(server, entry) {
    // First: what a dead client still does on the server would change what we see after we have seen it.
    await endRecoverySessions(server, entry.id);
    return repairSubject(entry, {
        living: entry.state.database,
        oidOf: async (name) => (await findDatabase(server, name))?.oid ?? null,
        drop: (made) => dropDatabase(server, made),
    });
}
/**
 * The same for one tenant, in its database; the database in which it was restored alone goes in either case.
 * @throws as `repairDatabases`.
 */
async function repairTenant(server, openLiving, entry) {
    const { state, id } = entry;
    await endRecoverySessions(server, id);
    const living = await openLiving();
    try {
        const repaired = await repairSubject(entry, {
            living: state.tenant,
            oidOf: async (name) => (await findSchema(living, name))?.oid ?? null,
            drop: (made) => dropSchema(living, made),
        });
        await dropScratch(server, state);
        return repaired;
    }
    finally {
        await living.close();
    }
}
/** Drops the database in which a tenant was restored alone, if it is still there. */
async function dropScratch(server, { scratchName, scratchOid }) {
    if (scratchName === null)
        return;
    const scratch = await findDatabase(server, scratchName);
    if (scratch && (scratchOid === null || scratch.oid === scratchOid))
        await dropDatabase(server, scratch);
}
/** The two states of any subject: swapped, or as it was. */
async function repairSubject({ state, phase }, looking) {
    const shown = {
        living: await looking.oidOf(looking.living),
        fresh: await looking.oidOf(state.freshName),
        kept: await looking.oidOf(state.keptName),
    };
    if (hasSwapped(state, shown))
        return 'swapped';
    if (!isUntouched(state, shown, phase))
        throw unknownState(looking.living, state, shown);
    if (phase !== 'undoing' && shown.fresh !== null)
        await looking.drop({ name: state.freshName, oid: shown.fresh });
    return 'taken-back';
}
/** What was made bears the name, and what bore it the one it was to get: both, for it is one transaction. */
function hasSwapped({ liveOid, freshOid }, shown) {
    return freshOid !== null && shown.living === freshOid && shown.kept === liveOid;
}
/** The name is where it was, nothing was put aside, and what stands beside is what we made, if we got so far. */
function isUntouched({ liveOid, freshOid }, shown, phase) {
    if (shown.living !== liveOid || shown.kept !== null)
        return false;
    if (phase === 'undoing')
        return shown.fresh === freshOid;
    return shown.fresh === null || freshOid === null || shown.fresh === freshOid;
}
function unknownState(living, state, shown) {
    const found = [
        [living, shown.living],
        [state.freshName, shown.fresh],
        [state.keptName, shown.kept],
    ].map(([name, oid]) => `${name}: ${oid ?? 'none'}`);
    const detail = `${found.join(', ')}; before: ${state.liveOid ?? 'none'}, new: ${state.freshOid ?? 'none'}`;
    return new errors/* CheckFailure */.jU('recovery-state-unknown', `no state of this recovery: ${detail}`, {
        detail,
    });
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/apply-tenant.js












/**
 * Restores one tenant alone in a database of its own, proves it, carries it into the living one under another name,
 * compares it there, and swaps the schemas.
 * @throws CheckFailure with the reason; what was made is then the caller's to take back.
 */
async function recoverTenant(work, state) {
    const { examined, journal, recorder } = work;
    const scratch = { name: state.scratchName ?? '', note: (oid) => ({ scratchOid: oid }) };
    await restoreBeside(work, scratch, (proven) => carry(work, state, proven));
    await dropCarriedFrom(work);
    await recorder.step('analyze', () => apply_tenant_analyze(work, state.freshName));
    await beginSwap(work);
    await recorder.step('swap', () => swapTenant(work, journal.entry, state.tenant));
    await journal.advance('swapped', {});
    return { value: 'recovered', reason: 'recovered', facts: { name: examined.backup.name } };
}
/** It has served: the room it takes is the server's again before the swap. */
async function dropCarriedFrom({ request, world, journal }) {
    const { state } = journal.entry;
    if (state.subject !== 'tenant')
        return;
    const server = await openServer(request, world);
    await dropScratch(server, state).finally(() => server.close());
}
async function carry({ request, world, recorder, journal }, { tenant, freshName, database }, { settings, workspace, jobs }) {
    const to = ofRecovery((0,recover_request/* settingsFor */.z)(request, database), journal.entry.id);
    const { timeoutSeconds } = request.config.recover;
    await recorder.step('carry', async () => {
        await carrySchema({ from: settings, to, schema: tenant, freshName, workspace, jobs, timeoutSeconds }, world);
        const session = await (0,connection/* connect */.Ng)(to, world.signal);
        const made = await findSchema(session, freshName).finally(() => session.close());
        await journal.advance('staging', { freshOid: made?.oid ?? null });
        const findings = await compareCarried({ from: settings, to, schema: freshName }, world);
        for (const finding of findings)
            recorder.finding(finding);
        refuseDifferences(findings);
        const large = await noteLargeObjects(to, { tenant, schema: freshName }, world);
        for (const check of large.checks)
            recorder.check(check);
        for (const finding of large.findings)
            recorder.finding(finding);
    });
}
async function apply_tenant_analyze({ request, world }, schema) {
    const { database } = request.source.connection;
    const session = await (0,connection/* connect */.Ng)((0,recover_request/* settingsFor */.z)(request, database), world.signal);
    try {
        const tables = await session.query(`SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'm') ORDER BY 1`, [schema]);
        for (const [table] of tables)
            await session.query(`ANALYZE ${(0,connection/* quoteIdentifier */.Cm)(schema)}.${(0,connection/* quoteIdentifier */.Cm)(table ?? '')}`);
    }
    finally {
        await session.close();
    }
}
/** Swaps the schemas that the journal names; the run's cancellation does not reach it. */
async function swapTenant({ request, world, recorder }, { id, state }, tenant) {
    world.signal.throwIfAborted();
    const session = await openRecoverySession((0,recover_request/* settingsFor */.z)(request, state.database), id);
    try {
        const seconds = await swapSchemas({
            schema: tenant,
            liveOid: state.liveOid,
            keptName: state.keptName,
            fresh: { name: state.freshName, oid: state.freshOid ?? '' },
        }, session);
        recorder.metric({ id: 'downtime', value: Math.round(seconds * 1000) / 1000, unit: 'seconds' });
    }
    finally {
        await session.close();
    }
}

// EXTERNAL MODULE: ./build/src/backups/names.js
var names = __webpack_require__(5614);
// EXTERNAL MODULE: ./build/src/backups/sweep.js
var sweep = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/src/lock/lock.js
var lock_lock = __webpack_require__(7053);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(1881);
// EXTERNAL MODULE: ./build/src/procedures/backup/backup.js + 12 modules
var backup = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/src/procedures/keep-report.js + 20 modules
var keep_report = __webpack_require__(572);
;// CONCATENATED MODULE: ./build/src/procedures/recover/safety-backup.js









/** Beside the tiers: a dump of damaged data must not push a good one out. */
function safetyDirectory({ backups }) {
    return (0,external_node_path_.join)(backups.directory, 'safety');
}
/**
 * Runs the real backup procedure, with a report and a ledger line of its own, through the recovery's connection: it is then
 * surely of what is replaced.
 * @throws CheckFailure `safety-backup-failed`.
 */
async function takeSafetyBackup(request, world, recorder) {
    const { config, backups, source, lastro } = request;
    const { database } = source.connection;
    const directory = safetyDirectory(request);
    const report = await (0,backup/* runBackup */.Q)({
        config,
        backups: { ...backups, directory },
        name: source.name,
        source: { ...source, connection: (0,recover_request/* settingsFor */.z)(request, database) },
        dryRun: false,
        apart: true,
        lastro,
    }, world);
    await (0,keep_report/* keepReport */.k)(report, { ...config.system, world });
    world.signal.throwIfAborted();
    const { value, reason } = report.verdict;
    const common = { id: 'safety-backup', expected: 'what is there can be dumped' };
    if (!(0,verdict/* isGood */.K)(value)) {
        const detail = String(report.verdict.facts.detail ?? reason);
        const facts = { detail: `${reason}: ${detail}`, database };
        recorder.check({
            ...common,
            status: 'fail',
            actual: reason,
            reason: 'safety-backup-failed',
            facts,
        });
        throw new errors/* CheckFailure */.jU('safety-backup-failed', `the safety backup failed: ${reason}`, facts);
    }
    const name = report.backup?.name ?? '';
    recorder.check({ ...common, status: 'pass', actual: name });
    for (const artifact of report.artifacts)
        recorder.artifact(artifact);
    return { name, passportPath: (0,external_node_path_.join)(directory, 'daily', name + names/* PASSPORT_ENDING */.pX) };
}
/** Removes what a safety backup left that was killed; one that is alive keeps its lock and its files. */
async function sweepSafetyBackups(request, world) {
    const { stateDir } = request.config.system;
    const lock = {
        stateDir,
        resource: `backup-${request.source.name}`,
        procedure: 'recover',
        run: world.run.id,
        waitSeconds: 0,
    };
    const held = await (0,lock_lock/* acquireLock */.I)(lock, world).catch((error) => {
        if (error instanceof errors/* CheckFailure */.jU && error.reason === 'lock-held')
            return null;
        throw error;
    });
    if (!held)
        return;
    try {
        await (0,sweep/* sweepPartials */.t)(safetyDirectory(request), async () => false);
    }
    finally {
        await held.release();
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/describe-plan.js


/** What will happen, in order, how long it will take, what will be lost, and the command that does it. */
function describePlan(plan) {
    const { request, examined, estimate } = plan;
    const { source, mode, tenant } = request;
    const { losses, refusal, backup } = examined;
    const seconds = (estimate.restoreSeconds ?? 0) + safetySeconds(plan);
    return {
        mode,
        source: source.name,
        server: recoveryServer(request),
        database: source.connection.database,
        ...(tenant === undefined ? {} : { tenant }),
        steps: stepsOf(plan),
        ...(estimate.restoreSeconds === undefined
            ? {}
            : { expected: { seconds, runs: estimate.drills } }),
        ...(losses ? { losses } : {}),
        commands: refusal ? mending(request, examined) : [applyCommand(request, backup.name)],
    };
}
function safetySeconds({ request, examined, estimate }) {
    return request.safetyBackup && examined.live ? (estimate.backupSeconds ?? 0) : 0;
}
function stepsOf(plan) {
    const { examined, names, estimate } = plan;
    return [
        ...(examined.live === null ? [] : [safetyStep(plan)]),
        {
            id: 'beside',
            object: names.scratch ?? names.fresh,
            ...(estimate.restoreSeconds === undefined
                ? {}
                : { expectedSeconds: estimate.restoreSeconds }),
        },
        { id: 'validate', object: examined.backup.name },
        ...(names.scratch === undefined ? databaseSteps(plan) : tenantSteps(plan)),
    ];
}
function safetyStep({ request, estimate: { backupSeconds } }) {
    if (!request.safetyBackup)
        return {
            id: 'no-safety-backup',
            object: `--without-safety-backup ${request.source.connection.database}`,
        };
    const expected = backupSeconds === undefined ? {} : { expectedSeconds: backupSeconds };
    return { id: 'safety-backup', object: safetyDirectory(request), ...expected };
}
function databaseSteps({ request, examined, names }) {
    const analyze = { id: 'analyze', object: names.fresh };
    if (examined.live === null)
        return [analyze, { id: 'swap-missing', object: request.source.connection.database }];
    return [analyze, { id: 'swap', object: names.fresh }, { id: 'keep', object: names.kept }];
}
function tenantSteps({ examined: { tenant }, names }) {
    const carried = [
        { id: 'carry', object: names.fresh },
        { id: 'analyze', object: names.fresh },
        { id: 'swap-schema', object: names.fresh },
    ];
    return [
        ...carried,
        ...(tenant?.remade ? [{ id: 'references', object: tenant.remade }] : []),
        ...(tenant?.liveOid == null ? [] : [{ id: 'keep', object: names.kept }]),
    ];
}
/** What a person can type to take away what stands in the way. */
function mending(request, { refusal, backup }) {
    if (refusal?.reason !== 'restore-role-missing' || backup.globalsPath === undefined)
        return [];
    return [globalsCommand(request, backup.globalsPath)];
}

// EXTERNAL MODULE: ./build/src/ledger/read.js
var read = __webpack_require__(4812);
;// CONCATENATED MODULE: ./build/src/procedures/recover/estimate.js

/** Looked at, newest first: hardware and data change. */
const RUNS = 5;
/** Runs of a source of another size say nothing. */
const SIZE_FACTOR = 2;
/** Medians of the last drills that proved a backup, and of the last backups, of about as many rows. */
async function estimate(stateDir, rows) {
    const lines = (await (0,read/* readLedger */.S)(stateDir)).filter((line) => isOfSize(line, rows));
    const drills = secondsOf(lines, ({ procedure, verdict, metrics }) => procedure === 'restore-drill' && verdict === 'restorable' ? metrics.rto : undefined);
    const backups = secondsOf(lines, ({ procedure, reason, duration }) => procedure === 'backup' && reason === 'complete' ? duration : undefined);
    const [restoreSeconds, backupSeconds] = [median(drills), median(backups)];
    return {
        drills: drills.length,
        ...(restoreSeconds === undefined ? {} : { restoreSeconds }),
        ...(backupSeconds === undefined ? {} : { backupSeconds }),
    };
}
function isOfSize({ metrics }, rows) {
    const then = metrics.rows ?? 0;
    return then <= rows * SIZE_FACTOR && rows <= then * SIZE_FACTOR;
}
function secondsOf(lines, pick) {
    return lines.flatMap((line) => pick(line) ?? []).slice(-RUNS);
}
function median(values) {
    return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

// EXTERNAL MODULE: ./build/src/engines/postgres/restore/staging-needs.js
var staging_needs = __webpack_require__(6492);
// EXTERNAL MODULE: ./build/src/engines/postgres/tools/choose-programs.js
var choose_programs = __webpack_require__(5597);
// EXTERNAL MODULE: ./build/src/procedures/restoration/load-passport.js
var load_passport = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/src/procedures/restoration/select-backup.js
var select_backup = __webpack_require__(8031);
;// CONCATENATED MODULE: ./build/src/procedures/recover/examine-tenant.js






/** Looks from within the living database; changes nothing. */
async function examineTenant(request, tenant, world) {
    const settings = (0,recover_request/* settingsFor */.z)(request, request.source.connection.database);
    const session = await (0,connection/* connect */.Ng)(settings, world.signal);
    try {
        const live = await findSchema(session, tenant);
        const references = live ? await readOutsideReferences(session, live.oid) : NONE;
        const { check, findings, remade } = judge(references);
        const large = foretellLargeObjects(tenant, await readLargeObjectColumns(session, tenant));
        return {
            checks: [check, ...large.checks],
            findings: [...findings, ...large.findings],
            remade,
            liveOid: live?.oid ?? null,
        };
    }
    finally {
        await session.close();
    }
}
const NONE = { keys: [], views: [], publishings: [], immovable: [] };
function judge(references) {
    const { keys, views, publishings, immovable } = references;
    const counted = [
        [keys.length, 'foreign keys'],
        [views.length, 'views'],
        [publishings.length, 'publications'],
    ];
    const remade = counted
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${count} ${what}`)
        .join(', ');
    const common = { id: 'outside-references', expected: 'what refers to it can be made anew' };
    const [first] = immovable;
    if (!first)
        return {
            check: { ...common, status: 'pass', actual: remade === '' ? 'nothing refers to it' : remade },
            findings: [],
            remade,
        };
    return {
        check: {
            ...common,
            status: 'fail',
            actual: `${immovable.length} cannot`,
            reason: 'outside-references',
            facts: { count: immovable.length, object: `${first.kind} ${first.object}` },
        },
        findings: immovable.map(({ kind, schema, object }) => ({
            check: 'outside-references',
            status: 'fail',
            reason: 'outside-reference',
            schema,
            object,
            expected: '',
            actual: kind,
        })),
        remade,
    };
}

// EXTERNAL MODULE: ./build/src/passport/named-record.js
var named_record = __webpack_require__(9476);
;// CONCATENATED MODULE: ./build/src/procedures/recover/losses.js

/** A report stays readable; the largest losses come first. */
const LINES_KEPT = 200;
/**
 * What a living database has and a backup does not, as far as counts and fingerprints tell: rows more than then, and
 * tables whose rows are not the same. Rows that were changed are a table that differs, not a number of rows.
 */
function countLosses(live, past, { against, schema }) {
    const then = (name, table) => past.schemas[name]?.tables[table];
    const differing = live.readings
        .filter(({ table, truth }) => !isSame(truth, then(table.schema, table.name)))
        .map(({ table, truth }) => lossOf(table.schema, table.name, truth[0], then(table.schema, table.name)));
    const unreadable = live.unreadable.map(({ schema: name, name: table }) => lossOf(name, table, null, then(name, table)));
    const lines = [...unreadable, ...differing].sort((a, b) => ahead(b) - ahead(a));
    return {
        at: live.at,
        against,
        rows: lines.reduce((sum, line) => sum + ahead(line), 0),
        tables: lines.length,
        unreadable: unreadable.length,
        schemas: perSchema({ live, past, lines, only: schema }).slice(0, LINES_KEPT),
        lines: lines.slice(0, LINES_KEPT),
    };
}
function isSame(now, then) {
    return then !== undefined && now[0] === then[0] && now[1] === then[1];
}
function lossOf(schema, table, rowsNow, then) {
    return { schema, table, rowsNow, rowsThen: then?.[0] ?? null };
}
function ahead({ rowsNow, rowsThen }) {
    return Math.max(0, (rowsNow ?? 0) - (rowsThen ?? 0));
}
/** Schemas of which something differs, or whose newest row is known; the furthest ahead first. */
function perSchema({ live, past, lines, only }) {
    const bySchema = Map.groupBy(lines, (line) => line.schema);
    const newest = newestPerSchema(live);
    const names = new Set([...bySchema.keys(), ...newest.keys(), ...Object.keys(past.schemas)]);
    return [...names]
        .filter((schema) => only === undefined || schema === only)
        .map((schema) => {
        const differing = bySchema.get(schema) ?? [];
        const newestNow = newest.get(schema);
        const newestThen = past.schemas[schema]?.newest?.at;
        return {
            schema,
            ...(newestNow === undefined ? {} : { newestNow }),
            ...(newestThen === undefined ? {} : { newestThen }),
            rows: differing.reduce((sum, line) => sum + ahead(line), 0),
            tables: differing.length,
        };
    })
        .filter((one) => one.tables > 0 || one.newestNow !== undefined)
        .sort((a, b) => b.rows - a.rows || b.tables - a.tables || (a.schema < b.schema ? -1 : 1));
}
function newestPerSchema({ readings }) {
    const newest = new Map();
    for (const { table, newest: moment } of readings) {
        const known = newest.get(table.schema);
        if (moment && (known === undefined || moment.at > known))
            newest.set(table.schema, moment.at);
    }
    return newest;
}
/** A reading as what another is held against. */
function thenOf(reading) {
    const newest = newestPerSchema(reading);
    const bySchema = Map.groupBy(reading.readings, ({ table }) => table.schema);
    return {
        schemas: (0,named_record/* namedRecord */.F)(Array.from(bySchema, ([schema, readings]) => {
            const at = newest.get(schema);
            const tables = (0,named_record/* namedRecord */.F)(readings.map(({ table, truth }) => [table.name, truth]));
            return [schema, { tables, ...(at === undefined ? {} : { newest: { at, column: '' } }) }];
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/examine.js










/**
 * Looks at the backup, the server and what would be lost; changes nothing.
 * @throws CheckFailure where the backup itself is none to recover from.
 */
async function examine(request, world, recorder) {
    const { backup, passport } = await recorder.step('select', () => examine_choose(request, world, recorder));
    const needs = (0,staging_needs/* needsOfPassport */.H)(passport);
    const { checks, live, form, tenant } = await recorder.step('examine', async () => {
        await (0,choose_programs/* requireRestoreClient */.P)(needs, world);
        return examineAll(request, passport, world);
    });
    for (const check of checks)
        recorder.check(check);
    for (const finding of tenant?.findings ?? [])
        recorder.finding(finding);
    const refusal = checks.find(({ status }) => status === 'fail');
    const losses = live?.allowsConnections
        ? await recorder.step('losses', () => countBefore({ request, backup, passport }, world, recorder))
        : undefined;
    return {
        backup,
        passport,
        needs,
        live,
        form,
        ...(tenant ? { tenant } : {}),
        ...(losses ? { losses } : {}),
        ...(refusal ? { refusal } : {}),
    };
}
async function examineAll(request, passport, world) {
    const server = await openServer(request, world);
    const found = await examineServer(server, request, passport).finally(() => server.close());
    if (request.tenant === undefined || !found.live?.allowsConnections)
        return found;
    const tenant = await examineTenant(request, request.tenant, world);
    return { ...found, checks: [...found.checks, ...tenant.checks], tenant };
}
async function examine_choose(request, world, recorder) {
    const backup = await (0,select_backup/* selectBackup */.V)({
        directory: request.directory,
        source: request.source.name,
        ...(request.backup === undefined ? {} : { backup: request.backup }),
        pick: 'newest',
        timezone: request.config.system.timezone,
        now: world.clock.now(),
        random: Math.random,
    });
    const passport = await (0,load_passport/* loadPassport */.X)(backup, recorder);
    if (!passport)
        throw new errors/* CheckFailure */.jU('no-passport', `${backup.name} has no passport to be held against`, {
            name: backup.name,
        });
    await (0,load_passport/* checkGlobals */.x)(backup, passport, recorder);
    if (request.tenant !== undefined && !Object.hasOwn(passport.schemas, request.tenant))
        throw new errors/* CheckFailure */.jU('tenant-unknown', `${backup.name} has no schema ${request.tenant}`, {
            tenant: request.tenant,
        });
    return { backup, passport };
}
/** A database that is too damaged to be counted is the one that needs a recovery. */
async function countBefore({ request, backup, passport, }, world, recorder) {
    const { source, tenant } = request;
    try {
        const live = await readLiveTruth({
            settings: (0,recover_request/* settingsFor */.z)(request, source.connection.database),
            moments: source.businessTimestamps,
            ...(tenant === undefined ? {} : { schema: tenant }),
        }, world);
        return countLosses(live, passport, { against: backup.name, schema: tenant });
    }
    catch (error) {
        world.signal.throwIfAborted();
        const detail = error instanceof Error ? error.message : String(error);
        recorder.check({
            id: 'accounted',
            status: 'warn',
            expected: 'what would be lost is counted',
            actual: detail,
            reason: 'loss-not-counted',
            facts: { detail },
        });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/make-plan.js





/** Looks, names, estimates, and shows it; changes nothing. */
async function makePlan(conduct) {
    const { request, world, recorder } = conduct;
    const examined = await examine(request, world, recorder);
    const names = await chooseNames(conduct, examined, null);
    const { tables, rows, tenants } = (0,totals/* passportTotals */.Yv)(examined.passport);
    const expected = await estimate(request.config.system.stateDir, rows);
    const facts = describePlan({ request, examined, names, estimate: expected });
    recorder.sections({ recovery: facts });
    noteFigures(conduct, { tables, rows, tenants }, expected);
    return { examined, names, facts };
}
function noteFigures({ recorder, request }, totals, { restoreSeconds }) {
    for (const id of ['tables', 'rows', 'tenants'])
        recorder.metric({ id, value: totals[id], unit: 'count' });
    if (restoreSeconds === undefined)
        return;
    const objective = request.config.drill.rtoSeconds;
    recorder.metric({ id: 'expected', value: restoreSeconds, unit: 'seconds', objective });
}

// EXTERNAL MODULE: ./build/src/procedures/restore-drill/sweep-staging.js + 1 modules
var sweep_staging = __webpack_require__(4621);
// EXTERNAL MODULE: ./build/src/passport/read-passport.js
var read_passport = __webpack_require__(1228);
;// CONCATENATED MODULE: ./build/src/procedures/recover/account.js




/**
 * Counts what was left behind, in a database that nobody addresses any more: every write that was ever made to the old one
 * is in it. A count that fails changes nothing of what was done.
 */
async function account(request, state, world, recorder) {
    if (state.liveOid === null)
        return {};
    const common = { id: 'accounted', expected: 'what was left behind is counted' };
    try {
        const counted = await recorder.step('account', () => count(request, state, world));
        const { losses, sinceSafetyBackup } = counted;
        recorder.check({ ...common, status: 'pass', actual: `${losses?.rows ?? 0} rows` });
        if (losses)
            recorder.metric({ id: 'rows-lost', value: losses.rows, unit: 'count' });
        if (sinceSafetyBackup)
            recorder.metric({
                id: 'rows-since-safety-backup',
                value: sinceSafetyBackup.rows,
                unit: 'count',
            });
        return counted;
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        recorder.check({
            ...common,
            status: 'warn',
            actual: detail,
            reason: 'loss-not-counted',
            facts: { detail },
        });
        return {};
    }
}
async function count(request, state, world) {
    const isTenant = state.subject === 'tenant';
    const read = (database, schema) => readLiveTruth({
        settings: (0,recover_request/* settingsFor */.z)(request, database),
        moments: request.source.businessTimestamps,
        ...(isTenant ? { schema } : {}),
    }, world);
    const live = await read(isTenant ? state.database : state.keptName, state.keptName);
    if (state.passportPath === null) {
        // An undo: what was written since the recovery is what the one that is back does not have.
        const living = thenOf(await read(state.database, isTenant ? state.tenant : ''));
        return { losses: countLosses(live, inPlaceOf(living, state), { against: state.database }) };
    }
    const against = async (path, name) => path === null
        ? undefined
        : countLosses(live, inPlaceOf(await (0,read_passport/* readPassport */.pN)(path), state), { against: name });
    const losses = await against(state.passportPath, state.backup);
    const sinceSafetyBackup = await against(state.safetyPassportPath, nameOf(state.safetyPassportPath));
    return { ...(losses ? { losses } : {}), ...(sinceSafetyBackup ? { sinceSafetyBackup } : {}) };
}
/** The schema that was put aside is held against the one it was. */
function inPlaceOf(past, state) {
    if (state.subject !== 'tenant')
        return past;
    const truth = past.schemas[state.tenant];
    return { schemas: truth ? { [state.keptName]: truth } : {} };
}
function nameOf(path) {
    return (path ?? '').replace(/^.*\//, '').replace(/\.passport\.json$/, '');
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/finish.js


/** After the swap: counts what was left behind, says how to undo, and closes the journal. */
async function finish({ request, world, recorder }, journal, plan = {}) {
    const { state } = journal.entry;
    const counted = await account(request, state, world, recorder);
    const kept = state.liveOid === null ? undefined : state.keptName;
    recorder.sections({
        recovery: {
            mode: request.mode,
            source: state.source,
            server: recoveryServer(request),
            database: state.database,
            ...(state.subject === 'tenant' ? { tenant: state.tenant } : {}),
            steps: [],
            ...plan,
            ...(plan.steps ? { steps: plan.steps.map((step) => asDone(step, state)) } : {}),
            ...counted,
            ...(kept === undefined ? {} : { kept }),
            commands: kept === undefined ? [] : keptCommands(subjectOf(request, state), kept),
        },
    });
    await journal.close();
}
/** The plan could not know the second of the swap. */
function asDone(step, { keptName }) {
    return step.id === 'keep' ? { ...step, object: keptName } : step;
}
function subjectOf(request, state) {
    const { source, commandWords } = request;
    return { source, commandWords, ...(state.subject === 'tenant' ? { tenant: state.tenant } : {}) };
}
/** How a piece of work that another run began ended, once it was looked at. */
function endingOfRepair(repaired, phase, since) {
    if (repaired === 'taken-back')
        return { value: 'rolled-back', reason: 'taken-back' };
    if (phase === 'undoing')
        return { value: 'undone', reason: 'undone' };
    return { value: 'recovered', reason: 'recovered-before', facts: { since } };
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/journal-state.js

const common = {
    source: dist/* string */.YjP(),
    database: dist/* string */.YjP(),
    /** Name of the backup; empty for an undo. */
    backup: dist/* string */.YjP(),
    /** For counting what was left behind. */
    passportPath: dist/* nullable */.mee(dist/* string */.YjP()),
    safetyPassportPath: dist/* nullable */.mee(dist/* string */.YjP()),
    /** OID of what bears the name when the work begins; null when nothing does. */
    liveOid: dist/* nullable */.mee(dist/* string */.YjP()),
    /** What takes its place; the OID is null until it is made. */
    freshName: dist/* string */.YjP(),
    freshOid: dist/* nullable */.mee(dist/* string */.YjP()),
    /** The name that the living one gets; chosen anew just before the swap, whose time is in it. */
    keptName: dist/* string */.YjP(),
};
const StateSchema = dist/* variant */.Oxt('subject', [
    dist/* object */.Ikc({ subject: dist/* literal */.euz('database'), ...common }),
    dist/* object */.Ikc({
        subject: dist/* literal */.euz('tenant'),
        ...common,
        tenant: dist/* string */.YjP(),
        /** Database in which the tenant is restored alone first; null for an undo. */
        scratchName: dist/* nullable */.mee(dist/* string */.YjP()),
        scratchOid: dist/* nullable */.mee(dist/* string */.YjP()),
    }),
]);
/** What was about to be done when the journal was written. */
const PHASES = (/* unused pure expression or super */ null && (['staging', 'swapping', 'swapped', 'undoing']));
/** Where the journal of a source's recoveries is: one at a time. */
function journalPlace({ config, source }) {
    return {
        stateDir: config.system.stateDir,
        resource: `recover-${source.name}`,
        schema: StateSchema,
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/resume.js









/** Finishes or undoes what a killed recovery left; null when there was nothing. */
async function repairPending(conduct) {
    const { request, world, recorder, outcome } = conduct;
    return recorder.step('repair', async () => {
        // A drill's directory is the only record of what it made elsewhere.
        await (0,sweep_staging/* sweepDrills */.hq)(request.config.drill, world);
        await sweepSafetyBackups(request, world);
        const place = journalPlace(request);
        const entry = await readJournal(place);
        if (!entry)
            return null;
        world.log.warn(`recovery ${entry.id} was left in phase ${entry.phase} at ${entry.phaseAt}`);
        // Whatever goes wrong from here leaves the journal, and a person must look.
        outcome.onError = 'failed';
        const repaired = await repairEntry(conduct, entry);
        const journal = continueJournal(place, entry, () => world.clock.now());
        if (repaired === 'swapped')
            await finish(conduct, journal);
        else
            await journal.close();
        outcome.onError = 'refused';
        return endingOfRepair(repaired, entry.phase, entry.phaseAt);
    });
}
/** One server, one look, one of two states. */
async function repairEntry({ request, world }, entry) {
    const server = await openServer(request, { ...world, signal: new AbortController().signal });
    try {
        const { state } = entry;
        if (state.subject !== 'tenant')
            return await repairDatabases(server, entry);
        const living = (0,recover_request/* settingsFor */.z)(request, state.database);
        return await repairTenant(server, () => openRecoverySession(living, `${entry.id}-repair`), {
            ...entry,
            state,
        });
    }
    finally {
        await server.close();
    }
}
/** `lastro recover resume`. */
async function resume(conduct) {
    return (await repairPending(conduct)) ?? { value: 'not-changed', reason: 'nothing-to-resume' };
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/work.js






/** Opens the journal of work that is about to be done; durable when it resolves. */
function begin(conduct, phase, state) {
    const { request, world } = conduct;
    const { run, clock } = world;
    return openJournal(journalPlace(request), {
        procedure: 'recover',
        id: (0,external_node_crypto_.randomUUID)().slice(0, 13),
        run: run.id,
        actor: run.actor,
        startedAt: clock.now().toISOString(),
        phase,
        state,
    }, () => clock.now());
}
/**
 * Does the work, and whatever comes of it leaves one of two states. An error is no proof that the swap did not happen: the
 * server is asked, as the next start would ask it.
 * @throws what `body` throws, once all was taken back; CheckFailure `roll-back-failed`, `recovery-state-unknown` when not.
 */
async function doWork(conduct, journal, plan, body) {
    const { recorder, outcome } = conduct;
    let ending;
    try {
        ending = await body();
    }
    catch (error) {
        outcome.onError = 'failed';
        const repaired = await recorder.step('roll-back', () => takeBack(conduct, journal));
        if (repaired === 'taken-back') {
            await journal.close();
            outcome.onError = 'rolled-back';
            throw error;
        }
        ending = endingOfRepair(repaired, journal.entry.phase, journal.entry.phaseAt);
    }
    outcome.onError = 'failed';
    await finish(conduct, journal, plan);
    return ending;
}
async function takeBack(conduct, journal) {
    try {
        return await repairEntry(conduct, journal.entry);
    }
    catch (error) {
        if (error instanceof errors/* CheckFailure */.jU && error.reason === 'recovery-state-unknown')
            throw error;
        const detail = error instanceof Error ? error.message : String(error);
        throw new errors/* CheckFailure */.jU('roll-back-failed', `what was made could not be taken back: ${detail}`, {
            detail,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/apply.js






/** `lastro recover apply`: exactly what the plan says. */
async function apply(conduct) {
    const repaired = await repairPending(conduct);
    // Recovering again would replace the recovered database by itself, and lose what was written since.
    if (repaired?.value === 'recovered')
        return repaired;
    const planned = await makePlan(conduct);
    const { examined, facts } = planned;
    const { refusal } = examined;
    if (refusal)
        return {
            value: 'refused',
            reason: refusal.reason ?? 'internal-error',
            ...(refusal.facts ? { facts: refusal.facts } : {}),
        };
    const { request, world, recorder } = conduct;
    const isBackedUp = request.safetyBackup && examined.live !== null;
    const safety = isBackedUp
        ? await recorder.step('safety-backup', () => takeSafetyBackup(request, world, recorder))
        : null;
    world.signal.throwIfAborted();
    const state = stateOf(conduct, planned, safety);
    const journal = await begin(conduct, 'staging', state);
    const work = { ...conduct, examined, journal };
    const plan = { steps: facts.steps, ...(facts.expected ? { expected: facts.expected } : {}) };
    return doWork(conduct, journal, plan, () => state.subject === 'tenant' ? recoverTenant(work, state) : recoverDatabase(work));
}
function stateOf({ request }, { examined, names }, safety) {
    const common = {
        source: request.source.name,
        database: request.source.connection.database,
        backup: examined.backup.name,
        passportPath: examined.backup.passportPath ?? null,
        safetyPassportPath: safety?.passportPath ?? null,
        freshName: names.fresh,
        freshOid: null,
        keptName: names.kept,
    };
    const { tenant } = request;
    if (tenant === undefined || names.scratch === undefined)
        return { subject: 'database', ...common, liveOid: examined.live?.oid ?? null };
    const liveOid = examined.tenant?.liveOid ?? null;
    return {
        subject: 'tenant',
        ...common,
        tenant,
        liveOid,
        scratchName: names.scratch,
        scratchOid: null,
    };
}

// EXTERNAL MODULE: ./build/src/backups/entry.js
var backups_entry = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/src/backups/list.js + 1 modules
var list = __webpack_require__(5015);
// EXTERNAL MODULE: ./build/src/retention/apply.js + 1 modules
var retention_apply = __webpack_require__(8826);
// EXTERNAL MODULE: ./build/src/retention/freeze.js
var retention_freeze = __webpack_require__(1744);
;// CONCATENATED MODULE: ./build/src/retention/plan-safety.js


/** Not a tier: a dump of damaged data must not push a good one out of its place. */
const SAFETY = 'safety';
/**
 * Plans which safety backups go, without touching anything. Each is the last copy of what a recovery replaced, once that was
 * dropped; so one goes only when newer recoveries have theirs, a person has dropped what its own recovery kept, and a good
 * backup in the tiers is newer. While the clock cannot be trusted nothing is removed.
 */
function planSafety(request) {
    const { entries, regular, now, keep } = request;
    const freeze = (0,retention_freeze/* findFreeze */.B)({ ...request, entries: [...entries, ...regular], ...UNROTATED });
    const good = entries.filter((entry) => (0,backups_entry/* isGood */.Kg)(entry, now)).toSorted(backups_entry/* newestFirst */.ll);
    const [survivor] = regular.filter((entry) => (0,backups_entry/* isGood */.Kg)(entry, now)).toSorted(backups_entry/* newestFirst */.ll);
    const why = new Map(good.map((entry, index) => [
        entry.name,
        index < keep ? 'within-policy' : reasonToKeep(entry, good[index - 1], survivor, request),
    ]));
    const due = survivor ? good.filter(({ name }) => why.get(name) === undefined) : [];
    const operations = freeze === null ? due.toReversed().map((entry) => plan_safety_remove(entry, survivor)) : [];
    const lines = [
        ...(freeze === null ? [] : [{ action: 'freeze', tier: '', ...freeze }]),
        ...entries.toSorted(backups_entry/* newestFirst */.ll).map((entry) => lineOf(entry, why, freeze !== null)),
    ];
    return { lines, operations: operations.filter((each) => each !== null), freeze };
}
/** What the tiers' rotation asks besides; nothing is promoted here. */
const UNROTATED = { policy: { daily: 0, weekly: 0, monthly: 0 }, timezone: 'UTC' };
/** Undefined: nothing keeps it. */
function reasonToKeep({ takenAt }, next, survivor, { keptSince }) {
    if (!survivor || survivor.takenAt <= takenAt)
        return 'no-newer-regular';
    // Its own recovery put aside what is kept since then, unless a newer one did.
    const isOpen = keptSince.some((at) => at >= takenAt && (next === undefined || at < next.takenAt));
    return isOpen ? 'recovery-open' : undefined;
}
function plan_safety_remove(entry, survivor) {
    if (!survivor)
        return null;
    const { dumpPath: path, dumpBytes: bytes } = survivor;
    return { kind: 'remove', entry, survivor: { path, bytes }, copies: [] };
}
function lineOf({ name, state }, why, isFrozen) {
    const common = { tier: SAFETY, name };
    if (!why.has(name)) {
        const what = state === 'complete' ? 'unverified' : state;
        return { action: 'keep', ...common, reason: `not-counted-${what}` };
    }
    const reason = why.get(name);
    if (reason !== undefined)
        return { action: 'keep', ...common, reason };
    return isFrozen
        ? { action: 'keep', ...common, reason: 'frozen' }
        : { action: 'remove', ...common, reason: 'beyond-policy' };
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/rotate-safety.js













/**
 * Plans which safety backups of the source go, and shows it.
 * @param dropped name of what is dropped first, and so keeps none of them any more.
 */
async function planSafetyRotation({ request, world, recorder }, dropped) {
    const { system, recover } = request.config;
    const { timezone, stateDir } = system;
    const now = world.clock.now();
    const ofSource = async (directory) => (await (0,list/* listBackups */.C)(directory, { timezone, now })).filter(({ source }) => source === request.source.name);
    const [lastRun] = (await (0,read/* readLedger */.S)(stateDir, { limit: 1 })).slice(-1);
    const kept = (await namesOfKept(request, world)).filter((name) => name !== dropped);
    const plan = planSafety({
        entries: await ofSource(safetyDirectory(request)),
        regular: await ofSource(request.backups.directory),
        keptSince: kept.flatMap((name) => (0,backups_stamp/* parseStamp */.Pu)(stampOf(name) ?? '', timezone) ?? []),
        keep: recover.keepSafetyBackups,
        now,
        ...(lastRun ? { lastRunAt: new Date(lastRun.time) } : {}),
    });
    recorder.sections({ retention: plan.lines });
    return plan;
}
/** Does exactly that plan; what stops it is told, and is no reason to call what was dropped a failure. */
async function rotateSafety({ world, recorder }, plan) {
    try {
        await (0,retention_apply/* applyRetention */.d)(plan, world);
    }
    catch (error) {
        if (error instanceof errors/* Cancelled */.cJ)
            throw error;
        const actual = error instanceof Error ? error.message : String(error);
        const { reason, facts } = error instanceof errors/* CheckFailure */.jU
            ? error
            : { reason: 'safety-not-rotated', facts: { detail: actual } };
        const expected = 'the plan is carried out';
        recorder.check({ id: 'retention', status: 'warn', expected, actual, reason, facts });
    }
}
/** All that recoveries of the source keep: databases, and schemas in the living one. */
async function namesOfKept(request, world) {
    const { database } = request.source.connection;
    const server = await openServer(request, world);
    try {
        const databases = await listKept(server, database);
        const live = await findDatabase(server, database);
        const schemas = live?.allowsConnections ? await schemasIn(request, world) : [];
        return [...databases, ...schemas].map(({ name }) => name);
    }
    finally {
        await server.close();
    }
}
async function schemasIn(request, world) {
    const settings = (0,recover_request/* settingsFor */.z)(request, request.source.connection.database);
    const living = await (0,connection/* connect */.Ng)(settings, world.signal);
    return listSchemasAside(living).finally(() => living.close());
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/undo.js













/**
 * `lastro recover undo`: what the living one took the place of comes back, what is there now is put aside. Doing it twice is
 * doing nothing, so that also an undo can be undone.
 */
async function undo(conduct) {
    const unfinished = await readJournal(journalPlace(conduct.request));
    const repaired = await repairPending(conduct);
    // Only a swap of the killed run is still to be undone. To go on after anything else would bring back what an earlier
    // recovery put aside.
    const isToUndo = repaired?.value === 'recovered' && unfinished !== null;
    if (repaired && !(isToUndo && hasKept(unfinished.state, conduct.request)))
        return repaired;
    const { recorder } = conduct;
    const state = await recorder.step('examine', () => findKept(conduct));
    const steps = [
        { id: 'undo', object: state.freshName },
        { id: 'keep', object: state.keptName },
    ];
    const journal = await begin(conduct, 'undoing', state);
    return doWork(conduct, journal, { steps }, async () => {
        await recorder.step('swap', async () => {
            if (state.subject === 'tenant')
                await swapTenant(conduct, journal.entry, state.tenant);
            else
                await swapStep(conduct, journal.entry, { properties: 'own' });
        });
        return { value: 'undone', reason: 'undone' };
    });
}
/** Whether it put aside what this undo would bring back. */
function hasKept(state, { tenant }) {
    const subject = state.subject === 'tenant' ? state.tenant : undefined;
    return state.liveOid !== null && subject === tenant;
}
/** @throws CheckFailure `nothing-kept`, `nothing-to-undo`, `server-unreachable`. */
async function findKept(conduct) {
    const { request, world } = conduct;
    const { database } = request.source.connection;
    if (request.tenant !== undefined)
        return findKeptTenant(conduct, request.tenant);
    const server = await openServer(request, world);
    try {
        const live = await findDatabase(server, database);
        const back = whatComesBack(database, live, await listKept(server, database));
        const names = await freeDatabaseNames(server, database, momentOf(conduct, back));
        return {
            subject: 'database',
            source: request.source.name,
            database,
            backup: '',
            passportPath: null,
            safetyPassportPath: null,
            liveOid: live?.oid ?? null,
            freshName: back.name,
            freshOid: back.oid,
            keptName: names.kept,
        };
    }
    finally {
        await server.close();
    }
}
async function findKeptTenant(conduct, tenant) {
    const { request, world } = conduct;
    const { database } = request.source.connection;
    const living = await (0,connection/* connect */.Ng)((0,recover_request/* settingsFor */.z)(request, database), world.signal);
    try {
        const live = await findSchema(living, tenant);
        const back = whatComesBack(tenant, live, await listKeptSchemas(living, tenant));
        const names = await freeTenantNames(living, { database, tenant }, momentOf(conduct, back));
        return {
            subject: 'tenant',
            source: request.source.name,
            database,
            tenant,
            backup: '',
            passportPath: null,
            safetyPassportPath: null,
            liveOid: live?.oid ?? null,
            freshName: back.name,
            freshOid: back.oid,
            keptName: names.kept,
            scratchName: null,
            scratchOid: null,
        };
    }
    finally {
        await living.close();
    }
}
function momentOf({ request, world }, back) {
    const { timezone } = request.config.system;
    return { now: world.clock.now(), timezone, replacedBy: back.oid };
}
/**
 * What the living one took the place of, by what the server itself says: the OID in the name of what was put aside. One
 * that took no place (there was none, or somebody made it by hand) has nothing before it, and what an earlier recovery put
 * aside is not what an undo of the last one brings back. Where nothing bears the name, it is what was put aside last.
 * @throws CheckFailure `nothing-kept`, `nothing-to-undo`.
 */
function whatComesBack(name, live, keptNewestFirst) {
    const [newest] = keptNewestFirst;
    if (!newest)
        throw nothingKept(name);
    if (!live)
        return newest;
    const found = keptNewestFirst.find(({ replacedBy }) => replacedBy === live.oid);
    if (found)
        return found;
    throw new errors/* CheckFailure */.jU('nothing-to-undo', `${name} (OID ${live.oid}) took the place of nothing that is kept`, { name, kept: newest.name });
}
/** There is nothing to go back to. */
function nothingKept(name) {
    return new errors/* CheckFailure */.jU('nothing-kept', `nothing is kept of ${name}`, { name });
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/drop-old.js















/**
 * `lastro recover drop-old`: drops what was put aside, once a newer good backup exists, and then the safety backups that
 * nothing needs any more. Without the typed name it only says what it would do. Not journalled: a database is there or it
 * is not, a schema goes in one transaction, and what a dead client has asked for the server still does; the next start
 * finds what is left to do by looking.
 */
async function dropOld(conduct) {
    const { request, recorder } = conduct;
    if (request.dropped !== undefined)
        await repairPending(conduct);
    const { kept, lastSwap, subscriptions } = await recorder.step('examine', () => findDropped(conduct));
    const checks = [
        await checkNewerBackup(conduct, lastSwap),
        checkSubscriptions(kept.name, subscriptions),
    ];
    for (const check of checks)
        recorder.check(check);
    const rotation = await planSafetyRotation(conduct, kept.name);
    describe(conduct, kept, subscriptions);
    const refusal = checks.find(({ status }) => status === 'fail');
    if (refusal)
        return {
            value: 'refused',
            reason: refusal.reason ?? '',
            ...(refusal.facts && { facts: refusal.facts }),
        };
    if (request.dropped === undefined)
        return { value: 'planned', reason: 'recovery-planned' };
    await recorder.step('drop', () => drop(conduct, kept));
    // From here on it cannot be said any more that nothing was changed.
    conduct.outcome.onError = 'failed';
    await recorder.step('retention', () => rotateSafety(conduct, rotation));
    return { value: 'dropped', reason: 'dropped', facts: { name: kept.name } };
}
/** Somebody who still reads what was put aside may come to an end. */
const drop_old_LOCK_SECONDS = 15;
async function findDropped({ request, world }) {
    const { tenant } = request;
    const { database } = request.source.connection;
    const server = await openKeeper(request, world);
    try {
        const all = tenant === undefined
            ? await listKept(server, database)
            : await listKeptSchemas(server, tenant);
        // Without a name the oldest: it is the one that is needed least.
        const found = request.dropped === undefined ? all.at(-1) : all.find(({ name }) => name === request.dropped);
        if (!found)
            throw nothingKept(request.dropped ?? tenant ?? database);
        const subscriptions = tenant === undefined ? await listSubscriptions(server, found.oid) : [];
        return { kept: found, lastSwap: all[0]?.stamp ?? found.stamp, subscriptions };
    }
    finally {
        await server.close();
    }
}
/** What was put aside may go when what is in place now is itself safe. */
async function checkNewerBackup({ request, world }, lastSwap) {
    const { timezone } = request.config.system;
    const now = world.clock.now();
    const since = (0,backups_stamp/* parseStamp */.Pu)(lastSwap, timezone);
    const entries = await (0,list/* listBackups */.C)(request.backups.directory, { timezone, now });
    const newer = entries.find((entry) => entry.source === request.source.name &&
        (0,backups_entry/* isGood */.Kg)(entry, now) &&
        since !== null &&
        entry.takenAt > since);
    const common = { id: 'newer-backup', expected: `a good backup after the swap of ${lastSwap}` };
    if (newer)
        return { ...common, status: 'pass', actual: newer.name };
    return {
        ...common,
        status: 'fail',
        actual: 'none',
        reason: 'no-newer-backup',
        facts: since === null ? {} : { since: since.toISOString() },
    };
}
/** One forbids the drop, and whether the other server keeps its slot is a person's to say. */
function checkSubscriptions(kept, subscriptions) {
    const common = { id: 'subscriptions', expected: `none in ${kept}` };
    const [name] = subscriptions;
    if (name === undefined)
        return { ...common, status: 'pass', actual: 'none' };
    return {
        ...common,
        status: 'fail',
        actual: subscriptions.join(', '),
        reason: 'kept-subscribes',
        facts: { name, database: kept, count: subscriptions.length },
    };
}
function describe({ request, recorder }, kept, subscriptions) {
    const unsubscribe = subscriptions.length === 0 ? [] : [unsubscribeCommand(request, kept.name, subscriptions)];
    recorder.sections({
        recovery: {
            mode: request.mode,
            source: request.source.name,
            server: recoveryServer(request),
            database: request.source.connection.database,
            ...(request.tenant === undefined ? {} : { tenant: request.tenant }),
            steps: [{ id: 'drop', object: kept.name }],
            commands: [
                ...unsubscribe,
                ...(request.dropped === undefined || unsubscribe.length > 0
                    ? [dropCommand(request, kept.name)]
                    : []),
            ],
        },
    });
}
async function drop({ request, world }, kept) {
    const keeper = await openKeeper(request, world);
    try {
        if (request.tenant === undefined)
            await dropDatabase(keeper, kept);
        else
            await dropKeptSchema(keeper, kept);
    }
    finally {
        await keeper.close();
    }
}
/** CASCADE would take along whatever refers to it by now; from the look on, nothing new can. */
async function dropKeptSchema(living, kept) {
    await living.query('BEGIN');
    await living.query(`SET LOCAL lock_timeout = '${drop_old_LOCK_SECONDS}s'`);
    await lockTables(living, kept.oid).catch((error) => {
        if (!(0,snapshot_session/* isSqlState */.I)(error, '55P03'))
            throw error;
        const detail = 'another session works in it';
        throw new errors/* CheckFailure */.jU('kept-not-dropped', `${kept.name}: ${detail}`, { detail });
    });
    const { keys, views, publishings, immovable } = await readOutsideReferences(living, kept.oid);
    const [first] = [...keys, ...views].map(({ schema, name }) => `${schema}.${name}`);
    const other = immovable[0]?.object ?? publishings[0]?.publication;
    const detail = first ?? other;
    if (detail !== undefined)
        throw new errors/* CheckFailure */.jU('kept-not-dropped', `${detail} refers to ${kept.name}`, { detail });
    await dropSchema(living, kept);
    await living.query('COMMIT');
}
/** A session in which what was kept can be dropped. */
function openKeeper(request, world) {
    if (request.tenant === undefined)
        return openServer(request, world);
    return (0,connection/* connect */.Ng)((0,recover_request/* settingsFor */.z)(request, request.source.connection.database), world.signal);
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/recover.js









/**
 * Replaces a living database by a backup, or says what that would do, or takes it back; ends in `planned`, `recovered`,
 * `undone`, `dropped`, `not-changed`, `refused`, `rolled-back` or `failed`.
 */
function runRecover(request, world) {
    const { system } = request.config;
    const outcome = { onError: 'refused' };
    const subject = {
        procedure: 'recover',
        lastro: request.lastro,
        system: system.name,
        locale: system.locale,
        lock: { stateDir: system.stateDir, resource: `recover-${request.source.name}` },
        onFailure: () => outcome.onError,
        // Who plans looks on; everything else people hear of.
        ...(request.mode === 'plan'
            ? {}
            : { audience: { config: request.config, subject: request.source.name } }),
    };
    return (0,run_procedure/* runProcedure */.n)(subject, world, (recorder) => MODES[request.mode]({ request, world, recorder, outcome }));
}
const MODES = {
    plan,
    apply: apply,
    undo: undo,
    resume: resume,
    'drop-old': dropOld,
};
/** `lastro recover plan`: changes nothing, not even what a killed recovery left. */
async function plan(conduct) {
    const { request, recorder } = conduct;
    const unfinished = await readJournal(journalPlace(request));
    const common = { id: 'journal', expected: 'no unfinished recovery' };
    if (!unfinished)
        recorder.check({ ...common, status: 'pass', actual: 'none' });
    const { examined, facts } = await makePlan(conduct);
    if (unfinished) {
        const { phase, phaseAt } = unfinished;
        recorder.check({
            ...common,
            status: 'warn',
            actual: `${phase} since ${phaseAt}`,
            reason: 'recovery-unfinished',
            facts: { phase, since: phaseAt },
        });
        recorder.sections({
            recovery: { ...facts, commands: [resumeCommand(request), ...facts.commands] },
        });
    }
    const { refusal } = examined;
    if (!refusal)
        return { value: 'planned', reason: 'recovery-planned' };
    return {
        value: 'refused',
        reason: refusal.reason ?? 'internal-error',
        ...(refusal.facts ? { facts: refusal.facts } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/recover/status.js









const RUNS_SHOWN = 5;
/** Reads it; changes nothing and is no run of its own. */
async function recoverStatus(request, world) {
    const { config, source } = request;
    const { database } = source.connection;
    const entry = await readJournal(journalPlace(request));
    const server = await openServer(request, world);
    try {
        const live = await findDatabase(server, database);
        return {
            source: source.name,
            server: recoveryServer(request),
            database,
            live,
            keptSchemas: live?.allowsConnections ? await keptIn(request, world) : [],
            kept: await listKept(server, database),
            unfinished: entry && {
                id: entry.id,
                phase: entry.phase,
                phaseAt: entry.phaseAt,
                actor: entry.actor,
            },
            runs: await (0,read/* readLedger */.S)(config.system.stateDir, { procedure: 'recover', limit: RUNS_SHOWN }),
        };
    }
    finally {
        await server.close();
    }
}
async function keptIn(request, world) {
    const living = await (0,connection/* connect */.Ng)((0,recover_request/* settingsFor */.z)(request, request.source.connection.database), world.signal);
    return listSchemasAside(living).finally(() => living.close());
}

// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
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
;// CONCATENATED MODULE: ./build/src/cli/recover-handler.js












/** `lastro recover plan|apply|undo|resume|drop-old`. */
function recoverHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.I)(options, io, redactor);
        const request = toRequest(options, context, io);
        const report = await runRecover(request, context.world);
        const run = await (0,show_report.showReport)(report, context, { io, json: options.json });
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { runs: [run] });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return (0,verdict/* isGood */.K)(report.verdict.value) ? exit_codes/* EXIT */.dc.good : exit_codes/* EXIT */.dc.badVerdict;
    };
}
/** `lastro recover status`. */
function recoverStatusHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.I)(options, io, redactor);
        const request = toRequest({ ...options, mode: 'plan' }, context, io);
        const status = await recoverStatus(request, context.world);
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, status);
        else
            for (const line of describeStatus(status, context))
                io.stdout.write(`${(0,plain_text/* plainLine */.h)(line)}\n`);
        return status.unfinished ? exit_codes/* EXIT */.dc.badVerdict : exit_codes/* EXIT */.dc.good;
    };
}
function toRequest(options, { config, world }, io) {
    const commandWords = options.config === load_config/* DEFAULT_CONFIG_FILE */.C ? [] : ['--config', options.config];
    const request = planRecover({ ...options, commandWords }, { config, environment: io.env, lastro: version/* LASTRO_VERSION */.R });
    const { password } = request.connection;
    if (password !== undefined)
        world.maskSecret(password);
    return request;
}
function describeStatus(status, { locale, config }) {
    const format = (0,locale_format/* createFormat */.I)(locale, config.system.timezone);
    const { live, kept, keptSchemas, unfinished, runs } = status;
    return [
        `${status.source}: database ${status.database} (${status.server})`,
        live ? `in place    OID ${live.oid}, ${format.bytes(live.bytes)}` : 'in place    none',
        ...kept.map(({ name, oid, bytes }) => `kept        ${name}, OID ${oid}, ${format.bytes(bytes)}`),
        ...keptSchemas.map(({ name, oid }) => `kept        schema ${name}, OID ${oid}`),
        ...(kept.length + keptSchemas.length === 0 ? ['kept        nothing'] : []),
        unfinished
            ? `unfinished  ${unfinished.phase} since ${format.dateTime(unfinished.phaseAt)}, by ${unfinished.actor}: lastro recover resume`
            : 'unfinished  nothing',
        ...runs.map(({ time, verdict, reason }) => `run         ${format.dateTime(time)}  ${verdict}  ${reason}`),
    ];
}


/***/ })

};
;