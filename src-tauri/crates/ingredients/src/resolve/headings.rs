//! Headings: "Ingredients:", "Inactive ingredients", and what is glued to them. Which names
//! are known is not known here.

use std::ops::Range;

use super::LONGEST_NAME;
use super::parts::{CLOSING, COLONS};
use crate::lexicon::{self, WORDS};

/// Returns the spans of the headings, with the words that lead up to them and the colon.
/// A word for a list is a heading at the very beginning of the text, before a colon, or
/// behind the words of a drug label: "Inactive ingredients". It may be glued to the name
/// behind it, as in `IngredientsWater`.
pub(super) fn headings(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut only_headings = true;
    // Where the words that lead up to a heading start: "Inactive ingredients".
    let mut lead = None;
    for (start, end) in lexicon::spans(text).take(500) {
        if end - start > LONGEST_NAME {
            break;
        }
        let word = crate::fold::fold(&text[start..end]);
        let leads = WORDS.label.lead_ins.has(&word);
        let heading_end = if WORDS.label.headings.has(&word) {
            Some(end)
        } else {
            glued_heading(&text[start..end]).map(|length| start + length)
        };
        if let Some(end) = heading_end {
            let rest = &text[end..];
            let closes =
                rest.trim_start_matches(|c: char| c.is_whitespace() || CLOSING.contains(&c));
            if only_headings
                || closes.starts_with(COLONS)
                || lead.is_some_and(|lead| is_of_drug(&text[lead..start]))
                || text[start..].starts_with(char::is_uppercase)
                    && text[..start].trim_end().ends_with(['.', '!', ')'])
            {
                let heading =
                    lead.unwrap_or(start)..text.len() - closes.trim_start_matches(COLONS).len();
                match found.last_mut() {
                    // "Ingredients/Ingrédients:" is one heading.
                    Some(last)
                        if !text
                            .get(last.end..heading.start)
                            .is_some_and(|gap| gap.contains(char::is_alphanumeric)) =>
                    {
                        last.end = heading.end;
                    }
                    _ => found.push(heading),
                }
            }
        }
        let mut belongs = 0;
        if heading_end.is_none()
            && let Some(last) = found.last_mut()
            && text
                .get(last.end..start)
                .is_some_and(|gap| gap.trim().is_empty())
            && !text[..last.end].trim_end().ends_with(COLONS)
        {
            belongs = behind_heading(&text[start..]);
            last.end = start + belongs;
        }
        only_headings &= heading_end.is_some() || leads;
        lead = (leads && belongs == 0).then(|| lead.unwrap_or(start));
    }
    found
}

/// How long the heading is that a word begins with, where a name is glued to it: a capital
/// letter behind a small one, or a word that is an ingredient by itself.
fn glued_heading(word: &str) -> Option<usize> {
    let mut before = ' ';
    let mut longest = None;
    for (at, c) in word.char_indices() {
        let new_word = before.is_lowercase() && c.is_uppercase();
        if at >= 4
            && (new_word || WORDS.label.last_words.has(&crate::fold::fold(&word[at..])))
            && WORDS.label.headings.has(&crate::fold::fold(&word[..at]))
        {
            longest = Some(at);
        }
        before = c;
    }
    longest
}

/// How long the word is that a heading goes on with, its colon included: "Principe actif:".
/// It may be glued to the name behind it.
fn behind_heading(text: &str) -> usize {
    let Some((_, end)) = lexicon::spans(text).next() else {
        return 0;
    };
    let mut before = ' ';
    let lengths = text[..end].char_indices().map(|(at, c)| {
        let new_word = before.is_lowercase() && c.is_uppercase();
        before = c;
        (at, new_word)
    });
    let ends = lengths.chain(std::iter::once((end, true)));
    ends.filter(|(_, new_word)| *new_word)
        .map(|(at, _)| at)
        .find(|at| WORDS.label.lead_ins.has(&crate::fold::fold(&text[..*at])))
        .map_or(0, |at| {
            let rest = text[at..].trim_start();
            if rest.starts_with(COLONS) {
                text.len() - rest.trim_start_matches(COLONS).len()
            } else {
                at
            }
        })
}

/// Whether the words before a heading are those of a drug label, and begin a line of it.
fn is_of_drug(lead: &str) -> bool {
    lead.starts_with(char::is_uppercase) && (is_of_actives(lead) || goes_on(lead))
}

/// Whether a heading is that of a drug's active ingredients.
pub(super) fn is_of_actives(heading: &str) -> bool {
    lexicon::spans(heading).any(|(start, end)| {
        let word = &heading[start..end];
        let end = glued_heading(word).unwrap_or(word.len());
        WORDS.label.actives.has(&crate::fold::fold(&word[..end]))
    })
}

/// Whether a heading is that of a second list: "Inactive ingredients", after the active
/// ones.
pub(super) fn goes_on(heading: &str) -> bool {
    lexicon::spans(heading).next().is_some_and(|(start, end)| {
        WORDS
            .label
            .second_list
            .has(&crate::fold::fold(&heading[start..end]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_left_behind() {
        for text in [
            "Ingredients: Aqua",
            "INGREDIENTS/INGRÉDIENTS : Aqua",
            "Soft cream. Ingredients (INCI): Aqua",
            "Active ingredients: Aqua",
            "Ingredients Aqua",
            "全成分：Aqua",
            "IngredientsAqua",
            "INGREDIENTSAQUA",
            "Active ingredientAqua",
            "Wirkstoff Aqua",
            "Inactive ingredients Aqua",
        ] {
            let headings = headings(text);
            let body = headings.last().map_or(0, |heading| heading.end);
            assert_eq!(headings.len(), 1, "{text}");
            assert_eq!(text[body..].trim().to_lowercase(), "aqua", "{text}");
        }
        assert!(headings("natural ingredients").is_empty());
    }
}
