/** More of what a person may be called by office, over the world: parts of the heads of titles, in small letters and parted by commas. */
const OF_STATES =
  'ceann comhairle, leas-cheann comhairle, leas-chathaoirleach, uachtarán, first gentleman, second lady, second gentleman, queen mother, queen consort, prince consort, crown princess, dowager queen, deputy ruler, hokim, khokim, voivode, landammann, captain regent, co-prince, chief prelate, chief incumbent, grand vizier, paramount chief, asantehene, nuncio, apostolic nuncio, papal nuncio, grand ayatollah, sheikh al-azhar, lyonchhen, minister plenipotentiary, minister without portfolio, minister delegate, minister designate, vice minister, raksha rajya mantri, rajya mantri, mukhya mantri, mantri, subedar, sarpanch, collector, district collector, district magistrate, divisional commissioner, additional chief secretary, deputy chief minister, special chief secretary';
const OF_LAW =
  'sheriff, district attorney, state attorney, public prosecutor, public defender, lord advocate, counsel general, advocate general, chief prosecutor, procurator fiscal, lord justice, lord chief justice, chief judge, presiding judge, registrar general, chief registrar, notary, chief constable, police commissioner, inspector general of police, director general of police, chief of police, surveyor general, accountant general, auditor';
const OF_PARLIAMENTS =
  'llywydd, trefnydd, assemblyman, assemblywoman, assemblymember, assembly member, city councilmember, councilmember, city councilman, city councilwoman, city councilor, councilperson, selectman, selectwoman, alderperson, alderwoman, county executive, county administrator, borough president, freeholder, supervisor, city clerk, clerk, whip, majority whip, minority whip, government whip, opposition whip, deputy whip, floor leader, house leader, parliamentary leader, party leader, deputy speaker, speaker pro tempore, serjeant-at-arms, parliamentarian, member of the legislative assembly, member of the legislative council, member of the house of representatives, member of the senate, member of congress';
const OF_OFFICIALS =
  'special assistant, executive assistant, personal assistant, senior special assistant, principal private secretary, private secretary, military secretary, press secretary, press officer, desk officer, political officer, commercial counsellor, economic counsellor, political counsellor, cultural counsellor, trade counsellor, press counsellor, first secretary, second secretary, third secretary, head of chancery, head of section, head of unit, head of office, head of cabinet, head of secretariat, head of programme, head of protocol, head of service, g20 sherpa, chief of mission, deputy chief of mission, high level representative, focal point, mission director, programme director, program director, project director, project manager, programme manager, liaison officer, portfolio manager, cluster head, vice-rector, pro-rector, headmaster, headmistress, head teacher, professor emeritus, chief librarian, chief archivist, poet laureate, goodwill ambassador, cultural attaché, military attache, naval attaché, air attaché, defense attaché, defence attache, chief of naval staff, chief of air staff, chief of army staff, chief of naval operations, chief of space operations, chief of the military staff, chief of general staff of the armed forces, army chief, navy chief, air force chief, defence chief, commanding officer, commanding general, deputy commander';
const CHIEFS_OF =
  'commercial, investment, sustainability, strategy, risk, legal, compliance, people, product, digital, data, innovation, growth, business, administrative, development, communications, security, science, scientific, nursing, revenue, customer, experience, transformation, policy, procurement, accounting, audit, veterinary, planning, content, corporate, government, international, external, regulatory, technical, electoral, statistical, dental, health, impact, human resources, human resource, corporate affairs, public affairs, external affairs, government affairs, international affairs, supply chain, medical services, education, economic, wildlife, agricultural, forest, probation, immigration, customs, labour, information security';

/** Offices by these words only where it is said of what: names, ranks and forms of address elsewhere. */
export const OFFICES_OF: ReadonlySet<string> = new Set(
  'wali hakim rais akim oba ooni olu alake obi eze emir sultan regent bishop archbishop patriarch metropolitan marshal professor cardinal abbot imam kadi'.split(
    ' ',
  ),
);

export const MORE_OFFICES: readonly string[] = [
  ...[OF_STATES, OF_LAW, OF_PARLIAMENTS, OF_OFFICIALS].flatMap((offices) => offices.split(', ')),
  ...CHIEFS_OF.split(', ').map((field) => `chief ${field} officer`),
];

/** Plural forms of offices over several names, each with what one of them is. */
export const MORE_PLURALS: Readonly<Record<string, string>> = {
  undersecretaries: 'undersecretary',
  envoys: 'envoy',
  judges: 'judge',
  ceos: 'CEO',
  mlas: 'MLA',
  mlcs: 'MLC',
  meps: 'MEP',
  msps: 'MSP',
  tds: 'TD',
  assemblymembers: 'assemblymember',
  councilmembers: 'councilmember',
  congressmen: 'congressman',
  consuls: 'consul',
  'secretaries-general': 'secretary-general',
  'governors-general': 'governor-general',
  'vice-chairs': 'vice-chair',
  'vice-rectors': 'vice-rector',
  'co-chairs': 'co-chair',
  attachés: 'attaché',
  sheriffs: 'sheriff',
};
