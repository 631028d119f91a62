/** Countries with their people and capitals, regions, cities. Data only. */
import { STATE_SHORT } from './state-short';

export interface Country {
	/** The name, and other names for it. */
	names: string[];
	/** "French"; "Frenchman", "French people" share its stem. */
	demonyms: string[];
	/** Whose name stands for the government too. */
	capital: string;
}

const table = (text: string): Country[] =>
	text
		.trim()
		.split('\n')
		.map((line) => {
			const [names = '', demonyms = '', capital = ''] = line.split('|').map((cell) => cell.trim());
			const list = (cell: string): string[] =>
				cell
					.split(',')
					.map((word) => word.trim())
					.filter(Boolean);
			return { names: list(names), demonyms: list(demonyms), capital };
		});

/** name, other names | demonym adjective, person | capital */
export const COUNTRIES: Country[] = table(`
United States, US, U.S., USA, U.S.A., America, United States of America | American, Americans | Washington
United Kingdom, UK, U.K., Britain, Great Britain | British, Briton, Britons, Brit, Brits | London
England | English, Englishman, Englishwoman | London
Scotland | Scottish, Scot, Scots, Scotsman | Edinburgh
Wales | Welsh, Welshman | Cardiff
Northern Ireland | Northern Irish | Belfast
Ireland, Republic of Ireland, Irish Republic | Irish, Irishman | Dublin
France | French, Frenchman, Frenchwoman | Paris
Germany, West Germany, East Germany | German, Germans | Berlin
Italy | Italian, Italians | Rome
Spain | Spanish, Spaniard, Spaniards | Madrid
Portugal | Portuguese | Lisbon
Netherlands, Holland | Dutch, Dutchman | The Hague
Belgium | Belgian, Belgians | Brussels
Luxembourg | Luxembourger | Luxembourg
Switzerland | Swiss | Bern
Austria | Austrian, Austrians | Vienna
Denmark | Danish, Dane, Danes | Copenhagen
Sweden | Swedish, Swede, Swedes | Stockholm
Norway | Norwegian, Norwegians | Oslo
Finland | Finnish, Finn, Finns | Helsinki
Iceland | Icelandic, Icelander | Reykjavik
Greece | Greek, Greeks | Athens
Turkey, Türkiye | Turkish, Turk, Turks | Ankara
Cyprus | Cypriot, Cypriots | Nicosia
Malta | Maltese | Valletta
Poland | Polish, Pole, Poles | Warsaw
Czech Republic, Czechia | Czech, Czechs | Prague
Czechoslovakia | Czechoslovak | Prague
Slovakia | Slovak, Slovakian, Slovaks | Bratislava
Hungary | Hungarian, Hungarians | Budapest
Romania | Romanian, Romanians | Bucharest
Bulgaria | Bulgarian, Bulgarians | Sofia
Serbia | Serbian, Serb, Serbs | Belgrade
Yugoslavia | Yugoslav, Yugoslavian | Belgrade
Croatia | Croatian, Croat, Croats | Zagreb
Slovenia | Slovenian, Slovene, Slovenes | Ljubljana
Bosnia, Bosnia and Herzegovina | Bosnian, Bosnians | Sarajevo
Kosovo | Kosovan, Kosovar | Pristina
Albania | Albanian, Albanians | Tirana
North Macedonia, Macedonia | Macedonian | Skopje
Montenegro | Montenegrin | Podgorica
Moldova | Moldovan | Chisinau
Ukraine | Ukrainian, Ukrainians | Kyiv
Belarus | Belarusian, Belarusians | Minsk
Russia, Russian Federation | Russian, Russians | Moscow
Soviet Union, USSR | Soviet, Soviets | Moscow
Estonia | Estonian, Estonians | Tallinn
Latvia | Latvian, Latvians | Riga
Lithuania | Lithuanian, Lithuanians | Vilnius
Georgia | Georgian | Tbilisi
Armenia | Armenian, Armenians | Yerevan
Azerbaijan | Azerbaijani, Azeri | Baku
Kazakhstan | Kazakh, Kazakhstani | Astana
Uzbekistan | Uzbek | Tashkent
Turkmenistan | Turkmen | Ashgabat
Kyrgyzstan | Kyrgyz | Bishkek
Tajikistan | Tajik | Dushanbe
Afghanistan | Afghan, Afghans | Kabul
Pakistan | Pakistani, Pakistanis | Islamabad
India | Indian, Indians | New Delhi
Bangladesh | Bangladeshi, Bangladeshis | Dhaka
Sri Lanka | Sri Lankan, Sri Lankans | Colombo
Nepal | Nepalese, Nepali | Kathmandu
Bhutan | Bhutanese | Thimphu
Maldives | Maldivian | Male
China, People's Republic of China | Chinese | Beijing
Taiwan | Taiwanese | Taipei
Hong Kong | Hongkonger | Hong Kong
Macau | Macanese | Macau
Mongolia | Mongolian, Mongolians | Ulan Bator
Japan | Japanese | Tokyo
South Korea, Republic of Korea | South Korean, South Koreans | Seoul
North Korea, DPRK | North Korean, North Koreans | Pyongyang
Korea | Korean, Koreans | Seoul
Vietnam | Vietnamese | Hanoi
Laos | Laotian, Lao | Vientiane
Cambodia | Cambodian, Cambodians | Phnom Penh
Thailand | Thai, Thais | Bangkok
Myanmar, Burma | Burmese | Naypyidaw
Malaysia | Malaysian, Malaysians | Kuala Lumpur
Singapore | Singaporean, Singaporeans | Singapore
Indonesia | Indonesian, Indonesians | Jakarta
Philippines | Filipino, Filipinos, Philippine | Manila
Brunei | Bruneian | Bandar Seri Begawan
East Timor, Timor-Leste | Timorese | Dili
Papua New Guinea | Papuan | Port Moresby
Australia | Australian, Australians, Aussie | Canberra
New Zealand | New Zealander, New Zealanders, Kiwi | Wellington
Fiji | Fijian, Fijians | Suva
Samoa | Samoan | Apia
Tonga | Tongan | Nuku'alofa
Iran | Iranian, Iranians | Tehran
Iraq | Iraqi, Iraqis | Baghdad
Syria | Syrian, Syrians | Damascus
Lebanon | Lebanese | Beirut
Israel | Israeli, Israelis | Jerusalem
Palestine, Palestinian Territories, Palestinian Authority | Palestinian, Palestinians | Ramallah
Jordan | Jordanian, Jordanians | Amman
Saudi Arabia | Saudi, Saudis, Saudi Arabian | Riyadh
Yemen | Yemeni, Yemenis | Sanaa
Oman | Omani, Omanis | Muscat
United Arab Emirates, UAE, Emirates | Emirati, Emiratis | Abu Dhabi
Qatar | Qatari, Qataris | Doha
Bahrain | Bahraini, Bahrainis | Manama
Kuwait | Kuwaiti, Kuwaitis | Kuwait City
Egypt | Egyptian, Egyptians | Cairo
Libya | Libyan, Libyans | Tripoli
Tunisia | Tunisian, Tunisians | Tunis
Algeria | Algerian, Algerians | Algiers
Morocco | Moroccan, Moroccans | Rabat
Mauritania | Mauritanian | Nouakchott
Sudan | Sudanese | Khartoum
South Sudan | South Sudanese | Juba
Ethiopia | Ethiopian, Ethiopians | Addis Ababa
Eritrea | Eritrean, Eritreans | Asmara
Somalia | Somali, Somalis | Mogadishu
Djibouti | Djiboutian | Djibouti
Kenya | Kenyan, Kenyans | Nairobi
Uganda | Ugandan, Ugandans | Kampala
Tanzania | Tanzanian, Tanzanians | Dodoma
Rwanda | Rwandan, Rwandans | Kigali
Burundi | Burundian | Bujumbura
Democratic Republic of Congo, Congo, DR Congo | Congolese | Kinshasa
Gabon | Gabonese | Libreville
Cameroon | Cameroonian | Yaounde
Nigeria | Nigerian, Nigerians | Abuja
Niger | Nigerien | Niamey
Chad | Chadian | N'Djamena
Mali | Malian, Malians | Bamako
Burkina Faso | Burkinabe | Ouagadougou
Ghana | Ghanaian, Ghanaians | Accra
Togo | Togolese | Lome
Benin | Beninese | Porto-Novo
Ivory Coast, Cote d'Ivoire | Ivorian, Ivorians | Yamoussoukro
Liberia | Liberian, Liberians | Monrovia
Sierra Leone | Sierra Leonean | Freetown
Guinea | Guinean | Conakry
Senegal | Senegalese | Dakar
Gambia | Gambian | Banjul
Angola | Angolan, Angolans | Luanda
Zambia | Zambian, Zambians | Lusaka
Zimbabwe | Zimbabwean, Zimbabweans | Harare
Malawi | Malawian | Lilongwe
Mozambique | Mozambican | Maputo
Botswana | Botswanan | Gaborone
Namibia | Namibian | Windhoek
South Africa | South African, South Africans | Pretoria
Lesotho | Basotho | Maseru
Swaziland, Eswatini | Swazi | Mbabane
Madagascar | Malagasy | Antananarivo
Mauritius | Mauritian | Port Louis
Seychelles | Seychellois | Victoria
Canada | Canadian, Canadians | Ottawa
Mexico | Mexican, Mexicans | Mexico City
Guatemala | Guatemalan | Guatemala City
Honduras | Honduran | Tegucigalpa
El Salvador | Salvadoran | San Salvador
Nicaragua | Nicaraguan | Managua
Costa Rica | Costa Rican | San Jose
Panama | Panamanian | Panama City
Cuba | Cuban, Cubans | Havana
Haiti | Haitian, Haitians | Port-au-Prince
Dominican Republic | Dominican | Santo Domingo
Jamaica | Jamaican, Jamaicans | Kingston
Bahamas | Bahamian | Nassau
Barbados | Barbadian, Bajan | Bridgetown
Trinidad and Tobago, Trinidad | Trinidadian | Port of Spain
Grenada | Grenadian | St George's
Colombia | Colombian, Colombians | Bogota
Venezuela | Venezuelan, Venezuelans | Caracas
Guyana | Guyanese | Georgetown
Suriname | Surinamese | Paramaribo
Ecuador | Ecuadorian, Ecuadorean | Quito
Peru | Peruvian, Peruvians | Lima
Bolivia | Bolivian, Bolivians | La Paz
Brazil | Brazilian, Brazilians | Brasilia
Paraguay | Paraguayan | Asuncion
Uruguay | Uruguayan | Montevideo
Argentina | Argentine, Argentinian, Argentines | Buenos Aires
Chile | Chilean, Chileans | Santiago
Greenland | Greenlandic | Nuuk
Monaco | Monegasque | Monaco
Liechtenstein | Liechtensteiner | Vaduz
San Marino | Sammarinese | San Marino
Andorra | Andorran | Andorra la Vella
`);

