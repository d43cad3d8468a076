import type { Token } from '../text/tokens.ts';

/** Of which body a post is. */
export interface Body {
  readonly organisation: readonly Token[];
  /** What stands before the head and belongs to the title: "司法" of "司法部长", "驻海康" of "驻海康总领事". */
  readonly prefix: readonly Token[];
  readonly suffix: string;
}

/** Bodies whose heads the title repeats, or does not: "教育局局长", "教育局长". */
const OFFICES_OF_BODIES = new Set(['局', '署', '处', '厅', '院', '校', '馆', '会', '行', '所', '台', '社', '站', '园']);
/** "安多利总统气候问题特使": what stands between the land and the title is what the office is for. */
const OF_FIELDS =
  /^(?:特使|(?:首席|高级)?顾问|总?参谋长|秘书|专员|高级代表|协调员|国务部长|国务大臣|部长官|部长级代表|副大臣|事务次官)$/u;
const OF_PLACES = /^(?:副|常务副)?([市省区县州镇乡町村郡邦])长$/u;

/** "甘肃省庆阳市委" is the committee of the city. */
function ofSmallest(tokens: readonly Token[]): readonly Token[] {
  const within =
    tokens[0]?.kind === 'PLACE' && tokens[1]?.kind === 'PLACE' && /(?:省|自治区|市)$/u.test(tokens[0].text);
  return within ? tokens.slice(1) : tokens;
}

/**
 * What stands before the head of a title: the body that it is of, and what belongs to the title. An office alone
 * ("行政长官私人秘书") is part of the title.
 */
export function splitBody(words: readonly Token[], head: Token | undefined): Body {
  const tokens = ofSmallest(words);
  if (tokens.length > 0 && tokens.every((t) => t.kind === 'TITLE'))
    return { organisation: [], prefix: tokens, suffix: '' };
  const posted = tokens.findIndex((t) => t.text === '驻');
  const hasOffice = tokens.slice(posted + 1).some((t) => t.kind === 'BODY');
  if (posted >= 0 && !hasOffice && head && /使|领事|代表|代办|参赞|特派员/u.test(head.text))
    return atPost(tokens, posted);
  const envoy = ofAffairs(tokens, head?.text ?? '');
  if (envoy) return envoy;
  const area = OF_PLACES.exec(head?.text ?? '')?.[1] ?? '';
  const whole = (head?.text ?? '').startsWith('副') || (head?.text ?? '').startsWith('常');
  if (area !== '')
    return {
      organisation: lastPlace(tokens),
      prefix: [],
      suffix: whole || endsArea(tokens, area) ? '' : area,
    };
  if (/^(?:副)?(?:大臣|次官|政务次官)$/u.test(head?.text ?? '')) return ministry(tokens);
  if (OF_FIELDS.test(head?.text ?? '') && !tokens.some(isOfBody)) return ofField(tokens);
  const assists = tokens.findLastIndex((t) => t.kind === 'TITLE');
  // "教育局局长政务助理"
  const advises = /顾问$/u.test(head?.text ?? '') && assists === tokens.length - 1;
  if (assists > 0 && (advises || /助理$/u.test(head?.text ?? '')))
    return { organisation: tokens.slice(0, assists), prefix: tokens.slice(assists), suffix: '' };
  // "某国外交部次长"
  if (/^(?:政务|常务)?次长$/u.test(head?.text ?? '') && tokens.at(-1)?.kind === 'BODY')
    return { organisation: tokens, prefix: [], suffix: '' };
  const office = /^副?(\p{Script=Han})长$/u.exec(head?.text ?? '')?.[1] ?? '';
  if (tokens.length === 0 || office === '') return { organisation: tokens, prefix: [], suffix: '' };
  // "青山大学（白石）校长"
  if (tokens.at(-1)?.text === ')') return { organisation: tokens, prefix: [], suffix: '' };
  const repeated = tokens.at(-1)?.text.endsWith(office);
  if (office === '议' && /议会?$/u.test(tokens.at(-1)?.text ?? ''))
    return { organisation: tokens, prefix: [], suffix: '' };
  if (repeated && office === '司') return secretary(tokens);
  if (repeated) return { organisation: tokens, prefix: [], suffix: '' };
  if (OFFICES_OF_BODIES.has(office) && tokens.at(-1)?.kind === 'BODY')
    return { organisation: tokens, prefix: [], suffix: '' };
  // "青大校长"
  if (office === '校' && /[大中小]$/u.test(tokens.at(-1)?.text ?? ''))
    return { organisation: tokens, prefix: [], suffix: '' };
  // "远东商事社长"
  if (/^[会社行]$/u.test(office) && tokens.at(-1)?.kind !== 'PLACE')
    return { organisation: tokens, prefix: [], suffix: '' };
  if (OFFICES_OF_BODIES.has(office) && tokens.at(-1)?.kind !== 'PLACE' && head?.text.startsWith(office))
    return { organisation: tokens, prefix: [], suffix: office };
  return withinMinistry(tokens, office) ?? ministry(tokens);
}

