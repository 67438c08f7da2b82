//! Names that lost their commas: "Aqua Glycerin Parfum".

use super::super::amounts::without_amounts;
use super::super::parts::after_lead_in;
use super::super::{Item, LONGEST_NAME, Reader};
use crate::fold::fold;
use crate::lexicon::{self, MOST_WORDS_OF_UNKNOWN_NAME, Phrase, WORDS};
use crate::names::NameId;

/// The most words of a known name that is looked for within a text.
pub(super) const MOST_WORDS: usize = 9;

/// So many known names within a part show that it is no name of its own, however short it is.
const NAMES_OF_A_SHORT_RUN: usize = 3;

/// The most words of a part that is tried as run-on text.
const MOST_RUN_ON_WORDS: usize = 400;

/// Whether words may stand between the names that are part of none.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unknown {
    Refused,
    Listed,
}

impl Reader<'_> {
    /// Names that stand side by side with nothing between them but white space, stars or
    /// "and". They must account for every word. One name in several languages, with
    /// slashes between them, is one ingredient.
    pub(super) fn as_run_on(&mut self, text: &str) -> Option<Vec<Item>> {
        self.run_on(text, Unknown::Refused).filter(|items| {
            // "Shea butter alcohol" may be one name, and "water alcohol" two.
            let [first, last] = items.as_slice() else {
                return true;
            };
            is_parting(&text[first.end..last.start])
                || !lexicon::speaks_of_alcohol(&text[last.start..last.end])
                || lexicon::spans(&text[last.start..last.end]).nth(1).is_some()
        })
    }

    /// The same where some words are in no name, and the part is too long to be one unknown
    /// ingredient. At least half of the words must be in names, since prose mentions one or
    /// two, and none of them in a claim.
    pub(super) fn as_long_run(&mut self, text: &str) -> Option<Vec<Item>> {
        let is_long = text.len() > LONGEST_NAME
            || lexicon::spans(text)
                .nth(MOST_WORDS_OF_UNKNOWN_NAME)
                .is_some();
        self.run_on(text, Unknown::Listed).filter(|items| {
            let known = items.iter().filter(|item| item.name.is_some());
            is_long || known.count() >= NAMES_OF_A_SHORT_RUN
        })
    }

    /// The names and the other words within a text, however few the names are.
    pub(super) fn names_within(&mut self, text: &str) -> Option<Vec<Item>> {
        self.spend(text).then_some(())?;
        let text = &*without_amounts(text);
        let spans: Vec<(usize, usize)> = lexicon::spans(text).take(MOST_RUN_ON_WORDS + 1).collect();
        if spans.len() > MOST_RUN_ON_WORDS {
            return None;
        }
        self.along_best_steps(text, &spans, Unknown::Listed, spans.len())
    }

    fn run_on(&mut self, text: &str, unknown: Unknown) -> Option<Vec<Item>> {
        if !self.spend(text) || lexicon::is_zero_amount(&text[after_lead_in(text)..]) {
            return None;
        }
        let text = &*without_amounts(text);
        let spans: Vec<(usize, usize)> = lexicon::spans(text).take(MOST_RUN_ON_WORDS + 1).collect();
        if !(2..=MOST_RUN_ON_WORDS).contains(&spans.len()) {
            return None;
        }
        if unknown == Unknown::Listed && Phrase::new(text).negates() {
            return None;
        }
        self.along_best_steps(text, &spans, unknown, spans.len() / 2)
    }

    /// What the best way to account for the words leads over. At most `most_unknown` of the
    /// words may be in no name.
    fn along_best_steps(
        &mut self,
        text: &str,
        spans: &[(usize, usize)],
        unknown: Unknown,
        most_unknown: usize,
    ) -> Option<Vec<Item>> {
        let best = self.best_steps(text, spans, unknown);
        let mut items: Vec<Item> = Vec::new();
        let mut to = spans.len();
        if best[to]?.unknown_words > most_unknown {
            return None;
        }
        while to > 0 {
            let step = best[to]?;
            let span = spans[step.from].0..spans[to - 1].1;
            match step.over {
                Over::Name(name) => items.push(Item::new(text, span, Some(name))),
                Over::Unknown => items.push(Item::new(text, span, None)),
                Over::Nothing => {}
            }
            to = step.from;
        }
        items.reverse();
        items.dedup_by(|later, earlier| {
            let gap = &text[earlier.end..later.start];
            let belongs = match (earlier.name, later.name) {
                (None, None) => !is_parting(gap),
                (one, other) => one == other && gap.trim() == "/",
            };
            if belongs {
                earlier.end = later.end;
            }
            belongs
        });
        items
            .iter()
            .any(|item| item.name.is_some())
            .then_some(items)
    }

    /// For each place between two words, the last step of the best way to account for the
    /// words before it: with the fewest unknown words, then with the fewest names.
    fn best_steps(
        &mut self,
        text: &str,
        spans: &[(usize, usize)],
        unknown: Unknown,
    ) -> Vec<Option<Step>> {
        let words: Vec<String> = spans
            .iter()
            .map(|&(start, end)| fold(&text[start..end]))
            .collect();
        let mut best: Vec<Option<Step>> = vec![None; words.len() + 1];
        best[0] = Some(Step::default());
        for at in 0..words.len() {
            let Some(here) = best[at] else { continue };
            let mut reach = |to: usize, over| {
                let step = here.then(at, over);
                if best[to].is_none_or(|other| step.cost() < other.cost()) {
                    best[to] = Some(step);
                }
            };
            let (label, word) = (&WORDS.label, &words[at]);
            if label.connectors.has(word) || lexicon::leads_up(word) {
                reach(at + 1, Over::Nothing);
            } else if unknown == Unknown::Listed {
                let says_nothing = label.modifiers.has(word);
                reach(
                    at + 1,
                    if says_nothing {
                        Over::Nothing
                    } else {
                        Over::Unknown
                    },
                );
            }
            // After another word such a word may belong to it, as in "lanolin alcohol": that
            // is for a list to say, not for a guess.
            let belongs = label.last_words.has(word)
                && match here.over {
                    Over::Nothing => false,
                    Over::Unknown => true,
                    Over::Name(_) if lexicon::speaks_of_alcohol(word) => {
                        words[at - 1].ends_with("yl") || label.first_words.has(&words[at - 1])
                    }
                    Over::Name(_) => unknown == Unknown::Refused,
                }
                && !is_parting(&text[spans[at - 1].1..spans[at].0])
                && !matches!(here.over, Over::Name(before) if self.names.find(word) == Some(before));
            for to in at + 1..=(at + MOST_WORDS).min(words.len()) {
                let name = &text[spans[at].0..spans[to - 1].1];
                if to == at + 1 && belongs || to < words.len() && lexicon::opens_names(name) {
                    continue;
                }
                if let Some(name) = self.exact(name) {
                    reach(to, Over::Name(name));
                }
            }
        }
        best
    }
}

/// The last step of a way to account for the words before a place.
#[derive(Default, Clone, Copy)]
struct Step {
    /// The place at which the step begins.
    from: usize,
    over: Over,
    /// How many words are in no name, on all of the way.
    unknown_words: usize,
    /// How many names there are, on all of the way.
    names: usize,
}

/// What a step leads over.
#[derive(Default, Clone, Copy)]
enum Over {
    /// A word that parts names, or nothing at all.
    #[default]
    Nothing,
    /// A word that is in no known name.
    Unknown,
    Name(NameId),
}

impl Step {
    fn then(self, from: usize, over: Over) -> Self {
        Self {
            from,
            over,
            unknown_words: self.unknown_words + usize::from(matches!(over, Over::Unknown)),
            names: self.names + usize::from(matches!(over, Over::Name(_))),
        }
    }

    fn cost(self) -> (usize, usize) {
        (self.unknown_words, self.names)
    }
}

/// Whether what stands between two words parts two names.
fn is_parting(gap: &str) -> bool {
    gap.contains(|c: char| !c.is_whitespace() && !matches!(c, '-' | '\'' | '.' | '\u{2019}'))
}
