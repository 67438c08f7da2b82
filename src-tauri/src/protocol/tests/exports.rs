//! What comes in with the export of a whole vault.

use super::{copy, save_and_publish, shampoo_from};
use crate::vault::tests::TempVault;

#[test]
fn a_draft_comes_in_under_an_id_of_the_studios_own_alone() {
    let mut temp = TempVault::open();
    copy(&mut temp);
    let export = temp.vault().studio.vault.export_all(&records::Stop::NEVER);
    let export = export.unwrap();
    for id in [
        "",
        "settings",
        "rob-james-new",
        "studio-../x",
        "studio-a b",
        "studio-\u{202e}a",
        "studio-\u{200b}a",
        "Studio-a",
        "rob-james-full",
    ] {
        let mut export = export.clone();
        let draft = &mut export.drafts[0];
        draft.id = id.into();
        draft.document["form"]["id"] = id.into();
        let vault = &temp.vault().studio.vault;
        let incoming = studio::import::compare(vault, export).unwrap();
        assert!(incoming.drafts().is_empty(), "{id}");
    }
}

#[test]
fn an_export_brings_no_protocol_that_reads_otherwise_than_it_is_written() {
    let mut temp = TempVault::open();
    let form = copy(&mut temp);
    let id = form.id.clone();
    save_and_publish(&mut temp, form);
    let export = temp.vault().studio.vault.export_all(&records::Stop::NEVER);
    let mut export = export.unwrap();
    let mut other = TempVault::open();
    let vault = &other.vault().studio.vault;
    assert!(studio::import::compare(vault, export.clone()).is_ok());
    let title = "Mild\u{202e}care";
    let own = export.protocols.iter_mut().find(|one| one.name.id == id);
    let document = &mut own.unwrap().document;
    document["wordings"]["water-fine"]["en"] = title.into();
    let refused = studio::import::compare(vault, export).unwrap_err();
    assert!(refused.to_string().contains("U+202E"), "{refused}");
}

#[test]
fn two_laptops_that_each_wrote_their_mild_care_come_together() {
    let [mut one, mut other] = [TempVault::open(), TempVault::open()];
    for (temp, day) in [(&mut one, "6"), (&mut other, "9")] {
        let mut form = copy(temp);
        shampoo_from(&mut form, day);
        save_and_publish(temp, form);
        temp.vault().studio.copy_form("draft-consent").unwrap();
    }
    let export = one.vault().studio.vault.export_all(&records::Stop::NEVER);
    let vault = &mut other.vault().studio.vault;
    let incoming = studio::import::compare(vault, export.unwrap()).unwrap();
    let taken = vault.change(|batch| batch.import(&incoming, |_| true, &records::Stop::NEVER));
    taken.unwrap();
    let studio = &mut other.vault().studio;
    let newest = studio.newest_protocols().unwrap();
    let own = newest
        .iter()
        .filter(|one| one.text(&one.title, "en") == "Mild care!");
    assert_eq!(own.count(), 2);
    assert_eq!(studio.own_forms().unwrap().len(), 2);
}
