"use strict";
exports.id = 373;
exports.ids = [373,444];
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

/***/ 7933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3164);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9700);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9816);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7053);







/** Work done in a turn takes milliseconds; who waits longer than this meets a stopped process, not a queue. */
const WAIT_MS = 30_000;
const POLL_MS = 20;
/**
 * Does short work that only one process of this host may do at a time, under `<stateDir>/locks/<resource>.lock`; all
 * others queue up. A dead holder is replaced.
 * @throws {CheckFailure} `lock-held` when whoever is at it does not finish within 30 s; whatever `work` throws.
 */
async function inTurn(request, work) {
    const { stateDir, ...subject } = request;
    const locks = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'locks');
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectoryDurably */ .tA)(locks);
    const file = `${subject.resource}.lock`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(locks, file);
    const holder = (0,_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .currentHolder */ .iC)({ ...subject, since: new Date().toISOString() });
    await waitForTurn(path, holder);
    try {
        await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepLockLeftovers */ .o)(locks, file);
        return await work();
    }
    finally {
        await (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .disclaim */ .r)(path, holder);
    }
}
async function waitForTurn(path, holder) {
    // Looked at only by who waits: nearly nobody does, and the first look loads all of `perf_hooks`.
    let deadline;
    for (;;) {
        const claimed = await (0,_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B)(path, holder);
        if (claimed.outcome === 'ours')
            return;
        deadline ??= performance.now() + WAIT_MS;
        if (performance.now() > deadline)
            throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockHeld */ .b)(path, holder.resource, claimed.by);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MS * (0.5 + Math.random()));
    }
}


/***/ }),

/***/ 4299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ TELLING_SECONDS),
/* harmony export */   UA: () => (/* binding */ tryTwice),
/* harmony export */   "if": () => (/* binding */ EXCHANGE_SECONDS)
/* harmony export */ });
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2041);

/** Longest that one exchange with a channel may take; mail has its own. */
const EXCHANGE_SECONDS = 8;
/** Longest that a run waits for all channels together, from the end of its work. */
const TELLING_SECONDS = 25;
/** Patience before the second and last try. */
const PAUSE_SECONDS = 1;
/** Does it, a second time when the first may have been bad luck. Resolves to what went wrong; a bug of ours is one, too. */
async function tryTwice(channel, attempt, tell) {
    const first = await failureOf(tell);
    if (first === null)
        return null;
    const detail = (error) => ({ channel, detail: error.message });
    if (!(first instanceof _channel_js__WEBPACK_IMPORTED_MODULE_0__/* .ChannelFailure */ .s && first.isPassing) || attempt.signal.aborted)
        return detail(first);
    const paused = await failureOf(() => attempt.world.clock.sleep(PAUSE_SECONDS, attempt.signal));
    if (paused)
        return detail(first);
    const second = await failureOf(tell);
    return second === null ? null : detail(second);
}
async function failureOf(work) {
    try {
        await work();
        return null;
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Herald: () => (/* binding */ Herald)
});

// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 1 modules
var phrasebook = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(1881);
// EXTERNAL MODULE: ./build/src/notify/channel.js
var notify_channel = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/src/notify/channels.js + 10 modules
var notify_channels = __webpack_require__(7865);
// EXTERNAL MODULE: ./build/src/notify/deliver.js
var deliver = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/src/notify/ping.js
var ping = __webpack_require__(3520);
// EXTERNAL MODULE: ./build/src/lock/turn.js
var turn = __webpack_require__(7933);
// EXTERNAL MODULE: ./build/src/notify/notice.js
var notice = __webpack_require__(3372);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/alerts/alert-schema.js
var alert_schema = __webpack_require__(4444);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/notify/notice-state.js






