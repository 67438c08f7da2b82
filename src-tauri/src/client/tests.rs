//! The list of clients, their sessions, undo and merging.

use chrono::TimeDelta;
use protocol::{Activity, Verdict};
use records::{Allergy, Client, ClientId, ContactPoint, Item, Note, NoteKind, Stop};
use strings::{Language, Words};
use studio::client_list::{ClientFilter, ClientSort};
use studio::merge::Merger;
use studio::plan::ClientPlan;
use studio::session::{ActivityInput, BranchInput, DecisionInput};
use vocabulary::{Moment, ScalpType};

use super::file::ClientFile;
use crate::failure::Code;
use crate::session::view::last_question;
use crate::vault::tests::{TempVault, at, code_of, in_utc, new_session, save_session};

fn listed(temp: &mut TempVault, sort: ClientSort, only: &ClientFilter) -> Vec<String> {
    let open = temp.vault();
    open.studio.complete_client_list().unwrap();
    let today = at("2026-11-22T12:00").date();
    let ids: Vec<ClientId> = open.studio.clients.list(sort, only, today).to_vec();
    ids.into_iter()
        .map(|id| open.studio.vault.client(id).unwrap().record.name)
        .collect()
}

/// How the only one who is healing heals.
fn plan_of(temp: &mut TempVault, now: Moment) -> ClientPlan {
    temp.vault()
        .studio
        .clients_today(now)
        .unwrap()
        .remove(0)
        .plan
}

fn save(temp: &mut TempVault, id: ClientId, change: impl FnOnce(&mut Client)) {
    let open = temp.vault();
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
    let mut temp = TempVault::open();
    let all = ClientFilter::default();
    assert!(listed(&mut temp, ClientSort::Name, &all).is_empty());
    let zoe = temp.add_client("Zoë");
    let abe = temp.add_client("abe");
    let mia = temp.add_client("Mia");
    temp.add_session(abe, 1, "2026-11-20T16:00");
    temp.add_session(mia, 1, "2026-11-12T16:00");
    temp.add_session(zoe, 1, "2026-01-01T16:00");
    let _none_yet = temp.add_client("Éloi");
    assert_eq!(
        listed(&mut temp, ClientSort::Name, &all),
        ["abe", "Éloi", "Mia", "Zoë"]
    );
    assert_eq!(
        listed(&mut temp, ClientSort::Recent, &all),
        ["abe", "Mia", "Zoë", "Éloi"]
    );
    let healing = ClientFilter {
        healing: true,
        ..ClientFilter::default()
    };
    assert_eq!(
        listed(&mut temp, ClientSort::Healing, &healing),
        ["abe", "Mia"]
    );
    save(&mut temp, zoe, |client| {
        client.name = "Ada".into();
        client.tags.insert("Hairline".into());
        client.scalp.insert(ScalpType::Dry);
    });
    assert_eq!(listed(&mut temp, ClientSort::Name, &all)[1], "Ada");
    let dry = ClientFilter {
        scalp: Some(ScalpType::Dry),
        tag: Some("Hairline".into()),
        ..ClientFilter::default()
    };
    assert_eq!(listed(&mut temp, ClientSort::Name, &dry), ["Ada"]);
    temp.vault()
        .studio
        .set_binned(Item::Client(zoe), true)
        .unwrap();
    assert!(listed(&mut temp, ClientSort::Name, &dry).is_empty());
    temp.vault().studio.undo().unwrap();
    assert_eq!(listed(&mut temp, ClientSort::Name, &dry), ["Ada"]);
}

#[test]
fn who_got_a_lot_is_one_question() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    temp.add_client("Li Wei");
    let now = at("2026-11-22T12:00");
    let session = new_session(tom, 1, "2026-11-20T16:00");
    save_session(&mut temp.vault().studio, session, now, in_utc(now)).unwrap();
    temp.vault().studio.complete_client_list().unwrap();
    let supplies = temp.vault().studio.clients.supplies().unwrap();
    let names: Vec<&str> = supplies.iter().map(|supply| &*supply.name).collect();
    assert_eq!(names, ["L2410"]);
    let lot = ClientFilter {
        // Typed by hand at another session, it is the same lot.
        lot: Some("l2410".into()),
        ..ClientFilter::default()
    };
    assert_eq!(listed(&mut temp, ClientSort::Name, &lot), ["Tom Okafor"]);
}

