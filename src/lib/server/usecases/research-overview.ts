import { SCORING_VERSION } from '$lib/domain/scoring/score';
import type { DistributionCell, ResearchFilter, ResearchOverview } from '$lib/protocol/research';
import type { DistributionGroup } from '$lib/domain/export/profile-distribution';
import type { App } from '../app';
import { exportLog } from './export-log';
import { RESEARCH_FILES } from './research-files';
import { exportNow } from './research-slices';
import { distributionGroups } from './research-tables';
import { researchMeasures } from './research-measures';
import { listStudies } from './studies';

/** What the research room opens with: the dialogues, the pooled distribution, the log of exports. */
export async function researchOverview(
	app: App,
	filter: ResearchFilter
): Promise<ResearchOverview> {
	const dialogues = await exportNow(app, filter);
	const rounds = distributionGroups(dialogues).filter((group) => group.groupBy === 'all');
	const cells = ({ round, pooled }: DistributionGroup, status: 'firm' | 'any') =>
		Object.entries(pooled[status]).flatMap(([profile, share]): DistributionCell[] =>
			share
				? [
						{
							round,
							status,
							profile,
							n: share.n,
							total: share.total,
							share: share.share,
							low: share.interval.low,
							high: share.interval.high,
							method: share.method,
							dialogues: share.dialogues,
							deff: share.deff
						}
					]
				: []
		);
	return {
		studies: await listStudies(app),
		dialogues: dialogues
			.toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
			.map(({ number, source, period, people, withheld }) => ({
				number,
				title: source.title,
				study: source.study,
				deck: source.deck.id,
				deckVersion: source.deck.version,
				mode: source.mode,
				period,
				lifecycle: source.lifecycle,
				joined: source.joined,
				exported: people,
				withheld: withheld.refused + withheld.erased + withheld.chosen
			})),
		distribution: rounds.flatMap((group) => [...cells(group, 'firm'), ...cells(group, 'any')]),
		measures: researchMeasures(dialogues),
		scoringVersion: SCORING_VERSION,
		files: RESEARCH_FILES,
		log: await exportLog(app)
	};
}
