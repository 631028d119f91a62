/** First names and who bears them. Data only. */

const words = (text: string): string[] => text.trim().split(/\s+/);

export const MALE_NAMES = new Set(
	words(`
aaron abbas abdallah abdel abdul abdullah abe abel abraham abu achim adam adel ademola adlai adnan
adolf adrian ahmad ahmed ahmet aidan akbar akhil akio akira alain alan alasdair alastair albert
alberto aldo alec alejandro aleksandar aleksander aleksandr alessandro alexander alexandre alexei
alexey alexis alf alfie alfonso alfred alfredo ali alistair allan allen alonzo alphonse alvaro alvin
amadou amar amir amit amos anand anatoly anders andre andrea andreas andrei andres andrew andrey
andrzej andy angel angelo angus anil anthony antoine anton antonin antonio antony anwar archie ari
ariel arjun armand armando arnaud arne arnold arsene art artem arthur arturo arun asad asher ashok
ashraf asif atal augusto aurelio austin avi axel ayad ayman aziz barack barnaby barney barry bart
bartholomew bashar bashir basil baz ben benedict benito benjamin benny benoit bernard bernardo bernd
bernie bert bertrand bibi bill billy bjorn blake bo bob bobby boris brad bradley brandon brendan
brent bret brett brian brock bruce bruno bryan bryce byron caleb calvin cameron carl carlo carlos
carlton casey cedric cesar chad charles charlie chas chester chris christian christoph christophe
christopher chuck claes clarence clark claude claudio claus clay clayton clement cliff clifford
clint clive clyde cody colin colm conor conrad corey cory craig cristian cristiano curt curtis cyril
cyrus dale damian damien damon dan daniel daniele danny dante dario darius darrell darren daryl dave
david davide dean declan denis dennis denny denzel derek dermot desmond devin dexter didier diego
dieter dietmar digby dimitar dimitri dino dirk djimi dmitri dmitry dominic dominique don donald
donnie doug douglas drew duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edmond edmund
edouard eduardo edward edwin egon ehud eli elias elijah elliot elliott ellis elmer elon elton elvis
emanuel emil emile emilio emmanuel enda enoch enrico enrique enzo eric erik ernest ernesto ernst
erwin esteban ethan etienne eugene evan evgeny evo ewan ezra fabien fabio fabrice fabricio faisal
farid farouk felipe felix ferdinand fernando fidel filip fintan floyd fouad francesco francis
francisco franck francois frank frankie franklin franz fred freddie freddy frederic frederick
frederik fritz fumio gabriel gael gareth garry gary gavin gene geoff geoffrey georg george georges
georgi gerald gerard gerardo gerhard gerry gianfranco gianluca gianni gilbert gilberto gilles gino
giorgio giovanni giuliano giuseppe glen glenn godfrey gonzalo gordon graeme graham grant greg gregg
gregor gregory grover guido guillaume guillermo gunter gus gustav gustavo guy habib hakan hamid
hamish hamza hank hannes hans harald harold haroon harrison harry harvey hassan hector heinrich
heinz helmut henri henrik henrique henry herbert herman hermann hideki hiroshi hisham horace horst
hoshyar hosni howard hubert hugh hugo humphrey hussein huw ian ibrahim idris igor ike ilham imad
imran ingvar ioannis iqbal ira isaac isaiah ismail ivan ivo iyad jack jackson jacob jacques jaime
jake jakob jalal jamal james jamie jan jared jason jasper javier jay jeb jed jeff jefferson jeffrey
jens jeremiah jeremy jermaine jerome jerry jerzy jesse jesus jiabao jim jimmy jinping jintao joachim
joao joaquin jochen joe joel joerg johan johann johannes john johnnie johnny jon jonas jonathan
jonny jordan jordi jorge jose josef josep joseph josh joshua juan jude julian julio julius junichiro
jurgen justin kai kamal karim karl karsten kasper keanu keir keith kelvin ken kenenisa kenneth kenny
kent keqiang kevin khaled khalid kieran kim kiran kirk kishore klaus klemens knut koffi kofi kris
kristian kunal kurt kwame kwasi kyle lance larry lars lasse laurence laurent laurie lawrence lee len
lennart lenny leo leon leonard leonardo leonid leopold leroy les leslie lester levi lewis lex liam
linus lionel lloyd logan lorenzo lou louis lucas lucien luigi luis luiz luka lukas luke lyndon mack
mads magnus mahmoud malcolm manfred manmohan manny manuel marat marc marcel marcello marcelo marco
marcos marcus marek mariano mario marius mark markus marlon marshall martin martyn marvin marwan
masahiro massimo massoud mats matt matteo matthew matthias maurice mauricio max maxim maxime
maximilian mehmet mel melvin menachem mervyn micah michael michal michel mick miguel mihai mikael
mike mikel mikhail miko milan miles milos milton miroslav mitch mitchell mitt moammar mohamed
mohammad mohammed moises monty morgan moritz morris mortimer moses moshe muammar muhammad murray
mustafa nabil naftali naim najib naoto narendra nasser nate nathan nathaniel ned neil nelson neville
newt niall nicholas nick nicky nico nicola nicolae nicolas niels nigel niklas nikolai nikos nils
noah noel nolan norbert norman nouri nuri olaf oleg oliver olivier olof omar orlando orrin osama
oscar oskar osman oswald otis otto owen pablo paolo pascal pasquale pat patrice patricio patrick
patrik paul paulo pavel pawel pedro pekka per percy pete peter petr petro phil philip philippe
phillip pierce pierre pieter piotr placido prakash pranab preston quentin quincy rafael rafik rafiq
raheem rahm rahul raj rajiv ralf ralph ramesh ramon ramzan rand randall randy raphael rashad rashid
raul ravi ray raymond recep reg reggie reginald reince reinhard rene reuben rex reza ricardo
riccardo rich richard rick ricky rob robbie robert roberto robin rod roderick rodney rodrigo roger
rohan roland rolf roman romano romeo ron ronald ronaldo ronan ronnie rory ross rowan roy ruben
rudolf rudolph rudy rufus rupert russ russell ryan saad saddam saeed salman salvador salvatore sam
sami sammy samuel sandro sanjay santiago saul sayed scott seamus sean sebastian sepp serge sergei
sergey sergio seth shane shaquille shaun shawn sheldon shigeru shimon shinzo sid sidney sigmar
silvio simon sinan slobodan sol spencer stan stanley stefan stefano steffen stelios stephane stephen
steve steven stewart stuart sunil suresh svein sven sylvain sylvester tad tadeusz takeshi tarek
tariq taro tayyip ted teddy terence terrence terry thabo theo theodore thierry thomas thorsten tiago
tim timo timothy tobias toby todd tom tomas tomasz tommy tony toshihiko travis trent trevor tristan
troy tyler tyrone ulrich umar umberto uwe vaclav valentin valery vasily vernon vicente victor vijay
vikram viktor vince vincent vincenzo virgil vitali vitor vivek vlad vladimir vojislav volker wade
waheed walid wallace walt walter warren wayne wendell werner wes wesley wilbur wilfred wilhelm will
willem william willie willy wim winston wladimir wolfgang woodrow woody xavier xiaoping yahya yair
yann yannick yasser yasuo yitzhak yoshihide yoshihiko youssef yuri yusef yusuf yves zac zach zachary
zack zaheer zaid zane zayed zbigniew zeljko zinedine zoran
`),
);

