import { retestSteps } from '$lib/domain/statistics/retest';
import type { FigureFacts } from './figure-facts';
import { R_BOOTSTRAP, rNamed, rPeople } from './r-parts';

export const retest: FigureFacts = {
	rules: ['G7', 'G6'],
	formula: [
		'κ_w = 1 − Σ w·p_o / Σ w·p_e, w = |i − j| / (q − 1); piles without an order: w = 1 where i ≠ j',
		'ICC(A,1) = (MSR − MSE) / (MSR + MSE + 2(MSC − MSE)/n)',
		'κ ± t·s*·√(G / (G − 1))'
	],
	draws: true,
	sources: [
		'Cohen 1968, Psychological Bulletin 70, 213-220',
		'Field & Welsh 2007, Journal of the Royal Statistical Society B 69, 369-390',
		'McGraw & Wong 1996, Psychological Methods 1, 30-46'
	],
	r(deck) {
		const steps = retestSteps(deck.piles.factor);
		const far = `abs(row(p) - col(p)) / ${Math.max(1, steps.categories - 1)}`;
		return `${rPeople(deck)}
# The files do not tell in which dialogues the room saw a picture between both rounds. The research room
# leaves those out: put their numbers here.
shown_between <- c()
second <- participants[participants$round == "factors-2" & !participants$dialogue %in% shown_between, ]
ids <- intersect(first$participant, second$participant)
first <- first[match(ids, first$participant), ]
second <- second[match(ids, second$participant), ]
placements <- read.csv("placements.csv", na.strings = "", encoding = "UTF-8")
placements$score <- ${rNamed([...steps.of])}[as.character(placements$pile)]
of <- function(round, card) {
  rows <- placements[placements$round == round & placements$card == card, ]
  rows$score[match(ids, rows$participant)]
}
dialogue <- factor(first$dialogue)
${R_BOOTSTRAP}
set.seed(1) # R draws otherwise than the research room: intervals differ by chance
weights <- function(times) times[as.integer(dialogue)]
kappa_of <- function(p) {
  p <- p / sum(p)
  w <- ${steps.ordered ? far : '1 * (row(p) != col(p))'}
  chance <- sum(w * outer(rowSums(p), colSums(p)))
  if (is.nan(chance) || chance == 0) NA else 1 - sum(w * p) / chance
}
cards <- unique(as.character(placements$card[placements$kind == "factor" &
  placements$participant %in% ids]))
tables <- lapply(cards, function(card) {
  a <- factor(of("factors-1", card), 0:${steps.categories - 1})
  b <- factor(of("factors-2", card), 0:${steps.categories - 1})
  each <- lapply(levels(dialogue), function(one) unclass(table(a[dialogue == one], b[dialogue == one])))
  function(times) Reduce("+", Map("*", each, times))
})
icc <- function(a, b) function(times) {
  at <- rep(seq_along(a), weights(times))
  x <- cbind(a, b)[at, , drop = FALSE]
  x <- x[rowSums(is.na(x)) == 0, , drop = FALSE]
  n <- nrow(x)
  if (n < 2) return(NA)
  rows <- 2 * var(rowMeans(x))
  sides <- n * sum((colMeans(x) - mean(x))^2)
  rest <- sum((x - outer(rowMeans(x), colMeans(x), "+") + mean(x))^2) / (n - 1)
  (rows - rest) / (rows + rest + 2 / n * (sides - rest))
}
int <- icc(first$int_balance, second$int_balance)
ext <- icc(first$ext_balance, second$ext_balance)
cell <- function(x) ifelse(x$status == "firm", as.character(x$profile), as.character(x$status))
same <- function(times) weighted.mean(cell(first) == cell(second), weights(times))
found <- bootstrap(function(times) c(same(times), int(times), ext(times),
  sapply(tables, function(of) kappa_of(of(times)))), as.vector(table(dialogue)))
once <- rep(1, nlevels(dialogue))
result <- do.call(rbind, lapply(seq_along(cards), function(k) {
  p <- tables[[k]](once)
  data.frame(card = cards[k], n = sum(p), raw = sum(diag(p)) / sum(p), kappa = found$value[k + 3],
    low = found$low[k + 3], high = found$high[k + 3])
}))
result <- result[result$n > 0, ]
result$icc_intrinsic <- found$value[2]
result$icc_external <- found$value[3]
result$icc_low <- found$low[2]
result$icc_high <- found$high[2]
result$same <- found$value[1]
result$same_low <- pmax(0, found$low[1])
result$same_high <- found$high[1]
print(result)`;
	}
};
