//! Judges a new passphrase by how many guesses it would stand, with advice and without
//! composition rules.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;
use zxcvbn::feedback::{Suggestion, Warning};

use crate::keys::Passphrase;

/// The fewest characters that a passphrase may have.
pub const FEWEST_CHARACTERS: usize = 12;
/// The most bytes that a passphrase may have; more is a paste by mistake.
pub const MOST_BYTES: usize = 1024;

/// A passphrase that was judged good enough to protect a vault.
#[derive(Debug)]
pub struct NewPassphrase(pub(crate) Passphrase);

/// Why a passphrase was refused, and what would make it better.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the passphrase is too weak")]
pub struct Weak {
    /// What is wrong with it.
    pub flaw: Flaw,
    /// What would help, most helpful first.
    pub advice: Vec<Advice>,
}

/// What is wrong with a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Fewer than twelve characters.
    TooShort,
    /// More than [`MOST_BYTES`].
    TooLong,
    /// One of the passphrases that everyone tries first, or close to one.
    Common,
    /// A row of keys, a repetition or a sequence.
    Pattern,
    /// A date or a year.
    Date,
    /// A name, or a word by itself.
    Word,
    /// None of these, and still guessed too soon.
    Guessable,
}

/// What would make a passphrase better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Use a few words, and not a common phrase.
    FewWords,
    /// Add a word or two that do not belong together.
    AddWords,
    /// Capital letters help little.
    CapitalsHelpLittle,
    /// Writing a word backwards helps little.
    ReversalHelpsLittle,
    /// Symbols in place of letters help little.
    SubstitutionHelpsLittle,
    /// Avoid rows of keys.
    AvoidKeyRows,
    /// Avoid repetitions.
    AvoidRepeats,
    /// Avoid sequences such as abc or 6543.
    AvoidSequences,
    /// Avoid years and dates.
    AvoidDates,
}

/// Judges `text` as a passphrase for a new lock. `known` are words that belong to the
/// artist, such as the studio's name: they count as guessed at once.
///
/// The passphrase is put in Unicode's composed form (NFC), so that the same keys open
/// the vault on every system.
///
/// # Errors
/// [`Weak`], with the flaw and advice.
pub fn judge(text: &str, known: &[&str]) -> Result<NewPassphrase, Weak> {
    let refused = |flaw, advice| Err(Weak { flaw, advice });
    if text.len() > MOST_BYTES {
        return refused(Flaw::TooLong, Vec::new());
    }
    let composed = Zeroizing::new(text.nfc().collect::<String>());
    let entropy = zxcvbn::zxcvbn(&composed, known);
    let feedback = entropy.feedback();
    let advice = feedback.map_or_else(Vec::new, |feedback| {
        feedback
            .suggestions()
            .iter()
            .filter_map(|s| advice(*s))
            .collect()
    });
    if composed.chars().count() < FEWEST_CHARACTERS {
        return refused(
            Flaw::TooShort,
            if advice.is_empty() {
                vec![Advice::AddWords]
            } else {
                advice
            },
        );
    }
    // Three of four: more than 10^8 guesses. Each guess costs a key derivation of most
    // of a second and 256 MiB, which makes that decades on one machine.
    if entropy.score() < zxcvbn::Score::Three {
        let warning = feedback.and_then(zxcvbn::feedback::Feedback::warning);
        return refused(flaw(warning), advice);
    }
    Ok(NewPassphrase(Passphrase::new(&composed)))
}

fn flaw(warning: Option<Warning>) -> Flaw {
    match warning {
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword,
        ) => Flaw::Common,
        Some(
            Warning::StraightRowsOfKeysAreEasyToGuess
            | Warning::ShortKeyboardPatternsAreEasyToGuess
            | Warning::RepeatsLikeAaaAreEasyToGuess
            | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
            | Warning::SequencesLikeAbcAreEasyToGuess,
        ) => Flaw::Pattern,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => Flaw::Date,
        Some(
            Warning::AWordByItselfIsEasyToGuess
            | Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
            | Warning::CommonNamesAndSurnamesAreEasyToGuess,
        ) => Flaw::Word,
        None => Flaw::Guessable,
    }
}

fn advice(suggestion: Suggestion) -> Option<Advice> {
    Some(match suggestion {
        Suggestion::UseAFewWordsAvoidCommonPhrases => Advice::FewWords,
        // There are no composition rules here that could suggest otherwise.
        Suggestion::NoNeedForSymbolsDigitsOrUppercaseLetters => return None,
        Suggestion::AddAnotherWordOrTwo => Advice::AddWords,
        Suggestion::CapitalizationDoesntHelpVeryMuch
        | Suggestion::AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase => Advice::CapitalsHelpLittle,
        Suggestion::ReversedWordsArentMuchHarderToGuess => Advice::ReversalHelpsLittle,
        Suggestion::PredictableSubstitutionsDontHelpVeryMuch => Advice::SubstitutionHelpsLittle,
        Suggestion::UseALongerKeyboardPatternWithMoreTurns => Advice::AvoidKeyRows,
        Suggestion::AvoidRepeatedWordsAndCharacters => Advice::AvoidRepeats,
        Suggestion::AvoidSequences => Advice::AvoidSequences,
        Suggestion::AvoidRecentYears
        | Suggestion::AvoidYearsThatAreAssociatedWithYou
        | Suggestion::AvoidDatesAndYearsThatAreAssociatedWithYou => Advice::AvoidDates,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use super::*;

    fn flaw_of(text: &str) -> Flaw {
        judge(text, &["Northside Scalp Studio"]).unwrap_err().flaw
    }

    #[test]
    fn a_few_unrelated_words_are_good_without_capitals_digits_or_symbols() {
        assert!(judge("lantern gravel teapot mosaic", &[]).is_ok());
        assert!(judge("фонарь гравий чайник", &[]).is_ok());
    }

    #[test]
    fn the_bound_is_twelve_characters_not_bytes() {
        assert_eq!(flaw_of("xk7 vq2 pw9"), Flaw::TooShort);
        assert_eq!(flaw_of("ёжик чай"), Flaw::TooShort);
        assert!(judge("xk7 vq2 pw9m", &[]).is_ok());
        assert_eq!(flaw_of(""), Flaw::TooShort);
    }

    #[test]
    fn common_ones_patterns_and_dates_are_refused_and_say_why() {
        assert_eq!(flaw_of("password1234"), Flaw::Common);
        assert_eq!(flaw_of("abcdefghijkl"), Flaw::Pattern);
        assert_eq!(flaw_of("aaaaaaaaaaaaaaaa"), Flaw::Pattern);
        assert!(judge("qwertyuiop12", &[]).is_err());
        assert!(judge("northside scalp studio", &["northside scalp studio"]).is_err());
        assert!(!judge("password1234", &[]).unwrap_err().advice.is_empty());
    }

    #[test]
    fn a_paste_by_mistake_is_refused_at_once() {
        assert_eq!(flaw_of(&"word ".repeat(300)), Flaw::TooLong);
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same_passphrase() {
        let composed = judge("caf\u{e9} lantern gravel", &[]).unwrap();
        let decomposed = judge("cafe\u{301} lantern gravel", &[]).unwrap();
        assert!(composed.0.same_as(&decomposed.0));
    }

    #[test]
    fn debug_shows_nothing() {
        let shown = format!("{:?}", judge("lantern gravel teapot mosaic", &[]).unwrap());
        assert!(!shown.contains("gravel"), "{shown}");
    }
}
