//! First start, unlocking, locking.

use std::fs;
use std::time::Duration;

use records::{Client, Stop, StoreError};

use super::{PASSPHRASE, TempVault, code_of, passphrase, secret};
use crate::advisory::commands::advisories_of;
use crate::advisory::wire::{Act, AdvisoryKind};
use crate::failure::{Code, Failure};
use crate::vault::shared::LockOutcome;
use crate::vault::wire::{
    ChangePassphrase, CreateRequest, KeyTyped, RenewKeys, Unfinished, UnlockAnswer, VaultState,
};
use crate::vault::{SharedVault, keys};

fn refused(answer: &UnlockAnswer) -> (Code, u32) {
    match answer {
        UnlockAnswer::Refused {
            failure,
            wait_seconds,
        } => (failure.code, *wait_seconds),
        UnlockAnswer::Opened(_) => panic!("it opened"),
    }
}

#[test]
fn the_first_start_ends_with_a_recovery_key_that_opens_the_vault() {
    let mut temp = TempVault::empty();
    assert_eq!(temp.guard.state().unwrap(), VaultState::None);
    let view = temp.create();
    assert!(view.recovery_waits && !view.recovery_printed && !view.sample);
    assert_eq!(view.studio, "Northside");
    let key = temp.vault().recovery().unwrap();
    temp.vault().finish_recovery(true).unwrap();
    let gone = temp.vault().recovery().unwrap_err();
    assert_eq!(gone.code, Code::RecoveryKeyGone);
    let VaultState::Open(view) = temp.guard.state().unwrap() else {
        panic!("it is open");
    };
    assert!(view.recovery_printed && !view.recovery_waits);
    // What another version was typing is said to be lost, and not dropped without a word.
    assert!(!view.unfinished_lost);
    let vault = &mut temp.vault().studio.vault;
    vault.keep_unfinished(r#"{"sessions":[{}]}"#).unwrap();
    let VaultState::Open(view) = temp.guard.state().unwrap() else {
        panic!("it is open");
    };
    assert!(view.unfinished_lost && view.unfinished == Unfinished::default());

    temp.guard.lock();
    let typed = format!(" {} ", key.to_lowercase().replace('1', "1 \n"));
    let answer = temp.guard.unlock(&KeyTyped::RecoveryKey {
        text: secret(&typed),
    });
    assert!(matches!(answer.unwrap(), UnlockAnswer::Opened(_)));
}

fn is_said_to_be_on_paper(guard: &SharedVault) -> bool {
    let VaultState::Open(view) = guard.lock().state().unwrap() else {
        panic!("it is open");
    };
    view.recovery_printed
}

#[test]
fn the_recovery_key_is_on_paper_when_the_artist_says_so_and_until_there_is_another() {
    let TempVault { home: _home, guard } = TempVault::open();
    let guard = SharedVault::new(guard, Duration::ZERO);
    let finish = |on_paper| guard.lock().unlocked().unwrap().finish_recovery(on_paper);
    finish(false).unwrap();
    let shown = guard.lock().unlocked().unwrap().recovery();
    assert!(shown.is_err(), "it is shown once");
    assert!(!is_said_to_be_on_paper(&guard));

    let renewal = RenewKeys {
        current: passphrase(PASSPHRASE),
        new: None,
    };
    keys::renew(&guard, &renewal, &Stop::NEVER).unwrap();
    finish(true).unwrap();
    assert!(is_said_to_be_on_paper(&guard));
    // What is on paper no longer opens the vault.
    keys::renew(&guard, &renewal, &Stop::NEVER).unwrap();
    assert!(!is_said_to_be_on_paper(&guard));
    // Locked before it was copied.
    guard.lock().lock();
    guard.lock().unlock(&passphrase(PASSPHRASE)).unwrap();
    assert!(!is_said_to_be_on_paper(&guard));
}

#[test]
fn new_keys_are_refused_for_samples_and_weak_passphrases_and_can_be_stopped() {
    let TempVault { home: _home, guard } = TempVault::open();
    let guard = SharedVault::new(guard, Duration::ZERO);
    let renew = |new: Option<&str>, stop: &Stop| {
        let renewal = RenewKeys {
            current: passphrase(PASSPHRASE),
            new: new.map(secret),
        };
        keys::renew(&guard, &renewal, stop).map(drop)
    };
    let code = |refused: Result<(), Failure>| refused.unwrap_err().code;
    let weak = renew(Some("password1234"), &Stop::NEVER);
    assert_eq!(code(weak), Code::PassphraseWeak);
    assert_eq!(code(renew(None, &Stop::when(|| true))), Code::Stopped);
    // Locked while it goes on: what began before finds the vault locked.
    let stop = guard.stoppable();
    assert_eq!(
        guard.begin_locking().finish(Duration::ZERO),
        LockOutcome::Done
    );
    assert_eq!(code(renew(None, &stop)), Code::VaultLocked);
    guard.lock().unlock(&passphrase(PASSPHRASE)).unwrap();
    assert_eq!(code(renew(None, &stop)), Code::Stopped);
    renew(None, &Stop::NEVER).unwrap();
}

#[test]
fn no_passphrase_is_made_of_the_studios_own_words() {
    let mut temp = TempVault::empty();
    let request = CreateRequest {
        passphrase: secret("QuillonNorthside2026"),
        studio: records::Studio {
            name: "North-Side".into(),
            artist: "Zoë Quillon".into(),
            website: "northside.example".into(),
            ..Default::default()
        },
        paper: sheets::Paper::A4,
    };
    let refused = temp.guard.create(&request).unwrap_err();
    assert_eq!(refused.code, Code::PassphraseWeak);

    let mut temp = TempVault::open();
    let mut studio = temp.vault().studio.vault.studio().unwrap();
    studio.artist = "Zoë Quillon".into();
    let vault = &mut temp.vault().studio.vault;
    vault.change(|batch| batch.save_studio(&studio)).unwrap();
    let change = ChangePassphrase {
        current: passphrase(PASSPHRASE),
        new: secret("ZoeQuillonNorthside"),
    };
    let refused = temp.vault().change_passphrase(&change).unwrap_err();
    assert_eq!(refused.code, Code::PassphraseWeak);
}

#[test]
fn a_locked_vault_answers_nothing_and_names_only_the_studio() {
    let mut temp = TempVault::open();
    temp.add_client("Marcus Odell");
    temp.guard.lock();
    assert_eq!(
        temp.guard.unlocked().err().map(|f| f.code),
        Some(Code::VaultLocked)
    );
    assert_eq!(
        temp.guard.state().unwrap(),
        VaultState::Locked {
            studio: "Northside".into(),
            wait_seconds: 0,
        }
    );
    for file in fs::read_dir(temp.home.path()).unwrap().flatten() {
        if let Ok(text) = fs::read_to_string(file.path()) {
            assert!(!text.contains("Odell"), "{}", file.path().display());
        }
    }
}

#[test]
fn a_wrong_passphrase_is_an_answer_and_slows_down_after_two() {
    let mut temp = TempVault::open();
    temp.guard.lock();
    let wrong = passphrase("lantern gravel teapot mosaic");
    let mut waits = Vec::new();
    for _ in 0..3 {
        let (code, wait) = refused(&temp.guard.unlock(&wrong).unwrap());
        assert_eq!(code, Code::WrongPassphrase);
        waits.push(wait);
    }
    assert_eq!(waits, [0, 0, 1]);
    let (code, wait) = refused(&temp.guard.unlock(&passphrase(PASSPHRASE)).unwrap());
    assert_eq!(
        (code, wait),
        (Code::UnlockTooSoon, 1),
        "not even the right one"
    );
    let mut temp = temp.killed();
    temp.unlock();
}

#[test]
fn a_mistyped_recovery_key_says_so() {
    let mut temp = TempVault::open();
    temp.guard.lock();
    let typed = KeyTyped::RecoveryKey {
        text: secret("AGE-SECRET-KEY-1"),
    };
    let (code, _) = refused(&temp.guard.unlock(&typed).unwrap());
    assert_eq!(code, Code::MistypedRecoveryKey);
}

#[test]
fn there_is_no_second_first_start() {
    let mut temp = TempVault::open();
    temp.guard.lock();
    let request = CreateRequest {
        passphrase: secret("lantern gravel teapot mosaic"),
        studio: records::Studio::default(),
        paper: sheets::Paper::A4,
    };
    let refused = temp.guard.create(&request).unwrap_err();
    assert_eq!(refused.code, Code::VaultThere);
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old() {
    let mut temp = TempVault::open();
    let new = "lantern gravel teapot mosaic";
    let weak = ChangePassphrase {
        current: passphrase(PASSPHRASE),
        new: secret("password1234"),
    };
    let refused_weak = temp.vault().change_passphrase(&weak).unwrap_err();
    assert_eq!(refused_weak.code, Code::PassphraseWeak);
    let change = ChangePassphrase {
        current: passphrase(PASSPHRASE),
        new: secret(new),
    };
    temp.vault().change_passphrase(&change).unwrap();
    temp.guard.lock();
    let (code, _) = refused(&temp.guard.unlock(&passphrase(PASSPHRASE)).unwrap());
    assert_eq!(code, Code::WrongPassphrase);
    let answer = temp.guard.unlock(&passphrase(new)).unwrap();
    assert!(matches!(answer, UnlockAnswer::Opened(_)));
}

#[test]
fn locking_stops_what_is_long_and_whoever_comes_in_after_that_finds_it_locked() {
    let mut temp = TempVault::open();
    temp.add_client("Marcus Odell");
    let TempVault { home: _home, guard } = temp;
    let guard = SharedVault::new(guard, Duration::ZERO);
    let before = guard.stoppable();
    let locking = guard.begin_locking();
    let shut = guard.lock().unlocked().err().map(|failure| failure.code);
    assert_eq!(shut, Some(Code::VaultLocked));
    assert_eq!(locking.finish(Duration::ZERO), LockOutcome::Done);

    let typed = passphrase(PASSPHRASE);
    guard.lock().unlock(&typed).unwrap();
    let mut standing = guard.lock();
    let vault = &mut standing.unlocked().unwrap().studio.vault;
    assert!(matches!(
        vault.export_all(&before),
        Err(StoreError::Stopped)
    ));
    assert!(vault.export_all(&guard.stoppable()).is_ok());
}

#[test]
fn locking_waits_for_nobody_who_does_not_let_go_of_a_key() {
    let TempVault { home: _home, guard } = TempVault::open();
    let guard = SharedVault::new(guard, Duration::ZERO);
    let standing = guard.lock();
    let stuck = || guard.begin_locking().finish(Duration::from_millis(1));
    assert_eq!(stuck(), LockOutcome::Stuck);
    assert!(guard.may_be_open());
    drop(standing);
    let key = guard.hold_key();
    assert_eq!(stuck(), LockOutcome::Stuck);
    assert!(guard.may_be_open(), "a copy is");
    drop(key);
    assert!(!guard.may_be_open());
    assert_eq!(stuck(), LockOutcome::Done);
}

#[test]
fn sample_clients_go_with_the_lock_and_leave_the_vault_alone() {
    let mut temp = TempVault::empty();
    let folder = tempfile::tempdir_in(temp.home.path()).unwrap();
    let place = folder.path().to_owned();
    let now = super::at("2026-11-22T15:00");
    let view = temp
        .guard
        .open_samples(folder, |studio| {
            Ok(studio::samples::fill(&mut studio.vault, now, None)?)
        })
        .unwrap();
    assert!(view.sample);
    assert_eq!(temp.vault().studio.vault.count_clients().unwrap(), 12);
    assert!(temp.vault().must_be_own().is_err());
    temp.guard.lock();
    assert!(!place.exists());
    assert_eq!(temp.guard.state().unwrap(), VaultState::None);
}

#[test]
fn what_was_saved_is_there_after_a_kill() {
    let mut temp = TempVault::open();
    let id = temp.add_client("Li Wei");
    let mut temp = temp.killed();
    temp.unlock();
    let kept: Client = temp.vault().studio.vault.client(id).unwrap().record;
    assert_eq!(kept.name, "Li Wei");
}

#[test]
fn a_vault_that_is_not_where_it_was_is_no_first_start() {
    let mut temp = TempVault::empty();
    temp.create();
    temp.guard.lock();
    let dir = temp.guard.place().vault().to_owned();
    let away = dir.with_file_name("unplugged");
    fs::rename(&dir, &away).unwrap();
    let folder = dir.display().to_string();
    assert_eq!(temp.guard.state().unwrap(), VaultState::Away { folder });
    fs::rename(&away, &dir).unwrap();
    assert!(matches!(
        temp.guard.state().unwrap(),
        VaultState::Locked { .. }
    ));
}

fn kinds(temp: &mut TempVault) -> Vec<AdvisoryKind> {
    let advisories = advisories_of(&mut temp.guard).unwrap();
    advisories.into_iter().map(|one| one.kind).collect()
}

#[test]
fn a_vault_that_is_moved_while_open_is_told_and_tells_how_to_keep_what_is_open() {
    let mut temp = TempVault::open();
    let before = kinds(&mut temp);
    assert!(!before.contains(&AdvisoryKind::Displaced));
    let dir = temp.guard.place().vault().to_owned();
    let away = dir.with_file_name("moved");
    fs::rename(&dir, &away).unwrap();
    let refused = temp.vault().studio.add_client(&Client {
        name: "Anna".into(),
        ..Client::default()
    });
    assert_eq!(code_of(refused.unwrap_err()), Code::VaultGone);
    let told = advisories_of(&mut temp.guard).unwrap().remove(0);
    assert_eq!(told.kind, AdvisoryKind::Displaced);
    assert_eq!(told.act.unwrap().act, Act::SaveCopy);
    fs::rename(&away, &dir).unwrap();
    assert_eq!(kinds(&mut temp), before);
}
