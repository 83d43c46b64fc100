import { plural } from '../plural';

const kaarten = (count: number) =>
	plural('nl', count, { one: '1 kaart', other: `${count} kaarten` });

/** Kaarten bespreken, afspraken, het verslag: wat de begeleider leest. */
export const messages = {
	report: {
		title: 'Verslag',
		hint: 'Een pagina om te lezen en te printen. Er staat alleen in wat de groep ook zag.',
		read: 'Lees en print het verslag',
		/** het verslag in de andere taal, naar de taal van de pagina */
		other: 'Het verslag in het Engels'
	},

	quiet: {
		start: 'Twee stille minuten met alle kaarten',
		going: 'Stille minuten: iedereen leest.',
		stop: 'Klaar met lezen'
	},

	hints: {
		title: 'Tips',
		none: 'Nu geen tips.',
		show: 'Laat zien',
		why: 'Waarom deze tip?',
		away: 'Leg weg',
		awayLabel: (hint: string) => `Leg weg: ${hint}`,
		back: (count: number) =>
			plural('nl', count, { one: 'Haal 1 tip terug', other: `Haal ${count} tips terug` }),
		say: {
			'time-short': (card: string) => `De tijd is bijna om. Nog één kaart? “${card}”`,
			'card-long': (card: string) => `Deze kaart ligt er al lang. Straks ook nog: “${card}”`,
			'start-with-help': (card: string) => `Praat ook over wat helpt: “${card}”`,
			'divided-open': (card: string) => `“${card}” verdeelt de groep en is nog niet besproken.`,
			'table-open': (card: string) => `“${card}” is op tafel gelegd en is nog niet besproken.`,
			'hinder-open': (card: string) =>
				`“${card}” houdt de meeste mensen tegen en is nog niet besproken.`,
			'need-open': (need: string) =>
				`De meeste mensen hebben “${need}” nodig. Daar is nog niets over afgesproken.`,
			'agreement-bare': (what: string) => `Bij “${what}” staat nog niet wie het doet.`
		},
		/** The same for a set whose piles have names of their own. */
		onPile: {
			other: (card: string, pile: string) => `Praat ook over een kaart bij “${pile}”: “${card}”`,
			open: (card: string, pile: string) =>
				`De meeste mensen legden “${card}” bij “${pile}”, en hij is nog niet besproken.`,
			otherRule: (pile: string) =>
				`Regel: jullie bespraken 2 kaarten of meer, en de meeste mensen legden ze allemaal bij “${pile}”. Ook over iets anders praten geeft mensen moed.`,
			openRule: (pile: string) =>
				`Regel: de meeste mensen legden deze kaart bij “${pile}”, en hij is nog niet besproken.`
		},
		rule: {
			'time-short':
				'Regel: op de klok staan 5 minuten of minder, en een kaart die verdeelt of op tafel ligt, is nog niet besproken.',
			'card-long':
				'Regel: dezelfde kaart ligt 8 minuten of langer op het scherm, en een andere kaart is nog niet besproken.',
			'start-with-help':
				'Regel: jullie bespraken 2 kaarten of meer, en die houden allemaal tegen. Eerst wat helpt, geeft mensen moed.',
			'divided-open':
				'Regel: het woord bij deze kaart is “verdeeld”, en hij is nog niet besproken.',
			'table-open':
				'Regel: iemand koos deze kaart om op tafel te leggen, en hij is nog niet besproken. Vraag niet van wie hij is.',
			'hinder-open':
				'Regel: het woord bij deze kaart is “houdt de meeste mensen tegen”, en hij is nog niet besproken.',
			'need-open':
				'Regel: deze wens hoort bij een kaart die jullie bespraken, de meeste mensen hebben hem nodig, en er is geen afspraak bij.',
			'agreement-bare': 'Regel: een afspraak die niet gedaan is, heeft geen naam of rol.'
		}
	},

	coverage: {
		title: 'Wat is besproken?',
		summary: (talked: number, all: number) => `${talked} van de ${kaarten(all)} besproken`,
		rows: {
			contested: 'Verdeelt de groep',
			laid: 'Op tafel gelegd',
			agreed: 'De groep is het eens',
			unheard: 'Verschilt van mens tot mens'
		},
		row: (name: string, talked: number, all: number) => `${name}: ${talked} van ${all} besproken`,
		talked: 'besproken',
		open: 'nog niet',
		legend: 'Vol: besproken. Leeg: nog niet.'
	},

	personal: {
		email: 'Dit lijkt op een mailadres. Is dat nodig?',
		phone: 'Dit lijkt op een telefoonnummer. Is dat nodig?',
		name: 'Dit lijkt op een naam. Een rol is genoeg, zoals “de docent”.'
	},

	wishes: {
		merge: 'Maak een afspraak of boodschap',
		mergeHint: 'Kies een of meer wensen die bij elkaar horen.',
		choose: 'Welke wensen?',
		chosen: (count: number) =>
			plural('nl', count, { one: '1 wens gekozen', other: `${count} wensen gekozen` }),
		taken: 'hier is al iets over afgesproken',
		kept: 'Bewaard bij de afspraken.',
		about: (needs: readonly string[]) => `Over: ${needs.join(', ')}`
	},

	agree: {
		read: 'Laat de groep lezen',
		reading: 'De groep leest nu: klopt dit zo?',
		readAll: 'Lees alles samen na, één voor één',
		next: 'Volgende',
		previous: 'Vorige',
		stop: 'Klaar met nalezen',
		place: (number: number, all: number) => `${number} van ${all}`,
		remove: 'Haal weg',
		removeLabel: (what: string) => `Haal weg: ${what}`,
		earlier: 'uit het vorige gesprek',
		after: 'Dit is afgesproken',
		afterHint: 'Zet een vinkje bij wat gedaan is. Wat open blijft, gaat mee naar een vervolg.'
	},

	compare: {
		title: 'Vorige keer en nu',
		hint: (title: string) =>
			`Eerst: ${title === '' ? 'het vorige gesprek' : `“${title}”`}. Alleen woorden die in beide gesprekken te zien waren.`,
		warning: 'Het kunnen andere mensen zijn. Zeg niet dat mensen veranderd zijn.',
		show: 'Laat de groep dit zien',
		hide: 'Haal van het scherm',
		wait: 'Dit kan zodra de groep het plaatje van nu heeft gezien.'
	},

	follow: {
		title: 'Vervolggesprek',
		make: 'Maak een vervolggesprek',
		/** what it begins with */
		begins: (open: number) =>
			open === 0
				? 'Alle afspraken zijn gedaan. Het vervolg begint zonder.'
				: plural('nl', open, {
						one: 'Het begint met de afspraak die nog open staat.',
						other: `Het begint met de ${open} afspraken die nog open staan.`
					}),
		nothingAgreed: 'Er is niets afgesproken. Het vervolg begint zonder afspraken.',
		newTitle: 'Vervolg op een eerder gesprek',
		newHint: 'Het nieuwe gesprek begint met de afspraken die nog open staan.',
		which: 'Welk gesprek?',
		none: 'Geen: dit is een nieuw gesprek',
		link: 'Of plak de link waarmee je het eerdere gesprek leidde',
		linkError: 'Dit is geen link om een gesprek te leiden.',
		compare: 'Vergelijk straks met de vorige keer',
		compareHint:
			'Alleen in woorden die de vorige groep zag. Deze groep ziet die woorden dan ook. Kies dit als het ongeveer dezelfde mensen zijn.',
		keeps:
			'De afspraken gaan mee. Ze blijven hier staan, ook als het eerdere gesprek gewist wordt.',
		titleOf: (title: string) => `${title}, vervolg`,
		prompt: 'Hoe ging het met onze afspraken?',
		script: [
			'Dit spraken we de vorige keer af.',
			'Wat is gedaan? Wat helpt om de rest te doen?',
			'Niemand hoeft zich te verantwoorden.'
		]
	}
};
