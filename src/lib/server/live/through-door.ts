import type { FacilitatorSnapshot, Snapshot, SnapshotRole } from '$lib/protocol/snapshot';
import type { Snapshots } from './snapshots';

/**
 * The state of a role for a reader who came by a certain address. Unless another was chosen, phones
 * are sent to the address that panel and wall themselves use, since that one works.
 * @param came undefined for this computer itself, an address no phone can use
 */
export function throughDoor<Role extends SnapshotRole>(
	snapshots: Snapshots,
	role: Role,
	came: string | undefined
): Extract<Snapshot, { role: Role }> {
	const snapshot: Snapshot = snapshots[role];
	const moved = snapshots.doorChosen || came === undefined ? snapshot : at(snapshot, came);
	return moved as Extract<Snapshot, { role: Role }>;
}

function at(snapshot: Snapshot, came: string): Snapshot {
	switch (snapshot.role) {
		case 'participant':
			return snapshot;
		case 'wall':
			return { ...snapshot, join: snapshot.join && linkAt(snapshot.join, came) };
		case 'facilitator':
			return {
				...snapshot,
				join: linkAt(snapshot.join, came),
				addresses: first(snapshot.addresses, came)
			};
	}
}

const linkAt = (join: FacilitatorSnapshot['join'], origin: string) => ({
	...join,
	link: join.link.replace(/^[^#]*(?=\/#)/, origin)
});

function first(
	addresses: FacilitatorSnapshot['addresses'],
	came: string
): FacilitatorSnapshot['addresses'] {
	const known = addresses.find(({ origin }) => origin === came);
	// another port, of a computer around this one
	const own = known ?? { origin: came, network: 'network', likely: true };
	return [own, ...addresses.filter((one) => one !== known)];
}
