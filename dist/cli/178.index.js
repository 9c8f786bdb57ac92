"use strict";
exports.id = 178;
exports.ids = [178];
exports.modules = {

/***/ 5178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusHandler: () => (/* binding */ statusHandler)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 1 modules
var phrasebook = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/src/procedures/measurement/measure-system.js + 15 modules
var measure_system = __webpack_require__(5625);
// EXTERNAL MODULE: ./build/src/alerts/alert.js
var alerts_alert = __webpack_require__(6346);
// EXTERNAL MODULE: ./build/src/disk/answers-in-time.js
var answers_in_time = __webpack_require__(231);
// EXTERNAL MODULE: ./build/src/disk/history.js
var disk_history = __webpack_require__(9574);
// EXTERNAL MODULE: ./build/src/files/disk-trouble.js
var disk_trouble = __webpack_require__(8415);
// EXTERNAL MODULE: ./build/src/ledger/read.js
var read = __webpack_require__(4812);
// EXTERNAL MODULE: ./build/src/report/redact-disk.js
var redact_disk = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/src/report/redact-report.js
var redact_report = __webpack_require__(4091);
// EXTERNAL MODULE: ./build/src/procedures/disk-check/describe.js + 1 modules
var describe = __webpack_require__(4439);
// EXTERNAL MODULE: ./build/src/procedures/disk-check/judge.js + 12 modules
var judge = __webpack_require__(9638);
// EXTERNAL MODULE: ./build/src/ledger/append.js + 1 modules
var append = __webpack_require__(3344);
// EXTERNAL MODULE: ./build/src/verdict/level-of-verdict.js
var level_of_verdict = __webpack_require__(3022);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict_verdict = __webpack_require__(1881);
;// CONCATENATED MODULE: ./build/src/procedures/status/last-runs.js



/**
 * The newest run of every procedure, in the order of the house, then those that this version does not know; where there are several
 * sources, of each of them. A source that is no longer configured is no news.
 */
function lastRuns(lines, sources, now) {
    const tellApart = sources.length > 1;
    const newest = new Map();
    for (const line of lines) {
        const { procedure, subject } = line;
        if (procedure === append/* LEDGER_NOTE */.v)
            continue;
        if (!tellApart || subject === undefined)
            newest.set(procedure, line);
        else if (sources.includes(subject)) {
            newest.set(`${procedure}/${subject}`, line);
            // A line of before names no source: what came after it does.
            newest.delete(procedure);
        }
    }
    const order = Object.keys(verdict_verdict/* VERDICTS */.b);
    const rank = (procedure) => order.includes(procedure) ? order.indexOf(procedure) : order.length;
    return [...newest.values()]
        .sort((one, other) => rank(one.procedure) - rank(other.procedure))
        .map((line) => ({
        procedure: line.procedure,
        ...(tellApart && line.subject !== undefined ? { subject: line.subject } : {}),
        verdict: line.verdict,
        reason: line.reason,
        at: line.time,
        ageSeconds: Math.max(0, (now.getTime() - Date.parse(line.time)) / 1000),
        durationSeconds: line.duration,
        level: levelOfRun(line),
    }));
}
/** As people are told of it; of a procedure or a verdict that this version does not know it says that it does not. */
function levelOfRun({ procedure, verdict, reason }) {
    if (!isProcedure(procedure))
        return 'unknown';
    const values = verdict_verdict/* VERDICTS */.b[procedure];
    const value = values.find((one) => one === verdict);
    if (value === undefined)
        return 'unknown';
    return (0,level_of_verdict/* levelOfVerdict */.h)(value, reason);
}
function isProcedure(procedure) {
    return Object.hasOwn(verdict_verdict/* VERDICTS */.b, procedure);
}

;// CONCATENATED MODULE: ./build/src/procedures/status/gather-status.js










/**
 * Runs whose verdict says nothing of how the system is now: disks are judged anew, a pull request's migration is not in
 * production, a passport was made or not.
 */
const APART = new Set(['disk-check', 'restore-check', 'passport-make']);
/**
 * Measures and judges as disk-check does, at once and without the patience that keeps people from being woken; reads the last
 * runs. Writes nothing, takes no lock, tells nobody.
 */
async function gatherStatus({ config, lastro, host }, world, measure) {
    const { system } = config;
    const [measurements, { ledger, trials }] = await Promise.all([
        measure(config, world, host),
        readRuns(config, world),
    ]);
    const now = world.clock.now();
    const runs = lastRuns(ledger, Object.keys(config.backups?.sources ?? {}), now);
    const { hosts, alerts } = look({ config, measurements, ledger, trials, now });
    return {
        format: 'lastro/status@1',
        lastro,
        system: system.name,
        machine: world.run.host,
        at: now.toISOString(),
        level: (0,alerts_alert/* worstLevel */.cY)([...alerts.map(({ level }) => level), ...levelsOf(runs)]),
        hosts: (0,redact_disk/* redactDisk */.H)({ hosts, advice: [] }, world.redact).hosts,
        alerts: alerts.map((alert) => maskAlert(alert, world.redact)),
        runs,
    };
}
/** Whoever reads a state directory on a server that is dead waits for ever; that it says nothing is shown instead. */
async function readRuns({ system: { stateDir: directory }, disk }, world) {
    const unread = (outcome, detail = '') => {
        return { ledger: [], trials: [{ directory, outcome, detail }] };
    };
    if (!(await (0,answers_in_time/* answersInTime */.G)(directory, { seconds: disk.mountSeconds, world })))
        return unread('silent');
    try {
        return { ledger: await (0,read/* readLedger */.S)(directory), trials: [] };
    }
    catch (error) {
        if (!(0,disk_trouble/* isDiskTrouble */.D)(error))
            throw error;
        return unread('not-permitted', error instanceof Error ? error.message : '');
    }
}
function look({ config, measurements, ledger, trials, now, }) {
    const history = (0,disk_history/* usageHistory */.oR)(ledger);
    const sources = Object.keys(config.backups?.sources ?? {});
    const { observed, forecasts } = (0,judge/* judge */.S4)({ measurements, trials, history, ledger, sources, now }, config.disk);
    const all = observed.map(({ observation }) => observation.alert);
    const book = asIfTold(all, now);
    return {
        hosts: (0,describe/* describeHosts */.r)({
            measurements,
            history,
            forecasts,
            ledger,
            book,
            now,
            nameOf: (name) => name,
        }),
        alerts: all
            .filter(({ level }) => level !== 'ok')
            .sort((one, other) => (0,alerts_alert/* compareLevels */.t9)(other.level, one.level)),
    };
}
/** The book as it would be if people had been told of all of it at this moment. */
function asIfTold(alerts, now) {
    const at = now.toISOString();
    return new Map(alerts.map((alert) => [
        alert.key,
        {
            ...alert,
            since: at,
            toldAt: at,
            digest: false,
            worseSince: null,
            betterSince: null,
            raised: [],
        },
    ]));
}
function levelsOf(runs) {
    return runs.filter(({ procedure }) => !APART.has(procedure)).map(({ level }) => level);
}
function maskAlert(alert, redact) {
    return {
        ...alert,
        key: redact(alert.key),
        subject: redact(alert.subject),
        facts: (0,redact_report/* redactFacts */.tN)(alert.facts, redact),
    };
}

// EXTERNAL MODULE: ./build/src/report/terminal-sheet.js
var terminal_sheet = __webpack_require__(7495);
// EXTERNAL MODULE: ./build/src/notify/notice-text.js
var notice_text = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/src/report/disk-wording.js
var disk_wording = __webpack_require__(9633);
// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/report/sparkline.js
var sparkline = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/src/status/percent-bar.js
const BAR_WIDTH = 20;
/** Percent as a bar of twenty blocks; what is not nothing shows at least one. */
function percentBar(percent) {
    const share = Math.min(100, Math.max(0, percent)) / 100;
    const full = percent > 0 ? Math.max(1, Math.round(share * BAR_WIDTH)) : 0;
    return '\u2588'.repeat(full) + '\u2591'.repeat(BAR_WIDTH - full);
}

;// CONCATENATED MODULE: ./build/src/status/wording.js


/** A host as people call it: ourselves by the name of the machine. */
function placeText(host, { machine }) {
    return host === 'local' ? machine : host;
}
/** Icon, name, verdict and reason of a run. A ledger may tell of procedures that this version does not know. */
function runWords(run, phrasebook) {
    const known = isKnown(run.procedure) ? run.procedure : undefined;
    const value = known === undefined ? undefined : verdictOf(known, run.verdict);
    const name = known === undefined ? run.procedure : phrasebook.labels.procedures[known];
    return {
        icon: notice_text/* LEVEL_ICONS */.If[run.level],
        name: run.subject === undefined ? name : `${name} ${run.subject}`,
        verdict: value === undefined ? run.verdict : phrasebook.verdict(value, run.reason, known).word,
        why: phrasebook.reason(run.reason).title,
    };
}
/** Code of the worst that was found; `status-well` when nothing was. */
function worstReason({ alerts, runs, level }) {
    if (level === 'ok')
        return 'status-well';
    const found = [...alerts, ...runs].find((one) => one.level === level);
    return found?.reason ?? 'status-well';
}
function isKnown(procedure) {
    return Object.hasOwn(verdict_verdict/* VERDICTS */.b, procedure);
}
function verdictOf(procedure, verdict) {
    const values = verdict_verdict/* VERDICTS */.b[procedure];
    return values.find((value) => value === verdict);
}

;// CONCATENATED MODULE: ./build/src/status/render-terminal.js









const ITEM = { indent: 3, hang: 3 };
const NAME_WIDTH = 22;
const UNDER_NAME = ITEM.indent + NAME_WIDTH + 1;
/** The status as the seeds' dashboard shows it: a box, file systems with bars, backups by tier, last runs, one sentence. */
function renderStatus(status, options) {
    const book = (0,phrasebook.createPhrasebook)(options.locale, options.timeZone);
    const sheet = new terminal_sheet/* TerminalSheet */.Ev((0,terminal_sheet/* createPaint */.XG)(options.colour ?? false), options.width ?? 80);
    const { notices, format, status: words } = book;
    const icon = notice_text/* LEVEL_ICONS */.If[status.level];
    const style = disk_wording/* LEVEL_STATUS */.SA[status.level];
    const when = `${format.dateTime(status.at)} (${format.timeZone})`;
    sheet.box([
        `${status.system.toUpperCase()} \u2014 ${words.labels.title}`,
        `${icon} ${notices.levels[status.level]} \u00b7 ${when}`,
    ], style);
    sheet.blank();
    const scope = { status, sheet, book };
    filesystemLines(scope);
    treeLines(scope);
    runLines(scope);
    alertLines(scope);
    sheet.line(`${icon} ${words.results[status.level]}`, { style });
    return sheet.toString();
}
function filesystemLines(scope) {
    const { sheet, status, book } = scope;
    if (status.hosts.length === 0)
        return;
    sheet.line(`\ud83d\udcca ${book.status.labels.system}:`, { style: 'heading' });
    for (const host of status.hosts) {
        if (status.hosts.length > 1 || !host.reached)
            hostLine(host, scope);
        for (const one of host.filesystems)
            filesystemLine(one, scope);
    }
    sheet.blank();
}
function hostLine(host, { sheet, status, book }) {
    const why = host.reached ? '' : `: ${book.disk.labels.notReached}`;
    const text = `${notice_text/* LEVEL_ICONS */.If[host.level]} ${placeText(host.host, status)}${why}`;
    sheet.line(text, { indent: 1, style: host.reached ? 'heading' : disk_wording/* LEVEL_STATUS */.SA[host.level] });
}
function filesystemLine(one, { sheet, book }) {
    const { format, notices, disk } = book;
    const name = (0,display_width/* padEnd */.f)((0,display_width/* truncate */.xv)((0,plain_text/* plainLine */.h)(one.mountPoint), NAME_WIDTH), NAME_WIDTH);
    const state = `${notice_text/* LEVEL_ICONS */.If[one.level]} ${notices.levels[one.level]}`;
    const look = one.level === 'ok' ? ITEM : { ...ITEM, style: disk_wording/* LEVEL_STATUS */.SA[one.level] };
    if (one.bytes === null || one.percent === null) {
        sheet.line(`${name} ${disk.labels.states[one.state]} ${state}`, look);
        return;
    }
    const share = format.percent(one.percent / 100).padStart(5);
    sheet.line(`${name} ${percentBar(one.percent)} ${share} ${state}`, look);
    const { used, available } = one.bytes;
    const more = [
        `${format.bytes(used)} / ${format.bytes(used + available)}`,
        (0,disk_wording/* stateText */.r9)(one, book),
        one.trend.length > 1 ? (0,sparkline/* sparkline */.K)(one.trend) : '',
        (0,disk_wording/* forecastText */.xn)(one, book),
    ];
    sheet.line(more.filter((part) => part !== '').join(' \u00b7 '), { indent: UNDER_NAME, style: 'dim' });
}
function treeLines({ sheet, status, book }) {
    const { format, status: words, disk } = book;
    const trees = status.hosts.flatMap(({ host, trees: all }) => all.map((tree) => ({ host, tree })));
    if (trees.length === 0)
        return;
    sheet.line(`\ud83d\udce6 ${words.labels.backups}:`, { style: 'heading' });
    for (const { host, tree } of trees) {
        const share = tree.share === null ? '' : ` (${format.percent(tree.share)})`;
        const place = status.hosts.length > 1 ? `${placeText(host, status)}: ` : '';
        const icon = notice_text/* LEVEL_ICONS */.If[tree.level];
        const size = `${(0,disk_wording/* treeSizeText */.xp)(tree, book)}${share}`;
        sheet.line(`${place}${tree.directory}: ${size} ${icon}`, ITEM);
        if (!tree.listed) {
            sheet.line(disk.labels.notListed, { indent: 5, hang: 2 });
            continue;
        }
        for (const tier of tree.tiers) {
            const { newestAt } = tier;
            const newest = newestAt === null ? '' : ` \u00b7 ${disk.labels.newest} ${format.dateTime(newestAt)}`;
            sheet.line(`${(0,disk_wording/* tierText */.uN)(tier, book)}${newest}`, { indent: 5, hang: 2 });
        }
        const backups = tree.tiers.reduce((sum, tier) => sum + tier.backups, 0);
        const bytes = tree.tiers.reduce((sum, tier) => sum + tier.bytes, 0);
        const count = disk.phrases.backups(backups, format.number(backups));
        sheet.line(`${disk.labels.total}: ${count} (${format.bytes(bytes)})`, { indent: 5 });
    }
    sheet.blank();
}
function runLines({ sheet, status, book }) {
    const { labels } = book.status;
    sheet.line(`\ud83d\udd01 ${labels.procedures}:`, { style: 'heading' });
    if (status.runs.length === 0)
        sheet.line(labels.neverRan, ITEM);
    for (const run of status.runs)
        sheet.line(runText(run, book), ITEM);
    sheet.blank();
}
function runText(run, book) {
    const { format, status: words } = book;
    const { icon, name, verdict, why } = runWords(run, book);
    const age = words.phrases.ago(format.duration(run.ageSeconds));
    const head = `${icon} ${name}: ${verdict} \u00b7 ${age} \u00b7 ${format.duration(run.durationSeconds)}`;
    return run.level === 'ok' ? head : `${head} \u00b7 ${why}`;
}
function alertLines({ sheet, status, book }) {
    if (status.alerts.length === 0)
        return;
    sheet.line(`\ud83d\udd14 ${book.status.labels.remarks}:`, { style: 'heading' });
    for (const { level, host, subject, reason, facts } of status.alerts) {
        const { title, hint } = book.reason(reason, facts);
        const place = [placeText(host, status), subject].filter((part) => part !== '').join(' ');
        const style = disk_wording/* LEVEL_STATUS */.SA[level];
        sheet.line(`${notice_text/* LEVEL_ICONS */.If[level]} ${place}: ${title}`, { ...ITEM, style });
        if (hint !== '')
            sheet.line(`\u2192 ${hint}`, { indent: 6, hang: 2 });
    }
    sheet.blank();
}

// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 21 modules
var run_context = __webpack_require__(7324);
;// CONCATENATED MODULE: ./build/src/cli/status-handler.js










/** Cursor home, and everything below it away: no flicker, and the history of the terminal stays. */
const REDRAW = '\u001b[H\u001b[J';
/** `lastro status`: once, or again and again until Ctrl-C. Changes nothing and leaves no trace. */
function statusHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.I)(options, io, redactor);
        const show = () => showOnce(options, context, io);
        if (options.watch === undefined) {
            await show();
            return io.signal.aborted ? exit_codes/* EXIT */.dc.cancelled : exit_codes/* EXIT */.dc.good;
        }
        while (!io.signal.aborted) {
            await show();
            await pause(options.watch, io.signal);
        }
        return exit_codes/* EXIT */.dc.good;
    };
}
async function showOnce(options, context, io) {
    const { config, world, locale } = context;
    const choice = options.host === undefined ? {} : { host: options.host };
    const request = { config, lastro: version/* LASTRO_VERSION */.R, ...choice };
    const status = await gatherStatus(request, world, measure_system/* measureSystem */.W).catch((error) => {
        if (io.signal.aborted && options.watch !== undefined)
            return null;
        throw error;
    });
    if (status === null)
        return;
    if (options.json) {
        // One line per look where there are many, so that a reader can take them apart.
        if (options.watch === undefined)
            (0,cli_io/* writeJson */.G)(io, status);
        else
            io.stdout.write(`${JSON.stringify(status)}\n`);
        return;
    }
    const timeZone = config.system.timezone;
    const colour = (0,terminal_sheet/* supportsColour */.HF)(io.stdout);
    const isTerminal = 'isTTY' in io.stdout && io.stdout.isTTY === true;
    if (options.watch !== undefined && isTerminal)
        io.stdout.write(REDRAW);
    io.stdout.write(renderStatus(status, { locale, timeZone, colour, ...widthOf(io.stdout) }));
    if (options.watch === undefined)
        return;
    const { format, status: words } = (0,phrasebook.createPhrasebook)(locale, timeZone);
    io.stdout.write(`\n${words.phrases.every(format.duration(options.watch))}\n`);
}
async function pause(seconds, signal) {
    const patience = AbortSignal.timeout(seconds * 1000);
    const either = AbortSignal.any([signal, patience]);
    if (!either.aborted)
        await (0,external_node_events_.once)(either, 'abort');
}
function widthOf(stream) {
    return 'columns' in stream && typeof stream.columns === 'number' ? { width: stream.columns } : {};
}


