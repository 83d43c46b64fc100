/** Short words found in most lines of one language and in few of any other. */
const WORDS: Readonly<Record<string, string>> = {
	nl: 'de het een ik mijn mij ben heb is niet geen of en van voor met op om aan naar bij zijn wat er dat iets ze hoe als te goed werk',
	en: 'the a i my me am have is not no or and of for with on to at by what there that something they how as in good work',
	fr: 'le la les un une je mon ma mes suis ai est pas ou et de du des pour avec sur au aux ce que qui il elle en dans travail bien',
	de: 'der die das ein eine ich mein meine mir bin habe ist nicht kein oder und von für mit auf zu bei was es dass wie als im arbeit gut',
	es: 'el la los las un una yo mi mis soy tengo es no o y de del para con en a lo que qué hay como trabajo bien',
	pl: 'ja mój moja mnie jestem mam jest nie lub i z dla na do przy co to że jak w się albo praca czy',
	tr: 'bir ben benim bana var yok değil veya ya da ve için ile bu ne gibi iyi iş daha çok'
};
const SETS = Object.entries(WORDS).map(
	([language, words]) => [language, new Set(words.split(' '))] as const
);
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
	['ar', /\p{Script=Arabic}/u],
	['uk', /[іїєґІЇЄҐ]/u],
	['ru', /\p{Script=Cyrillic}/u],
	['el', /\p{Script=Greek}/u],
	['he', /\p{Script=Hebrew}/u],
	['zh', /\p{Script=Han}/u],
	['ti', /\p{Script=Ethiopic}/u]
];

/** The language that lines are most likely written in, or undefined if they give no clue. */
export function guessLanguage(lines: readonly string[]): string | undefined {
	const text = lines.join(' ');
	const letters = (text.match(/\p{L}/gu) ?? []).length;
	for (const [language, script] of SCRIPTS) {
		const theirs = (text.match(new RegExp(script.source, 'gu')) ?? []).length;
		const enough =
			language === 'uk' ? /\p{Script=Cyrillic}/u.test(text) && theirs > 0 : theirs > letters / 2;
		if (letters > 0 && enough) return language;
	}
	const words = text.toLowerCase().split(/[^\p{L}]+/u);
	const scores = SETS.map(
		([language, set]) => [language, words.filter((word) => set.has(word)).length] as const
	).sort(([, one], [, other]) => other - one);
	const [[best, most] = ['', 0], [, next] = ['', 0]] = scores;
	return most >= 2 && most > next ? best : undefined;
}

const NAMES: Readonly<Record<string, string>> = {
	nederlands: 'nl',
	dutch: 'nl',
	engels: 'en',
	english: 'en',
	frans: 'fr',
	french: 'fr',
	français: 'fr',
	francais: 'fr',
	duits: 'de',
	german: 'de',
	deutsch: 'de',
	spaans: 'es',
	spanish: 'es',
	español: 'es',
	pools: 'pl',
	polish: 'pl',
	polski: 'pl',
	turks: 'tr',
	turkish: 'tr',
	türkçe: 'tr',
	arabisch: 'ar',
	arabic: 'ar',
	العربية: 'ar',
	oekraïens: 'uk',
	oekraiens: 'uk',
	ukrainian: 'uk',
	russisch: 'ru',
	russian: 'ru',
	tigrinya: 'ti',
	somalisch: 'so',
	somali: 'so',
	farsi: 'fa',
	perzisch: 'fa',
	roemeens: 'ro',
	romanian: 'ro',
	bulgaars: 'bg',
	bulgarian: 'bg',
	portugees: 'pt',
	portuguese: 'pt',
	italiaans: 'it',
	italian: 'it'
};

/** The language that a column name points to: `text_fr`, `Frans`, `kaart (nl)`, `hint fr`. */
export function namedLanguage(name: string): string | undefined {
	const words = name
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word !== '');
	for (const word of words) {
		const known = Object.hasOwn(NAMES, word) ? NAMES[word] : undefined;
		if (known) return known;
	}
	const last = words.at(-1) ?? '';
	return /^[a-z]{2}$/.test(last) && (words.length > 1 || Object.values(NAMES).includes(last))
		? last
		: undefined;
}
