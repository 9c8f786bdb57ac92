"use strict";
exports.id = 929;
exports.ids = [929];
exports.modules = {
	1150: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jm: () => promoteBackup,
			js: () => assertSameDump,
			lA: () => pathInTier
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2279);
		var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6620);
		let CANNOT_LINK = [
			"EXDEV",
			"EPERM",
			"EMLINK",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS"
		];
		function pathInTier(path, tier) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), tier, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
		}
		async function promoteBackup(entry, tier) {
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.tA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(pathInTier(entry.dumpPath, tier)));
			if (!await exists(pathInTier(entry.dumpPath, tier))) for (let path of [
				entry.globalsPath,
				entry.passportPath,
				entry.dumpPath
			]) path !== void 0 && await linkOrCopy(path, pathInTier(path, tier));
			await assertSameDump(entry.dumpPath, pathInTier(entry.dumpPath, tier));
		}
		async function assertSameDump(path, copy) {
			let [original, other] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path), lstatOrNull(copy)]);
			if (other?.isFile() && original.size === other.size) return;
			let found = other?.size ?? "missing";
			let message = `${copy} is not the same as ${path} (${found}, expected ${original.size} bytes)`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("promoted-copy-differs", message, {
				path,
				copy,
				expected: original.size,
				found
			});
		}
		async function linkOrCopy(from, to) {
			let partial = to + _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.c7;
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: !0 });
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, partial);
			} catch (error) {
				if (!(0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__.U)(error, ...CANNOT_LINK)) throw error;
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, partial, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
				await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.o7)(partial);
			}
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.Mk)(partial, to);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: !0 });
			await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.hO)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to));
		}
		async function exists(path) {
			return await lstatOrNull(path) !== null;
		}
		async function lstatOrNull(path) {
			try {
				return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
			} catch (error) {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__.U)(error, "ENOENT")) return null;
				throw error;
			}
		}
	}),
	4994: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => sweepPartials });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2279);
		var _found_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4424);
		var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5614);
		async function sweepPartials(directory, isOwnerAlive) {
			let removed = [];
			for (let tier of _names_js__WEBPACK_IMPORTED_MODULE_4__.iB) {
				let leftovers = findLeftovers(await (0, _found_files_js__WEBPACK_IMPORTED_MODULE_3__.j)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tier)));
				let before = removed.length;
				for (let { path } of leftovers) {
					if (await isOwnerAlive(path)) continue;
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: !0 });
					removed.push(path);
				}
				removed.length > before && await (0, _files_durable_files_js__WEBPACK_IMPORTED_MODULE_2__.hO)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tier));
			}
			return removed;
		}
		function findLeftovers(files) {
			let dumped = new Set(files.filter((file) => file.role === "dump").map((file) => file.stem));
			return files.filter(({ role, own, stem }) => own !== null && (role === "partial" || role !== "dump" && !dumped.has(stem)));
		}
	}),
	2218: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => retryLockedOut,
			W: () => QUEUE_SECONDS
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
		let QUEUE_SECONDS = 3;
		async function retryLockedOut(attempt, log) {
			for (let tried = 1;; tried += 1) try {
				return await attempt();
			} catch (error) {
				if (!isLockedOut(error)) throw error;
				if (tried === 3) throw lockedOut();
				log.warn("another session wants a table for itself and stands before pg_dump: starting over");
			}
		}
		function isLockedOut(error) {
			return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd && error.failure.program === "pg_dump" && /\bLOCK TABLE\b/.test(error.failure.stderrTail);
		}
		function lockedOut() {
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.jU("lock-timeout", "in each of 3 attempts another session wanted a table for itself before pg_dump had it", { seconds: 3 });
		}
	}),
	2931: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => writeDump });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
		var _frame_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6732);
		var _frame_meters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3933);
		var _connection_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9338);
		var _lock_queue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2218);
		async function writeDump(request, world) {
			let started = world.clock.monotonicSeconds();
			let child = world.processes.start({
				file: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(request.client.directory, "pg_dump"),
				args: [
					"--format=custom",
					"--compress=0",
					`--snapshot=${request.snapshotId}`,
					`--lock-wait-timeout=${_lock_queue_js__WEBPACK_IMPORTED_MODULE_7__.W * 1e3}`,
					"--no-password"
				],
				env: (0, _connection_settings_js__WEBPACK_IMPORTED_MODULE_6__.SQ)(request.settings),
				timeoutSeconds: request.timeoutSeconds,
				signal: world.signal
			});
			let plain = new _frame_meters_js__WEBPACK_IMPORTED_MODULE_5__.P((done) => reportProgress(world, done, request.expectedBytes));
			let framed = new _frame_meters_js__WEBPACK_IMPORTED_MODULE_5__.k();
			let stopped = (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(child.stdout, plain.stage, (0, _frame_frame_js__WEBPACK_IMPORTED_MODULE_4__.Xm)(request.frame), framed.stage, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(request.target, {
				flags: "wx",
				mode: 416
			})).catch(async (error) => {
				await child.kill();
				throw error;
			});
			let [ended, stored] = await Promise.allSettled([child.done, stopped]);
			if (stored.status === "rejected" && !isPrematureClose(stored.reason)) throw stored.reason;
			if (ended.status === "rejected") throw ended.reason;
			if (stored.status === "rejected") throw stored.reason;
			await syncFile(request.target);
			return {
				bytes: framed.bytes,
				plainBytes: plain.bytes,
				sha256: framed.sha256(),
				durationSeconds: world.clock.monotonicSeconds() - started
			};
		}
		function reportProgress(world, done, total) {
			world.log.progress({
				activity: "dump",
				done,
				unit: "bytes",
				...total === void 0 ? {} : { total: Math.max(total, done) }
			});
		}
		function isPrematureClose(error) {
			return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
		}
		async function syncFile(path) {
			let handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r+");
			try {
				await handle.sync();
			} finally {
				await handle.close();
			}
		}
	}),
	8235: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => readPassportProperties });
		var external_node_crypto_ = __webpack_require__(7598);
		let derive = (0, __webpack_require__(7975).promisify)(external_node_crypto_.scrypt);
		let HARMLESS = new Set([
			"auto_explain",
			"pg_stat_statements",
			"pg_trgm",
			"plpgsql"
		]);
		function isPlainParameter(parameter) {
			let [extension = "", own] = parameter.split(".");
			return own === void 0 || HARMLESS.has(extension.toLowerCase());
		}
		async function sealValue({ database, role, parameter }, value) {
			let salt = [
				"lastro/seal@1",
				database,
				role,
				parameter
			].join("\0");
			return (await derive(value, salt, 8)).toString("hex");
		}
		var database_properties = __webpack_require__(3197);
		async function readPassportProperties(database, of = null) {
			let [row] = await database.query("SELECT d.oid::text, d.datname, coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale'), to_jsonb(d)->>'daticurules', t.spcname\nFROM pg_database d JOIN pg_tablespace t ON t.oid = d.dattablespace WHERE d.datname = coalesce($1, current_database())", [of]);
			let [oid, name, locale, icuRules, tablespace] = row ?? [];
			let { settings, ...properties } = await (0, database_properties.Qh)(database, oid ?? "");
			let sealed = [];
			for (let setting of settings) sealed.push(await seal(setting, name ?? ""));
			return {
				oid: oid ?? "",
				...properties,
				locale: locale ?? null,
				icuRules: icuRules ?? null,
				tablespace: tablespace ?? "pg_default",
				settings: sealed
			};
		}
		async function seal(setting, database) {
			let { role, parameter, value } = setting;
			if (isPlainParameter(parameter)) return setting;
			return {
				role,
				parameter,
				seal: await sealValue({
					database,
					role,
					parameter
				}, value)
			};
		}
	}),
	133: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => readSnapshotTruth });
		var errors = __webpack_require__(6595);
		var fingerprint = __webpack_require__(4382);
		var moments = __webpack_require__(9591);
		var truth_tables = __webpack_require__(7117);
		var contents = __webpack_require__(4465);
		var properties = __webpack_require__(8235);
		async function readRoles(database) {
			return (await database.query("WITH RECURSIVE direct AS (\n  SELECT refobjid AS oid FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())\n  UNION SELECT datdba FROM pg_database WHERE datname = current_database()\n  UNION SELECT r.oid FROM pg_database d CROSS JOIN LATERAL aclexplode(d.datacl) a JOIN pg_roles r ON r.oid IN (a.grantee, a.grantor) WHERE d.datname = current_database()\n  UNION SELECT r.oid FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase JOIN pg_roles r ON r.oid = s.setrole WHERE d.datname = current_database()),\nacting AS (\n  SELECT oid FROM direct\n  UNION SELECT m.member FROM acting JOIN pg_roles g ON g.oid = acting.oid AND g.oid <> 10 AND g.rolname !~ '^pg_' JOIN pg_auth_members m ON m.roleid = g.oid),\nneeded AS (\n  SELECT oid FROM acting\n  UNION SELECT m.roleid FROM needed JOIN pg_auth_members m ON m.member = needed.oid)\nSELECT r.rolname, concat_ws(' ', CASE WHEN r.rolsuper THEN 'SUPERUSER' END, CASE WHEN NOT r.rolinherit THEN 'NOINHERIT' END, CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,\n  CASE WHEN r.rolcreatedb THEN 'CREATEDB' END, CASE WHEN r.rolcanlogin THEN 'LOGIN' END, CASE WHEN r.rolreplication THEN 'REPLICATION' END,\n  CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END, CASE WHEN r.rolconnlimit >= 0 THEN 'CONNECTION LIMIT ' || r.rolconnlimit END),\n  (SELECT coalesce(json_agg(g.rolname ORDER BY g.rolname), '[]') FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid)::text\nFROM (SELECT DISTINCT oid FROM needed) o JOIN pg_roles r ON r.oid = o.oid\nWHERE r.oid <> 10 AND r.rolname !~ '^pg_' ORDER BY r.rolname COLLATE \"C\"")).map(([name, attributes, memberOf]) => ({
				name: name ?? "",
				attributes: attributes ?? "",
				memberOf: stringList(memberOf ?? "[]")
			}));
		}
		function stringList(json) {
			let value = JSON.parse(json);
			return Array.isArray(value) ? value.map(String) : [];
		}
		var server_facts = __webpack_require__(2870);
		function readSnapshotTruth(session, sequences, source, world) {
			return readAll(session, sequences, source, world).catch(explainPassportFailure);
		}
		async function readAll(session, sequences, source, world) {
			let { database, takenAt } = session;
			let structure = await (0, contents.ws)(database);
			let tables = await (0, truth_tables.g)(database);
			let rows = [];
			for await (let reading of (0, fingerprint.c)(database, tables, (table) => (0, moments.Z)(table, source.businessTimestamps), takenAt)) {
				rows.push(reading);
				world.log.progress({
					activity: "passport",
					done: rows.length,
					total: tables.length,
					unit: "tables"
				});
			}
			return {
				server: await (0, server_facts.TX)(database),
				extensions: await (0, server_facts.HW)(database),
				roles: await readRoles(database),
				largeObjects: await (0, server_facts.UB)(database),
				properties: await (0, properties.m)(database),
				database: structure.database,
				shapes: structure.shapes,
				schemas: (0, contents.bC)(structure, rows, sequences, await (0, contents.b3)(database))
			};
		}
		function explainPassportFailure(error) {
			let code = error instanceof Error && "code" in error ? String(error.code) : "";
			let detail = error instanceof Error ? error.message : String(error);
			if (/^(57P|08)/.test(code) || /^Connection terminated|ECONNRESET/.test(detail)) throw new errors.jU("snapshot-lost", `the session that held the snapshot ended: ${detail}`, { detail });
			if (/^[0-9A-Z]{5}$/.test(code)) throw new errors.jU("passport-failed", detail, { detail });
			throw error;
		}
	}),
	3197: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KA: () => settingStatement,
			Qh: () => readProperties,
			zP: () => ownStatements
		});
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
		let inOrder = (rows) => rows.toSorted((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
		async function readProperties(server, oid) {
			let [own] = await server.query("SELECT pg_get_userbyid(datdba), datconnlimit::text, datistemplate::text, shobj_description(oid, 'pg_database') FROM pg_database WHERE oid = $1::oid", [oid]);
			let grants = await server.query("SELECT CASE a.grantee WHEN 0 THEN '' ELSE pg_get_userbyid(a.grantee)::text END, a.privilege_type, a.is_grantable::text, pg_get_userbyid(a.grantor)\nFROM pg_database d CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a WHERE d.oid = $1::oid", [oid]);
			let settings = await server.query("SELECT CASE s.setrole WHEN 0 THEN '' ELSE pg_get_userbyid(s.setrole)::text END, split_part(c, '=', 1), substr(c, strpos(c, '=') + 1)\nFROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) c WHERE s.setdatabase = $1::oid", [oid]);
			return {
				owner: own?.[0] ?? "",
				connectionLimit: Number(own?.[1]),
				isTemplate: own?.[2] === "true",
				comment: own?.[3] ?? null,
				grants: inOrder(grants).map(([grantee, privilege, grantable, grantor]) => ({
					grantee: grantee ?? "",
					privilege: privilegeOf(privilege),
					isGrantable: grantable === "true",
					grantor: grantor ?? ""
				})),
				settings: inOrder(settings).map(([role, parameter, value]) => ({
					role: role ?? "",
					parameter: parameter ?? "",
					value: value ?? ""
				}))
			};
		}
		function privilegeOf(name) {
			return name === "CREATE" || name === "TEMPORARY" ? name : "CONNECT";
		}
		function ownStatements(name, properties) {
			let database = (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(name);
			let { owner, connectionLimit, isTemplate, comment, grants } = properties;
			return [
				`ALTER DATABASE ${database} OWNER TO ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(owner)}`,
				`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
				`REVOKE ALL ON DATABASE ${database} FROM ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(owner)}`,
				...grantorsFirst(grants, owner).flatMap((grant) => grantStatements(database, grant, owner)),
				`ALTER DATABASE ${database} WITH CONNECTION LIMIT ${connectionLimit} IS_TEMPLATE ${isTemplate}`,
				`COMMENT ON DATABASE ${database} IS ${comment === null ? "NULL" : (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.ce)(comment)}`
			];
		}
		function grantorsFirst(grants, owner) {
			let ordered = [];
			let mayGrant = ({ grantor, privilege }) => grantor === owner || ordered.some((earlier) => earlier.isGrantable && earlier.grantee === grantor && earlier.privilege === privilege);
			let left = grants;
			for (;;) {
				let next = left.filter(mayGrant);
				if (next.length === 0) return [...ordered, ...left];
				ordered.push(...next);
				left = left.filter((grant) => !next.includes(grant));
			}
		}
		function grantStatements(database, grant, owner) {
			let { grantee, privilege, isGrantable, grantor } = grant;
			let statement = `GRANT ${privilege} ON DATABASE ${database} TO ${grantee === "" ? "PUBLIC" : (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(grantee)}${isGrantable ? " WITH GRANT OPTION" : ""}`;
			if (grantor === owner) return [statement];
			return [
				`SET LOCAL ROLE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(grantor)}`,
				statement,
				"RESET ROLE"
			];
		}
		function settingStatement(name, { role, parameter, value }) {
			let database = (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(name);
			return `${role === "" ? `ALTER DATABASE ${database}` : `ALTER ROLE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(role)} IN DATABASE ${database}`} SET ${parameter.split(".").map(_connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm).join(".")} TO ${spellValue(parameter, value)}`;
		}
		let LISTS = new Set([
			"local_preload_libraries",
			"search_path",
			"session_preload_libraries",
			"shared_preload_libraries",
			"temp_tablespaces",
			"unix_socket_directories"
		]);
		function spellValue(parameter, value) {
			if (!LISTS.has(parameter.toLowerCase())) return (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.ce)(value);
			let names = splitNames(value);
			return names.length === 0 ? "''" : names.map(_connection_js__WEBPACK_IMPORTED_MODULE_0__.ce).join(", ");
		}
		function splitNames(list) {
			return [...list.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,"]+?))\s*(?:,|$)/g)].map(([, quoted, plain]) => quoted?.replaceAll("\"\"", "\"") ?? plain ?? "");
		}
	}),
	516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => forecastDumpBytes,
			x: () => RESERVE_BYTES
		});
		let RESERVE_BYTES = 64 * 2 ** 20;
		function forecastDumpBytes({ databaseBytes, sizes: given }) {
			let sizes = given.filter((bytes) => bytes > 0);
			let [newest] = sizes;
			if (newest === void 0) return Math.ceil(databaseBytes * .6);
			let growth = sizes.slice(1).map((older, index) => (sizes[index] ?? older) / older);
			return Math.ceil(newest * Math.max(1, ...growth) * 1.1);
		}
	}),
	4812: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => readLedger });
		var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6610);
		var _raw_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);
		async function readLedger(stateDir, { procedure, limit = 3e3 } = {}) {
			let newest = [];
			for await (let { bytes, isTerminated } of (0, _raw_lines_js__WEBPACK_IMPORTED_MODULE_1__.g)((0, _raw_lines_js__WEBPACK_IMPORTED_MODULE_1__.t)(stateDir))) {
				let line = isTerminated ? (0, _line_js__WEBPACK_IMPORTED_MODULE_0__.A)(bytes.toString("utf8")) : null;
				if (line === null || procedure !== void 0 && line.procedure !== procedure) continue;
				newest.push(line);
				newest.length >= limit * 2 && newest.splice(0, newest.length - limit);
			}
			return newest.slice(-limit);
		}
	}),
	9929: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => runBackup });
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var error_code = __webpack_require__(6620);
		var backups_names = __webpack_require__(5614);
		async function freeBackupNames(directory, request) {
			let taken = (await Promise.all(backups_names.iB.map((tier) => namesIn((0, external_node_path_.join)(directory, tier))))).flat();
			for (let seconds = 0;; seconds += 1) {
				let instant = new Date(request.instant.getTime() + seconds * 1e3);
				let names = (0, backups_names.H4)(request.source, instant, request.timezone, request.compression);
				if (!taken.some((name) => name === names.name || name.startsWith(`${names.name}.`))) return names;
			}
		}
		async function namesIn(directory) {
			try {
				return await (0, promises_.readdir)(directory);
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT")) return [];
				throw error;
			}
		}
		var durable_files = __webpack_require__(2279);
		async function publishBackup(tierDirectory, names) {
			for (let name of [
				names.globals,
				names.passport,
				names.dump
			]) {
				let path = (0, external_node_path_.join)(tierDirectory, name);
				let partial = path + durable_files.c7;
				if (name === names.globals && !await exists(partial)) continue;
				await (0, durable_files.o7)(partial);
				await (0, durable_files.Mk)(partial, path);
			}
		}
		async function exists(path) {
			try {
				await (0, promises_.access)(path);
				return !0;
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT")) return !1;
				throw error;
			}
		}
		var postgres_connection = __webpack_require__(6279);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_stream_promises_ = __webpack_require__(6466);
		var meters = __webpack_require__(3933);
		var connection_settings = __webpack_require__(9338);
		async function writeGlobals(request, world) {
			let child = world.processes.start({
				file: (0, external_node_path_.join)(request.client.directory, "pg_dumpall"),
				args: [
					"--globals-only",
					"--no-tablespaces",
					...request.passwords ? [] : ["--no-role-passwords"],
					"--no-password",
					`--database=${(0, connection_settings.cF)(request.settings.database)}`
				],
				env: (0, connection_settings.SQ)(request.settings),
				timeoutSeconds: 300,
				signal: world.signal
			});
			let meter = new meters.k();
			let written = (0, external_node_stream_promises_.pipeline)(child.stdout, meter.stage, (0, external_node_fs_.createWriteStream)(request.target, {
				flags: "wx",
				mode: 384,
				flush: !0
			}));
			await Promise.all([child.done, written]);
			return {
				bytes: meter.bytes,
				sha256: meter.sha256()
			};
		}
		var lock_queue = __webpack_require__(2218);
		var external_node_stream_ = __webpack_require__(7075);
		var errors = __webpack_require__(6595);
		var frame_frame = __webpack_require__(6732);
		async function readBack(request, world) {
			let meter = new meters.k();
			let plain = new meters.P((done) => world.log.progress({
				activity: "read-back",
				done,
				total: request.plainBytes,
				unit: "bytes"
			}));
			let output = new external_node_stream_.PassThrough();
			let reader = world.processes.start({
				file: (0, external_node_path_.join)(request.client.directory, "pg_restore"),
				args: ["--file=/dev/null"],
				env: connection_settings.e9,
				timeoutSeconds: 7200,
				signal: world.signal
			}, output);
			reader.stdout.resume();
			let fed = (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(request.file), meter.stage, (0, frame_frame.gF)(request.frame), plain.stage, (source) => feedWhileRead(source, output), { signal: world.signal });
			let [read, parsed] = await Promise.allSettled([fed, reader.done]);
			world.signal.throwIfAborted();
			let problem = read.status === "rejected" ? read.reason : parsed.status === "rejected" ? parsed.reason : void 0;
			if (problem !== void 0) throw failed(problem instanceof Error ? problem.message : String(problem));
			if (meter.sha256() !== request.sha256) throw failed("the file on disk is not what was written (SHA-256 differs)");
			if (plain.bytes !== request.plainBytes) throw failed(`the frame holds ${plain.bytes} bytes, ${request.plainBytes} were written`);
		}
		async function feedWhileRead(source, output) {
			output.on("error", () => void 0);
			try {
				for await (let chunk of source) !output.destroyed && !output.write(chunk) && await drainedOrClosed(output);
				output.destroyed || output.end();
			} catch (error) {
				output.destroy(error instanceof Error ? error : void 0);
				throw error;
			}
		}
		function drainedOrClosed(output) {
			if (output.destroyed) return Promise.resolve();
			return new Promise((resolve) => {
				let done = () => {
					output.off("drain", done).off("close", done);
					resolve();
				};
				output.on("drain", done).on("close", done);
			});
		}
		function failed(detail) {
			return new errors.jU("read-back-failed", `the dump was written but cannot be read back: ${detail}`, { detail });
		}
		var dump_sequences = __webpack_require__(157);
		var snapshot_session = __webpack_require__(14);
		var write_dump = __webpack_require__(2931);
		var snapshot_truth = __webpack_require__(133);
		function takeBackup(request, world) {
			let { dumpPartial, globalsPartial } = request.files;
			return (0, lock_queue.T)(async () => {
				await Promise.all([dumpPartial, globalsPartial].map((path) => (0, promises_.rm)(path, { force: !0 })));
				return takeOnce(request, world);
			}, world.log);
		}
		async function takeOnce(request, world) {
			let { step } = request;
			let seconds = {};
			let timed = async (id, body) => {
				let started = world.clock.monotonicSeconds();
				let result = await step(id, body);
				seconds[id] = Math.round((world.clock.monotonicSeconds() - started) * 1e3) / 1e3;
				return result;
			};
			let { session, sequences } = await timed("snapshot", () => openSnapshot(request, world));
			try {
				let [dump, globals, truth] = await allOrNone([
					timed("dump", () => dumpFrom(session, request, world)).catch(async (error) => {
						await session.abandon();
						throw error;
					}),
					timed("globals", () => writeGlobals({
						settings: request.source.connection,
						client: request.client,
						passwords: request.source.rolesPasswords,
						target: request.files.globalsPartial
					}, world)),
					timed("passport", () => (0, snapshot_truth._)(session, sequences, request.source, world))
				]);
				await session.close();
				await timed("read-back", () => readBack({
					file: request.files.dumpPartial,
					frame: request.source.compression,
					sha256: dump.sha256,
					plainBytes: dump.plainBytes,
					client: request.client
				}, world));
				return writePassport({
					request,
					session,
					truth,
					dump,
					globals,
					seconds,
					readBackAt: world.clock.now()
				});
			} finally {
				await session.close();
			}
		}
		async function openSnapshot(request, world) {
			let { connection, lockTimeoutSeconds } = request.source;
			let before = await (0, postgres_connection.Ng)(connection, world.signal);
			let sequences = await (0, dump_sequences.l)(before).finally(() => before.close());
			return {
				session: await (0, snapshot_session.$)(connection, {
					lockTimeoutSeconds,
					signal: world.signal
				}),
				sequences
			};
		}
		function dumpFrom(session, request, world) {
			let { source, client, files, expectedPlainBytes } = request;
			return (0, write_dump.E)({
				settings: source.connection,
				client,
				snapshotId: session.snapshotId,
				timeoutSeconds: source.timeoutSeconds,
				frame: source.compression,
				target: files.dumpPartial,
				...expectedPlainBytes === void 0 ? {} : { expectedBytes: expectedPlainBytes }
			}, world);
		}
		function writePassport({ request, session, truth, dump, globals, seconds, readBackAt }) {
			let { source, client, files } = request;
			return {
				format: "lastro/passport@1",
				source: {
					name: request.name,
					engine: "postgres",
					database: source.connection.database,
					tenantPattern: source.tenants
				},
				server: truth.server,
				tools: {
					lastro: request.lastro,
					pgDump: client.version,
					pgDumpMajor: client.major
				},
				snapshotAt: session.takenAt,
				fingerprint: "record64/1",
				files: [{
					role: "dump",
					name: files.dump,
					bytes: dump.bytes,
					sha256: dump.sha256,
					compression: source.compression,
					plainBytes: dump.plainBytes
				}, {
					role: "globals",
					name: files.globals,
					...globals
				}],
				readBack: {
					passed: !0,
					at: readBackAt.toISOString()
				},
				durations: seconds,
				database: truth.database,
				extensions: truth.extensions,
				roles: truth.roles,
				largeObjects: truth.largeObjects,
				...truth.properties ? { properties: truth.properties } : {},
				shapes: truth.shapes,
				schemas: truth.schemas
			};
		}
		async function allOrNone(parts) {
			await Promise.allSettled(parts);
			return Promise.all(parts);
		}
		var read_passport = __webpack_require__(1228);
		var run_procedure = __webpack_require__(1812);
		var passport_totals = __webpack_require__(9714);
		var next_dump = __webpack_require__(516);
		function checkDiskSpace(request) {
			let { freeBytes, path, databaseBytes, history } = request;
			let sizes = history.map((entry) => entry.dumpBytes);
			let needed = (0, next_dump.$)({
				databaseBytes,
				sizes
			}) + next_dump.x;
			let common = {
				id: "disk-space",
				expected: `${megabytes(needed)} free`,
				actual: `${megabytes(freeBytes)} free in ${path}`
			};
			if (freeBytes >= needed) return {
				...common,
				status: "pass"
			};
			return {
				...common,
				status: "fail",
				reason: "disk-space-low",
				facts: {
					needed,
					free: freeBytes,
					path
				}
			};
		}
		function checkSizeAnomaly(bytes, history, dropPercent) {
			let usual = history[0]?.dumpBytes;
			if (usual === void 0 || usual === 0) return null;
			let common = {
				id: "size-anomaly",
				expected: `at least ${100 - dropPercent}% of ${megabytes(usual)}`,
				actual: megabytes(bytes)
			};
			if (bytes >= usual * (1 - dropPercent / 100)) return {
				...common,
				status: "pass"
			};
			return {
				...common,
				status: "warn",
				reason: "dump-size-anomaly",
				facts: {
					bytes,
					usual
				}
			};
		}
		function megabytes(bytes) {
			return `${(bytes / 1e6).toFixed(1)} MB`;
		}
		function noteBackup(request, passport, names, recorder) {
			let totals = (0, passport_totals.Yv)(passport);
			let tier = (0, external_node_path_.join)(request.backups.directory, "daily");
			let bytes = passport.files.reduce((sum, file) => sum + file.bytes, 0);
			let dump = passport.files.find((file) => file.role === "dump");
			recorder.sections({ backup: {
				name: names.name,
				source: request.name,
				tier: "daily",
				takenAt: passport.snapshotAt,
				bytes,
				...dump?.plainBytes === void 0 ? {} : { plainBytes: dump.plainBytes },
				...totals
			} });
			for (let file of passport.files) recorder.artifact({
				kind: file.role,
				path: (0, external_node_path_.join)(tier, file.name),
				bytes: file.bytes,
				sha256: file.sha256
			});
			recorder.metric({
				id: "dump-bytes",
				value: dump?.bytes ?? 0,
				unit: "bytes"
			});
			recorder.metric({
				id: "plain-bytes",
				value: dump?.plainBytes ?? 0,
				unit: "bytes"
			});
			recorder.metric({
				id: "compression-ratio",
				value: (dump?.plainBytes ?? 0) / Math.max(1, dump?.bytes ?? 0),
				unit: "ratio"
			});
			for (let id of [
				"tables",
				"rows",
				"tenants"
			]) recorder.metric({
				id,
				value: totals[id],
				unit: "count"
			});
			recorder.metric({
				id: "peak-memory",
				value: process.resourceUsage().maxRSS * 1024,
				unit: "bytes"
			});
		}
		function noteAnomaly(request, passport, history, recorder) {
			let anomaly = checkSizeAnomaly(passport.files.find((file) => file.role === "dump")?.bytes ?? 0, history, request.source.sizeAnomalyPercent);
			anomaly && recorder.check(anomaly);
		}
		var mount_table = __webpack_require__(7942);
		async function checkBackupDirectory(directory, { requireMount, planOnly }) {
			let expected = `${directory} is ${requireMount === !1 ? "" : "mounted and "}writable`;
			let failed = (actual, reason) => ({
				check: {
					id: "directory",
					status: "fail",
					expected,
					actual,
					reason,
					facts: {
						path: directory,
						detail: actual
					}
				},
				freeBytes: 0
			});
			let there = await nearestExisting(directory);
			let mountPoint = await mountPointOf(there);
			if ((0, mount_table.Ei)(mountPoint, requireMount)) return failed(`it is on the file system of ${mountPoint}`, "directory-not-mounted");
			try {
				planOnly || await writeProbe(directory);
				await (0, promises_.access)(planOnly ? there : directory, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
			} catch (error) {
				return failed(error instanceof Error ? error.message : String(error), "directory-not-writable");
			}
			let { bavail, bsize } = await (0, promises_.statfs)(planOnly ? there : directory);
			return {
				check: {
					id: "directory",
					status: "pass",
					expected,
					actual: "it is"
				},
				freeBytes: bavail * bsize
			};
		}
		async function writeProbe(directory) {
			for (let tier of backups_names.iB) await (0, durable_files.tA)((0, external_node_path_.join)(directory, tier));
			let probe = (0, external_node_path_.join)(directory, backups_names.iB[0], ".lastro-write-test.partial");
			await (0, promises_.writeFile)(probe, "probe", { flush: !0 });
			await (0, promises_.rm)(probe);
		}
		async function mountPointOf(path) {
			let table = await (0, promises_.readFile)("/proc/self/mountinfo", "utf8");
			return (0, mount_table.vI)(path, (0, mount_table.TQ)(table.split("\n")))?.mountPoint ?? "/";
		}
		async function nearestExisting(directory) {
			try {
				return await (0, promises_.realpath)(directory);
			} catch (error) {
				let parent = (0, external_node_path_.dirname)(directory);
				if (!(0, error_code.U)(error, "ENOENT", "ENOTDIR") || parent === directory) return "/";
				return nearestExisting(parent);
			}
		}
		var backups_entry = __webpack_require__(4306);
		var list = __webpack_require__(5015);
		var sweep = __webpack_require__(4994);
		var server_facts = __webpack_require__(2870);
		var choose = __webpack_require__(3155);
		var tools_installations = __webpack_require__(318);
		var scope = __webpack_require__(1562);
		async function readDatabaseSize(database) {
			let [row] = await database.query(`SELECT pg_database_size(current_database())::text,
    count(*) FILTER (WHERE c.relkind IN ('r', 'p'))::text, count(*) FILTER (WHERE c.relkind = 'S')::text, count(*) FILTER (WHERE c.relkind IN ('v', 'm'))::text
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}`);
			let [bytes, tables, sequences, views] = (row ?? []).map(Number);
			return {
				bytes: bytes ?? 0,
				tables: tables ?? 0,
				sequences: sequences ?? 0,
				views: views ?? 0
			};
		}
		async function checkLockTable(database, size) {
			let [row] = await database.query("SELECT current_setting('max_locks_per_transaction'), current_setting('max_connections'), current_setting('max_prepared_transactions')");
			let [perTransaction, connections, prepared] = (row ?? []).map(Number);
			let slots = (connections ?? 100) + (prepared ?? 0);
			let capacity = (perTransaction ?? 64) * slots;
			let needed = size.tables + size.sequences + size.views + 400;
			let suggested = Math.ceil(needed / .7 / slots * 1.2);
			let common = {
				id: "lock-table",
				expected: `room for ${needed} locks`,
				actual: `room for ${capacity} locks`
			};
			if (needed <= capacity * .7) return {
				...common,
				status: "pass"
			};
			let facts = {
				tables: size.tables,
				needed,
				capacity,
				suggested
			};
			return {
				...common,
				status: needed <= capacity ? "warn" : "fail",
				reason: "lock-table-too-small",
				facts
			};
		}
		async function checkRowSecurity(database, role) {
			let rows = await database.query(`SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}
    WHERE c.relkind IN ('r', 'p') AND row_security_active(c.oid) ORDER BY 1`);
			let common = {
				id: "row-security",
				expected: "no table hides rows from the backup role"
			};
			if (rows.length === 0) return {
				...common,
				status: "pass",
				actual: "none does"
			};
			let example = rows[0]?.[0] ?? "";
			return {
				...common,
				status: "fail",
				actual: `${rows.length} tables do, ${example} first`,
				reason: "row-security",
				facts: {
					role,
					tables: rows.length,
					table: example
				}
			};
		}
		let UNREADABLE_RELATIONS = `SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}
WHERE c.relkind IN ('r', 'p', 'm', 'S') AND NOT ${(0, scope.l_)("pg_class", "c.oid")}
  AND (NOT has_schema_privilege(n.oid, 'USAGE') OR NOT CASE c.relkind WHEN 'S' THEN has_sequence_privilege(c.oid, 'SELECT') ELSE has_table_privilege(c.oid, 'SELECT') END)`;
		async function checkPrivileges(database, role) {
			let rows = await database.query(`${UNREADABLE_RELATIONS} UNION ALL SELECT 'large object ' || l.oid FROM pg_largeobject_metadata l
WHERE NOT current_setting('lo_compat_privileges')::boolean AND NOT pg_has_role(l.lomowner, 'USAGE') AND NOT EXISTS (
  SELECT 1 FROM aclexplode(l.lomacl) a WHERE a.privilege_type = 'SELECT' AND CASE a.grantee WHEN 0 THEN true ELSE pg_has_role(a.grantee, 'USAGE') END) ORDER BY 1`);
			let common = {
				id: "privileges",
				expected: "the backup role may read everything"
			};
			if (rows.length === 0) return {
				...common,
				status: "pass",
				actual: "it may"
			};
			let example = rows[0]?.[0] ?? "";
			return {
				...common,
				status: "fail",
				actual: `${rows.length} objects it may not read, ${example} first`,
				reason: "privileges-missing",
				facts: {
					role,
					count: rows.length,
					object: example
				}
			};
		}
		async function preflightBackup(source, world) {
			let database;
			try {
				database = await (0, postgres_connection.Ng)(source.connection, world.signal);
			} catch (error) {
				world.signal.throwIfAborted();
				let detail = error instanceof Error ? error.message : String(error);
				return { checks: [unreachable((0, connection_settings.L5)(source.connection), detail)] };
			}
			try {
				return await askServer(database, source, world);
			} finally {
				await database.close();
			}
		}
		function unreachable(server, detail) {
			return {
				id: "server",
				status: "fail",
				expected: `${server} answers`,
				actual: detail,
				reason: "server-unreachable",
				facts: {
					server,
					detail
				}
			};
		}
		async function askServer(database, source, world) {
			let server = await (0, server_facts.TX)(database);
			let major = (0, server_facts.Ds)(server.versionNumber);
			let installations = await (0, tools_installations.v)(world.processes);
			let client = (0, choose.Pg)(installations, major);
			let size = await readDatabaseSize(database);
			let checks = [
				{
					id: "server",
					status: "pass",
					expected: "PostgreSQL answers",
					actual: `PostgreSQL ${server.version}`
				},
				checkClient(installations, client, major),
				size.tables === 0 ? {
					id: "database",
					status: "warn",
					expected: "tables",
					actual: "no table",
					reason: "database-empty",
					facts: { database: source.connection.database }
				} : {
					id: "database",
					status: "pass",
					expected: "tables",
					actual: `${size.tables} tables`
				},
				await checkLockTable(database, size),
				await checkRowSecurity(database, source.connection.user),
				await checkPrivileges(database, source.connection.user)
			];
			return checks.every((check) => check.status !== "fail") && client ? {
				checks,
				ready: {
					client,
					size,
					serverVersion: server.version
				}
			} : { checks };
		}
		function checkClient(installations, client, major) {
			let found = installations.filter((each) => each.hasClient).map((each) => each.version).join(", ") || "none";
			let expected = `pg_dump ${major} or newer`;
			if (major < choose.JQ) return {
				id: "client-version",
				status: "fail",
				expected: `a server of version ${choose.JQ} or newer`,
				actual: `version ${major}`,
				reason: "postgres-too-old",
				facts: {
					found: major,
					needed: choose.JQ,
					major: choose.JQ
				}
			};
			if (client) return {
				id: "client-version",
				status: "pass",
				expected,
				actual: `pg_dump ${client.version} in ${client.directory}`
			};
			return {
				id: "client-version",
				status: "fail",
				expected,
				actual: found,
				reason: "client-too-old",
				facts: {
					server: major,
					client: found,
					major
				}
			};
		}
		async function prepare(request, world, recorder) {
			let { directory, requireMount } = request.backups;
			let place = await checkBackupDirectory(directory, {
				requireMount,
				planOnly: request.dryRun
			});
			let server = await preflightBackup(request.source, world);
			let checks = [place.check, ...server.checks];
			let now = world.clock.now();
			let history = [];
			if (place.check.status === "pass") {
				request.dryRun || await (0, sweep.t)(directory, async (path) => !isOfSource(path, request.name));
				history = (await (0, list.C)(directory, {
					timezone: request.config.system.timezone,
					now
				})).filter((entry) => entry.source === request.name && (0, backups_entry.Kg)(entry, now));
				server.ready && checks.push(checkDiskSpace({
					path: directory,
					freeBytes: place.freeBytes,
					databaseBytes: server.ready.size.bytes,
					history
				}));
			}
			for (let check of checks) recorder.check(check);
			let failed = checks.find((check) => check.status === "fail");
			world.signal.throwIfAborted();
			if (failed) return {
				reason: failed.reason ?? "internal-error",
				facts: { ...failed.facts }
			};
			if (!server.ready) throw Error("a preflight without failure must be ready");
			return {
				ready: server.ready,
				history
			};
		}
		function isOfSource(path, source) {
			return RegExp(`(^|/)${source}_backup_\\d{8}_\\d{6}\\.[^/]*$`).test(path);
		}
		var read = __webpack_require__(4812);
		var apply = __webpack_require__(8826);
		var retention_plan = __webpack_require__(7951);
		async function rotate(request, world, recorder) {
			let { system } = request.config;
			let now = world.clock.now();
			let entries = (await (0, list.C)(request.backups.directory, {
				timezone: system.timezone,
				now
			})).filter((entry) => entry.source === request.name);
			let [newest] = (await (0, read.S)(system.stateDir, { limit: 1 })).slice(-1);
			let plan = (0, retention_plan.S)({
				entries,
				policy: request.backups.retention,
				now,
				timezone: system.timezone,
				...newest ? { lastRunAt: new Date(newest.time) } : {}
			});
			recorder.sections({ retention: plan.lines });
			plan.freeze && recorder.check({
				id: "retention",
				status: "warn",
				expected: "a clock that runs forward",
				actual: plan.freeze.reason,
				reason: "retention-frozen",
				facts: { detail: `${plan.freeze.reason}: ${plan.freeze.name}` }
			});
			for (let entry of entries.filter((each) => each.state === "future")) recorder.check({
				id: "retention",
				status: "warn",
				expected: "backups of the past",
				actual: entry.name,
				reason: "future-dated-backup",
				facts: {
					name: entry.name,
					...entry.takenAt ? { takenAt: entry.takenAt.toISOString() } : {}
				}
			});
			request.planOnly || await (0, apply.d)(plan, world);
		}
		function runBackup(request, world) {
			let { system } = request.config;
			let subject = {
				procedure: "backup",
				lastro: request.lastro,
				system: system.name,
				locale: system.locale,
				lock: {
					stateDir: system.stateDir,
					resource: `backup-${request.name}`
				},
				onFailure: () => "failed",
				...request.dryRun || request.apart ? {} : { audience: {
					config: request.config,
					subject: request.name
				} }
			};
			return (0, run_procedure.n)(subject, world, (recorder) => conduct(request, world, recorder));
		}
		async function conduct(request, world, recorder) {
			let { directory } = request.backups;
			let prepared = await recorder.step("preflight", () => prepare(request, world, recorder));
			if ("reason" in prepared) return {
				value: "failed",
				...prepared
			};
			if (request.dryRun) {
				await recorder.step("retention", () => rotate({
					...request,
					planOnly: !0
				}, world, recorder));
				return {
					value: "complete",
					reason: "planned",
					facts: { name: request.name }
				};
			}
			let { ready, history } = prepared;
			let names = await freeBackupNames(directory, {
				source: request.name,
				instant: world.clock.now(),
				timezone: request.config.system.timezone,
				compression: request.source.compression
			});
			let passport = await writeBackup({
				request,
				ready,
				names,
				history,
				recorder
			}, world);
			noteBackup(request, passport, names, recorder);
			noteAnomaly(request, passport, history, recorder);
			request.apart ? recorder.skip("retention") : await recorder.step("retention", () => rotate({
				...request,
				planOnly: !1
			}, world, recorder));
			return {
				value: "complete",
				reason: "complete",
				facts: { name: names.name }
			};
		}
		async function writeBackup({ request, ready, names, recorder }, world) {
			let tier = (0, external_node_path_.join)(request.backups.directory, "daily");
			let partial = (name) => (0, external_node_path_.join)(tier, name + durable_files.c7);
			try {
				let passport = await takeBackup({
					name: request.name,
					source: request.source,
					client: ready.client,
					lastro: request.lastro,
					files: {
						dump: names.dump,
						globals: names.globals,
						dumpPartial: partial(names.dump),
						globalsPartial: partial(names.globals)
					},
					expectedPlainBytes: ready.size.bytes,
					step: (id, body) => recorder.step(id, body)
				}, world);
				await recorder.step("publish", async () => {
					await (0, durable_files.L5)(partial(names.passport), (0, read_passport.RB)(passport));
					await publishBackup(tier, names);
				});
				return passport;
			} catch (error) {
				await Promise.all([
					names.dump,
					names.globals,
					names.passport
				].map((name) => (0, promises_.rm)(partial(name), { force: !0 })));
				throw explain(error);
			}
		}
		function explain(error) {
			if (error instanceof errors.Qd && error.failure.cause !== "cancelled") return new errors.jU(/recovery|standby/i.test(error.message) ? "standby-conflict" : "dump-failed", error.message, { detail: error.message });
			if (error instanceof Error && "code" in error && error.code === "ENOSPC") return new errors.jU("disk-space-low", error.message, { detail: error.message });
			return error;
		}
	}),
	8826: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => applyRetention });
		var promises_ = __webpack_require__(1455);
		var promote = __webpack_require__(1150);
		var external_node_path_ = __webpack_require__(6760);
		var durable_files = __webpack_require__(2279);
		async function removeBackup(entry) {
			let directory = (0, external_node_path_.dirname)(entry.dumpPath);
			await (0, promises_.rm)(entry.dumpPath, { force: !0 });
			await (0, durable_files.hO)(directory);
			await (0, promises_.rm)(entry.passportPath, { force: !0 });
			entry.globalsPath !== void 0 && await (0, promises_.rm)(entry.globalsPath, { force: !0 });
			await (0, durable_files.hO)(directory);
		}
		var errors = __webpack_require__(6595);
		var error_code = __webpack_require__(6620);
		async function applyRetention({ operations }, { log, signal }) {
			let promotions = operations.filter((operation) => operation.kind === "promote");
			let removals = operations.filter((operation) => operation.kind === "remove");
			for (let promotion of promotions) {
				stopIfAborted(signal);
				await applyPromotion(promotion, log);
			}
			for (let removal of removals) {
				stopIfAborted(signal);
				await applyRemoval(removal, log);
			}
			let bytesRemoved = removals.reduce((total, { entry }) => total + entry.bytes, 0);
			return {
				promoted: promotions.length,
				removed: removals.length,
				bytesRemoved
			};
		}
		async function applyPromotion({ entry, tier }, log) {
			await (0, promote.Jm)(entry, tier);
			log.info(`promoted ${entry.name} from ${entry.tier} to ${tier}`);
		}
		async function applyRemoval({ entry, survivor, copies }, log) {
			await assertThere(survivor.path, survivor.bytes);
			for (let copy of copies) await (0, promote.js)(entry.dumpPath, copy);
			await removeBackup(entry);
			log.info(`removed ${entry.name} from ${entry.tier}`);
		}
		async function assertThere(path, bytes) {
			let found = await sizeOf(path);
			if (found === bytes) return;
			let message = `${path} must outlive what is removed, but has ${found ?? "no"} bytes, expected ${bytes}`;
			let facts = {
				path,
				expected: bytes,
				found: found ?? "missing"
			};
			throw new errors.jU("retention-survivor-missing", message, facts);
		}
		async function sizeOf(path) {
			try {
				let found = await (0, promises_.lstat)(path);
				return found.isFile() ? found.size : null;
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT")) return null;
				throw error;
			}
		}
		function stopIfAborted(signal) {
			if (signal.aborted) throw new errors.cJ("retention was cancelled");
		}
	}),
	1744: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => findFreeze });
		var _backups_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4306);
		function findFreeze({ entries, now, lastRunAt }) {
			let ahead = entries.find((entry) => entry.passportPath !== void 0 && entry.takenAt !== null && (0, _backups_entry_js__WEBPACK_IMPORTED_MODULE_0__.Y0)(entry.takenAt, now));
			if (ahead) return {
				reason: "clock-behind-backup",
				name: ahead.name
			};
			if (lastRunAt && (0, _backups_entry_js__WEBPACK_IMPORTED_MODULE_0__.Y0)(lastRunAt, now)) return {
				reason: "clock-behind-ledger",
				name: lastRunAt.toISOString()
			};
			return null;
		}
	}),
	7951: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => planRetention });
		var backups_entry = __webpack_require__(4306);
		var names = __webpack_require__(5614);
		var promote = __webpack_require__(1150);
		var retention_freeze = __webpack_require__(1744);
		var wall_clock = __webpack_require__(7539);
		let DAY_MS = 864e5;
		function isoWeekOf(instant, timezone) {
			let { year, month, day } = (0, wall_clock.X)(instant, timezone);
			let midnight = Date.UTC(year, month - 1, day);
			let daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
			let thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS);
			let weekYear = thursday.getUTCFullYear();
			return `${weekYear}-W${twoDigits(1 + Math.floor((thursday.getTime() - Date.UTC(weekYear, 0, 1)) / (7 * DAY_MS)))}`;
		}
		function monthOf(instant, timezone) {
			let { year, month } = (0, wall_clock.X)(instant, timezone);
			return `${year}-${twoDigits(month)}`;
		}
		function twoDigits(value) {
			return String(value).padStart(2, "0");
		}
		let SOURCES_OF = {
			weekly: {
				from: ["daily"],
				periodOf: isoWeekOf
			},
			monthly: {
				from: ["daily", "weekly"],
				periodOf: monthOf
			}
		};
		function planPromotions(tier, { all, good }, { policy, timezone }) {
			let { from, periodOf } = SOURCES_OF[tier];
			let present = good.filter((entry) => entry.tier === tier);
			let covered = new Set(present.map((entry) => periodOf(entry.takenAt, timezone)));
			let firsts = new Map();
			let oldestFirst = good.filter((entry) => isOneOf(from, entry.tier)).sort(backups_entry.ll).reverse();
			for (let entry of oldestFirst) {
				let period = periodOf(entry.takenAt, timezone);
				if (covered.has(period) || firsts.has(period) || hasDumpIn(tier, entry, all)) continue;
				firsts.set(period, entry);
			}
			let kept = [...present, ...firsts.values()].sort(backups_entry.ll).slice(0, policy[tier]);
			return [...firsts.values()].filter((entry) => kept.includes(entry)).map((entry) => ({
				kind: "promote",
				entry,
				tier
			}));
		}
		function hasDumpIn(tier, { name }, all) {
			return all.some((entry) => entry.tier === tier && entry.dumpPath !== void 0 && (entry.name === name || entry.name.startsWith(`${name}.`)));
		}
		function isOneOf(tiers, tier) {
			return tiers.includes(tier);
		}
		function planRetention(request) {
			let freeze = (0, retention_freeze.B)(request);
			let sources = [...Map.groupBy(request.entries, (entry) => entry.source).values()].map((all) => ({
				all,
				good: all.filter((entry) => (0, backups_entry.Kg)(entry, request.now))
			}));
			let promotions = sources.flatMap((source) => [...planPromotions("weekly", source, request), ...planPromotions("monthly", source, request)]);
			let due = sources.flatMap((source) => planRemovals(source, promotions, request));
			let removals = freeze === null ? due : [];
			return {
				lines: [
					...freeze === null ? [] : [{
						action: "freeze",
						tier: "",
						...freeze
					}],
					...promotions.map(promotionLine),
					...[...request.entries].sort(backups_entry.ll).map((entry) => entryLine(entry, due, request.now, freeze !== null))
				],
				operations: [...promotions, ...removals],
				freeze
			};
		}
		function planRemovals({ good }, promotions, { policy }) {
			let tiers = names.iB.map((tier) => {
				let standing = standingIn(tier, good, promotions);
				let keep = Math.max(1, policy[tier]);
				return {
					kept: standing.slice(0, keep),
					due: standing.slice(keep).reverse()
				};
			});
			let allKept = tiers.flatMap(({ kept }) => kept);
			return tiers.flatMap(({ kept: [newest], due }) => {
				if (newest === void 0) return [];
				let survivor = {
					path: newest.path,
					bytes: newest.entry.dumpBytes
				};
				return due.map(({ entry }) => ({
					kind: "remove",
					entry,
					survivor,
					copies: allKept.filter((one) => one.entry.name === entry.name).map((one) => one.path)
				}));
			});
		}
		function standingIn(tier, good, promotions) {
			let present = good.filter((entry) => entry.tier === tier).map((entry) => ({
				entry,
				path: entry.dumpPath
			}));
			let coming = promotions.filter((promotion) => promotion.tier === tier && good.includes(promotion.entry)).map(({ entry }) => ({
				entry,
				path: (0, promote.lA)(entry.dumpPath, tier)
			}));
			return [...present, ...coming].sort((a, b) => (0, backups_entry.ll)(a.entry, b.entry));
		}
		function promotionLine({ entry, tier }) {
			let reason = tier === "weekly" ? "first-of-week" : "first-of-month";
			return {
				action: "promote",
				tier,
				name: entry.name,
				reason
			};
		}
		function entryLine(entry, due, now, isFrozen) {
			let { tier, name } = entry;
			let isDue = due.some((removal) => removal.entry === entry);
			if (isDue && !isFrozen) return {
				action: "remove",
				tier,
				name,
				reason: "beyond-policy"
			};
			return {
				action: "keep",
				tier,
				name,
				reason: isDue ? "frozen" : keepReason(entry, now)
			};
		}
		function keepReason(entry, now) {
			if ((0, backups_entry.Kg)(entry, now)) return "within-policy";
			if (entry.takenAt !== null && (0, backups_entry.Y0)(entry.takenAt, now)) return "not-counted-future";
			return entry.state === "complete" ? "not-counted-unverified" : `not-counted-${entry.state}`;
		}
	})
};
