import { plural } from '../plural';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const people = (n: number): string => plural('nl', n, { one: '1 mens', other: `${n} mensen` });
const dialogues = (n: number): string =>
	plural('nl', n, { one: '1 gesprek', other: `${n} gesprekken` });

/** De bladzijde voor wie beleid maakt: wat mensen nodig hebben, in gewone woorden. */
export const messages = {
	title: 'Wat mensen nodig hebben',
	lead: 'Mensen legden kaarten over wat hen helpt en tegenhoudt, en wat zij nodig hebben. Dit is wat zij zeggen.',
	print: 'Druk af',
	about: (n: number, groups: number, deck: string) =>
		`${people(n)} in ${dialogues(groups)}, kaartenset ${deck}.`,
	everybody: 'Iedereen samen',
	profiles: {
		A: 'Mensen bij wie veel in hen helpt en veel om hen heen helpt',
		B: 'Mensen bij wie veel in hen helpt en veel om hen heen tegenhoudt',
		C: 'Mensen bij wie veel in hen tegenhoudt en veel om hen heen helpt',
		D: 'Mensen bij wie veel in hen en om hen heen tegenhoudt'
	} as Readonly<Record<string, string>>,
	most: 'Wat zij nodig hebben, op aantal',
	profileOf: (n: number, groups: number) => `${people(n)} in ${dialogues(groups)}`,
	of: (needed: number, placed: number) => `${needed} van de ${people(placed)}`,
	between: (low: number, high: number) =>
		`95 %-interval bij mensen zoals deze: ${percent(low)} tot ${percent(high)}.`,
	differs: 'Waarin profielen verschillen',
	differsLine: (count: number) =>
		`Bij deze ${plural('nl', count, { one: 'wens', other: 'wensen' })} verschilt het per profiel, meer dan de kaarten die bij de wens horen al verklaren. Als profielen niets uitmaakten, zou een toets als deze bij hooguit 1 op de 20 onderzoeken zo’n verschil aanwijzen.`,
	sameLine:
		'Er is geen wens aangetoond die per profiel verschilt. Dat is geen bewijs dat er geen is.',
	notTested: 'Er zijn nog te weinig mensen om te toetsen of wensen per profiel verschillen.',
	differsTable: 'Deel dat de wens nodig heeft',
	/** A share with its interval, where there is one (G3). */
	cell: (one: {
		readonly share: number;
		readonly needed: number;
		readonly placed: number;
		readonly low: number | undefined;
		readonly high: number | undefined;
	}) =>
		`${percent(one.share)} (${one.needed}/${one.placed})${
			one.low === undefined || one.high === undefined
				? ''
				: `, ${percent(one.low)} tot ${percent(one.high)}`
		}`,
	differsOther:
		'Hier is het profiel berekend zonder de kaarten van de wens zelf; daardoor zijn het net andere mensen dan hierboven.',
	need: 'Wens',
	share: (share: number) => percent(share),
	missing: 'Dit profiel kan nog niet verteld worden',
	missingPeople: (there: number, wanted: number) =>
		`Er ${there === 1 ? 'is' : 'zijn'} ${people(there)} met dit vaste profiel; ${wanted} zijn nodig.`,
	missingDialogues: (there: number, wanted: number) =>
		`Zij komen uit ${dialogues(there)}; ${wanted} zijn nodig.`,
	nobody: 'Er zijn nog geen wensen van mensen die ja zeiden tegen onderzoek.',
	working: 'De wensen worden geteld en getoetst.',
	read: 'Zo lees je dit',
	how: [
		'Alleen mensen die ja zeiden tegen onderzoek tellen mee, en alleen wat zij legden voordat de groep iets zag.',
		'Een profiel telt alleen als het vast is: aan beide kanten ligt duidelijk meer.',
		'De mensen zijn niet willekeurig gekozen. De grenzen gaan over mensen zoals deze, niet over een hele bevolking.',
		'Dat mensen iets nodig hebben zegt niet dat het werkt. Dat vraagt ander onderzoek.',
		'De kaarten en de regel voor een profiel zijn een voorstel en nog niet getoetst. Gebruik ze niet om iemand te kiezen, te betalen of iets te weigeren.'
	]
};
