"use strict";
exports.id = 552;
exports.ids = [552];
exports.modules = {

/***/ 9285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ applicationMark),
/* harmony export */   S: () => (/* binding */ startCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _probes_carried_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5453);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _log_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4360);
/* harmony import */ var _port_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8984);
/* harmony import */ var _until_ready_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3297);






/** In the environment of the application and all that it starts, however it leaves its process group. */
const MARK_VARIABLE = 'LASTRO_APPLICATION';
/** The mark by which the application of a drill is found, also after the drill was killed. */
function applicationMark(workspace) {
    return `${MARK_VARIABLE}=${workspace}`;
}
/**
 * Starts the application in a process group of its own, on a port that was proven free before.
 * @throws CheckFailure `port-taken`.
 */
async function startCommand(request, world) {
    const port = request.port ?? (await world.ports.pickFree());
    await requireFree(port, world);
    return new CommandApplication(request, port, world);
}
/** Whoever listens there would be probed in its place; it may be production. */
async function requireFree(port, { ports }) {
    const [listener] = await ports.listeners(port);
    if (!listener)
        return;
    const message = `port ${port} is taken: somebody listens on ${listener.address}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('port-taken', message, { port });
}
class CommandApplication {
    baseUrl;
    port;
    started;
    died;
    #request;
    #world;
    #process;
    #tail = new _log_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .LogTail */ .J();
    #isReady = false;
    #isStopping = false;
    constructor(request, port, world) {
        this.#request = request;
        this.#world = world;
        this.port = port;
        this.baseUrl = `http://localhost:${port}`;
        this.started = request.command.join(' ');
        this.#process = this.#start();
        this.#tail.follow(this.#process.stdout);
        this.died = this.#untilItEnds();
        // It is raced against while somebody waits for the application; before and after nobody listens.
        this.died.catch(() => undefined);
    }
    async untilReady() {
        await (0,_until_ready_js__WEBPACK_IMPORTED_MODULE_4__/* .untilReady */ .M)(this, this.#request.ready, this.#world);
        this.#isReady = true;
    }
    log() {
        return Promise.resolve(this.#tail.lines(this.#world.redact));
    }
    async stop() {
        this.#isStopping = true;
        await this.#process.kill();
        await this.#world.processes.endMarked(applicationMark(this.#request.workspace));
        return (0,_port_release_js__WEBPACK_IMPORTED_MODULE_5__/* .portsLeft */ .e)(this.port, this.#world);
    }
    #start() {
        const { command, directory, database, workspace } = this.#request;
        const places = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .ek)(database, this.port);
        const [file = '', ...args] = command.map((word) => (0,_probes_carried_values_js__WEBPACK_IMPORTED_MODULE_1__/* .fillText */ .BB)(word, places));
        return this.#world.processes.start({
            file,
            args,
            env: { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationEnvironment */ .Qo)(this.#request, this.port), [MARK_VARIABLE]: workspace },
            onStderrLine: (line) => this.#tail.add(line),
            signal: this.#world.signal,
            ...(directory === undefined ? {} : { cwd: directory }),
        });
    }
    async #untilItEnds() {
        const end = await this.#process.done.then(() => 'it ended by itself with exit code 0', (error) => error);
        if (this.#isStopping || this.#world.signal.aborted)
            return new Promise(() => undefined);
        throw this.#failureOf(end);
    }
    #failureOf(end) {
        const isMissing = end instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd && end.failure.cause === 'spawn';
        const reason = isMissing ? 'backend-missing' : this.#isReady ? 'backend-died' : 'backend-exited';
        const detail = end instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd ? describeEnd(end) : String(end);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU(reason, `${this.started}: ${detail}`, { detail });
    }
}
function describeEnd({ failure }) {
    if (failure.cause === 'spawn')
        return failure.stderrTail;
    return failure.cause === 'exit' ? `exit code ${failure.exitCode}` : failure.cause;
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tailOf),
/* harmony export */   J: () => (/* binding */ LogTail)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);

/** Lines kept: enough for the trace of an error, few enough for a report. */
const LINES_KEPT = 60;
/** Characters of a line that are kept until it is masked, and that are shown after. */
const LINE_KEPT = 8192;
const LINE_SHOWN = 400;
/** The last lines of a program's output, in memory that does not grow with it. */
class LogTail {
    #lines = [];
    /** Adds a whole line. */
    add(line) {
        if (line.trim() === '')
            return;
        this.#lines.push(line.slice(0, LINE_KEPT));
        if (this.#lines.length > LINES_KEPT)
            this.#lines.shift();
    }
    /** Reads a stream to its end, line by line; never fails. */
    follow(stream) {
        const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
        let rest = '';
        stream.on('data', (chunk) => {
            const parts = (rest + decoder.write(chunk)).split(/\r?\n/);
            rest = (parts.pop() ?? '').slice(0, LINE_KEPT);
            for (const line of parts)
                this.add(line);
        });
        stream.once('close', () => this.add(rest));
        stream.on('error', () => undefined);
    }
    /** What there is, masked and then cut: secrets that were learnt after a line came are masked in it, too. */
    lines(redact) {
        return this.#lines.map((line) => {
            const text = redact(line);
            return text.length > LINE_SHOWN ? `${text.slice(0, LINE_SHOWN - 1)}\u2026` : text;
        });
    }
}
/** The last lines of a text, as of a stream. */
function tailOf(text, redact) {
    const tail = new LogTail();
    for (const line of text.split(/\r?\n/))
        tail.add(line);
    return tail.lines(redact);
}


/***/ }),

/***/ 8984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ portsLeft)
/* harmony export */ });
/** A server lets go of its port a moment after its process is gone. */
const RELEASE_SECONDS = 3;
const POLL_SECONDS = 0.05;
/** What is left of an application whose processes are gone: `port 3001` while somebody still listens there. */
async function portsLeft(port, { clock, ports }) {
    const deadline = clock.monotonicSeconds() + RELEASE_SECONDS;
    while ((await ports.listeners(port)).length > 0) {
        if (clock.monotonicSeconds() >= deadline)
            return [`port ${port}`];
        // Without the run's signal: clean-up goes on after a cancellation.
        await clock.sleep(POLL_SECONDS);
    }
    return [];
}


/***/ }),

/***/ 3297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ untilReady)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);

const POLL_SECONDS = 0.1;
/** One question may hang while the application starts; the next may find it ready. */
const ANSWER_SECONDS = 5;
const MAX_BYTES = 1024 * 1024;
/**
 * Asks an application until it answers as it should. An early end of it ends the waiting.
 * @throws CheckFailure `backend-not-ready`, and what `died` rejects with.
 */
async function untilReady({ baseUrl, died }, ready, world) {
    const over = new AbortController();
    const signal = AbortSignal.any([world.signal, over.signal]);
    try {
        await Promise.race([poll(`${baseUrl}${ready.path}`, ready, { world, signal }), died]);
    }
    finally {
        over.abort();
    }
}
async function poll(url, ready, { world, signal }) {
    const deadline = world.clock.monotonicSeconds() + ready.timeoutSeconds;
    for (;;) {
        const left = deadline - world.clock.monotonicSeconds();
        const answer = await ask(url, Math.max(0.1, Math.min(ANSWER_SECONDS, left)), { world, signal });
        if (isReady(answer, ready))
            return;
        if (world.clock.monotonicSeconds() >= deadline)
            throw notReady(url, answer, ready);
        await world.clock.sleep(POLL_SECONDS, signal);
    }
}
/** The status, or why there is none. */
async function ask(url, timeoutSeconds, { world, signal }) {
    const request = { method: 'GET', url, headers: {}, timeoutSeconds, maxBytes: MAX_BYTES, signal };
    try {
        return (await world.http.exchange(request)).status;
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .HR))
            throw error;
        return error.message;
    }
}
function isReady(answer, { status }) {
    if (typeof answer === 'string')
        return false;
    return status ? status.includes(answer) : answer < 500;
}
function notReady(url, answer, { timeoutSeconds }) {
    const last = typeof answer === 'number' ? `status ${answer}` : answer;
    const detail = `${last} after ${timeoutSeconds} s`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('backend-not-ready', `${url}: ${detail}`, { detail });
}


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uu: () => (/* binding */ COMPOSE_FILE),
  U8: () => (/* binding */ openProject)
});

// UNUSED EXPORTS: ComposeProject

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/files/durable-files.js
var durable_files = __webpack_require__(2279);
// EXTERNAL MODULE: ./build/src/lock/holder.js
var holder = __webpack_require__(9700);
;// CONCATENATED MODULE: ./build/src/containers/compose-file.js
/**
 * The Compose file of a project as JSON, which is YAML without its quoting rules. Without `version`, as both Compose 1.27
 * and 2 want it. Source: Compose Specification.
 */
function composeFile({ services, labels }) {
    const volumes = new Set(services.flatMap(({ mounts = [] }) => mounts.flatMap(volumeName)));
    const file = {
        services: Object.fromEntries(services.map((each) => [each.name, definition(each, labels)])),
        networks: { default: { labels } },
        ...(volumes.size === 0
            ? {}
            : { volumes: Object.fromEntries([...volumes].map((name) => [name, { labels }])) }),
    };
    return `${JSON.stringify(file, literally, 2)}\n`;
}
/** Compose replaces `$NAME` in every value; doubled, the sign stands for itself. */
function literally(_key, value) {
    return typeof value === 'string' ? value.replaceAll('$', '$$$$') : value;
}
function volumeName(mount) {
    return mount.kind === 'volume' ? [mount.name] : [];
}
function definition(service, labels) {
    const { image, environment, command, entrypoint, workingDirectory, user } = service;
    const { health, port, mounts, aliases, more } = service;
    return {
        ...more,
        image,
        labels,
        // What fails is to be seen, not started again.
        restart: 'no',
        ...(environment && { environment }),
        ...(command && { command }),
        ...(entrypoint && { entrypoint }),
        ...(workingDirectory && { working_dir: workingDirectory }),
        ...(user && { user }),
        ...(health && { healthcheck: healthCheck(health) }),
        ...(port && { ports: [publication(port)] }),
        ...(mounts && { volumes: mounts.map(mountOf) }),
        ...(aliases && { networks: { default: { aliases } } }),
    };
}
function healthCheck({ test, intervalSeconds, timeoutSeconds, retries }) {
    return {
        test: ['CMD', ...test],
        interval: `${Math.round(intervalSeconds * 1000)}ms`,
        timeout: `${Math.round(timeoutSeconds * 1000)}ms`,
        retries,
    };
}
/** Never without the address: a bare port is published on every interface, past the host's firewall. */
function publication({ container, host }) {
    return `127.0.0.1:${host === 'random' ? '' : host}:${container}`;
}
function mountOf(mount) {
    if (mount.kind === 'volume') {
        const { name, path, isReadOnly = false } = mount;
        return { type: 'volume', source: name, target: path, ...(isReadOnly && { read_only: true }) };
    }
    return { type: 'bind', source: mount.source, target: mount.path, read_only: true };
}

// EXTERNAL MODULE: ./build/src/containers/docker.js
var docker = __webpack_require__(5311);
// EXTERNAL MODULE: ./build/src/containers/labelled.js
var labelled = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/src/containers/labels.js
var labels = __webpack_require__(5656);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/containers/loopback-port.js

const POLL_SECONDS = 0.05;
/** Whether a port of 127.0.0.1 can be taken: proven by taking it. A port that may not be asked about counts as taken. */
function isPortFree(port) {
    return new Promise((resolve) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', () => resolve(false));
        server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
            server.close(() => resolve(true));
        });
    });
}
/** Waits until a port of 127.0.0.1 can be taken; false when it cannot within `seconds`. */
async function untilPortFree(port, seconds, clock) {
    const end = clock.monotonicSeconds() + seconds;
    while (!(await isPortFree(port))) {
        if (clock.monotonicSeconds() >= end)
            return false;
        await clock.sleep(POLL_SECONDS);
    }
    return true;
}

// EXTERNAL MODULE: ./build/src/containers/require-engine.js
var require_engine = __webpack_require__(3239);
;// CONCATENATED MODULE: ./build/src/containers/require-image.js


/**
 * Sees to it that an image is here, fetching it where the policy allows.
 * @throws CheckFailure `image-missing`, also when it cannot be fetched.
 */
async function requireImage(image, { pull, pullSeconds }, world) {
    if (pull !== 'always' && (await isHere(image, world)))
        return;
    if (pull === 'never')
        throw missing(image, 'it may not be fetched');
    world.log.info(`fetching image ${image}`);
    try {
        await (0,docker/* runDocker */.ST)({ args: ['pull', '--quiet', image], timeoutSeconds: pullSeconds }, world);
    }
    catch (error) {
        if (!(error instanceof errors/* CommandError */.Qd) || error.failure.cause === 'cancelled')
            throw error;
        throw missing(image, error.message);
    }
}
async function isHere(image, world) {
    const { exitCode } = await (0,docker/* askDocker */.ad)(['image', 'inspect', '--format', '{{.Id}}', image], world);
    return exitCode === 0;
}
function missing(image, detail) {
    return new errors/* CheckFailure */.jU('image-missing', `image ${image} is not here: ${detail}`, {
        image,
        detail,
    });
}

;// CONCATENATED MODULE: ./build/src/containers/running-container.js


const running_container_POLL_SECONDS = 0.1;
/** Lines of a failed container's output that go into the log. */
const LINES_TOLD = 20;
const STATE_FORMAT = '{{.State.Running}} {{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}} {{if .State.Health}}{{.State.Health.Status}}{{end}}';
/** Of a container that somebody removed. */
const GONE = {
    isRunning: false,
    hasEnded: true,
    exitCode: 0,
    isOutOfMemory: false,
    health: null,
};
/** Watches one container of a project. */
class ContainerWatch {
    #service;
    #id;
    #world;
    constructor(service, id, world) {
        this.#service = service;
        this.#id = id;
        this.#world = world;
    }
    /**
     * Waits until the container runs and, where it has a health check, is healthy.
     * @throws CheckFailure `container-failed`, `container-out-of-memory` when it ends or takes longer than `seconds`.
     */
    async untilReady(seconds) {
        const { clock, signal } = this.#world;
        const deadline = clock.monotonicSeconds() + seconds;
        for (;;) {
            const state = await this.#state();
            if (state.isRunning && (state.health ?? 'healthy') === 'healthy')
                return;
            if (!state.isRunning)
                throw await this.#failure(describeExit(state), state);
            if (state.health === 'unhealthy')
                throw await this.#failure('it is unhealthy', state);
            if (clock.monotonicSeconds() > deadline)
                throw await this.#failure(`it was not healthy within ${seconds} s`, state);
            await clock.sleep(running_container_POLL_SECONDS, signal);
        }
    }
    /**
     * Waits until the container has ended with exit code 0.
     * @throws CheckFailure `container-failed`, `container-out-of-memory` when it ends otherwise or takes longer than `seconds`.
     */
    async untilDone(seconds) {
        const { clock, signal } = this.#world;
        const deadline = clock.monotonicSeconds() + seconds;
        for (;;) {
            const state = await this.#state();
            if (state.hasEnded && state.exitCode === 0)
                return;
            if (state.hasEnded)
                throw await this.#failure(describeExit(state), state);
            if (clock.monotonicSeconds() > deadline)
                throw await this.#failure(`it did not end within ${seconds} s`, state);
            await clock.sleep(running_container_POLL_SECONDS, signal);
        }
    }
    /**
     * The container as its user sees it; from now on its end is noticed.
     * @throws CheckFailure `container-failed`, `container-out-of-memory` when it has ended already.
     */
    async running() {
        const { stdout } = await this.#inspect('{{.Name}}');
        const port = await this.#publishedPort();
        const watch = this.#world.processes.start({ file: 'docker', args: ['wait', this.#id] });
        watch.stdout.resume();
        let isStopped = false;
        const died = this.#untilItEnds(watch, () => isStopped);
        // Whoever restores or probes races against it; before and after nobody listens.
        died.catch(() => undefined);
        return {
            name: this.#service.name,
            container: stdout.trim().replace(/^\//, ''),
            port,
            died,
            logs: (lines) => this.#logs(lines),
            stopWatching: async () => {
                isStopped = true;
                await watch.kill();
            },
        };
    }
    async #untilItEnds(watch, isStopped) {
        await watch.done.catch(() => undefined);
        // Our own stop, and the end of a cancelled run, are no deaths.
        if (isStopped() || this.#world.signal.aborted)
            return new Promise(() => undefined);
        const state = await this.#state().catch(goneWhenRefused);
        throw await this.#failure(state === GONE ? 'it was removed' : describeExit(state), state);
    }
    async #state() {
        const { stdout } = await this.#inspect(STATE_FORMAT);
        const [running, status, exitCode, outOfMemory, health = ''] = stdout.trim().split(' ');
        return {
            isRunning: running === 'true',
            hasEnded: status === 'exited' || status === 'dead',
            exitCode: Number(exitCode),
            isOutOfMemory: outOfMemory === 'true',
            health: health === '' ? null : health,
        };
    }
    async #publishedPort() {
        const { port } = this.#service;
        if (!port)
            return null;
        if (port.host !== 'random')
            return port.host;
        const { stdout } = await this.#inspect(`{{with index .NetworkSettings.Ports "${port.container}/tcp"}}{{(index . 0).HostPort}}{{end}}`);
        const found = stdout.trim();
        if (found !== '')
            return Number(found);
        // A container that has ended a moment after it ran has no ports any more.
        const state = await this.#state();
        throw await this.#failure(state.isRunning ? `its port ${port.container} is not published` : describeExit(state), state);
    }
    #inspect(format) {
        return (0,docker/* runDocker */.ST)({ args: ['container', 'inspect', `--format=${format}`, this.#id] }, this.#world);
    }
    /** Programs write to both streams; which line came first cannot be told any more. */
    async #logs(lines) {
        const { stdout, stderr } = await (0,docker/* runDocker */.ST)({ args: ['logs', `--tail=${lines}`, this.#id] }, this.#world);
        return `${stdout}${stderr}`.trimEnd();
    }
    async #failure(how, { isOutOfMemory }) {
        const { name } = this.#service;
        const tail = await this.#logs(LINES_TOLD).catch((error) => {
            if (error instanceof errors/* CommandError */.Qd)
                return '';
            throw error;
        });
        if (tail !== '')
            this.#world.log.error(`last lines of container ${name}:\n${tail}`);
        const last = tail.split('\n').at(-1) ?? '';
        const detail = last === '' ? how : `${how}: ${last}`;
        return new errors/* CheckFailure */.jU(isOutOfMemory ? 'container-out-of-memory' : 'container-failed', `container ${name}: ${detail}`, { service: name, detail });
    }
}
function goneWhenRefused(error) {
    if (error instanceof errors/* CommandError */.Qd)
        return GONE;
    throw error;
}
function describeExit({ exitCode }) {
    return `it ended with exit code ${exitCode}`;
}

;// CONCATENATED MODULE: ./build/src/containers/compose-project.js













/** Name of the Compose file in the private directory of a run. */
const COMPOSE_FILE = 'compose.json';
/** Creating network, volume and container of one service; the image is here already. */
const CREATE_SECONDS = 120;
/** A killed Compose may have left a request with the engine that is carried out a moment later. */
const SETTLE_SECONDS = 0.3;
/** The engine's proxy lets go of a port a moment after its container is gone. */
const RELEASE_SECONDS = 2;
/**
 * Opens a Compose project of this run; nothing of it is made until a service is started.
 * @throws CheckFailure `docker-missing`, `docker-unreachable`, `docker-remote`, `compose-missing`.
 */
