//! Sheets given to a client.

use protocol::{Activity, Further};
use records::{Act, Allergy, NoteKind, Pigment, Treatment};
use sheets::TextSize;
use strings::{Language, Words};
use studio::Studio;
use studio::session::{ActivityInput, DecisionInput};
use studio::settings::Settings;
use studio::sheet::{ClientSheet, GivenAs, Look};
use studio::today::Need;

use super::view::client_file;
use super::wire::ClientSheetRequest;
use crate::client::file::ClientFile;
use crate::client::view::client_view;
use crate::failure::Code;
use crate::product::wire::{LabelRequest, ProductRequest};
use crate::vault::tests::{TempVault, at, new_session, save_session};

fn request(client: records::ClientId) -> ClientSheetRequest {
    ClientSheetRequest {
        client,
        paper: None,
        large_print: None,
        product: Some(ProductRequest {
            name: "Simple oil".into(),
            label: LabelRequest {
                label: "Ingredients: Cocos Nucifera Oil, Alcohol Denat.".into(),
                allergies: vec!["lanolin".into(), "tea tree".into()],
                scalp_types: Vec::new(),
            },
        }),
    }
}

fn pdf(made: &ClientSheet) -> Vec<u8> {
    let page = sheets::aftercare(&made.sheet, &made.plan, &made.protocol).unwrap();
    page.pdf().unwrap()
}

#[test]
fn the_allergies_on_record_and_those_ticked_stand_on_the_sheet_beside_the_oils() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    temp.add_session(marcus, 1, "2026-11-19T16:00");
    let open = temp.vault();
    let mut client = open.studio.vault.client(marcus).unwrap().record;
    for (group, text) in [("coconut", ""), ("", "tea tree")] {
        client.allergies.push(Allergy {
            group: group.into(),
            text: text.into(),
            ..Allergy::default()
        });
    }
    open.studio
        .vault
        .change(|batch| batch.save_client(marcus, &client))
        .unwrap();
    let now = at("2026-11-22T15:00");
    let (made, _) = open.client_sheet(&request(marcus), now).unwrap();
    let lanolin = Words::of(Language::default()).check_allergy_lanolin();
    assert_ne!(lanolin, "lanolin");
    assert_eq!(made.sheet.allergies, ["coconut", "tea tree", &lanolin]);
}

#[test]
fn a_product_is_checked_against_the_record_as_the_sheet_is_made() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    temp.add_session(marcus, 1, "2026-11-19T16:00");
    let now = at("2026-11-22T15:00");
    let mut asked = request(marcus);
    let product = asked.product.as_mut().unwrap();
    product.label.label = "Ingredients: Aqua, Glycerin, Lanolin".into();
    product.label.allergies.clear();
    let printed = |temp: &mut TempVault| {
        let (made, _) = temp.vault().client_sheet(&asked, now).unwrap();
        let product = made.sheet.product.unwrap();
        assert_eq!(product.name, "Simple oil");
        (product.verdict, product.reason)
    };
    let (before, _) = printed(&mut temp);
    let open = temp.vault();
    let mut client = open.studio.vault.client(marcus).unwrap().record;
    client.allergies.push(Allergy {
        group: "lanolin".into(),
        ..Allergy::default()
    });
    open.studio
        .vault
        .change(|batch| batch.save_client(marcus, &client))
        .unwrap();
    let (after, reason) = printed(&mut temp);
    assert_ne!(before, after);
    assert_eq!(after, "Avoid");
    assert!(reason.contains("Lanolin"), "{reason}");
}

