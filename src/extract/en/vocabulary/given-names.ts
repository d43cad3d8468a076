import { wordSet } from './word-set.ts';

/**
 * Frequent given names of many languages, as written in English releases: they tell where a name begins behind a title
 * without a comma ("Minister for Trade and Tourism Don Ashby"). A shape, not a person. Left out: names that are also
 * words of government, places or months (Victoria, Grant, April, Justice, Florence).
 */
export const GIVEN_NAMES = wordSet(
  `aaron abby abdul abdullah abigail adam adele adrian adriana agnes ahmad ahmed aidan aileen aisha alan alastair albert alberto alejandra alejandro
  alessandra alessandro alex alexander alexandra alexandre alexei alfonso alfred alfredo ali alice alicia alisa alison alistair allan allen allison alma alok alvin amanda amara
  amelia amina amir amit amy ana anand anders andré andre andrea andreas andrei andres andrés andrew andrey andrzej andy angela angelica angelina angelo angus anil anita anja ann anna
  anne annette annie anthony antoine anton antonia antonio antónio antony anwar arif ariel armando arnold arthur arturo arun asha ashley ashok astrid audrey aung axel ayesha aziz
  barbara barry beatrice beatriz belinda ben benedict benjamin bernard bernardo bernd bernice bertha bertrand beth bettina betty bianca bilal bill billy birgit björn bjørn bob boris brad
  brandon brenda brendan brent brett brian bridget britta bruce bruno bryan byron caleb calvin cameron camila camille candice carl carla carlo carlos carmen carol carole carolina caroline
  carolyn cassandra catalina catarina catherine cathy cecilia cécile cedric celia celine cesar césar chad charlene charles charlie charlotte chelsea cherie cheryl chloe chris christian
  christiane christina christine christof christoph christophe christopher christy cindy claire clara clare clarence clarissa claude claudia claudio clement clive colin connie conor conrad
  constance corinne cornelia craig cristina cristóbal curtis cynthia cyril daisy dale damian damien dana daniel daniela danielle danny daphne darius darren daryl dave david dean
  deborah debra deepak deirdre denis denise dennis derek desmond diana diane didier diego dieter dilip dimitri dinesh dirk dmitri dmitry dominic dominique don donald donna dora doreen doris
  dorothy doug douglas duncan dwight dylan eamon eamonn ed eddie edgar edith edmond edmund eduardo edward edwin eileen ekaterina elaine eleanor elena elias elisa elisabeth elise elisha eliza elizabeth ella
  ellen elliot elliott eloise elsa elvira emanuel emerson emilia emilie emilio emily emma emmanuel enrique enzo eric erica erich erik erika erin ernest ernesto erwin esteban esther ethan eugene eugenia eunice
  eva evan eve evelyn ezra fabian fabio faisal fatima fatma federico felicia felicity felipe felix ferdinand fernanda fernando filip fiona flora francesca francesco francine francis francisca
  francisco franco françois frank frankie franz fred freda frederic frédéric frederick fredrik friedrich gabriel gabriela gabrielle gail gareth garry gary gavin gemma genevieve geoff
  geoffrey georg george georges georgina gerald geraldine gerard gerardo gerhard gerry gianni gideon gilbert gilles gina giorgio giovanni giulia giulio giuseppe gladys glen glenn gloria gonzalo gopal
  gordon grace graeme graham greg gregor gregory greta guido guillaume guillermo gunnar günter gustav gustavo gwen gwyneth hakan hannah hans harald harold harriet harry harvey hassan heather hector héctor heidi
  heiko heinrich heinz helen helena helene helga helmut henri henrik henry herbert herman hermann hilary hilda hiroshi holger holly howard hubert hugh hugo humberto hussein ian ibrahim ida
  ignacio igor ilona imran inga ingrid inés irene irina iris irma isaac isabel isabella isabelle ismail ivan ivana ivo jack jackie jackson jacob jacqueline jacques jaime jakob jalal jamal james
  jamie jan jana jane janet janice janis jared jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena jennifer jenny jens jeremy jerome jerry jesse jessica jesus jesús jill
  jim jimmy joachim joan joana joanna joanne joão joaquim joaquín jocelyn jochen joe joel johan johann johanna johannes john johnny johnson jon jonas jonathan jordi jorge jörg josé jose
  josef joseph josephine josh joshua joyce juan juana judith judy jukka jules julia julian juliana julie juliet julio julius jürgen justin justine kaja kamal kanak karel karen karim karin karina karl
  karla karthik kate katarina katarzyna katerina katherine kathleen kathryn kathy katie katrin katrina katrín kay keith kelly kelvin ken kenji kenneth kenny kerry kevin khalid kieran kim kimberly
  kiran kirsten kirsty kishore kjell klaus kristen kristian kristin kristina krzysztof kumar kurt kyle lambert lara lars laszlo latifa laura laurence laurent lauren laurie lawrence leah leila lena lennart lenny
  leo leon leonard leonardo leonor leonora leopold leroy leslie leticia lewis liam lidia lillian lily lina linda lindsay lisa livia liz lloyd lois lorena lorenzo loretta lorraine louis louisa louise lourdes luc luca lucas
  lucia lucie lucy ludwig luigi luis luís luisa lukas luke luz lydia lynda lynette lynn mabel madeleine magda magdalena magnus mahmoud maja malcolm malik mandy manfred manoj manuel manuela mara marc
  marcel marcela marcelo marcia marco marcos marcus margaret margarita margot maria maría mariam mariana marianne marie mariela marija marilyn marina mario marion marisa marius marjorie
  mark marko markus marlene marta martha martin martina martine marvin mary maryam masako masato mateo mathew mathias mathieu mathilde matt matteo matthew matthias matthieu maureen maurice mauricio mauro maxim
  maxime maximilian maxine megan mehmet melanie melinda melissa mercedes meredith mette michael michaela michał michel michele michelle miguel mihai mika mikael mike mikhail mikko milan mildred milica
  milos mira miranda miriam miroslav mitchell mohamad mohamed mohammad mohammed moira mona monica monika monique morgan morris morten moses muhammad murray mustafa myra myriam nadia
  nadine naledi nancy naomi narendra natalia natalie natasha nathalie nathan nathaniel neha neil nelson nicholas nick nicola nicolas nicole niels nigel nikhil niklas nikola nikolai nikos nils nina nino nisha nitin noah noel noor nora
  norbert noreen norma norman nuno octavio olaf oleg olga olive oliver olivia olivier omar orlando oscar oskar otto owen pablo padraig paige pamela pankaj paola paolo pascal patricia patrick
  paul paula paulina pauline paulo pavel pedro peggy penelope penny percy peter petr petra petros phil philip philippa philippe phillip phoebe phyllis pia pierre pietro pilar piotr prakash pradeep prasad
  priscilla priya qasim quentin rachel radek rafael raffaella rahul rainer raj rajesh rajiv rakesh ralf ralph ramesh rami ramón ramon randall randy raphael raquel rashid raúl raul ravi ray raymond rebecca
  regina reginald reinhard remi rémi renate renato rené rene reza ricardo riccardo richard rick ricky riitta rita robert roberta roberto robin rocío rod roderick rodney rodolfo rodrigo roger rohan roland
  rolf roman romain ron ronald ronnie rory rosa rosalie rosalind rosemary ross rowena roy ruben rubén rudolf rudy rupert russell ruth ryan sabine sabrina saeed said salim sally salman salvador sam samantha samir samuel sandra sandro
  sandy sanjay sara sarah satish saul scott sean sébastien sebastian selina serena serge sergei sergey sergio shah shane shannon sharon shaun shawn sheila shelley sherry shinichi shirley siân sidney siegfried sigrid silke silvia silvio
  simon simone sina siobhan sofia soledad solomon sonia sonja sophia sophie søren stacey stacy stan stanislav stanley stefan stefania stefano steffen stella stephan stephane stéphane stephanie stephen
  steve steven stuart subhash sunil suresh susan susanna susanne susie suzanne sven svetlana sylvia sylvie tadeusz takashi tamara tania tanja tanya tara tariq tarek tatiana ted terence teresa
  terri terry thelma theo theodor theodore theresa thérèse thierry thomas thorsten tiffany tim timo timothy tina tobias toby todd tom tomas tomás tomáš tommy toni tony toshiko tracey tracy trevor tristan
  troy uday ulla ulrich ulrike urs ursula uwe václav valentina valeria valerie vanessa vasily venkat vera veronica veronika véronique vicente vicky victor vijay vikram vikas viktor vincent vincenzo
  viola violet virginie vishal vivek vivian viviana vivienne vladimir volker walter wanda warren wayne wendy werner wilfred wilhelm willem william willy wim winifred winnie winston wolfgang xavier
  yann yannick yasmin yasmine yasser yolanda yoko yosef yousef yuki yulia yuri yusuf yves yvette yvonne zachary zaheer zainab zara zeynep zoe zoltan zulkifli`,
);
