/** What makes a body one that two or more sides keep to work together. */
const TOGETHER =
  /co-?operation|\bjoint\b|bilateral|trilateral|inter-?governmental|mechanism|dialogue|working (?:group|party)|steering|liaison|co-?ordinat|consultati|partnership|high-level/iu;
/** "Selata-Velmora", "Hong Kong/Shanghai". */
const PAIR = /\p{Lu}[\p{L}.]+ ?[-–/] ?\p{Lu}\p{L}/u;
const HEAD =
  /\b(?:conference|committee|commission|council|group|mechanism|dialogue|forum|meetings?|consultations?|task ?force|party|partnership|platform|panel|talks)(?: (?:on|for) .+)?$/iu;

/** Is this the name of a co-operation mechanism? A parliament, a party committee and a board of directors are none. */
export function isMechanism(name: string): boolean {
  return HEAD.test(name) && (TOGETHER.test(name) || PAIR.test(name));
}

/** One whose meetings bear its own name ("the Fifth Amber/Birch Co-operation Conference"), unlike a yearly fair or forum. */
export function meetsByName(name: string): boolean {
  return (
    /\b(?:conference|meeting|dialogue|mechanism)$/iu.test(name) &&
    (/co-?operation|\bjoint\b/iu.test(name) || PAIR.test(name))
  );
}
