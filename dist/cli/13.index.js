"use strict";
exports.id = 13;
exports.ids = [13];
exports.modules = { 4013: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { demoHandler: () => demoHandler });
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
	var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
	var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
	var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(625);
	var _config_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6217);
	var _demo_backend_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3741);
	var _demo_demo_cluster_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1318);
	var _demo_demo_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2980);
	var _demo_demo_rehearsal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6947);
	var _demo_fill_restaurants_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(493);
	var _procedures_backup_backup_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9929);
	var _procedures_restore_drill_restore_drill_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4655);
	var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1881);
	var _version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1607);
	var _cli_io_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8230);
	var _exit_codes_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8448);
	var _run_context_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7324);
	var _show_report_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2036);
	function demoHandler(redactor) {
		return async (options, io) => {
			let locale = options.locale ?? "en";
			let world = (0, _run_context_js__WEBPACK_IMPORTED_MODULE_15__.H)(locale, io, redactor);
			let directory = options.directory === void 0 ? await makeDirectory() : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.directory);
			let production = await (0, _demo_demo_cluster_js__WEBPACK_IMPORTED_MODULE_6__.E)(directory, options.tenants, world);
			try {
				let config = (0, _config_parse_config_js__WEBPACK_IMPORTED_MODULE_3__.o)((0, _demo_demo_config_js__WEBPACK_IMPORTED_MODULE_7__.q)({
					directory,
					locale,
					settings: production.settings,
					rehearsal: (0, _demo_demo_rehearsal_js__WEBPACK_IMPORTED_MODULE_8__.p)({
						command: (0, _demo_backend_program_js__WEBPACK_IMPORTED_MODULE_5__.q)(process.argv[1] ?? ""),
						locale,
						tenants: [(0, _demo_fill_restaurants_js__WEBPACK_IMPORTED_MODULE_9__.c)(1)]
					})
				}), "demo", {});
				await world.log.group(`${options.tenants} restaurants`, () => (0, _demo_fill_restaurants_js__WEBPACK_IMPORTED_MODULE_9__.S)(production.settings, {
					tenants: options.tenants,
					sessions: 2
				}, world));
				return await backUpAndDrill({
					config,
					world,
					io,
					options
				});
			} finally {
				await production.stop();
				options.keep || await Promise.all([
					"backups",
					"drill",
					"production"
				].map((name) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), {
					recursive: !0,
					force: !0
				})));
			}
		};
	}
	async function makeDirectory() {
		let directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "lastro-demo-"));
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 493);
		return directory;
	}
	async function backUpAndDrill(run) {
		let { config, world, io, options } = run;
		let source = (0, _config_requirements_js__WEBPACK_IMPORTED_MODULE_4__.nH)(config);
		let backups = (0, _config_requirements_js__WEBPACK_IMPORTED_MODULE_4__.Pu)(config);
		let common = {
			config,
			lastro: _version_js__WEBPACK_IMPORTED_MODULE_13__.R
		};
		let request = {
			...common,
			backups,
			name: source.name,
			source,
			dryRun: !1
		};
		let runs = [await show(await (0, _procedures_backup_backup_js__WEBPACK_IMPORTED_MODULE_10__.Q)(request, world), run)];
		if (isAllGood(runs)) {
			let drill = {
				...common,
				directory: backups.directory,
				pick: "newest"
			};
			runs.push(await show(await (0, _procedures_restore_drill_restore_drill_js__WEBPACK_IMPORTED_MODULE_11__.B)(drill, world), run));
		}
		options.json && (0, _cli_io_js__WEBPACK_IMPORTED_MODULE_17__.G)(io, { runs });
		if (io.signal.aborted) return _exit_codes_js__WEBPACK_IMPORTED_MODULE_14__.dc.cancelled;
		return isAllGood(runs) ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_14__.dc.good : _exit_codes_js__WEBPACK_IMPORTED_MODULE_14__.dc.badVerdict;
	}
	function show(report, { config, world, io, options }) {
		return (0, _show_report_js__WEBPACK_IMPORTED_MODULE_16__.showReport)(report, {
			config,
			locale: config.system.locale,
			world
		}, {
			io,
			json: options.json
		});
	}
	function isAllGood(runs) {
		return runs.every(({ report }) => (0, _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_12__.K)(report.verdict.value));
	}
}) };
