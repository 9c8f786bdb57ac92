"use strict";
exports.id = 712;
exports.ids = [712];
exports.modules = {
	8287: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => childEnvironment });
		let INHERITED = new Set([
			"PATH",
			"HOME",
			"LANG",
			"TZ",
			"TMPDIR",
			"RUNNER_TRACKING_ID"
		]);
		function childEnvironment(command, owner, own = process.env) {
			let inherited = Object.entries(own).filter((entry) => entry[1] !== void 0 && (INHERITED.has(entry[0]) || entry[0].startsWith("LC_")));
			let base = Object.fromEntries(inherited);
			if (command.runAs) {
				delete base.HOME;
				base.USER = command.runAs.name;
				base.LOGNAME = command.runAs.name;
			}
			owner !== void 0 && (base.LASTRO_OWNER = owner);
			return {
				...base,
				...command.env
			};
		}
	}),
	4761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qc: () => endMarked,
			fR: () => killMarked
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
		__webpack_require__(8287);
		var _process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6838);
		async function endMarked(mark, graceSeconds = _process_group_js__WEBPACK_IMPORTED_MODULE_3__.my) {
			let found = findMarked(mark);
			send(found, "SIGTERM");
			let end = performance.now() + graceSeconds * 1e3;
			for (; findMarked(mark).length > 0 && performance.now() < end;) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20);
			killMarked(mark);
			return found.length;
		}
		function killMarked(mark) {
			send(findMarked(mark), "SIGKILL");
		}
		function findMarked(mark) {
			return ((0, _process_group_js__WEBPACK_IMPORTED_MODULE_3__.Uj)() ?? []).filter((pid) => {
				try {
					return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, "utf8").split("\0").includes(mark);
				} catch {
					return !1;
				}
			});
		}
		function send(pids, signal) {
			for (let pid of pids) try {
				process.kill(pid, signal);
			} catch {}
		}
	}),
	6838: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JM: () => isGroupAlive,
			N4: () => endGroup,
			Uj: () => processIds,
			i8: () => signalGroup,
			my: () => KILL_GRACE_SECONDS
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
		let KILL_GRACE_SECONDS = 3;
		function signalGroup(leader, signal) {
			try {
				return process.kill(-leader, signal);
			} catch {
				return !1;
			}
		}
		function isGroupAlive(leader) {
			try {
				process.kill(-leader, 0);
			} catch (error) {
				if (!isPermissionError(error)) return !1;
			}
			return hasRunningMember(leader);
		}
		async function endGroup(leader, graceSeconds = 3) {
			signalGroup(leader, "SIGTERM");
			if (await waitUntilGone(leader, graceSeconds)) return;
			signalGroup(leader, "SIGKILL");
			await waitUntilGone(leader, .5);
		}
		async function waitUntilGone(leader, seconds) {
			let end = performance.now() + seconds * 1e3;
			for (; isGroupAlive(leader);) {
				if (performance.now() >= end) return !1;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20);
			}
			return !0;
		}
		function isPermissionError(error) {
			return error instanceof Error && "code" in error && error.code === "EPERM";
		}
		function hasRunningMember(leader) {
			let pids = processIds();
			if (pids === void 0) return !0;
			return pids.some((pid) => {
				let stat = processStat(pid);
				return stat !== void 0 && stat.group === leader && !"ZX".includes(stat.state);
			});
		}
		function processIds() {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").filter((name) => /^\d+$/.test(name)).map(Number);
			} catch {
				return;
			}
		}
		function processStat(pid) {
			try {
				let line = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "latin1");
				let [state = "X", , group] = line.slice(line.lastIndexOf(")") + 2).split(" ");
				return {
					state,
					group: Number(group)
				};
			} catch {
				return;
			}
		}
	}),
	7324: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => openRun,
			H: () => openWorld
		});
		var promises_ = __webpack_require__(8500);
		var errors = __webpack_require__(6595);
		async function sleep(seconds, signal) {
			let end = performance.now() + seconds * 1e3;
			try {
				for (let left = seconds * 1e3;; left = end - performance.now()) {
					let portion = Math.min(Math.max(Math.ceil(left), 0), 2147483647);
					await (0, promises_.setTimeout)(portion, void 0, signal ? { signal } : {});
					if (performance.now() >= end) return;
				}
			} catch (error) {
				if (signal?.aborted) throw new errors.cJ("cancelled while waiting");
				throw error;
			}
		}
		let systemClock = {
			now: () => new Date(),
			monotonicSeconds: () => Number(process.hrtime.bigint()) / 1e9,
			sleep
		};
		var load_config = __webpack_require__(3532);
		var secrets = __webpack_require__(4988);
		var phrasebook = __webpack_require__(9083);
		var display_width = __webpack_require__(1866);
		let EIGHTHS = [
			"",
			"\u258f",
			"\u258e",
			"\u258d",
			"\u258c",
			"\u258b",
			"\u258a",
			"\u2589"
		];
		function progressLine(reading, phrasebook, withBar) {
			let { progress, fraction, rate, remainingSeconds } = reading;
			let { format, phrases } = phrasebook;
			let bar = withBar && fraction !== void 0 ? ` ${progressBar(fraction)}` : "";
			let percent = fraction === void 0 ? "" : ` ${format.percent(Math.floor(fraction * 100) / 100)}`;
			let parts = [amount(progress, phrasebook)];
			rate !== void 0 && parts.push(`${quantity(progress.unit, rate, phrasebook)}/s`);
			remainingSeconds !== void 0 && fraction !== 1 && parts.push(phrases.remaining(format.duration(Math.ceil(remainingSeconds))));
			return [`${phrasebook.activity(progress.activity)}${bar}${percent}`, ...parts].join(" \u00b7 ");
		}
		function progressBar(fraction) {
			let eighths = Math.round(Math.min(1, Math.max(0, fraction)) * 20 * 8);
			let full = Math.floor(eighths / 8);
			let bar = "\u2588".repeat(full) + (EIGHTHS[eighths % 8] ?? "");
			return bar + "\u2591".repeat(20 - bar.length);
		}
		function amount({ done, total, unit }, phrasebook) {
			if (total === void 0) return quantity(unit, done, phrasebook);
			let { format, phrases } = phrasebook;
			let sofar = unit === "bytes" ? format.bytes(done) : format.number(done);
			return phrases.of(sofar, quantity(unit, total, phrasebook));
		}
		function quantity(unit, value, phrasebook) {
			let { format, phrases } = phrasebook;
			if (unit === "bytes") return format.bytes(value);
			let whole = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
			let figure = format.number(whole);
			if (unit === "tables") return phrases.tables(whole, figure);
			if (unit === "rows") return phrases.rows(whole, figure);
			return figure;
		}
		var plain_text = __webpack_require__(4669);
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
			get updatedSeconds() {
				return this.#updatedSeconds;
			}
			get finished() {
				let { done, total } = this.#latest;
				return total !== void 0 && done >= total;
			}
			read(nowSeconds) {
				let progress = this.#latest;
				let elapsedSeconds = nowSeconds - this.#startedSeconds;
				let { done, total } = progress;
				let gained = done - this.#startedDone;
				let rate = elapsedSeconds >= .5 && gained > 0 ? gained / elapsedSeconds : void 0;
				return {
					progress,
					elapsedSeconds,
					...rate !== void 0 && { rate },
					...total !== void 0 && total > 0 && { fraction: Math.min(1, done / total) },
					...rate !== void 0 && total !== void 0 && { remainingSeconds: Math.max(0, total - done) / rate }
				};
			}
		}
		var terminal_sheet = __webpack_require__(7495);
		var wording = __webpack_require__(1749);
		let ERASE_LINE = "\r\x1B[2K";
		class TerminalLog {
			#options;
			#phrasebook;
			#paint;
			#live;
			#activities = new Map();
			#depth = 0;
			#drawnSeconds = -Infinity;
			#lineOpen = !1;
			constructor(options) {
				this.#options = options;
				this.#phrasebook = (0, phrasebook.createPhrasebook)(options.locale, "UTC");
				this.#paint = (0, terminal_sheet.XG)((0, terminal_sheet.HF)(options.stream));
				this.#live = options.stream.isTTY === !0;
			}
			info(message) {
				this.#say(message);
			}
			warn(message) {
				this.#say(`${wording.Ze.warn} ${message}`, "warn");
			}
			error(message) {
				this.#say(`${wording.Ze.fail} ${message}`, "fail");
			}
			debug(message) {
				this.#options.verbose === !0 && this.#say(message, "dim");
			}
			async group(title, body) {
				let started = this.#now();
				this.#live || this.#say(`\u25b8 ${title}`, "heading");
				this.#depth += 1;
				let icon = wording.Ze.fail;
				try {
					let result = await body();
					icon = wording.Ze.pass;
					return result;
				} finally {
					--this.#depth;
					this.#depth === 0 && this.#activities.clear();
					let took = this.#phrasebook.format.duration(this.#now() - started);
					this.#say(`${icon} ${title} \u00b7 ${took}`);
				}
			}
			progress(progress) {
				let now = this.#now();
				let activity = this.#note(progress, now);
				this.#live ? this.#redraw(now) : this.#sayNowAndThen(activity, now);
			}
			#note(progress, now) {
				let known = this.#activities.get(progress.activity);
				if (known) {
					known.meter.update(progress, now);
					return known;
				}
				let activity = {
					meter: new ProgressMeter(progress, now),
					saidSeconds: now,
					saidFraction: 0
				};
				this.#activities.set(progress.activity, activity);
				return activity;
			}
			#redraw(now) {
				if (now - this.#drawnSeconds < .1) return;
				this.#drawnSeconds = now;
				let lines = [...this.#activities.values()].filter(({ meter }) => !meter.finished && now - meter.updatedSeconds < 5).map(({ meter }) => progressLine(meter.read(now), this.#phrasebook, !0));
				if (lines.length === 0) {
					this.#erase();
					return;
				}
				let width = (this.#options.stream.columns ?? 80) - 1;
				this.#options.stream.write(ERASE_LINE + (0, display_width.xv)((0, plain_text.h)(lines.join("   ")), width));
				this.#lineOpen = !0;
			}
			#sayNowAndThen(activity, now) {
				let reading = activity.meter.read(now);
				let silence = now - activity.saidSeconds;
				let gained = (reading.fraction ?? 0) - activity.saidFraction;
				if (silence < 1) return;
				if (silence < 10 && gained < .1) return;
				activity.saidSeconds = now;
				activity.saidFraction = reading.fraction ?? 0;
				this.#say(progressLine(reading, this.#phrasebook, !1));
			}
			#say(message, style) {
				this.#erase();
				let indent = "  ".repeat(this.#depth);
				for (let line of this.#options.redact(message).split("\n")) {
					let clean = (0, plain_text.h)(line);
					this.#options.stream.write(`${indent}${style ? this.#paint(style, clean) : clean}\n`);
				}
			}
			#erase() {
				this.#lineOpen && this.#options.stream.write(ERASE_LINE);
				this.#lineOpen = !1;
			}
			#now() {
				return this.#options.clock.monotonicSeconds();
			}
		}
		let httpClient = { exchange };
		async function exchange(request) {
			if (request.signal?.aborted) throw new errors.HR("cancelled", "cancelled");
			let started = performance.now();
			let outgoing = await http_client_open(request);
			let limits = watch(outgoing, request);
			let status;
			try {
				let incoming = await responseOf(outgoing, request.body);
				status = incoming.statusCode;
				let body = await readBody(incoming, request.maxBytes);
				return {
					status: status ?? 0,
					headers: headersOf(incoming),
					body,
					seconds: (performance.now() - started) / 1e3
				};
			} catch (error) {
				let { kind, message } = limits.broken() ?? asFailure(error);
				throw new errors.HR(kind, message, status);
			} finally {
				limits.end();
				outgoing.destroy();
			}
		}
		async function http_client_open({ url, method, headers }) {
			let target = new URL(url);
			let { request: start } = target.protocol === "https:" ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
			try {
				return start(target, {
					method,
					headers: {
						"accept-encoding": "identity",
						...headers
					},
					agent: !1
				});
			} catch (error) {
				throw asFailure(error);
			}
		}
		function watch(outgoing, { timeoutSeconds, signal }) {
			let broken;
			let give = (failure) => {
				broken ??= failure;
				outgoing.destroy(failure);
			};
			let onTimeout = () => give(new errors.HR("timeout", `no answer within ${timeoutSeconds} s`));
			let onAbort = () => give(new errors.HR("cancelled", "cancelled"));
			let timer = setTimeout(onTimeout, timeoutSeconds * 1e3);
			signal?.addEventListener("abort", onAbort, { once: !0 });
			return {
				broken: () => broken,
				end: () => {
					clearTimeout(timer);
					signal?.removeEventListener("abort", onAbort);
				}
			};
		}
		function responseOf(outgoing, body) {
			return new Promise((resolve, reject) => {
				outgoing.once("response", resolve);
				outgoing.on("error", reject);
				outgoing.end(body);
			});
		}
		async function readBody(incoming, maxBytes) {
			let chunks = [];
			let bytes = 0;
			for await (let chunk of incoming) {
				bytes += Buffer.byteLength(chunk);
				if (bytes > maxBytes) throw new errors.HR("too-large", `the answer is larger than ${maxBytes} bytes`);
				chunks.push(Buffer.from(chunk));
			}
			return Buffer.concat(chunks).toString("utf8");
		}
		function headersOf({ headersDistinct }) {
			return Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values ?? []]));
		}
		function asFailure(error) {
			if (error instanceof errors.HR) return error;
			return new errors.HR("unreachable", messageOf(error));
		}
		function messageOf(error) {
			if (error instanceof AggregateError) return messageOf(error.errors[0]);
			return error instanceof Error ? error.message : String(error);
		}
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_os_ = __webpack_require__(8161);
		var external_node_path_ = __webpack_require__(6760);
		function privateCache() {
			return privateCacheOf(external_node_os_.userInfo);
		}
		function privateCacheOf(account) {
			try {
				let { homedir, uid } = account();
				let parent = (0, external_node_path_.join)(homedir, ".cache");
				let directory = (0, external_node_path_.join)(parent, "lastro");
				for (let path of [parent, directory]) (0, external_node_fs_.existsSync)(path) || (0, external_node_fs_.mkdirSync)(path, { mode: 448 });
				return [parent, directory].every((path) => isPrivate(path, uid)) ? directory : null;
			} catch {
				return null;
			}
		}
		function isPrivate(path, uid) {
			let found = (0, external_node_fs_.lstatSync)(path);
			return found.isDirectory() && found.uid === uid && !(found.mode & 18);
		}
		var external_node_child_process_ = __webpack_require__(1421);
		var external_node_stream_ = __webpack_require__(7075);
		var base_environment = __webpack_require__(8287);
		var process_group = __webpack_require__(6838);
		var external_node_string_decoder_ = __webpack_require__(6193);
		let LINE_CHARS = 4096;
		let LINE_END = /\r\n|\n|\r/;
		function createStderrTail(redact, onLine) {
			let decoder = new external_node_string_decoder_.StringDecoder("utf8");
			let tail = "";
			let line = "";
			let isCut = !1;
			let handLine = () => {
				onLine && line !== "" && onLine(redact(line).slice(0, LINE_CHARS));
				line = "";
			};
			let handLines = (text) => {
				let parts = text.split(LINE_END);
				for (let [index, part] of parts.entries()) {
					line = (line + part).slice(0, 2 * LINE_CHARS);
					index < parts.length - 1 && handLine();
				}
			};
			let accept = (text) => {
				let all = tail + text;
				isCut ||= all.length > 2e4;
				tail = all.slice(-2e4);
				onLine && handLines(text);
			};
			return {
				write: (chunk) => accept(decoder.write(chunk)),
				end: () => {
					accept(decoder.end());
					handLine();
					return redact(isCut ? tail.replace(/^\S*\s|^\S+$/, "") : tail);
				}
			};
		}
		class Child {
			stdout = new external_node_stream_.PassThrough({ highWaterMark: 262144 });
			ended;
			#command;
			#graceSeconds;
			#process;
			#startedAt = performance.now();
			#stopCause;
			#stopping;
			#laddered = Promise.withResolvers();
			#spawnError = "";
			#isOver = !1;
			constructor(command, options) {
				this.#command = command;
				this.#graceSeconds = options.graceSeconds;
				this.#process = this.#spawn(options);
				this.ended = this.#supervise(options);
			}
			get pid() {
				return this.#process?.pid ?? NaN;
			}
			get stdin() {
				return this.#process?.stdin ?? null;
			}
			stop(cause) {
				if (this.#isOver || this.#process?.pid === void 0) return Promise.resolve();
				this.#stopCause ??= cause;
				return this.#endGroup(this.#process.pid);
			}
			killNow() {
				if (!this.#isOver && this.#process?.pid !== void 0) {
					this.#stopCause ??= "cancelled";
					(0, process_group.i8)(this.#process.pid, "SIGKILL");
				}
			}
			#spawn(options) {
				try {
					return (0, external_node_child_process_.spawn)(this.#command.file, [...this.#command.args], this.#spawnOptions(options));
				} catch (error) {
					this.#spawnError = spawnErrorText(error, this.#command);
					return;
				}
			}
			#spawnOptions(options) {
				let { cwd, runAs, stdin } = this.#command;
				let directory = cwd ?? (runAs ? "/" : void 0);
				return {
					env: (0, base_environment.Q)(this.#command, options.owner),
					detached: !0,
					stdio: [
						options.hasInput ? "pipe" : stdin ?? "ignore",
						"pipe",
						"pipe"
					],
					...directory === void 0 ? {} : { cwd: directory },
					...runAs ? {
						uid: runAs.uid,
						gid: runAs.gid
					} : {}
				};
			}
			async #supervise(options) {
				let child = this.#process;
				if (!child) return this.#finish(null, null, this.#spawnError);
				let tail = createStderrTail(options.redact, this.#command.onStderrLine);
				child.stderr?.on("data", (chunk) => tail.write(chunk));
				forward(child.stdout, this.stdout);
				let timer = this.#startTimer();
				let [exitCode, signal] = await this.#leaderEnd(child);
				clearTimeout(timer);
				await this.#endStragglers();
				await closeWithin(child.stderr, .5);
				return this.#finish(exitCode, signal, tail.end());
			}
			#startTimer() {
				let { timeoutSeconds } = this.#command;
				if (timeoutSeconds === void 0) return;
				let milliseconds = Math.min(timeoutSeconds * 1e3, 2147483647);
				return setTimeout(() => void this.stop("timeout"), milliseconds);
			}
			#leaderEnd(child) {
				return new Promise((resolve) => {
					child.once("exit", (code, signal) => resolve([code, signal]));
					child.on("error", (error) => {
						if (child.pid !== void 0) return;
						this.#spawnError = spawnErrorText(error, this.#command);
						resolve([null, null]);
					});
					this.#laddered.promise.then(() => resolve([null, "SIGKILL"]));
				});
			}
			#endGroup(leader) {
				this.#stopping ??= this.#runLadder(leader);
				return this.#stopping;
			}
			async #runLadder(leader) {
				await (0, process_group.N4)(leader, this.#graceSeconds);
				setTimeout(() => this.#laddered.resolve(), 1e3).unref();
			}
			async #endStragglers() {
				let leader = this.#process?.pid;
				if (leader === void 0) return;
				let end = performance.now() + 1e3;
				for (; (0, process_group.JM)(leader);) {
					if (this.#stopping || performance.now() >= end) return this.#endGroup(leader);
					await (0, promises_.setTimeout)(20);
				}
			}
			#finish(exitCode, signal, stderrTail) {
				this.#isOver = !0;
				let durationSeconds = (performance.now() - this.#startedAt) / 1e3;
				if (this.#spawnError !== "") {
					this.stdout.end();
					return {
						exitCode: null,
						cause: "spawn",
						stderrTail: this.#spawnError,
						durationSeconds
					};
				}
				if (this.#stopCause === void 0 && signal !== null) return {
					exitCode,
					cause: "signal",
					signal,
					stderrTail,
					durationSeconds
				};
				return {
					exitCode,
					cause: this.#stopCause ?? "exit",
					stderrTail,
					durationSeconds
				};
			}
		}
		function forward(source, target) {
			if (!source) return;
			source.on("error", () => target.end());
			source.once("close", () => target.end());
			target.once("close", () => source.destroy());
			source.pipe(target);
		}
		async function closeWithin(stream, seconds) {
			if (!stream || stream.closed) return;
			let timer = setTimeout(() => stream.destroy(), seconds * 1e3);
			await new Promise((resolve) => stream.once("close", resolve));
			clearTimeout(timer);
		}
		function spawnErrorText(error, command) {
			if (command.cwd !== void 0 && !(0, external_node_fs_.existsSync)(command.cwd)) return `working directory ${command.cwd} does not exist`;
			return error instanceof Error ? error.message : String(error);
		}
		var external_node_stream_promises_ = __webpack_require__(6466);
		async function feed(child, input) {
			if (!input) return;
			let { stdin } = child;
			if (!stdin || Number.isNaN(child.pid)) {
				input.destroy();
				return;
			}
			let first;
			stdin.once("error", () => first ??= "child");
			stdin.once("close", () => first ??= "child");
			input.once("error", () => first ??= "input");
			input.once("close", () => first ??= input.readableEnded ? void 0 : "input");
			input.destroyed && (first = "input");
			try {
				await (0, external_node_stream_promises_.pipeline)(input, stdin);
			} catch (error) {
				if (first !== "input") return;
				await child.stop();
				throw error;
			}
		}
		var leftovers = __webpack_require__(4761);
		let CAPTURE_BYTES = 16777216;
		async function collectOutput(child) {
			let chunks = [];
			let bytes = 0;
			child.stdout.on("data", (chunk) => {
				bytes += chunk.length;
				bytes <= CAPTURE_BYTES ? chunks.push(chunk) : child.stop();
			});
			let closed = new Promise((resolve) => child.stdout.once("close", resolve));
			await child.ended;
			let timer = setTimeout(() => child.stdout.destroy(), 1e3);
			await closed;
			clearTimeout(timer);
			return {
				text: Buffer.concat(chunks).toString("utf8"),
				isTooLarge: bytes > CAPTURE_BYTES
			};
		}
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
				options.signal?.addEventListener("abort", () => void this.killAll(), { once: !0 });
			}
			async run(command) {
				return this.#demandSuccess(command, await this.#capture(command));
			}
			async ask(question) {
				this.#refuseWhenCancelled(question);
				let { askProgram } = await __webpack_require__.e(296).then(__webpack_require__.bind(__webpack_require__, 5296));
				return askProgram(question, {
					owner: this.#options.owner,
					signal: this.#options.signal,
					redact: this.#redact
				});
			}
			start(command, input) {
				this.#refuseWhenCancelled(command);
				let child = this.#launch(command, input !== void 0);
				let fed = feed(child, input);
				let done = Promise.all([child.ended, fed]).then(([end]) => this.#demandSuccess(command, {
					...end,
					stdout: ""
				}));
				done.catch(() => void 0);
				return {
					pid: child.pid,
					stdout: child.stdout,
					done,
					kill: () => stopAndWait(child)
				};
			}
			async killAll() {
				await Promise.all([...this.#children].map((child) => stopAndWait(child, "cancelled")));
			}
			endMarked(mark) {
				return (0, leftovers.Qc)(mark, this.#options.graceSeconds);
			}
			killAllNow() {
				for (let child of this.#children) child.killNow();
			}
			async #capture(command) {
				this.#refuseWhenCancelled(command);
				let child = this.#launch(command, !1);
				let [end, output] = await Promise.all([child.ended, collectOutput(child)]);
				if (output.isTooLarge) throw RangeError(`${(0, external_node_path_.basename)(command.file)} wrote too much to capture; stream it with start()`);
				return {
					...end,
					stdout: output.text
				};
			}
			#launch(command, hasInput) {
				let line = this.#redact([command.file, ...command.args].join(" "));
				this.#options.trace?.(`$ ${line}`);
				let child = new Child(command, {
					redact: this.#redact,
					owner: this.#options.owner,
					graceSeconds: this.#options.graceSeconds ?? process_group.my,
					hasInput
				});
				this.#children.add(child);
				let onAbort = () => void child.stop("cancelled");
				command.signal?.addEventListener("abort", onAbort, { once: !0 });
				child.ended.then((end) => {
					this.#children.delete(child);
					command.signal?.removeEventListener("abort", onAbort);
					this.#options.trace?.(describeEnd(command, end));
				});
				return child;
			}
			#refuseWhenCancelled(command) {
				if (!(command.signal ?? this.#options.signal)?.aborted) return;
				throw this.#failure(command, {
					exitCode: null,
					cause: "cancelled",
					stderrTail: "",
					durationSeconds: 0
				});
			}
			#demandSuccess(command, result) {
				if (result.cause === "exit" && result.exitCode === 0) return result;
				throw this.#failure(command, result);
			}
			#failure(command, end) {
				return new errors.Qd({
					program: (0, external_node_path_.basename)(command.file),
					args: command.args.map(this.#redact),
					exitCode: end.exitCode,
					cause: end.cause,
					...end.signal === void 0 ? {} : { signal: end.signal },
					stderrTail: end.stderrTail
				});
			}
		}
		async function stopAndWait(child, cause) {
			await child.stop(cause);
			await child.ended;
		}
		function describeEnd(command, end) {
			let how = end.cause === "exit" ? `exit code ${end.exitCode}` : end.cause;
			return `${(0, external_node_path_.basename)(command.file)}: ${how} after ${end.durationSeconds.toFixed(1)} s`;
		}
		var external_node_fs_promises_ = __webpack_require__(1455);
		let smtpMailer = { send };
		async function send(letter, server, limits) {
			if (limits.signal?.aborted) throw new errors.Gk("cancelled", !1);
			let { createTransport } = await __webpack_require__.e(739).then(__webpack_require__.bind(__webpack_require__, 6739));
			let ca = server.caFile === void 0 ? void 0 : await readAuthority(server.caFile);
			let milliseconds = limits.timeoutSeconds * 1e3;
			let hand = new HandOver();
			let transport = createTransport({
				logger: hand,
				host: server.host,
				port: server.port,
				secure: server.encryption === "tls",
				requireTLS: server.encryption === "starttls",
				ignoreTLS: server.encryption === "none",
				...server.user === void 0 ? {} : { auth: {
					user: server.user,
					pass: server.password ?? ""
				} },
				tls: {
					minVersion: "TLSv1.2",
					...ca && { ca }
				},
				connectionTimeout: milliseconds,
				greetingTimeout: milliseconds,
				socketTimeout: milliseconds,
				disableFileAccess: !0,
				disableUrlAccess: !0
			});
			let end = smtp_mailer_watch(limits, milliseconds);
			try {
				return { refused: [...(await Promise.race([transport.sendMail(mailOf(letter)), end.over])).rejected] };
			} catch (error) {
				throw smtp_mailer_asFailure(error, hand.isOver);
			} finally {
				end.stop();
				transport.close();
			}
		}
		class HandOver {
			isOver = !1;
			info(entry) {
				Reflect.get(Object(entry), "tnx") === "message" && (this.isOver = !0);
			}
			level() {}
			trace() {}
			debug() {}
			warn() {}
			error() {}
			fatal() {}
		}
		function mailOf({ from, to, subject, text, html, headers }) {
			return {
				from,
				to: [...to],
				subject,
				text,
				html,
				headers: { ...headers }
			};
		}
		function smtp_mailer_watch({ timeoutSeconds, signal }, milliseconds) {
			let stop = new AbortController();
			let over = new Promise((_, reject) => {
				let timer = setTimeout(() => reject(new errors.Gk(`not taken within ${timeoutSeconds} s`, !0)), milliseconds);
				let onAbort = () => reject(new errors.Gk("cancelled", !1));
				signal?.addEventListener("abort", onAbort, { once: !0 });
				stop.signal.addEventListener("abort", () => {
					clearTimeout(timer);
					signal?.removeEventListener("abort", onAbort);
				});
			});
			over.catch(() => void 0);
			return {
				over,
				stop: () => stop.abort()
			};
		}
		async function readAuthority(path) {
			return (0, external_node_fs_promises_.readFile)(path, "utf8").catch((error) => {
				let why = error instanceof Error ? error.message : String(error);
				throw new errors.Gk(`the file of the authority cannot be read: ${why}`, !1);
			});
		}
		function smtp_mailer_asFailure(error, isHandedOver) {
			if (error instanceof errors.Gk) return isHandedOver ? new errors.Gk(error.message, !1) : error;
			let message = error instanceof Error ? error.message : String(error);
			let code = Reflect.get(Object(error), "responseCode");
			let kind = Reflect.get(Object(error), "code");
			if (typeof code == "number") return new errors.Gk(message, code < 500);
			let isForGood = kind === "EAUTH" || kind === "ETLS" || kind === "EENVELOPE";
			return new errors.Gk(message, !isForGood && !isHandedOver);
		}
		var external_node_events_ = __webpack_require__(8474);
		let SIGNATURES = new Map([
			["ssh-ed25519", ["ssh-ed25519"]],
			["ssh-rsa", ["rsa-sha2-512", "rsa-sha2-256"]],
			["ecdsa-sha2-nistp256", ["ecdsa-sha2-nistp256"]],
			["ecdsa-sha2-nistp384", ["ecdsa-sha2-nistp384"]],
			["ecdsa-sha2-nistp521", ["ecdsa-sha2-nistp521"]]
		]);
		function pinnedKeys(lines) {
			let keys = lines.map((line) => {
				let [kind = "", base64 = ""] = line.trim().split(/\s+/);
				return {
					kind,
					key: Buffer.from(base64, "base64")
				};
			});
			let algorithms = keys.flatMap(({ kind }) => SIGNATURES.get(kind) ?? []);
			return {
				algorithms: [...new Set(algorithms)],
				accepts: (shown) => keys.some(({ key }) => key.length > 0 && key.equals(shown))
			};
		}
		let CHUNK_BYTES = 131072;
		function readContent(path, from, line) {
			return external_node_stream_.Readable.from(chunksOf(path, from, line), { objectMode: !1 });
		}
		async function* chunksOf(path, from, line) {
			let { sftp, ask, act } = line;
			let handle = await ask((done) => sftp.open(path, "r", done));
			let at = from;
			try {
				for (;;) {
					let buffer = Buffer.allocUnsafe(CHUNK_BYTES);
					let bytes = await ask((done) => sftp.read(handle, buffer, 0, CHUNK_BYTES, at, done));
					if (bytes === 0) return;
					yield buffer.subarray(0, bytes);
					at += bytes;
				}
			} finally {
				await act((done) => sftp.close(handle, done)).catch(() => void 0);
			}
		}
		async function appendContent(path, { from, content }, line) {
			let { sftp, ask, act, guard } = line;
			try {
				let flags = from === 0 ? "w" : "r+";
				let mode = { mode: 416 };
				let handle = await ask((done) => sftp.open(path, flags, mode, done));
				let write = (at, chunk) => act((done) => sftp.write(handle, chunk, 0, chunk.length, at, done));
				await guard(writeAll(content, from, write));
				await act((done) => flush(line, handle, done), 600);
				await act((done) => sftp.close(handle, done));
			} finally {
				content.destroy();
			}
		}
		async function writeAll(content, from, write) {
			let at = from;
			for await (let piece of content) {
				let chunk = Buffer.from(piece);
				await write(at, chunk);
				at += chunk.length;
			}
		}
		function flush({ sftp }, handle, done) {
			try {
				sftp.ext_openssh_fsync(handle, done);
			} catch {
				done();
			}
		}
		function watchLine(sftp, carrier, limits) {
			let { silenceSeconds, signal } = limits;
			let waiting = new Set();
			let over = null;
			let end = (failure) => {
				over ??= failure;
				signal.removeEventListener("abort", onAbort);
				for (let reject of waiting) reject(over);
				waiting.clear();
			};
			let giveUp = (failure) => {
				end(failure);
				carrier.destroy();
			};
			let onAbort = () => giveUp(new errors.dI("cancelled", "the run was cancelled"));
			let onLost = () => end(new errors.dI("lost", "the connection ended"));
			signal.addEventListener("abort", onAbort, { once: !0 });
			signal.aborted && onAbort();
			sftp.on("close", onLost).on("end", onLost).on("error", onLost);
			carrier.onEnd(onLost);
			let guard = (work) => new Promise((resolve, reject) => {
				work.then(resolve, reject).finally(() => waiting.delete(reject));
				over === null ? waiting.add(reject) : reject(over);
			});
			let ask = async (body, seconds = silenceSeconds) => {
				let onSilence = () => giveUp(new errors.dI("timeout", `no answer within ${seconds} s`));
				let timer = setTimeout(onSilence, seconds * 1e3);
				try {
					return await guard(answerTo(body));
				} catch (error) {
					throw toFailure(error);
				} finally {
					clearTimeout(timer);
				}
			};
			return {
				sftp,
				ask,
				act: (body, seconds) => ask((done) => body((error) => done(error, void 0)), seconds),
				guard
			};
		}
		function answerTo(body) {
			return new Promise((resolve, reject) => {
				try {
					body((error, value) => error ? reject(error) : resolve(value));
				} catch (error) {
					reject(new errors.dI("refused", sftp_line_messageOf(error)));
				}
			});
		}
		function codeOf(error) {
			return error instanceof Error && "code" in error ? error.code : void 0;
		}
		function toFailure(error) {
			if (error instanceof errors.dI) return error;
			let isAnswer = typeof codeOf(error) == "number";
			return new errors.dI(isAnswer ? "refused" : "lost", sftp_line_messageOf(error), { cause: error });
		}
		function sftp_line_messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		let STATUS = {
			endOfFile: 1,
			noSuchFile: 2
		};
		function sftpFiles(line, end) {
			let { sftp, ask, act } = line;
			return {
				list: (directory) => list(directory, line),
				size: async (path) => (await ask((done) => sftp.lstat(path, done)).catch(nullWhenMissing))?.size ?? null,
				read: (path, from) => readContent(path, from, line),
				append: (path, from, content) => appendContent(path, {
					from,
					content
				}, line),
				makeDirectory: (path) => makeDirectory(path, line),
				rename: (from, to) => act((done) => sftp.ext_openssh_rename(from, to, done)),
				link: (from, to) => act((done) => sftp.ext_openssh_hardlink(from, to, done)).then(() => !0, (error) => whenRefused(error, !1)),
				remove: (path) => act((done) => sftp.unlink(path, done)),
				setTime: (path, mtime) => act((done) => sftp.utimes(path, mtime, mtime, done)),
				space: (path) => ask((done) => sftp.ext_openssh_statvfs(path, done)).then(toSpace, (error) => whenRefused(error, null)),
				close: end
			};
		}
		async function list(directory, { sftp, ask, act }) {
			let handle = await ask((done) => sftp.opendir(directory, done)).catch(nullWhenMissing);
			if (handle === null) return null;
			let entries = [];
			try {
				for (;;) {
					let page = await ask((done) => sftp.readdir(handle, done));
					entries.push(...page.map(toEntry));
				}
			} catch (error) {
				if (answerOf(error) !== STATUS.endOfFile) throw error;
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
				mtime: attrs.mtime
			};
		}
		async function makeDirectory(path, line) {
			let { sftp, act } = line;
			try {
				await act((done) => sftp.mkdir(path, { mode: 488 }, done));
			} catch (error) {
				if (await list(path, line) === null) throw error;
			}
		}
		function toSpace(info) {
			if (typeof info != "object" || !info) return null;
			let figure = (name) => {
				let value = Reflect.get(info, name);
				return typeof value == "number" ? value : NaN;
			};
			let unit = figure("f_frsize");
			let [free, total] = [figure("f_bavail") * unit, figure("f_blocks") * unit];
			return Number.isFinite(free) && Number.isFinite(total) ? {
				free,
				total
			} : null;
		}
		function whenRefused(error, otherwise) {
			if (error instanceof errors.dI && error.kind === "refused") return otherwise;
			throw error;
		}
		function nullWhenMissing(error) {
			if (answerOf(error) === STATUS.noSuchFile) return null;
			throw error;
		}
		function answerOf(error) {
			return error instanceof errors.dI ? codeOf(error.cause) : void 0;
		}
		let sshClient = {
			ask,
			openFiles
		};
		async function ask(target, question) {
			let { NodeSSH } = await __webpack_require__.e(487).then(__webpack_require__.bind(__webpack_require__, 9487));
			let ssh = new NodeSSH();
			try {
				await inTime(question.loginSeconds, question.signal, () => login(ssh, target, question));
				return await inTime(question.answerSeconds, question.signal, (giveUp) => converse(ssh, question, giveUp));
			} finally {
				ssh_client_close(ssh);
			}
		}
		async function openFiles(target, limits) {
			let { NodeSSH } = await __webpack_require__.e(487).then(__webpack_require__.bind(__webpack_require__, 9487));
			let ssh = new NodeSSH();
			try {
				return sftpFiles(watchLine(await inTime(limits.loginSeconds, limits.signal, async () => {
					await login(ssh, target, limits);
					return ssh.requestSFTP();
				}), {
					onEnd: (listener) => ssh.connection?.on("error", listener).on("close", listener),
					destroy: () => destroy(ssh)
				}, limits), () => ssh_client_close(ssh));
			} catch (error) {
				destroy(ssh);
				throw error;
			}
		}
		async function login(ssh, target, question) {
			let pinned = pinnedKeys(target.hostKeys);
			let isRefused = !1;
			try {
				await ssh.connect({
					host: target.address,
					port: target.port,
					username: target.user,
					privateKey: target.privateKey,
					...target.passphrase === void 0 ? {} : { passphrase: target.passphrase },
					algorithms: { serverHostKey: [...pinned.algorithms] },
					hostVerifier: (shown) => {
						isRefused = !pinned.accepts(shown);
						return !isRefused;
					},
					readyTimeout: question.loginSeconds * 1e3,
					keepaliveInterval: 5e3,
					keepaliveCountMax: 3
				});
			} catch (error) {
				throw ssh_client_toFailure(error, isRefused);
			}
			ssh.connection?.setNoDelay(!0);
		}
		async function converse(ssh, question, giveUp) {
			let lost = () => giveUp(new errors.dI("lost", "the connection ended before the answer did"));
			ssh.connection?.on("close", lost).on("error", lost);
			let channel = await openShell(ssh);
			let chunks = [];
			let tail = Buffer.alloc(0);
			let bytes = 0;
			let firstByteAt = 0;
			let count = (chunk) => {
				bytes += chunk.length;
				if (bytes <= question.maxBytes) return !0;
				giveUp(new errors.dI("too-large", `more than ${question.maxBytes} bytes`));
				return !1;
			};
			channel.on("data", (chunk) => {
				firstByteAt === 0 && (firstByteAt = Date.now());
				count(chunk) && chunks.push(chunk);
			});
			channel.stderr.on("data", (chunk) => {
				count(chunk) && (tail = Buffer.concat([tail, chunk]).subarray(-2e3));
			});
			let closed = (0, external_node_events_.once)(channel, "close");
			let sentAt = Date.now();
			channel.end(question.script);
			await closed;
			return {
				stdout: Buffer.concat(chunks).toString("utf8"),
				stderrTail: tail.toString("utf8").slice(-500),
				sentAt,
				firstByteAt: firstByteAt || Date.now()
			};
		}
		async function openShell({ connection }) {
			if (connection === null) throw new errors.dI("lost", "the connection ended before the question");
			return new Promise((resolve, reject) => {
				connection.exec("sh -s", (error, channel) => {
					error ? reject(new errors.dI("lost", error.message)) : resolve(channel);
				});
			});
		}
		async function inTime(seconds, signal, body) {
			let { promise, reject } = Promise.withResolvers();
			promise.catch(() => void 0);
			let timer = setTimeout(() => reject(new errors.dI("timeout", `no answer within ${seconds} s`)), seconds * 1e3);
			let onAbort = () => reject(new errors.dI("cancelled", "the run was cancelled"));
			signal.addEventListener("abort", onAbort, { once: !0 });
			signal.aborted && onAbort();
			try {
				let work = body(reject);
				work.catch(() => void 0);
				return await Promise.race([work, promise]);
			} finally {
				clearTimeout(timer);
				signal.removeEventListener("abort", onAbort);
			}
		}
		function ssh_client_close(ssh) {
			let { connection } = ssh;
			connection?.on("error", () => void 0);
			ssh.dispose();
			setTimeout(() => connection?.destroy(), 2e3).unref();
		}
		function destroy(ssh) {
			let { connection } = ssh;
			connection?.on("error", () => void 0).destroy();
			ssh.dispose();
		}
		let KINDS = {
			"client-authentication": "login",
			"client-timeout": "timeout",
			"client-socket": "unreachable",
			"client-dns": "unreachable"
		};
		function ssh_client_toFailure(error, isRefused) {
			let message = error instanceof Error ? error.message : String(error);
			if (isRefused || /no matching host key format/i.test(message)) return new errors.dI("host-key", message);
			if (/privateKey|private key|passphrase/i.test(message)) return new errors.dI("private-key", message);
			let level = error instanceof Error && "level" in error ? String(error.level) : "";
			return new errors.dI(KINDS[level] ?? "unreachable", message);
		}
		var external_node_net_ = __webpack_require__(7030);
		let tcpPorts = {
			pickFree,
			listeners
		};
		function pickFree() {
			return new Promise((resolve, reject) => {
				let server = (0, external_node_net_.createServer)();
				server.once("error", reject);
				server.listen(0, "127.0.0.1", () => {
					let address = server.address();
					let port = typeof address == "object" && address ? address.port : 0;
					server.close(() => resolve(port));
				});
			});
		}
		async function listeners(port) {
			return (await Promise.all(["tcp", "tcp6"].map(readTable))).flat().flatMap((line) => listenerOn(line, port));
		}
		async function readTable(name) {
			return (await (0, external_node_fs_promises_.readFile)(`/proc/net/${name}`, "utf8").catch(() => "")).split("\n").slice(1);
		}
		function listenerOn(line, port) {
			let [, local = "", , state] = line.trim().split(/\s+/);
			let [hex = "", portHex = ""] = local.split(":");
			if (state !== "0A" || Number.parseInt(portHex, 16) !== port) return [];
			let address = addressOf(hex);
			return [{
				address,
				isLoopback: /^(127\.|::1$|::ffff:7f)/.test(address)
			}];
		}
		function addressOf(hex) {
			let bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)));
			if (bytes.length === 4) return bytes.join(".");
			let groups = Array.from({ length: 8 }, (_, index) => ((bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0)).toString(16));
			return new URL(`http://[${groups.join(":")}]`).hostname.slice(1, -1);
		}
		var random_id = __webpack_require__(2538);
		function terminalIdentity() {
			return {
				id: `terminal-${(0, random_id.z)()}`,
				trigger: "terminal",
				actor: osUser(),
				host: (0, external_node_os_.hostname)()
			};
		}
		function osUser() {
			try {
				return (0, external_node_os_.userInfo)().username;
			} catch {
				return `uid ${process.getuid?.() ?? "unknown"}`;
			}
		}
		let UNPRIVILEGED = [
			"postgres",
			"lastro",
			"nobody"
		];
		async function unprivilegedUser() {
			if (process.getuid?.() !== 0) return null;
			let lines = (await (0, external_node_fs_promises_.readFile)("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
			for (let name of UNPRIVILEGED) {
				let entry = lines.find((fields) => fields[0] === name);
				if (entry) return {
					name,
					uid: Number(entry[2]),
					gid: Number(entry[3])
				};
			}
			throw Error(`no unprivileged user to run PostgreSQL as; one of ${UNPRIVILEGED.join(", ")} must exist (adduser --system lastro)`);
		}
		function terminalWorld({ log, redactor, signal }) {
			return {
				clock: systemClock,
				processes: createProcessLauncher({
					signal,
					redact: redactor.redact
				}),
				http: httpClient,
				mail: smtpMailer,
				ports: tcpPorts,
				ssh: sshClient,
				log,
				run: terminalIdentity(),
				signal,
				unprivilegedUser,
				cacheDirectory: privateCache,
				maskSecret: redactor.addSecret,
				redact: redactor.redact
			};
		}
		async function openRun(options, io, redactor) {
			let config = await (0, load_config.Z)(options.config, io.env);
			for (let secret of (0, secrets.F)(config)) redactor.addSecret(secret);
			let locale = options.locale ?? config.system.locale;
			return {
				config: {
					...config,
					system: {
						...config.system,
						locale
					}
				},
				world: openWorld(locale, io, redactor),
				locale
			};
		}
		function openWorld(locale, io, redactor) {
			return terminalWorld({
				log: new TerminalLog({
					stream: io.stderr,
					clock: systemClock,
					locale,
					redact: redactor.redact
				}),
				redactor,
				signal: io.signal
			});
		}
	}),
	4988: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => secretsOf,
			T: () => toPublicJson
		});
		var _masking_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4399);
		var _describe_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
		var _notify_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6796);
		function secretsOf(config) {
			let sources = Object.values(config.backups?.sources ?? {}).map(({ connection }) => connection);
			let connections = config.drill.server ? [...sources, config.drill.server] : sources;
			let hosts = Object.values(config.hosts);
			let remotes = Object.values(config.offsite?.remotes ?? {});
			let { env, probes = [] } = config.drill.backend ?? {};
			let written = [env, ...probes.flatMap(({ headers, body }) => [headers, body])];
			return [...new Set([
				...config.secrets,
				...connections.flatMap(({ password }) => password ?? []),
				...hosts.flatMap(({ privateKey, passphrase }) => [privateKey ?? [], passphrase ?? []].flat()),
				...remotes.flatMap((remote) => remote.kind === "ssh" ? [remote.privateKey ?? [], remote.readKey ?? []].flat() : []),
				...ageKeys(config.offsite?.decrypt?.privateKey),
				...written.flatMap(writtenSecrets),
				...channelSecrets(config.notify)
			])];
		}
		function ageKeys(text = "") {
			return text === "" ? [] : [text, ...text.match(/AGE-SECRET-KEY-\S+/gi) ?? []];
		}
		function writtenSecrets(value) {
			if (typeof value != "object" || !value) return [];
			return Object.entries(value).flatMap(([key, each]) => {
				if (typeof each != "string") return writtenSecrets(each);
				return (0, _describe_value_js__WEBPACK_IMPORTED_MODULE_1__.u)(key) && !each.includes("{{") ? [each] : [];
			});
		}
		function channelSecrets(notify) {
			if (notify === void 0) return [];
			let { webhooks, email, githubIssues, pings } = notify;
			return [
				...[...Object.values(webhooks).map(({ url }) => url), ...Object.values(pings).flatMap(({ url, startUrl, failUrl }) => [
					url,
					startUrl,
					failUrl
				])].flatMap((url) => url === void 0 ? [] : [url, pathOf(url)]).filter((address) => address.length >= SHORTEST_ADDRESS),
				...Object.values(webhooks).flatMap(({ secret }) => secret ?? []),
				...Object.values(email).flatMap(({ server }) => server.password ?? []),
				...Object.values(githubIssues).map(({ token }) => token)
			].filter((secret) => !_notify_fields_js__WEBPACK_IMPORTED_MODULE_0__.$w.test(secret));
		}
		let SHORTEST_ADDRESS = 12;
		function pathOf(url) {
			let { pathname = "", search = "" } = URL.parse(url) ?? {};
			return pathname + search;
		}
		let SECRET_KEYS = [
			"password",
			"privateKey",
			"passphrase",
			"readKey"
		];
		function toPublicJson(config) {
			let secrets = secretsOf(config).filter((secret) => secret.length >= _masking_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__.c);
			let { secrets: _secrets, unset: _unset, repository: _repository, ...rest } = config;
			return JSON.parse(JSON.stringify(rest, (key, value) => {
				if (typeof value != "string") return value;
				return SECRET_KEYS.includes(key) || secrets.some((secret) => value.includes(secret)) ? "***" : value;
			}));
		}
	}),
	231: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => answersInTime,
			Q: () => fileAnswers
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _mount_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
		var _remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6057);
		async function answersInTime(directory, { seconds, world }) {
			if ((await (0, _remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__.p)()).length === 0) return !0;
			try {
				await world.processes.ask({
					file: "/bin/sh",
					args: [
						"-c",
						"path=$1\nwhile ! [ -e \"$path\" ] && [ \"$path\" != / ]; do path=$(dirname -- \"$path\"); done\nstat -f -- \"$path\" && ls -a -- \"$path\" >/dev/null",
						"sh",
						directory
					],
					env: { LC_ALL: "C" },
					timeoutSeconds: seconds
				});
				return !0;
			} catch (error) {
				world.signal.throwIfAborted();
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd)) throw error;
				return !1;
			}
		}
		async function fileAnswers(path, asking) {
			return !(await (0, _remote_mounts_js__WEBPACK_IMPORTED_MODULE_1__.p)()).some((mount) => (0, _mount_table_js__WEBPACK_IMPORTED_MODULE_2__.UO)(path, mount)) || answersInTime(path, asking);
		}
	}),
	657: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => SKIPPED_PATTERNS,
			r: () => kindToSkip
		});
		let PSEUDO_TYPES = "autofs,binfmt_misc,bpf,cgroup,cgroup2,configfs,debugfs,devpts,devtmpfs,efivarfs,fuse.gvfsd-fuse,fuse.lxcfs,fuse.portal,fuse.snapfuse,fusectl,hugetlbfs,mqueue,nfsd,nsfs,proc,pstore,ramfs,rpc_pipefs,securityfs,selinuxfs,sysfs,tracefs".split(",");
		let IMAGE_TYPES = [
			"squashfs",
			"iso9660",
			"erofs",
			"cramfs",
			"udf"
		];
		let CONTAINER_DIRECTORIES = [
			"/var/lib/docker",
			"/var/lib/containers",
			"/var/lib/containerd",
			"/var/lib/kubelet",
			"/run"
		];
		let TYPES = new Map([
			...PSEUDO_TYPES.map((type) => [type, "pseudo"]),
			...IMAGE_TYPES.map((type) => [type, "image"]),
			["tmpfs", "memory"]
		]);
		let SKIPPED_PATTERNS = [...[...TYPES.keys()].map((type) => `'${type} '*`), ...CONTAINER_DIRECTORIES.map((directory) => `*' ${directory}/'*`)];
		function kindToSkip({ type, mountPoint }) {
			let kind = TYPES.get(type);
			if (kind !== void 0) return kind;
			if (type === "overlay" && mountPoint !== "/") return "container";
			return CONTAINER_DIRECTORIES.some((directory) => mountPoint.startsWith(`${directory}/`)) ? "container" : null;
		}
	}),
	7942: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ei: () => lacksMount,
			TQ: () => parseMountTable,
			UO: () => isWithin,
			a3: () => unescapePath,
			vI: () => mountOf
		});
		function parseMountTable(lines) {
			return lines.flatMap((line) => parseLine(line) ?? []);
		}
		function parseLine(line) {
			let fields = line.trim().split(" ");
			let dash = fields.indexOf("-", 6);
			let [id, , device, root, mountPoint, options] = fields;
			let [type, source, superOptions] = dash === -1 ? [] : fields.slice(dash + 1);
			if (!id || !device || !root || !mountPoint || !type) return null;
			return {
				id,
				device,
				root: unescapePath(root),
				mountPoint: unescapePath(mountPoint),
				options: (options ?? "").split(","),
				type,
				source: unescapePath(source ?? ""),
				superOptions: (superOptions ?? "").split(",")
			};
		}
		function unescapePath(text) {
			return text.replace(/\\([0-7]{3})/g, (_escape, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
		}
		function mountOf(path, mounts) {
			let best = null;
			for (let mount of mounts) {
				if (!isWithin(path, mount.mountPoint)) continue;
				(best === null || mount.mountPoint.length >= best.mountPoint.length) && (best = mount);
			}
			return best;
		}
		function isWithin(path, directory) {
			return directory === "/" || path === directory || path.startsWith(`${directory}/`);
		}
		function lacksMount(mountPoint, demanded) {
			return typeof demanded == "string" ? mountPoint !== demanded : demanded && mountPoint === "/";
		}
	}),
	6057: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => remoteMounts });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var _mount_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);
		var _mount_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
		let LOCAL_TYPES = new Set("ext2 ext3 ext4 xfs btrfs bcachefs f2fs zfs jfs reiserfs vfat exfat ntfs3 overlay aufs tmpfs rootfs squashfs erofs".split(" "));
		async function remoteMounts() {
			let table = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/mountinfo", "utf8").catch(() => "");
			return (0, _mount_table_js__WEBPACK_IMPORTED_MODULE_2__.TQ)(table.split("\n")).filter((mount) => !LOCAL_TYPES.has(mount.type) && (0, _mount_kinds_js__WEBPACK_IMPORTED_MODULE_1__.r)(mount) !== "pseudo").map(({ mountPoint }) => mountPoint);
		}
	}),
	9994: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => createFormat });
		let MARKS = {
			en: {
				point: ".",
				group: ","
			},
			"pt-BR": {
				point: ",",
				group: "."
			}
		};
		function figure(value, precision, locale, unit) {
			let { point, group } = MARKS[locale];
			let [whole, fraction] = decimalDigits(Math.abs(value), precision, unit === "percent" ? 2 : 0);
			return `${value < 0 || Object.is(value, -0) ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${fraction === "" ? "" : point + fraction}${unit === "percent" ? "%" : ""}`;
		}
		function decimalDigits(value, precision, power) {
			if (value === 0) return ["0", ""];
			let [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
			let digits = mantissa.replace(".", "");
			let before = Number(exponent) + 1 + power;
			let kept = "decimals" in precision ? before + precision.decimals : precision.significant;
			let rounded = roundDigits(digits, kept);
			let after = Math.min(digits.length, Math.max(0, kept)) - before;
			if (after <= 0) return [rounded + "0".repeat(-after), ""];
			let padded = rounded.padStart(after + 1, "0");
			return [padded.slice(0, -after), padded.slice(-after).replace(/0+$/, "")];
		}
		function roundDigits(digits, kept) {
			if (kept >= digits.length) return digits;
			if (kept < 0) return "0";
			let head = digits.slice(0, kept);
			let up = (digits[kept] ?? "0") >= "5" ? 1n : 0n;
			return (BigInt(head === "" ? "0" : head) + up).toString().padStart(kept, "0");
		}
		let BYTE_UNITS = [
			"B",
			"kB",
			"MB",
			"GB",
			"TB",
			"PB"
		];
		function createFormat(locale, timeZone) {
			let significant = (value) => figure(value, { significant: 3 }, locale);
			let oneDecimal = (value) => figure(value, { decimals: 1 }, locale);
			let instantParts = partsIn(timeZone);
			return {
				timeZone,
				number: orDash((value) => figure(value, { decimals: 2 }, locale)),
				percent: orDash((fraction) => figure(fraction, { decimals: 1 }, locale, "percent")),
				ratio: (value) => `${orDash(significant)(value)} \u00d7`,
				bytes: (value) => bytesText(value, significant),
				duration: (seconds) => durationText(seconds, oneDecimal),
				dateTime: (instant) => dateTimeText(instant, instantParts, locale)
			};
		}
		function orDash(text) {
			return (value) => Number.isFinite(value) ? text(value) : "\u2014";
		}
		function bytesText(value, text) {
			if (!Number.isFinite(value)) return "\u2014";
			let scaled = value;
			let unit = 0;
			for (; Math.abs(scaled) >= 999.5 && unit < BYTE_UNITS.length - 1;) {
				scaled /= 1e3;
				unit += 1;
			}
			return `${text(scaled)} ${BYTE_UNITS[unit]}`;
		}
		function durationText(seconds, oneDecimal) {
			if (!Number.isFinite(seconds)) return "\u2014";
			if (seconds < 0) return `\u2212${durationText(-seconds, oneDecimal)}`;
			if (seconds === 0) return "0 s";
			if (seconds < .9995) return `${Math.max(1, Math.round(seconds * 1e3))} ms`;
			if (seconds < 9.95) return `${oneDecimal(seconds)} s`;
			return wholeDuration(Math.round(seconds));
		}
		function wholeDuration(seconds) {
			if (seconds < 60) return `${seconds} s`;
			if (seconds < 3600) return twoUnits(seconds, [60, "min"], [1, "s"]);
			let minutes = Math.round(seconds / 60);
			if (minutes < 1440) return twoUnits(minutes, [60, "h"], [1, "min"]);
			return twoUnits(Math.round(seconds / 3600), [24, "d"], [1, "h"]);
		}
		function twoUnits(value, [size, large], [, small]) {
			let rest = value % size;
			let whole = `${Math.floor(value / size)} ${large}`;
			return rest === 0 ? whole : `${whole} ${rest} ${small}`;
		}
		function partsIn(timeZone) {
			if (timeZone === "UTC") return partsInUtc;
			let format = new Intl.DateTimeFormat("en", {
				timeZone,
				hourCycle: "h23",
				year: "numeric",
				month: "2-digit",
				day: "2-digit",
				hour: "2-digit",
				minute: "2-digit",
				second: "2-digit"
			});
			return (instant) => Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
		}
		function partsInUtc(instant) {
			let [year, month, day, hour, minute, second] = instant.toISOString().split(/[-T:.]/);
			return {
				year,
				month,
				day,
				hour,
				minute,
				second
			};
		}
		function dateTimeText(instant, partsOf, locale) {
			let date = new Date(instant);
			if (Number.isNaN(date.getTime())) return String(instant);
			let { year, month, day, hour, minute, second } = partsOf(date);
			return `${locale === "pt-BR" ? `${day}/${month}/${year}` : `${year}-${month}-${day}`} ${hour}:${minute}:${second}`;
		}
	}),
	9083: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => PHASE_PREFIX,
			createPhrasebook: () => createPhrasebook
		});
		var locale_catalogue = __webpack_require__(3153);
		var locale_format = __webpack_require__(9994);
		let PLACEHOLDER = /\{(\w+)(?::(bytes|duration|date|percent))?(?:\|([^{}]*))?\}/g;
		let OPTIONAL = /\[([^[\]]*)\]/g;
		function fill(template, facts, format) {
			return template.replace(OPTIONAL, (_, inner) => placeholdersOf(inner).every((name) => facts[name] !== void 0) ? inner : "").replace(PLACEHOLDER, (_, name, kind, instead = "?") => {
				let value = facts[name];
				return value === void 0 ? instead : show(value, kind, format);
			});
		}
		function placeholdersOf(template) {
			return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ""))];
		}
		function show(value, kind, format) {
			if (kind === "date") return format.dateTime(String(value));
			if (typeof value == "string") return value.replaceAll("`", "\u2019");
			if (kind === "bytes") return format.bytes(value);
			if (kind === "duration") return format.duration(value);
			if (kind === "percent") return format.percent(value);
			return format.number(value);
		}
		let PHASE_PREFIX = "phase-";
		function createPhrasebook(locale, timeZone) {
			let catalogue = (0, locale_catalogue.v)(locale);
			let format = (0, locale_format.I)(locale, timeZone);
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
				matrix: {
					labels: catalogue.matrixLabels,
					phrases: catalogue.matrixPhrases
				},
				disk: {
					labels: catalogue.diskLabels,
					phrases: catalogue.diskPhrases,
					differences: catalogue.diskDifferences
				},
				copies: {
					labels: catalogue.copiesLabels,
					phrases: catalogue.copiesPhrases
				},
				sync: {
					labels: catalogue.syncLabels,
					phrases: catalogue.syncPhrases
				},
				format,
				fill: (template, facts) => fill(template, facts, format),
				reason: (code, facts = {}) => reasonText(catalogue, code, facts, format),
				step: (id) => lookup(catalogue.steps, id) ?? id,
				check: (id) => lookup(catalogue.checks, id) ?? id,
				metric: (id) => lookup(catalogue.metrics, id) ?? phaseName(catalogue, id) ?? placedName(catalogue, id) ?? id,
				fault: (id) => lookup(catalogue.faults, id) ?? id,
				faultGroup: (id) => lookup(catalogue.faultGroups, id) ?? id,
				activity: (id) => lookup(catalogue.progress, id) ?? lookup(catalogue.steps, id) ?? id,
				verdict: (value, reason, procedure) => lookup(catalogue.verdicts, `${procedure}-${value}`) ?? catalogue.verdicts[reason === "planned" ? "planned" : value]
			};
		}
		function lookup(table, key) {
			return Object.hasOwn(table, key) ? table[key] : void 0;
		}
		function phaseName(catalogue, id) {
			return id.startsWith(PHASE_PREFIX) ? lookup(catalogue.steps, id.slice(6)) : void 0;
		}
		function placedName(catalogue, id) {
			let at = id.indexOf("@");
			let name = at === -1 ? void 0 : lookup(catalogue.metrics, id.slice(0, at));
			return name === void 0 ? void 0 : `${name}: ${id.slice(at + 1)}`;
		}
		function reasonText(catalogue, code, facts, format) {
			let text = lookup(catalogue.reasons, code);
			if (text === void 0) return {
				title: code.replaceAll("`", "\u2019"),
				hint: ""
			};
			return {
				title: fill(text.title, facts, format),
				hint: fill(text.hint, facts, format)
			};
		}
	}),
	2538: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => randomId });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		function randomId() {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/sys/kernel/random/uuid", "utf8").trim();
		}
	}),
	9625: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dx: () => heldText,
			bm: () => COPY_STATUS,
			e6: () => totalOf,
			gT: () => copyHeadline,
			uQ: () => remoteTiers,
			yR: () => readText
		});
		let COPY_STATUS = {
			"in-sync": "pass",
			drift: "fail",
			unreachable: "unknown"
		};
		function heldText({ backups, bytes }, { format, disk }) {
			return `${disk.phrases.backups(backups, format.number(backups))} (${format.bytes(bytes)})`;
		}
		function totalOf(tiers) {
			let sum = (figure) => tiers.reduce((total, tier) => total + tier[figure], 0);
			return {
				backups: sum("backups"),
				bytes: sum("bytes")
			};
		}
		function remoteTiers({ tiers }) {
			return tiers.flatMap(({ remote }) => remote ?? []);
		}
		function readText(copy, book) {
			let { files, bytes, ofFiles, ofBytes } = copy.read;
			let { format, copies } = book;
			let read = copies.phrases.read(format.number(files), format.number(ofFiles));
			let share = `${format.bytes(bytes)} / ${format.bytes(ofBytes)}`;
			let oldest = copy.oldestReadAt === null ? "" : format.dateTime(copy.oldestReadAt);
			return `${read} (${share}); ${copies.phrases.within(format.number(copy.withinDays), oldest)}`;
		}
		function copyHeadline({ tiers, remote }, book) {
			return `${heldText(totalOf(tiers.map(({ local }) => local)), book)} \u00b7 ${remote}`;
		}
	}),
	4253: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			I$: () => phasesOf,
			T1: () => tablesShown,
			TD: () => attentionGroups,
			ak: () => metricOf,
			cb: () => verdictStatus,
			e3: () => meetsObjective,
			h$: () => restorableTenants,
			if: () => recoveryMetric,
			pi: () => troubledTenants,
			tl: () => checkCounts,
			vS: () => shortTenantNames,
			xS: () => factsOf
		});
		var _locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083);
		var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1881);
		var _finding_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5281);
		function attentionGroups(report) {
			let groups = new Map();
			let { value, reason, facts } = report.verdict;
			(0, _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__.K)(value) || groups.set(reason, {
				reason,
				status: badStatus(verdictStatus(value)),
				facts,
				findings: []
			});
			for (let check of report.checks) {
				if (check.status === "pass" || check.reason === void 0) continue;
				let { expected, actual } = check;
				let facts = {
					expected,
					actual,
					...check.facts
				};
				merge(groups, {
					reason: check.reason,
					status: check.status,
					facts,
					findings: []
				});
			}
			for (let finding of report.findings) {
				let { reason: code, status } = finding;
				merge(groups, {
					reason: code,
					status,
					facts: {},
					findings: [finding]
				});
			}
			let rank = (group) => group.reason === reason ? -1 : severity(group.status);
			return [...groups.values()].sort((a, b) => rank(a) - rank(b));
		}
		function merge(groups, added) {
			let { reason } = added;
			let old = groups.get(reason);
			groups.set(reason, {
				reason,
				status: old && severity(old.status) < severity(added.status) ? old.status : added.status,
				facts: {
					...added.facts,
					...old?.facts
				},
				findings: [...old?.findings ?? [], ...added.findings]
			});
		}
		function severity(status) {
			return _finding_list_js__WEBPACK_IMPORTED_MODULE_2__.C$.indexOf(status);
		}
		function badStatus(status) {
			return status === "pass" ? "warn" : status;
		}
		function factsOf(finding) {
			let { schema, object, expected, actual } = finding;
			return {
				schema,
				object,
				expected,
				actual
			};
		}
		function verdictStatus(value) {
			if ((0, _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__.K)(value)) return "pass";
			if (value === "cannot-judge" || value === "unknown" || value === "unreachable") return "unknown";
			return value === "warning" ? "warn" : "fail";
		}
		function phasesOf(report) {
			return report.metrics.filter(({ id }) => id.startsWith(_locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__.l)).map(({ id, value }) => ({
				id: id.slice(_locale_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__.l.length),
				seconds: value
			}));
		}
		function metricOf(report, id) {
			return report.metrics.find((metric) => metric.id === id);
		}
		function recoveryMetric(report) {
			return metricOf(report, "rto") ?? metricOf(report, "tenant-rto");
		}
		function meetsObjective(metric) {
			return metric.objective === void 0 ? void 0 : metric.value <= metric.objective;
		}
		function restorableTenants(tenants) {
			return tenants.filter(({ verdict }) => verdict === "restorable").length;
		}
		function troubledTenants(tenants) {
			return [...tenants.filter(({ verdict }) => verdict === "not-restorable"), ...tenants.filter(({ verdict }) => verdict === "cannot-judge")];
		}
		function shortTenantNames(names) {
			let [first = "", ...rest] = names;
			let length = first.length;
			for (let name of rest) for (; !name.startsWith(first.slice(0, length));) --length;
			let separator = first.slice(0, length).search(/[_.-][^_.-]*$/);
			return names.map((name) => rest.length > 0 ? name.slice(separator + 1) : name);
		}
		function tablesShown({ tables }, limit) {
			return [...tables].sort((a, b) => Number(a.intact) - Number(b.intact)).slice(0, limit);
		}
		function checkCounts(report) {
			return {
				passed: report.checks.filter(({ status }) => status === "pass").length,
				total: report.checks.length
			};
		}
		function placeOf(finding) {
			let { schema, object } = finding;
			let separator = object.startsWith("/") ? ":" : ".";
			return [schema, object].filter((part) => part !== "").join(separator);
		}
	}),
	9633: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HO: () => tierTexts,
			SA: () => LEVEL_STATUS,
			k0: () => changeText,
			r9: () => stateText,
			tx: () => usageText,
			uN: () => tierText,
			uy: () => diskHeadline,
			xn: () => forecastText,
			xp: () => treeSizeText
		});
		let LEVEL_STATUS = {
			ok: "pass",
			unknown: "unknown",
			warning: "warn",
			critical: "fail",
			emergency: "fail"
		};
		function diskHeadline({ hosts }, report, book) {
			let { format, disk } = book;
			let count = hosts.reduce((sum, { filesystems }) => sum + filesystems.length, 0);
			let alerts = report.alerts?.standing.length ?? 0;
			let figures = disk.phrases.filesystems(count, format.number(count), format.number(hosts.length));
			return alerts === 0 ? figures : `${figures} \u00b7 ${disk.phrases.alerts(alerts, format.number(alerts))}`;
		}
		function usageText({ bytes, percent, state }, book) {
			if (bytes === null || percent === null) return book.disk.labels.states[state];
			let { format } = book;
			let usable = format.bytes(bytes.used + bytes.available);
			return `${format.bytes(bytes.used)} / ${usable} (${format.percent(percent / 100)})`;
		}
		function forecastText({ forecast }, book) {
			if (forecast === null) return "";
			let { format, disk } = book;
			let time = (days) => format.duration(days * 86400);
			let latest = forecast.latestDays === null ? "\u2026" : time(forecast.latestDays);
			let sure = disk.labels.confidence[forecast.confidence];
			let range = `${time(forecast.earliestDays)} \u2013 ${latest}, ${sure}`;
			return disk.phrases.fullIn(time(forecast.days), range);
		}
		function stateText({ readOnly, inodesPercent }, book) {
			let { labels } = book.disk;
			let words = readOnly === "no" ? [] : [labels.readOnly[readOnly]];
			inodesPercent !== null && inodesPercent >= 50 && words.push(`${labels.inodes} ${book.format.percent(inodesPercent / 100)}`);
			return words.join(", ");
		}
		function tierTexts({ listed, tiers }, book) {
			return listed ? tiers.map((tier) => tierText(tier, book)) : [book.disk.labels.notListed];
		}
		function treeSizeText({ listed, allocatedBytes }, book) {
			return listed ? book.format.bytes(allocatedBytes) : "\u2013";
		}
		function tierText(tier, book) {
			let { format, disk } = book;
			let count = disk.phrases.backups(tier.backups, format.number(tier.backups));
			return `${disk.labels.tiers[tier.tier]}: ${count} (${format.bytes(tier.bytes)})`;
		}
		function changeText({ alert, kind }, book) {
			let { title } = book.reason(alert.reason, alert.facts);
			let { labels } = book.disk;
			return `${labels.transitions[kind]} (${labels.levels[alert.level]}): ${title}`;
		}
	}),
	1866: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LV: () => wrap,
			f: () => padEnd,
			gX: () => center,
			xv: () => truncate
		});
		let PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u00ff\u2500-\u257f]*$/;
		let ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
		let EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}/u;
		let WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
		function displayWidth(text) {
			if (PLAIN.test(text)) return text.length;
			let width = 0;
			for (let { segment } of segmentsOf(text)) width += graphemeWidth(segment);
			return width;
		}
		function truncate(text, width) {
			if (displayWidth(text) <= width) return text;
			let kept = "";
			let used = 1;
			for (let { segment } of segmentsOf(text)) {
				used += graphemeWidth(segment);
				if (used > width) break;
				kept += segment;
			}
			return `${kept}\u2026`;
		}
		function padEnd(text, width) {
			return text + " ".repeat(Math.max(0, width - displayWidth(text)));
		}
		function center(text, width) {
			let left = Math.max(0, Math.floor((width - displayWidth(text)) / 2));
			return padEnd(" ".repeat(left) + text, width);
		}
		function wrap(text, width) {
			let lines = [];
			let line = "";
			let used = 0;
			for (let word of text.split(" ").flatMap((one) => pieces(one, width))) {
				let wordWidth = displayWidth(word);
				if (line !== "" && used + 1 + wordWidth > width) {
					lines.push(line);
					line = "";
					used = 0;
				}
				used += line === "" ? wordWidth : wordWidth + 1;
				line += line === "" ? word : ` ${word}`;
			}
			return [...lines, line];
		}
		function pieces(word, width) {
			if (displayWidth(word) <= width) return [word];
			let parts = [];
			let part = "";
			let used = 0;
			for (let { segment } of segmentsOf(word)) {
				let segmentWidth = graphemeWidth(segment);
				if (part !== "" && used + segmentWidth > width) {
					parts.push(part);
					part = "";
					used = 0;
				}
				part += segment;
				used += segmentWidth;
			}
			return [...parts, part];
		}
		let segmenter;
		function segmentsOf(text) {
			segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
			return segmenter.segment(text);
		}
		function graphemeWidth(grapheme) {
			if (ZERO_WIDTH.test(grapheme)) return 0;
			return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
		}
	}),
	5281: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C$: () => SEVERITY,
			kQ: () => FindingList
		});
		let SEVERITY = [
			"fail",
			"unknown",
			"warn"
		];
		class FindingList {
			#kept = {
				fail: [],
				unknown: [],
				warn: []
			};
			#total = 0;
			add(finding) {
				this.#total += 1;
				let bucket = this.#kept[finding.status];
				bucket.length < 500 && bucket.push(finding);
			}
			copy() {
				let copy = new FindingList();
				for (let status of SEVERITY) copy.#kept[status] = [...this.#kept[status]];
				copy.#total = this.#total;
				return copy;
			}
			get total() {
				return this.#total;
			}
			mostSevere() {
				return SEVERITY.flatMap((status) => this.#kept[status]).slice(0, 500);
			}
		}
	}),
	6897: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IM: () => untried,
			eb: () => OUTCOME_STATUS,
			mG: () => matrixSubject,
			u1: () => whyNotTried,
			uS: () => matrixHeadline,
			z6: () => matrixLines
		});
		var _matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2436);
		let OUTCOME_STATUS = {
			caught: "pass",
			missed: "fail",
			silent: "pass",
			alarmed: "fail",
			"not-tried": "unknown"
		};
		function matrixLines(matrix, phrasebook) {
			let lines = [...(0, _matrix_js__WEBPACK_IMPORTED_MODULE_0__.w)(matrix)].map(([group, trials]) => {
				let tried = trials.filter(({ outcome }) => outcome !== "not-tried");
				let right = tried.filter(({ outcome }) => OUTCOME_STATUS[outcome] === "pass");
				return {
					name: phrasebook.faultGroup(group),
					trials,
					count: countOf(right.length, tried.length, phrasebook),
					status: statusOf(right.length, tried.length)
				};
			});
			let { cleanRuns } = matrix;
			if (cleanRuns.length === 0) return lines;
			let silent = cleanRuns.filter(({ alarm }) => alarm === "").length;
			let clean = {
				name: phrasebook.matrix.labels.cleanRuns,
				trials: cleanRuns.map(asTrial),
				count: countOf(silent, cleanRuns.length, phrasebook),
				status: statusOf(silent, cleanRuns.length)
			};
			return [...lines, clean];
		}
		function asTrial({ seed, settings, alarm }) {
			return {
				id: `seed ${seed}; ${settings}`,
				group: "clean-runs",
				outcome: alarm === "" ? "silent" : "alarmed",
				expected: "",
				actual: alarm
			};
		}
		function countOf(right, tried, { format }) {
			return tried === 0 ? "\u2014" : `${format.number(right)}/${format.number(tried)}`;
		}
		function statusOf(right, tried) {
			if (tried === 0) return "unknown";
			return right === tried ? "pass" : "fail";
		}
		function matrixHeadline(matrix, phrasebook) {
			let { format, matrix: words } = phrasebook;
			let { caught, tried, notTried, cleanRuns, falseAlarms } = (0, _matrix_js__WEBPACK_IMPORTED_MODULE_0__.f)(matrix);
			return [
				words.phrases.caught(format.number(caught), format.number(tried)),
				words.phrases.alarms(falseAlarms, format.number(falseAlarms), format.number(cleanRuns)),
				...notTried > 0 ? [words.phrases.notTried(format.number(notTried))] : []
			].join(" \u00b7 ");
		}
		function matrixSubject({ subject, seed }, phrasebook) {
			let { labels, phrases } = phrasebook.matrix;
			return phrases.subject(subject === "sample" ? labels.sample : subject, String(seed));
		}
		function whyNotTried({ reason = "", detail }, phrasebook) {
			return phrasebook.reason(reason, detail === void 0 ? {} : { detail }).title;
		}
		function untried({ trials }) {
			return trials.filter(({ outcome }) => outcome === "not-tried");
		}
	}),
	2436: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => matrixTotals,
			w: () => trialsByGroup
		});
		function matrixTotals({ trials, cleanRuns }) {
			let count = (outcome) => trials.filter((trial) => trial.outcome === outcome).length;
			let caught = count("caught");
			let alarmed = count("alarmed");
			return {
				caught,
				tried: caught + count("missed"),
				notTried: count("not-tried"),
				harmless: count("silent") + alarmed,
				cleanRuns: cleanRuns.length,
				falseAlarms: alarmed + cleanRuns.filter(({ alarm }) => alarm !== "").length
			};
		}
		function trialsByGroup({ trials }) {
			return Map.groupBy(trials, ({ group }) => group);
		}
	}),
	2616: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EL: () => outcomeText,
			Z9: () => placeText,
			k0: () => changeText,
			qK: () => tableText,
			rR: () => migrationLine
		});
		var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2548);
		let COUNTED = {
			check: "constraint",
			column: "column",
			exclusion: "constraint",
			extension: "extension",
			"foreign-key": "constraint",
			function: "function",
			grant: "permission",
			index: "index",
			matview: "view",
			owner: "permission",
			policy: "policy",
			"primary-key": "constraint",
			"row-security": "policy",
			schema: "schema",
			sequence: "sequence",
			table: "table",
			trigger: "trigger",
			type: "type",
			unique: "constraint",
			view: "view",
			"view-text": "view"
		};
		let CHANGES_IN_ORDER = [
			"added",
			"dropped",
			"changed",
			"renamed"
		];
		let SIGNS = {
			added: "+",
			dropped: "\u2212",
			changed: "~",
			renamed: "\u2192"
		};
		function migrationLine(migration, phrasebook) {
			let { format, migration: words } = phrasebook;
			let seen = new Map();
			for (let { change, kind, object } of migration.structure.flatMap((group) => group.changes)) {
				let key = `${countedKind(kind)}\t${change}`;
				seen.set(key, (seen.get(key) ?? new Set()).add(object));
			}
			let counts = Object.entries(words.counted).flatMap(([kind, counted]) => CHANGES_IN_ORDER.flatMap((change) => {
				let count = seen.get(`${kind}\t${change}`)?.size ?? 0;
				return count === 0 ? [] : [counted[change](count, format.number(count))];
			}));
			let lost = words.rowsLost(migration.rowsLost, format.number(migration.rowsLost));
			let all = counts.length === 0 ? [words.nothing, lost] : [...counts, lost];
			let tenants = migration.structure.find((group) => group.of > 1 || group.count > 1);
			if (!tenants) return all.join(", ");
			let { count, of } = tenants;
			return `${all.join(", ")} \u00b7 ${words.inTenants(format.number(count), format.number(of))}`;
		}
		function countedKind(kind) {
			return COUNTED[kind] ?? "other";
		}
		function placeText(group, { format, migration: words }) {
			let [only = ""] = group.schemas;
			if (group.count === 1 && group.of === 1) return only === "" ? words.whole : only;
			let text = words.inTenants(format.number(group.count), format.number(group.of));
			return group.count === 1 ? `${only} (${text})` : text;
		}
		function changeText({ change, kind, object, before, after }, { migration: words }) {
			let noun = COUNTED[kind] === void 0 ? kind : words.nouns[countedKind(kind)];
			let what = `${SIGNS[change]} ${noun} ${object}`;
			if (change === "renamed") return `${what} \u2192 ${after}`;
			return change === "changed" ? `${what}: ${(0, _shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(before)} \u2192 ${(0, _shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(after)}` : what;
		}
		function outcomeText(migration, { format, migration: words }) {
			let { outcome, exitCode, seconds, data } = migration;
			let exit = exitCode === null ? words.killed : `${words.exitCode} ${exitCode}`;
			let how = outcome === "applied" ? [] : [exit];
			return [
				words.outcomes[outcome],
				...how,
				format.duration(seconds),
				words.data[data]
			].join(" \u00b7 ");
		}
		function tableText({ table, tables }, { format, migration: words }) {
			return tables === 1 ? table : `${table} (${words.inTables(format.number(tables))})`;
		}
	}),
	4669: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => plainLine });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		let LINE_LIMIT = 4096;
		let LINE_BREAKS_AND_TABS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
		let INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
		let LONE_SURROGATES = /\p{Surrogate}/gu;
		function plainLine(text) {
			let clean = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, LINE_LIMIT * 2)).replace(LINE_BREAKS_AND_TABS, " ").replace(INVISIBLE, "").replace(LONE_SURROGATES, "\ufffd");
			return clean.length > LINE_LIMIT ? `${clean.slice(0, 4095)}\u2026` : clean;
		}
	}),
	2548: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => shorten });
		function shorten(text) {
			return text.length > 160 ? `${text.slice(0, 159)}\u2026` : text;
		}
	}),
	699: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K9: () => overrideText,
			TN: () => syncTitles,
			Vn: () => syncNotes,
			_f: () => syncHeadline,
			h5: () => syncRows
		});
		function syncTitles({ sync }) {
			let { labels } = sync;
			return [
				labels.tier,
				labels.new,
				labels.changed,
				labels.vanished,
				labels.same,
				labels.bytes
			];
		}
		function syncRows({ tiers }, book) {
			let { format, sync, disk } = book;
			let total = (figure) => tiers.reduce((sum, tier) => sum + tier[figure], 0);
			let row = (name, of) => [
				name,
				...[
					"new",
					"changed",
					"vanished",
					"same"
				].map((figure) => format.number(of(figure))),
				format.bytes(of("bytes"))
			];
			let sources = new Set(tiers.flatMap(({ source }) => source === "" ? [] : [source]));
			let nameOf = ({ tier, source }) => {
				let name = tier === "loose" ? sync.labels.loose : disk.labels.tiers[tier];
				return sources.size < 2 || source === "" ? name : `${name} \u00b7 ${source}`;
			};
			return [...tiers.map((tier) => row(nameOf(tier), (figure) => tier[figure])), row(sync.labels.total, total)];
		}
		function syncNotes(facts, { format, sync }) {
			let { linked, adopted, mended, pruned, keptProven, cleaned = 0, seconds } = facts;
			let notes = Object.entries({
				linked,
				adopted,
				mended,
				pruned,
				keptProven,
				cleaned
			}).flatMap(([key, files]) => {
				let phrase = NOTES.find((each) => each === key);
				return phrase === void 0 || files === 0 ? [] : [sync.phrases[phrase](format.number(files))];
			});
			return seconds === null || seconds === 0 ? notes : [sync.phrases.expected(format.duration(seconds)), ...notes];
		}
		let NOTES = [
			"linked",
			"adopted",
			"mended",
			"pruned",
			"keptProven",
			"cleaned"
		];
		function overrideText({ closed, remote }, { sync }) {
			if (closed.length === 0) return "";
			let { labels } = sync;
			let gates = closed.map(({ gate }) => gate).join(", ");
			let words = closed.map(({ word }) => `--override ${word}`).join(" ");
			return `${labels.closed}: ${gates}. ${labels.override}: lastro offsite-sync --remote ${remote} ${words}`;
		}
		function syncHeadline(facts, { format, sync }) {
			if (facts.closed.length > 0) return `${facts.remote} \u00b7 ${facts.closed.map(({ gate }) => gate).join(", ")}`;
			let files = facts.tiers.reduce((sum, tier) => sum + tier.new + tier.changed, 0);
			let sent = sync.phrases.sent(format.bytes(facts.bytes), format.number(files));
			return `${facts.remote} \u00b7 ${sent}`;
		}
	}),
	7495: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ev: () => TerminalSheet,
			HF: () => supportsColour,
			XG: () => createPaint
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1866);
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4669);
		let FORMATS = {
			pass: ["green", "bold"],
			warn: ["yellow"],
			fail: ["red", "bold"],
			unknown: ["yellow", "bold"],
			heading: ["bold"],
			dim: ["dim"]
		};
		function supportsColour(stream) {
			return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("red", "x", { stream }) !== "x";
		}
		function createPaint(colour) {
			if (!colour) return (_, text) => text;
			return (style, text) => (0, node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)([...FORMATS[style]], text, { validateStream: !1 });
		}
		class TerminalSheet {
			#paint;
			#width;
			#lines = [];
			constructor(paint, width) {
				this.#paint = paint;
				this.#width = Math.max(width, 64);
			}
			box(lines, style) {
				let rule = "\u2550".repeat(62);
				let rows = lines.flatMap((line) => (0, _display_width_js__WEBPACK_IMPORTED_MODULE_2__.LV)((0, _plain_text_js__WEBPACK_IMPORTED_MODULE_1__.h)(line), 60)).map((line) => `\u2551${(0, _display_width_js__WEBPACK_IMPORTED_MODULE_2__.gX)(line, 62)}\u2551`);
				for (let row of [
					`\u2554${rule}\u2557`,
					...rows,
					`\u255a${rule}\u255d`
				]) this.#lines.push(this.#paint(style, row));
			}
			line(text, look = {}) {
				let { indent = 0, hang = 0, isVerbatim = !1 } = look;
				let line = (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_1__.h)(text);
				let parts = isVerbatim ? [line] : (0, _display_width_js__WEBPACK_IMPORTED_MODULE_2__.LV)(line, this.#width - indent - hang);
				for (let [index, part] of parts.entries()) {
					let margin = " ".repeat(index === 0 ? indent : indent + hang);
					this.#lines.push(margin + (look.style ? this.#paint(look.style, part) : part));
				}
			}
			blank() {
				this.#lines.push("");
			}
			toString() {
				return `${this.#lines.join("\n")}\n`;
			}
		}
	}),
	1749: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L2: () => verdictWords,
			Pq: () => differenceOf,
			Sd: () => provenText,
			ZG: () => iconOf,
			Ze: () => ICONS,
			_l: () => metricText,
			ff: () => objectiveFigures,
			lP: () => sizeText,
			ll: () => metricAgainstObjective,
			m_: () => TENANT_STATUS,
			uN: () => headlineFigures
		});
		var _copy_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9625);
		var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4253);
		var _disk_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9633);
		var _matrix_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6897);
		var _migration_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2616);
		var _shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2548);
		var _sync_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(699);
		let ICONS = {
			pass: "\u2705",
			warn: "\ud83d\udd36",
			fail: "\u274c",
			unknown: "\u2754"
		};
		let TENANT_STATUS = {
			restorable: "pass",
			"not-restorable": "fail",
			"cannot-judge": "unknown"
		};
		function iconOf(intact) {
			return ICONS[intact ? "pass" : "fail"];
		}
		function differenceOf(finding, phrasebook) {
			let { expected, actual } = finding;
			let check = phrasebook.check(finding.check);
			if (expected === "" && actual === "") return check;
			return `${check} ${(0, _shorten_js__WEBPACK_IMPORTED_MODULE_5__.m)(expected) || "\u2014"} \u2192 ${(0, _shorten_js__WEBPACK_IMPORTED_MODULE_5__.m)(actual) || "\u2014"}`;
		}
		function metricText(metric, value, book) {
			let { format } = book;
			if (metric.unit === "bytes") return format.bytes(value);
			if (metric.unit === "seconds") return format.duration(value);
			if (metric.unit === "ratio") return format.ratio(value);
			return format.number(value);
		}
		function metricAgainstObjective(metric, phrasebook) {
			let value = metricText(metric, metric.value, phrasebook);
			if (metric.objective === void 0) return value;
			return `${value} (${phrasebook.phrases.objective(metricText(metric, metric.objective, phrasebook))}) ${iconOf((0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.e3)(metric) === !0)}`;
		}
		function objectiveFigures(report, { labels }) {
			return [
				[labels.recoveryTime, (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.ak)(report, "rto")],
				[labels.tenantRecoveryTime, (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.ak)(report, "tenant-rto")],
				[labels.dataLoss, (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.ak)(report, "rpo")]
			].flatMap(([label, metric]) => metric ? [[label, metric]] : []);
		}
		function headlineFigures(report, phrasebook) {
			let { format, phrases } = phrasebook;
			let { tenant, tenants, backup, migration, matrix, disk, copy } = report;
			if (disk) return (0, _disk_wording_js__WEBPACK_IMPORTED_MODULE_2__.uy)(disk, report, phrasebook);
			if (copy) return (0, _copy_wording_js__WEBPACK_IMPORTED_MODULE_0__.gT)(copy, phrasebook);
			if (report.sync) return (0, _sync_wording_js__WEBPACK_IMPORTED_MODULE_6__._f)(report.sync, phrasebook);
			if (matrix) return (0, _matrix_wording_js__WEBPACK_IMPORTED_MODULE_3__.uS)(matrix, phrasebook);
			if (migration) return (0, _migration_wording_js__WEBPACK_IMPORTED_MODULE_4__.rR)(migration, phrasebook);
			if (tenant !== void 0) return phrases.tenantAlone(tenant);
			if (tenants && tenants.length > 0) {
				let good = format.number((0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.h$)(tenants));
				return phrases.tenantsRestorable(good, format.number(tenants.length));
			}
			if (!backup) return "";
			return `${phrases.tables(backup.tables, format.number(backup.tables))} \u00b7 ${phrases.rows(backup.rows, format.number(backup.rows))}`;
		}
		function provenText(report, phrasebook) {
			let { passed, total } = (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.tl)(report);
			let { format, phrases } = phrasebook;
			let names = report.checks.filter(({ status }) => status === "pass").map(({ id }) => phrasebook.check(id));
			let counted = phrases.checksPassed(format.number(passed), format.number(total));
			return names.length === 0 ? counted : `${counted}: ${[...new Set(names)].join(", ")}`;
		}
		function sizeText(report, phrasebook) {
			let { format, labels, phrases } = phrasebook;
			let { backup } = report;
			if (!backup) return "";
			if (backup.plainBytes === void 0) return format.bytes(backup.bytes);
			let plain = phrases.uncompressed(format.bytes(backup.plainBytes));
			return `${format.bytes(backup.bytes)} (${labels.compressed}; ${plain})`;
		}
		function verdictWords(report, phrasebook) {
			let { value, reason } = report.verdict;
			return phrasebook.verdict(value, reason, report.procedure);
		}
	})
};