#[test]
fn a_sheet_that_was_given_prints_again_byte_for_byte() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let now = at("2026-11-22T15:00");
    let none = temp.vault().client_sheet(&request(marcus), now).err();
    assert_eq!(none.map(|failure| failure.code), Some(Code::SheetNoSession));
    temp.add_session(marcus, 1, "2026-10-20T16:00");
    let second = temp.add_session(marcus, 2, "2026-11-19T16:00");
    let (made, recipient) = temp.vault().client_sheet(&request(marcus), now).unwrap();
    assert_eq!(recipient.session, Some(second));
    assert_eq!(
        made.sheet.style.paper,
        sheets::Paper::Letter,
        "the studio's"
    );
    assert_eq!(made.plan.sessions.ended().len(), 2);
    let page = pdf(&made);
    let id = temp
        .vault()
        .studio
        .keep_given(recipient, &made, GivenAs::Page, page.clone())
        .unwrap();
    // What comes later changes nothing about what was given.
    temp.add_session(marcus, 3, "2026-11-22T14:00");
    let mut temp = temp.killed();
    temp.unlock();
    let open = temp.vault();
    assert_eq!(open.studio.given_page(id).unwrap(), page);
    assert_eq!(pdf(&open.studio.given_sheet(id).unwrap()), page);
    let acts: Vec<Act> = open
        .studio
        .vault
        .accesses(10)
        .unwrap()
        .iter()
        .map(|access| access.act)
        .collect();
    assert!(acts.contains(&Act::Print), "{acts:?}");
}

#[test]
fn a_clients_file_holds_what_was_written() {
    let mut temp = TempVault::open();
    let li = temp.add_client("Li Wei");
    temp.add_session(li, 1, "2026-11-20T11:30");
    temp.add_note(
        li,
        NoteKind::Slip,
        "2026-11-21",
        "Rain for a minute.\nDried at once.",
    );
    let file = ClientFile::of(temp.vault(), li).unwrap();
    let file = client_file(Words::of(Language::default()), &file);
    assert!(file.title.contains("Li Wei") && !file.pdf_title.contains("Li Wei"));
    let notes = file.sections.iter().flat_map(|section| &section.entries);
    let texts: Vec<&str> = notes.map(|entry| entry.text.as_str()).collect();
    assert!(
        texts.contains(&"Rain for a minute.\nDried at once."),
        "{texts:?}"
    );
    let style = sheets::PageStyle {
        paper: sheets::Paper::A4,
        text_size: TextSize::Normal,
        language: Language::default(),
        printed_on: at("2026-11-22T15:00").date(),
    };
    let page = sheets::document(style, None, &file).unwrap();
    page.pdf().unwrap();
}

/// The commonest day of a studio: today's session has ended, and the next one is booked.
#[test]
fn a_booked_session_is_the_next_visit_and_the_sheet_is_about_the_one_that_has_ended() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let now = at("2026-11-22T17:00");
    let booked = temp.add_session(marcus, 1, "2026-12-10T20:30");
    let (before, recipient) = temp.vault().client_sheet(&request(marcus), now).unwrap();
    assert_eq!(recipient.session, Some(booked), "none has ended yet");
    assert_eq!(before.plan.sessions.last(), at("2026-12-10T20:30"));
    assert_eq!(before.sheet.next_visit, None);

    let ended = temp.add_session(marcus, 1, "2026-11-22T16:00");
    let (made, recipient) = temp.vault().client_sheet(&request(marcus), now).unwrap();
    assert_eq!(recipient.session, Some(ended));
    assert_eq!(made.plan.sessions.ended(), [at("2026-11-22T16:00")]);
    assert_eq!(made.sheet.next_visit, Some(at("2026-12-10T20:30").into()));
    let page = pdf(&made);
    let id = temp
        .vault()
        .studio
        .keep_given(recipient, &made, GivenAs::Page, page.clone())
        .unwrap();
    let again = temp.vault().studio.given_sheet(id).unwrap();
    assert_eq!(pdf(&again), page);
}

/// What the client needs at `now`, and whether the last sheet that they were given is marked.
fn after_a_sheet(temp: &mut TempVault, id: records::ClientId, now: &str) -> (Need, bool) {
    let studio = &mut temp.vault().studio;
    let recent = studio.clients_today(at(now)).unwrap();
    let need = recent[0].need(&Settings::default(), at(now));
    let (client, sessions) = (&recent[0].client, &recent[0].sessions);
    let last = studio.vault.sheets(id).unwrap().remove(0);
    let is_outdated = studio.is_outdated(&last, client, sessions, at(now));
    (need, is_outdated)
}

