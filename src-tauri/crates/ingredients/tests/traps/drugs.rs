//! Labels of drugs and of professional products: amounts, headings, medicines.

use ingredients::{CannotTell, Class, FindingKind, LabelVerdict};

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

/// Around a list: what the box says of uses, warnings and directions.
const USES: &str = "Uses temporarily protects minor cuts, scrapes, burns Warnings For external use \
    only When using this product do not get into eyes. Stop use and ask a doctor if condition \
    worsens. Keep out of reach of children. Directions apply as needed";

#[test]
fn what_a_box_says_around_its_list_is_no_ingredient() {
    for label in [
        format!(
            "Active ingredient White Petrolatum USP (41%) Purpose Skin protectant {USES} \
                 Inactive ingredients Mineral Oil, Ceresin, Lanolin Alcohol, Panthenol, Glycerin"
        ),
        format!(
            "Drug Facts Active ingredient (in each gram) Petrolatum 41% Purpose Skin \
                 protectant (ointment) Inactive ingredients mineral oil, ceresin. {USES}"
        ),
        format!(
            "Drug Facts\nActive ingredient\nWhite Petrolatum USP (100%)\nPurpose\nSkin \
                 protectant\n{USES}\nOther information store at 20-25C"
        ),
        "Vaseline Petroleum Jelly Original. 100% pure. Ingredient: White Petrolatum USP.".into(),
        format!(
            "CeraVe Moisturizing Cream. Uses: helps restore the barrier, day by day. \
                 INGREDIENTS: AQUA / WATER / EAU, GLYCERIN, CETEARYL ALCOHOL, PETROLATUM, \
                 ETHYLHEXYLGLYCERIN (Code F.I.L. C203138/1). {USES}. Dist. by CeraVe LLC, New \
                 York, NY 10001. cerave.com"
        ),
    ] {
        let check = judge(&label);
        assert_eq!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
        assert_eq!(check.unknown, 0, "{label}: {check:#?}");
        assert_eq!(check.unread().count(), 0, "{label}: {check:#?}");
        let petrolatum = |one: &ingredients::Ingredient| one.name == Some("Petrolatum");
        assert!(
            check.ingredients.iter().any(petrolatum),
            "{label}: {check:#?}"
        );
        // Whatever stands there is searched all the same.
        for other in [
            "alcohol denat.",
            "Contains alcohol 14%",
            "minoxidil 5%",
            "alcohl",
        ] {
            let label = label.replace("burns", other).replace("day by day", other);
            let label = label.replace("100% pure", other);
            if label.contains(other) {
                assert_ne!(judge(&label).verdict, LabelVerdict::Fine, "{label}");
            }
        }
    }
    let table = judge(
        "Drug Facts\nActive ingredients (in each gram)\tPurpose\nBacitracin zinc 400 units\tFirst aid \
         antibiotic\nNeomycin sulfate 3.5 mg\tFirst aid antibiotic\nPolymyxin B sulfate 5,000 \
         units\tFirst aid antibiotic\nInactive ingredients\ncocoa butter, olive oil, white petrolatum",
    );
    assert_eq!(table.verdict, LabelVerdict::Caution, "{table:#?}");
    assert_eq!(table.unknown, 0, "{table:#?}");
    assert_eq!(table.ingredients.len(), 6, "{table:#?}");
    let unknown = judge("Uses: for dry skin. Ingredients: Aqua, Zorbium, Glycerin");
    assert_eq!(unknown.reason, Some(CannotTell::TooMuchUnknown));
    let behind = judge("Directions: apply daily. Aqua, Zorbium, Glycerin");
    assert_eq!(behind.unknown, 1, "{behind:#?}");
}

#[test]
fn a_leaflet_in_german_or_french_is_read() {
    for label in [
        "Wund- und Heilsalbe. Wirkstoff: Dexpanthenol. Sonstige Bestandteile: Wollwachs, \
         Cetylalkohol (Ph.Eur.), Stearylalkohol (Ph.Eur.), gebleichtes Wachs, Mandelöl, weißes \
         Vaselin, dickflüssiges Paraffin, gereinigtes Wasser. Packungsbeilage beachten. Zur \
         Anwendung auf der Haut. Apothekenpflichtig.",
        "Pommade. Excipients: vaseline blanche, paraffine liquide, huile d'amande, cire blanche \
         d'abeille, lanoline, alcool cétylique, alcool stéarylique, eau purifiée. Lire \
         attentivement la notice avant utilisation. Voie cutanée. Ne pas laisser à la portée des \
         enfants.",
        "La substance active est: dexpanthénol 50 mg/g. Les autres composants sont: \
         phénoxyéthanol, alcool cétylique, lanoline, propylène glycol, eau purifiée.",
        "Zusammensetzung: Wirkstoff: 50 mg Dexpanthenol. Die sonstigen Bestandteile sind: \
         Phenoxyethanol, Wollwachs, Cetylalkohol, Isopropylmyristat, Propylenglycol, Wasser \
         gereinigt",
    ] {
        let check = judge(label);
        assert_eq!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
        assert_eq!(check.unknown, 0, "{label}: {check:#?}");
        let with_alcohol = label
            .replace("lanoline", "alcool")
            .replace("Wollwachs", "Ethanol");
        assert_eq!(judge(&with_alcohol).verdict, LabelVerdict::Avoid, "{label}");
    }
}

#[test]
fn active_by_itself_heads_a_drug_s_active_ingredients() {
    for label in [
        "Active: Pyrithione Zinc 1%",
        "Active: Pyrithione Zinc 1%. Inactive: Water, Glycerin",
        "Active: Salicylic Acid 3%",
        "Actives: Salicylic Acid 2%; Inactives: Water, Glycerin",
        "Active ingredient Purpose\nPyrithione Zinc 1%\nInactive ingredients\nWater\nGlycerin",
    ] {
        assert!(
            says(label, &FindingKind::Medicine),
            "{label}: {:#?}",
            judge(label)
        );
        assert_eq!(judge(label).unknown, 0, "{label}");
    }
    let label = "Wirkstoff: Dexpanthenol. Die sonstigen Bestandteile sind: Salicylsäure";
    assert!(!says(label, &FindingKind::Medicine));
}
