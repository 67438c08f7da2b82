//! What the fuller guide says beside a draft.

use std::collections::BTreeSet;

use protocol::{Activity, DEFAULT_PROTOCOL, Protocol, shipped_protocol};
use strings::{Language, Words};
use studio::protocol::draft::{Draft, DraftForm};
use studio::protocol::fuller::{unsaid_by_draft, unsaid_by_protocol};

use super::{FULL, copy};
use crate::protocol::view;
use crate::vault::tests::TempVault;

fn full() -> &'static Protocol {
    shipped_protocol(FULL).unwrap()
}

fn spoken(form: &DraftForm) -> BTreeSet<Activity> {
    form.rules.iter().map(|rule| rule.activity).collect()
}

#[test]
fn it_is_added_with_its_sources_in_one_step() {
    let mut temp = TempVault::open();
    let studio = &mut temp.vault().studio;
    let draft = studio.copy_protocol(DEFAULT_PROTOCOL, "Mild", false);
    let before = draft.unwrap().form;
    let gym = Activity::HeavySweat;
    assert!(!spoken(&before).contains(&gym));
    let form = studio.add_fuller(&before.id).unwrap().form;
    assert!(unsaid_by_draft(&form).is_empty());
    assert_eq!(form.rules[..before.rules.len()], before.rules);
    let made = studio.protocol_of(&form).unwrap();
    for rule in &made.rules[before.rules.len()..] {
        let mut theirs = full().rules.iter();
        let same = theirs.find(|one| one.activity == rule.activity && one.from == rule.from);
        let same = same.unwrap();
        assert_eq!(made.sources[&rule.source], full().sources[&same.source]);
        assert_eq!(
            made.text(&rule.wording, "en"),
            full().text(&same.wording, "en")
        );
    }
    let note = |protocol: &Protocol| {
        let mut notes = protocol.notes.iter();
        notes.find(|note| note.activity == Some(gym)).cloned()
    };
    assert_eq!(note(&made), note(full()));
    // A second time there is nothing to add.
    assert_eq!(studio.add_fuller(&before.id).unwrap().form, form);
    studio.undo().unwrap();
    assert_eq!(studio.draft(&before.id).unwrap().form, before);
}

#[test]
fn a_copy_is_made_with_it_in_one_step() {
    let mut temp = TempVault::open();
    let studio = &mut temp.vault().studio;
    let draft = studio
        .copy_protocol(DEFAULT_PROTOCOL, "Mild", true)
        .unwrap();
    assert!(spoken(&draft.form).contains(&Activity::Razor));
    studio.protocol_of(&draft.form).unwrap();
    studio.undo().unwrap();
    assert!(studio.drafts().unwrap().is_empty());
}

#[test]
fn what_a_draft_says_stays_even_by_another_name() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    assert!(unsaid_by_draft(&form).is_empty());
    // A rule of a pool speaks of swimming.
    for rule in &mut form.rules {
        if rule.activity == Activity::Swimming {
            rule.activity = Activity::Pool;
        }
    }
    assert!(unsaid_by_draft(&form).is_empty());
    form.rules.retain(|rule| rule.activity != Activity::Razor);
    assert_eq!(unsaid_by_draft(&form), [Activity::Razor]);
    let words = Words::of(Language::English);
    let named = view::unsaid(words, &unsaid_by_protocol(full()));
    assert_eq!(named, None);
    let median = shipped_protocol("published-median").unwrap();
    let named = view::unsaid(words, &unsaid_by_protocol(median)).unwrap();
    assert!(
        named.starts_with("Sleep, pillowcase; Dust, dirt, animals; "),
        "{named}"
    );
}

#[test]
fn rules_about_oils_come_with_what_is_said_to_whom_they_are_bad_for() {
    let mut base = shipped_protocol("published-median").unwrap().clone();
    base.rules
        .retain(|rule| rule.activity != Activity::Moisturizer);
    for phase in &mut base.phases {
        phase
            .holds
            .retain(|hold| hold.activity != Activity::Moisturizer);
    }
    let mut draft = Draft::of(&base, "studio-copy".into());
    draft.add_fuller();
    let made = draft.protocol(1).unwrap();
    assert_eq!(made.oils.len(), full().oils.len());
    let caution = |protocol: &Protocol| {
        let caution = protocol.oil_caution.as_ref().unwrap();
        protocol.text(&caution.wording, "en").to_owned()
    };
    assert_eq!(caution(&made), caution(full()));
}

#[test]
fn a_draft_in_other_languages_gets_what_can_be_said_in_them() {
    let mut base = full().clone();
    let is_kept = |activity| activity != Activity::Razor && activity != Activity::Touching;
    base.rules.retain(|rule| is_kept(rule.activity));
    base.notes.retain(|note| note.activity.is_none_or(is_kept));
    for phase in &mut base.phases {
        phase.holds.retain(|hold| is_kept(hold.activity));
    }
    for tag in ["fr", "sv"] {
        let mut base = base.clone();
        base.languages.push(tag.into());
        for texts in base.wordings.values_mut() {
            texts.insert(tag.into(), texts["en"].clone());
        }
        base.wordings
            .retain(|id, _| !id.starts_with("razor") && !id.starts_with("touching"));
        let mut draft = Draft::of(&base, "studio-copy".into());
        draft.add_fuller();
        let last = draft.form.rules.last().unwrap().clone();
        assert_eq!(last.activity, Activity::Razor);
        let words = tag.parse().ok().map(Words::of);
        let french = words.and_then(|words| words.of_protocol(&last.text["en"]));
        assert_eq!(last.text.get(tag).map(String::as_str), french);
        // What is missing is asked for where it can be written; and a rule that goes asks nothing.
        let faults = draft
            .protocol(1)
            .map_or_else(|faults| faults, |_| Vec::new());
        assert_eq!(faults.is_empty(), tag == "fr", "{faults:?}");
        assert!(
            faults.iter().all(|one| one.place.starts_with("rules[")),
            "{faults:?}"
        );
        draft.form.rules.truncate(base.rules.len());
        assert_eq!(draft.protocol(1).map(|_| ()), Ok(()));
    }
}
