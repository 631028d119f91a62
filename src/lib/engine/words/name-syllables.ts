/** Second halves of Korean and Chinese given names, as they are written behind a hyphen: "Ki-moon", "Ing-wen". Data only. */
export const NAME_SYLLABLES: ReadonlySet<string> = new Set(
	(
		'ah bae bak bin bok byung chan chang cheol chol chul eon eun geol geun gil gon gu guk gun gwan gyu hae han hee heon ho hoe hoon hun hwa ' +
		'hwan hwang hye hyeon hyo hyok hyon hyun hyung ik il in jae je jeong jeon jin jo jong joo joon ju jun jung kap keun ki kook koo ku kuk ' +
		'kun kwan kwang kwon kyo kyong kyu kyun kyung man mi min mo mok mook moo moon mun myung nam ok pil pom pyo rae rang rim rok rye ryong sam ' +
		'sang seo seob seok seon seong seop shik shin sik sil so sok son song soo sook soon su sub suk sun sung tae taek tak tek ui un uk ung won ' +
		'woo wook woon woong yeol yeon yeong yi yon yong yoo yoon young yu yul yun ' +
		'bian chau chen cheng chi chia chieh chien chih ching chiu chou chu chuan chun fa fang fei feng fu hao hsi hsia hsiang hsiao hsien hsin ' +
		'hsing hsiu hsiung hsuan hua huan huang hui hung jen jeou jui kai kang kuang kuei kuo lan li liang lien lin ling lung mei mien ming nan ' +
		'nien ping po sheng shih shu te teh ting tsai tse tsung tung tzu wei wen wu yao yeh yen ying yuan yueh yun yung'
	).split(' '),
);
