import type { FigureFacts } from './figure-facts';
import { rPeople, rPlaced } from './r-parts';

export const groups: FigureFacts = {
	rules: ['G5'],
	formula: [
		's(i) = (b − a) / max(a, b)',
		's̄ ≥ 0.50',
		'p = (1 + #{max s̄* ≥ max s̄}) / (1 + 200) ≤ 0.05',
		'J = #{A ∩ B} / #{A ∪ B} ≥ 0.75'
	],
	draws: true,
	sources: [
		'Kaufman & Rousseeuw 1990, Finding Groups in Data',
		'Rousseeuw 1987, Journal of Computational and Applied Mathematics 20, 53-65',
		'Plackett 1954, Biometrika 41, 351-360',
		'Hennig 2007, Computational Statistics & Data Analysis 52, 258-271',
		'Hubert & Arabie 1985, Journal of Classification 2, 193-218'
	],
	packages: ['cluster'],
	r: (deck) => `library(cluster) # comes with R
${rPeople(deck)}
${rPlaced(deck)}
set.seed(1) # R draws otherwise than the research room: p differs by chance
ids <- unique(placed$participant[!is.na(placed$pile)])
if (length(ids) > 250) ids <- sample(ids, 250)
placed <- placed[placed$participant %in% ids & !is.na(placed$score), ]
cards <- unique(as.character(placed$card))
score <- matrix(NA, length(ids), length(cards))
score[cbind(match(placed$participant, ids), match(placed$card, cards))] <- placed$score
side <- as.character(placed$${deck.axes.length > 0 ? 'axis' : 'facet'})[match(cards, placed$card)]
sides <- Filter(function(own) length(own) >= 2, split(seq_along(cards), side))
plane <- function(score) {
  xy <- sapply(sides, function(own) {
    h <- rowSums(score[, own] == 1, na.rm = TRUE)
    b <- rowSums(score[, own] == -1, na.rm = TRUE)
    (h - b) / (h + b)
  })
  xy <- xy[rowSums(!is.nan(xy)) > 0, , drop = FALSE]
  xy[is.nan(xy)] <- 0 # no side
  xy
}
most <- min(9, length(ids) - 1)
width <- function(xy) {
  d <- dist(xy)
  sapply(2:most, function(k) pam(d, k)$silinfo$avg.width)
}
# one cloud: normal numbers, cut into piles, with the shares and covariances of the cards
cuts <- lapply(seq_along(cards), function(card) {
  s <- score[!is.na(score[, card]), card]
  qnorm(c(mean(s < 0), mean(s < 1)))
})
of_cut <- function(rho, a, b) sum(outer(a, b, Vectorize(function(x, y) integrate(function(phi)
  exp(-(x^2 - 2 * sin(phi) * x * y + y^2) / (2 * cos(phi)^2)) / (2 * pi), 0, asin(rho))$value)))
latent <- diag(length(cards))
for (i in seq_along(cards)) for (j in seq_len(i - 1)) {
  ok <- !is.na(score[, i]) & !is.na(score[, j])
  if (sum(ok) < 5) next
  wanted <- cov(score[ok, i], score[ok, j])
  a <- cuts[[i]][is.finite(cuts[[i]])]
  b <- cuts[[j]][is.finite(cuts[[j]])]
  if (wanted == 0 || length(a) == 0 || length(b) == 0) next
  off <- function(rho) of_cut(rho, a, b) - wanted
  end <- 0.999 * sign(wanted)
  latent[i, j] <- latent[j, i] <- if (off(end) * sign(wanted) <= 0) end else
    uniroot(off, sort(c(0, end)), tol = 1e-6)$root
}
clouds <- function(times) {
  rho <- pmax(pmin(times * latent, 1), -1)
  diag(rho) <- 1
  found <- eigen(rho, symmetric = TRUE)
  root <- found$vectors %*% diag(sqrt(pmax(0, found$values)))
  root <- root / sqrt(rowSums(root^2))
  function() {
    z <- matrix(rnorm(length(score)), nrow(score)) %*% t(root)
    drawn <- sapply(seq_along(cards), function(card) findInterval(z[, card], cuts[[card]], left.open = TRUE) - 1)
    drawn[is.na(score)] <- NA
    drawn
  }
}
xy <- plane(score)
# all correlations times one number, so that clouds vary on the plane as much as the people
spread <- function(xy) sum(apply(xy, 2, var))
times <- 1
for (round in 1:3) {
  cloud <- clouds(times)
  times <- times * (spread(xy) / mean(replicate(100, spread(plane(cloud())))))^1.5
}
cloud <- clouds(times)
seen <- width(xy)
nulls <- replicate(200, max(width(plane(cloud()))))
k <- which.max(seen) + 1
own <- pam(dist(xy), k)$clustering
back <- replicate(100, {
  drawn <- unique(sample(nrow(xy), replace = TRUE))
  again <- pam(dist(xy[drawn, ]), k)$clustering
  sapply(seq_len(k), function(group) max(sapply(seq_len(k), function(other) {
    a <- own[drawn] == group
    b <- again == other
    sum(a & b) / sum(a | b)
  })))
})
result <- data.frame(k = 2:most, silhouette = seen,
  of_one_cloud = sort(nulls)[ceiling(0.95 * length(nulls))],
  p = (1 + sum(nulls >= max(seen))) / (1 + length(nulls)), jaccard = min(rowMeans(back)))
print(result)`
};
