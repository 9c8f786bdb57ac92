"use strict";
exports.id = 444;
exports.ids = [444];
exports.modules = {
	4444: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BY: () => TransitionSchema,
			EG: () => AlertSchema,
			ME: () => LevelSchema
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		var _alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6346);
		let LevelSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__.F6);
		let AlertSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			key: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			host: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			subject: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			level: LevelSchema,
			reason: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			facts: valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.aig()]))
		});
		let TransitionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			alert: AlertSchema,
			kind: valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__.iH),
			from: LevelSchema,
			since: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			digest: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()
		});
	}),
	6346: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F6: () => ALERT_LEVELS,
			cY: () => worstLevel,
			iH: () => TRANSITION_KINDS,
			t9: () => compareLevels
		});
		let ALERT_LEVELS = [
			"ok",
			"warning",
			"unknown",
			"critical",
			"emergency"
		];
		let TRANSITION_KINDS = [
			"raised",
			"escalated",
			"eased",
			"resolved",
			"reminder"
		];
		function compareLevels(one, other) {
			return ALERT_LEVELS.indexOf(one) - ALERT_LEVELS.indexOf(other);
		}
		function worstLevel(levels) {
			return levels.reduce((worst, level) => compareLevels(level, worst) > 0 ? level : worst, "ok");
		}
	})
};
