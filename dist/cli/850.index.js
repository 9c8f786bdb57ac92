"use strict";
exports.id = 850;
exports.ids = [850, 444];
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
	4306: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kg: () => isGood,
			Y0: () => isAhead,
			ll: () => newestFirst
		});
		function isGood(entry, now) {
			return entry.state === "complete" && entry.verified && entry.tier !== "loose" && entry.dumpPath !== void 0 && entry.passportPath !== void 0 && entry.takenAt !== null && !isAhead(entry.takenAt, now);
		}
		function isAhead(instant, now) {
			return instant.getTime() > now.getTime() + 3e5;
		}
		function newestFirst(a, b) {
			let [timeA, timeB] = [a, b].map((entry) => entry.takenAt?.getTime() ?? -Infinity);
			if (timeA !== timeB && timeA !== void 0 && timeB !== void 0) return timeB > timeA ? 1 : -1;
			return a.name === b.name ? 0 : a.name < b.name ? 1 : -1;
		}
	}),
	4424: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => DIRECTORY_FORMAT_INDEX,
			j: () => findBackupFiles
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
		var _files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2279);
		var _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6620);
		var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5614);
		let DIRECTORY_FORMAT_INDEX = "toc.dat";
		let UNSPEAKABLE = /[\p{Cc}\ufffd]/u;
		async function findBackupFiles(directory, directoryBytes = new Map()) {
			let absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
			let found = [];
			for (let dirent of await readDirents(absolute)) {
				let role = UNSPEAKABLE.test(dirent.name) ? null : roleOf(dirent);
				if (role === null) continue;
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, dirent.name);
				let bytes = directoryBytes.get(path) ?? await sizeOf(path, dirent.isDirectory());
				bytes !== null && found.push({
					fileName: dirent.name,
					path,
					bytes,
					...role
				});
			}
			return found;
		}
		async function readDirents(directory) {
			try {
				if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory)).isSymbolicLink()) {
					let message = `${directory} is a symbolic link; a tier must be a directory or a mount point`;
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("backup-directory-is-link", message, { path: directory });
				}
				return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: !0 });
			} catch (error) {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__.U)(error, "ENOENT")) return [];
				throw error;
			}
		}
		function roleOf(dirent) {
			let { name } = dirent;
			if (dirent.isDirectory()) return {
				role: "dump",
				stem: name,
				own: null
			};
			if (!dirent.isFile()) return null;
			let whole = name.endsWith(_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.c7) ? name.slice(0, -_files_durable_files_js__WEBPACK_IMPORTED_MODULE_3__.c7.length) : name;
			let ending = [_names_js__WEBPACK_IMPORTED_MODULE_4__.pX, _names_js__WEBPACK_IMPORTED_MODULE_4__.nY].find((end) => whole.endsWith(end)) ?? (0, _names_js__WEBPACK_IMPORTED_MODULE_4__.TB)(whole);
			if (ending === null) return null;
			let stem = whole.slice(0, -ending.length);
			let own = (0, _names_js__WEBPACK_IMPORTED_MODULE_4__.HE)(stem);
			let role = whole === name ? roleOfEnding(ending) : "partial";
			return own === null && role !== "dump" && role !== "passport" ? null : {
				role,
				stem,
				own
			};
		}
		function roleOfEnding(ending) {
			if (ending === _names_js__WEBPACK_IMPORTED_MODULE_4__.pX) return "passport";
			return ending === _names_js__WEBPACK_IMPORTED_MODULE_4__.nY ? "globals" : "dump";
		}
		async function sizeOf(path, isDirectory) {
			try {
				if (!isDirectory) return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size;
				let names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
				if (!names.includes(DIRECTORY_FORMAT_INDEX)) return null;
				let sizes = names.map(async (name) => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))).size);
				return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
			} catch (error) {
				if ((0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__.U)(error, "ENOENT") || isDirectory && (0, _files_error_code_js__WEBPACK_IMPORTED_MODULE_5__.U)(error, "EACCES")) return null;
				throw error;
			}
		}
	}),
	5015: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => listBackups });
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var error_code = __webpack_require__(6620);
		var entry = __webpack_require__(4306);
		var found_files = __webpack_require__(4424);
		var names = __webpack_require__(5614);
		var dist = __webpack_require__(7934);
		let PassportOutline = dist.Ikc({
			format: dist.euz("lastro/passport@1"),
			source: dist.Ikc({ name: dist.YjP() }),
			files: dist.YOg(dist.Ikc({
				role: dist.YjP(),
				name: dist.YjP(),
				bytes: dist.aig()
			})),
			readBack: dist.Ikc({ passed: dist.euz(!0) }),
			afterTheFact: dist.lqM(dist.L5J())
		});
		let AFTER_THE_FACT = "its passport was made after the fact";
		async function findUnsound({ source, passportPath, files }) {
			let outline = await readOutline(passportPath);
			if (outline === null) return "its passport cannot be read or does not say that the dump was read back";
			if (outline.afterTheFact !== void 0) return AFTER_THE_FACT;
			if (outline.source.name !== source) return `its passport is of source ${outline.source.name}`;
			let sizes = new Map(files.map(({ path, bytes }) => [(0, external_node_path_.basename)(path), bytes]));
			for (let { name, bytes } of outline.files) {
				let found = sizes.get(name);
				if (found === void 0) return `${name} is missing`;
				if (found !== bytes) return `${name} has ${found} bytes, its passport says ${bytes}`;
			}
			return outline.files.some((file) => file.role === "dump") ? null : "its passport names no dump";
		}
		async function readOutline(path) {
			try {
				return dist.qgA(PassportOutline, JSON.parse(await (0, promises_.readFile)(path, "utf8")));
			} catch {
				return null;
			}
		}
		var stamp = __webpack_require__(4961);
		async function listBackups(directory, options) {
			let root = await resolveDirectory(directory);
			if (root === null) return [];
			let entries = [];
			for (let tier of ["loose", ...names.iB]) {
				let place = tier === "loose" ? root : (0, external_node_path_.join)(root, tier);
				let files = await (0, found_files.j)(place, options.directoryBytes);
				entries.push(...await entriesOf(files, {
					...options,
					tier
				}));
			}
			return entries.sort(entry.ll);
		}
		async function resolveDirectory(directory) {
			try {
				return await (0, promises_.realpath)(directory);
			} catch (error) {
				if ((0, error_code.U)(error, "ENOENT")) return null;
				throw error;
			}
		}
		async function entriesOf(files, place) {
			let foreign = files.filter((file) => file.own === null);
			let own = Map.groupBy(files.filter((file) => file.own !== null), (file) => file.stem);
			let passports = new Map(foreign.flatMap((file) => file.role === "passport" ? [[file.stem, file.path]] : []));
			let entries = foreign.filter((file) => file.role === "dump").map((file) => foreignEntry(file, place, passports.get(file.stem)));
			for (let group of own.values()) entries.push(...await ownEntries(group, place));
			return entries;
		}
		async function ownEntries(group, place) {
			let own = group[0]?.own;
			if (own == null) return [];
			let [dump, ...others] = group.filter((file) => file.role === "dump").sort((a, b) => endingRank(a) - endingRank(b));
			let passport = group.find((file) => file.role === "passport");
			let extra = (passport ? others : dump ? [dump, ...others] : []).map((file) => foreignEntry(file, place));
			if (dump && !passport) return extra;
			return [await ownEntry(own, group.filter((file) => !others.includes(file)), place), ...extra];
		}
		async function ownEntry(own, files, place) {
			let byRole = (role) => files.filter((file) => file.role === role);
			let [dump, passport, globals] = [
				byRole("dump")[0],
				byRole("passport")[0],
				byRole("globals")[0]
			];
			let problem = dump && passport ? await findUnsound({
				source: own.source,
				passportPath: passport.path,
				files
			}) : "its dump is not in place";
			return {
				name: files[0]?.stem ?? "",
				...own,
				...placed((0, stamp.Pu)(own.stamp, place.timezone), dump ? "complete" : "incomplete", place),
				verified: problem === null,
				...problem === null ? {} : { problem },
				...dump ? { dumpPath: dump.path } : {},
				...passport ? { passportPath: passport.path } : {},
				...globals ? { globalsPath: globals.path } : {},
				partialPaths: byRole("partial").map((file) => file.path),
				dumpBytes: dump?.bytes ?? 0,
				bytes: files.reduce((total, file) => total + file.bytes, 0)
			};
		}
		function foreignEntry(file, place, passportPath) {
			let found = file.own ? null : (0, stamp.po)(file.stem, place.timezone);
			let takenAt = file.own ? (0, stamp.Pu)(file.own.stamp, place.timezone) : found?.instant ?? null;
			return {
				name: file.fileName,
				source: file.own?.source ?? foreignSource(file.stem, found?.at),
				stamp: file.own?.stamp ?? null,
				...placed(takenAt, "foreign", place),
				verified: !1,
				problem: passportPath === void 0 ? "it has no passport" : AFTER_THE_FACT,
				dumpPath: file.path,
				...passportPath === void 0 ? {} : { passportPath },
				partialPaths: [],
				dumpBytes: file.bytes,
				bytes: file.bytes
			};
		}
		function placed(takenAt, state, { tier, now }) {
			return {
				tier,
				takenAt,
				state: takenAt !== null && (0, entry.Y0)(takenAt, now) ? "future" : state
			};
		}
		function foreignSource(stem, stampAt) {
			return stem.slice(0, stampAt).replace(/[-_.]+$/, "").replace(/[-_.]backup$/i, "") || stem;
		}
		function endingRank(file) {
			return ((0, names.TB)(file.fileName) ?? "").length * -1;
		}
	}),
	7571: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => readCatalogue });
		var objects_namespaceObject = {};
		__webpack_require__.r(objects_namespaceObject);
		__webpack_require__.d(objects_namespaceObject, {
			COMMENTS: () => COMMENTS,
			DEFAULT_PRIVILEGES: () => DEFAULT_PRIVILEGES,
			EXTENSIONS: () => EXTENSIONS,
			FUNCTIONS: () => FUNCTIONS,
			FUNCTION_ACCESS: () => FUNCTION_ACCESS,
			SCHEMAS: () => SCHEMAS,
			TYPES: () => TYPES,
			TYPE_ACCESS: () => TYPE_ACCESS
		});
		var rare_objects_namespaceObject = {};
		__webpack_require__.r(rare_objects_namespaceObject);
		__webpack_require__.d(rare_objects_namespaceObject, {
			LARGE_OBJECT_ACCESS: () => LARGE_OBJECT_ACCESS,
			RARE_OBJECTS: () => RARE_OBJECTS,
			USER_MAPPINGS: () => USER_MAPPINGS
		});
		var relations_namespaceObject = {};
		__webpack_require__.r(relations_namespaceObject);
		__webpack_require__.d(relations_namespaceObject, {
			COLUMNS: () => COLUMNS,
			COLUMN_GRANTS: () => COLUMN_GRANTS,
			CONSTRAINTS: () => CONSTRAINTS,
			INDEXES: () => INDEXES,
			PARTITIONS: () => PARTITIONS,
			POLICIES: () => POLICIES,
			RELATION_ACCESS: () => RELATION_ACCESS,
			ROW_SECURITY: () => ROW_SECURITY,
			RULES: () => RULES,
			SEQUENCES: () => SEQUENCES,
			SEQUENCE_ACCESS: () => SEQUENCE_ACCESS,
			STATISTICS: () => STATISTICS,
			TABLES: () => TABLES,
			TRIGGERS: () => TRIGGERS,
			VIEWS: () => VIEWS,
			VIEW_TEXTS: () => VIEW_TEXTS
		});
		var scope = __webpack_require__(1562);
		let SCHEMAS = `
SELECT n.nspname, x.kind, 'schema', x.value FROM pg_namespace n
CROSS JOIN LATERAL (VALUES ('schema', 'exists'), ('owner', pg_get_userbyid(n.nspowner)::text), ('grant', ${(0, scope.j4)("n.nspacl", "n", "n.nspowner")})) AS x(kind, value)
WHERE ${scope.a0} AND NOT ${(0, scope.l_)("pg_namespace", "n.oid")}`;
		let FROM_FUNCTION = `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${scope.a0} WHERE NOT ${(0, scope.l_)("pg_proc", "p.oid")}`;
		let FUNCTION_NAME = "p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'";
		let FUNCTIONS = `
SELECT n.nspname, 'function', ${FUNCTION_NAME}, concat_ws(' ', p.prokind, 'args', pg_get_function_arguments(p.oid), 'returns', pg_get_function_result(p.oid),
  (SELECT l.lanname FROM pg_language l WHERE l.oid = p.prolang), 'volatile=' || p.provolatile::text, 'parallel=' || p.proparallel::text,
  CASE WHEN p.proisstrict THEN 'strict' END, CASE WHEN p.prosecdef THEN 'security definer' END, CASE WHEN p.proleakproof THEN 'leakproof' END,
  'cost', p.procost, 'rows', p.prorows, 'set ' || array_to_string(p.proconfig, ','),
  (SELECT concat_ws(' ', g.aggkind, 'sfunc', g.aggtransfn, 'stype', format_type(g.aggtranstype, NULL), 'final', g.aggfinalfn, 'init', g.agginitval, 'combine', g.aggcombinefn, 'moving', g.aggmtransfn) FROM pg_aggregate g WHERE g.aggfnoid = p.oid),
  'body', coalesce(pg_get_function_sqlbody(p.oid), p.prosrc))
${FROM_FUNCTION}`;
		let FUNCTION_ACCESS = `
SELECT n.nspname, x.kind, ${FUNCTION_NAME}, x.value FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${scope.a0}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(p.proowner)::text), ('grant', ${(0, scope.j4)("p.proacl", "f", "p.proowner")})) AS x(kind, value)
WHERE NOT ${(0, scope.l_)("pg_proc", "p.oid")}`;
		let FROM_TYPE = `FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND ${scope.a0}
LEFT JOIN pg_class tc ON tc.oid = t.typrelid`;
		let OWN_TYPE = `(t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND tc.relkind = 'c') OR (t.typtype = 'b' AND t.typelem = 0)) AND NOT ${(0, scope.l_)("pg_type", "t.oid")}`;
		let TYPES = `
SELECT n.nspname, 'type', t.typname, concat_ws(' ', CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range' WHEN 'c' THEN 'composite' ELSE 'base' END,
  (SELECT string_agg(quote_literal(e.enumlabel), ',' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
  CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END,
  CASE WHEN t.typtype = 'd' THEN (SELECT 'collate ' || t.typcollation::regcollation FROM pg_type b WHERE b.oid = t.typbasetype AND b.typcollation <> t.typcollation) END,
  CASE WHEN t.typnotnull THEN 'not null' END, 'default ' || t.typdefault,
  (SELECT string_agg(k.conname || ' ' || pg_get_constraintdef(k.oid), ' ' ORDER BY k.conname) FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'),
  (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = t.typrelid AND t.typtype = 'c' AND a.attnum > 0 AND NOT a.attisdropped),
  (SELECT concat_ws(' ', 'of', format_type(r.rngsubtype, NULL), 'multirange', format_type(r.rngmultitypid, NULL), 'canonical ' || nullif(r.rngcanonical, 0)::regproc, 'difference ' || nullif(r.rngsubdiff, 0)::regproc) FROM pg_range r WHERE r.rngtypid = t.oid),
  CASE WHEN t.typtype = 'b' THEN concat_ws(' ', t.typinput, t.typoutput, t.typlen, t.typalign, t.typstorage, t.typcategory) END)
${FROM_TYPE} WHERE ${OWN_TYPE}`;
		let TYPE_ACCESS = `
SELECT n.nspname, x.kind, t.typname, x.value ${FROM_TYPE}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(t.typowner)::text), ('grant', ${(0, scope.j4)("t.typacl", "T", "t.typowner")})) AS x(kind, value)
WHERE ${OWN_TYPE}`;
		let DEFAULT_PRIVILEGES = `
SELECT coalesce(n.nspname, ''), 'grant', 'default for ' || d.defaclobjtype::text || ' of ' || pg_get_userbyid(d.defaclrole), ${(0, scope.j4)("d.defaclacl", "r", "d.defaclrole")}
FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace`;
		let COMMENTS = "\nSELECT coalesce(i.schema, ''), 'comment', i.type || ' ' || i.identity, d.description\nFROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) i\nWHERE d.objoid >= 16384 AND d.classoid <> 'pg_extension'::regclass AND (i.schema IS NULL OR i.schema !~ '^pg_')\n  AND NOT EXISTS (SELECT 1 FROM pg_depend x WHERE x.classid = d.classoid AND x.objid = d.objoid AND x.deptype = 'e')";
		let EXTENSIONS = "\nSELECT '', 'extension', e.extname, 'schema ' || n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql'";
		let options = (column) => `(SELECT 'options ' || string_agg(quote_ident(w.option_name) || '=' || CASE WHEN w.option_name ~* 'pass|secret|key|token' THEN '***' ELSE quote_literal(w.option_value) END, ',' ORDER BY w.option_name COLLATE "C") FROM pg_options_to_table(${column}) w)`;
		let RARE_OBJECTS = [
			{
				catalogue: "pg_operator",
				owner: "oprowner",
				definition: "o.oprcode, 'commutator ' || nullif(o.oprcom, 0)::regoperator, 'negator ' || nullif(o.oprnegate, 0)::regoperator, 'restrict ' || nullif(o.oprrest, 0)::regproc,\n      'join ' || nullif(o.oprjoin, 0)::regproc, CASE WHEN o.oprcanmerge THEN 'merges' END, CASE WHEN o.oprcanhash THEN 'hashes' END"
			},
			{
				catalogue: "pg_opclass",
				owner: "opcowner",
				definition: "CASE WHEN o.opcdefault THEN 'default' END, 'for', format_type(o.opcintype, NULL), 'storage ' || format_type(nullif(o.opckeytype, 0), NULL)"
			},
			{
				catalogue: "pg_opfamily",
				owner: "opfowner",
				definition: "(SELECT string_agg(m.line, ', ' ORDER BY m.line) FROM (\n      SELECT concat_ws(' ', p.amopstrategy, p.amoppurpose, p.amopopr::regoperator) COLLATE \"C\" FROM pg_amop p WHERE p.amopfamily = o.oid\n      UNION ALL SELECT concat_ws(' ', 'function', p.amprocnum, p.amproc::regprocedure) COLLATE \"C\" FROM pg_amproc p WHERE p.amprocfamily = o.oid) AS m(line))"
			},
			{
				catalogue: "pg_conversion",
				owner: "conowner",
				definition: "pg_encoding_to_char(o.conforencoding), 'to', pg_encoding_to_char(o.contoencoding), 'by', o.conproc, CASE WHEN o.condefault THEN 'default' END"
			},
			{
				catalogue: "pg_collation",
				owner: "collowner",
				definition: "o.collprovider, coalesce(to_jsonb(o)->>'colllocale', to_jsonb(o)->>'colliculocale', o.collcollate), CASE WHEN o.collprovider = 'c' THEN o.collctype END,\n      CASE WHEN NOT o.collisdeterministic THEN 'nondeterministic' END"
			},
			{
				catalogue: "pg_cast",
				definition: "o.castcontext, o.castmethod, nullif(o.castfunc, 0)::regprocedure"
			},
			{
				catalogue: "pg_ts_config",
				owner: "cfgowner",
				definition: "(SELECT 'parser ' || p.prsname FROM pg_ts_parser p WHERE p.oid = o.cfgparser),\n      (SELECT string_agg(m.maptokentype || ':' || m.mapdict::regdictionary, ', ' ORDER BY m.maptokentype, m.mapseqno) FROM pg_ts_config_map m WHERE m.mapcfg = o.oid)"
			},
			{
				catalogue: "pg_ts_dict",
				owner: "dictowner",
				definition: "(SELECT 'template ' || t.tmplname FROM pg_ts_template t WHERE t.oid = o.dicttemplate), o.dictinitoption"
			},
			{
				catalogue: "pg_ts_parser",
				definition: "o.prsstart, o.prstoken, o.prsend, o.prsheadline, o.prslextype"
			},
			{
				catalogue: "pg_ts_template",
				definition: "o.tmplinit, o.tmpllexize"
			},
			{
				catalogue: "pg_foreign_data_wrapper",
				owner: "fdwowner",
				acl: ["fdwacl", "F"],
				definition: `'handler ' || nullif(o.fdwhandler, 0)::regproc, 'validator ' || nullif(o.fdwvalidator, 0)::regproc, ${options("o.fdwoptions")}`
			},
			{
				catalogue: "pg_foreign_server",
				owner: "srvowner",
				acl: ["srvacl", "S"],
				definition: `(SELECT 'wrapper ' || w.fdwname FROM pg_foreign_data_wrapper w WHERE w.oid = o.srvfdw), 'type ' || o.srvtype, 'version ' || o.srvversion, ${options("o.srvoptions")}`
			},
			{
				catalogue: "pg_event_trigger",
				owner: "evtowner",
				definition: "'on', o.evtevent, 'when ' || array_to_string(o.evttags, ','), 'execute', o.evtfoid::regproc, CASE o.evtenabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END"
			},
			{
				catalogue: "pg_publication",
				owner: "pubowner",
				definition: "CASE WHEN o.pubinsert THEN 'insert' END, CASE WHEN o.pubupdate THEN 'update' END, CASE WHEN o.pubdelete THEN 'delete' END, CASE WHEN o.pubtruncate THEN 'truncate' END,\n      CASE WHEN o.pubviaroot THEN 'via root' END, 'of', CASE WHEN o.puballtables THEN 'all tables' ELSE (\n        SELECT string_agg(concat_ws(' ', quote_ident(t.schemaname) || '.' || quote_ident(t.tablename),\n            CASE WHEN EXISTS (SELECT 1 FROM pg_publication_rel r WHERE r.prpubid = o.oid AND r.prrelid = format('%I.%I', t.schemaname, t.tablename)::regclass AND to_jsonb(r)->>'prattrs' IS NOT NULL)\n              THEN to_jsonb(t)->>'attnames' END,\n            'where ' || (to_jsonb(t)->>'rowfilter')), ', ' ORDER BY t.schemaname, t.tablename)\n        FROM pg_publication_tables t WHERE t.pubname = o.pubname) END"
			},
			{
				catalogue: "pg_transform",
				name: "'transform for ' || o.trftype::regtype || ' language ' || (SELECT quote_ident(l.lanname) FROM pg_language l WHERE l.oid = o.trflang)",
				definition: "'from ' || nullif(o.trffromsql, 0)::regprocedure, 'to ' || nullif(o.trftosql, 0)::regprocedure"
			},
			{
				catalogue: "pg_am",
				definition: "o.amtype, o.amhandler"
			},
			{
				catalogue: "pg_language",
				owner: "lanowner",
				acl: ["lanacl", "l"],
				definition: "CASE WHEN o.lanpltrusted THEN 'trusted' END, 'handler ' || nullif(o.lanplcallfoid, 0)::regproc, 'inline ' || nullif(o.laninline, 0)::regproc, 'validator ' || nullif(o.lanvalidator, 0)::regproc"
			}
		].map(linesOf).join("\nUNION ALL\n");
		function linesOf({ catalogue, name, definition, owner, acl }) {
			let lines = [
				`('other', concat_ws(' ', ${definition}))`,
				...owner ? [`('owner', pg_get_userbyid(o.${owner})::text)`] : [],
				...owner && acl ? [`('grant', ${(0, scope.j4)(`o.${acl[0]}`, acl[1], `o.${owner}`)})`] : []
			];
			return `SELECT coalesce(i.schema, ''), x.kind, ${name ?? "i.type || ' ' || i.identity"}, x.value
FROM ${catalogue} o CROSS JOIN LATERAL pg_identify_object('${catalogue}'::regclass, o.oid, 0) i
CROSS JOIN LATERAL (VALUES ${lines.join(", ")}) AS x(kind, value)
WHERE o.oid >= 16384 AND NOT ${(0, scope.l_)(catalogue, "o.oid")}`;
		}
		let USER_MAPPINGS = "\nSELECT '', 'other', 'user mapping of ' || m.usename || ' on ' || m.srvname, 'exists' FROM pg_user_mappings m";
		let LARGE_OBJECT_ACCESS = `
SELECT '', 'grant', 'large objects of ' || pg_get_userbyid(m.lomowner) || ': ' || ${(0, scope.j4)("m.lomacl", "L", "m.lomowner")}, m.objects || ' objects'
FROM (SELECT lomowner, lomacl, count(*) AS objects FROM pg_largeobject_metadata GROUP BY lomowner, lomacl) m`;
		let FROM_RELATION = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}`;
		let OWN = `NOT ${(0, scope.l_)("pg_class", "c.oid")}`;
		let TABLES = `
