//! How many guesses a passphrase stands, by whoever knows its artist, the phrases that
//! everybody knows, and that people run words together and repeat them.
//!
//! `zxcvbn` says what a part costs. It counts ten thousand guesses for every further part,
//! because nobody knows how many there are; four or five parts of almost nothing would
//! pass for that alone. Here a passphrase costs the product of its parts, in the cheapest
//! way to take it apart, and a space or a sign that stands between all words costs once.

use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use crate::fold::fold;

/// Phrases that everybody knows, as they read without spaces.
static PHRASES: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    include_str!("../../../../../assets/passphrase/phrases.txt")
        .lines()
        .map(joined)
        .collect()
});

/// Words of the trade, which whoever guesses for an artist tries first.
const TRADE: &[&str] = &[
    "scalp",
    "micropigmentation",
    "pigmentation",
    "pigment",
    "smp",
    "aftercare",
    "studio",
    "clinic",
    "hairline",
    "tattoo",
    "client",
    "clients",
    "artist",
    "practitioner",
];

/// The fewest letters of a word that counts as the artist's own. Shorter ones stand in
/// many words by chance.
const FEWEST_LETTERS: usize = 3;
/// No more characters than these are looked at. A good passphrase is good by then.
const MOST_CHARACTERS: usize = 64;
/// The longest part that is looked up, but for those that are known.
const LONGEST_PART: usize = 16;

/// The powers of ten that a part costs, beside those that `zxcvbn` tells.
mod power {
    /// A character by itself.
    pub const CHARACTER: f64 = 1.0;
    /// The least of a part of several characters: fifty guesses, as `zxcvbn` has it.
    pub const LEAST: f64 = 1.7;
    /// A word of the artist's own or of the trade: among the first that are tried.
    pub const OWN: f64 = 0.0;
    /// A phrase that everybody knows: a few hundred of them.
    pub const PHRASE: f64 = 2.5;
    /// Something that stood in the passphrase before.
    pub const AGAIN: f64 = 1.0;
    /// A kind of sign that was left out between words.
    pub const SIGN: f64 = 1.0;
    /// That letters are written twice.
    pub const DOUBLED: f64 = 1.0;
}

/// What a passphrase stands, in the cheapest way to guess it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Estimate {
    /// The power of ten of the guesses.
    pub power: f64,
    /// Whether words of the artist's own or of the trade are in it.
    pub own: bool,
    /// Whether a phrase that everybody knows is in it.
    pub phrase: bool,
    /// Whether something is in it more than once.
    pub again: bool,
}

impl Estimate {
    const NOTHING: Self = Self {
        power: 0.0,
        own: false,
        phrase: false,
        again: false,
    };

    fn and(self, power: f64) -> Self {
        Self {
            power: self.power + power,
            ..self
        }
    }

    fn cheaper(self, other: Self) -> Self {
        if other.power < self.power {
            other
        } else {
            self
        }
    }
}

/// Estimates what `text` stands. `known` is what is known of the artist: names, addresses,
/// whatever was typed about the studio.
pub(super) fn estimate(text: &str, known: &[&str]) -> Estimate {
    let own = own_words(known);
    let typed = Zeroizing::new(text.to_lowercase().chars().collect::<Vec<char>>());
    let typed = &typed[..typed.len().min(MOST_CHARACTERS)];
    let letters = Zeroizing::new(joined(text));
    let letters = &letters[..letters.len().min(MOST_CHARACTERS)];
    let single = Zeroizing::new(undoubled(letters));

    let mut cheapest = cheapest_parts(typed, &own);
    if letters != typed {
        let signs = f64::from(kinds_of_signs(text));
        cheapest = cheapest.cheaper(cheapest_parts(letters, &own).and(signs * power::SIGN));
    }
    if *single != letters {
        let signs = f64::from(kinds_of_signs(text));
        let doubled = cheapest_parts(&single, &own).and(signs * power::SIGN + power::DOUBLED);
        cheapest = cheapest.cheaper(Estimate {
            again: true,
            ..doubled
        });
    }
    cheapest
}

