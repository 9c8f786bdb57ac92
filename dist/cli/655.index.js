"use strict";
exports.id = 655;
exports.ids = [655];
exports.modules = {

/***/ 4848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ loginAs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6279);



/**
 * Settings under which another role of a throw-away server logs in. Where the server asks for passwords the role gets a
 * random one: its own is not in the backup.
 * @throws CheckFailure `backend-role-missing`.
 */
async function loginAs(role, settings, world) {
    const session = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(settings, world.signal);
    try {
        const [found] = await session.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
        if (!found)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckFailure */ .jU('backend-role-missing', `there is no role ${role}`, { role });
        // Of the superuser others may hold the password.
        if (settings.password === undefined || role === settings.user)
            return { ...settings, user: role };
        const password = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('base64url');
        world.maskSecret(password);
        await session.query(`ALTER ROLE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteIdentifier */ .Cm)(role)} PASSWORD ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLiteral */ .ce)(password)}`);
        return { ...settings, user: role, password };
    }
    finally {
        await session.close();
    }
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ ENCRYPTED_ENDING),
/* harmony export */   It: () => (/* binding */ decryptFile),
/* harmony export */   oL: () => (/* binding */ encryptFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6595);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2279);







/** What stands behind the name of a file that is encrypted. */
const ENCRYPTED_ENDING = '.age';
const CHUNK_BYTES = 1024 * 1024;
/**
 * Encrypts a file by `age` to all recipients, and hashes both sides on the way: it is read once. `to` appears when it is whole.
 * @throws {CheckFailure} `age-missing` where the program is not installed
 */
async function encryptFile({ from, to, recipients }, world) {
    const [plain, cipher] = [meter(), meter()];
    const partial = `${to}${_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__/* .PARTIAL_ENDING */ .c7}`;
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from, { highWaterMark: CHUNK_BYTES });
    source.on('error', (error) => plain.stream.destroy(error));
    const args = recipients.flatMap((recipient) => ['--recipient', recipient]);
    const running = world.processes.start({ file: 'age', args: ['--encrypt', ...args] }, source.pipe(plain.stream));
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { mode: 0o600 });
        await Promise.all([(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(running.stdout, cipher.stream, target), running.done]);
        await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fsyncFile */ .o7)(partial);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, to);
    }
    catch (error) {
        source.destroy();
        await running.kill();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        throw toAgeFailure(error);
    }
    return { plain: plain.facts(), cipher: cipher.facts() };
}
/**
 * Decrypts a file with an identity (`AGE-SECRET-KEY-1\u2026`, one or more lines), which is never written to a disk. `to` appears when
 * it is whole: age authenticates every part of it.
 * @throws {CheckFailure} `age-missing`, `age-identity-unusable`, `age-not-a-recipient` or `age-damaged`
 */
async function decryptFile({ from, to, identity }, world) {
    const plain = meter();
    const partial = `${to}${_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__/* .PARTIAL_ENDING */ .c7}`;
    const running = world.processes.start({ file: 'age', args: ['--decrypt', '--identity', '-', from] }, node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([`${identity.trim()}\n`]));
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { mode: 0o600 });
        await Promise.all([(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(running.stdout, plain.stream, target), running.done]);
        await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fsyncFile */ .o7)(partial);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, to);
    }
    catch (error) {
        await running.kill();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        throw toAgeFailure(error);
    }
    return plain.facts();
}
/** Counts and hashes what flows through it. */
function meter() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        highWaterMark: CHUNK_BYTES,
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            done(null, chunk);
        },
    });
    return { stream, facts: () => ({ bytes, sha256: hash.digest('hex') }) };
}
/** What age says. Source: age 1.1 and 1.2, cmd/age and the errors of filippo.io/age. */
const SAID = [
    [/no identity matched/i, 'age-not-a-recipient'],
    [
        /reading ["']?-["']?|malformed secret key|unknown identity type|no secret keys found|failed to read identit/i,
        'age-identity-unusable',
    ],
    [
        /failed to decrypt and authenticate|last chunk is empty|bad header MAC|unexpected EOF|failed to read header|parsing age header|unexpected intro/i,
        'age-damaged',
    ],
];
/** A failure of age as what it means; anything else stays what it is. */
function toAgeFailure(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd))
        return error;
    const { cause, stderrTail } = error.failure;
    const [first = ''] = stderrTail.trim().split('\n');
    const detail = first.replace(/^age: (error: )?/, '').slice(0, 200);
    if (cause === 'spawn')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CheckFailure */ .jU('age-missing', error.message, { detail });
    if (cause !== 'exit')
        return error;
    const reason = SAID.find(([said]) => said.test(stderrTail))?.[1] ?? 'age-failed';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CheckFailure */ .jU(reason, error.message, { detail: detail || error.message });
}


/***/ }),

/***/ 7977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toPlainPath),
/* harmony export */   w: () => (/* binding */ toCipherPath)
/* harmony export */ });
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);

/** Path on a remote that holds ciphertext only. */
function toCipherPath(path) {
    return path + _age_js__WEBPACK_IMPORTED_MODULE_0__/* .ENCRYPTED_ENDING */ .Du;
}
/** The path of a ciphertext as it is here; null of what is none. */
function toPlainPath(path) {
    return path.endsWith(_age_js__WEBPACK_IMPORTED_MODULE_0__/* .ENCRYPTED_ENDING */ .Du) ? path.slice(0, -_age_js__WEBPACK_IMPORTED_MODULE_0__/* .ENCRYPTED_ENDING */ .Du.length) : null;
}


/***/ }),

/***/ 2956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ fetchCopy),
  i: () => (/* binding */ fetchDirectory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/offsite/encrypted/age.js
var age = __webpack_require__(8563);
// EXTERNAL MODULE: ./build/src/offsite/encrypted/cipher-path.js
var cipher_path = __webpack_require__(7977);
;// CONCATENATED MODULE: ./build/src/offsite/encrypted/decrypt-fetched.js





/**
 * Puts the plain files in the place of fetched ciphertexts; other files stay as they are. What comes out must be what the manifest
 * says that went in.
 * @returns the paths as they are now
 * @throws {CheckFailure} `age-identity-missing`, `age-damaged`, and those of `decryptFile`
 */
async function decryptFetched({ directory, files, decrypt }, world) {
    const encrypted = Object.entries(files).filter(([, { plain }]) => plain !== undefined);
    if (encrypted.length === 0)
        return Object.keys(files);
    const identity = await readIdentity(decrypt, world);
    const paths = [];
    for (const [path, { plain }] of Object.entries(files)) {
        const name = plain === undefined ? null : (0,cipher_path/* toPlainPath */.D)(path);
        paths.push(name ?? path);
        if (name === null)
            continue;
        const [from, to] = [(0,external_node_path_.join)(directory, path), (0,external_node_path_.join)(directory, name)];
        const made = await (0,age/* decryptFile */.It)({ from, to, identity }, world);
        if (made.sha256 !== plain?.sha256)
            throw new errors/* CheckFailure */.jU('age-damaged', `${name} is not what was encrypted`, { detail: name });
        await (0,promises_.rm)(from);
    }
    return paths;
}
async function readIdentity(decrypt, world) {
    const { privateKey, privateKeyFile } = decrypt ?? {};
    if (privateKey !== undefined)
        return privateKey;
    if (privateKeyFile === undefined)
        throw new errors/* CheckFailure */.jU('age-identity-missing', 'offsite.decrypt is not configured');
    const text = await (0,promises_.readFile)(privateKeyFile, 'utf8').catch((error) => {
        throw new errors/* CheckFailure */.jU('age-identity-unusable', error.message, { detail: error.message });
    });
    for (const secret of text.match(/AGE-SECRET-KEY-\S+/gi) ?? [])
        world.maskSecret(secret);
    return text;
}

// EXTERNAL MODULE: ./build/src/offsite/open-remote.js + 21 modules
var open_remote = __webpack_require__(9635);
// EXTERNAL MODULE: ./build/src/backups/names.js
var backups_names = __webpack_require__(5614);
// EXTERNAL MODULE: ./build/src/backups/stamp.js
var stamp = __webpack_require__(4961);
;// CONCATENATED MODULE: ./build/src/procedures/restoration/choose-copy.js



/** Where it is looked for, for people. */
const NAMES_SHOWN = 3;
const ENCRYPTED_ENDING = '.age';
/**
 * Chooses by the names alone, as a drill of the backups here does: the newest with a passport, else the newest of any kind; or
 * one of the older ones.
 * @throws CheckFailure `no-backup` when there is none to choose from.
 */
function chooseCopy(files, place, choice) {
    const copies = listCopies(files, choice.timezone).filter(({ source }) => choice.source === undefined || source === choice.source);
    const wanted = choice.backup;
    const chosen = wanted === undefined
        ? pick(copies, choice)
        : copies.find(({ name, dump }) => name === wanted || dump === wanted);
    if (chosen === undefined)
        throw noBackup(copies, place, choice);
    const { name, files: own } = chosen;
    return { name, files: own, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) };
}
/** Newest first; one that lies in several tiers stands there for each of them. */
function listCopies(files, timezone) {
    const groups = Map.groupBy(files, ({ path }) => groupOf(path) ?? '');
    const copies = [...groups].flatMap(([group, own]) => {
        if (group === '')
            return [];
        const copy = toCopy(group, own, timezone);
        return copy === null ? [] : [copy];
    });
    return copies.sort((a, b) => b.takenAt - a.takenAt || (a.name < b.name ? 1 : -1));
}
function toCopy(group, files, timezone) {
    const names = files.map(({ path }) => plainName(path));
    const dump = names.find((name) => (0,backups_names/* dumpEndingOf */.TB)(name) !== null || name.includes('/'));
    if (dump === undefined)
        return null;
    const stem = group.slice(group.lastIndexOf('/') + 1);
    const own = (0,backups_names/* parseOwnName */.HE)(stem);
    const hasPassport = names.some((name) => name.endsWith(backups_names/* PASSPORT_ENDING */.pX));
    const file = dump.split('/')[0] ?? dump;
    return {
        name: own !== null && hasPassport ? stem : file,
        dump: file,
        source: own?.source ?? stem.replace(/_backup_.*$/, ''),
        hasPassport,
        takenAt: (0,stamp/* findStamp */.po)(stem, timezone)?.instant.getTime() ?? Number.NEGATIVE_INFINITY,
        files,
    };
}
/** `daily/<file>` of a path, without what encryption added; of a dump in directory format with the file in it. */
function plainName(path) {
    const name = path.slice(path.indexOf('/') + 1);
    return name.endsWith(ENCRYPTED_ENDING) ? name.slice(0, -ENCRYPTED_ENDING.length) : name;
}
/** Files of one backup in one tier have this in common; null of what belongs to none. */
function groupOf(path) {
    const tier = path.slice(0, path.indexOf('/') + 1);
    const name = plainName(path);
    const [directory] = name.split('/');
    if (directory !== undefined && directory !== name)
        return tier + directory;
    const ending = [backups_names/* PASSPORT_ENDING */.pX, backups_names/* GLOBALS_ENDING */.nY].find((end) => name.endsWith(end)) ?? (0,backups_names/* dumpEndingOf */.TB)(name);
    return ending === null ? null : tier + name.slice(0, -ending.length);
}
function pick(copies, { pick: which, random }) {
    const own = copies.filter(({ hasPassport }) => hasPassport);
    const candidates = own.length > 0 ? own : copies;
    if (which === 'newest')
        return candidates[0];
    const names = [...new Set(candidates.map(({ name }) => name))];
    const older = names.length > 1 ? names.slice(1) : names;
    const name = older[Math.floor(random() * older.length)];
    return candidates.find((copy) => copy.name === name);
}
function noBackup(copies, path, { source, backup: wanted }) {
    const of = source === undefined ? '' : ` of ${source}`;
    if (wanted === undefined)
        return new errors/* CheckFailure */.jU('no-backup', `no backup${of} on ${path}`, { path });
    const newest = [...new Set(copies.map(({ name }) => name))].slice(0, NAMES_SHOWN).join(', ');
    const facts = { path, wanted, ...(newest !== '' && { newest }) };
    return new errors/* CheckFailure */.jU('no-backup', `no backup ${wanted}${of} on ${path}`, facts);
}

// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
// EXTERNAL MODULE: ./build/src/offsite/remote-failure.js
var remote_failure = __webpack_require__(2134);
;// CONCATENATED MODULE: ./build/src/procedures/restoration/explain-fetch.js



/**
 * What a failed fetch means. Its words are those of a sync, in which the remote is written to: here it is this machine that is, so
 * a full disk is that of the drill.
 */
function explainFetch(error, { remote, into, isLate }) {
    const detail = error instanceof Error ? error.message : String(error);
    if (isLate)
        return new errors/* CheckFailure */.jU('fetch-timeout', detail, { remote, detail });
    const isOfRemote = error instanceof remote_failure/* RemoteFailure */.p;
    const isOurDisk = isOfRemote
        ? error.kind === 'remote-full' || error.kind === 'remote-read-only'
        : (0,error_code/* hasErrorCode */.U)(error, 'ENOSPC', 'EDQUOT', 'EROFS');
    if (isOurDisk)
        return new errors/* CheckFailure */.jU('staging-disk-full', detail, { path: into, detail });
    return isOfRemote ? new errors/* CheckFailure */.jU(error.kind, detail, { remote, detail }) : error;
}

;// CONCATENATED MODULE: ./build/src/procedures/restoration/fetch-copy.js







/** Where drills keep what they fetched, below the directory of all they make. */
function fetchDirectory(drillDirectory, remote) {
    return (0,external_node_path_.join)(drillDirectory, 'offsite', remote);
}
/** What must stay free beside what is fetched. */
const RESERVE_BYTES = 64 * 1024 * 1024;
/**
 * Fetches one backup from a remote into a private directory. What a killed or cut run has fetched of it is not fetched again;
 * what it has fetched of others is removed.
 * @throws CheckFailure `no-backup`, `staging-disk-full`, `copy-not-readable`, `fetch-timeout`, or the kind of a RemoteFailure.
 */
