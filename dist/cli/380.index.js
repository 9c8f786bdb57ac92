"use strict";
exports.id = 380;
exports.ids = [380];
exports.modules = { 9380: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		recoverHandler: () => recoverHandler,
		recoverStatusHandler: () => recoverStatusHandler
	});
	var load_config = __webpack_require__(3532);
	var locale_format = __webpack_require__(9994);
	var external_node_path_ = __webpack_require__(6760);
	var field_path = __webpack_require__(7937);
	var errors = __webpack_require__(6595);
	var postgres_url = __webpack_require__(1198);
	let MAINTENANCE_DATABASE = "postgres";
	function recoveryConnection(config, source, environment) {
		let connection = given(config, source, environment);
		if (connection.database !== source.connection.database) return connection;
		let database = source.connection.database === MAINTENANCE_DATABASE ? "template1" : void 0;
		if (database !== void 0) return {
			...connection,
			database
		};
		throw wrong(`recover.sources.${source.name}`, {
			value: "the database to recover",
			legal: "another database of the same server, such as postgres",
			mend: "A database cannot be renamed from within: name postgres as database, or in the URL."
		});
	}
	function given(config, source, environment) {
		let { sources } = config.recover;
		let entry = Object.hasOwn(sources, source.name) ? sources[source.name] : void 0;
		if (entry === void 0) return {
			...source.connection,
			database: MAINTENANCE_DATABASE
		};
		return "connection" in entry ? entry.connection : readVariable(source.name, entry.urlVariable, environment);
	}
	function readVariable(name, variable, environment) {
		let field = `recover.sources.${name}.url-variable`;
		let url = Object.hasOwn(environment, variable) ? environment[variable] : void 0;
		if (!url) throw wrong(field, {
			value: `${variable}, which is not set`,
			legal: "an environment variable with a value",
			mend: `Set ${variable}, in a workflow by env: from a secret.`
		});
		try {
			return (0, postgres_url.qQ)(url);
		} catch (error) {
			if (!(error instanceof postgres_url.XQ)) throw error;
			throw wrong(field, {
				value: `${variable}, whose value is hidden`,
				legal: "postgresql://user:password@host:5432/postgres",
				mend: error.message
			});
		}
	}
	function wrong(field, problem) {
		return new errors.j1([{
			field,
			...problem
		}]);
	}
	var requirements = __webpack_require__(6217);
	function planRecover(choices, { config, environment, lastro }) {
		let source = (0, requirements.nH)(config, choices.source);
		let problems = problemsOf(choices, source);
		if (problems.length > 0) throw new errors.j1(problems);
		let { mode, backup, from, tenant, confirm } = choices;
		let backups = (0, requirements.Pu)(config);
		let jobs = choices.jobs ?? config.recover.jobs;
		return {
			mode,
			config,
			backups,
			source,
			connection: recoveryConnection(config, source, environment),
			directory: from === void 0 ? backups.directory : (0, external_node_path_.resolve)(from),
			safetyBackup: choices.withoutSafetyBackup === void 0,
			lastro,
			commandWords: choices.commandWords ?? [],
			...backup === void 0 ? {} : { backup: namedBackup(backup) },
			...tenant === void 0 ? {} : { tenant },
			...mode === "drop-old" && confirm !== void 0 ? { dropped: confirm } : {},
			...jobs === void 0 ? {} : { jobs }
		};
	}
	function problemsOf(choices, { connection }) {
		let { mode, backup, confirm, withoutSafetyBackup } = choices;
		let { database } = connection;
		let typed = (field, value, mend) => value === database ? [] : [{
			field,
			value: shown(value),
			legal: (0, field_path.hD)(database),
			mend
		}];
		return [
			...mode === "apply" || mode === "undo" ? typed("confirm", confirm, "Type the name of the database that is to be replaced.") : [],
			...mode === "apply" && backup === void 0 ? [{
				field: "backup",
				value: shown(backup),
				legal: "the name of a backup, as the plan shows it",
				mend: "Run the plan and take the name it names: the newest may be one of the damage."
			}] : [],
			...withoutSafetyBackup === void 0 ? [] : typed("without-safety-backup", withoutSafetyBackup, "Type the name of the database that is not backed up first.")
		];
	}
	function shown(value) {
		return value === void 0 ? "nothing" : (0, field_path.hD)(value);
	}
	function namedBackup(backup) {
		return backup.includes("/") ? (0, external_node_path_.resolve)(backup) : backup;
	}
	var promises_ = __webpack_require__(1455);
	var dist = __webpack_require__(7934);
	var durable_files = __webpack_require__(2279);
	var error_code = __webpack_require__(6620);
	let EntrySchema = dist.Ikc({
		format: dist.euz("lastro/journal@1"),
		procedure: dist.YjP(),
		resource: dist.YjP(),
		id: dist.YjP(),
		run: dist.YjP(),
		actor: dist.YjP(),
		startedAt: dist.YjP(),
		phase: dist.YjP(),
		phaseAt: dist.YjP(),
		state: dist.L5J()
	});
	async function openJournal(place, begun, now) {
		let { resource } = place;
		let entry = {
			format: "lastro/journal@1",
			resource,
			phaseAt: now().toISOString(),
			...begun
		};
		await (0, durable_files.tA)((0, external_node_path_.dirname)(pathOf(place)));
		await write(place, entry);
		return continueJournal(place, entry, now);
	}
	function continueJournal(place, found, now) {
		let entry = found;
		return {
			get entry() {
				return entry;
			},
			advance: async (phase, change) => {
				let state = {
					...entry.state,
					...change
				};
				let next = {
					...entry,
					phase,
					phaseAt: now().toISOString(),
					state
				};
				await write(place, next);
				entry = next;
			},
			close: () => remove(pathOf(place))
		};
	}
	async function readJournal(place) {
		let path = pathOf(place);
		try {
			let entry = dist.qgA(EntrySchema, JSON.parse(await (0, promises_.readFile)(path, "utf8")));
			return {
				...entry,
				state: dist.qgA(place.schema, entry.state)
			};
		} catch (error) {
			if ((0, error_code.U)(error, "ENOENT")) return null;
			let detail = error instanceof Error ? error.message : String(error);
			throw new errors.jU("journal-unreadable", `cannot read the journal ${path}: ${detail}`, {
				path,
				detail
			});
		}
	}
	function pathOf({ stateDir, resource }) {
		return (0, external_node_path_.join)(stateDir, "journal", `${resource}.json`);
	}
	function write(place, entry) {
		return (0, durable_files.L5)(pathOf(place), `${JSON.stringify(entry, null, 1)}\n`);
	}
	async function remove(path) {
		await (0, promises_.rm)(path, { force: !0 });
		await (0, promises_.rm)(path + durable_files.c7, { force: !0 });
		await (0, durable_files.hO)((0, external_node_path_.dirname)(path));
	}
	var run_procedure = __webpack_require__(1812);
	var connection = __webpack_require__(6279);
	var server_facts = __webpack_require__(2870);
	var snapshot_session = __webpack_require__(14);
	var external_node_crypto_ = __webpack_require__(7598);
	let STAMP = String.raw`\d{8}_\d{6}`;
	function asideDatabase(database, aside, mark) {
		return `${headOf(database, LONGEST_TAIL.database)}_lastro_${aside}_${mark}`;
	}
	function freshMark(stamp) {
		return `${stamp}_${(0, external_node_crypto_.randomBytes)(3).toString("hex")}`;
	}
	function keptMark(stamp, replacedBy) {
		return replacedBy === null ? stamp : `${stamp}_${replacedBy}`;
	}
	function readKeptDatabase(database, name) {
		return readMark(`${headOf(database, LONGEST_TAIL.database)}_lastro_old_`, name);
	}
	function asideSchema(schema, aside, mark) {
		return `lastro_${aside}_${headOf(schema, LONGEST_TAIL.schema)}_${mark}`;
	}
	function readKeptSchema(schema, name) {
		return readMark(`lastro_old_${headOf(schema, LONGEST_TAIL.schema)}_`, name);
	}
	function stampOf(name) {
		return RegExp(`_(${STAMP})(?:_\\d+)?$`).exec(name)?.[1] ?? null;
	}
	let LONGEST_TAIL = {
		database: 38,
		schema: 38
	};
	function readMark(head, name) {
		let [, stamp, oid] = RegExp(`^${RegExp.escape(head)}(${STAMP})(?:_([1-9]\\d{0,9}))?$`).exec(name) ?? [];
		return stamp === void 0 ? null : {
			stamp,
			replacedBy: oid ?? null
		};
	}
	function headOf(name, restBytes) {
		let room = 63 - restBytes;
		if (Buffer.byteLength(name) <= room) return name;
		let hash = (0, external_node_crypto_.createHash)("sha256").update(name).digest("hex").slice(0, 8);
		return `${cutToBytes(name, room - 8 - 1)}~${hash}`;
	}
	function cutToBytes(text, bytes) {
		let characters = Array.from(text);
		for (; Buffer.byteLength(characters.join("")) > bytes;) characters.pop();
		return characters.join("");
	}
	let DATABASES = "SELECT d.oid::text, d.datname, pg_get_userbyid(d.datdba), d.datallowconn::text,\n  CASE WHEN has_database_privilege(d.oid, 'CONNECT') OR pg_has_role('pg_read_all_stats', 'USAGE') THEN pg_database_size(d.oid) ELSE 0 END::text\nFROM pg_database d";
	async function findDatabase(server, name) {
		let [row] = await server.query(`${DATABASES} WHERE d.datname = $1`, [name]);
		return row ? toDatabase(row) : null;
	}
	async function listKept(server, database) {
		return (await server.query(`${DATABASES} WHERE d.datname LIKE '%lastro\\_old\\_%'`)).map(toDatabase).flatMap((each) => {
			let mark = readKeptDatabase(database, each.name);
			return mark === null ? [] : [{
				...each,
				...mark
			}];
		}).sort((a, b) => a.stamp < b.stamp ? 1 : -1);
	}
	async function listSubscriptions(server, oid) {
		return (await server.query("SELECT subname FROM pg_subscription WHERE subdbid = $1::oid ORDER BY 1", [oid])).map(([name]) => name ?? "");
	}
	function toDatabase([oid, name, owner, allows, bytes]) {
		return {
			oid: oid ?? "",
			name: name ?? "",
			owner: owner ?? "",
			allowsConnections: allows === "true",
			bytes: Number(bytes)
		};
	}
	async function readDatabaseForm(server, oid) {
		let [row] = await server.query("SELECT pg_encoding_to_char(d.encoding), d.datcollate, d.datctype, coalesce(to_jsonb(d)->>'datlocprovider', 'c'),\n       coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale'), to_jsonb(d)->>'daticurules', t.spcname\n     FROM pg_database d JOIN pg_tablespace t ON t.oid = d.dattablespace WHERE d.oid = $1::oid", [oid]);
		let [encoding, collate, ctype, provider, locale, icuRules, tablespace] = row ?? [];
		return databaseForm({
			encoding,
			collate,
			ctype,
			provider,
			locale,
			icuRules,
			tablespace
		});
	}
	function databaseForm(known) {
		let { encoding, collate, ctype, provider, locale, icuRules, tablespace } = known;
		return {
			ENCODING: encoding ?? "UTF8",
			LC_COLLATE: collate ?? "C",
			LC_CTYPE: ctype ?? "C",
			...provider === "i" ? {
				LOCALE_PROVIDER: "icu",
				ICU_LOCALE: locale ?? "und"
			} : {},
			...provider === "b" ? {
				LOCALE_PROVIDER: "builtin",
				BUILTIN_LOCALE: locale ?? "C"
			} : {},
			...icuRules ? { ICU_RULES: icuRules } : {},
			...tablespace ? { TABLESPACE: tablespace } : {}
		};
	}
	let NAMES = new Set(["TABLESPACE", "LOCALE_PROVIDER"]);
	async function createEmptyDatabase(server, name, { owner, form }) {
		let options = Object.entries(form).map(([key, value]) => `${key} ${NAMES.has(key) ? (0, connection.Cm)(value) : (0, connection.ce)(value)}`);
		let ownedBy = owner === null ? [] : [`OWNER ${(0, connection.Cm)(owner)}`];
		try {
			await server.query(`CREATE DATABASE ${(0, connection.Cm)(name)} ${[
				...ownedBy,
				"TEMPLATE template0",
				...options
			].join(" ")}`);
		} catch (error) {
			let detail = error instanceof Error ? error.message : String(error);
			throw new errors.jU("database-not-created", `CREATE DATABASE failed: ${detail}`, { detail });
		}
		await server.query(`REVOKE ALL ON DATABASE ${(0, connection.Cm)(name)} FROM PUBLIC`);
		let made = await findDatabase(server, name);
		if (!made) throw Error(`the database ${name} was made and is not there`);
		return made.oid;
	}
	async function dropDatabase(server, { name, oid }) {
		if ((await findDatabase(server, name))?.oid !== oid) return;
		try {
			await server.query(`DROP DATABASE ${(0, connection.Cm)(name)} WITH (FORCE)`);
		} catch (error) {
			if (!(0, snapshot_session.I)(error, "3D000")) throw error;
		}
	}
	async function checkRights(server, database, roles) {
		let [row] = await server.query("SELECT r.rolname, r.rolsuper::text, r.rolcreatedb::text, pg_has_role('pg_signal_backend', 'USAGE')::text,\n  coalesce((SELECT pg_has_role(d.datdba, 'USAGE') FROM pg_database d WHERE d.datname = $1), true)::text,\n  (SELECT count(*) FROM pg_roles o WHERE o.rolname = ANY ($2::text[]) AND NOT pg_has_role(o.oid, 'USAGE'))::text\nFROM pg_roles r WHERE r.rolname = current_user", [database, nameArray(roles)]);
		let [role, isSuper, createDb, signal, owns, others] = row ?? [];
		let common = {
			id: "recovery-rights",
			expected: "may rename, end sessions, and restore for all"
		};
		if (isSuper === "true") return {
			...common,
			status: "pass",
			actual: `${role} is a superuser`
		};
		let lacking = [
			...createDb === "true" ? [] : ["no CREATEDB"],
			...signal === "true" ? [] : ["not a member of pg_signal_backend"],
			...owns === "true" ? [] : [`not a member of the owner of ${database}`],
			...others === "0" ? [] : [`not a member of ${others} roles that own or may use something`]
		];
		if (lacking.length === 0) return {
			...common,
			status: "pass",
			actual: `${role} may`
		};
		let detail = lacking.join(", ");
		return {
			...common,
			status: "fail",
			actual: detail,
			reason: "recovery-rights-missing",
			facts: {
				role: role ?? "",
				detail
			}
		};
	}
	async function findMissingRoles(server, roles) {
		let rows = await server.query("SELECT rolname FROM pg_roles WHERE rolname = ANY ($1::text[])", [nameArray(roles)]);
		let there = new Set(rows.map(([name]) => name));
		return roles.filter((role) => !there.has(role));
	}
	async function checkPrepared(server, database) {
		let rows = await server.query("SELECT gid FROM pg_prepared_xacts WHERE database = $1 ORDER BY prepared", [database]);
		let common = {
			id: "prepared-transactions",
			expected: "none"
		};
		if (rows.length === 0) return {
			...common,
			status: "pass",
			actual: "none"
		};
		let name = rows[0]?.[0] ?? "";
		return {
			...common,
			status: "fail",
			actual: `${rows.length}, ${name} first`,
			reason: "prepared-transactions",
			facts: {
				count: rows.length,
				name
			}
		};
	}
	async function checkStaysBehind(server, database) {
		let [row] = await server.query("SELECT (SELECT count(*) FROM pg_replication_slots WHERE database = $1)::text,\n      (SELECT count(oid) FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = $1))::text", [database]);
		let [slots, subscriptions] = (row ?? []).map(Number);
		let common = {
			id: "stays-behind",
			expected: "no replication of this database"
		};
		if (!slots && !subscriptions) return {
			...common,
			status: "pass",
			actual: "none"
		};
		return {
			...common,
			status: "warn",
			actual: `${slots} slots, ${subscriptions} subscriptions`,
			reason: "stays-behind",
			facts: {
				slots: slots ?? 0,
				subscriptions: subscriptions ?? 0
			}
		};
	}
	async function readServerDisk(server, tablespace) {
		let [row] = await server.query("SELECT coalesce(nullif(pg_tablespace_location(t.oid), ''), current_setting('data_directory', true)),\n       (pg_size_bytes(current_setting('max_wal_size')))::text FROM pg_tablespace t WHERE t.spcname = $1", [tablespace]).catch(() => [[null, "0"]]);
		return {
			directory: row?.[0] ?? null,
			logBytes: Number(row?.[1] ?? 0)
		};
	}
	function nameArray(names) {
		return `{${names.map((name) => `"${name.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`;
	}
	var prepare_database = __webpack_require__(5210);
	var totals = __webpack_require__(9714);
	let RESERVE_BYTES = 256 * 2 ** 20;
	async function checkSpace(request) {
		let copy = Math.max(request.liveBytes, request.plainBytes * 2);
		let log = Math.min(request.disk.logBytes, copy);
		let needed = Math.ceil(copy * 1.1 + log + RESERVE_BYTES);
		let common = {
			id: "disk-space",
			expected: `${megabytes(needed)} free on the server`
		};
		let path = isThisMachine(request.host) ? request.disk.directory : null;
		let room = path === null ? null : await (0, promises_.statfs)(path).catch(() => null);
		if (path === null || room === null) return {
			...common,
			status: "unknown",
			actual: "not known here",
			reason: "recovery-space-unknown",
			facts: { needed }
		};
		let free = room.bavail * room.bsize;
		let actual = `${megabytes(free)} free in ${path}`;
		if (free >= needed) return {
			...common,
			status: "pass",
			actual
		};
		let facts = {
			needed,
			free,
			path
		};
		return {
			...common,
			status: "fail",
			actual,
			reason: "recovery-space-low",
			facts
		};
	}
	function isThisMachine(host) {
		return host.startsWith("/") || [
			"localhost",
			"127.0.0.1",
			"::1"
		].includes(host);
	}
	function megabytes(bytes) {
		return `${(bytes / 1e6).toFixed(1)} MB`;
	}
	var connection_settings = __webpack_require__(9338);
	function applyCommand(request, backup) {
		let { database } = request.source.connection;
		let { backups, directory } = request;
		let from = directory === backups.directory ? [] : ["--from", directory];
		let without = request.safetyBackup ? [] : ["--without-safety-backup", database];
		return {
			id: "apply",
			command: lastro(request, "apply", [
				"--backup",
				backup,
				...from,
				...without,
				"--confirm",
				database
			])
		};
	}
	function keptCommands(request, kept) {
		let { database } = request.source.connection;
		return [
			{
				id: "undo",
				command: lastro(request, "undo", ["--confirm", database])
			},
			{
				id: "undo-by-hand",
				command: request.tenant === void 0 ? renames("DATABASE", database, kept) : renames("SCHEMA", request.tenant, kept)
			},
			dropCommand(request, kept)
		];
	}
	function dropCommand(request, kept) {
		return {
			id: "drop-old",
			command: lastro(request, "drop-old", ["--confirm", kept])
		};
	}
	function resumeCommand(request) {
		return {
			id: "resume",
			command: lastro({
				...request,
				tenant: void 0
			}, "resume", [])
		};
	}
	function globalsCommand(request, globals) {
		let { database } = request.connection;
		return {
			id: "globals",
			command: psql(request, database, ["--file", globals])
		};
	}
	function unsubscribeCommand(request, kept, subscriptions) {
		return {
			id: "unsubscribe",
			command: psql(request, kept, [
				"--set",
				"ON_ERROR_STOP=1",
				...subscriptions.map(connection.Cm).flatMap((name) => [
					`ALTER SUBSCRIPTION ${name} DISABLE`,
					`ALTER SUBSCRIPTION ${name} SET (slot_name = NONE)`,
					`DROP SUBSCRIPTION ${name}`
				]).flatMap((statement) => ["--command", statement])
			])
		};
	}
	function psql({ connection: { host, port, user } }, database, options) {
		return [
			"psql",
			"--host",
			host,
			"--port",
			String(port),
			"--username",
			user,
			"--dbname",
			database,
			...options
		].map(shellWord).join(" ");
	}
	function recoveryServer({ connection }) {
		return (0, connection_settings.L5)(connection);
	}
	function lastro({ source, tenant, commandWords }, mode, options) {
		let of = tenant === void 0 ? [] : ["--tenant", tenant];
		return [
			"lastro",
			"recover",
			mode,
			...commandWords,
			"--source",
			source.name,
			...of,
			...options
		].map(shellWord).join(" ");
	}
	function renames(kind, living, kept) {
		let [now, then, away] = [
			living,
			kept,
			`${living.slice(0, 40)}_undone`
		].map(connection.Cm);
		let out = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${(0, connection.ce)(living)};`;
		return [
			...kind === "DATABASE" ? [out] : [],
			"BEGIN;",
			`ALTER ${kind} ${now} RENAME TO ${away};`,
			`ALTER ${kind} ${then} RENAME TO ${now};`,
			"COMMIT;"
		].join("\n");
	}
	function shellWord(word) {
		return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
	}
	var passport_properties = __webpack_require__(8235);
	var give_properties = __webpack_require__(8121);
	var database_properties = __webpack_require__(668);
	function propertiesToGive({ live, passport }) {
		if (live) return "of-the-living";
		return passport.properties ? (0, give_properties.I)(passport.properties).given : "default";
	}
	async function checkProperties(server, passport, { database, isThere }) {
		let { properties } = passport;
		if (isThere) return checkLiving(passport, await (0, passport_properties.m)(server, database));
		if (!properties) return {
			...OF_PASSPORT,
			status: "warn",
			actual: "the passport does not say what they were",
			reason: "properties-not-given",
			facts: { database }
		};
		let missing = await hasTablespace(server, properties.tablespace) ? [] : [`tablespace ${properties.tablespace}`];
		return checkGiven(database, [...(0, give_properties.I)(properties).left, ...missing]);
	}
	let OF_PASSPORT = {
		id: "database-properties",
		expected: "as in the passport"
	};
	function checkLiving(passport, properties) {
		let common = {
			id: "database-properties",
			expected: "what the living one has"
		};
		let { server } = passport;
		let changed = properties ? (0, database_properties.BO)(passport, {
			server,
			properties
		}) : [];
		let names = changed.map(({ object }) => object).join(", ");
		let actual = changed.length === 0 ? "is given to it" : `is given to it; since the backup: ${names}`;
		return {
			...common,
			status: "pass",
			actual
		};
	}
	function checkGiven(database, left) {
		if (left.length === 0) return {
			...OF_PASSPORT,
			status: "pass",
			actual: "as in the passport"
		};
		let detail = left.join(", ");
		return {
			...OF_PASSPORT,
			status: "warn",
			actual: `all but ${detail}`,
			reason: "properties-not-given",
			facts: {
				database,
				detail
			}
		};
	}
	async function formOfPassport(server, { server: facts, properties }) {
		let { encoding, collate, ctype, localeProvider: provider } = facts;
		if (!properties) return databaseForm({
			encoding,
			collate,
			ctype
		});
		let { locale, icuRules, tablespace } = properties;
		return databaseForm({
			encoding,
			collate,
			ctype,
			provider,
			locale,
			icuRules,
			...await hasTablespace(server, tablespace) ? { tablespace } : {}
		});
	}
	async function hasTablespace(server, name) {
		return (await server.query("SELECT 1 FROM pg_tablespace WHERE spcname = $1", [name])).length > 0;
	}
	async function openServer(request, world) {
		try {
			return await (0, connection.Ng)(request.connection, world.signal);
		} catch (error) {
			world.signal.throwIfAborted();
			let detail = error instanceof Error ? error.message : String(error);
			let server = recoveryServer(request);
			throw new errors.jU("server-unreachable", `${server} does not answer: ${detail}`, {
				server,
				detail
			});
		}
	}
	async function examineServer(server, request, passport) {
		let { database } = request.source.connection;
		let live = await findDatabase(server, database);
		let form = live ? await readDatabaseForm(server, live.oid) : await formOfPassport(server, passport);
		let roles = passport.roles.map(({ name }) => name);
		return {
			checks: [
				await checkVersion(server, passport),
				await checkRights(server, database, roles),
				checkLive(live, request),
				...request.tenant === void 0 ? [await checkProperties(server, passport, {
					database,
					isThere: live !== null
				})] : [],
				checkRoles(await findMissingRoles(server, roles)),
				...await checkExtensions(server, passport),
				await checkPrepared(server, database),
				await checkStaysBehind(server, database),
				await checkSpace({
					host: request.connection.host,
					disk: await readServerDisk(server, form.TABLESPACE ?? "pg_default"),
					...bytesOf(request, passport, live)
				})
			],
			live,
			form
		};
	}
	function bytesOf({ tenant }, passport, live) {
		let plainBytes = passport.files.find(({ role }) => role === "dump")?.plainBytes ?? 0;
		if (tenant === void 0) return {
			liveBytes: live?.bytes ?? 0,
			plainBytes
		};
		let rowsIn = (schemas) => (0, totals.Yv)({
			...passport,
			schemas
		}).rows;
		let own = passport.schemas[tenant];
		return {
			liveBytes: 0,
			plainBytes: plainBytes * (rowsIn(own ? { [tenant]: own } : {}) / Math.max(1, rowsIn(passport.schemas))) * 2
		};
	}
	async function checkVersion(server, passport) {
		let facts = await (0, server_facts.TX)(server);
		let needed = (0, server_facts.Ds)(passport.server.versionNumber);
		let common = {
			id: "server",
			expected: `PostgreSQL ${needed} or newer`
		};
		let actual = `PostgreSQL ${facts.version}`;
		if ((0, server_facts.Ds)(facts.versionNumber) >= needed) return {
			...common,
			status: "pass",
			actual
		};
		return {
			...common,
			status: "fail",
			actual,
			reason: "postgres-too-old",
			facts: {
				found: facts.version,
				needed,
				major: needed
			}
		};
	}
	function checkLive(live, request) {
		let { database } = request.source.connection;
		let common = {
			id: "live-database",
			expected: `${database}, and it can be read`
		};
		let facts = { database };
		if (!live) return {
			...common,
			status: request.tenant === void 0 ? "warn" : "fail",
			actual: "there is none",
			reason: "live-database-missing",
			facts
		};
		if (live.allowsConnections) return {
			...common,
			status: "pass",
			actual: `OID ${live.oid}`
		};
		return {
			...common,
			status: request.safetyBackup || request.tenant !== void 0 ? "fail" : "warn",
			actual: "it allows no connections",
			reason: "live-database-closed",
			facts
		};
	}
	function checkRoles(missing) {
		let common = {
			id: "roles",
			expected: "every role of the dump"
		};
		let [role] = missing;
		if (role === void 0) return {
			...common,
			status: "pass",
			actual: "all are there"
		};
		return {
			...common,
			status: "fail",
			actual: `${missing.length} missing: ${missing.slice(0, 3).join(", ")}`,
			reason: "restore-role-missing",
			facts: { role }
		};
	}
	async function checkExtensions(server, passport) {
		let common = {
			id: "extensions",
			expected: "as in the backup"
		};
		let gaps = await (0, prepare_database._3)(server, passport.extensions);
		if (gaps.length === 0) return [{
			...common,
			status: "pass",
			actual: "as in the backup"
		}];
		let major = (0, server_facts.Ds)(passport.server.versionNumber);
		return gaps.map(({ name, wanted, offered }) => ({
			...common,
			status: offered === null ? "fail" : "warn",
			actual: `${name} ${wanted}: ${offered ?? "not installed"}`,
			reason: offered === null ? "extension-missing" : "extension-version-differs",
			facts: {
				extension: name,
				major
			}
		}));
	}
	var backups_stamp = __webpack_require__(4961);
	async function findSchema(database, name) {
		let [row] = await database.query("SELECT oid::text, nspname FROM pg_namespace WHERE nspname = $1", [name]);
		return row ? {
			oid: row[0] ?? "",
			name: row[1] ?? ""
		} : null;
	}
	async function listKeptSchemas(database, schema) {
		return (await listSchemasAside(database)).flatMap((aside) => {
			let mark = readKeptSchema(schema, aside.name);
			return mark === null ? [] : [{
				...aside,
				...mark
			}];
		}).sort((a, b) => a.stamp < b.stamp ? 1 : -1);
	}
	async function listSchemasAside(database) {
		return (await database.query("SELECT oid::text, nspname FROM pg_namespace WHERE nspname LIKE 'lastro\\_old\\_%' ORDER BY nspname")).map(([oid, name]) => ({
			oid: oid ?? "",
			name: name ?? ""
		}));
	}
	async function lockTables(session, schemaOid) {
		let names = (await session.query("SELECT oid::regclass::text FROM pg_class WHERE relnamespace = $1::oid AND relkind IN ('r', 'p') ORDER BY oid", [schemaOid])).map(([name]) => name ?? "");
		for (let start = 0; start < names.length; start += 200) {
			let portion = names.slice(start, start + 200);
			await session.query(`LOCK TABLE ${portion.join(", ")} IN ACCESS EXCLUSIVE MODE`);
		}
	}
	async function dropSchema(database, { name, oid }) {
		if ((await findSchema(database, name))?.oid !== oid) return;
		await database.query(`DROP SCHEMA IF EXISTS ${(0, connection.Cm)(name)} CASCADE`);
	}
	async function freeNames(request) {
		let { now, timezone, replacedBy, nameOf, isTaken, stamps } = request;
		for (let seconds = 0;; seconds += 1) {
			let stamp = (0, backups_stamp.xE)(new Date(now.getTime() + seconds * 1e3), timezone);
			let fresh = nameOf("new", freshMark(stamp));
			let kept = nameOf("old", keptMark(stamp, replacedBy));
			if (!stamps.includes(stamp) && !await isTaken(fresh) && !await isTaken(kept)) return {
				fresh,
				kept,
				stamp
			};
		}
	}
	async function freeDatabaseNames(server, database, moment) {
		let kept = await listKept(server, database);
		return freeNames({
			...moment,
			nameOf: (aside, mark) => asideDatabase(database, aside, mark),
			isTaken: async (name) => await findDatabase(server, name) !== null,
			stamps: kept.map(({ stamp }) => stamp)
		});
	}
	async function freeTenantNames(living, { database, tenant }, moment) {
		let kept = await listKeptSchemas(living, tenant);
		let names = await freeNames({
			...moment,
			nameOf: (aside, mark) => asideSchema(tenant, aside, mark),
			isTaken: async (name) => await findSchema(living, name) !== null,
			stamps: kept.map(({ stamp }) => stamp)
		});
		return {
			...names,
			scratch: asideDatabase(database, "new", freshMark(names.stamp))
		};
	}
	var recover_request = __webpack_require__(1039);
	async function beginSwap(work) {
		let { kept } = await chooseNames(work, work.examined, work.journal.entry.state.freshOid);
		await work.journal.advance("swapping", { keptName: kept });
	}
	async function chooseNames({ request, world }, { tenant: found }, replacedBy) {
		let { tenant } = request;
		let { database } = request.source.connection;
		let when = {
			now: world.clock.now(),
			timezone: request.config.system.timezone,
			replacedBy
		};
		if (tenant !== void 0 && found) return within(await (0, connection.Ng)((0, recover_request.z)(request, database), world.signal), (living) => freeTenantNames(living, {
			database,
			tenant
		}, when));
		return within(await openServer(request, world), (server) => freeDatabaseNames(server, database, when));
	}
	async function within(session, body) {
		try {
			return await body(session);
		} finally {
			await session.close();
		}
	}
	var external_node_os_ = __webpack_require__(8161);
	var staging_directory = __webpack_require__(9569);
	var tenant_truth = __webpack_require__(3629);
	var judge_tenants = __webpack_require__(7173);
	var restoration_judged = __webpack_require__(5821);
	var phase_clock = __webpack_require__(158);
	var restore_backup = __webpack_require__(3917);
	var validate_restored = __webpack_require__(3216);
	var worst_finding = __webpack_require__(5073);
	var external_node_timers_promises_ = __webpack_require__(8500);
	function ofRecovery(settings, id) {
		return {
			...settings,
			applicationName: applicationName(id)
		};
	}
	function openRecoverySession(settings, id) {
		return (0, connection.Ng)(ofRecovery(settings, id));
	}
	async function endRecoverySessions(server, id) {
		let deadline = performance.now() + 3e4;
		for (;;) {
			let left = await server.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()", [applicationName(id)]);
			if (left.length === 0) return;
			if (performance.now() > deadline) throw new errors.jU("recovery-still-running", `${left.length} sessions of the killed recovery ${id} do not end`, { sessions: left.length });
			await (0, external_node_timers_promises_.setTimeout)(50);
		}
	}
	function applicationName(id) {
		return `lastro recover ${id}`;
	}
	function productionTarget({ request, examined, name, journal, note }) {
		return {
			isShared: !0,
			open: async () => ({
				settings: (database) => ofRecovery((0, recover_request.z)(request, database), journal.entry.id),
				place: recoveryServer(request),
				died: new Promise(() => void 0),
				stop: async () => void 0
			}),
			prepare: async () => {
				let server = await openRecoverySession(request.connection, journal.entry.id);
				try {
					let oid = await createEmptyDatabase(server, name, {
						owner: examined.live?.owner ?? null,
						form: examined.form
					});
					await journal.advance("staging", note(oid));
				} finally {
					await server.close();
				}
				return ofRecovery((0, recover_request.z)(request, name), journal.entry.id);
			}
		};
	}
	async function restoreBeside(work, { name, note }, use = async () => void 0) {
		let { request, world, recorder, examined, journal } = work;
		let user = await world.unprivilegedUser();
		let directory = await (0, staging_directory.h)(request.config.drill.directory, world, user);
		let workspace = directory.path;
		let phases = new phase_clock.w(world.clock);
		let jobs = request.jobs ?? Math.min(4, (0, external_node_os_.availableParallelism)());
		let { backup, passport, needs } = examined;
		let { timeoutSeconds } = request.config.recover;
		let part = request.tenant === void 0 ? void 0 : {
			schema: request.tenant,
			withShared: !0
		};
		let target = productionTarget({
			request,
			examined,
			name,
			journal,
			note
		});
		try {
			let restored = await (0, restore_backup.d)({
				backup,
				passport,
				needs,
				target,
				workspace,
				jobs,
				timeoutSeconds,
				phases,
				recorder,
				part
			}, world);
			await prove(work, restored, {
				phases,
				jobs
			});
			await use({
				settings: restored.settings,
				workspace,
				jobs
			});
		} finally {
			await directory.remove();
		}
	}
	async function prove(work, { settings, selection }, { phases, jobs }) {
		let { request, world, recorder, examined } = work;
		let { tenant } = request;
		let passport = selection ? (0, tenant_truth.s)(examined.passport, selection.schema, selection.rowsOf) : examined.passport;
		let moments = request.source.businessTimestamps;
		let found = await (0, validate_restored.p)({
			settings,
			passport,
			only: tenant,
			moments,
			jobs,
			phases,
			recorder
		}, world);
		noteValidated(work, {
			...found,
			passport
		}, phases);
		refuseDifferences(found.findings);
	}
	function noteValidated({ recorder, request }, judged, phases) {
		let tenants = (0, judge_tenants.D)(judged, ...request.tenant === void 0 ? [] : [[request.tenant]]);
		recorder.sections({
			tenants,
			contents: (0, restoration_judged.an)(judged, tenants),
			integrity: (0, restoration_judged.Ds)(judged)
		});
		for (let phase of phases.timed()) recorder.metric({
			id: `phase-${phase}`,
			value: Math.round(phases.secondsOf(phase) * 1e3) / 1e3,
			unit: "seconds"
		});
	}
	function refuseDifferences(findings) {
		let worst = (0, worst_finding.t)(findings);
		if (!worst) return;
		let { reason, schema, object, expected, actual } = worst;
		throw new errors.jU(reason, `the restored copy is not what its passport says: ${reason}`, {
			schema,
			object,
			expected,
			actual
		});
	}
	var properties_database_properties = __webpack_require__(3197);
	async function swapDatabases(swap, sessions) {
		for (let attempt = 1;; attempt += 1) {
			let started = performance.now();
			try {
				let refused = await trySwap(swap, sessions);
				return {
					seconds: (performance.now() - started) / 1e3,
					refused
				};
			} catch (error) {
				await sessions.door.query("ROLLBACK");
				if (!isInUse(error)) throw error;
				if (attempt === 4) throw sessionsRemain(swap.database, error);
			}
		}
	}
	async function trySwap(swap, { door, usher }) {
		let { database, liveOid, keptName, fresh } = swap;
		await door.query("BEGIN");
		await door.query("SET LOCAL lock_timeout = '15s'");
		liveOid !== null && await rename({
			from: database,
			to: keptName,
			oid: liveOid
		}, door, usher);
		await rename({
			from: fresh.name,
			to: database,
			oid: fresh.oid
		}, door, usher);
		let refused = await takeProperties(swap, door);
		await door.query("COMMIT");
		return refused;
	}
	async function rename({ from, to, oid }, door, usher) {
		let renamed = door.query(`ALTER DATABASE ${(0, connection.Cm)(from)} RENAME TO ${(0, connection.Cm)(to)}`);
		let isOver = !1;
		let end = () => {
			isOver = !0;
		};
		let over = renamed.then(end, end);
		for (; !isOver;) {
			await usher.query("SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid\nWHERE a.datid = $1::oid AND a.pid <> pg_backend_pid()\n  AND (NOT r.rolsuper OR (SELECT rolsuper FROM pg_roles WHERE rolname = current_user))", [oid]);
			await Promise.race([over, (0, external_node_timers_promises_.setTimeout)(20)]);
		}
		await renamed;
		let [row] = await door.query("SELECT oid::text FROM pg_database WHERE datname = $1", [to]);
		if (row?.[0] !== oid) throw new errors.jU("recovery-state-unknown", `${from} is not the database it was`, { detail: `${from}: OID ${row?.[0] ?? "?"}, expected ${oid}` });
	}
	async function takeProperties({ database, liveOid, fresh, properties }, door) {
		if (properties === "own") return [];
		if (properties === "default") {
			await door.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${(0, connection.Cm)(database)} TO PUBLIC`);
			return [];
		}
		let wanted = properties === "of-the-living" ? await (0, properties_database_properties.Qh)(door, liveOid ?? "0") : properties;
		let { refused, differing } = await (0, give_properties.V)(door, {
			name: database,
			oid: fresh.oid
		}, wanted);
		let missing = properties === "of-the-living" ? [...differing, ...refused] : differing;
		if (missing.length === 0) return refused;
		let detail = missing.join(", ");
		throw new errors.jU("properties-differ", `the recovered database could not be given what the old one had: ${detail}`, { detail });
	}
	function isInUse(error) {
		return (0, snapshot_session.I)(error, "55006") || (0, snapshot_session.I)(error, "55P03");
	}
	function sessionsRemain(database, error) {
		let detail = error instanceof Error ? error.message : String(error);
		return new errors.jU("sessions-remain", `${database} could not be renamed in 4 attempts: ${detail}`, {
			database,
			detail
		});
	}
	async function swapStep(conduct, { id, state }, options) {
		let { recorder } = conduct;
		let { seconds, refused } = await withSwapSessions(conduct, id, (sessions) => swapDatabases({
			database: state.database,
			liveOid: state.liveOid,
			keptName: state.keptName,
			fresh: {
				name: state.freshName,
				oid: state.freshOid ?? ""
			},
			...options
		}, sessions));
		recorder.metric({
			id: "downtime",
			value: Math.round(seconds * 1e3) / 1e3,
			unit: "seconds"
		});
		return refused;
	}
	async function withSwapSessions({ request, world }, id, body) {
		world.signal.throwIfAborted();
		let door = await openRecoverySession(request.connection, id);
		try {
			let usher = await openRecoverySession(request.connection, id);
			try {
				return await body({
					door,
					usher
				});
			} finally {
				await usher.close();
			}
		} finally {
			await door.close();
		}
	}
	async function recoverDatabase(work) {
		let { examined, journal, recorder } = work;
		let fresh = journal.entry.state.freshName;
		await restoreBeside(work, {
			name: fresh,
			note: (freshOid) => ({ freshOid })
		});
		await recorder.step("analyze", () => analyze(work, fresh));
		await beginSwap(work);
		let properties = propertiesToGive(examined);
		let refused = await recorder.step("swap", () => swapStep(work, journal.entry, { properties }));
		await journal.advance("swapped", {});
		refused.length > 0 && recorder.check(checkGiven(journal.entry.state.database, refused));
		return {
			value: "recovered",
			reason: "recovered",
			facts: { name: examined.backup.name }
		};
	}
	async function analyze({ request, world }, database) {
		let session = await (0, connection.Ng)((0, recover_request.z)(request, database), world.signal);
		try {
			await session.query("ANALYZE");
		} finally {
			await session.close();
		}
	}
	var restore_phases = __webpack_require__(9792);
	var choose = __webpack_require__(3155);
	var installations = __webpack_require__(318);
	async function carrySchema(request, world) {
		let { from, to, freshName, workspace, jobs, timeoutSeconds } = request;
		let client = await renameAndChoose(request, world);
		let archive = (0, external_node_path_.join)(workspace, "tenant.dump");
		await dump(client, archive, request, world);
		let restore = {
			client,
			archive,
			target: to,
			jobs,
			timeoutSeconds,
			isShared: !0
		};
		await (0, restore_phases.YL)([], restore, world).catch((error) => {
			throw explain(error);
		});
		world.log.debug(`carried ${freshName} from ${from.database} to ${to.database}`);
	}
	function explain(error) {
		return error instanceof errors.jU && error.reason === "foreign-key-orphans" ? new errors.jU("shared-rows-gone", error.message, error.facts) : error;
	}
	async function renameAndChoose({ from, schema, freshName }, world) {
		let session = await (0, connection.Ng)(from, world.signal);
		try {
			await session.query(`ALTER SCHEMA ${(0, connection.Cm)(schema)} RENAME TO ${(0, connection.Cm)(freshName)}`);
			let { versionNumber } = await (0, server_facts.TX)(session);
			let major = (0, server_facts.Ds)(versionNumber);
			let client = (0, choose.Pg)(await (0, installations.v)(world.processes), major);
			if (client) return client;
			throw new errors.jU("client-too-old", `no pg_dump ${major} or newer is installed here`, {
				server: major,
				client: "none",
				major
			});
		} finally {
			await session.close();
		}
	}
	async function dump({ directory }, archive, { from, freshName, timeoutSeconds }, world) {
		try {
			await world.processes.run({
				file: (0, external_node_path_.join)(directory, "pg_dump"),
				args: [
					"--format=custom",
					"--compress=0",
					"--no-password",
					`--schema=${(0, connection.Cm)(freshName)}`,
					`--file=${archive}`
				],
				env: (0, connection_settings.SQ)(from),
				timeoutSeconds,
				signal: world.signal
			});
		} catch (error) {
			if (!(error instanceof errors.Qd) || error.failure.cause === "cancelled") throw error;
			throw new errors.jU("dump-failed", error.message, { detail: error.message });
		}
	}
	var compare_structure = __webpack_require__(894);
	var shape = __webpack_require__(6128);
	var read_catalogue = __webpack_require__(7571);
	var dump_sequences = __webpack_require__(157);
	var validate_rows = __webpack_require__(8690);
	var fingerprint = __webpack_require__(4382);
	var truth_moments = __webpack_require__(9591);
	var truth_tables = __webpack_require__(7117);
	async function readLiveTruth(request, world) {
		let session = await (0, connection.Ng)(request.settings, world.signal);
		try {
			await session.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
			let [now] = await session.query("SELECT to_char(now(), 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')");
			let tables = (await (0, truth_tables.g)(session)).filter(({ schema }) => request.schema === void 0 || schema === request.schema);
			let truth = {
				at: now?.[0] ?? "",
				readings: [],
				unreadable: []
			};
			await readAll(session, tables, {
				...truth,
				moments: request.moments,
				log: world.log
			});
			await session.query("COMMIT");
			return truth;
		} finally {
			await session.close();
		}
	}
	async function readAll(session, tables, reading) {
		for (let start = 0; start < tables.length; start += 32) {
			let portion = tables.slice(start, start + 32);
			if (!await tryPortion(session, portion, reading)) for (let table of portion) await tryPortion(session, [table], reading) || reading.unreadable.push(table);
			reading.log.progress({
				activity: "rows",
				done: Math.min(tables.length, start + 32),
				total: tables.length,
				unit: "tables"
			});
		}
	}
	async function tryPortion(session, portion, { readings, moments, at }) {
		await session.query("SAVEPOINT portion");
		try {
			let read = [];
			for await (let each of (0, fingerprint.c)(session, portion, (table) => (0, truth_moments.Z)(table, moments), at)) read.push(each);
			readings.push(...read);
			return !0;
		} catch {
			await session.query("ROLLBACK TO SAVEPOINT portion");
			return !1;
		} finally {
			await session.query("RELEASE SAVEPOINT portion").catch(() => void 0);
		}
	}
	async function compareCarried({ from, to, schema }, world) {
		let [proven, carried] = [await readSchema(from, schema, world), await readSchema(to, schema, world)];
		let structure = (0, compare_structure.d)({
			schema,
			expected: proven.lines,
			actual: carried.lines,
			sameMajor: !0
		});
		let expected = new Map(proven.tables.map(({ table, truth }) => [table.name, truth]));
		let rows = carried.tables.flatMap((reading) => {
			let finding = (0, validate_rows.sP)(reading, expected.get(reading.table.name));
			return finding ? [finding] : [];
		});
		return [
			...structure,
			...rows,
			...compareSequences(proven, carried, schema)
		];
	}
	async function readSchema(settings, schema, world) {
		let session = await (0, connection.Ng)(settings, world.signal);
		try {
			await session.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
			let lines = [];
			for await (let each of (0, read_catalogue.Y)(session)) each.schema === schema && (lines = (0, shape.zA)(schema, each.lines.map(({ kind, object, definition }) => (0, shape.kV)(kind, object, definition))).lines);
			let sequences = (await (0, dump_sequences.l)(session)).filter((each) => each.schema === schema);
			await session.query("COMMIT");
			let { readings } = await readLiveTruth({
				settings,
				moments: [],
				schema
			}, world);
			return {
				lines,
				sequences,
				tables: readings
			};
		} finally {
			await session.close();
		}
	}
	function compareSequences(proven, carried, schema) {
		let positions = new Map(carried.sequences.map(({ name, position }) => [name, String(position)]));
		return proven.sequences.filter(({ name, position }) => positions.get(name) !== String(position)).map(({ name, position }) => ({
			check: "sequences",
			status: "fail",
			reason: "sequence-behind",
			schema,
			object: name,
			expected: String(position),
			actual: positions.get(name) ?? ""
		}));
	}
	let OWN = "own(classid, objid) AS MATERIALIZED (\n  SELECT 'pg_class'::regclass::oid, oid FROM pg_class WHERE relnamespace = $1::oid\n  UNION ALL SELECT 'pg_type'::regclass, oid FROM pg_type WHERE typnamespace = $1::oid\n  UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_proc WHERE pronamespace = $1::oid\n  UNION ALL SELECT 'pg_operator'::regclass, oid FROM pg_operator WHERE oprnamespace = $1::oid\n  UNION ALL SELECT 'pg_opclass'::regclass, oid FROM pg_opclass WHERE opcnamespace = $1::oid\n  UNION ALL SELECT 'pg_opfamily'::regclass, oid FROM pg_opfamily WHERE opfnamespace = $1::oid\n  UNION ALL SELECT 'pg_collation'::regclass, oid FROM pg_collation WHERE collnamespace = $1::oid\n  UNION ALL SELECT 'pg_conversion'::regclass, oid FROM pg_conversion WHERE connamespace = $1::oid\n  UNION ALL SELECT 'pg_ts_config'::regclass, oid FROM pg_ts_config WHERE cfgnamespace = $1::oid\n  UNION ALL SELECT 'pg_ts_dict'::regclass, oid FROM pg_ts_dict WHERE dictnamespace = $1::oid\n  UNION ALL SELECT 'pg_statistic_ext'::regclass, oid FROM pg_statistic_ext WHERE stxnamespace = $1::oid\n  UNION ALL SELECT 'pg_constraint'::regclass, oid FROM pg_constraint WHERE connamespace = $1::oid\n  UNION ALL SELECT 'pg_rewrite'::regclass, r.oid FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE c.relnamespace = $1::oid\n  UNION ALL SELECT 'pg_trigger'::regclass, t.oid FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = $1::oid\n  UNION ALL SELECT 'pg_policy'::regclass, p.oid FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.relnamespace = $1::oid\n  UNION ALL SELECT 'pg_attrdef'::regclass, d.oid FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid WHERE c.relnamespace = $1::oid\n)";
	let DEPENDANTS = "dependants AS (\n  SELECT DISTINCT d.classid, d.objid FROM pg_depend d JOIN own ON own.classid = d.refclassid AND own.objid = d.refobjid\n  WHERE NOT EXISTS (SELECT 1 FROM own o WHERE o.classid = d.classid AND o.objid = d.objid)\n  AND NOT (d.classid = 'pg_class'::regclass AND EXISTS (SELECT 1 FROM pg_class t WHERE t.oid = d.objid AND t.relkind IN ('t', 'i') AND t.relnamespace = 'pg_toast'::regnamespace)))";
	let VIEWS = `WITH ${OWN}, ${DEPENDANTS}
SELECT n.nspname, c.relname, pg_get_viewdef(c.oid), array_to_string(c.reloptions, ', ')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'v' AND EXISTS (SELECT 1 FROM dependants d JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid WHERE r.ev_class = c.oid)
ORDER BY c.oid`;
	let IMMOVABLE = `WITH ${OWN}, ${DEPENDANTS}
SELECT i.type, coalesce(i.schema, ''), i.identity FROM dependants d CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, 0) i
WHERE d.classid NOT IN ('pg_publication_rel'::regclass, 'pg_amop'::regclass, 'pg_amproc'::regclass)
  AND NOT (d.classid = 'pg_constraint'::regclass AND EXISTS (SELECT 1 FROM pg_constraint k WHERE k.oid = d.objid AND k.contype = 'f'))
  AND NOT (d.classid = 'pg_trigger'::regclass AND EXISTS (SELECT 1 FROM pg_trigger t WHERE t.oid = d.objid AND t.tgisinternal))
  AND NOT (d.classid = 'pg_rewrite'::regclass AND EXISTS (SELECT 1 FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE r.oid = d.objid AND c.relkind = 'v' AND r.rulename = '_RETURN'))
UNION SELECT 'partition or child', n.nspname, c.relname FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_class p ON p.oid = h.inhparent WHERE c.relnamespace = $1::oid AND p.relnamespace <> $1::oid AND c.relkind IN ('r', 'p', 'f')
UNION SELECT 'extension', '', e.extname FROM pg_extension e WHERE e.extnamespace = $1::oid
  OR EXISTS (SELECT 1 FROM pg_depend x JOIN own ON own.classid = x.classid AND own.objid = x.objid WHERE x.refclassid = 'pg_extension'::regclass AND x.refobjid = e.oid AND x.deptype = 'e')
ORDER BY 1, 2, 3`;
	let publishedTables = (parts) => `SELECT p.pubname, c.relname, ${parts}
FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid JOIN pg_class c ON c.oid = r.prrelid WHERE c.relnamespace = $1::oid ORDER BY 1, 2`;
	async function readOutsideReferences(database, schemaOid) {
		let [keys, views, immovable] = [
			await database.query("SELECT n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid), obj_description(k.oid, 'pg_constraint'), p.relname,\n  (SELECT json_agg(json_build_array(ca.attname, pa.attname) ORDER BY u.position) FROM unnest(k.conkey, k.confkey) WITH ORDINALITY AS u(child, parent, position)\n    JOIN pg_attribute ca ON ca.attrelid = k.conrelid AND ca.attnum = u.child JOIN pg_attribute pa ON pa.attrelid = k.confrelid AND pa.attnum = u.parent)::text\nFROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_class p ON p.oid = k.confrelid\nWHERE k.contype = 'f' AND k.conparentid = 0 AND p.relnamespace = $1::oid AND c.relnamespace <> $1::oid ORDER BY 1, 2, 3", [schemaOid]),
			await database.query(VIEWS, [schemaOid]),
			await database.query(IMMOVABLE, [schemaOid])
		];
		return {
			keys: keys.map(([schema, table, name, definition, comment, parent, columns]) => ({
				schema: schema ?? "",
				table: table ?? "",
				name: name ?? "",
				definition: definition ?? "",
				comment: comment ?? null,
				parent: parent ?? "",
				columns: columnPairs(columns ?? "[]")
			})),
			views: views.map(([schema, name, definition, options]) => ({
				schema: schema ?? "",
				name: name ?? "",
				definition: definition ?? "",
				options: options || null
			})),
			publishings: await readPublishings(database, schemaOid),
			immovable: immovable.map(([kind, schema, object]) => ({
				kind: kind ?? "",
				schema: schema ?? "",
				object: object ?? ""
			}))
		};
	}
	function columnPairs(json) {
		return JSON.parse(json).map(([child, parent]) => ({
			child,
			parent
		}));
	}
	async function readPublishings(database, schemaOid) {
		let [version] = await database.query("SELECT to_regclass('pg_publication_namespace')::text");
		let hasSchemas = version?.[0] !== null;
		let parts = hasSchemas ? "pg_get_expr(r.prqual, r.prrelid),\n  (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (r.prattrs))" : "NULL::text, NULL::text";
		let tables = await database.query(publishedTables(parts), [schemaOid]);
		let schemas = hasSchemas ? await database.query("SELECT p.pubname FROM pg_publication_namespace s JOIN pg_publication p ON p.oid = s.pnpubid WHERE s.pnnspid = $1::oid ORDER BY 1", [schemaOid]) : [];
		return [...tables.map(([publication, table, filter, columns]) => ({
			publication: publication ?? "",
			table: table ?? "",
			columns: columns ?? null,
			filter: filter ?? null
		})), ...schemas.map(([publication]) => ({
			publication: publication ?? "",
			table: null,
			columns: null,
			filter: null
		}))];
	}
	async function swapSchemas(swap, session) {
		for (let attempt = 1;; attempt += 1) {
			let started = performance.now();
			try {
				await swap_schemas_trySwap(swap, session);
				return (performance.now() - started) / 1e3;
			} catch (error) {
				await session.query("ROLLBACK");
				if (!((0, snapshot_session.I)(error, "55P03") || (0, snapshot_session.I)(error, "40P01"))) throw swap_schemas_explain(error);
				if (attempt === 6) throw busy(swap.schema, error);
			}
		}
	}
	async function swap_schemas_trySwap(swap, session) {
		let { schema, liveOid, keptName, fresh } = swap;
		await session.query("BEGIN");
		await session.query("SET LOCAL lock_timeout = '5s'");
		liveOid !== null && await lockTables(session, liveOid);
		await assertIdentity(session, swap);
		let references = liveOid === null ? null : await readOutsideReferences(session, liveOid);
		if (references && references.immovable.length > 0) throw immovable(references);
		liveOid !== null && await swap_schemas_rename(session, schema, keptName);
		await swap_schemas_rename(session, fresh.name, schema);
		if (references) for (let statement of remakeStatements(references, schema, keptName)) await session.query(statement);
		await session.query("COMMIT");
	}
	async function swap_schemas_rename(session, from, to) {
		await session.query(`ALTER SCHEMA ${(0, connection.Cm)(from)} RENAME TO ${(0, connection.Cm)(to)}`);
	}
	async function assertIdentity(session, swap) {
		let live = (await findSchema(session, swap.schema))?.oid ?? null;
		let fresh = (await findSchema(session, swap.fresh.name))?.oid ?? null;
		if (live === swap.liveOid && fresh === swap.fresh.oid) return;
		let detail = `${swap.schema}: ${live ?? "none"}, ${swap.fresh.name}: ${fresh ?? "none"}`;
		throw new errors.jU("recovery-state-unknown", `not the schemas they were: ${detail}`, { detail });
	}
	function remakeStatements({ keys, views, publishings }, schema, keptName) {
		return [
			...keys.flatMap(remakeKey),
			...views.map(remakeView),
			...publishings.flatMap((each) => republish(each, schema, keptName))
		];
	}
	function remakeKey({ schema, table, name, definition, comment }) {
		let [on, key] = [qualified(schema, table), (0, connection.Cm)(name)];
		return [
			`ALTER TABLE ${on} DROP CONSTRAINT ${key}`,
			`ALTER TABLE ${on} ADD CONSTRAINT ${key} ${definition}`,
			...comment === null ? [] : [`COMMENT ON CONSTRAINT ${key} ON ${on} IS ${(0, connection.ce)(comment)}`]
		];
	}
	function remakeView({ schema, name, definition, options }) {
		let having = options === null ? "" : ` WITH (${options})`;
		return `CREATE OR REPLACE VIEW ${qualified(schema, name)}${having} AS ${definition}`;
	}
	function republish(each, schema, keptName) {
		let publication = `ALTER PUBLICATION ${(0, connection.Cm)(each.publication)}`;
		if (each.table === null) return [`${publication} DROP TABLES IN SCHEMA ${(0, connection.Cm)(keptName)}`, `${publication} ADD TABLES IN SCHEMA ${(0, connection.Cm)(schema)}`];
		let columns = each.columns === null ? "" : ` (${each.columns})`;
		let filter = each.filter === null ? "" : ` WHERE (${each.filter})`;
		return [`${publication} DROP TABLE ${qualified(keptName, each.table)}`, `${publication} ADD TABLE ${qualified(schema, each.table)}${columns}${filter}`];
	}
	function qualified(schema, name) {
		return `${(0, connection.Cm)(schema)}.${(0, connection.Cm)(name)}`;
	}
	function immovable({ immovable: all }) {
		let [first] = all;
		let object = first ? `${first.kind} ${first.object}` : "";
		return new errors.jU("outside-references", `${all.length} objects elsewhere refer to it`, {
			count: all.length,
			object
		});
	}
	function swap_schemas_explain(error) {
		if (error instanceof errors.jU) return error;
		let detail = error instanceof Error ? error.message : String(error);
		if ((0, snapshot_session.I)(error, "23503")) return new errors.jU("outside-key-breaks", detail, { detail });
		if (![
			"42P01",
			"42703",
			"42P16",
			"42830",
			"42804"
		].some((code) => (0, snapshot_session.I)(error, code))) return error;
		return new errors.jU("outside-references", `a reference cannot follow: ${detail}`, {
			count: 1,
			object: detail
		});
	}
	function busy(schema, error) {
		let detail = error instanceof Error ? error.message : String(error);
		return new errors.jU("sessions-remain", `the tables of ${schema} could not be locked in 6 attempts: ${detail}`, { detail });
	}
	async function readLargeObjectColumns(database, schema) {
		let found = [];
		for (let [table, column, isLo] of await database.query("SELECT c.relname, a.attname, (t.typname = 'lo')::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid\nWHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1) AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped\n  AND 'oid'::regtype IN (t.oid, t.typbasetype) ORDER BY 1, 2", [schema])) {
			let name = (0, connection.Cm)(column ?? "");
			let [counted] = await database.query(`SELECT (count(DISTINCT v) FILTER (WHERE m.oid IS NOT NULL))::text, (count(DISTINCT v) FILTER (WHERE m.oid IS NULL))::text
       FROM (SELECT ${name}::oid AS v FROM ONLY ${(0, connection.Cm)(schema)}.${(0, connection.Cm)(table ?? "")} WHERE ${name} <> 0) r
       LEFT JOIN pg_largeobject_metadata m ON m.oid = r.v`);
			let [there = 0, lost = 0] = (counted ?? []).map(Number);
			let gone = isLo === "true" || there > 0 ? lost : 0;
			(there > 0 || gone > 0) && found.push({
				column: `${table}.${column}`,
				there,
				gone
			});
		}
		return found;
	}
	let NO_LARGE_OBJECTS = {
		checks: [],
		findings: []
	};
	function foretellLargeObjects(tenant, columns) {
		return note(tenant, columns, {
			reason: "large-objects-not-recovered",
			expected: "no large objects of this tenant",
			count: ({ there, gone }) => there + gone
		});
	}
	async function noteLargeObjects(settings, { tenant, schema }, world) {
		let session = await (0, connection.Ng)(settings, world.signal);
		return note(tenant, await readLargeObjectColumns(session, schema).finally(() => session.close()), {
			reason: "large-objects-gone",
			expected: "all large objects that the recovered rows name",
			count: ({ gone }) => gone
		});
	}
	function note(tenant, columns, as) {
		let { reason, expected } = as;
		let found = columns.map((each) => ({
			object: each.column,
			count: as.count(each)
		})).filter(({ count }) => count > 0);
		let [first] = found;
		if (!first) return NO_LARGE_OBJECTS;
		let count = found.reduce((sum, each) => sum + each.count, 0);
		return {
			checks: [{
				id: "large-objects",
				status: "warn",
				expected,
				actual: `${count} in ${found.length} columns`,
				reason,
				facts: {
					count,
					object: first.object
				}
			}],
			findings: found.map((each) => ({
				check: "large-objects",
				status: "warn",
				reason,
				schema: tenant,
				object: each.object,
				expected: "",
				actual: `${each.count} large objects`
			}))
		};
	}
	async function repairDatabases(server, entry) {
		await endRecoverySessions(server, entry.id);
		return repairSubject(entry, {
			living: entry.state.database,
			oidOf: async (name) => (await findDatabase(server, name))?.oid ?? null,
			drop: (made) => dropDatabase(server, made)
		});
	}
	async function repairTenant(server, openLiving, entry) {
		let { state, id } = entry;
		await endRecoverySessions(server, id);
		let living = await openLiving();
		try {
			let repaired = await repairSubject(entry, {
				living: state.tenant,
				oidOf: async (name) => (await findSchema(living, name))?.oid ?? null,
				drop: (made) => dropSchema(living, made)
			});
			await dropScratch(server, state);
			return repaired;
		} finally {
			await living.close();
		}
	}
	async function dropScratch(server, { scratchName, scratchOid }) {
		if (scratchName === null) return;
		let scratch = await findDatabase(server, scratchName);
		scratch && (scratchOid === null || scratch.oid === scratchOid) && await dropDatabase(server, scratch);
	}
	async function repairSubject({ state, phase }, looking) {
		let shown = {
			living: await looking.oidOf(looking.living),
			fresh: await looking.oidOf(state.freshName),
			kept: await looking.oidOf(state.keptName)
		};
		if (hasSwapped(state, shown)) return "swapped";
		if (!isUntouched(state, shown, phase)) throw unknownState(looking.living, state, shown);
		phase !== "undoing" && shown.fresh !== null && await looking.drop({
			name: state.freshName,
			oid: shown.fresh
		});
		return "taken-back";
	}
	function hasSwapped({ liveOid, freshOid }, shown) {
		return freshOid !== null && shown.living === freshOid && shown.kept === liveOid;
	}
	function isUntouched({ liveOid, freshOid }, shown, phase) {
		if (shown.living !== liveOid || shown.kept !== null) return !1;
		if (phase === "undoing") return shown.fresh === freshOid;
		return shown.fresh === null || freshOid === null || shown.fresh === freshOid;
	}
	function unknownState(living, state, shown) {
		let detail = `${[
			[living, shown.living],
			[state.freshName, shown.fresh],
			[state.keptName, shown.kept]
		].map(([name, oid]) => `${name}: ${oid ?? "none"}`).join(", ")}; before: ${state.liveOid ?? "none"}, new: ${state.freshOid ?? "none"}`;
		return new errors.jU("recovery-state-unknown", `no state of this recovery: ${detail}`, { detail });
	}
	async function recoverTenant(work, state) {
		let { examined, journal, recorder } = work;
		await restoreBeside(work, {
			name: state.scratchName ?? "",
			note: (oid) => ({ scratchOid: oid })
		}, (proven) => carry(work, state, proven));
		await dropCarriedFrom(work);
		await recorder.step("analyze", () => apply_tenant_analyze(work, state.freshName));
		await beginSwap(work);
		await recorder.step("swap", () => swapTenant(work, journal.entry, state.tenant));
		await journal.advance("swapped", {});
		return {
			value: "recovered",
			reason: "recovered",
			facts: { name: examined.backup.name }
		};
	}
	async function dropCarriedFrom({ request, world, journal }) {
		let { state } = journal.entry;
		if (state.subject !== "tenant") return;
		let server = await openServer(request, world);
		await dropScratch(server, state).finally(() => server.close());
	}
	async function carry({ request, world, recorder, journal }, { tenant, freshName, database }, { settings, workspace, jobs }) {
		let to = ofRecovery((0, recover_request.z)(request, database), journal.entry.id);
		let { timeoutSeconds } = request.config.recover;
		await recorder.step("carry", async () => {
			await carrySchema({
				from: settings,
				to,
				schema: tenant,
				freshName,
				workspace,
				jobs,
				timeoutSeconds
			}, world);
			let session = await (0, connection.Ng)(to, world.signal);
			let made = await findSchema(session, freshName).finally(() => session.close());
			await journal.advance("staging", { freshOid: made?.oid ?? null });
			let findings = await compareCarried({
				from: settings,
				to,
				schema: freshName
			}, world);
			for (let finding of findings) recorder.finding(finding);
			refuseDifferences(findings);
			let large = await noteLargeObjects(to, {
				tenant,
				schema: freshName
			}, world);
			for (let check of large.checks) recorder.check(check);
			for (let finding of large.findings) recorder.finding(finding);
		});
	}
	async function apply_tenant_analyze({ request, world }, schema) {
		let { database } = request.source.connection;
		let session = await (0, connection.Ng)((0, recover_request.z)(request, database), world.signal);
		try {
			let tables = await session.query("SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'm') ORDER BY 1", [schema]);
			for (let [table] of tables) await session.query(`ANALYZE ${(0, connection.Cm)(schema)}.${(0, connection.Cm)(table ?? "")}`);
		} finally {
			await session.close();
		}
	}
	async function swapTenant({ request, world, recorder }, { id, state }, tenant) {
		world.signal.throwIfAborted();
		let session = await openRecoverySession((0, recover_request.z)(request, state.database), id);
		try {
			let seconds = await swapSchemas({
				schema: tenant,
				liveOid: state.liveOid,
				keptName: state.keptName,
				fresh: {
					name: state.freshName,
					oid: state.freshOid ?? ""
				}
			}, session);
			recorder.metric({
				id: "downtime",
				value: Math.round(seconds * 1e3) / 1e3,
				unit: "seconds"
			});
		} finally {
			await session.close();
		}
	}
	var names = __webpack_require__(5614);
	var sweep = __webpack_require__(4994);
	var lock_lock = __webpack_require__(7053);
	var verdict = __webpack_require__(1881);
	var backup = __webpack_require__(9929);
	var keep_report = __webpack_require__(572);
	function safetyDirectory({ backups }) {
		return (0, external_node_path_.join)(backups.directory, "safety");
	}
	async function takeSafetyBackup(request, world, recorder) {
		let { config, backups, source, lastro } = request;
		let { database } = source.connection;
		let directory = safetyDirectory(request);
		let report = await (0, backup.Q)({
			config,
			backups: {
				...backups,
				directory
			},
			name: source.name,
			source: {
				...source,
				connection: (0, recover_request.z)(request, database)
			},
			dryRun: !1,
			apart: !0,
			lastro
		}, world);
		await (0, keep_report.k)(report, {
			...config.system,
			world
		});
		world.signal.throwIfAborted();
		let { value, reason } = report.verdict;
		let common = {
			id: "safety-backup",
			expected: "what is there can be dumped"
		};
		if (!(0, verdict.K)(value)) {
			let facts = {
				detail: `${reason}: ${String(report.verdict.facts.detail ?? reason)}`,
				database
			};
			recorder.check({
				...common,
				status: "fail",
				actual: reason,
				reason: "safety-backup-failed",
				facts
			});
			throw new errors.jU("safety-backup-failed", `the safety backup failed: ${reason}`, facts);
		}
		let name = report.backup?.name ?? "";
		recorder.check({
			...common,
			status: "pass",
			actual: name
		});
		for (let artifact of report.artifacts) recorder.artifact(artifact);
		return {
			name,
			passportPath: (0, external_node_path_.join)(directory, "daily", name + names.pX)
		};
	}
	async function sweepSafetyBackups(request, world) {
		let { stateDir } = request.config.system;
		let lock = {
			stateDir,
			resource: `backup-${request.source.name}`,
			procedure: "recover",
			run: world.run.id,
			waitSeconds: 0
		};
		let held = await (0, lock_lock.I)(lock, world).catch((error) => {
			if (error instanceof errors.jU && error.reason === "lock-held") return null;
			throw error;
		});
		if (!held) return;
		try {
			await (0, sweep.t)(safetyDirectory(request), async () => !1);
		} finally {
			await held.release();
		}
	}
	function describePlan(plan) {
		let { request, examined, estimate } = plan;
		let { source, mode, tenant } = request;
		let { losses, refusal, backup } = examined;
		let seconds = (estimate.restoreSeconds ?? 0) + safetySeconds(plan);
		return {
			mode,
			source: source.name,
			server: recoveryServer(request),
			database: source.connection.database,
			...tenant === void 0 ? {} : { tenant },
			steps: stepsOf(plan),
			...estimate.restoreSeconds === void 0 ? {} : { expected: {
				seconds,
				runs: estimate.drills
			} },
			...losses ? { losses } : {},
			commands: refusal ? mending(request, examined) : [applyCommand(request, backup.name)]
		};
	}
	function safetySeconds({ request, examined, estimate }) {
		return request.safetyBackup && examined.live ? estimate.backupSeconds ?? 0 : 0;
	}
	function stepsOf(plan) {
		let { examined, names, estimate } = plan;
		return [
			...examined.live === null ? [] : [safetyStep(plan)],
			{
				id: "beside",
				object: names.scratch ?? names.fresh,
				...estimate.restoreSeconds === void 0 ? {} : { expectedSeconds: estimate.restoreSeconds }
			},
			{
				id: "validate",
				object: examined.backup.name
			},
			...names.scratch === void 0 ? databaseSteps(plan) : tenantSteps(plan)
		];
	}
	function safetyStep({ request, estimate: { backupSeconds } }) {
		if (!request.safetyBackup) return {
			id: "no-safety-backup",
			object: `--without-safety-backup ${request.source.connection.database}`
		};
		let expected = backupSeconds === void 0 ? {} : { expectedSeconds: backupSeconds };
		return {
			id: "safety-backup",
			object: safetyDirectory(request),
			...expected
		};
	}
	function databaseSteps({ request, examined, names }) {
		let analyze = {
			id: "analyze",
			object: names.fresh
		};
		if (examined.live === null) return [analyze, {
			id: "swap-missing",
			object: request.source.connection.database
		}];
		return [
			analyze,
			{
				id: "swap",
				object: names.fresh
			},
			{
				id: "keep",
				object: names.kept
			}
		];
	}
	function tenantSteps({ examined: { tenant }, names }) {
		return [
			{
				id: "carry",
				object: names.fresh
			},
			{
				id: "analyze",
				object: names.fresh
			},
			{
				id: "swap-schema",
				object: names.fresh
			},
			...tenant?.remade ? [{
				id: "references",
				object: tenant.remade
			}] : [],
			...tenant?.liveOid == null ? [] : [{
				id: "keep",
				object: names.kept
			}]
		];
	}
	function mending(request, { refusal, backup }) {
		if (refusal?.reason !== "restore-role-missing" || backup.globalsPath === void 0) return [];
		return [globalsCommand(request, backup.globalsPath)];
	}
	var read = __webpack_require__(4812);
	async function estimate(stateDir, rows) {
		let lines = (await (0, read.S)(stateDir)).filter((line) => isOfSize(line, rows));
		let drills = secondsOf(lines, ({ procedure, verdict, metrics }) => procedure === "restore-drill" && verdict === "restorable" ? metrics.rto : void 0);
		let backups = secondsOf(lines, ({ procedure, reason, duration }) => procedure === "backup" && reason === "complete" ? duration : void 0);
		let [restoreSeconds, backupSeconds] = [median(drills), median(backups)];
		return {
			drills: drills.length,
			...restoreSeconds === void 0 ? {} : { restoreSeconds },
			...backupSeconds === void 0 ? {} : { backupSeconds }
		};
	}
	function isOfSize({ metrics }, rows) {
		let then = metrics.rows ?? 0;
		return then <= rows * 2 && rows <= then * 2;
	}
	function secondsOf(lines, pick) {
		return lines.flatMap((line) => pick(line) ?? []).slice(-5);
	}
	function median(values) {
		return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
	}
	var staging_needs = __webpack_require__(6492);
	var choose_programs = __webpack_require__(5597);
	var load_passport = __webpack_require__(5415);
	var select_backup = __webpack_require__(8031);
	async function examineTenant(request, tenant, world) {
		let settings = (0, recover_request.z)(request, request.source.connection.database);
		let session = await (0, connection.Ng)(settings, world.signal);
		try {
			let live = await findSchema(session, tenant);
			let { check, findings, remade } = judge(live ? await readOutsideReferences(session, live.oid) : NONE);
			let large = foretellLargeObjects(tenant, await readLargeObjectColumns(session, tenant));
			return {
				checks: [check, ...large.checks],
				findings: [...findings, ...large.findings],
				remade,
				liveOid: live?.oid ?? null
			};
		} finally {
			await session.close();
		}
	}
	let NONE = {
		keys: [],
		views: [],
		publishings: [],
		immovable: []
	};
	function judge(references) {
		let { keys, views, publishings, immovable } = references;
		let remade = [
			[keys.length, "foreign keys"],
			[views.length, "views"],
			[publishings.length, "publications"]
		].filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`).join(", ");
		let common = {
			id: "outside-references",
			expected: "what refers to it can be made anew"
		};
		let [first] = immovable;
		if (!first) return {
			check: {
				...common,
				status: "pass",
				actual: remade === "" ? "nothing refers to it" : remade
			},
			findings: [],
			remade
		};
		return {
			check: {
				...common,
				status: "fail",
				actual: `${immovable.length} cannot`,
				reason: "outside-references",
				facts: {
					count: immovable.length,
					object: `${first.kind} ${first.object}`
				}
			},
			findings: immovable.map(({ kind, schema, object }) => ({
				check: "outside-references",
				status: "fail",
				reason: "outside-reference",
				schema,
				object,
				expected: "",
				actual: kind
			})),
			remade
		};
	}
	var named_record = __webpack_require__(9476);
	function countLosses(live, past, { against, schema }) {
		let then = (name, table) => past.schemas[name]?.tables[table];
		let differing = live.readings.filter(({ table, truth }) => !isSame(truth, then(table.schema, table.name))).map(({ table, truth }) => lossOf(table.schema, table.name, truth[0], then(table.schema, table.name)));
		let unreadable = live.unreadable.map(({ schema: name, name: table }) => lossOf(name, table, null, then(name, table)));
		let lines = [...unreadable, ...differing].sort((a, b) => ahead(b) - ahead(a));
		return {
			at: live.at,
			against,
			rows: lines.reduce((sum, line) => sum + ahead(line), 0),
			tables: lines.length,
			unreadable: unreadable.length,
			schemas: perSchema({
				live,
				past,
				lines,
				only: schema
			}).slice(0, 200),
			lines: lines.slice(0, 200)
		};
	}
	function isSame(now, then) {
		return then !== void 0 && now[0] === then[0] && now[1] === then[1];
	}
	function lossOf(schema, table, rowsNow, then) {
		return {
			schema,
			table,
			rowsNow,
			rowsThen: then?.[0] ?? null
		};
	}
	function ahead({ rowsNow, rowsThen }) {
		return Math.max(0, (rowsNow ?? 0) - (rowsThen ?? 0));
	}
	function perSchema({ live, past, lines, only }) {
		let bySchema = Map.groupBy(lines, (line) => line.schema);
		let newest = newestPerSchema(live);
		return [...new Set([
			...bySchema.keys(),
			...newest.keys(),
			...Object.keys(past.schemas)
		])].filter((schema) => only === void 0 || schema === only).map((schema) => {
			let differing = bySchema.get(schema) ?? [];
			let newestNow = newest.get(schema);
			let newestThen = past.schemas[schema]?.newest?.at;
			return {
				schema,
				...newestNow === void 0 ? {} : { newestNow },
				...newestThen === void 0 ? {} : { newestThen },
				rows: differing.reduce((sum, line) => sum + ahead(line), 0),
				tables: differing.length
			};
		}).filter((one) => one.tables > 0 || one.newestNow !== void 0).sort((a, b) => b.rows - a.rows || b.tables - a.tables || (a.schema < b.schema ? -1 : 1));
	}
	function newestPerSchema({ readings }) {
		let newest = new Map();
		for (let { table, newest: moment } of readings) {
			let known = newest.get(table.schema);
			moment && (known === void 0 || moment.at > known) && newest.set(table.schema, moment.at);
		}
		return newest;
	}
	function thenOf(reading) {
		let newest = newestPerSchema(reading);
		let bySchema = Map.groupBy(reading.readings, ({ table }) => table.schema);
		return { schemas: (0, named_record.F)(Array.from(bySchema, ([schema, readings]) => {
			let at = newest.get(schema);
			return [schema, {
				tables: (0, named_record.F)(readings.map(({ table, truth }) => [table.name, truth])),
				...at === void 0 ? {} : { newest: {
					at,
					column: ""
				} }
			}];
		})) };
	}
	async function examine(request, world, recorder) {
		let { backup, passport } = await recorder.step("select", () => examine_choose(request, world, recorder));
		let needs = (0, staging_needs.H)(passport);
		let { checks, live, form, tenant } = await recorder.step("examine", async () => {
			await (0, choose_programs.P)(needs, world);
			return examineAll(request, passport, world);
		});
		for (let check of checks) recorder.check(check);
		for (let finding of tenant?.findings ?? []) recorder.finding(finding);
		let refusal = checks.find(({ status }) => status === "fail");
		let losses = live?.allowsConnections ? await recorder.step("losses", () => countBefore({
			request,
			backup,
			passport
		}, world, recorder)) : void 0;
		return {
			backup,
			passport,
			needs,
			live,
			form,
			...tenant ? { tenant } : {},
			...losses ? { losses } : {},
			...refusal ? { refusal } : {}
		};
	}
	async function examineAll(request, passport, world) {
		let server = await openServer(request, world);
		let found = await examineServer(server, request, passport).finally(() => server.close());
		if (request.tenant === void 0 || !found.live?.allowsConnections) return found;
		let tenant = await examineTenant(request, request.tenant, world);
		return {
			...found,
			checks: [...found.checks, ...tenant.checks],
			tenant
		};
	}
	async function examine_choose(request, world, recorder) {
		let backup = await (0, select_backup.V)({
			directory: request.directory,
			source: request.source.name,
			...request.backup === void 0 ? {} : { backup: request.backup },
			pick: "newest",
			timezone: request.config.system.timezone,
			now: world.clock.now(),
			random: Math.random
		});
		let passport = await (0, load_passport.X)(backup, recorder);
		if (!passport) throw new errors.jU("no-passport", `${backup.name} has no passport to be held against`, { name: backup.name });
		await (0, load_passport.x)(backup, passport, recorder);
		if (request.tenant !== void 0 && !Object.hasOwn(passport.schemas, request.tenant)) throw new errors.jU("tenant-unknown", `${backup.name} has no schema ${request.tenant}`, { tenant: request.tenant });
		return {
			backup,
			passport
		};
	}
	async function countBefore({ request, backup, passport }, world, recorder) {
		let { source, tenant } = request;
		try {
			return countLosses(await readLiveTruth({
				settings: (0, recover_request.z)(request, source.connection.database),
				moments: source.businessTimestamps,
				...tenant === void 0 ? {} : { schema: tenant }
			}, world), passport, {
				against: backup.name,
				schema: tenant
			});
		} catch (error) {
			world.signal.throwIfAborted();
			let detail = error instanceof Error ? error.message : String(error);
			recorder.check({
				id: "accounted",
				status: "warn",
				expected: "what would be lost is counted",
				actual: detail,
				reason: "loss-not-counted",
				facts: { detail }
			});
			return;
		}
	}
	async function makePlan(conduct) {
		let { request, world, recorder } = conduct;
		let examined = await examine(request, world, recorder);
		let names = await chooseNames(conduct, examined, null);
		let { tables, rows, tenants } = (0, totals.Yv)(examined.passport);
		let expected = await estimate(request.config.system.stateDir, rows);
		let facts = describePlan({
			request,
			examined,
			names,
			estimate: expected
		});
		recorder.sections({ recovery: facts });
		noteFigures(conduct, {
			tables,
			rows,
			tenants
		}, expected);
		return {
			examined,
			names,
			facts
		};
	}
	function noteFigures({ recorder, request }, totals, { restoreSeconds }) {
		for (let id of [
			"tables",
			"rows",
			"tenants"
		]) recorder.metric({
			id,
			value: totals[id],
			unit: "count"
		});
		if (restoreSeconds === void 0) return;
		let objective = request.config.drill.rtoSeconds;
		recorder.metric({
			id: "expected",
			value: restoreSeconds,
			unit: "seconds",
			objective
		});
	}
	var sweep_staging = __webpack_require__(4621);
	var read_passport = __webpack_require__(1228);
	async function account(request, state, world, recorder) {
		if (state.liveOid === null) return {};
		let common = {
			id: "accounted",
			expected: "what was left behind is counted"
		};
		try {
			let counted = await recorder.step("account", () => count(request, state, world));
			let { losses, sinceSafetyBackup } = counted;
			recorder.check({
				...common,
				status: "pass",
				actual: `${losses?.rows ?? 0} rows`
			});
			losses && recorder.metric({
				id: "rows-lost",
				value: losses.rows,
				unit: "count"
			});
			sinceSafetyBackup && recorder.metric({
				id: "rows-since-safety-backup",
				value: sinceSafetyBackup.rows,
				unit: "count"
			});
			return counted;
		} catch (error) {
			let detail = error instanceof Error ? error.message : String(error);
			recorder.check({
				...common,
				status: "warn",
				actual: detail,
				reason: "loss-not-counted",
				facts: { detail }
			});
			return {};
		}
	}
	async function count(request, state, world) {
		let isTenant = state.subject === "tenant";
		let read = (database, schema) => readLiveTruth({
			settings: (0, recover_request.z)(request, database),
			moments: request.source.businessTimestamps,
			...isTenant ? { schema } : {}
		}, world);
		let live = await read(isTenant ? state.database : state.keptName, state.keptName);
		if (state.passportPath === null) return { losses: countLosses(live, inPlaceOf(thenOf(await read(state.database, isTenant ? state.tenant : "")), state), { against: state.database }) };
		let against = async (path, name) => path === null ? void 0 : countLosses(live, inPlaceOf(await (0, read_passport.pN)(path), state), { against: name });
		let losses = await against(state.passportPath, state.backup);
		let sinceSafetyBackup = await against(state.safetyPassportPath, nameOf(state.safetyPassportPath));
		return {
			...losses ? { losses } : {},
			...sinceSafetyBackup ? { sinceSafetyBackup } : {}
		};
	}
	function inPlaceOf(past, state) {
		if (state.subject !== "tenant") return past;
		let truth = past.schemas[state.tenant];
		return { schemas: truth ? { [state.keptName]: truth } : {} };
	}
	function nameOf(path) {
		return (path ?? "").replace(/^.*\//, "").replace(/\.passport\.json$/, "");
	}
	async function finish({ request, world, recorder }, journal, plan = {}) {
		let { state } = journal.entry;
		let counted = await account(request, state, world, recorder);
		let kept = state.liveOid === null ? void 0 : state.keptName;
		recorder.sections({ recovery: {
			mode: request.mode,
			source: state.source,
			server: recoveryServer(request),
			database: state.database,
			...state.subject === "tenant" ? { tenant: state.tenant } : {},
			steps: [],
			...plan,
			...plan.steps ? { steps: plan.steps.map((step) => asDone(step, state)) } : {},
			...counted,
			...kept === void 0 ? {} : { kept },
			commands: kept === void 0 ? [] : keptCommands(subjectOf(request, state), kept)
		} });
		await journal.close();
	}
	function asDone(step, { keptName }) {
		return step.id === "keep" ? {
			...step,
			object: keptName
		} : step;
	}
	function subjectOf(request, state) {
		let { source, commandWords } = request;
		return {
			source,
			commandWords,
			...state.subject === "tenant" ? { tenant: state.tenant } : {}
		};
	}
	function endingOfRepair(repaired, phase, since) {
		if (repaired === "taken-back") return {
			value: "rolled-back",
			reason: "taken-back"
		};
		if (phase === "undoing") return {
			value: "undone",
			reason: "undone"
		};
		return {
			value: "recovered",
			reason: "recovered-before",
			facts: { since }
		};
	}
	let common = {
		source: dist.YjP(),
		database: dist.YjP(),
		backup: dist.YjP(),
		passportPath: dist.mee(dist.YjP()),
		safetyPassportPath: dist.mee(dist.YjP()),
		liveOid: dist.mee(dist.YjP()),
		freshName: dist.YjP(),
		freshOid: dist.mee(dist.YjP()),
		keptName: dist.YjP()
	};
	let StateSchema = dist.Oxt("subject", [dist.Ikc({
		subject: dist.euz("database"),
		...common
	}), dist.Ikc({
		subject: dist.euz("tenant"),
		...common,
		tenant: dist.YjP(),
		scratchName: dist.mee(dist.YjP()),
		scratchOid: dist.mee(dist.YjP())
	})]);
	function journalPlace({ config, source }) {
		return {
			stateDir: config.system.stateDir,
			resource: `recover-${source.name}`,
			schema: StateSchema
		};
	}
	async function repairPending(conduct) {
		let { request, world, recorder, outcome } = conduct;
		return recorder.step("repair", async () => {
			await (0, sweep_staging.hq)(request.config.drill, world);
			await sweepSafetyBackups(request, world);
			let place = journalPlace(request);
			let entry = await readJournal(place);
			if (!entry) return null;
			world.log.warn(`recovery ${entry.id} was left in phase ${entry.phase} at ${entry.phaseAt}`);
			outcome.onError = "failed";
			let repaired = await repairEntry(conduct, entry);
			let journal = continueJournal(place, entry, () => world.clock.now());
			repaired === "swapped" ? await finish(conduct, journal) : await journal.close();
			outcome.onError = "refused";
			return endingOfRepair(repaired, entry.phase, entry.phaseAt);
		});
	}
	async function repairEntry({ request, world }, entry) {
		let server = await openServer(request, {
			...world,
			signal: new AbortController().signal
		});
		try {
			let { state } = entry;
			if (state.subject !== "tenant") return await repairDatabases(server, entry);
			let living = (0, recover_request.z)(request, state.database);
			return await repairTenant(server, () => openRecoverySession(living, `${entry.id}-repair`), {
				...entry,
				state
			});
		} finally {
			await server.close();
		}
	}
	async function resume(conduct) {
		return await repairPending(conduct) ?? {
			value: "not-changed",
			reason: "nothing-to-resume"
		};
	}
	function begin(conduct, phase, state) {
		let { request, world } = conduct;
		let { run, clock } = world;
		return openJournal(journalPlace(request), {
			procedure: "recover",
			id: (0, external_node_crypto_.randomUUID)().slice(0, 13),
			run: run.id,
			actor: run.actor,
			startedAt: clock.now().toISOString(),
			phase,
			state
		}, () => clock.now());
	}
	async function doWork(conduct, journal, plan, body) {
		let { recorder, outcome } = conduct;
		let ending;
		try {
			ending = await body();
		} catch (error) {
			outcome.onError = "failed";
			let repaired = await recorder.step("roll-back", () => takeBack(conduct, journal));
			if (repaired === "taken-back") {
				await journal.close();
				outcome.onError = "rolled-back";
				throw error;
			}
			ending = endingOfRepair(repaired, journal.entry.phase, journal.entry.phaseAt);
		}
		outcome.onError = "failed";
		await finish(conduct, journal, plan);
		return ending;
	}
	async function takeBack(conduct, journal) {
		try {
			return await repairEntry(conduct, journal.entry);
		} catch (error) {
			if (error instanceof errors.jU && error.reason === "recovery-state-unknown") throw error;
			let detail = error instanceof Error ? error.message : String(error);
			throw new errors.jU("roll-back-failed", `what was made could not be taken back: ${detail}`, { detail });
		}
	}
	async function apply(conduct) {
		let repaired = await repairPending(conduct);
		if (repaired?.value === "recovered") return repaired;
		let planned = await makePlan(conduct);
		let { examined, facts } = planned;
		let { refusal } = examined;
		if (refusal) return {
			value: "refused",
			reason: refusal.reason ?? "internal-error",
			...refusal.facts ? { facts: refusal.facts } : {}
		};
		let { request, world, recorder } = conduct;
		let safety = request.safetyBackup && examined.live !== null ? await recorder.step("safety-backup", () => takeSafetyBackup(request, world, recorder)) : null;
		world.signal.throwIfAborted();
		let state = stateOf(conduct, planned, safety);
		let journal = await begin(conduct, "staging", state);
		let work = {
			...conduct,
			examined,
			journal
		};
		return doWork(conduct, journal, {
			steps: facts.steps,
			...facts.expected ? { expected: facts.expected } : {}
		}, () => state.subject === "tenant" ? recoverTenant(work, state) : recoverDatabase(work));
	}
	function stateOf({ request }, { examined, names }, safety) {
		let common = {
			source: request.source.name,
			database: request.source.connection.database,
			backup: examined.backup.name,
			passportPath: examined.backup.passportPath ?? null,
			safetyPassportPath: safety?.passportPath ?? null,
			freshName: names.fresh,
			freshOid: null,
			keptName: names.kept
		};
		let { tenant } = request;
		if (tenant === void 0 || names.scratch === void 0) return {
			subject: "database",
			...common,
			liveOid: examined.live?.oid ?? null
		};
		let liveOid = examined.tenant?.liveOid ?? null;
		return {
			subject: "tenant",
			...common,
			tenant,
			liveOid,
			scratchName: names.scratch,
			scratchOid: null
		};
	}
	var backups_entry = __webpack_require__(4306);
	var list = __webpack_require__(5015);
	var retention_apply = __webpack_require__(8826);
	var retention_freeze = __webpack_require__(1744);
	function planSafety(request) {
		let { entries, regular, now, keep } = request;
		let freeze = (0, retention_freeze.B)({
			...request,
			entries: [...entries, ...regular],
			...UNROTATED
		});
		let good = entries.filter((entry) => (0, backups_entry.Kg)(entry, now)).toSorted(backups_entry.ll);
		let [survivor] = regular.filter((entry) => (0, backups_entry.Kg)(entry, now)).toSorted(backups_entry.ll);
		let why = new Map(good.map((entry, index) => [entry.name, index < keep ? "within-policy" : reasonToKeep(entry, good[index - 1], survivor, request)]));
		let due = survivor ? good.filter(({ name }) => why.get(name) === void 0) : [];
		let operations = freeze === null ? due.toReversed().map((entry) => plan_safety_remove(entry, survivor)) : [];
		return {
			lines: [...freeze === null ? [] : [{
				action: "freeze",
				tier: "",
				...freeze
			}], ...entries.toSorted(backups_entry.ll).map((entry) => lineOf(entry, why, freeze !== null))],
			operations: operations.filter((each) => each !== null),
			freeze
		};
	}
	let UNROTATED = {
		policy: {
			daily: 0,
			weekly: 0,
			monthly: 0
		},
		timezone: "UTC"
	};
	function reasonToKeep({ takenAt }, next, survivor, { keptSince }) {
		if (!survivor || survivor.takenAt <= takenAt) return "no-newer-regular";
		return keptSince.some((at) => at >= takenAt && (next === void 0 || at < next.takenAt)) ? "recovery-open" : void 0;
	}
	function plan_safety_remove(entry, survivor) {
		if (!survivor) return null;
		let { dumpPath: path, dumpBytes: bytes } = survivor;
		return {
			kind: "remove",
			entry,
			survivor: {
				path,
				bytes
			},
			copies: []
		};
	}
	function lineOf({ name, state }, why, isFrozen) {
		let common = {
			tier: "safety",
			name
		};
		if (!why.has(name)) {
			let what = state === "complete" ? "unverified" : state;
			return {
				action: "keep",
				...common,
				reason: `not-counted-${what}`
			};
		}
		let reason = why.get(name);
		if (reason !== void 0) return {
			action: "keep",
			...common,
			reason
		};
		return isFrozen ? {
			action: "keep",
			...common,
			reason: "frozen"
		} : {
			action: "remove",
			...common,
			reason: "beyond-policy"
		};
	}
	async function planSafetyRotation({ request, world, recorder }, dropped) {
		let { system, recover } = request.config;
		let { timezone, stateDir } = system;
		let now = world.clock.now();
		let ofSource = async (directory) => (await (0, list.C)(directory, {
			timezone,
			now
		})).filter(({ source }) => source === request.source.name);
		let [lastRun] = (await (0, read.S)(stateDir, { limit: 1 })).slice(-1);
		let kept = (await namesOfKept(request, world)).filter((name) => name !== dropped);
		let plan = planSafety({
			entries: await ofSource(safetyDirectory(request)),
			regular: await ofSource(request.backups.directory),
			keptSince: kept.flatMap((name) => (0, backups_stamp.Pu)(stampOf(name) ?? "", timezone) ?? []),
			keep: recover.keepSafetyBackups,
			now,
			...lastRun ? { lastRunAt: new Date(lastRun.time) } : {}
		});
		recorder.sections({ retention: plan.lines });
		return plan;
	}
	async function rotateSafety({ world, recorder }, plan) {
		try {
			await (0, retention_apply.d)(plan, world);
		} catch (error) {
			if (error instanceof errors.cJ) throw error;
			let actual = error instanceof Error ? error.message : String(error);
			let { reason, facts } = error instanceof errors.jU ? error : {
				reason: "safety-not-rotated",
				facts: { detail: actual }
			};
			recorder.check({
				id: "retention",
				status: "warn",
				expected: "the plan is carried out",
				actual,
				reason,
				facts
			});
		}
	}
	async function namesOfKept(request, world) {
		let { database } = request.source.connection;
		let server = await openServer(request, world);
		try {
			let databases = await listKept(server, database);
			let schemas = (await findDatabase(server, database))?.allowsConnections ? await schemasIn(request, world) : [];
			return [...databases, ...schemas].map(({ name }) => name);
		} finally {
			await server.close();
		}
	}
	async function schemasIn(request, world) {
		let settings = (0, recover_request.z)(request, request.source.connection.database);
		let living = await (0, connection.Ng)(settings, world.signal);
		return listSchemasAside(living).finally(() => living.close());
	}
	async function undo(conduct) {
		let unfinished = await readJournal(journalPlace(conduct.request));
		let repaired = await repairPending(conduct);
		let isToUndo = repaired?.value === "recovered" && unfinished !== null;
		if (repaired && !(isToUndo && hasKept(unfinished.state, conduct.request))) return repaired;
		let { recorder } = conduct;
		let state = await recorder.step("examine", () => findKept(conduct));
		let steps = [{
			id: "undo",
			object: state.freshName
		}, {
			id: "keep",
			object: state.keptName
		}];
		let journal = await begin(conduct, "undoing", state);
		return doWork(conduct, journal, { steps }, async () => {
			await recorder.step("swap", async () => {
				state.subject === "tenant" ? await swapTenant(conduct, journal.entry, state.tenant) : await swapStep(conduct, journal.entry, { properties: "own" });
			});
			return {
				value: "undone",
				reason: "undone"
			};
		});
	}
	function hasKept(state, { tenant }) {
		let subject = state.subject === "tenant" ? state.tenant : void 0;
		return state.liveOid !== null && subject === tenant;
	}
	async function findKept(conduct) {
		let { request, world } = conduct;
		let { database } = request.source.connection;
		if (request.tenant !== void 0) return findKeptTenant(conduct, request.tenant);
		let server = await openServer(request, world);
		try {
			let live = await findDatabase(server, database);
			let back = whatComesBack(database, live, await listKept(server, database));
			let names = await freeDatabaseNames(server, database, momentOf(conduct, back));
			return {
				subject: "database",
				source: request.source.name,
				database,
				backup: "",
				passportPath: null,
				safetyPassportPath: null,
				liveOid: live?.oid ?? null,
				freshName: back.name,
				freshOid: back.oid,
				keptName: names.kept
			};
		} finally {
			await server.close();
		}
	}
	async function findKeptTenant(conduct, tenant) {
		let { request, world } = conduct;
		let { database } = request.source.connection;
		let living = await (0, connection.Ng)((0, recover_request.z)(request, database), world.signal);
		try {
			let live = await findSchema(living, tenant);
			let back = whatComesBack(tenant, live, await listKeptSchemas(living, tenant));
			let names = await freeTenantNames(living, {
				database,
				tenant
			}, momentOf(conduct, back));
			return {
				subject: "tenant",
				source: request.source.name,
				database,
				tenant,
				backup: "",
				passportPath: null,
				safetyPassportPath: null,
				liveOid: live?.oid ?? null,
				freshName: back.name,
				freshOid: back.oid,
				keptName: names.kept,
				scratchName: null,
				scratchOid: null
			};
		} finally {
			await living.close();
		}
	}
	function momentOf({ request, world }, back) {
		let { timezone } = request.config.system;
		return {
			now: world.clock.now(),
			timezone,
			replacedBy: back.oid
		};
	}
	function whatComesBack(name, live, keptNewestFirst) {
		let [newest] = keptNewestFirst;
		if (!newest) throw nothingKept(name);
		if (!live) return newest;
		let found = keptNewestFirst.find(({ replacedBy }) => replacedBy === live.oid);
		if (found) return found;
		throw new errors.jU("nothing-to-undo", `${name} (OID ${live.oid}) took the place of nothing that is kept`, {
			name,
			kept: newest.name
		});
	}
	function nothingKept(name) {
		return new errors.jU("nothing-kept", `nothing is kept of ${name}`, { name });
	}
	async function dropOld(conduct) {
		let { request, recorder } = conduct;
		request.dropped !== void 0 && await repairPending(conduct);
		let { kept, lastSwap, subscriptions } = await recorder.step("examine", () => findDropped(conduct));
		let checks = [await checkNewerBackup(conduct, lastSwap), checkSubscriptions(kept.name, subscriptions)];
		for (let check of checks) recorder.check(check);
		let rotation = await planSafetyRotation(conduct, kept.name);
		describe(conduct, kept, subscriptions);
		let refusal = checks.find(({ status }) => status === "fail");
		if (refusal) return {
			value: "refused",
			reason: refusal.reason ?? "",
			...refusal.facts && { facts: refusal.facts }
		};
		if (request.dropped === void 0) return {
			value: "planned",
			reason: "recovery-planned"
		};
		await recorder.step("drop", () => drop(conduct, kept));
		conduct.outcome.onError = "failed";
		await recorder.step("retention", () => rotateSafety(conduct, rotation));
		return {
			value: "dropped",
			reason: "dropped",
			facts: { name: kept.name }
		};
	}
	async function findDropped({ request, world }) {
		let { tenant } = request;
		let { database } = request.source.connection;
		let server = await openKeeper(request, world);
		try {
			let all = tenant === void 0 ? await listKept(server, database) : await listKeptSchemas(server, tenant);
			let found = request.dropped === void 0 ? all.at(-1) : all.find(({ name }) => name === request.dropped);
			if (!found) throw nothingKept(request.dropped ?? tenant ?? database);
			let subscriptions = tenant === void 0 ? await listSubscriptions(server, found.oid) : [];
			return {
				kept: found,
				lastSwap: all[0]?.stamp ?? found.stamp,
				subscriptions
			};
		} finally {
			await server.close();
		}
	}
	async function checkNewerBackup({ request, world }, lastSwap) {
		let { timezone } = request.config.system;
		let now = world.clock.now();
		let since = (0, backups_stamp.Pu)(lastSwap, timezone);
		let newer = (await (0, list.C)(request.backups.directory, {
			timezone,
			now
		})).find((entry) => entry.source === request.source.name && (0, backups_entry.Kg)(entry, now) && since !== null && entry.takenAt > since);
		let common = {
			id: "newer-backup",
			expected: `a good backup after the swap of ${lastSwap}`
		};
		if (newer) return {
			...common,
			status: "pass",
			actual: newer.name
		};
		return {
			...common,
			status: "fail",
			actual: "none",
			reason: "no-newer-backup",
			facts: since === null ? {} : { since: since.toISOString() }
		};
	}
	function checkSubscriptions(kept, subscriptions) {
		let common = {
			id: "subscriptions",
			expected: `none in ${kept}`
		};
		let [name] = subscriptions;
		if (name === void 0) return {
			...common,
			status: "pass",
			actual: "none"
		};
		return {
			...common,
			status: "fail",
			actual: subscriptions.join(", "),
			reason: "kept-subscribes",
			facts: {
				name,
				database: kept,
				count: subscriptions.length
			}
		};
	}
	function describe({ request, recorder }, kept, subscriptions) {
		let unsubscribe = subscriptions.length === 0 ? [] : [unsubscribeCommand(request, kept.name, subscriptions)];
		recorder.sections({ recovery: {
			mode: request.mode,
			source: request.source.name,
			server: recoveryServer(request),
			database: request.source.connection.database,
			...request.tenant === void 0 ? {} : { tenant: request.tenant },
			steps: [{
				id: "drop",
				object: kept.name
			}],
			commands: [...unsubscribe, ...request.dropped === void 0 || unsubscribe.length > 0 ? [dropCommand(request, kept.name)] : []]
		} });
	}
	async function drop({ request, world }, kept) {
		let keeper = await openKeeper(request, world);
		try {
			request.tenant === void 0 ? await dropDatabase(keeper, kept) : await dropKeptSchema(keeper, kept);
		} finally {
			await keeper.close();
		}
	}
	async function dropKeptSchema(living, kept) {
		await living.query("BEGIN");
		await living.query("SET LOCAL lock_timeout = '15s'");
		await lockTables(living, kept.oid).catch((error) => {
			if (!(0, snapshot_session.I)(error, "55P03")) throw error;
			let detail = "another session works in it";
			throw new errors.jU("kept-not-dropped", `${kept.name}: ${detail}`, { detail });
		});
		let { keys, views, publishings, immovable } = await readOutsideReferences(living, kept.oid);
		let [first] = [...keys, ...views].map(({ schema, name }) => `${schema}.${name}`);
		let other = immovable[0]?.object ?? publishings[0]?.publication;
		let detail = first ?? other;
		if (detail !== void 0) throw new errors.jU("kept-not-dropped", `${detail} refers to ${kept.name}`, { detail });
		await dropSchema(living, kept);
		await living.query("COMMIT");
	}
	function openKeeper(request, world) {
		if (request.tenant === void 0) return openServer(request, world);
		return (0, connection.Ng)((0, recover_request.z)(request, request.source.connection.database), world.signal);
	}
	function runRecover(request, world) {
		let { system } = request.config;
		let outcome = { onError: "refused" };
		let subject = {
			procedure: "recover",
			lastro: request.lastro,
			system: system.name,
			locale: system.locale,
			lock: {
				stateDir: system.stateDir,
				resource: `recover-${request.source.name}`
			},
			onFailure: () => outcome.onError,
			...request.mode === "plan" ? {} : { audience: {
				config: request.config,
				subject: request.source.name
			} }
		};
		return (0, run_procedure.n)(subject, world, (recorder) => MODES[request.mode]({
			request,
			world,
			recorder,
			outcome
		}));
	}
	let MODES = {
		plan,
		apply,
		undo,
		resume,
		"drop-old": dropOld
	};
	async function plan(conduct) {
		let { request, recorder } = conduct;
		let unfinished = await readJournal(journalPlace(request));
		let common = {
			id: "journal",
			expected: "no unfinished recovery"
		};
		unfinished || recorder.check({
			...common,
			status: "pass",
			actual: "none"
		});
		let { examined, facts } = await makePlan(conduct);
		if (unfinished) {
			let { phase, phaseAt } = unfinished;
			recorder.check({
				...common,
				status: "warn",
				actual: `${phase} since ${phaseAt}`,
				reason: "recovery-unfinished",
				facts: {
					phase,
					since: phaseAt
				}
			});
			recorder.sections({ recovery: {
				...facts,
				commands: [resumeCommand(request), ...facts.commands]
			} });
		}
		let { refusal } = examined;
		if (!refusal) return {
			value: "planned",
			reason: "recovery-planned"
		};
		return {
			value: "refused",
			reason: refusal.reason ?? "internal-error",
			...refusal.facts ? { facts: refusal.facts } : {}
		};
	}
	async function recoverStatus(request, world) {
		let { config, source } = request;
		let { database } = source.connection;
		let entry = await readJournal(journalPlace(request));
		let server = await openServer(request, world);
		try {
			let live = await findDatabase(server, database);
			return {
				source: source.name,
				server: recoveryServer(request),
				database,
				live,
				keptSchemas: live?.allowsConnections ? await keptIn(request, world) : [],
				kept: await listKept(server, database),
				unfinished: entry && {
					id: entry.id,
					phase: entry.phase,
					phaseAt: entry.phaseAt,
					actor: entry.actor
				},
				runs: await (0, read.S)(config.system.stateDir, {
					procedure: "recover",
					limit: 5
				})
			};
		} finally {
			await server.close();
		}
	}
	async function keptIn(request, world) {
		let living = await (0, connection.Ng)((0, recover_request.z)(request, request.source.connection.database), world.signal);
		return listSchemasAside(living).finally(() => living.close());
	}
	var plain_text = __webpack_require__(4669);
	var version = __webpack_require__(1607);
	var cli_io = __webpack_require__(8230);
	var exit_codes = __webpack_require__(8448);
	var run_context = __webpack_require__(7324);
	var show_report = __webpack_require__(2036);
	function recoverHandler(redactor) {
		return async (options, io) => {
			let context = await (0, run_context.I)(options, io, redactor);
			let report = await runRecover(toRequest(options, context, io), context.world);
			let run = await (0, show_report.showReport)(report, context, {
				io,
				json: options.json
			});
			options.json && (0, cli_io.G)(io, { runs: [run] });
			if (io.signal.aborted) return exit_codes.dc.cancelled;
			return (0, verdict.K)(report.verdict.value) ? exit_codes.dc.good : exit_codes.dc.badVerdict;
		};
	}
	function recoverStatusHandler(redactor) {
		return async (options, io) => {
			let context = await (0, run_context.I)(options, io, redactor);
			let status = await recoverStatus(toRequest({
				...options,
				mode: "plan"
			}, context, io), context.world);
			if (options.json) (0, cli_io.G)(io, status);
			else for (let line of describeStatus(status, context)) io.stdout.write(`${(0, plain_text.h)(line)}\n`);
			return status.unfinished ? exit_codes.dc.badVerdict : exit_codes.dc.good;
		};
	}
	function toRequest(options, { config, world }, io) {
		let commandWords = options.config === load_config.C ? [] : ["--config", options.config];
		let request = planRecover({
			...options,
			commandWords
		}, {
			config,
			environment: io.env,
			lastro: version.R
		});
		let { password } = request.connection;
		password !== void 0 && world.maskSecret(password);
		return request;
	}
	function describeStatus(status, { locale, config }) {
		let format = (0, locale_format.I)(locale, config.system.timezone);
		let { live, kept, keptSchemas, unfinished, runs } = status;
		return [
			`${status.source}: database ${status.database} (${status.server})`,
			live ? `in place    OID ${live.oid}, ${format.bytes(live.bytes)}` : "in place    none",
			...kept.map(({ name, oid, bytes }) => `kept        ${name}, OID ${oid}, ${format.bytes(bytes)}`),
			...keptSchemas.map(({ name, oid }) => `kept        schema ${name}, OID ${oid}`),
			...kept.length + keptSchemas.length === 0 ? ["kept        nothing"] : [],
			unfinished ? `unfinished  ${unfinished.phase} since ${format.dateTime(unfinished.phaseAt)}, by ${unfinished.actor}: lastro recover resume` : "unfinished  nothing",
			...runs.map(({ time, verdict, reason }) => `run         ${format.dateTime(time)}  ${verdict}  ${reason}`)
		];
	}
}) };
