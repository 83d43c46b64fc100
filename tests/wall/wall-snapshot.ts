import type { StageKind } from '../../src/lib/domain/stage-facts';
import { roundOfStage } from '../../src/lib/domain/round-of-stage';
import type { WallSnapshot } from '../../src/lib/protocol/snapshot';
import { aRound } from '../facilitator/facilitator-snapshot';

/** What a wall gets of a running dialogue of eight people. */
export function aWall(
	stageKind: StageKind = 'welcome',
	change: Partial<WallSnapshot> = {}
): WallSnapshot {
	const rounds = change.rounds ?? [
		aRound({ finished: 6 }),
		aRound({ id: 'needs-1', part: 'needs', finished: 6 })
	];
	return {
		role: 'wall',
		version: 1,
		rev: 1,
		epoch: 'e1',
		dialogue: 'd1',
		title: 'Leren in de buurt',
		deck: 'llo',
		deckVersion: '1.0.0',
		language: 'nl',
		lifecycle: 'running',
		stage: stageKind,
		stageKind,
		prompt: '',
		stageRound: roundOfStage({ kind: stageKind }, rounds)?.id,
		rounds,
		switches: { joining: 'open', input: 'open', wall: 'follow', timer: { state: 'none' } },
		counts: { joined: 8, connected: 7, away: 1, finished: 6 },
		pictures: {},
		spotlight: null,
		discussed: [],
		pairSize: 0,
		pairs: [],
		notes: [],
		agreements: [],
		minGroup: 5,
		keptUntil: '2027-02-22',
		join: { code: '12345678', link: 'http://192.168.1.4:3000/#token' },
		...change
	};
}