/***/ }),

/***/ 3344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ LEDGER_NOTE),
  O: () => (/* binding */ appendLedger)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
// EXTERNAL MODULE: ./build/src/lock/turn.js
var turn = __webpack_require__(7933);
// EXTERNAL MODULE: ./build/src/ledger/line.js
var ledger_line = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/src/ledger/line-hash.js
var line_hash = __webpack_require__(3603);
// EXTERNAL MODULE: ./build/src/ledger/raw-lines.js
var raw_lines = __webpack_require__(2674);
;// CONCATENATED MODULE: ./build/src/ledger/tail.js
const CHUNK_BYTES = 64 * 1024;
/** Reads a file from its end, only as far as the last line reaches. */
async function readTail(file) {
    let start = (await file.stat()).size;
    let tail = Buffer.alloc(0);
    while (start > 0 && newlineBeforeLast(tail) === -1) {
        const length = Math.min(CHUNK_BYTES, start);
        start -= length;
        tail = Buffer.concat([await readExactly(file, start, length), tail]);
    }
    const lastNewline = tail.lastIndexOf(10);
    return {
        lastLine: lastNewline === -1 ? null : tail.subarray(newlineBeforeLast(tail) + 1, lastNewline),
        torn: tail.subarray(lastNewline + 1),
        wholeBytes: start + lastNewline + 1,
    };
}
function newlineBeforeLast(tail) {
    const last = tail.lastIndexOf(10);
    return last > 0 ? tail.lastIndexOf(10, last - 1) : -1;
}
async function readExactly(file, position, length) {
    const buffer = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
        const { bytesRead } = await file.read(buffer, done, length - done, position + done);
        if (bytesRead === 0)
            throw new Error('the ledger became shorter while it was read');
        done += bytesRead;
    }
    return buffer;
}

