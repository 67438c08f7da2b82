//! The bin keeps what is in it for thirty days of use, whatever the clock does. The clock
//! of these tests ticks: it never shows one moment twice, as no real clock does.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use chrono::TimeDelta;
use common::{PASSPHRASE, TempVault, TickingClock, add_full_client, new_passphrase, passphrase};
use records::{Act, Created, DAYS_IN_BIN, Options, RecordCounts, Stop, StoreError, Vault};

fn options(temp: &TempVault) -> Options {
    Options::default()
        .with_clock(TickingClock(temp.clock.clone()))
        .with_cheap_keys()
}

fn unlock(temp: &TempVault) -> Vault {
    Vault::unlock(&temp.dir(), &passphrase(PASSPHRASE), options(temp)).unwrap()
}

fn create(temp: &TempVault) -> Vault {
    let new = new_passphrase(PASSPHRASE);
    let Created { vault, .. } = Vault::create(&temp.dir(), &new, options(temp)).unwrap();
    vault
}

/// A vault with a client in the bin, locked.
fn with_one_in_the_bin(temp: &TempVault) {
    let mut vault = create(temp);
    let id = add_full_client(&mut vault, "a");
    vault.change(|batch| batch.bin(id)).unwrap();
}

/// What the bin says of the one thing in it after unlocking; none when it is gone.
fn days_left(temp: &TempVault) -> Option<u32> {
    unlock(temp)
        .binned()
        .unwrap()
        .first()
        .map(|one| one.days_left)
}

#[test]
fn what_is_in_the_bin_goes_after_thirty_days_of_use() {
    let temp = TempVault::new();
    with_one_in_the_bin(&temp);
    for left in (1..=DAYS_IN_BIN).rev() {
        temp.clock.advance(TimeDelta::days(1));
        assert_eq!(days_left(&temp), Some(left));
    }
    temp.clock.advance(TimeDelta::days(1));
    let mut vault = unlock(&temp);
    assert!(vault.binned().unwrap().is_empty());
    let checked = vault.verify().unwrap();
    assert_eq!(checked.records, RecordCounts::default());
    assert_eq!(vault.clear_bin().unwrap(), 0);
}

#[test]
fn it_can_be_taken_out_until_then_and_no_longer() {
    let temp = TempVault::new();
    let mut vault = create(&temp);
    let id = add_full_client(&mut vault, "a");
    vault.change(|batch| batch.bin(id)).unwrap();
    drop(vault);
    for _ in 0..DAYS_IN_BIN {
        temp.clock.advance(TimeDelta::days(1));
        unlock(&temp);
    }
    let mut vault = unlock(&temp);
    vault.change(|batch| batch.unbin(id)).unwrap();
    vault.change(|batch| batch.bin(id)).unwrap();
    drop(vault);
    // Put there anew, it has its thirty days again.
    temp.clock.advance(TimeDelta::days(1));
    assert_eq!(days_left(&temp), Some(DAYS_IN_BIN));
    for _ in 0..DAYS_IN_BIN {
        temp.clock.advance(TimeDelta::days(1));
        unlock(&temp);
    }
    let gone = unlock(&temp).change(|batch| batch.unbin(id));
    assert_eq!(gone.unwrap_err(), StoreError::NotFound);
}

#[test]
fn a_holiday_empties_no_bin() {
    let temp = TempVault::new();
    with_one_in_the_bin(&temp);
    temp.clock.advance(TimeDelta::weeks(5));
    assert_eq!(days_left(&temp), Some(DAYS_IN_BIN));
    temp.clock.advance(TimeDelta::weeks(52));
    assert_eq!(days_left(&temp), Some(DAYS_IN_BIN - 1));
}

#[test]
fn a_day_counts_once_however_often_the_vault_is_used() {
    let temp = TempVault::new();
    with_one_in_the_bin(&temp);
    for left in [30, 29, 28] {
        temp.clock.advance(TimeDelta::hours(18));
        for _ in 0..4 {
            temp.clock.advance(TimeDelta::minutes(90));
            let mut vault = unlock(&temp);
            vault.record_access(Act::Print).unwrap();
            assert_eq!(vault.binned().unwrap()[0].days_left, left);
        }
    }
}

#[test]
fn a_clock_set_far_ahead_empties_no_bin() {
    let temp = TempVault::new();
    with_one_in_the_bin(&temp);
    let mut unlocked = 0;
    for years in [1, 2, 25] {
        let ahead = TimeDelta::days(366 * years);
        for by in [ahead, -ahead] {
            temp.clock.advance(by);
            let left = days_left(&temp).unwrap();
            // Whatever day it showed: a day at most.
            assert!(left >= DAYS_IN_BIN - unlocked, "{left} after {years} years");
            unlocked += 1;
        }
    }
}

#[test]
fn nothing_goes_while_the_clock_lies_before_the_last_use() {
    let temp = TempVault::new();
    let mut vault = create(&temp);
    let id = add_full_client(&mut vault, "a");
    vault.change(|batch| batch.bin(id)).unwrap();
    for _ in 0..=DAYS_IN_BIN {
        temp.clock.advance(TimeDelta::days(1));
        vault.record_access(Act::Print).unwrap();
    }
    temp.clock.advance(TimeDelta::hours(3));
    vault.record_access(Act::Print).unwrap();
    drop(vault);
    temp.clock.advance(TimeDelta::minutes(-1));
    assert_eq!(days_left(&temp), Some(0), "due, and still there");
    temp.clock.advance(TimeDelta::days(-4000));
    assert!(days_left(&temp).is_some());
    temp.clock.advance(TimeDelta::days(4001));
    assert_eq!(days_left(&temp), None);
}

#[test]
fn who_failed_to_unlock_has_not_used_the_vault() {
    let temp = TempVault::new();
    with_one_in_the_bin(&temp);
    for _ in 0..40 {
        temp.clock.advance(TimeDelta::days(1));
        let wrong = passphrase("wrong");
        Vault::unlock(&temp.dir(), &wrong, options(&temp)).unwrap_err();
    }
    assert_eq!(days_left(&temp), Some(DAYS_IN_BIN));
}

#[test]
fn what_an_import_brings_has_its_thirty_days_here() {
    let (temp, other) = (TempVault::new(), TempVault::new());
    with_one_in_the_bin(&temp);
    let export = unlock(&temp).export_all(&Stop::NEVER).unwrap();
    let mut vault = create(&other);
    for _ in 0..40 {
        other.clock.advance(TimeDelta::days(1));
        vault.record_access(Act::Print).unwrap();
    }
    let incoming = vault.compare(export, |_, _| Ok::<_, ()>(())).unwrap();
    vault
        .change(|batch| batch.import(&incoming, |_| true, &Stop::NEVER))
        .unwrap();
    drop(vault);
    other.clock.advance(TimeDelta::days(1));
    assert!(days_left(&other).is_some_and(|left| left >= DAYS_IN_BIN - 1));
}
