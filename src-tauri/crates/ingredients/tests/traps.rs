//! Every trap of a label that is known, each with what it must come to.

use ingredients::{
    Allergy, AllergyGroup, CannotTell, Check, Class, ClientFacts, Healing, Names, ScalpType,
    Severity, Stance, StudioRule, Verdict, check,
};

fn judge(label: &str) -> Check {
    check(label, &StudioRule::default(), &healed())
}

fn healed() -> ClientFacts {
    ClientFacts {
        healing: Some(Healing::Healed),
        ..ClientFacts::default()
    }
}

fn names(label: &str) -> Vec<Option<&'static str>> {
    judge(label)
        .ingredients
        .iter()
        .map(|ingredient| ingredient.name)
        .collect()
}

fn classes(name: &str) -> Vec<Class> {
    let check = judge(name);
    assert_eq!(
        check.ingredients.len(),
        1,
        "{name}: {:?}",
        check.ingredients
    );
    check.ingredients[0].classes.clone()
}

/// Every spelling stands for the class, alone and within a list.
fn all_are(class: Class, spellings: &[&str]) {
    for spelling in spellings {
        for label in [
            (*spelling).to_owned(),
            format!("Aqua, {spelling}, Glycerin"),
            format!("Ingredients: Aqua, Glycerin, {}.", spelling.to_uppercase()),
        ] {
            let check = judge(&label);
            let with_class = check
                .ingredients
                .iter()
                .filter(|ingredient| ingredient.classes.contains(&class));
            assert_eq!(with_class.count(), 1, "{label:?}: {:#?}", check.ingredients);
        }
    }
}

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
        assert_eq!(judge(&label).verdict, Verdict::Avoid, "{label}");
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
    assert_eq!(judge(label).verdict, Verdict::Fine);
    for (stance, verdict) in [
        (Stance::Note, Verdict::Fine),
        (Stance::Caution, Verdict::Caution),
        (Stance::Avoid, Verdict::Avoid),
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
        assert_eq!(check.verdict, Verdict::CannotTell, "{name}");
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
        assert_eq!(check.verdict, Verdict::CannotTell, "{typed}");
        assert_eq!(check.reason, Some(CannotTell::PossibleAvoid), "{typed}");
    }
    let check = judge("Aqua, Glycerin, Panthenol, Squalane, Allantoin, Cetaeryl Alcohol");
    assert_eq!(check.ingredients[5].suggestion, Some("Cetearyl Alcohol"));
    assert_eq!(check.unknown, 1);
}

#[test]
fn letters_of_two_scripts_in_one_word_are_never_fine() {
    // Cyrillic letters that look like nothing Latin.
    let check = judge("Aqua, Glycerin, Panthenol, Squalane, Allantoin, Alcohoл");
    assert_ne!(check.verdict, Verdict::Fine);
}

#[test]
fn a_denial_is_no_ingredient() {
    for denial in [
        "Alcohol-free",
        "alcohol free",
        "Alcohol-Free formula",
        "Without alcohol",
        "No alcohol",
        "0% alcohol",
        "sans alcool",
        "ohne Alkohol",
        "alkoholfrei",
        "senza alcool",
        "sin alcohol",
        "sem álcool",
        "zonder alcohol",
        "alcoholvrij",
        "non-alcoholic",
        "Free from parabens, alcohol, silicones",
        "Sans parabènes, alcool, ni silicone",
        "Contains no alcohol",
        "не содержит спирта",
    ] {
        for label in [
            format!("Ingredients: Aqua, Glycerin, Panthenol. {denial}"),
            format!("{denial}. Ingredients: Aqua, Glycerin, Panthenol"),
            format!("Aqua, Glycerin, Panthenol. {denial}."),
            format!("Aqua, Glycerin, Panthenol, {denial}"),
        ] {
            let check = judge(&label);
            let named: Vec<_> = check.ingredients.iter().filter_map(|i| i.name).collect();
            assert_eq!(named, ["Aqua", "Glycerin", "Panthenol"], "{label}");
            assert_eq!(
                check.verdict,
                Verdict::Fine,
                "{label}: {:#?}",
                check.ingredients
            );
        }
    }
    assert_eq!(
        judge("Free from parabens. Ingredients: Aqua, Alcohol Denat., Glycerin").verdict,
        Verdict::Avoid
    );
    assert_eq!(
        judge("Without parabens, Alcohol Denat., Aqua").verdict,
        Verdict::Avoid
    );
}

