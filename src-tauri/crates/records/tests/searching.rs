//! Clients by what they are called, notes by their words, in any script.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use common::{TempVault, client, note};
use records::{Client, ContactPoint, Match, StoreError, Vault};

fn names(vault: &mut Vault, typed: &str) -> Vec<String> {
    vault
        .find_clients(typed, 10)
        .unwrap()
        .into_iter()
        .map(|found| found.client.record.name)
        .collect()
}

#[test]
fn clients_are_found_by_parts_of_names_in_any_order_and_script() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let all = [
        "Łukasz Żółć",
        "Đặng Thị Bảo",
        "Zoë O’Brien-Smith",
        "محمد أحمد",
        "李小龍",
        "ਮਨਪ੍ਰੀਤ ਕੌਰ",
        "김민수",
        "Анна Ёлкина",
    ];
    vault
        .change(|batch| {
            all.iter()
                .try_for_each(|name| batch.add_client(&client(name)).map(drop))
        })
        .unwrap();
    for (typed, name) in [
        ("lukasz", all[0]),
        ("zolc luk", all[0]),
        ("ŻÓŁ", all[0]),
        ("lukazs", all[0]),
        ("dang", all[1]),
        ("bao thi", all[1]),
        ("Đ", all[1]),
        ("obrien", all[2]),
        ("o'brien", all[2]),
        ("smith zoe", all[2]),
        ("smiht", all[2]),
        ("مُحَمَّد", all[3]),
        ("احمد", all[3]),
        ("李", all[4]),
        ("小龍", all[4]),
        ("ਮਨ", all[5]),
        ("김", all[6]),
        ("민수", all[6]),
        ("елк", all[7]),
        ("елкна", all[7]),
    ] {
        assert_eq!(
            names(&mut vault, typed).first().map(String::as_str),
            Some(name),
            "{typed}"
        );
    }
    for typed in ["", "  ", "\"*", "x", "lukasz smith", "%", "' OR 1=1 --"] {
        assert!(names(&mut vault, typed).is_empty(), "{typed}");
    }
}

#[test]
fn telephone_numbers_are_found_by_any_part_however_they_are_written() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let anna = Client {
        phones: ContactPoint::only("+1 (604) 555-0100"),
        emails: ContactPoint::only("anna@example.org"),
        ..client("Anna")
    };
    vault.change(|batch| batch.add_client(&anna)).unwrap();
    for typed in [
        "604555",
        "604 555",
        "555-0100",
        "+1604",
        "0100",
        "anna@ex",
        "example.org",
    ] {
        assert_eq!(names(&mut vault, typed), ["Anna"], "{typed}");
    }
    assert!(names(&mut vault, "5550101").is_empty());
}

#[test]
fn any_number_finds_its_client_and_a_couple_both() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let of = |name: &str, phones: &[&str]| Client {
        phones: phones
            .iter()
            .flat_map(|one| ContactPoint::only(one))
            .collect(),
        ..client(name)
    };
    let anna = of(
        "Anna",
        &["604 555 0100", "+49 (0)30 1234567", "٠٧٧٠٠ ٩٠٠١٢٣"],
    );
    let bo = of("Bo", &["030 1234567", "1-800-FLOWERS", "604 555 0177 x22"]);
    vault.change(|batch| batch.add_client(&anna)).unwrap();
    vault.change(|batch| batch.add_client(&bo)).unwrap();
    for (typed, expected) in [
        ("0049 30 123 45 67", &["Anna", "Bo"][..]),
        ("(030) 1234567", &["Anna", "Bo"]),
        ("+1 604 555 0100", &["Anna"]),
        ("07700 900123", &["Anna"]),
        ("٩٠٠١٢٣", &["Anna"]),
        ("800 flowers", &["Bo"]),
        ("604 555 0177 ext. 22", &["Bo"]),
        ("604 555 0178", &[]),
    ] {
        assert_eq!(names(&mut vault, typed), expected, "{typed}");
    }
    assert_eq!(anna.phone_like("30 123"), "+49 (0)30 1234567");
    assert_eq!(anna.phone_like("Anna"), "604 555 0100");
}

#[test]
fn what_is_found_follows_every_change() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = vault
        .change(|batch| batch.add_client(&client("Before")))
        .unwrap();
    assert_eq!(names(&mut vault, "before"), ["Before"]);
    vault
        .change(|batch| batch.save_client(id, &client("After")))
        .unwrap();
    assert_eq!(names(&mut vault, "after"), ["After"]);
    assert!(names(&mut vault, "before").is_empty());
    vault.change(|batch| batch.bin(id)).unwrap();
    assert!(names(&mut vault, "after").is_empty());
    vault.change(|batch| batch.unbin(id)).unwrap();
    assert_eq!(names(&mut vault, "after"), ["After"]);
    vault
        .change(|batch| {
            batch.save_client(id, &client("Once"))?;
            batch.save_client(id, &client("Twice"))
        })
        .unwrap();
    assert_eq!(names(&mut vault, "twice"), ["Twice"]);
    let step = vault.last_step().unwrap().unwrap();
    vault.undo(step.id).unwrap();
    assert_eq!(names(&mut vault, "after"), ["After"]);
    vault.erase_client(id).unwrap();
    assert!(names(&mut vault, "after").is_empty());
}

