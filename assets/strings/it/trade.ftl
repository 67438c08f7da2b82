activity-water = Acqua
activity-shampoo = Sapone, shampoo
activity-natural-cleanser = Detergente naturale
activity-moisturizer = Idratante
activity-touching = Toccare
activity-light-sweat = Sudare poco
activity-heavy-sweat = Sudare molto
activity-sun = Sole
activity-swimming = Nuoto, sauna
activity-clipper = Tagliacapelli
activity-razor = Rasoio a lama
activity-hat = Cappello
activity-harsh-products = Prodotti aggressivi

thing-water = Acqua
thing-shampoo = Sapone e shampoo
thing-natural-cleanser = Detergente
thing-moisturizer = Olio o crema
thing-touching = Toccare
thing-light-sweat = Sudare
thing-heavy-sweat = Palestra
thing-sun = Sole
thing-swimming = Piscina e sauna
thing-clipper = Tagliacapelli
thing-razor = Rasoio a lama
thing-hat = Cappello
thing-harsh-products = Alcol e acidi

verdict-not-yet = Non ancora
verdict-warm-water-only = Solo acqua tiepida
verdict-ask = Prima chieda
verdict-fine = Permesso

sign-redness = Rossore
sign-dark-dots = Punti scuri
sign-itch = Prurito
sign-flaking = Pelle che si squama
sign-scabs = Crosticine
sign-fading = Punti chiari, a chiazze
sign-bluish-dots = Punti bluastri

paper-a4 = A4
paper-letter = Lettera USA