#[test]
fn the_two_oils_are_recommended_with_a_word_of_caution() {
    all_are(
        Class::CoconutOil,
        &[
            "Cocos Nucifera Oil",
            "Cocos Nucifera (Coconut) Oil",
            "coconut oil",
            "virgin coconut oil",
            "Hydrogenated Coconut Oil",
            "Huile de coco",
            "Kokosöl",
            "Organic Coconut Oil*",
        ],
    );
    all_are(
        Class::OliveOil,
        &[
            "Olea Europaea Fruit Oil",
            "Olea Europaea (Olive) Fruit Oil",
            "Olea Europaea Oil",
            "olive oil",
            "extra virgin olive oil",
            "Olivenöl",
            "aceite de oliva",
        ],
    );
    let plain = judge("Coconut oil, olive oil");
    assert_eq!(plain.verdict, Verdict::Fine);
    assert!(
        plain
            .findings()
            .iter()
            .all(|(_, finding)| finding.severity == Severity::Note)
    );
    for scalp in [
        ScalpType::Seborrhoeic,
        ScalpType::Dandruff,
        ScalpType::Folliculitis,
    ] {
        let client = ClientFacts {
            scalp_types: vec![scalp],
            ..healed()
        };
        let check = check("Coconut oil, olive oil", &StudioRule::default(), &client);
        assert_eq!(check.verdict, Verdict::Caution, "{scalp:?}");
    }
    for scalp in [
        ScalpType::Normal,
        ScalpType::Dry,
        ScalpType::Oily,
        ScalpType::Sensitive,
    ] {
        let client = ClientFacts {
            scalp_types: vec![scalp],
            ..healed()
        };
        let check = check("Coconut oil, olive oil", &StudioRule::default(), &client);
        assert_eq!(check.verdict, Verdict::Fine, "{scalp:?}");
    }
}

#[test]
fn perfume_and_petrolatum_follow_the_studio() {
    for name in [
        "Parfum",
        "Fragrance",
        "Aroma",
        "Parfum/Fragrance",
        "Parfum (Fragrance)",
    ] {
        assert_eq!(names(name), [Some("Parfum")], "{name}");
        assert_eq!(
            judge(&format!("Aqua, Glycerin, {name}")).verdict,
            Verdict::Caution
        );
    }
    assert_eq!(judge("Petrolatum").verdict, Verdict::Fine);
    assert_eq!(judge("Petrolatum").findings().len(), 1);
    let strict = StudioRule {
        petrolatum: Stance::Avoid,
        fragrance: Stance::Allowed,
        ..StudioRule::default()
    };
    assert_eq!(
        check("Vaseline", &strict, &healed()).verdict,
        Verdict::Avoid
    );
    assert_eq!(
        check("Aqua, Parfum", &strict, &healed()).verdict,
        Verdict::Fine
    );
}

#[test]
fn acids_and_retinoids_wait_for_the_healing() {
    for name in [
        "Retinol",
        "Retinal",
        "Retinyl Palmitate",
        "Retinyl Acetate",
        "Bakuchiol",
        "Glycolic Acid",
        "Lactic Acid",
        "Mandelic Acid",
        "Salicylic Acid",
        "Benzoyl Peroxide",
        "Menthol",
        "Camphor",
        "Methyl Salicylate",
        "Methylisothiazolinone",
        "Methylchloroisothiazolinone",
    ] {
        let label = format!("Aqua, Glycerin, {name}");
        for (healing, verdict) in [
            (None, Verdict::Caution),
            (Some(Healing::Day(3)), Verdict::Caution),
            (Some(Healing::Day(29)), Verdict::Caution),
            (Some(Healing::Day(30)), Verdict::Fine),
            (Some(Healing::Healed), Verdict::Fine),
        ] {
            let client = ClientFacts {
                healing,
                ..ClientFacts::default()
            };
            let check = check(&label, &StudioRule::default(), &client);
            assert_eq!(check.verdict, verdict, "{name} {healing:?}");
        }
    }
}

