import type { FigureFacts } from './figure-facts';
import { rPeople, rScores } from './r-parts';

export const retest: FigureFacts = {
	rules: ['G7'],
	formula: [
		'κ_w = 1 − Σ w·p_o / Σ w·p_e, w = |i − j| / 2',
		'ICC(A,1) = (MSR − MSE) / (MSR + MSE + 2(MSC − MSE)/n)'
	],
	sources: [
		'Cohen 1968, Psychological Bulletin 70, 213-220',
		'McGraw & Wong 1996, Psychological Methods 1, 30-46'
	],
	r: (deck) => `${rPeople(deck)}
# The files do not tell in which dialogues the room saw a picture between both rounds. The research room
# leaves those out: put their numbers here.
shown_between <- c()
second <- participants[participants$round == "factors-2" & !participants$dialogue %in% shown_between, ]
ids <- intersect(first$participant, second$participant)
first <- first[match(ids, first$participant), ]
second <- second[match(ids, second$participant), ]
placements <- read.csv("placements.csv", na.strings = "", encoding = "UTF-8")
placements$score <- ${rScores(deck, 'factor')}[as.character(placements$pile)]
of <- function(round, card) {
  rows <- placements[placements$round == round & placements$card == card, ]
  rows$score[match(ids, rows$participant)]
}
cards <- unique(as.character(placements$card[placements$kind == "factor" &
  placements$participant %in% ids]))
result <- do.call(rbind, lapply(cards, function(card) {
  a <- of("factors-1", card)
  b <- of("factors-2", card)
  ok <- !is.na(a) & !is.na(b)
  if (!any(ok)) return(NULL)
  p <- table(factor(a[ok], -1:1), factor(b[ok], -1:1)) / sum(ok)
  w <- abs(row(p) - col(p)) / 2
  chance <- sum(w * outer(rowSums(p), colSums(p)))
  data.frame(card, n = sum(ok), raw = sum(diag(p)),
    kappa = if (chance == 0) NA else 1 - sum(w * p) / chance)
}))
icc <- function(a, b) {
  x <- cbind(a, b)[!is.na(a) & !is.na(b), , drop = FALSE]
  n <- nrow(x)
  rows <- 2 * var(rowMeans(x))
  sides <- n * sum((colMeans(x) - mean(x))^2)
  rest <- sum((x - outer(rowMeans(x), colMeans(x), "+") + mean(x))^2) / (n - 1)
  (rows - rest) / (rows + rest + 2 / n * (sides - rest))
}
result$icc_intrinsic <- icc(first$int_balance, second$int_balance)
result$icc_external <- icc(first$ext_balance, second$ext_balance)
print(result)`
};
