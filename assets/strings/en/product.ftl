# A checked product as a client's sheet says it, and the screen: the verdict, what it means,
# and what was found.
#
# Each stands under the id that its data gives it. Variables: $ingredient, the ingredient's
# name; $place, "5th of 11", ready-made; $count, a number; $allergy, the words on record;
# $scalp, a scalp type, ready-made; $group, a group of allergies, ready-made.

# In the place of its name.
product-unnamed = Checked product

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

# An ingredient's place. $position and $count are numbers.
check-place = { NUMBER($position, type: "ordinal") ->
    [one] { $position }st of { $count }
    [two] { $position }nd of { $count }
    [few] { $position }rd of { $count }
   *[other] { $position }th of { $count }
  }

# What was found.
check-finding-drying-alcohol = { $ingredient }, { $place }, is an alcohol that dries the skin. The rule is: nothing with drying alcohol.
check-finding-hidden-alcohol = { $ingredient }, { $place }, is often made with alcohol, and the label need not say so. Ask the maker.
check-finding-fatty-alcohol = { $ingredient }, { $place }, is a fatty alcohol. It does not dry the skin, but this studio counts it against a product.
check-finding-lanolin-alcohol = { $ingredient }, { $place }, comes from wool wax. It does not dry the skin, but some people are allergic to it.
check-finding-fragrance = { $ingredient }, { $place }, is perfume. The guide advises against anything perfumed.
check-finding-fragrance-allergen = { $ingredient }, { $place }, is a fragrance that labels in the EU must name, because some people are allergic to it.
check-finding-medicine = { $ingredient }, { $place }, is a medicine. Ask the doctor who prescribed it.
check-finding-misspelt-alcohol = { $ingredient }, { $place }, may be { $suggestion }, an alcohol that dries the skin. Avoid it until you know.
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

# A group of allergies, within a sentence.
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
# $group: "tree nuts". $text: the client's own words.
allergy-both = { $group }: { $text }

# A type of scalp, within a sentence.
check-scalp-normal = a normal scalp
check-scalp-dry = a dry scalp
check-scalp-oily = an oily scalp
check-scalp-sensitive = a sensitive scalp
check-scalp-seborrhoeic = seborrhoeic dermatitis
check-scalp-dandruff = dandruff
check-scalp-folliculitis = folliculitis
