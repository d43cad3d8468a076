const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/u));

/** Given names of the West whose letters might be Chinese syllables. How a name looks, not persons. */
export const WESTERN_NAMES = set(`
  ada adam aidan aisha alan ali alice allen alok amit amy ana anita anja ann anna anne annie anton anwar arun asha ashok aung ben bianca celia cesar
  charlie dale damian dana darren dave dean deepak diana diane diego dilip don donna dora duncan enzo erica erick erik erin erwin eva evan eve fabian
  fabio fatma filip fiona gavin gideon gina giulia giulio gordon guido gunnar hakan hannah harvey hassan heidi heiko henri hugo ida igor imran inga
  ivan ivo jaime jamie jan jana jane jason jay jean jesse joan joao jochen joe johan jon jordi jorge jose joshua joyce juan juana jukka julia julian
  julie julio june kaja kanak karen karim karin karla kate katie kay ken kenji kevin kiran kumar lara lauren leah leila lena leo leon leonor lily lina
  linda lisa luca luigi luisa luke lulu maja malik mara margot maria mariam marie marina mario marion marko marta martin marvin maryam mathew megan mia
  mihai mika mike mikko milan mimi mona morgan morten naomi nathan neha nick nina nino nisha nitin noah noor nora norma norman nuno omar otto owen paige
  paola paolo paula paulo pia pilar remi rene reza rita ruben salim sanjay sara sarah sean shah shane shannon sharon shaun sheila simon sina sonia sonja
  susan susie tania tanja tanya tara tarek tim timo tina tom toni tony uday uwe vijay viktor viola vivek wanda warren wayne wendy wim winnie yannick yoko
  yuki yulia yuri zara zoe`);

/** Those that are Chinese surnames as well: "Sam Wong" and "Sam Hou-fai". */
export const PERHAPS_WESTERN = set('ian jim kim liam sam sian may lok');
