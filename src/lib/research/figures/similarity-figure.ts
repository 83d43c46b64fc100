import type { FigureFacts } from './figure-facts';
import { rPeople, rPlaced } from './r-parts';

export const similarity: FigureFacts = {
	rules: ['G5'],
	formula: ['s_ab = #{pile_a = pile_b} / #{a, b}', 'UPGMA(1 − s)'],
	sources: [
		'Sokal & Michener 1958, University of Kansas Science Bulletin 38, 1409-1438',
		'Bar-Joseph, Gifford & Jaakkola 2001, Bioinformatics 17, S22-S29'
	],
	r: (deck) => `${rPeople(deck)}
${rPlaced(deck)}
said <- placed[!is.na(placed$score), ]
ids <- unique(said$participant)
cards <- unique(as.character(said$card))
pile <- matrix(NA, length(ids), length(cards), dimnames = list(NULL, cards))
pile[cbind(match(said$participant, ids), match(said$card, cards))] <- as.character(said$pile)
both <- crossprod(!is.na(pile))
same <- sapply(cards, function(a) colSums(pile == pile[, a], na.rm = TRUE))
# a card with too few people beside another one leaves, the thinnest first
repeat {
  thin <- colSums(both < 5 & row(both) != col(both))
  if (all(thin == 0)) break
  out <- max(which(thin == max(thin)))
  both <- both[-out, -out, drop = FALSE]
  same <- same[-out, -out, drop = FALSE]
}
share <- same / both
tree <- hclust(as.dist(1 - share), "average")
pairs <- which(upper.tri(share), arr.ind = TRUE)
result <- data.frame(card_a = rownames(share)[pairs[, 1]], card_b = colnames(share)[pairs[, 2]],
  n_both = both[pairs], same_pile = share[pairs])
result$height <- c(tree$height, rep(NA, nrow(result) - length(tree$height)))
print(tree$merge)`
};
