/**
 * How Jyutping initials and finals are spelt in names of Hong Kong persons: the government's romanisation has no
 * published standard, so usual variants stand beside each other, with those of Macao (Ieong, Vai, Weng, Sio, Tac). It is asked whether a spelling may be a reading,
 * never what the spelling is.
 */
export const INITIALS = table(`
  b: p b
  p: p
  m: m
  f: f
  d: t d
  t: t
  n: n l
  l: l
  g: k g
  k: k
  ng: ng -
  h: h
  gw: kw gw k ku gu
  kw: kw k ku
  w: w v hw
  z: ch ts tz cz j z
  c: ch ts tz
  s: s sh sz
  j: y i j -
  -: - ng`);

export const FINALS = table(`
  aa: a ah ar
  aai: ai aai
  aau: au aau ao
  aam: am
  aan: an
  aang: ang
  aap: ap
  aat: at
  aak: ak ac
  ai: ai
  au: au ow ao
  am: am um
  an: an un
  ang: ang
  ap: ap up
  at: at ut
  ak: ak ac
  e: e eh
  ei: ei i ay ee ey
  eng: eng ing
  ek: ek ik
  i: i ee
  iu: iu ew io
  im: im
  in: in inn
  ing: ing eng
  ip: ip
  it: it
  ik: ik ick ek
  o: o or aw
  oi: oi oy
  ou: o ou ow oo
  on: on
  ong: ong
  ot: ot
  ok: ok oc
  u: u oo
  ui: ui oi
  un: un oon
  ung: ung ong oong
  ut: ut
  uk: uk ok oc
  oeng: eung eong oeng
  oek: euk eok ok uk
  eoi: ui oy oi eui
  eon: un eon on
  eot: ut
  yu: yu u ue ee
  yun: uen yuen un
  yut: uet ut yut`);

function table(rows: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row): [string, string[]] => {
        const [sound = '', spellings = ''] = row.trim().split(': ');
        return [sound.replace('-', ''), spellings.split(' ').map((spelling) => spelling.replace('-', ''))];
      }),
  );
}
