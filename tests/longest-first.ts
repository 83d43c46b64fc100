import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects that keep a core waiting come first: the others fill what is left. */
const PROJECTS = ['browser', 'node'];

/** What takes long, longest first; a machine that ran the suite before knows by itself. */
const LONG = [
	'postgres',
	'outlives',
	'dialogue',
	'keys-only',
	'phones',
	'wall',
	'typed-words',
	'double-taps',
	'participant',
	'walk',
	'agenda',
	'one-person',
	'shared-wall',
	'bad-network',
	'front-door',
	'research-room',
	'dragging',
	'solo',
	'research-pages',
	'held-streams',
	'translated',
	'put-back',
	'network',
	'upkeep',
	'join-codes',
	'caps',
	'sentences',
	'over-time',
	'jump-clock',
	'erased-everywhere',
	'steering',
	'room',
	'singled-out',
	'disk-errors',
	'imports',
	'odd-studies',
	'migrations',
	'lifecycle',
	'thread-postgres',
	'rotate',
	'editions'
];

/** The order of the test files: a long one begun last would keep one core busy, the rest idle. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = (list: readonly string[], name: string) =>
			list.includes(name) ? list.indexOf(name) : list.length;
		const place = ({ project, moduleId }: TestSpecification) => {
			const file = /([^/\\]+)\.test\.ts$/.exec(moduleId)?.[1] ?? '';
			return rank(PROJECTS, project.name) * 1_000 + rank(LONG, file);
		};
		return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
	}
}
