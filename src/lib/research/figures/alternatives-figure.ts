import type { FigureFacts } from './figure-facts';
import { R_POOLED, rNeeds, rPeople } from './r-parts';

export const alternatives: FigureFacts = {
	rules: ['S4', 'S5', 'G3', 'G6'],
	formula: ['Σ_{i=0}^{H} C(n+1, i) / 2^{n+1}', '⌈|d| / 2⌉'],
	sources: ['Gelman et al. 2013, Bayesian Data Analysis, 2.4 (Beta-binomial)'],
	r: (deck) => `${rPeople(deck)}
${rNeeds(deck)}
${R_POOLED}
firm <- first[first$status == "firm", ]
rules <- c("weighted", "will", "strict", "blocker")
result <- do.call(rbind, lapply(rules, function(rule) {
  other <- as.character(firm[[paste0("profile_", rule)]])
  both <- !is.na(other)
  same <- other == as.character(firm$profile)
  interval <- if (any(both)) pooled(same[both], firm$dialogue[both]) else data.frame(low = NA, high = NA)
  data.frame(rule, both = sum(both), same = sum(same, na.rm = TRUE), firm = nrow(firm),
    low = interval$low, high = interval$high)
}))
far <- function(index) index > 0.95 | index < 0.05
result$sure <- sum(far(firm$int_sign_index) & far(firm$ext_sign_index))
print(table(margin = pmin(firm$int_margin, firm$ext_margin)))
# needs by the letter of each rule, of who sorted both before anything was shown
needs <- needs[!is.na(needs$score) & needs$participant %in%
  first$participant[first$late %in% c(FALSE, "false")], ]
at <- match(needs$participant, first$participant)
letter_by <- function(rule) switch(rule,
  primary = ifelse(first$status == "firm", as.character(first$profile), NA)[at],
  "primary-any" = as.character(first$profile)[at],
  as.character(first[[paste0("profile_", rule)]])[at])
by_rule <- do.call(rbind, lapply(c("primary", "primary-any", rules), function(rule) {
  letter <- letter_by(rule)
  there <- which(!is.na(letter))
  do.call(rbind, lapply(split(there, paste(needs$need, letter)[there]), function(i) {
    cbind(need = as.character(needs$need[i[1]]), rule = rule, letter = letter[i[1]],
      pooled(needs$score[i] == 1, needs$dialogue[i]))
  }))
}))
rownames(by_rule) <- NULL
print(by_rule)
print(result)`
};
