//! One of several values for one field: the best goes there, the others into the note.

/// One of them.
pub(super) struct Choice {
    pub(super) text: String,
    /// What the file calls it, such as `Home` or `Home Phone`.
    pub(super) label: String,
    /// The lower, the better.
    pub(super) rank: u8,
}

/// A line of the note: what is said, under its heading where it has one.
pub(super) fn headed(heading: &str, text: &str) -> String {
    if heading.is_empty() {
        text.to_owned()
    } else {
        format!("{heading}: {text}")
    }
}

/// Returns the best of several, the first of equals. The others become lines of the note.
pub(super) fn choose(mut choices: Vec<Choice>, others: &mut Vec<String>) -> String {
    choices.retain(|choice| !choice.text.is_empty());
    let ranks = choices.iter().map(|choice| choice.rank);
    let Some((best, _)) = ranks.enumerate().min_by_key(|(_, rank)| *rank) else {
        return String::new();
    };
    let best = choices.remove(best).text;
    for other in choices {
        if other.text != best {
            others.push(headed(&other.label, &other.text));
        }
    }
    best
}