#[test]
fn allergies_meet_their_label_names() {
    let groups: &[(AllergyGroup, &[&str])] = &[
        (
            AllergyGroup::Coconut,
            &[
                "Cocos Nucifera Oil",
                "Cocamidopropyl Betaine",
                "Cocamide DEA",
                "Coco-Caprylate",
            ],
        ),
        (
            AllergyGroup::Olive,
            &["Olive oil", "Olive Alcohol", "Olea Europaea Leaf Extract"],
        ),
        (
            AllergyGroup::Lanolin,
            &["Lanolin", "Lanolin Alcohol", "Lanolin Oil", "Adeps Lanae"],
        ),
        (
            AllergyGroup::TreeNuts,
            &[
                "Prunus Amygdalus Dulcis Oil",
                "Corylus Avellana Seed Oil",
                "Juglans Regia Seed Oil",
                "Macadamia Integrifolia Seed Oil",
                "Macadamia Ternifolia Seed Oil",
                "Anacardium Occidentale Seed Oil",
                "Pistacia Vera Seed Oil",
                "Bertholletia Excelsa Seed Oil",
                "Carya Illinoensis Seed Oil",
                "Butyrospermum Parkii Butter",
            ],
        ),
        (AllergyGroup::Peanut, &["Arachis Hypogaea Oil"]),
        (AllergyGroup::Sesame, &["Sesamum Indicum Seed Oil"]),
        (AllergyGroup::Soy, &["Glycine Soja Oil", "Lecithin"]),
        (
            AllergyGroup::Wheat,
            &["Triticum Vulgare Germ Oil", "Hydrolyzed Wheat Protein"],
        ),
        (
            AllergyGroup::BeeProducts,
            &["Cera Alba", "Beeswax", "Propolis", "Mel", "Honey"],
        ),
        (
            AllergyGroup::Fragrance,
            &[
                "Parfum",
                "Fragrance",
                "Aroma",
                "Linalool",
                "Benzyl Alcohol",
                "Vanillin",
            ],
        ),
        (
            AllergyGroup::FormaldehydeReleasers,
            &[
                "DMDM Hydantoin",
                "Imidazolidinyl Urea",
                "Diazolidinyl Urea",
                "Quaternium-15",
            ],
        ),
        (
            AllergyGroup::Isothiazolinones,
            &["Methylisothiazolinone", "Methylchloroisothiazolinone"],
        ),
        (
            AllergyGroup::Parabens,
            &[
                "Methylparaben",
                "Ethylparaben",
                "Propylparaben",
                "Butylparaben",
            ],
        ),
        (AllergyGroup::TeaTree, &["Melaleuca Alternifolia Leaf Oil"]),
        (
            AllergyGroup::BalsamOfPeru,
            &["Myroxylon Pereirae", "Myroxylon Pereirae Oil"],
        ),
    ];
    assert_eq!(groups.len(), AllergyGroup::ALL.len());
    for (group, members) in groups {
        let client = ClientFacts {
            allergies: vec![Allergy::Group(*group)],
            ..healed()
        };
        for member in *members {
            let label = format!("Aqua, Glycerin, {member}");
            let check = check(&label, &StudioRule::default(), &client);
            assert_eq!(check.verdict, Verdict::Avoid, "{member} for {group:?}");
        }
        let check = check("Aqua, Glycerin", &StudioRule::default(), &client);
        assert_eq!(check.verdict, Verdict::Fine);
    }
}