const split = (text: string): string[] =>
	text
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);

export const US_STATES = [
	...split(
		`Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana,
Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington state, West Virginia, Wisconsin, Wyoming, District of Columbia, Puerto Rico, Guam`,
	),
	...Object.values(STATE_SHORT),
];

export const CITIES = split(
	`New York, New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin,
Jacksonville, Fort Worth, Columbus, Indianapolis, Charlotte, San Francisco, Seattle, Denver, Boston, El Paso, Nashville, Detroit, Oklahoma City, Portland,
Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Mesa, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh,
Miami, Long Beach, Virginia Beach, Oakland, Minneapolis, Tulsa, Tampa, Arlington, New Orleans, Wichita, Cleveland, Bakersfield, Aurora, Anaheim,
Honolulu, Santa Ana, Riverside, Corpus Christi, Lexington, Stockton, Pittsburgh, St. Louis, St Louis, Cincinnati, St. Paul, Anchorage, Greensboro, Newark, Plano,
Orlando, Irvine, Toledo, Jersey City, Durham, Chula Vista, St. Petersburg, Fort Wayne, Laredo, Buffalo, Madison, Lubbock, Scottsdale, Reno, Norfolk, Richmond,
Baton Rouge, Boise, Des Moines, Spokane, Birmingham, Rochester, Salt Lake City, Little Rock, Hartford, Providence, Albany, Montgomery, Tallahassee, Trenton,
Annapolis, Concord, Manchester, Nashua, Cedar Rapids, Davenport, Sioux City, Dubuque, Iowa City, Ames, Flint, Ferguson, San Bernardino, Palo Alto, Cupertino,
Santa Monica, Beverly Hills, Hollywood, Silicon Valley, Manhattan, Brooklyn, Queens, Bronx, Harlem, Staten Island, Long Island, Capitol Hill, Cape Canaveral, Bay Area, Midwest,
Iowa, Charleston, Columbia, Greenville, Myrtle Beach, Savannah, Chattanooga, Knoxville, Topeka, Lincoln, Fargo, Cheyenne, Helena, Juneau, Santa Fe, Dayton, Akron, Canton,
Washington, Washington D.C., Washington DC, Beijing, Shanghai, Guangzhou, Shenzhen, Chengdu, Wuhan, Tianjin, Nanjing, Chongqing, Xinjiang, Tibet, Lhasa, Kowloon,
Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Hiroshima, Nagasaki, Fukushima, Sapporo, Okinawa, Kobe, Seoul, Busan, Pyongyang, Taipei, Hanoi, Ho Chi Minh City, Saigon, Bangkok, Phuket,
Kuala Lumpur, Jakarta, Bali, Aceh, Sumatra, Java, Manila, Mumbai, Bombay, Delhi, New Delhi, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Kashmir, Punjab, Gujarat, Goa, Kerala, Tamil Nadu,
Karachi, Lahore, Islamabad, Peshawar, Kabul, Kandahar, Helmand, Dhaka, Colombo, Kathmandu, Tehran, Baghdad, Basra, Mosul, Fallujah, Tikrit, Kirkuk, Najaf, Erbil, Damascus, Aleppo, Homs, Raqqa, Beirut, Jerusalem, Tel Aviv,
Haifa, Gaza, Gaza Strip, Gaza City, West Bank, Ramallah, Hebron, Golan Heights, Amman, Riyadh, Jeddah, Mecca, Medina, Sanaa, Aden, Dubai, Abu Dhabi, Doha, Kuwait City, Cairo, Alexandria, Sinai, Suez, Tripoli, Benghazi,
Misrata, Tunis, Algiers, Rabat, Casablanca, Marrakesh, Khartoum, Darfur, Addis Ababa, Mogadishu, Nairobi, Mombasa, Kampala, Kigali, Kinshasa, Goma, Lagos, Abuja, Kano, Accra, Dakar, Bamako, Timbuktu, Harare, Lusaka, Johannesburg, Cape Town,
Pretoria, Durban, Soweto, Port Elizabeth, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Hobart, Darwin, Queensland, New South Wales, Tasmania, Auckland, Wellington, Christchurch,
Toronto, Montreal, Vancouver, Ottawa, Calgary, Edmonton, Quebec, Quebec City, Winnipeg, Halifax, Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, Newfoundland,
Mexico City, Tijuana, Guadalajara, Monterrey, Ciudad Juarez, Cancun, Havana, Guantanamo, Guantanamo Bay, Kingston, San Juan, Port-au-Prince, Caracas, Bogota, Medellin, Cali, Quito, Lima, La Paz, Santiago, Buenos Aires, Montevideo,
Rio de Janeiro, Rio, Sao Paulo, Brasilia, Salvador, Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Cannes, Versailles, Calais, Normandy, Brittany, Provence, Corsica, Lievin,
Berlin, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Dusseldorf, Dortmund, Leipzig, Dresden, Hanover, Bremen, Nuremberg, Bonn, Bavaria, Saxony, Rome, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Verona, Pisa, Sicily, Sardinia, Tuscany,
Madrid, Barcelona, Valencia, Seville, Bilbao, Malaga, Granada, Catalonia, Basque Country, Andalusia, Majorca, Ibiza, Tenerife, Lanzarote, Canary Islands, Lisbon, Porto, Madeira, Azores, Amsterdam, Rotterdam, The Hague, Eindhoven, Utrecht, Brussels, Antwerp, Ghent, Bruges,
Geneva, Zurich, Basel, Bern, Lausanne, Davos, Vienna, Salzburg, Innsbruck, Copenhagen, Aarhus, Stockholm, Gothenburg, Malmo, Oslo, Bergen, Helsinki, Reykjavik, Athens, Thessaloniki, Crete, Rhodes, Corfu, Lesbos, Istanbul, Ankara, Izmir, Antalya, Nicosia,
Warsaw, Krakow, Gdansk, Lodz, Prague, Brno, Bratislava, Budapest, Bucharest, Sofia, Belgrade, Zagreb, Dubrovnik, Ljubljana, Sarajevo, Srebrenica, Pristina, Tirana, Skopje, Kiev, Kyiv, Lviv, Odessa, Odesa, Kharkiv, Mariupol, Donetsk, Luhansk, Donbas, Crimea, Sevastopol, Minsk,
Moscow, St Petersburg, Vladivostok, Novosibirsk, Sochi, Grozny, Chechnya, Dagestan, Beslan, Siberia, Kaliningrad, Tallinn, Riga, Vilnius, Tbilisi, Yerevan, Baku, Tashkent, Almaty,
London, Birmingham, Leeds, Glasgow, Sheffield, Bradford, Edinburgh, Liverpool, Manchester, Bristol, Cardiff, Leicester, Coventry, Nottingham, Belfast, Newcastle, Newcastle upon Tyne, Sunderland, Brighton, Hull, Plymouth, Stoke, Stoke-on-Trent, Wolverhampton,
Derby, Swansea, Southampton, Portsmouth, York, Aberdeen, Dundee, Inverness, Perth, Stirling, Oxford, Cambridge, Norwich, Ipswich, Exeter, Bath, Gloucester, Cheltenham, Worcester, Chester, Durham, Carlisle, Lancaster, Preston, Blackpool, Blackburn, Bolton, Burnley, Wigan, Oldham,
Rochdale, Bury, Stockport, Salford, Warrington, Middlesbrough, Hartlepool, Darlington, Gateshead, Doncaster, Rotherham, Barnsley, Huddersfield, Wakefield, Halifax, Harrogate, Scarborough, Whitby, Grimsby, Scunthorpe, Lincoln, Northampton, Peterborough, Luton, Watford, Reading, Slough,
Swindon, Bournemouth, Poole, Weymouth, Torquay, Truro, Penzance, Taunton, Salisbury, Winchester, Guildford, Crawley, Hastings, Eastbourne, Dover, Folkestone, Canterbury, Margate, Maidstone, Southend, Chelmsford, Colchester, Harlow, Stevenage, St Albans, Hatfield, Windsor, Ascot, Aldershot,
Croydon, Wimbledon, Kensington, Hackney, Islington, Camden, Tottenham, Westminster, Greenwich, Brixton, Lambeth, Southwark, Tower Hamlets, Soho, Mayfair, Chelsea, Fulham, Heathrow, Gatwick, Stansted, West End, Merseyside, Tyneside, Teesside, Tyne and Wear, West Midlands, East Midlands, East Anglia, Midlands,
Highlands, Hebrides, Orkney, Shetland, Isle of Man, Isle of Wight, Jersey, Guernsey, Channel Islands, Gibraltar, Falkland Islands, Falklands, Bermuda, Cayman Islands, Londonderry, Derry, Armagh, Omagh, Newry, Antrim, Dublin, Cork, Galway, Limerick, Waterford, Kilkenny, Donegal, Kerry,
Essex, Kent, Surrey, Sussex, East Sussex, West Sussex, Hampshire, Dorset, Devon, Cornwall, Somerset, Wiltshire, Gloucestershire, Oxfordshire, Buckinghamshire, Berkshire, Hertfordshire, Bedfordshire, Cambridgeshire, Suffolk, Norfolk, Lincolnshire, Leicestershire, Nottinghamshire, Derbyshire,
Staffordshire, Shropshire, Cheshire, Herefordshire, Worcestershire, Warwickshire, Northamptonshire, Rutland, Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire, Lancashire, Cumbria, Northumberland, County Durham, Greater Manchester, Midlothian, Lothian, Fife, Tayside, Ayrshire, Lanarkshire,
Aberdeenshire, Gwent, Powys, Dyfed, Gwynedd, Snowdonia, Anglesey, Wrexham, Newport, Aberystwyth, Ulster, Scottish Borders, Borders, Falkirk, Paisley, Kilmarnock, Motherwell, Hamilton, Dunfermline, Kirkcaldy, St Andrews`,
);

