"use strict";
exports.id = 915;
exports.ids = [915];
exports.modules = {

/***/ 8915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drillCheckHandler: () => (/* binding */ drillCheckHandler)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/staging-directory.js
var staging_directory = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/restore-drill.js + 18 modules
var restore_drill = __webpack_require__(2852);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/sweep-staging.js + 1 modules
var sweep_staging = __webpack_require__(4621);
// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js + 4 modules
var run_procedure = __webpack_require__(7521);
// EXTERNAL MODULE: ./build/src/report/matrix.js
var report_matrix = __webpack_require__(2436);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/conclude-check.js

/**
 * How a check ends whose good backup the drill does not call good; null when it does. An alarm at a sample is a false
 * one; a backup of the site may be bad indeed.
 */
function endingOfBaseline({ origin, backup }, [baseline]) {
    if (baseline?.outcome === 'silent')
        return null;
    const actual = baseline?.actual ?? '';
    const isAlarm = origin === 'sample' && !actual.startsWith('cannot-judge');
    const facts = { name: backup.name, actual };
    const error = `the drill says of the good backup as it is: ${actual}`;
    if (isAlarm)
        return { value: 'untrustworthy', reason: 'false-alarms', facts, error };
    return { value: 'cannot-judge', reason: 'good-backup-not-good', facts, error };
}
/** One miss or one false alarm makes the drill untrustworthy; what could not be tried is told, and counts for nothing. */
function concludeCheck({ good, seed, trials, cleanRuns }, recorder) {
    const subject = good.origin === 'sample' ? 'sample' : good.backup.name;
    const matrix = { subject, seed, trials, cleanRuns };
    const totals = (0,report_matrix/* matrixTotals */.f)(matrix);
    recorder.sections({ matrix });
    noteMetrics(totals, recorder);
    noteFaults(trials, totals, recorder);
    noteAlarms(cleanRuns, totals, recorder);
    return endingOf(totals);
}
function endingOf(totals) {
    const { caught, tried, notTried, harmless, cleanRuns, falseAlarms } = totals;
    const missed = tried - caught;
    const silent = harmless + cleanRuns;
    const facts = {
        caught,
        tried,
        missed,
        cleanRuns: silent,
        falseAlarms,
        ...(notTried > 0 ? { notTried } : {}),
    };
    if (missed > 0)
        return { value: 'untrustworthy', reason: 'faults-missed', facts };
    if (falseAlarms > 0)
        return { value: 'untrustworthy', reason: 'false-alarms', facts };
    if (tried + silent === 0)
        return { value: 'cannot-judge', reason: 'nothing-tried', facts };
    return { value: 'trustworthy', reason: 'all-caught', facts };
}
function noteMetrics(totals, recorder) {
    const count = (id, value, objective) => recorder.metric({
        id,
        value,
        unit: 'count',
        ...(objective === undefined ? {} : { objective }),
    });
    count('faults-caught', totals.caught);
    count('faults-tried', totals.tried);
    count('faults-missed', totals.tried - totals.caught, 0);
    count('faults-not-tried', totals.notTried);
    count('clean-runs', totals.cleanRuns);
    count('false-alarms', totals.falseAlarms, 0);
}
function noteFaults(trials, { caught, tried }, recorder) {
    const expected = `${tried} of ${tried} caught`;
    const actual = `${caught} of ${tried} caught`;
    recorder.check(caught === tried
        ? { id: 'faults', status: 'pass', expected, actual }
        : { id: 'faults', status: 'fail', expected, actual, reason: 'faults-missed' });
    for (const trial of trials) {
        if (trial.outcome === 'missed')
            recorder.finding(asFinding(trial, 'fault-missed'));
        if (trial.outcome === 'alarmed')
            recorder.finding(asFinding(trial, 'false-alarm'));
    }
}
function asFinding({ group, id, expected, actual }, reason) {
    return {
        check: reason === 'fault-missed' ? 'faults' : 'false-alarms',
        status: 'fail',
        reason,
        schema: group,
        object: id,
        expected,
        actual,
    };
}
function noteAlarms(cleanRuns, { harmless, falseAlarms }, recorder) {
    const common = {
        id: 'false-alarms',
        expected: '0 false alarms',
        actual: `${falseAlarms} in ${cleanRuns.length} clean runs and ${harmless} harmless changes`,
    };
    recorder.check(falseAlarms === 0
        ? { ...common, status: 'pass' }
        : { ...common, status: 'fail', reason: 'false-alarms' });
    for (const { seed, settings, alarm } of cleanRuns) {
        if (alarm === '')
            continue;
        recorder.finding({
            check: 'false-alarms',
            status: 'fail',
            reason: 'false-alarm',
            schema: 'clean-runs',
            object: `seed ${seed}`,
            expected: `silence under ${settings}`,
            actual: alarm,
        });
    }
}

// EXTERNAL MODULE: ./build/src/procedures/drill-check/faults/direct/harmless-surroundings.js
var harmless_surroundings = __webpack_require__(7591);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/staging-needs.js
var staging_needs = __webpack_require__(6492);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/passport/read-passport.js
var read_passport = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/src/report/report-recorder.js + 1 modules
var report_recorder = __webpack_require__(5450);
// EXTERNAL MODULE: ./build/src/procedures/restoration/phase-clock.js
var phase_clock = __webpack_require__(158);
// EXTERNAL MODULE: ./build/src/procedures/restoration/restore-backup.js + 12 modules
var restore_backup = __webpack_require__(1379);
// EXTERNAL MODULE: ./build/src/procedures/restoration/select-backup.js
var select_backup = __webpack_require__(8031);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/local-staging.js
var local_staging = __webpack_require__(6567);
// EXTERNAL MODULE: ./build/src/procedures/drill-check/damage/backup-copy.js
var backup_copy = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/src/procedures/drill-check/worlds/quiet-world.js
var quiet_world = __webpack_require__(5975);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 2 modules
var connection = __webpack_require__(4458);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/good-backup/source-database.js

/** The database behind settings; `beside` is another one on its server from which it is copied. */
function sourceDatabase(settings, beside = 'postgres') {
    const within = async (body, database = settings.database) => {
        const session = await (0,connection/* connect */.Ng)({ ...settings, database });
        try {
            return await body(session);
        }
        finally {
            await session.close();
        }
    };
    const drop = (name) => within(async (session) => {
        await session.query(`DROP DATABASE IF EXISTS ${(0,connection/* quoteIdentifier */.Cm)(name)} WITH (FORCE)`);
    }, beside);
    return {
        settings,
        within,
        copyTo: async (name) => {
            await drop(name);
            await within((session) => session.query(`CREATE DATABASE ${(0,connection/* quoteIdentifier */.Cm)(name)} TEMPLATE ${(0,connection/* quoteIdentifier */.Cm)(settings.database)}`), beside);
            return { ...settings, database: name };
        },
        drop,
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/good-backup/real-backup.js












/**
 * Takes a backup of the site for good: its files are copied, and its database is restored once, when a fault needs it.
 * @throws CheckFailure `no-backup`, `no-passport`, `passport-unreadable`; what a restore throws, when it is asked for.
 */
async function takeReal(request, world) {
    const selected = await (0,select_backup/* selectBackup */.V)({
        directory: request.backups,
        ...(request.backup === undefined ? {} : { backup: request.backup }),
        pick: 'newest',
        timezone: request.config.system.timezone,
        now: world.clock.now(),
        random: Math.random,
    });
    const backup = await (0,backup_copy/* copyBackup */.UO)(await openSelected(selected), (0,external_node_path_.join)(request.directory, 'good'));
    let restored;
    return {
        origin: 'backup',
        config: request.config,
        backup,
        source: async () => {
            restored ??= restore(request, { ...selected, dumpPath: backup.dump }, backup, world);
            const { settings } = await restored;
            return sourceDatabase(settings, settings.database === 'postgres' ? 'template1' : 'postgres');
        },
        close: async () => {
            const server = await restored?.then((done) => done.server, () => undefined);
            await server?.stop();
        },
    };
}
async function openSelected(selected) {
    const { name, dumpPath, passportPath, globalsPath } = selected;
    if (passportPath === undefined || globalsPath === undefined)
        throw new errors/* CheckFailure */.jU('no-passport', `${name} has no passport to judge by`, { name });
    return {
        directory: (0,external_node_path_.dirname)((0,external_node_path_.dirname)(dumpPath)),
        name: (0,external_node_path_.basename)(passportPath, '.passport.json'),
        passport: await (0,read_passport/* readPassport */.pN)(passportPath),
        dump: dumpPath,
        passportPath,
        globals: globalsPath,
    };
}
async function restore(request, backup, { passport }, world) {
    const { config, jobs } = request;
    const needs = (0,staging_needs/* needsOfPassport */.H)(passport);
    // What is told of this restore nobody reads: it is a means, and its failure is thrown.
    const recorder = new report_recorder/* ReportRecorder */.n(world, {
        procedure: 'restore-drill',
        lastro: request.lastro,
        system: config.system.name,
    });
    const drill = { ...config.drill, directory: (0,external_node_path_.join)(request.directory, 'p') };
    const { target, workspace } = await (0,local_staging/* openLocalStaging */.b)({
        drill: { config: { ...config, drill } },
        needs,
        recorder,
    }, (0,quiet_world/* withRunId */.Rb)(world, 'source'));
    const { timeoutSeconds } = config.drill;
    const phases = new phase_clock/* PhaseClock */.w(world.clock);
    return (0,restore_backup/* restoreBackup */.d)({ backup, passport, needs, target, workspace, jobs, timeoutSeconds, phases, recorder }, world);
}

// EXTERNAL MODULE: ./build/src/config/parse-config.js + 5 modules
var parse_config = __webpack_require__(4831);
// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/src/demo/demo-cluster.js
var demo_cluster = __webpack_require__(1318);
// EXTERNAL MODULE: ./build/src/demo/demo-config.js
var demo_config = __webpack_require__(2980);
// EXTERNAL MODULE: ./build/src/demo/fill-restaurants.js + 2 modules
var fill_restaurants = __webpack_require__(493);
// EXTERNAL MODULE: ./build/src/procedures/backup/backup.js + 12 modules
var backup = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/src/procedures/drill-check/worlds/chosen-programs.js
var chosen_programs = __webpack_require__(3634);
// EXTERNAL MODULE: ./build/src/procedures/drill-check/good-backup/sample/sample-schema.js
var sample_schema = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/procedures/drill-check/good-backup/sample/value-pairs.js
var value_pairs = __webpack_require__(6487);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/good-backup/sample/sample-extras.js


const VALUES = value_pairs/* VALUE_PAIRS */.A.map(({ table, type, before }) => `CREATE TABLE ${table} (id integer, value ${type}); INSERT INTO ${table} VALUES (1, NULL), (2, ${before}), (3, NULL);`).join('\n');
/** Added to the restaurants: one table per value that is easily mistaken, and objects that restaurants do not have. */
const SAMPLE_EXTRAS = `
CREATE SCHEMA ${sample_schema/* SAMPLE_SCHEMA */.t};
SET search_path = public;
${VALUES}
CREATE TABLE ${sample_schema/* SAMPLE_SCHEMA */.t}.settings (id integer, body jsonb);
INSERT INTO ${sample_schema/* SAMPLE_SCHEMA */.t}.settings VALUES (1, '{"a": 1, "bb": {"c": [1, 2]}}');
CREATE TABLE ${sample_schema/* SAMPLE_SCHEMA */.t}.archive (id integer, kind text, place text);
INSERT INTO ${sample_schema/* SAMPLE_SCHEMA */.t}.archive SELECT n, 'k' || n % 3, 'p' || n % 5 FROM generate_series(1, 50) n;
CREATE STATISTICS ${sample_schema/* SAMPLE_SCHEMA */.t}.pairs ON kind, place FROM ${sample_schema/* SAMPLE_SCHEMA */.t}.archive;
CREATE RULE keep AS ON DELETE TO ${sample_schema/* SAMPLE_SCHEMA */.t}.archive DO INSTEAD NOTHING;
CREATE TABLE ${sample_schema/* SAMPLE_SCHEMA */.t}.bookings (span tstzrange, CONSTRAINT no_overlap EXCLUDE USING gist (span WITH &&));
CREATE COLLATION ${sample_schema/* SAMPLE_SCHEMA */.t}.bytewise (provider = libc, locale = 'C');
CREATE TABLE ${sample_schema/* SAMPLE_SCHEMA */.t}.names (name text COLLATE ${sample_schema/* SAMPLE_SCHEMA */.t}.bytewise, title text COLLATE "C");
CREATE INDEX names_title_idx ON ${sample_schema/* SAMPLE_SCHEMA */.t}.names (title COLLATE "POSIX");
INSERT INTO ${sample_schema/* SAMPLE_SCHEMA */.t}.names SELECT 'n' || n, 't' || n FROM generate_series(1, 20) n;
CREATE TABLE ${sample_schema/* SAMPLE_SCHEMA */.t}.owned (id integer);
ALTER TABLE ${sample_schema/* SAMPLE_SCHEMA */.t}.owned OWNER TO chefwell_app;
GRANT SELECT (kind) ON ${sample_schema/* SAMPLE_SCHEMA */.t}.archive TO chefwell_report;
`;

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/good-backup/sample-backup.js












/** Small enough that backup and drill take two seconds; the last tenant is empty, as a new customer's is. */
const SIZE = { tenants: 3, sales: 40, sessions: 2 };
/**
 * Makes a small system on a server of its own, in the oldest PostgreSQL that is installed, so that newer ones can be
 * staging too, and backs it up.
 * @throws CheckFailure `postgres-missing`, or `good-backup-failed` with the reason of the backup.
 */
async function makeSample(request, world) {
    const [oldest] = await (0,chosen_programs/* wholeInstallations */.P)(world);
    const place = (0,external_node_path_.join)(request.directory, 'p');
    const limited = oldest ? (0,chosen_programs/* onlyWith */.$)(world, oldest) : world;
    const cluster = await (0,demo_cluster/* startDemoCluster */.E)(place, SIZE.tenants, limited);
    try {
        return await fillAndBackUp(cluster, request, limited);
    }
    catch (error) {
        await cluster.stop();
        throw error;
    }
}
async function fillAndBackUp(cluster, request, world) {
    const { settings } = cluster;
    const source = sourceDatabase(settings);
    await (0,fill_restaurants/* fillRestaurants */.S)(settings, SIZE, world);
    await source.within((session) => session.script(SAMPLE_EXTRAS));
    const config = sampleConfig((0,external_node_path_.join)(request.directory, 'good'), request.config, settings);
    const backup = await backUp(config, request.lastro, world);
    return {
        origin: 'sample',
        config,
        backup,
        source: async () => source,
        close: () => cluster.stop(),
    };
}
/** The configuration of a sample database whose backups lie below a directory. */
function sampleConfig(directory, { system }, settings) {
    const text = (0,demo_config/* demoConfig */.q)({ directory, locale: system.locale, settings });
    return (0,parse_config/* parseConfig */.o)(text, 'drill check', {});
}
/** Runs the real backup of the one source of a configuration. */
async function backUp(config, lastro, world) {
    const source = (0,requirements/* requireSource */.nH)(config);
    const backups = (0,requirements/* requireBackups */.Pu)(config);
    const { name } = source;
    const report = await (0,backup/* runBackup */.Q)({ config, backups, name, source, dryRun: false, lastro }, world);
    if (report.backup && report.verdict.value === 'complete')
        return (0,backup_copy/* openBackup */.Tw)(backups.directory, report.backup.name);
    world.signal.throwIfAborted();
    const { reason } = report.verdict;
    throw new errors/* CheckFailure */.jU('good-backup-failed', report.error ?? `the backup failed: ${reason}`, {
        detail: report.error ?? reason,
    });
}

// EXTERNAL MODULE: ./build/src/procedures/drill-check/lane.js
var drill_check_lane = __webpack_require__(7506);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/judge-trial.js
/** Whether the drill said what it must: verdict, reason, the object, and nothing beside. */
function judgeTrial({ id, group, isHarmless }, expected, report, surroundings) {
    const isRight = differences(expected, report, surroundings).length === 0;
    return {
        id,
        group,
        outcome: isHarmless ? (isRight ? 'silent' : 'alarmed') : isRight ? 'caught' : 'missed',
        expected: describeExpectation(expected),
        actual: describeReport(report, expected),
    };
}
/** A fault that could not be tried, and why. */
function notTried({ id, group }, reason, detail) {
    return {
        id,
        group,
        outcome: 'not-tried',
        expected: '',
        actual: '',
        reason,
        ...(detail === '' ? {} : { detail }),
    };
}
/** In what a report differs from what was expected, as words for a person who reads a test. */
function differences(expected, report, { foreseen, isExact }) {
    const { verdict } = report;
    const found = findingsOf(report);
    const wrong = [];
    if (verdict.value !== expected.verdict)
        wrong.push(`verdict ${verdict.value}`);
    if (!expected.reasons.includes(verdict.reason))
        wrong.push(`reason ${verdict.reason}`);
    if (expected.names !== undefined && !namesIn(report).includes(expected.names))
        wrong.push(`${expected.names} is not named`);
    wrong.push(...expected.findings.filter((each) => !found.includes(each)).map((each) => `no ${each}`));
    if (!isExact || expected.isLoose)
        return wrong;
    wrong.push(...found.filter((each) => !foreseen.includes(each)).map((each) => `also ${each}`));
    return [...wrong, ...wrongTenants(report, foreseen)];
}
/** A tenant is broken by what lies in its schema, and by nothing else. */
function wrongTenants({ tenants = [] }, foreseen) {
    const condemned = foreseen.filter((each) => !each.endsWith(WARNING));
    return tenants
        .filter(({ tenant, verdict }) => {
        const mustBreak = condemned.some((each) => each.startsWith(`${tenant}.`));
        return (verdict === 'not-restorable') !== mustBreak;
    })
        .map(({ tenant, verdict }) => `${tenant} is ${verdict}`);
}
const WARNING = ' (warn)';
/** `schema.object: reason` of every finding, with ` (warn)` where it does not condemn; sorted. */
function findingsOf({ findings }) {
    return findings
        .map(({ schema, object, reason, status }) => `${schema}.${object}: ${reason}${status === 'fail' ? '' : ` (${status})`}`)
        .sort();
}
function namesIn({ verdict, error = '' }) {
    return [...Object.values(verdict.facts).map(String), error].join('\n');
}
/** Findings that are shown; a fault seldom makes more, and a blind drill makes hundreds. */
const SHOWN = 4;
function describeExpectation({ verdict, reasons, findings, names }) {
    return describe(`${verdict}: ${reasons.join(' or ')}`, findings, names);
}
function describeReport(report, { names, findings }) {
    const { verdict } = report;
    const found = findingsOf(report);
    // What was looked for comes first: the list is cut.
    const sorted = [
        ...found.filter((each) => findings.includes(each)),
        ...found.filter((each) => !findings.includes(each)),
    ];
    const named = names !== undefined && namesIn(report).includes(names) ? names : undefined;
    // A drill that ended early has no findings; its error is all there is to go by.
    const error = sorted.length === 0 ? firstLine(report.error ?? '') : '';
    return describe(`${verdict.value}: ${verdict.reason}`, sorted, named ?? error);
}
const ERROR_LENGTH = 200;
function firstLine(text) {
    return (text.split('\n')[0] ?? '').slice(0, ERROR_LENGTH);
}
function describe(head, findings, names) {
    const rest = findings.length - SHOWN;
    return [
        head,
        ...(names === undefined || names === '' ? [] : [names]),
        ...findings.slice(0, SHOWN),
        ...(rest > 0 ? [`… ${rest}`] : []),
    ].join('; ');
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/seeded-random.js
/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

// EXTERNAL MODULE: ./build/src/procedures/drill-check/damage/altered-dump.js
var altered_dump = __webpack_require__(7782);
// EXTERNAL MODULE: ./build/src/procedures/drill-check/fault.js
var drill_check_fault = __webpack_require__(1118);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/try-faults.js





/** Tries faults that share one drill, or the only one; gives a trial for each. */
async function tryFaults(faults, request) {
    const direct = faults.filter((each) => each.kind === 'direct');
    const content = faults.filter((each) => each.kind === 'content');
    const trials = [];
    for (const fault of direct)
        trials.push(await tryDirect(fault, request));
    return [...trials, ...(content.length > 0 ? await tryContent(content, request) : [])];
}
async function tryDirect(fault, request) {
    const { lane } = request;
    try {
        const injection = await inject(fault, lane);
        try {
            const { backup, expected, world = lane.world } = injection;
            const report = await drillBackup(backup.directory, request, world, injection.request);
            return judgeTrial(fault, expected, report, surroundingsOf(expected.findings, lane));
        }
        finally {
            await injection.undo?.();
        }
    }
    catch (error) {
        if (error instanceof drill_check_fault/* NotTried */.E)
            return notTried(fault, error.reason, error.detail);
        throw error;
    }
}
/** In a database that we do not know a program may refuse what it does in the sample. */
async function inject(fault, lane) {
    try {
        return await fault.inject(lane);
    }
    catch (error) {
        const isRefusal = error instanceof errors/* CommandError */.Qd && error.failure.cause === 'exit';
        if (isRefusal && lane.good.origin === 'backup')
            throw new drill_check_fault/* NotTried */.E('fault-not-applicable', error.message);
        throw error;
    }
}
async function tryContent(faults, request) {
    const { lane } = request;
    const source = await lane.good.source();
    const name = `altered_${lane.number}`;
    const settings = await source.copyTo(name);
    try {
        const altered = await source.within((session) => alterAll(faults, session, lane), settings.database);
        const done = altered.filter((each) => each.alteration !== undefined);
        if (done.length === 0)
            return altered.map(({ fault, why }) => asNotTried(fault, why));
        const backup = await lane.copy();
        await (0,altered_dump/* replaceDump */.$)(backup, settings, lane.world);
        const report = await drillBackup(backup.directory, request, lane.world);
        const foreseen = done.flatMap(({ alteration }) => alteration?.findings ?? []);
        return altered.map(({ fault, alteration, why }) => alteration
            ? judgeTrial(fault, expect(fault, alteration), report, surroundingsOf(foreseen, lane))
            : asNotTried(fault, why));
    }
    finally {
        await source.drop(name);
    }
}
/** Findings about a database that we made ourselves can all be foretold. */
function surroundingsOf(foreseen, { good }) {
    return { foreseen, isExact: good.origin === 'sample' };
}
function expect(fault, { findings }) {
    const { verdict, reason, names } = fault;
    return { verdict, reasons: [reason], findings, ...(names === undefined ? {} : { names }) };
}
async function alterAll(faults, session, lane) {
    // Triggers must not touch what a fault changes.
    await session.script('SET session_replication_role = replica; SET check_function_bodies = off; SET search_path = public');
    const altered = [];
    for (const fault of faults)
        altered.push(await alter(fault, session, lane));
    return altered;
}
/** Places of a fault that are tried: the first may be guarded by something that its query does not see. */
const PLACES = 8;
async function alter(fault, session, lane) {
    let why = new drill_check_fault/* NotTried */.E('fault-no-target');
    for (const alteration of await placesOf(fault, session, lane)) {
        if (alteration instanceof drill_check_fault/* NotTried */.E)
            return { fault, why: alteration };
        try {
            await session.script(alteration.script);
            return { fault, alteration, why };
        }
        catch (error) {
            lane.world.signal.throwIfAborted();
            why = new drill_check_fault/* NotTried */.E('fault-not-applicable', error instanceof Error ? error.message : '');
        }
    }
    return { fault, why };
}
async function placesOf(fault, session, lane) {
    try {
        return (await fault.find(session, lane.good.backup.passport)).slice(0, PLACES);
    }
    catch (error) {
        if (error instanceof drill_check_fault/* NotTried */.E)
            return [error];
        throw error;
    }
}
function asNotTried(fault, { reason, detail }) {
    return notTried(fault, reason, detail);
}
/** Two jobs, as the smallest host has them. */
const JOBS = 2;
/** Runs the drill on a directory of backups. */
function drillBackup(directory, { lane, drill, lastro, nextRun }, world, changes = {}) {
    const { config } = lane;
    const request = { config, directory, pick: 'newest', jobs: JOBS, lastro, ...changes };
    return drill(request, (0,quiet_world/* withRunId */.Rb)(world, nextRun()));
}

// EXTERNAL MODULE: ./build/src/procedures/drill-check/worlds/changed-processes.js
var changed_processes = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/src/procedures/drill-check/worlds/troubled-servers.js
var troubled_servers = __webpack_require__(7652);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/clean-runs/random-rows.js
/** Creates a table with a column of most types, indexes, a partitioned one and one that points to another. */
const RANDOM_TABLES = `
SET search_path = public;
CREATE TYPE kind AS ENUM ('cash', 'card', 'pix', 'voucher');
CREATE DOMAIN positive AS numeric CHECK (VALUE > 0);
CREATE TABLE anything (
  id bigserial PRIMARY KEY, words text, letters varchar(40), fixed char(7), exact numeric, money_like numeric(14,4), ratio double precision,
  small_ratio real, whole bigint, born date, moment timestamptz, local_moment timestamp, clock_time time, zoned_time timetz, took interval,
  flags boolean[], tags text[], grid integer[], document jsonb, source json, bytes bytea, key uuid, address inet, network cidr, span tstzrange,
  numbers int4multirange, bits varbit, place point, cash money, chosen kind, domained positive, note text COLLATE "C",
  doubled numeric GENERATED ALWAYS AS (exact * 2) STORED);
CREATE INDEX anything_words_idx ON anything (lower(words));
CREATE INDEX anything_document_idx ON anything USING gin (document);
CREATE TABLE parts (id integer, anything bigint REFERENCES anything ON DELETE CASCADE, label text) PARTITION BY HASH (id);
CREATE TABLE parts_0 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE VIEW chosen_sums AS SELECT chosen, count(*) AS rows, sum(money_like) AS total FROM anything GROUP BY chosen;
`;
/** One of a few expressions, each as likely. */
const oneOf = (...expressions) => `CASE (random() * ${expressions.length - 1})::int ${expressions
    .map((expression, index) => `WHEN ${index} THEN ${expression}`)
    .join(' ')} END`;
const RANDOM_TEXT = `(SELECT string_agg(chr(CASE WHEN random() < 0.5 THEN 32 + (random() * 90)::int ELSE 160 + (random() * 20000)::int END), '') FROM generate_series(1, 1 + n % 30))`;
/** Values that are rare in life and common in bugs stand among the ordinary ones. */
const COLUMNS = {
    words: oneOf('NULL', `''`, RANDOM_TEXT, RANDOM_TEXT, `'😀 e\u0301'`, `repeat('ção', n)`),
    letters: `E'\\t\\\\N\\r\\n' || n`,
    fixed: `'x' || n % 1000`,
    exact: oneOf('round((random() * 1e12)::numeric, n % 20)', `'NaN'::numeric`, `'-Infinity'::numeric`, '1e200::numeric + n', '1.0', '1.000'),
    money_like: '(random() * 1e9)::numeric(14,4)',
    ratio: oneOf('(random() - 0.5) * 10 ^ (random() * 600 - 300)', `'NaN'::float8`, `'-0'::float8`, `'Infinity'::float8`, '0.1::float8 + 0.2', `'4.9e-324'::float8`),
    small_ratio: oneOf('(random() - 0.5)::real', `'NaN'::real`, `'-0'::real`, `'-Infinity'::real`),
    whole: oneOf('(random() * 1e18)::bigint', '-9223372036854775808', '9223372036854775807', '0'),
    born: oneOf(`date '0001-01-01' + (random() * 1e6)::int`, `'infinity'::date`, `'0044-03-15 BC'::date`),
    moment: oneOf(`timestamptz 'epoch' + random() * 2e9 * interval '1 s'`, `'-infinity'::timestamptz`),
    local_moment: `timestamp 'epoch' - random() * 2e9 * interval '1 s'`,
    clock_time: oneOf(`time '00:00' + random() * interval '1 day'`, `'24:00'::time`),
    zoned_time: `'12:34:56.789012-03:30'::timetz`,
    took: `make_interval(months => (random() * 50)::int, days => (random() * 50)::int - 25, secs => random() * 1e5)`,
    flags: 'ARRAY[random() < 0.5, NULL, random() < 0.5]',
    tags: oneOf(`ARRAY['a' || n, '', NULL, '{"x"}']`, `'{}'::text[]`, `ARRAY['NULL', ',', '"']`),
    grid: oneOf(`'[0:1][2:3]={{1,2},{3,4}}'::integer[]`, 'ARRAY[n, NULL]'),
    document: oneOf(`jsonb_build_object('k' || n % 7, random(), 'a', n, 'ü', 'ção')`, `'{"b": 1.0, "a": {"d": [], "c": null}}'::jsonb`, `'{"a": {"c": null, "d": []}, "b": 1.0}'::jsonb`, `'1e400'::jsonb`),
    source: `json_build_object('n', n, 'r', random())`,
    bytes: oneOf(`decode(md5(random()::text), 'hex')`, `''::bytea`, `'\\x00'::bytea`),
    key: 'md5(random()::text)::uuid',
    address: oneOf(`('10.' || n % 256 || '.0.1')::inet`, `'::1/64'::inet`),
    network: `'192.168.0.0/16'::cidr`,
    span: oneOf(`tstzrange(now(), now() + random() * interval '9 days')`, `'empty'::tstzrange`),
    numbers: `'{[1,3), [5,9)}'::int4multirange`,
    bits: '(n % 256)::bit(8)::varbit',
    place: oneOf('point(random(), random())', `'(-0,NaN)'::point`),
    cash: '(random() * 1e6)::numeric::money',
    chosen: `(ARRAY['cash', 'card', 'pix', 'voucher']::kind[])[1 + n % 4]`,
    domained: '1 + (random() * 1000)::numeric',
    note: oneOf('NULL', `''`, `' '`, `E'\\\\.'`, `'NULL'`),
};
/** Fills them anew with rows that depend on the seed only. */
function randomRows(seed, rows) {
    return `
SET search_path = public;
SELECT setseed(${((seed % 2000) - 1000) / 1000});
TRUNCATE anything, parts;
INSERT INTO anything (${Object.keys(COLUMNS).join(', ')})
SELECT ${Object.values(COLUMNS).join(',\n  ')}
FROM generate_series(1, ${rows}) n;
INSERT INTO parts SELECT a.id % 1000, a.id, left(a.words, 5) FROM anything a WHERE random() < 0.5;
`;
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/clean-runs/random-settings.js
/** Values of settings that change how values are printed, read or ordered. */
const PRINTING = {
    TimeZone: ['Asia/Kathmandu', 'Pacific/Chatham', 'America/Sao_Paulo', 'Asia/Tokyo'],
    DateStyle: ['German, DMY', 'SQL, DMY', 'Postgres, MDY', 'ISO, YMD'],
    IntervalStyle: ['sql_standard', 'iso_8601', 'postgres_verbose'],
    extra_float_digits: ['-15', '-5', '0', '1'],
    bytea_output: ['escape', 'hex'],
    xmloption: ['document', 'content'],
    quote_all_identifiers: ['on', 'off'],
};
const DATABASE = {
    ...PRINTING,
    search_path: ['public, pg_catalog', 'pg_catalog'],
    default_transaction_read_only: ['on', 'off'],
    default_transaction_isolation: ['serializable', 'repeatable read'],
    standard_conforming_strings: ['off', 'on'],
    statement_timeout: ['0', '60s'],
    row_security: ['off', 'on'],
};
const SERVER = {
    ...PRINTING,
    work_mem: ['64kB', '4MB'],
    enable_hashagg: ['off', 'on'],
    synchronize_seqscans: ['on', 'off'],
    default_toast_compression: ['pglz'],
};
const ENVIRONMENT = {
    TZ: ['Asia/Kathmandu', 'America/Sao_Paulo', 'UTC'],
    LANG: ['pt_BR.UTF-8', 'C.UTF-8', 'C'],
};
/** Chooses about half of the settings, and a value for each. */
function randomSettings(random) {
    const choose = (table) => Object.fromEntries(Object.entries(table)
        .filter(() => random() < 0.5)
        .map(([name, values]) => [name, values[Math.floor(random() * values.length)] ?? '']));
    return {
        database: choose(DATABASE),
        server: choose(SERVER),
        environment: choose(ENVIRONMENT),
        jobs: 1 + Math.floor(random() * 4),
    };
}
/** Settings in one line, for whoever has to find out which of them made a drill cry wolf. */
function describeSettings({ database, server, environment, jobs }) {
    const list = (title, settings) => {
        const pairs = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
        return pairs.length === 0 ? [] : [`${title} ${pairs.join(' ')}`];
    };
    return [
        ...list('database', database),
        ...list('staging', server),
        ...list('host', environment),
        `jobs ${jobs}`,
    ].join('; ');
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/clean-runs/run-clean.js












const MOST_ROWS = 300;
/** Drills something sound under random settings: a backup of random rows, or again the real one. */
async function runClean(seed, request) {
    const random = seededRandom(seed);
    const settings = randomSettings(random);
    const rows = Math.floor(random() * MOST_ROWS);
    const world = inSurroundings(request.lane.world, settings);
    const { jobs } = settings;
    const report = request.lane.good.origin === 'sample'
        ? await drillRandomRows({ seed, rows, settings }, request, world)
        : await drillBackup((await request.lane.copy()).directory, request, world, { jobs });
    return { seed, settings: `${describeSettings(settings)}; rows ${rows}`, alarm: alarmOf(report) };
}
function inSurroundings(world, { server, environment }) {
    const hosted = (0,changed_processes/* changeWorld */.Pm)(world, () => ({
        // What the command sets for itself is stronger.
        command: (command) => ({ ...command, env: { ...environment, ...command.env } }),
    }));
    return (0,troubled_servers/* withServerSettings */.R5)(hosted, server);
}
async function drillRandomRows(database, request, world) {
    const { lane, lastro, nextRun } = request;
    const source = await lane.good.source();
    const name = `clean_${lane.number}`;
    await fill(source, name, database);
    const directory = (0,external_node_path_.join)(lane.directory, 'clean');
    const connection = { ...source.settings, database: name };
    const config = (0,drill_check_lane/* laneConfig */.bH)(sampleConfig(directory, lane.good.config, connection), directory);
    const backup = await backUp(config, lastro, (0,quiet_world/* withRunId */.Rb)(world, nextRun()));
    const { jobs } = database.settings;
    return drillBackup(backup.directory, request, world, { config, jobs });
}
async function fill(source, name, database) {
    const { seed, rows, settings } = database;
    const isThere = await source.within((session) => session.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]), 'postgres');
    if (isThere.length === 0)
        await create(source, name);
    // One of the settings of the round before may forbid to write.
    await configure(source, name, {});
    await source.within((session) => session.script(randomRows(seed, rows)), name);
    await configure(source, name, settings.database);
}
async function configure(source, name, settings) {
    const database = (0,connection/* quoteIdentifier */.Cm)(name);
    await source.within(async (session) => {
        await session.query(`ALTER DATABASE ${database} RESET ALL`);
        for (const [setting, value] of Object.entries(settings))
            await session.query(`ALTER DATABASE ${database} SET ${setting} = ${literalOf(setting, value)}`);
    }, 'postgres');
}
/** A list is given as words, anything else as one literal. */
function literalOf(setting, value) {
    return setting === 'search_path' ? value : (0,connection/* quoteLiteral */.ce)(value);
}
async function create(source, name) {
    await source.within((session) => session.query(`CREATE DATABASE ${(0,connection/* quoteIdentifier */.Cm)(name)} TEMPLATE template0 LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'`), 'postgres');
    await source.within((session) => session.script(RANDOM_TABLES), name);
}
/** Anything that is said of a sound backup, also as a warning. */
function alarmOf(report) {
    const { verdict } = report;
    const findings = findingsOf(report);
    if (verdict.value === 'restorable' && verdict.reason === 'proven' && findings.length === 0)
        return '';
    return [`${verdict.value}: ${verdict.reason}`, ...findings, report.error ?? '']
        .filter((part) => part !== '')
        .join('; ');
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/work-list.js
/** A shared drill says of each of these which it found: more of them, and a miss is harder to read. */
const MOST_SHARED = 40;
/** Puts together what lies apart in one database, so that it costs one drill; everything else has its own. */
function shareDrills(faults) {
    const sets = new Map();
    for (const fault of faults) {
        const key = fault.kind === 'content' && fault.isApart ? `group ${fault.group}` : fault.id;
        sets.set(key, [...(sets.get(key) ?? []), fault]);
    }
    return [...sets.values()].flatMap((set) => portions(set, MOST_SHARED));
}
function portions(set, size) {
    const parts = [];
    for (let start = 0; start < set.length; start += size)
        parts.push(set.slice(start, start + size));
    return parts;
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/try-all.js




/** Tries all faults, each lane taking the next when it is free; gives the trials in the order of the faults. */
async function tryAll(faults, workshop) {
    const trials = new Map();
    await workOff(shareDrills(faults), workshop, async (set, request) => {
        for (const trial of await trySet(set, request)) {
            trials.set(trial.id, trial);
            tellTrial(trial, trials.size, faults.length, workshop.world);
        }
    });
    return faults.flatMap(({ id }) => trials.get(id) ?? []);
}
/** A shared drill that is not what it should be says little of each: then they are tried one by one. */
async function trySet(set, request) {
    const shared = await tryFaults(set, request);
    const isRight = shared.every(({ outcome }) => outcome !== 'missed' && outcome !== 'alarmed');
    if (isRight || set.length === 1)
        return shared;
    const trials = [];
    for (const fault of set)
        trials.push(...(await tryFaults([fault], request)));
    return trials;
}
/** Drills what is sound, so many times. */
async function runAllClean({ rounds, seed }, workshop) {
    const random = seededRandom(seed);
    const seeds = Array.from({ length: rounds }, () => Math.floor(random() * 2 ** 31));
    const runs = new Map();
    await workOff(seeds, workshop, async (each, request) => {
        const run = await runClean(each, request);
        runs.set(each, run);
        tellClean(run, runs.size, rounds, workshop.world);
    });
    return seeds.flatMap((each) => runs.get(each) ?? []);
}
async function workOff(pieces, { lanes, drill, lastro, world, nextRun }, work) {
    let next = 0;
    let hasFailed = false;
    const drive = async (lane) => {
        while (!hasFailed) {
            const piece = pieces[next++];
            if (piece === undefined)
                return;
            try {
                await work(piece, { lane, drill, lastro, nextRun: () => nextRun(lane) });
                // A drill that was cancelled ends in a verdict like any other.
                world.signal.throwIfAborted();
            }
            catch (error) {
                hasFailed = true;
                throw error;
            }
        }
    };
    const ends = await Promise.allSettled(lanes.map(drive));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}
function tellTrial(trial, done, total, { log }) {
    const { group, id, outcome, expected, actual, reason = '', detail = '' } = trial;
    const line = `${outcome}: ${group}/${id}`;
    if (outcome === 'missed' || outcome === 'alarmed')
        log.error(`${line}: expected ${expected}; got ${actual}`);
    else
        log.info(outcome === 'not-tried' ? `${line}: ${reason} ${detail}`.trimEnd() : line);
    log.progress({ activity: 'faults', done, total, unit: 'items' });
}
function tellClean({ seed, settings, alarm }, done, total, { log }) {
    if (alarm !== '')
        log.error(`false alarm: seed ${seed}; ${settings}: ${alarm}`);
    log.progress({ activity: 'clean-runs', done, total, unit: 'items' });
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/worlds/cached-answers.js

/** A launcher that asks each program each question once: versions do not change while a check runs, and each drill asks for all. */
function cacheAnswers(inner) {
    const answers = new Map();
    return (0,changed_processes/* changeProcesses */.gW)(inner, {
        ask: (question) => {
            const key = [question.file, ...question.args].join('\0');
            const known = answers.get(key) ?? inner.ask(question);
            answers.set(key, known);
            return known;
        },
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/worlds/cached-initdb.js



/** Models are kept below `directory`, which the user of the servers must be able to write. */
function cacheInitdb(inner, directory) {
    const models = new Map();
    const modelFor = (command) => {
        const [flag = '', , ...options] = command.args;
        const key = [command.file, ...options].join('\0');
        const known = models.get(key);
        if (known)
            return known;
        const path = (0,external_node_path_.join)(directory, `initdb-${models.size + 1}`);
        const made = inner.run({ ...command, args: [flag, path, ...options] });
        // It is awaited by everyone who needs a copy.
        made.catch(() => undefined);
        models.set(key, { path, made });
        return { path, made };
    };
    const copyModel = async (command) => {
        const { path, made } = modelFor(command);
        await made;
        const target = command.args[1] ?? '';
        return inner.run({
            ...command,
            file: 'cp',
            args: ['-a', '--reflink=auto', `${path}/.`, target],
        });
    };
    return {
        processes: (0,changed_processes/* changeProcesses */.gW)(inner, {
            run: (command) => ((0,changed_processes/* runs */.Np)(command, 'initdb') ? copyModel(command) : inner.run(command)),
        }),
        systemIdentifiers: () => Promise.all([...models.values()].map(async ({ path, made }) => {
            await made;
            return systemIdentifier(path);
        })),
    };
}
/** The first eight bytes of the control file. Source: PostgreSQL, catalog/pg_control.h. */
async function systemIdentifier(data) {
    const file = await (0,promises_.open)((0,external_node_path_.join)(data, 'global/pg_control'), 'r');
    try {
        const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
        return buffer.readBigUInt64LE(0).toString();
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/drill-check.js














/**
 * Drills the drill: injects faults into copies of a good backup and demands that each is caught with its right reason,
 * and that what is sound raises no alarm. Ends in `trustworthy`, `untrustworthy` or `cannot-judge`.
 * @param drill what is checked; a test puts a blind one here.
 */
function runDrillCheck(request, world, drill = restore_drill/* runRestoreDrill */.B) {
    const { system } = request.config;
    const subject = {
        procedure: 'drill-check',
        lastro: request.lastro,
        system: system.name,
        locale: system.locale,
        // It restores a hundred times: a drill beside it would measure a recovery time that is none.
        lock: { stateDir: system.stateDir, resource: 'restore-drill' },
        onFailure: () => 'cannot-judge',
        audience: { config: request.config, subject: '' },
    };
    return (0,run_procedure/* runProcedure */.n)(subject, world, (recorder) => conduct(request, world, recorder, drill));
}
async function conduct(request, world, recorder, drill) {
    const parent = request.config.drill.directory;
    await recorder.step('cleanup', () => (0,sweep_staging/* sweepDrills */.h)(request.config.drill, world));
    const user = await world.unprivilegedUser();
    // Everything lies in one staging directory: whoever finds it after a kill ends what runs there and removes it.
    const directory = await (0,staging_directory/* makeStagingDirectory */.h)(parent, (0,quiet_world/* withRunId */.Rb)(world, 'check'), user);
    let good;
    try {
        good = await recorder.step('good-backup', () => obtainGood(request, directory, (0,quiet_world/* withRunId */.Rb)((0,quiet_world/* quietWorld */.HL)(world), 'good')));
        return await checkWith(good, { request, directory, world, recorder, drill });
    }
    finally {
        await recorder.step('destroy', async () => {
            await good?.close();
            await directory.remove();
        });
    }
}
function obtainGood({ subject, config, lastro, lanes }, { path }, world) {
    const common = { directory: path, config, lastro };
    if (subject.kind === 'sample')
        return makeSample(common, world);
    const { directory: backups, backup } = subject;
    const jobs = Math.max(lanes, Math.min(4, (0,external_node_os_.availableParallelism)()));
    const choice = backup === undefined ? {} : { backup };
    return takeReal({ ...common, backups, jobs, ...choice }, world);
}
async function checkWith(good, check) {
    const { request, recorder, world } = check;
    const workshop = await openWorkshop(good, check);
    const baseline = await recorder.step('baseline', () => tryAll(BASELINE, workshop));
    const broken = endingOfBaseline(good, baseline);
    if (broken)
        return broken;
    const rest = request.faults.filter((fault) => !BASELINE.includes(fault));
    const tried = await recorder.step('faults', () => tryAll(rest, workshop));
    const cleanRuns = await recorder.step('clean-runs', () => runAllClean({ rounds: request.cleanRuns, seed: request.seed }, workshop));
    world.signal.throwIfAborted();
    const trials = [...baseline, ...tried];
    return concludeCheck({ good, seed: request.seed, trials, cleanRuns }, recorder);
}
/** Without it nothing that follows means anything. */
const BASELINE = harmless_surroundings/* HARMLESS_SURROUNDINGS */.Y.filter(({ id }) => id === 'good-backup-as-it-is');
async function openWorkshop(good, { request, directory, world, drill }) {
    const plainWorld = (0,quiet_world/* quietWorld */.HL)(world);
    const initdb = cacheInitdb(cacheAnswers(world.processes), directory.path);
    const lanes = await Promise.all(Array.from({ length: request.lanes }, (_, index) => (0,drill_check_lane/* openLane */.BH)(directory.path, index + 1, { good, plainWorld, initdb })));
    let runs = 0;
    const nextRun = ({ number }) => {
        runs += 1;
        return `${number}x${runs}`;
    };
    return { lanes, drill, lastro: request.lastro, world, nextRun };
}

// EXTERNAL MODULE: ./build/src/procedures/drill-check/plan-check.js + 22 modules
var plan_check = __webpack_require__(982);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(1881);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 27 modules
var run_context = __webpack_require__(5952);
;// CONCATENATED MODULE: ./build/src/cli/drill-check-handler.js







/** `lastro drill-check`. */
function drillCheckHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.Iy)(options, io, redactor);
        const request = (0,plan_check/* planCheck */.Iw)(context.config, options, version/* LASTRO_VERSION */.R);
        const report = await runDrillCheck(request, context.world);
        const run = await (0,run_context/* showReport */.UY)(report, context, { io, json: options.json });
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { runs: [run] });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return (0,verdict/* isGood */.K)(report.verdict.value) ? exit_codes/* EXIT */.dc.good : exit_codes/* EXIT */.dc.badVerdict;
    };
}


/***/ }),

/***/ 1318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ startDemoCluster)
/* harmony export */ });
/* unused harmony export DEMO_DATABASE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engines_postgres_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4458);
/* harmony import */ var _engines_postgres_staging_local_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _engines_postgres_staging_staging_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9569);
/* harmony import */ var _engines_postgres_tools_installations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(318);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6595);






/** Name of the sample system's database. */
const DEMO_DATABASE = 'restaurante';
/**
 * Starts a throw-away PostgreSQL with an empty database for the sample system.
 * @throws CheckFailure `postgres-missing` when none is installed.
 */
async function startDemoCluster(parent, tenants, world) {
    const installation = (await (0,_engines_postgres_tools_installations_js__WEBPACK_IMPORTED_MODULE_4__/* .findInstallations */ .v)(world.processes)).find((each) => each.hasServer && each.hasClient);
    if (!installation)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CheckFailure */ .jU('postgres-missing', 'no PostgreSQL is installed here; on Debian: apt-get install -y postgresql', { major: 15 });
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(parent, 'production');
    await (0,_engines_postgres_staging_staging_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepStaging */ .i)(home, world.log);
    const user = await world.unprivilegedUser();
    const directory = await (0,_engines_postgres_staging_staging_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStagingDirectory */ .h)(home, world, user);
    const cluster = await (0,_engines_postgres_staging_local_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .startLocalCluster */ .g)({
        installation,
        directory,
        user,
        superuser: 'postgres',
        encoding: 'UTF8',
        lockedObjects: tenants * 60 + 5000,
    }, world);
    const server = await (0,_engines_postgres_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(cluster.settings('postgres'), world.signal);
    try {
        await server.query(`CREATE DATABASE ${DEMO_DATABASE} TEMPLATE template0 ENCODING 'UTF8'`);
    }
    finally {
        await server.close();
    }
    return { settings: cluster.settings(DEMO_DATABASE), stop: () => stop(cluster, directory) };
}
async function stop(cluster, directory) {
    await cluster.stop();
    await directory.remove();
}


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ demoConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The configuration of the sample system, as its owners would write it. */
function demoConfig({ directory, locale, settings, rehearsal = [], }) {
    return `system:
  name: chefwell
  locale: ${locale}
  timezone: America/Sao_Paulo
  state-dir: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'state')}
backups:
  directory: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'backups')}
  sources:
    chefwell:
      engine: postgres
      host: ${settings.host}
      port: ${settings.port}
      database: ${settings.database}
      user: ${settings.user}
      tenants: tenant_*
drill:
  directory: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'drill')}
${rehearsal.map((line) => `  ${line}\n`).join('')}`;
}


/***/ }),

