import { readTemplate, textOfTemplate, type AgendaTemplate } from './agenda-template';

const KEY = 'kaartgesprek.agendas';
/** The most that a list stays readable with. */
export const MOST_TEMPLATES = 30;

export type Kept = 'kept' | 'replaced' | 'full' | 'most';

/** The agendas kept in this browser, by name; unreadable ones are skipped but not deleted. */
export function ownAgendas(
	storage: Storage | undefined = browserStorage()
): readonly AgendaTemplate[] {
	return texts(storage).flatMap((text) => {
		const read = readTemplate(text);
		return read.ok ? [read.template] : [];
	});
}

/** Keeps an agenda; one of the same name is replaced. */
export function keepAgenda(
	template: AgendaTemplate,
	storage: Storage | undefined = browserStorage()
): Kept {
	const others = texts(storage).filter((text) => nameIn(text) !== template.name);
	const replaced = others.length < texts(storage).length;
	if (!replaced && others.length >= MOST_TEMPLATES) return 'most';
	const all = [...others, textOfTemplate(template)];
	all.sort((a, b) => (nameIn(a) ?? '').localeCompare(nameIn(b) ?? ''));
	if (!write(storage, all)) return 'full';
	return replaced ? 'replaced' : 'kept';
}

export function dropAgenda(name: string, storage: Storage | undefined = browserStorage()): void {
	write(
		storage,
		texts(storage).filter((text) => nameIn(text) !== name)
	);
}

function browserStorage(): Storage | undefined {
	try {
		return globalThis.localStorage;
	} catch {
		return undefined;
	}
}

function texts(storage: Storage | undefined): readonly string[] {
	try {
		const list: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
		return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
	} catch {
		return [];
	}
}

function write(storage: Storage | undefined, list: readonly string[]): boolean {
	if (!storage) return false;
	try {
		storage.setItem(KEY, JSON.stringify(list));
		return true;
	} catch {
		return false;
	}
}

function nameIn(text: string): string | undefined {
	const read = readTemplate(text);
	return read.ok ? read.template.name : undefined;
}
