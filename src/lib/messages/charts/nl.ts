import { listOf } from '../listOf';
import { plural } from '../plural';
import { sayBar, type SaidBar } from './said-bar';
import { why } from './why-nl';
import { plane } from './plane-nl';
import { similarity } from './similarity-nl';

const cards = (count: number) => plural('nl', count, { one: '1 kaart', other: `${count} kaarten` });
const quote = (name: string) => `“${name}”`;
const quoted = (items: readonly string[]) => listOf('nl', items.map(quote));

/** What stands before and after names in a sentence. */
type Around = readonly [before: string, after: string];

const movedTo = (most: boolean, pile: string): string =>
	most
		? `De meesten legden hem anders, vooral naar “${pile}”.`
		: 'De helft of minder legde hem anders.';

/** Words in and round the drawings of a group. The room reads them: short sentences. */
export const messages = {
	asTable: 'Als tabel',
	asDrawing: 'Als tekening',
	saveSvg: 'Bewaar als SVG',
	savePng: 'Bewaar als PNG',
	/** Names of the files. */
	files: {
		cards: 'kaarten-van-de-groep',
		plane: 'in-jou-en-om-je-heen',
		needs: 'wat-de-groep-nodig-heeft',
		pattern: 'patroon-van-de-groep',
		agreement: 'welke-kaarten-bij-elkaar-horen',
		shift: 'wat-er-veranderde'
	},
	saveFailed: 'Bewaren lukt niet in deze browser. Maak een schermfoto.',

	people: (count: number) =>
		plural('nl', count, { one: '1 mens legde kaarten', other: `${count} mensen legden kaarten` }),
	sortsAndPeople: (sorts: number, people: number) =>
		`${sorts} keer kaarten gelegd, door ${people} mensen`,
	timesOfCard: (count: number) => `${count} keer is deze kaart gelegd`,
	peopleOfCard: (count: number) => `${count} mensen kregen deze kaart`,
	hidden: (count: number) =>
		count === 0
			? 'We laten alle kaarten zien'
			: plural('nl', count, {
					one: '1 kaart laten we niet zien',
					other: `${count} kaarten laten we niet zien`
				}),

	/** What a word says of a card: after the name of the card. */
	words: {
		'most-help': 'helpt de meeste mensen',
		'most-hinder': 'houdt de meeste mensen tegen',
		'most-neutral': 'maakt de meeste mensen niet uit',
		divided: 'de groep is verdeeld',
		differs: 'dat verschilt'
	},
	/** The same in a bar: as short as it can be. */
	shortWords: {
		'most-help': 'helpt de meesten',
		'most-hinder': 'houdt de meesten tegen',
		'most-neutral': 'maakt niet uit',
		divided: 'verdeeld',
		differs: 'verschilt'
	},
	/** Over a tray of cards. */
	trays: {
		'most-help': 'Helpt de meeste mensen',
		'most-hinder': 'Houdt de meeste mensen tegen',
		'most-neutral': 'Maakt de meeste mensen niet uit',
		divided: 'Hier is de groep verdeeld',
		differs: 'Dat verschilt'
	},
	/** One card on the wall, the card beside it. */
	cardTitles: {
		'most-help': 'Deze kaart helpt de meeste mensen.',
		'most-hinder': 'Deze kaart houdt de meeste mensen tegen.',
		'most-neutral': 'Deze kaart maakt de meeste mensen niet uit.',
		divided: 'Over deze kaart is de groep verdeeld.',
		differs: 'Bij deze kaart verschilt het.'
	},
	helps: 'helpt',
	neutral: 'maakt niet uit',
	hinders: 'houdt tegen',
	rest: 'de rest samen',
	restCount: (count: number) => `de rest: ${count}`,
	restShort: (count: number) => `rest ${count}`,
	/** One bar as a sentence, for who hears the page. */
	sayBar: (card: string, bar: SaidBar, sides: readonly [string, string, string]) =>
		sayBar(card, bar, sides, (count) => `de rest samen ${count}`),

	column: {
		card: 'Kaart',
		people: 'Mensen',
		times: 'Keer',
		word: 'In één woord',
		rest: 'De rest samen',
		part: 'Wat',
		answer: 'Antwoord',
		topic: 'Onderwerp'
	},

	cards: {
		search: 'Zoek een kaart',
		noneFound: 'Geen kaart gevonden.',
		by: 'Zet bij elkaar',
		previous: 'Vorige',
		next: 'Volgende',
		groupings: {
			net: 'Meest naar minst',
			axis: 'In jou, om je heen',
			dimension: 'Deel van het leven',
			facet: 'Onderwerp'
		},
		bars: 'Wat helpt, en wat houdt tegen?'
	},

	/** A set with piles of its own: the name of a pile is the word. */
	piles: {
		/** Over the cards that most people laid on this pile. */
		tray: (pile: string) => `De meesten: ${pile}`,
		/** After the name of a card. */
		said: (pile: string) => `de meeste mensen legden hem bij: ${pile}`,
		/** The same as short as it can be. */
		word: (pile: string) => pile,
		/** One card, the card beside it. */
		card: (pile: string) => `De meeste mensen legden deze kaart bij: ${pile}.`,
		/** On the phone of one person: the card, and where this person laid it. */
		own: (card: string, pile: string) => `${card} (jij: ${pile})`,
		/** Before and after the names of cards. */
		headline: (pile: string): Around => [`De meesten bij “${pile}”: `, '.'],
		/** Of a whole half of the cards. */
		mostly: (pile: string) => `vooral “${pile}”`,
		/** The name of a half at the head of a sentence. */
		half: (half: string) => half.charAt(0).toLocaleUpperCase('nl') + half.slice(1),
		table: 'Wat de groep legde'
	},

	/** The picture of a group: rows are parts of life, columns what the group said. */
	board: {
		/** The words of a card in a sentence. */
		quote,
		columns: {
			helps: 'Helpt de meesten',
			differs: 'Verschilt per mens',
			hinders: 'Houdt de meesten tegen'
		},
		short: { helps: 'Helpt', differs: 'Verschilt', hinders: 'Houdt tegen' },
		divided: 'verdeeld',
		quiet: (topics: readonly string[]) =>
			`Maakt de meeste mensen niet uit: ${listOf('nl', topics)}.`,
		/** On the phone of one person: where this person laid the card. */
		own: (pile: string) => `jij: ${pile}`,
		part: (part: string) => `${part}: `,
		/** What comes before and after the names; `many` names, or one for more than one thing. */
		helps: (many: boolean, first: boolean): Around =>
			first
				? ['', many ? ' helpen de meeste mensen.' : ' helpt de meeste mensen.']
				: ['', many ? ' helpen.' : ' helpt.'],
		hinders: (many: boolean, first: boolean): Around =>
			first
				? ['', many ? ' houden de meeste mensen tegen.' : ' houdt de meeste mensen tegen.']
				: ['', many ? ' houden tegen.' : ' houdt tegen.'],
		parted: (): Around => ['De groep is verdeeld over ', '.'],
		neutral: (): Around => ['Dit maakt de meeste mensen niet uit: ', '.'],
		differs: 'De antwoorden verschillen per mens.',
		hidden: 'Deze kaarten laten we niet zien.',
		names: (names: readonly string[]) => listOf('nl', names),
		/** A name that is more than one thing. */
		isMany: (name: string) => /,| en /.test(name),
		partOf: (number: number, of: number) => `deel ${number} van ${of}`,
		rest: 'Andere kaarten',
		you: 'Jij',
		numbers: 'Aantallen',
		table: 'Wat helpt en wat houdt tegen'
	},

	plane,

	pattern: {
		table: 'Wat helpt en wat houdt tegen, per onderwerp',
		/** Names of the large parts of life that most people are helped, or held back, by. */
		title: (helps: readonly string[], hinders: readonly string[]) => {
			const said = [
				helps.length > 0 &&
					`${quoted(helps)} ${helps.length === 1 ? 'helpt' : 'helpen'} de meeste mensen.`,
				hinders.length > 0 &&
					`${quoted(hinders)} ${hinders.length === 1 ? 'houdt' : 'houden'} de meeste mensen tegen.`
			].filter(Boolean);
			return said.join(' ') || 'In grote lijnen verschilt het.';
		},
		whole: 'Alles samen',
		of: 'Van wie?',
		everybody: 'Iedereen',
		inProfile: (count: number) => `${count} mensen die hier duidelijk in zitten`
	},

	similarity,

	needs: {
		/** `more`: there are others that are not named. */
		title: (names: readonly string[], more: boolean) =>
			names.length === 0
				? 'De wensen verschillen.'
				: `Dit hebben de meeste mensen nodig: ${more ? `${names.map(quote).join(', ')} en meer` : quoted(names)}.`,
		half: 'de helft',
		needed: 'Dit hebben de meeste mensen nodig',
		other: 'Andere wensen',
		noneNeeded: 'Geen wens die voor de meeste mensen geldt.',
		need: 'nodig',
		have: 'heb ik al',
		noNeed: 'niet nodig',
		words: {
			'most-need': 'de meesten hebben dit nodig',
			'most-have': 'de meesten hebben dit al',
			'most-no-need': 'de meesten kunnen zonder',
			divided: 'verdeeld',
			differs: 'verschilt'
		},
		list: 'Lijst',
		wish: 'Wens'
	},

	/** Cards that were put again after the talk. */
	shift: {
		/** The cards that most people laid on another pile; `more`: there are others. */
		title: (names: readonly string[], more: boolean) =>
			names.length === 0
				? 'De meeste mensen leggen deze kaarten nog hetzelfde.'
				: `De meeste mensen legden dit nu anders: ${more ? `${names.map(quote).join(', ')} en meer` : quoted(names)}.`,
		untold: 'Zo liggen deze kaarten nu.',
		stayed: 'bleef',
		lanes: ['helpt de meesten', 'geen van beide', 'houdt de meesten tegen'] as [
			string,
			string,
			string
		],
		/** How the group moved one card. */
		moved: (most: boolean, towards: 'helps' | 'hinders' | 'both' | undefined): string => {
			if (towards === 'helps') return movedTo(most, 'helpt');
			if (towards === 'hinders') return movedTo(most, 'houdt tegen');
			if (!most) return 'De helft of minder legde hem anders.';
			if (towards === 'both') return 'De meesten legden hem anders, naar twee kanten.';
			return 'De meesten legden hem anders.';
		},
		movedTo,
		/** One row as a sentence; the words come after the name of the card. */
		say: (card: string, before: string | undefined, now: string, moved: string) =>
			[before && `${card}: eerst ${before}, nu ${now}.`, !before && `${card}: ${now}.`, moved]
				.filter(Boolean)
				.join(' '),
		table: 'Wat er veranderde, per kaart',
		before: 'Eerst',
		now: 'Nu',
		movement: 'Anders gelegd'
	},

	table: {
		line: 'Mensen kozen ze om over te praten. Niemand ziet van wie.',
		title: 'Deze kaarten wil de groep op tafel.',
		none: 'Er liggen geen kaarten op tafel.'
	},

	top: (topics: readonly string[]) => `Het belangrijkst voor 3 of meer mensen: ${quoted(topics)}.`,
	blocker: {
		'most-have-one': 'Bij de meeste mensen is er 1 kaart waardoor het nu echt niet lukt.',
		differs: 'Of er 1 kaart is waardoor het echt niet lukt, dat verschilt.',
		'most-none': 'Bij de meeste mensen is er geen kaart waardoor het echt niet lukt.'
	},

	why,
	aboutCards: (count: number) => cards(count)
};
