"use strict";
exports.id = 157;
exports.ids = [157];
exports.modules = {

/***/ 5614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ backupFileNames),
/* harmony export */   HE: () => (/* binding */ parseOwnName),
/* harmony export */   TB: () => (/* binding */ dumpEndingOf),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   nY: () => (/* binding */ GLOBALS_ENDING),
/* harmony export */   pX: () => (/* binding */ PASSPORT_ENDING)
/* harmony export */ });
/* unused harmony export DUMP_ENDINGS */
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);

/** Rotation tiers, each a sub-directory of the backup directory. */
const TIERS = ['daily', 'weekly', 'monthly'];
const PASSPORT_ENDING = '.passport.json';
const GLOBALS_ENDING = '.globals.sql';
/** Endings by which a dump is known, ours first; longer ones before what they end in. */
const DUMP_ENDINGS = [
    '.dump.zst',
    '.dump.gz',
    '.dump',
    '.sql.zst',
    '.sql.gz',
    '.sql',
    '.tar',
    // What pgAdmin calls an archive in custom format.
    '.backup',
];
const OWN_NAME = /^([A-Za-z0-9][A-Za-z0-9_.-]*)_backup_(\d{8}_\d{6})$/;
const DUMP_ENDING = {
    zstd: '.dump.zst',
    gzip: '.dump.gz',
};
/** Names of a backup that is taken at an instant: `<source>_backup_<YYYYMMDD>_<HHMMSS>` + ending. */
function backupFileNames(source, instant, timezone, compression) {
    const name = `${source}_backup_${(0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .formatStamp */ .xE)(instant, timezone)}`;
    if (parseOwnName(name)?.source !== source) {
        throw new TypeError(`not a source name: ${JSON.stringify(source)}`);
    }
    return {
        name,
        dump: name + DUMP_ENDING[compression],
        passport: name + PASSPORT_ENDING,
        globals: name + GLOBALS_ENDING,
    };
}
/** Source and stamp of a name without ending; null when it was not made by our rule. */
function parseOwnName(name) {
    const [, source, stamp] = OWN_NAME.exec(name) ?? [];
    return source === undefined || stamp === undefined ? null : { source, stamp };
}
/** The ending by which a file name is a dump; null when it is none. */
function dumpEndingOf(fileName) {
    return DUMP_ENDINGS.find((ending) => fileName.endsWith(ending)) ?? null;
}


/***/ }),

/***/ 4961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ parseStamp),
/* harmony export */   po: () => (/* binding */ findStamp),
/* harmony export */   xE: () => (/* binding */ formatStamp)
/* harmony export */ });
/* harmony import */ var _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7539);

// Other scripts write the same moment with other separators, or only the day.
const LOOSE_STAMP = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[T_.-]?(\d{2})[-_.:h]?(\d{2})(?:[-_.:m]?(\d{2}))?)?(?!\d)/g;
/** `20251120_030000`: the wall clock of the time zone, to the second. */
function formatStamp(instant, timezone) {
    const { year, month, day, hour, minute, second } = (0,_wall_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .wallClock */ .X)(instant, timezone);
    const [date, time] = [
        [month, day],
        [hour, minute, second],
    ].map((parts) => parts.map(twoDigits).join(''));
    return `${String(year).padStart(4, '0')}${date}_${time}`;
}
/** The instant of a stamp, or null when it is no date; see `instantOf` for clock changes. */
function parseStamp(stamp, timezone) {
    const match = /^(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})$/.exec(stamp);
    return match === null ? null : instantOfFigures(match.slice(1), timezone);
}
/** The last moment written anywhere in a foreign file name, with where it begins; null when there is none. */
function findStamp(name, timezone) {
    const found = [...name.matchAll(LOOSE_STAMP)].flatMap((match) => {
        const instant = instantOfFigures(match.slice(1), timezone);
        return instant === null ? [] : [{ at: match.index, instant }];
    });
    return found.at(-1) ?? null;
}
function instantOfFigures(figures, timezone) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = figures.map((figure) => Number(figure ?? 0));
    return (0,_wall_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B)({ year, month, day, hour, minute, second }, timezone);
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}


/***/ }),

