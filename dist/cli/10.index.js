"use strict";
exports.id = 10;
exports.ids = [10];
exports.modules = {

/***/ 7010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notifyTestHandler: () => (/* binding */ notifyTestHandler)
});

// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(6595);
// EXTERNAL MODULE: ./build/src/locale/phrasebook.js + 56 modules
var phrasebook = __webpack_require__(2765);
// EXTERNAL MODULE: ./build/src/notify/channels.js + 9 modules
var notify_channels = __webpack_require__(6289);
// EXTERNAL MODULE: ./build/src/notify/deliver.js
var deliver = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/src/notify/notice.js
var notice = __webpack_require__(3372);
// EXTERNAL MODULE: ./build/src/notify/ping.js
var ping = __webpack_require__(3520);
;// CONCATENATED MODULE: ./build/src/notify/test-channels.js







const ALERT = {
    key: 'local/test/notify',
    host: 'local',
    subject: 'lastro notify test',
    level: 'warning',
    reason: 'notice-test',
    facts: {},
};
/**
 * Tells every channel, or the named one, that this is a test: an issue is opened and closed again, a switch is told of a good
 * end. Channels are asked side by side.
 * @throws ConfigurationError when there is none, or none of that name.
 */
async function testChannels(config, only, world) {
    const tests = testsOf(config, world);
    const names = tests.map(({ name }) => name);
    const chosen = tests.filter(({ name }) => only === undefined || name === only);
    if (chosen.length === 0)
        throw noChannel(only, names);
    const attempt = {
        world,
        phrasebook: (0,phrasebook/* createPhrasebook */.x)(config.system.locale, config.system.timezone),
        timeoutSeconds: deliver/* EXCHANGE_SECONDS */["if"],
        signal: AbortSignal.any([world.signal, AbortSignal.timeout(deliver/* TELLING_SECONDS */.A9 * 1000)]),
    };
    return Promise.all(chosen.map(async ({ name, tell }) => {
        const undelivered = await (0,deliver/* tryTwice */.UA)(name, attempt, () => tell(attempt));
        return {
            channel: name,
            isTold: undelivered === null,
            detail: world.redact(undelivered?.detail ?? ''),
        };
    }));
}
function testsOf(config, world) {
    const { notify, unset } = config;
    if (notify === undefined)
        return [];
    const channels = (0,notify_channels/* channelsOf */.M)({ notify, unset, place: world.run.github ?? {} });
    const pings = Object.entries(notify.pings).map(([name, one]) => {
        const line = `${config.system.name} test`;
        const problem = (0,notify_channels/* unsetIn */.$)(`pings.${name}`, unset);
        return {
            name: `pings.${name}`,
            tell: (attempt) => problem === undefined ? (0,ping/* ping */.h)('success', one, { line, attempt }) : refused(problem),
        };
    });
    return [...channels.map((channel) => channelTest(channel, config, world)), ...pings];
}
async function refused(problem) {
    throw new Error(problem);
}
function channelTest(channel, { system }, world) {
    const { run, redact } = world;
    const at = world.clock.now().toISOString();
    const common = { system: system.name, host: run.host, run: run.id, procedure: 'notify', at };
    const raised = { alert: ALERT, kind: 'raised', from: 'ok', since: at, digest: false };
    const over = {
        ...raised,
        alert: { ...ALERT, level: 'ok' },
        kind: 'resolved',
        from: 'warning',
    };
    const isIssue = channel.name.startsWith('github-issues.');
    return {
        name: channel.name,
        tell: async (attempt) => {
            await channel.tell(notice/* Notice */.$.mask({ ...common, changes: [raised] }, redact), attempt);
            // An issue stays until somebody closes it; the others have said what they had to say.
            if (isIssue)
                await channel.tell(notice/* Notice */.$.mask({ ...common, changes: [over] }, redact), attempt);
        },
    };
}
function noChannel(name, names) {
    return new errors/* ConfigurationError */.j1([
        name === undefined || names.length === 0
            ? {
                field: 'notify',
                value: 'nothing',
                legal: 'a section with at least one channel',
                mend: 'Add it to the configuration; docs/notices.md shows each kind.',
            }
            : {
                field: '--channel',
                value: JSON.stringify(name),
                legal: `one of ${names.join(', ')}`,
                mend: (0,did_you_mean/* didYouMean */.a)(name, names, 'Write it as the configuration has it.'),
            },
    ]);
}

// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/cli/cli-io.js
var cli_io = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/cli/run-context.js + 27 modules
var run_context = __webpack_require__(5952);
;// CONCATENATED MODULE: ./build/src/cli/notify-test-handler.js





/** `lastro notify test`. */
function notifyTestHandler(redactor) {
    return async (options, io) => {
        const { config, world } = await (0,run_context/* openRun */.Iy)(options, io, redactor);
        const channels = await testChannels(config, options.channel, world);
        const isTold = channels.every((channel) => channel.isTold);
        if (options.json)
            (0,cli_io/* writeJson */.G)(io, { isTold, channels });
        for (const { channel, isTold: told, detail } of options.json ? [] : channels)
            io.stdout.write(`${told ? '✅' : '❌'} ${channel}${told ? '' : `: ${(0,plain_text/* plainLine */.h)(detail)}`}\n`);
        if (io.signal.aborted)
            return exit_codes/* EXIT */.dc.cancelled;
        return isTold ? exit_codes/* EXIT */.dc.good : exit_codes/* EXIT */.dc.badVerdict;
    };
}


/***/ })

};
;