product-unnamed = Prodotto controllato

check-verdict-avoid = Da non usare
check-verdict-caution = Attenzione
check-verdict-fine = Permesso dalla regola dello studio
check-verdict-cannot-tell = Non si può dire

check-meaning-avoid = Contiene qualcosa che va contro la regola dello studio o un’allergia registrata.
check-meaning-caution = Contiene qualcosa da guardare meglio. Prima chieda allo studio.
check-meaning-fine = Non contiene nulla che vada contro la regola dello studio o un’allergia registrata.
check-meaning-cannot-tell = Non ci sono abbastanza dati.

check-reason-no-list = Nel testo non si è trovato un elenco di ingredienti.
check-reason-possible-avoid = Un nome non valutato può essere di qualcosa da non usare. Controlli come è scritto.
check-reason-too-much-unknown = Troppi nomi non sono stati riconosciuti.
check-reason-weighty-unknown = Uno dei primi tre nomi non è stato riconosciuto. Ciò che viene prima forma la maggior parte di un prodotto.

check-place = { $position }º su { $count }

check-finding-drying-alcohol = { $ingredient }, { $place }, è un alcol che secca la pelle. La regola è: niente con alcol che secca.
check-finding-hidden-alcohol = { $ingredient }, { $place }, è spesso fatto con alcol, e l’etichetta può non dirlo. Chieda al produttore.
check-finding-fatty-alcohol = { $ingredient }, { $place }, è un alcol grasso. Non secca la pelle, ma questo studio lo sconsiglia.
check-finding-lanolin-alcohol = { $ingredient }, { $place }, viene dalla cera di lana. Non secca la pelle, ma alcune persone sono allergiche.
check-finding-fragrance = { $ingredient }, { $place }, è profumo. La guida sconsiglia tutto ciò che è profumato.
check-finding-fragrance-allergen = { $ingredient }, { $place }, è una fragranza che nell’UE deve stare in etichetta, perché alcune persone sono allergiche.
check-finding-medicine = { $ingredient }, { $place }, è un farmaco. Chieda al medico che l’ha prescritto.
check-finding-misspelt-alcohol = { $ingredient }, { $place }, può essere { $suggestion }, un alcol che secca la pelle: lo eviti finché non è sicuro.
check-finding-petrolatum = { $ingredient }, { $place }: alcuni operatori la consigliano; i dermatologi dicono che può schiarire il pigmento.
check-finding-allergy = { $ingredient }, { $place }, fa parte di un’allergia registrata: { $group }.
check-finding-named-allergy = { $ingredient }, { $place }, corrisponde a un’allergia registrata: { $allergy }.
check-finding-feeds-yeast = { $ingredient }, { $place }, nutre il lievito che accompagna { $scalp }. Chieda allo studio prima di usarlo.
check-finding-pore-clogging = { $ingredient }, { $place }, ha { $count } su 5 negli elenchi di ciò che chiude i pori. Quei valori vengono da orecchie di coniglio e dicono poco sulle persone. Basta una quantità minima.
check-finding-weakens-barrier = { $ingredient }, { $place }: in uno studio, sei gocce due volte al giorno per quattro o cinque settimane hanno indebolito la barriera della pelle. Basta una quantità minima.
check-finding-unjudged-alcohol = { $ingredient }, { $place }, nomina l’alcol ma non è stato riconosciuto, quindi non è stato valutato. Chieda al produttore.
check-finding-healing-retinoid = { $ingredient }, { $place }, fa squamare la pelle più in fretta. Aspetti che il cuoio capelluto sia guarito.
check-finding-healing-acid = { $ingredient }, { $place }, è un acido che fa squamare la pelle. Aspetti che il cuoio capelluto sia guarito.
check-finding-healing-peroxide = { $ingredient }, { $place }, secca e scolora. Aspetti che il cuoio capelluto sia guarito.
check-finding-healing-cooling = { $ingredient }, { $place }, raffredda o scalda e può bruciare. Aspetti che il cuoio capelluto sia guarito.
check-finding-healing-isothiazolinone = { $ingredient }, { $place }, è un conservante che spesso irrita. Aspetti che il cuoio capelluto sia guarito.

check-allergy-coconut = cocco
check-allergy-olive = oliva
check-allergy-lanolin = lanolina (lana)
check-allergy-tree-nuts = frutta a guscio
check-allergy-peanut = arachidi
check-allergy-sesame = sesamo
check-allergy-soy = soia
check-allergy-wheat = grano
check-allergy-bee-products = prodotti delle api
check-allergy-fragrance = fragranze
check-allergy-formaldehyde-releasers = cessori di formaldeide
check-allergy-isothiazolinones = isotiazolinoni
check-allergy-parabens = parabeni
check-allergy-tea-tree = tea tree (melaleuca)
check-allergy-balsam-of-peru = balsamo del Perù
allergy-both = { $group }: { $text }

check-scalp-normal = un cuoio capelluto normale
check-scalp-dry = un cuoio capelluto secco
check-scalp-oily = un cuoio capelluto grasso
check-scalp-sensitive = un cuoio capelluto sensibile
check-scalp-seborrhoeic = la dermatite seborroica
check-scalp-dandruff = la forfora
check-scalp-folliculitis = la follicolite
