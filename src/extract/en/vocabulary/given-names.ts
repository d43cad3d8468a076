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
  yann yannick yasmin yasmine yasser yolanda yoko yosef yousef yuki yulia yuri yusuf yves yvette yvonne zachary zaheer zainab zara zeynep zoe zoltan zulkifli
  aarti abdallah abdel abdelaziz abdelkader abdellatif abdelmadjid abdoul abdoulaye abdulaziz abdulhadi abdulhakim abdulkarim abdullatif abdulmajeed
  abdulmohsen abdulrahman abdurrahman abdusalam abena abhijit abhishek abiodun abiy achieng adama adaora adebayo adel aden adesola adewale adi
  aditya adnan adolfo adonia adonis adrianna adwoa afua agathe agnieszka agostinho agus agustín ahmadjon ahmet aikaterini airlangga aivar ajay ajit
  ajith akash akhilesh akinwumi akinyi akira akmal akmaljon akosua akram akua alaa alar alassane alban albana albertina albin alcinda aleksandar
  aleksandr aleksandra alexandros alexey alexis aleš alhassan alicja alikhan alina aliou alioune alisher aliu aliya alka almas aloysio altai alvaro
  alyona amadou amaechi amason ambrose ameenah amer aminata amine aminu amitabh amitav amjad ammar amparo amélie américo ananth anass anastasios
  anatoliy anatoly anca andrej andreja andrii andris andriy andrás andrônico anele angelos aniceto aniket anikó anjali anne-marie anneli annick
  annika anniken antal antonella antonin antonis antti anup anupam anupriya anurag anutin anvar anđelka aparna apostolos arafat ararat arben ariane
  arinola aristotelis arja arjun arkady arlette arman armen armindo arnaud arnoldas arseniy arsénio arta artan artis artjoms artur aruna arvils
  arvind arvydas asad asaduzzaman asger ashish ashwini asif asim askar asma assoumani atanas atef athanasios atieno attila atul aurore aurélien avaz
  avelino awad ayanda ayman ayodele azamat aziza azza babajide babatunde badr bahaa bahati bahlil baiba baimyrat bakary baker bakhtiyor bakhyt bakyt
  balázs bambang bandile barbora bartosz basant bashar bashir bassam bassem bassirou basuki batmunkh begoña beibut belmiro benigno benoît bente
  berdymurat bernadette bernardita besnik bhagwat bharat bharati bheki bhupender bhupendra bilawal biljana bimal bimala bintou birendra birgir
  bisera bisher bjarke bjarni blagoje blanka blaž blerim bogdan bogomil bogusław bohdan bohuslav bojan bojana bolat bongani borut borys boubacar
  boyko boštjan božidar božo branimir branislav bratislav budi bujar bukola bulat buyisiwe bálint bård béla camilo carl-oskar carmelita celso cezary
  chaiwat chansa chantal charalambos chaudhary chaudhry cheikh chelimo chidi chinedu chingiz chinwe chioma chipoka chirag choudhury christos
  chrysoula chukwuemeka chukwuma ciprian ciro claudiu clemente clémence clément constantino constantinos consuelo corentin corina cornelius cosmin
  cristian cristóvão csaba czesław călin cătălin dagfinn daler dalibor damares damir danijel daniyar daoud dapo dariusz darkhan dauren davor
  debapriya debasish dechen dejan delphine denys desislava devendra devesh dhananjaya dharmendra dieudonné dikeledi dilma dimitar dimitrios dimitris
  dinara dipu dipuo ditmir djibril djoomart dmytro doina domagoj domingos domna donika dorin dorota doto dotto dragan dragana draginja dubravka
  dumitru dushyant duško dávid dénes ebba ebo ebrahim edgars edi edil eduard efraín efua egils ehab eiman ekow ekperikpe elchin eldar eldor
  eleftherios elina elisabet eliud elmedin elmira elnur elodie elva elżbieta emad emeka emil emiliano emmanuella emmerson emomali enitan erion erkki
  erlan erlend espen esperance estelle eurico eva-maria evangelos evaristo evika evo evripidis ewa ezzedine fabien fabienne fabián fadi fadillah
  fahad fahd fakhri fareed farhan farid farouk farrukh faruk fatimata fatou fatoumata faustin faustin-archange fayez fedir felisberto femi ferenc
  fiame fidel fikile filipe firas flamur florin flávio fofi folasade franck frans františek françoise frédérique fuad fumio furkat fátima félix
  gagik gajendra galab galym gamal gaston gaurav gaël geneviève gennady georgi georgios geraldo gergely germán gervais ghada ghassan gheorghe
  ghislain giannis gilda gintaras giorgos girish gitanas glauk gleb gokul goran gordan gordana govind grigory grzegorz grégoire gulnara gunn guntis
  gurbanguly guy guðlaugur guðni gwede gyula györgy gábor gérald gérard géza habib hadi hadiza hadja haider haifa haitham hakainde halla hamad
  hamdan hamed hamid hamza hanan hani hanna hanne hanno hardeep harish haroon harsh harsha hartono haruna haruo hasan hashem hashim hatem hayato
  hazem hemant henna henriette hermínio hernán hervé hesham hicham hideki hideo hikmet hilário himanta hisham hishammuddin hossam hossein houssem
  hristo hrvoje hussain hussam hyacinthe håkan hélène ibrahima ichiro ichita idris idrissa ifeanyi ignace ignatius ihab ihor iina ikram ildefonso
  ildikó ilham ilhom iliana ilie ilir ilkka imad imane imre inara ine ingibjörg ingrida ingrīda ingvild inkosi ināra ioan ioanna ioannis ionel ionuț
  irakli irena iryna irène isaura ishaq issa issam istván iulian iurie ivaylo ivica ivona iván iwao iyabo iyad iñigo jaber jabir jabulani jacek
  jacinto jadranko jafar jagat jagdish jair jairam jaishankar jakaya jakub jameel jamshid jan-olof janez janina jaques jarkko jarno jaromír jaroslav
  jarosław jasem jasim jasmina jasna jassim javid javokhir jayant jayesh jean-baptiste jean-claude jean-luc jean-marc jean-marie jean-michel
  jean-noël jean-paul jean-pierre jean-yves jeanne-d'arc jeenbek jenista jepchirchir jerzy jeyhun jigme jihad jitendra jitin jiří johari joice joko
  jomart jon-are josefa josefina josué jovan joyene jozef jože judit julien jumanne jun'ichi junichi juraj jurgita juri jussi justine-marie justino
  jyotiraditya jyri jános jérôme józef józsef jüri jānis kabaka kahinda kailash kairat kakha kalin kamel kamila kamla kanat kaoru kapil karima
  karol kashim kaspars kassim kassym-jomart katalin kateřina katja katri katsunobu katsuyuki kaushik kavita kayode kazuo kazuyuki keiko kenta kersti
  keshav kgosi khadija khagani khaldoon khaled khamphanh khawaja khin khumbudzo kiiza kipchumba kipruto kiren kiril kirill kithure kiyoshi kjersti
  klemen klára kofi kohei koichi kojo konstantin konstantina konstantinos korir kostas kostiantyn kostis krishnan kristalina kristjan kristrún
  krisztina krišjānis krystyna ksenija kshenuka kujtim kwabena kwadwo kwaku kwame kwasi kweku kyaw kyriakos kyrylo károly kęstutis ladislav laila
  laimdota lajos lakhdar lakshmi lalit lamia lars-erik lateef laurențiu layla lazare lazarus ledina lefteris leif lenka lenín leocádia leonel leonid
  leopoldo lesia leszek levan levente leymah lhamo libor liburn lidija liew liliane lilja linas lindita lindiwe liselott liudmyla liviu ljiljana
  ljubica ljubo lotfi loïc lubomír lucian lucien ludovine luhut luiz luiza lukáš luljeta lulu luminița luísa lyudmila lászló léon léonard lúcia
  maciej macky mads maggie mahama mahamat mahdi mahdzir mahendra mahesh mahinda mahmood maia mailis maitha majed majid majlinda makame makhdoom
  makhosini makis makoto maksim maksym malick mallikarjun malusi mamadou mame mamoru mamuka mandla mangala manish manisha manohar manolo mansoor
  mansour mansukh marat maratee marc-antoine marcelino marcin marek margaritis margus mari marian maricarmen marie-louise marie-noëlle marijana
  marinos maris mariusz mariya marián marjan markéta martynas martín marwan marzena masahiko masahiro masaki mashimba matej mateus mateusz mathurin
  matia matias matjaž mats matti maung maximiliano mazen małgorzata md mehdi mette-marit mia mian michalis mihaela mihály mikayil miklós milada
  milena milinko milivoj miljenko milorad miloš milutin mimoza mindaugas minoru mircea mirosław mirza mirzo mishaal mladen mmamoloko mmusi mohd
  mohsen mohsin mojca mokgweetsi moncef mondli mounir moussa mthuli muhammadu muhriddin muhyiddin mukesh mukhtar mulambo mulatu munir murali murat
  muratbek muriel murlidhar murtaza musa musalia musoni mustapa mustapha musyoka mutale muthanna mwigulu myint mykhailo mykola mário máté máximo
  mélanie naa nabbanja nabil nadeem nadezhda nadiem nadir nahed najib najla namal namgay namgya nana nangolo naoki nape naresh narumon naser nasir
  nasser nataliya natalya nataša natália nauris naveen navin nawabzada nawaf nawal nayef nayib nazar ndiaye nebojša neeraj nela nellie nemanja nenad
  netumbo ngozi niclas nicolae nicolás nicu nii nik nikita nikitas niko nikoi nikol nikolaos nikolay nikorndej nikoslav nilesh nimal nirmala nisreen
  nitesh nityanand nizar njeri njuguna nkeiruka nkosazana nkosinathi nnamdi nobuo nobuyuki nokuthula noluthando nomalungelo nompumelelo nomvula
  nonhlanhla norihiro noura noëlle ntombi nura nurbek nurlan nursultan nurul nyan nyesom nándor néstor nísia oana oba obaid obinna octavian odongo
  odysseas ogbonnaya ognjen okechukwu okello oksana olavo olawale olayemi oleh oleksandr oleksii oleksiy olesea olha olli olof olta olubunmi olufemi
  olusegun oluwaseun olzhas omaima omari ondřej opeyemi opiyo orkhan osagyefo osama osamu osman ostap oszkár othman otumfuo oumar oumarou ousmane
  ovidiu ovídio palamagamba panagiotis panos panyaza parviz pascale pascoal patrice pavlo pavlos pavol pawan paweł pekka penda peninah per-olof
  pertti petar petre petro petteri phankham phildah philibert philémon phiphat phophi pichai pinaki pindi pinky piyush plamen pooja prabhat prabhu
  prabowo prak pralhad pramod prasanna prasert prashant pratap pravin prayut predrag priyanka prokopis purbaya pushpa pål péter qais qodir quitéria
  rabab rabah rachida radan radha radim radmila radomir radosław radovan radu raed rafał rafizi raghav raimonds rajan rajeev rajendra rajnath raman
  ramanathan ramdas ramil ramiro rana rania ranil ranjan ranko rashad rashed rasheed rashmi rasmus ratu rauf ravindra raymonde rebeca reem refilwe
  reimo remus renuka retno riad rigathi rihards riikka riina rikke rimantas rinalds ritu riyad robertine robinah rogelio rohini rohit romeu romuald
  rosalina roselyne rosli rostyslav rotimi rovnag rovshan roxana rudra ruhakana rui rumen ruslan rustam rustem ryo ryosuke ryota ryszard régis réka
  rémy răzvan saad saara sabry sachin sadayuki sadio sadiq sadyr sahiba sahibzada saif saifuddin sajith sakari salah saleem saleh salem saleumxay
  salome salomon salomón samad sameh sami samia samira sanae sandeep sandiaga sangeeta sanja sanjar sanjeev sanna santosh sanusi sarath sarbananda
  sardar sardor sargis sari sarita satoshi saud sauli saulius saurabh sayed saša sebastián seema sello senthil senzeni senzo serdar sergiu serhii
  serhiy serik shadi shahin shaikha shakhboot shamsul shankar shantanu sharad sharif shashi shavkat shehbaz shekhar sherif sherzod shigeki shigeru
  shingo shinjiro shinzo shivraj shobha shoji shripad shunichi shyam sibongile sibusiso siddharth siddig sifiso sigbjørn signe sigríður sihasak
  sihle simonas simplice siniša siphiwe sipho sirojiddin siti situmbeko siv siyabonga slavko slađana slobodan smriti sneha snežana socratis sokhonn
  solange solina somchai somkiat somsak sonam sonexay sorin sosten soufiane spyridon spyros srettha srinivas srđan stanimir stanislas stanisław
  stavros stelios stepan stergios stergomena sthembiso stine-renate stojan subrahmanyam sudha sudhir sugiono suhail sujata sulaiman suleiman suman
  sumit sunita supachai surakiart surasak surendra suriya susana sushil sushma susumu svandís svenja svitlana swami swaran swati syed syeda
  sylvestre szabolcs szilárd szymon sándor séverine sílvio sławomir taavi taavo tadashi taha taher tahir taiwo takahiro takako takeshi takis takuya
  talal talat taleh talgat tamim tamás tandin tanel taras tarcísio tareq tarja taro tashi tatjana tatsuo taulant tawfiq tayseer tedros temir
  temitope teodor teodora teodoro tereza terhi teten tetiana tetsuo thabo thaksin thandi thani thanin thanos tharaka thein thembi thembinkosi
  thembisa theodora theodoros theyazen thilak thoko thokozile thongloun thongsavanh thulani thulas théodore théophile tibor tihomir tiina tijjani
  timur tito tiémoko togbe tokunbo tomasz tomislav tomo tomoko tomé toomas torbjørn tord torgeir toru toshimitsu toshio traian trine troels tsetska
  tshering tsutomu tsvetan tudor tuimaleali'ifano tuimalealiifano tulia tunde tural tuula tytti ubaldo uche udaya ugyen uhuru ulf ulisses ulugbek
  ulysse umar umaru umesh ummy upendra urmas uroš urška usama usha uģis vadim vadym vahagn valdis valentin valerii valery valère valérie vasile
  vasileios vasilis vasko vassilis vasundhara vasyl veena velimir venkaiah verónica vesna vessela vijaya vijitha vikrant viktoriia viktorija viktors
  viktória vilayat ville-markus vilnis vimal vinay vineet vinod viorel vipin viraj vitalii vitaliy vitaly vivekananda vjosa vladan vladimír
  vladislav vlado vlastimil vojislav vojtěch volodymyr vusal vusi vuyani vyacheslav vygaudas víctor vít věra wacław wael wafula wahyu waldemar
  waleed walid wangari wanjiku wassim wichai wiesław wilfrid wiranto wissanu witold wojciech wopke wycliffe władysław włodzimierz xanana xhelal
  xiomara yaa yahya yakubu yamandú yandri yannis yaroslav yasir yassin yassine yasuhiro yasushi yasutoshi yavor yaw yaël yemi yerlan yermek yerzhan
  yetunde yevgeny yevhen yiannis yingluck yogesh yoichi yoji yolande yoshihide yoshihiro yoshimasa yoshio yousif youssef youssouf yousuf yoweri
  yukari yukio yuko yunus yuriko yuriy yury yusof yusril yutaka yvan zacarias zafar zahid zaid zainal zakaria zakia zaliha zambry zaur zaw zayed
  zbigniew zbyněk zdenka zdenko zdeněk zdravko zeinab zhanna zhelyazko ziad zied zine ziyad zizi zofia zolani zoltán zora zoran zorana zsolt
  zsuzsanna zsófia zulkefli zurab zuzana zweli zwelini zéphirin ádám ágnes álvaro ángel ángela éric étienne óscar þorgerður þórdís ľubomír ľudovít
  łukasz štefan žarko željka željko živko žygimantas ștefan`,
);
