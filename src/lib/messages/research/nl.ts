/** De onderzoekskamer. */
export const messages = {
	pageTitle: 'Onderzoek: Kaartgesprek',
	title: 'Onderzoek',
	lead: 'De profielen en kaarten van iedereen die ja zei tegen onderzoek.',
	methodLink: 'Hoe elk getal ontstaat',
	key: 'Sleutel voor onderzoekers',
	keyHint: 'De beheerder van deze server heeft de sleutel.',
	enter: 'Open de onderzoekskamer',
	keyWrong: 'Deze sleutel past hier niet. Vraag de sleutel aan de beheerder.',
	silent: 'Er komt geen antwoord. Kijk of er verbinding is en probeer het opnieuw.',
	again: 'Probeer het opnieuw',
	empty: 'Er zijn nog geen gesprekken met mensen die ja zeiden tegen onderzoek.',
	study: 'Onderzoek',
	allStudies: 'Alle onderzoeken',
	distribution: 'Verdeling van de profielen',
	distributionCaption: (people: number, dialogues: number) =>
		`${people} mensen in ${dialogues} gesprekken, eerste ronde`,
	firm: 'Alleen vaste profielen',
	any: 'Vaste en voorlopige profielen samen',
	profile: 'Profiel',
	count: 'Mensen',
	share: 'Deel',
	interval: '95 %-interval',
	method: (name: string) => `Interval berekend met: ${name}.`,
	methods: {
		wilson_iid: 'Wilson, zonder clusters',
		wilson_deff_t: 'Wilson op n/deff, met t'
	} as Readonly<Record<string, string>>,
	profiles: {
		A: 'In jou helpt, om je heen helpt',
		B: 'In jou helpt, om je heen houdt tegen',
		C: 'In jou houdt tegen, om je heen helpt',
		D: 'In jou houdt tegen, om je heen houdt tegen',
		provisional: 'Voorlopig',
		none: 'Geen profiel'
	} as Readonly<Record<string, string>>,
	percent: (share: number) => `${(share * 100).toFixed(1).replace('.', ',')}\u00A0%`,
	percents: (low: number, high: number) =>
		`${(low * 100).toFixed(1)} – ${(high * 100).toFixed(1)}\u00A0%`.replaceAll('.', ','),
	fewDialogues:
		'Dit zijn minder dan 10 gesprekken. Het interval doet alsof iedereen los van elkaar kwam. Neem het niet te precies.',
	notRandom:
		'De mensen zijn niet willekeurig gekozen. De intervallen gaan over mensen zoals deze, niet over een hele bevolking.',
	proposal: (version: string) =>
		`De kaarten en de regel voor een letter zijn een beschreven voorstel (telregels ${version}) en nog niet getoetst. Een letter is afgeleid; de kaarten zijn de gegevens.`,
	pattern: 'Waar mensen door gedragen en tegengehouden worden',
	patternHint: (people: number, dialogues: number) =>
		`Over alle gelegde kaarten van ${people} mensen in ${dialogues} gesprekken. −1 is alleen tegenhouden, 1 is alleen helpen. Het interval trekt hele gesprekken opnieuw.`,
	patternBy: 'Zet bij elkaar',
	patternSets: {
		dimension: 'Conversiefactor',
		facet: 'Onderwerp',
		role: 'Bron of omzetting'
	},
	patternTitle: '(helpt − houdt tegen) / alle gelegde kaarten',
	part: 'Deel',
	balance: 'Balans',
	placements: 'Kaarten',
	roles: { resource: 'Bronnen', conversion: 'Omzetting' } as Readonly<Record<string, string>>,
	signed: (value: number) =>
		`${value < 0 ? '−' : value > 0 ? '+' : ''}${Math.abs(value).toFixed(2)}`.replace('.', ','),
	signedInterval: (low: number, high: number) =>
		[low, high]
			.map((value) =>
				value
					.toFixed(2)
					.replace(/^-(?=0\.00$)/, '')
					.replace('-', '−')
					.replace('.', ',')
			)
			.join(' tot '),
	together: 'Welke kaarten liggen bij elkaar?',
	needs: 'Wat mensen nodig hebben',
	needsHint:
		'Alleen antwoorden van voordat de groep iets zag. Wensen volgen nooit uit een letter: iedereen kreeg dezelfde wensen in een eigen volgorde.',
	needsTitle: 'Deel dat dit nodig heeft, van wie de wens legde',
	need: 'Wens',
	needsCounts: 'Aantallen, wat het eerst nodig is, en wie dat kan doen',
	needed: 'Nodig',
	have: 'Heb ik al',
	noNeed: 'Niet nodig',
	first: 'Eerst',
	owner: 'Wie kan dit doen',
	owners: {
		self: 'zelf',
		home: 'thuis of vriend',
		work: 'werk',
		school: 'school of cursus',
		council: 'gemeente of UWV',
		unknown: 'weet niet'
	} as Readonly<Record<string, string>>,
	two: (value: number) => value.toFixed(2).replace('.', ','),
	cards: 'Kaarten',
	card: 'Kaart',
	net: 'Netto',
	cardsTitle: 'Netto deel per kaart, met interval van Bonett en Price',
	contested: 'Hierover zijn mensen het meest verdeeld',
	polarisation: 'Verdeeldheid',
	consensus: (names: readonly string[]) =>
		`Negen van de tien mensen legden deze kaarten op dezelfde stapel: ${names.join(', ')}.`,
	agreement: (fleiss: number | undefined, ac1: number | undefined, cards: number) =>
		`Hoeveel de kaart de stapel bepaalt, en niet de mens: κ van Fleiss ${fleiss?.toFixed(3).replace('.', ',') ?? '–'}, AC1 van Gwet ${ac1?.toFixed(3).replace('.', ',') ?? '–'}, over ${cards} kaarten.`,
	dialogues: 'Gesprekken',
	dialogue: 'Gesprek',
	deck: 'Kaartenset',
	mode: 'Soort',
	period: 'Periode',
	joined: 'Deden mee',
	exported: 'In de bestanden',
	withheld: 'Achtergehouden',
	purged: 'gewist gesprek',
	files: 'Bestanden',
	filesHint:
		'Je krijgt één momentopname. De nummers van mensen en gesprekken gelden alleen daarbinnen. Het patroon van de kaarten zelf kan twee momentopnames verbinden.',
	makeFiles: 'Maak de bestanden',
	makingFiles: 'De bestanden worden gemaakt …',
	filesReady: (until: Date) =>
		`Deze bestanden horen bij elkaar. Ze staan klaar tot ${until.toLocaleString('nl', { weekday: 'long', hour: '2-digit', minute: '2-digit' })}, of tot iemand zijn kaarten wist.`,
	filesFailed: 'Het lukte niet om de bestanden te maken. Probeer het opnieuw.',
	file: {
		'profile_distribution.csv': 'Hoeveel mensen elk profiel hebben, met intervallen',
		'participants.csv': 'Een rij per persoon en ronde: scores, profiel, antwoorden',
		'placements.csv': 'Een rij per gelegde kaart',
		'needs.csv': 'Een rij per persoon en wens',
		'needs_summary.csv': 'Per gesprek wat mensen nodig hebben',
		'similarity.csv': 'Hoe vaak twee kaarten op dezelfde stapel liggen',
		'cards.csv': 'Per gesprek hoe de kaarten liggen',
		'codebook.csv': 'Wat elke kolom en kaart betekent',
		'manifest.json': 'Wat is achtergehouden, en waarom',
		'package.zip': 'Alles samen, met beschrijving'
	} as Readonly<Record<string, string>>,
	download: (name: string) => `Download ${name}`,
	log: 'Wie wat heeft meegenomen',
	day: 'Dag',
	who: 'Wie',
	what: 'Wat',
	rows: 'Mensen'
};
