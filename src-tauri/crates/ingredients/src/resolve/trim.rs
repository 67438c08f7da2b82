//! Where an ingredient begins and ends within the text around it.

use std::ops::Range;

/// Returns the span without what surrounds an ingredient and is no part of it: white
/// space, bullets, stars, brackets without their partner, the full stop of a sentence.
/// It is empty where there is no letter or digit.
pub(super) fn trim(label: &str, span: Range<usize>) -> Range<usize> {
    let text = &label[span.clone()];
    let Some(first) = text.find(char::is_alphanumeric) else {
        return span.start..span.start;
    };
    let mut start = first;
    // A sign or bracket that belongs to the name: "(+)-Limonene" keeps its text.
    if let Some(opening) = text[..first].rfind(['(', '['])
        && balanced(&text[opening..])
    {
        start = opening;
    }
    let last = text
        .char_indices()
        .rfind(|(_, c)| c.is_alphanumeric())
        .map_or(first, |(at, c)| at + c.len_utf8());
    let mut end = last;
    while let Some(c) = text[end..].chars().next() {
        let longer = end + c.len_utf8();
        let keeps = match c {
            '\u{300}'..='\u{36f}' | '%' | '°' => true,
            ')' | ']' | '}' | '）' | '】' => balanced(&text[start..longer]),
            '.' => text[start..end].to_lowercase().ends_with("denat"),
            _ => false,
        };
        if !keeps {
            break;
        }
        end = longer;
    }
    if let Some(percent) = text[end..].strip_prefix([' ', '\u{a0}'])
        && percent.starts_with('%')
    {
        end = text.len() - percent.len() + 1;
    }
    span.start + start..span.start + end
}

/// Whether every bracket in `text` is closed, and none is closed that was not opened.
fn balanced(text: &str) -> bool {
    let mut open = 0_i32;
    for c in text.chars() {
        match c {
            '(' | '[' | '{' | '（' | '【' => open += 1,
            ')' | ']' | '}' | '）' | '】' => open -= 1,
            _ => {}
        }
        if open < 0 {
            return false;
        }
    }
    open == 0
}
