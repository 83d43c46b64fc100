import type { Deck } from '$lib/domain/deck';

/** Lines of R that several figures begin with. */

const quoted = (text: string) => JSON.stringify(text);

/** `c("a", "b")` */
export const rWords = (words: readonly string[]): string => `c(${words.map(quoted).join(', ')})`;

/** `c("a" = 1, "b" = NA)` */
export const rNamed = (pairs: readonly (readonly [string, string | number | null])[]): string =>
	`c(${pairs
		.map(
			([name, value]) =>
				`${quoted(name)} = ${value === null ? 'NA' : typeof value === 'number' ? value : quoted(value)}`
		)
		.join(', ')})`;

/** The scores of the piles of one kind; skip has none. */
export const rScores = (deck: Deck, kind: 'factor' | 'need'): string =>
	rNamed(deck.piles[kind].map(({ id, score }) => [id, score]));

/** Reads a table; an empty cell is missing. */
const read = (name: string) => `read.csv("${name}.csv", na.strings = "", encoding = "UTF-8")`;

/** First factor rounds of this deck version, one row per person. */
export const rPeople = (deck: Deck): string => `participants <- ${read('participants')}
participants <- participants[participants$deck == ${quoted(deck.id)} &
  participants$deck_version == ${quoted(deck.version)}, ]
first <- participants[participants$round == "factors-1", ]`;

/** Where the factor cards of the first round lie, with their score: 1, -1, 0 or missing. */
export const rPlaced = (deck: Deck): string => `placements <- ${read('placements')}
placed <- placements[placements$round == "factors-1" &
  placements$participant %in% first$participant, ]
placed$score <- ${rScores(deck, 'factor')}[as.character(placed$pile)]`;

/** Needs from the first needs round, before anything was shown, with dialogue and score. */
export const rNeeds = (deck: Deck): string => `needs <- ${read('needs')}
needs <- needs[needs$round == "needs-1" & needs$timing == "before" &
  needs$participant %in% participants$participant, ]
needs$score <- ${rScores(deck, 'need')}[as.character(needs$pile)]
needs$dialogue <- participants$dialogue[match(needs$participant, participants$participant)]`;

/** Dialogues as clusters: their effective number, and the effect of leaving each out (G3, G4). */
export const R_JACKKNIFE = `# y of n a dialogue: how many dialogues of one size would weigh as much
effective <- function(n) sum(n)^2 / sum(n^2)
# variance of sum(y) / sum(n): each dialogue left out in turn
jackknife <- function(y, n) {
  e <- y - sum(y) / sum(n) * n
  (length(n) - 1) / length(n) * sum((e / (sum(n) - n))^2)
}`;

/** Any figure with its interval by resampling whole dialogues (G6, G8). */
export const R_BOOTSTRAP = `# figures: a function of how often each dialogue counts; n: people a dialogue, by its name
bootstrap <- function(figures, n, draws = 1000) {
  own <- figures(ifelse(n > 0, 1, 0))
  none <- data.frame(value = own, low = NA, high = NA)
  filled <- which(n > 0)
  G <- sum(n)^2 / sum(n^2)
  if (length(filled) == 0 || G < 5) return(none)
  drawn <- matrix(replicate(draws, {
    figures(tabulate(filled[sample.int(length(filled), replace = TRUE)], length(n)))
  }), nrow = length(own))
  t <- qt(0.975, G - 1) * sqrt(length(filled) / (length(filled) - 1))
  half <- ifelse(rowMeans(!is.na(drawn)) > 0.95, t * apply(drawn, 1, sd, na.rm = TRUE), NA)
  data.frame(value = own, low = pmax(-1, own - half), high = pmin(1, own + half))
}`;

/** The share of people over dialogues with its interval (G3). */
export const R_POOLED = `${R_JACKKNIFE}
wilson <- function(p, n, q) {
  centre <- (p + q^2 / (2 * n)) / (1 + q^2 / n)
  half <- q / (1 + q^2 / n) * sqrt(p * (1 - p) / n + q^2 / (4 * n^2))
  c(low = max(0, centre - half), high = min(1, centre + half))
}
# y: TRUE for whom it is about; cells: how many intervals must hold together (Goodman)
pooled <- function(y, dialogue, cells = 1) {
  n <- tapply(y, dialogue, length)
  k <- tapply(y, dialogue, sum)
  n <- n[!is.na(n)]
  k <- k[!is.na(k)]
  total <- sum(n)
  p <- sum(k) / total
  G <- effective(n)
  deff <- NA
  ci <- joint <- c(low = NA, high = NA)
  if (G >= 3) {
    deff <- max(1, 1 + (sum(n^2) / total - 1) * 0.05)
    if (p > 0 && p < 1) deff <- max(deff, jackknife(k, n) / (p * (1 - p) / total))
    ci <- wilson(p, total / deff, qt(0.975, G - 1))
    joint <- wilson(p, total / deff, qt(1 - 0.05 / (2 * cells), G - 1))
  }
  data.frame(n = sum(k), total = total, share = p, low = ci[["low"]], high = ci[["high"]],
    joint_low = joint[["low"]], joint_high = joint[["high"]], deff = deff)
}`;

