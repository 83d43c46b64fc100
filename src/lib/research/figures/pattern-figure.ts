import type { FigureFacts } from './figure-facts';
import { R_JACKKNIFE, rNamed, rPeople, rPlaced } from './r-parts';

export const pattern: FigureFacts = {
	rules: ['G4'],
	formula: [
		'b = (ΣH − ΣB) / (ΣH + ΣB + Σneutral)',
		'v = (G−1)/G · Σ ((d_g − b·n_g) / (n − n_g))²',
		'b ± t_{G*−1} · √v, G* = n² / Σ n_g² ≥ 5'
	],
	sources: ['Tukey 1958, Ann. Math. Stat. 29, 614', 'Kish 1965, Survey Sampling'],
	r: (deck) => `${rPeople(deck)}
${rPlaced(deck)}
placed$role <- ${rNamed(deck.cards.flatMap((card) => (card.kind === 'factor' && card.role ? [[card.id, card.role] as const] : [])))}[as.character(placed$card)]
at <- match(placed$participant, first$participant)
placed$dialogue <- first$dialogue[at]
placed$profile <- ifelse(first$status[at] == "firm", as.character(first$profile[at]), NA)
${R_JACKKNIFE}
rows <- function(of, by) {
  own <- placed[!is.na(placed$score) & !is.na(placed[[by]]) &
    (of == "all" | (!is.na(placed$profile) & placed$profile == of)), ]
  if (nrow(own) == 0) return(NULL)
  do.call(rbind, lapply(unique(as.character(own[[by]])), function(id) {
    set <- own[own[[by]] == id, ]
    dialogue <- as.character(set$dialogue)
    y <- as.vector(tapply(set$score, dialogue, sum))
    n <- as.vector(tapply(set$score, dialogue, length))
    balance <- sum(y) / sum(n)
    G <- effective(n)
    half <- if (G < 5) NA else qt(0.975, G - 1) * sqrt(jackknife(y, n))
    data.frame(of, by, id, placements = sum(n), balance,
      low = max(-1, balance - half), high = min(1, balance + half))
  }))
}
result <- do.call(rbind, lapply(c("all", "A", "B", "C", "D"), function(of) {
  rbind(rows(of, "dimension"), rows(of, "facet"), rows(of, "role"))
}))
print(result)`
};
