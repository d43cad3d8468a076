import { Markup } from './markup.ts';

/** Every pair of colours has a contrast of 4.5 and more, light and dark; no mark rests on its colour alone. */
export const STYLE = new Markup(`
:root{color-scheme:light dark;--ground:#fff;--ink:#1a1c1e;--soft:#55595e;--line:#c9ced4;--card:#f5f6f8;--link:#0b57a4;--chosen:#ffe9a8;--doubt:#b3261e;
--person:#d8ecff;--organisation:#f3ddf7;--place:#d9f2dc;--post:#e3e3fb;--event:#fdeccb;--agreement:#ffdfd8;--topic:#d5f1ef;--other:#e6e6e6}
@media(prefers-color-scheme:dark){:root{--ground:#15181b;--ink:#e7e9eb;--soft:#b0b6bc;--line:#454b52;--card:#1f2429;--link:#8fc4ff;--chosen:#5a4a12;--doubt:#ff9d94;
--person:#123d63;--organisation:#4a2a55;--place:#17472a;--post:#34346b;--event:#54400f;--agreement:#5e2c22;--topic:#134a48;--other:#3d3d3d}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:90rem;padding:1rem 1.5rem 4rem;background:var(--ground);color:var(--ink);font:1rem/1.75 system-ui,"Noto Sans","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.4rem;margin:0}h2{font-size:1.25rem;line-height:1.35;margin:0 0 .3rem}
header p{margin:.2rem 0;color:var(--soft)}.counts{font-weight:600}
a{color:var(--link)}
a:focus-visible,main:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:0}
.skip{position:absolute;left:-100rem}.skip:focus{position:static}
nav{margin-top:1.5rem}nav ol{margin:.3rem 0}
article{margin-top:2rem;padding-top:1.5rem;border-top:2px solid var(--line)}
div.block{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 2rem;padding:.7rem 0;border-bottom:1px solid var(--line)}
.text p{margin:0}[data-block=TITLE] .text p{font-weight:600}[data-block=BOILERPLATE] .text p{color:var(--soft)}
small.block{display:block;color:var(--soft);font-size:.75rem}
.quote{text-decoration:underline 2px;text-underline-offset:.3em;text-decoration-skip-ink:none}
.supposed{text-decoration-style:dashed}
.doubt{border-bottom:0;text-decoration:underline wavy var(--doubt) 1.5px;text-underline-offset:.3em}
.quote.doubt{text-decoration:underline wavy var(--doubt) 1.5px}
.mention{padding:.1em 0;background:var(--other);color:var(--ink)}
.mention.begins{padding-left:.2em;border-radius:.3em 0 0 .3em}
.mention small{margin:0 .25em 0 .35em;font-size:.68em;color:var(--ink);user-select:none}
[data-kind=Person]{background:var(--person)}[data-kind=Organisation]{background:var(--organisation)}[data-kind=Place]{background:var(--place)}
[data-kind=Post]{background:var(--post)}[data-kind=Event]{background:var(--event)}[data-kind=Agreement]{background:var(--agreement)}[data-kind=Topic]{background:var(--topic)}
.number{display:inline-block;min-width:1.5em;margin:0 .15em;padding:0 .3em;border:1px solid currentColor;border-radius:.7em;background:var(--ground);color:var(--link);font:600 .72rem/1.35 system-ui,sans-serif;text-align:center;text-decoration:none;user-select:none}
.number:hover,.number:focus-visible,.number:target{background:var(--chosen);color:var(--ink)}
.warns{color:var(--doubt)}
.cards{list-style:none;margin:0;padding:0}
.card{margin:0 0 .5rem;padding:.4rem .7rem;border:1px solid var(--line);border-left:4px solid var(--link);border-radius:.3rem;background:var(--card);font-size:.9rem;line-height:1.45}
.card.warning{border-left-style:double;border-left-color:var(--doubt)}
.card:is(:hover,:target,:focus-within),.number:target{background:var(--chosen)}
.card:target{outline:2px solid var(--link)}
.card p{margin:.1rem 0}.details,.also{color:var(--soft);font-size:.85rem}
.card:is(:hover,:target,:focus-within) .details{color:var(--ink)}
.card em{font-style:normal;font-weight:600;padding:0 .35em;border:1px dashed currentColor;border-radius:.3em}
@media(max-width:60rem){div.block{grid-template-columns:1fr;gap:.5rem}}
@media print{body{max-width:none}.skip{display:none}}
`);
