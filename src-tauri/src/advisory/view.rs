//! What the artist should know, in words.

use records::{KeyFile, StoreError};
use strings::{Vocabulary, Words};

use super::concern::VaultConcern;
use super::wire::{Act, ActView, Advisory, AdvisoryKind};
use crate::system::clock::WallClock;
use crate::vault::clock::ClockConcern;

/// What is wrong with the place of the open vault; none when nothing is.
#[must_use]
pub fn place(words: &Words, error: StoreError) -> Option<Advisory> {
    let displaced = match error {
        StoreError::Gone => words.advisory_gone(),
        StoreError::Replaced => words.advisory_replaced(),
        _ => return None,
    };
    Some(Advisory {
        kind: AdvisoryKind::Displaced,
        words: displaced,
        advice: words.advisory_displaced_then(),
        act: Some(act(words, Act::SaveCopy)),
    })
}

/// What was noticed when the vault was unlocked.
#[must_use]
pub fn notice(words: &Words, concern: &VaultConcern, wall: WallClock) -> Advisory {
    match concern {
        VaultConcern::Older { seen } => Advisory {
            kind: AdvisoryKind::Older,
            words: words.advisory_older(words.full_moment(wall.shows(*seen))),
            advice: words.advisory_older_then(),
            act: Some(act(words, Act::GoOnWithOlder)),
        },
        VaultConcern::ErasedSince { names } => Advisory {
            kind: AdvisoryKind::ErasedSince,
            words: words.advisory_erased_since(names.join(", ")),
            advice: words.advisory_erased_since_then(),
            act: Some(act(words, Act::EraseAgain)),
        },
        VaultConcern::OthersBeside { names } => Advisory {
            kind: AdvisoryKind::OthersBeside,
            words: words.advisory_others_beside(names.join(", ")),
            advice: words.advisory_others_beside_then(),
            act: None,
        },
        VaultConcern::KeyFileMended { file } => {
            let (mended, advice) = match file {
                KeyFile::Passphrase => (
                    words.advisory_passphrase_file(),
                    words.advisory_passphrase_file_then(),
                ),
                KeyFile::Recovery => (
                    words.advisory_recovery_file(),
                    words.advisory_recovery_file_then(),
                ),
            };
            Advisory {
                kind: AdvisoryKind::KeyFileMended,
                words: mended,
                advice,
                act: None,
            }
        }
        VaultConcern::FormUnfinished { title, name } => Advisory {
            kind: AdvisoryKind::FormUnfinished,
            words: words.advisory_form_unfinished(name.as_str(), title.as_str()),
            advice: words.advisory_form_unfinished_then(),
            act: None,
        },
        VaultConcern::BackupFolderUnconfirmed { folder } => Advisory {
            kind: AdvisoryKind::BackupFolderUnconfirmed,
            words: words.advisory_backup_folder_unconfirmed(folder.to_string_lossy()),
            advice: words.advisory_backup_folder_unconfirmed_then(),
            act: Some(act(words, Act::ConfirmBackupFolder)),
        },
        VaultConcern::BackupFolderEmptied { folder } => Advisory {
            kind: AdvisoryKind::BackupFolderEmptied,
            words: words.advisory_backup_folder_emptied(folder.to_string_lossy()),
            advice: words.advisory_backup_folder_emptied_then(),
            act: Some(act(words, Act::BeginBackupFolderAnew)),
        },
    }
}

fn act(words: &Words, act: Act) -> ActView {
    ActView {
        act,
        label: words.word(Vocabulary::AdvisoryAct, act.id()),
    }
}

/// A concern about the clock. `wall` is the clock on the studio's wall.
#[must_use]
pub fn clock(words: &Words, concern: &ClockConcern, wall: WallClock) -> Advisory {
    let used = |last| words.full_moment(wall.shows(last));
    match concern {
        ClockConcern::Behind { last } => Advisory {
            kind: AdvisoryKind::ClockBehind,
            words: words.advisory_clock_behind(used(*last)),
            advice: words.advisory_clock_behind_then(),
            act: None,
        },
        ClockConcern::Ahead { last } => Advisory {
            kind: AdvisoryKind::ClockAhead,
            words: words.advisory_clock_ahead(used(*last)),
            advice: words.advisory_clock_ahead_then(),
            act: None,
        },
        ClockConcern::ZoneUnknown { zone } => Advisory {
            kind: AdvisoryKind::ZoneUnknown,
            words: words.advisory_zone_unknown(zone.as_str()),
            advice: words.advisory_zone_unknown_then(),
            act: None,
        },
        ClockConcern::ZoneDiffers { zone, minutes } => {
            let apart = minutes.unsigned_abs();
            let (hours, rest) = (apart / 60, apart % 60);
            Advisory {
                kind: AdvisoryKind::ZoneDiffers,
                words: if *minutes > 0 {
                    words.advisory_zone_ahead(hours, rest)
                } else {
                    words.advisory_zone_behind(hours, rest)
                },
                advice: words.advisory_zone_differs_then(zone.replace('_', " ")),
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
            VaultConcern::FormUnfinished {
                title: "Consent".into(),
                name: "Anna".into(),
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
