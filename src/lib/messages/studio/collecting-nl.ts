import { cards } from './cards-nl';

type Values = Readonly<Record<string, string | number>>;

const remarks: Readonly<Record<string, (values: Values) => string>> = {
	double: ({ earlier }) => `dezelfde kaart als regel ${earlier}; hij telt één keer`,
	'no-text': () => 'hier staat geen tekst van een kaart, dus hij wordt niet gebruikt',
	long: ({ has, most }) => `de tekst is te lang: ${has} tekens, er passen er ${most}`,
	columns: ({ has, most }) =>
		has === undefined
			? 'deze regel heeft andere kolommen dan de rest'
			: `deze regel heeft ${has} kolommen, de andere hebben er ${most}`,
	quote: () => 'hier begint een aanhalingsteken dat nergens eindigt',
	signs: () => 'hier stonden tekens die niemand ziet; ze zijn weggehaald',
	encoding: () => 'hier staat een letter die niet te lezen is; kijk hem na',
	'too-many': ({ has, most }) => `er zijn ${has} regels, een set kan er ${most} hebben`,
	side: () => 'deze kant kennen we niet; kies hem straks zelf'
};

/** Een lijst wordt kaarten. */
export const collecting = {
	home: {
		title: 'Mijn kaartensets',
		lead: 'Maak van een lijst een set die een groep kan leggen.',
		paste: 'Plak een lijst',
		copy: 'Kopieer een set',
		file: 'Open een bestand',
		which: 'Welke set?',
		copyThis: 'Kopieer deze',
		copyTitle: (title: string) => `${title} (kopie)`,
		silent: 'Er komt geen antwoord. Kijk of er verbinding is en probeer het opnieuw.',
		starts: 'Of begin hier',
		start: {
			learning: {
				title: 'Leren',
				text: 'De set van het programma: wat helpt en wat houdt tegen bij leren, met profielen.'
			},
			work: {
				title: 'Werk',
				text: 'Kaarten over werk zoeken en houden. Twee kanten, eigen vragen.'
			},
			blank: {
				title: 'Een leeg begin',
				text: 'Eigen kaarten op eigen stapels, zonder kanten en zonder profiel.'
			}
		},
		states: { draft: 'concept', published: 'gepubliceerd', withdrawn: 'teruggetrokken' },
		facts: (count: number, languages: string, version?: string) =>
			[cards(count), languages, version && `versie ${version}`].filter(Boolean).join(' · '),
		used: (year: number) => `Laatst gebruikt in ${year}.`,
		unused: 'Nog niet gebruikt.',
		changed: (day: string) => `Veranderd op ${day}.`,
		goOn: 'Ga verder',
		newVersion: 'Nieuwe versie',
		copyOf: (title: string) => `Kopieer ${title}`,
		withdraw: 'Trek terug',
		putBack: 'Zet terug',
		delete: (title: string) => `Gooi ${title} weg`,
		deleteDraft: (title: string) => `Gooi het concept van ${title} weg`,
		deleteSure: 'Ja, gooi weg',
		keep: 'Bewaar'
	},
	paste: {
		allTheSame: (line: number) => `Neem regel ${line} toch mee`,
		title: 'Plak een lijst',
		box: 'De lijst',
		boxHint: 'Een kaart op elke regel: kaart | uitleg. Of kolommen uit Excel.',
		fromFile: 'De lijst komt uit het bestand dat je opende.',
		instead: 'Plak liever een lijst',
		start: 'De rest komt van',
		make: (count: number) => (count === 0 ? 'Maak de kaarten' : `Maak ${cards(count)}`),
		read: (count: number) => (count === 0 ? 'Zo wordt het gelezen' : `${cards(count)} gelezen`),
		empty: 'Hier zie je wat er van de lijst wordt, terwijl je plakt of typt.',
		line: 'Regel',
		columnName: (at: number) => `Kolom ${at}`,
		column: (kind: 'text' | 'hint' | 'side' | 'facet' | 'ignored', language: string) =>
			({
				text: 'Kaart',
				hint: 'Uitleg',
				side: 'Kant',
				facet: 'Onderwerp',
				ignored: 'Niet gebruiken'
			})[kind] + (language === '' ? '' : `, ${language}`),
		remark: (line: number, rule: string, values: Values) =>
			`${line > 0 ? `Regel ${line}: ` : ''}${remarks[rule]?.(values) ?? rule}.`
	},
	grid: {
		row: 'Nummer',
		rowName: (at: number) => `rij ${at}`,
		lost: (texts: readonly string[]) =>
			`Niet overgenomen: ${texts
				.slice(0, 3)
				.map((one) => `“${one}”`)
				.join(
					', '
				)}${texts.length > 3 ? ` en nog ${texts.length - 3}` : ''}. Daar is hier geen plek of keuze voor.`
	},
	columns: {
		text: 'Kaart',
		hint: 'Uitleg',
		axis: 'Kant',
		noAxis: 'geen kant',
		facet: 'Onderwerp',
		dimension: 'Gebied',
		core: 'Korte set',
		sensitivity: 'Gevoelig',
		sensitivities: { none: 'nee', private: 'privé', power: 'over macht' },
		for: 'Voor wie',
		whos: { all: 'iedereen', employed: 'wie werkt', 'not-employed': 'wie niet werkt' },
		swap: 'Wisselt met',
		contestable: 'Twijfel over kant',
		none: 'geen'
	},
	cards: {
		title: 'Kaarten',
		tools: 'Kaarten veranderen',
		add: 'Kaart erbij',
		up: (at: number) => `Rij ${at} omhoog`,
		down: (at: number) => `Rij ${at} omlaag`,
		remove: (at: number) => `Rij ${at} weg`,
		removed: (text: string) => `${text} is weg.`,
		moved: (at: number, of: number) => `Nu rij ${at} van ${of}.`,
		language: 'Taal van de kaarten',
		look: 'Hoe je de kaarten ziet',
		looks: { sheet: 'Lijst', sides: 'Twee kanten' },
		withSides: 'Met twee kanten',
		all: 'Alle kolommen',
		keys: 'Pijltjes: van cel naar cel. Enter of F2: typen. Alt met pijltje: rij verplaatsen. Ctrl+Enter: kaart erbij. Ctrl+Delete: kaart weg. Ctrl+Z: ongedaan. Plakken vult een heel blok.'
	},
	sides: {
		title: 'Twee kanten',
		has: 'De kaarten hebben twee kanten',
		hasHint: 'Alleen dan krijgt iemand een profiel. Zonder kanten blijft al het andere.',
		names: ['in jou', 'om je heen'] as [string, string],
		none: 'Nog geen kant',
		first: 'Naam van de ene kant',
		second: 'Naam van de andere kant',
		toYou: (name: string) => `Tegen iemand gezegd: ${name}`,
		how: 'Sleep een kaart naar een kant, druk op een pijl, of gebruik de pijltjestoetsen.',
		laid: (side: string) => `Ligt nu bij: ${side}.`,
		to: (card: string, side: string) => `${card} naar ${side}`
	},
	topics: {
		title: 'Onderwerpen en gebieden',
		lead: 'Een onderwerp is een groepje kaarten. Op het bord ligt een onderwerp op één regel. Elk onderwerp hoort bij een gebied.',
		name: 'Naam',
		one: 'onderwerp',
		dimensions: 'Gebieden',
		add: 'Onderwerp erbij',
		addDimension: 'Gebied erbij'
	}
};
