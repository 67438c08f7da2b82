//! What the packages of well-known products say, in German, English and French: each is judged,
//! and nothing on it is left unread.

use ingredients::{Class, LabelVerdict};

use super::judge;

const FINE: &[&str] = &[
    "Bepanthen® Wund- und Heilsalbe 50 mg/g Salbe. Wirkstoff: Dexpanthenol. Zur Anwendung auf der \
     Haut. 1 g Salbe enthält 50 mg Dexpanthenol. Sonstige Bestandteile: Wollwachs, Stearylalkohol \
     (Ph. Eur.), Cetylalkohol (Ph. Eur.), gebleichtes Wachs, raffiniertes Mandelöl, dickflüssiges \
     Paraffin, weißes Vaselin, gereinigtes Wasser. Packungsbeilage beachten. Arzneimittel für \
     Kinder unzugänglich aufbewahren. Apothekenpflichtig. Nicht über 25 °C lagern. Bayer Vital \
     GmbH, 51368 Leverkusen, Deutschland",
    "Wirkstoff: Dexpanthenol\n1 g Salbe enthält 50 mg Dexpanthenol.\nDie sonstigen Bestandteile \
     sind: Cetylalkohol, Stearylalkohol, Wollwachs, Weißes Vaselin, Mandelöl, Gebleichtes Wachs, \
     Dickflüssiges Paraffin, Gereinigtes Wasser.\nWarnhinweise: Enthält Wollwachs. Kann örtlich \
     begrenzt Hautreaktionen hervorrufen.",
    "Bepanthen Nappy Care Ointment. Ingredients: Aqua, Lanolin, Paraffinum Liquidum, Petrolatum, \
     Panthenol, Prunus Amygdalus Dulcis Oil, Cera Alba, Cetyl Alcohol, Stearyl Alcohol, \
     Ozokerite, Glyceryl Oleate, Lanolin Alcohol. Directions: apply a thin layer at every nappy \
     change. Free from fragrances, preservatives and colourants.",
    "BEPANTHEN 5 % pommade. Composition : Dexpanthénol 5 g pour 100 g de pommade. Excipients : \
     protegin X, alcool cétylique, alcool stéarylique, lanoline anhydre, cire d'abeille blanche, \
     vaseline, huile d'amande, paraffine liquide, eau purifiée. Lire la notice avant utilisation. \
     Voie cutanée. Ne pas avaler. Tenir hors de la vue et de la portée des enfants.",
    "Aquaphor Healing Ointment. Drug Facts Active ingredient Petrolatum 41% Purpose Skin \
     protectant (ointment) Uses ■ temporarily protects minor: ■ cuts ■ scrapes ■ burns Warnings \
     For external use only When using this product ■ do not get into eyes Do not use on ■ deep or \
     puncture wounds ■ animal bites Directions apply as needed Inactive ingredients mineral oil, \
     ceresin, lanolin alcohol, panthenol, glycerin, bisabolol. Questions or comments? Call toll \
     free 1-800-227-4703",
    "Eucerin Aquaphor Protect & Repair Salbe. Petrolatum, Paraffinum Liquidum, Cera \
     Microcristallina, Glycerin, Lanolin Alcohol, Panthenol, Bisabolol. Ohne Parfum, ohne \
     Konservierungsstoffe, ohne Farbstoffe. Für trockene bis rissige Haut und Lippen. 40 g",
    "Eucerin Aquaphor Baume Réparateur Cutané. Ingrédients : Petrolatum, Paraffinum Liquidum, \
     Cera Microcristallina, Glycerin, Lanolin Alcohol, Panthenol, Bisabolol. Sans parfum. Conseils \
     d'utilisation : appliquer sur la zone concernée.",
    "CeraVe Moisturizing Cream. INGREDIENTS: AQUA / WATER / EAU, GLYCERIN, CETEARYL ALCOHOL, \
     CAPRYLIC/CAPRIC TRIGLYCERIDE, CETYL ALCOHOL, CETEARETH-20, PETROLATUM, POTASSIUM PHOSPHATE, \
     CERAMIDE NP, CERAMIDE AP, CERAMIDE EOP, CARBOMER, DIMETHICONE, BEHENTRIMONIUM METHOSULFATE, \
     SODIUM LAUROYL LACTYLATE, SODIUM HYALURONATE, CHOLESTEROL, PHENOXYETHANOL, DISODIUM EDTA, \
     DIPOTASSIUM PHOSPHATE, TOCOPHEROL, PHYTOSPHINGOSINE, XANTHAN GUM, ETHYLHEXYLGLYCERIN (F.I.L. \
     D206429/1)",
    "CeraVe Feuchtigkeitscreme für trockene bis sehr trockene Haut. Mit 3 essenziellen Ceramiden \
     und Hyaluron. Parfümfrei. Inhaltsstoffe: AQUA/WATER, GLYCERIN, CETEARYL ALCOHOL, \
     CAPRYLIC/CAPRIC TRIGLYCERIDE, CETYL ALCOHOL, CETEARETH-20, PETROLATUM, CERAMIDE NP, CARBOMER, \
     DIMETHICONE. Anwendung: Großzügig auftragen. Hergestellt in Frankreich. L'Oréal Deutschland \
     GmbH, 40474 Düsseldorf. (FIL C203138/1)",
    "CeraVe Baume Hydratant. Pour peaux sèches à très sèches. Ingrédients : AQUA / WATER / EAU, \
     GLYCERIN, CETEARYL ALCOHOL, CAPRYLIC/CAPRIC TRIGLYCERIDE, CETYL ALCOHOL, PHENOXYETHANOL, \
     CERAMIDE NP. Conseils d'utilisation : appliquer matin et soir sur le visage et le corps. Non \
     comédogène. Sans parfum. Fabriqué en France.",
    "Vaseline Healing Jelly Original. Drug Facts. Active Ingredient White Petrolatum USP (100%). \
     Purpose Skin Protectant. Uses temporarily protects minor cuts, scrapes, burns. Warnings For \
     external use only. Keep out of reach of children. Directions Apply as needed. Unilever, \
     Englewood Cliffs, NJ 07632",
    "Vaseline weiß DAB. Zusammensetzung: 100 g enthalten: Weißes Vaselin 100 g. Anwendung: \
     Mehrmals täglich dünn auftragen. Trocken und nicht über 25 °C lagern.",
    "Vaseline officinale Cooper. Composition : vaseline blanche 100 g. Pommade. Mode d'emploi : \
     appliquer en massage léger. Ne pas avaler. Ne pas laisser à la portée des enfants.",
    "Eucerin Original Healing Cream. Fragrance Free. Ingredients: Water, Petrolatum, Mineral Oil, \
     Ceresin, Lanolin Alcohol, Phenoxyethanol, Piroctone Olamine. For very dry, sensitive skin. \
     Distributed by Beiersdorf Inc., Stamford CT 06901",
    "Eucerin pH5 Lotion Peau Sensible. Ingrédients : Aqua, Glycerin, Ethylhexyl Cocoate, \
     Methylpropanediol, Cetyl Alcohol, Glyceryl Stearate Citrate, Panthenol, Dimethicone, Sodium \
     Citrate, Citric Acid, Carbomer, 1,2-Hexanediol, Phenoxyethanol. Mode d'emploi : appliquer \
     quotidiennement.",
    "Sonstige Bestandteile: Aluminiumhydroxid, Betacaroten, Cetylstearylalkohol, \
     Docosanol, Glycerolmonostearat, Hartparaffin, Hartfett, Magnesiumstearat, Sonnenblumenöl, \
     tert-Butylhydroxytoluol, Wollwachs, Wollwachsalkohole, gebleichtes Wachs, gereinigtes Wasser. \
     Dr. August Wolff GmbH & Co. KG, Bielefeld",
    "Zinksalbe. Wirkstoff: Zinkoxid. 1 g Salbe enthält 100 mg Zinkoxid. Sonstige Bestandteile: \
     Wollwachs, Wollwachsalkohole, Cetylstearylalkohol, weißes Vaselin. Zur Anwendung auf der Haut.",
    "Avène Cicalfate+ Crème. INGREDIENTS: AVENE THERMAL SPRING WATER (AVENE AQUA). CAPRYLIC/CAPRIC \
     TRIGLYCERIDE. MINERAL OIL (PARAFFINUM LIQUIDUM). GLYCERIN. ZINC OXIDE. PROPYLENE GLYCOL. \
     PEG-22/DODECYL GLYCOL COPOLYMER. BEESWAX (CERA ALBA). COPPER SULFATE. MAGNESIUM STEARATE.",
    // Bases as the pharmacopoeias name what is in them.
    "Basiscreme DAC. Zusammensetzung: Glycerolmonostearat 60, Cetylalkohol, mittelkettige \
     Triglyceride, weißes Vaselin, Macrogol-20-glycerolmonostearat, Propylenglycol, gereinigtes \
     Wasser",
    "Crème. Excipients : alcool cétostéarylique, cétomacrogol 1000, vaseline, paraffine liquide, \
     édétate disodique, parahydroxybenzoate de méthyle (E218), acide citrique monohydraté, \
     carbomère 980, trolamine, eau purifiée. Ne pas avaler.",
    "Inactive ingredients: carbomer homopolymer type C, cetostearyl alcohol, edetate disodium, \
     light mineral oil, polyoxyl 20 cetostearyl ether, medium-chain triglycerides, sodium \
     phosphate dibasic, polyethylene glycol 3350, purified water",
];

