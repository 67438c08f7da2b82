# The product check on the screen: what a pasted ingredient label comes to. What a client's
# sheet says of it too stands in product.ftl.
#
# Each class has its message here, under the id that its data gives it. Variables: $count, a
# number; $ingredient, the ingredient's name; $suggestion, the name that may be meant.

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
# Variables: $allergy, an allergy as it was typed.
check-words-only = The allergy “{ $allergy }” is not in the list. Only these words were looked for.
check-limits = This follows the studio’s rule and the allergies on record. It is no medical advice.
check-suggestion = Did you mean { $suggestion }?
check-not-judged = { $ingredient } was not recognized, so it was not judged.
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
