//! Labels and allergies in the other languages of the sheets.

use ingredients::{Allergy, ClientFacts, LabelVerdict, StudioRule, check};

use super::{healed, judge, names};

#[test]
fn everyday_names_are_read() {
    for (name, spellings) in [
        ("Aqua", "ماء|الماء|آب|पानी|जल|ਪਾਣੀ|nước|tubig"),
        (
            "Glycerin",
            "جليسرين|الجلسرين|گلیسیرین|ग्लिसरीन|ਗਲਿਸਰੀਨ|gliserina|glixerin",
        ),
        (
            "Cocos Nucifera Oil",
            "زيت جوز الهند|روغن نارگیل|नारियल का तेल|ਨਾਰੀਅਲ ਤੇਲ|dầu dừa|langis ng niyog",
        ),
        (
            "Olea Europaea Fruit Oil",
            "زيت الزيتون|روغن زیتون|ज़ैतून तेल|जैतून का तेल|ਜੈਤੂਨ ਤੇਲ|dầu ô liu|langis ng oliba",
        ),
        (
            "Prunus Amygdalus Dulcis Oil",
            "زيت اللوز|روغن بادام|बादाम का तेल|ਬਦਾਮ ਤੇਲ|dầu hạnh nhân|langis ng almendras",
        ),
        (
            "Arachis Hypogaea Oil",
            "زيت الفول السوداني|روغن بادام زمینی|मूँगफली तेल|ਮੂੰਗਫਲੀ ਤੇਲ|dầu lạc|langis ng mani",
        ),
        (
            "Sesamum Indicum Seed Oil",
            "زيت السمسم|روغن کنجد|तिल का तेल|ਤਿਲ ਤੇਲ|dầu mè|langis ng linga",
        ),
        (
            "Butyrospermum Parkii Butter",
            "زبدة الشيا|کره شی|शिया बटर|ਸ਼ੀਆ ਬਟਰ|bơ hạt mỡ",
        ),
        ("Parfum", "عطر|اسانس|इत्र|ਅਤਰ|hương liệu|pabango"),
        ("Alcohol", "كحول|الکل|अल्कोहल|ਅਲਕੋਹਲ|cồn|alkohol"),
        ("Alcohol Denat.", "كحول محول|cồn biến tính"),
        (
            "Cetyl Alcohol",
            "كحول السيتيل|الکل ستیل|सेटिल अल्कोहल|cồn cetyl",
        ),
    ] {
        for spelling in spellings.split('|') {
            let read = names(&format!("Panthenol, {spelling}, Glycerin"));
            assert_eq!(read.get(1), Some(&Some(name)), "{spelling}");
        }
    }
}

#[test]
fn a_list_in_another_script_comes_to_its_verdict() {
    for (label, verdict) in [
        ("المكونات: ماء، جليسرين، زيت جوز الهند", LabelVerdict::Fine),
        ("المكونات: ماء، جليسرين، كحول", LabelVerdict::Avoid),
        ("ترکیبات: آب، گلیسیرین، روغن زیتون", LabelVerdict::Fine),
        ("ترکیبات: آب، گلیسیرین، الکل", LabelVerdict::Avoid),
        ("सामग्री: पानी, ग्लिसरीन, नारियल तेल", LabelVerdict::Fine),
        ("सामग्री: पानी, ग्लिसरीन, अल्कोहल", LabelVerdict::Avoid),
        ("ਸਮੱਗਰੀ: ਪਾਣੀ, ਗਲਿਸਰੀਨ, ਨਾਰੀਅਲ ਤੇਲ", LabelVerdict::Fine),
        ("ਸਮੱਗਰੀ: ਪਾਣੀ, ਗਲਿਸਰੀਨ, ਅਲਕੋਹਲ", LabelVerdict::Avoid),
        ("Thành phần: nước, glycerin, dầu dừa", LabelVerdict::Fine),
        ("Thành phần: nước, glycerin, cồn", LabelVerdict::Avoid),
        (
            "Mga sangkap: tubig, gliserina, langis ng niyog",
            LabelVerdict::Fine,
        ),
        (
            "Mga sangkap: tubig, gliserina, alkohol",
            LabelVerdict::Avoid,
        ),
    ] {
        let check = judge(label);
        assert_eq!(check.verdict, verdict, "{label}: {check:#?}");
    }
}