#[test]
fn a_session_that_no_plan_can_be_made_from_is_refused() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    let now = at("2026-11-22T12:00");
    let session = new_session(tom, 1, "2026-11-20T16:00");
    save_session(&mut temp.vault().studio, session, now, in_utc(now)).unwrap();
    for (ended, code) in [
        ("2026-11-20T16:00", Code::SessionTwice),
        ("1889-01-01T16:00", Code::SessionTooEarly),
        ("2030-01-01T16:00", Code::SessionTooLate),
        ("yesterday", Code::SessionUnreadable),
    ] {
        let session = new_session(tom, 2, ended);
        let refused = save_session(&mut temp.vault().studio, session, now, in_utc(now));
        assert_eq!(code_of(refused.unwrap_err()), code, "{ended}");
    }
    let mut unknown = new_session(tom, 2, "2026-11-21T16:00");
    unknown.protocol = "nobody".into();
    let refused = save_session(&mut temp.vault().studio, unknown, now, in_utc(now));
    assert_eq!(code_of(refused.unwrap_err()), Code::ProtocolUnknown);
    assert_eq!(temp.vault().studio.vault.sessions(tom).unwrap().len(), 1);
}

#[test]
fn a_branch_is_open_from_the_session_at_which_it_was_decided() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    let now = at("2026-11-22T12:00");
    temp.add_session(tom, 1, "2026-10-20T16:00");
    let second = temp.add_session(tom, 2, "2026-11-20T16:00");
    let mut decide = BranchInput {
        client: tom,
        session: second,
        branch: "natural-cleanser".into(),
        opened: Some(true),
        reason: " Very dry crown. ".into(),
    };
    temp.vault().studio.decide(&decide, now).unwrap();
    let client_plan = plan_of(&mut temp, now);
    assert_eq!(client_plan.plan.opened.len(), 1);
    assert_eq!(client_plan.plan.opened[0].session, 2);
    let kept = temp
        .vault()
        .studio
        .vault
        .session(second)
        .unwrap()
        .session
        .record;
    assert_eq!(kept.branches[0].reason, "Very dry crown.");
    decide.opened = Some(false);
    temp.vault().studio.decide(&decide, now).unwrap();
    let client_plan = plan_of(&mut temp, now);
    assert!(client_plan.plan.opened.is_empty());
    decide.branch = "nothing".into();
    let refused = temp.vault().studio.decide(&decide, now).unwrap_err();
    assert_eq!(code_of(refused), Code::ChoiceUnknown);
}

#[test]
fn what_the_protocol_does_not_say_is_decided_for_one_client() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    let now = at("2026-11-22T12:00");
    let session = temp.add_session(tom, 1, "2026-11-20T16:00");
    let mut decide = ActivityInput {
        client: tom,
        session,
        activity: Activity::HeavySweat,
        decision: Some(DecisionInput::From {
            day: 7.try_into().unwrap(),
        }),
    };
    let told = |temp: &mut TempVault| {
        let plan = plan_of(temp, now).plan;
        let runs = plan.lane(Activity::HeavySweat).map(|lane| &lane.runs);
        let runs = runs.into_iter().flatten();
        runs.map(|run| (run.verdict, run.from.to_string()))
            .collect::<Vec<_>>()
    };
    assert!(told(&mut temp).is_empty());
    temp.vault().studio.decide_activity(&decide, now).unwrap();
    let seven_days_later = (Verdict::Fine, "2026-11-27T16:00".to_owned());
    assert_eq!(told(&mut temp)[1], seven_days_later);
    let client_plan = plan_of(&mut temp, now);
    let in_french = client_plan
        .protocol
        .text("decided-heavy_sweat-not_yet", "fr");
    assert!(in_french.contains(" : "), "{in_french}");

    // Deciding again overrules, and can be undone and taken back.
    decide.decision = Some(DecisionInput::Ask);
    temp.vault().studio.decide_activity(&decide, now).unwrap();
    assert_eq!(told(&mut temp)[0].0, Verdict::Ask);
    temp.vault().studio.undo().unwrap();
    assert_eq!(told(&mut temp)[1], seven_days_later);
    decide.decision = None;
    temp.vault().studio.decide_activity(&decide, now).unwrap();
    assert!(told(&mut temp).is_empty());

    decide.activity = Activity::Water;
    let refused = temp.vault().studio.decide_activity(&decide, now);
    assert_eq!(code_of(refused.unwrap_err()), Code::ChoiceUnknown);
}

