import { plural } from '../plural';

/** What is read before taking part: A2, short sentences. */
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
		/** The screens do not speak the language of the cards. */
		cardsOnly: (language: string) =>
			`Alleen de kaarten zijn in deze taal: ${language}. De rest blijft Nederlands.`,
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
	}
};
