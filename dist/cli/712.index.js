"use strict";
exports.id = 712;
exports.ids = [712];
exports.modules = {

/***/ 8287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* unused harmony export OWNER_VARIABLE */
const INHERITED = new Set([
    'PATH',
    'HOME',
    'LANG',
    'TZ',
    'TMPDIR',
    // The runner's end-of-job sweep finds orphans by this variable; without it they would outlive the job.
    'RUNNER_TRACKING_ID',
]);
/** Names the launcher in each child's environment, so that a later process can find what a killed one left behind. */
const OWNER_VARIABLE = 'LASTRO_OWNER';
/**
 * Environment of a child: an allow-list of ours, then the command's own variables.
 * Inputs and tokens of the runner (`INPUT_*`, `GITHUB_*`, `ACTIONS_*`) never pass: any process of the same user can
 * read them in `/proc`.
 */
function childEnvironment(command, owner, own = process.env) {
    const inherited = Object.entries(own).filter((entry) => entry[1] !== undefined && (INHERITED.has(entry[0]) || entry[0].startsWith('LC_')));
    const base = Object.fromEntries(inherited);
    if (command.runAs) {
        // Our own home is closed to the other user.
        delete base.HOME;
        base.USER = command.runAs.name;
        base.LOGNAME = command.runAs.name;
    }
    if (owner !== undefined)
        base[OWNER_VARIABLE] = owner;
    return { ...base, ...command.env };
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ endMarked),
/* harmony export */   fR: () => (/* binding */ killMarked)
/* harmony export */ });
/* unused harmony export endLeftovers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6838);




const POLL_MILLISECONDS = 20;
/**
 * Ends every process that a launcher with this `owner` started, wherever it went (own session, own group): TERM, 3 s,
 * KILL. For the case that the launcher itself was killed by SIGKILL. Returns how many it found.
 */
function endLeftovers(owner, graceSeconds) {
    return endMarked(`${OWNER_VARIABLE}=${owner}`, graceSeconds);
}
/** Ends every process in whose initial environment `mark` (`NAME=value`) stands: TERM, 3 s, KILL. Returns how many it found. */
async function endMarked(mark, graceSeconds = _process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .KILL_GRACE_SECONDS */ .my) {
    const found = findMarked(mark);
    send(found, 'SIGTERM');
    const end = performance.now() + graceSeconds * 1000;
    while (findMarked(mark).length > 0 && performance.now() < end)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MILLISECONDS);
    // Asked anew: an id seen before may belong to somebody else by now, and a fork may have come since.
    killMarked(mark);
    return found.length;
}
/** SIGKILL to every process in whose initial environment `mark` (`NAME=value`) stands. */
function killMarked(mark) {
    send(findMarked(mark), 'SIGKILL');
}
/** The initial environment is what the kernel shows: a child cannot shed the mark by changing its own variables. */
function findMarked(mark) {
    return ((0,_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .processIds */ .Uj)() ?? []).filter((pid) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark);
        }
        catch {
            return false;
        }
    });
}
function send(pids, signal) {
    for (const pid of pids) {
        try {
            process.kill(pid, signal);
        }
        catch {
            // It ended by itself.
        }
    }
}


/***/ }),

/***/ 6838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ isGroupAlive),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   my: () => (/* binding */ KILL_GRACE_SECONDS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);


