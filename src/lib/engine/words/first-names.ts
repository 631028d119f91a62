/** First names and who bears them. Data only. */
import { withoutAccents } from '../text/letters';

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
bernie bert bertrand bibi bill billy bjorn blake bo bob bobby boris boyd brad bradley brandon
brendan brent bret brett brian brock bruce bruno bryan bryce byron caleb callum calvin cameron carl
carlo carlos carlton casey cecil cedric cesar chad charles charlie chas chester chris christian
christoph christophe christopher chuck ciaran claes clarence clark claude claudio claus clay clayton
clement cliff clifford clifton clint clive clyde cody colin colm connor conor conrad corbin corey
cornelius cory craig cristian cristiano curt curtis cyril cyrus dale damian damien damon dan daniel
daniele danny dante dario darius darrell darren daryl dave david davide dean deandre declan delbert
demetrius denis dennis denny denzel derek dermot derrick desmond devin dewey dexter didier diego
dieter dietmar digby dimitar dimitri dino dirk djimi dmitri dmitry dominic dominique don donald
donnie donovan doug douglas drew duane duncan dustin dwayne dwight dylan eamon earl ed eddie edgar
edmond edmund edouard eduardo edward edwin efrain egon ehud eli elias elijah elliot elliott ellis
elmer elon elton elvin elvis emanuel emil emile emilio emmanuel enda enoch enrico enrique enzo eric
erik ernest ernesto ernst ervin erwin esteban ethan etienne euan eugene evan everett evgeny evo ewan
ezekiel ezra fabien fabio fabrice fabricio faisal farid farouk felipe felix ferdinand fergus
fernando fidel filip fintan floyd fouad francesco francis francisco franck francois frank frankie
franklin franz fred freddie freddy frederic frederick frederik fritz fumio gabriel gael gareth garry
gary gavin gene geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard gerry
gianfranco gianluca gianni gilbert gilberto giles gilles gino giorgio giovanni giuliano giuseppe
glen glenn godfrey gonzalo gordon graeme graham grant greg gregg gregor gregory grover guido
guillaume guillermo gunter gus gustav gustavo guy habib hakan hamid hamish hamza hank hannes hans
harald hari harold haroon harrison harry harvey hassan heath hector heinrich heinz helmut henri
henrik henrique henry herbert herman hermann hideki hiroshi hisham horace horst hoshyar hosni howard
howie hubert hugh hugo humberto humphrey hussein huw iain ian ibrahim idris ignacio igor ike ilham
imad imran ingvar ioannis iqbal ira irving irwin isaac isaiah ismael ismail ivan ivo ivor iyad jack
jackson jacob jacques jaime jake jakob jalal jamal jamar james jamie jan jared jarrod jarvis jason
jasper javier javon jay jeb jed jeff jefferson jeffrey jens jeremiah jeremy jermaine jerome jerrold
jerry jerzy jesse jesus jiabao jim jimmie jimmy jinping jintao joachim joao joaquin jochen jock joe
joel joerg johan johann johannes john johnnie johnny jon jonah jonas jonathan jonny jordan jordi
jorge jose josef josep joseph josh joshua josiah juan jude julian julio julius junichiro jurgen
justin kai kamal kareem karim karl karsten kasper keanu keir keith kelvin ken kenenisa kenneth kenny
kent kenton keqiang kevin khaled khalid kieran kim kip kiran kirk kishore klaus klemens knut koffi
kofi kris kristian kunal kurt kwame kwasi kyle lamar lance larry lars lasse laszlo laurence laurent
laurie lawrence lee len lennart lenny leo leon leonard leonardo leonid leopold leroy les leslie
lester levi lewis lex liam linus lionel lloyd logan lon lonnie loren lorenzo lou louis lowell lucas
lucien lucio luigi luis luiz luka lukas luke luther lyle lyndon mack mads magnus mahmoud malcolm
malik manfred manmohan manny manuel marat marc marcel marcello marcelo marco marcos marcus marek
mariano mario marius mark markus marlon marshall martin marty martyn marvin marwan masahiro mason
massimo massoud mathew mats matt matteo matthew matthias maurice mauricio max maxim maxime
maximilian mehmet mel melvin menachem merle mervyn micah michael michal michel mick mickey miguel
mihai mikael mike mikel mikhail miko milan miles milos milton miroslav mitch mitchell mitt moammar
mohamed mohammad mohammed moises monty morgan moritz morris mortimer moses moshe muammar muhammad
murray mustafa myron nabil naftali naim najib naoto narendra nasser nate nathan nathaniel neal ned
neil nelson neville newt niall nicholas nick nicky nico nicola nicolae nicolas niels nigel niklas
nikolai nikos nils noah noel nolan norbert norman nouri nuri octavio odell olaf oleg oliver olivier
olof omar orlando orrin orville osama oscar oskar osman oswald otis otto owen pablo paolo pascal
pasquale pat patrice patricio patrick patrik paul paulo pavel pawel pedro pekka per percy perry pete
peter petr petro phil philip philippe phillip pierce pierre piers pieter piotr placido prakash
pranab preston quentin quincy rafael rafik rafiq raheem rahm rahul raj rajesh rajiv ralf ralph
ramesh ramiro ramon ramzan rand randall randy raphael rashad rashid raul ravi ray raymond recep reg
reggie reginald reince reinhard rene reuben rex reza rhys ricardo riccardo rich richard rick rickey
ricky rigoberto rob robbie robert roberto robin rocco rod roddy roderick rodney rodrigo rogelio
roger rohan roland rolando rolf roman romano romeo ron ronald ronaldo ronan ronnie rory roscoe ross
rowan roy ruben rudolf rudolph rudy rufus rupert russ russell rusty ryan saad saddam saeed salman
salvador salvatore sam sami sammy samuel sandro sanjay santiago saul sayed scot scott scotty seamus
sean sebastian sepp serge sergei sergey sergio seth shane shaquille shaun shawn sheldon shigeru
shimon shinzo sid sidney sigmar silvio simeon simon sinan slobodan sol spencer stan stanley stefan
stefano steffen stelios stephan stephane stephen steve steven stewart stuart sunil suresh svein sven
sylvain sylvester tad tadeusz takeshi tarek tariq taro tayyip ted teddy terence terrance terrell
terrence terry thabo thad theo theodore thierry thomas thorsten tiago tim timo timothy tobias toby
todd tom tomas tomasz tommy tony toshihiko travis trent trevor trey tristan troy ty tyler tyrone
ulrich umar umberto uwe vaclav valentin valery vasily vaughn vern vernon vicente victor vijay vikram
viktor vince vincent vincenzo virgil vitali vito vitor vivek vlad vladimir vojislav volker wade
waheed walid wallace wally walt walter warren wayne weldon wendell werner wes wesley wilbert wilbur
wilfred wilfredo wilhelm will willard willem william willie willy wim winfred winston wladimir
wolfgang woodrow woody xavier xiaoping yahya yair yann yannick yasser yasuo yitzhak yoshihide
yoshihiko youssef yuri yusef yusuf yves zac zach zachariah zachary zack zaheer zaid zane zayed
zbigniew zeljko zinedine zoran
`),
);

export const FEMALE_NAMES = new Set(
	words(`
