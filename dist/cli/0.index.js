"use strict";
exports.id = 0;
exports.ids = [0];
exports.modules = {
	3252: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { restoreDrillHandler: () => restoreDrillHandler });
		var external_node_path_ = __webpack_require__(6760);
		var requirements = __webpack_require__(6217);
		var errors = __webpack_require__(6595);
		var fetch_copy = __webpack_require__(2956);
		function planDrills(config, choices, lastro) {
			let { source, backup, tenant, confirmTarget } = choices;
			let jobs = choices.jobs ?? config.drill.jobs;
			(0, requirements.pS)(config, "drill");
			source !== void 0 && (0, requirements.nn)(config, source);
			confirmTarget !== void 0 && checkConfirmation(config, confirmTarget);
			let place = placeOf(config, choices);
			let common = {
				config,
				...place,
				lastro,
				...source === void 0 ? {} : { source },
				...backup === void 0 ? {} : { backup: namedBackup(backup) },
				...tenant === void 0 ? {} : { tenant },
				...jobs === void 0 ? {} : { jobs },
				...confirmTarget === void 0 ? {} : { confirmedTarget: confirmTarget }
			};
			let pick = choices.pick ?? config.drill.pick ?? (place.copy ? "both" : "newest");
			if (pick !== "both") return [{
				...common,
				pick
			}];
			let newest = {
				...common,
				pick: "newest"
			};
			return backup === void 0 ? [newest, {
				...common,
				pick: "random"
			}] : [newest];
		}
		function placeOf(config, { from = config.drill.from, remote, backup }) {
			let isFile = backup?.includes("/") === !0;
			if (!(from === "offsite" || from === void 0 && config.offsite !== void 0) || isFile) return { directory: from !== void 0 && from !== "local" && from !== "offsite" ? (0, external_node_path_.resolve)(from) : (0, requirements.Pu)(config).directory };
			let [[name, place] = []] = Object.entries((0, requirements.Wm)(config, remote ?? config.drill.remote));
			if (name === void 0 || place === void 0) throw Error("a section has a remote at least");
			requireAccess(config, name);
			return {
				directory: (0, fetch_copy.i)(config.drill.directory, name),
				copy: {
					name,
					remote: place
				}
			};
		}
		function requireAccess(config, name) {
			let remote = config.offsite?.remotes[name];
			let field = `offsite.remotes.${name}`;
			let readKey = `${field}.read-key`;
			let isNamed = config.unset.some((problem) => problem.field === readKey);
			let hasOwn = remote?.kind === "ssh" && (remote.readKey !== void 0 || remote.readKeyFile !== void 0);
			(0, requirements.pS)(config, isNamed || hasOwn ? readKey : field);
			remote?.encrypt !== void 0 && (0, requirements.pS)(config, "offsite.decrypt");
		}
		function checkConfirmation({ drill }, typed) {
			let target = drill.staging === "url" ? drill.server?.database : void 0;
			if (typed === target) return;
			throw new errors.j1([{
				field: "confirm-target",
				value: JSON.stringify(typed),
				legal: target ?? "nothing, because drill.staging is not url",
				mend: target === void 0 ? "Leave it out." : "Type the exact name of the database in drill.server, or leave it out."
			}]);
		}
		function namedBackup(backup) {
			return backup.includes("/") ? (0, external_node_path_.resolve)(backup) : backup;
		}
		var restore_drill = __webpack_require__(4655);
		var fail_on = __webpack_require__(1058);
		var version = __webpack_require__(1607);
		var cli_io = __webpack_require__(8230);
		var exit_codes = __webpack_require__(8448);
		var run_context = __webpack_require__(7324);
		var show_report = __webpack_require__(2036);
		function restoreDrillHandler(redactor) {
			return async (options, io) => {
				let context = await (0, run_context.I)(options, io, redactor);
				let runs = [];
				for (let request of planDrills(context.config, options, version.R)) {
					let report = await (0, restore_drill.B)(request, context.world);
					let directory = options.keepReport === void 0 ? {} : { directory: (0, external_node_path_.resolve)(options.keepReport) };
					runs.push(await (0, show_report.showReport)(report, context, {
						io,
						json: options.json,
						...directory
					}));
					if (io.signal.aborted) break;
				}
				options.json && (0, cli_io.G)(io, { runs });
				if (io.signal.aborted) return exit_codes.dc.cancelled;
				let { failOn } = context.config.drill;
				return runs.some(({ report }) => (0, fail_on.tH)(report.verdict, failOn)) ? exit_codes.dc.badVerdict : exit_codes.dc.good;
			};
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