#[test]
fn a_sheet_whose_dates_have_changed_since_is_marked_until_a_new_one_is_given() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let first = temp.add_session(marcus, 1, "2026-11-22T12:00");
    let booked = temp.add_session(marcus, 2, "2026-12-10T20:30");
    let now = "2026-11-22T13:00";
    let give = |temp: &mut TempVault| {
        let open = temp.vault();
        let (made, recipient) = open.client_sheet(&request(marcus), at(now)).unwrap();
        open.studio
            .keep_given(recipient, &made, GivenAs::Page, pdf(&made))
            .unwrap();
    };
    let reschedule = |temp: &mut TempVault, id, ended: &str| {
        let vault = &mut temp.vault().studio.vault;
        let mut session = vault.session(id).unwrap().session.record;
        session.ended = at(ended);
        vault
            .change(|batch| batch.save_session(id, &session))
            .unwrap();
    };
    let right = (Need::Nothing, false);
    let wrong = (Need::NewSheet, true);

    // What was ticked beside the product makes no difference.
    give(&mut temp);
    assert_eq!(after_a_sheet(&mut temp, marcus, now), right);
    reschedule(&mut temp, first, "2026-11-22T12:30");
    assert_eq!(after_a_sheet(&mut temp, marcus, now), wrong);
    give(&mut temp);
    assert_eq!(after_a_sheet(&mut temp, marcus, now), right);

    reschedule(&mut temp, booked, "2026-12-11T20:30");
    assert_eq!(after_a_sheet(&mut temp, marcus, now), wrong);
    give(&mut temp);
    // The next visit ended earlier than it was planned to: the dates up to it were right.
    reschedule(&mut temp, booked, "2026-12-11T20:15");
    let later = "2026-12-11T21:00";
    assert!(!after_a_sheet(&mut temp, marcus, later).1);

    let vault = &mut temp.vault().studio.vault;
    let mut client = vault.client(marcus).unwrap().record;
    client.allergies.push(Allergy {
        group: "coconut".into(),
        ..Allergy::default()
    });
    vault
        .change(|batch| batch.save_client(marcus, &client))
        .unwrap();
    assert_eq!(after_a_sheet(&mut temp, marcus, now), wrong);
}

/// A session under the protocol whose rules for the sun count from the last one.
fn add_median(temp: &mut TempVault, client: records::ClientId, number: u16, ended: &str) {
    let mut session = new_session(client, number, ended);
    session.protocol = "published-median".into();
    session.is_final = number == 1;
    let open = temp.vault();
    let instant = open.studio.vault.instant();
    save_session(&mut open.studio, session, at("2026-11-22T13:00"), instant).unwrap();
}

#[test]
fn the_last_session_has_its_dates_until_another_is_booked() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    add_median(&mut temp, marcus, 1, "2026-11-22T12:00");
    let now = "2026-11-22T13:00";
    let further = |temp: &mut TempVault| {
        let open = temp.vault();
        let (made, recipient) = open.client_sheet(&request(marcus), at(now)).unwrap();
        let further = made.plan.further;
        let studio = &mut open.studio;
        let id = studio
            .keep_given(recipient, &made, GivenAs::Page, pdf(&made))
            .unwrap();
        assert_eq!(studio.given_sheet(id).unwrap().plan, made.plan);
        further
    };
    assert_eq!(further(&mut temp), Further::None);
    assert!(!after_a_sheet(&mut temp, marcus, now).1);
    let file = ClientFile::of(temp.vault(), marcus).unwrap();
    let view = client_view(Words::of(Language::default()), &file, at(now));
    assert!(view.sessions[0].label.ends_with("(last session)"));
    let plan = view.plan.unwrap();
    assert!(plan.timeline.sessions[0].label.ends_with("(last session)"));
    let is_hedged = |line: &str| line.contains("If this was");
    assert!(!plan.changes.iter().any(|one| is_hedged(&one.line.text)));

    // It was not the last: what the sheet said is no longer so.
    add_median(&mut temp, marcus, 2, "2026-12-10T20:30");
    assert!(after_a_sheet(&mut temp, marcus, now).1);
    assert_eq!(further(&mut temp), Further::Booked);
    assert!(!after_a_sheet(&mut temp, marcus, now).1);
    let file = ClientFile::of(temp.vault(), marcus).unwrap();
    let view = client_view(Words::of(Language::default()), &file, at(now));
    let plan = view.plan.unwrap();
    let marks = &plan.timeline.sessions;
    assert!(
        !marks
            .iter()
            .any(|mark| mark.label.ends_with("(last session)"))
    );
    assert!(plan.changes.iter().any(|one| is_hedged(&one.line.text)));
}