#[test]
fn better_fits_come_first_and_mistakes_only_when_nothing_fits() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let all = ["Zara Anders", "Anders Zimmer", "Joanders Q", "Andres P"];
    vault
        .change(|batch| {
            all.iter()
                .try_for_each(|name| batch.add_client(&client(name)).map(drop))
        })
        .unwrap();
    let found = vault.find_clients("anders", 10).unwrap();
    let fits: Vec<_> = found
        .iter()
        .map(|f| (f.client.record.name.as_str(), f.fit))
        .collect();
    assert_eq!(
        fits,
        [
            ("Anders Zimmer", Match::Start),
            ("Zara Anders", Match::Words),
            ("Joanders Q", Match::Within)
        ]
    );
    assert_eq!(vault.find_clients("anders", 1).unwrap().len(), 1);
}

#[test]
fn notes_are_found_by_the_beginnings_of_words_with_the_hit_in_its_sentence() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = vault
        .change(|batch| batch.add_client(&client("A")))
        .unwrap();
    let first = vault
        .change(|batch| {
            batch.add_note(
                id,
                None,
                &note("All fine. Got WET on day 2. Told to keep dry."),
            )
        })
        .unwrap();
    let second = vault
        .change(|batch| batch.add_note(id, None, &note("皮肤过敏。 Wetter weather")))
        .unwrap();
    let found = vault.find_notes("wet", 10).unwrap();
    assert_eq!(
        found.iter().map(|f| f.id).collect::<Vec<_>>(),
        [second, first]
    );
    assert_eq!(found[1].sentence, "Got WET on day 2.");
    assert_eq!(found[1].hits, vec![4..7; 1]);
    for (typed, count) in [
        ("wet day", 1),
        ("d", 1),
        ("过敏", 1),
        ("过", 1),
        ("w", 2),
        ("nothing", 0),
        ("", 0),
        ("\"", 0),
        ("wet AND (", 0),
        ("wet*", 2),
        ("NEAR(wet)", 0),
        ("-wet", 2),
        ("words:wet", 0),
    ] {
        assert_eq!(vault.find_notes(typed, 10).unwrap().len(), count, "{typed}");
    }
    vault
        .change(|batch| batch.save_note(first, &note("other")))
        .unwrap();
    assert_eq!(vault.find_notes("wet", 10).unwrap().len(), 1);
    vault.change(|batch| batch.bin(second)).unwrap();
    assert!(vault.find_notes("wet", 10).unwrap().is_empty());
    vault.change(|batch| batch.unbin(second)).unwrap();
    vault.change(|batch| batch.bin(id)).unwrap();
    assert!(vault.find_notes("wet", 10).unwrap().is_empty());
    vault.change(|batch| batch.unbin(id)).unwrap();
    assert_eq!(vault.find_notes("wet", 10).unwrap().len(), 1);
}