/** Time a group has between TERM and KILL. The runner gives an action 7.5 s in all before it loses patience. */
const KILL_GRACE_SECONDS = 3;
/** After KILL a process can still hang in the kernel (dead NFS); waiting longer would cost the whole step. */
const AFTER_KILL_SECONDS = 0.5;
const POLL_MILLISECONDS = 20;
/** Sends a signal to a whole process group; false when no member is left. */
function signalGroup(leader, signal) {
    try {
        return process.kill(-leader, signal);
    }
    catch {
        return false;
    }
}
/** Whether a group has a member that still runs. Zombies do not count: under a PID 1 that reaps nobody they stay for ever. */
function isGroupAlive(leader) {
    try {
        process.kill(-leader, 0);
    }
    catch (error) {
        if (!isPermissionError(error))
            return false;
    }
    return hasRunningMember(leader);
}
/** TERM, a grace, KILL; resolves when the group is gone (or will not go). */
async function endGroup(leader, graceSeconds = KILL_GRACE_SECONDS) {
    signalGroup(leader, 'SIGTERM');
    if (await waitUntilGone(leader, graceSeconds))
        return;
    signalGroup(leader, 'SIGKILL');
    await waitUntilGone(leader, AFTER_KILL_SECONDS);
}
async function waitUntilGone(leader, seconds) {
    const end = performance.now() + seconds * 1000;
    while (isGroupAlive(leader)) {
        if (performance.now() >= end)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MILLISECONDS);
    }
    return true;
}
function isPermissionError(error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
}
function hasRunningMember(leader) {
    const pids = processIds();
    if (pids === undefined)
        return true;
    return pids.some((pid) => {
        const stat = processStat(pid);
        return stat !== undefined && stat.group === leader && !'ZX'.includes(stat.state);
    });
}
/** Ids of all processes, or nothing where there is no Linux `/proc`. */
function processIds() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return undefined;
    }
}
/** proc(5), `stat`: after the parenthesised name (which may hold anything) come state, parent, group. */
function processStat(pid) {
    try {
        const line = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state = 'X', , group] = line.slice(line.lastIndexOf(')') + 2).split(' ');
        return { state, group: Number(group) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun),
  H: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
;// CONCATENATED MODULE: ./build/src/adapters/clock.js


/** Longest delay of a timer, in milliseconds (2^31 \u2212 1); Node fires at once above it. */
const LONGEST_TIMER = 2_147_483_647;
async function sleep(seconds, signal) {
    const end = performance.now() + seconds * 1000;
    try {
        // A timer may be a millisecond early.
        for (let left = seconds * 1000;; left = end - performance.now()) {
            const portion = Math.min(Math.max(Math.ceil(left), 0), LONGEST_TIMER);
            await (0,promises_.setTimeout)(portion, undefined, signal ? { signal } : {});
            if (performance.now() >= end)
                return;
        }
    }
    catch (error) {
        if (signal?.aborted)
            throw new errors/* Cancelled */.cJ('cancelled while waiting');
        throw error;
    }
}
/** The clock of this machine. */
const systemClock = {
    now: () => new Date(),
    // Not `performance.now`, whose first use loads all of `perf_hooks`.
    monotonicSeconds: () => Number(process.hrtime.bigint()) / 1e9,
    sleep,
};

// EXTERNAL MODULE: ./build/src/config/load-config.js + 1 modules
var load_config = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/src/config/secrets.js
var secrets = __webpack_require__(4988);
// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 1 modules
var phrasebook = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/src/report/live.js
const BAR_WIDTH = 20;
const EIGHTHS = ['', '\u258f', '\u258e', '\u258d', '\u258c', '\u258b', '\u258a', '\u2589'];
/** `dumping \u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2591\u2591\u2591\u2591 41% \u00b7 123 MB of 300 MB \u00b7 25 MB/s \u00b7 7 s left`; the bar only where it can be redrawn. */
function progressLine(reading, phrasebook, withBar) {
    const { progress, fraction, rate, remainingSeconds } = reading;
    const { format, phrases } = phrasebook;
    const bar = withBar && fraction !== undefined ? ` ${progressBar(fraction)}` : '';
    const percent = fraction === undefined ? '' : ` ${format.percent(Math.floor(fraction * 100) / 100)}`;
    const parts = [amount(progress, phrasebook)];
    if (rate !== undefined)
        parts.push(`${quantity(progress.unit, rate, phrasebook)}/s`);
    if (remainingSeconds !== undefined && fraction !== 1) {
        parts.push(phrases.remaining(format.duration(Math.ceil(remainingSeconds))));
    }
    const head = `${phrasebook.activity(progress.activity)}${bar}${percent}`;
    return [head, ...parts].join(' \u00b7 ');
}
/** A bar of 20 columns in eighths. */
function progressBar(fraction) {
    const eighths = Math.round(Math.min(1, Math.max(0, fraction)) * BAR_WIDTH * 8);
    const full = Math.floor(eighths / 8);
    const bar = '\u2588'.repeat(full) + (EIGHTHS[eighths % 8] ?? '');
    return bar + '\u2591'.repeat(BAR_WIDTH - bar.length);
}
function amount({ done, total, unit }, phrasebook) {
    if (total === undefined)
        return quantity(unit, done, phrasebook);
    const { format, phrases } = phrasebook;
    const sofar = unit === 'bytes' ? format.bytes(done) : format.number(done);
    return phrases.of(sofar, quantity(unit, total, phrasebook));
}
function quantity(unit, value, phrasebook) {
    const { format, phrases } = phrasebook;
    if (unit === 'bytes')
        return format.bytes(value);
    const whole = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
    const figure = format.number(whole);
    if (unit === 'tables')
        return phrases.tables(whole, figure);
    if (unit === 'rows')
        return phrases.rows(whole, figure);
    return figure;
}

// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
;// CONCATENATED MODULE: ./build/src/report/progress-meter.js
/** A rate measured over less than this says nothing. */
const RATE_AFTER_SECONDS = 0.5;
/** Measures one activity from its first figure on. Time is given to it, so that it stays pure. */
class ProgressMeter {
    #startedSeconds;
    #startedDone;
    #latest;
    #updatedSeconds;
    constructor(first, nowSeconds) {
        this.#startedSeconds = nowSeconds;
        this.#startedDone = first.done;
        this.#latest = first;
        this.#updatedSeconds = nowSeconds;
    }
    update(progress, nowSeconds) {
        this.#latest = progress;
        this.#updatedSeconds = nowSeconds;
    }
    /** Monotonic seconds of the newest figure. */
    get updatedSeconds() {
        return this.#updatedSeconds;
    }
    get finished() {
        const { done, total } = this.#latest;
        return total !== undefined && done >= total;
    }
    read(nowSeconds) {
        const progress = this.#latest;
        const elapsedSeconds = nowSeconds - this.#startedSeconds;
        const { done, total } = progress;
        const gained = done - this.#startedDone;
        const measured = elapsedSeconds >= RATE_AFTER_SECONDS && gained > 0;
        const rate = measured ? gained / elapsedSeconds : undefined;
        return {
            progress,
            elapsedSeconds,
            ...(rate !== undefined && { rate }),
            // An estimate of the total can be passed: never more than all, never less than nothing left.
            ...(total !== undefined && total > 0 && { fraction: Math.min(1, done / total) }),
            ...(rate !== undefined &&
                total !== undefined && { remainingSeconds: Math.max(0, total - done) / rate }),
        };
    }
}

// EXTERNAL MODULE: ./build/src/report/terminal-sheet.js
var terminal_sheet = __webpack_require__(7495);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(1749);
;// CONCATENATED MODULE: ./build/src/report/terminal-log.js







const REDRAW_SECONDS = 0.1;
/** In a log file a line every ten seconds or ten per cent tells enough; never more than one a second. */
const LOG_EVERY_SECONDS = 10;
const LOG_EVERY_FRACTION = 0.1;
const LOG_AT_MOST_EVERY_SECONDS = 1;
/** An activity that reported nothing for so long has probably ended without saying so. */
const SHOWN_FOR_SECONDS = 5;
const ERASE_LINE = '\r\u001b[2K';
/** `Log` for a person: one redrawn progress line in a terminal, quiet periodic lines in a file. */
class TerminalLog {
    #options;
    #phrasebook;
    #paint;
    #live;
    #activities = new Map();
    #depth = 0;
    #drawnSeconds = Number.NEGATIVE_INFINITY;
    #lineOpen = false;
    constructor(options) {
        this.#options = options;
        this.#phrasebook = (0,phrasebook.createPhrasebook)(options.locale, 'UTC');
        this.#paint = (0,terminal_sheet/* createPaint */.XG)((0,terminal_sheet/* supportsColour */.HF)(options.stream));
        this.#live = options.stream.isTTY === true;
    }
    info(message) {
        this.#say(message);
    }
    warn(message) {
        this.#say(`${wording/* ICONS */.Ze.warn} ${message}`, 'warn');
    }
    error(message) {
        this.#say(`${wording/* ICONS */.Ze.fail} ${message}`, 'fail');
    }
    debug(message) {
        if (this.#options.verbose === true)
            this.#say(message, 'dim');
    }
    async group(title, body) {
        const started = this.#now();
        // A log file must show where a run died; on a screen the live line does.
        if (!this.#live)
            this.#say(`\u25b8 ${title}`, 'heading');
        this.#depth += 1;
        let icon = wording/* ICONS */.Ze.fail;
        try {
            const result = await body();
            icon = wording/* ICONS */.Ze.pass;
            return result;
        }
        finally {
            this.#depth -= 1;
            if (this.#depth === 0)
                this.#activities.clear();
            const took = this.#phrasebook.format.duration(this.#now() - started);
            this.#say(`${icon} ${title} \u00b7 ${took}`);
        }
    }
    progress(progress) {
        const now = this.#now();
        const activity = this.#note(progress, now);
        if (this.#live)
            this.#redraw(now);
        else
            this.#sayNowAndThen(activity, now);
    }
    #note(progress, now) {
        const known = this.#activities.get(progress.activity);
        if (known) {
            known.meter.update(progress, now);
            return known;
        }
        const meter = new ProgressMeter(progress, now);
        const activity = { meter, saidSeconds: now, saidFraction: 0 };
        this.#activities.set(progress.activity, activity);
        return activity;
    }
    #redraw(now) {
        if (now - this.#drawnSeconds < REDRAW_SECONDS)
            return;
        this.#drawnSeconds = now;
        const lines = [...this.#activities.values()]
            .filter(({ meter }) => !meter.finished && now - meter.updatedSeconds < SHOWN_FOR_SECONDS)
            .map(({ meter }) => progressLine(meter.read(now), this.#phrasebook, true));
        if (lines.length === 0) {
            this.#erase();
            return;
        }
        const width = (this.#options.stream.columns ?? 80) - 1;
        this.#options.stream.write(ERASE_LINE + (0,display_width/* truncate */.xv)((0,plain_text/* plainLine */.h)(lines.join('   ')), width));
        this.#lineOpen = true;
    }
    #sayNowAndThen(activity, now) {
        const reading = activity.meter.read(now);
        const silence = now - activity.saidSeconds;
        const gained = (reading.fraction ?? 0) - activity.saidFraction;
        if (silence < LOG_AT_MOST_EVERY_SECONDS)
            return;
        if (silence < LOG_EVERY_SECONDS && gained < LOG_EVERY_FRACTION)
            return;
        activity.saidSeconds = now;
        activity.saidFraction = reading.fraction ?? 0;
        this.#say(progressLine(reading, this.#phrasebook, false));
    }
    #say(message, style) {
        this.#erase();
        const indent = '  '.repeat(this.#depth);
        for (const line of this.#options.redact(message).split('\n')) {
            const clean = (0,plain_text/* plainLine */.h)(line);
            this.#options.stream.write(`${indent}${style ? this.#paint(style, clean) : clean}\n`);
        }
    }
    #erase() {
        if (this.#lineOpen)
            this.#options.stream.write(ERASE_LINE);
        this.#lineOpen = false;
    }
    #now() {
        return this.#options.clock.monotonicSeconds();
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/http-client.js

/**
 * HTTP by Node's own client, one connection per exchange: no pool keeps the process or the other side waiting, and a
 * latency holds the whole of what a first visitor waits for. `fetch` would refuse ports that browsers refuse (6000 \u2026).
 */
const httpClient = { exchange };
async function exchange(request) {
    if (request.signal?.aborted)
        throw new errors/* HttpFailure */.HR('cancelled', 'cancelled');
    const started = performance.now();
    const outgoing = await http_client_open(request);
    const limits = watch(outgoing, request);
    let status;
    try {
        const incoming = await responseOf(outgoing, request.body);
        status = incoming.statusCode;
        const body = await readBody(incoming, request.maxBytes);
        return {
            status: status ?? 0,
            headers: headersOf(incoming),
            body,
            seconds: (performance.now() - started) / 1000,
        };
    }
    catch (error) {
        const { kind, message } = limits.broken() ?? asFailure(error);
        throw new errors/* HttpFailure */.HR(kind, message, status);
    }
    finally {
        limits.end();
        outgoing.destroy();
    }
}
/** HTTP and TLS are loaded by the first exchange: most runs speak to nobody, and they are a tenth of a short one. */
async function http_client_open({ url, method, headers }) {
    const target = new URL(url);
    const { request: start } = target.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    try {
        return start(target, {
            method,
            // Bodies are read as they come: a small answer cannot unfold into a huge one.
            headers: { 'accept-encoding': 'identity', ...headers },
            agent: false,
        });
    }
    catch (error) {
        throw asFailure(error);
    }
}
/** Ends the exchange when its time is over or the run is cancelled; `broken` tells which it was. */
function watch(outgoing, { timeoutSeconds, signal }) {
    let broken;
    const give = (failure) => {
        broken ??= failure;
        outgoing.destroy(failure);
    };
    const onTimeout = () => give(new errors/* HttpFailure */.HR('timeout', `no answer within ${timeoutSeconds} s`));
    const onAbort = () => give(new errors/* HttpFailure */.HR('cancelled', 'cancelled'));
    const timer = setTimeout(onTimeout, timeoutSeconds * 1000);
    signal?.addEventListener('abort', onAbort, { once: true });
    return {
        broken: () => broken,
        end: () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        },
    };
}
function responseOf(outgoing, body) {
    return new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        // It may fail again while the body is read; that reader sees it by itself.
        outgoing.on('error', reject);
        outgoing.end(body);
    });
}
async function readBody(incoming, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of incoming) {
        bytes += Buffer.byteLength(chunk);
        if (bytes > maxBytes)
            throw new errors/* HttpFailure */.HR('too-large', `the answer is larger than ${maxBytes} bytes`);
        chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks).toString('utf8');
}
function headersOf({ headersDistinct }) {
    return Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values ?? []]));
}
function asFailure(error) {
    if (error instanceof errors/* HttpFailure */.HR)
        return error;
    return new errors/* HttpFailure */.HR('unreachable', messageOf(error));
}
/** Where every address of a name refused, Node reports them together under an empty message. */
function messageOf(error) {
    if (error instanceof AggregateError)
        return messageOf(error.errors[0]);
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/adapters/private-cache.js



/** Bits of a mode that let others than the owner write. */
const WRITABLE_BY_OTHERS = 0o022;
/**
 * Where the account keeps what can be made again, `~/.cache/lastro`; null where it would not be the account's alone.
 * Whoever could write there could have us run their code. So the home is that of the account that runs, whatever the environment
 * says, both directories must be its own and closed to others, and the shared temporary directory is never used.
 */
function privateCache() {
    return privateCacheOf(external_node_os_.userInfo);
}
/** The cache of an account, made when it is missing; null where it would not be the account's alone. */
function privateCacheOf(account) {
    try {
        const { homedir, uid } = account();
        const parent = (0,external_node_path_.join)(homedir, '.cache');
        const directory = (0,external_node_path_.join)(parent, 'lastro');
        // Not recursive: a home that does not exist is not made.
        for (const path of [parent, directory])
            if (!(0,external_node_fs_.existsSync)(path))
                (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
        return [parent, directory].every((path) => isPrivate(path, uid)) ? directory : null;
    }
    catch {
        // No account of that number, no home, a read-only one.
        return null;
    }
}
function isPrivate(path, uid) {
    const found = (0,external_node_fs_.lstatSync)(path);
    return found.isDirectory() && found.uid === uid && (found.mode & WRITABLE_BY_OTHERS) === 0;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/src/adapters/process/base-environment.js
var base_environment = __webpack_require__(8287);
// EXTERNAL MODULE: ./build/src/adapters/process/process-group.js
var process_group = __webpack_require__(6838);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/src/adapters/process/stderr-tail.js

/** Characters of stderr kept; enough for any message that explains a failure, small enough for an annotation's report. */
const STDERR_TAIL_CHARS = 20_000;
/** Characters of one line handed to `onLine`; the rest of a longer line is dropped. */
const LINE_CHARS = 4096;
/** Carriage returns end a line too: progress of rsync and pg tools is drawn with them. */
const LINE_END = /\r\n|\n|\r/;
/** Keeps the last 20,000 characters, in memory that does not grow with the stream. */
function createStderrTail(redact, onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let tail = '';
    let line = '';
    let isCut = false;
    // Twice the length is kept until here: a secret that straddles the cut must be whole to be recognised.
    const handLine = () => {
        if (onLine && line !== '')
            onLine(redact(line).slice(0, LINE_CHARS));
        line = '';
    };
    const handLines = (text) => {
        const parts = text.split(LINE_END);
        for (const [index, part] of parts.entries()) {
            line = (line + part).slice(0, 2 * LINE_CHARS);
            if (index < parts.length - 1)
                handLine();
        }
    };
    const accept = (text) => {
        const all = tail + text;
        isCut ||= all.length > STDERR_TAIL_CHARS;
        tail = all.slice(-STDERR_TAIL_CHARS);
        if (onLine)
            handLines(text);
    };
    return {
        write: (chunk) => accept(decoder.write(chunk)),
        end: () => {
            accept(decoder.end());
            handLine();
            // The first line may begin in the middle of a secret, which no redactor would know.
            return redact(isCut ? tail.replace(/^\S*\s|^\S+$/, '') : tail);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/process/child.js







/** Workers that end a moment after their leader are normal; later ones are orphans. */
const LINGER_SECONDS = 1;
/** Once the group is gone, what it wrote lies in our buffers; a stream still open is held by a process that left the group. */
const DRAIN_SECONDS = 0.5;
const POLL_MILLISECONDS = 20;
const EXIT_NEWS_SECONDS = 1;
/** Longest delay of a timer, in milliseconds (2^31 \u2212 1); Node fires at once above it. */
const child_LONGEST_TIMER = 2_147_483_647;
/** Buffer between a child's stdout and its reader; above it the child is made to wait. */
const STDOUT_BUFFER_BYTES = 256 * 1024;
/** A spawned process group under supervision: limits, kill ladder, stderr. */
class Child {
    /** Every byte the child wrote, at the reader's pace; it ends, without error, also when the child failed. */
    stdout = new external_node_stream_.PassThrough({ highWaterMark: STDOUT_BUFFER_BYTES });
    /** Resolves when the group is gone and stderr is read; never rejects. */
    ended;
    #command;
    #graceSeconds;
    #process;
    #startedAt = performance.now();
    #stopCause;
    #stopping;
    #laddered = Promise.withResolvers();
    #spawnError = '';
    #isOver = false;
    constructor(command, options) {
        this.#command = command;
        this.#graceSeconds = options.graceSeconds;
        this.#process = this.#spawn(options);
        this.ended = this.#supervise(options);
    }
    /** NaN when it could not be started: `process.kill` throws on it, where 0 or \u22121 would hit strangers. */
    get pid() {
        return this.#process?.pid ?? Number.NaN;
    }
    get stdin() {
        return this.#process?.stdin ?? null;
    }
    /** Runs the kill ladder once; `cause` is what the result will say, the signal itself when absent. */
    stop(cause) {
        if (this.#isOver || this.#process?.pid === undefined)
            return Promise.resolve();
        this.#stopCause ??= cause;
        return this.#endGroup(this.#process.pid);
    }
    /** SIGKILL to the whole group, without waiting. */
    killNow() {
        if (!this.#isOver && this.#process?.pid !== undefined) {
            this.#stopCause ??= 'cancelled';
            (0,process_group/* signalGroup */.i8)(this.#process.pid, 'SIGKILL');
        }
    }
    #spawn(options) {
        try {
            return (0,external_node_child_process_.spawn)(this.#command.file, [...this.#command.args], this.#spawnOptions(options));
        }
        catch (error) {
            this.#spawnError = spawnErrorText(error, this.#command);
            return undefined;
        }
    }
    #spawnOptions(options) {
        const { cwd, runAs, stdin } = this.#command;
        const directory = cwd ?? (runAs ? '/' : undefined);
        return {
            env: (0,base_environment/* childEnvironment */.Q)(this.#command, options.owner),
            detached: true,
            stdio: [options.hasInput ? 'pipe' : (stdin ?? 'ignore'), 'pipe', 'pipe'],
            ...(directory === undefined ? {} : { cwd: directory }),
            ...(runAs ? { uid: runAs.uid, gid: runAs.gid } : {}),
        };
    }
    async #supervise(options) {
        const child = this.#process;
        if (!child)
            return this.#finish(null, null, this.#spawnError);
        const tail = createStderrTail(options.redact, this.#command.onStderrLine);
        child.stderr?.on('data', (chunk) => tail.write(chunk));
        forward(child.stdout, this.stdout);
        const timer = this.#startTimer();
        const [exitCode, signal] = await this.#leaderEnd(child);
        clearTimeout(timer);
        await this.#endStragglers();
        await closeWithin(child.stderr, DRAIN_SECONDS);
        return this.#finish(exitCode, signal, tail.end());
    }
    #startTimer() {
        const { timeoutSeconds } = this.#command;
        if (timeoutSeconds === undefined)
            return undefined;
        const milliseconds = Math.min(timeoutSeconds * 1000, child_LONGEST_TIMER);
        return setTimeout(() => void this.stop('timeout'), milliseconds);
    }
    /** Settles on exit, on a failed start, or when the ladder is through and the kernel still holds the leader. */
    #leaderEnd(child) {
        return new Promise((resolve) => {
            child.once('exit', (code, signal) => resolve([code, signal]));
            child.on('error', (error) => {
                if (child.pid !== undefined)
                    return;
                this.#spawnError = spawnErrorText(error, this.#command);
                resolve([null, null]);
            });
            void this.#laddered.promise.then(() => resolve([null, 'SIGKILL']));
        });
    }
    #endGroup(leader) {
        this.#stopping ??= this.#runLadder(leader);
        return this.#stopping;
    }
    async #runLadder(leader) {
        await (0,process_group/* endGroup */.N4)(leader, this.#graceSeconds);
        // The exit of a killed leader reaches us a moment after its group is gone.
        setTimeout(() => this.#laddered.resolve(), EXIT_NEWS_SECONDS * 1000).unref();
    }
    async #endStragglers() {
        const leader = this.#process?.pid;
        if (leader === undefined)
            return;
        const end = performance.now() + LINGER_SECONDS * 1000;
        while ((0,process_group/* isGroupAlive */.JM)(leader)) {
            if (this.#stopping || performance.now() >= end) {
                return this.#endGroup(leader);
            }
            await (0,promises_.setTimeout)(POLL_MILLISECONDS);
        }
    }
    #finish(exitCode, signal, stderrTail) {
        this.#isOver = true;
        const durationSeconds = (performance.now() - this.#startedAt) / 1000;
        if (this.#spawnError !== '') {
            this.stdout.end();
            return { exitCode: null, cause: 'spawn', stderrTail: this.#spawnError, durationSeconds };
        }
        if (this.#stopCause === undefined && signal !== null)
            return { exitCode, cause: 'signal', signal, stderrTail, durationSeconds };
        return { exitCode, cause: this.#stopCause ?? 'exit', stderrTail, durationSeconds };
    }
}
/** A pipe that breaks is seen in the exit code; the reader gets an end, not a second error. */
function forward(source, target) {
    if (!source)
        return;
    source.on('error', () => target.end());
    source.once('close', () => target.end());
    // A reader that goes away closes the pipe, so that the child notices instead of waiting for ever.
    target.once('close', () => source.destroy());
    source.pipe(target);
}
/** Waits for a stream to be read out, then closes our end of it. */
async function closeWithin(stream, seconds) {
    if (!stream || stream.closed)
        return;
    const timer = setTimeout(() => stream.destroy(), seconds * 1000);
    await new Promise((resolve) => stream.once('close', resolve));
    clearTimeout(timer);
}
/** ENOENT means the program or the working directory; Node names the program in both cases. */
function spawnErrorText(error, command) {
    if (command.cwd !== undefined && !(0,external_node_fs_.existsSync)(command.cwd)) {
        return `working directory ${command.cwd} does not exist`;
    }
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/src/adapters/process/input.js

/**
 * Pipes `input` to a child's stdin. A child that stops reading early is judged by its exit code alone. An input that
 * breaks ends the child and rejects with the input's error, whatever the child says: it may take the half for the whole.
 */
async function feed(child, input) {
    if (!input)
        return;
    const { stdin } = child;
    if (!stdin || Number.isNaN(child.pid)) {
        input.destroy();
        return;
    }
    // Each side's end makes the pipeline destroy the other; only who was first tells whose fault it is.
    let first;
    stdin.once('error', () => (first ??= 'child'));
    stdin.once('close', () => (first ??= 'child'));
    input.once('error', () => (first ??= 'input'));
    input.once('close', () => (first ??= input.readableEnded ? undefined : 'input'));
    if (input.destroyed)
        first = 'input';
    try {
        await (0,external_node_stream_promises_.pipeline)(input, stdin);
    }
    catch (error) {
        if (first !== 'input')
            return;
        await child.stop();
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/adapters/process/leftovers.js
var leftovers = __webpack_require__(4761);
;// CONCATENATED MODULE: ./build/src/adapters/process/output.js
/** Most that `run` captures; more belongs into a stream. */
const CAPTURE_BYTES = 16 * 1024 * 1024;
/** Time for what lies in our buffers to arrive after the child's end; a pipe still open is held by an escaped daemon. */
const output_DRAIN_SECONDS = 1;
/** Reads a child's stdout to its end, at most 16 MiB. */
async function collectOutput(child) {
    const chunks = [];
    let bytes = 0;
    child.stdout.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes <= CAPTURE_BYTES)
            chunks.push(chunk);
        else
            void child.stop();
    });
    const closed = new Promise((resolve) => child.stdout.once('close', resolve));
    await child.ended;
    const timer = setTimeout(() => child.stdout.destroy(), output_DRAIN_SECONDS * 1000);
    await closed;
    clearTimeout(timer);
    return { text: Buffer.concat(chunks).toString('utf8'), isTooLarge: bytes > CAPTURE_BYTES };
}

;// CONCATENATED MODULE: ./build/src/adapters/process/launcher.js







/** The process launcher of this machine: argv arrays, own process groups, allow-listed environment, bounded output. */
function createProcessLauncher(options = {}) {
    return new Launcher(options);
}
class Launcher {
    #options;
    #redact;
    #children = new Set();
    constructor(options) {
        this.#options = options;
        this.#redact = options.redact ?? ((text) => text);
        options.signal?.addEventListener('abort', () => void this.killAll(), { once: true });
    }
    async run(command) {
        return this.#demandSuccess(command, await this.#capture(command));
    }
    async ask(question) {
        this.#refuseWhenCancelled(question);
        // Loaded when somebody asks: a quick command asks nobody.
        const { askProgram } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 5296));
        return askProgram(question, {
            owner: this.#options.owner,
            signal: this.#options.signal,
            redact: this.#redact,
        });
    }
    start(command, input) {
        this.#refuseWhenCancelled(command);
        const child = this.#launch(command, input !== undefined);
        const fed = feed(child, input);
        const done = Promise.all([child.ended, fed]).then(([end]) => this.#demandSuccess(command, { ...end, stdout: '' }));
        // Whoever awaits `done` still gets the error; one that fails while its reader is busy must not crash us.
        done.catch(() => undefined);
        return { pid: child.pid, stdout: child.stdout, done, kill: () => stopAndWait(child) };
    }
    async killAll() {
        await Promise.all([...this.#children].map((child) => stopAndWait(child, 'cancelled')));
    }
    endMarked(mark) {
        return (0,leftovers/* endMarked */.Qc)(mark, this.#options.graceSeconds);
    }
    killAllNow() {
        for (const child of this.#children)
            child.killNow();
    }
    async #capture(command) {
        this.#refuseWhenCancelled(command);
        const child = this.#launch(command, false);
        const [end, output] = await Promise.all([child.ended, collectOutput(child)]);
        if (output.isTooLarge) {
            throw new RangeError(`${(0,external_node_path_.basename)(command.file)} wrote too much to capture; stream it with start()`);
        }
        return { ...end, stdout: output.text };
    }
    #launch(command, hasInput) {
        const line = this.#redact([command.file, ...command.args].join(' '));
        this.#options.trace?.(`$ ${line}`);
        const child = new Child(command, {
            redact: this.#redact,
            owner: this.#options.owner,
            graceSeconds: this.#options.graceSeconds ?? process_group/* KILL_GRACE_SECONDS */.my,
            hasInput,
        });
        this.#children.add(child);
        const onAbort = () => void child.stop('cancelled');
        command.signal?.addEventListener('abort', onAbort, { once: true });
        void child.ended.then((end) => {
            this.#children.delete(child);
            command.signal?.removeEventListener('abort', onAbort);
            this.#options.trace?.(describeEnd(command, end));
        });
        return child;
    }
    /** After cancellation nothing new starts but clean-up, which says so by a live signal of its own. */
    #refuseWhenCancelled(command) {
        const signal = command.signal ?? this.#options.signal;
        if (!signal?.aborted)
            return;
        throw this.#failure(command, {
            exitCode: null,
            cause: 'cancelled',
            stderrTail: '',
            durationSeconds: 0,
        });
    }
    #demandSuccess(command, result) {
        if (result.cause === 'exit' && result.exitCode === 0)
            return result;
        throw this.#failure(command, result);
    }
    #failure(command, end) {
        return new errors/* CommandError */.Qd({
            program: (0,external_node_path_.basename)(command.file),
            args: command.args.map(this.#redact),
            exitCode: end.exitCode,
            cause: end.cause,
            ...(end.signal === undefined ? {} : { signal: end.signal }),
            stderrTail: end.stderrTail,
        });
    }
}
async function stopAndWait(child, cause) {
    await child.stop(cause);
    await child.ended;
}
function describeEnd(command, end) {
    const how = end.cause === 'exit' ? `exit code ${end.exitCode}` : end.cause;
    return `${(0,external_node_path_.basename)(command.file)}: ${how} after ${end.durationSeconds.toFixed(1)} s`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/adapters/smtp-mailer.js


/** SMTP by nodemailer, loaded only when a letter is sent: no other run pays for reading it. */
const smtpMailer = { send };
async function send(letter, server, limits) {
    if (limits.signal?.aborted)
        throw new errors/* MailFailure */.Gk('cancelled', false);
    const { createTransport } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 6739));
    const ca = server.caFile === undefined ? undefined : await readAuthority(server.caFile);
    const milliseconds = limits.timeoutSeconds * 1000;
    const hand = new HandOver();
    const transport = createTransport({
        logger: hand,
        host: server.host,
        port: server.port,
        secure: server.encryption === 'tls',
        requireTLS: server.encryption === 'starttls',
        ignoreTLS: server.encryption === 'none',
        ...(server.user === undefined
            ? {}
            : { auth: { user: server.user, pass: server.password ?? '' } }),
        tls: { minVersion: 'TLSv1.2', ...(ca && { ca }) },
        connectionTimeout: milliseconds,
        greetingTimeout: milliseconds,
        socketTimeout: milliseconds,
        // A letter is made of the texts that we give, never of files or addresses that stand in them.
        disableFileAccess: true,
        disableUrlAccess: true,
    });
    const end = smtp_mailer_watch(limits, milliseconds);
    try {
        const sent = await Promise.race([transport.sendMail(mailOf(letter)), end.over]);
        return { refused: [...sent.rejected] };
    }
    catch (error) {
        throw smtp_mailer_asFailure(error, hand.isOver);
    }
    finally {
        end.stop();
        transport.close();
    }
}
/**
 * Notes, in the place of nodemailer's log, when the last byte of a letter was handed over: from then on the server may have
 * taken it, whatever is heard of it.
 */
class HandOver {
    isOver = false;
    info(entry) {
        if (Reflect.get(Object(entry), 'tnx') === 'message')
            this.isOver = true;
    }
    level() { }
    trace() { }
    debug() { }
    warn() { }
    error() { }
    fatal() { }
}
function mailOf({ from, to, subject, text, html, headers }) {
    return { from, to: [...to], subject, text, html, headers: { ...headers } };
}
/** nodemailer bounds each silence, not the whole: a server that speaks slowly could hold a run for ever. */
function smtp_mailer_watch({ timeoutSeconds, signal }, milliseconds) {
    const stop = new AbortController();
    const over = new Promise((_, reject) => {
        const timer = setTimeout(() => reject(new errors/* MailFailure */.Gk(`not taken within ${timeoutSeconds} s`, true)), milliseconds);
        const onAbort = () => reject(new errors/* MailFailure */.Gk('cancelled', false));
        signal?.addEventListener('abort', onAbort, { once: true });
        stop.signal.addEventListener('abort', () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        });
    });
    // Nobody may be listening any more when it comes.
    over.catch(() => undefined);
    return { over, stop: () => stop.abort() };
}
async function readAuthority(path) {
    return (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((error) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* MailFailure */.Gk(`the file of the authority cannot be read: ${why}`, false);
    });
}
/**
 * RFC 5321: 4xx may be tried again, 5xx may not. Without an answer it was the connection; a letter that was handed over whole
 * is not sent again at once, since it may well have arrived.
 */
function smtp_mailer_asFailure(error, isHandedOver) {
    if (error instanceof errors/* MailFailure */.Gk)
        return isHandedOver ? new errors/* MailFailure */.Gk(error.message, false) : error;
    const message = error instanceof Error ? error.message : String(error);
    const code = Reflect.get(Object(error), 'responseCode');
    const kind = Reflect.get(Object(error), 'code');
    if (typeof code === 'number')
        return new errors/* MailFailure */.Gk(message, code < 500);
    const isForGood = kind === 'EAUTH' || kind === 'ETLS' || kind === 'EENVELOPE';
    return new errors/* MailFailure */.Gk(message, !isForGood && !isHandedOver);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/src/adapters/ssh/host-keys.js
/** Signatures by the kind of key. Of RSA's, SHA-1 (`ssh-rsa`) is broken. Source: RFC 8332. */
const SIGNATURES = new Map([
    ['ssh-ed25519', ['ssh-ed25519']],
    ['ssh-rsa', ['rsa-sha2-512', 'rsa-sha2-256']],
    ['ecdsa-sha2-nistp256', ['ecdsa-sha2-nistp256']],
    ['ecdsa-sha2-nistp384', ['ecdsa-sha2-nistp384']],
    ['ecdsa-sha2-nistp521', ['ecdsa-sha2-nistp521']],
]);
/** Reads lines of known_hosts without their names. */
function pinnedKeys(lines) {
    const keys = lines.map((line) => {
        const [kind = '', base64 = ''] = line.trim().split(/\s+/);
        return { kind, key: Buffer.from(base64, 'base64') };
    });
    const algorithms = keys.flatMap(({ kind }) => SIGNATURES.get(kind) ?? []);
    return {
        algorithms: [...new Set(algorithms)],
        accepts: (shown) => keys.some(({ key }) => key.length > 0 && key.equals(shown)),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/ssh/sftp-contents.js

/** As much as a server gives in one answer. Source: OpenSSH, sftp-common.h, SFTP_MAX_MSG_LENGTH is 256 KiB. */
const CHUNK_BYTES = 128 * 1024;
/** A flush takes as long as the disk needs for all that it took in before. */
const FLUSH_SECONDS = 600;
const NEW_FILE_MODE = 0o640;
/** The bytes of a file from an offset on; it breaks off with SshFailure. */
function readContent(path, from, line) {
    return external_node_stream_.Readable.from(chunksOf(path, from, line), { objectMode: false });
}
async function* chunksOf(path, from, line) {
    const { sftp, ask, act } = line;
    const handle = await ask((done) => sftp.open(path, 'r', done));
    let at = from;
    try {
        for (;;) {
            const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
            const bytes = await ask((done) => sftp.read(handle, buffer, 0, CHUNK_BYTES, at, done));
            if (bytes === 0)
                return;
            yield buffer.subarray(0, bytes);
            at += bytes;
        }
    }
    finally {
        // Nothing was written, so that nothing can be lost by it.
        await act((done) => sftp.close(handle, done)).catch(() => undefined);
    }
}
/** Writes from an offset on, and flushes where the server can. Rejects with SshFailure, or as the content does. */
async function appendContent(path, { from, content }, line) {
    const { sftp, ask, act, guard } = line;
    try {
        const flags = from === 0 ? 'w' : 'r+';
        const mode = { mode: NEW_FILE_MODE };
        const handle = await ask((done) => sftp.open(path, flags, mode, done));
        const write = (at, chunk) => act((done) => sftp.write(handle, chunk, 0, chunk.length, at, done));
        // What is read here may hang as well.
        await guard(writeAll(content, from, write));
        await act((done) => flush(line, handle, done), FLUSH_SECONDS);
        await act((done) => sftp.close(handle, done));
    }
    finally {
        content.destroy();
    }
}
async function writeAll(content, from, write) {
    let at = from;
    for await (const piece of content) {
        const chunk = Buffer.from(piece);
        await write(at, chunk);
        at += chunk.length;
    }
}
function flush({ sftp }, handle, done) {
    try {
        sftp.ext_openssh_fsync(handle, done);
    }
    catch {
        // A server without it flushes when it likes.
        done();
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/ssh/sftp-line.js

/**
 * Watches over a channel. A server whose disk hangs keeps the connection alive and says nothing: ssh's own signs of life come from
 * another program there.
 */
function watchLine(sftp, carrier, limits) {
    const { silenceSeconds, signal } = limits;
    // Not a promise to race against: one that lives as long as the line keeps a note of each that ever waited.
    const waiting = new Set();
    let over = null;
    const end = (failure) => {
        over ??= failure;
        signal.removeEventListener('abort', onAbort);
        for (const reject of waiting)
            reject(over);
        waiting.clear();
    };
    const giveUp = (failure) => {
        end(failure);
        carrier.destroy();
    };
    const onAbort = () => giveUp(new errors/* SshFailure */.dI('cancelled', 'the run was cancelled'));
    const onLost = () => end(new errors/* SshFailure */.dI('lost', 'the connection ended'));
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
    sftp.on('close', onLost).on('end', onLost).on('error', onLost);
    carrier.onEnd(onLost);
    const guard = (work) => new Promise((resolve, reject) => {
        // Who waits no longer is no longer told.
        work.then(resolve, reject).finally(() => waiting.delete(reject));
        if (over === null)
            waiting.add(reject);
        else
            reject(over);
    });
    const ask = async (body, seconds = silenceSeconds) => {
        const onSilence = () => giveUp(new errors/* SshFailure */.dI('timeout', `no answer within ${seconds} s`));
        const timer = setTimeout(onSilence, seconds * 1000);
        try {
            return await guard(answerTo(body));
        }
        catch (error) {
            throw toFailure(error);
        }
        finally {
            clearTimeout(timer);
        }
    };
    return {
        sftp,
        ask,
        act: (body, seconds) => ask((done) => body((error) => done(error, undefined)), seconds),
        guard,
    };
}
function answerTo(body) {
    return new Promise((resolve, reject) => {
        try {
            body((error, value) => (error ? reject(error) : resolve(value)));
        }
        catch (error) {
            // An extension that the server has not is not even asked for.
            reject(new errors/* SshFailure */.dI('refused', sftp_line_messageOf(error)));
        }
    });
}
/** The code of an answer of SFTP; undefined of whatever is none. */
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}
function toFailure(error) {
    if (error instanceof errors/* SshFailure */.dI)
        return error;
    const isAnswer = typeof codeOf(error) === 'number';
    return new errors/* SshFailure */.dI(isAnswer ? 'refused' : 'lost', sftp_line_messageOf(error), { cause: error });
}
function sftp_line_messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/src/adapters/ssh/sftp-files.js



/** Answers of SFTP. Source: draft-ietf-secsh-filexfer-02, section 7. */
const STATUS = { endOfFile: 1, noSuchFile: 2 };
const DIRECTORY_MODE = 0o750;
/** The files of a login; `end` closes it. */
function sftpFiles(line, end) {
    const { sftp, ask, act } = line;
    return {
        list: (directory) => list(directory, line),
        size: async (path) => {
            const stats = await ask((done) => sftp.lstat(path, done)).catch(nullWhenMissing);
            return stats?.size ?? null;
        },
        read: (path, from) => readContent(path, from, line),
        append: (path, from, content) => appendContent(path, { from, content }, line),
        makeDirectory: (path) => makeDirectory(path, line),
        rename: (from, to) => act((done) => sftp.ext_openssh_rename(from, to, done)),
        link: (from, to) => act((done) => sftp.ext_openssh_hardlink(from, to, done)).then(() => true, (error) => whenRefused(error, false)),
        remove: (path) => act((done) => sftp.unlink(path, done)),
        setTime: (path, mtime) => act((done) => sftp.utimes(path, mtime, mtime, done)),
        space: (path) => ask((done) => sftp.ext_openssh_statvfs(path, done)).then(toSpace, (error) => whenRefused(error, null)),
        close: end,
    };
}
/** Page by page: each is a request of its own, so that a large directory may take its time. */
async function list(directory, { sftp, ask, act }) {
    const handle = await ask((done) => sftp.opendir(directory, done)).catch(nullWhenMissing);
    if (handle === null)
        return null;
    const entries = [];
    try {
        for (;;) {
            const page = await ask((done) => sftp.readdir(handle, done));
            entries.push(...page.map(toEntry));
        }
    }
    catch (error) {
        if (answerOf(error) !== STATUS.endOfFile)
            throw error;
    }
    await act((done) => sftp.close(handle, done));
    return entries;
}
function toEntry({ filename: name, attrs }) {
    return {
        name,
        isDirectory: attrs.isDirectory(),
        isFile: attrs.isFile(),
        bytes: attrs.size,
        mtime: attrs.mtime,
    };
}
async function makeDirectory(path, line) {
    const { sftp, act } = line;
    try {
        await act((done) => sftp.mkdir(path, { mode: DIRECTORY_MODE }, done));
    }
    catch (error) {
        // A server says no more than "failure" of what is there already.
        if ((await list(path, line)) === null)
            throw error;
    }
}
function toSpace(info) {
    if (typeof info !== 'object' || info === null)
        return null;
    const figure = (name) => {
        const value = Reflect.get(info, name);
        return typeof value === 'number' ? value : Number.NaN;
    };
    const unit = figure('f_frsize');
    const [free, total] = [figure('f_bavail') * unit, figure('f_blocks') * unit];
    return Number.isFinite(free) && Number.isFinite(total) ? { free, total } : null;
}
/** What a server cannot do is another answer; a line that is over is none. */
function whenRefused(error, otherwise) {
    if (error instanceof errors/* SshFailure */.dI && error.kind === 'refused')
        return otherwise;
    throw error;
}
function nullWhenMissing(error) {
    if (answerOf(error) === STATUS.noSuchFile)
        return null;
    throw error;
}
function answerOf(error) {
    return error instanceof errors/* SshFailure */.dI ? codeOf(error.cause) : undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/ssh/ssh-client.js





/** Speaks SSH by node-ssh, which is loaded only where a host is asked. */
const sshClient = { ask, openFiles };
const STDERR_TAIL = 500;
const ALIVE_SECONDS = 5;
const FAREWELL_MS = 2000;
/** A character of UTF-8 has at most four. */
const TAIL_BYTES = 4 * STDERR_TAIL;
async function ask(target, question) {
    const { NodeSSH } = await __webpack_require__.e(/* import() */ 487).then(__webpack_require__.bind(__webpack_require__, 9487));
    const ssh = new NodeSSH();
    try {
        await inTime(question.loginSeconds, question.signal, () => login(ssh, target, question));
        return await inTime(question.answerSeconds, question.signal, (giveUp) => converse(ssh, question, giveUp));
    }
    finally {
        ssh_client_close(ssh);
    }
}
async function openFiles(target, limits) {
    const { NodeSSH } = await __webpack_require__.e(/* import() */ 487).then(__webpack_require__.bind(__webpack_require__, 9487));
    const ssh = new NodeSSH();
    try {
        const sftp = await inTime(limits.loginSeconds, limits.signal, async () => {
            await login(ssh, target, limits);
            return ssh.requestSFTP();
        });
        const carrier = {
            // That signs of life never came is told to whoever listens here, and ends the process when nobody does.
            onEnd: (listener) => ssh.connection?.on('error', listener).on('close', listener),
            destroy: () => destroy(ssh),
        };
        return sftpFiles(watchLine(sftp, carrier, limits), () => ssh_client_close(ssh));
    }
    catch (error) {
        destroy(ssh);
        throw error;
    }
}
async function login(ssh, target, question) {
    const pinned = pinnedKeys(target.hostKeys);
    let isRefused = false;
    try {
        await ssh.connect({
            host: target.address,
            port: target.port,
            username: target.user,
            privateKey: target.privateKey,
            ...(target.passphrase === undefined ? {} : { passphrase: target.passphrase }),
            algorithms: { serverHostKey: [...pinned.algorithms] },
            hostVerifier: (shown) => {
                isRefused = !pinned.accepts(shown);
                return !isRefused;
            },
            readyTimeout: question.loginSeconds * 1000,
            // A dead line is noticed after three signs that never came; else whoever reads from it waits for ever.
            keepaliveInterval: ALIVE_SECONDS * 1000,
            keepaliveCountMax: 3,
        });
    }
    catch (error) {
        throw ssh_client_toFailure(error, isRefused);
    }
    // Small packets both ways: without it each waits for the last one's acknowledgement.
    ssh.connection?.setNoDelay(true);
}
/** Sends the script on stdin, so that neither the shell of the account nor `ps` gets to see it. */
async function converse(ssh, question, giveUp) {
    const lost = () => giveUp(new errors/* SshFailure */.dI('lost', 'the connection ended before the answer did'));
    ssh.connection?.on('close', lost).on('error', lost);
    const channel = await openShell(ssh);
    const chunks = [];
    let tail = Buffer.alloc(0);
    let bytes = 0;
    let firstByteAt = 0;
    const count = (chunk) => {
        bytes += chunk.length;
        if (bytes <= question.maxBytes)
            return true;
        giveUp(new errors/* SshFailure */.dI('too-large', `more than ${question.maxBytes} bytes`));
        return false;
    };
    channel.on('data', (chunk) => {
        if (firstByteAt === 0)
            firstByteAt = Date.now();
        if (count(chunk))
            chunks.push(chunk);
    });
    channel.stderr.on('data', (chunk) => {
        if (count(chunk))
            tail = Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES);
    });
    const closed = (0,external_node_events_.once)(channel, 'close');
    const sentAt = Date.now();
    channel.end(question.script);
    await closed;
    return {
        stdout: Buffer.concat(chunks).toString('utf8'),
        stderrTail: tail.toString('utf8').slice(-STDERR_TAIL),
        sentAt,
        firstByteAt: firstByteAt || Date.now(),
    };
}
/** Not by node-ssh, which keeps both streams whole: a host that talks without end would take all memory. */
async function openShell({ connection }) {
    if (connection === null)
        throw new errors/* SshFailure */.dI('lost', 'the connection ended before the question');
    return new Promise((resolve, reject) => {
        connection.exec('sh -s', (error, channel) => {
            if (error)
                reject(new errors/* SshFailure */.dI('lost', error.message));
            else
                resolve(channel);
        });
    });
}
/** Waits for `body` as long as it may take; it can be given up from within as well. */
async function inTime(seconds, signal, body) {
    const { promise, reject } = Promise.withResolvers();
    promise.catch(() => undefined);
    const timer = setTimeout(() => reject(new errors/* SshFailure */.dI('timeout', `no answer within ${seconds} s`)), seconds * 1000);
    const onAbort = () => reject(new errors/* SshFailure */.dI('cancelled', 'the run was cancelled'));
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
    try {
        const work = body(reject);
        // Once it is given up, nobody waits for how it ends.
        work.catch(() => undefined);
        return await Promise.race([work, promise]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
/** Takes its leave; whoever does not answer that either keeps no run from its end. */
function ssh_client_close(ssh) {
    const { connection } = ssh;
    // An error that comes after the end would otherwise end the process.
    connection?.on('error', () => undefined);
    ssh.dispose();
    setTimeout(() => connection?.destroy(), FAREWELL_MS).unref();
}
/** Ends a connection on which nobody answers. */
function destroy(ssh) {
    const { connection } = ssh;
    connection?.on('error', () => undefined).destroy();
    ssh.dispose();
}
/** What ssh2 calls the stages at which it failed. */
const KINDS = {
    'client-authentication': 'login',
    'client-timeout': 'timeout',
    'client-socket': 'unreachable',
    'client-dns': 'unreachable',
};
function ssh_client_toFailure(error, isRefused) {
    const message = error instanceof Error ? error.message : String(error);
    if (isRefused || /no matching host key format/i.test(message))
        return new errors/* SshFailure */.dI('host-key', message);
    if (/privateKey|private key|passphrase/i.test(message))
        return new errors/* SshFailure */.dI('private-key', message);
    const level = error instanceof Error && 'level' in error ? String(error.level) : '';
    return new errors/* SshFailure */.dI(KINDS[level] ?? 'unreachable', message);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/adapters/tcp-ports.js


/** Ports as the kernel sees them: all families, all addresses, without opening a connection to anybody. */
const tcpPorts = { pickFree, listeners };
/** Asked of the kernel, which gives none that is in use; nobody else takes it in the moment until it is used. */
function pickFree() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            const port = typeof address === 'object' && address ? address.port : 0;
            server.close(() => resolve(port));
        });
    });
}
async function listeners(port) {
    const tables = await Promise.all(['tcp', 'tcp6'].map(readTable));
    return tables.flat().flatMap((line) => listenerOn(line, port));
}
/** A kernel without IPv6 has no such table. */
async function readTable(name) {
    const text = await (0,external_node_fs_promises_.readFile)(`/proc/net/${name}`, 'utf8').catch(() => '');
    return text.split('\n').slice(1);
}
/** proc(5), `/proc/net/tcp`: `sl local_address rem_address st \u2026`, all hexadecimal; state 0A is LISTEN. */
function listenerOn(line, port) {
    const [, local = '', , state] = line.trim().split(/\s+/);
    const [hex = '', portHex = ''] = local.split(':');
    if (state !== '0A' || Number.parseInt(portHex, 16) !== port)
        return [];
    const address = addressOf(hex);
    return [{ address, isLoopback: /^(127\.|::1$|::ffff:7f)/.test(address) }];
}
/** Each 32-bit word is printed as this machine holds it: the four bytes come in reverse. */
function addressOf(hex) {
    const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)));
    if (bytes.length === 4)
        return bytes.join('.');
    const groups = Array.from({ length: 8 }, (_, index) => ((bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0)).toString(16));
    return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

// EXTERNAL MODULE: ./build/src/random-id.js
var random_id = __webpack_require__(2538);
;// CONCATENATED MODULE: ./build/src/adapters/terminal-identity.js


/** Who runs Lastro from a terminal, cron or a systemd timer: a random id, the OS user, this machine's name. */
function terminalIdentity() {
    return {
        id: `terminal-${(0,random_id/* randomId */.z)()}`,
        trigger: 'terminal',
        actor: osUser(),
        host: (0,external_node_os_.hostname)(),
    };
}
/** In a container the uid often has no passwd entry, and `userInfo` then throws. */
function osUser() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return `uid ${process.getuid?.() ?? 'unknown'}`;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/users.js

/** Users a throw-away server may run as, best first: PostgreSQL refuses to run as root. */
const UNPRIVILEGED = ['postgres', 'lastro', 'nobody'];
/**
 * Whom to run a PostgreSQL server as when we are root; null when we are not root and it runs as ourselves.
 * @throws Error when root finds none of the known users.
 */
async function unprivilegedUser() {
    if (process.getuid?.() !== 0)
        return null;
    const lines = (await (0,external_node_fs_promises_.readFile)('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
    for (const name of UNPRIVILEGED) {
        const entry = lines.find((fields) => fields[0] === name);
        if (entry)
            return { name, uid: Number(entry[2]), gid: Number(entry[3]) };
    }
    throw new Error(`no unprivileged user to run PostgreSQL as; one of ${UNPRIVILEGED.join(', ')} must exist (adduser --system lastro)`);
}

;// CONCATENATED MODULE: ./build/src/world.js









/** The world of a run in a terminal: real clock, real processes, the OS user as actor. */
function terminalWorld({ log, redactor, signal }) {
    return {
        clock: systemClock,
        processes: createProcessLauncher({ signal, redact: redactor.redact }),
        http: httpClient,
        mail: smtpMailer,
        ports: tcpPorts,
        ssh: sshClient,
        log,
        run: terminalIdentity(),
        signal,
        unprivilegedUser: unprivilegedUser,
        cacheDirectory: privateCache,
        maskSecret: redactor.addSecret,
        redact: redactor.redact,
    };
}

;// CONCATENATED MODULE: ./build/src/cli/run-context.js





/** Loads the configuration, masks its secrets from then on, and opens the world of a terminal. */
async function openRun(options, io, redactor) {
    const config = await (0,load_config/* loadConfig */.Z)(options.config, io.env);
    for (const secret of (0,secrets/* secretsOf */.F)(config))
        redactor.addSecret(secret);
    const locale = options.locale ?? config.system.locale;
    return {
        config: { ...config, system: { ...config.system, locale } },
        world: openWorld(locale, io, redactor),
        locale,
    };
}
/** The world of a terminal with its log on stderr. */
function openWorld(locale, io, redactor) {
    const log = new TerminalLog({
        stream: io.stderr,
        clock: systemClock,
        locale,
        redact: redactor.redact,
    });
    return terminalWorld({ log, redactor, signal: io.signal });
}


/***/ }),

/***/ 4988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   T: () => (/* binding */ toPublicJson)
/* harmony export */ });
/* harmony import */ var _masking_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4399);
/* harmony import */ var _describe_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
/* harmony import */ var _notify_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6796);



/** Every secret of a configuration, to be masked before anything is printed. */
function secretsOf(config) {
    const sources = Object.values(config.backups?.sources ?? {}).map(({ connection }) => connection);
    const connections = config.drill.server ? [...sources, config.drill.server] : sources;
    const hosts = Object.values(config.hosts);
    const remotes = Object.values(config.offsite?.remotes ?? {});
    const { env, probes = [] } = config.drill.backend ?? {};
    const written = [env, ...probes.flatMap(({ headers, body }) => [headers, body])];
    return [
        ...new Set([
            ...config.secrets,
            ...connections.flatMap(({ password }) => password ?? []),
            ...hosts.flatMap(({ privateKey, passphrase }) => [privateKey ?? [], passphrase ?? []].flat()),
            ...remotes.flatMap((remote) => remote.kind === 'ssh' ? [remote.privateKey ?? [], remote.readKey ?? []].flat() : []),
            ...ageKeys(config.offsite?.decrypt?.privateKey),
            ...written.flatMap(writtenSecrets),
            ...channelSecrets(config.notify),
        ]),
    ];
}
/** The whole, and each key in it: what age-keygen writes has comments around it. */
function ageKeys(text = '') {
    return text === '' ? [] : [text, ...(text.match(/AGE-SECRET-KEY-\S+/gi) ?? [])];
}
/** Texts under keys that tell of a secret (`password`, `JWT_SECRET`, `Authorization`), also where the file holds them itself. */
function writtenSecrets(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, each]) => {
        if (typeof each !== 'string')
            return writtenSecrets(each);
        return (0,_describe_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretKey */ .u)(key) && !each.includes('{{') ? [each] : [];
    });
}
/** Addresses of webhooks and pings are secrets as a whole, and so is their path, under which an error may name them. */
function channelSecrets(notify) {
    if (notify === undefined)
        return [];
    const { webhooks, email, githubIssues, pings } = notify;
    const addresses = [
        ...Object.values(webhooks).map(({ url }) => url),
        ...Object.values(pings).flatMap(({ url, startUrl, failUrl }) => [url, startUrl, failUrl]),
    ].flatMap((url) => (url === undefined ? [] : [url, pathOf(url)]));
    const secrets = [
        ...addresses.filter((address) => address.length >= SHORTEST_ADDRESS),
        ...Object.values(webhooks).flatMap(({ secret }) => secret ?? []),
        ...Object.values(email).flatMap(({ server }) => server.password ?? []),
        ...Object.values(githubIssues).map(({ token }) => token),
    ];
    // The name of a variable that is not set is what somebody has to read.
    return secrets.filter((secret) => !_notify_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSET_VARIABLE */ .$w.test(secret));
}
/** A shorter path (`/hook`) hides nothing, and masking it would tear up other texts. */
const SHORTEST_ADDRESS = 12;
function pathOf(url) {
    const { pathname = '', search = '' } = URL.parse(url) ?? {};
    return pathname + search;
}
const SECRET_KEYS = ['password', 'privateKey', 'passphrase', 'readKey'];
/** The configuration as JSON, its secrets replaced by `***`. */
function toPublicJson(config) {
    const secrets = secretsOf(config).filter((secret) => secret.length >= _masking_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c);
    const { secrets: _secrets, unset: _unset, repository: _repository, ...rest } = config;
    return JSON.parse(JSON.stringify(rest, (key, value) => {
        if (typeof value !== 'string')
            return value;
        const isSecret = SECRET_KEYS.includes(key) || secrets.some((secret) => value.includes(secret));
        return isSecret ? '***' : value;
    }));
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ answersInTime),
/* harmony export */   Q: () => (/* binding */ fileAnswers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _mount_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
/* harmony import */ var _remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6057);



