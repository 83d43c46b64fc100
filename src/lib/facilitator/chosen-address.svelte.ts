import { getContext, setContext } from 'svelte';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';

/** The address the phones use, as this panel chose it; the wall is opened on the same. */
export interface ChosenAddress {
	readonly of: (snapshot: Pick<FacilitatorSnapshot, 'addresses' | 'join'>) => string;
	readonly choose: (address: string) => void;
}

const key = Symbol('address');

/** Called once by the panel. */
export function provideChosenAddress(): ChosenAddress {
	let chosen = $state<string>();
	const holder: ChosenAddress = {
		of: ({ addresses, join }) =>
			addresses.find((address) => address === chosen) ??
			addresses[0] ??
			join.link.replace(/\/?#.*/, ''),
		choose: (address) => (chosen = address)
	};
	setContext(key, holder);
	return holder;
}

export function chosenAddress(): ChosenAddress {
	const holder = getContext<ChosenAddress | undefined>(key);
	if (!holder) throw new Error('chosenAddress() outside the panel');
	return holder;
}
