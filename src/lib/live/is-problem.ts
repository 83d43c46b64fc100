import type { Problem } from '$lib/protocol/problem';
import { shape } from '$lib/protocol/shape';

const hasStatus = shape<{ readonly status: number }>({ status: 'number' });

/** A refusal of the server, not of something in between. */
export const isProblem = (value: unknown): value is Problem => hasStatus(value);