/** Asks the directory, or the first above it that is there, what it holds. */
const SCRIPT = `path=$1
while ! [ -e "$path" ] && [ "$path" != / ]; do path=$(dirname -- "$path"); done
stat -f -- "$path" && ls -a -- "$path"
`;
/**
 * Whether this process may touch a directory without waiting for it for ever. Where every file system is on a disk of this machine
 * it need not ask; else another process does, since the one that asks a dead server can neither go on nor be ended. A directory that
 * is not there, or not ours to list, has answered, too.
 */
async function answersInTime(directory, { seconds, world, }) {
    if ((await (0,_remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteMounts */ .p)()).length === 0)
        return true;
    try {
        await world.processes.ask({
            file: '/bin/sh',
            args: ['-c', `${SCRIPT.trimEnd()} >/dev/null`, 'sh', directory],
            env: { LC_ALL: 'C' },
            timeoutSeconds: seconds,
        });
        return true;
    }
    catch (error) {
        world.signal.throwIfAborted();
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd))
            throw error;
        return false;
    }
}
/** The same for a file that is named in the configuration, which is asked only where its path lies on a server: a cancelled run still writes its line. */
async function fileAnswers(path, asking) {
    const isRemote = (await (0,_remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteMounts */ .p)()).some((mount) => (0,_mount_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path, mount));
    return !isRemote || answersInTime(path, asking);
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SKIPPED_PATTERNS),
/* harmony export */   r: () => (/* binding */ kindToSkip)
/* harmony export */ });
/** No file of anybody lies there: nothing to fill. `autofs` would be mounted by our looking. */
const PSEUDO_TYPES = [
    'autofs',
    'binfmt_misc',
    'bpf',
    'cgroup',
    'cgroup2',
    'configfs',
    'debugfs',
    'devpts',
    'devtmpfs',
    'efivarfs',
    'fuse.gvfsd-fuse',
    'fuse.lxcfs',
    'fuse.portal',
    'fuse.snapfuse',
    'fusectl',
    'hugetlbfs',
    'mqueue',
    'nfsd',
    'nsfs',
    'proc',
    'pstore',
    'ramfs',
    'rpc_pipefs',
    'securityfs',
    'selinuxfs',
    'sysfs',
    'tracefs',
];
/** Read-only images are always full, and rightly so. */
const IMAGE_TYPES = ['squashfs', 'iso9660', 'erofs', 'cramfs', 'udf'];
/** Mounts of container engines: each shows the file system under the engine's directory once more. */
const CONTAINER_DIRECTORIES = [
    '/var/lib/docker',
    '/var/lib/containers',
    '/var/lib/containerd',
    '/var/lib/kubelet',
    '/run',
];
/** Types that are never measured unless asked for by name. */
const TYPES = new Map([
    ...PSEUDO_TYPES.map((type) => [type, 'pseudo']),
    ...IMAGE_TYPES.map((type) => [type, 'image']),
    ['tmpfs', 'memory'],
]);
/** As shell patterns of `type mount-point`, the same that `kindToSkip` knows. */
const SKIPPED_PATTERNS = [
    ...[...TYPES.keys()].map((type) => `'${type} '*`),
    ...CONTAINER_DIRECTORIES.map((directory) => `*' ${directory}/'*`),
];
/** Why a mount is left out because of what it is; null when it is measured. */
function kindToSkip({ type, mountPoint, }) {
    const kind = TYPES.get(type);
    if (kind !== undefined)
        return kind;
    if (type === 'overlay' && mountPoint !== '/')
        return 'container';
    const isInside = CONTAINER_DIRECTORIES.some((directory) => mountPoint.startsWith(`${directory}/`));
    return isInside ? 'container' : null;
}


