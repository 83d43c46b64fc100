import { plural } from '../plural';

const mensen = (count: number) => plural('nl', count, { one: '1 mens', other: `${count} mensen` });

/** Het verslag van een gesprek, om te lezen, te bewaren of af te drukken. */
export const messages = {
	/** what it is, before the title of the dialogue */
	report: 'Verslag',
	fileName: 'verslag',
	sameInTable: 'Hetzelfde in een tabel',
	made: (day: string) => `Gemaakt op ${day}`,
	rehearsal: 'Oefening. Dit verslag gaat over verzonnen mensen, niet over een echt gesprek.',

	asked: 'Wat er gevraagd is',
	askedFactors: (question: string, cards: number) =>
		`“${question}” Iedereen legde ${cards} kaarten.`,
	askedPiles: (piles: string) => `De stapels waren: ${piles}.`,
	askedNeeds: (question: string, cards: number) =>
		`Daarna: “${question}” Daarvoor waren er ${cards} kaarten.`,
	askedAgain: (cards: string) => `Na het praten zijn deze kaarten nog een keer gelegd: ${cards}.`,
	tookPart: (joined: number) =>
		plural('nl', joined, { one: '1 mens deed mee.', other: `${joined} mensen deden mee.` }),
	people: (count: number) => `${mensen(count)} legden hun kaarten en staan in dit plaatje.`,
	sortsAndPeople: (sorts: number, people: number) =>
		`In dit plaatje zijn ${sorts} keer kaarten gelegd, door ${mensen(people)}.`,
	noPicture: 'De groep heeft geen plaatje gezien.',
	roundTitle: (title: string, number: number) => `${title} (ronde ${number})`,

	cards: 'De kaarten van de groep',
	words: {
		'most-help': 'Helpt de meeste mensen',
		'most-hinder': 'Houdt de meeste mensen tegen',
		divided: 'Hier is de groep verdeeld',
		differs: 'Dit verschilt van mens tot mens',
		'most-neutral': 'Maakt voor de meeste mensen nu niet uit'
	},
	card: 'Kaart',
	helps: 'Helpt',
	hinders: 'Houdt tegen',
	neutral: 'Maakt niet uit of overgeslagen',
	word: 'In woorden',
	rest: (count: number) => `de rest samen: ${count}`,
	hidden: (count: number) =>
		plural('nl', count, {
			one: '1 kaart laten we niet zien.',
			other: `${count} kaarten laten we niet zien.`
		}),
	top: 'Het belangrijkst voor 3 mensen of meer',
	table: 'Deze kaarten lagen op tafel',

	plane: 'In jou en om je heen',
	axis: { intrinsic: 'In jou', external: 'Om je heen' },
	strip: {
		'most-help': 'dat helpt de meeste mensen',
		'most-hinder': 'dat houdt de meeste mensen tegen',
		'most-no-side': 'bij de meeste mensen geen duidelijke kant',
		divided: 'de groep is verdeeld',
		differs: 'dat verschilt van mens tot mens'
	},
	quarter: 'Zo is het voor de meeste mensen:',
	quarterColumn: 'Hoe het is',
	peopleColumn: 'Mensen',
	none: 'Nog niet te zeggen',

	shift: 'Wat er veranderde na het praten',
	first: 'Eerst',
	now: 'Nu',
	movement: 'Anders gelegd',
	moved: {
		most: 'door de meeste mensen',
		'half-or-less': 'door de helft of minder',
		helps: 'door de meeste mensen, vooral naar “helpt”',
		hinders: 'door de meeste mensen, vooral naar “houdt tegen”',
		both: 'door de meeste mensen, naar twee kanten'
	},
	/** With the names that a set gives its own piles and halves. */
	movedTo: (pile: string) => `door de meeste mensen, vooral naar “${pile}”`,
	mostly: (pile: string) => `vooral “${pile}”`,
	half: (half: string) => half.charAt(0).toLocaleUpperCase('nl') + half.slice(1),
	pattern: 'Per deel van het leven',
	part: 'Deel van het leven',
	together: 'Welke kaarten bij elkaar liggen',

	discussed: 'Hier is over gepraat',
	saidBy: (word: string) => `In het plaatje: ${word.toLowerCase()}.`,
	notes: 'Verder is gezegd',

	needs: 'Wat de groep nodig heeft',
	needed: 'Dit hebben de meeste mensen nodig',
	otherNeeds: 'Andere wensen',
	needWord: {
		'most-need': 'de meeste mensen hebben dit nodig',
		'most-have': 'de meeste mensen hebben dit al',
		'most-no-need': 'de meeste mensen hebben dit niet nodig',
		divided: 'de groep is verdeeld',
		differs: 'dit verschilt van mens tot mens'
	},
	need: 'Nodig',
	have: 'Heb ik al of overgeslagen',
	noNeed: 'Niet nodig',
	wish: 'Wens',

	agreed: 'Dit is afgesproken',
	sorts: { afspraak: 'Afspraken', boodschap: 'Boodschappen' },
	what: 'Wat',
	who: { afspraak: 'Wie', boodschap: 'Voor wie' },
	when: { afspraak: 'Wanneer', boodschap: 'Wie brengt het' },
	done: 'Gedaan',
	open: 'Nog niet gedaan',
	state: 'Hoe het staat',
	earlier: (state: string) => `${state}, uit het vorige gesprek`,

	compared: 'Vorige keer en nu',
	comparedHint: (title: string) =>
		`Eerst: ${title === '' ? 'het vorige gesprek' : `het gesprek “${title}”`}. Alleen woorden die in beide gesprekken te zien waren. Het kunnen andere mensen zijn.`,

	read: 'Zo lees je dit verslag',
	reading: [
		'In dit verslag staat alleen wat de groep zelf ook zag.',
		'“De meeste mensen” is meer dan de helft. “Verdeeld” betekent dat mensen aan twee kanten staan.',
		'In een kleine groep staan er woorden en geen aantallen. Zo is niemand te herkennen.',
		'Het gaat over deze mensen op dit moment. Je kunt er niets uit afleiden over andere groepen.',
		'Het is het verslag van een gesprek, en geen test. Niemand wordt erom gekozen of afgewezen.'
	],
	kept: (day: string) => `De antwoorden van dit gesprek worden gewist na ${day}.`,
	credit: (deck: string) => `Kaartenset: ${deck}`
};