#[test]
fn a_free_text_allergy_is_met_by_name_and_by_word() {
    for (allergy, label, verdict) in [
        ("niacinamide", "Aqua, Glycerin, Vitamin B3", Verdict::Avoid),
        (
            "lavender",
            "Aqua, Glycerin, Lavandula Angustifolia Oil",
            Verdict::Avoid,
        ),
        (
            "Chamomile",
            "Aqua, Glycerin, Chamomilla Recutita Flower Extract",
            Verdict::Avoid,
        ),
        (
            "rice",
            "Aqua, Glycerin, Licorice Root Extract",
            Verdict::Fine,
        ),
        (
            "Zorbium",
            "Aqua, Glycerin, Panthenol, Allantoin, Squalane, Zorbium Extract",
            Verdict::Avoid,
        ),
        ("alcohol", "Aqua, Glycerin, Cetearyl Alcohol", Verdict::Fine),
        ("", "Aqua, Glycerin", Verdict::Fine),
    ] {
        let client = ClientFacts {
            allergies: vec![Allergy::Named(allergy.to_owned())],
            ..healed()
        };
        let check = check(label, &StudioRule::default(), &client);
        assert_eq!(check.verdict, verdict, "{allergy} in {label}");
    }
    let client = ClientFacts {
        allergies: vec![Allergy::Group(AllergyGroup::Lanolin)],
        ..healed()
    };
    let label = "Aqua, Glycerin, Panthenol, Allantoin, Squalane, Lanolinn";
    let check = check(label, &StudioRule::default(), &client);
    assert_eq!(check.reason, Some(CannotTell::PossibleAvoid));
}

#[test]
fn all_eu_fragrance_allergens_are_known() {
    let allergens = [
        "Benzyl Alcohol",
        "Amyl Cinnamal",
        "Cinnamyl Alcohol",
        "Citral",
        "Eugenol",
        "Hydroxycitronellal",
        "Isoeugenol",
        "Amylcinnamyl Alcohol",
        "Benzyl Salicylate",
        "Cinnamal",
        "Coumarin",
        "Geraniol",
        "Anise Alcohol",
        "Benzyl Cinnamate",
        "Farnesol",
        "Linalool",
        "Benzyl Benzoate",
        "Citronellol",
        "Hexyl Cinnamal",
        "Limonene",
        "Methyl 2-Octynoate",
        "Alpha-Isomethyl Ionone",
        "Evernia Prunastri Extract",
        "Evernia Furfuracea Extract",
        "6-Methyl Coumarin",
        "Pinus Mugo",
        "Pinus Pumila",
        "Cedrus Atlantica Oil",
        "Turpentine",
        "Alpha-Terpinene",
        "Terpinolene",
        "Myroxylon Pereirae Oil",
        "Rose Ketones",
        "3-Propylidenephthalide",
        "Lippia Citriodora Absolute",
        "Methyl Salicylate",
        "Acetyl Cedrene",
        "Amyl Salicylate",
        "Anethole",
        "Benzaldehyde",
        "Camphor",
        "Beta-Caryophyllene",
        "Carvone",
        "Dimethyl Phenethyl Acetate",
        "Hexadecanolactone",
        "Hexamethylindanopyran",
        "Linalyl Acetate",
        "Menthol",
        "Trimethylcyclopentenyl Methylisopentenol",
        "Salicylaldehyde",
        "Santalol",
        "Sclareol",
        "Terpineol",
        "Tetramethyl Acetyloctahydronaphthalenes",
        "Trimethylbenzenepropanol",
        "Vanillin",
        "Cananga Odorata Flower Oil",
        "Cinnamomum Cassia Leaf Oil",
        "Cinnamomum Zeylanicum Bark Oil",
        "Citrus Aurantium Flower Oil",
        "Citrus Aurantium Peel Oil",
        "Citrus Sinensis Peel Oil",
        "Citrus Aurantium Bergamia Peel Oil",
        "Citrus Limon Peel Oil",
        "Cymbopogon Schoenanthus Oil",
        "Cymbopogon Flexuosus Oil",
        "Cymbopogon Citratus Oil",
        "Eucalyptus Globulus Leaf Oil",
        "Eugenia Caryophyllus Leaf Oil",
        "Eugenia Caryophyllus Flower Oil",
        "Eugenia Caryophyllus Bud Oil",
        "Jasminum Grandiflorum",
        "Jasminum Officinale",
        "Juniperus Virginiana Oil",
        "Laurus Nobilis Leaf Oil",
        "Lavandula Hybrida Oil",
        "Lavandula Intermedia Oil",
        "Lavandula Angustifolia Oil",
        "Mentha Piperita Oil",
        "Mentha Viridis Leaf Oil",
        "Narcissus Extract",
        "Pelargonium Graveolens Flower Oil",
        "Pogostemon Cablin Oil",
        "Rosa Damascena Flower Oil",
        "Rosa Centifolia Flower Oil",
        "Rosa Gallica Flower Oil",
        "Santalum Album Oil",
        "Eugenyl Acetate",
        "Geranyl Acetate",
        "Isoeugenyl Acetate",
        "Pinene",
    ];
    for allergen in allergens {
        assert!(
            classes(allergen).contains(&Class::FragranceAllergen),
            "{allergen}"
        );
    }
}