SELECT n.nspname, 'table', c.relname, concat_ws(' ', CASE c.relkind WHEN 'p' THEN 'partitioned' WHEN 'f' THEN 'foreign' ELSE 'plain' END,
  CASE c.relpersistence WHEN 'u' THEN 'unlogged' END, CASE WHEN c.relreplident <> 'd' THEN 'replica identity ' || c.relreplident::text END,
  am.amname, 'of ' || nullif(c.reloftype, 0)::regtype, nullif(array_to_string(ARRAY(SELECT o FROM unnest(c.reloptions) o ORDER BY o COLLATE "C"), ','), ''),
  (SELECT concat_ws(' ', 'server', quote_ident(s.srvname), array_to_string(f.ftoptions, ',')) FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = c.oid))
${FROM_RELATION} LEFT JOIN pg_am am ON am.oid = c.relam WHERE c.relkind IN ('r', 'p', 'f') AND ${OWN}`;
		let ROW_SECURITY = `
SELECT n.nspname, 'row-security', c.relname, concat_ws(' ', CASE WHEN c.relrowsecurity THEN 'enabled' END, CASE WHEN c.relforcerowsecurity THEN 'forced' END)
${FROM_RELATION} WHERE c.relkind IN ('r', 'p') AND (c.relrowsecurity OR c.relforcerowsecurity) AND ${OWN}`;
		let PARTITIONS = `
