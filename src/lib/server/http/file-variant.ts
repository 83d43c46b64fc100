import * as v from 'valibot';
import { fileVariant, type FileVariant } from '$lib/protocol/research';
import { done, refuse, type Outcome } from '../outcome';

/** How the asker wants a table written: `variant` in the query. */
export function variantOf(url: URL): Outcome<FileVariant> {
	const parsed = v.safeParse(fileVariant, url.searchParams.get('variant') ?? 'plain');
	if (parsed.success) return done(parsed.output);
	return refuse('wrong-fields', { problems: [{ path: 'variant', message: 'unknown value' }] });
}
