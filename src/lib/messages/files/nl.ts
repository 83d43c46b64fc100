const reasons: Readonly<Record<string, string>> = {
	'other-deck': 'een andere kaartenset',
	'missing-card': 'niet elke kaart gelegd',
	'skipped-card': 'een kaart overgeslagen',
	'no-score': 'een stapel zonder score',
	scale: 'een schaal van meer dan 20 stappen',
	'one-pile': 'alles op één stapel',
	'too-many': 'meer mensen dan het programma aankan'
};

/** What a researcher takes away. */
export const messages = {
	people: (people: number) =>
		people === 1 ? 'In de tabellen staat 1 mens.' : `In de tabellen staan ${people} mensen.`,
	peopleIn: ({
		people,
		leftOut
	}: {
		readonly people: number;
		readonly leftOut: Readonly<Record<string, number>>;
	}): string => {
		const out = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
		const inIt = `${people} van ${people + out} mensen`;
		const why = Object.entries(leftOut).map(
			([reason, count]) => `${reasons[reason] ?? reason} (${count})`
		);
		return out === 0 ? inIt : `${inIt}. Niet erin: ${why.join(', ')}.`;
	},
	tables: 'Tabellen',
	tablesHint: 'Alle tabellen horen bij elkaar. package.zip heeft ze allemaal, met uitleg erbij.',
	excel: 'Voor Excel in het Nederlands',
	excelHint:
		'Met puntkomma’s en een komma in getallen. Andere programma’s lezen liever de gewone bestanden.',
	programs: 'Voor andere programma’s',
	programsHint:
		'De eerste ronde van iedereen die elke kaart op een stapel legde, van de kaartenset met de meeste mensen. Bij elk bestand staat hoeveel mensen erin staan. formats.csv zegt het van elk mens.',
	texts: 'Ook wat mensen zelf schreven',
	textsHint:
		'Eigen kaarten en woorden bij een kaart, in een apart bestand. Daar kan een naam in staan: bewaar het apart, en publiceer het niet. Wie dit meeneemt, staat in het logboek.',
	textsFile: 'Wat mensen schreven',
	textsFileHint:
		'Met dezelfde nummers als de tabellen. Het staat in geen ander bestand, ook niet in package.zip. Van gewiste gesprekken is er niets.',
	publish: 'Om te publiceren',
	publishHint:
		'Genummerde uitgaven van één onderzoek. Aantallen onder 10 zijn leeg, met genoeg andere erbij om ze niet te kunnen uitrekenen. Een nieuwe uitgave komt er pas als ook het verschil met de vorige overal 10 mensen of meer is. Alleen deze tabellen mogen vrij gebruikt worden (CC BY 4.0); publication.zip heeft ze met licentie en uitleg.',
	published: { 'publication.zip': 'Alle tabellen, met licentie en uitleg' } as Readonly<
		Record<string, string>
	>,
	publishWhich: 'Kies hierboven eerst één onderzoek.',
	file: {
		'needs_by_profile.csv': 'Wensen per profiel, met toets',
		'kardsort_casolysis.csv': 'Python cardsort en kardSort',
		'kardsort_with_skip.csv': 'Hetzelfde, met overslaan als stapel',
		'freesortr_with_skip.csv': 'R FreeSortR, met overslaan als stapel',
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
