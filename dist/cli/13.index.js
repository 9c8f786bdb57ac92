"use strict";
exports.id = 13;
exports.ids = [13];
exports.modules = {

/***/ 4013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoHandler: () => (/* binding */ demoHandler)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(625);
/* harmony import */ var _config_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6217);
/* harmony import */ var _demo_backend_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3741);
/* harmony import */ var _demo_demo_cluster_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1318);
/* harmony import */ var _demo_demo_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2980);
/* harmony import */ var _demo_demo_rehearsal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6947);
/* harmony import */ var _demo_fill_restaurants_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(493);
/* harmony import */ var _procedures_backup_backup_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9929);
/* harmony import */ var _procedures_restore_drill_restore_drill_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4655);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1881);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1607);
/* harmony import */ var _cli_io_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8230);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8448);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7324);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2036);


















/** `lastro demo`: a restaurant SaaS is filled, backed up, restored in isolation and judged. */
function demoHandler(redactor) {
    return async (options, io) => {
        const locale = options.locale ?? 'en';
        const world = (0,_run_context_js__WEBPACK_IMPORTED_MODULE_15__/* .openWorld */ .H)(locale, io, redactor);
        const directory = options.directory === undefined ? await makeDirectory() : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.directory);
        const production = await (0,_demo_demo_cluster_js__WEBPACK_IMPORTED_MODULE_6__/* .startDemoCluster */ .E)(directory, options.tenants, world);
        try {
            const config = (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o)((0,_demo_demo_config_js__WEBPACK_IMPORTED_MODULE_7__/* .demoConfig */ .q)({
                directory,
                locale,
                settings: production.settings,
                rehearsal: (0,_demo_demo_rehearsal_js__WEBPACK_IMPORTED_MODULE_8__/* .demoRehearsal */ .p)({
                    command: (0,_demo_backend_program_js__WEBPACK_IMPORTED_MODULE_5__/* .backendCommand */ .q)(process.argv[1] ?? ''),
                    locale,
                    tenants: [(0,_demo_fill_restaurants_js__WEBPACK_IMPORTED_MODULE_9__/* .tenantSchema */ .c)(1)],
                }),
            }), 'demo', {});
            await world.log.group(`${options.tenants} restaurants`, () => (0,_demo_fill_restaurants_js__WEBPACK_IMPORTED_MODULE_9__/* .fillRestaurants */ .S)(production.settings, { tenants: options.tenants, sessions: 2 }, world));
            return await backUpAndDrill({ config, world, io, options });
        }
        finally {
            await production.stop();
            if (!options.keep)
                await Promise.all(['backups', 'drill', 'production'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), { recursive: true, force: true })));
        }
    };
}
/** Open to pass through: started as root, the servers in it run as another user. */
async function makeDirectory() {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lastro-demo-'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o755);
    return directory;
}
async function backUpAndDrill(run) {
    const { config, world, io, options } = run;
    const source = (0,_config_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .requireSource */ .nH)(config);
    const backups = (0,_config_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .requireBackups */ .Pu)(config);
    const common = { config, lastro: _version_js__WEBPACK_IMPORTED_MODULE_13__/* .LASTRO_VERSION */ .R };
    const request = { ...common, backups, name: source.name, source, dryRun: false };
    const runs = [await show(await (0,_procedures_backup_backup_js__WEBPACK_IMPORTED_MODULE_10__/* .runBackup */ .Q)(request, world), run)];
    if (isAllGood(runs)) {
        const drill = { ...common, directory: backups.directory, pick: 'newest' };
        runs.push(await show(await (0,_procedures_restore_drill_restore_drill_js__WEBPACK_IMPORTED_MODULE_11__/* .runRestoreDrill */ .B)(drill, world), run));
    }
    if (options.json)
        (0,_cli_io_js__WEBPACK_IMPORTED_MODULE_17__/* .writeJson */ .G)(io, { runs });
    if (io.signal.aborted)
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_14__/* .EXIT */ .dc.cancelled;
    return isAllGood(runs) ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_14__/* .EXIT */ .dc.good : _exit_codes_js__WEBPACK_IMPORTED_MODULE_14__/* .EXIT */ .dc.badVerdict;
}
function show(report, { config, world, io, options }) {
    return (0,_show_report_js__WEBPACK_IMPORTED_MODULE_16__.showReport)(report, { config, locale: config.system.locale, world }, { io, json: options.json });
}
function isAllGood(runs) {
    return runs.every(({ report }) => (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .isGood */ .K)(report.verdict.value));
}


/***/ })

};
;