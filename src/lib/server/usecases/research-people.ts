import type { ResearchPerson } from '$lib/domain/disclosure/withheld-rows';

/** Everybody who was in a dialogue, as the rule on withheld rows sees them (D12); the erased by number only. */
export function researchPeople(
	people: readonly { readonly id: string; readonly research: number }[],
	erased: number
): readonly ResearchPerson[] {
	return [
		...people.map((person) => ({
			participant: person.id,
			consent: person.research === 1,
			erased: false
		})),
		...Array.from({ length: erased }, (_, at) => ({
			participant: `erased ${at}`,
			consent: false,
			erased: true
		}))
	];
}
