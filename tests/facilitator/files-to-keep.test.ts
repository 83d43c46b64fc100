import { expect, test } from 'vitest';
import { filesToKeep } from '../../src/lib/facilitator/desks/files-to-keep';
import { aPicture, aRound } from './facilitator-snapshot';

const rounds = [aRound(), aRound({ id: 'needs-1', part: 'needs' })];

test('before anything was seen there is only the report', () => {
	expect(filesToKeep({ previews: {}, rounds })).toEqual(['report.html', 'report.md']);
});

test('a file is offered when there is something in it', () => {
	const picture = aPicture({});
	expect(filesToKeep({ previews: { 'factors-1': picture }, rounds })).toEqual([
		'report.html',
		'report.md',
		'package.zip',
		'profile_distribution.csv',
		'cards.csv',
		'codebook.csv'
	]);
	const agreement = { cards: [], tenths: [], leftOut: [], alike: [], merges: [] };
	const large = aPicture({ agreement });
	expect(filesToKeep({ previews: { 'factors-1': large, 'needs-1': picture }, rounds })).toEqual([
		'report.html',
		'report.md',
		'package.zip',
		'profile_distribution.csv',
		'cards.csv',
		'needs_summary.csv',
		'similarity.csv',
		'codebook.csv'
	]);
});
