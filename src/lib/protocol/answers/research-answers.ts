import type { ImportReport, KeptImport } from '../imports';
import type { FrozenExport } from '../research';
import type { FigureAnswer, FigureId, FigurePending } from '../research-figures';
import type { ResearchOverview } from '../research-overview';
import { listOf, shape } from '../shape';
import type { Study, StudyGlance } from '../studies';

export const isStudy = shape<Study>({
	id: 'string',
	title: 'string',
	endsOn: 'string',
	questions: 'list',
	closed: 'boolean',
	dialogues: 'list'
});
export const areStudies = listOf(isStudy);

export const isStudyGlance = shape<StudyGlance>({
	id: 'string',
	code: 'string',
	title: 'string',
	endsOn: 'string',
	questions: 'number'
});

export const areKeptImports = listOf(
	shape<KeptImport>({
		id: 'string',
		study: 'string',
		deck: 'string',
		deckVersion: 'string',
		day: 'string',
		who: 'string',
		people: 'number',
		placements: 'number',
		consentVersion: 'string',
		consentStatement: 'string'
	})
);

export const isFrozenExport = shape<FrozenExport>({
	id: 'string',
	until: 'string',
	files: 'list',
	people: 'number',
	formats: 'list',
	inFormats: 'object',
	links: 'object'
});

export const isOverview = shape<ResearchOverview>({
	studies: 'list',
	choices: 'object',
	people: 'number',
	groups: 'number',
	effective: 'number',
	leftOut: 'list',
	withheld: 'object',
	demo: 'number',
	stayOut: 'number',
	dialogues: 'list',
	distribution: 'list',
	size: 'string',
	otherDecks: 'number',
	scoringVersion: 'string',
	seed: 'number',
	files: 'list',
	log: 'list'
});

const isWorking = shape<FigurePending>({ figure: 'string', working: 'boolean' });
const isWorkedOut = shape<Omit<FigureAnswer, 'result'>>({
	figure: 'string',
	deck: 'string',
	deckVersion: 'string',
	people: 'number',
	dialogues: 'number',
	seed: 'number'
});

/** A figure, that it is being worked out, or nothing of nobody. */
export const isFigure = <Id extends FigureId>(
	value: unknown
): value is FigureAnswer<Id> | FigurePending | null =>
	value === null || isWorking(value) || isWorkedOut(value);

export const isImportReport = shape<ImportReport>({
	dry: 'boolean',
	complete: 'boolean',
	file: 'object',
	deck: 'object',
	proposal: 'object',
	cards: 'list',
	piles: 'list',
	people: 'number',
	placements: 'number',
	groups: 'number',
	rounds: 'list',
	first: 'list',
	problems: 'list',
	problemCount: 'number',
	badLines: 'list',
	badLineCount: 'number',
	notices: 'list'
});
