"use strict";
exports.id = 552;
exports.ids = [552];
exports.modules = {
	9285: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => applicationMark,
			S: () => startCommand
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _probes_carried_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5453);
		var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
		var _log_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4360);
		var _port_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8984);
		var _until_ready_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3297);
		let MARK_VARIABLE = "LASTRO_APPLICATION";
		function applicationMark(workspace) {
			return `${MARK_VARIABLE}=${workspace}`;
		}
		async function startCommand(request, world) {
			let port = request.port ?? await world.ports.pickFree();
			await requireFree(port, world);
			return new CommandApplication(request, port, world);
		}
		async function requireFree(port, { ports }) {
			let [listener] = await ports.listeners(port);
			if (!listener) return;
			let message = `port ${port} is taken: somebody listens on ${listener.address}`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("port-taken", message, { port });
		}
		class CommandApplication {
			baseUrl;
			port;
			started;
			died;
			#request;
			#world;
			#process;
			#tail = new _log_tail_js__WEBPACK_IMPORTED_MODULE_3__.J();
			#isReady = !1;
			#isStopping = !1;
			constructor(request, port, world) {
				this.#request = request;
				this.#world = world;
				this.port = port;
				this.baseUrl = `http://localhost:${port}`;
				this.started = request.command.join(" ");
				this.#process = this.#start();
				this.#tail.follow(this.#process.stdout);
				this.died = this.#untilItEnds();
				this.died.catch(() => void 0);
			}
			async untilReady() {
				await (0, _until_ready_js__WEBPACK_IMPORTED_MODULE_4__.M)(this, this.#request.ready, this.#world);
				this.#isReady = !0;
			}
			log() {
				return Promise.resolve(this.#tail.lines(this.#world.redact));
			}
			async stop() {
				this.#isStopping = !0;
				await this.#process.kill();
				await this.#world.processes.endMarked(applicationMark(this.#request.workspace));
				return (0, _port_release_js__WEBPACK_IMPORTED_MODULE_5__.e)(this.port, this.#world);
			}
			#start() {
				let { command, directory, database, workspace } = this.#request;
				let places = (0, _environment_js__WEBPACK_IMPORTED_MODULE_2__.ek)(database, this.port);
				let [file = "", ...args] = command.map((word) => (0, _probes_carried_values_js__WEBPACK_IMPORTED_MODULE_1__.BB)(word, places));
				return this.#world.processes.start({
					file,
					args,
					env: {
						...(0, _environment_js__WEBPACK_IMPORTED_MODULE_2__.Qo)(this.#request, this.port),
						[MARK_VARIABLE]: workspace
					},
					onStderrLine: (line) => this.#tail.add(line),
					signal: this.#world.signal,
					...directory === void 0 ? {} : { cwd: directory }
				});
			}
			async #untilItEnds() {
				let end = await this.#process.done.then(() => "it ended by itself with exit code 0", (error) => error);
				if (this.#isStopping || this.#world.signal.aborted) return new Promise(() => void 0);
				throw this.#failureOf(end);
			}
			#failureOf(end) {
				let reason = end instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd && end.failure.cause === "spawn" ? "backend-missing" : this.#isReady ? "backend-died" : "backend-exited";
				let detail = end instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd ? describeEnd(end) : String(end);
				return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU(reason, `${this.started}: ${detail}`, { detail });
			}
		}
		function describeEnd({ failure }) {
			if (failure.cause === "spawn") return failure.stderrTail;
			return failure.cause === "exit" ? `exit code ${failure.exitCode}` : failure.cause;
		}
	}),
	4360: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => tailOf,
			J: () => LogTail
		});
		var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
		let LINE_KEPT = 8192;
		class LogTail {
			#lines = [];
			add(line) {
				if (line.trim() === "") return;
				this.#lines.push(line.slice(0, LINE_KEPT));
				this.#lines.length > 60 && this.#lines.shift();
			}
			follow(stream) {
				let decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
				let rest = "";
				stream.on("data", (chunk) => {
					let parts = (rest + decoder.write(chunk)).split(/\r?\n/);
					rest = (parts.pop() ?? "").slice(0, LINE_KEPT);
					for (let line of parts) this.add(line);
				});
				stream.once("close", () => this.add(rest));
				stream.on("error", () => void 0);
			}
			lines(redact) {
				return this.#lines.map((line) => {
					let text = redact(line);
					return text.length > 400 ? `${text.slice(0, 399)}\u2026` : text;
				});
			}
		}
		function tailOf(text, redact) {
			let tail = new LogTail();
			for (let line of text.split(/\r?\n/)) tail.add(line);
			return tail.lines(redact);
		}
	}),
	8984: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => portsLeft });
		async function portsLeft(port, { clock, ports }) {
			let deadline = clock.monotonicSeconds() + 3;
			for (; (await ports.listeners(port)).length > 0;) {
				if (clock.monotonicSeconds() >= deadline) return [`port ${port}`];
				await clock.sleep(.05);
			}
			return [];
		}
	}),
	3297: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => untilReady });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		async function untilReady({ baseUrl, died }, ready, world) {
			let over = new AbortController();
			let signal = AbortSignal.any([world.signal, over.signal]);
			try {
				await Promise.race([poll(`${baseUrl}${ready.path}`, ready, {
					world,
					signal
				}), died]);
			} finally {
				over.abort();
			}
		}
		async function poll(url, ready, { world, signal }) {
			let deadline = world.clock.monotonicSeconds() + ready.timeoutSeconds;
			for (;;) {
				let left = deadline - world.clock.monotonicSeconds();
				let answer = await ask(url, Math.max(.1, Math.min(5, left)), {
					world,
					signal
				});
				if (isReady(answer, ready)) return;
				if (world.clock.monotonicSeconds() >= deadline) throw notReady(url, answer, ready);
				await world.clock.sleep(.1, signal);
			}
		}
		async function ask(url, timeoutSeconds, { world, signal }) {
			let request = {
				method: "GET",
				url,
				headers: {},
				timeoutSeconds,
				maxBytes: 1048576,
				signal
			};
			try {
				return (await world.http.exchange(request)).status;
			} catch (error) {
				signal.throwIfAborted();
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.HR)) throw error;
				return error.message;
			}
		}
		function isReady(answer, { status }) {
			if (typeof answer == "string") return !1;
			return status ? status.includes(answer) : answer < 500;
		}
		function notReady(url, answer, { timeoutSeconds }) {
			let detail = `${typeof answer == "number" ? `status ${answer}` : answer} after ${timeoutSeconds} s`;
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("backend-not-ready", `${url}: ${detail}`, { detail });
		}
	}),
	5327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uu: () => COMPOSE_FILE,
			U8: () => openProject
		});
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(6595);
		var durable_files = __webpack_require__(2279);
		var holder = __webpack_require__(9700);
		function composeFile({ services, labels }) {
			let volumes = new Set(services.flatMap(({ mounts = [] }) => mounts.flatMap(volumeName)));
			let file = {
				services: Object.fromEntries(services.map((each) => [each.name, definition(each, labels)])),
				networks: { default: { labels } },
				...volumes.size === 0 ? {} : { volumes: Object.fromEntries([...volumes].map((name) => [name, { labels }])) }
			};
			return `${JSON.stringify(file, literally, 2)}\n`;
		}
		function literally(_key, value) {
			return typeof value == "string" ? value.replaceAll("$", "$$$$") : value;
		}
		function volumeName(mount) {
			return mount.kind === "volume" ? [mount.name] : [];
		}
		function definition(service, labels) {
			let { image, environment, command, entrypoint, workingDirectory, user } = service;
			let { health, port, mounts, aliases, more } = service;
			return {
				...more,
				image,
				labels,
				restart: "no",
				...environment && { environment },
				...command && { command },
				...entrypoint && { entrypoint },
				...workingDirectory && { working_dir: workingDirectory },
				...user && { user },
				...health && { healthcheck: healthCheck(health) },
				...port && { ports: [publication(port)] },
				...mounts && { volumes: mounts.map(mountOf) },
				...aliases && { networks: { default: { aliases } } }
			};
		}
		function healthCheck({ test, intervalSeconds, timeoutSeconds, retries }) {
			return {
				test: ["CMD", ...test],
				interval: `${Math.round(intervalSeconds * 1e3)}ms`,
				timeout: `${Math.round(timeoutSeconds * 1e3)}ms`,
				retries
			};
		}
		function publication({ container, host }) {
			return `127.0.0.1:${host === "random" ? "" : host}:${container}`;
		}
		function mountOf(mount) {
			if (mount.kind === "volume") {
				let { name, path, isReadOnly = !1 } = mount;
				return {
					type: "volume",
					source: name,
					target: path,
					...isReadOnly && { read_only: !0 }
				};
			}
			return {
				type: "bind",
				source: mount.source,
				target: mount.path,
				read_only: !0
			};
		}
		var docker = __webpack_require__(5311);
		var labelled = __webpack_require__(7240);
		var labels = __webpack_require__(5656);
		var external_node_net_ = __webpack_require__(7030);
		function isPortFree(port) {
			return new Promise((resolve) => {
				let server = (0, external_node_net_.createServer)();
				server.once("error", () => resolve(!1));
				server.listen({
					port,
					host: "127.0.0.1",
					exclusive: !0
				}, () => {
					server.close(() => resolve(!0));
				});
			});
		}
		async function untilPortFree(port, seconds, clock) {
			let end = clock.monotonicSeconds() + seconds;
			for (; !await isPortFree(port);) {
				if (clock.monotonicSeconds() >= end) return !1;
				await clock.sleep(.05);
			}
			return !0;
		}
		var require_engine = __webpack_require__(3239);
		async function requireImage(image, { pull, pullSeconds }, world) {
			if (pull !== "always" && await isHere(image, world)) return;
			if (pull === "never") throw missing(image, "it may not be fetched");
			world.log.info(`fetching image ${image}`);
			try {
				await (0, docker.ST)({
					args: [
						"pull",
						"--quiet",
						image
					],
					timeoutSeconds: pullSeconds
				}, world);
			} catch (error) {
				if (!(error instanceof errors.Qd) || error.failure.cause === "cancelled") throw error;
				throw missing(image, error.message);
			}
		}
		async function isHere(image, world) {
			let { exitCode } = await (0, docker.ad)([
				"image",
				"inspect",
				"--format",
				"{{.Id}}",
				image
			], world);
			return exitCode === 0;
		}
		function missing(image, detail) {
			return new errors.jU("image-missing", `image ${image} is not here: ${detail}`, {
				image,
				detail
			});
		}
		let running_container_POLL_SECONDS = .1;
		let GONE = {
			isRunning: !1,
			hasEnded: !0,
			exitCode: 0,
			isOutOfMemory: !1,
			health: null
		};
		class ContainerWatch {
			#service;
			#id;
			#world;
			constructor(service, id, world) {
				this.#service = service;
				this.#id = id;
				this.#world = world;
			}
			async untilReady(seconds) {
				let { clock, signal } = this.#world;
				let deadline = clock.monotonicSeconds() + seconds;
				for (;;) {
					let state = await this.#state();
					if (state.isRunning && (state.health ?? "healthy") === "healthy") return;
					if (!state.isRunning) throw await this.#failure(describeExit(state), state);
					if (state.health === "unhealthy") throw await this.#failure("it is unhealthy", state);
					if (clock.monotonicSeconds() > deadline) throw await this.#failure(`it was not healthy within ${seconds} s`, state);
					await clock.sleep(running_container_POLL_SECONDS, signal);
				}
			}
			async untilDone(seconds) {
				let { clock, signal } = this.#world;
				let deadline = clock.monotonicSeconds() + seconds;
				for (;;) {
					let state = await this.#state();
					if (state.hasEnded && state.exitCode === 0) return;
					if (state.hasEnded) throw await this.#failure(describeExit(state), state);
					if (clock.monotonicSeconds() > deadline) throw await this.#failure(`it did not end within ${seconds} s`, state);
					await clock.sleep(running_container_POLL_SECONDS, signal);
				}
			}
			async running() {
				let { stdout } = await this.#inspect("{{.Name}}");
				let port = await this.#publishedPort();
				let watch = this.#world.processes.start({
					file: "docker",
					args: ["wait", this.#id]
				});
				watch.stdout.resume();
				let isStopped = !1;
				let died = this.#untilItEnds(watch, () => isStopped);
				died.catch(() => void 0);
				return {
					name: this.#service.name,
					container: stdout.trim().replace(/^\//, ""),
					port,
					died,
					logs: (lines) => this.#logs(lines),
					stopWatching: async () => {
						isStopped = !0;
						await watch.kill();
					}
				};
			}
			async #untilItEnds(watch, isStopped) {
				await watch.done.catch(() => void 0);
				if (isStopped() || this.#world.signal.aborted) return new Promise(() => void 0);
				let state = await this.#state().catch(goneWhenRefused);
				throw await this.#failure(state === GONE ? "it was removed" : describeExit(state), state);
			}
			async #state() {
				let { stdout } = await this.#inspect("{{.State.Running}} {{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}} {{if .State.Health}}{{.State.Health.Status}}{{end}}");
				let [running, status, exitCode, outOfMemory, health = ""] = stdout.trim().split(" ");
				return {
					isRunning: running === "true",
					hasEnded: status === "exited" || status === "dead",
					exitCode: Number(exitCode),
					isOutOfMemory: outOfMemory === "true",
					health: health === "" ? null : health
				};
			}
			async #publishedPort() {
				let { port } = this.#service;
				if (!port) return null;
				if (port.host !== "random") return port.host;
				let { stdout } = await this.#inspect(`{{with index .NetworkSettings.Ports "${port.container}/tcp"}}{{(index . 0).HostPort}}{{end}}`);
				let found = stdout.trim();
				if (found !== "") return Number(found);
				let state = await this.#state();
				throw await this.#failure(state.isRunning ? `its port ${port.container} is not published` : describeExit(state), state);
			}
			#inspect(format) {
				return (0, docker.ST)({ args: [
					"container",
					"inspect",
					`--format=${format}`,
					this.#id
				] }, this.#world);
			}
			async #logs(lines) {
				let { stdout, stderr } = await (0, docker.ST)({ args: [
					"logs",
					`--tail=${lines}`,
					this.#id
				] }, this.#world);
				return `${stdout}${stderr}`.trimEnd();
			}
			async #failure(how, { isOutOfMemory }) {
				let { name } = this.#service;
				let tail = await this.#logs(20).catch((error) => {
					if (error instanceof errors.Qd) return "";
					throw error;
				});
				tail !== "" && this.#world.log.error(`last lines of container ${name}:\n${tail}`);
				let last = tail.split("\n").at(-1) ?? "";
				let detail = last === "" ? how : `${how}: ${last}`;
				return new errors.jU(isOutOfMemory ? "container-out-of-memory" : "container-failed", `container ${name}: ${detail}`, {
					service: name,
					detail
				});
			}
		}
		function goneWhenRefused(error) {
			if (error instanceof errors.Qd) return GONE;
			throw error;
		}
		function describeExit({ exitCode }) {
			return `it ended with exit code ${exitCode}`;
		}
		let COMPOSE_FILE = "compose.json";
		async function openProject({ directory, procedure }, world) {
			let compose = await (0, require_engine.W)(world);
			let since = world.clock.now().toISOString();
			let subject = {
				run: world.run.id,
				resource: "containers",
				procedure,
				since
			};
			return new ComposeProject({
				directory,
				compose,
				holder: (0, holder.iC)(subject)
			}, world);
		}
		class ComposeProject {
			name;
			compose;
			#parts;
			#world;
			#services = [];
			#running = [];
			#isInterrupted = !1;
			constructor(parts, world) {
				this.name = projectName(parts.holder.run);
				this.compose = parts.compose;
				this.#parts = parts;
				this.#world = world;
			}
			async start(service, limits) {
				let watch = await this.#make(service, limits);
				await watch.untilReady(limits.readySeconds);
				let running = await watch.running();
				this.#running.push(running);
				return running;
			}
			async runToEnd(service, limits) {
				await (await this.#make(service, limits)).untilDone(limits.readySeconds);
			}
			async #make(service, limits) {
				await requireImage(service.image, limits, this.#world);
				await requirePort(service);
				this.#services.push(service);
				await this.#writeFile();
				await this.#create(service);
				return new ContainerWatch(service, await this.#containerOf(service), this.#world);
			}
			async down() {
				await Promise.all(this.#running.map((each) => each.stopWatching()));
				let find = () => (0, labelled.C)(`${labels.NV}=${this.name}`, this.#world);
				let settleSeconds = this.#isInterrupted ? .3 : 0;
				return [...(await (0, labelled.u)({
					find,
					settleSeconds
				}, this.#world)).map(({ kind, id }) => `${kind} ${id}`), ...await this.#portsLeft()];
			}
			async #portsLeft() {
				let ports = this.#running.flatMap(({ port }) => port ?? []);
				let free = await Promise.all(ports.map((port) => untilPortFree(port, 2, this.#world.clock)));
				return ports.filter((_, index) => !free[index]).map((port) => `port ${port}`);
			}
			async #writeFile() {
				let { directory, holder } = this.#parts;
				let text = composeFile({
					services: this.#services,
					labels: (0, labels.zb)(holder)
				});
				await (0, durable_files.L5)((0, external_node_path_.join)(directory, COMPOSE_FILE), text, 384);
			}
			async #create({ name, port }) {
				let { compose, directory } = this.#parts;
				this.#isInterrupted = !0;
				try {
					await this.#world.processes.run({
						file: compose.file,
						args: [
							...compose.args,
							`--project-name=${this.name}`,
							`--project-directory=${directory}`,
							`--file=${(0, external_node_path_.join)(directory, COMPOSE_FILE)}`,
							"up",
							"--detach",
							"--no-deps",
							"--no-recreate",
							"--no-build",
							name
						],
						env: (0, docker.O9)(),
						timeoutSeconds: 120,
						signal: this.#world.signal
					});
					this.#isInterrupted = !1;
				} catch (error) {
					if (!(error instanceof errors.Qd) || error.failure.cause === "cancelled") throw error;
					throw explainCreation(error, name, port?.host);
				}
			}
			async #containerOf({ name }) {
				let args = [
					"container",
					"ls",
					"--all",
					"--no-trunc",
					"--format={{.ID}}"
				];
				let filters = [`${labels.NV}=${this.name}`, `${labels.fX}=${name}`];
				let { stdout } = await (0, docker.ST)({ args: [...args, ...filters.map((filter) => `--filter=label=${filter}`)] }, this.#world);
				let [id] = (0, docker.Dx)(stdout);
				if (id !== void 0) return id;
				let detail = "Compose made no container";
				throw new errors.jU("container-failed", `${name}: ${detail}`, {
					service: name,
					detail
				});
			}
		}
		function projectName(run) {
			return `lastro-${run.toLowerCase().replace(/[^a-z0-9-]/g, "-").slice(0, 24)}-${(0, external_node_crypto_.randomBytes)(3).toString("hex")}`;
		}
		async function requirePort({ port }) {
			if (typeof port?.host != "number" || await isPortFree(port.host)) return;
			throw portTaken(port.host);
		}
		function explainCreation(error, service, port) {
			let { stderrTail } = error.failure;
			if (typeof port == "number" && /port is already allocated|address already in use/.test(stderrTail)) return portTaken(port);
			let detail = error.message;
			return new errors.jU("container-failed", `${service}: ${detail}`, {
				service,
				detail
			});
		}
		function portTaken(port) {
			return new errors.jU("port-taken", `port ${port} of 127.0.0.1 is taken`, { port });
		}
	}),
	5311: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dx: () => linesOf,
			O9: () => dockerEnvironment,
			ST: () => runDocker,
			ad: () => askDocker
		});
		let ENVIRONMENT = [
			"DOCKER_HOST",
			"DOCKER_CONTEXT",
			"DOCKER_CONFIG",
			"DOCKER_TLS_VERIFY",
			"DOCKER_CERT_PATH",
			"XDG_RUNTIME_DIR"
		];
		function dockerEnvironment(environment = process.env) {
			return Object.fromEntries(ENVIRONMENT.flatMap((name) => {
				let value = environment[name];
				return value === void 0 ? [] : [[name, value]];
			}));
		}
		async function runDocker({ args, timeoutSeconds = 30, signal }, world) {
			let { stdout, stderrTail } = await world.processes.run({
				file: "docker",
				args,
				env: dockerEnvironment(),
				timeoutSeconds,
				signal: signal ?? world.signal
			});
			return {
				stdout,
				stderr: stderrTail
			};
		}
		function askDocker(args, world) {
			return world.processes.ask({
				file: "docker",
				args,
				env: dockerEnvironment()
			});
		}
		function linesOf(output) {
			return output.split("\n").filter((line) => line.trim() !== "");
		}
	}),
	7240: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => listLabelled,
			u: () => removeLabelled
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5311);
		var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5656);
		let KINDS = [
			"container",
			"network",
			"volume"
		];
		let LIVE = new AbortController().signal;
		async function listLabelled(label, world) {
			return (await Promise.all(KINDS.map((kind) => list(kind, label, world)))).flat();
		}
		async function list(kind, label, world) {
			let id = kind === "volume" ? ".Name" : ".ID";
			let { stdout } = await (0, _docker_js__WEBPACK_IMPORTED_MODULE_1__.ST)({
				args: [
					kind,
					"ls",
					...kind === "container" ? ["--all"] : [],
					...kind === "volume" ? [] : ["--no-trunc"],
					`--filter=label=${label}`,
					`--format={{${id}}}\t{{.Label "${_labels_js__WEBPACK_IMPORTED_MODULE_2__.m1}"}}`
				],
				signal: LIVE
			}, world);
			return (0, _docker_js__WEBPACK_IMPORTED_MODULE_1__.Dx)(stdout).map((line) => {
				let [found = "", holder = ""] = line.split("	");
				return {
					kind,
					id: found,
					holder
				};
			});
		}
		async function removeLabelled({ find, settleSeconds }, world) {
			let end = world.clock.monotonicSeconds() + 10;
			let isSettled = settleSeconds === 0;
			for (;;) {
				let found = await find();
				if (found.length === 0 && isSettled) return [];
				if (found.length > 0 && world.clock.monotonicSeconds() > end) return found;
				if (found.length === 0) {
					await world.clock.sleep(settleSeconds);
					isSettled = !0;
					continue;
				}
				await removeOnce(found, world) || await world.clock.sleep(.2);
			}
		}
		async function removeOnce(found, world) {
			let isDone = !0;
			for (let kind of KINDS) {
				let ids = found.filter((each) => each.kind === kind).map(({ id }) => id);
				if (ids.length === 0) continue;
				let options = kind === "container" ? ["--force", "--volumes"] : [];
				try {
					await (0, _docker_js__WEBPACK_IMPORTED_MODULE_1__.ST)({
						args: [
							kind,
							"rm",
							...options,
							...ids
						],
						signal: LIVE
					}, world);
				} catch (error) {
					if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd)) throw error;
					isDone = !1;
				}
			}
			return isDone;
		}
	}),
	5656: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			NV: () => PROJECT_LABEL,
			fX: () => SERVICE_LABEL,
			m1: () => HOLDER_LABEL,
			zb: () => projectLabels
		});
		let HOLDER_LABEL = "lastro.holder";
		let PROJECT_LABEL = "com.docker.compose.project";
		let SERVICE_LABEL = "com.docker.compose.service";
		function projectLabels(holder) {
			return {
				"lastro.run": holder.run,
				"lastro.procedure": holder.procedure,
				[HOLDER_LABEL]: JSON.stringify(holder)
			};
		}
	}),
	3239: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => requireEngine });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
		var _docker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5311);
		async function requireEngine(world) {
			await requireDaemon(world);
			await requireNearness(world);
			return findCompose(world);
		}
		async function requireDaemon(world) {
			let { exitCode, stderr } = await ask([
				"version",
				"--format",
				"{{.Server.Version}}"
			], world);
			if (exitCode === 0) return;
			let detail = lastLine(stderr);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("docker-unreachable", `the Docker daemon does not answer: ${detail}`, detail === "" ? {} : { detail });
		}
		async function requireNearness(world) {
			let { exitCode, stdout } = await ask([
				"context",
				"inspect",
				"--format",
				"{{.Endpoints.docker.Host}}"
			], world);
			let endpoint = stdout.trim();
			if (exitCode !== 0 || endpoint === "" || endpoint.startsWith("unix:")) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("docker-remote", `the Docker engine is elsewhere: ${endpoint}`, { endpoint });
		}
		async function findCompose(world) {
			if ((await ask(["compose", "version"], world)).exitCode === 0) return {
				file: "docker",
				args: ["compose"]
			};
			if (await isOnPath("docker-compose")) return {
				file: "docker-compose",
				args: []
			};
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("compose-missing", "Docker Compose is not installed");
		}
		async function ask(args, world) {
			try {
				return await (0, _docker_js__WEBPACK_IMPORTED_MODULE_3__.ad)(args, world);
			} catch (error) {
				if (isMissing(error)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("docker-missing", "the program docker is not installed");
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Qd && error.failure.cause === "timeout") throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("docker-unreachable", "the Docker daemon does not answer in time");
				throw error;
			}
		}
		async function isOnPath(program) {
			let directories = (process.env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((each) => each !== "");
			return (await Promise.allSettled(directories.map((each) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each, program), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK)))).some(({ status }) => status === "fulfilled");
		}
		function isMissing(error) {
			return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Qd && error.failure.cause === "spawn";
		}
		function lastLine(text) {
			return text.trimEnd().split("\n").at(-1) ?? "";
		}
	}),
	3058: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => readArchiveContents,
			x: () => archiveEntries
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var _text_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2019);
		var _archive_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
		var _archive_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(527);
		let SECTIONS = [
			"none",
			"pre-data",
			"data",
			"post-data"
		];
		let DEFINED = new Set([
			"ENCODING",
			"FK CONSTRAINT",
			"FUNCTION",
			"PROCEDURE",
			"TABLE ATTACH"
		]);
		async function* archiveEntries(path) {
			let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
			try {
				let reader = new _archive_reader_js__WEBPACK_IMPORTED_MODULE_3__.g(file);
				let head = await (0, _archive_head_js__WEBPACK_IMPORTED_MODULE_2__.z)(reader);
				let count = await reader.whole(() => reader.integer());
				let decode = (0, _text_encoding_js__WEBPACK_IMPORTED_MODULE_1__.o)("UTF8");
				for (let index = 0; index < count; index++) {
					let reading = decode;
					let entry = await reader.whole(() => takeEntry(reader, head, reading));
					entry.description === "ENCODING" && (decode = (0, _text_encoding_js__WEBPACK_IMPORTED_MODULE_1__.o)((0, _text_encoding_js__WEBPACK_IMPORTED_MODULE_1__.l)(entry.definition)));
					yield entry;
				}
			} finally {
				await file.close();
			}
		}
		async function readArchiveContents(path) {
			let entries = [];
			for await (let entry of archiveEntries(path)) entries.push(entry);
			return entries;
		}
		function takeEntry(reader, head, decode) {
			let text = () => decode(reader.string() ?? Buffer.alloc(0));
			let id = reader.integer();
			reader.integer();
			for (let oid = 0; oid < 2; oid++) reader.skipString();
			let tag = text();
			let description = text();
			let section = SECTIONS[reader.integer() - 1];
			if (section === void 0) throw new _archive_reader_js__WEBPACK_IMPORTED_MODULE_3__.P("an entry of no section");
			let isDefined = DEFINED.has(description);
			let definition = isDefined ? text() : "";
			for (let statement = +!!isDefined; statement < 3; statement++) reader.skipString();
			let namespace = text();
			skipStorage(reader, head);
			let dependencies = takeDependencies(reader);
			skipPlacement(reader, head);
			return {
				id,
				description,
				tag,
				section,
				namespace,
				dependencies,
				definition
			};
		}
		function skipStorage(reader, { minor }) {
			reader.skipString();
			minor >= 14 && reader.skipString();
			minor >= 16 && reader.integer();
			for (let text = 0; text < 2; text++) reader.skipString();
		}
		function takeDependencies(reader) {
			let dependencies = [];
			for (;;) {
				let id = reader.digits();
				if (id === null) return dependencies;
				dependencies.push(id);
			}
		}
		function skipPlacement(reader, { format }) {
			if (format !== "custom") {
				reader.skipString();
				return;
			}
			reader.byte();
			reader.skip(8);
		}
	}),
	9342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => readHead });
		var _archive_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(527);
		let ARCHIVE_FORMATS = {
			custom: 1,
			tar: 3,
			directory: 5
		};
		let KNOWN_MINORS = new Set([
			12,
			13,
			14,
			15,
			16
		]);
		function readHead(reader) {
			return reader.whole(() => takeHead(reader));
		}
		function takeHead(reader) {
			for (let expected of Buffer.from("PGDMP")) expectByte(reader, expected);
			expectByte(reader, 1);
			let minor = reader.byte();
			if (!KNOWN_MINORS.has(minor)) throw new _archive_reader_js__WEBPACK_IMPORTED_MODULE_0__.P(`archive version 1.${minor}`);
			reader.byte();
			expectByte(reader, 4);
			expectByte(reader, 8);
			let format = formatOf(reader.byte());
			minor >= 15 ? reader.byte() : reader.integer();
			for (let field = 0; field < 7; field++) reader.integer();
			for (let text = 0; text < 3; text++) reader.skipString();
			return {
				minor,
				format
			};
		}
		function expectByte(reader, expected) {
			let found = reader.byte();
			if (found !== expected) throw new _archive_reader_js__WEBPACK_IMPORTED_MODULE_0__.P(`byte ${found} in place of ${expected}`);
		}
		function formatOf(byte) {
			if (byte === ARCHIVE_FORMATS.custom) return "custom";
			if (byte === ARCHIVE_FORMATS.tar) return "tar";
			if (byte === ARCHIVE_FORMATS.directory) return "directory";
			throw new _archive_reader_js__WEBPACK_IMPORTED_MODULE_0__.P(`archive format ${byte}`);
		}
	}),
	554: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => readListing });
		var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
		let ENTRY = /^\d+; /;
		let HAS_ROWS = /^\d+; \d+ \d+ TABLE DATA /;
		let VERSION = /^;\s+(Dumped from database|Dumped by pg_dump) version: (\d+)/;
		async function readListing(listing) {
			let found = {
				entries: 0,
				tableData: 0,
				sourceMajor: 0,
				dumpMajor: 0
			};
			for await (let line of (0, node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
				input: listing,
				crlfDelay: Infinity
			})) {
				ENTRY.test(line) && (found.entries += 1);
				HAS_ROWS.test(line) && (found.tableData += 1);
				let [, which, major] = VERSION.exec(line) ?? [];
				which === "Dumped from database" && (found.sourceMajor = Number(major));
				which === "Dumped by pg_dump" && (found.dumpMajor = Number(major));
			}
			return found;
		}
	}),
	527: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => UnexpectedArchive,
			g: () => ArchiveReader
		});
		let LONGEST_STRING = 268435456;
		class UnexpectedArchive extends Error {
			name = "UnexpectedArchive";
		}
		let RUNS_OUT = Error("the buffer ends");
		class ArchiveReader {
			#file;
			#buffer = Buffer.allocUnsafe(1048576);
			#origin = 0;
			#next = 0;
			#end = 0;
			constructor(file) {
				this.#file = file;
			}
			get position() {
				return this.#origin + this.#next;
			}
			async whole(read) {
				for (;;) {
					let start = this.position;
					try {
						return read();
					} catch (error) {
						if (error !== RUNS_OUT) throw error;
					}
					this.#goTo(start);
					if (!await this.#readMore()) throw new UnexpectedArchive("the archive ends too early");
				}
			}
			async isAtEnd() {
				return this.#next >= this.#end && !await this.#readMore();
			}
			byte() {
				return this.#buffer.readUInt8(this.#take(1));
			}
			integer() {
				let at = this.#take(5);
				let value = this.#buffer.readUInt32LE(at + 1);
				return this.#buffer[at] === 0 ? value : -value;
			}
			string() {
				let length = this.integer();
				if (length < 0) return null;
				if (length > LONGEST_STRING) throw new UnexpectedArchive(`a string of ${length} bytes`);
				let at = this.#take(length);
				return this.#buffer.subarray(at, at + length);
			}
			digits() {
				let length = this.integer();
				if (length < 0) return null;
				if (length === 0 || length > 10) throw new UnexpectedArchive("no number");
				let at = this.#take(length);
				let value = 0;
				for (let place = at; place < at + length; place++) {
					let digit = (this.#buffer[place] ?? 0) - 48;
					if (digit < 0 || digit > 9) throw new UnexpectedArchive("no number");
					value = value * 10 + digit;
				}
				return value;
			}
			skipString() {
				let length = this.integer();
				length > 0 && this.skip(length);
				return length >= 0;
			}
			skip(bytes) {
				this.#next += bytes;
			}
			async skipPortions() {
				for (;;) {
					let length = this.#end - this.#next < 5 ? await this.whole(() => this.integer()) : this.integer();
					if (length === 0) return;
					if (length < 0) throw new UnexpectedArchive(`a portion of ${length} bytes`);
					this.skip(length);
				}
			}
			#take(bytes) {
				let at = this.#next;
				if (at + bytes > this.#end) throw RUNS_OUT;
				this.#next = at + bytes;
				return at;
			}
			#goTo(position) {
				this.#next = position - this.#origin;
			}
			async #readMore() {
				let position = this.position;
				let kept = Math.max(0, this.#end - this.#next);
				kept === this.#buffer.length ? this.#enlarge() : kept > 0 && this.#buffer.copyWithin(0, this.#next, this.#end);
				this.#origin = position;
				this.#next = 0;
				let room = this.#buffer.length - kept;
				let { bytesRead } = await this.#file.read(this.#buffer, kept, room, position + kept);
				this.#end = kept + bytesRead;
				return bytesRead > 0;
			}
			#enlarge() {
				if (this.#buffer.length > LONGEST_STRING) throw new UnexpectedArchive("an entry of absurd size");
				let larger = Buffer.allocUnsafe(this.#buffer.length * 2);
				this.#buffer.copy(larger);
				this.#buffer = larger;
			}
		}
	}),
	5819: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => explainRestoreFailure });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _error_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1184);
		let NO_CONNECTION = /(?:^|: )connection to server .* failed(?:: |$)/;
		let SERVER_CAUSES = [
			[/^(?:out of (?:shared )?memory$|could not resize shared memory)/, "staging-out-of-memory"],
			[/^could not extend file|: No space left on device$/, "staging-disk-full"],
			[/^(?:could not open extension control file|extension ".*" is not available$|could not access file "\$libdir\/)/, "extension-missing"],
			[/^role ".*" does not exist$/, "restore-role-missing"],
			[/^(?:terminating connection|the database system is (?:shutting down|starting up|in recovery mode))/, "staging-failed"],
			[/^(?:insert or update|update or delete) on table ".*" violates foreign key constraint "/, "foreign-key-orphans"]
		];
		let CLIENT_CAUSES = [
			[/No space left on device/, "staging-disk-full"],
			[/out of memory/, "staging-out-of-memory"],
			[/unsupported version \([\d.]+\) in file header/, "postgres-too-old"],
			[/server closed the connection unexpectedly|connection to server was lost/, "staging-failed"],
			[/not appear to be a valid archive|could not read from input file|unexpected (end|EOF)|unexpected section code|did not find magic string|corrupt|found unexpected block ID|bogus|is not a valid/i, "archive-corrupt"]
		];
		function explainRestoreFailure(error, rolesKnown = !0) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd) || error.failure.cause === "cancelled") return error;
			if (error.failure.cause === "timeout") return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("restore-timed-out", `${error.failure.program} took too long: ${error.message}`, { detail: error.message });
			if (error.failure.cause === "signal") return explainSignal(error);
			let lines = (0, _error_line_js__WEBPACK_IMPORTED_MODULE_1__.F)(error.failure.stderrTail);
			let detail = lines[0] ?? error.message;
			let found = lines.map(reasonOf).find((each) => each !== null) ?? "restore-failed";
			let reason = found === "restore-role-missing" && !rolesKnown ? "role-unknown" : found;
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU(reason, `${error.failure.program} failed: ${detail}`, { detail });
		}
		let CRASHES = new Set([
			"SIGSEGV",
			"SIGBUS",
			"SIGABRT",
			"SIGFPE",
			"SIGILL"
		]);
		function explainSignal(error) {
			let { signal = "SIGSEGV" } = error.failure;
			let facts = { detail: error.message };
			if (CRASHES.has(signal)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("archive-corrupt", `${error.failure.program} crashed on the archive: ${error.message}`, facts);
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU(signal === "SIGKILL" ? "staging-out-of-memory" : "staging-failed", `${error.failure.program} was ended from outside: ${error.message}`, facts);
		}
		function reasonOf(line) {
			let { own, server } = (0, _error_line_js__WEBPACK_IMPORTED_MODULE_1__.b)(line);
			let reason = (server === null ? CLIENT_CAUSES.find(([pattern]) => pattern.test(own)) : SERVER_CAUSES.find(([pattern]) => pattern.test(server)))?.[1] ?? null;
			if (NO_CONNECTION.test(own)) return reason?.startsWith("staging-") ? reason : "staging-failed";
			return reason;
		}
	}),
	1184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => errorLinesOf,
			b: () => messageOf
		});
		let PIECES = /^(?:pg_restore:| |(?:error|fatal|warning): )*/;
		let WHOLE = /^(?: *|pg_restore: (?:(?:error|fatal|warning): )?)$/;
		let PROGRESS = /^(?:(?:launching|processing|skipping|finished) (?:item|missed item|data)|(?:creating|executing|connecting|allocating|disabling|enabling|setting|dropping|implied|(?:entering|finished) main parallel) )/;
		let CAUSE = /^(?:could not |COPY failed for table "|error returned by PQ|unexpected |found unexpected |invalid |corrupt |connection to server )/;
		function unmingle(lines) {
			let parted = lines.map((line) => {
				let prefix = PIECES.exec(line)?.[0] ?? "";
				return {
					line,
					prefix,
					message: line.slice(prefix.length)
				};
			});
			if (!parted.some(isMingled)) return lines;
			return parted.map(({ line, prefix, message }) => {
				if (PROGRESS.test(message)) return `pg_restore: ${message}`;
				return CAUSE.test(message) || !WHOLE.test(prefix) && /error|fatal/.test(prefix) ? `pg_restore: error: ${message}` : line;
			});
		}
		function isMingled({ prefix, message }) {
			return !WHOLE.test(prefix) || /error|fatal/.test(prefix) && PROGRESS.test(message);
		}
		let ERROR_LINE = /^(?:(?:pg_restore|psql(?::\S+)?): (?:error|fatal): |psql:\S+: (?:(?:ERROR|FATAL|PANIC): |server closed the connection))/;
		let PREFIX = /^(?:pg_restore|psql(?::\S+)?): (?:(?:error|fatal): )?/;
		let SERVER = /(?:^|: )[^\s:"]+: {2}(.*)$/;
		let WORKER_DIED = /^pg_restore: error: a worker process died unexpectedly/;
		function errorLinesOf(stderr) {
			let lines = unmingle(stderr.split("\n")).filter((line) => ERROR_LINE.test(line)).map((line) => line.trim());
			let isOfLeader = (line) => WORKER_DIED.test(line);
			return [...lines.filter((line) => !isOfLeader(line)), ...lines.filter(isOfLeader)];
		}
		function messageOf(line) {
			let message = line.replace(PREFIX, "");
			let found = SERVER.exec(message);
			return {
				own: message.slice(0, found?.index),
				server: found?.[1] ?? null
			};
		}
	}),
	5210: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MI: () => grantMemberships,
			Qe: () => createRoles,
			_3: () => findExtensionGaps,
			cD: () => createDatabase,
			rd: () => createRole
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6279);
		var _dump_snapshot_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14);
		async function findExtensionGaps(server, extensions) {
			let rows = await server.query("SELECT name, default_version FROM pg_available_extensions");
			let offered = new Map(rows.map(([name, version]) => [name, version]));
			return Object.entries(extensions).filter(([name, wanted]) => offered.get(name) !== wanted).map(([name, wanted]) => ({
				name,
				wanted,
				offered: offered.get(name) ?? null
			}));
		}
		async function createRoles(server, roles) {
			for (let role of roles) await createRole(server, role);
			await grantMemberships(server, roles);
		}
		async function createRole(server, role) {
			if (!/^[A-Z0-9 ]*$/.test(role.attributes)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("passport-unreadable", `role ${role.name} has attributes that are none: ${role.attributes}`, { detail: role.attributes });
			await server.query(`CREATE ROLE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(role.name)} ${role.attributes}`);
		}
		async function grantMemberships(server, roles) {
			for (let role of roles) for (let group of role.memberOf) await grantMembership(server, group, role.name);
		}
		async function grantMembership(server, group, member) {
			try {
				await server.query(`GRANT ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(group)} TO ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(member)}`);
			} catch (error) {
				if (!(0, _dump_snapshot_session_js__WEBPACK_IMPORTED_MODULE_2__.I)(error, "42704")) throw error;
				let message = `role ${member} is a member of ${group}, which is not among the roles`;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("passport-unreadable", message, { detail: message });
			}
		}
		async function createDatabase(server, name, source) {
			let create = (collate, ctype) => server.query(`CREATE DATABASE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(name)} TEMPLATE template0 ENCODING ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.ce)(source.encoding)} LC_COLLATE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.ce)(collate)} LC_CTYPE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.ce)(ctype)}`);
			try {
				await create(source.collate, source.ctype);
				return { collate: source.collate };
			} catch {
				await create("C", "C");
				return { collate: "C" };
			}
		}
	}),
	9792: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MX: () => contentsPath,
			YL: () => runRestore,
			_R: () => restoreSchema,
			lB: () => restoreContents,
			r0: () => readContents
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
		var _connection_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9338);
		var _archive_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(554);
		var _classify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5819);
		function contentsPath({ archive, format }) {
			return format === "directory" ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(archive, "toc.dat") : archive;
		}
		async function readContents(request, world) {
			let child = world.processes.start({
				file: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(request.client.directory, "pg_restore"),
				args: ["--list", request.archive],
				env: _connection_settings_js__WEBPACK_IMPORTED_MODULE_2__.e9,
				timeoutSeconds: 600,
				signal: world.signal
			});
			let listing = await (0, _archive_listing_js__WEBPACK_IMPORTED_MODULE_3__.v)(child.stdout);
			try {
				await child.done;
			} catch (error) {
				throw (0, _classify_js__WEBPACK_IMPORTED_MODULE_4__.u)(error);
			}
			if (listing.entries === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.jU("archive-empty", "the archive holds no entry");
			return listing;
		}
		async function restoreSchema(request, world) {
			await runRestore(["--section=pre-data", ...request.isShared ? [] : ["--single-transaction"]], request, world);
		}
		async function restoreContents(request, world) {
			await runRestore([
				"--section=data",
				"--section=post-data",
				...request.jobs > 1 && request.format !== "tar" ? [`--jobs=${request.jobs}`] : []
			], request, world);
		}
		async function runRestore(args, request, world) {
			let { client, target, archive, timeoutSeconds, areRolesGuessed, list } = request;
			try {
				await world.processes.run({
					file: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(client.directory, "pg_restore"),
					args: [
						"--exit-on-error",
						"--no-password",
						"--no-tablespaces",
						"--no-subscriptions",
						`--dbname=${(0, _connection_settings_js__WEBPACK_IMPORTED_MODULE_2__.cF)(target.database)}`,
						...list === void 0 ? [] : [`--use-list=${list}`],
						...args,
						archive
					],
					env: {
						...(0, _connection_settings_js__WEBPACK_IMPORTED_MODULE_2__.SQ)(target),
						PGOPTIONS: sessionOptions(request)
					},
					timeoutSeconds,
					signal: world.signal
				});
			} catch (error) {
				throw (0, _classify_js__WEBPACK_IMPORTED_MODULE_4__.u)(error, !areRolesGuessed);
			}
		}
		function sessionOptions({ isShared }) {
			return [
				"-c statement_timeout=0",
				"-c client_min_messages=warning",
				...isShared ? ["-c synchronous_commit=off"] : []
			].join(" ");
		}
	}),
	2301: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => explainServerFailure });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		let REASONS = [
			[/^53100$/, "staging-disk-full"],
			[/^53200$/, "staging-out-of-memory"],
			[/^(53\d{3}|57P\d\d|58\d{3}|08\w{3})$/, "staging-failed"],
			[/^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/, "staging-failed"]
		];
		let WENT_AWAY = /^(Connection terminated|Client has encountered a connection error)/;
		function explainServerFailure(error) {
			if (!(error instanceof Error) || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU) return error;
			let code = "code" in error ? String(error.code) : "";
			let reason = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? (WENT_AWAY.test(error.message) ? "staging-failed" : void 0);
			if (reason === void 0) return error;
			let detail = error.message;
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU(reason, `the staging server failed: ${detail}`, { detail });
		}
	}),
	6492: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => needsOfPassport });
		var _passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
		var _passport_totals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9714);
		var _passport_server_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2870);
		function needsOfPassport(passport) {
			return {
				sourceMajor: (0, _passport_server_facts_js__WEBPACK_IMPORTED_MODULE_1__.Ds)(passport.server.versionNumber),
				dumpMajor: passport.tools.pgDumpMajor,
				database: passport.source.database,
				server: passport.server,
				extensions: passport.extensions,
				roles: passport.roles,
				...passport.afterTheFact ? { areRolesGuessed: !0 } : {},
				lockedObjects: lockedObjects(passport)
			};
		}
		let LOCKED_KINDS = [
			"sequence",
			"view",
			"matview",
			"function",
			"type",
			"index"
		];
		function lockedObjects(passport) {
			let others = Object.values(passport.schemas).reduce((sum, { shape }) => sum + (0, _passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__.M)(passport.shapes[shape] ?? [], LOCKED_KINDS), 0);
			return (0, _passport_totals_js__WEBPACK_IMPORTED_MODULE_2__.Yv)(passport).tables * 6 + others * 2 + 1e3;
		}
	}),
	6597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => writeMadeRecord,
			n: () => readMadeRecord
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
		var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);
		let FILE = "made.json";
		let RecordSchema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			host: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			port: valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),
			systemIdentifier: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			database: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			setAside: valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
			roles: valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
			mark: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()
		});
		async function writeMadeRecord(directory, record) {
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.L5)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE), JSON.stringify(record), 384);
		}
		async function readMadeRecord(directory) {
			try {
				return valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(RecordSchema, JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE), "utf8")));
			} catch (error) {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__.U)(error, "ENOENT")) return null;
				throw error;
			}
		}
	}),
	5990: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A0: () => hasDatabase,
			St: () => connectBesideTarget,
			r0: () => readContents
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6279);
		var _connection_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9338);
		let OWN_DATABASES = ["postgres", "template1"];
		async function connectBesideTarget(target, signal) {
			let detail = "";
			for (let database of OWN_DATABASES) try {
				return await (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Ng)({
					...target,
					database
				}, signal);
			} catch (error) {
				signal.throwIfAborted();
				detail = error instanceof Error ? error.message : String(error);
			}
			let server = (0, _connection_settings_js__WEBPACK_IMPORTED_MODULE_2__.L5)(target);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("target-unreachable", `cannot connect to ${server}: ${detail}`, {
				server,
				detail
			});
		}
		async function hasDatabase(session, name) {
			return (await session.query("SELECT 1 FROM pg_database WHERE datname = $1", [name])).length > 0;
		}
		let FIRST_NORMAL_OID = 16384;
		let CONTENTS = `SELECT ${[
			"pg_class",
			"pg_proc",
			"pg_type",
			"pg_namespace",
			"pg_extension",
			"pg_largeobject_metadata"
		].map((each) => `(SELECT count(*) FROM ${each} WHERE oid >= ${FIRST_NORMAL_OID})`).join(" + ")},
  (SELECT count(*) FROM pg_class WHERE oid >= ${FIRST_NORMAL_OID} AND relkind IN ('r', 'p'))`;
		async function readContents(database, signal) {
			let session = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Ng)(database, signal);
			try {
				let [row] = await session.query(CONTENTS);
				return {
					objects: Number(row?.[0]),
					tables: Number(row?.[1])
				};
			} finally {
				await session.close();
			}
		}
	}),
	5089: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => unmakeTarget });
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
		var _target_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5990);
		async function unmakeTarget(record, target, signal) {
			let session = await (0, _target_session_js__WEBPACK_IMPORTED_MODULE_1__.St)(target, signal);
			try {
				await requireSameServer(session, record);
				await endMaker(session, record.mark);
				let left = [];
				let note = async (thing, work) => {
					try {
						await work();
					} catch (error) {
						signal.throwIfAborted();
						left.push(`${thing} (${error instanceof Error ? error.message : String(error)})`);
					}
				};
				await note(`database ${record.database}`, () => removeDatabase(session, record, target, signal));
				await note(`database ${record.setAside}`, () => putBack(session, record));
				for (let role of record.roles.toReversed()) await note(`role ${role}`, () => removeRole(session, role, record.mark));
				return left;
			} finally {
				await session.close();
			}
		}
		async function requireSameServer(session, record) {
			let [identity] = await session.query("SELECT system_identifier::text FROM pg_control_system()");
			if (identity?.[0] === record.systemIdentifier) return;
			throw Error(`${record.host}:${record.port} is another server now`);
		}
		async function endMaker(session, mark) {
			await session.query("SELECT pg_terminate_backend(pid, 3000) FROM pg_stat_activity WHERE application_name = $1", [mark]);
		}
		async function removeDatabase(session, record, target, signal) {
			let { database } = record;
			if (!await isOurs(session, record, target, signal)) return;
			await session.query(`DROP DATABASE IF EXISTS ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(database)} WITH (FORCE)`);
		}
		async function isOurs(session, record, target, signal) {
			let { database, setAside, mark } = record;
			let [row] = await session.query("SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1", [database]);
			if (row === void 0) return !1;
			if (row[0] === mark) return !0;
			if (setAside !== null && !await (0, _target_session_js__WEBPACK_IMPORTED_MODULE_1__.A0)(session, setAside)) return !1;
			let { objects } = await (0, _target_session_js__WEBPACK_IMPORTED_MODULE_1__.r0)({
				...target,
				database
			}, signal);
			return row[0] === null && objects === 0;
		}
		async function putBack(session, { database, setAside }) {
			if (setAside === null || !await (0, _target_session_js__WEBPACK_IMPORTED_MODULE_1__.A0)(session, setAside)) return;
			await session.query(`ALTER DATABASE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(setAside)} RENAME TO ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(database)}`);
		}
		async function removeRole(session, role, mark) {
			let [row] = await session.query("SELECT shobj_description(oid, 'pg_authid') FROM pg_roles WHERE rolname = $1", [role]);
			row?.[0] === mark && await session.query(`DROP ROLE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(role)}`);
		}
	}),
	497: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => homeIn,
			g: () => endProgramsIn
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
		let PROGRAMS = new Set([
			"initdb",
			"postgres",
			"pg_restore",
			"docker",
			"docker-compose"
		]);
		function homeIn(directory) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "home");
		}
		async function endProgramsIn(directory) {
			await send(directory, "SIGQUIT");
			if (await areGone(directory, 5)) return;
			await send(directory, "SIGKILL");
			await areGone(directory, 1);
		}
		async function send(directory, signal) {
			for (let pid of await programsIn(directory)) try {
				process.kill(pid, signal);
			} catch {}
		}
		async function areGone(directory, seconds) {
			let end = performance.now() + seconds * 1e3;
			for (; (await programsIn(directory)).length > 0;) {
				if (performance.now() >= end) return !1;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
			}
			return !0;
		}
		async function programsIn(directory) {
			let found = [];
			for (let name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc").catch(() => [])) {
				if (!/^\d+$/.test(name)) continue;
				let words = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${name}/cmdline`, "utf8").catch(() => "")).split("\0");
				(words.slice(0, 2).some((word) => PROGRAMS.has((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(word))) && words.some((word) => isInside(word, directory)) || await livesIn(directory, name)) && found.push(Number(name));
			}
			return found;
		}
		async function livesIn(directory, pid) {
			return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, "utf8").catch(() => "")).split("\0").includes(`HOME=${homeIn(directory)}`);
		}
		function isInside(word, directory) {
			return word.startsWith(`${directory}/`) || /^--[a-z-]+=/.test(word) && word.includes(`=${directory}/`);
		}
	}),
	9569: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => makeStagingDirectory,
			i: () => sweepStaging
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6595);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2279);
		var _lock_holder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9700);
		var _leftover_programs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(497);
		let PREFIX = "staging-";
		let HOLDER = "holder.json";
		async function makeStagingDirectory(parent, world, user) {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${PREFIX}${world.run.id.replace(/[^A-Za-z0-9-]/g, "-").slice(0, 40)}-${process.pid}`);
			if (path.length > 90) throw unusable(path, "the path is longer than 90 characters, too long for a socket; set drill.directory to a shorter one");
			let staging = {
				path,
				data: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, "data"),
				socket: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, "s"),
				remove: async () => removeStaging(path)
			};
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, {
					recursive: !0,
					mode: 493
				});
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode: 448 });
				let since = world.clock.now().toISOString();
				await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_4__.L5)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, HOLDER), JSON.stringify((0, _lock_holder_js__WEBPACK_IMPORTED_MODULE_5__.iC)({
					run: world.run.id,
					resource: "staging",
					procedure: "restore-drill",
					since
				})));
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(staging.socket, { mode: 448 });
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(staging.data, { mode: 448 });
				if (user) for (let each of [
					path,
					staging.socket,
					staging.data
				]) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(each, user.uid, user.gid);
			} catch (error) {
				await staging.remove().catch(() => void 0);
				throw unusable(path, error instanceof Error ? error.message : String(error));
			}
			return staging;
		}
		function unusable(path, detail) {
			return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.jU("staging-failed", `cannot prepare the staging directory ${path}: ${detail}`, {
				path,
				detail
			});
		}
		async function sweepStaging(parent, log, undo = () => Promise.resolve()) {
			let names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []);
			let removed = [];
			for (let name of names.filter((each) => each.startsWith(PREFIX))) {
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
				let holder = (0, _lock_holder_js__WEBPACK_IMPORTED_MODULE_5__.iz)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, HOLDER), "utf8").catch(() => ""));
				if (holder === null || (0, _lock_holder_js__WEBPACK_IMPORTED_MODULE_5__._n)(holder)) {
					holder === null && !await isBareLeftover(path) && log.warn(`staging directory ${path} has no readable holder; it is left alone, remove it by hand`);
					if (holder !== null || !await isBareLeftover(path)) continue;
				}
				await (0, _leftover_programs_js__WEBPACK_IMPORTED_MODULE_6__.g)(path);
				if (!await succeeds(() => undo(path), path, log)) continue;
				removeStaging(path);
				removed.push(path);
				log.warn(`removed ${path}, left by a drill that was killed`);
			}
			return removed;
		}
		async function succeeds(undo, path, log) {
			try {
				await undo();
				return !0;
			} catch (error) {
				let detail = error instanceof Error ? error.message : String(error);
				log.warn(`what the killed drill of ${path} made elsewhere is still there: ${detail}`);
				return !1;
			}
		}
		async function isBareLeftover(path) {
			return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(() => ["unreadable"])).every((name) => name === HOLDER || name.endsWith(".partial"));
		}
		function removeStaging(path) {
			let names = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path) : [];
			for (let name of names.filter((each) => each !== HOLDER)) removeTree((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name));
			removeTree(path);
		}
		function removeTree(path) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, {
				recursive: !0,
				force: !0,
				maxRetries: 5
			});
		}
	}),
	2019: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => encodingIn,
			o: () => decoderFor
		});
		let LABELS = {
			LATIN1: "iso-8859-1",
			LATIN2: "iso-8859-2",
			LATIN5: "iso-8859-9",
			LATIN9: "iso-8859-15",
			WIN1250: "windows-1250",
			WIN1251: "windows-1251",
			WIN1252: "windows-1252",
			KOI8R: "koi8-r",
			EUC_JP: "euc-jp",
			EUC_KR: "euc-kr"
		};
		function encodingIn(definition) {
			return /client_encoding = '([^']+)'/.exec(definition)?.[1] ?? "UTF8";
		}
		function decoderFor(encoding) {
			let label = LABELS[encoding];
			if (label === void 0) return (bytes) => bytes.toString("utf8");
			let decoder = new TextDecoder(label);
			return (bytes) => decoder.decode(bytes);
		}
	}),
	5597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => requireRestoreClient,
			j: () => requireServer
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3155);
		var _installations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(318);
		async function requireServer(needs, world) {
			let installations = await (0, _installations_js__WEBPACK_IMPORTED_MODULE_1__.v)(world.processes);
			let chosen = (0, _choose_js__WEBPACK_IMPORTED_MODULE_2__.Nh)(installations, needs.sourceMajor);
			if (chosen) return chosen;
			throw lacking(installations, needs.sourceMajor);
		}
		async function requireRestoreClient(needs, world) {
			let installations = await (0, _installations_js__WEBPACK_IMPORTED_MODULE_1__.v)(world.processes);
			let chosen = (0, _choose_js__WEBPACK_IMPORTED_MODULE_2__.OL)(installations, needs.dumpMajor);
			if (chosen) return chosen;
			throw lacking(installations, Math.max(needs.sourceMajor, needs.dumpMajor));
		}
		function lacking(installations, major) {
			let found = installations.map((each) => each.version).join(", ");
			if (!found) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("postgres-missing", `no PostgreSQL is installed here; version ${major} or newer is needed`, { major });
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("postgres-too-old", `PostgreSQL ${major} or newer is needed, found ${found}`, {
				found,
				needed: major,
				major
			});
		}
	}),
	894: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => countKind,
			d: () => compareStructure
		});
		var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
		let naming = (check, missing, differs, unexpected = "object-unexpected") => ({
			check,
			missing,
			differs,
			unexpected
		});
		let NAMINGS = {
			schema: naming("schemas", "schema-missing", "object-differs", "schema-unexpected"),
			table: naming("tables", "table-missing", "object-differs", "table-unexpected"),
			column: naming("columns", "column-differs", "column-differs", "column-differs"),
			partition: naming("partitions", "partition-differs", "partition-differs", "partition-differs"),
			"row-security": naming("policies", "row-security-differs", "row-security-differs", "row-security-differs"),
			"foreign-key": naming("foreign-keys", "constraint-missing", "constraint-differs"),
			"primary-key": naming("constraints", "constraint-missing", "constraint-differs"),
			unique: naming("unique-constraints", "unique-missing", "constraint-differs"),
			check: naming("constraints", "constraint-missing", "constraint-differs"),
			exclusion: naming("constraints", "constraint-missing", "constraint-differs"),
			index: naming("indexes", "index-missing", "index-differs"),
			trigger: naming("triggers", "trigger-missing", "trigger-differs"),
			policy: naming("policies", "policy-missing", "policy-differs"),
			sequence: naming("sequences", "sequence-missing", "object-differs"),
			view: naming("views", "view-missing", "view-differs"),
			"view-text": naming("views", "view-missing", "view-differs"),
			matview: naming("matviews", "view-missing", "matview-differs"),
			function: naming("functions", "function-missing", "function-differs"),
			type: naming("types", "type-differs", "type-differs", "type-differs"),
			grant: naming("grants", "grant-differs", "grant-differs", "grant-differs"),
			owner: naming("owners", "owner-differs", "owner-differs", "owner-differs"),
			comment: naming("comments", "comment-differs", "comment-differs", "comment-differs"),
			extension: naming("extensions", "extension-missing", "object-differs", "object-unexpected"),
			"database-property": naming("database-properties", "database-property-differs", "database-property-differs", "database-property-differs")
		};
		let OTHER = naming("objects", "object-missing", "object-differs");
		let SPELLED_BY_MAJOR = new Set(["view-text", "rule"]);
		let OBJECTS = new Set([
			"table",
			"view",
			"matview",
			"sequence",
			"function",
			"type",
			"statistics",
			"other"
		]);
		let DETAILS = new Set([
			"owner",
			"grant",
			"column",
			"partition",
			"row-security",
			"view-text"
		]);
		function compareStructure(pair) {
			let expected = byObject(pair.expected);
			let actual = byObject(pair.actual);
			let oneSided = new Set([...oneSidedObjects(expected, actual), ...oneSidedObjects(actual, expected)]);
			return [...new Set([...expected.keys(), ...actual.keys()])].filter((key) => !describesOneOf(oneSided, key)).flatMap((key) => compareObject(pair, expected.get(key) ?? [], actual.get(key) ?? []));
		}
		function oneSidedObjects(lines, others) {
			return [...lines].filter(([key, [line]]) => line && OBJECTS.has(line.kind) && !others.has(key)).map(([key]) => key.slice(key.indexOf("	") + 1));
		}
		function describesOneOf(objects, key) {
			let [kind = "", object = ""] = key.split("	");
			if (!DETAILS.has(kind)) return !1;
			return objects.has(object) || objects.has(object.slice(0, object.indexOf(".")));
		}
		function compareObject(pair, expected, actual) {
			let left = without(expected, actual);
			let found = without(actual, expected);
			return Array.from({ length: Math.max(left.length, found.length) }, (_, index) => {
				let [line, other] = [left[index], found[index]];
				if (line) return toFinding(pair, line, other ? "differs" : "missing", other?.definition);
				return other ? toFinding(pair, other, "unexpected", other.definition) : void 0;
			}).filter((finding) => finding !== void 0);
		}
		function without(lines, others) {
			let definitions = others.map((other) => other.definition);
			return lines.filter(({ definition }) => {
				let index = definitions.indexOf(definition);
				index >= 0 && definitions.splice(index, 1);
				return index < 0;
			});
		}
		function byObject(lines) {
			return Map.groupBy(lines.map(_shape_js__WEBPACK_IMPORTED_MODULE_0__.$k), (line) => `${line.kind}\t${line.object}`);
		}
		function toFinding(pair, line, difference, actual) {
			let name = NAMINGS[line.kind] ?? OTHER;
			let isSpelling = difference === "differs" && !pair.sameMajor && SPELLED_BY_MAJOR.has(line.kind);
			let wasNeverValid = difference === "missing" && isInvalidIndex(line);
			let plain = (text) => (0, _shape_js__WEBPACK_IMPORTED_MODULE_0__.ew)(text, pair.schema).replaceAll("\n", " ").slice(0, 400);
			return {
				check: name.check,
				status: isSpelling || wasNeverValid || line.kind === "comment" ? "warn" : "fail",
				reason: wasNeverValid ? "index-invalid" : refine(name[difference], line, actual),
				schema: pair.schema,
				object: plain(line.object),
				expected: difference === "unexpected" ? "" : plain(line.definition),
				actual: plain(actual ?? "")
			};
		}
		function isInvalidIndex({ kind, definition }) {
			return kind === "index" && / INVALID\b/.test(definition);
		}
		function refine(reason, expected, actual) {
			if (actual === void 0) return reason;
			if (reason === "trigger-differs" && actual.endsWith("DISABLED")) return "trigger-disabled";
			if (reason === "index-differs" && /INVALID|NOT READY/.test(actual)) return "index-invalid";
			if (reason === "constraint-differs" && actual.endsWith("NOT VALID") && !expected.definition.endsWith("NOT VALID")) return "constraint-not-valid";
			return reason;
		}
		function countKind(lines, kinds) {
			return lines.filter((line) => kinds.includes(line.slice(0, line.indexOf("	")))).length;
		}
	}),
	1377: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => choosePart,
			C: () => partCheck
		});
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var archive_contents = __webpack_require__(3058);
		var archive_reader = __webpack_require__(527);
		var restore_phases = __webpack_require__(9792);
		var errors = __webpack_require__(6595);
		let NAMEABLE = new Set([
			"AGGREGATE",
			"DOMAIN",
			"FUNCTION",
			"MATERIALIZED VIEW",
			"PROCEDURE",
			"SEQUENCE",
			"TABLE",
			"TYPE",
			"VIEW"
		]);
		let ROUTINES = new Set(["FUNCTION", "PROCEDURE"]);
		let WORD = /"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*/gu;
		class RoutineTexts {
			#byName;
			constructor(contents) {
				this.#byName = Map.groupBy(contents.filter(({ description }) => NAMEABLE.has(description)), nameOf);
			}
			namedIn({ definition }) {
				let words = new Set(Array.from(definition.matchAll(WORD), ([word]) => plainName(word)));
				return [...words].flatMap((word) => (this.#byName.get(word) ?? []).filter(({ namespace }) => words.has(namespace)));
			}
		}
		function isRoutine({ description }) {
			return ROUTINES.has(description);
		}
		function nameOf({ tag }) {
			let parenthesis = tag.indexOf("(");
			return parenthesis > 0 ? tag.slice(0, parenthesis) : tag;
		}
		function plainName(word) {
			return word.startsWith("\"") ? word.slice(1, -1).replaceAll("\"\"", "\"") : word.toLowerCase();
		}
		let COMPANIONS_OF_TYPES = new Set([
			"CAST",
			"OPERATOR CLASS",
			"OPERATOR FAMILY",
			"TRANSFORM"
		]);
		let TYPES = new Set(["TYPE", "DOMAIN"]);
		let HANDED_DOWN = new Set(["FK CONSTRAINT", "TRIGGER"]);
		class SharedNeeds {
			#byId;
			#dependants;
			#own;
			#found = new Map();
			#because = "depends";
			constructor(contents, own) {
				this.#own = own;
				this.#byId = new Map(contents.map((entry) => [entry.id, entry]));
				this.#dependants = dependantsOf(contents);
				this.#followAll(own);
				this.#because = "named";
				for (let entry of contents) entry.description === "EXTENSION" && this.#need(entry);
				this.#followTexts(new RoutineTexts(contents));
			}
			reasonOf(entry) {
				return this.#found.get(entry);
			}
			#followTexts(texts) {
				let read = new Set();
				for (let before = -1; before < this.#found.size;) {
					before = this.#found.size;
					for (let entry of [...this.#own, ...this.#found.keys()]) {
						if (!isRoutine(entry) || read.has(entry)) continue;
						read.add(entry);
						for (let named of texts.namedIn(entry)) this.#need(named);
					}
				}
			}
			#need(first) {
				if (!this.#own.has(first) && !this.#found.has(first)) {
					this.#found.set(first, this.#because);
					this.#followAll([first]);
				}
			}
			#followAll(start) {
				let pending = [...start];
				for (let entry = pending.pop(); entry; entry = pending.pop()) for (let next of this.#needsOf(entry)) {
					if (this.#own.has(next) || this.#found.has(next)) continue;
					this.#found.set(next, this.#because);
					pending.push(next);
				}
			}
			#needsOf(entry) {
				let depends = this.#dependenciesOf(entry);
				let { description } = entry;
				TYPES.has(description) ? depends.push(...this.#dependantsAmong(entry, COMPANIONS_OF_TYPES)) : description === "TABLE" ? depends.push(...this.#attachmentOf(entry)) : description === "SEQUENCE" ? depends.push(...this.#dataOf(entry, "SEQUENCE SET")) : description === "TABLE ATTACH" ? depends.push(...this.#handedDown(entry)) : description === "FK CONSTRAINT" ? depends.push(...this.#referencedRows(entry)) : description === "MATERIALIZED VIEW DATA" && depends.push(...this.#rowsBelow(entry));
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
			#attachmentOf(table) {
				return this.#dataOf(table, "TABLE ATTACH");
			}
			#handedDown(attachment) {
				return this.#dependenciesOf(attachment).filter((table) => !isOfSameName(attachment, table)).flatMap((parent) => this.#dependantsAmong(parent, HANDED_DOWN).filter((each) => isPartOf(each, parent)));
			}
			#referencedRows(key) {
				return this.#dependenciesOf(key).filter((each) => each.description === "TABLE" && !isPartOf(key, each)).flatMap((table) => this.#rowsOf(table));
			}
			#rowsOf(table) {
				let attached = this.#dependantsAmong(table, new Set(["TABLE ATTACH"])).filter((attachment) => !isOfSameName(attachment, table));
				let partitions = attached.flatMap((attachment) => this.#dependenciesOf(attachment).filter((each) => isOfSameName(attachment, each)));
				return [
					...this.#dataOf(table, "TABLE DATA"),
					...attached,
					...partitions.flatMap((partition) => this.#rowsOf(partition))
				];
			}
			#rowsBelow(data) {
				let rows = [];
				let seen = new Set();
				let pending = this.#dependenciesOf(data);
				for (let entry = pending.pop(); entry; entry = pending.pop()) {
					if (seen.has(entry)) continue;
					seen.add(entry);
					entry.description === "TABLE" && rows.push(...this.#rowsOf(entry));
					entry.description === "MATERIALIZED VIEW" && rows.push(...this.#dataOf(entry, "MATERIALIZED VIEW DATA"));
					/VIEW$|^RULE$/.test(entry.description) && pending.push(...this.#dependenciesOf(entry));
				}
				return rows;
			}
		}
		function dependantsOf(contents) {
			let dependants = new Map();
			for (let entry of contents) for (let id of entry.dependencies) {
				let list = dependants.get(id);
				list ? list.push(entry) : dependants.set(id, [entry]);
			}
			return dependants;
		}
		function isOfSameName(one, other) {
			return one.tag === other.tag && one.namespace === other.namespace;
		}
		function isPartOf(part, table) {
			return part.namespace === table.namespace && part.tag.startsWith(`${table.tag} `);
		}
		function selectTenant(contents, schema) {
			let own = ownEntries(contents, schema);
			if (own.size === 0) {
				let facts = {
					schema,
					object: schema,
					expected: "exists",
					actual: ""
				};
				throw new errors.jU("schema-missing", `the archive holds no schema ${schema}`, facts);
			}
			let needs = new SharedNeeds(contents, own);
			let entries = contents.flatMap((entry) => {
				let because = own.has(entry) ? "own" : needs.reasonOf(entry);
				return because === void 0 ? [] : [{
					...entry,
					because
				}];
			});
			return {
				schema,
				entries,
				rowsOf: entries.filter(({ because, description }) => because !== "own" && description === "TABLE DATA").map(({ namespace, tag }) => ({
					schema: namespace,
					table: tag
				}))
			};
		}
		let OF_THE_SCHEMA = new Set([
			"COMMENT",
			"ACL",
			"SECURITY LABEL"
		]);
		function ownEntries(contents, schema) {
			let self = contents.find(({ description, tag, namespace }) => description === "SCHEMA" && tag === schema && namespace === "");
			let isOfSchema = ({ namespace, description, dependencies }) => self !== void 0 && namespace === "" && OF_THE_SCHEMA.has(description) && dependencies.includes(self.id);
			return new Set(contents.filter((entry) => entry === self || entry.namespace === schema || isOfSchema(entry)));
		}
		function useList(selection, { withShared }) {
			let joining = new Set(withShared ? [] : joiningEntries(selection));
			return selection.entries.filter((entry) => withShared || entry.because === "own" && !joining.has(entry)).map(({ id }) => `${id};\n`).join("");
		}
		function joiningEntries({ entries }) {
			let own = new Set(entries.filter(({ because }) => because === "own").map(({ id }) => id));
			return entries.filter(({ id, description, dependencies }) => own.has(id) && (description === "TABLE ATTACH" || description === "INDEX ATTACH") && dependencies.some((each) => !own.has(each)));
		}
		var unknown_tenant = __webpack_require__(6929);
		async function choosePart({ restore, part, passport, workspace }) {
			let contents = await (0, archive_contents.Q)((0, restore_phases.MX)(restore)).catch(explain);
			passport || assertHeld(part.schema, contents);
			let selection = selectTenant(contents, part.schema);
			let list = (0, external_node_path_.join)(workspace, "part.list");
			await (0, promises_.writeFile)(list, useList(selection, part), { mode: 420 });
			let truth = passport?.schemas[part.schema];
			return {
				selection,
				list,
				tableData: selection.entries.filter(({ because }) => because === "own").filter(({ description }) => description === "TABLE DATA").length,
				tables: truth && Object.keys(truth.tables).length
			};
		}
		function assertHeld(schema, contents) {
			let schemas = contents.flatMap(({ description, tag }) => description === "SCHEMA" ? [tag] : []);
			if (!new Set([...schemas, ...contents.map(({ namespace }) => namespace)]).has(schema)) throw (0, unknown_tenant.X)(schema, schemas, "the dump");
		}
		function partCheck({ selection }) {
			let { schema, entries, rowsOf } = selection;
			let own = entries.filter(({ because }) => because === "own").length;
			let rows = rowsOf.map(({ schema, table }) => `${schema}.${table}`);
			let along = rows.length === 0 ? "" : `, with the rows of ${rows.join(", ")}`;
			return {
				id: "part",
				status: "pass",
				expected: `${schema} is in the archive`,
				actual: `${own} entries, ${entries.length - own} needed from elsewhere${along}`
			};
		}
		function explain(error) {
			if (!(error instanceof archive_reader.P)) throw error;
			throw new errors.jU("format-unsupported", error.message, { detail: error.message });
		}
	}),
	9366: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			rD: () => assertBelongs,
			qf: () => dumpOf,
			rL: () => fetchDump
		});
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var external_node_stream_ = __webpack_require__(7075);
		var promises_ = __webpack_require__(6466);
		var errors = __webpack_require__(6595);
		var frame_frame = __webpack_require__(6732);
		var meters = __webpack_require__(3933);
		var external_node_fs_promises_ = __webpack_require__(1455);
		var error_code = __webpack_require__(6620);
		async function fetchDirectory({ dumpPath, bytes }, target, world) {
			await (0, external_node_fs_promises_.mkdir)(target, { mode: 493 });
			let files = (await (0, external_node_fs_promises_.readdir)(dumpPath, { withFileTypes: !0 })).filter((file) => file.isFile());
			let before = 0;
			for (let { name } of files) {
				let counter = new meters.P((done) => world.log.progress({
					activity: "fetch",
					done: before + done,
					total: bytes,
					unit: "bytes"
				}));
				try {
					await (0, promises_.pipeline)((0, external_node_fs_.createReadStream)((0, external_node_path_.join)(dumpPath, name)), counter.stage, (0, external_node_fs_.createWriteStream)((0, external_node_path_.join)(target, name), { mode: 420 }), { signal: world.signal });
				} catch (error) {
					world.signal.throwIfAborted();
					if (!(0, error_code.U)(error, "ENOSPC")) throw error;
					let detail = error instanceof Error ? error.message : String(error);
					throw new errors.jU("staging-disk-full", detail, { detail });
				}
				before += counter.bytes;
			}
		}
		async function fetchDump(backup, passport, target, world) {
			let expected = passport ? dumpOf(passport) : void 0;
			if (expected && backup.bytes !== expected.bytes) throw new errors.jU("size-mismatch", `${backup.dumpPath} has ${backup.bytes} bytes, its passport says ${expected.bytes}`, {
				expected: expected.bytes,
				actual: backup.bytes
			});
			if (backup.format === "directory") {
				await fetchDirectory(backup, target, world);
				return null;
			}
			let meter = new meters.k((done) => world.log.progress({
				activity: "fetch",
				done,
				total: backup.bytes,
				unit: "bytes"
			}));
			let plain = new meters.P();
			let unframed = backup.frame ? (0, frame_frame.gF)(backup.frame) : new external_node_stream_.PassThrough();
			try {
				await (0, promises_.pipeline)((0, external_node_fs_.createReadStream)(backup.dumpPath, { highWaterMark: 262144 }), meter.stage, unframed, plain.stage, (0, external_node_fs_.createWriteStream)(target, { mode: 420 }), { signal: world.signal });
			} catch (error) {
				world.signal.throwIfAborted();
				throw await explain(error, backup, expected);
			}
			let sha256 = meter.sha256();
			if (expected && sha256 !== expected.sha256) throw shaMismatch(backup, expected, sha256);
			if (expected?.plainBytes !== void 0 && plain.bytes !== expected.plainBytes) throw new errors.jU("frame-corrupt", `the frame holds ${plain.bytes} bytes, the passport says ${expected.plainBytes}`, { detail: `${plain.bytes} of ${expected.plainBytes} bytes` });
			return {
				plainBytes: plain.bytes,
				sha256
			};
		}
		function dumpOf(passport) {
			return passport.files.find((file) => file.role === "dump");
		}
		function assertBelongs(passport, backup) {
			let named = dumpOf(passport)?.name;
			if (named === (0, external_node_path_.basename)(backup.dumpPath)) return;
			throw new errors.jU("passport-mismatch", `the passport beside ${(0, external_node_path_.basename)(backup.dumpPath)} describes ${named ?? "no dump"}`, { names: named ?? "no dump" });
		}
		async function explain(error, backup, expected) {
			if (!(error instanceof Error)) return error;
			let code = "code" in error ? String(error.code) : "";
			if (code === "ENOSPC") return new errors.jU("staging-disk-full", error.message, { detail: error.message });
			if (!/^Z_|^ZSTD_/.test(code)) return error;
			if (expected) {
				let actual = await hashFile(backup.dumpPath);
				if (actual !== expected.sha256) return shaMismatch(backup, expected, actual);
			}
			return new errors.jU("frame-corrupt", `the frame of ${backup.dumpPath} is damaged: ${error.message}`, { detail: error.message });
		}
		function shaMismatch(backup, expected, actual) {
			return new errors.jU("sha256-mismatch", `${backup.dumpPath} is not the file that was backed up`, {
				expected: expected.sha256,
				actual
			});
		}
		async function hashFile(path) {
			let hash = (0, external_node_crypto_.createHash)("sha256");
			await (0, promises_.pipeline)((0, external_node_fs_.createReadStream)(path), hash);
			return hash.digest("hex");
		}
	}),
	158: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => PHASES,
			w: () => PhaseClock
		});
		let PHASES = [
			"download",
			"fetch",
			"verify",
			"create",
			"load",
			"index",
			"constraints",
			"validate",
			"boot",
			"probes"
		];
		class PhaseClock {
			#clock;
			#started;
			#before = 0;
			#seconds = new Map();
			constructor(clock) {
				this.#clock = clock;
				this.#started = clock.monotonicSeconds();
			}
			async time(phase, body) {
				let started = this.#clock.monotonicSeconds();
				try {
					return await body();
				} finally {
					this.add(phase, this.#clock.monotonicSeconds() - started);
				}
			}
			add(phase, seconds) {
				this.#seconds.set(phase, this.secondsOf(phase) + seconds);
			}
			spent(phase, seconds) {
				this.add(phase, seconds);
				this.#before += seconds;
			}
			secondsOf(phase) {
				return this.#seconds.get(phase) ?? 0;
			}
			timed() {
				return PHASES.filter((phase) => this.#seconds.has(phase));
			}
			elapsedSeconds() {
				return this.#before + this.#clock.monotonicSeconds() - this.#started;
			}
		}
	}),
	3917: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => restoreBackup });
		var external_node_path_ = __webpack_require__(6760);
		var promises_ = __webpack_require__(1455);
		var external_node_stream_ = __webpack_require__(7075);
		var external_node_stream_promises_ = __webpack_require__(6466);
		var errors = __webpack_require__(6595);
		var frame_frame = __webpack_require__(6732);
		let ROWS = /^\d+\.dat(\.\w+)?$/;
		let COPY_END = /(?:^|\n)\\\.\n\n\n$/;
		let INSERTS_END = /;\n\n\n$/;
		async function requireDataEnds(directory) {
			for (let name of await (0, promises_.readdir)(directory)) {
				let [isRows, packing] = ROWS.exec(name) ?? [];
				if (isRows === void 0) continue;
				let file = await (0, promises_.open)((0, external_node_path_.join)(directory, name), "r");
				try {
					let { size } = await file.stat();
					if (size > 0 && await isWhole(file, size, packing)) continue;
					throw new errors.jU("dump-truncated", `${name} has no end`, {
						file: name,
						bytes: size
					});
				} finally {
					await file.close();
				}
			}
		}
		function isWhole(file, size, packing) {
			if (packing === void 0) return hasEnd(file, size);
			if (packing === ".zst") return isZstdWhole(file);
			return packing === ".lz4" ? isLz4Whole(file, size) : Promise.resolve(!0);
		}
		async function isZstdWhole(file) {
			let packed = file.createReadStream({
				start: 0,
				autoClose: !1
			});
			let drain = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
			try {
				await (0, external_node_stream_promises_.pipeline)(packed, (0, frame_frame.gF)("zstd"), drain);
				return !0;
			} catch (error) {
				if (error instanceof Error && "code" in error && /^Z_|^ZSTD_/.test(String(error.code))) return !1;
				throw error;
			}
		}
		async function isLz4Whole(file, size) {
			let hasChecksum = !!((Buffer.from(await textAt(file, 0, 5), "latin1")[4] ?? 0) & 4);
			return await textAt(file, Math.max(0, size - (hasChecksum ? 8 : 4)), 4) === "\0\0\0\0";
		}
		async function hasEnd(file, size) {
			let end = await textAt(file, Math.max(0, size - 6), 6);
			if (COPY_END.test(end) || end === "\n\n") return !0;
			return INSERTS_END.test(end) && await textAt(file, 0, 12) === "INSERT INTO ";
		}
		async function textAt(file, position, length) {
			let { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
			return buffer.toString("latin1", 0, bytesRead);
		}
		let END_BYTES = 1024;
		async function requireTarEnd(path) {
			let file = await (0, promises_.open)(path, "r");
			try {
				let { size } = await file.stat();
				let end = Buffer.alloc(END_BYTES, 1);
				await file.read(end, 0, END_BYTES, Math.max(0, size - END_BYTES));
				if (end.every((byte) => byte === 0)) return;
				throw new errors.jU("dump-truncated", "the tar archive has no end", { bytes: size });
			} finally {
				await file.close();
			}
		}
		var archive_head = __webpack_require__(9342);
		var archive_reader = __webpack_require__(527);
		async function indexArchive(path) {
			let file = await (0, promises_.open)(path, "r+");
			try {
				let reader = new archive_reader.g(file);
				let { minor, format } = await (0, archive_head.z)(reader);
				if (format !== "custom" || minor < 14) return null;
				let placements = await readContents(reader, minor);
				await locateBlocks(reader, placements);
				await writePositions(file, [...placements.values()]);
				return sizesOf(placements, reader.position);
			} catch (error) {
				if (error instanceof archive_reader.P) return null;
				throw error;
			} finally {
				await file.close();
			}
		}
		async function readContents(reader, minor) {
			let placements = new Map();
			let entries = await reader.whole(() => reader.integer());
			for (let entry = 0; entry < entries; entry++) {
				let { id, fieldPosition, state } = await reader.whole(() => takeEntry(reader, minor));
				state !== 3 && placements.set(id, { fieldPosition });
			}
			return placements;
		}
		function takeEntry(reader, minor) {
			let id = reader.integer();
			reader.integer();
			for (let text = 0; text < 4; text++) reader.skipString();
			reader.integer();
			for (let text = 0; text < 6; text++) reader.skipString();
			minor >= 16 && reader.integer();
			for (let text = 0; text < 2; text++) reader.skipString();
			for (; reader.skipString(););
			let fieldPosition = reader.position;
			let state = reader.byte();
			reader.skip(8);
			return {
				id,
				fieldPosition,
				state
			};
		}
		async function locateBlocks(reader, placements) {
			for (; !await reader.isAtEnd();) {
				let dataPosition = reader.position;
				let { kind, id } = await reader.whole(() => ({
					kind: reader.byte(),
					id: reader.integer()
				}));
				let placement = placements.get(id);
				if (!placement) throw new archive_reader.P("a block of an unknown entry");
				placement.dataPosition = dataPosition;
				if (kind === 1) await reader.skipPortions();
				else if (kind === 3) await skipLargeObjects(reader);
				else throw new archive_reader.P(`a block of kind ${kind}`);
			}
		}
		async function skipLargeObjects(reader) {
			for (; await reader.whole(() => reader.integer()) !== 0;) await reader.skipPortions();
		}
		async function writePositions(file, placements) {
			let field = Buffer.alloc(9);
			field.writeUInt8(2);
			for (let { fieldPosition, dataPosition } of placements) {
				if (dataPosition === void 0) continue;
				field.writeBigUInt64LE(BigInt(dataPosition), 1);
				await file.write(field, 0, field.length, fieldPosition);
			}
		}
		function sizesOf(placements, end) {
			let blocks = [...placements].flatMap(([id, { dataPosition }]) => dataPosition === void 0 ? [] : [{
				id,
				start: dataPosition
			}]);
			blocks.sort((a, b) => a.start - b.start);
			return new Map(blocks.map(({ id, start }, index) => [id, (blocks[index + 1]?.start ?? end) - start]));
		}
		var restore_phases = __webpack_require__(9792);
		var connection = __webpack_require__(6279);
		var snapshot_session = __webpack_require__(14);
		var archive_contents = __webpack_require__(3058);
		async function restoreWithOrphans(request, list, world) {
			let entries = await wantedEntries(request);
			let keys = entries.filter(({ description }) => description === "FK CONSTRAINT");
			let ids = new Set(keys.map(({ id }) => id));
			let others = entries.filter(({ id, dependencies }) => !ids.has(id) && !dependencies.some((each) => ids.has(each)));
			await (0, promises_.writeFile)(list, others.map(({ id }) => `${id};\n`).join(""), { mode: 420 });
			await (0, restore_phases._R)({
				...request,
				list
			}, world);
			await (0, restore_phases.lB)({
				...request,
				list
			}, world);
			let session = await (0, connection.Ng)(request.target, world.signal);
			try {
				for (let key of keys) await addKey(session, key);
			} finally {
				await session.close();
			}
		}
		async function wantedEntries(request) {
			let { list } = request;
			let entries = await (0, archive_contents.Q)((0, restore_phases.MX)(request));
			if (list === void 0) return entries;
			let wanted = new Set((await (0, promises_.readFile)(list, "utf8")).split("\n").map((line) => Number.parseInt(line, 10)));
			return entries.filter(({ id }) => wanted.has(id));
		}
		async function addKey(session, { definition }) {
			try {
				await session.script(definition);
			} catch (error) {
				if (!(0, snapshot_session.I)(error, "23503")) throw error;
				await addUnseen(session, definition).catch(() => void 0);
			}
		}
		async function addUnseen(session, definition) {
			await session.script(`${definition.replace(/;\s*$/, " NOT VALID")}; UPDATE pg_catalog.pg_constraint SET convalidated = true WHERE contype = 'f' AND xmin = pg_current_xact_id()::xid`);
		}
		var choose_programs = __webpack_require__(5597);
		var totals = __webpack_require__(9714);
		var choose_part = __webpack_require__(1377);
		var fetch_dump = __webpack_require__(9366);
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_fs_ = __webpack_require__(3024);
		var connection_settings = __webpack_require__(9338);
		var classify = __webpack_require__(5819);
		var error_line = __webpack_require__(1184);
		let GUARDED = /^lastro: the dump subscribes to another server$/;
		async function withoutSubscriptions(target, restore) {
			let isGuarded = await run(target, "CREATE SCHEMA lastro_guard;\nCREATE FUNCTION lastro_guard.refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'lastro: the dump subscribes to another server'; END$$;\nCREATE EVENT TRIGGER lastro_guard ON ddl_command_start WHEN TAG IN ('CREATE SUBSCRIPTION', 'ALTER SUBSCRIPTION') EXECUTE FUNCTION lastro_guard.refuse();\nALTER EVENT TRIGGER lastro_guard ENABLE ALWAYS");
			await restore();
			isGuarded && await run(target, "DROP EVENT TRIGGER lastro_guard; DROP SCHEMA lastro_guard CASCADE");
		}
		async function run(target, script) {
			let session = await (0, connection.Ng)(target);
			try {
				let [role] = await session.query("SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user");
				if (role?.[0] !== "true") return !1;
				await session.script(`BEGIN; ${script}; COMMIT`);
				return !0;
			} finally {
				await session.close();
			}
		}
		let RESTRICTED = /^backslash commands are restricted/;
		async function restorePlain(plan, request, world) {
			await requireRestrictedMode(request.client, world);
			await withoutSubscriptions(request.target, () => runPlain(plan, request, world));
		}
		async function runPlain(plan, request, world) {
			let { client, target, archive, timeoutSeconds } = request;
			let key = (0, external_node_crypto_.randomBytes)(24).toString("hex");
			let text = external_node_stream_.Readable.from(textOf(key, plan.spans, archive), { objectMode: !1 });
			let psql = world.processes.start({
				file: (0, external_node_path_.join)(client.directory, "psql"),
				args: [
					"--no-psqlrc",
					"--quiet",
					"--no-password",
					"--set=ON_ERROR_STOP=1",
					...request.isShared ? [] : ["--single-transaction"],
					`--dbname=${(0, connection_settings.cF)(target.database)}`,
					"--file=-"
				],
				env: {
					...(0, connection_settings.SQ)(target),
					PGOPTIONS: "-c statement_timeout=0 -c client_min_messages=warning"
				},
				timeoutSeconds,
				signal: world.signal
			}, text);
			psql.stdout.resume();
			try {
				await psql.done;
			} catch (error) {
				throw explainPlainFailure(error, request);
			}
		}
		async function* textOf(key, spans, path) {
			yield Buffer.from(`\\restrict ${key}\n`);
			for (let { start, end } of spans) yield* (0, external_node_fs_.createReadStream)(path, {
				start,
				end: end - 1,
				highWaterMark: 262144
			});
		}
		function explainPlainFailure(error, request) {
			let [line = ""] = error instanceof errors.Qd ? (0, error_line.F)(error.failure.stderrTail) : [];
			let { own, server } = (0, error_line.b)(line);
			if (server !== null && GUARDED.test(server)) return new errors.jU("dump-subscribes", "the dump makes a subscription while it runs");
			if (RESTRICTED.test(own)) return new errors.jU("sql-command-refused", "the dump holds a command of psql", { command: "unknown" });
			return (0, classify.u)(error, !request.areRolesGuessed);
		}
		async function requireRestrictedMode(client, world) {
			let { stdout } = await world.processes.ask({
				file: (0, external_node_path_.join)(client.directory, "psql"),
				args: ["--help=commands"],
				env: connection_settings.e9
			});
			if (stdout.includes("\\restrict")) return;
			throw new errors.jU("psql-unrestricted", `psql ${client.version} has no restricted mode: a dump could run programs with it`, {
				found: client.version,
				major: client.major
			});
		}
		class IntColumn {
			#values = new Int32Array(1024);
			#length = 0;
			get length() {
				return this.#length;
			}
			push(value) {
				if (this.#length === this.#values.length) {
					let larger = new Int32Array(this.#length * 2);
					larger.set(this.#values);
					this.#values = larger;
				}
				this.#values[this.#length++] = value;
			}
			at(index) {
				let value = index < this.#length ? this.#values[index] : void 0;
				if (value === void 0) throw RangeError(`no integer at ${index} of ${this.#length}`);
				return value;
			}
		}
		class PlacesById {
			#places = new Uint32Array(1024);
			note(id, place) {
				if (id >= this.#places.length) {
					let larger = new Uint32Array(Math.max(id + 1, this.#places.length * 2));
					larger.set(this.#places);
					this.#places = larger;
				}
				this.#places[id] = place + 1;
			}
			of(id) {
				let found = this.#places[id] ?? 0;
				return found === 0 ? void 0 : found - 1;
			}
		}
		class TextColumn {
			#texts = [];
			#numbers = new Map();
			#column = new IntColumn();
			push(text) {
				let number = this.#numbers.get(text);
				if (number === void 0) {
					number = this.#texts.push(text) - 1;
					this.#numbers.set(text, number);
				}
				this.#column.push(number);
			}
			at(place) {
				let text = this.#texts[this.#column.at(place)];
				if (text === void 0) throw RangeError(`no text at ${place}`);
				return text;
			}
		}
		let OF_A_SCHEMA = new Set([
			"COMMENT",
			"ACL",
			"SECURITY LABEL"
		]);
		let LARGEST_ID = 2 ** 24;
		class ArchiveOutline {
			#ids = new IntColumn();
			#descriptions = new TextColumn();
			#sections = new TextColumn();
			#schemas = new TextColumn();
			#ends = new IntColumn();
			#needs = new IntColumn();
			#places = new PlacesById();
			get length() {
				return this.#ids.length;
			}
			add(entry) {
				let { id } = entry;
				if (id < 0 || id > LARGEST_ID) throw new archive_reader.P(`an entry with the number ${id}`);
				let needs = entry.dependencies.flatMap((each) => this.#places.of(each) ?? []);
				let schema = this.#schemaOf(entry, needs);
				this.#places.note(id, this.length);
				this.#ids.push(id);
				this.#descriptions.push(entry.description);
				this.#sections.push(entry.section);
				this.#schemas.push(schema);
				for (let need of needs) this.#needs.push(need);
				this.#ends.push(this.#needs.length);
			}
			idAt(place) {
				return this.#ids.at(place);
			}
			descriptionAt(place) {
				return this.#descriptions.at(place);
			}
			sectionAt(place) {
				return this.#sections.at(place);
			}
			schemaAt(place) {
				return this.#schemas.at(place);
			}
			needCount(place) {
				return this.#ends.at(place) - this.#startOfNeeds(place);
			}
			needAt(place, index) {
				return this.#needs.at(this.#startOfNeeds(place) + index);
			}
			#startOfNeeds(place) {
				return place === 0 ? 0 : this.#ends.at(place - 1);
			}
			#schemaOf({ namespace, description, tag }, needs) {
				if (namespace !== "") return namespace;
				if (description === "SCHEMA") return tag;
				if (!OF_A_SCHEMA.has(description)) return "";
				let schema = needs.find((place) => this.descriptionAt(place) === "SCHEMA");
				return schema === void 0 ? "" : this.schemaAt(schema);
			}
		}
		async function outlineArchive(path) {
			let outline = new ArchiveOutline();
			for await (let entry of (0, archive_contents.x)(path)) outline.add(entry);
			return outline;
		}
		function schemasApart(outline) {
			let withTables = new Set();
			let excluded = new Set(["", "public"]);
			let neededBy = new Map();
			for (let place = 0; place < outline.length; place++) {
				let schema = outline.schemaAt(place);
				outline.descriptionAt(place) === "TABLE DATA" && withTables.add(schema);
				for (let index = 0; index < outline.needCount(place); index++) {
					let need = outline.needAt(place, index);
					let other = outline.schemaAt(need);
					if (other === schema) continue;
					isPartOf(outline.descriptionAt(place), outline.descriptionAt(need)) && excluded.add(schema);
					schema !== "" && neededBy.set(other, (neededBy.get(other) ?? new Set()).add(schema));
				}
			}
			for (let [schema, others] of neededBy) others.size >= 2 && excluded.add(schema);
			return withTables.difference(excluded);
		}
		let JOINS = new Set([
			"TABLE",
			"TABLE ATTACH",
			"INDEX ATTACH",
			"FOREIGN TABLE"
		]);
		function isPartOf(description, needed) {
			return JOINS.has(description) && /TABLE$|INDEX$/.test(needed);
		}
		let AFTER_ALL = new Set([
			"DEFAULT ACL",
			"EVENT TRIGGER",
			"MATERIALIZED VIEW DATA",
			"PUBLICATION",
			"PUBLICATION TABLE",
			"PUBLICATION TABLES IN SCHEMA",
			"SUBSCRIPTION"
		]);
		function planRestore(outline, jobs) {
			if (jobs < 2) return null;
			let stages = stagesOf(outline);
			let order = [];
			let first = [];
			let last = [];
			let bySchema = new Map();
			for (let place = 0; place < outline.length; place++) {
				let id = outline.idAt(place);
				order.push(id);
				let stage = stages.at(place);
				stage === "first" ? first.push(id) : stage === "last" ? last.push(id) : append(bySchema, outline.schemaAt(place), id);
			}
			let inParts = order.length - first.length - last.length;
			if (bySchema.size < 8 * jobs || inParts < order.length / 2) return null;
			return {
				first,
				apart: [...bySchema].map(([schema, entries]) => ({
					schema,
					entries
				})),
				last,
				order
			};
		}
		function append(lists, key, value) {
			let list = lists.get(key);
			list ? list.push(value) : lists.set(key, [value]);
		}
		function stagesOf(outline) {
			let apart = schemasApart(outline);
			let stages = new TextColumn();
			for (let place = 0; place < outline.length; place++) stages.push(stageOf(place, outline, apart, stages));
			return stages;
		}
		function stageOf(place, outline, apart, stages) {
			if (AFTER_ALL.has(outline.descriptionAt(place))) return "last";
			let schema = outline.schemaAt(place);
			let isApart = apart.has(schema);
			for (let index = 0; index < outline.needCount(place); index++) {
				let need = outline.needAt(place, index);
				let stage = stages.at(need);
				let isElsewhere = stage === "apart" && !(isApart && outline.schemaAt(need) === schema);
				if (stage === "last" || isElsewhere) return "last";
			}
			if (isApart) return "apart";
			let section = outline.sectionAt(place);
			return section === "pre-data" || section === "none" ? "first" : "last";
		}
		function packParts(parts, bytesOf, jobs) {
			let weighed = parts.map((part) => ({
				part,
				weight: weightOf(part, bytesOf)
			})).sort((a, b) => b.weight - a.weight);
			let fair = weighed.reduce((sum, { weight }) => sum + weight, 0) / jobs;
			let bins = Array.from({ length: jobs }, () => ({
				weight: 0,
				entries: []
			}));
			let spread = [];
			for (let { part, weight } of weighed) {
				if (weight > fair) {
					spread.push(...part.entries);
					continue;
				}
				let [lightest] = bins.toSorted((a, b) => a.weight - b.weight);
				if (!lightest) continue;
				lightest.weight += weight;
				lightest.entries.push(...part.entries);
			}
			return {
				bins: bins.map(({ entries }) => entries).filter(({ length }) => length > 0),
				spread
			};
		}
		function weightOf({ entries }, bytesOf) {
			return entries.reduce((sum, id) => sum + 25e3 + (bytesOf.get(id) ?? 0), 0);
		}
		async function restoreFirst(plan, request, world) {
			let list = await writeList("first", plan.first, request);
			await (0, restore_phases.YL)(["--single-transaction"], {
				...request,
				list
			}, world);
		}
		async function restoreParts(plan, bytesOf, request, world) {
			let { bins, spread } = packParts(plan.apart, bytesOf, request.jobs);
			await allOrAbort(bins.map((entries, index) => async (signal) => {
				let list = await writeList(`part-${index + 1}`, entries, request);
				await (0, restore_phases.YL)(["--single-transaction"], {
					...request,
					list
				}, {
					...world,
					signal
				});
			}), world.signal);
			let atLast = new Set([...spread, ...plan.last]);
			let rest = plan.order.filter((id) => atLast.has(id));
			if (rest.length === 0) return;
			let list = await writeList("last", rest, request);
			await (0, restore_phases.YL)([`--jobs=${request.jobs}`], {
				...request,
				list
			}, world);
		}
		async function writeList(name, ids, { archive }) {
			let path = `${archive}.${name}.list`;
			await (0, promises_.writeFile)(path, ids.map((id) => `${id};\n`).join(""), { mode: 384 });
			return path;
		}
		async function allOrAbort(works, outer) {
			let failure = new AbortController();
			let signal = AbortSignal.any([outer, failure.signal]);
			let running = works.map((work) => work(signal));
			try {
				await Promise.all(running);
			} catch (error) {
				failure.abort(error);
				await Promise.allSettled(running);
				throw error;
			}
		}
		async function timeContents(target, restore, world) {
			let over = new AbortController();
			let patience = new AbortController();
			let signal = AbortSignal.any([world.signal, patience.signal]);
			let session = await (0, connection.Ng)(target, signal).catch(() => null);
			let sampled = sampleWork(session ? () => statements(session) : () => Promise.resolve([]), world.clock, over.signal);
			try {
				await restore();
			} finally {
				over.abort();
				let ended = sampled.then(() => session?.close()).catch(() => void 0);
				let timer = setTimeout(() => patience.abort(), 1e3);
				await Promise.race([ended, untilAborted(patience.signal)]);
				clearTimeout(timer);
			}
			return sampled;
		}
		async function statements(session) {
			return (await session.query("SELECT left(query, 1000) FROM pg_stat_activity\n  WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active' AND backend_type = 'client backend'")).flatMap(([query]) => query ?? []);
		}
		async function sampleWork(look, clock, over) {
			let started = clock.monotonicSeconds();
			let elapsed = () => clock.monotonicSeconds() - started;
			let worked = {
				load: 0,
				index: 0,
				constraint: 0
			};
			let pause = () => Math.min(.1, Math.max(.002, elapsed() * .05));
			try {
				for (let since = 0; !over.aborted; since = elapsed()) {
					await clock.sleep(pause(), over);
					for (let statement of await look()) worked[workOf(statement)] += elapsed() - since;
				}
			} catch {}
			await untilAborted(over);
			return divide(worked, elapsed());
		}
		function untilAborted(signal) {
			if (signal.aborted) return Promise.resolve();
			return new Promise((resolve) => {
				signal.addEventListener("abort", () => resolve(), { once: !0 });
			});
		}
		function divide({ load, index, constraint }, run) {
			let worked = load + index + constraint;
			let share = (seconds) => worked === 0 ? 0 : run * seconds / worked;
			return {
				loadSeconds: worked === 0 ? run : share(load),
				indexSeconds: share(index),
				constraintSeconds: share(constraint)
			};
		}
		let INDEX = /^CREATE (UNIQUE )?INDEX|^CREATE STATISTICS|^ALTER INDEX|^ALTER TABLE .*\s+ADD CONSTRAINT ("[^"]+"|\S+) (PRIMARY KEY|UNIQUE|EXCLUDE)|\bCLUSTER ON\b/;
		let CONSTRAINT = /^ALTER TABLE .*\s+(ADD CONSTRAINT|VALIDATE CONSTRAINT|(ENABLE|FORCE) ROW|ENABLE .*TRIGGER)|^CREATE (CONSTRAINT |EVENT )?TRIGGER|^CREATE (RULE|POLICY)|^REFRESH/;
		function workOf(statement) {
			let text = statement.trimStart();
			if (INDEX.test(text)) return "index";
			return CONSTRAINT.test(text) ? "constraint" : "load";
		}
		async function loadArchive(request, world) {
			let { restore, restoration, server, plan } = request;
			if (restoration.plain) return loadPlain(restoration.plain, request, world);
			if (plan === null) return loadSections(request, world);
			try {
				await loadApart(plan, request, world);
			} catch (error) {
				let { recreate } = restoration.target;
				if (!mayBeTheOrder(error, restoration) || recreate === void 0) throw error;
				world.log.warn(`schema by schema it failed (${error.message}); once more, in the archive's own order`);
				await recreate(server);
				await loadSections({
					...request,
					restore
				}, world);
			}
		}
		async function planLoad(restore, { target, plain }) {
			let isWhole = restore.list === void 0 && (restore.format ?? "custom") === "custom";
			if (plain || !isWhole || target.recreate === void 0) return null;
			try {
				return planRestore(await outlineArchive(restore.archive), restore.jobs);
			} catch (error) {
				if (error instanceof archive_reader.P) return null;
				throw error;
			}
		}
		function mayBeTheOrder(error, { namesOrphans = !1 }) {
			if (!(error instanceof errors.jU)) return !1;
			return error.reason === "restore-failed" || error.reason === "foreign-key-orphans" && !namesOrphans;
		}
		async function loadApart(plan, { restore, restoration, bytesOf }, world) {
			let { recorder, phases } = restoration;
			let sizes = await recorder.step("schema", () => phases.time("load", async () => {
				await restoreFirst(plan, restore, world);
				return bytesOf;
			}));
			let load = () => restoreParts(plan, sizes ?? new Map(), restore, world);
			await recorder.step("load", () => timeLoad(load, restore, phases, world));
		}
		async function loadPlain(plan, { restore, restoration: { recorder, phases } }, world) {
			await recorder.step("load", () => phases.time("load", () => restorePlain(plan, restore, world)));
		}
		async function loadSections({ restore, restoration: { recorder, phases }, bytesOf }, world) {
			await recorder.step("schema", () => phases.time("load", async () => {
				await (0, restore_phases._R)(restore, world);
				await bytesOf;
			}));
			let load = () => (0, restore_phases.lB)(restore, world);
			await recorder.step("load", () => timeLoad(load, restore, phases, world));
		}
		async function timeLoad(load, { target }, phases, world) {
			let timing = await timeContents(target, load, world);
			phases.add("load", timing.loadSeconds);
			phases.add("index", timing.indexSeconds);
			phases.add("constraints", timing.constraintSeconds);
		}
		var unless_server_dies = __webpack_require__(3322);
		async function restoreBackup(restoration, world) {
			let { server, fetched, archive } = await fetchAndOpen(restoration, world);
			let { recorder, phases, target } = restoration;
			try {
				let settings = await recorder.step("roles", () => phases.time("create", () => target.prepare(server)));
				let restore = {
					...archive.request,
					target: settings
				};
				let { plan, bytesOf } = archive;
				let load = {
					restore,
					restoration,
					server,
					plan,
					bytesOf
				};
				let loaded = loadArchive(load, world).catch((error) => loadBroken(error, load, world));
				await (0, unless_server_dies.t)(loaded, server, world);
				return {
					server,
					settings,
					selection: archive.selection,
					fetched,
					request: restore
				};
			} catch (error) {
				await Promise.allSettled([server.stop(), archive.bytesOf]);
				throw error;
			}
		}
		async function fetchAndOpen(restoration, world) {
			let { recorder, phases, passport, target, backup } = restoration;
			let request = archiveRequest(await (0, choose_programs.P)(restoration.needs, world), restoration);
			let beside = () => phases.secondsOf("fetch") + phases.secondsOf("verify");
			let started = world.clock.monotonicSeconds() - beside();
			let opened = recorder.step("create", () => target.open());
			opened.catch(() => void 0);
			try {
				let fetched = await recorder.step("fetch", () => phases.time("fetch", () => (0, fetch_dump.rL)(backup, passport, request.archive, world)));
				let archive = await recorder.step("verify", () => phases.time("verify", () => lookAt(request, restoration, world)));
				return {
					server: await opened,
					fetched,
					archive
				};
			} catch (error) {
				await (await opened.catch(() => null))?.stop();
				throw error;
			} finally {
				phases.add("create", Math.max(0, world.clock.monotonicSeconds() - started - beside()));
			}
		}
		function archiveRequest(client, restoration) {
			let { workspace, backup, jobs, timeoutSeconds, needs, target } = restoration;
			return {
				client,
				archive: (0, external_node_path_.join)(workspace, "plain.dump"),
				jobs,
				timeoutSeconds,
				areRolesGuessed: needs.areRolesGuessed,
				format: backup.format,
				isShared: target.isShared ?? !1
			};
		}
		async function lookAt(whole, restoration, world) {
			let planned = restoration.part ? null : planLoad(whole, restoration);
			let [part, plan] = await Promise.all([checkArchive(whole, restoration, world), planned]);
			let request = {
				...whole,
				list: part?.list
			};
			let bytesOf = isIndexed(whole) ? indexArchive(whole.archive) : Promise.resolve(null);
			bytesOf.catch(() => void 0);
			return {
				request,
				plan,
				bytesOf,
				selection: part?.selection ?? null
			};
		}
		function isIndexed({ format = "custom" }) {
			return format === "custom";
		}
		async function checkArchive(restore, { passport, recorder, part, plain, workspace }, world) {
			if (plain) {
				if (part) throw plainPart();
				recorder.check(PLAIN_CHECK);
				return null;
			}
			restore.format === "tar" && await requireTarEnd(restore.archive);
			restore.format === "directory" && await requireDataEnds(restore.archive);
			let { tableData } = await (0, restore_phases.r0)(restore, world);
			if (part === void 0) {
				checkRows(tableData, passport ? (0, totals.Yv)(passport).tables : tableData, recorder);
				return null;
			}
			let chosen = await (0, choose_part.p)({
				restore,
				part,
				passport,
				workspace
			});
			recorder.check((0, choose_part.C)(chosen));
			checkRows(chosen.tableData, chosen.tables ?? chosen.tableData, recorder);
			return chosen;
		}
		let PLAIN_CHECK = {
			id: "archive",
			status: "pass",
			expected: "ends as pg_dump ends a dump",
			actual: "it does"
		};
		function plainPart() {
			let detail = "one tenant alone can be taken out of an archive, not out of plain SQL";
			return new errors.jU("format-unsupported", detail, { detail });
		}
		function checkRows(found, tables, recorder) {
			let common = {
				id: "archive",
				expected: `rows of ${tables} tables`,
				actual: `rows of ${found} tables`
			};
			let isEmpty = found === 0 && tables > 0;
			recorder.check(isEmpty ? {
				...common,
				status: "fail",
				reason: "archive-empty"
			} : {
				...common,
				status: "pass"
			});
			if (isEmpty) throw new errors.jU("archive-empty", `the archive holds no rows at all, ${tables} tables are expected`, { tables });
		}
		async function loadBroken(error, { restore, server, restoration }, world) {
			let { recorder, target, namesOrphans, workspace } = restoration;
			let isOrphans = restore.format !== "plain" && restore.format !== "tar" && error instanceof errors.jU && error.reason === "foreign-key-orphans";
			if (!namesOrphans || !isOrphans || !target.recreate) throw error;
			let { recreate } = target;
			await recorder.step("orphans", async () => {
				await recreate(server);
				await restoreWithOrphans(restore, (0, external_node_path_.join)(workspace, "without-keys.list"), world);
			});
		}
	}),
	8031: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => selectBackup });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _backups_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
		var _backups_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5614);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6595);
		var _frame_frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6732);
		async function selectBackup(request) {
			if (request.backup !== void 0 && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(request.backup)) return selectFile(request.backup);
			let entries = (await (0, _backups_list_js__WEBPACK_IMPORTED_MODULE_2__.C)(request.directory, request)).filter((entry) => entry.dumpPath !== void 0 && (request.source === void 0 || entry.source === request.source));
			let wanted = request.backup;
			let chosen = wanted === void 0 ? pick(entries, request) : entries.find((entry) => entry.name === wanted || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(entry.dumpPath ?? "") === wanted);
			if (!chosen?.dumpPath) throw noBackup(request, entries);
			return toSelected(chosen, chosen.dumpPath);
		}
		function pick(entries, request) {
			let own = entries.filter((entry) => entry.state === "complete");
			let candidates = own.length > 0 ? own : entries.filter((entry) => entry.state === "foreign");
			if (request.pick === "newest") return candidates[0];
			let names = [...new Set(candidates.map((entry) => entry.name))];
			let older = names.length > 1 ? names.slice(1) : names;
			let name = older[Math.floor(request.random() * older.length)];
			return candidates.find((entry) => entry.name === name);
		}
		async function toSelected(entry, dumpPath) {
			return {
				name: entry.name,
				source: entry.source,
				tier: entry.tier,
				dumpPath,
				...entry.passportPath === void 0 ? {} : { passportPath: entry.passportPath },
				...entry.globalsPath === void 0 ? {} : { globalsPath: entry.globalsPath },
				frame: await frameOf(dumpPath),
				bytes: entry.dumpBytes,
				takenAt: entry.takenAt
			};
		}
		async function selectFile(path) {
			let facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
			let isDump = facts?.isFile() || facts?.isDirectory() && await isDirectoryFormat(path);
			if (!facts || !isDump) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.jU("no-backup", `no dump at ${path}`, { path });
			let ending = facts.isFile() ? (0, _backups_names_js__WEBPACK_IMPORTED_MODULE_3__.TB)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) ?? "" : "";
			let name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, ending);
			let beside = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path.slice(0, -(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).length));
			let sibling = (ending) => beside.includes(name + ending) ? path.slice(0, -(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).length) + name + ending : void 0;
			let passportPath = sibling(".passport.json");
			let globalsPath = sibling(".globals.sql");
			return {
				name,
				source: name.replace(/_backup_.*$/, ""),
				tier: "loose",
				dumpPath: path,
				...passportPath === void 0 ? {} : { passportPath },
				...globalsPath === void 0 ? {} : { globalsPath },
				frame: await frameOf(path),
				bytes: facts.isFile() ? facts.size : await directoryBytes(path),
				takenAt: null
			};
		}
		async function isDirectoryFormat(path) {
			return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).includes("toc.dat");
		}
		async function directoryBytes(path) {
			let sizes = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).map(async (name) => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))).size);
			return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		}
		async function frameOf(path) {
			if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory()) return null;
			let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
			try {
				let { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
				return (0, _frame_frame_js__WEBPACK_IMPORTED_MODULE_5__.VN)(buffer.subarray(0, bytesRead));
			} finally {
				await file.close();
			}
		}
		function noBackup(request, entries) {
			let { directory: path, source, backup: wanted } = request;
			let of = source === void 0 ? "" : ` of ${source}`;
			if (wanted === void 0) return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.jU("no-backup", `no backup${of} in ${path}`, { path });
			let newest = [...new Set(entries.map(({ name }) => name))].slice(0, 3).join(", ");
			let facts = {
				path,
				wanted,
				...newest !== "" && { newest }
			};
			return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.jU("no-backup", `no backup ${wanted}${of} in ${path}`, facts);
		}
	}),
	6929: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => unknownTenant });
		var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3050);
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		function unknownTenant(tenant, known, backup) {
			let near = (0, _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.k)(tenant, known);
			let some = known.slice(0, 5).join(", ") + (known.length > 5 ? ", \u2026" : "");
			let legal = known.length === 0 ? `nothing: ${backup} holds no tenants` : `one of the tenants in ${backup}`;
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1([{
				field: "tenant",
				value: JSON.stringify(tenant),
				legal,
				mend: near === void 0 ? `It holds ${some || "none"}.` : `Did you mean ${near}?`
			}]);
		}
	}),
	3322: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => unlessServerDies });
		var _engines_postgres_restore_server_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2301);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
		async function unlessServerDies(work, { died }, watch) {
			try {
				return await Promise.race([work, died]);
			} catch (error) {
				hasLostServer(error) && await newsOf(died, watch);
				throw error;
			} finally {
				await settled(work, watch);
			}
		}
		function hasLostServer(error) {
			let explained = (0, _engines_postgres_restore_server_failure_js__WEBPACK_IMPORTED_MODULE_0__.v)(error);
			return explained instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.jU && explained.reason === "staging-failed";
		}
		async function settled(work, watch) {
			await within(10, work.then(nothing, nothing), watch).catch(nothing);
		}
		let nothing = () => void 0;
		function newsOf(died, watch) {
			return within(3, died, watch);
		}
		async function within(seconds, event, { clock, signal }) {
			let enough = new AbortController();
			let patience = clock.sleep(seconds, AbortSignal.any([signal, enough.signal]));
			try {
				await Promise.race([event, patience]);
			} finally {
				enough.abort();
			}
		}
	}),
	4621: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Yj: () => DRILLS_OF_LANE,
			cn: () => sweepDrillContainers,
			hq: () => sweepDrills
		});
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var command_application = __webpack_require__(9285);
		var compose_project = __webpack_require__(5327);
		var lock_holder = __webpack_require__(9700);
		var labelled = __webpack_require__(7240);
		var labels = __webpack_require__(5656);
		async function sweepContainers(world) {
			let find = async () => {
				let found = await (0, labelled.C)(labels.m1, world);
				let dead = await Promise.all(found.map((each) => isOfDead(each, world)));
				return found.filter((_, index) => dead[index]);
			};
			let dead = (await find()).map(describe);
			if (dead.length === 0) return {
				removed: [],
				left: []
			};
			let left = (await (0, labelled.u)({
				find,
				settleSeconds: .3
			}, world)).map(describe);
			let removed = dead.filter((each) => !left.includes(each));
			for (let each of removed) world.log.warn(`removed ${each}, left by a run that was killed`);
			for (let each of left) world.log.warn(`${each} of a run that was killed cannot be removed`);
			return {
				removed,
				left
			};
		}
		async function isOfDead(found, { log }) {
			let holder = (0, lock_holder.iz)(found.holder);
			if (holder !== null) return !(0, lock_holder._n)(holder);
			log.warn(`${describe(found)} names no maker; it is left alone, remove it by hand`);
			return !1;
		}
		function describe({ kind, id }) {
			return `${kind} ${kind === "volume" ? id : id.slice(0, 12)}`;
		}
		var made_record = __webpack_require__(6597);
		var unmake_target = __webpack_require__(5089);
		var staging_directory = __webpack_require__(9569);
		var errors = __webpack_require__(6595);
		let DRILLS_OF_LANE = "d";
		async function sweepDrills({ directory, server }, world) {
			await (0, staging_directory.i)(directory, world.log, async (path) => {
				for (let lane of await (0, promises_.readdir)(path)) await sweepDrills({
					directory: (0, external_node_path_.join)(path, lane, "d"),
					server
				}, world);
				await world.processes.endMarked((0, command_application.C)(path));
				let left = [...await sweepProject(path, world), ...await sweepServer(path, server, world)];
				if (left.length > 0) throw Error(left.join(", "));
			});
		}
		async function sweepDrillContainers(world) {
			try {
				await sweepContainers(world);
			} catch (error) {
				if (!(error instanceof errors.Qd)) throw error;
				world.log.debug(`no container was looked for: ${error.message}`);
			}
		}
		async function sweepProject(path, world) {
			if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(path, compose_project.Uu))) return [];
			return (await sweepContainers(world)).left;
		}
		async function sweepServer(path, server, { log }) {
			let record = await (0, made_record.n)(path);
			if (record === null) return [];
			let { host, port, database } = record;
			if (server?.host !== host || server.port !== port) return [`database ${database} on ${host}:${port}, which drill.server names no longer`];
			let signal = AbortSignal.timeout(6e4);
			let left = await (0, unmake_target.B)(record, {
				...server,
				database
			}, signal);
			left.length === 0 && log.warn(`removed what a killed drill made on ${host}:${port}`);
			return left;
		}
	})
};
