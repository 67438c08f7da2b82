//! The list of clients, their sessions, undo and merging.

use chrono::TimeDelta;
use records::{Allergy, Client, ClientId, Item, Note, NoteKind, Stop};
use studio::client_list::{ClientFilter, ClientSort};
use studio::plan::ClientPlan;
use vocabulary::{Moment, ScalpType};

use crate::failure::Code;
use crate::session::wire::DecideBranch;
use crate::vault::tests::{House, at, code_of, entered, in_utc, new_session};

fn listed(house: &mut House, sort: ClientSort, only: &ClientFilter) -> Vec<String> {
    let open = house.vault();
    open.studio.complete_client_list().unwrap();
    let today = at("2026-11-22T12:00").date();
    let ids: Vec<ClientId> = open.studio.clients.list(sort, only, today).to_vec();
    ids.into_iter()
        .map(|id| open.studio.vault.client(id).unwrap().record.name)
        .collect()
}

/// How the only one who is healing heals.
fn course_of(house: &mut House, now: Moment) -> ClientPlan {
    house
        .vault()
        .studio
        .clients_today(now)
        .unwrap()
        .remove(0)
        .plan
}

fn save(house: &mut House, id: ClientId, change: impl FnOnce(&mut Client)) {
    let open = house.vault();
    let mut client = open.studio.vault.client(id).unwrap().record;
    change(&mut client);
    open.studio
        .vault
        .change(|batch| batch.save_client(id, &client))
        .unwrap();
    open.studio.refresh(id).unwrap();
}

#[test]
fn the_list_is_sorted_and_narrowed_as_asked() {
    let mut house = House::open();
    let all = ClientFilter::default();
    assert!(listed(&mut house, ClientSort::Name, &all).is_empty());
    let zoe = house.add_client("Zoë");
    let abe = house.add_client("abe");
    let mia = house.add_client("Mia");
    house.add_session(abe, 1, "2026-11-20T16:00");
    house.add_session(mia, 1, "2026-11-12T16:00");
    house.add_session(zoe, 1, "2026-01-01T16:00");
    let _none_yet = house.add_client("Éloi");
    assert_eq!(
        listed(&mut house, ClientSort::Name, &all),
        ["abe", "Éloi", "Mia", "Zoë"]
    );
    assert_eq!(
        listed(&mut house, ClientSort::Recent, &all),
        ["abe", "Mia", "Zoë", "Éloi"]
    );
    let healing = ClientFilter {
        healing: true,
        ..ClientFilter::default()
    };
    assert_eq!(
        listed(&mut house, ClientSort::Healing, &healing),
        ["abe", "Mia"]
    );
    save(&mut house, zoe, |client| {
        client.name = "Ada".into();
        client.tags.insert("Hairline".into());
        client.scalp.insert(ScalpType::Dry);
    });
    assert_eq!(listed(&mut house, ClientSort::Name, &all)[1], "Ada");
    let dry = ClientFilter {
        scalp: Some(ScalpType::Dry),
        tag: Some("Hairline".into()),
        ..ClientFilter::default()
    };
    assert_eq!(listed(&mut house, ClientSort::Name, &dry), ["Ada"]);
    house
        .vault()
        .studio
        .set_binned(Item::Client(zoe), true)
        .unwrap();
    assert!(listed(&mut house, ClientSort::Name, &dry).is_empty());
    house.vault().studio.undo().unwrap();
    assert_eq!(listed(&mut house, ClientSort::Name, &dry), ["Ada"]);
}

#[test]
fn who_got_a_lot_is_one_question() {
    let mut house = House::open();
    let tom = house.add_client("Tom Okafor");
    house.add_client("Li Wei");
    let now = at("2026-11-22T12:00");
    house
        .vault()
        .studio
        .save_session(
            entered(new_session(tom, 1, "2026-11-20T16:00")),
            now,
            in_utc(now),
        )
        .unwrap();
    house.vault().studio.complete_client_list().unwrap();
    let (_, lots) = house.vault().studio.clients.in_use();
    assert_eq!(lots, ["L2410"]);
    let lot = ClientFilter {
        lot: Some("L2410".into()),
        ..ClientFilter::default()
    };
    assert_eq!(listed(&mut house, ClientSort::Name, &lot), ["Tom Okafor"]);
}

