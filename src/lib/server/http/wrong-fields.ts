import * as v from 'valibot';
import { refuse, type Outcome } from '../outcome';

/** What is wrong with one field; echoes at most the forbidden character. */
export interface WrongField {
	readonly path: string;
	readonly message: string;
	/** in a word: picks the sentence */
	readonly fault: 'long' | 'short' | 'empty' | 'sign' | 'form';
	/** the longest it may be, for `long` */
	readonly most?: number;
	/** the shortest it may be, for `short` */
	readonly least?: number;
	/** for `sign` */
	readonly sign?: string;
}

/** Refuses a request whose fields do not fit, with what and where. */
export const wrongFields = (issues: readonly v.BaseIssue<unknown>[]): Outcome<never> =>
	refuse('wrong-fields', { problems: issues.slice(0, 20).map(wrongField) });

function wrongField(issue: v.BaseIssue<unknown>): WrongField {
	const { input, type, requirement } = issue;
	const field = {
		path: v.getDotPath(issue) ?? '',
		message: issue.message.replace(/ received .*$/s, '')
	};
	if (type === 'max_length' && typeof input === 'string' && typeof requirement === 'number') {
		return { ...field, fault: 'long', most: requirement };
	}
	if (type === 'min_length' && input === '') return { ...field, fault: 'empty' };
	if (type === 'min_length' && typeof input === 'string' && typeof requirement === 'number') {
		return { ...field, fault: 'short', least: requirement };
	}
	const sign = type === 'regex' ? /[^A-Za-z0-9_.-]/u.exec(String(input))?.[0] : undefined;
	return sign === undefined ? { ...field, fault: 'form' } : { ...field, fault: 'sign', sign };
}
