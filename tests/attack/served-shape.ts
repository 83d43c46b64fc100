/**
 * Every field that wall, panel and phones are served, by name. Reading throws on any other one:
 * what is served anew must be looked at by the attacker first, and then be written here.
 */

/** `plain`: text, number, boolean or nothing; a list of one shape; any names or named fields. */
type Shape =
	| 'plain'
	| readonly [Shape]
	| { readonly each: Shape }
	| { readonly fields: Readonly<Record<string, Shape>> };

const plain = (...names: readonly string[]): Record<string, Shape> =>
	Object.fromEntries(names.map((name) => [name, 'plain' as const]));
const fields = (named: Record<string, Shape>): Shape => ({ fields: named });
const PLAIN_LIST: Shape = ['plain'];

const words: Shape = [fields(plain('id', 'word'))];
const picture = fields({
	...plain('round', 'deck', 'deckVersion', 'people', 'counted', 'blocker'),
	cards: [
		fields(
			plain(
				'card',
				'people',
				'form',
				'word',
				'helps',
				'hinders',
				'neutral',
				'side',
				'count',
				'rest'
			)
		)
	],
	hidden: [fields(plain('card', 'reason'))],
	plane: fields({
		...plain('people', 'quarter'),
		strips: fields(plain('intrinsic', 'external'))
	}),
	dimensions: words,
	facets: words,
	groups: [fields({ ...plain('letter', 'people'), dimensions: words, facets: words })],
	top: PLAIN_LIST,
	table: PLAIN_LIST,
	needs: fields({
		...plain('form', 'people'),
		needed: PLAIN_LIST,
		other: PLAIN_LIST,
		cards: [
			fields(
				plain('card', 'people', 'form', 'word', 'need', 'have', 'noNeed', 'side', 'count', 'rest')
			)
		]
	}),
	shift: fields({
		...plain('since'),
		cards: [fields(plain('card', 'people', 'moved', 'towards'))]
	}),
	explanations: [fields({ ...plain('rule', 'reason'), about: PLAIN_LIST })]
});
const pictures: Shape = { each: picture };

const round = fields({
	...plain('id', 'part', 'number', 'state', 'finished', 'own'),
	cards: PLAIN_LIST
});
const counts = fields(plain('joined', 'connected', 'away', 'finished'));
const timer = fields(plain('state', 'endsAt', 'left'));
const note = fields(plain('id', 'card', 'text', 'shown'));
const places: Shape = [fields(plain('name', 'text'))];
const settings = fields({
	...plain('size', 'work', 'minGroup', 'exactBelow10', 'powerInRoom', 'showLetter', 'ownCards'),
	...plain('comments', 'anchors', 'needs', 'retentionDays', 'study'),
	languages: PLAIN_LIST,
	places
});
const seen = {
	...plain(
		'lifecycle',
		'stage',
		'stageKind',
		'prompt',
		'stageRound',
		'slide',
		'spotlight',
		'readBack'
	),
	...plain('quiet', 'quietEndsAt', 'compared'),
	rounds: [round] as Shape,
	counts,
	notes: [note] as Shape,
	agreements: PLAIN_LIST,
	pairs: PLAIN_LIST
};
const common = {
	...seen,
	...plain('version', 'rev', 'epoch', 'dialogue', 'title', 'deck', 'deckVersion', 'language'),
	...plain('pairSize', 'rehearsal', 'opening', 'minGroup', 'keptUntil', 'role'),
	switches: fields({ ...plain('joining', 'input', 'wall'), timer }),
	pictures,
	discussed: PLAIN_LIST,
	places,
	held: fields({ ...seen, ...plain('input'), timer })
};
const join = fields(plain('code', 'link'));

/** What each screen is served, and what a command that is refused tells. */
export const SHAPES: Readonly<Record<string, Shape>> = {
	wall: fields({ ...common, join }),
	// `before`: kinds of the agenda, which everybody lived through
	phone: fields({ ...common, settings, ...plain('personal'), before: PLAIN_LIST }),
	state: fields({
		...common,
		settings,
		join,
		...plain('ready', 'wallConnected', 'yourKey'),
		busy: fields(plain('sorting', 'questions')),
		// of screens, not of people
		walls: [fields(plain('rev', 'stage', 'seen', 'since', 'silent'))],
		agenda: [
			fields(plain('id', 'kind', 'round', 'minutes', 'script', 'prompt', 'breakMinutes', 'tables'))
		],
		allNotes: [note],
		previews: pictures,
		addresses: [fields(plain('origin', 'network', 'name', 'likely'))],
		people: [fields({ ...plain('participant', 'status'), finished: PLAIN_LIST })],
		unpaired: PLAIN_LIST,
		keys: [fields(plain('id', 'role', 'number', 'owner'))]
	}),
	panel: fields({
		...plain('rev', 'version', 'lifecycle', 'stage'),
		rounds: [round],
		counts,
		pictures
	})
};

/** Throws where something served is not of its shape, with the place. */
export function demandShape(shape: Shape, value: unknown, where: string): void {
	if (value === null || typeof value !== 'object') {
		if (shape === 'plain' || value === null) return;
		throw new Error(`${where} is served as ${String(value)}`);
	}
	if (shape === 'plain') throw new Error(`${where} is served as more than one value`);
	if (Array.isArray(value) !== 'at' in shape) throw new Error(`${where} is served in another form`);
	if ('at' in shape) {
		(value as unknown[]).forEach((one, at) => demandShape(shape[0], one, `${where}.${at}`));
		return;
	}
	for (const [name, one] of Object.entries(value)) {
		const known = 'each' in shape ? shape.each : shape.fields[name];
		if (!known) throw new Error(`${where}.${name} is served and not known to the attacker`);
		demandShape(known, one, `${where}.${name}`);
	}
}
