/** Het verslag van een gesprek, om te bewaren of af te drukken. */
export const messages = {
	title: (title: string) => `Verslag: ${title}`,
	made: (day: string) => `Gemaakt op ${day}`,
	people: (count: number) => `${count} mensen legden hun kaarten.`,
	noPicture: 'Er is nog geen plaatje van de groep laten zien.',
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
		count === 1 ? '1 kaart laten wij niet zien.' : `${count} kaarten laten wij niet zien.`,
	plane: 'In jou en om je heen',
	axis: { intrinsic: 'In jou', external: 'Om je heen' },
	strip: {
		'most-help': 'dat helpt de meeste mensen',
		'most-hinder': 'dat houdt de meeste mensen tegen',
		'most-no-side': 'bij de meeste mensen geen duidelijke kant',
		divided: 'de groep is verdeeld',
		differs: 'dat verschilt van mens tot mens'
	},
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
	pattern: 'Per deel van het leven',
	discussed: 'Hier is over gepraat',
	quarter: 'Zo is het voor de meeste mensen:',
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
	agreements: 'Afspraken en boodschappen',
	sort: { afspraak: 'Afspraak', boodschap: 'Boodschap' },
	what: 'Wat',
	who: 'Wie',
	when: 'Wanneer',
	notes: 'Wat er gezegd is',
	about: 'Over dit verslag',
	explanation:
		'In dit verslag staat alleen wat de groep mocht zien. In een kleine groep zijn dat woorden en geen aantallen, zodat niemand te herkennen is. Het is een gespreksverslag en geen test.',
	kept: (day: string) => `De antwoorden worden gewist na ${day}.`,
	credit: 'Kaartenset:'
};
