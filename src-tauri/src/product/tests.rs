//! What a product is held against.

use ingredients::{Allergy as Checked, AllergyGroup, Healing, LabelVerdict, Stance, StudioRule};
use records::{Allergy, Client};
use studio::settings::Settings;
use vocabulary::ScalpType;

use crate::vault::tests::{TempVault, at};

#[test]
fn allergies_scalp_and_day_of_healing_come_from_the_record() {
    let mut temp = TempVault::open();
    let allergy = |group: &str, text: &str| Allergy {
        group: group.into(),
        text: text.into(),
        ..Allergy::default()
    };
    let client = Client {
        name: "Amara Nwosu".into(),
        scalp: [ScalpType::Dandruff, ScalpType::Scarred].into(),
        allergies: vec![
            allergy("lanolin", ""),
            allergy("", " Neem oil "),
            allergy("tree_nuts", "hazelnut"),
        ],
        ..Client::default()
    };
    let amara = temp.vault().studio.add_client(&client).unwrap();
    let now = at("2026-11-22T15:00");
    let facts = temp.vault().studio.product_facts(amara, now).unwrap();
    assert_eq!(facts.healing, None, "before the first session");
    assert_eq!(facts.scalp_types, [ScalpType::Dandruff, ScalpType::Scarred]);
    assert_eq!(
        facts.allergies,
        [
            Checked::Group(AllergyGroup::Lanolin),
            Checked::Named("Neem oil".into()),
            Checked::Group(AllergyGroup::TreeNuts),
            Checked::Named("hazelnut".into()),
        ]
    );
    temp.add_session(amara, 1, "2026-10-01T16:00");
    let healed = temp.vault().studio.product_facts(amara, now).unwrap();
    assert_eq!(healed.healing, Some(Healing::Day(52)));
    // The next session, which is only planned, has not begun a new healing.
    temp.add_session(amara, 2, "2026-11-23T16:00");
    assert_eq!(
        temp.vault().studio.product_facts(amara, now).unwrap(),
        healed
    );
    let verdict = |day: &str, label: &str, temp: &mut TempVault| {
        let facts = temp.vault().studio.product_facts(amara, at(day)).unwrap();
        ingredients::check(label, &StudioRule::default(), &facts).verdict
    };
    let peel = "Aqua, Glycerin, Glycolic Acid";
    assert_eq!(
        verdict("2026-11-22T15:00", peel, &mut temp),
        LabelVerdict::Fine
    );
    assert_eq!(
        verdict("2026-11-24T15:00", peel, &mut temp),
        LabelVerdict::Caution
    );
    let balm = "Aqua, Glycerin, Lanolin";
    assert_eq!(
        verdict("2026-11-22T15:00", balm, &mut temp),
        LabelVerdict::Avoid
    );
}

#[test]
fn the_studios_rule_is_the_guides_until_the_artist_sets_another() {
    let mut temp = TempVault::open();
    assert_eq!(
        temp.vault().studio.product_rule().unwrap(),
        StudioRule::default()
    );
    let strict = StudioRule {
        fatty_alcohols: Stance::Avoid,
        ..StudioRule::default()
    };
    let studio = &mut temp.vault().studio;
    let settings = Settings {
        fatty_alcohols: strict.fatty_alcohols,
        ..studio.settings().unwrap()
    };
    studio.save_settings(&settings).unwrap();
    let mut temp = temp.killed();
    temp.unlock();
    assert_eq!(temp.vault().studio.product_rule().unwrap(), strict);
}
