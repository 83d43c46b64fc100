/** Wat de opzet van een studie zegt; getallen en namen komen van de server. */
export interface Design {
	readonly day: string;
	readonly study:
		{ readonly id: string; readonly title: string; readonly endsOn: string } | undefined;
	readonly deck: {
		readonly id: string;
		readonly version: string;
		/** in the language of the text */
		readonly title: string;
		readonly piles: { readonly factor: readonly string[]; readonly need: readonly string[] };
		/** it has two halves, named so of one person, and so a letter for everybody (S0) */
		readonly profiles: boolean;
		readonly axes: { readonly intrinsic: string; readonly external: string };
		/** the short set or all of it */
		readonly size: 'core' | 'full';
		readonly factors: number;
		readonly intrinsic: number;
		readonly external: number;
		readonly needs: number;
		readonly facets: readonly string[];
		readonly willFacets: readonly string[];
		readonly contestable: readonly string[];
		readonly answers: readonly (readonly [need: string, cards: readonly string[]])[];
	};
	readonly thresholds: {
		readonly clear: { readonly n: number; readonly d: number; readonly balance: number };
		readonly leaning: { readonly n: number; readonly d: number };
		readonly placed: number;
	};
	readonly scoring: string;
	readonly filter: string;
	readonly exclude: readonly string[];
	readonly seed: number;
	readonly draws: number;
	readonly fewest: number;
	/** Contributing dialogues under which the main test has no p. */
	readonly fewestDialogues: number;
	readonly nodes: number;
	readonly power: {
		readonly half: number;
		readonly share: number;
		readonly level: number;
		readonly perDialogue: number;
		readonly alike: number;
		readonly firm: number;
		readonly rarest: number;
		readonly dialogueSize: number;
		readonly lost: number;
	};
	/** what the planner found of test (b) */
	readonly tried:
		| {
				readonly people: number;
				readonly effect: number;
				readonly alone: number;
				readonly together: number;
				readonly worlds: number;
		  }
		| undefined;
	readonly size: {
		readonly deff: number;
		readonly simple: number;
		readonly perProfile: number;
		readonly rows: number;
		readonly sorters: number;
		readonly dialogues: number;
	};
}

const open = '_vul in_';
const point = (value: number) => String(Math.round(value * 10_000) / 10_000).replace('.', ',');

