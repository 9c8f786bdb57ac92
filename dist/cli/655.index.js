"use strict";
exports.id = 655;
exports.ids = [655];
exports.modules = {
	4848: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => loginAs });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
		var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6279);
		async function loginAs(role, settings, world) {
			let session = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(settings, world.signal);
			try {
				let [found] = await session.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
				if (!found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.jU("backend-role-missing", `there is no role ${role}`, { role });
				if (settings.password === void 0 || role === settings.user) return {
					...settings,
					user: role
				};
				let password = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString("base64url");
				world.maskSecret(password);
				await session.query(`ALTER ROLE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(role)} PASSWORD ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.ce)(password)}`);
				return {
					...settings,
					user: role,
					password
				};
			} finally {
				await session.close();
			}
		}
	}),
	8563: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Du: () => ENCRYPTED_ENDING,
			It: () => decryptFile,
			oL: () => encryptFile
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
		var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
		var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6595);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2279);
		let ENCRYPTED_ENDING = ".age";
		let CHUNK_BYTES = 1048576;
		async function encryptFile({ from, to, recipients }, world) {
			let [plain, cipher] = [meter(), meter()];
			let partial = `${to}${_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__.c7}`;
			let source = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from, { highWaterMark: CHUNK_BYTES });
			source.on("error", (error) => plain.stream.destroy(error));
			let args = recipients.flatMap((recipient) => ["--recipient", recipient]);
			let running = world.processes.start({
				file: "age",
				args: ["--encrypt", ...args]
			}, source.pipe(plain.stream));
			try {
				let target = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { mode: 384 });
				await Promise.all([(0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(running.stdout, cipher.stream, target), running.done]);
				await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__.o7)(partial);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, to);
			} catch (error) {
				source.destroy();
				await running.kill();
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: !0 });
				throw toAgeFailure(error);
			}
			return {
				plain: plain.facts(),
				cipher: cipher.facts()
			};
		}
		async function decryptFile({ from, to, identity }, world) {
			let plain = meter();
			let partial = `${to}${_files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__.c7}`;
			let running = world.processes.start({
				file: "age",
				args: [
					"--decrypt",
					"--identity",
					"-",
					from
				]
			}, node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([`${identity.trim()}\n`]));
			try {
				let target = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial, { mode: 384 });
				await Promise.all([(0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(running.stdout, plain.stream, target), running.done]);
				await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_6__.o7)(partial);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, to);
			} catch (error) {
				await running.kill();
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: !0 });
				throw toAgeFailure(error);
			}
			return plain.facts();
		}
		function meter() {
			let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			let bytes = 0;
			return {
				stream: new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
					highWaterMark: CHUNK_BYTES,
					transform(chunk, _encoding, done) {
						bytes += chunk.length;
						hash.update(chunk);
						done(null, chunk);
					}
				}),
				facts: () => ({
					bytes,
					sha256: hash.digest("hex")
				})
			};
		}
		let SAID = [
			[/no identity matched/i, "age-not-a-recipient"],
			[/reading ["']?-["']?|malformed secret key|unknown identity type|no secret keys found|failed to read identit/i, "age-identity-unusable"],
			[/failed to decrypt and authenticate|last chunk is empty|bad header MAC|unexpected EOF|failed to read header|parsing age header|unexpected intro/i, "age-damaged"]
		];
		function toAgeFailure(error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.Qd)) return error;
			let { cause, stderrTail } = error.failure;
			let [first = ""] = stderrTail.trim().split("\n");
			let detail = first.replace(/^age: (error: )?/, "").slice(0, 200);
			if (cause === "spawn") return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.jU("age-missing", error.message, { detail });
			if (cause !== "exit") return error;
			let reason = SAID.find(([said]) => said.test(stderrTail))?.[1] ?? "age-failed";
			return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.jU(reason, error.message, { detail: detail || error.message });
		}
	}),
	7977: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => toPlainPath,
			w: () => toCipherPath
		});
		var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8563);
		function toCipherPath(path) {
			return path + _age_js__WEBPACK_IMPORTED_MODULE_0__.Du;
		}
		function toPlainPath(path) {
			return path.endsWith(_age_js__WEBPACK_IMPORTED_MODULE_0__.Du) ? path.slice(0, -_age_js__WEBPACK_IMPORTED_MODULE_0__.Du.length) : null;
		}
	}),
	2956: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => fetchCopy,
			i: () => fetchDirectory
		});
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(6595);
		var age = __webpack_require__(8563);
		var cipher_path = __webpack_require__(7977);
		async function decryptFetched({ directory, files, decrypt }, world) {
			if (Object.entries(files).filter(([, { plain }]) => plain !== void 0).length === 0) return Object.keys(files);
			let identity = await readIdentity(decrypt, world);
			let paths = [];
			for (let [path, { plain }] of Object.entries(files)) {
				let name = plain === void 0 ? null : (0, cipher_path.D)(path);
				paths.push(name ?? path);
				if (name === null) continue;
				let [from, to] = [(0, external_node_path_.join)(directory, path), (0, external_node_path_.join)(directory, name)];
				if ((await (0, age.It)({
					from,
					to,
					identity
				}, world)).sha256 !== plain?.sha256) throw new errors.jU("age-damaged", `${name} is not what was encrypted`, { detail: name });
				await (0, promises_.rm)(from);
			}
			return paths;
		}
		async function readIdentity(decrypt, world) {
			let { privateKey, privateKeyFile } = decrypt ?? {};
			if (privateKey !== void 0) return privateKey;
			if (privateKeyFile === void 0) throw new errors.jU("age-identity-missing", "offsite.decrypt is not configured");
			let text = await (0, promises_.readFile)(privateKeyFile, "utf8").catch((error) => {
				throw new errors.jU("age-identity-unusable", error.message, { detail: error.message });
			});
			for (let secret of text.match(/AGE-SECRET-KEY-\S+/gi) ?? []) world.maskSecret(secret);
			return text;
		}
		var open_remote = __webpack_require__(681);
		var backups_names = __webpack_require__(5614);
		var stamp = __webpack_require__(4961);
		function chooseCopy(files, place, choice) {
			let copies = listCopies(files, choice.timezone).filter(({ source }) => choice.source === void 0 || source === choice.source);
			let wanted = choice.backup;
			let chosen = wanted === void 0 ? pick(copies, choice) : copies.find(({ name, dump }) => name === wanted || dump === wanted);
			if (chosen === void 0) throw noBackup(copies, place, choice);
			let { name, files: own } = chosen;
			return {
				name,
				files: own,
				bytes: own.reduce((sum, { bytes }) => sum + bytes, 0)
			};
		}
		function listCopies(files, timezone) {
			return [...Map.groupBy(files, ({ path }) => groupOf(path) ?? "")].flatMap(([group, own]) => {
				if (group === "") return [];
				let copy = toCopy(group, own, timezone);
				return copy === null ? [] : [copy];
			}).sort((a, b) => b.takenAt - a.takenAt || (a.name < b.name ? 1 : -1));
		}
		function toCopy(group, files, timezone) {
			let names = files.map(({ path }) => plainName(path));
			let dump = names.find((name) => (0, backups_names.TB)(name) !== null || name.includes("/"));
			if (dump === void 0) return null;
			let stem = group.slice(group.lastIndexOf("/") + 1);
			let own = (0, backups_names.HE)(stem);
			let hasPassport = names.some((name) => name.endsWith(backups_names.pX));
			let file = dump.split("/")[0] ?? dump;
			return {
				name: own !== null && hasPassport ? stem : file,
				dump: file,
				source: own?.source ?? stem.replace(/_backup_.*$/, ""),
				hasPassport,
				takenAt: (0, stamp.po)(stem, timezone)?.instant.getTime() ?? -Infinity,
				files
			};
		}
		function plainName(path) {
			let name = path.slice(path.indexOf("/") + 1);
			return name.endsWith(".age") ? name.slice(0, -4) : name;
		}
		function groupOf(path) {
			let tier = path.slice(0, path.indexOf("/") + 1);
			let name = plainName(path);
			let [directory] = name.split("/");
			if (directory !== void 0 && directory !== name) return tier + directory;
			let ending = [backups_names.pX, backups_names.nY].find((end) => name.endsWith(end)) ?? (0, backups_names.TB)(name);
			return ending === null ? null : tier + name.slice(0, -ending.length);
		}
		function pick(copies, { pick: which, random }) {
			let own = copies.filter(({ hasPassport }) => hasPassport);
			let candidates = own.length > 0 ? own : copies;
			if (which === "newest") return candidates[0];
			let names = [...new Set(candidates.map(({ name }) => name))];
			let older = names.length > 1 ? names.slice(1) : names;
			let name = older[Math.floor(random() * older.length)];
			return candidates.find((copy) => copy.name === name);
		}
		function noBackup(copies, path, { source, backup: wanted }) {
			let of = source === void 0 ? "" : ` of ${source}`;
			if (wanted === void 0) return new errors.jU("no-backup", `no backup${of} on ${path}`, { path });
			let newest = [...new Set(copies.map(({ name }) => name))].slice(0, 3).join(", ");
			let facts = {
				path,
				wanted,
				...newest !== "" && { newest }
			};
			return new errors.jU("no-backup", `no backup ${wanted}${of} on ${path}`, facts);
		}
		var error_code = __webpack_require__(6620);
		var remote_failure = __webpack_require__(2134);
		function explainFetch(error, { remote, into, isLate }) {
			let detail = error instanceof Error ? error.message : String(error);
			if (isLate) return new errors.jU("fetch-timeout", detail, {
				remote,
				detail
			});
			let isOfRemote = error instanceof remote_failure.p;
			if (isOfRemote ? error.kind === "remote-full" || error.kind === "remote-read-only" : (0, error_code.U)(error, "ENOSPC", "EDQUOT", "EROFS")) return new errors.jU("staging-disk-full", detail, {
				path: into,
				detail
			});
			return isOfRemote ? new errors.jU(error.kind, detail, {
				remote,
				detail
			}) : error;
		}
		function fetchDirectory(drillDirectory, remote) {
			return (0, external_node_path_.join)(drillDirectory, "offsite", remote);
		}
		async function fetchCopy(request, world) {
			let { copy, into } = request;
			let deadline = AbortSignal.timeout(copy.remote.timeoutSeconds * 1e3);
			try {
				return await fetchFrom(request, deadline, world);
			} catch (error) {
				if (error instanceof errors.jU) throw error;
				throw explainFetch(error, {
					remote: copy.name,
					into,
					isLate: deadline.aborted
				});
			}
		}
		async function fetchFrom(request, deadline, world) {
			let { copy, choice, config, into } = request;
			let remote = await (0, open_remote.d)({
				name: copy.name,
				remote: readingAccess(copy.remote),
				timezone: config.system.timezone,
				mountSeconds: config.disk.mountSeconds,
				workspace: (0, external_node_path_.join)(config.system.stateDir, "offsite", `${copy.name}.fetch`),
				known: null,
				deadline
			}, world);
			try {
				if (!remote.canRead) throw notReadable(copy.name);
				let survey = await remote.survey();
				let chosen = chooseCopy(survey.current, remote.place, choice);
				await fetchFiles({
					remote,
					survey,
					chosen,
					into,
					decrypt: config.offsite?.decrypt
				}, world);
				let { name, bytes } = chosen;
				return {
					directory: into,
					name,
					bytes,
					place: remote.place
				};
			} finally {
				await remote.close();
			}
		}
		async function fetchFiles(fetching, world) {
			let { remote, survey, chosen, into, decrypt } = fetching;
			let { log } = world;
			let files = encryptedFiles(chosen, survey);
			if (files.size > 0 && decrypt === void 0) throw new errors.jU("age-identity-missing", "offsite.decrypt is not configured");
			await makeRoom(into, chosen, files.size > 0);
			await remote.fetch({
				into,
				paths: chosen.files.map(({ path }) => path),
				bytes: chosen.bytes,
				onProgress: (done) => log.progress({
					activity: "fetch",
					done,
					total: chosen.bytes,
					unit: "bytes"
				})
			});
			await decryptFetched({
				directory: into,
				files: Object.fromEntries(files),
				decrypt
			}, world);
		}
		function encryptedFiles({ files }, { manifest }) {
			let known = manifest === null || manifest === "unreadable" ? {} : manifest.files;
			return new Map(files.flatMap(({ path }) => {
				let entry = known[path];
				return entry?.plain === void 0 ? [] : [[path, entry]];
			}));
		}
		async function makeRoom(into, { files, bytes }, isEncrypted) {
			await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.dirname)(into)), {
				recursive: !0,
				mode: 493
			});
			await (0, promises_.mkdir)(into, {
				recursive: !0,
				mode: 448
			});
			let wanted = new Set(files.map(({ path }) => path));
			let entries = await (0, promises_.readdir)(into, {
				recursive: !0,
				withFileTypes: !0
			});
			let arrived = 0;
			for (let entry of entries.filter((each) => !each.isDirectory())) {
				let path = (0, external_node_path_.join)(entry.parentPath, entry.name);
				wanted.has(path.slice(into.length + 1)) ? arrived += (await (0, promises_.stat)(path)).size : await (0, promises_.rm)(path, { force: !0 });
			}
			let { bavail, bsize } = await (0, promises_.statfs)(into);
			let free = bavail * bsize;
			let needed = bytes * (isEncrypted ? 2 : 1) + 67108864 - Math.min(arrived, bytes);
			if (free >= needed) return;
			let detail = `${into} has ${free} bytes free, what is missing and a reserve need ${needed}`;
			throw new errors.jU("staging-disk-full", detail, {
				needed,
				free,
				detail
			});
		}
		function readingAccess(remote) {
			if (remote.kind === "mounted") return remote;
			let { readKey, readKeyFile } = remote;
			if (readKey === void 0 && readKeyFile === void 0) return remote;
			let { privateKey: _key, privateKeyFile: _file, ...rest } = remote;
			return {
				...rest,
				...readKey === void 0 ? {} : { privateKey: readKey },
				...readKeyFile === void 0 ? {} : { privateKeyFile: readKeyFile }
			};
		}
		function notReadable(remote) {
			return new errors.jU("copy-not-readable", `the key of ${remote} may not read`, { remote });
		}
	}),
	4655: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => runRestoreDrill });
		var external_node_os_ = __webpack_require__(8161);
		var server_failure = __webpack_require__(2301);
		var errors = __webpack_require__(6595);
		var tenant_truth = __webpack_require__(3629);
		var examine_backup = __webpack_require__(2129);
		var load_passport = __webpack_require__(5415);
		var phase_clock = __webpack_require__(158);
		var restore_backup = __webpack_require__(3917);
		var select_backup = __webpack_require__(8031);
		var unless_server_dies = __webpack_require__(3322);
		var run_procedure = __webpack_require__(1812);
		var totals = __webpack_require__(9714);
		var judge_tenants = __webpack_require__(7173);
		var restoration_judged = __webpack_require__(5821);
		var remote_failure = __webpack_require__(2134);
		var worst_finding = __webpack_require__(5073);
		let CANNOT_JUDGE = new Set("age-failed.age-identity-missing.age-identity-unusable.age-missing.age-not-a-recipient.backend-missing.backend-role-missing.cancelled.command-failed.compose-file-invalid.compose-missing.compose-service-failed.compose-service-refused.compose-service-unknown.compose-too-old.container-failed.container-out-of-memory.copy-not-readable.database-empty.docker-missing.docker-remote.docker-unreachable.dump-subscribes.extension-missing.fetch-timeout.format-unsupported.image-missing.internal-error.lock-held.no-passport.no-tenant-asked.passport-mismatch.passport-unreadable.port-taken.postgres-missing.postgres-too-old.probe-skipped.probe-unjudged.psql-unrestricted.query-invalid.query-timeout.query-unjudged.query-writes.restore-timed-out.role-unknown.several-databases.sql-command-refused.staging-disk-full.staging-failed.staging-out-of-memory.target-in-use.target-is-source.target-looks-like-source.target-not-empty.target-privileges.target-unreachable".split("."));
		let REMOTE_REASONS = remote_failure.n;
		function verdictOf(reason) {
			return REMOTE_REASONS.includes(reason) || CANNOT_JUDGE.has(reason) ? "cannot-judge" : "not-restorable";
		}
		function endingOfFindings(findings) {
			let worst = (0, worst_finding.t)(findings);
			if (!worst) return endingOfUnasked(findings);
			let { reason, schema, object, expected, actual } = worst;
			return {
				value: "not-restorable",
				reason,
				facts: {
					schema,
					object,
					expected,
					actual,
					findings: findings.filter((finding) => finding.status === "fail").length
				}
			};
		}
		function endingOfUnasked(findings) {
			let first = findings.find((finding) => finding.status === "unknown");
			if (!first) return null;
			let { reason, schema, object, expected, actual } = first;
			return {
				value: "cannot-judge",
				reason,
				facts: {
					schema,
					object,
					expected,
					actual,
					detail: actual
				}
			};
		}
		function checkObjectives(facts) {
			return [
				checkRto(facts),
				checkFreshness(facts),
				checkRpo(facts)
			];
		}
		function checkRto({ rtoSeconds, rtoObjectiveSeconds }) {
			let common = {
				id: "rto",
				expected: `at most ${seconds(rtoObjectiveSeconds)}`,
				actual: seconds(rtoSeconds)
			};
			if (rtoSeconds <= rtoObjectiveSeconds) return {
				...common,
				status: "pass"
			};
			return {
				...common,
				status: "fail",
				reason: "rto-missed",
				facts: {
					actual: rtoSeconds,
					objective: rtoObjectiveSeconds
				}
			};
		}
		function checkFreshness({ snapshotAt, disasterAt, rpoObjectiveSeconds }) {
			let age = (disasterAt.getTime() - snapshotAt.getTime()) / 1e3;
			let common = {
				id: "freshness",
				expected: `at most ${seconds(rpoObjectiveSeconds)} old`,
				actual: `${seconds(age)} old`
			};
			if (age < -300) return {
				...common,
				status: "fail",
				reason: "future-dated-backup",
				facts: { takenAt: snapshotAt.toISOString() }
			};
			if (age <= rpoObjectiveSeconds) return {
				...common,
				status: "pass"
			};
			return {
				...common,
				status: "fail",
				reason: "backup-stale",
				facts: {
					age,
					allowed: rpoObjectiveSeconds
				}
			};
		}
		function checkRpo({ tenants, rpoObjectiveSeconds }) {
			let known = tenants.filter((tenant) => tenant.rpoSeconds !== void 0);
			let ages = known.map((tenant) => tenant.rpoSeconds ?? 0);
			let worst = Math.max(...ages);
			let common = {
				id: "rpo",
				expected: `newest row of each tenant at most ${seconds(rpoObjectiveSeconds)} old`,
				actual: `at most ${seconds(worst)} in ${known.length} tenants`
			};
			if (known.length === 0) return {
				...common,
				status: "unknown",
				actual: "no business timestamp is known"
			};
			let quiet = known.filter((tenant) => (tenant.rpoSeconds ?? 0) > rpoObjectiveSeconds);
			if (quiet.length === 0) return {
				...common,
				status: "pass"
			};
			if (quiet.length === known.length) {
				let facts = {
					actual: worst,
					objective: rpoObjectiveSeconds
				};
				return {
					...common,
					status: "fail",
					reason: "rpo-missed",
					facts
				};
			}
			return {
				...common,
				status: "warn",
				reason: "tenant-quiet",
				...describeQuiet(quiet, known.length)
			};
		}
		function describeQuiet(quiet, known) {
			let names = quiet.slice(0, 3).map((tenant) => tenant.tenant);
			let more = quiet.length > 3 ? ", \u2026" : "";
			return {
				actual: `${quiet.length} of ${known} tenants older`,
				facts: {
					tenants: quiet.length,
					names: names.join(", ") + more
				}
			};
		}
		function seconds(value) {
			if (value < 120) return `${value.toFixed(1)} s`;
			if (value < 7200) return `${(value / 60).toFixed(1)} min`;
			return `${(value / 3600).toFixed(1)} h`;
		}
		function conclude({ request, backup, judged, rehearsal, phases, recorder }) {
			let { drill } = request.config;
			let { tenant } = request;
			let tenants = (0, judge_tenants.D)(judged, tenant === void 0 ? void 0 : [tenant]);
			recorder.sections({
				...tenant === void 0 ? {} : { tenant },
				tenants,
				contents: (0, restoration_judged.an)(judged, tenants),
				integrity: (0, restoration_judged.Ds)(judged)
			});
			let rtoSeconds = phases.elapsedSeconds();
			let rtoMetric = tenant === void 0 ? "rto" : "tenant-rto";
			noteMetrics({
				judged,
				tenants: tenants.length,
				phases,
				rtoMetric,
				rtoSeconds,
				recorder,
				drill
			});
			let objectives = checkObjectives({
				rtoSeconds,
				rtoObjectiveSeconds: drill.rtoSeconds,
				rpoObjectiveSeconds: drill.rpoSeconds,
				snapshotAt: new Date(judged.passport.snapshotAt),
				disasterAt: judged.disasterAt,
				tenants
			});
			for (let check of objectives) recorder.check(check);
			let broken = endingOfFindings([...judged.findings, ...rehearsal]);
			if (broken) return broken;
			let missed = objectives.find((check) => check.status === "fail");
			if (missed) return {
				value: "restorable",
				reason: missed.reason ?? "rto-missed",
				facts: {
					name: backup.name,
					...missed.facts
				}
			};
			let { tables, rows } = (0, totals.Yv)(judged.passport);
			let facts = {
				name: backup.name,
				tenants: tenants.length,
				tables,
				rows
			};
			let whole = judged.passport.afterTheFact ? "proven-unchanged" : "proven";
			return tenant === void 0 ? {
				value: "restorable",
				reason: whole,
				facts
			} : {
				value: "restorable",
				reason: "tenant-proven",
				facts: {
					...facts,
					tenant
				}
			};
		}
		function noteMetrics({ judged, tenants, phases, rtoMetric, rtoSeconds, recorder, drill }) {
			let { tables, rows } = (0, totals.Yv)(judged.passport);
			for (let phase of phases.timed()) recorder.metric({
				id: `phase-${phase}`,
				value: round(phases.secondsOf(phase)),
				unit: "seconds"
			});
			recorder.metric({
				id: rtoMetric,
				value: round(rtoSeconds),
				unit: "seconds",
				objective: drill.rtoSeconds
			});
			recorder.metric({
				id: "rpo",
				value: round((judged.disasterAt.getTime() - Date.parse(judged.passport.snapshotAt)) / 1e3),
				unit: "seconds",
				objective: drill.rpoSeconds
			});
			recorder.metric({
				id: "tables",
				value: tables,
				unit: "count"
			});
			recorder.metric({
				id: "rows",
				value: rows,
				unit: "count"
			});
			recorder.metric({
				id: "tenants",
				value: tenants,
				unit: "count"
			});
			recorder.metric({
				id: "peak-memory",
				value: process.resourceUsage().maxRSS * 1024,
				unit: "bytes"
			});
		}
		function round(seconds) {
			return Math.round(seconds * 1e3) / 1e3;
		}
		function concludeForeign({ request, backup, found: validated, rehearsal, recorder }) {
			let restored = [...validated.schemas].sort(([a], [b]) => a.localeCompare(b));
			let tables = restored.reduce((sum, [, schema]) => sum + schema.tables, 0);
			let rows = restored.reduce((sum, [, schema]) => sum + schema.rows, 0);
			let tenants = tenantsIn(validated, request.config.backups?.sources[backup.source]?.tenants ?? null);
			recorder.sections({
				tenants,
				contents: restored.slice(0, 20).map(([schema, { tableRows }]) => contentsOf(schema, tableRows)),
				backup: {
					name: backup.name,
					source: backup.source,
					tier: backup.tier,
					takenAt: (backup.takenAt ?? validated.disasterAt).toISOString(),
					bytes: backup.bytes,
					tables,
					rows,
					tenants: tenants.length
				}
			});
			let broken = endingOfFindings([...validated.findings, ...rehearsal]);
			if (broken?.value === "not-restorable") return broken;
			return {
				value: "cannot-judge",
				reason: "no-passport",
				facts: {
					name: backup.name,
					tables,
					rows
				}
			};
		}
		function tenantsIn({ schemas }, pattern) {
			let isTenant = (0, totals.bt)(pattern);
			return [...schemas].filter(([schema]) => isTenant(schema)).map(([tenant, { tables, rows }]) => ({
				tenant,
				verdict: "cannot-judge",
				reasons: ["no-passport"],
				tables,
				rows,
				findings: 0
			}));
		}
		function contentsOf(schema, tableRows) {
			return {
				schema,
				tables: [...tableRows].map(([name, rows]) => ({
					name,
					rows,
					intact: !0
				}))
			};
		}
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var fetch_copy = __webpack_require__(2956);
		async function fetchIfCopied(request, world, recorder) {
			let { copy, directory: into, config } = request;
			if (copy === void 0) return {
				request,
				download: 0,
				remove: async () => void 0
			};
			let { source, backup, pick } = request;
			let choice = {
				source,
				backup,
				pick,
				timezone: config.system.timezone,
				random: Math.random
			};
			let remove = () => removeFetched(into);
			let started = world.clock.monotonicSeconds();
			try {
				let { name, bytes, place, directory } = await recorder.step("download", () => (0, fetch_copy.k)({
					copy,
					choice,
					config,
					into
				}, world));
				recorder.check({
					id: "remote",
					status: "pass",
					expected: place,
					actual: `${bytes} bytes`
				});
				let download = world.clock.monotonicSeconds() - started;
				return {
					request: {
						...request,
						directory,
						backup: name
					},
					download,
					remove
				};
			} catch (error) {
				mayResume(error) || await remove();
				throw error;
			}
		}
		async function removeFetched(into) {
			await (0, promises_.rm)(into, {
				recursive: !0,
				force: !0
			});
			await (0, promises_.rmdir)((0, external_node_path_.dirname)(into)).catch(() => void 0);
		}
		function mayResume(error) {
			let kinds = [...remote_failure.n, "fetch-timeout"];
			return error instanceof errors.jU && kinds.includes(error.reason);
		}
		var connection = __webpack_require__(6279);
		async function judgeResult(query, request) {
			let { expect } = query;
			let expected = describe(expect, request);
			try {
				if (expect.kind === "empty") return await judgeCount(0, 1e3, {
					expected,
					request
				});
				if (expect.kind === "rows") return await judgeCount(expect.rows, expect.rows + 1, {
					expected,
					request
				});
				return await judgeCell(expect, {
					expected,
					request
				});
			} catch (error) {
				return {
					expected,
					...explain(error, query.timeoutSeconds)
				};
			}
		}
		async function judgeCount(wanted, most, { expected, request }) {
			let count = 0;
			for await (let _ of request.rows) {
				count += 1;
				if (count >= most) break;
			}
			let actual = count >= most ? `${count} rows or more` : `${count} rows`;
			return verdict(count === wanted, {
				expected,
				actual
			});
		}
		async function judgeCell(expect, { expected, request }) {
			let rows = [];
			for await (let row of request.rows) {
				rows.push(row);
				if (rows.length > 1) break;
			}
			let [row] = rows;
			if (!row || rows.length > 1) return verdict(!1, {
				expected,
				actual: row ? "more than one row" : "no row"
			});
			let [cell = null] = row;
			if (row.length !== 1) return {
				status: "unknown",
				reason: "query-invalid",
				expected,
				actual: `${row.length} columns`
			};
			let actual = cell ?? "NULL";
			if (expect.kind === "value") return verdict(isValue(cell, expect.value), {
				expected,
				actual
			});
			let figure = cell === null || cell.trim() === "" ? NaN : Number(cell);
			if (expect.kind === "range") return verdict(isWithin(figure, expect), {
				expected,
				actual
			});
			let rowsThere = rowsOfTable(expect.table, request);
			if (rowsThere === void 0) return {
				status: "unknown",
				reason: "query-unjudged",
				expected,
				actual
			};
			return verdict(figure === rowsThere, {
				expected,
				actual
			});
		}
		function verdict(passed, texts) {
			return passed ? {
				status: "pass",
				...texts
			} : {
				status: "fail",
				reason: "query-failed",
				...texts
			};
		}
		function isValue(cell, value) {
			if (cell === null || value === null) return cell === value;
			if (typeof value == "boolean") return cell === (value ? "t" : "f");
			return typeof value == "number" ? Number(cell) === value : cell === value;
		}
		function isWithin(figure, { min = -Infinity, max = Infinity }) {
			return figure >= min && figure <= max;
		}
		function rowsOfTable(table, { tenant, rowsOf }) {
			if (tenant !== void 0) return rowsOf(tenant, table);
			let dot = table.indexOf(".");
			return rowsOf(table.slice(0, dot), table.slice(dot + 1));
		}
		function describe(expect, request) {
			switch (expect.kind) {
				case "value": return expect.value === null ? "NULL" : String(expect.value);
				case "range": return describeRange(expect);
				case "empty": return "0 rows";
				case "rows": return `${expect.rows} rows`;
				case "table": {
					let rows = rowsOfTable(expect.table, request);
					let whose = request.tenant === void 0 ? expect.table : `${request.tenant}.${expect.table}`;
					return rows === void 0 ? `the rows of ${whose}, which the passport does not know` : `${rows} (${whose})`;
				}
			}
		}
		function describeRange({ min, max }) {
			if (max === void 0) return `at least ${min}`;
			return min === void 0 ? `at most ${max}` : `from ${min} to ${max}`;
		}
		function explain(error, timeoutSeconds) {
			let code = error instanceof Error && "code" in error ? String(error.code) : "";
			if (!(error instanceof Error) || !/^[0-9A-Z]{5}$/.test(code) || /^(08|53|57P)/.test(code)) throw error;
			let actual = error.message;
			if (code === "25006") return {
				status: "unknown",
				reason: "query-writes",
				actual
			};
			if (code === "57014") return {
				status: "unknown",
				reason: "query-timeout",
				actual: `no answer in ${timeoutSeconds} s`
			};
			if (/^(42|0A)/.test(code)) return {
				status: "unknown",
				reason: "query-invalid",
				actual
			};
			return {
				status: "fail",
				reason: "query-error",
				actual
			};
		}
		var work_queue = __webpack_require__(3832);
		async function runQueries(request, world) {
			let asked = request.queries.flatMap((query) => query.per === "once" ? [{ query }] : request.tenants.map((tenant) => ({
				query,
				tenant
			})));
			let outcomes = [];
			let work = asked.map((each, index) => async (database) => {
				outcomes[index] = masked(await ask(each, database, request), each, world);
			});
			let sessions = await openSessions(Math.min(request.jobs, work.length), request, world);
			try {
				await (0, work_queue.n)(sessions, work);
			} finally {
				await Promise.allSettled(sessions.map((session) => session.close()));
			}
			return outcomes;
		}
		async function openSessions(count, { settings }, world) {
			return Promise.all(Array.from({ length: count }, () => (0, connection.Ng)(settings, world.signal)));
		}
		async function ask({ query, tenant }, database, { rowsOf }) {
			await database.query("BEGIN READ ONLY");
			try {
				await database.query(`SET LOCAL statement_timeout = ${Math.ceil(query.timeoutSeconds * 1e3)}`);
				await database.query(`SET LOCAL search_path = ${searchPath(tenant)}`);
				return await judgeResult(query, {
					tenant,
					rowsOf,
					rows: database.stream(query.query)
				});
			} finally {
				await database.query("ROLLBACK");
			}
		}
		function searchPath(tenant) {
			return tenant === void 0 ? "public" : `${(0, connection.Cm)(tenant)}, public`;
		}
		function masked(result, { query, tenant }, { redact }) {
			let brief = (text) => {
				let whole = redact(text);
				return whole.length > 160 ? `${whole.slice(0, 159)}\u2026` : whole;
			};
			return {
				...result,
				query: query.name,
				...tenant !== void 0 && { tenant },
				expected: brief(result.expected),
				actual: brief(result.actual)
			};
		}
		function askedLine(name, outcomes) {
			let telling = tellingOf(outcomes);
			return {
				name,
				status: telling?.status ?? "unknown",
				asked: outcomes.length,
				passed: outcomes.filter(({ status }) => status === "pass").length,
				actual: telling?.actual ?? "",
				...telling?.reason !== void 0 && { reason: telling.reason }
			};
		}
		function askedCheck(id, name, outcomes) {
			let telling = tellingOf(outcomes);
			let { asked, passed, actual, status } = askedLine(name, outcomes);
			return {
				id,
				status,
				expected: `${name}: ${telling?.expected ?? ""}`,
				actual: asked > 1 ? `${passed} of ${asked} tenants` : actual,
				...telling?.reason !== void 0 && { reason: telling.reason }
			};
		}
		function askedFindings(check, outcomes) {
			return outcomes.flatMap(({ name, tenant = "", status, reason, expected, actual }) => status === "pass" || reason === void 0 ? [] : [{
				check,
				status,
				reason,
				schema: tenant,
				object: name,
				expected,
				actual
			}]);
		}
		function tellingOf(outcomes) {
			return outcomes.find(({ status }) => status === "fail") ?? outcomes.find(({ status }) => status === "unknown") ?? outcomes[0];
		}
		function nobodyAsked(check, name, whom) {
			return {
				check,
				status: "unknown",
				reason: "no-tenant-asked",
				schema: "",
				object: name,
				expected: whom,
				actual: ""
			};
		}
		async function askQueries(request, world) {
			let { queries, phases, recorder } = request;
			if (queries.length === 0) return [];
			let outcomes = await recorder.step("queries", () => phases.time("validate", () => runQueries(request, world)));
			let lines = [];
			let findings = [];
			for (let query of queries) {
				let answers = outcomes.filter((each) => each.query === query.name).map(asAsked);
				lines.push(lineOf(query, answers));
				recorder.check(askedCheck("queries", query.name, answers));
				findings.push(...askedFindings("queries", answers));
				answers.length === 0 && findings.push(nobodyAsked("queries", query.name, "a tenant"));
			}
			for (let finding of findings) recorder.finding(finding);
			recorder.sections({ queries: lines });
			return findings;
		}
		function asAsked({ query, ...rest }) {
			return {
				name: query,
				...rest
			};
		}
		function lineOf({ name, expect }, answers) {
			let line = askedLine(name, answers);
			return (expect.kind === "empty" || expect.kind === "rows") && line.status === "pass" ? {
				...line,
				actual: ""
			} : line;
		}
		var validate_restored = __webpack_require__(3216);
		var carried_values = __webpack_require__(5453);
		let LARGEST_BODY_BYTES = 16 * 2 ** 20;
		let KEEPS_METHOD = [307, 308];
		let REDIRECTION = [
			301,
			302,
			303,
			...KEEPS_METHOD
		];
		class RedirectRefused extends Error {
			name = "RedirectRefused";
		}
		class UnusableValue extends Error {
			name = "UnusableValue";
		}
		function requestOf(probe, baseUrl, values) {
			let body = bodyOf(probe, values);
			let headers = Object.fromEntries(Object.entries(probe.headers).map(([name, template]) => [name.toLowerCase(), headerText(name, (0, carried_values.BB)(template, values))]));
			return {
				method: probe.method,
				url: baseUrl + (0, carried_values.BB)(probe.path, values, encodePart),
				headers: {
					accept: "application/json, */*;q=0.5",
					...body?.headers,
					...headers
				},
				...body && { body: body.text },
				timeoutSeconds: probe.timeoutSeconds,
				maxBytes: LARGEST_BODY_BYTES
			};
		}
		function bodyOf({ body }, values) {
			if (body === void 0) return;
			let isText = typeof body == "string";
			let text = isText ? (0, carried_values.BB)(body, values) : JSON.stringify((0, carried_values.uN)(body, values));
			return {
				text,
				headers: {
					"content-type": isText ? "text/plain; charset=utf-8" : "application/json",
					"content-length": String(Buffer.byteLength(text))
				}
			};
		}
		function headerText(name, text) {
			if (/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) return text;
			throw new UnusableValue(`a text that the header ${name} cannot hold`);
		}
		function encodePart(text) {
			return encodeURIComponent(text.toWellFormed());
		}
		async function exchange(first, redirects, world) {
			let request = {
				...first,
				signal: world.signal
			};
			let seconds = 0;
			for (let hop = 0; hop <= 5; hop++) {
				let response = await world.http.exchange(request);
				seconds += response.seconds;
				let [location] = response.headers.location ?? [];
				let isRedirect = REDIRECTION.includes(response.status) && location !== void 0;
				if (redirects === "none" || !isRedirect) return withJson({
					...response,
					seconds
				});
				request = redirected(request, response.status, location);
				let left = first.timeoutSeconds - seconds;
				if (left <= 0) throw new errors.HR("timeout", `no answer within ${first.timeoutSeconds} s`);
				request = {
					...request,
					timeoutSeconds: left
				};
			}
			throw new RedirectRefused("more than 5 redirects");
		}
		function withJson(response) {
			try {
				return {
					...response,
					json: JSON.parse(response.body)
				};
			} catch {
				return {
					...response,
					json: void 0
				};
			}
		}
		function redirected(request, status, location) {
			let target = URL.parse(location, request.url);
			if (!target || target.origin !== new URL(request.url).origin) throw new RedirectRefused(`redirected to ${target?.origin ?? location}`);
			let { body: _body, headers, ...rest } = request;
			if (KEEPS_METHOD.includes(status) || request.method === "GET") return {
				...request,
				url: target.href
			};
			let { "content-type": _type, "content-length": _length, ...others } = headers;
			return {
				...rest,
				method: request.method === "HEAD" ? "HEAD" : "GET",
				headers: others,
				url: target.href
			};
		}
		var json_path = __webpack_require__(1858);
		var probes_assertion = __webpack_require__(396);
		function faultOf(probe, answer, truth) {
			return statusFault(probe, answer) ?? jsonFault(probe, answer) ?? expectFault(probe, answer, truth) ?? countFault(probe, answer, truth) ?? slowFault(probe, answer);
		}
		function statusFault({ status }, answer) {
			if (status.includes(answer.status)) return null;
			let why = answer.status >= 400 ? answer.body.replaceAll(/\s+/g, " ").trim() : "";
			return {
				reason: "probe-status",
				expected: `status ${status.join(" or ")}`,
				actual: `status ${answer.status}${why === "" ? "" : `: ${why}`}`
			};
		}
		function jsonFault(probe, { json, body, headers }) {
			if (json !== void 0 || !needsJson(probe)) return null;
			let [type = "no content type"] = headers["content-type"] ?? [];
			return {
				reason: "probe-not-json",
				expected: "JSON",
				actual: `${body.length} characters, ${type}`
			};
		}
		function needsJson({ expect, count, save }) {
			return count !== void 0 || expect.some(({ of }) => of !== void 0) || Object.values(save).some(({ from }) => "body" in from);
		}
		function expectFault({ expect }, answer, { values }) {
			for (let assertion of expect) {
				let filled = "equals" in assertion ? {
					...assertion,
					equals: (0, carried_values.uN)(assertion.equals, values)
				} : assertion;
				let shortfall = (0, probes_assertion.HR)(filled, answer);
				if (shortfall) return {
					reason: "probe-body",
					...shortfall
				};
			}
			return null;
		}
		function countOf({ count }, { json }) {
			let value = count && (0, json_path.WS)(json, count.of.path);
			return Array.isArray(value) ? value.length : (0, probes_assertion.rl)(value);
		}
		function countFault(probe, answer, { values, rowsOf }) {
			let { count } = probe;
			if (!count) return null;
			let table = (0, carried_values.BB)(count.table, values);
			let dot = table.indexOf(".");
			let expected = rowsOf(table.slice(0, dot), table.slice(dot + 1));
			let actual = countOf(probe, answer);
			if (actual === void 0) return {
				reason: "probe-body",
				expected: `${count.of.text} is a list or a number`,
				actual: "neither"
			};
			if (expected === void 0) return {
				reason: "probe-unjudged",
				expected: `the rows of ${table}, which the passport does not know`,
				actual: String(actual)
			};
			if (expected === actual) return null;
			return {
				reason: "probe-count",
				expected: `${expected} (${table})`,
				actual: String(actual)
			};
		}
		function slowFault({ withinSeconds }, { seconds }) {
			if (withinSeconds === void 0 || seconds <= withinSeconds) return null;
			return {
				reason: "probe-slow",
				expected: `within ${withinSeconds} s`,
				actual: `${seconds.toFixed(2)} s`
			};
		}
		var probes_probe = __webpack_require__(8458);
		let UNKNOWN = ["probe-skipped", "probe-unjudged"];
		async function runProbes(probes, target, world) {
			let values = new Map();
			target.tenant !== void 0 && values.set("tenant", target.tenant);
			let outcomes = [];
			for (let probe of probes) {
				world.signal.throwIfAborted();
				outcomes.push(await runProbe(probe, target, {
					values,
					world
				}));
			}
			return outcomes;
		}
		async function runProbe(probe, target, run) {
			let missing = (0, carried_values.wX)((0, probes_probe.r3)(probe)).filter((name) => !run.values.has(name));
			if (missing.length > 0) return outcome(probe, target, run, { fault: {
				reason: "probe-skipped",
				expected: `{{${missing.join("}}, {{")}}} of an earlier probe`,
				actual: "none"
			} });
			let answer;
			try {
				answer = await exchange(requestOf(probe, target.baseUrl, run.values), probe.redirects, run.world);
			} catch (error) {
				run.world.signal.throwIfAborted();
				return outcome(probe, target, run, { fault: faultOfError(error, probe) });
			}
			let saved = readSaved(probe, answer, run.world);
			let fault = faultOf(probe, answer, {
				values: run.values,
				rowsOf: target.rowsOf
			}) ?? saved.fault;
			if (!fault || fault.reason === "probe-slow") for (let [name, value] of saved.values) run.values.set(name, value);
			return outcome(probe, target, run, {
				answer,
				fault
			});
		}
		function readSaved({ save }, answer, world) {
			let values = new Map();
			let fault = null;
			for (let [name, saved] of Object.entries(save)) {
				let value = savedValue(saved, answer);
				if (value === void 0) {
					let expected = `a value for {{${name}}} at ${placeOf(saved)}`;
					fault ??= {
						reason: "probe-value-unusable",
						expected,
						actual: "none"
					};
					continue;
				}
				saved.secret && typeof value == "string" && world.maskSecret(value);
				values.set(name, value);
			}
			return {
				values,
				fault
			};
		}
		function savedValue({ from }, answer) {
			if ("header" in from) return answer.headers[from.header.toLowerCase()]?.[0];
			if ("cookie" in from) return cookieOf(answer, from.cookie);
			let value = (0, json_path.WS)(answer.json, from.body.path);
			return (0, carried_values.Ec)(value) && value !== "" ? value : void 0;
		}
		function cookieOf({ headers }, name) {
			return (headers["set-cookie"] ?? []).map((line) => line.split(";", 1)[0]?.trim() ?? "").find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
		}
		function placeOf({ from }) {
			if ("header" in from) return `header ${from.header}`;
			return "cookie" in from ? `cookie ${from.cookie}` : from.body.text;
		}
		let REASONS = {
			unreachable: "probe-unreachable",
			cancelled: "probe-unreachable",
			timeout: "probe-timeout",
			"too-large": "probe-too-large"
		};
		function faultOfError(error, probe) {
			let expected = `status ${probe.status.join(" or ")}`;
			if (error instanceof errors.HR) return {
				reason: REASONS[error.kind],
				expected,
				actual: error.message
			};
			if (error instanceof RedirectRefused) return {
				reason: "probe-redirected",
				expected,
				actual: error.message
			};
			if (error instanceof UnusableValue) return {
				reason: "probe-value-unusable",
				expected,
				actual: error.message
			};
			throw error;
		}
		function outcome(probe, { tenant }, { world }, { answer, fault }) {
			let rows = answer && countOf(probe, answer);
			let passed = {
				expected: `status ${probe.status.join(" or ")}`,
				actual: `status ${answer?.status}`
			};
			let { expected, actual } = fault ?? passed;
			return {
				probe: probe.name,
				...tenant !== void 0 && { tenant },
				status: fault ? UNKNOWN.includes(fault.reason) ? "unknown" : "fail" : "pass",
				...fault && { reason: fault.reason },
				expected: brief(world.redact(expected)),
				actual: brief(world.redact(actual)),
				...answer && {
					httpStatus: answer.status,
					seconds: answer.seconds
				},
				...rows !== void 0 && { rows }
			};
		}
		function brief(text) {
			return text.length > 160 ? `${text.slice(0, 159)}\u2026` : text;
		}
		async function putProbes(baseUrl, request, world) {
			let { backend, rowsOf, recorder } = request;
			let tenants = tenantsToAsk(request);
			let outcomes = [];
			for (let [index, tenant] of tenants.entries()) {
				let whom = tenant === null ? {} : { tenant };
				outcomes.push(...await runProbes(backend.probes, {
					baseUrl,
					rowsOf,
					...whom
				}, world));
				let done = index + 1;
				world.log.progress({
					activity: "probes",
					done,
					total: tenants.length,
					unit: "items"
				});
			}
			let asked = backend.probes.map((probe) => ({
				probe,
				answers: outcomes.filter((each) => each.probe === probe.name)
			}));
			for (let { probe, answers } of asked) recorder.check(askedCheck("probes", probe.name, answers.map(put_probes_asAsked)));
			recorder.sections({ probes: asked.map(({ probe, answers }) => put_probes_lineOf(probe, answers)) });
			let whom = backend.tenants?.join(", ") ?? "";
			if (tenants.length === 0) return asked.map(({ probe }) => nobodyAsked("probes", probe.name, whom));
			return askedFindings("probes", outcomes.map(put_probes_asAsked));
		}
		function tenantsToAsk({ backend, schemas }) {
			if (!backend.tenants) return [null];
			return [...new Set(backend.tenants.flatMap((name) => /[*?]/.test(name) ? schemas.filter((0, totals.bt)(name)).sort() : [name]))];
		}
		function put_probes_asAsked({ probe, ...rest }) {
			return {
				name: probe,
				...rest
			};
		}
		function put_probes_lineOf(probe, answers) {
			let { name, count, withinSeconds } = probe;
			let telling = answers.find(({ status }) => status !== "pass") ?? answers[0];
			let times = answers.flatMap(({ seconds }) => seconds ?? []);
			let { httpStatus, rows } = telling ?? {};
			return {
				...askedLine(name, answers.map(put_probes_asAsked)),
				...httpStatus !== void 0 && { httpStatus },
				...count && rows !== void 0 && {
					rows,
					rowsName: count.as ?? tableOf(count.table)
				},
				...times.length > 0 && { seconds: Math.max(...times) },
				...withinSeconds !== void 0 && { withinSeconds }
			};
		}
		function tableOf(table) {
			return table.slice(table.indexOf(".") + 1);
		}
		var command_application = __webpack_require__(9285);
		var dist = __webpack_require__(7934);
		var docker = __webpack_require__(5311);
		let OUR_OWN = ["PATH", "HOME"];
		let operator_stack_text = dist.YjP();
		let scalar = dist.KCZ([
			dist.YjP(),
			dist.aig(),
			dist.zMY()
		]);
		let nullish = (schema) => dist.lqM(dist.mee(schema));
		let mount = dist._H3({
			type: operator_stack_text,
			source: dist.lqM(operator_stack_text),
			target: operator_stack_text,
			read_only: dist.lqM(dist.zMY())
		});
		let service = dist._H3({
			image: dist.lqM(operator_stack_text),
			container_name: dist.lqM(operator_stack_text),
			environment: nullish(dist.g1P(operator_stack_text, dist.mee(scalar))),
			depends_on: nullish(dist.g1P(operator_stack_text, dist._H3({
				condition: dist.lqM(operator_stack_text),
				required: dist.lqM(dist.zMY())
			}))),
			links: nullish(dist.YOg(operator_stack_text)),
			networks: nullish(dist.g1P(operator_stack_text, dist.mee(dist._H3({ aliases: dist.lqM(dist.YOg(operator_stack_text)) })))),
			ports: nullish(dist.YOg(dist._H3({
				target: dist.aig(),
				published: dist.lqM(dist.KCZ([operator_stack_text, dist.aig()])),
				protocol: dist.lqM(operator_stack_text)
			}))),
			expose: nullish(dist.YOg(dist.KCZ([operator_stack_text, dist.aig()]))),
			volumes: nullish(dist.YOg(mount))
		});
		let named = dist.g1P(operator_stack_text, dist.mee(dist._H3({
			name: dist.lqM(operator_stack_text),
			external: dist.lqM(dist.L5J())
		})));
		let stack = dist.Ikc({
			services: dist.g1P(operator_stack_text, service),
			networks: dist.lqM(named, {}),
			volumes: dist.lqM(named, {})
		});
		async function resolveStack({ files, environment }, compose, world) {
			await requireVersion(compose, world);
			let directory = directoryOf(files);
			let given = Object.entries(environment).filter(([name]) => !OUR_OWN.includes(name));
			try {
				let { stdout } = await world.processes.run({
					file: compose.file,
					args: [
						...compose.args,
						`--project-directory=${directory}`,
						...files.map((file) => `--file=${file}`),
						"--profile=*",
						"config",
						"--format=json"
					],
					cwd: directory,
					env: {
						...Object.fromEntries(given),
						...(0, docker.O9)()
					},
					timeoutSeconds: 30,
					signal: world.signal
				});
				return parseStack(stdout);
			} catch (error) {
				if (!(error instanceof errors.Qd) || error.failure.cause === "cancelled") throw error;
				throw invalid(error.failure.stderrTail.trimEnd().split("\n").at(-1) || error.message);
			}
		}
		function directoryOf(files) {
			return (0, external_node_path_.dirname)(files[0] ?? "/");
		}
		function parseStack(json) {
			let given = JSON.parse(json, (_key, value) => typeof value == "string" ? value.replaceAll("$$", "$") : value);
			let { success, output, issues } = dist.xLC(stack, given);
			if (success) return output;
			let [issue] = issues;
			throw invalid(`${dist.BuJ(issue) ?? "the file"} is of an unknown form`);
		}
		async function requireVersion({ file, args }, { processes }) {
			let question = [
				...args,
				"version",
				"--short"
			];
			let { stdout } = await processes.ask({
				file,
				args: question,
				env: (0, docker.O9)()
			});
			let found = stdout.trim().replace(/^v/, "");
			if (Number.parseInt(found, 10) >= 2) return;
			throw new errors.jU("compose-too-old", `Compose ${found} cannot resolve a file`, { detail: found });
		}
		function invalid(detail) {
			return new errors.jU("compose-file-invalid", `the Compose file cannot be read: ${detail}`, { detail });
		}
		var application_environment = __webpack_require__(3798);
		var log_tail = __webpack_require__(4360);
		var port_release = __webpack_require__(8984);
		var until_ready = __webpack_require__(3297);
		async function startContainer(request, world) {
			let limits = {
				...request.limits,
				readySeconds: request.ready.timeoutSeconds
			};
			try {
				let running = await request.project.start(serviceOf(request), limits);
				let { ready, image } = request;
				return new ContainerApplication({
					running,
					ready,
					started: `image ${image}`
				}, world);
			} catch (error) {
				throw asBackendFailure(error, "backend-exited");
			}
		}
		function serviceOf(request) {
			let { image, command, directory, database, containerPort, port } = request;
			let places = (0, application_environment.ek)(database, containerPort);
			return {
				name: "backend",
				image,
				environment: {
					...(0, application_environment.Qo)(request, containerPort),
					HOST: request.env.HOST ?? "0.0.0.0"
				},
				port: {
					container: containerPort,
					host: port ?? "random"
				},
				...command && { command: command.map((word) => (0, carried_values.BB)(word, places)) },
				...directory !== void 0 && { workingDirectory: directory }
			};
		}
		class ContainerApplication {
			baseUrl;
			port;
			started;
			died;
			#ready;
			#running;
			#world;
			#isReady = !1;
			#isStopping = !1;
			constructor({ running, ready, started }, world) {
				if (running.port === null) throw Error(`${running.name} publishes no port`);
				this.#ready = ready;
				this.#running = running;
				this.#world = world;
				this.port = running.port;
				this.baseUrl = `http://localhost:${this.port}`;
				this.started = started;
				this.died = this.#untilItEnds();
				this.died.catch(() => void 0);
			}
			async untilReady() {
				await (0, until_ready.M)(this, this.#ready, this.#world);
				this.#isReady = !0;
			}
			async log() {
				try {
					return (0, log_tail.C)(await this.#running.logs(60), this.#world.redact);
				} catch (error) {
					if (error instanceof errors.Qd) return [];
					throw error;
				}
			}
			async stop() {
				this.#isStopping = !0;
				let { container } = this.#running;
				try {
					await (0, docker.ST)({
						args: [
							"container",
							"stop",
							"--time=3",
							container
						],
						signal: new AbortController().signal
					}, this.#world);
				} catch (error) {
					if (!(error instanceof errors.Qd)) throw error;
					return [];
				}
				return (0, port_release.e)(this.port, this.#world);
			}
			async #untilItEnds() {
				try {
					return await this.#running.died;
				} catch (error) {
					if (this.#isStopping) return new Promise(() => void 0);
					throw asBackendFailure(error, this.#isReady ? "backend-died" : "backend-exited");
				}
			}
		}
		function asBackendFailure(error, reason) {
			if (!(error instanceof errors.jU) || error.reason !== "container-failed") return error;
			let { detail = "" } = error.facts;
			return new errors.jU(reason, error.message, { detail });
		}
		var describe_value = __webpack_require__(9356);
		function neededServices(stack, { service, database }) {
			for (let name of [service, ...database === void 0 ? [] : [database]]) definitionOf(name, stack);
			let order = [];
			let seen = new Set(database === void 0 ? [] : [database]);
			let visit = (name) => {
				if (seen.has(name)) return;
				seen.add(name);
				for (let need of needsOf(definitionOf(name, stack), stack)) visit(need);
				order.push(name);
			};
			visit(service);
			let jobs = new Set(order.flatMap((name) => jobsOf(definitionOf(name, stack))));
			return order.map((name) => ({
				name,
				definition: definitionOf(name, stack),
				isJob: name !== service && jobs.has(name)
			}));
		}
		function splitLink(link) {
			let [name = "", alias = name] = link.split(":");
			return {
				name,
				alias
			};
		}
		function needsOf({ depends_on: needs, links }, { services }) {
			return [...Object.entries(needs ?? {}).flatMap(([name, { required: isRequired = !0 }]) => isRequired || Object.hasOwn(services, name) ? [name] : []), ...(links ?? []).map((link) => splitLink(link).name)];
		}
		function jobsOf({ depends_on: needs }) {
			return Object.entries(needs ?? {}).flatMap(([name, { condition }]) => condition === "service_completed_successfully" ? [name] : []);
		}
		function definitionOf(name, { services }) {
			let found = Object.hasOwn(services, name) ? services[name] : void 0;
			if (found) return found;
			let detail = `${name}; services: ${Object.keys(services).sort().join(", ")}`;
			throw new errors.jU("compose-service-unknown", `no service ${detail}`, { detail });
		}
		let MENTIONS = /(?:postgres(?:ql)?|postgis|pgsql|ecto|cockroachdb)(?:\+[\w.]+)?:\/\/|\bhost(?:addr)?\s*=.*\bdbname\s*=|\bdbname\s*=.*\bhost(?:addr)?\s*=/i;
		function namesDatabase(text) {
			return MENTIONS.test(text);
		}
		function wordsOf(value) {
			if (typeof value == "string") return [value];
			if (Array.isArray(value)) return value.flatMap(wordsOf);
			return typeof value == "object" && value ? Object.values(value).flatMap(wordsOf) : [];
		}
		let PASSED = [
			"cap_drop",
			"command",
			"entrypoint",
			"group_add",
			"healthcheck",
			"init",
			"platform",
			"read_only",
			"shm_size",
			"stdin_open",
			"stop_signal",
			"sysctls",
			"tmpfs",
			"tty",
			"ulimits",
			"user",
			"working_dir"
		];
		let SEEN_TO = [
			"annotations",
			"attach",
			"build",
			"depends_on",
			"deploy",
			"develop",
			"environment",
			"env_file",
			"expose",
			"image",
			"label_file",
			"labels",
			"links",
			"logging",
			"networks",
			"ports",
			"profiles",
			"pull_policy",
			"restart",
			"scale",
			"stop_grace_period",
			"volumes"
		];
		let REFUSED = [
			"cap_add",
			"cgroup",
			"cgroup_parent",
			"configs",
			"credential_spec",
			"device_cgroup_rules",
			"devices",
			"gpus",
			"ipc",
			"network_mode",
			"pid",
			"post_start",
			"privileged",
			"provider",
			"runtime",
			"secrets",
			"use_api_socket",
			"userns_mode",
			"uts",
			"volumes_from"
		];
		function sortKeys(definition) {
			let given = Object.entries(definition).filter(([, value]) => value !== null);
			let telling = given.filter(([key, value]) => !PASSED.includes(key) && !isEmpty(value));
			let isRefused = ([key, value]) => REFUSED.includes(key) && (key !== "network_mode" || value !== "bridge");
			return {
				passed: Object.fromEntries(given.filter(([key]) => PASSED.includes(key))),
				leftOut: telling.filter((entry) => !SEEN_TO.includes(entry[0]) && !isRefused(entry)),
				refused: telling.filter(isRefused)
			};
		}
		function isEmpty(value) {
			if (typeof value == "object" && value) return Object.keys(value).length === 0;
			return value === !1 || value === "";
		}
		let DATABASE_URL = /^((?:jdbc:)?postgres(?:ql)?(?:\+[a-z0-9]+)?):\/\/(?:[^@/?#]*@)?([^/?#]*)(?:\/[^?#]*)?(?:\?([^#]*))?$/i;
		let ABOUT_THE_SERVER = /^(host|hostaddr|port|user|username|password|dbname|service|passfile|ssl.*|gssencmode|channel_?binding|targetservertype|target_session_attrs)=/i;
		function leadToDatabase(environment, hosts, database) {
			let led = {};
			let astray = [];
			for (let [name, value] of Object.entries(environment)) {
				let [, scheme = "", server = "", query = ""] = DATABASE_URL.exec(value) ?? [];
				if (scheme === "") {
					namesDatabase(value) && astray.push({
						name,
						server: "a database in a form that a drill cannot turn (set it by drill.backend.env)"
					});
					continue;
				}
				isAt(server, hosts) ? led[name] = urlTo(database, scheme, query) : astray.push({
					name,
					server
				});
			}
			let { PGHOST } = environment;
			PGHOST !== void 0 && PGHOST !== "" && (isAt(PGHOST, hosts) ? Object.assign(led, variablesTo(database)) : astray.push({
				name: "PGHOST",
				server: PGHOST
			}));
			return {
				environment: {
					...environment,
					...led
				},
				led: Object.keys(led),
				astray
			};
		}
		function isAt(server, hosts) {
			return hosts.has(server.replace(/:\d*$/, "").toLowerCase());
		}
		function urlTo(database, scheme, query) {
			let { host, port, user, password = "" } = database;
			let place = `${host}:${port}/${encodeURIComponent(database.database)}`;
			let kept = query.split("&").filter((each) => each !== "" && !ABOUT_THE_SERVER.test(each));
			let [name, secret] = [user, password].map(encodeURIComponent);
			if (scheme.toLowerCase().startsWith("jdbc:")) return `${scheme}://${place}?${[
				`user=${name}`,
				`password=${secret}`,
				...kept
			].join("&")}`;
			return `${scheme}://${name}:${secret}@${place}${kept.length === 0 ? "" : `?${kept.join("&")}`}`;
		}
		function variablesTo(database) {
			return {
				PGHOST: database.host,
				PGPORT: String(database.port),
				PGDATABASE: database.database,
				PGUSER: database.user,
				PGPASSWORD: database.password ?? "",
				PGSSLMODE: "disable"
			};
		}
		let PREFIX = "stack-";
		async function planMounts({ volumes }, place) {
			let plans = await Promise.all((volumes ?? []).map((mount, index) => planMount(mount, index, place)));
			return {
				mounts: plans.flatMap((each) => each.mounts ?? []),
				inMemory: plans.flatMap((each) => each.inMemory ?? []),
				changes: plans.flatMap((each) => each.changes ?? []),
				refused: plans.flatMap((each) => each.refused ?? [])
			};
		}
		async function planMount(mount, index, place) {
			let { type, source, target } = mount;
			if (type === "tmpfs") return { inMemory: [target] };
			if (type === "bind") return planBind(mount, place);
			if (type !== "volume") return { refused: [fieldOf(place, `${type} on ${target}`)] };
			let named = {
				kind: "volume",
				path: target,
				isReadOnly: mount.read_only === !0
			};
			if (source === void 0 || source === "") return { mounts: [{
				...named,
				name: `${PREFIX}${place.name}-${index}`
			}] };
			let value = place.volumes[source]?.name ?? source;
			return {
				mounts: [{
					...named,
					name: `${PREFIX}${source}`
				}],
				changes: [{
					field: `volumes.${source}`,
					change: "emptied",
					value
				}]
			};
		}
		async function planBind({ source = "", target, read_only: isReadOnly = !1 }, place) {
			let words = (why) => ({ refused: [fieldOf(place, `${source}:${target} ${why}`)] });
			let real = await (0, promises_.realpath)(source).catch(() => null);
			if (real === null) return words("is not there");
			if (!await isInside(real, place.repository)) return words(`is outside of ${place.repository}`);
			if (!isReadOnly) return words("is writable");
			return { mounts: [{
				kind: "bind",
				source: real,
				path: target
			}] };
		}
		async function isInside(real, repository) {
			let way = (0, external_node_path_.relative)(await (0, promises_.realpath)(repository), real);
			return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`);
		}
		function fieldOf({ name }, words) {
			return `services.${name}.volumes: ${words}`;
		}
		async function stageService({ name, definition }, isMain, rules) {
			let field = (key) => `services.${name}.${key}`;
			let keys = sortKeys(definition);
			let variables = stageEnvironment(definition, isMain, rules);
			let mounts = await planMounts(definition, {
				...rules,
				name,
				volumes: rules.stack.volumes
			});
			let { image = "" } = definition;
			let aliases = [...new Set(rules.aliasesOf(name))].filter((each) => each !== name);
			return {
				service: {
					name,
					image,
					environment: variables.environment,
					...mounts.mounts.length > 0 && { mounts: mounts.mounts },
					...aliases.length > 0 && { aliases },
					more: withMemory(keys.passed, mounts.inMemory)
				},
				led: variables.led,
				changes: [
					...keys.leftOut.map(([key, value]) => leftOut(field(key), value)),
					...networkChanges(name, definition, rules.stack),
					...variables.led.map((each) => replaced(field(`environment.${each}`), "")),
					...mounts.changes
				],
				refused: [
					...image === "" ? [`${field("image")}: there is none`] : [],
					...keys.refused.map(([key, value]) => `${field(key)}: ${shown(value)}`),
					...namingDatabase(keys.passed).map((key) => `${field(key)}: ${stage_service_NAMED}`),
					...variables.astray.map((each) => `${field(`environment.${each.name}`)}: leads to ${each.server}`),
					...mounts.refused
				]
			};
		}
		let stage_service_NAMED = "names a database by its address, which would not be the restored one (use the environment)";
		function namingDatabase(passed) {
			return Object.entries(passed).flatMap(([key, value]) => wordsOf(value).some(namesDatabase) ? [key] : []);
		}
		function stageEnvironment({ environment: given }, isMain, { env, places, database, databaseNames }) {
			let own = Object.fromEntries(Object.entries(given ?? {}).flatMap(([name, value]) => value === null ? [] : [[name, String(value)]]));
			let { environment, led, astray } = leadToDatabase(own, databaseNames, database);
			let chosen = Object.entries(env).filter(([name]) => isMain || Object.hasOwn(own, name));
			let isChosen = (name) => chosen.some(([each]) => each === name);
			return {
				environment: {
					...environment,
					...Object.fromEntries(chosen.map(([name, value]) => [name, (0, carried_values.BB)(value, places)]))
				},
				led: led.filter((name) => !isChosen(name)),
				astray: astray.filter(({ name }) => !isChosen(name))
			};
		}
		function networkChanges(name, { networks }, stack) {
			let others = Object.keys(networks ?? {}).filter((each) => each !== "default" || !!stack.networks[each]?.external);
			if (others.length === 0) return [];
			return [replaced(`services.${name}.networks`, others.sort().join(", "))];
		}
		function withMemory(passed, inMemory) {
			if (inMemory.length === 0) return passed;
			let { tmpfs = [] } = passed;
			return {
				...passed,
				tmpfs: [...Array.isArray(tmpfs) ? tmpfs : [tmpfs], ...inMemory]
			};
		}
		function leftOut(field, value) {
			return {
				field,
				change: "left-out",
				value: shown(value)
			};
		}
		function replaced(field, value) {
			return {
				field,
				change: "replaced",
				value
			};
		}
		function shown(value) {
			if (Array.isArray(value)) return value.map(shown).filter(Boolean).join(", ");
			return typeof value == "object" && value ? "" : String(value);
		}
		async function planServices(request) {
			let { stack, service, databaseService, database } = request;
			let needed = neededServices(stack, {
				service,
				database: databaseService
			});
			let containerPort = request.containerPort ?? onlyPort(stack.services[service] ?? {});
			let rules = rulesOf(request, containerPort);
			let staged = await Promise.all(needed.map((each) => stageService(each, each.name === service, rules)));
			let main = staged.pop();
			if (!main) throw Error("a service needs at least itself");
			let refused = [
				...namesakes(needed, database),
				...portRefusal(service, containerPort),
				...routeRefusal(request, main),
				...[...staged, main].flatMap((each) => each.refused)
			];
			if (refused.length > 0 || containerPort === void 0) throw refusal(service, refused);
			let before = staged.map((each, index) => ({
				service: each.service,
				isJob: needed[index]?.isJob ?? !1
			}));
			let changes = [...staged, main].flatMap((each) => each.changes);
			return {
				before,
				main: asMain(main.service, {
					container: containerPort,
					host: request.port ?? "random"
				}),
				containerPort,
				changes: changesOf(request, needed, changes),
				secrets: [...staged, main].flatMap((each) => secretsIn(each.service.environment ?? {}))
			};
		}
		function rulesOf(request, containerPort) {
			let { stack, databaseService, database } = request;
			let names = databaseService === void 0 ? [database.host] : [databaseService, ...aliasesOf(databaseService, stack)];
			return {
				...request,
				databaseNames: new Set(names.map((each) => each.toLowerCase())),
				places: (0, application_environment.ek)(database, containerPort ?? 0),
				aliasesOf: (name) => aliasesOf(name, stack)
			};
		}
		function portRefusal(service, port) {
			return port === void 0 ? [`services.${service}.ports: ${NO_PORT}`] : [];
		}
		function routeRefusal({ service, env }, { led }) {
			return led.length > 0 || (0, carried_values.wX)(env).some((name) => name.startsWith("database-")) ? [] : [`services.${service}.environment: ${NOT_LED}`];
		}
		let NO_PORT = "not one (name it as drill.backend.container-port)";
		let NOT_LED = "nothing in it leads to the restored database (set it by drill.backend.env, like {{database-url}})";
		function asMain(main, port) {
			return {
				...main,
				port,
				more: {
					...main.more,
					healthcheck: { disable: !0 }
				}
			};
		}
		function aliasesOf(name, { services }) {
			let { container_name: container, networks } = services[name] ?? {};
			let ofLinks = Object.values(services).flatMap(({ links }) => (links ?? []).map(splitLink).flatMap((link) => link.name === name ? [link.alias] : []));
			return [
				...container === void 0 ? [] : [container],
				...Object.values(networks ?? {}).flatMap((network) => network?.aliases ?? []),
				...ofLinks
			];
		}
		function onlyPort({ ports, expose }) {
			let published = new Set((ports ?? []).map(({ target }) => target));
			let exposed = new Set((expose ?? []).map((each) => Number.parseInt(String(each), 10)));
			let [port, ...others] = published.size > 0 ? published : exposed;
			return others.length === 0 ? port : void 0;
		}
		function namesakes(needed, { host }) {
			return needed.filter(({ name }) => name === host).map(({ name }) => `services.${name}: has the host name of the restored database (name the service that it replaces as drill.backend.compose.database)`);
		}
		function changesOf({ service, databaseService }, needed, ofServices) {
			let ports = needed.flatMap(({ name, definition }) => (definition.ports ?? []).map(({ published, target }) => ({
				field: `services.${name}.ports`,
				change: name === service ? "replaced" : "left-out",
				value: published === void 0 ? String(target) : `${published}:${target}`
			})));
			let all = [
				...databaseService === void 0 ? [] : [{
					field: `services.${databaseService}`,
					change: "replaced",
					value: ""
				}],
				...ports,
				...ofServices
			];
			let keys = all.map(({ field, value }) => `${field}\n${value}`);
			return all.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
		}
		function secretsIn(environment) {
			return Object.entries(environment).flatMap(([name, value]) => {
				let [, password] = /^[a-z0-9+.:-]+:\/\/[^@/?#:]*:([^@/?#]+)@/i.exec(value) ?? [];
				if (password !== void 0) return [password, decoded(password)];
				let isAddress = /^[a-z0-9+.-]+:\/\//i.test(value);
				return (0, describe_value.u)(name) && !isAddress ? [value] : [];
			});
		}
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		function refusal(service, refused) {
			let detail = refused.join("; ");
			return new errors.jU("compose-service-refused", `${service}: ${detail}`, { detail });
		}
		async function startService(request, world) {
			let { project, service, limits, ready } = request;
			let plan = await planOf(request, world);
			for (let secret of plan.secrets) world.maskSecret(secret);
			let started = `service ${service} of ${request.files.map((file) => (0, external_node_path_.basename)(file)).join(", ")}`;
			request.notePlan({
				started,
				changes: plan.changes
			});
			let patience = {
				...limits,
				readySeconds: ready.timeoutSeconds
			};
			let needed = await startNeeded(plan, project, patience);
			let running = await project.start(plan.main, patience).catch((error) => {
				throw asBackendFailure(error, "backend-exited");
			});
			let died = Promise.race([running.died, ...needed.map(({ died: end }) => end.catch(asNeed))]);
			died.catch(() => void 0);
			return new ContainerApplication({
				running: {
					...running,
					died
				},
				ready,
				started
			}, world);
		}
		async function planOf(request, world) {
			let { project, env, database, containerPort } = request;
			let files = request.files.map((file) => (0, external_node_path_.resolve)(request.repository ?? "/", file));
			let places = (0, application_environment.ek)(database, containerPort ?? 0);
			let filled = Object.entries(env).filter(([, text]) => containerPort !== void 0 || !(0, carried_values.wX)(text).includes("port")).map(([name, text]) => [name, (0, carried_values.BB)(text, places)]);
			let stack = await resolveStack({
				files,
				environment: Object.fromEntries(filled)
			}, project.compose, world);
			return planServices({
				...request,
				stack,
				repository: request.repository ?? directoryOf(files)
			});
		}
		async function startNeeded({ before }, project, patience) {
			let running = [];
			for (let { service, isJob } of before) isJob ? await finishJob(service, project, patience) : running.push(await project.start(service, patience).catch(asNeed));
			return running;
		}
		async function finishJob(service, project, patience) {
			try {
				await project.runToEnd(service, patience);
			} catch (error) {
				throw asBackendFailure(error, "backend-exited");
			}
		}
		function asNeed(error) {
			if (!(error instanceof errors.jU) || error.reason !== "container-failed") throw error;
			let { service, detail } = error.facts;
			throw new errors.jU("compose-service-failed", error.message, { detail: `${service}: ${detail}` });
		}
		var login_as = __webpack_require__(4848);
		async function startApplication(request, notePlan, world) {
			let { backend, settings, workspace } = request;
			let { image, compose, command = [], user } = backend;
			let database = user === void 0 ? settings : await (0, login_as.g)(user, settings, world);
			if (image === void 0 && compose === void 0) return (0, command_application.S)({
				...backend,
				command,
				database,
				workspace
			}, world);
			let beside = besideDatabase(request, database);
			if (compose !== void 0) {
				let { files, service, database: databaseService } = compose;
				let { repository } = request;
				return startService({
					...backend,
					...beside,
					files,
					service,
					databaseService,
					repository,
					notePlan
				}, world);
			}
			let { containerPort = 3e3 } = backend;
			return startContainer({
				...backend,
				...beside,
				image: image ?? "",
				containerPort
			}, world);
		}
		function besideDatabase({ containers, settings, limits }, { user, password }) {
			if (!containers) throw Error("a container needs a place with containers");
			return {
				database: {
					...containers.settingsInside(settings.database),
					user,
					password
				},
				project: containers.project,
				limits
			};
		}
		async function rehearseApplication(request, world) {
			let rehearsal = {};
			let findings = [];
			try {
				findings = await rehearse(rehearsal, request, world);
				return note(findings, request);
			} finally {
				await end(rehearsal, findings, request);
			}
		}
		async function rehearse(rehearsal, request, world) {
			let { recorder, phases } = request;
			let application;
			try {
				application = await recorder.step("boot", () => phases.time("boot", () => boot(rehearsal, request, world)));
			} catch (error) {
				return [findingOf(error, world)];
			}
			await noteExposure(application, request, world);
			let findings = await recorder.step("probes", () => phases.time("probes", () => putProbes(application.baseUrl, request, world)));
			return [...await endedMeanwhile(application, findings, {
				...request,
				world
			}), ...findings];
		}
		async function boot(rehearsal, request, world) {
			let { recorder, serverDied, backend } = request;
			let notePlan = (facts) => {
				rehearsal.plan = facts;
				recorder.sections({ application: facts });
			};
			let application = await startApplication(request, notePlan, world);
			rehearsal.application = application;
			let started = world.clock.monotonicSeconds();
			await Promise.race([application.untilReady(), serverDied]);
			let seconds = (world.clock.monotonicSeconds() - started).toFixed(1);
			recorder.check({
				id: "backend",
				status: "pass",
				expected: `ready within ${backend.ready.timeoutSeconds} s`,
				actual: `ready after ${seconds} s: ${application.started}`
			});
			return application;
		}
		async function end({ application, plan }, findings, request) {
			if (!application) return;
			let log = findings.length === 0 ? [] : await application.log();
			let { started } = application;
			request.recorder.sections({ application: {
				...plan,
				started,
				...log.length > 0 && { log }
			} });
			noteLeftovers(await application.stop(), request);
		}
		async function endedMeanwhile(application, findings, { serverDied, world }) {
			let isBroken = findings.some(({ reason }) => reason === "probe-unreachable");
			let patience = world.clock.sleep(isBroken ? 1.5 : 0, world.signal);
			await Promise.race([serverDied, patience.then(() => void 0)]);
			try {
				await Promise.race([application.died, Promise.resolve()]);
				return [];
			} catch (error) {
				return [findingOf(error, world)];
			}
		}
		async function noteExposure({ port }, { recorder }, { ports }) {
			let open = (await ports.listeners(port)).find(({ isLoopback }) => !isLoopback);
			if (!open) return;
			recorder.check({
				id: "isolation",
				status: "warn",
				expected: "the application listens on this host only",
				actual: `it listens on ${open.address}, port ${port}`,
				reason: "backend-exposed",
				facts: { address: `${open.address}, port ${port}` }
			});
		}
		function findingOf(error, { signal }) {
			signal.throwIfAborted();
			if (!(error instanceof errors.jU) || !rehearse_application_REASONS.includes(error.reason)) throw error;
			let { reason, facts } = error;
			return {
				check: "backend",
				status: verdictOf(reason) === "cannot-judge" ? "unknown" : "fail",
				reason,
				schema: "",
				object: "",
				expected: "the application starts and answers",
				actual: String(facts.detail ?? facts.port ?? facts.role ?? facts.image ?? "")
			};
		}
		let rehearse_application_REASONS = [
			"backend-missing",
			"backend-role-missing",
			"backend-exited",
			"backend-not-ready",
			"backend-died",
			"port-taken",
			"image-missing",
			"container-out-of-memory",
			"compose-file-invalid",
			"compose-service-failed",
			"compose-service-refused",
			"compose-service-unknown",
			"compose-too-old"
		];
		function note(findings, { recorder }) {
			for (let finding of findings) {
				recorder.finding(finding);
				let { check, status, reason, expected, actual } = finding;
				check === "backend" && recorder.check({
					id: "backend",
					status,
					reason,
					expected,
					actual,
					facts: { detail: actual }
				});
			}
			return findings;
		}
		function noteLeftovers(left, { recorder }) {
			let actual = left.join(", ");
			let common = {
				id: "leftovers",
				expected: "nothing is left of the application"
			};
			if (left.length === 0) {
				recorder.check({
					...common,
					status: "pass",
					actual: "its processes are gone, its port is free"
				});
				return;
			}
			recorder.check({
				...common,
				status: "warn",
				actual,
				reason: "staging-left",
				facts: { left: actual }
			});
		}
		var database_properties = __webpack_require__(3197);
		var give_properties = __webpack_require__(8121);
		async function rehearseProperties(properties, settings, world) {
			let { given, left } = (0, give_properties.I)(properties);
			let session = await (0, connection.Ng)(settings, world.signal);
			try {
				let name = settings.database;
				let [row] = await session.query("SELECT oid::text FROM pg_database WHERE datname = $1", [name]);
				let oid = row?.[0] ?? "";
				await session.query("BEGIN");
				let { comment, isTemplate } = await (0, database_properties.Qh)(session, oid);
				let came = await (0, give_properties.V)(session, {
					name,
					oid
				}, {
					...given,
					comment,
					isTemplate
				});
				await session.query("COMMIT");
				return judge(came, left, properties);
			} catch (error) {
				world.signal.throwIfAborted();
				return judge({
					refused: [error instanceof Error ? error.message : String(error)],
					differing: []
				}, left, properties);
			} finally {
				await session.close();
			}
		}
		function judge({ refused, differing }, left, { grants, settings }) {
			let common = {
				id: "database-properties",
				expected: `owner, ${grants.length} grants, ${settings.length} settings of the passport`
			};
			let missing = [...refused, ...differing];
			if (missing.length > 0) return {
				...common,
				status: "warn",
				actual: `all but ${missing.join(", ")}`,
				reason: "properties-not-given",
				facts: { detail: missing.join(", ") }
			};
			let untried = left.length === 0 ? "" : `; not tried: ${left.join(", ")}`;
			return {
				...common,
				status: "pass",
				actual: `given and read again${untried}`
			};
		}
		async function examineRestored(examine, world) {
			let { request, truth, restored, phases, recorder } = examine;
			let { settings } = restored;
			let { jobs } = restored.request;
			let moments = momentRule(examine);
			let found = await (0, validate_restored.p)({
				settings,
				passport: truth,
				only: request.tenant,
				moments,
				jobs,
				phases,
				recorder
			}, world);
			let rowsOf = (schema, table) => truth?.schemas[schema]?.tables[table]?.[0];
			let asked = await askQueries({
				...questionsOf(examine, found),
				settings,
				rowsOf,
				jobs,
				phases,
				recorder
			}, world);
			truth?.properties && request.tenant === void 0 && recorder.check(await rehearseProperties(truth.properties, settings, world));
			let rehearsal = await examine_restored_rehearse(examine, {
				found,
				rowsOf
			}, world);
			return {
				found: {
					...found,
					findings: [...found.findings, ...asked]
				},
				rehearsal
			};
		}
		function questionsOf(examine, { schemas }) {
			let { tenant, config } = examine.request;
			let { queries } = config.drill;
			if (tenant !== void 0) return {
				queries: queries.filter(({ per }) => per === "tenant"),
				tenants: [tenant]
			};
			let isTenant = (0, totals.bt)(tenantPattern(examine));
			return {
				queries,
				tenants: [...schemas.keys()].filter(isTenant).sort()
			};
		}
		async function examine_restored_rehearse({ request, restored, staging, phases, recorder }, { found, rowsOf }, world) {
			let { backend, docker, timeoutSeconds } = request.config.drill;
			if (!backend || request.tenant !== void 0) return [];
			return rehearseApplication({
				backend,
				settings: restored.settings,
				workspace: staging.workspace,
				containers: staging.containers,
				limits: {
					pull: docker.pull,
					pullSeconds: timeoutSeconds
				},
				repository: request.config.repository,
				schemas: [...found.schemas.keys()],
				rowsOf,
				serverDied: restored.server.died,
				phases,
				recorder
			}, world);
		}
		function momentRule({ request: { config }, passport }) {
			return config.backups?.sources[passport?.source.name ?? ""]?.businessTimestamps;
		}
		function tenantPattern({ request: { config }, passport, backup }) {
			if (passport) return passport.source.tenantPattern;
			return config.backups?.sources[backup.source]?.tenants ?? null;
		}
		var unknown_tenant = __webpack_require__(6929);
		function assertKnownTenant(tenant, passport, backup) {
			let { tenantPattern } = passport.source;
			let known = tenantPattern === null ? Object.keys(passport.schemas).sort() : (0, totals.T6)(passport);
			if (!known.includes(tenant)) throw (0, unknown_tenant.X)(tenant, known, backup);
		}
		var remove_staging = __webpack_require__(1078);
		var restore_drill_staging = __webpack_require__(3126);
		var sweep_staging = __webpack_require__(4621);
		var restore_phases = __webpack_require__(9792);
		var validate_restore = __webpack_require__(9300);
		var choose_part = __webpack_require__(1377);
		async function timeLargestTenant(timing, world) {
			let { recorder, judged } = timing;
			let tenant = largestTenant(judged);
			if (tenant === void 0 || !timing.target.addDatabase) return;
			let started = world.clock.monotonicSeconds();
			try {
				let worst = await recorder.step("tenant-rto", () => restoreAlone(tenant, timing, world));
				worst ? noteNotAlone(tenant, `${worst.object}: ${worst.reason}`, recorder) : noteTime(tenant, world.clock.monotonicSeconds() - started, timing);
			} catch (error) {
				world.signal.throwIfAborted();
				if (!(error instanceof errors.jU)) throw error;
				noteNotAlone(tenant, error.message, recorder);
			}
		}
		function largestTenant({ passport, schemas }) {
			let rows = (tenant) => schemas.get(tenant)?.rows ?? 0;
			return (0, totals.T6)(passport).sort((a, b) => rows(b) - rows(a))[0];
		}
		async function restoreAlone(tenant, { restored, target, judged, workspace }, world) {
			let { passport } = judged;
			let { jobs } = restored.request;
			let part = {
				schema: tenant,
				withShared: !0
			};
			let { selection, list } = await (0, choose_part.p)({
				restore: restored.request,
				part,
				passport,
				workspace
			});
			let settings = await target.addDatabase?.(restored.server, "lastro_tenant");
			if (!settings) return;
			let request = {
				...restored.request,
				target: settings,
				list
			};
			await (0, restore_phases._R)(request, world);
			await (0, restore_phases.lB)(request, world);
			let findings = [];
			let validation = await validate_restore.g.open({
				target: settings,
				passport: (0, tenant_truth.s)(passport, tenant, selection.rowsOf),
				only: tenant,
				moments: [],
				jobs,
				onFinding: (finding) => void findings.push(finding)
			}, world);
			await validation.compare().finally(() => validation.close());
			return (0, worst_finding.t)(findings);
		}
		function noteTime(tenant, alone, { phases, recorder, request }) {
			let shared = phases.secondsOf("fetch") + phases.secondsOf("create");
			let value = Math.round((shared + alone) * 1e3) / 1e3;
			let objective = request.config.drill.rtoSeconds;
			recorder.metric({
				id: "tenant-rto",
				value,
				unit: "seconds",
				objective
			});
			let common = {
				id: "tenant-rto",
				expected: `at most ${objective} s`,
				actual: `${value.toFixed(1)} s for ${tenant}, the largest`
			};
			let facts = {
				actual: value,
				objective
			};
			recorder.check(value <= objective ? {
				...common,
				status: "pass"
			} : {
				...common,
				status: "warn",
				reason: "rto-missed",
				facts
			});
		}
		function noteNotAlone(tenant, detail, recorder) {
			recorder.check({
				id: "tenant-rto",
				status: "warn",
				expected: `${tenant} restores alone`,
				actual: detail,
				reason: "tenant-not-alone",
				facts: {
					tenant,
					detail
				}
			});
		}
		function runRestoreDrill(request, world) {
			let { system } = request.config;
			let subject = {
				procedure: "restore-drill",
				lastro: request.lastro,
				system: system.name,
				locale: system.locale,
				lock: {
					stateDir: system.stateDir,
					resource: "restore-drill"
				},
				onFailure: verdictOf,
				audience: {
					config: request.config,
					subject: subjectOf(request)
				}
			};
			return (0, run_procedure.n)(subject, world, (recorder) => conduct(request, world, recorder));
		}
		function subjectOf({ source = "", copy, pick }) {
			return copy !== void 0 && pick === "random" ? `${source}#older` : source;
		}
		async function conduct(request, world, recorder) {
			let { drill: settings } = request.config;
			await recorder.step("cleanup", async () => {
				await (0, sweep_staging.hq)(settings, world);
				settings.staging === "docker" && await (0, sweep_staging.cn)(world);
			});
			let copied = await fetchIfCopied(request, world, recorder);
			try {
				return await drill(copied, world, recorder);
			} finally {
				await copied.remove();
			}
		}
		async function drill({ request, download }, world, recorder) {
			let chosen = await chooseBackup(request, world, recorder);
			let { passport } = chosen;
			let rehearsal = {
				request,
				passport,
				examined: await recorder.step("examine-dump", () => (0, examine_backup.U)(chosen.backup, passport, world)),
				recorder,
				download
			};
			let bytesForMemory = mayUseMemory(request.config.drill) ? plainBytesOf(passport) : void 0;
			let takeBack = recorder.attempt();
			try {
				return await restore_drill_rehearse({
					...rehearsal,
					bytesForMemory
				}, world);
			} catch (error) {
				world.signal.throwIfAborted();
				if (!(error instanceof MemoryFailed)) throw error;
				takeBack();
				world.log.warn(`in memory it cannot be judged (${error.message}); once more, on disk`);
				return restore_drill_rehearse(rehearsal, world);
			}
		}
		function mayUseMemory({ memory, backend }) {
			return memory !== "never" && backend === void 0;
		}
		function plainBytesOf(passport) {
			return passport?.files.find(({ role }) => role === "dump")?.plainBytes;
		}
		class MemoryFailed extends Error {}
		let FAULTS_OF_PLACES = new Set([
			"staging-disk-full",
			"staging-failed",
			"staging-out-of-memory"
		]);
		async function restore_drill_rehearse({ request, passport, examined, recorder, download, bytesForMemory }, world) {
			let phases = new phase_clock.w(world.clock);
			download > 0 && phases.spent("download", download);
			let { backup, needs, plain } = examined;
			let staging = await (0, restore_drill_staging.g)({
				drill: request,
				needs,
				recorder,
				bytesForMemory
			}, world);
			let { target, workspace } = staging;
			let { tenant, jobs = Math.min(4, (0, external_node_os_.availableParallelism)()) } = request;
			let { timeoutSeconds } = request.config.drill;
			let restored;
			try {
				let part = tenant === void 0 ? void 0 : {
					schema: tenant,
					withShared: !0
				};
				let common = {
					backup,
					passport,
					needs,
					plain,
					workspace,
					jobs,
					timeoutSeconds,
					phases,
					recorder
				};
				restored = await (0, restore_backup.d)({
					...common,
					target,
					part,
					namesOrphans: !0
				}, world);
				recorder.metric({
					id: "restore",
					value: phases.elapsedSeconds(),
					unit: "seconds"
				});
				let found = restore_drill_judge({
					request,
					backup,
					passport,
					restored,
					staging,
					phases,
					recorder
				}, world);
				return await (0, unless_server_dies.t)(found, restored.server, world);
			} catch (error) {
				let explained = (0, server_failure.v)(error);
				throw staging.isInMemory && isOfPlace(explained) ? new MemoryFailed(explained.message) : explained;
			} finally {
				await recorder.step("destroy", async () => {
					await restored?.server.stop();
					await (0, remove_staging.O)(staging, recorder);
				});
			}
		}
		function isOfPlace(error) {
			return error instanceof errors.jU && FAULTS_OF_PLACES.has(error.reason);
		}
		async function chooseBackup(request, world, recorder) {
			let { timezone } = request.config.system;
			let now = world.clock.now();
			let backup = await recorder.step("select", () => (0, select_backup.V)({
				...request,
				timezone,
				now,
				random: Math.random
			}));
			let passport = await (0, load_passport.X)(backup, recorder);
			passport && await (0, load_passport.x)(backup, passport, recorder);
			let { tenant } = request;
			passport && tenant !== void 0 && assertKnownTenant(tenant, passport, backup.name);
			return {
				backup,
				passport
			};
		}
		async function restore_drill_judge(drill, world) {
			let { request, backup, passport, restored, phases, recorder } = drill;
			let truth = truthOf(passport, restored.selection);
			let { found, rehearsal } = await examineRestored({
				...drill,
				truth
			}, world);
			if (!truth) return concludeForeign({
				request,
				backup,
				found,
				rehearsal,
				recorder
			});
			let judged = {
				...found,
				passport: truth
			};
			let ending = conclude({
				request,
				backup,
				judged,
				rehearsal,
				phases,
				recorder
			});
			ending.value === "restorable" && request.tenant === void 0 && request.config.drill.tenantRto !== "none" && await timeLargestTenant({
				restored,
				judged,
				...drill.staging,
				phases,
				recorder,
				request
			}, world);
			return ending;
		}
		function truthOf(passport, selection) {
			if (!passport || !selection) return passport;
			return (0, tenant_truth.s)(passport, selection.schema, selection.rowsOf);
		}
	})
};
