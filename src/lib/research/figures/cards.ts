import type { FigureFacts } from './figure-facts';
import { rPeople, rPlaced, R_NET } from './r-parts';

export const cards: FigureFacts = {
	rules: ['G1', 'G2', 'G8'],
	formula: [
		'net = (h − s) / m',
		'(p̃h − p̃s) ± t√((p̃h + p̃s − (p̃h − p̃s)²) / (m/deff + 2)), p̃h = (h/deff + 1)/(m/deff + 2)',
		'(h + s)/m − ((h − s)/m)²',
		'κ = (P̄ − Σπ_j²) / (1 − Σπ_j²)',
		'AC1: p_e = Σπ_j(1 − π_j) / (q − 1)'
	],
	sources: [
		'Bonett & Price 2012, Statistical Methods in Medical Research 21, 479-488',
		'Fleiss 1971, Psychological Bulletin 76, 378-382',
		'Gwet 2008, British Journal of Mathematical and Statistical Psychology 61, 29-48'
	],
	r: (deck) => `${rPeople(deck)}
${rPlaced(deck)}
${R_NET}
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
# how much the cards rather than the people decide the pile; each dialogue left out in turn
agreement <- function(rows) {
  counts <- table(factor(card[rows]), factor(said$score[rows], c(1, -1, 0)))
  counts <- counts[rowSums(counts) >= 2, , drop = FALSE]
  n <- rowSums(counts)
  observed <- mean(rowSums(counts * (counts - 1)) / (n * (n - 1)))
  share <- colMeans(counts / n)
  chance <- c(sum(share^2), sum(share * (1 - share)) / (ncol(counts) - 1))
  (observed - chance) / (1 - chance)
}
both <- agreement(rep(TRUE, nrow(said)))
result$fleiss <- both[1]
result$ac1 <- both[2]
sizes <- table(first$dialogue)
G <- effective(sizes)
half <- c(NA, NA)
if (G >= 5) {
  each <- sapply(names(sizes), function(one) agreement(dialogue != one))
  left <- length(sizes)
  half <- qt(0.975, G - 1) * sqrt((left - 1) / left * rowSums((each - rowMeans(each))^2))
}
result$fleiss_low <- both[1] - half[1]
result$fleiss_high <- both[1] + half[1]
result$ac1_low <- both[2] - half[2]
print(result[order(-result$net), ])`
};