/** A net share over dialogues with its interval (G1). */
export const R_NET = `${R_JACKKNIFE}
net_within <- function(h, s, m, q) {
  ph <- (h + 1) / (m + 2)
  ps <- (s + 1) / (m + 2)
  half <- q * sqrt((ph + ps - (ph - ps)^2) / (m + 2))
  c(max(-1, ph - ps - half), min(1, ph - ps + half))
}
# up and down: TRUE for whom; cells: how many intervals must hold together
net_of <- function(up, down, dialogue, cells) {
  n <- tapply(up, dialogue, length)
  y <- tapply(up - down, dialogue, sum)[!is.na(n)]
  n <- n[!is.na(n)]
  m <- sum(n)
  h <- sum(up)
  s <- sum(down)
  G <- effective(n)
  ci <- joint <- c(NA, NA)
  if (G >= 3) {
    spread <- (h + s) / m - ((h - s) / m)^2
    deff <- max(1, 1 + (m / G - 1) * 0.05)
    if (spread > 1e-12) deff <- max(deff, jackknife(y, n) / (spread / m))
    within <- function(q) net_within(h / deff, s / deff, m / deff, q)
    ci <- within(qt(0.975, G - 1))
    joint <- within(qt(1 - 0.05 / (2 * cells), G - 1))
  }
  data.frame(m, up = h, down = s, net = (h - s) / m, low = ci[1], high = ci[2],
    joint_low = joint[1], joint_high = joint[2])
}`;

/** The cell of everybody's profile and both balances, with some cards left out (S1-S3). */
export const rStanding = ({ thresholds: { clear, leaning, placed } }: Deck): string =>
	`ids <- sort(unique(placed$participant))
axis_of <- function(rows, axis) {
  rows <- rows[!is.na(rows$axis) & rows$axis == axis, ]
  person <- factor(rows$participant, levels = ids)
  count <- function(yes) as.vector(tapply(yes, person, sum, na.rm = TRUE, default = 0))
  cards <- count(rep(TRUE, nrow(rows)))
  h <- count(rows$score == 1)
  b <- count(rows$score == -1)
  n <- h + b
  d <- h - b
  balance <- ifelse(n == 0, NA, d / n)
  complete <- n + count(rows$score == 0) >= cards * ${placed} - 0.01
  few <- n < ${leaning.n}
  mixed <- abs(d) < ${leaning.d} | d == 0
  clear <- n >= ${clear.n} & abs(d) >= ${clear.d} & abs(ifelse(n == 0, 0, balance)) >= ${clear.balance}
  data.frame(balance, complete, side = ifelse(few | mixed, 0, sign(d)), clear)
}
standing <- function(leave_out = character()) {
  rows <- placed[!placed$card %in% leave_out, ]
  int <- axis_of(rows, "intrinsic")
  ext <- axis_of(rows, "external")
  letter <- ifelse(int$side > 0, ifelse(ext$side > 0, "A", "B"), ifelse(ext$side > 0, "C", "D"))
  sided <- int$complete & ext$complete & int$side != 0 & ext$side != 0
  cell <- ifelse(!sided, "none", ifelse(int$clear & ext$clear, letter, "provisional"))
  data.frame(participant = ids, cell, int = int$balance, ext = ext$balance)
}`;

/** Which factor cards each need answers. */
export const rAnswers = (deck: Deck): string =>
	`answers <- list(
${deck.cards
	.filter((card) => card.kind === 'need')
	.map(
		(card) =>
			`  ${quoted(card.id)} = ${card.answers?.length ? rWords(card.answers) : 'character()'}`
	)
	.join(',\n')}
)`;

/** People who sorted factors and needs before anything was shown, with work as stratum. */
export const rBoth = `both <- intersect(first$participant[first$late %in% c(FALSE, "false")], needs$participant)
placed <- placed[placed$participant %in% both, ]
needs <- needs[needs$participant %in% both, ]`;
