import { either, partOf, shape, type Is } from '../shape';
import type {
	FacilitatorSnapshot,
	FacilitatorState,
	ParticipantSnapshot,
	PurgedState,
	Snapshot,
	WallSnapshot
} from '../snapshot';

/** What every role needs of a state. */
const common = {
	version: 'number',
	rev: 'number',
	epoch: 'string',
	lifecycle: 'string',
	stageKind: 'string',
	rounds: 'list',
	switches: 'object',
	counts: 'object',
	pictures: 'object'
} as const;
const facilitator = {
	...common,
	agenda: 'list',
	previews: 'object',
	people: 'list',
	keys: 'list'
} as const;

export const isFacilitatorState = partOf<FacilitatorState>({ ...facilitator, yourKey: 'string' });

const isPurged = (value: unknown): value is PurgedState =>
	isLifecycle(value) && value.lifecycle === 'purged';
const isLifecycle = shape<{ readonly lifecycle: string }>({ lifecycle: 'string' });

/** What a stream tells each role, or that the dialogue was erased. */
export const isForParticipant = either(
	isPurged,
	partOf<ParticipantSnapshot>({ ...common, settings: 'object', personal: 'number' })
);
export const isForWall = either(isPurged, partOf<WallSnapshot>(common));
export const isForFacilitator = either(isPurged, partOf<FacilitatorSnapshot>(facilitator));

const isAnswered = shape<{ readonly now: number; readonly state: object }>({
	now: 'number',
	state: 'object'
});

/** The same, asked once. */
export const isStateOf =
	<S extends Snapshot>(
		told: Is<S | PurgedState>
	): Is<{ readonly now: number; readonly state: S | PurgedState }> =>
	(value): value is { readonly now: number; readonly state: S | PurgedState } =>
		isAnswered(value) && told(value.state);
