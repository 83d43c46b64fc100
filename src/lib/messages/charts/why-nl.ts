/** Why something is served as a word, or not at all: for the facilitator, before the release. */
export const why = {
	title: 'Waarom zie je soms een woord?',
	intro:
		'Niemand mag uit het plaatje kunnen halen waar één mens een kaart legde. Daarom deze regels:',
	rule: (rule: string) => `regel ${rule}`,
	'words-of-study':
		'Dit gesprek hoort bij een onderzoek. Dan ziet iedereen woorden, geen aantallen, hoe groot de groep ook is.',
	'fewer-people':
		'Er zijn meer keer kaarten gelegd dan er mensen zijn. Het aantal mensen bepaalt wat we laten zien.',
	'typed-sorts':
		'Sommige kaarten zijn ingetypt of gelegd door een helper, die ze dus kent. Daarom staat hier alleen wat met en zonder die kaarten geldt.',
	'words-under-10':
		'Minder dan 10 mensen kregen de kaart. Dan laten we één woord zien, geen getal.',
	'word-near-unanimous':
		'Bijna iedereen legde de kaart op dezelfde stapel. Een getal zou verraden wie het anders deed.',
	'word-small-pile':
		'Op een van de stapels ligt de kaart bij te weinig mensen om het getal te laten zien.',
	'word-close-sides': 'De twee kanten zijn bijna even groot. Daarom staat er “verdeeld”.',
	'words-of-piles': 'Dit zijn eigen stapels. Dan laten we per kaart één woord zien, geen getal.',
	'rest-together':
		'Eén stapel is te klein voor een eigen getal. Daarom tellen we de rest bij elkaar op.',
	'hidden-private': 'De kaart is persoonlijk. Die laten we onder de 20 mensen niet zien.',
	'hidden-power': 'Er is een baas, docent of klantmanager bij. Deze kaart gaat over zulke mensen.',
	'hidden-few': 'Minder dan 5 mensen kregen deze kaart.',
	'hidden-swap':
		'De kaart hoort bij een kaart voor mensen met of zonder werk. Die twee laten we samen zien, of niet.',
	'plane-words': 'Minder dan 20 mensen. Daarom staan er geen getallen in de vakken.',
	'plane-small-cells':
		'In een van de vakken zitten minder dan 3 mensen. Daarom staan er geen getallen in de vakken.',
	'plane-firm-few':
		'Minder dan 3 mensen zitten in een vak duidelijk, of een beetje. Daarom tellen we die bij elkaar.',
	'groups-under-10':
		'Per profiel laten we dit zien vanaf 10 mensen die daar duidelijk in zitten, en 10 anderen.',
	'facet-would-reveal':
		'Bij dit onderwerp is precies één kaart verborgen. Het onderwerp zou die kaart verraden.',
	'top-under-3': 'Een kaart in de top 3 laten we zien als 3 of meer mensen hem kozen.',
	'table-few':
		'Op tafel liggen kaarten pas als 5 mensen klaar zijn en 3 verschillende kaarten zijn gekozen.',
	'needs-lists': 'Minder dan 10 mensen. Daarom zijn de wensen twee lijsten zonder getallen.',
	'agreement-under-20': 'Welke kaarten bij elkaar liggen, laten we zien vanaf 20 mensen.',
	'shift-words':
		'Hoeveel mensen een kaart anders legden, zeggen we alleen in grote woorden. Een getal zou verraden wie dat deed.',
	'shift-under-10':
		'Minder dan 10 mensen. Dan zeggen we niet hoeveel mensen een kaart anders legden.',
	'exact-agreed': 'Iedereen sprak vooraf af dat deze kleine groep getallen laat zien.'
};
