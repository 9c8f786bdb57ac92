"use strict";
exports.id = 151;
exports.ids = [151];
exports.modules = {

/***/ 1151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreCheckHandler: () => (/* binding */ restoreCheckHandler)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/demo/fill-restaurants.js + 2 modules
var fill_restaurants = __webpack_require__(493);
;// CONCATENATED MODULE: ./build/src/demo/sample-restaurants.js

/** Enough tenants that one can be unlike the others, few enough rows that nobody waits. */
const SIZE = { tenants: 3, sales: 60, sessions: 2 };
/** Fills an empty database with a small restaurant chain. */
function sampleRestaurants(settings, world) {
    return (0,fill_restaurants/* fillRestaurants */.S)(settings, SIZE, world);
}

// EXTERNAL MODULE: ./build/src/config/load-config.js + 1 modules
var load_config = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/src/config/parse-config.js + 6 modules
var parse_config = __webpack_require__(625);
// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
;// CONCATENATED MODULE: ./build/src/procedures/restore-check/checkout.js
/**
 * Asks git by plumbing commands alone, which run no filter, hook or pager that a repository could name. `safe.directory`
 * because a runner may check out as another user.
 */
function openCheckout(directory, world) {
    const ask = async (...args) => {
        const question = ['-C', directory, '-c', `safe.directory=${directory}`, ...args];
        const answer = await world.processes.ask({ file: 'git', args: question }).catch(() => null);
        return answer?.exitCode === 0 ? answer.stdout : undefined;
    };
    return {
        directory,
        head: async () => (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim(),
        fileAt: (commit, path) => ask('cat-file', 'blob', `${commit}:${path}`),
        changedSince: async (commit) => {
            const names = await ask('diff-tree', '-r', '-z', '--name-only', '--no-renames', commit, 'HEAD');
            return names?.split('\0').filter((name) => name !== '');
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/procedures/restore-check/run-facts.js

/** Reads the surroundings from the environment. A workflow's `run: lastro \u2026` counts as a workflow, not as a terminal. */
async function readSurroundings(environment, checkout) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return { run: undefined, isOwnHost: true, temporary: undefined };
    return {
        run: {
            eventName: environment.GITHUB_EVENT_NAME ?? '',
            event: await readEvent(environment.GITHUB_EVENT_PATH),
            repository: environment.GITHUB_REPOSITORY ?? '',
            ref: environment.GITHUB_REF ?? '',
            sha: environment.GITHUB_SHA ?? '',
            checkedOut: await checkout.head(),
        },
        isOwnHost: environment.RUNNER_ENVIRONMENT !== 'github-hosted',
        temporary: environment.RUNNER_TEMP,
    };
}
async function readEvent(path) {
    if (!path)
        return undefined;
    try {
        const event = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return event;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/src/procedures/restore-check/trust.js

const commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
const account = dist/* object */.Ikc({ login: dist/* string */.YjP(), type: dist/* string */.YjP() });
const repository = dist/* object */.Ikc({ id: dist/* number */.aig(), full_name: dist/* string */.YjP() });
const pullRequestEvent = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({ ...repository.entries, default_branch: dist/* string */.YjP() }),
    sender: account,
    pull_request: dist/* object */.Ikc({
        user: account,
        head: dist/* object */.Ikc({ sha: commit, repo: dist/* nullable */.mee(repository) }),
        base: dist/* object */.Ikc({ sha: commit, ref: dist/* string */.YjP(), repo: repository }),
    }),
});
const branchEvent = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({ ...repository.entries, default_branch: dist/* string */.YjP() }),
});
/** Events that run what already stands on a branch, started by people who may push to it or by the clock. */
const BRANCH_EVENTS = ['push', 'workflow_dispatch', 'schedule'];
/**
 * Whether the code of this run may be tried on backups. Trusted is only who could push it to the repository himself,
 * and only where the default branch says what is allowed; whatever is not proven is refused.
 *
 * Refused, among others: forks and heads whose repository is gone; Dependabot and every other bot, whose pull requests
 * bring other people's code; `pull_request_target` and `workflow_run`, which run with rights that the code has not
 * earned; a pull request into a branch that is not the default one, whose configuration nobody has reviewed; a checkout
 * of another commit than the event's.
 */
function judgeTrust(facts) {
    if (facts.eventName === 'pull_request')
        return judgePullRequest(facts);
    if (BRANCH_EVENTS.includes(facts.eventName))
        return judgeBranch(facts);
    return distrust('event-untrusted');
}
function judgePullRequest({ event, repository, sha, checkedOut }) {
    const parsed = dist/* safeParse */.xLC(pullRequestEvent, event);
    if (!parsed.success)
        return distrust('event-untrusted');
    const { repository: here, pull_request: pull, sender } = parsed.output;
    if (here.full_name !== repository || pull.base.repo.id !== here.id)
        return distrust('event-untrusted');
    if (pull.head.repo?.id !== here.id || pull.head.repo.full_name !== here.full_name)
        return distrust('fork-untrusted');
    if ([pull.user, sender].some(isBot))
        return distrust('bot-untrusted');
    if (pull.base.ref !== here.default_branch)
        return distrust('branch-untrusted');
    if (checkedOut !== sha && checkedOut !== pull.head.sha)
        return distrust('checkout-untrusted');
    return { isTrusted: true, base: pull.base.sha };
}
/** A schedule runs on the default branch only, and its payload names no repository. Source: GitHub, "Events that trigger workflows". */
function judgeBranch({ eventName, event, repository, ref, sha, checkedOut }) {
    const parsed = dist/* safeParse */.xLC(branchEvent, event);
    if (parsed.success) {
        const { full_name, default_branch } = parsed.output.repository;
        if (full_name !== repository)
            return distrust('event-untrusted');
        if (ref !== `refs/heads/${default_branch}`)
            return distrust('branch-untrusted');
    }
    else if (eventName !== 'schedule')
        return distrust('event-untrusted');
    if (!dist.is(commit, sha) || checkedOut !== sha)
        return distrust('checkout-untrusted');
    return { isTrusted: true, base: sha };
}
function isBot({ login, type }) {
    return type !== 'User' || login.endsWith('[bot]');
}
function distrust(reason) {
    return { isTrusted: false, reason };
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/plan-check.js








/**
 * Settles what is checked on which data, and whose word counts. In a workflow a backup is taken only when the run's code
 * is trusted and the *base* commit's configuration allows it; then everything is as the base commit says, but for
 * `check.expect`, which a pull request says for itself, before the eyes of its reviewers. All else is done on sample
 * data, by the configuration in the checkout.
 * @throws ConfigurationError when a configuration is not legal.
 */
async function planCheck(choices, place, world) {
    const plan = await settlePlan(choices, place, world);
    // Which backup is meant must be clear before anything is done.
    if (plan.data === 'backup' && !plan.refusal)
        (0,requirements/* requireSource */.nH)(plan.config, plan.config.check.source);
    return plan;
}
async function settlePlan(choices, place, world) {
    const checkout = openCheckout((0,external_node_path_.resolve)(place.checkout), world);
    const file = (0,external_node_path_.resolve)(checkout.directory, choices.config);
    const own = await (0,load_config/* loadConfig */.Z)(file, place.environment, 'ignored');
    const surroundings = await readSurroundings(place.environment, checkout);
    if (!surroundings.run)
        return planInTerminal(choices, own, checkout);
    const believed = await believedConfig(file, surroundings, { checkout, place });
    const isTouched = await isMigrationTouched(believed.config ?? own, believed.base, checkout);
    const common = { checkout: checkout.directory, isMigrationTouched: isTouched };
    const { refusal } = believed;
    if (choices.mode !== 'synthetic' && believed.config && !refusal)
        return {
            ...common,
            ...namedBackup(choices),
            data: 'backup',
            config: withExpectations(believed.config, own),
        };
    const temporary = { ...common, config: withOwnLedger(own, surroundings) };
    if (choices.mode === 'backup' && refusal)
        return { ...temporary, data: 'backup', refusal };
    if (isStranger(refusal) && surroundings.isOwnHost)
        return { ...temporary, data: 'sample', refusal: 'stranger-on-host' };
    return { ...temporary, data: 'sample' };
}
/** Whoever types has the host; a backup named by him needs no further word. */
function planInTerminal(choices, config, checkout) {
    const isReal = choices.mode === 'backup' || (choices.mode === 'auto' && config.check.realData);
    return {
        config,
        data: isReal ? 'backup' : 'sample',
        checkout: checkout.directory,
        isMigrationTouched: true,
        ...(isReal ? namedBackup(choices) : {}),
    };
}
async function believedConfig(file, { run }, { checkout, place }) {
    const trust = run ? judgeTrust(run) : undefined;
    if (!trust?.isTrusted)
        return { refusal: trust?.reason ?? 'event-untrusted' };
    const { base } = trust;
    const path = (0,external_node_path_.relative)(checkout.directory, file);
    if (path.startsWith('..') || (0,external_node_path_.isAbsolute)(path))
        return { base, refusal: 'base-unknown' };
    const text = await checkout.fileAt(base, path);
    if (text === undefined)
        return { base, refusal: 'base-unknown' };
    const config = parseReviewed(text, `${base}:${path}`, place.environment);
    if (!config)
        return { base, refusal: 'base-unknown' };
    return config.check.realData ? { base, config } : { base, refusal: 'real-data-off' };
}
/** A pull request may be there to mend it. */
function parseReviewed(text, name, environment) {
    try {
        return (0,parse_config/* parseConfig */.o)(text, name, environment, 'ignored');
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return undefined;
        throw error;
    }
}
/** Refusals that are about whose code this is, not about what is allowed. */
function isStranger(refusal) {
    return refusal !== undefined && refusal !== 'real-data-off' && refusal !== 'base-unknown';
}
function withExpectations(base, own) {
    return { ...base, check: { ...base.check, expect: own.check.expect } };
}
/** What nobody reviewed must not get into the ledger of the host; and GitHub's machines have none. */
function withOwnLedger(config, { temporary }) {
    const stateDir = (0,external_node_path_.join)(temporary ?? config.drill.directory, 'lastro-state');
    return { ...config, system: { ...config.system, stateDir } };
}
/** Without a base to compare with, everything may have changed. */
async function isMigrationTouched({ check }, base, checkout) {
    const changed = base === undefined ? undefined : await checkout.changedSince(base);
    if (changed === undefined || changed.length === 0 || check.paths.length === 0)
        return true;
    return changed.some((path) => check.paths.some((pattern) => (0,external_node_path_.matchesGlob)(path, pattern)));
}
/** A name has no slash; anything else is a path. */
function namedBackup({ backup }) {
    if (backup === undefined || backup === '')
        return {};
    return { backup: backup.includes('/') ? (0,external_node_path_.resolve)(backup) : backup };
}

// EXTERNAL MODULE: ./build/src/procedures/restore-drill/sweep-staging.js + 1 modules
var sweep_staging = __webpack_require__(4621);
// EXTERNAL MODULE: ./build/src/procedures/run-procedure.js
var run_procedure = __webpack_require__(1812);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/remove-staging.js
var remove_staging = __webpack_require__(1078);
// EXTERNAL MODULE: ./build/src/procedures/restore-drill/staging.js + 6 modules
var restore_drill_staging = __webpack_require__(3126);
;// CONCATENATED MODULE: ./build/src/procedures/restore-check/stage-backup.js









/** A separate server is not the place for somebody's program and a second copy: the check takes the host's own PostgreSQL. */
function onThisHost(config) {
    if (config.drill.staging !== 'url')
        return config;
    return { ...config, drill: { ...config.drill, staging: 'local' } };
}
/**
 * Restores the backup as a drill does, in the staging that the configuration names.
 * @throws CheckFailure with the reason of the failure; nothing is left then.
 */
async function stageBackup(request, recorder, world) {
    const { config } = request;
    const { name: source, tenants } = (0,requirements/* requireSource */.nH)(config, config.check.source);
    const selected = await recorder.step('select', () => (0,select_backup/* selectBackup */.V)({
        directory: (0,requirements/* requireBackups */.Pu)(config).directory,
        source,
        ...(request.backup === undefined ? {} : { backup: request.backup }),
        pick: 'newest',
        timezone: config.system.timezone,
        now: world.clock.now(),
        random: Math.random,
    }));
    const passport = await (0,load_passport/* loadPassport */.X)(selected, recorder);
    if (passport)
        await (0,load_passport/* checkGlobals */.x)(selected, passport, recorder);
    const { backup, needs, plain } = await (0,examine_backup/* examineBackup */.U)(selected, passport, world);
    const staging = await (0,restore_drill_staging/* openStaging */.g)({ drill: { config: onThisHost(config) }, needs, recorder }, world);
    const { target, workspace } = staging;
    const { timeoutSeconds } = config.drill;
    const jobs = config.drill.jobs ?? Math.min(4, (0,external_node_os_.availableParallelism)());
    const phases = new phase_clock/* PhaseClock */.w(world.clock);
    let restored;
    const end = async () => {
        await restored?.server.stop();
        await (0,remove_staging/* removeStaging */.O)(staging, recorder);
    };
    try {
        restored = await (0,restore_backup/* restoreBackup */.d)({ backup, passport, needs, plain, target, workspace, jobs, timeoutSeconds, phases, recorder }, world);
    }
    catch (error) {
        await end();
        throw error;
    }
    return { ...restored, workspace, tenantPattern: passport?.source.tenantPattern ?? tenants, end };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var connection = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection-settings.js
var connection_settings = __webpack_require__(9338);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/local-cluster.js + 5 modules
var local_cluster = __webpack_require__(3952);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/staging-directory.js
var staging_directory = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/src/engines/postgres/tools/installations.js
var tools_installations = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/src/procedures/restore-check/stage-sample.js








const SAMPLE_DATABASE = 'sample';
/** Room for a thousand tables in one transaction, as large as sample data gets. */
const SAMPLE_LOCKED_OBJECTS = 10_000;
const SEED_SECONDS = 600;
/** What the sample restaurants call their tenants. */
const SAMPLE_TENANTS = 'tenant_*';
/**
 * Makes the sample database in an ephemeral cluster: from the repository's SQL files, or the sample restaurants.
 * @throws CheckFailure `postgres-missing`, `seed-failed`; nothing is left then.
 */
async function stageSample(request, recorder, world) {
    const installation = await newestInstallation(world);
    const user = await world.unprivilegedUser();
    const directory = await (0,staging_directory/* makeStagingDirectory */.h)(request.config.drill.directory, world, user);
    let server;
    const end = async () => {
        await server?.stop();
        await directory.remove();
    };
    try {
        server = await recorder.step('create', () => (0,local_cluster/* startLocalCluster */.g)({
            installation,
            directory,
            user,
            superuser: 'postgres',
            encoding: 'UTF8',
            lockedObjects: SAMPLE_LOCKED_OBJECTS,
            isCopy: true,
        }, world));
        const settings = server.settings(SAMPLE_DATABASE);
        const seeding = { request, server, installation, workspace: directory.path, user };
        await recorder.step('seed', () => seed(seeding, world));
        const tenantPattern = sampleTenants(request);
        return { server, settings, workspace: directory.path, tenantPattern, end };
    }
    catch (error) {
        await end();
        throw error;
    }
}
async function seed(seeding, world) {
    const { server, request } = seeding;
    const settings = server.settings(SAMPLE_DATABASE);
    await createSampleDatabase(server, world);
    const files = request.config.check.seed;
    if (files.length === 0)
        return request.sample(settings, world);
    for (const name of files)
        await loadSeed(name, settings, seeding, world);
}
async function newestInstallation(world) {
    const installations = await (0,tools_installations/* findInstallations */.v)(world.processes);
    const newest = installations.find((each) => each.hasServer && each.hasClient);
    if (newest)
        return newest;
    throw new errors/* CheckFailure */.jU('postgres-missing', 'no PostgreSQL is installed here', { major: 15 });
}
async function createSampleDatabase(server, world) {
    const session = await (0,connection/* connect */.Ng)(server.settings('postgres'), world.signal);
    try {
        await session.query(`CREATE DATABASE ${SAMPLE_DATABASE} TEMPLATE template0 ENCODING 'UTF8'`);
    }
    finally {
        await session.close();
    }
}
/** By psql, because a schema that pg_dump wrote needs it; from stdin, because the checkout may be closed to another user. */
async function loadSeed(name, settings, { request, installation, workspace, user }, world) {
    const psql = world.processes.start({
        file: (0,external_node_path_.join)(installation.directory, 'psql'),
        args: ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', '--file=-'],
        env: { ...(0,connection_settings/* libpqEnvironment */.SQ)(settings), HOME: workspace },
        cwd: workspace,
        timeoutSeconds: SEED_SECONDS,
        signal: world.signal,
        ...(user ? { runAs: user } : {}),
    }, (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(request.checkout, name)));
    psql.stdout.resume();
    await psql.done.catch((error) => {
        world.signal.throwIfAborted();
        throw seedFailed(name, error);
    });
}
function seedFailed(name, error) {
    const detail = error instanceof errors/* CommandError */.Qd
        ? (error.failure.stderrTail.trimEnd().split('\n').at(-1) ?? '')
        : String(error instanceof Error ? error.message : error);
    return new errors/* CheckFailure */.jU('seed-failed', `${name} cannot be loaded: ${detail}`, { name, detail });
}
function sampleTenants({ config: { backups, check } }) {
    if (check.seed.length === 0)
        return SAMPLE_TENANTS;
    const sources = Object.values(backups?.sources ?? {});
    const source = sources.find(({ name }) => name === check.source) ?? sources[0];
    return source?.tenants ?? null;
}

// EXTERNAL MODULE: ./build/src/engines/postgres/catalogue/analyse-catalogue.js
var analyse_catalogue = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/src/engines/postgres/validate/foreign-keys.js
var foreign_keys = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/engines/postgres/validate/rows.js
var rows = __webpack_require__(8690);
// EXTERNAL MODULE: ./build/src/engines/postgres/validate/work-queue.js
var work_queue = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/src/engines/postgres/truth/columns.js
var truth_columns = __webpack_require__(1625);
;// CONCATENATED MODULE: ./build/src/engines/postgres/migration/pair-tables.js
/**
 * Finds every table again: by its OID, which a rename leaves and a copy of the database keeps; else by its name, for
 * tools that build a new table, move the rows and put it in the place of the old one.
 */
function pairTables(before, after) {
    const byOid = new Map(after.map((table) => [table.oid, table]));
    const left = new Map(after.map((table) => [table.oid, table]));
    const pairs = [];
    const unmatched = [];
    const match = (one, other) => {
        if (!other)
            return unmatched.push(one);
        left.delete(other.oid);
        return pairs.push(pairColumns(one, other));
    };
    const [kept, gone] = partition(before, ({ oid }) => byOid.has(oid));
    for (const table of kept)
        match(table, byOid.get(table.oid));
    const byName = new Map([...left.values()].map((table) => [nameOf(table), table]));
    for (const table of gone)
        match(table, byName.get(nameOf(table)));
    return { pairs, dropped: unmatched, added: [...left.values()] };
}
function pairColumns(before, after) {
    const isSame = before.oid === after.oid;
    const byNumber = new Map(isSame ? after.columns.map((column) => [column.number, column]) : []);
    const taken = new Set(before.columns.flatMap(({ number }) => byNumber.get(number)?.name ?? []));
    const byName = new Map(after.columns.filter(({ name }) => !taken.has(name)).map((column) => [column.name, column]));
    const partnerOf = (column) => byNumber.get(column.number) ?? byName.get(column.name);
    const columns = before.columns.flatMap((column) => {
        const partner = partnerOf(column);
        if (!partner)
            return [];
        return [{ before: column, after: partner, isConverted: column.type !== partner.type }];
    });
    const dropped = before.columns.filter((column) => partnerOf(column) === undefined);
    return { before, after, columns, dropped };
}
/** The two tables cut to the columns that both have, in one order, so that equal rows have equal fingerprints. */
function comparable({ before, after, columns }) {
    // What is no type of its own is hashed by its text: 7 and '7' are the same to it.
    const typed = ({ isConverted }, type) => (isConverted ? 'other' : type);
    return {
        before: {
            ...before,
            columns: columns.map((pair) => ({
                name: pair.before.name,
                type: typed(pair, pair.before.type),
            })),
        },
        after: {
            ...after,
            columns: columns.map((pair) => ({
                name: pair.after.name,
                type: typed(pair, pair.after.type),
            })),
        },
    };
}
function nameOf({ schema, name }) {
    return `${schema}\0${name}`;
}
function partition(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/migration/compare-rows.js





/**
 * Compares the rows of all pairs: by fingerprint, and only where those differ row by row. Rows are told apart by their
 * primary key; without one a changed row counts as one lost and one added.
 */
async function compareRows(pairs, states, onTable) {
    let done = 0;
    const count = () => onTable(++done, pairs.length * 2);
    const specs = pairs.map((pair) => ({ pair, ...comparable(pair) }));
    const truths = await Promise.all([
        readTruths(specs.map((spec) => spec.before), states.before, count),
        readTruths(specs.map((spec) => spec.after), states.after, count),
    ]);
    const [session, other] = [states.before[0], states.after[0]];
    if (!session || !other)
        throw new RangeError('a comparison needs a session on each state');
    const differences = [];
    for (const { pair } of specs) {
        const [one, two] = [truths[0].get(pair.before.oid), truths[1].get(pair.after.oid)];
        if (!one || !two || (one[0] === two[0] && one[1] === two[1]))
            continue;
        differences.push(await describeDifference(pair, [one[0], two[0]], [session, other]));
    }
    return differences;
}
/** Rows and fingerprint by OID. */
async function readTruths(tables, sessions, onTable) {
    const truths = new Map();
    const work = (0,rows/* rowWork */.OV)(tables, {
        moments: [],
        limit: 'infinity',
        onReading: ({ table, truth }) => {
            truths.set(oidOf(table), truth);
            onTable();
        },
    });
    await (0,work_queue/* workOff */.n)(sessions, work);
    return truths;
}
function oidOf(table) {
    return 'oid' in table ? String(table.oid) : '';
}
async function describeDifference(pair, [rowsBefore, rowsAfter], sessions) {
    const common = { pair, rowsBefore, rowsAfter };
    if (pair.columns.length === 0)
        return {
            ...common,
            lost: Math.max(0, rowsBefore - rowsAfter),
            added: Math.max(0, rowsAfter - rowsBefore),
            changed: 0,
            isConversion: false,
        };
    const counts = await countDifferences(pair, sessions);
    if (!pair.columns.some(({ isConverted }) => isConverted))
        return { ...common, ...counts, isConversion: false };
    const columns = pair.columns.filter(({ isConverted }) => !isConverted);
    const kept = columns.length === 0 ? NONE : await countDifferences({ ...pair, columns }, sessions);
    const isConversion = kept.lost + kept.added + kept.changed === 0 && rowsBefore === rowsAfter;
    return { ...common, ...(isConversion ? counts : kept), isConversion };
}
const NONE = { lost: 0, added: 0, changed: 0 };
async function countDifferences(pair, sessions) {
    const specs = comparable(pair);
    const isKept = pair.before.key.every((number) => pair.columns.some((column) => column.before.number === number));
    const keyed = (name) => isKept
        ? pair.columns.filter(({ before }) => pair.before.key.includes(before.number)).map(name)
        : [];
    await Promise.all(sessions.map((session) => session.query('BEGIN READ ONLY')));
    const counts = await mergeRows(sessions[0].stream(rowHashes(specs.before, keyed(({ before }) => before.name))), sessions[1].stream(rowHashes(specs.after, keyed(({ after }) => after.name))));
    await Promise.all(sessions.map((session) => session.query('COMMIT')));
    return counts;
}
/** Hash of the key and hash of the row, in order; without a key the row stands for itself. */
function rowHashes(table, key) {
    const hash = (columns) => `hash_record_extended(ROW(${columns.map(truth_columns/* hashedColumn */.Ac).join(', ')}), 0)`;
    const row = hash(table.columns);
    const identity = key.length > 0 ? hash(table.columns.filter(({ name }) => key.includes(name))) : row;
    return `SELECT r.k::text, r.h::text FROM (SELECT ${identity} AS k, ${row} AS h
    FROM ONLY ${(0,connection/* quoteIdentifier */.Cm)(table.schema)}.${(0,connection/* quoteIdentifier */.Cm)(table.name)} OFFSET 0) r ORDER BY r.k, r.h`;
}
/** Walks two ordered streams of rows side by side; memory holds one row of each. */
async function mergeRows(before, after) {
    const [left, right] = [before[Symbol.asyncIterator](), after[Symbol.asyncIterator]()];
    const next = async (rows) => toHashes(await rows.next());
    let [one, two] = [await next(left), await next(right)];
    let [lost, added, changed] = [0, 0, 0];
    while (one || two) {
        if (one && (!two || one.key < two.key)) {
            lost += 1;
            one = await next(left);
        }
        else if (two && (!one || two.key < one.key)) {
            added += 1;
            two = await next(right);
        }
        else {
            if (one?.row !== two?.row)
                changed += 1;
            [one, two] = [await next(left), await next(right)];
        }
    }
    return { lost, added, changed };
}
function toHashes(result) {
    if (result.done)
        return undefined;
    const [key, row] = result.value;
    return { key: BigInt(key ?? 0), row: BigInt(row ?? 0) };
}

// EXTERNAL MODULE: ./build/src/engines/postgres/dump/sequences.js
var sequences = __webpack_require__(157);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/contents.js
var contents = __webpack_require__(4465);
// EXTERNAL MODULE: ./build/src/engines/postgres/passport/server-facts.js
var server_facts = __webpack_require__(2870);
// EXTERNAL MODULE: ./build/src/engines/postgres/catalogue/scope.js
var scope = __webpack_require__(1562);
// EXTERNAL MODULE: ./build/src/engines/postgres/truth/tables.js
var truth_tables = __webpack_require__(7117);
;// CONCATENATED MODULE: ./build/src/engines/postgres/migration/staged-tables.js


const IDENTITIES = `SELECT n.nspname, c.relname, c.oid::text,
  (SELECT coalesce(json_agg(a.attnum ORDER BY a.attnum), '[]') FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)::text,
  (SELECT coalesce(json_agg(k), '[]') FROM pg_index i, unnest(i.indkey::int2[]) k WHERE i.indrelid = c.oid AND i.indisprimary)::text
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}
WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'c.oid')}`;
/** Lists the tables that hold rows, with what tells them and their columns apart from their names. Needs an open transaction. */
async function readStagedTables(database) {
    const tables = await (0,truth_tables/* readTables */.g)(database);
    const identities = new Map();
    for await (const [schema, name, oid, numbers, key] of database.stream(IDENTITIES))
        identities.set(`${schema}\0${name}`, {
            oid: oid ?? '',
            numbers: numberList(numbers),
            key: numberList(key),
        });
    return tables.flatMap((table) => {
        const identity = identities.get(`${table.schema}\0${table.name}`);
        if (!identity)
            return [];
        const columns = table.columns.map((column, index) => ({
            ...column,
            number: identity.numbers[index] ?? 0,
        }));
        return [{ ...table, columns, oid: identity.oid, key: identity.key }];
    });
}
function numberList(json) {
    const value = JSON.parse(json ?? '[]');
    return Array.isArray(value) ? value.map(Number) : [];
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/migration/read-state.js




/** Reads the state in one transaction, in the words of the passport. */
async function readState(session) {
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const state = {
        structure: await (0,contents/* readStructure */.ws)(session),
        sequences: await (0,sequences/* readSequences */.l)(session),
        tables: await readStagedTables(session),
        largeObjects: await (0,server_facts/* readLargeObjects */.UB)(session),
    };
    await session.query('COMMIT');
    return state;
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/migration/compare-states.js








/** Compares structure, rows, sequences and foreign keys of two databases. */
async function compareStates(request, world) {
    const states = await openBoth(request, world);
    try {
        const [first, second] = [firstOf(states.before), firstOf(states.after)];
        const [before, after] = await Promise.all([readFresh(first), readFresh(second)]);
        const pairing = pairTables(before.tables, after.tables);
        const rows = await compareRows(pairing.pairs, states, (done, total) => world.log.progress({ activity: 'rows', done, total, unit: 'tables' }));
        const droppedRows = await countRows(pairing.dropped, states.before);
        const orphans = await findNewOrphans(states);
        return { before, after, pairing, rows, droppedRows, orphans };
    }
    finally {
        await Promise.allSettled([...states.before, ...states.after].map((each) => each.close()));
    }
}
async function openBoth(request, world) {
    const open = (settings) => Promise.all(Array.from({ length: Math.max(1, request.sessions) }, () => (0,connection/* connect */.Ng)(settings, world.signal)));
    return { before: await open(request.before), after: await open(request.after) };
}
function firstOf(sessions) {
    const [first] = sessions;
    if (!first)
        throw new RangeError('a comparison needs a session on each state');
    return first;
}
async function readFresh(session) {
    await (0,analyse_catalogue/* analyseCatalogue */.d)(session);
    return readState(session);
}
async function countRows(tables, sessions) {
    const counts = new Map();
    const oids = new Map(tables.map((table) => [`${table.schema}\0${table.name}`, table.oid]));
    const work = (0,rows/* rowWork */.OV)(tables.map((table) => ({ ...table, columns: [] })), {
        moments: [],
        limit: 'infinity',
        onReading: ({ table: { schema, name }, truth }) => counts.set(oids.get(`${schema}\0${name}`) ?? '', truth[0]),
    });
    await (0,work_queue/* workOff */.n)(sessions, work);
    return counts;
}
/** Keys that say they are valid, yet have more rows without a partner than they had: checks were switched off. */
async function findNewOrphans({ before, after }) {
    const found = (await keysWithOrphans(after)).filter(({ isValidated }) => isValidated);
    if (found.length === 0)
        return [];
    const known = new Map((await keysWithOrphans(before)).map((key) => [compare_states_nameOf(key), key.orphans]));
    return found
        .filter((key) => key.orphans > (known.get(compare_states_nameOf(key)) ?? 0))
        .map(({ schema, table, name, orphans }) => ({ schema, table, name, rows: orphans }));
}
async function keysWithOrphans(sessions) {
    const found = [];
    const keys = await (0,foreign_keys/* listForeignKeys */.Y)(firstOf(sessions));
    const work = (0,work_queue/* portions */.j)(keys, 40).map((portion) => async (session) => {
        const checked = await (0,foreign_keys/* countOrphans */.F)(session, portion);
        found.push(...checked.filter(({ orphans }) => orphans > 0));
    });
    await (0,work_queue/* workOff */.n)(sessions, work);
    return found;
}
function compare_states_nameOf({ schema, table, name }) {
    return `${schema}\0${table}\0${name}`;
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/migration/end-sessions.js

const PATIENCE_MILLISECONDS = 10_000;
/**
 * Ends every session on a database of our own server and waits until they are gone. The server notices a killed client
 * only at its next answer: a statement would go on, and keep its locks, for as long as it takes.
 */
async function endSessions(settings) {
    const session = await (0,connection/* connect */.Ng)(settings);
    try {
        await session.query(`SELECT pg_terminate_backend(pid, ${PATIENCE_MILLISECONDS}) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`);
    }
    finally {
        await session.close();
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/migration/lock-watch.js

const SAMPLE_SECONDS = 0.025;
/** Time to look costs time: at most this share of a processor goes into it. */
const REST_PER_LOOK = 9;
/** Tables there were before the work; a new table has nobody who waits for it. */
const TABLES = `SELECT c.oid::text, n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;
/** What conflicts with reading, and what only with writing. Source: PostgreSQL manual, table 13.2. */
const HELD = `SELECT l.relation::text, CASE l.mode WHEN 'AccessExclusiveLock' THEN 'readers' ELSE 'writers' END
FROM pg_locks l WHERE l.locktype = 'relation' AND l.granted AND l.pid <> pg_backend_pid()
AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
AND l.mode IN ('AccessExclusiveLock', 'ExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock')`;
/** Starts to look at the locks, about forty times a second. */
async function watchLocks(settings, world) {
    const session = await (0,connection/* connect */.Ng)(settings, world.signal);
    const tables = new Map((await session.query(TABLES)).map(([oid, schema, table]) => [
        oid ?? '',
        { schema: schema ?? '', table: table ?? '' },
    ]));
    const spans = new Spans();
    let isStopped = false;
    const watching = look();
    async function look() {
        while (!isStopped) {
            const started = world.clock.monotonicSeconds();
            const held = await sample(session);
            const now = world.clock.monotonicSeconds();
            spans.note(held, now);
            await world.clock.sleep(Math.max(SAMPLE_SECONDS, (now - started) * REST_PER_LOOK), world.signal);
        }
    }
    // Told by stop(); before it nobody listens.
    watching.catch(() => undefined);
    return {
        stop: async () => {
            isStopped = true;
            try {
                await watching;
                return spans.longest().flatMap(({ oid, blocked, seconds }) => {
                    const table = tables.get(oid);
                    return table ? [{ ...table, blocked, seconds }] : [];
                });
            }
            finally {
                await session.close();
            }
        },
    };
}
async function sample(session) {
    return new Set((await session.query(HELD)).map(([oid, blocked]) => `${blocked}\0${oid}`));
}
/** Joins samples to spans: a lock that two samples in a row see was held in between. */
class Spans {
    #since = new Map();
    #longest = new Map();
    note(held, now) {
        for (const key of this.#since.keys())
            if (!held.has(key))
                this.#since.delete(key);
        for (const key of held) {
            const since = this.#since.get(key) ?? now;
            this.#since.set(key, since);
            this.#longest.set(key, Math.max(this.#longest.get(key) ?? 0, now - since));
        }
    }
    longest() {
        return [...this.#longest]
            .map(([key, seconds]) => {
            const [blocked, oid = ''] = key.split('\0');
            return {
                oid,
                blocked: blocked === 'readers' ? 'readers' : 'writers',
                seconds,
            };
        })
            .sort((a, b) => b.seconds - a.seconds);
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/migration/copy-database.js


/** First major that copies by WAL unless told otherwise. Source: PostgreSQL 15, CREATE DATABASE \u2026 STRATEGY. */
const MAJOR_WITH_STRATEGIES = 15;
/** PostgreSQL's code for a full disk. Source: manual, appendix A. */
const DISK_FULL = '53100';
/**
 * Copies a database within its server, files as they are: objects keep their OIDs, so that a table can be found again
 * under another name. Nobody may be connected to it.
 * @throws CheckFailure `staging-disk-full` when there is no room for the second copy.
 */
async function copyDatabase(server, from, to) {
    const [row] = await server.query(`SELECT current_setting('server_version_num')`);
    const major = Math.floor(Number(row?.[0]) / 10_000);
    const strategy = major >= MAJOR_WITH_STRATEGIES ? ' STRATEGY FILE_COPY' : '';
    try {
        await server.query(`CREATE DATABASE ${(0,connection/* quoteIdentifier */.Cm)(to)} TEMPLATE ${(0,connection/* quoteIdentifier */.Cm)(from)}${strategy}`);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error) || error.code !== DISK_FULL)
            throw error;
        throw new errors/* CheckFailure */.jU('staging-disk-full', error.message, { detail: error.message });
    }
}

// EXTERNAL MODULE: ./build/src/engines/postgres/staging/leftover-programs.js
var leftover_programs = __webpack_require__(497);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/login-as.js
var login_as = __webpack_require__(4848);
;// CONCATENATED MODULE: ./build/src/engines/postgres/migration/database-url.js
/**
 * A database as the URL that migration tools read. A socket goes into the query: libpq, node-postgres, Prisma, pgx and
 * psycopg take it from there, and a host that they must have before it.
 */
function databaseUrl(settings) {
    const { host, port, database, user, password, sslMode } = settings;
    const isSocket = host.startsWith('/');
    const secret = password === undefined ? '' : `:${encodeURIComponent(password)}`;
    const place = isSocket ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    const authority = `${encodeURIComponent(user)}${secret}@${place}:${port}`;
    // Not URLSearchParams, which writes a space as +: libpq would take that for a plus.
    const query = [
        ...(isSocket ? [`host=${encodeURIComponent(host)}`] : []),
        ...(sslMode === undefined ? [] : [`sslmode=${sslMode}`]),
    ].join('&');
    return `postgresql://${authority}/${encodeURIComponent(database)}${query === '' ? '' : `?${query}`}`;
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/output-tail.js
const LINES_KEPT = 20;
const LONGEST_LINE = 300;
const ERRORS_SHOWN = 3;
const ERROR = /\b(error|fatal|panic|exception)\b/i;
/** Where PostgreSQL shows values of rows. Source: manual, "Reporting Errors", fields DETAIL and CONTEXT. */
const SHOWS_ROWS = /^\s*(detail|context|hint|where)\b|failing row contains/i;
/** The last lines of what a command of the repository says; foreign text, masked. */
class OutputTail {
    #redact;
    #lines = [];
    #partial = '';
    constructor(redact) {
        this.#redact = redact;
    }
    /** Takes a piece of stdout. */
    text(piece) {
        const lines = (this.#partial + piece).split('\n');
        this.#partial = (lines.pop() ?? '').slice(-LONGEST_LINE);
        for (const line of lines)
            this.line(line);
    }
    /** Takes a whole line. */
    line(line) {
        if (line.trim() === '')
            return;
        this.#lines.push(this.#redact(line.trimEnd()).slice(0, LONGEST_LINE));
        if (this.#lines.length > LINES_KEPT)
            this.#lines.shift();
    }
    /** Everything that is kept, oldest first. */
    lines() {
        const last = this.#partial.trim();
        return last === '' ? [...this.#lines] : [...this.#lines, this.#redact(last)];
    }
    /** What names the trouble and shows no row: fit for people who must not read the data. */
    errors() {
        const telling = this.lines().filter((line) => ERROR.test(line) && !SHOWS_ROWS.test(line));
        return telling.slice(-ERRORS_SHOWN);
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/run-migration.js



/**
 * Runs the command to its end, in a process group of its own. Its environment is PATH, locale, time zone, what the
 * configuration lists and where the database is: no token, no input and no secret of the runner.
 * @throws CheckFailure `migration-not-started` when there is no such program.
 */
async function runMigration(command, world) {
    const started = world.clock.monotonicSeconds();
    const output = new OutputTail(world.redact);
    const seconds = () => world.clock.monotonicSeconds() - started;
    try {
        const running = world.processes.start(toProcess(command, output, world));
        await Promise.all([readLines(running, output), running.done]);
        return { outcome: 'applied', exitCode: 0, seconds: seconds(), output };
    }
    catch (error) {
        world.signal.throwIfAborted();
        if (!(error instanceof errors/* CommandError */.Qd))
            throw error;
        const { cause, exitCode, stderrTail } = error.failure;
        if (cause === 'spawn')
            throw new errors/* CheckFailure */.jU('migration-not-started', error.message, { detail: stderrTail });
        const outcome = cause === 'timeout' ? 'timeout' : 'failed';
        return { outcome, exitCode, seconds: seconds(), output };
    }
}
function toProcess({ argv, migrate, directory, database, home, user }, output, world) {
    const [file = '', ...args] = argv;
    const url = databaseUrl(database);
    const urls = migrate.urlVariables.map((name) => [name, url]);
    return {
        file,
        args,
        cwd: directory,
        env: {
            ...migrate.env,
            ...Object.fromEntries(urls),
            HOME: home,
            PGHOST: database.host,
            PGPORT: String(database.port),
            PGDATABASE: database.database,
            PGUSER: database.user,
            ...(database.password === undefined ? {} : { PGPASSWORD: database.password }),
        },
        timeoutSeconds: migrate.timeoutSeconds,
        signal: world.signal,
        onStderrLine: (line) => output.line(line),
        ...(user ? { runAs: user } : {}),
    };
}
async function readLines({ stdout }, output) {
    for await (const chunk of stdout)
        output.text(String(chunk));
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/bench.js








/** The database as it was before the migration, in the same server. */
const BEFORE = 'lastro_before';
/**
 * Copies the staged database and makes a home for the repository's commands.
 * @throws CheckFailure `staging-disk-full`, `migration-role-missing`.
 */
async function openBench(trial, world) {
    const { request, migrate, staged, recorder } = trial;
    const before = { ...staged.settings, database: BEFORE };
    await recorder.step('copy-database', async () => {
        const session = await (0,connection/* connect */.Ng)({ ...staged.settings, database: 'template1' }, world.signal);
        try {
            await copyDatabase(session, staged.settings.database, BEFORE);
            if (migrate.role !== undefined)
                await assertMayLogIn(session, migrate.role);
        }
        finally {
            await session.close();
        }
    });
    const user = await world.unprivilegedUser();
    const { role = staged.settings.user } = migrate;
    const command = {
        migrate,
        directory: (0,external_node_path_.join)(request.checkout, migrate.directory),
        database: await (0,login_as/* loginAs */.g)(role, staged.settings, world),
        home: await makeHome(staged.workspace, user),
        user,
    };
    return {
        before,
        after: staged.settings,
        run: (argv, signal = world.signal) => runMigration({ ...command, argv }, { ...world, signal }),
    };
}
/** Whose commands live in the workspace must be able to get there. */
async function makeHome(workspace, user) {
    const home = (0,leftover_programs/* homeIn */.P)(workspace);
    await (0,promises_.mkdir)(home, { mode: 0o700 });
    if (user)
        for (const each of [workspace, home])
            await (0,promises_.chown)(each, user.uid, user.gid);
    return home;
}
async function assertMayLogIn(session, role) {
    const found = await session.query('SELECT 1 FROM pg_roles WHERE rolname = $1 AND rolcanlogin', [
        role,
    ]);
    if (found.length > 0)
        return;
    throw new errors/* CheckFailure */.jU('migration-role-missing', `role ${role} may not log in to the copy`, {
        role,
    });
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/conclude-check.js
/** Which of many findings names the whole: what cannot be brought back before what can. */
const WEIGHT = [
    'tenant-not-migrated',
    'rows-lost',
    'table-dropped',
    'column-dropped',
    'large-objects-changed',
    'rows-changed',
    'orphans-left',
    'sequence-set-back',
    'index-left-invalid',
    'lock-too-long',
    'way-back-failed',
    'not-reversible',
];
/** The questions a check asks of a migrated database, in the order people read them. */
const QUESTIONS = [
    'same-in-tenants',
    'tables',
    'columns',
    'rows',
    'foreign-keys',
    'sequences',
    'large-objects',
    'protections',
    'constraints',
    'indexes',
];
/** One check per question, with the number of findings against it. */
function summariseQuestions(findings) {
    const byCheck = Map.groupBy(findings, ({ check }) => check);
    return QUESTIONS.map((id) => {
        const found = byCheck.get(id) ?? [];
        const worst = found.find(({ status }) => status === 'fail') ?? found[0];
        const common = { id, expected: 'nothing but what is allowed' };
        if (!worst)
            return { ...common, status: 'pass', actual: 'nothing but what is allowed' };
        const { reason, schema, object, status } = worst;
        const actual = `${found.length} differences`;
        return { ...common, status, actual, reason, facts: { schema, object, findings: found.length } };
    });
}
/** How the command itself went. */
function checkCommand(run, facts, timeoutSeconds) {
    const common = { id: 'migration', expected: 'exit code 0' };
    if (run.outcome === 'applied')
        return { ...common, status: 'pass', actual: 'exit code 0' };
    if (run.outcome === 'timeout')
        return {
            ...common,
            status: 'fail',
            actual: `ended after ${timeoutSeconds} s`,
            reason: 'migration-timeout',
            facts,
        };
    return {
        ...common,
        status: 'fail',
        actual: `exit code ${run.exitCode ?? 'none, it was killed'}`,
        reason: 'migration-failed',
        facts,
    };
}
/** What a failed command's text names: how it ended, its last error, and how far it came. */
function factsOfRun(run, { norm, total }, timeoutSeconds) {
    const detail = run.output.errors().at(-1) ?? '';
    return {
        ...(run.exitCode === null ? {} : { exit: run.exitCode }),
        ...(detail === '' ? {} : { detail }),
        ...(total > 1 ? { migrated: norm?.schemas.length ?? 0, tenants: total } : {}),
        allowed: timeoutSeconds,
    };
}
/** A command that failed names the whole: most of what was found follows from it. */
function concludeCheck({ data, run, runFacts, findings, checks, }) {
    if (run.outcome !== 'applied') {
        const reason = run.outcome === 'timeout' ? 'migration-timeout' : 'migration-failed';
        return { value: 'unsafe', reason, facts: runFacts };
    }
    const failed = [
        ...findings.filter(({ status }) => status === 'fail').map(toCause),
        ...checks.flatMap(({ status, reason, facts }) => status === 'fail' && reason ? [{ reason, facts: facts ?? {} }] : []),
    ].sort((a, b) => WEIGHT.indexOf(a.reason) - WEIGHT.indexOf(b.reason));
    const [worst] = failed;
    if (worst)
        return { value: 'unsafe', ...worst };
    return { value: 'safe', reason: data === 'backup' ? 'migration-safe' : 'migration-safe-sample' };
}
function toCause({ reason, schema, object, expected, actual }) {
    return { reason, facts: { schema, object, expected, actual } };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./build/src/passport/object-pattern.js

/**
 * A matcher for patterns like `tenant_*.sales` or `tenant_*.sales.note`: part by part, so that `*` stays within a name,
 * and only for as many parts as the pattern has.
 */
function objectMatcher(patterns) {
    const parts = patterns.map((pattern) => pattern.split('.').map((part) => picomatch_default()(part)));
    return (...names) => parts.some((matchers) => matchers.length === names.length &&
        matchers.every((matches, index) => matches(names[index] ?? '')));
}

// EXTERNAL MODULE: ./build/src/passport/totals.js
var totals = __webpack_require__(9714);
// EXTERNAL MODULE: ./build/src/passport/shape.js
var shape = __webpack_require__(6128);
;// CONCATENATED MODULE: ./build/src/passport/structure-changes.js

/** Kinds whose lines make an object exist; everything else describes or belongs to one. */
const OBJECTS = new Set(['table', 'view', 'matview', 'sequence', 'function', 'type']);
/** Kinds named `table`, or `table.part`. */
const PARTS = new Set([
    'check',
    'column',
    'exclusion',
    'foreign-key',
    'grant',
    'owner',
    'partition',
    'policy',
    'primary-key',
    'row-security',
    'rule',
    'trigger',
    'unique',
    'view-text',
]);
const KEYS = ['primary-key', 'unique', 'exclusion'];
/**
 * What a migration did to the structure of a schema, from its shape before and after: of an object that came or went
 * only itself, not its columns, indexes and grants; that the columns after a dropped one moved up is no change.
 */
function structureChanges(before, after, renames = []) {
    const [old, young] = [byObject(before), byObject(after)];
    const keys = [...new Set([...old.keys(), ...young.keys()])].sort();
    const changes = keys.flatMap((key) => changesOf(old.get(key) ?? [], young.get(key) ?? []));
    const named = withRenames(changes, renames);
    const whole = new Set(named
        .filter(({ change, kind }) => change !== 'changed' && OBJECTS.has(kind))
        .flatMap(({ change, object, after: name }) => change === 'renamed' ? [object, name] : object));
    const constraints = new Set(named
        .filter(({ kind }) => KEYS.includes(kind))
        .map(({ change, object }) => `${change}\t${object.slice(object.indexOf('.') + 1)}`));
    return named.filter((change) => !isPartOf(whole, change) &&
        !(change.kind === 'index' && constraints.has(`${change.change}\t${change.object}`)));
}
function byObject(lines) {
    return Map.groupBy(lines.map(shape/* parseShapeLine */.$k).map(withoutPosition), ({ kind, object }) => `${kind}\t${object}`);
}
/** A column's line begins with its position, which changes when another column goes. */
function withoutPosition(line) {
    if (line.kind !== 'column')
        return line;
    return { ...line, definition: line.definition.replace(/^#\d+ /, '') };
}
/** Different objects may share a name: those that agree are taken out first. */
function changesOf(before, after) {
    const gone = without(before, after);
    const come = without(after, before);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
        const [one, two] = [gone[index], come[index]];
        const { kind = '', object = '' } = one ?? two ?? {};
        const change = one && two ? 'changed' : one ? 'dropped' : 'added';
        return { change, kind, object, before: one?.definition ?? '', after: two?.definition ?? '' };
    });
}
function without(lines, others) {
    const definitions = others.map(({ definition }) => definition);
    return lines.filter(({ definition }) => {
        const index = definitions.indexOf(definition);
        if (index >= 0)
            definitions.splice(index, 1);
        return index < 0;
    });
}
/** One that went and one that came are the same under another name. */
function withRenames(changes, renames) {
    const isOf = ({ kind, from, to }, each) => each.kind === kind &&
        ((each.change === 'dropped' && each.object === from) ||
            (each.change === 'added' && each.object === to));
    const found = renames.filter((rename) => changes.filter((each) => isOf(rename, each)).length === 2);
    return [
        ...found.map(({ kind, from, to }) => ({
            change: 'renamed',
            kind,
            object: from,
            before: from,
            after: to,
        })),
        ...changes.filter((each) => !found.some((rename) => isOf(rename, each))),
    ];
}
function isPartOf(whole, { kind, object, before, after }) {
    const definition = after || before;
    if (PARTS.has(kind))
        return startsWithAny(whole, object);
    if (kind === 'index')
        return whole.has(tableOfIndex(definition));
    if (kind === 'sequence')
        return startsWithAny(whole, ownerOfSequence(definition));
    if (kind === 'comment')
        return startsWithAny(whole, object.replace(/^.*?\{schema\}\./, ''));
    return false;
}
/** Whether a name is one of these or, as `name.part`, belongs to one; names may hold dots. */
function startsWithAny(names, name) {
    if (names.has(name))
        return true;
    for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1))
        if (names.has(name.slice(0, dot)))
            return true;
    return false;
}
const INDEXED = / ON (?:ONLY )?\{schema\}\.("(?:[^"]|"")+"|[^\s"]+) USING /;
function tableOfIndex(definition) {
    return plainName(INDEXED.exec(definition)?.[1] ?? '');
}
const OWNED = / owned by \{schema\}\.("(?:[^"]|"")+"|[^\s".]+)\.(.+)$/;
function ownerOfSequence(definition) {
    const [, table = '', column = ''] = OWNED.exec(definition) ?? [];
    return table === '' ? '' : `${plainName(table)}.${column}`;
}
/** An identifier as the catalogue holds it. */
function plainName(spelled) {
    return spelled.startsWith('"') ? spelled.slice(1, -1).replaceAll('""', '"') : spelled;
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/group-changes.js

/** The changes of structure, each list once with the schemas it applies to; what most schemas share comes first. */
function groupChanges(comparison) {
    const { before, after } = comparison;
    const renames = Map.groupBy(comparison.pairing.pairs, (pair) => pair.before.schema);
    const lists = new Map();
    const groups = new Map();
    const put = (schema, changes) => {
        if (changes.length === 0)
            return;
        const key = JSON.stringify(changes);
        const group = groups.get(key) ?? { schemas: [], changes };
        groups.set(key, group);
        group.schemas.push(schema);
    };
    put('', [
        ...structureChanges(before.structure.database, after.structure.database),
        ...schemaChanges(comparison),
    ]);
    for (const [schema, shape] of before.structure.shapeOf) {
        const other = after.structure.shapeOf.get(schema);
        if (other === undefined || other === shape)
            continue;
        const renamed = (renames.get(schema) ?? []).flatMap(renamesIn);
        const key = JSON.stringify([shape, other, renamed]);
        const known = lists.get(key);
        const changes = known ??
            structureChanges(before.structure.shapes[shape] ?? [], after.structure.shapes[other] ?? [], renamed);
        lists.set(key, changes);
        put(schema, changes);
    }
    return [...groups.values()].sort((a, b) => b.schemas.length - a.schemas.length);
}
function schemaChanges({ before, after }) {
    const [old, young] = [before.structure.shapeOf, after.structure.shapeOf];
    const of = (change, schema) => ({
        change,
        kind: 'schema',
        object: schema,
        before: change === 'dropped' ? 'exists' : '',
        after: change === 'added' ? 'exists' : '',
    });
    return [
        ...[...young.keys()].filter((name) => !old.has(name)).map((name) => of('added', name)),
        ...[...old.keys()].filter((name) => !young.has(name)).map((name) => of('dropped', name)),
    ];
}
function renamesIn({ before, after, columns }) {
    if (before.schema !== after.schema)
        return [];
    const table = before.name === after.name ? [] : [{ kind: 'table', from: before.name, to: after.name }];
    const renamed = columns
        .filter((column) => column.before.name !== column.after.name)
        .map((column) => ({
        kind: 'column',
        from: `${before.name}.${column.before.name}`,
        to: `${after.name}.${column.after.name}`,
    }));
    return [...table, ...renamed];
}
/**
 * Which tenants a migration passed by. The others' work is the norm, however few they are: a migration that stops at the
 * second of a hundred has changed one. A tenant that differs from the norm's changes, but has come to the same structure,
 * was merely ahead of the others.
 */
function compareTenants(groups, { before, after }, isTenant) {
    const shapes = after.structure.shapeOf;
    const tenants = [...before.structure.shapeOf.keys()].filter((schema) => isTenant(schema) && shapes.has(schema));
    const ofTenants = groups
        .map(({ schemas, changes }) => ({ schemas: schemas.filter(isTenant), changes }))
        .filter(({ schemas }) => schemas.length > 0);
    const [norm] = [...ofTenants].sort((a, b) => b.schemas.length - a.schemas.length);
    if (!norm)
        return { norm: undefined, deviants: [], total: tenants.length };
    const done = new Set(norm.schemas);
    const good = new Set(norm.schemas.map((schema) => shapes.get(schema)));
    const deviants = tenants
        .filter((schema) => !done.has(schema) && !good.has(shapes.get(schema)))
        .map((tenant) => ({
        tenant,
        changes: ofTenants.find(({ schemas }) => schemas.includes(tenant))?.changes ?? [],
    }));
    return { norm, deviants, total: tenants.length };
}

// EXTERNAL MODULE: ./build/src/engines/postgres/validate/sequences.js
var validate_sequences = __webpack_require__(9529);
// EXTERNAL MODULE: ./build/src/passport/named-record.js
var named_record = __webpack_require__(9476);
;// CONCATENATED MODULE: ./build/src/procedures/restore-check/row-findings.js


/** Rows that went or changed where the configuration does not allow it. Rows that came are no loss. */
function rowFindings(differences, mayChange) {
    return differences.flatMap((difference) => {
        const { before } = difference.pair;
        if (mayChange(before.schema, before.name))
            return [];
        const { lost, changed, isConversion } = difference;
        const place = { schema: before.schema, object: before.name };
        if (isConversion)
            return [{ ...place, ...conversion(difference) }];
        return [
            ...(lost > 0 ? [{ ...place, ...lostRows(difference) }] : []),
            ...(changed > 0
                ? [
                    {
                        ...place,
                        check: 'rows',
                        status: 'fail',
                        reason: 'rows-changed',
                        expected: `${difference.rowsBefore} rows as they were`,
                        actual: `${changed} rows changed`,
                    },
                ]
                : []),
        ];
    });
}
/** How many of the rows that were there still are; rows that came besides are no comfort. */
function lostRows({ rowsBefore, lost }) {
    const [expected, actual] = [String(rowsBefore), String(rowsBefore - lost)];
    return { check: 'rows', status: 'fail', reason: 'rows-lost', expected, actual };
}
function conversion({ pair, changed, lost }) {
    const columns = pair.columns
        .filter(({ isConverted }) => isConverted)
        .map(({ before, after }) => `${before.name} from ${before.type} to ${after.type}`);
    return {
        check: 'rows',
        status: 'warn',
        reason: 'values-converted',
        expected: 'the same text',
        actual: `${Math.max(changed, lost)} rows read differently: ${columns.join(', ')}`,
    };
}
/** Foreign keys that do not hold any more. */
function orphanFindings(orphans) {
    return orphans.map(({ schema, table, name, rows }) => ({
        check: 'foreign-keys',
        status: 'fail',
        reason: 'orphans-left',
        schema,
        object: `${table}.${name}`,
        expected: '0 orphans',
        actual: `${rows} orphans`,
    }));
}
/** Sequences and large objects, whose values no structure shows. */
function valueFindings({ before, after }) {
    const sequences = (0,validate_sequences/* judgeSequences */.s)({ shapes: before.structure.shapes, schemas: positionsOf(before) }, after.sequences).map((finding) => ({ ...finding, reason: 'sequence-set-back' }));
    const [old, young] = [before.largeObjects, after.largeObjects];
    // Where there are more than before, another fingerprint says nothing of the old ones.
    if (young.count >= old.count &&
        (young.count > old.count || young.fingerprint === old.fingerprint))
        return sequences;
    const finding = {
        check: 'large-objects',
        status: 'fail',
        reason: 'large-objects-changed',
        schema: '',
        object: 'large objects',
        expected: `${old.count} large objects, fingerprint ${old.fingerprint}`,
        actual: `${young.count} large objects, fingerprint ${young.fingerprint}`,
    };
    return [...sequences, finding];
}
function positionsOf({ structure, sequences }) {
    const bySchema = Map.groupBy(sequences, ({ schema }) => schema);
    return (0,named_record/* namedRecord */.F)([...structure.shapeOf].map(([schema, shape]) => {
        const positions = bySchema.get(schema) ?? [];
        const sequences = (0,named_record/* namedRecord */.F)(positions.map(({ name, position }) => [name, position]));
        return [schema, { shape, sequences }];
    }));
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/describe-change.js
const SIGNS = { added: '+', dropped: '\u2212', changed: '~', renamed: '\u2192' };
/** Changes named in one line of text. */
const NAMED = 5;
/** `+ table loyalty_points`, as a finding's text. */
function describeChange({ change, kind, object, after }) {
    const name = change === 'renamed' ? `${object} as ${after}` : object;
    return `${SIGNS[change]} ${kind} ${name}`;
}
/** The first few changes in a line. */
function describeChanges(changes) {
    if (changes.length === 0)
        return 'nothing changed';
    const named = changes.slice(0, NAMED).map(describeChange).join(', ');
    const rest = changes.length - NAMED;
    return rest > 0 ? `${named} and ${rest} more` : named;
}
/** A change's definition with the schema's own name where it was, or without it for many. */
function withoutOwnName(text) {
    return text.replace(/\{\{schema\}\}|\{schema\}\./g, (found) => found === '{schema}.' ? '' : '{schema}');
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/structure-findings.js

/** Kinds that guard rows or make them quick to find; kinds that hold rows are judged by their rows. */
const PROTECTIONS = new Set([
    'check',
    'exclusion',
    'foreign-key',
    'index',
    'policy',
    'primary-key',
    'row-security',
    'trigger',
    'unique',
]);
const CONSTRAINTS = new Set(['check', 'foreign-key']);
/** Schemas named in a finding that many share. */
const SCHEMAS_NAMED = 3;
/** Tables and columns that are gone, with what was in them. */
function droppedFindings({ pairs, dropped }, rowsOf, mayDrop) {
    const tables = dropped
        .filter(({ schema, name }) => !mayDrop(schema, name))
        .map(({ schema, name, oid }) => ({
        check: 'tables',
        status: 'fail',
        reason: 'table-dropped',
        schema,
        object: name,
        expected: `${rowsOf.get(oid) ?? 0} rows`,
        actual: 'dropped',
    }));
    const columns = pairs.flatMap(({ before, dropped: gone }) => gone
        .filter(({ name }) => !mayDrop(before.schema, before.name, name))
        .map(({ name, type }) => ({
        check: 'columns',
        status: 'fail',
        reason: 'column-dropped',
        schema: before.schema,
        object: `${before.name}.${name}`,
        expected: type,
        actual: 'dropped',
    })));
    return [...tables, ...columns];
}
/** What the lists of changes show of guards that went, or came without force; once for all schemas that share a list. */
function guardFindings(groups, mayDrop) {
    return groups.flatMap(({ schemas, changes }) => {
        const schema = nameSchemas(schemas);
        return changes.flatMap((change) => {
            const isAllowed = schemas.every((each) => mayDrop(each, ...change.object.split('.')));
            const finding = judgeGuard(change, isAllowed);
            return finding ? [{ ...finding, schema, object: change.object }] : [];
        });
    });
}
function judgeGuard(change, isAllowed) {
    const { kind, before, after } = change;
    const texts = { expected: withoutOwnName(before), actual: withoutOwnName(after) || change.change };
    if (kind === 'index' && / (INVALID|NOT READY)\b/.test(after) && !/ INVALID\b/.test(before))
        return { check: 'indexes', status: 'fail', reason: 'index-left-invalid', ...texts };
    if (CONSTRAINTS.has(kind) && after.endsWith(' NOT VALID') && !before.endsWith(' NOT VALID'))
        return { check: 'constraints', status: 'warn', reason: 'constraint-left-not-valid', ...texts };
    const isGone = change.change === 'dropped' || isDisabled(change);
    if (!PROTECTIONS.has(kind) || !isGone || isAllowed)
        return undefined;
    return { check: 'protections', status: 'warn', reason: 'protection-dropped', ...texts };
}
function isDisabled({ kind, before, after }) {
    return kind === 'trigger' && after.endsWith(' DISABLED') && !before.endsWith(' DISABLED');
}
/** `tenant_001, tenant_002, tenant_003 and 97 more` */
function nameSchemas(schemas) {
    const rest = schemas.length - SCHEMAS_NAMED;
    const named = schemas.slice(0, SCHEMAS_NAMED).join(', ');
    return rest > 0 ? `${named} and ${rest} more` : named;
}
/** Every tenant that the migration passed by. */
function tenantFindings({ norm, deviants }) {
    if (!norm)
        return [];
    return deviants.map(({ tenant, changes }) => ({
        check: 'same-in-tenants',
        status: 'fail',
        reason: 'tenant-not-migrated',
        schema: tenant,
        object: '',
        expected: describeChanges(norm.changes),
        actual: describeChanges(changes),
    }));
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/summarise-migration.js

const SCHEMAS_KEPT = 20;
const CHANGES_KEPT = 200;
const ROW_LINES_KEPT = 200;
const LOCKS_KEPT = 20;
const LONGEST_DEFINITION = 300;
/** The section `migration` of the report, but for the way back. */
function summariseMigration(request) {
    const { data, argv, run, groups, tenants } = request;
    const rows = foldRows(request);
    return {
        data,
        command: argv.join(' '),
        outcome: run.outcome,
        exitCode: run.exitCode,
        seconds: Math.round(run.seconds * 1000) / 1000,
        output: data === 'backup' ? run.output.errors() : run.output.lines(),
        structure: groups.map((group) => describeGroup(group, tenants)),
        rows: rows.slice(0, ROW_LINES_KEPT),
        rowsLost: rows.reduce((sum, { lost }) => sum + lost, 0),
        locks: foldLocks(request.locks, tenants).slice(0, LOCKS_KEPT),
    };
}
function describeGroup({ schemas, changes }, tenants) {
    const areTenants = schemas.every(tenants.isTenant);
    return {
        schemas: schemas.slice(0, SCHEMAS_KEPT),
        count: schemas.length,
        of: areTenants ? Math.max(tenants.total, schemas.length) : schemas.length,
        changes: changes.slice(0, CHANGES_KEPT).map((one) => ({
            ...one,
            object: withoutOwnName(one.object),
            before: withoutOwnName(one.before).slice(0, LONGEST_DEFINITION),
            after: withoutOwnName(one.after).slice(0, LONGEST_DEFINITION),
        })),
        changesTotal: changes.length,
    };
}
/** Tables of one name in all tenants become one line; lines that lose rows come first. */
function foldRows({ comparison, tenants, mayChange, mayDrop }) {
    const changed = comparison.rows.map(({ pair: { before }, ...counts }) => ({
        ...counts,
        ...before,
        isAllowed: mayChange(before.schema, before.name),
    }));
    const dropped = comparison.pairing.dropped.map((table) => {
        const rows = comparison.droppedRows.get(table.oid) ?? 0;
        return {
            ...table,
            rowsBefore: rows,
            rowsAfter: 0,
            lost: rows,
            added: 0,
            changed: 0,
            isAllowed: mayDrop(table.schema, table.name),
        };
    });
    const byName = Map.groupBy([...changed, ...dropped], (each) => foldedName(each, tenants));
    const lines = [...byName].map(([table, each]) => ({
        table,
        tables: each.length,
        rowsBefore: sum(each, 'rowsBefore'),
        rowsAfter: sum(each, 'rowsAfter'),
        lost: sum(each, 'lost'),
        added: sum(each, 'added'),
        changed: sum(each, 'changed'),
        isAllowed: each.every(({ isAllowed }) => isAllowed),
    }));
    return lines.sort((a, b) => b.lost - a.lost || b.changed - a.changed || b.added - a.added);
}
function foldLocks(spans, tenants) {
    const named = spans.filter(({ seconds }) => seconds > 0);
    const byName = Map.groupBy(named, ({ schema, table, blocked }) => `${blocked}\0${foldedName({ schema, name: table }, tenants)}`);
    const lines = [...byName].map(([key, each]) => {
        const [blocked, table = ''] = key.split('\0');
        const seconds = Math.max(...each.map((span) => span.seconds));
        return {
            table,
            tables: each.length,
            blocked: blocked === 'readers' ? 'readers' : 'writers',
            seconds: Math.round(seconds * 1000) / 1000,
        };
    });
    return lines.sort((a, b) => b.seconds - a.seconds);
}
function foldedName({ schema, name }, { isTenant, pattern }) {
    return `${isTenant(schema) ? pattern : schema}.${name}`;
}
function sum(each, figure) {
    return each.reduce((total, one) => total + one[figure], 0);
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/judge-migration.js






/** Holds what a migration did against what it may do. */
function judgeMigration({ request, migrate, staged }, { run, locks, comparison }) {
    const { expect } = request.config.check;
    const [mayChange, mayDrop] = [objectMatcher(expect.mayChange), objectMatcher(expect.mayDrop)];
    const isTenant = (0,totals/* tenantMatcher */.bt)(staged.tenantPattern);
    const groups = groupChanges(comparison);
    const tenants = compareTenants(groups, comparison, isTenant);
    const findings = [
        ...tenantFindings(tenants),
        ...rowFindings(comparison.rows, mayChange),
        ...droppedFindings(comparison.pairing, comparison.droppedRows, mayDrop),
        ...orphanFindings(comparison.orphans),
        ...valueFindings(comparison),
        ...guardFindings(groups, mayDrop),
    ];
    const section = summariseMigration({
        data: request.data,
        argv: migrate.command,
        run,
        comparison,
        groups,
        locks,
        tenants: { isTenant, pattern: staged.tenantPattern ?? '', total: tenants.total },
        mayChange,
        mayDrop,
    });
    return { findings, tenants, section };
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/lock-objective.js
/** Whether tables were closed to everybody for longer than is allowed; asked only where a limit is configured. */
function checkLocks(locks, { longestLockSeconds: allowed }) {
    if (allowed === undefined)
        return [];
    const worst = locks.find(({ blocked }) => blocked === 'readers');
    const seconds = worst?.seconds ?? 0;
    const common = {
        id: 'locks',
        expected: `no table closed for more than ${allowed} s`,
        actual: `at most ${seconds.toFixed(1)} s`,
    };
    if (!worst || seconds <= allowed)
        return [{ ...common, status: 'pass' }];
    const facts = { schema: worst.schema, object: worst.table, allowed, actual: seconds };
    return [{ ...common, status: 'fail', reason: 'lock-too-long', facts }];
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/way-back.js





/** Runs `check.migrate.down`, if there is one, and holds the structure and the number of rows against the beginning. */
async function tryWayBack({ trial: { migrate, recorder }, bench, isApplied }, world) {
    const { down } = migrate;
    if (down === undefined || !isApplied)
        return { isReversible: null, checks: [] };
    const check = await recorder.step('revert', async () => {
        const { exitCode, outcome, output } = await bench.run(down);
        await endSessions(bench.after);
        if (outcome !== 'applied') {
            const detail = output.errors().at(-1) ?? outcome;
            return wayBackFailed({ ...(exitCode === null ? {} : { exit: exitCode }), detail });
        }
        return compareWithStart(bench, world);
    });
    return { isReversible: check.status === 'pass', checks: [check] };
}
const QUESTION = { id: 'reversible', expected: 'as before the migration' };
function wayBackFailed(facts) {
    return { ...QUESTION, status: 'fail', actual: 'it failed', reason: 'way-back-failed', facts };
}
async function compareWithStart({ before, after }, world) {
    const comparison = await compareStates({ before, after, sessions: 2 }, world);
    const [group] = groupChanges(comparison);
    const lost = comparison.rows.reduce((sum, row) => sum + row.lost, 0);
    if (!group && lost === 0)
        return { ...QUESTION, status: 'pass', actual: QUESTION.expected };
    const changes = group ? `${nameSchemas(group.schemas)}: ${describeChanges(group.changes)}` : '';
    const rows = lost > 0 ? `${lost} rows lost` : '';
    const actual = [changes, rows].filter(Boolean).join('; ');
    return { ...QUESTION, status: 'fail', actual, reason: 'not-reversible' };
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/try-migration.js








/** Runs the migration on the staged database and judges what it did by a copy made before. */
async function tryMigration(trial, world) {
    const { request, migrate, recorder } = trial;
    const bench = await openBench(trial, world);
    const { run, locks } = await recorder.step('migrate', () => migrateWatched(bench, trial, world));
    noteMetrics(run, locks, request.config.check.expect.longestLockSeconds, recorder);
    const comparison = await recorder.step('compare', () => compareStates({ before: bench.before, after: bench.after, sessions: 2 }, world));
    const judged = judgeMigration(trial, { run, locks, comparison });
    const back = await tryWayBack({ trial, bench, isApplied: run.outcome === 'applied' }, world);
    recorder.metric({ id: 'migration-rows-lost', value: judged.section.rowsLost, unit: 'count' });
    recorder.sections({ migration: { ...judged.section, isReversible: back.isReversible } });
    const runFacts = factsOfRun(run, judged.tenants, migrate.timeoutSeconds);
    const checks = [...checkLocks(locks, request.config.check.expect), ...back.checks];
    record([checkCommand(run, runFacts, migrate.timeoutSeconds), ...checks], judged.findings, recorder);
    return concludeCheck({ data: request.data, run, runFacts, findings: judged.findings, checks });
}
/** A server that dies ends the command, too: it would wait for it. */
async function migrateWatched(bench, { migrate, staged }, world) {
    const death = new AbortController();
    staged.server.died.catch((error) => death.abort(error));
    const watch = await watchLocks(bench.after, world);
    try {
        const signal = AbortSignal.any([world.signal, death.signal]);
        const run = await bench.run(migrate.command, signal);
        const locks = await watch.stop();
        await endSessions(bench.after);
        return { run, locks };
    }
    catch (error) {
        await watch.stop().catch(() => undefined);
        throw error;
    }
}
function record(checks, findings, recorder) {
    for (const finding of findings)
        recorder.finding(finding);
    for (const check of [...checks, ...summariseQuestions(findings)])
        recorder.check(check);
}
function noteMetrics(run, locks, objective, recorder) {
    const longest = (blocked) => locks.find((span) => span.blocked === blocked)?.seconds ?? 0;
    recorder.metric({ id: 'migration', value: run.seconds, unit: 'seconds' });
    recorder.metric({
        id: 'longest-lock',
        value: longest('readers'),
        unit: 'seconds',
        ...(objective === undefined ? {} : { objective }),
    });
    recorder.metric({ id: 'longest-write-lock', value: longest('writers'), unit: 'seconds' });
}

;// CONCATENATED MODULE: ./build/src/procedures/restore-check/restore-check.js





/**
 * Tries the repository's migration on a restored backup or on sample data; ends in `safe`, `unsafe` or `cannot-judge`.
 * A request that was refused touches nothing and runs nothing.
 */
function runRestoreCheck(request, world) {
    const { system } = request.config;
    const subject = {
        procedure: 'restore-check',
        lastro: request.lastro,
        system: system.name,
        locale: system.locale,
        lock: { stateDir: system.stateDir, resource: 'restore-check' },
        // What is thrown says that the trial could not be made, never that the migration is bad.
        onFailure: () => 'cannot-judge',
    };
    return (0,run_procedure/* runProcedure */.n)(subject, world, (recorder) => conduct(request, world, recorder));
}
async function conduct(request, world, recorder) {
    const { check, drill } = request.config;
    if (request.refusal)
        return { value: 'cannot-judge', reason: request.refusal };
    recorder.check({ id: 'configuration', status: 'pass', expected: 'legal', actual: 'legal' });
    const { migrate } = check;
    if (!migrate)
        return { value: 'safe', reason: 'configuration-legal' };
    if (!request.isMigrationTouched)
        return { value: 'safe', reason: 'migration-untouched' };
    await recorder.step('cleanup', async () => {
        await (0,sweep_staging/* sweepDrills */.hq)(drill, world);
        if (drill.staging === 'docker')
            await (0,sweep_staging/* sweepDrillContainers */.cn)(world);
    });
    const stage = request.data === 'backup' ? stageBackup : stageSample;
    const staged = await stage(request, recorder, world);
    try {
        return await tryMigration({ request, migrate, staged, recorder }, world);
    }
    finally {
        await recorder.step('destroy', () => staged.end());
    }
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
;// CONCATENATED MODULE: ./build/src/cli/restore-check-handler.js










/** `lastro restore-check`: the migration of the repository one stands in. */
function restoreCheckHandler(redactor) {
    return async (options, io) => {
        const place = { environment: io.env, checkout: io.env.GITHUB_WORKSPACE ?? '.' };
        const choices = { ...options, mode: modeOf(options), backup: restore_check_handler_nameOf(options) };
        const plan = await planCheck(choices, place, (0,run_context/* openWorld */.H)(options.locale ?? 'en', io, redactor));
        const locale = options.locale ?? plan.config.system.locale;
        const config = { ...plan.config, system: { ...plan.config.system, locale } };
        const world = (0,run_context/* openWorld */.H)(locale, io, redactor);
        const report = await runRestoreCheck({ ...plan, config, sample: sampleRestaurants, lastro: version/* LASTRO_VERSION */.R }, world);
        const run = await (0,show_report.showReport)(report, { config, locale, world }, {
            io,
            json: options.json,
            ...(options.keepReport === undefined ? {} : { directory: (0,external_node_path_.resolve)(options.keepReport) }),
        });
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { runs: [run] });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return (0,verdict/* isGood */.K)(report.verdict.value) ? exit_codes/* EXIT */.dc.good : exit_codes/* EXIT */.dc.badVerdict;
    };
}
function modeOf({ synthetic, backup }) {
    if (synthetic)
        return 'synthetic';
    return backup === undefined ? 'auto' : 'backup';
}
/** `--backup` alone means the newest. */
function restore_check_handler_nameOf({ backup }) {
    return typeof backup === 'string' ? backup : undefined;
}


/***/ }),

/***/ 493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ fillRestaurants),
  c: () => (/* binding */ tenantSchema)
});

// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var connection = __webpack_require__(6279);
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
INSERT INTO public.feature_flags VALUES ('new-cashier', true, 0.1, NULL), ('loyalty', false, 1e-7, ''), ('dark-mode', true, 'NaN', '\u00e7\u00e3o \u00fc \u6f22\u5b57'), ('beta', false, '-0', E'tab\\there');

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
       (ARRAY['Ana','Jo\u00e3o','Concei\u00e7\u00e3o','Lu\u00eds','M\u00e1rcia','Z\u00e9'])[1 + n % 6] || ' ' || c.id, now() - (n * interval '3 hours'), now() - interval '400 days' + c.id * interval '1 day'
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
VALUES ('${schema}', 'Restaurante ${index} Ltda.', date '2022-01-01' + ${index}, jsonb_build_object('tables', ${10 + (index % 30)}, 'city', 'S\u00e3o Paulo'));
INSERT INTO ${schema}.categories (name, position) SELECT (ARRAY['Entradas','Pratos','Massas','Sobremesas','Bebidas'])[n], n FROM generate_series(1, 5) n;
INSERT INTO ${schema}.products (category_id, name, price, cost, tags, active, updated_at)
SELECT 1 + n % 5, 'Prato n\u00ba ' || n || ' \u2014 ' || left(md5('${schema}' || n), 8), (500 + n * 137 % 9000) / 100.0, CASE WHEN n % 7 = 0 THEN NULL ELSE (200 + n * 31 % 3000) / 1000.0 END,
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
SELECT 1 + n % ${sales || 1}, 1 + n % 28, 1 + n % 3, (500 + n * 137 % 9000) / 100.0, 'Prato n\u00ba ' || n % 28 || ' com acompanhamento ' || md5('${schema}' || n) FROM generate_series(1, ${sales * 4}) n;
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


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ analyseCatalogue)
/* harmony export */ });
/** What our catalogue queries join; a restored cluster has no statistics for it, and nothing else needs any here. */
const CATALOGUE_TABLES = [
    'pg_attrdef',
    'pg_attribute',
    'pg_class',
    'pg_constraint',
    'pg_depend',
    'pg_description',
    'pg_index',
    'pg_namespace',
    'pg_proc',
    'pg_rewrite',
    'pg_sequence',
    'pg_trigger',
    'pg_type',
]
    .map((name) => `pg_catalog.${name}`)
    .join(', ');
/** Gathers the statistics that make our catalogue queries fast in a database that was just restored. */
async function analyseCatalogue(session) {
    await session.query(`ANALYZE ${CATALOGUE_TABLES}`);
}


/***/ }),

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

/***/ 5800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ countOrphans),
/* harmony export */   Y: () => (/* binding */ listForeignKeys)
/* harmony export */ });
/* harmony import */ var _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);

/** A partition's key is that of its root. */
const IS_FOREIGN_KEY = `k.contype = 'f' AND k.conparentid = 0`;
const LIST_KEYS = `SELECT k.oid::text FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_SCHEMA */ .a0} WHERE ${IS_FOREIGN_KEY} ORDER BY pg_relation_size(c.oid) DESC, k.oid`;
/**
 * Given foreign keys, each with a statement that counts its orphans: an anti-join with the constraint's own equality
 * operators (conpfeqop), NULLs as MATCH SIMPLE or FULL has them, partition roots once, plain tables ONLY.
 * Source: PostgreSQL ri_triggers.c, RI_Initial_Check.
 */
const ORPHAN_COUNTS = `SELECT n.nspname, c.relname, k.conname, k.convalidated::text,
  format('SELECT count(*)::text FROM %s%s c WHERE %s AND (%s NOT EXISTS (SELECT 1 FROM %s%s p WHERE %s))',
    CASE WHEN c.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.conrelid::regclass,
    (SELECT string_agg(format('c.%I IS NOT NULL', a.attname), CASE k.confmatchtype WHEN 'f' THEN ' OR ' ELSE ' AND ' END) FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x),
    CASE WHEN k.confmatchtype = 'f' THEN (SELECT string_agg(format('c.%I IS NULL OR', a.attname), ' ') FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x) ELSE '' END,
    CASE WHEN f.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.confrelid::regclass,
    (SELECT string_agg(format('p.%I OPERATOR(%I.%s) c.%I', pa.attname, opn.nspname, o.oprname, ca.attname), ' AND ')
     FROM unnest(k.conkey, k.confkey, k.conpfeqop) AS u(child, parent, operator)
     JOIN pg_attribute ca ON ca.attrelid = k.conrelid AND ca.attnum = u.child JOIN pg_attribute pa ON pa.attrelid = k.confrelid AND pa.attnum = u.parent
     JOIN pg_operator o ON o.oid = u.operator JOIN pg_namespace opn ON opn.oid = o.oprnamespace))
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class f ON f.oid = k.confrelid WHERE k.oid = ANY($1::oid[])`;
/** Lists the foreign keys by OID, largest referencing table first: a thousand tenants have thousands of them. */
async function listForeignKeys(database) {
    return (await database.query(LIST_KEYS)).map(([oid]) => oid ?? '');
}
/**
 * Counts the orphans of the given keys, in one statement.
 * @throws Error when it cannot be told of every one of them: a key that was not looked at is no key without orphans.
 */
async function countOrphans(database, oids) {
    if (oids.length === 0)
        return [];
    const keys = await database.query(ORPHAN_COUNTS, [`{${oids.join(',')}}`]);
    if (keys.length !== oids.length)
        throw new Error(`${keys.length} of ${oids.length} foreign keys are still there`);
    const sql = keys
        .map(([, , , , count], index) => `SELECT ${index}, (${count ?? ''})`)
        .join('\nUNION ALL\n');
    const orphans = new Map(numbered(await database.query(sql)));
    return keys.map(([schema, table, name, validated], index) => {
        const count = orphans.get(index);
        if (count === undefined)
            throw new Error(`no answer about the foreign key ${name ?? ''}`);
        const isValidated = validated === 'true';
        return {
            schema: schema ?? '',
            table: table ?? '',
            name: name ?? '',
            isValidated,
            orphans: count,
        };
    });
}
function numbered(rows) {
    return rows.map(([index, count]) => [Number(index), Number(count)]);
}


/***/ }),

/***/ 8690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ rowWork),
/* harmony export */   Yb: () => (/* binding */ relationKey),
/* harmony export */   _b: () => (/* binding */ missingTables),
/* harmony export */   sP: () => (/* binding */ judgeTable)
/* harmony export */ });
/* harmony import */ var _truth_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _truth_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9591);


