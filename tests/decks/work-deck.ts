import type { Axis, Card, Deck, Pile, Texts } from '$lib/domain/deck';

/** Three sets unlike the built-in one: other pile ids and axis words, and mostly no Dutch. */

const both = (nl: string, fr: string): Texts => ({ nl, fr });

interface Named {
	readonly id: string;
	readonly text: Texts;
	readonly hint: Texts;
}
const pile = (named: Named, score: Pile['score'], more: Partial<Pile> = {}): Pile => ({
	...named,
	score,
	role: 'answer',
	openmoji: ['1F4E5'],
	...more
});
const card = (named: Named, more: Partial<Card> = {}): Card => ({
	...named,
	kind: 'factor',
	core: true,
	for: 'all',
	sensitivity: null,
	contestable: false,
	sources: [],
	openmoji: ['1F5D2'],
	alt: named.text,
	...more
});

const thresholds = {
	clear: { n: 4, d: 3, balance: 0.2 },
	leaning: { n: 3, d: 1 },
	placed: 2 / 3
};

const questions = (about: Texts): Deck['questions'] => ({
	instruction: [about, both('Hoe is het nu voor jou?', 'Comment est-ce pour toi maintenant ?')],
	factor: both('Werkt dit mee of tegen?', 'Est-ce que ça aide ou ça gêne ?'),
	need: both('Wil je dit?', 'Veux-tu ceci ?'),
	top: both(
		'Wat weegt het zwaarst? Kies 1, 2 of 3 kaarten.',
		'Quoi d’abord ? Choisis 1 à 3 cartes.'
	),
	blocker: both('Is er 1 kaart waardoor je niet op tijd komt?', 'Y a-t-il 1 carte qui t’arrête ?'),
	first: both('Wat wil je eerst?', 'Que veux-tu d’abord ?'),
	owner: both('Wie kan dit doen?', 'Qui peut le faire ?'),
	fit: both('Past dit bij jou?', 'Cela te correspond ?'),
	self: both('Wat past bij jou?', 'Qu’est-ce qui te correspond ?'),
	tableCard: both('Welke kaart wil je op tafel leggen?', 'Quelle carte veux-tu poser ?'),
	anchors: []
});

const WANTS: readonly Pile[] = [
	pile(
		{ id: 'graag', text: both('Graag', 'Volontiers'), hint: both('Dit wil ik.', 'Je le veux.') },
		1
	),
	pile(
		{ id: 'al-zo', text: both('Is al zo', 'C’est déjà'), hint: both('Dit is er al.', 'Il y est.') },
		0
	),
	pile(
		{
			id: 'hoeft-niet',
			text: both('Hoeft niet', 'Pas besoin'),
			hint: both('Zonder kan.', 'Sans ça.')
		},
		-1
	)
];

const PLACES: readonly (readonly [string, string, string, Axis])[] = [
	['uitgeslapen', 'Genoeg slaap', 'Assez de sommeil', 'intrinsic'],
	['zin', 'Zin in de dag', 'Envie de la journée', 'intrinsic'],
	['fietsen', 'Zelf fietsen', 'Aller à vélo', 'intrinsic'],
	['plannen', 'Vooruit plannen', 'Prévoir', 'intrinsic'],
	['kou', 'Tegen kou kunnen', 'Supporter le froid', 'intrinsic'],
	['haast', 'Rustig blijven', 'Rester calme', 'intrinsic'],
	['trein', 'De trein', 'Le train', 'external'],
	['weg', 'Drukte op de weg', 'La circulation', 'external'],
	['kinderen', 'Kinderen wegbrengen', 'Conduire les enfants', 'external'],
	['rooster', 'Het rooster', 'L’horaire', 'external'],
	['parkeren', 'Een plek voor de auto', 'Une place de parking', 'external'],
	['baas', 'De baas', 'Le chef', 'external']
];

