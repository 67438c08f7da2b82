//! Allergies on record, in groups and in free words.

use ingredients::{Allergy, AllergyGroup, Class, ClientFacts, LabelVerdict, StudioRule, check};

use super::{classes, healed};

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
            assert_eq!(check.verdict, LabelVerdict::Avoid, "{member} for {group:?}");
        }
        let check = check("Aqua, Glycerin", &StudioRule::default(), &client);
        assert_eq!(check.verdict, LabelVerdict::Fine);
    }
}

#[test]
fn a_free_text_allergy_is_met_by_name_and_by_word() {
    for (allergy, label, verdict) in [
        (
            "niacinamide",
            "Aqua, Glycerin, Vitamin B3",
            LabelVerdict::Avoid,
        ),
        (
            "lavender",
            "Aqua, Glycerin, Lavandula Angustifolia Oil",
            LabelVerdict::Avoid,
        ),
        (
            "Chamomile",
            "Aqua, Glycerin, Chamomilla Recutita Flower Extract",
            LabelVerdict::Avoid,
        ),
        (
            "rice",
            "Aqua, Glycerin, Licorice Root Extract",
            LabelVerdict::Fine,
        ),
        (
            "Zorbium",
            "Aqua, Glycerin, Panthenol, Allantoin, Squalane, Zorbium Extract",
            LabelVerdict::Avoid,
        ),
        (
            "alcohol",
            "Aqua, Glycerin, Cetearyl Alcohol",
            LabelVerdict::Fine,
        ),
        ("", "Aqua, Glycerin", LabelVerdict::Fine),
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
    assert_eq!(check.verdict, LabelVerdict::Avoid);
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
fn a_plant_s_other_products_are_of_its_group_and_no_other_s() {
    let avoids = |group, name: &str| {
        let client = ClientFacts {
            allergies: vec![Allergy::Group(group)],
            ..healed()
        };
        let label = format!("Aqua, Glycerin, {name}");
        check(&label, &StudioRule::default(), &client).verdict == LabelVerdict::Avoid
    };
    for (group, name) in [
        (AllergyGroup::TreeNuts, "Argania Spinosa Kernel Oil"),
        (AllergyGroup::TreeNuts, "Phytosteryl Macadamiate"),
        (
            AllergyGroup::TreeNuts,
            "Castanea Sativa (Chestnut) Seed Extract",
        ),
        (AllergyGroup::BeeProducts, "Leptospermum Scoparium Mel"),
        (AllergyGroup::FormaldehydeReleasers, "Imidurea"),
        (AllergyGroup::Soy, "Soy Lecithin"),
    ] {
        assert!(avoids(group, name), "{name} for {group:?}");
    }
    for (group, name) in [
        (
            AllergyGroup::TreeNuts,
            "Aesculus Hippocastanum (Horse Chestnut) Seed Extract",
        ),
        (AllergyGroup::TreeNuts, "Witch Hazel Water"),
        (AllergyGroup::BeeProducts, "Synthetic Beeswax"),
        (AllergyGroup::Soy, "Sunflower Lecithin"),
        (AllergyGroup::Coconut, "Theobroma Cacao Seed Butter"),
        (AllergyGroup::BalsamOfPeru, "Juniperus Communis Fruit Oil"),
    ] {
        assert!(!avoids(group, name), "{name} for {group:?}");
    }
}

#[test]
fn a_group_s_members_are_found_in_running_text_by_their_everyday_words() {
    for (group, words) in [
        (
            AllergyGroup::TreeNuts,
            "walnut|almond|hazelnuts|argan|arganoil|pine nuts|filbert|chestnut|Mandelmilch|\
             noix de cajou|noisettes|nueces|almendras|pistachos|nocciole|castanhas|walnoten|\
             orzechów|грецкого ореха|kukui|核桃|ピスタチオ|호두",
        ),
        (AllergyGroup::Sesame, "tahini|gergelim|sésamo|Sesamöl"),
        (AllergyGroup::Peanut, "monkey nuts|Erdnussbutter|cacahuetes"),
        (AllergyGroup::Soy, "soy beans|soia|lecitina"),
        (AllergyGroup::BeeProducts, "gelée royale|Bienenwachs|honung"),
        (
            AllergyGroup::Fragrance,
            "scent|huile essentielle|ätherische Öle",
        ),
    ] {
        let client = ClientFacts {
            allergies: vec![Allergy::Group(group)],
            ..healed()
        };
        for word in words.split('|') {
            for around in [
                "A cream with {} and marula. Ingredients: Aqua, Glycerin, Panthenol",
                "Aqua, Glycerin, Panthenol. Contains {}.",
                "0 % alcohol {} cream. Ingredients: Aqua, Glycerin, Panthenol",
            ] {
                let label = around.replace("{}", word);
                let check = check(&label, &StudioRule::default(), &client);
                assert_eq!(check.verdict, LabelVerdict::Avoid, "{label}: {check:#?}");
            }
        }
    }
}

#[test]
fn every_word_of_an_allergy_is_marked() {
    let client = ClientFacts {
        allergies: vec![Allergy::Group(AllergyGroup::TreeNuts)],
        ..healed()
    };
    let label = "With walnut and almond oils. Ingredients: Aqua, Glycerin, Panthenol";
    let check = check(label, &StudioRule::default(), &client);
    let against = check.findings();
    let words: Vec<&str> = against.iter().map(|(one, _)| one.text.as_str()).collect();
    assert_eq!(words, ["walnut", "almond"]);
}

#[test]
fn what_only_sounds_like_an_allergy_or_is_claimed_to_be_absent_is_passed() {
    for (group, text) in [
        (AllergyGroup::TreeNuts, "Nut-free."),
        (AllergyGroup::TreeNuts, "Without nuts. Free from walnuts."),
        (AllergyGroup::TreeNuts, "Avec noix de coco."),
        (AllergyGroup::Soy, "With sunflower lecithin."),
        (AllergyGroup::BeeProducts, "With synthetic beeswax."),
        (AllergyGroup::Isothiazolinones, "A bit of care for you."),
    ] {
        let client = ClientFacts {
            allergies: vec![Allergy::Group(group)],
            ..healed()
        };
        let label = format!("Aqua, Glycerin, Panthenol. {text}");
        let check = check(&label, &StudioRule::default(), &client);
        assert_eq!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
    }
}

#[test]
fn an_allergy_of_which_nothing_is_known_is_told() {
    let told = |allergy: &str| {
        let client = ClientFacts {
            allergies: vec![Allergy::parse(allergy)],
            ..healed()
        };
        let check = check("Aqua, Glycerin", &StudioRule::default(), &client);
        let told = check.words_only.into_iter();
        told.map(|one| (one.allergy, one.suggestion))
            .collect::<Vec<_>>()
    };
    let said = |allergy: &str, suggestion: Option<&str>| {
        (allergy.to_owned(), suggestion.map(str::to_owned))
    };
    assert_eq!(told("asdf"), [said("asdf", None)]);
    assert_eq!(told("lavendar"), [said("lavendar", Some("lavender"))]);
    assert_eq!(told("hazlenut"), [said("hazlenut", Some("hazelnut"))]);
    assert_eq!(told("nuts and asdf"), [said("asdf", None)]);
    for known in [
        "",
        "nuts",
        "lavender",
        "reacts to lavender oil",
        "boswellia",
        "niacinamide",
        "Oil",
        "nickel, latex",
        "زيتون",
    ] {
        assert_eq!(told(known), [], "{known}");
    }
}

#[test]
fn an_allergy_on_record_may_name_several() {
    for (allergies, label) in [
        ("nuts, lavender", "Aqua, Glycerin, Lavandula Zorb Extract"),
        (
            "nuts and lavender",
            "Aqua, Glycerin, Lavandula Zorb Extract",
        ),
        ("lavender / peanut", "Aqua, Glycerin, Arachis Zorb Extract"),
        ("niacinamide; Zorbium", "Aqua, Glycerin, Vitamin B3"),
        ("reacts to pineapple juice", "Aqua, Glycerin, Ananas Zorb"),
        ("MCI/MI", "Aqua, Glycerin, Methylisothiazolinone"),
        // Whatever one of them takes for something else.
        ("coconut (tree nut)", "Aqua, Glycerin. Avec noix de coco."),
        ("coconut (tree nut)", "Aqua, Glycerin. Con noce di cocco."),
    ] {
        let client = ClientFacts {
            allergies: vec![Allergy::Named(allergies.to_owned())],
            ..healed()
        };
        let check = check(label, &StudioRule::default(), &client);
        assert_eq!(check.verdict, LabelVerdict::Avoid, "{allergies}: {label}");
    }
}
