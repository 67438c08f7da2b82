# The product check: what a pasted ingredient label comes to.
#
# Every verdict, reason, finding, class and allergy group of the check has its message
# here, under the id that its data gives it.
# Variables: $ingredient, the ingredient's name; $place, "5th of 11", ready-made;
# $count, a number; $allergy, the words on record; $scalp, a scalp type, ready-made;
# $group, a group of allergies, ready-made; $suggestion, the name that may be meant.

## The verdict

check-verdict-avoid = Avoid
check-verdict-caution = Caution
check-verdict-fine = Fine by the studio’s rule
check-verdict-cannot-tell = Cannot tell

check-meaning-avoid = It contains something that goes against the studio’s rule or an allergy on record.
check-meaning-caution = It contains something that needs a second look. Ask the artist first.
check-meaning-fine = Nothing in it goes against the studio’s rule or an allergy on record.
check-meaning-cannot-tell = There is not enough to go by.

check-reason-no-list = No list of ingredients was found in the text.
check-reason-possible-avoid = A name that was not judged may be one to avoid. Check how it is spelled.
check-reason-too-much-unknown = Too many of the names were not recognized.
check-reason-weighty-unknown = One of the first three names was not recognized. What comes first makes up most of a product.

check-unknown = { $count ->
    [0] Every name was recognized.
    [one] One name was not recognized, so it was not judged.
   *[other] { $count } names were not recognized, so they were not judged.
  }
check-unread = { $count ->
    [one] One part of the text is neither a known name nor a heading. It was not judged.
   *[other] { $count } parts of the text are neither known names nor headings. They were not judged.
  }
# Variables: $text, a part of the label.
check-unread-part = “{ $text }” is neither a known name nor a heading. It was not judged.
check-limits = This follows the studio’s rule and the allergies on record. It is no medical advice.
check-suggestion = Did you mean { $suggestion }?
check-not-judged = { $ingredient } was not recognized, so it was not judged.

## An ingredient’s place

# Variables: $position and $count, numbers.
check-place = { NUMBER($position, type: "ordinal") ->
    [one] { $position }st of { $count }
    [two] { $position }nd of { $count }
    [few] { $position }rd of { $count }
   *[other] { $position }th of { $count }
  }

## What was found

check-finding-drying-alcohol = { $ingredient }, { $place }, is an alcohol that dries the skin. The rule is: nothing with drying alcohol.
check-finding-hidden-alcohol = { $ingredient }, { $place }, is often made with alcohol, and the label need not say so. Ask the maker.
check-finding-fatty-alcohol = { $ingredient }, { $place }, is a fatty alcohol. It does not dry the skin, but this studio counts it against a product.
check-finding-lanolin-alcohol = { $ingredient }, { $place }, comes from wool wax. It does not dry the skin, but some people are allergic to it.
check-finding-fragrance = { $ingredient }, { $place }, is perfume. The guide advises against anything perfumed.
check-finding-fragrance-allergen = { $ingredient }, { $place }, is a fragrance that labels in the EU must name, because some people are allergic to it.
check-finding-medicine = { $ingredient }, { $place }, is a medicine. Ask the doctor who prescribed it.
check-finding-misspelt-alcohol = { $ingredient }, { $place }, may be { $suggestion }, an alcohol that dries the skin: avoid it until you know.
check-finding-petrolatum = { $ingredient }, { $place }: some artists recommend it, dermatologists say that it can fade ink.
check-finding-allergy = { $ingredient }, { $place }, belongs to an allergy on record: { $group }.
check-finding-named-allergy = { $ingredient }, { $place }, matches an allergy on record: { $allergy }.
check-finding-feeds-yeast = { $ingredient }, { $place }, feeds the yeast that goes with { $scalp }. Ask the artist before using it.
check-finding-pore-clogging = { $ingredient }, { $place }, rates { $count } of 5 on lists of what clogs pores. Those ratings come from rabbits’ ears and say little about people. A tiny amount is enough.
check-finding-weakens-barrier = { $ingredient }, { $place }: in a study, six drops twice a day for four to five weeks weakened the skin’s barrier. A tiny amount is enough.
check-finding-unjudged-alcohol = { $ingredient }, { $place }, mentions alcohol but was not recognized, so it was not judged. Ask the maker.

check-finding-healing-retinoid = { $ingredient }, { $place }, makes the skin shed faster. Wait until the scalp has healed.
check-finding-healing-acid = { $ingredient }, { $place }, is an acid that peels the skin. Wait until the scalp has healed.
check-finding-healing-peroxide = { $ingredient }, { $place }, dries and bleaches. Wait until the scalp has healed.
check-finding-healing-cooling = { $ingredient }, { $place }, cools or warms and can sting. Wait until the scalp has healed.
check-finding-healing-isothiazolinone = { $ingredient }, { $place }, is a preservative that often irritates. Wait until the scalp has healed.

check-source = Source: { $source }

## Severity

check-severity-avoid = Avoid
check-severity-caution = Caution
check-severity-note = Note

## Classes

check-class-drying-alcohol = Drying alcohol
check-class-hidden-alcohol = May contain alcohol
check-class-fatty-alcohol = Fatty alcohol, not drying
check-class-lanolin-alcohol = Lanolin alcohol, not drying
check-class-aromatic-alcohol = Preservative or fragrance, not drying
check-class-not-an-alcohol = Not an alcohol, despite the name
check-class-coconut-oil = Coconut oil
check-class-olive-oil = Olive oil
check-class-coconut-derived = Made from coconut
check-class-fragrance = Perfume
check-class-fragrance-allergen = Fragrance allergen
check-class-healing-caution = Not while the scalp heals
check-class-medicine = Medicine
check-class-petrolatum = Petrolatum
check-class-known = Recognized, nothing against it

## Allergies and scalp types

check-allergy-coconut = coconut
check-allergy-olive = olive
check-allergy-lanolin = lanolin (wool)
check-allergy-tree-nuts = tree nuts
check-allergy-peanut = peanut
check-allergy-sesame = sesame
check-allergy-soy = soy
check-allergy-wheat = wheat
check-allergy-bee-products = bee products
check-allergy-fragrance = fragrance
check-allergy-formaldehyde-releasers = formaldehyde releasers
check-allergy-isothiazolinones = isothiazolinones
check-allergy-parabens = parabens
check-allergy-tea-tree = tea tree
check-allergy-balsam-of-peru = balsam of Peru

check-scalp-normal = a normal scalp
check-scalp-dry = a dry scalp
check-scalp-oily = an oily scalp
check-scalp-sensitive = a sensitive scalp
check-scalp-seborrhoeic = seborrhoeic dermatitis
check-scalp-dandruff = dandruff
check-scalp-folliculitis = folliculitis
