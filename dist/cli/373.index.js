"use strict";
exports.id = 373;
exports.ids = [373, 444];
exports.modules = {
	4444: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BY: () => TransitionSchema,
			EG: () => AlertSchema,
			ME: () => LevelSchema
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		var _alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6346);
		let LevelSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__.F6);
		let AlertSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			key: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			host: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			subject: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			level: LevelSchema,
			reason: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			facts: valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.aig()]))
		});
		let TransitionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			alert: AlertSchema,
			kind: valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__.iH),
			from: LevelSchema,
			since: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			digest: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()
		});
	}),
	6346: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F6: () => ALERT_LEVELS,
			cY: () => worstLevel,
			iH: () => TRANSITION_KINDS,
			t9: () => compareLevels
		});
		let ALERT_LEVELS = [
			"ok",
			"warning",
			"unknown",
			"critical",
			"emergency"
		];
		let TRANSITION_KINDS = [
			"raised",
			"escalated",
			"eased",
			"resolved",
			"reminder"
		];
		function compareLevels(one, other) {
			return ALERT_LEVELS.indexOf(one) - ALERT_LEVELS.indexOf(other);
		}
		function worstLevel(levels) {
			return levels.reduce((worst, level) => compareLevels(level, worst) > 0 ? level : worst, "ok");
		}
	}),
	7933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => inTurn });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
		var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3164);
		var _holder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9700);
		var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9816);
		var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7053);
		async function inTurn(request, work) {
			let { stateDir, ...subject } = request;
			let locks = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, "locks");
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.tA)(locks);
			let file = `${subject.resource}.lock`;
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(locks, file);
			let holder = (0, _holder_js__WEBPACK_IMPORTED_MODULE_4__.iC)({
				...subject,
				since: new Date().toISOString()
			});
			await waitForTurn(path, holder);
			try {
				await (0, _leftovers_js__WEBPACK_IMPORTED_MODULE_5__.o)(locks, file);
				return await work();
			} finally {
				await (0, _claim_js__WEBPACK_IMPORTED_MODULE_3__.r)(path, holder);
			}
		}
		async function waitForTurn(path, holder) {
			let deadline;
			for (;;) {
				let claimed = await (0, _claim_js__WEBPACK_IMPORTED_MODULE_3__.B)(path, holder);
				if (claimed.outcome === "ours") return;
				deadline ??= performance.now() + 3e4;
				if (performance.now() > deadline) throw (0, _lock_js__WEBPACK_IMPORTED_MODULE_6__.b)(path, holder.resource, claimed.by);
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20 * (.5 + Math.random()));
			}
		}
	}),
	4299: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A9: () => TELLING_SECONDS,
			UA: () => tryTwice,
			if: () => EXCHANGE_SECONDS
		});
		var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2041);
		let EXCHANGE_SECONDS = 8;
		let TELLING_SECONDS = 25;
		async function tryTwice(channel, attempt, tell) {
			let first = await failureOf(tell);
			if (first === null) return null;
			let detail = (error) => ({
				channel,
				detail: error.message
			});
			if (!(first instanceof _channel_js__WEBPACK_IMPORTED_MODULE_0__.s && first.isPassing) || attempt.signal.aborted) return detail(first);
			if (await failureOf(() => attempt.world.clock.sleep(1, attempt.signal))) return detail(first);
			let second = await failureOf(tell);
			return second === null ? null : detail(second);
		}
		async function failureOf(work) {
			try {
				await work();
				return null;
			} catch (error) {
				return error instanceof Error ? error : Error(String(error));
			}
		}
	}),
	2754: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Herald: () => Herald });
		var phrasebook = __webpack_require__(9083);
		var plain_text = __webpack_require__(4669);
		var verdict = __webpack_require__(1881);
		var notify_channel = __webpack_require__(2041);
		var notify_channels = __webpack_require__(7865);
		var deliver = __webpack_require__(4299);
		var ping = __webpack_require__(3520);
		var turn = __webpack_require__(7933);
		var notice = __webpack_require__(3372);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var dist = __webpack_require__(7934);
		var alert_schema = __webpack_require__(4444);
		var durable_files = __webpack_require__(2279);
		var error_code = __webpack_require__(6620);
		let change = dist.Ikc({
			...alert_schema.BY.entries,
			queuedAt: dist.lqM(dist.YjP())
		});
		let StateSchema = dist.Ikc({
			format: dist.euz("lastro/notices@1"),
			verdicts: dist.g1P(dist.YjP(), dist.Ikc({
				level: alert_schema.ME,
				since: dist.YjP(),
				toldAt: dist.YjP()
			})),
			pending: dist.g1P(dist.YjP(), dist.YOg(change))
		});
		let NOTHING_TOLD = {
			format: "lastro/notices@1",
			verdicts: {},
			pending: {}
		};
		async function readNoticeState(stateDir) {
			try {
				return dist.qgA(StateSchema, JSON.parse(await (0, promises_.readFile)(pathOf(stateDir), "utf8")));
			} catch (error) {
				if (error instanceof SyntaxError || dist.F1$(error)) return NOTHING_TOLD;
				if ((0, error_code.U)(error, "ENOENT")) return NOTHING_TOLD;
				throw error;
			}
		}
		async function writeNoticeState(stateDir, state) {
			await (0, durable_files.L5)(pathOf(stateDir), `${JSON.stringify(state, null, 2)}\n`);
		}
		function pathOf(stateDir) {
			return (0, external_node_path_.join)(stateDir, "notices.json");
		}
		var alerts_alert = __webpack_require__(6346);
		var level_of_verdict = __webpack_require__(3022);
		function verdictAlert({ procedure, subject, value, reason, facts }) {
			if ((0, level_of_verdict.T)(value)) return null;
			let name = subject === "" ? procedure : `${procedure}/${subject}`;
			return {
				key: `local/verdict/${name}`,
				host: "local",
				subject: name,
				level: (0, level_of_verdict.h)(value, reason),
				reason,
				facts
			};
		}
		function verdictTransition(alert, told, { now, remindAfterSeconds }) {
			let from = told?.level ?? "ok";
			let common = {
				alert,
				from,
				since: told && from !== "ok" ? told.since : now.toISOString(),
				digest: !1
			};
			let kind = kindOf(from, alert.level);
			if (kind !== null) return {
				...common,
				kind
			};
			if (alert.level === "ok" || told === void 0) return null;
			let waited = now.getTime() - Date.parse(told.toldAt);
			return waited >= remindAfterSeconds * 1e3 || waited < 0 ? {
				...common,
				kind: "reminder"
			} : null;
		}
		function kindOf(from, to) {
			if (from === to) return null;
			if (to === "ok") return "resolved";
			if (from === "ok") return "raised";
			return (0, alerts_alert.t9)(to, from) > 0 ? "escalated" : "eased";
		}
		function mergePending(waiting, fresh, now) {
			let byKey = new Map();
			for (let change of waiting) isStale(change, now) || byKey.set(change.alert.key, change);
			for (let change of fresh) {
				let { key } = change.alert;
				let before = byKey.get(key);
				let merged = before ? joined(before, change) : change;
				byKey.delete(key);
				merged && byKey.set(key, {
					...merged,
					queuedAt: now.toISOString()
				});
			}
			return [...byKey.values()].slice(-500);
		}
		function isStale({ kind, queuedAt, since }, now) {
			let waited = now.getTime() - Date.parse(queuedAt ?? since);
			return kind !== "resolved" && waited >= 12096e5;
		}
		function joined(before, after) {
			let { from } = before;
			let { level } = after.alert;
			if (from === "ok" && level === "ok") return null;
			let kind = kindOf(from, level) ?? "reminder";
			return {
				...after,
				from,
				kind,
				digest: before.digest && after.digest
			};
		}
		function asHeardBy({ level }, change) {
			let isOver = (0, alerts_alert.t9)(change.alert.level, level) < 0;
			let wasOver = (0, alerts_alert.t9)(change.from, level) < 0;
			if (isOver && wasOver) return null;
			if (wasOver) return {
				...change,
				kind: "raised"
			};
			return isOver ? {
				...change,
				kind: "resolved"
			} : change;
		}
		function isWorthTelling(changes, { takesDigests }, now) {
			return changes.some(({ digest, since }) => takesDigests || !digest || now.getTime() - Date.parse(since) >= 864e5);
		}
		async function tellChanges(telling, attempt) {
			let { stateDir } = telling;
			let done = {};
			try {
				return await (0, turn.l)(turnOf(telling), async () => {
					let notes = new Notes(stateDir);
					done.told = await tellAll(await readNoticeState(stateDir), notes, {
						telling,
						attempt
					});
					return done.told;
				});
			} catch (error) {
				let notes = new Notes(null, error);
				if (done.told) return {
					...done.told,
					undelivered: [...done.told.undelivered, ...notes.problem]
				};
				return tellAll(await readNoticeState(stateDir).catch(() => NOTHING_TOLD), notes, {
					telling,
					attempt
				});
			}
		}
		class Notes {
			#stateDir;
			problem = [];
			constructor(stateDir, error) {
				this.#stateDir = stateDir;
				error !== void 0 && this.#note(error);
			}
			async write(state) {
				if (this.#stateDir === null) return;
				try {
					await writeNoticeState(this.#stateDir, state);
				} catch (error) {
					this.#note(error);
				}
			}
			#note(error) {
				let detail = error instanceof Error ? error.message : String(error);
				this.problem = [{
					channel: "notices",
					detail
				}];
			}
		}
		async function tellAll(before, notes, { telling, attempt }) {
			let now = attempt.world.clock.now();
			let state = withNews(before, telling, now);
			JSON.stringify(state) !== JSON.stringify(before) && await notes.write(state);
			let results = await Promise.all(telling.channels.map((channel) => tellChannel(channel, state, {
				telling,
				attempt,
				now
			})));
			let tried = results.filter(({ wasTried }) => wasTried);
			if (tried.length > 0) {
				let waiting = results.filter(({ left }) => left.length > 0);
				let pending = Object.fromEntries(waiting.map(({ channel, left }) => [channel, [...left]]));
				await notes.write({
					...state,
					pending
				});
			}
			return {
				channels: tried.filter(({ isTold }) => isTold).map(({ channel }) => channel),
				undelivered: [...results.flatMap(({ problems }) => problems), ...notes.problem]
			};
		}
		async function queueChanges(telling, now) {
			await (0, turn.l)(turnOf(telling), () => noteNews(telling, now));
		}
		function turnOf({ stateDir, ended, notice }) {
			return {
				stateDir,
				resource: "notices",
				procedure: ended.procedure,
				run: notice.run
			};
		}
		async function noteNews(telling, now) {
			let { stateDir } = telling;
			let before = await readNoticeState(stateDir);
			let state = withNews(before, telling, now);
			JSON.stringify(state) !== JSON.stringify(before) && await writeNoticeState(stateDir, state);
			return state;
		}
		function withNews(before, telling, now) {
			let { ended, channels } = telling;
			let { transitions, verdicts } = newsOf(before, telling, now);
			let news = transitions.map((change) => (0, notice.s)(change, telling.redact));
			let pending = channels.map((channel) => {
				let fresh = ((0, notify_channel.z)(channel, ended) ? news : []).flatMap((change) => asHeardBy(channel, change) ?? []);
				return [channel.name, mergePending(before.pending[channel.name] ?? [], fresh, now)];
			});
			return {
				...before,
				verdicts,
				pending: Object.fromEntries(pending.filter(([, changes]) => changes.length > 0).map(([name, changes]) => [name, [...changes]]))
			};
		}
		let RAN_AGAIN = {
			value: "ok",
			reason: "ran-again",
			facts: {}
		};
		function newsOf({ verdicts }, { ended, transitions, remindAfterSeconds }, now) {
			let alert = verdictAlert(transitions === void 0 ? ended : {
				...ended,
				...RAN_AGAIN
			});
			if (alert === null) return {
				transitions: transitions ?? [],
				verdicts
			};
			let change = verdictTransition(alert, verdicts[alert.key], {
				now,
				remindAfterSeconds
			});
			if (change === null) return {
				transitions: transitions ?? [],
				verdicts
			};
			let { level } = alert;
			let told = {
				level,
				since: change.since,
				toldAt: now.toISOString()
			};
			return {
				transitions: [...transitions ?? [], change],
				verdicts: {
					...verdicts,
					[alert.key]: told
				}
			};
		}
		async function tellChannel({ name, takesDigests, tell }, { pending }, { telling, attempt, now }) {
			let left = pending[name] ?? [];
			let problems = [];
			if (!isWorthTelling(left, { takesDigests }, now)) return {
				channel: name,
				wasTried: !1,
				isTold: !1,
				left,
				problems
			};
			let { redact, ended } = telling;
			let progress = {
				told: (key) => {
					left = left.filter((change) => (0, notice.s)(change, redact).alert.key !== key);
				},
				amiss: (detail) => void problems.push({
					channel: name,
					detail
				})
			};
			let parts = {
				...telling.notice,
				procedure: ended.procedure,
				at: now.toISOString()
			};
			let undelivered = await (0, deliver.UA)(name, attempt, () => tell(notice.$.mask({
				...parts,
				changes: left
			}, redact), attempt, progress));
			undelivered && problems.push(undelivered);
			let isTold = undelivered === null;
			return {
				channel: name,
				wasTried: !0,
				isTold,
				left: isTold ? [] : left,
				problems
			};
		}
		let NOBODY = {
			channels: [],
			undelivered: []
		};
		class Herald {
			#subject;
			#world;
			#started = Promise.resolve([]);
			#isNoted = !1;
			constructor(subject, world) {
				this.#subject = subject;
				this.#world = world;
			}
			start() {
				this.#started = this.#ping("start", this.#attempt(deliver.A9));
			}
			async note(ending, transitions) {
				if (this.#world.signal.aborted) return;
				let { procedure, subject } = this.#subject;
				let telling = this.#telling({
					...ending,
					procedure,
					subject
				}, transitions);
				if (telling === null) return;
				await queueChanges(telling, this.#world.clock.now());
				this.#isNoted = !0;
			}
			async end(ending, transitions) {
				if (this.#world.signal.aborted || this.#subject.config.notify === void 0) return NOBODY;
				let { procedure, subject } = this.#subject;
				let attempt = this.#attempt(deliver.A9);
				let ended = {
					...ending,
					procedure,
					subject
				};
				let signal = (0, verdict.K)(ending.value) || ending.value === "warning" ? "success" : "fail";
				let [pinged, told] = await Promise.all([this.#started.then(async (begun) => [...begun, ...await this.#ping(signal, attempt)]), this.#tell(ended, transitions && this.#isNoted ? [] : transitions, attempt)]);
				for (let { channel, detail } of [...pinged, ...told.undelivered]) this.#world.log.warn(`notice: ${channel}: ${(0, plain_text.h)(detail)}`);
				for (let channel of told.channels) this.#world.log.info(`notice: ${channel}: told`);
				return {
					channels: told.channels,
					undelivered: firstOfEach([...told.undelivered, ...pinged])
				};
			}
			async fail() {
				if (this.#world.signal.aborted) return;
				let begun = await this.#started;
				let ended = await this.#ping("fail", this.#attempt(deliver.A9));
				for (let { channel, detail } of firstOfEach([...begun, ...ended])) this.#world.log.warn(`notice: ${channel}: ${(0, plain_text.h)(detail)}`);
			}
			#attempt(seconds) {
				let { system } = this.#subject.config;
				return {
					world: this.#world,
					phrasebook: (0, phrasebook.createPhrasebook)(system.locale, system.timezone),
					timeoutSeconds: deliver.if,
					signal: AbortSignal.any([this.#world.signal, AbortSignal.timeout(seconds * 1e3)])
				};
			}
			async #tell(ended, transitions, attempt) {
				let telling = this.#telling(ended, transitions);
				if (telling === null) return NOBODY;
				return tellChanges(telling, attempt).catch((error) => ({
					channels: [],
					undelivered: [{
						channel: "notices",
						detail: error instanceof Error ? error.message : String(error)
					}]
				}));
			}
			#telling(ended, transitions) {
				let { notify, unset, system } = this.#subject.config;
				if (notify === void 0) return null;
				let { run, redact } = this.#world;
				let place = run.github ?? {};
				let channels = (0, notify_channels.M)({
					notify,
					unset,
					place
				});
				if (channels.length === 0) return null;
				let runUrl = run.github === void 0 ? {} : { runUrl: run.github.runUrl };
				let notice = {
					system: system.name,
					host: run.host,
					run: run.id,
					...runUrl
				};
				let { stateDir } = system;
				let { remindAfterSeconds } = notify;
				return {
					stateDir,
					channels,
					ended,
					...transitions === void 0 ? {} : { transitions },
					remindAfterSeconds,
					notice,
					redact
				};
			}
			async #ping(signal, attempt) {
				let { config, procedure, subject } = this.#subject;
				let { notify, unset } = config;
				let pings = Object.entries(notify?.pings ?? {}).filter(([, one]) => (0, notify_channel.z)(one, {
					procedure,
					subject
				}));
				let line = `${config.system.name} ${procedure} ${subject} ${signal}`.replaceAll("  ", " ");
				return (await Promise.all(pings.map(async ([name, one]) => {
					let channel = `pings.${name}`;
					let problem = (0, notify_channels.$)(channel, unset);
					if (problem !== void 0) return {
						channel,
						detail: problem
					};
					return (0, deliver.UA)(channel, attempt, () => (0, ping.h)(signal, one, {
						line,
						attempt
					}));
				}))).flatMap((result) => result ?? []);
			}
		}
		function firstOfEach(undelivered) {
			let first = new Map();
			for (let one of undelivered) first.has(one.channel) || first.set(one.channel, one);
			return [...first.values()];
		}
	}),
	3372: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => Notice,
			s: () => maskChange
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _alerts_alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6346);
		var _report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4091);
		class Notice {
			id;
			system;
			host;
			procedure;
			run;
			runUrl;
			at;
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
			static mask(parts, redact) {
				let changes = [...parts.changes].sort(bySeverity).map((change) => maskChange(change, redact));
				return new Notice({
					...parts,
					system: redact(parts.system),
					host: redact(parts.host),
					run: redact(parts.run),
					changes
				});
			}
			get level() {
				return (0, _alerts_alert_js__WEBPACK_IMPORTED_MODULE_1__.cY)(this.changes.map(({ alert }) => alert.level));
			}
		}
		function maskChange(change, redact) {
			let { alert } = change;
			return {
				...change,
				alert: {
					...alert,
					key: redact(alert.key),
					host: redact(alert.host),
					subject: redact(alert.subject),
					facts: (0, _report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__.tN)(alert.facts, redact)
				}
			};
		}
		let LEVELS = [
			"emergency",
			"critical",
			"unknown",
			"warning",
			"ok"
		];
		function bySeverity(one, other) {
			return LEVELS.indexOf(one.alert.level) - LEVELS.indexOf(other.alert.level);
		}
		function idOf({ system, changes }) {
			let told = changes.map(({ alert, kind, since, queuedAt }) => [
				alert.key,
				alert.level,
				kind,
				since,
				queuedAt
			]);
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([system, ...told])).digest("hex").slice(0, 32);
		}
	}),
	3520: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => ping });
		var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(409);
		async function ping(signal, config, { line, attempt }) {
			let headers = {
				"content-type": "text/plain; charset=utf-8",
				"content-length": String(Buffer.byteLength(line)),
				"user-agent": "lastro"
			};
			await (0, _exchange_js__WEBPACK_IMPORTED_MODULE_0__.c)({
				method: "POST",
				url: addressOf(signal, config),
				headers,
				body: line
			}, attempt);
		}
		function addressOf(signal, { url, startUrl, failUrl }) {
			if (signal === "success") return url;
			let own = signal === "start" ? startUrl : failUrl;
			if (own !== void 0) return own;
			let address = new URL(url);
			address.pathname = `${address.pathname.replace(/\/$/, "")}/${signal}`;
			return address.href;
		}
	}),
	3022: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => changesNothing,
			h: () => levelOfVerdict
		});
		var _fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1881);
		let SILENT = new Set([
			"planned",
			"not-changed",
			"refused"
		]);
		function changesNothing(value) {
			return SILENT.has(value);
		}
		function levelOfVerdict(value, reason) {
			if (value === "warning" || value === "critical" || value === "emergency") return value;
			if (value === "unknown") return value;
			if (value === "cannot-judge") return "warning";
			if (SILENT.has(value)) return "ok";
			if (!(0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.K)(value)) return "critical";
			return _fail_on_js__WEBPACK_IMPORTED_MODULE_0__.$r.has(reason) ? "warning" : "ok";
		}
	})
};
