"use strict";
exports.id = 798;
exports.ids = [798];
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

/***/ 1798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diskCheckHandler: () => (/* binding */ diskCheckHandler)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/alerts/book.js

const Level = dist/* picklist */.KIO(['ok', 'unknown', 'warning', 'critical', 'emergency']);
const ToldSchema = dist/* object */.Ikc({ level: Level, at: dist/* string */.YjP() });
const RecordSchema = dist/* object */.Ikc({
    key: dist/* string */.YjP(),
    host: dist/* string */.YjP(),
    subject: dist/* string */.YjP(),
    reason: dist/* string */.YjP(),
    facts: dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])),
    level: Level,
    since: dist/* string */.YjP(),
    toldAt: dist/* string */.YjP(),
    digest: dist/* boolean */.zMY(),
    worseSince: dist/* nullable */.mee(dist/* string */.YjP()),
    betterSince: dist/* nullable */.mee(dist/* string */.YjP()),
    raised: dist/* array */.YOg(ToldSchema),
});
/** The file of the book. */
const BookSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/alerts@1'),
    alerts: dist/* array */.YOg(RecordSchema),
});

;// CONCATENATED MODULE: ./build/src/alerts/book-file.js






/** Where the book of a state directory lies. */
function bookPath(stateDir) {
    return (0,external_node_path_.join)(stateDir, 'alerts.json');
}
/**
 * What people were told; empty when nobody was told anything yet. A book that cannot be read is moved aside, and people are told
 * again of what is wrong: better twice than never.
 */
