import type { FigureFacts } from './figure-facts';
import { R_POOLED, rPeople } from './r-parts';

export const profiles: FigureFacts = {
	rules: ['G3', 'S2', 'S3'],
	formula: [
		'p = Σ y_g / n',
		'G* = n² / Σ n_g²',
		'v = (G−1)/G · Σ ((y_g − p·n_g) / (n − n_g))²',
		'deff = max(1, v / (p(1−p)/n), 1 + (n/G* − 1) · 0.05)',
		'Wilson(p, n/deff, t_{G*−1})'
	],
	sources: [
		'Wilson 1927, JASA 22, 209-212',
		'Goodman 1965, Technometrics 7, 247-254',
		'Kish 1965, Survey Sampling',
		'Tukey 1958, Ann. Math. Stat. 29, 614'
	],
	r: (deck) => `${rPeople(deck)}
${R_POOLED}
firm <- ifelse(first$status == "firm", as.character(first$profile), as.character(first$status))
any <- ifelse(is.na(first$profile), "none", as.character(first$profile))
rows <- function(status, cell, cells) {
  do.call(rbind, lapply(cells, function(one) {
    cbind(status = status, profile = one, pooled(cell == one, first$dialogue, length(cells)))
  }))
}
result <- rbind(
  rows("firm", firm, c("A", "B", "C", "D", "provisional", "none")),
  rows("any", any, c("A", "B", "C", "D", "none"))
)
print(result)`
};