#[test]
fn a_session_that_no_plan_can_be_made_from_is_refused() {
    let mut house = House::open();
    let tom = house.add_client("Tom Okafor");
    let now = at("2026-11-22T12:00");
    house
        .vault()
        .studio
        .save_session(
            entered(new_session(tom, 1, "2026-11-20T16:00")),
            now,
            in_utc(now),
        )
        .unwrap();
    for (ended, code) in [
        ("2026-11-20T16:00", Code::SessionTwice),
        ("1889-01-01T16:00", Code::SessionTooEarly),
        ("2030-01-01T16:00", Code::SessionTooLate),
    ] {
        let refused = house.vault().studio.save_session(
            entered(new_session(tom, 2, ended)),
            now,
            in_utc(now),
        );
        assert_eq!(code_of(refused.unwrap_err()), code, "{ended}");
    }
    let unreadable = new_session(tom, 2, "yesterday").into_input(String::new());
    assert_eq!(unreadable.unwrap_err().code, Code::SessionUnreadable);
    let mut unknown = new_session(tom, 2, "2026-11-21T16:00");
    unknown.protocol = "nobody".into();
    let refused = house
        .vault()
        .studio
        .save_session(entered(unknown), now, in_utc(now));
    assert_eq!(code_of(refused.unwrap_err()), Code::ProtocolUnknown);
    assert_eq!(house.vault().studio.vault.sessions(tom).unwrap().len(), 1);
}

#[test]
fn a_branch_is_open_from_the_session_at_which_it_was_decided() {
    let mut house = House::open();
    let tom = house.add_client("Tom Okafor");
    let now = at("2026-11-22T12:00");
    house.add_session(tom, 1, "2026-10-20T16:00");
    let second = house.add_session(tom, 2, "2026-11-20T16:00");
    let mut decide = DecideBranch {
        client: tom,
        session: second,
        branch: "natural-cleanser".into(),
        opened: Some(true),
        reason: " Very dry crown. ".into(),
    };
    house
        .vault()
        .studio
        .decide(&decide.clone().into(), now)
        .unwrap();
    let course = course_of(&mut house, now);
    assert_eq!(course.plan.opened.len(), 1);
    assert_eq!(course.plan.opened[0].session, 2);
    let kept = house
        .vault()
        .studio
        .vault
        .session(second)
        .unwrap()
        .session
        .record;
    assert_eq!(kept.branches[0].reason, "Very dry crown.");
    decide.opened = Some(false);
    house
        .vault()
        .studio
        .decide(&decide.clone().into(), now)
        .unwrap();
    let course = course_of(&mut house, now);
    assert!(course.plan.opened.is_empty());
    decide.branch = "nothing".into();
    let refused = house
        .vault()
        .studio
        .decide(&decide.clone().into(), now)
        .unwrap_err();
    assert_eq!(code_of(refused), Code::ChoiceUnknown);
}

#[test]
fn a_plan_names_no_oil_that_the_client_is_allergic_to() {
    let mut house = House::open();
    let tom = house.add_client("Tom Okafor");
    house.add_session(tom, 1, "2026-11-20T16:00");
    let now = at("2026-11-22T12:00");
    let text = |house: &mut House| {
        let protocol = course_of(house, now).protocol;
        protocol.text("moisturizer-fine", "en").to_owned()
    };
    assert!(text(&mut house).contains("coconut or olive"));
    for (group, own) in [("coconut", ""), ("", "Coconut")] {
        save(&mut house, tom, |client| {
            client.allergies = vec![Allergy {
                group: group.into(),
                text: own.into(),
                ..Allergy::default()
            }];
        });
        assert!(!text(&mut house).contains("coconut"), "{group}{own}");
    }
}

