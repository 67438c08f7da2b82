//! The studio's clock, wherever the laptop is, and what is said of a clock that is wrong.

use std::cell::Cell;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use records::{Clock, Options};
use strings::{Language, Words};

use super::{TempVault, UTC, at};
use crate::advisory::commands::advisories_of;
use crate::advisory::view;
use crate::advisory::wire::AdvisoryKind;
use crate::backup::view::BackupFolder;
use crate::client::file::ClientFile;
use crate::client::view::client_view;
use crate::system::clock::{COMPUTER, WallClock};
use crate::today::commands::day_of;
use crate::vault::VaultGuard;
use crate::vault::clock::{ClockConcern, concerns};
use crate::vault::place::Place;

thread_local! {
    static NOW: Cell<DateTime<Utc>> = const { Cell::new(DateTime::UNIX_EPOCH) };
}

/// The clock of this test alone.
struct SetClock;

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        NOW.get()
    }
}

fn set(moment: &str) {
    NOW.set(utc(moment));
}

fn utc(moment: &str) -> DateTime<Utc> {
    moment.parse().unwrap()
}

fn by_set_clock() -> Options {
    Options::default().with_cheap_keys().with_clock(SetClock)
}

/// An open vault whose clock a test sets.
fn temp(now: &str, zone: &str) -> TempVault {
    set(now);
    let home = tempfile::tempdir().unwrap();
    let guard = VaultGuard::new(Place::at(home.path().join("vault")).unwrap(), by_set_clock);
    let mut temp = TempVault { home, guard };
    temp.create();
    move_to(&mut temp, zone);
    temp
}

fn move_to(temp: &mut TempVault, zone: &str) {
    let open = temp.vault();
    let mut studio = open.studio.vault.studio().unwrap();
    studio.zone = zone.into();
    open.studio
        .vault
        .change(|batch| batch.save_studio(&studio))
        .unwrap();
}

fn now(temp: &mut TempVault) -> String {
    temp.guard.now().unwrap().to_string()
}

#[test]
fn now_is_the_studios() {
    let mut temp = temp("2026-11-22T23:30:00Z", "America/Vancouver");
    for (zone, shown) in [
        ("America/Vancouver", "2026-11-22T15:30"),
        ("Asia/Kathmandu", "2026-11-23T05:15"),
        ("Pacific/Auckland", "2026-11-23T12:30"),
    ] {
        move_to(&mut temp, zone);
        assert_eq!(now(&mut temp), shown);
        assert_eq!(temp.vault().zone().unwrap(), zone);
    }
    // The zone is the vault's: taking its change back moves the wall as well.
    temp.vault().studio.undo().unwrap();
    assert_eq!(now(&mut temp), "2026-11-23T05:15");
}

#[test]
fn a_verdict_changes_when_the_studios_wall_says_so() {
    let mut temp = temp("2026-11-22T23:59:00Z", "America/Vancouver");
    let marcus = temp.add_client("Marcus Odell");
    temp.add_session(marcus, 1, "2026-11-19T16:00");
    let line = |temp: &mut TempVault| {
        day_of(temp.vault(), BackupFolder::Unset).unwrap().rows[0]
            .now
            .clone()
    };
    let dry = line(&mut temp);
    assert_eq!(
        day_of(temp.vault(), BackupFolder::Unset)
            .unwrap()
            .holds_seconds,
        60
    );
    set("2026-11-23T00:00:00Z");
    let rinsed = line(&mut temp);
    assert_ne!(rinsed, dry);
    // The same moment is another time of the same day elsewhere.
    move_to(&mut temp, "Pacific/Honolulu");
    assert_eq!(line(&mut temp), dry);
    assert_eq!(
        day_of(temp.vault(), BackupFolder::Unset)
            .unwrap()
            .holds_seconds,
        2 * 3600
    );
}

#[test]
fn what_is_kept_is_shown_on_the_studios_wall() {
    let mut temp = temp("2026-11-22T23:30:00Z", "America/Vancouver");
    let li = temp.add_client("Li Wei");
    temp.add_note(li, records::NoteKind::Note, "2026-11-22", "Rain.");
    let words = Words::of(Language::default());
    let mut seen = |zone: &str| {
        move_to(&mut temp, zone);
        let open = temp.vault();
        let now = open.now().unwrap();
        let view = client_view(words, &ClientFile::of(open, li).unwrap(), now);
        (
            view.today.to_string(),
            view.notes[0].saved.replace('\u{a0}', " "),
        )
    };
    let pair = |today: &str, saved: &str| (today.to_owned(), saved.to_owned());
    assert_eq!(
        seen("America/Vancouver"),
        pair("2026-11-22", "Saved Sun 22 Nov, 3:30 pm")
    );
    assert_eq!(
        seen("Pacific/Auckland"),
        pair("2026-11-23", "Saved Mon 23 Nov, 12:30 pm")
    );
}

#[test]
fn a_sheet_without_a_client_begins_on_the_studios_wall_and_samples_do_too() {
    let mut temp = temp("2026-11-22T23:31:00Z", "Asia/Kathmandu");
    let shown = temp.guard.place().lock_screen();
    let view = temp.vault().view(&shown).unwrap();
    assert_eq!(view.just_ended, at("2026-11-23T05:15"));

    let home = tempfile::tempdir().unwrap();
    let mut guard = VaultGuard::new(Place::at(home.path().join("vault")).unwrap(), by_set_clock);
    let folder = tempfile::tempdir_in(home.path()).unwrap();
    let begun = guard.now().unwrap();
    guard
        .open_samples(folder, |studio| {
            Ok(studio::samples::fill(&mut studio.vault, begun, None)?)
        })
        .unwrap();
    let moment = NOW.get();
    let computer = COMPUTER.shows(moment);
    assert_eq!(guard.now().unwrap(), computer, "samples are of here");
    assert!(advisories_of(&mut guard).unwrap().is_empty());
}

