import type { FigureFacts } from './figure-facts';
import { rAnswers, rBoth, rNeeds, rPeople, rPlaced, rStanding } from './r-parts';

export const needsModel: FigureFacts = {
	rules: ['G6', 'S1'],
	formula: [
		'logit P(need) = β₀ + β₁·int + β₂·ext + β₃·int·ext + Σ γ·pile + u_g',
		'u_g ~ N(0, σ²)',
		'int, ext = d / n'
	],
	sources: [
		'Pinheiro & Bates 1995, Journal of Computational and Graphical Statistics 4, 12-35',
		'Bates, Mächler, Bolker & Walker 2015, Journal of Statistical Software 67(1)'
	],
	packages: ['lme4'],
	r: (deck) => `library(lme4)
${rPeople(deck)}
${rPlaced(deck)}
${rNeeds(deck)}
${rBoth}
${rStanding(deck)}
${rAnswers(deck)}
fit <- function(need, by, at) {
  rows <- needs[needs$need == need & !is.na(needs$score), ]
  own <- match(rows$participant, at$participant)
  data <- data.frame(y = as.numeric(rows$score == 1), int = at$int[own], ext = at$ext[own],
    dialogue = factor(rows$dialogue))
  terms <- "int * ext"
  # a column for each pile of an own card that five people chose, but the one most of them did
  for (card in answers[[need]]) {
    lies <- placed[placed$card == card, ]
    score <- lies$score[match(rows$participant, lies$participant)]
    pile <- ifelse(is.na(score), "none", as.character(score))
    n <- table(factor(pile[!is.na(data$int) & !is.na(data$ext)], c("1", "0", "-1", "none")))
    kept <- names(sort(-n[n >= 5]))[-1]
    for (one in kept) {
      name <- make.names(paste(card, one))
      data[[name]] <- as.numeric(pile == one)
      terms <- c(terms, name)
    }
  }
  data <- data[complete.cases(data), ]
  if (min(table(factor(data$y, 0:1))) < 5) return(NULL)
  formula <- as.formula(paste("y ~", paste(terms, collapse = " + "), "+ (1 | dialogue)"))
  model <- suppressMessages(suppressWarnings(glmer(formula, data, binomial, nAGQ = 15,
    control = glmerControl("bobyqa", optCtrl = list(rhoend = 1e-9)))))
  data.frame(need, by, term = names(fixef(model)), estimate = fixef(model),
    error = sqrt(diag(as.matrix(vcov(model)))), sigma = attr(VarCorr(model)$dialogue, "stddev")[[1]],
    n = nrow(data), row.names = NULL)
}
result <- do.call(rbind, lapply(names(answers), function(need) {
  rbind(fit(need, "profile-without", standing(answers[[need]])), fit(need, "profile", standing()))
}))
print(result)`
};
