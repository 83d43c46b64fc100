import type { Agenda } from './agenda';
import { STAGE_FACTS } from './stage-facts';

/**
 * Whether a stage is talk before the first sort: a dialogue that follows another begins with the
 * agreements that are still open, and nobody is sent to cards yet.
 */
export function isOpening(agenda: Agenda, stage: string): boolean {
	const at = agenda.findIndex((one) => one.id === stage);
	const now = agenda[at];
	if (!now || !STAGE_FACTS[now.kind].talk) return false;
	return (
		!agenda.slice(0, at).some((one) => one.kind === 'sort') &&
		agenda.slice(at).some((one) => one.kind === 'sort')
	);
}
