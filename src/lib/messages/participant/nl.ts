import { plural } from '../plural';

/** What a participant reads: A2, short sentences. */
export const messages = {
	here: {
		title: 'Jij doet al mee',
		cards: 'Op deze telefoon liggen al kaarten van dit gesprek.',
		goOn: 'Verder met jouw kaarten',
		follows: 'Op deze telefoon kijk je al mee.',
		followOn: 'Verder kijken',
		joinAfterAll: 'Toch kaarten leggen',
		other: 'Iemand anders op deze telefoon',
		otherTitle: 'Iemand anders op deze telefoon',
		sent: 'Alle kaarten die hier gelegd zijn, zijn verstuurd. Er gaat niets verloren.',
		comesBack:
			'Jouw kaarten blijven op deze telefoon. De ander is klaar? Sluit dan de pagina. Daarna kun jij weer verder.',
		codeTitle: 'Wie hier kaarten legde',
		code: 'Schrijf deze wiscode op. Daarmee kun je jouw kaarten later wissen.',
		otherBegins: 'De ander begint',
		leaveTitle: 'Wil je weg uit het gesprek?',
		leave: 'Jouw kaarten blijven staan. Je kunt later verder.',
		stay: 'Hier blijven',
		away: 'Naar de beginpagina',
		waits: (count: number) =>
			plural('nl', count, {
				one: '1 antwoord staat nog op deze telefoon. Zoek eerst internet. Daarna kan iemand anders.',
				other: `${count} antwoorden staan nog op deze telefoon. Zoek eerst internet. Daarna kan iemand anders.`
			})
	},
	consent: {
		title: 'Voordat je begint',
		language: 'In welke taal wil je lezen?',
		points: {
			cards: 'Je legt kaarten. Je kiest zelf.',
			name: 'Je naam schrijven we niet op.',
			group:
				'De groep ziet alleen: wat geldt voor de meeste mensen. In een kleine groep kan iemand soms raden.',
			research: 'Onderzoekers mogen jouw kaarten gebruiken, als jij dat goed vindt.',
			stop: 'Je mag altijd stoppen. Dan wissen wij jouw kaarten. Is het leggen al gesloten? Het plaatje van de groep is dan al gemaakt. Dat blijft.'
		},
		voluntary: 'Meedoen is niet verplicht. Niemand hoort of je nee zei.',
		manyPhones:
			'Doet iemand mee met meer telefoons, of vult iemand formulieren in voor anderen? Dan kan die soms raden wat jij koos. Daarom vragen we de groep: hoeveel mensen legden kaarten?',
		keptUntil: (day: string) => `Wij bewaren de kaarten tot ${day}.`,
		readAll: 'Alles lezen',
		next: 'Verder',
		checkTitle: 'Is het duidelijk?',
		askName: 'Moet je je naam geven?',
		nameAnswer: 'Nee. Je naam is niet nodig. Wij vragen er niet om.',
		askStop: 'Mag je stoppen?',
		stopAnswer: 'Ja. Je mag altijd stoppen. Dan wissen wij jouw kaarten.',
		right: 'Klopt.',
		askJoin: 'Doe je mee?',
		joinNoTitle: 'Dat is goed',
		joinNo: 'Je legt geen kaarten. Je kunt het gesprek wel volgen.',
		studyTitle: 'Over dit onderzoek',
		research: {
			protected: [
				'De groep ziet woorden, geen aantallen.',
				'Onderzoekers krijgen kaarten zonder naam. Soms laten wij kaarten weg, ook van wie ja zei. Zo kan niemand zien wie nee zei.'
			],
			all: [
				'Zeg je ja? Dan krijgen onderzoekers jouw kaarten, zonder naam, en die van iedereen die ja zegt. In een kleine groep kunnen zij soms raden wat de anderen kozen.',
				'Elke onderzoeker belooft dat hij niemand opzoekt.'
			],
			until: (day: string) => `Het onderzoek bewaart de kaarten tot en met ${day}.`,
			erase: 'Je kunt ze daar ook wissen. Wie al eerder keek, kan dan zien welke kaarten weg zijn.'
		},
		askResearch: 'Mogen onderzoekers jouw kaarten gebruiken?',
		askExact: 'Mag de groep precieze aantallen zien, ook als de groep klein is?',
		shared: 'Dit is niet mijn eigen telefoon',
		sharedHint: 'Dan bewaren we niets op dit apparaat. Sluit de pagina niet tussendoor.',
		assisted: 'Iemand leest mij voor',
		yes: 'Ja',
		no: 'Nee',
		follow: 'Het gesprek volgen',
		failed: 'Dat lukte niet. Probeer het zo nog een keer.',
		back: 'Andere code'
	},
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
		text: 'Hierna komen de echte kaarten. Wat je nu doet, bewaren we niet.',
		start: 'Oefenen',
		skip: 'Sla het oefenen over',
		left: (count: number) =>
			plural('nl', count, { one: 'Nog 1 oefenkaart', other: `Nog ${count} oefenkaarten` }),
		doneTitle: 'Goed gedaan',
		done: 'Zo werkt het. Er is geen goed of fout.',
		next: 'Naar de kaarten'
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
		factors: 'Jouw kaarten',
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
		chosen: (count: number) => `${count} van 3 gekozen`,
		needs: 'Wat heb je het meest nodig? Kies 1, 2 of 3 kaarten.'
	},
	ownCards: {
		title: 'Mist er een kaart?',
		text: 'Schrijf zelf een kaart. De groep ziet hem niet. Onderzoekers alleen als jij dat goed vond. Schrijf geen namen op.',
		alone: 'Schrijf zelf een kaart. Alleen jij ziet hem.',
		field: 'Jouw kaart',
		hint: 'Een paar woorden is genoeg.',
		where: 'Waar hoort dit bij?',
		add: 'Kaart maken',
		remove: (text: string) => `Haal weg: ${text}`,
		three: 'Je hebt 3 eigen kaarten. Dat is genoeg.',
		next: 'Verder',
		none: 'Nee, er mist geen kaart'
	},
	/** A text that looks as if it names somebody. */
	personal: {
		name: 'Staat hier een naam? Schrijf liever geen namen. Dan weet niemand over wie het gaat.',
		phone: 'Staat hier een telefoonnummer? Haal het liever weg.',
		email: 'Staat hier een e-mailadres? Haal het liever weg.'
	},
	comment: {
		field: 'Wil je iets bij deze kaart schrijven?',
		hint: 'Het mag, het hoeft niet. De groep ziet het niet. Onderzoekers alleen als jij dat goed vond. Schrijf geen namen op.',
		keep: 'Bewaar',
		kept: 'Bewaard'
	},
	ownNeed: {
		title: 'Mist er iets?',
		text: 'Heb je nog iets anders nodig? Schrijf het op. De groep ziet het niet. Onderzoekers alleen als jij dat goed vond.',
		alone: 'Heb je nog iets anders nodig? Schrijf het op. Alleen jij ziet het.',
		field: 'Dit heb ik ook nodig',
		keep: 'Bewaar',
		none: 'Nee, er mist niets'
	},
	owner: {
		title: 'Wie kan dit doen?',
		text: (need: string) => `Dit heb je als eerste nodig: ${need}.`,
		self: 'Ikzelf',
		home: 'Iemand thuis of een vriend',
		work: 'Mijn werk',
		school: 'De school of de cursus',
		council: 'De gemeente of het UWV',
		unknown: 'Dat weet ik niet'
	},
	picture: {
		title: 'Jouw plaatje',
		own: 'Alleen jij ziet dit.',
		helps: (where: string) => `Veel dingen ${where} helpen je nu.`,
		hinders: (where: string) => `Veel dingen ${where} houden je nu tegen.`,
		mixed: (where: string) => `Dingen ${where} helpen je, en houden je ook tegen.`,
		more: (where: string) => `Er zijn iets meer dingen ${where} die je nu helpen.`,
		less: (where: string) => `Er zijn iets meer dingen ${where} die je nu tegenhouden.`,
		few: (where: string) => `Over dingen ${where} weten we nog weinig. Dat is niet erg.`,
		/** under the two pans of the balance */
		sides: { helps: 'helpt', hinders: 'houdt tegen' },
		all: 'Al jouw kaarten',
		strengths: 'Dit helpt je nu',
		obstacles: 'Dit houdt je nu tegen',
		none: 'Hier ligt geen kaart.',
		letter: (letter: string) => `Profiel ${letter}`,
		yes: 'Ja',
		partly: 'Een beetje',
		no: 'Nee',
		neither: 'Geen van deze',
		unknown: 'Weet ik niet',
		incomplete: 'Je hebt nog niet veel kaarten gelegd. Dit is dus een klein plaatje.',
		near: 'Het verschil is klein. Kijk zelf of het klopt.',
		blocker: 'Hierdoor lukt leren nu echt niet',
		mine: 'Jouw eigen kaarten',
		mostFirst: 'Wat je het belangrijkst vindt, staat bovenaan.',
		beforeWhy: 'Kies eerst zelf. Daarna zie je jouw plaatje.',
		tableWhy: 'De begeleider laat later zien welke kaarten er op tafel liggen. Niet van wie.',
		privateTitle: 'Deze kaart is persoonlijk',
		privateText: (card: string) =>
			`Wil je deze kaart op tafel leggen: ${card}? In een kleine groep kan iemand raden.`,
		privateYes: 'Ja, leg hem op tafel',
		privateNo: 'Nee, kies iets anders',
		onTable: (card: string) => `Jouw kaart voor de tafel: ${card}.`,
		noneOnTable: 'Jij legt geen kaart op tafel.',
		change: 'Iets anders kiezen',
		showAll: (count: number) => `Laat alle ${count} kaarten zien`,
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
			pairs: 'Kies 1 kaart die je wilt vertellen. Jouw telefoon hoef je niet te laten zien.',
			reveal: 'Dit is het plaatje van de groep.',
			cards: 'We praten over de kaarten.',
			wishes: 'Dit heeft de groep nodig.',
			agree: 'We maken afspraken.',
			close: 'Dit was het gesprek. Dank je wel.'
		},
		soon: 'Straks zien we het plaatje van de groep.',
		self: 'Laat zelf zien',
		wait: 'Het plaatje van de groep komt straks.',
		spotlight: 'Nu gaat het over',
		agreements: 'Afspraken',
		noAgreements: 'Er zijn nog geen afspraken.',
		toCards: 'Naar mijn kaarten',
		toPicture: 'Naar mijn plaatje',
		groupFurther: (stage: string) => `De groep is verder: ${stage}`,
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
		},
		again: 'De groep legt een paar kaarten nog een keer. Jij bent klaar.',
		changed: 'Dit veranderde er in de groep.',
		quiet: 'Kijk eerst 2 minuten in stilte.',
		youLaid: (pile: string) => `Jij legde deze kaart bij: ${pile}.`,
		notLaid: 'Deze kaart heb jij niet gelegd.',
		ownMark: 'Alleen jij ziet waar jouw plek is.',
		ownNone: 'Jouw kaarten wijzen niet naar één vak. Dat kan. Dit ziet niemand anders.',
		tellFrom: 'Dit vond jij het belangrijkst',
		tooFew: 'De groep is klein. Daarom is er geen plaatje. Laat zelf zien wat je wilt.',
		viewer: 'Je volgt het gesprek. Je legt geen kaarten.'
	},
	close: {
		next: 'Hoe nu verder?',
		nextText: 'Wil je verder praten over leren? Hier kun je heen. Het is gratis.',
		places: [
			{
				name: 'De bibliotheek of het Taalhuis',
				text: 'Voor lezen, schrijven, rekenen en computer.'
			},
			{ name: 'Het Leerwerkloket', text: 'Voor vragen over een cursus, een opleiding of werk.' },
			{ name: 'Het wijkteam', text: 'Voor geld, zorgen, gezondheid of kinderen.' },
			{ name: 'UWV of de gemeente', text: 'Vraag wat mag naast jouw uitkering.' }
		],
		/** only where there was one */
		guide: { name: 'De begeleider van vandaag', text: 'Die denkt graag met je mee.' },
		sheet: 'Jouw blad om te bewaren',
		sheetText: 'Alleen jij hebt dit blad.',
		print: 'Printen',
		download: 'Bewaar als tekst',
		picture: 'Bewaar als plaatje',
		pictureFailed: 'Het plaatje lukte niet. Bewaar het als tekst.',
		file: 'mijn-kaarten',
		eraseCode: 'Jouw wiscode',
		eraseHint: 'Schrijf de code op. Daarmee kun je later jouw kaarten wissen, ook zonder telefoon.'
	},
	menu: {
		open: 'Menu',
		noVoice: 'Voorlezen kan hier niet. Op dit apparaat is geen stem voor deze taal.',
		keys: 'Toetsen 1, 2, 3 en 4',
		keysHint: 'Op een toetsenbord leg je een kaart met een cijfer.'
	},
	stop: {
		button: 'Stop en wis mijn kaarten',
		until: (day: string) => `Dit kan tot ${day}.`,
		title: 'Wil je stoppen?',
		text: 'Wij wissen jouw kaarten. Is het leggen al gesloten? Het plaatje van de groep is dan al gemaakt. Dat blijft.',
		cancel: 'Toch niet',
		confirm: 'Ja, wis mijn kaarten',
		failed: 'Dat lukte nog niet. Er is geen verbinding. Probeer het zo opnieuw.'
	},
	/** Sorting without a group. */
	solo: {
		title: 'Kaarten voor jezelf',
		lead: 'Leg de kaarten in je eentje. Je ziet wat jou helpt, wat jou tegenhoudt en wat je nodig hebt.',
		promises: [
			'Alles blijft op dit apparaat.',
			'Je kunt stoppen en later verder gaan.',
			'Je kiest zelf of je het iemand laat zien.'
		],
		howMany: 'Hoeveel kaarten?',
		few: '24 kaarten, ongeveer 15 minuten',
		all: 'Alle kaarten, ongeveer 25 minuten',
		begin: 'Beginnen',
		goOn: 'Ga verder waar je was',
		again: 'Begin opnieuw',
		againHint: 'Als je opnieuw begint, zijn de kaarten van de vorige keer weg.',
		open: 'Open een bewaard bestand',
		wrongFile: 'Dit bestand is niet van kaarten leggen. Kies een ander bestand.',
		noCards: 'De kaarten komen niet binnen. Kijk of je verbinding hebt en probeer het opnieuw.',
		next: 'Verder',
		person: 'Is het nu moeilijk? Praat erover met iemand die je vertrouwt.',
		onlyHere: 'Alles staat alleen op dit apparaat.',
		stopText: 'Wij wissen jouw kaarten van dit apparaat.',
		endTitle: 'Klaar',
		endText: 'Dit is van jou. Bewaar het, of neem het mee.',
		fileTitle: 'Bewaar jouw kaarten',
		fileText: 'Met dit bestand kun je later verder gaan, ook op een ander apparaat.',
		save: 'Bewaar als bestand',
		bringTitle: 'Neem het mee naar een gesprek',
		bringText:
			'Heb je een code van een gesprek? Dan doen jouw kaarten daar mee. Jij zegt eerst ja.',
		code: 'Code',
		codeTooShort: 'Een code heeft 8 cijfers, of 12.',
		bring: 'Zoek het gesprek',
		giveTitle: 'Geef het aan onderzoek',
		giveText:
			'Onderzoekers willen weten wat mensen helpt. Zij krijgen hoe jouw kaarten liggen. Geen naam, en niet wat je zelf schreef.',
		giveYes: 'Ja, onderzoekers mogen mijn kaarten gebruiken',
		give: 'Geef mijn kaarten',
		given: 'Dank je wel. Onderzoekers hebben jouw kaarten.',
		eraseHint: 'Alles wissen kan in het menu.'
	},
	states: {
		menu: 'Meer',
		notLoaded: 'Dit stuk kwam nog niet binnen. Wat je legde staat op jouw apparaat.',
		again: 'Probeer het opnieuw',
		offline: 'Even geen verbinding. Je kunt gewoon doorgaan.',
		asked:
			'De verbinding gaat via een omweg. Alles komt een paar tellen later. Je kunt gewoon doorgaan.',
		waiting: (count: number) =>
			plural('nl', count, {
				one: '1 antwoord staat op jouw apparaat. Het gaat straks mee.',
				other: `${count} antwoorden staan op jouw apparaat. Ze gaan straks mee.`
			}),
		paused: 'Even pauze. Je kunt zo verder.',
		refused: 'Deze pagina is niet meer open voor jou. Vraag de begeleider.',
		late: 'Sommige antwoorden kwamen te laat voor het plaatje van de groep. Ze staan wel in jouw eigen plaatje.',
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
	}
};