async function openProject({ directory, procedure }, world) {
    const compose = await (0,require_engine/* requireEngine */.W)(world);
    const since = world.clock.now().toISOString();
    const subject = { run: world.run.id, resource: 'containers', procedure, since };
    return new ComposeProject({ directory, compose, holder: (0,holder/* currentHolder */.iC)(subject) }, world);
}
/** The containers of one run with a network and volumes of their own, started one by one and taken down together. */
class ComposeProject {
    /** e.g. `lastro-12345-1-9f3a`; the prefix of all names that Compose gives. */
    name;
    /** How Compose is started here. */
    compose;
    #parts;
    #world;
    #services = [];
    #running = [];
    #isInterrupted = false;
    constructor(parts, world) {
        this.name = projectName(parts.holder.run);
        this.compose = parts.compose;
        this.#parts = parts;
        this.#world = world;
    }
    /**
     * Starts one more service beside those that run, and waits until it is ready. A failure leaves what was made: take
     * the project down.
     * @throws CheckFailure `image-missing`, `port-taken`, `container-failed`, `container-out-of-memory`.
     */
    async start(service, limits) {
        const watch = await this.#make(service, limits);
        await watch.untilReady(limits.readySeconds);
        const running = await watch.running();
        this.#running.push(running);
        return running;
    }
    /**
     * Starts a service that does its work and ends, and waits for that. A failure leaves what was made.
     * @throws CheckFailure as `start`; `container-failed` also when it ends with an exit code but 0, or not in time.
     */
    async runToEnd(service, limits) {
        const watch = await this.#make(service, limits);
        await watch.untilDone(limits.readySeconds);
    }
    async #make(service, limits) {
        await requireImage(service.image, limits, this.#world);
        await requirePort(service);
        this.#services.push(service);
        await this.#writeFile();
        await this.#create(service);
        return new ContainerWatch(service, await this.#containerOf(service), this.#world);
    }
    /**
     * Removes all containers, the network and the volumes, and proves it: nothing of the project is left, every published
     * port can be taken. Also after a cancellation; may be called again.
     * @returns what is still there, in words: `container 4f0c\u2026`, `port 5433`.
     * @throws CommandError when the engine cannot be asked.
     */
    async down() {
        await Promise.all(this.#running.map((each) => each.stopWatching()));
        const find = () => (0,labelled/* listLabelled */.C)(`${labels/* PROJECT_LABEL */.NV}=${this.name}`, this.#world);
        const settleSeconds = this.#isInterrupted ? SETTLE_SECONDS : 0;
        const left = await (0,labelled/* removeLabelled */.u)({ find, settleSeconds }, this.#world);
        return [...left.map(({ kind, id }) => `${kind} ${id}`), ...(await this.#portsLeft())];
    }
    async #portsLeft() {
        const ports = this.#running.flatMap(({ port }) => port ?? []);
        const free = await Promise.all(ports.map((port) => untilPortFree(port, RELEASE_SECONDS, this.#world.clock)));
        return ports.filter((_, index) => !free[index]).map((port) => `port ${port}`);
    }
    async #writeFile() {
        const { directory, holder } = this.#parts;
        const text = composeFile({ services: this.#services, labels: (0,labels/* projectLabels */.zb)(holder) });
        await (0,durable_files/* writeFileDurably */.L5)((0,external_node_path_.join)(directory, COMPOSE_FILE), text, 0o600);
    }
    /** Only the new service: those that run are neither stopped nor made anew. */
    async #create({ name, port }) {
        const { compose, directory } = this.#parts;
        this.#isInterrupted = true;
        try {
            await this.#world.processes.run({
                file: compose.file,
                args: [
                    ...compose.args,
                    `--project-name=${this.name}`,
                    `--project-directory=${directory}`,
                    `--file=${(0,external_node_path_.join)(directory, COMPOSE_FILE)}`,
                    'up',
                    '--detach',
                    '--no-deps',
                    '--no-recreate',
                    '--no-build',
                    name,
                ],
                env: (0,docker/* dockerEnvironment */.O9)(),
                timeoutSeconds: CREATE_SECONDS,
                signal: this.#world.signal,
            });
            this.#isInterrupted = false;
        }
        catch (error) {
            if (!(error instanceof errors/* CommandError */.Qd) || error.failure.cause === 'cancelled')
                throw error;
            throw explainCreation(error, name, port?.host);
        }
    }
    async #containerOf({ name }) {
        const args = ['container', 'ls', '--all', '--no-trunc', '--format={{.ID}}'];
        const filters = [`${labels/* PROJECT_LABEL */.NV}=${this.name}`, `${labels/* SERVICE_LABEL */.fX}=${name}`];
        const { stdout } = await (0,docker/* runDocker */.ST)({ args: [...args, ...filters.map((filter) => `--filter=label=${filter}`)] }, this.#world);
        const [id] = (0,docker/* linesOf */.Dx)(stdout);
        if (id !== undefined)
            return id;
        const detail = 'Compose made no container';
        throw new errors/* CheckFailure */.jU('container-failed', `${name}: ${detail}`, { service: name, detail });
    }
}
/** Compose's rule: lower-case letters, digits, `-` and `_`. The random end tells two drills of one run apart. */
function projectName(run) {
    const short = run.toLowerCase().replace(/[^a-z0-9-]/g, '-');
    return `lastro-${short.slice(0, 24)}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
}
/** Asked first, because Compose's answer comes late and is only prose. */
async function requirePort({ port }) {
    if (typeof port?.host !== 'number' || (await isPortFree(port.host)))
        return;
    throw portTaken(port.host);
}
/** That it failed is decided; the text only tells whether somebody took the port in the meantime. */
function explainCreation(error, service, port) {
    const { stderrTail } = error.failure;
    if (typeof port === 'number' &&
        /port is already allocated|address already in use/.test(stderrTail))
        return portTaken(port);
    const detail = error.message;
    return new errors/* CheckFailure */.jU('container-failed', `${service}: ${detail}`, { service, detail });
}
function portTaken(port) {
    return new errors/* CheckFailure */.jU('port-taken', `port ${port} of 127.0.0.1 is taken`, { port });
}


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   O9: () => (/* binding */ dockerEnvironment),
/* harmony export */   ST: () => (/* binding */ runDocker),
/* harmony export */   ad: () => (/* binding */ askDocker)
/* harmony export */ });
/** Where the engine is and who asks it: the children of our launcher inherit none of it. */
const ENVIRONMENT = [
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'XDG_RUNTIME_DIR',
];
/** An engine that takes longer for a listing or a removal hangs. */
const ANSWER_SECONDS = 30;
/** Variables that tell `docker` and `docker-compose` where the engine is. */
function dockerEnvironment(environment = process.env) {
    return Object.fromEntries(ENVIRONMENT.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
/**
 * Runs `docker` to its end and gives its output.
 * @throws CommandError unless its exit code is 0.
 */
async function runDocker({ args, timeoutSeconds = ANSWER_SECONDS, signal }, world) {
    const { stdout, stderrTail } = await world.processes.run({
        file: 'docker',
        args,
        env: dockerEnvironment(),
        timeoutSeconds,
        signal: signal ?? world.signal,
    });
    return { stdout, stderr: stderrTail };
}
/**
 * Puts a question to `docker` to which any exit code is an answer.
 * @throws CommandError when there is none.
 */
function askDocker(args, world) {
    return world.processes.ask({ file: 'docker', args, env: dockerEnvironment() });
}
/** The lines of an output, without empty ones. */
function linesOf(output) {
    return output.split('\n').filter((line) => line.trim() !== '');
}


/***/ }),

/***/ 7240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listLabelled),
/* harmony export */   u: () => (/* binding */ removeLabelled)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5311);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5656);



/** Kinds of things that a project makes, in the order in which they can be removed. */
const KINDS = ['container', 'network', 'volume'];
/** Rounds of removal: a client that was killed may have left the engine at work, which then makes one thing more. */
const MOST_SECONDS = 10;
const PAUSE_SECONDS = 0.2;
/** Removal goes on after a cancellation, so it has no signal but this. */
const LIVE = new AbortController().signal;
/**
 * Everything that carries a label, e.g. `com.docker.compose.project=lastro-1`.
 * @throws CommandError when the engine cannot be asked.
 */
async function listLabelled(label, world) {
    const lists = await Promise.all(KINDS.map((kind) => list(kind, label, world)));
    return lists.flat();
}
async function list(kind, label, world) {
    const id = kind === 'volume' ? '.Name' : '.ID';
    const { stdout } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocker */ .ST)({
        args: [
            kind,
            'ls',
            ...(kind === 'container' ? ['--all'] : []),
            ...(kind === 'volume' ? [] : ['--no-trunc']),
            `--filter=label=${label}`,
            `--format={{${id}}}\t{{.Label "${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLDER_LABEL */ .m1}"}}`,
        ],
        signal: LIVE,
    }, world);
    return (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(stdout).map((line) => {
        const [found = '', holder = ''] = line.split('\t');
        return { kind, id: found, holder };
    });
}
/**
 * Removes containers (with their anonymous volumes), networks and volumes until none is found.
 * @returns what is still there, because the engine would not remove it.
 * @throws CommandError when the engine cannot be asked.
 */
async function removeLabelled({ find, settleSeconds }, world) {
    const end = world.clock.monotonicSeconds() + MOST_SECONDS;
    let isSettled = settleSeconds === 0;
    for (;;) {
        const found = await find();
        if (found.length === 0 && isSettled)
            return [];
        if (found.length > 0 && world.clock.monotonicSeconds() > end)
            return found;
        if (found.length === 0) {
            await world.clock.sleep(settleSeconds);
            isSettled = true;
            continue;
        }
        const isDone = await removeOnce(found, world);
        if (!isDone)
            await world.clock.sleep(PAUSE_SECONDS);
    }
}
/** False when the engine refused something, e.g. because its removal is under way already. */
async function removeOnce(found, world) {
    let isDone = true;
    for (const kind of KINDS) {
        const ids = found.filter((each) => each.kind === kind).map(({ id }) => id);
        if (ids.length === 0)
            continue;
        const options = kind === 'container' ? ['--force', '--volumes'] : [];
        try {
            await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocker */ .ST)({ args: [kind, 'rm', ...options, ...ids], signal: LIVE }, world);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd))
                throw error;
            isDone = false;
        }
    }
    return isDone;
}


/***/ }),

/***/ 5656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ PROJECT_LABEL),
/* harmony export */   fX: () => (/* binding */ SERVICE_LABEL),
/* harmony export */   m1: () => (/* binding */ HOLDER_LABEL),
/* harmony export */   zb: () => (/* binding */ projectLabels)
/* harmony export */ });
/** Record of the process that made a container, network or volume: by it a later run proves the maker dead. */
const HOLDER_LABEL = 'lastro.holder';
/** Both versions of Compose put the project's name under it, on all that they make. */
const PROJECT_LABEL = 'com.docker.compose.project';
/** As `PROJECT_LABEL`, the name of the service; on containers only. */
const SERVICE_LABEL = 'com.docker.compose.service';
/** Labels of everything that a project makes. Run and procedure stand apart for the eyes of an operator. */
function projectLabels(holder) {
    return {
        'lastro.run': holder.run,
        'lastro.procedure': holder.procedure,
        [HOLDER_LABEL]: JSON.stringify(holder),
    };
}


/***/ }),

/***/ 3239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ requireEngine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5311);




/**
 * Sees to it that an engine of this host answers, and finds Compose.
 * @throws CheckFailure `docker-missing`, `docker-unreachable`, `docker-remote`, `compose-missing`.
 */
async function requireEngine(world) {
    await requireDaemon(world);
    await requireNearness(world);
    return findCompose(world);
}
async function requireDaemon(world) {
    const { exitCode, stderr } = await ask(['version', '--format', '{{.Server.Version}}'], world);
    if (exitCode === 0)
        return;
    const detail = lastLine(stderr);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('docker-unreachable', `the Docker daemon does not answer: ${detail}`, detail === '' ? {} : { detail });
}
/** A port that an engine elsewhere publishes on its loopback address is not reachable here: another server may be there. */
async function requireNearness(world) {
    const { exitCode, stdout } = await ask(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], world);
    const endpoint = stdout.trim();
    if (exitCode !== 0 || endpoint === '' || endpoint.startsWith('unix:'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('docker-remote', `the Docker engine is elsewhere: ${endpoint}`, {
        endpoint,
    });
}
async function findCompose(world) {
    const plugin = await ask(['compose', 'version'], world);
    if (plugin.exitCode === 0)
        return { file: 'docker', args: ['compose'] };
    // To start this one only for its version takes half a second.
    if (await isOnPath('docker-compose'))
        return { file: 'docker-compose', args: [] };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('compose-missing', 'Docker Compose is not installed');
}
async function ask(args, world) {
    try {
        return await (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .askDocker */ .ad)(args, world);
    }
    catch (error) {
        if (isMissing(error))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('docker-missing', 'the program docker is not installed');
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd && error.failure.cause === 'timeout')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckFailure */ .jU('docker-unreachable', 'the Docker daemon does not answer in time');
        throw error;
    }
}
async function isOnPath(program) {
    const directories = (process.env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((each) => each !== '');
    const found = await Promise.allSettled(directories.map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each, program), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK)));
    return found.some(({ status }) => status === 'fulfilled');
}
/** Whether a program could not even be started. */
function isMissing(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd && error.failure.cause === 'spawn';
}
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1) ?? '';
}


/***/ }),

/***/ 3058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readArchiveContents),
/* harmony export */   x: () => (/* binding */ archiveEntries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2019);
/* harmony import */ var _archive_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _archive_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(527);




/** Source: PostgreSQL, pg_backup.h, teSection, which begins at 1. */
const SECTIONS = ['none', 'pre-data', 'data', 'post-data'];
/** Kinds whose definition somebody reads; those of all others would cost the memory of the schema. */
const DEFINED = new Set(['ENCODING', 'FK CONSTRAINT', 'FUNCTION', 'PROCEDURE', 'TABLE ATTACH']);
/**
 * Reads the table of contents of an archive in custom format, or of the `toc.dat` of one in tar or directory format, one
 * entry after the other in the archive's order. Source: PostgreSQL, pg_backup_archiver.c, ReadToc.
 * @throws UnexpectedArchive when it is none of them, of a version we do not know, or not whole.
 */
async function* archiveEntries(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const reader = new _archive_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveReader */ .g(file);
        const head = await (0,_archive_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .z)(reader);
        const count = await reader.whole(() => reader.integer());
        let decode = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decoderFor */ .o)('UTF8');
        for (let index = 0; index < count; index++) {
            const reading = decode;
            const entry = await reader.whole(() => takeEntry(reader, head, reading));
            if (entry.description === 'ENCODING')
                decode = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decoderFor */ .o)((0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingIn */ .l)(entry.definition));
            yield entry;
        }
    }
    finally {
        await file.close();
    }
}
/**
 * All entries at once, as `archiveEntries` reads them; of a thousand tenants they are many times the memory of an
 * `ArchiveOutline`.
 */
async function readArchiveContents(path) {
    const entries = [];
    for await (const entry of archiveEntries(path))
        entries.push(entry);
    return entries;
}
function takeEntry(reader, head, decode) {
    const text = () => decode(reader.string() ?? Buffer.alloc(0));
    const id = reader.integer();
    reader.integer();
    for (let oid = 0; oid < 2; oid++)
        reader.skipString();
    const tag = text();
    const description = text();
    const section = SECTIONS[reader.integer() - 1];
    if (section === undefined)
        throw new _archive_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .UnexpectedArchive */ .P('an entry of no section');
    const isDefined = DEFINED.has(description);
    const definition = isDefined ? text() : '';
    // The statement itself, the one that drops it, and the one that begins its rows.
    for (let statement = isDefined ? 1 : 0; statement < 3; statement++)
        reader.skipString();
    const namespace = text();
    skipStorage(reader, head);
    const dependencies = takeDependencies(reader);
    skipPlacement(reader, head);
    return { id, description, tag, section, namespace, dependencies, definition };
}
/** Tablespace; access method; kind of relation; owner; whether it has OIDs. */
function skipStorage(reader, { minor }) {
    reader.skipString();
    if (minor >= 14)
        reader.skipString();
    if (minor >= 16)
        reader.integer();
    for (let text = 0; text < 2; text++)
        reader.skipString();
}
/** Numbers as text, up to a string that is none. */
function takeDependencies(reader) {
    const dependencies = [];
    for (;;) {
        const id = reader.digits();
        if (id === null)
            return dependencies;
        dependencies.push(id);
    }
}
/** Where the rows are: a position in the file, or the name of another one. */
function skipPlacement(reader, { format }) {
    if (format !== 'custom') {
        reader.skipString();
        return;
    }
    reader.byte();
    reader.skip(8);
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* unused harmony export ARCHIVE_FORMATS */
/* harmony import */ var _archive_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(527);

/** Formats of pg_dump that have a table of contents. Source: PostgreSQL, pg_backup_archiver.h, ArchiveFormat. */
const ARCHIVE_FORMATS = { custom: 1, tar: 3, directory: 5 };
/** Versions whose table of contents we know: PostgreSQL 10 and 11 (12, 13), 12\u201315 (14), 16 (15), 17 and later (16). */
const KNOWN_MINORS = new Set([12, 13, 14, 15, 16]);
/**
 * Passes over the head of an archive, or of the `toc.dat` of one in tar or directory format.
 * Source: PostgreSQL, pg_backup_archiver.c, ReadHead.
 * @throws UnexpectedArchive when it is none, or of a version we do not know.
 */
function readHead(reader) {
    return reader.whole(() => takeHead(reader));
}
function takeHead(reader) {
    for (const expected of Buffer.from('PGDMP'))
        expectByte(reader, expected);
    expectByte(reader, 1);
    const minor = reader.byte();
    if (!KNOWN_MINORS.has(minor))
        throw new _archive_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedArchive */ .P(`archive version 1.${minor}`);
    reader.byte();
    expectByte(reader, 4);
    expectByte(reader, 8);
    const format = formatOf(reader.byte());
    if (minor >= 15)
        reader.byte();
    else
        reader.integer();
    for (let field = 0; field < 7; field++)
        reader.integer();
    for (let text = 0; text < 3; text++)
        reader.skipString();
    return { minor, format };
}
function expectByte(reader, expected) {
    const found = reader.byte();
    if (found !== expected)
        throw new _archive_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedArchive */ .P(`byte ${found} in place of ${expected}`);
}
function formatOf(byte) {
    if (byte === ARCHIVE_FORMATS.custom)
        return 'custom';
    if (byte === ARCHIVE_FORMATS.tar)
        return 'tar';
    if (byte === ARCHIVE_FORMATS.directory)
        return 'directory';
    throw new _archive_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedArchive */ .P(`archive format ${byte}`);
}


/***/ }),

/***/ 554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_0__);

const ENTRY = /^\d+; /;
const HAS_ROWS = /^\d+; \d+ \d+ TABLE DATA /;
const VERSION = /^;\s+(Dumped from database|Dumped by pg_dump) version: (\d+)/;
/** Reads a listing line by line. */
async function readListing(listing) {
    const found = { entries: 0, tableData: 0, sourceMajor: 0, dumpMajor: 0 };
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
        input: listing,
        crlfDelay: Number.POSITIVE_INFINITY,
    })) {
        if (ENTRY.test(line))
            found.entries += 1;
        if (HAS_ROWS.test(line))
            found.tableData += 1;
        const [, which, major] = VERSION.exec(line) ?? [];
        if (which === 'Dumped from database')
            found.sourceMajor = Number(major);
        if (which === 'Dumped by pg_dump')
            found.dumpMajor = Number(major);
    }
    return found;
}


/***/ }),

/***/ 527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ UnexpectedArchive),
/* harmony export */   g: () => (/* binding */ ArchiveReader)
/* harmony export */ });
const BUFFER_BYTES = 1024 * 1024;
/** No statement is longer; a length beyond it is damage, and must not cost its memory. */
const LONGEST_STRING = 256 * 1024 * 1024;
/** Digits of the largest number of an object, 2^31 \u2212 1. */
const LONGEST_NUMBER = 10;
const ZERO = 48;
/** The archive is not what its format promises; pg_restore will say what is wrong with it. */
class UnexpectedArchive extends Error {
    name = 'UnexpectedArchive';
}
/** Thrown where the buffer ends, to be caught by `whole`; one for all, because nobody looks at its stack. */
const RUNS_OUT = new Error('the buffer ends');
/**
 * Reads the integers and strings of an archive in custom format, forward only, through one buffer. What is read in
 * `whole` is taken from the buffer without a promise for each piece: a table of contents has millions of pieces.
 */
class ArchiveReader {
    #file;
    #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    /** Position in the file of the buffer's first byte. */
    #origin = 0;
    #next = 0;
    #end = 0;
    constructor(file) {
        this.#file = file;
    }
    /** Position in the file of the next byte. */
    get position() {
        return this.#origin + this.#next;
    }
    /**
     * What `read` takes by the methods below. It is called again from where it began when the buffer does not hold all of
     * it, so it must do nothing but take.
     * @throws UnexpectedArchive when the file ends before; whatever `read` throws.
     */
    async whole(read) {
        for (;;) {
            const start = this.position;
            try {
                return read();
            }
            catch (error) {
                if (error !== RUNS_OUT)
                    throw error;
            }
            this.#goTo(start);
            if (!(await this.#readMore()))
                throw new UnexpectedArchive('the archive ends too early');
        }
    }
    /** Whether the file ends here. */
    async isAtEnd() {
        return this.#next >= this.#end && !(await this.#readMore());
    }
    byte() {
        return this.#buffer.readUInt8(this.#take(1));
    }
    /** A sign byte and four bytes, least significant first. Source: PostgreSQL, pg_backup_archiver.c, ReadInt. */
    integer() {
        const at = this.#take(5);
        const value = this.#buffer.readUInt32LE(at + 1);
        return this.#buffer[at] === 0 ? value : -value;
    }
    /** The bytes of a string until the next one is taken, or null where there is none. */
    string() {
        const length = this.integer();
        if (length < 0)
            return null;
        if (length > LONGEST_STRING)
            throw new UnexpectedArchive(`a string of ${length} bytes`);
        const at = this.#take(length);
        return this.#buffer.subarray(at, at + length);
    }
    /** A string of decimal digits as the number it writes, or null where there is none: without an object for each. */
    digits() {
        const length = this.integer();
        if (length < 0)
            return null;
        if (length === 0 || length > LONGEST_NUMBER)
            throw new UnexpectedArchive('no number');
        const at = this.#take(length);
        let value = 0;
        for (let place = at; place < at + length; place++) {
            const digit = (this.#buffer[place] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                throw new UnexpectedArchive('no number');
            value = value * 10 + digit;
        }
        return value;
    }
    /** Passes over a string: its length (negative: none) and its bytes. True when there was one. */
    skipString() {
        const length = this.integer();
        if (length > 0)
            this.skip(length);
        return length >= 0;
    }
    /** Passes over bytes, which may lie beyond the buffer. */
    skip(bytes) {
        this.#next += bytes;
    }
    /** Passes over portions of data until the empty one that ends them; without waiting while they lie in the buffer. */
    async skipPortions() {
        for (;;) {
            const length = this.#end - this.#next < 5 ? await this.whole(() => this.integer()) : this.integer();
            if (length === 0)
                return;
            if (length < 0)
                throw new UnexpectedArchive(`a portion of ${length} bytes`);
            this.skip(length);
        }
    }
    /** Place in the buffer of bytes that all lie in it. */
    #take(bytes) {
        const at = this.#next;
        if (at + bytes > this.#end)
            throw RUNS_OUT;
        this.#next = at + bytes;
        return at;
    }
    #goTo(position) {
        this.#next = position - this.#origin;
    }
    /** Moves what is left to the front and reads on behind it; false at the end of the file. */
    async #readMore() {
        const position = this.position;
        const kept = Math.max(0, this.#end - this.#next);
        if (kept === this.#buffer.length)
            this.#enlarge();
        else if (kept > 0)
            this.#buffer.copyWithin(0, this.#next, this.#end);
        this.#origin = position;
        this.#next = 0;
        const room = this.#buffer.length - kept;
        const { bytesRead } = await this.#file.read(this.#buffer, kept, room, position + kept);
        this.#end = kept + bytesRead;
        return bytesRead > 0;
    }
    /** One entry fills the buffer from its first byte on. */
    #enlarge() {
        if (this.#buffer.length > LONGEST_STRING)
            throw new UnexpectedArchive('an entry of absurd size');
        const larger = Buffer.allocUnsafe(this.#buffer.length * 2);
        this.#buffer.copy(larger);
        this.#buffer = larger;
    }
}


/***/ }),

/***/ 5819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ explainRestoreFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _error_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1184);


/** `connection to server on socket "\u2026" failed: FATAL:  \u2026` is about the place, whatever the server said. */
const NO_CONNECTION = /(?:^|: )connection to server .* failed(?:: |$)/;
/**
 * What the server says begins with words of its own; behind them stand names and values of the dump, which may say
 * anything. That the archive is damaged is never among it: a server refuses rows, and does not know where they are from.
 */
const SERVER_CAUSES = [
    [/^(?:out of (?:shared )?memory$|could not resize shared memory)/, 'staging-out-of-memory'],
    [/^could not extend file|: No space left on device$/, 'staging-disk-full'],
    [
        /^(?:could not open extension control file|extension ".*" is not available$|could not access file "\$libdir\/)/,
        'extension-missing',
    ],
    [/^role ".*" does not exist$/, 'restore-role-missing'],
    [
        /^(?:terminating connection|the database system is (?:shutting down|starting up|in recovery mode))/,
        'staging-failed',
    ],
    [
        /^(?:insert or update|update or delete) on table ".*" violates foreign key constraint "/,
        'foreign-key-orphans',
    ],
];
/** What pg_restore, psql and libpq say themselves. */
const CLIENT_CAUSES = [
    [/No space left on device/, 'staging-disk-full'],
    [/out of memory/, 'staging-out-of-memory'],
    [/unsupported version \([\d.]+\) in file header/, 'postgres-too-old'],
    [/server closed the connection unexpectedly|connection to server was lost/, 'staging-failed'],
    [
        /not appear to be a valid archive|could not read from input file|unexpected (end|EOF)|unexpected section code|did not find magic string|corrupt|found unexpected block ID|bogus|is not a valid/i,
        'archive-corrupt',
    ],
];
/**
 * Says what a failed pg_restore or psql means. Its exit code has already decided that it failed; stderr only explains, by its
 * lines with an error: the first that has a known cause, because of parallel jobs one may tell it after another has failed.
 * @param rolesKnown false for a foreign dump, whose text may not name all of them: a role it needs is then not the dump's fault (`role-unknown`).
 */
function explainRestoreFailure(error, rolesKnown = true) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd) || error.failure.cause === 'cancelled')
        return error;
    if (error.failure.cause === 'timeout')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('restore-timed-out', `${error.failure.program} took too long: ${error.message}`, {
            detail: error.message,
        });
    if (error.failure.cause === 'signal')
        return explainSignal(error);
    const lines = (0,_error_line_js__WEBPACK_IMPORTED_MODULE_1__/* .errorLinesOf */ .F)(error.failure.stderrTail);
    const detail = lines[0] ?? error.message;
    const found = lines.map(reasonOf).find((each) => each !== null) ?? 'restore-failed';
    const reason = found === 'restore-role-missing' && !rolesKnown ? 'role-unknown' : found;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU(reason, `${error.failure.program} failed: ${detail}`, { detail });
}
/** Signals by which a program ends itself when its memory holds nonsense. Source: signal(7). */
const CRASHES = new Set(['SIGSEGV', 'SIGBUS', 'SIGABRT', 'SIGFPE', 'SIGILL']);
/** A crash comes from the archive; a kill comes from outside, most often from the kernel when memory runs out. */
function explainSignal(error) {
    const { signal = 'SIGSEGV' } = error.failure;
    const facts = { detail: error.message };
    if (CRASHES.has(signal))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('archive-corrupt', `${error.failure.program} crashed on the archive: ${error.message}`, facts);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU(signal === 'SIGKILL' ? 'staging-out-of-memory' : 'staging-failed', `${error.failure.program} was ended from outside: ${error.message}`, facts);
}
function reasonOf(line) {
    const { own, server } = (0,_error_line_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(line);
    const cause = server === null
        ? CLIENT_CAUSES.find(([pattern]) => pattern.test(own))
        : SERVER_CAUSES.find(([pattern]) => pattern.test(server));
    const reason = cause?.[1] ?? null;
    // A server that lets nobody in may say why: it has no memory for one more.
    if (NO_CONNECTION.test(own))
        return reason?.startsWith('staging-') ? reason : 'staging-failed';
    return reason;
}


/***/ }),

/***/ 1184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ errorLinesOf),
  b: () => (/* binding */ messageOf)
});

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/mingled-output.js
/**
 * The leader and the jobs of a parallel pg_restore write to one stderr, each line in pieces: program, blank, severity, then
 * the message with its line end. Pieces of several lines mingle: `pg_restore:pg_restore: error: finished item 7 \u2026`, and on
 * the next line a message that has lost its prefix. A message is one piece, so it stays whole.
 * Source: PostgreSQL, common/logging.c, pg_log_generic_v.
 */
const PIECES = /^(?:pg_restore:| |(?:error|fatal|warning): )*/;
/** Prefixes that are as one program alone writes them; blanks begin lines of statements and rows. */
const WHOLE = /^(?: *|pg_restore: (?:(?:error|fatal|warning): )?)$/;
/** What pg_restore tells of its progress is no error, whatever severity stands before it. */
const PROGRESS = /^(?:(?:launching|processing|skipping|finished) (?:item|missed item|data)|(?:creating|executing|connecting|allocating|disabling|enabling|setting|dropping|implied|(?:entering|finished) main parallel) )/;
/** How the messages begin by which a job tells why it failed. Source: PostgreSQL, pg_backup_db.c and pg_backup_custom.c. */
const CAUSE = /^(?:could not |COPY failed for table "|error returned by PQ|unexpected |found unexpected |invalid |corrupt |connection to server )/;
/**
 * Gives lines whose pieces mingled the prefix of an error where their message is one. Lines of which no piece mingled stay
 * as they are, so that what a statement of the dump holds is taken for a message only beside lines that prove the mingling.
 */
function unmingle(lines) {
    const parted = lines.map((line) => {
        const prefix = PIECES.exec(line)?.[0] ?? '';
        return { line, prefix, message: line.slice(prefix.length) };
    });
    if (!parted.some(isMingled))
        return lines;
    return parted.map(({ line, prefix, message }) => {
        if (PROGRESS.test(message))
            return `pg_restore: ${message}`;
        const isError = CAUSE.test(message) || (!WHOLE.test(prefix) && /error|fatal/.test(prefix));
        return isError ? `pg_restore: error: ${message}` : line;
    });
}
function isMingled({ prefix, message }) {
    return !WHOLE.test(prefix) || (/error|fatal/.test(prefix) && PROGRESS.test(message));
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/error-line.js

/** `pg_restore: error: \u2026`; psql prefixes what the server says with the place only: `psql:<stdin>:3: ERROR:  \u2026`. */
const ERROR_LINE = /^(?:(?:pg_restore|psql(?::\S+)?): (?:error|fatal): |psql:\S+: (?:(?:ERROR|FATAL|PANIC): |server closed the connection))/;
const PREFIX = /^(?:pg_restore|psql(?::\S+)?): (?:(?:error|fatal): )?/;
/** What the server says stands behind its severity, in its language, and two spaces; before it, what the program was doing. */
const SERVER = /(?:^|: )[^\s:"]+: {2}(.*)$/;
/** What the leader of parallel jobs says when one of them failed; which of both is heard first is chance. */
const WORKER_DIED = /^pg_restore: error: a worker process died unexpectedly/;
/**
 * The lines of stderr by which pg_restore or psql tells an error, without what stands around them: rows in `CONTEXT` and
 * `DETAIL`, statements behind `Command was`, and, when it tells what it does, names of objects. All that is text of the dump.
 * What only the leader of parallel jobs says comes last.
 */
function errorLinesOf(stderr) {
    const lines = unmingle(stderr.split('\n'))
        .filter((line) => ERROR_LINE.test(line))
        .map((line) => line.trim());
    const isOfLeader = (line) => WORKER_DIED.test(line);
    return [...lines.filter((line) => !isOfLeader(line)), ...lines.filter(isOfLeader)];
}
/** The message of such a line: what the program itself says, and what the server said; null where it is not from there. */
function messageOf(line) {
    const message = line.replace(PREFIX, '');
    const found = SERVER.exec(message);
    return { own: message.slice(0, found?.index), server: found?.[1] ?? null };
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ grantMemberships),
/* harmony export */   Qe: () => (/* binding */ createRoles),
/* harmony export */   _3: () => (/* binding */ findExtensionGaps),
/* harmony export */   cD: () => (/* binding */ createDatabase),
/* harmony export */   rd: () => (/* binding */ createRole)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6279);
/* harmony import */ var _dump_snapshot_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14);



/** Which of the passport's extensions the server lacks, or offers in another version. */
async function findExtensionGaps(server, extensions) {
    const rows = await server.query('SELECT name, default_version FROM pg_available_extensions');
    const offered = new Map(rows.map(([name, version]) => [name, version]));
    return Object.entries(extensions)
        .filter(([name, wanted]) => offered.get(name) !== wanted)
        .map(([name, wanted]) => ({ name, wanted, offered: offered.get(name) ?? null }));
}
/** Creates the roles the restore needs, without logins' passwords, and their memberships. */
async function createRoles(server, roles) {
    for (const role of roles)
        await createRole(server, role);
    await grantMemberships(server, roles);
}
/**
 * Creates one role, without a password and without its memberships.
 * @throws CheckFailure `passport-unreadable` when its attributes are none.
 */
async function createRole(server, role) {
    // Attributes are spelled by our own query, but a passport is a file: only words CREATE ROLE knows may pass.
    if (!/^[A-Z0-9 ]*$/.test(role.attributes))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('passport-unreadable', `role ${role.name} has attributes that are none: ${role.attributes}`, { detail: role.attributes });
    await server.query(`CREATE ROLE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIdentifier */ .Cm)(role.name)} ${role.attributes}`);
}
/**
 * Makes roles members of what they were members of.
 * @throws CheckFailure `passport-unreadable` when a group is not there.
 */
async function grantMemberships(server, roles) {
    for (const role of roles) {
        for (const group of role.memberOf)
            await grantMembership(server, group, role.name);
    }
}
/** A passport names every group that its roles belong to; one that does not was cut or edited. */
async function grantMembership(server, group, member) {
    try {
        await server.query(`GRANT ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIdentifier */ .Cm)(group)} TO ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIdentifier */ .Cm)(member)}`);
    }
    catch (error) {
        if (!(0,_dump_snapshot_session_js__WEBPACK_IMPORTED_MODULE_2__/* .isSqlState */ .I)(error, '42704'))
            throw error;
        const message = `role ${member} is a member of ${group}, which is not among the roles`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('passport-unreadable', message, { detail: message });
    }
}
/**
 * Creates the database to restore into, with the source's locale where the staging system has it.
 * @returns the collation that was used; another one than the source's orders text differently but changes no row.
 */
async function createDatabase(server, name, source) {
    const create = (collate, ctype) => server.query(`CREATE DATABASE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIdentifier */ .Cm)(name)} TEMPLATE template0 ENCODING ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteLiteral */ .ce)(source.encoding)} LC_COLLATE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteLiteral */ .ce)(collate)} LC_CTYPE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteLiteral */ .ce)(ctype)}`);
    try {
        await create(source.collate, source.ctype);
        return { collate: source.collate };
    }
    catch {
        await create('C', 'C');
        return { collate: 'C' };
    }
}


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ contentsPath),
/* harmony export */   YL: () => (/* binding */ runRestore),
/* harmony export */   _R: () => (/* binding */ restoreSchema),
/* harmony export */   lB: () => (/* binding */ restoreContents),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
/* harmony import */ var _connection_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9338);
/* harmony import */ var _archive_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(554);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5819);





/** Where the table of contents of an archive stands. */
function contentsPath({ archive, format, }) {
    return format === 'directory' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(archive, 'toc.dat') : archive;
}
/**
 * Reads the table of contents.
 * @throws CheckFailure `archive-corrupt`, `postgres-too-old`, `archive-empty`.
 */
async function readContents(request, world) {
    const child = world.processes.start({
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(request.client.directory, 'pg_restore'),
        args: ['--list', request.archive],
        env: _connection_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM_LOCALE */ .e9,
        timeoutSeconds: 600,
        signal: world.signal,
    });
    const listing = await (0,_archive_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .readListing */ .v)(child.stdout);
    try {
        await child.done;
    }
    catch (error) {
        throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRestoreFailure */ .u)(error);
    }
    if (listing.entries === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckFailure */ .jU('archive-empty', 'the archive holds no entry');
    return listing;
}
/**
 * Makes schemas, types, tables and functions; on a server of our own in one transaction: thousands of small statements,
 * one commit.
 * @throws CheckFailure with the reason of the failure.
 */
async function restoreSchema(request, world) {
    const atOnce = request.isShared ? [] : ['--single-transaction'];
    await runRestore(['--section=pre-data', ...atOnce], request, world);
}
/**
 * Loads the rows and makes indexes, keys, triggers and policies: one run, so that the index of a table is built while
 * the rows of another are loaded and no processor waits for the last of them.
 * @throws CheckFailure with the reason of the failure.
 */
async function restoreContents(request, world) {
    // A tar archive can only be read from its beginning.
    const isParallel = request.jobs > 1 && request.format !== 'tar';
    const parallel = isParallel ? [`--jobs=${request.jobs}`] : [];
    await runRestore(['--section=data', '--section=post-data', ...parallel], request, world);
}
/**
 * Runs pg_restore with further options. `--exit-on-error` always: without it pg_restore returns 1 for a harmless role and for lost tables
 * alike.
 * @throws CheckFailure with the reason of the failure.
 */
async function runRestore(args, request, world) {
    const { client, target, archive, timeoutSeconds, areRolesGuessed, list } = request;
    try {
        await world.processes.run({
            file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(client.directory, 'pg_restore'),
            args: [
                '--exit-on-error',
                '--no-password',
                '--no-tablespaces',
                // One is a connection to another server: it would take over a slot of production, and keep the database from being dropped.
                '--no-subscriptions',
                `--dbname=${(0,_connection_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionString */ .cF)(target.database)}`,
                ...(list === undefined ? [] : [`--use-list=${list}`]),
                ...args,
                archive,
            ],
            env: {
                ...(0,_connection_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .libpqEnvironment */ .SQ)(target),
                PGOPTIONS: sessionOptions(request),
            },
            timeoutSeconds,
            signal: world.signal,
        });
    }
    catch (error) {
        throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRestoreFailure */ .u)(error, !areRolesGuessed);
    }
}
function sessionOptions({ isShared }) {
    const options = ['-c statement_timeout=0', '-c client_min_messages=warning'];
    return [...options, ...(isShared ? ['-c synchronous_commit=off'] : [])].join(' ');
}


/***/ }),

/***/ 2301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ explainServerFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);

/** What the server, or the system on the way to it, says when the place is in trouble. Source: PostgreSQL manual, appendix "Error Codes"; errno(3). */
const REASONS = [
    [/^53100$/, 'staging-disk-full'],
    [/^53200$/, 'staging-out-of-memory'],
    [/^(53\d{3}|57P\d\d|58\d{3}|08\w{3})$/, 'staging-failed'],
    [/^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/, 'staging-failed'],
];
/** What the driver says, without a code, when the server went away. Source: pg, client.js. */
const WENT_AWAY = /^(Connection terminated|Client has encountered a connection error)/;
/**
 * Says what an error of a session on the staging server means: no disk, no memory or no server is the place's fault,
 * never the backup's. Any other error is given back as it is.
 */
function explainServerFailure(error) {
    if (!(error instanceof Error) || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU)
        return error;
    const code = 'code' in error ? String(error.code) : '';
    const known = REASONS.find(([pattern]) => pattern.test(code));
    const reason = known?.[1] ?? (WENT_AWAY.test(error.message) ? 'staging-failed' : undefined);
    if (reason === undefined)
        return error;
    const detail = error.message;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU(reason, `the staging server failed: ${detail}`, { detail });
}


/***/ }),

/***/ 6492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ needsOfPassport)
/* harmony export */ });
/* harmony import */ var _passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
/* harmony import */ var _passport_totals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9714);
/* harmony import */ var _passport_server_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2870);



/** What the passport says. */
function needsOfPassport(passport) {
    return {
        sourceMajor: (0,_passport_server_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .majorOf */ .Ds)(passport.server.versionNumber),
        dumpMajor: passport.tools.pgDumpMajor,
        database: passport.source.database,
        server: passport.server,
        extensions: passport.extensions,
        roles: passport.roles,
        ...(passport.afterTheFact ? { areRolesGuessed: true } : {}),
        lockedObjects: lockedObjects(passport),
    };
}
const LOCKED_KINDS = ['sequence', 'view', 'matview', 'function', 'type', 'index'];
/** A table comes with its type, toast table and the toast table's index and type. */
function lockedObjects(passport) {
    const others = Object.values(passport.schemas).reduce((sum, { shape }) => sum + (0,_passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__/* .countKind */ .M)(passport.shapes[shape] ?? [], LOCKED_KINDS), 0);
    return (0,_passport_totals_js__WEBPACK_IMPORTED_MODULE_2__/* .passportTotals */ .Yv)(passport).tables * 6 + others * 2 + 1000;
}


/***/ }),

/***/ 6597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ writeMadeRecord),
/* harmony export */   n: () => (/* binding */ readMadeRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);





const FILE = 'made.json';
const RecordSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    host: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    port: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    systemIdentifier: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    database: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    setAside: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    roles: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    mark: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** Writes the record into the staging directory. */
async function writeMadeRecord(directory, record) {
    await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileDurably */ .L5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE), JSON.stringify(record), 0o600);
}
/** Reads it; null where none was written, so that nothing was made. */
async function readMadeRecord(directory) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(RecordSchema, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE), 'utf8')));
    }
    catch (error) {
        if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrorCode */ .U)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 5990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ hasDatabase),
/* harmony export */   St: () => (/* binding */ connectBesideTarget),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* unused harmony export OWN_DATABASES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6279);
/* harmony import */ var _connection_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9338);



/** Databases that every server has; a drill never takes one of them as its target. */
const OWN_DATABASES = ['postgres', 'template1'];
/**
 * A session on a separate server beside its target database.
 * @throws CheckFailure `target-unreachable`.
 */
async function connectBesideTarget(target, signal) {
    let detail = '';
    for (const database of OWN_DATABASES) {
        try {
            return await (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)({ ...target, database }, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            detail = error instanceof Error ? error.message : String(error);
        }
    }
    const server = (0,_connection_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .serverName */ .L5)(target);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('target-unreachable', `cannot connect to ${server}: ${detail}`, {
        server,
        detail,
    });
}
/** Whether the server has a database of that name. */
async function hasDatabase(session, name) {
    const rows = await session.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    return rows.length > 0;
}
/** What initdb makes stands below this OID. Source: PostgreSQL, access/transam.h. */
const FIRST_NORMAL_OID = 16384;
const CATALOGUES = [
    'pg_class',
    'pg_proc',
    'pg_type',
    'pg_namespace',
    'pg_extension',
    'pg_largeobject_metadata',
];
const CONTENTS = `SELECT ${CATALOGUES.map((each) => `(SELECT count(*) FROM ${each} WHERE oid >= ${FIRST_NORMAL_OID})`).join(' + ')},
  (SELECT count(*) FROM pg_class WHERE oid >= ${FIRST_NORMAL_OID} AND relkind IN ('r', 'p'))`;
/** Counts what is in a database besides what every new one has. */
async function readContents(database, signal) {
    const session = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(database, signal);
    try {
        const [row] = await session.query(CONTENTS);
        return { objects: Number(row?.[0]), tables: Number(row?.[1]) };
    }
    finally {
        await session.close();
    }
}


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unmakeTarget)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
/* harmony import */ var _target_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5990);


/** Longest wait for a session that was told to end. */
const MAKER_MILLISECONDS = 3000;
/**
 * Removes what a record says, as far as it was made, and puts back what was set aside. Only what carries the record's mark
 * goes. May be repeated, also after it was interrupted.
 * @returns what is still there, in words.
 * @throws CheckFailure `target-unreachable`; Error when the server is another one now.
 */
async function unmakeTarget(record, target, signal) {
    const session = await (0,_target_session_js__WEBPACK_IMPORTED_MODULE_1__/* .connectBesideTarget */ .St)(target, signal);
    try {
        await requireSameServer(session, record);
        await endMaker(session, record.mark);
        const left = [];
        const note = async (thing, work) => {
            try {
                await work();
            }
            catch (error) {
                signal.throwIfAborted();
                left.push(`${thing} (${error instanceof Error ? error.message : String(error)})`);
            }
        };
        await note(`database ${record.database}`, () => removeDatabase(session, record, target, signal));
        await note(`database ${record.setAside}`, () => putBack(session, record));
        for (const role of record.roles.toReversed())
            await note(`role ${role}`, () => removeRole(session, role, record.mark));
        return left;
    }
    finally {
        await session.close();
    }
}
async function requireSameServer(session, record) {
    const [identity] = await session.query('SELECT system_identifier::text FROM pg_control_system()');
    if (identity?.[0] === record.systemIdentifier)
        return;
    throw new Error(`${record.host}:${record.port} is another server now`);
}
/**
 * A server goes on with CREATE DATABASE or a waiting RENAME when its client is gone: what was looked for in vain would come
 * after all.
 */
async function endMaker(session, mark) {
    await session.query(`SELECT pg_terminate_backend(pid, ${MAKER_MILLISECONDS}) FROM pg_stat_activity WHERE application_name = $1`, [mark]);
}
async function removeDatabase(session, record, target, signal) {
    const { database } = record;
    if (!(await isOurs(session, record, target, signal)))
        return;
    await session.query(`DROP DATABASE IF EXISTS ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(database)} WITH (FORCE)`);
}
/**
 * The mark follows the creation as a statement of its own; between the two our database is empty. It is ours only if no
 * other of that name was there, or if that one has been set aside.
 */
async function isOurs(session, record, target, signal) {
    const { database, setAside, mark } = record;
    const [row] = await session.query(`SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1`, [database]);
    if (row === undefined)
        return false;
    if (row[0] === mark)
        return true;
    if (setAside !== null && !(await (0,_target_session_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDatabase */ .A0)(session, setAside)))
        return false;
    const { objects } = await (0,_target_session_js__WEBPACK_IMPORTED_MODULE_1__/* .readContents */ .r0)({ ...target, database }, signal);
    return row[0] === null && objects === 0;
}
async function putBack(session, { database, setAside }) {
    if (setAside === null || !(await (0,_target_session_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDatabase */ .A0)(session, setAside)))
        return;
    await session.query(`ALTER DATABASE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(setAside)} RENAME TO ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(database)}`);
}
async function removeRole(session, role, mark) {
    const [row] = await session.query(`SELECT shobj_description(oid, 'pg_authid') FROM pg_roles WHERE rolname = $1`, [role]);
    if (row?.[0] === mark)
        await session.query(`DROP ROLE ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(role)}`);
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ homeIn),
/* harmony export */   g: () => (/* binding */ endProgramsIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);



/** What a drill runs in its staging directory. Others that name it (an operator's shell or editor) are left alone. */
const PROGRAMS = new Set(['initdb', 'postgres', 'pg_restore', 'docker', 'docker-compose']);
const GRACE_SECONDS = 5;
const AFTER_KILL_SECONDS = 1;
const POLL_MILLISECONDS = 20;
/** Where commands of a repository, which are tried here, have their home. */
function homeIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'home');
}
/**
 * Ends the programs that a killed drill left at work in its staging directory: a server, whether or not it has written
 * its pid file yet, an initdb, which would go on filling (or clearing) a directory that is being removed, a pg_restore,
 * a Compose, which would go on making containers.
 */
async function endProgramsIn(directory) {
    // SIGQUIT is "immediate shutdown" to a server; nobody needs its data.
    await send(directory, 'SIGQUIT');
    if (await areGone(directory, GRACE_SECONDS))
        return;
    await send(directory, 'SIGKILL');
    await areGone(directory, AFTER_KILL_SECONDS);
}
async function send(directory, signal) {
    for (const pid of await programsIn(directory)) {
        try {
            process.kill(pid, signal);
        }
        catch {
            // It ended by itself.
        }
    }
}
async function areGone(directory, seconds) {
    const end = performance.now() + seconds * 1000;
    while ((await programsIn(directory)).length > 0) {
        if (performance.now() >= end)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(POLL_MILLISECONDS);
    }
    return true;
}
/** A zombie has no command line, so it does not count. */
async function programsIn(directory) {
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => [])) {
        if (!/^\d+$/.test(name))
            continue;
        const words = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${name}/cmdline`, 'utf8').catch(() => '')).split('\0');
        // Compose 1 is a script: its interpreter stands first.
        const isOurs = words.slice(0, 2).some((word) => PROGRAMS.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(word)));
        const isThere = isOurs && words.some((word) => isInside(word, directory));
        if (isThere || (await livesIn(directory, name)))
            found.push(Number(name));
    }
    return found;
}
/** Whether its home is the one that a trial of a migration gives to the repository's commands, whatever they are called. */
async function livesIn(directory, pid) {
    const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').includes(`HOME=${homeIn(directory)}`);
}
/** `<directory>/x`, or an option with it, `--file=<directory>/x`. */
function isInside(word, directory) {
    return (word.startsWith(`${directory}/`) ||
        (/^--[a-z-]+=/.test(word) && word.includes(`=${directory}/`)));
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ makeStagingDirectory),
/* harmony export */   i: () => (/* binding */ sweepStaging)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6595);
/* harmony import */ var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2279);
/* harmony import */ var _lock_holder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9700);
/* harmony import */ var _leftover_programs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(497);







