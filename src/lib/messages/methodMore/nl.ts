/** Wat de methode verder vertelt: voorbeelden, zwaktes, bronnen, toetsing, hoe te citeren. */
export const messages = {
	examples: 'Uitgewerkte voorbeelden',
	examplesLead:
		'Uitgerekend op deze bladzijde door dezelfde code als op telefoon en server. De rest van de kaarten ligt bij “maakt niet uit” (S7).',
	columns: {
		intrinsic: 'In de persoon: helpt, houdt tegen',
		external: 'Eromheen: helpt, houdt tegen',
		balances: 'Balansen',
		strengths: 'Assen',
		outcome: 'Uitkomst'
	},
	strengths: {
		few: 'weinig',
		mixed: 'gemengd',
		leaning: 'neigend',
		clear: 'duidelijk'
	} as Readonly<Record<string, string>>,
	status: { firm: 'vast', provisional: 'voorlopig', none: 'geen' } as Readonly<
		Record<string, string>
	>,
	figure: (value: number) => value.toFixed(2).replace('.', ',').replace('-', '−'),
	none: '–',
	sections: [
		{
			id: 'weak',
			title: 'Zwaktes',
			lines: [
				'De kaartenlijst, de regel voor een letter en de wensen komen niet uit gepubliceerd onderzoek: de vier profielen wel, de kaarten en de regel niet. Het is een voorstel.',
				'Een telling weegt alle kaarten even zwaar. Eén kaart kan voor iemand alles bepalen; daarvoor zijn top 3 en de blokkade, die niet in de letter zitten.',
				'De grens tussen vast en voorlopig is gekozen op simulaties. Van mensen die lukraak leggen krijgt 12 % bij 12 kaarten per as (23 % bij 20) toch een vaste letter. Twee vaste sorteringen van dezelfde mens zijn het in 84-85 % eens.',
				'“Persoonlijk” is in deze kaartenset hetzelfde als de as in de persoon. Lees dat nooit als twee bevindingen.',
				'Mensen leggen wat zij nu zo zien, en in een groep: wat anderen denken speelt mee, ook al ziet niemand wat iemand legt. Ja zeggen en neutraal leggen verschillen per mens en per taal.',
				'Wie meedoet is niet door loting gekozen. Mensen die gestuurd zijn, leggen misschien anders.',
				'De toetsen kijken binnen gesprek en werk. Wat alleen tussen gesprekken verschilt, zien zij niet. Met weinig mensen per profiel vinden zij weinig: 117 mensen laten van (b) bijna niets zien. Geen verschil aangetoond is geen bewijs van gelijkheid.',
				'De vertalingen in het Arabisch en Turks zijn nog niet nagekeken door sprekers.'
			]
		},
		{
			id: 'not',
			title: 'Waar het niet voor gebruikt mag worden',
			lines: [
				'Niet om iemand te kiezen, te betalen, te plaatsen, te korten of iets te weigeren: niet door een werkgever, een school of een uitkeringsinstantie.',
				'Niet om uitspraken te doen over één mens. Een letter is voor het gesprek met die mens zelf.',
				'Niet om te zeggen hoeveel mensen in Nederland welk profiel hebben. Daarvoor is een steekproef nodig.',
				'Niet om te zeggen dat iets werkt. Dat mensen iets nodig hebben, zegt niet dat het helpt als zij het krijgen.',
				'Niet om rijen aan andere gegevens te koppelen.'
			]
		},
		{
			id: 'plan',
			title: 'Hoe dit getoetst moet worden',
			lines: [
				'1. Begrijpen: 20 tot 30 mensen met weinig leesvaardigheid leggen de kaarten hardop denkend, in elke taal. Een kaart die een op de vijf anders leest, wordt herschreven.',
				'2. Hertest: 100 mensen leggen twee keer met twee weken ertussen, zonder gesprek. Doel: ICC(A,1) van beide balansen 0,70 of meer, en dezelfde vaste letter bij 80 %.',
				'3. Herkennen: in 30 gesprekken kiest de helft vooraf een beschrijving. Doel: κ van vaste letter en eigen keuze 0,40 of meer, met een ondergrens boven 0,20.',
				'4. Naast een interview: 40 mensen krijgen een open gesprek; twee onderzoekers die de kaarten niet zagen, kiezen een profiel. Doel: κ tussen hen 0,60, en met de letter 0,40.',
				'5. Vier groepen: komen er zonder de regel ook vier groepen, en zijn dat deze? Zolang de drie grenzen van G5 niet gehaald zijn, is de indeling een keuze en geen vondst.',
				'6. Wensen: de verwachting vooraf vastleggen, per profiel minstens 131 mensen met een vaste letter (±10 punten), dan toetsen met (b).',
				'Tot dan hoort bij elke uitkomst de zin dat dit een voorstel is.'
			]
		},
		{
			id: 'log',
			title: 'Versies van de telregels',
			lines: [
				'1.0.0: S0 tot en met S8 zoals hier beschreven. Een andere regel of drempel krijgt een ander nummer, dat in elk bestand staat. Een kolom verandert nooit van betekenis.'
			]
		}
	],
	sources: 'Waar elke kaart vandaan komt',
	sourcesLead:
		'Codes verwijzen naar de lijst eronder. Gelezen is de eerste bladzijde of de samenvatting, tenzij er iets anders staat. Een ~ achter een code: steunt de kaart indirect. Een *: uit het geheugen, moet nog nagekeken worden.',
	factors: 'Kaarten over wat helpt en tegenhoudt',
	needs: 'Wensen',
	card: 'Kaart',
	codes: 'Bronnen',
	list: 'Lijst van bronnen',
	code: 'Code',
	reference: 'Verwijzing',
	rules: {
		pageTitle: 'Regels: Kaartgesprek',
		title: 'Alle regels',
		lead: 'De regels waar code en tests naar verwijzen, in het Engels van de broncode. “Not yet” is afgesproken en nog niet gebouwd.',
		link: 'Alle regels, in één zin elk',
		back: 'Terug naar de methode'
	},
	cite: 'Zo verwijs je hiernaar',
	citeLead: 'Noem altijd de versie van de telregels en van de kaartenset.',
	citation: (deck: string, scoring: string, year: string) =>
		`Kaartgesprek (${year}). Kaartgesprek: een kaartgesprek over wat helpt en tegenhoudt bij leren [programma]. Telregels ${scoring}, kaartenset ${deck}. EUPL-1.2.`,
	origin:
		'De vier profielen: S. Broek (Open Universiteit) en B.-J. Buiskool (Ockham IPS), onderzoek naar leven lang ontwikkelen; Broek, Van der Linden, Kuijpers & Semeijn (2023), JACE 29(2), 620-642.'
};
