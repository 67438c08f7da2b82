//! Names of the register that speak of alcohol, or end as alcohols do, each with its class.
//! A drying alcohol that is missed is the worst mistake there is; a fatty alcohol that is
//! called drying comes next.

use ingredients::{CannotTell, Class, FindingKind, LabelVerdict};

use super::judge;

/// Ethanol and what is as volatile, in the spellings and languages of labels.
const DRYING: &str = "Alcohol | Alcohol Denat. | ALCOHOL DENAT | Denat. Alcohol | Alcoholdenat | Alc. denat | Alc \
     denat. | Alcohol Denat(Ethanol) | Alcohol Denat. (Ethanol) | Alcohol Denat. (SD Alcohol \
     40-B) | Alcohol Denat. 40B | SD Alcohol 40 | SD Alcohol 40-B (Alcohol Denat) | SD-40 Alcohol \
     | SDA-40B | SD 40-B Alcohol | SD Alcohol 40-B/Alcohol Denat. | SD ALCOHOL 23-A | Alcohol 40B \
     | Special Denatured Alcohol 40-B | Specially Denatured Alcohol (SDA) 40-B | SD Alcohol 3-C \
     (Isopropyl) | Isopropyl Alcohol | Isopropyl Alcohol 70% | Isopropyl alcohol 91% v/v | \
     Isopropylalcohol | Iso-propyl Alcohol | Iso Propyl Alcohol | 2-Propanol | Propan-2-ol | \
     Isopropanol | Isopropyl alcohol (IPA) | Propyl Alcohol | n-Propanol | N-Propyl Alcohol | \
     1-Propanol | Methyl Alcohol | Methanol | n-Butyl Alcohol | N-BUTYL ALCOHOL | Butyl Alcohol | \
     n-Butanol | sec-Butyl Alcohol | SEC-BUTYL ALCOHOL | t-Butyl Alcohol | T-BUTYL ALCOHOL | \
     tert-Butyl Alcohol | tertiary butyl alcohol | Tert-Butanol | Isobutyl Alcohol | Isobutanol | \
     Ethyl Alcohol | Ethylalcohol | Ethanol | Ethanol Absolute | Ethanol 96% | Ethanol (96%) | \
     Ethanol denatured | Ethyl Alcohol (Ethanol) | Alcohol (Ethanol) | Alcohol (Ethyl Alcohol) | \
     Grain Alcohol | Organic Grain Alcohol | Organic Cane Alcohol | Organic sugar cane alcohol | \
     Sugar Cane Alcohol | Alcohol (from sugarcane) | Alcohol (from sugar beet) | Alcohol from \
     grain | Alcohol (from wheat) | Alcohol from organic farming | Alcohol (derived from corn) | \
     Organic Alcohol* | Alcohol** | Alcohol*** | *Alcohol | Alcohol¹ | Alcohol (1) | Alcohol² | \
     Alcohol® | Alcohol° | Bio Alcohol | Bio-Alkohol* | Bio-Alkohol | Alcohol (organic) | \
     Bioethanol | Vodka | Rum | Brandy | Hexyl Alcohol | Amyl Alcohol | Isoamyl Alcohol | \
     Diacetone Alcohol | Tetrahydrofurfuryl Alcohol | Acetone | Hexanol | Pentanol | Alkohol | \
     Alkohol denat. | Ethylalkohol | Äthylalkohol | Ethanol vergällt | Weingeist | Spiritus | \
     Alcool | Alcool denat | Alcool éthylique | Alcool isopropylique | Alcool dénaturé | Alcool \
     de blé | Alcool de betterave | Alcool surfin | Alcool etilico | Alcool etilico denaturato | \
     Alcool denaturato | Alcohol etílico | Alcohol isopropílico | Alcohol desnaturalizado | \
     Alcohol desnat. | Álcool | Álcool etílico | Álcool desnaturado | Álcool de cereais | \
     Alkoholi | Alkohol etylowy | Etanol | Etanolo | Etanol denat. | Spirit | Спирт | Спирт \
     этиловый | Этиловый спирт | Спирт денатурированный | Денатурированный спирт | Изопропиловый \
     спирт | Изопропанол | Этанол | Етиловий спирт | アルコール | エタノール | 無水エタノール | 変性アルコール | 変性エタノール \
     | イソプロパノール | 酒精 | 乙醇 | 变性乙醇 | 變性酒精 | 变性酒精 | 异丙醇 | 에탄올 | 변성알코올 | 알코올 | 이소프로필알코올 | 주정 | sprit \
     | denaturerad alkohol | alcohol denat | gedenatureerde alcohol | alkol | alkol denat | etil \
     alkol | izopropil alkol | alcool denaturat | αλκοόλη | αιθανόλη | כוהל | الكحول | كحول | \
     ethanol (alcohol) | Alcohol/Ethanol | Alcohol Denat./SD Alcohol 40 | Perfumer's Alcohol | \
     Perfumers' alcohol | Rubbing Alcohol | Denatured alcohol 96% | Denatured Spirits | \
     Methylated Spirits | Surgical Spirit | I.P.A. | IPA | Alcohol USP | Alcohol U.S.P. | Alcohol \
     (denatured) | Alcohol (Denatured with Bitrex) | Alcohol Denat. (Denatonium Benzoate) | \
     Ethanol 70% v/v | Alcohol 62% | Ethyl alcohol 62.0% w/w | Aqueous Alcohol | Hydroalcohol | \
     Alcohol Dénat. | ALCOHOL-DENAT. | Alcohol_Denat | ALCOHOL. DENAT | Alcohol den. | Alcohol \
     [Ethanol] | Alcohol {Denat.} | Undenatured Ethanol | Organic Ethanol | Plant-derived Ethanol \
     | Natural Ethanol | Natural grain alcohol (organic) | Organic Neutral Spirits | Fermented \
     Alcohol | Fermentation ethanol | 2-Methyl-2-Propanol | Ethanol* | 100% alcohol | Trade \
     ethanol | Wheat alcohol* | Alcohol Denat. [SD 40-B] | Alcohol (CD 19)";

