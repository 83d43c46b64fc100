/** Wat een onderzoeker moet weten van elk getal. */
export interface Thresholds {
	readonly clear: { readonly n: number; readonly d: number; readonly balance: number };
	readonly leaning: { readonly n: number; readonly d: number };
	readonly placed: number;
}

/** A part of the method: a title, and what it says, each with the id of its rule if it has one. */
interface MethodPart {
	readonly title: string;
	readonly lines: readonly { readonly rule?: string; readonly text: string }[];
}

export const messages = {
	/** A set with piles of its own, and what each counts as. */
	own: {
		title: 'Deze set heeft eigen stapels',
		counts: {
			'1': 'telt als helpt',
			'0': 'telt als maakt niet uit',
			'-1': 'telt als houdt tegen',
			null: 'telt voor geen kant',
			skip: 'overgeslagen'
		},
		noSides:
			'Geen stapel helpt of houdt tegen. Van elke kaart zeggen we de stapel waar de meeste mensen hem legden, en anders dat het verschilt.',
		noProfile: 'Deze set heeft geen twee kanten, en dus geen profiel. De andere maten blijven.'
	},
	pageTitle: 'Methode: Kaartgesprek',
	title: 'Hoe elk getal ontstaat',
	lead: 'Voor onderzoekers en voor wie hun werk beoordeelt. De codes (S1, D4, G3 …) staan ook bij de tests in de broncode.',
	back: 'Naar onderzoek',
	version: (scoring: string, deck: string) => `Telregels ${scoring}, kaartenset ${deck}.`,
	parts: (t: Thresholds): readonly MethodPart[] => [
		{
			title: 'Wat dit wel en niet is',
			lines: [
				{
					text: 'Kaartgesprek is een gespreksinstrument met uitvoer voor onderzoek. Het is geen test. Niemand wordt ermee gekozen, betaald of afgewezen.'
				},
				{
					text: 'De gelegde kaarten zijn de gegevens. Een letter is daarvan afgeleid. De kaartenlijst, de regel voor een letter en de wensen zijn een beschreven voorstel en nog niet getoetst.'
				},
				{
					text: 'Alles daarvan zijn gegevens die een onderzoeker kan vervangen: kaarten, assen, dimensies, onderwerpen, stapels, drempels en teksten.'
				},
				{
					text: 'Mensen worden niet door loting gekozen. Een interval spreekt over mensen zoals deze en niet over een bevolking. Wie in één zaal zit, is de hele groep van die zaal.'
				}
			]
		},
		{
			title: 'Van kaarten naar een profiel',
			lines: [
				{
					rule: 'S0',
					text: 'Stapels zijn gegevens van de kaartenset: helpt telt 1, houdt tegen −1, maakt niet uit 0, overslaan telt niet mee.'
				},
				{
					rule: 'S1',
					text: 'Per as: H kaarten helpen en B houden tegen; n = H + B, d = H − B, balans = d / n. Maakt niet uit en overslaan worden geteld en gemeld en zitten nooit in n.'
				},
				{
					rule: 'S2',
					text: `Een as is “weinig” onder n = ${t.leaning.n}; “duidelijk” vanaf n = ${t.clear.n} met |d| ≥ ${t.clear.d} en |balans| ≥ ${t.clear.balance.toFixed(2).replace('.', ',')}; “gemengd” bij d = 0; anders “neigend”. Duidelijk en neigend geven een kant. Ligt minder dan twee derde van de kaarten van een as, dan is de sort onaf en krijgt hij geen letter.`
				},
				{
					rule: 'S3',
					text: 'Twee kanten geven een letter: in jou en om je heen helpen (A), in jou helpt en om je heen houdt tegen (B), andersom (C), beide houden tegen (D). Vast als beide assen duidelijk zijn, voorlopig als beide een kant hebben, anders geen, met de letters die nog kunnen.'
				},
				{
					text: 'Wie met 12 kaarten per as lukraak legt, krijgt in 12 % een vaste en in 62 % een voorlopige letter (gesimuleerd, 35 % maakt niet uit). Daarom tellen voor elke tabel en elk interval alleen vaste letters; voorlopig en geen staan er als eigen rijen bij.'
				},
				{
					rule: 'S4',
					text: 'De tekenindex is de massa van Beta(H + 1, B + 1) boven ½. Alleen voor onderzoek; geen kans over een mens.'
				},
				{
					rule: 'S5',
					text: 'Naast de letter staan vier andere tellingen: top 3 telt dubbel, alleen zin en zelfvertrouwen, zonder betwistbare kaarten, en de blokkerende kaart als tegenhouder.'
				}
			]
		},
		{
			title: 'Wat een groep mag zien',
			lines: [
				{
					rule: 'D1, D2',
					text: 'Voor het sluiten verlaat geen inhoud de server. Sluiten vraagt minstens 5 mensen die klaar zijn, gebeurt één keer en maakt één plaatje dat nooit opnieuw wordt berekend.'
				},
				{
					rule: 'D3',
					text: 'Bij 5 tot 9 mensen krijgt elke kaart één woord, zonder aantal: helpt, houdt tegen of maakt de meeste mensen niet uit bij een strikte meerderheid; anders verdeeld of verschilt.'
				},
				{
					rule: 'D4',
					text: 'Vanaf 10 mensen geldt de eerste regel die past: een stapel van n − 4 of meer geeft alleen het woord; drie stapels van 3 of meer geven drie getallen; anders een woord, of de grootste kant als getal en de rest samen.'
				},
				{
					rule: 'D5, D7',
					text: 'Een kaart die minder dan 5 mensen kregen staat er niet. Persoonlijke kaarten staan er pas vanaf 20 mensen, kaarten over een baas of uitkering niet als die in de zaal zit.'
				},
				{
					rule: 'D6',
					text: 'Het vlak van vier vakken heeft woorden tot 19 mensen; vanaf 20 getallen als alle vijf de vakken 3 of meer mensen hebben, anders tinten.'
				},
				{
					rule: 'G5, D8',
					text: 'Welke kaarten bij elkaar liggen staat er vanaf 20 mensen, op tienden afgerond, zonder kaarten waarop bijna iedereen hetzelfde koos. Van elke kaart die erin staat liggen dan minstens 5 mensen buiten de grootste stapel.'
				},
				{
					rule: 'D14',
					text: 'Per kaart is uitgeteld dat wie zijn eigen antwoord en dat van één (5-6 mensen), twee (7-8) of drie anderen kent, van niemand zeker is. Duizenden verzonnen gesprekken worden bij elke proef aangevallen, met ingebouwde lekken die gevonden moeten worden.'
				},
				{
					rule: 'D15',
					text: 'Mensen tellen, geen toestellen: bij het sluiten vraagt het scherm hoeveel mensen kaarten legden. Het laagste getal, zonder formulieren die iemand invoerde, bepaalt of er woorden of getallen zijn; muur en paneel tonen beide getallen waar ze verschillen. Wat er staat, is wat zonder ingevoerde formulieren ook mag, en wat daarmee nog klopt.'
				},
				{
					rule: 'D14',
					text: 'De regels beschermen tegen wat schermen en bestanden laten zien. Niet tegen mensen in de zaal die samen meer weten, en niet tegen een begeleider die met meer telefoons meedoet. Wie zelf een deel van de kaarten legde, kan die van het plaatje aftrekken; en wie op de vraag hoeveel mensen er waren een te hoog getal geeft, krijgt een plaatje voor een grotere groep dan er was. Daarom staan beide getallen aan de muur: de zaal kan natellen. Een getal dat lager is dan waar, geeft alleen minder te zien.'
				}
			]
		},
		{
			title: 'Wat onderzoekers krijgen',
			lines: [
				{
					rule: 'D12',
					text: 'Rijen van mensen die ja zeiden, met nieuwe nummers en een nieuwe volgorde per momentopname, de maand (onder 10 mensen het kwartaal), geen vrije tekst: wat mensen schreven, komt alleen in een eigen bestand als daarom gevraagd wordt (D11). Een gesprek komt één keer binnen, als het voor het eerst eindigt; daarna worden het alleen minder rijen. Wie nee zei of wiste en in een groepsbeeld zit, is achtergehouden, met 4, 5 of 6 anderen door het lot (onder 10, vanaf 10, vanaf 15 mensen). Achtergrond wordt in een vaste volgorde leeggemaakt tot elke combinatie 3 rijen heeft. Een filter dat 1 tot 4 mensen overlaat, of een label op minder dan 3 gesprekken, geeft niets. Wat mensen alleen legden en gaven, komt per tien binnen. Het manifest noemt per gesprek hoeveel mensen zijn achtergehouden, en nooit waarom; dat getal vertelt nog ongeveer hoeveel mensen nee zeiden.'
				},
				{
					text: 'Rijen zijn gepseudonimiseerd, nooit zonder meer naamloos: het patroon van de kaarten kan twee momentopnames verbinden. Zou een woord van het groepsbeeld naast de rijen verraden dat alle achtergehouden mensen op dezelfde stapel legden, dan blijft het hele gesprek weg. Twee bestanden van voor en na het wissen verschillen precies die ene rij.'
				},
				{
					rule: 'D14',
					text: 'In verzonnen gesprekken van 6 tot 27 mensen waarvan één op de tien weigert, kost achterhouden 24 tot 37 % van de rijen van mensen die ja zeiden, en blijft 0 tot 10 % van de gesprekken met een weigeraar helemaal weg. Wat het niet tegenhoudt: als één van de achtergehouden mensen die ja zei vertelt wat hij zelf legde, wordt in 1 tot 38 % van die gesprekken minstens één stapel van alle andere achtergehouden mensen bekend, het vaakst in de kleinste (één op de honderd kaarten en wensen bij 6 mensen, één op de tienduizend bij 27). Dat niemand van de achtergehouden mensen een bepaalde kaart bij hun drie koos, is vanaf 8 mensen in 29 tot 91 % van die gesprekken uit te rekenen; nooit dat iemand van hen een kaart wel koos. Ook wie samen zegt welke rijen van hen zijn, kan er één overhouden: van een mens met dezelfde achtergrond. In een groep van 8 tot 27 kan dat in 5 tot 44 % van de gesprekken, en gebeurt het in 0 tot 6 % als het zomaar iemand is. De tabellen staan in docs/method.md.'
				},
				{
					rule: 'G1',
					text: 'Netto deel van een kaart: (h − s) / m, met het interval van Bonett en Price (2012) op aantallen / deff en t met G* − 1; wat over alle kaarten gezegd wordt, neemt intervallen die samen gelden (Bonferroni).'
				},
				{
					rule: 'G2',
					text: 'Verdeeldheid: (h + s) / m − ((h − s) / m)²; 1 is half tegen half. Eens: een stapel met negen van de tien mensen.'
				},
				{
					rule: 'G3',
					text: 'Verdeling van profielen over gesprekken, eerste ronde: Wilson op n / deff met Student t en G* − 1 vrijheidsgraden, G* = n² / Σ n_g². deff = max(1, v / (p(1 − p) / n), 1 + (n / G* − 1) · 0,05) met v = (G − 1) / G · Σ((y_g − p · n_g) / (n − n_g))²; alle cellen samen volgens Goodman. Onder G* 3 geen interval, onder 10 staat er “weinig gesprekken” bij.'
				},
				{
					rule: 'G4',
					text: 'Patroon: (ΣH − ΣB) / (ΣH + ΣB + Σ maakt niet uit) per dimensie en onderwerp; interval door telkens één gesprek weg te laten (jackknife), met t van G* − 1; geen onder G* 5.'
				},
				{
					rule: 'G5',
					text: 'Samen op een stapel: deel van wie beide kaarten legde. Boom: gemiddelde koppeling, met de kortste volgorde van bladeren (Bar-Joseph 2001). Groepen van mensen: k-medoïden op het vlak van beide balansen; groepen heten ze alleen bij een gemiddelde silhouet van 0,50, boven 95 % van werelden die één wolk zijn met dezelfde delen en samenhang per kaart, en op het vlak even ver uiteen, en als elke groep terugkomt (Jaccard 0,75). Anders: mensen verschillen in mate.'
				},
				{
					rule: 'G6',
					text: 'Wensen: (a) gegeven waar de eigen kaart ligt, (b) per vast profiel met die kaarten buiten de score, (c) per vast profiel. Alleen (b) heet een verschil. Toets van (b): score van de wens op het profiel nadat beide geprojecteerd zijn op gesprek, werk en de stapel van elke eigen kaart, tekens gewisseld per gesprek, 9 999 keer, elke score gedeeld door de variantie die haar tekens overlaten; geen p onder 6 bijdragende gesprekken. Toets van (c): profielen geschud binnen gesprek × werk, X²; geen p onder 20 informatieve mensen. maxT en Holm over alle wensen; V zonder vertekening, met interval. Ernaast een logistisch model op beide balansen en de eigen stapels, met een beginpunt per gesprek.'
				},
				{
					rule: 'G7',
					text: 'Opnieuw gelegd na een gesprek is een verschuiving. Een hertest zijn twee sorteringen zonder dat de groep ertussen iets zag: κ met lineaire gewichten, ICC(A,1), letters. Een verschuiving heeft het interval van Bonett en Price, over gesprekken; onder G* 3 alleen over de mensen van deze gesprekken.'
				},
				{
					rule: 'G8',
					text: 'Overeenstemming: κ van Fleiss voor ongelijke aantallen, en AC1 van Gwet. Ze zeggen hoeveel de kaart en niet de mens de stapel bepaalt. Naast elke κ, AC1, ICC en elk verschil staat een interval uit 1 000 keer hele gesprekken opnieuw trekken; geen onder G* 5.'
				}
			]
		}
	]
};