export const REGIONS = split(
	`Europe, Asia, Africa, Antarctica, Oceania, Australasia, North America, South America, Latin America, Central America, Middle East, Far East, Near East, Southeast Asia,
South-East Asia, East Asia, South Asia, Central Asia, Eastern Europe, Western Europe, Central Europe, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Caribbean, Balkans, Scandinavia, Gulf, Persian Gulf,
Arctic, Atlantic, Pacific, Pacific Ocean, Atlantic Ocean, Indian Ocean, Mediterranean, Black Sea, Baltic, Baltic Sea, North Sea, Red Sea, South China Sea, East China Sea, English Channel, Irish Sea, Sahara, Amazon basin, Himalayas, Alps, Andes, Pyrenees, Rocky Mountains,
Mount Everest, Horn of Africa, Iberia, Benelux, Maghreb, Kurdistan, Persia, Caucasus, North Caucasus, New England, Deep South, West Coast, East Coast, Rust Belt, Bible Belt, Appalachia, Great Lakes, Strait of Hormuz, Taiwan Strait, Suez Canal, Panama Canal, Nile, Thames, Rhine, Danube, Mars, Moon, Earth`,
);

/** The last word of a place's name. */
export const PLACE_HEADS = new Set(
	split(
		`Street, Road, Avenue, Square, Lane, Boulevard, Bridge, Island, Islands, River, Lake, Bay, Beach, Valley, Mountain, Mountains, Hills, Hill, Peninsula, Canal, Coast, Sea, Ocean, Gulf, Strait, Desert, Forest,
County, Province, Prefecture, District, Borough, Airport, Station, Stadium, Arena, Castle, Palace, Cathedral, Abbey, Chapel, Hotel, Park, Gardens, Plaza, Tower, Towers, Harbour, Harbor, Port, Village, Town, City, Cellars, Theatre, Theater, Hall, Line, Prison, Jail, Heights, Cemetery, Territory, Territories, Region, Republic, Zoo, Museum, Gallery, Barracks, Odeon`,
	),
);

