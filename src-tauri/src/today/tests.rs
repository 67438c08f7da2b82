//! What the day asks of the artist.

use records::{NoteKind, Session};
use strings::{Language, Words};
use studio::settings::Settings;
use studio::today::{Need, next_session};

use super::view::{Day, today_view};
use super::wire::{Needs, TodayView};
use crate::backup::view::{BackupFolder, Backups};
use crate::vault::tests::{TempVault, UTC, at, in_utc};

fn needs(temp: &mut TempVault, now: &str) -> Vec<Need> {
    let now = at(now);
    let recent = temp.vault().studio.clients_today(now).unwrap();
    let settings = Settings::default();
    recent
        .iter()
        .map(|client| client.need(&settings, now))
        .collect()
}

fn view(temp: &mut TempVault, now: &str) -> TodayView {
    let now = at(now);
    let recent = temp.vault().studio.clients_today(now).unwrap();
    today_view(
        Words::of(Language::default()),
        &Day {
            recent: &recent,
            settings: &Settings::default(),
            booked: &[],
            clients: temp.vault().studio.vault.count_clients().unwrap(),
            backups: Backups {
                last: None,
                failed: false,
                folder: BackupFolder::Unset,
            },
            wall: UTC,
            instant: in_utc(now),
        },
    )
}

#[test]
fn a_rule_that_changes_today_is_spoken_of_all_day() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    temp.add_session(marcus, 2, "2026-11-19T16:00");
    for now in ["2026-11-22T00:00", "2026-11-22T23:59"] {
        assert_eq!(needs(&mut temp, now), [Need::ChangesToday], "{now}");
    }
    assert_eq!(needs(&mut temp, "2026-11-21T12:00"), [Need::Nothing]);
    let view = view(&mut temp, "2026-11-22T15:00");
    let row = &view.rows[0];
    assert_eq!(row.line, "Session 2, day 3");
    assert!(row.now.contains("4:00"), "{}", row.now);
    assert_eq!(view.holds_seconds, 3600, "until 16:00");
    assert_eq!(
        view.headline,
        "One client healing. Rules change today for one client."
    );
    let today: Vec<usize> = (0..row.strip.len())
        .filter(|&i| row.strip[i].today)
        .collect();
    assert_eq!((row.strip.len(), today), (14, vec![3]));
    assert_eq!(row.strip[2].verdict, protocol::Verdict::NotYet);
    assert_eq!(row.strip[3].verdict, protocol::Verdict::WarmWaterOnly);
}

#[test]
fn a_check_in_is_due_until_a_call_is_noted() {
    let mut temp = TempVault::open();
    let priya = temp.add_client("Priya Raman");
    let session = temp.add_session(priya, 1, "2026-11-18T11:30");
    assert_eq!(needs(&mut temp, "2026-11-20T09:00"), [Need::Nothing]);
    let check_in = |is_late| Need::CheckIn {
        session,
        day: 4,
        is_late,
    };
    let (due, late) = (check_in(false), check_in(true));
    assert_eq!(needs(&mut temp, "2026-11-22T00:00"), [due]);
    assert_eq!(needs(&mut temp, "2026-11-23T20:00"), [late], "it stays due");
    let words = |moment: &str, temp: &mut TempVault| {
        let view = view(temp, moment);
        let Needs::CheckIn { words, .. } = &view.rows[0].needs else {
            panic!("a check-in at {moment}");
        };
        words.clone()
    };
    assert_eq!(words("2026-11-22T23:59", &mut temp), "Check-in due (day 4)");
    assert_eq!(
        words("2026-11-23T00:00", &mut temp),
        "Check-in overdue (day 4)"
    );
    temp.add_note(priya, NoteKind::Call, "2026-11-21", "Called a day before.");
    temp.add_note(priya, NoteKind::Note, "2026-11-22", "No call.");
    assert_eq!(needs(&mut temp, "2026-11-22T12:00"), [due]);
    temp.vault()
        .studio
        .check_in(priya, session, "Checked in.".into(), at("2026-11-22T12:00"))
        .unwrap();
    assert_eq!(needs(&mut temp, "2026-11-23T12:00"), [Need::Nothing]);
    temp.vault().studio.undo().unwrap();
    assert_eq!(needs(&mut temp, "2026-11-23T12:00"), [late]);
}