/** Tables per piece of work: the large ones alone first, so that no session ends long after the others. */
const BYTES_PER_PIECE = 16 * 2 ** 20;
const TABLES_PER_PIECE = 32;
/** Pieces of work that read all tables; each reading goes to `onReading`. */
function rowWork(tables, options) {
    const largestFirst = [...tables].sort((a, b) => b.bytes - a.bytes);
    return packTables(largestFirst).map((piece) => async (database) => {
        for await (const reading of (0,_truth_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .readTruth */ .c)(database, piece, (table) => (0,_truth_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsOf */ .Z)(table, options.moments), options.limit))
            options.onReading(reading);
    });
}
function packTables(tables) {
    const pieces = [];
    let piece = [];
    let bytes = 0;
    for (const table of tables) {
        if (piece.length >= TABLES_PER_PIECE ||
            (piece.length > 0 && bytes + table.bytes > BYTES_PER_PIECE)) {
            pieces.push(piece);
            piece = [];
            bytes = 0;
        }
        piece.push(table);
        bytes += table.bytes;
    }
    if (piece.length > 0)
        pieces.push(piece);
    return pieces;
}
/** Compares one restored table with the passport; null when rows and fingerprint agree. */
function judgeTable(reading, expected) {
    const { schema, name } = reading.table;
    const [rows, fingerprint] = reading.truth;
    const place = { schema, object: name };
    if (expected === undefined)
        return {
            check: 'tables',
            status: 'fail',
            reason: 'table-unexpected',
            ...place,
            expected: '',
            actual: rowCount(rows),
        };
    if (rows !== expected[0]) {
        return {
            check: 'rows',
            status: 'fail',
            reason: rows < expected[0] ? 'rows-missing' : 'rows-unexpected',
            ...place,
            expected: rowCount(expected[0]),
            actual: rowCount(rows),
        };
    }
    if (fingerprint === expected[1])
        return null;
    return {
        check: 'fingerprints',
        status: 'fail',
        reason: 'rows-differ',
        ...place,
        expected: `${rowCount(rows)}, fingerprint ${expected[1]}`,
        actual: `${rowCount(rows)}, fingerprint ${fingerprint}`,
    };
}
function rowCount(rows) {
    return `${rows} ${rows === 1 ? 'row' : 'rows'}`;
}
/** Tells relations apart whatever their names hold; no name holds a NUL. */
function relationKey(schema, name) {
    return `${schema}\0${name}`;
}
/** Tables of the passport, by `relationKey`, that no reading covered. */
function missingTables(passport, seen) {
    return Object.entries(passport.schemas).flatMap(([schema, truth]) => Object.entries(truth.tables)
        .filter(([name]) => !seen.has(relationKey(schema, name)))
        .map(([name, [rows]]) => ({
        check: 'tables',
        status: 'fail',
        reason: 'table-missing',
        schema,
        object: name,
        expected: rowCount(rows),
        actual: '',
    })));
}