/***/ }),

/***/ 7942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ lacksMount),
/* harmony export */   TQ: () => (/* binding */ parseMountTable),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   a3: () => (/* binding */ unescapePath),
/* harmony export */   vI: () => (/* binding */ mountOf)
/* harmony export */ });
/** Reads mountinfo; lines that are none are passed over. Source: proc_pid_mountinfo(5). */
function parseMountTable(lines) {
    return lines.flatMap((line) => parseLine(line) ?? []);
}
/** `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue`; any number of fields before the dash. */
function parseLine(line) {
    const fields = line.trim().split(' ');
    const dash = fields.indexOf('-', 6);
    const [id, , device, root, mountPoint, options] = fields;
    const [type, source, superOptions] = dash === -1 ? [] : fields.slice(dash + 1);
    if (!id || !device || !root || !mountPoint || !type)
        return null;
    return {
        id,
        device,
        root: unescapePath(root),
        mountPoint: unescapePath(mountPoint),
        options: (options ?? '').split(','),
        type,
        source: unescapePath(source ?? ''),
        superOptions: (superOptions ?? '').split(','),
    };
}
/** Space, tab, newline and backslash are written in octal, as bytes. */
function unescapePath(text) {
    return text.replace(/\\([0-7]{3})/g, (_escape, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
/** The mount that a path lies on: the deepest, of several on one point the last. Null in an empty table. */
function mountOf(path, mounts) {
    let best = null;
    for (const mount of mounts) {
        if (!isWithin(path, mount.mountPoint))
            continue;
        if (best === null || mount.mountPoint.length >= best.mountPoint.length)
            best = mount;
    }
    return best;
}
/** Whether a path is a directory or lies below it. */
function isWithin(path, directory) {
    return directory === '/' || path === directory || path.startsWith(`${directory}/`);
}
/** Whether what lies on that mount point should lie elsewhere: by `true` anywhere but on `/`, by a path there and nowhere else. */
function lacksMount(mountPoint, demanded) {
    return typeof demanded === 'string' ? mountPoint !== demanded : demanded && mountPoint === '/';
}


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ remoteMounts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mount_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);
/* harmony import */ var _mount_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);



/** Types whose files lie on a disk of this machine or in its memory: nobody else has to answer. */
const LOCAL_TYPES = new Set(('ext2 ext3 ext4 xfs btrfs bcachefs f2fs zfs jfs reiserfs ' +
    'vfat exfat ntfs3 overlay aufs tmpfs rootfs squashfs erofs').split(' '));
/**
 * Mount points of this machine behind which a server or a process has to answer: NFS, FUSE, and whatever type we do not know. A call
 * to one may never return and cannot be ended; a process that makes it waits for ever, so that it must not be ours.
 */
async function remoteMounts() {
    const table = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => '');
    return (0,_mount_table_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMountTable */ .TQ)(table.split('\n'))
        .filter((mount) => !LOCAL_TYPES.has(mount.type) && (0,_mount_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindToSkip */ .r)(mount) !== 'pseudo')
        .map(({ mountPoint }) => mountPoint);
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createFormat)
});

