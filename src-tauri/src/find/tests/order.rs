//! In which order those are found who fit what was typed alike.

use protocol::{Day, shipped};

use crate::vault::tests::{TempVault, at};

/// The names found for "ann" on 22 November 2026.
fn found(temp: &mut TempVault) -> Vec<String> {
    let today = at("2026-11-22T12:00").date();
    let studio = &mut temp.vault().studio;
    studio.complete_client_list().unwrap();
    let ids = studio.find_clients("ann", 10, today).unwrap();
    let names = ids.into_iter().map(|id| studio.vault.client(id).unwrap());
    names.map(|client| client.record.name).collect()
}

#[test]
fn who_is_healing_comes_first_then_who_is_due_then_who_was_here_lately() {
    let mut temp = TempVault::open();
    for (name, number, ended) in [
        ("Ann Never", 0, ""),
        ("Ann Long Ago", 1, "2025-11-20T16:00"),
        ("Ann Done", 3, "2026-10-30T16:00"),
        ("Ann Due", 1, "2026-10-29T16:00"),
        ("Ann Healing", 1, "2026-11-20T16:00"),
    ] {
        let client = temp.add_client(name);
        if number > 0 {
            temp.add_session(client, number, ended);
        }
    }
    assert_eq!(
        found(&mut temp),
        [
            "Ann Healing",
            "Ann Due",
            "Ann Done",
            "Ann Long Ago",
            "Ann Never"
        ]
    );
}

#[test]
fn who_had_their_final_session_is_not_due_from_then_on() {
    let mut temp = TempVault::open();
    let due = temp.add_client("Ann Due");
    let session = temp.add_session(due, 1, "2026-10-29T16:00");
    let done = temp.add_client("Ann Done");
    temp.add_session(done, 3, "2026-10-30T16:00");
    assert_eq!(found(&mut temp), ["Ann Due", "Ann Done"]);
    temp.vault().studio.mark_final(due, session).unwrap();
    assert_eq!(found(&mut temp), ["Ann Done", "Ann Due"]);
}

#[test]
fn who_is_due_is_told_by_the_protocol_where_it_has_a_spacing_of_its_own() {
    let mut temp = TempVault::open();
    let mut protocol = shipped()[0].clone();
    protocol.id = "every-six-weeks".to_owned();
    protocol.sessions.days_between = Some(Day::try_from(42).unwrap());
    // By the studio's 14 days it would be the other way round.
    for (name, ended) in [
        ("Ann Early", "2026-10-29T16:00"),
        ("Ann Due", "2026-10-03T16:00"),
    ] {
        let client = temp.add_client(name);
        temp.add_session_under(&protocol, client, 1, ended);
    }
    assert_eq!(found(&mut temp), ["Ann Due", "Ann Early"]);
}

#[test]
fn a_booked_session_hides_neither_that_somebody_heals_nor_makes_them_due() {
    let mut temp = TempVault::open();
    let healing = temp.add_client("Ann Healing");
    temp.add_session(healing, 1, "2026-11-20T16:00");
    temp.add_session(healing, 2, "2026-12-10T16:00");
    let booked = temp.add_client("Ann Booked");
    temp.add_session(booked, 1, "2026-10-29T16:00");
    temp.add_session(booked, 2, "2026-12-12T16:00");
    let due = temp.add_client("Ann Due");
    temp.add_session(due, 1, "2026-10-29T16:00");
    assert_eq!(found(&mut temp), ["Ann Healing", "Ann Due", "Ann Booked"]);
    let today = at("2026-11-22T12:00").date();
    let studio = &mut temp.vault().studio;
    assert_eq!(studio.healing_clients(5, today).unwrap(), [healing]);
}
