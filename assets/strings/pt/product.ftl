product-unnamed = Produto verificado

check-verdict-avoid = Não use
check-verdict-caution = Cuidado
check-verdict-fine = Liberado pela regra do estúdio
check-verdict-cannot-tell = Não dá para saber

check-meaning-avoid = Contém algo que vai contra a regra do estúdio ou uma alergia registrada.
check-meaning-caution = Contém algo que precisa ser visto melhor. Pergunte antes ao estúdio.
check-meaning-fine = Nada nele vai contra a regra do estúdio ou uma alergia registrada.
check-meaning-cannot-tell = Não há dados suficientes.

check-reason-no-list = Nenhuma lista de ingredientes foi encontrada no texto.
check-reason-possible-avoid = Um nome que não foi avaliado pode ser de algo que você não deve usar. Confira como está escrito.
check-reason-too-much-unknown = Nomes demais não foram reconhecidos.
check-reason-weighty-unknown = Um dos três primeiros nomes não foi reconhecido. O que vem primeiro forma a maior parte de um produto.

check-place = { $position }º de { $count }

check-finding-drying-alcohol = { $ingredient }, { $place }, é um álcool que resseca a pele. A regra é: nada com álcool que resseca.
check-finding-hidden-alcohol = { $ingredient }, { $place }, costuma ser feito com álcool, e o rótulo não precisa dizer. Pergunte ao fabricante.
check-finding-fatty-alcohol = { $ingredient }, { $place }, é um álcool graxo. Não resseca a pele, mas este estúdio não o recomenda.
check-finding-lanolin-alcohol = { $ingredient }, { $place }, vem da cera da lã. Não resseca a pele, mas algumas pessoas têm alergia.
check-finding-fragrance = { $ingredient }, { $place }, é perfume. O guia desaconselha tudo o que é perfumado.
check-finding-fragrance-allergen = { $ingredient }, { $place }, é uma fragrância que os rótulos na União Europeia têm de citar, porque algumas pessoas têm alergia.
check-finding-medicine = { $ingredient }, { $place }, é um remédio. Pergunte ao médico que o receitou.
check-finding-misspelt-alcohol = { $ingredient }, { $place }, pode ser { $suggestion }, um álcool que resseca a pele: evite até ter certeza.
check-finding-petrolatum = { $ingredient }, { $place }: alguns profissionais recomendam; dermatologistas dizem que pode clarear o pigmento.
check-finding-allergy = { $ingredient }, { $place }, faz parte de uma alergia registrada: { $group }.
check-finding-named-allergy = { $ingredient }, { $place }, coincide com uma alergia registrada: { $allergy }.
check-finding-feeds-yeast = { $ingredient }, { $place }, alimenta o fungo que acompanha { $scalp }. Pergunte ao estúdio antes de usar.
check-finding-pore-clogging = { $ingredient }, { $place }, tem nota { $count } de 5 em listas do que entope os poros. Essas notas vêm de orelhas de coelho e dizem pouco sobre pessoas. Uma quantidade mínima basta.
check-finding-weakens-barrier = { $ingredient }, { $place }: em um estudo, seis gotas duas vezes ao dia por quatro a cinco semanas enfraqueceram a barreira da pele. Uma quantidade mínima basta.
check-finding-unjudged-alcohol = { $ingredient }, { $place }, cita álcool, mas não foi reconhecido, por isso não foi avaliado. Pergunte ao fabricante.
check-finding-healing-retinoid = { $ingredient }, { $place }, faz a pele descamar mais rápido. Espere o couro cabeludo cicatrizar.
check-finding-healing-acid = { $ingredient }, { $place }, é um ácido que descama a pele. Espere o couro cabeludo cicatrizar.
check-finding-healing-peroxide = { $ingredient }, { $place }, resseca e descolore. Espere o couro cabeludo cicatrizar.
check-finding-healing-cooling = { $ingredient }, { $place }, esfria ou esquenta e pode arder. Espere o couro cabeludo cicatrizar.
check-finding-healing-isothiazolinone = { $ingredient }, { $place }, é um conservante que costuma irritar. Espere o couro cabeludo cicatrizar.

check-allergy-coconut = coco
check-allergy-olive = oliva
check-allergy-lanolin = lanolina (lã)
check-allergy-tree-nuts = nozes e castanhas
check-allergy-peanut = amendoim
check-allergy-sesame = gergelim
check-allergy-soy = soja
check-allergy-wheat = trigo
check-allergy-bee-products = produtos de abelha
check-allergy-fragrance = fragrância
check-allergy-formaldehyde-releasers = liberadores de formaldeído
check-allergy-isothiazolinones = isotiazolinonas
check-allergy-parabens = parabenos
check-allergy-tea-tree = melaleuca (tea tree)
check-allergy-balsam-of-peru = bálsamo-do-peru
allergy-both = { $group }: { $text }

check-scalp-normal = um couro cabeludo normal
check-scalp-dry = um couro cabeludo seco
check-scalp-oily = um couro cabeludo oleoso
check-scalp-sensitive = um couro cabeludo sensível
check-scalp-seborrhoeic = a dermatite seborreica
check-scalp-dandruff = a caspa
check-scalp-folliculitis = a foliculite
