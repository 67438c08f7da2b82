#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use records::{Answer, Client, HealthQuestion, SignedForm, SignedOn, Vault};
use schemars::schema_for;
use tempfile::TempDir;
use vocabulary::Moment;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

fn studio() -> (TempDir, Studio) {
    let home = tempfile::tempdir().unwrap();
    let passphrase = records::judge("lantern gravel teapot mosaic", &[]).unwrap();
    let options = records::Options::default().with_cheap_keys();
    let created = Vault::create(&home.path().join("vault"), &passphrase, options).unwrap();
    (home, Studio::new(created.vault))
}

fn published(studio: &mut Studio, shipped: &str) -> String {
    let id = studio.copy_form(shipped).unwrap();
    studio.publish_form(&id).unwrap();
    id
}

fn client(studio: &mut Studio) -> records::ClientId {
    let client = Client {
        name: "Anna".into(),
        ..Client::default()
    };
    studio.add_client(&client).unwrap()
}

fn answers(of: &[(&str, Answer)]) -> Answers {
    let pairs = of
        .iter()
        .map(|(id, answer)| ((*id).to_owned(), answer.clone()));
    pairs.collect()
}

/// Every question that is asked, answered: boxes ticked, no to all, and `more` on top.
fn all_answered(form: &Form, more: &[(&str, Answer)]) -> Answers {
    let mut given = answers(more);
    for question in form.questions() {
        let answer = match question.answer {
            AnswerKind::Agree => Answer::Yes,
            AnswerKind::YesNo => Answer::No,
            AnswerKind::Text => Answer::Text("words".into()),
        };
        given.entry(question.id.clone()).or_insert(answer);
    }
    form.kept(&given)
}

const STROKES: &[&[records::Point]] = &[&[[10, 20], [300, 200]], &[[500, 900]]];

fn strokes() -> Vec<Vec<records::Point>> {
    STROKES.iter().map(|stroke| stroke.to_vec()).collect()
}

#[test]
fn every_shipped_draft_and_region_is_sound_and_has_its_sources() {
    let mut kinds = BTreeSet::new();
    for form in shipped_forms() {
        assert_eq!(form.faults(), [], "{}", form.id);
        assert!(!form.sources.is_empty(), "{}", form.id);
        kinds.insert(form.kind);
    }
    assert_eq!(kinds.len(), 4);
    let health = &shipped_forms()[2];
    let asked: BTreeSet<_> = health.questions().filter_map(|one| one.health).collect();
    let unasked: Vec<_> = HealthQuestion::ALL
        .iter()
        .filter(|one| !asked.contains(*one))
        .collect();
    // Age is computed, never asked.
    assert_eq!(unasked, [&HealthQuestion::Minor]);
    assert_eq!(regions().len(), 7);
    for region in regions() {
        assert!(!region.says.is_empty() && !region.facts.is_empty());
        let facts = region.facts.iter();
        assert!(facts.into_iter().all(|fact| !fact.source.is_empty()));
        let consent = shipped_forms()[0].in_region(&region.id);
        let said = region
            .says
            .iter()
            .map(|text| Block::Text { text: text.clone() });
        assert!(
            said.into_iter()
                .all(|block| consent.blocks.contains(&block))
        );
        assert!(!consent.blocks.contains(&Block::Region));
    }
}

/// `UPDATE=1` writes it.
#[test]
fn the_schema_of_forms_is_current() {
    let text = serde_json::to_string_pretty(&schema_for!(Form)).unwrap() + "\n";
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../assets/forms/form.schema.json"
    );
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), text);
}

#[test]
fn a_question_is_asked_when_its_condition_holds_all_the_way_up() {
    let form = &shipped_forms()[1];
    let question = form.question("limits").unwrap();
    assert!(!form.is_asked(question, &Answers::new()));
    let yes = answers(&[
        ("publish", Answer::Yes),
        ("limits", Answer::Text("ears".into())),
    ]);
    assert!(form.is_asked(question, &yes));
    assert_eq!(form.kept(&yes), yes);
    // What is not asked any more is not kept, and never mistaken for a no.
    let no = answers(&[
        ("publish", Answer::No),
        ("limits", Answer::Text("ears".into())),
    ]);
    assert_eq!(form.kept(&no), answers(&[("publish", Answer::No)]));
    let open = form.open(&yes);
    assert_eq!(open, ["record", "website", "social", "face", "withdraw"]);
    // A box that is to be ticked cannot be answered with no.
    let wrong = answers(&[
        ("withdraw", Answer::No),
        ("record", Answer::Text("x".into())),
    ]);
    assert!(form.kept(&wrong).is_empty());
}

