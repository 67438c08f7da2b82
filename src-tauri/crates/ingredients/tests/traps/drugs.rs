//! Labels of drugs and of professional products: amounts, headings, medicines.

use ingredients::{Class, FindingKind, LabelVerdict};

use super::{judge, names};

fn says(label: &str, kind: &FindingKind) -> bool {
    let check = judge(label);
    check
        .findings()
        .iter()
        .any(|(_, found)| found.kind == *kind)
}

#[test]
fn an_amount_behind_or_before_a_name_hides_no_alcohol() {
    for amount in [
        "14% by volume",
        "70 % v/v",
        "45 g",
        "0,2 g",
        "63,1 g",
        "96 % (V/V)",
        "70% (w/w)",
        "5 mg/ml",
        "70 per cent",
        "70 Prozent",
        "70 Vol.-%",
        "(14% by volume)",
        "45 g je 100 g",
        "0.5 ml per 1 ml",
        "70 %ig",
        "[70%]",
        "70% vol",
        "70°",
        "190 proof",
        "45,0 g/100 g",
    ] {
        for name in [
            "Alcohol",
            "Ethanol",
            "Propan-2-ol",
            "Propan-1-ol",
            "Isopropyl Alcohol",
        ] {
            for label in [
                format!("Aqua, {name} {amount}, Glycerin"),
                format!("Aqua, Glycerin, {name} {amount}"),
                format!("Active ingredient: {name} {amount}. Inactive ingredients: Aqua, Glycerin"),
            ] {
                assert_eq!(judge(&label).verdict, LabelVerdict::Avoid, "{label}");
            }
        }
    }
    for label in [
        "100 g contain: 45 g propan-2-ol, 30 g propan-1-ol, 0,2 g mecetronium ethylsulfate",
        "100 g Lösung enthalten: Wirkstoffe: Propan-2-ol 45,0 g, Propan-1-ol 30,0 g. Sonstige Bestandteile: Glycerol 85 %, Tetradecan-1-ol, gereinigtes Wasser",
        "je 100 g: 63,1 g Propan-2-ol, 14,3 g Propan-1-ol",
    ] {
        assert_eq!(judge(label).verdict, LabelVerdict::Avoid, "{label}");
    }
}

#[test]
fn a_heading_of_a_drug_label_hides_nothing() {
    for heading in [
        "Active ingredient",
        "Active ingredients",
        "Inactive ingredients",
        "Inactive Ingredients",
        "Wirkstoff",
        "Wirkstoffe",
        "Sonstige Bestandteile",
        "Principe actif",
        "Substance active",
        "Excipients",
        "Principio activo",
        "Excipientes",
        "Principio attivo",
        "Eccipienti",
        "Werkzame stof",
        "Hulpstoffen",
        "Substancja czynna",
        "Substancje pomocnicze",
        "Hatóanyag",
        "Segédanyagok",
        "Действующее вещество",
        "Вспомогательные вещества",
        "有効成分",
        "성분",
    ] {
        for label in [
            format!("{heading}: Alcohol, Aqua, Glycerin"),
            format!("{heading} Alcohol, Aqua, Glycerin"),
            format!("{heading}\nAlcohol 70%\nAqua\nGlycerin"),
            format!("{heading}\nAlcohol, Aqua, Glycerin"),
            format!("{heading}:\nAqua, Glycerin, Alcohol"),
            format!("{heading}Alcohol, Aqua, Glycerin"),
            format!("Panthenol 2%. {heading}: Alcohol, Aqua, Glycerin"),
        ] {
            let check = judge(&label);
            assert_eq!(check.verdict, LabelVerdict::Avoid, "{label}: {check:#?}");
            assert!(check.unknown <= 1, "{label}: {:#?}", check.ingredients);
        }
    }
}

#[test]
fn a_medicine_is_for_the_doctor_to_judge() {
    for name in [
        "Minoxidil 5%",
        "Ketoconazole 2 %",
        "Finasteride",
        "Clobetasol Propionate 0.05%",
        "Hydrocortisone 1%",
        "Betamethasone Valerate",
        "Ketoconazol",
        "миноксидил",
        "ミノキシジル",
    ] {
        let label = format!("Aqua, {name}, Glycerin, Panthenol");
        assert!(says(&label, &FindingKind::Medicine), "{label}");
        assert_eq!(judge(&label).verdict, LabelVerdict::Caution, "{label}");
        let with_alcohol = format!("{label}, Alcohol Denat.");
        assert!(says(&with_alcohol, &FindingKind::Medicine), "{label}");
        assert_eq!(judge(&with_alcohol).verdict, LabelVerdict::Avoid, "{label}");
    }
}

#[test]
fn an_acid_is_a_medicine_where_it_is_the_active_ingredient() {
    for label in [
        "Active ingredient: Salicylic Acid 2%. Inactive ingredients: Water, Glycerin",
        "Active ingredient\nSalicylic Acid 3%\nInactive ingredients\nWater\nGlycerin",
        "Wirkstoff: Salicylsäure 2 g. Sonstige Bestandteile: Wasser, Glycerin",
        "Active ingredients: Pyrithione Zinc 1% Inactive ingredients: Water, Glycerin",
    ] {
        assert!(
            says(label, &FindingKind::Medicine),
            "{label}: {:#?}",
            judge(label)
        );
    }
    for label in [
        "Water, Glycerin, Salicylic Acid",
        "Active ingredient: Zinc Oxide 20%. Inactive ingredients: Water, Salicylic Acid",
        "Active ingredient: Dimethicone 5%. Inactive ingredients: Water, Salicylic Acid",
    ] {
        assert!(!says(label, &FindingKind::Medicine), "{label}");
    }
}

#[test]
fn systematic_names_are_known() {
    for (name, class) in [
        ("propan-1-ol", Class::DryingAlcohol),
        ("propan-2-ol", Class::DryingAlcohol),
        ("Propan-2-ol (Ph.Eur.)", Class::DryingAlcohol),
        ("butan-1-ol", Class::DryingAlcohol),
        ("tetradecan-1-ol", Class::FattyAlcohol),
        ("hexadecan-1-ol", Class::FattyAlcohol),
        ("octadecan-1-ol", Class::FattyAlcohol),
    ] {
        let check = judge(&format!("Aqua, {name}, Glycerin"));
        assert!(
            check.ingredients[1].classes.contains(&class),
            "{name}: {check:#?}"
        );
    }
}

#[test]
fn a_word_broken_at_a_line_s_end_is_whole() {
    for label in [
        "Aqua, Glycerin, Alco-\nhol Denat., Parfum",
        "Aqua, Glycerin, Alcohol De-\nnat., Parfum",
        "Aqua, Glycerin, Isopro-\n  pyl Alcohol",
        "Aqua\nGlycerin\nAlco-\nhol Denat.\nPanthenol",
        "Aqua Glycerin Etha-\nnol Panthenol",
    ] {
        assert_eq!(judge(label).verdict, LabelVerdict::Avoid, "{label}");
    }
    assert_eq!(
        names("Aqua, Cetearyl Alco-\nhol, Glycerin")[1],
        Some("Cetearyl Alcohol")
    );
}
