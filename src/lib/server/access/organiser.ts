import type { Config } from '../config';
import { sameText } from './keys';

/** Whether this request may make dialogues and decks: anyone, unless the installation has a key for it. */
export function isOrganiser(config: Pick<Config, 'organiserKey'>, request: Request): boolean {
	if (config.organiserKey === undefined) return true;
	const given = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
	return given !== undefined && sameText(given, config.organiserKey);
}
