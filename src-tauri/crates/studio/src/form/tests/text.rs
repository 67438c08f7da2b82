//! Texts: what is wrong with them, what is asked, and the age rule.

use super::*;

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
