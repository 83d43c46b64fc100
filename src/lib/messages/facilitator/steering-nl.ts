import { plural } from '../plural';
import { mensen } from './people-nl';

/** Het gesprek sturen: de knop, de stappen, mensen, de klok, het scherm. */
export const steering = {
	pageTitle: (title: string) => `${title} · gesprek leiden`,
	loading: 'Het gesprek wordt geopend.',
	noKeyTitle: 'Dit gesprek is op dit apparaat niet open',
	goneTitle: 'Dit gesprek is gewist',
	gone: 'Alles van dit gesprek is weg. Niemand kan het nog lezen.',
	failed: 'Er kwam geen antwoord van de server.',
	toHome: 'Naar de beginpagina',

	connection: {
		connecting: 'Verbinding maken',
		open: 'Verbonden',
		asked:
			'De verbinding gaat via een omweg: iets op dit netwerk houdt berichten tegen. Alles komt een paar tellen later.',
		lost: 'Even geen verbinding. We proberen het steeds opnieuw.',
		trouble: 'De server kan even niet bij de opslag.',
		refused: 'Deze link werkt niet meer.'
	},
	changed: 'Er was net iets veranderd. Kijk hoe het nu is, en doe het zo nodig opnieuw.',
	dismiss: 'Sluit deze melding',

	now: (stage: string) => `Nu: ${stage}`,
	next: {
		open: 'Begin het gesprek',
		openHint: (people: string) => `${people} binnen. De telefoons stellen dan een paar vragen.`,
		openPractice: (people: string) => `${people} binnen. Op de telefoons begint dan het oefenen.`,
		openTalk: (people: string) => `${people} binnen. Eerst praten jullie over de vorige keer.`,
		close: 'Sluit het sorteren',
		closeNeeds: 'Sluit de wensen',
		closeAgain: 'Sluit het opnieuw leggen',
		closeHint: (finished: number, of: number) => `${finished} van ${of} klaar`,
		closeNotYet: (finished: number, needed: number) =>
			`Er zijn ${finished} mensen klaar. Voor een plaatje van de groep zijn er ${needed} nodig.`,
		closeNobody: (needed: number) =>
			`Er is nog niemand klaar. Voor een plaatje van de groep zijn er ${needed} nodig.`,
		closeTyped: (own: number, needed: number) =>
			`Zelf kaarten gelegd: ${mensen(own)}. Voor een plaatje zijn er ${needed} nodig. Formulieren die jij invoerde, tellen daarvoor niet.`,
		closeCounted: (finished: number, own: number, needed: number) =>
			`Van de ${finished} keer tellen er ${own} als mensen die zelf kaarten legden. Voor een plaatje zijn er ${needed} nodig.`,
		countAgain: 'Tel de mensen opnieuw',
		closeOne: (needed: number) =>
			`Er is 1 mens klaar. Voor een plaatje van de groep zijn er ${needed} nodig.`,
		preview: 'Bekijk eerst zelf',
		previewHint: 'Alleen jij ziet het plaatje.',
		row: (name: string) => `Volgende: ${name}`,
		rowHint: 'Het plaatje groeit met één rij, ook op de telefoons.',
		firstCard: 'Eerste kaart',
		card: 'Volgende kaart',
		part: (part: number, of: number) => `Volgende: deel ${part} van ${of}`,
		partHint: 'Het volgende deel komt op het grote scherm.',
		show: 'Laat zien aan de groep',
		showHint: 'Daarna staat het op het grote scherm en op elke telefoon.',
		advance: (stage: string) => `Volgende: ${stage}`,
		end: 'Beëindig het gesprek',
		endHint: 'Daarna kan niemand meer meedoen.',
		files: 'Download alles',
		filesHint: 'Het gesprek is afgelopen.',
		gone: 'Dit gesprek is gewist',
		skip: (stage: string) => `Toch verder naar: ${stage}`
	},

	closeDialog: {
		title: 'Sorteren sluiten?',
		titleNeeds: 'De wensen sluiten?',
		titleAgain: 'Het opnieuw leggen sluiten?',
		text: [
			'We maken nu één plaatje van de groep. Dat gebeurt maar één keer.',
			'Daarna verandert het plaatje niet meer, ook niet als iemand nog een kaart verlegt.'
		],
		waiting: (count: number) =>
			plural('nl', count, {
				one: '1 mens is nog niet klaar en komt niet in het plaatje.',
				other: `${count} mensen zijn nog niet klaar en komen niet in het plaatje.`
			}),
		everyone: 'Iedereen die er is, is klaar.',
		people: (count: number) => `${count} mensen legden kaarten. Klopt dat?`,
		peopleFewer: 'Nee, minder',
		howMany: 'Hoeveel mensen legden kaarten?',
		howManyHint: 'Kijk in de kamer. De groep ziet beide getallen.',
		howManyError: (count: number) => `Kies een getal onder ${count}.`,
		tooFewPeople: (needed: number) =>
			`Dan komt er geen plaatje van de groep: daarvoor zijn ${needed} mensen nodig. Laat zelf zien: iedereen kiest zelf wat hij op tafel legt.`,
		typedIn: (forms: number) =>
			plural('nl', forms, {
				one: '1 formulier voerde jij in. Dat telt niet mee voor wat de groep mag zien.',
				other: `${forms} formulieren voerde jij in. Die tellen niet mee voor wat de groep mag zien.`
			}),
		withoutPicture: 'Verder zonder plaatje',
		early:
			'De top 3 en de tafelkaart horen bij het plaatje. Wie die nog niet koos, komt daar niet meer bij.',
		unseen: 'Jij en de groep zien nog niets. Eerst kijk jij, dan pas de groep.',
		confirm: 'Ja, sluit het sorteren',
		confirmNeeds: 'Ja, sluit de wensen',
		confirmAgain: 'Ja, sluit het opnieuw leggen',
		cancel: 'Nog niet'
	},
	closeEarly: 'Sluit het sorteren nu al',

	counts: {
		title: 'Wie doet er mee?',
		joined: 'binnen',
		connected: 'verbonden',
		away: 'even weg',
		finished: 'klaar',
		finishedOf: (finished: number, of: number) => `${finished} van ${of} klaar`,
		people: mensen
	},

	agenda: {
		title: 'Stappen',
		done: 'geweest',
		current: 'nu',
		todo: 'komt nog',
		minutes: (count: number) => `${count} min`,
		back: 'Terug',
		forward: 'Verder'
	},

	people: {
		inside: 'binnen',
		title: 'Mensen',
		list: (count: number) => `Mensen (${count})`,
		none: 'Er is nog niemand binnen.',
		person: (number: string) => `Deelnemer ${number}`,
		hint: 'De nummers zijn de volgorde van binnenkomen. We weten geen namen.',
		status: { connected: 'verbonden', away: 'even weg', gone: 'op weg gezet' },
		finished: 'klaar',
		busy: 'bezig',
		gone: 'Zet op weg',
		back: 'Zet weer binnen',
		goneLabel: (number: string) => `Zet deelnemer ${number} op weg`,
		backLabel: (number: string) => `Zet deelnemer ${number} weer binnen`,
		lock: 'Deur dicht',
		unlock: 'Deur open',
		locked: 'De deur is dicht: niemand kan erbij komen.',
		unlocked: 'De deur is open: mensen kunnen meedoen.',
		pause: 'Zet antwoorden op pauze',
		resume: 'Laat antwoorden weer toe',
		paused: 'Antwoorden staan op pauze. Wat al gelegd was, komt nog wel aan.'
	},

	wall: {
		title: 'Groot scherm',
		legend: 'Wat laat het grote scherm zien?',
		follow: 'Volgt mee',
		frozen: 'Staat stil',
		blank: 'Leeg',
		followHint: 'Het scherm laat elke stap zien.',
		frozenHint: 'Het scherm blijft staan zoals het was.',
		blankHint: 'Het scherm is zwart. Bij de volgende stap gaat het weer aan.',
		open: 'Open het grote scherm',
		openHint: 'In een nieuw venster. Sleep het naar de beamer.',
		openSecond: 'Op het tweede scherm, als je browser dat mag.',
		blocked: 'Het venster ging niet open. Gebruik deze link:'
	},

	timer: {
		title: 'Klok',
		none: 'Er loopt geen klok.',
		left: (clock: string) => `Nog ${clock}`,
		over: 'De tijd is om.',
		paused: (clock: string) => `Staat stil op ${clock}`,
		plus: (minutes: number) => `+${minutes} min`,
		plusLabel: (minutes: number) => `${minutes} minuten erbij`,
		start: (minutes: number) => `Start ${minutes} min`,
		pause: 'Zet stil',
		resume: 'Loop verder',
		stop: 'Stop de klok'
	}
};
