//! Forms of clients, by words such as "marcus consent".

use super::super::commands::found;
use super::super::wire::Hit;
use crate::vault::tests::{TempVault, at};

fn forms(temp: &mut TempVault, typed: &str) -> Vec<(String, String, String)> {
    let hits = found(temp.vault(), typed).unwrap().into_iter();
    let forms = hits.filter_map(|hit| match hit {
        Hit::Form {
            name, title, line, ..
        } => Some((name, title, line)),
        _ => None,
    });
    forms.collect()
}

#[test]
fn forms_are_found_by_their_titles_and_by_whose_they_are() {
    let mut temp = TempVault::open();
    let now = temp.guard.now().unwrap();
    let anna = temp.add_client("Anna");
    let bert = temp.add_client("Bert");
    assert_eq!(forms(&mut temp, "anna consent"), []);
    let studio = &mut temp.vault().studio;
    let mut ids = ["draft-consent", "draft-photos"].map(|draft| {
        let id = studio.copy_form(draft).unwrap();
        studio.publish_form(&id).unwrap();
        id
    });
    let consent = std::mem::take(&mut ids[0]);
    let scan = studio::form::Scan {
        client: anna,
        form: consent,
        version: 1,
        signed: at("2026-11-01T00:00").date().min(now.date()),
        bytes: b"%PDF-1.7".to_vec(),
    };
    studio.attach_scan(scan, now).unwrap();
    let row = |name: &str, title: &str| (name.to_owned(), title.to_owned());
    let shown = |temp: &mut TempVault, typed: &str| {
        let found = forms(temp, typed).into_iter();
        found
            .map(|(name, title, _)| (name, title))
            .collect::<Vec<_>>()
    };
    let treatment = "Consent to scalp micropigmentation";
    // What is to be signed comes first.
    assert_eq!(
        shown(&mut temp, "ANNA cons"),
        [row("Anna", "Consent to photos"), row("Anna", treatment)]
    );
    assert_eq!(
        shown(&mut temp, "photos bert"),
        [row("Bert", "Consent to photos")]
    );
    assert_eq!(shown(&mut temp, "nobody consent"), []);
    // Too few letters name no form.
    assert_eq!(shown(&mut temp, "anna co"), []);
    // Without a name: of those who are healing.
    assert_eq!(shown(&mut temp, "consent"), []);
    let yesterday = now.days_earlier(1).to_string();
    temp.add_session(bert, 1, &yesterday);
    assert_eq!(
        shown(&mut temp, "consent micropigmentation"),
        [row("Bert", treatment)]
    );
}