;// CONCATENATED MODULE: ./build/src/locale/figures.js
/** Point of the fraction and mark between thousands. Source: CLDR. */
const MARKS = {
    en: { point: '.', group: ',' },
    'pt-BR': { point: ',', group: '.' },
};
/**
 * A finite figure as people of a locale write it; a fraction in per cent. Character for character what `Intl.NumberFormat`
 * says, which a test holds. The first use of `Intl` costs some 15 ms, half the start of Node; a short run needs nothing else of it.
 */
function figure(value, precision, locale, unit) {
    const { point, group } = MARKS[locale];
    const [whole, fraction] = decimalDigits(Math.abs(value), precision, unit === 'percent' ? 2 : 0);
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const thousands = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return `${sign}${thousands}${fraction === '' ? '' : point + fraction}${unit === 'percent' ? '%' : ''}`;
}
/** Digits of value \u00d7 10^power, of the shortest decimal that means this double, halves rounded up. */
function decimalDigits(value, precision, power) {
    if (value === 0)
        return ['0', ''];
    const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
    const digits = mantissa.replace('.', '');
    /** Digits before the point; none or fewer for a small fraction. */
    const before = Number(exponent) + 1 + power;
    const kept = 'decimals' in precision ? before + precision.decimals : precision.significant;
    const rounded = roundDigits(digits, kept);
    const after = Math.min(digits.length, Math.max(0, kept)) - before;
    if (after <= 0)
        return [rounded + '0'.repeat(-after), ''];
    const padded = rounded.padStart(after + 1, '0');
    return [padded.slice(0, -after), padded.slice(-after).replace(/0+$/, '')];
}
/** The first digits, one longer where a carry goes all the way. */
function roundDigits(digits, kept) {
    if (kept >= digits.length)
        return digits;
    if (kept < 0)
        return '0';
    const head = digits.slice(0, kept);
    const up = (digits[kept] ?? '0') >= '5' ? 1n : 0n;
    return (BigInt(head === '' ? '0' : head) + up).toString().padStart(kept, '0');
}