/***/ 493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ fillRestaurants),
  c: () => (/* binding */ tenantSchema)
});

// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 2 modules
var connection = __webpack_require__(4458);
;// CONCATENATED MODULE: ./build/src/demo/restaurant-shared.js
/** Roles of the sample system; cluster-wide, so created only where they are missing. */
const RESTAURANT_ROLES = `
DO $do$
BEGIN
  IF to_regrole('chefwell_app') IS NULL THEN CREATE ROLE chefwell_app NOLOGIN; END IF;
  IF to_regrole('chefwell_report') IS NULL THEN CREATE ROLE chefwell_report NOLOGIN; END IF;
  IF to_regrole('chefwell_backend') IS NULL THEN CREATE ROLE chefwell_backend LOGIN CONNECTION LIMIT 50; END IF;
  GRANT chefwell_app TO chefwell_backend;
END
$do$;
`;
/** What all restaurants share: companies, users, types, functions, audit trail, receipts as large objects. */
const RESTAURANT_SHARED = `
CREATE EXTENSION IF NOT EXISTS citext SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA public;

CREATE TYPE public.order_status AS ENUM ('open', 'preparing', 'ready', 'served', 'cancelled');
CREATE TYPE public.payment_kind AS ENUM ('cash', 'card', 'pix', 'voucher');
CREATE DOMAIN public.money_amount AS numeric(12,2) CHECK (VALUE >= 0);
CREATE DOMAIN public.tax_id AS text CHECK (VALUE ~ '^[0-9]{11}$|^[0-9]{14}$');

CREATE TABLE public.companies (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  schema_name text NOT NULL UNIQUE,
  legal_name text NOT NULL,
  opened_on date NOT NULL,
  settings jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.companies IS 'One row per restaurant; each has a schema of its own';
COMMENT ON COLUMN public.companies.schema_name IS 'Name of the tenant''s schema';

CREATE TABLE public.users (
  id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  company_id integer NOT NULL REFERENCES public.companies ON DELETE CASCADE,
  email public.citext NOT NULL UNIQUE,
  password_hash text NOT NULL,
  display_name text NOT NULL,
  last_login_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX users_company_idx ON public.users (company_id, last_login_at DESC NULLS LAST);

CREATE TABLE public.audit_log (
  id bigserial NOT NULL,
  company_id integer NOT NULL,
  happened_at timestamptz NOT NULL,
  action text NOT NULL,
  payload jsonb NOT NULL,
  PRIMARY KEY (id, happened_at)
) PARTITION BY RANGE (happened_at);
CREATE TABLE public.audit_log_2025h1 PARTITION OF public.audit_log FOR VALUES FROM ('2025-01-01 00:00+00') TO ('2025-07-01 00:00+00');
CREATE TABLE public.audit_log_2025h2 PARTITION OF public.audit_log FOR VALUES FROM ('2025-07-01 00:00+00') TO ('2026-01-01 00:00+00');
CREATE TABLE public.audit_log_rest PARTITION OF public.audit_log DEFAULT;
CREATE INDEX audit_log_company_idx ON public.audit_log (company_id, happened_at);

CREATE TABLE public.feature_flags (name text PRIMARY KEY, enabled boolean NOT NULL DEFAULT false, ratio double precision NOT NULL DEFAULT 1.0, note text COLLATE "C");
INSERT INTO public.feature_flags VALUES ('new-cashier', true, 0.1, NULL), ('loyalty', false, 1e-7, ''), ('dark-mode', true, 'NaN', 'ção ü 漢字'), ('beta', false, '-0', E'tab\\there');

CREATE TABLE public.receipts (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, company_id integer NOT NULL REFERENCES public.companies, content oid NOT NULL, sha bytea);
CREATE SEQUENCE public.fiscal_number START 1000 INCREMENT 5 CACHE 1;

CREATE FUNCTION public.touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $f$
BEGIN
  NEW.updated_at := clock_timestamp();
  RETURN NEW;
END $f$;
CREATE FUNCTION public.next_fiscal_number() RETURNS bigint LANGUAGE sql AS $f$ SELECT nextval('public.fiscal_number') $f$;
CREATE PROCEDURE public.close_day(day date) LANGUAGE plpgsql AS $f$ BEGIN PERFORM day; END $f$;


GRANT USAGE ON SCHEMA public TO chefwell_app, chefwell_report;
GRANT SELECT, INSERT, UPDATE ON public.companies, public.users TO chefwell_app;
GRANT SELECT ON public.companies TO chefwell_report;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO chefwell_report;
`;
/** Fills the shared tables once all tenants exist. */
function restaurantSharedRows(tenants) {
    return `
INSERT INTO public.users (company_id, email, password_hash, display_name, last_login_at, created_at)
SELECT c.id, format('user%s@%s.example', n, replace(c.schema_name, '_', '-')), encode(public.digest(c.schema_name || ':' || n, 'sha256'), 'hex'),
       (ARRAY['Ana','João','Conceição','Luís','Márcia','Zé'])[1 + n % 6] || ' ' || c.id, now() - (n * interval '3 hours'), now() - interval '400 days' + c.id * interval '1 day'
FROM public.companies c, generate_series(1, 8) n;
INSERT INTO public.audit_log (company_id, happened_at, action, payload)
SELECT 1 + n % ${tenants}, timestamptz '2025-02-01 00:00+00' + n * interval '37 minutes', (ARRAY['login','sale','refund'])[1 + n % 3], jsonb_build_object('n', n, 'ip', '10.0.0.' || n % 250)
FROM generate_series(1, 20000) n;
INSERT INTO public.receipts (company_id, content, sha)
SELECT c.id, lo_from_bytea(0, body), public.digest(body, 'sha256')
FROM (SELECT id, convert_to(repeat('receipt of company ' || id || E'\\n', 50), 'UTF8') AS body FROM public.companies WHERE id <= 25) c;
SELECT public.next_fiscal_number() FROM generate_series(1, 37);
`;
}