#[test]
fn it_is_asked_whether_a_session_was_the_last_until_that_is_known() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    let now = at("2026-11-22T12:00");
    let mut first = new_session(tom, 1, "2026-11-20T16:00");
    first.protocol = "rob-james-full".into();
    let studio = &mut temp.vault().studio;
    let id = save_session(studio, first, now, in_utc(now)).unwrap();
    let asked = |temp: &mut TempVault, now| {
        let file = ClientFile::of(temp.vault(), tom).unwrap();
        last_question(Words::of(Language::English), &file, now).map(|asked| asked.text)
    };
    let text = asked(&mut temp, now).unwrap();
    assert!(
        text.starts_with("Is session 1 the last?") && text.contains("Hair dye"),
        "{text}"
    );
    let years_later = at("2029-11-22T12:00");
    assert_eq!(asked(&mut temp, years_later), None, "nothing hangs on it");
    temp.vault().studio.mark_final(tom, id).unwrap();
    assert_eq!(asked(&mut temp, now), None);
    temp.vault().studio.undo().unwrap();
    assert!(asked(&mut temp, now).is_some());
    temp.add_session(tom, 2, "2026-12-20T16:00");
    assert_eq!(asked(&mut temp, now), None, "the next one is booked");
}

#[test]
fn a_plan_names_no_oil_that_the_client_is_allergic_to() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    temp.add_session(tom, 1, "2026-11-20T16:00");
    let now = at("2026-11-22T12:00");
    let text = |temp: &mut TempVault| {
        let protocol = plan_of(temp, now).protocol;
        protocol.text("moisturizer-fine", "en").to_owned()
    };
    assert!(text(&mut temp).contains("coconut or olive"));
    for (group, own) in [("coconut", ""), ("", "Coconut")] {
        save(&mut temp, tom, |client| {
            client.allergies = vec![Allergy {
                group: group.into(),
                text: own.into(),
                ..Allergy::default()
            }];
        });
        assert!(!text(&mut temp).contains("coconut"), "{group}{own}");
    }
}

#[test]
fn a_name_that_is_taken_is_told_of_whatever_its_letters_look_like() {
    let mut temp = TempVault::open();
    let [zoe, _] = ["Zoë Brontë", "Zoë Brontë-Hill"].map(|name| temp.add_client(name));
    let mut asked = |name: &str| temp.vault().studio.namesakes(name).unwrap();
    for same in ["Zoë Brontë", " zoe  BRONTE "] {
        assert_eq!(asked(same), [zoe], "{same}");
    }
    for other in ["", " ", "Zoë", "Zoë Bronté H", "Bronte"] {
        assert_eq!(asked(other), [], "{other}");
    }
}

#[test]
fn merged_clients_have_everything_and_one_step_sets_both_apart() {
    let mut temp = TempVault::open();
    let keep = temp.add_client("Tom Okafor");
    let other = temp.add_client("Tom Okafor");
    temp.add_session(keep, 1, "2026-10-20T16:00");
    temp.add_session(other, 2, "2026-11-20T16:00");
    temp.add_note(other, NoteKind::Call, "2026-11-21", "Called.");
    save(&mut temp, keep, |client| {
        client.phones = ContactPoint::only("604 555 0101");
    });
    save(&mut temp, other, |client| {
        client.phones = ContactPoint::only("604 555 0102");
        client.emails = ContactPoint::only("tom@example.org");
        client.tags.insert("Crown".into());
    });
    let open = temp.vault();
    let called = open.studio.vault.notes(other).unwrap().remove(0).note;
    let edited = Note {
        text: "Called twice.".into(),
        ..called.record.clone()
    };
    open.studio
        .vault
        .change(|batch| batch.save_note(called.id, &edited))
        .unwrap();
    let of = Merger {
        keep,
        other,
        from_other: Vec::new(),
    };
    open.studio.merge(&of, None).unwrap();
    let merged = open.studio.vault.client(keep).unwrap().record;
    assert_eq!(merged.phone(), "604 555 0101", "who stays is right");
    assert_eq!(merged.phones[1].value, "604 555 0102");
    assert_eq!(merged.email(), "tom@example.org");
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
    assert_eq!(open.studio.vault.client(keep).unwrap().record.email(), "");
}

