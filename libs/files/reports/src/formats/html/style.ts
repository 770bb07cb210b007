/** The style of the page: for narrow and wide screens, and for paper. It loads nothing. */
export const STYLE = `
:root{color-scheme:light;font:100%/1.55 system-ui,"Noto Sans","Noto Sans KR","Noto Sans JP","Noto Sans Thai",sans-serif;color:#1a1a1a;background:#fff}
body{margin:0 auto;max-width:60rem;padding:1.5rem;overflow-wrap:break-word}
h1{font-size:1.7rem;line-height:1.25}
h2{font-size:1.25rem;margin:2.2rem 0 .6rem;border-bottom:1px solid #767676}
h3,h4,h5,h6{font-size:1.05rem;margin:1.4rem 0 .4rem}
p{margin:.4rem 0}
:lang(ko){word-break:keep-all}
a{color:#0b4f9e}
:focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
.draft{border-inline-start:.4rem solid #a11;padding:.4rem .8rem;background:#fdeeee}
.unstated{color:#4a4a4a;font-size:.9rem;margin:.4rem 0}
.row{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:.4rem 0;padding:0}
.plain{list-style:none;padding:0}
.plain>li{margin:.6rem 0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #8a8a8a;padding:.35rem .5rem;text-align:start;vertical-align:top}
thead th{background:#eef1f5}
th p,td p,dd p{margin:0 0 .2rem}
dl{display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;gap:.3rem 1rem;margin:.4rem 0}
dt{font-weight:600}
dd{margin:0;overflow-wrap:break-word;min-width:0}
.bars{display:grid;grid-template-columns:minmax(6rem,14rem) 1fr 3rem;gap:.25rem .6rem;align-items:center;margin:.6rem 0 1rem}
.bars svg{width:100%;height:1rem}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
.legend svg{width:.7rem;height:.7rem}
.chart{break-inside:avoid}
.chart>svg{width:100%;height:auto}
footer{margin-top:3rem;border-top:1px solid #767676;font-size:.9rem}
@media(max-width:40rem){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.5rem}}
@page{margin:18mm}
@media print{body{max-width:none;padding:0}nav{display:none}.wide{overflow:visible}thead{display:table-header-group}tr,dl>dt{break-inside:avoid}h2,h3,h4,dt{break-after:avoid}a{color:inherit}}
`;
