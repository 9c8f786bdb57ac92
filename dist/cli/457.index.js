"use strict";
exports.id = 457;
exports.ids = [457];
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
	5457: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { diskCheckHandler: () => diskCheckHandler });
		var promises_ = __webpack_require__(8500);
		var external_node_fs_promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var dist = __webpack_require__(7934);
		var durable_files = __webpack_require__(2279);
		var error_code = __webpack_require__(6620);
		var alert_schema = __webpack_require__(4444);
		let ToldSchema = dist.Ikc({
			level: alert_schema.ME,
			at: dist.YjP()
		});
		let RecordSchema = dist.Ikc({
			...alert_schema.EG.entries,
			since: dist.YjP(),
			toldAt: dist.YjP(),
			digest: dist.zMY(),
			worseSince: dist.mee(dist.YjP()),
			betterSince: dist.mee(dist.YjP()),
			raised: dist.YOg(ToldSchema)
		});
		let BookSchema = dist.Ikc({
			format: dist.euz("lastro/alerts@1"),
			alerts: dist.YOg(RecordSchema)
		});
		var mask_alert = __webpack_require__(2845);
		var __addDisposableResource = function(env, value, async) {
			if (value != null) {
				if (typeof value != "object" && typeof value != "function") throw TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					async && (inner = dispose);
				}
				if (typeof dispose != "function") throw TypeError("Object not disposable.");
				inner && (dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				});
				env.stack.push({
					value,
					dispose,
					async
				});
			} else async && env.stack.push({ async: !0 });
			return value;
		};
		var __disposeResources = (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = !0;
				}
				var r, s = 0;
				function next() {
					for (; r = env.stack.pop();) try {
						if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
						if (r.dispose) {
							var result = r.dispose.call(r.value);
							if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
								fail(e);
								return next();
							});
						} else s |= 1;
					} catch (e) {
						fail(e);
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError == "function" ? SuppressedError : function(error, suppressed, message) {
			var e = Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		function bookPath(stateDir) {
			return (0, external_node_path_.join)(stateDir, "alerts.json");
		}
		async function readAlertBook(stateDir, { now, redact }) {
			let path = bookPath(stateDir);
			try {
				let { alerts } = dist.qgA(BookSchema, JSON.parse(await (0, external_node_fs_promises_.readFile)(path, "utf8")));
				let records = alerts.map((record) => (0, mask_alert.z)(notAhead(record, now), redact));
				return new Map(records.map((record) => [record.key, record]));
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT")) return new Map();
				if (!(error instanceof SyntaxError || error instanceof dist.H6d)) throw error;
				await (0, external_node_fs_promises_.rename)(path, `${path}.unreadable`);
				return new Map();
			}
		}
		function notAhead(record, now) {
			let { since, toldAt, worseSince, betterSince, raised } = record;
			let latest = now.toISOString();
			let clamp = (instant) => Date.parse(instant) > now.getTime() ? latest : instant;
			return {
				...record,
				since: clamp(since),
				toldAt: clamp(toldAt),
				worseSince: worseSince === null ? null : clamp(worseSince),
				betterSince: betterSince === null ? null : clamp(betterSince),
				raised: raised.map((told) => ({
					...told,
					at: clamp(told.at)
				}))
			};
		}
		async function writeAlertBook(stateDir, book) {
			let alerts = [...book.values()].sort((a, b) => a.key < b.key ? -1 : 1);
			let text = `${JSON.stringify({
				format: "lastro/alerts@1",
				alerts
			}, null, 1)}\n`;
			let path = bookPath(stateDir);
			if (await isWritten(path, text)) return;
			await (0, durable_files.tA)(stateDir);
			await (0, durable_files.L5)(path, text, OURS);
		}
		let OURS = 384;
		async function isWritten(path, text) {
			try {
				let env_1 = {
					stack: [],
					error: void 0,
					hasError: !1
				};
				try {
					let file = __addDisposableResource(env_1, await (0, external_node_fs_promises_.open)(path), !0);
					let { mode } = await file.stat();
					return (mode & 511) == 384 && await file.readFile("utf8") === text;
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = !0;
				} finally {
					let result_1 = __disposeResources(env_1);
					result_1 && await result_1;
				}
			} catch {
				return !1;
			}
		}
		var alerts_alert = __webpack_require__(6346);
		function settle(old, seen, moment) {
			let record = old ?? untold(seen);
			let told = record.level;
			if (seen.alert.level === "unknown" && (0, alerts_alert.t9)(told, "unknown") > 0) return stay(record, seen, moment);
			let isOver = seen.alert.level === "ok" && told !== "ok";
			let reason = isOver ? record.reason : seen.alert.reason;
			let next = {
				...record,
				reason,
				facts: {
					...isOver && record.facts,
					...seen.alert.facts
				}
			};
			if ((0, alerts_alert.t9)(seen.alert.level, told) > 0) return worsen(next, seen, moment);
			if ((0, alerts_alert.t9)(seen.holds, told) < 0) return improve(next, seen, moment);
			return stay(next, seen, moment);
		}
		function stay(record, seen, moment) {
			let steady = {
				...record,
				worseSince: null,
				betterSince: null
			};
			return isReminderDue(steady, moment) ? tell(steady, {
				seen,
				level: record.level,
				kind: "reminder"
			}, moment) : {
				record: keepIfWorth(steady, moment.now),
				transition: null
			};
		}
		function worsen(record, seen, moment) {
			let worseSince = record.worseSince ?? moment.now.toISOString();
			let waiting = {
				...record,
				worseSince,
				betterSince: null
			};
			if (secondsSince(worseSince, moment.now) < seen.raiseAfterSeconds) return {
				record: waiting,
				transition: null
			};
			let kind = record.level === "ok" ? "raised" : "escalated";
			return tell(waiting, {
				seen,
				level: seen.alert.level,
				kind
			}, moment);
		}
		function improve(record, seen, moment) {
			let betterSince = record.betterSince ?? moment.now.toISOString();
			let waiting = {
				...record,
				worseSince: null,
				betterSince
			};
			if (secondsSince(betterSince, moment.now) < seen.easeAfterSeconds) return {
				record: waiting,
				transition: null
			};
			let kind = seen.holds === "ok" ? "resolved" : "eased";
			return tell(waiting, {
				seen,
				level: seen.holds,
				kind
			}, moment);
		}
		function tell(record, { seen, level, kind }, { now }) {
			let at = now.toISOString();
			let since = record.level === "ok" ? at : record.since;
			let digest = isNothingNew(record, level, kind, now);
			let told = kind === "raised" || kind === "escalated" ? [{
				level,
				at
			}] : [];
			let next = {
				...record,
				level,
				since,
				toldAt: at,
				digest,
				worseSince: null,
				betterSince: null,
				raised: [...recent(record.raised, now), ...told]
			};
			let { reason, facts } = record;
			let transition = {
				alert: {
					...seen.alert,
					level,
					reason,
					facts
				},
				kind,
				from: record.level,
				since,
				digest
			};
			return {
				record: keepIfWorth(next, now),
				transition
			};
		}
		function isNothingNew(record, level, kind, now) {
			if (kind === "resolved" || kind === "eased" || kind === "reminder") return record.digest;
			if (level === "emergency" || kind === "escalated") return !1;
			return recent(record.raised, now).some((one) => (0, alerts_alert.t9)(one.level, level) >= 0);
		}
		function isReminderDue({ level, toldAt, digest }, { now, reminderSeconds }) {
			return (level === "critical" || level === "emergency") && !digest && secondsSince(toldAt, now) >= reminderSeconds;
		}
		function recent(raised, now) {
			return raised.filter(({ at }) => secondsSince(at, now) <= 691200);
		}
		function keepIfWorth(record, now) {
			return record.level === "ok" && record.worseSince === null && recent(record.raised, now).length === 0 ? null : record;
		}
		function untold({ alert }) {
			let { key, host, subject, reason, facts } = alert;
			return {
				key,
				host,
				subject,
				reason,
				facts,
				level: "ok",
				since: "",
				toldAt: "",
				digest: !1,
				worseSince: null,
				betterSince: null,
				raised: []
			};
		}
		function secondsSince(instant, now) {
			return (now.getTime() - Date.parse(instant)) / 1e3;
		}
		function settleAll(book, { observations, isJudged }, moment) {
			let seen = new Set(observations.map(({ alert }) => alert.key));
			let unseen = [...book.values()].filter(({ key }) => !seen.has(key));
			let settled = [...observations.map((one) => settle(book.get(one.alert.key) ?? null, one, moment)), ...unseen.map((record) => isJudged(record) ? settle(record, gone(record), moment) : {
				record,
				transition: null
			})];
			let records = settled.flatMap(({ record }) => record ?? []);
			let transitions = settled.flatMap(({ transition }) => transition ?? []);
			return {
				book: new Map(records.map((record) => [record.key, record])),
				transitions: transitions.sort((a, b) => (0, alerts_alert.t9)(b.alert.level, a.alert.level))
			};
		}
		function gone({ key, host, subject }) {
			return {
				alert: {
					key,
					host,
					subject,
					level: "ok",
					reason: "no-longer-there",
					facts: {}
				},
				holds: "ok",
				raiseAfterSeconds: 0,
				easeAfterSeconds: 18e3
			};
		}
		var disk_history = __webpack_require__(9574);
		var measurement = __webpack_require__(8242);
		var errors = __webpack_require__(6595);
		let TRIAL_NAME = ".lastro-write-trial";
		let SCRIPT = `cd -- "$1" || exit 42
trap 'rm -f ${TRIAL_NAME}' EXIT
if [ -e ${TRIAL_NAME} ] || [ -h ${TRIAL_NAME} ]; then rm -f ${TRIAL_NAME} || exit 1; fi
set -C
printf x >${TRIAL_NAME} || exit 1
said=$(printf y | dd of=${TRIAL_NAME} conv=fsync,notrunc 2>&1) || { echo "$said" >&2; exit 1; }
rm -f ${TRIAL_NAME} || exit 1
trap - EXIT
`;
		async function tryWriting(directory, { seconds, world }) {
			try {
				let { exitCode, stderr } = await world.processes.ask({
					file: "/bin/sh",
					args: [
						"-c",
						SCRIPT,
						"sh",
						directory
					],
					env: { LC_ALL: "C" },
					timeoutSeconds: seconds
				});
				if (exitCode === 0) return {
					directory,
					outcome: "written",
					detail: ""
				};
				let detail = stderr.trim().split("\n").at(-1) ?? "";
				if (exitCode === 42 && !isForbidden(detail)) return null;
				return {
					directory,
					outcome: isForbidden(detail) ? "not-permitted" : "refused",
					detail
				};
			} catch (error) {
				world.signal.throwIfAborted();
				if (!(error instanceof errors.Qd)) throw error;
				return {
					directory,
					outcome: "silent",
					detail: error.message
				};
			}
		}
		function isForbidden(detail) {
			return /Permission denied|Operation not permitted/.test(detail);
		}
		var external_node_fs_ = __webpack_require__(3024);
		let NEW_FILE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
		let ABSENT = ["ENOENT", "ENOTDIR"];
		let FORBIDDEN = ["EACCES", "EPERM"];
		async function tryWritingHere(directory) {
			let path = (0, external_node_path_.join)(directory, TRIAL_NAME);
			try {
				await (0, external_node_fs_promises_.rm)(path, { force: !0 });
				await writeThrough(path).finally(() => (0, external_node_fs_promises_.rm)(path, { force: !0 }));
				return {
					directory,
					outcome: "written",
					detail: ""
				};
			} catch (error) {
				if (!(error instanceof Error) || !("code" in error)) throw error;
				let code = String(error.code);
				if (ABSENT.includes(code)) return null;
				return {
					directory,
					outcome: FORBIDDEN.includes(code) ? "not-permitted" : "refused",
					detail: error.message
				};
			}
		}
		async function writeThrough(path) {
			let file = await (0, external_node_fs_promises_.open)(path, NEW_FILE, 384);
			try {
				await file.write("xy");
				await file.sync();
			} finally {
				await file.close();
			}
		}
		var disk_trouble = __webpack_require__(8415);
		var run_procedure = __webpack_require__(1812);
		let DOCKER = [
			["buildCache", "docker builder prune"],
			["images", "docker image prune --all"],
			["containers", "docker container prune"]
		];
		function adviseCleanUp(measurements, plan) {
			return [...measurements.flatMap(({ host, docker: use }) => use === null ? [] : DOCKER.flatMap(([part, command]) => worthwhile(host, use[part], command))), ...plan === null ? [] : ofOurOwn(plan)].sort((a, b) => b.bytes - a.bytes);
		}
		function worthwhile(host, { reclaimableBytes: bytes }, command) {
			if (bytes < 1e7) return [];
			return [{
				host,
				id: command.replaceAll(" ", "-"),
				command,
				bytes,
				owned: !1
			}];
		}
		function ofOurOwn({ id, backupBytes, reportBytes }) {
			let bytes = backupBytes + reportBytes;
			if (bytes === 0) return [];
			let command = `lastro disk-check --apply ${id}`;
			return [{
				host: measurement.L,
				id: "own",
				command,
				bytes,
				owned: !0
			}];
		}
		var answers_in_time = __webpack_require__(231);
		async function cleanUp({ config, apply, silentState }, world, recorder) {
			if (apply === void 0) return;
			let silent = silentState ?? await silentBackups(config, world);
			if (silent !== void 0) throw new errors.jU("filesystem-hanging", `${silent} does not answer`, { detail: silent });
			let { applyCleanUp } = await __webpack_require__.e(114).then(__webpack_require__.bind(__webpack_require__, 8114));
			await recorder.step("clean-up", () => applyCleanUp(config, apply, world));
		}
		async function silentBackups({ backups, disk }, world) {
			if (backups === void 0) return;
			let { directory } = backups;
			return await (0, answers_in_time.G)(directory, {
				seconds: disk.mountSeconds,
				world
			}) ? void 0 : directory;
		}
		async function planOwn({ config }, measurements, { clock, log }) {
			let own = measurements.find(({ host }) => host === measurement.L);
			let isSilent = own?.trees.some(({ listed }) => !listed) ?? !1;
			if (!own?.reached || isSilent) return null;
			let { planCleanUp } = await __webpack_require__.e(754).then(__webpack_require__.bind(__webpack_require__, 9754));
			return planCleanUp(config, clock.now()).catch((error) => {
				log.warn(`no plan to clean up: ${error instanceof Error ? error.message : String(error)}`);
				return null;
			});
		}
		function shownNow(book, observed, now) {
			let shown = new Map(book);
			for (let { alert } of observed.map(({ observation }) => observation)) {
				let told = shown.get(alert.key);
				if (alert.level !== "unknown" || (0, alerts_alert.t9)(told?.level ?? "ok", "unknown") >= 0) continue;
				let since = told?.worseSince ?? now.toISOString();
				let untold = {
					toldAt: "",
					digest: !1,
					worseSince: since,
					betterSince: null,
					raised: []
				};
				shown.set(alert.key, {
					...told ?? untold,
					...alert,
					since
				});
			}
			return shown;
		}
		function standing(book) {
			return [...book.values()].filter(({ level }) => level !== "ok").sort((a, b) => (0, alerts_alert.t9)(b.level, a.level));
		}
		function noteChecks(observed, wrong, recorder) {
			let topics = topicsOf(observed);
			for (let [topic, all] of Map.groupBy(observed, (one) => one.topic)) {
				let worst = wrong.find(({ key }) => topics.get(key) === topic);
				recorder.check({
					id: CHECKS[topic],
					expected: String(all.length),
					actual: String(all.length - wrong.filter(({ key }) => topics.get(key) === topic).length),
					status: worst === void 0 ? "pass" : statusOf(worst.level),
					...worst && {
						reason: worst.reason,
						facts: worst.facts
					}
				});
			}
		}
		function noteFindings(observed, wrong, { recorder, phrasebook }) {
			let topics = topicsOf(observed);
			for (let record of wrong) {
				let { level, host, subject, reason, key } = record;
				let topic = topics.get(key) ?? "host";
				recorder.finding({
					check: CHECKS[topic],
					status: statusOf(level),
					reason,
					schema: host,
					object: subject,
					...differenceIn(record, topic, phrasebook)
				});
			}
		}
		function topicsOf(observed) {
			return new Map(observed.map(({ topic, observation }) => [observation.alert.key, topic]));
		}
		function differenceIn({ reason, facts }, topic, { disk, fill }) {
			let texts = disk.differences;
			let { expected = "", actual = "" } = texts[[reason, topic].find((one) => Object.hasOwn(texts, one)) ?? ""] ?? {};
			return {
				expected: fill(expected, facts),
				actual: fill(actual, facts)
			};
		}
		let CHECKS = {
			host: "hosts",
			clock: "clock",
			mount: "mounts",
			space: "space",
			inodes: "inodes",
			writable: "writable",
			forecast: "forecast",
			tree: "backup-tree",
			directory: "watched-directories",
			"next-backup": "next-backup",
			docker: "docker",
			databases: "database-size",
			overdue: "overdue"
		};
		function concludeCheck(wrong, counts) {
			let [worst] = wrong;
			if (worst === void 0) return {
				value: "ok",
				reason: "disks-well",
				facts: counts
			};
			return {
				value: worst.level,
				reason: worst.reason,
				facts: worst.facts
			};
		}
		function statusOf(level) {
			if (level === "unknown") return "unknown";
			return level === "critical" || level === "emergency" ? "fail" : "warn";
		}
		var describe = __webpack_require__(4439);
		var judge = __webpack_require__(9638);
		var disk_check_observed = __webpack_require__(2924);
		var read_back = __webpack_require__(1686);
		let SCHEDULED = new Set(["offsite-sync", "restore-drill"]);
		async function recallRuns(stateDir, now) {
			let recalled = [];
			let old = 0;
			for await (let line of (0, read_back.v)(stateDir)) {
				let days = (now.getTime() - Date.parse(line.time)) / 864e5;
				old = days > 400 ? old + 1 : 0;
				if (old > 100) break;
				if (old > 0) continue;
				(days <= 42 || SCHEDULED.has(line.procedure)) && recalled.push(line);
			}
			return recalled.reverse();
		}
		async function runDiskCheck(request, world, measure) {
			let { system } = request.config;
			let subject = {
				procedure: "disk-check",
				lastro: request.lastro,
				system: system.name,
				locale: system.locale,
				lock: {
					stateDir: system.stateDir,
					resource: "disk-check",
					isDispensable: request.apply === void 0,
					tellsForOthersSeconds: 3600
				},
				audience: {
					config: request.config,
					subject: ""
				},
				onFailure: () => "unknown"
			};
			return (0, run_procedure.n)(subject, world, async (recorder, note) => {
				await cleanUp(request, world, recorder);
				let recalled = recallMeanwhile(request, world);
				let [measurements, trials] = await recorder.step("measure", () => Promise.all([measure(request.config, world, request.host), tryOwn(request, world)]));
				let plan = await planOwn(request, measurements, world);
				let { ending, book } = await recorder.step("judge", async () => judgeAll(request, {
					measurements,
					trials,
					plan,
					...await recalled,
					now: world.clock.now()
				}, {
					recorder,
					redact: world.redact
				}));
				world.signal.aborted || await keepBook(system.stateDir, {
					book,
					note: () => note(ending)
				}, world);
				return ending;
			});
		}
		function recallMeanwhile({ config }, { clock, log, redact }) {
			let { stateDir } = config.system;
			let now = clock.now();
			let recalled = Promise.all([recallRuns(stateDir, now), readAlertBook(stateDir, {
				now,
				redact
			})]).then(([ledger, book]) => ({
				ledger,
				book
			})).catch((error) => {
				if (!(0, disk_trouble.D)(error)) throw error;
				log.warn(`earlier runs cannot be read: ${messageOf(error)}`);
				return {
					ledger: [],
					book: new Map()
				};
			});
			recalled.catch(() => void 0);
			return recalled;
		}
		async function tryOwn({ config: { system, backups, disk }, host = measurement.L, silentState }, world) {
			if (host !== measurement.L) return [];
			let inOther = (directory) => tryWriting(directory, {
				seconds: disk.mountSeconds,
				world
			});
			return (await Promise.all([silentState === void 0 ? tryWritingHere(system.stateDir) : inOther(silentState), ...backups === void 0 || [system.stateDir, silentState].includes(backups.directory) ? [] : [inOther(backups.directory)]])).filter((trial) => trial !== null);
		}
		async function judgeAll({ config, host }, { measurements, trials, plan, ledger, book: known, now }, { recorder, redact }) {
			let { disk, backups } = config;
			let history = (0, disk_history.oR)(ledger);
			let sources = Object.keys(backups?.sources ?? {});
			let isAsked = (one) => host === void 0 || one.host === host;
			let { observed: all, forecasts } = (0, judge.S4)({
				measurements,
				trials,
				history,
				ledger,
				sources,
				now
			}, disk);
			let nameOf = (name) => (0, mask_alert.c)(name, redact);
			let isForgetful = trials.some(({ directory, outcome }) => directory === config.system.stateDir && outcome !== "written");
			let observed = all.filter(({ observation }) => isAsked(observation.alert)).map((one) => (0, disk_check_observed.Rs)(isForgetful ? (0, disk_check_observed.zd)(one) : one, redact));
			let { book, transitions } = settleAll(known, {
				observations: observed.map(({ observation }) => observation),
				isJudged: (record) => (0, judge.P7)(record, (0, judge.yT)(measurements, nameOf), host)
			}, {
				now,
				reminderSeconds: config.notify?.remindAfterSeconds ?? 86400
			});
			let shown = shownNow(book, observed, now);
			let wrong = standing(shown).filter(isAsked);
			noteChecks(observed, wrong, recorder);
			wrong.length > 0 && noteFindings(observed, wrong, {
				recorder,
				phrasebook: await phrasebookOf(config)
			});
			for (let metric of (0, disk_history.aW)(measurements, sources)) recorder.metric(metric);
			let hosts = (0, describe.r)({
				measurements,
				history,
				forecasts,
				ledger,
				book: shown,
				now,
				nameOf
			});
			recorder.sections({
				alerts: {
					standing: wrong.map(toAlert),
					transitions
				},
				disk: {
					hosts,
					advice: adviseCleanUp(measurements, plan)
				}
			});
			let filesystems = measurements.reduce((sum, one) => sum + one.filesystems.length, 0);
			return {
				ending: {
					...concludeCheck(wrong, {
						hosts: measurements.length,
						filesystems
					}),
					transitions
				},
				book
			};
		}
		async function phrasebookOf({ system }) {
			let { createPhrasebook } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 9083));
			return createPhrasebook(system.locale, system.timezone);
		}
		function toAlert({ key, host, subject, level, reason, facts, since }) {
			return {
				key,
				host,
				subject,
				level,
				reason,
				facts,
				since
			};
		}
		async function keepBook(stateDir, { book, note }, { log }) {
			try {
				await note();
				await writeAlertBook(stateDir, book);
			} catch (error) {
				log.warn(`the book of alerts was not written: ${messageOf(error)}`);
			}
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		var external_node_os_ = __webpack_require__(8161);
		async function withAnsweringState(config, world) {
			let { system, disk } = config;
			let { stateDir } = system;
			let standIn = standInOf(stateDir);
			if (await (0, answers_in_time.G)(stateDir, {
				seconds: disk.mountSeconds,
				world
			})) {
				await isOurs(standIn) && await (0, external_node_fs_promises_.rm)(standIn, {
					recursive: !0,
					force: !0
				});
				return { config };
			}
			let directory = await makePrivate(standIn);
			world.log.warn(`the state directory ${stateDir} does not answer; ${directory} stands in for it`);
			return {
				config: {
					...config,
					system: {
						...system,
						stateDir: directory
					}
				},
				silentState: stateDir
			};
		}
		function standInOf(stateDir) {
			let { uid } = (0, external_node_os_.userInfo)();
			return (0, external_node_path_.join)((0, external_node_os_.tmpdir)(), `lastro-state-${uid}-${encodeURIComponent(stateDir).slice(-200)}`);
		}
		async function makePrivate(path) {
			try {
				await (0, external_node_fs_promises_.mkdir)(path, { mode: 448 });
				return path;
			} catch (error) {
				if (!(0, error_code.U)(error, "EEXIST")) throw error;
				return await isOurs(path) ? path : await (0, external_node_fs_promises_.mkdtemp)(`${path}-`);
			}
		}
		async function isOurs(path) {
			let found = await (0, external_node_fs_promises_.lstat)(path).catch(() => null);
			return found !== null && !(found.mode & 63) && found.isDirectory() && found.uid === (0, external_node_os_.userInfo)().uid;
		}
		var measure_system = __webpack_require__(5625);
		var fail_on = __webpack_require__(1058);
		var version = __webpack_require__(1607);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		var run_context = __webpack_require__(7324);
		function diskCheckHandler(redactor) {
			return async (options, io) => {
				let opened = await (0, run_context.I)(options, io, redactor);
				let state = await withAnsweringState(opened.config, opened.world);
				let context = {
					...opened,
					config: state.config
				};
				let { host, failOn, json, apply } = options;
				let report = await runDiskCheck({
					...state,
					lastro: version.R,
					...host === void 0 ? {} : { host },
					...apply === void 0 ? {} : { apply }
				}, context.world, measureMeanwhile);
				let { showReport } = await loadShowing();
				let run = await showReport(report, context, {
					io,
					json
				});
				json && (0, cli_io.G)(io, { runs: [run] });
				if (io.signal.aborted) return exit_codes.dc.cancelled;
				return (0, fail_on.H7)(report.verdict, failOn) ? exit_codes.dc.badVerdict : exit_codes.dc.good;
			};
		}
		let measureMeanwhile = (config, world, host) => {
			(0, promises_.setTimeout)(5).then(loadShowing);
			return (0, measure_system.W)(config, world, host);
		};
		function loadShowing() {
			return __webpack_require__.e(36).then(__webpack_require__.bind(__webpack_require__, 2036));
		}
	}),
	1686: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => newestRun,
			v: () => readLedgerBack
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);
		var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6610);
		var _raw_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2674);
		async function* readLedgerBack(stateDir) {
			let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0, _raw_lines_js__WEBPACK_IMPORTED_MODULE_3__.t)(stateDir), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY).catch((error) => {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__.U)(error, "ENOENT")) return null;
				throw error;
			});
			if (file === null) return;
			try {
				let start = (await file.stat()).size;
				let head = Buffer.alloc(0);
				let isEnd = !0;
				for (; start > 0;) {
					let length = Math.min(262144, start);
					start -= length;
					let chunk = Buffer.alloc(length);
					await file.read(chunk, 0, length, start);
					let lines = Buffer.concat([chunk, head]).toString("latin1").split("\n");
					isEnd && lines.pop();
					isEnd = !1;
					head = start > 0 ? Buffer.from(lines.shift() ?? "", "latin1") : Buffer.alloc(0);
					for (let text of lines.reverse()) {
						let line = (0, _line_js__WEBPACK_IMPORTED_MODULE_2__.A)(Buffer.from(text, "latin1").toString("utf8"));
						line !== null && (yield line);
					}
				}
			} finally {
				await file.close();
			}
		}
		async function newestRun(stateDir) {
			for await (let line of readLedgerBack(stateDir)) return line;
			return null;
		}
	}),
	1812: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => runProcedure });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		var _files_disk_trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8415);
		var _lock_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7053);
		var _report_report_recorder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5450);
		async function runProcedure(subject, world, body) {
			let { audience } = subject;
			let source = audience?.subject === "" ? void 0 : audience?.subject;
			let recorder = new _report_report_recorder_js__WEBPACK_IMPORTED_MODULE_2__.n(world, {
				...subject,
				...source === void 0 ? {} : { source }
			});
			let herald = await heraldOf(subject, world);
			herald?.start();
			let note = async ({ value, reason, facts = {}, transitions = [] }) => {
				await herald?.note({
					value,
					reason,
					facts
				}, transitions);
			};
			let locked = () => body(recorder, note);
			let ending = await underLock(subject, world, recorder, locked).catch(async (error) => {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1) {
					await herald?.fail();
					throw error;
				}
				return endingOf(subject, error, world.signal);
			});
			herald && !isLeftToHolder(subject, ending, world) && await tellPeople(herald, ending, recorder);
			return recorder.build(ending);
		}
		function isLeftToHolder({ lock }, { reason, facts = {} }, { clock }) {
			let { resource, tellsForOthersSeconds } = lock;
			if (reason !== "lock-held" || facts.resource !== resource) return !1;
			if (tellsForOthersSeconds === void 0) return !1;
			let heldMs = clock.now().getTime() - Date.parse(String(facts.since));
			return Math.abs(heldMs) < tellsForOthersSeconds * 1e3;
		}
		async function heraldOf({ procedure, audience }, world) {
			if (audience?.config.notify === void 0) return;
			let { Herald } = await Promise.all([__webpack_require__.e(865), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 2754));
			return new Herald({
				...audience,
				procedure
			}, world);
		}
		async function tellPeople(herald, { value, reason, facts = {}, transitions }, recorder) {
			let { channels, undelivered } = await herald.end({
				value,
				reason,
				facts
			}, transitions);
			let [first] = undelivered;
			if (first === void 0) return;
			let names = undelivered.map(({ channel }) => channel).join(", ");
			recorder.check({
				id: "notices",
				status: "warn",
				expected: "every channel takes it",
				actual: `${channels.length} told, ${undelivered.length} not`,
				reason: "notices-undelivered",
				facts: {
					channels: names,
					detail: first.detail
				}
			});
		}
		async function underLock({ procedure, lock }, world, recorder, body) {
			let { stateDir, resource, isDispensable = !1 } = lock;
			let request = {
				stateDir,
				resource,
				procedure,
				run: world.run.id,
				waitSeconds: 0
			};
			let held = await recorder.step("lock", () => (0, _lock_lock_js__WEBPACK_IMPORTED_MODULE_1__.I)(request, world).catch((error) => {
				if (!isDispensable || !(0, _files_disk_trouble_js__WEBPACK_IMPORTED_MODULE_3__.D)(error)) throw error;
				world.log.warn(`no lock ${resource}, going on without it: ${messageOf(error)}`);
				return null;
			}));
			try {
				return await body();
			} finally {
				await held?.release();
			}
		}
		function endingOf(subject, error, signal) {
			if (signal.aborted || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.cJ) return {
				value: subject.onFailure("cancelled"),
				reason: "cancelled",
				error: "cancelled"
			};
			let text = messageOf(error);
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU) return {
				value: subject.onFailure(error.reason),
				reason: error.reason,
				facts: error.facts,
				error: text
			};
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd) return {
				value: subject.onFailure("command-failed"),
				reason: "command-failed",
				facts: { detail: text },
				error: text
			};
			let detail = error instanceof Error ? error.stack ?? text : text;
			return {
				value: subject.onFailure("internal-error"),
				reason: "internal-error",
				facts: { detail: text },
				error: detail
			};
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
	}),
	5450: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => ReportRecorder });
		var phrasebook = __webpack_require__(9083);
		var finding_list = __webpack_require__(5281);
		var redact_report = __webpack_require__(4091);
		var external_node_async_hooks_ = __webpack_require__(6698);
		class StepTree {
			#clock;
			#roots = [];
			#current = new external_node_async_hooks_.AsyncLocalStorage();
			constructor(clock) {
				this.#clock = clock;
			}
			async run(id, body) {
				let step = this.#open(id);
				try {
					return await this.#current.run(step, body);
				} catch (error) {
					step.outcome = "failed";
					throw error;
				} finally {
					step.durationSeconds = this.#clock.monotonicSeconds() - step.startedSeconds;
				}
			}
			skip(id) {
				let step = this.#open(id);
				step.outcome = "skipped";
				step.durationSeconds = 0;
			}
			snapshot() {
				return this.#roots.map((step) => this.#freeze(step));
			}
			#open(id) {
				let step = {
					id,
					startedAt: this.#clock.now().toISOString(),
					startedSeconds: this.#clock.monotonicSeconds(),
					durationSeconds: void 0,
					outcome: "done",
					steps: []
				};
				(this.#current.getStore()?.steps ?? this.#roots).push(step);
				return step;
			}
			#freeze(step) {
				let running = this.#clock.monotonicSeconds() - step.startedSeconds;
				return {
					id: step.id,
					startedAt: step.startedAt,
					durationSeconds: roundSeconds(step.durationSeconds ?? running),
					outcome: step.outcome,
					steps: step.steps.map((inner) => this.#freeze(inner))
				};
			}
		}
		function roundSeconds(seconds) {
			return Math.round(seconds * 1e3) / 1e3;
		}
		class ReportRecorder {
			#world;
			#subject;
			#startedAt;
			#startedSeconds;
			#phrasebook;
			#steps;
			#checks = [];
			#findings = new finding_list.kQ();
			#metrics = new Map();
			#artifacts = [];
			#sections = {};
			constructor(world, subject) {
				this.#world = world;
				this.#subject = subject;
				this.#startedAt = world.clock.now();
				this.#startedSeconds = world.clock.monotonicSeconds();
				this.#phrasebook = (0, phrasebook.createPhrasebook)(subject.locale ?? "en", "UTC");
				this.#steps = new StepTree(world.clock);
			}
			get procedure() {
				return this.#subject.procedure;
			}
			step(id, body) {
				return this.#world.log.group(this.#phrasebook.step(id), () => this.#steps.run(id, body));
			}
			skip(id) {
				this.#steps.skip(id);
			}
			check(check) {
				this.#checks.push((0, redact_report.In)(check, this.#world.redact));
			}
			finding(finding) {
				this.#findings.add((0, redact_report.lE)(finding, this.#world.redact));
			}
			metric(metric) {
				let isClean = this.#world.redact(metric.id) === metric.id;
				Number.isFinite(metric.value) && isClean && this.#metrics.set(metric.id, metric);
			}
			artifact(artifact) {
				this.#artifacts.push((0, redact_report.gC)(artifact, this.#world.redact));
			}
			sections(sections) {
				this.#sections = {
					...this.#sections,
					...(0, redact_report.Y$)(sections, this.#world.redact)
				};
			}
			attempt() {
				let [checks, artifacts] = [[...this.#checks], [...this.#artifacts]];
				let [findings, metrics] = [this.#findings.copy(), new Map(this.#metrics)];
				let sections = this.#sections;
				return () => {
					this.#checks = checks;
					this.#artifacts = artifacts;
					this.#findings = findings;
					this.#metrics = metrics;
					this.#sections = sections;
				};
			}
			elapsedSeconds() {
				return this.#world.clock.monotonicSeconds() - this.#startedSeconds;
			}
			build(ending) {
				let { run, clock, redact } = this.#world;
				let { procedure, lastro, system, source = this.#sections.backup?.source } = this.#subject;
				let durationSeconds = roundSeconds(this.elapsedSeconds());
				this.#metrics.has("duration") || this.metric({
					id: "duration",
					value: durationSeconds,
					unit: "seconds"
				});
				return {
					format: "lastro/report@1",
					lastro,
					procedure,
					system,
					...source === void 0 ? {} : { subject: redact(source) },
					run: {
						id: run.id,
						trigger: run.trigger,
						actor: run.actor,
						host: run.host
					},
					startedAt: this.#startedAt.toISOString(),
					finishedAt: clock.now().toISOString(),
					durationSeconds,
					verdict: {
						value: ending.value,
						reason: ending.reason,
						facts: (0, redact_report.tN)(ending.facts ?? {}, redact)
					},
					steps: this.#steps.snapshot(),
					checks: [...this.#checks],
					findings: this.#findings.mostSevere(),
					findingsTotal: this.#findings.total,
					metrics: [...this.#metrics.values()],
					artifacts: [...this.#artifacts],
					...this.#sections,
					...ending.error !== void 0 && { error: redact(ending.error) }
				};
			}
		}
	})
};
