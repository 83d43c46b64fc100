import type { Steering } from '../../src/lib/facilitator/steering/steering.svelte';

/** The steering of a panel that is connected and waits for nothing. */
export const aSteering = ({ snapshot, send }: Pick<Steering, 'snapshot' | 'send'>): Steering => ({
	snapshot,
	connection: 'open',
	full: false,
	status: undefined,
	busy: false,
	trouble: undefined,
	latest: undefined,
	retrying: undefined,
	send,
	giveUp() {},
	dismiss() {},
	start: () => () => {}
});
