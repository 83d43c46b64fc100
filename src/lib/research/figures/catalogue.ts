import { alternatives } from './alternatives';
import { background } from './background';
import { cards } from './cards';
import type { FigureFacts } from './figure-facts';
import { groups } from './groups';
import { memberCheck } from './member-check';
import { needs } from './needs';
import { needsByProfile } from './needs-by-profile';
import { needsModel } from './needs-model';
import { pattern } from './pattern';
import { profiles } from './profiles';
import { retest } from './retest';
import { shift } from './shift';
import { similarity } from './similarity';
import { stability } from './stability';

/** Every figure of the research room. */
export const CATALOGUE = {
	profiles,
	needs,
	'needs-by-profile': needsByProfile,
	'needs-model': needsModel,
	pattern,
	cards,
	similarity,
	groups,
	'member-check': memberCheck,
	stability,
	retest,
	shift,
	alternatives,
	background
} as const satisfies Readonly<Record<string, FigureFacts>>;

export type CatalogueId = keyof typeof CATALOGUE;