/** The first word of a place's name. */
export const PLACE_OPENERS = new Set(
	split(
		`Mount, Lake, Cape, Fort, Port, River, Isle, County, Gulf, Strait, Saint, St, St., San, Santa, Los, Las, El, New, North, South, East, West, Northern, Southern, Eastern, Western, Central, Upper, Lower, Greater`,
	),
);

/** People of a state or city: no names, though capitalised. */
export const REGIONAL_PEOPLE = new Set(
	split(
		`Floridian, Floridians, Texan, Texans, Californian, Californians, New Yorker, New Yorkers, Ohioan, Ohioans, Virginian, Virginians, Iowan, Iowans, Georgian, Georgians, Pennsylvanian, Pennsylvanians, Michigander, Michiganders, Hoosier, Hoosiers, Kansan, Kansans, Nebraskan, Nebraskans, Nevadan, Nevadans, Oregonian, Oregonians, Tennessean, Tennesseans, Kentuckian, Kentuckians, Alabamian, Alabamians, Alaskan, Alaskans, Arizonan, Arizonans, Arkansan, Arkansans, Coloradan, Coloradans, Hawaiian, Hawaiians, Illinoisan, Minnesotan, Minnesotans, Mississippian, Missourian, Missourians, Montanan, Montanans, Oklahoman, Oklahomans, Vermonter, Vermonters, Washingtonian, Washingtonians, Wisconsinite, Wisconsinites, Marylander, Marylanders, Carolinian, Carolinians, Bostonian, Bostonians, Chicagoan, Chicagoans, Angeleno, Angelenos, Londoner, Londoners, Parisian, Parisians, Berliner, Berliners, Liverpudlian, Mancunian, Glaswegian, Geordie, Cornish, Yorkshireman, Muscovite, Muscovites, Venetian, Venetians, Roman, Romans, Tibetan, Tibetans, Chechen, Chechens, Catalan, Catalans, Basque, Basques, Sicilian, Sicilians, Bavarian, Bavarians, Flemish, Walloon, Quebecer, Kashmiri, Kashmiris, Punjabi, Bengali, Tamil, Tamils, Scandinavian, Scandinavians, Nordic, Balkan, Latin American, Latin Americans, North American, North Americans, South American, South Americans, African-American, Anglo-American, Middle Eastern, East Asian, South Asian, West African, East African, Eurasian`,
	),
);

/** Countries that readers of the news know, with their capitals: beside Beijing, Tokyo is a likelier answer than Thimphu. */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
	split(
		`United States, United Kingdom, England, Scotland, Wales, Ireland, France, Germany, Italy, Spain, Portugal, Netherlands, Belgium, Switzerland, Austria,
Poland, Czech Republic, Hungary, Sweden, Norway, Denmark, Finland, Greece, Turkey, Russia, Ukraine, Serbia, Egypt, Libya, South Africa, Nigeria,
Kenya, Ethiopia, Morocco, Israel, Saudi Arabia, Iran, Iraq, Syria, Lebanon, Jordan, Qatar, India, Pakistan, Afghanistan, China, Japan,
South Korea, North Korea, Indonesia, Thailand, Vietnam, Philippines, Singapore, Malaysia, Australia, New Zealand, Canada, Mexico, Brazil,
Argentina, Chile, Colombia, Peru, Venezuela, Cuba`,
	),
);

/** States of the past: no options for one of today. */
export const PAST_STATES: ReadonlySet<string> = new Set(
	'Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany'.split(', '),
);