/// The same in more languages, plain and denatured.
const DRYING_ABROAD: &str = "спирт этиловый денатурированный | денатурированный этиловый спирт | этиловый спирт \
     денатурированный | спирт этиловый ректификованный | спирт этиловый 95% | этиловый спирт \
     ректификованный | спирт денатурированный | этанол денатурированный | денатурированный этанол \
     | спирт изопропиловый | спирт етиловий | етиловий спирт | спирт денатурований | спирт \
     етиловий денатурований | денатурований спирт | ізопропіловий спирт | етанол | alkohol \
     etylowy skażony | alkohol skażony | alkohol denaturowany | etanol skażony | alkohol etylowy \
     denaturowany | spirytus | denaturovaný alkohol | denaturovaný líh | líh | ethanol \
     denaturovaný | lieh | denaturovaný lieh | denaturált alkohol | etil-alkohol | alkohol | \
     etanol | alcool etilic denaturat | alcool etilic | alcool izopropilic | αλκοόλη μετουσιωμένη \
     | μετουσιωμένη αλκοόλη | ισοπροπυλική αλκοόλη | αιθυλική αλκοόλη | denatüre alkol | denatüre \
     etil alkol | etil alkol | izopropil alkol | denaturerad sprit | denaturerad etanol | \
     denatureret alkohol | denatureret ethanol | denaturert alkohol | denaturert etanol | \
     denaturoitu alkoholi | denaturoitu etanoli | etyylialkoholi | isopropyylialkoholi | \
     gedenatureerde ethanol | ethylalcohol | isopropylalcohol | alcohol gedenatureerd | álcool \
     etílico desnaturado | álcool desnaturado | álcool denat. | álcool isopropílico | alcohol \
     etílico desnaturalizado | etanol desnaturalizado | alcohol etílico | alcohol de caña | \
     alcohol de trigo | alcohol de cereales | alcohol denaturalizado | alcohol desnaturado | \
     alcool etilico denaturato | alcool isopropilico | alcool da frumento | alcool di grano | \
     alcool etilico vegetale | alcool de canne | alcool de canne à sucre | alcool végétal | \
     alcool de céréales | alcool bio | alcool de grain | alcool éthylique dénaturé | alcool \
     éthylique | éthanol | alcool modifié | Weizenalkohol | Bioalkohol | Bio-Ethanol | Alkohol \
     (Weizen) | Trinkalkohol | Ethylalkohol vergällt | vergällter Ethanol | Isopropanol | \
     Rübenalkohol | Getreidealkohol | Weinalkohol | Zuckerrohralkohol | 變性乙醇 | 变性乙醇 | 變性酒精 | \
     乙醇（酒精） | 无水乙醇 | 食用酒精 | 異丙醇 | 变性エタノール | 変性アルコール | エチルアルコール | 無変性アルコール | 무수에탄올 | 변성에탄올 | 변성알코올 \
     | 에틸알코올 | 이소프로판올 | 아이소프로필알코올 | 발효주정 | 식물성에탄올 | 곡물알코올 | الإيثانول | إيثانول | كحول محول | \
     الكحول المحول | אלכוהול | אתנול | אלכוהול דנט | แอลกอฮอล์ | เอทานอล | cồn | rượu etylic | \
     etil alkohol | denaturisani alkohol | denaturirani alkohol | etilni alkohol | izopropilni \
     alkohol | denatūruotas alkoholis | alkoholis | spirts | denaturēts spirts | etanools | \
     piiritus | denatureeritud piiritus | алкохол | денатуриран алкохол | етилов алкохол | \
     изопропилов алкохол";