/// Takes `text` apart where that costs the least, each part by itself.
fn cheapest_parts(text: &[char], own: &[Vec<char>]) -> Estimate {
    let mut best = vec![Estimate::NOTHING];
    for end in 1..=text.len() {
        let mut cheapest = best[end - 1].and(power::CHARACTER);
        for start in (0..end).rev() {
            let part = &text[start..end];
            if let Some(cost) = cost(part, &text[..start], own) {
                let before = best[start];
                cheapest = cheapest.cheaper(Estimate {
                    power: before.power + cost.power,
                    own: before.own || cost.own,
                    phrase: before.phrase || cost.phrase,
                    again: before.again || cost.again,
                });
            }
        }
        best.push(cheapest);
    }
    let parts = best.pop().unwrap_or(Estimate::NOTHING);
    // Rows of keys and repetitions may be longer than any part.
    parts.cheaper(Estimate::NOTHING.and(looked_up(text)))
}

/// What a part costs after what stands `before` it; none where it is not looked up.
fn cost(part: &[char], before: &[char], own: &[Vec<char>]) -> Option<Estimate> {
    let is_in = |words: &[Vec<char>]| words.iter().any(|word| word == part);
    let nothing = Estimate::NOTHING;
    if is_in(own) {
        let word = Estimate {
            own: true,
            ..nothing
        };
        return Some(word.and(power::OWN));
    }
    if is_in(&PHRASES) {
        let phrase = Estimate {
            phrase: true,
            ..nothing
        };
        return Some(phrase.and(power::PHRASE));
    }
    if part.len() >= FEWEST_LETTERS && before.windows(part.len()).any(|earlier| earlier == part) {
        let again = Estimate {
            again: true,
            ..nothing
        };
        return Some(again.and(power::AGAIN));
    }
    // No word that could be looked up has a space in it.
    let is_looked_up = (2..=LONGEST_PART).contains(&part.len()) && !part.contains(&' ');
    is_looked_up.then(|| nothing.and(looked_up(part).max(power::LEAST)))
}

/// The power of ten of the guesses that `zxcvbn` counts for a part.
fn looked_up(part: &[char]) -> f64 {
    let part = Zeroizing::new(part.iter().collect::<String>());
    zxcvbn::zxcvbn(&part, &[]).guesses_log10()
}

/// The words of what is known of the artist, of at least [`FEWEST_LETTERS`], and all of
/// it run together, with the words of the trade.
fn own_words(known: &[&str]) -> Vec<Vec<char>> {
    let mut words: Vec<Vec<char>> = TRADE.iter().map(|word| word.chars().collect()).collect();
    for text in known {
        let parted = fold(&part_at_capitals(text));
        let whole = fold(text);
        words.push(joined(text));
        for word in parted.split(' ').chain(whole.split(' ')) {
            words.push(word.chars().collect());
        }
    }
    words.retain(|word| word.len() >= FEWEST_LETTERS);
    words.sort();
    words.dedup();
    words
}

/// "NorthsideScalp" as "Northside Scalp".
fn part_at_capitals(text: &str) -> String {
    let mut parted = String::with_capacity(text.len());
    let mut was_small = false;
    for letter in text.chars() {
        if was_small && letter.is_uppercase() {
            parted.push(' ');
        }
        was_small = letter.is_lowercase();
        parted.push(letter);
    }
    parted
}

/// The letters and digits of a text, folded, without anything between them.
fn joined(text: &str) -> Vec<char> {
    Zeroizing::new(fold(text))
        .chars()
        .filter(|letter| *letter != ' ')
        .collect()
}

/// A text in which no character stands beside itself.
fn undoubled(text: &[char]) -> Vec<char> {
    let mut single = text.to_vec();
    single.dedup();
    single
}

/// How many different signs a text has beside letters and digits.
fn kinds_of_signs(text: &str) -> u32 {
    let mut signs: Vec<char> = text
        .chars()
        .filter(|c| !c.is_alphanumeric() && !is_combining_mark(*c))
        .collect();
    signs.sort_unstable();
    signs.dedup();
    u32::try_from(signs.len()).unwrap_or(u32::MAX)
}