;// CONCATENATED MODULE: ./build/src/demo/restaurant-tenant.js
/** Sizes as they are in life: a few large restaurants, many small ones, one brand new without a sale. Mean about 3,700 sales. */
function tenantSize(index, count) {
    if (index === count && count > 1)
        return { sales: 0 };
    return { sales: Math.round(1200 * (1 + 9 / (1 + ((index * 7) % 10)))) };
}
/** Structure of one restaurant's schema; indexes and constraints come after the rows. */
function tenantTables(schema) {
    return `
CREATE SCHEMA ${schema};
CREATE TABLE ${schema}.categories (id serial PRIMARY KEY, name text NOT NULL, position smallint NOT NULL DEFAULT 0, CONSTRAINT categories_name_key UNIQUE (name));
CREATE TABLE ${schema}.products (
  id serial PRIMARY KEY, category_id integer, name text NOT NULL, price public.money_amount NOT NULL, cost numeric,
  tags text[] NOT NULL DEFAULT '{}', active boolean NOT NULL DEFAULT true, updated_at timestamptz NOT NULL DEFAULT now(),
  margin numeric GENERATED ALWAYS AS (price - coalesce(cost, 0)) STORED, CONSTRAINT products_cost_check CHECK (cost IS NULL OR cost >= 0));
CREATE TABLE ${schema}.customers (
  id bigserial PRIMARY KEY, name text NOT NULL, tax_id public.tax_id, phone varchar(20), birth date, loyalty double precision NOT NULL DEFAULT 0,
  uuid uuid NOT NULL DEFAULT gen_random_uuid(), created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE ${schema}.tabs (id serial PRIMARY KEY, number integer NOT NULL, customer_id bigint, opened_at timestamptz NOT NULL, closed_at timestamptz);
CREATE TABLE ${schema}.orders (
  id bigserial PRIMARY KEY, tab_id integer NOT NULL, product_id integer NOT NULL, quantity real NOT NULL, status public.order_status NOT NULL,
  note text, extras jsonb, created_at timestamptz NOT NULL);
CREATE TABLE ${schema}.sales (
  id bigserial PRIMARY KEY, customer_id bigint, tab_id integer, total public.money_amount NOT NULL, paid_with public.payment_kind NOT NULL,
  took interval, created_at timestamptz NOT NULL, device inet);
CREATE TABLE ${schema}.sale_items (id bigserial PRIMARY KEY, sale_id bigint NOT NULL, product_id integer NOT NULL, quantity numeric(10,3) NOT NULL, unit_price numeric(12,2) NOT NULL, description text NOT NULL);
CREATE TABLE ${schema}.expenses (id serial PRIMARY KEY, due date NOT NULL, amount numeric(12,2) NOT NULL, supplier char(12), paid boolean, created_at timestamp NOT NULL DEFAULT now());
CREATE TABLE ${schema}.stripe_payments (id text PRIMARY KEY, sale_id bigint NOT NULL, amount_cents bigint NOT NULL, raw json NOT NULL, signature bytea, created_at timestamptz NOT NULL);
`;
}
/** Rows of one restaurant, the same for the same name and size. Timestamps end a few minutes before now. */
function tenantRows(schema, index, size) {
    const { sales } = size;
    const customers = Math.ceil(sales / 6);
    const tabs = Math.ceil(sales / 2);
    return `
INSERT INTO public.companies (schema_name, legal_name, opened_on, settings)
VALUES ('${schema}', 'Restaurante ${index} Ltda.', date '2022-01-01' + ${index}, jsonb_build_object('tables', ${10 + (index % 30)}, 'city', 'São Paulo'));
INSERT INTO ${schema}.categories (name, position) SELECT (ARRAY['Entradas','Pratos','Massas','Sobremesas','Bebidas'])[n], n FROM generate_series(1, 5) n;
INSERT INTO ${schema}.products (category_id, name, price, cost, tags, active, updated_at)
SELECT 1 + n % 5, 'Prato nº ' || n || ' — ' || left(md5('${schema}' || n), 8), (500 + n * 137 % 9000) / 100.0, CASE WHEN n % 7 = 0 THEN NULL ELSE (200 + n * 31 % 3000) / 1000.0 END,
  ARRAY['t' || n % 3, 'gluten, free'], n % 11 <> 0, now() - n * interval '1 day' FROM generate_series(1, 28) n;
INSERT INTO ${schema}.customers (name, tax_id, phone, birth, loyalty, uuid, created_at)
SELECT 'Cliente ' || n || ' ' || md5('c${index}' || n), CASE WHEN n % 3 = 0 THEN lpad((n * 7919::bigint + 10000000000)::text, 11, '0') END, '+55 11 9' || lpad((n * 104729 % 100000000)::text, 8, '0'),
  date '1950-01-01' + n % 20000, n / 3.0, md5('u${index}' || n)::uuid, now() - n * interval '9 hours' FROM generate_series(1, ${customers}) n;
INSERT INTO ${schema}.tabs (number, customer_id, opened_at, closed_at)
SELECT n % 60, CASE WHEN n % 4 <> 0 THEN 1 + n % ${customers || 1} END, now() - n * interval '31 minutes', CASE WHEN n > 5 THEN now() - n * interval '31 minutes' + interval '50 minutes' END FROM generate_series(1, ${tabs}) n;
INSERT INTO ${schema}.orders (tab_id, product_id, quantity, status, note, extras, created_at)
SELECT 1 + n % ${tabs || 1}, 1 + n % 28, 1 + n % 4 + 0.5, (ARRAY['open','preparing','ready','served','cancelled']::public.order_status[])[1 + n % 5],
  CASE n % 5 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE 'sem cebola, ponto ' || md5('o' || n) END, CASE WHEN n % 2 = 0 THEN jsonb_build_object('mesa', n % 60, 'extra', md5('${index}' || n)) END,
  now() - n * interval '14 minutes' FROM generate_series(1, ${sales}) n;
INSERT INTO ${schema}.sales (customer_id, tab_id, total, paid_with, took, created_at, device)
SELECT CASE WHEN n % 3 = 0 THEN 1 + n % ${customers || 1} END, CASE WHEN n % 2 = 0 THEN 1 + n % ${tabs || 1} END, (1000 + n * 7919::bigint % 30000) / 100.0,
  (ARRAY['cash','card','pix','voucher']::public.payment_kind[])[1 + n % 4], make_interval(mins => n % 90, secs => n % 60), now() - (${sales} - n) * interval '17 minutes' - interval '4 minutes',
  ('10.1.' || n % 200 || '.' || n % 250)::inet FROM generate_series(1, ${sales}) n;
INSERT INTO ${schema}.sale_items (sale_id, product_id, quantity, unit_price, description)
SELECT 1 + n % ${sales || 1}, 1 + n % 28, 1 + n % 3, (500 + n * 137 % 9000) / 100.0, 'Prato nº ' || n % 28 || ' com acompanhamento ' || md5('${schema}' || n) FROM generate_series(1, ${sales * 4}) n;
INSERT INTO ${schema}.expenses (due, amount, supplier, paid, created_at)
SELECT current_date - n, n * 12.34, 'forn' || n % 40, CASE WHEN n % 3 > 0 THEN n % 3 = 1 END, now() - n * interval '1 day' FROM generate_series(1, ${Math.ceil(sales / 20)}) n;
INSERT INTO ${schema}.stripe_payments (id, sale_id, amount_cents, raw, signature, created_at)
SELECT 'pi_' || md5('${schema}' || n), n * 3, 1000 + n * 7919::bigint % 30000, json_build_object('id', n, 'status', 'succeeded', 'card', md5('k' || n)), decode(md5('s' || n), 'hex'), now() - n * interval '1 hour' FROM generate_series(1, ${Math.floor(sales / 4)}) n;
`;
}
/** Keys, indexes, triggers, views, policies, comments and grants of one restaurant; a few drifted from the others, as they do. */
function tenantConstraints(schema, index) {
    return `
ALTER TABLE ${schema}.products ADD CONSTRAINT products_category_id_fkey FOREIGN KEY (category_id) REFERENCES ${schema}.categories;
ALTER TABLE ${schema}.tabs ADD CONSTRAINT tabs_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES ${schema}.customers ON DELETE SET NULL;
ALTER TABLE ${schema}.orders ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES ${schema}.tabs ON DELETE CASCADE;
ALTER TABLE ${schema}.orders ADD CONSTRAINT orders_product_id_fkey FOREIGN KEY (product_id) REFERENCES ${schema}.products;
ALTER TABLE ${schema}.sales ADD CONSTRAINT sales_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES ${schema}.customers;
ALTER TABLE ${schema}.sales ADD CONSTRAINT sales_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES ${schema}.tabs;
ALTER TABLE ${schema}.sale_items ADD CONSTRAINT sale_items_sale_id_fkey FOREIGN KEY (sale_id) REFERENCES ${schema}.sales ON DELETE CASCADE;
ALTER TABLE ${schema}.sale_items ADD CONSTRAINT sale_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES ${schema}.products;
ALTER TABLE ${schema}.stripe_payments ADD CONSTRAINT stripe_payments_sale_id_fkey FOREIGN KEY (sale_id) REFERENCES ${schema}.sales;
ALTER TABLE ${schema}.stripe_payments ADD CONSTRAINT stripe_payments_amount_check CHECK (amount_cents > 0)${index % 40 === 7 ? ' NOT VALID' : ''};
CREATE UNIQUE INDEX customers_tax_id_key ON ${schema}.customers (tax_id) WHERE tax_id IS NOT NULL;
CREATE INDEX orders_tab_idx ON ${schema}.orders (tab_id) INCLUDE (status);
CREATE INDEX sales_created_idx ON ${schema}.sales (created_at DESC);
CREATE INDEX sale_items_sale_idx ON ${schema}.sale_items (sale_id);
CREATE INDEX customers_name_idx ON ${schema}.customers (lower(name));
CREATE TRIGGER products_touch BEFORE UPDATE ON ${schema}.products FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();
CREATE FUNCTION ${schema}.revenue(since timestamptz) RETURNS numeric LANGUAGE sql STABLE AS $f$ SELECT coalesce(sum(total), 0) FROM ${schema}.sales WHERE created_at >= since $f$;
CREATE VIEW ${schema}.daily_sales AS SELECT created_at::date AS day, count(*) AS sales, sum(total) AS revenue FROM ${schema}.sales GROUP BY 1;
CREATE MATERIALIZED VIEW ${schema}.best_sellers AS SELECT product_id, sum(quantity) AS quantity FROM ${schema}.sale_items GROUP BY 1;
ALTER TABLE ${schema}.expenses ENABLE ROW LEVEL SECURITY;
CREATE POLICY expenses_paid ON ${schema}.expenses FOR SELECT TO chefwell_report USING (paid);
COMMENT ON TABLE ${schema}.sales IS 'Paid bills';
GRANT USAGE ON SCHEMA ${schema} TO chefwell_app, chefwell_report;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO chefwell_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO chefwell_app;
GRANT SELECT ON ${schema}.sales, ${schema}.expenses TO chefwell_report;
`;
}

