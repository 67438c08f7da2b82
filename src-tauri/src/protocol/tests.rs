//! Drafts, versions and moves, over a vault.

mod branches;
mod exports;
mod faults;
mod files;
mod fuller;
mod properties;
mod slips_and_oils;
mod undone;

use protocol::{
    Activity, Bound, DEFAULT_PROTOCOL, Day, Protocol, Verdict, shipped, shipped_protocol,
};
use records::ClientId;
use strings::{Language, Words};
use studio::protocol::draft::{Draft, DraftForm};
use studio::session::{ActivityInput, DecisionInput};
use studio::sheet::{GivenAs, Look};
use vocabulary::Moment;

use super::compare::compare;
use super::view;
use crate::failure::{Code, Failure};
use crate::vault::tests::{TempVault, at, in_utc, new_session, save_session};

const FULL: &str = "rob-james-full";

fn now() -> Moment {
    at("2026-11-22T15:00")
}

fn copy(temp: &mut TempVault) -> DraftForm {
    let studio = &mut temp.vault().studio;
    studio
        .copy_protocol(FULL, " Mild care! ", false)
        .unwrap()
        .form
}

/// The place of a rule in a form.
fn place(form: &DraftForm, activity: Activity, verdict: Verdict) -> usize {
    let mut rules = form.rules.iter();
    rules
        .position(|rule| rule.activity == activity && rule.verdict == verdict)
        .unwrap()
}

/// Has shampoo be fine from this day on, and the phase before end then.
fn shampoo_from(form: &mut DraftForm, day: &str) {
    let (not_yet, fine) = (
        place(form, Activity::Shampoo, Verdict::NotYet),
        place(form, Activity::Shampoo, Verdict::Fine),
    );
    form.rules[not_yet].until = day.into();
    form.rules[fine].from = day.into();
    form.phases[1].until = day.into();
    form.phases[2].from = day.into();
}

fn save_and_publish(temp: &mut TempVault, form: DraftForm) -> u32 {
    let studio = &mut temp.vault().studio;
    let id = form.id.clone();
    studio.save_draft(form, true).unwrap();
    studio.publish_draft(&id).unwrap().version
}

fn add_session(temp: &mut TempVault, client: ClientId, number: u16, ended: &str, protocol: &str) {
    let mut session = new_session(client, number, ended);
    session.protocol = protocol.into();
    let studio = &mut temp.vault().studio;
    save_session(studio, session, now(), in_utc(now())).unwrap();
}

fn names(temp: &mut TempVault, client: ClientId) -> Vec<String> {
    let sessions = temp.vault().studio.vault.sessions(client).unwrap();
    let named = sessions.into_iter().map(|one| one.record.protocol);
    named
        .map(|name| format!("{} {}", name.id, name.version))
        .collect()
}

#[test]
fn every_shipped_protocol_comes_through_a_draft_with_all_that_it_says() {
    for protocol in shipped() {
        let draft = Draft::of(protocol, "studio-copy".to_owned());
        let made = draft.protocol(protocol.version).unwrap();
        let mut expected = protocol.clone();
        expected.id = "studio-copy".to_owned();
        expected.sources.clone_from(&made.sources);
        assert_eq!(made, expected, "{}", protocol.id);
        let kept = Protocol::from_json(&serde_json::to_string(&made).unwrap());
        assert_eq!(kept.unwrap(), made);
    }
}

#[test]
fn drafts_go_with_an_export_and_replace_none() {
    let mut temp = TempVault::open();
    let form = copy(&mut temp);
    temp.vault().studio.vault.verify().unwrap();
    let export = temp.vault().studio.vault.export_all(&records::Stop::NEVER);
    let mut export = export.unwrap();
    assert_eq!(export.drafts.len(), 1);
    let mut other = TempVault::open();
    let stolen = records::ProtocolDraft {
        id: DEFAULT_PROTOCOL.into(),
        ..export.drafts[0].clone()
    };
    export.drafts.push(stolen);
    let studio = &mut other.vault().studio;
    let incoming = studio::import::compare(&studio.vault, export.clone()).unwrap();
    assert_eq!(incoming.drafts().len(), 1, "none under a shipped id");
    studio
        .vault
        .change(|batch| batch.import(&incoming, |_| true, &records::Stop::NEVER))
        .unwrap();
    assert_eq!(studio.draft(&form.id).unwrap().form, form);
    let again = studio::import::compare(&studio.vault, export).unwrap();
    assert!(again.drafts().is_empty());
}

