//! Every alcohol by its class, and nothing taken for one that is none.

use ingredients::{CannotTell, Class, FindingKind, LabelVerdict, Stance, StudioRule, check};

use super::{all_are, classes, healed, judge};

#[test]
fn drying_alcohols_are_to_be_avoided() {
    let spellings = [
        "Alcohol",
        "ALCOHOL DENAT.",
        "alcohol denat",
        "Alcohol (denat.)",
        "alcohol-denat",
        "Alcohol Denat. (SD Alcohol 39-C)",
        "SD Alcohol 40-B (Alcohol Denat.)",
        "alcohol 40-B",
        "SD-Alcohol 40-B",
        "SD ALCOHOL 40B",
        "S.D. Alcohol 39C",
        "Alcohol Denat. SD Alcohol 3-A",
        "denatured alcohol (SD 40)",
        "CD Alcohol 19",
        "Isopropyl Alcohol",
        "isopropanol",
        "2-propanol",
        "IPA",
        "rubbing alcohol",
        "grain alcohol",
        "sugarcane alcohol",
        "bioethanol",
        "Propyl Alcohol",
        "Methyl Alcohol",
        "n-Butyl Alcohol",
        "sec-Butyl Alcohol",
        "t-Butyl Alcohol",
        "ethanol",
        "ethyl alcohol 96%",
        "Ethanol (70 %)",
        "Alcool",
        "Alcool dénaturé",
        "Alcool denat.",
        "Alkohol",
        "Äthanol",
        "Alcohol desnaturalizado",
        "Alcohol*",
        "*Alcohol",
        "Alcohol (organic)",
        "organic alcohol",
        "Alcohol**",
        "_Alcohol_",
        "Alcohol†",
        "Alcohol 14% v/v",
        "Alcohol from organic wheat",
        "Amyl Alcohol",
        "Isoamyl Alcohol",
        "Hexyl Alcohol",
        "Diacetone Alcohol",
        "Tetrahydrofurfuryl Alcohol",
        "Acetone",
        "酒精",
        "乙醇",
        "変性アルコール",
        "エタノール",
        "에탄올",
        "спирт",
        "этанол",
        "αλκοόλη",
        "Alcohol\u{a0}Denat.",
        "Alcohol\nDenat.",
        "Alco-\nhol Denat.",
        "Al\u{ad}cohol",
        "\u{430}lcohol",
        "Alc\u{43e}hol denat",
        "Alcohol/Alcool",
        "Alcohol Denat./Alcool Dénaturé",
        "Solvent (Alcohol)",
        "Solvent: Alcohol Denat.",
        "Alcohol [Denat.]",
        "May contain: Alcohol",
        "Alcohol, ",
    ];
    all_are(Class::DryingAlcohol, &spellings);
    for spelling in spellings {
        let label = format!("Aqua, Glycerin, {spelling}");
        assert_eq!(judge(&label).verdict, LabelVerdict::Avoid, "{label}");
    }
}

#[test]
fn every_numbered_alcohol_of_the_us_is_known_in_both_forms() {
    for number in [
        "1", "3-A", "3-B", "3-C", "23-A", "23-F", "23-H", "27-B", "30", "31-A", "36", "37", "38-B",
        "38-C", "38-D", "38-F", "39", "39-A", "39-B", "39-C", "39-D", "40", "40-A", "40-B", "40-C",
        "46",
    ] {
        for name in [
            format!("SD ALCOHOL {number}"),
            format!("ALCOHOL DENAT. SD ALCOHOL {number}"),
        ] {
            assert_eq!(classes(&name), [Class::DryingAlcohol], "{name}");
        }
    }
}

