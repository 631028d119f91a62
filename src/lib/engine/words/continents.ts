/** Which countries "the Asian country", "the North American nation" may mean. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(',').map((name) => name.trim()));

export const CONTINENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	[
		'asian',
		list(
			'China, Japan, India, Pakistan, Bangladesh, Indonesia, Malaysia, Singapore, Thailand, Vietnam, Philippines, South Korea, North Korea, Korea, Taiwan, Myanmar, Cambodia, Laos, Nepal, Bhutan, Sri Lanka, Maldives, Mongolia, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan, Turkmenistan, Afghanistan, Brunei, East Timor',
		),
	],
	[
		'european',
		list(
			'United Kingdom, England, Scotland, Wales, Northern Ireland, Ireland, France, Germany, Italy, Spain, Portugal, Netherlands, Belgium, Luxembourg, Switzerland, Austria, Denmark, Sweden, Norway, Finland, Iceland, Poland, Czech Republic, Slovakia, Hungary, Slovenia, Croatia, Serbia, Bosnia and Herzegovina, Montenegro, North Macedonia, Albania, Kosovo, Greece, Bulgaria, Romania, Moldova, Ukraine, Belarus, Lithuania, Latvia, Estonia, Russia, Malta, Cyprus',
		),
	],
	['north american', list('United States, Canada, Mexico')],
	[
		'south american',
		list(
			'Brazil, Argentina, Chile, Peru, Colombia, Venezuela, Ecuador, Bolivia, Paraguay, Uruguay, Guyana, Suriname',
		),
	],
	[
		'latin american',
		list(
			'Brazil, Argentina, Chile, Peru, Colombia, Venezuela, Ecuador, Bolivia, Paraguay, Uruguay, Mexico, Guatemala, Honduras, El Salvador, Nicaragua, Costa Rica, Panama, Cuba, Dominican Republic',
		),
	],
	['central american', list('Guatemala, Honduras, El Salvador, Nicaragua, Costa Rica, Panama, Belize')],
	[
		'caribbean',
		list('Cuba, Haiti, Jamaica, Dominican Republic, Trinidad and Tobago, Barbados, Bahamas, Grenada'),
	],
	[
		'african',
		list(
			'Egypt, Libya, Tunisia, Algeria, Morocco, Sudan, South Sudan, Ethiopia, Eritrea, Somalia, Djibouti, Kenya, Uganda, Tanzania, Rwanda, Burundi, Congo, Democratic Republic of Congo, Nigeria, Ghana, Ivory Coast, Senegal, Mali, Niger, Chad, Cameroon, Gabon, Angola, Zambia, Zimbabwe, Mozambique, Malawi, Botswana, Namibia, South Africa, Lesotho, Madagascar, Mauritius, Liberia, Sierra Leone, Guinea, Togo, Benin, Burkina Faso, Mauritania, Gambia',
		),
	],
	[
		'middle eastern',
		list(
			'Israel, Iran, Iraq, Syria, Lebanon, Jordan, Saudi Arabia, Yemen, Oman, Qatar, Bahrain, Kuwait, United Arab Emirates, Turkey, Egypt',
		),
	],
]);
