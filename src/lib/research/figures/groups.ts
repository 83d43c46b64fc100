import type { FigureFacts } from './figure-facts';
import { rPeople } from './r-parts';

export const groups: FigureFacts = {
	rules: ['G5'],
	formula: [
		'd_ij = #{pile_i ≠ pile_j} / #{i, j}',
		's(i) = (b − a) / max(a, b)',
		'p = (1 + #{s* ≥ s}) / (1 + 200)'
	],
	sources: [
		'Kaufman & Rousseeuw 1990, Finding Groups in Data',
		'Rousseeuw 1987, Journal of Computational and Applied Mathematics 20, 53-65',
		'Hennig 2007, Computational Statistics & Data Analysis 52, 258-271',
		'Hubert & Arabie 1985, Journal of Classification 2, 193-218'
	],
	packages: ['cluster'],
	r: (deck) => `library(cluster) # comes with R
${rPeople(deck)}
placements <- read.csv("placements.csv", na.strings = "", encoding = "UTF-8")
placed <- placements[placements$round == "factors-1" & !is.na(placements$pile) &
  placements$participant %in% first$participant, ]
set.seed(1) # R draws otherwise than the research room: p differs by chance
ids <- unique(placed$participant)
if (length(ids) > 250) ids <- sample(ids, 250)
placed <- placed[placed$participant %in% ids, ]
cards <- unique(as.character(placed$card))
pile <- matrix(NA, length(ids), length(cards))
pile[cbind(match(placed$participant, ids), match(placed$card, cards))] <-
  as.integer(factor(placed$pile))
apart <- function(pile) {
  piles <- sort(unique(as.vector(pile)))
  both <- tcrossprod(!is.na(pile))
  same <- Reduce("+", lapply(piles, function(one) tcrossprod(!is.na(pile) & pile == one)))
  as.dist(ifelse(both == 0, 1, 1 - same / both))
}
most <- min(9, length(ids) - 1)
width <- function(d) sapply(2:most, function(k) pam(d, k)$silinfo$avg.width)
seen <- width(apart(pile))
nulls <- replicate(200, width(apart(apply(pile, 2, function(column) {
  there <- which(!is.na(column))
  column[there] <- column[there][sample.int(length(there))]
  column
}))))
nulls <- matrix(nulls, nrow = length(seen))
result <- data.frame(k = 2:most, silhouette = seen, chance = rowMeans(nulls),
  p = (1 + rowSums(nulls >= seen)) / (1 + ncol(nulls)))
print(result)`
};