#[test]
fn an_allergy_is_found_in_any_language_whatever_language_it_is_on_record_in() {
    for (words, labels) in [
        (
            "nuts|ਬਦਾਮ|بادام|बादाम",
            "بزيت اللوز|روغن بادام|बादाम तेल|ਬਦਾਮ ਤੇਲ|dầu hạnh nhân",
        ),
        (
            "peanut|فول سوداني|đậu phộng|मूंगफली",
            "والفول السوداني|بادام زمینی|मूँगफली|ਮੂੰਗਫਲੀ|dầu lạc|langis ng mani",
        ),
        (
            "sesame|سمسم|کنجد|तिल|mè",
            "السمسم|کنجد|तिल|ਤਿਲ|dầu mè|linga|Sesamum Indicum",
        ),
        (
            "coconut|جوز الهند|niyog|dừa",
            "جوز الهند|نارگیل|नारियल|ਨਾਰੀਅਲ|dầu dừa|niyog|Cocos Nucifera",
        ),
        (
            "honey|عسل|शहद|mật ong",
            "العسل|عسل|शहद|ਸ਼ਹਿਦ|mật ong|pukyutan|Cera Alba",
        ),
        (
            "perfume|عطر|इत्र|hương liệu|pabango",
            "العطر|اسانس|सुगंध|ਖੁਸ਼ਬੂ|nước hoa|halimuyak|Linalool",
        ),
        ("wheat|قمح|गेहूं|lúa mì", "القمح|گندم|गेहूँ|ਕਣਕ|lúa mì|trigo"),
        (
            "soy|صويا|सोया|đậu nành",
            "الصويا|سویا|सोयाबीन|ਸੋਇਆ|đậu tương|utaw",
        ),
    ] {
        for words in words.split('|') {
            let client = ClientFacts {
                allergies: vec![Allergy::parse(words)],
                ..healed()
            };
            for text in labels.split('|') {
                for around in [
                    "Aqua, Glycerin, {}, Panthenol",
                    "With {} zorb. Ingredients: Aqua",
                ] {
                    let label = around.replace("{}", text);
                    let check = check(&label, &StudioRule::default(), &client);
                    assert_eq!(check.verdict, LabelVerdict::Avoid, "{words}: {label}");
                }
            }
        }
    }
}

#[test]
fn accents_and_neighbours_are_no_allergy() {
    for (allergy, label) in [
        ("coconut", "Aqua, Glycerin, Panthenol. Dưa leo."),
        ("sesame", "Aqua, Glycerin, Panthenol. It softens me."),
        ("", "Aqua con aceite, Glycerin, Panthenol"),
        ("nuts", "Aqua, Glycerin, زيت جوز الهند"),
        ("nuts", "Aqua, Glycerin, روغن بادام زمینی"),
    ] {
        let client = ClientFacts {
            allergies: vec![Allergy::parse(allergy)],
            ..healed()
        };
        let check = check(label, &StudioRule::default(), &client);
        assert_ne!(check.verdict, LabelVerdict::Avoid, "{allergy}: {label}");
    }
}

#[test]
fn an_unknown_name_in_any_script_is_told_and_never_fine() {
    for unknown in [
        "زوربيوم",
        "زوربیوم اکسید",
        "ज़ोरबियम",
        "ਜ਼ੋਰਬੀਅਮ",
        "Zorbi ô xít",
        "ゾルビウム",
        "佐尔比",
        "조르비움",
        "ზორბიუმი",
        "זורביום",
        "โซร์เบียม",
        "জোরবিয়াম",
        "ஜோர்பியம்",
    ] {
        for label in [
            format!("Aqua, {unknown}, Glycerin"),
            format!("{unknown}، {unknown}، Glycerin"),
            format!("{unknown}, {unknown}. Ingredients: Aqua, Glycerin"),
        ] {
            let check = judge(&label);
            assert_ne!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
            assert!(check.unknown + check.unread().count() > 0, "{label}");
        }
    }
}