/***/ 7539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf),
/* harmony export */   X: () => (/* binding */ wallClock)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1000;
// Making a formatter costs some 50 times a format.
const formatters = new Map();
/** What the wall clock shows at an instant in an IANA time zone; RangeError for an unknown zone. */
function wallClock(instant, timezone) {
    if (timezone === 'UTC' && !Number.isNaN(instant.getTime()))
        return utcClock(instant);
    const shown = new Map(formatterOf(timezone)
        .formatToParts(instant)
        .map(({ type, value }) => [type, Number(value)]));
    const part = (type) => shown.get(type) ?? Number.NaN;
    return {
        year: part('year'),
        month: part('month'),
        day: part('day'),
        hour: part('hour'),
        minute: part('minute'),
        second: part('second'),
    };
}
/** Without `Intl`, whose first use costs 15 ms: more than all names of a directory together. */
function utcClock(instant) {
    return {
        year: instant.getUTCFullYear(),
        month: instant.getUTCMonth() + 1,
        day: instant.getUTCDate(),
        hour: instant.getUTCHours(),
        minute: instant.getUTCMinutes(),
        second: instant.getUTCSeconds(),
    };
}
/**
 * The instant at which the wall clock shows this. When it shows it twice (clocks set back) the earlier
 * one, so that a name never seems newer than it is; when never (clocks set forward) the instant that the
 * clock would have shown it without the change. Null when the figures are no date.
 */
function instantOf(shown, timezone) {
    const asUtc = utcOf(shown);
    if (!isSame(wallClock(new Date(asUtc), 'UTC'), shown))
        return null;
    const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((at) => offsetAt(at, timezone));
    const instants = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
    const exact = instants.find((instant) => isSame(wallClock(new Date(instant), timezone), shown));
    return new Date(exact ?? asUtc - (offsets[0] ?? 0));
}
function formatterOf(timezone) {
    const known = formatters.get(timezone);
    if (known)
        return known;
    const formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone: timezone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    formatters.set(timezone, formatter);
    return formatter;
}
/** Milliseconds by which the zone's wall clock is ahead of UTC at an instant. */
function offsetAt(instant, timezone) {
    const whole = Math.floor(instant / 1000) * 1000;
    return utcOf(wallClock(new Date(whole), timezone)) - whole;
}
function utcOf({ year, month, day, hour, minute, second }) {
    return Date.UTC(year, month - 1, day, hour, minute, second);
}
const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'];
function isSame(a, b) {
    return FIELDS.every((field) => a[field] === b[field]);
}


/***/ }),

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
// EXTERNAL MODULE: ./build/src/procedures/measurement/measure-system.js + 18 modules
var measure_system = __webpack_require__(9229);
// EXTERNAL MODULE: ./build/src/alerts/alert.js
var alerts_alert = __webpack_require__(6346);
// EXTERNAL MODULE: ./build/src/disk/history.js
var disk_history = __webpack_require__(9574);
// EXTERNAL MODULE: ./build/src/ledger/read.js
var read = __webpack_require__(4812);
// EXTERNAL MODULE: ./build/src/report/redact-disk.js
var redact_disk = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/src/report/redact-report.js
var redact_report = __webpack_require__(4091);
// EXTERNAL MODULE: ./build/src/procedures/disk-check/describe.js + 1 modules
var describe = __webpack_require__(4439);
// EXTERNAL MODULE: ./build/src/procedures/disk-check/judge.js + 13 modules
var judge = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/src/ledger/append.js + 1 modules
var append = __webpack_require__(3344);
// EXTERNAL MODULE: ./build/src/notify/verdict-alert.js
var verdict_alert = __webpack_require__(3768);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict_verdict = __webpack_require__(1881);
;// CONCATENATED MODULE: ./build/src/procedures/status/last-runs.js