#[test]
fn a_text_with_faults_is_not_published_and_says_where() {
    let mut form = shipped_forms()[1].clone();
    form.title = " ".into();
    form.blocks[0] = Block::Text {
        text: String::new(),
    };
    let Block::Question(question) = form.blocks[1].clone() else {
        panic!()
    };
    let twice = Question {
        health: Some(HealthQuestion::Hiv),
        answer: AnswerKind::Text,
        when: Some(When {
            question: "withdraw".into(),
            is: YesOrNo::Yes,
        }),
        ..question
    };
    form.blocks.push(Block::Question(twice));
    let last = Some(form.blocks.len() - 1);
    let found: Vec<_> = form
        .faults()
        .iter()
        .map(|one| (one.block, one.reason))
        .collect();
    let expected = [
        (None, FormReason::Untitled),
        (Some(0), FormReason::Empty),
        (last, FormReason::BadId),
        (last, FormReason::BadCondition),
        (last, FormReason::BadHealth),
    ];
    assert_eq!(found, expected);
    let (_home, mut studio) = studio();
    let id = studio.copy_form("draft-photos").unwrap();
    studio
        .save_form_draft(Form {
            id: id.clone(),
            ..form
        })
        .unwrap();
    assert!(matches!(studio.publish_form(&id), Err(Error::FormFaulty)));
}

#[test]
fn a_version_never_changes_and_a_newer_one_outdates_what_was_signed() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let today = day("2026-11-22");
    assert!(studio.form_statuses(anna, today).unwrap().is_empty());
    let id = published(&mut studio, "draft-health");
    let state = |studio: &Studio, today| studio.form_statuses(anna, today).unwrap()[0].state;
    assert_eq!(state(&studio, today), FormState::Missing);
    let mut filling = studio
        .begin_form(anna, &id, false, at("2026-11-22T14:00"))
        .unwrap();
    filling.answer(&all_answered(&filling.form, &[]));
    let signed = studio
        .sign_form(&filling, "Anna", strokes(), at("2026-11-22T14:05"))
        .unwrap();
    assert_eq!(state(&studio, today), FormState::Signed);
    // A year later it is to be signed anew.
    assert_eq!(state(&studio, day("2027-11-21")), FormState::Signed);
    assert_eq!(state(&studio, day("2027-11-22")), FormState::Old);
    studio.edit_form(&id).unwrap();
    let mut draft = studio.own_form(&id).unwrap().draft.unwrap();
    draft.title = "Another title".into();
    studio.save_form_draft(draft).unwrap();
    // Nothing of a draft reaches a client.
    assert_eq!(state(&studio, today), FormState::Signed);
    studio.publish_form(&id).unwrap();
    assert_eq!(state(&studio, today), FormState::Newer);
    let kept = studio.vault.signed_form(signed).unwrap().form.record;
    assert_eq!(
        (kept.version, &kept.text["title"]),
        (1, &"Health questionnaire".into())
    );
    let own = studio.own_form(&id).unwrap();
    assert_eq!(own.published.len(), 2);
    assert_eq!(own.published[0].title, "Health questionnaire");
    studio.withdraw_form(signed, " moved ", today).unwrap();
    assert_eq!(state(&studio, today), FormState::Missing);
    studio.retire_form(&id, true).unwrap();
    assert!(studio.form_statuses(anna, today).unwrap().is_empty());
}

