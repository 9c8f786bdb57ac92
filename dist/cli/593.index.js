"use strict";
exports.id = 593;
exports.ids = [593];
exports.modules = {

/***/ 8432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ putEmptyDatabase)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
/* harmony import */ var _prepare_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5210);


/** There in every cluster, and never what a backup is of. */
const MAINTENANCE = 'template1';
/**
 * Puts an empty database into a throw-away server, in place of one of that name; the roles stay.
 * Only for a server of our own: what was in it is lost.
 */
async function putEmptyDatabase(server, name, { server: source }, world) {
    const session = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(server.settings(MAINTENANCE), world.signal);
    try {
        await session.query(`DROP DATABASE IF EXISTS ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name)} WITH (FORCE)`);
        await (0,_prepare_database_js__WEBPACK_IMPORTED_MODULE_1__/* .createDatabase */ .cD)(session, name, source);
    }
    finally {
        await session.close();
    }
    return server.settings(name);
}


/***/ }),

/***/ 3952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ startLocalCluster)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/engines/postgres/staging/template-key.js



/** To be raised when templates are made otherwise. */
const FORMAT = 1;
/** The locales of glibc that are compiled into one file. Source: locale(7). */
const LOCALE_ARCHIVE = '/usr/lib/locale/locale-archive';
/** Name of the template for a run of initdb into `data`. Costs 5 ms. */
async function templateKey(initdb, data, world) {
    const postgres = (0,external_node_path_.join)((0,external_node_path_.dirname)(initdb.file), 'postgres');
    const [files, locales, library] = await Promise.all([
        Promise.all([initdb.file, postgres, LOCALE_ARCHIVE].map(identityOf)),
        askLocale('-a', world),
        askLocale('--version', world),
    ]);
    const words = [initdb.args.filter((word) => word !== data), initdb.env];
    return keyOf({ words, files, locales, library, architecture: process.arch });
}
/** 32 hexadecimal digits. */
function keyOf(traits) {
    const text = JSON.stringify([
        FORMAT,
        traits.words,
        traits.files,
        traits.locales,
        traits.architecture,
        traits.library,
    ]);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
async function identityOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    return found ? [path, found.dev, found.ino, found.size, found.mtimeMs] : [path];
}
/** Without the program there are no collations of locales: initdb asks it, too. */
async function askLocale(word, { processes }) {
    return processes.run({ file: 'locale', args: [word], env: { LC_ALL: 'C' } }).then(({ stdout }) => stdout, () => '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/frame/meters.js + 1 modules
var meters = __webpack_require__(3933);
;// CONCATENATED MODULE: ./build/src/engines/postgres/staging/template-store.js





/** Other traits may have changed that no key knows of, such as a file of defaults that initdb copies. */
const LIFE_SECONDS = 30 * 24 * 3600;
/** Of one version: few of encodings, of superusers, of ages. */
const KEPT = 3;
/** The writer of a partial file is done within seconds. */
const PARTIAL_SECONDS = 3600;
const LARGEST_BYTES = 256 * 2 ** 20;
const READ_BYTES = 2 ** 20;
const ENDING = '.tar';
/** `<cache>/clusters`, made when it is missing; null without a cache, or where it cannot be the account's own directory. */
function templateDirectory(world) {
    const cache = world.cacheDirectory();
    if (cache === null)
        return null;
    const directory = (0,external_node_path_.join)(cache, 'clusters');
    try {
        if (!(0,external_node_fs_.existsSync)(directory))
            (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700 });
        const found = (0,external_node_fs_.lstatSync)(directory);
        return found.isDirectory() && isPrivate(found) ? directory : null;
    }
    catch {
        return null;
    }
}
/** `<key>-<SHA-256>.tar`: a file that is not what its name says was damaged. */
function templateName(key, sha256) {
    return `${key}-${sha256}${ENDING}`;
}
/** A template of that key which is young enough and whole; what is not is removed. */
async function findTemplate(directory, key, world) {
    for (const name of (await (0,promises_.readdir)(directory)).filter((each) => each.startsWith(`${key}-`))) {
        const path = (0,external_node_path_.join)(directory, name);
        if (!name.endsWith(ENDING))
            continue;
        const file = await openYoung(path, world);
        if (file !== null && name === templateName(key, await hashOf(file)))
            return { path, file };
        await file?.close();
        world.log.debug(`${path} is too old or damaged; it is removed`);
        await (0,promises_.rm)(path, { force: true });
    }
    return null;
}
/** Removes all but the newest few, and what killed runs left half-written. */
async function pruneTemplates(directory, { clock }) {
    const now = clock.now().getTime();
    const files = await Promise.all((await (0,promises_.readdir)(directory)).map(async (name) => {
        const path = (0,external_node_path_.join)(directory, name);
        // Another run may have removed it in the meantime.
        return { path, madeAt: (await (0,promises_.stat)(path).catch(() => null))?.mtimeMs ?? now };
    }));
    const partial = files.filter(({ path }) => path.endsWith(durable_files/* PARTIAL_ENDING */.c7));
    const abandoned = partial.filter(({ madeAt }) => now - madeAt > PARTIAL_SECONDS * 1000);
    const whole = files.filter(({ path }) => path.endsWith(ENDING));
    const surplus = whole.toSorted((a, b) => b.madeAt - a.madeAt).slice(KEPT);
    for (const { path } of [...abandoned, ...surplus])
        await (0,promises_.rm)(path, { force: true });
}
async function openYoung(path, { clock }) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW).catch(() => null);
    if (file === null)
        return null;
    const found = await file.stat();
    const age = (clock.now().getTime() - found.mtimeMs) / 1000;
    const isYoung = Math.abs(age) < LIFE_SECONDS;
    if (found.isFile() && isPrivate(found) && isYoung && found.size <= LARGEST_BYTES)
        return file;
    await file.close();
    return null;
}
function isPrivate({ uid, mode }) {
    return uid === process.getuid?.() && (mode & 0o022) === 0;
}
/** Reads by position, so that the file stays at its beginning. */
async function hashOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    for (let position = 0;;) {
        const { bytesRead } = await file.read(buffer, 0, READ_BYTES, position);
        if (bytesRead === 0)
            return hash.digest('hex');
        hash.update(buffer.subarray(0, bytesRead));
        position += bytesRead;
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/staging/template-making.js









/**
 * Runs initdb into `data`, keeps the result in `directory` under `key`, and empties `data` again. Whatever goes wrong, there is
 * no template: the next to run initdb tells of it.
 */
async function makeTemplate(initdb, { data, directory, key, }, world) {
    try {
        if (!(await hasTar(world)))
            return;
        await world.processes.run(initdb);
        await pack(initdb, { data, directory, key }, world);
        await pruneTemplates(directory, world);
    }
    catch (error) {
        world.signal.throwIfAborted();
        const detail = error instanceof Error ? error.message : String(error);
        world.log.debug(`no template of the cluster is kept: ${detail}`);
    }
    finally {
        await makeEmpty(data);
    }
}
/** Removes what is in a directory, not itself. */
async function makeEmpty(directory) {
    for (const name of await (0,promises_.readdir)(directory))
        await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true, maxRetries: 5 });
}
/** What it answers is nobody's business here. */
async function hasTar({ processes }) {
    try {
        await processes.run({ file: 'tar', args: ['--version'] });
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* CommandError */.Qd) || error.failure.cause === 'cancelled')
            throw error;
        return error.failure.cause !== 'spawn';
    }
}
async function pack({ args: _args, ...initdb }, { data, directory, key, }, world) {
    // Two runs may make the same one at a time.
    const partial = (0,external_node_path_.join)(directory, `${key}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}${durable_files/* PARTIAL_ENDING */.c7}`);
    const meter = new meters/* Meter */.k();
    try {
        const file = (0,external_node_fs_.createWriteStream)(partial, { flags: 'wx', mode: 0o600 });
        const tar = world.processes.start({
            ...initdb,
            file: 'tar',
            args: ['-c', '-f', '-', '-C', data, '.'],
        });
        await (0,external_node_stream_promises_.pipeline)(tar.stdout, meter.stage, file, { signal: world.signal });
        await tar.done;
        await (0,durable_files/* fsyncFile */.o7)(partial);
        await (0,durable_files/* renameDurably */.Mk)(partial, (0,external_node_path_.join)(directory, templateName(key, meter.sha256())));
    }
    finally {
        await (0,promises_.rm)(partial, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/staging/cluster-template.js




/**
 * The template of what `initdb` would make in the empty directory `data`; made when there is none. Null where the account has no
 * place for it, or it could not be made: then initdb runs, and tells what is wrong.
 */
async function obtainTemplate(initdb, data, world) {
    const directory = templateDirectory(world);
    if (directory === null)
        return null;
    const key = await templateKey(initdb, data, world);
    let found = await findTemplate(directory, key, world);
    if (found === null) {
        await makeTemplate(initdb, { data, directory, key }, world);
        found = await findTemplate(directory, key, world);
    }
    if (found === null)
        return null;
    const { path, file } = found;
    return {
        // The file is ours alone; the server's user reads it through the descriptor that was proven whole.
        unpack: {
            ...initdb,
            file: 'tar',
            args: ['-x', '-p', '-f', '-', '-C', data],
            stdin: file.fd,
        },
        discard: () => (0,promises_.rm)(path, { force: true }),
        close: () => file.close(),
    };
}

// EXTERNAL MODULE: ./build/src/engines/postgres/staging/private-memory.js
var private_memory = __webpack_require__(8373);
;// CONCATENATED MODULE: ./build/src/engines/postgres/staging/shared-memory.js



/** Line of postmaster.pid with key and id of the segment. Source: PostgreSQL, utils/pidfile.h, LOCK_FILE_LINE_SHMEM_KEY. */
const SEGMENT_LINE = 6;
/**
 * Removes the shared memory by which a server guards its data directory: one that was killed cannot do so itself, and
 * the kernel keeps it until the next boot. To be called when the server has ended; does nothing when it ended in order.
 */
async function releaseSharedMemory(data, { processes, log }) {
    const lines = (await (0,promises_.readFile)((0,external_node_path_.join)(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    const [, id] = lines[SEGMENT_LINE]?.trim().split(/\s+/) ?? [];
    if (id === undefined || !/^\d+$/.test(id))
        return;
    try {
        // A cancelled run clears up, too.
        const signal = new AbortController().signal;
        await processes.run({ file: 'ipcrm', args: ['-m', id], signal });
    }
    catch (error) {
        if (!(error instanceof errors/* CommandError */.Qd))
            throw error;
        log.debug(`shared memory ${id} is still there: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./build/src/engines/postgres/staging/throw-away-settings.js
var throw_away_settings = __webpack_require__(7807);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/until-server-answers.js
var until_server_answers = __webpack_require__(6302);
;// CONCATENATED MODULE: ./build/src/engines/postgres/staging/local-cluster.js








const PORT = 5432;
const START_SECONDS = 60;
const PRIVATE_SOCKET = { listen_addresses: '', unix_socket_permissions: '0700' };
/**
 * Makes and starts a throw-away server that listens on a private socket only: no network, no durability (it will be thrown away), lock table large enough to
 * create the whole schema in one transaction.
 * @throws CheckFailure `staging-failed`, `staging-disk-full`.
 */
async function startLocalCluster(request, world) {
    const { directory } = request;
    const initdb = initdbCommand(request, world.signal);
    const template = request.isCopy ? await obtainTemplate(initdb, directory.data, world) : null;
    if (template === null)
        return startFilledBy(initdb, request, world);
    try {
        return await startFilledBy(template.unpack, request, world);
    }
    catch (error) {
        world.signal.throwIfAborted();
        const detail = error instanceof Error ? error.message : String(error);
        world.log.debug(`no server from the template of its cluster (${detail}); initdb runs`);
        await template.discard();
        await makeEmpty(directory.data);
        return await startFilledBy(initdb, request, world);
    }
    finally {
        await template.close();
    }
}
async function startFilledBy(filler, request, world) {
    const { directory, memory } = request;
    const own = serverCommand(request, world.signal);
    if (!memory)
        await fill(filler, request, world);
    const server = world.processes.start(memory ? (0,private_memory/* inPrivateMemory */.GJ)({ filler, server: own }, directory.data, memory) : own);
    server.stdout.resume();
    let stopping = false;
    const died = server.done.then(() => rejectDied(stopping, 'it ended by itself'), (error) => rejectDied(stopping, error instanceof Error ? error.message : String(error)));
    died.catch(() => undefined);
    const settings = (database) => ({
        host: directory.socket,
        port: PORT,
        database,
        user: request.superuser,
    });
    const cluster = {
        settings,
        place: `socket ${directory.socket}${memory ? ', data in memory' : ''}`,
        died,
        stop: async () => {
            stopping = true;
            await stopServer(server);
            await releaseSharedMemory(directory.data, world);
        },
    };
    try {
        await Promise.race([(0,until_server_answers/* untilServerAnswers */.H)(settings('postgres'), START_SECONDS, world), died]);
    }
    catch (error) {
        await cluster.stop();
        throw error;
    }
    return cluster;
}
function serverCommand({ installation, directory, user, lockedObjects }, signal) {
    return {
        file: (0,external_node_path_.join)(installation.directory, 'postgres'),
        args: [
            '-D',
            directory.data,
            '-k',
            directory.socket,
            '-p',
            String(PORT),
            ...(0,throw_away_settings/* asOptions */.l)({ ...PRIVATE_SOCKET, ...(0,throw_away_settings/* throwAwaySettings */.E)(lockedObjects) }),
        ],
        cwd: directory.path,
        env: { LC_ALL: 'C', TZ: 'UTC' },
        signal,
        ...(user ? { runAs: user } : {}),
    };
}
/** Never settles once we stop it ourselves, so that nobody takes our own stop for a crash. */
function rejectDied(stopping, detail) {
    if (stopping)
        return new Promise(() => undefined);
    throw new errors/* CheckFailure */.jU('staging-failed', `the staging server died: ${detail}`, { detail });
}
function initdbCommand({ installation, directory, user, superuser, encoding }, signal) {
    return {
        file: (0,external_node_path_.join)(installation.directory, 'initdb'),
        args: [
            '-D',
            directory.data,
            '--no-sync',
            '--auth=trust',
            `--username=${superuser}`,
            `--encoding=${encoding}`,
            '--no-locale',
            '--no-instructions',
        ],
        cwd: directory.path,
        env: { LC_ALL: 'C', TZ: 'UTC' },
        timeoutSeconds: 120,
        signal,
        ...(user ? { runAs: user } : {}),
    };
}
async function fill(filler, { directory }, world) {
    try {
        await world.processes.run(filler);
    }
    catch (error) {
        if (!(error instanceof errors/* CommandError */.Qd) || error.failure.cause === 'cancelled')
            throw error;
        const detail = error.message;
        if (/No space left/.test(error.failure.stderrTail))
            throw new errors/* CheckFailure */.jU('staging-disk-full', detail, { path: directory.path });
        throw new errors/* CheckFailure */.jU('staging-failed', detail, { detail, path: directory.path });
    }
}
/** SIGQUIT would be "immediate"; our launcher's TERM\u2013KILL ladder is as good for data nobody needs, but slower while sessions are open, so quit first. */
async function stopServer(server) {
    try {
        process.kill(server.pid, 'SIGQUIT');
    }
    catch {
        // It has ended already.
    }
    const ended = server.done.catch(() => undefined);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
    await server.kill();
    await ended;
}


/***/ }),

/***/ 8373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ UNSHARED),
/* harmony export */   GJ: () => (/* binding */ inPrivateMemory),
/* harmony export */   XM: () => (/* binding */ mayMount),
/* harmony export */   uy: () => (/* binding */ affordMemory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);


/** Of the memory that is free, what a drill may fill: the rest of the machine has no use for it then either. */
const SHARE = 1 / 4;
/** Rows as tuples, with their indexes and the WAL of some: seldom more than this many times their text. */
const GROWTH = 4;
/** Of the cluster itself. */
const CLUSTER_BYTES = 256 * 2 ** 20;
/**
 * The memory for a server whose dump has `plainBytes` uncompressed; null when it would not surely fit into a quarter of what
 * is free (in the limits of a container, too), or where this process may not mount.
 */
async function affordMemory(plainBytes, user, world) {
    const bytes = Math.floor(Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.freemem)(), process.availableMemory()) * SHARE);
    if (user === null || plainBytes * GROWTH + CLUSTER_BYTES > bytes)
        return null;
    return (await mayMount(world)) ? { bytes, user } : null;
}
/** Whether a program of ours may have a mount that nobody else sees. */
async function mayMount({ processes }) {
    const probe = 'mount -t tmpfs tmpfs /mnt && exec setpriv --version';
    try {
        await processes.run({ file: 'unshare', args: [...UNSHARED, 'sh', '-c', probe] });
        return true;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd && error.failure.cause !== 'cancelled')
            return false;
        throw error;
    }
}
/** The memory by which a server guards its data directory is in the namespace, too: nobody has to release it. */
const UNSHARED = ['--mount', '--ipc', '--propagation', 'private'];
/** The first words are one command, so many as `$5` says; the others are the program that takes the shell's place. */
const IN_MEMORY = `set -e
data=$1 size=$2 uid=$3 gid=$4 words=$5; shift 5
mount -t tmpfs -o "size=$size,mode=700,uid=$uid,gid=$gid" tmpfs "$data"
first= index=0
while [ $index -lt $words ]; do index=$((index + 1)); first="$first \\"\\\${$index}\\""; done
eval "setpriv --reuid=$uid --regid=$gid --clear-groups $first"
shift $words
exec setpriv "--reuid=$uid" "--regid=$gid" --clear-groups "$@" < /dev/null`;
/**
 * A server whose data directory lies in memory, as it alone sees it: in a namespace that ends with the program, however it
 * ends, so that nothing is left to be unmounted. A file system of its own has a size of its own: it cannot take more.
 */
function inPrivateMemory({ filler, server }, data, { bytes, user }) {
    const { runAs: _, ...rest } = server;
    const first = [filler.file, ...filler.args];
    const place = [data, bytes, user.uid, user.gid, first.length].map(String);
    const shell = ['sh', '-c', IN_MEMORY, 'sh', ...place, ...first, server.file, ...server.args];
    const command = { ...rest, file: 'unshare', args: [...UNSHARED, ...shell] };
    return filler.stdin === undefined ? command : { ...command, stdin: filler.stdin };
}


/***/ }),

/***/ 7807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ throwAwaySettings),
/* harmony export */   l: () => (/* binding */ asOptions)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** PostgreSQL's own default: the pools of an application that is started on the restored data are sized for it. */
const MAX_CONNECTIONS = 100;
/**
 * Speed for data that is thrown away; every figure in docs/adr/0004-local-staging.md.
 * @param lockedObjects objects (tables, indexes, sequences) that one transaction may lock at a time
 */
function throwAwaySettings(lockedObjects) {
    const memory = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)() / 2 ** 20;
    return {
        fsync: 'off',
        synchronous_commit: 'off',
        full_page_writes: 'off',
        wal_level: 'minimal',
        // Files made by a transaction are flushed at its end instead of being copied into the WAL; without fsync that is free.
        wal_skip_threshold: 0,
        // A new WAL segment is otherwise filled with zeros first: the same bytes twice.
        wal_init_zero: 'off',
        wal_recycle: 'off',
        max_wal_senders: 0,
        archive_mode: 'off',
        max_wal_size: '4GB',
        checkpoint_timeout: '1h',
        autovacuum: 'off',
        bgwriter_lru_maxpages: 0,
        jit: 'off',
        max_parallel_maintenance_workers: 0,
        max_parallel_workers_per_gather: 0,
        // Small on purpose: each COMMIT looks through all of them for what to flush, and memory that was never touched is dear.
        shared_buffers: `${Math.min(64, Math.max(32, Math.floor(memory / 16)))}MB`,
        maintenance_work_mem: `${Math.min(256, Math.max(32, Math.floor(memory / 32)))}MB`,
        work_mem: `${Math.min(64, Math.max(8, Math.floor(memory / 64)))}MB`,
        // A server that is killed cannot clear up: what it shared then lies in the directory that is removed, not in /dev/shm.
        dynamic_shared_memory_type: 'mmap',
        max_connections: MAX_CONNECTIONS,
        max_locks_per_transaction: Math.max(256, Math.ceil((lockedObjects * 1.5) / MAX_CONNECTIONS)),
        restart_after_crash: 'off',
        logging_collector: 'off',
        log_min_messages: 'error',
    };
}
/** Settings as arguments of `postgres`. */
function asOptions(settings) {
    return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}


/***/ }),

/***/ 6302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ untilServerAnswers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6279);


const POLL_SECONDS = 0.03;
/**
 * Waits until a server that was just started takes a session.
 * @throws CheckFailure `staging-failed` when it does not within `seconds`.
 */
async function untilServerAnswers(settings, seconds, world) {
    const deadline = world.clock.monotonicSeconds() + seconds;
    for (;;) {
        try {
            await (await (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(settings, world.signal)).close();
            return;
        }
        catch (error) {
            world.signal.throwIfAborted();
            const detail = error instanceof Error ? error.message : String(error);
            if (world.clock.monotonicSeconds() > deadline)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('staging-failed', `the staging server did not answer within ${seconds} s: ${detail}`, { detail });
        }
        await world.clock.sleep(POLL_SECONDS, world.signal);
    }
}


/***/ }),

/***/ 2129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ examineBackup)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/frame/frame.js + 1 modules
var frame_frame = __webpack_require__(6732);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection-settings.js
var connection_settings = __webpack_require__(9338);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/archive-listing.js
var archive_listing = __webpack_require__(554);
// EXTERNAL MODULE: ./build/src/engines/postgres/tools/choose.js
var choose = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/src/engines/postgres/tools/installations.js
var installations = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/plain-plan.js

/** Databases of every cluster. */
const OF_EVERY_CLUSTER = new Set(['template0', 'template1', 'postgres']);
/**
 * Chooses what psql is given of a dump.
 * @throws CheckFailure `sql-command-refused`, `dump-truncated`, `format-unsupported`, `archive-empty`, `several-databases`.
 */
function planPlain(facts) {
    const { command, isComplete, created, parts } = facts;
    if (command !== null)
        throw new errors/* CheckFailure */.jU('sql-command-refused', `the dump holds the command ${command} of psql`, {
            command,
        });
    if (!isComplete)
        throw new errors/* CheckFailure */.jU('dump-truncated', 'the dump does not end as its program ends one', {
            bytes: facts.bytes,
        });
    const globals = parts.filter(({ isGlobals }) => isGlobals);
    if (globals.length === parts.length)
        throw unsupported('roles and tablespaces of a cluster, without a database');
    if (created === 0)
        throw new errors/* CheckFailure */.jU('archive-empty', 'the dump makes nothing');
    const holes = [...facts.restrictions, ...facts.leftOut, ...globals.map(({ span }) => span)];
    const { database, spans } = placesOf(facts);
    return { database, spans: spans.flatMap((span) => without(span, holes)) };
}
function unsupported(detail) {
    return new errors/* CheckFailure */.jU('format-unsupported', `the dump holds ${detail}`, { detail });
}
/** The whole text, or what follows wherever it goes over to its one database: it may do so again, for settings of its own. */
function placesOf({ connects, parts, bytes }) {
    const [first] = connects;
    if (!first)
        return { database: null, spans: [{ start: 0, end: bytes }] };
    if (parts.some(({ program, span }) => program === 'pg_dump' && span.end <= first.span.start))
        throw unsupported('several dumps, and does not say of which database the first is');
    const database = databaseOf({ connects, parts });
    const spans = connects.flatMap((connect, index) => {
        if (connect.database !== database)
            return [];
        const { end: start } = connect.span;
        const next = connects[index + 1];
        return { start, end: next ? endBefore(next, start, parts) : bytes };
    });
    return { database, spans };
}
/** @throws CheckFailure `several-databases`. */
function databaseOf({ connects, parts }) {
    const isCluster = parts.some(({ program, isGlobals }) => program === 'pg_dumpall' && !isGlobals);
    const all = new Set(connects.map(({ database }) => database));
    const ofUsers = all.difference(OF_EVERY_CLUSTER);
    const [database = null, ...others] = isCluster && ofUsers.size > 0 ? ofUsers : all;
    if (others.length === 0)
        return database;
    const names = [database, ...others];
    throw new errors/* CheckFailure */.jU('several-databases', `the dump holds ${names.length} databases`, {
        count: names.length,
        names: names.join(', '),
    });
}
/** A dump with `--create` makes its database before it goes over to it; that is no part of the one before. */
function endBefore(next, start, parts) {
    const around = parts.find(({ program, span }) => program === 'pg_dump' &&
        span.start >= start &&
        span.start < next.span.start &&
        span.end > next.span.start);
    return around?.span.start ?? next.span.start;
}
function without(span, holes) {
    const spans = [];
    let { start } = span;
    const inside = holes.filter((each) => each.start >= span.start && each.end <= span.end);
    for (const hole of inside.toSorted((a, b) => a.start - b.start)) {
        if (hole.start > start)
            spans.push({ start, end: hole.start });
        start = Math.max(start, hole.end);
    }
    if (start < span.end)
        spans.push({ start, end: span.end });
    return spans;
}

// EXTERNAL MODULE: ./build/src/engines/postgres/text-encoding.js
var text_encoding = __webpack_require__(2019);
;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/dump-parts.js
const HEADS = {
    pg_dump: 'PostgreSQL database dump',
    pg_dumpall: 'PostgreSQL database cluster dump',
};
const PROGRAMS = ['pg_dump', 'pg_dumpall'];
/**
 * Follows the heads and ends of the dumps in a text. Scripts write several into one file; that the last one has an end
 * says nothing of the one before, so each head must be closed by its own. Only a cluster holds dumps, of its databases.
 */
class DumpParts {
    #whole = [];
    #open = [];
    #isBroken = false;
    /** Nothing but comments stands behind the last end. */
    #isEnded = false;
    comment(text, span) {
        for (const program of PROGRAMS) {
            if (text === HEADS[program])
                this.#begin(program, span.start);
            if (text === `${HEADS[program]} complete`)
                this.#end(program, span.end);
        }
    }
    /** To be called for all that is no comment. */
    content() {
        this.#isEnded = false;
    }
    /** What comes now is of a cluster, and of none of its databases. */
    get isOfCluster() {
        return this.#open.at(-1)?.program === 'pg_dumpall';
    }
    /** There was a dump, and each had its end. */
    get isComplete() {
        return this.#isEnded && !this.#isBroken && this.#open.length === 0;
    }
    /** Those that had their end, in the order of these. */
    get whole() {
        return this.#whole;
    }
    #begin(program, start) {
        const outer = this.#open.at(-1);
        if (outer && (outer.program === 'pg_dump' || program === 'pg_dumpall'))
            this.#isBroken = true;
        if (outer)
            outer.inner += 1;
        this.#open.push({ program, start, inner: 0 });
    }
    #end(program, end) {
        const part = this.#open.pop();
        this.#isEnded = true;
        if (part?.program !== program) {
            this.#isBroken = true;
            return;
        }
        const isGlobals = program === 'pg_dumpall' && part.inner === 0;
        this.#whole.push({ program, span: { start: part.start, end }, isGlobals });
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/role-names.js
const NAME = String.raw `(?:"(?:[^"]|"")+"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`;
/** Others name none, and may be long. */
const MAY_NAME = /^(?:ALTER|GRANT|REVOKE|SET|CREATE (?:POLICY|ROLE|SCHEMA|USER MAPPING)) /i;
const NAMES = String.raw `${NAME}(?:\s*,\s*${NAME})*`;
/** Where statements of pg_dump and pg_dumpall name roles; the first group is one or several of them. */
const PLACES = [
    String.raw `^ALTER [\s\S]* OWNER TO (${NAME})$`,
    String.raw `^(?:GRANT|ALTER DEFAULT PRIVILEGES)\b[\s\S]* TO (${NAMES})(?: WITH [A-Z ,]+)?(?: GRANTED BY ${NAME})?$`,
    String.raw `^(?:REVOKE|ALTER DEFAULT PRIVILEGES)\b[\s\S]* FROM (${NAMES})(?: CASCADE| RESTRICT)?$`,
    `^ALTER DEFAULT PRIVILEGES FOR ROLE (${NAMES})`,
    String.raw `^CREATE POLICY ${NAME} ON \S+(?: AS \w+)?(?: FOR \w+)? TO (${NAMES})(?: USING| WITH|$)`,
    `^CREATE SCHEMA(?: IF NOT EXISTS)? (?:${NAME} )?AUTHORIZATION (${NAME})`,
    `^SET (?:SESSION AUTHORIZATION|ROLE) '?(${NAME})'?$`,
    `^CREATE USER MAPPING FOR (${NAME})`,
    `^CREATE ROLE (${NAME})$`,
].map((pattern) => new RegExp(pattern, 'i'));
const OWNED_BY_SUPERUSERS = /^ALTER (?:EVENT TRIGGER|FOREIGN DATA WRAPPER|SUBSCRIPTION) /i;
/** No roles, or those that every server has. */
const ALWAYS_THERE = /^(?:public|current_user|current_role|session_user|default|none|pg_.*)$/;
/** Roles that a statement of a dump names. Names in grants of columns and functions are not among them. */
function rolesIn(statement) {
    if (!MAY_NAME.test(statement))
        return [];
    const isSuperuser = OWNED_BY_SUPERUSERS.test(statement);
    return PLACES.flatMap((place) => {
        const names = place.exec(statement)?.[1]?.match(new RegExp(NAME, 'g')) ?? [];
        return names
            .map(plainName)
            .filter((name) => !ALWAYS_THERE.test(name))
            .map((name) => ({ name, isSuperuser }));
    });
}
function plainName(text) {
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/sql-lexer-state.js
/** Between words. */
const TOP = { kind: 'top' };

;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/sql-lexer.js

/** What a reader of statements needs at most; the rest of a long function or INSERT is passed over. */
const KEPT = 8192;
/** The end of a statement, in which COPY says where its rows come from: behind a list of columns as long as it likes. */
const TAIL = 64;
/** Longer tags and lines are no work of pg_dump; waiting for their end must not cost memory. */
const LOOKAHEAD = 65_536;
const SPECIAL = /['"$\\;]|--|\/\*/g;
const DOLLAR_TAG = /\$(?:[A-Za-z_\x80-\xff][\w\x80-\xff]*)?\$/y;
const COPY = /^COPY\b/i;
const FROM_STDIN = /\bFROM\s+stdin\b/i;
const IDENTIFIER_END = /[\w$\x80-\xff]$/;
const ESCAPED_STRING = /(?:^|[^\w$\x80-\xff])[eE]$/;
/**
 * Walks plain SQL as psql does: statements, strings in their three ways, comments, rows of COPY. Feeds on chunks of
 * bytes, each byte read as one character, which is enough to tell what is where: all that matters is ASCII.
 * Source: PostgreSQL, psqlscan.l. It tells a dump's structure and is no wall: psql's restricted mode is.
 */
class SqlLexer {
    #events;
    #state = TOP;
    #text = '';
    #position = 0;
    /** Bytes before `#text`. */
    #origin = 0;
    #statement = '';
    /** Where it begins; null before its first letter. */
    #statementStart = null;
    #comment = '';
    #commentStart = 0;
    /** The last characters outside of strings, which tell what a quote or a dollar begins. */
    #tail = '';
    #isLast = false;
    constructor(events) {
        this.#events = events;
    }
    /** Between statements, with nothing begun. */
    get isIdle() {
        return this.#state.kind === 'top' && this.#statement.trim() === '';
    }
    push(chunk) {
        this.#text = this.#text.slice(this.#position) + chunk.toString('latin1');
        this.#origin += this.#position;
        this.#position = 0;
        while (this.#step())
            ;
    }
    /** What was waited for is taken as it is. */
    end() {
        this.#isLast = true;
        this.push(Buffer.alloc(0));
    }
    /** Goes on to the next change of state; false when more text is needed. */
    #step() {
        if (this.#position >= this.#text.length)
            return false;
        const state = this.#state;
        switch (state.kind) {
            case 'top':
                return this.#stepTop();
            case 'quoted':
                return this.#passTo("'", TOP);
            case 'identifier':
                return this.#passTo('"', TOP);
            case 'escaped':
                return this.#stepEscaped();
            case 'dollar':
                return this.#passTo(state.tag, TOP);
            case 'line-comment':
                return this.#stepLineComment();
            case 'comment':
                return this.#stepComment(state);
            case 'copy':
                return this.#stepCopy();
        }
    }
    #stepTop() {
        SPECIAL.lastIndex = this.#position;
        const found = SPECIAL.exec(this.#text);
        // The last character may be the first of two.
        const end = found?.index ?? this.#text.length - Number(!this.#isLast);
        this.#keep(this.#text.slice(this.#position, end));
        this.#position = end;
        if (!found)
            return false;
        return this.#special(found[0]);
    }
    #special(special) {
        if (special === '$')
            return this.#dollar();
        if (special === '\\')
            return this.#backslash();
        if (special === ';')
            return this.#endStatement();
        if (special === '--' || special === '/*') {
            this.#commentStart = this.#origin + this.#position;
            this.#position += 2;
            this.#state = special === '--' ? { kind: 'line-comment' } : { kind: 'comment', depth: 1 };
            this.#keep(' ');
            return true;
        }
        const isEscaped = special === "'" && ESCAPED_STRING.test(this.#tail);
        this.#keep(special);
        this.#position += 1;
        if (special === '"')
            this.#state = { kind: 'identifier' };
        else
            this.#state = { kind: isEscaped ? 'escaped' : 'quoted' };
        return true;
    }
    #dollar() {
        const isInName = IDENTIFIER_END.test(this.#tail);
        DOLLAR_TAG.lastIndex = this.#position;
        const tag = isInName ? undefined : DOLLAR_TAG.exec(this.#text)?.[0];
        if (tag !== undefined) {
            this.#keep('$$');
            this.#position += tag.length;
            this.#state = { kind: 'dollar', tag };
            return true;
        }
        const rest = this.#text.length - this.#position;
        const mayGoOn = /^\$[\w\x80-\xff]*$/.test(this.#text.slice(this.#position, this.#position + 256));
        if (!isInName && !this.#isLast && mayGoOn && rest < 256)
            return false;
        this.#keep('$');
        this.#position += 1;
        return true;
    }
    #backslash() {
        const newline = this.#text.indexOf('\n', this.#position);
        const rest = this.#text.length - this.#position;
        if (newline < 0 && !this.#isLast && rest < LOOKAHEAD)
            return false;
        const end = newline < 0 ? this.#text.length : newline + 1;
        const command = this.#text.slice(this.#position, end).trimEnd();
        const span = { start: this.#origin + this.#position, end: this.#origin + end };
        this.#events.command(command, span);
        this.#position = end;
        return true;
    }
    #endStatement() {
        const statement = this.#statement.trim();
        const span = { start: this.#statementStart ?? 0, end: this.#origin + this.#position + 1 };
        if (COPY.test(statement) && (FROM_STDIN.test(statement) || FROM_STDIN.test(this.#tail))) {
            // The rows begin on the next line.
            const newline = this.#text.indexOf('\n', this.#position);
            if (newline < 0 && !this.#isLast)
                return false;
            this.#position = newline < 0 ? this.#text.length : newline;
            this.#state = { kind: 'copy' };
        }
        else
            this.#position += 1;
        this.#statement = '';
        this.#statementStart = null;
        this.#tail = '';
        if (statement !== '')
            this.#events.statement(statement, span);
        return true;
    }
    /** From the line end before the rows to the line `\.`. */
    #stepCopy() {
        const end = this.#isLast ? /\n\\\.\r?(?:\n|$)/g : /\n\\\.\r?\n/g;
        end.lastIndex = this.#position;
        const found = end.exec(this.#text);
        if (!found) {
            // The end may have begun already.
            this.#position = Math.max(this.#position, this.#text.length - 5);
            return false;
        }
        this.#position = found.index + found[0].length;
        this.#state = TOP;
        this.#events.rows();
        return true;
    }
    #stepEscaped() {
        const special = /['\\]/g;
        special.lastIndex = this.#position;
        const found = special.exec(this.#text);
        const end = found?.index ?? this.#text.length;
        this.#keep(this.#text.slice(this.#position, end));
        this.#position = end;
        if (!found)
            return false;
        if (end + 1 >= this.#text.length && !this.#isLast)
            return false;
        if (found[0] === '\\' || this.#text[end + 1] === "'") {
            this.#position = Math.min(end + 2, this.#text.length);
            return true;
        }
        this.#keep("'");
        this.#position += 1;
        this.#state = TOP;
        return true;
    }
    #stepLineComment() {
        const newline = this.#text.indexOf('\n', this.#position);
        const end = newline < 0 ? this.#text.length : newline;
        if (this.#comment.length < KEPT)
            this.#comment += this.#text.slice(this.#position, end);
        this.#position = end;
        if (newline < 0 && !this.#isLast)
            return false;
        const span = { start: this.#commentStart, end: this.#origin + end };
        this.#events.comment(this.#comment.slice(0, KEPT).trim(), span);
        this.#comment = '';
        this.#state = TOP;
        return true;
    }
    #stepComment(state) {
        const edge = /\/\*|\*\//g;
        edge.lastIndex = this.#position;
        const found = edge.exec(this.#text);
        if (!found) {
            // The first half of an edge may have come.
            this.#position = Math.max(this.#position, this.#text.length - Number(!this.#isLast));
            return false;
        }
        this.#position = found.index + 2;
        state.depth += found[0] === '/*' ? 1 : -1;
        if (state.depth === 0)
            this.#state = TOP;
        return true;
    }
    /** To the end of a string; a doubled quote ends one and begins the next. */
    #passTo(end, next) {
        const index = this.#text.indexOf(end, this.#position);
        if (index < 0) {
            // A tag may have come in part.
            const passed = Math.max(this.#position, this.#text.length - end.length + 1);
            if (end.length === 1)
                this.#keep(this.#text.slice(this.#position, passed));
            this.#position = passed;
            return false;
        }
        if (end.length === 1)
            this.#keep(this.#text.slice(this.#position, index + 1));
        this.#position = index + end.length;
        this.#state = next;
        return true;
    }
    #keep(text) {
        this.#tail = (this.#tail + text.slice(-TAIL)).slice(-TAIL);
        const first = this.#statementStart === null ? text.search(/\S/) : -1;
        if (first >= 0)
            this.#statementStart = this.#origin + this.#position + first;
        const room = KEPT - this.#statement.length;
        if (room > 0)
            this.#statement += text.slice(0, room);
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/sql-facts.js




/** Also what old dumps with `--clean` begin with, which would take the language from under the guard against subscriptions. */
const LEFT_OUT = /^(?:(?:CREATE|ALTER|DROP|COMMENT\s+ON|SECURITY\s+LABEL\b[^;]*?\bON)\s+SUBSCRIPTION\b|DROP\s+EXTENSION\s+(?:IF\s+EXISTS\s+)?plpgsql$)/i;
const VERSION = /^Dumped (from database|by pg_dump) version (\d+)/;
const RESTRICTION = /^\\(?:un)?restrict [A-Za-z0-9]+$/;
const CONNECT = /^\\connect (?:-reuse-previous=on "dbname='((?:[^'\\]|\\.)+)'"|"((?:[^"]|"")+)"|(\S+))$/;
/** Reads a dump in plain SQL, in chunks, and keeps what it says of itself; memory does not grow with it. */
class SqlFactsReader {
    #parts = new DumpParts();
    #sourceMajor = 0;
    #dumpMajor = 0;
    #encoding = null;
    #decode = (0,text_encoding/* decoderFor */.o)('UTF8');
    #created = 0;
    #rows = 0;
    #inserted = new Set();
    #roles = new Map();
    #connects = [];
    #restrictions = [];
    #leftOut = [];
    #command = null;
    #bytes = 0;
    #lexer = new SqlLexer({
        statement: (text, span) => this.#statement(text, span),
        comment: (text, span) => this.#comment(text, span),
        command: (text, span) => this.#backslash(text, span),
        rows: () => {
            this.#rows += 1;
        },
    });
    push(chunk) {
        const hasMark = this.#bytes === 0 && chunk.indexOf('\ufeff') === 0;
        this.#bytes += chunk.length;
        if (!hasMark) {
            this.#lexer.push(chunk);
            return;
        }
        // Windows puts a mark at the beginning, which psql passes over only there.
        this.#restrictions.push({ start: 0, end: 3 });
        this.#lexer.push(Buffer.concat([Buffer.from('   '), chunk.subarray(3)]));
    }
    /** To be called when all has come. */
    facts() {
        this.#lexer.end();
        return {
            parts: this.#parts.whole,
            sourceMajor: this.#sourceMajor,
            dumpMajor: this.#dumpMajor,
            encoding: this.#encoding,
            isComplete: this.#parts.isComplete && this.#lexer.isIdle,
            created: this.#created,
            withRows: this.#rows + this.#inserted.size,
            roles: Array.from(this.#roles, ([name, isSuperuser]) => ({ name, isSuperuser })),
            connects: this.#connects,
            restrictions: this.#restrictions,
            leftOut: this.#leftOut,
            command: this.#command,
            bytes: this.#bytes,
        };
    }
    #comment(text, span) {
        this.#parts.comment(text, span);
        const [, which, major] = VERSION.exec(text) ?? [];
        if (which === 'from database')
            this.#sourceMajor = Number(major);
        if (which === 'by pg_dump')
            this.#dumpMajor = Number(major);
    }
    #statement(bytes, span) {
        this.#parts.content();
        if (LEFT_OUT.test(bytes)) {
            this.#leftOut.push(span);
            return;
        }
        const text = this.#decode(Buffer.from(bytes, 'latin1'));
        if (/^CREATE /i.test(text) && !this.#parts.isOfCluster)
            this.#created += 1;
        const insert = /^INSERT INTO (?:ONLY )?((?:"(?:[^"]|"")+"|[^\s(])+)/i.exec(text)?.[1];
        if (insert !== undefined)
            this.#inserted.add(insert);
        const encoding = /^SET client_encoding = '([^']+)'/i.exec(text)?.[1];
        if (encoding !== undefined) {
            if (!this.#parts.isOfCluster)
                this.#encoding = encoding;
            this.#decode = (0,text_encoding/* decoderFor */.o)(encoding);
        }
        for (const { name, isSuperuser } of insert === undefined ? rolesIn(text) : [])
            this.#roles.set(name, isSuperuser || (this.#roles.get(name) ?? false));
    }
    #backslash(text, span) {
        if (RESTRICTION.test(text)) {
            this.#restrictions.push(span);
            return;
        }
        this.#parts.content();
        const [, odd, quoted, plain] = CONNECT.exec(text) ?? [];
        const database = odd?.replace(/\\(.)/g, '$1') ?? quoted?.replaceAll('""', '"') ?? plain;
        if (database === undefined)
            this.#command ??= text.slice(0, 60);
        else
            this.#connects.push({ database: this.#decode(Buffer.from(database, 'latin1')), span });
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/examine-dump.js












/** The superuser of a server made for a foreign dump; nobody says how the source's was called. */
const BOOTSTRAP_ROLE = 'postgres';
/** Made when the dump does not say how its database was called. */
const DATABASE = 'restored';
/**
 * Looks at a dump before anything is made for it: of an archive its table of contents, of plain SQL the whole text.
 * @throws CheckFailure `postgres-missing`, `format-unsupported`, `archive-empty`, `frame-corrupt`, and what `planPlain` throws.
 */
async function examineDump(dump, world) {
    return dump.format === 'plain' ? examinePlain(dump, world) : examineArchive(dump, world);
}
async function examineArchive(dump, world) {
    const { entries, sourceMajor, dumpMajor } = await readArchive(dump, ['--list'], world, archive_listing/* readListing */.v);
    if (entries === 0)
        throw new errors/* CheckFailure */.jU('archive-empty', `${dump.path} holds no entry`);
    const definitions = ['--section=pre-data', '--section=post-data', '--file=-'];
    const { roles, encoding } = await readArchive(dump, definitions, world, factsOf);
    return {
        needs: needsOf({ sourceMajor, dumpMajor, roles, encoding, objects: entries }),
        plain: null,
    };
}
async function examinePlain(dump, world) {
    const facts = await readPlain(dump, world);
    const plain = planPlain(facts);
    const { dumpMajor, roles, encoding, created } = facts;
    // A newer pg_dump writes settings into the text that an older server does not know.
    const sourceMajor = Math.max(facts.sourceMajor, dumpMajor);
    const needs = needsOf({ sourceMajor, dumpMajor, roles, encoding, objects: created });
    return { needs: { ...needs, database: plain.database ?? DATABASE }, plain };
}
function needsOf({ sourceMajor, dumpMajor, roles, encoding, objects }) {
    return {
        sourceMajor: Math.max(sourceMajor, choose/* OLDEST_SUPPORTED_MAJOR */.JQ),
        dumpMajor: Math.max(dumpMajor, choose/* OLDEST_SUPPORTED_MAJOR */.JQ),
        database: DATABASE,
        server: {
            // Text of no known encoding fits into a database of none only; any other is converted.
            encoding: encoding === 'SQL_ASCII' ? 'SQL_ASCII' : 'UTF8',
            collate: encoding === 'SQL_ASCII' ? 'C' : 'C.UTF-8',
            ctype: encoding === 'SQL_ASCII' ? 'C' : 'C.UTF-8',
            bootstrapRole: BOOTSTRAP_ROLE,
            systemIdentifier: null,
        },
        extensions: {},
        roles: roles
            .filter(({ name }) => name !== BOOTSTRAP_ROLE)
            .map(({ name, isSuperuser }) => ({
            name,
            attributes: isSuperuser ? 'SUPERUSER' : '',
            memberOf: [],
        })),
        areRolesGuessed: true,
        lockedObjects: objects * 4 + 1000,
    };
}
async function factsOf(text) {
    const reader = new SqlFactsReader();
    for await (const chunk of text)
        reader.push(chunk);
    return reader.facts();
}
async function readPlain(dump, world) {
    const reader = new SqlFactsReader();
    try {
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(dump.path, { highWaterMark: 256 * 1024 }), unframing(dump), async (text) => {
            for await (const chunk of text)
                reader.push(chunk);
        }, { signal: world.signal });
    }
    catch (error) {
        world.signal.throwIfAborted();
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (!(error instanceof Error) || !/^Z_|^ZSTD_/.test(code))
            throw error;
        const detail = error.message;
        throw new errors/* CheckFailure */.jU('frame-corrupt', `the frame of ${dump.path} is damaged: ${detail}`, {
            detail,
        });
    }
    return reader.facts();
}
/** What pg_restore says of an archive; it is given the file's beginning only, as much as it takes. */
async function readArchive(dump, args, world, read) {
    const newest = (await (0,installations/* findInstallations */.v)(world.processes)).find((each) => each.hasClient);
    if (!newest)
        throw new errors/* CheckFailure */.jU('postgres-missing', 'no PostgreSQL is installed here', { major: 14 });
    const isDirectory = dump.format === 'directory';
    const head = new external_node_stream_.PassThrough();
    const reader = world.processes.start({
        file: (0,external_node_path_.join)(newest.directory, 'pg_restore'),
        args: [`--format=${dump.format}`, ...args, ...(isDirectory ? [dump.path] : [])],
        env: connection_settings/* PROGRAM_LOCALE */.e9,
        timeoutSeconds: 600,
        signal: world.signal,
    }, isDirectory ? undefined : head);
    // pg_restore goes away after the table of contents; that the rest finds no reader is no error.
    const fed = isDirectory
        ? Promise.resolve()
        : (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(dump.path), unframing(dump), head).catch(() => undefined);
    try {
        const found = await read(reader.stdout);
        await reader.done;
        return found;
    }
    catch (error) {
        world.signal.throwIfAborted();
        const detail = error instanceof Error ? error.message : String(error);
        throw new errors/* CheckFailure */.jU('archive-corrupt', `pg_restore cannot read ${dump.path}: ${detail}`, {
            detail,
        });
    }
    finally {
        head.destroy();
        await fed;
    }
}
function unframing({ frame }) {
    return frame ? (0,frame_frame/* frameDecompressor */.gF)(frame) : new external_node_stream_.PassThrough();
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/recognise-dump.js







/** The header of a dump in plain SQL stands within this; scripts may have put some lines before it. */
const HEAD_BYTES = 64 * 1024;
/** Enough of a compressed file to unpack that much. */
const PACKED_BYTES = 1024 * 1024;
/** Packed in a way that we do not unpack: its first bytes, its name, and what unpacks it. */
const OTHER_PACKINGS = [
    [[0x04, 0x22, 0x4d, 0x18], 'lz4', 'lz4 -d'],
    [[0x42, 0x5a, 0x68], 'bzip2', 'bunzip2'],
    [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 'xz', 'unxz'],
    [[0x50, 0x4b, 0x03, 0x04], 'zip', 'unzip'],
    [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '7z', '7z x'],
    [[0x85, 0x01], 'GnuPG', 'gpg --decrypt'],
    [[0xff, 0xfe], 'UTF-16', 'iconv --from-code=UTF-16 --to-code=UTF-8'],
];
const PLAIN_HEAD = /^-- PostgreSQL database (?:cluster )?dump\r?$/m;
const TAR_MAGIC = { text: 'ustar', position: 257 };
/** What pg_dump writes first into a tar archive and a directory. */
const CONTENTS = 'toc.dat';
/**
 * Tells what a dump is by its content, never by its name.
 * @throws CheckFailure `file-empty`; `frame-corrupt`; `format-unsupported`, which names what unpacks it where it knows.
 */
async function recogniseDump(path) {
    if ((await (0,external_node_fs_promises_.stat)(path)).isDirectory())
        return recogniseDirectory(path);
    const packed = await headOf(path, null);
    if (packed.bytes.length === 0)
        throw new errors/* CheckFailure */.jU('file-empty', `${path} is empty`, { path });
    const frame = (0,frame_frame/* detectFrame */.VN)(packed.bytes);
    const { bytes, damage } = frame === null ? packed : await headOf(path, frame);
    const format = formatOf(bytes);
    if (typeof format === 'string')
        return { format, frame };
    if (damage !== null)
        throw corrupt(path, damage);
    if (bytes.length === 0)
        throw new errors/* CheckFailure */.jU('file-empty', `${path} holds nothing`, { path });
    throw recognise_dump_unsupported(path, format);
}
async function recogniseDirectory(path) {
    const contents = await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(path, CONTENTS)).catch(() => null);
    if (!contents?.isFile())
        throw recognise_dump_unsupported(path, { what: `a directory without ${CONTENTS}` });
    return { format: 'directory', frame: null };
}
function formatOf(head) {
    if (head.subarray(0, 5).toString('latin1') === 'PGDMP')
        return 'custom';
    const { text, position } = TAR_MAGIC;
    if (head.subarray(position, position + text.length).toString('latin1') === text) {
        const isDump = head.subarray(0, CONTENTS.length + 1).toString('latin1') === `${CONTENTS}\0`;
        return isDump ? 'tar' : { what: 'a tar archive of files', command: 'tar --extract --file' };
    }
    const packing = OTHER_PACKINGS.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
    if (packing)
        return { what: `packed by ${packing[1]}`, command: packing[2] };
    const start = head.toString('latin1');
    if (PLAIN_HEAD.test(start))
        return 'plain';
    if (/^-- (?:MySQL|MariaDB) dump/m.test(start))
        return { what: 'a dump of MySQL or MariaDB' };
    return { what: 'neither an archive of pg_dump nor its plain SQL' };
}
/** The first bytes, out of the frame; fewer where the file has no more. */
async function headOf(path, frame) {
    const end = (frame === null ? HEAD_BYTES : PACKED_BYTES) - 1;
    const chunks = [];
    let length = 0;
    const take = async (source) => {
        for await (const chunk of source) {
            chunks.push(chunk);
            length += chunk.length;
            if (length >= HEAD_BYTES)
                return;
        }
    };
    const unframed = frame === null ? new external_node_stream_.PassThrough() : (0,frame_frame/* frameDecompressor */.gF)(frame);
    const damage = await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { end }), unframed, take).then(() => null, (error) => (error instanceof Error ? error : new Error(String(error))));
    const code = damage && 'code' in damage ? String(damage.code) : '';
    const isEnough = length >= HEAD_BYTES;
    if (damage && !isEnough && !/^Z_|^ZSTD_/.test(code))
        throw damage;
    return { bytes: Buffer.concat(chunks), damage: isEnough ? null : damage };
}
function corrupt(path, { message }) {
    const detail = message;
    return new errors/* CheckFailure */.jU('frame-corrupt', `the frame of ${path} is damaged: ${detail}`, { detail });
}
function recognise_dump_unsupported(path, { what, command }) {
    return new errors/* CheckFailure */.jU('format-unsupported', `${path} is ${what}`, {
        detail: what,
        ...(command === undefined ? {} : { command }),
    });
}

// EXTERNAL MODULE: ./build/src/engines/postgres/restore/staging-needs.js
var staging_needs = __webpack_require__(6492);
// EXTERNAL MODULE: ./build/src/procedures/restoration/fetch-dump.js + 1 modules
var fetch_dump = __webpack_require__(9366);
;// CONCATENATED MODULE: ./build/src/procedures/restoration/examine-backup.js




/**
 * What a backup's restore needs: as its passport says; without one, as the dump itself shows.
 * @throws CheckFailure when the dump is none that we restore, or shows that it is not whole.
 */
async function examineBackup(backup, passport, world) {
    const format = passport ? ((0,fetch_dump/* dumpOf */.qf)(passport)?.format ?? 'custom') : undefined;
    if (passport && format === 'custom')
        return { backup, needs: (0,staging_needs/* needsOfPassport */.H)(passport), plain: null };
    const form = format ? { format, frame: backup.frame } : await recogniseDump(backup.dumpPath);
    const examined = await examineDump({ path: backup.dumpPath, ...form }, world);
    return {
        backup: { ...backup, ...form },
        needs: passport ? (0,staging_needs/* needsOfPassport */.H)(passport) : examined.needs,
        plain: examined.plain,
    };
}


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openLocalStaging)
/* harmony export */ });
/* harmony import */ var _engines_postgres_restore_empty_database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);
/* harmony import */ var _engines_postgres_staging_local_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3952);
/* harmony import */ var _engines_postgres_staging_private_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8373);
/* harmony import */ var _engines_postgres_staging_staging_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9569);
/* harmony import */ var _engines_postgres_tools_choose_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5597);
/* harmony import */ var _prepare_staging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(834);






const ISOLATION = 'a server of its own without network';
/** An ephemeral cluster on this machine: no network, its own socket, destroyed after the drill. */
async function openLocalStaging(request, world) {
    const { needs, bytesForMemory } = request;
    const user = await world.unprivilegedUser();
    const memory = bytesForMemory === undefined ? null : await (0,_engines_postgres_staging_private_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .affordMemory */ .uy)(bytesForMemory, user, world);
    const directory = await (0,_engines_postgres_staging_staging_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStagingDirectory */ .h)(request.drill.config.drill.directory, world, user);
    return {
        isInMemory: memory !== null,
        workspace: directory.path,
        target: {
            open: async () => (0,_engines_postgres_staging_local_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .startLocalCluster */ .g)({
                installation: await (0,_engines_postgres_tools_choose_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .requireServer */ .j)(needs, world),
                directory,
                user,
                superuser: needs.server.bootstrapRole,
                encoding: needs.server.encoding,
                lockedObjects: needs.lockedObjects,
                isCopy: true,
                ...(memory ? { memory } : {}),
            }, world),
            prepare: (server) => (0,_prepare_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareStaging */ .pm)({ server, isolation: ISOLATION }, request, world),
            recreate: (server) => (0,_prepare_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .recreateDatabase */ .Dn)(server, needs, world),
            addDatabase: (server, name) => (0,_engines_postgres_restore_empty_database_js__WEBPACK_IMPORTED_MODULE_0__/* .putEmptyDatabase */ .y)(server, name, needs, world),
        },
        remove: async () => {
            await directory.remove();
            return [];
        },
    };
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pm: () => (/* binding */ prepareStaging),
  Dn: () => (/* binding */ recreateDatabase),
  s_: () => (/* binding */ requireCapability)
});

// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var connection = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/server-facts.js
var server_facts = __webpack_require__(2870);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/prepare-database.js
var prepare_database = __webpack_require__(5210);
;// CONCATENATED MODULE: ./build/src/engines/postgres/staging/initial-database.js

/** initdb makes it, and small systems keep their rows in it. */
const INITIAL = 'postgres';
/** A session on a new cluster of our own beside the database to be restored; one of that name that initdb made is dropped. */
async function connectBeside(cluster, database, signal) {
    if (database !== INITIAL)
        return (0,connection/* connect */.Ng)(cluster.settings(INITIAL), signal);
    const session = await (0,connection/* connect */.Ng)(cluster.settings('template1'), signal);
    await session.query(`DROP DATABASE ${INITIAL} WITH (FORCE)`);
    return session;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/prepare-staging.js





/**
 * Makes what the restore needs in a throw-away server of our own: roles and the empty database.
 * @throws CheckFailure `target-is-source`, `postgres-too-old`, `extension-missing`, `passport-unreadable`.
 */
async function prepareStaging(opened, request, world) {
    const { needs } = request;
    const session = await connectBeside(opened.server, needs.database, world.signal);
    try {
        await requireIsolation(session, opened, request);
        await requireCapability(session, needs);
        await (0,prepare_database/* createRoles */.Qe)(session, needs.roles);
        await (0,prepare_database/* createDatabase */.cD)(session, needs.database, needs.server);
    }
    finally {
        await session.close();
    }
    return opened.server.settings(needs.database);
}
/** Makes the database of a throw-away server of our own empty again. */
async function recreateDatabase(staging, { database, server: source }, world) {
    const session = await connectBeside(staging, database, world.signal);
    try {
        await session.query(`DROP DATABASE ${(0,connection/* quoteIdentifier */.Cm)(database)} WITH (FORCE)`);
        await (0,prepare_database/* createDatabase */.cD)(session, database, source);
    }
    finally {
        await session.close();
    }
}
/**
 * Whether the server can take what the backup holds.
 * @throws CheckFailure `postgres-too-old`, `extension-missing`.
 */
async function requireCapability(session, needs) {
    await requireMajor(session, needs.sourceMajor);
    const gap = (await (0,prepare_database/* findExtensionGaps */._3)(session, needs.extensions)).find((each) => !each.offered);
    if (gap)
        throw extensionMissing(gap, needs.sourceMajor);
}
/** The last guard: whatever the settings say, the server we are about to fill must not be the one that was dumped. */
async function requireIsolation(session, { server, isolation }, { needs, recorder }) {
    const [identity] = await session.query('SELECT system_identifier::text FROM pg_control_system()');
    const source = needs.server.systemIdentifier;
    if (source !== null && identity?.[0] === source)
        throw new errors/* CheckFailure */.jU('target-is-source', 'the staging server is the source itself', {
            source: needs.database,
        });
    recorder.check({ id: 'isolation', status: 'pass', expected: isolation, actual: server.place });
}
/** An image or a separate server may be older than the source; the programs of this host were chosen by their version. */
async function requireMajor(session, needed) {
    const [row] = await session.query(`SELECT current_setting('server_version_num'), current_setting('server_version')`);
    const [number, found = ''] = row ?? [];
    if ((0,server_facts/* majorOf */.Ds)(Number(number)) >= needed)
        return;
    const message = `PostgreSQL ${needed} or newer is needed, the staging server is ${found}`;
    const facts = { found: found ?? '', needed, major: needed };
    throw new errors/* CheckFailure */.jU('postgres-too-old', message, facts);
}
function extensionMissing({ name, wanted }, major) {
    const message = `extension ${name} ${wanted} is not installed where the drill restores`;
    return new errors/* CheckFailure */.jU('extension-missing', message, { extension: name, major });
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ removeStaging)
/* harmony export */ });
/** Removes staging. What is left of it says nothing of the backup, but must be seen. */
async function removeStaging(staging, recorder) {
    const left = await staging.remove();
    if (left.length === 0)
        return;
    const actual = left.join(', ');
    recorder.check({
        id: 'leftovers',
        status: 'warn',
        expected: 'nothing is left of staging',
        actual,
        reason: 'staging-left',
        facts: { left: actual },
    });
}


/***/ }),

/***/ 3126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openStaging)
});

// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/src/containers/compose-project.js + 4 modules
var compose_project = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/empty-database.js
var empty_database = __webpack_require__(8432);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/throw-away-settings.js
var throw_away_settings = __webpack_require__(7807);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/until-server-answers.js
var until_server_answers = __webpack_require__(6302);
;// CONCATENATED MODULE: ./build/src/engines/postgres/staging/docker-server.js



const PORT = 5432;
const READY_SECONDS = 120;
/** Apart from the paths that images declare as volumes: where those lie changed with version 18 of the official one. */
const VOLUME_PATH = '/lastro';
/**
 * Starts a throw-away server in a container and waits until it takes sessions over its published port.
 * @throws CheckFailure `image-missing`, `port-taken`, `container-failed`, `container-out-of-memory`, `staging-failed`.
 */
async function startDockerServer(request, world) {
    const { project, name, superuser } = request;
    const password = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
    world.maskSecret(password);
    const limits = { ...request.limits, readySeconds: READY_SECONDS };
    const running = await project.start(serviceOf(request, password), limits);
    const port = running.port ?? PORT;
    const common = { user: superuser, password };
    const settings = (database) => ({ ...common, host: '127.0.0.1', port, database });
    // A session over the port is what the restore will need; a check inside of the container says less.
    await Promise.race([(0,until_server_answers/* untilServerAnswers */.H)(settings('postgres'), READY_SECONDS, world), running.died]);
    return {
        settings,
        settingsInside: (database) => ({ ...common, host: name, port: PORT, database }),
        place: `container ${running.container}, 127.0.0.1:${port}`,
        died: running.died,
        // The container goes with the project, which may hold more than this server.
        stop: () => Promise.resolve(),
    };
}
function serviceOf({ name, image, port, superuser, encoding, lockedObjects }, password) {
    return {
        name,
        image,
        environment: {
            POSTGRES_USER: superuser,
            POSTGRES_PASSWORD: password,
            POSTGRES_DB: 'postgres',
            POSTGRES_INITDB_ARGS: `--no-sync --no-locale --encoding=${encoding}`,
            PGDATA: `${VOLUME_PATH}/data`,
            TZ: 'UTC',
        },
        command: ['postgres', ...(0,throw_away_settings/* asOptions */.l)((0,throw_away_settings/* throwAwaySettings */.E)(lockedObjects))],
        mounts: [{ kind: 'volume', name: 'data', path: VOLUME_PATH }],
        port: { container: PORT, host: port },
    };
}

// EXTERNAL MODULE: ./build/src/engines/postgres/staging/staging-directory.js
var staging_directory = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/prepare-staging.js + 1 modules
var prepare_staging = __webpack_require__(834);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/docker-staging.js






/** Host name of the database for containers beside it, unless it takes the place of a service of the operator's own. */
const DATABASE_SERVICE = 'database';
const ISOLATION = 'a container of its own, reachable from this host only';
/** A container on this machine: its server listens on a port of 127.0.0.1; destroyed with its volume after the drill. */
async function openDockerStaging(request, world) {
    const { needs } = request;
    const { directory: parent, docker, backend, timeoutSeconds } = request.drill.config.drill;
    const directory = await (0,staging_directory/* makeStagingDirectory */.h)(parent, world, null);
    const subject = { directory: directory.path, procedure: request.recorder.procedure };
    const project = await (0,compose_project/* openProject */.U8)(subject, world).catch(async (error) => {
        await directory.remove();
        throw error;
    });
    let opened;
    return {
        workspace: directory.path,
        containers: {
            project,
            settingsInside: (database) => {
                if (!opened)
                    throw new Error('the server is not open yet');
                return opened.settingsInside(database);
            },
        },
        target: {
            open: async () => {
                opened = await startDockerServer({
                    project,
                    name: backend?.compose?.database ?? DATABASE_SERVICE,
                    image: docker.image,
                    port: docker.port,
                    limits: { pull: docker.pull, pullSeconds: timeoutSeconds },
                    superuser: needs.server.bootstrapRole,
                    encoding: needs.server.encoding,
                    lockedObjects: needs.lockedObjects,
                }, world);
                return opened;
            },
            prepare: (server) => (0,prepare_staging/* prepareStaging */.pm)({ server, isolation: ISOLATION }, request, world),
            recreate: (server) => (0,prepare_staging/* recreateDatabase */.Dn)(server, needs, world),
            addDatabase: (server, name) => (0,empty_database/* putEmptyDatabase */.y)(server, name, needs, world),
        },
        remove: async () => {
            const left = await takeDown(project);
            // The directory is what the next drill knows the rest by.
            if (left.length === 0)
                await directory.remove();
            return left;
        },
    };
}
/** An engine that went away has what was made; it is no reason to lose the verdict. */
async function takeDown(project) {
    try {
        return await project.down();
    }
    catch (error) {
        if (!(error instanceof errors/* CommandError */.Qd))
            throw error;
        return [`project ${project.name} (${error.message})`];
    }
}

// EXTERNAL MODULE: ./build/src/procedures/restore-drill/local-staging.js
var local_staging = __webpack_require__(6567);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection-settings.js
var connection_settings = __webpack_require__(9338);
// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/engines/postgres/separate-server/same-address.js



/** Stands for all addresses of this machine: a server that listens on all of them has many names. */
const HERE = 'this machine';
/**
 * Whether two connections lead to one place, whatever they call it: one port, and host names that resolve to an address in
 * common, or sockets in one directory. A socket and a port are never compared; nor is what stands behind a proxy.
 */
async function haveSameAddress(one, other) {
    if (one.port !== other.port)
        return false;
    const [here, there] = await Promise.all([addressesOf(one.host), addressesOf(other.host)]);
    return here.some((address) => there.includes(address));
}
async function addressesOf(host) {
    if (host.startsWith('/'))
        return [await (0,external_node_fs_promises_.realpath)(host).catch(() => host)];
    const own = new Set(Object.values((0,external_node_os_.networkInterfaces)()).flatMap((each) => (each ?? []).map(({ address }) => address)));
    const isHere = (address) => own.has(address) || /^(127\.|::1$)/.test(address);
    try {
        const found = await (0,external_node_dns_promises_.lookup)(host, { all: true });
        return found
            .map(({ address }) => withoutMapping(address))
            .map((each) => (isHere(each) ? HERE : each));
    }
    catch {
        // A name that nobody knows is equal to itself only.
        return [host.toLowerCase()];
    }
}
/** `::ffff:10.0.0.5` is 10.0.0.5. */
function withoutMapping(address) {
    return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

// EXTERNAL MODULE: ./build/src/engines/postgres/separate-server/target-session.js
var target_session = __webpack_require__(5990);
;// CONCATENATED MODULE: ./build/src/engines/postgres/separate-server/guard-target.js




/**
 * Refuses a target that is a source, and one that looks like it or is not empty unless the operator has confirmed it.
 * Reads only.
 * @throws CheckFailure `target-is-source`, `target-looks-like-source`, `target-not-empty`, `target-privileges`.
 */
async function guardTarget(session, guard, world) {
    const { target, isConfirmed } = guard;
    const systemIdentifier = await requireSuperuser(session, target);
    const source = await sourceBehind(guard, systemIdentifier);
    if (source?.database === target.database)
        throw new errors/* CheckFailure */.jU('target-is-source', `${(0,connection_settings/* serverName */.L5)(target)} is source ${source.name}`, {
            source: source.name,
        });
    const facts = { target: target.database };
    if (source && !isConfirmed)
        throw new errors/* CheckFailure */.jU('target-looks-like-source', `${(0,connection_settings/* serverName */.L5)(target)} is on the server of source ${source.name}`, { ...facts, source: source.name });
    const isThere = await (0,target_session/* hasDatabase */.A0)(session, target.database);
    const { objects, tables } = isThere
        ? await (0,target_session/* readContents */.r0)(target, world.signal)
        : { objects: 0, tables: 0 };
    if (objects > 0 && !isConfirmed)
        throw new errors/* CheckFailure */.jU('target-not-empty', `${(0,connection_settings/* serverName */.L5)(target)} is not empty`, {
            ...facts,
            objects,
            tables,
        });
    return { systemIdentifier, isThere, sharesServerWith: source?.name ?? null };
}
/** Owners, grants and event triggers can be restored by nobody else; a half restore would be blamed on the backup. */
async function requireSuperuser(session, target) {
    const [role] = await session.query(`SELECT rolsuper::text, pg_is_in_recovery()::text FROM pg_roles WHERE rolname = current_user`);
    const [isSuperuser, isStandby] = role ?? [];
    if (isSuperuser !== 'true' || isStandby === 'true') {
        const detail = isStandby === 'true' ? 'the server is a standby' : `${target.user} is no superuser`;
        throw new errors/* CheckFailure */.jU('target-privileges', `${(0,connection_settings/* serverName */.L5)(target)}: ${detail}`, { detail });
    }
    const [identity] = await session.query('SELECT system_identifier::text FROM pg_control_system()');
    return identity?.[0] ?? '';
}
/**
 * The source whose server the target is on, by address or, of the source that was dumped, by the identity that initdb gave
 * the server (a copy of its files has the same). One whose very database the target is goes before others.
 */
async function sourceBehind({ target, sources, needs }, systemIdentifier) {
    const found = [];
    if (systemIdentifier === needs.server.systemIdentifier)
        found.push({ name: needs.database, database: needs.database });
    for (const [name, source] of Object.entries(sources))
        if (await haveSameAddress(source, target))
            found.push({ name, database: source.database });
    return found.find(({ database }) => database === target.database) ?? found[0];
}

// EXTERNAL MODULE: ./build/src/engines/postgres/separate-server/made-record.js
var made_record = __webpack_require__(6597);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var connection = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/prepare-database.js
var prepare_database = __webpack_require__(5210);
;// CONCATENATED MODULE: ./build/src/engines/postgres/separate-server/make-target.js





/**
 * Makes the roles that are missing and the empty database; one of that name is set aside by a rename. Roles that are there
 * are left as they are. All of it is recorded first.
 * @returns the record.
 * @throws CheckFailure `target-in-use`, `staging-failed`, `passport-unreadable`.
 */
async function makeTarget(session, request) {
    const { target, guarded, needs, directory } = request;
    const roles = await missingRoles(session, needs);
    const nonce = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const record = {
        host: target.host,
        port: target.port,
        systemIdentifier: guarded.systemIdentifier,
        database: target.database,
        setAside: guarded.isThere ? `lastro_set_aside_${nonce}` : null,
        roles: roles.map(({ name }) => name),
        mark: `made by a Lastro drill, ${nonce}`,
    };
    await (0,made_record/* writeMadeRecord */.g)(directory, record);
    try {
        await takeName(session, record);
        if (record.setAside !== null)
            await setAside(session, target.database, record.setAside);
        await makeRoles(session, roles, record.mark);
        await makeDatabase(session, record, request);
        return record;
    }
    catch (error) {
        request.signal.throwIfAborted();
        if (error instanceof errors/* CheckFailure */.jU)
            throw error;
        const detail = error instanceof Error ? error.message : String(error);
        throw new errors/* CheckFailure */.jU('staging-failed', `cannot prepare the server: ${detail}`, { detail });
    }
}
/**
 * Makes the drill's own database empty again, for a second attempt; one without its mark is somebody else's and stays.
 * @throws CheckFailure `staging-failed`.
 */
async function remakeTarget(session, record, request) {
    await takeName(session, record);
    const [row] = await session.query(`SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1`, [record.database]);
    if (row?.[0] !== record.mark) {
        const detail = `database ${record.database} is not the one that this drill made`;
        throw new errors/* CheckFailure */.jU('staging-failed', detail, { detail });
    }
    await session.query(`DROP DATABASE ${(0,connection/* quoteIdentifier */.Cm)(record.database)} WITH (FORCE)`);
    await makeDatabase(session, record, request);
}
/** By this name the removal finds a statement that the server still carries out for a client that was killed. */
async function takeName(session, { mark }) {
    await session.query(`SELECT set_config('application_name', $1, false)`, [mark]);
}
async function makeDatabase(session, { database, mark }, request) {
    await (0,prepare_database/* createDatabase */.cD)(session, database, request.needs.server);
    await session.query(`COMMENT ON DATABASE ${(0,connection/* quoteIdentifier */.Cm)(database)} IS ${(0,connection/* quoteLiteral */.ce)(mark)}`);
    await givePublicSchema(request);
}
/** The source's bootstrap superuser owns what nobody else does; on a separate server it may have another name. */
async function missingRoles(session, { roles, server }) {
    const bootstrap = { name: server.bootstrapRole, attributes: 'SUPERUSER', memberOf: [] };
    const rows = await session.query('SELECT rolname FROM pg_roles');
    const there = new Set(rows.map(([name]) => name));
    return [bootstrap, ...roles].filter(({ name }) => !there.has(name));
}
/** All or none, each with the mark: a role without it is not ours to remove. */
async function makeRoles(session, roles, mark) {
    await session.query('BEGIN');
    for (const role of roles) {
        await (0,prepare_database/* createRole */.rd)(session, role);
        await session.query(`COMMENT ON ROLE ${(0,connection/* quoteIdentifier */.Cm)(role.name)} IS ${(0,connection/* quoteLiteral */.ce)(mark)}`);
    }
    await (0,prepare_database/* grantMemberships */.MI)(session, roles);
    await session.query('COMMIT');
}
async function setAside(session, database, aside) {
    try {
        await session.query(`ALTER DATABASE ${(0,connection/* quoteIdentifier */.Cm)(database)} RENAME TO ${(0,connection/* quoteIdentifier */.Cm)(aside)}`);
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        throw new errors/* CheckFailure */.jU('target-in-use', `cannot set ${database} aside: ${detail}`, {
            target: database,
            detail,
        });
    }
}
/** Before PostgreSQL 15 the schema public belongs to the server's own bootstrap role, whatever its name is. */
async function givePublicSchema({ target, needs, signal, }) {
    const session = await (0,connection/* connect */.Ng)(target, signal);
    try {
        const owner = (0,connection/* quoteIdentifier */.Cm)(needs.server.bootstrapRole);
        const [row] = await session.query(`SELECT nspowner::text FROM pg_namespace WHERE nspname = 'public'`);
        if (row?.[0] === '10')
            await session.query(`ALTER SCHEMA public OWNER TO ${owner}`);
    }
    finally {
        await session.close();
    }
}

// EXTERNAL MODULE: ./build/src/engines/postgres/separate-server/unmake-target.js
var unmake_target = __webpack_require__(5089);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/url-staging.js









/** A server that answers has removed everything long before; one that does not must not hold up a cancelled run. */
const REMOVAL_SECONDS = 60;
const REMOVAL_SECONDS_CANCELLED = 4;
/** A database on a separate server, made for the drill and removed after it; whatever else is there is left alone. */
async function openUrlStaging(request, target, world) {
    const directory = await (0,staging_directory/* makeStagingDirectory */.h)(request.drill.config.drill.directory, world, null);
    let guarded;
    let made;
    return {
        workspace: directory.path,
        target: {
            open: async () => {
                guarded = await guardServer(request, target, world);
                return separateServer(target);
            },
            prepare: async () => {
                if (guarded)
                    made = await prepare({ ...request, target, guarded }, directory.path, world);
                return target;
            },
            recreate: async () => {
                if (made)
                    await recreate(made, { needs: request.needs, target }, world);
            },
        },
        remove: async () => {
            const left = await removeMade(directory.path, target, world.signal.aborted);
            // The record in it is what the next drill knows the rest by.
            if (left.length === 0)
                await directory.remove();
            return left;
        },
    };
}
/** Nothing of it is ours to stop, and its death shows as a broken session. */
function separateServer(target) {
    return {
        settings: (database) => ({ ...target, database }),
        place: `server ${target.host}:${target.port}, database ${target.database}`,
        died: new Promise(() => undefined),
        stop: () => Promise.resolve(),
    };
}
async function guardServer({ drill, needs }, target, world) {
    const sources = Object.entries(drill.config.backups?.sources ?? {});
    const session = await (0,target_session/* connectBesideTarget */.St)(target, world.signal);
    try {
        const guard = {
            target,
            sources: Object.fromEntries(sources.map(([name, { connection }]) => [name, connection])),
            needs,
            isConfirmed: drill.confirmedTarget === target.database,
        };
        return await guardTarget(session, guard, world);
    }
    finally {
        await session.close();
    }
}
async function prepare({ target, guarded, needs, recorder }, directory, world) {
    const common = {
        id: 'isolation',
        expected: 'another server than that of any source',
        actual: separateServer(target).place,
    };
    const source = guarded.sharesServerWith;
    recorder.check(source === null
        ? { ...common, status: 'pass' }
        : {
            ...common,
            status: 'warn',
            reason: 'target-looks-like-source',
            facts: { target: target.database, source },
        });
    const session = await (0,target_session/* connectBesideTarget */.St)(target, world.signal);
    try {
        await (0,prepare_staging/* requireCapability */.s_)(session, needs);
        return await makeTarget(session, { target, guarded, needs, directory, signal: world.signal });
    }
    finally {
        await session.close();
    }
}
async function recreate(made, request, world) {
    const session = await (0,target_session/* connectBesideTarget */.St)(request.target, world.signal);
    try {
        await remakeTarget(session, made, { ...request, signal: world.signal });
    }
    finally {
        await session.close();
    }
}
/** Undoes what the record says; a server that does not answer keeps it until the next drill. */
async function removeMade(directory, target, isCancelled) {
    const record = await (0,made_record/* readMadeRecord */.n)(directory);
    if (record === null)
        return [];
    const seconds = isCancelled ? REMOVAL_SECONDS_CANCELLED : REMOVAL_SECONDS;
    const impatience = AbortSignal.timeout(seconds * 1000);
    try {
        // A connection under way does not hear the signal.
        return await Promise.race([(0,unmake_target/* unmakeTarget */.B)(record, target, impatience), expiry(seconds)]);
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return [`database ${record.database} on ${(0,connection_settings/* serverName */.L5)(target)} (${detail})`];
    }
}
async function expiry(seconds) {
    await (0,promises_.setTimeout)(seconds * 1000, undefined, { ref: false });
    throw new Error(`no answer within ${seconds} s`);
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/staging.js




/**
 * Makes the place that the configuration names; the server itself is opened by `target.open`.
 * @throws CheckFailure when it cannot be had; nothing is left then.
 */
function openStaging(request, world) {
    switch (request.drill.config.drill.staging) {
        case 'docker':
            return openDockerStaging(request, world);
        case 'local':
            return (0,local_staging/* openLocalStaging */.b)(request, world);
        case 'url':
            return openUrlStaging(request, (0,requirements/* requireDrillServer */.U4)(request.drill.config), world);
    }
}


/***/ })

};
;