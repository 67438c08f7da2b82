product-unnamed = Geprüftes Produkt

check-verdict-avoid = Nicht verwenden
check-verdict-caution = Vorsicht
check-verdict-fine = Nach der Regel des Studios in Ordnung
check-verdict-cannot-tell = Nicht zu beurteilen

check-meaning-avoid = Es enthält etwas, das gegen die Regel des Studios oder eine bekannte Allergie spricht.
check-meaning-caution = Es enthält etwas, das man genauer ansehen muss. Fragen Sie zuerst im Studio.
check-meaning-fine = Nichts darin spricht gegen die Regel des Studios oder eine bekannte Allergie.
check-meaning-cannot-tell = Es gibt zu wenig Angaben.

check-reason-no-list = Im Text war keine Liste der Inhaltsstoffe zu finden.
check-reason-possible-avoid = Ein nicht beurteilter Name steht vielleicht für etwas, das Sie meiden sollen. Prüfen Sie, wie er geschrieben ist.
check-reason-too-much-unknown = Zu viele der Namen wurden nicht erkannt.
check-reason-weighty-unknown = Einer der ersten drei Namen wurde nicht erkannt. Was zuerst steht, macht den größten Teil eines Produkts aus.

check-place = Stelle { $position } von { $count }

check-finding-drying-alcohol = { $ingredient }, { $place }, ist ein Alkohol, der die Haut austrocknet. Die Regel ist: nichts mit austrocknendem Alkohol.
check-finding-hidden-alcohol = { $ingredient }, { $place }, wird oft mit Alkohol hergestellt. Das muss nicht auf dem Etikett stehen. Fragen Sie den Hersteller.
check-finding-fatty-alcohol = { $ingredient }, { $place }, ist ein Fettalkohol. Er trocknet die Haut nicht aus, aber dieses Studio rät davon ab.
check-finding-lanolin-alcohol = { $ingredient }, { $place }, kommt aus Wollwachs. Das trocknet die Haut nicht aus, aber manche sind dagegen allergisch.
check-finding-fragrance = { $ingredient }, { $place }, ist Parfüm. Die Anleitung rät von allem Parfümierten ab.
check-finding-fragrance-allergen = { $ingredient }, { $place }, ist ein Duftstoff. In der EU muss er auf dem Etikett stehen, weil manche dagegen allergisch sind.
check-finding-medicine = { $ingredient }, { $place }, ist ein Medikament. Fragen Sie den Arzt oder die Ärztin, die es verschrieben hat.
check-finding-misspelt-alcohol = { $ingredient }, { $place }, ist vielleicht { $suggestion }, ein Alkohol, der die Haut austrocknet: meiden, bis Sie es sicher wissen.
check-finding-petrolatum = { $ingredient }, { $place }: Manche Studios empfehlen es. Hautärzte sagen, dass es die Farbe verblassen lassen kann.
check-finding-allergy = { $ingredient }, { $place }, gehört zu einer bekannten Allergie: { $group }.
check-finding-named-allergy = { $ingredient }, { $place }, passt zu einer bekannten Allergie: { $allergy }.
check-finding-feeds-yeast = { $ingredient }, { $place }, nährt die Hefepilze, die zu { $scalp } gehören. Fragen Sie vorher im Studio.
check-finding-pore-clogging = { $ingredient }, { $place }, hat { $count } von 5 Punkten auf Listen von Stoffen, die Poren verstopfen. Diese Werte kommen von Kaninchenohren und sagen wenig über Menschen. Eine winzige Menge reicht.
check-finding-weakens-barrier = { $ingredient }, { $place }: In einer Studie schwächten sechs Tropfen zweimal am Tag über vier bis fünf Wochen die Schutzschicht der Haut. Eine winzige Menge reicht.
check-finding-unjudged-alcohol = { $ingredient }, { $place }, nennt Alkohol, wurde aber nicht erkannt und deshalb nicht beurteilt. Fragen Sie den Hersteller.
check-finding-healing-retinoid = { $ingredient }, { $place }, lässt die Haut schneller schuppen. Warten Sie, bis die Kopfhaut verheilt ist.
check-finding-healing-acid = { $ingredient }, { $place }, ist eine Säure, die die Haut schält. Warten Sie, bis die Kopfhaut verheilt ist.
check-finding-healing-peroxide = { $ingredient }, { $place }, trocknet aus und bleicht. Warten Sie, bis die Kopfhaut verheilt ist.
check-finding-healing-cooling = { $ingredient }, { $place }, kühlt oder wärmt und kann brennen. Warten Sie, bis die Kopfhaut verheilt ist.
check-finding-healing-isothiazolinone = { $ingredient }, { $place }, ist ein Konservierungsmittel, das oft reizt. Warten Sie, bis die Kopfhaut verheilt ist.

check-allergy-coconut = Kokosnuss
check-allergy-olive = Olive
check-allergy-lanolin = Lanolin (Wolle)
check-allergy-tree-nuts = Nüsse
check-allergy-peanut = Erdnuss
check-allergy-sesame = Sesam
check-allergy-soy = Soja
check-allergy-wheat = Weizen
check-allergy-bee-products = Bienenprodukte
check-allergy-fragrance = Duftstoffe
check-allergy-formaldehyde-releasers = Formaldehyd-Abspalter
check-allergy-isothiazolinones = Isothiazolinone
check-allergy-parabens = Parabene
check-allergy-tea-tree = Teebaum
check-allergy-balsam-of-peru = Perubalsam
allergy-both = { $group }: { $text }

# Im Dativ: „die zu … gehören“.
check-scalp-normal = normaler Kopfhaut
check-scalp-dry = trockener Kopfhaut
check-scalp-oily = fettiger Kopfhaut
check-scalp-sensitive = empfindlicher Kopfhaut
check-scalp-seborrhoeic = einem seborrhoischen Ekzem
check-scalp-dandruff = Kopfschuppen
check-scalp-folliculitis = einer Follikulitis
