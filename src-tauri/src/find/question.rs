//! What a few typed words ask: a name and a thing, such as "marcus gym".

use std::ops::RangeInclusive;

use protocol::Activity;
use strings::{Vocabulary, Words};

/// How many letters of a word must be there before it is taken for the whole.
const FEWEST_LETTERS: usize = 3;

/// A question about a thing, such as "can gurdeep shampoo?".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What is asked about.
    pub about: Activity,
    /// The words that are left: who it is about. Empty for everybody who is healing.
    pub whose: String,
}

impl Question {
    /// Reads a question; none if no word names a thing. Words such as "can" and "when" are
    /// passed over.
    pub fn read(words: &Words, typed: &str) -> Option<Self> {
        let typed = typed.to_lowercase();
        let mut spoken: Vec<&str> = typed
            .split(|c: char| c.is_whitespace() || "?!.,;".contains(c))
            .filter(|word| !word.is_empty())
            .collect();
        // The thing comes last as a rule, and a name may be one too: "sun li gym".
        let (place, about) = (0..spoken.len())
            .rev()
            .find_map(|end| thing_that_ends(words, &spoken, end))?;
        spoken.drain(place);
        let fillers = words.question_fillers();
        spoken.retain(|word| !listed(&fillers).any(|one| one == *word));
        Some(Self {
            about,
            whose: spoken.join(" "),
        })
    }
}

/// Returns the thing whose name ends with the word at `end`, and the words of the name. Two words
/// go before one: "dry shampoo" is no shampoo.
fn thing_that_ends(
    words: &Words,
    spoken: &[&str],
    end: usize,
) -> Option<(RangeInclusive<usize>, Activity)> {
    [1, 0].into_iter().find_map(|more| {
        let name = end.checked_sub(more)?..=end;
        let about = thing(words, &spoken[name.clone()].join(" "))?;
        Some((name, about))
    })
}

/// Returns the thing that a word names, or begins to name when it can be no other.
fn thing(words: &Words, spoken: &str) -> Option<Activity> {
    let lines = words.question_words();
    let named = |fits: fn(&str, &str) -> bool| {
        let mut things = Activity::ALL.iter().copied().filter(|activity| {
            let names = names(words, &lines, *activity);
            listed(&names).any(|name| fits(name, spoken))
        });
        let first = things.next();
        first.filter(|_| things.next().is_none())
    };
    named(|name, spoken| name == spoken).or_else(|| {
        (spoken.chars().count() >= FEWEST_LETTERS)
            .then(|| named(|name, spoken| name.starts_with(spoken)))
            .flatten()
    })
}

/// The words by which a thing is asked about, with commas between.
fn names(words: &Words, lines: &str, activity: Activity) -> String {
    let of = |line: &str| {
        let (id, names) = line.split_once(':')?;
        (id == activity.id()).then(|| names.to_owned())
    };
    lines.lines().find_map(of).unwrap_or_else(|| {
        let name = words.word(Vocabulary::Activity, activity.id());
        name.to_lowercase().replace(' ', ",")
    })
}

/// The words of a list with commas between.
fn listed(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim)
}
