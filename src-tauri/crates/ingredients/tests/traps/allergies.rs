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