const change = dist/* object */.Ikc({ ...alert_schema/* TransitionSchema */.BY.entries, queuedAt: dist/* optional */.lqM(dist/* string */.YjP()) });
const StateSchema = dist/* object */.Ikc({
    format: dist/* literal */.euz('lastro/notices@1'),
    /** By the key of the alert. */
    verdicts: dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ level: alert_schema/* LevelSchema */.ME, since: dist/* string */.YjP(), toldAt: dist/* string */.YjP() })),
    /** By the name of the channel: what it has still to tell. */
    pending: dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(change)),
});
/** What a host has told that never told anything. */
const NOTHING_TOLD = { format: 'lastro/notices@1', verdicts: {}, pending: {} };
/** Reads the state; one that is not there or not legal is empty: then people are told again, never too little. */
async function readNoticeState(stateDir) {
    try {
        return dist/* parse */.qgA(StateSchema, JSON.parse(await (0,promises_.readFile)(pathOf(stateDir), 'utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError || dist/* isValiError */.F1$(error))
            return NOTHING_TOLD;
        if ((0,error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return NOTHING_TOLD;
        throw error;
    }
}
/** Call it in a turn only. */
async function writeNoticeState(stateDir, state) {
    await (0,durable_files/* writeFileDurably */.L5)(pathOf(stateDir), `${JSON.stringify(state, null, 2)}\n`);
}
function pathOf(stateDir) {
    return (0,external_node_path_.join)(stateDir, 'notices.json');
}

// EXTERNAL MODULE: ./build/src/alerts/alert.js
var alerts_alert = __webpack_require__(6346);
// EXTERNAL MODULE: ./build/src/verdict/level-of-verdict.js
var level_of_verdict = __webpack_require__(3022);
;// CONCATENATED MODULE: ./build/src/notify/verdict-alert.js


/** The verdict of a procedure as an alert, so that people hear of a failure once and of its end; null when it tells nothing. */
function verdictAlert({ procedure, subject, value, reason, facts }) {
    if ((0,level_of_verdict/* changesNothing */.T)(value))
        return null;
    const name = subject === '' ? procedure : `${procedure}/${subject}`;
    return {
        key: `local/verdict/${name}`,
        host: 'local',
        subject: name,
        level: (0,level_of_verdict/* levelOfVerdict */.h)(value, reason),
        reason,
        facts,
    };
}
/** The change since people were last told; null when there is none to tell. */
function verdictTransition(alert, told, { now, remindAfterSeconds }) {
    const from = told?.level ?? 'ok';
    const since = told && from !== 'ok' ? told.since : now.toISOString();
    const common = { alert, from, since, digest: false };
    const kind = kindOf(from, alert.level);
    if (kind !== null)
        return { ...common, kind };
    if (alert.level === 'ok' || told === undefined)
        return null;
    const waited = now.getTime() - Date.parse(told.toldAt);
    // What was told under a clock that was ahead must not be silent until that day comes.
    const isDue = waited >= remindAfterSeconds * 1000 || waited < 0;
    return isDue ? { ...common, kind: 'reminder' } : null;
}
/** What a step from one level to another is called; null when there is none. */
function kindOf(from, to) {
    if (from === to)
        return null;
    if (to === 'ok')
        return 'resolved';
    if (from === 'ok')
        return 'raised';
    return (0,alerts_alert/* compareLevels */.t9)(to, from) > 0 ? 'escalated' : 'eased';
}

;// CONCATENATED MODULE: ./build/src/notify/pending.js


/** More changes than a channel that is dead for long can hold. */
const MOST_PENDING = 500;
/** What nobody could be told for so long is no news any more. */
const STALE_DAYS = 14;
/** What comes and goes waits this long for something worth a message. */
const DIGEST_HOURS = 24;
const DAY_MS = 24 * 3600 * 1000;
/**
 * What a channel has still to tell: what it could not, and what is new. Two changes of one alert become one, from what the
 * channel told last to what is now; what came and went meanwhile is dropped.
 */
function mergePending(waiting, fresh, now) {
    const byKey = new Map();
    for (const change of waiting)
        if (!isStale(change, now))
            byKey.set(change.alert.key, change);
    for (const change of fresh) {
        const { key } = change.alert;
        const before = byKey.get(key);
        const merged = before ? joined(before, change) : change;
        byKey.delete(key);
        if (merged)
            byKey.set(key, { ...merged, queuedAt: now.toISOString() });
    }
    return [...byKey.values()].slice(-MOST_PENDING);
}
/** By when it was queued, not by when the alert was raised: what gets worse after a month is news. */
function isStale({ kind, queuedAt, since }, now) {
    const waited = now.getTime() - Date.parse(queuedAt ?? since);
    return kind !== 'resolved' && waited >= STALE_DAYS * DAY_MS;
}
function joined(before, after) {
    const { from } = before;
    const { level } = after.alert;
    if (from === 'ok' && level === 'ok')
        return null;
    const kind = kindOf(from, level) ?? 'reminder';
    return { ...after, from, kind, digest: before.digest && after.digest };
}
/** A change as a channel sees that is not told of milder levels: below its own everything is well. Null: nothing to tell. */
function asHeardBy({ level }, change) {
    const isOver = (0,alerts_alert/* compareLevels */.t9)(change.alert.level, level) < 0;
    const wasOver = (0,alerts_alert/* compareLevels */.t9)(change.from, level) < 0;
    if (isOver && wasOver)
        return null;
    if (wasOver)
        return { ...change, kind: 'raised' };
    return isOver ? { ...change, kind: 'resolved' } : change;
}
/** Whether it is time to tell: what comes and goes wakes nobody by itself. */
function isWorthTelling(changes, { takesDigests }, now) {
    return changes.some(({ digest, since }) => takesDigests || !digest || now.getTime() - Date.parse(since) >= DIGEST_HOURS * 3600 * 1000);
}

;// CONCATENATED MODULE: ./build/src/notify/tell-changes.js







/**
 * Tells every channel what changed and what it could not tell before. What is to be told is written down first: a run that
 * dies here, or a channel that fails, leaves it to the next run. Runs of one host take turns. Where the state cannot be written,
 * as on a full disk, people are told from memory, and once more by the next run.
 */
async function tellChanges(telling, attempt) {
    const { stateDir } = telling;
    const done = {};
    try {
        return await (0,turn/* inTurn */.l)(turnOf(telling), async () => {
            const notes = new Notes(stateDir);
            done.told = await tellAll(await readNoticeState(stateDir), notes, { telling, attempt });
            return done.told;
        });
    }
    catch (error) {
        const notes = new Notes(null, error);
        // What was told is not told again because of a lock that could not be given back.
        if (done.told)
            return { ...done.told, undelivered: [...done.told.undelivered, ...notes.problem] };
        const before = await readNoticeState(stateDir).catch(() => NOTHING_TOLD);
        return tellAll(before, notes, { telling, attempt });
    }
}
/** Where the state is written down; nowhere without a directory. A failure is kept, so that it can be told of. */
class Notes {
    #stateDir;
    problem = [];
    constructor(stateDir, error) {
        this.#stateDir = stateDir;
        if (error !== undefined)
            this.#note(error);
    }
    async write(state) {
        if (this.#stateDir === null)
            return;
        try {
            await writeNoticeState(this.#stateDir, state);
        }
        catch (error) {
            this.#note(error);
        }
    }
    #note(error) {
        const detail = error instanceof Error ? error.message : String(error);
        this.problem = [{ channel: 'notices', detail }];
    }
}
async function tellAll(before, notes, { telling, attempt }) {
    const now = attempt.world.clock.now();
    const state = withNews(before, telling, now);
    if (JSON.stringify(state) !== JSON.stringify(before))
        await notes.write(state);
    const results = await Promise.all(telling.channels.map((channel) => tellChannel(channel, state, { telling, attempt, now })));
    const tried = results.filter(({ wasTried }) => wasTried);
    if (tried.length > 0) {
        const waiting = results.filter(({ left }) => left.length > 0);
        const pending = Object.fromEntries(waiting.map(({ channel, left }) => [channel, [...left]]));
        await notes.write({ ...state, pending });
    }
    return {
        channels: tried.filter(({ isTold }) => isTold).map(({ channel }) => channel),
        undelivered: [...results.flatMap(({ problems }) => problems), ...notes.problem],
    };
}
/** Only writes down what is to be told; the next telling of this or another run tells it. */
async function queueChanges(telling, now) {
    await (0,turn/* inTurn */.l)(turnOf(telling), () => noteNews(telling, now));
}
function turnOf({ stateDir, ended, notice }) {
    return { stateDir, resource: 'notices', procedure: ended.procedure, run: notice.run };
}
async function noteNews(telling, now) {
    const { stateDir } = telling;
    const before = await readNoticeState(stateDir);
    const state = withNews(before, telling, now);
    if (JSON.stringify(state) !== JSON.stringify(before))
        await writeNoticeState(stateDir, state);
    return state;
}
/** The state once what is new is noted for every channel that hears of it; channels that are gone are forgotten. */
function withNews(before, telling, now) {
    const { ended, channels } = telling;
    const { transitions, verdicts } = newsOf(before, telling, now);
    const news = transitions.map((change) => (0,notice/* maskChange */.s)(change, telling.redact));
    const pending = channels.map((channel) => {
        const heard = (0,notify_channel/* hearsOf */.z)(channel, ended) ? news : [];
        const fresh = heard.flatMap((change) => asHeardBy(channel, change) ?? []);
        return [channel.name, mergePending(before.pending[channel.name] ?? [], fresh, now)];
    });
    return {
        ...before,
        verdicts,
        pending: Object.fromEntries(pending
            .filter(([, changes]) => changes.length > 0)
            .map(([name, changes]) => [name, [...changes]])),
    };
}
const RAN_AGAIN = { value: 'ok', reason: 'ran-again', facts: {} };
function newsOf({ verdicts }, { ended, transitions, remindAfterSeconds }, now) {
    // Who says what changed has run to its end: a failure to do so that people were told of is over.
    const alert = transitions === undefined ? verdictAlert(ended) : verdictAlert({ ...ended, ...RAN_AGAIN });
    if (alert === null)
        return { transitions: transitions ?? [], verdicts };
    const change = verdictTransition(alert, verdicts[alert.key], { now, remindAfterSeconds });
    if (change === null)
        return { transitions: transitions ?? [], verdicts };
    const { level } = alert;
    const told = { level, since: change.since, toldAt: now.toISOString() };
    return {
        transitions: [...(transitions ?? []), change],
        verdicts: { ...verdicts, [alert.key]: told },
    };
}
async function tellChannel({ name, takesDigests, tell }, { pending }, { telling, attempt, now, }) {
    let left = pending[name] ?? [];
    const problems = [];
    if (!isWorthTelling(left, { takesDigests }, now))
        return { channel: name, wasTried: false, isTold: false, left, problems };
    const { redact, ended } = telling;
    const progress = {
        told: (key) => {
            left = left.filter((change) => (0,notice/* maskChange */.s)(change, redact).alert.key !== key);
        },
        amiss: (detail) => void problems.push({ channel: name, detail }),
    };
    const parts = { ...telling.notice, procedure: ended.procedure, at: now.toISOString() };
    const undelivered = await (0,deliver/* tryTwice */.UA)(name, attempt, () => tell(notice/* Notice */.$.mask({ ...parts, changes: left }, redact), attempt, progress));
    if (undelivered)
        problems.push(undelivered);
    const isTold = undelivered === null;
    return { channel: name, wasTried: true, isTold, left: isTold ? [] : left, problems };
}

;// CONCATENATED MODULE: ./build/src/notify/herald.js








const NOBODY = { channels: [], undelivered: [] };
/**
 * Tells of one run: dead man's switches when it begins and ends, everybody else what changed by it. Takes at most
 * `TELLING_SECONDS` after the end, throws nothing, and tells nobody of a run that was cancelled: that was somebody's wish.
 */
class Herald {
    #subject;
    #world;
    #started = Promise.resolve([]);
    #isNoted = false;
    constructor(subject, world) {
        this.#subject = subject;
        this.#world = world;
    }
    /** Says that the run begins; the work does not wait for it. */
    start() {
        this.#started = this.#ping('start', this.#attempt(deliver/* TELLING_SECONDS */.A9));
    }
    /**
     * Writes down what changed, before anybody is told and before whoever found it takes it for told: a run that dies afterwards
     * leaves it to the next, which tells the very same. `end` then tells what is written down.
     */
    async note(ending, transitions) {
        if (this.#world.signal.aborted)
            return;
        const { procedure, subject } = this.#subject;
        const telling = this.#telling({ ...ending, procedure, subject }, transitions);
        if (telling === null)
            return;
        await queueChanges(telling, this.#world.clock.now());
        this.#isNoted = true;
    }
    /** Says how it ended. */
    async end(ending, transitions) {
        if (this.#world.signal.aborted || this.#subject.config.notify === undefined)
            return NOBODY;
        const { procedure, subject } = this.#subject;
        const attempt = this.#attempt(deliver/* TELLING_SECONDS */.A9);
        const ended = { ...ending, procedure, subject };
        // A switch watches over the schedule: a disk that deserves a look is no reason to say that nobody looked.
        const isWell = (0,verdict/* isGood */.K)(ending.value) || ending.value === 'warning';
        const signal = isWell ? 'success' : 'fail';
        const [pinged, told] = await Promise.all([
            // In the order in which they happened: a switch that hears `start` last would wait for an end.
            this.#started.then(async (begun) => [...begun, ...(await this.#ping(signal, attempt))]),
            this.#tell(ended, transitions && this.#isNoted ? [] : transitions, attempt),
        ]);
        for (const { channel, detail } of [...pinged, ...told.undelivered])
            this.#world.log.warn(`notice: ${channel}: ${(0,plain_text/* plainLine */.h)(detail)}`);
        for (const channel of told.channels)
            this.#world.log.info(`notice: ${channel}: told`);
        return { channels: told.channels, undelivered: firstOfEach([...told.undelivered, ...pinged]) };
    }
    /** Says to the switches only that the run ended badly: what people have to hear of it is said where it was started. */
    async fail() {
        if (this.#world.signal.aborted)
            return;
        const begun = await this.#started;
        const ended = await this.#ping('fail', this.#attempt(deliver/* TELLING_SECONDS */.A9));
        for (const { channel, detail } of firstOfEach([...begun, ...ended]))
            this.#world.log.warn(`notice: ${channel}: ${(0,plain_text/* plainLine */.h)(detail)}`);
    }
    #attempt(seconds) {
        const { system } = this.#subject.config;
        return {
            world: this.#world,
            phrasebook: (0,phrasebook.createPhrasebook)(system.locale, system.timezone),
            timeoutSeconds: deliver/* EXCHANGE_SECONDS */["if"],
            signal: AbortSignal.any([this.#world.signal, AbortSignal.timeout(seconds * 1000)]),
        };
    }
    async #tell(ended, transitions, attempt) {
        const telling = this.#telling(ended, transitions);
        if (telling === null)
            return NOBODY;
        return tellChanges(telling, attempt).catch((error) => {
            // A state directory that cannot be written has been told of by whoever needs it.
            const detail = error instanceof Error ? error.message : String(error);
            return { channels: [], undelivered: [{ channel: 'notices', detail }] };
        });
    }
    /** Null where nobody is told. */
    #telling(ended, transitions) {
        const { notify, unset, system } = this.#subject.config;
        if (notify === undefined)
            return null;
        const { run, redact } = this.#world;
        const place = run.github ?? {};
        const channels = (0,notify_channels/* channelsOf */.M)({ notify, unset, place });
        if (channels.length === 0)
            return null;
        const runUrl = run.github === undefined ? {} : { runUrl: run.github.runUrl };
        const notice = { system: system.name, host: run.host, run: run.id, ...runUrl };
        const { stateDir } = system;
        const { remindAfterSeconds } = notify;
        const news = transitions === undefined ? {} : { transitions };
        return { stateDir, channels, ended, ...news, remindAfterSeconds, notice, redact };
    }
    async #ping(signal, attempt) {
        const { config, procedure, subject } = this.#subject;
        const { notify, unset } = config;
        const pings = Object.entries(notify?.pings ?? {}).filter(([, one]) => (0,notify_channel/* hearsOf */.z)(one, { procedure, subject }));
        const line = `${config.system.name} ${procedure} ${subject} ${signal}`.replaceAll('  ', ' ');
        const results = await Promise.all(pings.map(async ([name, one]) => {
            const channel = `pings.${name}`;
            const problem = (0,notify_channels/* unsetIn */.$)(channel, unset);
            if (problem !== undefined)
                return { channel, detail: problem };
            return (0,deliver/* tryTwice */.UA)(channel, attempt, () => (0,ping/* ping */.h)(signal, one, { line, attempt }));
        }));
        return results.flatMap((result) => result ?? []);
    }
}
/** A switch that is out of order fails at the beginning and at the end. */
function firstOfEach(undelivered) {
    const first = new Map();
    for (const one of undelivered)
        if (!first.has(one.channel))
            first.set(one.channel, one);
    return [...first.values()];
}


/***/ }),

/***/ 3372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice),
/* harmony export */   s: () => (/* binding */ maskChange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _alerts_alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6346);
/* harmony import */ var _report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4091);



/**
 * What people are told at the end of a run: the changes since they were last told. Can be made by `mask` only, so that no
 * channel ever holds a text that was not masked.
 */
class Notice {
    /** What is told a second time has the id of the first, so that a receiver can tell; the same change on another day has its own. */
    id;
    system;
    host;
    procedure;
    run;
    runUrl;
    at;
    /** Most severe first, what was resolved last. */
    changes;
    constructor(parts) {
        this.system = parts.system;
        this.host = parts.host;
        this.procedure = parts.procedure;
        this.run = parts.run;
        this.runUrl = parts.runUrl;
        this.at = parts.at;
        this.changes = parts.changes;
        this.id = idOf(parts);
    }
    /** Masks every text of the parts. */
    static mask(parts, redact) {
        const changes = [...parts.changes].sort(bySeverity).map((change) => maskChange(change, redact));
        return new Notice({
            ...parts,
            system: redact(parts.system),
            host: redact(parts.host),
            run: redact(parts.run),
            changes,
        });
    }
    /** The worst of what is not resolved; `ok` when everything is. */
    get level() {
        return (0,_alerts_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .worstLevel */ .cY)(this.changes.map(({ alert }) => alert.level));
    }
}
/** A change with its foreign texts masked; reason codes are ours and stay. */
function maskChange(change, redact) {
    const { alert } = change;
    return {
        ...change,
        alert: {
            ...alert,
            key: redact(alert.key),
            host: redact(alert.host),
            subject: redact(alert.subject),
            facts: (0,_report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__/* .redactFacts */ .tN)(alert.facts, redact),
        },
    };
}
const LEVELS = ['emergency', 'critical', 'unknown', 'warning', 'ok'];
function bySeverity(one, other) {
    return LEVELS.indexOf(one.alert.level) - LEVELS.indexOf(other.alert.level);
}
function idOf({ system, changes }) {
    // Reminders of one alert differ in nothing but the moment at which they were written down.
    const told = changes.map(({ alert, kind, since, queuedAt }) => {
        return [alert.key, alert.level, kind, since, queuedAt];
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([system, ...told]))
        .digest('hex')
        .slice(0, 32);
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ping)
/* harmony export */ });
/* unused harmony export addressOf */
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(409);

/** Asks the address of a signal; the body is one line for its log. */
async function ping(signal, config, { line, attempt }) {
    const headers = {
        'content-type': 'text/plain; charset=utf-8',
        'content-length': String(Buffer.byteLength(line)),
        'user-agent': 'lastro',
    };
    await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({ method: 'POST', url: addressOf(signal, config), headers, body: line }, attempt);
}
/** Like healthchecks.io unless the configuration says otherwise: `<url>/start`, `<url>`, `<url>/fail`. */
function addressOf(signal, { url, startUrl, failUrl }) {
    if (signal === 'success')
        return url;
    const own = signal === 'start' ? startUrl : failUrl;
    if (own !== undefined)
        return own;
    const address = new URL(url);
    address.pathname = `${address.pathname.replace(/\/$/, '')}/${signal}`;
    return address.href;
}


/***/ }),

/***/ 3022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ changesNothing),
/* harmony export */   h: () => (/* binding */ levelOfVerdict)
/* harmony export */ });
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1881);


/** Verdicts that change nothing: somebody looked, or was refused in front of a screen. */
const SILENT = new Set(['planned', 'not-changed', 'refused']);
/** Whether a verdict says that nothing was changed, which is no news to anybody. */
function changesNothing(value) {
    return SILENT.has(value);
}
/** How bad a verdict is; a level that is one by itself (of disk-check) stays what it is. */
function levelOfVerdict(value, reason) {
    if (value === 'warning' || value === 'critical' || value === 'emergency')
        return value;
    if (value === 'unknown')
        return value;
    if (value === 'cannot-judge')
        return 'warning';
    if (SILENT.has(value))
        return 'ok';
    if (!(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .K)(value))
        return 'critical';
    return _fail_on_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSED_OBJECTIVES */ .$r.has(reason) ? 'warning' : 'ok';
}


/***/ })

};
;