const PREFIX = 'staging-';
const HOLDER = 'holder.json';
/** sockaddr_un holds 107 bytes; `/s/.s.PGSQL.5432` takes 17. Source: unix(7). */
const LONGEST_SOCKET_PARENT = 90;
/**
 * Makes `<parent>/staging-<run>`, owned by the user the server runs as, with a record of this process in it,
 * so that a later run can prove its maker dead.
 * @throws CheckFailure `staging-failed` when the place cannot be made or its path is too long for a socket.
 */
async function makeStagingDirectory(parent, world, user) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${PREFIX}${world.run.id.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 40)}-${process.pid}`);
    if (path.length > LONGEST_SOCKET_PARENT)
        throw unusable(path, `the path is longer than ${LONGEST_SOCKET_PARENT} characters, too long for a socket; set drill.directory to a shorter one`);
    const staging = {
        path,
        data: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'data'),
        socket: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 's'),
        remove: async () => removeStaging(path),
    };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true, mode: 0o755 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode: 0o700 });
        const since = world.clock.now().toISOString();
        await (0,_files_durable_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileDurably */ .L5)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, HOLDER), JSON.stringify((0,_lock_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .currentHolder */ .iC)({
            run: world.run.id,
            resource: 'staging',
            procedure: 'restore-drill',
            since,
        })));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(staging.socket, { mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(staging.data, { mode: 0o700 });
        if (user)
            for (const each of [path, staging.socket, staging.data])
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(each, user.uid, user.gid);
    }
    catch (error) {
        await staging.remove().catch(() => undefined);
        throw unusable(path, error instanceof Error ? error.message : String(error));
    }
    return staging;
}
function unusable(path, detail) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckFailure */ .jU('staging-failed', `cannot prepare the staging directory ${path}: ${detail}`, { path, detail });
}
/**
 * Removes what drills left that were killed: ends what still runs there, undoes what they made elsewhere, and deletes
 * the directory, but only where the maker is proven dead. Where `undo` fails, the directory stays for the next sweep.
 * Returns the removed paths.
 */
async function sweepStaging(parent, log, undo = () => Promise.resolve()) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []);
    const removed = [];
    for (const name of names.filter((each) => each.startsWith(PREFIX))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
        const holder = (0,_lock_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHolder */ .iz)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, HOLDER), 'utf8').catch(() => ''));
        if (holder === null || (0,_lock_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(holder)) {
            if (holder === null && !(await isBareLeftover(path)))
                log.warn(`staging directory ${path} has no readable holder; it is left alone, remove it by hand`);
            if (holder !== null || !(await isBareLeftover(path)))
                continue;
        }
        await (0,_leftover_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .endProgramsIn */ .g)(path);
        if (!(await succeeds(() => undo(path), path, log)))
            continue;
        removeStaging(path);
        removed.push(path);
        log.warn(`removed ${path}, left by a drill that was killed`);
    }
    return removed;
}
async function succeeds(undo, path, log) {
    try {
        await undo();
        return true;
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        log.warn(`what the killed drill of ${path} made elsewhere is still there: ${detail}`);
        return false;
    }
}
/** Killed between mkdir and the holder's record: nothing but partial files can be in it. */
async function isBareLeftover(path) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(() => ['unreadable']);
    return names.every((name) => name === HOLDER || name.endsWith('.partial'));
}
/**
 * The record of the maker goes last: who is killed half-way through leaves a directory that can still be proven his.
 * The asynchronous form of removal asks for all files of a directory at once: 100 MB for the 60,000 of a cluster with
 * 9,000 tables.
 */
function removeStaging(path) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path) : [];
    for (const name of names.filter((each) => each !== HOLDER))
        removeTree((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name));
    removeTree(path);
}
function removeTree(path) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 5 });
}


/***/ }),

/***/ 2019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ encodingIn),
/* harmony export */   o: () => (/* binding */ decoderFor)
/* harmony export */ });
/** Names of encodings, as PostgreSQL has them, for those whose letters are not those of UTF-8 and that we can read. */
const LABELS = {
    LATIN1: 'iso-8859-1',
    LATIN2: 'iso-8859-2',
    LATIN5: 'iso-8859-9',
    LATIN9: 'iso-8859-15',
    WIN1250: 'windows-1250',
    WIN1251: 'windows-1251',
    WIN1252: 'windows-1252',
    KOI8R: 'koi8-r',
    EUC_JP: 'euc-jp',
    EUC_KR: 'euc-kr',
};
/** The encoding that a statement of a dump sets: `SET client_encoding = 'UTF8';` */
function encodingIn(definition) {
    return /client_encoding = '([^']+)'/.exec(definition)?.[1] ?? 'UTF8';
}
/** Texts come in the encoding of the dump; in one we cannot read, names beyond ASCII are not found. */
function decoderFor(encoding) {
    const label = LABELS[encoding];
    if (label === undefined)
        return (bytes) => bytes.toString('utf8');
    const decoder = new TextDecoder(label);
    return (bytes) => decoder.decode(bytes);
}


/***/ }),

/***/ 5597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireRestoreClient),
/* harmony export */   j: () => (/* binding */ requireServer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3155);
/* harmony import */ var _installations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(318);



/**
 * The programs of a server into which the dump fits.
 * @throws CheckFailure `postgres-missing`, `postgres-too-old`.
 */
async function requireServer(needs, world) {
    const installations = await (0,_installations_js__WEBPACK_IMPORTED_MODULE_1__/* .findInstallations */ .v)(world.processes);
    const chosen = (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseServer */ .Nh)(installations, needs.sourceMajor);
    if (chosen)
        return chosen;
    throw lacking(installations, needs.sourceMajor);
}
/**
 * pg_restore that reads the dump.
 * @throws CheckFailure `postgres-missing`, `postgres-too-old`.
 */
async function requireRestoreClient(needs, world) {
    const installations = await (0,_installations_js__WEBPACK_IMPORTED_MODULE_1__/* .findInstallations */ .v)(world.processes);
    const chosen = (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseRestore */ .OL)(installations, needs.dumpMajor);
    if (chosen)
        return chosen;
    throw lacking(installations, Math.max(needs.sourceMajor, needs.dumpMajor));
}
function lacking(installations, major) {
    const found = installations.map((each) => each.version).join(', ');
    if (!found)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('postgres-missing', `no PostgreSQL is installed here; version ${major} or newer is needed`, { major });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckFailure */ .jU('postgres-too-old', `PostgreSQL ${major} or newer is needed, found ${found}`, { found, needed: major, major });
}


/***/ }),

/***/ 894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countKind),
/* harmony export */   d: () => (/* binding */ compareStructure)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);

const naming = (check, missing, differs, unexpected = 'object-unexpected') => ({ check, missing, differs, unexpected });
/** Kind of a catalogue line \u2192 check and reasons. A kind that is not here is compared all the same, under general names. */
const NAMINGS = {
    schema: naming('schemas', 'schema-missing', 'object-differs', 'schema-unexpected'),
    table: naming('tables', 'table-missing', 'object-differs', 'table-unexpected'),
    column: naming('columns', 'column-differs', 'column-differs', 'column-differs'),
    partition: naming('partitions', 'partition-differs', 'partition-differs', 'partition-differs'),
    'row-security': naming('policies', 'row-security-differs', 'row-security-differs', 'row-security-differs'),
    'foreign-key': naming('foreign-keys', 'constraint-missing', 'constraint-differs'),
    'primary-key': naming('constraints', 'constraint-missing', 'constraint-differs'),
    unique: naming('unique-constraints', 'unique-missing', 'constraint-differs'),
    check: naming('constraints', 'constraint-missing', 'constraint-differs'),
    exclusion: naming('constraints', 'constraint-missing', 'constraint-differs'),
    index: naming('indexes', 'index-missing', 'index-differs'),
    trigger: naming('triggers', 'trigger-missing', 'trigger-differs'),
    policy: naming('policies', 'policy-missing', 'policy-differs'),
    sequence: naming('sequences', 'sequence-missing', 'object-differs'),
    view: naming('views', 'view-missing', 'view-differs'),
    'view-text': naming('views', 'view-missing', 'view-differs'),
    matview: naming('matviews', 'view-missing', 'matview-differs'),
    function: naming('functions', 'function-missing', 'function-differs'),
    type: naming('types', 'type-differs', 'type-differs', 'type-differs'),
    grant: naming('grants', 'grant-differs', 'grant-differs', 'grant-differs'),
    owner: naming('owners', 'owner-differs', 'owner-differs', 'owner-differs'),
    comment: naming('comments', 'comment-differs', 'comment-differs', 'comment-differs'),
    extension: naming('extensions', 'extension-missing', 'object-differs', 'object-unexpected'),
    'database-property': naming('database-properties', 'database-property-differs', 'database-property-differs', 'database-property-differs'),
};
const OTHER = naming('objects', 'object-missing', 'object-differs');
/** Kinds whose text PostgreSQL spells anew in another major (PostgreSQL 16 dropped needless qualifiers in views). */
const SPELLED_BY_MAJOR = new Set(['view-text', 'rule']);
/** Kinds of lines that make an object exist, and those that only describe it. */
const OBJECTS = new Set([
    'table',
    'view',
    'matview',
    'sequence',
    'function',
    'type',
    'statistics',
    'other',
]);
const DETAILS = new Set(['owner', 'grant', 'column', 'partition', 'row-security', 'view-text']);
/** Names every difference between the passport's lines and the restored ones; of an object that is missing or too many only itself. */
function compareStructure(pair) {
    const expected = byObject(pair.expected);
    const actual = byObject(pair.actual);
    const oneSided = new Set([
        ...oneSidedObjects(expected, actual),
        ...oneSidedObjects(actual, expected),
    ]);
    return [...new Set([...expected.keys(), ...actual.keys()])]
        .filter((key) => !describesOneOf(oneSided, key))
        .flatMap((key) => compareObject(pair, expected.get(key) ?? [], actual.get(key) ?? []));
}
function oneSidedObjects(lines, others) {
    return [...lines]
        .filter(([key, [line]]) => line && OBJECTS.has(line.kind) && !others.has(key))
        .map(([key]) => key.slice(key.indexOf('\t') + 1));
}
/** Whether a line is about one of these objects or, as `object.part`, about a part of it. */
function describesOneOf(objects, key) {
    const [kind = '', object = ''] = key.split('\t');
    if (!DETAILS.has(kind))
        return false;
    return objects.has(object) || objects.has(object.slice(0, object.indexOf('.')));
}
/** Different objects may share a name (a column `b.c` of `a`, a column `c` of `a.b`): those that agree are taken out first. */
function compareObject(pair, expected, actual) {
    const left = without(expected, actual);
    const found = without(actual, expected);
    return Array.from({ length: Math.max(left.length, found.length) }, (_, index) => {
        const [line, other] = [left[index], found[index]];
        if (line)
            return toFinding(pair, line, other ? 'differs' : 'missing', other?.definition);
        return other ? toFinding(pair, other, 'unexpected', other.definition) : undefined;
    }).filter((finding) => finding !== undefined);
}
/** Lines whose definition the other side does not have as often. */
function without(lines, others) {
    const definitions = others.map((other) => other.definition);
    return lines.filter(({ definition }) => {
        const index = definitions.indexOf(definition);
        if (index >= 0)
            definitions.splice(index, 1);
        return index < 0;
    });
}
function byObject(lines) {
    return Map.groupBy(lines.map(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShapeLine */ .$k), (line) => `${line.kind}\t${line.object}`);
}
function toFinding(pair, line, difference, actual) {
    const name = NAMINGS[line.kind] ?? OTHER;
    const isSpelling = difference === 'differs' && !pair.sameMajor && SPELLED_BY_MAJOR.has(line.kind);
    const wasNeverValid = difference === 'missing' && isInvalidIndex(line);
    const plain = (text) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .unfoldOwnName */ .ew)(text, pair.schema).replaceAll('\n', ' ').slice(0, 400);
    return {
        check: name.check,
        status: isSpelling || wasNeverValid || line.kind === 'comment' ? 'warn' : 'fail',
        reason: wasNeverValid ? 'index-invalid' : refine(name[difference], line, actual),
        schema: pair.schema,
        object: plain(line.object),
        expected: difference === 'unexpected' ? '' : plain(line.definition),
        actual: plain(actual ?? ''),
    };
}
/** pg_dump leaves out an index that production never finished; nobody has ever used it. */
function isInvalidIndex({ kind, definition }) {
    return kind === 'index' && / INVALID\b/.test(definition);
}
/** A more telling reason where the definitions show it. */
function refine(reason, expected, actual) {
    if (actual === undefined)
        return reason;
    if (reason === 'trigger-differs' && actual.endsWith('DISABLED'))
        return 'trigger-disabled';
    if (reason === 'index-differs' && /INVALID|NOT READY/.test(actual))
        return 'index-invalid';
    if (reason === 'constraint-differs' &&
        actual.endsWith('NOT VALID') &&
        !expected.definition.endsWith('NOT VALID'))
        return 'constraint-not-valid';
    return reason;
}
/** Numbers of objects of a kind over all schemas, for `9/9` lines; `kinds` as in the shapes. */
function countKind(lines, kinds) {
    return lines.filter((line) => kinds.includes(line.slice(0, line.indexOf('\t')))).length;
}


/***/ }),

/***/ 1377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ choosePart),
  C: () => (/* binding */ partCheck)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/archive-contents.js
var archive_contents = __webpack_require__(3058);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/archive-reader.js
var archive_reader = __webpack_require__(527);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/restore-phases.js
var restore_phases = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/routine-texts.js
const NAMEABLE = new Set([
    'AGGREGATE',
    'DOMAIN',
    'FUNCTION',
    'MATERIALIZED VIEW',
    'PROCEDURE',
    'SEQUENCE',
    'TABLE',
    'TYPE',
    'VIEW',
]);
const ROUTINES = new Set(['FUNCTION', 'PROCEDURE']);
const WORD = /"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*/gu;
/**
 * Finds what functions name in their texts. PostgreSQL keeps the body of most functions as a string and records no
 * dependency for what stands in it, but an index, a check or a generated column calls the function while rows are
 * restored.
 */
class RoutineTexts {
    #byName;
    constructor(contents) {
        this.#byName = Map.groupBy(contents.filter(({ description }) => NAMEABLE.has(description)), nameOf);
    }
    /**
     * Entries whose name and schema both stand in the text of a routine as words: a table may be named without its schema
     * when `SET search_path` names that, so nearness is not asked for. One too many costs an empty table.
     */
    namedIn({ definition }) {
        const words = new Set(Array.from(definition.matchAll(WORD), ([word]) => plainName(word)));
        return [...words].flatMap((word) => (this.#byName.get(word) ?? []).filter(({ namespace }) => words.has(namespace)));
    }
}
/** Whether an entry has a text that names things. */
function isRoutine({ description }) {
    return ROUTINES.has(description);
}
/** Routines are listed with their arguments. */
function nameOf({ tag }) {
    const parenthesis = tag.indexOf('(');
    return parenthesis > 0 ? tag.slice(0, parenthesis) : tag;
}
/** A name as PostgreSQL reads it. */
function plainName(word) {
    return word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/shared-needs.js

/** Used without a record of it as soon as their type is there. */
const COMPANIONS_OF_TYPES = new Set(['CAST', 'OPERATOR CLASS', 'OPERATOR FAMILY', 'TRANSFORM']);
const TYPES = new Set(['TYPE', 'DOMAIN']);
/** What a partitioned table hands down to its partitions without writing it there again. */
const HANDED_DOWN = new Set(['FK CONSTRAINT', 'TRIGGER']);
/** Follows what the entries of one schema need outside of it. */
class SharedNeeds {
    #byId;
    /** Id \u2192 entries that depend on it. */
    #dependants;
    #own;
    #found = new Map();
    #because = 'depends';
    constructor(contents, own) {
        this.#own = own;
        this.#byId = new Map(contents.map((entry) => [entry.id, entry]));
        this.#dependants = dependantsOf(contents);
        this.#followAll(own);
        // Only then what may be too much, so that nothing certain is called a guess.
        this.#because = 'named';
        for (const entry of contents)
            if (entry.description === 'EXTENSION')
                this.#need(entry);
        this.#followTexts(new RoutineTexts(contents));
    }
    /** Why an entry is needed; undefined when it is not, or is one of the schema's own. */
    reasonOf(entry) {
        return this.#found.get(entry);
    }
    /** Functions that a text names have texts of their own. */
    #followTexts(texts) {
        const read = new Set();
        for (let before = -1; before < this.#found.size;) {
            before = this.#found.size;
            for (const entry of [...this.#own, ...this.#found.keys()]) {
                if (!isRoutine(entry) || read.has(entry))
                    continue;
                read.add(entry);
                for (const named of texts.namedIn(entry))
                    this.#need(named);
            }
        }
    }
    #need(first) {
        if (!this.#own.has(first) && !this.#found.has(first)) {
            this.#found.set(first, this.#because);
            this.#followAll([first]);
        }
    }
    /** By a list of our own: a chain of dependencies may be longer than the stack is deep. */
    #followAll(start) {
        const pending = [...start];
        for (let entry = pending.pop(); entry; entry = pending.pop()) {
            for (const next of this.#needsOf(entry)) {
                if (this.#own.has(next) || this.#found.has(next))
                    continue;
                this.#found.set(next, this.#because);
                pending.push(next);
            }
        }
    }
    #needsOf(entry) {
        const depends = this.#dependenciesOf(entry);
        const { description } = entry;
        if (TYPES.has(description))
            depends.push(...this.#dependantsAmong(entry, COMPANIONS_OF_TYPES));
        else if (description === 'TABLE')
            depends.push(...this.#attachmentOf(entry));
        else if (description === 'SEQUENCE')
            depends.push(...this.#dataOf(entry, 'SEQUENCE SET'));
        else if (description === 'TABLE ATTACH')
            depends.push(...this.#handedDown(entry));
        else if (description === 'FK CONSTRAINT')
            depends.push(...this.#referencedRows(entry));
        else if (description === 'MATERIALIZED VIEW DATA')
            depends.push(...this.#rowsBelow(entry));
        return depends;
    }
    #dependenciesOf({ dependencies }) {
        return dependencies.flatMap((id) => this.#byId.get(id) ?? []);
    }
    #dependantsAmong({ id }, descriptions) {
        return (this.#dependants.get(id) ?? []).filter(({ description }) => descriptions.has(description));
    }
    #dataOf(entry, description) {
        return (this.#dependants.get(entry.id) ?? []).filter((data) => data.description === description && isOfSameName(data, entry));
    }
    /** The entry that makes a table a partition. */
    #attachmentOf(table) {
        return this.#dataOf(table, 'TABLE ATTACH');
    }
    /** Of the table that a partition is attached to: the keys and triggers it gives its partitions. */
    #handedDown(attachment) {
        const parents = this.#dependenciesOf(attachment).filter((table) => !isOfSameName(attachment, table));
        return parents.flatMap((parent) => this.#dependantsAmong(parent, HANDED_DOWN).filter((each) => isPartOf(each, parent)));
    }
    /** Rows of the tables that a foreign key points to. */
    #referencedRows(key) {
        const tables = this.#dependenciesOf(key).filter((each) => each.description === 'TABLE' && !isPartOf(key, each));
        return tables.flatMap((table) => this.#rowsOf(table));
    }
    /** Rows of a table, and of its partitions wherever they are. */
    #rowsOf(table) {
        const attached = this.#dependantsAmong(table, new Set(['TABLE ATTACH'])).filter((attachment) => !isOfSameName(attachment, table));
        const partitions = attached.flatMap((attachment) => this.#dependenciesOf(attachment).filter((each) => isOfSameName(attachment, each)));
        return [
            ...this.#dataOf(table, 'TABLE DATA'),
            ...attached,
            ...partitions.flatMap((partition) => this.#rowsOf(partition)),
        ];
    }
    /** Rows of all tables that a materialized view reads, through other views too. */
    #rowsBelow(data) {
        const rows = [];
        const seen = new Set();
        const pending = this.#dependenciesOf(data);
        for (let entry = pending.pop(); entry; entry = pending.pop()) {
            if (seen.has(entry))
                continue;
            seen.add(entry);
            if (entry.description === 'TABLE')
                rows.push(...this.#rowsOf(entry));
            if (entry.description === 'MATERIALIZED VIEW')
                rows.push(...this.#dataOf(entry, 'MATERIALIZED VIEW DATA'));
            if (/VIEW$|^RULE$/.test(entry.description))
                pending.push(...this.#dependenciesOf(entry));
        }
        return rows;
    }
}
function dependantsOf(contents) {
    const dependants = new Map();
    for (const entry of contents)
        for (const id of entry.dependencies) {
            const list = dependants.get(id);
            if (list)
                list.push(entry);
            else
                dependants.set(id, [entry]);
        }
    return dependants;
}
function isOfSameName(one, other) {
    return one.tag === other.tag && one.namespace === other.namespace;
}
/** Tags of keys and triggers begin with their table: `orders orders_tab_id_fkey`. */
function isPartOf(part, table) {
    return part.namespace === table.namespace && part.tag.startsWith(`${table.tag} `);
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/tenant-selection.js



/**
 * Finds what restores one schema alone: its own entries, and from elsewhere the types, functions, sequences, parent
 * tables and extensions they need, by the dependencies in the archive, transitively.
 * @param archive path of an uncompressed archive in custom format, or of the `toc.dat` of one in directory format.
 * @throws CheckFailure `schema-missing` when the archive holds no such schema; UnexpectedArchive when it cannot be read.
 */
async function tenantList(archive, schema) {
    return selectTenant(await readArchiveContents(archive), schema);
}
/** As `tenantList`, of a table of contents that has been read. */
function selectTenant(contents, schema) {
    const own = ownEntries(contents, schema);
    if (own.size === 0) {
        const facts = { schema, object: schema, expected: 'exists', actual: '' };
        throw new errors/* CheckFailure */.jU('schema-missing', `the archive holds no schema ${schema}`, facts);
    }
    const needs = new SharedNeeds(contents, own);
    const entries = contents.flatMap((entry) => {
        const because = own.has(entry) ? 'own' : needs.reasonOf(entry);
        return because === undefined ? [] : [{ ...entry, because }];
    });
    const rowsOf = entries
        .filter(({ because, description }) => because !== 'own' && description === 'TABLE DATA')
        .map(({ namespace, tag }) => ({ schema: namespace, table: tag }));
    return { schema, entries, rowsOf };
}
/** A schema's comment, grants and label have no namespace: they hang on its entry. */
const OF_THE_SCHEMA = new Set(['COMMENT', 'ACL', 'SECURITY LABEL']);
function ownEntries(contents, schema) {
    const self = contents.find(({ description, tag, namespace }) => description === 'SCHEMA' && tag === schema && namespace === '');
    const isOfSchema = ({ namespace, description, dependencies }) => self !== undefined &&
        namespace === '' &&
        OF_THE_SCHEMA.has(description) &&
        dependencies.includes(self.id);
    return new Set(contents.filter((entry) => entry === self || entry.namespace === schema || isOfSchema(entry)));
}
/** The text of a file for `pg_restore --use-list`. Without what is shared, `lastStatements` must follow the restore. */
function useList(selection, { withShared }) {
    const joining = new Set(withShared ? [] : joiningEntries(selection));
    return selection.entries
        .filter((entry) => withShared || (entry.because === 'own' && !joining.has(entry)))
        .map(({ id }) => `${id};\n`)
        .join('');
}
/**
 * What a restore beside shared objects ends with: the schema's partitions join their tables elsewhere. Done before they
 * have their indexes, as the archive has it, the table would give them its own under other names.
 */
function lastStatements(selection) {
    return joiningEntries(selection)
        .filter(({ description }) => description === 'TABLE ATTACH')
        .map(({ definition }) => definition);
}
/** Entries that make a table or index of the schema a partition of one elsewhere. */
function joiningEntries({ entries }) {
    const own = new Set(entries.filter(({ because }) => because === 'own').map(({ id }) => id));
    return entries.filter(({ id, description, dependencies }) => own.has(id) &&
        (description === 'TABLE ATTACH' || description === 'INDEX ATTACH') &&
        dependencies.some((each) => !own.has(each)));
}

// EXTERNAL MODULE: ./build/src/procedures/restoration/unknown-tenant.js
var unknown_tenant = __webpack_require__(6929);
;// CONCATENATED MODULE: ./build/src/procedures/restoration/choose-part.js








/**
 * Chooses what restores one schema alone.
 * @throws CheckFailure `schema-missing`, `format-unsupported`; ConfigurationError when nothing but a slip can have named it.
 */
async function choosePart({ restore, part, passport, workspace, }) {
    const contents = await (0,archive_contents/* readArchiveContents */.Q)((0,restore_phases/* contentsPath */.MX)(restore)).catch(explain);
    if (!passport)
        assertHeld(part.schema, contents);
    const selection = selectTenant(contents, part.schema);
    const list = (0,external_node_path_.join)(workspace, 'part.list');
    await (0,promises_.writeFile)(list, useList(selection, part), { mode: 0o644 });
    const truth = passport?.schemas[part.schema];
    const own = selection.entries.filter(({ because }) => because === 'own');
    return {
        selection,
        list,
        tableData: own.filter(({ description }) => description === 'TABLE DATA').length,
        tables: truth && Object.keys(truth.tables).length,
    };
}
/** Without a passport only the archive says which schemas there are: another name is a slip of a person. */
function assertHeld(schema, contents) {
    const schemas = contents.flatMap(({ description, tag }) => description === 'SCHEMA' ? [tag] : []);
    const held = new Set([...schemas, ...contents.map(({ namespace }) => namespace)]);
    if (!held.has(schema))
        throw (0,unknown_tenant/* unknownTenant */.X)(schema, schemas, 'the dump');
}
/** Says that the schema is there, how much is its own, and what comes along. */
function partCheck({ selection }) {
    const { schema, entries, rowsOf } = selection;
    const own = entries.filter(({ because }) => because === 'own').length;
    const rows = rowsOf.map(({ schema, table }) => `${schema}.${table}`);
    const along = rows.length === 0 ? '' : `, with the rows of ${rows.join(', ')}`;
    return {
        id: 'part',
        status: 'pass',
        expected: `${schema} is in the archive`,
        actual: `${own} entries, ${entries.length - own} needed from elsewhere${along}`,
    };
}
/** pg_restore has read the table of contents before us: what we cannot read is of a version we do not know. */
function explain(error) {
    if (!(error instanceof archive_reader/* UnexpectedArchive */.P))
        throw error;
    throw new errors/* CheckFailure */.jU('format-unsupported', error.message, { detail: error.message });
}


/***/ }),

/***/ 9366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rD: () => (/* binding */ assertBelongs),
  qf: () => (/* binding */ dumpOf),
  rL: () => (/* binding */ fetchDump)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/frame/frame.js + 1 modules
var frame_frame = __webpack_require__(6732);
// EXTERNAL MODULE: ./build/src/frame/meters.js + 1 modules
var meters = __webpack_require__(3933);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/files/error-code.js
var error_code = __webpack_require__(6620);
;// CONCATENATED MODULE: ./build/src/procedures/restoration/fetch-directory.js







/**
 * Copies a dump in directory format to a private place. It has no directories of its own, and what is no plain file in it
 * is none of pg_dump's.
 * @throws CheckFailure `staging-disk-full`.
 */
async function fetchDirectory({ dumpPath, bytes }, target, world) {
    await (0,external_node_fs_promises_.mkdir)(target, { mode: 0o755 });
    const files = (await (0,external_node_fs_promises_.readdir)(dumpPath, { withFileTypes: true })).filter((file) => file.isFile());
    let before = 0;
    for (const { name } of files) {
        const counter = new meters/* ByteCounter */.P((done) => world.log.progress({ activity: 'fetch', done: before + done, total: bytes, unit: 'bytes' }));
        try {
            await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(dumpPath, name)), counter.stage, (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(target, name), { mode: 0o644 }), { signal: world.signal });
        }
        catch (error) {
            world.signal.throwIfAborted();
            if (!(0,error_code/* hasErrorCode */.U)(error, 'ENOSPC'))
                throw error;
            const detail = error instanceof Error ? error.message : String(error);
            throw new errors/* CheckFailure */.jU('staging-disk-full', detail, { detail });
        }
        before += counter.bytes;
    }
}

;// CONCATENATED MODULE: ./build/src/procedures/restoration/fetch-dump.js









/**
 * Copies the dump to a private place, out of its frame, and proves on the way that it is the file the passport
 * describes: size, SHA-256, checksum of the frame, size of the content. Null for a directory, which has none of these.
 * @throws CheckFailure `size-mismatch`, `sha256-mismatch`, `frame-corrupt`, `staging-disk-full`.
 */
async function fetchDump(backup, passport, target, world) {
    const expected = passport ? dumpOf(passport) : undefined;
    if (expected && backup.bytes !== expected.bytes) {
        throw new errors/* CheckFailure */.jU('size-mismatch', `${backup.dumpPath} has ${backup.bytes} bytes, its passport says ${expected.bytes}`, { expected: expected.bytes, actual: backup.bytes });
    }
    if (backup.format === 'directory') {
        await fetchDirectory(backup, target, world);
        return null;
    }
    const meter = new meters/* Meter */.k((done) => world.log.progress({ activity: 'fetch', done, total: backup.bytes, unit: 'bytes' }));
    const plain = new meters/* ByteCounter */.P();
    const unframed = backup.frame ? (0,frame_frame/* frameDecompressor */.gF)(backup.frame) : new external_node_stream_.PassThrough();
    try {
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(backup.dumpPath, { highWaterMark: 256 * 1024 }), meter.stage, unframed, plain.stage, (0,external_node_fs_.createWriteStream)(target, { mode: 0o644 }), { signal: world.signal });
    }
    catch (error) {
        world.signal.throwIfAborted();
        throw await explain(error, backup, expected);
    }
    const sha256 = meter.sha256();
    if (expected && sha256 !== expected.sha256)
        throw shaMismatch(backup, expected, sha256);
    if (expected?.plainBytes !== undefined && plain.bytes !== expected.plainBytes) {
        throw new errors/* CheckFailure */.jU('frame-corrupt', `the frame holds ${plain.bytes} bytes, the passport says ${expected.plainBytes}`, { detail: `${plain.bytes} of ${expected.plainBytes} bytes` });
    }
    return { plainBytes: plain.bytes, sha256 };
}
/** The dump's entry in a passport. */
function dumpOf(passport) {
    return passport.files.find((file) => file.role === 'dump');
}
/**
 * A passport that lies beside a dump but describes another one is no truth to judge by.
 * @throws CheckFailure `passport-mismatch`.
 */
function assertBelongs(passport, backup) {
    const named = dumpOf(passport)?.name;
    if (named === (0,external_node_path_.basename)(backup.dumpPath))
        return;
    throw new errors/* CheckFailure */.jU('passport-mismatch', `the passport beside ${(0,external_node_path_.basename)(backup.dumpPath)} describes ${named ?? 'no dump'}`, { names: named ?? 'no dump' });
}
/** A frame that fails is usually a file that changed: the SHA-256 tells which. */
async function explain(error, backup, expected) {
    if (!(error instanceof Error))
        return error;
    const code = 'code' in error ? String(error.code) : '';
    if (code === 'ENOSPC')
        return new errors/* CheckFailure */.jU('staging-disk-full', error.message, { detail: error.message });
    if (!/^Z_|^ZSTD_/.test(code))
        return error;
    if (expected) {
        const actual = await hashFile(backup.dumpPath);
        if (actual !== expected.sha256)
            return shaMismatch(backup, expected, actual);
    }
    return new errors/* CheckFailure */.jU('frame-corrupt', `the frame of ${backup.dumpPath} is damaged: ${error.message}`, { detail: error.message });
}
function shaMismatch(backup, expected, actual) {
    return new errors/* CheckFailure */.jU('sha256-mismatch', `${backup.dumpPath} is not the file that was backed up`, { expected: expected.sha256, actual });
}
async function hashFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PHASES),
/* harmony export */   w: () => (/* binding */ PhaseClock)
/* harmony export */ });
/** The phases whose sum is the recovery time; each is a metric `phase-<name>`. */
const PHASES = [
    'download',
    'fetch',
    'verify',
    'create',
    'load',
    'index',
    'constraints',
    'validate',
    'boot',
    'probes',
];
/** Seconds per phase of a recovery, and from its start to now. */
class PhaseClock {
    #clock;
    #started;
    #before = 0;
    #seconds = new Map();
    constructor(clock) {
        this.#clock = clock;
        this.#started = clock.monotonicSeconds();
    }
    /** Times `body` as a phase; a phase that runs twice adds up. */
    async time(phase, body) {
        const started = this.#clock.monotonicSeconds();
        try {
            return await body();
        }
        finally {
            this.add(phase, this.#clock.monotonicSeconds() - started);
        }
    }
    add(phase, seconds) {
        this.#seconds.set(phase, this.secondsOf(phase) + seconds);
    }
    /** A phase that was over before this clock was made; it counts from before its start. */
    spent(phase, seconds) {
        this.add(phase, seconds);
        this.#before += seconds;
    }
    secondsOf(phase) {
        return this.#seconds.get(phase) ?? 0;
    }
    /** Phases that were timed, in their order; an application is not always started. */
    timed() {
        return PHASES.filter((phase) => this.#seconds.has(phase));
    }
    elapsedSeconds() {
        return this.#before + this.#clock.monotonicSeconds() - this.#started;
    }
}


/***/ }),

/***/ 3917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ restoreBackup)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/frame/frame.js + 1 modules
var frame_frame = __webpack_require__(6732);
;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/data-file-ends.js






/** Rows of a table, bare or packed; large objects are called otherwise, and have no end of their own. */
const ROWS = /^\d+\.dat(\.\w+)?$/;
/** What pg_dump writes behind the rows. Source: PostgreSQL, pg_dump.c, dumpTableData_copy and dumpTableData_insert. */
const COPY_END = /(?:^|\n)\\\.\n\n\n$/;
const INSERTS_END = /;\n\n\n$/;
const INSERTS = 'INSERT INTO ';
const NO_INSERTS = '\n\n';
/**
 * pg_restore takes the rows of a directory as far as they go: bare ones that were cut off between two lines restore without
 * a word, and so does a packed file that is empty, and one in zstd or lz4 whose frame has no end. One in gzip that was cut
 * off it refuses itself. Source: PostgreSQL, compress_zstd.c (Zstd_read) and compress_lz4.c, which take the end of the file
 * for that of the frame.
 * @throws CheckFailure `dump-truncated`, which names the file.
 */
async function requireDataEnds(directory) {
    for (const name of await (0,promises_.readdir)(directory)) {
        const [isRows, packing] = ROWS.exec(name) ?? [];
        if (isRows === undefined)
            continue;
        const file = await (0,promises_.open)((0,external_node_path_.join)(directory, name), 'r');
        try {
            const { size } = await file.stat();
            if (size > 0 && (await isWhole(file, size, packing)))
                continue;
            throw new errors/* CheckFailure */.jU('dump-truncated', `${name} has no end`, { file: name, bytes: size });
        }
        finally {
            await file.close();
        }
    }
}
function isWhole(file, size, packing) {
    if (packing === undefined)
        return hasEnd(file, size);
    if (packing === '.zst')
        return isZstdWhole(file);
    return packing === '.lz4' ? isLz4Whole(file, size) : Promise.resolve(true);
}
/** Unpacked to its end; what is cut off, or no frame, fails. */
async function isZstdWhole(file) {
    const packed = file.createReadStream({ start: 0, autoClose: false });
    const drain = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
    try {
        await (0,external_node_stream_promises_.pipeline)(packed, (0,frame_frame/* frameDecompressor */.gF)('zstd'), drain);
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && /^Z_|^ZSTD_/.test(String(error.code)))
            return false;
        throw error;
    }
}
/** Flag of a frame that ends in a checksum of its content. */
const LZ4_CONTENT_CHECKSUM = 4;
/**
 * A block of no bytes ends a frame, and a checksum where the frame says so. Source: LZ4 Frame Format Description, 1.6.
 * Blocks are not walked: that a cut ends in the same four bytes is one case in four thousand million.
 */
async function isLz4Whole(file, size) {
    const head = Buffer.from(await textAt(file, 0, 5), 'latin1');
    const hasChecksum = ((head[4] ?? 0) & LZ4_CONTENT_CHECKSUM) !== 0;
    const end = await textAt(file, Math.max(0, size - (hasChecksum ? 8 : 4)), 4);
    return end === '\0\0\0\0';
}
async function hasEnd(file, size) {
    const end = await textAt(file, Math.max(0, size - 6), 6);
    if (COPY_END.test(end) || end === NO_INSERTS)
        return true;
    return INSERTS_END.test(end) && (await textAt(file, 0, INSERTS.length)) === INSERTS;
}
async function textAt(file, position, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.toString('latin1', 0, bytesRead);
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/tar-end.js


/** A tar archive ends in two blocks of zeros. Source: POSIX.1-2017, pax, "ustar Interchange Format". */
const END_BYTES = 1024;
/**
 * pg_restore takes of a tar archive what it finds: one that was cut off restores without a word when what is missing is
 * at its end.
 * @throws CheckFailure `dump-truncated`.
 */
async function requireTarEnd(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        const end = Buffer.alloc(END_BYTES, 1);
        await file.read(end, 0, END_BYTES, Math.max(0, size - END_BYTES));
        if (end.every((byte) => byte === 0))
            return;
        throw new errors/* CheckFailure */.jU('dump-truncated', 'the tar archive has no end', { bytes: size });
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/src/engines/postgres/restore/archive-head.js
var archive_head = __webpack_require__(9342);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/archive-reader.js
var archive_reader = __webpack_require__(527);
;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/index-archive.js



const ROWS_BLOCK = 1;
const LARGE_OBJECTS_BLOCK = 3;
const POSITION_SET = 2;
const NO_ROWS = 3;
/** PostgreSQL 12; what is older was never measured. */
const OLDEST_INDEXED = 14;
/**
 * Writes into an archive where the rows of each table begin.
 *
 * pg_dump can note that only in a file, and ours went through a pipe; without it every parallel job of pg_restore reads
 * past the rows of all other tables, row by row, which costs as much processor as sending its own. Changes only those
 * fields of the staged copy, so that it becomes what pg_dump would have written into a file. Source: PostgreSQL,
 * pg_backup_custom.c and pg_backup_archiver.c (ReadHead, ReadToc, ReadOffset).
 * @returns bytes of the rows of each entry, by its id; null when the archive is of a version we do not know or not whole:
 *   it is then left as it was.
 */
async function indexArchive(path) {
    const file = await (0,promises_.open)(path, 'r+');
    try {
        const reader = new archive_reader/* ArchiveReader */.g(file);
        const { minor, format } = await (0,archive_head/* readHead */.z)(reader);
        if (format !== 'custom' || minor < OLDEST_INDEXED)
            return null;
        const placements = await readContents(reader, minor);
        await locateBlocks(reader, placements);
        await writePositions(file, [...placements.values()]);
        return sizesOf(placements, reader.position);
    }
    catch (error) {
        if (error instanceof archive_reader/* UnexpectedArchive */.P)
            return null;
        throw error;
    }
    finally {
        await file.close();
    }
}
/** Passes over the table of contents; returns by dump id where each position stands. */
async function readContents(reader, minor) {
    const placements = new Map();
    const entries = await reader.whole(() => reader.integer());
    for (let entry = 0; entry < entries; entry++) {
        const { id, fieldPosition, state } = await reader.whole(() => takeEntry(reader, minor));
        // What has no rows is most of a table of contents, and needs no place.
        if (state !== NO_ROWS)
            placements.set(id, { fieldPosition });
    }
    return placements;
}
/** hadDumper; table OID, OID, tag, description; section; definition, drop, copy, namespace, tablespace, access method; (relkind;) owner, OIDs; dependencies. */
function takeEntry(reader, minor) {
    const id = reader.integer();
    reader.integer();
    for (let text = 0; text < 4; text++)
        reader.skipString();
    reader.integer();
    for (let text = 0; text < 6; text++)
        reader.skipString();
    if (minor >= 16)
        reader.integer();
    for (let text = 0; text < 2; text++)
        reader.skipString();
    while (reader.skipString())
        ;
    const fieldPosition = reader.position;
    const state = reader.byte();
    reader.skip(8);
    return { id, fieldPosition, state };
}
/** Passes over all blocks to the end of the file and notes where each begins. */
async function locateBlocks(reader, placements) {
    while (!(await reader.isAtEnd())) {
        const dataPosition = reader.position;
        const { kind, id } = await reader.whole(() => ({ kind: reader.byte(), id: reader.integer() }));
        const placement = placements.get(id);
        if (!placement)
            throw new archive_reader/* UnexpectedArchive */.P('a block of an unknown entry');
        placement.dataPosition = dataPosition;
        if (kind === ROWS_BLOCK)
            await reader.skipPortions();
        else if (kind === LARGE_OBJECTS_BLOCK)
            await skipLargeObjects(reader);
        else
            throw new archive_reader/* UnexpectedArchive */.P(`a block of kind ${kind}`);
    }
}
async function skipLargeObjects(reader) {
    while ((await reader.whole(() => reader.integer())) !== 0)
        await reader.skipPortions();
}
async function writePositions(file, placements) {
    const field = Buffer.alloc(9);
    field.writeUInt8(POSITION_SET);
    for (const { fieldPosition, dataPosition } of placements) {
        if (dataPosition === undefined)
            continue;
        field.writeBigUInt64LE(BigInt(dataPosition), 1);
        await file.write(field, 0, field.length, fieldPosition);
    }
}
/** A block ends where the next begins. */
function sizesOf(placements, end) {
    const blocks = [...placements].flatMap(([id, { dataPosition }]) => dataPosition === undefined ? [] : [{ id, start: dataPosition }]);
    blocks.sort((a, b) => a.start - b.start);
    return new Map(blocks.map(({ id, start }, index) => [id, (blocks[index + 1]?.start ?? end) - start]));
}

// EXTERNAL MODULE: ./build/src/engines/postgres/restore/restore-phases.js
var restore_phases = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection.js + 1 modules
var connection = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/src/engines/postgres/dump/snapshot-session.js
var snapshot_session = __webpack_require__(14);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/archive-contents.js
var archive_contents = __webpack_require__(3058);
;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/restore-with-orphans.js





const VIOLATED = '23503';
/**
 * Restores an archive whose rows break a foreign key, into an empty database: everything but the foreign keys first,
 * then each key, and one that the rows break without looking at them. It is then marked as the dump has it, validated,
 * so that nothing but its orphans is found against it.
 * @param list path where the list of the entries without keys is written.
 */
async function restoreWithOrphans(request, list, world) {
    const entries = await wantedEntries(request);
    const keys = entries.filter(({ description }) => description === 'FK CONSTRAINT');
    const ids = new Set(keys.map(({ id }) => id));
    // What hangs on a key (its comment) has nothing to hang on yet.
    const others = entries.filter(({ id, dependencies }) => !ids.has(id) && !dependencies.some((each) => ids.has(each)));
    await (0,promises_.writeFile)(list, others.map(({ id }) => `${id};\n`).join(''), { mode: 0o644 });
    await (0,restore_phases/* restoreSchema */._R)({ ...request, list }, world);
    await (0,restore_phases/* restoreContents */.lB)({ ...request, list }, world);
    const session = await (0,connection/* connect */.Ng)(request.target, world.signal);
    try {
        for (const key of keys)
            await addKey(session, key);
    }
    finally {
        await session.close();
    }
}
async function wantedEntries(request) {
    const { list } = request;
    const entries = await (0,archive_contents/* readArchiveContents */.Q)((0,restore_phases/* contentsPath */.MX)(request));
    if (list === undefined)
        return entries;
    const wanted = new Set((await (0,promises_.readFile)(list, 'utf8')).split('\n').map((line) => Number.parseInt(line, 10)));
    return entries.filter(({ id }) => wanted.has(id));
}
/** A partitioned table refuses keys that are NOT VALID before PostgreSQL 18: such a key stays missing, and is told as that. */
async function addKey(session, { definition }) {
    try {
        await session.script(definition);
    }
    catch (error) {
        if (!(0,snapshot_session/* isSqlState */.I)(error, VIOLATED))
            throw error;
        await addUnseen(session, definition).catch(() => undefined);
    }
}
/** The key of this transaction, and what it made of itself for partitions. */
const MARK_VALIDATED = `UPDATE pg_catalog.pg_constraint SET convalidated = true WHERE contype = 'f' AND xmin = pg_current_xact_id()::xid`;
/** Both statements are one transaction, because they are sent together. */
async function addUnseen(session, definition) {
    await session.script(`${definition.replace(/;\s*$/, ' NOT VALID')}; ${MARK_VALIDATED}`);
}

// EXTERNAL MODULE: ./build/src/engines/postgres/tools/choose-programs.js
var choose_programs = __webpack_require__(5597);
// EXTERNAL MODULE: ./build/src/passport/totals.js
var totals = __webpack_require__(9714);
// EXTERNAL MODULE: ./build/src/procedures/restoration/choose-part.js + 3 modules
var choose_part = __webpack_require__(1377);
// EXTERNAL MODULE: ./build/src/procedures/restoration/fetch-dump.js + 1 modules
var fetch_dump = __webpack_require__(9366);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/engines/postgres/connection-settings.js
var connection_settings = __webpack_require__(9338);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/classify.js
var classify = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/src/engines/postgres/restore/error-line.js + 1 modules
var error_line = __webpack_require__(1184);
;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/subscription-guard.js

/** What the server says, through psql, of a statement that the guard stops. */
const GUARDED = /^lastro: the dump subscribes to another server$/;
/**
 * An event trigger sees what no reading of the text does: a statement that is put together while the dump runs. `ALWAYS`,
 * because a dump may set `session_replication_role`.
 */
const STAND = `CREATE SCHEMA lastro_guard;
CREATE FUNCTION lastro_guard.refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'lastro: the dump subscribes to another server'; END$$;
CREATE EVENT TRIGGER lastro_guard ON ddl_command_start WHEN TAG IN ('CREATE SUBSCRIPTION', 'ALTER SUBSCRIPTION') EXECUTE FUNCTION lastro_guard.refuse();
ALTER EVENT TRIGGER lastro_guard ENABLE ALWAYS`;
const LEAVE = 'DROP EVENT TRIGGER lastro_guard; DROP SCHEMA lastro_guard CASCADE';
/**
 * Lets `restore` fill a database in which no subscription can be made: one would connect to the server that it names, take
 * over a slot that production uses, and keep the database from being dropped. A restore that fails leaves the guard where it
 * is; what it failed in is dropped.
 */
async function withoutSubscriptions(target, restore) {
    const isGuarded = await run(target, STAND);
    await restore();
    if (isGuarded)
        await run(target, LEAVE);
}
/** Event triggers are for superusers; before PostgreSQL 16 so are subscriptions. */
async function run(target, script) {
    const session = await (0,connection/* connect */.Ng)(target);
    try {
        const [role] = await session.query('SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user');
        if (role?.[0] !== 'true')
            return false;
        await session.script(`BEGIN; ${script}; COMMIT`);
        return true;
    }
    finally {
        await session.close();
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/foreign/restore-plain.js









const CHUNK_BYTES = 256 * 1024;
const RESTRICTED = /^backslash commands are restricted/;
/**
 * Restores plain SQL by psql, in its restricted mode under a key of ours: whatever stands in the dump, psql runs no
 * command of its own, and no program, and the server makes no subscription. Stops at the first error.
 * @throws CheckFailure with the reason of the failure.
 */
async function restorePlain(plan, request, world) {
    await requireRestrictedMode(request.client, world);
    await withoutSubscriptions(request.target, () => runPlain(plan, request, world));
}
async function runPlain(plan, request, world) {
    const { client, target, archive, timeoutSeconds } = request;
    const key = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    const text = external_node_stream_.Readable.from(textOf(key, plan.spans, archive), { objectMode: false });
    const psql = world.processes.start({
        file: (0,external_node_path_.join)(client.directory, 'psql'),
        args: [
            '--no-psqlrc',
            '--quiet',
            '--no-password',
            '--set=ON_ERROR_STOP=1',
            ...(request.isShared ? [] : ['--single-transaction']),
            `--dbname=${(0,connection_settings/* connectionString */.cF)(target.database)}`,
            '--file=-',
        ],
        env: {
            ...(0,connection_settings/* libpqEnvironment */.SQ)(target),
            PGOPTIONS: '-c statement_timeout=0 -c client_min_messages=warning',
        },
        timeoutSeconds,
        signal: world.signal,
    }, text);
    psql.stdout.resume();
    try {
        await psql.done;
    }
    catch (error) {
        throw explainPlainFailure(error, request);
    }
}
async function* textOf(key, spans, path) {
    yield Buffer.from(`\\restrict ${key}\n`);
    for (const { start, end } of spans)
        yield* (0,external_node_fs_.createReadStream)(path, { start, end: end - 1, highWaterMark: CHUNK_BYTES });
}
function explainPlainFailure(error, request) {
    const [line = ''] = error instanceof errors/* CommandError */.Qd ? (0,error_line/* errorLinesOf */.F)(error.failure.stderrTail) : [];
    const { own, server } = (0,error_line/* messageOf */.b)(line);
    if (server !== null && GUARDED.test(server))
        return new errors/* CheckFailure */.jU('dump-subscribes', 'the dump makes a subscription while it runs');
    if (RESTRICTED.test(own))
        return new errors/* CheckFailure */.jU('sql-command-refused', 'the dump holds a command of psql', {
            command: 'unknown',
        });
    return (0,classify/* explainRestoreFailure */.u)(error, !request.areRolesGuessed);
}
/** It came in August 2025, with the minor releases 13.22, 14.19, 15.14, 16.10 and 17.6. */
async function requireRestrictedMode(client, world) {
    const { stdout } = await world.processes.ask({
        file: (0,external_node_path_.join)(client.directory, 'psql'),
        args: ['--help=commands'],
        env: connection_settings/* PROGRAM_LOCALE */.e9,
    });
    if (stdout.includes('\\restrict'))
        return;
    throw new errors/* CheckFailure */.jU('psql-unrestricted', `psql ${client.version} has no restricted mode: a dump could run programs with it`, { found: client.version, major: client.major });
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/int-column.js
/** A growing list of 32-bit integers at four bytes each, where an array of objects would take twenty times that. */
class IntColumn {
    #values = new Int32Array(1024);
    #length = 0;
    get length() {
        return this.#length;
    }
    push(value) {
        if (this.#length === this.#values.length) {
            const larger = new Int32Array(this.#length * 2);
            larger.set(this.#values);
            this.#values = larger;
        }
        this.#values[this.#length++] = value;
    }
    /** @throws RangeError beyond the last one. */
    at(index) {
        const value = index < this.#length ? this.#values[index] : undefined;
        if (value === undefined)
            throw new RangeError(`no integer at ${index} of ${this.#length}`);
        return value;
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/places-by-id.js
/** Where the entry of each id stands: ids are dense, so four bytes each, where a Map would take thirty. */
class PlacesById {
    /** One more than the place; 0 where there is none. */
    #places = new Uint32Array(1024);
    /** @param id not negative, and no larger than the memory that four times as many bytes may take. */
    note(id, place) {
        if (id >= this.#places.length) {
            const larger = new Uint32Array(Math.max(id + 1, this.#places.length * 2));
            larger.set(this.#places);
            this.#places = larger;
        }
        this.#places[id] = place + 1;
    }
    /** Undefined for an id that was not noted. */
    of(id) {
        const found = this.#places[id] ?? 0;
        return found === 0 ? undefined : found - 1;
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/text-column.js

/** A growing list of texts that repeat: each is held once, and every place costs four bytes. */
class TextColumn {
    #texts = [];
    #numbers = new Map();
    #column = new IntColumn();
    push(text) {
        let number = this.#numbers.get(text);
        if (number === undefined) {
            number = this.#texts.push(text) - 1;
            this.#numbers.set(text, number);
        }
        this.#column.push(number);
    }
    /** @throws RangeError beyond the last one. */
    at(place) {
        const text = this.#texts[this.#column.at(place)];
        if (text === undefined)
            throw new RangeError(`no text at ${place}`);
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/archive-outline.js





/** Belong to the schema whose entry they hang on. */
const OF_A_SCHEMA = new Set(['COMMENT', 'ACL', 'SECURITY LABEL']);
/** pg_dump counts its objects: one beyond it would be a database of millions of tables, or damage. */
const LARGEST_ID = 2 ** 24;
/**
 * What the order of a restore hangs on, of every entry of an archive: some 30 bytes of each, because a thousand tenants
 * have a hundred thousand. An entry is known by its place in the archive, in which it follows what it depends on; what it
 * depends on is known the same way, as far as it is in the archive and before it.
 */
class ArchiveOutline {
    #ids = new IntColumn();
    #descriptions = new TextColumn();
    #sections = new TextColumn();
    #schemas = new TextColumn();
    /** Where the needs of the next entry begin. */
    #ends = new IntColumn();
    #needs = new IntColumn();
    #places = new PlacesById();
    get length() {
        return this.#ids.length;
    }
    /** @throws UnexpectedArchive for an id that pg_dump does not give. */
    add(entry) {
        const { id } = entry;
        if (id < 0 || id > LARGEST_ID)
            throw new archive_reader/* UnexpectedArchive */.P(`an entry with the number ${id}`);
        const needs = entry.dependencies.flatMap((each) => this.#places.of(each) ?? []);
        const schema = this.#schemaOf(entry, needs);
        this.#places.note(id, this.length);
        this.#ids.push(id);
        this.#descriptions.push(entry.description);
        this.#sections.push(entry.section);
        this.#schemas.push(schema);
        for (const need of needs)
            this.#needs.push(need);
        this.#ends.push(this.#needs.length);
    }
    /** The number by which pg_restore knows it. */
    idAt(place) {
        return this.#ids.at(place);
    }
    descriptionAt(place) {
        return this.#descriptions.at(place);
    }
    sectionAt(place) {
        return this.#sections.at(place);
    }
    /** Schema that it belongs to; empty for what has none. */
    schemaAt(place) {
        return this.#schemas.at(place);
    }
    /** How many entries it depends on. */
    needCount(place) {
        return this.#ends.at(place) - this.#startOfNeeds(place);
    }
    /** Place of the index-th entry that it depends on; one by one, because a list for each would be more than the outline. */
    needAt(place, index) {
        return this.#needs.at(this.#startOfNeeds(place) + index);
    }
    #startOfNeeds(place) {
        return place === 0 ? 0 : this.#ends.at(place - 1);
    }
    #schemaOf({ namespace, description, tag }, needs) {
        if (namespace !== '')
            return namespace;
        if (description === 'SCHEMA')
            return tag;
        if (!OF_A_SCHEMA.has(description))
            return '';
        const schema = needs.find((place) => this.descriptionAt(place) === 'SCHEMA');
        return schema === undefined ? '' : this.schemaAt(schema);
    }
}
/**
 * Outlines an archive as its table of contents is read.
 * @throws UnexpectedArchive as `archiveEntries` does.
 */
async function outlineArchive(path) {
    const outline = new ArchiveOutline();
    for await (const entry of (0,archive_contents/* archiveEntries */.x)(path))
        outline.add(entry);
    return outline;
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/schemas-apart.js
/** A schema that so many others need is made before them. */
const NEEDED_BY_MANY = 2;
/**
 * The schemas that hold tables and neither carry many others nor have tables that are part of another's: each of them can
 * be restored as a whole.
 */
function schemasApart(outline) {
    const withTables = new Set();
    const excluded = new Set(['', 'public']);
    const neededBy = new Map();
    for (let place = 0; place < outline.length; place++) {
        const schema = outline.schemaAt(place);
        if (outline.descriptionAt(place) === 'TABLE DATA')
            withTables.add(schema);
        for (let index = 0; index < outline.needCount(place); index++) {
            const need = outline.needAt(place, index);
            const other = outline.schemaAt(need);
            if (other === schema)
                continue;
            if (isPartOf(outline.descriptionAt(place), outline.descriptionAt(need)))
                excluded.add(schema);
            if (schema !== '')
                neededBy.set(other, (neededBy.get(other) ?? new Set()).add(schema));
        }
    }
    for (const [schema, others] of neededBy)
        if (others.size >= NEEDED_BY_MANY)
            excluded.add(schema);
    return withTables.difference(excluded);
}
const JOINS = new Set(['TABLE', 'TABLE ATTACH', 'INDEX ATTACH', 'FOREIGN TABLE']);
/** A child or partition locks its parent until the end of its transaction: its schema would make others wait. */
function isPartOf(description, needed) {
    return JOINS.has(description) && /TABLE$|INDEX$/.test(needed);
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/restore-plan.js


/** With fewer schemas per job than this, the jobs would not end together. */
const SCHEMAS_PER_JOB = 8;
/**
 * Entries that speak of objects to come, or that others must not be made under: grants by default, triggers on commands.
 * And the rows of materialized views: what a view reads shows in no dependency when rows come from partitions elsewhere, by a
 * function's body, or through a view that pg_dump makes in two steps.
 */
const AFTER_ALL = new Set([
    'DEFAULT ACL',
    'EVENT TRIGGER',
    'MATERIALIZED VIEW DATA',
    'PUBLICATION',
    'PUBLICATION TABLE',
    'PUBLICATION TABLES IN SCHEMA',
    'SUBSCRIPTION',
]);
/**
 * Plans a restore in which each of many schemas is made, filled and indexed in one transaction beside others: all
 * processors work from the first table on, and a server with `wal_level=minimal` writes no WAL for what the same
 * transaction made. Null when the archive has too few schemas, or most of it lies in one: then there is nothing to gain.
 */
function planRestore(outline, jobs) {
    if (jobs < 2)
        return null;
    const stages = stagesOf(outline);
    const order = [];
    const first = [];
    const last = [];
    const bySchema = new Map();
    for (let place = 0; place < outline.length; place++) {
        const id = outline.idAt(place);
        order.push(id);
        const stage = stages.at(place);
        if (stage === 'first')
            first.push(id);
        else if (stage === 'last')
            last.push(id);
        else
            append(bySchema, outline.schemaAt(place), id);
    }
    const inParts = order.length - first.length - last.length;
    if (bySchema.size < SCHEMAS_PER_JOB * jobs || inParts < order.length / 2)
        return null;
    return {
        first,
        apart: [...bySchema].map(([schema, entries]) => ({ schema, entries })),
        last,
        order,
    };
}
function append(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}
function stagesOf(outline) {
    const apart = schemasApart(outline);
    const stages = new TextColumn();
    for (let place = 0; place < outline.length; place++)
        stages.push(stageOf(place, outline, apart, stages));
    return stages;
}
/** Nothing comes before what it depends on, and a schema that stands apart waits for no other one. */
function stageOf(place, outline, apart, stages) {
    if (AFTER_ALL.has(outline.descriptionAt(place)))
        return 'last';
    const schema = outline.schemaAt(place);
    const isApart = apart.has(schema);
    for (let index = 0; index < outline.needCount(place); index++) {
        const need = outline.needAt(place, index);
        const stage = stages.at(need);
        const isElsewhere = stage === 'apart' && !(isApart && outline.schemaAt(need) === schema);
        if (stage === 'last' || isElsewhere)
            return 'last';
    }
    if (isApart)
        return 'apart';
    const section = outline.sectionAt(place);
    return section === 'pre-data' || section === 'none' ? 'first' : 'last';
}
/** What one entry costs beside its rows, in bytes of rows that take as long (measured: 0.35 ms beside 14 ms a megabyte). */
const BYTES_PER_ENTRY = 25_000;
/**
 * Divides schemas among jobs so that they end at about the same time: the largest first, each to the job with the least
 * work (LPT rule: Graham, "Bounds on Multiprocessing Timing Anomalies", 1969).
 */
function packParts(parts, bytesOf, jobs) {
    const weighed = parts
        .map((part) => ({ part, weight: weightOf(part, bytesOf) }))
        .sort((a, b) => b.weight - a.weight);
    const fair = weighed.reduce((sum, { weight }) => sum + weight, 0) / jobs;
    const bins = Array.from({ length: jobs }, () => ({ weight: 0, entries: [] }));
    const spread = [];
    for (const { part, weight } of weighed) {
        if (weight > fair) {
            spread.push(...part.entries);
            continue;
        }
        const [lightest] = bins.toSorted((a, b) => a.weight - b.weight);
        if (!lightest)
            continue;
        lightest.weight += weight;
        lightest.entries.push(...part.entries);
    }
    return {
        bins: bins.map(({ entries }) => entries).filter(({ length }) => length > 0),
        spread,
    };
}
function weightOf({ entries }, bytesOf) {
    return entries.reduce((sum, id) => sum + BYTES_PER_ENTRY + (bytesOf.get(id) ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/restore-apart.js



/**
 * Makes what the schemas share.
 * @throws CheckFailure with the reason of the failure.
 */
async function restoreFirst(plan, request, world) {
    const list = await writeList('first', plan.first, request);
    await (0,restore_phases/* runRestore */.YL)(['--single-transaction'], { ...request, list }, world);
}
/**
 * Restores the schemas that stand apart, each job its share in one transaction, then all the rest by parallel jobs.
 * @param bytesOf bytes of the rows of each entry.
 * @throws CheckFailure with the reason of the failure.
 */
async function restoreParts(plan, bytesOf, request, world) {
    const { bins, spread } = packParts(plan.apart, bytesOf, request.jobs);
    await allOrAbort(bins.map((entries, index) => async (signal) => {
        const list = await writeList(`part-${index + 1}`, entries, request);
        await (0,restore_phases/* runRestore */.YL)(['--single-transaction'], { ...request, list }, { ...world, signal });
    }), world.signal);
    const atLast = new Set([...spread, ...plan.last]);
    const rest = plan.order.filter((id) => atLast.has(id));
    if (rest.length === 0)
        return;
    const list = await writeList('last', rest, request);
    await (0,restore_phases/* runRestore */.YL)([`--jobs=${request.jobs}`], { ...request, list }, world);
}
async function writeList(name, ids, { archive }) {
    const path = `${archive}.${name}.list`;
    await (0,promises_.writeFile)(path, ids.map((id) => `${id};\n`).join(''), { mode: 0o600 });
    return path;
}
/** Runs all side by side; when one fails the others are ended, and its error is thrown. */
async function allOrAbort(works, outer) {
    const failure = new AbortController();
    const signal = AbortSignal.any([outer, failure.signal]);
    const running = works.map((work) => work(signal));
    try {
        await Promise.all(running);
    }
    catch (error) {
        failure.abort(error);
        await Promise.allSettled(running);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/engines/postgres/restore/time-contents.js

const STATEMENTS = `SELECT left(query, 1000) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active' AND backend_type = 'client backend'`;
/** How long a last look may take. */
const PATIENCE_MILLISECONDS = 1000;
/** Between two looks; shorter at first, so that a short run is seen, too. */
const LONGEST_PAUSE_SECONDS = 0.1;
const SHORTEST_PAUSE_SECONDS = 0.002;
const PAUSE_SHARE = 1 / 20;
/**
 * Tells how long a restore loaded, indexed and constrained, by looking at the server now and then: sessions side by side
 * do one while another does the other, so the run is divided in proportion to what was seen. A restore that told of each
 * object (`pg_restore --verbose`) would know it to the millisecond and take a fifth longer. Without a look, for instance
 * where the server has no connection left, all is loading.
 */
async function timeContents(target, restore, world) {
    const over = new AbortController();
    const patience = new AbortController();
    const signal = AbortSignal.any([world.signal, patience.signal]);
    const session = await (0,connection/* connect */.Ng)(target, signal).catch(() => null);
    const look = session ? () => statements(session) : () => Promise.resolve([]);
    const sampled = sampleWork(look, world.clock, over.signal);
    try {
        await restore();
    }
    finally {
        over.abort();
        // A session that stays would keep the database from being dropped; but a server that answers no more must not keep
        // us: the restore has ended, by its time limit perhaps.
        const ended = sampled.then(() => session?.close()).catch(() => undefined);
        const timer = setTimeout(() => patience.abort(), PATIENCE_MILLISECONDS);
        await Promise.race([ended, untilAborted(patience.signal)]);
        clearTimeout(timer);
    }
    return sampled;
}
async function statements(session) {
    const rows = await session.query(STATEMENTS);
    return rows.flatMap(([query]) => query ?? []);
}
/**
 * Looks until `over`, and divides the time until then.
 * @param look what it throws ends the looking, not the run
 */
async function sampleWork(look, clock, over) {
    const started = clock.monotonicSeconds();
    const elapsed = () => clock.monotonicSeconds() - started;
    const worked = { load: 0, index: 0, constraint: 0 };
    const pause = () => Math.min(LONGEST_PAUSE_SECONDS, Math.max(SHORTEST_PAUSE_SECONDS, elapsed() * PAUSE_SHARE));
    try {
        for (let since = 0; !over.aborted; since = elapsed()) {
            await clock.sleep(pause(), over);
            // A look stands for the time since the one before.
            for (const statement of await look())
                worked[workOf(statement)] += elapsed() - since;
        }
    }
    catch {
        // Over, or the server is gone: that is told by whoever restores.
    }
    await untilAborted(over);
    return divide(worked, elapsed());
}
function untilAborted(signal) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}
function divide({ load, index, constraint }, run) {
    const worked = load + index + constraint;
    const share = (seconds) => (worked === 0 ? 0 : (run * seconds) / worked);
    return {
        loadSeconds: worked === 0 ? run : share(load),
        indexSeconds: share(index),
        constraintSeconds: share(constraint),
    };
}
/** As pg_dump writes them. */
const INDEX = /^CREATE (UNIQUE )?INDEX|^CREATE STATISTICS|^ALTER INDEX|^ALTER TABLE .*\s+ADD CONSTRAINT ("[^"]+"|\S+) (PRIMARY KEY|UNIQUE|EXCLUDE)|\bCLUSTER ON\b/;
const CONSTRAINT = /^ALTER TABLE .*\s+(ADD CONSTRAINT|VALIDATE CONSTRAINT|(ENABLE|FORCE) ROW|ENABLE .*TRIGGER)|^CREATE (CONSTRAINT |EVENT )?TRIGGER|^CREATE (RULE|POLICY)|^REFRESH/;
/** Making tables, views and functions is part of loading. */
function workOf(statement) {
    const text = statement.trimStart();
    if (INDEX.test(text))
        return 'index';
    return CONSTRAINT.test(text) ? 'constraint' : 'load';
}

;// CONCATENATED MODULE: ./build/src/procedures/restoration/load-archive.js








/**
 * Restores the archive: where it has many schemas, schema by schema side by side; else, and whenever that fails, section
 * by section, as pg_restore would do it itself. Only the second can say that a backup does not restore: what a function
 * reads stands in no dependency, and an order that the archive did not foresee proves nothing.
 * @throws CheckFailure with the reason of the failure.
 */
async function loadArchive(request, world) {
    const { restore, restoration, server, plan } = request;
    if (restoration.plain)
        return loadPlain(restoration.plain, request, world);
    if (plan === null)
        return loadSections(request, world);
    try {
        await loadApart(plan, request, world);
    }
    catch (error) {
        const { recreate } = restoration.target;
        if (!mayBeTheOrder(error, restoration) || recreate === undefined)
            throw error;
        world.log.warn(`schema by schema it failed (${error.message}); once more, in the archive's own order`);
        await recreate(server);
        await loadSections({ ...request, restore }, world);
    }
}
/** Reads the table of contents to plan; null when the archive is restored section by section. */
async function planLoad(restore, { target, plain }) {
    const isWhole = restore.list === undefined && (restore.format ?? 'custom') === 'custom';
    if (plain || !isWhole || target.recreate === undefined)
        return null;
    try {
        return planRestore(await outlineArchive(restore.archive), restore.jobs);
    }
    catch (error) {
        if (error instanceof archive_reader/* UnexpectedArchive */.P)
            return null;
        throw error;
    }
}
/**
 * A statement that the server refused; a damaged file or a full disk would not go away by another order. Orphans that are
 * to be named are looked for in the archive's own order anyway.
 */
function mayBeTheOrder(error, { namesOrphans = false }) {
    if (!(error instanceof errors/* CheckFailure */.jU))
        return false;
    return (error.reason === 'restore-failed' || (error.reason === 'foreign-key-orphans' && !namesOrphans));
}
async function loadApart(plan, { restore, restoration, bytesOf }, world) {
    const { recorder, phases } = restoration;
    const sizes = await recorder.step('schema', () => phases.time('load', async () => {
        await restoreFirst(plan, restore, world);
        return bytesOf;
    }));
    const load = () => restoreParts(plan, sizes ?? new Map(), restore, world);
    await recorder.step('load', () => timeLoad(load, restore, phases, world));
}
/** By psql from the first statement to the last: who wrote it that way gave up parallel jobs. */
async function loadPlain(plan, { restore, restoration: { recorder, phases } }, world) {
    await recorder.step('load', () => phases.time('load', () => restorePlain(plan, restore, world)));
}
async function loadSections({ restore, restoration: { recorder, phases }, bytesOf }, world) {
    await recorder.step('schema', () => phases.time('load', async () => {
        await (0,restore_phases/* restoreSchema */._R)(restore, world);
        await bytesOf;
    }));
    const load = () => (0,restore_phases/* restoreContents */.lB)(restore, world);
    await recorder.step('load', () => timeLoad(load, restore, phases, world));
}
async function timeLoad(load, { target }, phases, world) {
    const timing = await timeContents(target, load, world);
    phases.add('load', timing.loadSeconds);
    phases.add('index', timing.indexSeconds);
    phases.add('constraints', timing.constraintSeconds);
}

// EXTERNAL MODULE: ./build/src/procedures/restoration/unless-server-dies.js
var unless_server_dies = __webpack_require__(3322);
;// CONCATENATED MODULE: ./build/src/procedures/restoration/restore-backup.js













/**
 * Fetches the dump, opens the server beside it and restores. The server is the caller's to stop.
 * @throws CheckFailure with the reason of the failure.
 */
async function restoreBackup(restoration, world) {
    const { server, fetched, archive } = await fetchAndOpen(restoration, world);
    const { recorder, phases, target } = restoration;
    try {
        const settings = await recorder.step('roles', () => phases.time('create', () => target.prepare(server)));
        const restore = { ...archive.request, target: settings };
        const { plan, bytesOf } = archive;
        const load = { restore, restoration, server, plan, bytesOf };
        const loaded = loadArchive(load, world).catch((error) => loadBroken(error, load, world));
        await (0,unless_server_dies/* unlessServerDies */.t)(loaded, server, world);
        return { server, settings, selection: archive.selection, fetched, request: restore };
    }
    catch (error) {
        await Promise.allSettled([server.stop(), archive.bytesOf]);
        throw error;
    }
}
/**
 * Fetches the dump and looks at it while the server is opened; what opening takes longer is the phase `create`.
 */
async function fetchAndOpen(restoration, world) {
    const { recorder, phases, passport, target, backup } = restoration;
    const request = archiveRequest(await (0,choose_programs/* requireRestoreClient */.P)(restoration.needs, world), restoration);
    const beside = () => phases.secondsOf('fetch') + phases.secondsOf('verify');
    const started = world.clock.monotonicSeconds() - beside();
    const opened = recorder.step('create', () => target.open());
    // It may fail while the fetch is still awaited; it is looked at after.
    opened.catch(() => undefined);
    try {
        const fetched = await recorder.step('fetch', () => phases.time('fetch', () => (0,fetch_dump/* fetchDump */.rL)(backup, passport, request.archive, world)));
        const archive = await recorder.step('verify', () => phases.time('verify', () => lookAt(request, restoration, world)));
        return { server: await opened, fetched, archive };
    }
    catch (error) {
        const server = await opened.catch(() => null);
        await server?.stop();
        throw error;
    }
    finally {
        phases.add('create', Math.max(0, world.clock.monotonicSeconds() - started - beside()));
    }
}
function archiveRequest(client, restoration) {
    const { workspace, backup, jobs, timeoutSeconds, needs, target } = restoration;
    return {
        client,
        archive: (0,external_node_path_.join)(workspace, 'plain.dump'),
        jobs,
        timeoutSeconds,
        areRolesGuessed: needs.areRolesGuessed,
        format: backup.format,
        isShared: target.isShared ?? false,
    };
}
/** What can be read at once is: one processor would wait for the other. */
async function lookAt(whole, restoration, world) {
    const planned = restoration.part ? null : planLoad(whole, restoration);
    const [part, plan] = await Promise.all([checkArchive(whole, restoration, world), planned]);
    const request = { ...whole, list: part?.list };
    const bytesOf = isIndexed(whole) ? indexArchive(whole.archive) : Promise.resolve(null);
    // It may fail while the roles are still made; it is looked at when rows are loaded.
    bytesOf.catch(() => undefined);
    return { request, plan, bytesOf, selection: part?.selection ?? null };
}
function isIndexed({ format = 'custom' }) {
    return format === 'custom';
}
/** Reads the table of contents, and of one schema alone chooses what it takes. */
async function checkArchive(restore, { passport, recorder, part, plain, workspace }, world) {
    if (plain) {
        if (part)
            throw plainPart();
        recorder.check(PLAIN_CHECK);
        return null;
    }
    if (restore.format === 'tar')
        await requireTarEnd(restore.archive);
    if (restore.format === 'directory')
        await requireDataEnds(restore.archive);
    const { tableData } = await (0,restore_phases/* readContents */.r0)(restore, world);
    if (part === undefined) {
        checkRows(tableData, passport ? (0,totals/* passportTotals */.Yv)(passport).tables : tableData, recorder);
        return null;
    }
    const chosen = await (0,choose_part/* choosePart */.p)({ restore, part, passport, workspace });
    recorder.check((0,choose_part/* partCheck */.C)(chosen));
    checkRows(chosen.tableData, chosen.tables ?? chosen.tableData, recorder);
    return chosen;
}
/** Looked at before anything was made. */
const PLAIN_CHECK = {
    id: 'archive',
    status: 'pass',
    expected: 'ends as pg_dump ends a dump',
    actual: 'it does',
};
function plainPart() {
    const detail = 'one tenant alone can be taken out of an archive, not out of plain SQL';
    return new errors/* CheckFailure */.jU('format-unsupported', detail, { detail });
}
/** A schema-only dump restores without an error: its table of contents must have rows for every table. */
function checkRows(found, tables, recorder) {
    const common = {
        id: 'archive',
        expected: `rows of ${tables} tables`,
        actual: `rows of ${found} tables`,
    };
    const isEmpty = found === 0 && tables > 0;
    recorder.check(isEmpty
        ? { ...common, status: 'fail', reason: 'archive-empty' }
        : { ...common, status: 'pass' });
    if (isEmpty)
        throw new errors/* CheckFailure */.jU('archive-empty', `the archive holds no rows at all, ${tables} tables are expected`, { tables });
}
/** A restore that stopped at a foreign key is the verdict; which rows of whom is what a person needs next. */
async function loadBroken(error, { restore, server, restoration }, world) {
    const { recorder, target, namesOrphans, workspace } = restoration;
    const isArchive = restore.format !== 'plain' && restore.format !== 'tar';
    const isOrphans = isArchive && error instanceof errors/* CheckFailure */.jU && error.reason === 'foreign-key-orphans';
    if (!namesOrphans || !isOrphans || !target.recreate)
        throw error;
    const { recreate } = target;
    await recorder.step('orphans', async () => {
        await recreate(server);
        await restoreWithOrphans(restore, (0,external_node_path_.join)(workspace, 'without-keys.list'), world);
    });
}


/***/ }),

/***/ 8031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ selectBackup)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _backups_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _backups_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5614);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6595);
/* harmony import */ var _frame_frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6732);






/** Of the backups that are in place, told to whom asked for another. */
const NAMES_SHOWN = 3;
/**
 * Finds the backup. Chosen by what is in place, not by what is sound: a damaged newest backup must be reported, not passed over.
 * @throws CheckFailure `no-backup` when there is none to choose from.
 */
async function selectBackup(request) {
    if (request.backup !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(request.backup))
        return selectFile(request.backup);
    const entries = (await (0,_backups_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listBackups */ .C)(request.directory, request)).filter((entry) => entry.dumpPath !== undefined &&
        (request.source === undefined || entry.source === request.source));
    const wanted = request.backup;
    const chosen = wanted === undefined
        ? pick(entries, request)
        : entries.find((entry) => entry.name === wanted || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(entry.dumpPath ?? '') === wanted);
    if (!chosen?.dumpPath)
        throw noBackup(request, entries);
    return toSelected(chosen, chosen.dumpPath);
}
/** Newest complete one, else newest of any kind; random: any but the newest, so that old backups are proven too. */
function pick(entries, request) {
    const own = entries.filter((entry) => entry.state === 'complete');
    const candidates = own.length > 0 ? own : entries.filter((entry) => entry.state === 'foreign');
    if (request.pick === 'newest')
        return candidates[0];
    const names = [...new Set(candidates.map((entry) => entry.name))];
    const older = names.length > 1 ? names.slice(1) : names;
    const name = older[Math.floor(request.random() * older.length)];
    return candidates.find((entry) => entry.name === name);
}
async function toSelected(entry, dumpPath) {
    return {
        name: entry.name,
        source: entry.source,
        tier: entry.tier,
        dumpPath,
        ...(entry.passportPath === undefined ? {} : { passportPath: entry.passportPath }),
        ...(entry.globalsPath === undefined ? {} : { globalsPath: entry.globalsPath }),
        frame: await frameOf(dumpPath),
        bytes: entry.dumpBytes,
        takenAt: entry.takenAt,
    };
}
async function selectFile(path) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    const isDump = facts?.isFile() || (facts?.isDirectory() && (await isDirectoryFormat(path)));
    if (!facts || !isDump)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckFailure */ .jU('no-backup', `no dump at ${path}`, { path });
    const ending = facts.isFile() ? ((0,_backups_names_js__WEBPACK_IMPORTED_MODULE_3__/* .dumpEndingOf */ .TB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) ?? '') : '';
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, ending);
    const beside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path.slice(0, -(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).length));
    const sibling = (ending) => beside.includes(name + ending)
        ? path.slice(0, -(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).length) + name + ending
        : undefined;
    const passportPath = sibling('.passport.json');
    const globalsPath = sibling('.globals.sql');
    return {
        name,
        source: name.replace(/_backup_.*$/, ''),
        tier: 'loose',
        dumpPath: path,
        ...(passportPath === undefined ? {} : { passportPath }),
        ...(globalsPath === undefined ? {} : { globalsPath }),
        frame: await frameOf(path),
        bytes: facts.isFile() ? facts.size : await directoryBytes(path),
        takenAt: null,
    };
}
/** As pg_dump makes it: with a table of contents. */
async function isDirectoryFormat(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).includes('toc.dat');
}
async function directoryBytes(path) {
    const sizes = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).map(async (name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))).size);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
/** By the first bytes, never by the name. */
async function frameOf(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
        return null;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return (0,_frame_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .detectFrame */ .VN)(buffer.subarray(0, bytesRead));
    }
    finally {
        await file.close();
    }
}
/** Whoever mistyped a name reads the newest that there are. */
function noBackup(request, entries) {
    const { directory: path, source, backup: wanted } = request;
    const of = source === undefined ? '' : ` of ${source}`;
    if (wanted === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckFailure */ .jU('no-backup', `no backup${of} in ${path}`, { path });
    const newest = [...new Set(entries.map(({ name }) => name))].slice(0, NAMES_SHOWN).join(', ');
    const facts = { path, wanted, ...(newest !== '' && { newest }) };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckFailure */ .jU('no-backup', `no backup ${wanted}${of} in ${path}`, facts);
}


/***/ }),