#[test]
fn headings_separators_and_furniture_are_read_past() {
    let three = [Some("Aqua"), Some("Glycerin"), Some("Panthenol")];
    for label in [
        "Ingredients: Aqua, Glycerin, Panthenol.",
        "INGREDIENTS/INGRÉDIENTS : Aqua, Glycerin, Panthenol",
        "Inhaltsstoffe: Wasser, Glyzerin, Panthenol",
        "Ingrédients : Eau, Glycérine, Panthénol",
        "Ingredientes: Agua; Glicerina; Pantenol",
        "Ingrediënten: Water • Glycerine • Panthenol",
        "Składniki: Woda · Gliceryna · Panthenol",
        "全成分：水、グリセリン、パンテノール",
        "Состав: Вода, Глицерин, Пантенол",
        "Aqua\nGlycerin\nPanthenol",
        "* Aqua\n* Glycerin\n* Panthenol",
        "1. Aqua\n2. Glycerin\n3. Panthenol",
        "Aqua | Glycerin | Panthenol",
        "Aqua - Glycerin - Panthenol",
        "Aqua* Glycerin** Panthenol",
        "Aqua Glycerin Panthenol",
        "Aqua, Glycerin and Panthenol",
        "Aqua (and) Glycerin (and) Panthenol",
        "Aqua/Water/Eau, Glycerin, Panthenol",
        "Aqua (Water), Glycerin, Panthenol (Provitamin B5)",
        "Aqua, Gly-\ncerin, Panthenol",
        "AQUA\u{a0}, GLYCERIN\u{a0}, PANTHENOL",
        "Aqua, Glycerin*, Panthenol. *from organic farming",
        "Aqua, Glycerin, Panthenol. Made in France. Shake before use.",
        "Aqua, Glycerin, Panthenol Please be aware that ingredient lists may change",
        "A soft cream for every day. Ingredients: Aqua, Glycerin, Panthenol",
        "Active ingredients: Aqua 5.0%. Inactive ingredients: Glycerin, Panthenol 2 %",
        "Aqua, Glycerin, may contain [+/-]: Panthenol",
        "Aqua, Glycerin, +/- Panthenol",
        "_Aqua_, _Glycerin_, _Panthenol_",
        "Aqua,,, Glycerin,; , Panthenol,,",
        "[Aqua, Glycerin, Panthenol]",
        "Aqua, Glycerin (vegetable), Panthenol",
        "Aqua, Glycerin, Panthenol, 200 ml",
        "Aqua, Glycerin, Panthenol. www.example.com",
    ] {
        let named: Vec<_> = judge(label)
            .ingredients
            .iter()
            .filter(|ingredient| ingredient.name.is_some())
            .map(|ingredient| ingredient.name)
            .collect();
        assert_eq!(named, three, "{label:?}: {:#?}", judge(label).ingredients);
    }
}

