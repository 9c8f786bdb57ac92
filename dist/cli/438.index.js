"use strict";
exports.id = 438;
exports.ids = [438];
exports.modules = {
	8463: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => analyseCatalogue });
		let CATALOGUE_TABLES = [
			"pg_attrdef",
			"pg_attribute",
			"pg_class",
			"pg_constraint",
			"pg_depend",
			"pg_description",
			"pg_index",
			"pg_namespace",
			"pg_proc",
			"pg_rewrite",
			"pg_sequence",
			"pg_trigger",
			"pg_type"
		].map((name) => `pg_catalog.${name}`).join(", ");
		async function analyseCatalogue(session) {
			await session.query(`ANALYZE ${CATALOGUE_TABLES}`);
		}
	}),
	8121: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => openProperties,
			V: () => giveProperties
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		var _passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(668);
		var _database_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3197);
		let LIBRARIES = new Set(["local_preload_libraries", "session_preload_libraries"]);
		function openProperties(properties) {
			let { owner, connectionLimit, isTemplate, comment, grants } = properties;
			let settings = [];
			let left = [];
			for (let { role, parameter, value } of properties.settings) value === void 0 || LIBRARIES.has(parameter.toLowerCase()) ? left.push((0, _passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__.QX)({
				role,
				parameter
			})) : settings.push({
				role,
				parameter,
				value
			});
			return {
				given: {
					owner,
					connectionLimit,
					isTemplate,
					comment,
					grants,
					settings
				},
				left
			};
		}
		async function giveProperties(session, { name, oid }, wanted) {
			for (let statement of (0, _database_properties_js__WEBPACK_IMPORTED_MODULE_2__.zP)(name, wanted)) await session.query(statement);
			let refused = [];
			let taken = [];
			for (let setting of wanted.settings) {
				let words = await refusalOf(session, (0, _database_properties_js__WEBPACK_IMPORTED_MODULE_2__.KA)(name, setting));
				words === null ? taken.push(setting) : refused.push(`${(0, _passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__.QX)(setting)} (${words})`);
			}
			let got = await (0, _database_properties_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(session, oid);
			return {
				refused,
				differing: differingKeys({
					...wanted,
					settings: taken
				}, got)
			};
		}
		async function refusalOf(session, statement) {
			await session.query("SAVEPOINT setting");
			try {
				await session.query(statement);
				await session.query("RELEASE SAVEPOINT setting");
				return null;
			} catch (error) {
				await session.query("ROLLBACK TO SAVEPOINT setting");
				return error instanceof Error ? error.message : String(error);
			}
		}
		function differingKeys(wanted, got) {
			return Object.entries(wanted).filter(([key, value]) => !(0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(value, Reflect.get(got, key))).map(([key]) => key);
		}
	}),
	5800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => countOrphans,
			Y: () => listForeignKeys
		});
		let LIST_KEYS = `SELECT k.oid::text FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace AND ${__webpack_require__(1562).a0} WHERE k.contype = 'f' AND k.conparentid = 0 ORDER BY pg_relation_size(c.oid) DESC, k.oid`;
		async function listForeignKeys(database) {
			return (await database.query(LIST_KEYS)).map(([oid]) => oid ?? "");
		}
		async function countOrphans(database, oids) {
			if (oids.length === 0) return [];
			let keys = await database.query("SELECT n.nspname, c.relname, k.conname, k.convalidated::text,\n  format('SELECT count(*)::text FROM %s%s c WHERE %s AND (%s NOT EXISTS (SELECT 1 FROM %s%s p WHERE %s))',\n    CASE WHEN c.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.conrelid::regclass,\n    (SELECT string_agg(format('c.%I IS NOT NULL', a.attname), CASE k.confmatchtype WHEN 'f' THEN ' OR ' ELSE ' AND ' END) FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x),\n    CASE WHEN k.confmatchtype = 'f' THEN (SELECT string_agg(format('c.%I IS NULL OR', a.attname), ' ') FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x) ELSE '' END,\n    CASE WHEN f.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.confrelid::regclass,\n    (SELECT string_agg(format('p.%I OPERATOR(%I.%s) c.%I', pa.attname, opn.nspname, o.oprname, ca.attname), ' AND ')\n     FROM unnest(k.conkey, k.confkey, k.conpfeqop) AS u(child, parent, operator)\n     JOIN pg_attribute ca ON ca.attrelid = k.conrelid AND ca.attnum = u.child JOIN pg_attribute pa ON pa.attrelid = k.confrelid AND pa.attnum = u.parent\n     JOIN pg_operator o ON o.oid = u.operator JOIN pg_namespace opn ON opn.oid = o.oprnamespace))\nFROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace\nJOIN pg_class f ON f.oid = k.confrelid WHERE k.oid = ANY($1::oid[])", [`{${oids.join(",")}}`]);
			if (keys.length !== oids.length) throw Error(`${keys.length} of ${oids.length} foreign keys are still there`);
			let sql = keys.map(([, , , , count], index) => `SELECT ${index}, (${count ?? ""})`).join("\nUNION ALL\n");
			let orphans = new Map(numbered(await database.query(sql)));
			return keys.map(([schema, table, name, validated], index) => {
				let count = orphans.get(index);
				if (count === void 0) throw Error(`no answer about the foreign key ${name ?? ""}`);
				return {
					schema: schema ?? "",
					table: table ?? "",
					name: name ?? "",
					isValidated: validated === "true",
					orphans: count
				};
			});
		}
		function numbered(rows) {
			return rows.map(([index, count]) => [Number(index), Number(count)]);
		}
	}),
	8690: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OV: () => rowWork,
			Yb: () => relationKey,
			_b: () => missingTables,
			sP: () => judgeTable
		});
		var _truth_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
		var _truth_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9591);
		let BYTES_PER_PIECE = 16 * 2 ** 20;
		function rowWork(tables, options) {
			return packTables([...tables].sort((a, b) => b.bytes - a.bytes)).map((piece) => async (database) => {
				for await (let reading of (0, _truth_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__.c)(database, piece, (table) => (0, _truth_moments_js__WEBPACK_IMPORTED_MODULE_1__.Z)(table, options.moments), options.limit)) options.onReading(reading);
			});
		}
		function packTables(tables) {
			let pieces = [];
			let piece = [];
			let bytes = 0;
			for (let table of tables) {
				if (piece.length >= 32 || piece.length > 0 && bytes + table.bytes > BYTES_PER_PIECE) {
					pieces.push(piece);
					piece = [];
					bytes = 0;
				}
				piece.push(table);
				bytes += table.bytes;
			}
			piece.length > 0 && pieces.push(piece);
			return pieces;
		}
		function judgeTable(reading, expected) {
			let { schema, name } = reading.table;
			let [rows, fingerprint] = reading.truth;
			let place = {
				schema,
				object: name
			};
			if (expected === void 0) return {
				check: "tables",
				status: "fail",
				reason: "table-unexpected",
				...place,
				expected: "",
				actual: rowCount(rows)
			};
			if (rows !== expected[0]) return {
				check: "rows",
				status: "fail",
				reason: rows < expected[0] ? "rows-missing" : "rows-unexpected",
				...place,
				expected: rowCount(expected[0]),
				actual: rowCount(rows)
			};
			if (fingerprint === expected[1]) return null;
			return {
				check: "fingerprints",
				status: "fail",
				reason: "rows-differ",
				...place,
				expected: `${rowCount(rows)}, fingerprint ${expected[1]}`,
				actual: `${rowCount(rows)}, fingerprint ${fingerprint}`
			};
		}
		function rowCount(rows) {
			return `${rows} ${rows === 1 ? "row" : "rows"}`;
		}
		function relationKey(schema, name) {
			return `${schema}\0${name}`;
		}
		function missingTables(passport, seen) {
			return Object.entries(passport.schemas).flatMap(([schema, truth]) => Object.entries(truth.tables).filter(([name]) => !seen.has(relationKey(schema, name))).map(([name, [rows]]) => ({
				check: "tables",
				status: "fail",
				reason: "table-missing",
				schema,
				object: name,
				expected: rowCount(rows),
				actual: ""
			})));
		}
	}),
	9529: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => judgeSequences });
		var _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
		var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8690);
		function judgeSequences(passport, restored) {
			let positions = new Map(restored.map(({ schema, name, position }) => [(0, _rows_js__WEBPACK_IMPORTED_MODULE_1__.Yb)(schema, name), position]));
			return Object.entries(passport.schemas).flatMap(([schema, truth]) => Object.entries(truth.sequences).flatMap(([name, expected]) => {
				let actual = positions.get((0, _rows_js__WEBPACK_IMPORTED_MODULE_1__.Yb)(schema, name));
				if (!actual || !isBehind(actual, expected, isDescending(passport, truth.shape, name))) return [];
				return [{
					check: "sequences",
					status: "fail",
					reason: "sequence-behind",
					schema,
					object: name,
					expected: describe(expected),
					actual: describe(actual)
				}];
			}));
		}
		function isBehind(actual, expected, descending) {
			let [a, e] = [BigInt(actual[0]), BigInt(expected[0])];
			if (a === e) return expected[1] && !actual[1];
			return descending ? a > e : a < e;
		}
		function isDescending(passport, shape, name) {
			let line = passport.shapes[shape]?.find((each) => each.startsWith((0, _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__.kV)("sequence", name, "")));
			return line !== void 0 && / by -\d/.test(line);
		}
		function describe([last, called]) {
			return called ? `at ${last}` : `at ${last}, not yet used`;
		}
	}),
	9300: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => RestoreValidation });
		var analyse_catalogue = __webpack_require__(8463);
		var connection = __webpack_require__(6279);
		var contents = __webpack_require__(4465);
		var truth_tables = __webpack_require__(7117);
		var scope = __webpack_require__(1562);
		var server_failure = __webpack_require__(2301);
		let OWN_SCHEMA = "lastro_amcheck";
		async function installAmcheck(database) {
			let [restored] = await database.query("SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'amcheck'");
			if (restored) return {
				schema: (0, connection.Cm)(restored[0] ?? ""),
				remove: async () => void 0
			};
			if ((await database.query("SELECT 1 FROM pg_available_extensions WHERE name = 'amcheck'")).length === 0) return null;
			await pastEventTriggers(database, [`CREATE SCHEMA ${OWN_SCHEMA}`, `CREATE EXTENSION amcheck SCHEMA ${OWN_SCHEMA}`]);
			return {
				schema: OWN_SCHEMA,
				remove: () => pastEventTriggers(database, ["DROP EXTENSION amcheck", `DROP SCHEMA ${OWN_SCHEMA}`])
			};
		}
		async function pastEventTriggers(database, statements) {
			await database.query("SET session_replication_role = replica");
			for (let statement of statements) await database.query(statement);
			await database.query("RESET session_replication_role");
		}
		async function planAmcheck(database) {
			let rows = await database.query(`SELECT c.oid::text, c.relkind::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope.a0}
    LEFT JOIN pg_index i ON i.indexrelid = c.oid LEFT JOIN pg_am am ON am.oid = c.relam
    WHERE (c.relkind IN ('r', 'm') AND am.amname = 'heap') OR (c.relkind = 'i' AND am.amname = 'btree' AND i.indisvalid) ORDER BY c.relpages DESC`);
			let of = (isIndex) => rows.filter(([, kind]) => kind === "i" === isIndex).map(([oid]) => oid ?? "");
			return {
				heaps: of(!1),
				btrees: of(!0)
			};
		}
		async function checkHeaps(database, { schema: home }, oids) {
			return (await database.query(`SELECT n.nspname, c.relname, min('block ' || v.blkno || ': ' || v.msg) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     CROSS JOIN LATERAL ${home}.verify_heapam(c.oid, on_error_stop => true, check_toast => false) v WHERE c.oid = ANY($1::oid[]) GROUP BY 1, 2`, [`{${oids.join(",")}}`])).map(([schema, relation, message]) => ({
				schema: schema ?? "",
				relation: relation ?? "",
				message: message ?? ""
			}));
		}
		async function checkBtrees(database, home, oids) {
			try {
				await database.query(`SELECT count(${home.schema}.bt_index_check(i)) FROM unnest($1::oid[]) i`, [`{${oids.join(",")}}`]);
				return [];
			} catch {
				let found = [];
				for (let oid of oids) found.push(...await checkBtree(database, home, oid));
				return found;
			}
		}
		async function checkBtree(database, home, oid) {
			try {
				await database.query(`SELECT ${home.schema}.bt_index_check(${(0, connection.ce)(oid)}::oid)`);
				return [];
			} catch (error) {
				let explained = (0, server_failure.v)(error);
				if (explained !== error) throw explained;
				let [row] = await database.query(`SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ${(0, connection.ce)(oid)}::oid`);
				return [{
					schema: row?.[0] ?? "",
					relation: row?.[1] ?? oid,
					message: error instanceof Error ? error.message : String(error)
				}];
			}
		}
		var foreign_keys = __webpack_require__(5800);
		var rows = __webpack_require__(8690);
		var compare_structure = __webpack_require__(894);
		var passport_shape = __webpack_require__(6128);
		var read_catalogue = __webpack_require__(7571);
		var sequences = __webpack_require__(157);
		var server_facts = __webpack_require__(2870);
		var validate_sequences = __webpack_require__(9529);
		async function compareCatalogue(session, truth, onFinding) {
			let { passport, only } = truth;
			await session.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
			let findings = [await compareSchemas(session, truth), (0, validate_sequences.s)(passport, await (0, sequences.l)(session))].flat();
			only === void 0 && findings.push(...judgeExtensions(passport, await (0, server_facts.HW)(session)), ...judgeLargeObjects(passport.largeObjects, await (0, server_facts.UB)(session)));
			await session.query("COMMIT");
			for (let finding of findings) onFinding(finding);
		}
		async function compareSchemas(session, { passport, only }) {
			let { versionNumber } = await (0, server_facts.TX)(session);
			let sameMajor = (0, server_facts.Ds)(versionNumber) === (0, server_facts.Ds)(passport.server.versionNumber);
			let findings = [];
			let seen = new Set();
			let isLookedAt = (schema) => only === void 0 || schema === only;
			for await (let { schema, lines } of (0, read_catalogue.Y)(session)) {
				if (!isLookedAt(schema)) continue;
				seen.add(schema);
				let texts = lines.map((line) => (0, passport_shape.kV)(line.kind, line.object, line.definition));
				findings.push(...compareSchema({
					schema,
					texts,
					passport,
					sameMajor
				}));
			}
			isLookedAt("") && !seen.has("") && findings.push(...compareSchema({
				schema: "",
				texts: [],
				passport,
				sameMajor
			}));
			let missing = Object.keys(passport.schemas).filter((schema) => isLookedAt(schema) && !seen.has(schema));
			return [...findings, ...missing.map(missingSchema)];
		}
		function compareSchema({ schema, texts, passport, sameMajor }) {
			if (schema === "") return (0, compare_structure.d)({
				schema,
				expected: passport.database,
				actual: texts,
				sameMajor
			});
			let truth = passport.schemas[schema];
			if (!truth) return [unexpectedSchema(schema, texts)];
			let shape = (0, passport_shape.zA)(schema, texts);
			if (truth.shape === shape.key) return [];
			let expected = passport.shapes[truth.shape] ?? [];
			return (0, compare_structure.d)({
				schema,
				expected,
				actual: shape.lines,
				sameMajor
			});
		}
		function missingSchema(schema) {
			return {
				check: "schemas",
				status: "fail",
				reason: "schema-missing",
				schema,
				object: schema,
				expected: "exists",
				actual: ""
			};
		}
		function unexpectedSchema(schema, texts) {
			let isEmpty = texts.every((text) => (0, passport_shape.$k)(text).object === "schema");
			return {
				...missingSchema(schema),
				status: schema === "public" && isEmpty ? "warn" : "fail",
				reason: "schema-unexpected",
				expected: "",
				actual: "exists"
			};
		}
		function judgeExtensions(passport, restored) {
			return Object.entries(passport.extensions).flatMap(([object, expected]) => {
				let actual = restored[object];
				if (actual === void 0 || actual === expected) return [];
				return [{
					check: "extensions",
					status: "warn",
					reason: "extension-version-differs",
					schema: "",
					object,
					expected,
					actual
				}];
			});
		}
		function judgeLargeObjects(expected, actual) {
			let sameData = expected.fingerprint === "-" || expected.fingerprint === actual.fingerprint;
			if (expected.count === actual.count && sameData) return [];
			let describe = (each) => `${each.count} large objects, fingerprint ${each.fingerprint}`;
			return [{
				check: "large-objects",
				status: "fail",
				reason: "large-objects-differ",
				schema: "",
				object: "large objects",
				expected: describe(expected),
				actual: describe(actual)
			}];
		}
		var work_queue = __webpack_require__(3832);
		class RestoreValidation {
			schemas = new Map();
			amcheckRan = !1;
			#request;
			#world;
			#sessions;
			#tablesSeen = new Set();
			constructor(request, world, sessions) {
				this.#request = request;
				this.#world = world;
				this.#sessions = sessions;
			}
			static async open(request, world) {
				let sessions = await Promise.all(Array.from({ length: Math.max(1, request.jobs) }, () => (0, connection.Ng)(request.target, world.signal)));
				return new RestoreValidation(request, world, sessions);
			}
			async compare() {
				let { passport, onFinding } = this.#request;
				await (0, work_queue.n)(this.#sessions, [(session) => this.#compareCatalogue(session), async (session) => [...await this.#planRows(session), (each) => this.#planForeignKeys(each)]]);
				if (!passport) return;
				for (let finding of (0, rows._b)(passport, this.#tablesSeen)) onFinding(finding);
				for (let { schema, name, rows: count } of await (0, contents.b3)(this.#session())) this.#judgeMatview(schema, name, count);
			}
			async #compareCatalogue(session) {
				let { passport, only, onFinding } = this.#request;
				await (0, analyse_catalogue.d)(session);
				passport && await compareCatalogue(session, {
					passport,
					only
				}, onFinding);
			}
			async #planRows(session) {
				let { passport, moments, onFinding } = this.#request;
				await session.query("BEGIN");
				let tables = (await (0, truth_tables.g)(session)).filter((table) => this.#isLookedAt(table));
				await session.query("COMMIT");
				let onReading = (reading) => {
					let { schema, name } = reading.table;
					this.#tablesSeen.add((0, rows.Yb)(schema, name));
					this.#note(reading);
					let finding = passport && (0, rows.sP)(reading, passport.schemas[schema]?.tables[name]);
					finding && onFinding(finding);
					this.#world.log.progress({
						activity: "rows",
						done: this.#tablesSeen.size,
						total: tables.length,
						unit: "tables"
					});
				};
				return (0, rows.OV)(tables, {
					moments,
					limit: passport?.snapshotAt ?? this.#world.clock.now().toISOString(),
					onReading
				});
			}
			#isLookedAt({ schema, name }) {
				let { only, passport } = this.#request;
				return only === void 0 || schema === only || passport?.schemas[schema]?.tables[name] !== void 0;
			}
			#note({ table, truth, newest }) {
				let schema = this.schemas.get(table.schema) ?? {
					tables: 0,
					rows: 0,
					tableRows: new Map()
				};
				this.schemas.set(table.schema, schema);
				schema.tables += 1;
				schema.rows += truth[0];
				schema.tableRows.set(table.name, truth[0]);
				newest && (!schema.newest || newest.at > schema.newest.at) && (schema.newest = newest);
			}
			#judgeMatview(schema, name, rows) {
				let expected = this.#request.passport?.schemas[schema]?.matviews[name];
				if (expected === void 0 || expected === rows) return;
				this.#request.onFinding({
					check: "matviews",
					status: "warn",
					reason: "matview-stale",
					schema,
					object: name,
					expected: `${expected} rows`,
					actual: `${rows} rows`
				});
			}
			async #planForeignKeys(session) {
				let keys = await (0, foreign_keys.Y)(session);
				return (0, work_queue.j)(keys, 40).map((portion) => async (database) => {
					for (let key of await (0, foreign_keys.F)(database, portion)) this.#judgeKey(key);
				});
			}
			#judgeKey({ schema, table, name, isValidated, orphans }) {
				if (orphans === 0) return;
				this.#request.onFinding({
					check: "foreign-keys",
					schema,
					object: `${table}.${name}`,
					status: isValidated ? "fail" : "warn",
					reason: "foreign-key-orphans",
					expected: "0 orphans",
					actual: `${orphans} orphans`
				});
			}
			async amcheck() {
				let home = await installAmcheck(this.#session());
				this.amcheckRan = home !== null;
				if (!home) return;
				try {
					await this.#checkPages(home);
				} finally {
					await home.remove();
				}
			}
			async #checkPages(home) {
				let plan = await planAmcheck(this.#session());
				let report = (found) => {
					for (let { schema, relation, message } of found) this.#request.onFinding({
						check: "amcheck",
						status: "fail",
						reason: "heap-corrupt",
						schema,
						object: relation,
						expected: "sound pages",
						actual: message
					});
				};
				await (0, work_queue.n)(this.#sessions, [...(0, work_queue.j)(plan.heaps, 60).map((oids) => async (database) => report(await checkHeaps(database, home, oids))), ...(0, work_queue.j)(plan.btrees, 100).map((oids) => async (database) => report(await checkBtrees(database, home, oids)))]);
			}
			async close() {
				await Promise.allSettled(this.#sessions.map((session) => session.close()));
			}
			#session() {
				let [first] = this.#sessions;
				if (!first) throw Error("validation has no session");
				return first;
			}
		}
	}),
	3832: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => portions,
			n: () => workOff
		});
		async function workOff(sessions, pieces) {
			let queue = [...pieces];
			let next = 0;
			let busy = 0;
			let failed = !1;
			let change = Promise.withResolvers();
			let worker = async (session) => {
				for (; !failed;) {
					let piece = queue[next];
					if (!piece && busy === 0) return;
					if (!piece) {
						await change.promise;
						continue;
					}
					next += 1;
					busy += 1;
					try {
						for (let more of await piece(session) ?? []) queue.push(more);
					} catch (error) {
						failed = !0;
						throw error;
					} finally {
						--busy;
						change.resolve();
						change = Promise.withResolvers();
					}
				}
			};
			let ends = await Promise.allSettled(sessions.map(worker));
			for (let end of ends) if (end.status === "rejected") throw end.reason;
		}
		function portions(items, size) {
			let result = [];
			for (let start = 0; start < items.length; start += size) result.push(items.slice(start, start + size));
			return result;
		}
	}),
	668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BO: () => compareProperties,
			QX: () => settingName
		});
		var _compare_structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
		var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6128);
		function propertyLines(properties, server) {
			let { owner, connectionLimit, isTemplate, comment, grants, settings } = properties;
			let { encoding, collate, ctype, localeProvider } = server;
			let locale = [
				localeProvider,
				properties.locale,
				properties.icuRules
			].filter(Boolean).join(" ");
			return [
				line("owner", owner),
				line("connection limit", String(connectionLimit)),
				line("template", String(isTemplate)),
				line("encoding", encoding),
				line("locale", `${collate} ${ctype}, provider ${locale}`),
				line("tablespace", properties.tablespace),
				...comment === null ? [] : [line("comment", comment)],
				...grants.map(grantLine),
				...settings.map(settingLine)
			];
		}
		function compareProperties(expected, actual) {
			if (!expected.properties || !actual.properties) return [];
			return (0, _compare_structure_js__WEBPACK_IMPORTED_MODULE_0__.d)({
				schema: "",
				expected: propertyLines(expected.properties, expected.server),
				actual: propertyLines(actual.properties, actual.server),
				sameMajor: !0
			});
		}
		function settingName({ role, parameter }) {
			return role === "" ? parameter : `${parameter} of ${role}`;
		}
		function grantLine({ grantee, privilege, isGrantable, grantor }) {
			let option = isGrantable ? ", may grant it on" : "";
			return line(`grant ${privilege} to ${grantee === "" ? "PUBLIC" : grantee}`, `by ${grantor}${option}`);
		}
		function settingLine(setting) {
			let { value, seal } = setting;
			return line(`setting ${settingName(setting)}`, value ?? `sealed ${seal}`);
		}
		function line(object, definition) {
			return (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.kV)("database-property", object, definition);
		}
	}),
	3629: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => tenantTruth });
		var _named_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
		function tenantTruth(passport, schema, rowsOf) {
			let truth = passport.schemas[schema];
			let others = Map.groupBy(rowsOf, (each) => each.schema);
			let schemas = Array.from(others, ([name, tables]) => [name, rowsOnly(passport.schemas[name], tables.map(({ table }) => table))]);
			truth && schemas.push([schema, truth]);
			return {
				...passport,
				database: [],
				extensions: {},
				largeObjects: {
					count: 0,
					fingerprint: "-"
				},
				shapes: Object.fromEntries(Object.entries(passport.shapes).filter(([key]) => key === truth?.shape)),
				schemas: (0, _named_record_js__WEBPACK_IMPORTED_MODULE_0__.F)(schemas)
			};
		}
		function rowsOnly(truth, tables) {
			let known = Object.entries(truth?.tables ?? {}).filter(([name]) => tables.includes(name));
			return {
				shape: "",
				tables: (0, _named_record_js__WEBPACK_IMPORTED_MODULE_0__.F)(known),
				sequences: {},
				matviews: {}
			};
		}
	}),
	7173: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => judgeTenants });
		var _passport_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9714);
		var _worst_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);
		function judgeTenants(judged, tenants = (0, _passport_totals_js__WEBPACK_IMPORTED_MODULE_0__.T6)(judged.passport)) {
			let bySchema = Map.groupBy(judged.findings.filter((finding) => finding.status !== "warn"), (finding) => finding.schema);
			return tenants.map((tenant) => {
				let findings = bySchema.get(tenant) ?? [];
				let restored = judged.schemas.get(tenant);
				let newest = restored?.newest?.at;
				return {
					tenant,
					verdict: verdictOf(findings),
					reasons: [...new Set(findings.map((finding) => finding.reason))],
					tables: restored?.tables ?? 0,
					rows: restored?.rows ?? 0,
					findings: findings.length,
					...findings.length === 0 ? {} : { worst: worstOf(findings) },
					...newest === void 0 ? {} : {
						newestRowAt: newest,
						rpoSeconds: Math.max(0, (judged.disasterAt.getTime() - Date.parse(newest)) / 1e3)
					}
				};
			});
		}
		function verdictOf(findings) {
			if (findings.length === 0) return "restorable";
			return findings.some(({ status }) => status === "fail") ? "not-restorable" : "cannot-judge";
		}
		function worstOf(findings) {
			let byReason = [...Map.groupBy((0, _worst_finding_js__WEBPACK_IMPORTED_MODULE_1__.m)(findings), ({ reason }) => reason).values()];
			let firsts = byReason.flatMap((group) => group.slice(0, 1));
			let others = byReason.flatMap((group) => group.slice(1));
			return [...firsts, ...others].slice(0, 4).map(({ check, reason, object, expected, actual }) => ({
				check,
				reason,
				object,
				expected: expected.slice(0, 60),
				actual: actual.slice(0, 60)
			}));
		}
	}),
	5821: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ds: () => countIntegrity,
			an: () => describeContents,
			ip: () => summariseChecks
		});
		var _passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
		function describeContents(judged, tenants) {
			let broken = tenants.filter((tenant) => tenant.verdict !== "restorable").map((tenant) => tenant.tenant);
			let shared = [...new Set(Object.keys(judged.passport.schemas))].filter((name) => !tenants.some((tenant) => tenant.tenant === name));
			let [largest] = [...tenants].sort((a, b) => b.rows - a.rows);
			let shown = [...new Set([
				...shared,
				...broken,
				...largest ? [largest.tenant] : []
			])].slice(0, 20);
			let failed = Map.groupBy(judged.findings.filter((finding) => finding.status === "fail"), (finding) => finding.schema);
			return shown.map((schema) => {
				let tables = Object.keys(judged.passport.schemas[schema]?.tables ?? {});
				let bad = new Set(failed.get(schema)?.map(({ object }) => tableOf(object, tables)));
				return {
					schema,
					tables: tables.map((name) => ({
						name,
						rows: judged.schemas.get(schema)?.tableRows.get(name) ?? 0,
						intact: !bad.has(name)
					}))
				};
			});
		}
		function tableOf(object, tables) {
			return tables.filter((table) => object === table || object.startsWith(`${table}.`)).sort((a, b) => b.length - a.length)[0];
		}
		let counted = (id, kinds, checks = [id]) => ({
			id,
			kinds,
			checks
		});
		let INTEGRITY = [
			counted("foreign-keys", ["foreign-key"]),
			counted("indexes", ["index"]),
			counted("unique-constraints", ["unique"]),
			counted("constraints", [
				"primary-key",
				"check",
				"exclusion"
			]),
			counted("triggers", ["trigger"]),
			counted("sequences", ["sequence"]),
			counted("views", ["view", "matview"], ["views", "matviews"]),
			counted("functions", ["function"]),
			counted("policies", ["policy"])
		];
		function countIntegrity({ passport, findings }) {
			let failed = findings.filter((finding) => finding.status === "fail");
			let missing = new Set(failed.filter(({ reason }) => reason === "schema-missing").map(({ schema }) => schema));
			return INTEGRITY.map(({ id, kinds, checks }) => {
				let objectsIn = countPerSchema(passport, kinds);
				let broken = new Set(failed.filter(({ check, reason }) => checks.includes(check) && reason !== "object-unexpected").map(({ schema, object }) => `${schema}\0${object}`)).size;
				let lost = sum([...missing].map((schema) => objectsIn.get(schema) ?? 0));
				let total = sum([...objectsIn.values()]);
				return {
					id,
					intact: Math.max(0, total - lost - broken),
					total
				};
			});
		}
		function countPerSchema({ schemas, shapes }, kinds) {
			let perShape = new Map(Object.entries(shapes).map(([key, lines]) => [key, (0, _passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__.M)(lines, kinds)]));
			return new Map(Object.entries(schemas).map(([name, { shape }]) => [name, perShape.get(shape) ?? 0]));
		}
		function sum(numbers) {
			return numbers.reduce((total, number) => total + number, 0);
		}
		let QUESTIONS = [
			"schemas",
			"tables",
			"rows",
			"fingerprints",
			"columns",
			"constraints",
			"unique-constraints",
			"foreign-keys",
			"indexes",
			"sequences",
			"triggers",
			"functions",
			"views",
			"matviews",
			"policies",
			"partitions",
			"types",
			"grants",
			"owners",
			"comments",
			"extensions",
			"large-objects",
			"objects"
		];
		let SELF_EVIDENT = ["foreign-keys"];
		let OF_THE_DATABASE = ["extensions", "large-objects"];
		function summariseChecks(findings, { hasPassport, isPart = !1 }) {
			let byCheck = Map.groupBy(findings, (finding) => finding.check);
			return QUESTIONS.filter((id) => (hasPassport || SELF_EVIDENT.includes(id)) && !(isPart && OF_THE_DATABASE.includes(id))).map((id) => {
				let found = byCheck.get(id) ?? [];
				let worst = found.find((finding) => finding.status === "fail") ?? found[0];
				if (!worst) return {
					id,
					status: "pass",
					expected: "as in the passport",
					actual: "as in the passport"
				};
				let { reason, schema, object, expected, actual } = worst;
				return {
					id,
					status: worst.status,
					expected: "as in the passport",
					actual: `${found.length} differences`,
					reason,
					facts: {
						schema,
						object,
						expected,
						actual,
						findings: found.length
					}
				};
			});
		}
	}),
	5415: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => loadPassport,
			x: () => checkGlobals
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
		var _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1228);
		var _passport_totals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9714);
		var _fetch_dump_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9366);
		async function loadPassport(backup, recorder) {
			recorder.artifact({
				kind: "dump",
				path: backup.dumpPath,
				bytes: backup.bytes
			});
			if (backup.passportPath === void 0) return null;
			let passport = await (0, _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_3__.pN)(backup.passportPath);
			(0, _fetch_dump_js__WEBPACK_IMPORTED_MODULE_4__.rD)(passport, backup);
			let totals = (0, _passport_totals_js__WEBPACK_IMPORTED_MODULE_5__.Yv)(passport);
			let dump = passport.files.find((file) => file.role === "dump");
			recorder.sections({ backup: {
				name: backup.name,
				source: passport.source.name,
				tier: backup.tier,
				takenAt: passport.snapshotAt,
				bytes: backup.bytes,
				...dump?.plainBytes === void 0 ? {} : { plainBytes: dump.plainBytes },
				...totals
			} });
			let common = {
				id: "passport",
				expected: "belongs to this dump",
				actual: `${totals.tables} tables, ${totals.rows} rows`
			};
			recorder.check(passport.afterTheFact ? {
				...common,
				status: "warn",
				reason: "passport-after-the-fact"
			} : {
				...common,
				status: "pass"
			});
			if (totals.tables === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("database-empty", "the passport names no table: there is nothing to prove", { database: passport.source.database });
			return passport;
		}
		async function checkGlobals(backup, passport, recorder) {
			if (passport.afterTheFact) return;
			let bytes = backup.globalsPath === void 0 ? Buffer.alloc(0) : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(backup.globalsPath);
			let text = bytes.toString("utf8");
			let missing = passport.roles.find(({ name }) => !createsRole(text, name));
			let common = {
				id: "roles",
				expected: `${passport.roles.length} roles in the globals`
			};
			if (missing) {
				let facts = {
					role: missing.name,
					object: missing.name
				};
				let actual = `role ${missing.name} is missing`;
				recorder.check({
					...common,
					status: "fail",
					actual,
					reason: "role-missing",
					facts
				});
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("role-missing", `the globals lack role ${missing.name}`, facts);
			}
			recorder.check({
				...common,
				status: "pass",
				actual: "all are there"
			});
			assertGlobalsUnchanged(passport, bytes);
		}
		function createsRole(globals, name) {
			let quoted = name.replaceAll("\"", "\"\"");
			return globals.includes(`\nCREATE ROLE ${name};`) || globals.includes(`\nCREATE ROLE "${quoted}";`);
		}
		function assertGlobalsUnchanged(passport, bytes) {
			let expected = passport.files.find((file) => file.role === "globals")?.sha256;
			let actual = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
			if (expected === void 0 || expected === actual) return;
			let facts = {
				expected,
				actual
			};
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.jU("sha256-mismatch", "the globals are not what was backed up", facts);
		}
	}),
	3216: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => validateRestored });
		var validate_restore = __webpack_require__(9300);
		var passport_shape = __webpack_require__(6128);
		let CHECK_OF = {
			"foreign-key": "foreign-keys",
			check: "constraints"
		};
		function findUnvalidated({ schemas, shapes }) {
			return Object.entries(schemas).flatMap(([schema, { shape }]) => (shapes[shape] ?? []).flatMap((line) => {
				let { kind, object, definition } = (0, passport_shape.$k)(line);
				if (kind !== "foreign-key" && kind !== "check" || !definition.endsWith(" NOT VALID")) return [];
				return [{
					check: CHECK_OF[kind],
					status: "warn",
					reason: "constraint-not-valid",
					schema,
					object: object.replaceAll("{schema}", schema),
					expected: "validated",
					actual: definition.replaceAll("{schema}", schema)
				}];
			}));
		}
		var judged = __webpack_require__(5821);
		async function validateRestored({ settings, passport, only, moments, jobs, phases, recorder }, world) {
			let findings = [];
			let told = new Set();
			let onFinding = (finding) => {
				let key = [
					finding.reason,
					finding.schema,
					finding.object,
					finding.check
				].join("\0");
				if (told.has(key)) return;
				told.add(key);
				findings.push(finding);
				recorder.finding(finding);
			};
			let validation = await validate_restore.g.open({
				target: settings,
				passport,
				only,
				moments,
				jobs: Math.max(2, jobs),
				onFinding
			}, world);
			try {
				await recorder.step("validate", () => phases.time("validate", async () => {
					await recorder.step("rows", () => validation.compare());
					if (passport) for (let finding of findUnvalidated(passport)) onFinding(finding);
					await recorder.step("amcheck", () => validation.amcheck());
				}));
			} finally {
				await validation.close();
			}
			let asked = {
				hasPassport: passport !== null,
				isPart: only !== void 0
			};
			for (let check of (0, judged.ip)(findings, asked)) recorder.check(check);
			recorder.check(amcheckCheck(validation.amcheckRan, findings));
			return {
				findings,
				schemas: validation.schemas,
				disasterAt: world.clock.now()
			};
		}
		function amcheckCheck(ran, findings) {
			let corrupt = findings.filter((finding) => finding.check === "amcheck").length;
			if (!ran) return {
				id: "amcheck",
				status: "unknown",
				expected: "sound pages",
				actual: "amcheck is not installed",
				reason: "amcheck-unavailable"
			};
			if (corrupt === 0) return {
				id: "amcheck",
				status: "pass",
				expected: "sound pages",
				actual: "sound pages"
			};
			return {
				id: "amcheck",
				status: "fail",
				expected: "sound pages",
				actual: `${corrupt} relations are not`,
				reason: "heap-corrupt"
			};
		}
	}),
	5073: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => worstFirst,
			t: () => worstFinding
		});
		let WEIGHT = [
			"schema-missing",
			"table-missing",
			"rows-missing",
			"rows-unexpected",
			"rows-differ",
			"foreign-key-orphans",
			"large-objects-differ",
			"sequence-missing",
			"sequence-behind",
			"constraint-missing",
			"unique-missing",
			"index-missing",
			"extension-missing",
			"function-missing",
			"view-missing",
			"trigger-missing",
			"policy-missing",
			"object-missing"
		];
		function worstFirst(findings) {
			let weight = ({ reason }) => (WEIGHT.indexOf(reason) + WEIGHT.length + 1) % (WEIGHT.length + 1);
			return findings.filter((finding) => finding.status === "fail").sort((a, b) => weight(a) - weight(b));
		}
		function worstFinding(findings) {
			return worstFirst(findings)[0];
		}
	})
};