#[test]
fn a_name_that_is_taken_is_told_of_whatever_its_letters_look_like() {
    let mut house = House::open();
    let [zoe, _] = ["Zoë Brontë", "Zoë Brontë-Hill"].map(|name| house.add_client(name));
    let mut asked = |name: &str| house.vault().studio.namesakes(name).unwrap();
    for same in ["Zoë Brontë", " zoe  BRONTE "] {
        assert_eq!(asked(same), [zoe], "{same}");
    }
    for other in ["", " ", "Zoë", "Zoë Bronté H", "Bronte"] {
        assert_eq!(asked(other), [], "{other}");
    }
}

#[test]
fn merged_clients_have_everything_and_one_step_sets_both_apart() {
    let mut house = House::open();
    let keep = house.add_client("Tom Okafor");
    let other = house.add_client("Tom Okafor");
    house.add_session(keep, 1, "2026-10-20T16:00");
    house.add_session(other, 2, "2026-11-20T16:00");
    house.add_note(other, NoteKind::Call, "2026-11-21", "Called.");
    save(&mut house, keep, |client| {
        client.phone = "604 555 0101".into();
    });
    save(&mut house, other, |client| {
        client.phone = "604 555 0102".into();
        client.email = "tom@example.org".into();
        client.tags.insert("Crown".into());
    });
    let open = house.vault();
    let called = open.studio.vault.notes(other).unwrap().remove(0).note;
    let edited = Note {
        text: "Called twice.".into(),
        ..called.record.clone()
    };
    open.studio
        .vault
        .change(|batch| batch.save_note(called.id, &edited))
        .unwrap();
    open.studio.merge(keep, other).unwrap();
    let merged = open.studio.vault.client(keep).unwrap().record;
    assert_eq!(merged.phone, "604 555 0101", "who stays is right");
    assert_eq!(merged.email, "tom@example.org");
    assert!(merged.tags.contains("Crown"));
    assert_eq!(open.studio.vault.sessions(keep).unwrap().len(), 2);
    let notes = open.studio.vault.notes(keep).unwrap();
    assert_eq!(notes.len(), 1);
    let history = open.studio.vault.note_history(notes[0].note.id).unwrap();
    assert_eq!(history.len(), 1);
    assert_eq!(history[0].record, called.record, "what it said before");
    assert!(open.studio.vault.client(other).is_err());
    open.studio.undo().unwrap();
    assert_eq!(open.studio.vault.sessions(keep).unwrap().len(), 1);
    assert_eq!(open.studio.vault.sessions(other).unwrap().len(), 1);
    assert_eq!(open.studio.vault.notes(other).unwrap().len(), 1);
    assert!(open.studio.vault.notes(keep).unwrap().is_empty());
    assert_eq!(open.studio.vault.client(keep).unwrap().record.email, "");
}