#[test]
fn a_name_may_be_broken_over_lines_where_commas_part() {
    let broken = "Aqua, Lanolin\nAlcohol, Cetearyl\r\nAlcohol, Isopropyl\nMyristate";
    let whole = "Aqua, Lanolin Alcohol, Cetearyl Alcohol, Isopropyl Myristate";
    assert_eq!(names(broken), names(whole));
    // Where lines part, two lines that are names by themselves stay two.
    assert_eq!(
        names("Lanolin\nAlcohol\nAqua"),
        [Some("Lanolin"), Some("Alcohol"), Some("Aqua")]
    );
    assert_eq!(
        names("Aqua\nCetearyl\nAlcohol"),
        [Some("Aqua"), Some("Cetearyl Alcohol")]
    );
}

#[test]
fn commas_and_slashes_inside_names_part_nothing() {
    assert_eq!(
        names("Aqua, 1,2-Hexanediol, Caprylic/Capric Triglyceride, 1, 2-Hexanediol, CI 77891"),
        [
            Some("Aqua"),
            Some("1,2-Hexanediol"),
            Some("Caprylic/Capric Triglyceride"),
            Some("1,2-Hexanediol"),
            Some("Titanium Dioxide"),
        ]
    );
    assert_eq!(
        names("PEG-150/Stearyl Alcohol/SMDI Copolymer"),
        [Some("PEG-150/Stearyl Alcohol/SMDI Copolymer")]
    );
    assert_eq!(
        names("Glycerin/Alcohol Denat."),
        [Some("Glycerin"), Some("Alcohol Denat.")]
    );
}

#[test]
fn brackets_gloss_or_hold_further_ingredients() {
    assert_eq!(names("Alcohol Denat. (SD Alcohol 39-C)").len(), 1);
    assert_eq!(
        names("Parfum (Limonene)"),
        [Some("Parfum"), Some("Limonene")]
    );
    assert_eq!(
        names("Parfum (Limonene, Linalool), Aqua"),
        [
            Some("Parfum"),
            Some("Limonene"),
            Some("Linalool"),
            Some("Aqua")
        ]
    );
    assert_eq!(
        names("Calendula Officinalis Flower Extract (Alcohol), Aqua"),
        [
            Some("Calendula Officinalis Flower Extract"),
            Some("Alcohol"),
            Some("Aqua")
        ]
    );
    assert_eq!(
        names("Emulsifier (Cetearyl Alcohol)"),
        [Some("Cetearyl Alcohol")]
    );
    assert_eq!(names("Iron Oxides (CI 77491, CI 77492, CI 77499)").len(), 3);
}

#[test]
fn brackets_that_do_not_match_are_read_without_a_fault() {
    for text in [
        "（[é)",
        "{[y)",
        "((and)(e]",
        ")(Aqua",
        "Aqua)(",
        "（Aqua",
        "Parfum ((et)",
        "[[[Alcohol",
    ] {
        for ingredient in judge(text).ingredients {
            assert_eq!(&text[ingredient.start..ingredient.end], ingredient.text);
        }
    }
}

#[test]
fn a_text_that_is_not_read_to_its_end_is_never_passed() {
    let label = format!(
        "Aqua, Glycerin, {}",
        "Aqua Glycerin and Panthenol, Xylo ".repeat(20_000)
    );
    assert_ne!(judge(&label).verdict, Verdict::Fine);
    assert_eq!(
        judge(&format!("{label}, Alcohol Denat.")).verdict,
        Verdict::Avoid
    );
}

#[test]
fn spans_give_the_text_as_pasted() {
    let label = "Ingrédients : Eau, Alcool dénaturé*, Beurre de karité (Butyrospermum Parkii).";
    let check = judge(label);
    let texts: Vec<&str> = check.ingredients.iter().map(|i| i.text.as_str()).collect();
    assert_eq!(
        texts,
        [
            "Eau",
            "Alcool dénaturé",
            "Beurre de karité (Butyrospermum Parkii)"
        ]
    );
    for (place, ingredient) in check.ingredients.iter().enumerate() {
        assert_eq!(&label[ingredient.start..ingredient.end], ingredient.text);
        assert_eq!(ingredient.position, place + 1);
    }
}