#[test]
fn fatty_alcohols_are_emollients() {
    all_are(
        Class::FattyAlcohol,
        &[
            "Cetyl Alcohol",
            "Cetearyl Alcohol",
            "Stearyl Alcohol",
            "Behenyl Alcohol",
            "Arachidyl Alcohol",
            "Myristyl Alcohol",
            "Lauryl Alcohol",
            "Oleyl Alcohol",
            "Isocetyl Alcohol",
            "Isostearyl Alcohol",
            "Hydroxystearyl Alcohol",
            "Tridecyl Alcohol",
            "Isotridecyl Alcohol",
            "Pentadecyl Alcohol",
            "Undecyl Alcohol",
            "Undecylenyl Alcohol",
            "Decyl Alcohol",
            "Isodecyl Alcohol",
            "Nonyl Alcohol",
            "Isononyl Alcohol",
            "Caprylyl Alcohol",
            "Myricyl Alcohol",
            "Batyl Alcohol",
            "Chimyl Alcohol",
            "Abietyl Alcohol",
            "Hydroabietyl Alcohol",
            "Dilinoleyl Alcohol",
            "Hydrogenated Dilinoleyl Alcohol",
            "Coconut Alcohol",
            "Olive Alcohol",
            "Palm Alcohol",
            "Palm Kernel Alcohol",
            "Jojoba Alcohol",
            "Hydrogenated Jojoba Alcohol",
            "Brassica Alcohol",
            "Hydrogenated Brassica Alcohol",
            "Hydrogenated Rapeseed Alcohol",
            "Tallow Alcohol",
            "Hydrogenated Tallow Alcohol",
            "Octyldodecanol",
            "Hexyldecanol",
            "Decyltetradecanol",
            "Butyloctanol",
            "Cetostearyl Alcohol",
            "Cetyl\nAlcohol",
            "Alcohol (Cetearyl)",
            "Cetearyl Alcohol (coconut)",
            "Alcool cétylique",
            "Cetylalkohol",
            "C\u{435}tyl Alcohol",
        ],
    );
    let label = "Aqua, Glycerin, Cetearyl Alcohol, Cetyl Alcohol";
    assert_eq!(judge(label).verdict, LabelVerdict::Fine);
    for (stance, verdict) in [
        (Stance::Note, LabelVerdict::Fine),
        (Stance::Caution, LabelVerdict::Caution),
        (Stance::Avoid, LabelVerdict::Avoid),
    ] {
        let rule = StudioRule {
            fatty_alcohols: stance,
            ..StudioRule::default()
        };
        assert_eq!(check(label, &rule, &healed()).verdict, verdict);
    }
}

#[test]
fn other_alcohols_are_what_they_are() {
    all_are(
        Class::LanolinAlcohol,
        &[
            "Lanolin Alcohol",
            "Acetylated Lanolin Alcohol",
            "Hydrogenated Lanolin Alcohol",
            "PPG-2 Lanolin Alcohol Ether",
            "PPG-30 Lanolin Alcohol Ether",
            "Polyglyceryl-2 Lanolin Alcohol Ether",
            "Wool alcohols",
        ],
    );
    all_are(
        Class::AromaticAlcohol,
        &[
            "Benzyl Alcohol",
            "Dichlorobenzyl Alcohol",
            "2,4-Dichlorobenzyl Alcohol",
            "Phenethyl Alcohol",
            "Cinnamyl Alcohol",
            "Amylcinnamyl Alcohol",
            "Anise Alcohol",
            "Methylbenzyl Alcohol",
            "Methylcinnamyl Alcohol",
            "Dimethoxybenzyl Alcohol",
            "Hydroxybenzyl Alcohol",
            "Veratryl Alcohol",
            "Trimethylbenzyl Alcohol",
            "Styralyl Alcohol",
            "Hydratropic Alcohol",
            "Fenchyl Alcohol",
            "Perillyl Alcohol",
            "Nicotinyl Alcohol",
            "Phenoxyethanol",
            "Chlorobutanol",
            "Phenoxy ethanol",
        ],
    );
    for allergen in [
        "Benzyl Alcohol",
        "Cinnamyl Alcohol",
        "Amylcinnamyl Alcohol",
        "Anise Alcohol",
    ] {
        assert!(
            classes(allergen).contains(&Class::FragranceAllergen),
            "{allergen}"
        );
    }
    all_are(
        Class::NotAnAlcohol,
        &[
            "Polyvinyl Alcohol",
            "PEG-150/Stearyl Alcohol/SMDI Copolymer",
            "Dodecanedioic Acid/Cetearyl Alcohol/Glycol Copolymer",
            "Lauryl Alcohol Diphosphonic Acid",
            "Aspergillus/Alcohol/Rice Extract Filtrate",
            "Bis-Oleamido Isopropyl Alcohol",
            "Isopropyl Myristate",
            "Isopropyl Palmitate",
            "PPG-10 Jojoba Alcohol",
            "PEG-40 Jojoba Alcohol",
        ],
    );
    all_are(
        Class::HiddenAlcohol,
        &[
            "Hamamelis Virginiana Water",
            "Hamamelis Virginiana (Witch Hazel) Water",
            "Hamamelis Virginiana Extract",
            "Hamamelis Virginiana (Witch Hazel) Leaf Extract",
            "Witch Hazel",
            "Vanilla Extract",
            "Propolis Tincture",
            "Calendula Officinalis Tincture",
        ],
    );
    for ordinary in ["Panthenol", "Tocopherol", "Bisabolol"] {
        assert_eq!(classes(ordinary), [Class::Known], "{ordinary}");
    }
    for concern in ["Retinol", "Menthol"] {
        assert!(
            !classes(concern).contains(&Class::DryingAlcohol),
            "{concern}"
        );
    }
}

