"use strict";
exports.id = 541;
exports.ids = [541];
exports.modules = { 5541: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { askProgram: () => askProgram });
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
	var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2697);
	var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
	var _random_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(157);
	var _base_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(668);
	var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4761);
	let QUESTION_VARIABLE = "LASTRO_QUESTION";
	async function askProgram(question, options) {
		let id = (0, _random_id_js__WEBPACK_IMPORTED_MODULE_3__.z)();
		let env = {
			...(0, _base_environment_js__WEBPACK_IMPORTED_MODULE_4__.Q)(question, options.owner),
			[QUESTION_VARIABLE]: id
		};
		let answer = (0, _actions_exec__WEBPACK_IMPORTED_MODULE_1__.H)(quoted(question.file), [...question.args], {
			env,
			silent: !0,
			ignoreReturnCode: !0
		});
		let impatience = impatienceOf(question.timeoutSeconds ?? 10, options);
		try {
			let { exitCode, stdout, stderr } = await Promise.race([answer, impatience.given]);
			return {
				exitCode,
				stdout,
				stderr: options.redact(stderr)
			};
		} catch (error) {
			(0, _leftovers_js__WEBPACK_IMPORTED_MODULE_5__.fR)(`${QUESTION_VARIABLE}=${id}`);
			answer.catch(() => void 0);
			throw failure(question, error, options.redact);
		} finally {
			impatience.end();
		}
	}
	function quoted(file) {
		return `"${file.replaceAll("\"", "\\\"")}"`;
	}
	class GaveUp extends Error {
		because;
		constructor(because) {
			super(because);
			this.because = because;
		}
	}
	function impatienceOf(seconds, { signal }) {
		let { promise, reject } = Promise.withResolvers();
		promise.catch(() => void 0);
		let timer = setTimeout(() => reject(new GaveUp("timeout")), seconds * 1e3);
		let onAbort = () => reject(new GaveUp("cancelled"));
		signal?.aborted && onAbort();
		signal?.addEventListener("abort", onAbort, { once: !0 });
		return {
			given: promise,
			end: () => {
				clearTimeout(timer);
				signal?.removeEventListener("abort", onAbort);
			}
		};
	}
	function failure(question, error, redact) {
		let cause = error instanceof GaveUp ? error.because : "spawn";
		let text = error instanceof Error && cause === "spawn" ? error.message : "";
		return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.Qd({
			program: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(question.file),
			args: question.args.map(redact),
			exitCode: null,
			cause,
			stderrTail: redact(text)
		});
	}
}) };
