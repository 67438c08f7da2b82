//! Fuzzy matching: whether a word nearly begins with what was typed, with letters missing,
//! added, exchanged, or two neighbours swapped.

use zeroize::Zeroizing;

/// The most letters of a typed word in which mistakes are allowed.
const MOST_LETTERS: usize = 40;

/// A typed word, and how many mistakes in it are allowed.
pub(super) struct FuzzyWord {
    typed: Zeroizing<Vec<char>>,
    allowed: u8,
}

impl FuzzyWord {
    /// One mistake is allowed in a word of four or more letters, two in one of eight or
    /// more.
    pub(super) fn new(typed: &str) -> Self {
        let typed: Zeroizing<Vec<char>> = Zeroizing::new(typed.chars().collect());
        let allowed = match typed.len() {
            4..=7 => 1,
            8..=MOST_LETTERS => 2,
            _ => 0,
        };
        Self { typed, allowed }
    }

    pub(super) fn allowed(&self) -> u8 {
        self.allowed
    }

    /// Whether some beginning of `word` is at most the allowed mistakes away: the
    /// distance of optimal string alignment, of which only the diagonal band is worked
    /// out that can stay within them.
    pub(super) fn is_near_start(&self, word: &str) -> bool {
        let (length, allowed) = (self.typed.len(), self.allowed);
        let reach = usize::from(allowed);
        if word.len() + reach < length {
            return false;
        }
        let mut letters = ['\0'; MOST_LETTERS + 2];
        let mut width = 0;
        for letter in word.chars().take(length + reach) {
            let Some(slot) = letters.get_mut(width) else {
                break;
            };
            *slot = letter;
            width += 1;
        }
        if width + reach < length {
            return false;
        }
        if allowed == 0 {
            return letters[..width] == self.typed[..];
        }
        // Three rows of the table: for what was typed up to two letters ago, one, and now.
        let far = allowed + 1;
        let mut before = [far; MOST_LETTERS + 3];
        let mut above = [far; MOST_LETTERS + 3];
        for (column, cell) in (0..=allowed).zip(&mut above) {
            *cell = column;
        }
        for row in 1..=length {
            let mut now = [far; MOST_LETTERS + 3];
            if row <= reach {
                now[0] = u8::try_from(row).unwrap_or(far);
            }
            let mut nearest = now[0];
            for column in row.saturating_sub(reach).max(1)..=(row + reach).min(width) {
                let is_same = self.typed[row - 1] == letters[column - 1];
                let mut least = above[column - 1] + u8::from(!is_same);
                least = least.min(above[column] + 1).min(now[column - 1] + 1);
                let is_swapped = row > 1
                    && column > 1
                    && self.typed[row - 1] == letters[column - 2]
                    && self.typed[row - 2] == letters[column - 1];
                if is_swapped {
                    least = least.min(before[column - 2] + 1);
                }
                now[column] = least.min(far);
                nearest = nearest.min(least);
            }
            if nearest > allowed && above.iter().all(|cell| *cell > allowed) {
                return false;
            }
            before = above;
            above = now;
        }
        above[..=width].iter().any(|cell| *cell <= allowed)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near(typed: &str, word: &str, allowed: u8) -> bool {
        let word_typed = FuzzyWord {
            allowed,
            ..FuzzyWord::new(typed)
        };
        word_typed.is_near_start(word)
    }

    #[test]
    fn a_letter_missing_added_exchanged_or_swapped_is_one_mistake() {
        for typed in [
            "schmidt", "schmit", "schmiddt", "schmitt", "schmitd", "shmidt",
        ] {
            assert!(near(typed, "schmidtke", 1), "{typed}");
        }
        assert!(!near("shmit", "schnaps", 1));
        assert!(!near("smit", "schmidt", 1));
        assert!(near("smidt", "schmidt", 2));
        assert!(near("karimi", "karimi", 0));
        assert!(!near("karimi", "karim", 0));
        assert!(near("ёлк", "ёлкина", 0));
        let long = FuzzyWord::new("hairdressers");
        assert!(long.allowed() == 2 && long.is_near_start("hiarderssers"));
        let longest = "x".repeat(41);
        let none = FuzzyWord::new(&longest);
        assert!(none.is_near_start(&longest) && !none.is_near_start(&longest[1..]));
    }

    proptest! {
        /// As the library's own distance to the nearest beginning says.
        #[test]
        fn it_agrees_with_the_plain_definition(
            typed in "[abcé]{1,9}",
            word in "[abcé]{0,12}",
            allowed in 0_u8..=2,
        ) {
            let letters: Vec<char> = word.chars().collect();
            let nearest = (0..=letters.len())
                .map(|end| {
                    let start: String = letters[..end].iter().collect();
                    strsim::osa_distance(&typed, &start)
                })
                .min();
            prop_assert_eq!(near(&typed, &word, allowed), nearest <= Some(usize::from(allowed)));
        }
    }
}