#[test]
fn consultations_are_found_by_what_is_noted_of_them_and_notes_are_told_from_them() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let (id, consultation, note) = vault
        .change(|batch| {
            let id = batch.add_client(&client("Noor"))?;
            let wants = common::consultation("Wants a soft hairline. Scarred.");
            let consultation = batch.add_consultation(id, &wants)?;
            let note = batch.add_note(id, None, &note("Hairline drawn."))?;
            Ok::<_, StoreError>((id, consultation, note))
        })
        .unwrap();
    let found = |vault: &Vault, typed: &str| {
        let consultations = vault.find_consultations(typed, 10).unwrap();
        let notes = vault.find_notes(typed, 10).unwrap();
        let consultations: Vec<_> = consultations.into_iter().map(|one| one.id).collect();
        let notes: Vec<_> = notes.into_iter().map(|one| one.id).collect();
        (consultations, notes)
    };
    let undo = |vault: &mut Vault| {
        let step = vault.last_step().unwrap().unwrap();
        vault.undo(step.id).unwrap();
    };
    let both = (vec![consultation], vec![note]);
    let nothing = (Vec::new(), Vec::new());
    // By the beginning of a word, and by a part in its middle.
    assert_eq!(found(&vault, "hair"), both);
    assert_eq!(found(&vault, "irlin"), both);
    assert_eq!(found(&vault, "soft"), (vec![consultation], Vec::new()));
    assert_eq!(found(&vault, "drawn"), (Vec::new(), vec![note]));
    let shown = vault.find_consultations("soft", 10).unwrap().remove(0);
    assert_eq!(
        (shown.client, shown.sentence.as_str()),
        (id, "Wants a soft hairline.")
    );
    assert_eq!(shown.hits, vec![8..12; 1]);

    let now = common::consultation("Wants it straight.");
    vault
        .change(|batch| batch.save_consultation(consultation, &now))
        .unwrap();
    assert_eq!(found(&vault, "soft"), nothing);
    assert_eq!(found(&vault, "raigh"), (vec![consultation], Vec::new()));
    undo(&mut vault);
    assert_eq!(found(&vault, "hair"), both);
    vault.change(|batch| batch.bin(consultation)).unwrap();
    assert_eq!(found(&vault, "hair"), (Vec::new(), vec![note]));
    undo(&mut vault);
    assert_eq!(found(&vault, "hair"), both);
    vault.change(|batch| batch.bin(id)).unwrap();
    assert_eq!(found(&vault, "hair"), nothing);
    vault.change(|batch| batch.unbin(id)).unwrap();
    assert_eq!(found(&vault, "hair"), both);
    vault.verify().unwrap();
    vault.erase_client(id).unwrap();
    assert_eq!(found(&vault, "hair"), nothing);
    vault.verify().unwrap();
}

#[test]
fn notes_are_found_by_a_part_within_a_word_as_soon_as_they_are_saved() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let (id, first) = vault
        .change(|batch| {
            let id = batch.add_client(&client("A"))?;
            let first = batch.add_note(id, None, &note("Redness fine. Hairline healed, Żółć."))?;
            Ok::<_, StoreError>((id, first))
        })
        .unwrap();
    let found = vault.find_notes("irlin", 10).unwrap();
    assert_eq!(found[0].sentence, "Hairline healed, Żółć.");
    assert_eq!(found[0].hits, vec![0..8; 1]);
    // The words are in memory now; those of later notes join them.
    let second = vault
        .change(|batch| batch.add_note(id, None, &note("the chairlift")))
        .unwrap();
    for (typed, expected) in [
        ("hair", vec![second, first]),
        ("air", vec![second, first]),
        ("irl", vec![second, first]),
        ("ÓŁC", vec![first]),
        ("edne ale", vec![first]),
        ("edne chair", vec![]),
        ("ai", vec![]),
        ("line hair", vec![first]),
    ] {
        let found = vault.find_notes(typed, 10).unwrap();
        let ids: Vec<_> = found.iter().map(|f| f.id).collect();
        assert_eq!(ids, expected, "{typed}");
    }
    vault
        .change(|batch| batch.save_note(second, &note("the armchair")))
        .unwrap();
    assert_eq!(vault.find_notes("irlif", 10).unwrap().len(), 0);
    assert_eq!(vault.find_notes("mchai", 10).unwrap().len(), 1);
    drop(vault);
    let mut vault = temp.unlock().unwrap();
    assert_eq!(vault.find_notes("mchai", 10).unwrap().len(), 1);
    vault.erase_client(id).unwrap();
    assert_eq!(vault.find_notes("mchai", 10).unwrap().len(), 0);
}

#[test]
fn a_part_that_is_within_very_many_words_is_still_found_in_every_one() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let (first, last) = vault
        .change(|batch| {
            let id = batch.add_client(&client("A"))?;
            let first = batch.add_note(id, None, &note("zzzscab999999999 rare"))?;
            for number in 0..400 {
                batch.add_note(id, None, &note(&format!("ascab{number}")))?;
            }
            for number in 0..100 {
                batch.add_note(id, None, &note(&format!("bflake{number}")))?;
            }
            let last = batch.add_note(id, None, &note("yyyflakes99999 yyyscab99999"))?;
            Ok::<_, StoreError>((first, last))
        })
        .unwrap();
    assert_eq!(vault.find_notes("scab", 1000).unwrap().len(), 402);
    for (typed, expected) in [
        ("scab rare", vec![first]),
        ("scab flake", vec![last]),
        ("scab flakes", vec![last]),
        ("scab rare flake", vec![]),
        ("scab ravi", vec![]),
    ] {
        let found = vault.find_notes(typed, 10).unwrap();
        let ids: Vec<_> = found.iter().map(|found| found.id).collect();
        assert_eq!(ids, expected, "{typed}");
    }
    // The latest first, however many questions it took.
    let found = vault.find_notes("scab", 300).unwrap();
    assert!(found.is_sorted_by(|one, other| one.id > other.id));
}
