"use strict";
exports.id = 457;
exports.ids = [457];
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

/***/ 5457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diskCheckHandler: () => (/* binding */ diskCheckHandler)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
// EXTERNAL MODULE: ./build/src/alerts/alert-schema.js
var alert_schema = __webpack_require__(4444);
;// CONCATENATED MODULE: ./build/src/alerts/book.js


const ToldSchema = dist/* object */.Ikc({ level: alert_schema/* LevelSchema */.ME, at: dist/* string */.YjP() });
const RecordSchema = dist/* object */.Ikc({
    ...alert_schema/* AlertSchema */.EG.entries,
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

// EXTERNAL MODULE: ./build/src/alerts/mask-alert.js
var mask_alert = __webpack_require__(2845);
;// CONCATENATED MODULE: ./build/src/alerts/book-file.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Where the book of a state directory lies. */
function bookPath(stateDir) {
    return (0,external_node_path_.join)(stateDir, 'alerts.json');
}
/**
 * What people were told; empty when nobody was told anything yet. A book that cannot be read is moved aside, and people are told
 * again of what is wrong: better twice than never. What an earlier version wrote unmasked is masked here.
 */
async function readAlertBook(stateDir, { now, redact }) {
    const path = bookPath(stateDir);
    try {
        const { alerts } = dist/* parse */.qgA(BookSchema, JSON.parse(await (0,external_node_fs_promises_.readFile)(path, 'utf8')));
        const records = alerts.map((record) => (0,mask_alert/* maskAlert */.z)(notAhead(record, now), redact));
        return new Map(records.map((record) => [record.key, record]));
    }
    catch (error) {
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return new Map();
        if (!(error instanceof SyntaxError || error instanceof dist/* ValiError */.H6d))
            throw error;
        await (0,external_node_fs_promises_.rename)(path, `${path}.unreadable`);
        return new Map();
    }
}
/** A clock that was ahead for one run must not silence reminders, patience and calm until that day comes. */
function notAhead(record, now) {
    const { since, toldAt, worseSince, betterSince, raised } = record;
    const latest = now.toISOString();
    const clamp = (instant) => (Date.parse(instant) > now.getTime() ? latest : instant);
    return {
        ...record,
        since: clamp(since),
        toldAt: clamp(toldAt),
        worseSince: worseSince === null ? null : clamp(worseSince),
        betterSince: betterSince === null ? null : clamp(betterSince),
        raised: raised.map((told) => ({ ...told, at: clamp(told.at) })),
    };
}
/**
 * Writes the book, unless it is written so already: flushing it is dear and most runs change nothing. Call it once what is to be told
 * is written down: a run that dies before settles the same again, and nothing is forgotten.
 */
async function writeAlertBook(stateDir, book) {
    const alerts = [...book.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    const text = `${JSON.stringify({ format: 'lastro/alerts@1', alerts }, null, 1)}\n`;
    const path = bookPath(stateDir);
    if (await isWritten(path, text))
        return;
    await (0,durable_files/* makeDirectoryDurably */.tA)(stateDir);
    await (0,durable_files/* writeFileDurably */.L5)(path, text, OURS);
}
/** What is wrong with a system is nobody else's business. */
const OURS = 0o600;
async function isWritten(path, text) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,external_node_fs_promises_.open)(path), true);
            const { mode } = await file.stat();
            return (mode & 0o777) === OURS && (await file.readFile('utf8')) === text;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return false;
    }
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
    // Who gets no answer has not seen that it is better: what people were told stands, in the words in which they were told.
    if (seen.alert.level === 'unknown' && (0,alerts_alert/* compareLevels */.t9)(told, 'unknown') > 0)
        return stay(record, seen, moment);
    // What is over is told in the words in which it was raised.
    const isOver = seen.alert.level === 'ok' && told !== 'ok';
    const reason = isOver ? record.reason : seen.alert.reason;
    const next = { ...record, reason, facts: { ...(isOver && record.facts), ...seen.alert.facts } };
    if ((0,alerts_alert/* compareLevels */.t9)(seen.alert.level, told) > 0)
        return worsen(next, seen, moment);
    const isBetter = (0,alerts_alert/* compareLevels */.t9)(seen.holds, told) < 0;
    if (isBetter)
        return improve(next, seen, moment);
    return stay(next, seen, moment);
}
function stay(record, seen, moment) {
    const steady = { ...record, worseSince: null, betterSince: null };
    return isReminderDue(steady, moment)
        ? tell(steady, { seen, level: record.level, kind: 'reminder' }, moment)
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
    return recent(record.raised, now).some((one) => (0,alerts_alert/* compareLevels */.t9)(one.level, level) >= 0);
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
        transitions: transitions.sort((a, b) => (0,alerts_alert/* compareLevels */.t9)(b.alert.level, a.alert.level)),
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

/** Of the file that a trial writes; what a killed one left is removed by the next. */
const TRIAL_NAME = '.lastro-write-trial';
const NO_DIRECTORY = 42;
/**
 * In a process of its own, for one that waits on a dead disk cannot be killed and would keep ours from ending. The file is made
 * anew, never through a link; one that a killed trial left is removed by the next.
 */
const SCRIPT = `cd -- "$1" || exit ${NO_DIRECTORY}
trap 'rm -f ${TRIAL_NAME}' EXIT
if [ -e ${TRIAL_NAME} ] || [ -h ${TRIAL_NAME} ]; then rm -f ${TRIAL_NAME} || exit 1; fi
set -C
printf x >${TRIAL_NAME} || exit 1
said=$(printf y | dd of=${TRIAL_NAME} conv=fsync,notrunc 2>&1) || { echo "$said" >&2; exit 1; }
rm -f ${TRIAL_NAME} || exit 1
trap - EXIT
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/disk/write-trial-here.js




/** A trial has room for itself only where nobody has put anything under its name; never through a link. */
const NEW_FILE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Codes of a directory that is not there. */
const ABSENT = ['ENOENT', 'ENOTDIR'];
/** Codes of an account that may not. */
const FORBIDDEN = ['EACCES', 'EPERM'];
/**
 * The same trial as `tryWriting` without a program, for a directory that this process writes to anyway, and would wait for whatever the
 * trial is made by.
 */
async function tryWritingHere(directory) {
    const path = (0,external_node_path_.join)(directory, TRIAL_NAME);
    try {
        await (0,external_node_fs_promises_.rm)(path, { force: true });
        await writeThrough(path).finally(() => (0,external_node_fs_promises_.rm)(path, { force: true }));
        return { directory, outcome: 'written', detail: '' };
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        const code = String(error.code);
        if (ABSENT.includes(code))
            return null;
        return {
            directory,
            outcome: FORBIDDEN.includes(code) ? 'not-permitted' : 'refused',
            detail: error.message,
        };
    }
}
async function writeThrough(path) {
    const file = await (0,external_node_fs_promises_.open)(path, NEW_FILE, 0o600);
    try {
        await file.write('xy');
        await file.sync();
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/src/files/disk-trouble.js
var disk_trouble = __webpack_require__(8415);
// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js
var run_procedure = __webpack_require__(1812);
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

// EXTERNAL MODULE: ./build/src/disk/answers-in-time.js
var answers_in_time = __webpack_require__(231);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/clean-up/own-clean-up.js



/**
 * Carries out the plan that was asked for, if any.
 * @throws {CheckFailure} `filesystem-hanging` where the state or the backups do not answer
 */
async function cleanUp({ config, apply, silentState }, world, recorder) {
    if (apply === undefined)
        return;
    const silent = silentState ?? (await silentBackups(config, world));
    if (silent !== undefined)
        throw new errors/* CheckFailure */.jU('filesystem-hanging', `${silent} does not answer`, { detail: silent });
    const { applyCleanUp } = await __webpack_require__.e(/* import() */ 114).then(__webpack_require__.bind(__webpack_require__, 8114));
    await recorder.step('clean-up', () => applyCleanUp(config, apply, world));
}
async function silentBackups({ backups, disk }, world) {
    if (backups === undefined)
        return undefined;
    const { directory } = backups;
    const isAnswering = await (0,answers_in_time/* answersInTime */.G)(directory, { seconds: disk.mountSeconds, world });
    return isAnswering ? undefined : directory;
}
/**
 * A directory of backups that cannot be listed is told of by its own check, and gives no plan. One that did not answer is not even
 * asked: whoever asks it in this process waits with it for ever.
 */
async function planOwn({ config }, measurements, { clock, log }) {
    const own = measurements.find(({ host }) => host === measurement/* LOCAL_HOST */.L);
    const isSilent = own?.trees.some(({ listed }) => !listed) ?? false;
    if (!own?.reached || isSilent)
        return null;
    const { planCleanUp } = await __webpack_require__.e(/* import() */ 754).then(__webpack_require__.bind(__webpack_require__, 9754));
    return planCleanUp(config, clock.now()).catch((error) => {
        log.warn(`no plan to clean up: ${error instanceof Error ? error.message : String(error)}`);
        return null;
    });
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/conclude.js

/**
 * The book with what this run could not see as `unknown`, also where people are not told of it yet: not knowing may be told a run
 * later, but it is never taken for `ok`.
 */
function shownNow(book, observed, now) {
    const shown = new Map(book);
    for (const { alert } of observed.map(({ observation }) => observation)) {
        const told = shown.get(alert.key);
        if (alert.level !== 'unknown' || (0,alerts_alert/* compareLevels */.t9)(told?.level ?? 'ok', 'unknown') >= 0)
            continue;
        const since = told?.worseSince ?? now.toISOString();
        const untold = { toldAt: '', digest: false, worseSince: since, betterSince: null, raised: [] };
        shown.set(alert.key, { ...(told ?? untold), ...alert, since });
    }
    return shown;
}
/** What is wrong, worst first. */
function standing(book) {
    return [...book.values()]
        .filter(({ level }) => level !== 'ok')
        .sort((a, b) => (0,alerts_alert/* compareLevels */.t9)(b.level, a.level));
}
/** A check per topic. */
function noteChecks(observed, wrong, recorder) {
    const topics = topicsOf(observed);
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
}
/** A finding per thing that is wrong, in the words of the report's language. */
function noteFindings(observed, wrong, { recorder, phrasebook }) {
    const topics = topicsOf(observed);
    for (const record of wrong) {
        const { level, host, subject, reason, key } = record;
        const topic = topics.get(key) ?? 'host';
        recorder.finding({
            check: CHECKS[topic],
            status: statusOf(level),
            reason,
            schema: host,
            object: subject,
            ...differenceIn(record, topic, phrasebook),
        });
    }
}
function topicsOf(observed) {
    return new Map(observed.map(({ topic, observation }) => [observation.alert.key, topic]));
}
/** What was expected and what is, by the reason; where many reasons say the same, by the topic. Empty when no text is known. */
function differenceIn({ reason, facts }, topic, { disk, fill }) {
    const texts = disk.differences;
    const code = [reason, topic].find((one) => Object.hasOwn(texts, one)) ?? '';
    const { expected = '', actual = '' } = texts[code] ?? {};
    return { expected: fill(expected, facts), actual: fill(actual, facts) };
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
    directory: 'watched-directories',
    'next-backup': 'next-backup',
    docker: 'docker',
    databases: 'database-size',
    overdue: 'overdue',
};
/** The worst level that stands is the verdict; a forecast that still waits for a second look is not. */
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
// EXTERNAL MODULE: ./build/src/procedures/disk-check/judge.js + 12 modules
var judge = __webpack_require__(9638);
// EXTERNAL MODULE: ./build/src/procedures/disk-check/observed.js
var disk_check_observed = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/src/ledger/read-back.js
var read_back = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/recall-runs.js

const DAY_MS = 86_400_000;
/** What the forecast looks at: six weeks. */
const RECENT_DAYS = 42;
/** A procedure that has not run for longer is taken for one that nobody runs here. */
const FARTHEST_DAYS = 400;
/** So many lines in a row that are older end the search. Fewer may be of a clock that was behind, and hide all that came before. */
const OLD_IN_A_ROW = 100;
/** Procedures whose last run counts however old it is. */
const SCHEDULED = new Set(['offsite-sync', 'restore-drill']);
/** The runs that a check needs to know, oldest first: all of six weeks, and of those before only what shows whether a schedule is dead. */
async function recallRuns(stateDir, now) {
    const recalled = [];
    let old = 0;
    for await (const line of (0,read_back/* readLedgerBack */.v)(stateDir)) {
        const days = (now.getTime() - Date.parse(line.time)) / DAY_MS;
        old = days > FARTHEST_DAYS ? old + 1 : 0;
        if (old > OLD_IN_A_ROW)
            break;
        if (old > 0)
            continue;
        if (days <= RECENT_DAYS || SCHEDULED.has(line.procedure))
            recalled.push(line);
    }
    return recalled.reverse();
}

;// CONCATENATED MODULE: ./build/src/procedures/disk-check/disk-check.js
















/** Where nobody is told by a channel, the report still reminds once a day. */
const REMINDER_SECONDS = 24 * 3600;
/** A check takes minutes at most; one that holds the lock for longer is stuck, and that is told. */
const STUCK_SECONDS = 3600;
/**
 * Measures the disks of all hosts and judges them against thresholds, history and schedules; ends in the worst level that
 * stands. What people are to be told is written down first, then the book of what they know, both under the
 * lock: no two runs tell the same, and a run that is killed anywhere forgets nothing.
 */
async function runDiskCheck(request, world, measure) {
    const { system } = request.config;
    const subject = {
        procedure: 'disk-check',
        lastro: request.lastro,
        system: system.name,
        locale: system.locale,
        lock: {
            stateDir: system.stateDir,
            resource: 'disk-check',
            // A full disk is what it is there to tell of; only cleaning up needs the lock for more than its history.
            isDispensable: request.apply === undefined,
            tellsForOthersSeconds: STUCK_SECONDS,
        },
        audience: { config: request.config, subject: '' },
        onFailure: () => 'unknown',
    };
    return (0,run_procedure/* runProcedure */.n)(subject, world, async (recorder, note) => {
        await cleanUp(request, world, recorder);
        const recalled = recallMeanwhile(request, world);
        const [measurements, trials] = await recorder.step('measure', () => Promise.all([measure(request.config, world, request.host), tryOwn(request, world)]));
        const plan = await planOwn(request, measurements, world);
        const { ending, book } = await recorder.step('judge', async () => judgeAll(request, { measurements, trials, plan, ...(await recalled), now: world.clock.now() }, { recorder, redact: world.redact }));
        // Nobody is told of a run that was cancelled.
        if (!world.signal.aborted)
            await keepBook(system.stateDir, { book, note: () => note(ending) }, world);
        return ending;
    });
}
/** What earlier runs left, read while the hosts are asked. */
function recallMeanwhile({ config }, { clock, log, redact }) {
    const { stateDir } = config.system;
    const now = clock.now();
    const recalled = Promise.all([
        recallRuns(stateDir, now),
        readAlertBook(stateDir, { now, redact }),
    ])
        .then(([ledger, book]) => ({ ledger, book }))
        .catch((error) => {
        if (!(0,disk_trouble/* isDiskTrouble */.D)(error))
            throw error;
        log.warn(`earlier runs cannot be read: ${messageOf(error)}`);
        return { ledger: [], book: new Map() };
    });
    // Whoever awaits it still gets the error; until then measuring goes on.
    recalled.catch(() => undefined);
    return recalled;
}
/** Where Lastro must be able to write on this host: its state, and the backups. */
async function tryOwn({ config: { system, backups, disk }, host = measurement/* LOCAL_HOST */.L, silentState }, world) {
    if (host !== measurement/* LOCAL_HOST */.L)
        return [];
    const inOther = (directory) => tryWriting(directory, { seconds: disk.mountSeconds, world });
    const trials = await Promise.all([
        silentState === undefined ? tryWritingHere(system.stateDir) : inOther(silentState),
        // Two trials in one directory at once would be in each other's way.
        ...(backups === undefined || [system.stateDir, silentState].includes(backups.directory)
            ? []
            : [inOther(backups.directory)]),
    ]);
    return trials.filter((trial) => trial !== null);
}
async function judgeAll({ config, host }, { measurements, trials, plan, ledger, book: known, now }, { recorder, redact }) {
    const { disk, backups } = config;
    const history = (0,disk_history/* usageHistory */.oR)(ledger);
    const sources = Object.keys(backups?.sources ?? {});
    const isAsked = (one) => host === undefined || one.host === host;
    const { observed: all, forecasts } = (0,judge/* judge */.S4)({ measurements, trials, history, ledger, sources, now }, disk);
    const nameOf = (name) => (0,mask_alert/* maskName */.c)(name, redact);
    const isForgetful = trials.some(({ directory, outcome }) => directory === config.system.stateDir && outcome !== 'written');
    const observed = all
        .filter(({ observation }) => isAsked(observation.alert))
        .map((one) => (0,disk_check_observed/* maskObserved */.Rs)(isForgetful ? (0,disk_check_observed/* atOnce */.zd)(one) : one, redact));
    const { book, transitions } = settleAll(known, {
        observations: observed.map(({ observation }) => observation),
        isJudged: (record) => (0,judge/* couldSee */.P7)(record, (0,judge/* namedAs */.yT)(measurements, nameOf), host),
    }, { now, reminderSeconds: config.notify?.remindAfterSeconds ?? REMINDER_SECONDS });
    const shown = shownNow(book, observed, now);
    const wrong = standing(shown).filter(isAsked);
    noteChecks(observed, wrong, recorder);
    if (wrong.length > 0)
        noteFindings(observed, wrong, { recorder, phrasebook: await phrasebookOf(config) });
    for (const metric of (0,disk_history/* historyMetrics */.aW)(measurements, sources))
        recorder.metric(metric);
    const hosts = (0,describe/* describeHosts */.r)({
        measurements,
        history,
        forecasts,
        ledger,
        book: shown,
        now,
        nameOf,
    });
    recorder.sections({
        alerts: { standing: wrong.map(toAlert), transitions },
        disk: { hosts, advice: adviseCleanUp(measurements, plan) },
    });
    const filesystems = measurements.reduce((sum, one) => sum + one.filesystems.length, 0);
    const ending = concludeCheck(wrong, { hosts: measurements.length, filesystems });
    return { ending: { ...ending, transitions }, book };
}
/** Its words are loaded only where something is wrong: on all other days the check is over before. */
async function phrasebookOf({ system }) {
    const { createPhrasebook } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9083));
    return createPhrasebook(system.locale, system.timezone);
}
function toAlert({ key, host, subject, level, reason, facts, since, }) {
    return { key, host, subject, level, reason, facts, since };
}
/** A full disk must not hide the report that tells of it; people are then told again by the next run. */
async function keepBook(stateDir, { book, note }, { log }) {
    try {
        await note();
        await writeAlertBook(stateDir, book);
    }
    catch (error) {
        log.warn(`the book of alerts was not written: ${messageOf(error)}`);
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/procedures/disk-check/stand-in-state.js





/**
 * A state directory on a server that is dead would keep the check, which is to tell of just that, from its beginning and from its end.
 * Its place is then taken by a directory of our own beside other temporary files: locks, book and reports of such runs lie there
 * until the server is back.
 */
async function withAnsweringState(config, world) {
    const { system, disk } = config;
    const { stateDir } = system;
    const standIn = standInOf(stateDir);
    if (await (0,answers_in_time/* answersInTime */.G)(stateDir, { seconds: disk.mountSeconds, world })) {
        if (await isOurs(standIn))
            await (0,external_node_fs_promises_.rm)(standIn, { recursive: true, force: true });
        return { config };
    }
    const directory = await makePrivate(standIn);
    world.log.warn(`the state directory ${stateDir} does not answer; ${directory} stands in for it`);
    return {
        config: { ...config, system: { ...system, stateDir: directory } },
        silentState: stateDir,
    };
}
/** Two state directories never share one; a name has 255 bytes. */
const LONGEST_PART = 200;
function standInOf(stateDir) {
    const { uid } = (0,external_node_os_.userInfo)();
    return (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `lastro-state-${uid}-${encodeURIComponent(stateDir).slice(-LONGEST_PART)}`);
}
/** Anybody may have made a directory of that name before us: what is not ours alone is not used. */
async function makePrivate(path) {
    try {
        await (0,external_node_fs_promises_.mkdir)(path, { mode: 0o700 });
        return path;
    }
    catch (error) {
        if (!(0,error_code/* hasErrorCode */.U)(error, 'EEXIST'))
            throw error;
        return (await isOurs(path)) ? path : await (0,external_node_fs_promises_.mkdtemp)(`${path}-`);
    }
}
async function isOurs(path) {
    const found = await (0,external_node_fs_promises_.lstat)(path).catch(() => null);
    const isPrivate = found !== null && (found.mode & 0o077) === 0;
    return isPrivate && found.isDirectory() && found.uid === (0,external_node_os_.userInfo)().uid;
}

// EXTERNAL MODULE: ./build/src/procedures/measurement/measure-system.js + 15 modules
var measure_system = __webpack_require__(5625);
// EXTERNAL MODULE: ./build/src/verdict/fail-on.js
var fail_on = __webpack_require__(1058);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 21 modules
var run_context = __webpack_require__(7324);
;// CONCATENATED MODULE: ./build/src/cli/disk-check-handler.js









/** By then the programs that measure have been started; loading before would keep them waiting. */
const STARTED_MS = 5;
/** `lastro disk-check`. */
function diskCheckHandler(redactor) {
    return async (options, io) => {
        const opened = await (0,run_context/* openRun */.I)(options, io, redactor);
        const state = await withAnsweringState(opened.config, opened.world);
        const context = { ...opened, config: state.config };
        const { host, failOn, json, apply } = options;
        const request = {
            ...state,
            lastro: version/* LASTRO_VERSION */.R,
            ...(host === undefined ? {} : { host }),
            ...(apply === undefined ? {} : { apply }),
        };
        const report = await runDiskCheck(request, context.world, measureMeanwhile);
        const { showReport } = await loadShowing();
        const run = await showReport(report, context, { io, json });
        if (json)
            (0,cli_io/* writeJson */.G)(io, { runs: [run] });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return (0,fail_on/* failsDiskCheck */.H7)(report.verdict, failOn) ? exit_codes/* EXIT */.dc.badVerdict : exit_codes/* EXIT */.dc.good;
    };
}
/** While other programs measure, we load what shows the result: it takes about as long as they do. */
const measureMeanwhile = (config, world, host) => {
    void (0,promises_.setTimeout)(STARTED_MS).then(loadShowing);
    return (0,measure_system/* measureSystem */.W)(config, world, host);
};
function loadShowing() {
    return __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 2036));
}


/***/ }),

/***/ 1686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ newestRun),
/* harmony export */   v: () => (/* binding */ readLedgerBack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6610);
/* harmony import */ var _raw_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2674);





const CHUNK_BYTES = 256 * 1024;
/**
 * Runs from the newest back to the oldest, reading the file from its end: whoever looks for the last weeks does not pay for years.
 * Lines that cannot be read are left out, as in `readLedger`. Memory is bounded by a chunk and the longest line.
 */
async function* readLedgerBack(stateDir) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,_raw_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerPath */ .t)(stateDir), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY).catch((error) => {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrorCode */ .U)(error, 'ENOENT'))
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
                const line = (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLine */ .A)(Buffer.from(text, 'latin1').toString('utf8'));
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