SELECT n.nspname, 'partition', c.relname, concat_ws(' ', 'by ' || pg_get_partkeydef(c.oid),
  (SELECT 'of ' || string_agg(i.inhparent::regclass::text, ',' ORDER BY i.inhseqno) FROM pg_inherits i WHERE i.inhrelid = c.oid),
  pg_get_expr(c.relpartbound, c.oid))
${FROM_RELATION} WHERE c.relkind IN ('r', 'p', 'f') AND (c.relispartition OR c.relkind = 'p' OR EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhrelid = c.oid)) AND ${OWN}`;
		let COLUMNS = `
SELECT n.nspname, 'column', c.relname || '.' || a.attname, concat_ws(' ', '#' || row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum),
  format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
  CASE a.attgenerated WHEN '' THEN 'default ' ELSE 'generated ' END || pg_get_expr(d.adbin, d.adrelid),
  CASE a.attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity by default' END,
  CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || (SELECT quote_ident(co.collname) FROM pg_collation co WHERE co.oid = a.attcollation) END,
  CASE WHEN a.attstorage <> t.typstorage THEN 'storage ' || a.attstorage::text END, CASE WHEN a.attcompression <> '' THEN 'compression ' || a.attcompression::text END,
  CASE WHEN coalesce(a.attstattarget, -1) >= 0 THEN 'statistics ' || a.attstattarget END,
  'options ' || array_to_string(a.attoptions, ','), 'options ' || array_to_string(a.attfdwoptions, ','))
