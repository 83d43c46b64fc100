import type { ColumnRole, Layout } from '$lib/domain/importing/layout';
import { writtenText } from '$lib/domain/typed-text';
import type { ImportMappingInput, ImportReport } from '$lib/protocol/imports';

/** What a person chose on the import page; what is absent is left to the guess of the server. */
export interface ImportForm {
	study: string;
	separator: '' | ',' | ';' | '\t' | '|';
	layout: '' | Layout;
	/** for bytes that are not UTF-8 */
	encoding: '' | 'windows-1252' | 'macintosh';
	/** between the rounds of the file */
	talk: boolean;
	/** for a file without groups; undefined until somebody says so */
	sorted: '' | 'alone' | 'together';
	/** by column number, once somebody changed one */
	roles: Readonly<Record<number, ColumnRole | ''>> | undefined;
	/** `id@version`, `new` for a deck made from this file, empty for the guess */
	deck: string;
	title: string;
	piles: Readonly<Record<string, string>>;
	/** for a newly made deck whose piles are numbers: they are the steps of a scale */
	steps: boolean;
	/** for a newly made deck: label → score as text, `none` or `skip` */
	scores: Readonly<Record<string, string>>;
	cards: Readonly<Record<string, string>>;
	withAxes: boolean;
	axes: Readonly<Record<string, 'intrinsic' | 'external'>>;
	leaveOut: readonly number[];
	collected: string;
	statement: string;
	version: string;
}

export const emptyImport = (study: string): ImportForm => ({
	study,
	separator: '',
	layout: '',
	encoding: '',
	talk: false,
	sorted: '',
	roles: undefined,
	deck: '',
	title: '',
	piles: {},
	steps: false,
	scores: {},
	cards: {},
	withAxes: false,
	axes: {},
	leaveOut: [],
	collected: '',
	statement: '',
	version: '1'
});

/** The option that leaves a label out. */
export const LEFT_OUT = '–';

/** The score option for a pile that a report proposes. */
export const scoreOf = (pile: ImportReport['proposal']['piles'][number]): string =>
	pile.role === 'skip' ? 'skip' : pile.score === null ? 'none' : String(pile.score);

/**
 * The choices as the server takes them.
 * @param report of the last dry run, which knows the piles and columns of the file
 * @param language of the labels of a newly made deck
 */
export function importMappingOf(
	form: ImportForm,
	report: ImportReport | undefined,
	language: string
): ImportMappingInput {
	const [deck, deckVersion] = form.deck.split('@');
	const meant = (chosen: Readonly<Record<string, string>>) =>
		Object.fromEntries(
			Object.entries(chosen).flatMap(([label, id]) =>
				id === '' ? [] : [[label, id === LEFT_OUT ? null : id]]
			)
		);
	const made = form.deck === 'new' && report;
	return {
		study: form.study,
		...(form.separator === '' ? {} : { separator: form.separator }),
		...(form.layout === '' ? {} : { layout: form.layout }),
		...(form.encoding === '' ? {} : { encoding: form.encoding }),
		...(form.talk ? { talk: true } : {}),
		...(form.sorted === 'alone' ? { alone: true } : {}),
		...(form.roles ? { columns: columnsOf(form.roles) } : {}),
		...(deck && deck !== 'new' ? { deck, ...(deckVersion ? { deckVersion } : {}) } : {}),
		...(made
			? {
					make: {
						title: writtenText(form.title) || 'Import',
						language,
						piles: report.proposal.piles.map((pile) =>
							madePile(pile, form.scores[pile.label] ?? scoreOf(pile), form.steps)
						),
						...(form.withAxes ? { axes: { ...form.axes } } : {})
					}
				}
			: {}),
		cards: meant(form.cards),
		piles: made ? {} : meant(form.piles),
		leaveOut: [...form.leaveOut],
		...(form.collected === '' ? {} : { collected: form.collected }),
		...(writtenText(form.statement).length >= 20
			? { consent: { statement: writtenText(form.statement), version: form.version.trim() || '1' } }
			: {})
	};
}

type ProposedPile = ImportReport['proposal']['piles'][number];

/** The whole number a pile is called, as the step of a scale that it may be. */
export const stepOf = ({ label, grade }: ProposedPile): number | undefined =>
	grade ?? (/^\+?\d{1,2}$/.test(label) ? Number(label) : undefined);

/** Whether every pile that takes cards is a number, and nothing says yet that these are steps. */
export const mayBeSteps = (piles: readonly ProposedPile[]): boolean => {
	const answers = piles.filter(({ role }) => role !== 'skip');
	return (
		answers.length > 2 &&
		answers.every((pile) => pile.grade === undefined && stepOf(pile) !== undefined)
	);
};

function madePile(pile: ProposedPile, score: string, steps: boolean) {
	const { label } = pile;
	if (score === 'skip') return { label, score: null, role: 'skip' as const };
	const value = ({ '1': 1, '0': 0, '-1': -1 } as const)[score];
	const grade = steps ? stepOf(pile) : pile.grade;
	const step = grade === undefined ? {} : { grade };
	return { label, score: value ?? null, ...step, role: 'answer' as const };
}

function columnsOf(roles: NonNullable<ImportForm['roles']>) {
	const of = (role: ColumnRole) =>
		Object.entries(roles).flatMap(([at, one]) => (one === role ? [Number(at)] : []));
	const one = (role: 'participant' | 'card' | 'pile' | 'group' | 'round') => {
		const [at] = of(role);
		return at === undefined ? {} : { [role]: at };
	};
	return {
		...one('participant'),
		...one('card'),
		...one('pile'),
		...one('group'),
		...one('round'),
		ignore: of('ignore')
	};
}