/** The newest run of every procedure, in the order of the house, then those that this version does not know. */
function lastRuns(lines, now) {
    const newest = new Map();
    for (const line of lines)
        if (line.procedure !== append/* LEDGER_NOTE */.v)
            newest.set(line.procedure, line);
    const order = Object.keys(verdict_verdict/* VERDICTS */.b);
    const rank = (procedure) => order.includes(procedure) ? order.indexOf(procedure) : order.length;
    return [...newest.values()]
        .sort((one, other) => rank(one.procedure) - rank(other.procedure))
        .map((line) => ({
        procedure: line.procedure,
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
    return (0,verdict_alert/* levelOfVerdict */.h2)(value, reason);
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
    const [measurements, ledger] = await Promise.all([
        measure(config, world, host),
        (0,read/* readLedger */.S)(system.stateDir),
    ]);
    const now = world.clock.now();
    const runs = lastRuns(ledger, now);
    const { hosts, alerts } = look({ config, measurements, ledger, now });
    return {
        format: 'lastro/status@1',
        lastro,
        system: system.name,
        machine: world.run.host,
        at: now.toISOString(),
        level: (0,alerts_alert/* worstLevel */.c)([...alerts.map(({ level }) => level), ...levelsOf(runs)]),
        hosts: (0,redact_disk/* redactDisk */.H)({ hosts, advice: [] }, world.redact).hosts,
        alerts: alerts.map((alert) => maskAlert(alert, world.redact)),
        runs,
    };
}
function look({ config, measurements, ledger, now }) {
    const history = (0,disk_history/* usageHistory */.oR)(ledger);
    const sources = Object.keys(config.backups?.sources ?? {});
    const { observed, forecasts } = (0,judge/* judge */.S)(
    // A look writes nothing, not even a trial.
    { measurements, trials: [], history, ledger, sources, now }, config.disk);
    const all = observed.map(({ observation }) => observation.alert);
    const book = asIfTold(all, now);
    return {
        hosts: (0,describe/* describeHosts */.r)({ measurements, history, forecasts, ledger, book, now }),
        alerts: all
            .filter(({ level }) => level !== 'ok')
            .sort((one, other) => (0,alerts_alert/* compareLevels */.t)(other.level, one.level)),
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
    return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
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
    return {
        icon: notice_text/* LEVEL_ICONS */.If[run.level],
        name: known === undefined ? run.procedure : phrasebook.labels.procedures[known],
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
    const book = (0,phrasebook/* createPhrasebook */.x)(options.locale, options.timeZone);
    const sheet = new terminal_sheet/* TerminalSheet */.Ev((0,terminal_sheet/* createPaint */.XG)(options.colour ?? false), options.width ?? 80);
    const { notices, format, status: words } = book;
    const icon = notice_text/* LEVEL_ICONS */.If[status.level];
    const style = disk_wording/* LEVEL_STATUS */.SA[status.level];
    const when = `${format.dateTime(status.at)} (${format.timeZone})`;
    sheet.box([
        `${status.system.toUpperCase()} — ${words.labels.title}`,
        `${icon} ${notices.levels[status.level]} · ${when}`,
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
    sheet.line(`📊 ${book.status.labels.system}:`, { style: 'heading' });
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
    sheet.line(more.filter((part) => part !== '').join(' · '), { indent: UNDER_NAME, style: 'dim' });
}
function treeLines({ sheet, status, book }) {
    const { format, status: words, disk } = book;
    const trees = status.hosts.flatMap(({ host, trees: all }) => all.map((tree) => ({ host, tree })));
    if (trees.length === 0)
        return;
    sheet.line(`📦 ${words.labels.backups}:`, { style: 'heading' });
    for (const { host, tree } of trees) {
        const share = tree.share === null ? '' : ` (${format.percent(tree.share)})`;
        const place = status.hosts.length > 1 ? `${placeText(host, status)}: ` : '';
        const icon = notice_text/* LEVEL_ICONS */.If[tree.level];
        const size = `${format.bytes(tree.allocatedBytes)}${share}`;
        sheet.line(`${place}${tree.directory}: ${size} ${icon}`, ITEM);
        for (const tier of tree.tiers) {
            const { newestAt } = tier;
            const newest = newestAt === null ? '' : ` · ${disk.labels.newest} ${format.dateTime(newestAt)}`;
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
    sheet.line(`🔁 ${labels.procedures}:`, { style: 'heading' });
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
    const head = `${icon} ${name}: ${verdict} · ${age} · ${format.duration(run.durationSeconds)}`;
    return run.level === 'ok' ? head : `${head} · ${why}`;
}
function alertLines({ sheet, status, book }) {
    if (status.alerts.length === 0)
        return;
    sheet.line(`🔔 ${book.status.labels.remarks}:`, { style: 'heading' });
    for (const { level, host, subject, reason, facts } of status.alerts) {
        const { title, hint } = book.reason(reason, facts);
        const place = [placeText(host, status), subject].filter((part) => part !== '').join(' ');
        const style = disk_wording/* LEVEL_STATUS */.SA[level];
        sheet.line(`${notice_text/* LEVEL_ICONS */.If[level]} ${place}: ${title}`, { ...ITEM, style });
        if (hint !== '')
            sheet.line(`→ ${hint}`, { indent: 6, hang: 2 });
    }
    sheet.blank();
}

// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 27 modules
var run_context = __webpack_require__(5952);
;// CONCATENATED MODULE: ./build/src/cli/status-handler.js










/** Cursor home, and everything below it away: no flicker, and the history of the terminal stays. */
const REDRAW = '\u001b[H\u001b[J';
/** `lastro status`: once, or again and again until Ctrl-C. Changes nothing and leaves no trace. */
function statusHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.Iy)(options, io, redactor);
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
    const { format, status: words } = (0,phrasebook/* createPhrasebook */.x)(locale, timeZone);
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

/***/ 6217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ requireBackups),
/* harmony export */   U4: () => (/* binding */ requireDrillServer),
/* harmony export */   nH: () => (/* binding */ requireSource),
/* harmony export */   nn: () => (/* binding */ selectSources),
/* harmony export */   pS: () => (/* binding */ requireVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3050);
/* harmony import */ var _field_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7937);



/**
 * The section that a procedure on backups needs.
 * @throws {ConfigurationError} when the configuration has none
 */
function requireBackups(config) {
    if (config.backups !== undefined)
        return config.backups;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            field: 'backups',
            value: 'nothing',
            legal: 'a section with directory and sources',
            mend: 'Add it to the configuration; examples/lastro.yml shows one.',
        },
    ]);
}
/**
 * The separate server of `staging: url`.
 * @throws {ConfigurationError} when the configuration has none
 */
function requireDrillServer({ drill }) {
    if (drill.server !== undefined)
        return drill.server;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            field: 'drill.server',
            value: 'nothing',
            legal: 'the server that staging: url restores into',
            mend: 'Add it to the configuration; docs/restore-drill.md shows one.',
        },
    ]);
}
/**
 * Sees to it that the variables which the fields below `part` (`drill`, `hosts.web-1`) name are set; those of all fields but
 * those of `notify`, which nobody needs, when it is absent.
 * @throws {ConfigurationError} with every one that is not
 */