#[test]
fn what_is_no_list_gets_no_verdict() {
    for text in [
        "",
        " \n\t ",
        ",,,,",
        "200 ml",
        "Apply to the scalp twice a day after washing, and keep out of the reach of children.",
        "Dear Rob, my scalp flakes since Tuesday. Is that normal? Best wishes, Tom",
        "https://example.com/product?id=1",
        "\u{0}\u{1}\u{2}",
        "🙂🙂🙂",
    ] {
        let check = judge(text);
        assert_eq!(check.verdict, Verdict::CannotTell, "{text:?}");
        assert_eq!(
            check.reason,
            Some(CannotTell::NoList),
            "{text:?}: {:#?}",
            check.ingredients
        );
    }
    let check = judge("Ingredients: Zorbium, Blixol, Fremium Oxide, Aqua");
    assert_eq!(check.verdict, Verdict::CannotTell);
    assert_eq!(check.reason, Some(CannotTell::TooMuchUnknown));
    assert_eq!(check.unknown, 3);
}

#[test]
fn findings_come_by_weight_and_carry_their_source() {
    let client = ClientFacts {
        allergies: vec![Allergy::Named("panthenol".into())],
        scalp_types: vec![ScalpType::Dandruff],
        healing: None,
    };
    let rule = StudioRule {
        fatty_alcohols: Stance::Caution,
        ..StudioRule::default()
    };
    let label = "Aqua, Coconut oil, Olive oil, Cetyl Alcohol, Lanolin Alcohol, Panthenol, Parfum, Limonene, \
                 Petrolatum, Retinol, Witch Hazel, Alcohol Denat., Phytosteryl Alcohol";
    let check = check(label, &rule, &client);
    let findings = check.findings();
    assert!(
        findings.is_sorted_by_key(|(ingredient, finding)| (finding.severity, ingredient.position))
    );
    for (ingredient, finding) in findings {
        assert!(
            !finding.source.is_empty(),
            "{} {:?}",
            ingredient.text,
            finding.kind
        );
    }
}

#[test]
fn the_answer_has_the_documented_shape() {
    let json = serde_json::to_value(judge("Aqua, Parfum, Zorbium")).unwrap_or_default();
    assert_eq!(
        json,
        serde_json::json!({
            "verdict": "caution",
            "reason": null,
            "unknown": 1,
            "ingredients": [
                {"text": "Aqua", "start": 0, "end": 4, "position": 1, "name": "Aqua",
                 "classes": ["known"], "findings": [], "suggestion": null},
                {"text": "Parfum", "start": 6, "end": 12, "position": 2, "name": "Parfum",
                 "classes": ["fragrance"], "suggestion": null,
                 "findings": [{"kind": "fragrance", "severity": "caution",
                    "source": "Rob James, aftercare guide for scalp micropigmentation, robjamessmp.com"}]},
                {"text": "Zorbium", "start": 14, "end": 21, "position": 3, "name": null,
                 "classes": [], "findings": [], "suggestion": null},
            ],
        })
    );
}

#[test]
fn every_spelling_in_the_list_is_read_as_its_name() {
    let shipped = Names::shipped();
    for (id, name) in shipped.iter() {
        for spelling in name.spellings() {
            assert_eq!(shipped.find(spelling), Some(id), "{spelling}");
            let check = judge(&format!("Panthenol, {spelling}, Panthenol"));
            let found = check
                .ingredients
                .get(1)
                .and_then(|ingredient| ingredient.name);
            assert_eq!(
                found,
                Some(name.name.as_str()),
                "{spelling}: {:#?}",
                check.ingredients
            );
            assert_eq!(
                check.ingredients.len(),
                3,
                "{spelling}: {:#?}",
                check.ingredients
            );
        }
    }
}
