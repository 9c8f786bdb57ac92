"use strict";
exports.id = 576;
exports.ids = [576];
exports.modules = {

/***/ 576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drillCheckHandler: () => (/* binding */ drillCheckHandler)
});

// EXTERNAL MODULE: ./build/src/demo/backend-program.js
var backend_program = __webpack_require__(3741);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/staging-directory.js
var staging_directory = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/restore-drill.js + 29 modules
var restore_drill = __webpack_require__(4655);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/sweep-staging.js + 1 modules
var sweep_staging = __webpack_require__(4621);
// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js
var run_procedure = __webpack_require__(1812);
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
    return endingOf(totals, isNothingTried(matrix));
}
/** Whether nothing that was asked for could be tried: that the good backup is good is not what was asked. */
function isNothingTried({ trials: [, ...asked], cleanRuns }) {
    const isNone = asked.every(({ outcome }) => outcome === 'not-tried');
    return asked.length > 0 && isNone && cleanRuns.length === 0;
}
function endingOf(totals, isNothing) {
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
    if (isNothing)
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

// EXTERNAL MODULE: ./build/src/engines/postgres/passport/server-facts.js
var server_facts = __webpack_require__(2870);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/passport/read-passport.js
var read_passport = __webpack_require__(1228);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/damage/backup-copy.js




/** Opens the backup of that name in a tier by its passport. */
async function openBackup(directory, name, tier = 'daily') {
    const place = (0,external_node_path_.join)(directory, tier);
    const passportPath = (0,external_node_path_.join)(place, `${name}.passport.json`);
    const passport = await (0,read_passport/* readPassport */.pN)(passportPath);
    return {
        directory,
        name,
        passport,
        dump: (0,external_node_path_.join)(place, fileOf(passport, 'dump').name),
        passportPath,
        globals: (0,external_node_path_.join)(place, fileOf(passport, 'globals').name),
    };
}
/** Copies a backup into an emptied directory; by reference where the file system can, because real dumps are large. */
async function copyBackup(good, directory) {
    const tier = (0,external_node_path_.join)(directory, 'daily');
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    await (0,promises_.mkdir)(tier, { recursive: true });
    const copy = {
        ...good,
        directory,
        dump: (0,external_node_path_.join)(tier, fileOf(good.passport, 'dump').name),
        passportPath: (0,external_node_path_.join)(tier, `${good.name}.passport.json`),
        globals: (0,external_node_path_.join)(tier, fileOf(good.passport, 'globals').name),
    };
    for (const part of ['dump', 'passportPath', 'globals'])
        await (0,promises_.copyFile)(good[part], copy[part], external_node_fs_.constants.COPYFILE_FICLONE);
    return copy;
}
/** The entry of a file in a passport. */
function fileOf(passport, role) {
    const file = passport.files.find((each) => each.role === role);
    if (!file)
        throw new Error(`the passport names no ${role}`);
    return file;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/frame/frame.js + 1 modules
var frame_frame = __webpack_require__(6732);
// EXTERNAL MODULE: ./build/src/frame/meters.js + 1 modules
var meters = __webpack_require__(3933);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/damage/reseal.js








/**
 * Writes the passport anew so that it vouches for the files as they lie there now: what a damage before the backup was
 * sealed would look like. Only the restore and the comparison of contents can find it then.
 */
async function reseal(backup, changes = {}) {
    const { passport } = backup;
    const dump = await sealOf(backup.dump);
    const globals = await sealOf(backup.globals);
    const plainBytes = await plainSizeOf(backup.dump, fileOf(passport, 'dump').compression ?? 'zstd');
    const files = passport.files.map((file) => file.role === 'dump'
        ? { ...file, ...dump, plainBytes: plainBytes ?? file.plainBytes ?? 0 }
        : { ...file, ...globals });
    await (0,promises_.writeFile)(backup.passportPath, (0,read_passport/* serializePassport */.RB)({ ...passport, files, ...changes }));
}
async function sealOf(path) {
    const meter = new meters/* Meter */.k();
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), meter.stage, nowhere());
    return { bytes: meter.bytes, sha256: meter.sha256() };
}
/** Undefined when the frame is damaged. */
async function plainSizeOf(path, frame) {
    const plain = new meters/* ByteCounter */.P();
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,frame_frame/* frameDecompressor */.gF)(frame), plain.stage, nowhere());
        return plain.bytes;
    }
    catch {
        return undefined;
    }
}
/** Puts a bare archive into a frame as a backup does. */
async function frameFile(bare, target, frame) {
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(bare), (0,frame_frame/* frameCompressor */.Xm)(frame), (0,external_node_fs_.createWriteStream)(target));
}
/** Takes an archive out of its frame. */
async function unframeFile(framed, target, frame) {
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(framed), (0,frame_frame/* frameDecompressor */.gF)(frame), (0,external_node_fs_.createWriteStream)(target));
}
/** Takes a dump out of one frame and puts it into another. */
async function changeFrame(path, from, to) {
    const changed = `${path}.changed`;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,frame_frame/* frameDecompressor */.gF)(from), (0,frame_frame/* frameCompressor */.Xm)(to), (0,external_node_fs_.createWriteStream)(changed));
    await (0,promises_.rename)(changed, path);
}
function nowhere() {
    return new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/fault.js
/** A fault that could not be tried here; says nothing about the drill. */
class NotTried extends Error {
    name = 'NotTried';
    /** Code of the catalogue. */
    reason;
    detail;
    constructor(reason, detail = '') {
        super(`${reason} ${detail}`.trimEnd());
        this.reason = reason;
        this.detail = detail;
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/worlds/changed-processes.js

/** The launcher with some of its ways changed. */
function changeProcesses(inner, changes) {
    const change = changes.command ?? ((command) => command);
    const run = changes.run ?? ((command) => inner.run(command));
    const start = changes.start ?? ((command, input) => inner.start(command, input));
    return {
        run: (command) => run(change(command)),
        start: (command, input) => start(change(command), input),
        ask: changes.ask ?? ((question) => inner.ask(question)),
        killAll: () => inner.killAll(),
        endMarked: (marker) => inner.endMarked(marker),
    };
}
/** The world with a changed launcher. */
function changeWorld(world, changes) {
    return { ...world, processes: changeProcesses(world.processes, changes(world.processes)) };
}
/** Whether a command runs that program of PostgreSQL. */
function runs(command, program) {
    return (0,external_node_path_.basename)(command.file) === program;
}
/** Whether pg_restore loads rows by this command. */
function loadsRows(command) {
    return (runs(command, 'pg_restore') &&
        command.args.some((each) => each === '--section=data' || ROWS_LIST.test(each)));
}
/** What restores schemas side by side calls its lists. */
const ROWS_LIST = /^--use-list=.*\.(part-\d+|last)\.list$/;
/** The command that tells of each thing it does, and whom it tells. */
function toldTo(onStderrLine, command) {
    return { ...command, args: ['--verbose', ...command.args], onStderrLine };
}

// EXTERNAL MODULE: ./build/src/engines/postgres/tools/choose.js
var choose = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/src/engines/postgres/tools/installations.js
var installations = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/worlds/chosen-programs.js




/** Installations of server and client programs, oldest first. */
async function wholeInstallations(world) {
    const found = await (0,installations/* findInstallations */.v)(world.processes);
    return found
        .filter((each) => each.hasServer && each.hasClient && each.major >= choose/* OLDEST_SUPPORTED_MAJOR */.JQ)
        .toReversed();
}
/** A world in which only the programs of one installation are found. */
function onlyWith(world, { directory }) {
    const none = { exitCode: 127, stdout: '', stderr: '' };
    return changeWorld(world, (inner) => ({
        ask: async (question) => question.file.startsWith('/') && (0,external_node_path_.dirname)(question.file) !== directory
            ? none
            : inner.ask(question),
    }));
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/worlds/troubled-servers.js


/** A host on which no program of PostgreSQL answers. */
function withoutPostgres(world) {
    const none = { exitCode: 127, stdout: '', stderr: '' };
    return changeWorld(world, () => ({ ask: async () => none }));
}
/** Servers start with other settings than the drill gives them; the last word counts. */
function withServerSettings(world, settings) {
    const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return changeWorld(world, () => ({
        command: (command) => runs(command, 'postgres') ? { ...command, args: [...command.args, ...words] } : command,
    }));
}
/** Long enough for the validation to begin, short enough to meet it at work. */
const INTO_VALIDATION_MILLISECONDS = 40;
/** The server is killed, as by the kernel when memory runs out, while rows are loaded or compared. */
function withKilledServer(world, moment, milliseconds = INTO_VALIDATION_MILLISECONDS) {
    let server = Number.NaN;
    const kill = () => {
        try {
            process.kill(server, 'SIGKILL');
        }
        catch {
            // It is dead already.
        }
    };
    return changeWorld(world, (inner) => ({
        start: (command, input) => {
            const child = inner.start(command, input);
            if (runs(command, 'postgres'))
                server = child.pid;
            return child;
        },
        run: async (command) => {
            if (!loadsRows(command))
                return inner.run(command);
            if (moment === 'loading')
                return inner.run(toldTo(kill, command));
            const result = await inner.run(command);
            setTimeout(kill, milliseconds);
            return result;
        },
    }));
}
/** What a backend may take beyond what it has when it is born: too little to load a row. */
const HEADROOM_BYTES = 512 * 1024;
/** From the load on, no process of the server gets more memory. */
function withExhaustedMemory(world) {
    let server = Number.NaN;
    return changeWorld(world, (inner) => ({
        start: (command, input) => {
            const child = inner.start(command, input);
            if (runs(command, 'postgres'))
                server = child.pid;
            return child;
        },
        run: async (command) => {
            if (loadsRows(command)) {
                // Only its own user, or one who may raise limits, may limit a process.
                const user = await world.unprivilegedUser();
                const bytes = (await addressSpaceOf(server)) + HEADROOM_BYTES;
                const args = [`--pid=${server}`, `--as=${bytes}`];
                await inner.run({ file: 'prlimit', args, ...(user ? { runAs: user } : {}) });
            }
            return inner.run(command);
        },
    }));
}
/** Bytes of a process's address space. Source: proc(5), /proc/[pid]/status. */
async function addressSpaceOf(pid) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmSize:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
}
/** pg_restore is killed while it loads. */
function withKilledRestore(world) {
    return withOtherLoad(world, { file: 'sh', args: ['-c', 'kill -KILL $$'] });
}
/** pg_restore loads for ever. */
function withEndlessRestore(world) {
    return withOtherLoad(world, { file: 'sleep', args: ['3600'] });
}
function withOtherLoad(world, other) {
    return changeWorld(world, () => ({
        command: (command) => (loadsRows(command) ? { ...command, ...other } : command),
    }));
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/direct-fault.js

/** What is expected when nothing is restored, so that there can be no findings. */
function ends(verdict, reason, more = {}) {
    return { verdict, reasons: typeof reason === 'string' ? [reason] : reason, findings: [], ...more };
}
/** Damages a copy, seals it when asked, and lets it be drilled as any other. */
function fileFault(group, text) {
    const { id, expected, isSealed, damage } = text;
    return {
        kind: 'direct',
        id,
        group,
        inject: async (lane) => {
            const backup = await lane.copy();
            await damage(backup, lane);
            if (isSealed)
                await reseal(backup);
            return { backup, expected: typeof expected === 'function' ? expected(lane) : expected };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/harmless-surroundings.js








const PROVEN = ends('restorable', 'proven');
/** The good backup as it is, drilled in another world. */
function elsewhere(id, world, expected = PROVEN) {
    return {
        kind: 'direct',
        id,
        group: 'harmless',
        isHarmless: true,
        inject: async (lane) => ({ backup: await lane.copy(), expected, world: await world(lane) }),
    };
}
/** Settings under which values print otherwise. */
const FOREIGN_SETTINGS = {
    TimeZone: 'Asia/Kathmandu',
    DateStyle: 'German, DMY',
    IntervalStyle: 'sql_standard',
    extra_float_digits: '-10',
    bytea_output: 'escape',
    quote_all_identifiers: 'on',
    default_transaction_read_only: 'off',
};
/** The cluster is made with another locale than C. */
function withOtherLocale(world) {
    return changeWorld(world, () => ({
        command: (command) => runs(command, 'initdb')
            ? {
                ...command,
                args: command.args.map((word) => (word === '--no-locale' ? '--locale=C.UTF-8' : word)),
            }
            : command,
    }));
}
/** Staged in the newest PostgreSQL that is installed. */
async function inNewerMajor(lane) {
    const newest = (await wholeInstallations(lane.wideWorld)).at(-1);
    const source = (0,server_facts/* majorOf */.Ds)(lane.good.backup.passport.server.versionNumber);
    if (!newest || newest.major <= source)
        throw new NotTried('fault-needs-newer-postgres');
    return onlyWith(lane.wideWorld, newest);
}
/** Another version of an extension is the host's, not the backup's. */
function otherVersion({ good }) {
    const name = Object.keys(good.backup.passport.extensions).find((each) => each !== 'plpgsql');
    if (name === undefined)
        throw new NotTried('fault-no-target');
    return { name, version: '0.0.1' };
}
/** Another host, another frame, another collation: the rows are the same. */
const HARMLESS_SURROUNDINGS = [
    elsewhere('good-backup-as-it-is', (lane) => lane.world),
    elsewhere('staging-of-foreign-settings', (lane) => withServerSettings(lane.world, FOREIGN_SETTINGS)),
    elsewhere('staging-of-other-locale', (lane) => withOtherLocale(lane.world)),
    // In another major, views may be spelled otherwise: warnings, which are not looked at.
    elsewhere('staging-of-newer-major', inNewerMajor, { ...PROVEN, isLoose: true }),
    {
        ...fileFault('harmless', {
            id: 'collation-not-installed-here',
            expected: PROVEN,
            damage: (backup) => reseal(backup, {
                server: { ...backup.passport.server, collate: 'xx_XX.utf8', ctype: 'xx_XX.utf8' },
            }),
        }),
        isHarmless: true,
    },
    {
        ...fileFault('harmless', {
            id: 'extension-of-other-version',
            expected: (lane) => ({
                ...PROVEN,
                findings: [`.${otherVersion(lane).name}: extension-version-differs (warn)`],
            }),
            damage: (backup, lane) => {
                const { name, version } = otherVersion(lane);
                return reseal(backup, {
                    extensions: { ...backup.passport.extensions, [name]: version },
                });
            },
        }),
        isHarmless: true,
    },
    {
        ...fileFault('harmless', {
            id: 'dump-in-other-frame',
            expected: PROVEN,
            damage: async (backup) => {
                const own = fileOf(backup.passport, 'dump').compression ?? 'zstd';
                const other = own === 'zstd' ? 'gzip' : 'zstd';
                await changeFrame(backup.dump, own, other);
                const files = backup.passport.files.map((file) => (file.role === 'dump' ? { ...file, compression: other } : file));
                await reseal({ ...backup, passport: { ...backup.passport, files } });
            },
        }),
        isHarmless: true,
    },
];

// EXTERNAL MODULE: ./build/src/engines/postgres/restore/staging-needs.js
var staging_needs = __webpack_require__(6492);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/report/report-recorder.js + 1 modules
var report_recorder = __webpack_require__(5450);
// EXTERNAL MODULE: ./build/src/procedures/restoration/phase-clock.js
var phase_clock = __webpack_require__(158);
// EXTERNAL MODULE: ./build/src/procedures/restoration/restore-backup.js + 15 modules
var restore_backup = __webpack_require__(3917);
// EXTERNAL MODULE: ./build/src/procedures/restoration/select-backup.js
var select_backup = __webpack_require__(8031);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/local-staging.js
var local_staging = __webpack_require__(6567);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/worlds/quiet-world.js
/** A world whose log says nothing: a hundred drills would bury the one line that matters. */
function quietWorld(world) {
    return { ...world, log: QUIET };
}
const silent = () => undefined;
const QUIET = {
    info: silent,
    warn: silent,
    error: silent,
    debug: silent,
    group: (_title, body) => body(),
    progress: silent,
};
/** A world whose runs bear another id; it is part of the path of a socket, so it is short. */
function withRunId(world, id) {
    return { ...world, run: { ...world.run, id } };
}
/** A world whose wall clock is moved by a distance; durations are real. */
function shiftedWorld(world, seconds) {
    const { clock } = world;
    const shifted = {
        now: () => new Date(clock.now().getTime() + seconds * 1000),
        monotonicSeconds: () => clock.monotonicSeconds(),
        sleep: (duration, signal) => clock.sleep(duration, signal),
    };
    return { ...world, clock: shifted };
}

// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var connection = __webpack_require__(6279);
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
    const backup = await copyBackup(await openSelected(selected), (0,external_node_path_.join)(request.directory, 'good'));
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
    }, withRunId(world, 'source'));
    const { timeoutSeconds } = config.drill;
    const phases = new phase_clock/* PhaseClock */.w(world.clock);
    return (0,restore_backup/* restoreBackup */.d)({ backup, passport, needs, target, workspace, jobs, timeoutSeconds, phases, recorder }, world);
}

// EXTERNAL MODULE: ./build/src/config/parse-config.js + 6 modules
var parse_config = __webpack_require__(625);
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
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/good-backup/sample/sample-schema.js
/** Schema of what the check adds to the restaurants; by it a database is known as the sample. */
const SAMPLE_SCHEMA = 'lastro_sample';

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/good-backup/sample/value-pairs.js

const pair = (id, type, before, after) => {
    const name = id.replace(/^value-/, '').replaceAll('-', '_');
    return { id, table: `${SAMPLE_SCHEMA}.${name}`, type, before, after };
};
/** Pairs that some way of comparing, printing or converting would take for equal. */
const VALUE_PAIRS = [
    pair('value-one-byte', 'text', `'S\u00e3o Paulo'`, `'Sao Paulo'`),
    pair('value-normal-form', 'text', `U&'\\00E3'`, `U&'a\\0303'`),
    pair('value-case-only', 'public.citext', `'Ana'`, `'ANA'`),
    pair('value-trailing-blank', 'text', `'a'`, `'a '`),
    pair('value-null-or-empty', 'text', 'NULL', `''`),
    pair('value-null-or-word', 'varchar(9)', 'NULL', `'NULL'`),
    pair('value-null-or-zero', 'integer', 'NULL', '0'),
    pair('value-line-break', 'text', `E'a\\nb'`, `E'a\\r\\nb'`),
    pair('value-escape', 'text', `E'\\\\n'`, `E'\\n'`),
    pair('value-scale', 'numeric', '1.0', '1.00'),
    pair('value-last-digit', 'numeric', '1e30 + 0.1', '1e30 + 0.2'),
    pair('value-last-bit', 'double precision', '0.3', '0.1::float8 + 0.2::float8'),
    pair('value-last-bit-of-real', 'real', `'0.1'`, `'0.10000001'`),
    pair('value-negative-zero', 'double precision', `'0'`, `'-0'`),
    pair('value-not-a-number', 'double precision', `'NaN'`, `'Infinity'`),
    pair('value-microsecond', 'timestamptz', `'2025-11-20 03:00:00.000001+00'`, `'2025-11-20 03:00:00.000002+00'`),
    pair('value-zone', 'timestamptz', `'2025-11-20 03:00:00+00'`, `'2025-11-20 03:00:00-03'`),
    pair('value-zone-of-time', 'timetz', `'03:00:00+00'`, `'00:00:00-03'`),
    pair('value-month-or-days', 'interval', `'1 month'`, `'30 days'`),
    pair('value-day-or-hours', 'interval', `'1 day'`, `'24 hours'`),
    pair('value-infinite-date', 'date', `'infinity'`, `'-infinity'`),
    pair('value-netmask', 'inet', `'10.0.0.1'`, `'10.0.0.1/24'`),
    pair('value-key-order', 'json', `'{"a":1,"b":2}'`, `'{"b":2,"a":1}'`),
    pair('value-blank-in-json', 'json', `'{"a":1}'`, `'{"a": 1}'`),
    pair('value-number-in-jsonb', 'jsonb', `'{"a":1.0}'`, `'{"a":1.00}'`),
    pair('value-string-in-jsonb', 'jsonb', `'{"a":1}'`, `'{"a":"1"}'`),
    pair('value-null-in-jsonb', 'jsonb', `'{"a":null}'`, `'{}'`),
    pair('value-array-bounds', 'integer[]', `'[0:1]={1,2}'`, `'{1,2}'`),
    pair('value-null-in-array', 'text[]', `'{NULL}'`, `'{"NULL"}'`),
    pair('value-empty-bytes', 'bytea', `'\\x00'`, `'\\x'`),
    pair('value-bit-length', 'varbit', `B'01'`, `B'010'`),
    pair('value-open-bound', 'numrange', `'[1,2)'`, `'[1,2]'`),
    pair('value-cent', 'money', `'0.01'`, `'0.02'`),
    pair('value-label', 'public.payment_kind', `'cash'`, `'card'`),
    pair('value-point', 'point', `'(0,1)'`, `'(1,0)'`),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/good-backup/sample/sample-extras.js


const VALUES = VALUE_PAIRS.map(({ table, type, before }) => `CREATE TABLE ${table} (id integer, value ${type}); INSERT INTO ${table} VALUES (1, NULL), (2, ${before}), (3, NULL);`).join('\n');
/** Added to the restaurants: one table per value that is easily mistaken, and objects that restaurants do not have. */
const SAMPLE_EXTRAS = `
CREATE SCHEMA ${SAMPLE_SCHEMA};
SET search_path = public;
${VALUES}
CREATE TABLE ${SAMPLE_SCHEMA}.settings (id integer, body jsonb);
INSERT INTO ${SAMPLE_SCHEMA}.settings VALUES (1, '{"a": 1, "bb": {"c": [1, 2]}}');
CREATE TABLE ${SAMPLE_SCHEMA}.archive (id integer, kind text, place text);
INSERT INTO ${SAMPLE_SCHEMA}.archive SELECT n, 'k' || n % 3, 'p' || n % 5 FROM generate_series(1, 50) n;
CREATE STATISTICS ${SAMPLE_SCHEMA}.pairs ON kind, place FROM ${SAMPLE_SCHEMA}.archive;
CREATE RULE keep AS ON DELETE TO ${SAMPLE_SCHEMA}.archive DO INSTEAD NOTHING;
CREATE TABLE ${SAMPLE_SCHEMA}.bookings (span tstzrange, CONSTRAINT no_overlap EXCLUDE USING gist (span WITH &&));
CREATE COLLATION ${SAMPLE_SCHEMA}.bytewise (provider = libc, locale = 'C');
CREATE TABLE ${SAMPLE_SCHEMA}.names (name text COLLATE ${SAMPLE_SCHEMA}.bytewise, title text COLLATE "C");
CREATE INDEX names_title_idx ON ${SAMPLE_SCHEMA}.names (title COLLATE "POSIX");
INSERT INTO ${SAMPLE_SCHEMA}.names SELECT 'n' || n, 't' || n FROM generate_series(1, 20) n;
CREATE TABLE ${SAMPLE_SCHEMA}.owned (id integer);
ALTER TABLE ${SAMPLE_SCHEMA}.owned OWNER TO chefwell_app;
GRANT SELECT (kind) ON ${SAMPLE_SCHEMA}.archive TO chefwell_report;
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
    const [oldest] = await wholeInstallations(world);
    const place = (0,external_node_path_.join)(request.directory, 'p');
    const limited = oldest ? onlyWith(world, oldest) : world;
    const cluster = await (0,demo_cluster/* startDemoCluster */.E)(place, SIZE.tenants, limited);
    try {
        const good = await fillAndBackUp(cluster, request, limited);
        return oldest ? { ...good, installation: oldest } : good;
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
/** The configuration of a sample database whose backups lie below a directory; containers are as the system has them. */
function sampleConfig(directory, { system, drill }, settings) {
    const text = (0,demo_config/* demoConfig */.q)({ directory, locale: system.locale, settings });
    const config = (0,parse_config/* parseConfig */.o)(text, 'drill check', {});
    return { ...config, drill: { ...config.drill, docker: drill.docker } };
}
/** Runs the real backup of the one source of a configuration. */
async function backUp(config, lastro, world) {
    const source = (0,requirements/* requireSource */.nH)(config);
    const backups = (0,requirements/* requireBackups */.Pu)(config);
    const { name } = source;
    const report = await (0,backup/* runBackup */.Q)({ config, backups, name, source, dryRun: false, lastro }, world);
    if (report.backup && report.verdict.value === 'complete')
        return openBackup(backups.directory, report.backup.name);
    world.signal.throwIfAborted();
    const { reason } = report.verdict;
    throw new errors/* CheckFailure */.jU('good-backup-failed', report.error ?? `the backup failed: ${reason}`, {
        detail: report.error ?? reason,
    });
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/lane.js





/** Makes the n-th lane below the directory of the check. */
async function openLane(parent, number, parts) {
    const directory = (0,external_node_path_.join)(parent, String(number));
    // The user of the servers must be able to pass through.
    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, 'clean'), { recursive: true, mode: 0o755 });
    const { good, plainWorld, initdb } = parts;
    const { installation } = good;
    const limit = (world) => (installation ? onlyWith(world, installation) : world);
    const wideWorld = { ...plainWorld, processes: initdb.processes };
    return {
        ...parts,
        number,
        directory,
        config: laneConfig(good.config, directory),
        plainWorld: limit(plainWorld),
        world: limit(wideWorld),
        wideWorld,
        copy: () => copyBackup(good.backup, (0,external_node_path_.join)(directory, 'copy')),
    };
}
/**
 * The configuration of a lane's drills. Objectives are out of reach, so that neither a slow host nor an old backup looks
 * like an alarm; staging is local, because that is what each host has; the system's own application and queries are left
 * out, because they know nothing of a sample.
 */
function laneConfig(config, directory) {
    const { backend: _, ...drill } = config.drill;
    // Hundreds of drills of damaged backups: nobody wants to hear of them.
    const { notify: _notify, ...quiet } = config;
    return {
        ...quiet,
        system: { ...config.system, stateDir: (0,external_node_path_.join)(directory, 'state') },
        drill: {
            ...drill,
            queries: [],
            staging: 'local',
            // Some faults are of the disk that it lies on.
            memory: 'never',
            directory: (0,external_node_path_.join)(directory, sweep_staging/* DRILLS_OF_LANE */.Yj),
            rtoSeconds: LONG_SECONDS,
            rpoSeconds: LONG_SECONDS,
        },
    };
}
/** Ten years; what a fault in time has to exceed. */
const LONG_SECONDS = 10 * 365 * 24 * 3600;

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
/** A tenant is broken by what lies in its schema, and by nothing else; what an application answers is no matter of its rows. */
function wrongTenants({ tenants = [] }, foreseen) {
    const condemned = foreseen.filter((each) => !MILD.test(each));
    return tenants
        .filter(({ tenant, verdict }) => {
        const mustBreak = condemned.some((each) => each.startsWith(`${tenant}.`));
        return (verdict === 'not-restorable') !== mustBreak;
    })
        .map(({ tenant, verdict }) => `${tenant} is ${verdict}`);
}
const MILD = / \((warn|unknown)\)$|: probe-/;
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
        ...(rest > 0 ? [`\u2026 ${rest}`] : []),
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

// EXTERNAL MODULE: ./build/src/engines/postgres/connection-settings.js
var connection_settings = __webpack_require__(9338);
// EXTERNAL MODULE: ./build/src/engines/postgres/dump/snapshot-session.js
var snapshot_session = __webpack_require__(14);
// EXTERNAL MODULE: ./build/src/engines/postgres/dump/write-dump.js
var write_dump = __webpack_require__(2931);
// EXTERNAL MODULE: ./build/src/engines/postgres/tools/choose-programs.js
var choose_programs = __webpack_require__(5597);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/damage/altered-dump.js









const LOCK_SECONDS = 30;
const DUMP_SECONDS = 4 * 3600;
/** Replaces the dump of a backup by one of another database, made the product's way, and seals it anew. */
async function replaceDump(backup, settings, world) {
    await (0,promises_.rm)(backup.dump);
    const session = await (0,snapshot_session/* openSnapshotSession */.$)(settings, {
        lockTimeoutSeconds: LOCK_SECONDS,
        signal: world.signal,
    });
    try {
        await (0,write_dump/* writeDump */.E)({
            settings,
            client: await clientOf(backup, world),
            snapshotId: session.snapshotId,
            timeoutSeconds: DUMP_SECONDS,
            frame: fileOf(backup.passport, 'dump').compression ?? 'zstd',
            target: backup.dump,
        }, world);
    }
    finally {
        await session.close();
    }
    await reseal(backup);
}
/** Replaces the dump by what pg_dump writes with other options (`--schema-only` \u2026), and seals it anew. */
async function replaceDumpWith(backup, settings, options, world) {
    const { directory } = await clientOf(backup, world);
    const bare = `${backup.dump}.bare`;
    try {
        await world.processes.run({
            file: (0,external_node_path_.join)(directory, 'pg_dump'),
            args: ['--format=custom', '--compress=0', ...options, `--file=${bare}`],
            env: (0,connection_settings/* libpqEnvironment */.SQ)(settings),
            timeoutSeconds: DUMP_SECONDS,
            signal: world.signal,
        });
        await frameFile(bare, backup.dump, fileOf(backup.passport, 'dump').compression ?? 'zstd');
    }
    finally {
        await (0,promises_.rm)(bare, { force: true });
    }
    await reseal(backup);
}
/** The programs that made the dump, or the next newer ones. */
function clientOf({ passport }, world) {
    return (0,choose_programs/* requireRestoreClient */.P)((0,staging_needs/* needsOfPassport */.H)(passport), world);
}

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
        if (error instanceof NotTried)
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
            throw new NotTried('fault-not-applicable', error.message);
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
        await replaceDump(backup, settings, lane.world);
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
    let why = new NotTried('fault-no-target');
    for (const alteration of await placesOf(fault, session, lane)) {
        if (alteration instanceof NotTried)
            return { fault, why: alteration };
        try {
            await session.script(alteration.script);
            return { fault, alteration, why };
        }
        catch (error) {
            lane.world.signal.throwIfAborted();
            why = new NotTried('fault-not-applicable', error instanceof Error ? error.message : '');
        }
    }
    return { fault, why };
}
async function placesOf(fault, session, lane) {
    try {
        return (await fault.find(session, lane.good.backup.passport)).slice(0, PLACES);
    }
    catch (error) {
        if (error instanceof NotTried)
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
    return drill(request, withRunId(world, nextRun()));
}

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
    words: oneOf('NULL', `''`, RANDOM_TEXT, RANDOM_TEXT, `'\ud83d\ude00 e\u0301'`, `repeat('\u00e7\u00e3o', n)`),
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
    document: oneOf(`jsonb_build_object('k' || n % 7, random(), 'a', n, '\u00fc', '\u00e7\u00e3o')`, `'{"b": 1.0, "a": {"d": [], "c": null}}'::jsonb`, `'{"a": {"c": null, "d": []}, "b": 1.0}'::jsonb`, `'1e400'::jsonb`),
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
    const hosted = changeWorld(world, () => ({
        // What the command sets for itself is stronger.
        command: (command) => ({ ...command, env: { ...environment, ...command.env } }),
    }));
    return withServerSettings(hosted, server);
}
async function drillRandomRows(database, request, world) {
    const { lane, lastro, nextRun } = request;
    const source = await lane.good.source();
    const name = `clean_${lane.number}`;
    await fill(source, name, database);
    const directory = (0,external_node_path_.join)(lane.directory, 'clean');
    const connection = { ...source.settings, database: name };
    const config = laneConfig(sampleConfig(directory, lane.good.config, connection), directory);
    const backup = await backUp(config, lastro, withRunId(world, nextRun()));
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
    return changeProcesses(inner, {
        ask: (question) => {
            const { file, args, env = {} } = question;
            const key = [file, ...args, ...Object.entries(env).flat()].join('\0');
            const known = answers.get(key) ?? inner.ask(question);
            answers.set(key, known);
            return known;
        },
    });
}

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
        processes: changeProcesses(inner, {
            run: (command) => (runs(command, 'initdb') ? copyModel(command) : inner.run(command)),
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
    await recorder.step('cleanup', async () => {
        await (0,sweep_staging/* sweepDrills */.hq)(request.config.drill, world);
        await (0,sweep_staging/* sweepDrillContainers */.cn)(world);
    });
    const user = await world.unprivilegedUser();
    // Everything lies in one staging directory: whoever finds it after a kill ends what runs there and removes it.
    const directory = await (0,staging_directory/* makeStagingDirectory */.h)(parent, withRunId(world, 'check'), user);
    let good;
    try {
        good = await recorder.step('good-backup', () => obtainGood(request, directory, withRunId(quietWorld(world), 'good')));
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
const BASELINE = HARMLESS_SURROUNDINGS.filter(({ id }) => id === 'good-backup-as-it-is');
async function openWorkshop(good, { request, directory, world, drill }) {
    // Faults are put into initdb: here it must run.
    const plainWorld = { ...quietWorld(world), cacheDirectory: () => null };
    const backend = request.backend === undefined ? {} : { backend: request.backend };
    const initdb = cacheInitdb(cacheAnswers(world.processes), directory.path);
    const lanes = await Promise.all(Array.from({ length: request.lanes }, (_, index) => openLane(directory.path, index + 1, { good, plainWorld, initdb, ...backend })));
    let runs = 0;
    const nextRun = ({ number }) => {
        runs += 1;
        return `${number}x${runs}`;
    };
    return { lanes, drill, lastro: request.lastro, world, nextRun };
}

// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/src/config/field-path.js
var field_path = __webpack_require__(7937);
// EXTERNAL MODULE: ./build/src/passport/totals.js
var totals = __webpack_require__(9714);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/content-fault.js



/** The tenant of the sample that most faults hit. */
const TENANT = 'tenant_chefwell';
/** Places considered; a database may have a hundred thousand indexes. */
const PLACES_LIMIT = 200;
/** A fault whose place is found by a query, so that it can be made in any database; in a tenant rather than elsewhere. */
function contentFault(group, text) {
    const { id, reason, places, ...common } = text;
    const sql = `SELECT * FROM (${places}) AS place LIMIT ${PLACES_LIMIT}`;
    return {
        kind: 'content',
        id,
        group,
        reason,
        verdict: 'not-restorable',
        ...common,
        find: async (session, passport) => tenantsFirst(await session.query(sql), reason, passport),
    };
}
function tenantsFirst(rows, reason, { source }) {
    const isTenant = (0,totals/* tenantMatcher */.bt)(source.tenantPattern);
    const places = rows.map(([schema, object, script, further]) => ({
        isTenant: isTenant(schema ?? ''),
        script: script ?? '',
        findings: [`${schema}.${object}: ${reason}`, ...(further?.split('\n') ?? [])],
    }));
    return places.toSorted((a, b) => Number(b.isTenant) - Number(a.isTenant));
}
/** A fault in an object of the sample; other databases do not have it. */
function sampleFault(group, text) {
    const { id, reason, script, findings, ...common } = text;
    const inTenant = (template) => template.replaceAll('@', TENANT);
    const alteration = { script: inTenant(script), findings: findings.map(inTenant) };
    return {
        kind: 'content',
        id,
        group,
        reason,
        verdict: 'not-restorable',
        ...common,
        find: async (session) => {
            if (!(await isSample(session)))
                throw new NotTried('fault-needs-sample');
            return [alteration];
        },
    };
}
async function isSample(session) {
    const [row] = await session.query('SELECT to_regnamespace($1)::text', [SAMPLE_SCHEMA]);
    return row?.[0] !== null;
}

// EXTERNAL MODULE: ./build/src/engines/postgres/catalogue/scope.js
var scope = __webpack_require__(1562);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/places.js

/** Relations `c` of some kinds in schemas `n` of the user, in no partition tree and of no extension. */
function relations(kinds) {
    return `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}
  WHERE c.relkind IN (${kinds
        .split('')
        .map((kind) => `'${kind}'`)
        .join(', ')}) AND NOT c.relispartition
  AND NOT EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = c.oid OR h.inhparent = c.oid) AND NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'c.oid')}`;
}
/** Indexes `i` that no constraint needs, each with its table `c` and index row `x`. */
const PLAIN_INDEXES = `FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}
  WHERE c.relkind = 'r' AND NOT c.relispartition AND x.indisvalid AND NOT x.indisreplident AND NOT x.indisclustered
  AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.oid) AND NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'c.oid')}`;
/** Constraints `k` of a type, declared on a table `c` of their own. */
function constraints(type) {
    return `FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}
  WHERE k.contype = '${type}' AND k.conparentid = 0 AND k.conislocal AND k.coninhcount = 0 AND c.relkind = 'r' AND NOT c.relispartition
  AND NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'c.oid')}`;
}
/** Keys `k` (primary or unique) that no foreign key points to. */
function keys(type) {
    return `${constraints(type)} AND NOT EXISTS (SELECT 1 FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = k.conindid)`;
}
/** Triggers `t` of the user, with their table `c`. */
const TRIGGERS = `FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}
  WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgenabled = 'O' AND c.relkind = 'r' AND NOT c.relispartition AND NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'c.oid')}`;
/** Functions `p` in SQL or PL/pgSQL, with body as text. */
const FUNCTIONS = `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${scope/* USER_SCHEMA */.a0}
  JOIN pg_language l ON l.oid = p.prolang AND l.lanname IN ('sql', 'plpgsql')
  WHERE p.prokind = 'f' AND p.prosqlbody IS NULL AND NOT ${(0,scope/* ofExtension */.l_)('pg_proc', 'p.oid')}`;
/** Name of function `p` as findings have it. */
const FUNCTION_NAME = `p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'`;
/** Policies `p` of tables `c`. */
const POLICIES = `FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}
  WHERE NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'c.oid')}`;
