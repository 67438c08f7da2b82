//! What a passphrase is worth, in words, and the recovery key in groups.

use records::{Advice, Flaw, Weak};
use strings::{Vocabulary, Words};

use super::wire::{JudgeView, RecoveryView};

/// How many characters of the recovery key stand together: as many as are kept in mind
/// between the screen and the paper.
const GROUP: usize = 4;

/// What a new passphrase is worth: how strong it is, and what would make it stronger.
#[must_use]
pub fn judge_view<T>(words: &Words, is_empty: bool, judged: &Result<T, Weak>) -> JudgeView {
    let (strength, verdict, advice): (u8, _, &[Advice]) = match judged {
        Ok(_) => (4, words.judge_good(), &[]),
        Err(_) if is_empty => (0, words.judge_empty(), &[]),
        Err(weak) => {
            let strength = match weak.flaw {
                Flaw::TooShort | Flaw::TooLong => 1,
                Flaw::Common
                | Flaw::Own
                | Flaw::Pattern
                | Flaw::Date
                | Flaw::Word
                | Flaw::CommonWords => 2,
                Flaw::Guessable => 3,
            };
            (
                strength,
                words.word(Vocabulary::PassphraseFlaw, weak.flaw.id()),
                &weak.advice,
            )
        }
    };
    JudgeView {
        accepted: judged.is_ok(),
        strength,
        verdict,
        advice: advice
            .iter()
            .map(|one| words.word(Vocabulary::PassphraseAdvice, one.id()))
            .collect(),
    }
}

/// A key in groups that can be read aloud and copied by hand: first what every key begins
/// with, up to its last 1, then [`GROUP`] letters each.
pub fn groups(key: &str) -> RecoveryView {
    let (beginning, own) = key.split_at(key.rfind('1').map_or(0, |one| one + 1));
    let own: Vec<char> = own.chars().collect();
    let mut groups = vec![beginning.to_owned()];
    groups.extend(own.chunks(GROUP).map(|group| group.iter().collect()));
    RecoveryView { groups }
}

#[cfg(test)]
mod tests {
    use strings::Language;

    use super::*;

    fn view(passphrase: &str) -> JudgeView {
        let judged = records::judge(passphrase, &["Northside"]);
        judge_view(
            Words::of(Language::default()),
            passphrase.is_empty(),
            &judged,
        )
    }

    #[test]
    fn a_passphrase_grows_stronger_in_words() {
        assert_eq!(view("").strength, 0);
        assert_eq!(view("short").strength, 1);
        assert_eq!(view("password1234").strength, 2);
        assert_eq!(view("northsidescalpstudio").strength, 2);
        assert_eq!(view("correct horse battery").strength, 3);
        let good = view("lantern gravel teapot mosaic");
        assert!(good.accepted && good.strength == 4 && good.advice.is_empty());
        assert!(!view("password1234").advice.is_empty());
    }

    #[test]
    fn the_recovery_key_can_be_read_aloud_and_typed_again() {
        let key = "AGE-SECRET-KEY-1QPZRY9X8GF";
        let groups = groups(key).groups;
        assert_eq!(groups, ["AGE-SECRET-KEY-1", "QPZR", "Y9X8", "GF"]);
        assert_eq!(groups.concat(), key);
    }
}