${FROM_RELATION} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relkind IN ('r', 'p', 'f') AND ${OWN}`;
		let CONSTRAINTS = `
SELECT n.nspname, CASE k.contype WHEN 'f' THEN 'foreign-key' WHEN 'u' THEN 'unique' WHEN 'p' THEN 'primary-key' WHEN 'x' THEN 'exclusion' ELSE 'check' END,
  c.relname || '.' || k.conname, pg_get_constraintdef(k.oid)
${FROM_RELATION} JOIN pg_constraint k ON k.conrelid = c.oid
WHERE k.contype IN ('f', 'u', 'p', 'x', 'c') AND NOT (k.contype = 'f' AND k.conparentid <> 0) AND ${OWN}`;
		let INDEXES = `
SELECT n.nspname, 'index', c.relname, concat_ws(' ', pg_get_indexdef(c.oid), CASE WHEN NOT i.indisvalid THEN 'INVALID' END,
  CASE WHEN NOT i.indisready THEN 'NOT READY' END, CASE WHEN i.indisclustered THEN 'clustered' END, CASE WHEN i.indisreplident THEN 'replica identity' END)
${FROM_RELATION} JOIN pg_index i ON i.indexrelid = c.oid WHERE c.relkind IN ('i', 'I') AND NOT ${(0, scope.l_)("pg_class", "i.indrelid")}`;
		let TRIGGERS = `
SELECT n.nspname, 'trigger', c.relname || '.' || t.tgname, concat_ws(' ', pg_get_triggerdef(t.oid),
  CASE t.tgenabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END)
${FROM_RELATION} JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal WHERE ${OWN}`;
		let POLICIES = `
SELECT n.nspname, 'policy', c.relname || '.' || p.polname, concat_ws(' ', CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END, 'for ' || p.polcmd::text,
  'to ' || (SELECT string_agg(CASE r WHEN 0 THEN 'public' ELSE pg_get_userbyid(r)::text END, ',' ORDER BY pg_get_userbyid(r)) FROM unnest(p.polroles) r),
  'using ' || pg_get_expr(p.polqual, p.polrelid), 'check ' || pg_get_expr(p.polwithcheck, p.polrelid))
${FROM_RELATION} JOIN pg_policy p ON p.polrelid = c.oid WHERE ${OWN}`;
		let SEQUENCES = `
SELECT n.nspname, 'sequence', c.relname, concat_ws(' ', format_type(s.seqtypid, NULL), 'start', s.seqstart, 'by', s.seqincrement, 'from', s.seqmin, 'to', s.seqmax,
  'cache', s.seqcache, CASE WHEN s.seqcycle THEN 'cycle' END,
  (SELECT 'owned by ' || d.refobjid::regclass || '.' || a.attname FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') LIMIT 1))
${FROM_RELATION} JOIN pg_sequence s ON s.seqrelid = c.oid WHERE ${OWN}`;
		let VIEWS = `
SELECT n.nspname, CASE c.relkind WHEN 'm' THEN 'matview' ELSE 'view' END, c.relname, concat_ws(' ',
  (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
  CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN 'NOT POPULATED' END, array_to_string(c.reloptions, ','))
${FROM_RELATION} WHERE c.relkind IN ('v', 'm') AND ${OWN}`;
		let VIEW_TEXTS = `
SELECT n.nspname, 'view-text', c.relname, pg_get_viewdef(c.oid) ${FROM_RELATION} WHERE c.relkind IN ('v', 'm') AND ${OWN}`;
		let RULES = `
SELECT n.nspname, 'rule', c.relname || '.' || r.rulename, concat_ws(' ', pg_get_ruledef(r.oid), CASE r.ev_enabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END) ${FROM_RELATION} JOIN pg_rewrite r ON r.ev_class = c.oid AND r.rulename <> '_RETURN' WHERE ${OWN}`;
		let STATISTICS = `
SELECT n.nspname, x.kind, s.stxname, x.value FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace AND ${scope.a0}
CROSS JOIN LATERAL (VALUES ('statistics', pg_get_statisticsobjdef(s.oid) || CASE WHEN coalesce(s.stxstattarget, -1) >= 0 THEN ' target ' || s.stxstattarget ELSE '' END),
  ('owner', pg_get_userbyid(s.stxowner)::text)) AS x(kind, value)`;
		let RELATION_ACCESS = `
SELECT n.nspname, x.kind, c.relname, x.value ${FROM_RELATION}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(c.relowner)::text),
  ('grant', ${(0, scope.j4)("c.relacl", "r", "c.relowner")})) AS x(kind, value)
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND ${OWN}`;
		let SEQUENCE_ACCESS = `
SELECT n.nspname, x.kind, c.relname, x.value ${FROM_RELATION}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(c.relowner)::text), ('grant', ${(0, scope.j4)("c.relacl", "s", "c.relowner")})) AS x(kind, value)
WHERE c.relkind = 'S' AND ${OWN}`;
		let COLUMN_GRANTS = `
SELECT n.nspname, 'grant', c.relname || '.' || a.attname, ${(0, scope.j4)("a.attacl", "c", "c.relowner")}
${FROM_RELATION} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attacl IS NOT NULL AND NOT a.attisdropped WHERE ${OWN}`;
		let CONCERNS = {
			...relations_namespaceObject,
			...objects_namespaceObject,
			...rare_objects_namespaceObject
		};
		let CATALOGUE = `SELECT * FROM (${Object.values(CONCERNS).map((concern) => `SELECT s::text, k::text, o::text, d::text FROM (${concern}) AS q(s, k, o, d)`).join("\nUNION ALL\n")}) AS c(schema, kind, object, definition)
ORDER BY schema COLLATE "C", kind COLLATE "C", object COLLATE "C", definition COLLATE "C"`;
		async function* readCatalogue(database) {
			let schema;
			let lines = [];
			for await (let row of database.stream(CATALOGUE)) {
				let line = toLine(row);
				if (schema !== void 0 && line.schema !== schema) {
					yield {
						schema,
						lines
					};
					lines = [];
				}
				schema = line.schema;
				lines.push(line);
			}
			schema !== void 0 && (yield {
				schema,
				lines
			});
		}
		function toLine(row) {
			let [schema, kind, object, definition] = row;
			return {
				schema: schema ?? "",
				kind: kind ?? "",
				object: object ?? "",
				definition: definition ?? ""
			};
		}
	}),
	1562: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a0: () => USER_SCHEMA,
			j4: () => accessList,
			l_: () => ofExtension
		});
		let USER_SCHEMA = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";
		function ofExtension(catalogue, oid) {
			return `EXISTS (SELECT 1 FROM pg_depend x WHERE x.classid = '${catalogue}'::regclass AND x.objid = ${oid} AND x.deptype = 'e')`;
		}
		function accessList(acl, kind, owner) {
			return `(SELECT string_agg(e, ' ' ORDER BY e) FROM (
    SELECT CASE a.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(a.grantee)::text END || '='
      || string_agg(a.privilege_type || CASE WHEN a.is_grantable THEN '*' ELSE '' END, ',' ORDER BY a.privilege_type)
      || '/' || pg_get_userbyid(a.grantor) AS e
    FROM aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) a
    WHERE a.privilege_type <> 'MAINTAIN' GROUP BY a.grantee, a.grantor) g)`;
		}
	}),
	9338: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L5: () => serverName,
			SQ: () => libpqEnvironment,
			cF: () => connectionString,
			e9: () => PROGRAM_LOCALE
		});
		function serverName(settings) {
			return `${settings.user}@${settings.host}:${settings.port}/${settings.database}`;
		}
		function connectionString(database) {
			return `dbname='${database.replace(/[\\']/g, "\\$&")}'`;
		}
		let PROGRAM_LOCALE = { LC_ALL: "C" };
		function libpqEnvironment(settings) {
			return {
				...PROGRAM_LOCALE,
				PGHOST: settings.host,
				PGPORT: String(settings.port),
				PGDATABASE: settings.database,
				PGUSER: settings.user,
				PGAPPNAME: settings.applicationName ?? "lastro",
				PGCONNECT_TIMEOUT: "15",
				...settings.password === void 0 ? {} : { PGPASSWORD: settings.password },
				...settings.sslMode === void 0 ? {} : { PGSSLMODE: settings.sslMode }
			};
		}
	}),
	6279: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ng: () => connect,
			Cm: () => quoteIdentifier,
			ce: () => quoteLiteral
		});
		var esm = __webpack_require__(3849);
		var pg_cursor_esm = __webpack_require__(5522);
		class LostConnection {
			#client;
			#error;
			#isEnded = !1;
			constructor(client) {
				this.#client = client;
				client.on("error", (error) => {
					this.#error = error;
				});
				client.once("end", () => {
					this.#isEnded = !0;
				});
			}
			check() {
				if (this.#error) throw this.#error;
			}
			unlessLost(work) {
				return new Promise((resolve, reject) => {
					let lose = () => reject(this.#error ?? Error("Connection terminated"));
					this.#isEnded && lose();
					this.#client.once("end", lose);
					work.then(resolve, reject).finally(() => this.#client.off("end", lose));
				});
			}
		}
		let SESSION_SETTINGS = {
			DateStyle: "ISO, MDY",
			IntervalStyle: "postgres",
			TimeZone: "UTC",
			extra_float_digits: "3",
			bytea_output: "hex",
			lc_monetary: "C",
			search_path: "pg_catalog",
			row_security: "off",
			quote_all_identifiers: "off",
			xmloption: "content",
			jit: "off",
			synchronize_seqscans: "off",
			statement_timeout: "0",
			idle_in_transaction_session_timeout: "0",
			max_parallel_workers_per_gather: "0",
			client_min_messages: "error"
		};
		let asText = { getTypeParser: () => (value) => value };
		async function connect(settings, signal) {
			signal?.throwIfAborted();
			let client = new esm.Ay.Client({
				host: settings.host,
				port: settings.port,
				database: settings.database,
				user: settings.user,
				password: settings.password,
				ssl: tlsOptions(settings.sslMode),
				application_name: settings.applicationName ?? "lastro",
				connectionTimeoutMillis: 15e3,
				keepAlive: !0,
				types: asText
			});
			let loss = new LostConnection(client);
			await client.connect();
			let destroy = () => void client.end().catch(() => void 0);
			signal?.addEventListener("abort", destroy, { once: !0 });
			let database = wrap(client, loss, () => signal?.removeEventListener("abort", destroy));
			await database.query(settingsStatement());
			return database;
		}
		function wrap(client, loss, detach) {
			let inTransaction = !1;
			return {
				get inTransaction() {
					return inTransaction;
				},
				get backendPid() {
					return Number(Reflect.get(client, "processID") ?? 0);
				},
				async query(sql, values) {
					loss.check();
					/^(COMMIT|ROLLBACK$)/.test(sql) && (inTransaction = !1);
					let result = await client.query({
						text: sql,
						values: [...values ?? []],
						rowMode: "array"
					});
					sql.startsWith("BEGIN") && (inTransaction = !0);
					return result.rows;
				},
				async script(sql) {
					loss.check();
					await client.query(sql);
				},
				async *stream(sql, values) {
					loss.check();
					let cursor = client.query(new pg_cursor_esm.A(sql, [...values ?? []], {
						rowMode: "array",
						types: asText
					}));
					try {
						for (;;) {
							let rows = await loss.unlessLost(cursor.read(250));
							if (rows.length === 0) return;
							yield* rows;
						}
					} finally {
						await loss.unlessLost(cursor.close()).catch(() => void 0);
					}
				},
				async close() {
					detach();
					await client.end();
				}
			};
		}
		function settingsStatement() {
			return `SELECT pg_catalog.set_config(s.name, w.value, false)
    FROM (VALUES ${Object.entries(SESSION_SETTINGS).map(([name, value]) => `(${quoteLiteral(name.toLowerCase())}, ${quoteLiteral(value)})`).join(", ")}) AS w(name, value) JOIN pg_catalog.pg_settings s ON lower(s.name) = w.name`;
		}
		function tlsOptions(mode) {
			if (mode === void 0 || mode === "disable" || mode === "prefer") return !1;
			return { rejectUnauthorized: mode !== "require" };
		}
		function quoteLiteral(text) {
			return esm.Ay.escapeLiteral(text);
		}
		function quoteIdentifier(name) {
			return esm.Ay.escapeIdentifier(name);
		}
	}),
	157: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => readSequences });
		var _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
		let SEQUENCE_NAMES = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_1__.a0}