/** A body, known or by its last character. */
function isOfBody({ kind, text }: Token): boolean {
  return kind === 'BODY' || /[会部局署社团院校司厅委所党盟军]$/u.test(text);
}

/** The land in front, and what the office is for. */
function ofField(tokens: readonly Token[]): Body {
  const field = tokens.findIndex((t) => t.kind !== 'PLACE');
  const from = field < 0 ? tokens.length : field;
  return { organisation: tokens.slice(0, from), prefix: tokens.slice(from), suffix: '' };
}

/** "安多利投资部服务业副部长": of the ministry, and for what. */
function withinMinistry(tokens: readonly Token[], office: string): Body | null {
  const body = office === '部' ? tokens.findLastIndex((t) => t.kind === 'BODY' && t.text.endsWith('部')) + 1 : 0;
  return body > 1 && body < tokens.length
    ? { organisation: tokens.slice(0, body), prefix: tokens.slice(body), suffix: '' }
    : null;
}

/** "外交部某地事务特别代表": of the ministry, and what the envoy is for belongs to the title. */
function ofAffairs(tokens: readonly Token[], head: string): Body | null {
  const told = tokens.map((t) => t.text).join('');
  const body =
    tokens.findIndex((t, i) => tokens[i + 1]?.kind !== 'BODY' && t.kind === 'BODY' && /[部府院署盟会]$/u.test(t.text)) +
    1;
  if (
    body === 0 ||
    body === tokens.length ||
    !/特别代表$|特使$|^委员$|^专员$/u.test(head) ||
    !/(?:事务|问题|议题)$/u.test(told)
  )
    return null;
  return { organisation: tokens.slice(0, body), prefix: tokens.slice(body), suffix: '' };
}

/** "津河市长" says the city's own "市"; "白石地区市长" does not. */
function endsArea(tokens: readonly Token[], area: string): boolean {
  const last = tokens.at(-1)?.text ?? '';
  return (
    last.endsWith(area) || /(?:政府|议会|市政厅|社理会)$/u.test(last) || (area === '市' && /[区州省县]$/u.test(last))
  );
}

// "維爾莫拉前駐海康總領事": whom it serves stands before.
function atPost(tokens: readonly Token[], posted: number): Body {
  const former = tokens[posted - 1]?.kind === 'RANK' ? posted - 1 : posted;
  return { organisation: tokens.slice(0, former), prefix: tokens.slice(former), suffix: '' };
}

function lastPlace(tokens: readonly Token[]): readonly Token[] {
  // "我市首个国际友城津河市": what stands before tells of the city.
  if (tokens.at(-1)?.kind !== 'PLACE') return tokens;
  // "大白石副市长"
  return tokens.slice(tokens.at(-2)?.text === '大' ? -2 : -1);
}

/** "政務司司長" heads no body of that name; "外交部亚洲司司长" does. */
function secretary(tokens: readonly Token[]): Body {
  const ministryEnd = tokens.findLastIndex(
    (t, i) => i < tokens.length - 1 && t.kind === 'BODY' && /[部委局署院]$|政府$|办公[室厅]$/u.test(t.text),
  );
  if (ministryEnd >= 0 && !tokens[ministryEnd]?.text.endsWith('政府'))
    return { organisation: tokens, prefix: [], suffix: '' };
  const places = tokens.findLastIndex((t) => t.kind === 'PLACE');
  let cut = Math.max(ministryEnd, places) + 1;
  // "香港特区政务司司长"
  if (tokens[cut]?.text === '特' && tokens[cut + 1]?.text === '区') cut += 2;
  return { organisation: tokens.slice(0, cut), prefix: tokens.slice(cut), suffix: '' };
}

/** "坦貝里司法部長": of a country, not of a ministry that the text names. */
function ministry(tokens: readonly Token[]): Body {
  const places =
    tokens.findLastIndex(
      (t, i) => t.kind === 'PLACE' || (/政府$/u.test(t.text) && !/地?方$/u.test(tokens[i - 1]?.text ?? '')),
    ) + 1;
  return { organisation: tokens.slice(0, places), prefix: tokens.slice(places), suffix: '' };
}