/***/ }),

/***/ 9529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgeSequences)
/* harmony export */ });
/* harmony import */ var _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8690);


/**
 * A restored sequence must stand at or after the passport's position (in the direction it counts): positions are
 * read before the dump, and writers may have drawn numbers in between. One that stands before would hand out keys again.
 * A sequence that is missing altogether is named by the structure.
 */
function judgeSequences(passport, restored) {
    const positions = new Map(restored.map(({ schema, name, position }) => [(0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .relationKey */ .Yb)(schema, name), position]));
    return Object.entries(passport.schemas).flatMap(([schema, truth]) => Object.entries(truth.sequences).flatMap(([name, expected]) => {
        const actual = positions.get((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .relationKey */ .Yb)(schema, name));
        if (!actual || !isBehind(actual, expected, isDescending(passport, truth.shape, name)))
            return [];
        return [
            {
                check: 'sequences',
                status: 'fail',
                reason: 'sequence-behind',
                schema,
                object: name,
                expected: describe(expected),
                actual: describe(actual),
            },
        ];
    }));
}
function isBehind(actual, expected, descending) {
    const [a, e] = [BigInt(actual[0]), BigInt(expected[0])];
    if (a === e)
        return expected[1] && !actual[1];
    return descending ? a > e : a < e;
}
function isDescending(passport, shape, name) {
    const line = passport.shapes[shape]?.find((each) => each.startsWith((0,_passport_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeLine */ .kV)('sequence', name, '')));
    return line !== undefined && / by -\d/.test(line);
}
function describe([last, called]) {
    return called ? `at ${last}` : `at ${last}, not yet used`;
}


