import type * as v from 'valibot';
import { stop, type CheckRule, type Finding } from '$lib/domain/deck-making/finding';

/** What is wrong with the form of a card set, as rules of the check: each has its sentence. */
export const formFindings = (
	issues: readonly v.BaseIssue<unknown>[],
	input: unknown
): readonly Finding[] => issues.slice(0, MOST_SAID).map((issue) => formFinding(issue, input));

/** A file from another program is wrong in every line: the first few are enough to show it. */
const MOST_SAID = 100;

function formFinding(issue: v.BaseIssue<unknown>, input: unknown): Finding {
	const steps = (issue.path ?? []).map(({ key }) => String(key));
	const path = byIds(steps, input);
	const field = steps.at(-1) ?? '';
	const { type, requirement, input: found } = issue;
	const said = (rule: CheckRule, values: Finding['values'] = {}) => stop(rule, path, values);
	const shown =
		typeof found === 'string' || typeof found === 'number' ? String(found).slice(0, 40) : '';
	if (type === 'strict_object' && issue.expected === 'never')
		return said('unknown-field', { field });
	if (found === undefined) return said('field-missing', { field });
	if (type === 'max_length' && typeof found === 'string') {
		return said('text-long', { has: found.length, most: Number(requirement) });
	}
	if (type === 'max_length') return said('many-items', { most: Number(requirement) });
	if (type === 'min_length' && Array.isArray(found)) return said('field-missing', { field });
	if (type === 'min_length') {
		const isLanguage = /^[a-z]{2,3}(-\w+)?$/.test(field);
		return isLanguage
			? said('text-missing', { language: field })
			: said('field-missing', { field });
	}
	if (type === 'picklist') {
		const choices = Array.isArray((issue as { expected?: unknown }).expected)
			? ''
			: String(issue.expected ?? '')
					.replace(/[()"]/g, '')
					.replaceAll(' | ', ', ');
		return said('field-choice', { has: shown, choices });
	}
	if (type === 'regex' && field === 'id') return said('id-form', { id: shown });
	if (type === 'min_value' || type === 'max_value') {
		return said('number-range', {
			has: shown,
			least: type === 'min_value' ? Number(requirement) : '…',
			most: type === 'max_value' ? Number(requirement) : '…'
		});
	}
	return said('field-form', { field });
}

/** The steps to a place, with list items named by id. */
function byIds(steps: readonly string[], input: unknown): string {
	let value = input;
	return steps
		.map((step) => {
			const list = Array.isArray(value);
			value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
			const id = (value as { readonly id?: unknown } | undefined)?.id;
			return list && typeof id === 'string' && /^[a-z0-9-]{1,64}$/.test(id) ? id : step;
		})
		.join('.');
}
