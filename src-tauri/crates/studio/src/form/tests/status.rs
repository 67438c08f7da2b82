//! What is signed, what is missing, and which form is whose.

use super::*;

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
        .begin_form(anna, &id, at("2026-11-22T14:00"))
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
fn a_form_in_the_place_of_another_is_to_be_signed_and_another_language_is_not() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let first = published(&mut studio, "draft-consent");
    let now = at("2026-11-22T14:00");
    let mut filling = studio.begin_form(anna, &first, now).unwrap();
    filling.answer(&all_answered(&filling.form, &[]));
    studio.sign_form(&filling, "Anna", strokes(), now).unwrap();
    let second = studio.copy_form(&first).unwrap();
    studio.publish_form(&second).unwrap();
    let mut told = studio.vault.client(anna).unwrap().record;
    told.language = "fr".into();
    let state = |studio: &Studio| studio.form_statuses(anna, now.date()).unwrap()[0].state;
    // Both are in use: they are one text in two languages, say.
    assert_eq!(state(&studio), FormState::Signed);
    studio.retire_form(&first, true).unwrap();
    assert_eq!(state(&studio), FormState::Newer);
}

#[test]
fn before_a_session_consent_and_health_are_asked_for_until_they_are_fresh() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let today = day("2026-11-22");
    let due = |studio: &Studio, today| studio.forms_due(anna, today).unwrap();
    let sign = |kind, state| FormDue::Sign { kind, state };
    // A studio that uses no form misses none.
    assert_eq!(due(&studio, today), []);
    let consent = published(&mut studio, "draft-consent");
    published(&mut studio, "draft-photos");
    let health = published(&mut studio, "draft-health");
    assert_eq!(
        due(&studio, today),
        [
            sign(FormKind::Consent, FormState::Missing),
            sign(FormKind::Health, FormState::Missing)
        ]
    );
    let now = at("2026-11-22T14:00");
    for id in [&consent, &health] {
        let mut filling = studio.begin_form(anna, id, now).unwrap();
        filling.answer(&all_answered(&filling.form, &[]));
        studio.sign_form(&filling, "Anna", strokes(), now).unwrap();
    }
    assert_eq!(due(&studio, today), []);
    // At the next session it is asked again, and one press answers it.
    let later = day("2026-12-20");
    let last = Some(today);
    assert_eq!(due(&studio, later), [FormDue::AskHealth { last }]);
    studio.confirm_health(anna, later).unwrap();
    assert_eq!(due(&studio, later), []);
    studio.edit_form(&consent).unwrap();
    studio.publish_form(&consent).unwrap();
    assert_eq!(
        due(&studio, later),
        [sign(FormKind::Consent, FormState::Newer)]
    );
}

#[test]
fn sample_clients_have_signed_some_forms() {
    let (_home, mut studio) = studio();
    let now = at("2026-11-22T15:00");
    crate::samples::fill(&mut studio.vault, now, None).unwrap();
    crate::samples::fill_forms(&mut studio, now).unwrap();
    let states = |studio: &Studio, id| {
        let statuses = studio.form_statuses(records::ClientId(id), now.date());
        let statuses = statuses.unwrap().into_iter();
        statuses.map(|one| one.state).collect::<Vec<_>>()
    };
    assert_eq!(states(&studio, 1), [FormState::Signed; 2]);
    assert_eq!(states(&studio, 2), [FormState::Signed, FormState::Missing]);
    let day = studio.clients_today(now).unwrap();
    let ahmed = day.iter().find(|one| one.client.name == "Ahmed Haddad");
    assert_eq!(ahmed.unwrap().forms_due.len(), 2);
    let others = day.iter().filter(|one| one.client.name != "Ahmed Haddad");
    assert!(others.into_iter().all(|one| one.forms_due.is_empty()));
}

#[test]
fn a_paper_is_of_the_version_at_its_foot() {
    let (_home, mut studio) = studio();
    let anna = client(&mut studio);
    let form = published(&mut studio, "draft-consent");
    studio.edit_form(&form).unwrap();
    studio.publish_form(&form).unwrap();
    let now = at("2026-11-22T15:00");
    let mut attach = |version| {
        let scan = Scan {
            client: anna,
            form: form.clone(),
            version,
            signed: now.date(),
            bytes: b"%PDF-1.7".to_vec(),
        };
        studio.attach_scan(scan, now)?;
        Ok(studio.form_statuses(anna, now.date())?[0].state)
    };
    assert!(matches!(attach(3), Err(Error::FormUnknown)));
    assert_eq!(attach(1).unwrap(), FormState::Newer);
    assert_eq!(attach(2).unwrap(), FormState::Signed);
}