WHERE c.relkind = 'S' AND c.relpersistence <> 't' AND NOT ${(0, _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_1__.l_)("pg_class", "c.oid")} ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;
		async function readSequences(database) {
			let names = await database.query(SEQUENCE_NAMES);
			let readings = [];
			for (let start = 0; start < names.length; start += 100) {
				let batch = names.slice(start, start + 100);
				let sql = batch.map(([schema, name], index) => `SELECT ${index}, last_value::text, is_called::text FROM ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(schema ?? "")}.${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(name ?? "")}`);
				for (let [index, last, called] of await database.query(sql.join(" UNION ALL "))) {
					let [schema, name] = batch[Number(index)] ?? [];
					readings.push({
						schema: schema ?? "",
						name: name ?? "",
						position: [last ?? "0", called === "true" || called === "t"]
					});
				}
			}
			return readings;
		}
	}),
	14: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => openSnapshotSession,
			I: () => isSqlState
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
		var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6279);
		var _truth_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7117);
		async function openSnapshotSession(settings, options) {
			let database = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(settings, options.signal);
			try {
				for (let attempt = 1; attempt <= 5; attempt++) {
					let snapshot = await tryOnce(database, options.lockTimeoutSeconds);
					if (snapshot) return {
						...snapshot,
						...endsOf(database, settings)
					};
					await database.query("ROLLBACK");
				}
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.jU("schema-unstable", "tables were created or dropped during each of 5 attempts to lock them all", { attempts: 5 });
			} catch (error) {
				await database.close().catch(() => void 0);
				throw error;
			}
		}
		async function tryOnce(database, lockTimeoutSeconds) {
			let listed = await tableNames(database);
			await database.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
			await database.query(`SET LOCAL lock_timeout = '${Math.round(lockTimeoutSeconds * 1e3)}ms'`);
			if (!await lockAll(database, listed, lockTimeoutSeconds)) return null;
			let [row] = await database.query("SELECT pg_export_snapshot(), to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')");
			let seen = await tableNames(database);
			let locked = new Set(listed);
			if (seen.some((name) => !locked.has(name))) return null;
			return {
				database,
				snapshotId: row?.[0] ?? "",
				takenAt: row?.[1] ?? ""
			};
		}
		function endsOf(database, settings) {
			return {
				close: async () => {
					await database.query("COMMIT").catch(() => void 0);
					await database.close();
				},
				abandon: () => Promise.race([terminate(settings, database.backendPid).catch(() => void 0), (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(3e3, void 0, { ref: !1 })])
			};
		}
		async function terminate(settings, backendPid) {
			let session = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(settings);
			try {
				await session.query("SELECT pg_terminate_backend($1::integer)", [backendPid]);
			} finally {
				await session.close();
			}
		}
		async function tableNames(database) {
			return (await database.query(_truth_tables_js__WEBPACK_IMPORTED_MODULE_3__.Y)).map(([schema, name]) => `${(0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(schema ?? "")}.${(0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(name ?? "")}`);
		}
		async function lockAll(database, tables, lockTimeoutSeconds) {
			for (let start = 0; start < tables.length; start += 200) {
				let names = tables.slice(start, start + 200);
				try {
					await database.query(`LOCK TABLE ONLY ${names.join(", ONLY ")} IN ACCESS SHARE MODE`);
				} catch (error) {
					if (isSqlState(error, "42P01") || isSqlState(error, "3F000")) return !1;
					if (isSqlState(error, "55P03")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.jU("lock-timeout", `a table stayed locked by another session for more than ${lockTimeoutSeconds} s`, { seconds: lockTimeoutSeconds });
					if (isSqlState(error, "53200")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.jU("lock-table-too-small", "the server ran out of lock space while locking all tables");
					throw error;
				}
			}
			return !0;
		}
		function isSqlState(error, code) {
			return typeof error == "object" && !!error && "code" in error && error.code === code;
		}
	}),
	3383: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => withMomentaryLocks });
		async function withMomentaryLocks(database, body) {
			if (!database.inTransaction) return body();
			await database.query("SAVEPOINT momentary");
			let result = await body();
			await database.query("ROLLBACK TO SAVEPOINT momentary");
			return result;
		}
	}),
	4465: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b3: () => readMatviews,
			bC: () => assembleSchemas,
			ws: () => readStructure
		});
		var _passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9476);
		var _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
		var _catalogue_read_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7571);
		var _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1562);
		var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6279);
		var _momentary_locks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3383);
		function readStructure(database) {
			return (0, _momentary_locks_js__WEBPACK_IMPORTED_MODULE_3__.N)(database, () => foldCatalogue(database));
		}
		async function foldCatalogue(database) {
			let shapes = {};
			let shapeOf = new Map();
			let databaseLines = [];
			for await (let { schema, lines } of (0, _catalogue_read_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.Y)(database)) {
				let texts = lines.map((line) => (0, _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__.kV)(line.kind, line.object, line.definition));
				if (schema === "") {
					databaseLines = texts.sort();
					continue;
				}
				let shape = (0, _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__.zA)(schema, texts);
				shapes[shape.key] ??= shape.lines;
				shapeOf.set(schema, shape.key);
			}
			return {
				database: databaseLines,
				shapes,
				shapeOf
			};
		}
		function assembleSchemas(structure, rows, sequences, matviews) {
			let schemas = new Map(Array.from(structure.shapeOf, ([schema, shape]) => [schema, emptySchema(shape)]));
			for (let { table, truth, newest } of rows) {
				let schema = schemas.get(table.schema);
				if (!schema) continue;
				schema.tables.set(table.name, truth);
				newest && (!schema.newest || newest.at > schema.newest.at) && (schema.newest = newest);
			}
			for (let { schema, name, position } of sequences) schemas.get(schema)?.sequences.set(name, position);
			for (let { schema, name, rows: count } of matviews) schemas.get(schema)?.matviews.set(name, count);
			return (0, _passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__.F)(Array.from(schemas, ([name, schema]) => [name, toTruth(schema)]));
		}
		function emptySchema(shape) {
			return {
				shape,
				tables: new Map(),
				sequences: new Map(),
				matviews: new Map()
			};
		}
		function toTruth({ shape, tables, sequences, matviews, newest }) {
			return {
				shape,
				tables: (0, _passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__.F)(tables),
				sequences: (0, _passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__.F)(sequences),
				matviews: (0, _passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__.F)(matviews),
				...newest ? { newest } : {}
			};
		}
		let POPULATED_MATVIEWS = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_5__.a0}
