import type { FigureFacts } from './figure-facts';
import { rPeople, rScores, R_NET } from './r-parts';

export const shift: FigureFacts = {
	rules: ['G7', 'G1'],
	formula: [
		'net = (up − down) / both',
		'(p̃u − p̃d) ± t√((p̃u + p̃d − (p̃u − p̃d)²) / (both/deff + 2))',
		'G* < 3: z, deff = 1'
	],
	sources: ['Bonett & Price 2012, Statistical Methods in Medical Research 21, 479-488'],
	r: (deck) => `${rPeople(deck)}
${R_NET}
placements <- read.csv("placements.csv", na.strings = "", encoding = "UTF-8")
placements <- placements[placements$participant %in% first$participant, ]
placements$score <- ${rScores(deck, 'factor')}[as.character(placements$pile)]
before <- placements[placements$round == "factors-1", ]
again <- placements[grepl("^replace-", placements$round), ]
# of everybody the last round in which cards were put again
number <- as.integer(sub("replace-", "", again$round))
again <- again[number == ave(number, again$participant, FUN = max), ]
own <- match(paste(again$participant, again$card), paste(before$participant, before$card))
from <- before$score[own]
# a card that was asked again and not put keeps its place
to <- ifelse(is.na(again$pile), from, again$score)
moved <- data.frame(card = as.character(again$card), from, to,
  dialogue = first$dialogue[match(again$participant, first$participant)])
moved <- moved[!is.na(moved$from) & !is.na(moved$to), ]
cards <- unique(moved$card)
# under 3 dialogues of one size: of these people alone, as if there were no dialogues
sizes <- table(first$dialogue[first$participant %in% again$participant])
few <- effective(sizes) < 3
result <- do.call(rbind, lapply(cards, function(one) {
  own <- moved[moved$card == one, ]
  up <- own$to > own$from
  down <- own$to < own$from
  found <- net_of(up, down, own$dialogue, length(cards))
  if (few) {
    within <- function(q) net_within(sum(up), sum(down), nrow(own), q)
    found[c("low", "high")] <- within(qnorm(0.975))
    found[c("joint_low", "joint_high")] <- within(qnorm(1 - 0.05 / (2 * length(cards))))
  }
  cbind(card = one, found)
}))
result$both <- result$m
print(result)`
};
