import { LATENT_STARTS } from '$lib/domain/statistics/latent-classes';
import type { FigureFacts } from './figure-facts';
import { rPeople, rWords } from './r-parts';

export const latentClasses: FigureFacts = {
	rules: ['G5'],
	formula: [
		'L = Π_i Σ_c π_c Π_j p_cj(x_ij)',
		'BIC = −2 log L + q · ln n',
		'E = 1 + ΣΣ p_ic ln p_ic / (n ln k)'
	],
	sources: [
		'Goodman 1974, Biometrika 61, 215-231',
		'Dempster, Laird & Rubin 1977, Journal of the Royal Statistical Society B 39, 1-38',
		'Schwarz 1978, Annals of Statistics 6, 461-464',
		'Celeux & Soromenho 1996, Journal of Classification 13, 195-212'
	],
	draws: true,
	r: (deck) => `${rPeople(deck)}
placements <- read.csv("placements.csv", na.strings = "", encoding = "UTF-8")
answers <- ${rWords(deck.piles.factor.filter(({ role }) => role === 'answer').map(({ id }) => id))}
placed <- placements[placements$round == "factors-1" & placements$kind == "factor" &
  placements$participant %in% first$participant & placements$pile %in% answers, ]
set.seed(1) # R draws other starts than the research room: the best of them should be the same
ids <- first$participant
if (length(ids) > 2000) ids <- sample(ids, 2000)
placed <- placed[placed$participant %in% ids, ]
# people x (card and pile): 1 where somebody laid it; a card on one pile alone parts nobody
card <- as.character(placed$card)
several <- names(which(tapply(as.character(placed$pile), card, function(x) length(unique(x))) > 1))
placed <- placed[card %in% several, ]
of <- paste(placed$card, placed$pile)
laid <- matrix(0, length(ids), length(unique(of)))
laid[cbind(match(placed$participant, ids), match(of, unique(of)))] <- 1
card <- as.character(placed$card)[match(unique(of), of)]
n <- length(ids)
fit <- function(k) {
  best <- list(log_likelihood = -Inf)
  for (start in seq_len(if (k == 1) 1 else ${LATENT_STARTS.all})) {
    chance <- matrix(rexp(n * k), n)
    chance <- chance / rowSums(chance)
    before <- -Inf
    repeat {
      share <- colMeans(chance)
      p <- crossprod(chance, laid)
      p <- p / t(rowsum(t(p), card))[, match(card, sort(unique(card))), drop = FALSE]
      logs <- laid %*% t(log(pmax(p, 1e-300))) + rep(log(share), each = n)
      most <- apply(logs, 1, max)
      chance <- exp(logs - most)
      likelihood <- sum(most + log(rowSums(chance)))
      chance <- chance / rowSums(chance)
      if (likelihood - before < 1e-7) break
      before <- likelihood
    }
    if (likelihood > best$log_likelihood) best <- list(log_likelihood = likelihood, chance = chance)
  }
  best
}
result <- do.call(rbind, lapply(1:6, function(k) {
  parameters <- k - 1 + k * (ncol(laid) - length(unique(card)))
  if (parameters >= n) return(NULL)
  found <- fit(k)
  p <- found$chance
  data.frame(k, log_likelihood = found$log_likelihood, parameters,
    bic = -2 * found$log_likelihood + parameters * log(n),
    entropy = if (k == 1) NA else 1 + sum(p * log(pmax(p, 1e-300))) / (n * log(k)),
    largest = max(colMeans(p)))
}))
print(result)`
};