export const FEMALE_NAMES = new Set(
	words(`
abigail ada adela adele adriana agatha agnes agnieszka aida aileen aimee aisha aisling alana alba
alexa alexandra alexia alice alicia alina alisha alison alissa allison alma alyssa amal amalia
amanda amber amelia amelie amina amira amy ana anastasia andie anete ang angela angelica angelina
angelique angie anita anja anjelica ann anna annabel annabelle anne anneke annette annie annika
antonella antonia anya april arabella aretha aria ariana arianna arlene ashley asma astrid athena
aubrey audrey aung ava avril ayesha aylin barbara barbra beatrice beatriz becky belinda bella
benazir bernadette bernice bertha beryl bess beth bethan bethany betsy betty beverley beverly
beyonce bianca billie birgit blanca blanche blythe bonnie brenda bridget brigid brigitte britney
brittany brooke bryony caitlin camila camilla camille candace candice cara carla carly carmel carmen
carol carole carolina caroline carolyn carrie cassandra catarina cate catherine cathy catriona
cecile cecilia celeste celia celine chantal charlene charlize charlotte cherie cheryl chloe christa
christiane christina christine christy ciara cindy claire clara clare clarissa claudette claudia
clementine cleo colette colleen condoleezza connie constance cora coretta corinne cornelia courtney
cristina crystal cynthia dagmar dahlia daisy dalia dana danica danielle daphne daria darlene dawn
debbie deborah debra deirdre delia della delores demi denise desiree diana diane dianna dianne dilma
dina dolly dolores dominica donatella donna dora doreen doris dorothea dorothy ebony edie edith edna
edwina eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth elke ella elle ellen
ellie eloise elsa elsie elspeth emilia emily emma emmanuelle enid erica erika erin ernestine esme
esperanza estelle esther ethel eugenia eunice eva eve evelyn ewa fatima fatou fay faye felicia
felicity fern fernanda fiona flavia fleur flora florence frances francesca francine francoise freda
frida frieda gabriela gabriella gabrielle gail gayle gemma genevieve georgia georgina geraldine
germaine gertrude ghislaine giada gill gillian gina ginger giorgia giovanna gisela gisele gitanjali
giulia gladys glenda glenys gloria golda grace greta gretchen griselda guadalupe gudrun gwen
gwendolyn gwyneth hanna hannah harriet hattie hazel heather heidi helen helena helene helga
henrietta hermione hilary hilda hillary holly honor hope huda huma ida ilse iman imelda imogen ina
india indira ines ingeborg ingrid irena irene irina iris irma isabel isabella isabelle isla isobel
ivana ivanka ivy jacinda jackie jacqueline jacqui jada jana jane janet janette janice janine jasmin
jasmine jayne jean jeanette jeanne jemima jen jenna jennie jennifer jenny jeri jess jessica jessie
jill jillian jo joan joanna joanne jocelyn jodi jodie johanna jolanda josephine josie joy joyce
juanita judi judith judy julia juliana julianne julie juliet juliette june justine kaitlyn kamala
kara karen karin karina karla karolina katarina kate katerina kath katharina katharine katherine
kathie kathleen kathryn kathy katia katie katja katrina katy kay kayla keira kelly kellyanne kelsey
kerry kerstin khadija kiera kimberley kimberly kirsten kirsty kitty klara kristalina kristen kristi
kristin kristina kylie lana lara larissa latifa laura laurel lauren lea leah leanne leila lena
leonie leonora leticia letitia lidia lila lilian liliana lillian lily lina linda lindsay lindsey
lisa lise liv liz liza lizzie lois lola loretta lorna lorraine lottie louisa louise lucia luciana
lucille lucinda lucy ludmila luisa lupita lydia lyn lynda lynette lynn lynne mabel mackenzie
madeleine madeline madison madonna mae magda magdalena maggie mahnaz mairead maisie malala mallory
mamie mandy manuela mara margaret margarita margery margot margrethe marguerite maria mariam marian
mariana marianne marie mariella marilyn marina marine marion marisa marissa marjorie marlene marsha
marta martha martina mary maryam mathilde matilda maud maude maura maureen mavis maxine may maya
mazie meera meg megan meghan megyn melania melanie melinda melissa mercedes meredith meryl mia
michaela michele michelle mildred millicent millie mimi mina mindy minnie mira miranda miriam moira
mollie molly mona monica monika monique muriel myra myriam myrtle nadia nadine nan nana nancy naomi
natalia natalie natasha nell nelly nerys nicola nicole nicolette nigella nikki nina nirmala nora
noreen norma nuala octavia odette ofelia olga olive olivia olympia oona ophelia oprah oriana pam
pamela paola parvati patience patricia patsy patti patty paula paulette paulina pauline pearl peggy
penelope penny petra philippa phoebe phyllis piper pippa polly poppy portia priscilla priti priya
prudence queenie rachael rachel raina ramona rania raquel rebecca rebekah regina rena renata renee
rhiannon rhoda rhona rhonda rihanna rita roberta rochelle romy rosa rosalie rosalind rosamund
rosanna rose roseanne rosemary rosie roslyn rowena roxana roxanne ruby ruth sabina sabine sabrina
sadie saffron sally salma samantha samira sandra sanna sara sarah sasha savannah scarlett selena
selma serena shabana shami shannon sharon sheila shelley shelly sherri sherry shirin shirley shonda
sian sibyl sienna sigrid silvia simona simone sinead siobhan sofia sondra sonia sonja sonya sophia
sophie soraya stacey stacy stella steph stephanie sue sunita sunniva susan susana susanna susanne
sushma susie suzanne suzie svetlana sybil sylvia sylvie tabitha tamara tamika tammy tamsin tania
tanya tara tasha tatiana tatyana teresa tereza tess tessa thandie thea thelma theresa therese
tiffany tilda tina tirunesh toni tonya tracey traci tracy tricia trina trisha trudy tulsi ulrike una
ursula usha valentina valeria valerie vanessa vera verity veronica veronique vicki vicky victoria
viola violet violeta virginia vivian vivien vivienne wanda wendy whitney whoopi wilhelmina wilma
winifred winnie wren xenia yasmin yasmine yelena yoko yolanda yvette yvonne zadie zainab zara zelda
zena zhanna zoe zola zuzana
`),
);

/** Borne by men and women alike: they say "person", not who. */
export const UNISEX_NAMES = new Set(
	words(`
addison alex andrea ashton bailey beau blair bobbie brett cameron carey casey charlie chen chris
corey dana darcy darryl devon dominique drew emerson evelyn finley francis frankie gale hayden
hilary hong hyun jackie jaime jamie jan jean jess ji jing jo jody jordan jules jun kelly kendall
kerry kim lee leigh leslie li lin lindsay lou mackenzie marion max mel min ming morgan nicky nikita
noel paris parker pat peyton quinn reese riley robin rory rowan sam sandy sasha shannon shawn sidney
sky skyler soo stacy stevie sydney taylor terry toby tracy val vivian wei xin yael yan ying yu
`),
);

/** Who bears a first name; null when unknown or borne by both. `undefined` when it is no first name we know. */
export function genderOfName(first: string): 'male' | 'female' | null | undefined {
	const name = first.toLowerCase().split('-')[0] ?? '';
	if (UNISEX_NAMES.has(name)) return null;
	const male = MALE_NAMES.has(name);
	const female = FEMALE_NAMES.has(name);
	if (male && female) return null;
	if (male) return 'male';
	return female ? 'female' : undefined;
}
