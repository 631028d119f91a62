/** Irregular verbs: base form, past, participle. Regular ones end in -ed. */

const TABLE = `
arise arose arisen
bear bore born
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent bent
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
forecast forecast forecast
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got
get got gotten
give gave given
go went gone
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
lean leant leant
leap leapt leapt
learn learnt learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
outbid outbid outbid
overcome overcame overcome
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
prove proved proven
put put put
quit quit quit
read read read
repay repaid repaid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
speak spoke spoken
spend spent spent
spill spilt spilt
spin spun spun
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
strike struck struck
strive strove striven
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
uphold upheld upheld
wake woke woken
wear wore worn
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
write wrote written
`;

const ROWS = TABLE.trim()
	.split('\n')
	.map((row) => row.split(' ') as [string, string, string]);

/** "met" → "meet"; participles too, where the past does not say otherwise. */
export const BASES: ReadonlyMap<string, string> = new Map(
	[...ROWS]
		.reverse()
		.flatMap(([base, past, participle]) => [[participle, base] as const, [past, base] as const]),
);

/** Can only be the past: "went", "took" — never the participle. */
export const ONLY_PAST: ReadonlySet<string> = new Set(
	ROWS.filter(([, past, participle]) => past !== participle).map(([, past]) => past),
);

/** Can only be the participle: "taken", "given". */
export const ONLY_PARTICIPLE: ReadonlySet<string> = new Set(
	ROWS.filter(([base, past, participle]) => past !== participle && participle !== base).map(
		([, , participle]) => participle,
	),
);

/** Past or participle of an irregular verb. */
export const IRREGULAR: ReadonlySet<string> = new Set(
	ROWS.flatMap(([, past, participle]) => [past, participle]),
);

/** "meet" → "met". */
export const PASTS: ReadonlyMap<string, string> = new Map(
	[...ROWS].reverse().map(([base, past]) => [base, past]),
);