;// CONCATENATED MODULE: ./build/src/demo/fill-restaurants.js



/** Name of the schema of the n-th tenant, from 1; the first bears the seed's name. */
function tenantSchema(index) {
    return index === 1 ? 'tenant_chefwell' : `tenant_${String(index).padStart(3, '0')}`;
}
/** Creates the roles, shared objects and all tenants of the restaurant system in an empty database. */
async function fillRestaurants(settings, options, world) {
    const sessions = await Promise.all(Array.from({ length: options.sessions }, () => (0,connection/* connect */.Ng)(settings, world.signal)));
    const [first] = sessions;
    if (!first)
        throw new RangeError('filling needs at least one session');
    try {
        for (const session of sessions)
            await session.query(`SET search_path = public`);
        await runAll(first, RESTAURANT_ROLES, RESTAURANT_SHARED);
        let next = 1;
        await Promise.all(sessions.map(async (session) => {
            while (next <= options.tenants) {
                const index = next++;
                await fillTenant(session, index, options);
                world.log.progress({
                    activity: 'fill',
                    done: index,
                    total: options.tenants,
                    unit: 'items',
                });
            }
        }));
        await runAll(first, restaurantSharedRows(options.tenants));
    }
    finally {
        await Promise.allSettled(sessions.map((session) => session.close()));
    }
}
async function fillTenant(session, index, options) {
    const schema = tenantSchema(index);
    const size = options.sales === undefined
        ? tenantSize(index, options.tenants)
        : { sales: index === options.tenants && index > 1 ? 0 : options.sales };
    await runAll(session, 'BEGIN;', tenantTables(schema), tenantRows(schema, index, size), tenantConstraints(schema, index), 'COMMIT;');
}
/** Scripts of several statements; without parameters the driver sends them as they are. */
async function runAll(session, ...scripts) {
    for (const script of scripts)
        await session.script(script);
}


/***/ })

};
;