import type { FigureFacts } from './figure-facts';
import {
	R_BOOTSTRAP,
	R_POOLED,
	rAnswers,
	rBoth,
	rNeeds,
	rPeople,
	rPlaced,
	rStanding
} from './r-parts';

export const needsByProfile: FigureFacts = {
	rules: ['G6', 'S2', 'S3'],
	formula: [
		'(b) T = sᵀ(I − BBᵀ)⁻¹s / σ̃², s = Σ_g ±x̃_gᵀỹ_g, B = Σ_g ±x̃_gᵀe_g',
		'(c) T = X² = Σ (O − E)² / E',
		'p = (1 + #{T* ≥ T}) / (1 + 9 999)',
		'maxT: p_(i) = (1 + #{max_{j≥i} T*_(j) ≥ T_(i)}) / (1 + 9 999)',
		'Holm: p_(i) · (m − i + 1)',
		'y₁/n₁ − y₂/n₂ ± t·s*·√(G / (G − 1)), V likewise',
		'V² = max(0, X²/n − (r−1)(k−1)/(n−1)) / min(r̃ − 1, k̃ − 1)'
	],
	draws: true,
	sources: [
		'Kline & Santos 2012, Journal of Econometric Methods 1, 23-41',
		'Hemerik, Goeman & Finos 2020, Journal of the Royal Statistical Society B 82, 841-864',
		'De Santis, Goeman, Hemerik, Davenport & Finos 2022, arXiv 2209.13918',
		'Westfall & Young 1993, Resampling-Based Multiple Testing',
		'Holm 1979, Scandinavian Journal of Statistics 6, 65-70',
		'Field & Welsh 2007, Journal of the Royal Statistical Society B 69, 369-390',
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
${R_BOOTSTRAP}
draws <- 9999
set.seed(1) # R draws otherwise than the research room: p differs by chance, T and V do not
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
# of each group the share less that of the others together, dialogues drawn again
where <- factor(dialogue, unique(dialogue))
differences <- function(by, group, groups) {
  do.call(rbind, lapply(names(answers), function(need) {
    ok <- !is.na(Y[, need]) & group[, need] %in% groups
    yes <- ok & Y[, need] %in% 1
    y <- unclass(table(where[yes], factor(group[yes, need], groups)))
    n <- unclass(table(where[ok], factor(group[ok, need], groups)))
    figures <- function(times) {
      ys <- colSums(y * times)
      ns <- colSums(n * times)
      rest <- sum(ns) - ns
      ifelse(ns == 0 | rest == 0, NA, ys / ns - (sum(ys) - ys) / rest)
    }
    found <- bootstrap(figures, rowSums(n))
    # dialogues drawn again cannot vary a group of few dialogues, or one that answers alike
    ys <- colSums(y)
    ns <- colSums(n)
    alike <- function(y, n) y == 0 | y == n
    fixed <- ns^2 < 5 * colSums(n^2) | alike(ys, ns) | alike(sum(ys) - ys, sum(ns) - ns)
    found[fixed, c("low", "high")] <- NA
    data.frame(need, by, group = groups, found)
  }))
}
difference <- rbind(differences("own-cards", own_cards, c("hinders", "neutral", "helps")),
  differences("profile-without", cells[["profile-without"]], letters4),
  differences("profile", cells[["profile"]], letters4))
# the interval of V, dialogues drawn again; answers or profiles that are all alike show no association
v_interval <- function(by) {
  do.call(rbind, lapply(names(answers), function(need) {
    letter <- factor(cells[[by]][, need], letters4)
    ok <- !is.na(Y[, need]) & !is.na(letter)
    yes <- ok & Y[, need] %in% 1
    y <- unclass(table(where[yes], letter[yes]))
    n <- unclass(table(where[ok], letter[ok]))
    v_of <- function(times) {
      ys <- colSums(y * times)
      ns <- colSums(n * times)
      N <- sum(ns)
      k <- sum(ns > 0)
      p <- sum(ys) / N
      if (N == 0 || k < 2 || p == 0 || p == 1) return(0)
      x2 <- sum(((ys - ns * p)^2 / (ns * p * (1 - p)))[ns > 0])
      phi2 <- max(0, x2 / N - (k - 1) / (N - 1))
      sqrt(phi2 / (min(2 - 1 / (N - 1), k - (k - 1)^2 / (N - 1)) - 1))
    }
    found <- bootstrap(v_of, rowSums(n))
    data.frame(v_low = pmax(0, found$low), v_high = found$high)
  }))
}
# where each own card of a need lies: helps, neither, hinders or not placed
own_piles <- function(need) {
  sapply(answers[[need]], function(card) {
    rows <- placed[placed$card == card, ]
    score <- rows$score[match(ids, rows$participant)]
    ifelse(is.na(score), "none", as.character(score))
  })
}
step_down <- function(family, seen, drawn_of) {
  own <- max <- rep(0, length(answers))
  family <- family[order(-seen[family])]
  for (draw in seq_len(draws)) {
    drawn <- drawn_of()
    own[family] <- own[family] + (drawn[family] >= seen[family] - 1e-9)
    most <- rev(cummax(rev(drawn[family])))
    max[family] <- max[family] + (most >= seen[family] - 1e-9)
  }
  p <- p_maxt <- p_holm <- rep(NA, length(answers))
  p[family] <- (1 + own[family]) / (1 + draws)
  p_maxt[family] <- cummax((1 + max[family]) / (1 + draws))
  p_holm[family] <- p.adjust(p[family], "holm")
  data.frame(p, p_maxt, p_holm)
}
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
  groups <- split(which(firm), stratum[firm])
  family <- which(seen$varies & seen$k > 1 & informative >= 20)
  found <- if (by == "profile") step_down(family, seen$x2, function() {
    place <- seq_along(ids)
    for (i in groups) place[i] <- i[sample.int(length(i))]
    x2(L[place, , drop = FALSE])$x2
  }) else NULL
  n <- seen$n
  phi2 <- pmax(0, seen$x2 / n - (seen$k - 1) / (n - 1))
  least <- pmin(2 - 1 / (n - 1), seen$k - (seen$k - 1)^2 / (n - 1)) - 1
  list(seen = seen, informative = informative, v = sqrt(phi2 / least), found = found)
}
# (b): answers and profiles projected on dialogue, work and the own cards; signs flipped per dialogue
scores <- lapply(names(answers), function(need) {
  L <- match(cells[["profile-without"]][, need], letters4)
  ok <- which(!is.na(Y[, need]) & !is.na(L))
  none <- list(n = length(ok), u = matrix(0, length(unique(dialogue)), 1), t = NA)
  if (length(ok) < 3) return(none)
  # a factor needs two levels to say anything
  dummies <- function(f) if (length(unique(f)) > 1) model.matrix(~ factor(f))[, -1, drop = FALSE]
  piles <- own_piles(need)
  Z <- qr(do.call(cbind, c(list(rep(1, length(ok)), dummies(dialogue[ok]), dummies(work[ok])),
    lapply(seq_along(answers[[need]]), function(k) dummies(piles[ok, k])))))
  y <- qr.resid(Z, Y[ok, need])
  X <- qr(qr.resid(Z, sapply(1:4, function(k) as.numeric(L[ok] == k))), tol = 1e-7)
  free <- length(ok) - Z$rank - X$rank
  if (X$rank == 0 || free <= 0 || sum(y^2) < 1e-9) return(none)
  x <- qr.Q(X)[, seq_len(X$rank), drop = FALSE]
  where <- factor(dialogue[ok], levels = unique(dialogue))
  by_dialogue <- function(columns) apply(columns, 2, function(one) tapply(one, where, sum, default = 0))
  u <- by_dialogue(x * y / sqrt(sum(y^2) / free))
  # what is projected out comes back a little when signs turn: how it goes with x in each dialogue
  E <- qr.Q(Z)[, seq_len(Z$rank), drop = FALSE]
  ties <- lapply(seq_len(X$rank), function(k) by_dialogue(x[, k] * E))
  list(n = length(ok), u = u, ties = ties, t = sum(colSums(u)^2))
})
seen_b <- sapply(scores, function(one) one$t)
dialogues <- sapply(scores, function(one) sum(rowSums(one$u^2) > 1e-12))
found_b <- step_down(which(!is.na(seen_b) & dialogues >= 6), seen_b, function() {
  s <- sample(c(-1, 1), length(unique(dialogue)), replace = TRUE)
  sapply(scores, function(one) {
    score <- colSums(s * one$u)
    if (is.na(one$t)) return(0)
    B <- t(sapply(one$ties, function(tie) colSums(s * tie)))
    V <- eigen(diag(length(score)) - B %*% t(B), symmetric = TRUE)
    kept <- V$values > 1e-9
    sum((t(V$vectors[, kept, drop = FALSE]) %*% score)^2 / V$values[kept])
  })
})
b <- test("profile-without")
c <- test("profile")
result <- rbind(
  data.frame(need = names(answers), by = "profile-without", n = sapply(scores, function(s) s$n),
    informative = b$informative, dialogues, t = seen_b, v = b$v, v_interval("profile-without"), found_b,
    row.names = NULL),
  data.frame(need = names(answers), by = "profile", n = c$seen$n, informative = c$informative,
    dialogues = NA, t = c$seen$x2, v = c$v, v_interval("profile"), c$found, row.names = NULL)
)
print(rbind(table_a, table_b, table_c))
print(difference)
print(result)`
};