#[test]
fn what_is_signed_is_frozen_and_its_page_can_be_made_again_byte_for_byte() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let id = published(&mut studio, "draft-consent");
    let now = at("2026-11-22T14:00");
    let mut filling = studio.begin_form(anna, &id, false, now).unwrap();
    for (name, strokes) in [("Anna", Vec::new()), (" ", strokes())] {
        filling.answer(&all_answered(&filling.form, &[]));
        let refused = studio.sign_form(&filling, name, strokes, now);
        assert!(matches!(refused, Err(Error::FormOpen)));
    }
    filling.answer(&Answers::new());
    let refused = studio.sign_form(&filling, "Anna", strokes(), now);
    assert!(matches!(refused, Err(Error::FormOpen)));
    filling.answer(&all_answered(&filling.form, &[]));
    let id = studio
        .sign_form(&filling, " Anna ", strokes(), now)
        .unwrap();
    let kept = studio.vault.signed_form(id).unwrap().form.record;
    assert_eq!((kept.name.as_str(), kept.on), ("Anna", SignedOn::Screen));
    // A stroke does not leave the field.
    assert_eq!(kept.strokes[1], [[500, 300]]);
    assert_eq!(kept.sha256, SignedForm::digest(&kept.page));
    // Another client, another profile, another day: what was signed prints as it was.
    let mut profile = studio.vault.studio().unwrap();
    profile.name = "Another name".into();
    studio
        .vault
        .change(|batch| batch.save_studio(&profile))
        .unwrap();
    let again = signed_page(&kept).unwrap().unwrap().pdf().unwrap();
    assert_eq!(SignedForm::digest(&again), kept.sha256);
    assert_eq!(studio.filling().unwrap(), None);
}

#[test]
fn answers_about_health_go_into_the_record_and_not_asked_is_no_no() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let id = published(&mut studio, "draft-health");
    let never = studio.confirm_health(anna, day("2026-11-22"));
    assert!(matches!(never, Err(Error::NeverAsked)));
    let mut filling = studio
        .begin_form(anna, &id, false, at("2026-09-03T10:00"))
        .unwrap();
    let said = [
        ("keloids", Answer::Yes),
        ("keloids-more", Answer::Text(" on the chest ".into())),
        ("sunburn", Answer::Yes),
    ];
    filling.answer(&all_answered(&filling.form, &said));
    studio
        .sign_form(&filling, "Anna", strokes(), at("2026-09-03T10:05"))
        .unwrap();
    let told = studio.vault.client(anna).unwrap().record;
    assert_eq!(told.health.asked, Some(day("2026-09-03")));
    assert!(told.health.no.contains(&HealthQuestion::Hiv));
    assert!(
        !told.health.no.contains(&HealthQuestion::Minor),
        "nobody asked"
    );
    let found = matters(&told);
    assert_eq!(found.len(), 1, "sunburn passes");
    assert_eq!(
        (found[0].question, found[0].text.as_str()),
        (HealthQuestion::Keloids, "on the chest")
    );
    studio.confirm_health(anna, day("2026-11-22")).unwrap();
    let told = studio.vault.client(anna).unwrap().record;
    assert_eq!(told.health.latest(), Some(day("2026-11-22")));
    // The next time it begins with what was said, but for what is declared anew.
    let again = studio
        .begin_form(anna, &id, true, at("2026-11-22T10:00"))
        .unwrap();
    assert_eq!(again.answers["keloids"], Answer::Yes);
    assert!(!again.answers.contains_key("true"));
    // One step of undo takes back the form and what it said.
    let mut filling = again;
    filling.answer(&all_answered(&filling.form, &[]));
    studio
        .sign_form(&filling, "Anna", strokes(), at("2026-11-22T10:05"))
        .unwrap();
    assert!(matters(&studio.vault.client(anna).unwrap().record).is_empty());
    let step = studio.vault.last_step().unwrap().unwrap();
    studio.vault.undo(step.id).unwrap();
    assert_eq!(matters(&studio.vault.client(anna).unwrap().record).len(), 1);
}

#[test]
fn what_is_filled_in_is_found_again_after_a_lock() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let id = published(&mut studio, "draft-photos");
    let mut filling = studio
        .begin_form(anna, &id, false, at("2026-11-22T14:00"))
        .unwrap();
    filling.answer(&answers(&[("record", Answer::Yes)]));
    studio.keep_filling(&filling).unwrap();
    assert_eq!(studio.filling().unwrap().as_ref(), Some(&filling));
    let again = studio
        .begin_form(anna, &id, false, at("2026-11-22T15:00"))
        .unwrap();
    assert_eq!(again.answers, filling.answers);
    studio.discard_filling().unwrap();
    assert_eq!(studio.filling().unwrap(), None);
}

