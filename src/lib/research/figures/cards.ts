import type { FigureFacts } from './figure-facts';
import { rPeople, rPlaced } from './r-parts';

export const cards: FigureFacts = {
	rules: ['G1', 'G2', 'G8'],
	formula: [
		'net = (h − s) / m',
		'(p̃h − p̃s) ± z√((p̃h + p̃s − (p̃h − p̃s)²) / (m + 2)), p̃h = (h + 1)/(m + 2)',
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
said <- placed[!is.na(placed$score), ]
card <- as.character(said$card)
h <- tapply(said$score == 1, card, sum)
s <- tapply(said$score == -1, card, sum)
m <- tapply(said$score, card, length)
ph <- (h + 1) / (m + 2)
ps <- (s + 1) / (m + 2)
half <- qnorm(0.975) * sqrt((ph + ps - (ph - ps)^2) / (m + 2))
result <- data.frame(card = names(m), placed = as.vector(m), net = as.vector((h - s) / m),
  low = as.vector(pmax(-1, ph - ps - half)), high = as.vector(pmin(1, ph - ps + half)),
  polarisation = as.vector((h + s) / m - ((h - s) / m)^2))
# how much the cards rather than the people decide the pile
counts <- cbind(h, s, m - h - s)[m >= 2, , drop = FALSE]
n <- rowSums(counts)
observed <- mean(rowSums(counts * (counts - 1)) / (n * (n - 1)))
share <- colMeans(counts / n)
chance <- sum(share^2)
gwet <- sum(share * (1 - share)) / (ncol(counts) - 1)
result$fleiss <- (observed - chance) / (1 - chance)
result$ac1 <- (observed - gwet) / (1 - gwet)
print(result[order(-result$net), ])`
};
