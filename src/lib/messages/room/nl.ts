import { plural } from '../plural';

const people = (n: number): string => plural('nl', n, { one: '1 mens', other: `${n} mensen` });
const dialogues = (n: number): string =>
	plural('nl', n, { one: '1 gesprek', other: `${n} gesprekken` });
const months = (month: string): string =>
	new Date(`${month}-15T12:00:00Z`).toLocaleDateString('nl', { month: 'long', year: 'numeric' });

/** De onderzoekskamer rond de uitkomsten: wegen, wie telt mee, gesprekken, logboek. */
export const messages = {
	people,
	dialogueCount: dialogues,
	leave: 'Uitloggen',
	nav: 'Onderdelen van de onderzoekskamer',
	groups: { results: 'Uitkomsten', data: 'Gegevens', study: 'Onderzoek' } as Readonly<
		Record<string, string>
	>,
	pages: {
		profiles: 'Profielen',
		needs: 'Wensen per profiel',
		summary: 'Wat mensen nodig hebben',
		cards: 'Kaarten',
		trust: 'Hoe stevig is het?',
		dialogues: 'Gesprekken',
		files: 'Bestanden',
		import: 'Inlezen',
		studies: 'Onderzoeken',
		decks: 'Kaartensets',
		plan: 'Opzet en aantallen',
		log: 'Wie keek en nam',
		method: 'Methode'
	} as Readonly<Record<string, string>>,
	pageTitle: (page: string) => `${page}: onderzoek, Kaartgesprek`,
	who: 'Wie telt mee',
	whoLine: (n: number, groups: number) => `${people(n)} in ${dialogues(groups)}`,
	change: 'Wijzig wie meetelt',
	any: 'Alle',
	filters: {
		study: 'Onderzoek',
		deck: 'Kaartenset',
		mode: 'Hoe gelegd',
		language: 'Taal van de kaarten',
		from: 'Vanaf',
		to: 'Tot en met',
		tag: 'Label'
	},
	modes: {
		dialogue: 'In een gesprek',
		paper: 'Op papier, overgenomen',
		solo: 'Alleen, gegeven',
		import: 'Ingelezen',
		demo: 'Verzonnen mensen (demo)'
	} as Readonly<Record<string, string>>,
	month: months,
	rules: 'Weglaten',
	rule: {
		abandoned: {
			label: 'Wie niet klaar was',
			hint: 'Niet op klaar gedrukt en niet alle kaarten gelegd.'
		},
		'one-pile': {
			label: 'Wie alles op één stapel legde',
			hint: 'Alle kaarten van de eerste ronde op dezelfde stapel.'
		}
	} as Readonly<Record<string, { readonly label: string; readonly hint: string }>>,
	/** What a rule leaves out, or would leave out. */
	leftOut: (n: number, applied: boolean) =>
		n === 0
			? 'Dit geldt voor niemand.'
			: applied
				? `Dit laat ${people(n)} weg.`
				: `Dit zou ${people(n)} weglaten.`,
	/** Left out; they are looked at by themselves. */
	demoLeftOut: (n: number) =>
		`${people(n)} ${n === 1 ? 'is' : 'zijn'} verzonnen (demo) en ${n === 1 ? 'telt' : 'tellen'} niet mee.`,
	demoShown:
		'Deze mensen zijn verzonnen (demo). Niets hiervan gaat over echte mensen; dat staat ook bij de bestanden.',
	never: 'Oefengesprekken tellen nooit mee.',
	withheld: (n: number) =>
		`Achtergehouden: ${people(n)}. Wie nee zei of wiste, en een paar anderen die het lot bij het einde eenmaal aanwees, zodat niemand die nee zei terug te lezen is. Ook uit de cijfers hieronder blijven zij weg.`,
	stayOut: (n: number) =>
		`${n === 1 ? 'Eén gesprek blijft' : `${n} gesprekken blijven`} helemaal weg: naast wat de groep zag, zouden de rijen verraden wat iemand legde die nee zei.`,
	nothing: {
		'few-people':
			'Met deze keuze blijven er 1 tot 4 mensen over. Zo weinig mensen zijn te herkennen, daarom staat hier niets. Kies ruimer.',
		'few-tagged':
			'Dit label staat op minder dan 3 gesprekken. Dat zou een gesprek aanwijzen, daarom staat hier niets. Kies ruimer.'
	},
	clear: 'Terug naar de gewone keuze',
	newestDeck: (deck: string, others: number) =>
		`Deze uitkomsten gaan over kaartenset ${deck}. ${people(others)} ${others === 1 ? 'legde' : 'legden'} een andere set of versie: kies die onder “Wie telt mee”.`,
	nobody: 'Met deze keuze telt niemand mee. Kies onder “Wie telt mee” iets anders.',
	// the list of dialogues
	listLead:
		'Gesprekken en losse sorteringen van mensen die ja zeiden tegen onderzoek. Geef een gesprek labels om het later terug te vinden en erop te kiezen.',
	tags: 'Labels',
	tagsHint: 'Met komma’s ertussen. Zet er geen namen van mensen of plekken in.',
	dialogueNumber: (number: number) => `Gesprek ${number}`,
	/** of an import or a deck without two sides */
	noNeeds: 'Deze kaartenset vraagt niet wat mensen nodig hebben.',
	noProfiles:
		'De kaarten van deze mensen gaan niet over twee kanten. Daarom is er geen profiel. Bij “Kaarten” staat wel hoe zij zijn gelegd.',
	tagsOf: (title: string) => `Labels van ${title}`,
	editTags: 'Wijzig',
	saveTags: 'Bewaar labels',
	cancel: 'Laat zo',
	tagsFailed: 'De labels zijn niet bewaard. Probeer het opnieuw.',
	more: (n: number) => `Toon er nog ${n}`,
	// the log
	logLead:
		'Elke blik op uitkomsten en elk bestand dat iemand meenam, per dag en per sleutel. De nieuwste staan boven.',
	logName: {
		overview: 'Overzicht',
		needs: 'Wensen',
		'needs-by-profile': 'Wensen per profiel',
		'needs-model': 'Model van de wensen',
		pattern: 'Patroon',
		cards: 'Kaarten',
		similarity: 'Kaarten bij elkaar',
		groups: 'Groepen van mensen',
		'latent-classes': 'Latente klassen',
		'member-check': 'Herkennen mensen zich',
		stability: 'Helften van de kaarten',
		retest: 'Twee keer leggen',
		shift: 'Opnieuw gelegd',
		alternatives: 'Andere regels',
		background: 'Wie mensen zijn',
		'preregistration.md': 'De opzet om vooraf vast te leggen'
	} as Readonly<Record<string, string>>,
	logDay: 'Dag',
	logWho: 'Sleutel',
	logWhat: 'Wat',
	logKind: { look: 'gekeken', export: 'meegenomen' } as Readonly<Record<string, string>>,
	logDone: 'Gedaan',
	logTimes: 'Keer',
	logPeople: 'Mensen',
	logOf: (what: string, filter: string) => (filter === '' ? what : `${what} (${filter})`),
	noLog: 'Er staat nog niets in het logboek.',
	filesLead: 'Alles wat een onderzoeker mee kan nemen, met dezelfde keuze van wie meetelt.'
};