#[test]
fn what_is_filled_in_goes_to_whom_the_client_is_merged_into_and_back() {
    let (_home, mut studio) = studio();
    let [keep, other] = [client(&mut studio), client(&mut studio)];
    let id = published(&mut studio, "draft-photos");
    let begun = at("2026-11-22T14:00");
    let filling = studio.begin_form(other, &id, false, begun).unwrap();
    studio.keep_filling(&filling).unwrap();
    let of = crate::merge::Merger {
        keep,
        other,
        from_other: Vec::new(),
    };
    studio.merge(&of, None).unwrap();
    assert_eq!(studio.filling().unwrap().unwrap().client, keep);
    studio.undo().unwrap();
    assert_eq!(studio.filling().unwrap().unwrap().client, other);
}

#[test]
fn consent_of_before_fills_in_nothing() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let id = published(&mut studio, "draft-photos");
    let now = at("2026-11-22T14:00");
    let mut filling = studio.begin_form(anna, &id, true, now).unwrap();
    filling.answer(&all_answered(&filling.form, &[("publish", Answer::Yes)]));
    studio.sign_form(&filling, "Anna", strokes(), now).unwrap();
    let again = studio.begin_form(anna, &id, true, now).unwrap();
    assert!(again.answers.is_empty());
}

#[test]
fn a_client_gets_the_form_of_their_language() {
    let (_home, mut studio) = studio();
    let english = published(&mut studio, "draft-consent");
    let french = studio.copy_form("draft-consent").unwrap();
    let mut draft = studio.own_form(&french).unwrap().draft.unwrap();
    draft.language = "fr".into();
    studio.save_form_draft(draft).unwrap();
    studio.publish_form(&french).unwrap();
    for (language, expected) in [
        ("fr", &french),
        ("en", &english),
        ("de", &english),
        ("", &english),
    ] {
        let client = Client {
            language: language.into(),
            ..Client::default()
        };
        let forms = studio.forms_for(&client).unwrap();
        let ids: Vec<_> = forms.iter().map(|form| &form.id).collect();
        assert_eq!(ids, [expected], "{language}");
    }
}

#[test]
fn a_scan_is_a_picture_or_a_pdf_of_a_bounded_size() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let form = published(&mut studio, "draft-consent");
    let mut attach = |bytes: Vec<u8>| {
        let scan = Scan {
            client: anna,
            form: form.clone(),
            signed: day("2026-11-20"),
            bytes,
        };
        studio.attach_scan(scan, at("2026-11-22T15:00"))
    };
    let refused = attach(b"PK\x03\x04".to_vec());
    assert!(matches!(refused, Err(Error::Scan(ScanFault::Kind))));
    let mut huge = b"%PDF-".to_vec();
    huge.resize(10 * 1024 * 1024 + 1, b' ');
    let refused = attach(huge);
    assert!(matches!(refused, Err(Error::Scan(ScanFault::TooLarge))));
    let id = attach(b"\xff\xd8\xff picture".to_vec()).unwrap();
    let kept = studio.vault.signed_form(id).unwrap().form.record;
    assert_eq!(
        (kept.media.as_str(), kept.on),
        ("image/jpeg", SignedOn::Paper)
    );
    assert_eq!(kept.signed, at("2026-11-20T00:00"));
    let states = studio.form_statuses(anna, day("2026-11-22")).unwrap();
    assert_eq!(states[0].state, FormState::Signed);
}

#[test]
fn age_is_computed_from_the_birth_date() {
    for (birth, on, years) in [
        ("2008-11-22", "2026-11-22", Some(18)),
        ("2008-11-23", "2026-11-22", Some(17)),
        ("2008-02-29", "2026-02-28", Some(17)),
        ("2008-02-29", "2026-03-01", Some(18)),
        ("2027-01-01", "2026-11-22", None),
    ] {
        assert_eq!(age(day(birth), day(on)), years, "{birth}");
    }
    let check = |birth: Option<&str>, least| AgeCheck::of(birth.map(day), least, day("2026-11-22"));
    assert_eq!(
        check(Some("2008-11-23"), Some(18)),
        AgeCheck::TooYoung { age: 17, least: 18 }
    );
    assert_eq!(check(Some("2008-11-22"), Some(18)), AgeCheck::Fine);
    assert_eq!(
        check(Some("2008-11-22"), Some(19)),
        AgeCheck::TooYoung { age: 18, least: 19 }
    );
    assert_eq!(check(None, Some(18)), AgeCheck::Unknown { least: 18 });
    assert_eq!(check(None, None), AgeCheck::Fine);
}
