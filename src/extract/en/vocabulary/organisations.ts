/** Nouns that make a capitalised phrase the name of a body. */
export const ORGANISATION_HEADS = new Set(
  'government administration ministry department office bureau commission committee council university college institute institution authority bank corporation limited ltd ltd. company co. inc inc. plc group holdings association chamber federation secretariat agency board foundation union embassy consulate consulate-general mission court parliament assembly congress party police force forces army navy fund exchange society league club alliance organisation organization service services treasury customs senate cabinet delegation branch team headquarters academy school directorate division section taskforce inspectorate registry tribunal trust network consortium enterprise enterprises airlines airways railway post press daily television broadcasts conference mechanism forum region state directorate-general presidency chancellery kingdom republic palace'.split(
    ' ',
  ),
);

/** Nouns that make a capitalised phrase the name of a place or facility one can visit. */
export const FACILITY_HEADS = new Set(
  'centre center park hall museum hospital laboratory laboratories lab library gallery theatre theater stadium airport port terminal station bridge factory plant base zone hub campus garden gardens temple church mosque cathedral monument memorial market mall tower building house hotel square street road village town district island bay harbour harbor river lake mountain farm site reserve reservoir dam camp barracks school kindergarten university college institute academy clinic home estate exhibition pavilion palace fort castle zoo aquarium cemetery plaza court complex precinct incubator quarter city county province corridor wharf pier depot tunnel line mine refinery studio studios headquarters office'.split(
    ' ',
  ),
);

/** Words of government business: parts of titles and bodies, never of a person's name. */
export const POLICY_WORDS = new Set(
  "affairs administration administrative commerce economic economy development innovation technology technologies industry industrial constitutional mainland labour labor welfare security transport transportation logistics education health home youth culture cultural arts sports sport tourism environment environmental ecology ecological housing finance financial services treasury justice civil service planning lands land works food trade energy water defence defense foreign external relations interior internal information communications communication media manpower agriculture agricultural fisheries rural urban infrastructure law legal religious sustainability climate digital women family social general public private policy policies strategic strategy investment investments promotion cooperation co-operation human resources resource science scientific research talent talents engage emergency management supervision statistics taxation revenue monetary insurance securities futures markets market natural conservation heritage marine maritime aviation aerospace space railway railways highways medical medicine drug drugs hygiene population community local regional national international global special central municipal provincial prefectural county people peoples people's republic democratic federal royal state united nations asian european african american pacific atlantic north south east west northern southern eastern western new work working leading united-front liaison organization organisation propaganda discipline inspection political consultative peace overseas veterans immigration passport customs quality inspection quarantine radio television film broadcasting press publication news intellectual property equal opportunities data privacy consumer small medium business enterprises enterprise advanced basic higher secondary primary early childhood smart green blue silk road belt exhibition trade-office joint standing plenary integrity anti-corruption audit personnel registry marketing export import exports imports productivity standards competition artificial intelligence cyberspace quantum biotechnology biomedical veterinary forestry irrigation mineral mines petroleum nuclear atomic electricity power gas telecommunications post postal multilateral bilateral european union commonwealth asean guangdong-hong greater bay area high-level first second third fourth fifth sixth seventh eighth ninth tenth".split(
    ' ',
  ),
);

/** Capitalised words that begin sentences or stand in headlines and never begin a name. */
export const NEVER_NAMES = new Set(
  'the a an in on at by for from to of with and or but as if it he she they we i you this that these those his her their its our after before during while when where who which what how also then later meanwhile afterwards following today yesterday tomorrow both all other others some many more most no not yes new photo photos video videos source ends end note notes editor editors media press release statement contact tel email issued monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening noon hkt gmt sgt earlier recently additionally moreover furthermore however besides apart since until upon under over between among including accompanied speaking addressing visiting meeting attending noting welcoming chinese english belt road one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** Heads of offices that a country or city keeps elsewhere: "… Office in Shanghai" is one name. */
export const MISSION_HEADS = new Set(
  'office consulate consulate-general general embassy mission commission bureau representative chamber association federation'.split(
    ' ',
  ),
);