/// Emollients of nine carbons and more, in the same languages.
const FATTY: &str = "Cetyl Alcohol | Cetearyl Alcohol | Cetostearyl Alcohol | Ceto-Stearyl Alcohol | Cetylstearyl \
     alcohol | Stearyl Alcohol | Behenyl Alcohol | Arachidyl Alcohol | Myristyl Alcohol | Lauryl \
     Alcohol | Oleyl Alcohol | Linoleyl Alcohol | Linolenyl Alcohol | Isostearyl Alcohol | \
     Isocetyl Alcohol | Tridecyl Alcohol | Isotridecyl Alcohol | Undecyl Alcohol | Decyl Alcohol \
     | C9-11 Alcohols | C12-13 Alcohols | C12-15 Alcohols | C12-16 Alcohols | C14-15 Alcohols | \
     C14-22 Alcohols | C20-40 Alcohols | C30-50 Alcohols | C40-60 Alcohols | C18-38 Alcohols | \
     C20-22 Alcohols | C10-16 Alcohols | C9-15 Alcohols | C12-14 Alcohols | C16-18 Alcohols | \
     C14-18 Alcohols | C14-20 Alcohols | C12-18 Alcohols | C30-40 Alcohols | C24-40 Alcohols | \
     C12-22 Alcohols | C14-22 Alcohol | Jojoba Alcohol | Rapeseed Alcohol | Coconut Alcohol | \
     Hydrogenated Coconut Alcohol | Palm Alcohol | Palm Kernel Alcohol | Soy Alcohol | Soybean \
     Alcohol | Tallow Alcohol | Hydrogenated Tallow Alcohol | Batyl Alcohol | Chimyl Alcohol | \
     Selachyl Alcohol | Octyldodecanol | 2-Octyldodecanol | Hexyldecanol | Decyltetradecanol | \
     Octyldecanol | Butyloctanol | Dodecylhexadecanol | Tetradecyloctadecanol | \
     Tetradecyleicosanol | Hexyldecyloctadecanol | Heptylundecanol | Octacosanol | Policosanol | \
     Cetearyl Alcohol* | Cetearyl Alcohol (Vegetable) | Cetyl Alcohol (Coconut derived) | Alcohol \
     cetearílico | Alcohol cetílico | Alcool Cétéarylique | Alcool stéarylique | \
     Cetylstearylalkohol | Cetearylalkohol | Stearylalkohol | Alcohol Cetearyl | Cetearyl-Alcohol \
     | CETEARYLALCOHOL | Emulsifying Wax (Cetearyl Alcohol) | Ceteryl Alcohol | Hexacosyl Alcohol \
     | Isoarachidyl Alcohol | Isobehenyl Alcohol | Lignoceryl Alcohol | Ceryl Alcohol | Erucyl \
     Alcohol | Olive Alcohol | Sunflower Alcohol | Behenyl alcohol | Myristoleyl Alcohol | \
     Palmitoleyl alcohol | Isolauryl Alcohol | Isomyristyl Alcohol | Isohexadecanol | \
     Cetyl/Stearyl Alcohol | Цетиловый спирт | Цетеариловый спирт | Цетилстеариловый спирт | \
     Стеариловый спирт | セタノール | ステアリルアルコール | ベヘニルアルコール | セテアリルアルコール | 鲸蜡醇 | 鲸蜡硬脂醇 | 硬脂醇 | 鯨蠟硬脂醇 \
     | 세테아릴알코올 | 세틸알코올 | 스테아릴알코올 | 베헤닐알코올 | Cetylic alcohol | Palmityl Alcohol | 1-Hexadecanol | \
     Hexadecanol | Octadecanol | Docosanol | Tetradecanol | Dodecanol | Hydrogenated Rapeseed \
     Alcohol | Hydrogenated Jojoba Alcohol | Hydroxystearyl Alcohol | Propylheptanol | Capryl \
     Alcohol | Hydrogenated Palm Alcohol";

