/** "商务部党组成员、副部长": the title of one who heads such a body. */
const HEADS: readonly (readonly [RegExp, RegExp])[] = [
  [/^副?部长$/u, /部$/u],
  [/^副?局长$/u, /局$/u],
  [/^副?署长$/u, /署$/u],
  [/^副?厅长$/u, /厅$/u],
  [/^副?校长$/u, /大学|学院|学校/u],
  [/^副?院长$/u, /[院所]$/u],
  [/^副?行长$/u, /银行|分行/u],
  [/^(?:副?主任|主任委员)$/u, /[委办室]$|委员会|中心/u],
  [/^副?馆长$/u, /馆$/u],
  [/^副?总?站长$/u, /站$/u],
  [/^副?组长$/u, /组$/u],
  [/^常任秘书长?$/u, /[部局署处]$/u],
  [/^副?(?:会长|理事长|秘书长)$|^(?:副?主席|总干事)$/u, /会$|组织|联盟/u],
];

/** Is this the title of one who heads a body of such a name, folded? */
export function heads(title: string, body: string): boolean {
  const bare = title.replace(/^(?:常务|执行|第一)/u, '');
  return HEADS.some(([held, of]) => held.test(bare) && of.test(body));
}
