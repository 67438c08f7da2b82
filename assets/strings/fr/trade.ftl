activity-water = Eau
activity-shampoo = Savon, shampoing
activity-natural-cleanser = Nettoyant naturel
activity-moisturizer = Hydratant
activity-touching = Toucher
activity-light-sweat = Légère transpiration
activity-heavy-sweat = Forte transpiration
activity-sun = Soleil
activity-swimming = Baignade, sauna
activity-clipper = Tondeuse
activity-razor = Rasoir
activity-hat = Chapeau
activity-harsh-products = Produits agressifs

thing-water = Eau
thing-shampoo = Savon et shampoing
thing-natural-cleanser = Nettoyant
thing-moisturizer = Huile ou crème
thing-touching = Toucher
thing-light-sweat = Transpiration
thing-heavy-sweat = Sport
thing-sun = Soleil
thing-swimming = Piscine et sauna
thing-clipper = Tondeuse
thing-razor = Rasoir
thing-hat = Chapeau
thing-harsh-products = Alcool et acides

verdict-not-yet = Pas encore
verdict-warm-water-only = Eau tiède seulement
verdict-ask = Demander d’abord
verdict-fine = Permis

sign-redness = Rougeur
sign-dark-dots = Points foncés
sign-itch = Démangeaisons
sign-flaking = Peau qui pèle
sign-scabs = Petites croûtes
sign-fading = Points pâles, inégaux
sign-bluish-dots = Points bleutés

paper-a4 = A4
paper-letter = Lettre US