/** Markdown, een alinea of lijst per regel van de lijst. */
export const messages = {
	lines: (d: Design): readonly string[] => [
		`# Opzet van een studie met Kaartgesprek`,
		`Gemaakt op ${d.day}. Telregels ${d.scoring}, kaartenset ${d.deck.id} ${d.deck.version} (${d.deck.size === 'core' ? 'de korte set' : 'de hele set'}). Alles hieronder stond vast op die dag; wat tussen strepen staat vult de onderzoeker in.`,
		`## 1. Studie`,
		`- Naam: ${d.study ? `${d.study.title} (${d.study.id}), tot ${d.study.endsOn}` : open}`,
		`- Onderzoekers: ${open}`,
		`- Onderzoeksvraag: ${d.deck.profiles ? `wat hebben mensen in elk profiel nodig (${d.deck.title})? Verschilt dat tussen profielen?` : `waar leggen mensen de kaarten (${d.deck.title}), en welke liggen samen?`} ${open}`,
		`- Verwachting, en in welke richting: ${open}`,
		`- Werving en plaatsen: ${open} (niet willekeurig: intervallen gaan over mensen zoals deze)`,
		`- Zijn er bij het vastleggen al gegevens, en wie zag ze? ${open}`,
		`## 2. Wat mensen doen`,
		`- ${d.deck.factors} factorkaarten${d.deck.profiles ? ` (${d.deck.intrinsic} ${d.deck.axes.intrinsic}, ${d.deck.external} ${d.deck.axes.external})` : ''} op de stapels ${d.deck.piles.factor.map((pile) => `“${pile}”`).join(', ')}.`,
		...(d.deck.needs > 0
			? [
					`- ${d.deck.needs} wensen op de stapels ${d.deck.piles.need.map((pile) => `“${pile}”`).join(', ')}. Iedereen krijgt dezelfde wensen in een eigen, willekeurige volgorde, voordat de groep iets ziet.`
				]
			: []),
		...(d.deck.profiles
			? [
					`- Een willekeurige helft kiest een beschrijving van zichzelf vóór het eigen plaatje, de andere helft erna.`
				]
			: []),
		`## 3. Van kaarten naar een profiel (S0-S5)`,
		...(d.deck.profiles
			? [
					`- Per as: H helpt, B houdt tegen, n = H + B, d = H − B, balans = d / n.`,
					`- Te weinig onder n = ${d.thresholds.leaning.n}; duidelijk vanaf n = ${d.thresholds.clear.n} met |d| ≥ ${d.thresholds.clear.d} en |balans| ≥ ${point(d.thresholds.clear.balance)}; gelijk bij d = 0; anders licht.`,
					`- Ligt minder dan ${point(d.thresholds.placed)} van de kaarten van een as op een antwoordstapel, dan komt er geen letter.`,
					`- A: beide helpen. B: in de persoon helpt, eromheen houdt tegen. C: andersom. D: beide houden tegen. Vast als beide assen duidelijk zijn.`,
					`- Alleen vaste letters tellen in tabellen, toetsen en intervallen. Voorlopig en geen hebben eigen regels.`,
					`- Andere regels ernaast (S5): top 3 dubbel; alleen de facetten ${d.deck.willFacets.join(', ')}; zonder ${d.deck.contestable.join(', ') || 'betwistbare kaarten (die zijn er niet)'}; kant van de blokkade houdt tegen.`
				]
			: [`De set heeft geen twee kanten: er komt geen profiel (S0).`]),
		`## 4. Wie meetelt`,
		`- Alleen mensen die ja zeiden tegen onderzoek, eerste ronde, één regel per mens. Oefengesprekken nooit.`,
		`- Keuze: ${d.filter === '' ? 'iedereen' : `\`${d.filter}\``}.`,
		`- Weggelaten: ${d.exclude.length === 0 ? 'niemand door een regel' : d.exclude.map((rule) => (rule === 'abandoned' ? 'wie niet klaar was (niet op klaar gedrukt en niet alles gelegd)' : 'wie alles op één stapel legde')).join('; ')}.`,
		`- Wie weigert en in een groepsbeeld zit, wordt achtergehouden, met 4, 5 of 6 anderen door het lot; sommige gesprekken blijven helemaal weg (D12). Reken op een derde minder rijen.`,
		`- Overgeslagen en niet gelegd is ontbrekend, nooit nul. Er wordt niets ingevuld.`,
		`## 5. Uitkomsten`,
		...(d.deck.profiles
			? [
					`1. Verdeling van vaste profielen (G3): Wilson op n/deff met t van G* − 1; v door telkens één gesprek weg te laten, deff minstens 1 + (n̄ − 1) · 0,05; geen interval onder G* 3, “weinig gesprekken” onder 10; Goodman voor de cellen samen; 95 %.`,
					`2. Hoofdtoets: wens × vast profiel **met de eigen kaarten van de wens buiten de score** (G6 b). Alleen dit heet een verschil tussen profielen. Score van de wens op het profiel (3 vrijheidsgraden) nadat beide geprojecteerd zijn op gesprek, werk en de stapel van elke eigen kaart; tekens gewisseld per gesprek, elke score gedeeld door de variantie die haar tekens overlaten, ${d.draws} trekkingen, zaad ${d.seed}, p = (1 + #{T* ≥ T}) / ${d.draws + 1}; familie: alle wensen; Westfall-Young maxT (stapsgewijs), Holm ernaast; α = 0,05; V van Cramér zonder vertekening, interval over gesprekken. Onder ${d.fewestDialogues} bijdragende gesprekken geen p. Ernaast: schudden binnen gesprek × werk × eigen stapels, vanaf ${d.fewest} informatieve mensen.`,
					`3. Ter beschrijving: de wens gegeven dat de eigen kaart tegenhoudt, helpt of geen van beide (a), en wens × profiel zoals het is (c).`,
					`4. Model ernaast: logit(wens) op balans in de persoon × balans eromheen en de stapel van elke eigen kaart, Holm per coëfficiënt, willekeurig beginpunt per gesprek, adaptieve Gauss-Hermite met ${d.nodes} punten.`,
					`5. Stevigheid: κ van vaste letter en eigen keuze vooraf (alleen de helft die eerst koos); split-half (1 000 helften, Spearman-Brown, zaad ${d.seed}); hertest als er twee sorteringen zonder gesprek ertussen zijn; intervallen van κ, AC1, ICC en verschillen uit 1 000 trekkingen van hele gesprekken (hetzelfde zaad), ± t op G* − 1, geen onder G* 5; groepen van mensen met k-medoïden op het vlak van beide balansen, k = 2…9: groepen alleen bij een beste gemiddelde silhouet ≥ 0,50, boven 95 % van 200 werelden van één wolk (Gaussische copula met de delen en samenhang van de kaarten, op het vlak even ver uiteen als de mensen, zaad ${d.seed}) en elke bootstrap-Jaccard ≥ 0,75 (100 keer opnieuw getrokken); vier groepen alleen als k = 4 de beste is; anders verschillen mensen in mate (G5). Latente klassen van de kaarten (1 tot 6, BIC) zijn ter beschrijving en zeggen niets over groepen.`
				]
			: [
					`1. Per kaart het aandeel op elke stapel (G1): Wilson op n/deff over gesprekken, 95 %.`,
					`2. Eensgezindheid over alle kaarten: κ van Fleiss en AC1 (G8).`,
					`3. Welke kaarten samen liggen: aandeel mensen dat beide op dezelfde stapel legde, gemiddelde koppeling op 1 − aandeel.`,
					`4. Hertest als er twee sorteringen zonder gesprek ertussen zijn (G7). Groepen van mensen alleen als de stapels een kant hebben: met k-medoïden op de balansen van de facetten, met drie grenzen (beste gemiddelde silhouet ≥ 0,50, boven 95 % van 200 werelden van één wolk, elke bootstrap-Jaccard ≥ 0,75), zaad ${d.seed} (G5). Afstanden tussen sorteringen op losse kaarten, en latente klassen (1 tot 6, BIC), zijn ter beschrijving en zeggen niets over groepen.`
				]),
		`6. Verkennend is alles wat hier niet staat.`,
		`## 6. Hoeveel mensen`,
		`- Plus of min ${point(d.power.half * 100)} punten rond ${point(d.power.share * 100)} % (${point(d.power.level * 100)} %): ${d.size.simple} zonder clusters; deff = 1 + (${point(d.power.perDialogue)} − 1) · ${point(d.power.alike)} = ${point(d.size.deff)}; **${d.size.perProfile} mensen${d.deck.profiles ? ' met een vaste letter per profiel' : ''}**.`,
		...(d.deck.profiles
			? [
					`- Met ${point(d.power.firm * 100)} % vast en ${point(d.power.rarest * 100)} % daarvan in het zeldzaamste profiel: ${d.size.rows} rijen; waar iemand weigert valt ${point(d.power.lost * 100)} % van de rijen weg (D12): **${d.size.sorters} mensen die sorteren en ja zeggen, in ${d.size.dialogues} gesprekken van ${point(d.power.dialogueSize)}**.`
				]
			: []),
		...(d.tried && d.deck.profiles
			? [
					`- Hoofdtoets (b), uitgeprobeerd op ${d.tried.worlds} werelden: met ${d.tried.people} mensen, ${point(d.power.lost * 100)} % rijen weg en ${point(d.power.firm * 100)} % vast wordt een wens die ${point(d.tried.effect)} log-odds verschilt gevonden in ${Math.round(d.tried.alone * 100)} % (p), ${Math.round(d.tried.together * 100)} % (maxT).`
				]
			: []),
		...(d.deck.profiles
			? [`- Met 117 mensen laat (b) bijna niets zien; niets vinden is geen bewijs van gelijkheid.`]
			: []),
		`- Wanneer het verzamelen stopt: ${open}`,
		...(d.deck.answers.length > 0
			? [
					`## 7. Wens en eigen kaarten`,
					...d.deck.answers.map(
						([need, cards]) =>
							`- \`${need}\`: ${cards.length === 0 ? 'geen' : cards.map((card) => `\`${card}\``).join(', ')}`
					)
				]
			: []),
		`## 8. Wat dit niet is`,
		`De kaarten, de regel voor een letter en de wensen zijn een beschreven voorstel en nog niet getoetst. Niemand wordt ermee gekozen, betaald of geweigerd.`
	]
};
