import type { FigureFacts } from './figure-facts';
import { rPeople, rPlaced } from './r-parts';

export const stability: FigureFacts = {
	rules: ['G8'],
	formula: ['r = cor(d₁/n₁, d₂/n₂)', '2r̄ / (1 + r̄) · 1 000'],
	draws: true,
	sources: [
		'Spearman 1910, British Journal of Psychology 3, 271-295',
		'Brown 1910, British Journal of Psychology 3, 296-322'
	],
	r: (deck) => `${rPeople(deck)}
${rPlaced(deck)}
set.seed(1) # R draws other halves than the research room
ids <- unique(first$participant)
sides <- lapply(c(intrinsic = "intrinsic", external = "external"), function(axis) {
  rows <- placed[!is.na(placed$axis) & placed$axis == axis, ]
  cards <- ${`c(${deck.cards
		.filter((card) => card.kind === 'factor')
		.map((card) => JSON.stringify(card.id))
		.join(', ')})`}
  axes <- ${`c(${deck.cards
		.filter((card) => card.kind === 'factor')
		.map((card) => JSON.stringify(card.axis ?? ''))
		.join(', ')})`}
  cards <- cards[axes == axis]
  side <- matrix(0, length(ids), length(cards))
  there <- !is.na(rows$score)
  side[cbind(match(rows$participant, ids), match(rows$card, cards))[there, ]] <- rows$score[there]
  side
})
half <- function(side, own) {
  d <- rowSums(side[, own, drop = FALSE])
  n <- rowSums(side[, own, drop = FALSE] != 0)
  list(d = d, balance = ifelse(n == 0, 0, d / n))
}
drawn <- replicate(1000, {
  both <- lapply(sides, function(side) {
    own <- sample(ncol(side), ncol(side) %/% 2)
    list(half(side, own), half(side, setdiff(seq_len(ncol(side)), own)))
  })
  r <- sapply(both, function(two) suppressWarnings(cor(two[[1]]$balance, two[[2]]$balance)))
  against <- Reduce("|", lapply(both, function(two) two[[1]]$d * two[[2]]$d < 0))
  c(r, 1 - mean(against))
})
r <- rowMeans(drawn[1:2, ], na.rm = TRUE)
result <- data.frame(people = length(ids), intrinsic = 2 * r[[1]] / (1 + r[[1]]),
  external = 2 * r[[2]] / (1 + r[[2]]), same_sides = mean(drawn[3, ]))
print(result)`
};