/***/ }),

/***/ 3832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ portions),
/* harmony export */   n: () => (/* binding */ workOff)
/* harmony export */ });
/**
 * Works a list off, each session taking the next piece when it is free. The first error ends it: the others stop
 * after the piece they have in hand.
 */
async function workOff(sessions, pieces) {
    const queue = [...pieces];
    let next = 0;
    let busy = 0;
    let failed = false;
    let change = Promise.withResolvers();
    const worker = async (session) => {
        while (!failed) {
            const piece = queue[next];
            if (!piece && busy === 0)
                return;
            if (!piece) {
                await change.promise;
                continue;
            }
            next += 1;
            busy += 1;
            try {
                for (const more of (await piece(session)) ?? [])
                    queue.push(more);
            }
            catch (error) {
                failed = true;
                throw error;
            }
            finally {
                busy -= 1;
                change.resolve();
                change = Promise.withResolvers();
            }
        }
    };
    const ends = await Promise.allSettled(sessions.map(worker));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}
/** Splits a list into portions of at most `size`. */
function portions(items, size) {
    const result = [];
    for (let start = 0; start < items.length; start += size)
        result.push(items.slice(start, start + size));
    return result;
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loadPassport),
/* harmony export */   x: () => (/* binding */ checkGlobals)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
/* harmony import */ var _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1228);
/* harmony import */ var _passport_totals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9714);
/* harmony import */ var _fetch_dump_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9366);