#[test]
fn a_draft_that_was_begun_after_an_import_was_looked_at_stays() {
    let mut temp = TempVault::open();
    copy(&mut temp);
    let export = temp.vault().studio.vault.export_all(&records::Stop::NEVER);
    let mut other = TempVault::open();
    let incoming = studio::import::compare(&other.vault().studio.vault, export.unwrap()).unwrap();
    let mut own = copy(&mut other);
    own.healed = "28".into();
    let studio = &mut other.vault().studio;
    studio.save_draft(own.clone(), true).unwrap();
    studio
        .vault
        .change(|batch| batch.import(&incoming, |_| true, &records::Stop::NEVER))
        .unwrap();
    assert_eq!(studio.draft(&own.id).unwrap().form, own);
}

#[test]
fn publishing_twice_makes_one_version_and_undoing_brings_the_draft_back() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    let id = form.id.clone();
    let studio = &mut temp.vault().studio;
    assert_eq!(studio.publish_draft(&id).unwrap().version, 1);
    assert!(studio.publish_draft(&id).is_err());
    assert_eq!(studio.versions(&id).unwrap().len(), 1);
    studio.undo().unwrap();
    form.healed = "28".into();
    studio.save_draft(form.clone(), true).unwrap();
    assert_eq!(studio.publish_draft(&id).unwrap().version, 2);
    let first = studio.protocol(&studio.versions(&id).unwrap()[0]).unwrap();
    assert_eq!(
        first.healed.days(),
        30,
        "a version stays as it was published"
    );
    // What a window that stayed open types is about no draft any more.
    assert!(studio.save_draft(form, false).is_err());
    assert!(studio.drafts().unwrap().is_empty());
    studio.vault.verify().unwrap();
}

#[test]
fn a_deleted_default_gives_way_to_the_programs() {
    let mut temp = TempVault::open();
    let studio = &mut temp.vault().studio;
    let settings = studio::settings::Settings {
        default_protocol: "studio-gone".into(),
        ..studio.settings().unwrap()
    };
    studio.save_settings(&settings).unwrap();
    assert_eq!(studio.default_protocol().unwrap(), DEFAULT_PROTOCOL);
}

#[test]
fn sessions_keep_their_version_and_new_ones_use_the_newest() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    shampoo_from(&mut form, "7");
    let id = form.id.clone();
    assert_eq!(save_and_publish(&mut temp, form), 1);
    temp.vault().studio.set_default_protocol(&id).unwrap();
    let (ana, ben) = (temp.add_client("Ana"), temp.add_client("Ben"));
    add_session(&mut temp, ana, 1, "2026-11-19T16:00", &id);
    let given = {
        let studio = &mut temp.vault().studio;
        let (made, recipient) = studio.client_sheet(ana, Look::default(), now()).unwrap();
        let page = sheets::aftercare(&made.sheet, &made.plan, &made.protocol).unwrap();
        let pdf = page.pdf().unwrap();
        (
            studio
                .keep_given(recipient, &made, GivenAs::Page, pdf.clone())
                .unwrap(),
            pdf,
            page.svg(),
        )
    };

    let mut next = temp.vault().studio.edit_protocol(&id).unwrap().form;
    shampoo_from(&mut next, "9");
    assert_eq!(save_and_publish(&mut temp, next), 2);
    add_session(&mut temp, ben, 1, "2026-11-19T16:00", &id);
    assert_eq!(names(&mut temp, ana), [format!("{id} 1")]);
    assert_eq!(names(&mut temp, ben), [format!("{id} 2")]);
    // Saving a session again leaves it under its version.
    let session = temp.vault().studio.vault.sessions(ana).unwrap()[0].id;
    let mut again = new_session(ana, 1, "2026-11-19T16:15");
    again.id = Some(session);
    again.protocol.clone_from(&id);
    save_session(&mut temp.vault().studio, again, now(), in_utc(now())).unwrap();
    assert_eq!(names(&mut temp, ana), [format!("{id} 1")]);

    // The sheet that was given prints again as it was, and says which version it is.
    let studio = &mut temp.vault().studio;
    assert_eq!(studio.given_page(given.0).unwrap(), given.1);
    let made = studio.given_sheet(given.0).unwrap();
    let page = sheets::aftercare(&made.sheet, &made.plan, &made.protocol).unwrap();
    assert_eq!(page.svg(), given.2);
    assert_eq!(made.protocol.version, 1);
    let (fresh, _) = studio.client_sheet(ben, Look::default(), now()).unwrap();
    assert_eq!(fresh.protocol.version, 2);
    assert_eq!(studio.default_protocol().unwrap(), id);
}

