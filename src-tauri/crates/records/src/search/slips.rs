//! Whether a word nearly begins with what was typed: letters missing, added, exchanged,
//! or two neighbours swapped.

use zeroize::Zeroizing;

/// The most letters of a typed word in which mistakes are forgiven.
const MOST_LETTERS: usize = 40;

/// A typed word, and how many mistakes in it are forgiven.
pub(super) struct Slips {
    typed: Zeroizing<Vec<char>>,
    forgiven: u8,
}

impl Slips {
    /// One mistake is forgiven in a word of four or more letters, two in one of eight or
    /// more.
    pub(super) fn new(typed: &str) -> Self {
        let typed: Zeroizing<Vec<char>> = Zeroizing::new(typed.chars().collect());
        let forgiven = match typed.len() {
            4..=7 => 1,
            8..=MOST_LETTERS => 2,
            _ => 0,
        };
        Self { typed, forgiven }
    }

    pub(super) fn forgiven(&self) -> u8 {
        self.forgiven
    }

    /// Whether some beginning of `word` is at most the forgiven mistakes away: the
    /// distance of optimal string alignment, of which only the diagonal band is worked
    /// out that can stay within them.
    pub(super) fn is_near_start(&self, word: &str) -> bool {
        let (length, forgiven) = (self.typed.len(), self.forgiven);
        let reach = usize::from(forgiven);
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
        if forgiven == 0 {
            return letters[..width] == self.typed[..];
        }
        // Three rows of the table: for what was typed up to two letters ago, one, and now.
        let far = forgiven + 1;
        let mut before = [far; MOST_LETTERS + 3];
        let mut above = [far; MOST_LETTERS + 3];
        for (column, cell) in (0..=forgiven).zip(&mut above) {
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
            if nearest > forgiven && above.iter().all(|cell| *cell > forgiven) {
                return false;
            }
            before = above;
            above = now;
        }
        above[..=width].iter().any(|cell| *cell <= forgiven)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near(typed: &str, word: &str, forgiven: u8) -> bool {
        let slips = Slips {
            forgiven,
            ..Slips::new(typed)
        };
        slips.is_near_start(word)
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
        let long = Slips::new("hairdressers");
        assert!(long.forgiven() == 2 && long.is_near_start("hiarderssers"));
        let longest = "x".repeat(41);
        let none = Slips::new(&longest);
        assert!(none.is_near_start(&longest) && !none.is_near_start(&longest[1..]));
    }

    proptest! {
        /// As the library's own distance to the nearest beginning says.
        #[test]
        fn it_agrees_with_the_plain_definition(
            typed in "[abcé]{1,9}",
            word in "[abcé]{0,12}",
            forgiven in 0_u8..=2,
        ) {
            let letters: Vec<char> = word.chars().collect();
            let nearest = (0..=letters.len())
                .map(|end| {
                    let start: String = letters[..end].iter().collect();
                    strsim::osa_distance(&typed, &start)
                })
                .min();
            prop_assert_eq!(near(&typed, &word, forgiven), nearest <= Some(usize::from(forgiven)));
        }
    }
}
