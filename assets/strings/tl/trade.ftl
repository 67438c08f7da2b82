activity-water = Tubig
activity-shampoo = Sabon, shampoo
activity-natural-cleanser = Natural na cleanser
activity-moisturizer = Moisturizer
activity-touching = Paghawak
activity-light-sweat = Kaunting pawis
activity-heavy-sweat = Matinding pawis
activity-sun = Sikat ng araw
activity-swimming = Swimming, sauna
activity-clipper = Clipper
activity-razor = Pang-ahit
activity-hat = Sombrero
activity-harsh-products = Matatapang na produkto

thing-water = Tubig
thing-shampoo = Sabon at shampoo
thing-natural-cleanser = Cleanser
thing-moisturizer = Oil o cream
thing-touching = Paghawak
thing-light-sweat = Pagpapawis
thing-heavy-sweat = Gym
thing-sun = Sikat ng araw
thing-swimming = Pool at sauna
thing-clipper = Clipper
thing-razor = Pang-ahit
thing-hat = Sombrero
thing-harsh-products = Alcohol at mga acid

verdict-not-yet = Bawal pa
verdict-warm-water-only = Maligamgam na tubig lang
verdict-ask = Magtanong muna
verdict-fine = Puwede

sign-redness = Pamumula
sign-dark-dots = Maitim na tuldok
sign-itch = Kati
sign-flaking = Pagbabalat
sign-scabs = Maliliit na langib
sign-fading = Kupas, di-pantay na tuldok
sign-bluish-dots = Mangasul-ngasul na tuldok

paper-a4 = A4
paper-letter = US Letter