#[test]
fn clients_are_moved_when_the_artist_says_so_and_back_by_undoing() {
    let mut temp = TempVault::open();
    let form = copy(&mut temp);
    let id = form.id.clone();
    save_and_publish(&mut temp, form);
    let (ana, ben, cleo) = (
        temp.add_client("Ana"),
        temp.add_client("Ben"),
        temp.add_client("Cleo"),
    );
    add_session(&mut temp, ana, 1, "2026-11-19T16:00", &id);
    add_session(&mut temp, ben, 1, "2026-11-18T16:00", &id);
    add_session(&mut temp, cleo, 1, "2026-11-19T16:00", DEFAULT_PROTOCOL);
    let mut next = temp.vault().studio.edit_protocol(&id).unwrap().form;
    shampoo_from(&mut next, "7");
    save_and_publish(&mut temp, next);

    let studio = &mut temp.vault().studio;
    let moves = studio.moves(&id, now()).unwrap();
    let words = Words::of(Language::English);
    let shown = view::moves(words, 2, &moves, now());
    assert_eq!(
        shown.title,
        "2 clients are healing under an earlier version. Move them to version 2?"
    );
    let of_ana = shown.clients.iter().find(|one| one.client == ana).unwrap();
    let plain = |line: &str| line.replace('\u{a0}', " ");
    let [change] = &*of_ana.changes else {
        panic!("{:?}", of_ana.changes);
    };
    assert_eq!(change.label, "Soap, shampoo");
    let before = "Before: not yet, fine from Sat 28 Nov, 4:00 pm";
    assert_eq!(plain(&change.before), before);
    let after = "After: not yet, fine from Thu 26 Nov, 4:00 pm";
    assert_eq!(plain(&change.after), after);
    let refused = studio.move_clients(&id, 1, &[ana], now()).unwrap_err();
    let refused = Failure::from(refused);
    assert_eq!(refused.code, Code::ProtocolNewer);
    assert_eq!(refused.params["version"], "2");
    assert_eq!(studio.move_clients(&id, 2, &[ana], now()).unwrap(), 1);
    assert_eq!(names(&mut temp, ana), [format!("{id} 2")]);
    assert_eq!(names(&mut temp, ben), [format!("{id} 1")]);
    temp.vault().studio.undo().unwrap();
    assert_eq!(names(&mut temp, ana), [format!("{id} 1")]);
    let shipped = shipped_protocol(DEFAULT_PROTOCOL).unwrap().version;
    let untouched = format!("{DEFAULT_PROTOCOL} {shipped}");
    assert_eq!(names(&mut temp, cleo), [untouched]);
}

#[test]
fn what_was_decided_for_a_client_makes_no_difference_in_a_move() {
    let mut temp = TempVault::open();
    let form = copy(&mut temp);
    let id = form.id.clone();
    save_and_publish(&mut temp, form);
    let ana = temp.add_client("Ana");
    add_session(&mut temp, ana, 1, "2026-11-19T16:00", &id);
    let studio = &mut temp.vault().studio;
    let silent = Activity::ALL.iter().copied();
    let newest = studio.newest_protocol(&id).unwrap();
    let activity = silent.into_iter().find(|&one| !newest.speaks_of(one));
    let decide = ActivityInput {
        client: ana,
        session: studio.vault.sessions(ana).unwrap()[0].id,
        activity: activity.unwrap(),
        decision: Some(DecisionInput::From {
            day: 7.try_into().unwrap(),
        }),
    };
    studio.decide_activity(&decide, now()).unwrap();
    let next = studio.edit_protocol(&id).unwrap().form;
    save_and_publish(&mut temp, next);
    let moves = temp.vault().studio.moves(&id, now()).unwrap();
    assert_eq!(moves.len(), 1);
    assert_eq!(moves[0].differences, []);
}

#[test]
fn a_protocols_own_numbers_of_sessions_go_before_the_settings() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    form.usual_sessions = "5".into();
    form.days_between = "21".into();
    form.check_in_days = "2, 8".into();
    let id = form.id.clone();
    save_and_publish(&mut temp, form);
    let studio = &mut temp.vault().studio;
    let protocol = studio.newest_protocol(&id).unwrap();
    let settings = studio.settings().unwrap();
    let under = settings.under(&protocol);
    assert_eq!(
        (
            under.usual_sessions,
            under.days_between_sessions,
            &*under.check_in_days
        ),
        (5, 21, &[2, 8][..])
    );
    let shipped = shipped_protocol(DEFAULT_PROTOCOL).unwrap();
    assert_eq!(settings.under(shipped), settings);
}

