import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import AfterEnd from '../../src/lib/facilitator/AfterEnd.svelte';
import type { Steering } from '../../src/lib/facilitator/steering/steering.svelte';
import type { FacilitatorSnapshot } from '../../src/lib/protocol/snapshot';
import { aSteering } from '../facilitator/a-steering';
import { aSnapshot } from '../facilitator/facilitator-snapshot';
import { withTexts } from './with-texts';

async function afterEnd(change: Partial<FacilitatorSnapshot>) {
	const snapshot = aSnapshot({ lifecycle: 'ended', ...change });
	const send = vi.fn<Steering['send']>(async () => ({ kind: 'done', rev: 2 }));
	const steering = aSteering({ snapshot, send });
	render(AfterEnd, {
		props: { steering, snapshot },
		context: await withTexts(['common', 'facilitator', 'talk', 'panel', 'rehearsal'])
	});
	return send;
}
const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');

test('after the end stand the report, what was agreed and its ticks, the next dialogue, and erasing', async () => {
	const agreement = (id: string, what: string, done: boolean) =>
		({ id, sort: 'afspraak', what, who: 'Bo', when: '', done }) as const;
	const agreements = [agreement('a', 'Wij bellen', false), agreement('b', 'Wij vragen', true)];
	const send = await afterEnd({ agreements });
	expect(screen.getByRole('heading', { level: 1, name: 'Leren in de buurt' })).toBeVisible();
	expect(hrefOf(/^Lees en print het verslag/)).toMatch(/report\.html\?open=&language=nl&zone=\w+/);
	await fireEvent.click(screen.getByRole('checkbox', { name: /^Wij bellen/ }));
	expect(send).toHaveBeenLastCalledWith({ type: 'agreement', id: 'a', done: true });
	// what was left open is said once
	expect(screen.getByText('Het begint met de afspraak die nog open staat.')).toBeVisible();
	expect(hrefOf(/^Maak een vervolggesprek/)).toBe('/new?follow=d1');
	expect(screen.getByText(/We wissen dit gesprek vanzelf na 22 februari 2027/)).toBeVisible();
	expect(screen.getByRole('button', { name: 'Wis het gesprek nu' })).toBeVisible();
});

test('where nothing was agreed it says so, and a rehearsal has a report and no follow-up', async () => {
	await afterEnd({});
	expect(screen.getByText(/^Er is niets afgesproken/)).toBeVisible();
	document.body.replaceChildren();
	await afterEnd({ rehearsal: true });
	expect(screen.queryByRole('link', { name: /vervolggesprek/ })).toBeNull();
	expect(screen.getAllByRole('link').map((link) => link.getAttribute('download'))).not.toContain(
		'package.zip'
	);
});
