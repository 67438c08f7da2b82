//! What is said of a draft that is wrong.

use std::collections::BTreeSet;

use protocol::{Activity, DEFAULT_PROTOCOL, Verdict};
use strings::{Language, Words};
use studio::protocol::draft::{DraftForm, Texts};

use super::{copy, place, shampoo_from};
use crate::protocol::faults;
use crate::vault::tests::TempVault;

/// What is said of a draft: where, and what.
pub(super) fn said(temp: &mut TempVault, form: &DraftForm) -> Vec<(String, String)> {
    let words = Words::of(Language::English);
    match temp.vault().studio.protocol_of(form) {
        Ok(_) => Vec::new(),
        Err(studio::Error::DraftFaulty(found)) => {
            let views = found.iter().map(|one| faults::fault(words, form, one));
            views.map(|view| (view.place, view.text)).collect()
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn what_is_wrong_is_said_where_it_is() {
    let mut temp = TempVault::open();
    let good = copy(&mut temp);
    assert_eq!(said(&mut temp, &good), []);
    let mut check = |change: &dyn Fn(&mut DraftForm), expected: &[(&str, &str)]| {
        let mut form = good.clone();
        change(&mut form);
        let found = said(&mut temp, &form);
        let found: Vec<_> = found
            .iter()
            .map(|(place, text)| (&**place, &**text))
            .collect();
        assert_eq!(found, expected);
    };
    let shampoo = place(&good, Activity::Shampoo, Verdict::Fine);
    let early = |form: &mut DraftForm| {
        shampoo_from(form, "2");
        form.phases[1].until = "9".into();
        form.phases[2].from = "9".into();
        for phase in &mut form.phases {
            phase
                .holds
                .retain(|hold| hold.activity != Activity::Shampoo);
        }
    };
    check(
        &early,
        &[(
            &format!("rules[{shampoo}].from"),
            "Soap, shampoo is allowed on day 2, but water only from day 3.",
        )],
    );
    check(
        &|form| form.rules[shampoo].from = "10".into(),
        &[(
            &format!("rules[{shampoo}].from"),
            "The one before ends on day 9, this one starts on day 10: nothing is said about the days between.",
        )],
    );
    check(
        &|form| form.rules[shampoo].from = "soon".into(),
        &[(
            &format!("rules[{shampoo}].from"),
            "This is not a day. Type a number from 0 to 3650, or a range such as 8-10.",
        )],
    );
    check(&|form| shampoo_from(form, "5"), &[]);
    // The sheet would say "Gentle shampoo again" over days without shampoo.
    let late = |form: &mut DraftForm| {
        form.rules[shampoo - 1].until = "12".into();
        form.rules[shampoo].from = "12".into();
    };
    let renamed = |form: &mut DraftForm| {
        late(form);
        form.phases[2]
            .title
            .insert("en".into(), "Water as usual".into());
    };
    check(&renamed, &[]);
    check(
        &late,
        &[(
            "phases[2].from",
            "It says “Gentle shampoo again”, but Soap, shampoo is “Not yet” until day 12. Start it \
             then, or name it otherwise.",
        )],
    );
    check(
        &|form| drop(form.rules[0].text.insert("en".into(), " ".into())),
        &[("rules[0].text", "Write what the client reads.")],
    );
    check(
        &|form| form.author.clear(),
        &[("author", "This must not be empty.")],
    );
    check(
        &|form| form.check_in_days = "10, 4".into(),
        &[(
            "sessions.check_in_days",
            "List the days in order, each only once.",
        )],
    );
    check(
        &|form| form.warning_signs[0].after.clear(),
        &[(
            "warning_signs[0].text",
            "If a sign applies after a day, its sentence needs {date}. If it always applies, its sentence must not have it.",
        )],
    );
    check(
        &|form| drop(form.rules[0].text.insert("en".into(), "Dry\u{202e}".into())),
        &[(
            "rules[0].text",
            "It contains a character that cannot be seen. Type the sentence again.",
        )],
    );
}

#[test]
fn a_character_that_nobody_sees_is_named_where_it_is() {
    let mut temp = TempVault::open();
    let studio = &mut temp.vault().studio;
    let copy = studio.copy_protocol(DEFAULT_PROTOCOL, "Mild care", false);
    let mut form = copy.unwrap().form;
    let rule = form.rules.iter().position(|rule| !rule.ask.is_empty());
    let rule = rule.unwrap();
    let hide = |texts: &mut Texts| {
        texts.insert("en".into(), "Care\u{202e}".into());
    };
    hide(&mut form.title);
    hide(&mut form.phases[1].title);
    hide(&mut form.usual[0].text);
    hide(&mut form.branches[0].title);
    hide(&mut form.branches[0].hint);
    hide(&mut form.branches[0].rules[0].text);
    hide(&mut form.rules[rule].ask);
    form.warning_signs[1].text = Texts::from([("en".into(), "Pus\u{200b}".into())]);
    form.warning_signs[1].after.clear();
    let found = said(&mut temp, &form);
    let mut places: Vec<&str> = found.iter().map(|(place, _)| &**place).collect();
    places.sort_unstable();
    let ask = format!("rules[{rule}].ask");
    let mut expected = [
        "branches[0].hint",
        "branches[0].rules[0].text",
        "branches[0].title",
        "phases[1].text",
        &ask,
        "title",
        "usual[0].text",
        "warning_signs[1].text",
    ];
    expected.sort_unstable();
    assert_eq!(places, expected);
    let hidden = |(_, text): &(String, String)| text.contains("cannot be seen");
    assert!(found.iter().all(hidden), "{found:?}");
}

#[test]
fn what_is_missing_is_asked_for_by_what_it_is() {
    let mut temp = TempVault::open();
    let studio = &mut temp.vault().studio;
    let copy = studio.copy_protocol(DEFAULT_PROTOCOL, "Mild care", false);
    let mut form = copy.unwrap().form;
    form.title.clear();
    form.phases[0].title.clear();
    form.branches[0].title.clear();
    form.branches[0].hint.clear();
    form.rules[0].text.clear();
    let found = said(&mut temp, &form);
    let found: Vec<_> = found
        .iter()
        .map(|(place, text)| (&**place, &**text))
        .collect();
    let expected = [
        ("rules[0].text", "Write what the client reads."),
        ("phases[0].text", "Give it a name."),
        ("branches[0].title", "Give it a name."),
        ("branches[0].hint", "Write when to allow it."),
        ("title", "Give it a name."),
    ];
    assert_eq!(BTreeSet::from_iter(found), BTreeSet::from(expected));
}

#[test]
fn of_a_medicine_nothing_is_said_but_to_ask() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    let rule = place(&form, Activity::ScalpMedicine, Verdict::Ask);
    form.rules[rule].verdict = Verdict::Fine;
    let found = said(&mut temp, &form);
    let expected = "Scalp medicine: all that may be said of a medicine is “Ask first”.";
    assert_eq!(
        found,
        [(format!("rules[{rule}].verdict"), expected.to_owned())]
    );
}

#[test]
fn a_phase_that_forbids_what_a_rule_allows_is_named() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    shampoo_from(&mut form, "5");
    form.phases[1].until = "9".into();
    form.phases[2].from = "9".into();
    let found = said(&mut temp, &form);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        found[0].1,
        "The phase “Warm water only” keeps Soap, shampoo at “Not yet” on these days."
    );
}

#[test]
fn a_draft_with_a_mistake_is_not_published() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    form.healed = String::new();
    let studio = &mut temp.vault().studio;
    studio.save_draft(form.clone(), true).unwrap();
    let refused = studio.publish_draft(&form.id).map(drop);
    assert!(matches!(refused, Err(studio::Error::DraftFaulty(_))));
    assert!(studio.newest_protocol(&form.id).is_err());
    assert!(studio.draft(&form.id).is_ok());
}
