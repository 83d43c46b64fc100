/** What a researcher takes away. */
export const messages = {
	tables: 'Tabellen',
	tablesHint: 'Alle tabellen horen bij elkaar. package.zip heeft ze allemaal, met uitleg erbij.',
	excel: 'Voor Excel in het Nederlands',
	excelHint:
		'Met puntkomma’s en een komma in getallen. Andere programma’s lezen liever de gewone bestanden.',
	programs: 'Voor andere programma’s',
	programsHint:
		'De eerste ronde van iedereen die elke kaart op een stapel legde. formats.csv zegt wie er niet in staat, en waarom.',
	texts: 'Ook wat mensen zelf schreven',
	textsHint:
		'Eigen kaarten en woorden bij een kaart, in een apart bestand. Daar kan een naam in staan: bewaar het apart, en publiceer het niet. Wie dit meeneemt, staat in het logboek.',
	textsFile: 'Wat mensen schreven',
	textsFileHint:
		'Met dezelfde nummers als de tabellen. Het staat in geen ander bestand, ook niet in package.zip. Van gewiste gesprekken is er niets.',
	publish: 'Om te publiceren',
	publishHint:
		'Genummerde uitgaven van één onderzoek. Aantallen onder 10 zijn leeg, met genoeg andere erbij om ze niet te kunnen uitrekenen. Een nieuwe uitgave komt er pas als elke veranderde tabel 10 mensen meer of minder heeft.',
	publishWhich: 'Kies hierboven eerst één onderzoek.',
	file: {
		'needs_by_profile.csv': 'Wensen per profiel, met toets',
		'kardsort_casolysis.csv': 'Python cardsort en kardSort',
		'qmethod_wide.csv': 'R qmethod',
		'qmethod_call.R': 'De regel in R die bij qmethod hoort',
		'htmlq.csv': 'HtmlQ (R import.htmlq)',
		'easyhtmlq.json': 'easy-htmlq (R import.easyhtmlq)',
		'pqmethod.dat': 'PQMethod, de sorteringen',
		'pqmethod.sta': 'PQMethod, de kaarten',
		'kenq_qsorts.csv': 'Ken-Q, de sorteringen',
		'kenq_statements.txt': 'Ken-Q, de kaarten',
		'kade.zip': 'KADE',
		'freesortr.csv': 'R FreeSortR',
		'formats.csv': 'Wie in welk bestand staat, en wie niet en waarom',
		'profile_distribution.csv': 'Hoeveel mensen elk profiel hebben',
		'cards.csv': 'Aantallen per kaart',
		'needs_summary.csv': 'Aantallen per wens'
	} as Readonly<Record<string, string>>
};
