"use strict";
exports.id = 10;
exports.ids = [10];
exports.modules = {
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
	7010: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { notifyTestHandler: () => notifyTestHandler });
		var did_you_mean = __webpack_require__(3050);
		var errors = __webpack_require__(6595);
		var phrasebook = __webpack_require__(9083);
		var notify_channel = __webpack_require__(2041);
		var notify_channels = __webpack_require__(7865);
		var deliver = __webpack_require__(4299);
		var notice = __webpack_require__(3372);
		var ping = __webpack_require__(3520);
		let ALERT = {
			key: "local/test/notify",
			host: "local",
			subject: "lastro notify test",
			level: "warning",
			reason: "notice-test",
			facts: {}
		};
		async function testChannels(config, only, world) {
			let tests = testsOf(config, world);
			let names = tests.map(({ name }) => name);
			let chosen = tests.filter(({ name }) => only === void 0 || name === only);
			if (chosen.length === 0) throw noChannel(only, names);
			let attempt = {
				world,
				phrasebook: (0, phrasebook.createPhrasebook)(config.system.locale, config.system.timezone),
				timeoutSeconds: deliver.if,
				signal: AbortSignal.any([world.signal, AbortSignal.timeout(deliver.A9 * 1e3)])
			};
			return Promise.all(chosen.map(async ({ name, tell }) => {
				let undelivered = await (0, deliver.UA)(name, attempt, () => tell(attempt));
				return {
					channel: name,
					isTold: undelivered === null,
					detail: world.redact(undelivered?.detail ?? "")
				};
			}));
		}
		function testsOf(config, world) {
			let { notify, unset } = config;
			if (notify === void 0) return [];
			let channels = (0, notify_channels.M)({
				notify,
				unset,
				place: world.run.github ?? {}
			});
			let pings = Object.entries(notify.pings).map(([name, one]) => {
				let line = `${config.system.name} test`;
				let problem = (0, notify_channels.$)(`pings.${name}`, unset);
				return {
					name: `pings.${name}`,
					tell: (attempt) => problem === void 0 ? (0, ping.h)("success", one, {
						line,
						attempt
					}) : refused(problem)
				};
			});
			return [...channels.map((channel) => channelTest(channel, config, world)), ...pings];
		}
		async function refused(problem) {
			throw Error(problem);
		}
		function channelTest(channel, { system }, world) {
			let { run, redact } = world;
			let at = world.clock.now().toISOString();
			let common = {
				system: system.name,
				host: run.host,
				run: run.id,
				procedure: "notify",
				at
			};
			let raised = {
				alert: ALERT,
				kind: "raised",
				from: "ok",
				since: at,
				digest: !1
			};
			let over = {
				...raised,
				alert: {
					...ALERT,
					level: "ok"
				},
				kind: "resolved",
				from: "warning"
			};
			let isIssue = channel.name.startsWith("github-issues.");
			return {
				name: channel.name,
				tell: async (attempt) => {
					let amiss = [];
					let progress = {
						told: () => void 0,
						amiss: (detail) => void amiss.push(detail)
					};
					let say = (change) => channel.tell(notice.$.mask({
						...common,
						changes: [change]
					}, redact), attempt, progress);
					await say(raised);
					isIssue && await say(over);
					if (amiss.length > 0) throw new notify_channel.s(amiss.join("; "), !1);
				}
			};
		}
		function noChannel(name, names) {
			return new errors.j1([name === void 0 || names.length === 0 ? {
				field: "notify",
				value: "nothing",
				legal: "a section with at least one channel",
				mend: "Add it to the configuration; docs/notices.md shows each kind."
			} : {
				field: "--channel",
				value: JSON.stringify(name),
				legal: `one of ${names.join(", ")}`,
				mend: (0, did_you_mean.a)(name, names, "Write it as the configuration has it.")
			}]);
		}
		var plain_text = __webpack_require__(4669);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		var run_context = __webpack_require__(7324);
		function notifyTestHandler(redactor) {
			return async (options, io) => {
				let { config, world } = await (0, run_context.I)(options, io, redactor);
				let channels = await testChannels(config, options.channel, world);
				let isTold = channels.every((channel) => channel.isTold);
				options.json && (0, cli_io.G)(io, {
					isTold,
					channels
				});
				for (let { channel, isTold: told, detail } of options.json ? [] : channels) io.stdout.write(`${told ? "\u2705" : "\u274c"} ${channel}${told ? "" : `: ${(0, plain_text.h)(detail)}`}\n`);
				if (io.signal.aborted) return exit_codes.dc.cancelled;
				return isTold ? exit_codes.dc.good : exit_codes.dc.badVerdict;
			};
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
	3192: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => redactDisk });
		function redactDisk({ hosts, advice }, redact) {
			return {
				hosts: hosts.map((host) => redactHost(host, redact)),
				advice: advice.map((one) => ({
					...one,
					command: redact(one.command)
				}))
			};
		}
		function redactHost(host, redact) {
			let { filesystems, skipped, trees, growers, databases } = host;
			let source = (one) => ({
				...one,
				source: redact(one.source)
			});
			let mount = (one) => ({
				...one,
				mountPoint: redact(one.mountPoint)
			});
			return {
				...host,
				filesystems: filesystems.map(mount),
				skipped: skipped.map(mount),
				trees: trees.map((tree) => ({
					...tree,
					directory: redact(tree.directory),
					sources: tree.sources.map(source)
				})),
				growers: growers.map((one) => ({
					...one,
					path: redact(one.path)
				})),
				databases: databases.map(source)
			};
		}
	}),
	4091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			In: () => redactCheck,
			Y$: () => redactSections,
			gC: () => redactArtifact,
			lE: () => redactFinding,
			tN: () => redactFacts
		});
		var _redact_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);
		function redactCheck(check, redact) {
			return {
				...check,
				expected: redact(check.expected),
				actual: redact(check.actual),
				...check.facts && { facts: redactFacts(check.facts, redact) }
			};
		}
		function redactFinding(finding, redact) {
			return {
				...finding,
				schema: redact(finding.schema),
				object: redact(finding.object),
				expected: redact(finding.expected),
				actual: redact(finding.actual)
			};
		}
		function redactFacts(facts, redact) {
			let entries = Object.entries(facts).map(([name, value]) => [name, typeof value == "string" ? redact(value) : value]);
			return Object.fromEntries(entries);
		}
		function redactArtifact(artifact, redact) {
			return {
				...artifact,
				path: redact(artifact.path)
			};
		}
		function redactSections(sections, redact) {
			let { backup, tenant, tenants, contents, retention, migration, matrix } = sections;
			let { application, probes, queries, alerts, disk } = sections;
			return {
				...sections,
				...backup && { backup: redactBackup(backup, redact) },
				...tenant !== void 0 && { tenant: redact(tenant) },
				...tenants && { tenants: tenants.map((one) => redactTenant(one, redact)) },
				...contents && { contents: contents.map(({ schema, tables }) => ({
					schema: redact(schema),
					tables: tables.map((table) => ({
						...table,
						name: redact(table.name)
					}))
				})) },
				...application && { application: redactApplication(application, redact) },
				...probes && { probes: probes.map((one) => redactAsked(one, redact)) },
				...queries && { queries: queries.map((one) => redactAsked(one, redact)) },
				...matrix && { matrix: redactMatrix(matrix, redact) },
				...disk && { disk: (0, _redact_disk_js__WEBPACK_IMPORTED_MODULE_0__.H)(disk, redact) },
				...redactPlaces(sections, redact),
				...alerts && { alerts: redactAlerts(alerts, redact) },
				...retention && { retention: retention.map((one) => ({
					...one,
					name: redact(one.name)
				})) },
				...migration && { migration: redactMigration(migration, redact) }
			};
		}
		function redactPlaces({ copy, sync }, redact) {
			return {
				...copy && { copy: {
					...copy,
					place: redact(copy.place)
				} },
				...sync && { sync: {
					...sync,
					place: redact(sync.place)
				} }
			};
		}
		function redactAlerts({ standing, transitions }, redact) {
			let one = (alert) => ({
				...alert,
				subject: redact(alert.subject),
				facts: redactFacts(alert.facts, redact)
			});
			return {
				standing: standing.map(one),
				transitions: transitions.map((each) => ({
					...each,
					alert: one(each.alert)
				}))
			};
		}
		function redactTenant(one, redact) {
			let worst = one.worst?.map((finding) => ({
				...finding,
				object: redact(finding.object),
				expected: redact(finding.expected),
				actual: redact(finding.actual)
			}));
			return {
				...one,
				tenant: redact(one.tenant),
				...worst && { worst }
			};
		}
		function redactAsked(line, redact) {
			return {
				...line,
				name: redact(line.name),
				actual: redact(line.actual)
			};
		}
		function redactApplication({ started, changes, log }, redact) {
			return {
				started: redact(started),
				...changes && { changes: changes.map((one) => ({
					...one,
					value: redact(one.value)
				})) },
				...log && { log: log.map(redact) }
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
					...trial.detail === void 0 ? {} : { detail: redact(trial.detail) }
				})),
				cleanRuns: matrix.cleanRuns.map((run) => ({
					...run,
					alarm: redact(run.alarm)
				}))
			};
		}
		function redactBackup(backup, redact) {
			return {
				...backup,
				name: redact(backup.name),
				source: redact(backup.source)
			};
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
						after: redact(one.after)
					}))
				})),
				rows: migration.rows.map((one) => ({
					...one,
					table: redact(one.table)
				})),
				locks: migration.locks.map((one) => ({
					...one,
					table: redact(one.table)
				}))
			};
		}
	})
};
