import type { Component } from 'svelte';
import type { Deck } from '$lib/domain/deck';
import type { ParticipantSnapshot } from '$lib/protocol/snapshot';

/** The mirror of the wall, as the page around a participant gives it: another room draws it. */
export interface WallMirror {
	readonly load: () => Promise<Component<{ snapshot: ParticipantSnapshot; deck: Deck }>>;
	readonly shown: boolean;
	readonly open: () => void;
	readonly close: () => void;
}
