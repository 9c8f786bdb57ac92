"use strict";
exports.id = 115;
exports.ids = [115];
exports.modules = {

/***/ 4115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepHeapSmall: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Keeps V8's young generation at its first size (1 MiB) instead of letting it grow to 16 MiB twice, and lets the old one
 * grow by a third of what lives in it before it is collected, not by three times as much. We move bytes and hold little, so
 * a larger heap buys no speed: with a thousand tenants both cost 60 MB on the server we watch over. It works at run time
 * because V8 asks for both flags whenever it wants to grow. Call it before anything streams.
 */
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
}


/***/ })

};
;