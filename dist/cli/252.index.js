"use strict";
exports.id = 252;
exports.ids = [252];
exports.modules = {

/***/ 3252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreDrillHandler: () => (/* binding */ restoreDrillHandler)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/requirements.js
var requirements = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
;// CONCATENATED MODULE: ./build/src/procedures/restore-drill/plan-drill.js



/**
 * The request of a drill: choices first, then the configuration.
 * @throws ConfigurationError when a source is unknown, no directory of backups is known, a backend's variable is not set, or
 *   the name of the target was not typed exactly.
 */
function planDrill(config, choices, lastro) {
    const { source, backup, tenant, from, confirmTarget } = choices;
    const jobs = choices.jobs ?? config.drill.jobs;
    (0,requirements/* requireVariables */.pS)(config, 'drill');
    if (source !== undefined)
        (0,requirements/* selectSources */.nn)(config, source);
    if (confirmTarget !== undefined)
        checkConfirmation(config, confirmTarget);
    return {
        config,
        directory: from === undefined ? (0,requirements/* requireBackups */.Pu)(config).directory : (0,external_node_path_.resolve)(from),
        pick: choices.pick ?? config.drill.pick,
        lastro,
        ...(source === undefined ? {} : { source }),
        ...(backup === undefined ? {} : { backup: namedBackup(backup) }),
        ...(tenant === undefined ? {} : { tenant }),
        ...(jobs === undefined ? {} : { jobs }),
        ...(confirmTarget === undefined ? {} : { confirmedTarget: confirmTarget }),
    };
}
/** A name that does not fit was meant for another database, or for another configuration. */
function checkConfirmation({ drill }, typed) {
    const target = drill.staging === 'url' ? drill.server?.database : undefined;
    if (typed === target)
        return;
    throw new errors/* ConfigurationError */.j1([
        {
            field: 'confirm-target',
            value: JSON.stringify(typed),
            legal: target ?? 'nothing, because drill.staging is not url',
            mend: target === undefined
                ? 'Leave it out.'
                : 'Type the exact name of the database in drill.server, or leave it out.',
        },
    ]);
}
/** A name has no slash; anything else is a path, taken from where the person stands. */
function namedBackup(backup) {
    return backup.includes('/') ? (0,external_node_path_.resolve)(backup) : backup;
}

// EXTERNAL MODULE: ./build/src/procedures/restore-drill/restore-drill.js + 18 modules
var restore_drill = __webpack_require__(2852);
// EXTERNAL MODULE: ./build/src/verdict/fail-on.js
var fail_on = __webpack_require__(1058);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 27 modules
var run_context = __webpack_require__(5952);
;// CONCATENATED MODULE: ./build/src/cli/restore-drill-handler.js








/** `lastro restore-drill`. */
function restoreDrillHandler(redactor) {
    return async (options, io) => {
        const context = await (0,run_context/* openRun */.Iy)(options, io, redactor);
        const request = planDrill(context.config, options, version/* LASTRO_VERSION */.R);
        const report = await (0,restore_drill/* runRestoreDrill */.B)(request, context.world);
        const run = await (0,run_context/* showReport */.UY)(report, context, {
            io,
            json: options.json,
            ...(options.keepReport === undefined ? {} : { directory: (0,external_node_path_.resolve)(options.keepReport) }),
        });
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { runs: [run] });
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return (0,fail_on/* failsDrill */.tH)(report.verdict, context.config.drill.failOn) ? exit_codes/* EXIT */.dc.badVerdict : exit_codes/* EXIT */.dc.good;
    };
}


/***/ })

};
;