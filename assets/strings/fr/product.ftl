product-unnamed = Produit vérifié

check-verdict-avoid = À éviter
check-verdict-caution = Prudence
check-verdict-fine = Conforme à la règle du studio
check-verdict-cannot-tell = On ne peut pas le dire

check-meaning-avoid = Il contient quelque chose qui va contre la règle du studio ou une allergie connue.
check-meaning-caution = Il contient quelque chose à regarder de plus près. Demandez d’abord à l’artiste.
check-meaning-fine = Rien de ce qu’il contient ne va contre la règle du studio ni une allergie connue.
check-meaning-cannot-tell = Il n’y a pas assez d’éléments pour juger.

check-reason-no-list = Aucune liste d’ingrédients n’a été trouvée dans le texte.
check-reason-possible-avoid = Un nom qui n’a pas été jugé est peut-être à éviter. Vérifiez comment il s’écrit.
check-reason-too-much-unknown = Trop de noms n’ont pas été reconnus.
check-reason-weighty-unknown = L’un des trois premiers noms n’a pas été reconnu. Ce qui vient en premier compose l’essentiel d’un produit.

check-place = { NUMBER($position, type: "ordinal") ->
    [one] { $position }er sur { $count }
   *[other] { $position }e sur { $count }
}

check-finding-drying-alcohol = { $ingredient }, { $place }, est un alcool qui dessèche la peau. La règle : rien qui contienne de l’alcool desséchant.
check-finding-hidden-alcohol = { $ingredient }, { $place }, est souvent fait avec de l’alcool, et l’étiquette n’a pas à le dire. Demandez au fabricant.
check-finding-fatty-alcohol = { $ingredient }, { $place }, est un alcool gras. Il ne dessèche pas la peau, mais ce studio le compte contre un produit.
check-finding-lanolin-alcohol = { $ingredient }, { $place }, vient de la cire de laine. Il ne dessèche pas la peau, mais certaines personnes y sont allergiques.
check-finding-fragrance = { $ingredient }, { $place }, est un parfum. Le guide déconseille tout ce qui est parfumé.
check-finding-fragrance-allergen = { $ingredient }, { $place }, est une substance parfumante que les étiquettes doivent nommer dans l’UE, car certaines personnes y sont allergiques.
check-finding-medicine = { $ingredient }, { $place }, est un médicament. Demandez au médecin qui l’a prescrit.
check-finding-misspelt-alcohol = { $ingredient }, { $place }, est peut-être { $suggestion }, un alcool qui dessèche la peau : évitez-le tant que ce n’est pas sûr.
check-finding-petrolatum = { $ingredient }, { $place } : certains artistes le recommandent ; selon des dermatologues, il peut faire pâlir l’encre.
check-finding-allergy = { $ingredient }, { $place }, fait partie d’une allergie connue : { $group }.
check-finding-named-allergy = { $ingredient }, { $place }, correspond à une allergie connue : { $allergy }.
check-finding-feeds-yeast = { $ingredient }, { $place }, nourrit la levure qui va avec { $scalp }. Demandez à l’artiste avant de l’utiliser.
check-finding-pore-clogging = { $ingredient }, { $place }, est noté { $count } sur 5 dans les listes de ce qui bouche les pores. Ces notes viennent d’oreilles de lapins et disent peu sur les humains. Très peu suffit.
check-finding-weakens-barrier = { $ingredient }, { $place } : dans une étude, six gouttes deux fois par jour pendant quatre à cinq semaines ont affaibli la barrière de la peau. Très peu suffit.
check-finding-unjudged-alcohol = { $ingredient }, { $place }, parle d’alcool mais n’a pas été reconnu, donc pas jugé. Demandez au fabricant.

check-finding-healing-retinoid = { $ingredient }, { $place }, fait peler la peau plus vite. Attendez que le cuir chevelu soit guéri.
check-finding-healing-acid = { $ingredient }, { $place }, est un acide qui fait peler la peau. Attendez que le cuir chevelu soit guéri.
check-finding-healing-peroxide = { $ingredient }, { $place }, dessèche et décolore. Attendez que le cuir chevelu soit guéri.
check-finding-healing-cooling = { $ingredient }, { $place }, refroidit ou chauffe et peut piquer. Attendez que le cuir chevelu soit guéri.
check-finding-healing-isothiazolinone = { $ingredient }, { $place }, est un conservateur qui irrite souvent. Attendez que le cuir chevelu soit guéri.

check-allergy-coconut = noix de coco
check-allergy-olive = olive
check-allergy-lanolin = lanoline (laine)
check-allergy-tree-nuts = noix et autres fruits à coque
check-allergy-peanut = arachide
check-allergy-sesame = sésame
check-allergy-soy = soja
check-allergy-wheat = blé
check-allergy-bee-products = produits de la ruche
check-allergy-fragrance = parfum
check-allergy-formaldehyde-releasers = libérateurs de formaldéhyde
check-allergy-isothiazolinones = isothiazolinones
check-allergy-parabens = parabènes
check-allergy-tea-tree = arbre à thé
check-allergy-balsam-of-peru = baume du Pérou
allergy-both = { $group } : { $text }

check-scalp-normal = un cuir chevelu normal
check-scalp-dry = un cuir chevelu sec
check-scalp-oily = un cuir chevelu gras
check-scalp-sensitive = un cuir chevelu sensible
check-scalp-seborrhoeic = la dermatite séborrhéique
check-scalp-dandruff = les pellicules
check-scalp-folliculitis = la folliculite