#[test]
fn a_known_ointment_or_cream_is_fine() {
    for label in FINE {
        let check = judge(label);
        assert_eq!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
        assert_eq!(check.unknown, 0, "{label}: {check:#?}");
        assert_eq!(check.unread().count(), 0, "{label}: {check:#?}");
    }
}

#[test]
fn what_speaks_against_a_known_product_is_told() {
    for (label, verdict, class) in [
        (
            "NIVEA Soft\nIngredients\nAqua\nGlycerin\nParaffinum Liquidum\nMyristyl Alcohol\n\
             Butylene Glycol\nAlcohol Denat.\nStearic Acid\nMyristyl Myristate\nParfum",
            LabelVerdict::Avoid,
            Class::DryingAlcohol,
        ),
        (
            "NIVEA Creme. Ingredients: Aqua, Paraffinum Liquidum, Cera Microcristallina, Glycerin, \
             Lanolin Alcohol (Eucerit®), Paraffin, Panthenol, Magnesium Sulfate, Decyl Oleate, \
             Octyldodecanol, Aluminum Stearates, Citric Acid, Magnesium Stearate, Parfum, Limonene, \
             Geraniol, Linalool, Benzyl Benzoate, Cinnamyl Alcohol. Beiersdorf AG, D-20245 Hamburg. \
             400 ml e",
            LabelVerdict::Caution,
            Class::Fragrance,
        ),
        (
            "NIVEA Lait Nourrissant Corps. Ingrédients : Aqua, Glycerin, Paraffinum Liquidum, \
             Cetearyl Alcohol, Sodium Carbomer, Phenoxyethanol, Parfum, Linalool, Benzyl Alcohol. \
             Mode d'emploi : masser sur peau propre. Beiersdorf SAS, 75013 Paris",
            LabelVerdict::Caution,
            Class::Fragrance,
        ),
        (
            "Weleda Skin Food. Inhaltsstoffe: Water (Aqua), Helianthus Annuus (Sunflower) Seed Oil, \
             Lanolin, Prunus Amygdalus Dulcis (Sweet Almond) Oil, Alcohol, Beeswax (Cera Flava), \
             Glyceryl Linoleate, Hydrolyzed Beeswax, Fragrance (Parfum)*, Viola Tricolor Extract, \
             Limonene*, Linalool*, Geraniol*, Citral*, Coumarin*. * aus natürlichen ätherischen Ölen",
            LabelVerdict::Avoid,
            Class::DryingAlcohol,
        ),
        (
            "Weleda Calendula Nappy Change Cream. Ingredients: Water (Aqua), Prunus Amygdalus Dulcis \
             (Sweet Almond) Oil, Zinc Oxide, Lanolin, Beeswax (Cera Flava), Glyceryl Linoleate, \
             Hectorite, Calendula Officinalis Flower Extract, Chamomilla Recutita (Matricaria) Flower \
             Extract, Limonene*, Fragrance (Parfum)*, Linalool*. *from natural essential oils",
            LabelVerdict::Caution,
            Class::Fragrance,
        ),
        (
            "Weleda Crème change. Ingrédients : Aqua, Prunus Amygdalus Dulcis Oil, Zinc Oxide, \
             Lanolin, Cera Alba, Parfum*, Limonene*, Linalool*. *composants d'huiles essentielles \
             naturelles",
            LabelVerdict::Caution,
            Class::Fragrance,
        ),
    ] {
        let check = judge(label);
        assert_eq!(check.verdict, verdict, "{label}: {check:#?}");
        assert_eq!(check.unknown, 0, "{label}: {check:#?}");
        let mut ingredients = check.ingredients.iter();
        assert!(
            ingredients.any(|one| one.classes.contains(&class)),
            "{label}"
        );
    }
}