#[test]
fn the_next_session_is_spoken_of_until_it_is_entered() {
    let mut temp = TempVault::open();
    let jean = temp.add_client("Jean Tremblay");
    temp.add_session(jean, 2, "2026-11-10T17:00");
    temp.add_note(jean, NoteKind::Call, "2026-11-20", "All well.");
    assert_eq!(needs(&mut temp, "2026-11-21T12:00"), [Need::Nothing]);
    let book = Need::BookSession { number: 3 };
    assert_eq!(needs(&mut temp, "2026-11-22T12:00"), [book]);
    assert_eq!(
        needs(&mut temp, "2026-12-10T12:00"),
        [book],
        "healed by then"
    );
    assert_eq!(needs(&mut temp, "2027-01-05T12:00"), []);
    let vault = &mut temp.vault().studio.vault;
    let kept = vault.sessions(jean).unwrap().remove(0);
    let last = Session {
        is_final: true,
        ..kept.record.clone()
    };
    let saved = vault.change(|batch| batch.save_session(kept.id, &last));
    saved.unwrap();
    assert_eq!(needs(&mut temp, "2026-11-22T12:00"), [Need::Nothing]);
    temp.vault().studio.undo().unwrap();
    temp.add_session(jean, 3, "2026-12-15T17:00");
    assert_eq!(needs(&mut temp, "2026-12-10T12:00"), [Need::Nothing]);
}

#[test]
fn who_comes_seldom_is_spoken_of_until_their_lapse_is_over() {
    let mut temp = TempVault::open();
    let mut protocol = protocol::shipped()[0].clone();
    protocol.id = "every-ten-weeks".to_owned();
    protocol.sessions.days_between = Some(70.try_into().unwrap());
    let jean = temp.add_client("Jean Tremblay");
    temp.add_session_under(&protocol, jean, 1, "2026-09-01T09:00");
    let book = Need::BookSession { number: 2 };
    assert_eq!(needs(&mut temp, "2026-11-07T12:00"), [Need::Nothing]);
    assert_eq!(needs(&mut temp, "2026-11-08T12:00"), [book]);
    assert_eq!(needs(&mut temp, "2026-12-10T23:59"), [book], "the last day");
    assert_eq!(needs(&mut temp, "2026-12-11T00:00"), []);
}

#[test]
fn the_settings_say_how_long_somebody_is_spoken_of_and_a_long_healing_too() {
    let mut temp = TempVault::open();
    let jean = temp.add_client("Jean Tremblay");
    temp.add_session(jean, 1, "2026-09-01T09:00");
    let seen = |temp: &mut TempVault, now: &str| {
        let clients = temp.vault().studio.clients_today(at(now));
        !clients.unwrap().is_empty()
    };
    assert!(seen(&mut temp, "2026-10-15T12:00"));
    assert!(!seen(&mut temp, "2026-10-16T12:00"));
    let studio = &mut temp.vault().studio;
    let settings = Settings {
        days_between_sessions: 90,
        ..studio.settings().unwrap()
    };
    studio.save_settings(&settings).unwrap();
    assert!(seen(&mut temp, "2026-12-30T12:00"));
    assert!(!seen(&mut temp, "2026-12-31T12:00"));
    let mut protocol = protocol::shipped()[0].clone();
    protocol.id = "long".to_owned();
    let last = protocol.phases.len() - 1;
    protocol.phases[last].from = 150.try_into().unwrap();
    protocol.phases[last - 1].until = Some(150.try_into().unwrap());
    protocol.phases[last - 1].holds.clear();
    temp.add_session_under(&protocol, jean, 2, "2026-09-01T11:00");
    assert!(seen(&mut temp, "2027-01-29T12:00"));
    assert!(!seen(&mut temp, "2027-01-30T12:00"));
}

