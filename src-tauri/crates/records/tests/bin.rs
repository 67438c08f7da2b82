//! The bin keeps what is in it for thirty days of use, whatever the clock does. The clock
//! of these tests ticks: it never shows one moment twice, as no real clock does.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use chrono::TimeDelta;
use common::{PASSPHRASE, Place, TickingClock, add_full_client, new_passphrase, passphrase};
use records::{Act, Created, DAYS_IN_BIN, Options, Stop, StoreError, Vault};

fn options(place: &Place) -> Options {
    Options::default()
        .with_clock(TickingClock(place.clock.clone()))
        .with_cheap_keys()
}

fn unlock(place: &Place) -> Vault {
    Vault::unlock(&place.dir(), &passphrase(PASSPHRASE), options(place)).unwrap()
}

fn create(place: &Place) -> Vault {
    let new = new_passphrase(PASSPHRASE);
    let Created { vault, .. } = Vault::create(&place.dir(), &new, options(place)).unwrap();
    vault
}

/// A vault with a client in the bin, locked.
fn with_one_in_the_bin(place: &Place) {
    let mut vault = create(place);
    let id = add_full_client(&mut vault, "a");
    vault.change(|batch| batch.bin(id)).unwrap();
}

/// What the bin says of the one thing in it after unlocking; none when it is gone.
fn days_left(place: &Place) -> Option<u32> {
    unlock(place)
        .binned()
        .unwrap()
        .first()
        .map(|one| one.days_left)
}

#[test]
fn what_is_in_the_bin_goes_after_thirty_days_of_use() {
    let place = Place::new();
    with_one_in_the_bin(&place);
    for left in (1..=DAYS_IN_BIN).rev() {
        place.clock.advance(TimeDelta::days(1));
        assert_eq!(days_left(&place), Some(left));
    }
    place.clock.advance(TimeDelta::days(1));
    let mut vault = unlock(&place);
    assert!(vault.binned().unwrap().is_empty());
    let checked = vault.verify().unwrap();
    assert_eq!((checked.clients, checked.notes, checked.sheets), (0, 0, 0));
    assert_eq!(vault.clear_bin().unwrap(), 0);
}

#[test]
fn it_can_be_taken_out_until_then_and_no_longer() {
    let place = Place::new();
    let mut vault = create(&place);
    let id = add_full_client(&mut vault, "a");
    vault.change(|batch| batch.bin(id)).unwrap();
    drop(vault);
    for _ in 0..DAYS_IN_BIN {
        place.clock.advance(TimeDelta::days(1));
        unlock(&place);
    }
    let mut vault = unlock(&place);
    vault.change(|batch| batch.unbin(id)).unwrap();
    vault.change(|batch| batch.bin(id)).unwrap();
    drop(vault);
    // Put there anew, it has its thirty days again.
    place.clock.advance(TimeDelta::days(1));
    assert_eq!(days_left(&place), Some(DAYS_IN_BIN));
    for _ in 0..DAYS_IN_BIN {
        place.clock.advance(TimeDelta::days(1));
        unlock(&place);
    }
    let gone = unlock(&place).change(|batch| batch.unbin(id));
    assert_eq!(gone.unwrap_err(), StoreError::NotFound);
}

#[test]
fn a_holiday_empties_no_bin() {
    let place = Place::new();
    with_one_in_the_bin(&place);
    place.clock.advance(TimeDelta::weeks(5));
    assert_eq!(days_left(&place), Some(DAYS_IN_BIN));
    place.clock.advance(TimeDelta::weeks(52));
    assert_eq!(days_left(&place), Some(DAYS_IN_BIN - 1));
}

#[test]
fn a_day_counts_once_however_often_the_vault_is_used() {
    let place = Place::new();
    with_one_in_the_bin(&place);
    for left in [30, 29, 28] {
        place.clock.advance(TimeDelta::hours(18));
        for _ in 0..4 {
            place.clock.advance(TimeDelta::minutes(90));
            let mut vault = unlock(&place);
            vault.record_access(Act::Print).unwrap();
            assert_eq!(vault.binned().unwrap()[0].days_left, left);
        }
    }
}

#[test]
fn a_clock_set_far_ahead_empties_no_bin() {
    let place = Place::new();
    with_one_in_the_bin(&place);
    let mut unlocked = 0;
    for years in [1, 2, 25] {
        let ahead = TimeDelta::days(366 * years);
        for by in [ahead, -ahead] {
            place.clock.advance(by);
            let left = days_left(&place).unwrap();
            // Whatever day it showed: a day at most.
            assert!(left >= DAYS_IN_BIN - unlocked, "{left} after {years} years");
            unlocked += 1;
        }
    }
}

#[test]
fn nothing_goes_while_the_clock_lies_before_the_last_use() {
    let place = Place::new();
    let mut vault = create(&place);
    let id = add_full_client(&mut vault, "a");
    vault.change(|batch| batch.bin(id)).unwrap();
    for _ in 0..=DAYS_IN_BIN {
        place.clock.advance(TimeDelta::days(1));
        vault.record_access(Act::Print).unwrap();
    }
    place.clock.advance(TimeDelta::hours(3));
    vault.record_access(Act::Print).unwrap();
    drop(vault);
    place.clock.advance(TimeDelta::minutes(-1));
    assert_eq!(days_left(&place), Some(0), "due, and still there");
    place.clock.advance(TimeDelta::days(-4000));
    assert!(days_left(&place).is_some());
    place.clock.advance(TimeDelta::days(4001));
    assert_eq!(days_left(&place), None);
}

#[test]
fn who_failed_to_unlock_has_not_used_the_vault() {
    let place = Place::new();
    with_one_in_the_bin(&place);
    for _ in 0..40 {
        place.clock.advance(TimeDelta::days(1));
        let wrong = passphrase("wrong");
        Vault::unlock(&place.dir(), &wrong, options(&place)).unwrap_err();
    }
    assert_eq!(days_left(&place), Some(DAYS_IN_BIN));
}

#[test]
fn what_an_import_brings_has_its_thirty_days_here() {
    let (place, other) = (Place::new(), Place::new());
    with_one_in_the_bin(&place);
    let export = unlock(&place).export_all(&Stop::NEVER).unwrap();
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
