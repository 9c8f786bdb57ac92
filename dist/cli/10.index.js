"use strict";
exports.id = 10;
exports.ids = [10];
exports.modules = {

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

/***/ 7010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notifyTestHandler: () => (/* binding */ notifyTestHandler)
});

// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 1 modules
var phrasebook = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/src/notify/channel.js
var notify_channel = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/src/notify/channels.js + 10 modules
var notify_channels = __webpack_require__(7865);
// EXTERNAL MODULE: ./build/src/notify/deliver.js
var deliver = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/src/notify/notice.js
var notice = __webpack_require__(3372);
// EXTERNAL MODULE: ./build/src/notify/ping.js
var ping = __webpack_require__(3520);
;// CONCATENATED MODULE: ./build/src/notify/test-channels.js








const ALERT = {
    key: 'local/test/notify',
    host: 'local',
    subject: 'lastro notify test',
    level: 'warning',
    reason: 'notice-test',
    facts: {},
};
/**
 * Tells every channel, or the named one, that this is a test: an issue is opened and closed again, a switch is told of a good
 * end. Channels are asked side by side.
 * @throws ConfigurationError when there is none, or none of that name.
 */
async function testChannels(config, only, world) {
    const tests = testsOf(config, world);
    const names = tests.map(({ name }) => name);
    const chosen = tests.filter(({ name }) => only === undefined || name === only);
    if (chosen.length === 0)
        throw noChannel(only, names);
    const attempt = {
        world,
        phrasebook: (0,phrasebook.createPhrasebook)(config.system.locale, config.system.timezone),
        timeoutSeconds: deliver/* EXCHANGE_SECONDS */["if"],
        signal: AbortSignal.any([world.signal, AbortSignal.timeout(deliver/* TELLING_SECONDS */.A9 * 1000)]),
    };
    return Promise.all(chosen.map(async ({ name, tell }) => {
        const undelivered = await (0,deliver/* tryTwice */.UA)(name, attempt, () => tell(attempt));
        return {
            channel: name,
            isTold: undelivered === null,
            detail: world.redact(undelivered?.detail ?? ''),
        };
    }));
}
function testsOf(config, world) {
    const { notify, unset } = config;
    if (notify === undefined)
        return [];
    const channels = (0,notify_channels/* channelsOf */.M)({ notify, unset, place: world.run.github ?? {} });
    const pings = Object.entries(notify.pings).map(([name, one]) => {
        const line = `${config.system.name} test`;
        const problem = (0,notify_channels/* unsetIn */.$)(`pings.${name}`, unset);
        return {
            name: `pings.${name}`,
            tell: (attempt) => problem === undefined ? (0,ping/* ping */.h)('success', one, { line, attempt }) : refused(problem),
        };
    });
    return [...channels.map((channel) => channelTest(channel, config, world)), ...pings];
}
async function refused(problem) {
    throw new Error(problem);
}
function channelTest(channel, { system }, world) {
    const { run, redact } = world;
    const at = world.clock.now().toISOString();
    const common = { system: system.name, host: run.host, run: run.id, procedure: 'notify', at };
    const raised = { alert: ALERT, kind: 'raised', from: 'ok', since: at, digest: false };
    const over = {
        ...raised,
        alert: { ...ALERT, level: 'ok' },
        kind: 'resolved',
        from: 'warning',
    };
    const isIssue = channel.name.startsWith('github-issues.');
    return {
        name: channel.name,
        tell: async (attempt) => {
            const amiss = [];
            const progress = { told: () => undefined, amiss: (detail) => void amiss.push(detail) };
            const say = (change) => channel.tell(notice/* Notice */.$.mask({ ...common, changes: [change] }, redact), attempt, progress);
            await say(raised);
            // An issue stays until somebody closes it; the others have said what they had to say.
            if (isIssue)
                await say(over);
            // Some have it; who is asked whether it works is to hear that others have not.
            if (amiss.length > 0)
                throw new notify_channel/* ChannelFailure */.s(amiss.join('; '), false);
        },
    };
}
function noChannel(name, names) {
    return new errors/* ConfigurationError */.j1([
        name === undefined || names.length === 0
            ? {
                field: 'notify',
                value: 'nothing',
                legal: 'a section with at least one channel',
                mend: 'Add it to the configuration; docs/notices.md shows each kind.',
            }
            : {
                field: '--channel',
                value: JSON.stringify(name),
                legal: `one of ${names.join(', ')}`,
                mend: (0,did_you_mean/* didYouMean */.a)(name, names, 'Write it as the configuration has it.'),
            },
    ]);
}

// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 21 modules
var run_context = __webpack_require__(7324);
;// CONCATENATED MODULE: ./build/src/cli/notify-test-handler.js





/** `lastro notify test`. */
function notifyTestHandler(redactor) {
    return async (options, io) => {
        const { config, world } = await (0,run_context/* openRun */.I)(options, io, redactor);
        const channels = await testChannels(config, options.channel, world);
        const isTold = channels.every((channel) => channel.isTold);
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { isTold, channels });
        for (const { channel, isTold: told, detail } of options.json ? [] : channels)
            io.stdout.write(`${told ? '\u2705' : '\u274c'} ${channel}${told ? '' : `: ${(0,plain_text/* plainLine */.h)(detail)}`}\n`);
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return isTold ? exit_codes/* EXIT */.dc.good : exit_codes/* EXIT */.dc.badVerdict;
    };
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

