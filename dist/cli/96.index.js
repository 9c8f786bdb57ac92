"use strict";
exports.id = 96;
exports.ids = [96];
exports.modules = { 8096: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { backupHandler: () => backupHandler });
	var _config_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6217);
	var _procedures_backup_backup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9929);
	var _verdict_fail_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1058);
	var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1607);
	var _cli_io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8230);
	var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8448);
	var _run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7324);
	var _show_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2036);
	function backupHandler(redactor) {
		return async (options, io) => {
			let context = await (0, _run_context_js__WEBPACK_IMPORTED_MODULE_5__.I)(options, io, redactor);
			let backups = (0, _config_requirements_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(context.config);
			let runs = [];
			for (let source of (0, _config_requirements_js__WEBPACK_IMPORTED_MODULE_0__.nn)(context.config, options.source)) {
				let report = await (0, _procedures_backup_backup_js__WEBPACK_IMPORTED_MODULE_1__.Q)({
					config: context.config,
					backups,
					name: source.name,
					source,
					dryRun: options.dryRun,
					lastro: _version_js__WEBPACK_IMPORTED_MODULE_3__.R
				}, context.world);
				runs.push(await (0, _show_report_js__WEBPACK_IMPORTED_MODULE_6__.showReport)(report, context, {
					io,
					json: options.json
				}));
				if (io.signal.aborted) break;
			}
			options.json && (0, _cli_io_js__WEBPACK_IMPORTED_MODULE_7__.G)(io, { runs });
			if (io.signal.aborted) return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__.dc.cancelled;
			return runs.some(({ report }) => (0, _verdict_fail_on_js__WEBPACK_IMPORTED_MODULE_2__.ei)(report.verdict)) ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__.dc.badVerdict : _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__.dc.good;
		};
	}
}) };