#[test]
fn a_zone_that_nobody_knows_is_this_computers_and_is_spoken_of() {
    let mut temp = temp("2026-11-22T23:30:00Z", "Mars/Olympus");
    let computer = COMPUTER.shows(NOW.get());
    assert_eq!(temp.guard.now().unwrap(), computer);
    let said = advisories_of(&mut temp.guard).unwrap();
    assert_eq!(said.len(), 1);
    assert_eq!(said[0].kind, AdvisoryKind::ZoneUnknown);
    assert!(said[0].words.contains("Mars/Olympus"), "{}", said[0].words);
    // Without a zone it is this computer's on purpose.
    move_to(&mut temp, "");
    assert_eq!(temp.guard.now().unwrap(), computer);
    assert!(advisories_of(&mut temp.guard).unwrap().is_empty());
}

#[test]
fn nothing_is_said_while_the_vault_is_locked() {
    let mut temp = temp("2026-11-22T23:30:00Z", "Mars/Olympus");
    temp.guard.lock();
    assert!(advisories_of(&mut temp.guard).unwrap().is_empty());
}

#[test]
fn another_zone_is_spoken_of_only_while_it_shows_another_time() {
    let phoenix = WallClock::Named(Tz::America__Phoenix);
    let in_denver = |now: &str| concerns("America/Denver", phoenix, None, utc(now));
    assert_eq!(in_denver("2026-01-10T12:00:00Z"), []);
    assert_eq!(
        in_denver("2026-07-10T12:00:00Z"),
        [ClockConcern::ZoneDiffers {
            zone: "America/Denver".into(),
            minutes: -60
        }]
    );
}

#[test]
fn how_far_zones_are_apart_is_said_in_words() {
    let said = |minutes: i32| {
        let concern = ClockConcern::ZoneDiffers {
            zone: "America/St_Johns".into(),
            minutes,
        };
        let said = view::clock(Words::of(Language::default()), &concern, UTC);
        assert!(said.advice.contains("America/St Johns"), "{}", said.advice);
        said.words
    };
    for (minutes, words) in [
        (60, "This computer’s clock is 1 hour ahead of the studio’s."),
        (
            -180,
            "This computer’s clock is 3 hours behind the studio’s.",
        ),
        (
            45,
            "This computer’s clock is 45 minutes ahead of the studio’s.",
        ),
        (
            -90,
            "This computer’s clock is 1 hour and 30 minutes behind the studio’s.",
        ),
        (
            345,
            "This computer’s clock is 5 hours and 45 minutes ahead of the studio’s.",
        ),
    ] {
        assert_eq!(said(minutes), words);
    }
}

/// What is said of the clock when the vault, last used on 19 November 2026, is unlocked
/// at a moment.
fn said_at(moment: &str) -> Vec<(AdvisoryKind, String)> {
    let mut temp = temp("2026-11-19T16:00:00Z", "");
    temp.guard.lock();
    set(moment);
    temp.unlock();
    // A zone that is everywhere the same: what is said has the same words everywhere.
    move_to(&mut temp, "America/Vancouver");
    let said = advisories_of(&mut temp.guard).unwrap();
    said.into_iter()
        .filter(|one| one.kind != AdvisoryKind::ZoneDiffers)
        .map(|one| (one.kind, one.words.replace('\u{a0}', " ")))
        .collect()
}

#[test]
fn a_clock_before_the_last_use_is_spoken_of_and_so_is_one_long_after_it() {
    assert_eq!(said_at("2026-11-19T15:59:00Z"), [], "moved a little");
    assert_eq!(
        said_at("2028-11-19T16:00:00Z"),
        [],
        "two years are believed"
    );
    assert_eq!(
        said_at("2026-11-19T15:58:59Z"),
        [(
            AdvisoryKind::ClockBehind,
            "This computer’s clock is behind Thu 19 Nov 2026, 8:00 am, when this vault was last \
             used."
                .to_owned()
        )]
    );
    assert_eq!(
        said_at("2028-11-19T16:00:01Z"),
        [(
            AdvisoryKind::ClockAhead,
            "This computer’s clock is more than two years ahead of Thu 19 Nov 2026, 8:00 am, \
             when this vault was last used."
                .to_owned()
        )]
    );
}

#[test]
fn a_clock_that_was_wrong_is_spoken_of_once_it_is_right_and_then_no_more() {
    let mut temp = temp("2026-11-19T16:00:00Z", "");
    let mut kinds_at = |moment: &str| -> Vec<AdvisoryKind> {
        temp.guard.lock();
        set(moment);
        temp.unlock();
        let said = advisories_of(&mut temp.guard).unwrap();
        said.iter().map(|one| one.kind).collect()
    };
    assert_eq!(kinds_at("2031-01-01T09:00:00Z"), [AdvisoryKind::ClockAhead]);
    assert_eq!(
        kinds_at("2026-11-20T09:00:00Z"),
        [AdvisoryKind::ClockBehind]
    );
    assert_eq!(kinds_at("2026-11-20T09:30:00Z"), []);
}

#[test]
fn who_failed_to_unlock_has_not_used_the_vault() {
    let mut temp = temp("2026-11-19T16:00:00Z", "");
    temp.guard.lock();
    set("2031-01-01T09:00:00Z");
    let wrong = super::passphrase("lantern gravel teapot mosaic");
    temp.guard.unlock(&wrong).unwrap();
    NOW.set(NOW.get() + TimeDelta::seconds(5));
    temp.unlock();
    let said = advisories_of(&mut temp.guard).unwrap();
    assert_eq!(said[0].kind, AdvisoryKind::ClockAhead);
}