#[test]
fn an_edited_sentence_on_oil_names_none_to_who_must_not_have_it() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    let fine = place(&form, Activity::Moisturizer, Verdict::Fine);
    let rule = &mut form.rules[fine];
    rule.text
        .insert("en".into(), "Coconut oil, twice a day.".into());
    rule.wordings = [String::new(), String::new()];
    let protocol = temp.vault().studio.protocol_of(&form).unwrap();
    let own = protocol.for_client(protocol::Oils::NEITHER, None);
    let lanes = own.day_lanes();
    let lane = lanes
        .iter()
        .find(|lane| lane.activity == Activity::Moisturizer);
    let said = own.text(lane.unwrap().runs.last().unwrap().wording, "en");
    assert!(said.starts_with("Ask us what to use."), "{said}");
}

#[test]
fn what_the_artist_has_not_said_in_a_language_is_the_programs_translation() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    form.rules[0]
        .text
        .insert("fr".into(), "Rien que du sec.".into());
    let protocol = temp.vault().studio.protocol_of(&form).unwrap();
    let words = Words::of("fr".parse().unwrap());
    let french = protocol.in_language("fr", |english| words.of_protocol(english));
    assert_eq!(
        french.text(&french.rules[0].wording, "fr"),
        "Rien que du sec."
    );
    let second = french.text(&french.rules[1].wording, "fr");
    assert_ne!(second, french.text(&french.rules[1].wording, "en"));
}

#[test]
fn two_protocols_are_compared_by_their_days() {
    let words = Words::of(Language::English);
    let full = shipped_protocol(FULL).unwrap();
    let compared = compare(words, [full, full]);
    assert!(compared.rows.iter().all(|row| !row.differs));
    let flaking = shipped_protocol(DEFAULT_PROTOCOL).unwrap();
    let compared = compare(words, [full, flaking]);
    let row = |label: &str| compared.rows.iter().find(|row| row.label == label).unwrap();
    let shampoo = row("Soap, shampoo");
    assert!(shampoo.differs);
    let labels: Vec<&str> = shampoo.tracks[0][0]
        .bars
        .iter()
        .map(|bar| &*bar.label)
        .collect();
    assert_eq!(labels, ["Not yet. Day 0 to 9", "Fine. From day 9"]);
    assert!(row("Razor").tracks[1].is_empty());
}

#[test]
fn two_protocols_lie_on_the_same_days() {
    let words = Words::of(Language::English);
    let full = shipped_protocol(FULL).unwrap();
    let flaking = shipped_protocol(DEFAULT_PROTOCOL).unwrap();
    let mut late = full.clone();
    let rules = late.rules.iter_mut();
    for rule in rules.filter(|rule| rule.activity == Activity::Shampoo) {
        let day = Bound::Day(Day::try_from(200).unwrap());
        match &mut rule.until {
            Some(until) => *until = day,
            None => rule.from = day,
        }
    }
    for both in [[full, flaking], [flaking, full], [&late, flaking]] {
        let compared = compare(words, both);
        let place = |number: i64| {
            let days = &compared.days;
            days.iter().position(|day| day.number == number).unwrap()
        };
        for (protocol, which) in both.into_iter().zip(0..) {
            let lanes = protocol.day_lanes();
            let runs = lanes.iter().flat_map(|lane| &lane.runs);
            let tracks = compared.rows.iter().flat_map(|row| &row.tracks[which]);
            let bars = tracks.flat_map(|track| &track.bars);
            let expected = runs.map(|run| {
                let until = run.until.map(|day| place(day.days().into()));
                let ends = until.unwrap_or(compared.days.len());
                (run.verdict, place(run.from.days().into()), ends)
            });
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole days"
            )]
            let drawn = bars.map(|bar| (bar.verdict, bar.from as usize, bar.until as usize));
            assert!(expected.eq(drawn));
        }
    }
    let compared = compare(words, [&late, flaking]);
    assert!(compared.days.len() < 60, "what is quiet is left out");
    assert!(
        compared
            .days
            .iter()
            .any(|day| day.after_gap && day.number == 200)
    );
}
