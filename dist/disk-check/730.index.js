"use strict";
exports.id = 730;
exports.ids = [730];
exports.modules = {

/***/ 3730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureDatabase: () => (/* binding */ measureDatabase)
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(6230);
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
    return pg.escapeIdentifier(name);
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/measure-database.js

/** A server that has not said its size by then is not to hold up the disks. */
const ANSWER_SECONDS = 20;
/**
 * Bytes of a database on its server's disk, and of the server's write-ahead log. Never throws but for a cancellation: what
 * went wrong is what is known.
 */
async function measureDatabase(source, world) {
    const common = { source: source.name, database: source.connection.database };
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(ANSWER_SECONDS * 1000)]);
    try {
        const database = await connect(source.connection, signal);
        try {
            return { ...common, ...(await askSizes(database)) };
        }
        finally {
            await database.close();
        }
    }
    catch (error) {
        world.signal.throwIfAborted();
        const detail = world.redact(error instanceof Error ? error.message : String(error));
        return {
            ...common,
            bytes: null,
            walBytes: null,
            obstacle: { reason: 'server-unreachable', detail },
        };
    }
}
/** The directory of the log is closed to all but pg_monitor and superusers: it is asked for only where it may be. */
async function askSizes(database) {
    const [size] = await database.query('SELECT pg_database_size(current_database())::text');
    const [may] = await database.query(`SELECT has_function_privilege('pg_catalog.pg_ls_waldir()', 'EXECUTE')::text`);
    const [wal] = may?.[0] === 'true'
        ? await database.query('SELECT coalesce(sum(size), 0)::text FROM pg_catalog.pg_ls_waldir()')
        : [];
    return { bytes: toNumber(size?.[0]), walBytes: toNumber(wal?.[0]) };
}
function toNumber(cell) {
    return cell === null || cell === undefined ? null : Number(cell);
}


/***/ })

};
;