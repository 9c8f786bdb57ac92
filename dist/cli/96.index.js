"use strict";
exports.id = 96;
exports.ids = [96];
exports.modules = {

/***/ 8096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backupHandler: () => (/* binding */ backupHandler)
/* harmony export */ });
/* harmony import */ var _config_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6217);
/* harmony import */ var _procedures_backup_backup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9929);
/* harmony import */ var _verdict_fail_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1058);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1607);
/* harmony import */ var _cli_io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8230);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8448);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7324);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2036);








/** `lastro backup`: one source after the other; one that fails does not stop the next. */
function backupHandler(redactor) {
    return async (options, io) => {
        const context = await (0,_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .openRun */ .I)(options, io, redactor);
        const backups = (0,_config_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBackups */ .Pu)(context.config);
        const runs = [];
        for (const source of (0,_config_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .selectSources */ .nn)(context.config, options.source)) {
            const report = await (0,_procedures_backup_backup_js__WEBPACK_IMPORTED_MODULE_1__/* .runBackup */ .Q)({
                config: context.config,
                backups,
                name: source.name,
                source,
                dryRun: options.dryRun,
                lastro: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .LASTRO_VERSION */ .R,
            }, context.world);
            runs.push(await (0,_show_report_js__WEBPACK_IMPORTED_MODULE_6__.showReport)(report, context, { io, json: options.json }));
            if (io.signal.aborted)
                break;
        }
        if (options.json)
            (0,_cli_io_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .G)(io, { runs });
        if (io.signal.aborted)
            return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.cancelled;
        return runs.some(({ report }) => (0,_verdict_fail_on_js__WEBPACK_IMPORTED_MODULE_2__/* .failsBackup */ .ei)(report.verdict)) ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.badVerdict : _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.good;
    };
}


/***/ })

};
;