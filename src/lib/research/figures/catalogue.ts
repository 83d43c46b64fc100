import { alternatives } from './alternatives-figure';
import { background } from './background-figure';
import { cards } from './cards-figure';
import type { FigureFacts } from './figure-facts';
import { groups } from './groups';
import { latentClasses } from './latent-classes-figure';
import { memberCheck } from './member-check';
import { needs } from './needs-figure';
import { needsByProfile } from './needs-by-profile-figure';
import { needsModel } from './needs-model';
import { pattern } from './pattern-figure';
import { profiles } from './profiles';
import { retest } from './retest-figure';
import { shift } from './shift-figure';
import { similarity } from './similarity-figure';
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
	'latent-classes': latentClasses,
	'member-check': memberCheck,
	stability,
	retest,
	shift,
	alternatives,
	background
} as const satisfies Readonly<Record<string, FigureFacts>>;

export type CatalogueId = keyof typeof CATALOGUE;
