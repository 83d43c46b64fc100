import type { FigureFacts } from './figure-facts';
import { R_POOLED, rNeeds, rPeople } from './r-parts';

export const needs: FigureFacts = {
	rules: ['G6', 'G3'],
	formula: ['p = need / (need + have + no-need)', 'Wilson(p, n/deff, t_{G*−1})'],
	sources: ['Wilson 1927, JASA 22, 209-212'],
	r: (deck) => `${rPeople(deck)}
${rNeeds(deck)}
${R_POOLED}
said <- needs[!is.na(needs$score), ]
result <- do.call(rbind, lapply(unique(as.character(said$need)), function(one) {
  rows <- said[said$need == one, ]
  cbind(need = one, pooled(rows$score == 1, rows$dialogue))
}))
print(result[order(-result$share), ])`
};