async function readAlertBook(stateDir) {
    const path = bookPath(stateDir);
    try {
        const { alerts } = dist/* parse */.qgA(BookSchema, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return new Map(alerts.map((record) => [record.key, record]));
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return new Map();
        if (!(error instanceof SyntaxError || error instanceof dist/* ValiError */.H6d))
            throw error;
        await (0,promises_.rename)(path, `${path}.unreadable`);
        return new Map();
    }
}
/**
 * Writes the book, unless it is written so already: flushing it is dear and most runs change nothing. Call it after people were
 * told: a run that dies before tells them again, and none is forgotten.
 */
async function writeAlertBook(stateDir, book) {
    const alerts = [...book.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    const text = `${JSON.stringify({ format: 'lastro/alerts@1', alerts }, null, 1)}\n`;
    const path = bookPath(stateDir);
    if ((await (0,promises_.readFile)(path, 'utf8').catch(() => null)) === text)
        return;
    await (0,durable_files/* makeDirectoryDurably */.tA)(stateDir);
    await (0,durable_files/* writeFileDurably */.L5)(path, text);
}

// EXTERNAL MODULE: ./build/src/alerts/alert.js
var alerts_alert = __webpack_require__(6346);
;// CONCATENATED MODULE: ./build/src/alerts/settle.js

/** What came back within so many days at no worse level is nothing new: the weekly tooth of the backups, and a day of delay. */
const DIGEST_DAYS = 8;
/**
 * Decides whether people are told of an observation: worse at once (or after its patience), better only after it stayed so, the same
 * again after a while when it is bad. Escalation is never delayed by what was told before.
 */
function settle(old, seen, moment) {
    const record = old ?? untold(seen);
    const told = record.level;
    // What is over is told in the words in which it was raised.
    const isOver = seen.alert.level === 'ok' && told !== 'ok';
    const reason = isOver ? record.reason : seen.alert.reason;
    const next = { ...record, reason, facts: { ...(isOver && record.facts), ...seen.alert.facts } };
    if ((0,alerts_alert/* compareLevels */.t)(seen.alert.level, told) > 0)
        return worsen(next, seen, moment);
    const isBetter = (0,alerts_alert/* compareLevels */.t)(seen.holds, told) < 0;
    if (isBetter)
        return improve(next, seen, moment);
    const steady = { ...next, worseSince: null, betterSince: null };
    return isReminderDue(steady, moment)
        ? tell(steady, { seen, level: told, kind: 'reminder' }, moment)
        : { record: keepIfWorth(steady, moment.now), transition: null };
}
function worsen(record, seen, moment) {
    const worseSince = record.worseSince ?? moment.now.toISOString();
    const waiting = { ...record, worseSince, betterSince: null };
    if (secondsSince(worseSince, moment.now) < seen.raiseAfterSeconds)
        return { record: waiting, transition: null };
    const kind = record.level === 'ok' ? 'raised' : 'escalated';
    return tell(waiting, { seen, level: seen.alert.level, kind }, moment);
}
function improve(record, seen, moment) {
    const betterSince = record.betterSince ?? moment.now.toISOString();
    const waiting = { ...record, worseSince: null, betterSince };
    if (secondsSince(betterSince, moment.now) < seen.easeAfterSeconds)
        return { record: waiting, transition: null };
    const kind = seen.holds === 'ok' ? 'resolved' : 'eased';
    return tell(waiting, { seen, level: seen.holds, kind }, moment);
}
function tell(record, { seen, level, kind }, { now }) {
    const at = now.toISOString();
    const since = record.level === 'ok' ? at : record.since;
    const digest = isNothingNew(record, level, kind, now);
    const told = kind === 'raised' || kind === 'escalated' ? [{ level, at }] : [];
    const next = {
        ...record,
        level,
        since,
        toldAt: at,
        digest,
        worseSince: null,
        betterSince: null,
        raised: [...recent(record.raised, now), ...told],
    };
    const { reason, facts } = record;
    const alert = { ...seen.alert, level, reason, facts };
    const transition = { alert, kind, from: record.level, since, digest };
    return { record: keepIfWorth(next, now), transition };
}
/** What was raised as nothing new is resolved as nothing new; an emergency is always news. */
function isNothingNew(record, level, kind, now) {
    if (kind === 'resolved' || kind === 'eased' || kind === 'reminder')
        return record.digest;
    if (level === 'emergency' || kind === 'escalated')
        return false;
    return recent(record.raised, now).some((one) => (0,alerts_alert/* compareLevels */.t)(one.level, level) >= 0);
}
function isReminderDue({ level, toldAt, digest }, { now, reminderSeconds }) {
    const isBad = level === 'critical' || level === 'emergency';
    return isBad && !digest && secondsSince(toldAt, now) >= reminderSeconds;
}
function recent(raised, now) {
    return raised.filter(({ at }) => secondsSince(at, now) <= DIGEST_DAYS * 86_400);
}
function keepIfWorth(record, now) {
    const isForgotten = record.level === 'ok' && record.worseSince === null && recent(record.raised, now).length === 0;
    return isForgotten ? null : record;
}
function untold({ alert }) {
    const { key, host, subject, reason, facts } = alert;
    return {
        key,
        host,
        subject,
        reason,
        facts,
        level: 'ok',
        since: '',
        toldAt: '',
        digest: false,
        worseSince: null,
        betterSince: null,
        raised: [],
    };
}
function secondsSince(instant, now) {
    return (now.getTime() - Date.parse(instant)) / 1000;
}

;// CONCATENATED MODULE: ./build/src/alerts/settle-all.js


/** What is gone (a file system that was taken away) is told as over after as long as two runs a quarter of a day apart. */
const GONE_SECONDS = 5 * 3600;
/** Settles every observation, and every alert that is no longer seen. A pure function; the book is written once people were told. */
function settleAll(book, { observations, isJudged }, moment) {
    const seen = new Set(observations.map(({ alert }) => alert.key));
    const unseen = [...book.values()].filter(({ key }) => !seen.has(key));
    const settled = [
        ...observations.map((one) => settle(book.get(one.alert.key) ?? null, one, moment)),
        ...unseen.map((record) => isJudged(record) ? settle(record, gone(record), moment) : { record, transition: null }),
    ];
    const records = settled.flatMap(({ record }) => record ?? []);
    const transitions = settled.flatMap(({ transition }) => transition ?? []);
    return {
        book: new Map(records.map((record) => [record.key, record])),
        transitions: transitions.sort((a, b) => (0,alerts_alert/* compareLevels */.t)(b.alert.level, a.alert.level)),
    };
}
function gone({ key, host, subject }) {
    const alert = { key, host, subject, level: 'ok', reason: 'no-longer-there', facts: {} };
    return { alert, holds: 'ok', raiseAfterSeconds: 0, easeAfterSeconds: GONE_SECONDS };
}

// EXTERNAL MODULE: ./build/src/disk/history.js
var disk_history = __webpack_require__(9574);
// EXTERNAL MODULE: ./build/src/disk/measurement.js
var measurement = __webpack_require__(8242);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
;// CONCATENATED MODULE: ./build/src/disk/write-trial.js

const TRIAL_NAME = '.lastro-write-trial';
const NO_DIRECTORY = 42;
/**
 * In a process of its own, for one that waits on a dead disk cannot be killed and would keep ours from ending. The file is made
 * anew, never through a link; one that a killed trial left is removed by the next.
 */
const SCRIPT = `cd -- "$1" || exit ${NO_DIRECTORY}
trap 'rm -f ${TRIAL_NAME}' EXIT
rm -f ${TRIAL_NAME} || exit 1
set -C
printf x >${TRIAL_NAME} || exit 1
said=$(printf y | dd of=${TRIAL_NAME} conv=fsync,notrunc 2>&1) || { echo "$said" >&2; exit 1; }
rm -f ${TRIAL_NAME}
`;
/** Tries to write into a directory that is Lastro's own; null when it is not there, which is told of elsewhere. */
async function tryWriting(directory, { seconds, world }) {
    try {
        const { exitCode, stderr } = await world.processes.ask({
            file: '/bin/sh',
            args: ['-c', SCRIPT, 'sh', directory],
            env: { LC_ALL: 'C' },
            timeoutSeconds: seconds,
        });
        if (exitCode === 0)
            return { directory, outcome: 'written', detail: '' };
        const detail = stderr.trim().split('\n').at(-1) ?? '';
        if (exitCode === NO_DIRECTORY && !isForbidden(detail))
            return null;
        return { directory, outcome: isForbidden(detail) ? 'not-permitted' : 'refused', detail };
    }
    catch (error) {
        world.signal.throwIfAborted();
        if (!(error instanceof errors/* CommandError */.Qd))
            throw error;
        return { directory, outcome: 'silent', detail: error.message };
    }
}
/** Words of the C library under LC_ALL=C, for EACCES and EPERM. */
function isForbidden(detail) {
    return /Permission denied|Operation not permitted/.test(detail);
}

// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js + 4 modules
var run_procedure = __webpack_require__(7521);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/clean-up/advise.js

/** Less is not worth a command. */
const LEAST_BYTES = 10e6;
/** What Docker would give back. Volumes are data: nobody is advised to prune them. */
const DOCKER = [
    ['buildCache', 'docker builder prune'],
    ['images', 'docker image prune --all'],
    ['containers', 'docker container prune'],
];
/** Commands that would free something, most bytes first; only what is `owned` does Lastro itself. */
function adviseCleanUp(measurements, plan) {
    const docker = measurements.flatMap(({ host, docker: use }) => use === null ? [] : DOCKER.flatMap(([part, command]) => worthwhile(host, use[part], command)));
    return [...docker, ...(plan === null ? [] : ofOurOwn(plan))].sort((a, b) => b.bytes - a.bytes);
}
function worthwhile(host, { reclaimableBytes: bytes }, command) {
    if (bytes < LEAST_BYTES)
        return [];
    const id = command.replaceAll(' ', '-');
    return [{ host, id, command, bytes, owned: false }];
}
function ofOurOwn({ id, backupBytes, reportBytes }) {
    const bytes = backupBytes + reportBytes;
    if (bytes === 0)
        return [];
    const command = `lastro disk-check --apply ${id}`;
    return [{ host: measurement/* LOCAL_HOST */.L, id: 'own', command, bytes, owned: true }];
}

// EXTERNAL MODULE: ./build/src/lock/lock.js
var lock = __webpack_require__(7053);
// EXTERNAL MODULE: ./build/src/lock/turn.js
var lock_turn = __webpack_require__(7933);
// EXTERNAL MODULE: ./build/src/retention/apply.js + 1 modules
var apply = __webpack_require__(8826);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/backups/list.js + 1 modules
var list = __webpack_require__(5015);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/ledger/line.js
var ledger_line = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/src/ledger/raw-lines.js
var raw_lines = __webpack_require__(2674);
;// CONCATENATED MODULE: ./build/src/ledger/read-back.js





const CHUNK_BYTES = 256 * 1024;
/**
 * Runs from the newest back to the oldest, reading the file from its end: whoever looks for the last weeks does not pay for years.
 * Lines that cannot be read are left out, as in `readLedger`. Memory is bounded by a chunk and the longest line.
 */
async function* readLedgerBack(stateDir) {
    const file = await (0,promises_.open)((0,raw_lines/* ledgerPath */.t)(stateDir), external_node_fs_.constants.O_RDONLY).catch((error) => {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return null;
        throw error;
    });
    if (file === null)
        return;
    try {
        let start = (await file.stat()).size;
        // What stands before the first newline of what was read: the rest of it lies in the chunk before.
        let head = Buffer.alloc(0);
        let isEnd = true;
        while (start > 0) {
            const length = Math.min(CHUNK_BYTES, start);
            start -= length;
            const chunk = Buffer.alloc(length);
            await file.read(chunk, 0, length, start);
            const bytes = Buffer.concat([chunk, head]);
            const lines = bytes.toString('latin1').split('\n');
            // A last line without a newline is torn.
            if (isEnd)
                lines.pop();
            isEnd = false;
            head = start > 0 ? Buffer.from(lines.shift() ?? '', 'latin1') : Buffer.alloc(0);
            for (const text of lines.reverse()) {
                const line = (0,ledger_line/* parseLine */.A)(Buffer.from(text, 'latin1').toString('utf8'));
                if (line !== null)
                    yield line;
            }
        }
    }
    finally {
        await file.close();
    }
}
/** The newest run that can be read; null when there is none. */
async function newestRun(stateDir) {
    for await (const line of readLedgerBack(stateDir))
        return line;
    return null;
}

// EXTERNAL MODULE: ./build/src/retention/plan.js + 2 modules
var plan = __webpack_require__(7951);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/clean-up/old-reports.js



/** `<procedure>_<stamp>_<run>.<format>`, as reports are kept. */
const REPORT = /^([a-z-]+)_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z_[A-Za-z0-9-]+\.(json|md|html)$/;
/** Reports older than the limit, by the stamp in their names; the newest of each procedure always stays. */
async function findOldReports(directory, { now, keepSeconds }) {
    const reports = (await namesIn(directory)).flatMap((name) => {
        const [, procedure, ...parts] = REPORT.exec(name) ?? [];
        if (procedure === undefined)
            return [];
        const [year, month, day, hour, minute, second] = parts;
        const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
        return [{ name, procedure, at }];
    });
    const newest = new Map();
    for (const { procedure, at } of reports)
        newest.set(procedure, Math.max(at, newest.get(procedure) ?? at));
    const old = reports.filter(({ procedure, at }) => at < (newest.get(procedure) ?? at) && now.getTime() - at > keepSeconds * 1000);
    const files = await Promise.all(old.map(({ name }) => sizeOf((0,external_node_path_.join)(directory, name))));
    return files.flatMap((file) => file ?? []).sort((a, b) => (a.path < b.path ? -1 : 1));
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
/** What is no file is not ours, whatever it is called. */
async function sizeOf(path) {
    const found = await (0,promises_.lstat)(path);
    return found.isFile() ? { path, bytes: found.blocks * 512 } : null;
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/clean-up/plan-clean-up.js






/** Makes the plan; changes nothing. */
async function planCleanUp(config, now) {
    const { backups, disk, system } = config;
    const rotations = backups === undefined ? [] : await planRotations(config, backups, now);
    const directory = (0,external_node_path_.join)(system.stateDir, 'reports');
    const reports = await findOldReports(directory, { now, keepSeconds: disk.keepReportsSeconds });
    const removals = rotations.flatMap(({ plan }) => removalsOf(plan));
    return {
        id: idOf([...removals.map(({ entry }) => entry.dumpPath), ...reports.map(({ path }) => path)]),
        rotations,
        reports,
        backupBytes: freedBytes(removals),
        reportBytes: reports.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}
async function planRotations({ system }, { directory, retention, sources }, now) {
    const { timezone, stateDir } = system;
    const entries = await (0,list/* listBackups */.C)(directory, { timezone, now });
    const newest = await newestRun(stateDir);
    return Object.keys(sources).map((source) => ({
        source,
        plan: (0,plan/* planRetention */.S)({
            entries: entries.filter((entry) => entry.source === source),
            policy: retention,
            now,
            timezone,
            ...(newest ? { lastRunAt: new Date(newest.time) } : {}),
        }),
    }));
}
/** The removals of a plan. */
function removalsOf({ operations }) {
    return operations.filter((operation) => operation.kind === 'remove');
}
function freedBytes(removals) {
    const leaving = new Set(removals.map(({ entry }) => entry.dumpPath));
    const counted = new Set();
    return removals.reduce((sum, { entry, copies }) => {
        const isLast = copies.every((copy) => leaving.has(copy));
        if (!isLast || counted.has(entry.name))
            return sum;
        counted.add(entry.name);
        return sum + entry.bytes;
    }, 0);
}
function idOf(paths) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update([...paths].sort().join('\0'))
        .digest('hex')
        .slice(0, 10);
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/clean-up/apply-clean-up.js








/**
 * Does exactly the plan of that id: the rotation of each source under the lock of its backups, then the old reports.
 * @throws {ConfigurationError} when the plan of now is another one: nothing was done then
 * @throws {CheckFailure} `lock-held` while a backup of a source runs
 */
async function applyCleanUp(config, id, world) {
    const plan = await planCleanUp(config, world.clock.now());
    if (plan.id !== id)
        throw anotherPlan(id, plan.id);
    for (const rotation of plan.rotations)
        await applyRotation(rotation, config, world);
    const { stateDir } = config.system;
    if (plan.reports.length === 0)
        return;
    const turn = { stateDir, resource: 'reports', procedure: 'disk-check', run: world.run.id };
    await (0,lock_turn/* inTurn */.l)(turn, async () => {
        for (const { path } of plan.reports)
            await (0,promises_.rm)(path, { force: true });
        await (0,durable_files/* fsyncDirectory */.hO)((0,external_node_path_.join)(stateDir, 'reports'));
    });
    world.log.info(`removed ${plan.reports.length} files of old reports`);
}
async function applyRotation({ source, plan }, { system }, world) {
    if (plan.operations.length === 0)
        return;
    const resource = `backup-${source}`;
    const request = { stateDir: system.stateDir, resource, procedure: 'disk-check' };
    const held = await (0,lock/* acquireLock */.I)({ ...request, run: world.run.id, waitSeconds: 0 }, world);
    try {
        await (0,apply/* applyRetention */.d)(plan, world);
    }
    finally {
        await held.release();
    }
}
function anotherPlan(given, now) {
    return new errors/* ConfigurationError */.j1([
        {
            field: 'apply',
            value: given,
            legal: `the id of the plan of now, ${now}`,
            mend: 'Run lastro disk-check again and look at what it would remove: something has changed since.',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/conclude.js

/** What is wrong and told of, worst first. */
function standing(book) {
    return [...book.values()]
        .filter(({ level }) => level !== 'ok')
        .sort((a, b) => (0,alerts_alert/* compareLevels */.t)(b.level, a.level));
}
/** A check per topic, and a finding per thing that is wrong. */
function noteFindings(observed, wrong, recorder) {
    const topics = new Map(observed.map(({ topic, observation }) => [observation.alert.key, topic]));
    for (const [topic, all] of Map.groupBy(observed, (one) => one.topic)) {
        const worst = wrong.find(({ key }) => topics.get(key) === topic);
        recorder.check({
            id: CHECKS[topic],
            expected: String(all.length),
            actual: String(all.length - wrong.filter(({ key }) => topics.get(key) === topic).length),
            status: worst === undefined ? 'pass' : statusOf(worst.level),
            ...(worst && { reason: worst.reason, facts: worst.facts }),
        });
    }
    for (const record of wrong) {
        const { level, host, subject, facts, reason, key } = record;
        recorder.finding({
            check: CHECKS[topics.get(key) ?? 'host'],
            status: statusOf(level),
            reason,
            schema: host,
            object: subject,
            expected: String(facts.expected ?? ''),
            actual: String(facts.actual ?? ''),
        });
    }
}
/** Names of the checks in the catalogue. */
const CHECKS = {
    host: 'hosts',
    clock: 'clock',
    mount: 'mounts',
    space: 'space',
    inodes: 'inodes',
    writable: 'writable',
    forecast: 'forecast',
    tree: 'backup-tree',
    'next-backup': 'next-backup',
    docker: 'docker',
    databases: 'database-size',
    overdue: 'overdue',
};
/** The worst level that people were told of is the verdict; what still waits for a second look is not. */
function concludeCheck(wrong, counts) {
    const [worst] = wrong;
    if (worst === undefined)
        return { value: 'ok', reason: 'disks-well', facts: counts };
    return { value: worst.level, reason: worst.reason, facts: worst.facts };
}
function statusOf(level) {
    if (level === 'unknown')
        return 'unknown';
    return level === 'critical' || level === 'emergency' ? 'fail' : 'warn';
}

// EXTERNAL MODULE: ./build/src/procedures/disk-check/describe.js + 1 modules
var describe = __webpack_require__(4439);
// EXTERNAL MODULE: ./build/src/procedures/disk-check/judge.js + 13 modules
var judge = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/recall-runs.js

const DAY_MS = 86_400_000;
/** What the forecast looks at: six weeks. */
const RECENT_DAYS = 42;
/** A procedure that has not run for longer is taken for one that nobody runs here. */
const FARTHEST_DAYS = 400;
/** Procedures whose last run counts however old it is. */
const SCHEDULED = new Set(['offsite-sync', 'restore-drill']);
/** The runs that a check needs to know, oldest first: all of six weeks, and of those before only what shows whether a schedule is dead. */
async function recallRuns(stateDir, now) {
    const recalled = [];
    for await (const line of readLedgerBack(stateDir)) {
        const days = (now.getTime() - Date.parse(line.time)) / DAY_MS;
        if (days > FARTHEST_DAYS)
            break;
        if (days <= RECENT_DAYS || SCHEDULED.has(line.procedure))
            recalled.push(line);
    }
    return recalled.reverse();
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/disk-check.js













/** Where nobody is told by a channel, the report still reminds once a day. */
const REMINDER_SECONDS = 24 * 3600;
/**
 * Measures the disks of all hosts and judges them against thresholds, history and schedules; ends in the worst level that people
 * were told of. The book of what they were told is written only after the report was made and its notices were sent.
 */
async function runDiskCheck(request, world, measure) {
    const { system } = request.config;
    const subject = {
        procedure: 'disk-check',
        lastro: request.lastro,
        system: system.name,
        locale: system.locale,
        lock: { stateDir: system.stateDir, resource: 'disk-check' },
        audience: { config: request.config, subject: '' },
        onFailure: () => 'unknown',
    };
    const told = {};
    const report = await (0,run_procedure/* runProcedure */.n)(subject, world, async (recorder) => {
        await cleanUp(request, world, recorder);
        const recalled = recallMeanwhile(request, world);
        const [measurements, trials] = await recorder.step('measure', () => Promise.all([measure(request.config, world, request.host), tryOwn(request, world)]));
        const plan = await planOwn(request, measurements, world);
        const { ending, book } = await recorder.step('judge', async () => judgeAll(request, { measurements, trials, plan, ...(await recalled), now: world.clock.now() }, recorder));
        told.book = book;
        return ending;
    });
    // Nobody is told of a run that was cancelled.
    if (told.book !== undefined && !world.signal.aborted)
        await keepBook(system.stateDir, told.book, world);
    return report;
}
/** What earlier runs left, read while the hosts are asked. */
function recallMeanwhile({ config }, { clock }) {
    const { stateDir } = config.system;
    const recalled = Promise.all([recallRuns(stateDir, clock.now()), readAlertBook(stateDir)]).then(([ledger, book]) => ({ ledger, book }));
    // Whoever awaits it still gets the error; until then measuring goes on.
    recalled.catch(() => undefined);
    return recalled;
}
/** Where Lastro must be able to write on this host: its state, and the backups. */
async function tryOwn({ config: { system, backups, disk }, host = measurement/* LOCAL_HOST */.L }, world) {
    if (host !== measurement/* LOCAL_HOST */.L)
        return [];
    const directories = [system.stateDir, ...(backups === undefined ? [] : [backups.directory])];
    const trials = await Promise.all(directories.map((directory) => tryWriting(directory, { seconds: disk.mountSeconds, world })));
    return trials.filter((trial) => trial !== null);
}
async function cleanUp({ config, apply }, world, recorder) {
    if (apply === undefined)
        return;
    await recorder.step('clean-up', () => applyCleanUp(config, apply, world));
}
/** A directory of backups that cannot be listed is told of by its own check, and gives no plan. */
async function planOwn({ config }, measurements, { clock, log }) {
    if (!measurements.some(({ host }) => host === measurement/* LOCAL_HOST */.L))
        return null;
    return planCleanUp(config, clock.now()).catch((error) => {
        log.warn(`no plan to clean up: ${messageOf(error)}`);
        return null;
    });
}
async function judgeAll({ config, host }, { measurements, trials, plan, ledger, book: known, now }, recorder) {
    const { disk, backups } = config;
    const history = (0,disk_history/* usageHistory */.oR)(ledger);
    const sources = Object.keys(backups?.sources ?? {});
    const isAsked = (one) => host === undefined || one.host === host;
    const { observed: all, forecasts } = (0,judge/* judge */.S)({ measurements, trials, history, ledger, sources, now }, disk);
    const observed = all.filter(({ observation }) => isAsked(observation.alert));
    const { book, transitions } = settleAll(known, {
        observations: observed.map(({ observation }) => observation),
        isJudged: (record) => (0,judge/* couldSee */.P)(record, measurements, host),
    }, { now, reminderSeconds: config.notify?.remindAfterSeconds ?? REMINDER_SECONDS });
    const wrong = standing(book).filter(isAsked);
    noteFindings(observed, wrong, recorder);
    for (const metric of (0,disk_history/* historyMetrics */.aW)(measurements))
        recorder.metric(metric);
    const hosts = (0,describe/* describeHosts */.r)({ measurements, history, forecasts, ledger, book, now });
    recorder.sections({
        alerts: { standing: wrong.map(toAlert), transitions },
        disk: { hosts, advice: adviseCleanUp(measurements, plan) },
    });
    const filesystems = measurements.reduce((sum, one) => sum + one.filesystems.length, 0);
    const ending = concludeCheck(wrong, { hosts: measurements.length, filesystems });
    return { ending: { ...ending, transitions }, book };
}
function toAlert({ key, host, subject, level, reason, facts, since, }) {
    return { key, host, subject, level, reason, facts, since };
}
/** A full disk must not hide the report that tells of it; people are then told again by the next run. */
async function keepBook(stateDir, book, { log }) {
    try {
        await writeAlertBook(stateDir, book);
    }
    catch (error) {
        log.warn(`the book of alerts was not written: ${messageOf(error)}`);
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/src/procedures/measurement/measure-system.js + 18 modules
var measure_system = __webpack_require__(9229);
// EXTERNAL MODULE: ./build/src/verdict/fail-on.js
var fail_on = __webpack_require__(1058);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 27 modules
var run_context = __webpack_require__(5952);
;// CONCATENATED MODULE: ./build/src/cli/disk-check-handler.js







/** `lastro disk-check`. */
function diskCheckHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.Iy)(options, io, redactor);
        const { host, failOn, json, apply } = options;
        const request = {
            config: context.config,
            lastro: version/* LASTRO_VERSION */.R,
            ...(host === undefined ? {} : { host }),
            ...(apply === undefined ? {} : { apply }),
        };
        const report = await runDiskCheck(request, context.world, measure_system/* measureSystem */.W);
        const run = await (0,run_context/* showReport */.UY)(report, context, { io, json });
        if (json)
            (0,cli_io/* writeJson */.G)(io, { runs: [run] });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return (0,fail_on/* failsDiskCheck */.H7)(report.verdict, failOn) ? exit_codes/* EXIT */.dc.badVerdict : exit_codes/* EXIT */.dc.good;
    };
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