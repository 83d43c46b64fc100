import type * as v from 'valibot';

type Method = 'get' | 'post' | 'put' | 'delete';

/** One call of the API, as its document describes it. */
export interface Call {
	readonly method: Method;
	/** under /api/v1, parameters in braces */
	readonly path: string;
	readonly who: readonly (
		'anyone' | 'organiser' | 'facilitator' | 'wall' | 'participant' | 'researcher' | 'admin'
	)[];
	readonly summary: string;
	readonly request?: v.GenericSchema;
	readonly status: number;
	readonly response?: v.GenericSchema;
	/** when it is not JSON */
	readonly type?: string;
	/** other bodies it takes: content type → what it is */
	readonly alsoTakes?: Readonly<Record<string, string>>;
	/** parameters in the query: name → what it is */
	readonly query?: Readonly<Record<string, string>>;
}
