//! Filling in, signing, and papers that were scanned.

use super::*;

#[test]
fn what_is_signed_is_frozen_and_its_page_can_be_made_again_byte_for_byte() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let id = published(&mut studio, "draft-consent");
    let now = at("2026-11-22T14:00");
    let mut filling = studio.begin_form(anna, &id, now).unwrap();
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
    assert_eq!(studio.fillings().unwrap(), []);
}

#[test]
fn answers_about_health_go_into_the_record_and_not_asked_is_no_no() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let id = published(&mut studio, "draft-health");
    let never = studio.confirm_health(anna, day("2026-11-22"));
    assert!(matches!(never, Err(Error::NeverAsked)));
    let mut filling = studio
        .begin_form(anna, &id, at("2026-09-03T10:00"))
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
        .begin_form(anna, &id, at("2026-11-22T10:00"))
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
        .begin_form(anna, &id, at("2026-11-22T14:00"))
        .unwrap();
    filling.answer(&answers(&[("record", Answer::Yes)]));
    studio.keep_filling(&filling).unwrap();
    assert_eq!(studio.fillings().unwrap(), std::slice::from_ref(&filling));
    let again = studio
        .begin_form(anna, &id, at("2026-11-22T15:00"))
        .unwrap();
    assert_eq!(again.answers, filling.answers);
    studio.discard_filling(anna, &id).unwrap();
    assert_eq!(studio.fillings().unwrap(), []);
}

#[test]
fn consent_of_before_fills_in_nothing() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let id = published(&mut studio, "draft-photos");
    let now = at("2026-11-22T14:00");
    let mut filling = studio.begin_form(anna, &id, now).unwrap();
    filling.answer(&all_answered(&filling.form, &[("publish", Answer::Yes)]));
    studio.sign_form(&filling, "Anna", strokes(), now).unwrap();
    let again = studio.begin_form(anna, &id, now).unwrap();
    assert!(again.answers.is_empty());
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
            version: 1,
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
fn a_form_that_is_begun_takes_nothing_away_from_another() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let bert = client(&mut studio);
    let photos = published(&mut studio, "draft-photos");
    let health = published(&mut studio, "draft-health");
    let now = at("2026-11-22T14:00");
    let said = |id: &str| answers(&[(id, Answer::Yes)]);
    for (client, form, question) in [
        (anna, &photos, "record"),
        (anna, &health, "diabetes"),
        (bert, &photos, "publish"),
    ] {
        let mut filling = studio.begin_form(client, form, now).unwrap();
        filling.answer(&said(question));
        studio.keep_filling(&filling).unwrap();
    }
    let again = |studio: &mut Studio, client, form| {
        let later = at("2026-11-22T15:00");
        studio.begin_form(client, form, later).unwrap()
    };
    let filling = again(&mut studio, anna, &photos);
    assert_eq!((filling.answers, filling.begun), (said("record"), now));
    assert_eq!(again(&mut studio, anna, &health).answers, said("diabetes"));
    assert_eq!(again(&mut studio, bert, &photos).answers, said("publish"));
}

#[test]
fn no_answer_is_taken_over_by_a_question_that_was_written_anew() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let id = published(&mut studio, "draft-photos");
    let now = at("2026-11-22T14:00");
    let mut filling = studio.begin_form(anna, &id, now).unwrap();
    let said = answers(&[("record", Answer::Yes), ("publish", Answer::Yes)]);
    filling.answer(&said);
    studio.keep_filling(&filling).unwrap();
    studio.edit_form(&id).unwrap();
    let mut draft = studio.own_form(&id).unwrap().draft.unwrap();
    for block in &mut draft.blocks {
        if let Block::Question(question) = block
            && question.id == "publish"
        {
            question.text = "May we sell photos of your scalp?".into();
        }
    }
    studio.save_form_draft(draft).unwrap();
    studio.publish_form(&id).unwrap();
    let again = studio.begin_form(anna, &id, now).unwrap();
    assert_eq!(again.form.version, 2);
    assert_eq!(again.answers, answers(&[("record", Answer::Yes)]));
}

#[test]
fn what_the_artist_knew_stays_where_the_form_says_no_more() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let mut told = studio.vault.client(anna).unwrap().record;
    told.contraindications.push(records::Contraindication {
        question: HealthQuestion::Sunburn,
        date: Some(day("2026-11-01")),
        text: "on the crown".into(),
    });
    studio
        .vault
        .change(|batch| batch.save_client(anna, &told))
        .unwrap();
    let id = published(&mut studio, "draft-health");
    let now = at("2026-11-22T14:00");
    let mut filling = studio.begin_form(anna, &id, now).unwrap();
    filling.answer(&all_answered(&filling.form, &[("sunburn", Answer::Yes)]));
    studio.sign_form(&filling, "Anna", strokes(), now).unwrap();
    let after = studio.vault.client(anna).unwrap().record;
    assert_eq!(after.contraindications, told.contraindications);
}

#[test]
fn a_dot_is_no_signature() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let id = published(&mut studio, "draft-consent");
    let now = at("2026-11-22T14:00");
    let mut filling = studio.begin_form(anna, &id, now).unwrap();
    filling.answer(&all_answered(&filling.form, &[]));
    let dots = vec![vec![[1, 1]], vec![[5, 5]], vec![[9, 9]]];
    let refused = studio.sign_form(&filling, "Anna", dots, now);
    assert!(matches!(refused, Err(Error::FormOpen)));
}

#[test]
fn no_paper_was_signed_tomorrow() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let form = published(&mut studio, "draft-consent");
    let scan = Scan {
        client: anna,
        form,
        version: 1,
        signed: day("2026-11-23"),
        bytes: b"%PDF-1.7".to_vec(),
    };
    let refused = studio.attach_scan(scan, at("2026-11-22T15:00"));
    assert!(matches!(refused, Err(Error::Scan(ScanFault::Future))));
}

#[test]
fn what_a_merged_client_was_filling_in_goes_to_whoever_stays_and_comes_back() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let twin = client(&mut studio);
    let id = published(&mut studio, "draft-photos");
    let now = at("2026-11-22T14:00");
    let mut filling = studio.begin_form(twin, &id, now).unwrap();
    filling.answer(&answers(&[("record", Answer::Yes)]));
    studio.keep_filling(&filling).unwrap();
    let merger = crate::merge::Merger {
        keep: anna,
        other: twin,
        from_other: Vec::new(),
    };
    studio.merge(&merger, None).unwrap();
    let whose = |studio: &Studio| {
        let fillings = studio.fillings().unwrap().into_iter();
        fillings.map(|one| one.client).collect::<Vec<_>>()
    };
    assert_eq!(whose(&studio), [anna]);
    let step = studio.vault.last_step().unwrap().unwrap();
    studio.vault.undo(step.id).unwrap();
    assert_eq!(whose(&studio), [twin]);
    studio.merge(&merger, None).unwrap();
    let again = studio.begin_form(anna, &id, now).unwrap();
    assert_eq!(again.answers, filling.answers);
    studio.discard_filling(anna, &id).unwrap();
    assert_eq!(whose(&studio), []);
}
