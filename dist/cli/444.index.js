"use strict";
exports.id = 444;
exports.ids = [444];
exports.modules = {

/***/ 4444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ TransitionSchema),
/* harmony export */   EG: () => (/* binding */ AlertSchema),
/* harmony export */   ME: () => (/* binding */ LevelSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6346);


/** How bad it is, in a file. */
const LevelSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .ALERT_LEVELS */ .F6);
/** An alert in a file: in the book, in what has still to be told, in a report. */
const AlertSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    host: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: LevelSchema,
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    facts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
});
/** A change of one in a file. */
const TransitionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    alert: AlertSchema,
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSITION_KINDS */ .iH),
    from: LevelSchema,
    since: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 6346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ ALERT_LEVELS),
/* harmony export */   cY: () => (/* binding */ worstLevel),
/* harmony export */   iH: () => (/* binding */ TRANSITION_KINDS),
/* harmony export */   t9: () => (/* binding */ compareLevels)
/* harmony export */ });
/**
 * How bad it is, mildest first. `unknown` could not be asked; it ranks above `warning`, as in `--fail-on`: a disk that deserves a look in daylight must
 * not hide that a host is dead. Below `critical`, since nobody should be woken by a question that found no answer.
 */
const ALERT_LEVELS = ['ok', 'warning', 'unknown', 'critical', 'emergency'];
/** How an alert changed since people were last told of it. */
const TRANSITION_KINDS = ['raised', 'escalated', 'eased', 'resolved', 'reminder'];
/** Negative when `one` is milder than `other`, positive when it is worse. */
function compareLevels(one, other) {
    return ALERT_LEVELS.indexOf(one) - ALERT_LEVELS.indexOf(other);
}
/** The worst of several levels; `ok` of none. */
function worstLevel(levels) {
    return levels.reduce((worst, level) => (compareLevels(level, worst) > 0 ? level : worst), 'ok');
}


/***/ })

};
;