#[test]
fn a_clients_large_print_is_theirs_and_the_studios_is_everybodys() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    temp.add_session(marcus, 1, "2026-11-22T12:00");
    let now = at("2026-11-22T13:00");
    let studio = &mut temp.vault().studio;
    let mut size = |of_client, of_studio, asked| {
        let mut client = studio.vault.client(marcus).unwrap().record;
        client.large_print = of_client;
        let saved = studio
            .vault
            .change(|batch| batch.save_client(marcus, &client));
        saved.unwrap();
        let settings = Settings {
            large_print: of_studio,
            ..Settings::default()
        };
        studio.save_settings(&settings).unwrap();
        let look = Look {
            large_print: asked,
            ..Look::default()
        };
        let (made, _) = studio.client_sheet(marcus, look, now).unwrap();
        made.sheet.style.text_size == TextSize::Large
    };
    assert!(!size(false, false, None));
    assert!(size(true, false, None));
    assert!(size(false, true, None));
    assert!(!size(true, true, Some(false)), "once");
    assert!(size(false, false, Some(true)));
}

#[test]
fn the_line_to_sign_names_each_pigment_of_the_session_once() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let session = temp.add_session(marcus, 1, "2026-11-22T12:00");
    let studio = &mut temp.vault().studio;
    let mut record = studio.vault.session(session).unwrap().session.record;
    record.treatment = ["A-1", "A-1", "B-2"]
        .map(|lot| Treatment {
            pigment: Pigment {
                brand: "Northern".into(),
                lot: lot.into(),
                ..Pigment::default()
            },
            ..Treatment::default()
        })
        .to_vec();
    studio
        .vault
        .change(|batch| batch.save_session(session, &record))
        .unwrap();
    let now = at("2026-11-22T13:00");
    let signed_for = |studio: &mut Studio| {
        let (made, _) = studio.client_sheet(marcus, Look::default(), now).unwrap();
        made.sheet.signed_for
    };
    assert_eq!(signed_for(studio), None);
    let mut settings = studio.settings().unwrap();
    settings.signature_line = true;
    studio.save_settings(&settings).unwrap();
    let pigments = signed_for(studio).unwrap();
    let lots: Vec<&str> = pigments.iter().map(|one| one.lot.as_str()).collect();
    assert_eq!(lots, ["A-1", "B-2"]);
}

#[test]
fn a_sheet_with_a_decision_is_made_again_and_outdated_by_the_next_one() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let session = temp.add_session(marcus, 1, "2026-11-19T16:00");
    let now = at("2026-11-22T15:00");
    let mut decide = ActivityInput {
        client: marcus,
        session,
        activity: Activity::HeavySweat,
        decision: Some(DecisionInput::From {
            day: 7.try_into().unwrap(),
        }),
    };
    let studio = &mut temp.vault().studio;
    studio.decide_activity(&decide, now).unwrap();
    let (made, recipient) = studio.client_sheet(marcus, Look::default(), now).unwrap();
    let page = pdf(&made);
    let id = studio
        .keep_given(recipient, &made, GivenAs::Page, page.clone())
        .unwrap();
    let is_outdated = |studio: &mut Studio| {
        let client = studio.vault.client(marcus).unwrap().record;
        let sessions = studio.vault.sessions(marcus).unwrap();
        let sheet = studio.vault.sheet(id).unwrap();
        studio.is_outdated(&sheet, &client, &sessions, now)
    };
    assert!(!is_outdated(studio), "nothing was decided since");
    assert_eq!(pdf(&studio.given_sheet(id).unwrap()), page);
    decide.decision = Some(DecisionInput::Ask);
    studio.decide_activity(&decide, now).unwrap();
    assert!(is_outdated(studio));
    let again = studio.given_sheet(id).unwrap();
    assert_eq!(again.plan, made.plan, "what was given stays as it was");
    studio.undo().unwrap();
    assert!(!is_outdated(studio));
    decide.decision = None;
    studio.decide_activity(&decide, now).unwrap();
    assert!(is_outdated(studio));
}