;// CONCATENATED MODULE: ./build/src/ledger/append.js










/** Name of the ledger's lock, and procedure name of the notes that it writes about itself. */
const LEDGER_NOTE = 'ledger';
/**
 * Appends one run to `<stateDir>/ledger.jsonl` and flushes it. Appenders on a host queue up. A last line
 * torn by a crash is first moved to `ledger.torn-<n>.jsonl`, with a note in the ledger that carries its
 * SHA-256 and size.
 * @throws {CheckFailure} `lock-held` when another appender does not finish within 30 s.
 */
function appendLedger(stateDir, entry) {
    const { procedure, run } = entry;
    return (0,turn/* inTurn */.l)({ stateDir, resource: LEDGER_NOTE, procedure, run }, () => appendAlone((0,raw_lines/* ledgerPath */.t)(stateDir), entry));
}
async function appendAlone(path, entry) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NOFOLLOW, 0o640);
    try {
        const tail = await readTail(file);
        let last = await lastOf(path, tail);
        let position = tail.wholeBytes;
        const write = async (next) => {
            const line = { seq: last.seq + 1, previous: last.hash, ...next };
            const text = (0,ledger_line/* serializeLine */.t9)(line);
            position += await writeWhole(file, `${text}\n`, position);
            last = { seq: line.seq, hash: (0,line_hash/* hashLine */.r)(text) };
            return line;
        };
        if (tail.torn.length > 0) {
            await moveTornAside(file, path, tail);
            await write(noteOfTorn(entry, tail.torn));
        }
        const line = await write(entry);
        await file.sync();
        if (tail.wholeBytes === 0)
            await (0,durable_files/* fsyncDirectory */.hO)((0,external_node_path_.dirname)(path));
        return line;
    }
    finally {
        await file.close();
    }
}
/** Number and hash of the last whole line; one that cannot be read is counted, for verify to name it. */
async function lastOf(path, { lastLine }) {
    if (lastLine === null)
        return { seq: 0, hash: ledger_line/* NO_PREVIOUS */.sM };
    const hash = (0,line_hash/* hashLine */.r)(lastLine);
    const seq = (0,ledger_line/* parseLine */.A)(lastLine.toString('utf8'))?.seq;
    return { seq: seq ?? (await countWholeLines(path)), hash };
}
async function countWholeLines(path) {
    let count = 0;
    for await (const line of (0,raw_lines/* readRawLines */.g)(path))
        if (line.isTerminated)
            count += 1;
    return count;
}
async function writeWhole(file, text, position) {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) {
        done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
    }
    return bytes.length;
}
/** The copy is durable before the ledger is cut, so a crash between both loses nothing. */
async function moveTornAside(file, path, tail) {
    const aside = await createFreeTornFile((0,external_node_path_.dirname)(path));
    try {
        await aside.writeFile(tail.torn);
        await aside.sync();
    }
    finally {
        await aside.close();
    }
    await (0,durable_files/* fsyncDirectory */.hO)((0,external_node_path_.dirname)(path));
    await file.truncate(tail.wholeBytes);
    await file.sync();
}
async function createFreeTornFile(directory) {
    for (let n = 1;; n += 1) {
        try {
            return await (0,promises_.open)((0,external_node_path_.join)(directory, `ledger.torn-${n}.jsonl`), 'wx', 0o640);
        }
        catch (error) {
            if (!(0,error_code/* hasErrorCode */.U)(error, 'EEXIST'))
                throw error;
        }
    }
}
function noteOfTorn(entry, torn) {
    return {
        ...entry,
        procedure: LEDGER_NOTE,
        verdict: 'repaired',
        reason: 'torn-line-moved-aside',
        duration: 0,
        metrics: { bytes: torn.length },
        'report-sha256': (0,line_hash/* hashLine */.r)(torn),
    };
}


