import type { FigureFacts } from './figure-facts';
import { R_POOLED, rAnswers, rBoth, rNeeds, rPeople, rPlaced, rStanding } from './r-parts';

export const needsByProfile: FigureFacts = {
	rules: ['G6', 'S2', 'S3'],
	formula: [
		'T = X² = Σ (O − E)² / E',
		'p = (1 + #{T* ≥ T}) / (1 + 9 999)',
		'maxT: p_(i) = (1 + #{max_{j≥i} T*_(j) ≥ T_(i)}) / (1 + 9 999)',
		'Holm: p_(i) · (m − i + 1)',
		'V² = max(0, X²/n − (r−1)(k−1)/(n−1)) / min(r̃ − 1, k̃ − 1)'
	],
	sources: [
		'Westfall & Young 1993, Resampling-Based Multiple Testing',
		'Holm 1979, Scandinavian Journal of Statistics 6, 65-70',
		'Bergsma 2013, Journal of the Korean Statistical Society 42, 323-328',
		'Phipson & Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9(1), 39'
	],
	r: (deck) => `${rPeople(deck)}
${rPlaced(deck)}
${rNeeds(deck)}
${rBoth}
${rStanding(deck)}
${rAnswers(deck)}
${R_POOLED}
draws <- 9999
set.seed(1) # R draws otherwise than the research room: p differs by chance, X2 and V do not
dialogue <- first$dialogue[match(ids, first$participant)]
work <- first$work[match(ids, first$participant)]
stratum <- paste(dialogue, work)
letters4 <- c("A", "B", "C", "D")
# people x needs: 1 needed, 0 have or no need, NA skipped
Y <- sapply(names(answers), function(need) {
  rows <- needs[needs$need == need, ]
  as.numeric(rows$score[match(ids, rows$participant)] == 1)
})
cells <- list(
  "profile-without" = sapply(names(answers), function(need) standing(answers[[need]])$cell),
  "profile" = sapply(names(answers), function(need) standing()$cell)
)
own_cards <- sapply(names(answers), function(need) {
  rows <- placed[placed$card %in% answers[[need]], ]
  d <- tapply(rows$score, factor(rows$participant, levels = ids), function(s) {
    if (all(is.na(s))) NA else sum(s, na.rm = TRUE)
  })
  c("hinders", "neutral", "helps")[sign(as.vector(d)) + 2]
})
# (a), (b) and (c): how many of each group need it
shares <- function(by, group) {
  do.call(rbind, lapply(names(answers), function(need) {
    ok <- !is.na(Y[, need]) & !is.na(group[, need])
    do.call(rbind, lapply(unique(group[ok, need]), function(one) {
      who <- ok & group[, need] == one
      cbind(need = need, by = by, group = one, pooled(Y[who, need] == 1, dialogue[who]))
    }))
  }))
}
table_a <- shares("own-cards", own_cards)
table_b <- shares("profile-without", cells[["profile-without"]])
table_c <- shares("profile", cells[["profile"]])
x2 <- function(L) {
  ok <- !is.na(Y) & !is.na(L)
  yes <- sapply(1:4, function(k) colSums(ok & L == k & Y == 1, na.rm = TRUE))
  all <- sapply(1:4, function(k) colSums(ok & L == k, na.rm = TRUE))
  p <- rowSums(yes) / rowSums(all)
  expected <- all * p
  part <- (yes - expected)^2 / (expected * (1 - p))
  part[!is.finite(part)] <- 0
  list(x2 = rowSums(part), n = rowSums(all), k = rowSums(all > 0), varies = p > 0 & p < 1)
}
test <- function(by) {
  L <- apply(cells[[by]], 2, match, letters4)
  seen <- x2(L)
  ok <- !is.na(Y) & !is.na(L)
  informative <- sapply(names(answers), function(need) {
    sum(tapply(which(ok[, need]), stratum[ok[, need]], function(i) {
      differ <- length(unique(Y[i, need])) > 1 && length(unique(L[i, need])) > 1
      if (differ) length(i) else 0
    }))
  })
  firm <- rowSums(!is.na(L)) > 0
  family <- which(seen$varies & seen$k > 1 & informative >= 20)
  family <- family[order(-seen$x2[family])]
  own <- max <- rep(0, length(answers))
  groups <- split(which(firm), stratum[firm])
  for (draw in seq_len(draws)) {
    place <- seq_along(ids)
    for (i in groups) place[i] <- i[sample.int(length(i))]
    drawn <- x2(L[place, , drop = FALSE])$x2
    own[family] <- own[family] + (drawn[family] >= seen$x2[family] - 1e-9)
    most <- rev(cummax(rev(drawn[family])))
    max[family] <- max[family] + (most >= seen$x2[family] - 1e-9)
  }
  p <- p_maxt <- p_holm <- rep(NA, length(answers))
  p[family] <- (1 + own[family]) / (1 + draws)
  p_maxt[family] <- cummax((1 + max[family]) / (1 + draws))
  p_holm[family] <- p.adjust(p[family], "holm")
  n <- seen$n
  phi2 <- pmax(0, seen$x2 / n - (seen$k - 1) / (n - 1))
  least <- pmin(2 - 1 / (n - 1), seen$k - (seen$k - 1)^2 / (n - 1)) - 1
  data.frame(need = names(answers), by, n, informative, x2 = seen$x2, v = sqrt(phi2 / least),
    p, p_maxt, p_holm, row.names = NULL)
}
result <- rbind(test("profile-without"), test("profile"))
print(rbind(table_a, table_b, table_c))
print(result)`
};
