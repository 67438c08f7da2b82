//! Accounts for every letter of a label: what is in no ingredient is a heading, a claim,
//! running text, or was not read. What was read as an ingredient, and how, is not known
//! here.

use std::ops::Range;

use crate::label;
use crate::lexicon::{self, Phrase, WORDS};
use crate::verdict::{Passed, PassedKind};

/// How much of a label, in bytes, is classified. What stands beyond it in no ingredient is
/// one unread part.
const MOST_CLASSIFIED: usize = 60_000;

/// The most words of a part that is classified; a longer one counts as unread.
const MOST_WORDS_CLASSIFIED: usize = 1_000;

/// Returns what is in none of the `read` spans, which ascend and do not overlap: the parts
/// between separators and sentences, in the order of the label. `claimed` are the spans of
/// claims that commas part.
pub(crate) fn passed_over(
    label: &str,
    read: &[Range<usize>],
    claimed: &[Range<usize>],
) -> Vec<Passed> {
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
            add(label, gap, PassedKind::Unread, &mut passed);
            continue;
        }
        for part in parts(&label[gap.clone()]) {
            let span = gap.start + part.start..gap.start + part.end;
            let kind = if claimed.iter().any(|claim| claim.contains(&span.start)) {
                PassedKind::Claim
            } else {
                kind(&label[span.clone()])
            };
            add(label, span, kind, &mut passed);
        }
    }
    passed
}

/// Adds the part without what surrounds its letters and digits.
fn add(label: &str, span: Range<usize>, kind: PassedKind, passed: &mut Vec<Passed>) {
    let text = &label[span.clone()];
    let Some(first) = text.find(char::is_alphanumeric) else {
        return;
    };
    let end = text.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    passed.push(Passed {
        start: span.start + first,
        end: span.start + end,
        kind,
    });
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
    } else if lexicon::is_prose(&words) || lexicon::is_address(text) {
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
        || word.chars().all(char::is_numeric)
}