/***/ 3192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ redactDisk)
/* harmony export */ });
/** The disks with the names of paths, sources and commands redacted. */
function redactDisk({ hosts, advice }, redact) {
    return {
        hosts: hosts.map((host) => redactHost(host, redact)),
        advice: advice.map((one) => ({ ...one, command: redact(one.command) })),
    };
}
function redactHost(host, redact) {
    const { filesystems, skipped, trees, growers, databases } = host;
    const source = (one) => {
        return { ...one, source: redact(one.source) };
    };
    const mount = (one) => {
        return { ...one, mountPoint: redact(one.mountPoint) };
    };
    return {
        ...host,
        filesystems: filesystems.map(mount),
        skipped: skipped.map(mount),
        trees: trees.map((tree) => ({
            ...tree,
            directory: redact(tree.directory),
            sources: tree.sources.map(source),
        })),
        growers: growers.map((one) => ({ ...one, path: redact(one.path) })),
        databases: databases.map(source),
    };
}


/***/ }),

/***/ 4091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ redactCheck),
/* harmony export */   Y$: () => (/* binding */ redactSections),
/* harmony export */   gC: () => (/* binding */ redactArtifact),
/* harmony export */   lE: () => (/* binding */ redactFinding),
/* harmony export */   tN: () => (/* binding */ redactFacts)
/* harmony export */ });
/* harmony import */ var _redact_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);

/** A check with its foreign texts redacted; ids and reason codes are ours and stay. */
function redactCheck(check, redact) {
    return {
        ...check,
        expected: redact(check.expected),
        actual: redact(check.actual),
        ...(check.facts && { facts: redactFacts(check.facts, redact) }),
    };
}
/** A finding with its foreign texts redacted. */
function redactFinding(finding, redact) {
    return {
        ...finding,
        schema: redact(finding.schema),
        object: redact(finding.object),
        expected: redact(finding.expected),
        actual: redact(finding.actual),
    };
}
/** Facts with their texts redacted; figures stay. */
function redactFacts(facts, redact) {
    const entries = Object.entries(facts).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
    ]);
    return Object.fromEntries(entries);
}
/** An artifact with its path redacted. The hash stays: it is proof, and no person's number. */
function redactArtifact(artifact, redact) {
    return { ...artifact, path: redact(artifact.path) };
}
/** Sections with the names in them redacted. */
function redactSections(sections, redact) {
    const { backup, tenant, tenants, contents, retention, migration, matrix } = sections;
    const { application, probes, queries, alerts, disk } = sections;
    return {
        ...sections,
        ...(backup && { backup: redactBackup(backup, redact) }),
        ...(tenant !== undefined && { tenant: redact(tenant) }),
        ...(tenants && { tenants: tenants.map((one) => redactTenant(one, redact)) }),
        ...(contents && {
            contents: contents.map(({ schema, tables }) => ({
                schema: redact(schema),
                tables: tables.map((table) => ({ ...table, name: redact(table.name) })),
            })),
        }),
        ...(application && { application: redactApplication(application, redact) }),
        ...(probes && { probes: probes.map((one) => redactAsked(one, redact)) }),
        ...(queries && { queries: queries.map((one) => redactAsked(one, redact)) }),
        ...(matrix && { matrix: redactMatrix(matrix, redact) }),
        ...(disk && { disk: (0,_redact_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDisk */ .H)(disk, redact) }),
        ...redactPlaces(sections, redact),
        ...(alerts && { alerts: redactAlerts(alerts, redact) }),
        ...(retention && { retention: retention.map((one) => ({ ...one, name: redact(one.name) })) }),
        ...(migration && { migration: redactMigration(migration, redact) }),
    };
}
/** Where remotes are. */
function redactPlaces({ copy, sync }, redact) {
    return {
        ...(copy && { copy: { ...copy, place: redact(copy.place) } }),
        ...(sync && { sync: { ...sync, place: redact(sync.place) } }),
    };
}
function redactAlerts({ standing, transitions }, redact) {
    const one = (alert) => ({ ...alert, subject: redact(alert.subject), facts: redactFacts(alert.facts, redact) });
    return {
        standing: standing.map(one),
        transitions: transitions.map((each) => ({ ...each, alert: one(each.alert) })),
    };
}
function redactTenant(one, redact) {
    const worst = one.worst?.map((finding) => ({
        ...finding,
        object: redact(finding.object),
        expected: redact(finding.expected),
        actual: redact(finding.actual),
    }));
    return { ...one, tenant: redact(one.tenant), ...(worst && { worst }) };
}
function redactAsked(line, redact) {
    return { ...line, name: redact(line.name), actual: redact(line.actual) };
}
function redactApplication({ started, changes, log }, redact) {
    return {
        started: redact(started),
        ...(changes && { changes: changes.map((one) => ({ ...one, value: redact(one.value) })) }),
        ...(log && { log: log.map(redact) }),
    };
}
function redactMatrix(matrix, redact) {
    return {
        ...matrix,
        subject: redact(matrix.subject),
        trials: matrix.trials.map((trial) => ({
            ...trial,
            expected: redact(trial.expected),
            actual: redact(trial.actual),
            ...(trial.detail === undefined ? {} : { detail: redact(trial.detail) }),
        })),
        cleanRuns: matrix.cleanRuns.map((run) => ({ ...run, alarm: redact(run.alarm) })),
    };
}
function redactBackup(backup, redact) {
    return { ...backup, name: redact(backup.name), source: redact(backup.source) };
}
function redactMigration(migration, redact) {
    return {
        ...migration,
        command: redact(migration.command),
        output: migration.output.map(redact),
        structure: migration.structure.map((group) => ({
            ...group,
            schemas: group.schemas.map(redact),
            changes: group.changes.map((one) => ({
                ...one,
                object: redact(one.object),
                before: redact(one.before),
                after: redact(one.after),
            })),
        })),
        rows: migration.rows.map((one) => ({ ...one, table: redact(one.table) })),
        locks: migration.locks.map((one) => ({ ...one, table: redact(one.table) })),
    };
}


/***/ })

};
;