#[test]
fn whoever_comes_today_stands_first_until_the_session_is_over() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    temp.add_session(marcus, 1, "2026-11-19T16:00");
    let jean = temp.add_client("Jean Tremblay");
    temp.add_session(jean, 1, "2026-11-22T17:00");
    let lena = temp.add_client("Lena Berg");
    temp.add_session(lena, 1, "2026-11-02T10:00");
    temp.add_session(lena, 2, "2026-11-22T10:00");
    let names = |view: &TodayView| -> Vec<String> {
        view.rows.iter().map(|row| row.name.clone()).collect()
    };
    let early = view(&mut temp, "2026-11-22T08:00");
    assert_eq!(
        names(&early),
        ["Lena Berg", "Jean Tremblay", "Marcus Odell"]
    );
    let Needs::SessionToday { words } = &early.rows[1].needs else {
        panic!("{:?}", early.rows[1].needs);
    };
    assert_eq!(words, "Session 1 today, 5:00\u{a0}pm");
    assert!(early.rows[1].strip.is_empty());
    assert_eq!(early.rows[1].now, "The session has not ended yet");
    assert_eq!((early.healing, early.holds_seconds), (1, 2 * 3600));
    let late = view(&mut temp, "2026-11-22T17:00");
    assert_eq!(late.healing, 3);
    assert!(late.rows.iter().all(|row| !row.strip.is_empty()));
    let eve = view(&mut temp, "2026-11-21T23:59");
    assert_eq!(names(&eve), ["Marcus Odell"], "tomorrow is not today");
}

#[test]
fn the_next_session_is_due_the_usual_days_after_the_last_and_never_in_the_past() {
    for (last, now, due) in [
        ("2026-11-10T17:00", "2026-11-22T12:00", "2026-11-24T17:00"),
        ("2026-11-10T17:00", "2026-11-24T18:00", "2026-11-25T17:00"),
        ("2026-03-10T17:00", "2026-12-31T12:00", "2027-01-01T17:00"),
    ] {
        assert_eq!(next_session(at(last), 14, at(now)), at(due), "{now}");
    }
}

#[test]
fn what_needs_the_artist_first_comes_first_and_the_healed_are_left_out() {
    let mut temp = TempVault::open();
    for (name, number, ended) in [
        ("Quiet", 1, "2026-11-21T11:30"),
        ("Healed", 3, "2026-10-20T16:00"),
        ("Booking", 2, "2026-11-09T16:00"),
        ("Changing", 3, "2026-11-19T16:00"),
        ("Calling", 1, "2026-11-18T16:00"),
    ] {
        let id = temp.add_client(name);
        temp.add_session(id, number, ended);
        if name == "Booking" {
            temp.add_note(id, NoteKind::Call, "2026-11-20", "Well.");
        }
    }
    temp.add_client("Nobody yet");
    let view = view(&mut temp, "2026-11-22T12:00");
    let names: Vec<&str> = view.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Calling", "Changing", "Booking", "Quiet"]);
    assert_eq!((view.clients, view.healing), (6, 4));
    assert!(matches!(view.rows[3].needs, Needs::Nothing));
    assert!(view.safety.iter().filter(|line| !line.well).count() == 2);
}

#[test]
fn nobody_is_healing_in_an_empty_studio() {
    let view = view(&mut TempVault::open(), "2026-11-22T12:00");
    assert_eq!(view.headline, "Nobody is healing. No rule changes today.");
    assert_eq!((view.rows.len(), view.clients), (0, 0));
    assert_eq!(view.holds_seconds, 12 * 3600, "until midnight");
}