#[test]
fn namesakes_are_duplicates_unless_something_differs() {
    let mut temp = TempVault::open();
    let first = temp.add_client("Tom Okafor");
    let second = temp.add_client("tom okafor");
    temp.add_client("Tom Okaf");
    let pairs = temp.vault().studio.duplicates(&Stop::NEVER).unwrap();
    assert_eq!(pairs.len(), 1);
    assert_eq!((pairs[0].first, pairs[0].second), (first, second));
    assert!(!pairs[0].sure);
    save(&mut temp, first, |client| {
        client.emails = ContactPoint::only("a@example.org");
    });
    save(&mut temp, second, |client| {
        client.emails = ContactPoint::only("A@example.org");
    });
    assert!(temp.vault().studio.duplicates(&Stop::NEVER).unwrap()[0].sure);
    save(&mut temp, second, |client| {
        client.emails = ContactPoint::only("b@example.org");
    });
    assert!(
        temp.vault()
            .studio
            .duplicates(&Stop::NEVER)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn duplicates_are_bounded_and_can_be_stopped() {
    let mut temp = TempVault::open();
    let alike = Client {
        name: "Tom Okafor".into(),
        ..Client::default()
    };
    temp.vault()
        .studio
        .vault
        .change(|batch| (0..300).try_for_each(|_| batch.add_client(&alike).map(drop)))
        .unwrap();
    let stopped = temp
        .vault()
        .studio
        .duplicates(&Stop::when(|| true))
        .unwrap_err();
    assert_eq!(code_of(stopped), Code::Stopped);
    let pairs = temp.vault().studio.duplicates(&Stop::NEVER).unwrap();
    assert_eq!(pairs.len(), 200);
    assert!(pairs.iter().all(|pair| pair.first == pairs[0].first));
}

#[test]
fn the_beginning_of_a_long_list_waits_for_no_more_than_itself() {
    let mut temp = TempVault::open();
    let names: Vec<Client> = (0..600)
        .map(|number| Client {
            name: format!("Client {number:03}"),
            ..Client::default()
        })
        .collect();
    let open = temp.vault();
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
    let all = listed(&mut temp, ClientSort::Name, &ClientFilter::default());
    assert_eq!((all.len(), all[599].as_str()), (600, "Client 599"));
}

#[test]
fn details_and_sessions_typed_in_one_sitting_are_one_version_each() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    let wall = at("2026-11-22T12:00");
    let after = |seconds| in_utc(wall) + TimeDelta::seconds(seconds);
    let mut details = temp.vault().studio.vault.client(tom).unwrap().record;
    for (second, phone) in [(0, "6"), (1, "604"), (2, "604 555 0142")] {
        details.phones = ContactPoint::only(phone);
        temp.vault()
            .studio
            .save_client(tom, &details, after(second))
            .unwrap();
    }
    let mut session = new_session(tom, 1, "2026-11-20T16:00");
    for (second, text) in [(3, ""), (4, "Dry"), (5, "Dry crown.")] {
        session.text = text.into();
        let studio = &mut temp.vault().studio;
        let saved = save_session(studio, session.clone(), wall, after(second));
        session.id = Some(saved.unwrap());
    }
    let vault = &temp.vault().studio.vault;
    assert_eq!(vault.client_history(tom).unwrap().len(), 1);
    let id = session.id.unwrap();
    assert!(vault.session_history(id).unwrap().is_empty());
    assert_eq!(vault.session(id).unwrap().session.record.text, "Dry crown.");
    // One step takes the whole session back, the next all that was typed of the details.
    temp.vault().studio.undo().unwrap();
    temp.vault().studio.undo().unwrap();
    let vault = &temp.vault().studio.vault;
    assert!(vault.session(id).is_err());
    assert_eq!(vault.client(tom).unwrap().record.phone(), "");
}

#[test]
fn saving_the_same_begins_no_sitting() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    let now = in_utc(at("2026-11-22T12:00"));
    let mut details = temp.vault().studio.vault.client(tom).unwrap().record;
    temp.vault().studio.save_client(tom, &details, now).unwrap();
    details.phones = ContactPoint::only("604");
    temp.vault().studio.save_client(tom, &details, now).unwrap();
    assert_eq!(
        temp.vault().studio.vault.client_history(tom).unwrap().len(),
        1
    );
}