/** Sequences `q` (as in pg_sequences) that have been used, upwards. */
const USED_SEQUENCES = `FROM pg_sequences q JOIN pg_namespace n ON n.nspname = q.schemaname AND ${scope/* USER_SCHEMA */.a0}
  WHERE q.increment_by > 0 AND q.last_value >= q.start_value + q.increment_by AND q.last_value < q.max_value`;
/** Nothing of the database is built upon this object: views, defaults, functions \u2026 */
function withoutDependents(catalogue, oid) {
    return `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.refclassid = '${catalogue}'::regclass AND d.refobjid = ${oid} AND d.deptype NOT IN ('i', 'a', 'P', 'S')
    AND NOT (d.classid = 'pg_rewrite'::regclass AND EXISTS (SELECT 1 FROM pg_rewrite w WHERE w.oid = d.objid AND w.ev_class = ${oid})))`;
}
/** Fails unless the statement changed a row, so that a fault that did not happen is never taken for one that was missed. */
function mustChange(statement) {
    return `DO $must$ BEGIN ${statement}; IF NOT FOUND THEN RAISE EXCEPTION 'no row to change'; END IF; END $must$`;
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/access-faults.js


const RELATION = 'n.nspname, c.relname';
/** Who may do what, and whose it is. */
const ACCESS_FAULTS = [
    contentFault('permissions', {
        id: 'grant-revoked',
        reason: 'grant-differs',
        places: `SELECT ${RELATION}, format('REVOKE ALL ON %I.%I FROM %I', ${RELATION}, g.rolname)
      FROM (SELECT c.* ${relations('r')}) c JOIN pg_namespace n ON n.oid = c.relnamespace
      CROSS JOIN LATERAL (SELECT r.rolname FROM aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee AND a.grantee <> c.relowner LIMIT 1) g ORDER BY 1, 2`,
    }),
    contentFault('permissions', {
        id: 'grant-to-everybody',
        reason: 'grant-differs',
        places: `SELECT ${RELATION}, format('GRANT SELECT ON %I.%I TO public', ${RELATION}) ${relations('r')} ORDER BY 1, 2`,
    }),
    contentFault('permissions', {
        id: 'schema-opened-to-everybody',
        reason: 'grant-differs',
        places: `SELECT nspname, 'schema', format('GRANT CREATE ON SCHEMA %I TO public', nspname) FROM (SELECT DISTINCT n.nspname ${relations('r')}) n WHERE nspname <> 'public' ORDER BY 1`,
    }),
    sampleFault('permissions', {
        id: 'grant-of-column-revoked',
        script: 'REVOKE SELECT (kind) ON lastro_sample.archive FROM chefwell_report',
        reason: 'grant-differs',
        findings: ['lastro_sample.archive.kind: grant-differs'],
    }),
    sampleFault('permissions', {
        id: 'grant-of-deletion',
        script: 'GRANT DELETE ON @.sales TO chefwell_report',
        reason: 'grant-differs',
        findings: ['@.sales: grant-differs'],
    }),
    sampleFault('permissions', {
        id: 'default-privilege-revoked',
        script: 'ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM chefwell_report',
        reason: 'grant-differs',
        findings: ['public.default for r of postgres: grant-differs'],
    }),
    sampleFault('permissions', {
        id: 'owner-changed',
        script: 'ALTER FUNCTION @.revenue(timestamptz) OWNER TO chefwell_app',
        reason: 'grant-differs',
        findings: [
            '@.revenue(since timestamp with time zone): grant-differs',
            '@.revenue(since timestamp with time zone): owner-differs',
        ],
    }),
    sampleFault('permissions', {
        id: 'owner-of-table-changed',
        script: 'ALTER TABLE lastro_sample.owned OWNER TO postgres',
        reason: 'grant-differs',
        findings: ['lastro_sample.owned: grant-differs', 'lastro_sample.owned: owner-differs'],
    }),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/collation-faults.js

/** Rules by which text is ordered: a lost one reorders lists and breaks unique keys. */
const COLLATION_FAULTS = [
    sampleFault('collation', {
        id: 'column-collation-lost',
        script: 'ALTER TABLE lastro_sample.names ALTER title TYPE text',
        reason: 'column-differs',
        findings: ['lastro_sample.names.title: column-differs'],
    }),
    sampleFault('collation', {
        id: 'index-collation-changed',
        script: 'DROP INDEX lastro_sample.names_title_idx; CREATE INDEX names_title_idx ON lastro_sample.names (title)',
        reason: 'index-differs',
        findings: ['lastro_sample.names_title_idx: index-differs'],
    }),
    sampleFault('collation', {
        id: 'collation-dropped',
        script: 'ALTER TABLE lastro_sample.names ALTER name TYPE text; DROP COLLATION lastro_sample.bytewise',
        reason: 'object-missing',
        findings: [
            'lastro_sample.collation lastro_sample.bytewise: object-missing',
            'lastro_sample.names.name: column-differs',
        ],
    }),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/extension-faults.js

/** Extensions that the dump does not make any more. */
const EXTENSION_CONTENT_FAULTS = [
    sampleFault('extensions', {
        id: 'extension-dropped',
        script: 'DROP EXTENSION pgcrypto CASCADE',
        reason: 'extension-missing',
        findings: ['.pgcrypto: extension-missing'],
    }),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/harmless-changes.js

/** What may differ between a dump and its passport without anything being lost. */
const CHANGES = [
    {
        id: 'rows-in-other-order',
        script: 'CLUSTER @.sales USING sales_created_idx; CLUSTER @.orders USING orders_tab_idx; ALTER TABLE @.sales SET WITHOUT CLUSTER; ALTER TABLE @.orders SET WITHOUT CLUSTER',
        findings: [],
    },
    {
        id: 'rows-written-again',
        script: 'UPDATE @.sale_items SET quantity = quantity; UPDATE @.sales SET id = id',
        findings: [],
    },
    {
        id: 'keys-of-jsonb-in-other-order',
        script: `UPDATE lastro_sample.settings SET body = '{"bb": {"c": [1,  2]}, "a": 1}'`,
        findings: [],
    },
    {
        id: 'column-came-and-went',
        script: 'ALTER TABLE @.tabs ADD COLUMN gone integer DEFAULT 5; ALTER TABLE @.tabs DROP COLUMN gone',
        findings: [],
    },
    { id: 'sequence-ahead', script: `SELECT nextval('@.sales_id_seq')`, findings: [] },
    {
        id: 'indexes-built-anew',
        script: 'REINDEX TABLE @.sales; REINDEX TABLE @.customers',
        findings: [],
    },
    {
        id: 'values-stored-otherwise',
        script: 'UPDATE @.sale_items SET description = description; ALTER TABLE @.sale_items SET (toast_tuple_target = 128); ALTER TABLE @.sale_items RESET (toast_tuple_target)',
        findings: [],
    },
    {
        id: 'comment-changed',
        script: `COMMENT ON TABLE @.sales IS 'Bills'`,
        findings: ['@.table @.sales: comment-differs (warn)'],
    },
];
/** Harmless changes of the database: no finding that condemns, and the warnings they deserve. */
const HARMLESS_CHANGES = CHANGES.map((text) => sampleFault('harmless', {
    ...text,
    isApart: true,
    reason: 'proven',
    verdict: 'restorable',
    isHarmless: true,
}));

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/program-faults.js



const program_faults_RELATION = 'n.nspname, c.relname';
/** Views, functions, policies and types in whatever database. */
const ANYWHERE = [
    {
        id: 'view-dropped',
        reason: 'view-missing',
        places: `SELECT ${program_faults_RELATION}, format('DROP VIEW %I.%I', ${program_faults_RELATION}) ${relations('v')} AND ${withoutDependents('pg_class', 'c.oid')} ORDER BY 1, 2`,
    },
    {
        id: 'view-changed',
        reason: 'view-differs',
        places: `SELECT ${program_faults_RELATION}, format('CREATE OR REPLACE VIEW %I.%I AS SELECT * FROM (%s) changed LIMIT 1000000', ${program_faults_RELATION}, rtrim(pg_get_viewdef(c.oid), ';')) ${relations('v')} ORDER BY 1, 2`,
    },
    {
        id: 'matview-dropped',
        reason: 'view-missing',
        places: `SELECT ${program_faults_RELATION}, format('DROP MATERIALIZED VIEW %I.%I', ${program_faults_RELATION}) ${relations('m')} AND ${withoutDependents('pg_class', 'c.oid')}
      AND NOT EXISTS (SELECT 1 FROM pg_index x WHERE x.indrelid = c.oid) ORDER BY 1, 2`,
    },
    {
        id: 'matview-empty',
        reason: 'matview-differs',
        places: `SELECT ${program_faults_RELATION}, format('REFRESH MATERIALIZED VIEW %I.%I WITH NO DATA', ${program_faults_RELATION}) ${relations('m')} AND c.relispopulated ORDER BY 1, 2`,
    },
    {
        id: 'function-dropped',
        reason: 'function-missing',
        places: `SELECT n.nspname, ${FUNCTION_NAME}, format('DROP FUNCTION %s', p.oid::regprocedure) ${FUNCTIONS} AND ${withoutDependents('pg_proc', 'p.oid')} ORDER BY 1, 2`,
    },
    {
        id: 'function-body-changed',
        reason: 'function-differs',
        places: `SELECT n.nspname, ${FUNCTION_NAME}, replace(pg_get_functiondef(p.oid), p.prosrc, p.prosrc || E'\\n-- changed\\n') ${FUNCTIONS} AND p.prosrc <> '' ORDER BY 1, 2`,
    },
    {
        id: 'function-security-definer',
        reason: 'function-differs',
        places: `SELECT n.nspname, ${FUNCTION_NAME}, format('ALTER FUNCTION %s SECURITY DEFINER', p.oid::regprocedure) ${FUNCTIONS} AND NOT p.prosecdef ORDER BY 1, 2`,
    },
    {
        id: 'policy-dropped',
        reason: 'policy-missing',
        places: `SELECT n.nspname, c.relname || '.' || p.polname, format('DROP POLICY %I ON %I.%I', p.polname, n.nspname, c.relname) ${POLICIES} ORDER BY 1, 2`,
    },
    {
        id: 'policy-opened',
        reason: 'policy-differs',
        places: `SELECT n.nspname, c.relname || '.' || p.polname, format('ALTER POLICY %I ON %I.%I USING (true)', p.polname, n.nspname, c.relname) ${POLICIES} AND pg_get_expr(p.polqual, p.polrelid) <> 'true' ORDER BY 1, 2`,
    },
    {
        id: 'policy-for-everybody',
        reason: 'policy-differs',
        places: `SELECT n.nspname, c.relname || '.' || p.polname, format('ALTER POLICY %I ON %I.%I TO public', p.polname, n.nspname, c.relname) ${POLICIES} AND p.polroles <> '{0}' ORDER BY 1, 2`,
    },
    {
        id: 'row-security-off',
        reason: 'row-security-differs',
        places: `SELECT ${program_faults_RELATION}, format('ALTER TABLE %I.%I DISABLE ROW LEVEL SECURITY', ${program_faults_RELATION}) ${relations('r')} AND c.relrowsecurity AND NOT c.relforcerowsecurity ORDER BY 1, 2`,
    },
    {
        id: 'enum-label-added',
        reason: 'type-differs',
        places: `SELECT n.nspname, t.typname, format('ALTER TYPE %I.%I ADD VALUE ''lastro''', n.nspname, t.typname)
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND ${scope/* USER_SCHEMA */.a0} WHERE t.typtype = 'e' AND NOT ${(0,scope/* ofExtension */.l_)('pg_type', 't.oid')} ORDER BY 1, 2`,
    },
    {
        id: 'domain-rule-dropped',
        reason: 'type-differs',
        places: `SELECT n.nspname, t.typname, format('ALTER DOMAIN %I.%I DROP CONSTRAINT %I', n.nspname, t.typname, k.conname)
      FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid AND k.contype = 'c' JOIN pg_namespace n ON n.oid = t.typnamespace AND ${scope/* USER_SCHEMA */.a0}
      WHERE NOT ${(0,scope/* ofExtension */.l_)('pg_type', 't.oid')} ORDER BY 1, 2`,
    },
    {
        id: 'schema-too-many',
        reason: 'schema-unexpected',
        places: `SELECT 'lastro_leftover', 'lastro_leftover', 'CREATE SCHEMA lastro_leftover'`,
    },
];
const REVENUE = 'revenue(since timestamp with time zone)';
/** Faults in objects that few databases have, and with consequences known in the sample only. */
const IN_SAMPLE = [
    {
        id: 'view-computes-otherwise',
        script: 'CREATE OR REPLACE VIEW @.daily_sales AS SELECT created_at::date AS day, count(*) AS sales, sum(total) + 1 AS revenue FROM @.sales GROUP BY 1',
        reason: 'view-differs',
        findings: ['@.daily_sales: view-differs'],
    },
    {
        id: 'function-computes-otherwise',
        script: `CREATE OR REPLACE FUNCTION @.revenue(since timestamptz) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT 0::numeric'`,
        reason: 'function-differs',
        findings: [`@.${REVENUE}: function-differs`],
    },
    {
        id: 'procedure-dropped',
        script: 'DROP PROCEDURE public.close_day(date)',
        reason: 'function-missing',
        findings: ['public.close_day(IN day date): function-missing'],
    },
    {
        id: 'partition-detached',
        script: 'ALTER TABLE public.audit_log DETACH PARTITION public.audit_log_2025h1',
        reason: 'partition-differs',
        findings: ['public.audit_log_2025h1: partition-differs'],
    },
    {
        id: 'statistics-dropped',
        script: 'DROP STATISTICS lastro_sample.pairs',
        reason: 'object-missing',
        findings: ['lastro_sample.pairs: object-missing'],
    },
    {
        id: 'rule-dropped',
        script: 'DROP RULE keep ON lastro_sample.archive',
        reason: 'object-missing',
        findings: ['lastro_sample.archive.keep: object-missing'],
    },
    {
        id: 'exclusion-dropped',
        script: 'ALTER TABLE lastro_sample.bookings DROP CONSTRAINT no_overlap',
        reason: 'constraint-missing',
        findings: [
            'lastro_sample.bookings.no_overlap: constraint-missing',
            'lastro_sample.no_overlap: index-missing',
        ],
    },
    {
        id: 'large-object-deleted',
        script: 'SELECT lo_unlink(content) FROM (SELECT content FROM public.receipts ORDER BY id LIMIT 1) r',
        reason: 'large-objects-differ',
        // Who may read large objects is told by their number.
        findings: [
            '.large objects of postgres: postgres=SELECT,UPDATE/postgres: grant-differs',
            '.large objects: large-objects-differ',
        ],
    },
    {
        id: 'large-object-byte-changed',
        script: `SELECT lo_put(content, 3, 'X') FROM (SELECT content FROM public.receipts ORDER BY id LIMIT 1) r`,
        reason: 'large-objects-differ',
        findings: ['.large objects: large-objects-differ'],
    },
];
/** Views, functions, policies, types, partitions, large objects. */
const PROGRAM_FAULTS = [
    ...ANYWHERE.map((text) => contentFault('catalogue', text)),
    ...IN_SAMPLE.map((text) => sampleFault('catalogue', text)),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/row-faults.js


/** Tables with pages that no foreign key points to: a row less there breaks nothing else. */
const LEAF_TABLES = `${relations('r')} AND pg_relation_size(c.oid) > 0 AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.contype = 'f' AND k.confrelid = c.oid)`;
/** Text columns `a` of such tables that no key, index or constraint looks at. */
const FREE_TEXTS = `FROM pg_attribute a JOIN LATERAL (SELECT c.* ${LEAF_TABLES} AND c.oid = a.attrelid) c ON true JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.atttypid IN ('text'::regtype, 'varchar'::regtype)
  AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND a.attnum = ANY (k.conkey))
  AND NOT EXISTS (SELECT 1 FROM pg_index x WHERE x.indrelid = c.oid AND a.attnum = ANY (x.indkey::smallint[]))`;
const ONE_ROW = (statement) => `format($f$${mustChange(statement)}$f$, n.nspname, c.relname, a.attname)`;
/** What happens to rows in whatever database. */
const row_faults_ANYWHERE = [
    {
        id: 'row-deleted',
        reason: 'rows-missing',
        places: `SELECT n.nspname, c.relname, format($f$${mustChange('DELETE FROM ONLY %1$I.%2$I WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I)')}$f$, n.nspname, c.relname) ${LEAF_TABLES} ORDER BY pg_relation_size(c.oid) DESC, 1, 2`,
    },
    {
        id: 'table-emptied',
        reason: 'rows-missing',
        places: `SELECT n.nspname, c.relname, format($f$${mustChange('DELETE FROM ONLY %1$I.%2$I')}$f$, n.nspname, c.relname) ${LEAF_TABLES} ORDER BY pg_relation_size(c.oid), 1, 2`,
    },
    {
        id: 'text-byte-changed',
        reason: 'rows-differ',
        places: `SELECT n.nspname, c.relname, ${ONE_ROW(`UPDATE ONLY %1$I.%2$I SET %3$I = CASE WHEN left(%3$I, 1) = 'x' THEN 'y' ELSE 'x' END || substr(%3$I, 2) WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I WHERE length(%3$I) > 1)`)} ${FREE_TEXTS} ORDER BY 1, 2, a.attnum`,
    },
    {
        id: 'text-made-null',
        reason: 'rows-differ',
        places: `SELECT n.nspname, c.relname, ${ONE_ROW('UPDATE ONLY %1$I.%2$I SET %3$I = NULL WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I WHERE %3$I IS NOT NULL)')} ${FREE_TEXTS} AND NOT a.attnotnull ORDER BY 1, 2, a.attnum`,
    },
    {
        id: 'null-made-empty',
        reason: 'rows-differ',
        places: `SELECT n.nspname, c.relname, ${ONE_ROW(`UPDATE ONLY %1$I.%2$I SET %3$I = '' WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I WHERE %3$I IS NULL)`)} ${FREE_TEXTS} AND NOT a.attnotnull ORDER BY 1, 2, a.attnum`,
    },
];
/** What happens to rows that we know. */
const row_faults_IN_SAMPLE = [
    {
        id: 'row-duplicated',
        script: 'ALTER TABLE @.sale_items DROP CONSTRAINT sale_items_pkey; INSERT INTO @.sale_items SELECT * FROM @.sale_items WHERE id = 7',
        reason: 'rows-unexpected',
        findings: [
            '@.sale_items: rows-unexpected',
            '@.sale_items.sale_items_pkey: constraint-missing',
            '@.sale_items_pkey: index-missing',
        ],
    },
    {
        id: 'cent-changed',
        script: 'UPDATE @.sales SET total = total + 0.01 WHERE id = 1',
        reason: 'rows-differ',
        findings: ['@.sales: rows-differ'],
    },
    {
        id: 'row-replaced-by-copy',
        script: 'UPDATE @.expenses a SET (due, amount, supplier, paid, created_at) = (SELECT b.due, b.amount, b.supplier, b.paid, b.created_at FROM @.expenses b WHERE b.id = 2) WHERE a.id = 1',
        reason: 'rows-differ',
        findings: ['@.expenses: rows-differ'],
    },
    {
        id: 'rows-swapped-a-value',
        script: 'UPDATE @.sales a SET total = b.total FROM @.sales b WHERE (a.id, b.id) IN ((1, 2), (2, 1))',
        reason: 'rows-differ',
        findings: ['@.sales: rows-differ'],
    },
    {
        id: 'columns-swapped-values',
        script: 'UPDATE @.orders SET product_id = tab_id, tab_id = product_id WHERE id = 28',
        reason: 'rows-differ',
        findings: ['@.orders: rows-differ'],
    },
    {
        id: 'times-shifted',
        script: `UPDATE @.sales SET created_at = created_at - interval '3 hours'`,
        reason: 'rows-differ',
        findings: ['@.sales: rows-differ'],
    },
    {
        id: 'row-moved-to-other-partition',
        script: `UPDATE public.audit_log SET happened_at = '2025-08-01' WHERE id = 1`,
        reason: 'rows-missing',
        findings: ['public.audit_log_2025h1: rows-missing', 'public.audit_log_2025h2: rows-unexpected'],
    },
    {
        id: 'older-snapshot',
        script: 'DELETE FROM @.stripe_payments WHERE sale_id > 24; DELETE FROM @.sale_items WHERE id > 150; DELETE FROM public.audit_log WHERE id > 19990',
        reason: 'rows-missing',
        findings: [
            '@.sale_items: rows-missing',
            '@.stripe_payments: rows-missing',
            'public.audit_log_rest: rows-missing',
        ],
    },
    {
        id: 'newer-snapshot',
        script: `INSERT INTO @.sales (total, paid_with, created_at) VALUES (10, 'cash', now()); INSERT INTO @.categories (name) VALUES ('Vinhos')`,
        reason: 'rows-unexpected',
        findings: ['@.categories: rows-unexpected', '@.sales: rows-unexpected'],
    },
];
/** Rows that are missing, too many, or not what they were. */
const ROW_FAULTS = [
    ...row_faults_ANYWHERE.map((text) => contentFault('rows', text)),
    ...row_faults_IN_SAMPLE.map((text) => sampleFault('rows', text)),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/sequence-faults.js


const SEQUENCE = 'q.schemaname, q.sequencename';
/** Sequences that would give numbers out again, or count otherwise. */
const SEQUENCE_FAULTS = [
    contentFault('sequences', {
        id: 'sequence-set-back',
        reason: 'sequence-behind',
        places: `SELECT ${SEQUENCE}, format('SELECT setval(%L, %s)', format('%I.%I', ${SEQUENCE}), q.last_value - q.increment_by) ${USED_SEQUENCES} ORDER BY 1, 2`,
    }),
    contentFault('sequences', {
        id: 'sequence-restarted',
        reason: 'sequence-behind',
        places: `SELECT ${SEQUENCE}, format('ALTER SEQUENCE %I.%I RESTART', ${SEQUENCE}) ${USED_SEQUENCES} ORDER BY 1, 2`,
    }),
    contentFault('sequences', {
        id: 'sequence-last-number-free',
        reason: 'sequence-behind',
        places: `SELECT ${SEQUENCE}, format('SELECT setval(%L, %s, false)', format('%I.%I', ${SEQUENCE}), q.last_value) ${USED_SEQUENCES} ORDER BY 1, 2`,
    }),
    contentFault('sequences', {
        id: 'sequence-counts-otherwise',
        reason: 'object-differs',
        places: `SELECT ${SEQUENCE}, format('ALTER SEQUENCE %I.%I INCREMENT BY %s', ${SEQUENCE}, q.increment_by + 1) ${USED_SEQUENCES} ORDER BY 1, 2`,
    }),
    sampleFault('sequences', {
        id: 'sequence-dropped',
        script: 'ALTER TABLE @.sales ALTER id DROP DEFAULT; DROP SEQUENCE @.sales_id_seq',
        reason: 'sequence-missing',
        findings: ['@.sales.id: column-differs', '@.sales_id_seq: sequence-missing'],
    }),
    sampleFault('sequences', {
        id: 'sequence-owned-by-nobody',
        script: 'ALTER SEQUENCE @.sales_id_seq OWNED BY NONE',
        reason: 'object-differs',
        findings: ['@.sales_id_seq: object-differs'],
    }),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/table-faults.js


const KEY = `n.nspname, c.relname || '.' || k.conname`;
const ON_TABLE = 'n.nspname, c.relname, k.conname';
/** An index of the constraint's name goes with it. */
const ITS_INDEX = `(SELECT format('%s.%s: index-missing', n.nspname, i.relname) FROM pg_class i WHERE i.oid = k.conindid)`;
const NEW_KEY = `format('ALTER TABLE %1$I.%2$I DROP CONSTRAINT %3$I, ADD CONSTRAINT %3$I %4$s', n.nspname, c.relname, k.conname`;
/** Indexes, keys and constraints in whatever database. */
const table_faults_ANYWHERE = [
    {
        id: 'index-dropped',
        reason: 'index-missing',
        places: `SELECT n.nspname, i.relname, format('DROP INDEX %I.%I', n.nspname, i.relname) ${PLAIN_INDEXES} AND NOT x.indisunique ORDER BY 1, 2`,
    },
    {
        id: 'index-options-changed',
        reason: 'index-differs',
        places: `SELECT n.nspname, i.relname, format('ALTER INDEX %I.%I SET (fillfactor = 71)', n.nspname, i.relname) ${PLAIN_INDEXES} AND i.relam = 403 ORDER BY 1, 2`,
    },
    {
        id: 'unique-index-dropped',
        reason: 'index-missing',
        places: `SELECT n.nspname, i.relname, format('DROP INDEX %I.%I', n.nspname, i.relname) ${PLAIN_INDEXES} AND x.indisunique ORDER BY 1, 2`,
    },
    {
        id: 'unique-index-made-plain',
        reason: 'index-differs',
        places: `SELECT n.nspname, i.relname, format('DROP INDEX %I.%I; %s', n.nspname, i.relname, replace(pg_get_indexdef(i.oid), 'CREATE UNIQUE INDEX', 'CREATE INDEX')) ${PLAIN_INDEXES} AND x.indisunique ORDER BY 1, 2`,
    },
    {
        id: 'unique-constraint-dropped',
        reason: 'unique-missing',
        places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}), ${ITS_INDEX} ${keys('u')} ORDER BY 1, 2`,
    },
    {
        id: 'primary-key-dropped',
        reason: 'constraint-missing',
        places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}), ${ITS_INDEX} ${keys('p')} ORDER BY 1, 2`,
    },
    {
        id: 'foreign-key-dropped',
        reason: 'constraint-missing',
        places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}) ${constraints('f')} ORDER BY 1, 2`,
    },
    {
        id: 'foreign-key-without-cascade',
        reason: 'constraint-differs',
        places: `SELECT ${KEY}, ${NEW_KEY}, replace(pg_get_constraintdef(k.oid), ' ON DELETE CASCADE', '')) ${constraints('f')} AND k.confdeltype = 'c' ORDER BY 1, 2`,
    },
    {
        id: 'foreign-key-not-valid',
        reason: 'constraint-not-valid',
        places: `SELECT ${KEY}, ${NEW_KEY}, pg_get_constraintdef(k.oid) || ' NOT VALID') ${constraints('f')} AND k.convalidated ORDER BY 1, 2`,
    },
    {
        id: 'check-dropped',
        reason: 'constraint-missing',
        places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}) ${constraints('c')} ORDER BY 1, 2`,
    },
    {
        id: 'check-loosened',
        reason: 'constraint-differs',
        places: `SELECT ${KEY}, ${NEW_KEY}, format('CHECK (true OR (%s))', pg_get_expr(k.conbin, k.conrelid))) ${constraints('c')} AND k.convalidated ORDER BY 1, 2`,
    },
    {
        id: 'check-not-valid',
        reason: 'constraint-not-valid',
        places: `SELECT ${KEY}, ${NEW_KEY}, pg_get_constraintdef(k.oid) || ' NOT VALID') ${constraints('c')} AND k.convalidated ORDER BY 1, 2`,
    },
    {
        id: 'trigger-dropped',
        reason: 'trigger-missing',
        places: `SELECT n.nspname, c.relname || '.' || t.tgname, format('DROP TRIGGER %I ON %I.%I', t.tgname, n.nspname, c.relname) ${TRIGGERS} ORDER BY 1, 2`,
    },
    {
        id: 'trigger-disabled',
        reason: 'trigger-disabled',
        places: `SELECT n.nspname, c.relname || '.' || t.tgname, format('ALTER TABLE %I.%I DISABLE TRIGGER %I', n.nspname, c.relname, t.tgname) ${TRIGGERS} ORDER BY 1, 2`,
    },
    {
        id: 'trigger-always',
        reason: 'trigger-differs',
        places: `SELECT n.nspname, c.relname || '.' || t.tgname, format('ALTER TABLE %I.%I ENABLE ALWAYS TRIGGER %I', n.nspname, c.relname, t.tgname) ${TRIGGERS} ORDER BY 1, 2`,
    },
    {
        id: 'default-changed',
        reason: 'column-differs',
        places: `SELECT n.nspname, c.relname || '.' || a.attname, format('ALTER TABLE %I.%I ALTER COLUMN %I DROP DEFAULT', n.nspname, c.relname, a.attname)
      FROM pg_attribute a JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum AND a.attgenerated = '' AND pg_get_expr(d.adbin, d.adrelid) NOT LIKE 'nextval%'
      JOIN LATERAL (SELECT c.* ${relations('r')} AND c.oid = a.attrelid) c ON true JOIN pg_namespace n ON n.oid = c.relnamespace ORDER BY 1, 2`,
    },
    {
        id: 'not-null-dropped',
        reason: 'column-differs',
        places: `SELECT n.nspname, c.relname || '.' || a.attname, format('ALTER TABLE %I.%I ALTER COLUMN %I DROP NOT NULL', n.nspname, c.relname, a.attname)
      FROM pg_attribute a JOIN LATERAL (SELECT c.* ${relations('r')} AND c.oid = a.attrelid) c ON true JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull AND a.attidentity = '' AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p' AND a.attnum = ANY (k.conkey)) ORDER BY 1, 2`,
    },
    {
        id: 'table-unlogged',
        reason: 'object-differs',
        places: `SELECT n.nspname, c.relname, format('ALTER TABLE %I.%I SET UNLOGGED', n.nspname, c.relname) ${relations('r')} AND c.relpersistence = 'p' ORDER BY 1, 2`,
    },
    {
        id: 'table-too-many',
        reason: 'table-unexpected',
        places: `SELECT n.nspname, 'lastro_leftover', format('CREATE TABLE %I.lastro_leftover (id integer)', n.nspname) FROM (SELECT DISTINCT n.nspname ${relations('r')}) n ORDER BY 1`,
    },
];
const TABS_KEY = 'ALTER TABLE @.orders DROP CONSTRAINT orders_tab_id_fkey';
/** Faults with consequences that only a database of our own lets us foretell. */
const table_faults_IN_SAMPLE = [
    {
        id: 'index-in-other-order',
        script: 'DROP INDEX @.sales_created_idx; CREATE INDEX sales_created_idx ON @.sales (created_at)',
        reason: 'index-differs',
        findings: ['@.sales_created_idx: index-differs'],
    },
    {
        id: 'foreign-key-to-other-table',
        script: `${TABS_KEY}, ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES tenant_002.tabs ON DELETE CASCADE`,
        reason: 'constraint-differs',
        findings: ['@.orders.orders_tab_id_fkey: constraint-differs'],
    },
    {
        id: 'rows-point-nowhere',
        script: 'DELETE FROM @.tabs WHERE id = 1',
        reason: 'rows-missing',
        findings: [
            '@.tabs: rows-missing',
            '@.orders.orders_tab_id_fkey: foreign-key-orphans',
            '@.sales.sales_tab_id_fkey: foreign-key-orphans',
        ],
    },
    {
        id: 'rows-point-nowhere-unchecked',
        // Of the bills only those with an odd number stand in a sale.
        script: `DELETE FROM @.tabs WHERE id = 2; ${TABS_KEY}, ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES @.tabs ON DELETE CASCADE NOT VALID`,
        reason: 'rows-missing',
        findings: [
            '@.tabs: rows-missing',
            '@.orders.orders_tab_id_fkey: constraint-not-valid',
            '@.orders.orders_tab_id_fkey: foreign-key-orphans (warn)',
        ],
    },
    {
        id: 'trigger-at-other-moment',
        script: 'DROP TRIGGER products_touch ON @.products; CREATE TRIGGER products_touch AFTER UPDATE ON @.products FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at()',
        reason: 'trigger-differs',
        findings: ['@.products.products_touch: trigger-differs'],
    },
    {
        id: 'column-of-other-type',
        script: 'ALTER TABLE @.tabs ALTER number TYPE smallint',
        reason: 'column-differs',
        findings: ['@.tabs.number: column-differs'],
    },
    {
        id: 'column-renamed',
        script: 'ALTER TABLE @.tabs RENAME COLUMN closed_at TO ended_at',
        reason: 'column-differs',
        findings: ['@.tabs.closed_at: column-differs', '@.tabs.ended_at: column-differs'],
    },
    {
        id: 'column-dropped',
        script: 'ALTER TABLE @.tabs DROP COLUMN closed_at',
        reason: 'rows-differ',
        findings: ['@.tabs: rows-differ', '@.tabs.closed_at: column-differs'],
    },
    {
        id: 'column-too-many',
        script: 'ALTER TABLE @.tabs ADD COLUMN waiter text',
        reason: 'rows-differ',
        findings: ['@.tabs: rows-differ', '@.tabs.waiter: column-differs'],
    },
    {
        id: 'generated-column-made-plain',
        script: 'ALTER TABLE @.products ALTER margin DROP EXPRESSION',
        reason: 'column-differs',
        findings: ['@.products.margin: column-differs'],
    },
    {
        id: 'identity-made-optional',
        script: 'ALTER TABLE public.companies ALTER id SET GENERATED BY DEFAULT',
        reason: 'column-differs',
        findings: ['public.companies.id: column-differs'],
    },
    {
        id: 'table-dropped',
        script: 'DROP TABLE @.expenses',
        reason: 'table-missing',
        findings: [
            '@.expenses.expenses_paid: policy-missing',
            '@.expenses.expenses_pkey: constraint-missing',
            '@.expenses: table-missing',
            '@.expenses_id_seq: sequence-missing',
            '@.expenses_pkey: index-missing',
        ],
    },
    {
        id: 'table-renamed',
        script: 'ALTER TABLE lastro_sample.one_byte RENAME TO other_byte',
        reason: 'table-missing',
        findings: [
            'lastro_sample.one_byte: table-missing',
            'lastro_sample.other_byte: table-unexpected',
        ],
    },
];
/** Tables, columns, keys, constraints, indexes and triggers. */
const TABLE_FAULTS = [
    ...table_faults_ANYWHERE.map((text) => contentFault('catalogue', text)),
    ...table_faults_IN_SAMPLE.map((text) => sampleFault('catalogue', text)),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/tenant-faults.js



const tenant_faults_REVENUE = 'revenue(since timestamp with time zone)';
/** Two tenants of equal structure that hold rows; none when there is no such pair. */
function pairOf(passport) {
    const rowsOf = (name) => Object.values(passport.schemas[name]?.tables ?? {}).reduce((sum, [rows]) => sum + rows, 0);
    const tenants = (0,totals/* tenantsOf */.T6)(passport)
        .filter((name) => rowsOf(name) > 0)
        .toSorted((a, b) => rowsOf(b) - rowsOf(a));
    for (const first of tenants) {
        const shape = passport.schemas[first]?.shape;
        const second = tenants.find((each) => each > first && passport.schemas[each]?.shape === shape);
        if (second !== undefined)
            return [first, second];
    }
    const [first, second] = tenants;
    return first === undefined || second === undefined ? undefined : [first, second];
}
/** What a schema's tables look like when they hold the rows of another schema's. */
function findingsOfRows(passport, schema, other) {
    const own = passport.schemas[schema]?.tables ?? {};
    const rows = passport.schemas[other]?.tables ?? {};
    return Object.entries(own).flatMap(([name, [count, fingerprint]]) => {
        const [otherCount, otherFingerprint] = rows[name] ?? [0, '0'];
        const place = `${schema}.${name}`;
        if (otherCount < count)
            return [`${place}: rows-missing`];
        if (otherCount > count)
            return [`${place}: rows-unexpected`];
        return otherFingerprint === fingerprint ? [] : [`${place}: rows-differ`];
    });
}
function swapSchemas(passport) {
    const pair = pairOf(passport);
    if (!pair)
        return [];
    const [one, other] = pair.map(connection/* quoteIdentifier */.Cm);
    return [
        {
            script: `ALTER SCHEMA ${one} RENAME TO lastro_swap; ALTER SCHEMA ${other} RENAME TO ${one}; ALTER SCHEMA lastro_swap RENAME TO ${other}`,
            findings: [
                ...findingsOfRows(passport, pair[0], pair[1]),
                ...findingsOfRows(passport, pair[1], pair[0]),
                // The body of a function is text: it still names the schema as it was called.
                ...(pair.includes(TENANT)
                    ? pair.map((each) => `${each}.${tenant_faults_REVENUE}: function-differs`)
                    : []),
            ],
        },
    ];
}
function renameTenant(passport) {
    return dropTenant(passport).map(({ findings }, index) => {
        const tenant = (0,totals/* tenantsOf */.T6)(passport)[index] ?? '';
        const name = `${tenant}_renamed`;
        const tables = Object.keys(passport.schemas[tenant]?.tables ?? {});
        return {
            script: `ALTER SCHEMA ${(0,connection/* quoteIdentifier */.Cm)(tenant)} RENAME TO ${(0,connection/* quoteIdentifier */.Cm)(name)}`,
            findings: [
                ...findings,
                `${name}.${name}: schema-unexpected`,
                ...tables.map((table) => `${name}.${table}: table-unexpected`),
            ],
        };
    });
}
function dropTenant(passport) {
    return (0,totals/* tenantsOf */.T6)(passport).map((tenant) => ({
        script: `DROP SCHEMA ${(0,connection/* quoteIdentifier */.Cm)(tenant)} CASCADE`,
        findings: [
            `${tenant}.${tenant}: schema-missing`,
            ...Object.keys(passport.schemas[tenant]?.tables ?? {}).map((table) => `${tenant}.${table}: table-missing`),
        ],
    }));
}
/** A tenant that is missing, or has become another one. */
const TENANT_FAULTS = [
    {
        kind: 'content',
        id: 'tenants-swapped',
        group: 'tenants',
        verdict: 'not-restorable',
        reason: 'rows-differ',
        find: async (_session, passport) => swapSchemas(passport),
    },
    {
        kind: 'content',
        id: 'tenant-dropped',
        group: 'tenants',
        verdict: 'not-restorable',
        reason: 'schema-missing',
        find: async (_session, passport) => dropTenant(passport),
    },
    {
        kind: 'content',
        id: 'tenant-renamed',
        group: 'tenants',
        verdict: 'not-restorable',
        reason: 'schema-missing',
        find: async (_session, passport) => renameTenant(passport),
    },
    sampleFault('tenants', {
        id: 'table-of-two-tenants-swapped',
        script: 'CREATE TEMP TABLE held AS SELECT * FROM @.stripe_payments; DELETE FROM @.stripe_payments; INSERT INTO @.stripe_payments SELECT * FROM tenant_002.stripe_payments; DELETE FROM tenant_002.stripe_payments; INSERT INTO tenant_002.stripe_payments SELECT * FROM held',
        reason: 'rows-differ',
        findings: ['@.stripe_payments: rows-differ', 'tenant_002.stripe_payments: rows-differ'],
    }),
    sampleFault('tenants', {
        id: 'row-of-other-tenant',
        script: 'DELETE FROM @.stripe_payments WHERE sale_id = 3; INSERT INTO @.stripe_payments SELECT * FROM tenant_002.stripe_payments WHERE sale_id = 3',
        reason: 'rows-differ',
        findings: ['@.stripe_payments: rows-differ'],
    }),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/content/value-faults.js


/** One value of each type became another that looks alike; each lies in a table of its own, so all share one drill. */
const VALUE_FAULTS = VALUE_PAIRS.map(({ id, table, after }) => sampleFault('values', {
    id,
    isApart: true,
    reason: 'rows-differ',
    script: `UPDATE ${table} SET value = ${after} WHERE id = 2`,
    findings: [`${table}: rows-differ`],
}));

;// CONCATENATED MODULE: ./build/src/demo/backend/faults.js
/** What the sample backend can be told to do wrong, by the variable `DEMO_FAULT`: faults that a drill must notice. */
const BACKEND_FAULTS = (/* unused pure expression or super */ null && ([
    'exits',
    'never-ready',
    'login-fails',
    'no-token',
    'answers-500',
    'not-json',
    'wrong-count',
    'slow',
    'hangs',
    'dies',
]));
/** How long a slow answer takes; the probes of the demo allow three seconds. */
const SLOW_SECONDS = 3.5;
/** The fault of a variable's value; a word that names none is refused, so that no test passes for a typing mistake. */
function readFault(value) {
    if (value === undefined || value === '')
        return undefined;
    const fault = BACKEND_FAULTS.find((each) => each === value);
    if (!fault)
        throw new RangeError(`DEMO_FAULT=${value} is none of ${BACKEND_FAULTS.join(', ')}`);
    return fault;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/worlds/taken-port.js

/** Takes a port that was free, on 127.0.0.1. */
async function takePort() {
    const server = (0,external_node_net_.createServer)();
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('a listener has no port');
    return {
        port: address.port,
        free: () => new Promise((resolve) => server.close(() => resolve())),
    };
}

// EXTERNAL MODULE: ./build/src/demo/demo-rehearsal.js
var demo_rehearsal = __webpack_require__(6947);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/rehearsed-fault.js



/** Whose user asks the application; its schema is where probes find fault. */
const rehearsed_fault_TENANT = 'tenant_chefwell';
/** Name of the probe at whose answer the sample backend misbehaves. */
const PRODUCTS = 'List products';
/** A slow host must not look like an application that fails: only what a fault is about is held to time. */
const PATIENCE_SECONDS = 60;
/** A drill of the good sample that starts the sample backend on what was restored, and puts probes to it. */
function rehearsed(name, expected, rehearsal = {}) {
    return {
        ...name,
        kind: 'direct',
        inject: async (lane) => {
            needSample(lane);
            const { backend: command } = lane;
            if (!command)
                throw new NotTried('fault-needs-backend');
            const backup = await lane.copy();
            const chosen = typeof rehearsal === 'function' ? await rehearsal() : rehearsal;
            const { fault, undo } = chosen;
            const env = fault === undefined ? {} : { DEMO_FAULT: fault };
            const lines = (0,demo_rehearsal/* demoRehearsal */.p)({ command, locale: 'en', tenants: [rehearsed_fault_TENANT], env });
            const { backend, queries } = drillOf(lines);
            if (!backend)
                throw new Error('the sample has no backend');
            return {
                backup,
                expected,
                request: { config: withDrill(lane, { queries, backend: held(backend, chosen) }) },
                ...(undo === undefined ? {} : { undo }),
            };
        },
    };
}
/** A drill of the good sample that puts one query of the operator's own, which must find nothing. */
function queried(name, expected, query) {
    return {
        ...name,
        kind: 'direct',
        inject: async (lane) => {
            needSample(lane);
            const { queries } = drillOf([
                'queries:',
                `  - { name: asked, query: ${JSON.stringify(query)}, expect: {empty: true} }`,
            ]);
            return {
                backup: await lane.copy(),
                expected,
                request: { config: withDrill(lane, { queries }) },
            };
        },
    };
}
function needSample({ good }) {
    if (good.origin !== 'sample')
        throw new NotTried('fault-needs-sample');
}
/** The section that an operator would have written. */
function drillOf(lines) {
    const text = ['system: {name: sample}', 'drill:', ...lines.map((line) => `  ${line}`)].join('\n');
    return (0,parse_config/* parseConfig */.o)(text, 'drill check', {}).drill;
}
function withDrill({ config }, changes) {
    return { ...config, drill: { ...config.drill, ...changes } };
}
/** The backend held to the times of a rehearsal. */
function held(backend, rehearsal) {
    const { readySeconds = PATIENCE_SECONDS, otherwise = {} } = rehearsal;
    return {
        ...backend,
        ready: { ...backend.ready, timeoutSeconds: readySeconds },
        probes: backend.probes.map((probe) => heldProbe(probe, rehearsal)),
        ...otherwise,
    };
}
function heldProbe(given, rehearsal) {
    const { withinSeconds: _, ...probe } = given;
    if (probe.name !== PRODUCTS)
        return { ...probe, timeoutSeconds: PATIENCE_SECONDS };
    const { answerSeconds: timeoutSeconds = PATIENCE_SECONDS, withinSeconds } = rehearsal;
    return { ...probe, timeoutSeconds, ...(withinSeconds === undefined ? {} : { withinSeconds }) };
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/backend-faults.js




const LOGIN = 'Login';
const LISTS = [PRODUCTS, 'List sales', 'List customers'];
const STATISTICS = 'Dashboard stats';
/** Less than the slow answer takes. */
const ALLOWED_SECONDS = SLOW_SECONDS - 0.5;
/** Enough to ask, where no answer would come in any time. */
const ASKED_SECONDS = 1;
function failing(id, rehearsal, { reason, findings }) {
    return rehearsed(named(id), ends('not-restorable', reason, { findings }), rehearsal);
}
function named(id) {
    return { id, group: 'backend' };
}
/** What becomes of some probes of the sample. */
function probes(reason, ...names) {
    return names.map((name) => `${rehearsed_fault_TENANT}.${name}: ${reason}`);
}
/** Nothing could be asked. */
function noProbe(reason) {
    return { reason, findings: [`.: ${reason}`] };
}
/** All others are asked as the user who did not get in. */
function noLogin(reason) {
    const skipped = probes('probe-skipped (unknown)', ...LISTS, STATISTICS);
    return { reason, findings: [...probes(reason, LOGIN), ...skipped] };
}
function noProducts(reason) {
    return { reason, findings: probes(reason, PRODUCTS) };
}
/** It is the host, or what is said of the application, that keeps it from being started: that says nothing of the rows. */
function notStarted(reason) {
    return ends('cannot-judge', reason, { findings: [`.: ${reason} (unknown)`] });
}
/** The application itself. */
const FAILING = [
    failing('backend-exits', { fault: 'exits' }, noProbe('backend-exited')),
    failing('backend-never-ready', { fault: 'never-ready', readySeconds: ASKED_SECONDS }, noProbe('backend-not-ready')),
    failing('backend-dies', { fault: 'dies' }, {
        reason: 'backend-died',
        findings: ['.: backend-died', ...probes('probe-unreachable', ...LISTS, STATISTICS)],
    }),
    failing('backend-refuses-login', { fault: 'login-fails' }, noLogin('probe-status')),
    failing('backend-gives-no-token', { fault: 'no-token' }, noLogin('probe-value-unusable')),
    failing('backend-answers-500', { fault: 'answers-500' }, noProducts('probe-status')),
    failing('backend-answers-in-html', { fault: 'not-json' }, { reason: 'probe-not-json', findings: probes('probe-not-json', ...LISTS) }),
    failing('backend-counts-wrong', { fault: 'wrong-count' }, noProducts('probe-count')),
    failing('backend-is-slow', { fault: 'slow', withinSeconds: ALLOWED_SECONDS }, noProducts('probe-slow')),
    failing('backend-hangs', { fault: 'hangs', answerSeconds: ASKED_SECONDS }, noProducts('probe-timeout')),
];
/** What surrounds it. */
const NOT_STARTED = [
    rehearsed(named('backend-not-here'), notStarted('backend-missing'), {
        otherwise: { command: ['/nonexistent/application'] },
    }),
    rehearsed(named('backend-role-missing'), notStarted('backend-role-missing'), {
        otherwise: { user: 'nobody_here' },
    }),
    rehearsed(named('backend-port-taken'), notStarted('port-taken'), async () => {
        const { port, free } = await takePort();
        return { otherwise: { port }, undo: free };
    }),
];
/** Questions of the operator's own to what was restored. */
const QUERIES = [
    queried(named('query-finds-too-much'), ends('not-restorable', 'query-failed', { findings: ['.asked: query-failed'] }), `SELECT 1 FROM ${rehearsed_fault_TENANT}.sales`),
    // It is the query that is wrong: it says nothing of the rows.
    queried(named('query-writes'), ends('cannot-judge', 'query-writes', { findings: ['.asked: query-writes (unknown)'] }), `WITH gone AS (DELETE FROM ${rehearsed_fault_TENANT}.sales RETURNING 1) SELECT * FROM gone`),
];
/** The application does what it should, on rows that are all there. */
const APPLICATION_SERVES = {
    ...rehearsed({ id: 'application-serves', group: 'harmless' }, ends('restorable', 'proven')),
    isHarmless: true,
};
/** An application that does not start on what was restored, or serves it wrongly. */
const backend_faults_BACKEND_FAULTS = [...FAILING, ...NOT_STARTED, ...QUERIES];

// EXTERNAL MODULE: ./build/src/containers/docker.js
var docker = __webpack_require__(5311);
// EXTERNAL MODULE: ./build/src/containers/labels.js
var labels = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/src/containers/require-engine.js
var require_engine = __webpack_require__(3239);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/worlds/containers.js






/**
 * Sees to it that containers can be started here.
 * @throws NotTried with what is missing.
 */
async function needEngine(world) {
    try {
        await (0,require_engine/* requireEngine */.W)(world);
    }
    catch (error) {
        if (error instanceof errors/* CheckFailure */.jU)
            throw new NotTried('fault-needs-docker', error.message);
        throw error;
    }
}
/**
 * Sees to it that an image is here, and not older than a major version; nothing is fetched for a check.
 * @throws NotTried when it is not.
 */
async function needImage(image, major, world) {
    await needEngine(world);
    const format = '{{range .Config.Env}}{{println .}}{{end}}';
    const { exitCode, stdout } = await (0,docker/* askDocker */.ad)(['image', 'inspect', `--format=${format}`, image], world);
    if (exitCode !== 0)
        throw new NotTried('fault-needs-docker', `image ${image} is not here`);
    // The official image says which major it serves; of others we learn it from the drill.
    const served = Number(/^PG_MAJOR=(\d+)$/m.exec(stdout)?.[1] ?? major);
    if (served < major)
        throw new NotTried('fault-needs-docker', `image ${image} is older than PostgreSQL ${major}`);
}
/** A world in which Docker looks for its daemon where there is none. */
function withoutDaemon(world) {
    const env = { DOCKER_HOST: 'unix:///nonexistent/docker.sock' };
    return changeWorld(world, (inner) => ({
        command: (command) => ({ ...command, env: { ...command.env, ...env } }),
        ask: (question) => inner.ask({ ...question, env: { ...question.env, ...env } }),
    }));
}
/** What Compose is told of the project when it makes the container. */
const PROJECT_NAME = '--project-name=';
/** The container of staging is killed at the first word of pg_restore about rows; the load ends with it. */
function withKilledContainer(world) {
    let project = '';
    return changeWorld(world, (inner) => ({
        run: async (command) => {
            const name = command.args.find((word) => word.startsWith(PROJECT_NAME));
            project = name?.slice(PROJECT_NAME.length) ?? project;
            if (!loadsRows(command))
                return inner.run(command);
            let killed;
            const kill = () => {
                killed ??= killContainers(project, world);
                // It is awaited when the load has ended.
                killed.catch(() => undefined);
            };
            try {
                return await inner.run(toldTo(kill, command));
            }
            finally {
                await killed;
            }
        },
    }));
}
async function killContainers(project, world) {
    const ofProject = `--filter=label=${labels/* PROJECT_LABEL */.NV}=${project}`;
    const { stdout } = await (0,docker/* runDocker */.ST)({ args: ['container', 'ls', '--quiet', ofProject] }, world);
    await (0,docker/* runDocker */.ST)({ args: ['container', 'kill', ...(0,docker/* linesOf */.Dx)(stdout)] }, world);
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/docker-faults.js





/** A drill of the good backup in a container, with something wrong about it. */
function contained(id, expected, trouble) {
    return {
        kind: 'direct',
        id,
        group: 'staging',
        inject: async (lane) => {
            needSiteWithContainers(lane);
            const backup = await lane.copy();
            const { docker, ...otherwise } = await trouble(lane);
            const { config } = lane;
            // Nothing is fetched for a check, and lanes side by side cannot have one port.
            const own = { ...config.drill.docker, pull: 'never', port: 'random' };
            const container = { ...own, ...docker };
            const drill = { ...config.drill, staging: 'docker', docker: container };
            return {
                backup,
                expected,
                request: { config: { ...config, drill } },
                ...otherwise,
            };
        },
    };
}
/** A site that drills without containers need not have an image that fits its database. */
function needSiteWithContainers({ good }) {
    if (good.origin === 'backup' && good.config.drill.staging !== 'docker')
        throw new NotTried('fault-needs-sample');
}
function needOwnImage({ config, good, world }) {
    const major = (0,server_facts/* majorOf */.Ds)(good.backup.passport.server.versionNumber);
    return needImage(config.drill.docker.image, major, world);
}
/** A name that no registry serves: the port is nobody's. */
const NO_IMAGE = 'localhost:1/nothing:1';
/** The backup as it is, in a container. */
const IN_CONTAINER = {
    // Of another system library and major: warnings are not looked at.
    ...contained('staging-in-container', { ...ends('restorable', 'proven'), isLoose: true }, async (lane) => {
        await needOwnImage(lane);
        return {};
    }),
    group: 'harmless',
    isHarmless: true,
};
/** Trouble with the container that a drill restores into; tried where containers can be started and the image is here. */
const DOCKER_FAULTS = [
    contained('container-port-taken', ends('cannot-judge', 'port-taken'), async (lane) => {
        await needOwnImage(lane);
        const { port, free } = await takePort();
        return { docker: { port }, undo: free };
    }),
    contained('container-killed-at-load', ends('cannot-judge', 'container-failed'), async (lane) => {
        await needOwnImage(lane);
        return { world: withKilledContainer(lane.world) };
    }),
    contained('container-image-missing', ends('cannot-judge', 'image-missing'), async (lane) => {
        await needEngine(lane.world);
        return { docker: { image: NO_IMAGE } };
    }),
    contained('docker-daemon-gone', ends('cannot-judge', 'docker-unreachable'), async (lane) => {
        await needEngine(lane.world);
        return { world: withoutDaemon(lane.world) };
    }),
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/damage/damaged-bytes.js



/** Cuts a file down to a share of its bytes. */
async function cutTo(path, share) {
    await (0,promises_.truncate)(path, Math.floor((await sizeOf(path)) * share));
}
/** Flips one bit at a place from 0 to below 1; the file keeps its size. */
async function flipBit(path, place) {
    const bit = Math.floor(place * (await sizeOf(path)) * 8);
    await change(path, bit >> 3, 1, (byte) => byte.writeUInt8(byte.readUInt8(0) ^ (1 << (bit & 7)), 0));
}
/** Overwrites a stretch of a file with zeros, as a lost sector of a disk reads; the file keeps its size. */
async function zeroSector(path, place, bytes = 512) {
    const size = await sizeOf(path);
    const length = Math.min(bytes, size);
    const start = Math.min(Math.floor(place * size), size - length);
    await change(path, start, length, (stretch) => stretch.fill(0));
}
/** Appends what was never there. */
async function appendBytes(path, bytes) {
    await (0,promises_.appendFile)(path, bytes);
}
/** Overwrites bytes at a position. */
async function replaceBytes(path, position, bytes) {
    await change(path, position, bytes.length, (stretch) => stretch.set(bytes));
}
/** Replaces the first occurrence of a text by another one as long, wherever it stands in the file. False when it is not in it. */
async function replaceText(path, from, to) {
    const position = await positionOf(path, Buffer.from(from));
    if (position < 0)
        return false;
    await change(path, position, Buffer.byteLength(to), (found) => found.write(to));
    return true;
}
/** Changes the archive inside the frame of a dump: it lies bare at the given path while `damage` works on it. */
async function changeArchive(backup, damage) {
    const bare = `${backup.dump}.bare`;
    const frame = fileOf(backup.passport, 'dump').compression ?? 'zstd';
    await unframeFile(backup.dump, bare, frame);
    try {
        const result = await damage(bare);
        await frameFile(bare, backup.dump, frame);
        return result;
    }
    finally {
        await (0,promises_.rm)(bare, { force: true });
    }
}
/** Size of a file in bytes. */
async function sizeOf(path) {
    return (await (0,promises_.stat)(path)).size;
}
async function change(path, position, length, edit) {
    const file = await (0,promises_.open)(path, 'r+');
    try {
        const stretch = Buffer.alloc(length);
        await file.read(stretch, 0, length, position);
        edit(stretch);
        await file.write(stretch, 0, length, position);
    }
    finally {
        await file.close();
    }
}
const CHUNK_BYTES = 1024 * 1024;
/** Position of a text in a file of any size, or \u22121. */
async function positionOf(path, wanted) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const chunk = Buffer.alloc(CHUNK_BYTES + wanted.length);
        for (let start = 0;; start += CHUNK_BYTES) {
            const { bytesRead } = await file.read(chunk, 0, chunk.length, start);
            const found = chunk.subarray(0, bytesRead).indexOf(wanted);
            if (found >= 0)
                return start + found;
            if (bytesRead < chunk.length)
                return -1;
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/dump-faults.js








/** The dump as pg_dump makes it with other options. */
function dumpFault(name, make) {
    return {
        kind: 'direct',
        group: name.isHarmless ? 'harmless' : 'dump',
        ...name,
        inject: async (lane) => {
            const { options, expected } = make(lane);
            const { settings } = await lane.good.source();
            const backup = await lane.copy();
            await replaceDumpWith(backup, settings, options, lane.world);
            return { backup, expected };
        },
    };
}
/** A table with rows that no foreign key points to; in a tenant rather than elsewhere. */
function tableOf({ good }) {
    const { passport } = good.backup;
    const tenants = new Set((0,totals/* tenantsOf */.T6)(passport));
    const [found] = Object.entries(passport.schemas)
        .flatMap(([schema, { tables, shape }]) => {
        const lines = passport.shapes[shape] ?? [];
        return Object.entries(tables)
            .filter(([table, [rows]]) => rows > 0 && isPlain(table) && !isPointedTo(table, lines))
            .map(([table]) => ({ schema, table }));
    })
        .filter(({ schema }) => isPlain(schema))
        .toSorted((a, b) => Number(tenants.has(b.schema)) - Number(tenants.has(a.schema)));
    if (!found)
        throw new NotTried('fault-no-target');
    return found;
}
/** As the foreign keys of its own schema say. */
function isPointedTo(table, lines) {
    return lines.some((line) => line.includes(` REFERENCES {schema}.${table}(`));
}
function tenantOf({ good }) {
    const [tenant] = (0,totals/* tenantsOf */.T6)(good.backup.passport).filter(isPlain);
    if (tenant === undefined)
        throw new NotTried('fault-no-target');
    return tenant;
}
/** A name that a pattern of pg_dump takes as it is. */
function isPlain(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name);
}
/** Findings of a schema that is not there, with all its tables. */
function missingSchema({ good }, schema) {
    const tables = Object.keys(good.backup.passport.schemas[schema]?.tables ?? {});
    return [
        `${schema}.${schema}: schema-missing`,
        ...tables.map((table) => `${schema}.${table}: table-missing`),
    ];
}
/** In a database that we do not know, something else may be built upon what is missing: then the restore stops there. */
function orFailed({ good }, reason, findings) {
    if (good.origin === 'sample')
        return ends('not-restorable', reason, { findings });
    return ends('not-restorable', [reason, 'restore-failed']);
}
const simple = (id, options, reason, more = {}) => dumpFault({ id }, () => ({ options, expected: { ...ends('not-restorable', reason), ...more } }));
/** Whole parts of the dump that are not in it. */
const PARTS_MISSING = [
    simple('dump-of-schema-only', ['--schema-only'], 'archive-empty'),
    simple('dump-of-rows-only', ['--data-only'], 'restore-failed'),
    simple('dump-without-schema', ['--section=data'], 'restore-failed'),
    simple('dump-without-keys', ['--section=pre-data', '--section=data'], 'constraint-missing', {
        isLoose: true,
    }),
    simple('dump-without-large-objects', ['--no-blobs'], 'large-objects-differ', {
        findings: ['.large objects: large-objects-differ'],
        isLoose: true,
    }),
    simple('dump-without-privileges', ['--no-privileges'], 'grant-differs', { isLoose: true }),
    dumpFault({ id: 'dump-without-rows-of-a-table' }, (lane) => {
        const { schema, table } = tableOf(lane);
        return {
            options: [`--exclude-table-data=${schema}.${table}`],
            expected: orFailed(lane, 'rows-missing', [`${schema}.${table}: rows-missing`]),
        };
    }),
    dumpFault({ id: 'dump-without-a-table' }, (lane) => {
        const { schema, table } = tableOf(lane);
        return {
            options: [`--exclude-table=${schema}.${table}`],
            expected: {
                ...orFailed(lane, 'table-missing', [`${schema}.${table}: table-missing`]),
                isLoose: true,
            },
        };
    }),
    dumpFault({ id: 'dump-without-a-tenant' }, (lane) => ({
        options: [`--exclude-schema=${tenantOf(lane)}`],
        expected: orFailed(lane, 'schema-missing', missingSchema(lane, tenantOf(lane))),
    })),
    dumpFault({ id: 'dump-of-one-tenant' }, (lane) => ({
        options: [`--schema=${tenantOf(lane)}`],
        expected: { ...ends('not-restorable', ['restore-failed', 'schema-missing']), isLoose: true },
    })),
];
/** The dump of something else. */
const OTHER_DUMPS = [
    otherDatabase('dump-of-empty-database', '', ends('not-restorable', 'archive-empty')),
    otherDatabase('dump-of-other-database', 'CREATE TABLE public.notes (id integer); INSERT INTO public.notes VALUES (1)', { ...ends('not-restorable', 'schema-missing'), isLoose: true }),
];
function otherDatabase(id, script, expected) {
    return {
        kind: 'direct',
        id,
        group: 'dump',
        inject: async (lane) => {
            const source = await lane.good.source();
            const name = `other_${lane.number}`;
            await source.drop(name);
            await source.within((session) => session.script(`CREATE DATABASE ${name} TEMPLATE template0`), 'template1');
            await source.within((session) => session.script(`SET search_path = public; ${script}`), name);
            const backup = await lane.copy();
            await replaceDumpWith(backup, { ...source.settings, database: name }, [], lane.world);
            return { backup, expected, undo: () => source.drop(name) };
        },
    };
}
/** One letter of one row, changed inside the archive: its own format has no checksum. */
const LETTER_CHANGED = {
    kind: 'direct',
    id: 'archive-letter-changed',
    group: 'dump',
    inject: async (lane) => {
        if (lane.good.origin !== 'sample')
            throw new NotTried('fault-needs-sample');
        const backup = await lane.copy();
        // The end of the description of the first item sold.
        const text = (0,external_node_crypto_.createHash)('md5').update(`${TENANT}1`).digest('hex');
        const changed = `${text.startsWith('0') ? '1' : '0'}${text.slice(1)}`;
        const isFound = await changeArchive(backup, (archive) => replaceText(archive, text, changed));
        if (!isFound)
            throw new Error('the sample does not hold the row that was to be changed');
        const findings = [`${TENANT}.sale_items: rows-differ`];
        await reseal(backup);
        return { backup, expected: ends('not-restorable', 'rows-differ', { findings }) };
    },
};
/** Written as INSERT, a float of \u22120 becomes the integer 0. */
const BY_INSERTS = dumpFault({ id: 'dump-by-inserts' }, ({ good }) => {
    if (good.origin !== 'sample')
        throw new NotTried('fault-needs-sample');
    const findings = ['public.feature_flags: rows-differ'];
    return {
        options: ['--rows-per-insert=500'],
        expected: ends('not-restorable', 'rows-differ', { findings }),
    };
});
/** Other dumps of the same rows. */
const AS_GOOD = [
    dumpFault({ id: 'dump-without-comments', isHarmless: true }, () => ({
        options: ['--no-comments'],
        expected: { ...ends('restorable', 'proven'), isLoose: true },
    })),
];
/** What the dump holds, or does not. */
const DUMP_FAULTS = [
    ...PARTS_MISSING,
    ...OTHER_DUMPS,
    LETTER_CHANGED,
    BY_INSERTS,
    ...AS_GOOD,
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/extension-faults.js


/** An extension that no server offers. */
const ABSENT = 'lastro_absent';
/** Extensions that this host does not offer as production had them. */
const EXTENSION_FAULTS = [
    fileFault('extensions', {
        id: 'extension-not-installed-here',
        expected: ends('cannot-judge', 'extension-missing', { names: ABSENT }),
        damage: (backup) => reseal(backup, { extensions: { ...backup.passport.extensions, [ABSENT]: '1.0' } }),
    }),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/file-faults.js




const file_faults_SIZE = ends('not-restorable', 'size-mismatch');
const HASH = ends('not-restorable', 'sha256-mismatch');
const FRAME = ends('not-restorable', 'frame-corrupt');
const ARCHIVE = ends('not-restorable', 'archive-corrupt');
/** The file changed after its passport was written: a disk, a copy that was interrupted, a hand. */
const AFTER_SEALING = [
    { id: 'file-empty', expected: file_faults_SIZE, damage: ({ dump }) => cutTo(dump, 0) },
    { id: 'file-cut-to-1', expected: file_faults_SIZE, damage: ({ dump }) => cutTo(dump, 0.01) },
    { id: 'file-cut-to-50', expected: file_faults_SIZE, damage: ({ dump }) => cutTo(dump, 0.5) },
    { id: 'file-cut-to-99', expected: file_faults_SIZE, damage: ({ dump }) => cutTo(dump, 0.99) },
    { id: 'file-byte-appended', expected: file_faults_SIZE, damage: ({ dump }) => appendBytes(dump, '\0') },
    { id: 'file-bit-flipped-at-start', expected: HASH, damage: ({ dump }) => flipBit(dump, 0) },
    { id: 'file-bit-flipped-within', expected: HASH, damage: ({ dump }) => flipBit(dump, 0.5) },
    {
        id: 'file-bit-flipped-at-end',
        expected: HASH,
        damage: ({ dump }) => flipBit(dump, 0.999_999),
    },
    { id: 'file-sector-zeroed', expected: HASH, damage: ({ dump }) => zeroSector(dump, 0.4) },
    {
        id: 'file-of-other-backup',
        expected: file_faults_SIZE,
        damage: async (backup, lane) => {
            const { settings } = await lane.good.source();
            await replaceDumpWith(backup, settings, ['--schema-only'], lane.world);
            // The passport is that of the good dump.
            await (0,promises_.copyFile)(lane.good.backup.passportPath, backup.passportPath);
        },
    },
    {
        id: 'file-missing',
        expected: ends('not-restorable', 'no-backup'),
        damage: ({ dump }) => (0,promises_.rm)(dump),
    },
];
/** The file was damaged before its hash was taken: bad memory, a full disk, a pg_dump that was cut short. */
const BEFORE_SEALING = [
    { id: 'sealed-empty', expected: FRAME, damage: ({ dump }) => (0,promises_.writeFile)(dump, '') },
    { id: 'sealed-cut-to-1', expected: FRAME, damage: ({ dump }) => cutTo(dump, 0.01) },
    { id: 'sealed-cut-to-50', expected: FRAME, damage: ({ dump }) => cutTo(dump, 0.5) },
    { id: 'sealed-cut-to-99', expected: FRAME, damage: ({ dump }) => cutTo(dump, 0.99) },
    { id: 'sealed-bit-flipped', expected: FRAME, damage: ({ dump }) => flipBit(dump, 0.6) },
    { id: 'sealed-sector-zeroed', expected: FRAME, damage: ({ dump }) => zeroSector(dump, 0.4) },
    {
        id: 'sealed-garbage-appended',
        expected: FRAME,
        damage: ({ dump }) => appendBytes(dump, 'rubbish'),
    },
    ...[1, 50, 99].map((percent) => ({
        id: `archive-cut-to-${percent}`,
        expected: ARCHIVE,
        damage: (backup) => changeArchive(backup, (archive) => cutTo(archive, percent / 100)),
    })),
    {
        id: 'archive-no-archive',
        expected: ARCHIVE,
        damage: (backup) => changeArchive(backup, (archive) => (0,promises_.writeFile)(archive, 'SELECT 1;\n'.repeat(1000))),
    },
    {
        id: 'archive-of-newer-format',
        expected: ends('cannot-judge', 'postgres-too-old'),
        // After the magic word and the major version. Source: PostgreSQL, pg_backup_archiver.c, WriteHead.
        damage: (backup) => changeArchive(backup, (archive) => replaceBytes(archive, 'PGDMP'.length + 1, [99])),
    },
];
/** Damage of the dump's file. */
const FILE_FAULTS = [
    ...AFTER_SEALING.map((text) => fileFault('file', text)),
    ...BEFORE_SEALING.map((text) => fileFault('file', { ...text, isSealed: true })),
];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/passport-faults.js






const UNREADABLE = ends('cannot-judge', 'passport-unreadable');
/** Writes the passport with other contents, which need not be those of a passport. */
async function rewrite({ passport, passportPath }, change) {
    await (0,promises_.writeFile)(passportPath, JSON.stringify({ ...passport, ...change(passport) }));
}
/** Writes the passport with another entry of its dump. */
function rewriteDump(backup, change) {
    return rewrite(backup, ({ files }) => ({
        files: files.map((file) => (file.role === 'dump' ? { ...file, ...change } : file)),
    }));
}
/** A group of roles that nobody made. */
const UNKNOWN_GROUP = 'lastro_nobody';
const NOT_A_PASSPORT = [
    {
        id: 'passport-empty',
        expected: UNREADABLE,
        damage: ({ passportPath }) => (0,promises_.truncate)(passportPath),
    },
    {
        id: 'passport-cut',
        expected: UNREADABLE,
        damage: ({ passportPath }) => cutTo(passportPath, 0.5),
    },
    {
        id: 'passport-no-json',
        expected: UNREADABLE,
        damage: ({ passportPath }) => (0,promises_.writeFile)(passportPath, 'passport'),
    },
    {
        id: 'passport-of-unknown-format',
        expected: UNREADABLE,
        damage: (backup) => rewrite(backup, () => ({ format: 'lastro/passport@999' })),
    },
    {
        id: 'passport-without-schemas',
        expected: UNREADABLE,
        damage: (backup) => rewrite(backup, () => ({ schemas: undefined })),
    },
    {
        id: 'passport-counts-halves',
        expected: UNREADABLE,
        damage: (backup) => rewrite(backup, ({ schemas }) => ({
            schemas: changeFirstTable(schemas, ([rows, fingerprint]) => [rows + 0.5, fingerprint]),
        })),
    },
    {
        id: 'passport-with-hostile-role',
        expected: UNREADABLE,
        damage: (backup) => rewrite(backup, ({ roles }) => ({
            roles: roles.map((role) => ({ ...role, attributes: "SUPERUSER PASSWORD 'x'" })),
        })),
    },
    {
        id: 'passport-with-unknown-group',
        expected: { ...UNREADABLE, names: UNKNOWN_GROUP },
        damage: (backup) => rewrite(backup, ({ roles }) => ({
            roles: roles.map((role) => ({ ...role, memberOf: [UNKNOWN_GROUP] })),
        })),
    },
];
const OF_SOMETHING_ELSE = [
    {
        id: 'passport-missing',
        expected: ends('cannot-judge', 'no-passport'),
        damage: ({ passportPath }) => (0,promises_.rm)(passportPath),
    },
    {
        id: 'passport-of-other-backup',
        expected: ends('cannot-judge', 'passport-mismatch'),
        damage: async ({ passportPath, passport }) => {
            const { name } = fileOf(passport, 'dump');
            const text = await (0,promises_.readFile)(passportPath, 'utf8');
            await (0,promises_.writeFile)(passportPath, text.replaceAll(name, `other_${name}`));
        },
    },
    {
        id: 'passport-of-empty-database',
        expected: ends('cannot-judge', 'database-empty'),
        damage: (backup) => rewrite(backup, () => ({ schemas: {} })),
    },
    {
        id: 'passport-with-other-hash',
        expected: ends('not-restorable', 'sha256-mismatch'),
        damage: (backup) => rewriteDump(backup, { sha256: '0'.repeat(64) }),
    },
    {
        id: 'passport-with-other-size',
        expected: ends('not-restorable', 'size-mismatch'),
        damage: (backup) => rewriteDump(backup, { bytes: 1 }),
    },
    {
        id: 'passport-with-other-plain-size',
        expected: ends('not-restorable', 'frame-corrupt'),
        damage: (backup) => rewriteDump(backup, { plainBytes: 1 }),
    },
];
/** A passport that somebody edited: it contradicts the dump, whichever of both is right. */
const EDITED = [
    {
        id: 'passport-row-added',
        expected: (lane) => ofFirstTable(lane, 'rows-missing'),
        damage: (backup) => rewrite(backup, ({ schemas }) => ({
            schemas: changeFirstTable(schemas, ([rows, fingerprint]) => [rows + 1, fingerprint]),
        })),
    },
    {
        id: 'passport-fingerprint-changed',
        expected: (lane) => ofFirstTable(lane, 'rows-differ'),
        damage: (backup) => rewrite(backup, ({ schemas }) => ({
            schemas: changeFirstTable(schemas, ([rows]) => [rows, '12345']),
        })),
    },
    {
        id: 'passport-without-a-tenant',
        expected: (lane) => ({
            ...ends('not-restorable', ['table-unexpected', 'schema-unexpected']),
            findings: [`${passport_faults_tenantOf(lane)}.${passport_faults_tenantOf(lane)}: schema-unexpected`],
            isLoose: true,
        }),
        damage: (backup, lane) => rewrite(backup, ({ schemas }) => ({
            schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => name !== passport_faults_tenantOf(lane))),
        })),
    },
];
function firstTable(schemas) {
    for (const [schema, { tables }] of Object.entries(schemas)) {
        const table = Object.keys(tables).find((name) => (tables[name]?.[0] ?? 0) > 0);
        if (table !== undefined)
            return [schema, table];
    }
    throw new NotTried('fault-no-target');
}
function changeFirstTable(schemas, change) {
    const [schema, table] = firstTable(schemas);
    const { [schema]: truth } = schemas;
    const changed = change(truth?.tables[table] ?? [0, '0']);
    return { ...schemas, [schema]: { ...truth, tables: { ...truth?.tables, [table]: changed } } };
}
function ofFirstTable({ good }, reason) {
    const [schema, table] = firstTable(good.backup.passport.schemas);
    return ends('not-restorable', reason, { findings: [`${schema}.${table}: ${reason}`] });
}
function passport_faults_tenantOf({ good }) {
    const [tenant] = (0,totals/* tenantsOf */.T6)(good.backup.passport);
    if (tenant === undefined)
        throw new NotTried('fault-no-target');
    return tenant;
}
/** What is wrong with the truth that the dump is judged by. */
const PASSPORT_FAULTS = [
    ...NOT_A_PASSPORT,
    ...OF_SOMETHING_ELSE,
    ...EDITED,
].map((text) => fileFault('passport', text));

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/role-faults.js




/** A role of the passport that owns or may something in the dump, but is not the one that every server has. */
function roleOf({ good }) {
    const { roles, server } = good.backup.passport;
    const role = roles.find(({ name }) => name !== server.bootstrapRole && /^[a-z_]+$/.test(name));
    if (!role)
        throw new NotTried('fault-no-target');
    return role.name;
}
/** A passport that has never heard of a role. */
function rolesWithout({ roles }, role) {
    return roles
        .filter(({ name }) => name !== role)
        .map((each) => ({ ...each, memberOf: each.memberOf.filter((name) => name !== role) }));
}
async function editGlobals({ globals }, from, to) {
    const text = await (0,promises_.readFile)(globals, 'utf8');
    if (!text.includes(from))
        throw new NotTried('fault-no-target');
    await (0,promises_.writeFile)(globals, text.replace(from, to));
}
/** Globals that would not make the roles on a new server. */
const ROLE_FAULTS = [
    fileFault('roles', {
        id: 'role-missing-in-globals',
        isSealed: true,
        expected: (lane) => ends('not-restorable', 'role-missing', { names: roleOf(lane) }),
        damage: (backup, lane) => editGlobals(backup, `CREATE ROLE ${roleOf(lane)};`, ''),
    }),
    fileFault('roles', {
        id: 'globals-missing',
        expected: ends('not-restorable', 'role-missing'),
        damage: ({ globals }) => (0,promises_.rm)(globals),
    }),
    fileFault('roles', {
        id: 'globals-edited',
        expected: ends('not-restorable', 'sha256-mismatch'),
        damage: (backup) => editGlobals(backup, 'NOSUPERUSER', 'SUPERUSER'),
    }),
    fileFault('roles', {
        id: 'globals-empty',
        isSealed: true,
        expected: ends('not-restorable', 'role-missing'),
        damage: ({ globals }) => (0,promises_.writeFile)(globals, ''),
    }),
    fileFault('roles', {
        id: 'role-unknown-to-passport',
        expected: (lane) => ends('not-restorable', 'restore-role-missing', { names: roleOf(lane) }),
        damage: (backup, lane) => reseal(backup, { roles: rolesWithout(backup.passport, roleOf(lane)) }),
    }),
];

// EXTERNAL MODULE: ./build/src/lock/lock.js
var lock_lock = __webpack_require__(7053);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/private-memory.js
var private_memory = __webpack_require__(8373);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/worlds/full-disks.js





/** A device on which every write finds the disk full. Source: full(4). */
const FULL_DEVICE = '/dev/full';
/**
 * The disk is full when the dump is fetched into `<parent>/staging-\u2026`: its place there leads to a device that takes
 * nothing. Needs no rights, because the kernel itself answers.
 */
function withFullFetch(world, parent) {
    return changeWorld(world, (inner) => ({
        // Programs are asked for their version after the staging directory was made, and before anything is fetched.
        ask: async (question) => {
            for (const name of await (0,promises_.readdir)(parent).catch(() => []))
                await (0,promises_.symlink)(FULL_DEVICE, (0,external_node_path_.join)(parent, name, 'plain.dump')).catch(() => undefined);
            return inner.ask(question);
        },
    }));
}
/** Puts a file system of its own size under the data directory, in a mount namespace that ends with the program. */
const ON_SMALL_DISK = `set -e
data=$1 size=$2 uid=$3 gid=$4; shift 4
mkdir "$data.small"
mount -t tmpfs -o "size=$size,mode=700,uid=$uid,gid=$gid" tmpfs "$data.small"
cp -a "$data/." "$data.small/"
mount --move "$data.small" "$data"
exec setpriv "--reuid=$uid" "--regid=$gid" --clear-groups "$@"`;
/**
 * The data directory of one program (`initdb` or `postgres`, whose second word names it) lies on a disk of so many
 * megabytes. Nothing of the mount is left when the program ends, however it ends.
 * @throws NotTried `fault-needs-root` where this process may not mount.
 */
async function withSmallDisk(world, program, megabytes) {
    const user = await world.unprivilegedUser();
    if (user === null || !(await (0,private_memory/* mayMount */.XM)(world)))
        throw new NotTried('fault-needs-root');
    return changeWorld(world, () => ({
        command: (command) => runs(command, program) ? onSmallDisk(command, user, megabytes) : command,
    }));
}
function onSmallDisk(command, user, megabytes) {
    const { runAs: _, ...rest } = command;
    const place = [command.args[1] ?? '', `${megabytes}m`, String(user.uid), String(user.gid)];
    const shell = ['sh', '-c', ON_SMALL_DISK, 'sh', ...place, command.file, ...command.args];
    return { ...rest, file: 'unshare', args: [...private_memory/* UNSHARED */.BB, ...shell] };
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/staging-faults.js







/** A drill of the good backup in a world where something is wrong. */
function troubled(id, expected, trouble) {
    return {
        kind: 'direct',
        id,
        group: 'staging',
        inject: async (lane) => ({
            backup: await lane.copy(),
            expected,
            world: await trouble(lane),
        }),
    };
}
/** A drill of the good backup that is told otherwise where and how. */
function misplaced(id, reason, changes, trouble = (lane) => lane.world) {
    return {
        kind: 'direct',
        id,
        group: 'staging',
        inject: async (lane) => ({
            backup: await lane.copy(),
            expected: ends('cannot-judge', reason),
            world: trouble(lane),
            request: { config: { ...lane.config, drill: { ...lane.config.drill, ...changes(lane) } } },
        }),
    };
}
const DISK_FULL = ends('cannot-judge', 'staging-disk-full');
const DIED = ends('cannot-judge', 'staging-failed');
const NO_MEMORY = ends('cannot-judge', 'staging-out-of-memory');
/** Room for a new cluster (40 MB in PostgreSQL 15, 50 in 18, with its write-ahead log) but not for a database in it. */
const MEGABYTES_OF_CLUSTER = 40;
/** The place, its disk and its memory. */
const staging_faults_PLACES = [
    troubled('disk-full-at-fetch', DISK_FULL, (lane) => withFullFetch(lane.world, lane.config.drill.directory)),
    troubled('disk-full-at-creation', DISK_FULL, (lane) => withSmallDisk(lane.plainWorld, 'initdb', 8)),
    troubled('disk-full-at-database', DISK_FULL, (lane) => withSmallDisk(lane.world, 'postgres', MEGABYTES_OF_CLUSTER)),
    troubled('disk-full-at-load', DISK_FULL, (lane) => withSmallDisk(lane.world, 'postgres', MEGABYTES_OF_CLUSTER + 12)),
    troubled('memory-exhausted', NO_MEMORY, (lane) => withExhaustedMemory(lane.world)),
    troubled('server-killed-at-load', DIED, (lane) => withKilledServer(lane.world, 'loading')),
    troubled('server-killed-at-validation', DIED, (lane) => withKilledServer(lane.world, 'validating')),
    troubled('restore-killed', NO_MEMORY, (lane) => withKilledRestore(lane.world)),
    misplaced('restore-endless', 'restore-timed-out', () => ({ timeoutSeconds: 1 }), (lane) => withEndlessRestore(lane.world)),
    misplaced('staging-not-writable', 'staging-failed', (lane) => ({
        // A file stands where a directory is wanted: that holds root back, too.
        directory: (0,external_node_path_.join)(lane.good.backup.passportPath, 'd'),
    })),
    misplaced('staging-path-too-long', 'staging-failed', ({ directory }) => ({
        directory: (0,external_node_path_.join)(directory, 'x'.repeat(100)),
    })),
];
/** What is installed here, and what runs beside. */
const HOST = [
    troubled('postgres-not-installed', ends('cannot-judge', 'postgres-missing'), (lane) => withoutPostgres(lane.world)),
    fileFault('staging', {
        id: 'server-newer-than-host',
        expected: ends('cannot-judge', 'postgres-too-old'),
        damage: (backup) => reseal(backup, { server: { ...backup.passport.server, versionNumber: 990_001 } }),
    }),
    fileFault('staging', {
        id: 'dump-newer-than-host',
        expected: ends('cannot-judge', 'postgres-too-old'),
        damage: (backup) => reseal(backup, { tools: { ...backup.passport.tools, pgDumpMajor: 99 } }),
    }),
    fileFault('staging', {
        id: 'staging-is-the-source',
        expected: ends('cannot-judge', 'target-is-source'),
        damage: async (backup, lane) => {
            const [systemIdentifier] = await lane.initdb.systemIdentifiers();
            if (systemIdentifier === undefined)
                throw new NotTried('fault-no-target');
            await reseal(backup, { server: { ...backup.passport.server, systemIdentifier } });
        },
    }),
    {
        kind: 'direct',
        id: 'other-drill-runs',
        group: 'staging',
        inject: async (lane) => {
            const request = {
                stateDir: lane.config.system.stateDir,
                resource: 'restore-drill',
                procedure: 'restore-drill',
                run: 'another',
                waitSeconds: 0,
            };
            const lock = await (0,lock_lock/* acquireLock */.I)(request, lane.world);
            return {
                backup: await lane.copy(),
                expected: ends('cannot-judge', 'lock-held'),
                undo: () => lock.release(),
            };
        },
    },
];
/** Trouble of the place where a drill restores: it says nothing of the backup, and must not be taken for its fault. */
const STAGING_FAULTS = [...staging_faults_PLACES, ...HOST];

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/direct/time-faults.js




const DAY = 24 * 3600;
/** A backup is as good as it is recent, and a date that cannot be true is no date. */
const TIME_FAULTS = [
    {
        kind: 'direct',
        id: 'backup-stale',
        group: 'time',
        inject: async (lane) => ({
            backup: await lane.copy(),
            expected: ends('restorable', 'backup-stale'),
            world: shiftedWorld(lane.world, LONG_SECONDS + DAY),
        }),
    },
    {
        kind: 'direct',
        id: 'backups-in-future',
        group: 'time',
        inject: async (lane) => ({
            backup: await lane.copy(),
            expected: ends('not-restorable', 'no-backup'),
            world: shiftedWorld(lane.world, -2 * DAY + sinceBackup(lane)),
        }),
    },
    {
        kind: 'direct',
        id: 'named-backup-in-future',
        group: 'time',
        inject: async (lane) => ({
            backup: await lane.copy(),
            expected: ends('restorable', 'future-dated-backup'),
            world: shiftedWorld(lane.world, -2 * DAY + sinceBackup(lane)),
            request: { backup: lane.good.backup.name },
        }),
    },
    {
        kind: 'direct',
        id: 'old-rows-under-new-date',
        group: 'time',
        inject: async (lane) => {
            const backup = await lane.copy();
            const later = LONG_SECONDS + DAY;
            const snapshotAt = new Date(Date.parse(backup.passport.snapshotAt) + later * 1000);
            await reseal(backup, { snapshotAt: snapshotAt.toISOString() });
            return {
                backup,
                expected: ends('restorable', 'rpo-missed'),
                world: shiftedWorld(lane.world, later),
            };
        },
    },
    {
        kind: 'direct',
        id: 'clock-a-little-behind',
        group: 'harmless',
        isHarmless: true,
        inject: async (lane) => ({
            backup: await lane.copy(),
            expected: ends('restorable', 'proven'),
            world: shiftedWorld(lane.world, sinceBackup(lane) - 120),
        }),
    },
];
/** Seconds by which the clock must be moved to stand at the instant of the backup. */
function sinceBackup({ good, world }) {
    return (Date.parse(good.backup.passport.snapshotAt) - world.clock.now().getTime()) / 1000;
}

;// CONCATENATED MODULE: ./build/src/procedures/drill-check/faults/every-fault.js




















/** All that is tried, in the order of the matrix. A drill of the good backup as it is comes first: the rest means nothing without it. */
const EVERY_FAULT = [
    ...HARMLESS_SURROUNDINGS,
    IN_CONTAINER,
    APPLICATION_SERVES,
    ...HARMLESS_CHANGES,
    ...FILE_FAULTS,
    ...DUMP_FAULTS,
    ...PASSPORT_FAULTS,
    ...TABLE_FAULTS,
    ...PROGRAM_FAULTS,
    ...ROW_FAULTS,
    ...VALUE_FAULTS,
    ...SEQUENCE_FAULTS,
    ...ACCESS_FAULTS,
    ...EXTENSION_FAULTS,
    ...EXTENSION_CONTENT_FAULTS,
    ...ROLE_FAULTS,
    ...TENANT_FAULTS,
    ...COLLATION_FAULTS,
    ...TIME_FAULTS,
    ...STAGING_FAULTS,
    ...DOCKER_FAULTS,
    ...backend_faults_BACKEND_FAULTS,
];

// EXTERNAL MODULE: ./build/src/procedures/drill-check/limits.js
var limits = __webpack_require__(7404);
;// CONCATENATED MODULE: ./build/src/procedures/drill-check/plan-check.js








/**
 * The request of a check.
 * @throws ConfigurationError when no fault has a name that is asked for, or no directory of backups is known.
 */
function planCheck(config, choices, { lastro, backend }) {
    const { cleanRuns = limits/* DEFAULT_CLEAN_RUNS */.d, seed = Math.floor(Math.random() * limits/* MOST_SEED */.K) } = choices;
    const subject = subjectOf(config, choices);
    return {
        config,
        subject,
        faults: chooseFaults(choices.only),
        cleanRuns,
        seed,
        // Copies of a real backup are large; those of a sample are not.
        lanes: subject.kind === 'sample' ? Math.min(2, (0,external_node_os_.availableParallelism)()) : 1,
        lastro,
        ...(backend === undefined ? {} : { backend }),
    };
}
function subjectOf(config, { real = false, backup }) {
    if (!real && backup === undefined)
        return { kind: 'sample' };
    if (backup?.includes('/'))
        return { kind: 'backup', directory: '', backup: (0,external_node_path_.isAbsolute)(backup) ? backup : (0,external_node_path_.resolve)(backup) };
    const { directory } = (0,requirements/* requireBackups */.Pu)(config);
    return { kind: 'backup', directory, ...(backup === undefined ? {} : { backup }) };
}
/**
 * Faults of some groups or names, in the order of the matrix.
 * @throws ConfigurationError that names every word which is neither.
 */
function chooseFaults(only = '') {
    const words = wordsOf(only);
    if (words.size === 0)
        return EVERY_FAULT;
    const problems = unknownFaults(only);
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    return EVERY_FAULT.filter(({ id, group }) => words.has(id) || words.has(group));
}
/** A problem for every word that is neither a group nor the name of a fault. */
function unknownFaults(only = '') {
    return [...wordsOf(only)].filter((word) => !isKnown(word)).map(unknownWord);
}
function wordsOf(only) {
    return new Set(only.split(/[\s,]+/).filter((word) => word !== ''));
}
function isKnown(word) {
    return EVERY_FAULT.some(({ id, group }) => word === id || word === group);
}
function unknownWord(word) {
    const groups = [...new Set(EVERY_FAULT.map(({ group }) => group))];
    const names = [...groups, ...EVERY_FAULT.map(({ id }) => id)];
    return {
        field: 'only',
        value: (0,field_path/* quote */.hD)(word),
        legal: `a group (${groups.join(', ')}) or the name of a fault`,
        mend: (0,did_you_mean/* didYouMean */.a)(word, names, 'docs/drill-check.md lists them.'),
    };
}

// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(1881);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 21 modules
var run_context = __webpack_require__(7324);
// EXTERNAL MODULE: ./build/src/cli/show-report.js + 9 modules
var show_report = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/src/cli/drill-check-handler.js









/** `lastro drill-check`. */
function drillCheckHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.I)(options, io, redactor);
        const request = planCheck(context.config, options, {
            lastro: version/* LASTRO_VERSION */.R,
            backend: (0,backend_program/* findBackendCommand */.b)(process.argv[1] ?? ''),
        });
        const report = await runDrillCheck(request, context.world);
        const run = await (0,show_report.showReport)(report, context, { io, json: options.json });
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { runs: [run] });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return (0,verdict/* isGood */.K)(report.verdict.value) ? exit_codes/* EXIT */.dc.good : exit_codes/* EXIT */.dc.badVerdict;
    };
}


/***/ })

};
;