/**
 * Reads the truth to judge by and says which backup it is; null for a dump made by something else.
 * @throws CheckFailure `passport-unreadable`, `passport-mismatch`, `database-empty`.
 */
async function loadPassport(backup, recorder) {
    recorder.artifact({ kind: 'dump', path: backup.dumpPath, bytes: backup.bytes });
    if (backup.passportPath === undefined)
        return null;
    const passport = await (0,_passport_read_passport_js__WEBPACK_IMPORTED_MODULE_3__/* .readPassport */ .pN)(backup.passportPath);
    (0,_fetch_dump_js__WEBPACK_IMPORTED_MODULE_4__/* .assertBelongs */ .rD)(passport, backup);
    const totals = (0,_passport_totals_js__WEBPACK_IMPORTED_MODULE_5__/* .passportTotals */ .Yv)(passport);
    const dump = passport.files.find((file) => file.role === 'dump');
    recorder.sections({
        backup: {
            name: backup.name,
            source: passport.source.name,
            tier: backup.tier,
            takenAt: passport.snapshotAt,
            bytes: backup.bytes,
            ...(dump?.plainBytes === undefined ? {} : { plainBytes: dump.plainBytes }),
            ...totals,
        },
    });
    const actual = `${totals.tables} tables, ${totals.rows} rows`;
    const common = { id: 'passport', expected: 'belongs to this dump', actual };
    recorder.check(passport.afterTheFact
        ? { ...common, status: 'warn', reason: 'passport-after-the-fact' }
        : { ...common, status: 'pass' });
    if (totals.tables === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('database-empty', 'the passport names no table: there is nothing to prove', { database: passport.source.database });
    return passport;
}
/**
 * On a new server the globals make the roles: one that is missing there would stop the real recovery.
 * @throws CheckFailure `role-missing`, `sha256-mismatch`.
 */
async function checkGlobals(backup, passport, recorder) {
    // Whoever made the dump made no globals; its roles were made from its text, and are from the passport now.
    if (passport.afterTheFact)
        return;
    // Hashed as bytes: the roles of a database in another encoding are not UTF-8.
    const bytes = backup.globalsPath === undefined ? Buffer.alloc(0) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(backup.globalsPath);
    const text = bytes.toString('utf8');
    const missing = passport.roles.find(({ name }) => !createsRole(text, name));
    const common = { id: 'roles', expected: `${passport.roles.length} roles in the globals` };
    if (missing) {
        const facts = { role: missing.name, object: missing.name };
        const actual = `role ${missing.name} is missing`;
        recorder.check({ ...common, status: 'fail', actual, reason: 'role-missing', facts });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('role-missing', `the globals lack role ${missing.name}`, facts);
    }
    recorder.check({ ...common, status: 'pass', actual: 'all are there' });
    assertGlobalsUnchanged(passport, bytes);
}
function createsRole(globals, name) {
    const quoted = name.replaceAll('"', '""');
    return (globals.includes(`\nCREATE ROLE ${name};`) || globals.includes(`\nCREATE ROLE "${quoted}";`));
}
function assertGlobalsUnchanged(passport, bytes) {
    const expected = passport.files.find((file) => file.role === 'globals')?.sha256;
    const actual = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (expected === undefined || expected === actual)
        return;
    const facts = { expected, actual };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('sha256-mismatch', 'the globals are not what was backed up', facts);
}


/***/ })

};
;