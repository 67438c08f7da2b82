//! Drafts as they are saved, and what undoing takes back.

use strings::{Language, Words};

use super::{FULL, copy};
use crate::history;
use crate::vault::tests::TempVault;

#[test]
fn a_draft_is_kept_as_it_is_typed_and_undone() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    assert!(form.id.starts_with("studio-mild-care-"), "{}", form.id);
    assert_eq!(form.author, "Robin", "the studio's artist");
    assert_ne!(copy(&mut temp).id, form.id);
    form.healed = "a month".into();
    let studio = &mut temp.vault().studio;
    studio.save_draft(form.clone(), false).unwrap();
    form.healed = "28".into();
    studio.save_draft(form.clone(), true).unwrap();
    assert_eq!(studio.draft(&form.id).unwrap().form, form);
    // Typed in one go, it is undone in one go.
    studio.undo().unwrap();
    assert_eq!(studio.draft(&form.id).unwrap().form.healed, "30");
    studio.discard_draft(&form.id).unwrap();
    assert!(studio.draft(&form.id).is_err());
    studio.undo().unwrap();
    assert!(studio.draft(&form.id).is_ok());
}

#[test]
fn what_undoing_takes_back_names_the_draft() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    let words = Words::of(Language::English);
    let studio = &mut temp.vault().studio;
    form.healed = "28".into();
    form.title.insert("en".into(), " ".into());
    studio.save_draft(form.clone(), true).unwrap();
    form.title.insert("en".into(), "Very mild care".into());
    studio.save_draft(form.clone(), true).unwrap();
    studio.discard_draft(&form.id).unwrap();
    for taken_back in [
        "Draft “Very mild care” taken away",
        "Draft “Very mild care” changed",
        &format!("Draft “{}” changed", form.id),
        "Draft “Mild care!” started",
    ] {
        let (step, _) = studio.undo().unwrap().unwrap();
        assert_eq!(history::view::step(words, &step, &[]), taken_back);
    }
    studio.set_default_protocol(FULL).unwrap();
    let (step, _) = studio.undo().unwrap().unwrap();
    assert_eq!(history::view::step(words, &step, &[]), "Setting changed");
}