WHERE c.relkind = 'm' AND c.relispopulated ORDER BY 1, 2`;
		async function readMatviews(database) {
			let names = await database.query(POPULATED_MATVIEWS);
			let readings = [];
			for (let start = 0; start < names.length; start += 50) {
				let batch = names.slice(start, start + 50);
				let sql = batch.map(([schema, name], index) => `SELECT ${index}, count(*)::text FROM ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(schema ?? "")}.${(0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(name ?? "")}`);
				let counted = await (0, _momentary_locks_js__WEBPACK_IMPORTED_MODULE_3__.N)(database, () => database.query(sql.join(" UNION ALL ")));
				for (let [index, count] of counted) {
					let [schema, name] = batch[Number(index)] ?? [];
					readings.push({
						schema: schema ?? "",
						name: name ?? "",
						rows: Number(count)
					});
				}
			}
			return readings;
		}
	}),
	2870: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ds: () => majorOf,
			HW: () => readExtensions,
			TX: () => readServerFacts,
			UB: () => readLargeObjects
		});
		async function readServerFacts(database) {
			let [row] = await database.query("SELECT current_setting('server_version'), current_setting('server_version_num'), pg_encoding_to_char(d.encoding),\n    d.datcollate, d.datctype, coalesce(to_jsonb(d)->>'datlocprovider', 'c'), (SELECT rolname FROM pg_roles WHERE oid = 10)\n    FROM pg_database d WHERE d.datname = current_database()");
			let [version, number, encoding, collate, ctype, provider, bootstrapRole] = row ?? [];
			return {
				version: version ?? "",
				versionNumber: Number(number),
				encoding: encoding ?? "UTF8",
				collate: collate ?? "C",
				ctype: ctype ?? "C",
				localeProvider: provider ?? "c",
				systemIdentifier: await readSystemIdentifier(database),
				bootstrapRole: bootstrapRole ?? "postgres"
			};
		}
		async function readSystemIdentifier(database) {
			let [row] = await database.query("SELECT system_identifier::text FROM pg_control_system()").catch(() => [[null]]);
			return row?.[0] ?? null;
		}
		function majorOf(versionNumber) {
			return Math.floor(versionNumber / 1e4);
		}
		async function readExtensions(database) {
			let rows = await database.query("SELECT extname, extversion FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY extname COLLATE \"C\"");
			return Object.fromEntries(rows.map(([name, version]) => [name ?? "", version ?? ""]));
		}
		async function readLargeObjects(database) {
			let [count] = await database.query("SELECT count(*)::text FROM pg_largeobject_metadata");
			let [may] = await database.query("SELECT has_table_privilege('pg_largeobject', 'SELECT')::text");
			if (may?.[0] !== "true") return {
				count: Number(count?.[0]),
				fingerprint: "-"
			};
			let [sum] = await database.query("SELECT coalesce(sum(hashint8extended(h, h)), 0)::text\n    FROM (SELECT hash_record_extended(ROW(loid::bigint, pageno, data), 0) AS h FROM pg_largeobject OFFSET 0) r");
			return {
				count: Number(count?.[0]),
				fingerprint: sum?.[0] ?? "0"
			};
		}
	}),
	3155: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JQ: () => OLDEST_SUPPORTED_MAJOR,
			Nh: () => chooseServer,
			OL: () => chooseRestore,
			Pg: () => chooseClient
		});
		let OLDEST_SUPPORTED_MAJOR = 14;
		function chooseClient(installations, serverMajor) {
			return nextNotOlder(installations.filter((each) => each.hasClient), serverMajor);
		}
		function chooseServer(installations, sourceMajor) {
			return nextNotOlder(installations.filter((each) => each.hasServer), sourceMajor);
		}
		function chooseRestore(installations, dumpMajor) {
			return nextNotOlder(installations.filter((each) => each.hasClient), dumpMajor);
		}
		function nextNotOlder(candidates, major) {
			return candidates.filter((each) => each.major >= major).sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || a.major - b.major)[0] ?? null;
		}
	}),
	318: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => findInstallations });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		let VERSIONED_PARENTS = [
			"/usr/lib/postgresql",
			"/usr/libexec",
			"/usr/local/lib/postgresql",
			"/opt/postgresql"
		];
		let SINGLE = [
			"/usr/local/pgsql/bin",
			"/usr/local/bin",
			"/usr/bin"
		];
		async function findInstallations(processes, environment = process.env) {
			let found = [];
			let named = (environment.LASTRO_POSTGRES_BIN ?? "").split(":").filter(Boolean);
			for (let directory of new Set([...named, ...await candidateDirectories(environment)])) {
				let installation = await inspect(directory, named.includes(directory), processes);
				installation && !found.some((other) => other.version === installation.version && other.hasServer >= installation.hasServer) && found.push(installation);
			}
			return found.sort((a, b) => b.major - a.major || Number(b.hasServer) - Number(a.hasServer));
		}
		async function candidateDirectories(environment) {
			let versioned = await Promise.all(VERSIONED_PARENTS.map(childBins));
			let rpm = (await names("/usr")).filter((name) => name.startsWith("pgsql-")).map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)("/usr", name, "bin"));
			let path = (environment.PATH ?? "").split(":").filter((part) => part.startsWith("/"));
			return [
				...versioned.flat(),
				...rpm,
				...SINGLE,
				...path
			];
		}
		async function childBins(parent) {
			return (await names(parent)).map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name, "bin"));
		}
		async function names(directory) {
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch(() => []);
		}
		async function inspect(directory, isNamed, processes) {
			let [hasDump, hasRestore, hasDumpAll, hasInitdb, hasPostgres] = await Promise.all([
				"pg_dump",
				"pg_restore",
				"pg_dumpall",
				"initdb",
				"postgres"
			].map((program) => isExecutable((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, program))));
			let asked = hasPostgres ? "postgres" : hasDump ? "pg_dump" : null;
			if (!asked) return null;
			let answer = await processes.ask({
				file: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, asked),
				args: ["--version"]
			}).catch(() => null);
			let version = /\(PostgreSQL\) ((\d+)[.\d]*)/.exec(answer?.stdout ?? "");
			if (!version?.[1] || answer?.exitCode !== 0) return null;
			return {
				directory,
				version: version[1],
				major: Number(version[2]),
				hasServer: !!(hasInitdb && hasPostgres),
				hasClient: !!(hasDump && hasRestore && hasDumpAll),
				isNamed
			};
		}
		async function isExecutable(path) {
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => !0, () => !1);
		}
	}),
	1625: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ac: () => hashedColumn,
			Fx: () => isTimestamp,
			q0: () => looksLikeMoment
		});
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
		let HASHED_AS_THEY_ARE = new Set([
			"int2",
			"int4",
			"bool",
			"date",
			"uuid",
			"inet",
			"cidr",
			"macaddr",
			"bytea"
		]);
		let SENT = {
			int8: "int8send",
			time: "time_send",
			timestamp: "timestamp_send",
			timestamptz: "timestamptz_send",
			float8: "float8send",
			float4: "float4send",
			interval: "interval_send"
		};
		function hashedColumn(column) {
			let name = (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(column.name);
			if (HASHED_AS_THEY_ARE.has(column.type)) return name;
			if (column.type === "text" || column.type === "varchar") return `${name} COLLATE "C"`;
			let send = SENT[column.type];
			return send === void 0 ? `${name}::text COLLATE "C"` : `${send}(${name})`;
		}
		let MOMENT_NAMES = new Set([
			"createdat",
			"updatedat",
			"insertedat",
			"modifiedat",
			"occurredat",
			"happenedat",
			"paidat",
			"closedat",
			"orderedat",
			"createdon",
			"updatedon",
			"created",
			"updated",
			"datecreated",
			"criadoem",
			"atualizadoem",
			"alteradoem",
			"inseridoem",
			"datacriacao",
			"dataatualizacao",
			"datahora",
			"criadaem",
			"atualizadaem",
			"pagoem"
		]);
		function looksLikeMoment(column) {
			return isTimestamp(column) && MOMENT_NAMES.has(column.name.toLowerCase().replaceAll("_", ""));
		}
		function isTimestamp(column) {
			return column.type === "timestamp" || column.type === "timestamptz";
		}
	}),
	4382: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => readTruth });
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);
		var _momentary_locks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3383);
		var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1625);
		async function* readTruth(database, tables, moments, limit) {
			for (let start = 0; start < tables.length; start += 32) {
				let batch = tables.slice(start, start + 32);
				let sql = batch.map((table, index) => scanStatement({
					table,
					index,
					moments: moments(table),
					limit
				})).join("\nUNION ALL\n");
				let scanned = await (0, _momentary_locks_js__WEBPACK_IMPORTED_MODULE_2__.N)(database, () => database.query(sql));
				for (let [index, rows, sum, ...newest] of scanned) {
					let table = batch[Number(index)];
					table && (yield toReading(table, [rows ?? "0", sum ?? null], newest));
				}
			}
		}
		function scanStatement(scan) {
			let { table, index, moments, limit } = scan;
			return `SELECT ${index}, count(*)::text, sum(hashint8extended(h, h))::text, ${newestOf(moments, limit)}
FROM (SELECT ${table.columns.length === 0 ? "NULL::bigint" : `hash_record_extended(ROW(${table.columns.map(_columns_js__WEBPACK_IMPORTED_MODULE_1__.Ac).join(", ")}), 0)`} AS h${moments.map((name, position) => `, ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(name)} AS m${position}`).join("")} FROM ONLY ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(table.schema)}.${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(table.name)} OFFSET 0) r`;
		}
		function newestOf(moments, limit) {
			if (moments.length === 0) return "NULL::text, NULL::text";
			let each = moments.map((_, position) => `max(m${position}) FILTER (WHERE m${position} <= ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.ce)(limit)}::timestamptz)::timestamptz`);
			let greatest = `greatest(${each.join(", ")})`;
			return `to_char(${greatest}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), CASE ${greatest} ${each.map((value, position) => `WHEN ${value} THEN ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.ce)(moments[position] ?? "")}`).join(" ")} END`;
		}
		function toReading(table, counted, newest) {
			let [rows, sum] = counted;
			let [at, column] = newest;
			let truth = [Number(rows), table.columns.length === 0 ? "-" : sum ?? "0"];
			return at && column ? {
				table,
				truth,
				newest: {
					at,
					column: `${table.name}.${column}`
				}
			} : {
				table,
				truth
			};
		}
	}),
	9591: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => momentsOf });
		var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1625);
		function momentsOf(table, rule) {
			if (!rule) return table.columns.filter(_columns_js__WEBPACK_IMPORTED_MODULE_0__.q0).map((column) => column.name);
			let wanted = rule.filter((each) => each.table === table.name).map((each) => each.column);
			return table.columns.filter((column) => wanted.includes(column.name) && (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.Fx)(column)).map((column) => column.name);
		}
	}),
	7117: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => TABLES_TO_LOCK,
			g: () => readTables
		});
		var _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
		let DUMPED_TABLES = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__.a0}
WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND NOT ${(0, _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__.l_)("pg_class", "c.oid")}`;
		let TABLES_TO_LOCK = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_0__.a0}
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' ORDER BY 1, 2`;
		let TABLES_WITH_COLUMNS = `SELECT n.nspname, c.relname, pg_relation_size(c.oid)::text,
  (SELECT json_agg(json_build_array(a.attname, CASE WHEN b.typnamespace = 'pg_catalog'::regnamespace THEN b.typname ELSE 'other' END) ORDER BY a.attnum)
   FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
   JOIN LATERAL (WITH RECURSIVE base AS (SELECT t.oid, t.typtype, t.typbasetype, t.typname, t.typnamespace
     UNION ALL SELECT d.oid, d.typtype, d.typbasetype, d.typname, d.typnamespace FROM base JOIN pg_type d ON base.typtype = 'd' AND d.oid = base.typbasetype)
     SELECT typname, typnamespace FROM base WHERE typtype <> 'd') b ON true
   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)::text
${DUMPED_TABLES} ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;
		async function readTables(database) {
			let tables = [];
			let sameColumns = new Map();
			for await (let [schema, name, bytes, columns] of database.stream(TABLES_WITH_COLUMNS)) tables.push({
				schema: schema ?? "",
				name: name ?? "",
				bytes: Number(bytes),
				columns: internColumns(columns ?? "[]", sameColumns)
			});
			return tables;
		}
		function internColumns(json, known) {
			let found = known.get(json);
			if (found) return found;
			let columns = JSON.parse(json).map(([name, type]) => ({
				name,
				type
			}));
			known.set(json, columns);
			return columns;
		}
	}),
	6732: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VN: () => detectFrame,
			Xm: () => frameCompressor,
			gF: () => frameDecompressor
		});
		var external_node_zlib_ = __webpack_require__(8522);
		function createZstdFramesDecompress(options) {
			let engine = (0, external_node_zlib_.createZstdDecompress)(options);
			let walker = new ZstdFrameWalker();
			let transform = engine._transform.bind(engine);
			engine._transform = (chunk, encoding, done) => {
				let pieces = chunk.length === 0 ? [chunk] : walker.cut(chunk);
				let next = (index) => (error) => {
					let piece = pieces[index];
					error || piece === void 0 ? done(error) : transform(piece, encoding, next(index + 1));
				};
				next(0)();
			};
			return engine;
		}
		class ZstdFrameWalker {
			#skip = 0;
			#header = Buffer.alloc(0);
			#expects = "frame";
			#hasChecksum = !1;
			#endsAfterSkip = !1;
			cut(chunk) {
				let pieces = [];
				let start = 0;
				for (let position = 0; position < chunk.length;) {
					position = this.#advance(chunk, position);
					if (this.#skip > 0 || !this.#endsAfterSkip) continue;
					this.#endsAfterSkip = !1;
					pieces.push(chunk.subarray(start, position));
					start = position;
				}
				start < chunk.length && pieces.push(chunk.subarray(start));
				return pieces;
			}
			#advance(chunk, position) {
				if (this.#expects === "nothing") return chunk.length;
				if (this.#skip > 0) {
					let passed = Math.min(this.#skip, chunk.length - position);
					this.#skip -= passed;
					return position + passed;
				}
				let wanted = this.#headerLength() - this.#header.length;
				let taken = chunk.subarray(position, position + wanted);
				this.#header = Buffer.concat([this.#header, taken]);
				this.#header.length >= this.#headerLength() && this.#readHeader();
				return position + taken.length;
			}
			#headerLength() {
				if (this.#expects === "block") return 3;
				if (this.#header.length < 5) return 5;
				if (isSkippable(this.#header)) return 8;
				return 5 + fieldsLength(this.#header.readUInt8(4));
			}
			#readHeader() {
				let header = this.#header;
				this.#header = Buffer.alloc(0);
				if (this.#expects === "block") this.#readBlock(header.readUIntLE(0, 3));
				else if (isSkippable(header)) this.#endAfter(header.readUInt32LE(4));
				else if (header.readUInt32LE(0) === 4247762216) {
					this.#hasChecksum = !!(header.readUInt8(4) & 4);
					this.#expects = "block";
				} else this.#expects = "nothing";
			}
			#readBlock(header) {
				let size = (header >> 1 & 3) == 1 ? 1 : header >> 3;
				header & 1 ? this.#endAfter(size + (this.#hasChecksum ? 4 : 0)) : this.#skip = size;
			}
			#endAfter(bytes) {
				this.#skip = bytes;
				this.#endsAfterSkip = !0;
				this.#expects = "frame";
			}
		}
		function isSkippable(header) {
			return (header.readUInt32LE(0) & 4294967280) >>> 0 == 407710288;
		}
		function fieldsLength(descriptor) {
			let isSingleSegment = !!(descriptor & 32);
			let dictionary = [
				0,
				1,
				2,
				4
			][descriptor & 3] ?? 0;
			let sizeFlag = descriptor >> 6;
			let contentSize = sizeFlag === 0 ? Number(isSingleSegment) : 2 ** sizeFlag;
			return +!isSingleSegment + dictionary + contentSize;
		}
		let PLAIN_CHUNK_BYTES = 262144;
		let CHUNK_BYTES = 131072;
		function frameCompressor(frame) {
			if (frame === "gzip") return (0, external_node_zlib_.createGzip)({ chunkSize: CHUNK_BYTES });
			return (0, external_node_zlib_.createZstdCompress)({
				chunkSize: CHUNK_BYTES,
				params: {
					[external_node_zlib_.constants.ZSTD_c_compressionLevel]: 1,
					[external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1
				}
			});
		}
		function frameDecompressor(frame) {
			return frame === "gzip" ? (0, external_node_zlib_.createGunzip)({ chunkSize: PLAIN_CHUNK_BYTES }) : createZstdFramesDecompress({ chunkSize: PLAIN_CHUNK_BYTES });
		}
		function detectFrame(head) {
			if (head[0] === 40 && head[1] === 181 && head[2] === 47 && head[3] === 253) return "zstd";
			if (head[0] === 31 && head[1] === 139) return "gzip";
			return null;
		}
	}),
	3933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => ByteCounter,
			k: () => Meter
		});
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_v8_ = __webpack_require__(8877);
		var external_node_vm_ = __webpack_require__(714);
		let COLLECT_EVERY_BYTES = 16 * 2 ** 20;
		let collect;
		class DeadBufferCollector {
			#bytes = 0;
			passed(bytes) {
				this.#bytes += bytes;
				if (this.#bytes < COLLECT_EVERY_BYTES) return;
				this.#bytes = 0;
				collect ??= exposeCollector();
				collect({ type: "minor" });
			}
		}
		function exposeCollector() {
			(0, external_node_v8_.setFlagsFromString)("--expose-gc");
			let exposed = (0, external_node_vm_.runInNewContext)("gc");
			return typeof exposed == "function" ? (options) => void exposed(options) : () => void 0;
		}
		let streams = 0;
		function streamBegins() {
			streams += 1;
			streams === 1 && (0, external_node_v8_.setFlagsFromString)("--no-optimize-for-size");
		}
		function streamEnds() {
			--streams;
			if (streams > 0) return;
			(0, external_node_v8_.setFlagsFromString)("--optimize-for-size");
			collect?.({ type: "major" });
		}
		class ByteCounter {
			bytes = 0;
			#dead = new DeadBufferCollector();
			#onBytes;
			constructor(onBytes) {
				this.#onBytes = onBytes;
			}
			stage = (source) => this.#pass(source);
			async *#pass(source) {
				streamBegins();
				try {
					for await (let chunk of source) {
						this.bytes += chunk.length;
						this.#dead.passed(chunk.length);
						this.seen(chunk);
						this.#onBytes?.(this.bytes);
						yield chunk;
					}
				} finally {
					streamEnds();
				}
			}
			seen(_chunk) {}
		}
		class Meter extends ByteCounter {
			#hash = (0, external_node_crypto_.createHash)("sha256");
			seen(chunk) {
				this.#hash.update(chunk);
			}
			sha256() {
				return this.#hash.digest("hex");
			}
		}
	}),
	9476: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => namedRecordSchema,
			F: () => namedRecord
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		function namedRecord(entries) {
			let record = Object.fromEntries(entries);
			return Object.setPrototypeOf(record, null);
		}
		function namedRecordSchema(value) {
			return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY(isPlainObject, "an object is expected"), valibot__WEBPACK_IMPORTED_MODULE_0__.NTK(({ dataset, addIssue, NEVER }) => {
				let record = namedRecord([]);
				for (let [key, input] of Object.entries(dataset.value)) {
					let result = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(value, input);
					if (!result.success) {
						let [{ message, path = [] }] = result.issues;
						addIssue({
							message,
							path: [{
								type: "object",
								origin: "value",
								key,
								value: input,
								input: dataset.value
							}, ...path]
						});
						return NEVER;
					}
					record[key] = result.output;
				}
				return record;
			}));
		}
		function isPlainObject(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
	}),
	1228: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RB: () => serializePassport,
			pN: () => readPassport
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
		var _named_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9476);
		let Count = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0));
		let Text = valibot__WEBPACK_IMPORTED_MODULE_2__.YjP();
		let Lines = valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(Text);
		let Decimal = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^(-|-?\d+)$/));
		let schemaTruthOf = (record) => valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			shape: Text,
			tables: record(valibot__WEBPACK_IMPORTED_MODULE_2__.PVZ([Count, Decimal])),
			sequences: record(valibot__WEBPACK_IMPORTED_MODULE_2__.PVZ([Decimal, valibot__WEBPACK_IMPORTED_MODULE_2__.zMY()])),
			matviews: record(Count),
			newest: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				at: Text,
				column: Text
			}))
		});
		let propertiesSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			oid: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^\d+$/)),
			owner: Text,
			connectionLimit: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(-1)),
			isTemplate: valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),
			comment: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(Text),
			locale: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(Text),
			icuRules: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(Text),
			tablespace: Text,
			grants: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				grantee: Text,
				privilege: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([
					"CONNECT",
					"CREATE",
					"TEMPORARY"
				]),
				isGrantable: valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),
				grantor: Text
			})),
			settings: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				role: Text,
				parameter: Text,
				value: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(Text),
				seal: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9a-f]{16}$/)))
			}))
		});
		let passportOf = (record) => valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			format: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("lastro/passport@1"),
			source: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				name: Text,
				engine: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("postgres"),
				database: Text,
				tenantPattern: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(Text)
			}),
			server: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				version: Text,
				versionNumber: Count,
				encoding: Text,
				collate: Text,
				ctype: Text,
				localeProvider: Text,
				systemIdentifier: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(Text),
				bootstrapRole: Text
			}),
			tools: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				lastro: Text,
				pgDump: Text,
				pgDumpMajor: Count
			}),
			snapshotAt: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__.yhX()),
			fingerprint: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("record64/1"),
			files: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				role: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["dump", "globals"]),
				name: Text,
				bytes: Count,
				sha256: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(Text, valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9a-f]{64}$/)),
				compression: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["zstd", "gzip"])),
				plainBytes: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(Count),
				format: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([
					"custom",
					"tar",
					"plain"
				]))
			})),
			afterTheFact: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ snapshotAtFrom: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["name", "file"]) })),
			readBack: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				passed: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(!0),
				at: Text
			}),
			durations: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(Text, valibot__WEBPACK_IMPORTED_MODULE_2__.aig()),
			database: Lines,
			extensions: record(Text),
			roles: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				name: Text,
				attributes: Text,
				memberOf: Lines
			})),
			largeObjects: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				count: Count,
				fingerprint: Decimal
			}),
			properties: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(propertiesSchema),
			shapes: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(Text, Lines),
			schemas: record(schemaTruthOf(record))
		});
		let parsedSchema = passportOf(_named_record_js__WEBPACK_IMPORTED_MODULE_3__.E);
		passportOf((value) => valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(Text, value));
		function serializePassport(passport) {
			return `${JSON.stringify(passport, null, 1)}\n`;
		}
		async function readPassport(path) {
			return parsePassport(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch((error) => {
				throw unreadable(path, error instanceof Error ? error.message : String(error));
			}), path);
		}
		function parsePassport(text, path) {
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				throw unreadable(path, error instanceof Error ? error.message : String(error));
			}
			let result = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(parsedSchema, value);
			if (result.success) return result.output;
			let [issue] = result.issues;
			throw unreadable(path, `${valibot__WEBPACK_IMPORTED_MODULE_2__.BuJ(issue) ?? "passport"}: ${issue.message}`);
		}
		function unreadable(path, detail) {
			return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.jU("passport-unreadable", `${path} is not a readable passport: ${detail}`, {
				path,
				detail
			});
		}
	}),
	6128: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$k: () => parseShapeLine,
			ew: () => unfoldOwnName,
			kV: () => shapeLine,
			zA: () => foldShape
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		let OWN_NAME = "{schema}";
		function foldShape(schema, lines) {
			let folded = lines.map(ownNameFolder(schema)).sort();
			let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			for (let line of folded) hash.update(line).update("\n");
			return {
				key: hash.digest("hex").slice(0, 16),
				lines: folded
			};
		}
		function unfoldOwnName(text, schema) {
			return text.replace(/\{\{schema\}\}|\{schema\}/g, (found) => found === OWN_NAME ? schema : OWN_NAME);
		}
		let ESCAPES = {
			"\\": "\\\\",
			"	": "\\t",
			"\n": "\\n"
		};
		let UNESCAPES = new Map(Object.entries(ESCAPES).map(([plain, escaped]) => [escaped, plain]));
		function shapeLine(kind, object, definition) {
			return [
				kind,
				object,
				definition
			].map(escapeText).join("	");
		}
		function parseShapeLine(line) {
			let [kind = "", object = "", definition = ""] = line.split("	").map(unescapeText);
			return {
				kind,
				object,
				definition
			};
		}
		function escapeText(text) {
			return text.replace(/[\\\t\n]/g, (character) => ESCAPES[character] ?? character);
		}
		function unescapeText(text) {
			return text.replace(/\\[\\tn]/g, (escaped) => UNESCAPES.get(escaped) ?? escaped);
		}
		function ownNameFolder(schema) {
			let spelled = doublePlaceholder(escapeText(spellIdentifier(schema)));
			return (line) => foldName(doublePlaceholder(line), spelled);
		}
		function foldName(line, spelled) {
			let folded = "";
			let taken = 0;
			let at = line.indexOf(`${spelled}.`);
			for (; at >= 0;) {
				let isName = isNameAt(line, at);
				if (isName) {
					folded += line.slice(taken, at) + OWN_NAME;
					taken = at + spelled.length;
				}
				at = line.indexOf(`${spelled}.`, isName ? taken : at + 1);
			}
			return folded + line.slice(taken);
		}
		let ENDS_IN_NAME = /[\p{L}\p{N}_$".]$/u;
		function isNameAt(line, at) {
			let backslashes = 0;
			for (; line[at - 1 - backslashes] === "\\";) backslashes += 1;
			return backslashes % 2 == 0 && !ENDS_IN_NAME.test(line.slice(Math.max(0, at - 2), at));
		}
		function doublePlaceholder(text) {
			return text.includes(OWN_NAME) ? text.replaceAll(OWN_NAME, `{${OWN_NAME}}`) : text;
		}
		function spellIdentifier(name) {
			return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll("\"", "\"\"")}"`;
		}
	}),
	9714: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T6: () => tenantsOf,
			Yv: () => passportTotals,
			bt: () => tenantMatcher
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
		var picomatch__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);
		function passportTotals(passport) {
			let tables = Object.values(passport.schemas).flatMap((schema) => Object.values(schema.tables));
			return {
				tables: tables.length,
				rows: tables.reduce((sum, [rows]) => sum + rows, 0),
				tenants: tenantsOf(passport).length
			};
		}
		function tenantsOf(passport) {
			let isTenant = tenantMatcher(passport.source.tenantPattern);
			return Object.keys(passport.schemas).filter(isTenant).sort();
		}
		function tenantMatcher(pattern) {
			if (pattern === null) return () => !1;
			let matches = picomatch__WEBPACK_IMPORTED_MODULE_0___default()(pattern);
			return (schema) => matches(schema);
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