/// From wool wax.
const LANOLIN: &str = "Lanolin Alcohol | Lanolin Alcohols | Acetylated Lanolin Alcohol | Hydrogenated Lanolin \
     Alcohol | Wool Wax Alcohol | Wool Alcohols | PPG-5 Lanolin Alcohol Ether | Lanolin Alcohol \
     (Eucerit®) | Eucerit | Lanolin Alcohol (Eucerit) | Alcool de lanoline | Wollwachsalkohol";

/// Preservatives and fragrance.
const AROMATIC: &str = "Benzyl Alcohol | Dichlorobenzyl Alcohol | 2,4-Dichlorobenzyl alcohol | Phenethyl Alcohol | \
     Phenylethyl Alcohol | Cinnamyl Alcohol | Cinnamic Alcohol | Anise Alcohol | Anisyl Alcohol | \
     p-Anisyl Alcohol | Amylcinnamyl Alcohol | Amyl Cinnamyl Alcohol | Perillyl Alcohol | \
     Phenoxyethanol | Phenoxyisopropanol | Phenylpropanol | 3-Phenylpropanol | Chlorobutanol | \
     Veratryl Alcohol | Vanillyl Alcohol | Phenylisopropanol | Hydroxyphenethyl alcohol | Tyrosol \
     | Hydroxytyrosol | Dimethyl Phenethyl Alcohol | Dimethylbenzyl carbinol | Salicyl Alcohol | \
     Benzylalkohol | Alcool benzylique | Alcohol bencílico | ベンジルアルコール | 苯甲醇 | フェノキシエタノール | \
     Methyl Benzyl Alcohol";

/// Polymers and esters that hold the letters of the word.
const LETTERS_ONLY: &str = "Polyvinyl Alcohol | Poly Vinyl Alcohol | PVA | Vinyl Alcohol/Vinyl Acetate Copolymer | \
     VA/Vinyl Alcohol Copolymer | PEG-150/Stearyl Alcohol/SMDI Copolymer | Lauryl Alcohol \
     Diphosphonic Acid | Isopropyl Myristate | Isopropyl Palmitate | Bis-Oleamido Isopropyl \
     Alcohol | PEG-40 Jojoba Alcohol | Polyvinylalcohol Crosspolymer";

/// Names without anything to say about alcohol.
const ORDINARY: &str = "Tocopherol | Bisabolol | Glycerol | Glycerin | Sorbitol | Mannitol | Xylitol | Erythritol | \
     Inositol | Maltitol | Lactitol | Isomalt | Cholesterol | Phytosterols | Nerolidol | Borneol \
     | Resveratrol | Propanediol | 1,3-Propanediol | Methylpropanediol | Butylene Glycol | \
     Pentylene Glycol | Hexanediol | Caprylyl Glycol | Ethoxydiglycol | Ethoxyethanol | Dimethyl \
     Isosorbide | Butoxyethanol | Ethanolamine | Triethanolamine | Diethanolamine | \
     Isopropanolamine | Aminomethyl Propanol | Aminomethyl Propanediol | AMP | Tromethamine | \
     Thioglycerol | Butyloctyl Salicylate | Carbomer | Hexamidine | Isopropylparaben | Sodium \
     Ethylparaben | Ethyl Acetate | Butyl Acetate | Isopropyl Acetate | Ethylhexyl \
     Methoxycinnamate | Menthyl Lactate | Eucalyptol | Thymol | Ubiquinol | Dihydroxyacetone | \
     Acetone Sodium Bisulfite | Undecylenoyl Glycine | Dexpanthenol | D-Panthenol | Cannabidiol | \
     Glycine Soja Sterols | Honokiol | Magnolol | Pinitol | Isoborneol | Isopropyl Isostearate | \
     Isopropyl Titanium Triisostearate | Ethylene/VA Copolymer | PPG-20 Methyl Glucose Ether | \
     Steareth-100/PEG-136/HDI Copolymer | Laureth-4 | Ceteareth-20 | Cetearyl Glucoside | Cetyl \
     Palmitate | Stearyl Heptanoate | Sodium Lauryl Sulfate | Behentrimonium Methosulfate | \
     Ethylhexylglycerin | Phytol";

