import type { FigureFacts } from './figure-facts';
import { rPeople, rPlaced, R_BOOTSTRAP, R_NET } from './r-parts';

export const cards: FigureFacts = {
	rules: ['G1', 'G2', 'G8'],
	formula: [
		'net = (h − s) / m',
		'(p̃h − p̃s) ± t√((p̃h + p̃s − (p̃h − p̃s)²) / (m/deff + 2)), p̃h = (h/deff + 1)/(m/deff + 2)',
		'(h + s)/m − ((h − s)/m)²',
		'κ = (P̄ − Σπ_j²) / (1 − Σπ_j²)',
		'AC1: p_e = Σπ_j(1 − π_j) / (q − 1)',
		'κ ± t·s*·√(G / (G − 1))'
	],
	draws: true,
	sources: [
		'Bonett & Price 2012, Statistical Methods in Medical Research 21, 479-488',
		'Fleiss 1971, Psychological Bulletin 76, 378-382',
		'Field & Welsh 2007, Journal of the Royal Statistical Society B 69, 369-390',
		'Gwet 2008, British Journal of Mathematical and Statistical Psychology 61, 29-48'
	],
	r: (deck) => `${rPeople(deck)}
${rPlaced(deck)}
${R_NET}
${R_BOOTSTRAP}
said <- placed[!is.na(placed$score), ]
card <- as.character(said$card)
dialogue <- first$dialogue[match(said$participant, first$participant)]
nets <- do.call(rbind, lapply(unique(card), function(one) {
  own <- card == one
  cbind(card = one,
    net_of(said$score[own] == 1, said$score[own] == -1, dialogue[own], length(unique(card))))
}))
result <- data.frame(nets, placed = nets$m,
  polarisation = (nets$up + nets$down) / nets$m - nets$net^2)
# how much the cards rather than the people decide the pile; dialogues drawn again, no copy paired with itself
set.seed(1) # R draws otherwise than the research room: these ends differ by chance
sizes <- table(first$dialogue)
counts <- lapply(names(sizes), function(one) {
  own <- dialogue == one
  unclass(table(factor(card[own], unique(card)), factor(said$score[own], c(1, -1, 0))))
})
agreement <- function(times) {
  sum_of <- function(part) Reduce("+", Map(part, counts, times))
  k <- sum_of(function(c, m) m * c)
  n <- rowSums(k)
  pairs <- n^2 + sum_of(function(c, m) m * (rowSums(c) * (rowSums(c) - 1) - m * rowSums(c)^2))
  agree <- rowSums(k^2) + sum_of(function(c, m) m * (rowSums(c^2) - rowSums(c) - m * rowSums(c^2)))
  two <- pairs > 0
  observed <- mean((agree / pairs)[two])
  share <- colMeans((k / n)[two, , drop = FALSE])
  chance <- c(sum(share^2), sum(share * (1 - share)) / (ncol(k) - 1))
  (observed - chance) / (1 - chance)
}
both <- bootstrap(agreement, as.vector(sizes))
result$fleiss <- both$value[1]
result$ac1 <- both$value[2]
result$fleiss_low <- both$low[1]
result$fleiss_high <- both$high[1]
result$ac1_low <- both$low[2]
print(result[order(-result$net), ])`
};