;// CONCATENATED MODULE: ./build/src/locale/format.js

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** From here three significant digits round up into the next unit. */
const NEXT_UNIT_AT = 999.5;
const NOT_A_FIGURE = '\u2014';
/** Formatters of one locale. Throws RangeError when the time zone is not an IANA name. */
function createFormat(locale, timeZone) {
    const significant = (value) => figure(value, { significant: 3 }, locale);
    const oneDecimal = (value) => figure(value, { decimals: 1 }, locale);
    const instantParts = partsIn(timeZone);
    return {
        timeZone,
        number: orDash((value) => figure(value, { decimals: 2 }, locale)),
        percent: orDash((fraction) => figure(fraction, { decimals: 1 }, locale, 'percent')),
        ratio: (value) => `${orDash(significant)(value)} \u00d7`,
        bytes: (value) => bytesText(value, significant),
        duration: (seconds) => durationText(seconds, oneDecimal),
        dateTime: (instant) => dateTimeText(instant, instantParts, locale),
    };
}
function orDash(text) {
    return (value) => (Number.isFinite(value) ? text(value) : NOT_A_FIGURE);
}
function bytesText(value, text) {
    if (!Number.isFinite(value))
        return NOT_A_FIGURE;
    let scaled = value;
    let unit = 0;
    while (Math.abs(scaled) >= NEXT_UNIT_AT && unit < BYTE_UNITS.length - 1) {
        scaled /= 1000;
        unit += 1;
    }
    return `${text(scaled)} ${BYTE_UNITS[unit]}`;
}
function durationText(seconds, oneDecimal) {
    if (!Number.isFinite(seconds))
        return NOT_A_FIGURE;
    if (seconds < 0)
        return `\u2212${durationText(-seconds, oneDecimal)}`;
    if (seconds === 0)
        return '0 s';
    if (seconds < 0.9995)
        return `${Math.max(1, Math.round(seconds * 1000))} ms`;
    if (seconds < 9.95)
        return `${oneDecimal(seconds)} s`;
    return wholeDuration(Math.round(seconds));
}
function wholeDuration(seconds) {
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return twoUnits(seconds, [60, 'min'], [1, 's']);
    const minutes = Math.round(seconds / 60);
    if (minutes < 24 * 60)
        return twoUnits(minutes, [60, 'h'], [1, 'min']);
    return twoUnits(Math.round(seconds / 3600), [24, 'd'], [1, 'h']);
}
function twoUnits(value, [size, large], [, small]) {
    const rest = value % size;
    const whole = `${Math.floor(value / size)} ${large}`;
    return rest === 0 ? whole : `${whole} ${rest} ${small}`;
}
function partsIn(timeZone) {
    if (timeZone === 'UTC')
        return partsInUtc;
    const format = new Intl.DateTimeFormat('en', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
    });
    return (instant) => Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}
/** Without `Intl`, whose first use costs 15 ms. */
function partsInUtc(instant) {
    const [year, month, day, hour, minute, second] = instant.toISOString().split(/[-T:.]/);
    return { year, month, day, hour, minute, second };
}
function dateTimeText(instant, partsOf, locale) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return String(instant);
    const { year, month, day, hour, minute, second } = partsOf(date);
    // English readers come from both sides of the ocean; only the ISO order means one day to all of them.
    const calendarDay = locale === 'pt-BR' ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
    return `${calendarDay} ${hour}:${minute}:${second}`;
}


/***/ }),

/***/ 9083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ PHASE_PREFIX),
  createPhrasebook: () => (/* binding */ createPhrasebook)
});

// EXTERNAL MODULE: ./build/src/locale/catalogue.js + 78 modules
var locale_catalogue = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/src/locale/format.js + 1 modules
var locale_format = __webpack_require__(9994);
;// CONCATENATED MODULE: ./build/src/locale/template.js
/** `{name}`, `{name:kind}` or `{name|instead}`; kinds: `bytes`, `duration` (seconds), `date` (ISO instant), `percent` (0\u20131). */
const PLACEHOLDER = /\{(\w+)(?::(bytes|duration|date|percent))?(?:\|([^{}]*))?\}/g;
/** `[ \u2026 ]` disappears as a whole when a fact named in it is not known. */
const OPTIONAL = /\[([^[\]]*)\]/g;
/** Shown where a text needs a fact that the report does not carry. */
const MISSING = '?';
/**
 * Fills a template of the catalogue: `Needs {needed:bytes}[, free {free:bytes}].`
 * Never throws: a fact that is not there leaves out its `[\u2026]`; outside of one its `|instead` or `?` shows.
 */
function fill(template, facts, format) {
    const kept = template.replace(OPTIONAL, (_, inner) => placeholdersOf(inner).every((name) => facts[name] !== undefined) ? inner : '');
    return kept.replace(PLACEHOLDER, (_, name, kind, instead = MISSING) => {
        const value = facts[name];
        return value === undefined ? instead : show(value, kind, format);
    });
}
/** Names of the facts a template mentions, in order, each once. */
function placeholdersOf(template) {
    return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}
function show(value, kind, format) {
    if (kind === 'date')
        return format.dateTime(String(value));
    // Backticks mark commands in our texts; a fact must not open or close one.
    if (typeof value === 'string')
        return value.replaceAll('`', '\u2019');
    if (kind === 'bytes')
        return format.bytes(value);
    if (kind === 'duration')
        return format.duration(value);
    if (kind === 'percent')
        return format.percent(value);
    return format.number(value);
}

;// CONCATENATED MODULE: ./build/src/locale/phrasebook.js



/** Prefix of the metrics that time one phase of a recovery; the rest is a step id. */
const PHASE_PREFIX = 'phase-';
/** The phrasebook of a locale. Throws RangeError when the time zone is not an IANA name. */
function createPhrasebook(locale, timeZone) {
    const catalogue = (0,locale_catalogue/* catalogueOf */.v)(locale);
    const format = (0,locale_format/* createFormat */.I)(locale, timeZone);
    return {
        locale,
        labels: catalogue.labels,
        phrases: catalogue.phrases,
        recovery: catalogue.recovery,
        differences: catalogue.differences,
        migration: catalogue.migration,
        playbook: catalogue.playbook,
        notices: catalogue.notices,
        status: catalogue.status,
        matrix: { labels: catalogue.matrixLabels, phrases: catalogue.matrixPhrases },
        disk: {
            labels: catalogue.diskLabels,
            phrases: catalogue.diskPhrases,
            differences: catalogue.diskDifferences,
        },
        copies: { labels: catalogue.copiesLabels, phrases: catalogue.copiesPhrases },
        sync: { labels: catalogue.syncLabels, phrases: catalogue.syncPhrases },
        format,
        fill: (template, facts) => fill(template, facts, format),
        reason: (code, facts = {}) => reasonText(catalogue, code, facts, format),
        step: (id) => lookup(catalogue.steps, id) ?? id,
        check: (id) => lookup(catalogue.checks, id) ?? id,
        metric: (id) => lookup(catalogue.metrics, id) ?? phaseName(catalogue, id) ?? placedName(catalogue, id) ?? id,
        fault: (id) => lookup(catalogue.faults, id) ?? id,
        faultGroup: (id) => lookup(catalogue.faultGroups, id) ?? id,
        activity: (id) => lookup(catalogue.progress, id) ?? lookup(catalogue.steps, id) ?? id,
        verdict: (value, reason, procedure) => lookup(catalogue.verdicts, `${procedure}-${value}`) ??
            catalogue.verdicts[reason === 'planned' ? 'planned' : value],
    };
}
function lookup(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
function phaseName(catalogue, id) {
    return id.startsWith(PHASE_PREFIX)
        ? lookup(catalogue.steps, id.slice(PHASE_PREFIX.length))
        : undefined;
}
/** `used-bytes@local:/var`: a metric of one place. */
function placedName(catalogue, id) {
    const at = id.indexOf('@');
    const name = at === -1 ? undefined : lookup(catalogue.metrics, id.slice(0, at));
    return name === undefined ? undefined : `${name}: ${id.slice(at + 1)}`;
}
function reasonText(catalogue, code, facts, format) {
    const text = lookup(catalogue.reasons, code);
    // Backticks mark commands in our texts; a foreign code must not open one.
    if (text === undefined)
        return { title: code.replaceAll('`', '\u2019'), hint: '' };
    return { title: fill(text.title, facts, format), hint: fill(text.hint, facts, format) };
}


/***/ }),

/***/ 2538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ randomId)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A random UUID from the kernel, which makes a new one at each reading. `node:crypto` has as good ones, and takes a twentieth of
 * the time of a disk check to load.
 */
function randomId() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/uuid', 'utf8').trim();
}


/***/ }),

/***/ 9625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ heldText),
/* harmony export */   bm: () => (/* binding */ COPY_STATUS),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   gT: () => (/* binding */ copyHeadline),
/* harmony export */   uQ: () => (/* binding */ remoteTiers),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** A remote's verdict as the status that its colour and icon show. */
const COPY_STATUS = {
    'in-sync': 'pass',
    drift: 'fail',
    unreachable: 'unknown',
};
/** `7 backups (24 MB)` */
function heldText({ backups, bytes }, { format, disk }) {
    return `${disk.phrases.backups(backups, format.number(backups))} (${format.bytes(bytes)})`;
}
/** Of all tiers together. */
function totalOf(tiers) {
    const sum = (figure) => tiers.reduce((total, tier) => total + tier[figure], 0);
    return { backups: sum('backups'), bytes: sum('bytes') };
}
/** The tiers of the remote; empty when nobody knows. */
function remoteTiers({ tiers }) {
    return tiers.flatMap(({ remote }) => remote ?? []);
}
/** `Read whole: 5 of 42 files (12 MB of 52 MB); every file within 7 days, the oldest reading is of 18 Nov` */
function readText(copy, book) {
    const { files, bytes, ofFiles, ofBytes } = copy.read;
    const { format, copies } = book;
    const read = copies.phrases.read(format.number(files), format.number(ofFiles));
    const share = `${format.bytes(bytes)} / ${format.bytes(ofBytes)}`;
    const oldest = copy.oldestReadAt === null ? '' : format.dateTime(copy.oldestReadAt);
    return `${read} (${share}); ${copies.phrases.within(format.number(copy.withinDays), oldest)}`;
}
/** `14 backups (52 MB) \u00b7 backup.seuservidor.com` */
function copyHeadline({ tiers, remote }, book) {
    return `${heldText(totalOf(tiers.map(({ local }) => local)), book)} \u00b7 ${remote}`;
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   T1: () => (/* binding */ tablesShown),
/* harmony export */   TD: () => (/* binding */ attentionGroups),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   e3: () => (/* binding */ meetsObjective),
/* harmony export */   h$: () => (/* binding */ restorableTenants),
/* harmony export */   "if": () => (/* binding */ recoveryMetric),
/* harmony export */   pi: () => (/* binding */ troubledTenants),
/* harmony export */   tl: () => (/* binding */ checkCounts),
/* harmony export */   vS: () => (/* binding */ shortTenantNames),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1881);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5281);



