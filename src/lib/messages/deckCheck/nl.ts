import { nameOfLanguage } from '../name-of-language';

/** Wat er mis is met een kaartenset, of beter kan; ook voor de server en de opdrachtregel. */

type Values = Readonly<Record<string, string | number>>;

const named = (tag: string | number | undefined) => nameOfLanguage(String(tag ?? ''), 'nl');
const number = (value: string | number | undefined) => Number(value ?? 0).toLocaleString('nl');

const sentences: Readonly<Record<string, (values: Values) => string>> = {
	'title-missing': () => 'De set heeft nog geen naam.',
	'text-missing': ({ language }) => `Hier ontbreekt de tekst in het ${named(language)}.`,
	'text-long': ({ has, most }) => `Deze tekst is te lang: ${has} tekens. Er passen er ${most}.`,
	'text-signs': () =>
		'In deze tekst staan tekens die je niet ziet en die de tekst om kunnen draaien. Typ de tekst opnieuw.',
	'text-markup': () =>
		'Hier staat code van een webpagina. Een kaart heeft alleen gewone woorden. Haal de code weg.',
	'card-words': ({ has, most }) =>
		`${has} woorden op een kaart. Met ${most} of minder leest hij sneller.`,
	'hint-words': ({ has, most }) => `${has} woorden in de uitleg. Maak er ${most} of minder van.`,
	'sentence-words': ({ has, most }) => `Een zin van ${has} woorden. Maak er ${most} of minder van.`,
	'hard-word': ({ word }) => `“${word}” is een lang woord. Kan het in gewone, korte woorden?`,
	duplicate: ({ words }) => `“${words}” staat al op een eerdere kaart.`,
	'hint-missing': () => 'Zonder uitleg. Zeg beide kanten: “Ik heb het wel, of ik heb het niet.”',
	'hint-one-way': () =>
		'De uitleg noemt één kant. Noem ook de andere, met “of” ertussen: “Dat lukt, of dat lukt niet.”',
	'no-cards': () => 'Er staat nog geen kaart in de set.',
	'many-cards': ({ has, most }) => `${has} kaarten is te veel. Een set heeft er hoogstens ${most}.`,
	'id-form': ({ id }) =>
		`De naam “${id}” kan niet. Een naam heeft kleine letters, cijfers en streepjes.`,
	'id-twice': ({ id }) => `De naam “${id}” staat er twee keer. Elke naam hoort bij één ding.`,
	'id-taken': ({ id }) => `De naam “${id}” is al van een stapel of een andere kaart.`,
	'one-axis': () => 'Er is één kant. Een set heeft twee kanten, of geen.',
	'card-no-side': () => 'Deze kaart ligt nog aan geen van de twee kanten.',
	'card-other-side': () => 'De groep van deze kaart hoort bij de andere kant.',
	'no-such-part': ({ id }) => `“${id}” staat niet in deze set.`,
	'facet-of-one': ({ has }) =>
		Number(has) === 0
			? 'In deze groep zit geen kaart.'
			: 'In deze groep zit één kaart. Een groep van één krijgt geen eigen uitkomst.',
	'swap-broken': () => 'Deze twee kaarten wisselen elkaar niet om: elk noemt de andere.',
	'swap-work': () => 'Wisselen gaat tussen een kaart voor wie werkt en een voor wie niet werkt.',
	'answers-factor': () => 'Alleen een kaart over wat iemand nodig heeft, hoort bij andere kaarten.',
	'needs-no-card': () => 'Zeg bij welke kaarten dit hoort. Dan is te zien wie het nodig heeft.',
	'few-a-side': ({ has, oneIn, size }) =>
		`${size === 'core' ? 'In de korte set: met' : 'Met'} ${has} ${Number(has) === 1 ? 'kaart' : 'kaarten'} aan een kant krijgt ${
			Number(oneIn) === 0 ? 'niemand' : `1 op de ${number(oneIn)} mensen`
		} een vaste letter, als ze zomaar wat leggen. Met 10 of meer kaarten aan elke kant zegt een letter iets.`,
	'core-empty': () => 'De korte set is leeg. Zet bij een paar kaarten aan dat ze erin horen.',
	'few-piles': ({ has }) => `Er zijn minstens 2 stapels nodig. Nu: ${has}.`,
	'many-piles': ({ has, most }) => `${has} stapels is te veel. Het kunnen er ${most} zijn.`,
	'no-answer-pile': () => 'Er is alleen een stapel om over te slaan.',
	'skip-score': () => 'Een stapel om over te slaan telt niet mee. Haal de waarde weg.',
	'no-skip-pile': () =>
		'Er is geen stapel “Sla over”. Wie iets liever niet zegt, kan dan nergens heen.',
	'no-two-ways': () =>
		'Met twee kanten is er een stapel nodig die helpt, en een die tegenhoudt. Of haal de kanten weg.',
	'picture-gone': ({ name }) => `De eigen tekening “${name}” is er niet meer.`,
	taken: () => 'Dit komt uit de set waarmee je begon. Kijk of het past bij jouw kaarten.',
	unreviewed: ({ language }) =>
		`Het ${named(language)} is nog door niemand nagekeken. Een gesprek heeft het pas als iemand het aanzet.`,
	'cards-only': ({ language }) =>
		`In het ${named(language)}: alleen de kaarten. De rest van het scherm blijft in een andere taal.`,
	'unknown-field': ({ field }) => `“${field}” kent een kaartenset niet. Haal het weg.`,
	'field-missing': ({ field }) => `Hier ontbreekt “${field}”.`,
	'field-form': () => 'Wat hier staat, heeft niet de goede vorm.',
	'field-choice': ({ has, choices }) => `“${has}” kan hier niet. Het kan zijn: ${choices}.`,
	'many-items': ({ most }) => `Hier staat te veel. Het kunnen er ${most} zijn.`,
	'number-range': ({ has, least, most }) =>
		`${has} kan hier niet. Het gaat van ${least} tot ${most}.`,
	'line-fields': ({ has, most }) =>
		`Deze regel heeft ${has} vakjes. De eerste regel heeft er ${most}.`,
	'line-quote': () => 'Hier begint een aanhalingsteken dat niet eindigt.',
	'file-form': () => 'Dit bestand is geen kaartenset: het is niet te lezen als JSON.'
};