async function fetchCopy(request, world) {
    const { copy, into } = request;
    const deadline = AbortSignal.timeout(copy.remote.timeoutSeconds * 1000);
    try {
        return await fetchFrom(request, deadline, world);
    }
    catch (error) {
        if (error instanceof errors/* CheckFailure */.jU)
            throw error;
        throw explainFetch(error, { remote: copy.name, into, isLate: deadline.aborted });
    }
}
async function fetchFrom(request, deadline, world) {
    const { copy, choice, config, into } = request;
    const remote = await (0,open_remote/* openRemote */.d)({
        name: copy.name,
        remote: readingAccess(copy.remote),
        timezone: config.system.timezone,
        mountSeconds: config.disk.mountSeconds,
        // A sync may run meanwhile, and has its own.
        workspace: (0,external_node_path_.join)(config.system.stateDir, 'offsite', `${copy.name}.fetch`),
        known: null,
        deadline,
    }, world);
    try {
        if (!remote.canRead)
            throw notReadable(copy.name);
        const survey = await remote.survey();
        const chosen = chooseCopy(survey.current, remote.place, choice);
        await fetchFiles({ remote, survey, chosen, into, decrypt: config.offsite?.decrypt }, world);
        const { name, bytes } = chosen;
        return { directory: into, name, bytes, place: remote.place };
    }
    finally {
        await remote.close();
    }
}
async function fetchFiles(fetching, world) {
    const { remote, survey, chosen, into, decrypt } = fetching;
    const { log } = world;
    const files = encryptedFiles(chosen, survey);
    // Better before gigabytes have come.
    if (files.size > 0 && decrypt === undefined)
        throw new errors/* CheckFailure */.jU('age-identity-missing', 'offsite.decrypt is not configured');
    await makeRoom(into, chosen, files.size > 0);
    await remote.fetch({
        into,
        paths: chosen.files.map(({ path }) => path),
        bytes: chosen.bytes,
        onProgress: (done) => log.progress({ activity: 'fetch', done, total: chosen.bytes, unit: 'bytes' }),
    });
    await decryptFetched({ directory: into, files: Object.fromEntries(files), decrypt }, world);
}
function encryptedFiles({ files }, { manifest }) {
    const known = manifest === null || manifest === 'unreadable' ? {} : manifest.files;
    return new Map(files.flatMap(({ path }) => {
        const entry = known[path];
        return entry?.plain === undefined ? [] : [[path, entry]];
    }));
}
/** Keeps of an earlier run only what is wanted now. */
async function makeRoom(into, { files, bytes }, isEncrypted) {
    // The place of all drills is open to the user of their servers; what is fetched is not.
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(into)), { recursive: true, mode: 0o755 });
    await (0,promises_.mkdir)(into, { recursive: true, mode: 0o700 });
    const wanted = new Set(files.map(({ path }) => path));
    const entries = await (0,promises_.readdir)(into, { recursive: true, withFileTypes: true });
    let arrived = 0;
    for (const entry of entries.filter((each) => !each.isDirectory())) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        if (wanted.has(path.slice(into.length + 1)))
            arrived += (await (0,promises_.stat)(path)).size;
        else
            await (0,promises_.rm)(path, { force: true });
    }
    const { bavail, bsize } = await (0,promises_.statfs)(into);
    const free = bavail * bsize;
    // Ciphertext and plain file lie side by side for a while.
    const needed = bytes * (isEncrypted ? 2 : 1) + RESERVE_BYTES - Math.min(arrived, bytes);
    if (free >= needed)
        return;
    const detail = `${into} has ${free} bytes free, what is missing and a reserve need ${needed}`;
    throw new errors/* CheckFailure */.jU('staging-disk-full', detail, { needed, free, detail });
}
/** A vault has a key that adds and another that reads: who steals the one has not the other. */
function readingAccess(remote) {
    if (remote.kind === 'mounted')
        return remote;
    const { readKey, readKeyFile } = remote;
    if (readKey === undefined && readKeyFile === undefined)
        return remote;
    const { privateKey: _key, privateKeyFile: _file, ...rest } = remote;
    return {
        ...rest,
        ...(readKey === undefined ? {} : { privateKey: readKey }),
        ...(readKeyFile === undefined ? {} : { privateKeyFile: readKeyFile }),
    };
}
function notReadable(remote) {
    return new errors/* CheckFailure */.jU('copy-not-readable', `the key of ${remote} may not read`, { remote });
}


/***/ }),

/***/ 4655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ runRestoreDrill)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/server-failure.js
var server_failure = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/passport/tenant-truth.js
var tenant_truth = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/procedures/restoration/examine-backup.js + 8 modules
var examine_backup = __webpack_require__(2129);
// EXTERNAL MODULE: ./build/src/procedures/restoration/load-passport.js
var load_passport = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/src/procedures/restoration/phase-clock.js
var phase_clock = __webpack_require__(158);
// EXTERNAL MODULE: ./build/src/procedures/restoration/restore-backup.js + 15 modules
var restore_backup = __webpack_require__(3917);
// EXTERNAL MODULE: ./build/src/procedures/restoration/select-backup.js
var select_backup = __webpack_require__(8031);
// EXTERNAL MODULE: ./build/src/procedures/restoration/unless-server-dies.js
var unless_server_dies = __webpack_require__(3322);
// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js
var run_procedure = __webpack_require__(1812);
// EXTERNAL MODULE: ./build/src/passport/totals.js
var totals = __webpack_require__(9714);
// EXTERNAL MODULE: ./build/src/procedures/restoration/judge-tenants.js
var judge_tenants = __webpack_require__(7173);
// EXTERNAL MODULE: ./build/src/procedures/restoration/judged.js
var restoration_judged = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/src/offsite/remote-failure.js
var remote_failure = __webpack_require__(2134);
// EXTERNAL MODULE: ./build/src/procedures/restoration/worst-finding.js
var worst_finding = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/ending.js


/**
 * Reasons under which nothing can be said of the backup: the place, a tool or the truth to judge by is missing.
 * Every other failure is the backup's.
 */
const CANNOT_JUDGE = new Set([
    'age-failed',
    'age-identity-missing',
    'age-identity-unusable',
    'age-missing',
    'age-not-a-recipient',
    'backend-missing',
    'backend-role-missing',
    'cancelled',
    'command-failed',
    'compose-file-invalid',
    'compose-missing',
    'compose-service-failed',
    'compose-service-refused',
    'compose-service-unknown',
    'compose-too-old',
    'container-failed',
    'container-out-of-memory',
    'copy-not-readable',
    'database-empty',
    'docker-missing',
    'docker-remote',
    'docker-unreachable',
    'dump-subscribes',
    'extension-missing',
    'fetch-timeout',
    'format-unsupported',
    'image-missing',
    'internal-error',
    'lock-held',
    'no-passport',
    'no-tenant-asked',
    'passport-mismatch',
    'passport-unreadable',
    'port-taken',
    'postgres-missing',
    'postgres-too-old',
    'probe-skipped',
    'probe-unjudged',
    'psql-unrestricted',
    'query-invalid',
    'query-timeout',
    'query-unjudged',
    'query-writes',
    'restore-timed-out',
    'role-unknown',
    'several-databases',
    'sql-command-refused',
    'staging-disk-full',
    'staging-failed',
    'staging-out-of-memory',
    'target-in-use',
    'target-is-source',
    'target-looks-like-source',
    'target-not-empty',
    'target-privileges',
    'target-unreachable',
]);
/** A remote that does not answer says nothing of the backups on it. */
const REMOTE_REASONS = remote_failure/* REMOTE_FAILURES */.n;
/** The verdict that a reason of failure stands for. */
function verdictOf(reason) {
    const isOfRemote = REMOTE_REASONS.includes(reason);
    return isOfRemote || CANNOT_JUDGE.has(reason) ? 'cannot-judge' : 'not-restorable';
}
/**
 * The ending that the findings demand; null when none stands against the backup. A question that could not be asked, or
 * held against nothing, leaves a backup unjudged that is sound in all else.
 */