/** What needs a person, most severe first; the reason of a bad verdict leads. */
function attentionGroups(report) {
    const groups = new Map();
    const { value, reason, facts } = report.verdict;
    if (!(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .K)(value)) {
        groups.set(reason, { reason, status: badStatus(verdictStatus(value)), facts, findings: [] });
    }
    for (const check of report.checks) {
        if (check.status === 'pass' || check.reason === undefined)
            continue;
        const { expected, actual } = check;
        const facts = { expected, actual, ...check.facts };
        merge(groups, { reason: check.reason, status: check.status, facts, findings: [] });
    }
    for (const finding of report.findings) {
        const { reason: code, status } = finding;
        merge(groups, { reason: code, status, facts: {}, findings: [finding] });
    }
    const rank = (group) => (group.reason === reason ? -1 : severity(group.status));
    return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
function merge(groups, added) {
    const { reason } = added;
    const old = groups.get(reason);
    groups.set(reason, {
        reason,
        status: old && severity(old.status) < severity(added.status) ? old.status : added.status,
        facts: { ...added.facts, ...old?.facts },
        findings: [...(old?.findings ?? []), ...added.findings],
    });
}
function severity(status) {
    return _finding_list_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY */ .C$.indexOf(status);
}
function badStatus(status) {
    return status === 'pass' ? 'warn' : status;
}
/** The facts a finding gives to its reason's text. */
function factsOf(finding) {
    const { schema, object, expected, actual } = finding;
    return { schema, object, expected, actual };
}
/** A verdict as the status that its colour and icon show. */
function verdictStatus(value) {
    if ((0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .K)(value))
        return 'pass';
    if (value === 'cannot-judge' || value === 'unknown' || value === 'unreachable')
        return 'unknown';
    return value === 'warning' ? 'warn' : 'fail';
}
/** Phases in the order they were recorded. */
function phasesOf(report) {
    return report.metrics
        .filter(({ id }) => id.startsWith(_locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__/* .PHASE_PREFIX */ .l))
        .map(({ id, value }) => ({ id: id.slice(_locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__/* .PHASE_PREFIX */ .l.length), seconds: value }));
}
/** The metric of that id, when it was measured. */
function metricOf(report, id) {
    return report.metrics.find((metric) => metric.id === id);
}
/** How long a recovery takes: of the whole, or of one tenant that was restored alone. */
function recoveryMetric(report) {
    return metricOf(report, 'rto') ?? metricOf(report, 'tenant-rto');
}
/** Whether a metric keeps its objective; undefined when there is none. */
function meetsObjective(metric) {
    return metric.objective === undefined ? undefined : metric.value <= metric.objective;
}
/** How many tenants got which verdict. */
function restorableTenants(tenants) {
    return tenants.filter(({ verdict }) => verdict === 'restorable').length;
}
/** Tenants that are not restorable or could not be judged, the former first. */
function troubledTenants(tenants) {
    const failed = tenants.filter(({ verdict }) => verdict === 'not-restorable');
    return [...failed, ...tenants.filter(({ verdict }) => verdict === 'cannot-judge')];
}
/** Tenant names without what they all begin with (up to a separator): `tenant_042` \u2192 `042`. */
function shortTenantNames(names) {
    const [first = '', ...rest] = names;
    let length = first.length;
    for (const name of rest) {
        while (!name.startsWith(first.slice(0, length)))
            length -= 1;
    }
    const separator = first.slice(0, length).search(/[_.-][^_.-]*$/);
    return names.map((name) => (rest.length > 0 ? name.slice(separator + 1) : name));
}
/** The first `limit` tables, those that are not intact before all others. */
function tablesShown({ tables }, limit) {
    return [...tables].sort((a, b) => Number(a.intact) - Number(b.intact)).slice(0, limit);
}
/** Checks that passed, of all that were asked. */
function checkCounts(report) {
    const passed = report.checks.filter(({ status }) => status === 'pass').length;
    return { passed, total: report.checks.length };
}
/** `schema.object`, or the one of both that there is; of a host `web:/var` and `web`. */
function placeOf(finding) {
    const { schema, object } = finding;
    // No object of a database is called like a path.
    const separator = object.startsWith('/') ? ':' : '.';
    return [schema, object].filter((part) => part !== '').join(separator);
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ tierTexts),
/* harmony export */   SA: () => (/* binding */ LEVEL_STATUS),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   r9: () => (/* binding */ stateText),
/* harmony export */   tx: () => (/* binding */ usageText),
/* harmony export */   uN: () => (/* binding */ tierText),
/* harmony export */   uy: () => (/* binding */ diskHeadline),
/* harmony export */   xn: () => (/* binding */ forecastText),
/* harmony export */   xp: () => (/* binding */ treeSizeText)
/* harmony export */ });
/** A level as the status that its colour and icon show. */
const LEVEL_STATUS = {
    ok: 'pass',
    unknown: 'unknown',
    warning: 'warn',
    critical: 'fail',
    emergency: 'fail',
};
const DAY_SECONDS = 86_400;
/** `3 file systems on 1 host`, and alerts where there are any. */
function diskHeadline({ hosts }, report, book) {
    const { format, disk } = book;
    const count = hosts.reduce((sum, { filesystems }) => sum + filesystems.length, 0);
    const alerts = report.alerts?.standing.length ?? 0;
    const figures = disk.phrases.filesystems(count, format.number(count), format.number(hosts.length));
    return alerts === 0
        ? figures
        : `${figures} \u00b7 ${disk.phrases.alerts(alerts, format.number(alerts))}`;
}
/** `45.2 GB / 100 GB (45%)`, or why it is not known. */
function usageText({ bytes, percent, state }, book) {
    if (bytes === null || percent === null)
        return book.disk.labels.states[state];
    const { format } = book;
    const usable = format.bytes(bytes.used + bytes.available);
    return `${format.bytes(bytes.used)} / ${usable} (${format.percent(percent / 100)})`;
}
/** `full in 3 d 4 h (2 d \u2013 5 d, likely)`; empty where the history does not say. */
function forecastText({ forecast }, book) {
    if (forecast === null)
        return '';
    const { format, disk } = book;
    const time = (days) => format.duration(days * DAY_SECONDS);
    const latest = forecast.latestDays === null ? '\u2026' : time(forecast.latestDays);
    const sure = disk.labels.confidence[forecast.confidence];
    const range = `${time(forecast.earliestDays)} \u2013 ${latest}, ${sure}`;
    return disk.phrases.fullIn(time(forecast.days), range);
}
/** What is out of the ordinary with a file system, in a word or two. */
function stateText({ readOnly, inodesPercent }, book) {
    const { labels } = book.disk;
    const words = readOnly === 'no' ? [] : [labels.readOnly[readOnly]];
    if (inodesPercent !== null && inodesPercent >= 50)
        words.push(`${labels.inodes} ${book.format.percent(inodesPercent / 100)}`);
    return words.join(', ');
}
/** What a directory of backups holds, a line for each tier; of one that did not tell its files, only that. */
function tierTexts({ listed, tiers }, book) {
    return listed ? tiers.map((tier) => tierText(tier, book)) : [book.disk.labels.notListed];
}
/** `24 MB`; a dash where nobody knows. */
function treeSizeText({ listed, allocatedBytes }, book) {
    return listed ? book.format.bytes(allocatedBytes) : '\u2013';
}
/** `Daily: 7 backups (24 MB)` */
function tierText(tier, book) {
    const { format, disk } = book;
    const count = disk.phrases.backups(tier.backups, format.number(tier.backups));
    return `${disk.labels.tiers[tier.tier]}: ${count} (${format.bytes(tier.bytes)})`;
}
/** `[worse] 91% on local:/var \u2192 EMERGENCY`: what people are told by this run. */
function changeText({ alert, kind }, book) {
    const { title } = book.reason(alert.reason, alert.facts);
    const { labels } = book.disk;
    return `${labels.transitions[kind]} (${labels.levels[alert.level]}): ${title}`;
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   gX: () => (/* binding */ center),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony export displayWidth */
/** English, Portuguese and the lines of boxes: one column each. The soft hyphen (U+00AD) is not among them. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u00ff\u2500-\u257f]*$/;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}/u;
/** Blocks that Unicode's East Asian Width (UAX #11) calls wide or full-width. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
/** Columns a text takes in a terminal; the text holds no escape sequences. */
function displayWidth(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of segmentsOf(text))
        width += graphemeWidth(segment);
    return width;
}
/** Cut to at most `width` columns, the last of them `\u2026` when something was cut. */
function truncate(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = '';
    let used = 1;
    for (const { segment } of segmentsOf(text)) {
        used += graphemeWidth(segment);
        if (used > width)
            break;
        kept += segment;
    }
    return `${kept}\u2026`;
}
/** Filled with spaces on the right to `width` columns. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** Filled with spaces on both sides to `width` columns. */
function center(text, width) {
    const left = Math.max(0, Math.floor((width - displayWidth(text)) / 2));
    return padEnd(' '.repeat(left) + text, width);
}
/** Broken at spaces into lines of at most `width` columns; a longer word is cut into pieces. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
        const wordWidth = displayWidth(word);
        if (line !== '' && used + 1 + wordWidth > width) {
            lines.push(line);
            line = '';
            used = 0;
        }
        used += line === '' ? wordWidth : wordWidth + 1;
        line += line === '' ? word : ` ${word}`;
    }
    return [...lines, line];
}
function pieces(word, width) {
    if (displayWidth(word) <= width)
        return [word];
    const parts = [];
    let part = '';
    let used = 0;
    for (const { segment } of segmentsOf(word)) {
        const segmentWidth = graphemeWidth(segment);
        if (part !== '' && used + segmentWidth > width) {
            parts.push(part);
            part = '';
            used = 0;
        }
        part += segment;
        used += segmentWidth;
    }
    return [...parts, part];
}
let segmenter;
/** Made when it is needed: the first use of `Intl` costs 15 ms. */
function segmentsOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
function graphemeWidth(grapheme) {
    if (ZERO_WIDTH.test(grapheme))
        return 0;
    return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ SEVERITY),
/* harmony export */   kQ: () => (/* binding */ FindingList)
/* harmony export */ });
/* unused harmony export FINDINGS_KEPT */
/** A report stays readable and small: more than this many findings say nothing new. */
const FINDINGS_KEPT = 500;
/** Most severe first. */
const SEVERITY = ['fail', 'unknown', 'warn'];
/** Keeps the most severe findings in the order they came, counts all; memory stays bounded at any number. */
class FindingList {
    #kept = { fail: [], unknown: [], warn: [] };
    #total = 0;
    add(finding) {
        this.#total += 1;
        const bucket = this.#kept[finding.status];
        if (bucket.length < FINDINGS_KEPT)
            bucket.push(finding);
    }
    copy() {
        const copy = new FindingList();
        for (const status of SEVERITY)
            copy.#kept[status] = [...this.#kept[status]];
        copy.#total = this.#total;
        return copy;
    }
    get total() {
        return this.#total;
    }
    /** At most `FINDINGS_KEPT`, most severe first. */
    mostSevere() {
        return SEVERITY.flatMap((status) => this.#kept[status]).slice(0, FINDINGS_KEPT);
    }
}


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ untried),
/* harmony export */   eb: () => (/* binding */ OUTCOME_STATUS),
/* harmony export */   mG: () => (/* binding */ matrixSubject),
/* harmony export */   u1: () => (/* binding */ whyNotTried),
/* harmony export */   uS: () => (/* binding */ matrixHeadline),
/* harmony export */   z6: () => (/* binding */ matrixLines)
/* harmony export */ });
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2436);

/** What an outcome looks like. */
const OUTCOME_STATUS = {
    caught: 'pass',
    missed: 'fail',
    silent: 'pass',
    alarmed: 'fail',
    'not-tried': 'unknown',
};
/** The groups, and the clean runs as the last line when there were any. */
function matrixLines(matrix, phrasebook) {
    const lines = [...(0,_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .trialsByGroup */ .w)(matrix)].map(([group, trials]) => {
        const tried = trials.filter(({ outcome }) => outcome !== 'not-tried');
        const right = tried.filter(({ outcome }) => OUTCOME_STATUS[outcome] === 'pass');
        return {
            name: phrasebook.faultGroup(group),
            trials,
            count: countOf(right.length, tried.length, phrasebook),
            status: statusOf(right.length, tried.length),
        };
    });
    const { cleanRuns } = matrix;
    if (cleanRuns.length === 0)
        return lines;
    const silent = cleanRuns.filter(({ alarm }) => alarm === '').length;
    const clean = {
        name: phrasebook.matrix.labels.cleanRuns,
        trials: cleanRuns.map(asTrial),
        count: countOf(silent, cleanRuns.length, phrasebook),
        status: statusOf(silent, cleanRuns.length),
    };
    return [...lines, clean];
}
function asTrial({ seed, settings, alarm }) {
    return {
        id: `seed ${seed}; ${settings}`,
        group: 'clean-runs',
        outcome: alarm === '' ? 'silent' : 'alarmed',
        expected: '',
        actual: alarm,
    };
}
function countOf(right, tried, { format }) {
    return tried === 0 ? '\u2014' : `${format.number(right)}/${format.number(tried)}`;
}
function statusOf(right, tried) {
    if (tried === 0)
        return 'unknown';
    return right === tried ? 'pass' : 'fail';
}
/** `205/205 caught \u00b7 0 false alarms in 50 clean runs \u00b7 2 not tried` */
function matrixHeadline(matrix, phrasebook) {
    const { format, matrix: words } = phrasebook;
    const { caught, tried, notTried, cleanRuns, falseAlarms } = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixTotals */ .f)(matrix);
    const figures = [
        words.phrases.caught(format.number(caught), format.number(tried)),
        words.phrases.alarms(falseAlarms, format.number(falseAlarms), format.number(cleanRuns)),
        ...(notTried > 0 ? [words.phrases.notTried(format.number(notTried))] : []),
    ];
    return figures.join(' \u00b7 ');
}
/** Which backup was damaged, and the seed that repeats the run. */
function matrixSubject({ subject, seed }, phrasebook) {
    const { labels, phrases } = phrasebook.matrix;
    return phrases.subject(subject === 'sample' ? labels.sample : subject, String(seed));
}
/** Why a trial could not be made, in words. */
function whyNotTried({ reason = '', detail }, phrasebook) {
    return phrasebook.reason(reason, detail === undefined ? {} : { detail }).title;
}
/** Trials that were not made. */
function untried({ trials }) {
    return trials.filter(({ outcome }) => outcome === 'not-tried');
}


/***/ }),

/***/ 2436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ matrixTotals),
/* harmony export */   w: () => (/* binding */ trialsByGroup)
/* harmony export */ });
/** Counts trials and clean runs. */
function matrixTotals({ trials, cleanRuns }) {
    const count = (outcome) => trials.filter((trial) => trial.outcome === outcome).length;
    const caught = count('caught');
    const alarmed = count('alarmed');
    return {
        caught,
        tried: caught + count('missed'),
        notTried: count('not-tried'),
        harmless: count('silent') + alarmed,
        cleanRuns: cleanRuns.length,
        falseAlarms: alarmed + cleanRuns.filter(({ alarm }) => alarm !== '').length,
    };
}
/** Trials by their group, in the order in which groups first appear. */
function trialsByGroup({ trials, }) {
    return Map.groupBy(trials, ({ group }) => group);
}


/***/ }),

/***/ 2616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   qK: () => (/* binding */ tableText),
/* harmony export */   rR: () => (/* binding */ migrationLine)
/* harmony export */ });
/* unused harmony export SIGNS */
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2548);