/// Names that are not in the list, and speak of alcohol: not judged, and never passed.
const NOT_JUDGED: &str = "Vinegar Alcohol | Álcool cereais | Alcohol denatured with denatonium benzoate | Alcohol \
     content 40% | Alcohol by volume 40% | Arnica Montana Extract in Alcohol | Alcohol Extract | \
     alcohol dena | COSMOS alcohol | Cyclohexanol | Methylbutanol | Ethyl alcohol B | \
     Ethoxydiglycol alcohol | Cocoyl Alcohol | Shea Butter Alcohol | Margaryl Alcohol | Phytyl \
     Alcohol | Phytosteryl Alcohol | Ethylhexyl Alcohol | Lauryl-Myristyl Alcohol | Alkyl Alcohol \
     | Coniferyl Alcohol | Piperonyl Alcohol | Cuminyl alcohol | Cumin Alcohol | Furfuryl Alcohol \
     | Feruloyl Alcohol | p-Methylbenzyl alcohol | Benzylic alcohol | Stearyl Alcohol/Cetyl \
     Alcohol Copolymer";

fn split(names: &str) -> impl Iterator<Item = &str> {
    names.split('|').map(str::trim)
}

#[test]
fn names_of_the_register_are_of_their_class() {
    for (class, names) in [
        (Class::DryingAlcohol, DRYING),
        (Class::DryingAlcohol, DRYING_ABROAD),
        (Class::FattyAlcohol, FATTY),
        (Class::LanolinAlcohol, LANOLIN),
        (Class::AromaticAlcohol, AROMATIC),
        (Class::NotAnAlcohol, LETTERS_ONLY),
        (Class::Known, ORDINARY),
    ] {
        for name in split(names) {
            let check = judge(&format!(
                "Aqua, Glycerin, Squalane, {name}, Allantoin, Panthenol"
            ));
            let [_, _, _, read, _, _] = check.ingredients.as_slice() else {
                panic!("{name}: {:#?}", check.ingredients);
            };
            assert!(read.classes.contains(&class), "{name}: {:?}", read.classes);
            let avoided = check.verdict == LabelVerdict::Avoid;
            assert_eq!(avoided, class == Class::DryingAlcohol, "{name}");
        }
    }
}

#[test]
fn what_is_not_in_the_list_and_speaks_of_alcohol_is_never_passed() {
    for name in split(NOT_JUDGED) {
        let check = judge(&format!(
            "Aqua, Glycerin, Squalane, {name}, Allantoin, Panthenol"
        ));
        // One that is a slip away from a drying alcohol is told as that.
        let misspelt = check
            .findings()
            .iter()
            .any(|(_, found)| matches!(found.kind, FindingKind::MisspeltAlcohol { .. }));
        assert!(
            misspelt || check.reason == Some(CannotTell::PossibleAvoid),
            "{name}: {check:#?}"
        );
    }
}

#[test]
fn alcohol_beside_another_ingredient_is_found() {
    for pair in [
        "Aqua/Alcohol",
        "Alcohol/Aqua",
        "Aqua/Alcohol Denat.",
        "Alcohol & Water",
        "Water and Alcohol",
        "Aqua (and) Alcohol",
        "Fragrance (Alcohol)",
        "Alcohol, SD 40-B",
        "Alcohol, Ethyl",
        "Ethyl Alcohol, 70%",
        "Ethanol, denatured",
        "ALCOHOL,DENAT",
        "Solvent: Ethanol",
        "Alc. Denat. 40-B",
        "Calendula Officinalis Flower Extract (and) Alcohol",
        "Rosmarinus Officinalis Leaf Extract (Alcohol, Aqua)",
    ] {
        let check = judge(&format!(
            "Aqua, Glycerin, Squalane, {pair}, Allantoin, Panthenol"
        ));
        assert_eq!(check.verdict, LabelVerdict::Avoid, "{pair}: {check:#?}");
    }
}