#[test]
fn a_name_that_only_contains_a_known_one_is_not_judged() {
    for name in [
        "Phytosteryl Alcohol",
        "해바라기알코올",
        "ブドウ種子アルコール",
        "葡萄籽醇",
        "Bis-Stearamido Isopropyl Alcohol",
        "Perfluoroalkyl Ethyl Alcohol",
        "Isopropyl Alcohol Ether",
        "Alcohol/Shorea Ferment Filtrate",
        "Polyglyceryl-9 Ethyl Alcohol Ester",
        "Xyz/Alcohol/Abc Copolymer",
        "Sodium Alcohol Sulfate",
        "Olive Oil PEG-99 Alcohol",
    ] {
        let check = judge(&format!(
            "Aqua, Glycerin, Panthenol, Squalane, Allantoin, {name}"
        ));
        assert_eq!(check.unknown, 1, "{name}: {:#?}", check.ingredients);
        assert_eq!(check.verdict, LabelVerdict::CannotTell, "{name}");
        assert_eq!(check.reason, Some(CannotTell::PossibleAvoid), "{name}");
    }
    let check = judge("Aqua, Glycerin, Panthenol, Squalane, Allantoin, Cocos Nucifera Oil Ester X");
    assert!(check.ingredients[5].classes.is_empty());
}

#[test]
fn a_misspelled_drying_alcohol_is_offered_and_never_fine() {
    for (typed, meant) in [
        ("Alcohol Denatt", "Alcohol Denat."),
        ("Alcohl denat", "Alcohol Denat."),
        ("A1cohol", "Alcohol"),
        ("Isoproply Alcohol", "Isopropyl Alcohol"),
        ("Ethanoll", "Alcohol"),
        ("SD A1cohol 40-B", "SD Alcohol 40-B"),
    ] {
        let check = judge(&format!(
            "Aqua, Glycerin, Panthenol, Squalane, Allantoin, {typed}"
        ));
        let ingredient = &check.ingredients[5];
        assert_eq!(ingredient.name, None, "{typed}");
        assert_eq!(ingredient.suggestion, Some(meant), "{typed}");
        assert_eq!(check.verdict, LabelVerdict::Avoid, "{typed}");
        let told = FindingKind::MisspeltAlcohol { alcohol: meant };
        assert!(
            ingredient.findings.iter().any(|found| found.kind == told),
            "{typed}: {:?}",
            ingredient.findings
        );
    }
    let check = judge("Aqua, Glycerin, Panthenol, Squalane, Allantoin, Cetaeryl Alcohol");
    assert_eq!(check.ingredients[5].suggestion, Some("Cetearyl Alcohol"));
    assert_eq!(check.unknown, 1);
}

#[test]
fn letters_of_two_scripts_in_one_word_are_never_fine() {
    // Cyrillic letters that look like nothing Latin.
    let check = judge("Aqua, Glycerin, Panthenol, Squalane, Allantoin, Alcohoл");
    assert_ne!(check.verdict, LabelVerdict::Fine);
}
