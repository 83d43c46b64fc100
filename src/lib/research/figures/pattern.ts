import type { FigureFacts } from './figure-facts';
import { rNamed, rPeople, rPlaced } from './r-parts';

export const pattern: FigureFacts = {
	rules: ['G4'],
	formula: ['(ΣH − ΣB) / (ΣH + ΣB + Σneutral)', '2.5 % … 97.5 % · 1 000 × G'],
	sources: ['Davison & Hinkley 1997, Bootstrap Methods and their Application, 3.8'],
	r: (deck) => `${rPeople(deck)}
${rPlaced(deck)}
placed$role <- ${rNamed(deck.cards.flatMap((card) => (card.kind === 'factor' && card.role ? [[card.id, card.role] as const] : [])))}[as.character(placed$card)]
at <- match(placed$participant, first$participant)
placed$dialogue <- first$dialogue[at]
placed$profile <- ifelse(first$status[at] == "firm", as.character(first$profile[at]), NA)
set.seed(1) # R draws otherwise than the research room: intervals differ by chance
rows <- function(of, by) {
  own <- placed[!is.na(placed$score) & !is.na(placed[[by]]) &
    (of == "all" | (!is.na(placed$profile) & placed$profile == of)), ]
  if (nrow(own) == 0) return(NULL)
  groups <- unique(own$dialogue)
  draws <- replicate(1000, sample(seq_along(groups), replace = TRUE), simplify = FALSE)
  do.call(rbind, lapply(unique(as.character(own[[by]])), function(id) {
    set <- own[own[[by]] == id, ]
    f <- factor(set$dialogue, levels = groups)
    top <- as.vector(tapply(set$score, f, sum, default = 0))
    n <- as.vector(tapply(set$score, f, length, default = 0))
    drawn <- sapply(draws, function(i) sum(top[i]) / sum(n[i]))
    ci <- if (length(groups) > 1) quantile(drawn, c(0.025, 0.975), na.rm = TRUE) else c(NA, NA)
    data.frame(of, by, id, placements = sum(n), balance = sum(top) / sum(n),
      low = ci[[1]], high = ci[[2]])
  }))
}
result <- do.call(rbind, lapply(c("all", "A", "B", "C", "D"), function(of) {
  rbind(rows(of, "dimension"), rows(of, "facet"), rows(of, "role"))
}))
print(result)`
};
