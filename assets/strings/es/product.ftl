product-unnamed = Producto revisado

check-verdict-avoid = No lo use
check-verdict-caution = Precaución
check-verdict-fine = Permitido según la regla del estudio
check-verdict-cannot-tell = No se puede saber

check-meaning-avoid = Contiene algo que va contra la regla del estudio o contra una alergia registrada.
check-meaning-caution = Contiene algo que hay que mirar mejor. Pregunte antes en el estudio.
check-meaning-fine = Nada de lo que contiene va contra la regla del estudio ni contra una alergia registrada.
check-meaning-cannot-tell = No hay datos suficientes.

check-reason-no-list = No se encontró una lista de ingredientes en el texto.
check-reason-possible-avoid = Un nombre que no se evaluó puede ser de algo que no debe usar. Revise cómo está escrito.
check-reason-too-much-unknown = Demasiados nombres no se reconocieron.
check-reason-weighty-unknown = Uno de los tres primeros nombres no se reconoció. Lo que va primero forma la mayor parte de un producto.

check-place = n.º { $position } de { $count }

check-finding-drying-alcohol = { $ingredient }, { $place }, es un alcohol que reseca la piel. La regla es: nada con alcohol que reseque.
check-finding-hidden-alcohol = { $ingredient }, { $place }, suele hacerse con alcohol, y la etiqueta no tiene que decirlo. Pregunte al fabricante.
check-finding-fatty-alcohol = { $ingredient }, { $place }, es un alcohol graso. No reseca la piel, pero este estudio no lo recomienda.
check-finding-lanolin-alcohol = { $ingredient }, { $place }, viene de la cera de lana. No reseca la piel, pero hay personas alérgicas.
check-finding-fragrance = { $ingredient }, { $place }, es perfume. La guía desaconseja todo lo perfumado.
check-finding-fragrance-allergen = { $ingredient }, { $place }, es una fragancia que las etiquetas deben nombrar en la UE, porque hay personas alérgicas.
check-finding-medicine = { $ingredient }, { $place }, es un medicamento. Pregunte al médico que se lo recetó.
check-finding-misspelt-alcohol = { $ingredient }, { $place }, puede ser { $suggestion }, un alcohol que reseca la piel: evítelo hasta estar seguro.
check-finding-petrolatum = { $ingredient }, { $place }: algunos artistas lo recomiendan; los dermatólogos dicen que puede aclarar la tinta.
check-finding-allergy = { $ingredient }, { $place }, es parte de una alergia registrada: { $group }.
check-finding-named-allergy = { $ingredient }, { $place }, coincide con una alergia registrada: { $allergy }.
check-finding-feeds-yeast = { $ingredient }, { $place }, alimenta la levadura que acompaña { $scalp }. Pregunte en el estudio antes de usarlo.
check-finding-pore-clogging = { $ingredient }, { $place }, tiene { $count } de 5 en listas de lo que tapa los poros. Esos valores vienen de orejas de conejo y dicen poco sobre las personas. Basta una cantidad mínima.
check-finding-weakens-barrier = { $ingredient }, { $place }: en un estudio, seis gotas dos veces al día durante cuatro o cinco semanas debilitaron la barrera de la piel. Basta una cantidad mínima.
check-finding-unjudged-alcohol = { $ingredient }, { $place }, menciona alcohol, pero no se reconoció y no se evaluó. Pregunte al fabricante.
check-finding-healing-retinoid = { $ingredient }, { $place }, hace que la piel se pele más rápido. Espere a que el cuero cabelludo sane.
check-finding-healing-acid = { $ingredient }, { $place }, es un ácido que pela la piel. Espere a que el cuero cabelludo sane.
check-finding-healing-peroxide = { $ingredient }, { $place }, reseca y decolora. Espere a que el cuero cabelludo sane.
check-finding-healing-cooling = { $ingredient }, { $place }, enfría o calienta y puede arder. Espere a que el cuero cabelludo sane.
check-finding-healing-isothiazolinone = { $ingredient }, { $place }, es un conservante que suele irritar. Espere a que el cuero cabelludo sane.

check-allergy-coconut = coco
check-allergy-olive = oliva
check-allergy-lanolin = lanolina (lana)
check-allergy-tree-nuts = frutos secos (nueces)
check-allergy-peanut = cacahuate (maní)
check-allergy-sesame = sésamo
check-allergy-soy = soya (soja)
check-allergy-wheat = trigo
check-allergy-bee-products = productos de abejas
check-allergy-fragrance = fragancia
check-allergy-formaldehyde-releasers = liberadores de formaldehído
check-allergy-isothiazolinones = isotiazolinonas
check-allergy-parabens = parabenos
check-allergy-tea-tree = árbol de té
check-allergy-balsam-of-peru = bálsamo del Perú
allergy-both = { $group }: { $text }

# Detrás de «la levadura que acompaña».
check-scalp-normal = al cuero cabelludo normal
check-scalp-dry = al cuero cabelludo seco
check-scalp-oily = al cuero cabelludo graso
check-scalp-sensitive = al cuero cabelludo sensible
check-scalp-seborrhoeic = a la dermatitis seborreica
check-scalp-dandruff = a la caspa
check-scalp-folliculitis = a la foliculitis
