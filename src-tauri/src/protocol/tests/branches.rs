//! Branches of a draft: which scalps they are meant for.

use protocol::{Branch, DEFAULT_PROTOCOL, Protocol, shipped_protocol};
use strings::{Language, Words};
use studio::protocol::draft::DraftForm;
use vocabulary::ScalpType;

use crate::history;
use crate::protocol::compare::compare;
use crate::protocol::view::{self, Standing};
use crate::vault::tests::TempVault;

fn copied(temp: &mut TempVault) -> DraftForm {
    let studio = &mut temp.vault().studio;
    let draft = studio.copy_protocol(DEFAULT_PROTOCOL, "Mild care", false);
    draft.unwrap().form
}

fn branch(temp: &mut TempVault, form: &DraftForm) -> Branch {
    let protocol = temp.vault().studio.protocol_of(form).unwrap();
    protocol.branches[0].clone()
}

/// What is said of the rules of the first branch, in a table of all rules.
fn remarks(protocol: &Protocol) -> Vec<String> {
    let standing = Standing {
        default: DEFAULT_PROTOCOL,
        uses: Vec::new(),
    };
    let details = view::details(Words::of(Language::English), protocol, &standing);
    let about = protocol.branches[0].rules[0].activity;
    let mut rules = details.rules.into_iter();
    rules.find(|rule| rule.activity == about).unwrap().remarks
}

#[test]
fn other_scalps_are_chosen_by_the_studio_and_no_longer_by_the_guide() {
    let mut temp = TempVault::open();
    let mut form = copied(&mut temp);
    let before = branch(&mut temp, &form);
    assert_eq!(before.scalp_types, [ScalpType::Dry]);
    form.branches[0].scalp_types = vec![ScalpType::Dry, ScalpType::Oily];
    let after = branch(&mut temp, &form);
    assert_eq!(after.scalp_types, [ScalpType::Dry, ScalpType::Oily]);
    assert_eq!(after.source, form.id);
    form.branches[0].scalp_types = vec![ScalpType::Dry];
    assert_eq!(branch(&mut temp, &form).source, before.source);
    form.branches[0].scalp_types.clear();
    assert_eq!(branch(&mut temp, &form).scalp_types, []);
}

#[test]
fn what_a_branch_can_be_meant_for_is_what_aftercare_depends_on() {
    let options = view::options(Words::of(Language::English));
    let offered: Vec<(&str, &str)> = options
        .scalp_types
        .iter()
        .map(|one| (&*one.id, &*one.label))
        .collect();
    assert_eq!(offered.len(), ScalpType::IN_AFTERCARE.len());
    assert_eq!(offered[1], ("dry", "Dry"));
    assert!(!offered.contains(&("scarred", "Scarred")));
}

#[test]
fn other_scalps_are_a_difference_that_is_told() {
    let mut temp = TempVault::open();
    let mut form = copied(&mut temp);
    let shipped = shipped_protocol(DEFAULT_PROTOCOL).unwrap();
    form.branches[0].scalp_types = vec![ScalpType::Dry, ScalpType::Oily];
    let own = temp.vault().studio.protocol_of(&form).unwrap();
    let said = "Only if you allow it: Natural cleanser. Scalp: ";
    assert_eq!(remarks(shipped), [format!("{said}Dry")]);
    assert_eq!(remarks(&own), [format!("{said}Dry, Oily")]);
    let words = Words::of(Language::English);
    let compared = compare(words, [shipped, &own]);
    let differs: Vec<&str> = compared
        .rows
        .iter()
        .filter(|row| row.differs)
        .map(|row| &*row.label)
        .collect();
    assert_eq!(differs, ["Natural cleanser"]);
    form.branches[0].scalp_types.clear();
    let own = temp.vault().studio.protocol_of(&form).unwrap();
    assert_eq!(
        remarks(&own),
        ["Only if you allow it: Natural cleanser".to_owned()]
    );
}

#[test]
fn undoing_takes_the_scalps_back_and_names_the_draft() {
    let mut temp = TempVault::open();
    let before = copied(&mut temp);
    let mut form = before.clone();
    form.branches[0].scalp_types.clear();
    let studio = &mut temp.vault().studio;
    studio.save_draft(form, true).unwrap();
    let (step, _) = studio.undo().unwrap().unwrap();
    let words = Words::of(Language::English);
    assert_eq!(
        history::view::step(words, &step, &[]),
        "Draft “Mild care” changed"
    );
    assert_eq!(studio.draft(&before.id).unwrap().form, before);
}
