"use strict";
exports.id = 541;
exports.ids = [541];
exports.modules = {

/***/ 5541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askProgram: () => (/* binding */ askProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2697);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
/* harmony import */ var _random_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(157);
/* harmony import */ var _base_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(668);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4761);






/** A program that has not said its version by then hangs. */
const DEFAULT_TIMEOUT_SECONDS = 10;
/** Names one question in the environment of whoever answers it: @actions/exec gives us no handle to end it by. */
const QUESTION_VARIABLE = 'LASTRO_QUESTION';
/**
 * Puts a short question by @actions/exec. Its environment is allow-listed like that of every child; after the time-out
 * or a cancellation the program is killed with all that it started.
 * @throws CommandError when there is no answer: not started, not in time, cancelled.
 */
async function askProgram(question, options) {
    const id = (0,_random_id_js__WEBPACK_IMPORTED_MODULE_3__/* .randomId */ .z)();
    const env = { ...(0,_base_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Q)(question, options.owner), [QUESTION_VARIABLE]: id };
    const answer = (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .getExecOutput */ .H)(quoted(question.file), [...question.args], {
        env,
        silent: true,
        ignoreReturnCode: true,
    });
    const impatience = impatienceOf(question.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS, options);
    try {
        const { exitCode, stdout, stderr } = await Promise.race([answer, impatience.given]);
        return { exitCode, stdout, stderr: options.redact(stderr) };
    }
    catch (error) {
        (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .killMarked */ .fR)(`${QUESTION_VARIABLE}=${id}`);
        // It ends by our kill; nobody waits for it any more.
        answer.catch(() => undefined);
        throw failure(question, error, options.redact);
    }
    finally {
        impatience.end();
    }
}
/** @actions/exec parses the program as a command line, in which a backslash escapes a quote only. Source: its argStringToArray. */
function quoted(file) {
    return `"${file.replaceAll('"', '\\"')}"`;
}
/** Why nobody waits for the answer any longer. */
class GaveUp extends Error {
    because;
    constructor(because) {
        super(because);
        this.because = because;
    }
}
function impatienceOf(seconds, { signal }) {
    const { promise, reject } = Promise.withResolvers();
    promise.catch(() => undefined);
    const timer = setTimeout(() => reject(new GaveUp('timeout')), seconds * 1000);
    const onAbort = () => reject(new GaveUp('cancelled'));
    // It may have been while this was loaded: who listens only then hears nothing.
    if (signal?.aborted)
        onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    return {
        given: promise,
        end: () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        },
    };
}
function failure(question, error, redact) {
    const cause = error instanceof GaveUp ? error.because : 'spawn';
    const text = error instanceof Error && cause === 'spawn' ? error.message : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd({
        program: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(question.file),
        args: question.args.map(redact),
        exitCode: null,
        cause,
        stderrTail: redact(text),
    });
}


/***/ })

};
;