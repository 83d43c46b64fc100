import type { FigureFacts } from './figure-facts';
import { rPeople } from './r-parts';

export const memberCheck: FigureFacts = {
	rules: ['G8', 'S3'],
	formula: ['κ = (p_o − p_e) / (1 − p_e)', 'κ ± z·√(var), var: Fleiss, Cohen & Everitt'],
	sources: [
		'Cohen 1960, Educational and Psychological Measurement 20, 37-46',
		'Fleiss, Cohen & Everitt 1969, Psychological Bulletin 72, 323-327'
	],
	r: (deck) => `${rPeople(deck)}
cell <- ifelse(first$status == "firm", as.character(first$profile), as.character(first$status))
before <- !is.na(first$fit_order) & first$fit_order == "before" & !is.na(first$self)
print(table(rule = cell[before], self = as.character(first$self[before])))
names4 <- c("A", "B", "C", "D")
tab <- table(factor(cell[before], names4), factor(first$self[before], names4))
n <- sum(tab)
p <- tab / n
rows <- rowSums(p)
cols <- colSums(p)
po <- sum(diag(p))
pe <- sum(rows * cols)
kappa <- (po - pe) / (1 - pe)
on <- sum(diag(p) * (1 - (rows + cols) * (1 - kappa))^2)
off <- (1 - kappa)^2 * sum((p * outer(cols, rows, "+")^2)[row(p) != col(p)])
error <- sqrt((on + off - (kappa - pe * (1 - kappa))^2) / (n * (1 - pe)^2))
result <- data.frame(n, raw = po, kappa, low = max(-1, kappa - qnorm(0.975) * error),
  high = min(1, kappa + qnorm(0.975) * error))
print(result)`
};