/** 12 cards on getting to work: two axes, own piles, no skip, practice, needs or anchors. */
export const workDeck: Deck = {
	id: 'naar-het-werk',
	version: '1.0.0',
	languages: ['nl', 'fr'],
	status: both('Proef', 'Essai'),
	title: both('Naar het werk', 'Aller au travail'),
	description: both('Kaarten over de weg naar je werk.', 'Des cartes sur le chemin du travail.'),
	licence: 'CC0',
	axes: [
		{ id: 'intrinsic', text: both('bij jezelf', 'en toi'), inYou: both('bij jezelf', 'en toi') },
		{ id: 'external', text: both('onderweg', 'en route'), inYou: both('onderweg', 'en route') }
	],
	dimensions: [],
	facets: [],
	piles: {
		factor: [
			pile(
				{
					id: 'mee',
					text: both('Werkt mee', 'Ça aide'),
					hint: both('Zo kom ik er.', 'J’y arrive.')
				},
				1
			),
			pile(
				{
					id: 'gelijk',
					text: both('Gelijk', 'Égal'),
					hint: both('Maakt niets uit.', 'Peu importe.')
				},
				0
			),
			pile(
				{ id: 'tegen', text: both('Werkt tegen', 'Ça gêne'), hint: both('Zo niet.', 'Pas ainsi.') },
				-1
			)
		],
		need: WANTS
	},
	cards: PLACES.map(([id, nl, fr, axis]) =>
		card(
			{ id, text: both(nl, fr), hint: both(`${nl}, of juist niet.`, `${fr}, ou pas.`) },
			{ axis }
		)
	),
	practice: [],
	thresholds,
	willFacets: [],
	profiles: {
		A: { text: both('Alles loopt.', 'Tout roule.') },
		B: { text: both('Ik wel, de weg niet.', 'Moi oui, la route non.') },
		C: { text: both('De weg wel, ik niet.', 'La route oui, moi non.') },
		D: { text: both('Het zit tegen.', 'Rien ne va.') },
		none: { text: both('Nog niet te zeggen.', 'On ne sait pas encore.') }
	},
	questions: questions(both('Denk aan de weg naar je werk.', 'Pense au chemin du travail.')),
	sources: {}
};

const WHEN = [
	['meteen', 'Meteen'],
	['deze-week', 'Deze week'],
	['dit-jaar', 'Dit jaar'],
	['ooit', 'Ooit'],
	['nooit', 'Nooit']
] as const;

/** 30 cards in 5 own piles without sides or axes: a closed sort. Two of them are practice. */
export const closedDeck: Deck = {
	...workDeck,
	id: 'klussen',
	languages: ['nl'],
	...only({ status: 'Proef', title: 'Klussen in huis', description: 'Wat wil je wanneer doen?' }),
	axes: [],
	piles: {
		factor: WHEN.map(([id, nl]) =>
			pile({ id, text: { nl }, hint: { nl: `Dit doe ik ${nl.toLowerCase()}.` } }, null)
		),
		need: WANTS.map((one) => inDutch(one))
	},
	cards: Array.from({ length: 30 }, (_, at) =>
		card({
			id: `klus-${at + 1}`,
			text: { nl: `Klus ${at + 1}` },
			hint: { nl: 'Dit kan nu, of later.' }
		})
	),
	practice: ['Koffie zetten', 'De was ophangen'].map((nl, at) => ({
		id: `proef-${at + 1}`,
		text: { nl },
		hint: { nl: 'Dit kan nu, of later.' },
		openmoji: ['1F5D2'],
		alt: { nl }
	})),
	profiles: inDutch(workDeck.profiles),
	questions: inDutch(questions(both('Denk aan je huis.', '')))
};

/** The work cards on five steps, −2 to 2, and a pile to skip: graded. */
export const gradedDeck: Deck = {
	...workDeck,
	id: 'vijf-stappen',
	piles: {
		factor: [
			...([2, 1, 0, -1, -2] as const).map((grade) =>
				pile(
					{
						id: grade < 0 ? `min-${-grade}` : `plus-${grade}`,
						text: both(`Stap ${grade}`, `Pas ${grade}`),
						hint: both(`Op stap ${grade}.`, `Au pas ${grade}.`)
					},
					Math.sign(grade) as 1 | 0 | -1,
					{ grade }
				)
			),
			pile(
				{
					id: 'weg-ermee',
					text: both('Weg ermee', 'Passe'),
					hint: both('Niet van mij.', 'Pas pour moi.')
				},
				null,
				{ role: 'skip' }
			)
		],
		need: WANTS
	}
};

function only(texts: Readonly<Record<'status' | 'title' | 'description', string>>) {
	return {
		status: { nl: texts.status },
		title: { nl: texts.title },
		description: { nl: texts.description }
	};
}

/** The same with its Dutch texts alone. */
function inDutch<T>(value: T): T {
	return JSON.parse(JSON.stringify(value), (key, one: unknown) =>
		key === 'fr' ? undefined : one
	) as T;
}
