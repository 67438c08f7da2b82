//! Two clients who become one: whatever either had is kept, in the client or in the note.

use std::collections::BTreeSet;

use proptest::prelude::*;
use records::{
    Allergy, Client, ClientPart, Contact, ContactPoint, HairLoss, ScalpRecord, Severity,
};
use strings::{Language, Words};
use studio::merge::Merger;

use super::merge;
use crate::sheet::scalp::scalp_rows;
use crate::sheet::view::detail_rows;
use crate::vault::tests::{TempVault, at};

fn words() -> &'static Words {
    Words::of(Language::default())
}

fn clients() -> impl Strategy<Value = Client> {
    let word = || "(|one|two)";
    let texts = (word(), word(), word(), word());
    let loss = prop::option::of(prop::sample::select(vec![
        HairLoss::Norwood2,
        HairLoss::Ludwig1,
    ]));
    let severity = prop::sample::select(Severity::ALL.to_vec());
    let allergies = prop::collection::vec(("(latex|lanolin)", severity), 0..2);
    let birth = prop::option::of(0..2_i32);
    (texts, loss, allergies, birth, any::<bool>()).prop_map(
        |((phone, email, tag, fue), hair_loss, allergies, birth, large_print)| {
            let mut scalp_record = ScalpRecord {
                hair_loss,
                ..ScalpRecord::default()
            };
            scalp_record.fue.text = fue;
            Client {
                name: format!("Ana {phone}"),
                emergency: (!email.is_empty()).then(|| Contact {
                    name: phone.clone(),
                    ..Contact::default()
                }),
                phones: ContactPoint::only(&phone),
                emails: ContactPoint::only(&email),
                tags: BTreeSet::from([tag]),
                birth: birth.map(|day| chrono::NaiveDate::from_ymd_opt(1984 + day, 2, 1).unwrap()),
                large_print,
                scalp_record,
                allergies: allergies
                    .into_iter()
                    .map(|(text, severity)| Allergy {
                        text,
                        severity,
                        ..Allergy::default()
                    })
                    .collect(),
                ..Client::default()
            }
        },
    )
}

/// Every detail of a client that is one text.
fn said(client: &Client) -> Vec<String> {
    let rows = detail_rows(words(), client).into_iter();
    let all = rows.chain(scalp_rows(words(), &client.scalp_record));
    let lists = [
        words().file_phone(),
        words().file_email(),
        words().file_allergies(),
        words().file_tags(),
        words().file_print_size(),
    ];
    all.filter(|(label, text)| !lists.contains(label) && !text.is_empty())
        .map(|(label, text)| words().merge_line(label, text))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_either_disappears(
        one in clients(), two in clients(),
        chosen in prop::sample::subsequence(ClientPart::ALL.to_vec(), 0..6),
    ) {
        let mut temp = TempVault::open();
        let studio = &mut temp.vault().studio;
        let [keep, other] = [&one, &two].map(|client| studio.add_client(client).unwrap());
        let of = Merger { keep, other, from_other: chosen.clone() };
        let merged = studio.merged(&of).unwrap();
        let note = merge::note(words(), &merged, at("2026-11-22T15:00").date());
        studio.merge(&of, note.as_ref()).unwrap();
        let now = studio.vault.client(keep).unwrap().record;
        let mut kept = said(&now).join("\n");
        kept.extend(note.iter().map(|note| format!("\n{}", note.text)));
        for line in said(&one).into_iter().chain(said(&two)) {
            prop_assert!(kept.contains(&line), "{line} is gone from\n{kept}");
        }
        for part in chosen.into_iter().filter(|part| part.differs(&one, &two)) {
            prop_assert!(part.is_same(&now, &two), "{part:?} was chosen");
        }
        for client in [&one, &two] {
            prop_assert!(now.tags.is_superset(&client.tags));
            prop_assert!(client.phones.iter().all(|one| now.phones.contains(one)));
            prop_assert!(client.emails.iter().all(|one| now.emails.contains(one)));
            for allergy in &client.allergies {
                let mut known = now.allergies.iter();
                let known = known.find(|known| known.text == allergy.text).unwrap();
                prop_assert!(known.severity >= allergy.severity);
            }
        }
        studio.undo().unwrap();
        let apart = [keep, other].map(|id| studio.vault.client(id).unwrap().record);
        prop_assert_eq!(apart, [one, two]);
        prop_assert!(studio.vault.notes(keep).unwrap().is_empty());
    }
}