function endingOfFindings(findings) {
    const worst = (0,worst_finding/* worstFinding */.t)(findings);
    if (!worst)
        return endingOfUnasked(findings);
    const { reason, schema, object, expected, actual } = worst;
    const failed = findings.filter((finding) => finding.status === 'fail').length;
    return {
        value: 'not-restorable',
        reason,
        facts: { schema, object, expected, actual, findings: failed },
    };
}
function endingOfUnasked(findings) {
    const first = findings.find((finding) => finding.status === 'unknown');
    if (!first)
        return null;
    const { reason, schema, object, expected, actual } = first;
    return {
        value: 'cannot-judge',
        reason,
        facts: { schema, object, expected, actual, detail: actual },
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/objectives.js
/** Checks of the objectives. They do not change what the backup is, but a missed one is the headline's reason. */
function checkObjectives(facts) {
    return [checkRto(facts), checkFreshness(facts), checkRpo(facts)];
}
function checkRto({ rtoSeconds, rtoObjectiveSeconds }) {
    const common = {
        id: 'rto',
        expected: `at most ${seconds(rtoObjectiveSeconds)}`,
        actual: seconds(rtoSeconds),
    };
    if (rtoSeconds <= rtoObjectiveSeconds)
        return { ...common, status: 'pass' };
    return {
        ...common,
        status: 'fail',
        reason: 'rto-missed',
        facts: { actual: rtoSeconds, objective: rtoObjectiveSeconds },
    };
}
/** All that was written after the snapshot would be lost: its age bounds the loss, whatever the rows say. */
function checkFreshness({ snapshotAt, disasterAt, rpoObjectiveSeconds }) {
    const age = (disasterAt.getTime() - snapshotAt.getTime()) / 1000;
    const common = {
        id: 'freshness',
        expected: `at most ${seconds(rpoObjectiveSeconds)} old`,
        actual: `${seconds(age)} old`,
    };
    if (age < -300)
        return {
            ...common,
            status: 'fail',
            reason: 'future-dated-backup',
            facts: { takenAt: snapshotAt.toISOString() },
        };
    if (age <= rpoObjectiveSeconds)
        return { ...common, status: 'pass' };
    return {
        ...common,
        status: 'fail',
        reason: 'backup-stale',
        facts: { age, allowed: rpoObjectiveSeconds },
    };
}
/**
 * RPO per tenant = disaster \u2212 newest business row. One tenant without recent rows has been quiet; when none has any,
 * the business stands still or the dump is not of the system we think it is.
 */
function checkRpo({ tenants, rpoObjectiveSeconds }) {
    const known = tenants.filter((tenant) => tenant.rpoSeconds !== undefined);
    const ages = known.map((tenant) => tenant.rpoSeconds ?? 0);
    const worst = Math.max(...ages);
    const expected = `newest row of each tenant at most ${seconds(rpoObjectiveSeconds)} old`;
    const common = {
        id: 'rpo',
        expected,
        actual: `at most ${seconds(worst)} in ${known.length} tenants`,
    };
    if (known.length === 0) {
        return { ...common, status: 'unknown', actual: 'no business timestamp is known' };
    }
    const quiet = known.filter((tenant) => (tenant.rpoSeconds ?? 0) > rpoObjectiveSeconds);
    if (quiet.length === 0)
        return { ...common, status: 'pass' };
    if (quiet.length === known.length) {
        const facts = { actual: worst, objective: rpoObjectiveSeconds };
        return { ...common, status: 'fail', reason: 'rpo-missed', facts };
    }
    return {
        ...common,
        status: 'warn',
        reason: 'tenant-quiet',
        ...describeQuiet(quiet, known.length),
    };
}
/** Tenants named in the text; the grid of the report has all of them. */
const NAMED = 3;
function describeQuiet(quiet, known) {
    const names = quiet.slice(0, NAMED).map((tenant) => tenant.tenant);
    const more = quiet.length > NAMED ? ', \u2026' : '';
    return {
        actual: `${quiet.length} of ${known} tenants older`,
        facts: { tenants: quiet.length, names: names.join(', ') + more },
    };
}
function seconds(value) {
    if (value < 120)
        return `${value.toFixed(1)} s`;
    if (value < 7200)
        return `${(value / 60).toFixed(1)} min`;
    return `${(value / 3600).toFixed(1)} h`;
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/conclude.js





/** Findings decide what the backup is; a missed objective is the reason of a backup that restores. */
function conclude({ request, backup, judged, rehearsal, phases, recorder, }) {
    const { drill } = request.config;
    const { tenant } = request;
    const tenants = (0,judge_tenants/* judgeTenants */.D)(judged, tenant === undefined ? undefined : [tenant]);
    recorder.sections({
        ...(tenant === undefined ? {} : { tenant }),
        tenants,
        contents: (0,restoration_judged/* describeContents */.an)(judged, tenants),
        integrity: (0,restoration_judged/* countIntegrity */.Ds)(judged),
    });
    const rtoSeconds = phases.elapsedSeconds();
    // What a tenant alone takes is another figure than what the whole system takes.
    const rtoMetric = tenant === undefined ? 'rto' : 'tenant-rto';
    noteMetrics({ judged, tenants: tenants.length, phases, rtoMetric, rtoSeconds, recorder, drill });
    const objectives = checkObjectives({
        rtoSeconds,
        rtoObjectiveSeconds: drill.rtoSeconds,
        rpoObjectiveSeconds: drill.rpoSeconds,
        snapshotAt: new Date(judged.passport.snapshotAt),
        disasterAt: judged.disasterAt,
        tenants,
    });
    for (const check of objectives)
        recorder.check(check);
    const broken = endingOfFindings([...judged.findings, ...rehearsal]);
    if (broken)
        return broken;
    const missed = objectives.find((check) => check.status === 'fail');
    if (missed)
        return {
            value: 'restorable',
            reason: missed.reason ?? 'rto-missed',
            facts: { name: backup.name, ...missed.facts },
        };
    const { tables, rows } = (0,totals/* passportTotals */.Yv)(judged.passport);
    const facts = { name: backup.name, tenants: tenants.length, tables, rows };
    const whole = judged.passport.afterTheFact ? 'proven-unchanged' : 'proven';
    return tenant === undefined
        ? { value: 'restorable', reason: whole, facts }
        : { value: 'restorable', reason: 'tenant-proven', facts: { ...facts, tenant } };
}
function noteMetrics({ judged, tenants, phases, rtoMetric, rtoSeconds, recorder, drill, }) {
    const { tables, rows } = (0,totals/* passportTotals */.Yv)(judged.passport);
    for (const phase of phases.timed())
        recorder.metric({
            id: `phase-${phase}`,
            value: round(phases.secondsOf(phase)),
            unit: 'seconds',
        });
    recorder.metric({
        id: rtoMetric,
        value: round(rtoSeconds),
        unit: 'seconds',
        objective: drill.rtoSeconds,
    });
    recorder.metric({
        id: 'rpo',
        value: round((judged.disasterAt.getTime() - Date.parse(judged.passport.snapshotAt)) / 1000),
        unit: 'seconds',
        objective: drill.rpoSeconds,
    });
    recorder.metric({ id: 'tables', value: tables, unit: 'count' });
    recorder.metric({ id: 'rows', value: rows, unit: 'count' });
    recorder.metric({ id: 'tenants', value: tenants, unit: 'count' });
    recorder.metric({
        id: 'peak-memory',
        value: process.resourceUsage().maxRSS * 1024,
        unit: 'bytes',
    });
}
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/conclude-foreign.js


/** Schemas of a foreign dump that are shown with their tables. */
const SCHEMAS_SHOWN = 20;
/**
 * A dump without a passport restored: what contradicts itself is told, what is missing nobody can know.
 */
function concludeForeign({ request, backup, found: validated, rehearsal, recorder, }) {
    const restored = [...validated.schemas].sort(([a], [b]) => a.localeCompare(b));
    const tables = restored.reduce((sum, [, schema]) => sum + schema.tables, 0);
    const rows = restored.reduce((sum, [, schema]) => sum + schema.rows, 0);
    const pattern = request.config.backups?.sources[backup.source]?.tenants ?? null;
    const tenants = tenantsIn(validated, pattern);
    recorder.sections({
        tenants,
        contents: restored
            .slice(0, SCHEMAS_SHOWN)
            .map(([schema, { tableRows }]) => contentsOf(schema, tableRows)),
        backup: {
            name: backup.name,
            source: backup.source,
            tier: backup.tier,
            takenAt: (backup.takenAt ?? validated.disasterAt).toISOString(),
            bytes: backup.bytes,
            tables,
            rows,
            tenants: tenants.length,
        },
    });
    const broken = endingOfFindings([...validated.findings, ...rehearsal]);
    if (broken?.value === 'not-restorable')
        return broken;
    return {
        value: 'cannot-judge',
        reason: 'no-passport',
        facts: { name: backup.name, tables, rows },
    };
}
function tenantsIn({ schemas }, pattern) {
    const isTenant = (0,totals/* tenantMatcher */.bt)(pattern);
    return [...schemas]
        .filter(([schema]) => isTenant(schema))
        .map(([tenant, { tables, rows }]) => ({
        tenant,
        verdict: 'cannot-judge',
        reasons: ['no-passport'],
        tables,
        rows,
        findings: 0,
    }));
}
function contentsOf(schema, tableRows) {
    return { schema, tables: [...tableRows].map(([name, rows]) => ({ name, rows, intact: true })) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/procedures/restoration/fetch-copy.js + 3 modules
var fetch_copy = __webpack_require__(2956);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/drill-of-copy.js





/**
 * Fetches the backup of a request where it is to be taken from a remote. It is removed when it cannot be fetched, but for the
 * part that came before the line was lost: the next drill goes on from there.
 * @throws CheckFailure
 */
async function fetchIfCopied(request, world, recorder) {
    const { copy, directory: into, config } = request;
    if (copy === undefined)
        return { request, download: 0, remove: async () => undefined };
    const { source, backup, pick } = request;
    const choice = { source, backup, pick, timezone: config.system.timezone, random: Math.random };
    const remove = () => removeFetched(into);
    const started = world.clock.monotonicSeconds();
    try {
        const fetched = await recorder.step('download', () => (0,fetch_copy/* fetchCopy */.k)({ copy, choice, config, into }, world));
        const { name, bytes, place, directory } = fetched;
        recorder.check({ id: 'remote', status: 'pass', expected: place, actual: `${bytes} bytes` });
        const download = world.clock.monotonicSeconds() - started;
        return { request: { ...request, directory, backup: name }, download, remove };
    }
    catch (error) {
        if (!mayResume(error))
            await remove();
        throw error;
    }
}
/** With the directory around it, where nothing else lies in that. */
async function removeFetched(into) {
    await (0,promises_.rm)(into, { recursive: true, force: true });
    await (0,promises_.rmdir)((0,external_node_path_.dirname)(into)).catch(() => undefined);
}
function mayResume(error) {
    const kinds = [...remote_failure/* REMOTE_FAILURES */.n, 'fetch-timeout'];
    return error instanceof errors/* CheckFailure */.jU && kinds.includes(error.reason);
}

// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var connection = __webpack_require__(6279);
;// CONCATENATED MODULE: ./build/src/engines/postgres/validate/query-result.js
/** Rows that are counted where any would be one too many. */
const MOST_COUNTED = 1000;
/** Judges the answer of a query. Throws only when the session is lost. */
async function judgeResult(query, request) {
    const { expect } = query;
    const expected = describe(expect, request);
    try {
        if (expect.kind === 'empty')
            return await judgeCount(0, MOST_COUNTED, { expected, request });
        if (expect.kind === 'rows')
            return await judgeCount(expect.rows, expect.rows + 1, { expected, request });
        return await judgeCell(expect, { expected, request });
    }
    catch (error) {
        return { expected, ...explain(error, query.timeoutSeconds) };
    }
}
async function judgeCount(wanted, most, { expected, request }) {
    let count = 0;
    for await (const _ of request.rows) {
        count += 1;
        if (count >= most)
            break;
    }
    const actual = count >= most ? `${count} rows or more` : `${count} rows`;
    return verdict(count === wanted, { expected, actual });
}
async function judgeCell(expect, { expected, request }) {
    const rows = [];
    for await (const row of request.rows) {
        rows.push(row);
        if (rows.length > 1)
            break;
    }
    const [row] = rows;
    if (!row || rows.length > 1)
        return verdict(false, { expected, actual: row ? 'more than one row' : 'no row' });
    const [cell = null] = row;
    if (row.length !== 1)
        return { status: 'unknown', reason: 'query-invalid', expected, actual: `${row.length} columns` };
    const actual = cell ?? 'NULL';
    if (expect.kind === 'value')
        return verdict(isValue(cell, expect.value), { expected, actual });
    const figure = cell === null || cell.trim() === '' ? Number.NaN : Number(cell);
    if (expect.kind === 'range')
        return verdict(isWithin(figure, expect), { expected, actual });
    const rowsThere = rowsOfTable(expect.table, request);
    if (rowsThere === undefined)
        return { status: 'unknown', reason: 'query-unjudged', expected, actual };
    return verdict(figure === rowsThere, { expected, actual });
}
function verdict(passed, texts) {
    return passed
        ? { status: 'pass', ...texts }
        : { status: 'fail', reason: 'query-failed', ...texts };
}
/** PostgreSQL's text: `t` and `f` for booleans; `28`, `28.00` and `2.8e1` are one number. */
function isValue(cell, value) {
    if (cell === null || value === null)
        return cell === value;
    if (typeof value === 'boolean')
        return cell === (value ? 't' : 'f');
    return typeof value === 'number' ? Number(cell) === value : cell === value;
}
function isWithin(figure, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, }) {
    return figure >= min && figure <= max;
}
function rowsOfTable(table, { tenant, rowsOf }) {
    if (tenant !== undefined)
        return rowsOf(tenant, table);
    const dot = table.indexOf('.');
    return rowsOf(table.slice(0, dot), table.slice(dot + 1));
}
function describe(expect, request) {
    switch (expect.kind) {
        case 'value':
            return expect.value === null ? 'NULL' : String(expect.value);
        case 'range':
            return describeRange(expect);
        case 'empty':
            return '0 rows';
        case 'rows':
            return `${expect.rows} rows`;
        case 'table': {
            const rows = rowsOfTable(expect.table, request);
            const whose = request.tenant === undefined ? expect.table : `${request.tenant}.${expect.table}`;
            return rows === undefined
                ? `the rows of ${whose}, which the passport does not know`
                : `${rows} (${whose})`;
        }
    }
}
function describeRange({ min, max }) {
    if (max === undefined)
        return `at least ${min}`;
    return min === undefined ? `at most ${max}` : `from ${min} to ${max}`;
}
/**
 * What an error of the server says of the question or of the data, by its SQLSTATE. Source: PostgreSQL manual,
 * "PostgreSQL Error Codes". Classes 08 and 57P mean that there is no server any more, 53 that its place is full.
 * @throws the error itself when it says neither.
 */
function explain(error, timeoutSeconds) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!(error instanceof Error) || !/^[0-9A-Z]{5}$/.test(code) || /^(08|53|57P)/.test(code))
        throw error;
    const actual = error.message;
    if (code === '25006')
        return { status: 'unknown', reason: 'query-writes', actual };
    if (code === '57014')
        return {
            status: 'unknown',
            reason: 'query-timeout',
            actual: `no answer in ${timeoutSeconds} s`,
        };
    // 42: syntax, or an object that is not there or not for us; 0A: not supported.
    if (/^(42|0A)/.test(code))
        return { status: 'unknown', reason: 'query-invalid', actual };
    return { status: 'fail', reason: 'query-error', actual };
}

// EXTERNAL MODULE: ./build/src/engines/postgres/validate/work-queue.js
var work_queue = __webpack_require__(3832);
;// CONCATENATED MODULE: ./build/src/engines/postgres/validate/custom-queries.js



/** What a report shows of an answer at most. */
const SHOWN_CHARACTERS = 160;
/**
 * Puts every query, those per tenant once for each, in a transaction that cannot write. An answer that is not as expected
 * is an outcome; only a lost server or a cancellation throws.
 */
async function runQueries(request, world) {
    const asked = request.queries.flatMap((query) => query.per === 'once' ? [{ query }] : request.tenants.map((tenant) => ({ query, tenant })));
    const outcomes = [];
    const work = asked.map((each, index) => async (database) => {
        outcomes[index] = masked(await ask(each, database, request), each, world);
    });
    const sessions = await openSessions(Math.min(request.jobs, work.length), request, world);
    try {
        await (0,work_queue/* workOff */.n)(sessions, work);
    }
    finally {
        await Promise.allSettled(sessions.map((session) => session.close()));
    }
    return outcomes;
}
async function openSessions(count, { settings }, world) {
    return Promise.all(Array.from({ length: count }, () => (0,connection/* connect */.Ng)(settings, world.signal)));
}
async function ask({ query, tenant }, database, { rowsOf }) {
    await database.query('BEGIN READ ONLY');
    try {
        await database.query(`SET LOCAL statement_timeout = ${Math.ceil(query.timeoutSeconds * 1000)}`);
        await database.query(`SET LOCAL search_path = ${searchPath(tenant)}`);
        return await judgeResult(query, { tenant, rowsOf, rows: database.stream(query.query) });
    }
    finally {
        await database.query('ROLLBACK');
    }
}
/** Types and operators of extensions mostly live in `public`; a tenant's own objects come first. */
function searchPath(tenant) {
    return tenant === undefined ? 'public' : `${(0,connection/* quoteIdentifier */.Cm)(tenant)}, public`;
}
/** Masked before it is cut: of half a secret nobody would recognise the rest. */
function masked(result, { query, tenant }, { redact }) {
    const brief = (text) => {
        const whole = redact(text);
        return whole.length > SHOWN_CHARACTERS ? `${whole.slice(0, SHOWN_CHARACTERS - 1)}\u2026` : whole;
    };
    return {
        ...result,
        query: query.name,
        ...(tenant !== undefined && { tenant }),
        expected: brief(result.expected),
        actual: brief(result.actual),
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/restoration/asked.js
/** A line of the report for all answers to one question. */
function askedLine(name, outcomes) {
    const telling = tellingOf(outcomes);
    return {
        name,
        status: telling?.status ?? 'unknown',
        asked: outcomes.length,
        passed: outcomes.filter(({ status }) => status === 'pass').length,
        actual: telling?.actual ?? '',
        ...(telling?.reason !== undefined && { reason: telling.reason }),
    };
}
/** The check that all answers to one question make. */
function askedCheck(id, name, outcomes) {
    const telling = tellingOf(outcomes);
    const { asked, passed, actual, status } = askedLine(name, outcomes);
    return {
        id,
        status,
        expected: `${name}: ${telling?.expected ?? ''}`,
        actual: asked > 1 ? `${passed} of ${asked} tenants` : actual,
        ...(telling?.reason !== undefined && { reason: telling.reason }),
    };
}
/** Findings of the answers that are not as they must be, the tenant named. */
function askedFindings(check, outcomes) {
    return outcomes.flatMap(({ name, tenant = '', status, reason, expected, actual }) => status === 'pass' || reason === undefined
        ? []
        : [{ check, status, reason, schema: tenant, object: name, expected, actual }]);
}
/** The first failure, else the first that is unknown, else the first. */
function tellingOf(outcomes) {
    return (outcomes.find(({ status }) => status === 'fail') ??
        outcomes.find(({ status }) => status === 'unknown') ??
        outcomes[0]);
}
/** Nobody to ask a question for: never a pass. */
function nobodyAsked(check, name, whom) {
    return {
        check,
        status: 'unknown',
        reason: 'no-tenant-asked',
        schema: '',
        object: name,
        expected: whom,
        actual: '',
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/restoration/ask-queries.js


/** Puts the operator's queries to a restored database, records the answers, and gives the findings among them. */
async function askQueries(request, world) {
    const { queries, phases, recorder } = request;
    if (queries.length === 0)
        return [];
    const outcomes = await recorder.step('queries', () => phases.time('validate', () => runQueries(request, world)));
    const lines = [];
    const findings = [];
    for (const query of queries) {
        const answers = outcomes.filter((each) => each.query === query.name).map(asAsked);
        lines.push(lineOf(query, answers));
        recorder.check(askedCheck('queries', query.name, answers));
        findings.push(...askedFindings('queries', answers));
        if (answers.length === 0)
            findings.push(nobodyAsked('queries', query.name, 'a tenant'));
    }
    for (const finding of findings)
        recorder.finding(finding);
    recorder.sections({ queries: lines });
    return findings;
}
function asAsked({ query, ...rest }) {
    return { name: query, ...rest };
}
/** That there were as many rows as there should be needs no figure beside OK. */
function lineOf({ name, expect }, answers) {
    const line = askedLine(name, answers);
    const isCount = expect.kind === 'empty' || expect.kind === 'rows';
    return isCount && line.status === 'pass' ? { ...line, actual: '' } : line;
}

// EXTERNAL MODULE: ./build/src/procedures/restoration/validate-restored.js + 1 modules
var validate_restored = __webpack_require__(3216);
// EXTERNAL MODULE: ./build/src/probes/carried-values.js
var carried_values = __webpack_require__(5453);
;// CONCATENATED MODULE: ./build/src/probes/exchange.js


/** No answer that a probe looks into is larger; a list that is needs paging, and a total to count by. */
const LARGEST_BODY_BYTES = 16 * 2 ** 20;
/** As many as browsers allow are more than any application needs between two pages of its own. */
const MOST_REDIRECTS = 5;
/** RFC 9110, 15.4: with these the method stays; with the others a POST becomes a GET. */
const KEEPS_METHOD = [307, 308];
const REDIRECTION = [301, 302, 303, ...KEEPS_METHOD];
/** The application sends the client to another origin, or in circles. */
class RedirectRefused extends Error {
    name = 'RedirectRefused';
}
/** A carried value that cannot stand where it is wanted. */
class UnusableValue extends Error {
    name = 'UnusableValue';
}
/** The request of a probe with its places filled. Throws UnusableValue when a header could not hold a value. */
function requestOf(probe, baseUrl, values) {
    const body = bodyOf(probe, values);
    const headers = Object.fromEntries(Object.entries(probe.headers).map(([name, template]) => [
        name.toLowerCase(),
        headerText(name, (0,carried_values/* fillText */.BB)(template, values)),
    ]));
    return {
        method: probe.method,
        url: baseUrl + (0,carried_values/* fillText */.BB)(probe.path, values, encodePart),
        headers: { accept: 'application/json, */*;q=0.5', ...body?.headers, ...headers },
        ...(body && { body: body.text }),
        timeoutSeconds: probe.timeoutSeconds,
        maxBytes: LARGEST_BODY_BYTES,
    };
}
function bodyOf({ body }, values) {
    if (body === undefined)
        return undefined;
    const isText = typeof body === 'string';
    const text = isText ? (0,carried_values/* fillText */.BB)(body, values) : JSON.stringify((0,carried_values/* fillJson */.uN)(body, values));
    const type = isText ? 'text/plain; charset=utf-8' : 'application/json';
    return {
        text,
        headers: { 'content-type': type, 'content-length': String(Buffer.byteLength(text)) },
    };
}
/** A value that an application gave must not begin a header of its own. */
function headerText(name, text) {
    if (/^[\t\x20-\x7e\x80-\xff]*$/.test(text))
        return text;
    throw new UnusableValue(`a text that the header ${name} cannot hold`);
}
function encodePart(text) {
    return encodeURIComponent(text.toWellFormed());
}
/**
 * Makes the exchange, and those that redirects of the same origin ask for where the probe allows them. `seconds` is the
 * sum. Throws HttpFailure and RedirectRefused.
 */
async function exchange(first, redirects, world) {
    let request = { ...first, signal: world.signal };
    let seconds = 0;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
        const response = await world.http.exchange(request);
        seconds += response.seconds;
        const [location] = response.headers.location ?? [];
        const isRedirect = REDIRECTION.includes(response.status) && location !== undefined;
        if (redirects === 'none' || !isRedirect)
            return withJson({ ...response, seconds });
        request = redirected(request, response.status, location);
        const left = first.timeoutSeconds - seconds;
        if (left <= 0)
            throw new errors/* HttpFailure */.HR('timeout', `no answer within ${first.timeoutSeconds} s`);
        request = { ...request, timeoutSeconds: left };
    }
    throw new RedirectRefused(`more than ${MOST_REDIRECTS} redirects`);
}
function withJson(response) {
    try {
        return { ...response, json: JSON.parse(response.body) };
    }
    catch {
        return { ...response, json: undefined };
    }
}
function redirected(request, status, location) {
    const target = URL.parse(location, request.url);
    // Another origin is another application: it must not get our tokens, nor answer in this one's place.
    if (!target || target.origin !== new URL(request.url).origin)
        throw new RedirectRefused(`redirected to ${target?.origin ?? location}`);
    const { body: _body, headers, ...rest } = request;
    const keepsBody = KEEPS_METHOD.includes(status) || request.method === 'GET';
    if (keepsBody)
        return { ...request, url: target.href };
    const { 'content-type': _type, 'content-length': _length, ...others } = headers;
    return {
        ...rest,
        method: request.method === 'HEAD' ? 'HEAD' : 'GET',
        headers: others,
        url: target.href,
    };
}

// EXTERNAL MODULE: ./build/src/probes/json-path.js
var json_path = __webpack_require__(1858);
// EXTERNAL MODULE: ./build/src/probes/assertion.js
var probes_assertion = __webpack_require__(396);
;// CONCATENATED MODULE: ./build/src/probes/judge-answer.js



/** The first fault of an answer, the gravest kind first; null when it is as it must be. */
function faultOf(probe, answer, truth) {
    return (statusFault(probe, answer) ??
        jsonFault(probe, answer) ??
        expectFault(probe, answer, truth) ??
        countFault(probe, answer, truth) ??
        slowFault(probe, answer));
}
function statusFault({ status }, answer) {
    if (status.includes(answer.status))
        return null;
    // An answer that went well may hold a token; one that went wrong says why.
    const why = answer.status >= 400 ? answer.body.replaceAll(/\s+/g, ' ').trim() : '';
    return {
        reason: 'probe-status',
        expected: `status ${status.join(' or ')}`,
        actual: `status ${answer.status}${why === '' ? '' : `: ${why}`}`,
    };
}
function jsonFault(probe, { json, body, headers }) {
    if (json !== undefined || !needsJson(probe))
        return null;
    const [type = 'no content type'] = headers['content-type'] ?? [];
    return {
        reason: 'probe-not-json',
        expected: 'JSON',
        actual: `${body.length} characters, ${type}`,
    };
}
function needsJson({ expect, count, save }) {
    return (count !== undefined ||
        expect.some(({ of }) => of !== undefined) ||
        Object.values(save).some(({ from }) => 'body' in from));
}
function expectFault({ expect }, answer, { values }) {
    for (const assertion of expect) {
        const filled = 'equals' in assertion
            ? { ...assertion, equals: (0,carried_values/* fillJson */.uN)(assertion.equals, values) }
            : assertion;
        const shortfall = (0,probes_assertion/* shortfallOf */.HR)(filled, answer);
        if (shortfall)
            return { reason: 'probe-body', ...shortfall };
    }
    return null;
}
/** The number of rows that an answer tells of: a list is counted, a number is taken. Undefined when it tells of none. */
function countOf({ count }, { json }) {
    const value = count && (0,json_path/* valueAtPath */.WS)(json, count.of.path);
    return Array.isArray(value) ? value.length : (0,probes_assertion/* numberOf */.rl)(value);
}
function countFault(probe, answer, { values, rowsOf }) {
    const { count } = probe;
    if (!count)
        return null;
    const table = (0,carried_values/* fillText */.BB)(count.table, values);
    const dot = table.indexOf('.');
    const expected = rowsOf(table.slice(0, dot), table.slice(dot + 1));
    const actual = countOf(probe, answer);
    if (actual === undefined) {
        const what = `${count.of.text} is a list or a number`;
        return { reason: 'probe-body', expected: what, actual: 'neither' };
    }
    if (expected === undefined)
        return {
            reason: 'probe-unjudged',
            expected: `the rows of ${table}, which the passport does not know`,
            actual: String(actual),
        };
    if (expected === actual)
        return null;
    return { reason: 'probe-count', expected: `${expected} (${table})`, actual: String(actual) };
}
function slowFault({ withinSeconds }, { seconds }) {
    if (withinSeconds === undefined || seconds <= withinSeconds)
        return null;
    return {
        reason: 'probe-slow',
        expected: `within ${withinSeconds} s`,
        actual: `${seconds.toFixed(2)} s`,
    };
}

// EXTERNAL MODULE: ./build/src/probes/probe.js
var probes_probe = __webpack_require__(8458);
;// CONCATENATED MODULE: ./build/src/probes/run-probes.js






/** Nothing can be said where nothing was asked, or where there is no truth to hold it against. */
const UNKNOWN = ['probe-skipped', 'probe-unjudged'];
/** What a report shows of an answer at most: where to look, not all of it. */
const run_probes_SHOWN_CHARACTERS = 160;
/**
 * Puts the probes one after the other. One that fails does not stop the next; one that needs what a failed one should
 * have handed on is skipped. Throws only when the run is cancelled.
 */
async function runProbes(probes, target, world) {
    const values = new Map();
    if (target.tenant !== undefined)
        values.set('tenant', target.tenant);
    const outcomes = [];
    for (const probe of probes) {
        world.signal.throwIfAborted();
        outcomes.push(await runProbe(probe, target, { values, world }));
    }
    return outcomes;
}
async function runProbe(probe, target, run) {
    const missing = (0,carried_values/* namesIn */.wX)((0,probes_probe/* templatesOf */.r3)(probe)).filter((name) => !run.values.has(name));
    if (missing.length > 0) {
        const expected = `{{${missing.join('}}, {{')}}} of an earlier probe`;
        return outcome(probe, target, run, {
            fault: { reason: 'probe-skipped', expected, actual: 'none' },
        });
    }
    let answer;
    try {
        const request = requestOf(probe, target.baseUrl, run.values);
        answer = await exchange(request, probe.redirects, run.world);
    }
    catch (error) {
        run.world.signal.throwIfAborted();
        return outcome(probe, target, run, { fault: faultOfError(error, probe) });
    }
    const saved = readSaved(probe, answer, run.world);
    const fault = faultOf(probe, answer, { values: run.values, rowsOf: target.rowsOf }) ?? saved.fault;
    // What a wrong answer holds is not handed on, but one that is only slow serves.
    if (!fault || fault.reason === 'probe-slow')
        for (const [name, value] of saved.values)
            run.values.set(name, value);
    return outcome(probe, target, run, { answer, fault });
}
/** Reads and masks what is to be carried on, before anything of the answer is shown. */
function readSaved({ save }, answer, world) {
    const values = new Map();
    let fault = null;
    for (const [name, saved] of Object.entries(save)) {
        const value = savedValue(saved, answer);
        if (value === undefined) {
            const expected = `a value for {{${name}}} at ${placeOf(saved)}`;
            fault ??= { reason: 'probe-value-unusable', expected, actual: 'none' };
            continue;
        }
        if (saved.secret && typeof value === 'string')
            world.maskSecret(value);
        values.set(name, value);
    }
    return { values, fault };
}
function savedValue({ from }, answer) {
    if ('header' in from)
        return answer.headers[from.header.toLowerCase()]?.[0];
    if ('cookie' in from)
        return cookieOf(answer, from.cookie);
    const value = (0,json_path/* valueAtPath */.WS)(answer.json, from.body.path);
    return (0,carried_values/* isCarriedValue */.Ec)(value) && value !== '' ? value : undefined;
}
/** RFC 6265, 4.1.1: `name=value` up to the first semicolon. */
function cookieOf({ headers }, name) {
    const pairs = (headers['set-cookie'] ?? []).map((line) => line.split(';', 1)[0]?.trim() ?? '');
    return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
function placeOf({ from }) {
    if ('header' in from)
        return `header ${from.header}`;
    return 'cookie' in from ? `cookie ${from.cookie}` : from.body.text;
}
const REASONS = {
    unreachable: 'probe-unreachable',
    cancelled: 'probe-unreachable',
    timeout: 'probe-timeout',
    'too-large': 'probe-too-large',
};
function faultOfError(error, probe) {
    const expected = `status ${probe.status.join(' or ')}`;
    if (error instanceof errors/* HttpFailure */.HR)
        return { reason: REASONS[error.kind], expected, actual: error.message };
    if (error instanceof RedirectRefused)
        return { reason: 'probe-redirected', expected, actual: error.message };
    if (error instanceof UnusableValue)
        return { reason: 'probe-value-unusable', expected, actual: error.message };
    throw error;
}
function outcome(probe, { tenant }, { world }, { answer, fault }) {
    const rows = answer && countOf(probe, answer);
    const passed = {
        expected: `status ${probe.status.join(' or ')}`,
        actual: `status ${answer?.status}`,
    };
    const { expected, actual } = fault ?? passed;
    return {
        probe: probe.name,
        ...(tenant !== undefined && { tenant }),
        status: fault ? (UNKNOWN.includes(fault.reason) ? 'unknown' : 'fail') : 'pass',
        ...(fault && { reason: fault.reason }),
        expected: brief(world.redact(expected)),
        actual: brief(world.redact(actual)),
        ...(answer && { httpStatus: answer.status, seconds: answer.seconds }),
        ...(rows !== undefined && { rows }),
    };
}
/** Masked first: of a secret that is cut, nobody would recognise the rest. */
function brief(text) {
    return text.length > run_probes_SHOWN_CHARACTERS ? `${text.slice(0, run_probes_SHOWN_CHARACTERS - 1)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/put-probes.js



/** Puts the probes, for each tenant that is named or once, and records how they went. Gives the findings; they are the caller's to record. */
async function putProbes(baseUrl, request, world) {
    const { backend, rowsOf, recorder } = request;
    const tenants = tenantsToAsk(request);
    const outcomes = [];
    for (const [index, tenant] of tenants.entries()) {
        const whom = tenant === null ? {} : { tenant };
        outcomes.push(...(await runProbes(backend.probes, { baseUrl, rowsOf, ...whom }, world)));
        const done = index + 1;
        world.log.progress({ activity: 'probes', done, total: tenants.length, unit: 'items' });
    }
    const asked = backend.probes.map((probe) => ({
        probe,
        answers: outcomes.filter((each) => each.probe === probe.name),
    }));
    for (const { probe, answers } of asked)
        recorder.check(askedCheck('probes', probe.name, answers.map(put_probes_asAsked)));
    recorder.sections({ probes: asked.map(({ probe, answers }) => put_probes_lineOf(probe, answers)) });
    const whom = backend.tenants?.join(', ') ?? '';
    if (tenants.length === 0)
        return asked.map(({ probe }) => nobodyAsked('probes', probe.name, whom));
    return askedFindings('probes', outcomes.map(put_probes_asAsked));
}
/** The tenants by name and pattern, each once; one that is named is asked for, whether or not the backup has it. */
function tenantsToAsk({ backend, schemas }) {
    if (!backend.tenants)
        return [null];
    return [
        ...new Set(backend.tenants.flatMap((name) => /[*?]/.test(name) ? schemas.filter((0,totals/* tenantMatcher */.bt)(name)).sort() : [name])),
    ];
}
function put_probes_asAsked({ probe, ...rest }) {
    return { name: probe, ...rest };
}
function put_probes_lineOf(probe, answers) {
    const { name, count, withinSeconds } = probe;
    const telling = answers.find(({ status }) => status !== 'pass') ?? answers[0];
    const times = answers.flatMap(({ seconds }) => seconds ?? []);
    const { httpStatus, rows } = telling ?? {};
    return {
        ...askedLine(name, answers.map(put_probes_asAsked)),
        ...(httpStatus !== undefined && { httpStatus }),
        ...(count && rows !== undefined && { rows, rowsName: count.as ?? tableOf(count.table) }),
        ...(times.length > 0 && { seconds: Math.max(...times) }),
        ...(withinSeconds !== undefined && { withinSeconds }),
    };
}
/** `products` of `tenant_001.products`. */
function tableOf(table) {
    return table.slice(table.indexOf('.') + 1);
}

// EXTERNAL MODULE: ./build/src/application/command-application.js
var command_application = __webpack_require__(9285);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/containers/docker.js
var docker = __webpack_require__(5311);
;// CONCATENATED MODULE: ./build/src/containers/operator-stack.js




/** The first major version of Compose that gives a file resolved, with every value in its long form. */
const LEAST_MAJOR = 2;
/** Reading a few files; nothing is asked of the engine. */
const READ_SECONDS = 30;
/** What keeps a program of ours from being found belongs to no Compose file. */
const OUR_OWN = ['PATH', 'HOME'];
const operator_stack_text = dist/* string */.YjP();
const scalar = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]);
const nullish = (schema) => dist/* optional */.lqM(dist/* nullable */.mee(schema));
const mount = dist/* looseObject */._H3({
    type: operator_stack_text,
    source: dist/* optional */.lqM(operator_stack_text),
    target: operator_stack_text,
    read_only: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
const service = dist/* looseObject */._H3({
    image: dist/* optional */.lqM(operator_stack_text),
    container_name: dist/* optional */.lqM(operator_stack_text),
    environment: nullish(dist/* record */.g1P(operator_stack_text, dist/* nullable */.mee(scalar))),
    depends_on: nullish(dist/* record */.g1P(operator_stack_text, dist/* looseObject */._H3({ condition: dist/* optional */.lqM(operator_stack_text), required: dist/* optional */.lqM(dist/* boolean */.zMY()) }))),
    links: nullish(dist/* array */.YOg(operator_stack_text)),
    networks: nullish(dist/* record */.g1P(operator_stack_text, dist/* nullable */.mee(dist/* looseObject */._H3({ aliases: dist/* optional */.lqM(dist/* array */.YOg(operator_stack_text)) })))),
    ports: nullish(dist/* array */.YOg(dist/* looseObject */._H3({
        target: dist/* number */.aig(),
        published: dist/* optional */.lqM(dist/* union */.KCZ([operator_stack_text, dist/* number */.aig()])),
        protocol: dist/* optional */.lqM(operator_stack_text),
    }))),
    expose: nullish(dist/* array */.YOg(dist/* union */.KCZ([operator_stack_text, dist/* number */.aig()]))),
    volumes: nullish(dist/* array */.YOg(mount)),
});
const named = dist/* record */.g1P(operator_stack_text, dist/* nullable */.mee(dist/* looseObject */._H3({ name: dist/* optional */.lqM(operator_stack_text), external: dist/* optional */.lqM(dist/* unknown */.L5J()) })));
const stack = dist/* object */.Ikc({
    services: dist/* record */.g1P(operator_stack_text, service),
    networks: dist/* optional */.lqM(named, {}),
    volumes: dist/* optional */.lqM(named, {}),
});
/**
 * Reads Compose files by Compose itself. Nothing is started.
 * @throws CheckFailure `compose-too-old`, `compose-file-invalid`.
 */
async function resolveStack({ files, environment }, compose, world) {
    await requireVersion(compose, world);
    const directory = directoryOf(files);
    const given = Object.entries(environment).filter(([name]) => !OUR_OWN.includes(name));
    try {
        const { stdout } = await world.processes.run({
            file: compose.file,
            args: [
                ...compose.args,
                `--project-directory=${directory}`,
                ...files.map((file) => `--file=${file}`),
                '--profile=*',
                'config',
                '--format=json',
            ],
            cwd: directory,
            env: { ...Object.fromEntries(given), ...(0,docker/* dockerEnvironment */.O9)() },
            timeoutSeconds: READ_SECONDS,
            signal: world.signal,
        });
        return parseStack(stdout);
    }
    catch (error) {
        if (!(error instanceof errors/* CommandError */.Qd) || error.failure.cause === 'cancelled')
            throw error;
        throw invalid(error.failure.stderrTail.trimEnd().split('\n').at(-1) || error.message);
    }
}
/** Compose's own rule: paths in the files are taken from where the first of them lies. */
function directoryOf(files) {
    return (0,external_node_path_.dirname)(files[0] ?? '/');
}
/** What `config` prints, in which every `$` is doubled. Source: Compose, `escapeDollarSign`. */
function parseStack(json) {
    const given = JSON.parse(json, (_key, value) => typeof value === 'string' ? value.replaceAll('$$', '$') : value);
    const { success, output, issues } = dist/* safeParse */.xLC(stack, given);
    if (success)
        return output;
    const [issue] = issues;
    throw invalid(`${dist/* getDotPath */.BuJ(issue) ?? 'the file'} is of an unknown form`);
}
async function requireVersion({ file, args }, { processes }) {
    const question = [...args, 'version', '--short'];
    const { stdout } = await processes.ask({ file, args: question, env: (0,docker/* dockerEnvironment */.O9)() });
    const found = stdout.trim().replace(/^v/, '');
    if (Number.parseInt(found, 10) >= LEAST_MAJOR)
        return;
    throw new errors/* CheckFailure */.jU('compose-too-old', `Compose ${found} cannot resolve a file`, {
        detail: found,
    });
}
function invalid(detail) {
    return new errors/* CheckFailure */.jU('compose-file-invalid', `the Compose file cannot be read: ${detail}`, {
        detail,
    });
}

// EXTERNAL MODULE: ./build/src/application/environment.js + 1 modules
var application_environment = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/src/application/log-tail.js
var log_tail = __webpack_require__(4360);
// EXTERNAL MODULE: ./build/src/application/port-release.js
var port_release = __webpack_require__(8984);
// EXTERNAL MODULE: ./build/src/application/until-ready.js
var until_ready = __webpack_require__(3297);
;// CONCATENATED MODULE: ./build/src/application/container-application.js







/** Name of the service in its project. */
const SERVICE = 'backend';
/** In a container only what listens on all its addresses is reached from outside; the port is published on loopback only. */
const ALL_ADDRESSES = '0.0.0.0';
const LOG_LINES = 60;
/** Time to end by itself before it is killed; the removal of the project has the rest. */
const STOP_SECONDS = 3;
/**
 * Starts the application as a service of the drill's project.
 * @throws CheckFailure `image-missing`, `port-taken`, `backend-exited`, `container-out-of-memory`.
 */
async function startContainer(request, world) {
    const limits = { ...request.limits, readySeconds: request.ready.timeoutSeconds };
    try {
        const running = await request.project.start(serviceOf(request), limits);
        const { ready, image } = request;
        return new ContainerApplication({ running, ready, started: `image ${image}` }, world);
    }
    catch (error) {
        throw asBackendFailure(error, 'backend-exited');
    }
}
function serviceOf(request) {
    const { image, command, directory, database, containerPort, port } = request;
    const places = (0,application_environment/* placesOf */.ek)(database, containerPort);
    const own = (0,application_environment/* applicationEnvironment */.Qo)(request, containerPort);
    return {
        name: SERVICE,
        image,
        environment: { ...own, HOST: request.env.HOST ?? ALL_ADDRESSES },
        port: { container: containerPort, host: port ?? 'random' },
        ...(command && { command: command.map((word) => (0,carried_values/* fillText */.BB)(word, places)) }),
        ...(directory !== undefined && { workingDirectory: directory }),
    };
}
/** An application in a container of the drill's project. */
class ContainerApplication {
    baseUrl;
    port;
    started;
    died;
    #ready;
    #running;
    #world;
    #isReady = false;
    #isStopping = false;
    constructor({ running, ready, started }, world) {
        if (running.port === null)
            throw new Error(`${running.name} publishes no port`);
        this.#ready = ready;
        this.#running = running;
        this.#world = world;
        this.port = running.port;
        this.baseUrl = `http://localhost:${this.port}`;
        this.started = started;
        this.died = this.#untilItEnds();
        // It is raced against while somebody waits for the application; before and after nobody listens.
        this.died.catch(() => undefined);
    }
    async untilReady() {
        await (0,until_ready/* untilReady */.M)(this, this.#ready, this.#world);
        this.#isReady = true;
    }
    async log() {
        try {
            return (0,log_tail/* tailOf */.C)(await this.#running.logs(LOG_LINES), this.#world.redact);
        }
        catch (error) {
            // The engine may have gone away, or the run be cancelled: the verdict does not depend on it.
            if (error instanceof errors/* CommandError */.Qd)
                return [];
            throw error;
        }
    }
    async stop() {
        this.#isStopping = true;
        const { container } = this.#running;
        try {
            await (0,docker/* runDocker */.ST)({
                args: ['container', 'stop', `--time=${STOP_SECONDS}`, container],
                signal: new AbortController().signal,
            }, this.#world);
        }
        catch (error) {
            // Whoever takes the project down removes it by force, and says what is left.
            if (!(error instanceof errors/* CommandError */.Qd))
                throw error;
            return [];
        }
        return (0,port_release/* portsLeft */.e)(this.port, this.#world);
    }
    async #untilItEnds() {
        try {
            return await this.#running.died;
        }
        catch (error) {
            if (this.#isStopping)
                return new Promise(() => undefined);
            throw asBackendFailure(error, this.#isReady ? 'backend-died' : 'backend-exited');
        }
    }
}
/** A container that ends is the application's end here; what keeps it from being made at all is not. */
function asBackendFailure(error, reason) {
    if (!(error instanceof errors/* CheckFailure */.jU) || error.reason !== 'container-failed')
        return error;
    const { detail = '' } = error.facts;
    return new errors/* CheckFailure */.jU(reason, error.message, { detail });
}

// EXTERNAL MODULE: ./build/src/config/describe-value.js
var describe_value = __webpack_require__(9356);
;// CONCATENATED MODULE: ./build/src/application/compose/needed-services.js

const ENDS = 'service_completed_successfully';
/**
 * The services that one needs by `depends_on` and `links`, each after those that it needs itself, and the one as the last.
 * The database is not among them, nor what only the database needs.
 * @throws CheckFailure `compose-service-unknown`.
 */
function neededServices(stack, { service, database }) {
    for (const name of [service, ...(database === undefined ? [] : [database])])
        definitionOf(name, stack);
    const order = [];
    const seen = new Set(database === undefined ? [] : [database]);
    const visit = (name) => {
        if (seen.has(name))
            return;
        seen.add(name);
        for (const need of needsOf(definitionOf(name, stack), stack))
            visit(need);
        order.push(name);
    };
    visit(service);
    const jobs = new Set(order.flatMap((name) => jobsOf(definitionOf(name, stack))));
    return order.map((name) => {
        const definition = definitionOf(name, stack);
        return { name, definition, isJob: name !== service && jobs.has(name) };
    });
}
/** `cache` of `redis:cache`, a name under which one service sees another; the same without one. */
function splitLink(link) {
    const [name = '', alias = name] = link.split(':');
    return { name, alias };
}
/** What is not required may be absent from the file. */
function needsOf({ depends_on: needs, links }, { services }) {
    const required = Object.entries(needs ?? {}).flatMap(([name, { required: isRequired = true }]) => isRequired || Object.hasOwn(services, name) ? [name] : []);
    return [...required, ...(links ?? []).map((link) => splitLink(link).name)];
}
function jobsOf({ depends_on: needs }) {
    return Object.entries(needs ?? {}).flatMap(([name, { condition }]) => condition === ENDS ? [name] : []);
}
function definitionOf(name, { services }) {
    const found = Object.hasOwn(services, name) ? services[name] : undefined;
    if (found)
        return found;
    const known = Object.keys(services).sort().join(', ');
    const detail = `${name}; services: ${known}`;
    throw new errors/* CheckFailure */.jU('compose-service-unknown', `no service ${detail}`, { detail });
}

;// CONCATENATED MODULE: ./build/src/application/compose/database-mentions.js
/** Addresses of databases that a drill cannot turn: other spellings of URLs, and libpq's words. */
const MENTIONS = /(?:postgres(?:ql)?|postgis|pgsql|ecto|cockroachdb)(?:\+[\w.]+)?:\/\/|\bhost(?:addr)?\s*=.*\bdbname\s*=|\bdbname\s*=.*\bhost(?:addr)?\s*=/i;
/** Whether a text names a database by an address: anywhere in it, in any spelling that we know of. */
function namesDatabase(text) {
    return MENTIONS.test(text);
}
/** The words of a key that programs are started with: `command`, `entrypoint`, the test of a health check. */
function wordsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(wordsOf);
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

;// CONCATENATED MODULE: ./build/src/application/compose/key-rules.js
/** Keys that mean in a drill what they mean in production. */
const PASSED = [
    'cap_drop',
    'command',
    'entrypoint',
    'group_add',
    'healthcheck',
    'init',
    'platform',
    'read_only',
    'shm_size',
    'stdin_open',
    'stop_signal',
    'sysctls',
    'tmpfs',
    'tty',
    'ulimits',
    'user',
    'working_dir',
];
/** Keys that are seen to elsewhere, or say nothing that a drill could do otherwise. */
const SEEN_TO = [
    'annotations',
    'attach',
    'build',
    'depends_on',
    'deploy',
    'develop',
    'environment',
    'env_file',
    'expose',
    'image',
    'label_file',
    'labels',
    'links',
    'logging',
    'networks',
    'ports',
    'profiles',
    'pull_policy',
    'restart',
    'scale',
    'stop_grace_period',
    'volumes',
];
/** Keys that reach out of the container, or without which the program is another: it is not started at all. */
const REFUSED = [
    'cap_add',
    'cgroup',
    'cgroup_parent',
    'configs',
    'credential_spec',
    'device_cgroup_rules',
    'devices',
    'gpus',
    'ipc',
    'network_mode',
    'pid',
    'post_start',
    'privileged',
    'provider',
    'runtime',
    'secrets',
    'use_api_socket',
    'userns_mode',
    'uts',
    'volumes_from',
];
/** Sorts the keys of a service as Compose gives it. */
function sortKeys(definition) {
    const given = Object.entries(definition).filter(([, value]) => value !== null);
    const telling = given.filter(([key, value]) => !PASSED.includes(key) && !isEmpty(value));
    const isRefused = ([key, value]) => REFUSED.includes(key) && !(key === 'network_mode' && value === 'bridge');
    return {
        passed: Object.fromEntries(given.filter(([key]) => PASSED.includes(key))),
        leftOut: telling.filter((entry) => !SEEN_TO.includes(entry[0]) && !isRefused(entry)),
        refused: telling.filter(isRefused),
    };
}
/** `privileged: false`, `devices: []`. */
function isEmpty(value) {
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0;
    return value === false || value === '';
}

;// CONCATENATED MODULE: ./build/src/application/compose/lead-to-database.js

/** A URL of PostgreSQL in the spellings of libpq, JDBC and SQLAlchemy. */
const DATABASE_URL = /^((?:jdbc:)?postgres(?:ql)?(?:\+[a-z0-9]+)?):\/\/(?:[^@/?#]*@)?([^/?#]*)(?:\/[^?#]*)?(?:\?([^#]*))?$/i;
/** Parameters that say where the database is, who comes, or how the connection is kept secret. */
const ABOUT_THE_SERVER = /^(host|hostaddr|port|user|username|password|dbname|service|passfile|ssl.*|gssencmode|channel_?binding|targetservertype|target_session_attrs)=/i;
/** What is told in place of an address whose spelling a drill does not know. */
const UNTURNED = 'a database in a form that a drill cannot turn (set it by drill.backend.env)';
/**
 * Turns what leads to the database of the file to the restored one: URLs of PostgreSQL, and libpq's variables where PGHOST names
 * it. `hosts` are the names under which the file's services reach it, in lower case.
 */
function leadToDatabase(environment, hosts, database) {
    const led = {};
    const astray = [];
    for (const [name, value] of Object.entries(environment)) {
        const [, scheme = '', server = '', query = ''] = DATABASE_URL.exec(value) ?? [];
        if (scheme === '') {
            if (namesDatabase(value))
                astray.push({ name, server: UNTURNED });
            continue;
        }
        if (isAt(server, hosts))
            led[name] = urlTo(database, scheme, query);
        else
            astray.push({ name, server });
    }
    const { PGHOST } = environment;
    if (PGHOST !== undefined && PGHOST !== '') {
        if (isAt(PGHOST, hosts))
            Object.assign(led, variablesTo(database));
        else
            astray.push({ name: 'PGHOST', server: PGHOST });
    }
    return { environment: { ...environment, ...led }, led: Object.keys(led), astray };
}
/** Without its port; several servers in one URL are elsewhere. */
function isAt(server, hosts) {
    return hosts.has(server.replace(/:\d*$/, '').toLowerCase());
}
function urlTo(database, scheme, query) {
    const { host, port, user, password = '' } = database;
    const place = `${host}:${port}/${encodeURIComponent(database.database)}`;
    const kept = query.split('&').filter((each) => each !== '' && !ABOUT_THE_SERVER.test(each));
    const [name, secret] = [user, password].map(encodeURIComponent);
    // JDBC takes no user before the host.
    if (scheme.toLowerCase().startsWith('jdbc:'))
        return `${scheme}://${place}?${[`user=${name}`, `password=${secret}`, ...kept].join('&')}`;
    return `${scheme}://${name}:${secret}@${place}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}
function variablesTo(database) {
    return {
        PGHOST: database.host,
        PGPORT: String(database.port),
        PGDATABASE: database.database,
        PGUSER: database.user,
        PGPASSWORD: database.password ?? '',
        PGSSLMODE: 'disable',
    };
}

;// CONCATENATED MODULE: ./build/src/application/compose/plan-mounts.js


/** Apart from the volume of the database. */
const PREFIX = 'stack-';
/**
 * Volumes are new and empty, whatever they are in production; of this host a container sees only what lies in the repository,
 * and cannot write to it.
 */
async function planMounts({ volumes }, place) {
    const plans = await Promise.all((volumes ?? []).map((mount, index) => planMount(mount, index, place)));
    return {
        mounts: plans.flatMap((each) => each.mounts ?? []),
        inMemory: plans.flatMap((each) => each.inMemory ?? []),
        changes: plans.flatMap((each) => each.changes ?? []),
        refused: plans.flatMap((each) => each.refused ?? []),
    };
}
async function planMount(mount, index, place) {
    const { type, source, target } = mount;
    if (type === 'tmpfs')
        return { inMemory: [target] };
    if (type === 'bind')
        return planBind(mount, place);
    if (type !== 'volume')
        return { refused: [fieldOf(place, `${type} on ${target}`)] };
    const isReadOnly = mount.read_only === true;
    const named = { kind: 'volume', path: target, isReadOnly };
    if (source === undefined || source === '')
        return { mounts: [{ ...named, name: `${PREFIX}${place.name}-${index}` }] };
    const value = place.volumes[source]?.name ?? source;
    return {
        mounts: [{ ...named, name: `${PREFIX}${source}` }],
        changes: [{ field: `volumes.${source}`, change: 'emptied', value }],
    };
}
async function planBind({ source = '', target, read_only: isReadOnly = false }, place) {
    const words = (why) => ({ refused: [fieldOf(place, `${source}:${target} ${why}`)] });
    const real = await (0,promises_.realpath)(source).catch(() => null);
    if (real === null)
        return words('is not there');
    if (!(await isInside(real, place.repository)))
        return words(`is outside of ${place.repository}`);
    if (!isReadOnly)
        return words('is writable');
    return { mounts: [{ kind: 'bind', source: real, path: target }] };
}
/** Both with their links followed: one that leads out of the repository does not count as inside. */
async function isInside(real, repository) {
    const way = (0,external_node_path_.relative)(await (0,promises_.realpath)(repository), real);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`);
}
function fieldOf({ name }, words) {
    return `services.${name}.volumes: ${words}`;
}

;// CONCATENATED MODULE: ./build/src/application/compose/stage-service.js





/**
 * A service of an operator's file as a drill may start it: on the drill's own network, without published ports, reaching the
 * restored database. `isMain`: the application itself, which gets all of `env`; others get what they have already.
 */
async function stageService({ name, definition }, isMain, rules) {
    const field = (key) => `services.${name}.${key}`;
    const keys = sortKeys(definition);
    const variables = stageEnvironment(definition, isMain, rules);
    const mounts = await planMounts(definition, { ...rules, name, volumes: rules.stack.volumes });
    const { image = '' } = definition;
    const aliases = [...new Set(rules.aliasesOf(name))].filter((each) => each !== name);
    return {
        service: {
            name,
            image,
            environment: variables.environment,
            ...(mounts.mounts.length > 0 && { mounts: mounts.mounts }),
            ...(aliases.length > 0 && { aliases }),
            more: withMemory(keys.passed, mounts.inMemory),
        },
        led: variables.led,
        changes: [
            ...keys.leftOut.map(([key, value]) => leftOut(field(key), value)),
            ...networkChanges(name, definition, rules.stack),
            ...variables.led.map((each) => replaced(field(`environment.${each}`), '')),
            ...mounts.changes,
        ],
        refused: [
            ...(image === '' ? [`${field('image')}: there is none`] : []),
            ...keys.refused.map(([key, value]) => `${field(key)}: ${shown(value)}`),
            ...namingDatabase(keys.passed).map((key) => `${field(key)}: ${stage_service_NAMED}`),
            ...variables.astray.map((each) => `${field(`environment.${each.name}`)}: leads to ${each.server}`),
            ...mounts.refused,
        ],
    };
}
/** Its value is not told: a password stands in it. */
const stage_service_NAMED = 'names a database by its address, which would not be the restored one (use the environment)';
/** Keys in whose words a program finds a database: what a drill cannot turn, it must not start. */
function namingDatabase(passed) {
    return Object.entries(passed).flatMap(([key, value]) => wordsOf(value).some(namesDatabase) ? [key] : []);
}
function stageEnvironment({ environment: given }, isMain, { env, places, database, databaseNames }) {
    const own = Object.fromEntries(Object.entries(given ?? {}).flatMap(([name, value]) => value === null ? [] : [[name, String(value)]]));
    const { environment, led, astray } = leadToDatabase(own, databaseNames, database);
    const chosen = Object.entries(env).filter(([name]) => isMain || Object.hasOwn(own, name));
    const isChosen = (name) => chosen.some(([each]) => each === name);
    return {
        environment: {
            ...environment,
            ...Object.fromEntries(chosen.map(([name, value]) => [name, (0,carried_values/* fillText */.BB)(value, places)])),
        },
        led: led.filter((name) => !isChosen(name)),
        astray: astray.filter(({ name }) => !isChosen(name)),
    };
}
/** Networks that others are in, too, have no place in a drill; the default one of a file is its own. */
function networkChanges(name, { networks }, stack) {
    const others = Object.keys(networks ?? {}).filter((each) => each !== 'default' || Boolean(stack.networks[each]?.external));
    if (others.length === 0)
        return [];
    return [replaced(`services.${name}.networks`, others.sort().join(', '))];
}
function withMemory(passed, inMemory) {
    if (inMemory.length === 0)
        return passed;
    const { tmpfs = [] } = passed;
    return { ...passed, tmpfs: [...(Array.isArray(tmpfs) ? tmpfs : [tmpfs]), ...inMemory] };
}
function leftOut(field, value) {
    return { field, change: 'left-out', value: shown(value) };
}
function replaced(field, value) {
    return { field, change: 'replaced', value };
}
/** Maps and lists may hold anything; a word does not. */
function shown(value) {
    if (Array.isArray(value))
        return value.map(shown).filter(Boolean).join(', ');
    return typeof value === 'object' && value !== null ? '' : String(value);
}

;// CONCATENATED MODULE: ./build/src/application/compose/plan-services.js






/**
 * Plans the application of a file and what it needs. Reads no file but what mounts name, and starts nothing.
 * @throws CheckFailure `compose-service-unknown`, `compose-service-refused` with all that keeps it from a drill.
 */
async function planServices(request) {
    const { stack, service, databaseService, database } = request;
    const needed = neededServices(stack, { service, database: databaseService });
    const containerPort = request.containerPort ?? onlyPort(stack.services[service] ?? {});
    const rules = rulesOf(request, containerPort);
    const staged = await Promise.all(needed.map((each) => stageService(each, each.name === service, rules)));
    const main = staged.pop();
    if (!main)
        throw new Error('a service needs at least itself');
    const refused = [
        ...namesakes(needed, database),
        ...portRefusal(service, containerPort),
        ...routeRefusal(request, main),
        ...[...staged, main].flatMap((each) => each.refused),
    ];
    if (refused.length > 0 || containerPort === undefined)
        throw refusal(service, refused);
    const before = staged.map((each, index) => ({
        service: each.service,
        isJob: needed[index]?.isJob ?? false,
    }));
    const changes = [...staged, main].flatMap((each) => each.changes);
    return {
        before,
        main: asMain(main.service, { container: containerPort, host: request.port ?? 'random' }),
        containerPort,
        changes: changesOf(request, needed, changes),
        secrets: [...staged, main].flatMap((each) => secretsIn(each.service.environment ?? {})),
    };
}
function rulesOf(request, containerPort) {
    const { stack, databaseService, database } = request;
    const names = databaseService === undefined
        ? [database.host]
        : [databaseService, ...aliasesOf(databaseService, stack)];
    return {
        ...request,
        databaseNames: new Set(names.map((each) => each.toLowerCase())),
        places: (0,application_environment/* placesOf */.ek)(database, containerPort ?? 0),
        aliasesOf: (name) => aliasesOf(name, stack),
    };
}
function portRefusal(service, port) {
    return port === undefined ? [`services.${service}.ports: ${NO_PORT}`] : [];
}
/** An application that nothing leads to the restored database would prove another one, or blame the backup for none. */
function routeRefusal({ service, env }, { led }) {
    const isLed = led.length > 0 || (0,carried_values/* namesIn */.wX)(env).some((name) => name.startsWith('database-'));
    return isLed ? [] : [`services.${service}.environment: ${NOT_LED}`];
}
const NO_PORT = 'not one (name it as drill.backend.container-port)';
const NOT_LED = 'nothing in it leads to the restored database (set it by drill.backend.env, like {{database-url}})';
/** Whether it is ready is asked from outside and timed there; a health check would say so later. */
function asMain(main, port) {
    return { ...main, port, more: { ...main.more, healthcheck: { disable: true } } };
}
/** Every name, beside its own, by which others reach a service. */
function aliasesOf(name, { services }) {
    const { container_name: container, networks } = services[name] ?? {};
    const ofLinks = Object.values(services).flatMap(({ links }) => (links ?? []).map(splitLink).flatMap((link) => (link.name === name ? [link.alias] : [])));
    return [
        ...(container === undefined ? [] : [container]),
        ...Object.values(networks ?? {}).flatMap((network) => network?.aliases ?? []),
        ...ofLinks,
    ];
}
/** The one port that a service publishes, or else exposes. */
function onlyPort({ ports, expose }) {
    const published = new Set((ports ?? []).map(({ target }) => target));
    const exposed = new Set((expose ?? []).map((each) => Number.parseInt(String(each), 10)));
    const [port, ...others] = published.size > 0 ? published : exposed;
    return others.length === 0 ? port : undefined;
}
/** Another service under the host name of the restored database would answer in its place. */
function namesakes(needed, { host }) {
    return needed
        .filter(({ name }) => name === host)
        .map(({ name }) => `services.${name}: has the host name of the restored database (name the service that it replaces as drill.backend.compose.database)`);
}
function changesOf({ service, databaseService }, needed, ofServices) {
    const ports = needed.flatMap(({ name, definition }) => (definition.ports ?? []).map(({ published, target }) => ({
        field: `services.${name}.ports`,
        change: name === service ? 'replaced' : 'left-out',
        value: published === undefined ? String(target) : `${published}:${target}`,
    })));
    const database = databaseService === undefined
        ? []
        : [{ field: `services.${databaseService}`, change: 'replaced', value: '' }];
    const all = [...database, ...ports, ...ofServices];
    const keys = all.map(({ field, value }) => `${field}\n${value}`);
    return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
function secretsIn(environment) {
    return Object.entries(environment).flatMap(([name, value]) => {
        const [, password] = /^[a-z0-9+.:-]+:\/\/[^@/?#:]*:([^@/?#]+)@/i.exec(value) ?? [];
        if (password !== undefined)
            return [password, decoded(password)];
        const isAddress = /^[a-z0-9+.-]+:\/\//i.test(value);
        return (0,describe_value/* isSecretKey */.u)(name) && !isAddress ? [value] : [];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function refusal(service, refused) {
    const detail = refused.join('; ');
    return new errors/* CheckFailure */.jU('compose-service-refused', `${service}: ${detail}`, { detail });
}

;// CONCATENATED MODULE: ./build/src/application/compose/service-application.js







/**
 * Starts a service of the operator's files in the drill's project, after what it needs.
 * @throws CheckFailure `compose-too-old`, `compose-file-invalid`, `compose-service-unknown`, `compose-service-refused`,
 *   `compose-service-failed`, `image-missing`, `port-taken`, `backend-exited`, `container-out-of-memory`.
 */
async function startService(request, world) {
    const { project, service, limits, ready } = request;
    const plan = await planOf(request, world);
    for (const secret of plan.secrets)
        world.maskSecret(secret);
    const started = `service ${service} of ${request.files.map((file) => (0,external_node_path_.basename)(file)).join(', ')}`;
    request.notePlan({ started, changes: plan.changes });
    const patience = { ...limits, readySeconds: ready.timeoutSeconds };
    const needed = await startNeeded(plan, project, patience);
    const running = await project.start(plan.main, patience).catch((error) => {
        throw asBackendFailure(error, 'backend-exited');
    });
    const died = Promise.race([running.died, ...needed.map(({ died: end }) => end.catch(asNeed))]);
    died.catch(() => undefined);
    return new ContainerApplication({ running: { ...running, died }, ready, started }, world);
}
async function planOf(request, world) {
    const { project, env, database, containerPort } = request;
    const files = request.files.map((file) => (0,external_node_path_.resolve)(request.repository ?? '/', file));
    const places = (0,application_environment/* placesOf */.ek)(database, containerPort ?? 0);
    // The port may be known only when the files are read; what needs it cannot be part of them.
    const known = Object.entries(env).filter(([, text]) => containerPort !== undefined || !(0,carried_values/* namesIn */.wX)(text).includes('port'));
    const filled = known.map(([name, text]) => [name, (0,carried_values/* fillText */.BB)(text, places)]);
    const environment = Object.fromEntries(filled);
    const stack = await resolveStack({ files, environment }, project.compose, world);
    return planServices({
        ...request,
        stack,
        repository: request.repository ?? directoryOf(files),
    });
}
async function startNeeded({ before }, project, patience) {
    const running = [];
    for (const { service, isJob } of before) {
        if (isJob)
            await finishJob(service, project, patience);
        else
            running.push(await project.start(service, patience).catch(asNeed));
    }
    return running;
}
/** A migration that fails on the restored data would keep the application from its users, as its own end would. */
async function finishJob(service, project, patience) {
    try {
        await project.runToEnd(service, patience);
    }
    catch (error) {
        throw asBackendFailure(error, 'backend-exited');
    }
}
/** What an application needs beside the database says nothing of the backup. */
function asNeed(error) {
    if (!(error instanceof errors/* CheckFailure */.jU) || error.reason !== 'container-failed')
        throw error;
    const { service, detail } = error.facts;
    throw new errors/* CheckFailure */.jU('compose-service-failed', error.message, {
        detail: `${service}: ${detail}`,
    });
}

// EXTERNAL MODULE: ./build/src/engines/postgres/staging/login-as.js
var login_as = __webpack_require__(4848);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/start-application.js




/** Where an image listens unless the configuration says otherwise. */
const CONTAINER_PORT = 3000;
/**
 * Starts the application in the way that the configuration names.
 * @throws CheckFailure when it cannot be started: with a reason of the application, of its image or of its Compose file.
 */
async function startApplication(request, notePlan, world) {
    const { backend, settings, workspace } = request;
    const { image, compose, command = [], user } = backend;
    const database = user === undefined ? settings : await (0,login_as/* loginAs */.g)(user, settings, world);
    if (image === undefined && compose === undefined)
        return (0,command_application/* startCommand */.S)({ ...backend, command, database, workspace }, world);
    const beside = besideDatabase(request, database);
    if (compose !== undefined) {
        const { files, service, database: databaseService } = compose;
        const { repository } = request;
        return startService({ ...backend, ...beside, files, service, databaseService, repository, notePlan }, world);
    }
    const { containerPort = CONTAINER_PORT } = backend;
    return startContainer({ ...backend, ...beside, image: image ?? '', containerPort }, world);
}
function besideDatabase({ containers, settings, limits }, { user, password }) {
    if (!containers)
        throw new Error('a container needs a place with containers');
    return {
        database: { ...containers.settingsInside(settings.database), user, password },
        project: containers.project,
        limits,
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/rehearse-application.js




/** After a broken connection the news of the application's end comes a moment later. */
const NEWS_SECONDS = 1.5;
/**
 * Starts the application on the restored database, puts the probes to it and ends it. What goes wrong with it is a finding;
 * only a cancellation and the end of the database server are thrown.
 */
async function rehearseApplication(request, world) {
    const rehearsal = {};
    let findings = [];
    try {
        findings = await rehearse(rehearsal, request, world);
        return note(findings, request);
    }
    finally {
        await end(rehearsal, findings, request);
    }
}
async function rehearse(rehearsal, request, world) {
    const { recorder, phases } = request;
    let application;
    try {
        application = await recorder.step('boot', () => phases.time('boot', () => boot(rehearsal, request, world)));
    }
    catch (error) {
        return [findingOf(error, world)];
    }
    await noteExposure(application, request, world);
    const findings = await recorder.step('probes', () => phases.time('probes', () => putProbes(application.baseUrl, request, world)));
    return [...(await endedMeanwhile(application, findings, { ...request, world })), ...findings];
}
/** Users wait for all of it: for what the application needs, for its start, until it answers. */
async function boot(rehearsal, request, world) {
    const { recorder, serverDied, backend } = request;
    const notePlan = (facts) => {
        rehearsal.plan = facts;
        // It may not even start; why, may be among what is otherwise.
        recorder.sections({ application: facts });
    };
    const application = await startApplication(request, notePlan, world);
    rehearsal.application = application;
    const started = world.clock.monotonicSeconds();
    await Promise.race([application.untilReady(), serverDied]);
    const seconds = (world.clock.monotonicSeconds() - started).toFixed(1);
    recorder.check({
        id: 'backend',
        status: 'pass',
        expected: `ready within ${backend.ready.timeoutSeconds} s`,
        actual: `ready after ${seconds} s: ${application.started}`,
    });
    return application;
}
async function end({ application, plan }, findings, request) {
    if (!application)
        return;
    const log = findings.length === 0 ? [] : await application.log();
    const { started } = application;
    request.recorder.sections({
        application: { ...plan, started, ...(log.length > 0 && { log }) },
    });
    noteLeftovers(await application.stop(), request);
}
/** Whether the application, or the server below it, ended while it was probed: that is why the probes failed. */
async function endedMeanwhile(application, findings, { serverDied, world }) {
    const isBroken = findings.some(({ reason }) => reason === 'probe-unreachable');
    const patience = world.clock.sleep(isBroken ? NEWS_SECONDS : 0, world.signal);
    await Promise.race([serverDied, patience.then(() => undefined)]);
    try {
        await Promise.race([application.died, Promise.resolve()]);
        return [];
    }
    catch (error) {
        return [findingOf(error, world)];
    }
}
/** Restored data is production's data: an application that heeds HOST keeps it on this host. */
async function noteExposure({ port }, { recorder }, { ports }) {
    const open = (await ports.listeners(port)).find(({ isLoopback }) => !isLoopback);
    if (!open)
        return;
    recorder.check({
        id: 'isolation',
        status: 'warn',
        expected: 'the application listens on this host only',
        actual: `it listens on ${open.address}, port ${port}`,
        reason: 'backend-exposed',
        facts: { address: `${open.address}, port ${port}` },
    });
}
function findingOf(error, { signal }) {
    signal.throwIfAborted();
    if (!(error instanceof errors/* CheckFailure */.jU) || !rehearse_application_REASONS.includes(error.reason))
        throw error;
    const { reason, facts } = error;
    return {
        check: 'backend',
        status: verdictOf(reason) === 'cannot-judge' ? 'unknown' : 'fail',
        reason,
        schema: '',
        object: '',
        expected: 'the application starts and answers',
        actual: String(facts.detail ?? facts.port ?? facts.role ?? facts.image ?? ''),
    };
}
/** How starting an application fails; whatever else is thrown is no finding about it. */
const rehearse_application_REASONS = [
    'backend-missing',
    'backend-role-missing',
    'backend-exited',
    'backend-not-ready',
    'backend-died',
    'port-taken',
    'image-missing',
    'container-out-of-memory',
    'compose-file-invalid',
    'compose-service-failed',
    'compose-service-refused',
    'compose-service-unknown',
    'compose-too-old',
];
function note(findings, { recorder }) {
    for (const finding of findings) {
        recorder.finding(finding);
        const { check, status, reason, expected, actual } = finding;
        if (check === 'backend')
            recorder.check({ id: 'backend', status, reason, expected, actual, facts: { detail: actual } });
    }
    return findings;
}
function noteLeftovers(left, { recorder }) {
    const actual = left.join(', ');
    const common = { id: 'leftovers', expected: 'nothing is left of the application' };
    if (left.length === 0) {
        recorder.check({
            ...common,
            status: 'pass',
            actual: 'its processes are gone, its port is free',
        });
        return;
    }
    recorder.check({
        ...common,
        status: 'warn',
        actual,
        reason: 'staging-left',
        facts: { left: actual },
    });
}

// EXTERNAL MODULE: ./build/src/engines/postgres/properties/database-properties.js
var database_properties = __webpack_require__(3197);
// EXTERNAL MODULE: ./build/src/engines/postgres/properties/give-properties.js
var give_properties = __webpack_require__(8121);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/rehearse-properties.js



/**
 * Gives the restored database what belonged to the source's itself (owner, grants, limit, settings), as a recovery of one
 * that is gone would, and reads it again. After the comparison, which settings of it must not disturb; before the
 * application, which may need them. Comment and template flag stay: whoever made this database knows it by the one,
 * and the other would keep it from being dropped.
 */
async function rehearseProperties(properties, settings, world) {
    const { given, left } = (0,give_properties/* openProperties */.I)(properties);
    const session = await (0,connection/* connect */.Ng)(settings, world.signal);
    try {
        const name = settings.database;
        const [row] = await session.query('SELECT oid::text FROM pg_database WHERE datname = $1', [
            name,
        ]);
        const oid = row?.[0] ?? '';
        await session.query('BEGIN');
        const { comment, isTemplate } = await (0,database_properties/* readProperties */.Qh)(session, oid);
        const came = await (0,give_properties/* giveProperties */.V)(session, { name, oid }, { ...given, comment, isTemplate });
        await session.query('COMMIT');
        return judge(came, left, properties);
    }
    catch (error) {
        world.signal.throwIfAborted();
        // The comparison is done, and no part of it hangs on this.
        const words = error instanceof Error ? error.message : String(error);
        return judge({ refused: [words], differing: [] }, left, properties);
    }
    finally {
        await session.close();
    }
}
/** No flaw of the backup: what a place does not take, the source's server does. */
function judge({ refused, differing }, left, { grants, settings }) {
    const common = {
        id: 'database-properties',
        expected: `owner, ${grants.length} grants, ${settings.length} settings of the passport`,
    };
    const missing = [...refused, ...differing];
    if (missing.length > 0)
        return {
            ...common,
            status: 'warn',
            actual: `all but ${missing.join(', ')}`,
            reason: 'properties-not-given',
            facts: { detail: missing.join(', ') },
        };
    const untried = left.length === 0 ? '' : `; not tried: ${left.join(', ')}`;
    return { ...common, status: 'pass', actual: `given and read again${untried}` };
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/examine-restored.js





/**
 * Compares the database with its passport, puts the operator's queries, and only then lets the application touch it. One
 * tenant alone is no system: only the queries about him are put, and no application is started.
 */
async function examineRestored(examine, world) {
    const { request, truth, restored, phases, recorder } = examine;
    const { settings } = restored;
    const { jobs } = restored.request;
    const moments = momentRule(examine);
    const found = await (0,validate_restored/* validateRestored */.p)({ settings, passport: truth, only: request.tenant, moments, jobs, phases, recorder }, world);
    const rowsOf = (schema, table) => truth?.schemas[schema]?.tables[table]?.[0];
    const asked = await askQueries({ ...questionsOf(examine, found), settings, rowsOf, jobs, phases, recorder }, world);
    if (truth?.properties && request.tenant === undefined)
        recorder.check(await rehearseProperties(truth.properties, settings, world));
    const rehearsal = await examine_restored_rehearse(examine, { found, rowsOf }, world);
    return { found: { ...found, findings: [...found.findings, ...asked] }, rehearsal };
}
function questionsOf(examine, { schemas }) {
    const { tenant, config } = examine.request;
    const { queries } = config.drill;
    if (tenant !== undefined)
        return { queries: queries.filter(({ per }) => per === 'tenant'), tenants: [tenant] };
    const isTenant = (0,totals/* tenantMatcher */.bt)(tenantPattern(examine));
    return { queries, tenants: [...schemas.keys()].filter(isTenant).sort() };
}
async function examine_restored_rehearse({ request, restored, staging, phases, recorder }, { found, rowsOf }, world) {
    const { backend, docker, timeoutSeconds } = request.config.drill;
    if (!backend || request.tenant !== undefined)
        return [];
    return rehearseApplication({
        backend,
        settings: restored.settings,
        workspace: staging.workspace,
        containers: staging.containers,
        limits: { pull: docker.pull, pullSeconds: timeoutSeconds },
        repository: request.config.repository,
        schemas: [...found.schemas.keys()],
        rowsOf,
        serverDied: restored.server.died,
        phases,
        recorder,
    }, world);
}
/** Which columns tell how fresh a tenant is: as the configuration says for the source that the passport names. */
function momentRule({ request: { config }, passport }) {
    return config.backups?.sources[passport?.source.name ?? '']?.businessTimestamps;
}
/** What the passport calls a tenant; for a foreign dump, what the configuration does. */
function tenantPattern({ request: { config }, passport, backup }) {
    if (passport)
        return passport.source.tenantPattern;
    return config.backups?.sources[backup.source]?.tenants ?? null;
}

// EXTERNAL MODULE: ./build/src/procedures/restoration/unknown-tenant.js
var unknown_tenant = __webpack_require__(6929);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/known-tenant.js


/**
 * A tenant is named by a person: one that the backup does not hold is a slip, not a flaw of the backup.
 * @throws ConfigurationError naming the nearest.
 */
function assertKnownTenant(tenant, passport, backup) {
    const { tenantPattern } = passport.source;
    // Without a pattern no schema is called a tenant, and each can be restored alone.
    const known = tenantPattern === null ? Object.keys(passport.schemas).sort() : (0,totals/* tenantsOf */.T6)(passport);
    if (!known.includes(tenant))
        throw (0,unknown_tenant/* unknownTenant */.X)(tenant, known, backup);
}

// EXTERNAL MODULE: ./build/src/procedures/restore-drill/remove-staging.js
var remove_staging = __webpack_require__(1078);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/staging.js + 6 modules
var restore_drill_staging = __webpack_require__(3126);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/sweep-staging.js + 1 modules
var sweep_staging = __webpack_require__(4621);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/restore-phases.js
var restore_phases = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/src/engines/postgres/validate/validate-restore.js + 2 modules
var validate_restore = __webpack_require__(9300);
// EXTERNAL MODULE: ./build/src/procedures/restoration/choose-part.js + 3 modules
var choose_part = __webpack_require__(1377);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/time-tenant.js







/** The database beside the restored one. */
const DATABASE = 'lastro_tenant';
/**
 * Restores the largest tenant once more, alone and beside the whole, and tells how long its recovery takes: the fetch
 * and the making of a server, which are the same for both, and its own restore and comparison. That it does not restore
 * alone is no flaw of the backup: a warning.
 */
async function timeLargestTenant(timing, world) {
    const { recorder, judged } = timing;
    const tenant = largestTenant(judged);
    if (tenant === undefined || !timing.target.addDatabase)
        return;
    const started = world.clock.monotonicSeconds();
    try {
        const worst = await recorder.step('tenant-rto', () => restoreAlone(tenant, timing, world));
        if (worst)
            noteNotAlone(tenant, `${worst.object}: ${worst.reason}`, recorder);
        else
            noteTime(tenant, world.clock.monotonicSeconds() - started, timing);
    }
    catch (error) {
        world.signal.throwIfAborted();
        if (!(error instanceof errors/* CheckFailure */.jU))
            throw error;
        noteNotAlone(tenant, error.message, recorder);
    }
}
function largestTenant({ passport, schemas }) {
    const rows = (tenant) => schemas.get(tenant)?.rows ?? 0;
    return (0,totals/* tenantsOf */.T6)(passport).sort((a, b) => rows(b) - rows(a))[0];
}
/** The worst that was found against it. */
async function restoreAlone(tenant, { restored, target, judged, workspace }, world) {
    const { passport } = judged;
    const { jobs } = restored.request;
    const part = { schema: tenant, withShared: true };
    const { selection, list } = await (0,choose_part/* choosePart */.p)({
        restore: restored.request,
        part,
        passport,
        workspace,
    });
    const settings = await target.addDatabase?.(restored.server, DATABASE);
    if (!settings)
        return undefined;
    const request = { ...restored.request, target: settings, list };
    await (0,restore_phases/* restoreSchema */._R)(request, world);
    await (0,restore_phases/* restoreContents */.lB)(request, world);
    const findings = [];
    const validation = await validate_restore/* RestoreValidation */.g.open({
        target: settings,
        passport: (0,tenant_truth/* tenantTruth */.s)(passport, tenant, selection.rowsOf),
        only: tenant,
        moments: [],
        jobs,
        onFinding: (finding) => void findings.push(finding),
    }, world);
    await validation.compare().finally(() => validation.close());
    return (0,worst_finding/* worstFinding */.t)(findings);
}
function noteTime(tenant, alone, { phases, recorder, request }) {
    const shared = phases.secondsOf('fetch') + phases.secondsOf('create');
    const value = Math.round((shared + alone) * 1000) / 1000;
    const objective = request.config.drill.rtoSeconds;
    recorder.metric({ id: 'tenant-rto', value, unit: 'seconds', objective });
    const common = {
        id: 'tenant-rto',
        expected: `at most ${objective} s`,
        actual: `${value.toFixed(1)} s for ${tenant}, the largest`,
    };
    const facts = { actual: value, objective };
    recorder.check(value <= objective
        ? { ...common, status: 'pass' }
        : { ...common, status: 'warn', reason: 'rto-missed', facts });
}
function noteNotAlone(tenant, detail, recorder) {
    recorder.check({
        id: 'tenant-rto',
        status: 'warn',
        expected: `${tenant} restores alone`,
        actual: detail,
        reason: 'tenant-not-alone',
        facts: { tenant, detail },
    });
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/restore-drill.js





















/** Restores a backup in isolation and compares it with its passport; ends in `restorable`, `not-restorable` or `cannot-judge`. */
function runRestoreDrill(request, world) {
    const { system } = request.config;
    const subject = {
        procedure: 'restore-drill',
        lastro: request.lastro,
        system: system.name,
        locale: system.locale,
        lock: { stateDir: system.stateDir, resource: 'restore-drill' },
        onFailure: verdictOf,
        audience: { config: request.config, subject: subjectOf(request) },
    };
    return (0,run_procedure/* runProcedure */.n)(subject, world, (recorder) => conduct(request, world, recorder));
}
/** An older backup that is sound must not tell people that the newest is. */
function subjectOf({ source = '', copy, pick }) {
    return copy !== undefined && pick === 'random' ? `${source}#older` : source;
}
async function conduct(request, world, recorder) {
    const { drill: settings } = request.config;
    await recorder.step('cleanup', async () => {
        await (0,sweep_staging/* sweepDrills */.hq)(settings, world);
        if (settings.staging === 'docker')
            await (0,sweep_staging/* sweepDrillContainers */.cn)(world);
    });
    const copied = await fetchIfCopied(request, world, recorder);
    try {
        return await drill(copied, world, recorder);
    }
    finally {
        await copied.remove();
    }
}
/** A backup of this machine: here by itself, or fetched. */
async function drill({ request, download }, world, recorder) {
    const chosen = await chooseBackup(request, world, recorder);
    const { passport } = chosen;
    const examined = await recorder.step('examine-dump', () => (0,examine_backup/* examineBackup */.U)(chosen.backup, passport, world));
    const rehearsal = { request, passport, examined, recorder, download };
    const bytesForMemory = mayUseMemory(request.config.drill) ? plainBytesOf(passport) : undefined;
    const takeBack = recorder.attempt();
    try {
        return await restore_drill_rehearse({ ...rehearsal, bytesForMemory }, world);
    }
    catch (error) {
        world.signal.throwIfAborted();
        if (!(error instanceof MemoryFailed))
            throw error;
        takeBack();
        world.log.warn(`in memory it cannot be judged (${error.message}); once more, on disk`);
        return restore_drill_rehearse(rehearsal, world);
    }
}
/** An application on a full disk fails in words of its own, which would be told as the backup's. */
function mayUseMemory({ memory, backend }) {
    return memory !== 'never' && backend === undefined;
}
function plainBytesOf(passport) {
    return passport?.files.find(({ role }) => role === 'dump')?.plainBytes;
}
/** A place in memory that was too small, or could not be had; a disk may do. */
class MemoryFailed extends Error {
}
/** What is the place's fault, never the backup's. */
const FAULTS_OF_PLACES = new Set(['staging-disk-full', 'staging-failed', 'staging-out-of-memory']);
/**
 * Restores into a place of its own, judges what is there, and removes the place.
 * @throws MemoryFailed when the place was in memory, and at fault.
 */
async function restore_drill_rehearse({ request, passport, examined, recorder, download, bytesForMemory }, world) {
    const phases = new phase_clock/* PhaseClock */.w(world.clock);
    if (download > 0)
        phases.spent('download', download);
    const { backup, needs, plain } = examined;
    const staging = await (0,restore_drill_staging/* openStaging */.g)({ drill: request, needs, recorder, bytesForMemory }, world);
    const { target, workspace } = staging;
    const { tenant, jobs = Math.min(4, (0,external_node_os_.availableParallelism)()) } = request;
    const { timeoutSeconds } = request.config.drill;
    let restored;
    try {
        const part = tenant === undefined ? undefined : { schema: tenant, withShared: true };
        const common = {
            backup,
            passport,
            needs,
            plain,
            workspace,
            jobs,
            timeoutSeconds,
            phases,
            recorder,
        };
        restored = await (0,restore_backup/* restoreBackup */.d)({ ...common, target, part, namesOrphans: true }, world);
        recorder.metric({ id: 'restore', value: phases.elapsedSeconds(), unit: 'seconds' });
        const found = restore_drill_judge({ request, backup, passport, restored, staging, phases, recorder }, world);
        return await (0,unless_server_dies/* unlessServerDies */.t)(found, restored.server, world);
    }
    catch (error) {
        const explained = (0,server_failure/* explainServerFailure */.v)(error);
        throw staging.isInMemory && isOfPlace(explained)
            ? new MemoryFailed(explained.message)
            : explained;
    }
    finally {
        await recorder.step('destroy', async () => {
            await restored?.server.stop();
            await (0,remove_staging/* removeStaging */.O)(staging, recorder);
        });
    }
}
function isOfPlace(error) {
    return error instanceof errors/* CheckFailure */.jU && FAULTS_OF_PLACES.has(error.reason);
}
/** The backup and the truth to judge it by, found fit before anything is made. */
async function chooseBackup(request, world, recorder) {
    const { timezone } = request.config.system;
    const now = world.clock.now();
    const backup = await recorder.step('select', () => (0,select_backup/* selectBackup */.V)({ ...request, timezone, now, random: Math.random }));
    const passport = await (0,load_passport/* loadPassport */.X)(backup, recorder);
    if (passport)
        await (0,load_passport/* checkGlobals */.x)(backup, passport, recorder);
    const { tenant } = request;
    if (passport && tenant !== undefined)
        assertKnownTenant(tenant, passport, backup.name);
    return { backup, passport };
}
async function restore_drill_judge(drill, world) {
    const { request, backup, passport, restored, phases, recorder } = drill;
    const truth = truthOf(passport, restored.selection);
    const { found, rehearsal } = await examineRestored({ ...drill, truth }, world);
    if (!truth)
        return concludeForeign({ request, backup, found, rehearsal, recorder });
    const judged = { ...found, passport: truth };
    const ending = conclude({ request, backup, judged, rehearsal, phases, recorder });
    const isWholeAndGood = ending.value === 'restorable' && request.tenant === undefined;
    if (isWholeAndGood && request.config.drill.tenantRto !== 'none')
        await timeLargestTenant({ restored, judged, ...drill.staging, phases, recorder, request }, world);
    return ending;
}
/** Of a schema restored alone only its part of the truth. */
function truthOf(passport, selection) {
    if (!passport || !selection)
        return passport;
    return (0,tenant_truth/* tenantTruth */.s)(passport, selection.schema, selection.rowsOf);
}


/***/ })

};
;