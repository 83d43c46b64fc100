import type { FigureFacts } from './figure-facts';
import { rPeople, rScores, R_NET } from './r-parts';

export const shift: FigureFacts = {
	rules: ['G7', 'G1'],
	formula: ['net = (up − down) / both', '(p̃u − p̃d) ± t√((p̃u + p̃d − (p̃u − p̃d)²) / (both/deff + 2))'],
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
result <- do.call(rbind, lapply(cards, function(one) {
  own <- moved[moved$card == one, ]
  cbind(card = one, net_of(own$to > own$from, own$to < own$from, own$dialogue, length(cards)))
}))
result$both <- result$m
print(result)`
};
