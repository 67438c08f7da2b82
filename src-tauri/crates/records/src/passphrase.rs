//! Judges a new passphrase by how many guesses it would stand, with advice and without
//! composition rules; and suggests one.

mod guesses;
mod suggest;

use unicode_normalization::UnicodeNormalization;
use vocabulary::vocabulary;
use zeroize::Zeroizing;
use zxcvbn::feedback::{Feedback, Suggestion, Warning};

pub use self::suggest::{SUGGESTED_WORDS, suggest_passphrase};
use crate::keys::Passphrase;

/// The fewest characters that a passphrase may have.
pub const FEWEST_CHARACTERS: usize = 12;
/// The most bytes that a passphrase may have; more is a paste by mistake.
pub const MOST_BYTES: usize = 1024;

/// The power of ten of the guesses that a passphrase must stand. `docs/vault.md` says
/// what that many cost.
const LEAST_POWER: f64 = 11.0;
/// Below this power of ten a passphrase is made of what everybody tries.
const COMMON_POWER: f64 = 8.0;

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

vocabulary! {
    /// What is wrong with a passphrase.
    Flaw {
        /// Fewer than twelve characters.
        TooShort = "too_short",
        /// More than [`MOST_BYTES`].
        TooLong = "too_long",
        /// One of the passphrases that everyone tries first, close to one, or a phrase that
        /// everybody knows.
        Common = "common",
        /// The studio's or the artist's own words, or those of the trade.
        Own = "own",
        /// A row of keys, a repetition or a sequence.
        Pattern = "pattern",
        /// A date or a year.
        Date = "date",
        /// A name, or a word by itself.
        Word = "word",
        /// Common words and names, guessed soon also together.
        CommonWords = "common_words",
        /// None of these, and still guessed too soon.
        Guessable = "guessable",
    }
}

vocabulary! {
    /// What would make a passphrase better.
    Advice {
        /// Use a few words, and not a common phrase.
        FewWords = "few_words",
        /// Add a word or two that do not belong together.
        AddWords = "add_words",
        /// Capital letters help little.
        CapitalsHelpLittle = "capitals_help_little",
        /// Writing a word backwards helps little.
        ReversalHelpsLittle = "reversal_helps_little",
        /// Symbols in place of letters help little.
        SubstitutionHelpsLittle = "substitution_helps_little",
        /// Avoid rows of keys.
        AvoidKeyRows = "avoid_key_rows",
        /// Avoid repetitions.
        AvoidRepeats = "avoid_repeats",
        /// Avoid sequences such as abc or 6543.
        AvoidSequences = "avoid_sequences",
        /// Avoid years and dates.
        AvoidDates = "avoid_dates",
    }
}

/// Judges `text` as a passphrase for a new lock. `known` is what is known of the artist,
/// such as the studio's name: its words count as guessed at once, also run together.
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
    let mut advice = feedback.map_or_else(Vec::new, |feedback| {
        feedback
            .suggestions()
            .iter()
            .filter_map(|s| advice(*s))
            .collect()
    });
    if advice.is_empty() {
        advice.push(Advice::AddWords);
    }
    if composed.chars().count() < FEWEST_CHARACTERS {
        return refused(Flaw::TooShort, advice);
    }
    let estimate = guesses::estimate(&composed, known);
    let power = estimate.power.min(entropy.guesses_log10());
    if power >= LEAST_POWER {
        return Ok(NewPassphrase(Passphrase::new(&composed)));
    }
    let flaw = if estimate.phrase {
        Flaw::Common
    } else if estimate.own {
        Flaw::Own
    } else if let Some(flaw) = feedback.and_then(Feedback::warning).map(flaw) {
        flaw
    } else if estimate.again {
        Flaw::Pattern
    } else if power < COMMON_POWER {
        Flaw::CommonWords
    } else {
        Flaw::Guessable
    };
    refused(flaw, advice)
}

fn flaw(warning: Warning) -> Flaw {
    match warning {
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => Flaw::Common,
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess
        | Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
        | Warning::SequencesLikeAbcAreEasyToGuess => Flaw::Pattern,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => Flaw::Date,
        Warning::AWordByItselfIsEasyToGuess
        | Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => Flaw::Word,
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
mod tests;