/***/ }),

/***/ 3603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headHash),
/* harmony export */   r: () => (/* binding */ hashLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6610);


/** SHA-256 (hex) that the next line names as `previous`; of the newest line it is the head hash. */
function hashLine(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * The head hash once `line` is the newest. A chain cannot tell that its end was cut off: only a head
 * hash kept elsewhere can, which is why every report prints it.
 */
function headHash(line) {
    return hashLine((0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeLine */ .t9)(line));
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

/***/ 9598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ LEVEL_ICONS),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   ut: () => (/* binding */ noticeText)
/* harmony export */ });
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);

/** Icon of a level, in the colours of the seeds: yellow, orange, red. */
const LEVEL_ICONS = {
    ok: '\u2705',
    unknown: '\u2754',
    warning: '\ud83d\udfe1',
    critical: '\ud83d\udfe0',
    emergency: '\ud83d\udd34',
};
/** Says a notice. */
function noticeText(notice, phrasebook) {
    const { notices, format } = phrasebook;
    const changes = notice.changes.map((change) => changeText(change, notice, phrasebook));
    const [first] = changes;
    const headline = changes.length === 1 && first
        ? `${first.state}: ${first.title}`
        : `${notices.phrases.several(format.number(changes.length))}, ${notices.levels[notice.level]}`;
    return {
        icon: LEVEL_ICONS[notice.level],
        headline,
        changes,
        sentBy: (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(notices.phrases.sentBy(notice.host)),
    };
}
/** Says one change of a notice. */
function changeText(change, notice, phrasebook) {
    const { alert, since } = change;
    const { title, hint } = phrasebook.reason(alert.reason, alert.facts);
    const host = alert.host === 'local' ? notice.host : alert.host;
    return {
        icon: LEVEL_ICONS[alert.level],
        state: stateOf(change, phrasebook),
        title: withoutMarks(title),
        hint: withoutMarks(hint),
        where: (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)([host, alert.subject].filter((part) => part !== '').join(': ')),
        since: phrasebook.format.dateTime(since),
    };
}
function stateOf({ kind, alert, from }, { notices }) {
    const { levels, kinds, phrases } = notices;
    if (kind === 'resolved')
        return kinds.resolved;
    const level = levels[alert.level];
    if (kind === 'raised')
        return level;
    if (kind === 'reminder')
        return `${level} (${kinds.reminder})`;
    return `${level} (${kinds[kind]}, ${phrases.before(levels[from])})`;
}
/** Backticks mark commands in our texts; a chat would show them as code, and what stands between them as its own markup. */
function withoutMarks(text) {
    return (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text.replaceAll('`', ''));
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const BARS = '\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588';
/** Points that fill the picture at least: noise of a point must not look like a mountain. */
const LEAST_RANGE = 10;
/** Percentages as a small picture, a sign each, from the lowest to the highest of them. */
function sparkline(percents) {
    const lowest = Math.min(...percents);
    const range = Math.max(LEAST_RANGE, Math.max(...percents) - lowest);
    return percents
        .map((percent) => BARS[Math.round(((percent - lowest) / range) * (BARS.length - 1))] ?? ' ')
        .join('');
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