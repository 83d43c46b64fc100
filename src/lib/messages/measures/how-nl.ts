/** How each figure of the research room is computed. */
export const how = {
	profiles:
		'Per profiel het deel van alle mensen, eerste ronde, één regel per mens. Mensen uit één gesprek lijken op elkaar: het interval wordt daarmee breder (deff, met telkens één gesprek weggelaten en nooit minder dan bij een gelijkenis van 0,05). G* is hoeveel even grote gesprekken evenveel zeggen; t heeft G* − 1 vrijheidsgraden en onder G* 3 staat er geen interval. Alleen vaste letters tellen als letter; voorlopig en geen hebben een eigen regel. “Alle samen” is Goodman: die intervallen gelden voor alle profielen tegelijk.',
	needs:
		'Per wens het deel dat hem nodig heeft, van wie hem legde; overgeslagen telt niet. Alleen antwoorden van voordat de groep iets zag. Interval als bij de profielen.',
	'needs-by-profile':
		'(b) Beide, antwoord en profiel (zonder de eigen kaarten van de wens in de score), worden ontdaan van wat gesprek, werk en de stapel van elke eigen kaart al zeggen. Wat overblijft geeft één score T (3 vrijheidsgraden). Daarna wisselt het teken van hele gesprekken, 9 999 keer en voor alle wensen gelijk, elke score gedeeld door de variantie die haar tekens overlaten; p is hoe vaak T dan minstens zo groot is. Onder 6 gesprekken die iets bijdragen komt er geen p. Ernaast staat p van het schudden onder mensen met dezelfde stapels, waar dat er 20 zijn. (c) Profielen worden geschud binnen gesprek en werk; T is X². Over alle wensen samen corrigeert maxT (Westfall en Young), met Holm ernaast. V is de grootte van het verband zonder vertekening, met een interval over hele gesprekken vanaf G* 5. Alleen (b) mag een verschil tussen profielen heten.',
	'needs-model':
		'Per wens een logistisch model op beide balansen, hun product en de stapel van elke eigen kaart, met een eigen beginpunt per gesprek. Elke coëfficiënt is over alle wensen gecorrigeerd met Holm. De kans wordt opgeteld over 15 punten rond het beste beginpunt van elk gesprek (adaptieve Gauss-Hermite). Fouten komen uit de kromming van de aannemelijkheid. Iedereen met beide balansen telt mee, ook zonder vaste letter.',
	pattern:
		'Alle gelegde kaarten samen: (helpt − houdt tegen) gedeeld door alle gelegde, overgeslagen telt niet. Het interval laat telkens één gesprek weg (jackknife), met t van G* − 1; onder G* 5 staat er geen. Per profiel alleen mensen met die vaste letter.',
	cards:
		'Per kaart het deel dat hij helpt min het deel dat hij tegenhoudt, met het interval van Bonett en Price op aantallen / deff, met t van G* − 1 (zoals bij de profielen, geen onder G* 3). De zin telt kaarten waarvan de intervallen samen gelden (Bonferroni). π in κ en AC1 is het gemiddelde over kaarten van het deel van een stapel. Verdeeldheid is 1 als de helft helpt en de helft tegenhoudt. κ en AC1 zeggen hoe sterk de kaart, en niet de mens, de stapel bepaalt. Hun intervallen komen uit 1 000 keer hele gesprekken opnieuw trekken, een gesprek nooit naast zijn eigen kopie; onder G* 5 staat er geen.',
	similarity:
		'Per paar kaarten het deel van de mensen dat ze op dezelfde stapel legde, van wie beide legde. Een kaart die met een andere door minder dan 5 mensen gelegd is, valt af. De boom voegt samen op gemiddelde afstand.',
	groups:
		'Op het vlak van beide balansen worden mensen verdeeld in 2 tot 9 groepen rond een middelste mens (k-medoïden). Het heten alleen groepen als de beste gemiddelde silhouet 0,50 of meer is, meer dan in 95 % van 200 werelden die één wolk zijn (elke kaart met dezelfde delen, elke twee kaarten met dezelfde samenhang, op het vlak even ver uiteen als deze mensen, op dezelfde manier uitgerekend), en elke groep terugkomt bij 100 keer opnieuw trekken (Jaccard 0,75). Vier groepen alleen als vier het meest los staan. Wie op een balans geen kant heeft, staat daar op 0. Bij meer dan 250 mensen worden er 250 getrokken.',
	'latent-classes':
		'Voor 1 tot 6 klassen het model dat het best past bij waar de kaarten liggen: per klasse een deel van de mensen en per kaart een verdeling over de stapels (EM, 20 toevallige starts van 12 stappen, de beste 5 tot het eind). Overgeslagen en nergens gelegd zegt niets. BIC weegt de aannemelijkheid tegen het aantal getallen in het model; entropie is 1 als van iedereen zeker is welke klasse het is. Van meer dan 2 000 mensen worden er 2 000 getrokken.',
	'member-check':
		'De helft van de mensen kiest een beschrijving vóór het eigen plaatje, in willekeurige volgorde. Alleen die helft zegt iets over de regel: wie het plaatje al zag, praat het na. κ is de overeenstemming boven toeval tussen vaste letter en eigen keuze A-D. Intervallen komen uit 1 000 keer hele gesprekken opnieuw trekken: de waarde ± t (G* − 1) maal de spreiding van die trekkingen; onder G* 5 staat er geen.',
	stability:
		'De kaarten van elke as worden 1 000 keer in twee helften verdeeld. De samenhang van beide helften wordt met Spearman-Brown teruggerekend naar alle kaarten.',
	retest:
		'Mensen die twee keer legden zonder dat de groep ertussen iets zag. Per kaart κ met lineaire gewichten, per as ICC(A,1), en of de uitkomst dezelfde is. Na een gesprek heet het geen hertest. Intervallen komen uit 1 000 keer hele gesprekken opnieuw trekken: de waarde ± t (G* − 1) maal de spreiding van die trekkingen; onder G* 5 staat er geen.',
	shift:
		'Kaarten die na het gesprek opnieuw gelegd zijn, van wie ze beide keren legde. Wie een gevraagde kaart niet opnieuw legde, bleef erbij. Onder G* 3 gaat het interval alleen over deze mensen (z, zonder deff).',
	background:
		'Alleen tellingen: van mensen naar iets wat van hen bekend is, en van kaarten naar wat ermee gedaan is. Overgeslagen en nergens gelegd ontbreken overal elders; er wordt niets ingevuld.',
	alternatives:
		'Dezelfde kaarten met vier andere regels, alleen van mensen met een vaste letter. De marge is het aantal kaarten dat moet verhuizen voordat een kant weg is; de tekenindex de massa van Beta(H + 1, B + 1) boven ½. De wensen per letter zijn van wie kaarten en wensen legde voordat de groep iets zag.'
} as Readonly<Record<string, string>>;
