/** Style sheet of the HTML report: light and dark, screen and paper; nothing from outside. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#f6f6f3;--card:#fff;--ink:#1b1e22;--muted:#59616c;--line:#e2e2dc;--soft:#f0f0ec;
--pass:#1a7036;--pass-bg:#dff2e3;--fail:#b3261e;--fail-bg:#fdecea;--warn:#855300;--warn-bg:#fcf1d8;--unknown:#5b4a9c;--unknown-bg:#ece8f9;--on:#fff;
--p0:#41699b;--p1:#2f7f86;--p2:#5b7f3c;--p3:#8f6f1c;--p4:#b5602a;--p5:#a8465a;--p6:#83528f;--p7:#5c61a6;--p8:#6b6f76}
@media (prefers-color-scheme:dark){:root{--bg:#111417;--card:#191d21;--ink:#e7eaed;--muted:#9da6b0;--line:#2b3138;--soft:#20252a;
--pass:#63c983;--pass-bg:#173122;--fail:#ff8a80;--fail-bg:#3b1b1a;--warn:#e9b95c;--warn-bg:#332813;--unknown:#b9a8f5;--unknown-bg:#292345;--on:#111417}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1000px;margin:0 auto;padding:28px 20px 40px;display:grid;gap:16px}
h1,h2,p,dl,dd,ul,figure{margin:0;padding:0}ul{list-style:none}
h2{font-size:15px;font-weight:650;margin-bottom:12px;display:flex;justify-content:space-between;gap:12px}
h2 small{font-weight:400;color:var(--muted);font-size:14px}
code{font:0.92em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,monospace;background:var(--soft);border-radius:4px;padding:1px 5px;overflow-wrap:anywhere}
pre{margin:6px 0 0;padding:9px 12px;background:var(--soft);border-radius:6px;font:13px/1.55 ui-monospace,"SF Mono",Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}pre+.hint{margin-top:14px}
h3{margin:16px 0 4px;font-size:14px;font-weight:620}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:18px 20px;min-width:0}
.pass{--tone:var(--pass);--tint:var(--pass-bg)}.fail{--tone:var(--fail);--tint:var(--fail-bg)}.warn{--tone:var(--warn);--tint:var(--warn-bg)}.unknown{--tone:var(--unknown);--tint:var(--unknown-bg)}
.verdict{border-top:5px solid var(--tone);padding:22px 24px}
.kicker{color:var(--muted);font-size:14px}
h1{font-size:31px;line-height:1.2;letter-spacing:-.01em;color:var(--tone);display:flex;align-items:center;gap:12px;margin:6px 0 8px}
.mark{display:inline-grid;place-items:center;flex:none;width:1.35em;height:1.35em;border-radius:50%;background:var(--tone);color:var(--on);font-weight:700;font-size:.78em;line-height:1}
.why{font-size:17px}.hint{color:var(--muted)}.meta{color:var(--muted);font-size:13.5px;margin-top:10px;overflow-wrap:anywhere}
.figures{display:flex;flex-wrap:wrap;gap:1px;background:var(--line);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.figures div{flex:1 1 130px;background:var(--card);padding:14px 16px}.figures dt{color:var(--muted);font-size:12.5px}.figures dd{font-size:20px;font-weight:620;letter-spacing:-.01em;white-space:nowrap}
.figures dd+dd{white-space:normal;font-size:12.5px;font-weight:400;letter-spacing:0;color:var(--muted)}.figures .fail dd,.figures .unknown dd{color:var(--tone)}.figures .fail dd+dd,.figures .unknown dd+dd{color:var(--muted)}
.group{border-left:3px solid var(--tone);padding:1px 0 1px 14px;min-width:0}.group+.group{margin-top:18px}
.group h3{margin:0;font-size:15px;font-weight:620;display:flex;gap:8px;align-items:baseline}.group h3 .tag{flex:none}
.tag{color:var(--tone);background:var(--tint);border-radius:5px;padding:0 7px;font-size:12px;font-weight:600;line-height:1.7;white-space:nowrap}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}th{font-weight:500;color:var(--muted);font-size:12.5px;text-align:left}
td,th{padding:5px 14px 5px 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}tr:last-child td{border-bottom:0}
td:last-child,th:last-child{padding-right:0}.n{text-align:right;white-space:nowrap}.group table{margin-top:6px}.group td{padding:3px 14px 3px 0}.group td:first-child{width:44%}
.hash{font:12px/1.6 ui-monospace,Menlo,Consolas,monospace;color:var(--muted);word-break:break-all}
.objective{stroke:var(--ink);stroke-width:2}.track{fill:var(--soft)}.gauge{fill:var(--tone)}svg{display:block;width:100%;height:auto}svg text{font-size:12.5px;fill:var(--muted)}svg text.in{fill:#fff;font-weight:600}
${Array.from({ length: 9 }, (_, index) => `.p${index}{fill:var(--p${index});background:var(--p${index})}`).join('')}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:2px 32px;margin-top:14px;font-size:14px}
.legend li{display:grid;grid-template-columns:12px 1fr auto 52px;gap:8px;align-items:center}.legend i{width:12px;height:12px;border-radius:3px}.legend span:last-child{text-align:right;color:var(--muted)}
.tenants{display:grid;grid-template-columns:repeat(auto-fill,minmax(42px,1fr));gap:4px}
.tenants li{background:var(--tint);color:var(--tone);border-radius:5px;text-align:center;font-size:11.5px;line-height:26px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;padding:0 1px}
.tenants .fail,.tenants .unknown{background:var(--tone);color:var(--on);font-weight:700}.dense{grid-template-columns:repeat(auto-fill,minmax(18px,1fr));gap:3px}.dense li{height:18px;line-height:18px;font-size:10.5px;border-radius:4px;padding:0}.tenants+.scroll{margin-top:14px}.tenants+.scroll code{white-space:nowrap}
.matrix{margin:0;display:grid;gap:7px}.matrix div{display:grid;grid-template-columns:170px 1fr;gap:12px;align-items:start}.matrix dt{display:flex;justify-content:space-between;gap:8px;font-size:14px}.matrix b{font-weight:600;color:var(--tone)}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(330px,1fr));gap:16px;align-items:start}
.asked b{white-space:normal;text-align:right;overflow-wrap:anywhere}
.log{margin:0;padding:0;list-style:none;font:12px/1.6 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.lines li{display:flex;justify-content:space-between;gap:12px;padding:4px 0;border-bottom:1px solid var(--line)}.lines li:last-child{border:0}.lines b{font-weight:600;color:var(--tone);white-space:nowrap}
details{border-bottom:1px solid var(--line)}details:last-child{border-bottom:0}summary{cursor:pointer;padding:9px 0;font-weight:550}summary small{color:var(--muted);font-weight:400;font-size:13px;margin-left:6px}details[open]{padding-bottom:12px}summary:focus-visible{outline:2px solid var(--unknown);outline-offset:2px;border-radius:4px}
.more{color:var(--muted);font-size:13.5px;margin-top:8px}footer{color:var(--muted);font-size:13px;text-align:center}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:560px){td:first-child,th:first-child{min-width:8em}main{padding:14px 10px 28px}.card{padding:14px}h1{font-size:25px}}
@media print{:root{--bg:#fff}body{font-size:11pt}main{max-width:none;padding:0}.card,.figures{break-inside:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
