import type { FigureFacts } from './figure-facts';
import { R_BOOTSTRAP, rPeople } from './r-parts';

export const memberCheck: FigureFacts = {
	rules: ['G8', 'S3'],
	formula: ['κ = (p_o − p_e) / (1 − p_e)', 'κ ± t·s*·√(G / (G − 1))'],
	draws: true,
	sources: [
		'Cohen 1960, Educational and Psychological Measurement 20, 37-46',
		'Field & Welsh 2007, Journal of the Royal Statistical Society B 69, 369-390'
	],
	r: (deck) => `${rPeople(deck)}
cell <- ifelse(first$status == "firm", as.character(first$profile), as.character(first$status))
before <- !is.na(first$fit_order) & first$fit_order == "before" & !is.na(first$self)
print(table(rule = cell[before], self = as.character(first$self[before])))
names4 <- c("A", "B", "C", "D")
${R_BOOTSTRAP}
set.seed(1) # R draws otherwise than the research room: the interval differs by chance
dialogue <- factor(first$dialogue[before])
of_dialogue <- lapply(levels(dialogue), function(one) {
  own <- before & first$dialogue == one
  unclass(table(factor(cell[own], names4), factor(first$self[own], names4)))
})
kappa_of <- function(times) {
  p <- Reduce("+", Map("*", of_dialogue, times))
  p <- p / sum(p)
  po <- sum(diag(p))
  pe <- sum(rowSums(p) * colSums(p))
  if (is.nan(pe) || pe >= 1) NA else (po - pe) / (1 - pe)
}
found <- bootstrap(kappa_of, sapply(of_dialogue, sum))
tab <- Reduce("+", of_dialogue)
result <- data.frame(n = sum(tab), raw = sum(diag(tab)) / sum(tab), kappa = found$value,
  low = found$low, high = found$high)
print(result)`
};
