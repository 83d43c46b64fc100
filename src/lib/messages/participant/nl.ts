import { plural } from '../plural';

/** What a participant reads up to the last card: A2, short sentences. */
export const messages = {
	anchors: {
		title: 'Eerst iets over jou',
		why: 'De groep ziet jouw antwoord niet.',
		next: 'Verder',
		skip: 'Liever niet zeggen'
	},
	background: {
		title: 'Een vraag van de onderzoekers',
		why: 'De groep ziet jouw antwoord niet. Antwoorden hoeft niet.'
	},
	practice: {
		title: 'Even oefenen',
		/** over the instruction, where the set has no cards to practise with */
		how: 'Zo gaat het',
		text: 'Hierna komen de echte kaarten. Wat je nu doet, bewaren we niet.',
		start: 'Oefenen',
		skip: 'Sla het oefenen over',
		left: (count: number) =>
			plural('nl', count, { one: 'Nog 1 oefenkaart', other: `Nog ${count} oefenkaarten` }),
		real: 'Dit zijn de echte kaarten.'
	},
	welcome: {
		title: 'Fijn dat je er bent',
		text: 'Het gesprek begint zo. Je hoeft nu niets te doen.',
		readyTitle: 'Je bent er klaar voor',
		practised: 'Zo komen de echte kaarten. Wacht even op de begeleider.',
		promises: [
			'Je kiest zelf wat je legt.',
			'Er is geen goed of fout.',
			'Je kunt altijd iets veranderen.',
			'Je mag altijd stoppen. Dat kan in het menu.'
		]
	},
	sort: {
		needs: 'Wat heb je nodig?',
		left: (count: number) =>
			plural('nl', count, { one: 'Nog 1 kaart', other: `Nog ${count} kaarten` }),
		cards: (count: number) => plural('nl', count, { one: '1 kaart', other: `${count} kaarten` }),
		undo: 'Terug',
		redo: 'Opnieuw',
		later: 'Later',
		piles: 'Mijn stapels',
		backToCards: 'Verder met leggen',
		/** What is on the card, for who hears that it can be dragged. */
		cardRole: 'kaart',
		placed: (at: number, of: number, pile: string) =>
			`Kaart ${at} van ${of} ligt bij: ${pile}. Ongedaan maken kan.`,
		takenBack: (card: string) => `${card} is terug in je hand.`,
		putOff: (card: string) => `${card} komt later terug.`,
		nothing: 'Hier ligt nog niets.',
		moveTo: 'Verplaats naar…',
		moveCard: (card: string) => `Verplaats ${card}`,
		close: 'Sluiten',
		hand: 'Terug in mijn hand',
		reviewTitle: 'Alle kaarten liggen',
		review: 'Kijk nog een keer. Wil je iets veranderen? Dat kan.',
		ready: 'Klaar',
		readyAgain: 'Klaar met kijken',
		late: 'De groep is klaar met leggen. Je kunt rustig verder. Jouw kaarten komen alleen in jouw eigen plaatje.',
		/** A card that is put again after the talk. */
		again: (pile: string) => `Eerst lag deze kaart bij: ${pile}.`,
		paused: 'Even pauze. Je kunt zo verder.'
	},
	menu: {
		open: 'Menu',
		noVoice: 'Voorlezen kan hier niet. Op dit apparaat is geen stem voor deze taal.',
		keys: 'Cijfertoetsen',
		keysHint: 'Op een toetsenbord leg je een kaart met een cijfer.'
	},
	states: {
		offline: 'Even geen verbinding.',
		asked: 'De verbinding gaat via een omweg. Alles komt een paar tellen later.',
		/** after those two, where the person can */
		goOn: 'Je kunt gewoon doorgaan.',
		waiting: (count: number) =>
			plural('nl', count, {
				one: '1 antwoord staat op jouw apparaat. Het gaat straks mee.',
				other: `${count} antwoorden staan op jouw apparaat. Ze gaan straks mee.`
			}),
		paused: 'Even pauze. Je kunt zo verder.',
		refused: 'Deze pagina is niet meer open voor jou. Vraag de begeleider.',
		late: 'Sommige antwoorden kwamen te laat voor het plaatje van de groep. Ze staan wel in jouw eigen plaatje.',
		/** of what is in no picture */
		lateElse: 'Sommige antwoorden kwamen te laat. De groep ziet ze niet.',
		void: 'Sommige kaarten horen niet bij dit gesprek. Ze tellen hier niet mee.',
		notLasting: 'Dit apparaat bewaart niets. Sluit de pagina niet.',
		endedTitle: 'Het gesprek is klaar',
		ended: 'Je kunt nog kijken. Kaarten leggen kan niet meer.',
		purgedTitle: 'Dit gesprek is gewist',
		purged:
			'Jouw kaarten zijn hier niet meer. Zei je ja tegen onderzoek? Dan bewaart het onderzoek ze, zonder naam. Wissen kan met de wiscode op je blad.',
		erasedTitle: 'Jouw kaarten zijn gewist',
		erased: 'Dank je dat je er was.',
		erasedHere:
			'Wat je legde en schreef, is weg uit dit gesprek. Is het leggen al gesloten? Het plaatje van de groep is dan al gemaakt. Dat blijft.',
		erasedResearch:
			'Bij de onderzoekers zijn jouw kaarten weg. Wat zij al hadden opgehaald, kunnen wij niet wissen.',
		erasedNothing: 'Er stond hier niets meer van jou.',
		elsewhereTitle: 'Je bent verder gegaan op een andere plek',
		elsewhere: 'Dit gesprek staat open in een ander tabblad. Ga daar verder.',
		here: 'Verder in dit tabblad',
		unknownTitle: 'Wij kennen jou hier nog niet',
		unknown: 'Ga naar de beginpagina en vul de code in.',
		home: 'Naar de beginpagina'
	},
	/** The group is ahead of this person. */
	further: {
		says: (stage: string) => `De groep is verder: ${stage}`,
		toTalk: 'Ga mee',
		names: {
			welcome: 'welkom',
			practice: 'oefenen',
			sort: 'kaarten leggen',
			top: 'het belangrijkste',
			needs: 'wat je nodig hebt',
			picture: 'jouw plaatje',
			pairs: 'praten in kleine groepen',
			reveal: 'het plaatje van de groep',
			cards: 'praten over kaarten',
			wishes: 'wat de groep nodig heeft',
			agree: 'afspraken',
			close: 'het einde'
		}
	}
};
