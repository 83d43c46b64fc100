/** What differs between installations, with days in words. */
export interface PrivacyWords {
	readonly organiser: { readonly name: string; readonly contact: string };
	readonly https: boolean;
	readonly dialogueDays: number;
	readonly idleHours: number;
	readonly exportHours: number;
	readonly backups:
		{ readonly everyHours: number; readonly keptDays: number } | 'operator' | 'none';
	readonly studies: { readonly open: number; readonly until: string | undefined };
	readonly proxies: number;
}

export interface PrivacySection {
	readonly id: string;
	readonly title: string;
	readonly lines: readonly string[];
}

/** The privacy statement; each sentence follows from a setting or from what the program does. */
export const messages = {
	pageTitle: 'Privacy: Kaartgesprek',
	title: 'Wat er met jouw antwoorden gebeurt',
	lead: 'Kort: jouw naam staat nergens. Jij kiest. Jij mag altijd stoppen.',
	silent: 'Deze bladzijde kan nu niet geladen worden. Probeer het later nog een keer.',
	back: 'Naar het begin',
	sections: (facts: PrivacyWords): readonly PrivacySection[] => [
		{
			id: 'who',
			title: 'Van wie is deze site?',
			lines: [
				facts.organiser.name === ''
					? 'De organisatie van jouw bijeenkomst zorgt voor deze site. Vraag de begeleider wie dat is.'
					: `${facts.organiser.name} zorgt voor deze site en voor wat hier bewaard wordt.`,
				facts.organiser.contact === ''
					? 'Heb je een vraag over privacy? Stel die aan de begeleider.'
					: `Heb je een vraag over privacy? ${facts.organiser.contact}`
			]
		},
		{
			id: 'kept',
			title: 'Wat wij bewaren',
			lines: [
				'Welke kaarten jij hebt en waar je ze legt. Wat je kiest: de belangrijkste kaarten, wat je nodig hebt, welke zin past.',
				'Jouw antwoord op korte vragen vooraf, zoals: heb je werk? En jouw taal.',
				'Of je meedoet, en of onderzoekers jouw kaarten mogen gebruiken.',
				'Schrijf je zelf een kaart of een zin? Dan bewaren wij die ook. Schrijf daarom geen namen op.',
				'Jouw telefoon krijgt een nummer dat wij loten. Daarmee weten wij welke kaarten bij elkaar horen. Niet van wie ze zijn.'
			]
		},
		{
			id: 'not-kept',
			title: 'Wat wij niet bewaren',
			lines: [
				'Geen naam, geen e-mail, geen telefoonnummer.',
				'Geen adres van jouw telefoon op internet, en niet welke telefoon of browser je hebt. Tegen misbruik tellen wij pogingen met een code die elke dag anders is.',
				'Geen uur of minuut waarop jij iets doet. Van een gesprek bewaren wij de maand, en het uur waarop de groep het laatst bezig was.',
				'Deze site vraagt niets aan andere bedrijven: geen reclame, geen tellers, geen plaatjes van elders.',
				facts.https
					? 'Wat jouw telefoon stuurt, is versleuteld.'
					: 'Deze site draait in een eigen netwerk, zonder versleuteling. Wie in dat netwerk meeluistert, kan zien wat je stuurt.',
				...(facts.proxies > 0
					? [
							'Voor deze site staat nog een computer die berichten doorgeeft. Wie de site beheert, zorgt dat die geen lijst van adressen bijhoudt.'
						]
					: [])
			]
		},
		{
			id: 'who-sees',
			title: 'Wie wat ziet',
			lines: [
				'Jij ziet jouw eigen kaarten en jouw eigen plaatje. Alleen op jouw telefoon.',
				'De groep en de begeleider zien wat voor de meeste mensen geldt. Nooit één mens. In een kleine groep kan iemand soms raden.',
				'Onderzoekers zien jouw kaarten alleen als jij ja zegt. Zij weten niet wie je bent.',
				'Wie de site beheert, kan bij de computer waar alles op staat. Ook daar staat geen naam.'
			]
		},
		{
			id: 'how-long',
			title: 'Hoe lang wij het bewaren',
			lines: [
				`Na ${facts.dialogueDays} dagen wissen wij het gesprek. De begeleider kan het eerder wissen, of een andere dag kiezen. Die dag staat op de bladzijde waar je ja zegt.`,
				facts.studies.open === 0 || facts.studies.until === undefined
					? 'Er is hier nu geen onderzoek waar kaarten naartoe gaan.'
					: `Zei je ja tegen onderzoek? Dan blijven jouw kaarten voor dat onderzoek, zonder het gesprek, tot het onderzoek stopt: uiterlijk ${facts.studies.until}.`,
				facts.backups === 'none'
					? 'Er is geen reservekopie. Wat gewist is, is meteen weg.'
					: facts.backups === 'operator'
						? 'Wie de site beheert, maakt reservekopieën. Vraag hoelang die blijven.'
						: `Er zijn reservekopieën. Na ${facts.backups.keptDays} dagen zijn die weg. Wordt een oude kopie teruggezet, dan wist de site opnieuw wat gewist was.`,
				`Een bestand dat een onderzoeker klaarzet, is na ${facts.exportHours} uur weg van de site. Wist iemand zijn kaarten? Dan staan die meteen in geen enkel bestand meer.`
			]
		},
		{
			id: 'rights',
			title: 'Wat jij mag',
			lines: [
				'Stoppen, wanneer je wilt. Kies in het menu: ik stop. Dan wissen wij meteen alles van jou. Is het leggen al gesloten? Het plaatje van de groep is dan al gemaakt. Dat blijft.',
				'Later nog wissen. Op jouw blad staat een wiscode. Vul die in op de eerste bladzijde. Dat kan ook bij onderzoek.',
				'Zien en meenemen wat je gelegd hebt: jouw blad, aan het einde.',
				'Iets veranderen: leg een kaart gewoon op een andere plek, zolang de groep nog legt.',
				'Zonder wiscode en zonder jouw telefoon kunnen wij jouw kaarten niet vinden. Ze hebben geen naam.',
				'Ben je het ergens niet mee eens? Je kunt klagen bij de Autoriteit Persoonsgegevens.'
			]
		},
		{
			id: 'device',
			title: 'Wat er op dit apparaat staat',
			lines: [
				'Jouw kaarten en wat je typt staan ook op dit apparaat. Zo gaat er niets verloren als het internet even weg is.',
				'De site zet één cookie per gesprek, alleen om te weten dat dit apparaat erbij hoort.',
				'Koos je “dit is niet mijn eigen telefoon”? Dan blijft er niets op het apparaat.'
			]
		}
	],
	forget: {
		button: 'Wis alles van Kaartgesprek op dit apparaat',
		title: 'Alles op dit apparaat wissen?',
		text: 'Dan kan dit apparaat geen gesprek meer openen. Wat nog niet verstuurd is, is weg. Wat wel verstuurd is, blijft bij het gesprek; wil je dat ook weg, kies dan eerst in het gesprek: ik stop.',
		yes: 'Ja, wis alles hier',
		no: 'Nee, laat staan',
		done: 'Alles van Kaartgesprek op dit apparaat is gewist.',
		partly:
			'Wat op dit apparaat stond, is gewist. De cookie nog niet, want er is geen verbinding. Probeer het straks nog een keer.'
	},
	exactly: 'Precies: elke tabel en elke kolom',
	exactlyLead:
		'Voor wie het na wil gaan. Deze lijst hoort bij de database zelf: een test vergelijkt ze bij elke versie.',
	table: 'Tabel',
	about: 'Gaat over',
	columns: 'Wat erin staat',
	until: 'Blijft tot',
	of: {
		participant: 'één deelnemer, zonder naam',
		group: 'de groep',
		facilitator: 'wie begeleidt, zonder naam',
		researcher: 'onderzoek',
		installation: 'deze site'
	},
	untilWords: {
		stop: 'je stopt, of het gesprek gewist wordt',
		dialogue: 'het gesprek gewist wordt',
		study: 'het onderzoek stopt, of je wist met je code',
		hours: 'een dag, of korter',
		year: 'het een jaar oud is',
		stays: 'de site zelf gewist wordt'
	},
	kinds: {
		code: 'geloot nummer of volgnummer',
		hash: 'code waar je niet mee terug kunt',
		answer: 'antwoord',
		words: 'woorden die mensen typen',
		setting: 'instelling',
		count: 'telling',
		hour: 'uur (van de groep)',
		day: 'dag',
		month: 'maand',
		moment: 'moment (van de computer, niet van een mens)',
		file: 'bestand, gemaakt uit het andere'
	},
	consentVersion: (consent: string, program: string) =>
		`Tekst waar mensen ja op zeggen: ${consent}. Programma: ${program}.`,
	dpiaLink: 'Voor organisaties: hulp bij een DPIA'
};
