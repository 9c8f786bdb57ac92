"use strict";
exports.id = 169;
exports.ids = [169];
exports.modules = {
	5169: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { passportMakeHandler: () => passportMakeHandler });
		var external_node_os_ = __webpack_require__(8161);
		var connection = __webpack_require__(6279);
		var dump_sequences = __webpack_require__(157);
		var snapshot_truth = __webpack_require__(133);
		async function readRestoredTruth({ settings, limit, source }, world) {
			let database = await (0, connection.Ng)(settings, world.signal);
			try {
				await database.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
				let sequences = await (0, dump_sequences.l)(database);
				let session = {
					database,
					takenAt: limit
				};
				let truth = await (0, snapshot_truth._)(session, sequences, source, world);
				let { properties: _, ...known } = truth;
				return {
					...known,
					server: {
						...truth.server,
						systemIdentifier: null
					}
				};
			} finally {
				await database.close();
			}
		}
		var errors = __webpack_require__(6595);
		var durable_files = __webpack_require__(2279);
		var read_passport = __webpack_require__(1228);
		var passport_totals = __webpack_require__(9714);
		var examine_backup = __webpack_require__(2129);
		var phase_clock = __webpack_require__(158);
		var restore_backup = __webpack_require__(3917);
		var select_backup = __webpack_require__(8031);
		var remove_staging = __webpack_require__(1078);
		var restore_drill_staging = __webpack_require__(3126);
		var sweep_staging = __webpack_require__(4621);
		var run_procedure = __webpack_require__(1812);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var backups_stamp = __webpack_require__(4961);
		async function guessSnapshot(dump, timezone) {
			let stamp = (0, backups_stamp.po)((0, external_node_path_.basename)(dump), timezone);
			if (stamp) return {
				at: stamp.instant,
				from: "name"
			};
			return {
				at: (await (0, promises_.stat)(dump)).mtime,
				from: "file"
			};
		}
		function assemblePassport(parts) {
			let { needs, truth, snapshot, restoredAt } = parts;
			return {
				format: "lastro/passport@1",
				source: {
					name: parts.source,
					engine: "postgres",
					database: needs.database,
					tenantPattern: parts.tenantPattern
				},
				server: truth.server,
				tools: {
					lastro: parts.lastro,
					pgDump: String(needs.dumpMajor),
					pgDumpMajor: needs.dumpMajor
				},
				snapshotAt: snapshot.at.toISOString(),
				fingerprint: "record64/1",
				files: [fileOf(parts)],
				afterTheFact: { snapshotAtFrom: snapshot.from },
				readBack: {
					passed: !0,
					at: restoredAt.toISOString()
				},
				durations: parts.durations,
				database: truth.database,
				extensions: truth.extensions,
				roles: truth.roles,
				largeObjects: truth.largeObjects,
				shapes: truth.shapes,
				schemas: truth.schemas
			};
		}
		function fileOf({ backup, fetched }) {
			let { frame, format = "custom" } = backup;
			if (format === "directory") throw Error("a passport is of one file");
			return {
				role: "dump",
				name: (0, external_node_path_.basename)(backup.dumpPath),
				bytes: backup.bytes,
				sha256: fetched.sha256,
				...frame === null ? {} : {
					compression: frame,
					plainBytes: fetched.plainBytes
				},
				...format === "custom" ? {} : { format }
			};
		}
		function runMakePassport(request, world) {
			let { system } = request.config;
			let subject = {
				procedure: "passport-make",
				lastro: request.lastro,
				system: system.name,
				locale: system.locale,
				lock: {
					stateDir: system.stateDir,
					resource: "restore-drill"
				},
				onFailure: () => "not-made"
			};
			return (0, run_procedure.n)(subject, world, (recorder) => conduct(request, world, recorder));
		}
		async function conduct(request, world, recorder) {
			let { drill } = request.config;
			await recorder.step("cleanup", async () => {
				await (0, sweep_staging.hq)(drill, world);
				drill.staging === "docker" && await (0, sweep_staging.cn)(world);
			});
			let examined = await examine(request, world, recorder);
			let { backup, needs, plain } = examined;
			let staging = await (0, restore_drill_staging.g)({
				drill: request,
				needs,
				recorder
			}, world);
			let { target, workspace } = staging;
			let jobs = drill.jobs ?? Math.min(4, (0, external_node_os_.availableParallelism)());
			let phases = new phase_clock.w(world.clock);
			let restored;
			try {
				let { timeoutSeconds } = drill;
				let common = {
					backup,
					passport: null,
					needs,
					plain,
					workspace,
					jobs,
					timeoutSeconds
				};
				restored = await (0, restore_backup.d)({
					...common,
					target,
					phases,
					recorder
				}, world);
				return await writeDown({
					request,
					examined,
					restored,
					phases,
					recorder
				}, world);
			} finally {
				await recorder.step("destroy", async () => {
					await restored?.server.stop();
					await (0, remove_staging.O)(staging, recorder);
				});
			}
		}
		async function examine({ config, dump }, world, recorder) {
			let { timezone } = config.system;
			let now = world.clock.now();
			let selected = await recorder.step("select", () => (0, select_backup.V)({
				directory: dump,
				backup: dump,
				pick: "newest",
				timezone,
				now,
				random: () => 0
			}));
			let examined = await recorder.step("examine-dump", () => (0, examine_backup.U)(selected, null, world));
			if (examined.backup.format === "directory") {
				let detail = "a directory; a passport is of one file";
				throw new errors.jU("format-unsupported", detail, { detail });
			}
			return examined;
		}
		async function writeDown({ request, examined, restored, phases, recorder }, world) {
			let { config, dump, output, lastro } = request;
			let { backup, needs } = examined;
			let name = request.source ?? backup.source;
			let source = config.backups?.sources[name];
			let snapshot = await guessSnapshot(dump, config.system.timezone);
			let restoredAt = world.clock.now();
			let truth = await recorder.step("passport", () => readRestoredTruth({
				settings: restored.settings,
				limit: restoredAt.toISOString(),
				source: source ?? {}
			}, world));
			if (!restored.fetched) throw Error("a directory was restored");
			let durations = Object.fromEntries(phase_clock.Z.map((phase) => [phase, phases.secondsOf(phase)]));
			let { fetched } = restored;
			let passport = assemblePassport({
				backup,
				needs,
				fetched,
				truth,
				snapshot,
				lastro,
				durations,
				restoredAt,
				source: name,
				tenantPattern: source?.tenants ?? null
			});
			let text = (0, read_passport.RB)(passport);
			await recorder.step("publish", () => (0, durable_files.L5)(output, text));
			let totals = (0, passport_totals.Yv)(passport);
			recorder.artifact({
				kind: "passport",
				path: output,
				bytes: Buffer.byteLength(text)
			});
			recorder.sections({ backup: {
				name: backup.name,
				source: name,
				tier: backup.tier,
				takenAt: passport.snapshotAt,
				bytes: backup.bytes,
				...backup.frame === null ? {} : { plainBytes: fetched.plainBytes },
				...totals
			} });
			let { tables, rows } = totals;
			return {
				value: "made",
				reason: "passport-made",
				facts: {
					path: output,
					tables,
					rows
				}
			};
		}
		var external_node_fs_ = __webpack_require__(3024);
		var names = __webpack_require__(5614);
		var requirements = __webpack_require__(6217);
		function planPassport(config, { dump, source, output }, lastro) {
			source !== void 0 && (0, requirements.nn)(config, source);
			let path = (0, external_node_path_.resolve)(dump);
			let target = output === void 0 ? besideDump(path) : (0, external_node_path_.resolve)(output);
			if ((0, external_node_fs_.existsSync)(target)) throw new errors.j1([{
				field: "output",
				value: JSON.stringify(target),
				legal: "a file that does not exist yet",
				mend: "Choose another with --output, or remove it if it is of no use."
			}]);
			return {
				config,
				dump: path,
				output: target,
				lastro,
				...source === void 0 ? {} : { source }
			};
		}
		function besideDump(dump) {
			let name = (0, external_node_path_.basename)(dump);
			return (0, external_node_path_.join)((0, external_node_path_.dirname)(dump), (0, external_node_path_.basename)(name, (0, names.TB)(name) ?? "") + names.pX);
		}
		var verdict = __webpack_require__(1881);
		var version = __webpack_require__(1607);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		var run_context = __webpack_require__(7324);
		var show_report = __webpack_require__(2036);
		function passportMakeHandler(redactor) {
			return async (options, io) => {
				let context = await (0, run_context.I)(options, io, redactor);
				let report = await runMakePassport(planPassport(context.config, options, version.R), context.world);
				let run = await (0, show_report.showReport)(report, context, {
					io,
					json: options.json
				});
				options.json && (0, cli_io.G)(io, { runs: [run] });
				if (io.signal.aborted) return exit_codes.dc.cancelled;
				return (0, verdict.K)(report.verdict.value) ? exit_codes.dc.good : exit_codes.dc.badVerdict;
			};
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
	})
};
