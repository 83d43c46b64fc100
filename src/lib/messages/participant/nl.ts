import { plural } from '../plural';

/** What a participant reads: A2, short sentences. */
export const messages = {
	consent: {
		title: 'Voordat je begint',
		language: 'In welke taal wil je lezen?',
		points: [
			'Je legt kaarten. Je kiest zelf.',
			'Je naam schrijven we niet op.',
			'De groep ziet alleen: wat geldt voor de meeste mensen. In een kleine groep kan iemand soms raden.',
			'Onderzoekers mogen jouw kaarten gebruiken, als jij dat goed vindt.',
			'Je mag altijd stoppen. Dan wissen wij jouw kaarten. Wat de groep al zag, blijft.'
		],
		voluntary: 'Meedoen is niet verplicht. Niemand hoort of je nee zei.',
		keptUntil: (day: string) => `Wij bewaren de kaarten tot ${day}.`,
		checkTitle: 'Is het duidelijk?',
		askName: 'Moet je je naam geven?',
		nameAnswer: 'Nee. Je naam is niet nodig. Wij vragen er niet om.',
		askStop: 'Mag je stoppen?',
		stopAnswer: 'Ja. Je mag altijd stoppen. Dan wissen wij jouw kaarten.',
		right: 'Klopt.',
		askJoin: 'Doe je mee?',
		joinNo: 'Dat is goed. Je legt geen kaarten. Je kunt het gesprek wel volgen.',
		askResearch: 'Mogen onderzoekers jouw kaarten gebruiken?',
		askExact: 'Mag de groep precieze aantallen zien, ook als de groep klein is?',
		shared: 'Dit is niet mijn eigen telefoon',
		sharedHint: 'Dan bewaren we niets op dit apparaat. Sluit de pagina niet tussendoor.',
		assisted: 'Iemand leest mij voor',
		yes: 'Ja',
		no: 'Nee',
		begin: 'Beginnen',
		follow: 'Het gesprek volgen',
		answerFirst: 'Geef eerst antwoord op de vragen.',
		failed: 'Dat lukte niet. Probeer het zo nog een keer.',
		back: 'Andere code'
	},
	anchors: {
		title: 'Eerst iets over jou',
		why: 'De groep ziet jouw antwoord niet.',
		next: 'Verder',
		skip: 'Liever niet zeggen'
	},
	practice: {
		title: 'Even oefenen',
		text: 'Hierna komen de echte kaarten. Wat je nu doet, bewaren we niet.',
		start: 'Oefenen',
		left: (count: number) =>
			plural('nl', count, { one: 'Nog 1 oefenkaart', other: `Nog ${count} oefenkaarten` }),
		doneTitle: 'Goed gedaan',
		done: 'Zo werkt het. Er is geen goed of fout.',
		next: 'Naar de kaarten'
	},
	welcome: {
		title: 'Fijn dat je er bent',
		text: 'Het gesprek begint zo. Je hoeft nu niets te doen.',
		practised: 'Je bent klaar om te beginnen. Wacht even op de begeleider.'
	},
	sort: {
		factors: 'Jouw kaarten',
		needs: 'Wat heb je nodig?',
		left: (count: number) =>
			plural('nl', count, { one: 'Nog 1 kaart', other: `Nog ${count} kaarten` }),
		cards: (count: number) => plural('nl', count, { one: '1 kaart', other: `${count} kaarten` }),
		undo: 'Terug',
		later: 'Later',
		piles: 'Mijn stapels',
		backToCards: 'Verder met leggen',
		placed: (card: string, pile: string) => `${card}: ${pile}.`,
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
		closed: 'Het leggen is nu dicht. Jouw kaarten zijn bewaard.',
		paused: 'Even pauze. Je kunt zo verder.'
	},
	top: {
		title: 'Het belangrijkste',
		pickFrom: 'Jouw kaarten',
		because: 'Waarom?',
		have: 'Omdat ik het wel heb',
		lack: 'Omdat ik het niet heb',
		none: 'Geen van deze',
		next: 'Verder',
		skip: 'Sla over',
		full: 'Je hebt 3 kaarten. Haal er eerst een weg.',
		chosen: (count: number) => `${count} van 3 gekozen`
	},
	blockerTitle: 'Lukt het niet?',
	firstTitle: 'Als eerste',
	picture: {
		title: 'Jouw plaatje',
		own: 'Alleen jij ziet dit.',
		helps: (where: string) => `Veel dingen ${where} helpen je nu.`,
		hinders: (where: string) => `Veel dingen ${where} houden je nu tegen.`,
		mixed: (where: string) => `Dingen ${where} helpen je, en houden je ook tegen.`,
		few: (where: string) => `Over dingen ${where} weten we nog weinig. Dat is niet erg.`,
		strengths: 'Dit helpt je nu',
		obstacles: 'Dit houdt je nu tegen',
		none: 'Hier ligt geen kaart.',
		letter: (letter: string) => `Profiel ${letter}`,
		yes: 'Ja',
		partly: 'Een beetje',
		no: 'Nee',
		neither: 'Geen van deze',
		unknown: 'Weet ik niet',
		thanks: 'Dank je. Jij weet het zelf het best.',
		person: 'Is het nu moeilijk? Praat erover met iemand die je vertrouwt, of met de begeleider.',
		noCard: 'Ik leg geen kaart op tafel',
		next: 'Verder naar het gesprek'
	},
	follow: {
		title: 'Het gesprek',
		stages: {
			welcome: 'Welkom. We beginnen zo.',
			practice: 'De groep oefent nu.',
			sort: 'De groep legt nu kaarten.',
			top: 'De groep kiest wat het belangrijkst is.',
			needs: 'De groep kiest wat nodig is.',
			picture: 'Iedereen kijkt naar het eigen plaatje.',
			pairs: 'Praat met elkaar. Laat zien wat jij wilt laten zien.',
			reveal: 'Dit is het plaatje van de groep.',
			cards: 'We praten over de kaarten.',
			wishes: 'Dit heeft de groep nodig.',
			agree: 'We maken afspraken.',
			close: 'Dit was het gesprek. Dank je wel.'
		},
		wait: 'Het plaatje van de groep komt straks.',
		spotlight: 'Nu gaat het over',
		agreements: 'Afspraken',
		noAgreements: 'Er zijn nog geen afspraken.',
		who: (who: string) => `Wie: ${who}`,
		when: (when: string) => `Wanneer: ${when}`,
		toCards: 'Naar mijn kaarten',
		toPicture: 'Naar mijn plaatje',
		groupFurther: 'De groep is al verder. Je mag rustig doorgaan.',
		toTalk: 'Naar het gesprek',
		viewer: 'Je volgt het gesprek. Je legt geen kaarten.'
	},
	close: {
		next: 'Hoe nu verder?',
		nextText:
			'Wil je over leren praten? Vraag de begeleider. Of ga naar de bibliotheek of het leerwerkloket.',
		eraseCode: 'Jouw wiscode',
		eraseHint: 'Schrijf de code op. Daarmee kun je later jouw kaarten wissen, ook zonder telefoon.'
	},
	stop: {
		button: 'Stop en wis mijn kaarten',
		until: (day: string) => `Dit kan tot ${day}.`,
		title: 'Wil je stoppen?',
		text: 'Wij wissen jouw kaarten. Wat de groep al zag, blijft.',
		cancel: 'Toch niet',
		confirm: 'Ja, wis mijn kaarten',
		failed: 'Dat lukte nog niet. Er is geen verbinding. Probeer het zo opnieuw.'
	},
	states: {
		menu: 'Meer',
		offline: 'Even geen verbinding. Je kunt gewoon doorgaan.',
		waiting: (count: number) =>
			plural('nl', count, {
				one: '1 antwoord staat op jouw apparaat. Het gaat straks mee.',
				other: `${count} antwoorden staan op jouw apparaat. Ze gaan straks mee.`
			}),
		paused: 'Even pauze. Je kunt zo verder.',
		refused: 'Deze pagina is niet meer open voor jou. Vraag de begeleider.',
		late: 'Sommige antwoorden kwamen te laat. Ze tellen niet mee in het plaatje van de groep.',
		notLasting: 'Dit apparaat bewaart niets. Sluit de pagina niet.',
		endedTitle: 'Het gesprek is klaar',
		ended: 'Je kunt nog kijken. Kaarten leggen kan niet meer.',
		purgedTitle: 'Dit gesprek is gewist',
		purged: 'Jouw kaarten zijn er niet meer.',
		erasedTitle: 'Jouw kaarten zijn gewist',
		erased: 'Dank je dat je er was.',
		elsewhereTitle: 'Je bent verder gegaan op een andere plek',
		elsewhere: 'Dit gesprek staat open in een ander tabblad. Ga daar verder.',
		here: 'Verder in dit tabblad',
		unknownTitle: 'Wij kennen jou hier nog niet',
		unknown: 'Ga naar de beginpagina en vul de code in.',
		home: 'Naar de beginpagina'
	}
};
