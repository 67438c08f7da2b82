activity-water = Wasser
activity-shampoo = Seife, Shampoo
activity-natural-cleanser = Natürliche Waschlotion
activity-moisturizer = Feuchtigkeitspflege
activity-touching = Berühren
activity-light-sweat = Leichtes Schwitzen
activity-heavy-sweat = Starkes Schwitzen
activity-sun = Sonne
activity-swimming = Schwimmen, Sauna
activity-clipper = Haarschneider
activity-razor = Nassrasierer
activity-hat = Mütze
activity-harsh-products = Scharfe Produkte

thing-water = Wasser
thing-shampoo = Seife und Shampoo
thing-natural-cleanser = Waschlotion
thing-moisturizer = Öl oder Creme
thing-touching = Berühren
thing-light-sweat = Schwitzen
thing-heavy-sweat = Sport
thing-sun = Sonne
thing-swimming = Schwimmen und Sauna
thing-clipper = Haarschneider
thing-razor = Nassrasierer
thing-hat = Mütze
thing-harsh-products = Alkohol und Säuren

verdict-not-yet = Noch nicht
verdict-warm-water-only = Nur lauwarmes Wasser
verdict-ask = Erst fragen
verdict-fine = Erlaubt

sign-redness = Rötung
sign-dark-dots = Dunkle Punkte
sign-itch = Juckreiz
sign-flaking = Hautschüppchen
sign-scabs = Winzige Krusten
sign-fading = Blasse, lückige Punkte
sign-bluish-dots = Bläuliche Punkte

paper-a4 = A4
paper-letter = US Letter