/***/ 6929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unknownTenant)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3050);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);


/** Names that an answer lists when none is near. */
const NAMED = 5;
/** The answer to the name of a tenant that the backup does not hold. */
function unknownTenant(tenant, known, backup) {
    const near = (0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(tenant, known);
    const some = known.slice(0, NAMED).join(', ') + (known.length > NAMED ? ', \u2026' : '');
    const legal = known.length === 0 ? `nothing: ${backup} holds no tenants` : `one of the tenants in ${backup}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            field: 'tenant',
            value: JSON.stringify(tenant),
            legal,
            mend: near === undefined ? `It holds ${some || 'none'}.` : `Did you mean ${near}?`,
        },
    ]);
}


/***/ }),

/***/ 3322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unlessServerDies)
/* harmony export */ });
/* harmony import */ var _engines_postgres_restore_server_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2301);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);


/** Whoever watches a container hears of its end from the engine, later than a session that lost its server. */
const NEWS_SECONDS = 3;
/** Work that lost its server ends at once, but for programs that are asked to end and then killed. */
const SETTLE_SECONDS = 10;
/**
 * The result of work on a server, or the server's death as the reason why there is none. Work that lost its server
 * cannot say why it went; who watches it can, a moment later.
 * @throws what the server died of; otherwise what the work throws.
 */
async function unlessServerDies(work, { died }, watch) {
    try {
        return await Promise.race([work, died]);
    }
    catch (error) {
        if (hasLostServer(error))
            await newsOf(died, watch);
        throw error;
    }
    finally {
        await settled(work, watch);
    }
}
function hasLostServer(error) {
    const explained = (0,_engines_postgres_restore_server_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainServerFailure */ .v)(error);
    return explained instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckFailure */ .jU && explained.reason === 'staging-failed';
}
/** What is still at work (an application that is being ended) must not meet the removal of its place; a cancelled run does not wait. */
async function settled(work, watch) {
    await within(SETTLE_SECONDS, work.then(nothing, nothing), watch).catch(nothing);
}
const nothing = () => undefined;
/** Waits for the news that it died, which throws; a cancelled run does not wait. */
function newsOf(died, watch) {
    return within(NEWS_SECONDS, died, watch);
}
async function within(seconds, event, { clock, signal }) {
    const enough = new AbortController();
    const patience = clock.sleep(seconds, AbortSignal.any([signal, enough.signal]));
    try {
        await Promise.race([event, patience]);
    }
    finally {
        enough.abort();
    }
}


/***/ }),

/***/ 4621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yj: () => (/* binding */ DRILLS_OF_LANE),
  cn: () => (/* binding */ sweepDrillContainers),
  hq: () => (/* binding */ sweepDrills)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/application/command-application.js
var command_application = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/src/containers/compose-project.js + 4 modules
var compose_project = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/src/lock/holder.js
var lock_holder = __webpack_require__(9700);
// EXTERNAL MODULE: ./build/src/containers/labelled.js
var labelled = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/src/containers/labels.js
var labels = __webpack_require__(5656);
;// CONCATENATED MODULE: ./build/src/containers/sweep-containers.js



/** A killed run's Compose may have left a request with the engine that is carried out a moment later. */
const SETTLE_SECONDS = 0.3;
/**
 * Removes containers, networks and volumes of runs that were killed, where the label proves their maker dead.
 * @throws CommandError when the engine cannot be asked.
 */
async function sweepContainers(world) {
    const find = async () => {
        const found = await (0,labelled/* listLabelled */.C)(labels/* HOLDER_LABEL */.m1, world);
        const dead = await Promise.all(found.map((each) => isOfDead(each, world)));
        return found.filter((_, index) => dead[index]);
    };
    const dead = (await find()).map(describe);
    if (dead.length === 0)
        return { removed: [], left: [] };
    const left = (await (0,labelled/* removeLabelled */.u)({ find, settleSeconds: SETTLE_SECONDS }, world)).map(describe);
    const removed = dead.filter((each) => !left.includes(each));
    for (const each of removed)
        world.log.warn(`removed ${each}, left by a run that was killed`);
    for (const each of left)
        world.log.warn(`${each} of a run that was killed cannot be removed`);
    return { removed, left };
}
async function isOfDead(found, { log }) {
    const holder = (0,lock_holder/* parseHolder */.iz)(found.holder);
    if (holder !== null)
        return !(0,lock_holder/* isAlive */._n)(holder);
    log.warn(`${describe(found)} names no maker; it is left alone, remove it by hand`);
    return false;
}
/** `container 4f0c2b\u2026` with an id short enough to read and long enough to type. */
function describe({ kind, id }) {
    return `${kind} ${kind === 'volume' ? id : id.slice(0, 12)}`;
}

// EXTERNAL MODULE: ./build/src/engines/postgres/separate-server/made-record.js
var made_record = __webpack_require__(6597);
// EXTERNAL MODULE: ./build/src/engines/postgres/separate-server/unmake-target.js
var unmake_target = __webpack_require__(5089);
// EXTERNAL MODULE: ./build/src/engines/postgres/staging/staging-directory.js
var staging_directory = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/sweep-staging.js










/** Where the drills of one lane of a check have their staging directories: the lane lies in that of the check. */
const DRILLS_OF_LANE = 'd';
/** Removal from a separate server, which may not answer. */
const SERVER_SECONDS = 60;
/**
 * Removes what drills left that were killed, where their maker is proven dead: programs, containers, databases and roles on
 * a separate server, directories. What cannot be removed now keeps its directory, so that the next sweep tries again.
 */
async function sweepDrills({ directory, server }, world) {
    await (0,staging_directory/* sweepStaging */.i)(directory, world.log, async (path) => {
        // What drills of a check made elsewhere can be found by their own directories only.
        for (const lane of await (0,promises_.readdir)(path))
            await sweepDrills({ directory: (0,external_node_path_.join)(path, lane, DRILLS_OF_LANE), server }, world);
        await world.processes.endMarked((0,command_application/* applicationMark */.C)(path));
        const left = [...(await sweepProject(path, world)), ...(await sweepServer(path, server, world))];
        if (left.length > 0)
            throw new Error(left.join(', '));
    });
}
/** As `sweepDrills` for containers whose directory is gone, too; without an engine there are none to be seen. */
async function sweepDrillContainers(world) {
    try {
        await sweepContainers(world);
    }
    catch (error) {
        if (!(error instanceof errors/* CommandError */.Qd))
            throw error;
        world.log.debug(`no container was looked for: ${error.message}`);
    }
}
async function sweepProject(path, world) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, compose_project/* COMPOSE_FILE */.Uu)))
        return [];
    return (await sweepContainers(world)).left;
}
async function sweepServer(path, server, { log }) {
    const record = await (0,made_record/* readMadeRecord */.n)(path);
    if (record === null)
        return [];
    const { host, port, database } = record;
    if (server?.host !== host || server.port !== port)
        return [`database ${database} on ${host}:${port}, which drill.server names no longer`];
    const signal = AbortSignal.timeout(SERVER_SECONDS * 1000);
    const left = await (0,unmake_target/* unmakeTarget */.B)(record, { ...server, database }, signal);
    if (left.length === 0)
        log.warn(`removed what a killed drill made on ${host}:${port}`);
    return left;
}


/***/ })

};
;