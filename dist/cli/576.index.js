"use strict";
exports.id = 576;
exports.ids = [576];
exports.modules = { 576: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { drillCheckHandler: () => drillCheckHandler });
	var backend_program = __webpack_require__(3741);
	var external_node_os_ = __webpack_require__(8161);
	var staging_directory = __webpack_require__(9569);
	var restore_drill = __webpack_require__(4655);
	var sweep_staging = __webpack_require__(4621);
	var run_procedure = __webpack_require__(1812);
	var report_matrix = __webpack_require__(2436);
	function endingOfBaseline({ origin, backup }, [baseline]) {
		if (baseline?.outcome === "silent") return null;
		let actual = baseline?.actual ?? "";
		let isAlarm = origin === "sample" && !actual.startsWith("cannot-judge");
		let facts = {
			name: backup.name,
			actual
		};
		let error = `the drill says of the good backup as it is: ${actual}`;
		if (isAlarm) return {
			value: "untrustworthy",
			reason: "false-alarms",
			facts,
			error
		};
		return {
			value: "cannot-judge",
			reason: "good-backup-not-good",
			facts,
			error
		};
	}
	function concludeCheck({ good, seed, trials, cleanRuns }, recorder) {
		let matrix = {
			subject: good.origin === "sample" ? "sample" : good.backup.name,
			seed,
			trials,
			cleanRuns
		};
		let totals = (0, report_matrix.f)(matrix);
		recorder.sections({ matrix });
		noteMetrics(totals, recorder);
		noteFaults(trials, totals, recorder);
		noteAlarms(cleanRuns, totals, recorder);
		return endingOf(totals, isNothingTried(matrix));
	}
	function isNothingTried({ trials: [, ...asked], cleanRuns }) {
		let isNone = asked.every(({ outcome }) => outcome === "not-tried");
		return asked.length > 0 && isNone && cleanRuns.length === 0;
	}
	function endingOf(totals, isNothing) {
		let { caught, tried, notTried, harmless, cleanRuns, falseAlarms } = totals;
		let missed = tried - caught;
		let facts = {
			caught,
			tried,
			missed,
			cleanRuns: harmless + cleanRuns,
			falseAlarms,
			...notTried > 0 ? { notTried } : {}
		};
		if (missed > 0) return {
			value: "untrustworthy",
			reason: "faults-missed",
			facts
		};
		if (falseAlarms > 0) return {
			value: "untrustworthy",
			reason: "false-alarms",
			facts
		};
		if (isNothing) return {
			value: "cannot-judge",
			reason: "nothing-tried",
			facts
		};
		return {
			value: "trustworthy",
			reason: "all-caught",
			facts
		};
	}
	function noteMetrics(totals, recorder) {
		let count = (id, value, objective) => recorder.metric({
			id,
			value,
			unit: "count",
			...objective === void 0 ? {} : { objective }
		});
		count("faults-caught", totals.caught);
		count("faults-tried", totals.tried);
		count("faults-missed", totals.tried - totals.caught, 0);
		count("faults-not-tried", totals.notTried);
		count("clean-runs", totals.cleanRuns);
		count("false-alarms", totals.falseAlarms, 0);
	}
	function noteFaults(trials, { caught, tried }, recorder) {
		let expected = `${tried} of ${tried} caught`;
		let actual = `${caught} of ${tried} caught`;
		recorder.check(caught === tried ? {
			id: "faults",
			status: "pass",
			expected,
			actual
		} : {
			id: "faults",
			status: "fail",
			expected,
			actual,
			reason: "faults-missed"
		});
		for (let trial of trials) {
			trial.outcome === "missed" && recorder.finding(asFinding(trial, "fault-missed"));
			trial.outcome === "alarmed" && recorder.finding(asFinding(trial, "false-alarm"));
		}
	}
	function asFinding({ group, id, expected, actual }, reason) {
		return {
			check: reason === "fault-missed" ? "faults" : "false-alarms",
			status: "fail",
			reason,
			schema: group,
			object: id,
			expected,
			actual
		};
	}
	function noteAlarms(cleanRuns, { harmless, falseAlarms }, recorder) {
		let common = {
			id: "false-alarms",
			expected: "0 false alarms",
			actual: `${falseAlarms} in ${cleanRuns.length} clean runs and ${harmless} harmless changes`
		};
		recorder.check(falseAlarms === 0 ? {
			...common,
			status: "pass"
		} : {
			...common,
			status: "fail",
			reason: "false-alarms"
		});
		for (let { seed, settings, alarm } of cleanRuns) {
			if (alarm === "") continue;
			recorder.finding({
				check: "false-alarms",
				status: "fail",
				reason: "false-alarm",
				schema: "clean-runs",
				object: `seed ${seed}`,
				expected: `silence under ${settings}`,
				actual: alarm
			});
		}
	}
	var server_facts = __webpack_require__(2870);
	var external_node_fs_ = __webpack_require__(3024);
	var promises_ = __webpack_require__(1455);
	var external_node_path_ = __webpack_require__(6760);
	var read_passport = __webpack_require__(1228);
	async function openBackup(directory, name, tier = "daily") {
		let place = (0, external_node_path_.join)(directory, tier);
		let passportPath = (0, external_node_path_.join)(place, `${name}.passport.json`);
		let passport = await (0, read_passport.pN)(passportPath);
		return {
			directory,
			name,
			passport,
			dump: (0, external_node_path_.join)(place, fileOf(passport, "dump").name),
			passportPath,
			globals: (0, external_node_path_.join)(place, fileOf(passport, "globals").name)
		};
	}
	async function copyBackup(good, directory) {
		let tier = (0, external_node_path_.join)(directory, "daily");
		await (0, promises_.rm)(directory, {
			recursive: !0,
			force: !0
		});
		await (0, promises_.mkdir)(tier, { recursive: !0 });
		let copy = {
			...good,
			directory,
			dump: (0, external_node_path_.join)(tier, fileOf(good.passport, "dump").name),
			passportPath: (0, external_node_path_.join)(tier, `${good.name}.passport.json`),
			globals: (0, external_node_path_.join)(tier, fileOf(good.passport, "globals").name)
		};
		for (let part of [
			"dump",
			"passportPath",
			"globals"
		]) await (0, promises_.copyFile)(good[part], copy[part], external_node_fs_.constants.COPYFILE_FICLONE);
		return copy;
	}
	function fileOf(passport, role) {
		let file = passport.files.find((each) => each.role === role);
		if (!file) throw Error(`the passport names no ${role}`);
		return file;
	}
	var external_node_stream_ = __webpack_require__(7075);
	var external_node_stream_promises_ = __webpack_require__(6466);
	var frame_frame = __webpack_require__(6732);
	var meters = __webpack_require__(3933);
	async function reseal(backup, changes = {}) {
		let { passport } = backup;
		let dump = await sealOf(backup.dump);
		let globals = await sealOf(backup.globals);
		let plainBytes = await plainSizeOf(backup.dump, fileOf(passport, "dump").compression ?? "zstd");
		let files = passport.files.map((file) => file.role === "dump" ? {
			...file,
			...dump,
			plainBytes: plainBytes ?? file.plainBytes ?? 0
		} : {
			...file,
			...globals
		});
		await (0, promises_.writeFile)(backup.passportPath, (0, read_passport.RB)({
			...passport,
			files,
			...changes
		}));
	}
	async function sealOf(path) {
		let meter = new meters.k();
		await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(path), meter.stage, nowhere());
		return {
			bytes: meter.bytes,
			sha256: meter.sha256()
		};
	}
	async function plainSizeOf(path, frame) {
		let plain = new meters.P();
		try {
			await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(path), (0, frame_frame.gF)(frame), plain.stage, nowhere());
			return plain.bytes;
		} catch {
			return;
		}
	}
	async function frameFile(bare, target, frame) {
		await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(bare), (0, frame_frame.Xm)(frame), (0, external_node_fs_.createWriteStream)(target));
	}
	async function unframeFile(framed, target, frame) {
		await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(framed), (0, frame_frame.gF)(frame), (0, external_node_fs_.createWriteStream)(target));
	}
	async function changeFrame(path, from, to) {
		let changed = `${path}.changed`;
		await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(path), (0, frame_frame.gF)(from), (0, frame_frame.Xm)(to), (0, external_node_fs_.createWriteStream)(changed));
		await (0, promises_.rename)(changed, path);
	}
	function nowhere() {
		return new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
	}
	class NotTried extends Error {
		name = "NotTried";
		reason;
		detail;
		constructor(reason, detail = "") {
			super(`${reason} ${detail}`.trimEnd());
			this.reason = reason;
			this.detail = detail;
		}
	}
	function changeProcesses(inner, changes) {
		let change = changes.command ?? ((command) => command);
		let run = changes.run ?? ((command) => inner.run(command));
		let start = changes.start ?? ((command, input) => inner.start(command, input));
		return {
			run: (command) => run(change(command)),
			start: (command, input) => start(change(command), input),
			ask: changes.ask ?? ((question) => inner.ask(question)),
			killAll: () => inner.killAll(),
			endMarked: (marker) => inner.endMarked(marker)
		};
	}
	function changeWorld(world, changes) {
		return {
			...world,
			processes: changeProcesses(world.processes, changes(world.processes))
		};
	}
	function runs(command, program) {
		return (0, external_node_path_.basename)(command.file) === program;
	}
	function loadsRows(command) {
		return runs(command, "pg_restore") && command.args.some((each) => each === "--section=data" || ROWS_LIST.test(each));
	}
	let ROWS_LIST = /^--use-list=.*\.(part-\d+|last)\.list$/;
	function toldTo(onStderrLine, command) {
		return {
			...command,
			args: ["--verbose", ...command.args],
			onStderrLine
		};
	}
	var choose = __webpack_require__(3155);
	var installations = __webpack_require__(318);
	async function wholeInstallations(world) {
		return (await (0, installations.v)(world.processes)).filter((each) => each.hasServer && each.hasClient && each.major >= choose.JQ).toReversed();
	}
	function onlyWith(world, { directory }) {
		let none = {
			exitCode: 127,
			stdout: "",
			stderr: ""
		};
		return changeWorld(world, (inner) => ({ ask: async (question) => question.file.startsWith("/") && (0, external_node_path_.dirname)(question.file) !== directory ? none : inner.ask(question) }));
	}
	function withoutPostgres(world) {
		let none = {
			exitCode: 127,
			stdout: "",
			stderr: ""
		};
		return changeWorld(world, () => ({ ask: async () => none }));
	}
	function withServerSettings(world, settings) {
		let words = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
		return changeWorld(world, () => ({ command: (command) => runs(command, "postgres") ? {
			...command,
			args: [...command.args, ...words]
		} : command }));
	}
	function withKilledServer(world, moment, milliseconds = 40) {
		let server = NaN;
		let kill = () => {
			try {
				process.kill(server, "SIGKILL");
			} catch {}
		};
		return changeWorld(world, (inner) => ({
			start: (command, input) => {
				let child = inner.start(command, input);
				runs(command, "postgres") && (server = child.pid);
				return child;
			},
			run: async (command) => {
				if (!loadsRows(command)) return inner.run(command);
				if (moment === "loading") return inner.run(toldTo(kill, command));
				let result = await inner.run(command);
				setTimeout(kill, milliseconds);
				return result;
			}
		}));
	}
	function withExhaustedMemory(world) {
		let server = NaN;
		return changeWorld(world, (inner) => ({
			start: (command, input) => {
				let child = inner.start(command, input);
				runs(command, "postgres") && (server = child.pid);
				return child;
			},
			run: async (command) => {
				if (loadsRows(command)) {
					let user = await world.unprivilegedUser();
					let bytes = await addressSpaceOf(server) + 524288;
					let args = [`--pid=${server}`, `--as=${bytes}`];
					await inner.run({
						file: "prlimit",
						args,
						...user ? { runAs: user } : {}
					});
				}
				return inner.run(command);
			}
		}));
	}
	async function addressSpaceOf(pid) {
		let status = await (0, promises_.readFile)(`/proc/${pid}/status`, "utf8");
		return Number(/^VmSize:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
	}
	function withKilledRestore(world) {
		return withOtherLoad(world, {
			file: "sh",
			args: ["-c", "kill -KILL $$"]
		});
	}
	function withEndlessRestore(world) {
		return withOtherLoad(world, {
			file: "sleep",
			args: ["3600"]
		});
	}
	function withOtherLoad(world, other) {
		return changeWorld(world, () => ({ command: (command) => loadsRows(command) ? {
			...command,
			...other
		} : command }));
	}
	function ends(verdict, reason, more = {}) {
		return {
			verdict,
			reasons: typeof reason == "string" ? [reason] : reason,
			findings: [],
			...more
		};
	}
	function fileFault(group, text) {
		let { id, expected, isSealed, damage } = text;
		return {
			kind: "direct",
			id,
			group,
			inject: async (lane) => {
				let backup = await lane.copy();
				await damage(backup, lane);
				isSealed && await reseal(backup);
				return {
					backup,
					expected: typeof expected == "function" ? expected(lane) : expected
				};
			}
		};
	}
	let PROVEN = ends("restorable", "proven");
	function elsewhere(id, world, expected = PROVEN) {
		return {
			kind: "direct",
			id,
			group: "harmless",
			isHarmless: !0,
			inject: async (lane) => ({
				backup: await lane.copy(),
				expected,
				world: await world(lane)
			})
		};
	}
	let FOREIGN_SETTINGS = {
		TimeZone: "Asia/Kathmandu",
		DateStyle: "German, DMY",
		IntervalStyle: "sql_standard",
		extra_float_digits: "-10",
		bytea_output: "escape",
		quote_all_identifiers: "on",
		default_transaction_read_only: "off"
	};
	function withOtherLocale(world) {
		return changeWorld(world, () => ({ command: (command) => runs(command, "initdb") ? {
			...command,
			args: command.args.map((word) => word === "--no-locale" ? "--locale=C.UTF-8" : word)
		} : command }));
	}
	async function inNewerMajor(lane) {
		let newest = (await wholeInstallations(lane.wideWorld)).at(-1);
		let source = (0, server_facts.Ds)(lane.good.backup.passport.server.versionNumber);
		if (!newest || newest.major <= source) throw new NotTried("fault-needs-newer-postgres");
		return onlyWith(lane.wideWorld, newest);
	}
	function otherVersion({ good }) {
		let name = Object.keys(good.backup.passport.extensions).find((each) => each !== "plpgsql");
		if (name === void 0) throw new NotTried("fault-no-target");
		return {
			name,
			version: "0.0.1"
		};
	}
	let HARMLESS_SURROUNDINGS = [
		elsewhere("good-backup-as-it-is", (lane) => lane.world),
		elsewhere("staging-of-foreign-settings", (lane) => withServerSettings(lane.world, FOREIGN_SETTINGS)),
		elsewhere("staging-of-other-locale", (lane) => withOtherLocale(lane.world)),
		elsewhere("staging-of-newer-major", inNewerMajor, {
			...PROVEN,
			isLoose: !0
		}),
		{
			...fileFault("harmless", {
				id: "collation-not-installed-here",
				expected: PROVEN,
				damage: (backup) => reseal(backup, { server: {
					...backup.passport.server,
					collate: "xx_XX.utf8",
					ctype: "xx_XX.utf8"
				} })
			}),
			isHarmless: !0
		},
		{
			...fileFault("harmless", {
				id: "extension-of-other-version",
				expected: (lane) => ({
					...PROVEN,
					findings: [`.${otherVersion(lane).name}: extension-version-differs (warn)`]
				}),
				damage: (backup, lane) => {
					let { name, version } = otherVersion(lane);
					return reseal(backup, { extensions: {
						...backup.passport.extensions,
						[name]: version
					} });
				}
			}),
			isHarmless: !0
		},
		{
			...fileFault("harmless", {
				id: "dump-in-other-frame",
				expected: PROVEN,
				damage: async (backup) => {
					let own = fileOf(backup.passport, "dump").compression ?? "zstd";
					let other = own === "zstd" ? "gzip" : "zstd";
					await changeFrame(backup.dump, own, other);
					let files = backup.passport.files.map((file) => file.role === "dump" ? {
						...file,
						compression: other
					} : file);
					await reseal({
						...backup,
						passport: {
							...backup.passport,
							files
						}
					});
				}
			}),
			isHarmless: !0
		}
	];
	var staging_needs = __webpack_require__(6492);
	var errors = __webpack_require__(6595);
	var report_recorder = __webpack_require__(5450);
	var phase_clock = __webpack_require__(158);
	var restore_backup = __webpack_require__(3917);
	var select_backup = __webpack_require__(8031);
	var local_staging = __webpack_require__(6567);
	function quietWorld(world) {
		return {
			...world,
			log: QUIET
		};
	}
	let silent = () => void 0;
	let QUIET = {
		info: silent,
		warn: silent,
		error: silent,
		debug: silent,
		group: (_title, body) => body(),
		progress: silent
	};
	function withRunId(world, id) {
		return {
			...world,
			run: {
				...world.run,
				id
			}
		};
	}
	function shiftedWorld(world, seconds) {
		let { clock } = world;
		let shifted = {
			now: () => new Date(clock.now().getTime() + seconds * 1e3),
			monotonicSeconds: () => clock.monotonicSeconds(),
			sleep: (duration, signal) => clock.sleep(duration, signal)
		};
		return {
			...world,
			clock: shifted
		};
	}
	var connection = __webpack_require__(6279);
	function sourceDatabase(settings, beside = "postgres") {
		let within = async (body, database = settings.database) => {
			let session = await (0, connection.Ng)({
				...settings,
				database
			});
			try {
				return await body(session);
			} finally {
				await session.close();
			}
		};
		let drop = (name) => within(async (session) => {
			await session.query(`DROP DATABASE IF EXISTS ${(0, connection.Cm)(name)} WITH (FORCE)`);
		}, beside);
		return {
			settings,
			within,
			copyTo: async (name) => {
				await drop(name);
				await within((session) => session.query(`CREATE DATABASE ${(0, connection.Cm)(name)} TEMPLATE ${(0, connection.Cm)(settings.database)}`), beside);
				return {
					...settings,
					database: name
				};
			},
			drop
		};
	}
	async function takeReal(request, world) {
		let selected = await (0, select_backup.V)({
			directory: request.backups,
			...request.backup === void 0 ? {} : { backup: request.backup },
			pick: "newest",
			timezone: request.config.system.timezone,
			now: world.clock.now(),
			random: Math.random
		});
		let backup = await copyBackup(await openSelected(selected), (0, external_node_path_.join)(request.directory, "good"));
		let restored;
		return {
			origin: "backup",
			config: request.config,
			backup,
			source: async () => {
				restored ??= restore(request, {
					...selected,
					dumpPath: backup.dump
				}, backup, world);
				let { settings } = await restored;
				return sourceDatabase(settings, settings.database === "postgres" ? "template1" : "postgres");
			},
			close: async () => {
				await (await restored?.then((done) => done.server, () => void 0))?.stop();
			}
		};
	}
	async function openSelected(selected) {
		let { name, dumpPath, passportPath, globalsPath } = selected;
		if (passportPath === void 0 || globalsPath === void 0) throw new errors.jU("no-passport", `${name} has no passport to judge by`, { name });
		return {
			directory: (0, external_node_path_.dirname)((0, external_node_path_.dirname)(dumpPath)),
			name: (0, external_node_path_.basename)(passportPath, ".passport.json"),
			passport: await (0, read_passport.pN)(passportPath),
			dump: dumpPath,
			passportPath,
			globals: globalsPath
		};
	}
	async function restore(request, backup, { passport }, world) {
		let { config, jobs } = request;
		let needs = (0, staging_needs.H)(passport);
		let recorder = new report_recorder.n(world, {
			procedure: "restore-drill",
			lastro: request.lastro,
			system: config.system.name
		});
		let drill = {
			...config.drill,
			directory: (0, external_node_path_.join)(request.directory, "p")
		};
		let { target, workspace } = await (0, local_staging.b)({
			drill: { config: {
				...config,
				drill
			} },
			needs,
			recorder
		}, withRunId(world, "source"));
		let { timeoutSeconds } = config.drill;
		let phases = new phase_clock.w(world.clock);
		return (0, restore_backup.d)({
			backup,
			passport,
			needs,
			target,
			workspace,
			jobs,
			timeoutSeconds,
			phases,
			recorder
		}, world);
	}
	var parse_config = __webpack_require__(625);
	var requirements = __webpack_require__(6217);
	var demo_cluster = __webpack_require__(1318);
	var demo_config = __webpack_require__(2980);
	var fill_restaurants = __webpack_require__(493);
	var backup = __webpack_require__(9929);
	let SAMPLE_SCHEMA = "lastro_sample";
	let pair = (id, type, before, after) => {
		let name = id.replace(/^value-/, "").replaceAll("-", "_");
		return {
			id,
			table: `${SAMPLE_SCHEMA}.${name}`,
			type,
			before,
			after
		};
	};
	let VALUE_PAIRS = [
		pair("value-one-byte", "text", "'S\u00e3o Paulo'", "'Sao Paulo'"),
		pair("value-normal-form", "text", "U&'\\00E3'", "U&'a\\0303'"),
		pair("value-case-only", "public.citext", "'Ana'", "'ANA'"),
		pair("value-trailing-blank", "text", "'a'", "'a '"),
		pair("value-null-or-empty", "text", "NULL", "''"),
		pair("value-null-or-word", "varchar(9)", "NULL", "'NULL'"),
		pair("value-null-or-zero", "integer", "NULL", "0"),
		pair("value-line-break", "text", "E'a\\nb'", "E'a\\r\\nb'"),
		pair("value-escape", "text", "E'\\\\n'", "E'\\n'"),
		pair("value-scale", "numeric", "1.0", "1.00"),
		pair("value-last-digit", "numeric", "1e30 + 0.1", "1e30 + 0.2"),
		pair("value-last-bit", "double precision", "0.3", "0.1::float8 + 0.2::float8"),
		pair("value-last-bit-of-real", "real", "'0.1'", "'0.10000001'"),
		pair("value-negative-zero", "double precision", "'0'", "'-0'"),
		pair("value-not-a-number", "double precision", "'NaN'", "'Infinity'"),
		pair("value-microsecond", "timestamptz", "'2025-11-20 03:00:00.000001+00'", "'2025-11-20 03:00:00.000002+00'"),
		pair("value-zone", "timestamptz", "'2025-11-20 03:00:00+00'", "'2025-11-20 03:00:00-03'"),
		pair("value-zone-of-time", "timetz", "'03:00:00+00'", "'00:00:00-03'"),
		pair("value-month-or-days", "interval", "'1 month'", "'30 days'"),
		pair("value-day-or-hours", "interval", "'1 day'", "'24 hours'"),
		pair("value-infinite-date", "date", "'infinity'", "'-infinity'"),
		pair("value-netmask", "inet", "'10.0.0.1'", "'10.0.0.1/24'"),
		pair("value-key-order", "json", "'{\"a\":1,\"b\":2}'", "'{\"b\":2,\"a\":1}'"),
		pair("value-blank-in-json", "json", "'{\"a\":1}'", "'{\"a\": 1}'"),
		pair("value-number-in-jsonb", "jsonb", "'{\"a\":1.0}'", "'{\"a\":1.00}'"),
		pair("value-string-in-jsonb", "jsonb", "'{\"a\":1}'", "'{\"a\":\"1\"}'"),
		pair("value-null-in-jsonb", "jsonb", "'{\"a\":null}'", "'{}'"),
		pair("value-array-bounds", "integer[]", "'[0:1]={1,2}'", "'{1,2}'"),
		pair("value-null-in-array", "text[]", "'{NULL}'", "'{\"NULL\"}'"),
		pair("value-empty-bytes", "bytea", "'\\x00'", "'\\x'"),
		pair("value-bit-length", "varbit", "B'01'", "B'010'"),
		pair("value-open-bound", "numrange", "'[1,2)'", "'[1,2]'"),
		pair("value-cent", "money", "'0.01'", "'0.02'"),
		pair("value-label", "public.payment_kind", "'cash'", "'card'"),
		pair("value-point", "point", "'(0,1)'", "'(1,0)'")
	];
	let SAMPLE_EXTRAS = `
CREATE SCHEMA ${SAMPLE_SCHEMA};
SET search_path = public;
${VALUE_PAIRS.map(({ table, type, before }) => `CREATE TABLE ${table} (id integer, value ${type}); INSERT INTO ${table} VALUES (1, NULL), (2, ${before}), (3, NULL);`).join("\n")}
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
	let SIZE = {
		tenants: 3,
		sales: 40,
		sessions: 2
	};
	async function makeSample(request, world) {
		let [oldest] = await wholeInstallations(world);
		let place = (0, external_node_path_.join)(request.directory, "p");
		let limited = oldest ? onlyWith(world, oldest) : world;
		let cluster = await (0, demo_cluster.E)(place, SIZE.tenants, limited);
		try {
			let good = await fillAndBackUp(cluster, request, limited);
			return oldest ? {
				...good,
				installation: oldest
			} : good;
		} catch (error) {
			await cluster.stop();
			throw error;
		}
	}
	async function fillAndBackUp(cluster, request, world) {
		let { settings } = cluster;
		let source = sourceDatabase(settings);
		await (0, fill_restaurants.S)(settings, SIZE, world);
		await source.within((session) => session.script(SAMPLE_EXTRAS));
		let config = sampleConfig((0, external_node_path_.join)(request.directory, "good"), request.config, settings);
		return {
			origin: "sample",
			config,
			backup: await backUp(config, request.lastro, world),
			source: async () => source,
			close: () => cluster.stop()
		};
	}
	function sampleConfig(directory, { system, drill }, settings) {
		let text = (0, demo_config.q)({
			directory,
			locale: system.locale,
			settings
		});
		let config = (0, parse_config.o)(text, "drill check", {});
		return {
			...config,
			drill: {
				...config.drill,
				docker: drill.docker
			}
		};
	}
	async function backUp(config, lastro, world) {
		let source = (0, requirements.nH)(config);
		let backups = (0, requirements.Pu)(config);
		let { name } = source;
		let report = await (0, backup.Q)({
			config,
			backups,
			name,
			source,
			dryRun: !1,
			lastro
		}, world);
		if (report.backup && report.verdict.value === "complete") return openBackup(backups.directory, report.backup.name);
		world.signal.throwIfAborted();
		let { reason } = report.verdict;
		throw new errors.jU("good-backup-failed", report.error ?? `the backup failed: ${reason}`, { detail: report.error ?? reason });
	}
	async function openLane(parent, number, parts) {
		let directory = (0, external_node_path_.join)(parent, String(number));
		await (0, promises_.mkdir)((0, external_node_path_.join)(directory, "clean"), {
			recursive: !0,
			mode: 493
		});
		let { good, plainWorld, initdb } = parts;
		let { installation } = good;
		let limit = (world) => installation ? onlyWith(world, installation) : world;
		let wideWorld = {
			...plainWorld,
			processes: initdb.processes
		};
		return {
			...parts,
			number,
			directory,
			config: laneConfig(good.config, directory),
			plainWorld: limit(plainWorld),
			world: limit(wideWorld),
			wideWorld,
			copy: () => copyBackup(good.backup, (0, external_node_path_.join)(directory, "copy"))
		};
	}
	function laneConfig(config, directory) {
		let { backend: _, ...drill } = config.drill;
		let { notify: _notify, ...quiet } = config;
		return {
			...quiet,
			system: {
				...config.system,
				stateDir: (0, external_node_path_.join)(directory, "state")
			},
			drill: {
				...drill,
				queries: [],
				staging: "local",
				memory: "never",
				directory: (0, external_node_path_.join)(directory, sweep_staging.Yj),
				rtoSeconds: LONG_SECONDS,
				rpoSeconds: LONG_SECONDS
			}
		};
	}
	let LONG_SECONDS = 31536e4;
	function judgeTrial({ id, group, isHarmless }, expected, report, surroundings) {
		let isRight = differences(expected, report, surroundings).length === 0;
		return {
			id,
			group,
			outcome: isHarmless ? isRight ? "silent" : "alarmed" : isRight ? "caught" : "missed",
			expected: describeExpectation(expected),
			actual: describeReport(report, expected)
		};
	}
	function notTried({ id, group }, reason, detail) {
		return {
			id,
			group,
			outcome: "not-tried",
			expected: "",
			actual: "",
			reason,
			...detail === "" ? {} : { detail }
		};
	}
	function differences(expected, report, { foreseen, isExact }) {
		let { verdict } = report;
		let found = findingsOf(report);
		let wrong = [];
		verdict.value !== expected.verdict && wrong.push(`verdict ${verdict.value}`);
		expected.reasons.includes(verdict.reason) || wrong.push(`reason ${verdict.reason}`);
		expected.names !== void 0 && !namesIn(report).includes(expected.names) && wrong.push(`${expected.names} is not named`);
		wrong.push(...expected.findings.filter((each) => !found.includes(each)).map((each) => `no ${each}`));
		if (!isExact || expected.isLoose) return wrong;
		wrong.push(...found.filter((each) => !foreseen.includes(each)).map((each) => `also ${each}`));
		return [...wrong, ...wrongTenants(report, foreseen)];
	}
	function wrongTenants({ tenants = [] }, foreseen) {
		let condemned = foreseen.filter((each) => !MILD.test(each));
		return tenants.filter(({ tenant, verdict }) => {
			let mustBreak = condemned.some((each) => each.startsWith(`${tenant}.`));
			return verdict === "not-restorable" !== mustBreak;
		}).map(({ tenant, verdict }) => `${tenant} is ${verdict}`);
	}
	let MILD = / \((warn|unknown)\)$|: probe-/;
	function findingsOf({ findings }) {
		return findings.map(({ schema, object, reason, status }) => `${schema}.${object}: ${reason}${status === "fail" ? "" : ` (${status})`}`).sort();
	}
	function namesIn({ verdict, error = "" }) {
		return [...Object.values(verdict.facts).map(String), error].join("\n");
	}
	function describeExpectation({ verdict, reasons, findings, names }) {
		return describe(`${verdict}: ${reasons.join(" or ")}`, findings, names);
	}
	function describeReport(report, { names, findings }) {
		let { verdict } = report;
		let found = findingsOf(report);
		let sorted = [...found.filter((each) => findings.includes(each)), ...found.filter((each) => !findings.includes(each))];
		let named = names !== void 0 && namesIn(report).includes(names) ? names : void 0;
		let error = sorted.length === 0 ? firstLine(report.error ?? "") : "";
		return describe(`${verdict.value}: ${verdict.reason}`, sorted, named ?? error);
	}
	function firstLine(text) {
		return (text.split("\n")[0] ?? "").slice(0, 200);
	}
	function describe(head, findings, names) {
		let rest = findings.length - 4;
		return [
			head,
			...names === void 0 || names === "" ? [] : [names],
			...findings.slice(0, 4),
			...rest > 0 ? [`\u2026 ${rest}`] : []
		].join("; ");
	}
	function seededRandom(seed) {
		let state = seed >>> 0;
		return () => {
			state = state + 1831565813 >>> 0;
			let mixed = Math.imul(state ^ state >>> 15, state | 1);
			mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
			return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
		};
	}
	var connection_settings = __webpack_require__(9338);
	var snapshot_session = __webpack_require__(14);
	var write_dump = __webpack_require__(2931);
	var choose_programs = __webpack_require__(5597);
	let DUMP_SECONDS = 14400;
	async function replaceDump(backup, settings, world) {
		await (0, promises_.rm)(backup.dump);
		let session = await (0, snapshot_session.$)(settings, {
			lockTimeoutSeconds: 30,
			signal: world.signal
		});
		try {
			await (0, write_dump.E)({
				settings,
				client: await clientOf(backup, world),
				snapshotId: session.snapshotId,
				timeoutSeconds: DUMP_SECONDS,
				frame: fileOf(backup.passport, "dump").compression ?? "zstd",
				target: backup.dump
			}, world);
		} finally {
			await session.close();
		}
		await reseal(backup);
	}
	async function replaceDumpWith(backup, settings, options, world) {
		let { directory } = await clientOf(backup, world);
		let bare = `${backup.dump}.bare`;
		try {
			await world.processes.run({
				file: (0, external_node_path_.join)(directory, "pg_dump"),
				args: [
					"--format=custom",
					"--compress=0",
					...options,
					`--file=${bare}`
				],
				env: (0, connection_settings.SQ)(settings),
				timeoutSeconds: DUMP_SECONDS,
				signal: world.signal
			});
			await frameFile(bare, backup.dump, fileOf(backup.passport, "dump").compression ?? "zstd");
		} finally {
			await (0, promises_.rm)(bare, { force: !0 });
		}
		await reseal(backup);
	}
	function clientOf({ passport }, world) {
		return (0, choose_programs.P)((0, staging_needs.H)(passport), world);
	}
	async function tryFaults(faults, request) {
		let direct = faults.filter((each) => each.kind === "direct");
		let content = faults.filter((each) => each.kind === "content");
		let trials = [];
		for (let fault of direct) trials.push(await tryDirect(fault, request));
		return [...trials, ...content.length > 0 ? await tryContent(content, request) : []];
	}
	async function tryDirect(fault, request) {
		let { lane } = request;
		try {
			let injection = await inject(fault, lane);
			try {
				let { backup, expected, world = lane.world } = injection;
				return judgeTrial(fault, expected, await drillBackup(backup.directory, request, world, injection.request), surroundingsOf(expected.findings, lane));
			} finally {
				await injection.undo?.();
			}
		} catch (error) {
			if (error instanceof NotTried) return notTried(fault, error.reason, error.detail);
			throw error;
		}
	}
	async function inject(fault, lane) {
		try {
			return await fault.inject(lane);
		} catch (error) {
			if (error instanceof errors.Qd && error.failure.cause === "exit" && lane.good.origin === "backup") throw new NotTried("fault-not-applicable", error.message);
			throw error;
		}
	}
	async function tryContent(faults, request) {
		let { lane } = request;
		let source = await lane.good.source();
		let name = `altered_${lane.number}`;
		let settings = await source.copyTo(name);
		try {
			let altered = await source.within((session) => alterAll(faults, session, lane), settings.database);
			let done = altered.filter((each) => each.alteration !== void 0);
			if (done.length === 0) return altered.map(({ fault, why }) => asNotTried(fault, why));
			let backup = await lane.copy();
			await replaceDump(backup, settings, lane.world);
			let report = await drillBackup(backup.directory, request, lane.world);
			let foreseen = done.flatMap(({ alteration }) => alteration?.findings ?? []);
			return altered.map(({ fault, alteration, why }) => alteration ? judgeTrial(fault, expect(fault, alteration), report, surroundingsOf(foreseen, lane)) : asNotTried(fault, why));
		} finally {
			await source.drop(name);
		}
	}
	function surroundingsOf(foreseen, { good }) {
		return {
			foreseen,
			isExact: good.origin === "sample"
		};
	}
	function expect(fault, { findings }) {
		let { verdict, reason, names } = fault;
		return {
			verdict,
			reasons: [reason],
			findings,
			...names === void 0 ? {} : { names }
		};
	}
	async function alterAll(faults, session, lane) {
		await session.script("SET session_replication_role = replica; SET check_function_bodies = off; SET search_path = public");
		let altered = [];
		for (let fault of faults) altered.push(await alter(fault, session, lane));
		return altered;
	}
	async function alter(fault, session, lane) {
		let why = new NotTried("fault-no-target");
		for (let alteration of await placesOf(fault, session, lane)) {
			if (alteration instanceof NotTried) return {
				fault,
				why: alteration
			};
			try {
				await session.script(alteration.script);
				return {
					fault,
					alteration,
					why
				};
			} catch (error) {
				lane.world.signal.throwIfAborted();
				why = new NotTried("fault-not-applicable", error instanceof Error ? error.message : "");
			}
		}
		return {
			fault,
			why
		};
	}
	async function placesOf(fault, session, lane) {
		try {
			return (await fault.find(session, lane.good.backup.passport)).slice(0, 8);
		} catch (error) {
			if (error instanceof NotTried) return [error];
			throw error;
		}
	}
	function asNotTried(fault, { reason, detail }) {
		return notTried(fault, reason, detail);
	}
	function drillBackup(directory, { lane, drill, lastro, nextRun }, world, changes = {}) {
		let { config } = lane;
		return drill({
			config,
			directory,
			pick: "newest",
			jobs: 2,
			lastro,
			...changes
		}, withRunId(world, nextRun()));
	}
	let oneOf = (...expressions) => `CASE (random() * ${expressions.length - 1})::int ${expressions.map((expression, index) => `WHEN ${index} THEN ${expression}`).join(" ")} END`;
	let RANDOM_TEXT = "(SELECT string_agg(chr(CASE WHEN random() < 0.5 THEN 32 + (random() * 90)::int ELSE 160 + (random() * 20000)::int END), '') FROM generate_series(1, 1 + n % 30))";
	let COLUMNS = {
		words: oneOf("NULL", "''", RANDOM_TEXT, RANDOM_TEXT, "'\ud83d\ude00 e\u0301'", "repeat('\u00e7\u00e3o', n)"),
		letters: "E'\\t\\\\N\\r\\n' || n",
		fixed: "'x' || n % 1000",
		exact: oneOf("round((random() * 1e12)::numeric, n % 20)", "'NaN'::numeric", "'-Infinity'::numeric", "1e200::numeric + n", "1.0", "1.000"),
		money_like: "(random() * 1e9)::numeric(14,4)",
		ratio: oneOf("(random() - 0.5) * 10 ^ (random() * 600 - 300)", "'NaN'::float8", "'-0'::float8", "'Infinity'::float8", "0.1::float8 + 0.2", "'4.9e-324'::float8"),
		small_ratio: oneOf("(random() - 0.5)::real", "'NaN'::real", "'-0'::real", "'-Infinity'::real"),
		whole: oneOf("(random() * 1e18)::bigint", "-9223372036854775808", "9223372036854775807", "0"),
		born: oneOf("date '0001-01-01' + (random() * 1e6)::int", "'infinity'::date", "'0044-03-15 BC'::date"),
		moment: oneOf("timestamptz 'epoch' + random() * 2e9 * interval '1 s'", "'-infinity'::timestamptz"),
		local_moment: "timestamp 'epoch' - random() * 2e9 * interval '1 s'",
		clock_time: oneOf("time '00:00' + random() * interval '1 day'", "'24:00'::time"),
		zoned_time: "'12:34:56.789012-03:30'::timetz",
		took: "make_interval(months => (random() * 50)::int, days => (random() * 50)::int - 25, secs => random() * 1e5)",
		flags: "ARRAY[random() < 0.5, NULL, random() < 0.5]",
		tags: oneOf("ARRAY['a' || n, '', NULL, '{\"x\"}']", "'{}'::text[]", "ARRAY['NULL', ',', '\"']"),
		grid: oneOf("'[0:1][2:3]={{1,2},{3,4}}'::integer[]", "ARRAY[n, NULL]"),
		document: oneOf("jsonb_build_object('k' || n % 7, random(), 'a', n, '\u00fc', '\u00e7\u00e3o')", "'{\"b\": 1.0, \"a\": {\"d\": [], \"c\": null}}'::jsonb", "'{\"a\": {\"c\": null, \"d\": []}, \"b\": 1.0}'::jsonb", "'1e400'::jsonb"),
		source: "json_build_object('n', n, 'r', random())",
		bytes: oneOf("decode(md5(random()::text), 'hex')", "''::bytea", "'\\x00'::bytea"),
		key: "md5(random()::text)::uuid",
		address: oneOf("('10.' || n % 256 || '.0.1')::inet", "'::1/64'::inet"),
		network: "'192.168.0.0/16'::cidr",
		span: oneOf("tstzrange(now(), now() + random() * interval '9 days')", "'empty'::tstzrange"),
		numbers: "'{[1,3), [5,9)}'::int4multirange",
		bits: "(n % 256)::bit(8)::varbit",
		place: oneOf("point(random(), random())", "'(-0,NaN)'::point"),
		cash: "(random() * 1e6)::numeric::money",
		chosen: "(ARRAY['cash', 'card', 'pix', 'voucher']::kind[])[1 + n % 4]",
		domained: "1 + (random() * 1000)::numeric",
		note: oneOf("NULL", "''", "' '", "E'\\\\.'", "'NULL'")
	};
	function randomRows(seed, rows) {
		return `
SET search_path = public;
SELECT setseed(${(seed % 2e3 - 1e3) / 1e3});
TRUNCATE anything, parts;
INSERT INTO anything (${Object.keys(COLUMNS).join(", ")})
SELECT ${Object.values(COLUMNS).join(",\n  ")}
FROM generate_series(1, ${rows}) n;
INSERT INTO parts SELECT a.id % 1000, a.id, left(a.words, 5) FROM anything a WHERE random() < 0.5;
`;
	}
	let PRINTING = {
		TimeZone: [
			"Asia/Kathmandu",
			"Pacific/Chatham",
			"America/Sao_Paulo",
			"Asia/Tokyo"
		],
		DateStyle: [
			"German, DMY",
			"SQL, DMY",
			"Postgres, MDY",
			"ISO, YMD"
		],
		IntervalStyle: [
			"sql_standard",
			"iso_8601",
			"postgres_verbose"
		],
		extra_float_digits: [
			"-15",
			"-5",
			"0",
			"1"
		],
		bytea_output: ["escape", "hex"],
		xmloption: ["document", "content"],
		quote_all_identifiers: ["on", "off"]
	};
	let DATABASE = {
		...PRINTING,
		search_path: ["public, pg_catalog", "pg_catalog"],
		default_transaction_read_only: ["on", "off"],
		default_transaction_isolation: ["serializable", "repeatable read"],
		standard_conforming_strings: ["off", "on"],
		statement_timeout: ["0", "60s"],
		row_security: ["off", "on"]
	};
	let SERVER = {
		...PRINTING,
		work_mem: ["64kB", "4MB"],
		enable_hashagg: ["off", "on"],
		synchronize_seqscans: ["on", "off"],
		default_toast_compression: ["pglz"]
	};
	let ENVIRONMENT = {
		TZ: [
			"Asia/Kathmandu",
			"America/Sao_Paulo",
			"UTC"
		],
		LANG: [
			"pt_BR.UTF-8",
			"C.UTF-8",
			"C"
		]
	};
	function randomSettings(random) {
		let choose = (table) => Object.fromEntries(Object.entries(table).filter(() => random() < .5).map(([name, values]) => [name, values[Math.floor(random() * values.length)] ?? ""]));
		return {
			database: choose(DATABASE),
			server: choose(SERVER),
			environment: choose(ENVIRONMENT),
			jobs: 1 + Math.floor(random() * 4)
		};
	}
	function describeSettings({ database, server, environment, jobs }) {
		let list = (title, settings) => {
			let pairs = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
			return pairs.length === 0 ? [] : [`${title} ${pairs.join(" ")}`];
		};
		return [
			...list("database", database),
			...list("staging", server),
			...list("host", environment),
			`jobs ${jobs}`
		].join("; ");
	}
	async function runClean(seed, request) {
		let random = seededRandom(seed);
		let settings = randomSettings(random);
		let rows = Math.floor(random() * 300);
		let world = inSurroundings(request.lane.world, settings);
		let { jobs } = settings;
		let report = request.lane.good.origin === "sample" ? await drillRandomRows({
			seed,
			rows,
			settings
		}, request, world) : await drillBackup((await request.lane.copy()).directory, request, world, { jobs });
		return {
			seed,
			settings: `${describeSettings(settings)}; rows ${rows}`,
			alarm: alarmOf(report)
		};
	}
	function inSurroundings(world, { server, environment }) {
		return withServerSettings(changeWorld(world, () => ({ command: (command) => ({
			...command,
			env: {
				...environment,
				...command.env
			}
		}) })), server);
	}
	async function drillRandomRows(database, request, world) {
		let { lane, lastro, nextRun } = request;
		let source = await lane.good.source();
		let name = `clean_${lane.number}`;
		await fill(source, name, database);
		let directory = (0, external_node_path_.join)(lane.directory, "clean");
		let connection = {
			...source.settings,
			database: name
		};
		let config = laneConfig(sampleConfig(directory, lane.good.config, connection), directory);
		let backup = await backUp(config, lastro, withRunId(world, nextRun()));
		let { jobs } = database.settings;
		return drillBackup(backup.directory, request, world, {
			config,
			jobs
		});
	}
	async function fill(source, name, database) {
		let { seed, rows, settings } = database;
		(await source.within((session) => session.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]), "postgres")).length === 0 && await create(source, name);
		await configure(source, name, {});
		await source.within((session) => session.script(randomRows(seed, rows)), name);
		await configure(source, name, settings.database);
	}
	async function configure(source, name, settings) {
		let database = (0, connection.Cm)(name);
		await source.within(async (session) => {
			await session.query(`ALTER DATABASE ${database} RESET ALL`);
			for (let [setting, value] of Object.entries(settings)) await session.query(`ALTER DATABASE ${database} SET ${setting} = ${literalOf(setting, value)}`);
		}, "postgres");
	}
	function literalOf(setting, value) {
		return setting === "search_path" ? value : (0, connection.ce)(value);
	}
	async function create(source, name) {
		await source.within((session) => session.query(`CREATE DATABASE ${(0, connection.Cm)(name)} TEMPLATE template0 LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'`), "postgres");
		await source.within((session) => session.script("\nSET search_path = public;\nCREATE TYPE kind AS ENUM ('cash', 'card', 'pix', 'voucher');\nCREATE DOMAIN positive AS numeric CHECK (VALUE > 0);\nCREATE TABLE anything (\n  id bigserial PRIMARY KEY, words text, letters varchar(40), fixed char(7), exact numeric, money_like numeric(14,4), ratio double precision,\n  small_ratio real, whole bigint, born date, moment timestamptz, local_moment timestamp, clock_time time, zoned_time timetz, took interval,\n  flags boolean[], tags text[], grid integer[], document jsonb, source json, bytes bytea, key uuid, address inet, network cidr, span tstzrange,\n  numbers int4multirange, bits varbit, place point, cash money, chosen kind, domained positive, note text COLLATE \"C\",\n  doubled numeric GENERATED ALWAYS AS (exact * 2) STORED);\nCREATE INDEX anything_words_idx ON anything (lower(words));\nCREATE INDEX anything_document_idx ON anything USING gin (document);\nCREATE TABLE parts (id integer, anything bigint REFERENCES anything ON DELETE CASCADE, label text) PARTITION BY HASH (id);\nCREATE TABLE parts_0 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 0);\nCREATE TABLE parts_1 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 1);\nCREATE VIEW chosen_sums AS SELECT chosen, count(*) AS rows, sum(money_like) AS total FROM anything GROUP BY chosen;\n"), name);
	}
	function alarmOf(report) {
		let { verdict } = report;
		let findings = findingsOf(report);
		if (verdict.value === "restorable" && verdict.reason === "proven" && findings.length === 0) return "";
		return [
			`${verdict.value}: ${verdict.reason}`,
			...findings,
			report.error ?? ""
		].filter((part) => part !== "").join("; ");
	}
	function shareDrills(faults) {
		let sets = new Map();
		for (let fault of faults) {
			let key = fault.kind === "content" && fault.isApart ? `group ${fault.group}` : fault.id;
			sets.set(key, [...sets.get(key) ?? [], fault]);
		}
		return [...sets.values()].flatMap((set) => portions(set, 40));
	}
	function portions(set, size) {
		let parts = [];
		for (let start = 0; start < set.length; start += size) parts.push(set.slice(start, start + size));
		return parts;
	}
	async function tryAll(faults, workshop) {
		let trials = new Map();
		await workOff(shareDrills(faults), workshop, async (set, request) => {
			for (let trial of await trySet(set, request)) {
				trials.set(trial.id, trial);
				tellTrial(trial, trials.size, faults.length, workshop.world);
			}
		});
		return faults.flatMap(({ id }) => trials.get(id) ?? []);
	}
	async function trySet(set, request) {
		let shared = await tryFaults(set, request);
		if (shared.every(({ outcome }) => outcome !== "missed" && outcome !== "alarmed") || set.length === 1) return shared;
		let trials = [];
		for (let fault of set) trials.push(...await tryFaults([fault], request));
		return trials;
	}
	async function runAllClean({ rounds, seed }, workshop) {
		let random = seededRandom(seed);
		let seeds = Array.from({ length: rounds }, () => Math.floor(random() * 2 ** 31));
		let runs = new Map();
		await workOff(seeds, workshop, async (each, request) => {
			let run = await runClean(each, request);
			runs.set(each, run);
			tellClean(run, runs.size, rounds, workshop.world);
		});
		return seeds.flatMap((each) => runs.get(each) ?? []);
	}
	async function workOff(pieces, { lanes, drill, lastro, world, nextRun }, work) {
		let next = 0;
		let hasFailed = !1;
		let drive = async (lane) => {
			for (; !hasFailed;) {
				let piece = pieces[next++];
				if (piece === void 0) return;
				try {
					await work(piece, {
						lane,
						drill,
						lastro,
						nextRun: () => nextRun(lane)
					});
					world.signal.throwIfAborted();
				} catch (error) {
					hasFailed = !0;
					throw error;
				}
			}
		};
		let ends = await Promise.allSettled(lanes.map(drive));
		for (let end of ends) if (end.status === "rejected") throw end.reason;
	}
	function tellTrial(trial, done, total, { log }) {
		let { group, id, outcome, expected, actual, reason = "", detail = "" } = trial;
		let line = `${outcome}: ${group}/${id}`;
		outcome === "missed" || outcome === "alarmed" ? log.error(`${line}: expected ${expected}; got ${actual}`) : log.info(outcome === "not-tried" ? `${line}: ${reason} ${detail}`.trimEnd() : line);
		log.progress({
			activity: "faults",
			done,
			total,
			unit: "items"
		});
	}
	function tellClean({ seed, settings, alarm }, done, total, { log }) {
		alarm !== "" && log.error(`false alarm: seed ${seed}; ${settings}: ${alarm}`);
		log.progress({
			activity: "clean-runs",
			done,
			total,
			unit: "items"
		});
	}
	function cacheAnswers(inner) {
		let answers = new Map();
		return changeProcesses(inner, { ask: (question) => {
			let { file, args, env = {} } = question;
			let key = [
				file,
				...args,
				...Object.entries(env).flat()
			].join("\0");
			let known = answers.get(key) ?? inner.ask(question);
			answers.set(key, known);
			return known;
		} });
	}
	function cacheInitdb(inner, directory) {
		let models = new Map();
		let modelFor = (command) => {
			let [flag = "", , ...options] = command.args;
			let key = [command.file, ...options].join("\0");
			let known = models.get(key);
			if (known) return known;
			let path = (0, external_node_path_.join)(directory, `initdb-${models.size + 1}`);
			let made = inner.run({
				...command,
				args: [
					flag,
					path,
					...options
				]
			});
			made.catch(() => void 0);
			models.set(key, {
				path,
				made
			});
			return {
				path,
				made
			};
		};
		let copyModel = async (command) => {
			let { path, made } = modelFor(command);
			await made;
			let target = command.args[1] ?? "";
			return inner.run({
				...command,
				file: "cp",
				args: [
					"-a",
					"--reflink=auto",
					`${path}/.`,
					target
				]
			});
		};
		return {
			processes: changeProcesses(inner, { run: (command) => runs(command, "initdb") ? copyModel(command) : inner.run(command) }),
			systemIdentifiers: () => Promise.all([...models.values()].map(async ({ path, made }) => {
				await made;
				return systemIdentifier(path);
			}))
		};
	}
	async function systemIdentifier(data) {
		let file = await (0, promises_.open)((0, external_node_path_.join)(data, "global/pg_control"), "r");
		try {
			let { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
			return buffer.readBigUInt64LE(0).toString();
		} finally {
			await file.close();
		}
	}
	function runDrillCheck(request, world, drill = restore_drill.B) {
		let { system } = request.config;
		let subject = {
			procedure: "drill-check",
			lastro: request.lastro,
			system: system.name,
			locale: system.locale,
			lock: {
				stateDir: system.stateDir,
				resource: "restore-drill"
			},
			onFailure: () => "cannot-judge",
			audience: {
				config: request.config,
				subject: ""
			}
		};
		return (0, run_procedure.n)(subject, world, (recorder) => conduct(request, world, recorder, drill));
	}
	async function conduct(request, world, recorder, drill) {
		let parent = request.config.drill.directory;
		await recorder.step("cleanup", async () => {
			await (0, sweep_staging.hq)(request.config.drill, world);
			await (0, sweep_staging.cn)(world);
		});
		let user = await world.unprivilegedUser();
		let directory = await (0, staging_directory.h)(parent, withRunId(world, "check"), user);
		let good;
		try {
			good = await recorder.step("good-backup", () => obtainGood(request, directory, withRunId(quietWorld(world), "good")));
			return await checkWith(good, {
				request,
				directory,
				world,
				recorder,
				drill
			});
		} finally {
			await recorder.step("destroy", async () => {
				await good?.close();
				await directory.remove();
			});
		}
	}
	function obtainGood({ subject, config, lastro, lanes }, { path }, world) {
		let common = {
			directory: path,
			config,
			lastro
		};
		if (subject.kind === "sample") return makeSample(common, world);
		let { directory: backups, backup } = subject;
		let jobs = Math.max(lanes, Math.min(4, (0, external_node_os_.availableParallelism)()));
		let choice = backup === void 0 ? {} : { backup };
		return takeReal({
			...common,
			backups,
			jobs,
			...choice
		}, world);
	}
	async function checkWith(good, check) {
		let { request, recorder, world } = check;
		let workshop = await openWorkshop(good, check);
		let baseline = await recorder.step("baseline", () => tryAll(BASELINE, workshop));
		let broken = endingOfBaseline(good, baseline);
		if (broken) return broken;
		let rest = request.faults.filter((fault) => !BASELINE.includes(fault));
		let tried = await recorder.step("faults", () => tryAll(rest, workshop));
		let cleanRuns = await recorder.step("clean-runs", () => runAllClean({
			rounds: request.cleanRuns,
			seed: request.seed
		}, workshop));
		world.signal.throwIfAborted();
		let trials = [...baseline, ...tried];
		return concludeCheck({
			good,
			seed: request.seed,
			trials,
			cleanRuns
		}, recorder);
	}
	let BASELINE = HARMLESS_SURROUNDINGS.filter(({ id }) => id === "good-backup-as-it-is");
	async function openWorkshop(good, { request, directory, world, drill }) {
		let plainWorld = {
			...quietWorld(world),
			cacheDirectory: () => null
		};
		let backend = request.backend === void 0 ? {} : { backend: request.backend };
		let initdb = cacheInitdb(cacheAnswers(world.processes), directory.path);
		let lanes = await Promise.all(Array.from({ length: request.lanes }, (_, index) => openLane(directory.path, index + 1, {
			good,
			plainWorld,
			initdb,
			...backend
		})));
		let runs = 0;
		let nextRun = ({ number }) => {
			runs += 1;
			return `${number}x${runs}`;
		};
		return {
			lanes,
			drill,
			lastro: request.lastro,
			world,
			nextRun
		};
	}
	var did_you_mean = __webpack_require__(3050);
	var field_path = __webpack_require__(7937);
	var totals = __webpack_require__(9714);
	let TENANT = "tenant_chefwell";
	function contentFault(group, text) {
		let { id, reason, places, ...common } = text;
		let sql = `SELECT * FROM (${places}) AS place LIMIT 200`;
		return {
			kind: "content",
			id,
			group,
			reason,
			verdict: "not-restorable",
			...common,
			find: async (session, passport) => tenantsFirst(await session.query(sql), reason, passport)
		};
	}
	function tenantsFirst(rows, reason, { source }) {
		let isTenant = (0, totals.bt)(source.tenantPattern);
		return rows.map(([schema, object, script, further]) => ({
			isTenant: isTenant(schema ?? ""),
			script: script ?? "",
			findings: [`${schema}.${object}: ${reason}`, ...further?.split("\n") ?? []]
		})).toSorted((a, b) => Number(b.isTenant) - Number(a.isTenant));
	}
	function sampleFault(group, text) {
		let { id, reason, script, findings, ...common } = text;
		let inTenant = (template) => template.replaceAll("@", TENANT);
		let alteration = {
			script: inTenant(script),
			findings: findings.map(inTenant)
		};
		return {
			kind: "content",
			id,
			group,
			reason,
			verdict: "not-restorable",
			...common,
			find: async (session) => {
				if (!await isSample(session)) throw new NotTried("fault-needs-sample");
				return [alteration];
			}
		};
	}
	async function isSample(session) {
		let [row] = await session.query("SELECT to_regnamespace($1)::text", [SAMPLE_SCHEMA]);
		return row?.[0] !== null;
	}
	var scope = __webpack_require__(1562);
	function relations(kinds) {
		return `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}
  WHERE c.relkind IN (${kinds.split("").map((kind) => `'${kind}'`).join(", ")}) AND NOT c.relispartition
  AND NOT EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = c.oid OR h.inhparent = c.oid) AND NOT ${(0, scope.l_)("pg_class", "c.oid")}`;
	}
	let PLAIN_INDEXES = `FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}
  WHERE c.relkind = 'r' AND NOT c.relispartition AND x.indisvalid AND NOT x.indisreplident AND NOT x.indisclustered
  AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.oid) AND NOT ${(0, scope.l_)("pg_class", "c.oid")}`;
	function constraints(type) {
		return `FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}
  WHERE k.contype = '${type}' AND k.conparentid = 0 AND k.conislocal AND k.coninhcount = 0 AND c.relkind = 'r' AND NOT c.relispartition
  AND NOT ${(0, scope.l_)("pg_class", "c.oid")}`;
	}
	function keys(type) {
		return `${constraints(type)} AND NOT EXISTS (SELECT 1 FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = k.conindid)`;
	}
	let TRIGGERS = `FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}
  WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgenabled = 'O' AND c.relkind = 'r' AND NOT c.relispartition AND NOT ${(0, scope.l_)("pg_class", "c.oid")}`;
	let FUNCTIONS = `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${scope.a0}
  JOIN pg_language l ON l.oid = p.prolang AND l.lanname IN ('sql', 'plpgsql')
  WHERE p.prokind = 'f' AND p.prosqlbody IS NULL AND NOT ${(0, scope.l_)("pg_proc", "p.oid")}`;
	let FUNCTION_NAME = "p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'";
	let POLICIES = `FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}
  WHERE NOT ${(0, scope.l_)("pg_class", "c.oid")}`;
	let USED_SEQUENCES = `FROM pg_sequences q JOIN pg_namespace n ON n.nspname = q.schemaname AND ${scope.a0}
  WHERE q.increment_by > 0 AND q.last_value >= q.start_value + q.increment_by AND q.last_value < q.max_value`;
	function withoutDependents(catalogue, oid) {
		return `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.refclassid = '${catalogue}'::regclass AND d.refobjid = ${oid} AND d.deptype NOT IN ('i', 'a', 'P', 'S')
    AND NOT (d.classid = 'pg_rewrite'::regclass AND EXISTS (SELECT 1 FROM pg_rewrite w WHERE w.oid = d.objid AND w.ev_class = ${oid})))`;
	}
	function mustChange(statement) {
		return `DO $must$ BEGIN ${statement}; IF NOT FOUND THEN RAISE EXCEPTION 'no row to change'; END IF; END $must$`;
	}
	let RELATION = "n.nspname, c.relname";
	let ACCESS_FAULTS = [
		contentFault("permissions", {
			id: "grant-revoked",
			reason: "grant-differs",
			places: `SELECT ${RELATION}, format('REVOKE ALL ON %I.%I FROM %I', ${RELATION}, g.rolname)
      FROM (SELECT c.* ${relations("r")}) c JOIN pg_namespace n ON n.oid = c.relnamespace
      CROSS JOIN LATERAL (SELECT r.rolname FROM aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee AND a.grantee <> c.relowner LIMIT 1) g ORDER BY 1, 2`
		}),
		contentFault("permissions", {
			id: "grant-to-everybody",
			reason: "grant-differs",
			places: `SELECT ${RELATION}, format('GRANT SELECT ON %I.%I TO public', ${RELATION}) ${relations("r")} ORDER BY 1, 2`
		}),
		contentFault("permissions", {
			id: "schema-opened-to-everybody",
			reason: "grant-differs",
			places: `SELECT nspname, 'schema', format('GRANT CREATE ON SCHEMA %I TO public', nspname) FROM (SELECT DISTINCT n.nspname ${relations("r")}) n WHERE nspname <> 'public' ORDER BY 1`
		}),
		sampleFault("permissions", {
			id: "grant-of-column-revoked",
			script: "REVOKE SELECT (kind) ON lastro_sample.archive FROM chefwell_report",
			reason: "grant-differs",
			findings: ["lastro_sample.archive.kind: grant-differs"]
		}),
		sampleFault("permissions", {
			id: "grant-of-deletion",
			script: "GRANT DELETE ON @.sales TO chefwell_report",
			reason: "grant-differs",
			findings: ["@.sales: grant-differs"]
		}),
		sampleFault("permissions", {
			id: "default-privilege-revoked",
			script: "ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM chefwell_report",
			reason: "grant-differs",
			findings: ["public.default for r of postgres: grant-differs"]
		}),
		sampleFault("permissions", {
			id: "owner-changed",
			script: "ALTER FUNCTION @.revenue(timestamptz) OWNER TO chefwell_app",
			reason: "grant-differs",
			findings: ["@.revenue(since timestamp with time zone): grant-differs", "@.revenue(since timestamp with time zone): owner-differs"]
		}),
		sampleFault("permissions", {
			id: "owner-of-table-changed",
			script: "ALTER TABLE lastro_sample.owned OWNER TO postgres",
			reason: "grant-differs",
			findings: ["lastro_sample.owned: grant-differs", "lastro_sample.owned: owner-differs"]
		})
	];
	let COLLATION_FAULTS = [
		sampleFault("collation", {
			id: "column-collation-lost",
			script: "ALTER TABLE lastro_sample.names ALTER title TYPE text",
			reason: "column-differs",
			findings: ["lastro_sample.names.title: column-differs"]
		}),
		sampleFault("collation", {
			id: "index-collation-changed",
			script: "DROP INDEX lastro_sample.names_title_idx; CREATE INDEX names_title_idx ON lastro_sample.names (title)",
			reason: "index-differs",
			findings: ["lastro_sample.names_title_idx: index-differs"]
		}),
		sampleFault("collation", {
			id: "collation-dropped",
			script: "ALTER TABLE lastro_sample.names ALTER name TYPE text; DROP COLLATION lastro_sample.bytewise",
			reason: "object-missing",
			findings: ["lastro_sample.collation lastro_sample.bytewise: object-missing", "lastro_sample.names.name: column-differs"]
		})
	];
	let EXTENSION_CONTENT_FAULTS = [sampleFault("extensions", {
		id: "extension-dropped",
		script: "DROP EXTENSION pgcrypto CASCADE",
		reason: "extension-missing",
		findings: [".pgcrypto: extension-missing"]
	})];
	let HARMLESS_CHANGES = [
		{
			id: "rows-in-other-order",
			script: "CLUSTER @.sales USING sales_created_idx; CLUSTER @.orders USING orders_tab_idx; ALTER TABLE @.sales SET WITHOUT CLUSTER; ALTER TABLE @.orders SET WITHOUT CLUSTER",
			findings: []
		},
		{
			id: "rows-written-again",
			script: "UPDATE @.sale_items SET quantity = quantity; UPDATE @.sales SET id = id",
			findings: []
		},
		{
			id: "keys-of-jsonb-in-other-order",
			script: "UPDATE lastro_sample.settings SET body = '{\"bb\": {\"c\": [1,  2]}, \"a\": 1}'",
			findings: []
		},
		{
			id: "column-came-and-went",
			script: "ALTER TABLE @.tabs ADD COLUMN gone integer DEFAULT 5; ALTER TABLE @.tabs DROP COLUMN gone",
			findings: []
		},
		{
			id: "sequence-ahead",
			script: "SELECT nextval('@.sales_id_seq')",
			findings: []
		},
		{
			id: "indexes-built-anew",
			script: "REINDEX TABLE @.sales; REINDEX TABLE @.customers",
			findings: []
		},
		{
			id: "values-stored-otherwise",
			script: "UPDATE @.sale_items SET description = description; ALTER TABLE @.sale_items SET (toast_tuple_target = 128); ALTER TABLE @.sale_items RESET (toast_tuple_target)",
			findings: []
		},
		{
			id: "comment-changed",
			script: "COMMENT ON TABLE @.sales IS 'Bills'",
			findings: ["@.table @.sales: comment-differs (warn)"]
		}
	].map((text) => sampleFault("harmless", {
		...text,
		isApart: !0,
		reason: "proven",
		verdict: "restorable",
		isHarmless: !0
	}));
	let program_faults_RELATION = "n.nspname, c.relname";
	let ANYWHERE = [
		{
			id: "view-dropped",
			reason: "view-missing",
			places: `SELECT ${program_faults_RELATION}, format('DROP VIEW %I.%I', ${program_faults_RELATION}) ${relations("v")} AND ${withoutDependents("pg_class", "c.oid")} ORDER BY 1, 2`
		},
		{
			id: "view-changed",
			reason: "view-differs",
			places: `SELECT ${program_faults_RELATION}, format('CREATE OR REPLACE VIEW %I.%I AS SELECT * FROM (%s) changed LIMIT 1000000', ${program_faults_RELATION}, rtrim(pg_get_viewdef(c.oid), ';')) ${relations("v")} ORDER BY 1, 2`
		},
		{
			id: "matview-dropped",
			reason: "view-missing",
			places: `SELECT ${program_faults_RELATION}, format('DROP MATERIALIZED VIEW %I.%I', ${program_faults_RELATION}) ${relations("m")} AND ${withoutDependents("pg_class", "c.oid")}
      AND NOT EXISTS (SELECT 1 FROM pg_index x WHERE x.indrelid = c.oid) ORDER BY 1, 2`
		},
		{
			id: "matview-empty",
			reason: "matview-differs",
			places: `SELECT ${program_faults_RELATION}, format('REFRESH MATERIALIZED VIEW %I.%I WITH NO DATA', ${program_faults_RELATION}) ${relations("m")} AND c.relispopulated ORDER BY 1, 2`
		},
		{
			id: "function-dropped",
			reason: "function-missing",
			places: `SELECT n.nspname, ${FUNCTION_NAME}, format('DROP FUNCTION %s', p.oid::regprocedure) ${FUNCTIONS} AND ${withoutDependents("pg_proc", "p.oid")} ORDER BY 1, 2`
		},
		{
			id: "function-body-changed",
			reason: "function-differs",
			places: `SELECT n.nspname, ${FUNCTION_NAME}, replace(pg_get_functiondef(p.oid), p.prosrc, p.prosrc || E'\\n-- changed\\n') ${FUNCTIONS} AND p.prosrc <> '' ORDER BY 1, 2`
		},
		{
			id: "function-security-definer",
			reason: "function-differs",
			places: `SELECT n.nspname, ${FUNCTION_NAME}, format('ALTER FUNCTION %s SECURITY DEFINER', p.oid::regprocedure) ${FUNCTIONS} AND NOT p.prosecdef ORDER BY 1, 2`
		},
		{
			id: "policy-dropped",
			reason: "policy-missing",
			places: `SELECT n.nspname, c.relname || '.' || p.polname, format('DROP POLICY %I ON %I.%I', p.polname, n.nspname, c.relname) ${POLICIES} ORDER BY 1, 2`
		},
		{
			id: "policy-opened",
			reason: "policy-differs",
			places: `SELECT n.nspname, c.relname || '.' || p.polname, format('ALTER POLICY %I ON %I.%I USING (true)', p.polname, n.nspname, c.relname) ${POLICIES} AND pg_get_expr(p.polqual, p.polrelid) <> 'true' ORDER BY 1, 2`
		},
		{
			id: "policy-for-everybody",
			reason: "policy-differs",
			places: `SELECT n.nspname, c.relname || '.' || p.polname, format('ALTER POLICY %I ON %I.%I TO public', p.polname, n.nspname, c.relname) ${POLICIES} AND p.polroles <> '{0}' ORDER BY 1, 2`
		},
		{
			id: "row-security-off",
			reason: "row-security-differs",
			places: `SELECT ${program_faults_RELATION}, format('ALTER TABLE %I.%I DISABLE ROW LEVEL SECURITY', ${program_faults_RELATION}) ${relations("r")} AND c.relrowsecurity AND NOT c.relforcerowsecurity ORDER BY 1, 2`
		},
		{
			id: "enum-label-added",
			reason: "type-differs",
			places: `SELECT n.nspname, t.typname, format('ALTER TYPE %I.%I ADD VALUE ''lastro''', n.nspname, t.typname)
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND ${scope.a0} WHERE t.typtype = 'e' AND NOT ${(0, scope.l_)("pg_type", "t.oid")} ORDER BY 1, 2`
		},
		{
			id: "domain-rule-dropped",
			reason: "type-differs",
			places: `SELECT n.nspname, t.typname, format('ALTER DOMAIN %I.%I DROP CONSTRAINT %I', n.nspname, t.typname, k.conname)
      FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid AND k.contype = 'c' JOIN pg_namespace n ON n.oid = t.typnamespace AND ${scope.a0}
      WHERE NOT ${(0, scope.l_)("pg_type", "t.oid")} ORDER BY 1, 2`
		},
		{
			id: "schema-too-many",
			reason: "schema-unexpected",
			places: "SELECT 'lastro_leftover', 'lastro_leftover', 'CREATE SCHEMA lastro_leftover'"
		}
	];
	let IN_SAMPLE = [
		{
			id: "view-computes-otherwise",
			script: "CREATE OR REPLACE VIEW @.daily_sales AS SELECT created_at::date AS day, count(*) AS sales, sum(total) + 1 AS revenue FROM @.sales GROUP BY 1",
			reason: "view-differs",
			findings: ["@.daily_sales: view-differs"]
		},
		{
			id: "function-computes-otherwise",
			script: "CREATE OR REPLACE FUNCTION @.revenue(since timestamptz) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT 0::numeric'",
			reason: "function-differs",
			findings: ["@.revenue(since timestamp with time zone): function-differs"]
		},
		{
			id: "procedure-dropped",
			script: "DROP PROCEDURE public.close_day(date)",
			reason: "function-missing",
			findings: ["public.close_day(IN day date): function-missing"]
		},
		{
			id: "partition-detached",
			script: "ALTER TABLE public.audit_log DETACH PARTITION public.audit_log_2025h1",
			reason: "partition-differs",
			findings: ["public.audit_log_2025h1: partition-differs"]
		},
		{
			id: "statistics-dropped",
			script: "DROP STATISTICS lastro_sample.pairs",
			reason: "object-missing",
			findings: ["lastro_sample.pairs: object-missing"]
		},
		{
			id: "rule-dropped",
			script: "DROP RULE keep ON lastro_sample.archive",
			reason: "object-missing",
			findings: ["lastro_sample.archive.keep: object-missing"]
		},
		{
			id: "exclusion-dropped",
			script: "ALTER TABLE lastro_sample.bookings DROP CONSTRAINT no_overlap",
			reason: "constraint-missing",
			findings: ["lastro_sample.bookings.no_overlap: constraint-missing", "lastro_sample.no_overlap: index-missing"]
		},
		{
			id: "large-object-deleted",
			script: "SELECT lo_unlink(content) FROM (SELECT content FROM public.receipts ORDER BY id LIMIT 1) r",
			reason: "large-objects-differ",
			findings: [".large objects of postgres: postgres=SELECT,UPDATE/postgres: grant-differs", ".large objects: large-objects-differ"]
		},
		{
			id: "large-object-byte-changed",
			script: "SELECT lo_put(content, 3, 'X') FROM (SELECT content FROM public.receipts ORDER BY id LIMIT 1) r",
			reason: "large-objects-differ",
			findings: [".large objects: large-objects-differ"]
		}
	];
	let PROGRAM_FAULTS = [...ANYWHERE.map((text) => contentFault("catalogue", text)), ...IN_SAMPLE.map((text) => sampleFault("catalogue", text))];
	let LEAF_TABLES = `${relations("r")} AND pg_relation_size(c.oid) > 0 AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.contype = 'f' AND k.confrelid = c.oid)`;
	let FREE_TEXTS = `FROM pg_attribute a JOIN LATERAL (SELECT c.* ${LEAF_TABLES} AND c.oid = a.attrelid) c ON true JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.atttypid IN ('text'::regtype, 'varchar'::regtype)
  AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND a.attnum = ANY (k.conkey))
  AND NOT EXISTS (SELECT 1 FROM pg_index x WHERE x.indrelid = c.oid AND a.attnum = ANY (x.indkey::smallint[]))`;
	let ONE_ROW = (statement) => `format($f$${mustChange(statement)}$f$, n.nspname, c.relname, a.attname)`;
	let row_faults_ANYWHERE = [
		{
			id: "row-deleted",
			reason: "rows-missing",
			places: `SELECT n.nspname, c.relname, format($f$${mustChange("DELETE FROM ONLY %1$I.%2$I WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I)")}$f$, n.nspname, c.relname) ${LEAF_TABLES} ORDER BY pg_relation_size(c.oid) DESC, 1, 2`
		},
		{
			id: "table-emptied",
			reason: "rows-missing",
			places: `SELECT n.nspname, c.relname, format($f$${mustChange("DELETE FROM ONLY %1$I.%2$I")}$f$, n.nspname, c.relname) ${LEAF_TABLES} ORDER BY pg_relation_size(c.oid), 1, 2`
		},
		{
			id: "text-byte-changed",
			reason: "rows-differ",
			places: `SELECT n.nspname, c.relname, ${ONE_ROW("UPDATE ONLY %1$I.%2$I SET %3$I = CASE WHEN left(%3$I, 1) = 'x' THEN 'y' ELSE 'x' END || substr(%3$I, 2) WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I WHERE length(%3$I) > 1)")} ${FREE_TEXTS} ORDER BY 1, 2, a.attnum`
		},
		{
			id: "text-made-null",
			reason: "rows-differ",
			places: `SELECT n.nspname, c.relname, ${ONE_ROW("UPDATE ONLY %1$I.%2$I SET %3$I = NULL WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I WHERE %3$I IS NOT NULL)")} ${FREE_TEXTS} AND NOT a.attnotnull ORDER BY 1, 2, a.attnum`
		},
		{
			id: "null-made-empty",
			reason: "rows-differ",
			places: `SELECT n.nspname, c.relname, ${ONE_ROW("UPDATE ONLY %1$I.%2$I SET %3$I = '' WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I WHERE %3$I IS NULL)")} ${FREE_TEXTS} AND NOT a.attnotnull ORDER BY 1, 2, a.attnum`
		}
	];
	let row_faults_IN_SAMPLE = [
		{
			id: "row-duplicated",
			script: "ALTER TABLE @.sale_items DROP CONSTRAINT sale_items_pkey; INSERT INTO @.sale_items SELECT * FROM @.sale_items WHERE id = 7",
			reason: "rows-unexpected",
			findings: [
				"@.sale_items: rows-unexpected",
				"@.sale_items.sale_items_pkey: constraint-missing",
				"@.sale_items_pkey: index-missing"
			]
		},
		{
			id: "cent-changed",
			script: "UPDATE @.sales SET total = total + 0.01 WHERE id = 1",
			reason: "rows-differ",
			findings: ["@.sales: rows-differ"]
		},
		{
			id: "row-replaced-by-copy",
			script: "UPDATE @.expenses a SET (due, amount, supplier, paid, created_at) = (SELECT b.due, b.amount, b.supplier, b.paid, b.created_at FROM @.expenses b WHERE b.id = 2) WHERE a.id = 1",
			reason: "rows-differ",
			findings: ["@.expenses: rows-differ"]
		},
		{
			id: "rows-swapped-a-value",
			script: "UPDATE @.sales a SET total = b.total FROM @.sales b WHERE (a.id, b.id) IN ((1, 2), (2, 1))",
			reason: "rows-differ",
			findings: ["@.sales: rows-differ"]
		},
		{
			id: "columns-swapped-values",
			script: "UPDATE @.orders SET product_id = tab_id, tab_id = product_id WHERE id = 28",
			reason: "rows-differ",
			findings: ["@.orders: rows-differ"]
		},
		{
			id: "times-shifted",
			script: "UPDATE @.sales SET created_at = created_at - interval '3 hours'",
			reason: "rows-differ",
			findings: ["@.sales: rows-differ"]
		},
		{
			id: "row-moved-to-other-partition",
			script: "UPDATE public.audit_log SET happened_at = '2025-08-01' WHERE id = 1",
			reason: "rows-missing",
			findings: ["public.audit_log_2025h1: rows-missing", "public.audit_log_2025h2: rows-unexpected"]
		},
		{
			id: "older-snapshot",
			script: "DELETE FROM @.stripe_payments WHERE sale_id > 24; DELETE FROM @.sale_items WHERE id > 150; DELETE FROM public.audit_log WHERE id > 19990",
			reason: "rows-missing",
			findings: [
				"@.sale_items: rows-missing",
				"@.stripe_payments: rows-missing",
				"public.audit_log_rest: rows-missing"
			]
		},
		{
			id: "newer-snapshot",
			script: "INSERT INTO @.sales (total, paid_with, created_at) VALUES (10, 'cash', now()); INSERT INTO @.categories (name) VALUES ('Vinhos')",
			reason: "rows-unexpected",
			findings: ["@.categories: rows-unexpected", "@.sales: rows-unexpected"]
		}
	];
	let ROW_FAULTS = [...row_faults_ANYWHERE.map((text) => contentFault("rows", text)), ...row_faults_IN_SAMPLE.map((text) => sampleFault("rows", text))];
	let SEQUENCE = "q.schemaname, q.sequencename";
	let SEQUENCE_FAULTS = [
		contentFault("sequences", {
			id: "sequence-set-back",
			reason: "sequence-behind",
			places: `SELECT ${SEQUENCE}, format('SELECT setval(%L, %s)', format('%I.%I', ${SEQUENCE}), q.last_value - q.increment_by) ${USED_SEQUENCES} ORDER BY 1, 2`
		}),
		contentFault("sequences", {
			id: "sequence-restarted",
			reason: "sequence-behind",
			places: `SELECT ${SEQUENCE}, format('ALTER SEQUENCE %I.%I RESTART', ${SEQUENCE}) ${USED_SEQUENCES} ORDER BY 1, 2`
		}),
		contentFault("sequences", {
			id: "sequence-last-number-free",
			reason: "sequence-behind",
			places: `SELECT ${SEQUENCE}, format('SELECT setval(%L, %s, false)', format('%I.%I', ${SEQUENCE}), q.last_value) ${USED_SEQUENCES} ORDER BY 1, 2`
		}),
		contentFault("sequences", {
			id: "sequence-counts-otherwise",
			reason: "object-differs",
			places: `SELECT ${SEQUENCE}, format('ALTER SEQUENCE %I.%I INCREMENT BY %s', ${SEQUENCE}, q.increment_by + 1) ${USED_SEQUENCES} ORDER BY 1, 2`
		}),
		sampleFault("sequences", {
			id: "sequence-dropped",
			script: "ALTER TABLE @.sales ALTER id DROP DEFAULT; DROP SEQUENCE @.sales_id_seq",
			reason: "sequence-missing",
			findings: ["@.sales.id: column-differs", "@.sales_id_seq: sequence-missing"]
		}),
		sampleFault("sequences", {
			id: "sequence-owned-by-nobody",
			script: "ALTER SEQUENCE @.sales_id_seq OWNED BY NONE",
			reason: "object-differs",
			findings: ["@.sales_id_seq: object-differs"]
		})
	];
	let KEY = "n.nspname, c.relname || '.' || k.conname";
	let ON_TABLE = "n.nspname, c.relname, k.conname";
	let ITS_INDEX = "(SELECT format('%s.%s: index-missing', n.nspname, i.relname) FROM pg_class i WHERE i.oid = k.conindid)";
	let NEW_KEY = "format('ALTER TABLE %1$I.%2$I DROP CONSTRAINT %3$I, ADD CONSTRAINT %3$I %4$s', n.nspname, c.relname, k.conname";
	let table_faults_ANYWHERE = [
		{
			id: "index-dropped",
			reason: "index-missing",
			places: `SELECT n.nspname, i.relname, format('DROP INDEX %I.%I', n.nspname, i.relname) ${PLAIN_INDEXES} AND NOT x.indisunique ORDER BY 1, 2`
		},
		{
			id: "index-options-changed",
			reason: "index-differs",
			places: `SELECT n.nspname, i.relname, format('ALTER INDEX %I.%I SET (fillfactor = 71)', n.nspname, i.relname) ${PLAIN_INDEXES} AND i.relam = 403 ORDER BY 1, 2`
		},
		{
			id: "unique-index-dropped",
			reason: "index-missing",
			places: `SELECT n.nspname, i.relname, format('DROP INDEX %I.%I', n.nspname, i.relname) ${PLAIN_INDEXES} AND x.indisunique ORDER BY 1, 2`
		},
		{
			id: "unique-index-made-plain",
			reason: "index-differs",
			places: `SELECT n.nspname, i.relname, format('DROP INDEX %I.%I; %s', n.nspname, i.relname, replace(pg_get_indexdef(i.oid), 'CREATE UNIQUE INDEX', 'CREATE INDEX')) ${PLAIN_INDEXES} AND x.indisunique ORDER BY 1, 2`
		},
		{
			id: "unique-constraint-dropped",
			reason: "unique-missing",
			places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}), ${ITS_INDEX} ${keys("u")} ORDER BY 1, 2`
		},
		{
			id: "primary-key-dropped",
			reason: "constraint-missing",
			places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}), ${ITS_INDEX} ${keys("p")} ORDER BY 1, 2`
		},
		{
			id: "foreign-key-dropped",
			reason: "constraint-missing",
			places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}) ${constraints("f")} ORDER BY 1, 2`
		},
		{
			id: "foreign-key-without-cascade",
			reason: "constraint-differs",
			places: `SELECT ${KEY}, ${NEW_KEY}, replace(pg_get_constraintdef(k.oid), ' ON DELETE CASCADE', '')) ${constraints("f")} AND k.confdeltype = 'c' ORDER BY 1, 2`
		},
		{
			id: "foreign-key-not-valid",
			reason: "constraint-not-valid",
			places: `SELECT ${KEY}, ${NEW_KEY}, pg_get_constraintdef(k.oid) || ' NOT VALID') ${constraints("f")} AND k.convalidated ORDER BY 1, 2`
		},
		{
			id: "check-dropped",
			reason: "constraint-missing",
			places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}) ${constraints("c")} ORDER BY 1, 2`
		},
		{
			id: "check-loosened",
			reason: "constraint-differs",
			places: `SELECT ${KEY}, ${NEW_KEY}, format('CHECK (true OR (%s))', pg_get_expr(k.conbin, k.conrelid))) ${constraints("c")} AND k.convalidated ORDER BY 1, 2`
		},
		{
			id: "check-not-valid",
			reason: "constraint-not-valid",
			places: `SELECT ${KEY}, ${NEW_KEY}, pg_get_constraintdef(k.oid) || ' NOT VALID') ${constraints("c")} AND k.convalidated ORDER BY 1, 2`
		},
		{
			id: "trigger-dropped",
			reason: "trigger-missing",
			places: `SELECT n.nspname, c.relname || '.' || t.tgname, format('DROP TRIGGER %I ON %I.%I', t.tgname, n.nspname, c.relname) ${TRIGGERS} ORDER BY 1, 2`
		},
		{
			id: "trigger-disabled",
			reason: "trigger-disabled",
			places: `SELECT n.nspname, c.relname || '.' || t.tgname, format('ALTER TABLE %I.%I DISABLE TRIGGER %I', n.nspname, c.relname, t.tgname) ${TRIGGERS} ORDER BY 1, 2`
		},
		{
			id: "trigger-always",
			reason: "trigger-differs",
			places: `SELECT n.nspname, c.relname || '.' || t.tgname, format('ALTER TABLE %I.%I ENABLE ALWAYS TRIGGER %I', n.nspname, c.relname, t.tgname) ${TRIGGERS} ORDER BY 1, 2`
		},
		{
			id: "default-changed",
			reason: "column-differs",
			places: `SELECT n.nspname, c.relname || '.' || a.attname, format('ALTER TABLE %I.%I ALTER COLUMN %I DROP DEFAULT', n.nspname, c.relname, a.attname)
      FROM pg_attribute a JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum AND a.attgenerated = '' AND pg_get_expr(d.adbin, d.adrelid) NOT LIKE 'nextval%'
      JOIN LATERAL (SELECT c.* ${relations("r")} AND c.oid = a.attrelid) c ON true JOIN pg_namespace n ON n.oid = c.relnamespace ORDER BY 1, 2`
		},
		{
			id: "not-null-dropped",
			reason: "column-differs",
			places: `SELECT n.nspname, c.relname || '.' || a.attname, format('ALTER TABLE %I.%I ALTER COLUMN %I DROP NOT NULL', n.nspname, c.relname, a.attname)
      FROM pg_attribute a JOIN LATERAL (SELECT c.* ${relations("r")} AND c.oid = a.attrelid) c ON true JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull AND a.attidentity = '' AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p' AND a.attnum = ANY (k.conkey)) ORDER BY 1, 2`
		},
		{
			id: "table-unlogged",
			reason: "object-differs",
			places: `SELECT n.nspname, c.relname, format('ALTER TABLE %I.%I SET UNLOGGED', n.nspname, c.relname) ${relations("r")} AND c.relpersistence = 'p' ORDER BY 1, 2`
		},
		{
			id: "table-too-many",
			reason: "table-unexpected",
			places: `SELECT n.nspname, 'lastro_leftover', format('CREATE TABLE %I.lastro_leftover (id integer)', n.nspname) FROM (SELECT DISTINCT n.nspname ${relations("r")}) n ORDER BY 1`
		}
	];
	let TABS_KEY = "ALTER TABLE @.orders DROP CONSTRAINT orders_tab_id_fkey";
	let table_faults_IN_SAMPLE = [
		{
			id: "index-in-other-order",
			script: "DROP INDEX @.sales_created_idx; CREATE INDEX sales_created_idx ON @.sales (created_at)",
			reason: "index-differs",
			findings: ["@.sales_created_idx: index-differs"]
		},
		{
			id: "foreign-key-to-other-table",
			script: `${TABS_KEY}, ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES tenant_002.tabs ON DELETE CASCADE`,
			reason: "constraint-differs",
			findings: ["@.orders.orders_tab_id_fkey: constraint-differs"]
		},
		{
			id: "rows-point-nowhere",
			script: "DELETE FROM @.tabs WHERE id = 1",
			reason: "rows-missing",
			findings: [
				"@.tabs: rows-missing",
				"@.orders.orders_tab_id_fkey: foreign-key-orphans",
				"@.sales.sales_tab_id_fkey: foreign-key-orphans"
			]
		},
		{
			id: "rows-point-nowhere-unchecked",
			script: `DELETE FROM @.tabs WHERE id = 2; ${TABS_KEY}, ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES @.tabs ON DELETE CASCADE NOT VALID`,
			reason: "rows-missing",
			findings: [
				"@.tabs: rows-missing",
				"@.orders.orders_tab_id_fkey: constraint-not-valid",
				"@.orders.orders_tab_id_fkey: foreign-key-orphans (warn)"
			]
		},
		{
			id: "trigger-at-other-moment",
			script: "DROP TRIGGER products_touch ON @.products; CREATE TRIGGER products_touch AFTER UPDATE ON @.products FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at()",
			reason: "trigger-differs",
			findings: ["@.products.products_touch: trigger-differs"]
		},
		{
			id: "column-of-other-type",
			script: "ALTER TABLE @.tabs ALTER number TYPE smallint",
			reason: "column-differs",
			findings: ["@.tabs.number: column-differs"]
		},
		{
			id: "column-renamed",
			script: "ALTER TABLE @.tabs RENAME COLUMN closed_at TO ended_at",
			reason: "column-differs",
			findings: ["@.tabs.closed_at: column-differs", "@.tabs.ended_at: column-differs"]
		},
		{
			id: "column-dropped",
			script: "ALTER TABLE @.tabs DROP COLUMN closed_at",
			reason: "rows-differ",
			findings: ["@.tabs: rows-differ", "@.tabs.closed_at: column-differs"]
		},
		{
			id: "column-too-many",
			script: "ALTER TABLE @.tabs ADD COLUMN waiter text",
			reason: "rows-differ",
			findings: ["@.tabs: rows-differ", "@.tabs.waiter: column-differs"]
		},
		{
			id: "generated-column-made-plain",
			script: "ALTER TABLE @.products ALTER margin DROP EXPRESSION",
			reason: "column-differs",
			findings: ["@.products.margin: column-differs"]
		},
		{
			id: "identity-made-optional",
			script: "ALTER TABLE public.companies ALTER id SET GENERATED BY DEFAULT",
			reason: "column-differs",
			findings: ["public.companies.id: column-differs"]
		},
		{
			id: "table-dropped",
			script: "DROP TABLE @.expenses",
			reason: "table-missing",
			findings: [
				"@.expenses.expenses_paid: policy-missing",
				"@.expenses.expenses_pkey: constraint-missing",
				"@.expenses: table-missing",
				"@.expenses_id_seq: sequence-missing",
				"@.expenses_pkey: index-missing"
			]
		},
		{
			id: "table-renamed",
			script: "ALTER TABLE lastro_sample.one_byte RENAME TO other_byte",
			reason: "table-missing",
			findings: ["lastro_sample.one_byte: table-missing", "lastro_sample.other_byte: table-unexpected"]
		}
	];
	let TABLE_FAULTS = [...table_faults_ANYWHERE.map((text) => contentFault("catalogue", text)), ...table_faults_IN_SAMPLE.map((text) => sampleFault("catalogue", text))];
	function pairOf(passport) {
		let rowsOf = (name) => Object.values(passport.schemas[name]?.tables ?? {}).reduce((sum, [rows]) => sum + rows, 0);
		let tenants = (0, totals.T6)(passport).filter((name) => rowsOf(name) > 0).toSorted((a, b) => rowsOf(b) - rowsOf(a));
		for (let first of tenants) {
			let shape = passport.schemas[first]?.shape;
			let second = tenants.find((each) => each > first && passport.schemas[each]?.shape === shape);
			if (second !== void 0) return [first, second];
		}
		let [first, second] = tenants;
		return first === void 0 || second === void 0 ? void 0 : [first, second];
	}
	function findingsOfRows(passport, schema, other) {
		let own = passport.schemas[schema]?.tables ?? {};
		let rows = passport.schemas[other]?.tables ?? {};
		return Object.entries(own).flatMap(([name, [count, fingerprint]]) => {
			let [otherCount, otherFingerprint] = rows[name] ?? [0, "0"];
			let place = `${schema}.${name}`;
			if (otherCount < count) return [`${place}: rows-missing`];
			if (otherCount > count) return [`${place}: rows-unexpected`];
			return otherFingerprint === fingerprint ? [] : [`${place}: rows-differ`];
		});
	}
	function swapSchemas(passport) {
		let pair = pairOf(passport);
		if (!pair) return [];
		let [one, other] = pair.map(connection.Cm);
		return [{
			script: `ALTER SCHEMA ${one} RENAME TO lastro_swap; ALTER SCHEMA ${other} RENAME TO ${one}; ALTER SCHEMA lastro_swap RENAME TO ${other}`,
			findings: [
				...findingsOfRows(passport, pair[0], pair[1]),
				...findingsOfRows(passport, pair[1], pair[0]),
				...pair.includes(TENANT) ? pair.map((each) => `${each}.revenue(since timestamp with time zone): function-differs`) : []
			]
		}];
	}
	function renameTenant(passport) {
		return dropTenant(passport).map(({ findings }, index) => {
			let tenant = (0, totals.T6)(passport)[index] ?? "";
			let name = `${tenant}_renamed`;
			let tables = Object.keys(passport.schemas[tenant]?.tables ?? {});
			return {
				script: `ALTER SCHEMA ${(0, connection.Cm)(tenant)} RENAME TO ${(0, connection.Cm)(name)}`,
				findings: [
					...findings,
					`${name}.${name}: schema-unexpected`,
					...tables.map((table) => `${name}.${table}: table-unexpected`)
				]
			};
		});
	}
	function dropTenant(passport) {
		return (0, totals.T6)(passport).map((tenant) => ({
			script: `DROP SCHEMA ${(0, connection.Cm)(tenant)} CASCADE`,
			findings: [`${tenant}.${tenant}: schema-missing`, ...Object.keys(passport.schemas[tenant]?.tables ?? {}).map((table) => `${tenant}.${table}: table-missing`)]
		}));
	}
	let TENANT_FAULTS = [
		{
			kind: "content",
			id: "tenants-swapped",
			group: "tenants",
			verdict: "not-restorable",
			reason: "rows-differ",
			find: async (_session, passport) => swapSchemas(passport)
		},
		{
			kind: "content",
			id: "tenant-dropped",
			group: "tenants",
			verdict: "not-restorable",
			reason: "schema-missing",
			find: async (_session, passport) => dropTenant(passport)
		},
		{
			kind: "content",
			id: "tenant-renamed",
			group: "tenants",
			verdict: "not-restorable",
			reason: "schema-missing",
			find: async (_session, passport) => renameTenant(passport)
		},
		sampleFault("tenants", {
			id: "table-of-two-tenants-swapped",
			script: "CREATE TEMP TABLE held AS SELECT * FROM @.stripe_payments; DELETE FROM @.stripe_payments; INSERT INTO @.stripe_payments SELECT * FROM tenant_002.stripe_payments; DELETE FROM tenant_002.stripe_payments; INSERT INTO tenant_002.stripe_payments SELECT * FROM held",
			reason: "rows-differ",
			findings: ["@.stripe_payments: rows-differ", "tenant_002.stripe_payments: rows-differ"]
		}),
		sampleFault("tenants", {
			id: "row-of-other-tenant",
			script: "DELETE FROM @.stripe_payments WHERE sale_id = 3; INSERT INTO @.stripe_payments SELECT * FROM tenant_002.stripe_payments WHERE sale_id = 3",
			reason: "rows-differ",
			findings: ["@.stripe_payments: rows-differ"]
		})
	];
	let VALUE_FAULTS = VALUE_PAIRS.map(({ id, table, after }) => sampleFault("values", {
		id,
		isApart: !0,
		reason: "rows-differ",
		script: `UPDATE ${table} SET value = ${after} WHERE id = 2`,
		findings: [`${table}: rows-differ`]
	}));
	var external_node_net_ = __webpack_require__(7030);
	async function takePort() {
		let server = (0, external_node_net_.createServer)();
		await new Promise((resolve, reject) => {
			server.once("error", reject);
			server.listen(0, "127.0.0.1", resolve);
		});
		let address = server.address();
		if (address === null || typeof address == "string") throw Error("a listener has no port");
		return {
			port: address.port,
			free: () => new Promise((resolve) => server.close(() => resolve()))
		};
	}
	var demo_rehearsal = __webpack_require__(6947);
	let rehearsed_fault_TENANT = "tenant_chefwell";
	let PRODUCTS = "List products";
	function rehearsed(name, expected, rehearsal = {}) {
		return {
			...name,
			kind: "direct",
			inject: async (lane) => {
				needSample(lane);
				let { backend: command } = lane;
				if (!command) throw new NotTried("fault-needs-backend");
				let backup = await lane.copy();
				let chosen = typeof rehearsal == "function" ? await rehearsal() : rehearsal;
				let { fault, undo } = chosen;
				let env = fault === void 0 ? {} : { DEMO_FAULT: fault };
				let { backend, queries } = drillOf((0, demo_rehearsal.p)({
					command,
					locale: "en",
					tenants: [rehearsed_fault_TENANT],
					env
				}));
				if (!backend) throw Error("the sample has no backend");
				return {
					backup,
					expected,
					request: { config: withDrill(lane, {
						queries,
						backend: held(backend, chosen)
					}) },
					...undo === void 0 ? {} : { undo }
				};
			}
		};
	}
	function queried(name, expected, query) {
		return {
			...name,
			kind: "direct",
			inject: async (lane) => {
				needSample(lane);
				let { queries } = drillOf(["queries:", `  - { name: asked, query: ${JSON.stringify(query)}, expect: {empty: true} }`]);
				return {
					backup: await lane.copy(),
					expected,
					request: { config: withDrill(lane, { queries }) }
				};
			}
		};
	}
	function needSample({ good }) {
		if (good.origin !== "sample") throw new NotTried("fault-needs-sample");
	}
	function drillOf(lines) {
		let text = [
			"system: {name: sample}",
			"drill:",
			...lines.map((line) => `  ${line}`)
		].join("\n");
		return (0, parse_config.o)(text, "drill check", {}).drill;
	}
	function withDrill({ config }, changes) {
		return {
			...config,
			drill: {
				...config.drill,
				...changes
			}
		};
	}
	function held(backend, rehearsal) {
		let { readySeconds = 60, otherwise = {} } = rehearsal;
		return {
			...backend,
			ready: {
				...backend.ready,
				timeoutSeconds: readySeconds
			},
			probes: backend.probes.map((probe) => heldProbe(probe, rehearsal)),
			...otherwise
		};
	}
	function heldProbe(given, rehearsal) {
		let { withinSeconds: _, ...probe } = given;
		if (probe.name !== PRODUCTS) return {
			...probe,
			timeoutSeconds: 60
		};
		let { answerSeconds: timeoutSeconds = 60, withinSeconds } = rehearsal;
		return {
			...probe,
			timeoutSeconds,
			...withinSeconds === void 0 ? {} : { withinSeconds }
		};
	}
	let LISTS = [
		PRODUCTS,
		"List sales",
		"List customers"
	];
	let STATISTICS = "Dashboard stats";
	function failing(id, rehearsal, { reason, findings }) {
		return rehearsed(named(id), ends("not-restorable", reason, { findings }), rehearsal);
	}
	function named(id) {
		return {
			id,
			group: "backend"
		};
	}
	function probes(reason, ...names) {
		return names.map((name) => `${rehearsed_fault_TENANT}.${name}: ${reason}`);
	}
	function noProbe(reason) {
		return {
			reason,
			findings: [`.: ${reason}`]
		};
	}
	function noLogin(reason) {
		let skipped = probes("probe-skipped (unknown)", ...LISTS, STATISTICS);
		return {
			reason,
			findings: [...probes(reason, "Login"), ...skipped]
		};
	}
	function noProducts(reason) {
		return {
			reason,
			findings: probes(reason, PRODUCTS)
		};
	}
	function notStarted(reason) {
		return ends("cannot-judge", reason, { findings: [`.: ${reason} (unknown)`] });
	}
	let FAILING = [
		failing("backend-exits", { fault: "exits" }, noProbe("backend-exited")),
		failing("backend-never-ready", {
			fault: "never-ready",
			readySeconds: 1
		}, noProbe("backend-not-ready")),
		failing("backend-dies", { fault: "dies" }, {
			reason: "backend-died",
			findings: [".: backend-died", ...probes("probe-unreachable", ...LISTS, STATISTICS)]
		}),
		failing("backend-refuses-login", { fault: "login-fails" }, noLogin("probe-status")),
		failing("backend-gives-no-token", { fault: "no-token" }, noLogin("probe-value-unusable")),
		failing("backend-answers-500", { fault: "answers-500" }, noProducts("probe-status")),
		failing("backend-answers-in-html", { fault: "not-json" }, {
			reason: "probe-not-json",
			findings: probes("probe-not-json", ...LISTS)
		}),
		failing("backend-counts-wrong", { fault: "wrong-count" }, noProducts("probe-count")),
		failing("backend-is-slow", {
			fault: "slow",
			withinSeconds: 3
		}, noProducts("probe-slow")),
		failing("backend-hangs", {
			fault: "hangs",
			answerSeconds: 1
		}, noProducts("probe-timeout"))
	];
	let NOT_STARTED = [
		rehearsed(named("backend-not-here"), notStarted("backend-missing"), { otherwise: { command: ["/nonexistent/application"] } }),
		rehearsed(named("backend-role-missing"), notStarted("backend-role-missing"), { otherwise: { user: "nobody_here" } }),
		rehearsed(named("backend-port-taken"), notStarted("port-taken"), async () => {
			let { port, free } = await takePort();
			return {
				otherwise: { port },
				undo: free
			};
		})
	];
	let QUERIES = [queried(named("query-finds-too-much"), ends("not-restorable", "query-failed", { findings: [".asked: query-failed"] }), `SELECT 1 FROM ${rehearsed_fault_TENANT}.sales`), queried(named("query-writes"), ends("cannot-judge", "query-writes", { findings: [".asked: query-writes (unknown)"] }), `WITH gone AS (DELETE FROM ${rehearsed_fault_TENANT}.sales RETURNING 1) SELECT * FROM gone`)];
	let APPLICATION_SERVES = {
		...rehearsed({
			id: "application-serves",
			group: "harmless"
		}, ends("restorable", "proven")),
		isHarmless: !0
	};
	let backend_faults_BACKEND_FAULTS = [
		...FAILING,
		...NOT_STARTED,
		...QUERIES
	];
	var docker = __webpack_require__(5311);
	var labels = __webpack_require__(5656);
	var require_engine = __webpack_require__(3239);
	async function needEngine(world) {
		try {
			await (0, require_engine.W)(world);
		} catch (error) {
			if (error instanceof errors.jU) throw new NotTried("fault-needs-docker", error.message);
			throw error;
		}
	}
	async function needImage(image, major, world) {
		await needEngine(world);
		let { exitCode, stdout } = await (0, docker.ad)([
			"image",
			"inspect",
			"--format={{range .Config.Env}}{{println .}}{{end}}",
			image
		], world);
		if (exitCode !== 0) throw new NotTried("fault-needs-docker", `image ${image} is not here`);
		if (Number(/^PG_MAJOR=(\d+)$/m.exec(stdout)?.[1] ?? major) < major) throw new NotTried("fault-needs-docker", `image ${image} is older than PostgreSQL ${major}`);
	}
	function withoutDaemon(world) {
		let env = { DOCKER_HOST: "unix:///nonexistent/docker.sock" };
		return changeWorld(world, (inner) => ({
			command: (command) => ({
				...command,
				env: {
					...command.env,
					...env
				}
			}),
			ask: (question) => inner.ask({
				...question,
				env: {
					...question.env,
					...env
				}
			})
		}));
	}
	function withKilledContainer(world) {
		let project = "";
		return changeWorld(world, (inner) => ({ run: async (command) => {
			project = command.args.find((word) => word.startsWith("--project-name="))?.slice(15) ?? project;
			if (!loadsRows(command)) return inner.run(command);
			let killed;
			let kill = () => {
				killed ??= killContainers(project, world);
				killed.catch(() => void 0);
			};
			try {
				return await inner.run(toldTo(kill, command));
			} finally {
				await killed;
			}
		} }));
	}
	async function killContainers(project, world) {
		let ofProject = `--filter=label=${labels.NV}=${project}`;
		let { stdout } = await (0, docker.ST)({ args: [
			"container",
			"ls",
			"--quiet",
			ofProject
		] }, world);
		await (0, docker.ST)({ args: [
			"container",
			"kill",
			...(0, docker.Dx)(stdout)
		] }, world);
	}
	function contained(id, expected, trouble) {
		return {
			kind: "direct",
			id,
			group: "staging",
			inject: async (lane) => {
				needSiteWithContainers(lane);
				let backup = await lane.copy();
				let { docker, ...otherwise } = await trouble(lane);
				let { config } = lane;
				let container = {
					...config.drill.docker,
					pull: "never",
					port: "random",
					...docker
				};
				let drill = {
					...config.drill,
					staging: "docker",
					docker: container
				};
				return {
					backup,
					expected,
					request: { config: {
						...config,
						drill
					} },
					...otherwise
				};
			}
		};
	}
	function needSiteWithContainers({ good }) {
		if (good.origin === "backup" && good.config.drill.staging !== "docker") throw new NotTried("fault-needs-sample");
	}
	function needOwnImage({ config, good, world }) {
		let major = (0, server_facts.Ds)(good.backup.passport.server.versionNumber);
		return needImage(config.drill.docker.image, major, world);
	}
	let IN_CONTAINER = {
		...contained("staging-in-container", {
			...ends("restorable", "proven"),
			isLoose: !0
		}, async (lane) => {
			await needOwnImage(lane);
			return {};
		}),
		group: "harmless",
		isHarmless: !0
	};
	let DOCKER_FAULTS = [
		contained("container-port-taken", ends("cannot-judge", "port-taken"), async (lane) => {
			await needOwnImage(lane);
			let { port, free } = await takePort();
			return {
				docker: { port },
				undo: free
			};
		}),
		contained("container-killed-at-load", ends("cannot-judge", "container-failed"), async (lane) => {
			await needOwnImage(lane);
			return { world: withKilledContainer(lane.world) };
		}),
		contained("container-image-missing", ends("cannot-judge", "image-missing"), async (lane) => {
			await needEngine(lane.world);
			return { docker: { image: "localhost:1/nothing:1" } };
		}),
		contained("docker-daemon-gone", ends("cannot-judge", "docker-unreachable"), async (lane) => {
			await needEngine(lane.world);
			return { world: withoutDaemon(lane.world) };
		})
	];
	var external_node_crypto_ = __webpack_require__(7598);
	async function cutTo(path, share) {
		await (0, promises_.truncate)(path, Math.floor(await sizeOf(path) * share));
	}
	async function flipBit(path, place) {
		let bit = Math.floor(place * await sizeOf(path) * 8);
		await change(path, bit >> 3, 1, (byte) => byte.writeUInt8(byte.readUInt8(0) ^ 1 << (bit & 7), 0));
	}
	async function zeroSector(path, place, bytes = 512) {
		let size = await sizeOf(path);
		let length = Math.min(bytes, size);
		await change(path, Math.min(Math.floor(place * size), size - length), length, (stretch) => stretch.fill(0));
	}
	async function appendBytes(path, bytes) {
		await (0, promises_.appendFile)(path, bytes);
	}
	async function replaceBytes(path, position, bytes) {
		await change(path, position, bytes.length, (stretch) => stretch.set(bytes));
	}
	async function replaceText(path, from, to) {
		let position = await positionOf(path, Buffer.from(from));
		if (position < 0) return !1;
		await change(path, position, Buffer.byteLength(to), (found) => found.write(to));
		return !0;
	}
	async function changeArchive(backup, damage) {
		let bare = `${backup.dump}.bare`;
		let frame = fileOf(backup.passport, "dump").compression ?? "zstd";
		await unframeFile(backup.dump, bare, frame);
		try {
			let result = await damage(bare);
			await frameFile(bare, backup.dump, frame);
			return result;
		} finally {
			await (0, promises_.rm)(bare, { force: !0 });
		}
	}
	async function sizeOf(path) {
		return (await (0, promises_.stat)(path)).size;
	}
	async function change(path, position, length, edit) {
		let file = await (0, promises_.open)(path, "r+");
		try {
			let stretch = Buffer.alloc(length);
			await file.read(stretch, 0, length, position);
			edit(stretch);
			await file.write(stretch, 0, length, position);
		} finally {
			await file.close();
		}
	}
	let CHUNK_BYTES = 1048576;
	async function positionOf(path, wanted) {
		let file = await (0, promises_.open)(path, "r");
		try {
			let chunk = Buffer.alloc(CHUNK_BYTES + wanted.length);
			for (let start = 0;; start += CHUNK_BYTES) {
				let { bytesRead } = await file.read(chunk, 0, chunk.length, start);
				let found = chunk.subarray(0, bytesRead).indexOf(wanted);
				if (found >= 0) return start + found;
				if (bytesRead < chunk.length) return -1;
			}
		} finally {
			await file.close();
		}
	}
	function dumpFault(name, make) {
		return {
			kind: "direct",
			group: name.isHarmless ? "harmless" : "dump",
			...name,
			inject: async (lane) => {
				let { options, expected } = make(lane);
				let { settings } = await lane.good.source();
				let backup = await lane.copy();
				await replaceDumpWith(backup, settings, options, lane.world);
				return {
					backup,
					expected
				};
			}
		};
	}
	function tableOf({ good }) {
		let { passport } = good.backup;
		let tenants = new Set((0, totals.T6)(passport));
		let [found] = Object.entries(passport.schemas).flatMap(([schema, { tables, shape }]) => {
			let lines = passport.shapes[shape] ?? [];
			return Object.entries(tables).filter(([table, [rows]]) => rows > 0 && isPlain(table) && !isPointedTo(table, lines)).map(([table]) => ({
				schema,
				table
			}));
		}).filter(({ schema }) => isPlain(schema)).toSorted((a, b) => Number(tenants.has(b.schema)) - Number(tenants.has(a.schema)));
		if (!found) throw new NotTried("fault-no-target");
		return found;
	}
	function isPointedTo(table, lines) {
		return lines.some((line) => line.includes(` REFERENCES {schema}.${table}(`));
	}
	function tenantOf({ good }) {
		let [tenant] = (0, totals.T6)(good.backup.passport).filter(isPlain);
		if (tenant === void 0) throw new NotTried("fault-no-target");
		return tenant;
	}
	function isPlain(name) {
		return /^[a-z_][a-z0-9_]*$/.test(name);
	}
	function missingSchema({ good }, schema) {
		let tables = Object.keys(good.backup.passport.schemas[schema]?.tables ?? {});
		return [`${schema}.${schema}: schema-missing`, ...tables.map((table) => `${schema}.${table}: table-missing`)];
	}
	function orFailed({ good }, reason, findings) {
		if (good.origin === "sample") return ends("not-restorable", reason, { findings });
		return ends("not-restorable", [reason, "restore-failed"]);
	}
	let simple = (id, options, reason, more = {}) => dumpFault({ id }, () => ({
		options,
		expected: {
			...ends("not-restorable", reason),
			...more
		}
	}));
	let PARTS_MISSING = [
		simple("dump-of-schema-only", ["--schema-only"], "archive-empty"),
		simple("dump-of-rows-only", ["--data-only"], "restore-failed"),
		simple("dump-without-schema", ["--section=data"], "restore-failed"),
		simple("dump-without-keys", ["--section=pre-data", "--section=data"], "constraint-missing", { isLoose: !0 }),
		simple("dump-without-large-objects", ["--no-blobs"], "large-objects-differ", {
			findings: [".large objects: large-objects-differ"],
			isLoose: !0
		}),
		simple("dump-without-privileges", ["--no-privileges"], "grant-differs", { isLoose: !0 }),
		dumpFault({ id: "dump-without-rows-of-a-table" }, (lane) => {
			let { schema, table } = tableOf(lane);
			return {
				options: [`--exclude-table-data=${schema}.${table}`],
				expected: orFailed(lane, "rows-missing", [`${schema}.${table}: rows-missing`])
			};
		}),
		dumpFault({ id: "dump-without-a-table" }, (lane) => {
			let { schema, table } = tableOf(lane);
			return {
				options: [`--exclude-table=${schema}.${table}`],
				expected: {
					...orFailed(lane, "table-missing", [`${schema}.${table}: table-missing`]),
					isLoose: !0
				}
			};
		}),
		dumpFault({ id: "dump-without-a-tenant" }, (lane) => ({
			options: [`--exclude-schema=${tenantOf(lane)}`],
			expected: orFailed(lane, "schema-missing", missingSchema(lane, tenantOf(lane)))
		})),
		dumpFault({ id: "dump-of-one-tenant" }, (lane) => ({
			options: [`--schema=${tenantOf(lane)}`],
			expected: {
				...ends("not-restorable", ["restore-failed", "schema-missing"]),
				isLoose: !0
			}
		}))
	];
	let OTHER_DUMPS = [otherDatabase("dump-of-empty-database", "", ends("not-restorable", "archive-empty")), otherDatabase("dump-of-other-database", "CREATE TABLE public.notes (id integer); INSERT INTO public.notes VALUES (1)", {
		...ends("not-restorable", "schema-missing"),
		isLoose: !0
	})];
	function otherDatabase(id, script, expected) {
		return {
			kind: "direct",
			id,
			group: "dump",
			inject: async (lane) => {
				let source = await lane.good.source();
				let name = `other_${lane.number}`;
				await source.drop(name);
				await source.within((session) => session.script(`CREATE DATABASE ${name} TEMPLATE template0`), "template1");
				await source.within((session) => session.script(`SET search_path = public; ${script}`), name);
				let backup = await lane.copy();
				await replaceDumpWith(backup, {
					...source.settings,
					database: name
				}, [], lane.world);
				return {
					backup,
					expected,
					undo: () => source.drop(name)
				};
			}
		};
	}
	let LETTER_CHANGED = {
		kind: "direct",
		id: "archive-letter-changed",
		group: "dump",
		inject: async (lane) => {
			if (lane.good.origin !== "sample") throw new NotTried("fault-needs-sample");
			let backup = await lane.copy();
			let text = (0, external_node_crypto_.createHash)("md5").update(`${TENANT}1`).digest("hex");
			let changed = `${text.startsWith("0") ? "1" : "0"}${text.slice(1)}`;
			if (!await changeArchive(backup, (archive) => replaceText(archive, text, changed))) throw Error("the sample does not hold the row that was to be changed");
			let findings = [`${TENANT}.sale_items: rows-differ`];
			await reseal(backup);
			return {
				backup,
				expected: ends("not-restorable", "rows-differ", { findings })
			};
		}
	};
	let BY_INSERTS = dumpFault({ id: "dump-by-inserts" }, ({ good }) => {
		if (good.origin !== "sample") throw new NotTried("fault-needs-sample");
		return {
			options: ["--rows-per-insert=500"],
			expected: ends("not-restorable", "rows-differ", { findings: ["public.feature_flags: rows-differ"] })
		};
	});
	let AS_GOOD = [dumpFault({
		id: "dump-without-comments",
		isHarmless: !0
	}, () => ({
		options: ["--no-comments"],
		expected: {
			...ends("restorable", "proven"),
			isLoose: !0
		}
	}))];
	let DUMP_FAULTS = [
		...PARTS_MISSING,
		...OTHER_DUMPS,
		LETTER_CHANGED,
		BY_INSERTS,
		...AS_GOOD
	];
	let ABSENT = "lastro_absent";
	let EXTENSION_FAULTS = [fileFault("extensions", {
		id: "extension-not-installed-here",
		expected: ends("cannot-judge", "extension-missing", { names: ABSENT }),
		damage: (backup) => reseal(backup, { extensions: {
			...backup.passport.extensions,
			[ABSENT]: "1.0"
		} })
	})];
	let file_faults_SIZE = ends("not-restorable", "size-mismatch");
	let HASH = ends("not-restorable", "sha256-mismatch");
	let FRAME = ends("not-restorable", "frame-corrupt");
	let ARCHIVE = ends("not-restorable", "archive-corrupt");
	let AFTER_SEALING = [
		{
			id: "file-empty",
			expected: file_faults_SIZE,
			damage: ({ dump }) => cutTo(dump, 0)
		},
		{
			id: "file-cut-to-1",
			expected: file_faults_SIZE,
			damage: ({ dump }) => cutTo(dump, .01)
		},
		{
			id: "file-cut-to-50",
			expected: file_faults_SIZE,
			damage: ({ dump }) => cutTo(dump, .5)
		},
		{
			id: "file-cut-to-99",
			expected: file_faults_SIZE,
			damage: ({ dump }) => cutTo(dump, .99)
		},
		{
			id: "file-byte-appended",
			expected: file_faults_SIZE,
			damage: ({ dump }) => appendBytes(dump, "\0")
		},
		{
			id: "file-bit-flipped-at-start",
			expected: HASH,
			damage: ({ dump }) => flipBit(dump, 0)
		},
		{
			id: "file-bit-flipped-within",
			expected: HASH,
			damage: ({ dump }) => flipBit(dump, .5)
		},
		{
			id: "file-bit-flipped-at-end",
			expected: HASH,
			damage: ({ dump }) => flipBit(dump, .999999)
		},
		{
			id: "file-sector-zeroed",
			expected: HASH,
			damage: ({ dump }) => zeroSector(dump, .4)
		},
		{
			id: "file-of-other-backup",
			expected: file_faults_SIZE,
			damage: async (backup, lane) => {
				let { settings } = await lane.good.source();
				await replaceDumpWith(backup, settings, ["--schema-only"], lane.world);
				await (0, promises_.copyFile)(lane.good.backup.passportPath, backup.passportPath);
			}
		},
		{
			id: "file-missing",
			expected: ends("not-restorable", "no-backup"),
			damage: ({ dump }) => (0, promises_.rm)(dump)
		}
	];
	let BEFORE_SEALING = [
		{
			id: "sealed-empty",
			expected: FRAME,
			damage: ({ dump }) => (0, promises_.writeFile)(dump, "")
		},
		{
			id: "sealed-cut-to-1",
			expected: FRAME,
			damage: ({ dump }) => cutTo(dump, .01)
		},
		{
			id: "sealed-cut-to-50",
			expected: FRAME,
			damage: ({ dump }) => cutTo(dump, .5)
		},
		{
			id: "sealed-cut-to-99",
			expected: FRAME,
			damage: ({ dump }) => cutTo(dump, .99)
		},
		{
			id: "sealed-bit-flipped",
			expected: FRAME,
			damage: ({ dump }) => flipBit(dump, .6)
		},
		{
			id: "sealed-sector-zeroed",
			expected: FRAME,
			damage: ({ dump }) => zeroSector(dump, .4)
		},
		{
			id: "sealed-garbage-appended",
			expected: FRAME,
			damage: ({ dump }) => appendBytes(dump, "rubbish")
		},
		...[
			1,
			50,
			99
		].map((percent) => ({
			id: `archive-cut-to-${percent}`,
			expected: ARCHIVE,
			damage: (backup) => changeArchive(backup, (archive) => cutTo(archive, percent / 100))
		})),
		{
			id: "archive-no-archive",
			expected: ARCHIVE,
			damage: (backup) => changeArchive(backup, (archive) => (0, promises_.writeFile)(archive, "SELECT 1;\n".repeat(1e3)))
		},
		{
			id: "archive-of-newer-format",
			expected: ends("cannot-judge", "postgres-too-old"),
			damage: (backup) => changeArchive(backup, (archive) => replaceBytes(archive, 6, [99]))
		}
	];
	let FILE_FAULTS = [...AFTER_SEALING.map((text) => fileFault("file", text)), ...BEFORE_SEALING.map((text) => fileFault("file", {
		...text,
		isSealed: !0
	}))];
	let UNREADABLE = ends("cannot-judge", "passport-unreadable");
	async function rewrite({ passport, passportPath }, change) {
		await (0, promises_.writeFile)(passportPath, JSON.stringify({
			...passport,
			...change(passport)
		}));
	}
	function rewriteDump(backup, change) {
		return rewrite(backup, ({ files }) => ({ files: files.map((file) => file.role === "dump" ? {
			...file,
			...change
		} : file) }));
	}
	let UNKNOWN_GROUP = "lastro_nobody";
	let NOT_A_PASSPORT = [
		{
			id: "passport-empty",
			expected: UNREADABLE,
			damage: ({ passportPath }) => (0, promises_.truncate)(passportPath)
		},
		{
			id: "passport-cut",
			expected: UNREADABLE,
			damage: ({ passportPath }) => cutTo(passportPath, .5)
		},
		{
			id: "passport-no-json",
			expected: UNREADABLE,
			damage: ({ passportPath }) => (0, promises_.writeFile)(passportPath, "passport")
		},
		{
			id: "passport-of-unknown-format",
			expected: UNREADABLE,
			damage: (backup) => rewrite(backup, () => ({ format: "lastro/passport@999" }))
		},
		{
			id: "passport-without-schemas",
			expected: UNREADABLE,
			damage: (backup) => rewrite(backup, () => ({ schemas: void 0 }))
		},
		{
			id: "passport-counts-halves",
			expected: UNREADABLE,
			damage: (backup) => rewrite(backup, ({ schemas }) => ({ schemas: changeFirstTable(schemas, ([rows, fingerprint]) => [rows + .5, fingerprint]) }))
		},
		{
			id: "passport-with-hostile-role",
			expected: UNREADABLE,
			damage: (backup) => rewrite(backup, ({ roles }) => ({ roles: roles.map((role) => ({
				...role,
				attributes: "SUPERUSER PASSWORD 'x'"
			})) }))
		},
		{
			id: "passport-with-unknown-group",
			expected: {
				...UNREADABLE,
				names: UNKNOWN_GROUP
			},
			damage: (backup) => rewrite(backup, ({ roles }) => ({ roles: roles.map((role) => ({
				...role,
				memberOf: [UNKNOWN_GROUP]
			})) }))
		}
	];
	let OF_SOMETHING_ELSE = [
		{
			id: "passport-missing",
			expected: ends("cannot-judge", "no-passport"),
			damage: ({ passportPath }) => (0, promises_.rm)(passportPath)
		},
		{
			id: "passport-of-other-backup",
			expected: ends("cannot-judge", "passport-mismatch"),
			damage: async ({ passportPath, passport }) => {
				let { name } = fileOf(passport, "dump");
				let text = await (0, promises_.readFile)(passportPath, "utf8");
				await (0, promises_.writeFile)(passportPath, text.replaceAll(name, `other_${name}`));
			}
		},
		{
			id: "passport-of-empty-database",
			expected: ends("cannot-judge", "database-empty"),
			damage: (backup) => rewrite(backup, () => ({ schemas: {} }))
		},
		{
			id: "passport-with-other-hash",
			expected: ends("not-restorable", "sha256-mismatch"),
			damage: (backup) => rewriteDump(backup, { sha256: "0".repeat(64) })
		},
		{
			id: "passport-with-other-size",
			expected: ends("not-restorable", "size-mismatch"),
			damage: (backup) => rewriteDump(backup, { bytes: 1 })
		},
		{
			id: "passport-with-other-plain-size",
			expected: ends("not-restorable", "frame-corrupt"),
			damage: (backup) => rewriteDump(backup, { plainBytes: 1 })
		}
	];
	let EDITED = [
		{
			id: "passport-row-added",
			expected: (lane) => ofFirstTable(lane, "rows-missing"),
			damage: (backup) => rewrite(backup, ({ schemas }) => ({ schemas: changeFirstTable(schemas, ([rows, fingerprint]) => [rows + 1, fingerprint]) }))
		},
		{
			id: "passport-fingerprint-changed",
			expected: (lane) => ofFirstTable(lane, "rows-differ"),
			damage: (backup) => rewrite(backup, ({ schemas }) => ({ schemas: changeFirstTable(schemas, ([rows]) => [rows, "12345"]) }))
		},
		{
			id: "passport-without-a-tenant",
			expected: (lane) => ({
				...ends("not-restorable", ["table-unexpected", "schema-unexpected"]),
				findings: [`${passport_faults_tenantOf(lane)}.${passport_faults_tenantOf(lane)}: schema-unexpected`],
				isLoose: !0
			}),
			damage: (backup, lane) => rewrite(backup, ({ schemas }) => ({ schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => name !== passport_faults_tenantOf(lane))) }))
		}
	];
	function firstTable(schemas) {
		for (let [schema, { tables }] of Object.entries(schemas)) {
			let table = Object.keys(tables).find((name) => (tables[name]?.[0] ?? 0) > 0);
			if (table !== void 0) return [schema, table];
		}
		throw new NotTried("fault-no-target");
	}
	function changeFirstTable(schemas, change) {
		let [schema, table] = firstTable(schemas);
		let { [schema]: truth } = schemas;
		let changed = change(truth?.tables[table] ?? [0, "0"]);
		return {
			...schemas,
			[schema]: {
				...truth,
				tables: {
					...truth?.tables,
					[table]: changed
				}
			}
		};
	}
	function ofFirstTable({ good }, reason) {
		let [schema, table] = firstTable(good.backup.passport.schemas);
		return ends("not-restorable", reason, { findings: [`${schema}.${table}: ${reason}`] });
	}
	function passport_faults_tenantOf({ good }) {
		let [tenant] = (0, totals.T6)(good.backup.passport);
		if (tenant === void 0) throw new NotTried("fault-no-target");
		return tenant;
	}
	let PASSPORT_FAULTS = [
		...NOT_A_PASSPORT,
		...OF_SOMETHING_ELSE,
		...EDITED
	].map((text) => fileFault("passport", text));
	function roleOf({ good }) {
		let { roles, server } = good.backup.passport;
		let role = roles.find(({ name }) => name !== server.bootstrapRole && /^[a-z_]+$/.test(name));
		if (!role) throw new NotTried("fault-no-target");
		return role.name;
	}
	function rolesWithout({ roles }, role) {
		return roles.filter(({ name }) => name !== role).map((each) => ({
			...each,
			memberOf: each.memberOf.filter((name) => name !== role)
		}));
	}
	async function editGlobals({ globals }, from, to) {
		let text = await (0, promises_.readFile)(globals, "utf8");
		if (!text.includes(from)) throw new NotTried("fault-no-target");
		await (0, promises_.writeFile)(globals, text.replace(from, to));
	}
	let ROLE_FAULTS = [
		fileFault("roles", {
			id: "role-missing-in-globals",
			isSealed: !0,
			expected: (lane) => ends("not-restorable", "role-missing", { names: roleOf(lane) }),
			damage: (backup, lane) => editGlobals(backup, `CREATE ROLE ${roleOf(lane)};`, "")
		}),
		fileFault("roles", {
			id: "globals-missing",
			expected: ends("not-restorable", "role-missing"),
			damage: ({ globals }) => (0, promises_.rm)(globals)
		}),
		fileFault("roles", {
			id: "globals-edited",
			expected: ends("not-restorable", "sha256-mismatch"),
			damage: (backup) => editGlobals(backup, "NOSUPERUSER", "SUPERUSER")
		}),
		fileFault("roles", {
			id: "globals-empty",
			isSealed: !0,
			expected: ends("not-restorable", "role-missing"),
			damage: ({ globals }) => (0, promises_.writeFile)(globals, "")
		}),
		fileFault("roles", {
			id: "role-unknown-to-passport",
			expected: (lane) => ends("not-restorable", "restore-role-missing", { names: roleOf(lane) }),
			damage: (backup, lane) => reseal(backup, { roles: rolesWithout(backup.passport, roleOf(lane)) })
		})
	];
	var lock_lock = __webpack_require__(7053);
	var private_memory = __webpack_require__(8373);
	function withFullFetch(world, parent) {
		return changeWorld(world, (inner) => ({ ask: async (question) => {
			for (let name of await (0, promises_.readdir)(parent).catch(() => [])) await (0, promises_.symlink)("/dev/full", (0, external_node_path_.join)(parent, name, "plain.dump")).catch(() => void 0);
			return inner.ask(question);
		} }));
	}
	async function withSmallDisk(world, program, megabytes) {
		let user = await world.unprivilegedUser();
		if (user === null || !await (0, private_memory.XM)(world)) throw new NotTried("fault-needs-root");
		return changeWorld(world, () => ({ command: (command) => runs(command, program) ? onSmallDisk(command, user, megabytes) : command }));
	}
	function onSmallDisk(command, user, megabytes) {
		let { runAs: _, ...rest } = command;
		let shell = [
			"sh",
			"-c",
			"set -e\ndata=$1 size=$2 uid=$3 gid=$4; shift 4\nmkdir \"$data.small\"\nmount -t tmpfs -o \"size=$size,mode=700,uid=$uid,gid=$gid\" tmpfs \"$data.small\"\ncp -a \"$data/.\" \"$data.small/\"\nmount --move \"$data.small\" \"$data\"\nexec setpriv \"--reuid=$uid\" \"--regid=$gid\" --clear-groups \"$@\"",
			"sh",
			command.args[1] ?? "",
			`${megabytes}m`,
			String(user.uid),
			String(user.gid),
			command.file,
			...command.args
		];
		return {
			...rest,
			file: "unshare",
			args: [...private_memory.BB, ...shell]
		};
	}
	function troubled(id, expected, trouble) {
		return {
			kind: "direct",
			id,
			group: "staging",
			inject: async (lane) => ({
				backup: await lane.copy(),
				expected,
				world: await trouble(lane)
			})
		};
	}
	function misplaced(id, reason, changes, trouble = (lane) => lane.world) {
		return {
			kind: "direct",
			id,
			group: "staging",
			inject: async (lane) => ({
				backup: await lane.copy(),
				expected: ends("cannot-judge", reason),
				world: trouble(lane),
				request: { config: {
					...lane.config,
					drill: {
						...lane.config.drill,
						...changes(lane)
					}
				} }
			})
		};
	}
	let DISK_FULL = ends("cannot-judge", "staging-disk-full");
	let DIED = ends("cannot-judge", "staging-failed");
	let NO_MEMORY = ends("cannot-judge", "staging-out-of-memory");
	let staging_faults_PLACES = [
		troubled("disk-full-at-fetch", DISK_FULL, (lane) => withFullFetch(lane.world, lane.config.drill.directory)),
		troubled("disk-full-at-creation", DISK_FULL, (lane) => withSmallDisk(lane.plainWorld, "initdb", 8)),
		troubled("disk-full-at-database", DISK_FULL, (lane) => withSmallDisk(lane.world, "postgres", 40)),
		troubled("disk-full-at-load", DISK_FULL, (lane) => withSmallDisk(lane.world, "postgres", 52)),
		troubled("memory-exhausted", NO_MEMORY, (lane) => withExhaustedMemory(lane.world)),
		troubled("server-killed-at-load", DIED, (lane) => withKilledServer(lane.world, "loading")),
		troubled("server-killed-at-validation", DIED, (lane) => withKilledServer(lane.world, "validating")),
		troubled("restore-killed", NO_MEMORY, (lane) => withKilledRestore(lane.world)),
		misplaced("restore-endless", "restore-timed-out", () => ({ timeoutSeconds: 1 }), (lane) => withEndlessRestore(lane.world)),
		misplaced("staging-not-writable", "staging-failed", (lane) => ({ directory: (0, external_node_path_.join)(lane.good.backup.passportPath, "d") })),
		misplaced("staging-path-too-long", "staging-failed", ({ directory }) => ({ directory: (0, external_node_path_.join)(directory, "x".repeat(100)) }))
	];
	let HOST = [
		troubled("postgres-not-installed", ends("cannot-judge", "postgres-missing"), (lane) => withoutPostgres(lane.world)),
		fileFault("staging", {
			id: "server-newer-than-host",
			expected: ends("cannot-judge", "postgres-too-old"),
			damage: (backup) => reseal(backup, { server: {
				...backup.passport.server,
				versionNumber: 990001
			} })
		}),
		fileFault("staging", {
			id: "dump-newer-than-host",
			expected: ends("cannot-judge", "postgres-too-old"),
			damage: (backup) => reseal(backup, { tools: {
				...backup.passport.tools,
				pgDumpMajor: 99
			} })
		}),
		fileFault("staging", {
			id: "staging-is-the-source",
			expected: ends("cannot-judge", "target-is-source"),
			damage: async (backup, lane) => {
				let [systemIdentifier] = await lane.initdb.systemIdentifiers();
				if (systemIdentifier === void 0) throw new NotTried("fault-no-target");
				await reseal(backup, { server: {
					...backup.passport.server,
					systemIdentifier
				} });
			}
		}),
		{
			kind: "direct",
			id: "other-drill-runs",
			group: "staging",
			inject: async (lane) => {
				let request = {
					stateDir: lane.config.system.stateDir,
					resource: "restore-drill",
					procedure: "restore-drill",
					run: "another",
					waitSeconds: 0
				};
				let lock = await (0, lock_lock.I)(request, lane.world);
				return {
					backup: await lane.copy(),
					expected: ends("cannot-judge", "lock-held"),
					undo: () => lock.release()
				};
			}
		}
	];
	let STAGING_FAULTS = [...staging_faults_PLACES, ...HOST];
	let DAY = 86400;
	let TIME_FAULTS = [
		{
			kind: "direct",
			id: "backup-stale",
			group: "time",
			inject: async (lane) => ({
				backup: await lane.copy(),
				expected: ends("restorable", "backup-stale"),
				world: shiftedWorld(lane.world, 315446400)
			})
		},
		{
			kind: "direct",
			id: "backups-in-future",
			group: "time",
			inject: async (lane) => ({
				backup: await lane.copy(),
				expected: ends("not-restorable", "no-backup"),
				world: shiftedWorld(lane.world, -2 * DAY + sinceBackup(lane))
			})
		},
		{
			kind: "direct",
			id: "named-backup-in-future",
			group: "time",
			inject: async (lane) => ({
				backup: await lane.copy(),
				expected: ends("restorable", "future-dated-backup"),
				world: shiftedWorld(lane.world, -2 * DAY + sinceBackup(lane)),
				request: { backup: lane.good.backup.name }
			})
		},
		{
			kind: "direct",
			id: "old-rows-under-new-date",
			group: "time",
			inject: async (lane) => {
				let backup = await lane.copy();
				let later = 315446400;
				await reseal(backup, { snapshotAt: new Date(Date.parse(backup.passport.snapshotAt) + later * 1e3).toISOString() });
				return {
					backup,
					expected: ends("restorable", "rpo-missed"),
					world: shiftedWorld(lane.world, later)
				};
			}
		},
		{
			kind: "direct",
			id: "clock-a-little-behind",
			group: "harmless",
			isHarmless: !0,
			inject: async (lane) => ({
				backup: await lane.copy(),
				expected: ends("restorable", "proven"),
				world: shiftedWorld(lane.world, sinceBackup(lane) - 120)
			})
		}
	];
	function sinceBackup({ good, world }) {
		return (Date.parse(good.backup.passport.snapshotAt) - world.clock.now().getTime()) / 1e3;
	}
	let EVERY_FAULT = [
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
		...backend_faults_BACKEND_FAULTS
	];
	var limits = __webpack_require__(7404);
	function planCheck(config, choices, { lastro, backend }) {
		let { cleanRuns = limits.d, seed = Math.floor(Math.random() * limits.K) } = choices;
		let subject = subjectOf(config, choices);
		return {
			config,
			subject,
			faults: chooseFaults(choices.only),
			cleanRuns,
			seed,
			lanes: subject.kind === "sample" ? Math.min(2, (0, external_node_os_.availableParallelism)()) : 1,
			lastro,
			...backend === void 0 ? {} : { backend }
		};
	}
	function subjectOf(config, { real = !1, backup }) {
		if (!real && backup === void 0) return { kind: "sample" };
		if (backup?.includes("/")) return {
			kind: "backup",
			directory: "",
			backup: (0, external_node_path_.isAbsolute)(backup) ? backup : (0, external_node_path_.resolve)(backup)
		};
		let { directory } = (0, requirements.Pu)(config);
		return {
			kind: "backup",
			directory,
			...backup === void 0 ? {} : { backup }
		};
	}
	function chooseFaults(only = "") {
		let words = wordsOf(only);
		if (words.size === 0) return EVERY_FAULT;
		let problems = unknownFaults(only);
		if (problems.length > 0) throw new errors.j1(problems);
		return EVERY_FAULT.filter(({ id, group }) => words.has(id) || words.has(group));
	}
	function unknownFaults(only = "") {
		return [...wordsOf(only)].filter((word) => !isKnown(word)).map(unknownWord);
	}
	function wordsOf(only) {
		return new Set(only.split(/[\s,]+/).filter((word) => word !== ""));
	}
	function isKnown(word) {
		return EVERY_FAULT.some(({ id, group }) => word === id || word === group);
	}
	function unknownWord(word) {
		let groups = [...new Set(EVERY_FAULT.map(({ group }) => group))];
		let names = [...groups, ...EVERY_FAULT.map(({ id }) => id)];
		return {
			field: "only",
			value: (0, field_path.hD)(word),
			legal: `a group (${groups.join(", ")}) or the name of a fault`,
			mend: (0, did_you_mean.a)(word, names, "docs/drill-check.md lists them.")
		};
	}
	var verdict = __webpack_require__(1881);
	var version = __webpack_require__(1607);
	var cli_io = __webpack_require__(8230);
	var exit_codes = __webpack_require__(8448);
	var run_context = __webpack_require__(7324);
	var show_report = __webpack_require__(2036);
	function drillCheckHandler(redactor) {
		return async (options, io) => {
			let context = await (0, run_context.I)(options, io, redactor);
			let report = await runDrillCheck(planCheck(context.config, options, {
				lastro: version.R,
				backend: (0, backend_program.b)(process.argv[1] ?? "")
			}), context.world);
			let run = await (0, show_report.showReport)(report, context, {
				io,
				json: options.json
			});
			options.json && (0, cli_io.G)(io, { runs: [run] });
			if (io.signal.aborted) return exit_codes.dc.cancelled;
			return (0, verdict.K)(report.verdict.value) ? exit_codes.dc.good : exit_codes.dc.badVerdict;
		};
	}
}) };
