//! What the artist should know, in words.

use records::{KeyFile, StoreError};
use strings::Words;

use super::concern::VaultConcern;
use super::wire::{Act, ActView, Advisory, AdvisoryKind};
use crate::system::clock::WallClock;
use crate::vault::clock::ClockConcern;
use crate::view::{full_moment, word};

/// What is wrong with the place of the open vault; none when nothing is.
#[must_use]
pub fn place(words: &Words, error: StoreError) -> Option<Advisory> {
    let id = match error {
        StoreError::Gone => "advisory-gone",
        StoreError::Replaced => "advisory-replaced",
        _ => return None,
    };
    Some(Advisory {
        kind: AdvisoryKind::Displaced,
        words: words.say(id),
        advice: words.say("advisory-displaced-then"),
        act: Some(act(words, Act::SaveCopy)),
    })
}

/// What was noticed when the vault was unlocked.
#[must_use]
pub fn notice(words: &Words, concern: &VaultConcern, wall: WallClock) -> Advisory {
    let plain = |kind, id: &str, values: &[(&str, strings::Value<'_>)], what| Advisory {
        kind,
        words: words.say_with(id, values),
        advice: words.say(&format!("{id}-then")),
        act: what,
    };
    match concern {
        VaultConcern::Older { seen } => plain(
            AdvisoryKind::Older,
            "advisory-older",
            &[("seen", full_moment(words, wall.shows(*seen)).into())],
            Some(act(words, Act::GoOnWithOlder)),
        ),
        VaultConcern::ErasedSince { names } => plain(
            AdvisoryKind::ErasedSince,
            "advisory-erased-since",
            &[("names", names.join(", ").into())],
            Some(act(words, Act::EraseAgain)),
        ),
        VaultConcern::OthersBeside { names } => plain(
            AdvisoryKind::OthersBeside,
            "advisory-others-beside",
            &[("names", names.join(", ").into())],
            None,
        ),
        VaultConcern::KeyFileMended { file } => plain(
            AdvisoryKind::KeyFileMended,
            match file {
                KeyFile::Passphrase => "advisory-passphrase-file",
                KeyFile::Recovery => "advisory-recovery-file",
            },
            &[],
            None,
        ),
        VaultConcern::BackupFolderUnconfirmed { folder } => plain(
            AdvisoryKind::BackupFolderUnconfirmed,
            "advisory-backup-folder-unconfirmed",
            &[("folder", folder.display().to_string().into())],
            Some(act(words, Act::ConfirmBackupFolder)),
        ),
        VaultConcern::BackupFolderEmptied { folder } => plain(
            AdvisoryKind::BackupFolderEmptied,
            "advisory-backup-folder-emptied",
            &[("folder", folder.display().to_string().into())],
            Some(act(words, Act::BeginBackupFolderAnew)),
        ),
    }
}

fn act(words: &Words, act: Act) -> ActView {
    ActView {
        act,
        label: word(words, "advisory-act", act),
    }
}

/// A concern about the clock. `wall` is the clock on the studio's wall.
#[must_use]
pub fn clock(words: &Words, concern: &ClockConcern, wall: WallClock) -> Advisory {
    let used = |last| [("last", full_moment(words, wall.shows(last)).into())];
    match concern {
        ClockConcern::Behind { last } => Advisory {
            kind: AdvisoryKind::ClockBehind,
            words: words.say_with("advisory-clock-behind", &used(*last)),
            advice: words.say("advisory-clock-behind-then"),
            act: None,
        },
        ClockConcern::Ahead { last } => Advisory {
            kind: AdvisoryKind::ClockAhead,
            words: words.say_with("advisory-clock-ahead", &used(*last)),
            advice: words.say("advisory-clock-ahead-then"),
            act: None,
        },
        ClockConcern::ZoneUnknown { zone } => Advisory {
            kind: AdvisoryKind::ZoneUnknown,
            words: words.say_with("advisory-zone-unknown", &[("zone", zone.as_str().into())]),
            advice: words.say("advisory-zone-unknown-then"),
            act: None,
        },
        ClockConcern::ZoneDiffers { zone, minutes } => {
            let apart = minutes.unsigned_abs();
            let id = if *minutes > 0 {
                "advisory-zone-ahead"
            } else {
                "advisory-zone-behind"
            };
            Advisory {
                kind: AdvisoryKind::ZoneDiffers,
                words: words.say_with(
                    id,
                    &[
                        ("hours", (apart / 60).into()),
                        ("minutes", (apart % 60).into()),
                    ],
                ),
                advice: words.say_with(
                    "advisory-zone-differs-then",
                    &[("zone", zone.replace('_', " ").into())],
                ),
                act: None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use strings::Language;

    use super::*;

    #[test]
    fn every_concern_about_the_vault_is_in_words_and_so_is_what_can_be_done() {
        let concerns = [
            VaultConcern::Older {
                seen: "2026-11-20T16:00:00Z".parse().unwrap(),
            },
            VaultConcern::ErasedSince {
                names: vec!["Anna".into()],
            },
            VaultConcern::OthersBeside {
                names: vec!["vault (1).db".into()],
            },
            VaultConcern::KeyFileMended {
                file: KeyFile::Passphrase,
            },
            VaultConcern::KeyFileMended {
                file: KeyFile::Recovery,
            },
            VaultConcern::BackupFolderUnconfirmed {
                folder: "backups".into(),
            },
            VaultConcern::BackupFolderEmptied {
                folder: "backups".into(),
            },
        ];
        for &language in Language::ALL {
            let words = Words::of(language);
            let placed = [StoreError::Gone, StoreError::Replaced].map(|error| place(words, error));
            let noticed = concerns
                .iter()
                .map(|concern| Some(notice(words, concern, WallClock::Named(chrono_tz::Tz::UTC))));
            for told in placed.into_iter().chain(noticed) {
                let told = told.unwrap();
                let label = told.act.map(|what| what.label);
                for text in [Some(told.words), Some(told.advice), label]
                    .into_iter()
                    .flatten()
                {
                    assert!(!text.starts_with("advisory-"), "{text}");
                }
            }
        }
    }
}
