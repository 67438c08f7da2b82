//! Accounts for every letter of a label: what is in no ingredient is a heading, a claim,
//! running text, or was not read. What was read as an ingredient, and how, is not known
//! here.

use std::ops::Range;

use crate::label;
use crate::lexicon::{self, Phrase, WORDS};
use crate::resolve::Items;
use crate::verdict::{Passed, PassedKind};

/// How much of a label, in bytes, is classified. What stands beyond it in no ingredient is
/// one unread part.
const MOST_CLASSIFIED: usize = 60_000;

/// The most words of a part that is classified; a longer one counts as unread.
const MOST_WORDS_CLASSIFIED: usize = 1_000;

/// Returns what is in none of the `read` spans, which ascend and do not overlap: the parts
/// between separators and sentences, in the order of the label.
pub(crate) fn passed_over(label: &str, read: &[Range<usize>], items: &Items) -> Vec<Passed> {
    let mut passed: Vec<Passed> = Vec::new();
    let mut left = MOST_CLASSIFIED;
    let mut start = 0;
    let ends = read.iter().map(|span| (span.start, span.end));
    for (end, next) in ends.chain(std::iter::once((label.len(), label.len()))) {
        let gap = start..end.max(start);
        start = next.max(start);
        if !label[gap.clone()].contains(char::is_alphanumeric) {
            continue;
        }
        let told = left.checked_sub(gap.len());
        left = told.unwrap_or(0);
        if told.is_none() {
            passed.extend(between(label, gap, PassedKind::Unread));
            continue;
        }
        let parts = parts(&label[gap.clone()])
            .into_iter()
            .map(|part| gap.start + part.start..gap.start + part.end);
        for span in parts.flat_map(|part| cut_at_asides(part, &items.asides)) {
            let claimed = &items.claimed;
            let kind = if claimed.iter().any(|claim| claim.contains(&span.start)) {
                PassedKind::Claim
            } else {
                match kind(&label[span.clone()]) {
                    PassedKind::Unread if is_beside_list(label, &span, items) => PassedKind::Prose,
                    kind => kind,
                }
            };
            passed.extend(between(label, span, kind));
        }
    }
    passed
}

/// Cuts a part where something begins that stands beside the list.
fn cut_at_asides(part: Range<usize>, asides: &[Range<usize>]) -> Vec<Range<usize>> {
    let first = asides.partition_point(|aside| aside.start <= part.start);
    let within = asides[first..].iter().map(|aside| aside.start);
    let mut cuts = vec![part.start];
    cuts.extend(within.take_while(|start| *start < part.end));
    cuts.push(part.end);
    cuts.windows(2).map(|two| two[0]..two[1]).collect()
}

/// Whether a part that is nothing else stands before the list or beside it. In another script it
/// may be the list itself, in another language.
fn is_beside_list(label: &str, span: &Range<usize>, items: &Items) -> bool {
    let later = items
        .asides
        .partition_point(|aside| aside.end <= span.start);
    let aside = items.asides.get(later);
    let is_latin = |c: char| !c.is_alphabetic() || c < '\u{250}';
    aside.is_some_and(|aside| aside.contains(&span.start))
        || span.end <= items.preface && label[span.clone()].chars().all(is_latin)
}

/// The part without what surrounds its letters and digits; `None` where it has none.
pub(crate) fn between(label: &str, span: Range<usize>, kind: PassedKind) -> Option<Passed> {
    let text = &label[span.clone()];
    let first = text.find(char::is_alphanumeric)?;
    let end = text.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    Some(Passed {
        start: span.start + first,
        end: span.start + end,
        kind,
    })
}

/// The parts between separators, and between the sentences within them.
fn parts(gap: &str) -> Vec<Range<usize>> {
    label::cut(gap)
        .into_iter()
        .flat_map(|segment| {
            let from = segment.span.start;
            crate::resolve::sentences(&gap[segment.span])
                .into_iter()
                .map(move |part| from + part.start..from + part.end)
        })
        .collect()
}

fn kind(text: &str) -> PassedKind {
    let words = lexicon::words(text);
    if words.len() > MOST_WORDS_CLASSIFIED {
        return PassedKind::Unread;
    }
    let phrase = Phrase::new(text);
    if words.iter().all(|word| is_beside_names(word)) {
        PassedKind::Heading
    } else if phrase.negates() && !phrase.speaks_of_alcohol() {
        PassedKind::Claim
    } else if lexicon::is_running_text(text) || lexicon::is_address(text) {
        PassedKind::Prose
    } else {
        PassedKind::Unread
    }
}

/// Whether the word stands on labels around names and says nothing of what is in a product.
fn is_beside_names(word: &str) -> bool {
    let label = &WORDS.label;
    label.headings.has(word)
        || label.lead_ins.has(word)
        || label.connectors.has(word)
        || label.modifiers.has(word)
        || label.origins.has(word)
        || label.units.has(word)
        || label.body.has(word)
        || word.chars().all(char::is_numeric)
}