abigail ada adela adele adriana agatha agnes agnieszka aida aileen aimee aisha aisling alana alba
alejandra alexa alexandra alexia alfreda alice alicia alina alisa alisha alison alissa allison alma
alyssa amal amalia amanda amber amelia amelie amie amina amira amy ana anastasia andie anete ang
angela angelica angelina angelique angie anita anja anjelica ann anna annabel annabelle anne anneke
annette annie annika antoinette antonella antonia anya april arabella aretha aria ariana arianna
arlene ashley asma astrid athena aubrey audrey aung ava avril ayesha aylin barbara barbra beatrice
beatriz becky belinda bella benazir bernadette bernice bertha beryl bess bessie beth bethan bethany
betsy bettie betty beulah beverley beverly beyonce bianca billie birgit blanca blanche blythe bonnie
brandi brandy brenda bridget brigid brigitte britney brittany brooke bryony caitlin camila camilla
camille candace candice cara carla carlene carly carmel carmen carol carole carolina caroline
carolyn carrie cassandra catarina cate catherine cathy catriona cecelia cecile cecilia celeste celia
celine chantal charlene charlize charlotte cherie cheryl chloe christa christiane christina
christine christy ciara cindy claire clara clare clarissa claudette claudia clementine cleo colette
colleen condoleezza connie constance cora coretta corinne cornelia courtney cristina crystal cynthia
dagmar dahlia daisy dalia dana danica danielle daphne daria darlene dawn deanna debbie deborah debra
deirdre delia della delores demi denise desiree diana diane dianna dianne dilma dina dolly dolores
dominica donatella donna dora doreen doris dorothea dorothy earnestine ebony edie edith edna edwina
eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth elke ella elle ellen ellie
eloise elsa elsie elspeth elvira emilia emily emma emmanuelle enid erica erika erin ernestine esme
esperanza essie estelle esther ethel eugenia eunice eva evangeline eve evelyn ewa fannie fatima
fatou fay faye felicia felicity fern fernanda fiona flavia fleur flora florence frances francesca
francine francoise freda frida frieda gabriela gabriella gabrielle gail gayle gemma genevieve
georgia georgina geraldine germaine gertrude ghislaine giada gill gillian gina ginger giorgia
giovanna gisela gisele gitanjali giulia gladys glenda glenys gloria golda grace greta gretchen
griselda guadalupe gudrun gwen gwendolyn gwyneth haley hanna hannah harriet hattie hazel heather
heidi helen helena helene helga henrietta hermione hilary hilda hillary holly honor hope huda huma
ida ilse iman imelda imogen imogene ina india indira ines inez ingeborg ingrid irena irene irina
iris irma isabel isabella isabelle isla isobel ivana ivanka ivy jacinda jackie jacqueline jacqui
jada jana jane janelle janet janette janice janie janine janis jasmin jasmine jayne jean jeanette
jeanne jeannie jemima jen jenna jennie jennifer jenny jeri jess jessica jessie jill jillian jo joan
joann joanna joanne jocelyn jodi jodie johanna jolanda josefina josephine josie joy joyce juana
juanita judi judith judy julia juliana julianne julie juliet juliette june justine kaitlyn kamala
kara karen karin karina karla karolina katarina kate katelyn katerina kath katharina katharine
katherine kathie kathleen kathryn kathy katia katie katja katrina katy kay kayla keira kelley kelli
kelly kellyanne kelsey kendra kerry kerstin khadija kiera kimberley kimberly kirsten kirsty kitty
klara kristalina kristen kristi kristie kristin kristina kristine kristy krystal kylie lana lara
larissa latifa latoya laura laurel lauren laverne lea leah leanne leila lela lena leona leonie
leonora leticia letitia lidia lila lilian liliana lillian lillie lily lina linda lindsay lindsey
lisa lise liv liz liza lizzie lois lola lora loretta lori lorna lorraine lottie louisa louise lucia
luciana lucille lucinda lucy ludmila luisa lula lupita lydia lyn lynda lynette lynn lynne mabel
mable mackenzie madeleine madeline madison madonna mae magda magdalena maggie mahnaz mairead maisie
malala mallory mamie mandy manuela mara marcella marcia margaret margarita margery margie margot
margrethe marguerite maria mariam marian mariana marianne marie mariella marilyn marina marine
marion marisa marissa marjorie marla marlene marsha marta martha martina marva mary maryam mathilde
matilda mattie maud maude maura maureen mavis maxine may maya mazie meera meg megan meghan megyn
melania melanie melba melinda melissa mercedes meredith meryl mia michaela michele michelle mildred
millicent millie mimi mina mindy minnie mira miranda miriam moira mollie molly mona monica monika
monique muriel myra myriam myrtle nadia nadine nan nana nancy naomi natalia natalie natasha nell
nellie nelly nerys nettie nicola nicole nicolette nigella nikki nina nirmala nora noreen norma nuala
octavia odette ofelia olga olive olivia olympia oona ophelia oprah oriana pam pamela paola parvati
patience patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra
philippa phoebe phyllis piper pippa polly poppy portia priscilla priti priya prudence queenie
rachael rachel raina ramona rania raquel rebecca rebekah regina rena renata renee rhiannon rhoda
rhona rhonda rihanna rita roberta robyn rochelle romy rosa rosalie rosalind rosamund rosanna rose
roseanne rosemarie rosemary rosie roslyn rowena roxana roxanne ruby ruth sabina sabine sabrina sadie
saffron sally salma samantha samira sandra sanna sara sarah sasha savannah scarlett selena selma
serena shabana shami shannon shari sharon shawna sheila shelia shelley shelly sheri sherri sherry
sheryl shirin shirley shonda sian sibyl sienna sigrid silvia simona simone sinead siobhan sofia
sondra sonia sonja sonya sophia sophie soraya stacey stacy stella steph stephanie sue sunita sunniva
susan susana susanna susanne sushma susie suzanne suzie svetlana sybil sylvia sylvie tabitha tamara
tami tamika tammy tamsin tania tanya tara tasha tatiana tatyana teresa tereza terri tess tessa
thandie thea thelma theresa therese tiffany tilda tina tirunesh toni tonya tracey traci tracy tricia
trina trisha trudy tulsi ulrike una ursula usha valentina valeria valerie vanessa velma vera verity
verna veronica veronique vicki vickie vicky victoria viola violet violeta virginia vivian vivien
vivienne wanda wendy whitney whoopi wilhelmina wilma winifred winnie wren xenia yasmin yasmine
yelena yoko yolanda yvette yvonne zadie zainab zara zelda zena zhanna zoe zola zuzana
`),
);

/** Borne by men and women alike: they say "person", not who. */
export const UNISEX_NAMES = new Set(
	words(`
addison alex alexis andrea ashley ashton avery bailey beau blair bobbie brett cameron carey casey
charlie chen chris corey courtney dana darcy darryl devon dominique drew emerson evelyn finley
francis frankie gale hayden hilary hong hyun jackie jaime jamie jan jean jess ji jing jo jody jordan
jules jun kasey kelly kendall kerry kim laurie lee leigh leslie li lin lindsay lindsey lou mackenzie
marion max mel min ming morgan nicky nikita noel paris parker pat peyton quinn reese riley robin
rory rowan sam sandy sasha shannon shawn shelby sidney sky skyler soo stacy stevie sydney taylor
terry toby tracy val vivian wei xin yael yan ying yu
`),
);

/** Who bears a first name; null when unknown or borne by both. `undefined` when it is no first name we know. */
export function genderOfName(first: string): 'male' | 'female' | null | undefined {
	const name = withoutAccents(first).toLowerCase().split('-')[0] ?? '';
	if (UNISEX_NAMES.has(name)) return null;
	const male = MALE_NAMES.has(name);
	const female = FEMALE_NAMES.has(name);
	if (male && female) return null;
	if (male) return 'male';
	return female ? 'female' : undefined;
}