/** Kinds of the catalogue under the names that people count by; what is not here is an object. */
const COUNTED = {
    check: 'constraint',
    column: 'column',
    exclusion: 'constraint',
    extension: 'extension',
    'foreign-key': 'constraint',
    function: 'function',
    grant: 'permission',
    index: 'index',
    matview: 'view',
    owner: 'permission',
    policy: 'policy',
    'primary-key': 'constraint',
    'row-security': 'policy',
    schema: 'schema',
    sequence: 'sequence',
    table: 'table',
    trigger: 'trigger',
    type: 'type',
    unique: 'constraint',
    view: 'view',
    'view-text': 'view',
};
const CHANGES_IN_ORDER = ['added', 'dropped', 'changed', 'renamed'];
/** Signs of a change, as a diff has them. */
const SIGNS = { added: '+', dropped: '\u2212', changed: '~', renamed: '\u2192' };
/** `2 tables added, 1 index dropped, 0 rows lost \u00b7 in 100 of 100 tenants`: what happened, in one line. */
function migrationLine(migration, phrasebook) {
    const { format, migration: words } = phrasebook;
    const seen = new Map();
    for (const { change, kind, object } of migration.structure.flatMap((group) => group.changes)) {
        const key = `${countedKind(kind)}\t${change}`;
        seen.set(key, (seen.get(key) ?? new Set()).add(object));
    }
    const counts = Object.entries(words.counted).flatMap(([kind, counted]) => CHANGES_IN_ORDER.flatMap((change) => {
        const count = seen.get(`${kind}\t${change}`)?.size ?? 0;
        return count === 0 ? [] : [counted[change](count, format.number(count))];
    }));
    const lost = words.rowsLost(migration.rowsLost, format.number(migration.rowsLost));
    const all = counts.length === 0 ? [words.nothing, lost] : [...counts, lost];
    const tenants = migration.structure.find((group) => group.of > 1 || group.count > 1);
    if (!tenants)
        return all.join(', ');
    const { count, of } = tenants;
    return `${all.join(', ')} \u00b7 ${words.inTenants(format.number(count), format.number(of))}`;
}
function countedKind(kind) {
    return COUNTED[kind] ?? 'other';
}
/** `in 99 of 100 tenants`, or the name of the one schema. */
function placeText(group, { format, migration: words }) {
    const [only = ''] = group.schemas;
    if (group.count === 1 && group.of === 1)
        return only === '' ? words.whole : only;
    const text = words.inTenants(format.number(group.count), format.number(group.of));
    return group.count === 1 ? `${only} (${text})` : text;
}
/** `+ table loyalty_points` with what it was and is where it changed. */
function changeText({ change, kind, object, before, after }, { migration: words }) {
    const noun = COUNTED[kind] === undefined ? kind : words.nouns[countedKind(kind)];
    const what = `${SIGNS[change]} ${noun} ${object}`;
    if (change === 'renamed')
        return `${what} \u2192 ${after}`;
    return change === 'changed' ? `${what}: ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(before)} \u2192 ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(after)}` : what;
}
/** `applied \u00b7 2.3 s \u00b7 a real backup` */
function outcomeText(migration, { format, migration: words }) {
    const { outcome, exitCode, seconds, data } = migration;
    const exit = exitCode === null ? words.killed : `${words.exitCode} ${exitCode}`;
    const how = outcome === 'applied' ? [] : [exit];
    return [words.outcomes[outcome], ...how, format.duration(seconds), words.data[data]].join(' \u00b7 ');
}
/** The table's name, and of how many tables of that name a line tells. */
function tableText({ table, tables }, { format, migration: words }) {
    return tables === 1 ? table : `${table} (${words.inTables(format.number(tables))})`;
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** The runner cuts longer lines; whatever is longer than this is not meant for people. */
const LINE_LIMIT = 4096;
const LINE_BREAKS_AND_TABS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// Bidirectional controls can show a text in another order than it has.
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Foreign text as one harmless line: no escape sequences, control or bidirectional characters; at most 4 KiB. */
function plainLine(text) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, LINE_LIMIT * 2))
        .replace(LINE_BREAKS_AND_TABS, ' ')
        .replace(INVISIBLE, '')
        .replace(LONE_SURROGATES, '\ufffd');
    return clean.length > LINE_LIMIT ? `${clean.slice(0, LINE_LIMIT - 1)}\u2026` : clean;
}


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** Whole definitions of functions can differ; people need to see where to look, not all of it. */
const VALUE_LIMIT = 160;
/** Cut to what fits a cell, with `\u2026`. */
function shorten(text) {
    return text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT - 1)}\u2026` : text;
}


/***/ }),

/***/ 699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ overrideText),
/* harmony export */   TN: () => (/* binding */ syncTitles),
/* harmony export */   Vn: () => (/* binding */ syncNotes),
/* harmony export */   _f: () => (/* binding */ syncHeadline),
/* harmony export */   h5: () => (/* binding */ syncRows)
/* harmony export */ });
/** Titles of the table of tiers. */
function syncTitles({ sync }) {
    const { labels } = sync;
    return [labels.tier, labels.new, labels.changed, labels.vanished, labels.same, labels.bytes];
}
/** A row per tier, of several sources one for each, and one for all of them. */
function syncRows({ tiers }, book) {
    const { format, sync, disk } = book;
    const total = (figure) => tiers.reduce((sum, tier) => sum + tier[figure], 0);
    const row = (name, of) => [
        name,
        ...['new', 'changed', 'vanished', 'same'].map((figure) => format.number(of(figure))),
        format.bytes(of('bytes')),
    ];
    const sources = new Set(tiers.flatMap(({ source }) => (source === '' ? [] : [source])));
    const nameOf = ({ tier, source }) => {
        const name = tier === 'loose' ? sync.labels.loose : disk.labels.tiers[tier];
        return sources.size < 2 || source === '' ? name : `${name} \u00b7 ${source}`;
    };
    return [
        ...tiers.map((tier) => row(nameOf(tier), (figure) => tier[figure])),
        row(sync.labels.total, total),
    ];
}
/** What else is to be said of it, a sentence each. */
function syncNotes(facts, { format, sync }) {
    const { linked, adopted, mended, pruned, keptProven, cleaned = 0, seconds } = facts;
    const counts = Object.entries({ linked, adopted, mended, pruned, keptProven, cleaned });
    const notes = counts.flatMap(([key, files]) => {
        const phrase = NOTES.find((each) => each === key);
        return phrase === undefined || files === 0 ? [] : [sync.phrases[phrase](format.number(files))];
    });
    return seconds === null || seconds === 0
        ? notes
        : [sync.phrases.expected(format.duration(seconds)), ...notes];
}
const NOTES = ['linked', 'adopted', 'mended', 'pruned', 'keptProven', 'cleaned'];
/** `Closed gates: vanished. When you know why, once: lastro offsite-sync --remote nas --override vanished-3f9a2c1b` */
function overrideText({ closed, remote }, { sync }) {
    if (closed.length === 0)
        return '';
    const { labels } = sync;
    const gates = closed.map(({ gate }) => gate).join(', ');
    const words = closed.map(({ word }) => `--override ${word}`).join(' ');
    return `${labels.closed}: ${gates}. ${labels.override}: lastro offsite-sync --remote ${remote} ${words}`;
}
/** `nas \u00b7 3 files, 12 MB`; of a refused one `nas \u00b7 vanished`: nothing was sent. */
function syncHeadline(facts, { format, sync }) {
    if (facts.closed.length > 0)
        return `${facts.remote} \u00b7 ${facts.closed.map(({ gate }) => gate).join(', ')}`;
    const files = facts.tiers.reduce((sum, tier) => sum + tier.new + tier.changed, 0);
    const sent = sync.phrases.sent(format.bytes(facts.bytes), format.number(files));
    return `${facts.remote} \u00b7 ${sent}`;
}


/***/ }),

/***/ 7495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ TerminalSheet),
/* harmony export */   HF: () => (/* binding */ supportsColour),
/* harmony export */   XG: () => (/* binding */ createPaint)
/* harmony export */ });
/* unused harmony export BOX_WIDTH */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1866);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4669);



const FORMATS = {
    pass: ['green', 'bold'],
    warn: ['yellow'],
    fail: ['red', 'bold'],
    unknown: ['yellow', 'bold'],
    heading: ['bold'],
    dim: ['dim'],
};
/** Width between the borders of the box, as operators know it. */
const BOX_WIDTH = 62;
/** Whether text for this stream may be coloured: a terminal, and NO_COLOR not set. */
function supportsColour(stream) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)('red', 'x', { stream }) !== 'x';
}
/** A painter that colours or leaves alone. */
function createPaint(colour) {
    if (!colour)
        return (_, text) => text;
    return (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)([...FORMATS[style]], text, { validateStream: false });
}
/** Lines of text for a terminal. Every text is made harmless and wrapped before it is coloured. */
class TerminalSheet {
    #paint;
    #width;
    #lines = [];
    constructor(paint, width) {
        this.#paint = paint;
        this.#width = Math.max(width, BOX_WIDTH + 2);
    }
    /** Double-ruled box with centred lines. */
    box(lines, style) {
        const rule = '\u2550'.repeat(BOX_WIDTH);
        const inner = lines.flatMap((line) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(line), BOX_WIDTH - 2));
        const rows = inner.map((line) => `\u2551${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .center */ .gX)(line, BOX_WIDTH)}\u2551`);
        for (const row of [`\u2554${rule}\u2557`, ...rows, `\u255a${rule}\u255d`])
            this.#lines.push(this.#paint(style, row));
    }
    line(text, look = {}) {
        const { indent = 0, hang = 0, isVerbatim = false } = look;
        const line = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text);
        const parts = isVerbatim ? [line] : (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(line, this.#width - indent - hang);
        for (const [index, part] of parts.entries()) {
            const margin = ' '.repeat(index === 0 ? indent : indent + hang);
            this.#lines.push(margin + (look.style ? this.#paint(look.style, part) : part));
        }
    }
    blank() {
        this.#lines.push('');
    }
    /** Ends with a newline. */
    toString() {
        return `${this.#lines.join('\n')}\n`;
    }
}


/***/ }),

/***/ 1749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   Sd: () => (/* binding */ provenText),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   Ze: () => (/* binding */ ICONS),
/* harmony export */   _l: () => (/* binding */ metricText),
/* harmony export */   ff: () => (/* binding */ objectiveFigures),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   ll: () => (/* binding */ metricAgainstObjective),
/* harmony export */   m_: () => (/* binding */ TENANT_STATUS),
/* harmony export */   uN: () => (/* binding */ headlineFigures)
/* harmony export */ });
/* harmony import */ var _copy_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9625);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4253);
/* harmony import */ var _disk_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9633);
/* harmony import */ var _matrix_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6897);
/* harmony import */ var _migration_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2616);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2548);
/* harmony import */ var _sync_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(699);







/** Icon of a status; all of them two columns wide in a terminal. */
const ICONS = {
    pass: '\u2705',
    warn: '\ud83d\udd36',
    fail: '\u274c',
    unknown: '\u2754',
};
/** Icon of a tenant's verdict. */
const TENANT_STATUS = {
    restorable: 'pass',
    'not-restorable': 'fail',
    'cannot-judge': 'unknown',
};
/** Icon of something that is right or not. */
function iconOf(intact) {
    return ICONS[intact ? 'pass' : 'fail'];
}
/** `Row counts 12 \u2192 9`; both sides shortened. */
function differenceOf(finding, phrasebook) {
    const { expected, actual } = finding;
    const check = phrasebook.check(finding.check);
    if (expected === '' && actual === '')
        return check;
    return `${check} ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(expected) || '\u2014'} \u2192 ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(actual) || '\u2014'}`;
}
/** A metric's value in its unit. */
function metricText(metric, value, book) {
    const { format } = book;
    if (metric.unit === 'bytes')
        return format.bytes(value);
    if (metric.unit === 'seconds')
        return format.duration(value);
    if (metric.unit === 'ratio')
        return format.ratio(value);
    return format.number(value);
}
/** `45 s (objective 10 min) \u2705`; without an objective only the value. */
function metricAgainstObjective(metric, phrasebook) {
    const value = metricText(metric, metric.value, phrasebook);
    if (metric.objective === undefined)
        return value;
    const objective = phrasebook.phrases.objective(metricText(metric, metric.objective, phrasebook));
    return `${value} (${objective}) ${iconOf((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .meetsObjective */ .e3)(metric) === true)}`;
}
/** The figures that are held against objectives, with their names, in the order one asks for them. */
function objectiveFigures(report, { labels }) {
    const named = [
        [labels.recoveryTime, (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(report, 'rto')],
        [labels.tenantRecoveryTime, (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(report, 'tenant-rto')],
        [labels.dataLoss, (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(report, 'rpo')],
    ];
    return named.flatMap(([label, metric]) => (metric ? [[label, metric]] : []));
}
/** What stands beside the verdict: what a migration did, tenants restorable, or tables and rows saved. */
function headlineFigures(report, phrasebook) {
    const { format, phrases } = phrasebook;
    const { tenant, tenants, backup, migration, matrix, disk, copy } = report;
    if (disk)
        return (0,_disk_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .diskHeadline */ .uy)(disk, report, phrasebook);
    if (copy)
        return (0,_copy_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .copyHeadline */ .gT)(copy, phrasebook);
    if (report.sync)
        return (0,_sync_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .syncHeadline */ ._f)(report.sync, phrasebook);
    if (matrix)
        return (0,_matrix_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .matrixHeadline */ .uS)(matrix, phrasebook);
    if (migration)
        return (0,_migration_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .migrationLine */ .rR)(migration, phrasebook);
    if (tenant !== undefined)
        return phrases.tenantAlone(tenant);
    if (tenants && tenants.length > 0) {
        const good = format.number((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .restorableTenants */ .h$)(tenants));
        return phrases.tenantsRestorable(good, format.number(tenants.length));
    }
    if (!backup)
        return '';
    const tables = phrases.tables(backup.tables, format.number(backup.tables));
    return `${tables} \u00b7 ${phrases.rows(backup.rows, format.number(backup.rows))}`;
}
/** `22 of 24 checks passed` and the names of those that did: all that this run proves. */
function provenText(report, phrasebook) {
    const { passed, total } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCounts */ .tl)(report);
    const { format, phrases } = phrasebook;
    const names = report.checks
        .filter(({ status }) => status === 'pass')
        .map(({ id }) => phrasebook.check(id));
    const counted = phrases.checksPassed(format.number(passed), format.number(total));
    return names.length === 0 ? counted : `${counted}: ${[...new Set(names)].join(', ')}`;
}
/** `36 kB (compressed; 120 kB uncompressed)` */
function sizeText(report, phrasebook) {
    const { format, labels, phrases } = phrasebook;
    const { backup } = report;
    if (!backup)
        return '';
    if (backup.plainBytes === undefined)
        return format.bytes(backup.bytes);
    const plain = phrases.uncompressed(format.bytes(backup.plainBytes));
    return `${format.bytes(backup.bytes)} (${labels.compressed}; ${plain})`;
}
/** Word and closing sentence of a report's verdict. */
function verdictWords(report, phrasebook) {
    const { value, reason } = report.verdict;
    return phrasebook.verdict(value, reason, report.procedure);
}


/***/ })

};
;