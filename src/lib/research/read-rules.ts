export interface Rule {
	readonly id: string;
	readonly text: string;
	/** false: agreed but not implemented yet */
	readonly built: boolean;
}

interface RulePart {
	readonly title: string;
	readonly rules: readonly Rule[];
}

/** The rules of docs/rules.md, one line each under the heading of its part. */
export function readRules(page: string): readonly RulePart[] {
	const parts: { title: string; rules: Rule[] }[] = [];
	for (const line of page.split('\n')) {
		const title = /^## (.+)$/.exec(line)?.[1];
		if (title !== undefined) parts.push({ title, rules: [] });
		const [, id, text] = /^- \*\*([SGDL]\d+)\*\* (.+)$/.exec(line) ?? [];
		if (id === undefined || text === undefined) continue;
		const part = parts.at(-1);
		if (!part) throw new Error(`${id} stands under no heading`);
		part.rules.push({ id, text, built: !text.startsWith('Not yet') });
	}
	return parts;
}
