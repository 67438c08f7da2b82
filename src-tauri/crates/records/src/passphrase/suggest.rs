//! A passphrase of five words drawn at random from a list that everybody may know.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use zeroize::Zeroizing;

use super::judge;
use crate::error::KeyError;

/// The list of the Electronic Frontier Foundation, each word behind the throws of a die
/// that draw it.
static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    include_str!("../../../../../assets/passphrase/eff_large_wordlist.txt")
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(_, word)| word)
        .collect()
});

/// How many words a suggestion has.
pub const SUGGESTED_WORDS: usize = 5;
/// How often words are drawn anew that the judge refuses: because the studio is called
/// like them, say. It is nearly never needed once.
const DRAWS: usize = 20;

/// Draws [`SUGGESTED_WORDS`] different words with the system's randomness: one of some
/// 2.8 × 10^19 passphrases. `known` is what [`judge`] is told of the artist.
///
/// # Errors
/// [`KeyError::NoRandomness`].
pub fn suggest_passphrase(known: &[&str]) -> Result<Zeroizing<String>, KeyError> {
    let mut suggested = draw()?;
    for _ in 1..DRAWS {
        if judge(&suggested, known).is_ok() {
            break;
        }
        suggested = draw()?;
    }
    Ok(suggested)
}

pub(super) fn draw() -> Result<Zeroizing<String>, KeyError> {
    let mut drawn = Vec::with_capacity(SUGGESTED_WORDS);
    let mut seen = BTreeSet::new();
    while drawn.len() < SUGGESTED_WORDS {
        let place = below(WORDS.len())?;
        if seen.insert(place) {
            drawn.push(WORDS[place]);
        }
    }
    Ok(Zeroizing::new(drawn.join(" ")))
}

/// A number below `bound`, each as likely as the next. `bound` is at most 65,536.
fn below(bound: usize) -> Result<usize, KeyError> {
    // What lies beyond the last whole multiple would make small numbers likelier.
    let fair = 0x1_0000 / bound * bound;
    loop {
        let mut bytes = [0; 2];
        getrandom::fill(&mut bytes).map_err(|_| KeyError::NoRandomness)?;
        let drawn = usize::from(u16::from_le_bytes(bytes));
        if drawn < fair {
            return Ok(drawn % bound);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use super::*;

    #[test]
    fn the_list_is_whole() {
        assert_eq!(WORDS.len(), 7776);
        let different: BTreeSet<&str> = WORDS.iter().copied().collect();
        assert_eq!(different.len(), WORDS.len());
        assert_eq!((WORDS[0], WORDS[7775]), ("abacus", "zoom"));
    }

    #[test]
    fn every_word_can_be_drawn_and_none_more_often() {
        // Of a bound that the range of the draws does not divide, the last as well.
        let bound = 3;
        let mut drawn = [0; 3];
        for _ in 0..3000 {
            drawn[below(bound).unwrap()] += 1;
        }
        // Each a thousand times: further off than this in one of 10^20 runs.
        assert!(
            drawn.iter().all(|times| (750..1250).contains(times)),
            "{drawn:?}"
        );
    }
}