function requireVariables({ unset }, part) {
    const missing = unset.filter(({ field }) => part === undefined ? !field.startsWith('notify.') : field.startsWith(`${part}.`));
    if (missing.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(missing);
}
/**
 * The named source, or all of them in the order of the file.
 * @throws {ConfigurationError} when there is no section `backups` or no source of that name
 */
function selectSources(config, name) {
    const { sources } = requireBackups(config);
    if (name === undefined)
        return Object.values(sources);
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (source !== undefined)
        return [source];
    throw unknownSource(name, Object.keys(sources));
}
/**
 * The named source, or the only one.
 * @throws {ConfigurationError} when there is none of that name, or more than one to choose from
 */
function requireSource(config, name) {
    const [source, ...others] = selectSources(config, name);
    if (source !== undefined && others.length === 0)
        return source;
    throw unknownSource(undefined, Object.keys(requireBackups(config).sources));
}
function unknownSource(name, names) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            field: 'source',
            value: name === undefined ? 'nothing' : (0,_field_path_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name),
            legal: `one of ${names.join(', ')}`,
            mend: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name ?? '', names, 'Name a source of backups.sources.'),
        },
    ]);
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

/***/ 3768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ verdictTransition),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QR: () => (/* binding */ verdictAlert),
/* harmony export */   h2: () => (/* binding */ levelOfVerdict)
/* harmony export */ });
/* harmony import */ var _alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6346);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1881);


/** Verdicts that change nothing: somebody looked, or was refused in front of a screen. */
const SILENT = new Set(['planned', 'not-changed', 'refused']);
/** Good verdicts that miss an objective. */
const MISSED = new Set([
    'rto-missed',
    'rpo-missed',
    'backup-stale',
    'future-dated-backup',
]);
/** The verdict of a procedure as an alert, so that people hear of a failure once and of its end; null when it tells nothing. */
function verdictAlert({ procedure, subject, value, reason, facts }) {
    if (SILENT.has(value))
        return null;
    const name = subject === '' ? procedure : `${procedure}/${subject}`;
    return {
        key: `local/verdict/${name}`,
        host: 'local',
        subject: name,
        level: levelOfVerdict(value, reason),
        reason,
        facts,
    };
}
/** How bad a verdict is; a level that is one by itself (of disk-check) stays what it is. */
function levelOfVerdict(value, reason) {
    if (value === 'warning' || value === 'critical' || value === 'emergency')
        return value;
    if (value === 'cannot-judge' || value === 'unknown')
        return 'warning';
    if (SILENT.has(value))
        return 'ok';
    if (!(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .K)(value))
        return 'critical';
    return MISSED.has(reason) ? 'warning' : 'ok';
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
    const isDue = now.getTime() - Date.parse(told.toldAt) >= remindAfterSeconds * 1000;
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
    return (0,_alerts_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t)(to, from) > 0 ? 'escalated' : 'eased';
}


/***/ })

};
;