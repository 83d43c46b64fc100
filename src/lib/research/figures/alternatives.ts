import type { FigureFacts } from './figure-facts';
import { rPeople } from './r-parts';

export const alternatives: FigureFacts = {
	rules: ['S4', 'S5'],
	formula: ['Σ_{i=0}^{H} C(n+1, i) / 2^{n+1}', '⌈|d| / 2⌉'],
	sources: ['Gelman et al. 2013, Bayesian Data Analysis, 2.4 (Beta-binomial)'],
	r: (deck) => `${rPeople(deck)}
firm <- first[first$status == "firm", ]
result <- do.call(rbind, lapply(c("weighted", "will", "strict", "blocker"), function(rule) {
  other <- firm[[paste0("profile_", rule)]]
  data.frame(rule, both = sum(!is.na(other)),
    same = sum(as.character(other) == as.character(firm$profile), na.rm = TRUE), firm = nrow(firm))
}))
far <- function(index) index > 0.95 | index < 0.05
result$sure <- sum(far(firm$int_sign_index) & far(firm$ext_sign_index))
print(table(margin = pmin(firm$int_margin, firm$ext_margin)))
print(result)`
};