/** Waar het is: de delen van een set. */
const places: Readonly<Record<string, string>> = {
	title: 'De naam',
	description: 'Waar het over gaat',
	status: 'De stand',
	licence: 'De licentie',
	contact: 'Wie je kunt vragen',
	languages: 'De talen',
	cards: 'De kaarten',
	practice: 'De oefenkaarten',
	needs: 'Wat iemand nodig heeft',
	axes: 'De kanten',
	dimensions: 'De vier delen',
	facets: 'De groepen',
	piles: 'De stapels',
	'piles.factor': 'De stapels',
	'piles.need': 'De stapels voor wat iemand nodig heeft',
	profiles: 'De vier zinnen',
	questions: 'De vragen',
	'questions.instruction': 'Wat je vooraf zegt',
	'questions.anchors': 'De vragen vooraf',
	thresholds: 'De grenzen',
	willFacets: 'De groepen van het willen',
	sources: 'De bronnen',
	deck: 'De set'
};

const parts = {
	card: (words: string) => `Kaart “${words}”`,
	practice: (words: string) => `Oefenkaart “${words}”`,
	pile: (words: string) => `Stapel “${words}”`,
	facet: (words: string) => `Groep “${words}”`,
	anchor: (words: string) => `Vraag “${words}”`,
	hint: 'uitleg',
	alt: 'wat de tekening laat zien',
	line: (number: number) => `Regel ${number}`
};

/** Waarom een eigen tekening niet kan. */
const pictures = {
	large: (most: number) => `Deze tekening is te groot. Hij kan ${most} kB zijn.`,
	'not-svg': () => 'Dit is geen tekening in SVG.',
	script: () => 'In deze tekening zit een programma. Dat kan niet.',
	handler: () => 'Deze tekening wil iets doen als iemand erop drukt. Dat kan niet.',
	outside: () => 'Deze tekening haalt iets van een ander adres. Dat kan niet.',
	element: (name: string) =>
		`In deze tekening zit “${name}”, en dat kan hier niet. Bewaar hem als gewone vlakken en lijnen.`,
	'not-png': () => 'Dit is geen plaatje in PNG.',
	size: (most: number) => `Dit plaatje is te breed of te hoog. Het kan ${most} puntjes zijn.`,
	empty: () => 'In deze tekening staat niets.',
	many: (most: number) => `Er staan al ${most} eigen tekeningen in deze set. Haal er eerst een weg.`
};

export const messages = { sentences, places, parts, pictures };
