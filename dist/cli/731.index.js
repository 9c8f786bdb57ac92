"use strict";
exports.id = 731;
exports.ids = [731];
exports.modules = {
	3731: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { passportHandlers: () => passportHandlers });
		var _passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
		var _passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(668);
		var _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1228);
		var _passport_totals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9714);
		var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4669);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8230);
		var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8448);
		let passportHandlers = {
			passportShow: async ({ file, json }, io) => {
				let passport = await (0, _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_2__.pN)(file);
				json ? (0, _cli_io_js__WEBPACK_IMPORTED_MODULE_5__.G)(io, passport) : show(passport, io);
				return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__.dc.good;
			},
			passportDiff: async ({ before, after, json }, io) => {
				let passports = [await (0, _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_2__.pN)(before), await (0, _passport_read_passport_js__WEBPACK_IMPORTED_MODULE_2__.pN)(after)];
				let differences = diffPassports(...passports);
				for (let [index, file] of [before, after].entries()) passports[index]?.afterTheFact && io.stderr.write(`${(0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.h)(`${file} was made ${AFTER_THE_FACT}`)}\n`);
				if (json) (0, _cli_io_js__WEBPACK_IMPORTED_MODULE_5__.G)(io, { differences });
				else for (let each of differences) io.stdout.write(`${(0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.h)(describe(each))}\n`);
				!json && differences.length === 0 && io.stdout.write("The passports describe the same structure and rows.\n");
				return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__.dc.good;
			}
		};
		function show(passport, io) {
			let totals = (0, _passport_totals_js__WEBPACK_IMPORTED_MODULE_6__.Yv)(passport);
			let say = (key, value) => io.stdout.write(`${(0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.h)(`${key.padEnd(12)} ${value}`)}\n`);
			say("source", `${passport.source.name}: database ${passport.source.database}, PostgreSQL ${passport.server.version}`);
			say("snapshot", passport.snapshotAt + snapshotNote(passport));
			passport.afterTheFact && say("made", AFTER_THE_FACT);
			say("contents", `${totals.tables} tables, ${totals.rows} rows, ${totals.tenants} tenants, ${passport.largeObjects.count} large objects`);
			for (let file of passport.files) say(file.role, `${file.name}, ${file.bytes} bytes, SHA-256 ${file.sha256}`);
			say("extensions", Object.entries(passport.extensions).map(([name, version]) => `${name} ${version}`).join(", ") || "none");
			passport.properties && showProperties(passport.properties, say);
			say("roles", passport.roles.map((role) => role.name).join(", ") || "none");
			for (let [schema, truth] of Object.entries(passport.schemas)) {
				let tables = Object.values(truth.tables);
				let rows = tables.reduce((sum, [count]) => sum + count, 0);
				say(schema, `${tables.length} tables, ${rows} rows${truth.newest ? `, newest ${truth.newest.at} (${truth.newest.column})` : ""}`);
			}
		}
		function showProperties({ owner, grants, settings }, say) {
			say("owner", owner);
			say("grants", `${grants.length} on the database`);
			say("settings", settings.map((setting) => `${(0, _passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__.QX)(setting)} = ${setting.value ?? "(sealed)"}`).join("; ") || "none");
		}
		let AFTER_THE_FACT = "after the fact, from the restored dump: it says what the dump holds, not what the database held";
		function snapshotNote({ afterTheFact }) {
			if (!afterTheFact) return "";
			return afterTheFact.snapshotAtFrom === "name" ? " (as the name of the dump says)" : " (unknown; this is the time of the file)";
		}
		function diffPassports(before, after) {
			let schemas = new Set([...Object.keys(before.schemas), ...Object.keys(after.schemas)]);
			let structure = [...schemas].flatMap((schema) => {
				let lines = (passport) => passport.shapes[passport.schemas[schema]?.shape ?? ""] ?? [];
				return (0, _passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__.d)({
					schema,
					expected: lines(before),
					actual: lines(after),
					sameMajor: !0
				});
			});
			let rows = [...schemas].flatMap((schema) => diffRows(schema, before, after));
			return [
				...(0, _passport_compare_structure_js__WEBPACK_IMPORTED_MODULE_0__.d)({
					schema: "",
					expected: before.database,
					actual: after.database,
					sameMajor: !0
				}),
				...(0, _passport_database_properties_js__WEBPACK_IMPORTED_MODULE_1__.BO)(before, after),
				...structure,
				...rows
			];
		}
		function diffRows(schema, before, after) {
			let [old, now] = [before.schemas[schema]?.tables ?? {}, after.schemas[schema]?.tables ?? {}];
			return Object.entries(now).flatMap(([name, [rows, fingerprint]]) => {
				let [expected, expectedFingerprint] = old[name] ?? [];
				if (expected === void 0 || expected === rows && expectedFingerprint === fingerprint) return [];
				return [{
					check: "rows",
					status: "fail",
					reason: rows < expected ? "rows-missing" : rows > expected ? "rows-unexpected" : "rows-differ",
					schema,
					object: name,
					expected: `${expected} rows`,
					actual: `${rows} rows`
				}];
			});
		}
		function describe({ reason, schema, object, expected, actual }) {
			return `${schema ? `${schema}.` : ""}${object}: ${reason}: ${expected || "(none)"} \u2192 ${actual || "(none)"}`;
		}
	}),
	894: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => countKind,
			d: () => compareStructure
		});
		var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
		let naming = (check, missing, differs, unexpected = "object-unexpected") => ({
			check,
			missing,
			differs,
			unexpected
		});
		let NAMINGS = {
			schema: naming("schemas", "schema-missing", "object-differs", "schema-unexpected"),
			table: naming("tables", "table-missing", "object-differs", "table-unexpected"),
			column: naming("columns", "column-differs", "column-differs", "column-differs"),
			partition: naming("partitions", "partition-differs", "partition-differs", "partition-differs"),
			"row-security": naming("policies", "row-security-differs", "row-security-differs", "row-security-differs"),
			"foreign-key": naming("foreign-keys", "constraint-missing", "constraint-differs"),
			"primary-key": naming("constraints", "constraint-missing", "constraint-differs"),
			unique: naming("unique-constraints", "unique-missing", "constraint-differs"),
			check: naming("constraints", "constraint-missing", "constraint-differs"),
			exclusion: naming("constraints", "constraint-missing", "constraint-differs"),
			index: naming("indexes", "index-missing", "index-differs"),
			trigger: naming("triggers", "trigger-missing", "trigger-differs"),
			policy: naming("policies", "policy-missing", "policy-differs"),
			sequence: naming("sequences", "sequence-missing", "object-differs"),
			view: naming("views", "view-missing", "view-differs"),
			"view-text": naming("views", "view-missing", "view-differs"),
			matview: naming("matviews", "view-missing", "matview-differs"),
			function: naming("functions", "function-missing", "function-differs"),
			type: naming("types", "type-differs", "type-differs", "type-differs"),
			grant: naming("grants", "grant-differs", "grant-differs", "grant-differs"),
			owner: naming("owners", "owner-differs", "owner-differs", "owner-differs"),
			comment: naming("comments", "comment-differs", "comment-differs", "comment-differs"),
			extension: naming("extensions", "extension-missing", "object-differs", "object-unexpected"),
			"database-property": naming("database-properties", "database-property-differs", "database-property-differs", "database-property-differs")
		};
		let OTHER = naming("objects", "object-missing", "object-differs");
		let SPELLED_BY_MAJOR = new Set(["view-text", "rule"]);
		let OBJECTS = new Set([
			"table",
			"view",
			"matview",
			"sequence",
			"function",
			"type",
			"statistics",
			"other"
		]);
		let DETAILS = new Set([
			"owner",
			"grant",
			"column",
			"partition",
			"row-security",
			"view-text"
		]);
		function compareStructure(pair) {
			let expected = byObject(pair.expected);
			let actual = byObject(pair.actual);
			let oneSided = new Set([...oneSidedObjects(expected, actual), ...oneSidedObjects(actual, expected)]);
			return [...new Set([...expected.keys(), ...actual.keys()])].filter((key) => !describesOneOf(oneSided, key)).flatMap((key) => compareObject(pair, expected.get(key) ?? [], actual.get(key) ?? []));
		}
		function oneSidedObjects(lines, others) {
			return [...lines].filter(([key, [line]]) => line && OBJECTS.has(line.kind) && !others.has(key)).map(([key]) => key.slice(key.indexOf("	") + 1));
		}
		function describesOneOf(objects, key) {
			let [kind = "", object = ""] = key.split("	");
			if (!DETAILS.has(kind)) return !1;
			return objects.has(object) || objects.has(object.slice(0, object.indexOf(".")));
		}
		function compareObject(pair, expected, actual) {
			let left = without(expected, actual);
			let found = without(actual, expected);
			return Array.from({ length: Math.max(left.length, found.length) }, (_, index) => {
				let [line, other] = [left[index], found[index]];
				if (line) return toFinding(pair, line, other ? "differs" : "missing", other?.definition);
				return other ? toFinding(pair, other, "unexpected", other.definition) : void 0;
			}).filter((finding) => finding !== void 0);
		}
		function without(lines, others) {
			let definitions = others.map((other) => other.definition);
			return lines.filter(({ definition }) => {
				let index = definitions.indexOf(definition);
				index >= 0 && definitions.splice(index, 1);
				return index < 0;
			});
		}
		function byObject(lines) {
			return Map.groupBy(lines.map(_shape_js__WEBPACK_IMPORTED_MODULE_0__.$k), (line) => `${line.kind}\t${line.object}`);
		}
		function toFinding(pair, line, difference, actual) {
			let name = NAMINGS[line.kind] ?? OTHER;
			let isSpelling = difference === "differs" && !pair.sameMajor && SPELLED_BY_MAJOR.has(line.kind);
			let wasNeverValid = difference === "missing" && isInvalidIndex(line);
			let plain = (text) => (0, _shape_js__WEBPACK_IMPORTED_MODULE_0__.ew)(text, pair.schema).replaceAll("\n", " ").slice(0, 400);
			return {
				check: name.check,
				status: isSpelling || wasNeverValid || line.kind === "comment" ? "warn" : "fail",
				reason: wasNeverValid ? "index-invalid" : refine(name[difference], line, actual),
				schema: pair.schema,
				object: plain(line.object),
				expected: difference === "unexpected" ? "" : plain(line.definition),
				actual: plain(actual ?? "")
			};
		}
		function isInvalidIndex({ kind, definition }) {
			return kind === "index" && / INVALID\b/.test(definition);
		}
		function refine(reason, expected, actual) {
			if (actual === void 0) return reason;
			if (reason === "trigger-differs" && actual.endsWith("DISABLED")) return "trigger-disabled";
			if (reason === "index-differs" && /INVALID|NOT READY/.test(actual)) return "index-invalid";
			if (reason === "constraint-differs" && actual.endsWith("NOT VALID") && !expected.definition.endsWith("NOT VALID")) return "constraint-not-valid";
			return reason;
		}
		function countKind(lines, kinds) {
			return lines.filter((line) => kinds.includes(line.slice(0, line.indexOf("	")))).length;
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
	4669: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => plainLine });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		let LINE_LIMIT = 4096;
		let LINE_BREAKS_AND_TABS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
		let INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
		let LONE_SURROGATES = /\p{Surrogate}/gu;
		function plainLine(text) {
			let clean = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, LINE_LIMIT * 2)).replace(LINE_BREAKS_AND_TABS, " ").replace(INVISIBLE, "").replace(LONE_SURROGATES, "\ufffd");
			return clean.length > LINE_LIMIT ? `${clean.slice(0, 4095)}\u2026` : clean;
		}
	})
};