#[test]
fn namesakes_are_doubles_unless_something_differs() {
    let mut house = House::open();
    let first = house.add_client("Tom Okafor");
    let second = house.add_client("tom okafor");
    house.add_client("Tom Okaf");
    let pairs = house.vault().studio.duplicates(&Stop::NEVER).unwrap();
    assert_eq!(pairs.len(), 1);
    assert_eq!((pairs[0].first, pairs[0].second), (first, second));
    assert!(!pairs[0].sure);
    save(&mut house, first, |client| {
        client.email = "a@example.org".into();
    });
    save(&mut house, second, |client| {
        client.email = "A@example.org".into();
    });
    assert!(house.vault().studio.duplicates(&Stop::NEVER).unwrap()[0].sure);
    save(&mut house, second, |client| {
        client.email = "b@example.org".into();
    });
    assert!(
        house
            .vault()
            .studio
            .duplicates(&Stop::NEVER)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn doubles_are_bounded_and_can_be_stopped() {
    let mut house = House::open();
    let alike = Client {
        name: "Tom Okafor".into(),
        ..Client::default()
    };
    house
        .vault()
        .studio
        .vault
        .change(|batch| (0..300).try_for_each(|_| batch.add_client(&alike).map(drop)))
        .unwrap();
    let stopped = house
        .vault()
        .studio
        .duplicates(&Stop::when(|| true))
        .unwrap_err();
    assert_eq!(code_of(stopped), Code::Stopped);
    let pairs = house.vault().studio.duplicates(&Stop::NEVER).unwrap();
    assert_eq!(pairs.len(), 200);
    assert!(pairs.iter().all(|pair| pair.first == pairs[0].first));
}

#[test]
fn the_beginning_of_a_long_list_waits_for_no_more_than_itself() {
    let mut house = House::open();
    let names: Vec<Client> = (0..600)
        .map(|number| Client {
            name: format!("Client {number:03}"),
            ..Client::default()
        })
        .collect();
    let open = house.vault();
    open.studio
        .vault
        .change(|batch| {
            for client in names.iter().rev() {
                batch.add_client(client)?;
            }
            Ok::<_, records::StoreError>(())
        })
        .unwrap();
    let first = open.studio.first_clients(50).unwrap();
    assert!(
        open.studio.clients.known() < 600,
        "{}",
        open.studio.clients.known()
    );
    let name = |id: &ClientId| open.studio.vault.client(*id).unwrap().record.name;
    assert_eq!(name(&first[49]), "Client 049");
    let all = listed(&mut house, ClientSort::Name, &ClientFilter::default());
    assert_eq!((all.len(), all[599].as_str()), (600, "Client 599"));
}

#[test]
fn details_and_sessions_typed_in_one_sitting_are_one_version_each() {
    let mut house = House::open();
    let tom = house.add_client("Tom Okafor");
    let wall = at("2026-11-22T12:00");
    let after = |seconds| in_utc(wall) + TimeDelta::seconds(seconds);
    let mut details = house.vault().studio.vault.client(tom).unwrap().record;
    for (second, phone) in [(0, "6"), (1, "604"), (2, "604 555 0142")] {
        phone.clone_into(&mut details.phone);
        house
            .vault()
            .studio
            .save_client(tom, &details, after(second))
            .unwrap();
    }
    let mut session = new_session(tom, 1, "2026-11-20T16:00");
    for (second, text) in [(3, ""), (4, "Dry"), (5, "Dry crown.")] {
        session.text = text.into();
        session.id = Some(
            house
                .vault()
                .studio
                .save_session(entered(session.clone()), wall, after(second))
                .unwrap(),
        );
    }
    let vault = &house.vault().studio.vault;
    assert_eq!(vault.client_history(tom).unwrap().len(), 1);
    let id = session.id.unwrap();
    assert!(vault.session_history(id).unwrap().is_empty());
    assert_eq!(vault.session(id).unwrap().session.record.text, "Dry crown.");
    // One step takes the whole session back, the next all that was typed of the details.
    house.vault().studio.undo().unwrap();
    house.vault().studio.undo().unwrap();
    let vault = &house.vault().studio.vault;
    assert!(vault.session(id).is_err());
    assert_eq!(vault.client(tom).unwrap().record.phone, "");
}

#[test]
fn saving_the_same_begins_no_sitting() {
    let mut house = House::open();
    let tom = house.add_client("Tom Okafor");
    let now = in_utc(at("2026-11-22T12:00"));
    let mut details = house.vault().studio.vault.client(tom).unwrap().record;
    house
        .vault()
        .studio
        .save_client(tom, &details, now)
        .unwrap();
    details.phone = "604".to_owned();
    house
        .vault()
        .studio
        .save_client(tom, &details, now)
        .unwrap();
    assert_eq!(
        house
            .vault()
            .studio
            .vault
            .client_history(tom)
            .unwrap()
            .len(),
        1
    );
}
